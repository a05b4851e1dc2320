//! Reading the files of `assets/countries`, with errors that name the file and the key.
//!
//! **Invariant:** nothing is filled in, and nothing stands without a source: a key that is missing, unknown
//! or without one is an error.

use std::collections::BTreeSet;

use super::{Certainty, Country, Reference, Word};
use crate::basics::Currency;
use crate::text::{Language, Message, keys};

/// A country file that cannot be read.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("assets/countries/{file}.toml, {problem}")]
pub struct CountryError {
    /// Its name without the ending: the code in small letters.
    pub file: String,
    /// The key and what is wrong with it.
    pub problem: String,
}

/// A file that is part of the program.
pub(super) struct File {
    pub(super) code: &'static str,
    pub(super) name: fn() -> Message,
    text: &'static str,
}

macro_rules! files {
    ($($code:literal $file:literal $name:ident)*) => {
        /// The files, by the names of the countries in English, the one of exercises last.
        pub(super) const FILES: &[File] = &[$(File {
            code: $code,
            name: keys::$name,
            text: include_str!(concat!("../../../../../../assets/countries/", $file, ".toml")),
        }),*];
    };
}

files! {
    "AR" "ar" country_ar
    "BO" "bo" country_bo
    "BR" "br" country_br
    "CL" "cl" country_cl
    "CO" "co" country_co
    "CR" "cr" country_cr
    "CU" "cu" country_cu
    "DO" "do" country_do
    "EC" "ec" country_ec
    "SV" "sv" country_sv
    "GT" "gt" country_gt
    "HT" "ht" country_ht
    "HN" "hn" country_hn
    "MX" "mx" country_mx
    "NI" "ni" country_ni
    "PA" "pa" country_pa
    "PY" "py" country_py
    "PE" "pe" country_pe
    "UY" "uy" country_uy
    "VE" "ve" country_ve
    "XX" "xx" country_xx
}

impl File {
    /// The country.
    pub(super) fn read(&self) -> Result<Country, CountryError> {
        read(self.code, self.text)
    }
}

/// Reads the file of a country and holds what its form alone does not.
fn read(code: &str, text: &str) -> Result<Country, CountryError> {
    let wrong = |problem| CountryError { file: code.to_ascii_lowercase(), problem };
    let country: Country = toml::from_str(text).map_err(|error| wrong(error.to_string()))?;
    if country.code != code {
        return Err(wrong(format!("code: should be {code}")));
    }
    let found = problem(&country).or_else(|| without_source(&country));
    found.map_or(Ok(country), |problem| Err(wrong(problem)))
}

/// The first thing that is wrong with the values.
fn problem(country: &Country) -> Option<String> {
    let told = |key: &str| Some(key.to_owned());
    if !is_month(&country.as_of) {
        return told("as_of: a month such as 2026-11");
    }
    if country.languages.is_empty() || !differ(&country.languages) {
        return told("languages: at least one, none twice");
    }
    if Currency::new(&country.currency).is_none() {
        return told("currency: three capital letters of ISO 4217");
    }
    if !["a4", "letter", "oficio", "legal"].contains(&country.paper.as_str()) {
        return told("paper: a4, letter, oficio or legal");
    }
    if !(1..=12).contains(&country.fiscal_year_first_month) {
        return told("fiscal_year_first_month: from 1 to 12");
    }
    if !(1..=10).contains(&country.term_years) {
        return told("term_years: from 1 to 10");
    }
    let form = country.code_form.as_ref().and_then(|form| form.problem());
    form.map(|problem| format!("municipality_code.{problem}"))
        .or_else(|| in_words(country))
        .or_else(|| in_zones(country))
        .or_else(|| in_instruments(country))
        .or_else(|| in_sources(country))
}

fn in_words(country: &Country) -> Option<String> {
    let missing = |word: &Word| {
        Language::ALL.into_iter().any(|language| {
            country.words.get(word).is_none_or(|_| !is_clean(country.word(*word, language)))
        })
    };
    let found = Word::ALL.into_iter().find(missing)?;
    Some(format!("words.{found:?}: a word in each of four languages, without spaces around it"))
}

fn in_zones(country: &Country) -> Option<String> {
    let ids: Vec<&String> = country.zones.iter().map(|zone| &zone.id).collect();
    if ids.is_empty() || !differ(&ids) || !ids.iter().all(|id| is_id(id)) {
        return Some("zones: an id in small letters for each, none twice".to_owned());
    }
    let complete = |language| country.zones.iter().all(|zone| is_clean(zone.word(language)));
    let incomplete = !Language::ALL.into_iter().all(complete);
    incomplete.then(|| "zones: a word in each of four languages".to_owned())
}

fn in_instruments(country: &Country) -> Option<String> {
    let ids: Vec<&String> = country.instruments.iter().map(|one| &one.id).collect();
    if ids.is_empty() || !differ(&ids) || !ids.iter().all(|id| is_id(id)) {
        return Some("instruments: an id in small letters for each, none twice".to_owned());
    }
    let sound = |one: &&super::Instrument| {
        let named = country.languages.iter().all(|language| one.name.contains_key(language));
        named
            && one.name.values().all(|name| is_clean(name))
            && one.years.as_deref().is_none_or(is_span)
            && one.law.as_deref().is_none_or(is_clean)
    };
    let found = country.instruments.iter().find(|one| !sound(one))?;
    Some(format!(
        "instruments.{}: a name in each language of the country; years such as 4 or 2014–2032",
        found.id
    ))
}

fn in_sources(country: &Country) -> Option<String> {
    let known = keys_of(country);
    let unknown = |source: &&Reference| {
        source.about.is_empty() || !source.about.iter().all(|key| known.contains(key))
    };
    if let Some(found) = country.sources.iter().find(unknown) {
        return Some(format!("sources.about: {:?} is not in the file", found.about));
    }
    let bare = |source: &&Reference| {
        let cited = source.source.as_deref().is_some_and(is_clean);
        let read = source.certainty == Certainty::Seen;
        let link = source.url.is_empty() || source.url.starts_with("http");
        !link || (read && (!cited || source.url.is_empty())) || (!cited && source.remark.is_empty())
    };
    let found = country.sources.iter().find(bare)?;
    Some(format!("sources: that about {:?} says too little", found.about))
}

/// The first value without a source.
fn without_source(country: &Country) -> Option<String> {
    let found = keys_of(country).into_iter().find(|key| country.source(key).is_none())?;
    Some(format!("sources: nothing about {found}"))
}

/// What needs a source.
fn keys_of(country: &Country) -> BTreeSet<String> {
    let plain = ["languages", "currency", "paper", "fiscal_year_first_month", "term_years"];
    let more = ["note", "words", "zones"];
    let code = country.code_form.as_ref().map(|_| "municipality_code");
    let instruments = country.instruments.iter().map(|one| format!("instruments.{}", one.id));
    let named = plain.into_iter().chain(more).chain(code).map(str::to_owned);
    named.chain(instruments).collect()
}

fn is_month(text: &str) -> bool {
    chrono::NaiveDate::parse_from_str(&format!("{text}-01"), "%Y-%m-%d").is_ok()
}

fn is_clean(text: &str) -> bool {
    !text.is_empty() && text == text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_id(text: &str) -> bool {
    let sign = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !text.is_empty() && text.chars().all(sign)
}

fn is_span(text: &str) -> bool {
    match text.split_once('–') {
        Some((first, last)) => {
            first.parse::<u16>().ok().zip(last.parse().ok()).is_some_and(|(f, l)| f < l)
        }
        None => text.parse::<u8>().is_ok_and(|years| (1..=50).contains(&years)),
    }
}

fn differ<T: Ord>(all: &[T]) -> bool {
    all.iter().collect::<BTreeSet<_>>().len() == all.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_can_be_read() {
        let problems: Vec<String> = FILES
            .iter()
            .filter_map(|file| file.read().err())
            .map(|error| error.to_string())
            .collect();
        assert!(problems.is_empty(), "{problems:#?}");
    }

    #[test]
    fn every_file_of_the_folder_is_part_of_the_program() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/countries");
        let mut there = BTreeSet::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            there.extend(name.strip_suffix(".toml").map(str::to_ascii_uppercase));
        }
        assert_eq!(there, FILES.iter().map(|file| file.code.to_owned()).collect());
    }

    #[test]
    fn an_error_names_the_file_and_the_key() {
        let guatemala = FILES.iter().find(|file| file.code == "GT").unwrap().text;
        let check = |from: &str, to: &str, expected: &str| {
            assert!(guatemala.contains(from), "{from}");
            let error = read("GT", &guatemala.replacen(from, to, 1)).unwrap_err().to_string();
            assert!(error.starts_with("assets/countries/gt.toml, "), "{error}");
            assert!(error.contains(expected), "{error}");
        };
        check("code = \"GT\"", "code = \"HN\"", "code: should be GT");
        check("as_of = \"2026-11\"", "as_of = \"2026-13\"", "as_of");
        check("as_of = ", "asof = ", "unknown field `asof`");
        check("[\"es\"]", "[]", "languages");
        check("[\"es\"]", "[\"qu\"]", "unknown variant `qu`");
        check("\"GTQ\"", "\"quetzal\"", "currency");
        check("paper = \"letter\"", "paper = \"folio\"", "paper");
        check("first_month = 1", "first_month = 13", "fiscal_year_first_month");
        check("term_years = 4", "term_years = 40", "term_years");
        check("digits = 4", "digits = 0", "municipality_code.digits");
        check("01-22", "22-1", "municipality_code.begins");
        check("es = \"departamento\"", "es = \"departamento \"", "words.Region");
        check("en = \"hamlet\"", "en = \"\"", "zones");
        check("id = \"caserio\"", "id = \"aldea\"", "zones");
        check("id = \"poa\"", "id = \"pom\"", "instruments");
        check("years = \"2014–2032\"", "years = \"2032–2014\"", "instruments.katun");
        check("reporting = \"four-monthly\"", "reporting = \"often\"", "unknown variant `often`");
        check("about = [\"paper\"]", "about = [\"weather\"]", "weather");
        check("about = [\"paper\"]", "about = [\"currency\"]", "nothing about paper");
        check("certainty = \"remembered\"", "certainty = \"sure\"", "unknown variant `sure`");
        check("url = \"https://", "url = \"file://", "says too little");
    }
}
