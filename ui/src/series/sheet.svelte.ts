// The table of figures as it is worked on: what is stored, what is looked for in it, the selected block,
// and what was typed and could not be stored yet. It outlives the page.
import { SvelteMap, SvelteSet } from "svelte/reactivity";
import { door } from "../door";
import type { BlockOutcome, Doubt, FigureBegun, FigureCell, FigureDetail, FigureEdit, FigureOffer, FigureWritten, FiguresRow, FiguresTable, LanguageCode, SeriesChoice, TypedFigure } from "../generated/types";
import type { Reading } from "../shared/reading.svelte";
import { session } from "../shared/session.svelte";
import { Work } from "../shared/work.svelte";
import { found } from "./finding";
import { type Block, type Size, type Spot, between, countOf, inside } from "./grid";
import { type Mark, marksOf, widthOf } from "./look";

/** What was typed into a cell and is not stored: refused, or waiting for an answer. */
export interface Entry {
  series: string;
  year: number;
  typed: TypedFigure;
  /** Who was named for it; empty for nobody. */
  source: string;
  /** As it is shown in the cell. */
  text: string;
  /** Why it is not stored, and what to do; empty where it is only known that it is not. */
  message: string;
  /** What can be done about it; none where it was refused. */
  offers: FigureOffer[];
  /** Whether the counts behind the figure can be changed instead. */
  counts: boolean;
  /** The language of the message and the offers. */
  language: LanguageCode | undefined;
}

/** Counts, their time and their source while one writes them: what was touched. */
export interface Counting {
  numerator?: string;
  denominator?: string;
  period?: string;
  source?: string;
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
  /** The letters in the open editor, and their cell. */
  typing = $state.raw<{ series: string; year: number; text: string }>();
  /** What is looked for in names, codes and goals. */
  words = $state("");
  /** The height and the width that the table had last, in points. */
  room: [number, number] | undefined;
  /** What the panel showed last, and how often something had been changed before. */
  shown: { before: number; of: string; detail: FigureDetail | null } | undefined;
  #missing = $state(false);
  /** Rows that got a figure while only those without were shown: they stay until one looks anew. */
  readonly #filled = new SvelteSet<string>();
  #spot = $state.raw<Spot>();
  #far = $state.raw<Spot>();
  #reading = $state.raw<Reading<FiguresTable>>();
  #newRows = $state.raw<SeriesChoice[]>([]);
  #wanted: string | undefined;
  #restored = false;
  readonly #table = $derived(this.#reading?.value);
  readonly #columns = $derived(new Map((this.#table?.years ?? []).map((year, at) => [year, at])));
  readonly #begunYears = $derived([...this.entries.values()].map(({ year }) => year));

  /** The years across, with those in which something waits. */
  readonly years = $derived([...new Set([...(this.#table?.years ?? []), ...this.#begunYears])].sort((a, b) => a - b));

  /** All rows, with those one has added at the end. */
  readonly all = $derived.by((): FiguresRow[] => {
    const stored = this.#table?.rows ?? [];
    const known = new Set(stored.map((row) => row.series));
    return [...stored, ...this.#newRows.filter((row) => !known.has(row.series)).map(emptyRow)];
  });

  /** The rows down: those that are looked for. */
  readonly rows = $derived(found(this.all, this.words, this.#missing ? this.#filled : undefined));

  /** How many cells there are. */
  readonly size = $derived<Size>({ rows: this.rows.length, columns: this.years.length });

  /** Where one begins: the last year that has a figure. */
  readonly #newest = $derived(this.years.findLastIndex((year) => this.all.some((row) => this.cell(row, year))));

  /** The selected cell; an undone import can leave it outside, then it is the nearest. */
  readonly spot = $derived(inside(this.#spot ?? { row: 0, column: this.#newest }, this.size));

  /** The other corner of the selected block. */
  readonly far = $derived(inside(this.#far ?? this.spot, this.size));

  /** The selected cells. */
  readonly block = $derived<Block>(between(this.spot, this.far));

  /** How wide the column of each year is, in points. */
  readonly widths = $derived(this.years.map((year) => widthOf(this.all.map((row) => this.cell(row, year)))));

  /** The marks that some cell bears. */
  readonly marks = $derived<Mark[]>(marksOf(this.all));

  /** A sheet that outlives the page on which it was begun, and what it derives with it. */
  static begin(): Sheet {
    let sheet: Sheet | undefined;
    $effect.root(() => {
      sheet = new Sheet();
    });
    return sheet ?? new Sheet();
  }

  /** Works on what this page reads. */
  show(reading: Reading<FiguresTable>): void {
    this.#reading = reading;
    this.work.dismiss();
  }

  /** Brings back, once, what was typed before the window was closed and is not stored. */
  restore(begun: FigureBegun[]): void {
    if (this.#restored) return;
    this.#restored = true;
    for (const { series, year, typed, source } of begun) {
      const place = placeOf(series, year);
      if (typed.kind === "ratio") {
        this.counting.set(place, { numerator: typed.numerator, denominator: typed.denominator, ...(source ? { source } : {}) });
      } else if (!this.entries.has(place)) {
        this.entries.set(place, { series, year, typed, source, text: textOf(typed), message: "", offers: [], counts: false, language: undefined });
      }
    }
  }

  /** All that was typed and is not stored. */
  get begun(): FigureBegun[] {
    const cells = new Map<string, FigureBegun>();
    for (const [place, { series, year, typed, source }] of this.entries) cells.set(place, { series, year, typed, source });
    for (const [place, { numerator = "", denominator = "", source = "" }] of this.counting) {
      const [series, year] = partsOf(place);
      if (!cells.has(place)) cells.set(place, { series, year, typed: { kind: "ratio", numerator, denominator }, source });
    }
    if (this.typing) {
      const { series, year, text } = this.typing;
      cells.set(placeOf(series, year), { series, year, typed: { kind: "value", text }, source: "" });
    }
    return [...cells.values()];
  }

  /** What is said of a figure that was written by hand. */
  get byHand(): string {
    return this.#table?.by_hand ?? "";
  }

  /** Whether only rows without figures are shown. */
  get missing(): boolean {
    return this.#missing;
  }

  set missing(only: boolean) {
    this.#filled.clear();
    this.#missing = only;
  }

  /** The row of the selected cell. */
  get row(): FiguresRow | undefined {
    return this.rows[this.spot.row];
  }

  /** The year of the selected cell. */
  get year(): number | undefined {
    return this.years[this.spot.column];
  }

  /** How many cells are selected. */
  get chosen(): number {
    return countOf(this.block);
  }

  /** What stands in a row for a year. */
  cell(row: FiguresRow, year: number): FigureCell | null {
    return row.cells[this.#columns.get(year) ?? -1] ?? null;
  }

  /** What was typed into a cell and is not stored. */
  entry(series: string, year: number): Entry | undefined {
    return this.entries.get(placeOf(series, year));
  }

  /** Goes to a cell, or the nearest that exists. */
  select(spot: Spot): void {
    this.#spot = spot;
    this.#far = undefined;
  }

  /** Selects from the cell one is in to this one. */
  extend(far: Spot): void {
    this.#spot = this.spot;
    this.#far = far;
  }

  /** Goes to the cell of a series and a year, also where another part of the table is shown. */
  selectCell(series: string, year: number): void {
    if (!this.rows.some((row) => row.series === series)) this.showAll();
    this.select({ row: this.rows.findIndex((row) => row.series === series), column: this.years.indexOf(year) });
  }

  /** Looks for nothing: all rows are shown. */
  showAll(): void {
    this.words = "";
    this.missing = false;
  }

  /** The rows one has added are called as they are in the language of the screen, and where something
   *  waits, there is a row. */
  rename(choices: SeriesChoice[]): void {
    this.#newRows = this.#newRows.map((row) => choices.find(({ series }) => series === row.series) ?? row);
    const shown = new Set(this.all.map(({ series }) => series));
    const waiting = new Set(this.begun.map(({ series }) => series));
    this.#newRows = [...this.#newRows, ...choices.filter(({ series }) => waiting.has(series) && !shown.has(series))];
  }

  /** Room for a series in which somebody wants to type, on whatever page that is said. */
  want(choice: SeriesChoice): void {
    this.#newRows = [...this.#newRows.filter(({ series }) => series !== choice.series), choice];
    this.#wanted = choice.series;
  }

  /** Goes to the last year of the series that was wanted, once the table is here; whether there was one. */
  reach(): boolean {
    const wanted = this.#wanted;
    const there = this.all.some(({ series }) => series === wanted);
    this.#wanted = undefined;
    if (wanted !== undefined && there) this.selectCell(wanted, this.years.at(-1) ?? 0);
    return there;
  }

  /** Room for a series, and the selection in it. */
  add(choice: SeriesChoice): void {
    const year = this.year ?? this.years.at(-1) ?? 0;
    this.#newRows = [...this.#newRows, choice];
    this.selectCell(choice.series, year);
  }

  /** What of a block is not stored, as if it had been typed. */
  keep(outcomes: BlockOutcome[], source: string): void {
    for (const { series, year, typed, text, message, offers, counts } of outcomes) {
      const language = session.language;
      this.entries.set(placeOf(series, year), { series, year, typed, source, text, message, offers, counts, language });
    }
  }

  /** Writes what was typed into the selected cell. What is not stored stays as an entry. */
  async write(typed: TypedFigure): Promise<Outcome> {
    const { row, year } = this;
    return row && year !== undefined ? await this.writeAt({ series: row.series, year }, typed) : "refused";
  }

  /** The same for a cell, wherever one has gone since. */
  async writeAt({ series, year }: { series: string; year: number }, typed: TypedFigure, source = "", period = ""): Promise<Outcome> {
    const named = source || (this.entry(series, year)?.source ?? "");
    return await this.send({ series, year, period, typed, source: named, answered: [] satisfies Doubt[] });
  }

  /** Writes a change as it stands: one that was offered, for instance. */
  async send(edit: FigureEdit): Promise<Outcome> {
    const answer = await session.write(this.work, () => door.figureEdit(edit));
    const { series, year, typed, source } = edit;
    const place = placeOf(series, year);
    const kept = { series, year, typed, source, text: textOf(typed), language: session.language };
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

  /** Shows a written cell without reading the table again: one row changes. */
  #put(series: string, year: number, cell: FigureCell | null): void {
    const table = this.#table;
    if (!table || !this.#reading) return;
    if (this.#missing) this.#filled.add(series);
    const years = [...new Set([...table.years, year])].sort((a, b) => a - b);
    const grown = years.length > table.years.length;
    const laid = (old: FiguresRow): FiguresRow => {
      if (old.series !== series && !grown) return old;
      const cells = years.map((each) => this.cell(old, each));
      if (old.series === series) cells[years.indexOf(year)] = cell;
      return { ...old, cells };
    };
    const rows = this.all.filter((row) => row.series === series || row.cells.length > 0);
    this.#reading.value = { ...table, years, rows: (cell ? rows : table.rows).map(laid) };
  }
}

/** A cell by its series and year. */
export const placeOf = (series: string, year: number): string => `${series} ${year}`;

/** The series and the year of a cell. */
function partsOf(place: string): [string, number] {
  const at = place.lastIndexOf(" ");
  return [place.slice(0, at), Number(place.slice(at + 1))];
}

function textOf(typed: TypedFigure): string {
  if (typed.kind === "value") return typed.text;
  return typed.kind === "ratio" ? `${typed.numerator} / ${typed.denominator}` : "";
}

/** A row that has no figure yet. */
function emptyRow(choice: SeriesChoice): FiguresRow {
  return { ...choice, numerator: "", denominator: "", goal: choice.group, cells: [] };
}
