//! A goal: what the profile says of it, and its indicators, each with its chart.
//!
//! **Invariant:** the same indicators in the same order as in the book, and those that wait for a figure.

use ceiba::catalogue::goals;
use ceiba::progress::store::{Figures, POPULATION, SeriesFigures};
use ceiba::text::keys;
use ceiba::{Error, Result};
use ceiba_report::books::marks::Marks;
use ceiba_report::books::narrative::{self, Draft};
use ceiba_report::books::profile::{self, Goal, Indicator, ProfileInput};

use super::indicator::passage;
use super::indicators::{Told, awaited, goal, goal_of, own_goal, progress_told, row};
use crate::Context;
use crate::say::Say;
use crate::views::Choice;
use crate::views::indicators::{Beside, GoalIndicator, GoalInput, GoalPage, GoalRef};

/// A goal with its indicators.
pub fn page(context: &Context, input: GoalInput) -> Result<GoalPage> {
    let say = Say::of(context);
    let mut figures = context.read(Figures::read)?;
    let goals = goals_of(&figures, &say);
    // Of the others nothing is told here.
    figures.series.retain(|id, of| id == POPULATION || goal_of(&of.series, &say).key == input.goal);
    let told = Told::of(context, figures)?;
    let found = told.profile.goals.first();
    let found = found.ok_or_else(|| Error::Refused(keys::door_indicator_empty()))?;
    let latest = found.indicators.iter().map(|one| one.marks_of_latest(&one.live));
    Ok(GoalPage {
        goal: reference(found, &say),
        as_of: say.day(told.profile.edition.as_of),
        beside: beside(&goals, &input.goal),
        words: passage(context, &told, &found.title, |profile| draft(profile, &input.goal))?,
        indicators: indicators(&told, found, &say),
        marks: Marks::all(latest).notes(say.locale),
    })
}

/// By what the window knows a goal.
pub fn key(goal: &Goal) -> String {
    let at = goal.at.as_ref().map(|(framework, number)| (*framework, number.as_str()));
    narrative::goal_name(at)
}

fn reference(of: &Goal, say: &Say) -> GoalRef {
    let at = of.at.as_ref();
    at.map_or_else(own_goal(say), |(framework, number)| goal(*framework, number, say))
}

/// The goals of which something is measured, in the order of the book.
fn goals_of(figures: &Figures, say: &Say) -> Vec<GoalRef> {
    let catalogue = figures.catalogue.as_ref();
    let mut measured: Vec<&SeriesFigures> = figures.measured().collect();
    measured.sort_by_cached_key(|of| goals::shown(catalogue, &of.series).order());
    let mut found: Vec<GoalRef> = measured.into_iter().map(|of| goal_of(&of.series, say)).collect();
    found.dedup_by(|one, before| one.key == before.key);
    found.retain(|goal| !goal.key.is_empty());
    found
}

fn beside(goals: &[GoalRef], key: &str) -> Beside {
    let named = |goal: &GoalRef| Choice { key: goal.key.clone(), text: goal.title.clone() };
    Beside::of(&goals.iter().map(named).collect::<Vec<_>>(), key)
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
