//! Views of the sources of figures.

use serde::Serialize;
use ts_rs::TS;

use super::NumberView;

/// All sources of the file.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SourcesList {
    /// In the order of their citations.
    pub sources: Vec<SourceView>,
}

/// One source.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SourceView {
    /// Its id; files can be attached to it.
    pub id: String,
    /// How it is cited in a line.
    pub cited: String,
    /// Who published it; may be empty.
    pub publisher: String,
    /// What it is called; may be empty.
    pub title: String,
    /// The reference year, as it is written; may be empty.
    pub year: String,
    /// Under what licence it may be used; may be empty.
    pub licence: String,
    /// How many figures name it.
    pub figures: NumberView,
    /// How many blanks name it.
    pub blanks: NumberView,
    /// How many files are attached to it.
    pub files: NumberView,
    /// Which figures bear its name and were written here by hand, though its file was imported.
    pub by_hand: Option<String>,
}
