//! The grammar of target rules: `reduce_by:2/3`, `halve_gap_to:100`, `parity:1:0.97:1.03` …
//! (methods.md §1.4 and amendment 5).
//!
//! **Invariant:** a rule that is read and written again is the same text; nothing unknown is guessed.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A fraction as it was written, so that two thirds stay two thirds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fraction {
    /// What is above the line; the whole number where there is no line.
    pub numerator: f64,
    /// What is below the line; 1 where there is no line.
    pub denominator: f64,
}

impl Fraction {
    /// The value, unrounded.
    #[must_use]
    pub fn value(self) -> f64 {
        self.numerator / self.denominator
    }
}

/// What a series should come to.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Rule {
    /// Down by a part of the starting value.
    ReduceBy(Fraction),
    /// Half of what is missing to a full value.
    HalveGapTo(f64),
    /// A value to reach, from either side.
    Reach(f64),
    /// A ceiling.
    AtMost(f64),
    /// A floor.
    AtLeast(f64),
    /// A ratio to bring near its ideal; inside `low..=high` it is met.
    Parity {
        /// The ideal ratio.
        ideal: f64,
        /// The lowest ratio that is met.
        low: f64,
        /// The highest ratio that is met.
        high: f64,
    },
    /// A share to bring near its ideal; inside `low..=high` it is met.
    ParityShare {
        /// The ideal share.
        ideal: f64,
        /// The lowest and the highest share that are met; without them only the ideal is.
        band: Option<(f64, f64)>,
    },
    /// Better when it grows; no number.
    Increase,
    /// Better when it falls; no number.
    Decrease,
    /// Must not fall; no number.
    NoDecrease,
    /// The rise must stop and turn (methods.md §5.8).
    HaltReverse,
    /// Context, preferably lower.
    ContextLower,
    /// Context, preferably higher.
    ContextHigher,
    /// Context without a preferred direction.
    Context,
}

/// What counts as parity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// The value to come near to.
    pub ideal: f64,
    /// The lowest value that counts as parity.
    pub low: f64,
    /// The highest value that counts as parity.
    pub high: f64,
}

impl Band {
    /// How far a value is outside the band; 0 inside.
    #[must_use]
    pub fn outside(self, value: f64) -> f64 {
        (self.low - value).max(value - self.high).max(0.0)
    }
}

/// Why a text is not a rule.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// No rule begins with this word.
    #[error("no rule is called `{0}`")]
    Unknown(String),
    /// A number is missing, left over, or not a number.
    #[error("`{rule}` needs {needs}")]
    Numbers {
        /// The text.
        rule: String,
        /// What it should hold.
        needs: &'static str,
    },
}

impl Rule {
    /// Reads a rule; anything that is not exactly one is an error that says what is wanted.
    pub fn parse(text: &str) -> Result<Self, RuleError> {
        let (word, rest) = text.trim().split_once(':').unwrap_or((text.trim(), ""));
        let numbers = |needs| Numbers { text, rest, needs };
        match word {
            "reduce_by" => numbers("one fraction between 0 and 1").fraction().map(Self::ReduceBy),
            "halve_gap_to" => numbers("one number").one().map(Self::HalveGapTo),
            "reach" => numbers("one number").one().map(Self::Reach),
            "at_most" => numbers("one number").one().map(Self::AtMost),
            "at_least" => numbers("one number").one().map(Self::AtLeast),
            "parity" => numbers("ideal:low:high, rising").band().map(Self::parity),
            "parity_share" => numbers("ideal, or ideal:low:high").share(),
            _ => Self::without_number(word, rest, text),
        }
    }

    fn parity((ideal, low, high): (f64, f64, f64)) -> Self {
        Self::Parity { ideal, low, high }
    }

    fn without_number(word: &str, rest: &str, text: &str) -> Result<Self, RuleError> {
        let rule = match word {
            "increase" => Self::Increase,
            "decrease" => Self::Decrease,
            "no_decrease" => Self::NoDecrease,
            "halt_reverse" => Self::HaltReverse,
            "context_lower" => Self::ContextLower,
            "context_higher" => Self::ContextHigher,
            "none" => Self::Context,
            _ => return Err(RuleError::Unknown(word.to_owned())),
        };
        if rest.is_empty() {
            Ok(rule)
        } else {
            Err(RuleError::Numbers { rule: text.to_owned(), needs: "no number" })
        }
    }

    /// Whether it asks for nothing and only describes.
    #[must_use]
    pub fn is_context(self) -> bool {
        matches!(self, Self::Context | Self::ContextLower | Self::ContextHigher)
    }

    /// The ideal of a rule of parity, and the band around it that counts as parity.
    #[must_use]
    pub fn band(self) -> Option<Band> {
        match self {
            Self::Parity { ideal, low, high } => Some(Band { ideal, low, high }),
            Self::ParityShare { ideal, band } => {
                let (low, high) = band.unwrap_or((ideal, ideal));
                Some(Band { ideal, low, high })
            }
            _ => None,
        }
    }

    /// Whether the rule names the value to reach, instead of deriving it from the start.
    #[must_use]
    pub fn names_value(self) -> bool {
        matches!(self, Self::Reach(_) | Self::AtMost(_) | Self::AtLeast(_))
    }

    /// Whether the rule gives a number to reach; the others are read by trend (methods.md §5.7, 5.8).
    #[must_use]
    pub fn has_number(self) -> bool {
        !matches!(
            self,
            Self::Increase
                | Self::Decrease
                | Self::NoDecrease
                | Self::HaltReverse
                | Self::ContextLower
                | Self::ContextHigher
                | Self::Context
        )
    }
}

/// The numbers after the word, and what they should be if they are not.
struct Numbers<'a> {
    text: &'a str,
    rest: &'a str,
    needs: &'static str,
}

impl Numbers<'_> {
    fn wrong(&self) -> RuleError {
        RuleError::Numbers { rule: self.text.to_owned(), needs: self.needs }
    }

    fn number(&self, text: &str) -> Result<f64, RuleError> {
        text.parse().ok().filter(|number: &f64| number.is_finite()).ok_or_else(|| self.wrong())
    }

    fn one(&self) -> Result<f64, RuleError> {
        self.number(self.rest)
    }

    fn fraction(&self) -> Result<Fraction, RuleError> {
        let (above, below) = self.rest.split_once('/').unwrap_or((self.rest, "1"));
        let fraction =
            Fraction { numerator: self.number(above)?, denominator: self.number(below)? };
        Some(fraction).filter(|f| (0.0..=1.0).contains(&f.value())).ok_or_else(|| self.wrong())
    }

    fn band(&self) -> Result<(f64, f64, f64), RuleError> {
        let parts: Vec<f64> =
            self.rest.split(':').map(|part| self.number(part)).collect::<Result<_, _>>()?;
        match parts.as_slice() {
            &[ideal, low, high] if low <= ideal && ideal <= high => Ok((ideal, low, high)),
            _ => Err(self.wrong()),
        }
    }

    fn share(&self) -> Result<Rule, RuleError> {
        if let Ok(ideal) = self.one() {
            return Ok(Rule::ParityShare { ideal, band: None });
        }
        let (ideal, low, high) = self.band()?;
        Ok(Rule::ParityShare { ideal, band: Some((low, high)) })
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::ReduceBy(Fraction { numerator, denominator: 1.0 }) => {
                write!(f, "reduce_by:{numerator}")
            }
            Self::ReduceBy(part) => write!(f, "reduce_by:{}/{}", part.numerator, part.denominator),
            Self::HalveGapTo(full) => write!(f, "halve_gap_to:{full}"),
            Self::Reach(value) => write!(f, "reach:{value}"),
            Self::AtMost(value) => write!(f, "at_most:{value}"),
            Self::AtLeast(value) => write!(f, "at_least:{value}"),
            Self::Parity { ideal, low, high } => write!(f, "parity:{ideal}:{low}:{high}"),
            Self::ParityShare { ideal, band: None } => write!(f, "parity_share:{ideal}"),
            Self::ParityShare { ideal, band: Some((low, high)) } => {
                write!(f, "parity_share:{ideal}:{low}:{high}")
            }
            Self::Increase => f.write_str("increase"),
            Self::Decrease => f.write_str("decrease"),
            Self::NoDecrease => f.write_str("no_decrease"),
            Self::HaltReverse => f.write_str("halt_reverse"),
            Self::ContextLower => f.write_str("context_lower"),
            Self::ContextHigher => f.write_str("context_higher"),
            Self::Context => f.write_str("none"),
        }
    }
}

impl TryFrom<String> for Rule {
    type Error = RuleError;

    fn try_from(text: String) -> Result<Self, RuleError> {
        Self::parse(&text)
    }
}

impl From<Rule> for String {
    fn from(rule: Rule) -> Self {
        rule.to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn number() -> impl Strategy<Value = f64> {
        prop_oneof![
            any::<f64>().prop_filter("finite", |number| number.is_finite()),
            (0_u32..=2000).prop_map(|hundredths| f64::from(hundredths) / 100.0),
        ]
    }

    fn rising() -> impl Strategy<Value = (f64, f64, f64)> {
        [number(), number(), number()].prop_map(|mut three| {
            three.sort_by(f64::total_cmp);
            let [low, ideal, high] = three;
            (ideal, low, high)
        })
    }

    fn part() -> impl Strategy<Value = Fraction> {
        (0_u32..=99, 1_u32..=99)
            .prop_filter("at most the whole", |(above, below)| above <= below)
            .prop_map(|(above, below)| Fraction {
                numerator: above.into(),
                denominator: below.into(),
            })
    }

    fn rule() -> impl Strategy<Value = Rule> {
        let share = (number(), proptest::option::of(rising())).prop_map(|(alone, band)| {
            let ideal = band.map_or(alone, |(ideal, ..)| ideal);
            Rule::ParityShare { ideal, band: band.map(|(_, low, high)| (low, high)) }
        });
        prop_oneof![
            part().prop_map(Rule::ReduceBy),
            number().prop_map(Rule::HalveGapTo),
            number().prop_map(Rule::Reach),
            number().prop_map(Rule::AtMost),
            number().prop_map(Rule::AtLeast),
            rising().prop_map(Rule::parity),
            share,
            Just(Rule::Increase),
            Just(Rule::Decrease),
            Just(Rule::NoDecrease),
            Just(Rule::HaltReverse),
            Just(Rule::ContextLower),
            Just(Rule::ContextHigher),
            Just(Rule::Context),
        ]
    }

    proptest! {
        #[test]
        fn every_rule_comes_back_from_its_text(rule in rule()) {
            prop_assert_eq!(Rule::parse(&rule.to_string()), Ok(rule));
        }

        #[test]
        fn what_is_read_at_all_means_the_same_when_written(
            word in "(reduce_by|halve_gap_to|reach|at_most|parity|parity_share|increase|none|x)",
            rest in "(:[-0-9./:e]{0,9})?",
        ) {
            if let Ok(rule) = Rule::parse(&format!("{word}{rest}")) {
                prop_assert_eq!(Rule::parse(&rule.to_string()), Ok(rule));
            }
        }
    }

    #[test]
    fn a_rule_is_written_as_it_was_read() {
        for text in [
            "reduce_by:1/2",
            "reduce_by:0.8",
            "halve_gap_to:100",
            "reach:0.7",
            "at_most:25",
            "at_least:10",
            "parity:1:0.97:1.03",
            "parity_share:50",
            "parity_share:50:40:60",
            "increase",
            "decrease",
            "no_decrease",
            "halt_reverse",
            "context_lower",
            "context_higher",
            "none",
        ] {
            assert_eq!(Rule::parse(text).map(|rule| rule.to_string()).as_deref(), Ok(text));
        }
    }

    #[test]
    fn what_is_no_rule_says_what_is_wanted() {
        let check = |text: &str, expected: &str| {
            assert_eq!(Rule::parse(text).unwrap_err().to_string(), expected);
        };
        check("halve", "no rule is called `halve`");
        check("reduce_by:3/2", "`reduce_by:3/2` needs one fraction between 0 and 1");
        check("reduce_by:1/0", "`reduce_by:1/0` needs one fraction between 0 and 1");
        check("reach:", "`reach:` needs one number");
        check("reach:inf", "`reach:inf` needs one number");
        check("parity:1:1.03:0.97", "`parity:1:1.03:0.97` needs ideal:low:high, rising");
        check("increase:3", "`increase:3` needs no number");
    }
}
