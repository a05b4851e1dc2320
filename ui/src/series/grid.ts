// Where the keys of a spreadsheet lead, and what a block of cells is. Pure: the grid draws, this decides.

/** A cell, counted from zero. */
export interface Spot {
  row: number;
  column: number;
}

/** How many cells there are. */
export interface Size {
  rows: number;
  columns: number;
}

/** A rectangle of cells, its edges within it. */
export interface Block {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Where a fill goes. */
export type Way = "down" | "right";

/** What a key does in a grid where nothing is being typed. */
export type Intent =
  | { does: "move"; to: Spot }
  | { does: "extend"; to: Spot }
  | { does: "edit"; with: string | undefined }
  | { does: "fill"; way: Way }
  | { does: "clear" }
  | { does: "nothing" };

/** What a key does while a figure is being typed. */
export type Ending = { does: "keep"; to: Spot } | { does: "drop" } | { does: "nothing" };

/** The part of a keyboard event that matters. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

const SCREEN = 10;

/** What a key means on a selected cell; `far` is the other corner of the selected block. */
export function intent(spot: Spot, far: Spot, press: Press, size: Size): Intent {
  const to = target(press.shiftKey ? far : spot, press, size);
  if (to) return { does: press.shiftKey ? "extend" : "move", to };
  if (press.key === "Enter" || press.key === "F2") return { does: "edit", with: undefined };
  if (press.key === "Delete" || press.key === "Backspace") return { does: "clear" };
  if (press.ctrlKey || press.metaKey) return command(press.key.toLowerCase(), size);
  return !press.altKey && [...press.key].length === 1 ? { does: "edit", with: press.key } : { does: "nothing" };
}

function command(key: string, size: Size): Intent {
  if (key === "d") return { does: "fill", way: "down" };
  if (key === "r") return { does: "fill", way: "right" };
  if (key === "a") return { does: "extend", to: { row: size.rows - 1, column: size.columns - 1 } };
  return { does: "nothing" };
}

/** What a key means while one types: Enter goes down, Tab goes on, Escape forgets. */
export function ending(spot: Spot, press: Press, size: Size): Ending {
  if (press.key === "Escape") return { does: "drop" };
  if (press.key === "Enter") return { does: "keep", to: inside({ ...spot, row: spot.row + (press.shiftKey ? -1 : 1) }, size) };
  if (press.key === "Tab") return { does: "keep", to: inside({ ...spot, column: spot.column + (press.shiftKey ? -1 : 1) }, size) };
  return { does: "nothing" };
}

function target(spot: Spot, press: Press, size: Size): Spot | undefined {
  const far = press.ctrlKey || press.metaKey;
  const by = (rows: number, columns: number): Spot => inside({ row: spot.row + rows, column: spot.column + columns }, size);
  switch (press.key) {
    case "ArrowUp":
      return by(far ? -size.rows : -1, 0);
    case "ArrowDown":
      return by(far ? size.rows : 1, 0);
    case "ArrowLeft":
      return by(0, far ? -size.columns : -1);
    case "ArrowRight":
      return by(0, far ? size.columns : 1);
    case "PageUp":
      return by(-SCREEN, 0);
    case "PageDown":
      return by(SCREEN, 0);
    case "Home":
      return by(far ? -size.rows : 0, -size.columns);
    case "End":
      return by(far ? size.rows : 0, size.columns);
    default:
      return undefined;
  }
}

/** The nearest cell that exists. */
export function inside(spot: Spot, size: Size): Spot {
  const within = (at: number, count: number): number => Math.max(0, Math.min(at, count - 1));
  return { row: within(spot.row, size.rows), column: within(spot.column, size.columns) };
}

/** The block between two corners, whichever they are. */
export function between(one: Spot, other: Spot): Block {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

/** How many cells a block has. */
export const countOf = (block: Block): number => (block.bottom - block.top + 1) * (block.right - block.left + 1);

/** The cells of a block, row by row. */
export function spotsOf(block: Block): Spot[] {
  const rows = Array.from({ length: block.bottom - block.top + 1 }, (_, row) => block.top + row);
  const columns = Array.from({ length: block.right - block.left + 1 }, (_, column) => block.left + column);
  return rows.flatMap((row) => columns.map((column) => ({ row, column })));
}

/** From which cell each cell of a block is filled. A block of one line takes from the line before it. */
export function fillOf(block: Block, way: Way): { from: Spot; to: Spot }[] {
  const from = way === "down" ? origin(block.top, block.bottom) : origin(block.left, block.right);
  if (from < 0) return [];
  const whole = way === "down" ? { ...block, top: from } : { ...block, left: from };
  const first = (spot: Spot): Spot => (way === "down" ? { ...spot, row: from } : { ...spot, column: from });
  const pairs = spotsOf(whole).map((to) => ({ from: first(to), to }));
  return pairs.filter(({ from: one, to }) => one.row !== to.row || one.column !== to.column);
}

const origin = (first: number, last: number): number => (first === last ? first - 1 : first);
