//! The balance of the Millennium Development Goals: what was reached at their deadline.
//!
//! **Invariant:** a closed deadline is told in the past tense and never from a later figure.

use ceiba::progress::{Assessment, Flag};
use ceiba::text::{Locale, keys};

use super::{Book, Indicator, Words, verdict};
use crate::books::marks::Marks;
use crate::books::on_one_line;
use crate::document::{Block, Cell, Purpose, Row};

impl Book<'_> {
    pub(super) fn balance(&self) -> Vec<Block> {
        let asked = || self.indicators().filter_map(|one| Some((one, one.asked_before()?)));
        let rows: Vec<Row> = asked().map(|(one, closed)| self.balance_row(one, closed)).collect();
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
        if asked().any(|(_, closed)| is_prorated(closed)) {
            blocks.push(self.text(Purpose::Note, &keys::books_prorated_about()));
        }
        blocks.extend(self.note(Marks::all(self.indicators().map(marks_in_balance))));
        blocks
    }

    fn balance_row(&self, indicator: &Indicator, closed: &Assessment) -> Row {
        let Line { unit, start, then, target } = line(indicator, closed, self.words.locale);
        let cell = |dated: Option<Dated>| {
            let told = dated.map(|at| format!("{}\u{a0}({})", on_one_line(at.value), at.when));
            Cell::text(told.unwrap_or_else(|| "–".to_owned()))
        };
        Row::plain(vec![
            indicator.name(unit),
            cell(start),
            cell(then),
            cell(target),
            Cell::Runs { runs: verdict(closed, self.words) },
        ])
    }
}

/// What the balance says of one indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The unit, where values stand without it.
    pub unit: Option<String>,
    /// Where it began.
    pub start: Option<Dated>,
    /// What it was at the deadline.
    pub then: Option<Dated>,
    /// What was to be reached.
    pub target: Option<Dated>,
}

/// A value with its time, both as they are printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// The time it stands for, with what is to be said of it.
    pub when: String,
    /// The value with its marks.
    pub value: String,
}

/// What the balance says of an indicator on the clock that is over: the same in book and window.
#[must_use]
pub fn line(indicator: &Indicator, closed: &Assessment, locale: Locale) -> Line {
    let words = Words { locale };
    let (_, unit) = words.measured(0.0, &closed.unit);
    let measure = |value: f64| words.measured(value, &closed.unit).0;
    let dated = |when: &str, from: (i32, i32), value: f64| {
        let value = indicator.marks_between(when, from).beside(measure(value));
        Dated { when: when.to_owned(), value }
    };
    let then = closed.at_deadline.as_ref().zip(closed.measured_at_deadline);
    let target = if unit.is_some() { closed.target_number() } else { closed.target_text() };
    let target = closed.target.zip(target).map(|(goal, target)| {
        let when = match is_prorated(closed) {
            true => format!("{}, {}", goal.year, words.say(&keys::books_prorated())),
            false => goal.year.to_string(),
        };
        Dated { when, value: words.say(&target) }
    });
    Line {
        unit,
        start: closed.baseline.as_ref().map(|at| dated(&at.period, at.from, at.measured)),
        then: then.map(|(at, measured)| dated(&at.period, at.from, measured)),
        target,
    }
}

/// Whether the target asks for the same yearly effort in the years that were left.
#[must_use]
pub fn is_prorated(closed: &Assessment) -> bool {
    closed.flags.contains(&Flag::Prorated)
}

/// The marks of the values that the balance prints.
#[must_use]
pub fn marks_in_balance(indicator: &Indicator) -> Marks {
    let Some(closed) = indicator.asked_before() else { return Marks::default() };
    let start = closed.baseline.as_ref().map(|start| (&start.period, start.from));
    let then = closed.at_deadline.as_ref().map(|then| (&then.period, then.from));
    let values = start.into_iter().chain(then);
    Marks::all(values.map(|(period, from)| indicator.marks_between(period, from)))
}
