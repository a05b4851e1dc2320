//! One writer at a time: a lock file beside the workspace. Not the database itself is locked, so
//! that readers go on.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

use crate::text::keys;
use crate::{Error, Result};

/// Held as long as the workspace is open for writing; the system lets go even after a crash.
///
/// Letting go removes the lock file where that is safe. Between our opening the file and our locking
/// it, another program may have removed it and a third made a new one: two would each hold a lock. So
/// whoever has the lock looks whether the name still leads to the file he holds, and begins again if
/// not; and only the holder removes. Windows does not tell whether two handles are one file, so there
/// the lock file stays, empty and harmless; so it does after a crash, until the next closing.
#[derive(Debug)]
pub struct Lock {
    file: File,
    path: PathBuf,
}

/// So often others may open and close the file in the moment in which we take the lock.
const TRIES: usize = 100;

impl Lock {
    /// Takes the lock of a workspace.
    ///
    /// # Errors
    /// `Workspace` with a sentence when another window or program has it, or when the folder cannot
    /// be written.
    pub fn take(workspace: &Path) -> Result<Self> {
        let path = lock_path(workspace);
        for _ in 0..TRIES {
            let file = File::options().create(true).truncate(false).write(true).open(&path);
            let file = file.map_err(|source| refused(workspace, source))?;
            match file.try_lock() {
                Ok(()) if is_named(&file, &path) => return Ok(Self { file, path }),
                Ok(()) => {} // removed in between: a lock on it keeps nobody out
                Err(TryLockError::WouldBlock) => {
                    return Err(Error::Workspace(keys::workspace_open_elsewhere()));
                }
                Err(TryLockError::Error(source)) => return Err(refused(workspace, source)),
            }
        }
        Err(Error::Workspace(keys::workspace_open_elsewhere()))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // While the lock is still held; a file that cannot be removed is only in the way.
        if cfg!(unix) && is_named(&self.file, &self.path) {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Whether the name still leads to this open file.
#[cfg(unix)]
fn is_named(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let here = |about: std::fs::Metadata| (about.dev(), about.ino());
    match (file.metadata(), std::fs::metadata(path)) {
        (Ok(held), Ok(named)) => here(held) == here(named),
        _ => false,
    }
}

/// Where lock files are never removed, the name leads to no other.
#[cfg(not(unix))]
fn is_named(_: &File, _: &Path) -> bool {
    true
}

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
    fn one_holds_it_and_nothing_stays_behind() {
        let folder = tempfile::tempdir().unwrap();
        let town = folder.path().join("town.ceiba");
        let lock = Lock::take(&town).unwrap();
        assert!(matches!(Lock::take(&town), Err(Error::Workspace(_))));
        drop(lock);
        assert_eq!(lock_path(&town).exists(), cfg!(not(unix)));
        drop(Lock::take(&town).unwrap());
    }

    /// Threads open the file and take it again and again; two must never hold it at once.
    #[test]
    fn a_lock_file_that_is_removed_in_between_lets_nobody_in_twice() {
        use std::sync::atomic::{AtomicUsize, Ordering};
        let folder = tempfile::tempdir().unwrap();
        let town = folder.path().join("town.ceiba");
        let (holders, taken) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let again = || {
            for _ in 0..2_000 {
                let Ok(lock) = Lock::take(&town) else { continue };
                assert_eq!(holders.fetch_add(1, Ordering::SeqCst), 0, "two hold the lock");
                taken.fetch_add(1, Ordering::SeqCst);
                std::thread::yield_now();
                holders.fetch_sub(1, Ordering::SeqCst);
                drop(lock);
            }
        };
        std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(again)).collect();
            threads.into_iter().for_each(|thread| thread.join().unwrap());
        });
        assert!(taken.into_inner() > 0);
    }
}
