//! Views of the table of figures.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Choice, DateView, own::AdriftView, plan::YearValue, start::WorkspaceState};

/// The figures of the municipality: one row a series, one column a year.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FiguresTable {
    /// The years across: an unbroken run.
    pub years: Vec<i32>,
    /// The first and the last of them, where a person chose them on this computer.
    pub chosen_years: Option<YearsShown>,
    /// How many figures lie in years that are not shown, in a sentence; nothing where none do.
    pub beyond: Option<String>,
    /// Our list and whatever has figures, in the order of the catalogue.
    pub rows: Vec<FiguresRow>,
    /// What was typed here and not stored when the window was closed last.
    pub begun: Vec<FigureBegun>,
    /// The block that was looked at and not stored then.
    pub begun_block: Option<BlockBegun>,
    /// Indicators that were deleted while somebody typed figures of them: these are not among the rows.
    pub adrift: Vec<AdriftView>,
    /// What is said of figures written here under the name of a source whose file was imported.
    pub by_hand: String,
    /// The reasons a figure can be blank for, to choose from.
    pub blank_reasons: Vec<Choice>,
    /// Sources used so far, the latest first, to choose from.
    pub sources: Vec<String>,
    /// The first year that a figure can be typed for.
    pub first_year: i32,
    /// The last one: this year.
    pub last_year: i32,
}

/// The first and the last year of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct YearsShown {
    /// The first one.
    pub first: i32,
    /// The last one.
    pub last: i32,
}

/// The first and the last year as they were typed; both empty: what the figures say.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct YearsInput {
    /// The first one.
    pub first: String,
    /// The last one.
    pub last: String,
}

/// What was typed into a cell and is not stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FigureBegun {
    /// The series.
    pub series: String,
    /// The year.
    pub year: i32,
    /// As it was typed.
    pub typed: TypedFigure,
    /// Who was named for it; may be empty.
    pub source: String,
}

/// All that was typed into the table and is not stored.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
pub struct FiguresDraft {
    /// One a cell.
    pub cells: Vec<FigureBegun>,
    /// The block that is being looked at.
    pub block: Option<BlockBegun>,
}

/// A block of cells that was looked at and is not stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BlockBegun {
    /// The block, with the source as far as it was named.
    pub block: FigureBlock,
    /// What does not fit into the table, in a sentence.
    pub outside: String,
    /// How many of the copied cells are empty.
    pub empty: u32,
}

/// One series.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FiguresRow {
    /// Its id.
    pub series: String,
    /// The short code of its indicator, empty where it has none.
    pub code: String,
    /// Its label in the asked language.
    pub label: String,
    /// Its unit in the asked language.
    pub unit: String,
    /// What the numerator counts, where the value is derived from counts.
    pub numerator: String,
    /// What the denominator counts.
    pub denominator: String,
    /// The goal it belongs to, in words.
    pub goal: String,
    /// One cell a year of the table; `null` where nothing is stored.
    pub cells: Vec<Option<FigureCell>>,
}

/// One cell of the table. What it does not have is left out: a table has thousands of cells.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FigureCell {
    /// What is shown: the number, or the short mark of a blank.
    pub text: String,
    /// The value, `null` for a blank.
    pub value: Option<f64>,
    /// What stands in the editor when the cell is opened: the number as one types it.
    pub typed: String,
    /// The reason of a blank.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub blank: Option<BlankKey>,
    /// The reason of a blank in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub blank_text: Option<String>,
    /// The years it stands for, where they are more than that of its column: "2020–2024".
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub period: Option<String>,
    /// Who says so.
    pub source: String,
    /// How it got here.
    pub origin: FigureOrigin,
    /// Whether it was written here under the name of a source whose file was imported.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub by_hand: bool,
    /// That its source was erased, and what to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub source_gone: Option<String>,
    /// For which year it counts, where that is not the year of its column.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub counts_in: Option<String>,
    /// How many other figures there are for this year: of other sources, of longer periods.
    #[serde(skip_serializing_if = "is_zero")]
    #[ts(optional, as = "Option<u32>")]
    pub others: u32,
    /// Whether two people changed it apart and somebody must decide.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub conflict: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
fn is_zero(count: &u32) -> bool {
    *count == 0
}

/// How a figure got into the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FigureOrigin {
    /// Typed here.
    Typed,
    /// From an import.
    Imported,
}

/// Why a figure is blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BlankKey {
    /// It exists but we do not have it.
    NotAvailable,
    /// It cannot exist here.
    NotApplicable,
    /// Nobody collected it.
    NotCollected,
    /// Measured, but too small to be told.
    BelowDetection,
    /// The source withholds it.
    SuppressedBySource,
}

/// One cell to change.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FigureEdit {
    /// The series.
    pub series: String,
    /// The year.
    pub year: i32,
    /// For what time, where it is not the whole year, as it was typed; empty: the time of the figure
    /// that is shown, else the year.
    pub period: String,
    /// What was typed.
    pub typed: TypedFigure,
    /// Who says so; empty: the source of the figure that is shown, or "typed here".
    pub source: String,
    /// What the person was asked about it and has answered.
    pub answered: Vec<Doubt>,
}

/// Why one may not have meant what one typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// Its mark may stand between thousands or before decimals.
    TwoWays,
    /// More than all there is.
    OverAll,
    /// Less than one in a hundred: perhaps a share of one.
    ShareOfOne,
    /// A part of a person.
    Broken,
    /// The part is larger than the whole.
    PartOverWhole,
    /// It takes the place of counts.
    OverCounts,
}

/// What a person typed, as it was typed: the program reads numbers, the page does not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TypedFigure {
    /// A value in the unit of the series.
    Value {
        /// As typed.
        text: String,
    },
    /// Counts.
    Ratio {
        /// As typed.
        numerator: String,
        /// As typed.
        denominator: String,
    },
    /// A reasoned blank.
    Blank {
        /// The reason.
        reason: BlankKey,
    },
    /// Nothing: the figure goes.
    Clear,
}

/// What became of a change of a cell.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FigureAnswer {
    /// It is written.
    Written(Box<FigureWritten>),
    /// Nothing is written yet: the person is asked first.
    Asks(FigureQuestion),
}

/// What a change of a cell left behind.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FigureWritten {
    /// The cell as it is now; `null` when it was cleared.
    pub cell: Option<FigureCell>,
    /// What a person would not expect of the change: another source counts now …
    pub said: Option<String>,
    /// The frame of the window.
    pub state: WorkspaceState,
}

/// A question about what was typed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FigureQuestion {
    /// The question, with indicator and year.
    pub text: String,
    /// What can be done, the likeliest first.
    pub offers: Vec<FigureOffer>,
    /// Whether the counts behind the figure can be changed instead.
    pub counts: bool,
}

/// One answer to a question.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FigureOffer {
    /// The words on its button.
    pub text: String,
    /// The change that it makes.
    pub edit: FigureEdit,
}

/// Cells to change as one thing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FigureBlock {
    /// What is done to them, for the name of the change.
    pub deed: BlockDeed,
    /// The cells, each once.
    pub cells: Vec<BlockCell>,
    /// Who says so.
    pub source: BlockSource,
    /// The mark before decimals in this block, where a person said which; empty: what its texts show.
    pub decimal: String,
}

/// What is done to a block of cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BlockDeed {
    /// Text from elsewhere is laid into them.
    Paste,
    /// What stands in the first is laid into the others.
    Fill,
    /// They get the reason why there is no figure.
    Blank,
    /// They are emptied.
    Clear,
}

/// One cell of a block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BlockCell {
    /// The series.
    pub series: String,
    /// The year.
    pub year: i32,
    /// What it shall say: a text may also be a sign for "there is none".
    pub typed: TypedFigure,
}

/// Who is named for the figures of a block, once for all of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum BlockSource {
    /// Whoever is named for what stands in each cell; where nothing does, the municipality.
    Kept,
    /// A source of the file, as it is cited.
    Known {
        /// The citation.
        citation: String,
    },
    /// Another one.
    New {
        /// Who published it.
        publisher: String,
        /// What it is called.
        title: String,
        /// Its year, as it is written.
        year: String,
        /// Under what licence it may be used.
        licence: String,
    },
}

/// What a block would change; nothing is stored.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BlockPreview {
    /// What becomes of each cell, in the order of the block.
    pub cells: Vec<BlockOutcome>,
    /// How many are new, changed, the same, not understood: one sentence each, without those that are none.
    pub told: Vec<String>,
    /// How many would be stored.
    pub stores: u32,
    /// The words on the button that stores them.
    pub store: String,
    /// How its numbers were read, and why.
    pub decimals: Option<String>,
    /// How they can be read, where nothing in the block tells; none where it does.
    pub ways: Vec<Choice>,
}

/// What becomes of one cell of a block.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BlockOutcome {
    /// The series.
    pub series: String,
    /// The year.
    pub year: i32,
    /// In a word.
    pub becomes: Becomes,
    /// The figure as the table would show it; what was typed where it is not understood.
    pub text: String,
    /// What was typed, as it is typed in the language of the screen where it was understood.
    pub typed: TypedFigure,
    /// Why it is not stored, with its indicator and year; empty where it is.
    pub message: String,
    /// What can be done about it.
    pub offers: Vec<FigureOffer>,
    /// Whether the counts behind the figure can be changed instead.
    pub counts: bool,
}

/// What becomes of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Becomes {
    /// Nothing stood there.
    New,
    /// Something else stood there.
    Changed,
    /// It says so already.
    Same,
    /// What stood there goes.
    Emptied,
    /// It is not stored: not understood, not possible, or to be asked about.
    Waits,
}

/// What a block left behind.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BlockWritten {
    /// What is not stored yet.
    pub waiting: Vec<BlockOutcome>,
    /// How the source that was named for it is cited; empty where none was.
    pub source: String,
    /// What was done, in a sentence.
    pub said: String,
    /// The frame of the window.
    pub state: WorkspaceState,
}

/// One cell to look into.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct FigureAt {
    /// The series.
    pub series: String,
    /// The year.
    pub year: i32,
}

/// Of several figures of a year, the one that shall count.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct FigureChoice {
    /// The series.
    pub series: String,
    /// The year.
    pub year: i32,
    /// The id of the observation.
    pub id: String,
}

/// Everything known about one cell.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FigureDetail {
    /// The figure of each source, in an order that stays.
    pub figures: Vec<SourcedFigure>,
    /// What happened to the figures of this cell, the latest first.
    pub history: Vec<FigureChange>,
}

/// The figure of one source.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SourcedFigure {
    /// The id of the observation.
    pub id: String,
    /// The years it stands for.
    pub period: String,
    /// Who says so.
    pub source: String,
    /// The figure as it is shown.
    pub text: String,
    /// Sheet and cell it was read from, where it was imported.
    pub cell: Option<String>,
    /// That it was written here under the name of a source whose file was imported.
    pub by_hand: Option<String>,
    /// The numerator as one types it, where there is one.
    pub numerator: Option<String>,
    /// The denominator as one types it, where there is one.
    pub denominator: Option<String>,
    /// Between what the figure may lie, in a sentence, where that is known and matters.
    pub interval: Option<String>,
    /// Whether this is the one that counts.
    pub shown: bool,
    /// Whether it is a blank, which never counts where there is a value.
    pub blank: bool,
}

/// One change of a figure.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FigureChange {
    /// When.
    pub when: DateView,
    /// Who; empty where no name was given.
    pub author: String,
    /// The figure as it was written then.
    pub text: String,
    /// Who was named as source.
    pub source: String,
}

/// A series to choose from.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SeriesChoice {
    /// Its id.
    pub series: String,
    /// The short code of its indicator.
    pub code: String,
    /// Its label in the asked language.
    pub label: String,
    /// Its unit in the asked language.
    pub unit: String,
    /// The list it stands in: those with figures, else the goal it belongs to, in words.
    pub group: String,
    /// The newest figure of the municipality, where there is one; its value can be typed back.
    pub latest: Option<YearValue>,
    /// Whether there is a page that tells of its level and progress.
    pub told: bool,
}
