//! What people have to decide: the registers in which several different values stand, with who
//! wrote each of them, when, and what stood before they parted.
//!
//! **Invariant:** nothing here decides. A decision is an ordinary change that has seen all sides.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, params};

use super::heads::{self, Head, Settled, Write};
use super::log;
use super::operation::{Reference, Replica};
use super::registry::{self, ColumnKind, LIFE};
use super::tables::Tables;
use super::value::{self, Value};
use crate::basics::{Id, Millis};
use crate::{Error, Result};

/// A register in which a person has to decide.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The thing.
    pub thing: Id,
    /// The number of its entity in the registry.
    pub entity: u16,
    /// The natural key of a fact as its creation wrote it; empty for a drawn thing.
    pub key: Vec<u8>,
    /// The number of the register; [`LIFE`] where one deleted what another changed.
    pub register: u16,
    /// What all sides had seen; `None` where they had seen nothing in common.
    pub base: Option<Value>,
    /// What stands, the shown one first.
    pub sides: Vec<Side>,
}

/// One of the values that stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// The operation that wrote it.
    pub writer: Reference,
    /// Where it was written: the register of the conflict, or, beside a deletion, the one changed.
    pub register: u16,
    /// What it says; `None` for a deletion.
    pub value: Option<Value>,
    /// When, by the clock of its writer.
    pub time: Millis,
    /// The chosen name of its writer; may be empty.
    pub author: String,
    /// Whether this computer wrote it.
    pub own: bool,
}

/// How many registers wait for a decision.
///
/// # Errors
/// When the file cannot be read.
pub fn count(db: &Connection) -> Result<usize> {
    let count: i64 = db.query_row("SELECT count(*) FROM conflict", [], |row| row.get(0))?;
    usize::try_from(count).map_err(|_| Error::Damaged("count"))
}

/// The things of which something waits for a decision.
///
/// # Errors
/// When the file cannot be read.
pub fn disputed(db: &Connection) -> Result<BTreeSet<Id>> {
    let mut statement = db.prepare_cached("SELECT DISTINCT thing FROM conflict")?;
    let things = statement.query_map([], |row| row.get(0).map(Id))?;
    Ok(things.collect::<Result<_, _>>()?)
}

/// A register that waits for a decision, by the numbers of its entity and its own.
pub type Waiting = (u16, u16);

/// The registers that wait for a decision, by their things; the values that stand are not looked up.
///
/// # Errors
/// When the file cannot be read.
pub fn waiting(db: &Connection) -> Result<BTreeMap<Id, BTreeSet<Waiting>>> {
    let mut statement = db.prepare_cached(
        "SELECT t.id, t.entity_type, c.register FROM conflict c JOIN thing t ON t.id = c.thing",
    )?;
    let mut rows = statement.query([])?;
    let mut waiting: BTreeMap<Id, BTreeSet<Waiting>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        waiting.entry(Id(row.get(0)?)).or_default().insert((row.get(1)?, row.get(2)?));
    }
    Ok(waiting)
}

/// All conflicts, by entity, thing and register; at most `most` of them.
///
/// # Errors
/// When the file cannot be read.
pub fn conflicts(db: &Connection, most: usize) -> Result<Vec<Conflict>> {
    let mut statement = db.prepare_cached(
        "SELECT t.id, t.entity_type, t.key, c.register FROM conflict c JOIN thing t ON t.id = c.thing
         ORDER BY t.entity_type, t.id, c.register LIMIT ?1",
    )?;
    let rows = statement.query_map([i64::try_from(most).unwrap_or(i64::MAX)], read)?;
    described(db, rows.collect::<Result<_, _>>()?)
}

/// The conflict in one register of a thing; `None` when there is none any more.
///
/// # Errors
/// When the file cannot be read.
pub fn conflict(db: &Connection, thing: Id, register: u16) -> Result<Option<Conflict>> {
    let mut statement = db.prepare_cached(
        "SELECT t.id, t.entity_type, t.key, c.register FROM conflict c JOIN thing t ON t.id = c.thing
         WHERE c.thing = ?1 AND c.register = ?2",
    )?;
    let rows = statement.query_map(params![thing.0, register], read)?;
    Ok(described(db, rows.collect::<Result<_, _>>()?)?.pop())
}

/// What a thing is called: the first column of its first register. `None` for what has no table, does
/// not exist, or has no name yet.
///
/// # Errors
/// When the file cannot be read.
pub fn name(db: &Connection, entity: u16, thing: Id) -> Result<Option<String>> {
    let Some(entity) = registry::entity(entity).filter(|entity| !entity.table.is_empty()) else {
        return Ok(None);
    };
    let column = entity.registers.first().and_then(|register| register.columns.first());
    let Some(column) = column.filter(|column| column.kind == ColumnKind::Text) else {
        return Ok(None);
    };
    let query = format!("SELECT {} FROM {} WHERE id = ?1", column.name, entity.table);
    let found = db.prepare_cached(&query)?.query_row([thing.0], |row| row.get(0)).optional()?;
    Ok(found.flatten())
}

/// A conflict whose sides are not known yet.
fn read(row: &rusqlite::Row) -> rusqlite::Result<Conflict> {
    Ok(Conflict {
        thing: Id(row.get(0)?),
        entity: row.get(1)?,
        key: row.get(2)?,
        register: row.get(3)?,
        base: None,
        sides: Vec::new(),
    })
}

/// Finds the sides of conflicts and what was before them. The writes of all their things are read
/// at once, since each reading goes through all imports.
fn described(db: &Connection, mut conflicts: Vec<Conflict>) -> Result<Vec<Conflict>> {
    if conflicts.is_empty() {
        return Ok(conflicts); // the writes of nothing take as long to find as those of a few things
    }
    let things: BTreeSet<Id> = conflicts.iter().map(|conflict| conflict.thing).collect();
    let writes = log::writes_of(db, things)?;
    let (tables, own) = (Tables::new(db)?, log::own_replicas(db)?);
    for conflict in &mut conflicts {
        let settled = tables.settled(conflict.thing)?.ok_or(Error::Damaged("conflict"))?;
        let writes = writes.get(&conflict.thing).map(Vec::as_slice).unwrap_or_default();
        let heads = settled.heads.get(&conflict.register).map(Vec::as_slice).unwrap_or_default();
        conflict.base = base(writes, conflict.register, heads).map(value::decode).transpose()?;
        for (register, head) in sides(&settled, conflict.register, writes) {
            let side = side(db, &own, register, head)?;
            // Two people who wrote the same are one side.
            if !conflict.sides.iter().any(|known| known.value == side.value) {
                conflict.sides.push(side);
            }
        }
    }
    Ok(conflicts)
}

/// The heads of a register and, beside a deletion, what was changed without having seen it.
fn sides<'a>(settled: &'a Settled, register: u16, writes: &[Write]) -> Vec<(u16, &'a Head)> {
    let heads = settled.heads.get(&register).map(Vec::as_slice).unwrap_or_default();
    let mut sides: Vec<_> = heads.iter().map(|head| (register, head)).collect();
    if register == LIFE {
        let seen = heads::seen_by_deletions(heads, writes);
        let others = settled.heads.iter().filter(|(register, _)| **register != LIFE);
        let all = others.flat_map(|(register, heads)| heads.iter().map(|head| (*register, head)));
        sides.extend(all.filter(|(_, head)| !seen.contains(&head.reference)));
    }
    sides
}

fn side(db: &Connection, own: &BTreeSet<Replica>, register: u16, head: &Head) -> Result<Side> {
    Ok(Side {
        writer: head.reference,
        register,
        value: head.value.as_deref().map(value::decode).transpose()?,
        time: Millis(head.time >> 16),
        author: log::operation(db, head.reference)?.author,
        own: own.contains(&head.reference.replica),
    })
}

/// The latest write that all heads have among their ancestors.
fn base<'a>(writes: &'a [Write], register: u16, heads: &[Head]) -> Option<&'a [u8]> {
    let of_register: BTreeMap<Reference, &Write> = writes
        .iter()
        .filter(|write| write.register == register)
        .map(|write| (write.reference, write))
        .collect();
    let mut common = heads.iter().map(|head| ancestors(&of_register, head.reference));
    let first = common.next()?;
    let common = common.fold(first, |all, these| all.intersection(&these).copied().collect());
    let latest = common
        .iter()
        .filter_map(|reference| of_register.get(reference))
        .max_by_key(|write| (write.time, write.reference))?;
    latest.value.as_deref()
}

fn ancestors(writes: &BTreeMap<Reference, &Write>, of: Reference) -> BTreeSet<Reference> {
    let mut found = BTreeSet::new();
    let mut open = vec![of];
    while let Some(write) = open.pop().and_then(|reference| writes.get(&reference)) {
        open.extend(write.parents.iter().filter(|parent| found.insert(**parent)));
    }
    found
}
