//! Which figure counts where several stand for one year: two sources, or a year and a span of years
//! that begins with it.
//!
//! **Invariant:** a choice names a figure and changes none. Where the figure it names is gone, the
//! rule decides again.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::ObservationKey;
use crate::Result;
use crate::basics::Id;
use crate::store::registry::{CHOICE, CHOICE_FIGURE};
use crate::store::value::{self, Field};
use crate::workspace::Change;

/// Says that of all figures of its year this one counts.
///
/// # Errors
/// When the file cannot be written.
pub fn choose(change: &mut Change, figure: &ObservationKey) -> Result<()> {
    let year = figure.period.nominal_year().to_string();
    let key = [&figure.series, &figure.territory, &year, &figure.breakdown];
    let id = change.fact(&CHOICE, &key.map(String::as_str))?;
    change.set(id, &CHOICE_FIGURE, &[figure.id().into()])
}

/// The figures that were chosen, by series.
///
/// # Errors
/// When the file cannot be read.
pub fn choices(db: &Connection) -> Result<BTreeMap<String, BTreeSet<Id>>> {
    let mut statement = db.prepare_cached(
        "SELECT thing.key, choice.figure FROM choice JOIN thing ON thing.id = choice.id
         WHERE choice.figure IS NOT NULL",
    )?;
    let mut chosen: BTreeMap<String, BTreeSet<Id>> = BTreeMap::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let key = value::decode(row.get_ref(0)?.as_blob().unwrap_or_default())?;
        let series = key.first().map(Field::text).unwrap_or_default().to_owned();
        chosen.entry(series).or_default().insert(Id(row.get(1)?));
    }
    Ok(chosen)
}
