//! A goal: what the profile says of it, and its indicators, each with its chart.
//!
//! **Invariant:** the same indicators in the same order as in the book, and those that wait for a figure.

use ceiba::progress::store::Figures;
use ceiba::text::keys;
use ceiba::{Error, Result};
use ceiba_report::books::marks::Marks;
use ceiba_report::books::narrative::{self, Draft};
use ceiba_report::books::profile::{self, Goal, Indicator, ProfileInput};

use super::indicator::passage;
use super::indicators::{Told, awaited, goal, own_goal, progress_told, row};
use crate::Context;
use crate::say::Say;
use crate::views::Choice;
use crate::views::indicators::{Beside, GoalIndicator, GoalInput, GoalPage, GoalRef};

/// A goal with its indicators.
pub fn page(context: &Context, input: GoalInput) -> Result<GoalPage> {
    let (say, told) = (Say::of(context), Told::read(context, Figures::read)?);
    let goals = &told.profile.goals;
    let at = goals.iter().position(|one| key(one) == input.goal);
    let found = at.and_then(|at| goals.get(at));
    let found = found.ok_or_else(|| Error::Refused(keys::door_indicator_empty()))?;
    let latest = found.indicators.iter().map(|one| one.marks_of_latest(&one.live));
    Ok(GoalPage {
        goal: reference(found, &say),
        as_of: say.day(told.profile.edition.as_of),
        beside: beside(goals, at.unwrap_or_default(), &say),
        words: passage(context, &told, &found.title, |profile| draft(profile, &input.goal))?,
        indicators: indicators(&told, found, &say),
        marks: Marks::all(latest).notes(say.locale),
    })
}

fn key(goal: &Goal) -> String {
    let at = goal.at.as_ref().map(|(framework, number)| (*framework, number.as_str()));
    narrative::goal_name(at)
}

fn reference(of: &Goal, say: &Say) -> GoalRef {
    let at = of.at.as_ref();
    at.map_or_else(own_goal(say), |(framework, number)| goal(*framework, number, say))
}

fn beside(goals: &[Goal], at: usize, say: &Say) -> Beside {
    let named = |goal: &Goal| {
        let GoalRef { key, title } = reference(goal, say);
        Choice { key, text: title }
    };
    Beside {
        before: at.checked_sub(1).and_then(|before| goals.get(before)).map(named),
        after: goals.get(at + 1).map(named),
    }
}

fn draft(profile: &ProfileInput, goal: &str) -> Option<Draft> {
    let found = profile.goals.iter().find(|one| key(one) == goal);
    found.map(|found| Draft::of_goal(profile, found))
}

/// Those that have figures, then those of this goal that wait for one.
fn indicators(told: &Told, goal: &Goal, say: &Say) -> Vec<GoalIndicator> {
    let measured = goal.indicators.iter().map(|one| drawn(one, told, say));
    let here = key(goal);
    let waiting = told.figures.awaited().map(|series| awaited(series, say));
    let waiting = waiting.filter(|row| row.goal.key == here);
    let empty = waiting.map(|row| GoalIndicator { row, progress: String::new(), chart: None });
    measured.chain(empty).collect()
}

fn drawn(indicator: &Indicator, told: &Told, say: &Say) -> GoalIndicator {
    GoalIndicator {
        row: row(indicator, told.catalogue(), say),
        progress: progress_told(&indicator.live, say),
        chart: Some(profile::chart(indicator, say.locale)),
    }
}
