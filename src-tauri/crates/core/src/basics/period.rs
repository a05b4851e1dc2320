//! The time a figure stands for: a day, a year, several years.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// From the first to the last day, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Period {
    /// The first day.
    pub start: NaiveDate,
    /// The last day.
    pub end: NaiveDate,
}

impl Period {
    /// The calendar year; `None` outside 1800–2200, which no figure of a municipality is.
    #[must_use]
    pub fn year(year: i32) -> Option<Self> {
        Self::years(year, year)
    }

    /// The calendar years from `first` to `last`.
    #[must_use]
    pub fn years(first: i32, last: i32) -> Option<Self> {
        let known = 1800..=2200;
        if first > last || !known.contains(&first) || !known.contains(&last) {
            return None;
        }
        Some(Self {
            start: NaiveDate::from_ymd_opt(first, 1, 1)?,
            end: NaiveDate::from_ymd_opt(last, 12, 31)?,
        })
    }

    /// The year under which the period is filed: that of its start.
    #[must_use]
    pub fn nominal_year(&self) -> i32 {
        self.start.year()
    }

    /// The year in the middle of the period, the earlier one of two: where it stands in time.
    #[must_use]
    pub fn middle_year(&self) -> i32 {
        (self.start.year() + self.end.year()).div_euclid(2)
    }

    /// "2020", or "2015–2019" for more than one calendar year.
    #[must_use]
    pub fn label(&self) -> String {
        match (self.start.year(), self.end.year()) {
            (first, last) if first == last => first.to_string(),
            (first, last) => format!("{first}–{last}"),
        }
    }
}
