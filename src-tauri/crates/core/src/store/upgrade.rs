//! A file of an earlier version becomes one of this.
//!
//! Kept tables change by numbered steps (`database.rs`), derived ones are dropped and made anew from
//! the log. All of it is one transaction, after a checked backup.
//!
//! **Invariant:** an upgrade that fails leaves the file as it was.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::backup::{Shelf, file_name};
use super::{database, log};
use crate::Result;
use crate::basics::Millis;
use crate::text::{Message, keys};

/// Brings a file up to this version; nothing when it is. Returns what a person should know, which is
/// only that it shows more or less than before.
///
/// # Errors
/// When the backup cannot be made or the file cannot be written; it is as it was then.
pub fn upgrade(db: &mut Connection, path: &Path, now: Millis) -> Result<Option<Message>> {
    if database::is_new(db)? {
        make_anew(db)?;
        return Ok(None);
    }
    if database::is_current(db)? {
        return Ok(None);
    }
    Shelf::of(path).keep(db, now)?;
    let before = shown(db)?;
    make_anew(db)?;
    let after = shown(db)?;
    Ok((before != after).then(|| keys::upgraded_otherwise(before, file_name(path), after)))
}

fn make_anew(db: &mut Connection) -> Result<()> {
    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    database::step_up(&transaction)?;
    log::rebuild(&transaction)?;
    transaction.commit()?;
    Ok(())
}

/// How many figures and living things the derived tables show.
fn shown(db: &Connection) -> Result<i64> {
    Ok(db.query_row(
        "SELECT (SELECT count(*) FROM observation) + (SELECT count(*) FROM thing WHERE alive)",
        [],
        |row| row.get(0),
    )?)
}
