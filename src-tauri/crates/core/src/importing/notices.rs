//! Collects what is noticed about one sheet.
//!
//! **Invariant:** a table with one fault in every row does not drown the other findings: of each
//! kind so many are told one by one, the rest as a count.

use std::collections::BTreeMap;

use super::finding::{Finding, Question, Severity};
use super::sheet::cell_name;
use crate::text::{Message, keys};

/// Findings of one kind that are told one by one.
const TOLD: usize = 50;

/// What was noticed so far.
pub(super) struct Notices {
    sheet: String,
    findings: Vec<Finding>,
    counts: BTreeMap<&'static str, usize>,
}

impl Notices {
    pub(super) fn new(sheet: String) -> Self {
        Self { sheet, findings: Vec::new(), counts: BTreeMap::new() }
    }

    /// About the sheet as a whole.
    pub(super) fn sheet(&mut self, severity: Severity, message: Message) {
        self.add(severity, None, message, None);
    }

    /// About one cell.
    pub(super) fn cell(&mut self, severity: Severity, row: u32, column: u32, message: Message) {
        self.add(severity, Some(cell_name(row, column)), message, None);
    }

    /// About one cell of which a person may decide; as grave as the question says.
    pub(super) fn ask(&mut self, row: u32, column: u32, message: Message, question: Question) {
        self.add(question.gravity, Some(cell_name(row, column)), message, Some(question));
    }

    /// About one cell of which a person has decided.
    pub(super) fn decided(&mut self, row: u32, column: u32, message: Message, question: Question) {
        self.add(Severity::Note, Some(cell_name(row, column)), message, Some(question));
    }

    /// The first question among what was noticed.
    pub(super) fn question(self) -> Option<Question> {
        self.findings.into_iter().find_map(|finding| finding.question)
    }

    fn add(
        &mut self,
        severity: Severity,
        cell: Option<String>,
        message: Message,
        question: Option<Question>,
    ) {
        let count = self.counts.entry(message.key()).or_default();
        *count += 1;
        if *count <= TOLD {
            let sheet = Some(self.sheet.clone());
            self.findings.push(Finding { severity, sheet, cell, message, question });
        }
    }

    /// The findings, the one that leads and then the gravest first, otherwise as they were noticed.
    pub(super) fn finish(mut self) -> Vec<Finding> {
        self.findings
            .sort_by_key(|finding| (!finding.leads(), std::cmp::Reverse(finding.severity)));
        let more: usize = self.counts.values().map(|count| count.saturating_sub(TOLD)).sum();
        if more > 0 {
            let sheet = Some(self.sheet);
            let message = keys::finding_more(more);
            self.findings.push(Finding {
                severity: Severity::Warning,
                sheet,
                cell: None,
                message,
                question: None,
            });
        }
        self.findings
    }
}
