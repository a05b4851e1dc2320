//! What commands work on: the open municipality, the language, and what the shell gives.
//!
//! **Invariant:** a path never comes from the page; it comes from a dialog or a drop of the shell,
//! and the page knows it by a token.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use ceiba::Error;
use ceiba::basics::Millis;
use ceiba::text::{Language, keys};

use crate::topics::files;
use crate::views::start::{FilePurpose, FileToken};

/// What only the shell knows.
pub struct Host {
    /// The clock.
    pub clock: fn() -> Millis,
    /// Fills the bytes with randomness.
    pub random: fn(&mut [u8]),
    /// Minutes that the local time is ahead of UTC at a moment.
    pub offset: fn(Millis) -> i32,
    /// The program that reads foreign files.
    pub reader: PathBuf,
    /// The folder in which the program keeps its files.
    pub data: PathBuf,
    /// The language of the system.
    pub language: Language,
    /// The dialogs of the system.
    pub dialogs: Box<dyn Dialogs>,
}

/// Where a person says which file is meant.
pub trait Dialogs: Send + Sync {
    /// Asks, and waits for the answer; `None` when the person chooses none.
    fn ask(&self, request: &DialogRequest) -> Option<PathBuf>;
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
        self.purpose == FilePurpose::Book
    }
}

/// What commands work on.
pub struct Context {
    pub(crate) host: Host,
    language: Mutex<Language>,
    turn: Mutex<()>,
    tokens: Mutex<BTreeMap<String, PathBuf>>,
}

impl Context {
    /// A context without an open municipality.
    #[must_use]
    pub fn new(host: Host) -> Self {
        Self {
            language: Mutex::new(host.language),
            host,
            turn: Mutex::default(),
            tokens: Mutex::default(),
        }
    }

    /// The language of the screen.
    #[must_use]
    pub fn language(&self) -> Language {
        *taken(&self.language)
    }

    /// The title of the window in the language of the screen.
    #[must_use]
    pub fn title(&self) -> String {
        keys::door_window_title().text(self.language())
    }

    /// Remembers a file that a person chose or dropped; the page gets its token.
    #[must_use]
    pub fn token(&self, path: &Path) -> FileToken {
        let mut bytes = [0; 16];
        (self.host.random)(&mut bytes);
        let token = bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        taken(&self.tokens).insert(token.clone(), path.to_owned());
        FileToken { token, name: files::name(path), purpose: files::purpose(path) }
    }

    /// Closes the open municipality, so that its file is whole for copying.
    pub fn close(&self) {}

    /// The file of a token.
    pub(crate) fn path(&self, token: &str) -> ceiba::Result<PathBuf> {
        let path = taken(&self.tokens).get(token).cloned();
        path.ok_or_else(|| Error::Refused(keys::door_token_unknown()))
    }

    /// The turn to write.
    pub(crate) fn turn(&self) -> MutexGuard<'_, ()> {
        taken(&self.turn)
    }
}

/// A lock that a panic left behind guards whole data all the same: every writer puts a finished
/// value in its place at once.
pub(crate) fn taken<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
