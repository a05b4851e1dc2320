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
    /// What a person typed or asked for cannot be; the message says why and what to do.
    #[error("refused: {}", .0.key())]
    Refused(Message),
    /// The same of one field of a form; its path in the input, such as `costs.1.amount`.
    #[error("refused at {field}: {}", .message.key())]
    RefusedField {
        /// Which one.
        field: String,
        /// Why and what to do.
        message: Message,
    },
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

    /// A refusal as that of a field of a form; any other error as it is.
    #[must_use]
    pub fn of_field(self, field: impl Into<String>) -> Self {
        match self {
            Self::Refused(message) => Self::RefusedField { field: field.into(), message },
            other => other,
        }
    }

    /// What the window or a script may act on: `foreign`, `refused`, `workspace`, `cancelled`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Foreign(_) => "foreign",
            Self::Refused(_) | Self::RefusedField { .. } => "refused",
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
            Self::Foreign(message) | Self::Refused(message) | Self::Workspace(message) => {
                message.clone()
            }
            Self::RefusedField { message, .. } => message.clone(),
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
        _ => keys::error_database(error.to_string()),
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
        _ => keys::error_file(file, error.to_string()),
    }
}
