// How wide a column is, and which marks cells bear. Pure.
import type { FigureCell, FiguresRow } from "../generated/types";

/** What the corner of a cell tells. */
export type Mark = "file" | "hand" | "others" | "conflict" | "gone";

/** Which cells bear which mark, in the order in which they are explained. */
const MARKS: Record<Mark, (cell: FigureCell) => boolean> = {
  file: (cell) => cell.origin === "imported",
  hand: (cell) => Boolean(cell.by_hand),
  others: (cell) => Boolean(cell.others),
  conflict: (cell) => Boolean(cell.conflict),
  gone: (cell) => cell.source_gone !== undefined,
};

const marks = Object.keys(MARKS) as Mark[];

/** The marks of one cell. */
export function marksOfCell(cell: FigureCell): Mark[] {
  return marks.filter((mark) => MARKS[mark](cell));
}

/** The marks that some cell bears. */
export function marksOf(rows: FiguresRow[]): Mark[] {
  return marks.filter((mark) => rows.some(({ cells }) => cells.some((cell) => cell && MARKS[mark](cell))));
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
