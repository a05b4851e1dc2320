// The workbook being looked at. It outlives the page, so that looking elsewhere loses nothing.
import { door } from "../door";
import type { FileToken, ImportPreview } from "../generated/types";
import { session } from "../shared/session.svelte";
import { t } from "../shared/text.svelte";
import { Work } from "../shared/work.svelte";

class Draft {
  /** The file chosen last. */
  file = $state.raw<FileToken>();
  /** What the program read in it; nothing is stored yet. */
  preview = $state.raw<ImportPreview>();
  /** The source as the person names it. */
  source = $state("");
  /** What the import did, until another file is chosen. */
  done = $state.raw<string>();
  #undo: string | null = null;
  /** Reading and storing. */
  readonly work = new Work();

  /** Whether the import is the last thing done: taken back, its summary would not be true. */
  get stands(): boolean {
    return this.done !== undefined && this.#undo === (session.workspace?.undo ?? null);
  }

  /** Asks for a file and reads it. */
  async choose(): Promise<void> {
    const file = await session.choose("workbook");
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
    session.changed(result.state, { text: t.windowImportDone({ count: result.stored.text }), undo: true });
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
  }
}

/** The one draft of the window. */
export const draft = new Draft();
