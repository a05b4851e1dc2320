// Which rows of the table a person looks for. Pure.
import type { FiguresRow } from "../generated/types";

/** Letters without accents, for who types without them. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The rows whose name, code or goal hold every word; where `besides` is given, only those without figures
 *  and those besides. */
export function found(rows: FiguresRow[], words: string, besides: ReadonlySet<string> | undefined): FiguresRow[] {
  const asked = plain(words).split(/\s+/).filter(Boolean);
  if (asked.length === 0 && !besides) return rows;
  return rows.filter((row) => {
    if (besides && !besides.has(row.series) && row.cells.some((cell) => cell !== null && !cell.blank)) return false;
    const said = plain(`${row.code} ${row.label} ${row.goal}`);
    return asked.every((word) => said.includes(word));
  });
}
