//! The balance of the agenda that is over, a row for each indicator of which it asked something.
//!
//! **Invariant:** the same values and marks as in the book; told in the past tense, and never from a later
//! figure.

use ceiba::Result;
use ceiba::progress::{Assessment, Case};
use ceiba::text::keys;
use ceiba_report::books::marks::Marks;
use ceiba_report::books::profile::Indicator;
use ceiba_report::books::profile::balance::{self, Dated, Line};

use super::indicators::{Told, goal_of, own_goal, progress_told, status_of};
use crate::Context;
use crate::say::Say;
use crate::views::Nothing;
use crate::views::indicators::{BalancePage, BalanceRow, DatedView};

/// What became of the agenda that is over.
pub fn page(context: &Context, (): Nothing) -> Result<BalancePage> {
    let (say, told) = (Say::of(context), Told::all(context)?);
    let asked = || told.indicators().filter_map(|one| Some((one, one.asked_before()?)));
    let prorated = asked().any(|(_, closed)| balance::is_prorated(closed));
    let prorated = prorated.then(|| say.text(&keys::books_prorated_about()));
    let marks = Marks::all(asked().map(|(one, _)| balance::marks_in_balance(one)));
    Ok(BalancePage {
        as_of: say.day(told.profile.edition.as_of),
        about: say.text(&keys::books_balance_about()),
        rows: asked().map(|(one, closed)| balance_row(one, closed, &told, &say)).collect(),
        notes: prorated.into_iter().chain(marks.notes(say.locale)).collect(),
    })
}

fn balance_row(indicator: &Indicator, closed: &Assessment, told: &Told, say: &Say) -> BalanceRow {
    let series = closed.series.clone();
    let goal = told.catalogue().find(&series).map(|series| goal_of(series, say));
    let Line { unit, start, then, target } = balance::line(indicator, closed, say.locale);
    let known = |case: Option<Case>| {
        let between = case == Some(Case::Between);
        between.then(|| say.text(&keys::balance_interpolated()))
    };
    let dated = |at: Option<Dated>, known: Option<String>| {
        at.map(|Dated { when, value }| DatedView { value, when, known })
    };
    let (from, at) = (closed.baseline.as_ref(), closed.at_deadline.as_ref());
    BalanceRow {
        code: indicator.code.clone(),
        label: indicator.label.clone(),
        goal: goal.unwrap_or_else(own_goal(say)),
        series,
        unit,
        start: dated(start, known(from.map(|at| at.case))),
        then: dated(then, known(at.map(|at| at.case))),
        target: dated(target, None),
        status: status_of(closed, say),
        told: progress_told(closed, say),
    }
}
