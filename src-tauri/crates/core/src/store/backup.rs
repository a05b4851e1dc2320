//! Copies of a municipality's file that were read again and found whole, and the shelf on which
//! they are kept beside it.
//!
//! A copy is one file, without anything beside it. It has no home: whoever opens it for writing
//! writes under a new name, since the original goes on under the old.
//!
//! **Invariant:** what has the name of a copy is whole. Until it is flushed and read again it has
//! another name.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs::File;
use std::path::{Path, PathBuf};

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use rusqlite::backup::StepResult;
use rusqlite::{Connection, Transaction};

use super::check::{self, Checked, Damage};
use super::contents::{self, Files, LeftOut};
use super::operation::Replica;
use super::registry::ACTION;
use super::{database, erase, local, log, mend};
use crate::basics::file::{flush_folder, make_folder};
use crate::basics::{Millis, Progress, Silent};
use crate::municipality::store::municipality;
use crate::text::keys;
use crate::{Error, Result};

/// A copy on the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// When it was made.
    pub made: Millis,
    /// What a person called it; such a copy stays until a person removes it.
    pub name: Option<String>,
    /// How many bytes it has.
    pub size: u64,
}

/// What a copy holds, for people who choose one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holds {
    /// The municipality.
    pub name: String,
    /// How many figures; blanks are none.
    pub figures: usize,
    /// How many actions of the plan.
    pub actions: usize,
    /// How many operations.
    pub operations: usize,
    /// When the newest of them was written.
    pub newest: Option<Millis>,
    /// For each writer the last of its operations.
    pub seen: BTreeMap<Replica, u64>,
}

/// Where the copies of one file are kept: `backups` beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelf {
    folder: PathBuf,
    stem: String,
}

/// Writes a copy to `to`, reads it again, flushes it, and only then gives it its name. It has nothing of
/// what stays on this computer.
///
/// # Errors
/// `Workspace` with a sentence when `to` exists or the copy is not whole; `Cancelled`; when it cannot be
/// written. Nothing is left behind then.
pub fn copy(db: &Connection, to: &Path, progress: &dyn Progress) -> Result<Checked> {
    if to.exists() {
        return Err(Error::Workspace(keys::workspace_exists(file_name(to))));
    }
    copy_over(db, to, Extent::Readable, Reader::Others, progress)
}

/// Who will read a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reader {
    /// This computer: the file can be restored from it.
    Ourselves,
    /// Others, from whom is kept what stays on this computer.
    Others,
}

/// What a copy holds of the contents of attached files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// All that are here: it can go anywhere.
    Whole,
    /// All that are sound: one photograph that a bad stick has spoilt must not keep the rest of a file
    /// from being taken in. What is left out is shown as missing.
    Readable,
    /// None: they lie beside it, each once for all copies.
    WithoutContents,
}

/// Writes a copy, without what stays on this computer, to a place that a person chose. An earlier copy
/// is replaced there, but nothing that `db` does not have itself.
///
/// # Errors
/// As [`copy`]; `Cancelled` when the person has pressed Cancel. What was there before is there still.
pub fn hand_over(db: &Connection, to: &Path, progress: &dyn Progress) -> Result<Checked> {
    if !may_replace(db, to)? {
        return Err(Error::Workspace(keys::copies_has_more(file_name(to))));
    }
    copy_over(db, to, Extent::Whole, Reader::Others, progress)
}

/// Whether nothing would be lost if `db` stood at `path`: nothing is there, or a copy of which `db`
/// has every operation and the contents of every file.
///
/// # Errors
/// When `db` cannot be read.
pub fn may_replace(db: &Connection, path: &Path) -> Result<bool> {
    if !path.exists() {
        return Ok(true);
    }
    let ours = log::version_vector(db)?;
    let Ok(there) = database::open_as_it_is(path) else { return Ok(false) };
    let seen = log::version_vector(&there).is_ok_and(|theirs| covers(&ours, &theirs));
    Ok(seen && contents::covers(db, &there)?)
}

/// Whether whoever has seen `ours` has seen `theirs`.
#[must_use]
pub fn covers(ours: &BTreeMap<Replica, u64>, theirs: &BTreeMap<Replica, u64>) -> bool {
    theirs.iter().all(|(replica, seq)| ours.get(replica).is_some_and(|seen| seen >= seq))
}

/// After the name of a copy that is not finished.
const PART: &str = ".part";

fn copy_over(
    db: &Connection,
    to: &Path,
    extent: Extent,
    reader: Reader,
    progress: &dyn Progress,
) -> Result<Checked> {
    let part = beside(to, PART);
    let copied = copy_to_part(db, &part, extent, reader, progress).and_then(|checked| {
        progress.check()?;
        name_for_good(&part, to)?;
        Ok(checked)
    });
    if copied.is_err() {
        let _ = database::discard(&part); // the reason why it could not be made is the one to tell
    }
    copied
}

/// Writes a copy and reads it again; it is flushed, but does not have its name yet.
///
/// # Errors
/// As [`copy`].
pub(super) fn copy_to_part(
    db: &Connection,
    part: &Path,
    extent: Extent,
    reader: Reader,
    progress: &dyn Progress,
) -> Result<Checked> {
    database::discard(part)?; // what a power cut left of an earlier one
    let mut target = Connection::open(part)?;
    let snapshot = one_moment(db)?;
    if extent == Extent::WithoutContents && contents::has_any(db)? {
        contents::copy_without(db, &mut target, LeftOut::Contents)?;
    } else {
        copy_pages(db, &mut target, progress)?;
    }
    drop(snapshot);
    if reader == Reader::Others {
        local::strip(&target)?;
        log::disown(&target)?;
    }
    progress.step("copies-step-flush", 1, 1);
    seal(target)?;
    progress.step("copies-step-read", 1, 1);
    let mut checked = check::check(&database::open_as_it_is(part)?)?;
    if checked.damage == Damage::Contents && extent == Extent::Readable {
        checked = leave_out_damaged(part)?;
    }
    match checked.findings.first() {
        Some(finding) => Err(Error::Workspace(keys::backup_not_whole(finding.clone()))),
        None => Ok(checked),
    }
}

/// Takes damaged contents out of a copy, and reads it once more.
fn leave_out_damaged(part: &Path) -> Result<Checked> {
    let db = database::open(part)?;
    contents::mend(&db, &[], &Silent)?;
    seal(db)?;
    check::check(&database::open_as_it_is(part)?)
}

/// Holds a file as it is now, unless the caller does: else each write meanwhile would begin the copy
/// anew.
fn one_moment(db: &Connection) -> Result<Option<Transaction<'_>>> {
    if !db.is_autocommit() {
        return Ok(None);
    }
    let snapshot = db.unchecked_transaction()?;
    // A transaction begins with what it reads first.
    snapshot.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(Some(snapshot))
}

/// A few pages at a time, so that Cancel is heard on a slow stick.
fn copy_pages(db: &Connection, target: &mut Connection, progress: &dyn Progress) -> Result<()> {
    let backup = rusqlite::backup::Backup::new(db, target)?;
    loop {
        progress.check()?;
        match backup.step(PAGES_AT_ONCE)? {
            StepResult::Done => return Ok(()),
            StepResult::More => {}
            _ => return Err(Error::Workspace(keys::error_busy())),
        }
        let pages = backup.progress();
        let count = |pages: i32| u64::try_from(pages).unwrap_or_default();
        let (total, remaining) = (count(pages.pagecount), count(pages.remaining));
        progress.step("copies-step-write", total.saturating_sub(remaining), total);
    }
}

/// A megabyte.
const PAGES_AT_ONCE: i32 = 256;

/// Makes one flushed file of a database and forgets whose it was.
pub(super) fn seal(db: Connection) -> Result<()> {
    database::forget_setting(&db, "home")?;
    database::forget_setting(&db, "replica")?;
    database::as_one_file(&db)?;
    erase::sweep(&db)?;
    let path = db.path().map(PathBuf::from).ok_or(Error::Damaged("path"))?;
    db.close().map_err(|(_, error)| error)?;
    flush(&path)
}

/// Gives a finished file its name, for good.
pub(super) fn name_for_good(part: &Path, to: &Path) -> Result<()> {
    std::fs::rename(part, to).map_err(|source| Error::file(to, source))?;
    flush_folder(to);
    Ok(())
}

/// Flushes a file to the disk.
pub(super) fn flush(path: &Path) -> Result<()> {
    let flushed = File::options().write(true).open(path).and_then(|file| file.sync_all());
    flushed.map_err(|source| Error::file(path, source))
}

impl Backup {
    /// What it holds.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn holds(&self) -> Result<Holds> {
        holds(&database::open_for_reading(&self.path)?)
    }
}

impl Holds {
    /// How many operations of another file are not in this one.
    #[must_use]
    pub fn lacks(&self, other: &Self) -> u64 {
        let lacks = |(replica, last): (&Replica, &u64)| {
            last.saturating_sub(self.seen.get(replica).copied().unwrap_or_default())
        };
        other.seen.iter().map(lacks).sum()
    }
}

/// What a file holds.
///
/// # Errors
/// When it cannot be read.
pub fn holds(db: &Connection) -> Result<Holds> {
    let count = |sql: &str| -> Result<usize> {
        let count: i64 = db.query_row(sql, [], |row| row.get(0))?;
        usize::try_from(count).map_err(|_| Error::Damaged("count"))
    };
    Ok(Holds {
        name: municipality(db)?.name,
        figures: count("SELECT count(*) FROM observation WHERE kind < 2")?,
        actions: count(&format!(
            "SELECT count(*) FROM thing WHERE alive AND entity_type = {}",
            ACTION.number
        ))?,
        operations: count("SELECT count(*) FROM operation")?,
        newest: log::newest(db)?,
        seen: log::version_vector(db)?,
    })
}

/// Looks through the file at `path` beside whoever works with it, and puts a copy on its shelf if it is
/// whole and something has changed since the last; `free` is the free space of the disk in bytes.
/// Returns how deep the damage goes.
///
/// # Errors
/// When it cannot be read for another reason than damage, or the copy cannot be made.
pub fn look_after(path: &Path, now: Millis, free: Option<u64>) -> Result<Damage> {
    let looked = database::open_as_it_is(path)
        .and_then(|db| check::check(&db).map(|checked| (db, checked.damage)));
    match looked {
        Ok((db, Damage::None)) => keep_and_tidy(&Shelf::of(path), &db, now, free),
        Ok((_, damage)) => Ok(damage),
        Err(error) if mend::is_damage(&error) => Ok(Damage::Log),
        Err(error) => Err(error),
    }
}

fn keep_and_tidy(shelf: &Shelf, db: &Connection, now: Millis, free: Option<u64>) -> Result<Damage> {
    shelf.keep(db, now)?;
    free.map_or(Ok(()), |free| shelf.tidy(free))?;
    Ok(Damage::None)
}

impl Shelf {
    /// The shelf of the file at `path`; it need not exist yet.
    #[must_use]
    pub fn of(path: &Path) -> Self {
        let folder = path.parent().unwrap_or(Path::new("")).join("backups");
        let stem = path.file_stem().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        Self { folder, stem }
    }

    /// The copies, the newest first.
    ///
    /// # Errors
    /// When the folder is there and cannot be read.
    pub fn backups(&self) -> Result<Vec<Backup>> {
        let entries = match std::fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(Error::file(&self.folder, error)),
        };
        let mut backups: Vec<Backup> =
            entries.filter_map(|entry| self.backup(&entry.ok()?)).collect();
        backups.sort_by_key(|backup| std::cmp::Reverse(backup.made));
        Ok(backups)
    }

    fn backup(&self, entry: &std::fs::DirEntry) -> Option<Backup> {
        let (made, name) = self.said(&entry.file_name())?;
        Some(Backup { path: entry.path(), made, name, size: entry.metadata().ok()?.len() })
    }

    /// The contents of attached files beside the copies.
    #[must_use]
    pub fn files(&self) -> Files {
        Files::of(self.folder.join(FILES))
    }

    /// Puts a copy on the shelf, unless the newest there has everything already.
    ///
    /// # Errors
    /// As [`copy`].
    pub fn keep(&self, db: &Connection, now: Millis) -> Result<Option<Backup>> {
        if self.has_all_of(db)? {
            self.files().keep(db)?; // contents may have come later than what names them
            return Ok(None);
        }
        self.add(db, now).map(Some)
    }

    /// Puts a copy on the shelf.
    ///
    /// # Errors
    /// As [`copy`].
    pub fn add(&self, db: &Connection, now: Millis) -> Result<Backup> {
        self.put(db, now, None, &Silent)
    }

    /// Puts a copy on the shelf under a name of its own; it is never tidied away. Of the name stays
    /// what a file may be called.
    ///
    /// # Errors
    /// As [`copy`]; `Refused` when nothing is left of the name.
    pub fn add_named(
        &self,
        db: &Connection,
        now: Millis,
        name: &str,
        progress: &dyn Progress,
    ) -> Result<Backup> {
        let name = plain_name(name);
        if name.is_empty() {
            return Err(Error::Refused(keys::copies_name_missing()));
        }
        self.put(db, now, Some(name), progress)
    }

    fn put(
        &self,
        db: &Connection,
        now: Millis,
        name: Option<String>,
        progress: &dyn Progress,
    ) -> Result<Backup> {
        make_folder(&self.folder)?; // a shelf that is gone after a power cut takes its copies with it
        self.files().keep(db)?; // before the copy that will rely on them
        let (path, made) = self.free_name(now, name.as_deref());
        copy_over(db, &path, Extent::WithoutContents, Reader::Ourselves, progress)?;
        let size = std::fs::metadata(&path).map_err(|source| Error::file(&path, source))?.len();
        Ok(Backup { path, made, name, size })
    }

    /// Whether the newest copy holds every operation of a file. A copy that cannot be read holds none.
    fn has_all_of(&self, db: &Connection) -> Result<bool> {
        let all = |db: &Connection| -> Result<_> {
            Ok((log::version_vector(db)?, local::fingerprint(db)?))
        };
        let ours = all(db)?;
        let newest = self.backups()?.into_iter().next();
        let theirs = newest.map(|backup| all(&database::open_as_it_is(&backup.path)?));
        Ok(matches!(theirs, Some(Ok(theirs)) if theirs == ours))
    }

    /// Removes what the rule of [`superfluous`] names, and copies that a power cut left unfinished;
    /// `free` is the free space of the disk in bytes.
    ///
    /// # Errors
    /// When one could not be removed; the others are removed all the same.
    pub fn tidy(&self, free: u64) -> Result<()> {
        let backups = self.backups()?;
        let remove = superfluous(&backups, free / SHARE_OF_FREE_DISK);
        let remove = remove.into_iter().map(|backup| backup.path.clone());
        let remove = remove.chain(self.unfinished(backups.first())?);
        let removed = remove.map(|path| database::discard(&path)).fold(Ok(()), Result::and);
        removed.and(self.tidy_files())
    }

    /// Removes every copy of the file, those with a name and those never finished too, and the shelf
    /// itself where nothing else is on it: for an example that a person takes away.
    ///
    /// # Errors
    /// When one could not be removed; the others are removed all the same.
    pub fn clear(&self) -> Result<()> {
        let Ok(entries) = std::fs::read_dir(&self.folder) else { return Ok(()) };
        let of_file = entries.filter_map(|entry| {
            let (path, name) = entry.ok().map(|entry| (entry.path(), entry.file_name()))?;
            let copy = name.to_str()?.strip_suffix(PART).unwrap_or(name.to_str()?).to_owned();
            self.said(&copy.into()).map(|_| path)
        });
        let removed = of_file.map(|path| database::discard(&path)).fold(Ok(()), Result::and);
        removed.and(self.tidy_files())?;
        for folder in [self.folder.join(FILES), self.folder.clone()] {
            let _ = std::fs::remove_dir(folder); // what is not empty is somebody else's and stays
        }
        Ok(())
    }

    /// Removes contents to which neither a copy nor a file beside the shelf refers any more. Where one
    /// of them cannot be read, nobody knows, and all stay; but for a damaged file that was kept aside,
    /// which has its own.
    fn tidy_files(&self) -> Result<()> {
        if !self.folder.join(FILES).is_dir() {
            return Ok(());
        }
        let mut referred = BTreeSet::new();
        for file in self.relying()? {
            match database::open_as_it_is(&file).and_then(|db| contents::referred(&db)) {
                Ok(of_file) => referred.extend(of_file),
                Err(_) if mend::is_aside(&file) => {}
                Err(_) => return Ok(()),
            }
        }
        self.files().tidy(&referred)
    }

    /// All files that may need contents from this shelf: the copies on it and the files beside it,
    /// whichever municipality they are of.
    fn relying(&self) -> Result<Vec<PathBuf>> {
        let mut files = Vec::new();
        for folder in [Some(self.folder.as_path()), self.folder.parent()].into_iter().flatten() {
            let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
            let Ok(entries) = std::fs::read_dir(folder) else { continue };
            for entry in entries {
                let path = entry.map_err(|source| Error::file(folder, source))?.path();
                files.extend(path.extension().is_some_and(|e| e == "ceiba").then_some(path));
            }
        }
        Ok(files)
    }

    /// Copies that were begun on an earlier day than the newest, and will never be finished. One of the
    /// same day may be on its way: by the window, or at the command line.
    fn unfinished(&self, newest: Option<&Backup>) -> Result<Vec<PathBuf>> {
        let Some(newest) = newest else { return Ok(Vec::new()) };
        let entries = std::fs::read_dir(&self.folder)
            .map_err(|source| Error::file(&self.folder, source))?
            .filter_map(std::result::Result::ok);
        let begun = entries.filter_map(|entry| {
            let name = entry.file_name();
            let (made, _) = self.said(&name.to_str()?.strip_suffix(PART)?.into())?;
            (made.date() < day(newest)).then(|| entry.path())
        });
        Ok(begun.collect())
    }

    fn free_name(&self, now: Millis, name: Option<&str>) -> (PathBuf, Millis) {
        let name = name.map(|name| format!(" {name}")).unwrap_or_default();
        let mut second = now.0 / 1000;
        loop {
            let made = Millis(second * 1000);
            let path = self.folder.join(format!("{}{}{name}.ceiba", self.stem, stamp(made)));
            if !path.exists() {
                return (path, made);
            }
            second += 1;
        }
    }

    /// When a copy was made and what it is called, as the name of its file says.
    fn said(&self, name: &OsString) -> Option<(Millis, Option<String>)> {
        let name = name.to_str()?.strip_prefix(&self.stem)?.strip_suffix(".ceiba")?;
        let (time, rest) = NaiveDateTime::parse_and_remainder(name, STAMP).ok()?;
        let made = u64::try_from(time.and_utc().timestamp_millis()).ok().map(Millis)?;
        match rest.strip_prefix(' ') {
            Some(name) => Some((made, Some(name.to_owned()))),
            None => rest.is_empty().then_some((made, None)),
        }
    }
}

/// What of a person's words can stand in the name of a file on every disk.
#[must_use]
pub fn plain_name(words: &str) -> String {
    let plain = |c: char| if c.is_alphanumeric() || "-_,()'+&".contains(c) { c } else { ' ' };
    let words: String = words.chars().map(plain).take(MOST_NAMED).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// So many characters of a name: a path has little room on Windows.
const MOST_NAMED: usize = 60;

/// As a part of a file's name: sorted like the time it tells, and allowed on every disk.
const STAMP: &str = "-%Y-%m-%dT%H-%M-%SZ";

/// A moment as a part of a file's name.
pub(super) fn stamp(moment: Millis) -> String {
    let time = i64::try_from(moment.0).ok().and_then(chrono::DateTime::from_timestamp_millis);
    time.unwrap_or_default().format(STAMP).to_string()
}

/// The moment that [`stamp`] wrote.
pub(super) fn moment(stamp: &str) -> Option<Millis> {
    let time = NaiveDateTime::parse_from_str(stamp, STAMP).ok()?;
    u64::try_from(time.and_utc().timestamp_millis()).ok().map(Millis)
}

/// The folder beside the copies in which the contents of attached files lie.
const FILES: &str = "files";

/// Copies take at most one part in so many of the free disk.
const SHARE_OF_FREE_DISK: u64 = 10;

/// Which copies are not needed: all but those of the newest day and the newest of each of seven
/// days, four weeks and six months, and of these the oldest where they take more than `room` bytes.
/// The newest always stays, and so does every copy with a name.
///
/// Days count that have a copy: a clock that was wrong for a day must not empty the shelf.
#[must_use]
pub fn superfluous(backups: &[Backup], room: u64) -> Vec<&Backup> {
    let mut sorted: Vec<&Backup> = backups.iter().filter(|backup| backup.name.is_none()).collect();
    sorted.sort_by_key(|backup| std::cmp::Reverse(backup.made));
    let Some(newest) = sorted.first().map(|backup| day(backup)) else { return Vec::new() };
    let mut kept: BTreeSet<Millis> =
        sorted.iter().filter(|b| day(b) == newest).map(|b| b.made).collect();
    kept.extend(newest_of_each(&sorted, 7, day));
    kept.extend(newest_of_each(&sorted, 4, |backup| day(backup).iso_week()));
    kept.extend(newest_of_each(&sorted, 6, |backup| (day(backup).year(), day(backup).month())));
    let mut taken = 0_u64;
    sorted.retain(|backup| {
        let stays = kept.contains(&backup.made) && (taken == 0 || taken + backup.size <= room);
        taken += if stays { backup.size.max(1) } else { 0 };
        !stays
    });
    sorted
}

fn day(backup: &Backup) -> NaiveDate {
    backup.made.date()
}

/// The newest copy of each of the `most` newest spans of time that have one.
fn newest_of_each<T: PartialEq>(
    sorted: &[&Backup],
    most: usize,
    span: impl Fn(&Backup) -> T,
) -> Vec<Millis> {
    let mut found: Vec<(T, Millis)> = Vec::new();
    for backup in sorted {
        let of = span(backup);
        if found.len() < most && found.last().is_none_or(|(last, _)| *last != of) {
            found.push((of, backup.made));
        }
    }
    found.into_iter().map(|(_, made)| made).collect()
}

/// The path with something after its name.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// The name of a file without its folder.
pub(crate) fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
