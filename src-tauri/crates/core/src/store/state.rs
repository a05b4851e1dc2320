//! The state hash: one number that two copies share exactly when they show the same.
//!
//! BLAKE3 over the shown values and the conflicts of all travelling registers of all living things,
//! sorted by thing and register. No replica, no time.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::dataset::figure_fields;
use super::log;
use super::registry::{self, LIFE, OBSERVATION, OBSERVATION_FIGURE, Scope};
use super::tables::{Tables, encode_key};
use super::value;
use crate::Result;
use crate::basics::Id;
use crate::book;
use crate::series::{self, ObservationKey};

/// What a living thing shows: the standing values of each of its registers that travel, the shown one
/// first; a deletion is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The number of its entity in the registry.
    pub entity: u16,
    /// The values by the number of their register.
    pub registers: BTreeMap<u16, Vec<Option<Vec<u8>>>>,
}

/// What all living things show.
pub type State = BTreeMap<Id, Shown>;

/// The state hash, in lower-case hexadecimal.
///
/// # Errors
/// When the file cannot be read.
pub fn hash(db: &Connection) -> Result<String> {
    let mut hasher = blake3::Hasher::new();
    for (id, shown) in read(db)? {
        for (register, values) in shown.registers {
            hasher.update(&id.0).update(&register.to_be_bytes());
            for value in values {
                match value {
                    Some(bytes) => hasher
                        .update(&[1])
                        .update(&(bytes.len() as u64).to_be_bytes())
                        .update(&bytes),
                    None => hasher.update(&[0]),
                };
            }
            hasher.update(&[2]);
        }
    }
    Ok(hasher.finalize().to_hex().to_string())
}

/// What the file shows.
///
/// # Errors
/// When the file cannot be read.
pub fn read(db: &Connection) -> Result<State> {
    let mut state = of_things(db)?;
    add_imports(db, &mut state)?;
    Ok(state)
}

fn of_things(db: &Connection) -> Result<State> {
    let mut statement = db.prepare_cached(
        "SELECT h.thing, h.register, h.value, t.entity_type FROM head h JOIN thing t ON t.id = h.thing
         WHERE t.alive ORDER BY h.thing, h.register, h.position",
    )?;
    let mut state = State::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (register, entity): (u16, u16) = (row.get(1)?, row.get(3)?);
        if registry::register(entity, register).is_none_or(|known| known.scope == Scope::Travels) {
            let shown = state.entry(Id(row.get(0)?)).or_default();
            shown.entity = entity;
            shown.registers.entry(register).or_default().push(row.get(2)?);
        }
    }
    state.values_mut().flat_map(|shown| shown.registers.values_mut()).for_each(keep_distinct);
    Ok(state)
}

/// The shown value stays first; the others follow sorted, each once.
fn keep_distinct(values: &mut Vec<Option<Vec<u8>>>) {
    let mut others = values.split_off(1.min(values.len()));
    others.retain(|value| !values.contains(value));
    others.sort();
    others.dedup();
    values.extend(others);
}

/// Adds the figures that only imports wrote.
fn add_imports(db: &Connection, state: &mut State) -> Result<()> {
    let touched: BTreeSet<ObservationKey> =
        Tables::new(db)?.touched_figures()?.into_iter().collect();
    for observation in series::store::observations(db)? {
        if !touched.contains(&observation.key) {
            let figure = value::encode(&figure_fields(&observation.figure));
            let registers = BTreeMap::from([
                (LIFE, vec![Some(encode_key(&observation.key))]),
                (OBSERVATION_FIGURE.number, vec![Some(figure)]),
            ]);
            state.insert(observation.key.id(), Shown { entity: OBSERVATION.number, registers });
        }
    }
    Ok(())
}

/// The day of the newest operation: the day of a book that names no other. `None` for an empty file.
///
/// # Errors
/// When the file cannot be read.
pub fn newest_day(db: &Connection) -> Result<Option<chrono::NaiveDate>> {
    let beside = book::store::beside_the_content(db)?;
    Ok(log::newest_content(db, &beside)?.map(|newest| newest.date()))
}
