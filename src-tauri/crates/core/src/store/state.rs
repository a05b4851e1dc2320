//! The state hash: one number that two copies share exactly when they show the same.
//!
//! BLAKE3 over the shown values and the conflicts of all travelling registers of all living things,
//! sorted by thing and register. No replica, no time.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::dataset::figure_fields;
use super::registry::{self, LIFE, OBSERVATION_FIGURE, Scope};
use super::tables::{Tables, encode_key, natural};
use super::value;
use crate::Result;
use crate::basics::{Id, Millis};
use crate::series::{self, ObservationKey};

/// Thing, register, standing values: the shown one first; a deletion is `None`.
type Entry = (Id, u16, Vec<Option<Vec<u8>>>);

/// The state hash, in lower-case hexadecimal.
///
/// # Errors
/// When the file cannot be read.
pub fn hash(db: &Connection) -> Result<String> {
    let mut entries = of_things(db)?;
    entries.extend(of_imports(db)?);
    entries.sort();
    let mut hasher = blake3::Hasher::new();
    for (id, register, values) in entries {
        hasher.update(&id.0).update(&register.to_be_bytes());
        for value in values {
            match value {
                Some(bytes) => {
                    hasher.update(&[1]).update(&(bytes.len() as u64).to_be_bytes()).update(&bytes)
                }
                None => hasher.update(&[0]),
            };
        }
        hasher.update(&[2]);
    }
    Ok(hasher.finalize().to_hex().to_string())
}

fn of_things(db: &Connection) -> Result<Vec<Entry>> {
    let mut statement = db.prepare_cached(
        "SELECT h.thing, h.register, h.value, t.entity_type FROM head h JOIN thing t ON t.id = h.thing
         WHERE t.alive ORDER BY h.thing, h.register, h.position",
    )?;
    let mut entries: Vec<Entry> = Vec::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (id, register, value): (Id, u16, Option<Vec<u8>>) =
            (Id(row.get(0)?), row.get(1)?, row.get(2)?);
        if registry::register(row.get(3)?, register)
            .is_some_and(|known| known.scope == Scope::Local)
        {
            continue;
        }
        match entries.last_mut() {
            Some((last, of, values)) if *last == id && *of == register => values.push(value),
            _ => entries.push((id, register, vec![value])),
        }
    }
    entries.iter_mut().for_each(|(_, _, values)| keep_distinct(values));
    Ok(entries)
}

/// The shown value stays first; the others follow sorted, each once.
fn keep_distinct(values: &mut Vec<Option<Vec<u8>>>) {
    let mut others = values.split_off(1.min(values.len()));
    others.retain(|value| !values.contains(value));
    others.sort();
    others.dedup();
    values.extend(others);
}

/// Figures that only imports wrote.
fn of_imports(db: &Connection) -> Result<Vec<Entry>> {
    let touched: BTreeSet<ObservationKey> =
        Tables::new(db)?.touched_figures()?.into_iter().collect();
    let mut entries = Vec::new();
    for observation in series::store::observations(db)? {
        if !touched.contains(&observation.key) {
            let id = observation.key.id();
            let figure = value::encode(&figure_fields(&observation.figure));
            entries.push((id, LIFE, vec![Some(encode_key(&observation.key))]));
            entries.push((id, OBSERVATION_FIGURE.number, vec![Some(figure)]));
        }
    }
    Ok(entries)
}

/// The day of the newest operation: the day of a book that names no other. `None` for an empty file.
///
/// # Errors
/// When the file cannot be read.
pub fn newest_day(db: &Connection) -> Result<Option<chrono::NaiveDate>> {
    let time: Option<i64> =
        db.query_row("SELECT max(time) FROM operation", [], |row| row.get(0))?;
    Ok(time.map(|time| Millis(natural(time) >> 16).date()))
}
