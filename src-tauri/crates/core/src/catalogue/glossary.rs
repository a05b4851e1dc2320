//! The words of the field: what each means, and what it is called in the other languages.
//!
//! **Invariant:** every term has a name and a meaning in every language (the build holds that the
//! languages have the same terms); searching forgives accents and finds a term by any of its names.

use std::cmp::Ordering;
use std::sync::LazyLock;

use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::locale::Locale as Tag;

use super::about;
use super::search::holds;
use crate::text::Language;
use crate::text::words::folded;

/// A term in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its id, the same in every language.
    pub id: &'static str,
    /// What it is called.
    pub term: String,
    /// What else it is called.
    pub also: Vec<String>,
    /// What it means.
    pub means: String,
    /// What it is called in the other languages.
    pub elsewhere: Vec<(Language, String)>,
    /// Every other name, in any language: by these it is found too.
    other_names: Vec<String>,
}

/// How well a term fits what was typed, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It begins so.
    Beginning,
    /// All words are in its name.
    Name,
    /// All words are in another name, or in its name in another language.
    OtherName,
    /// All words are in what it means.
    Meaning,
}

/// The terms that fit what was typed, the best first, alphabetically as the language orders its letters;
/// all of them while nothing is typed.
#[must_use]
pub fn search(typed: &str, language: Language) -> Vec<&'static Term> {
    let typed = folded(typed);
    let found = all(language).iter().filter_map(|term| Some((fit(term, &typed)?, term)));
    let mut found: Vec<_> = found.collect();
    found.sort_by_key(|(fit, _)| *fit); // keeps the order of the alphabet
    found.into_iter().map(|(_, term)| term).collect()
}

fn fit(term: &Term, typed: &str) -> Option<Fit> {
    match () {
        () if folded(&term.term).starts_with(typed) => Some(Fit::Beginning),
        () if holds(&term.term, typed) => Some(Fit::Name),
        () if term.other_names.iter().any(|name| holds(name, typed)) => Some(Fit::OtherName),
        () if holds(&term.means, typed) => Some(Fit::Meaning),
        () => None,
    }
}

/// All terms of a language, in the order of its alphabet.
fn all(language: Language) -> &'static [Term] {
    static ALL: LazyLock<[Vec<Term>; 4]> = LazyLock::new(|| Language::ALL.map(listed));
    let at = Language::ALL.iter().position(|known| *known == language);
    at.and_then(|at| ALL.get(at)).map(Vec::as_slice).unwrap_or_default()
}

fn listed(language: Language) -> Vec<Term> {
    let mut terms: Vec<Term> = about::TERMS.iter().map(|id| term(id, language)).collect();
    let order = collator(language);
    terms.sort_by(|one, other| compare(order.as_ref(), &one.term, &other.term));
    terms
}

fn term(id: &'static str, language: Language) -> Term {
    let text = |attribute, language| about::text(id, attribute, language).unwrap_or_default();
    let also = |language| names(&text("also", language));
    let others = || Language::ALL.into_iter().filter(|other| *other != language);
    let elsewhere: Vec<_> = others().map(|other| (other, text("term", other))).collect();
    let abroad = elsewhere.iter().map(|(_, name)| name.clone()).chain(others().flat_map(also));
    let other_names = also(language).into_iter().chain(abroad).collect();
    Term {
        id,
        term: text("term", language),
        also: also(language),
        means: text("means", language),
        elsewhere,
        other_names,
    }
}

/// The names of a list such as `parada cercana | cobertura del transporte`.
fn names(list: &str) -> Vec<String> {
    list.split('|').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

fn collator(language: Language) -> Option<CollatorBorrowed<'static>> {
    let tag: Tag = language.code().parse().ok()?;
    Collator::try_new(tag.into(), CollatorOptions::default()).ok()
}

/// As a dictionary does: a mark before a word, such as ¿, does not count.
fn compare(order: Option<&CollatorBorrowed>, one: &str, other: &str) -> Ordering {
    let (one, other) = (from_first_letter(one), from_first_letter(other));
    order.map_or_else(|| folded(one).cmp(&folded(other)), |order| order.compare(one, other))
}

fn from_first_letter(text: &str) -> &str {
    text.trim_start_matches(|c: char| !c.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_term_has_name_and_meaning_in_every_language_and_no_name_stands_twice() {
        for language in Language::ALL {
            let terms = all(language);
            assert!(terms.len() >= 150, "{}", terms.len());
            let names: BTreeSet<String> = terms.iter().map(|term| folded(&term.term)).collect();
            assert_eq!(names.len(), terms.len(), "{language:?}");
            for term in terms {
                assert!(!term.term.is_empty() && term.means.ends_with(['.', '?']), "{term:?}");
                assert_eq!(term.elsewhere.len(), 3);
                assert!(term.elsewhere.iter().all(|(_, name)| !name.is_empty()), "{term:?}");
            }
        }
    }

    #[test]
    fn people_find_a_word_by_any_of_its_names() {
        let check = |typed: &str, language, expected: &str| {
            let found = search(typed, language);
            let first: Vec<&str> = found.iter().take(3).map(|term| term.id).collect();
            assert!(first.contains(&expected), "{typed}: {first:?}");
        };
        check("LINEA de base", Language::Es, "term-baseline");
        check("linha de base", Language::Es, "term-baseline");
        check("baseline", Language::Fr, "term-baseline");
        check("parada cercana", Language::Es, "term-access-by-transport");
        check("ficha de accion", Language::Es, "term-action-sheet");
        check("acesso ao transporte", Language::En, "term-access-by-transport");
        assert!(search("xilófono", Language::Es).is_empty());
        assert_eq!(search("  ", Language::Es).len(), all(Language::Es).len());
        assert!(!search("a", Language::Es).is_empty());
    }

    #[test]
    fn the_alphabet_is_that_of_the_language() {
        let order = |language: Language, words: [&str; 4]| {
            let collator = collator(language);
            let mut sorted = words;
            sorted.sort_by(|one, other| compare(collator.as_ref(), one, other));
            assert_eq!(sorted, words);
        };
        // In Spanish ñ is a letter of its own; elsewhere an accent only tells words apart.
        order(Language::Es, ["nube", "nutria", "ñame", "oca"]);
        order(Language::Es, ["cierre", "¿dónde?", "etapa", "«foro»"]);
        order(Language::Fr, ["eau", "école", "ecran", "été"]);
        let terms = all(Language::Es).windows(2);
        let mut steps = terms.map(|pair| folded(&pair[0].term) <= folded(&pair[1].term));
        assert!(steps.by_ref().filter(|up| *up).count() > 200);
    }
}
