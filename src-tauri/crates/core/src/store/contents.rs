//! The contents of attached files: kept in pieces by their hash, beside the log and not in it.
//!
//! An operation names a file by the BLAKE3 of its bytes. The bytes may come later, from another copy
//! of the municipality's file or from the files beside its backups ([`Files`]).
//!
//! **Invariant:** contents are here whole or not at all: a row of `content` is written in the same
//! transaction as the last of its pieces, and only when they have the hash by which they are known.
//! Never more than a piece is in memory, however many files there are.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use rusqlite::types::ToSqlOutput;
use rusqlite::{Connection, OptionalExtension, ToSql, Transaction, TransactionBehavior, params};

use super::backup::{beside, name_for_good};
use super::database;
use super::log;
use super::operation::{Kind, Operation};
use super::registry::ATTACHMENT;
use super::tables::{integer, natural};
use super::value;
use crate::basics::Progress;
use crate::basics::file::make_folder;
use crate::{Error, Result};

/// The BLAKE3 of the bytes of a file.
pub type Hash = [u8; 32];

/// So many bytes are a piece: few enough for a laptop with little memory, enough to be quick.
pub const CHUNK: usize = 256 * 1024;

/// Where contents can be fetched from.
pub trait Source {
    /// Gives the bytes of a file to `sink`, at most [`CHUNK`] at a time; `false` where it has not
    /// got them whole. Whoever takes them compares their hash.
    ///
    /// # Errors
    /// Those of the sink.
    fn fetch(&self, hash: &Hash, sink: &mut dyn FnMut(&[u8]) -> Result<()>) -> Result<bool>;
}

/// What came from other places.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Amount {
    /// How many files.
    pub files: usize,
    /// How many bytes they have.
    pub bytes: u64,
}

/// The hash as text, as it stands in the key of an attachment.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The bytes of [`hex`]; `None` for anything else.
#[must_use]
pub fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits = text.as_bytes();
    if digits.len() != N * 2 || !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(bytes)
}

/// Keeps the bytes of a file; harmless when they are here. Returns their hash, and whether they are
/// new here.
///
/// # Errors
/// When the file cannot be written; run it in a transaction.
pub fn put(db: &Connection, bytes: &[u8]) -> Result<(Hash, bool)> {
    let hash = *blake3::hash(bytes).as_bytes();
    if is_here(db, &hash)? {
        return Ok((hash, false));
    }
    let mut intake = Intake::new(db);
    bytes.chunks(CHUNK).try_for_each(|piece| intake.take(piece))?;
    intake.finish(&hash)?;
    Ok((hash, true))
}

/// Contents on their way into the tables.
struct Intake<'a> {
    db: &'a Connection,
    hasher: blake3::Hasher,
    size: u64,
    chunks: Vec<u8>,
}

impl<'a> Intake<'a> {
    fn new(db: &'a Connection) -> Self {
        Self { db, hasher: blake3::Hasher::new(), size: 0, chunks: Vec::new() }
    }

    fn take(&mut self, piece: &[u8]) -> Result<()> {
        let hash = *blake3::hash(piece).as_bytes();
        self.db
            .prepare_cached("INSERT OR IGNORE INTO chunk (hash, bytes) VALUES (?1, ?2)")?
            .execute(params![hash, piece])?;
        self.hasher.update(piece);
        self.size += piece.len() as u64;
        self.chunks.extend(hash);
        Ok(())
    }

    /// Whether what was taken is the file of this hash; only then it has a row.
    fn finish(self, hash: &Hash) -> Result<bool> {
        if self.hasher.finalize().as_bytes() != hash {
            return Ok(false);
        }
        self.db
            .prepare_cached(
                "INSERT OR IGNORE INTO content (hash, size, chunks) VALUES (?1, ?2, ?3)",
            )?
            .execute(params![hash, integer(self.size), self.chunks])?;
        Ok(true)
    }
}

/// Whether a file has the tables of contents: those of earlier versions have not.
fn has_tables(db: &Connection) -> Result<bool> {
    let query = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'content'";
    Ok(db.prepare_cached(query)?.exists([])?)
}

/// Whether the contents of a hash are here.
///
/// # Errors
/// When the file cannot be read.
pub fn is_here(db: &Connection, hash: &Hash) -> Result<bool> {
    Ok(size(db, hash)?.is_some())
}

/// How many bytes the contents of a hash have; `None` where they are not here.
fn size(db: &Connection, hash: &Hash) -> Result<Option<u64>> {
    if !has_tables(db)? {
        return Ok(None);
    }
    let size: Option<i64> = db
        .prepare_cached("SELECT size FROM content WHERE hash = ?1")?
        .query_row([hash], |row| row.get(0))
        .optional()?;
    Ok(size.map(natural))
}

/// How much all contents that are here take.
///
/// # Errors
/// When the file cannot be read.
pub fn all(db: &Connection) -> Result<Amount> {
    if !has_tables(db)? {
        return Ok(Amount::default());
    }
    let (files, bytes): (i64, i64) = db
        .prepare_cached("SELECT count(*), coalesce(sum(size), 0) FROM content")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(Amount { files: usize::try_from(files).unwrap_or_default(), bytes: natural(bytes) })
}

/// The contents that are here, by hash.
fn here(db: &Connection) -> Result<BTreeSet<Hash>> {
    if !has_tables(db)? {
        return Ok(BTreeSet::new());
    }
    let mut statement = db.prepare_cached("SELECT hash FROM content")?;
    let hashes = statement.query_map([], |row| row.get(0))?;
    Ok(hashes.collect::<Result<_, _>>()?)
}

/// Every file that the log ever named, deleted ones too: they can be brought back.
///
/// # Errors
/// When the file cannot be read.
pub fn referred(db: &Connection) -> Result<BTreeSet<Hash>> {
    let mut statement = db.prepare_cached(&log::of_kind(&ATTACHMENT))?;
    let mut rows = statement.query([])?;
    let mut found = BTreeSet::new();
    while let Some(row) = rows.next()? {
        found.extend(named_by(row.get_ref(0)?.as_blob().unwrap_or_default()));
    }
    Ok(found)
}

fn named_by(operation: &[u8]) -> Option<Hash> {
    attached_by(&Operation::decode(operation).ok()?)
}

/// The file that an operation attaches to something; `None` for any other operation, and for one that
/// was erased.
pub(super) fn attached_by(operation: &Operation) -> Option<Hash> {
    let attaches = operation.entity_type == ATTACHMENT.number && operation.kind == Kind::Create;
    if attaches { of_key(&operation.value).map(|(hash, _)| hash) } else { None }
}

/// What the key of an attachment says: the file, and the id of the thing it is attached to.
#[must_use]
pub fn of_key(key: &[u8]) -> Option<(Hash, [u8; 16])> {
    let parts = value::decode(key).ok()?;
    let [file, thing] = parts.as_slice() else { return None };
    Some((unhex(file.text())?, unhex(thing.text())?))
}

/// What the log names and is not here.
///
/// # Errors
/// When the file cannot be read.
pub fn missing(db: &Connection) -> Result<BTreeSet<Hash>> {
    let named = referred(db)?;
    if named.is_empty() {
        return Ok(named);
    }
    let here = here(db)?;
    Ok(named.difference(&here).copied().collect())
}

/// What `theirs` could bring: contents that are missing here, or that these operations name.
///
/// # Errors
/// When a file cannot be read.
pub fn offered(db: &Connection, operations: &[Vec<u8>], theirs: &Connection) -> Result<Amount> {
    let mut wanted = missing(db)?;
    for hash in operations.iter().filter_map(|operation| named_by(operation)) {
        if !is_here(db, &hash)? {
            wanted.insert(hash);
        }
    }
    let mut offered = Amount::default();
    for hash in wanted {
        if let Some(bytes) = size(theirs, &hash)? {
            offered.files += 1;
            offered.bytes += bytes;
        }
    }
    Ok(offered)
}

/// Whether everything that is here in `theirs` is here in `db` too, but for what `db` names no more: it
/// was erased.
///
/// # Errors
/// When `db` cannot be read.
pub fn covers(db: &Connection, theirs: &Connection) -> Result<bool> {
    let theirs = here(theirs).unwrap_or_default();
    if theirs.is_empty() {
        return Ok(true);
    }
    let lacking: BTreeSet<Hash> = theirs.difference(&here(db)?).copied().collect();
    Ok(lacking.is_empty() || lacking.is_disjoint(&referred(db)?))
}

/// Takes what is missing from the first of the sources that has it, a transaction a file; harmless
/// twice. What no source has is left for another time.
///
/// # Errors
/// When the file cannot be written; `Cancelled`. What came until then stays.
pub fn fill(db: &Connection, sources: &[&dyn Source], progress: &dyn Progress) -> Result<Amount> {
    if !has_tables(db)? {
        return Ok(Amount::default()); // of an earlier version: whoever opens it next makes them
    }
    let missing = missing(db)?;
    let total = missing.len() as u64;
    let mut came = Amount::default();
    for (done, hash) in (0_u64..).zip(&missing) {
        progress.step("attachments-step-take", done, total);
        for source in sources {
            progress.check()?;
            if let Some(bytes) = take_from(db, *source, hash)? {
                came.files += 1;
                came.bytes += bytes;
                break;
            }
        }
    }
    Ok(came)
}

/// The size of what came; `None` where the source has not got it, or has something else under its name.
fn take_from(db: &Connection, source: &dyn Source, hash: &Hash) -> Result<Option<u64>> {
    let transaction = Transaction::new_unchecked(db, TransactionBehavior::Immediate)?;
    let mut intake = Intake::new(&transaction);
    let whole = source.fetch(hash, &mut |piece| intake.take(piece))?;
    let size = intake.size;
    if whole && intake.finish(hash)? {
        transaction.commit()?;
        return Ok(Some(size));
    }
    transaction.rollback()?;
    Ok(None)
}

/// Writes the bytes of a file, verified as they go; `false` where they are not here or not whole.
///
/// # Errors
/// `File` when `to` cannot be written.
pub fn write_to(db: &Connection, hash: &Hash, to: &Path, out: &mut dyn Write) -> Result<bool> {
    let mut hasher = blake3::Hasher::new();
    let whole = Inside { db }.fetch(hash, &mut |piece| {
        hasher.update(piece);
        out.write_all(piece).map_err(|source| Error::file(to, source))
    })?;
    Ok(whole && hasher.finalize().as_bytes() == hash)
}

/// The contents inside a municipality's file, sound or damaged.
pub struct Inside<'a> {
    /// The file.
    pub db: &'a Connection,
}

impl Source for Inside<'_> {
    fn fetch(&self, hash: &Hash, sink: &mut dyn FnMut(&[u8]) -> Result<()>) -> Result<bool> {
        // What cannot be read is not there: a damaged page must not keep the others from being read.
        let Ok(Some(list)) = chunk_list(self.db, hash) else { return Ok(false) };
        for known in list.chunks_exact(32) {
            let Ok(Some(piece)) = chunk(self.db, known) else { return Ok(false) };
            if blake3::hash(&piece).as_bytes() != known {
                return Ok(false);
            }
            sink(&piece)?;
        }
        Ok(true)
    }
}

fn chunk_list(db: &Connection, hash: &Hash) -> Result<Option<Vec<u8>>> {
    let query = "SELECT chunks FROM content WHERE hash = ?1";
    Ok(db.prepare_cached(query)?.query_row([hash], |row| row.get(0)).optional()?)
}

/// A piece that is no larger than a piece can be, whatever a foreign file has under its name.
fn chunk(db: &Connection, hash: &[u8]) -> Result<Option<Vec<u8>>> {
    let query = "SELECT bytes FROM chunk WHERE hash = ?1 AND length(bytes) <= ?2";
    let found = db
        .prepare_cached(query)?
        .query_row(params![hash, integer(CHUNK)], |row| row.get(0))
        .optional()?;
    Ok(found)
}

/// Contents that are not what their name says, since a bit of the disk has flipped.
///
/// # Errors
/// When the file cannot be read at all.
pub fn damaged(db: &Connection) -> Result<Vec<Hash>> {
    let mut damaged = Vec::new();
    for hash in here(db)? {
        let (mut hasher, mut size) = (blake3::Hasher::new(), 0);
        let whole = Inside { db }.fetch(&hash, &mut |piece| {
            hasher.update(piece);
            size += piece.len() as u64;
            Ok(())
        })?;
        let sound = whole && *hasher.finalize().as_bytes() == hash;
        if !(sound && self::size(db, &hash)? == Some(size)) {
            damaged.push(hash);
        }
    }
    Ok(damaged)
}

/// Takes away what is damaged and takes it anew from the sources. Returns how much came back.
///
/// # Errors
/// When the file cannot be written.
pub fn mend(db: &Connection, sources: &[&dyn Source], progress: &dyn Progress) -> Result<Amount> {
    let damaged = damaged(db)?;
    let transaction = Transaction::new_unchecked(db, TransactionBehavior::Immediate)?;
    for hash in &damaged {
        remove(&transaction, hash)?;
    }
    transaction.commit()?;
    fill(db, sources, progress)
}

/// Forgets the contents of a file for good: its pieces are overwritten with zeros, but for those that
/// another file shares. What names it stays, without contents. What lies beside the backups is forgotten
/// by [`Files::forget`]; else it would come back when the file is opened.
///
/// # Errors
/// When the file cannot be written; run it in a transaction.
pub fn forget(db: &Connection, hash: &Hash) -> Result<()> {
    let before: i64 = db.pragma_query_value(None, "secure_delete", |row| row.get(0))?;
    db.pragma_update_and_check(None, "secure_delete", 1, |_| Ok(()))?;
    let removed = remove(db, hash);
    db.pragma_update_and_check(None, "secure_delete", before, |_| Ok(()))?;
    removed
}

fn remove(db: &Connection, hash: &Hash) -> Result<()> {
    let list = chunk_list(db, hash)?.unwrap_or_default();
    db.prepare_cached("DELETE FROM content WHERE hash = ?1")?.execute([hash])?;
    let shared = shared_chunks(db)?;
    for chunk in list.chunks_exact(32).filter(|chunk| !shared.contains(*chunk)) {
        db.prepare_cached("DELETE FROM chunk WHERE hash = ?1")?.execute([chunk])?;
    }
    Ok(())
}

/// The pieces of all contents that are here.
fn shared_chunks(db: &Connection) -> Result<BTreeSet<Vec<u8>>> {
    let mut statement = db.prepare_cached("SELECT chunks FROM content")?;
    let mut rows = statement.query([])?;
    let mut shared = BTreeSet::new();
    while let Some(row) = rows.next()? {
        let list = row.get_ref(0)?.as_blob().unwrap_or_default();
        shared.extend(list.chunks_exact(32).map(<[u8]>::to_vec));
    }
    Ok(shared)
}

/// The files beside the backups: `backups/files`, each once under its hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    folder: PathBuf,
}

impl Files {
    /// Those in a folder; it need not exist yet.
    #[must_use]
    pub fn of(folder: PathBuf) -> Self {
        Self { folder }
    }

    fn path(&self, hash: &Hash) -> PathBuf {
        self.folder.join(hex(hash))
    }

    /// Whether a file is here, and whole.
    #[must_use]
    pub fn has(&self, hash: &Hash) -> bool {
        read_whole(&self.path(hash), hash)
    }

    /// Copies what is here in `db` and not yet here, each flushed and read again before it has its
    /// name. What is damaged in `db` is left out: a check tells that.
    ///
    /// # Errors
    /// When one cannot be written; those before it stay.
    pub fn keep(&self, db: &Connection) -> Result<()> {
        for hash in here(db)? {
            let there = std::fs::metadata(self.path(&hash))
                .is_ok_and(|there| size(db, &hash).is_ok_and(|size| size == Some(there.len())));
            if !there {
                self.add(db, &hash)?;
            }
        }
        Ok(())
    }

    fn add(&self, db: &Connection, hash: &Hash) -> Result<()> {
        make_folder(&self.folder)?;
        let path = self.path(hash);
        let part = beside(&path, ".part");
        let failed = |source| Error::file(&part, source);
        let mut file = File::create(&part).map_err(failed)?;
        let kept = write_to(db, hash, &part, &mut file).and_then(|whole| {
            file.sync_all().map_err(failed)?;
            let whole = whole && read_whole(&part, hash);
            if whole { name_for_good(&part, &path).and(Ok(true)) } else { Ok(false) }
        });
        match kept {
            Ok(true) => Ok(()),
            Ok(false) => database::remove(&part),
            Err(error) => {
                let _ = database::remove(&part); // why it could not be kept is what to tell
                Err(error)
            }
        }
    }

    /// Removes what no longer has anybody who refers to it, and what was never finished.
    ///
    /// # Errors
    /// When one could not be removed; the others are removed all the same.
    pub fn tidy(&self, referred: &BTreeSet<Hash>) -> Result<()> {
        let Ok(entries) = std::fs::read_dir(&self.folder) else { return Ok(()) };
        let superfluous = entries.filter_map(|entry| {
            let path = entry.ok()?.path();
            let name = path.file_name()?.to_str()?;
            let hash: Hash = unhex(name.strip_suffix(".part").unwrap_or(name))?;
            (name.ends_with(".part") || !referred.contains(&hash)).then_some(path)
        });
        superfluous.map(|path| database::remove(&path)).fold(Ok(()), Result::and)
    }

    /// Removes one file for good.
    ///
    /// # Errors
    /// When it is there and cannot be removed.
    pub fn forget(&self, hash: &Hash) -> Result<()> {
        database::remove(&self.path(hash))
    }
}

impl Source for Files {
    fn fetch(&self, hash: &Hash, sink: &mut dyn FnMut(&[u8]) -> Result<()>) -> Result<bool> {
        let Ok(mut file) = File::open(self.path(hash)) else { return Ok(false) };
        pieces(&mut file, sink)
    }
}

/// Whether a file can be read and has its hash.
fn read_whole(path: &Path, hash: &Hash) -> bool {
    let mut hasher = blake3::Hasher::new();
    let read = File::open(path).is_ok_and(|mut file| {
        pieces(&mut file, &mut |piece| {
            hasher.update(piece);
            Ok(())
        })
        .unwrap_or(false)
    });
    read && hasher.finalize().as_bytes() == hash
}

/// Reads a file piece by piece; `false` where it cannot be read to its end.
fn pieces(from: &mut dyn Read, sink: &mut dyn FnMut(&[u8]) -> Result<()>) -> Result<bool> {
    loop {
        let mut piece = Vec::with_capacity(CHUNK);
        match from.take(CHUNK as u64).read_to_end(&mut piece) {
            Ok(0) => return Ok(true),
            Ok(_) => sink(&piece)?,
            Err(_) => return Ok(false),
        }
    }
}

/// What a copy of a file leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// The pieces; which contents are here is still known.
    Pieces,
    /// Everything about contents.
    Contents,
}

impl LeftOut {
    fn holds(self, table: &str) -> bool {
        table == "chunk" || (table == "content" && self == Self::Contents)
    }
}

/// Copies a file table by table, without contents and without the free pages they would leave.
///
/// # Errors
/// When the one cannot be read or the other not be written.
pub(super) fn copy_without(db: &Connection, to: &mut Connection, left_out: LeftOut) -> Result<()> {
    for pragma in ["application_id", "user_version"] {
        let number: i64 = db.pragma_query_value(None, pragma, |row| row.get(0))?;
        to.pragma_update(None, pragma, number)?;
    }
    let transaction = to.transaction()?;
    let mut statement = db.prepare(
        "SELECT type = 'table', name, sql FROM sqlite_schema
         WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (is_table, name, sql): (bool, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        transaction.execute_batch(&sql)?;
        if is_table && !left_out.holds(&name) {
            copy_rows(db, &transaction, &name)?;
        }
    }
    transaction.commit()?;
    Ok(())
}

fn copy_rows(db: &Connection, to: &Connection, table: &str) -> Result<()> {
    let mut statement = db.prepare(&format!("SELECT * FROM {table}"))?;
    let columns = statement.column_count();
    let marks = vec!["?"; columns].join(", ");
    let mut insert = to.prepare(&format!("INSERT INTO {table} VALUES ({marks})"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for at in 0..columns {
            insert.raw_bind_parameter(at + 1, Borrowed(row.get_ref(at)?))?;
        }
        insert.raw_execute()?;
    }
    Ok(())
}

/// A field as it was read.
struct Borrowed<'a>(rusqlite::types::ValueRef<'a>);

impl ToSql for Borrowed<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(self.0))
    }
}

/// Whether a file has any contents.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn has_any(db: &Connection) -> Result<bool> {
    Ok(has_tables(db)? && db.prepare_cached("SELECT 1 FROM content")?.exists([])?)
}
