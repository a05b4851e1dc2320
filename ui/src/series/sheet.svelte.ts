// The table of figures as it is worked on: what is stored, the rows and years one is about to fill,
// and what was typed and could not be stored yet. It outlives the page.
import { SvelteMap } from "svelte/reactivity";
import { door } from "../door";
import type { Doubt, FigureCell, FigureEdit, FigureOffer, FigureWritten, FiguresRow, FiguresTable, LanguageCode, SeriesChoice, TypedFigure } from "../generated/types";
import type { Reading } from "../shared/reading.svelte";
import { session } from "../shared/session.svelte";
import { Work } from "../shared/work.svelte";
import { type Spot, inside } from "./grid";

/** What was typed into a cell and is not stored: refused, or waiting for an answer. */
export interface Entry {
  series: string;
  year: number;
  typed: TypedFigure;
  /** As it is shown in the cell. */
  text: string;
  /** Why it is not stored, and what to do. */
  message: string;
  /** What can be done about it; none where it was refused. */
  offers: FigureOffer[];
  /** Whether the counts behind the figure can be changed instead. */
  counts: boolean;
  /** The language of the message and the offers. */
  language: LanguageCode;
}

/** Counts, their time and their source while one writes them. */
export interface Counting {
  numerator: string;
  denominator: string;
  period: string;
  source: string;
}

/** What became of a change: stored, or kept as an entry. */
export type Outcome = "stored" | "asked" | "refused";

export class Sheet {
  /** Writing one figure. */
  readonly work = new Work();
  /** What is not stored yet, by cell. */
  readonly entries = new SvelteMap<string, Entry>();
  /** Counts being written, by cell. */
  readonly counting = new SvelteMap<string, Counting>();
  #spot = $state.raw<Spot>({ row: 0, column: 0 });
  #reading = $state.raw<Reading<FiguresTable>>();
  #newRows = $state.raw<SeriesChoice[]>([]);
  #wanted: string | undefined;
  #newYears = $state.raw<number[]>([]);

  /** Works on what this page reads. */
  show(reading: Reading<FiguresTable>): void {
    this.#reading = reading;
    this.work.dismiss();
  }

  /** The table as it is stored. */
  get #table(): FiguresTable | undefined {
    return this.#reading?.value;
  }

  /** What is said of a figure that was written by hand. */
  get byHand(): string {
    return this.#table?.by_hand ?? "";
  }

  /** The years across, with those one has added. */
  get years(): number[] {
    return [...new Set([...(this.#table?.years ?? []), ...this.#newYears])].sort((a, b) => a - b);
  }

  /** The rows down, with those one has added at the end. */
  get rows(): FiguresRow[] {
    const stored = this.#table?.rows ?? [];
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
    const column = this.#table?.years.indexOf(year) ?? -1;
    return row.cells[column] ?? null;
  }

  /** What was typed into a cell and is not stored. */
  entry(series: string, year: number): Entry | undefined {
    return this.entries.get(placeOf(series, year));
  }

  /** Goes to a cell, or the nearest that exists. */
  select(spot: Spot): void {
    this.#spot = spot;
  }

  /** Goes to the cell of a series and a year. */
  selectCell(series: string, year: number): void {
    this.select({ row: this.rows.findIndex((row) => row.series === series), column: this.years.indexOf(year) });
  }

  /** The rows one has added are called as they are in the language of the screen. */
  rename(choices: SeriesChoice[]): void {
    this.#newRows = this.#newRows.map((row) => choices.find(({ series }) => series === row.series) ?? row);
  }

  /** Room for a series in which somebody wants to type, on whatever page that is said. */
  want(choice: SeriesChoice): void {
    this.#newRows = [...this.#newRows.filter(({ series }) => series !== choice.series), choice];
    this.#wanted = choice.series;
  }

  /** Goes to the last year of the series that was wanted, once the table is here; whether there was one. */
  reach(): boolean {
    const row = this.rows.findIndex(({ series }) => series === this.#wanted);
    this.#wanted = undefined;
    if (row >= 0) this.select({ row, column: this.years.length - 1 });
    return row >= 0;
  }

  /** Room for a series and a year, and the selection in it. */
  add(choice: SeriesChoice | undefined, year: number | undefined): void {
    if (choice) this.#newRows = [...this.#newRows, choice];
    if (year !== undefined) this.#newYears = [...this.#newYears, year];
    const row = choice ? this.rows.findIndex(({ series }) => series === choice.series) : this.spot.row;
    const column = year === undefined ? this.spot.column : this.years.indexOf(year);
    this.select({ row, column });
  }

  /** Writes what was typed into the selected cell. What is not stored stays as an entry. */
  async write(typed: TypedFigure, source = "", period = ""): Promise<Outcome> {
    const { row, year } = this;
    if (!row || year === undefined) return "refused";
    return await this.send({ series: row.series, year, period, typed, source, answered: [] satisfies Doubt[] });
  }

  /** Writes a change as it stands: one that was offered, for instance. */
  async send(edit: FigureEdit): Promise<Outcome> {
    const answer = await session.write(this.work, () => door.figureEdit(edit));
    const { series, year, typed } = edit;
    const place = placeOf(series, year);
    const kept = { series, year, typed, text: textOf(typed), language: session.language };
    if (answer?.kind === "written") {
      this.entries.delete(place);
      this.counting.delete(place);
      this.#stored(series, year, answer);
      return "stored";
    }
    if (answer) {
      this.entries.set(place, { ...kept, message: answer.text, offers: answer.offers, counts: answer.counts });
      return "asked";
    }
    const trouble = this.work.trouble;
    this.entries.set(place, { ...kept, message: trouble?.message ?? "", offers: [], counts: false });
    if (trouble?.code === "refused") this.work.dismiss(); // the entry says it, with its cell
    return "refused";
  }

  /** Of several figures of a year, this one counts from now on. */
  async choose(series: string, year: number, id: string): Promise<void> {
    const written = await session.write(this.work, () => door.figureChoose({ series, year, id }));
    if (written) this.#stored(series, year, written);
  }

  #stored(series: string, year: number, written: FigureWritten): void {
    session.wrote(written.state, written.said ? { text: written.said, undo: true } : undefined);
    this.#put(series, year, written.cell);
  }

  /** Shows a written cell without reading the table again. */
  #put(series: string, year: number, cell: FigureCell | null): void {
    const table = this.#table;
    if (!table || !this.#reading) return;
    const years = this.years;
    const spread = (old: FiguresRow): (FigureCell | null)[] => years.map((each) => this.cell(old, each));
    const rows = this.rows.map((old) => {
      const cells = spread(old);
      if (old.series === series) cells[years.indexOf(year)] = cell;
      return { ...old, cells };
    });
    this.#reading.value = { ...table, years, rows };
  }
}

/** A cell by its series and year. */
export const placeOf = (series: string, year: number): string => `${series} ${year}`;

function textOf(typed: TypedFigure): string {
  if (typed.kind === "value") return typed.text;
  return typed.kind === "ratio" ? `${typed.numerator} / ${typed.denominator}` : "";
}

/** A row that has no figure yet. */
function emptyRow(choice: SeriesChoice): FiguresRow {
  return { ...choice, numerator: "", denominator: "", cells: [] };
}
