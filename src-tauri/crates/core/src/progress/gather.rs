//! The figures of a file as progress takes them: one figure a year and series, and beside it the
//! region and the country.
//!
//! **Invariant:** where several sources speak of one year, the same one is taken everywhere:
//! a figure before a blank, one year before several, counts before a bare value, typed before
//! imported, and then the order of the sources.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Assessment, Input, Point, Settings, assess};
use crate::catalogue::{Agenda, Catalogue, Series};
use crate::municipality::Municipality;
use crate::series::store::Observation;
use crate::series::{Measure, TOWN};

/// The series that holds the population.
pub const POPULATION: &str = "population.total";

/// What a file says of one series.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gathered {
    /// The figure that counts for each year of the municipality, blanks too, in order of years.
    pub town: BTreeMap<i32, Observation>,
    /// The region.
    pub region: Vec<Point>,
    /// The country.
    pub country: Vec<Point>,
}

/// The figures of a file, series by series. Breakdowns are left to those who ask for them.
#[must_use]
pub fn gather(
    observations: Vec<Observation>,
    home: &Municipality,
    catalogue: &Catalogue,
) -> BTreeMap<String, Gathered> {
    let country = format!("country:{}", home.country);
    let region = format!("region:{}:{}", home.country, home.region_code);
    let mut preferred: BTreeMap<(String, String, i32), Observation> = BTreeMap::new();
    for observation in observations.into_iter().filter(|o| o.key.breakdown.is_empty()) {
        let key = &observation.key;
        let place = (key.series.clone(), key.territory.clone(), key.period.nominal_year());
        if preferred.get(&place).is_none_or(|taken| rank(&observation) < rank(taken)) {
            preferred.insert(place, observation);
        }
    }
    let mut gathered: BTreeMap<String, Gathered> = BTreeMap::new();
    for ((series, territory, year), observation) in preferred {
        let multiplier = catalogue.find(&series).map_or(1.0, |series| series.multiplier);
        let entry = gathered.entry(series).or_default();
        if territory == TOWN {
            entry.town.insert(year, observation);
        } else if territory == region {
            entry.region.extend(point(&observation, multiplier));
        } else if territory == country {
            entry.country.extend(point(&observation, multiplier));
        }
    }
    gathered.retain(|_, gathered| !gathered.town.is_empty());
    gathered
}

/// The smaller, the sooner it is taken.
fn rank(observation: &Observation) -> (u8, i32, u8, bool, crate::basics::Id) {
    let key = &observation.key;
    let blank = matches!(observation.figure.measure, Measure::Blank(_));
    let counts = matches!(observation.figure.measure, Measure::Ratio { .. });
    let days = (key.period.end - key.period.start).num_days();
    let days = i32::try_from(days).unwrap_or(i32::MAX);
    (u8::from(blank), days, u8::from(!counts), observation.cell.is_some(), key.source)
}

/// An observation as a point; `None` for a blank.
#[must_use]
pub fn point(observation: &Observation, multiplier: f64) -> Option<Point> {
    let key = &observation.key;
    let counts = match observation.figure.measure {
        Measure::Ratio { numerator, denominator } => Some((numerator, denominator)),
        Measure::Value(_) | Measure::Blank(_) => None,
    };
    Some(Point {
        year: key.period.nominal_year(),
        period: key.period.label(),
        value: observation.figure.value(multiplier)?,
        counts,
        interval: observation.figure.interval,
        after_break: false,
    })
}

impl Gathered {
    /// The municipality's figures without the blanks.
    #[must_use]
    pub fn points(&self, multiplier: f64) -> Vec<Point> {
        self.town.values().filter_map(|observation| point(observation, multiplier)).collect()
    }

    /// Level and progress of the series on a clock.
    #[must_use]
    pub fn assess(
        &self,
        series: &Series,
        population: &[Point],
        agenda: Agenda,
        as_of: NaiveDate,
    ) -> Assessment {
        let points = self.points(series.multiplier);
        let input = Input {
            region: &self.region,
            country: &self.country,
            population,
            ..Input::of(series, Catalogue::embedded().target(&series.id, agenda), &points)
        };
        assess(&input, agenda, as_of, &Settings::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::{Id, Period};
    use crate::series::{BlankReason, Figure, ObservationKey};

    fn home() -> Municipality {
        Municipality {
            country: "XX".to_owned(),
            region_code: "09".to_owned(),
            ..Municipality::default()
        }
    }

    fn observed(territory: &str, source: u8, measure: Measure) -> Observation {
        let key = ObservationKey {
            series: "water.improved".to_owned(),
            territory: territory.to_owned(),
            period: Period::year(2022).unwrap(),
            breakdown: String::new(),
            source: Id([source; 16]),
        };
        Observation { key, figure: Figure::plain(measure), cell: Some("Hoja!C7".to_owned()) }
    }

    #[test]
    fn counts_are_taken_before_a_bare_value_and_a_figure_before_a_blank() {
        let ratio = Measure::Ratio { numerator: 15_750.0, denominator: 18_960.0 };
        let observations = vec![
            observed(TOWN, 1, Measure::Blank(BlankReason::NotAvailable)),
            observed(TOWN, 2, Measure::Value(83.0)),
            observed(TOWN, 3, ratio),
            observed("region:XX:09", 2, Measure::Value(89.0)),
            observed("country:XX", 2, Measure::Value(91.0)),
            observed("town:XX:0901", 2, Measure::Value(40.0)),
        ];
        let gathered = gather(observations, &home(), Catalogue::embedded());
        let water = &gathered["water.improved"];
        assert_eq!(water.town[&2022].figure.measure, ratio);
        assert_eq!(water.region, [Point::at(2022, 89.0)]);
        assert_eq!(water.country, [Point::at(2022, 91.0)]);
    }
}
