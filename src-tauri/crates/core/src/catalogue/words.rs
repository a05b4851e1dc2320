//! What the catalogue says about a series in words: its targets, who can measure it, how it compares.
//!
//! **Invariant:** a number is written with the unit of its series.

use super::unit::{exact, percent};
use super::{
    Agenda, Comparable, Framework, Indicator, MunicipalLevel, Origin, Rule, Series, Target,
};
use crate::text::{Message, keys};

impl Target {
    /// "halve what is missing to 100%, 1990 to 2015".
    #[must_use]
    pub fn words(&self, series: &Series) -> Message {
        let (from, to) = (self.baseline_year.to_string(), self.target_year.to_string());
        keys::target_told(from, self.rule.words(&series.unit), to)
    }
}

impl Rule {
    /// What the rule asks for, in words; its numbers in the unit of the series.
    #[must_use]
    pub fn words(self, unit: &str) -> Message {
        let number = |value: f64| exact(value, unit);
        match self.band() {
            Some(band) if band.low < band.high => {
                return keys::rule_parity(number(band.high), number(band.low));
            }
            Some(band) => return keys::rule_reach(number(band.ideal)),
            None => {}
        }
        match self {
            Self::ReduceBy(part) => keys::rule_reduce_by(percent(part.value() * 100.0, 0)),
            Self::HalveGapTo(full) => keys::rule_halve_gap(number(full)),
            Self::Reach(value) => keys::rule_reach(number(value)),
            Self::AtMost(value) => keys::rule_at_most(number(value)),
            Self::AtLeast(value) => keys::rule_at_least(number(value)),
            Self::Increase => keys::rule_increase(),
            Self::Decrease => keys::rule_decrease(),
            Self::NoDecrease => keys::rule_no_decrease(),
            Self::HaltReverse => keys::rule_halt_reverse(),
            Self::Parity { .. }
            | Self::ParityShare { .. }
            | Self::ContextLower
            | Self::ContextHigher
            | Self::Context => keys::rule_context(),
        }
    }
}

impl Agenda {
    /// "MDG", "SDG", "Plan".
    #[must_use]
    pub fn words(self) -> Message {
        match self {
            Self::Mdg => keys::agenda_mdg(),
            Self::Sdg => keys::agenda_sdg(),
            Self::Plan => keys::agenda_plan(),
        }
    }
}

impl Framework {
    /// "MDG", "Local complement", "SDG", "Mobility and connection".
    #[must_use]
    pub fn words(self) -> Message {
        match self {
            Self::Mdg => keys::agenda_mdg(),
            Self::MdgLocal => keys::framework_local(),
            Self::Sdg => keys::agenda_sdg(),
            Self::Bps => keys::framework_bps(),
        }
    }
}

impl Origin {
    /// Who set a target.
    #[must_use]
    pub fn words(self) -> Message {
        match self {
            Self::Official => keys::origin_official(),
            Self::Ours => keys::origin_ours(),
            Self::National => keys::origin_national(),
            Self::Local => keys::origin_local(),
        }
    }
}

impl Comparable {
    /// How an indicator compares with its successor.
    #[must_use]
    pub fn words(self) -> Message {
        match self {
            Self::Same => keys::comparable_same(),
            Self::Adjusted => keys::comparable_adjusted(),
            Self::Not => keys::comparable_not(),
        }
    }
}

impl MunicipalLevel {
    /// Whether a municipality can measure it, in a sentence.
    #[must_use]
    pub fn words(self) -> Message {
        match self {
            Self::Yes => keys::municipal_level_yes(),
            Self::Partly => keys::municipal_level_partly(),
            Self::No => keys::municipal_level_no(),
        }
    }

    /// The best level of the places a series has; that of a variant is that of what it varies.
    #[must_use]
    pub fn best<'a>(places: impl IntoIterator<Item = &'a Indicator>) -> Option<Self> {
        places.into_iter().map(|place| place.municipal_level).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Catalogue;
    use crate::text::Language;

    #[test]
    fn a_target_says_what_it_asks_for() {
        let catalogue = Catalogue::embedded();
        let check = |series: &str, agenda, language, expected: &str| {
            let target = catalogue.target(series, agenda).unwrap();
            let words = target.words(catalogue.find(series).unwrap()).text(language);
            assert_eq!(words, expected);
        };
        check(
            "water.improved",
            Agenda::Mdg,
            Language::Es,
            "reducir a la mitad lo que falta para 100\u{a0}%, de 1990 a 2015",
        );
        check(
            "mortality.under5",
            Agenda::Mdg,
            Language::En,
            "reduce the starting value by 67%, 1990 to 2015",
        );
        check(
            "school.primary.parity",
            Agenda::Mdg,
            Language::Fr,
            "parité\u{a0}: entre 0,97 et 1,03, de 1990 à 2015",
        );
    }

    #[test]
    fn every_target_and_every_place_has_its_words() {
        let catalogue = Catalogue::embedded();
        for series in catalogue.series() {
            for agenda in [Agenda::Mdg, Agenda::Sdg] {
                let target = catalogue.target(&series.id, agenda);
                let words = target.map(|target| target.words(series).text(Language::Pt));
                assert!(words.is_none_or(|words| !words.contains(['{', '}'])), "{}", series.id);
            }
        }
    }

    #[test]
    fn the_best_level_of_several_places_counts() {
        let catalogue = Catalogue::embedded();
        let best = |series| MunicipalLevel::best(catalogue.indicators_of(series));
        assert_eq!(best("water.improved"), Some(MunicipalLevel::Yes));
        assert_eq!(best("aid.landlocked"), Some(MunicipalLevel::No));
        assert_eq!(best("population.total"), None);
    }
}
