//! What can go wrong in the core, with its context, and the sentence a person reads about it.

use std::path::{Path, PathBuf};

use crate::text::{Message, keys};

/// The result of anything in the core that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong. The English `Display` chain is for "copy details"; [`Error::message`] is for people.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The workspace's database refused or failed.
    #[error("database: {0}")]
    Database(#[from] rusqlite::Error),
    /// A file or folder of ours could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// Which one.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file from outside could not be read; the message says which, why and what to do.
    #[error("foreign file refused: {}", .0.key())]
    Foreign(Message),
    /// The same where a system or a library has words of its own, which are for "copy details" only.
    #[error("foreign file refused: {}: {cause}", message.key())]
    Unread {
        /// Which file, why and what to do.
        message: Message,
        /// What the system or the library said, in its own language.
        cause: String,
    },
    /// What a person typed or asked for cannot be; the message says why and what to do.
    #[error("refused: {}", .0.key())]
    Refused(Message),
    /// The workspace file cannot be used as it is; the message says why and what to do.
    #[error("workspace: {}", .0.key())]
    Workspace(Message),
    /// Stored or received bytes are not what they should be.
    #[error("damaged {0}")]
    Damaged(&'static str),
    /// The person pressed Cancel.
    #[error("cancelled")]
    Cancelled,
}

impl Error {
    /// An error of the system on a file of ours.
    #[must_use]
    pub fn file(path: &Path, source: std::io::Error) -> Self {
        Self::File { path: path.to_owned(), source }
    }

    /// A file from outside that the system does not give.
    #[must_use]
    pub fn unread_file(path: &Path, source: &std::io::Error) -> Self {
        Self::unread(file_message(path, source), source)
    }

    /// A file from outside that could not be read, with what a library said about it.
    #[must_use]
    pub fn unread(message: Message, cause: impl std::fmt::Display) -> Self {
        Self::Unread { message, cause: cause.to_string() }
    }

    /// What the window or a script may act on: `foreign`, `refused`, `workspace`, `cancelled`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Foreign(_) | Self::Unread { .. } => "foreign",
            Self::Refused(_) => "refused",
            Self::Database(_) | Self::File { .. } | Self::Workspace(_) | Self::Damaged(_) => {
                "workspace"
            }
            Self::Cancelled => "cancelled",
        }
    }

    /// The sentence for people.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Foreign(message)
            | Self::Unread { message, .. }
            | Self::Refused(message)
            | Self::Workspace(message) => message.clone(),
            Self::Database(error) => database_message(error),
            Self::File { path, source } => file_message(path, source),
            Self::Damaged(_) => keys::error_damaged(),
            Self::Cancelled => keys::error_cancelled(),
        }
    }
}

fn database_message(error: &rusqlite::Error) -> Message {
    if error
        .sqlite_error()
        .is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE)
    {
        return keys::error_disk_full(); // the first thing that no longer fits
    }
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::DiskFull) => keys::error_disk_full(),
        Some(
            rusqlite::ErrorCode::ReadOnly
            | rusqlite::ErrorCode::PermissionDenied
            | rusqlite::ErrorCode::CannotOpen,
        ) => keys::error_read_only(),
        Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked) => {
            keys::error_busy()
        }
        Some(rusqlite::ErrorCode::NotADatabase | rusqlite::ErrorCode::DatabaseCorrupt) => {
            keys::error_damaged()
        }
        _ => keys::error_database(),
    }
}

fn file_message(path: &Path, error: &std::io::Error) -> Message {
    let file = path.display().to_string();
    match error.kind() {
        std::io::ErrorKind::NotFound => keys::error_file_missing(file),
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
            keys::error_file_not_allowed(file)
        }
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
            keys::error_disk_full()
        }
        std::io::ErrorKind::IsADirectory => keys::foreign_not_a_file(file),
        std::io::ErrorKind::InvalidData => keys::error_file_not_text(file),
        _ => keys::error_file(file),
    }
}
