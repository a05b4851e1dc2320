//! Numbers inside texts that somebody wrote once for a language, as the country of a municipality writes
//! them: «por 100.000 habitantes» is «por 100,000 habitantes» in Guatemala.
//!
//! **Invariant:** only what is a number in the language is written otherwise; a code (7.10, 3.2.1), a year
//! or a date stays as it is.

use super::Locale;
use super::format::{Marks, marks, ungroup};

/// A text of the language of a locale with the marks of the locale.
#[must_use]
pub fn marked(text: &str, locale: impl Into<Locale>) -> String {
    let locale = locale.into();
    let (own, other) = (marks(locale.language.into()), marks(locale));
    if (own.decimal, own.group) == (other.decimal, other.group) {
        return text.to_owned();
    }
    let is_of_number = |c: char| c.is_ascii_digit() || c == own.decimal || c == own.group;
    let mut marked = String::with_capacity(text.len());
    for part in text.split_inclusive(|c| !is_of_number(c)) {
        // Of «100.000.» the last mark ends the sentence.
        let number = part.trim_end_matches(|c: char| !c.is_ascii_digit());
        marked.push_str(&renumbered(number, &own, &other).unwrap_or_else(|| number.to_owned()));
        marked.push_str(part.strip_prefix(number).unwrap_or_default());
    }
    marked
}

/// The same number with other marks; `None` for what is no number.
fn renumbered(number: &str, own: &Marks, other: &Marks) -> Option<String> {
    let (whole, fraction) = match number.split_once(own.decimal) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (number, None),
    };
    ungroup(whole, own.decimal).filter(|digits| !digits.is_empty())?;
    let mut renumbered = whole.replace(own.group, &other.group.to_string());
    if let Some(fraction) = fraction {
        renumbered.push(other.decimal);
        let digits = !fraction.is_empty() && fraction.bytes().all(|b| b.is_ascii_digit());
        renumbered.push_str(Some(fraction).filter(|_| digits)?);
    }
    Some(renumbered)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn check(country: &str, text: &str, expected: &str) {
        assert_eq!(marked(text, Locale::of(Language::Es, country)), expected);
    }

    #[test]
    fn numbers_in_a_text_are_written_as_the_country_does() {
        check("GT", "Multiplique por 100.000.", "Multiplique por 100,000.");
        check(
            "GT",
            "36 muertes en 1.664 nacimientos, 83,1 %",
            "36 muertes en 1,664 nacimientos, 83.1 %",
        );
        check("GT", "(PM2,5): 12.345,6; 1.250.000", "(PM2.5): 12,345.6; 1,250,000");
        check("CO", "Multiplique por 100.000.", "Multiplique por 100.000.");
        assert_eq!(marked("por 1.000", Language::Es), "por 1.000");
    }

    #[test]
    fn codes_years_and_lists_stay() {
        for text in ["7.10 y 7.1", "3.2.1", "de 1990 a 2015", "2.500.00", "1,2,3", "12345.678", ""]
        {
            check("GT", text, text);
        }
    }
}
