//! The parts of a municipality beside each other: women and men, town and countryside, ages, zones.
//!
//! **Invariant:** a part has the figures that somebody measured of it; one that has none says why, and
//! none is worked out from the others.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::Point;
use super::store::{Figures, SeriesFigures};
use crate::Result;
use crate::catalogue::Direction;
use crate::series::BlankReason;
use crate::series::store::{Observation, parts};
use crate::text::{Message, keys};

/// What parts of a municipality are told apart by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// Women and men.
    Sex,
    /// Town and countryside.
    Area,
    /// Ages.
    Age,
    /// Several of these together, or something else.
    Group,
    /// Communities, districts.
    Zone,
}

/// The parts of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Breakdown {
    /// What tells them apart.
    pub by: By,
    /// The parts.
    pub parts: Vec<Part>,
}

/// One part.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its name.
    pub name: Message,
    /// Its figures, in order of years.
    pub points: Vec<Point>,
    /// Why it has none, where somebody has said it.
    pub blank: Option<BlankReason>,
}

impl By {
    /// "By sex".
    #[must_use]
    pub fn words(self) -> Message {
        match self {
            Self::Sex => keys::parts_by_sex(),
            Self::Area => keys::parts_by_area(),
            Self::Age => keys::parts_by_age(),
            Self::Group => keys::parts_by_group(),
            Self::Zone => keys::parts_by_zone(),
        }
    }

    /// What the `dim=code` pairs of a breakdown tell apart.
    fn of(breakdown: &str) -> Self {
        match breakdown.split_once('=') {
            _ if breakdown.contains(';') => Self::Group,
            Some(("sex", _)) => Self::Sex,
            Some(("area", _)) => Self::Area,
            Some(("age", _)) => Self::Age,
            _ => Self::Group,
        }
    }
}

impl Figures {
    /// The parts of which a series has figures, kind by kind; none where it has no figure at all.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn breakdowns(&self, db: &Connection, series: &str) -> Result<Vec<Breakdown>> {
        let Some(of) = self.series.get(series) else { return Ok(Vec::new()) };
        let groups = parts(db, series)?;
        let mut told: BTreeMap<By, Vec<(Order, Part)>> = BTreeMap::new();
        for found in by_breakdown(&groups) {
            let code = found.first().map(|one| one.key.breakdown.as_str()).unwrap_or_default();
            let named = (order(code), self.part(of, group_name(code), &found));
            told.entry(By::of(code)).or_default().push(named);
        }
        let in_order = |(by, mut parts): (By, Vec<(Order, Part)>)| {
            parts.sort_by(|(a, _), (b, _)| a.cmp(b));
            Breakdown { by, parts: parts.into_iter().map(|(_, part)| part).collect() }
        };
        Ok(told.into_iter().map(in_order).chain(self.by_zone(of)).collect())
    }

    /// The zones, the best first; where none is better, the highest.
    fn by_zone(&self, of: &SeriesFigures) -> Option<Breakdown> {
        let zones = zones(of).into_iter();
        let mut parts: Vec<Part> =
            zones.map(|(name, found)| self.part(of, keys::measure(name), &found)).collect();
        let latest = |part: &Part| part.points.last().map(|point| point.value);
        parts.sort_by(|a, b| match (latest(a), latest(b)) {
            (Some(a), Some(b)) if of.series.direction == Direction::Lower => a.total_cmp(&b),
            (Some(a), Some(b)) => b.total_cmp(&a),
            (a, b) => b.is_some().cmp(&a.is_some()),
        });
        (!parts.is_empty()).then_some(Breakdown { by: By::Zone, parts })
    }

    fn part(&self, of: &SeriesFigures, name: Message, found: &[&Observation]) -> Part {
        let points = of.points_of(found, &self.beside());
        let blank = found.iter().rev().find_map(|one| one.figure.blank());
        Part { name, blank: blank.filter(|_| points.is_empty()), points }
    }
}

/// Ages go by their first number, all else by its words.
type Order = (u32, String);

fn order(code: &str) -> Order {
    let age = code.strip_prefix("age=").unwrap_or_default();
    let first = age.split(|letter: char| !letter.is_ascii_digit()).next();
    (first.and_then(|number| number.parse().ok()).unwrap_or_default(), code.to_owned())
}

fn by_breakdown(groups: &[Observation]) -> Vec<Vec<&Observation>> {
    let mut found: BTreeMap<&str, Vec<&Observation>> = BTreeMap::new();
    for one in groups {
        found.entry(&one.key.breakdown).or_default().push(one);
    }
    found.into_values().collect()
}

/// The zones of a series by their names.
fn zones(of: &SeriesFigures) -> BTreeMap<&str, Vec<&Observation>> {
    let mut found: BTreeMap<&str, Vec<&Observation>> = BTreeMap::new();
    let whole = of.observations.iter().filter(|one| one.key.breakdown.is_empty());
    for one in whole.filter(|one| one.key.territory.starts_with("zone:")) {
        let name = one.key.territory.rsplit(':').next().unwrap_or(&one.key.territory);
        found.entry(name).or_default().push(one);
    }
    found
}

/// A group in words: "women", "rural, women"; a code that is not known as it is written.
fn group_name(breakdown: &str) -> Message {
    let mut names = breakdown.split(';').map(pair_name);
    let first = names.next().unwrap_or_else(|| keys::measure(breakdown));
    names.fold(first, keys::parts_and)
}

fn pair_name(pair: &str) -> Message {
    match pair.split_once('=') {
        Some(("sex", "f")) => keys::parts_women(),
        Some(("sex", "m")) => keys::parts_men(),
        Some(("area", "urban")) => keys::parts_urban(),
        Some(("area", "rural")) => keys::parts_rural(),
        Some(("age", years)) => keys::parts_age(years.replace('-', "–")),
        Some((_, code)) => keys::measure(code),
        None => keys::measure(pair),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn groups_are_told_in_words() {
        let check = |code: &str, by: By, expected: &str| {
            assert_eq!(
                (By::of(code), group_name(code).text(Language::En).as_str()),
                (by, expected)
            );
        };
        check("sex=f", By::Sex, "women");
        check("area=rural", By::Area, "countryside");
        check("age=5-14", By::Age, "5–14 years");
        check("area=rural;sex=f", By::Group, "countryside, women");
        check("fuel=firewood", By::Group, "firewood");
    }

    #[test]
    fn ages_stand_in_their_order() {
        let mut ages = ["age=5-14", "age=65+", "age=0-4", "age=15-64"];
        ages.sort_by_key(|code| order(code));
        assert_eq!(ages, ["age=0-4", "age=5-14", "age=15-64", "age=65+"]);
    }
}
