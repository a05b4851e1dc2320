//! Between what a figure may lie, in words, where that is known and matters.
//!
//! **Invariant:** pure. An interval that the source gives is told as the source's. One of our own is told
//! only where cases are few (methods.md §6.1, 6.2): a full count of a census needs none.

use crate::catalogue::{Family, Series, unit};
use crate::series::{Figure, Measure};
use crate::text::{Locale, Message, format, keys};

use super::compute::{garwood, wilson};

/// A share of fewer than so many is a matter of chance (methods.md §6.1).
const FEW_IN_ALL: f64 = 100.0;

/// A rate of fewer events than so many is one, too (methods.md §6.4).
const FEW_EVENTS: f64 = 20.0;

/// One in twenty lies outside.
const ALPHA: f64 = 0.05;

/// The interval of a figure, in a sentence; `None` where nothing is known of it, or where it matters to
/// nobody.
#[must_use]
pub fn interval(figure: &Figure, series: &Series, locale: Locale) -> Option<Message> {
    let told = |value: f64| {
        let decimals = unit::decimals(value, &series.unit);
        format::number(value, decimals, locale)
    };
    if let Some((lower, upper)) = figure.interval {
        return Some(keys::block_interval_source(told(lower), told(upper)));
    }
    let (lower, upper) = of_few(figure, series)?;
    Some(keys::block_interval_few(told(lower), told(upper)))
}

fn of_few(figure: &Figure, series: &Series) -> Option<(f64, f64)> {
    let Measure::Ratio { numerator, denominator } = figure.measure else { return None };
    let counted = numerator >= 0.0 && denominator > 0.0 && numerator.fract() == 0.0;
    let in_units = |(lower, upper): (f64, f64), of: f64| {
        (lower / of * series.multiplier, upper / of * series.multiplier)
    };
    match series.family {
        Family::Rate if counted && numerator < FEW_EVENTS && series.multiplier >= 100.0 => {
            Some(in_units(garwood(numerator, ALPHA), denominator))
        }
        Family::Bounded if counted && denominator < FEW_IN_ALL && numerator <= denominator => {
            Some(in_units(wilson(numerator, denominator, ALPHA), 1.0))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Catalogue;
    use crate::text::Language;

    fn check(series: &str, measure: Measure, given: Option<(f64, f64)>, told: Option<&str>) {
        let series = Catalogue::embedded().find(series).unwrap();
        let figure = Figure { interval: given, ..Figure::plain(measure) };
        let said = interval(&figure, series, Language::Es.into());
        let said = said.map(|said| said.text(Language::Es));
        match told {
            Some(words) => assert!(said.clone().unwrap_or_default().contains(words), "{said:?}"),
            None => assert_eq!(said, None),
        }
    }

    #[test]
    fn an_interval_is_told_where_the_source_gives_it_or_cases_are_few() {
        let of = |numerator, denominator| Measure::Ratio { numerator, denominator };
        check(
            "water.improved",
            Measure::Value(83.0),
            Some((79.0, 87.0)),
            Some("79,0 y 87,0, según"),
        );
        check("water.improved", of(30.0, 50.0), None, Some("entre 46,2 y 72,4, con 95"));
        check("water.improved", of(15_750.0, 18_960.0), None, None);
        check("water.improved", Measure::Value(83.0), None, None);
        check("water.improved", of(60.0, 50.0), None, None);
    }
}
