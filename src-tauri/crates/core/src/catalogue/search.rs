//! Finding a series by what people type: its code, its name, what they call it at home.
//!
//! **Invariant:** every word that was typed stands in what was found, as a word or its beginning, in
//! any of the four languages; what only resembles is not found.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::{Catalogue, Own, Series, Texts, goals, tags};
use crate::text::words::{folded, telling_words};
use crate::text::{Language, Message};

const SYNONYMS: &str = include_str!("../../../../../assets/catalogue/search.csv");

/// How well a series fits what was typed, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Code,
    /// A variant's code: 7.10-W for 7.10.
    UnderCode,
    BeginningOfCode,
    /// All words in its name in the reader's language.
    Name,
    /// What the region calls it, or its name in another language.
    Synonym,
    /// What is counted, the goal it belongs to, its sector, an office that uses it, a right.
    Around,
}

/// The series that fit what was typed, the best first; all of them while nothing is typed.
#[must_use]
pub fn search<'a>(catalogue: &'a Catalogue, typed: &str, language: Language) -> Vec<&'a Series> {
    let typed = folded(typed);
    let mut found: Vec<_> = catalogue
        .series()
        .filter_map(|series| Some((fit(catalogue, series, &typed, language)?, series)))
        .collect();
    found.sort_by_cached_key(|(fit, series)| (*fit, goals::shown(catalogue, series).order()));
    if found.first().is_some_and(|(fit, _)| *fit == Fit::Code) {
        found.retain(|(fit, _)| *fit <= Fit::UnderCode); // who types 7.1 wants neither 7.10 nor 7.2
    }
    found.into_iter().map(|(_, series)| series).collect()
}

fn fit(catalogue: &Catalogue, series: &Series, typed: &str, language: Language) -> Option<Fit> {
    let code = |fits: fn(&str, &str) -> bool| {
        let codes = catalogue.codes_of(series);
        codes.iter().any(|code| fits(&folded(code), typed))
    };
    let names = || Language::ALL.map(|language| series.label.get(language).to_owned());
    let synonyms = || synonyms(series).into_iter().chain(names());
    match () {
        () if typed.is_empty() => Some(Fit::Name),
        () if code(|code, typed| code == typed) => Some(Fit::Code),
        () if code(is_under) => Some(Fit::UnderCode),
        () if code(|code, typed| code.starts_with(typed)) => Some(Fit::BeginningOfCode),
        () if holds(series.label.get(language), typed) => Some(Fit::Name),
        () if synonyms().any(|synonym| holds(&synonym, typed)) => Some(Fit::Synonym),
        () if holds(&around(catalogue, series, language), typed) => Some(Fit::Around),
        () => None,
    }
}

fn is_under(code: &str, typed: &str) -> bool {
    code.strip_prefix(typed).is_some_and(|rest| rest.starts_with(' '))
}

/// Whether each word typed is a word of the text or begins one; a plural finds its singular. Small words
/// count only where nothing else was typed: whoever types "a" has only begun.
pub(super) fn holds(text: &str, typed: &str) -> bool {
    let text = folded(text);
    let begins = |typed: &str| text.split(' ').any(|word| word.starts_with(typed));
    let found = |word: &str| begins(word) || word.strip_suffix('s').is_some_and(begins);
    let mut words = telling_words(typed).peekable();
    match words.peek() {
        Some(_) => words.all(found),
        None => !typed.is_empty() && typed.split(' ').all(begins),
    }
}

fn around(catalogue: &Catalogue, series: &Series, language: Language) -> String {
    let title = |message: Message| message.text(language);
    let goal = goals::shown(catalogue, series).at;
    let goal = goal.map(|at| title(goals::title(at.framework, &at.goal))).unwrap_or_default();
    let counted = [&series.label, &series.numerator, &series.denominator];
    let counted = counted.map(|texts| texts.get(language));
    let tags = tags::tags(&series.id).into_iter().flat_map(tags::Tags::all);
    let sector = series.own.as_ref().and_then(Own::sector);
    let tags: Vec<String> = tags.chain(sector).map(|tag| title(tag.name())).collect();
    format!("{goal} {} {}", counted.join(" "), tags.join(" "))
}

/// What people in the region call what a series measures.
#[must_use]
pub fn synonyms(series: &Series) -> Vec<String> {
    static SPOKEN: LazyLock<BTreeMap<String, Texts>> =
        LazyLock::new(|| read(SYNONYMS).unwrap_or_default());
    let spoken = SPOKEN.get(&series.id).into_iter().flat_map(|texts| {
        let Texts { es, pt, en, fr } = texts;
        [es, pt, en, fr].into_iter().flat_map(|list| list.split(" | ")).map(str::to_owned)
    });
    spoken.chain(series.synonyms.iter().cloned()).collect()
}

fn read(table: &str) -> csv::Result<BTreeMap<String, Texts>> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let rows = reader.deserialize::<(String, String, String, String, String)>();
    rows.map(|row| row.map(|(series, es, pt, en, fr)| (series, Texts { es, pt, en, fr }))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_series_has_words_in_every_language() {
        let spoken = read(SYNONYMS).unwrap_or_else(|error| panic!("{error}"));
        for series in Catalogue::embedded().series() {
            let Some(Texts { es, pt, en, fr }) = spoken.get(&series.id) else {
                panic!("{} has no words", series.id);
            };
            assert!([es, pt, en, fr].iter().all(|words| !words.is_empty()), "{}", series.id);
        }
        for id in spoken.keys() {
            assert!(Catalogue::embedded().find(id).is_some(), "{id}");
        }
    }

    #[test]
    fn people_find_what_they_mean() {
        let check = |typed: &str, language, expected: &str| {
            let found = search(Catalogue::embedded(), typed, language);
            let first: Vec<&str> = found.iter().take(4).map(|series| series.id.as_str()).collect();
            assert!(first.contains(&expected), "{typed}: {first:?}");
        };
        check("7.10", Language::Es, "slums.households");
        check("IN023", Language::Pt, "water.piped.urban");
        check("cloacas", Language::Es, "sewer.connected");
        check("basura", Language::Es, "waste.collected");
        check("lixo", Language::Pt, "waste.collected");
        check("MORTALIDAD infantil", Language::Es, "mortality.infant");
        check("mortalite infantile", Language::Fr, "mortality.infant");
        check("agua de la red", Language::Es, "water.piped");
        check("garbage", Language::Es, "waste.collected");
        let found = search(Catalogue::embedded(), "derecho salud", Language::Es);
        assert!(found.len() > 5 && found.iter().any(|series| series.id == "births.skilled"));
    }

    #[test]
    fn one_of_our_own_is_found_by_its_name_and_its_sector_in_each_language() {
        let own = |sector: &str| {
            let known = Catalogue::embedded().find("water.improved").unwrap();
            let mut series = known.clone();
            series.id = "local.1".to_owned();
            series.codes = Vec::new();
            let name = || "Techo reparado".to_owned();
            series.label = Texts { es: name(), pt: name(), en: name(), fr: name() };
            series.own = Some(Own {
                proxy_for: None,
                about: String::new(),
                source: String::new(),
                sector: sector.to_owned(),
            });
            Catalogue::embedded().with([series])
        };
        let finds = |typed: &str, language, sector: &str| {
            let catalogue = own(sector);
            let found = search(&catalogue, typed, language);
            found.iter().any(|series| series.id == "local.1")
        };
        assert!(finds("techos", Language::Es, ""));
        for language in Language::ALL {
            let words = crate::text::keys::sector_mobility().text(language);
            assert!(finds(&words, language, "mobility"), "{words}");
            assert!(!finds(&words, language, "finance_government"), "{words}");
        }
    }

    #[test]
    fn nothing_that_only_resembles_is_found() {
        let count = |typed: &str| search(Catalogue::embedded(), typed, Language::Es).len();
        assert_eq!(count("xilófono"), 0);
        assert_eq!(count(" "), Catalogue::embedded().series().count());
        let (one, two) = (count("agua"), count("agua tubería"));
        assert!(0 < two && two < one, "{two} of {one}");
    }

    #[test]
    fn a_whole_code_finds_that_one_and_what_is_under_it() {
        let codes = |typed: &str| -> Vec<String> {
            let found = search(Catalogue::embedded(), typed, Language::Es);
            let shown =
                |series: &&Series| goals::shown(Catalogue::embedded(), series).code.to_owned();
            found.iter().map(shown).collect()
        };
        assert_eq!(codes("6.1.1"), ["6.1.1"]);
        assert_eq!(codes("7.1"), ["7.1", "7.1.1", "7.1.2"]);
        assert!(codes("7.10").iter().all(|code| code.starts_with("7.10")), "{:?}", codes("7.10"));
        assert!(codes("7.").len() > 5, "no whole code");
    }

    #[test]
    fn a_code_comes_before_what_begins_with_it() {
        let found = search(Catalogue::embedded(), "7.1", Language::Es);
        let codes = Catalogue::embedded().codes_of(found.first().unwrap());
        assert!(codes.contains(&"7.1".to_owned()), "{codes:?}");
    }
}
