// Which part of a long and wide table is drawn: whole rows and columns from a first one on, as many as
// there is room for, and one more that is cut at the edge. Pure.

/** Drawn while nobody knows how much room there is. */
const AT_FIRST = { rows: 24, columns: 40 };

/** How many whole rows have room; at least one. */
export function rowsIn(room: number, height: number): number {
  return room > 0 ? Math.max(1, Math.floor(room / height)) : AT_FIRST.rows;
}

/** The first of the rows in sight, so that the last ones leave no room empty. */
export function firstRow(first: number, fits: number, count: number): number {
  return Math.max(0, Math.min(first, count - fits));
}

/** The first row from which on one row is in sight, as near as can be to what is in sight. */
export function reachRow(first: number, fits: number, at: number): number {
  return Math.max(Math.min(first, at), at - fits + 1);
}

/** How many whole columns have room from a first one on; at least one. */
export function columnsIn(room: number, widths: number[], first: number): number {
  if (room <= 0) return AT_FIRST.columns;
  let left = room;
  let count = 0;
  for (const width of widths.slice(first)) {
    left -= width;
    if (left < 0) break;
    count += 1;
  }
  return Math.max(1, count);
}

/** The last column that can be the first in sight: from there on all the others have room. */
export function lastFirstColumn(room: number, widths: number[]): number {
  let first = widths.length - 1;
  while (first > 0 && columnsIn(room, widths, first - 1) >= widths.length - first + 1) first -= 1;
  return Math.max(0, first);
}

/** The first column from which on one column is in sight, as near as can be to what is in sight. */
export function reachColumn(room: number, widths: number[], first: number, at: number): number {
  let from = Math.min(first, at);
  while (from < at && from + columnsIn(room, widths, from) <= at) from += 1;
  return from;
}

/** How far to the right a column begins. */
export function startOf(widths: number[], column: number): number {
  return widths.slice(0, column).reduce((sum, width) => sum + width, 0);
}

/** The column that begins nearest to a point. */
export function columnAt(widths: number[], point: number): number {
  let column = 0;
  let start = 0;
  for (const width of widths) {
    if (start + width / 2 > point) break;
    start += width;
    column += 1;
  }
  return column;
}
