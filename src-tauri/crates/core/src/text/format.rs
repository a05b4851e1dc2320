//! Numbers, shares, dates and money as each language writes them in a country, and numbers as people
//! type them. The marks come from ICU4X, which has them for every country.
//!
//! **Invariant:** a person reads one minus sign (−, U+2212), thousands always grouped (in one column
//! of a table 1.863 stands below 12.480) and one way of setting the percent sign per language.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use chrono::{Datelike, Timelike};
use icu::decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu::decimal::{DecimalFormatter, input::Decimal};

use super::{Language, Locale, Message, keys};
use crate::basics::{Currency, Money};

/// A number of bytes, in the words of each language.
#[must_use]
#[allow(clippy::cast_precision_loss)]
pub fn size(bytes: u64) -> Message {
    const MEGABYTE: u64 = 1 << 20;
    if bytes < MEGABYTE {
        let least = if bytes == 0 { 0.0 } else { 1.0 };
        keys::size_kilobytes(((bytes as f64 / 1024.0).max(least), 0))
    } else {
        keys::size_megabytes((bytes as f64 / MEGABYTE as f64, 1))
    }
}

/// Words that begin a line: their first letter is a capital.
#[must_use]
pub fn capitalized(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters.as_str().chars()).collect()
}

/// A number with exactly `decimals` decimals; rounding is the last thing that happens to it.
#[must_use]
pub fn number(value: f64, decimals: u8, locale: impl Into<Locale>) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let plain = plain(value, decimals);
    let plain = if plain.trim_start_matches('-').bytes().all(|b| b == b'0' || b == b'.') {
        plain.trim_start_matches('-').to_owned() // never "−0"
    } else {
        plain
    };
    written(plain, locale.into())
}

/// A number in plain digits with exactly `decimals` decimals. The shortest text that means the number is
/// made ten times as fast as one that is rounded, and mostly is short enough.
fn plain(value: f64, decimals: u8) -> String {
    let decimals = usize::from(decimals);
    let shortest = value.to_string();
    match shortest.split_once('.').map_or(0, |(_, fraction)| fraction.len()) {
        has if has > decimals => format!("{value:.decimals$}"),
        0 if decimals > 0 && value.is_finite() => shortest + "." + &"0".repeat(decimals),
        has => shortest + &"0".repeat(decimals - has),
    }
}

/// A number with as many decimals as it needs, at most `most`.
#[must_use]
pub fn short_number(value: f64, most: u8, locale: impl Into<Locale>) -> String {
    let plain = plain(value, most);
    let zeros = plain.bytes().rev().take(usize::from(most)).take_while(|b| *b == b'0').count();
    number(value, most - u8::try_from(zeros).unwrap_or(most), locale)
}

/// A number before its unit: "83,1 %", "83.1%", "7,2 horas al día". A unit that begins with the
/// percent sign is set as the language sets that sign, every other one after a space.
#[must_use]
pub fn measure(value: f64, decimals: u8, unit: &str, locale: impl Into<Locale>) -> String {
    let locale = locale.into();
    let gap = if unit.starts_with('%') { before_percent(locale.language) } else { " " };
    format!("{}{gap}{unit}", number(value, decimals, locale))
}

/// What stands between a number and its percent sign, as CLDR's percent patterns have it (ICU4X
/// does not offer them yet).
fn before_percent(language: Language) -> &'static str {
    match language {
        Language::En | Language::Pt => "",
        Language::Es => "\u{a0}",
        Language::Fr => "\u{202f}",
    }
}

/// A number as one types it: what a spreadsheet, too, would take for a number, and what can be read
/// in one way only.
#[must_use]
pub fn typed(value: f64, most: u8, locale: impl Into<Locale>) -> String {
    let locale = locale.into();
    let text = ungrouped(short_number(value, most, locale).replace('−', "-"), locale);
    match two_ways(&text, locale) {
        Some(_) => text + "0", // 42,125 could be thousands, 42,1250 cannot
        None => text,
    }
}

/// An amount as one types it, read in one way only like [`typed`].
#[must_use]
pub fn typed_amount(money: Money, locale: impl Into<Locale>) -> String {
    let locale = locale.into();
    ungrouped(amount(money, locale), locale)
}

/// Without marks between thousands where those could be taken for the mark before decimals.
fn ungrouped(text: String, locale: Locale) -> String {
    if !locale.is_foreign() {
        return text;
    }
    let decimal = decimal_mark(locale);
    text.chars().filter(|c| [decimal, '-', '−'].contains(c) || c.is_ascii_digit()).collect()
}

/// An amount with the decimals of its currency and its sign before it: "Q 1,240.00", "XTS 1 240,00".
#[must_use]
pub fn money(money: Money, locale: impl Into<Locale>) -> String {
    let locale = locale.into();
    format!("{}\u{a0}{}", currency(money.currency, locale), amount(money, locale))
}

/// An amount with the decimals of its currency, without its sign.
#[must_use]
pub fn amount(money: Money, locale: impl Into<Locale>) -> String {
    written(money.decimal().to_string(), locale.into())
}

/// The money of each country of the region, and the sign that its offices write before amounts.
const SIGNS: [(&str, &str, &str); 27] = [
    ("AR", "ARS", "$"),
    ("BB", "BBD", "Bds$"),
    ("BO", "BOB", "Bs"),
    ("BR", "BRL", "R$"),
    ("BS", "BSD", "B$"),
    ("BZ", "BZD", "BZ$"),
    ("CL", "CLP", "$"),
    ("CO", "COP", "$"),
    ("CR", "CRC", "₡"),
    ("CU", "CUP", "$"),
    ("DO", "DOP", "RD$"),
    ("EC", "USD", "$"),
    ("GT", "GTQ", "Q"),
    ("GY", "GYD", "G$"),
    ("HN", "HNL", "L"),
    ("HT", "HTG", "G"),
    ("JM", "JMD", "J$"),
    ("MX", "MXN", "$"),
    ("NI", "NIO", "C$"),
    ("PA", "PAB", "B/."),
    ("PE", "PEN", "S/"),
    ("PR", "USD", "$"),
    ("PY", "PYG", "₲"),
    ("SV", "USD", "$"),
    ("TT", "TTD", "TT$"),
    ("UY", "UYU", "$"),
    ("VE", "VES", "Bs."),
];

/// How a currency is named beside an amount: by the sign of its country, but by its code where that
/// sign could be taken for another money: abroad, and `$` in a language not written in the country.
#[must_use]
pub fn currency(currency: Currency, locale: impl Into<Locale>) -> String {
    let (code, locale) = (currency.code(), locale.into());
    let own =
        |(country, money, _): &&(&str, &str, &str)| *country == locale.country() && *money == code;
    let clear = |sign: &&str| *sign != "$" || locale.region().is_some();
    let sign = SIGNS.iter().find(own).map(|(_, _, sign)| *sign).filter(clear);
    sign.unwrap_or(code).to_owned()
}

/// A day: "21/11/2026", in English "21 Nov 2026" (never a month that can be taken for a day).
#[must_use]
pub fn date(day: chrono::NaiveDate, language: Language) -> String {
    match language {
        Language::En => {
            const MONTHS: [&str; 12] = [
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
            ];
            let month = MONTHS.get(day.month0() as usize).copied().unwrap_or_default();
            format!("{} {month} {}", day.day(), day.year())
        }
        Language::Es | Language::Pt | Language::Fr => {
            format!("{:02}/{:02}/{}", day.day(), day.month(), day.year())
        }
    }
}

/// A day and the time of day: "21/11/2026 09:05"; the clock has 24 hours in all four languages.
#[must_use]
pub fn moment(moment: chrono::NaiveDateTime, language: Language) -> String {
    format!("{} {:02}:{:02}", date(moment.date(), language), moment.hour(), moment.minute())
}

/// Reads a number as a person types it in a language and country: their decimal mark, and the other
/// mark, spaces or apostrophes only where they group three digits. `None` for anything else.
#[must_use]
pub fn parse_number(typed: &str, locale: impl Into<Locale>) -> Option<f64> {
    parse_number_with(typed, decimal_mark(locale))
}

/// [`parse_number`] with a given decimal mark, `.` or `,`.
#[must_use]
pub fn parse_number_with(typed: &str, decimal_mark: char) -> Option<f64> {
    let text = typed.trim();
    let (negative, text) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, fraction) = match text.split_once(decimal_mark) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let whole = ungroup(whole, decimal_mark)?;
    let fraction = fraction.unwrap_or_default();
    if !fraction.bytes().all(|b| b.is_ascii_digit()) || (whole.is_empty() && fraction.is_empty()) {
        return None;
    }
    let value: f64 = format!("{whole}.{fraction}0").parse().ok()?;
    Some(if negative { -value } else { value })
}

/// Reads a number of whole things, such as people: they have no decimals, so a mark before three digits,
/// and three again, stands between thousands, whichever mark it is. Anything else is read as any number.
#[must_use]
pub fn parse_whole(typed: &str, locale: impl Into<Locale>) -> Option<f64> {
    thousands(typed.trim()).or_else(|| parse_number(typed, locale))
}

/// A number with its thousands set apart by one kind of mark.
fn thousands(text: &str) -> Option<f64> {
    let mark = text.chars().find(|c| matches!(c, '.' | ','))?;
    let other = if mark == '.' { ',' } else { '.' };
    // 0.125 begins with no thousands.
    let whole = ungroup(text, other).filter(|digits| !digits.starts_with('0'))?;
    whole.parse().ok()
}

/// The two numbers that a typed text can be: with its mark between thousands, or before decimals.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TwoWays {
    /// 42000 for `42,000`.
    pub thousands: f64,
    /// 42 for `42,000`.
    pub decimal: f64,
}

/// Both readings of a number whose only mark is the decimal mark of the locale before exactly three
/// digits: the other half of the region writes its thousands so. In a country that does not write this
/// language either mark can be meant in either way. `None` where there is only one reading.
#[must_use]
pub fn two_ways(typed: &str, locale: impl Into<Locale>) -> Option<TwoWays> {
    let locale = locale.into();
    let mark = typed.chars().find(|c| matches!(c, '.' | ','))?;
    if mark != decimal_mark(locale) && !locale.is_foreign() {
        return None;
    }
    let (whole, fraction) = typed.trim().split_once(mark)?;
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let group = whole.trim_start_matches(['-', '−']);
    let grouped = (1..=3).contains(&group.len()) && !group.starts_with('0') && digits(group);
    if !grouped || fraction.len() != 3 || !digits(fraction) {
        return None;
    }
    let thousands = parse_number(&format!("{whole}{fraction}"), locale)?;
    Some(TwoWays { thousands, decimal: parse_number_with(typed, mark)? })
}

/// The mark before the decimals.
#[must_use]
pub fn decimal_mark(locale: impl Into<Locale>) -> char {
    marks(locale.into()).decimal
}

/// The mark before the decimals as offices of a country write it: a comma where no language of the
/// program is written there.
#[must_use]
pub fn decimal_mark_in(country: &str) -> char {
    Locale::of_offices(country).map_or(',', decimal_mark)
}

impl TwoWays {
    /// Either number written so that it can be read in one way only: `42000`, and `42,0`.
    #[must_use]
    pub fn written(self, locale: impl Into<Locale>) -> (String, String) {
        let locale = locale.into();
        let mut decimal = typed(self.decimal, 3, locale);
        if !decimal.contains(decimal_mark(locale)) {
            decimal = format!("{decimal}{}0", decimal_mark(locale));
        }
        (format!("{:.0}", self.thousands), decimal)
    }
}

/// The digits without grouping marks; `None` where a mark does not group exactly three digits.
pub(super) fn ungroup(whole: &str, decimal_mark: char) -> Option<String> {
    let is_mark = |c: char| {
        c != decimal_mark && matches!(c, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’')
    };
    let mut groups = whole.split(is_mark);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let digits = |group: &str| group.bytes().all(|b| b.is_ascii_digit());
    let grouped = rest.is_empty() || (1..=3).contains(&first.len());
    (digits(first) && grouped && rest.iter().all(|g| g.len() == 3 && digits(g)))
        .then(|| format!("{first}{}", rest.concat()))
}

/// How a locale writes numbers.
pub(super) struct Marks {
    formatter: Option<DecimalFormatter>,
    /// What stands before decimals.
    pub(super) decimal: char,
    /// What stands between thousands.
    pub(super) group: char,
}

/// The marks of a locale, made once each.
pub(super) fn marks(locale: Locale) -> Arc<Marks> {
    type Known = Mutex<BTreeMap<(Language, Option<&'static str>), Arc<Marks>>>;
    static KNOWN: LazyLock<Known> = LazyLock::new(Mutex::default);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let of = (locale.language, locale.region());
    Arc::clone(known.entry(of).or_insert_with(|| Arc::new(Marks::of(locale))))
}

impl Marks {
    fn of(locale: Locale) -> Self {
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(GroupingStrategy::Always);
        // Spain groups from five digits on only, which a column of a table cannot do.
        let tag = match locale.tag() {
            spanish if spanish == "es" || spanish == "es-ES" => "es-AR".to_owned(),
            tag => tag,
        };
        let tag = tag.parse::<icu::locale::Locale>().ok();
        let formatter = tag.and_then(|tag| DecimalFormatter::try_new(tag.into(), options).ok());
        let mark_in = |number: &str| {
            let written = formatter.as_ref()?.format_to_string(&number.parse::<Decimal>().ok()?);
            written.chars().find(|c| !c.is_ascii_digit())
        };
        let (decimal, group) = (mark_in("0.5").unwrap_or('.'), mark_in("1000").unwrap_or(' '));
        Self { formatter, decimal, group }
    }
}

/// A number in plain digits with the marks of a locale.
fn written(plain: String, locale: Locale) -> String {
    let Ok(decimal) = plain.parse::<Decimal>() else { return plain };
    let marks = marks(locale);
    let text = marks.formatter.as_ref().map(|formatter| formatter.format_to_string(&decimal));
    text.unwrap_or(plain).replace('-', "−")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_begins_with_a_capital() {
        for (words, expected) in [("estado", "Estado"), ("état", "État"), ("OTB", "OTB"), ("", "")]
        {
            assert_eq!(capitalized(words), expected);
        }
    }

    #[test]
    fn the_quick_way_writes_what_the_exact_way_writes() {
        let values = [0.0, -0.0, 1.0, 40.5, -0.84, 0.285, 1e-7, 1e21, 83.06962025, 100.0 / 3.0];
        for (value, decimals) in values.iter().flat_map(|v| (0..8_u8).map(move |d| (*v, d))) {
            assert_eq!(plain(value, decimals), format!("{value:.*}", usize::from(decimals)));
        }
    }

    #[test]
    fn numbers_follow_the_language() {
        let check = |value, decimals, language, expected: &str| {
            assert_eq!(number(value, decimals, language), expected);
        };
        check(12345.678, 1, Language::En, "12,345.7");
        check(12345.678, 1, Language::Es, "12.345,7");
        check(12345.678, 1, Language::Pt, "12.345,7");
        check(12345.678, 1, Language::Fr, "12\u{202f}345,7");
        check(-0.04, 1, Language::En, "0.0");
        check(9300.0, 0, Language::Es, "9.300");
        for language in Language::ALL {
            assert!(number(-0.84, 2, language).starts_with('−'), "{language:?}");
            assert_eq!(parse_number(&number(-0.5, 1, language), language), Some(-0.5));
            assert!(typed(-0.84, 2, language).starts_with('-'), "{language:?}");
        }
        check(f64::NAN, 1, Language::En, "–");
        assert_eq!(short_number(20.0, 2, Language::Es), "20");
        assert_eq!(short_number(1.413, 2, Language::Es), "1,41");
    }

    #[test]
    fn numbers_follow_the_country_where_the_language_is_written() {
        let check = |language, country, expected: &str| {
            let locale = Locale::of(language, country);
            assert_eq!(number(18_960.5, 1, locale), expected, "{country}");
            assert_eq!(parse_number(expected, locale), Some(18_960.5), "{country}");
            assert_eq!(number(1234.0, 0, locale).chars().count(), 5, "{country}: grouped too");
        };
        for country in ["CU", "DO", "GT", "HN", "MX", "NI", "PA", "PE", "SV"] {
            check(Language::Es, country, "18,960.5");
        }
        for country in ["AR", "BO", "CL", "CO", "EC", "ES", "PY", "UY", "VE", "BR", "XX", ""] {
            check(Language::Es, country, "18.960,5");
        }
        check(Language::Es, "CR", "18\u{a0}960,5");
        check(Language::Pt, "BR", "18.960,5");
        check(Language::Pt, "GT", "18.960,5");
        check(Language::En, "JM", "18,960.5");
        check(Language::En, "CO", "18,960.5");
        check(Language::Fr, "HT", "18\u{202f}960,5");
        for (country, mark) in [("GT", '.'), ("JM", '.'), ("BR", ','), ("HT", ','), ("SR", ',')] {
            assert_eq!(decimal_mark_in(country), mark, "{country}");
        }
    }

    #[test]
    fn what_is_typed_is_read_as_the_country_writes_it() {
        let (guatemala, colombia) =
            (Locale::of(Language::Es, "GT"), Locale::of(Language::Es, "CO"));
        assert_eq!(parse_number("42,000", guatemala), Some(42_000.0));
        assert_eq!(two_ways("42,000", guatemala), None);
        let ways = two_ways("42.000", guatemala).unwrap();
        assert_eq!(ways.written(guatemala), ("42000".to_owned(), "42.0".to_owned()));
        assert_eq!(parse_number("83,1", guatemala), None);
        assert_eq!(parse_number("42.000", colombia), Some(42_000.0));
        assert!(two_ways("42,000", colombia).is_some());
        assert_eq!(typed(42.125, 6, guatemala), "42.1250");
    }

    #[test]
    fn money_has_the_sign_of_its_country_where_that_is_clear() {
        let check = |code: &str, language, country, expected: &str| {
            let of = Currency::new(code).unwrap();
            let minor = 1_240 * 10_i64.pow(of.exponent());
            let text = money(Money { minor, currency: of }, Locale::of(language, country));
            assert_eq!(text.replace('\u{a0}', " "), expected, "{code} {country}");
        };
        check("GTQ", Language::Es, "GT", "Q 1,240.00");
        check("GTQ", Language::Fr, "GT", "Q 1\u{202f}240,00");
        check("BRL", Language::Pt, "BR", "R$ 1.240,00");
        check("PEN", Language::Es, "PE", "S/ 1,240.00");
        check("CLP", Language::Es, "CL", "$ 1.240");
        check("MXN", Language::Es, "MX", "$ 1,240.00");
        check("MXN", Language::En, "MX", "MXN 1,240.00");
        check("USD", Language::Es, "GT", "USD 1,240.00");
        check("USD", Language::Es, "SV", "$ 1,240.00");
        check("XTS", Language::Es, "XX", "XTS 1.240,00");
        check("COP", Language::Es, "", "COP 1.240,00");
    }

    #[test]
    fn the_percent_sign_is_set_as_the_language_sets_it() {
        let check = |language, share: &str, of: &str| {
            assert_eq!(measure(29.2, 1, "%", language), share);
            assert_eq!(measure(29.2, 1, "% x", language), of);
        };
        check(Language::Es, "29,2\u{a0}%", "29,2\u{a0}% x");
        check(Language::Pt, "29,2%", "29,2% x");
        check(Language::En, "29.2%", "29.2% x");
        check(Language::Fr, "29,2\u{202f}%", "29,2\u{202f}% x");
        assert_eq!(measure(7.2, 1, "horas al día", Language::Es), "7,2 horas al día");
    }

    #[test]
    fn a_moment_has_its_time_of_day() {
        let at = chrono::NaiveDate::from_ymd_opt(2026, 11, 2).unwrap().and_hms_opt(21, 5, 59);
        assert_eq!(moment(at.unwrap(), Language::Es), "02/11/2026 21:05");
        assert_eq!(moment(at.unwrap(), Language::En), "2 Nov 2026 21:05");
    }

    #[test]
    fn three_digits_after_the_mark_can_be_thousands_or_decimals() {
        let check = |text, language, expected: Option<(f64, f64, &str, &str)>| {
            let ways = two_ways(text, language);
            assert_eq!(ways.is_some(), expected.is_some(), "{text}");
            let Some((ways, (thousands, decimal, whole, broken))) = ways.zip(expected) else {
                return;
            };
            assert_eq!(ways, TwoWays { thousands, decimal }, "{text}");
            assert_eq!(ways.written(language), (whole.to_owned(), broken.to_owned()), "{text}");
            for one in [whole, broken] {
                assert_eq!(two_ways(one, language), None, "{one}");
            }
        };
        check("42,000", Language::Es, Some((42_000.0, 42.0, "42000", "42,0")));
        check(" 250,000 ", Language::Pt, Some((250_000.0, 250.0, "250000", "250,0")));
        check("1,500", Language::Fr, Some((1500.0, 1.5, "1500", "1,5")));
        check("42.125", Language::En, Some((42_125.0, 42.125, "42125", "42.1250")));
        check("-3,125", Language::Es, Some((-3125.0, -3.125, "-3125", "-3,1250")));
        for one in ["42,00", "42,0000", "0,125", "42.000", "1.042,000", "1234,567", "42", ",125"] {
            check(one, Language::Es, None);
        }
        assert_eq!(typed(42.125, 6, Language::Es), "42,1250");
        assert_eq!(typed(0.125, 6, Language::Es), "0,125");
    }

    #[test]
    fn where_a_country_does_not_write_the_language_either_mark_can_be_meant() {
        let both = Some(TwoWays { thousands: 18_960.0, decimal: 18.96 });
        for (language, country) in
            [(Language::En, "CO"), (Language::Es, "XX"), (Language::Fr, "GT")]
        {
            let locale = Locale::of(language, country);
            assert_eq!(two_ways("18,960", locale), both, "{country}");
            assert_eq!(two_ways("18.960", locale), both, "{country}");
            for value in [18_960.0, 18.96, 18.961, 1_234_567.5, -18_960.0] {
                let text = typed(value, 6, locale);
                assert_eq!(two_ways(&text, locale), None, "{text}");
                assert_eq!(parse_number(&text, locale), Some(value), "{text}");
            }
        }
        let pesos = Money { minor: 1_240, currency: Currency::new("CLP").unwrap() };
        assert_eq!(typed_amount(pesos, Locale::of(Language::En, "CL")), "1240");
        assert_eq!(typed_amount(pesos, Locale::of(Language::Es, "CL")), "1.240");
    }

    #[test]
    fn whole_things_have_thousands_and_no_decimals() {
        let check = |typed, language, country, expected| {
            assert_eq!(parse_whole(typed, Locale::of(language, country)), expected, "{typed}");
        };
        for (language, country) in
            [(Language::Es, "GT"), (Language::Es, "CO"), (Language::Pt, "BR")]
        {
            check("18.960", language, country, Some(18_960.0));
            check(" 18,960 ", language, country, Some(18_960.0));
            check("42.000", language, country, Some(42_000.0));
            check("1.234.567", language, country, Some(1_234_567.0));
            check("1,234,567", language, country, Some(1_234_567.0));
            check("18960", language, country, Some(18_960.0));
            check("18 960", language, country, Some(18_960.0));
            check("18.96.0", language, country, None);
            check("", language, country, None);
        }
        check("18.96", Language::Es, "GT", Some(18.96));
        check("0.125", Language::Es, "GT", Some(0.125));
        check("18.960,5", Language::Es, "CO", Some(18_960.5));
        check("-18,960", Language::Es, "CO", Some(-18.96));
    }

    #[test]
    fn typed_numbers_are_read_or_refused_never_guessed() {
        let check = |typed, language, expected| {
            assert_eq!(parse_number(typed, language), expected, "{typed}")
        };
        check("81,53", Language::Pt, Some(81.53));
        check("20.341", Language::Pt, Some(20341.0));
        check("20.34", Language::Pt, None);
        check("20,341", Language::En, Some(20341.0));
        check("1 234 567,5", Language::Fr, Some(1_234_567.5));
        check("-3", Language::Es, Some(-3.0));
        check(",5", Language::Es, Some(0.5));
        check("", Language::Es, None);
        check("1e5", Language::Es, None);
        check("12..3", Language::Es, None);
        check("12345.678", Language::Es, None);
    }
}
