//! Views of what was done, what was deleted, and how one thing came to be as it is.

use serde::Serialize;
use ts_rs::TS;

use super::{DateView, NumberView};

/// What was done in the file, the newest first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HistoryList {
    /// One line for each thing that somebody did.
    pub entries: Vec<HistoryEntry>,
    /// Whether there are older ones that are not shown.
    pub older: bool,
}

/// Something that somebody did.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HistoryEntry {
    /// What it is called.
    pub name: String,
    /// Who did it, in words.
    pub author: String,
    /// When, by the clock of that computer.
    pub when: DateView,
    /// How many single changes it made.
    pub changes: NumberView,
    /// The import that it was, for `erase_preview`; `null` for anything else, and once it is erased.
    pub import: Option<String>,
}

/// What was deleted and can be brought back.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TrashList {
    /// The newest first.
    pub entries: Vec<TrashEntry>,
}

/// What was deleted at once.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TrashEntry {
    /// What `trash_restore` takes.
    pub id: String,
    /// The whole, in words: the action «Well».
    pub what: String,
    /// How many parts went with it, such as its costs.
    pub parts: NumberView,
    /// Who deleted it, in words.
    pub author: String,
    /// When.
    pub when: DateView,
}

/// How one thing came to be as it is, the newest first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ThingHistory {
    /// The changes.
    pub changes: Vec<ThingChange>,
}

/// One change of one thing.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ThingChange {
    /// What of it, in words.
    pub field: String,
    /// What it said from then on, or that this was erased.
    pub text: String,
    /// The part of the thing, for `erase_preview`, where what it said can be erased.
    pub erasable: Option<u16>,
    /// Who wrote it, in words.
    pub author: String,
    /// When.
    pub when: DateView,
}
