//! What was done on this computer, so that it can be undone and done again, also after a restart.
//! Never travels.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, params};

use super::erase::{self, Saying, Words};
use super::operation::{Kind, Operation, Reference, Replica};
use super::tables::{integer, natural};
use super::{log, words};
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

/// Records a deed. What was undone before is now another branch that nobody returns to; the history
/// still tells it.
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
    db.prepare_cached("UPDATE deed SET beginning = 1 WHERE number > ?1")?.execute([last_done])?;
    db.prepare_cached(
        "INSERT INTO deed (name, time, first, last, beginning) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![
        stored(&deed.name)?,
        integer(deed.time.0),
        first,
        last,
        undoing == Undoing::Never
    ])?;
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

/// A [`Mark`]: the range did the deed again. That it was done and undone before is still told, by a deed
/// with a number below zero, which is no step.
///
/// # Errors
/// When the file cannot be written.
pub fn mark_done(db: &Connection, number: i64, (first, last): (i64, i64)) -> Result<()> {
    db.execute(
        "INSERT INTO deed (number, name, time, first, last, beginning, undo_first, undo_last)
         SELECT (SELECT min(0, min(number)) - 1 FROM deed), name, time, first, last, 1, undo_first, undo_last
         FROM deed WHERE number = ?1",
        [number],
    )?;
    db.execute(
        "UPDATE deed SET first = ?2, last = ?3, undo_first = NULL, undo_last = NULL WHERE number = ?1",
        [number, first, last],
    )?;
    Ok(())
}

/// Takes words that are gone out of the names of deeds: what is left of one is told by its kinds, and one
/// of which nothing is left is no step of the undo button any more. `numbers` are those of the operations
/// about what was just erased.
///
/// # Errors
/// When the file cannot be read or written.
pub(super) fn forget(db: &Connection, numbers: &BTreeSet<i64>, words: &Words) -> Result<()> {
    let mut statement = db.prepare("SELECT number, name, first, last FROM deed")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (number, range) = (row.get(0)?, (row.get(2)?, row.get(3)?));
        let name = serde_json::from_str(&row.get::<_, String>(1)?).unwrap_or_default();
        let concerned = concerns(numbers, range);
        let saying = if concerned { Saying::Somewhere } else { Saying::Just };
        let all =
            if concerned { log::operations_between(db, range.0, range.1)? } else { Vec::new() };
        let left = left_of(db, &all)?;
        if words.are_in(&name, saying) || (concerned && tells_rest(&name)) {
            rename(db, number, &rest(&left, &all))?;
        }
        if concerned && left.is_empty() {
            db.prepare_cached("UPDATE deed SET beginning = 1 WHERE number = ?1")?
                .execute([number])?;
        }
    }
    Ok(())
}

/// Whether one of these operations is in a range; a way back has none.
fn concerns(numbers: &BTreeSet<i64>, (first, last): (i64, i64)) -> bool {
    first <= last && numbers.range(first..=last).next().is_some()
}

/// What a deed is called that said something that is gone.
fn rest(left: &BTreeSet<u16>, all: &[Operation]) -> Message {
    if let Some(kinds) = words::kinds(left.iter().copied()) {
        return keys::deed_rest(kinds);
    }
    let kinds = words::kinds(all.iter().map(|operation| operation.entity_type));
    kinds.map_or_else(keys::deed_forgotten, keys::deed_gone)
}

fn tells_rest(name: &serde_json::Value) -> bool {
    name.get("key").and_then(serde_json::Value::as_str) == Some(keys::deed_rest("").key())
}

fn rename(db: &Connection, number: i64, name: &Message) -> Result<()> {
    db.prepare_cached("UPDATE deed SET name = ?2 WHERE number = ?1")?
        .execute(params![number, stored(name)?])?;
    Ok(())
}

fn stored(name: &Message) -> Result<String> {
    serde_json::to_string(name).map_err(|_| Error::Damaged("name"))
}

/// Whether an operation is of a deed that is never taken back: a decision, the making of the file.
///
/// # Errors
/// When the file cannot be read.
pub fn is_for_good(db: &Connection, of: Reference) -> Result<bool> {
    let mut statement = db.prepare_cached(
        "SELECT 1 FROM operation o JOIN replica r ON r.number = o.replica
         JOIN deed d ON o.number BETWEEN d.first AND d.last
         WHERE r.id = ?1 AND o.seq = ?2 AND d.beginning AND d.undo_first IS NULL",
    )?;
    Ok(statement.exists(params![of.replica.0, integer(of.seq)])?)
}

/// The kinds of which undoing a deed could still take something back: what it wrote is not gone, nor what
/// stood before.
fn left_of(db: &Connection, operations: &[Operation]) -> Result<BTreeSet<u16>> {
    let mut left = BTreeSet::new();
    for operation in operations {
        if !is_gone(db, operation)? {
            left.insert(operation.entity_type);
        }
    }
    Ok(left)
}

fn is_gone(db: &Connection, operation: &Operation) -> Result<bool> {
    Ok(match operation.kind {
        Kind::Withdraw | Kind::Restore => true,
        Kind::Delete => erase::is_erased(db, operation.entity)?,
        _ if erase::is_blank(operation) => true,
        Kind::Set => {
            log::latest_seen(db, operation)?.is_some_and(|before| erase::is_blank(&before))
        }
        _ => false,
    })
}

/// Notes that a file went back to an earlier copy, and the ways back of the file that was replaced, which
/// the copy knows nothing of. A way back has no operations, is no step, and stays on this computer.
///
/// # Errors
/// When the file cannot be written.
pub(super) fn record_return(db: &Connection, earlier: &[Deed], this: &Deed) -> Result<()> {
    let last = log::last_number(db)?;
    let known = returns(db)?;
    let lacking = earlier.iter().filter(|deed| known.iter().all(|(_, of)| of != *deed));
    for deed in lacking.chain([this]) {
        record(db, deed, Undoing::Never, (last + 1, last))?;
    }
    Ok(())
}

/// The ways back of a file, each with the number of the operation that came next. A deed that was done
/// again and found nothing to write has no operations either; but it is a step.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn returns(db: &Connection) -> Result<Vec<(i64, Deed)>> {
    let mut statement = db.prepare_cached(
        "SELECT * FROM deed WHERE last < first AND beginning AND undo_first IS NULL ORDER BY number",
    )?;
    let rows = statement.query_map([], read)?;
    rows.map(|stored| stored.map(|stored| (stored.forward.0, stored.deed)).map_err(Error::from))
        .collect()
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

/// The Ops after a local number, with what the log itself does not tell in its place: ways back to an
/// earlier copy, and what was erased before one and waits since for what the copy does not have.
fn entries(db: &Connection, after: i64) -> Result<Vec<Entry>> {
    let mut all = Vec::new();
    let returns = returns(db)?;
    for erasing in waiting_erasings(db)? {
        all.push((place_of(&erasing, &returns), Told::Waiting, erasing));
    }
    let own = log::own_name(db)?.or(log::own_replicas(db)?.pop_last());
    for (next, deed) in returns {
        all.push((next, Told::Return, returned(deed, own)));
    }
    all.retain(|(next, _, _)| *next > after);
    all.extend(ops(db, after)?.into_iter().map(|(first, op)| (first, Told::Op, op)));
    all.sort_by_key(|(place, told, entry)| Reverse((*place, *told == Told::Op, entry.time, *told)));
    Ok(all.into_iter().map(|(_, _, entry)| entry).collect())
}

/// Where an entry comes from; of one time, in this order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Told {
    Waiting,
    Return,
    Op,
}

/// Before the way back that followed it; the newest where none did.
fn place_of(erasing: &Entry, returns: &[(i64, Deed)]) -> i64 {
    let after = returns.iter().find(|(_, deed)| deed.time >= erasing.time);
    after.map_or(i64::MAX, |(next, _)| *next)
}

fn returned(deed: Deed, own: Option<Replica>) -> Entry {
    Entry {
        time: deed.time,
        author: String::new(),
        replica: own.map(hex).unwrap_or_default(),
        name: deed.name,
        operations: 0,
        import: None,
    }
}

fn hex(replica: Replica) -> String {
    replica.0.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What was erased by operations whose predecessors are not here, one entry for each Op.
fn waiting_erasings(db: &Connection) -> Result<Vec<Entry>> {
    let mut ops: BTreeMap<(Replica, u64), Vec<Operation>> = BTreeMap::new();
    let mut statement = db.prepare_cached("SELECT bytes FROM waiting")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let operation = Operation::decode(row.get_ref(0)?.as_blob().unwrap_or_default())?;
        if operation.kind == Kind::Erase {
            let op = (operation.reference.replica, operation.time);
            ops.entry(op).or_default().push(operation);
        }
    }
    Ok(ops.into_values().filter_map(waiting).collect())
}

fn waiting(mut op: Vec<Operation>) -> Option<Entry> {
    op.sort_by_key(|operation| operation.reference);
    let last = op.last()?;
    Some(Entry {
        time: Millis(last.time >> 16),
        author: last.author.clone(),
        replica: hex(last.reference.replica),
        name: keys::deed_erased(words::erased(&op)),
        operations: i64::try_from(op.len()).unwrap_or(i64::MAX),
        import: None,
    })
}

/// The Ops after a local number, each with that of its first operation.
fn ops(db: &Connection, after: i64) -> Result<Vec<(i64, Entry)>> {
    let names = Names::read(db, after)?;
    let mut statement = db.prepare_cached(include_str!("history.sql"))?;
    let mut ops = Vec::new();
    let mut rows = statement.query([after])?;
    while let Some(row) = rows.next()? {
        let first = Operation::decode(row.get_ref("bytes")?.as_blob().unwrap_or_default())?;
        let (number, unnamed) = (row.get("first")?, unnamed(db, row)?);
        let entry = Entry {
            time: Millis(natural(row.get("time")?) >> 16),
            author: first.author,
            replica: row.get("replica")?,
            name: names.of(number).unwrap_or(unnamed),
            operations: row.get("operations")?,
            import: import(row)?,
        };
        ops.push((number, entry));
    }
    Ok(ops)
}

/// The dataset that an Op imported, unless it was erased.
fn import(row: &rusqlite::Row) -> Result<Option<Id>> {
    let Some(bytes) = row.get::<_, Option<Vec<u8>>>("import_bytes")? else { return Ok(None) };
    let operation = Operation::decode(&bytes)?;
    let is_import = operation.kind == Kind::Import && !erase::is_blank(&operation);
    Ok(is_import.then_some(operation.entity))
}

/// What an Op is called of which no deed tells: by the kinds of what it wrote. One that erased something
/// ends with saying so.
fn unnamed(db: &Connection, row: &rusqlite::Row) -> Result<Message> {
    let last = Operation::decode(row.get_ref("last_bytes")?.as_blob().unwrap_or_default())?;
    if last.kind == Kind::Erase {
        let mut op = log::operations_between(db, row.get("first")?, row.get("last")?)?;
        let of_op = |one: &Operation| {
            (one.reference.replica, one.time) == (last.reference.replica, last.time)
        };
        op.retain(|one| one.kind == Kind::Erase && of_op(one));
        return Ok(keys::deed_erased(words::erased(&op)));
    }
    let kinds: String = row.get("kinds")?;
    let kinds = words::kinds(kinds.split(',').filter_map(|kind| kind.parse().ok()));
    let kinds = kinds.unwrap_or_else(keys::review_kind_other);
    Ok(if row.get("own")? { keys::deed_here(kinds) } else { keys::deed_received(kinds) })
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
            // A way back has no operations: what came next is another deed.
            if forward.0 <= forward.1 {
                names.insert(forward.0, (forward.1, deed.name));
            }
        }
        Ok(Self(names))
    }

    fn of(&self, operation: i64) -> Option<Message> {
        let (_, (last, name)) = self.0.range(..=operation).next_back()?;
        (operation <= *last).then(|| name.clone())
    }
}
