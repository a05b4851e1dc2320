//! What people type, read as the country of the municipality writes it in the language of the screen,
//! or refused with a sentence.

use ceiba::basics::{Id, Period};
use ceiba::municipality::store::municipality;
use ceiba::text::{Locale, format, keys};
use ceiba::{Error, Result};
use rust_decimal::Decimal;

use crate::Context;

pub use ceiba_report::told::{citation, cited};

/// A number as it was typed into a form, where nothing can be asked: what can be read in two ways is
/// refused, with both ways of writing it.
pub fn number(locale: Locale, typed: &str) -> Result<f64> {
    let value = number_or_asked(locale, typed)?;
    let Some(ways) = format::two_ways(typed, locale) else { return Ok(value) };
    let (thousands, decimal) = ways.written(locale);
    let plain = format::short_number(ways.decimal, 3, locale);
    Err(Error::Refused(keys::door_number_two_ways(decimal, plain, thousands, typed.trim())))
}

/// A number of inhabitants: whole, and never below 0; a mark before three digits is one of thousands.
pub fn people(locale: Locale, typed: &str) -> Result<f64> {
    let people = whole_or_asked(locale, typed)?;
    refuse_broken_people(people, typed.trim(), locale)?;
    Ok(people)
}

/// Refuses a population that no town can have: part of a person, or less than nobody.
pub fn refuse_broken_people(people: f64, typed: &str, locale: Locale) -> Result<()> {
    if people.fract() == 0.0 && people >= 0.0 {
        return Ok(());
    }
    let example = format::number(people.abs().round(), 0, locale);
    Err(Error::Refused(keys::door_people_broken(example, typed)))
}

/// A number as it was typed where the reader can be asked which of two ways was meant; read here
/// with the decimal mark of the locale.
pub fn number_or_asked(locale: Locale, typed: &str) -> Result<f64> {
    read_with(format::parse_number, locale, typed)
}

/// A whole number of things that are counted, where the reader can be asked about part of one.
pub fn whole_or_asked(locale: Locale, typed: &str) -> Result<f64> {
    read_with(format::parse_whole, locale, typed)
}

fn read_with(
    parse: impl Fn(&str, Locale) -> Option<f64>,
    locale: Locale,
    typed: &str,
) -> Result<f64> {
    if typed.trim().is_empty() {
        return Err(Error::Refused(keys::door_number_missing()));
    }
    let example = format::number(1234.5, 1, locale);
    parse(typed, locale)
        .ok_or_else(|| Error::Refused(keys::door_number_unreadable(example, typed.trim())))
}

/// A number, or nothing where nothing was typed.
pub fn optional_number(locale: Locale, typed: &str) -> Result<Option<f64>> {
    if typed.trim().is_empty() { Ok(None) } else { number(locale, typed).map(Some) }
}

/// A year as it was typed.
pub fn year(typed: &str) -> Result<i32> {
    if typed.trim().is_empty() {
        return Err(Error::Refused(keys::door_year_missing()));
    }
    let year = typed.trim().parse().ok().filter(|year| (1800..=2200).contains(year));
    year.ok_or_else(|| Error::Refused(keys::door_year_unreadable(typed.trim())))
}

/// A year, or nothing where nothing was typed.
pub fn optional_year(typed: &str) -> Result<Option<i32>> {
    if typed.trim().is_empty() { Ok(None) } else { year(typed).map(Some) }
}

/// The calendar year as a period.
pub fn period(year: i32) -> Result<Period> {
    Period::year(year).ok_or_else(|| Error::Refused(keys::door_year_unreadable(year.to_string())))
}

/// A period as it was typed, for the column of the year in which it begins.
pub fn period_of_year(typed: &str, year: i32) -> Result<Period> {
    let refused = |problem| Err(Error::Refused(problem).of_field("period"));
    match Period::parse(typed) {
        None => refused(keys::door_period_unreadable(typed)),
        Some(period) if period.nominal_year() != year => {
            refused(keys::door_period_elsewhere(period.nominal_year().to_string(), typed))
        }
        Some(period) => Ok(period),
    }
}

/// An amount of money as it was typed; never negative, never with more decimals than the money has.
pub fn amount(context: &Context, typed: &str) -> Result<Decimal> {
    let value = number(context.locale(), typed)?;
    // A typed amount has few digits, so the shortest decimal of the number is what was typed.
    let amount = value.to_string().parse::<Decimal>().ok();
    let amount = amount
        .filter(|amount| !amount.is_sign_negative())
        .ok_or_else(|| Error::Refused(keys::door_amount_negative(typed.trim())))?;
    let money = context.read(|db| Ok(municipality(db)?.money()))?;
    let decimals = money.map_or(2, |money| money.exponent());
    if amount.normalize().scale() > decimals {
        let whole = format::number(12345.0, 0, context.locale());
        return Err(Error::Refused(keys::door_amount_decimals(
            i64::from(decimals),
            whole,
            typed.trim(),
        )));
    }
    Ok(amount)
}

/// An id as a view gave it.
pub fn id(text: &str) -> Result<Id> {
    Id::parse(text).ok_or_else(|| Error::Refused(keys::door_thing_gone()))
}

/// An id, or nothing.
pub fn optional_id(text: Option<&String>) -> Result<Option<Id>> {
    text.map(|text| id(text)).transpose()
}
