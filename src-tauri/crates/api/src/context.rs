//! What commands work on: the open municipality, the language, and what the shell gives.
//!
//! **Invariant:** a path never comes from the page; it comes from a dialog or a drop of the shell,
//! and the page knows it by a token.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ceiba::basics::Millis;
use ceiba::importing::{Book, Draft, Reader};
use ceiba::store::backup::{self, Holds};
use ceiba::store::check::Damage;
use ceiba::store::place::{self, Disk, Place};
use ceiba::text::{Language, Locale, Message, keys};
use ceiba::workspace::{Connection, Done, Op, Rest, Surroundings};
use ceiba::{Error, Result, Workspace};

use crate::settings::Settings;
use crate::topics::indicators::Told;
use crate::topics::printed::Contents;
use crate::topics::{copies, files};
use crate::views::printing::BookInput;
use crate::views::settings::{FolderKey, ThemeKey};
use crate::views::start::{ExampleKey, FilePurpose, FileToken};

/// What only the shell knows.
pub struct Host {
    /// The clock, randomness, and what tells this machine from another.
    pub surroundings: Surroundings,
    /// Minutes that the local time is ahead of UTC at a moment.
    pub offset: fn(Millis) -> i32,
    /// The program that reads foreign files.
    pub reader: PathBuf,
    /// The folder in which the program keeps its files.
    pub data: PathBuf,
    /// How many bytes are free on the disk of a file; `None` when the system does not say.
    pub free_space: fn(&Path) -> Option<u64>,
    /// What the system says about the disk of a file.
    pub disk: fn(&Path) -> Disk,
    /// The folder of the person's documents; `None` when the system has none.
    pub documents: Option<PathBuf>,
    /// The language of the system.
    pub language: Language,
    /// The dialogs of the system.
    pub dialogs: Box<dyn Dialogs>,
}

/// What only the system can do for the window: ask which file is meant, show a folder, draw larger.
pub trait Dialogs: Send + Sync {
    /// Asks, and waits for the answer; `None` when the person chooses none.
    fn ask(&self, request: &DialogRequest) -> Option<PathBuf>;

    /// Asks for any number of files, and waits for the answer.
    fn ask_several(&self, request: &DialogRequest) -> Vec<PathBuf> {
        self.ask(request).into_iter().collect()
    }

    /// Shows a folder in the program of the system that shows folders; whether it could.
    fn show_folder(&self, _: &Path) -> bool {
        false
    }

    /// Draws everything in the window so many percent of its plain size from now on.
    fn zoom(&self, _percent: u16) {}
}

/// What a dialog asks for, in the language of the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DialogRequest {
    /// What the file is for.
    pub purpose: FilePurpose,
    /// The title of the dialog.
    pub title: String,
    /// What the files that fit are called.
    pub files: String,
    /// The endings of files that fit, without the dot.
    pub endings: Vec<String>,
    /// A name to begin with; empty for none.
    pub name: String,
}

impl DialogRequest {
    /// Whether the file will be written, not read.
    #[must_use]
    pub fn writes(&self) -> bool {
        matches!(
            self.purpose,
            FilePurpose::Book
                | FilePurpose::Copy
                | FilePurpose::AttachmentCopy
                | FilePurpose::SeriesCopy
        )
    }
}

/// Milliseconds until a visible copy that could not be made is tried again: its stick may be back.
const TRY_AGAIN: u64 = 10 * 60 * 1000;

/// Milliseconds without a write after which the file is made whole.
const QUIET: u64 = 1000;

/// What commands work on.
pub struct Context {
    pub(crate) host: Host,
    settings: Mutex<Settings>,
    country: Mutex<String>,
    session: Mutex<Option<Session>>,
    stirred: Mutex<Option<Millis>>,
    visible: Mutex<Visible>,
    unseen: Mutex<Option<PathBuf>>,
    turn: Mutex<()>,
    tokens: Mutex<BTreeMap<String, PathBuf>>,
    /// Into which folders something was written last since the program was started.
    written: Mutex<BTreeMap<FolderKey, PathBuf>>,
    previews: Mutex<BTreeMap<String, Preview>>,
    held: Mutex<BTreeMap<(PathBuf, u64), Holds>>,
    /// How often something may have been written.
    writes: AtomicU64,
    /// The contents of the books that were laid out.
    contents: Kept<BookInput, Contents>,
    /// All indicators as they are told in a language.
    told: Kept<Language, Told>,
    /// The file that was named when the program was started.
    named: Mutex<Option<PathBuf>>,
}

/// What takes long to make of the open file, by what it was asked for: it stands until something is written.
struct Kept<K, V>(Mutex<Vec<Made<K, V>>>);

/// How often something had been written before, what was asked for, and what came of it.
type Made<K, V> = (u64, K, Arc<V>);

impl<K, V> Default for Kept<K, V> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: PartialEq, V> Kept<K, V> {
    /// What was made of it, or is made now; `writes` tells how often something was written.
    fn get(
        &self,
        writes: &AtomicU64,
        key: K,
        make: impl FnOnce(&K) -> Result<V>,
    ) -> Result<Arc<V>> {
        let before = writes.load(Ordering::SeqCst);
        let known = |(made, of, _): &&Made<K, V>| *made == before && *of == key;
        if let Some((_, _, found)) = taken(&self.0).iter().find(known) {
            return Ok(Arc::clone(found));
        }
        let found = Arc::new(make(&key)?);
        let mut all = taken(&self.0);
        all.retain(|(made, _, _)| *made == before);
        all.push((before, key, Arc::clone(&found)));
        Ok(found)
    }
}

/// The open municipality.
pub(crate) struct Session {
    /// Its file.
    pub workspace: Workspace,
    /// Which example it is, if it is one.
    pub example: Option<ExampleKey>,
    /// Where its file lies.
    pub place: Place,
    /// How it came here, where it was just taken in.
    pub arrival: Option<Arrival>,
    /// The units whose marks a person has said to stand before decimals.
    pub decimals: BTreeSet<String>,
}

/// What became of a file from elsewhere.
pub(crate) struct Arrival {
    /// In a sentence.
    pub told: Message,
    /// The file, where it has something to take in.
    pub offered: Option<FileToken>,
}

/// Whether the visible copy of the open file is to be made.
#[derive(Default)]
struct Visible {
    /// Since when it may be behind; `None` when it is not.
    behind: Option<Millis>,
    /// Why it could not be made the last time, and when that was.
    failed: Option<(Millis, Message)>,
}

/// A draft that a person is looking at.
#[derive(Clone)]
pub(crate) struct Preview {
    /// The name of the file.
    pub file: String,
    /// What the file says, for as long as a person decides what it means.
    pub book: Arc<Book>,
    /// The sheet a person asked for.
    pub sheet: Option<String>,
    /// What was read and would be stored.
    pub draft: Draft,
}

impl Context {
    /// A context without an open municipality.
    #[must_use]
    pub fn new(host: Host) -> Self {
        Self {
            settings: Mutex::new(Settings::read(&host.data)),
            host,
            country: Mutex::default(),
            session: Mutex::default(),
            stirred: Mutex::default(),
            visible: Mutex::default(),
            unseen: Mutex::default(),
            turn: Mutex::default(),
            tokens: Mutex::default(),
            written: Mutex::default(),
            previews: Mutex::default(),
            held: Mutex::default(),
            writes: AtomicU64::default(),
            contents: Kept::default(),
            told: Kept::default(),
            named: Mutex::default(),
        }
    }

    /// Remembers the file that was named when the program was started: the page opens it as soon as it is
    /// there, so that a person sees how far it is and what is wrong with it.
    pub fn start_with(&self, path: &Path) {
        *taken(&self.named) = Some(path.to_owned());
    }

    /// The file that was named when the program was started; given once.
    pub(crate) fn named(&self) -> Option<FileToken> {
        let path = taken(&self.named).take()?;
        Some(self.token(&path))
    }

    /// The language of the screen: the chosen one, else that of the system.
    #[must_use]
    pub fn language(&self) -> Language {
        taken(&self.settings).language.unwrap_or(self.host.language)
    }

    /// The same as it is written in the country of the open municipality.
    pub(crate) fn locale(&self) -> Locale {
        Locale::of(self.language(), &taken(&self.country))
    }

    /// From now on the open municipality lies in this country.
    pub(crate) fn lies_in(&self, country: &str) {
        country.clone_into(&mut taken(&self.country));
    }

    /// The title of the window in the language of the screen.
    #[must_use]
    pub fn title(&self) -> String {
        keys::door_window_title().text(self.language())
    }

    /// Remembers a file that a person chose or dropped; the page gets its token.
    #[must_use]
    pub fn token(&self, path: &Path) -> FileToken {
        let token = self.drawn();
        taken(&self.tokens).insert(token.clone(), path.to_owned());
        FileToken { token, name: files::name(path), purpose: files::purpose(path) }
    }

    /// Closes the open municipality, so that its file is whole for copying.
    pub fn close(&self) {
        if taken(&self.visible).behind.is_some() {
            // What cannot be written now is written the next time the file is open.
            let _ = copies::leave_visible(self);
        }
        drop(taken(&self.session).take());
        self.lies_in("");
        taken(&self.previews).clear();
        *taken(&self.stirred) = None;
        *taken(&self.visible) = Visible::default();
    }

    /// Makes the open file whole for copying, a second after the last write. The shell calls it
    /// several times a second; what fails, or meets a reader, is tried again at the next.
    pub fn rest(&self) {
        let stirred = *taken(&self.stirred);
        let quiet = |since: Millis| self.now().0.saturating_sub(since.0) >= QUIET;
        if !stirred.is_some_and(quiet) {
            return;
        }
        let rested = self.with(|session| session.workspace.rest());
        let mut latest = taken(&self.stirred);
        // Who wrote meanwhile is to be waited for again.
        if matches!(rested, Ok(Rest::Whole)) && *latest == stirred {
            *latest = None;
        }
    }

    /// Looks through a file that was opened since the last time, makes its backup, and puts right what
    /// is damaged; whether it did. Takes as long as it takes: the shell calls it from a thread of its own.
    pub fn look_after(&self) -> bool {
        let Some(path) = taken(&self.unseen).take() else { return false };
        let free = (self.host.free_space)(&path);
        let told = match backup::look_after(&path, self.now(), free) {
            Ok(Damage::None) => return true,
            Ok(damage) => self.mend(&path, damage),
            Err(error) => Err(error),
        };
        if let Err(error) = told {
            let _ = self.with(|session| {
                session.workspace.notice(keys::backup_failed(error.message()));
                Ok(())
            });
        }
        // What cannot be remembered on a full disk is told at the next opening.
        let _ = self.gather_notices();
        true
    }

    /// Another file may have been opened meanwhile; that one is looked through in its turn.
    fn mend(&self, path: &Path, damage: Damage) -> Result<()> {
        let _turn = self.turn();
        self.with(|session| {
            let workspace = &mut session.workspace;
            if workspace.path() == path { workspace.mend(damage) } else { Ok(()) }
        })?;
        self.writes.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }

    /// Makes the visible copy of the open file where it is behind; whether it tried. The shell calls it
    /// several times a second, beside everything else.
    pub fn keep_visible(&self) -> bool {
        let Some(since) = taken(&self.visible).behind else { return false };
        let now = self.now();
        let rests = taken(&self.stirred).is_none();
        let failed = taken(&self.visible).failed.as_ref().map(|(at, _)| *at);
        if !rests || failed.is_some_and(|at| now.0.abs_diff(at.0) < TRY_AGAIN) {
            return false;
        }
        let made = copies::make_visible(self, now);
        let mut visible = taken(&self.visible);
        match made {
            Ok(copies::Seen::TooSoon) => return false,
            Ok(_) if visible.behind == Some(since) => *visible = Visible::default(),
            Ok(_) => visible.failed = None,
            Err(error) => visible.failed = Some((now, error.message())),
        }
        true
    }

    /// Has the visible copy looked at again, at once.
    pub(crate) fn show_again(&self) {
        *taken(&self.visible) = Visible { behind: Some(self.now()), failed: None };
    }

    /// A sentence in the language of the screen.
    pub(crate) fn say(&self, message: &Message) -> String {
        message.text(self.locale())
    }

    /// Why the visible copy could not be made the last time.
    pub(crate) fn invisible_because(&self) -> Option<Message> {
        taken(&self.visible).failed.as_ref().map(|(_, why)| why.clone())
    }

    /// Notes that something may have been written.
    pub(crate) fn stir(&self) {
        self.writes.fetch_add(1, Ordering::SeqCst);
        *taken(&self.stirred) = Some(self.now());
        taken(&self.visible).behind = Some(self.now());
    }

    /// Opens a municipality in the place of the one that was open.
    pub(crate) fn begin(&self, mut workspace: Workspace, example: Option<ExampleKey>) {
        workspace.sign_as(&self.settings().author);
        taken(&self.previews).clear();
        if workspace.read_only().is_none() {
            *taken(&self.unseen) = Some(workspace.path().to_owned());
        }
        self.show_again();
        let place = place::place(workspace.path(), (self.host.disk)(workspace.path()));
        *taken(&self.session) =
            Some(Session { workspace, example, place, arrival: None, decimals: BTreeSet::new() });
        self.writes.fetch_add(1, Ordering::SeqCst);
    }

    /// Notes how the open municipality came here.
    pub(crate) fn arrived(&self, arrival: Arrival) -> Result<()> {
        self.with(|session| {
            session.arrival = Some(arrival);
            Ok(())
        })
    }

    /// Whether the file at a path is open.
    pub(crate) fn has_open(&self, path: &Path) -> bool {
        self.with(|session| Ok(session.workspace.path() == path)).unwrap_or(false)
    }

    /// Remembers what happened to the open file, until a person has read it.
    pub(crate) fn gather_notices(&self) -> Result<()> {
        let (path, told) = self.with(|session| {
            Ok((session.workspace.path().to_owned(), session.workspace.take_notices()))
        })?;
        if told.is_empty() {
            return Ok(());
        }
        self.remember(|settings| told.into_iter().for_each(|told| settings.happened(&path, told)))
    }

    /// Whether a municipality is open.
    pub(crate) fn is_open(&self) -> bool {
        taken(&self.session).is_some()
    }

    /// Works with the open municipality.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut Session) -> Result<T>) -> Result<T> {
        let mut session = taken(&self.session);
        work(session.as_mut().ok_or_else(|| Error::Refused(keys::door_nothing_open()))?)
    }

    /// The file of the open municipality.
    pub(crate) fn open_file(&self) -> Result<PathBuf> {
        self.with(|session| Ok(session.workspace.path().to_owned()))
    }

    /// Reads the open municipality as it stands now, on a connection of its own: who writes meanwhile
    /// neither waits nor is seen.
    pub(crate) fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let reader = self.with(|session| session.workspace.reader())?;
        let snapshot = reader.unchecked_transaction()?;
        work(&snapshot)
    }

    /// Writes one Op into the open municipality.
    pub(crate) fn write<T>(
        &self,
        name: Message,
        work: impl FnOnce(&mut ceiba::workspace::Change) -> Result<T>,
    ) -> Result<Done<T>> {
        self.with(|session| session.workspace.transact(&Op::new(name), work))
    }

    /// The colours of the window.
    #[must_use]
    pub fn theme(&self) -> ThemeKey {
        taken(&self.settings).look.theme
    }

    /// How large everything in the window is, in percent.
    #[must_use]
    pub fn zoom(&self) -> u16 {
        taken(&self.settings).look.zoom.percent()
    }

    /// What the program remembers between two starts.
    pub(crate) fn settings(&self) -> Settings {
        taken(&self.settings).clone()
    }

    /// Changes what the program remembers, in memory and on disk.
    pub(crate) fn remember(&self, change: impl FnOnce(&mut Settings)) -> Result<()> {
        let mut settings = taken(&self.settings);
        change(&mut settings);
        settings.write(&self.host.data)
    }

    /// Remembers a draft; returns the name under which it is asked for again.
    pub(crate) fn keep(&self, preview: Preview) -> String {
        let name = self.drawn();
        taken(&self.previews).insert(name.clone(), preview);
        name
    }

    /// Puts another draft in the place of the one of that name; nothing where it was forgotten.
    pub(crate) fn keep_as(&self, name: &str, draft: Draft) {
        if let Some(preview) = taken(&self.previews).get_mut(name) {
            preview.draft = draft;
        }
    }

    /// The draft of that name.
    pub(crate) fn kept(&self, name: &str) -> Result<Preview> {
        let preview = taken(&self.previews).get(name).cloned();
        preview.ok_or_else(|| Error::Refused(keys::door_preview_gone()))
    }

    /// Forgets a draft.
    pub(crate) fn forget(&self, name: &str) {
        taken(&self.previews).remove(name);
    }

    /// What a copy holds. A finished copy does not change, so each is looked through once.
    pub(crate) fn held(
        &self,
        copy: &Path,
        size: u64,
        look: impl FnOnce() -> Result<Holds>,
    ) -> Result<Holds> {
        let key = (copy.to_owned(), size);
        if let Some(known) = taken(&self.held).get(&key) {
            return Ok(known.clone());
        }
        let holds = look()?;
        taken(&self.held).insert(key, holds.clone());
        Ok(holds)
    }

    /// The contents of a book in this form.
    pub(crate) fn contents(
        &self,
        input: BookInput,
        lay_out: impl FnOnce(&BookInput) -> Result<Contents>,
    ) -> Result<Arc<Contents>> {
        self.contents.get(&self.writes, input, lay_out)
    }

    /// All indicators as they are told in the language of the screen.
    pub(crate) fn told(&self, tell: impl FnOnce() -> Result<Told>) -> Result<Arc<Told>> {
        self.told.get(&self.writes, self.language(), |_| tell())
    }

    /// The file of a token.
    pub(crate) fn path(&self, token: &str) -> Result<PathBuf> {
        let path = taken(&self.tokens).get(token).cloned();
        path.ok_or_else(|| Error::Refused(keys::door_token_unknown()))
    }

    /// The process that reads foreign files; a sentence when its program is missing.
    pub(crate) fn reader(&self) -> Result<Reader> {
        if self.host.reader.is_file() {
            Ok(Reader::new(self.host.reader.clone()))
        } else {
            let file = self.host.reader.display().to_string();
            Err(Error::Refused(keys::door_reader_missing(file)))
        }
    }

    /// Something of this kind was written into this folder.
    pub(crate) fn wrote_into(&self, what: FolderKey, folder: &Path) {
        taken(&self.written).insert(what, folder.to_owned());
    }

    /// The folder into which something of this kind was written last since the program was started.
    pub(crate) fn written_into(&self, what: FolderKey) -> Option<PathBuf> {
        taken(&self.written).get(&what).cloned()
    }

    /// The time.
    pub(crate) fn now(&self) -> Millis {
        (self.host.surroundings.now)()
    }

    /// The turn to write.
    pub(crate) fn turn(&self) -> MutexGuard<'_, ()> {
        taken(&self.turn)
    }

    fn drawn(&self) -> String {
        (self.host.surroundings.random)().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// A lock that a panic left behind guards whole data all the same: every writer puts a finished
/// value in its place at once.
pub(crate) fn taken<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
