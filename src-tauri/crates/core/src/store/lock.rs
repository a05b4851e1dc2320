//! One writer at a time: a lock file beside the workspace. Not the database itself is locked, so
//! that readers go on.
//!
//! The lock file also remembers how far the workspace had come, outside of it. A workspace that has
//! lost its newest changes (a deleted `-wal`, an older copy put in its place) can still be sound in
//! itself; only something beside it can tell.
//!
//! **Invariant:** what it says was flushed into the workspace before, so after a power cut it may
//! know less than the workspace, never more.

use std::fs::{File, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::operation::Replica;
use crate::text::keys;
use crate::{Error, Result};

/// Held as long as the workspace is open for writing; the system lets go even after a crash.
#[derive(Debug)]
pub struct Lock {
    file: File,
}

/// How far a workspace had come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The name under which it was written.
    pub replica: Replica,
    /// The local number of its last operation.
    pub number: i64,
}

impl Lock {
    /// Takes the lock of a workspace.
    ///
    /// # Errors
    /// `Workspace` with a sentence when another window or program has it, or when the folder cannot
    /// be written.
    pub fn take(workspace: &Path) -> Result<Self> {
        let path = lock_path(workspace);
        let file = File::options().create(true).truncate(false).read(true).write(true).open(&path);
        let file = file.map_err(|source| refused(workspace, source))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => {
                Err(Error::Workspace(keys::workspace_open_elsewhere()))
            }
            Err(TryLockError::Error(source)) => Err(refused(workspace, source)),
        }
    }

    /// How far the workspace had come when it was last written; `None` when nobody knows.
    #[must_use]
    pub fn reached(&self) -> Option<Reached> {
        let mut text = String::new();
        (&self.file).seek(SeekFrom::Start(0)).ok()?;
        (&self.file).take(LINE as u64).read_to_string(&mut text).ok()?;
        let (replica, number) = text.trim_end().split_once(' ')?;
        let replica = u64::from_str_radix(replica, 16).ok()?;
        Some(Reached { replica: Replica(replica.to_be_bytes()), number: number.parse().ok()? })
    }

    /// Remembers how far the workspace has come. Not flushed: it helps against a deleted file, and
    /// an edit must cost one flush.
    pub fn remember(&self, reached: Reached) {
        let replica = u64::from_be_bytes(reached.replica.0);
        let line = format!("{replica:016x} {:020}\n", reached.number);
        // What is acknowledged is safe without it, so a full disk is no reason to complain here.
        let _ = (&self.file)
            .seek(SeekFrom::Start(0))
            .and_then(|_| (&self.file).write_all(line.as_bytes()));
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Said to the system, not left to the closing: a reading process that is just being started
        // holds the same open file for a moment.
        let _ = self.file.unlock();
    }
}

/// A line is as long as any other, so that the next one covers it whole.
const LINE: usize = 16 + 1 + 20 + 1;

/// A folder in which no lock can be made is one in which nothing can be written.
fn refused(path: &Path, source: std::io::Error) -> Error {
    let read_only = [std::io::ErrorKind::PermissionDenied, std::io::ErrorKind::ReadOnlyFilesystem];
    if read_only.contains(&source.kind()) {
        return Error::Workspace(keys::error_read_only());
    }
    Error::Workspace(Error::file(path, source).message())
}

fn lock_path(workspace: &Path) -> PathBuf {
    let mut name = workspace.as_os_str().to_owned();
    name.push(".lock");
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_starting_process_has_inherited_holds_no_lock() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("town.ceiba");
        let lock = Lock::take(&path).unwrap();
        let inherited = lock.file.try_clone().unwrap();
        assert!(Lock::take(&path).is_err());
        drop(lock);
        assert!(Lock::take(&path).is_ok());
        drop(inherited);
    }

    #[test]
    fn what_was_reached_is_read_back_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("town.ceiba");
        let lock = Lock::take(&path).unwrap();
        assert_eq!(lock.reached(), None);
        for number in [12_345, 7] {
            let reached = Reached { replica: Replica([0xf3; 8]), number };
            lock.remember(reached);
            assert_eq!(lock.reached(), Some(reached));
        }
        drop(lock);
        std::fs::write(lock_path(&path), "Dear council").unwrap();
        assert_eq!(Lock::take(&path).unwrap().reached(), None);
    }
}
