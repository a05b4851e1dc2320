//! The municipality sheet: what the municipality is called, where it lies, in what money it counts.

use crate::Result;
use crate::basics::Currency;
use crate::store::registry::{
    MUNICIPALITY, MUNICIPALITY_CURRENCY, MUNICIPALITY_FICTIONAL, MUNICIPALITY_NAME,
    MUNICIPALITY_PAPER, MUNICIPALITY_PLACE, MUNICIPALITY_REGION,
};
use crate::workspace::Change;

pub mod country;
pub mod store;
pub mod target;

pub use country::{COUNTRIES, Country, country};

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
    /// `a4`, `letter` or `legal`.
    pub paper: String,
}

impl Municipality {
    /// The money it counts in; the code for *no currency* while it has not said.
    #[must_use]
    pub fn money(&self) -> Option<Currency> {
        Currency::new(&self.currency).or_else(|| Currency::new("XXX"))
    }
}

/// Writes the sheet; what is the same already is not written again.
///
/// # Errors
/// When the file cannot be written.
pub fn write(change: &mut Change, sheet: &Municipality) -> Result<()> {
    let id = change.fact(&MUNICIPALITY, &["municipality"])?;
    change.set(id, &MUNICIPALITY_NAME, &[sheet.name.trim().into()])?;
    change.set(
        id,
        &MUNICIPALITY_PLACE,
        &[sheet.country.trim().into(), sheet.code.trim().into()],
    )?;
    change.set(
        id,
        &MUNICIPALITY_REGION,
        &[sheet.region_code.trim().into(), sheet.region.trim().into()],
    )?;
    change.set(id, &MUNICIPALITY_FICTIONAL, &[i64::from(sheet.fictional).into()])?;
    change.set(id, &MUNICIPALITY_CURRENCY, &[sheet.currency.trim().into()])?;
    change.set(id, &MUNICIPALITY_PAPER, &[sheet.paper.trim().into()])
}
