//! Data packs: the figures of the municipalities of a country, with licence and date, in one file.
//!
//! **Invariant:** without publisher, title, licence and date no pack is made; every territory in it has
//! its national code; a pack never says anything about the municipality whose file is open.
//!
//! Modules in reading order: what a national file says as a pack, how a pack is read. It is written by
//! [`crate::store::packs`].

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::basics::Period;
use crate::municipality::country;
use crate::series::Figure;
use crate::text::keys;
use crate::{Error, Result};

pub mod make;
pub mod read;

pub use make::make;
pub use read::{Contents, Opened, open};

/// "CPak", in every data pack.
pub const APPLICATION_ID: i32 = 0x4350_616b;
/// The version of the tables. A released version is never changed; another one has another number.
pub const VERSION: i64 = 1;

/// What a person says about a pack before it is made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cover {
    /// The country, ISO 3166 alpha-2.
    pub country: String,
    /// What the file is called by those who publish it.
    pub title: String,
    /// Who publishes.
    pub publisher: String,
    /// Under which licence the publisher gives the figures.
    pub licence: String,
    /// The day on which they were published.
    pub date: Option<NaiveDate>,
}

/// What a pack says about itself: nothing of it is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The country, ISO 3166 alpha-2.
    pub country: String,
    /// What the national file is called.
    pub title: String,
    /// Who publishes it.
    pub publisher: String,
    /// The licence of the figures.
    pub licence: String,
    /// The day on which they were published.
    pub date: NaiveDate,
}

/// Everything that goes into a pack.
#[derive(Clone, Debug, PartialEq)]
pub struct Pack {
    /// What it says about itself.
    pub about: About,
    /// Its series, by id.
    pub series: BTreeMap<String, PackSeries>,
    /// Its territories, by level and code.
    pub territories: BTreeMap<Territory, String>,
    /// Its figures.
    pub figures: BTreeMap<Place, Figure>,
}

/// What a pack says about a series, so that it can be read without the catalogue.
#[derive(Clone, Debug, PartialEq)]
pub struct PackSeries {
    /// The unit in the words of the catalogue.
    pub unit: String,
    /// 100 for a share of two counts, 1 for a plain number.
    pub multiplier: f64,
    /// The name as the national file writes it; empty for the population.
    pub name: String,
}

/// A municipality, region or country.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Territory {
    /// `country`, `region` or `town`.
    pub level: String,
    /// Its national code as text, leading zeros and all.
    pub code: String,
}

/// Where a figure belongs; its series and territory by their place in the lists of the pack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The series.
    pub series: usize,
    /// The territory.
    pub territory: usize,
    /// When.
    pub period: Period,
    /// `dim=code` pairs; empty for the total.
    pub breakdown: String,
}

impl Cover {
    /// The same as a pack says it.
    ///
    /// # Errors
    /// `Refused` with a sentence that names what is missing.
    pub fn checked(&self) -> Result<About> {
        let text = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let said = |word: &'static str, typed: &str| match text(typed) {
            nothing if nothing.is_empty() => Err(Error::Refused(keys::pack_word_missing(word))),
            said => Ok(said),
        };
        let licence = text(&self.licence);
        if licence.is_empty() {
            return Err(Error::Refused(keys::pack_no_licence()));
        }
        let date = self.date.ok_or_else(|| Error::Refused(keys::pack_no_date()))?;
        let country = said("--country", &self.country)?;
        let unknown = || Error::Refused(keys::country_unknown(country.as_str()));
        Ok(About {
            country: country::code(&country).ok_or_else(unknown)?,
            title: said("--title", &self.title)?,
            publisher: said("--publisher", &self.publisher)?,
            licence,
            date,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn a_pack_needs_licence_date_and_names() {
        let whole = Cover {
            country: "br".into(),
            title: " Atlas  2013 ".into(),
            publisher: "PNUD".into(),
            licence: "CC BY 4.0".into(),
            date: NaiveDate::from_ymd_opt(2013, 7, 29),
        };
        let about = whole.checked().unwrap();
        assert_eq!((about.country.as_str(), about.title.as_str()), ("BR", "Atlas 2013"));
        let check = |cover: Cover, key: &str, says: &str| {
            let message = cover.checked().unwrap_err().message();
            assert_eq!(message.key(), key);
            for language in Language::ALL {
                let text = message.text(language);
                assert!(text.contains(says), "{text}");
            }
        };
        let licence = Cover { licence: " ".into(), ..whole.clone() };
        check(licence, "pack-no-licence", "--licence");
        check(Cover { date: None, ..whole.clone() }, "pack-no-date", "--date");
        check(Cover { title: "".into(), ..whole.clone() }, "pack-word-missing", "--title");
        check(
            Cover { publisher: "\n".into(), ..whole.clone() },
            "pack-word-missing",
            "--publisher",
        );
        check(Cover { country: "ZZZ".into(), ..whole }, "country-unknown", "ZZZ");
    }
}
