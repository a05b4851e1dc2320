//! What the program noticed about foreign data: where, how grave, and the sentence about it.

use serde::Serialize;

use crate::series::Measure;
use crate::text::{Message, keys};

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing to do.
    Note,
    /// The figure is stored and marked; a person should look.
    Warning,
    /// The figure is not stored until a person decides.
    Error,
}

/// One thing noticed. The message names the remedy; its key is the code of the finding.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    /// How grave.
    pub severity: Severity,
    /// The sheet, where there is one.
    pub sheet: Option<String>,
    /// The cell as a spreadsheet names it, such as `C7`.
    pub cell: Option<String>,
    /// The sentence.
    pub message: Message,
    /// What a person may decide about the cell; `None` where there is nothing to decide.
    pub question: Option<Question>,
}

impl Finding {
    /// Whether it stands before all others: all that follows may be about another municipality.
    #[must_use]
    pub fn leads(&self) -> bool {
        self.message.key() == keys::finding_other_town("", "").key()
    }

    /// Whether it refuses a value that a person wrote for a cell.
    #[must_use]
    pub fn refuses_choice(&self) -> bool {
        self.message.key() == keys::finding_decided_impossible("", "").key()
    }
}

impl Question {
    /// Whether a value is one of those that the cell can be read as.
    #[must_use]
    pub fn reads(&self, value: f64) -> bool {
        self.as_read == Some(Measure::Value(value)) || self.reading == Some(value)
    }
}

/// What a person may decide about a figure: to take it as it was read, as something else, or not
/// at all.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Question {
    /// The series of the figure.
    pub series: String,
    /// What the cell was read as; `None` where it is no figure.
    pub as_read: Option<Measure>,
    /// What else it may mean.
    pub reading: Option<f64>,
    /// How grave the finding is as long as nobody has decided.
    pub gravity: Severity,
    /// Other cells of the same column of which the same is told: one decision is for all of them.
    pub alike: Vec<String>,
}
