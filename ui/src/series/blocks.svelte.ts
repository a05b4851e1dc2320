// A block of cells that is pasted, filled, emptied or copied: what it would change is shown in its place
// before it is stored, and who says so is asked once.
import { SvelteMap } from "svelte/reactivity";
import { door } from "../door";
import type { BlankKey, BlockBegun, BlockCell, BlockDeed, BlockOutcome, BlockPreview, BlockSource, FigureBlock, TypedFigure } from "../generated/types";
import { session } from "../shared/session.svelte";
import { t } from "../shared/text.svelte";
import { Work } from "../shared/work.svelte";
import { cellsOf, textOf } from "./clip";
import { type Spot, type Way, countOf, fillOf, spotsOf } from "./grid";
import { type Sheet, placeOf } from "./sheet.svelte";

/** More than any table of this window has cells. */
const MOST = 20_000;
/** So many cells outside are named one by one. */
const NAMED = 5;

/** What waits to be stored. */
export interface Pending {
  deed: BlockDeed;
  cells: BlockCell[];
  preview: BlockPreview;
  /** What does not fit into the table, in a sentence. */
  outside: string;
  /** How many of the copied cells are empty. */
  empty: number;
}

/** A source while one writes it. */
export interface NewSource {
  publisher: string;
  title: string;
  year: string;
  licence: string;
}

const nobody = (): NewSource => ({ publisher: "", title: "", year: "", licence: "" });

export class Blocks {
  /** Looking at a block, and storing it. */
  readonly work = new Work();
  /** What waits to be stored. */
  pending = $state.raw<Pending>();
  /** The chosen source of the file, as it is cited. */
  citation = $state("");
  /** Another source; nothing while one of the file is chosen. */
  fresh = $state<NewSource>();
  /** The mark before decimals, once it was asked for. */
  decimal = $state("");
  /** What becomes of each cell, by cell. */
  readonly #outcomes = new SvelteMap<string, BlockOutcome>();
  readonly #sheet: Sheet;
  #restored = false;
  /** What is being brought back. */
  #left = $state.raw<BlockBegun | null>(null);

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /** What would become of a cell. */
  outcome(series: string, year: number): BlockOutcome | undefined {
    return this.#outcomes.get(placeOf(series, year));
  }

  /** The block that waits to be stored, with the source as far as it is named. */
  get begun(): BlockBegun | null {
    if (!this.pending) return this.#left;
    const { deed, cells, outside, empty } = this.pending;
    return { block: { deed, cells, source: this.#source(), decimal: this.decimal }, outside, empty };
  }

  /** Brings back, once, the block that waited when the window was closed; it is looked at anew. */
  async restore(begun: BlockBegun | null): Promise<void> {
    if (this.#restored) return;
    this.#restored = true;
    if (!begun || this.pending) return;
    const { block, outside, empty } = begun;
    this.#left = begun;
    await this.#look(block.deed, block.cells, outside, empty);
    this.#left = null;
    this.decimal = block.decimal;
    if (block.decimal) await this.again();
    if (block.source.kind === "known") this.citation = block.source.citation;
    if (block.source.kind === "new") this.fresh = { ...block.source };
  }

  /** The selected cells as a text that spreadsheets take. */
  copied(): string {
    const { block, rows, years } = this.#sheet;
    const lines = rows.slice(block.top, block.bottom + 1);
    return textOf(lines.map((row) => years.slice(block.left, block.right + 1).map((year) => this.#written(row.series, year))));
  }

  #written(series: string, year: number): string {
    const entry = this.#sheet.entry(series, year);
    const row = this.#sheet.all.find((each) => each.series === series);
    const cell = row ? this.#sheet.cell(row, year) : null;
    return entry?.text ?? cell?.blank_text ?? cell?.typed ?? "";
  }

  /** Looks at what was copied elsewhere; nothing is stored. One value goes into all selected cells. */
  async paste(text: string): Promise<void> {
    const copied = cellsOf(text);
    const width = Math.max(...copied.map((row) => row.length));
    if (copied.length * width > MOST) return this.#say(t.windowDataPasteLarge({ cells: String(copied.length * width), most: String(MOST) }));
    const single = copied.length === 1 && width === 1 ? copied[0]?.[0] : undefined;
    const { block } = this.#sheet;
    const laid =
      single === undefined
        ? copied.flatMap((row, down) => row.map((typed, on) => ({ typed, spot: { row: block.top + down, column: block.left + on }, at: { row: down + 1, column: on + 1 } })))
        : spotsOf(block).map((spot) => ({ typed: single, spot, at: { row: 1, column: 1 } }));
    const full = laid.filter(({ typed }) => typed.trim() !== "");
    if (full.length === 0) return this.#say(t.windowDataPasteNothing());
    const [inside, outside] = parted(full, ({ spot }) => this.#fits(spot));
    const cells = inside.map(({ typed, spot }) => this.#cell(spot, { kind: "value", text: typed }));
    await this.#look("paste", cells, outsideText(outside), laid.length - full.length);
  }

  /** Fills the selected block from its first row or column: reasons at once, figures after a look. */
  async fill(way: Way): Promise<void> {
    const pairs = fillOf(this.#sheet.block, way).map(({ from, to }) => ({ to, from: this.#stored(from) }));
    const cells = pairs.flatMap(({ to, from }) => (from ? [this.#cell(to, from.typed)] : []));
    if (cells.length === 0) return this.#say(t.windowDataFillNothing());
    const sources = new Set(pairs.flatMap(({ from }) => (from ? [from.source] : [])));
    const [source] = sources.size === 1 ? sources : [];
    const only = cells.every(({ typed }) => typed.kind === "blank");
    if (only) {
      await this.#store({ deed: "blank", cells, source: known(source ?? ""), decimal: "" });
      return;
    }
    await this.#look("fill", cells, "", 0);
    this.citation = source ?? "";
  }

  /** Empties the selected cells. */
  async clear(): Promise<void> {
    for (const { series, year } of spotsOf(this.#sheet.block).map((spot) => this.#cell(spot, { kind: "clear" }))) {
      this.#sheet.entries.delete(placeOf(series, year));
    }
    const filled = spotsOf(this.#sheet.block).filter((spot) => this.#stored(spot));
    const cells = filled.map((spot) => this.#cell(spot, { kind: "clear" }));
    if (cells.length > 0) await this.#store({ deed: "clear", cells, source: { kind: "kept" }, decimal: "" });
  }

  /** Says why there is no figure in those of the selected cells that are empty. */
  async blank(reason: BlankKey): Promise<void> {
    const empty = spotsOf(this.#sheet.block).filter((spot) => this.#stored(spot)?.typed.kind !== "value");
    const cells = empty.map((spot) => this.#cell(spot, { kind: "blank", reason }));
    if (cells.length > 0) await this.#store({ deed: "blank", cells, source: { kind: "kept" }, decimal: "" });
  }

  /** Looks again: the numbers are written in another way, or the language is another. */
  async again(): Promise<void> {
    const { pending } = this;
    if (pending) await this.#look(pending.deed, pending.cells, pending.outside, pending.empty);
  }

  /** Stores what waits, under the source that was named; what cannot be stored stays marked in its cell. */
  async store(): Promise<boolean> {
    const { pending } = this;
    if (!pending) return false;
    return await this.#store({ deed: pending.deed, cells: pending.cells, source: this.#source(), decimal: this.decimal });
  }

  /** Nothing of it is stored. */
  drop(): void {
    this.pending = undefined;
    this.#outcomes.clear();
    [this.citation, this.fresh, this.decimal] = ["", undefined, ""];
    this.work.dismiss();
  }

  /** Begins to write another source, or leaves it. */
  writeSource(): void {
    this.fresh = this.fresh ? undefined : nobody();
  }

  #source(): BlockSource {
    return this.fresh ? { kind: "new", ...this.fresh } : { kind: "known", citation: this.citation };
  }

  async #look(deed: BlockDeed, cells: BlockCell[], outside: string, empty: number): Promise<void> {
    if (this.pending?.cells !== cells) this.drop();
    const input: FigureBlock = { deed, cells, source: { kind: "kept" }, decimal: this.decimal };
    const preview = await session.write(this.work, () => door.blockPreview(input));
    if (!preview) return;
    this.pending = { deed, cells, preview, outside, empty };
    this.#outcomes.clear();
    for (const outcome of preview.cells) this.#outcomes.set(placeOf(outcome.series, outcome.year), outcome);
  }

  async #store(input: FigureBlock): Promise<boolean> {
    const written = await session.write(this.work, () => door.blockWrite(input));
    if (!written) return false;
    this.drop();
    for (const { series, year } of input.cells) this.#sheet.entries.delete(placeOf(series, year));
    this.#sheet.keep(written.waiting, written.source);
    session.changed(written.state, { text: written.said, undo: true });
    return true;
  }

  #fits(spot: Spot): boolean {
    return spot.row < this.#sheet.size.rows && spot.column < this.#sheet.size.columns;
  }

  #cell({ row, column }: Spot, typed: TypedFigure): BlockCell {
    return { series: this.#sheet.rows[row]?.series ?? "", year: this.#sheet.years[column] ?? 0, typed };
  }

  #stored({ row, column }: Spot): { typed: TypedFigure; source: string } | undefined {
    const [line, year] = [this.#sheet.rows[row], this.#sheet.years[column]];
    const cell = line && year !== undefined ? this.#sheet.cell(line, year) : null;
    if (!cell) return undefined;
    const typed: TypedFigure = cell.blank ? { kind: "blank", reason: cell.blank } : { kind: "value", text: cell.typed };
    return { typed, source: cell.source };
  }

  #say(text: string): void {
    session.notice = { text, undo: false };
  }

  /** Says how many cells lie on the clipboard now. */
  told(): void {
    this.#say(t.windowDataCopied({ count: countOf(this.#sheet.block) }));
  }
}

const known = (citation: string): BlockSource => (citation ? { kind: "known", citation } : { kind: "kept" });

function parted<T>(all: T[], fits: (each: T) => boolean): [T[], T[]] {
  return [all.filter(fits), all.filter((each) => !fits(each))];
}

/** Which of the copied cells find no cell here, the first of them by name. */
function outsideText(cells: { typed: string; at: Spot }[]): string {
  if (cells.length === 0) return "";
  const named = cells.slice(0, NAMED).map(({ typed, at }) => t.windowDataPasteCell({ typed: typed.trim(), row: String(at.row), column: String(at.column) }));
  const more = cells.length > NAMED ? ["…"] : [];
  return t.windowDataPasteOutside({ count: cells.length, cells: [...named, ...more].join(", ") });
}
