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
    /// One of these, with what the system or a parser said about it.
    #[error("{told}: {details}")]
    Detailed {
        /// The error that is told.
        told: Box<Self>,
        /// In the words of who said it, mostly English: for "copy details" only.
        details: String,
    },
}

impl Error {
    /// An error of the system on a file of ours.
    #[must_use]
    pub fn file(path: &Path, source: std::io::Error) -> Self {
        Self::File { path: path.to_owned(), source }
    }

    /// A file that cannot be written. That the system misses it in a folder that is there says that
    /// nothing can be written into that folder, not that the file is not there.
    #[must_use]
    pub fn unwritable(path: &Path, source: std::io::Error) -> Self {
        let missing = source.kind() == std::io::ErrorKind::NotFound;
        if !missing || missing_folder(path).is_some() {
            return Self::file(path, source);
        }
        Self::Workspace(keys::error_unwritable(path.display().to_string())).because(source)
    }

    /// Damage, told with the name of the file that is damaged; any other error as it is.
    #[must_use]
    pub fn of_file(self, path: &Path) -> Self {
        if !self.is_damage() {
            return self;
        }
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
        Self::Workspace(keys::error_damaged_file(name.into_owned())).because(self)
    }

    /// Whether a full disk is the reason.
    #[must_use]
    pub fn is_disk_full(&self) -> bool {
        match self {
            Self::Detailed { told, .. } => told.is_disk_full(),
            other => other.message() == keys::error_disk_full(),
        }
    }

    fn is_damage(&self) -> bool {
        match self {
            Self::Damaged(_) => true,
            Self::Database(error) => database_message(error) == keys::error_damaged(),
            Self::Detailed { told, .. } => told.is_damage(),
            _ => false,
        }
    }

    /// A refusal as that of a field of a form; any other error as it is.
    #[must_use]
    pub fn of_field(self, field: impl Into<String>) -> Self {
        match self {
            Self::Refused(message) => Self::RefusedField { field: field.into(), message },
            other => other,
        }
    }

    /// A file from outside that is missing or may not be read.
    #[must_use]
    pub fn foreign_file(path: &Path, source: std::io::Error) -> Self {
        let details = source.to_string();
        Self::Foreign(Self::file(path, source).message()).because(details)
    }

    /// The same error with what is behind it, for "copy details".
    #[must_use]
    pub fn because(self, details: impl std::fmt::Display) -> Self {
        Self::Detailed { told: Box::new(self), details: details.to_string() }
    }

    /// A text that should be JSON and is not, or not of the form that is read; the sentence says
    /// where, the details say in the parser's words what.
    #[must_use]
    pub fn json(file: &str, error: &serde_json::Error) -> Self {
        let place = |at| i64::try_from(at).unwrap_or(i64::MAX);
        let reason = json_reason(error);
        let (line, column) = (place(error.line()), place(error.column()));
        Self::Foreign(keys::state_unreadable(column, file, line, reason)).because(error)
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
            Self::Detailed { told, .. } => told.code(),
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
            Self::Detailed { told, .. } => told.message(),
        }
    }
}

/// What the system said, as words inside a sentence. The system's own text is in its language, not
/// in the reader's, so only its number is told where the kind is not known.
#[must_use]
pub fn system_reason(error: &std::io::Error) -> Message {
    use std::io::ErrorKind as Kind;
    match error.kind() {
        Kind::NotFound => keys::reason_missing(),
        Kind::PermissionDenied | Kind::ReadOnlyFilesystem => keys::reason_not_allowed(),
        Kind::StorageFull | Kind::QuotaExceeded => keys::reason_disk_full(),
        Kind::IsADirectory => keys::reason_folder(),
        Kind::NotADirectory => keys::reason_no_folder(),
        Kind::AlreadyExists => keys::reason_exists(),
        Kind::FileTooLarge | Kind::OutOfMemory => keys::reason_too_large(),
        Kind::InvalidFilename | Kind::InvalidInput => keys::reason_name(),
        Kind::InvalidData => keys::reason_no_text(),
        Kind::ResourceBusy | Kind::ExecutableFileBusy | Kind::WouldBlock | Kind::Deadlock => {
            keys::reason_in_use()
        }
        Kind::TimedOut
        | Kind::HostUnreachable
        | Kind::NetworkUnreachable
        | Kind::NetworkDown
        | Kind::NotConnected
        | Kind::StaleNetworkFileHandle => keys::reason_no_answer(),
        Kind::UnexpectedEof | Kind::BrokenPipe => keys::reason_cut(),
        _ => system_number(error.raw_os_error()),
    }
}

fn system_number(number: Option<i32>) -> Message {
    number.map_or_else(keys::reason_unknown, |number| keys::reason_system(number.to_string()))
}

fn json_reason(error: &serde_json::Error) -> Message {
    use serde_json::error::Category;
    match error.classify() {
        Category::Io => keys::reason_unknown(), // only a text that is here already is read as JSON
        Category::Eof => keys::reason_cut(),
        Category::Syntax => keys::reason_no_json(),
        Category::Data => keys::reason_other_json(),
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
        _ => keys::error_database(system_number(
            error.sqlite_error().map(|error| error.extended_code),
        )),
    }
}

fn file_message(path: &Path, error: &std::io::Error) -> Message {
    let file = path.display().to_string();
    match error.kind() {
        std::io::ErrorKind::NotFound => match missing_folder(path) {
            Some(folder) => keys::error_folder_missing(folder.display().to_string()),
            None => keys::error_file_missing(file),
        },
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
            keys::error_file_not_allowed(file)
        }
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
            keys::error_disk_full()
        }
        _ => keys::error_file(file, system_reason(error)),
    }
}

/// The folder of a file, where it is the folder that is not there: a file to be written is missing
/// for no other reason.
fn missing_folder(path: &Path) -> Option<&Path> {
    path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.exists())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn what_the_system_says_is_told_in_the_language_of_the_reader() {
        let check = |error: std::io::Error, expected: &str| {
            let told = Error::file(Path::new("datos.json"), error);
            assert_eq!(told.message().text(Language::Es), expected);
        };
        let kind = std::io::Error::from;
        check(
            kind(std::io::ErrorKind::IsADirectory),
            "No se pudo leer o escribir datos.json (es una carpeta).",
        );
        check(
            std::io::Error::new(std::io::ErrorKind::InvalidData, "stream did not contain UTF-8"),
            "No se pudo leer o escribir datos.json (no es texto).",
        );
        check(
            std::io::Error::from_raw_os_error(5),
            "No se pudo leer o escribir datos.json (el sistema informa del error 5).",
        );
    }

    #[test]
    fn a_damaged_file_is_told_by_its_name() {
        let path = Path::new("copias/tres.ceiba");
        let told = Error::Damaged("pages").of_file(path);
        let sentence = told.message().text(Language::Es);
        assert!(sentence.starts_with("El archivo tres.ceiba está dañado."), "{sentence}");
        assert_eq!(told.code(), "workspace");
        assert!(told.to_string().contains("damaged pages"), "{told}");
        let again = told.of_file(Path::new("other.ceiba")).message();
        assert!(again.text(Language::Es).contains("tres.ceiba"), "the first that is named stays");
        assert_eq!(Error::Cancelled.of_file(path).code(), "cancelled");
    }

    #[test]
    fn the_place_of_a_mistake_is_told_and_the_words_of_the_parser_are_details() {
        let wrong = serde_json::from_str::<Vec<u8>>("[1,\n x]").unwrap_err();
        let error = Error::json("datos.json", &wrong);
        assert_eq!(error.code(), "foreign");
        assert_eq!(
            error.message().text(Language::Pt),
            "Não foi possível ler o arquivo datos.json na linha 2, coluna 2 (não é JSON válido). \
             Corrija-o ali; nada foi gravado."
        );
        assert!(error.to_string().ends_with("expected value at line 2 column 2"), "{error}");
    }
}
