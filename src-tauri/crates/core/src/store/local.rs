//! Registers that never leave this computer, such as whom to call about an action.
//!
//! Their values are no operations: they are in no log, in no state hash, in nothing that is handed to
//! others. Backups on the shelf beside the file have them, so that a restored file is whole.
//!
//! **Invariant:** a value that is set again or emptied is gone for good.

use rusqlite::{Connection, OptionalExtension, params};

use super::erase;
use super::registry::Register;
use super::value::{self, Field, Value};
use crate::Result;
use crate::basics::Id;

/// What a register of this computer says; empty where it says nothing.
///
/// # Errors
/// When the file cannot be read.
pub fn get(db: &Connection, thing: Id, register: &Register) -> Result<Value> {
    let bytes: Option<Vec<u8>> = db
        .prepare_cached("SELECT value FROM local WHERE thing = ?1 AND register = ?2")?
        .query_row(params![thing.0, register.number], |row| row.get(0))
        .optional()?;
    bytes.map(|bytes| value::decode(&bytes)).transpose().map(Option::unwrap_or_default)
}

/// Writes a register of this computer; whether it said something else before.
///
/// # Errors
/// When the file cannot be written.
pub(crate) fn set(
    db: &Connection,
    thing: Id,
    register: &Register,
    fields: &[Field],
) -> Result<bool> {
    let before = get(db, thing, register)?;
    let empty = fields.iter().all(|field| matches!(field, Field::Null) || field == &"".into());
    if (empty && before.is_empty()) || before == fields {
        return Ok(false);
    }
    if !before.is_empty() {
        forget(
            db,
            "DELETE FROM local WHERE thing = ?1 AND register = ?2",
            params![thing.0, register.number],
        )?;
    }
    if !empty {
        db.prepare_cached(
            "INSERT INTO local (thing, register, entity_type, value) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![
            thing.0,
            register.number,
            register.entity,
            value::encode(fields)
        ])?;
    }
    Ok(true)
}

/// Forgets all that this computer alone knows of a thing; whether that was anything.
///
/// # Errors
/// When the file cannot be written.
pub(crate) fn forget_thing(db: &Connection, thing: Id) -> Result<bool> {
    forget(db, "DELETE FROM local WHERE thing = ?1", params![thing.0])
}

/// Forgets everything: what is handed to others has none of it.
///
/// # Errors
/// When the file cannot be written.
pub(super) fn strip(db: &Connection) -> Result<()> {
    if is_any(db) {
        forget(db, "DELETE FROM local", params![])?;
    }
    Ok(())
}

/// Whether a file says anything that stays on this computer.
pub(super) fn is_any(db: &Connection) -> bool {
    db.prepare("SELECT 1 FROM local").and_then(|mut any| any.exists([])).unwrap_or(false)
}

fn forget(db: &Connection, delete: &str, which: impl rusqlite::Params) -> Result<bool> {
    db.pragma_update(None, "secure_delete", true)?;
    let any = db.execute(delete, which)? > 0;
    if any {
        erase::want_sweep(db)?;
    }
    Ok(any)
}

/// Which of two files is right where both say something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Right {
    /// The one that is written.
    This,
    /// The other.
    Other,
}

/// Takes over the values of another file. What cannot be read there is left there.
///
/// # Errors
/// When this file cannot be written.
pub(super) fn take_over(db: &Connection, from: &Connection, right: Right) -> Result<()> {
    let instead = if right == Right::Other { "REPLACE" } else { "IGNORE" };
    let insert = format!(
        "INSERT OR {instead} INTO local (thing, register, entity_type, value) VALUES (?1, ?2, ?3, ?4)"
    );
    let Ok(mut statement) = from.prepare("SELECT thing, register, entity_type, value FROM local")
    else {
        return Ok(());
    };
    let Ok(mut rows) = statement.query([]) else { return Ok(()) };
    while let Ok(Some(row)) = rows.next() {
        let read = || -> rusqlite::Result<([u8; 16], u16, u16, Vec<u8>)> {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        };
        let Ok((thing, register, entity, said)) = read() else { continue };
        if value::decode(&said).is_ok() {
            db.prepare_cached(&insert)?.execute(params![thing, register, entity, said])?;
        }
    }
    Ok(())
}

/// The same for two files whose registers of this computer say the same.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn fingerprint(db: &Connection) -> Result<[u8; 32]> {
    let mut hasher = blake3::Hasher::new();
    if !is_any(db) {
        return Ok(*hasher.finalize().as_bytes()); // a file of an earlier version has not even the table
    }
    let mut statement =
        db.prepare("SELECT thing, register, value FROM local ORDER BY thing, register")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (thing, register): ([u8; 16], u16) = (row.get(0)?, row.get(1)?);
        let said: Vec<u8> = row.get(2)?;
        hasher.update(&thing).update(&register.to_be_bytes());
        hasher.update(&(said.len() as u64).to_be_bytes()).update(&said);
    }
    Ok(*hasher.finalize().as_bytes())
}
