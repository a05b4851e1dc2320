//! Why an indicator compares with its successor in the SDG list, or why it does not
//! (`assets/catalogue/comparable.csv`; methods.md §3.1).
//!
//! **Invariant:** every pair of the lists has its reason, and the reason is of the judgement that the
//! list gives.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::read::rows;
use super::{Catalogue, CatalogueError, Comparable, Framework, Indicator, Texts};

/// A place of a list and the code that carries it on.
type Pair = (Framework, String, String);

/// The judgement and its reason.
type Reason = (Comparable, Texts);

const TABLE: &str = include_str!("../../../../../assets/catalogue/comparable.csv");

/// What changed between an indicator and its successor, in a sentence. A test holds that the table can
/// be read and that no pair is left out.
#[must_use]
pub fn why(framework: Framework, code: &str, next: &str) -> Option<&'static Texts> {
    static REASONS: LazyLock<BTreeMap<Pair, Reason>> =
        LazyLock::new(|| read(TABLE).unwrap_or_default());
    REASONS.get(&(framework, code.to_owned(), next.to_owned())).map(|(_, why)| why)
}

impl Indicator {
    /// The places of the SDG list that carry it on, each code once, and how they compare.
    pub fn successors(&self) -> impl Iterator<Item = (&'static Self, Comparable)> {
        let place = |code: &str| all().find(|next| next.framework == SDG && next.code == code);
        self.continues_as.iter().filter_map(move |(code, how)| Some((place(code)?, *how)))
    }

    /// The places of other lists that it carries on, each code once, and how they compare.
    pub fn predecessors(&self) -> impl Iterator<Item = (&'static Self, Comparable)> {
        let how = |before: &Self| {
            let next = before.continues_as.iter().find(|(code, _)| *code == self.code);
            next.filter(|_| self.framework == SDG).map(|(_, how)| *how)
        };
        let found = all().filter_map(|before| Some((before, how(before)?)));
        let found: BTreeMap<_, _> =
            found.map(|one| ((one.0.framework, &one.0.code), one)).collect();
        found.into_values()
    }
}

const SDG: Framework = Framework::Sdg;

fn all() -> impl Iterator<Item = &'static Indicator> {
    Catalogue::embedded().indicators().iter()
}

fn read(table: &str) -> Result<BTreeMap<Pair, Reason>, CatalogueError> {
    let pairs = rows("comparable", table, &["from", "to"], |row| {
        let (from, to) = (row.text("from")?, row.text("to")?);
        let place = |column: &'static str, text: &str| {
            let (framework, code) = text.split_once(':').unwrap_or_default();
            Ok((row.known_word(column, framework)?, code.to_owned()))
        };
        let ((framework, code), (_, next)): ((Framework, String), (Framework, String)) =
            (place("from", &from)?, place("to", &to)?);
        let judged = row.word::<Comparable>("comparable")?;
        Ok(((framework, code, next), (judged, row.texts(["es", "pt", "en", "fr"])?)))
    })?;
    Ok(pairs.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_pair_says_why() {
        let mut reasons = read(TABLE).unwrap_or_else(|error| panic!("{error}"));
        let mut pairs = BTreeMap::new();
        for indicator in Catalogue::embedded().indicators() {
            for (next, comparable) in &indicator.continues_as {
                let pair = (indicator.framework, indicator.code.clone(), next.clone());
                pairs.entry(pair).or_insert_with(Vec::new).push(*comparable);
            }
        }
        for (pair, judged) in pairs {
            let (of, why) = reasons.remove(&pair).unwrap_or_else(|| panic!("{pair:?}"));
            assert!(judged.contains(&of), "{pair:?}: {of:?} is not {judged:?}");
            for language in Language::ALL {
                let length = why.get(language).chars().count();
                assert!((20..=200).contains(&length), "{pair:?} {language:?}: {length}");
            }
        }
        assert!(reasons.is_empty(), "of no pair: {:?}", reasons.keys());
    }

    #[test]
    fn an_error_names_the_place() {
        let table = "from,to,comparable,es,pt,en,fr\nABC:1.1,SDG:1.1.1,same,,,,\n";
        let error = read(table).unwrap_err().to_string();
        assert!(
            error.starts_with("comparable, row `ABC:1.1 SDG:1.1.1`, column `from`: "),
            "{error}"
        );
    }
}
