//! Follow-up: planned values year by year with room for measured ones, and a form for each period.
//!
//! **Invariant:** planned values lie on the straight path from starting point to target; nothing that was
//! measured later is drawn into them.

use ceiba::catalogue::unit;
use ceiba::plan::Objective;
use ceiba::text::keys;

use super::{Book, blank_row, numbers};
use crate::document::{Block, Cell, Column, Purpose, Row, Table};

/// A path over more years than this is told by its ends.
const LONGEST: i32 = 30;
/// The form has so many lines for actions, so that it stays on one page.
const FORM_LINES: usize = 14;

impl Book<'_> {
    pub(super) fn follow_up(&self) -> Vec<Block> {
        if self.input.actions.is_empty() && !self.input.objectives.iter().any(has_path) {
            return Vec::new();
        }
        let mut blocks = self.chapter(&keys::plan_book_follow_up());
        let paths = self.numbered_objectives().filter_map(|(i, one)| self.path(i, one));
        let paths: Vec<Block> = paths.collect();
        if !paths.is_empty() {
            blocks.push(self.text(Purpose::Body, &keys::plan_book_follow_up_about()));
            blocks.extend(paths);
        }
        let without = self.numbered_objectives().filter(|(_, one)| !has_path(one));
        let without = numbers('O', without.map(|(i, _)| i));
        if !without.is_empty() {
            blocks.push(self.text(Purpose::Body, &keys::plan_book_no_path(without)));
        }
        if !self.input.actions.is_empty() {
            blocks.extend(self.form());
        }
        blocks
    }

    /// The planned values of one objective, a year a row.
    fn path(&self, i: usize, objective: &Objective) -> Option<Block> {
        let (from, to) =
            objective.baseline.zip(objective.target).filter(|_| has_path(objective))?;
        let value = |(year, value): (i32, f64)| {
            let planned = self.say(&unit::measure(value, self.unit(objective)));
            let measured = (year == from.0).then(|| self.start_value(objective, from.1));
            let measured = measured.map_or(Cell::Blank, Cell::text);
            let source = if year == from.0 { Cell::text("") } else { Cell::Blank };
            let planned = if year == from.0 { Cell::text("") } else { Cell::text(planned) };
            Row::plain(vec![Cell::text(year.to_string()), planned, measured, source])
        };
        let columns = vec![
            Column::words(self.say(&keys::books_year())),
            Column::numbers(self.say(&keys::plan_book_planned())),
            Column::numbers(self.say(&keys::plan_book_measured())),
            Column::words(self.say(&keys::plan_book_source_measured())),
        ];
        let name = self.measured_by(objective).map(str::to_owned);
        let name = name.unwrap_or_else(|| self.objective_name(objective));
        let rows = straight(from, to).into_iter().map(value).collect();
        let table = Table::new(columns, rows).titled(format!("O{} · {name}", i + 1));
        Some(Block::Table(table))
    }

    fn start_value(&self, objective: &Objective, value: f64) -> String {
        self.marks_of(objective).beside(self.say(&unit::exact(value, self.unit(objective))))
    }

    /// One page to be copied: the actions, or as many lines as a page holds.
    fn form(&self) -> Vec<Block> {
        let heads = [
            keys::books_action(),
            keys::plan_book_form_done(),
            keys::plan_book_form_spent(),
            keys::plan_book_form_state(),
            keys::plan_book_form_blocker(),
        ];
        let named = self.input.actions.len() <= FORM_LINES;
        let row = |(i, action)| {
            let blank = || Cell::Blank;
            Row::plain(vec![self.action_cell(i, action), blank(), blank(), blank(), blank()])
        };
        let rows: Vec<Row> = match named {
            true => self.actions().map(row).collect(),
            false => vec![blank_row(5); FORM_LINES],
        };
        let mut blocks = vec![Block::PageBreak, self.heading(2, &keys::plan_book_form())];
        blocks.push(self.text(Purpose::Note, &keys::plan_book_form_about()));
        let above =
            [keys::plan_book_form_period(), keys::plan_book_form_by(), keys::plan_book_form_to()];
        blocks.extend(above.iter().map(|label| self.line(label)));
        blocks.push(Block::Table(self.table(&heads, 5, rows)));
        if !named {
            blocks.push(self.text(Purpose::Note, &keys::plan_book_form_more()));
        }
        blocks.push(self.line(&keys::plan_book_form_decision()));
        blocks.push(self.line(&keys::books_signature()));
        blocks
    }
}

/// Whether an objective has a path: a start and a later target.
fn has_path(objective: &Objective) -> bool {
    objective.baseline.zip(objective.target).is_some_and(|(from, to)| from.0 < to.0)
}

/// The values on the straight path, year by year; of a long path, its ends.
fn straight(from: (i32, f64), to: (i32, f64)) -> Vec<(i32, f64)> {
    let (years, rise) = (to.0.saturating_sub(from.0), to.1 - from.1);
    if !(1..=LONGEST).contains(&years) {
        return vec![from, to];
    }
    let at = |step: i32| match step == years {
        true => to,
        false => (from.0 + step, from.1 + rise * f64::from(step) / f64::from(years)),
    };
    (0..=years).map(at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_is_straight_and_ends_at_the_target() {
        let check = |from, to, expected: &[(i32, f64)]| {
            assert_eq!(straight(from, to), expected, "{from:?} {to:?}");
        };
        check(
            (2022, 80.0),
            (2026, 90.0),
            &[(2022, 80.0), (2023, 82.5), (2024, 85.0), (2025, 87.5), (2026, 90.0)],
        );
        check((2024, 56.0), (2025, 45.0), &[(2024, 56.0), (2025, 45.0)]);
        check((1900, 1.0), (2030, 2.0), &[(1900, 1.0), (2030, 2.0)]);
        check((i32::MIN, 1.0), (i32::MAX, 2.0), &[(i32::MIN, 1.0), (i32::MAX, 2.0)]);
    }
}
