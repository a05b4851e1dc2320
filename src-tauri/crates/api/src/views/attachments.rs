//! Views of files that belong to something.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::start::WorkspaceState;

/// A thing that files belong to.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AttachedTo {
    /// Its id; `municipality` for the municipality sheet.
    pub thing: String,
}

/// The files of a thing.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AttachmentList {
    /// By name.
    pub files: Vec<AttachmentView>,
}

/// One file.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AttachmentView {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// How large it is.
    pub size: String,
    /// What it is.
    pub kind: AttachmentKind,
    /// Whether its bytes are here; else they come with a colleague's copy.
    pub here: bool,
}

/// What a file is, as far as a person cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AttachmentKind {
    /// A photograph or another picture.
    Picture,
    /// A PDF or another document.
    Document,
    /// Anything else.
    Other,
}

/// Files to attach.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AttachInput {
    /// The id of the thing; `municipality` for the municipality sheet.
    pub thing: String,
    /// The tokens of the files.
    pub tokens: Vec<String>,
}

/// What became of the files that were to be attached.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AttachmentsAdded {
    /// A sentence for each that is attached now.
    pub told: Vec<String>,
    /// How many of them were not attached before.
    pub new: usize,
    /// A sentence for each that is not, with the remedy.
    pub refused: Vec<String>,
    /// The frame of the window afterwards.
    pub state: WorkspaceState,
}

/// A copy of an attached file to be written.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AttachmentSave {
    /// The attachment.
    pub id: String,
    /// The token of the place.
    pub token: String,
}

/// What was written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AttachmentSaved {
    /// In a sentence.
    pub summary: String,
}
