//! The countries of the region: what differs between them as far as the program knows.

use super::Paper;
use crate::basics::Currency;
use crate::text::{Message, keys};

/// A country.
#[derive(Clone, Copy, Debug)]
pub struct Country {
    /// ISO 3166 alpha-2; `XX` for the country of exercises.
    pub code: &'static str,
    /// ISO 4217 code of its currency.
    currency: &'static str,
    /// The paper its offices use.
    pub paper: Paper,
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

    /// Its currency.
    #[must_use]
    pub fn currency(&self) -> Currency {
        Currency::new(self.currency).unwrap_or_else(Currency::none)
    }
}

const fn of(
    code: &'static str,
    currency: &'static str,
    paper: Paper,
    name: fn() -> Message,
) -> Country {
    Country { code, currency, paper, name }
}

/// The countries by code, the one of exercises last.
pub const COUNTRIES: [Country; 21] = [
    of("AR", "ARS", Paper::A4, keys::country_ar),
    of("BO", "BOB", Paper::Letter, keys::country_bo),
    of("BR", "BRL", Paper::A4, keys::country_br),
    of("CL", "CLP", Paper::Letter, keys::country_cl),
    of("CO", "COP", Paper::Letter, keys::country_co),
    of("CR", "CRC", Paper::Letter, keys::country_cr),
    of("CU", "CUP", Paper::Letter, keys::country_cu),
    of("DO", "DOP", Paper::Letter, keys::country_do),
    of("EC", "USD", Paper::A4, keys::country_ec),
    of("SV", "USD", Paper::Letter, keys::country_sv),
    of("GT", "GTQ", Paper::Letter, keys::country_gt),
    of("HT", "HTG", Paper::Letter, keys::country_ht),
    of("HN", "HNL", Paper::Letter, keys::country_hn),
    of("MX", "MXN", Paper::Letter, keys::country_mx),
    of("NI", "NIO", Paper::Letter, keys::country_ni),
    of("PA", "USD", Paper::Letter, keys::country_pa),
    of("PY", "PYG", Paper::A4, keys::country_py),
    of("PE", "PEN", Paper::A4, keys::country_pe),
    of("UY", "UYU", Paper::A4, keys::country_uy),
    of("VE", "VES", Paper::Letter, keys::country_ve),
    of("XX", "XTS", Paper::Letter, keys::country_xx),
];

/// The country of a code; one without a currency for a code that is not in the list.
#[must_use]
pub fn country(code: &str) -> Country {
    let known = COUNTRIES.into_iter().find(|country| country.code == code);
    known.unwrap_or(of("", NO_CURRENCY, Paper::A4, keys::country_other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_country_has_a_name_and_a_currency() {
        for home in COUNTRIES {
            assert_eq!(home.currency().code(), home.currency, "{}", home.code);
            assert!(!home.name().text(Language::Fr).is_empty());
        }
        assert_eq!(country("BR").currency().code(), "BRL");
        assert_eq!(country("ZZ").currency().code(), "XXX");
    }
}
