//! Money: whole minor units and an ISO 4217 code. No floating point, no silent overflow.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// An ISO 4217 code in three capital letters, and how many decimals it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Currency {
    code: [u8; 3],
}

/// Codes of the region whose exponent is not two (ISO 4217).
const EXPONENTS: [(&str, u32); 3] = [("CLP", 0), ("PYG", 0), ("CLF", 4)];

impl Currency {
    /// `None` unless the code is three capital letters.
    #[must_use]
    pub fn new(code: &str) -> Option<Self> {
        let code: [u8; 3] = code.as_bytes().try_into().ok()?;
        code.iter().all(u8::is_ascii_uppercase).then_some(Self { code })
    }

    /// The three letters.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.code).unwrap_or("XXX")
    }

    /// Decimals of the minor unit: 2 for most, 0 for the Chilean peso and the guaraní.
    #[must_use]
    pub fn exponent(&self) -> u32 {
        EXPONENTS.iter().find(|(code, _)| *code == self.code()).map_or(2, |(_, exponent)| *exponent)
    }
}

/// An amount in minor units of a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    /// Minor units: cents, or whole pesos where the currency has no cents.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

impl Money {
    /// Rounds once, half to even; `None` when the amount does not fit.
    #[must_use]
    pub fn from_decimal(amount: Decimal, currency: Currency) -> Option<Self> {
        let scale = Decimal::from(10_i64.checked_pow(currency.exponent())?);
        let minor = amount
            .checked_mul(scale)?
            .round_dp_with_strategy(0, rust_decimal::RoundingStrategy::MidpointNearestEven);
        Some(Self { minor: minor.try_into().ok()?, currency })
    }

    /// The amount in major units, exactly.
    #[must_use]
    pub fn decimal(&self) -> Decimal {
        Decimal::new(self.minor, self.currency.exponent())
    }

    /// The sum of amounts in one currency; `None` on overflow or when another is among them.
    #[must_use]
    pub fn sum(currency: Currency, amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(Self { minor: 0, currency }, Self::checked_add)
    }

    /// The sum; `None` on overflow or when the currencies differ.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        (self.currency == other.currency)
            .then(|| self.minor.checked_add(other.minor))
            .flatten()
            .map(|minor| Self { minor, ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_rounded_once_half_to_even() {
        let peso = Currency::new("XTS").unwrap();
        for (typed, minor) in
            [("10.005", 1000), ("10.015", 1002), ("10.0150001", 1002), ("-0.005", 0)]
        {
            assert_eq!(
                Money::from_decimal(typed.parse().unwrap(), peso).unwrap().minor,
                minor,
                "{typed}"
            );
        }
        let guarani = Currency::new("PYG").unwrap();
        assert_eq!(Money::from_decimal("12.5".parse().unwrap(), guarani).unwrap().minor, 12);
    }

    #[test]
    fn what_does_not_fit_is_none() {
        let peso = Currency::new("XTS").unwrap();
        assert_eq!(Money::from_decimal(Decimal::MAX, peso), None);
        let most = Money { minor: i64::MAX, currency: peso };
        assert_eq!(most.checked_add(Money { minor: 1, currency: peso }), None);
    }
}
