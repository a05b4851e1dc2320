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
    /// Column and kind → where the questions about its cells stand.
    asked: BTreeMap<(u32, &'static str), Vec<usize>>,
}

impl Notices {
    pub(super) fn new(sheet: String) -> Self {
        Self { sheet, findings: Vec::new(), counts: BTreeMap::new(), asked: BTreeMap::new() }
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
        self.put((question.gravity, question), (row, column), message);
    }

    /// About one cell of which a person has decided.
    pub(super) fn decided(&mut self, row: u32, column: u32, message: Message, question: Question) {
        self.put((Severity::Note, question), (row, column), message);
    }

    /// A question; where the same is told of a cell above in the same column, it is one question.
    fn put(
        &mut self,
        (severity, question): (Severity, Question),
        (row, column): (u32, u32),
        message: Message,
    ) {
        let cell = cell_name(row, column);
        let kind = (column, message.key());
        let places = self.asked.get(&kind).into_iter().flatten().copied();
        let same = places.into_iter().find(|place| {
            self.findings.get(*place).is_some_and(|before| before.message == message)
        });
        let before = same.and_then(|place| self.findings.get_mut(place)?.question.as_mut());
        if let Some(before) = before {
            before.alike.push(cell);
            return;
        }
        let place = self.findings.len();
        self.add(severity, Some(cell), message, Some(question));
        if self.findings.len() > place {
            self.asked.entry(kind).or_default().push(place);
        }
    }

    /// Whether something is told that keeps figures out.
    pub(super) fn has_error(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
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
