//! The words by which a table may name what the program knows, and finding a series by them.
//!
//! **Invariant:** a code or a name fits or it does not; what only resembles is offered to the
//! person by name and never taken. `7.10` is not `7.1`.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Serialize;

use super::sheet::Value;
use super::words::{counts_per, period_inside, without_marks};
use crate::catalogue::{Catalogue, Series, Texts};
use crate::text::words::{folded, telling_words};

/// What tables may say for one series.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Term {
    /// The id of the series.
    pub series: String,
    /// Its unit: `%`, `per 1,000 live births` …
    pub unit: String,
    /// Lower and upper bound of the value, where there are.
    pub bounds: (Option<f64>, Option<f64>),
    /// What a figure of this term is broken down by, as in the key of an observation:
    /// `area=urban`; empty for the total.
    pub breakdown: String,
    /// Codes as text: `7.8`, `L7.12`, `IN056`.
    pub codes: Vec<String>,
    /// Names and synonyms in any language.
    pub names: Vec<String>,
}

/// How sure a match is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// The code or the whole name is the same.
    Exact,
    /// The same words that carry meaning, in any order.
    Likely,
    /// Only some of the words; a person decides.
    Unsure,
}

/// All terms, with what finding needs.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    terms: Vec<Term>,
    codes: BTreeMap<String, BTreeSet<usize>>,
    names: BTreeMap<String, BTreeSet<usize>>,
    /// The words of each name of each term.
    words: Vec<Vec<BTreeSet<String>>>,
    word_sets: BTreeMap<String, BTreeSet<usize>>,
}

/// By what a series was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// Its code, as the table writes it.
    Code(String),
    /// Its whole name.
    Name,
    /// The words of its name.
    Words,
    /// The decision of a person.
    Person,
}

/// What finding found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// One term, by its place in [`Vocabulary::terms`].
    One(usize, By),
    /// A code typed as a number that two codes may have become; the name decided, or did not.
    NumberCode {
        /// The codes it may stand for.
        codes: Vec<String>,
        /// The term, where the name decides.
        term: Option<usize>,
    },
    /// Terms it resembles, best first; perhaps none.
    Unsure(Vec<usize>),
}

impl Found {
    /// How sure it is.
    #[must_use]
    pub fn confidence(&self) -> Confidence {
        match self {
            Self::One(_, By::Code(_) | By::Name | By::Person) => Confidence::Exact,
            Self::One(_, By::Words) | Self::NumberCode { term: Some(_), .. } => Confidence::Likely,
            Self::NumberCode { term: None, .. } | Self::Unsure(_) => Confidence::Unsure,
        }
    }

    /// The term, unless it is unsure.
    #[must_use]
    pub fn term(&self) -> Option<usize> {
        match self {
            Self::One(term, _) => Some(*term),
            Self::NumberCode { term, .. } => *term,
            Self::Unsure(_) => None,
        }
    }
}

impl Vocabulary {
    /// Of the catalogue: every code and every name of every series.
    #[must_use]
    pub fn of(catalogue: &Catalogue) -> Self {
        Self::new(catalogue.series().map(|series| term_of(catalogue, series)).collect())
    }

    /// Of the catalogue that the program carries, made once.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static EMBEDDED: LazyLock<Vocabulary> =
            LazyLock::new(|| Vocabulary::of(Catalogue::embedded()));
        &EMBEDDED
    }

    /// Of a municipality's catalogue; that of the program where it has no series of its own.
    #[must_use]
    pub fn for_town(catalogue: &Catalogue) -> Cow<'static, Self> {
        if std::ptr::eq(catalogue, Catalogue::embedded()) {
            return Cow::Borrowed(Self::embedded());
        }
        Cow::Owned(Self::of(catalogue))
    }

    /// Of these terms.
    #[must_use]
    pub fn new(terms: Vec<Term>) -> Self {
        let mut vocabulary = Self { terms, ..Self::default() };
        for (place, term) in vocabulary.terms.iter().enumerate() {
            for code in &term.codes {
                vocabulary.codes.entry(code_key(code)).or_default().insert(place);
            }
            let names: Vec<String> = term.names.iter().map(|name| folded(name)).collect();
            for name in &names {
                vocabulary.word_sets.entry(word_set(name)).or_default().insert(place);
                vocabulary.names.entry(name.clone()).or_default().insert(place);
            }
            let words = |name: &String| telling_words(name).map(str::to_owned).collect();
            vocabulary.words.push(names.iter().map(words).collect());
        }
        vocabulary
    }

    /// All terms, in the order given.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// Finds the series that a code cell and a label speak of; one that counts per another number
    /// (10,000, not 100,000) only resembles it.
    #[must_use]
    pub fn find(&self, code: Option<&Value>, label: Option<&str>) -> Found {
        let found = self.named(code, label);
        let unit = found.term().and_then(|term| self.terms.get(term)).map(|term| &term.unit);
        let per = label.and_then(counts_per).zip(unit.and_then(|unit| counts_per(unit)));
        match (per, found.term()) {
            (Some((label, unit)), Some(term)) if label != unit => Found::Unsure(vec![term]),
            _ => found,
        }
    }

    fn named(&self, code: Option<&Value>, label: Option<&str>) -> Found {
        let label = label.map(|text| without_marks(text).0).unwrap_or_default();
        let by_name = self.by_name(&label);
        match code {
            Some(Value::Number(number)) => {
                if let Some(found) = self.by_number(*number, by_name.as_ref()) {
                    return found;
                }
            }
            Some(Value::Text(text)) => {
                if let Some(places) = self.codes.get(&code_key(text)) {
                    return decide(text, places, by_name.as_ref());
                }
            }
            _ => {}
        }
        for code in codes_inside(&label) {
            if let Some(places) = self.codes.get(&code_key(&code)) {
                return decide(&code, places, by_name.as_ref());
            }
        }
        by_name.unwrap_or_else(|| Found::Unsure(self.resembling(&label)))
    }

    /// The whole name, the name without its code, its bracket or its year, or all its words in any
    /// order.
    fn by_name(&self, label: &str) -> Option<Found> {
        let bare = without_code(label);
        let forms = [
            label.to_owned(),
            bare.clone(),
            without_brackets(&bare),
            without_years(&without_brackets(&bare)),
        ];
        let folded: Vec<String> = forms.iter().map(|form| folded(form)).collect();
        let whole = folded.iter().find_map(|form| only(self.names.get(form)?));
        let words = || {
            folded
                .iter()
                .map(|form| word_set(form))
                .filter(|set| set.contains(' '))
                .find_map(|set| only(self.word_sets.get(&set)?))
        };
        whole
            .map(|term| Found::One(term, By::Name))
            .or_else(|| words().map(|t| Found::One(t, By::Words)))
    }

    /// A code that a spreadsheet took for a number: 7.1 may have been typed as 7.10.
    fn by_number(&self, number: f64, by_name: Option<&Found>) -> Option<Found> {
        let written = number.to_string();
        let forms = if written.contains('.') {
            vec![format!("{written}0"), written]
        } else {
            vec![written]
        };
        let mut known: Vec<(String, usize)> = Vec::new();
        for form in forms {
            if let Some(term) = self.codes.get(&code_key(&form)).and_then(only) {
                known.push((form, term));
            }
        }
        let named = by_name.and_then(Found::term);
        match known.as_slice() {
            [] => None,
            [(code, term)] if named.is_none_or(|named| named == *term) => {
                Some(Found::One(*term, By::Code(code.clone())))
            }
            several => Some(Found::NumberCode {
                term: named.filter(|named| several.iter().any(|(_, term)| term == named)),
                codes: several.iter().map(|(code, _)| code.clone()).rev().collect(),
            }),
        }
    }

    /// Terms that share at least half of the words, at most three, best first.
    fn resembling(&self, label: &str) -> Vec<usize> {
        let label = folded(label);
        let words: BTreeSet<&str> = telling_words(&label).collect();
        let mut scored: Vec<(usize, usize)> = Vec::new();
        for (place, names) in self.words.iter().enumerate() {
            let best = names.iter().map(|other| {
                let shared = words.iter().filter(|word| other.contains(**word)).count();
                100 * shared / (words.len() + other.len() - shared).max(1)
            });
            scored.push((best.max().unwrap_or(0), place));
        }
        scored.retain(|(score, _)| *score >= 50);
        scored.sort_by_key(|(score, place)| (std::cmp::Reverse(*score), *place));
        scored.into_iter().map(|(_, place)| place).take(3).collect()
    }
}

fn term_of(catalogue: &Catalogue, series: &Series) -> Term {
    let texts =
        |texts: &Texts| [&texts.es, &texts.pt, &texts.en, &texts.fr].map(String::to_owned).to_vec();
    let mut names = texts(&series.label);
    names.extend(series.synonyms.iter().cloned());
    names.extend(catalogue.indicators_of(&series.id).flat_map(|indicator| texts(&indicator.name)));
    names.retain(|name| !name.is_empty());
    Term {
        series: series.id.clone(),
        unit: series.unit.clone(),
        bounds: (series.lower, series.upper),
        breakdown: String::new(),
        codes: catalogue.codes_of(series),
        names,
    }
}

/// A code that stands for several series, or beside a name that says another, decides nothing.
fn decide(code: &str, places: &BTreeSet<usize>, by_name: Option<&Found>) -> Found {
    let named = by_name.and_then(Found::term);
    match (only(places), named) {
        (Some(term), None) => Found::One(term, By::Code(code.trim().to_owned())),
        (_, Some(named)) if places.contains(&named) => {
            Found::One(named, By::Code(code.trim().to_owned()))
        }
        (_, named) => Found::Unsure(places.iter().copied().chain(named).collect()),
    }
}

fn only(places: &BTreeSet<usize>) -> Option<usize> {
    places.first().copied().filter(|_| places.len() == 1)
}

fn code_key(code: &str) -> String {
    code.trim().to_lowercase()
}

fn word_set(folded: &str) -> String {
    let words: BTreeSet<&str> = telling_words(folded).filter(|word| *word != "%").collect();
    words.into_iter().collect::<Vec<_>>().join(" ")
}

fn is_code_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '.' | '-' | '_')
}

/// The opening of a label that may be a code: `IN055 - Índice`, `7.8. Proporción`.
fn opening(label: &str) -> &str {
    let end = label.find(|c| !is_code_character(c)).unwrap_or(label.len());
    label.get(..end).unwrap_or_default().trim_end_matches(['.', '-', '_'])
}

/// Codes a label may hold: at its beginning, or in brackets.
fn codes_inside(label: &str) -> Vec<String> {
    let has_digit = |code: &&str| code.bytes().any(|b| b.is_ascii_digit());
    let bracketed = label.split('(').skip(1).filter_map(|part| part.split_once(')')).map(|p| p.0);
    std::iter::once(opening(label)).chain(bracketed).filter(has_digit).map(str::to_owned).collect()
}

fn without_code(label: &str) -> String {
    let code = opening(label);
    let rest = label.strip_prefix(code).unwrap_or(label);
    if code.bytes().any(|b| b.is_ascii_digit()) { rest.to_owned() } else { label.to_owned() }
}

/// "Agua mejorada, 2022" without the time of its figures.
fn without_years(label: &str) -> String {
    let words = label.split_whitespace().filter(|word| period_inside(word).is_none());
    words.collect::<Vec<_>>().join(" ")
}

fn without_brackets(label: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::new();
    for character in label.chars() {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(character),
            _ => {}
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_town_finds_its_own_series_by_their_names() {
        assert!(matches!(Vocabulary::for_town(Catalogue::embedded()), Cow::Borrowed(_)));
        let mut own = Catalogue::embedded().find("water.improved").unwrap().clone();
        own.id = "local.1".into();
        let name = "Água filtrada em casa";
        own.label = Texts { es: name.into(), pt: name.into(), en: name.into(), fr: name.into() };
        let vocabulary = Vocabulary::for_town(&Catalogue::embedded().with([own]));
        let found = vocabulary.find(None, Some("water filtered at home")).term();
        assert_eq!(found, None, "another language is another name");
        let found = vocabulary.find(None, Some("AGUA FILTRADA EM CASA")).term().unwrap();
        assert_eq!(vocabulary.terms()[found].series, "local.1");
    }

    fn vocabulary() -> Vocabulary {
        let term = |series: &str, codes: &[&str], names: &[&str]| Term {
            series: series.into(),
            codes: codes.iter().map(|c| (*c).into()).collect(),
            names: names.iter().map(|n| (*n).into()).collect(),
            ..Term::default()
        };
        let dengue = term("dengue", &[], &["Dengue"]);
        Vocabulary::new(vec![
            Term { unit: "per 100,000 population".into(), ..dengue },
            term("forest", &["7.1"], &["Proporción de la superficie cubierta por bosques"]),
            term("slums", &["7.10"], &["Población urbana que vive en tugurios"]),
            term(
                "water",
                &["7.8", "IN055"],
                &["Índice de atendimento total de água", "Agua mejorada"],
            ),
            term("sewer", &["L7.12", "IN056"], &["Población conectada a alcantarillado"]),
        ])
    }

    fn check(code: Option<Value>, label: &str, series: &str, confidence: Confidence) {
        let vocabulary = vocabulary();
        let found = vocabulary.find(code.as_ref(), Some(label).filter(|l| !l.is_empty()));
        let named = found.term().map_or("", |term| vocabulary.terms()[term].series.as_str());
        assert_eq!((named, found.confidence()), (series, confidence), "{code:?} {label} {found:?}");
    }

    #[test]
    fn no_name_of_the_catalogue_counts_otherwise_than_its_unit() {
        for term in Vocabulary::embedded().terms() {
            for name in &term.names {
                let both = counts_per(name).zip(counts_per(&term.unit));
                assert!(both.is_none_or(|(name, unit)| name == unit), "{}: {name}", term.series);
            }
        }
    }

    #[test]
    fn a_code_is_text_and_a_number_in_its_place_is_doubted() {
        let text = |code: &str| Some(Value::Text(code.into()));
        check(text("7.10"), "", "slums", Confidence::Exact);
        check(text("7.1"), "", "forest", Confidence::Exact);
        check(text(" in056 "), "", "sewer", Confidence::Exact);
        check(Some(Value::Number(7.1)), "", "", Confidence::Unsure);
        check(
            Some(Value::Number(7.1)),
            "Población urbana que vive en tugurios",
            "slums",
            Confidence::Likely,
        );
        check(Some(Value::Number(7.8)), "", "water", Confidence::Exact);
        check(text("7.8"), "Población conectada a alcantarillado", "", Confidence::Unsure);
    }

    #[test]
    fn a_label_may_hold_its_code() {
        check(None, "IN055 - Índice de atendimento (%)", "water", Confidence::Exact);
        check(None, "7.10. Tugurios", "slums", Confidence::Exact);
        check(None, "Rede de esgoto (IN056)", "sewer", Confidence::Exact);
    }

    #[test]
    fn a_name_is_forgiven_its_accents_but_never_guessed() {
        check(None, "AGUA  MEJORADA (%) 1/", "water", Confidence::Exact);
        check(None, "Agua mejorada, 2022 (% de personas)", "water", Confidence::Exact);
        check(None, "alcantarillado: conectada, Población", "sewer", Confidence::Likely);
        check(None, "Dengue (per 10,000 population)", "", Confidence::Unsure);
        check(None, "Dengue (por 100.000 habitantes)", "dengue", Confidence::Exact);
        check(None, "Hogares con alcantarillado", "", Confidence::Unsure);
        check(None, "Índice de Gini", "", Confidence::Unsure);
        let vocabulary = vocabulary();
        assert_eq!(
            vocabulary.find(None, Some("Población con alcantarillado")),
            Found::Unsure(vec![4])
        );
    }
}
