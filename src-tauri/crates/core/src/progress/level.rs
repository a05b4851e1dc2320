//! Where a municipality stands, before any word about its progress: the value, what is missing in
//! points and in people, region, country, best and worst place (methods.md, amendment 2).
//!
//! **Invariant:** people are counted only where a denominator or the population says how many.

use serde::Serialize;

use super::target::meets;
use super::{Input, Point, Settings, value_at};
use crate::catalogue::{Counted, Direction, Family};
use crate::municipality::country::{Word, country};
use crate::text::Texts;

/// The value of a part of the municipality.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Zone {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: f64,
    /// The people in it, where known.
    pub people: Option<f64>,
}

/// How many are missing to the target, and of what.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Missing {
    /// How many.
    pub count: f64,
    /// People, households or births.
    pub counted: Counted,
}

/// Where a municipality stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Level {
    /// The latest value.
    pub value: f64,
    /// The time it stands for.
    pub period: String,
    /// The value to reach, as far as it is known.
    pub target: Option<f64>,
    /// What is missing to the target in the unit of the series; 0 when it is met.
    pub distance: Option<f64>,
    /// The same in people.
    pub missing: Option<Missing>,
    /// The region at that time.
    pub region: Option<f64>,
    /// What the town calls its region.
    #[serde(skip)]
    pub region_word: Texts,
    /// The country at that time.
    pub country: Option<f64>,
    /// The zone with the best value, of two or more.
    pub best: Option<Zone>,
    /// The zone with the worst value, of two or more.
    pub worst: Option<Zone>,
}

/// The level of the latest figure against a target value.
#[must_use]
pub fn level(input: &Input, latest: &Point, target: Option<f64>, settings: &Settings) -> Level {
    let distance = target.map(|target| distance(input, latest.value, target));
    let beside = |points: &[Point]| {
        value_at(points, latest.year, input.series.family, settings).map(|known| known.value)
    };
    let (best, worst) = ends(input);
    Level {
        value: latest.value,
        period: latest.period.clone(),
        target,
        distance,
        missing: distance.and_then(|distance| missing(input, latest, distance, settings)),
        region: beside(input.region),
        region_word: input.region_word.cloned().unwrap_or_else(region_word),
        country: beside(input.country),
        best,
        worst,
    }
}

/// What most countries call it.
fn region_word() -> Texts {
    country("").texts(Word::Region)
}

fn distance(input: &Input, value: f64, target: f64) -> f64 {
    if meets(value, target, input.towards(value, target)) { 0.0 } else { (target - value).abs() }
}

fn missing(input: &Input, latest: &Point, distance: f64, settings: &Settings) -> Option<Missing> {
    let series = input.series;
    let parity = series.direction == Direction::Parity;
    if parity || series.multiplier <= 1.0 || series.counted == Counted::Things {
        return None;
    }
    let of = latest.counts.map(|(_, denominator)| denominator);
    let of = of.or_else(|| population(input, latest.year, settings))?;
    let count = distance / series.multiplier * of;
    Some(Missing { count, counted: series.counted })
}

/// The population stands in for the denominator of a series that counts all of it.
fn population(input: &Input, year: i32, settings: &Settings) -> Option<f64> {
    (input.series.counted == Counted::Population)
        .then(|| value_at(input.population, year, Family::Bounded, settings))?
        .map(|known| known.value)
}

fn ends(input: &Input) -> (Option<Zone>, Option<Zone>) {
    let mut zones: Vec<&Zone> = input.zones.iter().collect();
    zones.sort_by(|a, b| a.value.total_cmp(&b.value));
    let (Some(low), Some(high)) = (zones.first(), zones.last()) else { return (None, None) };
    match input.series.direction {
        _ if zones.len() < 2 => (None, None),
        Direction::Higher => (Some((*high).clone()), Some((*low).clone())),
        Direction::Lower => (Some((*low).clone()), Some((*high).clone())),
        Direction::Parity | Direction::Context => (None, None),
    }
}
