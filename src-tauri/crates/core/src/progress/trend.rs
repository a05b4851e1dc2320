//! Verdicts without a number to reach: a trend, "must not fall", halt and reverse
//! (methods.md §5.7, 5.8).
//!
//! **Invariant:** a trend is never said to be met.

use serde::Serialize;

use super::{Point, Status};
use crate::catalogue::{Direction, Family};

/// Where a series without a number to reach is going.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Trend {
    /// The change a year towards the better side, as a part of the value, or of what there is left
    /// to gain where the series is bounded.
    pub pace: f64,
    /// The class of the pace.
    pub heading: Heading,
}

/// The classes of a trend: 2 % a year and 0.5 % a year are the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Heading {
    /// 2 % a year or more to the better side.
    Better,
    /// Between 0.5 % and 2 % a year to the better side.
    SlowlyBetter,
    /// Less than 0.5 % a year to either side.
    Steady,
    /// 0.5 % a year or more to the worse side.
    Worse,
}

/// The trend between two values; `None` for a context series or where no pace can be told.
#[must_use]
pub fn trend(
    start: (i32, f64),
    now: (i32, f64),
    direction: Direction,
    family: Family,
    bounds: (Option<f64>, Option<f64>),
) -> Option<Trend> {
    let years = f64::from(now.0 - start.0);
    let growth =
        (start.1 > 0.0 && now.1 > 0.0).then(|| libm::pow(now.1 / start.1, 1.0 / years) - 1.0);
    let a = (now.1 - start.1) / years;
    let room = match (family, direction, bounds) {
        (Family::Bounded, Direction::Higher, (_, Some(upper))) => Some(upper - start.1),
        (Family::Bounded, Direction::Lower, (lower, Some(_))) => {
            Some(start.1 - lower.unwrap_or(0.0))
        }
        _ => None,
    };
    let pace = match room {
        Some(room) if room > 0.0 => Some(a / room),
        Some(_) => Some(0.0),
        None => growth,
    }?;
    let pace = match direction {
        Direction::Higher => pace,
        Direction::Lower => -pace,
        Direction::Parity | Direction::Context => return None,
    };
    (years > 0.0).then(|| Trend { pace, heading: Heading::of(pace) })
}

impl Heading {
    fn of(pace: f64) -> Self {
        match pace {
            s if s >= 0.02 => Self::Better,
            s if s >= 0.005 => Self::SlowlyBetter,
            s if s > -0.005 => Self::Steady,
            _ => Self::Worse,
        }
    }
}

/// "Must not fall": met unless half a percent or more of the start is lost (methods.md §5.7).
#[must_use]
pub fn no_decrease(start: f64, now: f64) -> Status {
    if now >= start * (1.0 - 0.005) { Status::Achieved } else { Status::Regressing }
}

/// What halt and reverse says.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Turn {
    /// Rising, halted or reversed.
    pub status: Status,
    /// The year of the first maximum.
    pub peak_year: i32,
    /// The change from the peak to now, as a part of the peak; `None` while the latest is the peak.
    pub change: Option<f64>,
    /// The slope of the least-squares line after the peak, a year.
    pub slope: Option<f64>,
}

/// Whether a rise has stopped and turned: at least 5 % below the peak with a falling line since
/// (methods.md §5.8). `points` in order of years; `None` with fewer than two.
#[must_use]
pub fn halt_reverse(points: &[Point]) -> Option<Turn> {
    let latest = points.last().filter(|_| points.len() > 1)?;
    let peak = points.iter().rev().max_by(|a, b| a.value.total_cmp(&b.value))?;
    let rising = Turn { status: Status::Rising, peak_year: peak.year, change: None, slope: None };
    if latest.year == peak.year {
        return Some(rising);
    }
    let since: Vec<(f64, f64)> = points
        .iter()
        .filter(|point| point.year >= peak.year)
        .map(|point| (f64::from(point.year), point.value))
        .collect();
    let slope = slope(&since)?;
    let change = latest.value / peak.value - 1.0;
    let reversed = change <= -0.05 && slope < 0.0;
    Some(Turn {
        status: if reversed { Status::Reversed } else { Status::Halted },
        change: Some(change),
        slope: Some(slope),
        ..rising
    })
}

/// The slope of the least-squares line; `None` when all x are the same.
#[must_use]
pub fn slope(points: &[(f64, f64)]) -> Option<f64> {
    let n = f64::from(u32::try_from(points.len()).ok()?);
    let mean_x = points.iter().map(|(x, _)| x).sum::<f64>() / n;
    let mean_y = points.iter().map(|(_, y)| y).sum::<f64>() / n;
    let sxx: f64 = points.iter().map(|(x, _)| (x - mean_x) * (x - mean_x)).sum();
    let sxy: f64 = points.iter().map(|(x, y)| (x - mean_x) * (y - mean_y)).sum();
    (sxx > 0.0).then(|| sxy / sxx)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trend_is_read_against_the_room_there_is() {
        let check = |start, now, direction, expected| {
            let bounds = (Some(0.0), Some(100.0));
            let trend =
                trend((2015, start), (2025, now), direction, Family::Bounded, bounds).unwrap();
            assert_eq!(trend.heading, expected, "{start} to {now}: {}", trend.pace);
        };
        check(90.0, 95.0, Direction::Higher, Heading::Better);
        check(2.0, 4.0, Direction::Higher, Heading::Steady);
        check(20.0, 19.0, Direction::Lower, Heading::SlowlyBetter);
        check(20.0, 22.0, Direction::Lower, Heading::Worse);
    }

    #[test]
    fn a_peak_that_is_the_latest_figure_is_still_rising() {
        let points = [Point::at(2000, 3.0), Point::at(2010, 5.0)];
        assert_eq!(halt_reverse(&points).unwrap().status, Status::Rising);
        assert_eq!(halt_reverse(&points[..1]), None);
    }

    #[test]
    fn malaria_of_tres_ceibas_is_reversed_since_2009() {
        let cases = [(2007, 23.8), (2008, 27.0), (2009, 31.4), (2010, 28.7), (2015, 7.0)];
        let points: Vec<Point> = cases.iter().map(|(y, v)| Point::at(*y, *v)).collect();
        let turn = halt_reverse(&points).unwrap();
        assert_eq!((turn.status, turn.peak_year), (Status::Reversed, 2009));
    }
}
