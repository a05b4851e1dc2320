//! Views of an import: what the program sees in a workbook, and what it would store.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{NumberView, start::WorkspaceState};

/// What the program read in a workbook; nothing is stored yet.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportPreview {
    /// What `import_apply` and `import_discard` take.
    pub preview: String,
    /// The file.
    pub file: String,
    /// The sheets of the file, and which one was read.
    pub sheets: Vec<SheetView>,
    /// "I read this as: indicators down, years across, decimal comma."
    pub layout: String,
    /// The title found above the table, empty where there is none.
    pub title: String,
    /// The source as the file names it, empty where it does not.
    pub source: String,
    /// Rows or columns that were recognised as indicators.
    pub recognised: Vec<RecognisedView>,
    /// Names that were left aside, and those of which a person decided, row by row.
    pub names: Vec<NameView>,
    /// What would be stored for the municipality.
    pub figures: Vec<DraftFigureView>,
    /// What would be kept beside it for comparison: region, country, other towns.
    pub comparison: Vec<DraftFigureView>,
    /// The municipality that the sheet is of, where it is not that of the open file.
    pub other_town: Option<OtherTownView>,
    /// What the program noticed, the gravest first.
    pub findings: Vec<FindingView>,
    /// How many figures of the municipality would be stored.
    pub count: NumberView,
    /// "42 figures from one source; region and country kept for comparison."
    pub summary: String,
}

/// A sheet that is of another municipality than the open file.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OtherTownView {
    /// What the sheet calls it.
    pub named: String,
    /// The sentence that says so.
    pub text: String,
}

/// A sheet of the file.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SheetView {
    /// Its name.
    pub name: String,
    /// Whether it is hidden in the file.
    pub hidden: bool,
    /// Whether the figures were read from it.
    pub used: bool,
}

/// A row or column that was recognised as an indicator.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RecognisedView {
    /// The series under which its figures are stored.
    pub series: String,
    /// The short code of the indicator, empty for a series without one.
    pub code: String,
    /// The indicator in the asked language.
    pub label: String,
    /// As the file writes it.
    pub heading: String,
    /// Where the heading is, such as `A7`.
    pub cell: String,
    /// Why the program thinks so.
    pub reason: String,
    /// How sure it is.
    pub confidence: ConfidenceView,
    /// How sure it is, in a word.
    pub confidence_text: String,
    /// How many figures it has for the municipality.
    pub count: NumberView,
    /// Whether a person chose the series.
    pub chosen: bool,
}

/// How sure a recognition is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConfidenceView {
    /// A code or an exact name.
    Exact,
    /// A name that is nearly the same.
    Likely,
    /// A guess, which is left aside until a person decides.
    Unsure,
}

/// A row or column that was not understood, or that a person decided about; it is named, not dropped.
#[derive(Clone, Debug, Serialize, TS)]
pub struct NameView {
    /// As the file writes it.
    pub name: String,
    /// Where it is.
    pub cell: String,
    /// Why it was left aside, or by what it was taken.
    pub reason: String,
    /// The series it is taken for; `null` where it is left aside.
    pub series: Option<String>,
    /// The series it resembles, best first.
    pub resembles: Vec<String>,
    /// Whether a person decided it.
    pub chosen: bool,
}

/// A figure that would be stored.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DraftFigureView {
    /// The indicator in the asked language.
    pub label: String,
    /// The year or years.
    pub period: String,
    /// Whose figure it is: the municipality, its region, its country, another town.
    pub territory: String,
    /// The figure, or the reason of its blank.
    pub text: String,
    /// Whether it says only why there is no figure.
    pub blank: bool,
    /// The cell it comes from.
    pub cell: String,
    /// What is stored now for the same indicator and year, where that differs.
    pub replaces: Option<String>,
}

/// Something the program noticed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FindingView {
    /// Its code.
    pub code: String,
    /// How grave it is.
    pub severity: SeverityView,
    /// How grave it is, in a word.
    pub severity_text: String,
    /// The sheet, where there is one.
    pub sheet: Option<String>,
    /// The cell, where there is one.
    pub cell: Option<String>,
    /// What it is and what to do.
    pub message: String,
    /// What may be decided about the cell; `null` where there is nothing to decide.
    pub question: Option<QuestionView>,
}

/// What may be decided about a cell.
#[derive(Clone, Debug, Serialize, TS)]
pub struct QuestionView {
    /// What it was read as, with its unit; `null` where it is no figure.
    pub as_read: Option<String>,
    /// What else it may mean, as one would type it.
    pub reading: Option<String>,
    /// Other cells of its column of which the same is asked: one decision is for all of them.
    pub alike: Vec<String>,
    /// What was decided; `null` as long as nothing is.
    pub take: Option<CellTake>,
    /// The value that was decided, as one would type it; empty for none.
    pub typed: String,
}

/// What becomes of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CellTake {
    /// It is stored as it was read.
    AsRead,
    /// It is stored as another value.
    Value,
    /// It is not stored.
    LeaveOut,
}

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SeverityView {
    /// The figure is not stored until a person decides.
    Error,
    /// The figure is stored and marked.
    Warning,
    /// Worth knowing.
    Note,
}

/// Which workbook, and which of its sheets.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PreviewInput {
    /// The token of the file.
    pub token: String,
    /// The sheet to read; `null` for the one the program chooses.
    pub sheet: Option<String>,
}

/// What a person decided about a preview: all of it, each time.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DecideInput {
    /// The preview.
    pub preview: String,
    /// Names of which a person decided.
    pub names: Vec<NameDecision>,
    /// Cells of which a person decided.
    pub cells: Vec<CellDecision>,
}

/// What a name means.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct NameDecision {
    /// As the file writes it.
    pub name: String,
    /// The series; `null` to leave it aside.
    pub series: Option<String>,
}

/// What a cell says.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CellDecision {
    /// Which, such as `C7`.
    pub cell: String,
    /// What becomes of it.
    pub take: CellTake,
    /// The value as typed, where it is stored as one.
    pub typed: String,
}

/// Which preview to store.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ApplyInput {
    /// The preview.
    pub preview: String,
    /// The source as the person names it; empty for what the file says.
    pub source: String,
}

/// Which preview to forget.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DiscardInput {
    /// The preview.
    pub preview: String,
}

/// What an import did.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportDone {
    /// How many figures of the file are stored now.
    pub stored: NumberView,
    /// Whether anything was written; not where all of it was stored before.
    pub written: bool,
    /// One sentence about it.
    pub summary: String,
    /// The frame of the window; `undo` names the import.
    pub state: WorkspaceState,
}
