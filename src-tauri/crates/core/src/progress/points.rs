//! The figures of one series as points in time, and what is known of a year in which none was
//! measured (methods.md, amendment 1).
//!
//! **Invariant:** a value that was not measured in the year says which case it is, and never
//! crosses a break of the series.

use chrono::Datelike;
use serde::Serialize;

use super::Settings;
use crate::basics::Period;
use crate::catalogue::Family;

/// One figure of a series.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Point {
    /// The year that stands for it in a calculation: of several years the one in their middle
    /// (methods.md, amendment 5, §6.3).
    pub year: i32,
    /// The time it stands for, as it is printed: "2020", "2015–2019".
    pub period: String,
    /// Whether it stands for several years together.
    pub pooled: bool,
    /// The value in the unit of the series.
    pub value: f64,
    /// Numerator and denominator, where they are known.
    pub counts: Option<(f64, f64)>,
    /// The interval the source gives.
    pub interval: Option<(f64, f64)>,
    /// Whether figures before it follow another definition, map or method.
    pub after_break: bool,
    /// Whether somebody here wrote it under the name of a source whose file was imported.
    pub by_hand: bool,
    /// Whether nobody has decided yet what it says, or that it and not another of its year counts.
    pub undecided: bool,
    /// Whether its source was erased, by somebody who did not know of it.
    pub source_gone: bool,
}

impl Point {
    /// A value of a year.
    #[must_use]
    pub fn at(year: i32, value: f64) -> Self {
        let period = year.to_string();
        Self {
            year,
            period,
            pooled: false,
            value,
            counts: None,
            interval: None,
            after_break: false,
            by_hand: false,
            undecided: false,
            source_gone: false,
        }
    }

    /// Counts of a year; `None` with an empty denominator.
    #[must_use]
    pub fn of_counts(year: i32, counts: (f64, f64), multiplier: f64) -> Option<Self> {
        let (numerator, denominator) = counts;
        (denominator > 0.0).then(|| Self {
            counts: Some(counts),
            ..Self::at(year, numerator / denominator * multiplier)
        })
    }

    /// The same figure for a period of its own.
    #[must_use]
    pub fn over(self, period: Period) -> Self {
        let pooled = period.start.year() < period.end.year();
        Self { year: period.middle_year(), period: period.label(), pooled, ..self }
    }
}

/// How the value of a year is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Case {
    /// Measured in that year.
    Exact,
    /// On the path between two figures.
    Between,
    /// The nearest figure, printed with its own year.
    Near,
    /// The first later figure.
    Late,
}

/// What is known of a year.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Known {
    /// The year of the value: the year asked for, or the figure's own.
    pub year: i32,
    /// The time it stands for, as it is printed: that of the figure, or the year between two.
    pub period: String,
    /// The value.
    pub value: f64,
    /// How it is known.
    pub case: Case,
    /// The years of the figures it comes from: one, or two for a value between.
    pub from: (i32, i32),
}

impl Known {
    /// A value that people agreed on for a year.
    pub(super) fn agreed(year: i32, value: f64) -> Self {
        Self { year, period: year.to_string(), value, case: Case::Exact, from: (year, year) }
    }
}

/// The value of a year by the first case that holds: exact, between, near; `None` if none does.
/// `points` are in order of their years.
#[must_use]
pub fn value_at(points: &[Point], year: i32, family: Family, settings: &Settings) -> Option<Known> {
    exact(points, year)
        .or_else(|| between(points, year, family, settings))
        .or_else(|| near(points, year, settings))
}

/// The value of a starting year: of years added together those whose middle is nearest, the earlier
/// on a tie (amendment 5); else as [`value_at`], else the first later figure.
#[must_use]
pub fn baseline_at(
    points: &[Point],
    year: i32,
    family: Family,
    settings: &Settings,
) -> Option<Known> {
    nearest_pooled(points, year, settings)
        .or_else(|| value_at(points, year, family, settings))
        .or_else(|| {
            points.iter().find(|point| point.year > year).map(|point| own(point, Case::Late))
        })
}

/// Years added together around a year, where they are the nearest figure: between two of them
/// nothing is interpolated, so that the start keeps its cases.
fn nearest_pooled(points: &[Point], year: i32, settings: &Settings) -> Option<Known> {
    let nearest = points.iter().min_by_key(|point| (point.year - year).abs())?;
    let away = (nearest.year - year).abs();
    let case = if away == 0 { Case::Exact } else { Case::Near };
    (nearest.pooled && away <= settings.years_near).then(|| own(nearest, case))
}

fn own(point: &Point, case: Case) -> Known {
    Known {
        year: point.year,
        period: point.period.clone(),
        value: point.value,
        case,
        from: (point.year, point.year),
    }
}

fn exact(points: &[Point], year: i32) -> Option<Known> {
    points.iter().find(|point| point.year == year).map(|point| own(point, Case::Exact))
}

fn between(points: &[Point], year: i32, family: Family, settings: &Settings) -> Option<Known> {
    let before = points.iter().rfind(|point| point.year < year)?;
    let after = points.iter().find(|point| point.year > year)?;
    if after.year - before.year > settings.years_between || after.after_break {
        return None;
    }
    let part = f64::from(year - before.year) / f64::from(after.year - before.year);
    let value = if family == Family::Rate && before.value > 0.0 && after.value > 0.0 {
        before.value * libm::pow(after.value / before.value, part)
    } else {
        before.value + (after.value - before.value) * part
    };
    let from = (before.year, after.year);
    Some(Known { year, period: year.to_string(), value, case: Case::Between, from })
}

fn near(points: &[Point], year: i32, settings: &Settings) -> Option<Known> {
    // The later on a tie: `min_by_key` keeps the first, so the later years come first.
    points
        .iter()
        .rev()
        .filter(|point| (point.year - year).abs() <= settings.years_near)
        .min_by_key(|point| (point.year - year).abs())
        .map(|point| own(point, Case::Near))
}

/// Whether a break lies between two years.
#[must_use]
pub fn broken(points: &[Point], from: i32, to: i32) -> bool {
    points.iter().any(|point| point.after_break && from < point.year && point.year <= to)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(points: &[(i32, f64)], year: i32, family: Family, expected: Option<(i32, f64, Case)>) {
        let points: Vec<Point> = points.iter().map(|(y, v)| Point::at(*y, *v)).collect();
        let known = baseline_at(&points, year, family, &Settings::default());
        match (known, expected) {
            (Some(known), Some((year, value, case))) => {
                assert_eq!((known.year, known.case), (year, case));
                assert!((known.value - value).abs() < 1e-9, "{} is not {value}", known.value);
            }
            (known, expected) => assert_eq!(known.map(|k| (k.year, k.value, k.case)), expected),
        }
    }

    #[test]
    fn the_first_case_that_holds_is_used_and_told() {
        let census = [(1992, 56.0), (2002, 67.6), (2012, 77.8), (2022, 83.1)];
        check(&census, 2012, Family::Bounded, Some((2012, 77.8, Case::Exact)));
        check(&census, 2015, Family::Bounded, Some((2015, 79.39, Case::Between)));
        check(&census, 1990, Family::Bounded, Some((1992, 56.0, Case::Near)));
        check(&census, 1980, Family::Bounded, Some((1992, 56.0, Case::Late)));
        check(&census, 2040, Family::Bounded, None);
        check(&[(2010, 40.0), (2020, 10.0)], 2015, Family::Rate, Some((2015, 20.0, Case::Between)));
    }

    #[test]
    fn twelve_years_and_five_years_are_the_limits() {
        check(
            &[(2003, 1.0), (2015, 13.0)],
            2009,
            Family::Bounded,
            Some((2009, 7.0, Case::Between)),
        );
        check(&[(2002, 1.0), (2015, 13.0)], 2010, Family::Bounded, Some((2015, 13.0, Case::Near)));
        check(&[(2010, 1.0), (2023, 2.0)], 2015, Family::Bounded, Some((2010, 1.0, Case::Near)));
        check(&[(2009, 1.0), (2023, 2.0)], 2015, Family::Bounded, Some((2023, 2.0, Case::Late)));
    }

    #[test]
    fn of_two_as_near_the_later_is_taken_and_no_break_is_crossed() {
        let mut points = vec![Point::at(2011, 1.0), Point::at(2019, 5.0)];
        points[1].after_break = true;
        let known = value_at(&points, 2015, Family::Bounded, &Settings::default()).unwrap();
        assert_eq!((known.year, known.case), (2019, Case::Near));
        assert!(broken(&points, 2011, 2019));
        assert!(!broken(&points, 2019, 2030));
    }

    #[test]
    fn years_added_together_stand_in_their_middle() {
        let window = |first: i32, last: i32, value: f64| {
            Point::at(first, value).over(Period::years(first, last).unwrap())
        };
        let points = [window(2010, 2014, 32.0), window(2015, 2019, 26.0)];
        assert_eq!(points.each_ref().map(|point| point.year), [2012, 2017]);
        assert_eq!(window(2011, 2014, 1.0).year, 2012, "the earlier of two");
        let settings = Settings::default();
        let start = |year| baseline_at(&points, year, Family::Rate, &settings).unwrap();
        assert_eq!((start(2015).period.as_str(), start(2015).case), ("2015–2019", Case::Near));
        assert_eq!(start(2014).period, "2010–2014");
        assert_eq!(start(2012).case, Case::Exact);
        let ties = [window(2010, 2014, 32.0), window(2016, 2020, 26.0)];
        let tie = baseline_at(&ties, 2015, Family::Rate, &settings).unwrap();
        assert_eq!(tie.period, "2010–2014", "the earlier on a tie");
        // A deadline is a year like any other: the window that begins in it is not its value.
        let then = value_at(&points, 2015, Family::Bounded, &settings).unwrap();
        assert_eq!((then.case, then.from), (Case::Between, (2012, 2017)));
        assert!((then.value - 28.4).abs() < 1e-9, "{}", then.value);
    }
}
