//! The parts of the municipality beside each other: women and men, zones.
//!
//! **Invariant:** one scale for all of a kind, the whole municipality as a faint line in each.

use ceiba::progress::Point;
use ceiba::progress::parts::{Breakdown, Part};
use ceiba::series::BlankReason;
use ceiba::text::{Locale, format, keys};

use super::Indicator;
use crate::books::Words;
use crate::books::marks::Marks;
use crate::charts::{self, Line, Multiples, Small, Values};
use crate::scene::Scene;

/// The parts of a kind as small multiples, in as many pictures as it takes; `town` names the whole.
#[must_use]
pub fn multiples(
    breakdown: &Breakdown,
    indicator: &Indicator,
    town: &str,
    locale: Locale,
) -> Vec<Scene> {
    let drawing = Drawing { indicator, words: Words { locale } };
    charts::multiples(&Multiples {
        parts: breakdown.parts.iter().map(|part| drawing.small(part)).collect(),
        whole: drawing.whole(town),
        bounds: indicator.bounds,
        unit: drawing.words.unit(&indicator.live.unit),
        locale,
        alternative: drawing.told(breakdown),
    })
}

struct Drawing<'a> {
    indicator: &'a Indicator,
    words: Words,
}

impl Drawing<'_> {
    fn small(&self, part: &Part) -> Small {
        let values = match part.points.last() {
            Some(latest) => Values::Known(part.points.iter().map(at).collect(), self.value(latest)),
            None => Values::Without(self.why(part)),
        };
        Small { name: self.name(part), values }
    }

    fn name(&self, part: &Part) -> String {
        format::capitalized(&self.words.say(&part.name))
    }

    fn why(&self, part: &Part) -> String {
        self.words.say(&part.blank.unwrap_or(BlankReason::NotAvailable).words())
    }

    fn value(&self, point: &Point) -> String {
        Marks::of(point).beside(self.words.value(point.value, &self.indicator.live.unit))
    }

    fn whole(&self, town: &str) -> Option<Line> {
        let points = || self.indicator.figures.iter().map(|figure| &figure.point);
        let label = self.value(points().next_back()?);
        Some(Line { name: town.to_owned(), points: points().map(at).collect(), label })
    }

    /// "Population with improved water. Women and men: women 81.0 (2022); men 84.2 (2022)."
    fn told(&self, breakdown: &Breakdown) -> String {
        let part = |part: &Part| match part.points.last() {
            Some(latest) => {
                format!("{} {} ({})", self.name(part), self.value(latest), latest.period)
            }
            None => format!("{}: {}", self.name(part), self.why(part)),
        };
        let parts: Vec<String> = breakdown.parts.iter().map(part).collect();
        let label = self.indicator.label.as_str();
        self.words.say(&keys::charts_parts(breakdown.by.words(), label, parts.join("; ")))
    }
}

fn at(point: &Point) -> (f64, f64) {
    (f64::from(point.year), point.value)
}
