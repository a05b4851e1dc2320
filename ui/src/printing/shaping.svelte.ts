// What a person does with a book besides its figures: title and imprint, own texts, chapters, pictures.
import { door } from "../door";
import type { BookChange, BookKey, LanguageCode, MarkedPlace, OwnChapterView, PictureChange, PictureView } from "../generated/types";
import { Later } from "../shared/later";
import { session } from "../shared/session.svelte";
import { t } from "../shared/text.svelte";
import { Work } from "../shared/work.svelte";

/** What is typed outlives the page it is typed on. */
const drafts = new Later();

/** A change of nothing: what stays is `null`. */
const nothing = {
  title: null,
  team: null,
  authors: null,
  credits: null,
  licence: null,
  responsibility: null,
  state: null,
  act_number: null,
  act_day: null,
};

/** What of title and imprint can be changed. */
export type FrontField = keyof typeof nothing;

export class Shaping {
  /** Writing, and reading a picture. */
  readonly work = new Work();
  /** Keeping what is typed. */
  readonly drafting = new Work();
  /** The field that was changed last. */
  field = $state<FrontField>();

  /** Keeps one field of title and imprint. */
  async front<F extends FrontField>(book: BookKey, field: F, value: BookChange[F]): Promise<void> {
    this.field = field;
    const written = await session.write(this.work, () => door.bookSave({ ...nothing, book, [field]: value }));
    if (written) session.changed(written.state);
  }

  /** Prints a chapter, or leaves it out. */
  async tick(book: BookKey, chapter: string, shown: boolean): Promise<void> {
    const written = await session.write(this.work, () => door.bookChapter({ book, chapter, shown }));
    if (written) session.changed(written.state);
  }

  /** Keeps what is typed until it is saved, so that neither leaving nor closing loses it. */
  draft(book: BookKey, language: LanguageCode, { slot, draft }: MarkedPlace, text: string): void {
    drafts.put(() => this.drafting.run(() => door.passageDraft({ book, language, slot, text, draft })));
  }

  /** A field is left: what was typed last is kept at once. */
  rest(): void {
    void drafts.now();
  }

  /** Throws away what was typed. */
  async drop(book: BookKey, { slot }: MarkedPlace): Promise<boolean> {
    drafts.leave();
    await drafts.now();
    const dropped = await this.work.run(async () => (await door.passageDropDraft({ book, slot }), true));
    if (dropped) session.revision += 1;
    return dropped ?? false;
  }

  /** Keeps a text at a place; whether it is done. */
  async keep(book: BookKey, language: LanguageCode, { slot, draft }: MarkedPlace, text: string): Promise<boolean> {
    drafts.leave();
    await drafts.now();
    const written = await session.write(this.work, () => door.passageSave({ book, language, slot, text, draft }));
    if (written) session.changed(written.state);
    return written !== undefined;
  }

  /** Gives a place back to the draft; whether it is done. It asks nothing, since it can be taken back. */
  async giveBack(book: BookKey, { slot }: MarkedPlace): Promise<boolean> {
    drafts.leave();
    await drafts.now();
    const written = await session.write(this.work, () => door.passageDrop({ book, slot }));
    if (written) session.changed(written.state);
    return written !== undefined;
  }

  /** Keeps a chapter; whether it is done. */
  async chapter(book: BookKey, language: LanguageCode, chapter: Chapter): Promise<boolean> {
    const written = await session.write(this.work, () => door.chapterSave({ book, language, ...chapter }));
    if (written) session.changed(written.state);
    return written !== undefined;
  }

  async chapterUp(book: BookKey, { id }: OwnChapterView): Promise<void> {
    const written = await session.write(this.work, () => door.chapterEarlier({ book, id }));
    if (written) session.changed(written.state);
  }

  /** Deletes a chapter with its pictures. It asks nothing, since it can be taken back. */
  async chapterDelete(book: BookKey, { id, title }: OwnChapterView): Promise<void> {
    const written = await session.write(this.work, () => door.chapterDelete({ book, id }));
    if (written) session.changed(written.state, { text: t.windowBooksChapterDeleted({ title }), undo: true });
  }

  /** Asks for a picture and puts it into the book. */
  async picture(book: BookKey, place: string): Promise<void> {
    const file = await session.choose("picture");
    if (!file) return;
    const added = await session.write(this.work, (watch) => door.pictureAdd({ book, place, token: file.token }, watch));
    if (added) session.changed(added.written.state, { text: added.summary, undo: true });
  }

  /** Keeps what is said of a picture. */
  async say({ id }: PictureView, words: Partial<Omit<PictureChange, "id">>): Promise<void> {
    const change = { id, caption: null, credit: null, alternative: null, ...words };
    const written = await session.write(this.work, () => door.pictureChange(change));
    if (written) session.changed(written.state);
  }

  async pictureUp(book: BookKey, { id }: PictureView): Promise<void> {
    const written = await session.write(this.work, () => door.pictureEarlier({ book, id }));
    if (written) session.changed(written.state);
  }

  /** Takes a picture out; whether it is done. */
  async pictureRemove({ id, file }: PictureView): Promise<boolean> {
    const written = await session.write(this.work, () => door.pictureRemove({ id }));
    if (written) session.changed(written.state, { text: t.windowBooksPictureRemoved({ file }), undo: true });
    return written !== undefined;
  }
}

/** A chapter as it is filled in. */
export interface Chapter {
  id: string | null;
  title: string;
  text: string;
  follows: string;
}
