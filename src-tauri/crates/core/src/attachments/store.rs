//! The SELECTs of attached files.

use rusqlite::{Connection, Row};

use super::Attachment;
use crate::basics::Id;
use crate::store::contents;
use crate::{Error, Result};

/// The files of a thing, by name.
///
/// # Errors
/// When the file cannot be read.
pub fn of(db: &Connection, thing: Id) -> Result<Vec<Attachment>> {
    let mut found = all(db)?;
    found.retain(|attachment| attachment.of == thing);
    Ok(found)
}

/// All files, by name. An attachment whose key only a newer program understands is left out.
///
/// # Errors
/// When the file cannot be read.
pub fn all(db: &Connection) -> Result<Vec<Attachment>> {
    let mut statement = db.prepare_cached(
        "SELECT a.id, t.key, a.name, a.media, a.size FROM attachment a JOIN thing t ON t.id = a.id
         ORDER BY a.name, a.id",
    )?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.extend(attachment(db, row)?);
    }
    Ok(found)
}

/// One file; `None` when it is not attached any more.
///
/// # Errors
/// When the file cannot be read.
pub fn one(db: &Connection, id: Id) -> Result<Option<Attachment>> {
    Ok(all(db)?.into_iter().find(|attachment| attachment.id == id))
}

/// Whether a thing exists, so that files can belong to it.
///
/// # Errors
/// When the file cannot be read.
pub fn may_have_files(db: &Connection, thing: Id) -> Result<bool> {
    let query = "SELECT 1 FROM thing WHERE id = ?1 AND alive";
    Ok(db.prepare_cached(query)?.exists([thing.0])?)
}

/// The names of the attached files whose bytes are not here.
///
/// # Errors
/// When the file cannot be read.
pub fn missing(db: &Connection) -> Result<Vec<String>> {
    let missing = all(db)?.into_iter().filter(|attachment| !attachment.here);
    Ok(missing.map(|attachment| attachment.name).collect())
}

fn attachment(db: &Connection, row: &Row) -> Result<Option<Attachment>> {
    let key: Vec<u8> = row.get(1)?;
    let Some((file, of)) = contents::of_key(&key) else { return Ok(None) };
    let text = |at| row.get::<_, Option<String>>(at).map(Option::unwrap_or_default);
    let size = row.get::<_, Option<i64>>(4)?.unwrap_or_default();
    Ok(Some(Attachment {
        id: Id(row.get(0)?),
        of: Id(of),
        file,
        name: text(2)?,
        media: text(3)?,
        size: u64::try_from(size).map_err(|_| Error::Damaged("size"))?,
        here: contents::is_here(db, &file)?,
    }))
}
