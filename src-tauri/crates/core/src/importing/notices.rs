//! Collects what is noticed about one sheet.
//!
//! **Invariant:** a table with one fault in every row does not drown the other findings: of each
//! kind so many are told one by one, the rest as a count.

use std::collections::BTreeMap;

use super::finding::{Finding, Severity};
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
        self.add(severity, None, message);
    }

    /// About one cell.
    pub(super) fn cell(&mut self, severity: Severity, row: u32, column: u32, message: Message) {
        self.add(severity, Some(cell_name(row, column)), message);
    }

    fn add(&mut self, severity: Severity, cell: Option<String>, message: Message) {
        let count = self.counts.entry(message.key()).or_default();
        *count += 1;
        if *count <= TOLD {
            let sheet = Some(self.sheet.clone());
            self.findings.push(Finding { severity, sheet, cell, message });
        }
    }

    /// The findings, the gravest first, otherwise as they were noticed.
    pub(super) fn finish(mut self) -> Vec<Finding> {
        self.findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
        let more: usize = self.counts.values().map(|count| count.saturating_sub(TOLD)).sum();
        if more > 0 {
            let sheet = Some(self.sheet);
            let message = keys::finding_more(more);
            self.findings.push(Finding { severity: Severity::Warning, sheet, cell: None, message });
        }
        self.findings
    }
}
