// Cells as text for the clipboard, as spreadsheets write and read it: tabs between cells, lines between
// rows, quotation marks around a cell that holds one of these. Pure.

/** The cells of a text, row by row. The line that ends a block is no row. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const end = (): void => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  const letters = text.replace(/\r\n?/g, "\n");
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters.charAt(at);
    if (quoted && letter === '"' && letters.charAt(at + 1) === '"') {
      cell += letter;
      at += 1;
    } else if (letter === '"' && (quoted || (cell === "" && closes(letters, at)))) {
      quoted = !quoted;
    } else if (!quoted && letter === "\t") {
      end();
    } else if (!quoted && letter === "\n") {
      end();
      rows.push([]);
    } else {
      cell += letter;
    }
  }
  end();
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === "") rows.pop();
  return rows;
}

/** A mark that is never closed is a letter like others. */
const closes = (text: string, at: number): boolean => text.indexOf('"', at + 1) > at;

/** Cells as a text that spreadsheets take for the same cells. */
export function textOf(rows: string[][]): string {
  const written = (cell: string): string => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(written).join("\t")).join("\n");
}
