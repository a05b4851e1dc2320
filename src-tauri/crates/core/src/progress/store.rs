//! From the stored figures to what an assessment needs: the points of each series for the
//! municipality, its region, its country and its zones.
//!
//! **Invariant:** of two sources for the same cell one counts: the one a person chose, else the one
//! that a rule finds, the same on every copy.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{Assessment, Input, Point, Settings, Zone, assess};
use crate::Result;
use crate::basics::{Id, Period};
use crate::catalogue::{Agenda, Catalogue, Series, Target};
use crate::municipality::country::Word;
use crate::municipality::target::{Planned, planned, targets};
use crate::municipality::wording::home;
use crate::series::choice::choices;
use crate::series::listing::{Ours, Ticks, ticks};
use crate::series::own;
use crate::series::store::{
    Observation, Which, disputed, imported_of, imported_sources, known, sources, standing,
};
use crate::series::{Measure, Source, TOWN};
use crate::text::{Texts, keys};

pub use crate::series::POPULATION;

/// All figures of a file, ready to be assessed.
pub struct Figures {
    /// The figures of each series of the catalogue of which anybody has any, by series id.
    pub series: BTreeMap<String, SeriesFigures>,
    /// What can be measured here: the catalogue, and the series of the municipality's own.
    pub catalogue: Cow<'static, Catalogue>,
    /// The sources, by id.
    pub sources: BTreeMap<Id, Source>,
    /// Those of them whose figures were read from a file.
    pub imported: BTreeSet<Id>,
    /// What two copies say differently and nobody has decided.
    pub disputed: BTreeSet<Id>,
    /// Targets that stand before those of the catalogue.
    pub targets: BTreeMap<(String, Agenda), Target>,
    /// What the plan wants, by series.
    pub planned: BTreeMap<String, Planned>,
    /// What the town calls its region.
    pub region_word: Texts,
    /// What tells our list; where one series is read for its own sake, nobody said anything.
    pub ours: Ours,
}

/// The figures of one series.
pub struct SeriesFigures {
    /// What they measure.
    pub series: Arc<Series>,
    /// What tells how the municipality stands, by territory, time, breakdown and source: totals of
    /// the municipality, its region, its country and its zones, and what is blank there.
    pub observations: Vec<Observation>,
    /// The points of the municipality, in order of years.
    pub town: Vec<Point>,
    /// Those of its region.
    pub region: Vec<Point>,
    /// Those of its country.
    pub country: Vec<Point>,
    /// The latest values of its zones.
    pub zones: Vec<Zone>,
    /// The figures a person chose among several of a year.
    chosen: BTreeSet<Id>,
}

/// What is known of figures beside what they say.
pub(super) struct Beside<'a> {
    /// The sources, by id.
    pub sources: &'a BTreeMap<Id, Source>,
    /// Those whose figures were read from a file.
    pub imported: &'a BTreeSet<Id>,
    /// The figures of which two copies say different things.
    pub disputed: &'a BTreeSet<Id>,
}

impl Figures {
    /// Reads the figures of all series. Those that the catalogue does not have are left out.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn read(db: &Connection) -> Result<Self> {
        Self::of(db, Which::All, ticks(db)?)
    }

    /// Reads the figures of one series, and the population that may stand in for its denominator.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn read_one(db: &Connection, series: &str) -> Result<Self> {
        Self::of(db, Which::Two([series, POPULATION]), Ticks::new())
    }

    fn of(db: &Connection, which: Which, ticks: Ticks) -> Result<Self> {
        let standing = standing(db, which)?;
        let imported = match which {
            Which::All => imported_of(db, &standing)?,
            Which::Two(_) => imported_sources(db)?,
        };
        let (sources, disputed) = (sources(db)?, disputed(db)?);
        let beside = Beside { sources: &sources, imported: &imported, disputed: &disputed };
        let (catalogue, mut chosen) = (own::catalogue(db)?, choices(db)?);
        let (known, mut standing) = (known(db, which)?, standing.into_iter().peekable());
        let of_series = |id: String| {
            // Both are in the order of series.
            let found = std::iter::from_fn(|| standing.next_if(|next| next.key.series == id));
            let found = found.collect();
            let series = catalogue.shared(&id)?;
            let chosen = chosen.remove(&id).unwrap_or_default();
            Some((id, SeriesFigures::of(series, found, chosen, &beside)))
        };
        let series: BTreeMap<String, SeriesFigures> =
            known.into_iter().filter_map(of_series).collect();
        let measured = series.iter().filter(|(_, figures)| !figures.town.is_empty());
        let ours = Ours::new(ticks, measured.map(|(id, _)| id.clone()).collect());
        let (targets, planned) = (targets(db)?, planned(db)?);
        let region_word = home(db)?.texts(Word::Region);
        Ok(Self {
            series,
            catalogue,
            sources,
            imported,
            disputed,
            targets,
            planned,
            region_word,
            ours,
        })
    }

    /// What is known of the figures beside what they say.
    pub(super) fn beside(&self) -> Beside<'_> {
        Beside { sources: &self.sources, imported: &self.imported, disputed: &self.disputed }
    }

    /// Assesses one series on a clock; `None` when the municipality has no figure of it.
    #[must_use]
    pub fn assess(
        &self,
        series: &str,
        agenda: Agenda,
        as_of: NaiveDate,
        settings: &Settings,
    ) -> Option<Assessment> {
        let target = self.target(series, agenda);
        let start = self.planned(series, agenda).and_then(|planned| planned.start);
        let input = Input { target, start, ..self.input(series)? };
        let mut assessment = assess(&input, agenda, as_of, settings);
        if let Some(planned) = self.planned.get(series).filter(|_| input.target.is_none()) {
            let words = planned.target.words(input.series);
            assessment.reason = Some(keys::reason_planned(words));
        }
        Some(assessment)
    }

    /// Assesses one series against one of the targets that somebody set for it, whichever of them counts;
    /// `None` when the municipality has no figure of it.
    #[must_use]
    pub fn assess_towards(
        &self,
        target: &Target,
        start: Option<(i32, f64)>,
        as_of: NaiveDate,
        settings: &Settings,
    ) -> Option<Assessment> {
        let input = Input { target: Some(target), start, ..self.input(&target.series)? };
        Some(assess(&input, target.agenda, as_of, settings))
    }

    /// What is known of a series, before anything is asked of it.
    fn input(&self, series: &str) -> Option<Input<'_>> {
        let figures = self.series.get(series).filter(|figures| !figures.town.is_empty())?;
        let population = self.series.get(POPULATION).map(|figures| figures.town.as_slice());
        Some(Input {
            region: &figures.region,
            region_word: Some(&self.region_word),
            country: &figures.country,
            population: population.unwrap_or_default(),
            zones: &figures.zones,
            ..Input::of(&figures.series, None, &figures.town)
        })
    }

    fn planned(&self, series: &str, agenda: Agenda) -> Option<&Planned> {
        self.planned.get(series).filter(|_| agenda == Agenda::Plan)
    }

    /// What an agenda asks of a series: on the clock of the plan what an objective wants; else the
    /// municipality's own target, else that of the catalogue.
    #[must_use]
    pub fn target(&self, series: &str, agenda: Agenda) -> Option<&Target> {
        let objective = self.planned(series, agenda).map(|planned| &planned.target);
        let own = objective.or_else(|| self.targets.get(&(series.to_owned(), agenda)));
        own.or_else(|| self.catalogue.target(series, agenda))
    }

    /// The series of our list of which the municipality has figures, without its population.
    pub fn measured(&self) -> impl Iterator<Item = &SeriesFigures> {
        self.series.values().filter(|figures| {
            let id = figures.series.id.as_str();
            !figures.town.is_empty() && id != POPULATION && self.ours.is_listed(id)
        })
    }

    /// The series that were put on our list and have no figure yet, by their ids.
    pub fn awaited(&self) -> impl Iterator<Item = &Series> {
        self.ours.awaited().filter_map(|id| self.catalogue.find(id))
    }

    /// The latest population of the municipality and its year.
    #[must_use]
    pub fn population(&self) -> Option<(i32, f64)> {
        let last = self.series.get(POPULATION)?.town.last()?;
        Some((last.year, last.value))
    }
}

impl SeriesFigures {
    pub(super) fn of(
        series: Arc<Series>,
        observations: Vec<Observation>,
        chosen: BTreeSet<Id>,
        beside: &Beside,
    ) -> Self {
        let points = |is: &dyn Fn(&str) -> bool| -> Vec<Point> {
            let of_place = observations.iter().filter(|found| is(&found.key.territory));
            let counting = preferred(of_place, &chosen, beside.sources).into_iter();
            let points = counting.filter_map(|found| {
                Some((found.key.period.nominal_year(), point(found, &series, beside)?))
            });
            one_a_year(points.collect())
        };
        Self {
            town: points(&|territory| territory == TOWN),
            region: points(&|territory| territory.starts_with("region:")),
            country: points(&|territory| territory.starts_with("country:")),
            zones: zones(&observations, &chosen, beside, &series),
            chosen,
            observations,
            series,
        }
    }

    /// The points of one part of the municipality, a group of people or a zone.
    pub(super) fn points_of(&self, found: &[&Observation], beside: &Beside) -> Vec<Point> {
        let counting = counting(found.iter().copied(), &self.chosen, beside.sources).into_iter();
        let points = counting.filter_map(|found| {
            Some((found.key.period.nominal_year(), point(found, &self.series, beside)?))
        });
        one_a_year(points.collect())
    }

    /// The figures and blanks of the municipality as a whole.
    pub fn own(&self) -> impl Iterator<Item = &Observation> {
        self.observations.iter().filter(|observation| observation.is_own())
    }

    /// Whether a person chose this figure among several of its year.
    #[must_use]
    pub fn is_chosen(&self, figure: &Observation) -> bool {
        self.chosen.contains(&figure.key.id())
    }

    /// The observations that count for the municipality as a whole, in order of years.
    #[must_use]
    pub fn preferred(&self, sources: &BTreeMap<Id, Source>) -> Vec<&Observation> {
        let town = self.observations.iter().filter(|found| found.key.territory == TOWN);
        preferred(town, &self.chosen, sources)
    }
}

/// Those of everybody in a place, one a period.
fn preferred<'a>(
    of_place: impl Iterator<Item = &'a Observation>,
    chosen: &BTreeSet<Id>,
    sources: &BTreeMap<Id, Source>,
) -> Vec<&'a Observation> {
    counting(of_place.filter(|found| found.key.breakdown.is_empty()), chosen, sources)
}

/// One observation a period: the chosen one, else the one whose source has the latest reference
/// year; among equals the one with the greatest id, which is the same on every computer. A chosen
/// one counts alone for its year, whatever other periods begin in it.
fn counting<'a>(
    of_part: impl Iterator<Item = &'a Observation>,
    chosen: &BTreeSet<Id>,
    sources: &BTreeMap<Id, Source>,
) -> Vec<&'a Observation> {
    let is_chosen = |found: &Observation| !chosen.is_empty() && chosen.contains(&found.key.id());
    let year_of = |source: &Id| sources.get(source).map(|source| source.year.as_str());
    let stands_before = |one: &Observation, other: &Observation| {
        let (of_one, of_other) = (&one.key.source, &other.key.source);
        (is_chosen(one), year_of(of_one), of_one) > (is_chosen(other), year_of(of_other), of_other)
    };
    let mut by_period: BTreeMap<Period, &Observation> = BTreeMap::new();
    for found in of_part.filter(|found| found.figure.blank().is_none()) {
        let best = by_period.entry(found.key.period).or_insert(found);
        if stands_before(found, best) {
            *best = found;
        }
    }
    let year = |found: &Observation| found.key.period.nominal_year();
    let decided: BTreeSet<i32> =
        by_period.values().filter(|found| is_chosen(found)).map(|found| year(found)).collect();
    let counts = |found: &&Observation| !decided.contains(&year(found)) || is_chosen(found);
    by_period.into_values().filter(counts).collect()
}

/// The points in order of their years. Where years added together have their middle in a year that
/// has a figure of its own, that figure stands for it. Two that begin in the same year both stay:
/// which one counts is for a person to choose.
fn one_a_year(mut points: Vec<(i32, Point)>) -> Vec<Point> {
    points.sort_by_key(|(filed, point)| (point.year, point.pooled, *filed));
    points.dedup_by(|(filed, later), (before, first)| {
        later.year == first.year && later.pooled && filed != before
    });
    let mut points: Vec<Point> = points.into_iter().map(|(_, point)| point).collect();
    for twins in points.chunk_by_mut(|one, next| one.year == next.year) {
        let undecided = twins.len() > 1;
        twins.iter_mut().for_each(|point| point.undecided |= undecided);
    }
    points
}

fn point(found: &Observation, series: &Series, beside: &Beside) -> Option<Point> {
    let value = found.figure.value(series.multiplier)?;
    let year = found.key.period.nominal_year();
    let counts = match found.figure.measure {
        Measure::Ratio { numerator, denominator } => Some((numerator, denominator)),
        _ => None,
    };
    let point = Point {
        counts,
        interval: found.figure.interval,
        by_hand: found.is_by_hand(beside.imported),
        undecided: found.is_among(beside.disputed),
        source_gone: !beside.sources.contains_key(&found.key.source),
        ..Point::at(year, value)
    };
    Some(point.over(found.key.period))
}

fn zones(
    observations: &[Observation],
    chosen: &BTreeSet<Id>,
    beside: &Beside,
    series: &Series,
) -> Vec<Zone> {
    let latest = |of_place: &[Observation]| {
        let territory = of_place.first()?.key.territory.as_str();
        let found = preferred(of_place.iter(), chosen, beside.sources).last().copied()?;
        let point = point(found, series, beside)?;
        let name = territory.rsplit(':').next().unwrap_or(territory).to_owned();
        let people = point.counts.map(|(_, denominator)| denominator);
        Some(Zone { name, value: point.value, people })
    };
    let places = observations.chunk_by(|one, next| one.key.territory == next.key.territory);
    let is_zone = |found: &Observation| found.key.territory.starts_with("zone:");
    places.filter(|of_place| of_place.first().is_some_and(is_zone)).filter_map(latest).collect()
}
