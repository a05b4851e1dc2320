//! One writer at a time: a lock file beside the workspace. Not the database itself is locked, so
//! that readers go on.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

use crate::text::keys;
use crate::{Error, Result};

/// Held as long as the workspace is open for writing; the system lets go even after a crash.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock of a workspace.
    ///
    /// # Errors
    /// `Workspace` with a sentence when another window or program has it, or when the folder cannot
    /// be written.
    pub fn take(workspace: &Path) -> Result<Self> {
        let path = lock_path(workspace);
        let file = File::options().create(true).truncate(false).write(true).open(&path);
        let file = file.map_err(|source| refused(workspace, source))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => {
                Err(Error::Workspace(keys::workspace_open_elsewhere()))
            }
            Err(TryLockError::Error(source)) => Err(refused(workspace, source)),
        }
    }
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
