// How wide a column is, and which marks cells bear. Pure.
import type { FigureCell, FiguresRow } from "../generated/types";

/** What the corner of a cell tells. */
export type Mark = "file" | "hand" | "others" | "conflict" | "gone";

/** In the order in which they are explained. */
const MARKS: Mark[] = ["file", "hand", "others", "conflict", "gone"];

/** The marks of one cell. */
export function marksOfCell(cell: FigureCell): Mark[] {
  const bears: Record<Mark, boolean> = {
    file: cell.origin === "imported",
    hand: cell.by_hand,
    others: cell.others > 0,
    conflict: cell.conflict,
    gone: cell.source_gone !== null,
  };
  return MARKS.filter((mark) => bears[mark]);
}

/** The marks that some cell bears. */
export function marksOf(rows: FiguresRow[]): Mark[] {
  const found = new Set(rows.flatMap((row) => row.cells.flatMap((cell) => (cell ? marksOfCell(cell) : []))));
  return MARKS.filter((mark) => found.has(mark));
}

/** The narrowest column: a year and a share find room in it. */
const NARROWEST = 72;
/** The widest digit at the size of the table. */
const DIGIT = 8;
const EDGES = 18;

/** How wide a column is, so that no figure of it is cut, in points. */
export function widthOf(cells: (FigureCell | null)[]): number {
  const letters = (cell: FigureCell | null): number => Math.max(cell?.text.length ?? 0, (cell?.period?.length ?? 0) - 1);
  return Math.max(NARROWEST, ...cells.map((cell) => letters(cell) * DIGIT + EDGES));
}
