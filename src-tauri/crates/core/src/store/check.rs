//! Whether a file is whole: its pages, the chains of its operations, its datasets.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::operation::{Operation, Replica, hash};
use super::{dataset, state};
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
    /// What is damaged; empty when the file is whole.
    pub findings: Vec<Message>,
}

/// Checks a file without writing to it.
///
/// # Errors
/// When it cannot be read at all.
pub fn check(db: &Connection) -> Result<Checked> {
    let mut findings = Vec::new();
    let pages: String = db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if pages != "ok" {
        findings.push(keys::check_pages(pages));
    }
    let operations = check_chains(db, &mut findings)?;
    check_datasets(db, &mut findings)?;
    let conflicts: i64 = db.query_row("SELECT count(*) FROM conflict", [], |row| row.get(0))?;
    let conflicts = usize::try_from(conflicts).map_err(|_| Error::Damaged("count"))?;
    Ok(Checked { state: state::hash(db)?, operations, conflicts, findings })
}

/// Each operation has the hash under which it is known and follows the one before it.
fn check_chains(db: &Connection, findings: &mut Vec<Message>) -> Result<usize> {
    let mut last: BTreeMap<Replica, (u64, [u8; 32])> = BTreeMap::new();
    let mut statement = db.prepare("SELECT bytes, hash FROM operation ORDER BY replica, seq")?;
    let mut rows = statement.query([])?;
    let mut count: usize = 0;
    while let Some(row) = rows.next()? {
        count += 1;
        let bytes = row.get_ref(0)?.as_blob().unwrap_or_default();
        let known: [u8; 32] = row.get(1)?;
        let sound = Operation::decode(bytes).ok().filter(|_| hash(bytes) == known).is_some_and(
            |operation| {
                let (seq, prev) =
                    last.get(&operation.reference.replica).copied().unwrap_or((0, [0; 32]));
                last.insert(operation.reference.replica, (operation.reference.seq, known));
                operation.reference.seq == seq + 1 && operation.prev_hash == prev
            },
        );
        if !sound {
            findings.push(keys::check_operation(count));
        }
    }
    Ok(count)
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
