//! The SQLite file: how it is opened, what it must be, and how its tables come to be.
//!
//! **Invariant:** a file that is not ours, or of a newer program, is never written to.

use std::io::{Read, Write};
use std::path::Path;
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension};

use super::backup;
use super::contents::{self, LeftOut};
use crate::text::keys;
use crate::{Error, Result};

/// "Ceib", in every file of ours.
const APPLICATION_ID: i32 = 0x4365_6962;
/// How long a statement waits for another connection.
const PATIENCE: Duration = Duration::from_secs(5);
/// The steps that make the kept tables. A step that was ever released is never edited; the number of
/// steps a file has taken is its `user_version`.
const STEPS: [&str; 4] = [
    include_str!("kept.sql"),
    include_str!("contents.sql"),
    include_str!("local.sql"),
    include_str!("kinds.sql"),
];
const DERIVED: &str = include_str!("derived.sql");
/// The derived tables, all of which `derived.sql` creates.
const DERIVED_TABLES: [&str; 28] = [
    "thing",
    "head",
    "conflict",
    "erased",
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
    "choice",
    "attachment",
    "shared_setting",
    "listed",
    "census_answer",
    "book",
    "approval",
    "left_out",
    "passage",
    "own_chapter",
    "book_picture",
    "edition",
];

/// Whether the derived tables are those of this program.
#[derive(Debug, PartialEq, Eq)]
pub enum Derived {
    /// They are.
    Current,
    /// They must be rebuilt from the log.
    Stale,
}

/// Whether this program may write a file.
#[derive(Debug, PartialEq, Eq)]
pub enum Version {
    /// Yes.
    Ours,
    /// No: a newer program wrote it, whose tables have more than we know.
    Newer,
}

/// What a file is, without changing it.
///
/// # Errors
/// `Workspace` with a sentence when the file is missing or is not ours.
pub fn look(path: &Path) -> Result<Version> {
    version(&open_as_it_is(path)?)
}

/// The number of steps stands in two places: a flipped bit must not make a file look newer than it is.
fn version(connection: &Connection) -> Result<Version> {
    let taken = kept_version(connection)?;
    if taken <= STEPS.len() {
        return Ok(Version::Ours);
    }
    match setting(connection, "steps")?.and_then(|steps| steps.parse::<usize>().ok()) {
        Some(steps) if steps == taken => Ok(Version::Newer),
        _ => Err(Error::Damaged("version")),
    }
}

/// How many steps have made the kept tables of a file.
fn kept_version(connection: &Connection) -> Result<usize> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    usize::try_from(version).map_err(|_| Error::Damaged("version"))
}

/// Whether the tables of a file, kept and derived, are those of this program.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn is_current(connection: &Connection) -> Result<bool> {
    Ok(kept_version(connection)? == STEPS.len() && derived_state(connection)? == Derived::Current)
}

/// Whether a file was only just laid out, or not even that.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn is_new(connection: &Connection) -> Result<bool> {
    Ok(kept_version(connection)? == 0 || setting(connection, "derived")?.is_none())
}

/// Whether a file is ours and nothing was ever written into it.
pub(crate) fn is_blank(path: &Path) -> bool {
    let log = "SELECT 1 FROM operation UNION ALL SELECT 1 FROM waiting";
    open_as_it_is(path).is_ok_and(|db| db.prepare(log).and_then(|mut s| s.exists([])) == Ok(false))
}

/// Takes the steps that a file lacks; run it in a transaction.
///
/// # Errors
/// When the file cannot be written.
pub(super) fn step_up(connection: &Connection) -> Result<()> {
    take_steps(connection, &STEPS)
}

/// The same, where a newer program may have taken more steps than this one knows.
///
/// # Errors
/// When the file cannot be written.
pub(super) fn step_up_at_least(connection: &Connection) -> Result<()> {
    if kept_version(connection)? < STEPS.len() { step_up(connection) } else { Ok(()) }
}

fn take_steps(connection: &Connection, steps: &[&str]) -> Result<()> {
    for step in steps.iter().skip(kept_version(connection)?) {
        connection.execute_batch(step)?;
    }
    let taken = i64::try_from(steps.len()).map_err(|_| Error::Damaged("version"))?;
    connection.pragma_update(None, "user_version", taken)?;
    set_setting(connection, "steps", &taken.to_string())
}

/// Makes a new file with all its tables.
///
/// # Errors
/// When the file exists or cannot be written; nothing is left behind then.
pub fn create(path: &Path) -> Result<Connection> {
    if path.exists() {
        return Err(Error::Workspace(keys::workspace_exists(name(path))));
    }
    // Under another name until it is whole: a power cut leaves a file that opens, or none.
    let part = backup::beside(path, ".part");
    let made = discard(&part)
        .and_then(|()| lay_out(&part))
        .and_then(|()| backup::name_for_good(&part, path))
        .and_then(|()| open(path));
    if made.is_err() {
        // The reason why it could not be made is the one to tell.
        let _ = discard(&part).and(discard(path));
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
        removed = removed.and(remove(Path::new(&file)));
    }
    removed
}

/// Removes one file; one that is not there need not be removed.
///
/// # Errors
/// When it is there and cannot be removed.
pub(super) fn remove(file: &Path) -> Result<()> {
    match std::fs::remove_file(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Error::file(file, error)),
        _ => Ok(()),
    }
}

fn lay_out(path: &Path) -> Result<()> {
    let mut connection = Connection::open(path)?;
    // Before the first write, so that every page has it.
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    harden(&connection)?;
    // Without a write-ahead log, what is committed is in the file itself, whatever goes wrong on closing.
    as_one_file(&connection)?;
    let transaction = connection.transaction()?;
    step_up(&transaction)?;
    transaction.commit()?;
    connection.close().map_err(|(_, error)| error.into())
}

/// Opens an existing file for writing.
///
/// # Errors
/// `Workspace` with a sentence when the file is missing, is not ours, or is of a newer program;
/// `Damaged` when its pages do not hang together.
pub fn open(path: &Path) -> Result<Connection> {
    if !has_sound_header(path) {
        return Err(Error::Damaged("header"));
    }
    let before = Beside::of(path);
    let opened = open_sound(path);
    if opened.as_ref().is_err_and(Error::is_disk_full) {
        before.clear_what_came(path);
    }
    opened
}

fn open_sound(path: &Path) -> Result<Connection> {
    let connection = open_with(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    if version(&connection)? == Version::Newer {
        return Err(Error::Workspace(keys::workspace_newer(name(path))));
    }
    configure(&connection)?;
    let pages: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if pages == "ok" { Ok(connection) } else { Err(Error::Damaged("pages")) }
}

/// Leaves the write-ahead log, so that the database is one file and nothing beside it.
pub(super) fn as_one_file(connection: &Connection) -> Result<()> {
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    Ok(())
}

/// Opens an existing file for reading beside the writer. One of another version is read by its log,
/// in tables apart, and stays as it is.
///
/// # Errors
/// `Workspace` with a sentence when the file is missing or is not ours.
pub fn open_for_reading(path: &Path) -> Result<Connection> {
    let connection = open_as_it_is(path)?;
    match derived_state(&connection)? {
        Derived::Current => Ok(connection),
        Derived::Stale => super::log::rebuilt(&connection),
    }
}

/// Opens an existing file for reading, whatever version its tables are of.
///
/// # Errors
/// As [`open_for_reading`].
pub fn open_as_it_is(path: &Path) -> Result<Connection> {
    let before = Beside::of(path);
    // Not SQLITE_OPEN_READ_ONLY: a connection that may not write would leave -wal and -shm files behind.
    match open_with(path, OpenFlags::SQLITE_OPEN_READ_WRITE) {
        Err(Error::Database(error)) if cannot_open(&error) => {
            open_where_nothing_can_be_written(path)
        }
        Err(error) if error.is_disk_full() => {
            before.clear_what_came(path);
            open_on_full_disk(path)
        }
        connection => {
            let connection = connection?;
            harden(&connection)?;
            connection.pragma_update(None, "query_only", true)?;
            Ok(connection)
        }
    }
}

/// Opens what can be opened of a damaged file, without asking what it is and without moving its
/// write-ahead log.
///
/// # Errors
/// When it cannot be opened at all.
pub(super) fn open_damaged(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    connection.pragma_update(None, "query_only", true)?;
    // With this, SQLite goes on with those tables that stand before a damaged line of the schema; the
    // log stands first. Only the statement that finds the damage fails, so that is done here.
    let _ = connection.pragma_update(None, "writable_schema", true);
    let _ = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()));
    Ok(connection)
}

/// Whether a file begins as every file of ours, whatever follows.
pub(super) fn begins_like_ours(path: &Path) -> bool {
    header(path).is_some_and(|start| start.get(68..72) == Some(&APPLICATION_ID.to_be_bytes()))
}

/// What SQLite reads in the header without complaint, though in a file of ours it can be nothing
/// else: versions of the format for writing and reading, no reserved bytes, no vacuuming, UTF-8.
fn has_sound_header(path: &Path) -> bool {
    header(path).is_none_or(|start| {
        let number = |at: usize| start.get(at..at + 4);
        let (utf_8, none): (&[u8], &[u8]) = (&[0, 0, 0, 1], &[0; 4]);
        matches!(start.get(18..21), Some([1 | 2, 1 | 2, 0]))
            && number(56) == Some(utf_8)
            && [52, 64].iter().all(|at| number(*at) == Some(none))
    })
}

/// Writes what the header of every file of ours says, whatever stood there; for reading only, since
/// the list of free pages is left out.
///
/// # Errors
/// When the file cannot be written.
pub(super) fn write_sound_header(path: &Path) -> Result<()> {
    let mut start = Vec::with_capacity(100);
    start.extend(b"SQLite format 3\0");
    start.extend([0x10, 0x00, 1, 1, 0, 64, 32, 32]); // pages of 4,096 bytes, no write-ahead log
    start.extend([0; 20]); // counters; the number of pages is that of the file
    start.extend([0, 0, 0, 1, 0, 0, 0, 4]); // the schema's counter and format
    start.extend([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]); // UTF-8
    let written =
        std::fs::File::options().write(true).open(path).and_then(|mut file| file.write_all(&start));
    written.map_err(|source| Error::file(path, source))
}

fn header(path: &Path) -> Option<[u8; 100]> {
    let mut start = [0; 100];
    std::fs::File::open(path).ok()?.read_exact(&mut start).ok()?;
    Some(start)
}

/// The same in a database apart, which is gone when it is closed: in memory while it is small, else a
/// file without a name. It knows which contents of files are here and does not repeat them.
///
/// # Errors
/// When `connection` cannot be read.
pub fn apart(connection: &Connection) -> Result<Connection> {
    let mut apart = Connection::open("")?;
    apart.pragma_update(None, "synchronous", "OFF")?;
    if contents::has_any(connection)? {
        contents::copy_without(connection, &mut apart, LeftOut::Pieces)?;
        return Ok(apart);
    }
    if Backup::new(connection, &mut apart)?.step(-1)? != StepResult::Done {
        return Err(Error::Workspace(keys::error_busy()));
    }
    Ok(apart)
}

fn cannot_open(error: &rusqlite::Error) -> bool {
    // Which of the two it is depends on whether the file or only its folder is protected.
    let protected = [rusqlite::ErrorCode::CannotOpen, rusqlite::ErrorCode::ReadOnly];
    error.sqlite_error_code().is_some_and(|code| protected.contains(&code))
}

/// On a write-protected stick SQLite cannot make the files it keeps beside the database. A file that
/// nobody can write does not change, so it is read as it is.
fn open_where_nothing_can_be_written(path: &Path) -> Result<Connection> {
    let connection = open_with_address(path, unchanging(path), UNCHANGING)?;
    harden(&connection)?;
    Ok(connection)
}

const UNCHANGING: OpenFlags = OpenFlags::SQLITE_OPEN_READ_ONLY.union(OpenFlags::SQLITE_OPEN_URI);

/// The address under which SQLite reads a file as one that does not change.
fn unchanging(path: &Path) -> String {
    let escaped =
        path.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    format!("file:{escaped}?immutable=1")
}

/// Opens a database of any kind for reading, as one that does not change; nothing comes to lie beside it.
///
/// # Errors
/// When SQLite cannot open it.
pub(crate) fn open_unchanging(path: &Path) -> rusqlite::Result<Connection> {
    let flags = UNCHANGING | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let connection = Connection::open_with_flags(unchanging(path), flags)?;
    harden(&connection)?;
    Ok(connection)
}

/// What SQLite keeps beside a database while it is open.
struct Beside {
    log: bool,
    index: bool,
}

impl Beside {
    fn of(path: &Path) -> Self {
        let there = |ending| backup::beside(path, ending).exists();
        Self { log: there("-wal"), index: there("-shm") }
    }

    /// Removes what an attempt to open left that was not there before: an empty log, and its index.
    fn clear_what_came(&self, path: &Path) {
        if !self.log && log_is_empty(path) {
            let _ = remove(&backup::beside(path, "-wal"));
        }
        if !self.index {
            let _ = remove(&backup::beside(path, "-shm"));
        }
    }
}

fn log_is_empty(path: &Path) -> bool {
    std::fs::metadata(backup::beside(path, "-wal")).map_or(true, |log| log.len() == 0)
}

/// On a full disk there is no room for the index of the write-ahead log, nor can anybody write. Without
/// a log the file is read as it is; with one, the index is kept in memory, for which nobody else may
/// have the file, and the log is left where it is.
fn open_on_full_disk(path: &Path) -> Result<Connection> {
    if log_is_empty(path) {
        return open_where_nothing_can_be_written(path);
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    connection.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
    let connection = ours(connection, path)?;
    harden(&connection)?;
    connection.pragma_update(None, "query_only", true)?;
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
    if path.is_dir() {
        return Err(Error::Workspace(keys::workspace_foreign(name(path))));
    }
    let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE;
    ours(Connection::open_with_flags(address, flags)?, path)
}

/// Refuses a database that is not ours.
fn ours(connection: Connection, path: &Path) -> Result<Connection> {
    connection.busy_timeout(PATIENCE)?;
    let number =
        |pragma: &str| connection.pragma_query_value(None, pragma, |row| row.get::<_, i32>(0));
    match number("application_id") {
        Ok(APPLICATION_ID) => {}
        Ok(crate::packs::APPLICATION_ID) => {
            return Err(Error::Workspace(keys::foreign_pack(name(path))));
        }
        Ok(_) => return Err(Error::Workspace(keys::workspace_foreign(name(path)))),
        Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase) => {
            return Err(Error::Workspace(keys::workspace_foreign(name(path))));
        }
        Err(error) => return Err(error.into()),
    }
    Ok(connection)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

fn harden(connection: &Connection) -> rusqlite::Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    // A query keeps its plan whatever it is asked with: else some are planned anew at each edit.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "mmap_size", 0)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}

fn configure(connection: &Connection) -> Result<()> {
    harden(connection)?;
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    // FULL: the write-ahead log is flushed at each commit, so what is acknowledged survives a power cut.
    connection.pragma_update(None, "synchronous", "FULL")?;
    // We checkpoint when idle and on closing; the automatic one would add flushes to an edit.
    connection.pragma_update(None, "wal_autocheckpoint", 0)?;
    Ok(())
}

/// The names of the derived tables.
pub(super) fn derived_tables() -> impl Iterator<Item = &'static str> {
    DERIVED_TABLES.into_iter()
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
        .prepare_cached("SELECT value FROM setting WHERE name = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()?)
}

/// Writes a setting of this file.
///
/// # Errors
/// When the file cannot be written.
pub fn set_setting(connection: &Connection, name: &str, value: &str) -> Result<()> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)")?
        .execute([name, value])?;
    Ok(())
}

/// Forgets a setting of this file.
///
/// # Errors
/// When the file cannot be written.
pub fn forget_setting(connection: &Connection, name: &str) -> Result<()> {
    connection.execute("DELETE FROM setting WHERE name = ?1", [name])?;
    Ok(())
}

/// What became of the write-ahead log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// It is empty: a copy of the file is whole.
    Whole,
    /// Somebody reads: it has to be tried again.
    Later,
}

/// Moves what the write-ahead log holds into the file itself, so that a copy of it is whole. Waits
/// for readers as long as any statement of the connection waits.
///
/// # Errors
/// When the file cannot be written.
pub fn checkpoint(connection: &Connection) -> Result<Rest> {
    let busy: bool =
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    Ok(if busy { Rest::Later } else { Rest::Whole })
}

/// [`checkpoint`] that waits for nobody: between two edits a long reader must not stop the next.
///
/// # Errors
/// When the file cannot be written.
pub fn checkpoint_at_once(connection: &Connection) -> Result<Rest> {
    connection.busy_timeout(Duration::ZERO)?;
    let rest = checkpoint(connection);
    connection.busy_timeout(PATIENCE)?;
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    const LATER: [&str; 6] = [
        STEPS[0],
        STEPS[1],
        STEPS[2],
        STEPS[3],
        "ALTER TABLE deed ADD COLUMN place TEXT",
        "CREATE TABLE stamp (day TEXT) STRICT",
    ];

    fn tables(connection: &Connection) -> String {
        let all = "SELECT group_concat(sql) FROM (SELECT sql FROM sqlite_schema ORDER BY name)";
        connection.query_row(all, [], |row| row.get(0)).unwrap()
    }

    /// A file with the first so many steps.
    fn file_of(steps: usize) -> Connection {
        let connection = Connection::open_in_memory().unwrap();
        if steps > 0 {
            take_steps(&connection, &LATER[..steps]).unwrap();
        }
        connection
    }

    #[test]
    fn a_file_of_any_version_takes_the_steps_it_lacks() {
        let newest = tables(&file_of(LATER.len()));
        for taken in 0..=LATER.len() {
            let connection = file_of(taken);
            take_steps(&connection, &LATER).unwrap();
            assert_eq!(tables(&connection), newest, "from {taken}");
            assert_eq!(kept_version(&connection).unwrap(), LATER.len());
        }
    }

    #[test]
    fn a_step_that_fails_leaves_the_file_as_it_was() {
        let mut connection = file_of(1);
        let before = tables(&connection);
        let transaction = connection.transaction().unwrap();
        assert!(take_steps(&transaction, &[STEPS[0], LATER[3], "CREATE TABLE deed (x)"]).is_err());
        transaction.rollback().unwrap();
        assert_eq!((tables(&connection), kept_version(&connection).unwrap()), (before, 1));
    }

    #[test]
    fn a_flipped_bit_does_not_make_a_file_newer() {
        let connection = file_of(1);
        connection.pragma_update(None, "user_version", 65_537).unwrap();
        assert!(matches!(version(&connection), Err(Error::Damaged(_))));
        take_steps(&connection, &[""; 65_538]).unwrap();
        assert_eq!(version(&connection).unwrap(), Version::Newer);
    }
}
