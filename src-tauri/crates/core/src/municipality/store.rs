//! The SELECT of the municipality sheet.

use rusqlite::{Connection, OptionalExtension, Row};

use super::{Municipality, Paper, country};
use crate::Result;
use crate::basics::Currency;

/// The sheet; `None` in a file that has none yet.
///
/// # Errors
/// When the file cannot be read.
pub fn municipality(db: &Connection) -> Result<Option<Municipality>> {
    let found = db
        .prepare_cached(
            "SELECT name, country, code, region_code, region, fictional, currency, paper
             FROM municipality",
        )?
        .query_row([], sheet)
        .optional()?;
    Ok(found)
}

fn sheet(row: &Row) -> rusqlite::Result<Municipality> {
    let text = |at| row.get::<_, Option<String>>(at).map(Option::unwrap_or_default);
    let home = text(1)?;
    let known = country(&home);
    Ok(Municipality {
        name: text(0)?,
        code: text(2)?,
        region_code: text(3)?,
        region: text(4)?,
        fictional: row.get::<_, Option<i64>>(5)? == Some(1),
        currency: Currency::new(&text(6)?).unwrap_or_else(|| known.currency()),
        paper: Paper::from_code(&text(7)?).unwrap_or(known.paper),
        country: home,
    })
}
