// What a person does with editions: make one, save it again, hand it over, see what changed.
import { door } from "../door";
import type { BookInput, EditionChanges, EditionView } from "../generated/types";
import { session } from "../shared/session.svelte";
import { t } from "../shared/text.svelte";
import { Work } from "../shared/work.svelte";

export class Keeping {
  /** Printing, writing, comparing. */
  readonly work = new Work();
  /** What changed since the edition that was looked at. */
  changes = $state.raw<{ id: string; told: EditionChanges }>();
  /** What changed between the two that were compared. */
  between = $state.raw<EditionChanges>();

  /** Prints the book and keeps it. */
  async make(book: BookInput): Promise<void> {
    this.leave();
    const made = await session.write(this.work, (watch) => door.editionMake(book, watch));
    if (made) session.changed(made.state, { text: made.summary, undo: made.made });
  }

  /** Asks where to, and writes the kept pages there. */
  async save(edition: EditionView): Promise<void> {
    const place = await session.choose("book", edition.file);
    if (!place) return;
    const saved = await this.work.run((watch) => door.editionWrite({ id: edition.id, token: place.token }, watch));
    if (saved) session.notice = { text: saved.summary, undo: false };
  }

  /** The same, after which it waits no more. */
  async handOver(edition: EditionView): Promise<void> {
    const place = await session.choose("book", edition.file);
    if (!place) return;
    const input = { id: edition.id, token: place.token };
    const saved = await session.write(this.work, (watch) => door.editionHandOver(input, watch));
    if (saved) session.changed(saved.state, { text: saved.summary, undo: false });
  }

  /** Deletes an edition; whether it is done. It asks nothing, since it can be taken back. */
  async remove({ id, name }: EditionView): Promise<boolean> {
    this.leave();
    const written = await session.write(this.work, () => door.editionDelete({ id }));
    if (written) session.changed(written.state, { text: t.windowBooksEditionDeleted({ name }), undo: true });
    return written !== undefined;
  }

  /** Shows what changed since an edition, or no more. */
  async since({ id }: EditionView): Promise<void> {
    const shown = this.changes?.id === id;
    this.leave();
    if (shown) return;
    const told = await this.work.run((watch) => door.editionCompare({ id, with: null }, watch));
    this.changes = told && { id, told };
  }

  /** Compares an edition with another, or with the book as it stands now. */
  async compare(id: string, other: string | null): Promise<void> {
    this.leave();
    this.between = await this.work.run((watch) => door.editionCompare({ id, with: other }, watch));
  }

  /** Shows no changes any more. */
  leave(): void {
    this.changes = this.between = undefined;
  }
}
