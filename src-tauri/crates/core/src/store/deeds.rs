//! What was done on this computer, so that it can be undone and done again, also after a restart.
//! Never travels.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, params};

use super::erase::{self, Saying, Words};
use super::log;
use super::operation::{Kind, Operation, Reference};
use super::tables::{integer, natural};
use crate::basics::{Id, Millis};
use crate::text::{Message, keys};
use crate::{Error, Result};

/// Something that was done here and can be undone or redone.
#[derive(Clone, Debug, PartialEq)]
pub struct Deed {
    /// What it is called.
    pub name: Message,
    /// When.
    pub time: Millis,
}

/// Whether a deed can be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undoing {
    /// As everything that people do.
    Possible,
    /// It made the file, so that there would be nothing to come back to, or it settled a conflict, or it
    /// erased something.
    Never,
}

/// A deed and the local numbers of the operations that did it, and of those that undid it.
pub struct StoredDeed {
    /// Its number in this file.
    pub number: i64,
    /// What it is.
    pub deed: Deed,
    /// First and last operation that did it.
    pub forward: (i64, i64),
    /// First and last operation that undid it; an empty range while it is done.
    pub backward: (i64, i64),
}

/// Marks a deed as undone or as done, by a range of operations.
pub type Mark = fn(&Connection, i64, (i64, i64)) -> Result<()>;

/// Records a deed. What was undone before is now another branch that nobody returns to.
///
/// # Errors
/// When the file cannot be written.
pub fn record(
    db: &Connection,
    deed: &Deed,
    undoing: Undoing,
    (first, last): (i64, i64),
) -> Result<()> {
    let last_done = last_done(db)?;
    db.prepare_cached("DELETE FROM deed WHERE number > ?1")?.execute([last_done])?;
    let name = serde_json::to_string(&deed.name).map_err(|_| Error::Damaged("name"))?;
    db.prepare_cached(
        "INSERT INTO deed (name, time, first, last, beginning) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![name, integer(deed.time.0), first, last, undoing == Undoing::Never])?;
    Ok(())
}

/// The deed after which all are undone: they are undone from the newest on. Found from the end, since
/// years of deeds lie before it.
fn last_done(db: &Connection) -> Result<i64> {
    let found = db
        .prepare_cached(
            "SELECT number FROM deed WHERE undo_first IS NULL ORDER BY number DESC LIMIT 1",
        )?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(found.unwrap_or_default())
}

/// A [`Mark`]: the range undid the deed.
///
/// # Errors
/// When the file cannot be written.
pub fn mark_undone(db: &Connection, number: i64, (first, last): (i64, i64)) -> Result<()> {
    db.execute(
        "UPDATE deed SET undo_first = ?2, undo_last = ?3 WHERE number = ?1",
        [number, first, last],
    )?;
    Ok(())
}

/// A [`Mark`]: the range did the deed again.
///
/// # Errors
/// When the file cannot be written.
pub fn mark_done(db: &Connection, number: i64, (first, last): (i64, i64)) -> Result<()> {
    db.execute(
        "UPDATE deed SET first = ?2, last = ?3, undo_first = NULL, undo_last = NULL WHERE number = ?1",
        [number, first, last],
    )?;
    Ok(())
}

/// Takes words that are gone out of the names of deeds; a deed of which nothing is left is no step of
/// the undo button any more. `numbers` are those of the operations about what was just erased.
///
/// # Errors
/// When the file cannot be read or written.
pub(super) fn forget(db: &Connection, numbers: &BTreeSet<i64>, words: &Words) -> Result<()> {
    let mut statement = db.prepare("SELECT number, name, first, last FROM deed")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (number, first, last): (i64, i64, i64) = (row.get(0)?, row.get(2)?, row.get(3)?);
        let name = serde_json::from_str(&row.get::<_, String>(1)?).unwrap_or_default();
        let concerned = numbers.range(first..=last).next().is_some();
        let saying = if concerned { Saying::Somewhere } else { Saying::Just };
        if words.are_in(&name, saying) {
            let name = serde_json::to_string(&keys::deed_forgotten())
                .map_err(|_| Error::Damaged("name"))?;
            db.prepare_cached("UPDATE deed SET name = ?2 WHERE number = ?1")?
                .execute(params![number, name])?;
        }
        if concerned && is_spent(db, first, last)? {
            db.prepare_cached("UPDATE deed SET beginning = 1 WHERE number = ?1")?
                .execute([number])?;
        }
    }
    Ok(())
}

/// Whether an operation is of a deed that is never taken back: a decision, the making of the file.
///
/// # Errors
/// When the file cannot be read.
pub fn is_for_good(db: &Connection, of: Reference) -> Result<bool> {
    let mut statement = db.prepare_cached(
        "SELECT 1 FROM operation o JOIN replica r ON r.number = o.replica
         JOIN deed d ON o.number BETWEEN d.first AND d.last
         WHERE r.id = ?1 AND o.seq = ?2 AND d.beginning",
    )?;
    Ok(statement.exists(params![of.replica.0, integer(of.seq)])?)
}

/// Whether nothing is left that undoing could take back: what was written is gone, or what stood before.
fn is_spent(db: &Connection, first: i64, last: i64) -> Result<bool> {
    for operation in log::operations_between(db, first, last)? {
        let before = || log::latest_seen(db, &operation);
        let gone = match operation.kind {
            Kind::Withdraw | Kind::Restore => true,
            Kind::Delete => erase::is_erased(db, operation.entity)?,
            _ if erase::is_blank(&operation) => true,
            Kind::Set => before()?.is_some_and(|before| erase::is_blank(&before)),
            _ => false,
        };
        if !gone {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The deed that Undo would undo.
///
/// # Errors
/// When the file cannot be read.
pub fn newest_done(db: &Connection) -> Result<Option<StoredDeed>> {
    one(
        db,
        "SELECT * FROM deed WHERE undo_first IS NULL AND NOT beginning AND number <= ?1
         ORDER BY number DESC LIMIT 1",
        last_done(db)?,
    )
}

/// The deed that Redo would do again: the one undone last is the oldest of the undone.
///
/// # Errors
/// When the file cannot be read.
pub fn oldest_undone(db: &Connection) -> Result<Option<StoredDeed>> {
    one(
        db,
        "SELECT * FROM deed WHERE number > ?1 AND NOT beginning ORDER BY number LIMIT 1",
        last_done(db)?,
    )
}

fn one(db: &Connection, query: &str, last_done: i64) -> Result<Option<StoredDeed>> {
    Ok(db.prepare_cached(query)?.query_row([last_done], read).optional()?)
}

fn read(row: &rusqlite::Row) -> rusqlite::Result<StoredDeed> {
    let name: String = row.get("name")?;
    let undo: (Option<i64>, Option<i64>) = (row.get("undo_first")?, row.get("undo_last")?);
    // A deed named by another version of the program is still a deed.
    let name: Message = serde_json::from_str(&name).unwrap_or_else(|_| keys::deed_unnamed());
    Ok(StoredDeed {
        number: row.get("number")?,
        deed: Deed { name, time: Millis(natural(row.get("time")?)) },
        forward: (row.get("first")?, row.get("last")?),
        backward: (undo.0.unwrap_or(1), undo.1.unwrap_or(0)),
    })
}

/// One Op of anyone, as the log shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// When, by the clock of its writer.
    pub time: Millis,
    /// The chosen name of its writer.
    pub author: String,
    /// The copy of the file that wrote it, in hexadecimal.
    pub replica: String,
    /// Its name. Of what came from elsewhere only that is known, and of what was undone and left.
    pub name: Message,
    /// How many operations it has.
    pub operations: i64,
    /// The dataset that it imported, while that can still be erased.
    pub import: Option<Id>,
}

/// All Ops, the newest first.
///
/// # Errors
/// When the file cannot be read.
pub fn history(db: &Connection) -> Result<Vec<Entry>> {
    entries(db, 0)
}

/// The Ops of the newest operations, the newest first: an old file has more than anybody reads.
///
/// # Errors
/// When the file cannot be read.
pub fn latest(db: &Connection, operations: i64) -> Result<Vec<Entry>> {
    let last: i64 =
        db.query_row("SELECT coalesce(max(number), 0) FROM operation", [], |row| row.get(0))?;
    entries(db, last.saturating_sub(operations))
}

/// The Ops after a local number.
fn entries(db: &Connection, after: i64) -> Result<Vec<Entry>> {
    let names = Names::read(db, after)?;
    let mut statement = db.prepare_cached(include_str!("history.sql"))?;
    let mut entries = Vec::new();
    let mut rows = statement.query([after])?;
    while let Some(row) = rows.next()? {
        let first = Operation::decode(row.get_ref("bytes")?.as_blob().unwrap_or_default())?;
        let unnamed = unnamed(row)?;
        entries.push(Entry {
            time: Millis(natural(row.get("time")?) >> 16),
            author: first.author,
            replica: row.get("replica")?,
            name: names.of(row.get("first")?).unwrap_or(unnamed),
            operations: row.get("operations")?,
            import: import(row)?,
        });
    }
    Ok(entries)
}

/// The dataset that an Op imported, unless it was erased.
fn import(row: &rusqlite::Row) -> Result<Option<Id>> {
    let Some(bytes) = row.get::<_, Option<Vec<u8>>>("import_bytes")? else { return Ok(None) };
    let operation = Operation::decode(&bytes)?;
    let is_import = operation.kind == Kind::Import && !erase::is_blank(&operation);
    Ok(is_import.then_some(operation.entity))
}

/// What an Op is called of which no deed tells. One that erased something ends with saying so.
fn unnamed(row: &rusqlite::Row) -> Result<Message> {
    let last = Operation::decode(row.get_ref("last_bytes")?.as_blob().unwrap_or_default())?;
    Ok(match (last.kind, row.get("own")?) {
        (Kind::Erase, _) => keys::deed_erased_elsewhere(),
        (_, true) => keys::history_undone(),
        (_, false) => keys::deed_received(),
    })
}

/// What deeds are called, by the first operation that did or undid them, with the last. Read once: to
/// look for the deed of each operation took seconds after some years.
struct Names(BTreeMap<i64, (i64, Message)>);

impl Names {
    /// Those of the deeds that reach beyond a local number.
    fn read(db: &Connection, after: i64) -> Result<Self> {
        let mut statement =
            db.prepare_cached("SELECT * FROM deed WHERE last > ?1 OR undo_last > ?1")?;
        let mut names = BTreeMap::new();
        for stored in statement.query_map([after], read)? {
            let StoredDeed { deed, forward, backward, .. } = stored?;
            if backward.0 <= backward.1 {
                names.insert(backward.0, (backward.1, keys::deed_undone(deed.name.clone())));
            }
            names.insert(forward.0, (forward.1, deed.name));
        }
        Ok(Self(names))
    }

    fn of(&self, operation: i64) -> Option<Message> {
        let (_, (last, name)) = self.0.range(..=operation).next_back()?;
        (operation <= *last).then(|| name.clone())
    }
}
