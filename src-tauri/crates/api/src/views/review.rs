//! Views of bringing two copies of a file together, and of what people then have to decide.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::erase::ErasedKept;
use super::own::AdriftView;
use super::{DateView, NumberView, Written};

/// What taking in another copy would do.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReceivePreview {
    /// The file without its folder.
    pub file: String,
    /// In one sentence: what it brings, or that it brings nothing.
    pub summary: String,
    /// What would be new, changed and deleted, a line for each kind of thing.
    pub lines: Vec<String>,
    /// What else is to be known before: a wide change, parts that wait, a newer program.
    pub notices: Vec<String>,
    /// Whether there is anything to take in.
    pub brings: bool,
    /// Where more than a fifth of what is here would change or go: what a person has to confirm.
    pub wide: Option<WideView>,
}

/// A merge that changes or deletes much.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WideView {
    /// What `receive_apply` takes as the confirmation.
    pub touches: Touches,
    /// In a sentence.
    pub text: String,
    /// What stands on the button that confirms it, with the numbers.
    pub confirm: String,
}

/// How many things a merge would change and delete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Touches {
    /// So many would say something else.
    pub changed: u32,
    /// So many would be gone.
    pub deleted: u32,
}

/// A copy to be taken in.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ReceiveInput {
    /// The token of its file.
    pub token: String,
    /// What a person confirmed of a merge that changes much; `null` where nothing was asked.
    pub confirmed: Option<Touches>,
}

/// What taking in another copy did.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReceiveDone {
    /// What was erased in that copy and still lies in copies here; usually nothing.
    pub kept: Option<ErasedKept>,
    /// In one sentence.
    pub summary: String,
    /// What should be read again, and the frame of the window.
    pub written: Written,
}

/// What people have to decide.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReviewList {
    /// How many decisions wait.
    pub count: NumberView,
    /// The first of them.
    pub conflicts: Vec<ConflictView>,
    /// Indicators that were deleted while somebody used them.
    pub adrift: Vec<AdriftView>,
}

/// One decision.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ConflictView {
    /// The id of the thing.
    pub thing: String,
    /// The number of what is to be decided of it.
    pub register: u16,
    /// The thing in words: the action «Well».
    pub what: String,
    /// What of it, in words: its name.
    pub field: String,
    /// Whether one deleted what another changed.
    pub deletion: bool,
    /// What was there before they parted; `null` where they had nothing in common.
    pub before: Option<String>,
    /// The text to begin with where both can be combined by writing; `null` where one is taken.
    pub combined: Option<String>,
    /// What stands, the shown one first.
    pub sides: Vec<SideView>,
}

/// One of the values that stand.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SideView {
    /// What a decision takes it by.
    pub key: String,
    /// What it says.
    pub text: String,
    /// Who wrote it, in words.
    pub author: String,
    /// When, by the clock of its writer.
    pub when: DateView,
    /// Whether it is shown until someone decides.
    pub shown: bool,
}

/// A decision.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DecisionInput {
    /// The id of the thing.
    pub thing: String,
    /// What of it.
    pub register: u16,
    /// How.
    pub decision: Decision,
}

/// How a conflict is settled.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Decision {
    /// By one of the values that stand.
    Take {
        /// Its key.
        side: String,
    },
    /// By a text that combines them.
    Write {
        /// The text.
        text: String,
    },
    /// The thing that one deleted stays, with what the other changed.
    Keep,
    /// The thing goes.
    Delete,
}
