//! How a town says things: the words of its country, and those that it uses itself.
//!
//! A town's own word is a shared setting: a fact whose key is the word, stored for each language by
//! itself, since nobody can translate the name of an office unasked. Numbers and names of instruments are
//! the same in every language.
//! **Invariant:** what the town says stands before what the country's file says; an empty text is none.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::country::{Country, Instrument, Word, Zone, country};
use super::store::municipality;
use crate::store::registry::{
    Register, SETTING, SETTING_EN, SETTING_ES, SETTING_FR, SETTING_PT, SETTING_VALUE,
};
use crate::store::value;
use crate::text::{Language, Message, Texts, keys};
use crate::workspace::Change;
use crate::{Error, Result};

/// The most letters that a word of the town's own has.
const LONGEST: usize = 120;

/// What a town can say otherwise than its country's file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Setting {
    /// A word.
    Word(Word),
    /// The word for a kind of place, by its id.
    Zone(String),
    /// The name of an instrument, by its id.
    Instrument(String),
    /// The month in which the fiscal year begins.
    FiscalYear,
    /// The years of a term of office.
    Term,
}

/// The words that a town can say otherwise, with their names in stored keys.
const WORDS: [(Word, &str); 5] = [
    (Word::Municipality, "municipality"),
    (Word::Mayor, "mayor"),
    (Word::Council, "council"),
    (Word::Resolution, "resolution"),
    (Word::Region, "region"),
];

impl Setting {
    /// All settings of a country: words, numbers, kinds of places, instruments.
    #[must_use]
    pub fn all_of(home: &Country) -> Vec<Self> {
        let words = WORDS.iter().map(|(word, _)| Self::Word(*word));
        let zones = home.zones.iter().map(|zone| Self::Zone(zone.id.clone()));
        let instruments = home.instruments.iter().map(|one| Self::Instrument(one.id.clone()));
        words.chain([Self::FiscalYear, Self::Term]).chain(zones).chain(instruments).collect()
    }

    /// The setting of a stored key; `None` for one of a newer program.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        match key {
            "fiscal_year" => return Some(Self::FiscalYear),
            "term" => return Some(Self::Term),
            _ => {}
        }
        match key.split_once('.') {
            Some(("zone", id)) => Some(Self::Zone(id.to_owned())),
            Some(("instrument", id)) => Some(Self::Instrument(id.to_owned())),
            Some(_) => None,
            None => WORDS.iter().find(|(_, name)| *name == key).map(|(word, _)| Self::Word(*word)),
        }
    }

    /// What stored facts name it by.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Word(word) => {
                let found = WORDS.iter().find(|(known, _)| known == word);
                found.map_or("", |(_, name)| name).to_owned()
            }
            Self::Zone(id) => format!("zone.{id}"),
            Self::Instrument(id) => format!("instrument.{id}"),
            Self::FiscalYear => "fiscal_year".to_owned(),
            Self::Term => "term".to_owned(),
        }
    }

    /// What it is about.
    #[must_use]
    pub fn label(&self, home: &Country) -> Message {
        match self {
            Self::Word(Word::Mayor) => keys::wording_mayor(),
            Self::Word(Word::Council) => keys::wording_council(),
            Self::Word(Word::Resolution) => keys::wording_resolution(),
            Self::Word(Word::Region) => keys::wording_region(),
            Self::Word(_) => keys::wording_municipality(),
            Self::Zone(id) => match self.in_all_languages(home) {
                Some(word) => keys::wording_zone(&word),
                None => keys::wording_zone(id.as_str()),
            },
            Self::Instrument(id) => match self.in_all_languages(home) {
                Some(name) => keys::wording_instrument(&name),
                None => keys::wording_instrument(id.as_str()),
            },
            Self::FiscalYear => keys::wording_fiscal_year(),
            Self::Term => keys::wording_term(),
        }
    }

    /// What the file of the country says in each language; `None` where it has no such word.
    fn in_all_languages(&self, home: &Country) -> Option<Texts> {
        let texts = Texts::each(|language| self.of_country(home, language).text(language));
        (!texts.en.is_empty()).then_some(texts)
    }

    /// What the file of the country says.
    #[must_use]
    pub fn of_country<'a>(&self, home: &'a Country, language: Language) -> Said<'a> {
        let text = match self {
            Self::FiscalYear => return Said::Month(home.fiscal_year_first_month),
            Self::Term => return Said::Years(home.term_years),
            Self::Word(word) => Some(home.word(*word, language)),
            Self::Zone(id) => {
                let found = home.zones.iter().find(|zone| zone.id == *id);
                found.map(|zone| zone.word(language))
            }
            Self::Instrument(id) => {
                let found = home.instruments.iter().find(|one| one.id == *id);
                found.map(|one| home.instrument(one, language))
            }
        };
        Said::Text(text.unwrap_or_default())
    }

    /// The key of the country's file under which its source stands.
    #[must_use]
    pub fn key_in_file(&self) -> String {
        match self {
            Self::Word(_) => "words".to_owned(),
            Self::Zone(_) => "zones".to_owned(),
            Self::Instrument(id) => format!("instruments.{id}"),
            Self::FiscalYear => "fiscal_year_first_month".to_owned(),
            Self::Term => "term_years".to_owned(),
        }
    }

    fn register(&self, language: Language) -> &'static Register {
        match (self, language) {
            (Self::Instrument(_) | Self::FiscalYear | Self::Term, _) => &SETTING_VALUE,
            (_, Language::Es) => &SETTING_ES,
            (_, Language::Pt) => &SETTING_PT,
            (_, Language::En) => &SETTING_EN,
            (_, Language::Fr) => &SETTING_FR,
        }
    }

    fn refusal(&self, text: &str) -> Option<Message> {
        let number = |least: u8, most: u8| {
            text.is_empty() || text.parse().is_ok_and(|number: u8| (least..=most).contains(&number))
        };
        match self {
            Self::FiscalYear => (!number(1, 12)).then(keys::wording_month_unknown),
            Self::Term => (!number(1, 10)).then(keys::wording_term_unknown),
            _ => {
                let long = text.chars().count() > LONGEST || text.contains(char::is_control);
                long.then(|| keys::wording_too_long(LONGEST))
            }
        }
    }
}

/// What is said of a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said<'a> {
    /// A word or a name.
    Text(&'a str),
    /// A month, from 1.
    Month(u8),
    /// So many years.
    Years(u8),
}

impl Said<'_> {
    /// In a language.
    #[must_use]
    pub fn text(self, language: Language) -> String {
        match self {
            Self::Text(text) => text.to_owned(),
            Self::Month(number) => keys::month_name(i64::from(number)).text(language),
            Self::Years(years) => keys::wording_years(i64::from(years)).text(language),
        }
    }
}

/// Writes what the town says otherwise, in one language; an empty text takes back what the country's file
/// says.
///
/// # Errors
/// `Refused` for what is too long or no such number; when the file cannot be written.
pub fn write(
    change: &mut Change,
    setting: &Setting,
    language: Language,
    typed: &str,
) -> Result<()> {
    let text = typed.trim();
    if let Some(refusal) = setting.refusal(text) {
        return Err(Error::Refused(refusal));
    }
    let id = change.fact(&SETTING, &[&setting.key()])?;
    change.set(id, setting.register(language), &[text.into()])
}

/// The country of a town with what the town says otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Home {
    /// The country.
    pub country: &'static Country,
    /// Register of a setting's key → the text.
    own: BTreeMap<(String, u16), String>,
}

impl Home {
    /// A country where nothing is said otherwise.
    #[must_use]
    pub fn of(country: &'static Country) -> Self {
        Self { country, own: BTreeMap::new() }
    }

    /// What the town itself says; empty where it says nothing else.
    #[must_use]
    pub fn own(&self, setting: &Setting, language: Language) -> &str {
        let at = (setting.key(), setting.register(language).number);
        self.own.get(&at).map_or("", String::as_str)
    }

    /// A word as the town says it.
    #[must_use]
    pub fn word(&self, word: Word, language: Language) -> &str {
        self.or_own(&Setting::Word(word), language, self.country.word(word, language))
    }

    /// The same in each language.
    #[must_use]
    pub fn texts(&self, word: Word) -> Texts {
        Texts::each(|language| self.word(word, language).to_owned())
    }

    /// The word of the town for a kind of place.
    #[must_use]
    pub fn zone<'a>(&'a self, zone: &'a Zone, language: Language) -> &'a str {
        self.or_own(&Setting::Zone(zone.id.clone()), language, zone.word(language))
    }

    /// What the town calls an instrument.
    #[must_use]
    pub fn instrument<'a>(&'a self, one: &'a Instrument, language: Language) -> &'a str {
        let name = self.country.instrument(one, language);
        self.or_own(&Setting::Instrument(one.id.clone()), language, name)
    }

    /// The month in which its fiscal year begins.
    #[must_use]
    pub fn fiscal_year_first_month(&self) -> u8 {
        self.number(&Setting::FiscalYear).unwrap_or(self.country.fiscal_year_first_month)
    }

    /// The years of a term of office.
    #[must_use]
    pub fn term_years(&self) -> u8 {
        self.number(&Setting::Term).unwrap_or(self.country.term_years)
    }

    fn or_own<'a>(&'a self, setting: &Setting, language: Language, other: &'a str) -> &'a str {
        let own = self.own(setting, language);
        if own.is_empty() { other } else { own }
    }

    fn number(&self, setting: &Setting) -> Option<u8> {
        self.own(setting, Language::Es).parse().ok()
    }
}

/// The country of the municipality with what the town says otherwise.
///
/// # Errors
/// When the file cannot be read.
pub fn home(db: &Connection) -> Result<Home> {
    let mut home = Home::of(country(&municipality(db)?.country));
    // CROSS JOIN keeps the order: settings are few, things are all there is.
    let query = "SELECT thing.key, own.value, own.es, own.pt, own.en, own.fr
                 FROM shared_setting own CROSS JOIN thing ON thing.id = own.id";
    let mut statement = db.prepare_cached(query)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let key = value::decode(row.get_ref(0)?.as_blob().unwrap_or_default())?;
        let key = key.first().map_or("", |part| part.text());
        for (column, register) in SETTING.registers.iter().enumerate() {
            if let Some(text) = row.get(column + 1)? {
                home.own.insert((key.to_owned(), register.number), text);
            }
        }
    }
    Ok(home)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::municipality::countries;

    #[test]
    fn a_key_leads_to_its_setting_and_back() {
        for home in countries() {
            for setting in Setting::all_of(home) {
                assert_eq!(Setting::of_key(&setting.key()), Some(setting));
            }
        }
        for unknown in ["weather", "", "zones.aldea", "country"] {
            assert_eq!(Setting::of_key(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn every_setting_has_a_label_a_value_and_a_source() {
        for home in countries() {
            for setting in Setting::all_of(home) {
                for language in Language::ALL {
                    let label = setting.label(home).text(language);
                    let said = setting.of_country(home, language).text(language);
                    assert!(!label.is_empty() && !said.is_empty(), "{} {setting:?}", home.code);
                }
                assert!(home.source(&setting.key_in_file()).is_some(), "{setting:?}");
            }
        }
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let check = |setting: &Setting, text: &str, refused| {
            assert_eq!(setting.refusal(text).is_some(), refused, "{setting:?} {text}");
        };
        check(&Setting::FiscalYear, "10", false);
        check(&Setting::FiscalYear, "", false);
        check(&Setting::FiscalYear, "13", true);
        check(&Setting::FiscalYear, "octubre", true);
        check(&Setting::Term, "3", false);
        check(&Setting::Term, "0", true);
        check(&Setting::Word(Word::Council), "corporación municipal", false);
        check(&Setting::Word(Word::Council), "two\nlines", true);
        check(&Setting::Word(Word::Council), &"a".repeat(121), true);
    }

    #[test]
    fn the_town_stands_before_the_country_in_its_language_alone() {
        let mut home = Home::of(country("GT"));
        let council = (Setting::Word(Word::Council).key(), SETTING_ES.number);
        home.own.insert(council, "corporación municipal".to_owned());
        home.own.insert(("fiscal_year".to_owned(), SETTING_VALUE.number), "7".to_owned());
        home.own.insert(("instrument.poa".to_owned(), SETTING_VALUE.number), "POA 2027".to_owned());
        assert_eq!(home.word(Word::Council, Language::Es), "corporación municipal");
        assert_eq!(home.word(Word::Council, Language::Fr), "conseil municipal");
        assert_eq!(home.fiscal_year_first_month(), 7);
        assert_eq!(home.term_years(), 4);
        let poa = home.country.instruments.iter().find(|one| one.id == "poa").unwrap();
        assert_eq!(home.instrument(poa, Language::En), "POA 2027");
        let aldea = &home.country.zones[0];
        assert_eq!(home.zone(aldea, Language::En), "village");
    }
}
