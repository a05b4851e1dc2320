//! The one list of commands. The page's half of the door is written from it (`--bin generate`).

use crate::command::commands;
use crate::topics::{
    approving, attachments, balance, block, books, catalogue, census, copies, editions, entry,
    erase, examples, figures, files, finding, glossary, goal, grid, guide, history, importing,
    indicator, indicators, own, plan, printed, printing, review, settings, sources, start, wording,
};
use crate::views::attachments::{
    AttachInput, AttachedTo, AttachmentList, AttachmentSave, AttachmentSaved, AttachmentsAdded,
};
use crate::views::books::{
    BookChange, BookSheet, BookWish, ChapterAt, ChapterChange, OfBook, OwnChapterInput, PassageAt,
    PassageInput, PictureAdded, PictureChange, PictureInput,
};
use crate::views::catalogue::{
    CatalogueInput, CatalogueList, ListSet, ListTick, SeriesInput, SeriesSheet,
};
use crate::views::census::{CensusChange, CensusTable};
use crate::views::copies::{CopiesList, CopyInput, CopyMade, CopyRestored};
use crate::views::editions::{
    EditionChanges, EditionMade, EditionPair, EditionSave, EditionSaved, EditionsList, EditionsWish,
};
use crate::views::erase::{EraseDone, EraseInput, ErasePreview, EraseTarget};
use crate::views::figures::{
    BlockPreview, BlockWritten, FigureAnswer, FigureAt, FigureBlock, FigureChoice, FigureDetail,
    FigureEdit, FigureWritten, FiguresDraft, FiguresTable, SeriesChoice, YearsInput,
};
use crate::views::finding::{FindInput, FindList};
use crate::views::glossary::{GlossaryInput, GlossaryList};
use crate::views::guide::{GuideBook, GuideShown};
use crate::views::history::{HistoryList, ThingHistory, TrashList};
use crate::views::importing::{
    ApplyInput, DecideInput, DiscardInput, ImportDone, ImportPreview, PreviewInput,
};
use crate::views::indicators::{
    BalancePage, GoalInput, GoalPage, IndicatorList, IndicatorPage, PanelOrderInput,
};
use crate::views::own::{
    OwnSeriesExport, OwnSeriesExported, OwnSeriesFile, OwnSeriesForm, OwnSeriesInput, OwnSeriesRow,
    OwnSeriesSaved, OwnSeriesWanted,
};
use crate::views::plan::{
    ActionDoubt, ActionInput, ActionSheet, ObjectiveInput, ObjectiveProposal, PlanForms,
    PlanOutline, PlanPicture,
};
use crate::views::printing::{
    BookInput, BookPreview, BookWriteInput, BookWritten, PictureFile, PictureWish, PrintChoices,
    PrintedPages, PrintedPart, PrinterInput,
};
use crate::views::review::{DecisionInput, ReceiveDone, ReceiveInput, ReceivePreview, ReviewList};
use crate::views::settings::{ExportDone, FolderWish, LookView, PartWish, PartsList, SettingsView};
use crate::views::sources::SourcesList;
use crate::views::start::{
    AuthorInput, ExampleInput, FileToken, FileWish, LanguageInput, MunicipalityChange,
    MunicipalitySheet, NewMunicipality, StartState, WorkspaceState,
};
use crate::views::wording::{CodeInput, WordChange, WordsView};
use crate::views::{ById, ByToken, Choice, Nothing, Written};

commands! {
    /// What the window needs to know when it opens.
    read start_state(Nothing) -> StartState = start::state;
    /// Chooses the language of the screen, for good.
    write language_set(LanguageInput) -> StartState = start::set_language;
    /// Says who writes on this computer: from now on its changes bear that name.
    write author_set(AuthorInput) -> WorkspaceState = start::set_author;
    /// Takes a file off the list of recent ones; the file itself stays.
    write recent_forget(ById) -> StartState = start::forget;

    /// The manual of the window, a short page for each of its pages.
    read guide_book(Nothing) -> GuideBook = guide::book;
    /// Remembers whether it stands beside the work.
    write guide_show(GuideShown) -> Nothing = guide::show;
    /// What a few letters lead to, of everything there is.
    read finding_list(FindInput) -> FindList = finding::list;
    /// Everything the page of settings shows.
    read settings_view(Nothing) -> SettingsView = settings::view;
    /// Chooses how the window looks on this computer, for good.
    write look_set(LookView) -> StartState = settings::set_look;
    /// Writes all data of the municipality, in forms that anybody can read, into a new folder.
    job export_all(ByToken) -> ExportDone = settings::export;
    /// Shows a folder in the program of the system that shows folders; whether it could.
    look folder_show(FolderWish) -> bool = settings::show_folder;
    /// What the program is made of, and under which licences.
    read parts_list(Nothing) -> PartsList = settings::parts;
    /// The words of the licences of one part; none where it only names them.
    read licence_words(PartWish) -> Vec<String> = settings::licence_words;

    /// Asks for a file in a dialog of the system; `null` when the person chooses none.
    look file_choose(FileWish) -> Option<FileToken> = files::choose;

    /// Asks for files in a dialog of the system; none when the person chooses none.
    look files_choose(FileWish) -> Vec<FileToken> = files::choose_several;

    /// Makes the file of a municipality and opens it.
    write municipality_create(NewMunicipality) -> WorkspaceState = start::create;
    /// The municipality sheet.
    read municipality_sheet(Nothing) -> MunicipalitySheet = start::sheet;
    /// Changes the municipality sheet.
    write municipality_change(MunicipalityChange) -> Written = start::change_sheet;
    /// What to ask about a national code that is being typed; `null` where it fits.
    read code_question(CodeInput) -> Option<String> = wording::code_question;
    /// How things are called here: the words of the town, and those of its country's file.
    read country_words(Nothing) -> WordsView = wording::words;
    /// Says one of them otherwise.
    write country_word_change(WordChange) -> Written = wording::change;

    /// Opens the municipality file that a person chose.
    job workspace_open(ByToken) -> WorkspaceState = start::open;
    /// Opens a municipality file that was open before.
    job workspace_open_recent(ById) -> WorkspaceState = start::open_recent;
    /// Closes the municipality and goes back to the start.
    write workspace_close(Nothing) -> StartState = start::close;
    /// The frame of the window; `null` while no municipality is open.
    read workspace_state(Nothing) -> Option<WorkspaceState> = start::frame;
    /// A person has read what happened to the file.
    write notice_read(ById) -> WorkspaceState = start::notice_read;
    /// Takes back the last change.
    write workspace_undo(Nothing) -> Written = start::undo;
    /// Does again what was taken back.
    write workspace_redo(Nothing) -> Written = start::redo;

    /// Opens an example, made on the path of any user's file.
    job example_open(ExampleInput) -> WorkspaceState = examples::open;
    /// The workbook of the open example, to import it as one imports any.
    job example_workbook(Nothing) -> FileToken = examples::workbook;
    /// Removes the example that is open, with its file.
    write example_remove(Nothing) -> StartState = examples::remove;

    /// Reads a workbook and says what would be stored; stores nothing.
    look import_preview(PreviewInput) -> ImportPreview = importing::preview;
    /// Reads the same workbook once more with what a person decided about it; stores nothing.
    look import_decide(DecideInput) -> ImportPreview = importing::decide;
    /// Stores a preview as one thing that can be undone.
    job import_apply(ApplyInput) -> ImportDone = importing::apply;
    /// Forgets a preview.
    write import_discard(DiscardInput) -> Nothing = importing::discard;

    /// The figures of the municipality, series by year.
    read figures_table(Nothing) -> FiguresTable = figures::table;
    /// Chooses the first and the last year of that table on this computer.
    write figures_years(YearsInput) -> Nothing = grid::set_years;
    /// Keeps what was typed into it and is not stored.
    write figures_draft(FiguresDraft) -> Nothing = grid::draft;
    /// What a block of cells would change; stores nothing.
    read block_preview(FigureBlock) -> BlockPreview = block::preview;
    /// Changes a block of cells as one thing.
    write block_write(FigureBlock) -> BlockWritten = block::write;
    /// Everything known about one cell.
    read figure_detail(FigureAt) -> FigureDetail = figures::detail;
    /// Changes one cell, or asks first whether it was meant.
    write figure_edit(FigureEdit) -> FigureAnswer = entry::edit;
    /// Chooses which of several figures of a year counts.
    write figure_choose(FigureChoice) -> FigureWritten = entry::choose;
    /// All series figures can be typed for, in the order of the catalogue.
    read series_choices(Nothing) -> Vec<SeriesChoice> = figures::choices;

    /// The sources of figures, and what uses each.
    read sources_list(Nothing) -> SourcesList = sources::list;

    /// Our indicators with level and progress, in the order that a person chose.
    read indicator_list(Nothing) -> IndicatorList = indicators::list;
    /// Chooses in which order they stand, for good.
    write panel_order_set(PanelOrderInput) -> Nothing = indicators::set_order;
    /// One indicator with its chart and its calculation.
    read indicator_page(SeriesInput) -> IndicatorPage = indicator::page;
    /// A goal with its indicators.
    read goal_page(GoalInput) -> GoalPage = goal::page;
    /// What became of the agenda that is over.
    read balance_page(Nothing) -> BalancePage = balance::page;

    /// What can be measured, as far as it is looked for, and what of it is on our list.
    read catalogue_list(CatalogueInput) -> CatalogueList = catalogue::list;
    /// Everything about one indicator but its figures.
    read series_sheet(SeriesInput) -> SeriesSheet = catalogue::sheet;
    /// How the answers of the country's censuses count for a series.
    read census_table(SeriesInput) -> CensusTable = census::table;
    /// Lets an answer of a census count otherwise than the table says.
    write census_change(CensusChange) -> Written = census::change;
    /// Puts a series on our list or takes it off.
    write list_tick(ListTick) -> Written = catalogue::tick;
    /// Puts a ready list on ours, or takes off what of it has no figures.
    write list_set(ListSet) -> Written = catalogue::tick_set;

    /// The words of the field, as far as they are looked for.
    read glossary_list(GlossaryInput) -> GlossaryList = glossary::list;
    /// What a form for an indicator of our own begins with.
    read own_series_form(OwnSeriesWanted) -> OwnSeriesForm = own::form;
    /// The indicators of the catalogue that an own one may vary or stand in for, as far as they are looked for.
    read own_series_related(CatalogueInput) -> Vec<Choice> = own::related;
    /// Keeps what is typed in the form of an own indicator until it is saved or dropped.
    write own_series_draft(OwnSeriesInput) -> Nothing = own::draft;
    /// Forgets what was typed in that form and not saved.
    write own_series_drop_draft(OwnSeriesWanted) -> Nothing = own::drop_draft;
    /// Makes an indicator of our own, or changes one.
    write own_series_save(OwnSeriesInput) -> OwnSeriesSaved = own::save;
    /// Deletes an indicator of our own that nothing uses; it can be brought back.
    write own_series_delete(SeriesInput) -> Written = own::delete;
    /// The indicators of our own, to choose from.
    read own_series_list(Nothing) -> Vec<OwnSeriesRow> = own::list;
    /// Writes indicators of our own into a small file, without figures.
    job own_series_export(OwnSeriesExport) -> OwnSeriesExported = own::export;
    /// Says what the indicators of such a file would be here; changes nothing.
    look own_series_preview(ByToken) -> OwnSeriesFile = own::preview;
    /// Takes in those of such a file that are new here.
    job own_series_take(ByToken) -> Written = own::take;

    /// Objectives, actions and totals.
    read plan_outline(Nothing) -> PlanOutline = plan::outline;
    /// Keeps its forms that were begun and not saved.
    write plan_draft(PlanForms) -> Nothing = plan::draft;
    /// What an objective with a series could begin with; stores nothing.
    read objective_proposal(SeriesInput) -> ObjectiveProposal = plan::proposal;
    /// The pictures of the plan, as its book prints them.
    look plan_pictures(Nothing) -> Vec<PlanPicture> = plan::pictures;
    /// Adds or changes an objective.
    write objective_save(ObjectiveInput) -> Written = plan::save_objective;
    /// Deletes an objective; its actions stay, without one.
    write objective_delete(ById) -> Written = plan::delete_objective;
    /// One action with everything in it.
    read action_sheet(ById) -> ActionSheet = plan::action;
    /// What to look at again in an action that is being typed.
    read action_doubt(ActionInput) -> ActionDoubt = plan::action_doubt;
    /// Adds or changes an action.
    write action_save(ActionInput) -> Written = plan::save_action;
    /// Deletes an action.
    write action_delete(ById) -> Written = plan::delete_action;

    /// The files that belong to a thing.
    read attachment_list(AttachedTo) -> AttachmentList = attachments::list;
    /// Attaches files to a thing, each as one thing that can be undone.
    job attachment_add(AttachInput) -> AttachmentsAdded = attachments::add;
    /// Writes a checked copy of an attached file to a place that a person chose.
    job attachment_save(AttachmentSave) -> AttachmentSaved = attachments::save;
    /// Takes an attached file away; it can be brought back.
    write attachment_remove(ById) -> Written = attachments::remove;

    /// Says what another copy of the file would bring; changes nothing.
    look receive_preview(ByToken) -> ReceivePreview = review::preview;
    /// Takes in what another copy of the file has.
    job receive_apply(ReceiveInput) -> ReceiveDone = review::receive;
    /// What people have to decide after copies came together.
    read review_list(Nothing) -> ReviewList = review::list;
    /// Settles one of these.
    write review_decide(DecisionInput) -> Written = review::decide;

    /// What was done in the file, the newest first.
    read history_list(Nothing) -> HistoryList = history::list;
    /// How one thing came to be as it is.
    read thing_history(ById) -> ThingHistory = history::of_thing;
    /// What was deleted and can be brought back.
    read trash_list(Nothing) -> TrashList = history::trash;
    /// Brings it back.
    write trash_restore(ById) -> Written = history::restore;

    /// What erasing something for good would take, and what would keep it; changes nothing.
    read erase_preview(EraseTarget) -> ErasePreview = erase::preview;
    /// Erases it for good; this is never undone.
    job erase_apply(EraseInput) -> EraseDone = erase::apply;
    /// Makes a fresh backup and removes older ones that still have what was erased.
    job erase_renew(Nothing) -> EraseDone = erase::renew_backups;

    /// The copies of the file, and how old those outside are.
    read copies_list(Nothing) -> CopiesList = copies::list;
    /// Makes a copy beside the file.
    job copy_make(CopyInput) -> CopyMade = copies::make;
    /// Writes a checked copy to a place that a person chose.
    job copy_hand_over(ByToken) -> CopyMade = copies::hand_over;
    /// Goes back to a copy; what stands now is kept aside.
    job copy_restore(ById) -> CopyRestored = copies::restore;
    /// Chooses the folder of the visible copies.
    write copies_folder_set(ByToken) -> CopiesList = copies::set_folder;

    /// What can be printed, and how.
    read print_choices(Nothing) -> PrintChoices = printing::choices;
    /// Remembers how this computer's printer prints.
    write print_remember(PrinterInput) -> Nothing = printing::remember;
    /// What a book has besides figures: title and imprint, texts and pictures of the team's own.
    look book_sheet(BookWish) -> BookSheet = books::sheet;
    /// Changes title, imprint or state of a book.
    write book_save(BookChange) -> Written = books::save;
    /// Puts on record that a book as it stands now was approved, too.
    write book_approve(BookWish) -> Written = approving::approve;
    /// Prints a book with a chapter or without it.
    write book_chapter(ChapterChange) -> Written = books::tick;
    /// Puts a text of the team's own at a marked place.
    write passage_save(PassageInput) -> Written = books::save_passage;
    /// Gives a marked place back to the draft.
    write passage_drop(PassageAt) -> Written = books::drop_passage;
    /// Keeps what is typed for a marked place until it is saved or dropped.
    write passage_draft(PassageInput) -> Nothing = books::draft_passage;
    /// Forgets what was typed for a marked place and not saved.
    write passage_drop_draft(PassageAt) -> Nothing = books::drop_draft;
    /// Makes a chapter of the team's own, or changes one.
    write chapter_save(OwnChapterInput) -> Written = books::save_chapter;
    /// Keeps what is typed for a chapter until it is saved.
    write chapter_draft(OwnChapterInput) -> Nothing = books::draft_chapter;
    /// Forgets what was typed for a chapter and not saved.
    write chapter_drop_draft(ChapterAt) -> Nothing = books::drop_chapter_draft;
    /// Puts a chapter before the one before it.
    write chapter_earlier(OfBook) -> Written = books::chapter_earlier;
    /// Deletes a chapter with its pictures; it can be brought back.
    write chapter_delete(OfBook) -> Written = books::delete_chapter;
    /// Puts a picture into a book.
    job picture_add(PictureInput) -> PictureAdded = books::add_picture;
    /// Changes what is said of a picture.
    write picture_change(PictureChange) -> Written = books::change_picture;
    /// Puts a picture before the one before it.
    write picture_earlier(OfBook) -> Written = books::picture_earlier;
    /// Takes a picture out; it can be brought back.
    write picture_remove(ById) -> Written = books::remove_picture;

    /// The editions of a book, and what waits to be handed over.
    look editions_list(EditionsWish) -> EditionsList = editions::list;
    /// Prints a book and keeps it as its next edition.
    job edition_make(BookInput) -> EditionMade = editions::make;
    /// What changed between two editions, or since one.
    look edition_compare(EditionPair) -> EditionChanges = editions::compare;
    /// Writes the kept pages of an edition to a place that a person chose.
    job edition_write(EditionSave) -> EditionSaved = editions::save;
    /// The same, after which the edition waits no more.
    job edition_hand_over(EditionSave) -> EditionSaved = editions::hand_over;
    /// Deletes an edition with all that was kept of it; it can be brought back.
    write edition_delete(ById) -> Written = editions::delete;

    /// A picture that stands on a page of a book.
    read book_picture(PictureWish) -> Option<PictureFile> = printing::picture;
    /// The pages of a book as they will be printed, and what is wrong with them.
    look book_preview(BookInput) -> BookPreview = printing::preview;
    /// The pages of a book on which what a page of the window shows is printed.
    look printed_pages(PrintedPart) -> Option<PrintedPages> = printed::pages;
    /// Writes a book as PDF.
    job book_write(BookWriteInput) -> BookWritten = printing::write;
}
