// Written by `cargo run -p ceiba-api --bin generate`. Do not edit.

import type {
  ActionDoubt,
  ActionInput,
  ActionSheet,
  ApplyInput,
  AttachInput,
  AttachedTo,
  AttachmentList,
  AttachmentSave,
  AttachmentSaved,
  AttachmentsAdded,
  AuthorInput,
  BalancePage,
  BlockPreview,
  BlockWritten,
  BookChange,
  BookInput,
  BookPreview,
  BookSheet,
  BookWish,
  BookWriteInput,
  BookWritten,
  ById,
  ByToken,
  CatalogueInput,
  CatalogueList,
  CensusChange,
  CensusTable,
  ChapterAt,
  ChapterChange,
  Choice,
  CodeInput,
  CopiesList,
  CopyInput,
  CopyMade,
  CopyRestored,
  DecideInput,
  DecisionInput,
  DiscardInput,
  EditionChanges,
  EditionMade,
  EditionPair,
  EditionSave,
  EditionSaved,
  EditionsList,
  EditionsWish,
  EraseDone,
  EraseInput,
  ErasePreview,
  EraseTarget,
  ExampleInput,
  ExportDone,
  FigureAnswer,
  FigureAt,
  FigureBlock,
  FigureChoice,
  FigureDetail,
  FigureEdit,
  FigureWritten,
  FiguresDraft,
  FiguresTable,
  FileToken,
  FileWish,
  FindInput,
  FindList,
  FolderWish,
  GlossaryInput,
  GlossaryList,
  GoalInput,
  GoalPage,
  GuideBook,
  GuideShown,
  HistoryList,
  ImportDone,
  ImportPreview,
  IndicatorList,
  IndicatorPage,
  LanguageInput,
  ListSet,
  ListTick,
  LookView,
  MunicipalityChange,
  MunicipalitySheet,
  NewMunicipality,
  ObjectiveInput,
  ObjectiveProposal,
  OfBook,
  OwnChapterInput,
  OwnSeriesExport,
  OwnSeriesExported,
  OwnSeriesFile,
  OwnSeriesForm,
  OwnSeriesInput,
  OwnSeriesRow,
  OwnSeriesSaved,
  OwnSeriesWanted,
  PanelOrderInput,
  PartWish,
  PartsList,
  PassageAt,
  PassageInput,
  PictureAdded,
  PictureChange,
  PictureFile,
  PictureInput,
  PictureWish,
  PlanForms,
  PlanOutline,
  PlanPicture,
  PreviewInput,
  PrintChoices,
  PrintedPages,
  PrintedPart,
  PrinterInput,
  ReceiveDone,
  ReceiveInput,
  ReceivePreview,
  ReviewList,
  SeriesChoice,
  SeriesInput,
  SeriesSheet,
  SettingsView,
  SourcesList,
  StartState,
  ThingHistory,
  TrashList,
  WordChange,
  WordsView,
  WorkspaceState,
  Written,
  YearsInput,
} from "./types";

/** Where a job is: a sentence, and how much of it is done. */
export interface Step {
  text: string;
  done: number;
  total: number;
}

/** How a job is watched and stopped. */
export interface Watch {
  step?: (step: Step) => void;
  signal?: AbortSignal;
}

/**
 * The way to the program: the real one, or a made-up one in tests. It throws a `DoorError`.
 * The real one is `invoke("call", { name, input, job, steps })` with a number of its own for the
 * job and a `Channel<Step>`; `invoke("cancel", { job })` stops it.
 */
export type Call = <Name extends keyof Commands>(
  name: Name,
  input: Commands[Name]["input"],
  watch?: Watch,
) => Promise<Commands[Name]["output"]>;

/** The event that brings a file dropped on the window, as a `FileToken`. */
export const fileDropped = "file-dropped";

/** The event of the shell that a second program was started: this window came to the front. */
export const windowRaised = "window-raised";

/** The event of the shell that something was done behind the scenes: a copy made, a file mended. */
export const workspaceChanged = "workspace-changed";

/** Input and output of every command. */
export interface Commands {
  start_state: { input: null; output: StartState };
  language_set: { input: LanguageInput; output: StartState };
  author_set: { input: AuthorInput; output: WorkspaceState };
  recent_forget: { input: ById; output: StartState };
  guide_book: { input: null; output: GuideBook };
  guide_show: { input: GuideShown; output: null };
  finding_list: { input: FindInput; output: FindList };
  settings_view: { input: null; output: SettingsView };
  look_set: { input: LookView; output: StartState };
  export_all: { input: ByToken; output: ExportDone };
  folder_show: { input: FolderWish; output: boolean };
  parts_list: { input: null; output: PartsList };
  licence_words: { input: PartWish; output: Array<string> };
  file_choose: { input: FileWish; output: FileToken | null };
  files_choose: { input: FileWish; output: Array<FileToken> };
  municipality_create: { input: NewMunicipality; output: WorkspaceState };
  municipality_sheet: { input: null; output: MunicipalitySheet };
  municipality_change: { input: MunicipalityChange; output: Written };
  code_question: { input: CodeInput; output: string | null };
  country_words: { input: null; output: WordsView };
  country_word_change: { input: WordChange; output: Written };
  workspace_open: { input: ByToken; output: WorkspaceState };
  workspace_open_recent: { input: ById; output: WorkspaceState };
  workspace_close: { input: null; output: StartState };
  workspace_state: { input: null; output: WorkspaceState | null };
  notice_read: { input: ById; output: WorkspaceState };
  workspace_undo: { input: null; output: Written };
  workspace_redo: { input: null; output: Written };
  example_open: { input: ExampleInput; output: WorkspaceState };
  example_workbook: { input: null; output: FileToken };
  example_remove: { input: null; output: StartState };
  import_preview: { input: PreviewInput; output: ImportPreview };
  import_decide: { input: DecideInput; output: ImportPreview };
  import_apply: { input: ApplyInput; output: ImportDone };
  import_discard: { input: DiscardInput; output: null };
  figures_table: { input: null; output: FiguresTable };
  figures_years: { input: YearsInput; output: null };
  figures_draft: { input: FiguresDraft; output: null };
  block_preview: { input: FigureBlock; output: BlockPreview };
  block_write: { input: FigureBlock; output: BlockWritten };
  figure_detail: { input: FigureAt; output: FigureDetail };
  figure_edit: { input: FigureEdit; output: FigureAnswer };
  figure_choose: { input: FigureChoice; output: FigureWritten };
  series_choices: { input: null; output: Array<SeriesChoice> };
  sources_list: { input: null; output: SourcesList };
  indicator_list: { input: null; output: IndicatorList };
  panel_order_set: { input: PanelOrderInput; output: null };
  indicator_page: { input: SeriesInput; output: IndicatorPage };
  goal_page: { input: GoalInput; output: GoalPage };
  balance_page: { input: null; output: BalancePage };
  catalogue_list: { input: CatalogueInput; output: CatalogueList };
  series_sheet: { input: SeriesInput; output: SeriesSheet };
  census_table: { input: SeriesInput; output: CensusTable };
  census_change: { input: CensusChange; output: Written };
  list_tick: { input: ListTick; output: Written };
  list_set: { input: ListSet; output: Written };
  glossary_list: { input: GlossaryInput; output: GlossaryList };
  own_series_form: { input: OwnSeriesWanted; output: OwnSeriesForm };
  own_series_related: { input: CatalogueInput; output: Array<Choice> };
  own_series_draft: { input: OwnSeriesInput; output: null };
  own_series_drop_draft: { input: OwnSeriesWanted; output: null };
  own_series_save: { input: OwnSeriesInput; output: OwnSeriesSaved };
  own_series_delete: { input: SeriesInput; output: Written };
  own_series_list: { input: null; output: Array<OwnSeriesRow> };
  own_series_export: { input: OwnSeriesExport; output: OwnSeriesExported };
  own_series_preview: { input: ByToken; output: OwnSeriesFile };
  own_series_take: { input: ByToken; output: Written };
  plan_outline: { input: null; output: PlanOutline };
  plan_draft: { input: PlanForms; output: null };
  objective_proposal: { input: SeriesInput; output: ObjectiveProposal };
  plan_pictures: { input: null; output: Array<PlanPicture> };
  objective_save: { input: ObjectiveInput; output: Written };
  objective_delete: { input: ById; output: Written };
  action_sheet: { input: ById; output: ActionSheet };
  action_doubt: { input: ActionInput; output: ActionDoubt };
  action_save: { input: ActionInput; output: Written };
  action_delete: { input: ById; output: Written };
  attachment_list: { input: AttachedTo; output: AttachmentList };
  attachment_add: { input: AttachInput; output: AttachmentsAdded };
  attachment_save: { input: AttachmentSave; output: AttachmentSaved };
  attachment_remove: { input: ById; output: Written };
  receive_preview: { input: ByToken; output: ReceivePreview };
  receive_apply: { input: ReceiveInput; output: ReceiveDone };
  review_list: { input: null; output: ReviewList };
  review_decide: { input: DecisionInput; output: Written };
  history_list: { input: null; output: HistoryList };
  thing_history: { input: ById; output: ThingHistory };
  trash_list: { input: null; output: TrashList };
  trash_restore: { input: ById; output: Written };
  erase_preview: { input: EraseTarget; output: ErasePreview };
  erase_apply: { input: EraseInput; output: EraseDone };
  erase_renew: { input: null; output: EraseDone };
  copies_list: { input: null; output: CopiesList };
  copy_make: { input: CopyInput; output: CopyMade };
  copy_hand_over: { input: ByToken; output: CopyMade };
  copy_restore: { input: ById; output: CopyRestored };
  copies_folder_set: { input: ByToken; output: CopiesList };
  print_choices: { input: null; output: PrintChoices };
  print_remember: { input: PrinterInput; output: null };
  book_sheet: { input: BookWish; output: BookSheet };
  book_save: { input: BookChange; output: Written };
  book_approve: { input: BookWish; output: Written };
  book_chapter: { input: ChapterChange; output: Written };
  passage_save: { input: PassageInput; output: Written };
  passage_drop: { input: PassageAt; output: Written };
  passage_draft: { input: PassageInput; output: null };
  passage_drop_draft: { input: PassageAt; output: null };
  chapter_save: { input: OwnChapterInput; output: Written };
  chapter_draft: { input: OwnChapterInput; output: null };
  chapter_drop_draft: { input: ChapterAt; output: null };
  chapter_earlier: { input: OfBook; output: Written };
  chapter_delete: { input: OfBook; output: Written };
  picture_add: { input: PictureInput; output: PictureAdded };
  picture_change: { input: PictureChange; output: Written };
  picture_earlier: { input: OfBook; output: Written };
  picture_remove: { input: ById; output: Written };
  editions_list: { input: EditionsWish; output: EditionsList };
  edition_make: { input: BookInput; output: EditionMade };
  edition_compare: { input: EditionPair; output: EditionChanges };
  edition_write: { input: EditionSave; output: EditionSaved };
  edition_hand_over: { input: EditionSave; output: EditionSaved };
  edition_delete: { input: ById; output: Written };
  book_picture: { input: PictureWish; output: PictureFile | null };
  book_preview: { input: BookInput; output: BookPreview };
  printed_pages: { input: PrintedPart; output: PrintedPages | null };
  book_write: { input: BookWriteInput; output: BookWritten };
}

/** How every command is scheduled. */
export const kinds = {
  start_state: "read",
  language_set: "write",
  author_set: "write",
  recent_forget: "write",
  guide_book: "read",
  guide_show: "write",
  finding_list: "read",
  settings_view: "read",
  look_set: "write",
  export_all: "job",
  folder_show: "look",
  parts_list: "read",
  licence_words: "read",
  file_choose: "look",
  files_choose: "look",
  municipality_create: "write",
  municipality_sheet: "read",
  municipality_change: "write",
  code_question: "read",
  country_words: "read",
  country_word_change: "write",
  workspace_open: "job",
  workspace_open_recent: "job",
  workspace_close: "write",
  workspace_state: "read",
  notice_read: "write",
  workspace_undo: "write",
  workspace_redo: "write",
  example_open: "job",
  example_workbook: "job",
  example_remove: "write",
  import_preview: "look",
  import_decide: "look",
  import_apply: "job",
  import_discard: "write",
  figures_table: "read",
  figures_years: "write",
  figures_draft: "write",
  block_preview: "read",
  block_write: "write",
  figure_detail: "read",
  figure_edit: "write",
  figure_choose: "write",
  series_choices: "read",
  sources_list: "read",
  indicator_list: "read",
  panel_order_set: "write",
  indicator_page: "read",
  goal_page: "read",
  balance_page: "read",
  catalogue_list: "read",
  series_sheet: "read",
  census_table: "read",
  census_change: "write",
  list_tick: "write",
  list_set: "write",
  glossary_list: "read",
  own_series_form: "read",
  own_series_related: "read",
  own_series_draft: "write",
  own_series_drop_draft: "write",
  own_series_save: "write",
  own_series_delete: "write",
  own_series_list: "read",
  own_series_export: "job",
  own_series_preview: "look",
  own_series_take: "job",
  plan_outline: "read",
  plan_draft: "write",
  objective_proposal: "read",
  plan_pictures: "look",
  objective_save: "write",
  objective_delete: "write",
  action_sheet: "read",
  action_doubt: "read",
  action_save: "write",
  action_delete: "write",
  attachment_list: "read",
  attachment_add: "job",
  attachment_save: "job",
  attachment_remove: "write",
  receive_preview: "look",
  receive_apply: "job",
  review_list: "read",
  review_decide: "write",
  history_list: "read",
  thing_history: "read",
  trash_list: "read",
  trash_restore: "write",
  erase_preview: "read",
  erase_apply: "job",
  erase_renew: "job",
  copies_list: "read",
  copy_make: "job",
  copy_hand_over: "job",
  copy_restore: "job",
  copies_folder_set: "write",
  print_choices: "read",
  print_remember: "write",
  book_sheet: "look",
  book_save: "write",
  book_approve: "write",
  book_chapter: "write",
  passage_save: "write",
  passage_drop: "write",
  passage_draft: "write",
  passage_drop_draft: "write",
  chapter_save: "write",
  chapter_draft: "write",
  chapter_drop_draft: "write",
  chapter_earlier: "write",
  chapter_delete: "write",
  picture_add: "job",
  picture_change: "write",
  picture_earlier: "write",
  picture_remove: "write",
  editions_list: "look",
  edition_make: "job",
  edition_compare: "look",
  edition_write: "job",
  edition_hand_over: "job",
  edition_delete: "write",
  book_picture: "read",
  book_preview: "look",
  printed_pages: "look",
  book_write: "job",
} as const;

/** The door with one function a command, over any way to call. */
export function makeDoor(call: Call) {
  return {
    /** What the window needs to know when it opens. */
    startState: (): Promise<StartState> => call("start_state", null),
    /** Chooses the language of the screen, for good. */
    languageSet: (input: LanguageInput): Promise<StartState> => call("language_set", input),
    /** Says who writes on this computer: from now on its changes bear that name. */
    authorSet: (input: AuthorInput): Promise<WorkspaceState> => call("author_set", input),
    /** Takes a file off the list of recent ones; the file itself stays. */
    recentForget: (input: ById): Promise<StartState> => call("recent_forget", input),
    /** The manual of the window, a short page for each of its pages. */
    guideBook: (): Promise<GuideBook> => call("guide_book", null),
    /** Remembers whether it stands beside the work. */
    guideShow: (input: GuideShown): Promise<null> => call("guide_show", input),
    /** What a few letters lead to, of everything there is. */
    findingList: (input: FindInput): Promise<FindList> => call("finding_list", input),
    /** Everything the page of settings shows. */
    settingsView: (): Promise<SettingsView> => call("settings_view", null),
    /** Chooses how the window looks on this computer, for good. */
    lookSet: (input: LookView): Promise<StartState> => call("look_set", input),
    /** Writes all data of the municipality, in forms that anybody can read, into a new folder. */
    exportAll: (input: ByToken, watch?: Watch): Promise<ExportDone> => call("export_all", input, watch),
    /** Shows a folder in the program of the system that shows folders; whether it could. */
    folderShow: (input: FolderWish, watch?: Watch): Promise<boolean> => call("folder_show", input, watch),
    /** What the program is made of, and under which licences. */
    partsList: (): Promise<PartsList> => call("parts_list", null),
    /** The words of the licences of one part; none where it only names them. */
    licenceWords: (input: PartWish): Promise<Array<string>> => call("licence_words", input),
    /** Asks for a file in a dialog of the system; `null` when the person chooses none. */
    fileChoose: (input: FileWish, watch?: Watch): Promise<FileToken | null> => call("file_choose", input, watch),
    /** Asks for files in a dialog of the system; none when the person chooses none. */
    filesChoose: (input: FileWish, watch?: Watch): Promise<Array<FileToken>> => call("files_choose", input, watch),
    /** Makes the file of a municipality and opens it. */
    municipalityCreate: (input: NewMunicipality): Promise<WorkspaceState> => call("municipality_create", input),
    /** The municipality sheet. */
    municipalitySheet: (): Promise<MunicipalitySheet> => call("municipality_sheet", null),
    /** Changes the municipality sheet. */
    municipalityChange: (input: MunicipalityChange): Promise<Written> => call("municipality_change", input),
    /** What to ask about a national code that is being typed; `null` where it fits. */
    codeQuestion: (input: CodeInput): Promise<string | null> => call("code_question", input),
    /** How things are called here: the words of the town, and those of its country's file. */
    countryWords: (): Promise<WordsView> => call("country_words", null),
    /** Says one of them otherwise. */
    countryWordChange: (input: WordChange): Promise<Written> => call("country_word_change", input),
    /** Opens the municipality file that a person chose. */
    workspaceOpen: (input: ByToken, watch?: Watch): Promise<WorkspaceState> => call("workspace_open", input, watch),
    /** Opens a municipality file that was open before. */
    workspaceOpenRecent: (input: ById, watch?: Watch): Promise<WorkspaceState> => call("workspace_open_recent", input, watch),
    /** Closes the municipality and goes back to the start. */
    workspaceClose: (): Promise<StartState> => call("workspace_close", null),
    /** The frame of the window; `null` while no municipality is open. */
    workspaceState: (): Promise<WorkspaceState | null> => call("workspace_state", null),
    /** A person has read what happened to the file. */
    noticeRead: (input: ById): Promise<WorkspaceState> => call("notice_read", input),
    /** Takes back the last change. */
    workspaceUndo: (): Promise<Written> => call("workspace_undo", null),
    /** Does again what was taken back. */
    workspaceRedo: (): Promise<Written> => call("workspace_redo", null),
    /** Opens an example, made on the path of any user's file. */
    exampleOpen: (input: ExampleInput, watch?: Watch): Promise<WorkspaceState> => call("example_open", input, watch),
    /** The workbook of the open example, to import it as one imports any. */
    exampleWorkbook: (watch?: Watch): Promise<FileToken> => call("example_workbook", null, watch),
    /** Removes the example that is open, with its file. */
    exampleRemove: (): Promise<StartState> => call("example_remove", null),
    /** Reads a workbook and says what would be stored; stores nothing. */
    importPreview: (input: PreviewInput, watch?: Watch): Promise<ImportPreview> => call("import_preview", input, watch),
    /** Reads the same workbook once more with what a person decided about it; stores nothing. */
    importDecide: (input: DecideInput, watch?: Watch): Promise<ImportPreview> => call("import_decide", input, watch),
    /** Stores a preview as one thing that can be undone. */
    importApply: (input: ApplyInput, watch?: Watch): Promise<ImportDone> => call("import_apply", input, watch),
    /** Forgets a preview. */
    importDiscard: (input: DiscardInput): Promise<null> => call("import_discard", input),
    /** The figures of the municipality, series by year. */
    figuresTable: (): Promise<FiguresTable> => call("figures_table", null),
    /** Chooses the first and the last year of that table on this computer. */
    figuresYears: (input: YearsInput): Promise<null> => call("figures_years", input),
    /** Keeps what was typed into it and is not stored. */
    figuresDraft: (input: FiguresDraft): Promise<null> => call("figures_draft", input),
    /** What a block of cells would change; stores nothing. */
    blockPreview: (input: FigureBlock): Promise<BlockPreview> => call("block_preview", input),
    /** Changes a block of cells as one thing. */
    blockWrite: (input: FigureBlock): Promise<BlockWritten> => call("block_write", input),
    /** Everything known about one cell. */
    figureDetail: (input: FigureAt): Promise<FigureDetail> => call("figure_detail", input),
    /** Changes one cell, or asks first whether it was meant. */
    figureEdit: (input: FigureEdit): Promise<FigureAnswer> => call("figure_edit", input),
    /** Chooses which of several figures of a year counts. */
    figureChoose: (input: FigureChoice): Promise<FigureWritten> => call("figure_choose", input),
    /** All series figures can be typed for, in the order of the catalogue. */
    seriesChoices: (): Promise<Array<SeriesChoice>> => call("series_choices", null),
    /** The sources of figures, and what uses each. */
    sourcesList: (): Promise<SourcesList> => call("sources_list", null),
    /** Our indicators with level and progress, in the order that a person chose. */
    indicatorList: (): Promise<IndicatorList> => call("indicator_list", null),
    /** Chooses in which order they stand, for good. */
    panelOrderSet: (input: PanelOrderInput): Promise<null> => call("panel_order_set", input),
    /** One indicator with its chart and its calculation. */
    indicatorPage: (input: SeriesInput): Promise<IndicatorPage> => call("indicator_page", input),
    /** A goal with its indicators. */
    goalPage: (input: GoalInput): Promise<GoalPage> => call("goal_page", input),
    /** What became of the agenda that is over. */
    balancePage: (): Promise<BalancePage> => call("balance_page", null),
    /** What can be measured, as far as it is looked for, and what of it is on our list. */
    catalogueList: (input: CatalogueInput): Promise<CatalogueList> => call("catalogue_list", input),
    /** Everything about one indicator but its figures. */
    seriesSheet: (input: SeriesInput): Promise<SeriesSheet> => call("series_sheet", input),
    /** How the answers of the country's censuses count for a series. */
    censusTable: (input: SeriesInput): Promise<CensusTable> => call("census_table", input),
    /** Lets an answer of a census count otherwise than the table says. */
    censusChange: (input: CensusChange): Promise<Written> => call("census_change", input),
    /** Puts a series on our list or takes it off. */
    listTick: (input: ListTick): Promise<Written> => call("list_tick", input),
    /** Puts a ready list on ours, or takes off what of it has no figures. */
    listSet: (input: ListSet): Promise<Written> => call("list_set", input),
    /** The words of the field, as far as they are looked for. */
    glossaryList: (input: GlossaryInput): Promise<GlossaryList> => call("glossary_list", input),
    /** What a form for an indicator of our own begins with. */
    ownSeriesForm: (input: OwnSeriesWanted): Promise<OwnSeriesForm> => call("own_series_form", input),
    /** The indicators of the catalogue that an own one may vary or stand in for, as far as they are looked for. */
    ownSeriesRelated: (input: CatalogueInput): Promise<Array<Choice>> => call("own_series_related", input),
    /** Keeps what is typed in the form of an own indicator until it is saved or dropped. */
    ownSeriesDraft: (input: OwnSeriesInput): Promise<null> => call("own_series_draft", input),
    /** Forgets what was typed in that form and not saved. */
    ownSeriesDropDraft: (input: OwnSeriesWanted): Promise<null> => call("own_series_drop_draft", input),
    /** Makes an indicator of our own, or changes one. */
    ownSeriesSave: (input: OwnSeriesInput): Promise<OwnSeriesSaved> => call("own_series_save", input),
    /** Deletes an indicator of our own that nothing uses; it can be brought back. */
    ownSeriesDelete: (input: SeriesInput): Promise<Written> => call("own_series_delete", input),
    /** The indicators of our own, to choose from. */
    ownSeriesList: (): Promise<Array<OwnSeriesRow>> => call("own_series_list", null),
    /** Writes indicators of our own into a small file, without figures. */
    ownSeriesExport: (input: OwnSeriesExport, watch?: Watch): Promise<OwnSeriesExported> => call("own_series_export", input, watch),
    /** Says what the indicators of such a file would be here; changes nothing. */
    ownSeriesPreview: (input: ByToken, watch?: Watch): Promise<OwnSeriesFile> => call("own_series_preview", input, watch),
    /** Takes in those of such a file that are new here. */
    ownSeriesTake: (input: ByToken, watch?: Watch): Promise<Written> => call("own_series_take", input, watch),
    /** Objectives, actions and totals. */
    planOutline: (): Promise<PlanOutline> => call("plan_outline", null),
    /** Keeps its forms that were begun and not saved. */
    planDraft: (input: PlanForms): Promise<null> => call("plan_draft", input),
    /** What an objective with a series could begin with; stores nothing. */
    objectiveProposal: (input: SeriesInput): Promise<ObjectiveProposal> => call("objective_proposal", input),
    /** The pictures of the plan, as its book prints them. */
    planPictures: (watch?: Watch): Promise<Array<PlanPicture>> => call("plan_pictures", null, watch),
    /** Adds or changes an objective. */
    objectiveSave: (input: ObjectiveInput): Promise<Written> => call("objective_save", input),
    /** Deletes an objective; its actions stay, without one. */
    objectiveDelete: (input: ById): Promise<Written> => call("objective_delete", input),
    /** One action with everything in it. */
    actionSheet: (input: ById): Promise<ActionSheet> => call("action_sheet", input),
    /** What to look at again in an action that is being typed. */
    actionDoubt: (input: ActionInput): Promise<ActionDoubt> => call("action_doubt", input),
    /** Adds or changes an action. */
    actionSave: (input: ActionInput): Promise<Written> => call("action_save", input),
    /** Deletes an action. */
    actionDelete: (input: ById): Promise<Written> => call("action_delete", input),
    /** The files that belong to a thing. */
    attachmentList: (input: AttachedTo): Promise<AttachmentList> => call("attachment_list", input),
    /** Attaches files to a thing, each as one thing that can be undone. */
    attachmentAdd: (input: AttachInput, watch?: Watch): Promise<AttachmentsAdded> => call("attachment_add", input, watch),
    /** Writes a checked copy of an attached file to a place that a person chose. */
    attachmentSave: (input: AttachmentSave, watch?: Watch): Promise<AttachmentSaved> => call("attachment_save", input, watch),
    /** Takes an attached file away; it can be brought back. */
    attachmentRemove: (input: ById): Promise<Written> => call("attachment_remove", input),
    /** Says what another copy of the file would bring; changes nothing. */
    receivePreview: (input: ByToken, watch?: Watch): Promise<ReceivePreview> => call("receive_preview", input, watch),
    /** Takes in what another copy of the file has. */
    receiveApply: (input: ReceiveInput, watch?: Watch): Promise<ReceiveDone> => call("receive_apply", input, watch),
    /** What people have to decide after copies came together. */
    reviewList: (): Promise<ReviewList> => call("review_list", null),
    /** Settles one of these. */
    reviewDecide: (input: DecisionInput): Promise<Written> => call("review_decide", input),
    /** What was done in the file, the newest first. */
    historyList: (): Promise<HistoryList> => call("history_list", null),
    /** How one thing came to be as it is. */
    thingHistory: (input: ById): Promise<ThingHistory> => call("thing_history", input),
    /** What was deleted and can be brought back. */
    trashList: (): Promise<TrashList> => call("trash_list", null),
    /** Brings it back. */
    trashRestore: (input: ById): Promise<Written> => call("trash_restore", input),
    /** What erasing something for good would take, and what would keep it; changes nothing. */
    erasePreview: (input: EraseTarget): Promise<ErasePreview> => call("erase_preview", input),
    /** Erases it for good; this is never undone. */
    eraseApply: (input: EraseInput, watch?: Watch): Promise<EraseDone> => call("erase_apply", input, watch),
    /** Makes a fresh backup and removes older ones that still have what was erased. */
    eraseRenew: (watch?: Watch): Promise<EraseDone> => call("erase_renew", null, watch),
    /** The copies of the file, and how old those outside are. */
    copiesList: (): Promise<CopiesList> => call("copies_list", null),
    /** Makes a copy beside the file. */
    copyMake: (input: CopyInput, watch?: Watch): Promise<CopyMade> => call("copy_make", input, watch),
    /** Writes a checked copy to a place that a person chose. */
    copyHandOver: (input: ByToken, watch?: Watch): Promise<CopyMade> => call("copy_hand_over", input, watch),
    /** Goes back to a copy; what stands now is kept aside. */
    copyRestore: (input: ById, watch?: Watch): Promise<CopyRestored> => call("copy_restore", input, watch),
    /** Chooses the folder of the visible copies. */
    copiesFolderSet: (input: ByToken): Promise<CopiesList> => call("copies_folder_set", input),
    /** What can be printed, and how. */
    printChoices: (): Promise<PrintChoices> => call("print_choices", null),
    /** Remembers how this computer's printer prints. */
    printRemember: (input: PrinterInput): Promise<null> => call("print_remember", input),
    /** What a book has besides figures: title and imprint, texts and pictures of the team's own. */
    bookSheet: (input: BookWish, watch?: Watch): Promise<BookSheet> => call("book_sheet", input, watch),
    /** Changes title, imprint or state of a book. */
    bookSave: (input: BookChange): Promise<Written> => call("book_save", input),
    /** Puts on record that a book as it stands now was approved, too. */
    bookApprove: (input: BookWish): Promise<Written> => call("book_approve", input),
    /** Prints a book with a chapter or without it. */
    bookChapter: (input: ChapterChange): Promise<Written> => call("book_chapter", input),
    /** Puts a text of the team's own at a marked place. */
    passageSave: (input: PassageInput): Promise<Written> => call("passage_save", input),
    /** Gives a marked place back to the draft. */
    passageDrop: (input: PassageAt): Promise<Written> => call("passage_drop", input),
    /** Keeps what is typed for a marked place until it is saved or dropped. */
    passageDraft: (input: PassageInput): Promise<null> => call("passage_draft", input),
    /** Forgets what was typed for a marked place and not saved. */
    passageDropDraft: (input: PassageAt): Promise<null> => call("passage_drop_draft", input),
    /** Makes a chapter of the team's own, or changes one. */
    chapterSave: (input: OwnChapterInput): Promise<Written> => call("chapter_save", input),
    /** Keeps what is typed for a chapter until it is saved. */
    chapterDraft: (input: OwnChapterInput): Promise<null> => call("chapter_draft", input),
    /** Forgets what was typed for a chapter and not saved. */
    chapterDropDraft: (input: ChapterAt): Promise<null> => call("chapter_drop_draft", input),
    /** Puts a chapter before the one before it. */
    chapterEarlier: (input: OfBook): Promise<Written> => call("chapter_earlier", input),
    /** Deletes a chapter with its pictures; it can be brought back. */
    chapterDelete: (input: OfBook): Promise<Written> => call("chapter_delete", input),
    /** Puts a picture into a book. */
    pictureAdd: (input: PictureInput, watch?: Watch): Promise<PictureAdded> => call("picture_add", input, watch),
    /** Changes what is said of a picture. */
    pictureChange: (input: PictureChange): Promise<Written> => call("picture_change", input),
    /** Puts a picture before the one before it. */
    pictureEarlier: (input: OfBook): Promise<Written> => call("picture_earlier", input),
    /** Takes a picture out; it can be brought back. */
    pictureRemove: (input: ById): Promise<Written> => call("picture_remove", input),
    /** The editions of a book, and what waits to be handed over. */
    editionsList: (input: EditionsWish, watch?: Watch): Promise<EditionsList> => call("editions_list", input, watch),
    /** Prints a book and keeps it as its next edition. */
    editionMake: (input: BookInput, watch?: Watch): Promise<EditionMade> => call("edition_make", input, watch),
    /** What changed between two editions, or since one. */
    editionCompare: (input: EditionPair, watch?: Watch): Promise<EditionChanges> => call("edition_compare", input, watch),
    /** Writes the kept pages of an edition to a place that a person chose. */
    editionWrite: (input: EditionSave, watch?: Watch): Promise<EditionSaved> => call("edition_write", input, watch),
    /** The same, after which the edition waits no more. */
    editionHandOver: (input: EditionSave, watch?: Watch): Promise<EditionSaved> => call("edition_hand_over", input, watch),
    /** Deletes an edition with all that was kept of it; it can be brought back. */
    editionDelete: (input: ById): Promise<Written> => call("edition_delete", input),
    /** A picture that stands on a page of a book. */
    bookPicture: (input: PictureWish): Promise<PictureFile | null> => call("book_picture", input),
    /** The pages of a book as they will be printed, and what is wrong with them. */
    bookPreview: (input: BookInput, watch?: Watch): Promise<BookPreview> => call("book_preview", input, watch),
    /** The pages of a book on which what a page of the window shows is printed. */
    printedPages: (input: PrintedPart, watch?: Watch): Promise<PrintedPages | null> => call("printed_pages", input, watch),
    /** Writes a book as PDF. */
    bookWrite: (input: BookWriteInput, watch?: Watch): Promise<BookWritten> => call("book_write", input, watch),
  };
}

export type Door = ReturnType<typeof makeDoor>;
