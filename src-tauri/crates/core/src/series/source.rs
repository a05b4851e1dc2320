//! Sources: who published a figure, in what, for which year, under which licence.

use crate::Result;
use crate::basics::Id;
use crate::store::registry::{SOURCE, SOURCE_CITATION, SOURCE_LICENCE};
use crate::workspace::Change;

/// A source as it is cited. Publisher, title and year are its natural key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// Who published it.
    pub publisher: String,
    /// What it is called.
    pub title: String,
    /// The reference year, as it is written.
    pub year: String,
    /// Under what licence it may be used; empty when it says nothing.
    pub licence: String,
}

impl Source {
    /// The id of the fact.
    #[must_use]
    pub fn id(&self) -> Id {
        Id::of_fact(SOURCE.name, &self.key())
    }

    fn key(&self) -> [&str; 3] {
        [&self.publisher, &self.title, &self.year]
    }

    /// "SNIS. Diagnóstico dos serviços. 2020." without the parts that are missing.
    #[must_use]
    pub fn citation(&self) -> String {
        let parts = [&self.publisher, &self.title, &self.year, &self.licence];
        let given: Vec<&str> =
            parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
        given.join(". ")
    }
}

/// Says that a source exists and how it is cited; returns its id.
///
/// # Errors
/// When the file cannot be written.
pub fn write_source(change: &mut Change, source: &Source) -> Result<Id> {
    let id = change.fact(&SOURCE, &source.key())?;
    let trimmed = |text: &str| text.trim().into();
    change.set(
        id,
        &SOURCE_CITATION,
        &[trimmed(&source.publisher), trimmed(&source.title), trimmed(&source.year)],
    )?;
    change.set(id, &SOURCE_LICENCE, &[trimmed(&source.licence)])?;
    Ok(id)
}
