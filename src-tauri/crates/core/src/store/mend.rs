//! A sound file in the place of a damaged one, and an earlier one in the place of the present.
//!
//! What is put in place is finished first under another name, read again and flushed; only then is
//! what stood there kept aside and replaced by a rename. A power cut at any moment leaves either the
//! one or the other, and the next opening ends what was begun.
//!
//! **Invariant:** nothing a person has written is ever deleted here. What was replaced is kept beside
//! the file, with its date in its name.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};

use super::backup::{self, Backup, Extent, Reader, Shelf, beside, file_name, stamp};
use super::check::{self, Checked, Damage};
use super::contents::{self, Files, Inside, Source};
use super::database;
use super::deeds::{self, Deed};
use super::erase::{self, Known};
use super::local::Right;
use super::lock::Reached;
use super::operation::{Operation, Replica, hash};
use super::receive::{self, Parcel};
use super::{local, log, tables};
use crate::attachments;
use crate::basics::file::flush_folder;
use crate::basics::{Millis, Silent};
use crate::text::{Message, keys};
use crate::{Error, Result};

/// What was put in the place of a damaged file.
#[derive(Clone, Debug, PartialEq)]
pub struct Recovered {
    /// Where the damaged file is kept.
    pub aside: PathBuf,
    /// When the backup was made from which it was restored; `None` where there was none, and its own
    /// log was enough.
    pub backup: Option<Millis>,
    /// Operations that the backup did not have and that could be read out of the damaged file.
    pub saved: usize,
    /// Operations that were once here and are no more; `None` when nobody knows.
    pub missing: Option<usize>,
}

/// What was put in the place of a file on purpose.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored {
    /// What the restored file holds.
    pub checked: Checked,
    /// Where the replaced file is kept, if there was one.
    pub aside: Option<PathBuf>,
    /// The names of attached files whose contents are nowhere.
    missing: Vec<String>,
    /// Whether the copy said something that had been erased since, and says it no more.
    erased: bool,
}

/// Why a file is kept aside: a part of its new name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aside {
    /// It was damaged.
    Damaged,
    /// A person put another in its place.
    Replaced,
}

/// A file that was kept aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Where it is.
    pub path: PathBuf,
    /// Since when.
    pub since: Millis,
    /// Why.
    pub why: Aside,
    /// How many bytes it has.
    pub size: u64,
}

/// What was kept aside of the file at `path`, the newest first.
///
/// # Errors
/// When its folder cannot be read.
pub fn kept(path: &Path) -> Result<Vec<Kept>> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let entries = std::fs::read_dir(folder).map_err(|source| Error::file(folder, source))?;
    let mut kept: Vec<Kept> = entries.filter_map(|entry| kept_as(path, &entry.ok()?)).collect();
    kept.sort_by_key(|kept| std::cmp::Reverse(kept.since));
    Ok(kept)
}

fn kept_as(path: &Path, entry: &std::fs::DirEntry) -> Option<Kept> {
    let name = entry.file_name();
    let rest = name.to_str()?.strip_prefix(stem(path).as_str())?.strip_suffix(".ceiba")?;
    let reasons = [Aside::Damaged, Aside::Replaced];
    let (why, rest) =
        reasons.iter().find_map(|why| Some((*why, rest.strip_prefix(why.word())?)))?;
    let since = backup::moment(rest)?;
    Some(Kept { path: entry.path(), since, why, size: entry.metadata().ok()?.len() })
}

/// Whether a file was kept aside, as its name says.
#[must_use]
pub fn is_aside(path: &Path) -> bool {
    let stem = stem(path);
    let moment = |why: &Aside| stem.rsplit_once(why.word()).and_then(|(_, at)| backup::moment(at));
    [Aside::Damaged, Aside::Replaced].iter().any(|why| moment(why).is_some())
}

impl Aside {
    fn word(self) -> &'static str {
        match self {
            Self::Damaged => "-damaged",
            Self::Replaced => "-replaced",
        }
    }
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// Whether a file that does not open is worth mending: it was ours before, or begins like ours.
#[must_use]
pub fn is_worth_mending(path: &Path, error: &Error) -> bool {
    let known = || {
        let backups = Shelf::of(path).backups().is_ok_and(|backups| !backups.is_empty());
        backups || beside(path, ".lock").exists() || database::begins_like_ours(path)
    };
    let begun = [Aside::Damaged, Aside::Replaced].iter().any(|why| ready(path, *why).exists());
    begun || (path.exists() && is_damage(error) && known())
}

/// Whether an error says that the file itself is damaged, rather than busy, missing or forbidden.
#[must_use]
pub fn is_damage(error: &Error) -> bool {
    use rusqlite::ErrorCode as Code;
    match error {
        Error::Damaged(_) => true,
        Error::Workspace(message) => message.key() == keys::workspace_foreign("").key(),
        Error::Database(rusqlite::Error::SqliteFailure(failure, _)) => {
            let short = failure.extended_code == rusqlite::ffi::SQLITE_IOERR_SHORT_READ;
            let said =
                [Code::DatabaseCorrupt, Code::NotADatabase, Code::Unknown, Code::TypeMismatch];
            short || said.contains(&failure.code)
        }
        // A column that is missing or holds something else.
        Error::Database(_) => true,
        _ => false,
    }
}

/// Ends what a power cut interrupted while a file was being replaced. Returns what became of a damaged
/// one: whoever began to mend it had no time to tell.
///
/// # Errors
/// When the folder cannot be written.
pub fn finish(path: &Path, now: Millis, reached: Option<Reached>) -> Result<Option<Recovered>> {
    if ready(path, Aside::Damaged).exists() {
        let made = made_before(path)?;
        return in_place_of_damaged(path, now, reached, &made).map(Some);
    }
    if ready(path, Aside::Replaced).exists() {
        put_in_place(path, now, Aside::Replaced)?;
    }
    Ok(None)
}

/// Puts a checked copy of the file at `copy` in the place of the one at `path`, which is kept aside.
/// Whoever calls it holds the lock of `path`.
///
/// # Errors
/// `Workspace` with a sentence when the copy is not whole; when the disk cannot be written. Nothing
/// has changed then.
pub fn restore(copy: &Path, path: &Path, now: Millis) -> Result<Restored> {
    let part = beside(path, ".part");
    let made = restored_part(copy, path, &part, now)
        .and_then(|made| make_ready(&part, path, Aside::Replaced).map(|()| made))
        .inspect_err(|_| drop(database::discard(&part)))?;
    let aside = put_in_place(path, now, Aside::Replaced)?;
    Ok(Restored { aside, ..made })
}

/// A copy that has what is kept of the present file: what never leaves this computer, what was erased,
/// and the contents of attached files.
fn restored_part(copy: &Path, path: &Path, part: &Path, now: Millis) -> Result<Restored> {
    let db = database::open_as_it_is(copy)?;
    let copied = backup::copy_to_part(&db, part, Extent::Readable, Reader::Ourselves, &Silent)?;
    drop(db);
    keep_local(path, part)?;
    let erased = keep_erased(path, part)?;
    let missing = fill_part(part, &[copy, path])?;
    tell_return(copy, path, part, now)?;
    let again = erased.then(|| check::check(&database::open_as_it_is(part)?)).transpose()?;
    let checked = again.unwrap_or(copied);
    match checked.damage {
        Damage::None => Ok(Restored { checked, aside: None, missing, erased }),
        _ => Err(Error::Damaged("copy")),
    }
}

/// Notes in the file that is to be put in place that it went back to this copy.
fn tell_return(copy: &Path, path: &Path, part: &Path, now: Millis) -> Result<()> {
    let db = database::open(part)?;
    let made = made(copy, path)?.or(log::newest(&db)?).unwrap_or(now);
    // What cannot be read tells nothing.
    let present = database::open_as_it_is(path).and_then(|present| Past::read(&present));
    let Past { returns, own, newest } = present.unwrap_or(Past::unknown(now));
    // Its clock may be ahead of this computer's: what was done in it came before.
    let this = Deed { name: keys::deed_returned(made.date()), time: now.max(newest) };
    own.into_iter().try_for_each(|replica| log::own(&db, replica))?;
    deeds::record_return(&db, &returns, &this)?;
    backup::seal(db)
}

/// What a file that is replaced knows of itself, and an earlier copy of it does not.
struct Past {
    /// Its ways back.
    returns: Vec<Deed>,
    /// The names under which it was written here: what was erased under one of them is of this computer.
    own: BTreeSet<Replica>,
    /// When the newest change in it was written.
    newest: Millis,
}

impl Past {
    fn unknown(now: Millis) -> Self {
        Self { returns: Vec::new(), own: BTreeSet::new(), newest: now }
    }

    fn read(db: &Connection) -> Result<Self> {
        let returns = deeds::returns(db)?.into_iter().map(|(_, deed)| deed).collect();
        let newest = log::newest(db)?.unwrap_or(Millis(0));
        Ok(Self { returns, own: log::own_replicas(db)?, newest })
    }
}

/// When a copy of the file at `path` was made or kept aside; `None` for one that came from elsewhere.
fn made(copy: &Path, path: &Path) -> Result<Option<Millis>> {
    let on_shelf = Shelf::of(path).backups()?.into_iter().find(|backup| backup.path == copy);
    if let Some(backup) = on_shelf {
        return Ok(Some(backup.made));
    }
    let aside = kept(path)?.into_iter().find(|kept| kept.path == copy);
    Ok(aside.map(|kept| kept.since))
}

/// What was erased for good does not come back with a copy of before: the operations that erased it are
/// laid beside the log of the copy, where they wait for their predecessors and blank what they list.
/// Whether there was something to blank.
fn keep_erased(path: &Path, part: &Path) -> Result<bool> {
    if !path.exists() {
        return Ok(false);
    }
    let mut operations = match database::open_as_it_is(path).and_then(|db| erase::erasing(&db)) {
        Err(error) if is_damage(&error) => salvage(path).operations,
        found => found?,
    };
    operations.retain(|bytes| erase::is_erasing(bytes));
    if operations.is_empty() {
        return Ok(false);
    }
    let listed = operations.iter().filter_map(|bytes| Operation::decode(bytes).ok());
    let erased = listed.flat_map(|operation| operation.parents).collect();
    let mut db = database::open(part)?;
    let says = erase::is_said(&db, &erased)?;
    take(&mut db, &Parcel { operations, ..Parcel::default() })?;
    backup::seal(db)?;
    Ok(says)
}

/// Puts the contents of attached files into a finished copy that lacks some: from beside the backups of
/// these files, and from what can be read of the files themselves. Returns the names of those that are
/// nowhere.
fn fill_part(part: &Path, files: &[&Path]) -> Result<Vec<String>> {
    let db = database::open_as_it_is(part)?;
    if contents::missing(&db)?.is_empty() {
        return Ok(Vec::new());
    }
    drop(db);
    let db = database::open(part)?;
    fill(&db, files)?;
    let missing = missing_names(&db)?;
    backup::seal(db)?;
    Ok(missing)
}

fn fill(db: &Connection, files: &[&Path]) -> Result<()> {
    let shelves: Vec<Files> = files.iter().flat_map(|file| shelves(file)).collect();
    // A file that cannot be opened has nothing to give.
    let readable: Vec<Connection> =
        files.iter().filter_map(|file| database::open_damaged(file).ok()).collect();
    let inside: Vec<Inside> = readable.iter().map(|db| Inside { db }).collect();
    let shelves = shelves.iter().map(|files| files as &dyn Source);
    let sources: Vec<&dyn Source> =
        shelves.chain(inside.iter().map(|file| file as &dyn Source)).collect();
    contents::fill(db, &sources, &Silent)?;
    Ok(())
}

/// Where the contents of a file may lie: on its shelf; and, of a copy on a shelf, beside it.
fn shelves(file: &Path) -> [Files; 2] {
    let beside = file.parent().unwrap_or(Path::new("")).join("files");
    [Shelf::of(file).files(), Files::of(beside)]
}

/// The names of the attached files whose contents are not here.
fn missing_names(db: &Connection) -> Result<Vec<String>> {
    // A file of another version has no table of them.
    match database::derived_state(db)? {
        database::Derived::Current => attachments::store::missing(db),
        database::Derived::Stale => Ok(Vec::new()),
    }
}

/// What is to be said of attached files whose contents are nowhere; `None` where all are here.
///
/// # Errors
/// When the file cannot be read.
pub fn missing_contents(db: &Connection) -> Result<Option<Message>> {
    Ok(told_missing(&missing_names(db)?))
}

/// The same of known names: at most a few are named.
fn told_missing(names: &[String]) -> Option<Message> {
    let named = names.iter().take(MOST_NAMED).cloned().collect::<Vec<_>>().join(", ");
    (!names.is_empty()).then(|| keys::contents_missing(names.len(), named))
}

/// So many files are named in a sentence.
const MOST_NAMED: usize = 5;

impl Restored {
    /// What is to be said of attached files whose contents are nowhere; `None` where all are here.
    #[must_use]
    pub fn missing(&self) -> Option<Message> {
        told_missing(&self.missing)
    }

    /// What is to be said where the copy still had something that was erased; `None` where it had not.
    #[must_use]
    pub fn erased(&self) -> Option<Message> {
        self.erased.then(keys::erase_stays)
    }
}

/// What the copy says nothing of and never leaves this computer stays: copies that were handed over do
/// not have it.
fn keep_local(path: &Path, part: &Path) -> Result<()> {
    let Ok(present) = database::open_as_it_is(path) else { return Ok(()) };
    if !local::is_any(&present) {
        return Ok(());
    }
    let db = Connection::open(part)?;
    database::step_up_at_least(&db)?;
    local::take_over(&db, &present, Right::This)?;
    backup::seal(db)
}

/// Puts a sound file in the place of a damaged one: the newest backup that is whole, and whatever
/// else can still be read. Whoever calls it holds the lock of `path`.
///
/// # Errors
/// The one that says that the file is damaged, when there is nothing to mend it from; when the disk
/// cannot be written. Nothing has changed then.
pub fn recover(path: &Path, now: Millis, reached: Option<Reached>) -> Result<Recovered> {
    let part = beside(path, ".part");
    let made = make_anew(path, &part)
        .and_then(|made| make_ready(&part, path, Aside::Damaged).map(|()| made))
        .inspect_err(|_| drop(database::discard(&part)))?;
    in_place_of_damaged(path, now, reached, &made)
}

fn in_place_of_damaged(
    path: &Path,
    now: Millis,
    reached: Option<Reached>,
    made: &Made,
) -> Result<Recovered> {
    let aside = put_in_place(path, now, Aside::Damaged)?.unwrap_or_default();
    let missing = reached.map(|reached| {
        usize::try_from(tables::natural(reached.number))
            .unwrap_or_default()
            .saturating_sub(made.operations)
    });
    Ok(Recovered { aside, backup: made.backup, saved: made.saved, missing })
}

/// A file that is ready to be put in place.
struct Made {
    backup: Option<Millis>,
    saved: usize,
    operations: usize,
}

fn make_anew(path: &Path, part: &Path) -> Result<Made> {
    let (base, unreadable) = base(path, part)?;
    let mut parcel = salvage(path);
    for backup in &unreadable {
        let also = salvage(&backup.path);
        parcel.operations.extend(also.operations);
        parcel.datasets.extend(also.datasets);
    }
    let mut db = match base {
        Some(_) => database::open(part)?,
        None => database::create(part)?,
    };
    let saved = take(&mut db, &parcel)?;
    if let Ok(damaged) = database::open_damaged(path)
        && local::is_any(&damaged)
    {
        database::step_up_at_least(&db)?; // the backup may be of an earlier version
        local::take_over(&db, &damaged, Right::Other)?;
    }
    if base.is_none() && saved == 0 {
        return Err(Error::Workspace(keys::recovered_nothing(file_name(path))));
    }
    fill(&db, &[path])?;
    let checked = check::check(&db)?;
    if checked.damage != Damage::None {
        return Err(Error::Damaged("backup"));
    }
    backup::seal(db)?;
    Ok(Made { backup: base.map(|backup| backup.made), saved, operations: checked.operations })
}

/// What is known of a sound file that was ready when the power went: its operations, and which of them
/// the newest whole backup has.
fn made_before(path: &Path) -> Result<Made> {
    let count = |file: &Path| {
        let checked = database::open_as_it_is(file).and_then(|db| check::check(&db));
        checked.map(|checked| (checked.damage == Damage::None).then_some(checked.operations))
    };
    let operations = count(&ready(path, Aside::Damaged))?.unwrap_or_default();
    let backups = Shelf::of(path).backups()?.into_iter();
    let mut whole = backups.filter_map(|backup| Some((backup.made, count(&backup.path).ok()??)));
    let (backup, had) = whole.next().unzip();
    Ok(Made { backup, saved: operations.saturating_sub(had.unwrap_or_default()), operations })
}

/// Copies the newest backup that is whole to `part`; tells which newer ones are not.
fn base(path: &Path, part: &Path) -> Result<(Option<Backup>, Vec<Backup>)> {
    let mut unreadable = Vec::new();
    for backup in Shelf::of(path).backups()? {
        let copied = database::open_as_it_is(&backup.path).and_then(|db| {
            backup::copy_to_part(&db, part, Extent::Readable, Reader::Ourselves, &Silent)
        });
        match copied {
            Ok(_) => return Ok((Some(backup), unreadable)),
            Err(error) if is_damage(&error) || matches!(error, Error::Workspace(_)) => {
                unreadable.push(backup);
            }
            Err(error) => return Err(error), // a full disk is no damage
        }
    }
    database::discard(part)?;
    Ok((None, unreadable))
}

fn take(db: &mut Connection, parcel: &Parcel) -> Result<usize> {
    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if database::derived_state(&transaction)? == database::Derived::Stale {
        log::rebuild(&transaction)?;
    }
    let (received, _) = receive::receive(&transaction, parcel)?;
    transaction.commit()?;
    Ok(received.new)
}

/// Every operation and dataset that can still be read and has the hash by which it is known.
fn salvage(path: &Path) -> Parcel {
    let as_it_is = database::open_damaged(path).map(|db| readable(&db)).unwrap_or_default();
    if as_it_is.operations.is_empty() { salvage_without_header(path) } else { as_it_is }
}

/// A file of ours of which only the header is damaged can be read, since we know what it says.
fn salvage_without_header(path: &Path) -> Parcel {
    let copy = beside(path, ".salvage");
    let copied = std::fs::copy(path, &copy).map_err(|source| Error::file(&copy, source));
    let read = copied
        .and_then(|_| database::write_sound_header(&copy))
        .and_then(|()| database::open_damaged(&copy))
        .map(|db| readable(&db));
    // It is our own copy, and there is nothing to tell about it.
    let _ = database::discard(&copy);
    read.unwrap_or_default()
}

fn readable(db: &Connection) -> Parcel {
    let mut operations = BTreeMap::new();
    // From both ends, so that one bad page costs what it held and not all that comes after it.
    for query in [
        "SELECT hash, bytes FROM operation NOT INDEXED ORDER BY number",
        "SELECT hash, bytes FROM operation NOT INDEXED ORDER BY number DESC",
        "SELECT hash, bytes FROM waiting",
        "SELECT hash, bytes FROM set_aside",
    ] {
        read_while_possible(db, query, &mut operations);
    }
    let operations = sound(operations);
    let mut datasets = BTreeMap::new();
    read_while_possible(db, "SELECT hash, bytes FROM dataset", &mut datasets);
    Parcel { operations, datasets }
}

/// The operations that have the hash by which they are known, and the blank ones for which one of these
/// vouches.
fn sound(operations: BTreeMap<[u8; 32], Vec<u8>>) -> Vec<Vec<u8>> {
    let (mut whole, others): (BTreeMap<_, _>, BTreeMap<_, _>) =
        operations.into_iter().partition(|(known, bytes)| hash(bytes) == *known);
    let mut erased = Known::default();
    for operation in whole.values().filter_map(|bytes| Operation::decode(bytes).ok()) {
        erased.learn(&operation);
    }
    let vouched = |known: &[u8; 32], bytes: &[u8]| {
        Operation::decode(bytes).is_ok_and(|of| erased.vouches(&of, &hash(bytes), known))
    };
    whole.extend(others.into_iter().filter(|(known, bytes)| vouched(known, bytes)));
    whole.into_values().collect()
}

fn read_while_possible(db: &Connection, query: &str, into: &mut BTreeMap<[u8; 32], Vec<u8>>) {
    let Ok(mut statement) = db.prepare(query) else { return };
    let Ok(mut rows) = statement.query([]) else { return };
    while let Ok(Some(row)) = rows.next() {
        if let (Ok(hash), Ok(bytes)) = (row.get(0), row.get(1)) {
            into.insert(hash, bytes);
        }
    }
}

/// Takes from the newest backup what a file has lost; returns the backup's date and how much it was.
///
/// # Errors
/// When the file cannot be written.
pub fn bring_back(db: &mut Connection, shelf: &Shelf) -> Result<Option<(Millis, usize)>> {
    for backup in shelf.backups()? {
        let parcel = database::open_as_it_is(&backup.path)
            .and_then(|from| receive::parcel(&from, &log::version_vector(db)?));
        if let Ok(parcel) = parcel {
            let taken = take(db, &parcel)?;
            contents::fill(db, &[&shelf.files()], &Silent)?;
            return Ok(Some((backup.made, taken)));
        }
    }
    Ok(None)
}

impl Recovered {
    /// What happened to the file at `path`, for people.
    #[must_use]
    pub fn message(&self, path: &Path) -> Message {
        let missing = match self.missing {
            Some(count) => keys::recovered_missing(count),
            None => keys::recovered_missing_unknown(),
        };
        let (aside, file) = (file_name(&self.aside), file_name(path));
        match self.backup {
            Some(made) => {
                keys::recovered_from_backup(aside, made.date(), file, missing, self.saved)
            }
            None => keys::recovered_from_log(aside, file, missing, self.saved),
        }
    }
}

/// The name of a finished file that waits for its place; it says why, for whoever goes on after a
/// power cut.
fn ready(path: &Path, why: Aside) -> PathBuf {
    beside(path, if matches!(why, Aside::Damaged) { ".mended" } else { ".restored" })
}

fn make_ready(part: &Path, path: &Path, why: Aside) -> Result<()> {
    backup::name_for_good(part, &ready(path, why))
}

/// Keeps aside what is at `path` and gives its place to the finished file. May be done again after a
/// power cut at any of its steps.
fn put_in_place(path: &Path, now: Millis, why: Aside) -> Result<Option<PathBuf>> {
    let aside = if path.exists() { Some(keep_aside(path, now, why)?) } else { None };
    // A write-ahead log belongs to the file that goes; the new one must not take it for its own.
    for ending in ["-wal", "-shm", "-journal"] {
        database::remove(&beside(path, ending))?;
    }
    backup::name_for_good(&ready(path, why), path)?;
    Ok(aside)
}

fn keep_aside(path: &Path, now: Millis, why: Aside) -> Result<PathBuf> {
    let aside = free_name(path, now, why);
    for ending in ["", "-wal"] {
        let from = beside(path, ending);
        if from.exists() {
            second_name(&from, &beside(&aside, ending))?;
        }
    }
    flush_folder(path);
    Ok(aside)
}

fn free_name(path: &Path, now: Millis, why: Aside) -> PathBuf {
    let mut second = now.0 / 1000;
    loop {
        let moment = stamp(Millis(second * 1000));
        let name = format!("{}{}{moment}.ceiba", stem(path), why.word());
        let aside = path.with_file_name(name);
        if !aside.exists() {
            return aside;
        }
        second += 1;
    }
}

/// A second name for a file, so that it has one at every moment; a copy where the disk has no links.
fn second_name(from: &Path, to: &Path) -> Result<()> {
    if std::fs::hard_link(from, to).is_ok() {
        return Ok(());
    }
    let copied = std::fs::copy(from, to)
        .and_then(|_| std::fs::File::options().write(true).open(to)?.sync_all());
    copied.map_err(|source| Error::file(to, source))
}
