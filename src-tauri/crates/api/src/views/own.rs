//! Views of the municipality's own indicators: the form, and the small file that another town can take.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Choice;
use super::start::WorkspaceState;

/// For which indicator the form is wanted.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct OwnSeriesWanted {
    /// Its series; `null` for a new one.
    pub series: Option<String>,
}

/// An indicator of the municipality's own as it is filled in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OwnSeriesInput {
    /// Its series; `null` for a new one.
    pub series: Option<String>,
    /// Its name.
    pub name: String,
    /// What is counted.
    pub numerator: String,
    /// By what it is divided; empty for a plain number.
    pub denominator: String,
    /// A unit of the list; empty for one of their own.
    pub unit: String,
    /// The unit of their own.
    pub unit_text: String,
    /// What a division in a unit of their own is multiplied by.
    pub multiplier: String,
    /// Which way is better.
    pub direction: DirectionKey,
    /// The lowest value there can be; empty for what is usual for the unit.
    pub lower: String,
    /// The highest value there can be.
    pub upper: String,
    /// Whom or what a division counts below the line.
    pub counted: CountedKey,
    /// How it stands to the catalogue.
    pub relation: RelationKey,
    /// The series of the catalogue that it varies or stands in for.
    pub related: String,
    /// What it measures.
    pub about: String,
    /// Where its figures come from.
    pub source: String,
    /// The code of its sector; empty where nobody has said.
    pub sector: String,
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DirectionKey {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// Neither is better.
    Context,
}

/// Whom or what a division counts below the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CountedKey {
    /// The whole population.
    Population,
    /// People out of something else.
    Persons,
    /// Households or dwellings.
    Households,
    /// Live births.
    Births,
    /// What is not people.
    Things,
}

/// An indicator that was deleted on one copy while it was used on another.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AdriftView {
    /// The id by which `trash_restore` brings it back.
    pub id: String,
    /// What it was called.
    pub name: String,
    /// What happened, and what uses it, in sentences.
    pub text: String,
}

/// How an indicator stands to the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RelationKey {
    /// By itself.
    Alone,
    /// Another reading of one of the catalogue.
    VariantOf,
    /// It stands in for one of the catalogue.
    ProxyFor,
}

/// What the form shows.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OwnSeriesForm {
    /// What stands, or what a new one begins with; with what was typed before and not saved.
    pub input: OwnSeriesInput,
    /// Whether something of it was typed before and not saved.
    pub begun: bool,
    /// The units of the list; the last, without a key, is one of their own.
    pub units: Vec<Choice>,
    /// What a division in a unit of their own may be multiplied by.
    pub multipliers: Vec<Choice>,
    /// Which way is better.
    pub directions: Vec<Choice>,
    /// Whom or what a division counts.
    pub counted: Vec<Choice>,
    /// How it may stand to the catalogue.
    pub relations: Vec<Choice>,
    /// The indicator of the catalogue that it names, where it names one.
    pub related: Option<Choice>,
    /// The sectors; the first, without a key, is none.
    pub sectors: Vec<Choice>,
}

/// An indicator that was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OwnSeriesSaved {
    /// Its series.
    pub series: String,
    /// The frame of the window after it.
    pub state: WorkspaceState,
}

/// One of the municipality's own indicators.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OwnSeriesRow {
    /// Its series.
    pub series: String,
    /// Its name.
    pub name: String,
    /// Its unit.
    pub unit: String,
}

/// Which indicators go into a file.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct OwnSeriesExport {
    /// Their series, at least one.
    pub series: Vec<String>,
    /// The token of the file to write, from `file_choose` with purpose `series_copy`.
    pub token: String,
}

/// What became of it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OwnSeriesExported {
    /// How many are in which file.
    pub summary: String,
}

/// The indicators of a file.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OwnSeriesFile {
    /// The token by which they are taken in.
    pub token: String,
    /// The name of the file.
    pub file: String,
    /// Each of them.
    pub rows: Vec<OwnSeriesFileRow>,
    /// How many are new here.
    pub new: u32,
}

/// An indicator of a file.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OwnSeriesFileRow {
    /// Its name.
    pub name: String,
    /// Its unit.
    pub unit: String,
    /// What would become of it here.
    pub would: String,
}
