//! What can be measured, in which lists it has a place, and what it should come to.
//!
//! A [`Series`] is what is measured; an [`Indicator`] is a place in a framework's list; a
//! [`Target`] is what an agenda asks of a series. They lie in `assets/catalogue` as three tables
//! and are part of the program.
//! **Invariant:** a series id is part of stored keys: once released it never changes its meaning.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use serde::{Deserialize, Serialize};

use crate::text::{Locale, Message};

pub mod about;
pub mod census;
pub mod comparable;
pub mod glossary;
pub mod goals;
mod read;
pub mod rule;
pub mod search;
pub mod sets;
pub mod tags;
pub mod unit;
pub mod words;

pub use crate::text::Texts;
pub use read::CatalogueError;
pub use rule::{Band, Rule, RuleError};

/// How the values of a series behave, which decides how a path between two of them runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// Shares, indices, stages, hours a day: straight lines.
    Bounded,
    /// Open-ended rates and counts: a constant percentage a year.
    Rate,
    /// No or yes, 0 or 1.
    Binary,
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// Nearer to an ideal is better.
    Parity,
    /// Neither is better.
    Context,
}

/// What a distance multiplied by the denominator comes to, so that it can be told in people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counted {
    /// The whole population: `population.total` stands in where no denominator is given.
    Population,
    /// People out of something else than the whole population, among them the dead: only a
    /// denominator can tell how many.
    Persons,
    /// Households.
    Households,
    /// Live births.
    Births,
    /// Something that is not people: hectares, cubic metres, money, telephone lines, visits.
    Things,
}

/// What is measured.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Series {
    /// The id, such as `water.improved`.
    pub id: String,
    /// How its values behave.
    pub family: Family,
    /// The lowest value there can be, where there is one.
    pub lower: Option<f64>,
    /// The highest value there can be, where there is one.
    pub upper: Option<f64>,
    /// Which way is better.
    pub direction: Direction,
    /// The unit in the words of the catalogue, such as `%` or `per 1,000 live births`.
    pub unit: String,
    /// What is counted above the line.
    pub numerator: Texts,
    /// What is counted below the line; empty for a plain number.
    pub denominator: Texts,
    /// 100 for a share, 1,000 for a rate per thousand, 1 for a plain number.
    pub multiplier: f64,
    /// What the denominator counts.
    pub counted: Counted,
    /// By what it may be broken down.
    pub breakdowns: Vec<String>,
    /// The series of which this is another reading (of collected instead of generated, urban, of
    /// dwellings …).
    pub variant_of: Option<String>,
    /// Codes in other systems, such as `IN055` of SNIS; of a variant that has none there, one of
    /// ours, such as `7.10-5`.
    pub codes: Vec<String>,
    /// Its short name, at most 70 characters in each language.
    pub label: Texts,
    /// Other names under which tables carry it, in any language.
    pub synonyms: Vec<String>,
    /// Made-up figures of a small town, to show how it is computed.
    pub example: Example,
    /// What only a series of a municipality's own has; `None` for one of the program.
    pub own: Option<Own>,
}

/// What a municipality says about a series of its own, in the words of its team.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Own {
    /// The series of the catalogue that it stands in for where that one cannot be measured.
    pub proxy_for: Option<String>,
    /// What it measures.
    pub about: String,
    /// Where its figures come from.
    pub source: String,
    /// The code of its sector, one of [`tags::SECTORS`]; empty where nobody has said.
    pub sector: String,
}

impl Own {
    /// The sector, where somebody has said it.
    #[must_use]
    pub fn sector(&self) -> Option<&'static tags::Named> {
        tags::SECTORS.iter().find(|sector| sector.code == self.sector)
    }
}

/// A worked example.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Example {
    /// What is counted above and below the line; `None` for a plain number.
    pub counts: Option<(f64, f64)>,
    /// What comes out, as it is printed.
    pub value: f64,
}

impl Series {
    /// A value of the series with its unit: "83.1%".
    #[must_use]
    pub fn measure(&self, value: f64) -> Message {
        unit::measure(value, &self.unit)
    }

    /// The unit in words, as the catalogue writes it where it has no words.
    #[must_use]
    pub fn unit_text(&self, locale: impl Into<Locale>) -> String {
        self.unit_message().map_or_else(|| self.unit.clone(), |unit| unit.text(locale))
    }

    /// The unit in words.
    #[must_use]
    pub fn unit_message(&self) -> Option<Message> {
        unit::unit(&self.unit)
    }
}

/// A framework's list of indicators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Framework {
    /// The sixty official indicators of the Millennium Development Goals.
    #[serde(rename = "MDG")]
    Mdg,
    /// Local complements to the Millennium Development Goals.
    #[serde(rename = "MDG-LOCAL")]
    MdgLocal,
    /// The municipal selection of the Sustainable Development Goals.
    #[serde(rename = "SDG")]
    Sdg,
    /// Urban connectivity and sustainable mobility.
    #[serde(rename = "BPS")]
    Bps,
}

impl Framework {
    /// Its name in codes and files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Mdg => "MDG",
            Self::MdgLocal => "MDG-LOCAL",
            Self::Sdg => "SDG",
            Self::Bps => "BPS",
        }
    }
}

/// How an indicator of one list compares with its successor in another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Comparable {
    /// One series under two codes.
    Same,
    /// Two series, shown with a break mark between them.
    Adjusted,
    /// Two series, never on one chart.
    Not,
}

/// Whether a municipality can measure an indicator, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MunicipalLevel {
    /// It can.
    Yes,
    /// With a survey or an estimate.
    Partly,
    /// Only a country can.
    No,
}

/// A place in a framework's list. A row with several measures has several indicators of one code.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Indicator {
    /// The list.
    pub framework: Framework,
    /// The goal or group.
    pub goal: String,
    /// The target or group name.
    pub target: String,
    /// The code; text, for 7.10 is not 7.1.
    pub code: String,
    /// The series that fills the place.
    pub series: String,
    /// The full name, in English where a translation is missing.
    pub name: Texts,
    /// Whether a municipality can measure it.
    pub municipal_level: MunicipalLevel,
    /// Where the figures usually come from.
    pub usual_source: String,
    /// Codes of the SDG list that carry it on, and how they compare.
    pub continues_as: Vec<(String, Comparable)>,
}

/// A clock with targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Agenda {
    /// Historical: 1990 to 2015 for most.
    Mdg,
    /// Live: 2015 to 2030 for most.
    Sdg,
    /// The municipality's own plan.
    Plan,
}

impl Agenda {
    /// `mdg`, `sdg`, `plan`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Mdg => "mdg",
            Self::Sdg => "sdg",
            Self::Plan => "plan",
        }
    }

    /// The agenda of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Mdg, Self::Sdg, Self::Plan].into_iter().find(|agenda| agenda.code() == code)
    }
}

/// Who set a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The agenda itself.
    Official,
    /// This program, as a proposal that says so.
    Ours,
    /// The country, by a law or plan.
    National,
    /// The municipality.
    Local,
}

/// What an agenda asks of a series.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Target {
    /// The series.
    pub series: String,
    /// The agenda.
    pub agenda: Agenda,
    /// The rule.
    pub rule: Rule,
    /// The nominal starting year.
    pub baseline_year: i32,
    /// The deadline.
    pub target_year: i32,
    /// Who set it.
    pub origin: Origin,
}

/// The three tables. A copy shares what they hold, so that adding a few series to them costs little.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalogue {
    series: BTreeMap<String, Arc<Series>>,
    indicators: Arc<Vec<Indicator>>,
    targets: Arc<BTreeMap<(String, Agenda), Target>>,
}

const SERIES: &str = include_str!("../../../../../assets/catalogue/series.csv");
const INDICATORS: &str = include_str!("../../../../../assets/catalogue/indicators.csv");
const TARGETS: &str = include_str!("../../../../../assets/catalogue/targets.csv");

/// The mark of the catalogue of this program: the first eight characters of the BLAKE3 of its tables.
#[must_use]
pub fn mark() -> String {
    let mut hasher = blake3::Hasher::new();
    for table in [SERIES, INDICATORS, TARGETS] {
        hasher.update(table.as_bytes());
    }
    hasher.finalize().to_hex().chars().take(8).collect()
}

impl Catalogue {
    /// The catalogue that is part of the program. A test holds that it can be read.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static EMBEDDED: LazyLock<Catalogue> =
            LazyLock::new(|| Catalogue::read_embedded().unwrap_or_default());
        &EMBEDDED
    }

    fn read_embedded() -> Result<Self, CatalogueError> {
        Self::read(SERIES, INDICATORS, TARGETS)
    }

    /// The same with further series, those of a municipality.
    #[must_use]
    pub fn with(&self, own: impl IntoIterator<Item = Series>) -> Self {
        let mut all = self.clone();
        all.series.extend(own.into_iter().map(|one| (one.id.clone(), Arc::new(one))));
        all
    }

    /// All series, by id.
    pub fn series(&self) -> impl Iterator<Item = &Series> {
        self.series.values().map(Arc::as_ref)
    }

    /// The series of an id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Series> {
        self.series.get(id).map(Arc::as_ref)
    }

    /// The same, to keep.
    #[must_use]
    pub fn shared(&self, id: &str) -> Option<Arc<Series>> {
        self.series.get(id).cloned()
    }

    /// All indicators, in the order of their lists.
    #[must_use]
    pub fn indicators(&self) -> &[Indicator] {
        &self.indicators
    }

    /// The places a series fills, in the order of the lists: MDG first.
    pub fn indicators_of<'a>(&'a self, series: &'a str) -> impl Iterator<Item = &'a Indicator> {
        self.indicators.iter().filter(move |indicator| indicator.series == series)
    }

    /// What an agenda asks of a series, unless the municipality or the country asks otherwise.
    #[must_use]
    pub fn target(&self, series: &str, agenda: Agenda) -> Option<&Target> {
        self.targets.get(&(series.to_owned(), agenda))
    }

    /// Every code a series goes by: those of the lists it has a place in, then those of others.
    #[must_use]
    pub fn codes_of(&self, series: &Series) -> Vec<String> {
        self.indicators_of(&series.id)
            .map(|indicator| indicator.code.clone())
            .chain(series.codes.iter().cloned())
            .collect()
    }
}
