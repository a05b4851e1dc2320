//! The countries of the region: what differs between them as far as the program knows.
//!
//! Each has a file in `assets/countries`, dated and with its sources, that is part of the program.
//! **Invariant:** what a file says is where a town begins, never a law here: each value can be said
//! otherwise (`wording.rs`), and what nobody has read up is *to be confirmed* wherever it is shown.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::text::{Language, Locale, Message, Texts, keys};

mod code;
mod file;

pub use code::{CodeDoubt, CodeForm};
pub use file::CountryError;

/// A country.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// ISO 3166 alpha-2; `XX` for the country of exercises.
    pub code: String,
    /// The month in which the whole file was last looked through, as `2026-11`.
    pub as_of: String,
    /// The languages of the program in which its offices write, the first before the others.
    pub languages: Vec<Language>,
    /// ISO 4217 code of its currency.
    pub currency: String,
    /// The paper its offices use: `a4`, `letter`, `oficio` or `legal`.
    pub paper: String,
    /// The month in which the fiscal year begins.
    pub fiscal_year_first_month: u8,
    /// The years for which mayor and council are elected.
    pub term_years: u8,
    /// What else is to be known, in English: for whoever maintains the file, shown nowhere.
    note: String,
    /// The kinds of places a municipality consists of.
    pub zones: Vec<Zone>,
    /// The national code of municipalities; `None` where nothing certain is known.
    #[serde(rename = "municipality_code")]
    pub code_form: Option<CodeForm>,
    words: BTreeMap<Word, Texts>,
    /// The plans and budgets of state, region and municipality.
    pub instruments: Vec<Instrument>,
    sources: Vec<Reference>,
}

/// What has another name in each country. As printed inside a sentence, without an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Word {
    /// The municipality.
    Municipality,
    /// Several of them.
    Municipalities,
    /// Who heads it.
    Mayor,
    /// Who decides in it.
    Council,
    /// What the council decides with.
    Resolution,
    /// The level above: department, province, state.
    Region,
    /// The country.
    Country,
}

impl Word {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Municipality,
        Self::Municipalities,
        Self::Mayor,
        Self::Council,
        Self::Resolution,
        Self::Region,
        Self::Country,
    ];
}

/// A kind of place within a municipality.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zone {
    /// What stored facts name it by; it never changes its meaning.
    pub id: String,
    es: String,
    pt: String,
    en: String,
    fr: String,
}

impl Zone {
    /// The word for it.
    #[must_use]
    pub fn word(&self, language: Language) -> &str {
        match language {
            Language::Es => &self.es,
            Language::Pt => &self.pt,
            Language::En => &self.en,
            Language::Fr => &self.fr,
        }
    }
}

/// A plan or a budget that governs what a municipality may do.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// What stored facts name it by; it never changes its meaning.
    pub id: String,
    /// What it is, whatever it is called.
    pub kind: InstrumentKind,
    /// Whose it is.
    pub level: GovernmentLevel,
    name: BTreeMap<Language, String>,
    /// Its usual horizon: so many years (`4`), or from when to when (`2014–2032`).
    pub years: Option<String>,
    /// The law that is said to ask for it.
    pub law: Option<String>,
    /// How often is reported on it.
    pub reporting: Option<Reporting>,
}

/// What an instrument is, whatever it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InstrumentKind {
    /// What is to become of the territory and its people.
    DevelopmentPlan,
    /// What is done where with the land.
    LandUse,
    /// What the office itself is to do.
    InstitutionalPlan,
    /// One subject: water, housing, mobility, safety.
    SectorPlan,
    /// Works and money over several years.
    MultiyearPlan,
    /// Works and tasks of one year.
    AnnualPlan,
    /// What a budget has to keep to.
    BudgetGuidelines,
    /// The money of one year.
    Budget,
    /// The part of it about which residents decide.
    ParticipatoryBudget,
    /// An agreement between two levels of government.
    Agreement,
}

/// Whose an instrument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GovernmentLevel {
    /// The country's.
    National,
    /// The region's.
    Regional,
    /// The municipality's.
    Municipal,
}

/// How often is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reporting {
    /// Every month.
    Monthly,
    /// Every two months.
    TwoMonthly,
    /// Every three months.
    Quarterly,
    /// Every four months.
    FourMonthly,
    /// Every six months.
    HalfYearly,
    /// Once a year.
    Yearly,
}

/// Where values of a country file come from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// The keys it is about; `instruments.poa` is one instrument.
    about: Vec<String>,
    /// How it is cited, in the language of the country; `None` for general knowledge.
    pub source: Option<String>,
    /// What it says of them, in English, for whoever maintains the file.
    #[serde(default)]
    remark: String,
    /// How well it is known.
    pub certainty: Certainty,
    /// Where it was read.
    #[serde(default)]
    url: String,
}

/// How well something is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// It was read.
    Seen,
    /// From memory: to be confirmed.
    Remembered,
    /// Made up for the exercises.
    Invented,
}

/// The currency of a country that has no file: the code that means none.
const NO_CURRENCY: &str = "XXX";

/// The country of exercises, by a code that ISO 3166 leaves to its users.
const EXERCISES: &str = "XX";

impl Country {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> Message {
        let files = file::FILES.iter().map(|file| (file.code, file.name));
        let others = WITHOUT_FILE.iter().map(|(code, name, _)| (*code, *name));
        let name = files.chain(others).find(|(code, _)| *code == self.code).map(|(_, name)| name);
        name.unwrap_or(keys::country_other)()
    }

    /// A word as this country has it.
    #[must_use]
    pub fn word(&self, word: Word, language: Language) -> &str {
        self.words.get(&word).map_or("", |texts| texts.get(language))
    }

    /// The same in each language.
    #[must_use]
    pub fn texts(&self, word: Word) -> Texts {
        self.words.get(&word).cloned().unwrap_or_default()
    }

    /// The name of an instrument: in the language of the country, where it has no name in the asked one.
    #[must_use]
    pub fn instrument<'a>(&self, instrument: &'a Instrument, language: Language) -> &'a str {
        let asked = std::iter::once(&language).chain(&self.languages);
        asked.filter_map(|one| instrument.name.get(one)).next().map_or("", String::as_str)
    }

    /// The language of a book: that of the screen where offices of the country write it, else theirs.
    #[must_use]
    pub fn language(&self, screen: Language) -> Language {
        let theirs = self.languages.first().filter(|_| !self.languages.contains(&screen));
        theirs.copied().unwrap_or(screen)
    }

    /// The best source of a key: one that was read before one that is remembered.
    #[must_use]
    pub fn source(&self, key: &str) -> Option<&Reference> {
        let about = self.sources.iter().filter(|source| source.about.iter().any(|one| one == key));
        about.min_by_key(|source| source.certainty)
    }
}

/// The countries that have a file, by their names in English, the one of exercises last. A test holds that
/// every file can be read.
#[must_use]
pub fn countries() -> &'static [Country] {
    static COUNTRIES: LazyLock<Vec<Country>> =
        LazyLock::new(|| file::FILES.iter().filter_map(|file| file.read().ok()).collect());
    &COUNTRIES
}

/// The codes of ISO 3166-1 alpha-2 (officially assigned, as of 2024).
const ISO_3166: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS \
    BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE \
    EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM \
    HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC \
    LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA \
    NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW \
    SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO \
    TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// The code of a country as it is stored, from a code in small or capital letters: any of ISO 3166,
/// or `XX`. `None` for anything else.
#[must_use]
pub fn code(typed: &str) -> Option<String> {
    let code = typed.trim().to_ascii_uppercase();
    let known = ISO_3166.split_whitespace().any(|known| known == code) || code == EXERCISES;
    known.then_some(code)
}

/// A country without a file: code, name, ISO 4217 code of the currency.
type Named = (&'static str, fn() -> Message, &'static str);

/// The other countries of the region.
const WITHOUT_FILE: [Named; 14] = [
    ("AG", keys::country_ag, "XCD"),
    ("BB", keys::country_bb, "BBD"),
    ("BS", keys::country_bs, "BSD"),
    ("BZ", keys::country_bz, "BZD"),
    ("DM", keys::country_dm, "XCD"),
    ("GD", keys::country_gd, "XCD"),
    ("GY", keys::country_gy, "GYD"),
    ("JM", keys::country_jm, "JMD"),
    ("KN", keys::country_kn, "XCD"),
    ("LC", keys::country_lc, "XCD"),
    ("PR", keys::country_pr, "USD"),
    ("SR", keys::country_sr, "SRD"),
    ("TT", keys::country_tt, "TTD"),
    ("VC", keys::country_vc, "XCD"),
];

/// The other countries of the region: name, currency and what most countries share.
pub fn without_file() -> &'static [Country] {
    static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| {
        let named = |(code, _, currency): &Named| {
            let (code, currency) = ((*code).to_owned(), (*currency).to_owned());
            Country { code, currency, ..other() }
        };
        WITHOUT_FILE.iter().map(named).collect()
    });
    &COUNTRIES
}

/// The country of a code. One that has no file has the words of the country of exercises, which are those
/// that most countries share; one outside the region has no currency either.
#[must_use]
pub fn country(code: &str) -> &'static Country {
    static OTHER: LazyLock<Country> = LazyLock::new(other);
    let mut known = countries().iter().chain(without_file());
    known.find(|country| country.code == code).unwrap_or(&OTHER)
}

fn other() -> Country {
    let words = countries().last().map(|exercises| exercises.words.clone());
    Country {
        code: String::new(),
        as_of: String::new(),
        languages: Vec::new(),
        currency: NO_CURRENCY.to_owned(),
        paper: "a4".to_owned(),
        fiscal_year_first_month: 1,
        term_years: 4,
        note: String::new(),
        zones: Vec::new(),
        code_form: None,
        words: words.unwrap_or_default(),
        instruments: Vec::new(),
        sources: Vec::new(),
    }
}

/// The language in which a book of a country begins, whether it has a file or not.
#[must_use]
pub fn language_of_books(code: &str, screen: Language) -> Language {
    let home = country(code);
    let offices = Locale::of_offices(code).filter(|_| home.languages.is_empty());
    offices.map_or_else(|| home.language(screen), |locale| locale.language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::Currency;
    use crate::text::format;

    #[test]
    fn every_country_has_a_name_and_a_currency_with_a_sign() {
        assert_eq!(countries().len(), 21);
        for home in countries() {
            let money = Currency::new(&home.currency).unwrap();
            let sign = format::currency(money, Locale::of(home.languages[0], &home.code));
            assert_eq!(sign == home.currency, home.code == EXERCISES, "{}: {sign}", home.code);
            assert!(!home.name().text(Language::Fr).is_empty());
        }
        assert_eq!(country("BR").currency, "BRL");
        assert_eq!(country("ZZ").currency, "XXX");
        assert_eq!(country("NO").name(), keys::country_other());
    }

    #[test]
    fn a_country_of_the_region_without_a_file_has_its_name_money_and_language() {
        let jamaica = country("JM");
        assert_eq!(jamaica.name().text(Language::Fr), "Jamaïque");
        assert_eq!((jamaica.currency.as_str(), jamaica.sources.len()), ("JMD", 0));
        assert_eq!(language_of_books("JM", Language::Es), Language::En);
        for home in without_file() {
            assert!(Currency::new(&home.currency).is_some(), "{}", home.code);
            assert_ne!(home.name(), keys::country_other(), "{}", home.code);
            assert!(countries().iter().all(|other| other.code != home.code), "{}", home.code);
        }
    }

    #[test]
    fn panama_counts_in_balboas() {
        let money = Currency::new(&country("PA").currency).unwrap();
        assert_eq!(format::currency(money, Locale::of(Language::Es, "PA")), "B/.");
    }

    #[test]
    fn a_code_is_one_of_iso_3166_or_that_of_exercises() {
        for home in countries() {
            assert_eq!(code(&home.code).as_deref(), Some(home.code.as_str()));
        }
        assert_eq!(ISO_3166.split_whitespace().count(), 249);
        for (typed, expected) in [
            (" br ", Some("BR")),
            ("BZ", Some("BZ")),
            ("xx", Some("XX")),
            ("ZZZ", None),
            ("", None),
        ] {
            assert_eq!(code(typed).as_deref(), expected, "{typed}");
        }
    }

    #[test]
    fn words_are_those_of_the_country_and_else_those_most_share() {
        let check = |code: &str, word, language, expected: &str| {
            assert_eq!(country(code).word(word, language), expected, "{code} {word:?}");
        };
        check("GT", Word::Region, Language::Es, "departamento");
        check("MX", Word::Council, Language::Es, "ayuntamiento");
        check("BR", Word::Council, Language::Pt, "câmara municipal");
        check("HT", Word::Municipality, Language::Fr, "commune");
        check("BZ", Word::Region, Language::En, "region");
    }

    #[test]
    fn a_book_begins_in_a_language_that_offices_write() {
        let check = |code: &str, screen, expected| {
            assert_eq!(language_of_books(code, screen), expected, "{code} {screen:?}");
        };
        check("BR", Language::Es, Language::Pt);
        check("HT", Language::En, Language::Fr);
        check("GT", Language::Fr, Language::Es);
        check("XX", Language::Fr, Language::Fr);
        check("", Language::En, Language::En);
        check("BZ", Language::Es, Language::En);
    }

    #[test]
    fn what_was_read_stands_before_what_is_remembered() {
        let home = country("BO");
        assert_eq!(home.source("instruments.ptdi").unwrap().certainty, Certainty::Seen);
        assert_eq!(home.source("paper").unwrap().certainty, Certainty::Remembered);
        assert_eq!(home.source("weather"), None);
    }

    #[test]
    fn an_instrument_keeps_its_name_in_other_languages() {
        let name = |code: &str, id: &str, language| {
            let home = country(code);
            let found = home.instruments.iter().find(|one| one.id == id).unwrap();
            home.instrument(found, language).to_owned()
        };
        assert_eq!(name("BR", "plano-diretor", Language::Es), "Plano Diretor");
        assert_eq!(name("XX", "presupuesto-anual", Language::En), "Annual budget (exercise)");
    }
}
