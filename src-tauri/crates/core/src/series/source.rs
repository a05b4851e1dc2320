//! Where figures come from.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::Result;
use crate::basics::Id;
use crate::store::registry::{SOURCE, SOURCE_CITATION, SOURCE_LICENCE};
use crate::workspace::Change;

/// A source. Publisher, title and year are its key.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// Who publishes.
    pub publisher: String,
    /// What.
    pub title: String,
    /// The reference year as text; empty where there is none.
    pub year: String,
    /// Under what licence it may be used; empty where unknown.
    pub licence: String,
}

impl Source {
    /// The id of the fact.
    #[must_use]
    pub fn id(&self) -> Id {
        Id::of_fact(SOURCE.name, &[&self.publisher, &self.title, &self.year])
    }

    /// How it is cited: "Instituto de Estadística: Censo 2022".
    #[must_use]
    pub fn citation(&self) -> String {
        let name = match (self.publisher.is_empty(), self.title.is_empty()) {
            (false, false) => format!("{}: {}", self.publisher, self.title),
            (false, true) => self.publisher.clone(),
            _ => self.title.clone(),
        };
        if self.year.is_empty() || name.contains(&self.year) {
            name
        } else {
            format!("{name} ({})", self.year)
        }
    }
}

/// Says that a source exists, and how it is cited; returns its id.
///
/// # Errors
/// When the file cannot be written.
pub fn write(change: &mut Change, source: &Source) -> Result<Id> {
    let id = change.fact(&SOURCE, &[&source.publisher, &source.title, &source.year])?;
    let [publisher, title, year] = [&source.publisher, &source.title, &source.year];
    let citation = [publisher, title, year].map(|text| text.clone().into());
    change.set(id, &SOURCE_CITATION, &citation)?;
    if !source.licence.is_empty() {
        change.set(id, &SOURCE_LICENCE, &[source.licence.clone().into()])?;
    }
    Ok(id)
}

/// All sources by id.
///
/// # Errors
/// When the file cannot be read.
pub fn sources(db: &Connection) -> Result<BTreeMap<Id, Source>> {
    let mut statement =
        db.prepare_cached("SELECT id, publisher, title, year, licence FROM source")?;
    let rows = statement.query_map([], |row| {
        let text = |at| row.get::<_, Option<String>>(at).map(Option::unwrap_or_default);
        let source =
            Source { publisher: text(1)?, title: text(2)?, year: text(3)?, licence: text(4)? };
        Ok((Id(row.get(0)?), source))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
