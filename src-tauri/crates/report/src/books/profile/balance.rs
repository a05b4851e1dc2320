//! The balance of the Millennium Development Goals: what was reached at their deadline.
//!
//! **Invariant:** a closed deadline is told in the past tense and never from a later figure.

use ceiba::progress::{Assessment, Flag};
use ceiba::text::keys;

use super::{Book, Indicator, verdict};
use crate::books::marks::Marks;
use crate::books::on_one_line;
use crate::document::{Block, Cell, Purpose, Row};

impl Book<'_> {
    pub(super) fn balance(&self) -> Vec<Block> {
        let closed = |i: &Indicator| i.closed.clone().filter(|closed| closed.target.is_some());
        let rows: Vec<Row> = self
            .indicators()
            .filter_map(|i| closed(i).map(|closed| self.balance_row(i, &closed)))
            .collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let mut blocks = self.chapter(&keys::books_balance());
        blocks.push(self.text(Purpose::Body, &keys::books_balance_about()));
        let columns = vec![
            self.head(&keys::books_indicator()),
            self.head(&keys::books_from()),
            self.head(&keys::books_at_deadline()),
            self.head(&keys::books_target()),
            self.head(&keys::books_progress()),
        ];
        blocks.push(self.table(columns, rows));
        if self.indicators().filter_map(closed).any(|closed| is_prorated(&closed)) {
            blocks.push(self.text(Purpose::Note, &keys::books_prorated_about()));
        }
        blocks.extend(self.note(Marks::all(self.indicators().map(marks_in_balance))));
        blocks
    }

    fn balance_row(&self, indicator: &Indicator, closed: &Assessment) -> Row {
        let (_, unit) = self.words.measured(0.0, &closed.unit);
        let measure = |value: f64| self.words.measured(value, &closed.unit).0;
        let dated = |value: Option<(String, String)>| {
            let text = value.map(|(when, value)| format!("{}\u{a0}({when})", on_one_line(value)));
            Cell::text(text.unwrap_or_else(|| "–".to_owned()))
        };
        let start = closed.baseline.as_ref().map(|start| {
            let marks = indicator.marks_between(&start.period, start.from);
            (start.period.clone(), marks.beside(measure(start.measured)))
        });
        let then = closed.at_deadline.as_ref().zip(closed.measured_at_deadline);
        let then = then.map(|(then, measured)| {
            let marks = indicator.marks_between(&then.period, then.from);
            (then.period.clone(), marks.beside(measure(measured)))
        });
        let goal = closed.target.map(|goal| goal.year.to_string());
        let target = if unit.is_some() { closed.target_number() } else { closed.target_text() };
        let goal = goal.zip(target.map(|target| self.say(&target)));
        let goal = goal.map(|(year, target)| match is_prorated(closed) {
            true => (format!("{year}, {}", self.say(&keys::books_prorated())), target),
            false => (year, target),
        });
        Row::plain(vec![
            indicator.name(unit),
            dated(start),
            dated(then),
            dated(goal),
            Cell::Runs { runs: verdict(closed, self.words) },
        ])
    }
}

/// Whether the target asks for the same yearly effort in the years that were left.
pub(super) fn is_prorated(closed: &Assessment) -> bool {
    closed.flags.contains(&Flag::Prorated)
}

/// The marks of the values that the balance prints.
fn marks_in_balance(indicator: &Indicator) -> Marks {
    let closed = indicator.closed.as_ref().filter(|closed| closed.target.is_some());
    let Some(closed) = closed else { return Marks::default() };
    let start = closed.baseline.as_ref().map(|start| (&start.period, start.from));
    let then = closed.at_deadline.as_ref().map(|then| (&then.period, then.from));
    let values = start.into_iter().chain(then);
    Marks::all(values.map(|(period, from)| indicator.marks_between(period, from)))
}
