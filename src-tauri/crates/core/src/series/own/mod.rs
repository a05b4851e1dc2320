//! Series that a municipality makes for itself: what the catalogue lacks, a variant of what it has, or
//! something near it that can be measured here.
//!
//! **Invariant:** two copies that make the same series have one. Its id is made from country, name and
//! unit as they were first written, and stays when the name is changed.

use serde::{Deserialize, Serialize};

pub mod check;
pub mod file;
pub mod store;
pub mod write;

pub use store::catalogue;

use crate::basics::Id;
use crate::catalogue::{Catalogue, Counted, Direction, Example, Family, Own, Series, unit};
use crate::text::Texts;

/// What the ids of such series begin with.
const PREFIX: &str = "local.";
/// So many digits of the id of the fact tell the series of one municipality apart.
const DIGITS: usize = 12;

/// A series as a team defines it. It is what is stored, edited and handed to another town.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// Its name.
    pub name: String,
    /// A unit of the catalogue's list, or a text of their own.
    pub unit: String,
    /// How its values behave.
    pub family: Family,
    /// Which way is better.
    pub direction: Direction,
    /// What a division is multiplied by; 1 for a plain number.
    pub multiplier: f64,
    /// The lowest value there can be.
    pub lower: Option<f64>,
    /// The highest value there can be.
    pub upper: Option<f64>,
    /// Whom or what a division counts below the line.
    pub counted: Counted,
    /// What is counted above the line; of a plain number all that is counted.
    pub numerator: String,
    /// What is counted below the line; empty for a plain number.
    pub denominator: String,
    /// How it stands to the catalogue.
    pub relation: Relation,
    /// What it measures.
    pub about: String,
    /// Where its figures come from.
    pub source: String,
    /// The code of its sector; empty where nobody has said.
    pub sector: String,
}

/// How a series of a municipality's own stands to the catalogue of the program.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// By itself.
    #[default]
    Alone,
    /// Another reading of this series.
    VariantOf(String),
    /// It stands in for this series, which cannot be measured here.
    ProxyFor(String),
}

impl Relation {
    /// The series it names.
    #[must_use]
    pub fn series(&self) -> Option<&str> {
        match self {
            Self::Alone => None,
            Self::VariantOf(series) | Self::ProxyFor(series) => Some(series),
        }
    }
}

impl Definition {
    /// The same as a series of the catalogue.
    #[must_use]
    pub fn series(&self, id: String) -> Series {
        let variant_of = match &self.relation {
            Relation::VariantOf(of) => Some(of.clone()),
            Relation::Alone | Relation::ProxyFor(_) => None,
        };
        let proxy_for = match &self.relation {
            Relation::ProxyFor(of) => Some(of.clone()),
            Relation::Alone | Relation::VariantOf(_) => None,
        };
        Series {
            id,
            family: self.family,
            lower: self.lower,
            upper: self.upper,
            direction: self.direction,
            unit: self.unit.clone(),
            numerator: everywhere(&self.numerator),
            denominator: everywhere(&self.denominator),
            multiplier: self.multiplier,
            counted: self.counted,
            breakdowns: Vec::new(),
            variant_of,
            codes: Vec::new(),
            label: everywhere(&self.name),
            synonyms: Vec::new(),
            example: Example::default(),
            own: Some(Own {
                proxy_for,
                about: self.about.clone(),
                source: self.source.clone(),
                sector: self.sector.clone(),
            }),
        }
    }

    /// The same without spaces at the ends of its texts and runs of them inside.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        for text in [&mut self.name, &mut self.unit, &mut self.numerator, &mut self.denominator] {
            *text = tidy(text);
        }
        for text in [&mut self.about, &mut self.source] {
            *text = text.trim().to_owned();
        }
        self
    }
}

/// The bounds that go without saying for a unit: a percentage of something lies between 0 and 100,
/// what is counted is never less than nothing.
#[must_use]
pub fn natural_bounds(word: &str) -> [Option<f64>; 2] {
    match word {
        "%" | "% of trips" | "% of value" | "index 0-100" => [Some(0.0), Some(100.0)],
        "index 0-1" | "yes or no" => [Some(0.0), Some(1.0)],
        "score 1-4" => [Some(1.0), Some(4.0)],
        "stage 0-4" => [Some(0.0), Some(4.0)],
        "hours per day" => [Some(0.0), Some(24.0)],
        "% per year" => [None, None],
        known if unit::unit(known).is_some() => [Some(0.0), None],
        _ => [None, None],
    }
}

/// How values of a unit behave between two bounds.
#[must_use]
pub fn natural_family(word: &str, [lower, upper]: [Option<f64>; 2]) -> Family {
    match (word, lower, upper) {
        ("yes or no", ..) => Family::Binary,
        // A constant percentage a year needs values above nothing.
        (_, Some(lower), None) if lower >= 0.0 => Family::Rate,
        _ => Family::Bounded,
    }
}

/// The words of the team, which are the same in every language.
fn everywhere(text: &str) -> Texts {
    let text = || text.to_owned();
    Texts { es: text(), pt: text(), en: text(), fr: text() }
}

/// The id of a series by that of its fact.
#[must_use]
pub fn series_id(fact: Id) -> String {
    let digits = fact.to_string().chars().filter(|c| *c != '-').take(DIGITS).collect::<String>();
    format!("{PREFIX}{digits}")
}

/// Whether a series is one of a municipality's own.
#[must_use]
pub fn is_own(series: &str) -> bool {
    series.starts_with(PREFIX)
}

/// The codes of a variant as they are stored and found again.
trait Code: Sized + PartialEq + Copy + 'static {
    const CODES: &'static [(Self, &'static str)];

    fn code(self) -> &'static str {
        Self::CODES.iter().find(|(one, _)| *one == self).map_or("", |(_, code)| code)
    }

    fn of_code(code: &str) -> Option<Self> {
        Self::CODES.iter().find(|(_, known)| *known == code).map(|(one, _)| *one)
    }
}

impl Code for Family {
    const CODES: &'static [(Self, &'static str)] =
        &[(Self::Bounded, "bounded"), (Self::Rate, "rate"), (Self::Binary, "binary")];
}

impl Code for Direction {
    const CODES: &'static [(Self, &'static str)] = &[
        (Self::Higher, "higher"),
        (Self::Lower, "lower"),
        (Self::Parity, "parity"),
        (Self::Context, "context"),
    ];
}

impl Code for Counted {
    const CODES: &'static [(Self, &'static str)] = &[
        (Self::Population, "population"),
        (Self::Persons, "persons"),
        (Self::Households, "households"),
        (Self::Births, "births"),
        (Self::Things, "things"),
    ];
}

/// Which series of the catalogue a definition names, if it is there.
fn related<'a>(definition: &Definition, catalogue: &'a Catalogue) -> Option<&'a Series> {
    catalogue.find(definition.relation.series()?)
}
