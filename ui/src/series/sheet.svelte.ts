// The table of figures as it is worked on: what is stored, and the rows and years one is about to fill.
import { door } from "../door";
import type { FigureCell, FiguresRow, FiguresTable, SeriesChoice, TypedFigure } from "../generated/types";
import type { Reading } from "../shared/reading.svelte";
import { session } from "../shared/session.svelte";
import { Work } from "../shared/work.svelte";
import { type Spot, inside } from "./grid";

export class Sheet {
  /** Writing one figure. */
  readonly work = new Work();
  #spot = $state.raw<Spot>({ row: 0, column: 0 });
  #reading: Reading<FiguresTable>;
  #newRows = $state.raw<SeriesChoice[]>([]);
  #newYears = $state.raw<number[]>([]);

  constructor(reading: Reading<FiguresTable>) {
    this.#reading = reading;
  }

  /** The years across, with those one has added. */
  get years(): number[] {
    const stored = this.#reading.value?.years ?? [];
    return [...new Set([...stored, ...this.#newYears])].sort((a, b) => a - b);
  }

  /** The rows down, with those one has added at the end. */
  get rows(): FiguresRow[] {
    const stored = this.#reading.value?.rows ?? [];
    const known = new Set(stored.map((row) => row.series));
    return [...stored, ...this.#newRows.filter((row) => !known.has(row.series)).map(emptyRow)];
  }

  /** The selected cell; an undone import can leave it outside, then it is the nearest. */
  get spot(): Spot {
    return inside(this.#spot, { rows: this.rows.length, columns: this.years.length });
  }

  /** The row of the selected cell. */
  get row(): FiguresRow | undefined {
    return this.rows[this.spot.row];
  }

  /** The year of the selected cell. */
  get year(): number | undefined {
    return this.years[this.spot.column];
  }

  /** What stands in a row for a year. */
  cell(row: FiguresRow, year: number): FigureCell | null {
    const column = this.#reading.value?.years.indexOf(year) ?? -1;
    return row.cells[column] ?? null;
  }

  /** Goes to a cell, or the nearest that exists. */
  select(spot: Spot): void {
    this.#spot = spot;
  }

  /** Room for a series and a year, and the selection in it. */
  add(choice: SeriesChoice | undefined, year: number | undefined): void {
    if (choice) this.#newRows = [...this.#newRows, choice];
    if (year !== undefined) this.#newYears = [...this.#newYears, year];
    const row = choice ? this.rows.findIndex(({ series }) => series === choice.series) : this.spot.row;
    const column = year === undefined ? this.spot.column : this.years.indexOf(year);
    this.select({ row, column });
  }

  /** Writes what was typed into the selected cell; false where the core refuses it. */
  async write(typed: TypedFigure, source = ""): Promise<boolean> {
    const { row, year } = this;
    if (!row || year === undefined) return false;
    const written = await this.work.run(() => door.figureEdit({ series: row.series, year, typed, source }));
    if (!written) return false;
    session.wrote(written.state);
    this.#put(row, year, written.cell);
    return true;
  }

  /** Shows a written cell without reading the table again. */
  #put(row: FiguresRow, year: number, cell: FigureCell | null): void {
    const table = this.#reading.value;
    if (!table) return;
    const years = this.years;
    const spread = (old: FiguresRow): (FigureCell | null)[] => years.map((each) => this.cell(old, each));
    const rows = this.rows.map((old) => {
      const cells = spread(old);
      if (old.series === row.series) cells[years.indexOf(year)] = cell;
      return { ...old, cells };
    });
    this.#reading.value = { ...table, years, rows };
  }
}

/** A row that has no figure yet. */
function emptyRow(choice: SeriesChoice): FiguresRow {
  return { ...choice, numerator: "", denominator: "", cells: [] };
}
