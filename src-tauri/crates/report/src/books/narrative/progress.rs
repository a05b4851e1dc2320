//! Whether an indicator is on the way: since when it changed and by how much, whether that is fast enough,
//! how sure it is, what the MDGs came to.
//!
//! **Invariant:** nothing is told of a change across a break of the series, nor of a pace without a target.

use std::cmp::Ordering;

use ceiba::catalogue::unit;
use ceiba::progress::{Assessment, Flag, Heading, Path, Settings, Status, Sure};
use ceiba::text::{Message, keys};
use chrono::Datelike;

use super::level::{bare, difference, points, printed_order};
use super::{Teller, Turn, whole};
use crate::books::profile::Indicator;

/// The most sentences about progress in the paragraph of an indicator.
const MOST_ABOUT_PROGRESS: usize = 3;
/// Above so many times the present pace, the number says less than that it is far too slow.
const MOST_TIMES: f64 = 10.0;

/// Whether an indicator is on the way.
impl Teller<'_> {
    pub(super) fn progress(&self, indicator: &Indicator, turn: Turn) -> Vec<String> {
        let live = &indicator.live;
        let told = [
            self.change(indicator, turn),
            outlook(live, turn),
            live.reason.clone(),
            certainty(live),
            newest_blank(indicator),
            balance(indicator, turn.of(2)),
        ];
        self.all(told.into_iter().flatten().take(MOST_ABOUT_PROGRESS))
    }

    /// From when to when it changed, and by how much.
    fn change(&self, indicator: &Indicator, turn: Turn) -> Option<Message> {
        let name = indicator.live.unit.as_str();
        let now = indicator.live.latest.as_ref()?.value;
        let (from, start) = start(indicator)?;
        let order = printed_order(now, start, name);
        let marked = |value| self.beside_marks(indicator.marks(&from), value);
        if name == unit::YES_OR_NO {
            return Some(match order {
                Ordering::Equal => keys::narrative_answer_same(from.as_str()),
                _ => keys::narrative_answer_was(from.as_str(), marked(unit::measure(start, name))),
            });
        }
        let how = match order {
            Ordering::Equal => return Some(keys::narrative_unchanged(from.as_str())),
            Ordering::Greater => "rose",
            Ordering::Less => "fell",
        };
        let before = marked(bare(start, name));
        Some(match amount(start, now, name) {
            Some(amount) => keys::narrative_change(amount, from.as_str(), how, before, turn.of(2)),
            None => keys::narrative_change_plain(from.as_str(), how, before),
        })
    }

    /// "from 11.0 in 2016 to 7.2 in 2024"; nothing of an answer.
    pub(super) fn span(&self, indicator: &Indicator) -> Option<Message> {
        let latest = indicator.live.latest.as_ref()?;
        let name = Some(indicator.live.unit.as_str()).filter(|name| *name != unit::YES_OR_NO)?;
        let (from, start) = start(indicator)?;
        let start = self.beside_marks(indicator.marks(&from), bare(start, name));
        let now = self.marked(indicator, bare(latest.value, name));
        Some(keys::narrative_span(from, now, start, latest.period.as_str()))
    }
}

/// The time and the value from which the change is told: the figure from which the verdict starts, else
/// the first that can be compared with the latest.
fn start(indicator: &Indicator) -> Option<(String, f64)> {
    let live = &indicator.live;
    let latest = live.latest.as_ref()?;
    if live.status == Status::InsufficientData {
        return None;
    }
    let judged = live.baseline.as_ref().filter(|start| start.from.0 < latest.year);
    if let Some(start) = judged {
        let measured = indicator.figures.iter().find(|of| of.point.year == start.from.0);
        let told = measured.map(|figure| (figure.point.period.clone(), figure.point.value));
        return told.or_else(|| Some((start.period.clone(), start.measured)));
    }
    let broken = indicator.figures.iter().any(|figure| figure.point.after_break);
    let first = indicator.figures.first().filter(|_| !broken)?;
    let earlier = first.point.year < latest.year;
    earlier.then(|| (first.point.period.clone(), first.point.value))
}

/// A change in points, or as a part of what there was; `None` where neither would tell anything.
fn amount(start: f64, now: f64, name: &str) -> Option<Message> {
    let change = (now - start).abs();
    if name.starts_with('%') || unit::is_scale(name) {
        return Some(points(change, 1));
    }
    let is_index = matches!(name, "ratio" | "index 0-1");
    let part = (!is_index && start > 0.0).then(|| change / start * 100.0)?;
    let tells = (1.0..=300.0).contains(&part);
    tells.then(|| keys::narrative_part(unit::percent(part, 0)))
}

/// Whether it is fast enough, and if not, how fast it would have to be. That a target is met stands with
/// the level already.
fn outlook(live: &Assessment, turn: Turn) -> Option<Message> {
    if live.status == Status::Achieved && live.target.is_some() {
        return None;
    }
    let told = told(live, turn.of(0))?;
    let behind = matches!(
        live.status,
        Status::Moderate | Status::Slow | Status::Stagnant | Status::Regressing
    );
    let needed = pace_needed(live).filter(|_| behind);
    let (Some(pace), way) = (needed, turn.of(1)) else { return Some(keys::narrative_told(told)) };
    Some(match live.acceleration.filter(|times| *times <= MOST_TIMES) {
        Some(times) => keys::narrative_needed(pace, (times, 1), told, way),
        None => keys::narrative_needed_from_now(pace, told, way),
    })
}

fn pace_needed(live: &Assessment) -> Option<Message> {
    let pace = live.required?.abs();
    Some(match live.path? {
        Path::Linear => difference(pace, &live.unit),
        Path::Geometric => unit::percent(pace * 100.0, 1),
    })
}

/// What there is to tell of progress, as a part of a sentence.
pub(super) fn told(live: &Assessment, way: &'static str) -> Option<Message> {
    match live.status {
        Status::InsufficientData => None,
        Status::NoTarget => Some(keys::narrative_told_trend(heading(live.trend?.heading))),
        Status::Rising | Status::Halted | Status::Reversed => told_turn(live),
        Status::Achieved => told_met(live),
        Status::Regressing if live.target.is_none() => {
            Some(keys::narrative_told_fallen(live.baseline.as_ref()?.period.as_str()))
        }
        _ if live.unit == unit::YES_OR_NO => None,
        Status::Stagnant => Some(keys::narrative_told_still(way)),
        Status::Regressing => Some(keys::narrative_told_away(way)),
        _ => told_pace(live, way),
    }
}

fn heading(heading: Heading) -> &'static str {
    match heading {
        Heading::Better => "better",
        Heading::SlowlyBetter => "slowly-better",
        Heading::Steady => "steady",
        Heading::Worse => "worse",
    }
}

fn told_turn(live: &Assessment) -> Option<Message> {
    let turn = live.turn?;
    let peak = turn.peak_year.to_string();
    Some(match (live.status, turn.change) {
        (Status::Reversed, Some(change)) => {
            keys::narrative_told_turned(unit::percent(change.abs() * 100.0, 0), peak)
        }
        (Status::Halted, _) => keys::narrative_told_halted(peak),
        _ => keys::narrative_told_rising(),
    })
}

fn told_met(live: &Assessment) -> Option<Message> {
    let Some(goal) = live.target else { return Some(keys::narrative_told_kept()) };
    Some(match live.target_text()? {
        _ if live.unit == unit::YES_OR_NO => keys::narrative_told_answer(),
        target if goal.rule.band().is_some() => keys::narrative_told_parity(target),
        target => keys::narrative_told_met(target),
    })
}

fn told_pace(live: &Assessment, way: &'static str) -> Option<Message> {
    let (share, year) = (live.share?, live.target?.year);
    let from = live.baseline.as_ref()?.period.as_str();
    let Some(arrival) = live.arrival.filter(|_| share >= 1.0).map(|year| whole(year.ceil())) else {
        return Some(keys::narrative_told_share(from, (share * 100.0, 0), way, year.to_string()));
    };
    let when = match () {
        () if arrival < i64::from(live.date.year()) => "past",
        () if arrival >= i64::from(year) => "same",
        () => "before",
    };
    Some(keys::narrative_told_arrives(arrival.to_string(), way, when, year.to_string()))
}

/// How sure all this is, where it is not.
fn certainty(live: &Assessment) -> Option<Message> {
    let has = |flag| live.flags.contains(&flag);
    let age = |year: i32| live.date.year() - year > Settings::default().years_old;
    let is_old = live.latest.as_ref().is_some_and(|latest| age(latest.year));
    let how = match live.sure {
        Sure::Plain => return None,
        _ if live.status == Status::InsufficientData => return None,
        Sure::Probably => "probably",
        Sure::Direction => "direction",
        Sure::Unknown if has(Flag::FewCases) => "few",
        Sure::Unknown if is_old => "old",
        Sure::Unknown if has(Flag::OldData) => "far",
        Sure::Unknown => "unknown",
    };
    Some(keys::narrative_sure(how))
}

/// That there is no figure for the newest time.
fn newest_blank(indicator: &Indicator) -> Option<Message> {
    let newest = indicator.rows.last().filter(|row| row.value.is_none())?;
    Some(keys::narrative_blank(newest.period.as_str()))
}

/// What the MDGs came to, beside what is so today.
fn balance(indicator: &Indicator, way: &'static str) -> Option<Message> {
    let closed = indicator.closed.as_ref()?;
    let year = closed.target?.year.to_string();
    let was_met = match closed.status {
        Status::Achieved | Status::LostAgain => Some(true),
        Status::InsufficientData | Status::NoTarget => None,
        _ => Some(false),
    };
    let how = match (was_met, indicator.live.status) {
        (None, _) => "unknown",
        (Some(true), Status::Achieved) => "also",
        (Some(true), _) => "was",
        (Some(false), Status::Moderate | Status::Slow | Status::Stagnant | Status::Regressing) => {
            "neither"
        }
        (Some(false), _) => "before",
    };
    Some(keys::narrative_mdg(how, way, year))
}
