// What a person does with a book besides its figures: title and imprint, own texts, chapters, pictures.
import { door } from "../door";
import type { BookChange, BookKey, ChapterTyped, LanguageCode, MarkedPlace, OwnChapterView, PictureChange, PictureView, Written } from "../generated/types";
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
  async front<F extends FrontField>(book: BookKey, language: LanguageCode, field: F, value: BookChange[F]): Promise<void> {
    this.field = field;
    await this.#write(() => door.bookSave({ ...nothing, book, language, [field]: value }));
  }

  /** Puts on record that the book as it stands now was approved, too. */
  async approve(book: BookKey, language: LanguageCode): Promise<void> {
    await this.#write(() => door.bookApprove({ book, language }));
  }

  /** Prints a chapter, or leaves it out. */
  async tick(book: BookKey, chapter: string, shown: boolean): Promise<void> {
    await this.#write(() => door.bookChapter({ book, chapter, shown }));
  }

  /** Keeps what is typed at a place until it is saved, so that neither leaving nor closing loses it. */
  draft(book: BookKey, language: LanguageCode, { slot, draft }: MarkedPlace, text: string): void {
    drafts.put(() => this.drafting.run(() => door.passageDraft({ book, language, slot, text, draft })));
  }

  /** The same of a chapter. */
  draftChapter(book: BookKey, language: LanguageCode, id: string | null, typed: ChapterTyped): void {
    drafts.put(() => this.drafting.run(() => door.chapterDraft({ book, language, id, ...typed })));
  }

  /** A field is left: what was typed last is kept at once. */
  rest(): void {
    void drafts.now();
  }

  /** A form is left for later: the list says that it was begun. */
  async leave(): Promise<void> {
    await drafts.now();
    session.revision += 1;
  }

  /** Throws away what was typed at a place; whether it is done. */
  drop(book: BookKey, { slot }: MarkedPlace): Promise<boolean> {
    return this.#drop(() => door.passageDropDraft({ book, slot }));
  }

  /** The same of a chapter. */
  dropChapter(book: BookKey, id: string | null): Promise<boolean> {
    return this.#drop(() => door.chapterDropDraft({ book, id }));
  }

  /** Keeps a text at a place; whether it is done. */
  async keep(book: BookKey, language: LanguageCode, { slot, draft }: MarkedPlace, text: string): Promise<boolean> {
    await settled();
    return this.#write(() => door.passageSave({ book, language, slot, text, draft }));
  }

  /** Gives a place back to the draft; whether it is done. It asks nothing, since it can be taken back. */
  async giveBack(book: BookKey, { slot }: MarkedPlace): Promise<boolean> {
    await settled();
    return this.#write(() => door.passageDrop({ book, slot }));
  }

  /** Keeps a chapter; whether it is done. What is refused stays as it was typed. */
  async chapter(book: BookKey, language: LanguageCode, id: string | null, typed: ChapterTyped): Promise<boolean> {
    await drafts.now();
    return this.#write(() => door.chapterSave({ book, language, id, ...typed }));
  }

  async chapterUp(book: BookKey, { id }: OwnChapterView): Promise<void> {
    await this.#write(() => door.chapterEarlier({ book, id }));
  }

  /** Deletes a chapter with its pictures. It asks nothing, since it can be taken back. */
  async chapterDelete(book: BookKey, { id, title }: OwnChapterView): Promise<void> {
    await this.#write(() => door.chapterDelete({ book, id }), t.windowBooksChapterDeleted({ title }));
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
    await this.#write(() => door.pictureChange({ id, caption: null, credit: null, alternative: null, ...words }));
  }

  async pictureUp(book: BookKey, { id }: PictureView): Promise<void> {
    await this.#write(() => door.pictureEarlier({ book, id }));
  }

  /** Takes a picture out; whether it is done. */
  async pictureRemove({ id, file }: PictureView): Promise<boolean> {
    return this.#write(() => door.pictureRemove({ id }), t.windowBooksPictureRemoved({ file }));
  }

  /** Writes, and shows what is new, with the way back where something is said; whether it is done. */
  async #write(command: () => Promise<Written>, said?: string): Promise<boolean> {
    const written = await session.write(this.work, command);
    if (written) session.changed(written.state, said === undefined ? undefined : { text: said, undo: true });
    return written !== undefined;
  }

  async #drop(command: () => Promise<unknown>): Promise<boolean> {
    await settled();
    const dropped = await this.work.run(async () => (await command(), true));
    if (dropped) session.revision += 1;
    return dropped ?? false;
  }
}

/** What waits to be kept is not, and nothing is being kept any more. */
async function settled(): Promise<void> {
  drafts.leave();
  await drafts.now();
}
