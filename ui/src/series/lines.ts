// Which rows of a long table are drawn: those in sight, a few around them, and the one that is being
// worked in. Pure.
// Invariant: the drawn rows and the gaps between them are together as high as all rows.

/** A row that is drawn, or a gap of rows that are not. */
export type Line = { kind: "row"; at: number } | { kind: "gap"; rows: number };

/** What is in sight, in points. */
export interface Sight {
  /** How far the table is scrolled down. */
  top: number;
  /** How high the window onto it is; 0 while nobody knows. */
  height: number;
  /** How high one row is. */
  row: number;
}

/** Rows beyond those in sight, so that scrolling finds them drawn. */
const AROUND = 6;

/** Drawn while nobody knows how high the window is. */
const AT_FIRST = 24;

/** The first and the last row in sight, with some around them; the last is not within. */
export function inSight(count: number, sight: Sight): [number, number] {
  const high = sight.height > 0 ? Math.ceil(sight.height / sight.row) : AT_FIRST;
  const first = Math.min(Math.floor(sight.top / sight.row), Math.max(0, count - high));
  return [Math.max(0, first - AROUND), Math.min(count, first + high + AROUND)];
}

/** The lines of the table. The active row is among them wherever it is: it may have the focus. */
export function linesOf(count: number, [first, last]: [number, number], active: number): Line[] {
  const rows: number[] = [];
  for (let at = first; at < last; at += 1) rows.push(at);
  if (active >= 0 && active < first) rows.unshift(active);
  if (active >= last && active < count) rows.push(active);
  const lines: Line[] = [];
  let next = 0;
  for (const at of rows) {
    if (at > next) lines.push({ kind: "gap", rows: at - next });
    lines.push({ kind: "row", at });
    next = at + 1;
  }
  if (next < count) lines.push({ kind: "gap", rows: count - next });
  return lines;
}
