//! What stands already, and a file that has nothing to say about it.
//!
//! **Invariant:** a cell that says that there is no figure replaces none, unless a person decided so.

use super::apply::key;
use super::draft::{Draft, DraftRow};
use super::finding::{Finding, Question, Severity};
use super::sheet::cell_name;
use crate::Result;
use crate::basics::Id;
use crate::series::{Measure, ObservationKey, store};
use crate::text::keys;
use crate::workspace::Connection;

/// Whether a row is a blank in whose place the same source has a figure, and nobody decided about it.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn would_blank(db: &Connection, row: &DraftRow, key: &ObservationKey) -> Result<bool> {
    if !row.is_blank() || row.decided {
        return Ok(false);
    }
    let stands = store::figure(db, key)?;
    Ok(stands.is_some_and(|figure| !matches!(figure.measure, Measure::Blank(_))))
}

/// Holds the blanks of a draft that would replace a figure of the same source, and asks about each.
/// `title` is what people know the file by.
///
/// # Errors
/// When the file cannot be read.
pub fn hold_blanks(db: &Connection, draft: &mut Draft, title: &str) -> Result<()> {
    let sources = draft.source_ids(title);
    let mut rows = Vec::new();
    for row in std::mem::take(&mut draft.rows) {
        let key = key(&row, &sources);
        match key.map(|key| would_blank(db, &row, &key)).transpose()? {
            Some(true) => {
                draft.findings.push(asked(draft, &row));
                draft.held.push(row);
            }
            _ => rows.push(row),
        }
    }
    draft.rows = rows;
    Ok(())
}

impl Draft {
    /// The ids of its sources, in their order.
    fn source_ids(&self, title: &str) -> Vec<Id> {
        self.sources.iter().map(|guess| super::apply::source(guess, title).id()).collect()
    }
}

fn asked(draft: &Draft, row: &DraftRow) -> Finding {
    let gravity = Severity::Warning;
    let question = Question {
        series: row.series.clone(),
        as_read: Some(row.figure.measure),
        reading: None,
        gravity,
    };
    Finding {
        severity: gravity,
        sheet: Some(draft.sheet.clone()),
        cell: Some(cell_name(row.row, row.column)),
        message: keys::finding_blank_over_figure(row.period.label()),
        question: Some(question),
    }
}
