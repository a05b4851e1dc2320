// Written by `cargo run -p ceiba-api --bin generate`. Do not edit.

/** What a person reads about an indicator, in the asked language. */
export type AboutView = {
  /** What it measures. */
  measures: string,
  /** Why it matters to a town. */
  why: string,
  /** What to count and to divide. */
  how: string,
  /** A worked example with made-up figures. */
  example: string,
  /** Where the figures usually come from. */
  sources: string,
  /** Mistakes that are really made with it. */
  traps: string,
};

/** What to look at again in an action as it was typed; it stops nothing. */
export type ActionDoubt = {
  /** In a sentence; `null` where there is nothing. */
  doubt: string | null,
};

/** An action as it was typed. Cost and funding lines that are not named any more go. */
export type ActionInput = {
  /** The one to change; `null` for a new one. */
  id: string | null,
  /** The objective it serves. */
  objective: string | null,
  /** Its name. */
  title: string,
  /** What, in a paragraph. */
  description: string,
  /** The responsible unit. */
  lead: string,
  /** Where. */
  place: string,
  /** Whom to call; stays on this computer. */
  contact: string,
  /** The first year as typed; may be empty. */
  first_year: string,
  /** The last year as typed; may be empty. */
  last_year: string,
  /** What it costs. */
  costs: Array<CostInput>,
  /** Who pays. */
  funding: Array<FundingInput>,
};

/** An action in the outline. */
export type ActionRow = {
  /** Its id. */
  id: string,
  /** Its name. */
  title: string,
  /** What it is called where it is shown, with the mark of what nobody has decided. */
  name: string,
  /** What of it two copies say differently, in a sentence; `null` where they do not. */
  undecided: string | null,
  /** The fields that nobody has decided, by the names of their registers. */
  undecided_fields: Array<string>,
  /** The responsible unit; empty while nobody is named. */
  lead: string,
  /** Where. */
  place: string,
  /** "2025–2027"; empty while not known. */
  years: string,
  /** What it costs; `null` while no cost is written. */
  cost: MoneyView | null,
  /** What is still to be found; `null` while no cost is written. */
  to_find: MoneyView | null,
  /** What to look at again: more money than it costs, costs of years that are not its own. */
  doubt: string | null,
};

/** One action with everything in it. */
export type ActionSheet = {
  /** Its id. */
  id: string,
  /** The objective it serves. */
  objective: string | null,
  /** Its name. */
  title: string,
  /** What, in a paragraph. */
  description: string,
  /** The responsible unit. */
  lead: string,
  /** Where. */
  place: string,
  /** Whom to call; stays on this computer. */
  contact: string,
  /** The first year, where known. */
  first_year: number | null,
  /** The last year, where known. */
  last_year: number | null,
  /** What it costs. */
  costs: Array<CostView>,
  /** Who pays. */
  funding: Array<FundingView>,
  /** The sum of the costs. */
  cost: MoneyView,
  /** The sum of the money named. */
  funded: MoneyView,
  /** What is still to be found. */
  to_find: MoneyView,
};

/** An indicator that was deleted on one copy while it was used on another. */
export type AdriftView = {
  /** The id by which `trash_restore` brings it back. */
  id: string,
  /** What it was called. */
  name: string,
  /** What happened, and what uses it, in sentences. */
  text: string,
};

/** Which part of a text stands at its point. */
export type Anchor = "start" | "middle" | "end";

/** Which preview to store. */
export type ApplyInput = {
  /** The preview. */
  preview: string,
  /** The source as the person names it; empty for what the file says. */
  source: string,
};

/** Which content of a book was approved. */
export type ApprovalView = {
  /** What was approved, and whether the book says something else now. */
  told: string,
  /** Whether the book as it stands now was approved. */
  holds: boolean,
  /** The code of the content now, in a sentence. */
  code: string,
};

/** What became of a file from elsewhere. */
export type ArrivalView = {
  /** In a sentence. */
  told: string,
  /** The file, where it has something to take in. */
  offered: FileToken | null,
};

/** Files to attach. */
export type AttachInput = {
  /** The id of the thing; `municipality` for the municipality sheet. */
  thing: string,
  /** The tokens of the files. */
  tokens: Array<string>,
};

/** A thing that files belong to. */
export type AttachedTo = {
  /** Its id; `municipality` for the municipality sheet. */
  thing: string,
};

/** What a file is, as far as a person cares. */
export type AttachmentKind = "picture" | "document" | "other";

/** The files of a thing. */
export type AttachmentList = {
  /** By name. */
  files: Array<AttachmentView>,
};

/** A copy of an attached file to be written. */
export type AttachmentSave = {
  /** The attachment. */
  id: string,
  /** The token of the place. */
  token: string,
};

/** What was written. */
export type AttachmentSaved = {
  /** In a sentence. */
  summary: string,
};

/** One file. */
export type AttachmentView = {
  /** Its id. */
  id: string,
  /** What it is called. */
  name: string,
  /** How large it is. */
  size: string,
  /** What it is. */
  kind: AttachmentKind,
  /** Whether its bytes are here; else they come with a colleague's copy. */
  here: boolean,
};

/** What became of the files that were to be attached. */
export type AttachmentsAdded = {
  /** A sentence for each that is attached now. */
  told: Array<string>,
  /** How many of them were not attached before. */
  new: number,
  /** A sentence for each that is not, with the remedy. */
  refused: Array<string>,
  /** The frame of the window afterwards. */
  state: WorkspaceState,
};

/** Who writes on this computer. */
export type AuthorInput = {
  /** A post or a name; may be empty. */
  author: string,
};

/** What became of the agenda that is over. */
export type BalancePage = {
  /** The day up to which figures count. */
  as_of: DateView,
  /** Of what it tells, in a sentence. */
  about: string,
  /** The indicators of which something was asked. */
  rows: Array<BalanceRow>,
  /** What is to be known of targets and marks. */
  notes: Array<string>,
};

/** What became of one indicator. */
export type BalanceRow = {
  /** The series. */
  series: string,
  /** The short code. */
  code: string,
  /** The label in the asked language. */
  label: string,
  /** The unit, where values stand without it. */
  unit: string | null,
  /** The goal it belongs to. */
  goal: GoalRef,
  /** Where it began. */
  start: DatedView | null,
  /** What it was at the deadline. */
  then: DatedView | null,
  /** What was to be reached. */
  target: DatedView | null,
  /** What became of it. */
  status: StatusView,
  /** The same in a sentence. */
  told: string,
};

/** What becomes of a cell. */
export type Becomes = "new" | "changed" | "same" | "emptied" | "waits";

/** What stands before and after a page, by its name; `null` at an end. */
export type Beside = {
  /** The one before. */
  before: Choice | null,
  /** The one after. */
  after: Choice | null,
};

/** Why a figure is blank. */
export type BlankKey = "not_available" | "not_applicable" | "not_collected" | "below_detection" | "suppressed_by_source";

/** A block of cells that was looked at and is not stored. */
export type BlockBegun = {
  /** The block, with the source as far as it was named. */
  block: FigureBlock,
  /** What does not fit into the table, in a sentence. */
  outside: string,
  /** How many of the copied cells are empty. */
  empty: number,
};

/** One cell of a block. */
export type BlockCell = {
  /** The series. */
  series: string,
  /** The year. */
  year: number,
  /** What it shall say: a text may also be a sign for "there is none". */
  typed: TypedFigure,
};

/** What is done to a block of cells. */
export type BlockDeed = "paste" | "fill" | "blank" | "clear";

/** What becomes of one cell of a block. */
export type BlockOutcome = {
  /** The series. */
  series: string,
  /** The year. */
  year: number,
  /** In a word. */
  becomes: Becomes,
  /** The figure as the table would show it; what was typed where it is not understood. */
  text: string,
  /** What was typed, as it is typed in the language of the screen where it was understood. */
  typed: TypedFigure,
  /** Why it is not stored, with its indicator and year; empty where it is. */
  message: string,
  /** What can be done about it. */
  offers: Array<FigureOffer>,
  /** Whether the counts behind the figure can be changed instead. */
  counts: boolean,
};

/** What a block would change; nothing is stored. */
export type BlockPreview = {
  /** What becomes of each cell, in the order of the block. */
  cells: Array<BlockOutcome>,
  /** How many are new, changed, the same, not understood: one sentence each, without those that are none. */
  told: Array<string>,
  /** How many would be stored. */
  stores: number,
  /** The words on the button that stores them. */
  store: string,
  /** How its numbers were read, and why. */
  decimals: string | null,
  /** How they can be read, where nothing in the block tells; none where it does. */
  ways: Array<Choice>,
};

/** Who is named for the figures of a block, once for all of them. */
export type BlockSource = { kind: "kept" } | { kind: "known",
  /** The citation. */
  citation: string,
} | { kind: "new",
  /** Who published it. */
  publisher: string,
  /** What it is called. */
  title: string,
  /** Its year, as it is written. */
  year: string,
  /** Under what licence it may be used. */
  licence: string,
};

/** What a block left behind. */
export type BlockWritten = {
  /** What is not stored yet. */
  waiting: Array<BlockOutcome>,
  /** How the source that was named for it is cited; empty where none was. */
  source: string,
  /** What was done, in a sentence. */
  said: string,
  /** The frame of the window. */
  state: WorkspaceState,
};

/** Changes some of these; what is `null` stays. */
export type BookChange = {
  /** The book. */
  book: BookKey,
  /** The language in which it is looked at: what is approved is approved in this one. */
  language: LanguageCode,
  /** A title of the team's own; empty for the usual one. */
  title: string | null,
  /** Who made it. */
  team: string | null,
  /** Who wrote it. */
  authors: string | null,
  /** Who made the photographs. */
  credits: string | null,
  /** Under what licence its data may be used. */
  licence: string | null,
  /** Who answers for what it says. */
  responsibility: string | null,
  /** How far it is. */
  state: StateKey | null,
  /** The number of the act. */
  act_number: string | null,
  /** The day of the act. */
  act_day: string | null,
};

/** A book. */
export type BookChoice = {
  /** What the commands take. */
  key: BookKey,
  /** Its name. */
  name: string,
  /** One sentence about it. */
  about: string,
};

/** Title and imprint of a book, its state and the act that approved it. Empty text is what nobody has
 * written. */
export type BookFront = {
  /** A title of the team's own. */
  title: string,
  /** Who made it. */
  team: string,
  /** Who wrote it. */
  authors: string,
  /** Who made the photographs. */
  credits: string,
  /** Under what licence its data may be used. */
  licence: string,
  /** Who answers for what it says. */
  responsibility: string,
  /** How far it is. */
  state: StateKey,
  /** The number of the act. */
  act_number: string,
  /** The day of the act. */
  act_day: string,
};

/** Which book, how. */
export type BookInput = {
  /** The book. */
  book: BookKey,
  /** Its language, independent of the screen. */
  language: LanguageCode,
  /** Its paper. */
  paper: PaperKey,
  /** On one side of the sheet, unless it says otherwise. */
  sides?: SidesKey,
  /** In colour, unless it says otherwise. */
  ink?: InkKey,
};

/** The books that can be printed. */
export type BookKey = "profile" | "profile_short" | "plan" | "council";

/** The book as it will be printed. */
export type BookPreview = {
  /** Its title. */
  title: string,
  /** The day up to which figures count. */
  as_of: DateView,
  /** Its pages. */
  pages: Array<PageView>,
  /** What a reader of the book would stumble over. */
  problems: Array<ProblemView>,
  /** A name for the file. */
  file: string,
};

/** What a book has besides figures. */
export type BookSheet = {
  /** The title that it bears while nobody has written another. */
  usual_title: string,
  /** Title and imprint, state and act, as they stand. */
  front: BookFront,
  /** Which content was approved; `null` while none was. */
  approval: ApprovalView | null,
  /** The states that a book can have. */
  states: Array<Choice>,
  /** What is said instead where its state is that of another book. */
  state_told: string | null,
  /** What an act of the council is called here, as a label. */
  act: string,
  /** Whether it prints a title and an imprint of its own. */
  imprint: boolean,
  /** The chapters that it can be printed without. */
  chapters: Array<ChapterTick>,
  /** The marked places, in the order of the book. */
  places: Array<MarkedPlace>,
  /** The chapters of the team's own. */
  own_chapters: Array<OwnChapterView>,
  /** What was typed for a new one and not saved; `null` for nothing. */
  begun_chapter: ChapterTyped | null,
  /** After which chapter an own one can stand. */
  follows: Array<Choice>,
  /** The pictures. */
  pictures: Array<PictureView>,
  /** Where a picture can stand. */
  picture_places: Array<Choice>,
};

/** A book in a language. */
export type BookWish = {
  /** The book. */
  book: BookKey,
  /** Its language: that of the drafts. */
  language: LanguageCode,
};

/** Which book, how, and where to. */
export type BookWriteInput = {
  /** The token of the file to write, from `file_choose` with purpose `book`. */
  token: string,
  /** The book. */
  book: BookKey,
  /** Its language, independent of the screen. */
  language: LanguageCode,
  /** Its paper. */
  paper: PaperKey,
  /** On one side of the sheet, unless it says otherwise. */
  sides?: SidesKey,
  /** In colour, unless it says otherwise. */
  ink?: InkKey,
};

/** A book that was written. */
export type BookWritten = {
  /** The file, with its folder, to show. */
  file: string,
  /** Its pages. */
  pages: NumberView,
  /** "The profile is saved: 12 pages, in …" */
  summary: string,
};

/** One thing, by its id. */
export type ById = {
  /** The id, as a view gave it. */
  id: string,
};

/** One file, by the token that the program gave for it. */
export type ByToken = {
  /** The token of [`FileToken`]. */
  token: string,
};

/** What is looked for; nothing finds everything. */
export type CatalogueInput = {
  /** A name, a code, a word. */
  words: string,
};

/** The catalogue, as far as it was looked for. */
export type CatalogueList = {
  /** Lists to begin with. */
  sets: Array<SetView>,
  /** What was found and a municipality can measure; goal by goal, or the best first where words were
   * looked for. */
  rows: Array<CatalogueRow>,
  /** How many are on our list. */
  listed: NumberView,
  /** That they are very many, where they are. */
  many: string | null,
  /** What is measured for a whole country only, in a paragraph. */
  national: NationalContext | null,
  /** Whether there are indicators of our own. */
  has_own: boolean,
  /** Whether an indicator of our own was begun and not saved. */
  own_begun: boolean,
};

/** An indicator of the catalogue. */
export type CatalogueRow = {
  /** The series. */
  series: string,
  /** The short code. */
  code: string,
  /** The label. */
  label: string,
  /** The unit. */
  unit: string,
  /** The goal it belongs to. */
  group: string,
  /** Its sector, and that it tells of women or wants a breakdown by sex. */
  tags: Array<string>,
  /** Whether it is on our list. */
  listed: boolean,
  /** Whether the municipality has figures of it. */
  measured: boolean,
};

/** What a cell says. */
export type CellDecision = {
  /** Which, such as `C7`. */
  cell: string,
  /** What becomes of it. */
  take: CellTake,
  /** The value as typed, where it is stored as one. */
  typed: string,
};

/** What becomes of a cell. */
export type CellTake = "as_read" | "value" | "leave_out";

/** A published answer. */
export type CensusAnswer = {
  /** As it is published. */
  answer: string,
  /** How it counts in this town. */
  reading: ReadingKey,
  /** How the table lets it count, in words, where the town says otherwise. */
  table: string | null,
  /** Why, in the language of the census; may be empty. */
  why: string,
};

/** Lets an answer count otherwise; as the table says takes the town's own reading back. */
export type CensusChange = {
  /** The year of the census. */
  year: number,
  /** The code of the question. */
  question: string,
  /** The answer as it is published. */
  answer: string,
  /** How it counts. */
  reading: ReadingKey,
};

/** A question. */
export type CensusQuestion = {
  /** Its code. */
  code: string,
  /** What it asks, in the asked language. */
  title: string,
  /** The words of the form; may be empty. */
  wording: string,
  /** Its answers, in the order of the form. */
  answers: Array<CensusAnswer>,
  /** The documents, each once, with the month in which they were looked through. */
  sources: Array<CensusSource>,
};

/** A document. */
export type CensusSource = {
  /** How it is cited. */
  source: string,
  /** The month: "2026-11". */
  month: string,
  /** From memory: to be checked. */
  remembered: boolean,
};

/** How the answers of the country's censuses count for a series. */
export type CensusTable = {
  /** The country. */
  country: string,
  /** Which answers the series counts. */
  counts: string,
  /** How an answer can count. */
  readings: Array<Choice>,
  /** Its censuses, the newest first; none where the table has none of the country. */
  censuses: Array<CensusView>,
};

/** A census. */
export type CensusView = {
  /** Its year. */
  year: number,
  /** Its questions that matter for the series. */
  questions: Array<CensusQuestion>,
};

/** How sure a sum of money is. */
export type CertaintyKey = "approved" | "requested" | "identified";

/** The sum of one certainty. */
export type CertaintyMoney = {
  /** How sure. */
  certainty: CertaintyKey,
  /** In words. */
  text: string,
  /** The sum. */
  amount: MoneyView,
};

/** Something that changed. */
export type ChangeView = {
  /** What. */
  name: string,
  /** What was said before; a dash for nothing. */
  before: string,
  /** What is said now; a dash for nothing. */
  now: string,
};

/** The form of a chapter. */
export type ChapterAt = {
  /** The book. */
  book: BookKey,
  /** The chapter; `null` for a new one. */
  id: string | null,
};

/** Prints a book with a chapter or without it. */
export type ChapterChange = {
  /** The book. */
  book: BookKey,
  /** The word of the chapter. */
  chapter: string,
  /** With it, or without. */
  shown: boolean,
};

/** A chapter that a book can be printed without. */
export type ChapterTick = {
  /** Its word. */
  key: string,
  /** Its title. */
  name: string,
  /** Whether it is printed. */
  shown: boolean,
  /** Whether it has nothing to say today. */
  empty: boolean,
};

/** What a person types for a chapter. */
export type ChapterTyped = {
  /** Its heading. */
  title: string,
  /** What it says. */
  text: string,
  /** After which chapter it stands. */
  follows: string,
};

/** How far the work on an example is. */
export type Checkpoint = "empty" | "figures" | "whole";

/** A point of the work at which an example can be opened. */
export type CheckpointView = {
  /** What `example_open` takes. */
  key: Checkpoint,
  /** What there is and what there is not, in a few words. */
  name: string,
};

/** One thing to choose from. */
export type Choice = {
  /** What is sent back. */
  key: string,
  /** What is shown. */
  text: string,
};

/** What became of an indicator on a clock that is over. */
export type ClosedView = {
  /** The progress. */
  status: StatusView,
  /** The same in a sentence. */
  told: string,
  /** How it was calculated, step by step. */
  calculation: Array<string>,
};

/** A code that is being typed. */
export type CodeInput = {
  /** ISO 3166 code of the country. */
  country: string,
  /** The code as typed. */
  code: string,
};

/** How sure a recognition is. */
export type ConfidenceView = "exact" | "likely" | "unsure";

/** One decision. */
export type ConflictView = {
  /** The id of the thing. */
  thing: string,
  /** The number of what is to be decided of it. */
  register: number,
  /** The thing in words: the action «Well». */
  what: string,
  /** What of it, in words: its name. */
  field: string,
  /** Whether one deleted what another changed. */
  deletion: boolean,
  /** What was there before they parted; `null` where they had nothing in common. */
  before: string | null,
  /** The text to begin with where both can be combined by writing; `null` where one is taken. */
  combined: string | null,
  /** What stands, the shown one first. */
  sides: Array<SideView>,
};

/** What the frame of the window says of the copies. */
export type CopiesLine = {
  /** When the last backup was made. */
  backup: string,
  /** When the last copy outside this computer was made. */
  outside: string,
  /** Whether a person should do something about it. */
  warns: boolean,
};

/** Everything about the copies of the open file. */
export type CopiesList = {
  /** In a sentence: the last copy outside this computer, and what to do where it is old. */
  outside: string,
  /** Whether a person should do something about it. */
  warns: boolean,
  /** What is wrong with the place of the file itself, and what to do; usually nothing. */
  place: string | null,
  /** The name to begin with for a copy that is handed over. */
  proposal: string,
  /** The visible copy of the day; `null` where none is made: of an example, without a folder. */
  daily: DailyView | null,
  /** What the file holds now. */
  now: string,
  /** The copies, the newest first. */
  copies: Array<CopyView>,
};

/** A copy to be made now. */
export type CopyInput = {
  /** Its name; empty for none. */
  name: string,
};

/** What a copy is. */
export type CopyKind = "backup" | "named" | "replaced" | "damaged";

/** A copy that was made. */
export type CopyMade = {
  /** In one sentence: where it is, and that it is whole. */
  summary: string,
  /** The frame of the window. */
  state: WorkspaceState,
};

/** What going back to a copy did. */
export type CopyRestored = {
  /** In one sentence, with the name of what was kept aside. */
  summary: string,
  /** What should be read again, and the frame of the window. */
  written: Written,
};

/** A copy to which one can go back. */
export type CopyView = {
  /** What `copy_restore` takes. */
  id: string,
  /** What it is. */
  kind: CopyKind,
  /** What a person called it. */
  name: string | null,
  /** When it was made, with the time of day. */
  when: DateView,
  /** What it holds; why that is not known where it cannot be read. */
  holds: string,
  /** What was changed after it; empty where it cannot be read. */
  since: string,
  /** How large it is. */
  size: string,
  /** Whether it can be read. */
  readable: boolean,
  /** That it has something which was erased here, and what becomes of that; usually nothing. */
  erased: string | null,
};

/** A cost line as it was typed. */
export type CostInput = {
  /** The one to change; `null` for a new one. */
  id: string | null,
  /** What is bought or built. */
  title: string,
  /** The year as typed. */
  year: string,
  /** The amount as typed. */
  amount: string,
};

/** What one thing costs in one year. */
export type CostView = {
  /** Its id. */
  id: string,
  /** What is bought or built. */
  title: string,
  /** The year. */
  year: number,
  /** How much. */
  amount: MoneyView,
};

/** Whom or what a division counts below the line. */
export type CountedKey = "population" | "persons" | "households" | "births" | "things";

/** A country that has a file. */
export type CountryChoice = {
  /** Its ISO 3166 code. */
  key: string,
  /** Its name. */
  text: string,
  /** What the level above the municipality is called there, as a label. */
  region: string,
  /** What the national code looks like; `null` where nothing certain is known. */
  code_hint: string | null,
};

/** The visible copy of the day. */
export type DailyView = {
  /** The folder in which the municipalities' folders lie. */
  folder: string,
  /** When it was made last, or that it will be. */
  told: string,
  /** Why it could not be made the last time; usually nothing. */
  failed: string | null,
};

/** Whole, dashed or dotted. */
export type DashKey = "solid" | "dashed" | "dotted";

/** A moment or a day. */
export type DateView = {
  /** ISO 8601: "2026-11-21" or "2026-11-21T14:02". */
  iso: string,
  /** As it is shown: the time of day for today, else the date. */
  text: string,
};

/** A value with its time. */
export type DatedView = {
  /** The value with its marks. */
  value: string,
  /** The time it stands for, with what is to be said of it. */
  when: string,
  /** How it is known, where nobody measured it in that year: "interpolated". */
  known: string | null,
};

/** What a person decided about a preview: all of it, each time. */
export type DecideInput = {
  /** The preview. */
  preview: string,
  /** Names of which a person decided. */
  names: Array<NameDecision>,
  /** Cells of which a person decided. */
  cells: Array<CellDecision>,
};

/** How a conflict is settled. */
export type Decision = { kind: "take",
  /** Its key. */
  side: string,
} | { kind: "write",
  /** The text. */
  text: string,
} | { kind: "keep" } | { kind: "delete" };

/** A decision. */
export type DecisionInput = {
  /** The id of the thing. */
  thing: string,
  /** What of it. */
  register: number,
  /** How. */
  decision: Decision,
};

/** Which way is better. */
export type DirectionKey = "higher" | "lower" | "context";

/** Which preview to forget. */
export type DiscardInput = {
  /** The preview. */
  preview: string,
};

/** What went wrong: a sentence, where to read on, and what a programmer wants to see. */
export type DoorError = {
  /** What the page may act on: `foreign`, `refused`, `workspace`, `cancelled`, `program`. */
  code: string,
  /** What happened and what to do, in the language of the screen. */
  message: string,
  /** The field of the input that it is about, where it is one: `costs.1.amount`. */
  field: string | null,
  /** The manual page that tells more, where there is one. */
  help: string | null,
  /** The English chain of causes, for "copy details". */
  details: string,
};

/** Why one may not have meant what one typed. */
export type Doubt = "two_ways" | "over_all" | "share_of_one" | "broken" | "part_over_whole" | "over_counts";

/** A figure that would be stored. */
export type DraftFigureView = {
  /** The indicator in the asked language. */
  label: string,
  /** The year or years. */
  period: string,
  /** Whose figure it is: the municipality, its region, its country, another town. */
  territory: string,
  /** The figure, or the reason of its blank. */
  text: string,
  /** Whether it says only why there is no figure. */
  blank: boolean,
  /** The cell it comes from. */
  cell: string,
  /** What is stored now for the same indicator and year, where that differs. */
  replaces: string | null,
};

/** A picture of its own, with words for those who do not see it. */
export type Drawing = {
  /** Width in points. */
  width: number,
  /** Height in points. */
  height: number,
  /** What it says, in a sentence; never empty. */
  alternative: string,
  /** What is drawn, from back to front. */
  marks: Array<Mark>,
};

/** What changed between two editions. */
export type EditionChanges = {
  /** What is compared with what. */
  title: string,
  /** How much changed, or that nothing did. */
  summary: string,
  /** What changed. */
  changes: Array<ChangeView>,
};

/** An edition that was made. */
export type EditionMade = {
  /** "Edition 3 is made and kept: 40 pages, code 1a2b3c4d." */
  summary: string,
  /** The edition. */
  edition: EditionView,
  /** Whether it was made now; else it says already what the book says. */
  made: boolean,
  /** The frame of the window. */
  state: WorkspaceState,
};

/** Which edition is compared with which; of two, the older is what was before, whichever is named first. */
export type EditionPair = {
  /** One. */
  id: string,
  /** The other; `null` for the book as it stands now. */
  with: string | null,
};

/** Writes an edition to a place that a person chose. */
export type EditionSave = {
  /** The edition. */
  id: string,
  /** The token of the file to write, from `file_choose` with purpose `book`. */
  token: string,
};

/** An edition that was written. */
export type EditionSaved = {
  /** Where it lies now, and that it is whole. */
  summary: string,
  /** The frame of the window. */
  state: WorkspaceState,
};

/** An edition. */
export type EditionView = {
  /** Its id. */
  id: string,
  /** "Local profile, edition 3". */
  name: string,
  /** Its number. */
  number: number,
  /** The code of its content. */
  code: string,
  /** The title it bore. */
  title: string,
  /** How far the book was. */
  state: string,
  /** The day for which it holds. */
  day: DateView,
  /** When it was made. */
  made: DateView,
  /** Its language. */
  language: string,
  /** Whether its pages are here; else they come with another copy. */
  here: boolean,
  /** When and where it was handed over; `null` while it waits. */
  handed: string | null,
  /** A name for its file. */
  file: string,
};

/** The editions of a book, and what of all books waits to be handed over. */
export type EditionsList = {
  /** The code that the book bears as it stands now. */
  code: string,
  /** Which edition says the same already, or that none does, in a sentence. */
  standing: string,
  /** The editions, the newest first. */
  editions: Array<EditionView>,
  /** Those of all books that this computer has not handed over, the oldest first. */
  waiting: Array<EditionView>,
};

/** The editions of a book. */
export type EditionsWish = {
  /** The book. */
  book: BookKey,
  /** The language in which it would be printed now. */
  language: LanguageCode,
};

/** What can be erased along with something. */
export type EraseAlong = {
  /** Its id. */
  id: string,
  /** What its tick says. */
  text: string,
};

/** A choice of the question. */
export type EraseChoice = {
  /** How much. */
  extent: EraseExtent,
  /** What will be gone, in words and counts. */
  text: string,
};

/** What was erased. */
export type EraseDone = {
  /** In a sentence or two. */
  summary: string,
  /** What should be read again, and the frame of the window. */
  written: Written,
};

/** How much of it. */
export type EraseExtent = "earlier" | "all";

/** What a person decided. */
export type EraseInput = {
  /** What. */
  target: EraseTarget,
  /** How much of it. */
  extent: EraseExtent,
  /** The ids of the sources that go along, of those that the question offered. */
  sources: Array<string>,
  /** Whether a fresh backup is made and the older ones without a name that hold it are removed. */
  renew: boolean,
};

/** Where something to erase was found. */
export type EraseKind = "history" | "trash" | "import" | "source";

/** The question before something is erased. */
export type ErasePreview = {
  /** What it is about. */
  what: string,
  /** What can be erased of it, the least first; empty when there is nothing. */
  choices: Array<EraseChoice>,
  /** Why there is nothing, where that is for a reason of its own. */
  refused: string | null,
  /** Sources that nothing else uses: each can go along. */
  sources: Array<EraseAlong>,
  /** What a person should know beforehand. */
  notices: Array<string>,
  /** What the tick says that makes a fresh backup and removes older ones. */
  renew: string,
  /** Copies that keep it whatever is chosen, by name; empty for none. */
  stay: Array<string>,
};

/** What is to be erased. */
export type EraseTarget = {
  /** What kind of thing `id` names. */
  of: EraseKind,
  /** The thing whose history it is, what was deleted, or the import. */
  id: string,
  /** Which part of the thing, as its history says it; 0 for anything else. */
  register: number,
};

/** What was erased, here or elsewhere, and still lies in copies on this computer. */
export type ErasedKept = {
  /** In a sentence. */
  told: string,
  /** What the button says that makes a fresh backup and removes older ones; `null` where none has it. */
  renew: string | null,
  /** Copies that keep it whatever is done, by name; empty for none. */
  stay: Array<string>,
};

/** Which example to open. */
export type ExampleInput = {
  /** Which one. */
  example: ExampleKey,
  /** How far; all there is, unless it says otherwise. */
  checkpoint?: Checkpoint,
};

/** The examples that come with the program. */
export type ExampleKey = "tres_ceibas" | "diamantino";

/** An example to learn with. */
export type ExampleView = {
  /** What `example_open` takes. */
  key: ExampleKey,
  /** The municipality. */
  name: string,
  /** One sentence about it. */
  about: string,
  /** Whether the town is made up. */
  fictional: boolean,
  /** Where in the work it can be opened, too. */
  earlier: Array<CheckpointView>,
};

/** What was exported. */
export type ExportDone = {
  /** In a sentence. */
  summary: string,
};

/** What became of a change of a cell. */
export type FigureAnswer = { kind: "written" } & FigureWritten | { kind: "asks" } & FigureQuestion;

/** One cell to look into. */
export type FigureAt = {
  /** The series. */
  series: string,
  /** The year. */
  year: number,
};

/** What was typed into a cell and is not stored. */
export type FigureBegun = {
  /** The series. */
  series: string,
  /** The year. */
  year: number,
  /** As it was typed. */
  typed: TypedFigure,
  /** Who was named for it; may be empty. */
  source: string,
};

/** Cells to change as one thing. */
export type FigureBlock = {
  /** What is done to them, for the name of the change. */
  deed: BlockDeed,
  /** The cells, each once. */
  cells: Array<BlockCell>,
  /** Who says so. */
  source: BlockSource,
  /** The mark before decimals in this block, where a person said which; empty: what its texts show. */
  decimal: string,
};

/** One cell of the table. What it does not have is left out: a table has thousands of cells. */
export type FigureCell = {
  /** What is shown: the number, or the short mark of a blank. */
  text: string,
  /** The value, `null` for a blank. */
  value: number | null,
  /** What stands in the editor when the cell is opened: the number as one types it. */
  typed: string,
  /** The reason of a blank. */
  blank?: BlankKey,
  /** The reason of a blank in words. */
  blank_text?: string,
  /** The years it stands for, where they are more than that of its column: "2020–2024". */
  period?: string,
  /** Who says so. */
  source: string,
  /** How it got here. */
  origin: FigureOrigin,
  /** Whether it was written here under the name of a source whose file was imported. */
  by_hand?: boolean,
  /** That its source was erased, and what to do. */
  source_gone?: string,
  /** For which year it counts, where that is not the year of its column. */
  counts_in?: string,
  /** How many other figures there are for this year: of other sources, of longer periods. */
  others?: number,
  /** Whether two people changed it apart and somebody must decide. */
  conflict?: boolean,
};

/** One change of a figure. */
export type FigureChange = {
  /** When. */
  when: DateView,
  /** Who; empty where no name was given. */
  author: string,
  /** The figure as it was written then. */
  text: string,
  /** Who was named as source. */
  source: string,
};

/** Of several figures of a year, the one that shall count. */
export type FigureChoice = {
  /** The series. */
  series: string,
  /** The year. */
  year: number,
  /** The id of the observation. */
  id: string,
};

/** Everything known about one cell. */
export type FigureDetail = {
  /** The figure of each source, in an order that stays. */
  figures: Array<SourcedFigure>,
  /** What happened to the figures of this cell, the latest first. */
  history: Array<FigureChange>,
};

/** One cell to change. */
export type FigureEdit = {
  /** The series. */
  series: string,
  /** The year. */
  year: number,
  /** For what time, where it is not the whole year, as it was typed; empty: the time of the figure
   * that is shown, else the year. */
  period: string,
  /** What was typed. */
  typed: TypedFigure,
  /** Who says so; empty: the source of the figure that is shown, or "typed here". */
  source: string,
  /** What the person was asked about it and has answered. */
  answered: Array<Doubt>,
};

/** One answer to a question. */
export type FigureOffer = {
  /** The words on its button. */
  text: string,
  /** The change that it makes. */
  edit: FigureEdit,
};

/** How a figure got into the file. */
export type FigureOrigin = "typed" | "imported";

/** A question about what was typed. */
export type FigureQuestion = {
  /** The question, with indicator and year. */
  text: string,
  /** What can be done, the likeliest first. */
  offers: Array<FigureOffer>,
  /** Whether the counts behind the figure can be changed instead. */
  counts: boolean,
};

/** What a change of a cell left behind. */
export type FigureWritten = {
  /** The cell as it is now; `null` when it was cleared. */
  cell: FigureCell | null,
  /** What a person would not expect of the change: another source counts now … */
  said: string | null,
  /** The frame of the window. */
  state: WorkspaceState,
};

/** All that was typed into the table and is not stored. */
export type FiguresDraft = {
  /** One a cell. */
  cells: Array<FigureBegun>,
  /** The block that is being looked at. */
  block: BlockBegun | null,
};

/** One series. */
export type FiguresRow = {
  /** Its id. */
  series: string,
  /** The short code of its indicator, empty where it has none. */
  code: string,
  /** Its label in the asked language. */
  label: string,
  /** Its unit in the asked language. */
  unit: string,
  /** What the numerator counts, where the value is derived from counts. */
  numerator: string,
  /** What the denominator counts. */
  denominator: string,
  /** The goal it belongs to, in words. */
  goal: string,
  /** One cell a year of the table; `null` where nothing is stored. */
  cells: Array<FigureCell | null>,
};

/** The figures of the municipality: one row a series, one column a year. */
export type FiguresTable = {
  /** The years across: an unbroken run. */
  years: Array<number>,
  /** The first and the last of them, where a person chose them on this computer. */
  chosen_years: YearsShown | null,
  /** How many figures lie in years that are not shown, in a sentence; nothing where none do. */
  beyond: string | null,
  /** Our list and whatever has figures, in the order of the catalogue. */
  rows: Array<FiguresRow>,
  /** What was typed here and not stored when the window was closed last. */
  begun: Array<FigureBegun>,
  /** The block that was looked at and not stored then. */
  begun_block: BlockBegun | null,
  /** Indicators that were deleted while somebody typed figures of them: these are not among the rows. */
  adrift: Array<AdriftView>,
  /** What is said of figures written here under the name of a source whose file was imported. */
  by_hand: string,
  /** The reasons a figure can be blank for, to choose from. */
  blank_reasons: Array<Choice>,
  /** Sources used so far, the latest first, to choose from. */
  sources: Array<string>,
  /** The first year that a figure can be typed for. */
  first_year: number,
  /** The last one: this year. */
  last_year: number,
};

/** What a file is wanted for; it decides the dialog. */
export type FilePurpose = "workbook" | "workspace" | "book" | "copy" | "folder" | "export_folder" | "attachment" | "attachment_copy" | "picture" | "series" | "series_copy";

/** A file that a person chose in a dialog of the system or dropped on the window.
 * The page never sees a path: it sends the token back. */
export type FileToken = {
  /** What commands take. */
  token: string,
  /** The name of the file, to show. */
  name: string,
  /** What the file can be used for, by its ending: a workbook or a municipality file. */
  purpose: FilePurpose,
};

/** A wish for a file. */
export type FileWish = {
  /** What for. */
  purpose: FilePurpose,
  /** A name to begin with when a file is to be written; empty for the program's own proposal. */
  name: string,
};

/** What is inside an outline. */
export type Fill = {
  /** Colour. */
  tone: ToneKey,
  /** What a grey copier shows. */
  pattern: PatternKey,
};

/** What is looked for; nothing shows the first commands. */
export type FindInput = {
  /** A few letters, a word, a code. */
  words: string,
};

/** What was found, the best first. */
export type FindList = {
  /** At most as many as are seen at once. */
  found: Array<Found>,
};

/** Something the program noticed. */
export type FindingView = {
  /** Its code. */
  code: string,
  /** How grave it is. */
  severity: SeverityView,
  /** How grave it is, in a word. */
  severity_text: string,
  /** The sheet, where there is one. */
  sheet: string | null,
  /** The cell, where there is one. */
  cell: string | null,
  /** What it is and what to do. */
  message: string,
  /** What may be decided about the cell; `null` where there is nothing to decide. */
  question: QuestionView | null,
};

/** Which folder to show. */
export type FolderKey = "data" | "exported" | "printed";

/** A folder to show. */
export type FolderWish = {
  /** Which one. */
  folder: FolderKey,
};

/** A font of the books. */
export type FontKey = "sans" | "sans_semibold" | "sans_bold" | "sans_italic" | "serif" | "serif_semibold";

/** One thing that was found. */
export type Found = {
  /** What it is called. */
  name: string,
  /** What kind of thing it is, and its code where it has one. */
  about: string,
  /** Where it leads. */
  to: FoundPlace,
};

/** A page of the window that can be gone to, by the name that the page has for it. */
export type FoundPage = "start" | "municipality" | "import" | "data" | "indicators" | "balance" | "catalogue" | "glossary" | "plan" | "print" | "share" | "copies" | "history" | "sources" | "settings";

/** Where a thing that was found leads. */
export type FoundPlace = { kind: "page",
  /** Which one. */
  page: FoundPage,
} | { kind: "indicator",
  /** Which one. */
  series: string,
} | { kind: "sheet",
  /** Which one. */
  series: string,
} | { kind: "objective",
  /** Which one. */
  id: string,
} | { kind: "action",
  /** Which one. */
  id: string,
} | { kind: "guide",
  /** The page. */
  page: string,
  /** The heading. */
  anchor: string | null,
} | { kind: "new_objective" } | { kind: "new_action" } | { kind: "new_indicator" } | { kind: "begin_profile" } | { kind: "begin_plan" } | { kind: "open_file" } | { kind: "recent",
  /** Which one. */
  id: string,
} | { kind: "example",
  /** Which one. */
  example: ExampleKey,
} | { kind: "undo" } | { kind: "redo" } | { kind: "language",
  /** Which one. */
  language: LanguageCode,
};

/** A funding line as it was typed. */
export type FundingInput = {
  /** The one to change; `null` for a new one. */
  id: string | null,
  /** Who gives it. */
  source: string,
  /** The amount as typed. */
  amount: string,
  /** How sure. */
  certainty: CertaintyKey,
};

/** Money from one source. */
export type FundingView = {
  /** Its id. */
  id: string,
  /** Who gives it. */
  source: string,
  /** How much. */
  amount: MoneyView,
  /** How sure. */
  certainty: CertaintyKey,
  /** How sure, in words. */
  certainty_text: string,
};

/** What is looked for; nothing finds everything. */
export type GlossaryInput = {
  /** A word, or the beginning of one. */
  words: string,
};

/** The terms that were found. */
export type GlossaryList = {
  /** In alphabetical order; the best first where words were looked for. */
  terms: Array<TermView>,
};

/** An indicator on the page of its goal. */
export type GoalIndicator = {
  /** The row of the list. */
  row: IndicatorRow,
  /** The sentence of progress; empty while there is no figure. */
  progress: string,
  /** The trend; `null` while there is no figure. */
  chart: Drawing | null,
};

/** Which goal. */
export type GoalInput = {
  /** Its key. */
  goal: string,
};

/** A goal and its indicators. */
export type GoalPage = {
  /** The goal. */
  goal: GoalRef,
  /** The day up to which figures count. */
  as_of: DateView,
  /** The goals before and after it. */
  beside: Beside,
  /** What the profile says of it. */
  words: PassageView,
  /** Its indicators. */
  indicators: Array<GoalIndicator>,
  /** What the marks beside values mean, those that there are. */
  marks: Array<string>,
};

/** A goal, by which it is found and what it is called. */
export type GoalRef = {
  /** By what it is found: `7`, `sdg-6`, `own`. */
  key: string,
  /** "Goal 7: Ensure environmental sustainability". */
  title: string,
};

/** A part of a page. */
export type GuideBlock = { kind: "heading",
  /** What it says. */
  text: string,
  /** By which links find it. */
  anchor: string | null,
} | { kind: "paragraph",
  /** Its words. */
  spans: Array<GuideSpan>,
} | { kind: "list",
  /** One thing each. */
  items: Array<Array<GuideSpan>>,
} | { kind: "steps",
  /** One step each. */
  items: Array<Array<GuideSpan>>,
};

/** The guide in the language of the screen. */
export type GuideBook = {
  /** Its pages in the order of the work. */
  pages: Array<GuidePage>,
};

/** A place in the guide. */
export type GuideLink = {
  /** The page. */
  page: string,
  /** The heading in it; its top where there is none. */
  anchor: string | null,
};

/** How words look. */
export type GuideLook = "plain" | "strong" | "emphasis" | "key";

/** A page of the guide. */
export type GuidePage = {
  /** By which links and the window know it. */
  id: string,
  /** Its heading. */
  title: string,
  /** What stands below it. */
  blocks: Array<GuideBlock>,
};

/** Whether the guide stands beside the work, from now on and after the next start. */
export type GuideShown = {
  /** It does. */
  shown: boolean,
};

/** Words that look alike. */
export type GuideSpan = {
  /** The words. */
  text: string,
  /** How they look. */
  look: GuideLook,
  /** Where they lead. */
  link: GuideLink | null,
};

/** Something that somebody did. */
export type HistoryEntry = {
  /** What it is called. */
  name: string,
  /** Who did it, in words. */
  author: string,
  /** When, by the clock of that computer. */
  when: DateView,
  /** How many single changes it made. */
  changes: NumberView,
  /** The import that it was, for `erase_preview`; `null` for anything else, and once it is erased. */
  import: string | null,
};

/** What was done in the file, the newest first. */
export type HistoryList = {
  /** One line for each thing that somebody did. */
  entries: Array<HistoryEntry>,
  /** Whether there are older ones that are not shown. */
  older: boolean,
};

/** What an import did. */
export type ImportDone = {
  /** How many figures of the file are stored now. */
  stored: NumberView,
  /** Whether anything was written; not where all of it was stored before. */
  written: boolean,
  /** One sentence about it. */
  summary: string,
  /** The frame of the window; `undo` names the import. */
  state: WorkspaceState,
};

/** What the program read in a workbook; nothing is stored yet. */
export type ImportPreview = {
  /** What `import_apply` and `import_discard` take. */
  preview: string,
  /** The file. */
  file: string,
  /** The sheets of the file, and which one was read. */
  sheets: Array<SheetView>,
  /** "I read this as: indicators down, years across, decimal comma." */
  layout: string,
  /** The title found above the table, empty where there is none. */
  title: string,
  /** The source as the file names it, empty where it does not. */
  source: string,
  /** Rows or columns that were recognised as indicators. */
  recognised: Array<RecognisedView>,
  /** Names that were left aside, and those of which a person decided, row by row. */
  names: Array<NameView>,
  /** What would be stored for the municipality. */
  figures: Array<DraftFigureView>,
  /** What would be kept beside it for comparison: region, country, other towns. */
  comparison: Array<DraftFigureView>,
  /** The municipality that the sheet is of, where it is not that of the open file. */
  other_town: OtherTownView | null,
  /** What the program noticed, the gravest first. */
  findings: Array<FindingView>,
  /** How many figures of the municipality would be stored. */
  count: NumberView,
  /** "42 figures from one source; region and country kept for comparison." */
  summary: string,
};

/** Our indicators: those that have figures, and those that wait for their first. */
export type IndicatorList = {
  /** In which order they stand. */
  order: PanelOrder,
  /** The day up to which figures count. */
  as_of: DateView,
  /** The best, the worst, and where most are missing, a sentence each. */
  short: Array<string>,
  /** The indicators. */
  rows: Array<IndicatorRow>,
  /** What the marks beside values mean, those that there are. */
  marks: Array<string>,
  /** Whether the agenda that is over asks something of any of them. */
  balance: boolean,
};

/** One indicator. */
export type IndicatorPage = {
  /** The row of the list. */
  row: IndicatorRow,
  /** The day up to which figures count. */
  as_of: DateView,
  /** The indicators before and after it. */
  beside: Beside,
  /** The objectives of the plan that are measured by it. */
  objectives: Array<Choice>,
  /** The sentence of level. */
  level: string,
  /** The sentence of progress. */
  progress: string,
  /** The trend with baseline, path and target. */
  chart: Drawing | null,
  /** What the profile says of it. */
  words: PassageView,
  /** Its figures for parts of the municipality. */
  parts: Array<PartsView>,
  /** What is asked of it, and how it stands to each. */
  targets: Array<TargetStanding>,
  /** What became of it on the clock that is over, where something was asked of it there. */
  closed: ClosedView | null,
  /** How the progress was calculated, step by step, with the numbers of this town. */
  calculation: Array<string>,
  /** What to keep in mind: old data, interpolated start. */
  notes: Array<string>,
  /** What the marks of figures mean, those that there are; also in the chart. */
  marks: Array<string>,
  /** Every figure that stands and every blank, oldest first. */
  points: Array<IndicatorPoint>,
  /** The sources of the figures, and which figures under their names are not their own. */
  sources: Array<string>,
  /** What it is, for whoever meets it for the first time. */
  about: AboutView,
};

/** A figure of the indicator. */
export type IndicatorPoint = {
  /** The year or years. */
  period: string,
  /** The municipality; `null` for a blank. What somebody here wrote under the name of a source whose
   * file was imported is marked. */
  value: NumberView | null,
  /** The region. */
  region: NumberView | null,
  /** The country. */
  country: NumberView | null,
  /** Who says so: the source whose figure it is, then others that say the same. */
  sources: Array<string>,
  /** Whether it counts, why it is blank, who wrote it: as far as there is something to say. */
  remarks: Array<string>,
};

/** One indicator in the list. Level and progress are two different things. */
export type IndicatorRow = {
  /** The series. */
  series: string,
  /** The short code. */
  code: string,
  /** The label in the asked language. */
  label: string,
  /** The unit in the asked language. */
  unit: string,
  /** The goal it belongs to. */
  goal: GoalRef,
  /** The year or years of the latest figure. */
  period: string | null,
  /** The latest figure with its marks. */
  value: NumberView | null,
  /** Level, target, region and country for a small bar. */
  bar: LevelBar | null,
  /** What is missing to the target: how many people, homes, births, else the distance in words. */
  missing: string | null,
  /** The progress. */
  status: StatusView,
  /** The share of the gap closed by the deadline: "1.41". */
  share: NumberView | null,
};

/** What a page is printed with. */
export type InkKey = "colour" | "copier";

/** A language of the program, by its code. */
export type LanguageCode = "es" | "pt" | "en" | "fr";

/** The language to show. */
export type LanguageInput = {
  /** Which one. */
  language: LanguageCode,
};

/** Where the level stands between the ends of its scale; all in the unit of the series. */
export type LevelBar = {
  /** The left end of the scale. */
  from: number,
  /** The right end of the scale. */
  to: number,
  /** The municipality. */
  value: number,
  /** From where to where the target is met, where there is one; one value twice. */
  target: [number, number] | null,
  /** The region, where the file has it. */
  region: number | null,
  /** The country, where the file has it. */
  country: number | null,
  /** What the bar says, in words. */
  alternative: string,
  /** What stands on it beside the municipality: "target 92", "region 89.4", "country 91". */
  beside: Array<string>,
};

/** Puts a ready list on ours, or takes off what of it has no figures. */
export type ListSet = {
  /** The ready list. */
  set: SetKey,
  /** On the list, or off it. */
  on: boolean,
};

/** Puts a series on our list or takes it off. */
export type ListTick = {
  /** The series. */
  series: string,
  /** On the list, or off it. */
  on: boolean,
};

/** How the window looks on this computer. */
export type LookView = {
  /** Its colours. */
  theme: ThemeKey,
  /** How large everything is, in percent. */
  zoom: number,
};

/** One thing drawn. */
export type Mark = { kind: "line",
  /** From here. */
  from: Point,
  /** To here. */
  to: Point,
  /** With this pen. */
  stroke: Stroke,
} | { kind: "rect",
  /** Its top left corner. */
  at: Point,
  /** Its width and height. */
  size: Point,
  /** What is inside. */
  fill: Fill | null,
  /** Its outline. */
  stroke: Stroke | null,
} | { kind: "path",
  /** How it runs; a filled outline closes itself. */
  steps: Array<PathStep>,
  /** What is inside. */
  fill: Fill | null,
  /** Its pen. */
  stroke: Stroke | null,
} | { kind: "text" } & TextMark | { kind: "picture",
  /** Its top left corner. */
  at: Point,
  /** Its width and height. */
  size: Point,
  /** Its key among the pictures of the book. */
  picture: string,
};

/** A marked place of a book. */
export type MarkedPlace = {
  /** By what it is known. */
  slot: string,
  /** What it is called. */
  name: string,
  /** What is drafted there, in the language of the book; empty for nothing. */
  draft: string,
  /** What the team wrote there; empty for nothing. */
  text: string,
  /** The language the team wrote it in; `null` where it wrote nothing. */
  language: LanguageCode | null,
  /** What was typed and not saved; `null` for nothing. */
  begun: string | null,
  /** What stands there. */
  state: PlaceState,
  /** The same in a word. */
  state_text: string,
};

/** An amount of money. */
export type MoneyView = {
  /** The exact amount as decimal text with a point: "1240.00". */
  amount: string,
  /** The amount as it is typed into a field in the asked language, without the currency. */
  typed: string,
  /** The amount with its currency, as it is shown. */
  text: string,
};

/** The figure of the starting year of an objective says something else than the objective begins with. */
export type MovedStart = {
  /** Both values, in a sentence. */
  text: string,
  /** What the figure says now. */
  now: YearValue,
  /** The same with its unit. */
  now_text: string,
};

/** Changes to the municipality sheet; what is absent stays. */
export type MunicipalityChange = {
  /** Its name. */
  name?: string,
  /** ISO 3166 code of the country. */
  country?: string,
  /** The national code. */
  code?: string,
  /** Region, department, province or state. */
  region?: string,
  /** ISO 4217 code of the currency of the plan. */
  currency?: string,
  /** The paper of its books. */
  paper?: PaperKey,
};

/** The municipality sheet. */
export type MunicipalitySheet = {
  /** Its name. */
  name: string,
  /** ISO 3166 code of the country. */
  country: string,
  /** The country in the asked language. */
  country_name: string,
  /** The national code, empty where unknown. */
  code: string,
  /** What the national code looks like; `null` where nothing certain is known. */
  code_hint: string | null,
  /** What to ask about the code; `null` where it fits. */
  code_question: string | null,
  /** Region, department, province or state. */
  region: string,
  /** What the level above is called here, as a label. */
  region_label: string,
  /** ISO 4217 code of the currency of the plan. */
  currency: string,
  /** The paper of its books. */
  paper: PaperKey,
  /** The papers there are. */
  papers: Array<Choice>,
  /** Whether the town is made up for training. */
  fictional: boolean,
  /** Population by year, oldest first. */
  population: Array<PopulationView>,
};

/** What a name means. */
export type NameDecision = {
  /** As the file writes it. */
  name: string,
  /** The series; `null` to leave it aside. */
  series: string | null,
};

/** A row or column that was not understood, or that a person decided about; it is named, not dropped. */
export type NameView = {
  /** As the file writes it. */
  name: string,
  /** Where it is. */
  cell: string,
  /** Why it was left aside, or by what it was taken. */
  reason: string,
  /** The series it is taken for; `null` where it is left aside. */
  series: string | null,
  /** The series it resembles, best first. */
  resembles: Array<string>,
  /** Whether a person decided it. */
  chosen: boolean,
};

/** What no municipality can measure. */
export type NationalContext = {
  /** Which indicators these are. */
  text: string,
  /** What to do with them. */
  usage: string,
};

/** A new municipality. Numbers are sent as they were typed. */
export type NewMunicipality = {
  /** Its name. */
  name: string,
  /** ISO 3166 code of the country. */
  country: string,
  /** The national code, empty where unknown. */
  code: string,
  /** Region, department, province or state; may be empty. */
  region: string,
  /** Population as typed; may be empty. */
  population: string,
  /** Its year as typed; may be empty. */
  population_year: string,
};

/** What happened to a file. */
export type NoticeView = {
  /** What `notice_read` takes. */
  id: string,
  /** In a sentence. */
  text: string,
};

/** A number as value and as text. */
export type NumberView = {
  /** The value, for drawing and sorting only. */
  value: number,
  /** The number as it is written in the asked language. */
  text: string,
};

/** An objective as it was typed. */
export type ObjectiveInput = {
  /** The one to change; `null` for a new one. */
  id: string | null,
  /** The change in words. */
  title: string,
  /** The series it is measured by. */
  series: string | null,
  /** The starting point; both texts may be empty. */
  baseline: TypedYearValue,
  /** What is to be reached; both texts may be empty. */
  target: TypedYearValue,
};

/** What an objective could begin with; nothing of it is stored. */
export type ObjectiveProposal = {
  /** The series that measures it. */
  series: string,
  /** The latest figure. */
  baseline: TypedYearValue,
  /** What its agenda asks; empty where nothing is left to reach. */
  target: TypedYearValue,
};

/** What should change, from what, to what, by when. */
export type ObjectiveView = {
  /** Its id. */
  id: string,
  /** The change in words. */
  title: string,
  /** What it is called where it is shown, with the mark of what nobody has decided. */
  name: string,
  /** What of it two copies say differently, in a sentence; `null` where they do not. */
  undecided: string | null,
  /** The fields that nobody has decided, by the names of their registers. */
  undecided_fields: Array<string>,
  /** The series it is measured by. */
  series: string | null,
  /** Its label. */
  series_label: string | null,
  /** Whether the series has figures, so that there is a page about it. */
  measured: boolean,
  /** The starting point. */
  baseline: YearValue | null,
  /** What is to be reached. */
  target: YearValue | null,
  /** "From 78.1 (2020) to 90 (2028)"; empty while not known. */
  from_to: string,
  /** What to look at again: a target that is worse than the starting point. */
  doubt: string | null,
  /** The figure that it begins with, where that says something else now. */
  moved: MovedStart | null,
  /** Its actions. */
  actions: Array<ActionRow>,
};

/** A chapter or a picture of a book. */
export type OfBook = {
  /** The book. */
  book: BookKey,
  /** The id. */
  id: string,
};

/** A sheet that is of another municipality than the open file. */
export type OtherTownView = {
  /** What the sheet calls it. */
  named: string,
  /** The sentence that says so. */
  text: string,
};

/** A chapter as it is filled in. */
export type OwnChapterInput = {
  /** Which one; `null` for a new one. */
  id: string | null,
  /** The book. */
  book: BookKey,
  /** The language it is written in. */
  language: LanguageCode,
  /** Its heading. */
  title: string,
  /** What it says. */
  text: string,
  /** After which chapter it stands. */
  follows: string,
};

/** A chapter of the team's own. */
export type OwnChapterView = {
  /** Its id. */
  id: string,
  /** Its heading. */
  title: string,
  /** What it says. */
  text: string,
  /** The language it is written in. */
  language: LanguageCode,
  /** After which chapter it stands. */
  follows: string,
  /** What was typed and not saved; `null` for nothing. */
  begun: ChapterTyped | null,
  /** Whether another that follows the same chapter stands before it. */
  movable: boolean,
};

/** Which indicators go into a file. */
export type OwnSeriesExport = {
  /** Their series, at least one. */
  series: Array<string>,
  /** The token of the file to write, from `file_choose` with purpose `series_copy`. */
  token: string,
};

/** What became of it. */
export type OwnSeriesExported = {
  /** How many are in which file. */
  summary: string,
};

/** The indicators of a file. */
export type OwnSeriesFile = {
  /** The token by which they are taken in. */
  token: string,
  /** The name of the file. */
  file: string,
  /** Each of them. */
  rows: Array<OwnSeriesFileRow>,
  /** How many are new here. */
  new: number,
};

/** An indicator of a file. */
export type OwnSeriesFileRow = {
  /** Its name. */
  name: string,
  /** Its unit. */
  unit: string,
  /** What would become of it here. */
  would: string,
};

/** What the form shows. */
export type OwnSeriesForm = {
  /** What stands, or what a new one begins with; with what was typed before and not saved. */
  input: OwnSeriesInput,
  /** Whether something of it was typed before and not saved. */
  begun: boolean,
  /** The units of the list; the last, without a key, is one of their own. */
  units: Array<Choice>,
  /** What a division in a unit of their own may be multiplied by. */
  multipliers: Array<Choice>,
  /** Which way is better. */
  directions: Array<Choice>,
  /** Whom or what a division counts. */
  counted: Array<Choice>,
  /** How it may stand to the catalogue. */
  relations: Array<Choice>,
  /** The indicator of the catalogue that it names, where it names one. */
  related: Choice | null,
  /** The sectors; the first, without a key, is none. */
  sectors: Array<Choice>,
};

/** An indicator of the municipality's own as it is filled in. */
export type OwnSeriesInput = {
  /** Its series; `null` for a new one. */
  series: string | null,
  /** Its name. */
  name: string,
  /** What is counted. */
  numerator: string,
  /** By what it is divided; empty for a plain number. */
  denominator: string,
  /** A unit of the list; empty for one of their own. */
  unit: string,
  /** The unit of their own. */
  unit_text: string,
  /** What a division in a unit of their own is multiplied by. */
  multiplier: string,
  /** Which way is better. */
  direction: DirectionKey,
  /** The lowest value there can be; empty for what is usual for the unit. */
  lower: string,
  /** The highest value there can be. */
  upper: string,
  /** Whom or what a division counts below the line. */
  counted: CountedKey,
  /** How it stands to the catalogue. */
  relation: RelationKey,
  /** The series of the catalogue that it varies or stands in for. */
  related: string,
  /** What it measures. */
  about: string,
  /** Where its figures come from. */
  source: string,
  /** The code of its sector; empty where nobody has said. */
  sector: string,
};

/** One of the municipality's own indicators. */
export type OwnSeriesRow = {
  /** Its series. */
  series: string,
  /** Its name. */
  name: string,
  /** Its unit. */
  unit: string,
};

/** An indicator that was kept. */
export type OwnSeriesSaved = {
  /** Its series. */
  series: string,
  /** The frame of the window after it. */
  state: WorkspaceState,
};

/** For which indicator the form is wanted. */
export type OwnSeriesWanted = {
  /** Its series; `null` for a new one. */
  series: string | null,
};

/** A page. */
export type PageView = {
  /** From 1. */
  number: number,
  /** The chapter that the page belongs to. */
  chapter: string,
  /** What is on it; the text of the page is its `alternative`. */
  drawing: Drawing,
};

/** In which order the indicators of the first page stand. */
export type PanelOrder = "missing" | "goal";

/** An order that a person chose. */
export type PanelOrderInput = {
  /** The order. */
  order: PanelOrder,
};

/** Sizes of paper. */
export type PaperKey = "a4" | "letter" | "oficio" | "legal";

/** A part that others made and this program contains. */
export type PartView = {
  /** Its name. */
  name: string,
  /** Its version. */
  version: string,
  /** Its licence by its code, such as `MIT OR Apache-2.0`. */
  licence: string,
};

/** Which part is asked about. */
export type PartWish = {
  /** Its name. */
  name: string,
  /** Its version. */
  version: string,
};

/** What the program is made of. */
export type PartsList = {
  /** The licence of the program itself, in its words. */
  own: string,
  /** The parts that others made, by name. */
  parts: Array<PartView>,
};

/** The parts of the municipality of one kind, beside each other. */
export type PartsView = {
  /** "Women and men". */
  title: string,
  /** The pictures: small multiples on one scale. */
  charts: Array<Drawing>,
};

/** A marked place. */
export type PassageAt = {
  /** The book. */
  book: BookKey,
  /** The place. */
  slot: string,
};

/** A text for a marked place. */
export type PassageInput = {
  /** The book. */
  book: BookKey,
  /** The language it is written in. */
  language: LanguageCode,
  /** The place. */
  slot: string,
  /** The text; empty gives the place back to the draft. */
  text: string,
  /** The draft beside which it was written. */
  draft: string,
};

/** A marked place of the profile, where it is told of. */
export type PassageView = {
  /** The place, its draft in the language below. */
  place: MarkedPlace,
  /** The language in which it is written: that of the team's own text, else that of the screen. */
  language: LanguageCode,
};

/** Where an outline goes next. */
export type PathStep = { step: "move",
  /** Here. */
  to: Point,
} | { step: "line",
  /** Here. */
  to: Point,
} | { step: "curve",
  /** Leaving towards this point, */
  first: Point,
  /** arriving from this one, */
  second: Point,
  /** here. */
  to: Point,
};

/** What a grey copier shows. */
export type PatternKey = "solid" | "hatched" | "backhatched" | "crossed" | "dotted";

/** A picture that was put into a book. */
export type PictureAdded = {
  /** What became of the file. */
  summary: string,
  /** What the write left behind. */
  written: Written,
};

/** Changes what is said of a picture; what is `null` stays. */
export type PictureChange = {
  /** The picture. */
  id: string,
  /** What stands below it. */
  caption: string | null,
  /** Who made it. */
  credit: string | null,
  /** What it shows, for whoever cannot see it. */
  alternative: string | null,
};

/** A picture as a file. */
export type PictureFile = {
  /** What kind of file it is, such as `image/jpeg`. */
  media: string,
  /** Its bytes in base 64. */
  data: string,
};

/** Puts pictures at a place. */
export type PictureInput = {
  /** The book. */
  book: BookKey,
  /** The place. */
  place: string,
  /** The token of the file, from `file_choose` with purpose `picture`. */
  token: string,
};

/** A picture of a book. */
export type PictureView = {
  /** Its id. */
  id: string,
  /** Where it stands. */
  place: string,
  /** The same in words. */
  place_text: string,
  /** The name of its file; empty while that has not come from another copy. */
  file: string,
  /** Its key, as `book_picture` takes it; `null` while its file has not come. */
  picture: string | null,
  /** What stands below it. */
  caption: string,
  /** Who made it. */
  credit: string,
  /** What it shows, for whoever cannot see it. */
  alternative: string,
  /** What is wrong with it, in a sentence; `null` for nothing. */
  problem: string | null,
  /** Whether another at the same place stands before it. */
  movable: boolean,
};

/** A picture that is asked for. */
export type PictureWish = {
  /** Its key, as the marks of a drawing have it. */
  picture: string,
};

/** What stands at a marked place. */
export type PlaceState = "empty" | "drafted" | "own" | "stale";

/** A place in a list. */
export type PlaceView = {
  /** The list: "MDG". */
  framework: string,
  /** The code in it. */
  code: string,
  /** The full name. */
  name: string,
  /** The goal or group. */
  goal: string,
  /** What carries it on in the SDG list, and what it carries on there. */
  related: Array<RelatedView>,
};

/** A form of the plan that was begun and is not saved. */
export type PlanForm = { kind: "objective",
  /** As it was typed. */
  input: ObjectiveInput,
  /** How it began, as the page wrote it down. */
  begun: string,
} | { kind: "action",
  /** As it was typed. */
  input: ActionInput,
  /** How it began, as the page wrote it down. */
  begun: string,
};

/** All forms of the plan that were begun and are not saved. */
export type PlanForms = {
  /** One a thing. */
  forms: Array<PlanForm>,
};

/** The plan at a glance. */
export type PlanOutline = {
  /** Objectives with their actions. */
  objectives: Array<ObjectiveView>,
  /** Actions that serve no objective yet. */
  loose: Array<ActionRow>,
  /** What it all costs. */
  totals: PlanTotals,
  /** The currency as amounts name it: `Q`, or its ISO 4217 code. */
  currency: string,
  /** Series an objective can be measured by. */
  series: Array<SeriesChoice>,
  /** How sure money can be. */
  certainties: Array<Choice>,
  /** The forms that were begun and not saved when the window was closed last. */
  begun: Array<PlanForm>,
};

/** A picture of the plan: its calendar, or what each year costs. */
export type PlanPicture = {
  /** What it shows. */
  caption: string,
  /** The picture, with its message for whoever cannot see it. */
  drawing: Drawing,
  /** How it is to be read; empty where it goes without saying. */
  note: string,
};

/** Sums of the plan; each is a sum of rounded lines. */
export type PlanTotals = {
  /** The years, ascending, each with its sum. */
  by_year: Array<YearMoney>,
  /** The whole plan; `null` while no cost is written. */
  total: MoneyView | null,
  /** Money by how sure it is. */
  by_certainty: Array<CertaintyMoney>,
  /** What no source is named for, sure or not; `null` while no cost is written. */
  to_find: MoneyView | null,
  /** Money beyond the costs of its action, which covers no other; `null` where there is none. */
  surplus: MoneyView | null,
};

/** Points from the left and from the top. */
export type Point = [number, number];

/** The population of one year. */
export type PopulationView = {
  /** The year. */
  year: number,
  /** Inhabitants. */
  people: NumberView,
  /** Who says so. */
  source: string,
};

/** Which workbook, and which of its sheets. */
export type PreviewInput = {
  /** The token of the file. */
  token: string,
  /** The sheet to read; `null` for the one the program chooses. */
  sheet: string | null,
};

/** What can be printed, and how. */
export type PrintChoices = {
  /** The books. */
  books: Array<BookChoice>,
  /** The languages. */
  languages: Array<Choice>,
  /** The sizes of paper. */
  papers: Array<Choice>,
  /** On one side of the sheet or on both. */
  sides: Array<Choice>,
  /** In colour, or for a copier. */
  inks: Array<Choice>,
  /** The language that fits this municipality. */
  language: LanguageCode,
  /** The paper that fits its country. */
  paper: PaperKey,
  /** The sides that were chosen last on this computer. */
  side: SidesKey,
  /** The ink that was chosen last on this computer. */
  colour: InkKey,
};

/** Where that is printed. */
export type PrintedPages = {
  /** In which book. */
  book: BookKey,
  /** The first of the pages, from 1. */
  page: number,
  /** The book and its pages, in words. */
  text: string,
};

/** What a page of the window shows. */
export type PrintedPart = { kind: "municipality" } | { kind: "indicators" } | { kind: "indicator",
  /** Which one. */
  series: string,
} | { kind: "goal",
  /** Its key. */
  goal: string,
} | { kind: "balance" } | { kind: "sources" } | { kind: "plan" };

/** How this computer's printer prints. */
export type PrinterInput = {
  /** On one side of the sheet or on both. */
  sides: SidesKey,
  /** In colour, or for a copier. */
  ink: InkKey,
};

/** A page of the window on which a problem of a book is settled. */
export type ProblemPage = "share" | "texts" | "front" | "plan";

/** Something wrong or missing in a book. */
export type ProblemView = {
  /** How grave. */
  severity: SeverityView,
  /** How grave, in a word. */
  severity_text: string,
  /** What it is and what to do. */
  message: string,
  /** Where it is settled; `null` where no one page does it. */
  settled_on: ProblemPage | null,
};

/** What may be decided about a cell. */
export type QuestionView = {
  /** What it was read as, with its unit; `null` where it is no figure. */
  as_read: string | null,
  /** What else it may mean, as one would type it. */
  reading: string | null,
  /** Other cells of its column of which the same is asked: one decision is for all of them. */
  alike: Array<string>,
  /** What was decided; `null` as long as nothing is. */
  take: CellTake | null,
  /** The value that was decided, as one would type it; empty for none. */
  typed: string,
};

/** How an answer counts. */
export type ReadingKey = "good" | "poor" | "unknown";

/** What taking in another copy did. */
export type ReceiveDone = {
  /** What was erased in that copy and still lies in copies here; usually nothing. */
  kept: ErasedKept | null,
  /** In one sentence. */
  summary: string,
  /** What should be read again, and the frame of the window. */
  written: Written,
};

/** A copy to be taken in. */
export type ReceiveInput = {
  /** The token of its file. */
  token: string,
  /** What a person confirmed of a merge that changes much; `null` where nothing was asked. */
  confirmed: Touches | null,
};

/** What taking in another copy would do. */
export type ReceivePreview = {
  /** The file without its folder. */
  file: string,
  /** In one sentence: what it brings, or that it brings nothing. */
  summary: string,
  /** What would be new, changed and deleted, a line for each kind of thing. */
  lines: Array<string>,
  /** What else is to be known before: a wide change, parts that wait, a newer program. */
  notices: Array<string>,
  /** Whether there is anything to take in. */
  brings: boolean,
  /** Where more than a fifth of what is here would change or go: what a person has to confirm. */
  wide: WideView | null,
};

/** A municipality file opened before. */
export type RecentFile = {
  /** What `workspace_open_recent` takes. */
  id: string,
  /** The municipality. */
  name: string,
  /** The folder in which the file is. */
  folder: string,
  /** When something in it was changed last; nothing where that cannot be read. */
  changed: DateView | null,
  /** Whether it is an example. */
  example: boolean,
  /** Whether the file is still there. */
  present: boolean,
};

/** A row or column that was recognised as an indicator. */
export type RecognisedView = {
  /** The series under which its figures are stored. */
  series: string,
  /** The short code of the indicator, empty for a series without one. */
  code: string,
  /** The indicator in the asked language. */
  label: string,
  /** As the file writes it. */
  heading: string,
  /** Where the heading is, such as `A7`. */
  cell: string,
  /** Why the program thinks so. */
  reason: string,
  /** How sure it is. */
  confidence: ConfidenceView,
  /** How sure it is, in a word. */
  confidence_text: string,
  /** How many figures it has for the municipality. */
  count: NumberView,
  /** Whether a person chose the series. */
  chosen: boolean,
};

/** An indicator of another list that measures the same, or nearly. */
export type RelatedView = {
  /** Its list. */
  framework: string,
  /** Its code. */
  code: string,
  /** Its full name. */
  name: string,
  /** How the two compare, in words. */
  comparable: string,
  /** What changed between them, in a sentence. */
  why: string,
};

/** How an indicator stands to the catalogue. */
export type RelationKey = "alone" | "variant_of" | "proxy_for";

/** What people have to decide. */
export type ReviewList = {
  /** How many decisions wait. */
  count: NumberView,
  /** The first of them. */
  conflicts: Array<ConflictView>,
  /** Indicators that were deleted while somebody used them. */
  adrift: Array<AdriftView>,
};

/** A series to choose from. */
export type SeriesChoice = {
  /** Its id. */
  series: string,
  /** The short code of its indicator. */
  code: string,
  /** Its label in the asked language. */
  label: string,
  /** Its unit in the asked language. */
  unit: string,
  /** The list it stands in: those with figures, else the goal it belongs to, in words. */
  group: string,
  /** The newest figure of the municipality, where there is one; its value can be typed back. */
  latest: YearValue | null,
  /** Whether there is a page that tells of its level and progress. */
  told: boolean,
};

/** Which series. */
export type SeriesInput = {
  /** Its id. */
  series: string,
};

/** Everything about one indicator but its figures. */
export type SeriesSheet = {
  /** As it stands in the catalogue. */
  row: CatalogueRow,
  /** Whether a municipality can measure it, in a sentence; empty for one of no list. */
  level: string,
  /** What is counted, by what it is divided, and times what. */
  formula: string,
  /** What it is for whoever meets it for the first time. */
  about: AboutView,
  /** The places it has in the lists. */
  places: Array<PlaceView>,
  /** What the agendas ask of it. */
  targets: Array<TargetView>,
  /** The sector it belongs to; empty for one of the municipality's own. */
  sector: string,
  /** The offices that hold or use its figures, the one in charge first. */
  departments: Array<string>,
  /** What it tells about women and men. */
  gender: string | null,
  /** The human right it tells most about. */
  right: string | null,
  /** That it is one of the municipality's own, and how it stands to the catalogue. */
  own: string | null,
};

/** A ready list. */
export type SetKey = "mdg_basic" | "mdg7_complete" | "sdg_municipal" | "children_women" | "mobility";

/** A list to begin with. */
export type SetView = {
  /** Its key. */
  set: SetKey,
  /** What it is called. */
  name: string,
  /** Whom it serves. */
  serves: string,
  /** How many indicators it has. */
  size: NumberView,
  /** How many of them are on our list. */
  listed: NumberView,
  /** How many of these have no figures, and can go again. */
  bare: number,
};

/** Everything the page of settings shows. */
export type SettingsView = {
  /** The file of the municipality that is open. */
  file: string,
  /** The folder it lies in. */
  folder: string,
  /** How large it is. */
  size: string,
  /** How much the copies beside it take, with how many there are. */
  copies: string,
  /** When the last backup was made and the last copy left this computer; `null` for an example. */
  last: string | null,
  /** What everything is called that is exported: the name of the new folder. */
  export_name: string,
  /** The version of the program. */
  version: string,
  /** By what the list of indicators is known again. */
  catalogue: string,
};

/** How grave a finding is. */
export type SeverityView = "error" | "warning" | "note";

/** A sheet of the file. */
export type SheetView = {
  /** Its name. */
  name: string,
  /** Whether it is hidden in the file. */
  hidden: boolean,
  /** Whether the figures were read from it. */
  used: boolean,
};

/** One of the values that stand. */
export type SideView = {
  /** What a decision takes it by. */
  key: string,
  /** What it says. */
  text: string,
  /** Who wrote it, in words. */
  author: string,
  /** When, by the clock of its writer. */
  when: DateView,
  /** Whether it is shown until someone decides. */
  shown: boolean,
};

/** Printed on one side of the sheet or on both: where the inner margin is. */
export type SidesKey = "one" | "two";

/** One source. */
export type SourceView = {
  /** Its id; files can be attached to it. */
  id: string,
  /** How it is cited in a line. */
  cited: string,
  /** Who published it; may be empty. */
  publisher: string,
  /** What it is called; may be empty. */
  title: string,
  /** The reference year, as it is written; may be empty. */
  year: string,
  /** Under what licence it may be used; may be empty. */
  licence: string,
  /** How many figures name it. */
  figures: NumberView,
  /** How many blanks name it. */
  blanks: NumberView,
  /** How many files are attached to it. */
  files: NumberView,
  /** Which figures bear its name and were written here by hand, though its file was imported. */
  by_hand: string | null,
};

/** The figure of one source. */
export type SourcedFigure = {
  /** The id of the observation. */
  id: string,
  /** The years it stands for. */
  period: string,
  /** Who says so. */
  source: string,
  /** The figure as it is shown. */
  text: string,
  /** Sheet and cell it was read from, where it was imported. */
  cell: string | null,
  /** That it was written here under the name of a source whose file was imported. */
  by_hand: string | null,
  /** The numerator as one types it, where there is one. */
  numerator: string | null,
  /** The denominator as one types it, where there is one. */
  denominator: string | null,
  /** Between what the figure may lie, in a sentence, where that is known and matters. */
  interval: string | null,
  /** Whether this is the one that counts. */
  shown: boolean,
  /** Whether it is a blank, which never counts where there is a value. */
  blank: boolean,
};

/** All sources of the file. */
export type SourcesList = {
  /** In the order of their citations. */
  sources: Array<SourceView>,
};

/** What the window needs to know when it opens. */
export type StartState = {
  /** The language of the screen. */
  language: LanguageCode,
  /** Whether a person chose it; else it was guessed from the system. */
  language_chosen: boolean,
  /** How the window looks on this computer. */
  look: LookView,
  /** The sizes of the window that are offered, in percent, each with its text. */
  zooms: Array<Choice>,
  /** The languages in the order in which they are offered, each with its own name for itself. */
  languages: Array<Choice>,
  /** Municipality files opened before, the latest first. */
  recent: Array<RecentFile>,
  /** Examples to learn with. */
  examples: Array<ExampleView>,
  /** Countries of the region, by ISO 3166 code, in the order of the asked language. */
  countries: Array<CountryChoice>,
  /** The municipality that is open. */
  workspace: WorkspaceState | null,
  /** Whether the guide stands beside the work. */
  guide: boolean,
  /** What is wrong with this installation, in a sentence; usually nothing. */
  notice: string | null,
  /** The file that was named when the program was started; said once. */
  named: FileToken | null,
};

/** How far a book is. */
export type StateKey = "draft" | "council" | "approved";

/** The shapes of `StatusView`, told apart without colour. */
export type StatusShape = "check" | "circle" | "diamond" | "square" | "down" | "ring";

/** Progress as word, shape and colour. */
export type StatusView = {
  /** The status by its key: `on_track`, `missed_slow`, `insufficient_data` … */
  key: string,
  /** In the asked language. */
  word: string,
  /** The shape. */
  shape: StatusShape,
  /** The colour. */
  tone: ToneKey,
  /** Outlined instead of filled: the deadline is over and was missed. */
  outlined: boolean,
  /** Hatched: chance cannot be excluded. */
  hatched: boolean,
};

/** How far a step is, by its shape. */
export type StepState = "empty" | "begun" | "ready";

/** How far a step is. */
export type StepView = {
  /** By its shape. */
  state: StepState,
  /** In words: what is there of what is wanted. */
  told: string,
};

/** How far the steps are that have something to count. */
export type StepsView = {
  /** The municipality's sheet. */
  prepare: StepView,
  /** Our list of indicators. */
  profile: StepView,
  /** Objectives and actions. */
  plan: StepView,
};

/** A pen. */
export type Stroke = {
  /** Colour. */
  tone: ToneKey,
  /** Width in points. */
  width: number,
  /** Whole, dashed or dotted. */
  dash: DashKey,
};

/** A target, and how the indicator stands to it. */
export type TargetStanding = {
  /** What is asked, and by whom. */
  target: TargetView,
  /** Whether it is the one of which the page tells. */
  counts: boolean,
  /** The progress towards it. */
  status: StatusView,
  /** The same in a sentence. */
  told: string,
};

/** What an agenda asks. */
export type TargetView = {
  /** The agenda: "MDG". */
  agenda: string,
  /** What it asks, from when to when. */
  text: string,
  /** Who set it; `null` for what asks for nothing. */
  origin: string | null,
};

/** The name of a term in another language. */
export type TermElsewhere = {
  /** The language. */
  language: LanguageCode,
  /** What the language calls itself. */
  name: string,
  /** The term. */
  term: string,
};

/** A term. */
export type TermView = {
  /** Its id, the same in every language. */
  id: string,
  /** What it is called. */
  term: string,
  /** What else it is called, in one line; empty where there is nothing else. */
  also: string,
  /** What it means. */
  means: string,
  /** What it is called in the other languages. */
  elsewhere: Array<TermElsewhere>,
};

/** A line of text. */
export type TextMark = {
  /** Where its anchor stands on the baseline. */
  at: Point,
  /** The words. */
  text: string,
  /** The font. */
  font: FontKey,
  /** Size in points. */
  size: number,
  /** Colour. */
  tone: ToneKey,
  /** Which part of it stands at the point. */
  anchor: Anchor,
  /** Points added to every space, so that a justified line is full. */
  word_space: number,
};

/** The colours of the window. */
export type ThemeKey = "system" | "light" | "dark" | "contrast";

/** One change of one thing. */
export type ThingChange = {
  /** What of it, in words. */
  field: string,
  /** What it said from then on, or that this was erased. */
  text: string,
  /** The part of the thing, for `erase_preview`, where what it said can be erased. */
  erasable: number | null,
  /** Who wrote it, in words. */
  author: string,
  /** When. */
  when: DateView,
};

/** How one thing came to be as it is, the newest first. */
export type ThingHistory = {
  /** The changes. */
  changes: Array<ThingChange>,
};

/** The colours of book and screen, by what they are for. */
export type ToneKey = "ink" | "black" | "quiet" | "rule" | "wash" | "paper" | "accent" | "met" | "on_track" | "moderate" | "slow" | "regressing" | "unknown";

/** A part of the workspace that a write changed. */
export type Touched = "municipality" | "figures" | "plan" | "attachments" | "books";

/** How many things a merge would change and delete. */
export type Touches = {
  /** So many would say something else. */
  changed: number,
  /** So many would be gone. */
  deleted: number,
};

/** What was deleted at once. */
export type TrashEntry = {
  /** What `trash_restore` takes. */
  id: string,
  /** The whole, in words: the action «Well». */
  what: string,
  /** How many parts went with it, such as its costs. */
  parts: NumberView,
  /** Who deleted it, in words. */
  author: string,
  /** When. */
  when: DateView,
};

/** What was deleted and can be brought back. */
export type TrashList = {
  /** The newest first. */
  entries: Array<TrashEntry>,
};

/** What a person typed, as it was typed: the program reads numbers, the page does not. */
export type TypedFigure = { kind: "value",
  /** As typed. */
  text: string,
} | { kind: "ratio",
  /** As typed. */
  numerator: string,
  /** As typed. */
  denominator: string,
} | { kind: "blank",
  /** The reason. */
  reason: BlankKey,
} | { kind: "clear" };

/** A year and a value as they were typed. */
export type TypedYearValue = {
  /** The year. */
  year: string,
  /** The value. */
  value: string,
};

/** A merge that changes or deletes much. */
export type WideView = {
  /** What `receive_apply` takes as the confirmation. */
  touches: Touches,
  /** In a sentence. */
  text: string,
  /** What stands on the button that confirms it, with the numbers. */
  confirm: string,
};

/** What the town says otherwise, in the language of the screen. */
export type WordChange = {
  /** The key of the word. */
  key: string,
  /** What the town says; empty takes back what the country's file says. */
  text: string,
};

/** Words that belong together. */
export type WordGroup = {
  /** What they are. */
  title: string,
  /** Where all of them come from, or what to know about them. */
  note: string | null,
  /** The words. */
  words: Array<WordView>,
};

/** One word. */
export type WordView = {
  /** What `country_word_change` takes. */
  key: string,
  /** What it is about. */
  label: string,
  /** What the town itself says; empty where it says nothing else. */
  own: string,
  /** What can be chosen, with nothing first; empty where it is typed. */
  options: Array<Choice>,
  /** What the file of the country says. */
  says: string,
  /** Where that comes from, where the group does not say it. */
  source: string | null,
};

/** How things are called here. */
export type WordsView = {
  /** The country. */
  country: string,
  /** The month in which its file was last looked through; `null` where it has none. */
  reviewed: string | null,
  /** The language of the words, by its own name. */
  language: string,
  /** The words in groups. */
  groups: Array<WordGroup>,
};

/** The frame of the window while a municipality is open. */
export type WorkspaceState = {
  /** The municipality. */
  name: string,
  /** Its region, empty where unknown. */
  region: string,
  /** What the level above is called here, inside a sentence. */
  region_word: string,
  /** The same as a label. */
  region_label: string,
  /** The country in the asked language. */
  country: string,
  /** The file without its folder. */
  file: string,
  /** The folder of the file. */
  folder: string,
  /** How numbers are written: the language of the screen, with the country where it is written
   * there, as `es-GT`. */
  locale: string,
  /** Who writes on this computer, as the history calls them; may be empty. */
  author: string,
  /** Which example this is, if it is one. */
  example: ExampleKey | null,
  /** Whether the town is made up: its mark is on every page. */
  fictional: boolean,
  /** Whether the file can only be read, and why. */
  read_only: string | null,
  /** What happened to the file that a person should know, until it is read: damage and how it was
   * mended, an upgrade. */
  notices: Array<NoticeView>,
  /** How it came here, where it was just taken in from elsewhere. */
  arrival: ArrivalView | null,
  /** What the next undo takes back, by its name. */
  undo: string | null,
  /** What the next redo does again, by its name. */
  redo: string | null,
  /** When the last change was saved. */
  saved: DateView | null,
  /** How old the copies are; `null` for an example. */
  copies: CopiesLine | null,
  /** How many figures there are. */
  figures: NumberView,
  /** How many actions there are. */
  actions: NumberView,
  /** How many decisions wait since copies came together. */
  to_decide: NumberView,
  /** How far each step is. */
  steps: StepsView,
};

/** What a write left behind. */
export type Written = {
  /** The id of the thing that was made or changed, where there is one. */
  id: string | null,
  /** What should be read again by pages that show it. */
  touched: Array<Touched>,
  /** The frame of the window after the write: what can be undone, when it was saved. */
  state: WorkspaceState,
};

/** The sum of one year. */
export type YearMoney = {
  /** The year. */
  year: number,
  /** The sum. */
  amount: MoneyView,
};

/** A value in a year. */
export type YearValue = {
  /** The year. */
  year: number,
  /** The value; its `text` can be typed back. */
  value: NumberView,
};

/** The first and the last year as they were typed; both empty: what the figures say. */
export type YearsInput = {
  /** The first one. */
  first: string,
  /** The last one. */
  last: string,
};

/** The first and the last year of the table. */
export type YearsShown = {
  /** The first one. */
  first: number,
  /** The last one. */
  last: number,
};
