//! Time as it is passed in, and how long work tells where it is and learns that it is cancelled.

use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01T00:00:00Z, as the caller's clock says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Millis(pub u64);

impl Millis {
    /// The day in UTC; the last day there is for a clock beyond the calendar.
    #[must_use]
    pub fn date(self) -> chrono::NaiveDate {
        i64::try_from(self.0)
            .ok()
            .and_then(chrono::DateTime::from_timestamp_millis)
            .map_or(chrono::NaiveDate::MAX, |time| time.date_naive())
    }
}

/// Where work that may exceed a tenth of a second reports, and asks whether to go on.
pub trait Progress {
    /// `done` of `total` units of the step named by a message key.
    fn step(&self, key: &'static str, done: u64, total: u64);
    /// Whether the person has pressed Cancel.
    fn cancelled(&self) -> bool;

    /// Stops the work with [`crate::Error::Cancelled`] when the person has pressed Cancel.
    fn check(&self) -> crate::Result<()> {
        if self.cancelled() { Err(crate::Error::Cancelled) } else { Ok(()) }
    }
}

/// For work that nobody watches.
pub struct Silent;

impl Progress for Silent {
    fn step(&self, _: &'static str, _: u64, _: u64) {}
    fn cancelled(&self) -> bool {
        false
    }
}
