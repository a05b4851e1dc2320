//! Whether a file is whole: its pages, the chains of its operations, its datasets, the
//! contents of attached files, and whether its tables say what its log says.
//!
//! SQLite reads a flipped bit of a page without noticing. What was written is therefore known by
//! hashes: an operation by its own and by that of the one after it, a dataset by its name. What is
//! derived is made once more from the log, in a database apart, and compared.
//!
//! **Invariant:** checking never writes to what it checks.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row};

use super::erase::Known;
use super::operation::{Operation, Replica, hash};
use super::tables::{self, natural};
use super::{contents, database, dataset, log, state};
use crate::text::{Message, keys};
use crate::{Error, Result};

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// The state hash.
    pub state: String,
    /// How many operations the log has.
    pub operations: usize,
    /// Registers in which a person has to decide.
    pub conflicts: usize,
    /// How deep the damage goes.
    pub damage: Damage,
    /// What is damaged; empty when the file is whole.
    pub findings: Vec<Message>,
}

/// How deep damage goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Damage {
    /// There is none.
    None,
    /// Only contents of attached files: they are taken anew from where else they lie.
    Contents,
    /// Only what is derived from the log: it can be made anew.
    Tables,
    /// The file itself or its log.
    Log,
}

/// Checks a file without writing to it.
///
/// # Errors
/// When it cannot be read at all.
pub fn check(db: &Connection) -> Result<Checked> {
    let snapshot = db.unchecked_transaction()?; // one moment of a file that somebody may be writing
    let mut findings = Vec::new();
    check_pages(&snapshot, &mut findings)?;
    let mut erased = Known::default();
    check_put_away(&snapshot, &mut erased, &mut findings)?;
    let operations = check_chains(&snapshot, &mut erased, &mut findings)?;
    check_datasets(&snapshot, &mut findings)?;
    if !findings.is_empty() {
        return checked(&snapshot, operations, Damage::Log, findings);
    }
    let again = log::rebuilt(&snapshot)?;
    let mut damage = check_contents(&snapshot, &mut findings)?;
    if !tables_are_those_of(&snapshot, &again)? {
        findings.push(keys::check_tables());
        damage = Damage::Tables;
    }
    checked(&again, operations, damage, findings)
}

/// Contents of attached files are known by their hash.
fn check_contents(db: &Connection, findings: &mut Vec<Message>) -> Result<Damage> {
    let damaged = contents::damaged(db)?.len();
    if damaged == 0 {
        return Ok(Damage::None);
    }
    findings.push(keys::check_contents(damaged));
    Ok(Damage::Contents)
}

/// What the tables of `db` show, with what was found.
fn checked(
    db: &Connection,
    operations: usize,
    damage: Damage,
    findings: Vec<Message>,
) -> Result<Checked> {
    let conflicts: i64 = db.query_row("SELECT count(*) FROM conflict", [], |row| row.get(0))?;
    let conflicts = usize::try_from(conflicts).map_err(|_| Error::Damaged("count"))?;
    Ok(Checked { state: state::hash(db)?, operations, conflicts, damage, findings })
}

/// Whether the derived tables are those that the log gives. Tables of another version are not
/// compared: whoever writes next makes them anew.
fn tables_are_those_of(db: &Connection, again: &Connection) -> Result<bool> {
    let ours = database::derived_state(db)? == database::Derived::Current;
    Ok(!ours || tables::fingerprint(db)? == tables::fingerprint(again)?)
}

fn check_pages(db: &Connection, findings: &mut Vec<Message>) -> Result<()> {
    let pages: String = db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if pages != "ok" {
        findings.push(keys::check_pages());
    }
    Ok(())
}

/// Each operation has the hash under which it is known, or an operation of erasing vouches for its blank
/// bytes; it follows the one before it, and stands in the indexes as what it is.
fn check_chains(db: &Connection, erased: &mut Known, findings: &mut Vec<Message>) -> Result<usize> {
    let mut last: BTreeMap<Replica, (u64, [u8; 32])> = BTreeMap::new();
    let mut statement = db.prepare(include_str!("chains.sql"))?;
    let mut rows = statement.query([])?;
    let (mut count, mut doubtful) = (0_usize, Vec::new());
    while let Some(row) = rows.next()? {
        count += 1;
        let bytes = row.get_ref("bytes")?.as_blob().unwrap_or_default();
        let operation = Operation::decode(bytes);
        if !matches!(&operation, Ok(operation) if follows(row, operation, &mut last)?) {
            findings.push(keys::check_operation(count));
            continue;
        }
        let (operation, hash, known) = (operation?, hash(bytes), row.get::<_, [u8; 32]>("hash")?);
        if hash == known {
            erased.learn(&operation);
        } else {
            doubtful.push((count, operation, hash, known));
        }
    }
    // Who vouches may stand behind it.
    doubtful.retain(|(_, operation, hash, known)| !erased.vouches(operation, hash, known));
    findings.extend(doubtful.iter().map(|(number, ..)| keys::check_operation(*number)));
    let all: i64 = db.query_row("SELECT count(*) FROM operation", [], |row| row.get(0))?;
    if natural(all) != count as u64 {
        findings.push(keys::check_operation(count + 1)); // some have no writer that is known
    }
    Ok(count)
}

fn follows(
    row: &Row,
    operation: &Operation,
    last: &mut BTreeMap<Replica, (u64, [u8; 32])>,
) -> Result<bool> {
    let known: [u8; 32] = row.get("hash")?;
    let (replica, seq) = (operation.reference.replica, operation.reference.seq);
    let (before, prev_hash) = last.insert(replica, (seq, known)).unwrap_or((0, [0; 32]));
    let indexed = row.get::<_, [u8; 8]>("id")? == replica.0
        && natural(row.get("seq")?) == seq
        && natural(row.get("time")?) == operation.time
        && row.get::<_, u16>("entity_type")? == operation.entity_type
        && row.get::<_, [u8; 16]>("entity")? == operation.entity.0;
    let chained = seq == before + 1 && operation.prev_hash == prev_hash;
    Ok(chained && indexed)
}

/// Operations that wait or are set aside are known by their hash as well.
fn check_put_away(db: &Connection, erased: &mut Known, findings: &mut Vec<Message>) -> Result<()> {
    let mut statement =
        db.prepare("SELECT hash, bytes FROM waiting UNION ALL SELECT hash, bytes FROM set_aside")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let bytes = row.get_ref(1)?.as_blob().unwrap_or_default();
        if hash(bytes) != row.get::<_, [u8; 32]>(0)? {
            findings.push(keys::check_put_away());
        } else if let Ok(operation) = Operation::decode(bytes) {
            erased.learn(&operation);
        }
    }
    Ok(())
}

fn check_datasets(db: &Connection, findings: &mut Vec<Message>) -> Result<()> {
    let mut statement = db.prepare("SELECT hash, bytes FROM dataset")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if dataset::decode(&row.get(0)?, row.get_ref(1)?.as_blob().unwrap_or_default()).is_err() {
            findings.push(keys::check_dataset());
        }
    }
    Ok(())
}
