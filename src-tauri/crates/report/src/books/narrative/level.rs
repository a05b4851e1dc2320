//! Where an indicator stands: its value beside region and country, and what is missing to its target.
//!
//! **Invariant:** a word such as "better" follows from the direction of the series, never from the number.

use std::cmp::Ordering;

use ceiba::catalogue::{Direction, unit};
use ceiba::municipality::country::Word;
use ceiba::progress::{Assessment, Flag, Level, Status};
use ceiba::text::{Message, format, keys};

use super::{Teller, Turn, is_somebody, series, whole};
use crate::books::profile::Indicator;

/// Where an indicator stands.
impl Teller<'_> {
    pub(super) fn indicator(&self, indicator: &Indicator, turn: Turn) -> Vec<String> {
        let told = [self.level(indicator, turn), self.progress(indicator, turn)];
        told.into_iter().filter(|said| !said.is_empty()).map(|said| said.join(" ")).collect()
    }

    pub(super) fn level(&self, indicator: &Indicator, turn: Turn) -> Vec<String> {
        let live = &indicator.live;
        let Some(level) = &live.level else { return Vec::new() };
        let (period, value) = (level.period.clone(), self.measured(indicator, level));
        let way = turn.of_period(&period);
        let told = match live.unit == unit::YES_OR_NO {
            true => keys::narrative_answer(period, way, value),
            false => keys::narrative_level(self.beside(indicator, level), period, way, value),
        };
        let nearly = live.status == Status::Achieved && level.distance.is_some_and(|d| d > 0.0);
        let nearly = nearly.then(keys::narrative_nearly_full);
        let places = places(live, level);
        let distance = self.distance(indicator, level, turn);
        let told = [Some(told), distance, nearly, places];
        self.all(told.into_iter().flatten())
    }

    /// The value, of a percentage with the counts behind it: how many people that is.
    fn measured(&self, indicator: &Indicator, level: &Level) -> Message {
        let live = &indicator.live;
        let value = self.marked(indicator, unit::measure(level.value, &live.unit));
        let counts = live.latest.as_ref().and_then(|latest| latest.counts);
        let Some((part, all)) = counts.filter(|_| live.unit == "%") else { return value };
        let short = |count| format::short_number(count, 1, self.words.locale);
        keys::narrative_counted(keys::books_count_of(short(all), short(part)), value)
    }

    /// How region and country stand to it, as the end of a sentence; nothing where neither is known.
    fn beside(&self, indicator: &Indicator, level: &Level) -> String {
        let direction = series(indicator).map_or(Direction::Context, |series| series.direction);
        let compared = |other: f64| compared(level.value, other, &indicator.live.unit, direction);
        let language = self.words.locale.language;
        let region = level.region_word.get(language).to_owned();
        let nation = self.words.word(&self.input.place, Word::Country);
        let bare = |value: f64| bare(value, &indicator.live.unit);
        let one = |other: f64, word: String| {
            keys::narrative_beside_one(compared(other).word(), bare(other), word)
        };
        let told = match (level.region, level.country) {
            (None, None) => return String::new(),
            (Some(other), None) => one(other, region),
            (None, Some(other)) => one(other, nation),
            (Some(above), Some(top)) => match both(compared(above), compared(top)) {
                Some(how) => keys::narrative_beside_both(bare(top), how, bare(above), region),
                None if compared(above) == Compared::Same => one(top, nation),
                None => one(above, region),
            },
        };
        self.say(&told)
    }

    /// What is missing to the target, or that it is met; `None` without a target.
    fn distance(&self, indicator: &Indicator, level: &Level, turn: Turn) -> Option<Message> {
        let live = &indicator.live;
        // More covered than there are is a fault of the denominator, and says nothing of the target.
        if live.flags.contains(&Flag::CoverageAbove100) {
            return None;
        }
        if let Some(band) = live.target.and_then(|goal| goal.rule.band()) {
            let target = live.target_text()?;
            return Some(match band.outside(level.value) {
                0.0 => keys::narrative_parity_in(target),
                outside => keys::narrative_parity_out(difference(outside, &live.unit), target),
            });
        }
        let distance = level.distance?;
        if live.unit == unit::YES_OR_NO {
            return Some(match distance {
                0.0 => keys::level_yes_met(),
                _ => keys::level_yes_missing(),
            });
        }
        let target = target_here(live, level)?;
        let (way, apart) = (turn.of(1), difference(distance, &live.unit));
        // Of households that are too many one does not say that they are missing.
        let is_too_much = level.target.is_some_and(|target| level.value > target);
        let way = if is_too_much && way == "a" { "c" } else { way };
        Some(match level.missing.filter(is_somebody) {
            _ if distance == 0.0 => keys::narrative_reached(target, way),
            Some(missing) => {
                let people = self.people(indicator, missing.text());
                keys::narrative_missing(whole(missing.count), apart, people, target, way)
            }
            None => keys::narrative_missing_distance(apart, target, way),
        })
    }
}

/// From where to where the places of the municipality go.
fn places(live: &Assessment, level: &Level) -> Option<Message> {
    let (best, worst) = (level.best.as_ref()?, level.worst.as_ref()?);
    let value = |value| bare(value, &live.unit);
    let (best_value, worst_value) = (value(best.value), value(worst.value));
    let (best, worst) = (best.name.as_str(), worst.name.as_str());
    Some(keys::narrative_places(best, best_value, worst, worst_value))
}

/// The target, without its unit where the sentence before has just said it.
fn target_here(live: &Assessment, level: &Level) -> Option<Message> {
    let is_sign = live.unit.starts_with('%');
    let told = if is_sign { live.target_text() } else { live.target_number() };
    told.or_else(|| match is_sign {
        true => Some(unit::exact(level.target?, &live.unit)),
        false => Some(unit::exact_number(level.target?, &live.unit)),
    })
}

/// How a value stands to that of another place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Compared {
    Better,
    Worse,
    Same,
    Neutral,
}

impl Compared {
    fn word(self) -> &'static str {
        match self {
            Self::Better => "better",
            Self::Worse => "worse",
            Self::Same => "same",
            Self::Neutral => "neutral",
        }
    }
}

/// The word for two comparisons in one sentence; `None` where one of them is an equality, so that the other
/// is told alone.
fn both(region: Compared, country: Compared) -> Option<&'static str> {
    match (region, country) {
        (Compared::Better, Compared::Worse) => Some("better-region"),
        (Compared::Worse, Compared::Better) => Some("better-country"),
        (Compared::Same, _) | (_, Compared::Same) => None,
        (one, _) => Some(one.word()),
    }
}

/// Values that print alike are the same.
fn compared(value: f64, other: f64, unit: &str, direction: Direction) -> Compared {
    match (direction, printed_order(value, other, unit)) {
        (Direction::Parity | Direction::Context, _) => Compared::Neutral,
        (_, Ordering::Equal) => Compared::Same,
        (Direction::Higher, Ordering::Greater) | (Direction::Lower, Ordering::Less) => {
            Compared::Better
        }
        _ => Compared::Worse,
    }
}

pub(super) fn printed_order(value: f64, other: f64, name: &str) -> Ordering {
    let scale =
        10_f64.powi(i32::from(unit::decimals(value, name).max(unit::decimals(other, name))));
    (value * scale).round().total_cmp(&(other * scale).round())
}

/// A value in a sentence that has said its unit already: only a percent sign is said again.
pub(super) fn bare(value: f64, name: &str) -> Message {
    match name.starts_with('%') {
        true => unit::percent(value, unit::decimals(value, name)),
        false => keys::measure((value, unit::decimals(value, name))),
    }
}

/// A difference of two values: of percentages and places on a scale in points, else in the unit itself.
pub(super) fn difference(value: f64, name: &str) -> Message {
    let decimals = if value < 0.1 { 2 } else { unit::decimals(value, name) };
    match name.starts_with('%') || unit::is_scale(name) {
        true => points(value, decimals),
        false => unit::measure_with(value, decimals, name),
    }
}

/// So many points. Rounded before: the plural follows what is printed.
pub(super) fn points(value: f64, decimals: u8) -> Message {
    let scale = 10_f64.powi(i32::from(decimals));
    keys::narrative_points(((value * scale).round() / scale, decimals))
}
