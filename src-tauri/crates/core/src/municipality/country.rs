//! The countries of the region: what differs between them as far as the program knows.

use crate::text::{Message, keys};

/// A country.
#[derive(Clone, Copy, Debug)]
pub struct Country {
    /// ISO 3166 alpha-2; `XX` for the country of exercises.
    pub code: &'static str,
    /// ISO 4217 code of its currency.
    pub currency: &'static str,
    /// The paper its offices use: `a4` or `letter`.
    pub paper: &'static str,
    name: fn() -> Message,
}

/// The currency of a country that is not in the list: the code that means none.
const NO_CURRENCY: &str = "XXX";

impl Country {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> Message {
        (self.name)()
    }
}

const fn of(
    code: &'static str,
    currency: &'static str,
    paper: &'static str,
    name: fn() -> Message,
) -> Country {
    Country { code, currency, paper, name }
}

/// The countries by code, the one of exercises last.
pub const COUNTRIES: [Country; 21] = [
    of("AR", "ARS", "a4", keys::country_ar),
    of("BO", "BOB", "letter", keys::country_bo),
    of("BR", "BRL", "a4", keys::country_br),
    of("CL", "CLP", "letter", keys::country_cl),
    of("CO", "COP", "letter", keys::country_co),
    of("CR", "CRC", "letter", keys::country_cr),
    of("CU", "CUP", "letter", keys::country_cu),
    of("DO", "DOP", "letter", keys::country_do),
    of("EC", "USD", "a4", keys::country_ec),
    of("SV", "USD", "letter", keys::country_sv),
    of("GT", "GTQ", "letter", keys::country_gt),
    of("HT", "HTG", "letter", keys::country_ht),
    of("HN", "HNL", "letter", keys::country_hn),
    of("MX", "MXN", "letter", keys::country_mx),
    of("NI", "NIO", "letter", keys::country_ni),
    of("PA", "USD", "letter", keys::country_pa),
    of("PY", "PYG", "a4", keys::country_py),
    of("PE", "PEN", "a4", keys::country_pe),
    of("UY", "UYU", "a4", keys::country_uy),
    of("VE", "VES", "letter", keys::country_ve),
    of("XX", "XTS", "letter", keys::country_xx),
];

/// The country of a code; one without a currency for a code that is not in the list.
#[must_use]
pub fn country(code: &str) -> Country {
    let known = COUNTRIES.into_iter().find(|country| country.code == code);
    known.unwrap_or(of("", NO_CURRENCY, "a4", keys::country_other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::Currency;
    use crate::text::Language;

    #[test]
    fn every_country_has_a_name_and_a_currency() {
        for home in COUNTRIES {
            assert!(Currency::new(home.currency).is_some(), "{}", home.code);
            assert!(!home.name().text(Language::Fr).is_empty());
        }
        assert_eq!(country("BR").currency, "BRL");
        assert_eq!(country("ZZ").currency, "XXX");
    }
}
