//! What commands work on: the open municipality, the language, and what the shell gives.
//!
//! **Invariant:** a path never comes from the page; it comes from a dialog or a drop of the shell,
//! and the page knows it by a token.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use ceiba::basics::Millis;
use ceiba::text::Language;

use crate::views::start::FileWish;

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
    fn ask(&self, wish: &FileWish, title: &str) -> Option<PathBuf>;
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
