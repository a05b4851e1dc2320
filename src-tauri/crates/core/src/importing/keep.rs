//! What stands already, and a file that has nothing to say about it.
//!
//! **Invariant:** a cell that says that there is no figure replaces none, unless a person decided so.

use super::apply::key;
use super::draft::{Draft, DraftRow};
use super::finding::{Finding, Question, Severity};
use super::sheet::cell_name;
use crate::Result;
use crate::basics::Id;
use crate::series::{ObservationKey, store};
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
    Ok(stands.is_some_and(|figure| figure.blank().is_none()))
}

/// Holds the blanks of a draft that would replace a figure of the same source, and asks about them.
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
                ask(draft, &row);
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

/// One question for all cells of a column that stand for the same time.
fn ask(draft: &mut Draft, row: &DraftRow) {
    let message = keys::finding_blank_over_figure(row.period.label());
    let cell = cell_name(row.row, row.column);
    let column = |cell: &str| cell.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
    let same = draft.findings.iter_mut().find(|finding| {
        let of_column = |other: &String| column(other) == column(&cell);
        finding.message == message && finding.cell.as_ref().is_some_and(of_column)
    });
    if let Some(question) = same.and_then(|finding| finding.question.as_mut()) {
        question.alike.push(cell);
        return;
    }
    let (gravity, alike) = (Severity::Warning, Vec::new());
    let as_read = Some(row.figure.measure);
    let question = Question { series: row.series.clone(), as_read, reading: None, gravity, alike };
    draft.findings.push(Finding {
        severity: gravity,
        sheet: Some(draft.sheet.clone()),
        cell: Some(cell),
        message,
        question: Some(question),
    });
}
