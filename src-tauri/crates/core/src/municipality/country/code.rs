//! The national code of municipalities of a country: what it looks like, and what to ask about one that
//! does not.
//!
//! **Invariant:** a code is never refused: spreadsheets drop first zeros, offices number anew, and the
//! country file itself may be wrong. What does not fit is asked about.

use serde::Deserialize;

use crate::text::{Message, keys};

/// What the codes of a country look like.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeForm {
    /// How many digits it has.
    pub digits: u8,
    /// How it begins: `01-22`, from the first to the last, or `90`; empty where that is not known.
    begins: Vec<String>,
    /// The same in English, with what the parts are, for whoever maintains the file.
    format: String,
}

/// Why a code may be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeDoubt {
    /// One digit is missing, and with a zero before it the code fits.
    ZeroDropped,
    /// It has other signs than digits, or another number of them.
    Length,
    /// No code of the country begins like this.
    Beginning,
}

impl CodeForm {
    /// What makes a code doubtful; `None` for one that fits and for none at all. Points and spaces, with
    /// which some offices write it, do not count.
    #[must_use]
    pub fn doubt(&self, typed: &str) -> Option<CodeDoubt> {
        let code: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '.').collect();
        if code.is_empty() {
            return None;
        }
        let (length, wanted) = (code.chars().count(), usize::from(self.digits));
        if !code.chars().all(|c| c.is_ascii_digit()) {
            return Some(CodeDoubt::Length);
        }
        if length + 1 == wanted && self.begins_right(&format!("0{code}")) {
            return Some(CodeDoubt::ZeroDropped);
        }
        if length != wanted {
            return Some(CodeDoubt::Length);
        }
        (!self.begins_right(&code)).then_some(CodeDoubt::Beginning)
    }

    /// What to ask about a code; `None` where there is nothing to ask.
    #[must_use]
    pub fn question(&self, typed: &str, country: Message) -> Option<Message> {
        let digits = i64::from(self.digits);
        Some(match self.doubt(typed)? {
            CodeDoubt::ZeroDropped => keys::country_code_zero(country, digits),
            CodeDoubt::Length => keys::country_code_length(country, digits),
            CodeDoubt::Beginning => keys::country_code_beginning(country, digits),
        })
    }

    fn begins_right(&self, code: &str) -> bool {
        let mut ranges = self.ranges().peekable();
        ranges.peek().is_none() || ranges.any(|(first, last)| within(code, first, last))
    }

    fn ranges(&self) -> impl Iterator<Item = (&str, &str)> {
        self.begins.iter().map(|range| range.split_once('-').unwrap_or((range, range)))
    }

    /// What is wrong with the form itself.
    pub(super) fn problem(&self) -> Option<&'static str> {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let sound = |(first, last): (&str, &str)| {
            digits(first) && digits(last) && first.len() == last.len() && first <= last
        };
        let fits = |(first, _): (&str, &str)| first.len() <= usize::from(self.digits);
        if !(1..=12).contains(&self.digits) {
            Some("digits: from 1 to 12")
        } else if !self.ranges().all(|range| sound(range) && fits(range)) {
            Some("begins: `01-22` or `90`, no longer than the code")
        } else if self.format.trim().is_empty() {
            Some("format: is empty")
        } else {
            None
        }
    }
}

/// Whether a code begins with a number from the first to the last, both of one length.
fn within(code: &str, first: &str, last: &str) -> bool {
    code.get(..first.len()).is_some_and(|start| first <= start && start <= last)
}

#[cfg(test)]
mod tests {
    use super::super::country;
    use super::*;

    #[test]
    fn a_code_that_does_not_fit_is_asked_about() {
        let check = |home: &str, typed: &str, expected| {
            assert_eq!(country(home).code_form.as_ref().unwrap().doubt(typed), expected, "{typed}");
        };
        check("GT", "0907", None);
        check("GT", "", None);
        check("GT", "907", Some(CodeDoubt::ZeroDropped));
        check("GT", "2307", Some(CodeDoubt::Beginning));
        check("GT", "230", Some(CodeDoubt::ZeroDropped)); // 0230
        check("GT", "09", Some(CodeDoubt::Length));
        check("GT", "09-07", Some(CodeDoubt::Length));
        check("BR", "5103502", None);
        check("BR", "510350", Some(CodeDoubt::Length)); // no state begins with 0
        check("BR", "1803502", Some(CodeDoubt::Beginning));
        check("CU", "21.01", None);
        check("CR", "101", None);
        check("CR", "801", Some(CodeDoubt::Beginning));
        check("XX", "9999", None);
        check("XX", "ñandú", Some(CodeDoubt::Length));
    }

    #[test]
    fn a_country_without_a_known_code_asks_nothing() {
        assert_eq!(country("UY").code_form, None);
    }
}
