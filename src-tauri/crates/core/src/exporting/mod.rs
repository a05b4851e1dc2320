//! All data of a municipality in forms that anybody can read, without this program: the verified copy
//! of its file, tables for a spreadsheet, the log, the attached files and a page that explains them.
//!
//! **Invariant:** everything in a folder is of the same moment, and nothing in it is rounded. What stays
//! on this computer – the contact of an action, what is typed and not saved – is in none of its files.

mod figures;
mod folder;
mod plan;
mod table;
mod words;
mod write;

pub use folder::{Exported, Wanted, write_folder};
pub use table::{Cell, Table};

use crate::Result;
use crate::text::Locale;
use crate::workspace::Connection;

/// Every table of a municipality, in the order in which a person reads them. `locale` is that of the
/// headings and of words; numbers are numbers.
///
/// # Errors
/// When the file cannot be read.
pub fn tables(db: &Connection, locale: Locale) -> Result<Vec<Table>> {
    Ok(vec![
        figures::figures(db, locale)?,
        figures::sources(db, locale)?,
        plan::objectives(db, locale)?,
        plan::actions(db, locale)?,
        plan::costs(db, locale)?,
        plan::funding(db, locale)?,
        words::passages(db, locale)?,
        words::files(db, locale)?,
    ])
}
