//! Five ready lists of indicators to begin with (`assets/catalogue/sets.csv`).
//!
//! **Invariant:** a set holds only what a municipality can measure.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::CatalogueError;
use super::read::rows;
use crate::text::{Message, keys};

/// A ready list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadySet {
    /// The eight MDGs in twenty indicators.
    MdgBasic,
    /// Forest, water, sanitation, waste, slums.
    Mdg7Complete,
    /// What a municipality can measure of the SDGs.
    SdgMunicipal,
    /// Children and women.
    ChildrenWomen,
    /// Roads, transport, internet.
    Mobility,
}

impl ReadySet {
    /// All five, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::MdgBasic,
        Self::Mdg7Complete,
        Self::SdgMunicipal,
        Self::ChildrenWomen,
        Self::Mobility,
    ];

    /// The word in the table.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::MdgBasic => "mdg_basic",
            Self::Mdg7Complete => "mdg7_complete",
            Self::SdgMunicipal => "sdg_municipal",
            Self::ChildrenWomen => "children_women",
            Self::Mobility => "mobility",
        }
    }

    /// What it is called.
    #[must_use]
    pub fn name(self) -> Message {
        match self {
            Self::MdgBasic => keys::set_mdg_basic(),
            Self::Mdg7Complete => keys::set_mdg7_complete(),
            Self::SdgMunicipal => keys::set_sdg_municipal(),
            Self::ChildrenWomen => keys::set_children_women(),
            Self::Mobility => keys::set_mobility(),
        }
    }

    /// Whom it serves, in a sentence.
    #[must_use]
    pub fn serves(self) -> Message {
        match self {
            Self::MdgBasic => keys::set_mdg_basic_for(),
            Self::Mdg7Complete => keys::set_mdg7_complete_for(),
            Self::SdgMunicipal => keys::set_sdg_municipal_for(),
            Self::ChildrenWomen => keys::set_children_women_for(),
            Self::Mobility => keys::set_mobility_for(),
        }
    }

    /// The ids of its series, in the order in which they are printed.
    #[must_use]
    pub fn series(self) -> Vec<&'static str> {
        let own = TABLE.iter().filter(|(set, _)| set == self.code());
        own.map(|(_, series)| series.as_str()).collect()
    }
}

const SETS: &str = include_str!("../../../../../assets/catalogue/sets.csv");

/// Set and series. A test holds that the table can be read.
static TABLE: LazyLock<Vec<(String, String)>> = LazyLock::new(|| read(SETS).unwrap_or_default());

fn read(table: &str) -> Result<Vec<(String, String)>, CatalogueError> {
    let read = rows("sets", table, &["set", "place"], |row| {
        let place = row.number("place")?.unwrap_or_default();
        Ok((place, row.text("set")?, row.text("series")?))
    });
    let mut read = read?;
    read.sort_by(|a, b| a.0.total_cmp(&b.0));
    Ok(read.into_iter().map(|(_, set, series)| (set, series)).collect())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::catalogue::{Catalogue, MunicipalLevel};
    use crate::text::Language;

    #[test]
    fn every_set_has_as_many_as_it_says() {
        let rows = read(SETS).unwrap_or_else(|error| panic!("{error}"));
        let check = |set: ReadySet, expected: usize| {
            let series = set.series();
            let once: BTreeSet<_> = series.iter().collect();
            assert_eq!((series.len(), once.len()), (expected, expected), "{set:?}");
        };
        check(ReadySet::MdgBasic, 20);
        check(ReadySet::Mdg7Complete, 18);
        check(ReadySet::SdgMunicipal, 25);
        check(ReadySet::ChildrenWomen, 18);
        check(ReadySet::Mobility, 12);
        assert_eq!(rows.len(), 93, "a row belongs to a set that is not offered");
    }

    #[test]
    fn a_municipality_can_measure_all_of_a_set() {
        let catalogue = Catalogue::embedded();
        for set in ReadySet::ALL {
            for id in set.series() {
                assert!(catalogue.find(id).is_some(), "{set:?}: {id}");
                let best = MunicipalLevel::best(catalogue.indicators_of(id));
                assert!(best < Some(MunicipalLevel::No), "{set:?}: {id}");
            }
        }
    }

    #[test]
    fn a_set_says_its_name_and_whom_it_serves_briefly() {
        for (set, language) in ReadySet::ALL.into_iter().flat_map(|s| Language::ALL.map(|l| (s, l)))
        {
            let length = |message: Message| message.text(language).chars().count();
            assert!((3..=40).contains(&length(set.name())), "{set:?} {language:?}");
            assert!((20..=160).contains(&length(set.serves())), "{set:?} {language:?}");
        }
    }
}
