//! Views of the list of indicators and of one indicator.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DateView, NumberView};
use ceiba_report::scene::{Scene, Tone};

/// Which targets progress is measured against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Clock {
    /// 1990 to 2015.
    Mdg,
    /// 2015 to 2030: the live clock.
    Sdg,
}

/// Which clock a list follows.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ClockInput {
    /// The clock.
    pub clock: Clock,
}

/// Which indicator, by which clock.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct IndicatorInput {
    /// The series.
    pub series: String,
    /// The clock.
    pub clock: Clock,
}

/// Our indicators: those that have figures, and those that wait for their first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct IndicatorList {
    /// The clock.
    pub clock: Clock,
    /// The day up to which figures count.
    pub as_of: DateView,
    /// The indicators, goal by goal.
    pub rows: Vec<IndicatorRow>,
    /// What the marks beside values mean, those that there are.
    pub marks: Vec<String>,
}

/// One indicator in the list. Level and progress are two different things.
#[derive(Clone, Debug, Serialize, TS)]
pub struct IndicatorRow {
    /// The series.
    pub series: String,
    /// The short code.
    pub code: String,
    /// The label in the asked language.
    pub label: String,
    /// The unit in the asked language.
    pub unit: String,
    /// The goal it belongs to, in words.
    pub group: String,
    /// The year or years of the latest figure.
    pub period: Option<String>,
    /// The latest figure with its marks.
    pub value: Option<NumberView>,
    /// Level, target, region and country for a small bar.
    pub bar: Option<LevelBar>,
    /// What is missing to the target: how many people, homes, births, else the distance in words.
    pub missing: Option<String>,
    /// The progress.
    pub status: StatusView,
    /// The share of the gap closed by the deadline: "1.41".
    pub share: Option<NumberView>,
}

/// Where the level stands between the ends of its scale; all in the unit of the series.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LevelBar {
    /// The left end of the scale.
    pub from: f64,
    /// The right end of the scale.
    pub to: f64,
    /// The municipality.
    pub value: f64,
    /// From where to where the target is met, where there is one; one value twice.
    pub target: Option<(f64, f64)>,
    /// The region, where the file has it.
    pub region: Option<f64>,
    /// The country, where the file has it.
    pub country: Option<f64>,
    /// What the bar says, in words.
    pub alternative: String,
}

/// Progress as word, shape and colour.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StatusView {
    /// The status by its key: `on_track`, `missed_slow`, `insufficient_data` …
    pub key: String,
    /// In the asked language.
    pub word: String,
    /// The shape.
    pub shape: StatusShape,
    /// The colour.
    pub tone: Tone,
    /// Outlined instead of filled: the deadline is over and was missed.
    pub outlined: bool,
    /// Hatched: chance cannot be excluded.
    pub hatched: bool,
}

/// The shapes of `StatusView`, told apart without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StatusShape {
    /// ✔
    Check,
    /// ●
    Circle,
    /// ◆
    Diamond,
    /// ■
    Square,
    /// ▼
    Down,
    /// ○
    Ring,
}

/// One indicator.
#[derive(Clone, Debug, Serialize, TS)]
pub struct IndicatorPage {
    /// The clock.
    pub clock: Clock,
    /// The row of the list.
    pub row: IndicatorRow,
    /// The day up to which figures count.
    pub as_of: DateView,
    /// The sentence of level.
    pub level: String,
    /// The sentence of progress.
    pub progress: String,
    /// The trend with baseline, path and target.
    pub chart: Option<Scene>,
    /// How the progress was calculated, step by step, with the numbers of this town.
    pub calculation: Vec<String>,
    /// What to keep in mind: old data, interpolated start.
    pub notes: Vec<String>,
    /// What the marks of figures mean, those that there are; also in the chart.
    pub marks: Vec<String>,
    /// Every figure that stands and every blank, oldest first.
    pub points: Vec<IndicatorPoint>,
    /// The sources of the figures, and which figures under their names are not their own.
    pub sources: Vec<String>,
    /// What it is, for whoever meets it for the first time.
    pub about: AboutView,
}

/// What a person reads about an indicator, in the asked language.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AboutView {
    /// What it measures.
    pub measures: String,
    /// Why it matters to a town.
    pub why: String,
    /// What to count and to divide.
    pub how: String,
    /// A worked example with made-up figures.
    pub example: String,
    /// Where the figures usually come from.
    pub sources: String,
    /// Mistakes that are really made with it.
    pub traps: String,
}

/// A figure of the indicator.
#[derive(Clone, Debug, Serialize, TS)]
pub struct IndicatorPoint {
    /// The year or years.
    pub period: String,
    /// The municipality; `null` for a blank. What somebody here wrote under the name of a source whose
    /// file was imported is marked.
    pub value: Option<NumberView>,
    /// The region.
    pub region: Option<NumberView>,
    /// The country.
    pub country: Option<NumberView>,
    /// Who says so: the source whose figure it is, then others that say the same.
    pub sources: Vec<String>,
    /// Whether it counts, why it is blank, who wrote it: as far as there is something to say.
    pub remarks: Vec<String>,
}
