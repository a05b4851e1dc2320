// Where the keys of a spreadsheet lead. Pure: the grid draws, this decides.

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

/** What a key does in a grid where nothing is being typed. */
export type Intent =
  | { does: "move"; to: Spot }
  | { does: "edit"; with: string | undefined }
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

/** What a key means on a selected cell. */
export function intent(spot: Spot, press: Press, size: Size): Intent {
  const to = target(spot, press, size);
  if (to) return { does: "move", to };
  if (press.key === "Enter" || press.key === "F2") return { does: "edit", with: undefined };
  if (press.key === "Delete" || press.key === "Backspace") return { does: "clear" };
  const plain = !press.ctrlKey && !press.altKey && !press.metaKey;
  return plain && [...press.key].length === 1 ? { does: "edit", with: press.key } : { does: "nothing" };
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
