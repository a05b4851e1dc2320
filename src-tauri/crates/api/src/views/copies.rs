//! Views of the copies of a file: those beside it, those outside, and the way back to one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DateView, Written, start::WorkspaceState};

/// What the frame of the window says of the copies.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CopiesLine {
    /// When the last backup was made.
    pub backup: String,
    /// When the last copy outside this computer was made.
    pub outside: String,
    /// Whether a person should do something about it.
    pub warns: bool,
}

/// Everything about the copies of the open file.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CopiesList {
    /// In a sentence: the last copy outside this computer, and what to do where it is old.
    pub outside: String,
    /// Whether a person should do something about it.
    pub warns: bool,
    /// What is wrong with the place of the file itself, and what to do; usually nothing.
    pub place: Option<String>,
    /// The name to begin with for a copy that is handed over.
    pub proposal: String,
    /// The visible copy of the day; `null` where none is made: of an example, without a folder.
    pub daily: Option<DailyView>,
    /// What the file holds now.
    pub now: String,
    /// The copies, the newest first.
    pub copies: Vec<CopyView>,
}

/// The visible copy of the day.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DailyView {
    /// The folder in which the municipalities' folders lie.
    pub folder: String,
    /// When it was made last, or that it will be.
    pub told: String,
    /// Why it could not be made the last time; usually nothing.
    pub failed: Option<String>,
}

/// A copy to which one can go back.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CopyView {
    /// What `copy_restore` takes.
    pub id: String,
    /// What it is.
    pub kind: CopyKind,
    /// What a person called it.
    pub name: Option<String>,
    /// When it was made, with the time of day.
    pub when: DateView,
    /// What it holds; why that is not known where it cannot be read.
    pub holds: String,
    /// What was changed after it; empty where it cannot be read.
    pub since: String,
    /// How large it is.
    pub size: String,
    /// Whether it can be read.
    pub readable: bool,
    /// That it has something which was erased here, and what becomes of that; usually nothing.
    pub erased: Option<String>,
}

/// What a copy is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CopyKind {
    /// Made by the program, or by a person without a name; older ones go by and by.
    Backup,
    /// Made by a person with a name; it stays.
    Named,
    /// What stood here before a person went back to a copy.
    Replaced,
    /// What was damaged.
    Damaged,
}

/// A copy to be made now.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CopyInput {
    /// Its name; empty for none.
    pub name: String,
}

/// A copy that was made.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CopyMade {
    /// In one sentence: where it is, and that it is whole.
    pub summary: String,
    /// The frame of the window.
    pub state: WorkspaceState,
}

/// What going back to a copy did.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CopyRestored {
    /// In one sentence, with the name of what was kept aside.
    pub summary: String,
    /// What should be read again, and the frame of the window.
    pub written: Written,
}
