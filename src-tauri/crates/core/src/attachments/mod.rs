//! Files that belong to something of the municipality: photographs, acts, invoices, as evidence.
//!
//! **Invariant:** one file attached to two things is two attachments and is kept once. What is in a
//! file is never looked at here, but for photographs, in the reading process ([`photo`]).

use crate::basics::Id;
use crate::store::contents::Hash;

pub mod file;
pub mod photo;
pub mod store;
pub mod write;

pub use file::Chosen;

/// An attached file may have so many bytes; a photograph after it was reduced.
pub const MOST_BYTES: u64 = 10 * 1024 * 1024;

/// All attached files of a municipality may have so many bytes: a copy of its file must fit on an old
/// stick and be made in seconds.
pub const MOST_BYTES_IN_ALL: u64 = 200 * 1024 * 1024;

/// The endings of photographs that are read, so that a damaged one is told and not kept.
const PHOTO_ENDINGS: [&str; 3] = ["jpg", "jpeg", "png"];

/// A file that belongs to something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its id.
    pub id: Id,
    /// The thing it belongs to.
    pub of: Id,
    /// The file.
    pub file: Hash,
    /// What it is called.
    pub name: String,
    /// What kind of file it is, such as `image/jpeg`.
    pub media: String,
    /// How many bytes it has.
    pub size: u64,
    /// Whether its bytes are here; they may come later, with another copy.
    pub here: bool,
}
