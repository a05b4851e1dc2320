//! The default rule: how much of the gap will be closed by the deadline (methods.md §5.3, 5.5).
//!
//! **Invariant:** it sees two prepared points and a target; which points, and which target, is
//! decided before it.

use serde::Serialize;

use super::Status;
use super::target::meets;
use crate::catalogue::{Direction, Family};

/// A way between two values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Path {
    /// The same points every year.
    Linear,
    /// The same percentage every year.
    Geometric,
}

/// What the rule needs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Course {
    /// Year and value of the start.
    pub start: (i32, f64),
    /// Year and value of now.
    pub now: (i32, f64),
    /// Year and value to reach.
    pub target: (i32, f64),
    /// Higher or lower.
    pub direction: Direction,
    /// How the series behaves.
    pub family: Family,
    /// The lowest and highest value there can be.
    pub bounds: (Option<f64>, Option<f64>),
}

/// What the rule says.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Progress {
    /// The verdict.
    pub status: Status,
    /// Which path was taken.
    pub path: Path,
    /// The value at the deadline at the pace observed.
    pub projected: f64,
    /// The share of the gap that will be closed.
    pub share: Option<f64>,
    /// Points or part a year so far.
    pub observed: f64,
    /// Points or part a year needed from now; `None` once the deadline is there.
    pub required: Option<f64>,
    /// How many times faster it must go; `None` where it goes the wrong way.
    pub acceleration: Option<f64>,
    /// The year in which the target is reached at this pace; `None` if it is not approached.
    pub arrival: Option<f64>,
}

/// The share of the gap that will be closed by the deadline, with paces, projection and arrival.
/// `start` is before `now`.
#[must_use]
pub fn local_progress(course: &Course) -> Progress {
    let Course { start, now, target, direction, .. } = *course;
    let path = course.path();
    let observed = path.pace(start, now);
    let projected = course.clip(path.project(now, observed, target.0));
    let required = (target.0 > now.0).then(|| path.pace(now, target));
    let gap = target.1 - start.1;
    let share = (gap != 0.0).then(|| (projected - start.1) / gap);
    let status = if meets(now.1, target.1, direction) {
        Status::Achieved
    } else if meets(start.1, target.1, direction) {
        Status::Regressing // it was met and was lost
    } else {
        share.map_or(Status::Regressing, Status::of_share)
    };
    Progress {
        status: if target.0 <= now.0 { status.missed() } else { status },
        path,
        projected,
        share,
        observed,
        required,
        acceleration: required.and_then(|required| acceleration(observed, required)),
        arrival: path.arrival(now, observed, target.1),
    }
}

fn acceleration(observed: f64, required: f64) -> Option<f64> {
    (observed * required > 0.0).then(|| required / observed)
}

impl Course {
    fn path(&self) -> Path {
        let positive = self.start.1 > 0.0 && self.now.1 > 0.0 && self.target.1 > 0.0;
        if self.family == Family::Rate && positive { Path::Geometric } else { Path::Linear }
    }

    fn clip(&self, value: f64) -> f64 {
        if self.family == Family::Rate {
            return value;
        }
        let value = self.bounds.0.map_or(value, |lower| value.max(lower));
        self.bounds.1.map_or(value, |upper| value.min(upper))
    }
}

impl Path {
    /// Points a year, or part a year, from one point to another (methods.md §5.1).
    #[must_use]
    pub fn pace(self, from: (i32, f64), to: (i32, f64)) -> f64 {
        let years = f64::from(to.0 - from.0);
        match self {
            Self::Linear => (to.1 - from.1) / years,
            Self::Geometric => libm::pow(to.1 / from.1, 1.0 / years) - 1.0,
        }
    }

    /// The value of a year at a pace (methods.md §5.1).
    #[must_use]
    pub fn project(self, now: (i32, f64), pace: f64, year: i32) -> f64 {
        let years = f64::from(year - now.0);
        match self {
            Self::Linear => now.1 + pace * years,
            Self::Geometric => now.1 * libm::pow(1.0 + pace, years),
        }
    }

    /// The year of arrival, only when moving towards the target (methods.md §5.1).
    #[must_use]
    pub fn arrival(self, now: (i32, f64), pace: f64, target: f64) -> Option<f64> {
        let years = match self {
            Self::Linear => (target - now.1) / pace,
            Self::Geometric => libm::log(target / now.1) / libm::log(1.0 + pace),
        };
        (years.is_finite() && years >= 0.0).then(|| f64::from(now.0) + years)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn course(start: (i32, f64), now: (i32, f64), target: (i32, f64)) -> Course {
        let direction = if target.1 >= start.1 { Direction::Higher } else { Direction::Lower };
        Course {
            start,
            now,
            target,
            direction,
            family: Family::Bounded,
            bounds: (Some(0.0), Some(100.0)),
        }
    }

    #[test]
    fn the_projection_is_clipped_and_the_share_with_it() {
        let progress = local_progress(&course((2015, 92.0), (2023, 99.0), (2030, 100.0)));
        assert_eq!((progress.projected, progress.status), (100.0, Status::OnTrack));
    }

    #[test]
    fn what_was_met_and_lost_is_going_back() {
        let mut lost = course((2015, 20.0), (2023, 30.0), (2030, 25.0));
        lost.direction = Direction::Lower;
        assert_eq!(local_progress(&lost).status, Status::Regressing);
    }

    #[test]
    fn no_pace_arrives_nowhere() {
        let progress = local_progress(&course((2001, 34.0), (2010, 34.0), (2020, 17.0)));
        assert_eq!((progress.arrival, progress.acceleration), (None, None));
        assert_eq!(progress.status, Status::Stagnant);
    }
}
