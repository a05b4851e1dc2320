//! Why a foreign file is not read, each with the sentence that names the file and the remedy.
//!
//! **Invariant:** a refusal crosses the border between the processes as a number and at most one
//! short text, so nothing that a file contains can become part of the program's own words.

use super::limits;
use crate::Error;
use crate::text::{Message, format, keys};

/// Why a file is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It has no bytes.
    Empty,
    /// It opens only with a password.
    Encrypted,
    /// It ends too early or its parts do not fit together; the reader's own words for "copy details".
    Damaged(String),
    /// It is larger, or would become larger, than any workbook of figures.
    TooLarge,
    /// One sheet has more cells than are read; the name of the sheet.
    TooManyCells(String),
    /// The workbook has no sheet of this name.
    NoSuchSheet(String),
    /// No sheet has a cell.
    NothingInside,
    /// Another kind of file, by its content.
    Other(Kind),
}

/// Kinds of files that are recognised but not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Excel 97–2003.
    Xls,
    /// Excel binary workbook.
    Xlsb,
    /// OpenDocument spreadsheet.
    Ods,
    /// Text with separators.
    Csv,
    /// The XML of Excel 2003, often with the ending `.xls`.
    SpreadsheetMl,
    /// A web page, often with the ending `.xls`.
    Html,
    /// A PDF document.
    Pdf,
    /// A photograph or another picture.
    Picture,
    /// A text document.
    Document,
    /// An archive with something else in it.
    Archive,
    /// A municipality's file of this program.
    Ours,
    /// A data pack of this program.
    Pack,
    /// None of these.
    Unknown,
}

/// All kinds, in the order of their numbers between the processes.
pub(super) const KINDS: [Kind; 13] = [
    Kind::Xls,
    Kind::Xlsb,
    Kind::Ods,
    Kind::Csv,
    Kind::SpreadsheetMl,
    Kind::Html,
    Kind::Pdf,
    Kind::Picture,
    Kind::Document,
    Kind::Archive,
    Kind::Ours,
    Kind::Pack,
    Kind::Unknown,
];

impl Refusal {
    /// The error about the file of this name; what the reader itself said is for "copy details".
    #[must_use]
    pub fn error(&self, file: &str) -> Error {
        let error = Error::Foreign(self.message(file));
        match self {
            Self::Damaged(details) => error.because(details),
            _ => error,
        }
    }

    /// The same about a photograph: one that is none, one that is too large, or one that is damaged.
    #[must_use]
    pub fn error_of_photo(&self, file: &str) -> Error {
        match self {
            Self::Damaged(details) => {
                Error::Foreign(keys::attachments_photo_damaged(file)).because(details)
            }
            Self::TooLarge => {
                let pixels = usize::try_from(limits::PHOTO_PIXELS / 1_000_000).unwrap_or_default();
                let size = format::size(limits::PHOTO_BYTES);
                Error::Foreign(keys::attachments_photo_too_large(file, pixels, size))
            }
            _ => Error::Foreign(keys::attachments_photo_none(file)),
        }
    }

    /// The sentence about the file of this name.
    #[must_use]
    pub fn message(&self, file: &str) -> Message {
        match self {
            Self::Empty => keys::foreign_empty(file),
            Self::Encrypted => keys::foreign_encrypted(file),
            Self::Damaged(_) => keys::foreign_damaged(file),
            Self::TooLarge => keys::foreign_too_large(file),
            Self::TooManyCells(sheet) => keys::foreign_too_many_cells(file, sheet.as_str()),
            Self::NoSuchSheet(sheet) => keys::foreign_no_such_sheet(file, sheet.as_str()),
            Self::NothingInside => keys::foreign_nothing_inside(file),
            Self::Other(kind) => kind.message(file),
        }
    }
}

impl Kind {
    fn message(self, file: &str) -> Message {
        match self {
            Self::Xls => keys::foreign_xls(file),
            Self::Xlsb => keys::foreign_xlsb(file),
            Self::Ods => keys::foreign_ods(file),
            Self::Csv => keys::foreign_csv(file),
            Self::SpreadsheetMl => keys::foreign_spreadsheet_xml(file),
            Self::Html => keys::foreign_html(file),
            Self::Pdf => keys::foreign_pdf(file),
            Self::Picture => keys::foreign_picture(file),
            Self::Document => keys::foreign_document(file),
            Self::Archive => keys::foreign_archive(file),
            Self::Ours => keys::foreign_ours(file),
            Self::Pack => keys::foreign_pack(file),
            Self::Unknown => keys::foreign_unknown(file),
        }
    }
}
