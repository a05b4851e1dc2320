//! Views of editions: which there are, what changed since, what waits to be handed over.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::printing::BookKey;
use super::{DateView, LanguageCode, start};

/// The editions of a book.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct EditionsWish {
    /// The book.
    pub book: BookKey,
    /// The language in which it would be printed now.
    pub language: LanguageCode,
}

/// The editions of a book, and what of all books waits to be handed over.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EditionsList {
    /// The code that the book bears as it stands now.
    pub code: String,
    /// Which edition says the same already, or that none does, in a sentence.
    pub standing: String,
    /// The editions, the newest first.
    pub editions: Vec<EditionView>,
    /// Those of all books that this computer has not handed over, the oldest first.
    pub waiting: Vec<EditionView>,
}

/// An edition.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EditionView {
    /// Its id.
    pub id: String,
    /// "Local profile, edition 3".
    pub name: String,
    /// Its number.
    pub number: u32,
    /// The code of its content.
    pub code: String,
    /// The title it bore.
    pub title: String,
    /// How far the book was.
    pub state: String,
    /// The day for which it holds.
    pub day: DateView,
    /// When it was made.
    pub made: DateView,
    /// Its language.
    pub language: String,
    /// Whether its pages are here; else they come with another copy.
    pub here: bool,
    /// When and where it was handed over; `null` while it waits.
    pub handed: Option<String>,
    /// A name for its file.
    pub file: String,
}

/// An edition that was made.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EditionMade {
    /// "Edition 3 is made and kept: 40 pages, code 1a2b3c4d."
    pub summary: String,
    /// The edition.
    pub edition: EditionView,
    /// Whether it was made now; else it says already what the book says.
    pub made: bool,
    /// The frame of the window.
    pub state: start::WorkspaceState,
}

/// Which edition is compared with which; of two, the older is what was before, whichever is named first.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct EditionPair {
    /// One.
    pub id: String,
    /// The other; `null` for the book as it stands now.
    pub with: Option<String>,
}

/// What changed between two editions.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EditionChanges {
    /// What is compared with what.
    pub title: String,
    /// How much changed, or that nothing did.
    pub summary: String,
    /// What changed.
    pub changes: Vec<ChangeView>,
}

/// Something that changed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ChangeView {
    /// What.
    pub name: String,
    /// What was said before; a dash for nothing.
    pub before: String,
    /// What is said now; a dash for nothing.
    pub now: String,
}

/// Writes an edition to a place that a person chose.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct EditionSave {
    /// The edition.
    pub id: String,
    /// The token of the file to write, from `file_choose` with purpose `book`.
    pub token: String,
}

/// An edition that was written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EditionSaved {
    /// Where it lies now, and that it is whole.
    pub summary: String,
    /// The frame of the window.
    pub state: start::WorkspaceState,
}
