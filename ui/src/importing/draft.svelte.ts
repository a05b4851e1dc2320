// The workbook being looked at. It outlives the page, so that looking elsewhere loses nothing.
import { door } from "../door";
import type { CellDecision, FileToken, ImportPreview } from "../generated/types";
import { session } from "../shared/session.svelte";
import { t } from "../shared/text.svelte";
import { Work } from "../shared/work.svelte";

/** What names of the file mean: a series, or nothing. */
type Names = Readonly<Record<string, string | null>>;
/** What cells say. */
type Cells = Readonly<Record<string, Omit<CellDecision, "cell">>>;

class Draft {
  /** The file chosen last. */
  file = $state.raw<FileToken>();
  /** What the program read in it; nothing is stored yet. */
  preview = $state.raw<ImportPreview>();
  /** The source as the person names it. */
  source = $state("");
  /** What the import did, until another file is chosen. */
  done = $state.raw<string>();
  /** The name of which a person decided last; its place in the page may change with that. */
  decided = "";
  #undo: string | null = null;
  #names: Names = {};
  #cells: Cells = {};
  /** What was decided about names, by file: it holds when the same file is chosen again. */
  readonly remembered = new Map<string, Names>();
  /** Reading and storing. */
  readonly work = new Work();
  /** Making the draft again after a decision. */
  readonly deciding = new Work();

  /** Whether the import is the last thing done: taken back, its summary would not be true. */
  get stands(): boolean {
    return this.done !== undefined && this.#undo === (session.workspace?.undo ?? null);
  }

  /** Asks for a file and reads it. */
  async choose(): Promise<void> {
    const file = await session.choose("workbook");
    if (file) await this.read(file);
  }

  /** The workbook of the open example. */
  async example(): Promise<void> {
    const file = await this.work.run((watch) => door.exampleWorkbook(watch));
    if (file) await this.read(file);
  }

  /** Reads a file, or another sheet of it. */
  async read(file: FileToken, sheet: string | null = null): Promise<void> {
    this.done = undefined;
    const preview = await this.work.run((watch) => door.importPreview({ token: file.token, sheet }, watch));
    if (!preview) return;
    this.forget();
    this.file = file;
    this.preview = preview;
    this.source = preview.source;
    const names = this.remembered.get(preview.file);
    if (names) await this.#decide(names, {});
  }

  /** Takes a name for a series, leaves it aside (`null`), or as the program proposes (nothing). */
  async chooseName(name: string, series: string | null | undefined): Promise<void> {
    this.decided = name;
    const names = changed(this.#names, name, series);
    if (await this.#decide(names, this.#cells)) this.#remember(names);
  }

  /** Decides what cells say, or leaves them to the program; says what is wrong with what was typed. */
  async decideCells(cells: string[], decision: Cells[string] | undefined): Promise<string | undefined> {
    const decided = cells.reduce((all, cell) => changed(all, cell, decision), this.#cells);
    if (await this.#decide(this.#names, decided)) return undefined;
    const problem = this.deciding.trouble?.message;
    this.deciding.dismiss();
    return problem;
  }

  /** Stores what is shown, as one thing that can be undone. */
  async apply(): Promise<void> {
    const preview = this.preview?.preview;
    if (!preview) return;
    const result = await session.write(this.work, (watch) => door.importApply({ preview, source: this.source.trim() }, watch));
    if (!result) return;
    this.clear();
    this.done = result.summary;
    this.#undo = result.state.undo;
    const notice = { text: t.windowImportDone({ count: result.stored.text }), undo: true };
    session.changed(result.state, result.written ? notice : undefined);
  }

  /** Says what was read once more, in the language of the screen. */
  async retell(): Promise<void> {
    this.done = undefined;
    await this.#decide(this.#names, this.#cells);
  }

  /** Leaves the file aside. */
  forget(): void {
    const preview = this.preview?.preview;
    if (preview) void door.importDiscard({ preview });
    this.clear();
  }

  /** Nothing is looked at any more. */
  clear(): void {
    this.file = undefined;
    this.preview = undefined;
    this.done = undefined;
    this.source = "";
    this.#names = {};
    this.#cells = {};
  }

  #remember(names: Names): void {
    const file = this.preview?.file ?? "";
    if (Object.keys(names).length > 0) this.remembered.set(file, names);
    else this.remembered.delete(file);
  }

  async #decide(names: Names, cells: Cells): Promise<boolean> {
    const preview = this.preview?.preview;
    if (!preview) return false;
    const input = {
      preview,
      names: Object.entries(names).map(([name, series]) => ({ name, series })),
      cells: Object.entries(cells).map(([cell, decision]) => ({ cell, ...decision })),
    };
    const next = await this.deciding.run((watch) => door.importDecide(input, watch));
    if (!next || this.preview?.preview !== preview) return false;
    this.preview = next;
    this.#names = names;
    this.#cells = cells;
    return true;
  }
}

/** The same with another value of a key, or without it. */
function changed<T>(all: Readonly<Record<string, T>>, key: string, value: T | undefined): Readonly<Record<string, T>> {
  const { [key]: _, ...rest } = all;
  return value === undefined ? rest : { ...rest, [key]: value };
}

/** The one draft of the window. */
export const draft = new Draft();
