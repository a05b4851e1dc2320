// What is about to be printed: the book, its language and paper, and where the last one went. What was
// chosen outlives the page.
import { door } from "../door";
import type { BookInput, BookKey, BookPreview, InkKey, LanguageCode, PaperKey, PrintChoices, SidesKey } from "../generated/types";
import { session } from "../shared/session.svelte";
import { Work } from "../shared/work.svelte";

/** What of a book one looks at. */
export type View = "pages" | "front" | "texts" | "editions";

export class Print {
  /** What one looks at. */
  view = $state<View>("pages");
  /** The pages as they were shown last. */
  shown = $state.raw<BookPreview>();
  /** The book. */
  book = $state<BookKey>("profile");
  /** Its language, once somebody chose another than the municipality's. */
  language = $state<LanguageCode>("es");
  /** Its paper. */
  paper = $state<PaperKey>("a4");
  /** On one side of the sheet or on both. */
  sides = $state<SidesKey>("one");
  /** In colour, or for a copier. */
  ink = $state<InkKey>("colour");
  /** What the last PDF was: where, how many pages. */
  written = $state.raw<string>();
  /** Writing the PDF. */
  readonly work = new Work();

  /** Whether a book, a language and a paper are chosen. */
  begun = $state(false);

  /** One comes to the page: what it said the last time was said then. */
  enter(): void {
    this.written = undefined;
    this.work.dismiss();
  }

  /** Begins with what fits this municipality, unless a person has been here before. */
  begin(choices: PrintChoices): void {
    if (this.begun) return;
    this.begun = true;
    this.book = choices.books[0]?.key ?? "profile";
    this.language = choices.language;
    this.paper = choices.paper;
    this.sides = choices.side;
    this.ink = choices.colour;
  }

  /** The pages of this book, in the language and on the paper that fit this municipality. */
  look(book: BookKey, choices: PrintChoices): void {
    this.view = "pages";
    this.book = book;
    this.language = choices.language;
    this.paper = choices.paper;
  }

  /** Another printer: this computer remembers it for every town. */
  async printer(sides: SidesKey, ink: InkKey): Promise<void> {
    if (sides === this.sides && ink === this.ink) return;
    this.sides = sides;
    this.ink = ink;
    await this.work.run(() => door.printRemember({ sides, ink }));
  }

  /** The book as it is asked for. */
  get input(): BookInput {
    return { book: this.book, language: this.language, paper: this.paper, sides: this.sides, ink: this.ink };
  }

  /** Asks where to, and writes the PDF there. */
  async write(name: string): Promise<void> {
    this.written = undefined;
    this.work.dismiss();
    const file = await session.choose("book", name);
    if (!file) return;
    const done = await this.work.run((watch) => door.bookWrite({ ...this.input, token: file.token }, watch));
    this.written = done?.summary;
  }
}
