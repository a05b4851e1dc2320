//! The municipality sheet: what the municipality is called, where it lies, in what money it counts.

use crate::basics::{Currency, Id};
use crate::store::registry::{
    MUNICIPALITY, MUNICIPALITY_CURRENCY, MUNICIPALITY_FICTIONAL, MUNICIPALITY_NAME,
    MUNICIPALITY_PAPER, MUNICIPALITY_PLACE, MUNICIPALITY_REGION,
};
use crate::text::keys;
use crate::workspace::Change;
use crate::{Error, Result};

pub mod census;
pub mod country;
pub mod store;
pub mod target;
pub mod wording;

pub use country::{Country, countries, country};

/// The municipality sheet. Empty text is what is not known yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Municipality {
    /// What it is called.
    pub name: String,
    /// ISO 3166 code of its country; `XX` for the training country.
    pub country: String,
    /// Its national code, as text: a leading zero matters.
    pub code: String,
    /// The code of its region.
    pub region_code: String,
    /// The name of its region.
    pub region: String,
    /// Whether it is a training municipality, which says so on every page.
    pub fictional: bool,
    /// ISO 4217 code of its money.
    pub currency: String,
    /// `a4`, `letter`, `oficio` or `legal`.
    pub paper: String,
}

impl Municipality {
    /// Whether two sheets can be of one municipality: their codes, where both know them, are the same
    /// in the same country; without a code the name decides.
    #[must_use]
    pub fn may_be(&self, other: &Self) -> bool {
        let same =
            |one: &str, two: &str| crate::basics::id::fold(one) == crate::basics::id::fold(two);
        let unknown = |one: &str, two: &str| one.trim().is_empty() || two.trim().is_empty();
        if unknown(&self.code, &other.code) {
            return unknown(&self.name, &other.name) || same(&self.name, &other.name);
        }
        same(&self.code, &other.code)
            && (unknown(&self.country, &other.country) || same(&self.country, &other.country))
    }

    /// The same municipality in another country: money and paper that were those of the one country are
    /// those of the other; what it had otherwise stays.
    #[must_use]
    pub fn moved(self, to: &str) -> Self {
        let (one, other) = (country(&self.country), country(to));
        let follow = |own: String, one: &str, other: &str| {
            if own == one { other.to_owned() } else { own }
        };
        Self {
            country: to.to_owned(),
            currency: follow(self.currency, &one.currency, &other.currency),
            paper: follow(self.paper, &one.paper, &other.paper),
            ..self
        }
    }

    /// The money it counts in; the code for *no currency* while it has not said.
    #[must_use]
    pub fn money(&self) -> Option<Currency> {
        Currency::new(&self.currency).or_else(|| Currency::new("XXX"))
    }
}

/// The key of the one sheet that a file has.
const KEY: [&str; 1] = ["municipality"];

/// The id of the sheet, the same in every file.
#[must_use]
pub fn id() -> Id {
    Id::of_fact(MUNICIPALITY.name, &KEY)
}

/// Writes the sheet; what is the same already is not written again.
///
/// # Errors
/// `Refused` when its country is none; when the file cannot be written.
pub fn write(change: &mut Change, sheet: &Municipality) -> Result<()> {
    let country = country_code(&sheet.country)?;
    let id = change.fact(&MUNICIPALITY, &KEY)?;
    change.set(id, &MUNICIPALITY_NAME, &[sheet.name.trim().into()])?;
    change.set(id, &MUNICIPALITY_PLACE, &[country.into(), sheet.code.trim().into()])?;
    change.set(
        id,
        &MUNICIPALITY_REGION,
        &[sheet.region_code.trim().into(), sheet.region.trim().into()],
    )?;
    change.set(id, &MUNICIPALITY_FICTIONAL, &[i64::from(sheet.fictional).into()])?;
    change.set(id, &MUNICIPALITY_CURRENCY, &[sheet.currency.trim().into()])?;
    change.set(id, &MUNICIPALITY_PAPER, &[sheet.paper.trim().into()])
}

/// The code to store; empty while it is not known.
fn country_code(typed: &str) -> Result<String> {
    if typed.trim().is_empty() {
        return Ok(String::new());
    }
    country::code(typed).ok_or_else(|| Error::Refused(keys::country_unknown(typed.trim())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_of_one_town_are_told_from_another_town() {
        let town = |name: &str, code: &str| Municipality {
            name: name.to_owned(),
            country: "BR".to_owned(),
            code: code.to_owned(),
            ..Municipality::default()
        };
        let check = |one: &Municipality, other: &Municipality, same| {
            assert_eq!(one.may_be(other), same, "{one:?} {other:?}")
        };
        check(&town("Diamantino", "5103502"), &town("Diamantino (MT)", "5103502"), true);
        check(&town("Diamantino", "5103502"), &town("Tres Ceibas", "0907"), false);
        check(&town("Diamantino", ""), &town("diamantino ", "5103502"), true);
        check(&town("Diamantino", ""), &town("Tres Ceibas", "0907"), false);
        check(&town("", ""), &town("Tres Ceibas", "0907"), true);
    }
}
