//! The calendar: the actions in time, drawn and then said year by year.
//!
//! **Invariant:** an action without dates is named, never drawn.

use std::collections::BTreeSet;

use ceiba::plan::Action;
use ceiba::text::keys;

use super::{Book, numbers};
use crate::books::money;
use crate::document::{Block, Cell, Purpose, Row};

/// A span of more years than this is told by the years in which something happens.
const LONGEST: i32 = 30;

/// What an action does in a year.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Does {
    Begins,
    GoesOn,
    Ends,
}

impl Book<'_> {
    /// On pages that lie on their side where there is anything to draw.
    pub(super) fn calendar(&self) -> Vec<Block> {
        if self.input.actions.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![
            self.heading(1, &keys::plan_book_calendar()),
            self.text(Purpose::Body, &keys::plan_book_calendar_about()),
        ];
        let timetables = self.timetables();
        let lies = !timetables.is_empty();
        blocks.extend(timetables);
        blocks.extend(self.year_by_year());
        blocks.extend(self.undated());
        let blocks = if lies { vec![Block::Landscape { blocks }] } else { blocks };
        [vec![Block::PageBreak], blocks].concat()
    }

    fn year_by_year(&self) -> Option<Block> {
        let rows: Vec<Row> = self.years().into_iter().map(|year| self.year_of(year)).collect();
        let heads = [
            keys::books_year(),
            keys::plan_book_begins(),
            keys::plan_book_goes_on(),
            keys::plan_book_ends(),
            keys::books_cost(),
        ];
        let caption = self.in_currency(&keys::plan_book_calendar_table());
        let any = !rows.is_empty();
        any.then(|| Block::Table(self.table(&heads, 4, rows).titled(caption)))
    }

    /// The actions that have no dates yet.
    fn undated(&self) -> Option<Block> {
        let undated = self.actions().filter(|(_, action)| action.years.is_none());
        let undated = numbers('A', undated.map(|(i, _)| i));
        let any = !undated.is_empty();
        any.then(|| self.text(Purpose::Body, &keys::plan_book_undated(undated)))
    }

    /// The years of the calendar: all from the first to the last, or, of a long span, those in which
    /// something begins, ends or is paid.
    fn years(&self) -> Vec<i32> {
        let ends = self.input.actions.iter().filter_map(|action| action.years);
        let ends = ends.flat_map(|(first, last)| [first, last]);
        let of_plan = self.input.years.into_iter().flat_map(|(first, last)| [first, last]);
        let paid = money::years(&self.input.actions);
        let years: BTreeSet<i32> = ends.chain(of_plan).chain(paid).collect();
        match (years.first(), years.last()) {
            (Some(first), Some(last)) if last.saturating_sub(*first) <= LONGEST => {
                (*first..=*last).collect()
            }
            _ => years.into_iter().collect(),
        }
    }

    fn year_of(&self, year: i32) -> Row {
        let those = |does: Does| {
            let doing = self.actions().filter(|(_, action)| in_year(action, year).contains(&does));
            Cell::text(numbers('A', doing.map(|(i, _)| i)))
        };
        let (actions, currency) = (&self.input.actions, self.input.currency);
        Row::plain(vec![
            Cell::text(year.to_string()),
            those(Does::Begins),
            those(Does::GoesOn),
            those(Does::Ends),
            self.amount(money::cost_of_all(actions, Some(year), currency)),
        ])
    }
}

/// What an action does in a year: one of a single year begins and ends in it.
fn in_year(action: &Action, year: i32) -> Vec<Does> {
    let Some((first, last)) = action.years else { return Vec::new() };
    let does = [
        (year == first, Does::Begins),
        (first < year && year < last, Does::GoesOn),
        (year == last, Does::Ends),
    ];
    does.into_iter().filter(|(so, _)| *so).map(|(_, does)| does).collect()
}
