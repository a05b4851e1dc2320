//! One window for each folder of data. A second program finds the folder taken, asks the first to come
//! to the front, and ends.
//!
//! It is a lock on a file and a note beside it, not a service of the system: there is none on every
//! system, and a lock is let go even after a crash.
//!
//! **Invariant:** where no lock can be taken at all, the window opens all the same: files of
//! municipalities have locks of their own.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long a second program waits for the first to answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// How often one looks whether the other has done something.
const PAUSE: Duration = Duration::from_millis(100);

/// The folder of data is ours as long as this is held.
pub struct Claim {
    _lock: Option<File>,
}

/// What a second program wants.
#[derive(Debug, PartialEq, Eq)]
pub struct Knock {
    /// The file that was to be opened, where one was named.
    pub file: Option<PathBuf>,
}

/// Whose the folder of data is.
pub enum Owner {
    /// This program's, as long as the claim is held.
    Us(Claim),
    /// Another window's, which was asked to come to the front; whether it answered.
    Another {
        /// It has read the note.
        answered: bool,
    },
}

/// Claims the folder of data for this window. Where another has it, asks that one to come to the front,
/// with a file to open.
pub fn claim_or_knock(data: &Path, file: Option<&Path>) -> Owner {
    match claim(data) {
        Some(claim) => Owner::Us(claim),
        None => knock_and_wait(data, file, PATIENCE),
    }
}

/// Claims the folder of data; `None` when another window has it.
fn claim(data: &Path) -> Option<Claim> {
    let opened = std::fs::create_dir_all(data).and_then(|()| {
        File::options().create(true).truncate(false).write(true).open(data.join("window.lock"))
    });
    let Ok(lock) = opened else { return Some(Claim { _lock: None }) };
    match lock.try_lock() {
        Ok(()) => Some(Claim { _lock: Some(lock) }),
        Err(TryLockError::WouldBlock) => None,
        Err(TryLockError::Error(_)) => Some(Claim { _lock: None }),
    }
}

/// Waits for an answer, or for the folder: the other window may have been closed a moment ago and take
/// its time to be gone.
fn knock_and_wait(data: &Path, file: Option<&Path>, patience: Duration) -> Owner {
    let (note, part) = (note(data), data.join("window.knock.part"));
    let text = file.and_then(Path::to_str).unwrap_or_default();
    // Renamed, so that the first window never reads half a path.
    if std::fs::write(&part, text).and_then(|()| std::fs::rename(&part, &note)).is_err() {
        return Owner::Another { answered: false };
    }
    let start = Instant::now();
    let mut claimed = None;
    while note.exists() && claimed.is_none() && start.elapsed() < patience {
        std::thread::sleep(PAUSE);
        claimed = claim(data);
    }
    // A note that nobody read must not raise a window later.
    let answered = std::fs::remove_file(&note).is_err();
    claimed.map_or(Owner::Another { answered }, Owner::Us)
}

/// What another program has asked for since the last time.
pub fn knocked(data: &Path) -> Option<Knock> {
    let text = std::fs::read_to_string(note(data)).ok()?;
    std::fs::remove_file(note(data)).ok()?;
    Some(Knock { file: (!text.is_empty()).then(|| PathBuf::from(text)) })
}

fn note(data: &Path) -> PathBuf {
    data.join("window.knock")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("ceiba-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn a_folder_has_one_window_until_it_is_closed() {
        let data = folder("claim");
        let first = claim(&data);
        assert!(first.is_some());
        assert!(claim(&data).is_none());
        drop(first);
        assert!(claim(&data).is_some());
        std::fs::remove_dir_all(&data).unwrap();
    }

    #[test]
    fn who_knocks_is_heard_once_with_the_file() {
        let data = folder("knock");
        let held = claim(&data);
        assert_eq!(knocked(&data), None);
        let file = PathBuf::from("/srv/copia de ana.ceiba");
        for wanted in [Some(file), None] {
            let (first, wish) = (data.clone(), wanted.clone());
            let second = std::thread::spawn(move || claim_or_knock(&first, wish.as_deref()));
            let heard = std::iter::repeat_with(|| knocked(&data)).flatten().next();
            assert_eq!(heard, Some(Knock { file: wanted }));
            assert!(matches!(second.join().unwrap(), Owner::Another { answered: true }));
            assert_eq!(knocked(&data), None);
        }
        let nobody = knock_and_wait(&data, None, Duration::ZERO);
        assert!(matches!(nobody, Owner::Another { answered: false }));
        assert_eq!(knocked(&data), None, "and nothing is left");
        drop(held);
        std::fs::remove_dir_all(&data).unwrap();
    }
    #[test]
    fn a_window_that_is_just_closing_is_waited_for() {
        let data = folder("closing");
        let held = claim(&data);
        let other = data.clone();
        let second = std::thread::spawn(move || claim_or_knock(&other, None));
        while !note(&data).exists() {
            std::thread::sleep(PAUSE);
        }
        drop(held);
        assert!(matches!(second.join().unwrap(), Owner::Us(_)));
        assert_eq!(knocked(&data), None, "and nothing is left");
        std::fs::remove_dir_all(&data).unwrap();
    }
}
