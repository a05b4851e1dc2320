//! The SELECTs of the municipality sheet.

use rusqlite::{Connection, OptionalExtension};

use super::Municipality;
use crate::text::keys;
use crate::{Error, Result};

/// The sheet; an empty one while nobody has written it.
///
/// # Errors
/// When the file cannot be read.
pub fn municipality(db: &Connection) -> Result<Municipality> {
    let query = "SELECT name, country, code, region_code, region, fictional, currency, paper FROM municipality";
    let sheet = db
        .prepare_cached(query)?
        .query_row([], |row| {
            let text = |at| row.get::<_, Option<String>>(at).map(Option::unwrap_or_default);
            Ok(Municipality {
                name: text(0)?,
                country: text(1)?,
                code: text(2)?,
                region_code: text(3)?,
                region: text(4)?,
                fictional: row.get::<_, Option<i64>>(5)?.unwrap_or_default() != 0,
                currency: text(6)?,
                paper: text(7)?,
            })
        })
        .optional()?;
    Ok(sheet.unwrap_or_default())
}

/// Refuses to bring together the files of two different municipalities.
///
/// # Errors
/// `Refused` with a sentence that names both; when a file cannot be read.
pub fn refuse_another_town(ours: &Connection, theirs: &Connection) -> Result<()> {
    let (ours, theirs) = (municipality(ours)?, municipality(theirs)?);
    if ours.may_be(&theirs) {
        return Ok(());
    }
    Err(Error::Refused(keys::told_another_town(ours.name, theirs.name)))
}
