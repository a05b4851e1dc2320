//! Questions about a typed figure: it can be stored, but it may not be what was meant.
//!
//! **Invariant:** pure; nothing is refused here, and a question that was answered is not asked
//! again. What is offered beside the typed figure is what a slip of the hand makes likely.

use ceiba::catalogue::{Counted, Family, Series};
use ceiba::progress::store::SeriesFigures;
use ceiba::series::{self, Figure, Measure, OVER_BOUND, POPULATION};
use ceiba::text::format::{self, TwoWays};
use ceiba::text::{Message, keys};

use super::entry::{Standing, placed};
use crate::say::Say;
use crate::views::figures::{Doubt, FigureEdit, FigureOffer, FigureQuestion, TypedFigure};

/// What is asked, and what is offered.
struct Asked {
    text: Message,
    offers: Vec<Offer>,
}

/// One way to go on: the words of its button, the figure, and its source where it is another.
struct Offer {
    text: Message,
    typed: TypedFigure,
    source: Option<String>,
}

/// Everything a question can look at.
struct Case<'a> {
    figure: &'a Figure,
    series: &'a Series,
    input: &'a FigureEdit,
    standing: &'a Standing<'a>,
    say: &'a Say,
}

/// In the order in which they are asked.
const DOUBTS: [Doubt; 6] = [
    Doubt::TwoWays,
    Doubt::OverAll,
    Doubt::ShareOfOne,
    Doubt::Broken,
    Doubt::PartOverWhole,
    Doubt::OverCounts,
];

/// The first question that is open about a figure; `None` when it can be written.
pub fn question(
    figure: &Figure,
    series: &Series,
    input: &FigureEdit,
    standing: &Standing,
    say: &Say,
) -> Option<FigureQuestion> {
    let case = Case { figure, series, input, standing, say };
    let mut open = DOUBTS.into_iter().filter(|doubt| !input.answered.contains(doubt));
    let (doubt, asked) = open.find_map(|doubt| Some((doubt, case.asked(doubt)?)))?;
    let offer = |offer: Offer| FigureOffer {
        text: say.text(&offer.text),
        edit: FigureEdit {
            typed: offer.typed,
            source: offer.source.unwrap_or_else(|| input.source.clone()),
            answered: [input.answered.as_slice(), &[doubt]].concat(),
            ..input.clone()
        },
    };
    Some(FigureQuestion {
        text: say.text(&placed(series, input.year, asked.text, say)),
        offers: asked.offers.into_iter().map(offer).collect(),
        counts: doubt == Doubt::OverCounts,
    })
}

/// Whether a figure is a part of a whole, counted as such: a share, or a rate per thousand.
pub fn is_part(figure: &Figure, series: &Series) -> bool {
    matches!(figure.measure, Measure::Ratio { .. }) && series.multiplier >= 100.0
}

/// Whether a series is of people or things, which come in thousands.
pub fn counts_wholes(series: &Series) -> bool {
    matches!(series.unit.as_str(), "persons" | "number")
}

fn is_percent(series: &Series) -> bool {
    series.family != Family::Rate && series.upper == Some(100.0)
}

impl Case<'_> {
    fn asked(&self, doubt: Doubt) -> Option<Asked> {
        match doubt {
            Doubt::TwoWays => self.two_ways(),
            Doubt::OverAll => self.over_all(),
            Doubt::ShareOfOne => self.share_of_one(),
            Doubt::Broken => self.broken(),
            Doubt::PartOverWhole => self.part_over_whole(),
            Doubt::OverCounts => self.over_counts(),
        }
    }

    fn value(&self) -> Option<f64> {
        match self.figure.measure {
            Measure::Value(value) => Some(value),
            Measure::Ratio { .. } | Measure::Blank(_) => None,
        }
    }

    /// A value with its unit.
    fn measured(&self, value: f64) -> String {
        self.say.measured(value, self.series)
    }

    fn offer(&self, value: f64) -> Offer {
        let text = self.say.typed(value);
        Offer {
            text: keys::door_offer(self.measured(value)),
            typed: TypedFigure::Value { text },
            source: None,
        }
    }

    fn offer_counts(&self, numerator: f64, denominator: f64) -> Offer {
        let (numerator, denominator) = (self.say.typed(numerator), self.say.typed(denominator));
        Offer {
            text: keys::door_offer_counts(denominator.clone(), numerator.clone()),
            typed: TypedFigure::Ratio { numerator, denominator },
            source: None,
        }
    }

    fn as_typed(&self) -> Offer {
        let (text, typed) = (keys::door_offer_as_typed(), self.input.typed.clone());
        Offer { text, typed, source: None }
    }

    /// 42,000: a comma between thousands, or before decimals.
    fn two_ways(&self) -> Option<Asked> {
        match &self.input.typed {
            TypedFigure::Value { text } => self.two_values(text),
            TypedFigure::Ratio { numerator, denominator } => {
                self.two_counts(numerator, denominator)
            }
            TypedFigure::Clear | TypedFigure::Blank { .. } => None,
        }
    }

    /// What cannot be is not offered. 83,125 % can be read in one way only and is not asked; three zeros
    /// are nobody's decimals, and may be the thousands of another row. Not asked of inhabitants, who have no decimals, nor of half a person, which is
    /// a question of its own.
    fn two_values(&self, text: &str) -> Option<Asked> {
        let ways = format::two_ways(text, self.say.locale)?;
        let broken = self.counts_wholes() && ways.decimal.fract() != 0.0;
        if broken || self.series.id == POPULATION {
            return None;
        }
        let mut values = vec![ways.thousands, ways.decimal];
        if !self.is_likelier_thousands(ways) {
            values.reverse();
        }
        values.retain(|value| self.can_be(*value));
        let text = match values.as_slice() {
            [] => return None,
            [only] if ways.decimal.fract() != 0.0 && *only == ways.decimal => return None,
            [only] => self.one_way_text(text, ways, *only),
            _ => self.two_ways_text(text, ways),
        };
        let offer =
            |value| Offer { text: keys::door_offer(self.told(value, ways)), ..self.offer(value) };
        Some(Asked { text, offers: values.into_iter().map(offer).collect() })
    }

    /// Within the bounds of the series, and a little above them.
    fn can_be(&self, value: f64) -> bool {
        series::can_be(value, [self.series.lower, self.series.upper])
    }

    fn one_way_text(&self, text: &str, ways: TwoWays, only: f64) -> Message {
        let plain = |value| match value == ways.thousands {
            true => format!("{value:.0}"),
            false => format::short_number(value, 3, self.say.locale),
        };
        let other = if only == ways.thousands { ways.decimal } else { ways.thousands };
        keys::door_doubt_one_way(plain(other), plain(only), text.trim(), self.told(only, ways))
    }

    /// One of the two readings with its unit: beside the other nobody takes it for that.
    fn told(&self, value: f64, ways: TwoWays) -> String {
        let typed = self.say.typed(value);
        let plain = format::short_number(value, 3, self.say.locale);
        match value == ways.thousands {
            true => self.measured(value),
            false => self.measured(value).replacen(&typed, &plain, 1),
        }
    }

    fn two_ways_text(&self, text: &str, ways: TwoWays) -> Message {
        let decimal = format::short_number(ways.decimal, 3, self.say.locale);
        keys::door_doubt_two_ways(decimal, format!("{:.0}", ways.thousands), text.trim())
    }

    /// People and things come in thousands; of anything else the figures of other years tell.
    fn is_likelier_thousands(&self, ways: TwoWays) -> bool {
        let known = self.standing.figures.series.get(&self.series.id);
        let values = known.into_iter().flat_map(SeriesFigures::own);
        let values = values.filter_map(|found| found.figure.value(self.series.multiplier));
        let highest = values.map(f64::abs).reduce(f64::max);
        highest.map_or(self.counts_wholes(), |highest| {
            // Whichever is fewer times larger or smaller.
            highest * highest > (ways.thousands * ways.decimal).abs()
        })
    }

    fn counts_wholes(&self) -> bool {
        counts_wholes(self.series)
    }

    fn two_counts(&self, numerator: &str, denominator: &str) -> Option<Asked> {
        let Measure::Ratio { numerator: above, denominator: below } = self.figure.measure else {
            return None;
        };
        let [first, second] = [numerator, denominator]
            .map(|text| format::two_ways(text, self.say.locale).map(|ways| (text, ways)));
        let (text, ways) = first.or(second)?;
        let thousands =
            |found: Option<(&str, TwoWays)>, value| found.map_or(value, |(_, ways)| ways.thousands);
        let whole = self.offer_counts(thousands(first, above), thousands(second, below));
        let offers = vec![whole, self.offer_counts(above, below)];
        Some(Asked { text: self.two_ways_text(text, ways), offers })
    }

    /// 831 %: a lost mark; 105 %: perhaps a whole that counts too few.
    fn over_all(&self) -> Option<Asked> {
        let (value, upper) = (self.value()?, self.series.upper?);
        if self.series.family == Family::Rate || value <= upper {
            return None;
        }
        let tenth = [value / 10.0, value / 100.0].into_iter().find(|less| *less <= upper);
        let mut offers: Vec<Offer> = tenth
            .filter(|_| is_percent(self.series))
            .map(|less| self.offer(less))
            .into_iter()
            .collect();
        if value <= upper * OVER_BOUND {
            offers.push(self.as_typed());
        }
        let text = keys::door_doubt_over_all(self.say.typed(upper), self.measured(value));
        (!offers.is_empty()).then_some(Asked { text, offers })
    }

    /// 0,831 in a column of percentages.
    fn share_of_one(&self) -> Option<Asked> {
        let value = self.value().filter(|value| *value > 0.0 && *value < 1.0)?;
        let known = self.standing.figures.series.get(&self.series.id);
        let small = known.is_some_and(|known| {
            let values = known.own().filter_map(|found| found.figure.value(self.series.multiplier));
            values.into_iter().any(|other| other > 0.0 && other < 1.0)
        });
        let hundredfold = tidy(value * 100.0);
        (is_percent(self.series) && !small).then(|| Asked {
            text: keys::door_doubt_share_of_one(self.measured(hundredfold), self.say.typed(value)),
            offers: vec![self.offer(hundredfold), self.as_typed()],
        })
    }

    /// Half a person: often thousands with the mark of another language.
    fn broken(&self) -> Option<Asked> {
        match (&self.input.typed, self.figure.measure) {
            (TypedFigure::Value { text }, Measure::Value(value)) => {
                let whole = wholes(text, value).filter(|_| self.counts_wholes())?;
                let mut offers: Vec<Offer> =
                    whole.into_iter().map(|whole| self.offer(whole)).collect();
                if self.series.id != POPULATION {
                    offers.push(self.as_typed());
                }
                Some(Asked { text: keys::door_doubt_broken(self.say.typed(value)), offers })
            }
            (
                TypedFigure::Ratio { numerator: above, denominator: below },
                Measure::Ratio { numerator, denominator },
            ) if self.series.counted != Counted::Things => {
                self.broken_counts([(above, numerator), (below, denominator)])
            }
            _ => None,
        }
    }

    fn broken_counts(&self, counts: [(&String, f64); 2]) -> Option<Asked> {
        let [above, below] = counts.map(|(text, value)| wholes(text, value));
        let [(_, numerator), (_, denominator)] = counts;
        let broken = above.as_ref().map(|_| numerator).or(below.as_ref().map(|_| denominator))?;
        let likeliest = |wholes: Option<Vec<f64>>, value| {
            wholes.and_then(|all| all.first().copied()).unwrap_or(value)
        };
        let whole = self.offer_counts(likeliest(above, numerator), likeliest(below, denominator));
        let text = keys::door_doubt_broken(self.say.typed(broken));
        Some(Asked { text, offers: vec![whole, self.as_typed()] })
    }

    /// 17,000 of 15,000.
    fn part_over_whole(&self) -> Option<Asked> {
        let Measure::Ratio { numerator, denominator } = self.figure.measure else { return None };
        (is_part(self.figure, self.series) && numerator > denominator).then(|| Asked {
            text: keys::door_doubt_part_over_whole(
                self.say.typed(denominator),
                self.say.typed(numerator),
            ),
            offers: vec![self.offer_counts(denominator, numerator), self.as_typed()],
        })
    }

    /// A number over counts: the counts go, and so does the name of who counted.
    fn over_counts(&self) -> Option<Asked> {
        let value = self.value()?;
        let before = self.standing.before.as_ref()?;
        let Measure::Ratio { numerator, denominator } = before.figure.measure else { return None };
        let old = self.standing.before_source();
        let named = self.input.source.trim();
        let own = self.standing.own.citation();
        let source = if named.is_empty() || named == old { own } else { named.to_owned() };
        Some(Asked {
            text: keys::door_doubt_over_counts(
                self.say.typed(denominator),
                self.say.typed(numerator),
                old,
                self.measured(value),
            ),
            offers: vec![Offer {
                text: keys::door_offer_instead(source.clone(), self.measured(value)),
                typed: self.input.typed.clone(),
                source: Some(source),
            }],
        })
    }
}

/// Whole numbers that a broken one may have been meant as, the likeliest first; `None` for a whole
/// number. Three digits after the mark are thousands in another language.
fn wholes(text: &str, value: f64) -> Option<Vec<f64>> {
    if value.fract() == 0.0 {
        return None;
    }
    let last = text.trim().rsplit([',', '.']).next().unwrap_or_default();
    let thousands = (last.len() == 3).then(|| (value * 1000.0).round());
    Some(thousands.into_iter().chain([value.round()]).collect())
}

/// Without the dust of binary fractions: 0.831 × 100 is 83.1.
fn tidy(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}
