//! How the answers of a census count for improved water, improved sanitation and the deprivations
//! of a slum household (`assets/catalogue/census`; methods.md §2.6 and §2.7).
//!
//! **Invariant:** an answer that is not in the table counts as nothing: nobody guesses.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::basics::id::fold;
use crate::text::{Message, keys};

/// How a published answer counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// Improved, or adequate.
    #[serde(alias = "improved", alias = "adequate")]
    Good,
    /// Not improved, or not adequate.
    #[serde(alias = "not_improved", alias = "not_adequate")]
    Poor,
    /// The census does not ask what would decide it.
    Unknown,
}

impl Reading {
    const ALL: [(Self, &str); 3] =
        [(Self::Good, "good"), (Self::Poor, "poor"), (Self::Unknown, "unknown")];

    /// Its word in stored facts.
    #[must_use]
    pub fn code(self) -> &'static str {
        Self::ALL.iter().find(|(reading, _)| *reading == self).map_or("", |(_, code)| code)
    }

    /// The reading of a stored word; `None` for no word.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == code).map(|(reading, _)| *reading)
    }

    /// How an answer counts, in words.
    #[must_use]
    pub fn words(self) -> Message {
        match self {
            Self::Good => keys::census_good(),
            Self::Poor => keys::census_poor(),
            Self::Unknown => keys::census_unknown(),
        }
    }
}

/// What a census asks about a household.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Question {
    /// Where the water comes from.
    #[serde(rename = "water.source")]
    WaterSource,
    /// How far it is piped.
    #[serde(rename = "water.place")]
    WaterPlace,
    /// What toilet there is.
    #[serde(rename = "sanitation.facility")]
    SanitationFacility,
    /// Where it drains.
    #[serde(rename = "sanitation.drain")]
    SanitationDrain,
    /// Whether it is shared with another household.
    #[serde(rename = "sanitation.shared")]
    SanitationShared,
    /// What the floor is made of.
    #[serde(rename = "floor")]
    Floor,
    /// What the walls are made of.
    #[serde(rename = "walls")]
    Walls,
    /// What the roof is made of.
    #[serde(rename = "roof")]
    Roof,
    /// By what right the household lives there.
    #[serde(rename = "tenure")]
    Tenure,
    /// What lights the dwelling.
    #[serde(rename = "lighting")]
    Lighting,
    /// What the household cooks with.
    #[serde(rename = "cooking_fuel")]
    CookingFuel,
    /// Where the rubbish goes.
    #[serde(rename = "garbage")]
    Garbage,
}

impl Question {
    /// Its code in the table.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::WaterSource => "water.source",
            Self::WaterPlace => "water.place",
            Self::SanitationFacility => "sanitation.facility",
            Self::SanitationDrain => "sanitation.drain",
            Self::SanitationShared => "sanitation.shared",
            Self::Floor => "floor",
            Self::Walls => "walls",
            Self::Roof => "roof",
            Self::Tenure => "tenure",
            Self::Lighting => "lighting",
            Self::CookingFuel => "cooking_fuel",
            Self::Garbage => "garbage",
        }
    }

    /// What it asks, in words.
    #[must_use]
    pub fn words(self) -> Message {
        match self {
            Self::WaterSource => keys::census_water_source(),
            Self::WaterPlace => keys::census_water_place(),
            Self::SanitationFacility => keys::census_sanitation_facility(),
            Self::SanitationDrain => keys::census_sanitation_drain(),
            Self::SanitationShared => keys::census_sanitation_shared(),
            Self::Floor => keys::census_floor(),
            Self::Walls => keys::census_walls(),
            Self::Roof => keys::census_roof(),
            Self::Tenure => keys::census_tenure(),
            Self::Lighting => keys::census_lighting(),
            Self::CookingFuel => keys::census_cooking_fuel(),
            Self::Garbage => keys::census_garbage(),
        }
    }

    /// The questions whose answers make a series; none for one that is not made of them.
    #[must_use]
    pub fn of_series(series: &str) -> &'static [Self] {
        const LACKS: [Question; 9] = [
            Question::WaterSource,
            Question::WaterPlace,
            Question::SanitationFacility,
            Question::SanitationDrain,
            Question::SanitationShared,
            Question::Floor,
            Question::Walls,
            Question::Roof,
            Question::Tenure,
        ];
        // Tenure makes a series of its own: that of the MDGs does without.
        let (without_tenure, tenure) = LACKS.split_at(8);
        let (water, others) = without_tenure.split_at(2);
        let (sanitation, durable) = others.split_at(3);
        match series {
            "water.improved" | "water.improved.dwellings" | "slums.households.water" => water,
            "sanitation.improved"
            | "sanitation.improved.dwellings"
            | "slums.households.sanitation" => sanitation,
            "slums.households.non_durable" => durable,
            "slums.households.tenure" => tenure,
            "slums.households" => without_tenure,
            "slums.households.with_tenure" | "slums.and_informal" => &LACKS,
            "electricity.access" => &[Question::Lighting],
            "cooking.clean" => &[Question::CookingFuel],
            "waste.collected" => &[Question::Garbage],
            _ => &[],
        }
    }
}

/// Whether somebody looked the answer up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Looked up, with its address.
    Seen,
    /// From general knowledge: to be checked before use.
    Remembered,
}

/// A row of the table: one published answer to one question of one census.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// ISO 3166 alpha-2 code.
    pub country: String,
    /// The year of the census.
    pub census_year: i32,
    /// What was asked.
    pub question_code: Question,
    /// The words of the form; empty where they are not known.
    pub question: String,
    /// The answer as it is published.
    pub answer: String,
    /// How it counts.
    pub reads_as: Reading,
    /// Why, in the language of the census; empty where it goes without saying.
    pub why: String,
    /// Its place on the form.
    pub order: u32,
    /// The document.
    pub source: String,
    /// Whether it was looked up.
    pub certainty: Certainty,
    /// The address of the document, where it has one; what was seen has.
    pub url: String,
    /// The month in which the row was last looked through: `2026-11`.
    pub as_of: String,
}

const TABLE: &str = include_str!("../../../../../assets/catalogue/census/census.csv");

/// All answers, census by census in the order of the form. A test holds that they can be read.
#[must_use]
pub fn answers() -> &'static [Answer] {
    static ANSWERS: LazyLock<Vec<Answer>> = LazyLock::new(|| read(TABLE).unwrap_or_default());
    &ANSWERS
}

fn read(table: &str) -> csv::Result<Vec<Answer>> {
    csv::Reader::from_reader(table.as_bytes()).deserialize().collect()
}

/// The answers of the censuses of a country, the newest census first.
#[must_use]
pub fn of_country(country: &str) -> Vec<&'static Answer> {
    let mut found: Vec<_> = answers().iter().filter(|row| row.country == country).collect();
    found.sort_by_key(|row| (std::cmp::Reverse(row.census_year), row.question_code, row.order));
    found
}

/// How an answer counts, whatever its case and spaces; `None` for one that the table does not have.
#[must_use]
pub fn reading(country: &str, year: i32, question: Question, answer: &str) -> Option<Reading> {
    let asked = |row: &&Answer| {
        row.country == country && row.census_year == year && row.question_code == question
    };
    let same = |row: &&Answer| fold(&row.answer) == fold(answer);
    answers().iter().filter(asked).find(same).map(|row| row.reads_as)
}

/// How many there are of each reading: persons, or households.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tally {
    /// Improved or adequate.
    pub good: f64,
    /// Not improved or not adequate.
    pub poor: f64,
    /// Not to be told.
    pub unknown: f64,
}

/// What a tally comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Share {
    /// So few are unknown that they are left out above and below the line.
    Known {
        /// The good ones.
        numerator: f64,
        /// All that are known.
        denominator: f64,
    },
    /// Between two shares: none of the unknown are good, or all of them. Above the line of each.
    Band {
        /// Without the unknown.
        low: f64,
        /// With the unknown.
        high: f64,
        /// All, known or not.
        denominator: f64,
    },
}

/// From this share on the unknown are too many to be left out.
const TOO_MANY_UNKNOWN: f64 = 0.05;

impl Tally {
    /// Counts so many more of a reading.
    #[must_use]
    pub fn and(mut self, reading: Reading, count: f64) -> Self {
        match reading {
            Reading::Good => self.good += count,
            Reading::Poor => self.poor += count,
            Reading::Unknown => self.unknown += count,
        }
        self
    }

    /// The share of the good ones (methods.md §2.6); `None` while nothing is counted.
    #[must_use]
    pub fn share(self) -> Option<Share> {
        let known = self.good + self.poor;
        let all = known + self.unknown;
        if all <= 0.0 {
            return None;
        }
        Some(if self.unknown / all < TOO_MANY_UNKNOWN {
            Share::Known { numerator: self.good, denominator: known }
        } else {
            Share::Band { low: self.good, high: self.good + self.unknown, denominator: all }
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::municipality::country;

    #[test]
    fn the_table_is_read() {
        let rows = read(TABLE).unwrap_or_else(|error| panic!("{error}"));
        let mut seen = BTreeSet::new();
        for row in &rows {
            let place = format!(
                "{} {} {:?} {}",
                row.country, row.census_year, row.question_code, row.answer
            );
            let key = (&row.country, row.census_year, row.question_code, fold(&row.answer));
            assert!(seen.insert(key), "{place}: twice");
            assert_eq!(
                country::code(&row.country).as_deref(),
                Some(row.country.as_str()),
                "{place}"
            );
            assert!((1990..=2030).contains(&row.census_year), "{place}");
            assert!(!row.source.is_empty() && row.as_of.len() == 7, "{place}: source and month");
            let address = row.certainty != Certainty::Seen || !row.url.is_empty();
            assert!(address, "{place}: where it was seen");
            let why = row.reads_as != Reading::Unknown || !row.why.is_empty();
            assert!(why, "{place}: why it is unknown");
        }
        for country in ["BR", "MX", "CO", "PE", "BO", "GT"] {
            let asked: BTreeSet<_> =
                of_country(country).iter().map(|row| row.question_code).collect();
            // Brazil does not ask for the floor.
            let needed = [Question::WaterSource, Question::Walls];
            assert!(needed.iter().all(|question| asked.contains(question)), "{country}: {asked:?}");
            let drains = [Question::SanitationFacility, Question::SanitationDrain];
            assert!(drains.iter().any(|question| asked.contains(question)), "{country}: {asked:?}");
        }
    }

    #[test]
    fn a_question_has_one_code_and_belongs_to_known_series() {
        for row in answers() {
            let read: Question =
                serde_json::from_value(serde_json::Value::from(row.question_code.code())).unwrap();
            assert_eq!(read, row.question_code);
        }
        let catalogue = crate::catalogue::Catalogue::embedded();
        let made = catalogue.series().filter(|series| !Question::of_series(&series.id).is_empty());
        assert_eq!(made.count(), 14, "a series is named that is not there");
    }

    #[test]
    fn an_answer_is_found_however_it_is_typed() {
        let check = |answer: &str, expected: Option<Reading>| {
            assert_eq!(reading("GT", 2018, Question::WaterSource, answer), expected, "{answer}");
        };
        check("Chorro público", Some(Reading::Good));
        check(" CHORRO  PÚBLICO ", Some(Reading::Good));
        check("Camión o tonel", Some(Reading::Poor));
        check("Manantial o nacimiento", Some(Reading::Unknown));
        check("Botellas", None);
    }

    #[test]
    fn the_newest_census_comes_first() {
        let years: Vec<i32> = of_country("GT").iter().map(|row| row.census_year).collect();
        assert_eq!((years.first(), years.last()), (Some(&2018), Some(&2002)));
        assert!(of_country("ZZ").is_empty());
    }

    #[test]
    fn few_unknown_are_left_out_and_many_make_a_band() {
        let tally = |good, poor, unknown| {
            let tally = Tally::default().and(Reading::Good, good).and(Reading::Poor, poor);
            tally.and(Reading::Unknown, unknown).share()
        };
        let known = |numerator, denominator| Some(Share::Known { numerator, denominator });
        let band = |low, high, denominator| Some(Share::Band { low, high, denominator });
        assert_eq!(tally(0.0, 0.0, 0.0), None);
        assert_eq!(tally(80.0, 16.0, 4.0), known(80.0, 96.0));
        assert_eq!(tally(80.0, 15.0, 5.0), band(80.0, 85.0, 100.0));
        assert_eq!(tally(0.0, 0.0, 7.0), band(0.0, 7.0, 7.0));
    }
}
