//! The municipality's file: the only way in. Everything is written by [`Workspace::transact`].
//!
//! **Invariant:** what `transact` has acknowledged survives a power cut; what it has refused has
//! left no trace.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What is read through: the file as [`Workspace::reading`] and [`Workspace::reader`] give it.
pub use rusqlite::Connection;
use rusqlite::TransactionBehavior;

use crate::basics::{Id, Millis, Progress, Silent, id};
use crate::series::{Figure, ObservationKey};
use crate::store::backup::{self, Backup, Shelf};
use crate::store::check::Damage;
use crate::store::contents::{self, Amount};
pub use crate::store::database::Rest;
use crate::store::database::{self, Version};
use crate::store::dataset::{self, Row};
use crate::store::deeds::{self, StoredDeed};
pub use crate::store::deeds::{Deed, Undoing};
use crate::store::difference::{self, Difference};
use crate::store::erase;
use crate::store::heads::{Head, Settled};
use crate::store::local;
use crate::store::lock::{Lock, Reached};
use crate::store::log::{self, StandingFigure, Writer};
use crate::store::mend::{self, Restored};
use crate::store::operation::{Kind, Operation, Replica};
use crate::store::receive::{self, Parcel, Received};
use crate::store::registry::{Entity, LIFE, OBSERVATION, OBSERVATION_FIGURE, Register, Scope};
use crate::store::review::Conflict;
use crate::store::trash::Deleted;
use crate::store::value::{self, Field};
use crate::store::{state, tables, upgrade};
use crate::text::{Message, keys};
use crate::{Error, Result};

mod erasing;

/// What the core is not allowed to find out by itself.
#[derive(Clone)]
pub struct Surroundings {
    /// The clock.
    pub now: fn() -> Millis,
    /// Random bytes.
    pub random: fn() -> [u8; 16],
    /// Something that another computer, or another user of this one, has differently. With the path
    /// it tells whether a file was copied here, and so whether it may go on under the same name.
    pub machine: String,
}

/// What is being done: its name for people, and who does it.
#[derive(Clone, Debug)]
pub struct Op {
    /// What the undo button and the history call it.
    pub name: Message,
    /// The chosen name of the writer, by default a post; may be empty.
    pub author: String,
    /// Whether it can be undone.
    pub undoing: Undoing,
}

impl Op {
    /// An Op without a named author.
    #[must_use]
    pub fn new(name: Message) -> Self {
        Self { name, author: String::new(), undoing: Undoing::Possible }
    }

    /// An Op by which a person settles a conflict. It is no step of the undo button, which takes back
    /// what this person did, not what several agreed on; another decision can follow it.
    #[must_use]
    pub fn decision(name: Message) -> Self {
        Self { undoing: Undoing::Never, ..Self::new(name) }
    }

    /// The Op that makes a file what it is, and stays: nothing is left without it.
    #[must_use]
    pub fn beginning(name: Message) -> Self {
        Self { undoing: Undoing::Never, ..Self::new(name) }
    }
}

/// What an Op gave back and which kinds of things it touched, so that open pages reload just those.
#[derive(Debug)]
pub struct Done<T> {
    /// What the work returned.
    pub value: T,
    /// Numbers of the entities of the registry that changed; empty when nothing did, or only what stays
    /// on this computer: then there is nothing to undo.
    pub touched: BTreeSet<u16>,
}

/// What an undo or redo did.
#[derive(Clone, Debug, PartialEq)]
pub struct Turned {
    /// The deed's name.
    pub name: Message,
    /// Changes left as they are, because someone changed the same since.
    pub skipped: usize,
    /// Numbers of the entities that changed.
    pub touched: BTreeSet<u16>,
}

/// A municipality's file, open.
pub struct Workspace {
    db: Connection,
    path: PathBuf,
    access: Access,
    surroundings: Surroundings,
    notices: Vec<Message>,
    /// Who writes on this computer: a post, by which others tell the changes apart; may be empty.
    author: String,
}

/// What may be done with an open file.
enum Access {
    /// This program is its writer, under a name.
    Writing { replica: Replica, lock: Lock },
    /// It can be looked at; the message says why no more.
    Reading(Message),
}

/// A file that can be worked with, and what a person should know about its opening.
struct Opened {
    db: Connection,
    replica: Replica,
    notices: Vec<Message>,
}

/// A foreign clock further ahead than this is kept but not followed.
const FOREIGN_LEAD: u64 = 24 * 60 * 60 * 1000;

impl Workspace {
    fn of(
        db: Connection,
        path: &Path,
        access: Access,
        surroundings: Surroundings,
        notices: Vec<Message>,
    ) -> Self {
        let (path, author) = (path.to_owned(), String::new());
        Self { db, path, access, surroundings, notices, author }
    }

    /// What is written from now on bears this name, unless an Op has one of its own.
    pub fn sign_as(&mut self, author: &str) {
        author.trim().clone_into(&mut self.author);
    }

    /// Makes a new, empty file; or takes one into which nobody has written yet, as a program leaves it
    /// that ends before its first change.
    ///
    /// # Errors
    /// When the file exists or its folder cannot be written; nothing is left behind then.
    pub fn create(path: &Path, surroundings: Surroundings) -> Result<Self> {
        if path.exists() && !database::is_blank(path) {
            // Said before the lock is taken, so that no lock file appears beside a file that is not ours.
            return database::create(path).and(Err(Error::Damaged("path")));
        }
        let lock = Lock::take(path)?;
        if !path.exists() {
            drop(database::create(path)?);
        }
        Self::start(path, surroundings, lock)
    }

    /// Opens a file for writing; one of a newer program only for reading. A damaged file is kept
    /// aside and made anew from its newest backup and from what can still be read of it;
    /// [`Workspace::notices`] says so.
    ///
    /// # Errors
    /// `Workspace` with a sentence when it is missing, not ours, damaged beyond mending, or open
    /// elsewhere.
    pub fn open(path: &Path, surroundings: Surroundings) -> Result<Self> {
        let opened = Self::open_for_writing(path, surroundings.clone());
        match opened {
            // What is there can be read all the same.
            Err(error) if error.is_disk_full() => {
                let full = keys::workspace_disk_full(backup::file_name(path));
                Self::look_at(path, surroundings, full).map_err(|_| error)
            }
            opened => opened,
        }
    }

    fn open_for_writing(path: &Path, surroundings: Surroundings) -> Result<Self> {
        match database::look(path) {
            Ok(Version::Ours) => {}
            Ok(Version::Newer) => {
                let newer = keys::workspace_newer(backup::file_name(path));
                return Self::look_at(path, surroundings, newer);
            }
            Err(error) if mend::is_worth_mending(path, &error) => {}
            Err(error) => return Err(error),
        }
        // It is ours: now the lock may be taken beside it.
        let lock = Lock::take(path)?;
        Self::start(path, surroundings, lock)
    }

    fn look_at(path: &Path, surroundings: Surroundings, why: Message) -> Result<Self> {
        let db = database::open_for_reading(path)?;
        let access = Access::Reading(why);
        Ok(Self::of(db, path, access, surroundings, Vec::new()))
    }

    fn start(path: &Path, surroundings: Surroundings, lock: Lock) -> Result<Self> {
        let finished = mend::finish(path, (surroundings.now)(), lock.reached())?;
        let opened = open_or_mend(path, &surroundings, &lock)?;
        let access = Access::Writing { replica: opened.replica, lock };
        let (db, mut notices) = (opened.db, opened.notices);
        if let Some(recovered) = finished {
            notices.push(recovered.message(path));
            notices.extend(mend::missing_contents(&db)?);
        }
        Ok(Self::of(db, path, access, surroundings, notices))
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What a person should know about the opening of this file: that it was damaged and what became
    /// of it, or that changes are missing. Mostly empty.
    #[must_use]
    pub fn notices(&self) -> &[Message] {
        &self.notices
    }

    /// The same, for whoever keeps it until a person has read it.
    pub fn take_notices(&mut self) -> Vec<Message> {
        std::mem::take(&mut self.notices)
    }

    /// Adds to what a person should know.
    pub fn notice(&mut self, notice: Message) {
        self.notices.push(notice);
    }

    /// Why the file can only be looked at; `None` where it can be changed.
    #[must_use]
    pub fn read_only(&self) -> Option<&Message> {
        match &self.access {
            Access::Writing { .. } => None,
            Access::Reading(why) => Some(why),
        }
    }

    /// The backups of this file.
    #[must_use]
    pub fn shelf(&self) -> Shelf {
        Shelf::of(&self.path)
    }

    /// Makes a checked backup, unless the newest has everything already: before an import, before
    /// receiving, whenever much changes at once.
    ///
    /// # Errors
    /// When it cannot be made; then nothing else should be done either.
    pub fn back_up(&self) -> Result<Option<Backup>> {
        self.shelf().keep(&self.db, (self.surroundings.now)())
    }

    /// Puts a copy in the place of this file, which is kept aside; goes on with the copy.
    ///
    /// # Errors
    /// When the copy is not whole or the disk cannot be written; nothing has changed then.
    pub fn restore(&mut self, copy: &Path) -> Result<Restored> {
        self.replace(|path, now, _| mend::restore(copy, path, now))
    }

    /// Takes the contents of attached files that are missing here from the file at `other`, which is
    /// only read; harmless twice. Returns how much came.
    ///
    /// # Errors
    /// When a file cannot be read or this one not be written; `Cancelled`. What came until then stays.
    pub fn take_contents(&mut self, other: &Path, progress: &dyn Progress) -> Result<Amount> {
        self.writer()?;
        let theirs = database::open_as_it_is(other)?;
        contents::fill(&self.db, &[&contents::Inside { db: &theirs }], progress)
    }

    /// The bytes of an attached file; `None` where they are not here or not whole.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn contents(&self, file: &contents::Hash) -> Result<Option<Vec<u8>>> {
        // From the file itself: what only looks at one of a newer program reads tables apart.
        let db = database::open_as_it_is(&self.path)?;
        let mut bytes = Vec::new();
        let whole = contents::write_to(&db, file, &self.path, &mut bytes)?;
        Ok(whole.then_some(bytes))
    }

    /// How much [`Workspace::take_contents`] would bring after [`Workspace::receive`] of this parcel.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn contents_offered(&self, parcel: &Parcel, other: &Path) -> Result<Amount> {
        contents::offered(&self.db, &parcel.operations, &database::open_as_it_is(other)?)
    }

    /// Puts a copy in the place of a file that is not open; what stood there is kept aside.
    ///
    /// # Errors
    /// As [`Workspace::restore`], and when the file is open elsewhere.
    pub fn restore_to(path: &Path, copy: &Path, surroundings: &Surroundings) -> Result<Restored> {
        drop(database::open_as_it_is(copy)?); // no lock file where there is nothing to restore
        let lock = Lock::take(path)?;
        let now = (surroundings.now)();
        mend::finish(path, now, lock.reached())?; // else the next opening would, over what is restored
        mend::restore(copy, path, now)
    }

    /// Puts right what a check has found, and adds a notice.
    ///
    /// # Errors
    /// When it cannot be put right; nothing has changed then.
    pub fn mend(&mut self, damage: Damage) -> Result<()> {
        let file = backup::file_name(&self.path);
        let notice = match damage {
            Damage::None => return Ok(()),
            Damage::Contents => self.mend_contents(file)?,
            Damage::Tables => {
                self.rebuild()?;
                self.mend_contents(file.clone())?;
                keys::recovered_tables(file)
            }
            Damage::Log => {
                let recovered = self.replace(mend::recover)?;
                recovered.message(&self.path)
            }
        };
        self.notices.push(notice);
        self.notices.extend(mend::missing_contents(&self.db)?);
        Ok(())
    }

    fn mend_contents(&self, file: String) -> Result<Message> {
        self.writer()?;
        let files = self.shelf().files();
        let back = contents::mend(&self.db, &[&files], &Silent)?;
        Ok(keys::recovered_contents(back.files, file))
    }

    /// Closes the file, lets it be replaced, and opens what is there then.
    fn replace<T>(
        &mut self,
        work: impl FnOnce(&Path, Millis, Option<Reached>) -> Result<T>,
    ) -> Result<T> {
        self.writer()?;
        let Access::Writing { lock, .. } = &self.access else { return Err(Error::Damaged("lock")) };
        drop(std::mem::replace(&mut self.db, Connection::open_in_memory()?));
        let done = work(&self.path, (self.surroundings.now)(), lock.reached());
        let opened = open_sound(&self.path, &self.surroundings, lock)?;
        self.db = opened.db;
        self.notices.extend(opened.notices);
        if let Access::Writing { replica, .. } = &mut self.access {
            *replica = opened.replica;
        }
        done
    }

    /// The name under which this program writes.
    fn writer(&self) -> Result<Replica> {
        match &self.access {
            Access::Writing { replica, .. } => Ok(*replica),
            Access::Reading(why) => Err(Error::Workspace(why.clone())),
        }
    }

    /// Notes, outside of the file, how far it has come.
    fn reached(&self, number: i64) {
        if let Access::Writing { replica, lock } = &self.access {
            lock.remember(Reached { replica: *replica, number });
        }
    }

    /// For the SELECTs of the topics.
    #[must_use]
    pub fn reading(&self) -> &Connection {
        &self.db
    }

    /// What an import said where an operation then wrote over it: the operation of the import and the value.
    /// `None` where it wrote over nothing that an import said.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn imported_before(&self, operation: &Operation) -> Result<Option<(Operation, Vec<u8>)>> {
        let Some(import) = log::latest_seen(&self.db, operation)? else { return Ok(None) };
        if import.kind != Kind::Import {
            return Ok(None);
        }
        match value_at(&self.db, &import, operation)? {
            Before::Said(value) => Ok(Some((import, value))),
            Before::Nothing | Before::Erased => Ok(None),
        }
    }

    /// A connection of its own for reading beside the writer, on any thread.
    ///
    /// # Errors
    /// When the file cannot be opened.
    pub fn reader(&self) -> Result<Connection> {
        match self.access {
            Access::Writing { .. } => database::open_as_it_is(&self.path),
            // Its tables may stand apart from the file: then they are not made anew for each reader.
            Access::Reading(_) => database::apart(&self.db),
        }
    }

    /// Does something, wholly or not at all: one transaction, one flush, undo recorded under its name.
    /// Work that changes nothing leaves no trace.
    ///
    /// # Errors
    /// Those of the work, and of the file; nothing has changed then.
    pub fn transact<T>(
        &mut self,
        op: &Op,
        work: impl FnOnce(&mut Change) -> Result<T>,
    ) -> Result<Done<T>> {
        let author = if op.author.is_empty() { &self.author } else { &op.author };
        let replica = self.writer()?;
        let transaction = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (time, now) = tick(&transaction, &self.surroundings)?;
        let mut change = Change {
            writer: Writer::new(&transaction, replica, time, author)?,
            now,
            random: self.surroundings.random,
            drawn: 0,
            local: false,
            contents_came: false,
        };
        let value = work(&mut change)?;
        let Change { local, contents_came, writer, .. } = change;
        let written = writer.written();
        if !written.is_empty() {
            let deed = Deed { name: op.name.clone(), time: now };
            // What is gone cannot come back, whatever the Op is.
            let undoing = if written.erased { Undoing::Never } else { op.undoing };
            deeds::record(&transaction, &deed, undoing, written.numbers)?;
        }
        // Contents may come of a file that an operation from elsewhere had named.
        if written.is_empty() && !local && !contents_came {
            transaction.rollback()?;
        } else {
            transaction.commit()?;
            self.reached(written.numbers.1);
        }
        if written.erased || local {
            let _ = self.sweep(); // it is done again at the next rest, and at the next opening
        }
        Ok(Done { value, touched: written.touched })
    }

    /// Removes every remain of what was erased from the file, where there may be any. Somebody who
    /// reads may have to be waited for: then it is to be called again.
    ///
    /// # Errors
    /// When the file cannot be written; it is tried again at the next opening.
    pub fn sweep(&self) -> Result<Rest> {
        self.writer()?;
        erase::sweep(&self.db)
    }

    /// When the newest change was written, here or elsewhere; `None` in an empty file.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn newest(&self) -> Result<Option<Millis>> {
        log::newest(&self.db)
    }

    /// What was written about a thing, in the order of its arrival here.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn history(&self, id: Id) -> Result<Vec<Operation>> {
        log::history(&self.db, id)
    }

    /// What Undo would undo.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn undoable(&self) -> Result<Option<Deed>> {
        Ok(deeds::newest_done(&self.db)?.map(|stored| stored.deed))
    }

    /// What Redo would do again.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn redoable(&self) -> Result<Option<Deed>> {
        Ok(deeds::oldest_undone(&self.db)?.map(|stored| stored.deed))
    }

    /// Undoes the newest deed of this computer; `None` when there is none. What someone else changed
    /// since is left and counted.
    ///
    /// # Errors
    /// When the file cannot be written; nothing has changed then.
    pub fn undo(&mut self) -> Result<Option<Turned>> {
        let Some(stored) = deeds::newest_done(&self.db)? else { return Ok(None) };
        self.turn(&stored, stored.forward, deeds::mark_undone).map(Some)
    }

    /// Does again what was undone last; `None` when there is nothing.
    ///
    /// # Errors
    /// When the file cannot be written; nothing has changed then.
    pub fn redo(&mut self) -> Result<Option<Turned>> {
        let Some(stored) = deeds::oldest_undone(&self.db)? else { return Ok(None) };
        self.turn(&stored, stored.backward, deeds::mark_done).map(Some)
    }

    fn turn(
        &mut self,
        stored: &StoredDeed,
        range: (i64, i64),
        mark: deeds::Mark,
    ) -> Result<Turned> {
        let replica = self.writer()?;
        let transaction = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (time, _) = tick(&transaction, &self.surroundings)?;
        let operations = log::operations_between(&transaction, range.0, range.1)?;
        let mut writer = Writer::new(&transaction, replica, time, &self.author)?;
        let skipped = turn_back(&transaction, &mut writer, &operations)?;
        let written = writer.written();
        mark(&transaction, stored.number, written.numbers)?;
        transaction.commit()?;
        self.reached(written.numbers.1);
        Ok(Turned { name: stored.deed.name.clone(), skipped, touched: written.touched })
    }

    /// What this copy has and a copy with the given version vector has not.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn parcel_for(&self, other: &Self) -> Result<Parcel> {
        receive::parcel(&self.db, &log::version_vector(&other.db)?)
    }

    /// What the file at `other` has and this copy has not. The other file is only read.
    ///
    /// # Errors
    /// `Workspace` with a sentence when it is missing, not ours, or of a newer program.
    pub fn parcel_from(&self, other: &Path) -> Result<Parcel> {
        receive::parcel(&database::open_as_it_is(other)?, &log::version_vector(&self.db)?)
    }

    /// Takes operations from another copy; harmless twice.
    ///
    /// # Errors
    /// When the file cannot be written; nothing has changed then.
    pub fn receive(&mut self, parcel: &Parcel) -> Result<Received> {
        self.writer()?;
        let transaction = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let clock = log::clock(&transaction)?;
        let (received, times) = receive::receive(&transaction, parcel)?;
        let horizon = (self.surroundings.now)().0.saturating_add(FOREIGN_LEAD);
        // One clock that is wrong by years must not keep the others from being followed.
        let followed = times.into_iter().filter(|time| time >> 16 <= horizon).max();
        log::note_clock(&transaction, followed.map_or(clock, |latest| clock.max(latest)))?;
        let after = log::last_number(&transaction)?;
        transaction.commit()?;
        self.reached(after);
        let _ = self.sweep(); // as in `transact`
        Ok(received)
    }

    /// What [`Workspace::receive`] would do, and how the town would then differ, without doing it.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn try_receive(&mut self, parcel: &Parcel) -> Result<(Received, Difference)> {
        self.writer()?;
        let transaction = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let before = state::read(&transaction)?;
        let (received, _) = receive::receive(&transaction, parcel)?;
        let difference = difference::difference(&before, &state::read(&transaction)?);
        transaction.rollback()?;
        Ok((received, difference))
    }

    /// Makes the derived tables anew from the log.
    ///
    /// # Errors
    /// When the file cannot be written; nothing has changed then.
    pub fn rebuild(&mut self) -> Result<()> {
        self.writer()?;
        let transaction = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        log::rebuild(&transaction)?;
        transaction.commit()?;
        Ok(())
    }

    /// The state hash: equal in two copies exactly when they show the same.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn state_hash(&self) -> Result<String> {
        state::hash(&self.db)
    }

    /// Makes the file whole for copying; for a moment without work. Waits for no reader.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn rest(&self) -> Result<Rest> {
        if self.read_only().is_none() && self.sweep()? == Rest::Later {
            return Ok(Rest::Later);
        }
        database::checkpoint_at_once(&self.db)
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        // The last chance to make the file whole; if it fails, the write-ahead log beside it has all.
        let _ = database::checkpoint(&self.db);
    }
}

/// What an Op does, step by step, inside its transaction.
pub struct Change<'a> {
    writer: Writer<'a>,
    now: Millis,
    random: fn() -> [u8; 16],
    drawn: u16,
    /// Whether something was written that stays on this computer.
    local: bool,
    contents_came: bool,
}

impl Change<'_> {
    /// For SELECTs that see what this Op has written so far.
    #[must_use]
    pub fn reading(&self) -> &Connection {
        self.writer.reading()
    }

    /// Makes a thing that a person has made up.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn draw(&mut self, entity: &Entity) -> Result<Id> {
        let mut random = [0; 10];
        random.iter_mut().zip((self.random)()).for_each(|(to, from)| *to = from);
        // Things of one Op keep their order: a counter stands where the first random bits would.
        let [high, low] = self.drawn.to_be_bytes();
        let [first, second, ..] = &mut random;
        (*first, *second) = (high, low);
        self.drawn = self.drawn.saturating_add(1);
        let id = Id::drawn(self.now, random);
        self.writer.write(entity.number, id, LIFE, value::encode(&[]), &mut Settled::default())?;
        Ok(id)
    }

    /// Says that a fact exists, by its natural key; harmless when it does.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn fact(&mut self, entity: &Entity, key: &[&str]) -> Result<Id> {
        let id = Id::of_fact(entity.name, key);
        let mut settled = self.writer.standing(id)?;
        if !settled.alive || settled.conflicts().contains(&LIFE) {
            let parts: Vec<Field> =
                key.iter().map(|part| Field::Text(id::fold(part).into_owned())).collect();
            self.writer.write(entity.number, id, LIFE, value::encode(&parts), &mut settled)?;
        }
        Ok(id)
    }

    /// Keeps the bytes of a file; harmless when they are here. Returns their hash.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn keep_contents(&mut self, bytes: &[u8]) -> Result<contents::Hash> {
        let (hash, came) = contents::put(self.reading(), bytes)?;
        self.contents_came |= came;
        Ok(hash)
    }

    /// Writes a register; nothing when it says so already and nobody disagrees. One that stays on this
    /// computer is written without an operation: what it said before is gone, and Undo leaves it alone.
    ///
    /// # Errors
    /// `Damaged` when the fields are not those of the register; when the file cannot be written.
    pub fn set(&mut self, id: Id, register: &Register, fields: &[Field]) -> Result<()> {
        if fields.len() != register.columns.len() {
            return Err(Error::Damaged("register"));
        }
        if register.scope == Scope::Local {
            return self.set_local(id, register, fields);
        }
        let settled = self.writer.standing(id)?;
        self.put(id, register, value::encode(fields), settled)
    }

    fn set_local(&mut self, id: Id, register: &Register, fields: &[Field]) -> Result<()> {
        self.local |= local::set(self.reading(), id, register, fields)?;
        Ok(())
    }

    fn put(
        &mut self,
        id: Id,
        register: &Register,
        value: Vec<u8>,
        mut settled: Settled,
    ) -> Result<()> {
        let said = settled.shown(register.number) == Some(&value);
        if said && !settled.conflicts().contains(&register.number) {
            return Ok(());
        }
        self.writer.write(register.entity, id, register.number, value, &mut settled)
    }

    /// Deletes a thing; nothing when it does not exist.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn delete(&mut self, entity: &Entity, id: Id) -> Result<()> {
        let mut settled = self.writer.standing(id)?;
        if settled.alive { self.writer.delete(entity.number, id, &mut settled) } else { Ok(()) }
    }

    /// Brings back what one Op deleted; its registers say what they said. What the Op cut off from it,
    /// such as the actions of an objective, hangs on it again unless somebody has written there since.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn bring_back(&mut self, deleted: &Deleted) -> Result<()> {
        for operation in log::operations_of(self.reading(), deleted.op)?.iter().rev() {
            match operation.kind {
                Kind::Delete => {
                    revive(&mut self.writer, operation.entity_type, operation.entity)?;
                }
                Kind::Set => self.put_back(operation)?,
                _ => {}
            }
        }
        Ok(())
    }

    /// Puts back what a register said before an operation, where that operation still stands alone.
    fn put_back(&mut self, operation: &Operation) -> Result<()> {
        let mut settled = self.writer.standing(operation.entity)?;
        let heads = settled.heads.get(&operation.register).map(Vec::as_slice).unwrap_or_default();
        let stands = matches!(heads, [head] if head.reference == operation.reference);
        if !(stands && settled.alive) {
            return Ok(());
        }
        let Before::Said(before) = before(self.writer.reading(), operation)? else { return Ok(()) };
        let Operation { entity_type, entity, register, .. } = *operation;
        self.writer.write(entity_type, entity, register, before, &mut settled)
    }

    /// Writes a figure.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn observe(&mut self, key: &ObservationKey, figure: &Figure) -> Result<()> {
        let (id, register) = (key.id(), OBSERVATION_FIGURE.number);
        let mut standing = self.writer.standing_figure(id, key)?;
        let value = value::encode(&dataset::figure_fields(figure));
        let said = standing.settled.shown(register) == Some(&value);
        if said && standing.settled.alive && standing.settled.conflicts().is_empty() {
            return Ok(());
        }
        let key = must_say_key(&standing).then(|| (LIFE, tables::encode_key(key)));
        let figure = (!said || standing.settled.is_disputed(register)).then_some((register, value));
        let writes = key.into_iter().chain(figure);
        self.writer.write_all(OBSERVATION.number, id, writes, &mut standing.settled)
    }

    /// Deletes a figure; nothing when there is none.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_figure(&mut self, key: &ObservationKey) -> Result<()> {
        let id = key.id();
        let mut standing = self.writer.standing_figure(id, key)?;
        if !standing.settled.alive {
            return Ok(());
        }
        if must_say_key(&standing) {
            let key = tables::encode_key(key);
            self.writer.write(OBSERVATION.number, id, LIFE, key, &mut standing.settled)?;
        }
        self.writer.delete(OBSERVATION.number, id, &mut standing.settled)
    }

    /// Settles a conflict by one value, or, without one, by deleting the thing; nothing when it is
    /// settled already.
    ///
    /// # Errors
    /// `Damaged` when the value is not one of the register; when the file cannot be written.
    pub fn decide(&mut self, conflict: &Conflict, value: Option<&[Field]>) -> Result<()> {
        let Conflict { thing, entity, register, .. } = conflict;
        let mut settled = self.writer.standing(*thing)?;
        if !settled.conflicts().contains(register) {
            return Ok(());
        }
        match (value, tables::decode_key(&conflict.key)) {
            (None, Some(key)) if *entity == OBSERVATION.number => self.remove_figure(&key),
            (None, _) => self.writer.delete(*entity, *thing, &mut settled),
            (Some(_), _) if *register == LIFE => {
                self.writer.write(*entity, *thing, LIFE, key_to_say(&settled), &mut settled)
            }
            (Some(fields), Some(key)) if *entity == OBSERVATION.number => {
                self.observe(&key, &dataset::figure_of(fields).ok_or(Error::Damaged("figure"))?)
            }
            (Some(fields), _) => {
                self.writer.write(*entity, *thing, *register, value::encode(fields), &mut settled)
            }
        }
    }

    /// Takes in the accepted rows of an import as one dataset; returns its id. Of two rows with one
    /// key the later counts. Where every figure says so already and nobody disagrees, nothing is
    /// written and there is no dataset.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn import(&mut self, title: &str, rows: &[Row]) -> Result<Option<Id>> {
        if self.writer.says(rows)? {
            return Ok(None);
        }
        let encoded = dataset::encode(rows)?;
        self.writer.import(&encoded, title, rows)?;
        Ok(Some(dataset::entity_of(&encoded.hash)))
    }

    /// Notes an import of which a person wrote every figure, so that these sources are known as those of a
    /// file. Returns the id of its dataset; `None` where such an import of them stands.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn import_sources(&mut self, title: &str, sources: &BTreeSet<Id>) -> Result<Option<Id>> {
        let encoded = dataset::encode_sources(sources)?;
        let id = dataset::entity_of(&encoded.hash);
        if sources.is_empty() || !log::live_imports(self.reading(), id)?.is_empty() {
            return Ok(None);
        }
        self.writer.import(&encoded, title, &[])?;
        Ok(Some(id))
    }
}

/// The key that a thing is kept under. One that was erased here while somebody went on with it elsewhere
/// is kept without what it was called.
fn key_to_say(settled: &Settled) -> Vec<u8> {
    if settled.key.is_empty() { value::encode(&[]) } else { settled.key.clone() }
}

/// An operation that speaks of a figure must be understood by a copy that has never seen its key,
/// so the first of them says it.
fn must_say_key(standing: &StandingFigure) -> bool {
    let StandingFigure { settled, key_unsaid } = standing;
    *key_unsaid || !settled.alive || settled.conflicts().contains(&LIFE)
}

/// Turns operations back, the newest first; returns how many were left because someone else wrote
/// the same since.
fn turn_back(db: &Connection, writer: &mut Writer, operations: &[Operation]) -> Result<usize> {
    let own = log::own_replicas(db)?;
    let mut made = BTreeSet::new();
    for operation in operations.iter().filter(|operation| operation.kind == Kind::Create) {
        if !has_earlier_life(db, operation)? {
            made.insert(operation.entity);
        }
    }
    let mut skipped = 0;
    for operation in operations.iter().rev() {
        let done = match operation.kind {
            Kind::Create if made.contains(&operation.entity) => turn_made(writer, operation, &own)?,
            // What was written into a thing made by this Op goes with it.
            _ if made.contains(&operation.entity) => true,
            Kind::Set => turn_set(db, writer, operation, operations, &own)?,
            Kind::Create => true, // it lived before
            Kind::Delete => revive(writer, operation.entity_type, operation.entity)?,
            Kind::Import | Kind::Restore => turn_import(db, writer, operation, Kind::Withdraw)?,
            Kind::Withdraw => turn_import(db, writer, operation, Kind::Restore)?,
            Kind::Erase | Kind::Unknown(_) => false,
        };
        skipped += usize::from(!done);
    }
    Ok(skipped)
}

/// Puts back what the register said before this Op, unless someone else has written it since, or one of
/// the two was erased.
fn turn_set(
    db: &Connection,
    writer: &mut Writer,
    operation: &Operation,
    of_op: &[Operation],
    own: &BTreeSet<Replica>,
) -> Result<bool> {
    if erase::is_blank(operation) {
        return Ok(false);
    }
    let mut settled = writer.standing(operation.entity)?;
    let heads = settled.heads.get(&operation.register).map(Vec::as_slice).unwrap_or_default();
    if is_overtaken(db, heads, operation, own)? {
        return Ok(false);
    }
    if of_op.iter().any(|earlier| operation.parents.contains(&earlier.reference)) {
        return Ok(true); // the earlier write of this Op is turned back in its turn
    }
    let before = match before(db, operation)? {
        Before::Said(value) => value,
        Before::Nothing => value::encode(&[]),
        Before::Erased => return Ok(false),
    };
    writer.write(
        operation.entity_type,
        operation.entity,
        operation.register,
        before,
        &mut settled,
    )?;
    Ok(true)
}

/// Whether something stands that undoing must not take away: what someone else wrote, or what was
/// decided since.
fn is_overtaken(
    db: &Connection,
    heads: &[Head],
    operation: &Operation,
    own: &BTreeSet<Replica>,
) -> Result<bool> {
    for Head { reference, .. } in heads {
        let of_others = !own.contains(&reference.replica);
        let later = *reference != operation.reference;
        if of_others || (later && deeds::is_for_good(db, *reference)?) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Deletes what this Op made, unless someone else has written into it since.
fn turn_made(writer: &mut Writer, operation: &Operation, own: &BTreeSet<Replica>) -> Result<bool> {
    let mut settled = writer.standing(operation.entity)?;
    for heads in settled.heads.values() {
        if is_overtaken(writer.reading(), heads, operation, own)? {
            return Ok(false);
        }
    }
    writer.delete(operation.entity_type, operation.entity, &mut settled)?;
    Ok(true)
}

/// Makes again what was deleted, its registers say what they said; whether it lives. What was erased and
/// what never was stays away.
fn revive(writer: &mut Writer, entity: u16, id: Id) -> Result<bool> {
    let mut settled = writer.standing(id)?;
    if !settled.alive && !settled.key.is_empty() {
        let key = settled.key.clone();
        writer.write(entity, id, LIFE, key, &mut settled)?;
    }
    Ok(settled.alive)
}

/// Whether the thing lived before this operation said so: its parents are imports or creations.
fn has_earlier_life(db: &Connection, operation: &Operation) -> Result<bool> {
    for parent in &operation.parents {
        if log::operation(db, *parent)?.kind != Kind::Delete {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What a register showed before an operation.
enum Before {
    /// Nobody had written it.
    Nothing,
    /// This.
    Said(Vec<u8>),
    /// Something that was erased.
    Erased,
}

/// What the register of an operation showed before it: of several values in conflict the latest.
fn before(db: &Connection, operation: &Operation) -> Result<Before> {
    match log::latest_seen(db, operation)? {
        Some(parent) => value_at(db, &parent, operation),
        None => Ok(Before::Nothing),
    }
}

/// What a parent said in the register of an operation; for an import, what its row says.
fn value_at(db: &Connection, parent: &Operation, operation: &Operation) -> Result<Before> {
    if erase::is_blank(parent) {
        return Ok(Before::Erased);
    }
    if parent.kind != Kind::Import {
        return Ok(Before::Said(parent.value.clone()));
    }
    let import = dataset::Import::decode(&parent.value)?;
    let rows = log::read_dataset(db, &import.dataset)?;
    let row = rows
        .iter()
        .find(|row| row.key.id() == operation.entity)
        .ok_or(Error::Damaged("dataset"))?;
    Ok(Before::Said(value::encode(&dataset::figure_fields(&row.figure))))
}

fn turn_import(
    db: &Connection,
    writer: &mut Writer,
    operation: &Operation,
    kind: Kind,
) -> Result<bool> {
    if erase::is_blank(operation) {
        return Ok(false);
    }
    // Taking back a restored import withdraws what the first withdrawal did.
    let parents = match operation.kind {
        Kind::Restore => {
            log::operation(db, *operation.parents.first().ok_or(Error::Damaged("operation"))?)?
                .parents
        }
        _ => vec![operation.reference],
    };
    writer.turn_import(kind, operation.entity, parents)?;
    Ok(true)
}

fn open_or_mend(path: &Path, surroundings: &Surroundings, lock: &Lock) -> Result<Opened> {
    match open_sound(path, surroundings, lock) {
        Err(error) if mend::is_damage(&error) => {
            let recovered = mend::recover(path, (surroundings.now)(), lock.reached())?;
            let mut opened = open_sound(path, surroundings, lock)?;
            opened.notices.push(recovered.message(path));
            opened.notices.extend(mend::missing_contents(&opened.db)?);
            Ok(opened)
        }
        opened => opened,
    }
}

/// Opens a file, brings it up to this program, and takes a name to write under.
fn open_sound(path: &Path, surroundings: &Surroundings, lock: &Lock) -> Result<Opened> {
    let mut db = database::open(path)?;
    let mut notices = Vec::new();
    notices.extend(upgrade::upgrade(&mut db, path, (surroundings.now)())?);
    notices.extend(notice_loss(&mut db, path, lock)?);
    // A file that was put together from an earlier one may lack what lies beside its backups.
    contents::fill(&db, &[&Shelf::of(path).files()], &Silent)?;
    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let replica = this_replica(&transaction, path, surroundings)?;
    transaction.commit()?;
    let _ = erase::sweep(&db); // a full disk must not keep a file from being opened
    lock.remember(Reached { replica, number: log::last_number(&db)? });
    Ok(Opened { db, replica, notices })
}

/// Whether the file has lost changes that were made here, though it is sound in itself. What a
/// backup has of them comes back; and since their names are taken, this copy goes on under another.
fn notice_loss(db: &mut Connection, path: &Path, lock: &Lock) -> Result<Option<Message>> {
    let (Some(reached), Some(replica)) = (lock.reached(), log::own_name(db)?) else {
        return Ok(None);
    };
    let lost = reached.number - log::last_number(db)?;
    if lost <= 0 || reached.replica != replica {
        return Ok(None);
    }
    let back = mend::bring_back(db, &Shelf::of(path))?;
    database::forget_setting(db, "replica")?;
    let (made, back) = back.unwrap_or((Millis(0), 0));
    Ok(Some(keys::lost_changes(back, lost, made.date(), backup::file_name(path))))
}

/// The next hybrid time: never behind what this file has seen.
fn tick(db: &Connection, surroundings: &Surroundings) -> Result<(u64, Millis)> {
    let now = (surroundings.now)();
    let time = (now.0 << 16).max(log::clock(db)? + 1);
    Ok((time, Millis(time >> 16)))
}

/// The name under which this copy writes. A file that was copied or moved here writes under a new
/// one, since its original may go on under the old.
fn this_replica(db: &Connection, path: &Path, surroundings: &Surroundings) -> Result<Replica> {
    let home = format!("{} {}", surroundings.machine, absolute(path).display());
    if let Some(replica) = log::own_name(db)?
        && database::setting(db, "home")?.as_deref() == Some(&home)
    {
        return Ok(replica);
    }
    let mut bytes = [0; 8];
    bytes.iter_mut().zip((surroundings.random)()).for_each(|(to, from)| *to = from);
    // A copy may have come together from parts, so that its newest operation is not its latest.
    log::note_clock(db, log::latest_of_own(db)?.max(log::clock(db)?))?;
    log::own(db, Replica(bytes))?;
    database::set_setting(db, "replica", &u64::from_be_bytes(bytes).to_string())?;
    database::set_setting(db, "home", &home)?;
    Ok(Replica(bytes))
}

fn absolute(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}
