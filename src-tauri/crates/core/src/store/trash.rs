//! What was deleted, and can be brought back: nothing that was written here is ever gone.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::log;
use super::operation::{Kind, Operation, Replica};
use super::registry::{ATTACHMENT, SERIES};
use super::value;
use crate::Result;
use crate::basics::{Id, Millis};

/// Things that one Op deleted together, such as an action and its costs.
#[derive(Clone, Debug, PartialEq)]
pub struct Deleted {
    /// When, by the clock of its writer.
    pub time: Millis,
    /// The chosen name of its writer; may be empty.
    pub author: String,
    /// Whether this computer deleted it.
    pub own: bool,
    /// The Op: who wrote it, and its hybrid time.
    pub op: (Replica, u64),
    /// What was deleted, in the order of the registry, so that the whole stands before its parts.
    pub things: Vec<Gone>,
}

/// One thing that exists no more.
#[derive(Clone, Debug, PartialEq)]
pub struct Gone {
    /// The thing.
    pub id: Id,
    /// The number of its entity in the registry.
    pub entity: u16,
    /// The natural key of a fact; empty for a drawn thing.
    pub key: Vec<u8>,
    /// What it was called, as far as it had a name.
    pub name: String,
}

/// The Ops that deleted something made up by a person which still does not exist, the newest first; at most so many
/// things are looked at.
///
/// # Errors
/// When the file cannot be read.
pub fn deleted(db: &Connection, most: usize) -> Result<Vec<Deleted>> {
    let own = log::own_replicas(db)?;
    let mut statement = db.prepare_cached(include_str!("trash.sql"))?;
    let mut rows = statement.query([i64::try_from(most).unwrap_or(i64::MAX)])?;
    let mut by_op: BTreeMap<(u64, [u8; 8]), Deleted> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let operation = Operation::decode(row.get_ref("bytes")?.as_blob().unwrap_or_default())?;
        if operation.kind != Kind::Delete {
            continue; // it never lived, or what brought it was withdrawn: the undo button has that
        }
        let key: Vec<u8> = row.get("key")?;
        if key.is_empty() {
            continue; // it was erased
        }
        let made_up = [ATTACHMENT.number, SERIES.number].contains(&operation.entity_type);
        if !made_up && !value::decode(&key)?.is_empty() {
            continue; // any other fact is written again where it was: a cell of the table, a field of a form
        }
        let named: Option<Vec<u8>> = row.get("name")?;
        let named = named.map(|bytes| value::decode(&bytes)).transpose()?.unwrap_or_default();
        let gone = Gone {
            id: operation.entity,
            entity: operation.entity_type,
            key,
            name: named.first().map(|field| field.text().to_owned()).unwrap_or_default(),
        };
        let replica = operation.reference.replica;
        let deleted = by_op.entry((operation.time, replica.0)).or_insert_with(|| Deleted {
            time: Millis(operation.time >> 16),
            author: operation.author.clone(),
            own: own.contains(&replica),
            op: (replica, operation.time),
            things: Vec::new(),
        });
        deleted.things.push(gone);
    }
    let mut all: Vec<Deleted> = by_op.into_values().rev().collect();
    all.iter_mut().for_each(|deleted| deleted.things.sort_by_key(|gone| (gone.entity, gone.id)));
    Ok(all)
}
