//! Erasing for good: what an operation said is gone, and the log is as whole as before.
//!
//! An operation of the kind `Erase` lists others: its parents say which, its value by which hash each
//! of them is known and which hash it has once it is *blank*, that is, without what it said. A blank
//! operation keeps its place in the chain, so everything after it holds; its bytes are vouched for by
//! whoever erased it. A blank write stands no more, like one that was taken back ([`heads`](super::heads)).
//!
//! **Invariant:** what any operation of erasing in this file lists, wherever that one lies (in the log,
//! waiting, set aside), is kept blank here, in whatever order the two came.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, params};
use serde_json::Value as Json;

use super::database::{self, Rest};
use super::dataset::Import;
use super::operation::{self, Kind, Operation, Reference, Replica};
use super::tables::{Tables, integer, natural};
use super::value::{self, Field};
use super::{contents, deeds, log};
use crate::Result;
use crate::basics::{Id, id};

/// Which of the words of a register are erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// What it said before; what it says now stays.
    Earlier,
    /// What it says now as well.
    All,
}

/// What an operation of erasing says of one operation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Listed {
    /// Which one.
    pub reference: Reference,
    /// The hash by which it was and is known.
    pub hash: [u8; 32],
    /// The hash of its bytes once it is blank.
    pub blank: [u8; 32],
}

/// The value of a blank write: "undefined" of CBOR, which no register can say.
const UNDEFINED: &[u8] = &[0xf7];

/// Whether what an operation said was erased.
#[must_use]
pub fn is_blank(operation: &Operation) -> bool {
    match operation.kind {
        Kind::Import => Import::decode(&operation.value).is_ok_and(|import| import.is_blank()),
        _ => operation.value == UNDEFINED,
    }
}

/// Whether an operation says something that can be erased; that a thing exists is something as well.
#[must_use]
pub fn says_something(operation: &Operation) -> bool {
    let holds = || value::decode(&operation.value).is_ok_and(|fields| fields.iter().any(is_set));
    match operation.kind {
        Kind::Set => holds(),
        Kind::Create | Kind::Import => !is_blank(operation),
        Kind::Unknown(_) => !operation.value.is_empty() && !is_blank(operation),
        Kind::Delete | Kind::Withdraw | Kind::Restore | Kind::Erase => false,
    }
}

fn is_set(field: &Field) -> bool {
    *field != Field::Null
}

/// An operation without what it said.
///
/// # Errors
/// `Damaged` for an import that cannot be read.
pub fn blank(operation: &Operation) -> Result<Operation> {
    let value = match operation.kind {
        Kind::Import => Import::decode(&operation.value)?.blank().encode(),
        _ => UNDEFINED.to_vec(),
    };
    Ok(Operation { value, ..operation.clone() })
}

/// What an operation of erasing has to say of some others: its value and its parents.
///
/// # Errors
/// `Damaged` for an import that cannot be read.
pub fn list(operations: &[Operation]) -> Result<(Vec<u8>, Vec<Reference>)> {
    let mut sorted: Vec<&Operation> = operations.iter().collect();
    sorted.sort_by_key(|operation| operation.reference);
    let mut fields = Vec::with_capacity(2 * sorted.len());
    for operation in &sorted {
        let blank = blank(operation)?;
        for of in [*operation, &blank] {
            fields.push(Field::Bytes(operation::hash(&of.encode()).to_vec()));
        }
    }
    let parents = sorted.iter().map(|operation| operation.reference).collect();
    Ok((value::encode(&fields), parents))
}

/// What an operation of erasing lists; `None` for any other, and for one that cannot be what it says.
#[must_use]
pub fn listed(operation: &Operation) -> Option<Vec<Listed>> {
    if operation.kind != Kind::Erase {
        return None;
    }
    let fields = value::decode(&operation.value).ok()?;
    if fields.len() != 2 * operation.parents.len() {
        return None;
    }
    let pairs = operation.parents.iter().zip(fields.chunks(2));
    pairs
        .map(|(reference, pair)| {
            let [Field::Bytes(hash), Field::Bytes(blank)] = pair else { return None };
            let (hash, blank) =
                (hash.as_slice().try_into().ok()?, blank.as_slice().try_into().ok()?);
            Some(Listed { reference: *reference, hash, blank })
        })
        .collect()
}

/// What the operations of erasing list that are known here.
#[derive(Default)]
pub(super) struct Known(BTreeMap<Reference, BTreeSet<Listed>>);

/// An operation in the form in which it may be kept here.
pub(super) struct Form {
    /// The hash by which it is known.
    pub hash: [u8; 32],
    /// What is stored of it.
    pub bytes: Vec<u8>,
    /// The same, read.
    pub operation: Operation,
    /// False for a blank one of which nobody here says that it was erased.
    pub vouched: bool,
}

impl Known {
    /// What the tables of a file know.
    pub(super) fn read(db: &Connection) -> Result<Self> {
        let mut statement = db.prepare_cached("SELECT replica, seq, hash, blank FROM erased")?;
        let rows = statement.query_map([], |row| {
            let reference = Reference { replica: Replica(row.get(0)?), seq: natural(row.get(1)?) };
            Ok(Listed { reference, hash: row.get(2)?, blank: row.get(3)? })
        })?;
        let mut known = Self::default();
        for listed in rows {
            known.add(listed?);
        }
        Ok(known)
    }

    fn add(&mut self, listed: Listed) {
        self.0.entry(listed.reference).or_default().insert(listed);
    }

    /// Learns what an operation lists, if it is one of erasing; whether it is.
    pub(super) fn learn(&mut self, operation: &Operation) -> bool {
        let Some(all) = listed(operation) else { return false };
        all.into_iter().for_each(|listed| self.add(listed));
        true
    }

    fn of(&self, reference: Reference) -> impl Iterator<Item = &Listed> {
        self.0.get(&reference).into_iter().flatten()
    }

    /// Whether an operation is a blank one, of which somebody says that it is known by this hash.
    pub(super) fn vouches(
        &self,
        operation: &Operation,
        bytes: &[u8; 32],
        known_by: &[u8; 32],
    ) -> bool {
        is_blank(operation)
            && self.of(operation.reference).any(|of| of.blank == *bytes && of.hash == *known_by)
    }

    /// The form in which an operation may be kept here.
    pub(super) fn form(&self, bytes: Vec<u8>, operation: Operation) -> Result<Form> {
        let hash = operation::hash(&bytes);
        for listed in self.of(operation.reference) {
            if listed.blank == hash && is_blank(&operation) {
                return Ok(Form { hash: listed.hash, bytes, operation, vouched: true });
            }
            if let Some((operation, bytes)) = blanked(listed, &hash, &operation)? {
                return Ok(Form { hash, bytes, operation, vouched: true });
            }
        }
        let vouched = !is_blank(&operation);
        Ok(Form { hash, bytes, operation, vouched })
    }

    /// Whether bytes that are not a whole operation are those of one that was erased, as far as they go.
    pub(super) fn concern(&self, bytes: &[u8]) -> bool {
        operation::reference_in(bytes).is_some_and(|reference| self.0.contains_key(&reference))
    }
}

/// The blank form of an operation that is listed by its hash, and its bytes. Nothing where the list is
/// wrong about it.
fn blanked(
    listed: &Listed,
    hash: &[u8; 32],
    operation: &Operation,
) -> Result<Option<(Operation, Vec<u8>)>> {
    if listed.hash != *hash {
        return Ok(None);
    }
    let blank = blank(operation)?;
    let bytes = blank.encode();
    Ok((operation::hash(&bytes) == listed.blank).then_some((blank, bytes)))
}

/// Notes what operations of erasing list.
///
/// # Errors
/// When the file cannot be written.
pub(super) fn note(db: &Connection, all: impl IntoIterator<Item = Listed>) -> Result<()> {
    let mut statement = db.prepare_cached(
        "INSERT OR IGNORE INTO erased (replica, seq, hash, blank) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for Listed { reference, hash, blank } in all {
        statement.execute(params![reference.replica.0, integer(reference.seq), hash, blank])?;
    }
    Ok(())
}

/// Notes what the operations of erasing list that wait or are set aside.
///
/// # Errors
/// When the file cannot be read or written.
pub(super) fn note_put_away(db: &Connection) -> Result<()> {
    let mut statement =
        db.prepare("SELECT bytes FROM waiting UNION ALL SELECT bytes FROM set_aside")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let operation = Operation::decode(row.get_ref(0)?.as_blob().unwrap_or_default());
        note(db, operation.ok().as_ref().and_then(listed).into_iter().flatten())?;
    }
    Ok(())
}

/// An operation of the log that is listed and not blank yet.
struct Full {
    number: i64,
    operation: Operation,
    blank: Vec<u8>,
}

/// Blanks every operation of the log that is listed, with all that repeats what it said. Returns the
/// things that have to be settled.
///
/// # Errors
/// When the file cannot be read or written; run it in a transaction.
pub(super) fn apply(db: &Connection, tables: &mut Tables) -> Result<BTreeSet<Id>> {
    // What is freed is written over at once; `sweep` does the rest once this is committed.
    db.pragma_update(None, "secure_delete", true)?;
    let all = listed_and_full(db)?;
    for full in &all {
        db.prepare_cached("UPDATE operation SET bytes = ?2 WHERE number = ?1")?
            .execute(params![full.number, full.blank])?;
    }
    forget_put_away(db)?;
    let words = all.iter().flat_map(|full| words(&full.operation)).collect();
    let entities: BTreeSet<Id> = all.iter().map(|full| full.operation.entity).collect();
    deeds::forget(db, &numbers_about(db, &entities)?, &Words(words))?;
    forget_contents(db, &all)?;
    let mut things = drop_datasets(db, tables, &all)?;
    things.extend(all.iter().map(|full| full.operation.entity));
    want_sweep(db)?;
    Ok(things)
}

fn listed_and_full(db: &Connection) -> Result<Vec<Full>> {
    let mut statement = db.prepare_cached(
        "SELECT o.number, o.bytes, e.blank FROM erased e
         JOIN replica r ON r.id = e.replica
         JOIN operation o ON o.replica = r.number AND o.seq = e.seq AND o.hash = e.hash",
    )?;
    let mut rows = statement.query([])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let (bytes, blank): (Vec<u8>, [u8; 32]) = (row.get(1)?, row.get(2)?);
        let hash = operation::hash(&bytes);
        if hash == blank {
            continue;
        }
        let operation = Operation::decode(&bytes)?;
        let listed = Listed { reference: operation.reference, hash, blank };
        if let Some((_, blank)) = blanked(&listed, &hash, &operation)? {
            all.push(Full { number: row.get(0)?, operation, blank });
        }
    }
    Ok(all)
}

/// The local numbers of all operations about some things.
fn numbers_about(db: &Connection, things: &BTreeSet<Id>) -> Result<BTreeSet<i64>> {
    let mut statement = db.prepare_cached("SELECT number FROM operation WHERE entity = ?1")?;
    let mut numbers = BTreeSet::new();
    for thing in things {
        let rows = statement.query_map([thing.0], |row| row.get::<_, i64>(0))?;
        for number in rows {
            numbers.insert(number?);
        }
    }
    Ok(numbers)
}

/// Forgets what was set aside of an operation that is listed, whole or in pieces.
fn forget_put_away(db: &Connection) -> Result<()> {
    let known = Known::read(db)?;
    let mut statement = db.prepare("SELECT hash, bytes FROM set_aside")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let all: Vec<([u8; 32], Vec<u8>)> = rows.collect::<Result<_, _>>()?;
    for (hash, bytes) in all {
        let listed = match Operation::decode(&bytes) {
            // Another that claims its place is another.
            Ok(operation) => known.of(operation.reference).any(|of| of.hash == hash),
            Err(_) => known.concern(&bytes),
        };
        if listed {
            db.execute("DELETE FROM set_aside WHERE hash = ?1", [hash])?;
        }
    }
    Ok(())
}

/// Removes the contents of attached files that nothing names any more.
fn forget_contents(db: &Connection, all: &[Full]) -> Result<()> {
    let files: BTreeSet<contents::Hash> =
        all.iter().filter_map(|full| contents::attached_by(&full.operation)).collect();
    if files.is_empty() {
        return Ok(()); // to find what is still referred to takes a look at every attached file
    }
    let referred = contents::referred(db)?;
    files.difference(&referred).try_for_each(|file| contents::forget(db, file))
}

/// Removes the rows of imports that were erased, unless another import has them. What they showed is
/// taken out of the tables, and is settled anew by the caller.
fn drop_datasets(db: &Connection, tables: &mut Tables, all: &[Full]) -> Result<BTreeSet<Id>> {
    let imports = all.iter().filter(|full| full.operation.kind == Kind::Import);
    let hashes = imports
        .map(|full| Ok(Import::decode(&full.operation.value)?.dataset))
        .collect::<Result<BTreeSet<[u8; 32]>>>()?;
    let mut things = BTreeSet::new();
    for hash in hashes {
        let rows = log::read_dataset(db, &hash)?;
        things.extend(rows.iter().map(|row| row.key.id()));
        if !log::is_imported(db, &hash)? {
            for row in &rows {
                tables.forget(row.key.id())?;
                tables.remove_imported(&row.key)?;
            }
            db.execute("DELETE FROM dataset WHERE hash = ?1", [hash])?;
        }
    }
    Ok(things)
}

/// The words that an operation said; the one text of an import is its title.
fn words(operation: &Operation) -> Vec<String> {
    let fields = value::decode(&operation.value).unwrap_or_default();
    let folded = |field: &Field| id::fold(field.text()).into_owned();
    fields.iter().map(folded).filter(|word| !word.is_empty()).collect()
}

/// Words that are to be found nowhere any more.
pub(super) struct Words(BTreeSet<String>);

/// Shorter words than this are found in many that have nothing to do with them.
const SHORT: usize = 3;

/// How a stored name says something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Saying {
    /// One of the names or texts in it is just that. Other things have names of their own, in which a
    /// word may stand by chance.
    Just,
    /// Somewhere in one of them; a short word has to be a whole text.
    Somewhere,
}

impl Words {
    /// Whether a stored name says one of them: in what it was filled with, not in the words of the program.
    pub(super) fn are_in(&self, name: &Json, saying: Saying) -> bool {
        match name {
            Json::String(text) => self.are_in_text(&id::fold(text), saying),
            Json::Array(parts) => parts.iter().any(|part| self.are_in(part, saying)),
            Json::Object(parts) => match parts.get("arguments").and_then(Json::as_array) {
                Some(named) => {
                    named.iter().filter_map(|one| one.get(1)).any(|one| self.are_in(one, saying))
                }
                None => parts.values().any(|part| self.are_in(part, saying)),
            },
            _ => false,
        }
    }

    fn are_in_text(&self, text: &str, saying: Saying) -> bool {
        let within = |word: &str| saying == Saying::Somewhere && word.chars().count() >= SHORT;
        let said = |word: &String| text == word || (within(word) && text.contains(word.as_str()));
        self.0.iter().any(said)
    }
}

/// What is still to be done after something was erased.
const SWEEP: &str = "sweep";
/// The file is to be written anew, page by page.
const PAGES: &str = "pages";
/// The write-ahead log is to be emptied.
const LOG: &str = "log";

/// Notes that the file holds remains of what is gone.
///
/// # Errors
/// When the file cannot be written.
pub(super) fn want_sweep(db: &Connection) -> Result<()> {
    database::set_setting(db, SWEEP, PAGES)
}

/// Whether a file may hold remains of what is gone.
///
/// # Errors
/// When the file cannot be read.
pub fn wants_sweep(db: &Connection) -> Result<bool> {
    Ok(database::setting(db, SWEEP)?.is_some())
}

/// Removes what is left between the lines of what is gone: `secure_delete` does not reach what SQLite
/// left on a page when it moved rows about, nor the write-ahead log. Nothing where nothing is to be done.
///
/// # Errors
/// When the file cannot be written; it is tried again at the next opening.
pub fn sweep(db: &Connection) -> Result<Rest> {
    match database::setting(db, SWEEP)?.as_deref() {
        None => return Ok(Rest::Whole),
        Some(LOG) => {}
        Some(_) => {
            db.execute_batch("VACUUM")?;
            database::set_setting(db, SWEEP, LOG)?;
        }
    }
    let rest = database::checkpoint_at_once(db)?;
    if rest == Rest::Whole {
        database::forget_setting(db, SWEEP)?;
    }
    Ok(rest)
}

/// The operations that erasing would blank: those of one register of a thing, else all of them.
///
/// # Errors
/// When the file cannot be read.
pub fn would_blank(
    db: &Connection,
    thing: Id,
    register: Option<u16>,
    extent: Extent,
) -> Result<BTreeSet<Reference>> {
    let settled = Tables::new(db)?.settled(thing)?.unwrap_or_default();
    let heads = settled.heads.values().flatten().map(|head| head.reference);
    let standing: BTreeSet<Reference> = heads.filter(|_| extent == Extent::Earlier).collect();
    let history = log::history(db, thing)?;
    let of_register = |of: &&Operation| register.is_none_or(|register| of.register == register);
    let said = history.iter().filter(of_register).filter(|of| says_something(of));
    Ok(said.map(|of| of.reference).filter(|of| !standing.contains(of)).collect())
}

/// All operations of which this file knows that they were erased.
///
/// # Errors
/// When the file cannot be read.
pub fn all(db: &Connection) -> Result<BTreeSet<Reference>> {
    Ok(Known::read(db)?.0.into_keys().collect())
}

/// The operations of erasing that a file has, wherever they lie.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn erasing(db: &Connection) -> Result<Vec<Vec<u8>>> {
    let mut found = erasing_of(db, "SELECT bytes FROM operation")?;
    found.extend(put_away(db)?);
    Ok(found)
}

/// The operations of erasing that wait for others or are set aside. They do their work there.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn put_away(db: &Connection) -> Result<Vec<Vec<u8>>> {
    erasing_of(db, "SELECT bytes FROM waiting UNION SELECT bytes FROM set_aside")
}

fn erasing_of(db: &Connection, query: &str) -> Result<Vec<Vec<u8>>> {
    let mut statement = db.prepare_cached(query)?;
    let all = statement.query_map([], |row| row.get(0))?;
    let erasing = |bytes: &rusqlite::Result<Vec<u8>>| {
        bytes.as_ref().map_or(true, |bytes| is_erasing(bytes)) // an error is told
    };
    Ok(all.filter(erasing).collect::<rusqlite::Result<_>>()?)
}

/// Whether bytes are those of an operation of erasing.
pub(super) fn is_erasing(operation: &[u8]) -> bool {
    Operation::decode(operation).is_ok_and(|operation| operation.kind == Kind::Erase)
}

/// Whether a file still says what some operations said.
///
/// # Errors
/// When the file cannot be read.
pub fn is_said(db: &Connection, operations: &BTreeSet<Reference>) -> Result<bool> {
    let mut statement = db.prepare_cached(
        "SELECT o.bytes FROM operation o JOIN replica r ON r.number = o.replica WHERE r.id = ?1 AND o.seq = ?2",
    )?;
    for reference in operations {
        let mut rows = statement.query(params![reference.replica.0, integer(reference.seq)])?;
        if let Some(row) = rows.next()?
            && !is_blank(&Operation::decode(row.get_ref(0)?.as_blob().unwrap_or_default())?)
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The operations of a register of a thing that say something, the oldest first, but for those that
/// stand where only earlier ones are meant.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn said(
    db: &Connection,
    thing: Id,
    register: u16,
    standing: &BTreeSet<Reference>,
) -> Result<Vec<Operation>> {
    let mut said = log::history(db, thing)?;
    said.retain(|operation| {
        operation.register == register
            && says_something(operation)
            && !standing.contains(&operation.reference)
    });
    Ok(said)
}

/// Whether a thing was erased whole: nothing says any more that it was made.
///
/// # Errors
/// When the file cannot be read.
pub fn is_erased(db: &Connection, thing: Id) -> Result<bool> {
    let history = log::history(db, thing)?;
    let mut made = history.iter().filter(|operation| operation.kind == Kind::Create).peekable();
    // A figure that only imports brought was never said to be made.
    Ok(made.peek().is_some() && made.all(is_blank))
}

/// Who erased something, and when: the operation of erasing that lists an operation.
#[must_use]
pub fn eraser(history: &[Operation], of: Reference) -> Option<&Operation> {
    let lists = |operation: &&Operation| operation.parents.contains(&of);
    history.iter().filter(|operation| operation.kind == Kind::Erase).find(lists)
}
