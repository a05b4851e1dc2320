//! Figures: what was measured, where, when, for whom, and by which source.
//!
//! An observation belongs to a *series* (what is measured), never to an indicator (a place in a
//! framework's list). **Invariant:** numerator and denominator are kept; a value that can be
//! derived from them is derived, never stored beside them.

use serde::{Deserialize, Serialize};

pub mod choice;
pub mod listing;
pub mod own;
pub mod source;
pub mod store;
pub mod uses;

pub use choice::choose;
pub use source::{Source, write_source};

use crate::basics::{Id, Period};
use crate::text::{Message, keys};

/// What one cell of data says.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// A value in the unit of the series.
    Value(f64),
    /// Counts from which the value is derived with the multiplier of the series.
    Ratio {
        /// Persons, events, hectares … that count.
        numerator: f64,
        /// Persons, events, hectares … out of which they count.
        denominator: f64,
    },
    /// No figure, and why.
    Blank(BlankReason),
}

/// Why a figure is blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BlankReason {
    /// It exists but we do not have it.
    NotAvailable,
    /// It cannot exist here.
    NotApplicable,
    /// Nobody collected it.
    NotCollected,
    /// Measured, but too small to be told.
    BelowDetection,
    /// The source withholds it.
    SuppressedBySource,
}

impl BlankReason {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::NotAvailable,
        Self::NotApplicable,
        Self::NotCollected,
        Self::BelowDetection,
        Self::SuppressedBySource,
    ];

    /// The reason in words.
    #[must_use]
    pub fn words(self) -> Message {
        match self {
            Self::NotAvailable => keys::blank_not_available(),
            Self::NotApplicable => keys::blank_not_applicable(),
            Self::NotCollected => keys::blank_not_collected(),
            Self::BelowDetection => keys::blank_below_detection(),
            Self::SuppressedBySource => keys::blank_suppressed(),
        }
    }
}

/// The register `observation.figure`: what two people cannot change apart without making nonsense.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// The measure itself.
    pub measure: Measure,
    /// Lower and upper end of the interval the source gives, in the unit of the series.
    pub interval: Option<(f64, f64)>,
    /// The unit as it was typed, where it differs from that of the series ("thousands").
    pub unit_as_typed: Option<String>,
}

impl Figure {
    /// A figure that is nothing but its measure.
    #[must_use]
    pub fn plain(measure: Measure) -> Self {
        Self { measure, interval: None, unit_as_typed: None }
    }

    /// The value in the unit of the series; `None` for a blank or a zero denominator.
    /// `multiplier` is that of the series: 100 for a share, 1,000 for a rate per thousand.
    #[must_use]
    pub fn value(&self, multiplier: f64) -> Option<f64> {
        match self.measure {
            Measure::Value(value) => Some(value),
            Measure::Ratio { denominator: 0.0, .. } => None,
            Measure::Ratio { numerator, denominator } => Some(numerator / denominator * multiplier),
            Measure::Blank(_) => None,
        }
    }

    /// Why there is no figure; `None` where there is one.
    #[must_use]
    pub fn blank(&self) -> Option<BlankReason> {
        match self.measure {
            Measure::Blank(reason) => Some(reason),
            Measure::Value(_) | Measure::Ratio { .. } => None,
        }
    }
}

/// The natural key of an observation: two laptops that type the same fact make the same key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ObservationKey {
    /// The series id, such as `water.improved`.
    pub series: String,
    /// `town`; or a reference territory: `region:XX:09`, `country:XX`, `town:XX:0901`, `zone:XX:…`.
    pub territory: String,
    /// The time it stands for.
    pub period: Period,
    /// `dim=code` pairs, sorted and joined by `;`; empty for the total: `area=urban;sex=f`.
    pub breakdown: String,
    /// The id of the source.
    pub source: Id,
}

impl ObservationKey {
    /// The id of the fact.
    #[must_use]
    pub fn id(&self) -> Id {
        Id::of_fact(
            "observation",
            &[
                &self.series,
                &self.territory,
                &self.period.start.to_string(),
                &self.period.end.to_string(),
                &self.breakdown,
                &self.source.to_string(),
            ],
        )
    }
}

/// A coverage up to this many times its bound is kept and marked: more children were vaccinated
/// than the projection counts. Beyond it is a typing error.
pub const OVER_BOUND: f64 = 1.2;

/// Whether a value lies within the bounds of its series, or so little over the highest that it is kept.
#[must_use]
pub fn can_be(value: f64, [lower, upper]: [Option<f64>; 2]) -> bool {
    lower.is_none_or(|lower| value >= lower)
        && upper.is_none_or(|upper| value <= upper * OVER_BOUND)
}

/// The series of the population, as in the catalogue.
pub const POPULATION: &str = "population.total";

/// The territory of the municipality itself.
pub const TOWN: &str = "town";
