//! The municipality sheet: what it is called, where it lies, in what money and on what paper it
//! works.

use serde::{Deserialize, Serialize};

use crate::Result;
use crate::basics::{Currency, Id};
use crate::store::registry::{
    MUNICIPALITY, MUNICIPALITY_CURRENCY, MUNICIPALITY_FICTIONAL, MUNICIPALITY_NAME,
    MUNICIPALITY_PAPER, MUNICIPALITY_PLACE, MUNICIPALITY_REGION,
};
use crate::workspace::Change;

pub mod country;
pub mod store;

pub use country::{COUNTRIES, Country, country};

/// The municipality sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Municipality {
    /// What it is called.
    pub name: String,
    /// ISO 3166 alpha-2; `XX` for the country of exercises.
    pub country: String,
    /// The national code as text; empty where unknown.
    pub code: String,
    /// The national code of its region; empty where unknown.
    pub region_code: String,
    /// Its region; empty where unknown.
    pub region: String,
    /// Whether it is made up for training, which every page says.
    pub fictional: bool,
    /// The one currency of the file.
    pub currency: Currency,
    /// The paper of its books.
    pub paper: Paper,
}

/// The papers of the region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 in.
    Letter,
    /// 8.5 × 14 in, *oficio*.
    Legal,
}

impl Paper {
    /// `a4`, `letter`, `legal`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
            Self::Legal => "legal",
        }
    }

    /// The paper of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::A4, Self::Letter, Self::Legal].into_iter().find(|paper| paper.code() == code)
    }
}

/// The sheet's id: there is one, its key is the word.
#[must_use]
pub fn id() -> Id {
    Id::of_fact(MUNICIPALITY.name, &[MUNICIPALITY.name])
}

/// Writes the sheet; what it says already is left alone.
///
/// # Errors
/// When the file cannot be written.
pub fn write(change: &mut Change, sheet: &Municipality) -> Result<()> {
    let id = change.fact(&MUNICIPALITY, &[MUNICIPALITY.name])?;
    let text = |text: &str| text.to_owned().into();
    change.set(id, &MUNICIPALITY_NAME, &[text(&sheet.name)])?;
    change.set(id, &MUNICIPALITY_PLACE, &[text(&sheet.country), text(&sheet.code)])?;
    change.set(id, &MUNICIPALITY_REGION, &[text(&sheet.region_code), text(&sheet.region)])?;
    change.set(id, &MUNICIPALITY_FICTIONAL, &[i64::from(sheet.fictional).into()])?;
    change.set(id, &MUNICIPALITY_CURRENCY, &[text(sheet.currency.code())])?;
    change.set(id, &MUNICIPALITY_PAPER, &[text(sheet.paper.code())])
}
