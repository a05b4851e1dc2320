//! Views of the list of indicators and of one indicator.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::books::MarkedPlace;
use super::catalogue::TargetView;
use super::{Choice, DateView, LanguageCode, NumberView};
use ceiba_report::scene::{Scene, Tone};

/// In which order the indicators of the first page stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum PanelOrder {
    /// Those to whose target most is missing first.
    #[default]
    Missing,
    /// Goal by goal.
    Goal,
}

/// An order that a person chose.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PanelOrderInput {
    /// The order.
    pub order: PanelOrder,
}

/// Our indicators: those that have figures, and those that wait for their first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct IndicatorList {
    /// In which order they stand.
    pub order: PanelOrder,
    /// The day up to which figures count.
    pub as_of: DateView,
    /// The best, the worst, and where most are missing, a sentence each.
    pub short: Vec<String>,
    /// The indicators.
    pub rows: Vec<IndicatorRow>,
    /// What the marks beside values mean, those that there are.
    pub marks: Vec<String>,
    /// Whether the agenda that is over asks something of any of them.
    pub balance: bool,
}

/// A goal, by which it is found and what it is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct GoalRef {
    /// By what it is found: `7`, `sdg-6`, `own`.
    pub key: String,
    /// "Goal 7: Ensure environmental sustainability".
    pub title: String,
}

/// Which goal.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct GoalInput {
    /// Its key.
    pub goal: String,
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
    /// The goal it belongs to.
    pub goal: GoalRef,
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
    /// What stands on it beside the municipality: "target 92", "region 89.4", "country 91".
    pub beside: Vec<String>,
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
    /// The row of the list.
    pub row: IndicatorRow,
    /// The day up to which figures count.
    pub as_of: DateView,
    /// The indicators before and after it.
    pub beside: Beside,
    /// The objectives of the plan that are measured by it.
    pub objectives: Vec<Choice>,
    /// The sentence of level.
    pub level: String,
    /// The sentence of progress.
    pub progress: String,
    /// The trend with baseline, path and target.
    pub chart: Option<Scene>,
    /// What the profile says of it.
    pub words: PassageView,
    /// Its figures for parts of the municipality.
    pub parts: Vec<PartsView>,
    /// What is asked of it, and how it stands to each.
    pub targets: Vec<TargetStanding>,
    /// What became of it on the clock that is over, where something was asked of it there.
    pub closed: Option<ClosedView>,
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

/// What stands before and after a page, by its name; `null` at an end.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Beside {
    /// The one before.
    pub before: Option<Choice>,
    /// The one after.
    pub after: Option<Choice>,
}

impl Beside {
    /// What stands before and after one of a list; nothing where it is not in it.
    pub(crate) fn of(all: &[Choice], key: &str) -> Self {
        let Some(at) = all.iter().position(|one| one.key == key) else { return Self::default() };
        Self {
            before: at.checked_sub(1).and_then(|before| all.get(before)).cloned(),
            after: all.get(at + 1).cloned(),
        }
    }
}

/// A marked place of the profile, where it is told of.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PassageView {
    /// The place, its draft in the language below.
    pub place: MarkedPlace,
    /// The language in which it is written: that of the team's own text, else that of the screen.
    pub language: LanguageCode,
}

/// The parts of the municipality of one kind, beside each other.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PartsView {
    /// "Women and men".
    pub title: String,
    /// The pictures: small multiples on one scale.
    pub charts: Vec<Scene>,
}

/// A target, and how the indicator stands to it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TargetStanding {
    /// What is asked, and by whom.
    pub target: TargetView,
    /// Whether it is the one of which the page tells.
    pub counts: bool,
    /// The progress towards it.
    pub status: StatusView,
    /// The same in a sentence.
    pub told: String,
}

/// What became of an indicator on a clock that is over.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ClosedView {
    /// The progress.
    pub status: StatusView,
    /// The same in a sentence.
    pub told: String,
    /// How it was calculated, step by step.
    pub calculation: Vec<String>,
}

/// A goal and its indicators.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GoalPage {
    /// The goal.
    pub goal: GoalRef,
    /// The day up to which figures count.
    pub as_of: DateView,
    /// The goals before and after it.
    pub beside: Beside,
    /// What the profile says of it.
    pub words: PassageView,
    /// Its indicators.
    pub indicators: Vec<GoalIndicator>,
    /// What the marks beside values mean, those that there are.
    pub marks: Vec<String>,
}

/// An indicator on the page of its goal.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GoalIndicator {
    /// The row of the list.
    pub row: IndicatorRow,
    /// The sentence of progress; empty while there is no figure.
    pub progress: String,
    /// The trend; `null` while there is no figure.
    pub chart: Option<Scene>,
}

/// What became of the agenda that is over.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BalancePage {
    /// The day up to which figures count.
    pub as_of: DateView,
    /// Of what it tells, in a sentence.
    pub about: String,
    /// The indicators of which something was asked.
    pub rows: Vec<BalanceRow>,
    /// What is to be known of targets and marks.
    pub notes: Vec<String>,
}

/// What became of one indicator.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BalanceRow {
    /// The series.
    pub series: String,
    /// The short code.
    pub code: String,
    /// The label in the asked language.
    pub label: String,
    /// The unit, where values stand without it.
    pub unit: Option<String>,
    /// The goal it belongs to.
    pub goal: GoalRef,
    /// Where it began.
    pub start: Option<DatedView>,
    /// What it was at the deadline.
    pub then: Option<DatedView>,
    /// What was to be reached.
    pub target: Option<DatedView>,
    /// What became of it.
    pub status: StatusView,
    /// The same in a sentence.
    pub told: String,
}

/// A value with its time.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DatedView {
    /// The value with its marks.
    pub value: String,
    /// The time it stands for, with what is to be said of it.
    pub when: String,
    /// How it is known, where nobody measured it in that year: "interpolated".
    pub known: Option<String>,
}
