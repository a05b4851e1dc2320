//! The SQLite file: how it is opened, what it must be, and how its tables come to be.
//!
//! **Invariant:** a file that is not ours, or of a newer program, is never written to.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension};

use crate::text::keys;
use crate::{Error, Result};

/// "Ceib", in every file of ours.
const APPLICATION_ID: i32 = 0x4365_6962;
/// The number of steps that made the kept tables.
const KEPT_VERSION: i32 = 1;
const KEPT: &str = include_str!("kept.sql");
const DERIVED: &str = include_str!("derived.sql");
/// The derived tables, all of which `derived.sql` creates.
const DERIVED_TABLES: [&str; 15] = [
    "thing",
    "head",
    "conflict",
    "term",
    "observation",
    "municipality",
    "series",
    "source",
    "target",
    "plan",
    "objective",
    "action",
    "cost_line",
    "funding",
    "left_aside",
];

/// Whether the derived tables are those of this program.
#[derive(Debug, PartialEq, Eq)]
pub enum Derived {
    /// They are.
    Current,
    /// They must be rebuilt from the log.
    Stale,
}

/// Makes a new file with all its tables.
///
/// # Errors
/// When the file exists or cannot be written; nothing is left behind then.
pub fn create(path: &Path) -> Result<Connection> {
    if path.exists() {
        return Err(Error::Workspace(keys::workspace_exists(name(path))));
    }
    let made = lay_out(path);
    if made.is_err() {
        // The reason why it could not be made is the one to tell.
        let _ = discard(path);
    }
    made
}

/// Removes a file of ours with all that lies beside it; what is not there need not be removed.
///
/// # Errors
/// When something could not be removed; the rest is removed all the same.
pub fn discard(path: &Path) -> Result<()> {
    let mut removed = Ok(());
    for ending in ["", "-wal", "-shm", "-journal", ".lock"] {
        let mut file = path.as_os_str().to_owned();
        file.push(ending);
        match std::fs::remove_file(&file) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                removed = Err(Error::file(Path::new(&file), error));
            }
            _ => {}
        }
    }
    removed
}

fn lay_out(path: &Path) -> Result<Connection> {
    let connection = Connection::open(path)?;
    // Before the first write, so that every page has it.
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    configure(&connection)?;
    connection
        .execute_batch(&format!("BEGIN; {KEPT} PRAGMA user_version = {KEPT_VERSION}; COMMIT;"))?;
    Ok(connection)
}

/// Opens an existing file for writing.
///
/// # Errors
/// `Workspace` with a sentence when the file is missing, is not ours, or is of a newer program.
pub fn open(path: &Path) -> Result<Connection> {
    let connection = open_with(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    configure(&connection)?;
    Ok(connection)
}

/// Opens an existing file for reading beside the writer.
///
/// # Errors
/// As [`open`].
pub fn open_for_reading(path: &Path) -> Result<Connection> {
    // Not SQLITE_OPEN_READ_ONLY: a connection that may not write would leave -wal and -shm files behind.
    match open_with(path, OpenFlags::SQLITE_OPEN_READ_WRITE) {
        Err(Error::Database(error)) if cannot_open(&error) => {
            open_where_nothing_can_be_written(path)
        }
        connection => {
            let connection = connection?;
            harden(&connection)?;
            connection.pragma_update(None, "query_only", true)?;
            Ok(connection)
        }
    }
}

fn cannot_open(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(rusqlite::ErrorCode::CannotOpen)
}

/// On a write-protected stick SQLite cannot make the files it keeps beside the database. A file that
/// nobody can write does not change, so it is read as it is.
fn open_where_nothing_can_be_written(path: &Path) -> Result<Connection> {
    let escaped =
        path.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    let address = format!("file:{escaped}?immutable=1");
    let connection = open_with_address(
        path,
        &address,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI,
    )?;
    harden(&connection)?;
    Ok(connection)
}

fn open_with(path: &Path, flags: OpenFlags) -> Result<Connection> {
    open_with_address(path, path, flags)
}

fn open_with_address(
    path: &Path,
    address: impl AsRef<Path>,
    flags: OpenFlags,
) -> Result<Connection> {
    if !path.exists() {
        return Err(Error::Workspace(keys::workspace_missing(name(path))));
    }
    let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let connection = Connection::open_with_flags(address, flags)?;
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    let number =
        |pragma: &str| connection.pragma_query_value(None, pragma, |row| row.get::<_, i32>(0));
    match number("application_id") {
        Ok(APPLICATION_ID) => {}
        Ok(_) => return Err(Error::Workspace(keys::workspace_foreign(name(path)))),
        Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase) => {
            return Err(Error::Workspace(keys::workspace_foreign(name(path))));
        }
        Err(error) => return Err(error.into()),
    }
    if number("user_version")? > KEPT_VERSION {
        return Err(Error::Workspace(keys::workspace_newer(name(path))));
    }
    Ok(connection)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

fn harden(connection: &Connection) -> Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "mmap_size", 0)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}

fn configure(connection: &Connection) -> Result<()> {
    harden(connection)?;
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    // FULL: the write-ahead log is flushed at each commit, so what is acknowledged survives a power cut.
    connection.pragma_update(None, "synchronous", "FULL")?;
    // We checkpoint when idle and on closing; the automatic one would add flushes to an edit.
    connection.pragma_update(None, "wal_autocheckpoint", 0)?;
    Ok(())
}

/// Whether the derived tables are those that this program would make.
///
/// # Errors
/// When the file cannot be read.
pub fn derived_state(connection: &Connection) -> Result<Derived> {
    let stored: Option<String> = connection
        .query_row("SELECT value FROM setting WHERE name = 'derived'", [], |row| row.get(0))
        .optional()?;
    Ok(if stored.as_deref() == Some(&derived_hash()) { Derived::Current } else { Derived::Stale })
}

/// Drops the derived tables and makes them anew, empty.
///
/// # Errors
/// When the file cannot be written.
pub fn reset_derived(connection: &Connection) -> Result<()> {
    for table in DERIVED_TABLES {
        connection.execute_batch(&format!("DROP TABLE IF EXISTS {table}"))?;
    }
    connection.execute_batch(DERIVED)?;
    set_setting(connection, "derived", &derived_hash())
}

fn derived_hash() -> String {
    blake3::hash(DERIVED.as_bytes()).to_hex().to_string()
}

/// A setting of this file that never travels.
///
/// # Errors
/// When the file cannot be read.
pub fn setting(connection: &Connection, name: &str) -> Result<Option<String>> {
    Ok(connection
        .query_row("SELECT value FROM setting WHERE name = ?1", [name], |row| row.get(0))
        .optional()?)
}

/// Writes a setting of this file.
///
/// # Errors
/// When the file cannot be written.
pub fn set_setting(connection: &Connection, name: &str, value: &str) -> Result<()> {
    connection
        .execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)", [name, value])?;
    Ok(())
}

/// Moves what the write-ahead log holds into the file itself, so that a copy of it is whole.
///
/// # Errors
/// When the file cannot be written; readers that are busy are no error.
pub fn checkpoint(connection: &Connection) -> Result<()> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(())
}
