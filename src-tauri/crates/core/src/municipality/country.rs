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

/// The country of exercises, by a code that ISO 3166 leaves to its users.
const EXERCISES: &str = "XX";

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
    of(EXERCISES, "XTS", "letter", keys::country_xx),
];

/// The codes of ISO 3166-1 alpha-2 (officially assigned, as of 2024).
const ISO_3166: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS \
    BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE \
    EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM \
    HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC \
    LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA \
    NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW \
    SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO \
    TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// The code of a country as it is stored, from a code in small or capital letters: any of ISO 3166,
/// or `XX`. `None` for anything else.
#[must_use]
pub fn code(typed: &str) -> Option<String> {
    let code = typed.trim().to_ascii_uppercase();
    let known = ISO_3166.split_whitespace().any(|known| known == code) || code == EXERCISES;
    known.then_some(code)
}

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

    #[test]
    fn a_code_is_one_of_iso_3166_or_that_of_exercises() {
        for home in COUNTRIES {
            assert_eq!(code(home.code).as_deref(), Some(home.code));
        }
        assert_eq!(ISO_3166.split_whitespace().count(), 249);
        for (typed, expected) in [
            (" br ", Some("BR")),
            ("BZ", Some("BZ")),
            ("xx", Some("XX")),
            ("ZZZ", None),
            ("", None),
        ] {
            assert_eq!(code(typed).as_deref(), expected, "{typed}");
        }
    }
}
