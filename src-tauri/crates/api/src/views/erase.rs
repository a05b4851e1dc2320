//! Views of erasing for good: the question before it, and what was done.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Written;

/// What is to be erased.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct EraseTarget {
    /// What kind of thing `id` names.
    pub of: EraseKind,
    /// The thing whose history it is, what was deleted, or the import.
    pub id: String,
    /// Which part of the thing, as its history says it; 0 for anything else.
    pub register: u16,
}

/// Where something to erase was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EraseKind {
    /// In the history of a thing: one part of it.
    History,
    /// In the trash: all that was deleted at once.
    Trash,
    /// Among what was done: an import.
    Import,
}

/// How much of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EraseExtent {
    /// What stood before; what stands now stays.
    Earlier,
    /// Everything.
    All,
}

/// The question before something is erased.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ErasePreview {
    /// What it is about.
    pub what: String,
    /// What can be erased of it, the least first; empty when there is nothing.
    pub choices: Vec<EraseChoice>,
    /// What a person should know beforehand.
    pub notices: Vec<String>,
    /// What the tick says that makes a fresh backup and removes older ones.
    pub renew: String,
    /// Copies that keep it whatever is chosen, by name; empty for none.
    pub stay: Vec<String>,
}

/// A choice of the question.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EraseChoice {
    /// How much.
    pub extent: EraseExtent,
    /// What will be gone, in words and counts.
    pub text: String,
}

/// What a person decided.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct EraseInput {
    /// What.
    pub target: EraseTarget,
    /// How much of it.
    pub extent: EraseExtent,
    /// Whether a fresh backup is made and the older ones without a name that hold it are removed.
    pub renew: bool,
}

/// What was erased.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EraseDone {
    /// In a sentence or two.
    pub summary: String,
    /// What should be read again, and the frame of the window.
    pub written: Written,
}

/// What was erased, here or elsewhere, and still lies in copies on this computer.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ErasedKept {
    /// In a sentence.
    pub told: String,
    /// What the button says that makes a fresh backup and removes older ones; `null` where none has it.
    pub renew: Option<String>,
    /// Copies that keep it whatever is done, by name; empty for none.
    pub stay: Vec<String>,
}
