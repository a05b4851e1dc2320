//! Views of the first run, the frame of the window and the municipality sheet.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::copies::CopiesLine;
use super::settings::LookView;
use super::wording::CountryChoice;
use super::{Choice, DateView, LanguageCode, NumberView, printing::PaperKey};

/// What the window needs to know when it opens.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StartState {
    /// The language of the screen.
    pub language: LanguageCode,
    /// Whether a person chose it; else it was guessed from the system.
    pub language_chosen: bool,
    /// How the window looks on this computer.
    pub look: LookView,
    /// The sizes of the window that are offered, in percent, each with its text.
    pub zooms: Vec<Choice>,
    /// The languages in the order in which they are offered, each with its own name for itself.
    pub languages: Vec<Choice>,
    /// Municipality files opened before, the latest first.
    pub recent: Vec<RecentFile>,
    /// Examples to learn with.
    pub examples: Vec<ExampleView>,
    /// Countries of the region, by ISO 3166 code, in the order of the asked language.
    pub countries: Vec<CountryChoice>,
    /// The municipality that is open.
    pub workspace: Option<WorkspaceState>,
    /// Whether the guide stands beside the work.
    pub guide: bool,
    /// What is wrong with this installation, in a sentence; usually nothing.
    pub notice: Option<String>,
    /// The file that was named when the program was started; said once.
    pub named: Option<FileToken>,
}

/// A municipality file opened before.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RecentFile {
    /// What `workspace_open_recent` takes.
    pub id: String,
    /// The municipality.
    pub name: String,
    /// The folder in which the file is.
    pub folder: String,
    /// When something in it was changed last; nothing where that cannot be read.
    pub changed: Option<DateView>,
    /// Whether it is an example.
    pub example: bool,
    /// Whether the file is still there.
    pub present: bool,
}

/// An example to learn with.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExampleView {
    /// What `example_open` takes.
    pub key: ExampleKey,
    /// The municipality.
    pub name: String,
    /// One sentence about it.
    pub about: String,
    /// Whether the town is made up.
    pub fictional: bool,
    /// Where in the work it can be opened, too.
    pub earlier: Vec<CheckpointView>,
}

/// A point of the work at which an example can be opened.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CheckpointView {
    /// What `example_open` takes.
    pub key: Checkpoint,
    /// What there is and what there is not, in a few words.
    pub name: String,
}

/// How far the work on an example is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Checkpoint {
    /// Only the sheet of the municipality; the workbook is to be imported.
    Empty,
    /// All its figures, without a plan.
    Figures,
    /// All there is.
    #[default]
    Whole,
}

/// The examples that come with the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExampleKey {
    /// Tres Ceibas, made up for learning.
    TresCeibas,
    /// Diamantino, Mato Grosso, with its real published figures.
    Diamantino,
}

/// The frame of the window while a municipality is open.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WorkspaceState {
    /// The municipality.
    pub name: String,
    /// Its region, empty where unknown.
    pub region: String,
    /// What the level above is called here, inside a sentence.
    pub region_word: String,
    /// The same as a label.
    pub region_label: String,
    /// The country in the asked language.
    pub country: String,
    /// The file without its folder.
    pub file: String,
    /// The folder of the file.
    pub folder: String,
    /// How numbers are written: the language of the screen, with the country where it is written
    /// there, as `es-GT`.
    pub locale: String,
    /// Who writes on this computer, as the history calls them; may be empty.
    pub author: String,
    /// Which example this is, if it is one.
    pub example: Option<ExampleKey>,
    /// Whether the town is made up: its mark is on every page.
    pub fictional: bool,
    /// Whether the file can only be read, and why.
    pub read_only: Option<String>,
    /// What happened to the file that a person should know, until it is read: damage and how it was
    /// mended, an upgrade.
    pub notices: Vec<NoticeView>,
    /// How it came here, where it was just taken in from elsewhere.
    pub arrival: Option<ArrivalView>,
    /// What the next undo takes back, by its name.
    pub undo: Option<String>,
    /// What the next redo does again, by its name.
    pub redo: Option<String>,
    /// When the last change was saved.
    pub saved: Option<DateView>,
    /// How old the copies are; `null` for an example.
    pub copies: Option<CopiesLine>,
    /// How many figures there are.
    pub figures: NumberView,
    /// How many actions there are.
    pub actions: NumberView,
    /// How many decisions wait since copies came together.
    pub to_decide: NumberView,
    /// How far each step is.
    pub steps: StepsView,
}

/// How far the steps are that have something to count.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StepsView {
    /// The municipality's sheet.
    pub prepare: StepView,
    /// Our list of indicators.
    pub profile: StepView,
    /// Objectives and actions.
    pub plan: StepView,
}

/// How far a step is.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StepView {
    /// By its shape.
    pub state: StepState,
    /// In words: what is there of what is wanted.
    pub told: String,
}

/// How far a step is, by its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    /// Nothing yet.
    Empty,
    /// Something, not all.
    Begun,
    /// All that is wanted to go on.
    Ready,
}

/// What happened to a file.
#[derive(Clone, Debug, Serialize, TS)]
pub struct NoticeView {
    /// What `notice_read` takes.
    pub id: String,
    /// In a sentence.
    pub text: String,
}

/// What became of a file from elsewhere.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ArrivalView {
    /// In a sentence.
    pub told: String,
    /// The file, where it has something to take in.
    pub offered: Option<FileToken>,
}

/// Who writes on this computer.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AuthorInput {
    /// A post or a name; may be empty.
    pub author: String,
}

/// The language to show.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LanguageInput {
    /// Which one.
    pub language: LanguageCode,
}

/// Which example to open.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExampleInput {
    /// Which one.
    pub example: ExampleKey,
    /// How far; all there is, unless it says otherwise.
    #[serde(default)]
    #[ts(as = "Option<Checkpoint>", optional)]
    pub checkpoint: Checkpoint,
}

/// A new municipality. Numbers are sent as they were typed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct NewMunicipality {
    /// Its name.
    pub name: String,
    /// ISO 3166 code of the country.
    pub country: String,
    /// The national code, empty where unknown.
    pub code: String,
    /// Region, department, province or state; may be empty.
    pub region: String,
    /// Population as typed; may be empty.
    pub population: String,
    /// Its year as typed; may be empty.
    pub population_year: String,
}

/// The municipality sheet.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MunicipalitySheet {
    /// Its name.
    pub name: String,
    /// ISO 3166 code of the country.
    pub country: String,
    /// The country in the asked language.
    pub country_name: String,
    /// The national code, empty where unknown.
    pub code: String,
    /// What the national code looks like; `null` where nothing certain is known.
    pub code_hint: Option<String>,
    /// What to ask about the code; `null` where it fits.
    pub code_question: Option<String>,
    /// Region, department, province or state.
    pub region: String,
    /// What the level above is called here, as a label.
    pub region_label: String,
    /// ISO 4217 code of the currency of the plan.
    pub currency: String,
    /// The paper of its books.
    pub paper: PaperKey,
    /// The papers there are.
    pub papers: Vec<Choice>,
    /// Whether the town is made up for training.
    pub fictional: bool,
    /// Population by year, oldest first.
    pub population: Vec<PopulationView>,
}

/// The population of one year.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PopulationView {
    /// The year.
    pub year: i32,
    /// Inhabitants.
    pub people: NumberView,
    /// Who says so.
    pub source: String,
}

/// Changes to the municipality sheet; what is absent stays.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct MunicipalityChange {
    /// Its name.
    pub name: Option<String>,
    /// ISO 3166 code of the country.
    pub country: Option<String>,
    /// The national code.
    pub code: Option<String>,
    /// Region, department, province or state.
    pub region: Option<String>,
    /// ISO 4217 code of the currency of the plan.
    pub currency: Option<String>,
    /// The paper of its books.
    pub paper: Option<PaperKey>,
}

/// What a file is wanted for; it decides the dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FilePurpose {
    /// Open a workbook with figures.
    Workbook,
    /// Open a municipality file.
    Workspace,
    /// Say where a printed book goes.
    Book,
    /// Say where a copy of the municipality's file goes.
    Copy,
    /// Choose the folder of the visible copies.
    Folder,
    /// Choose the folder in which all data are written.
    ExportFolder,
    /// Choose files to attach.
    Attachment,
    /// Say where a copy of an attached file goes.
    AttachmentCopy,
    /// Choose a picture for a book.
    Picture,
    /// Open a file with indicators of another town.
    Series,
    /// Say where a file with indicators of our own goes.
    SeriesCopy,
}

/// A wish for a file.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct FileWish {
    /// What for.
    pub purpose: FilePurpose,
    /// A name to begin with when a file is to be written; empty for the program's own proposal.
    pub name: String,
}

/// A file that a person chose in a dialog of the system or dropped on the window.
/// The page never sees a path: it sends the token back.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FileToken {
    /// What commands take.
    pub token: String,
    /// The name of the file, to show.
    pub name: String,
    /// What the file can be used for, by its ending: a workbook or a municipality file.
    pub purpose: FilePurpose,
}
