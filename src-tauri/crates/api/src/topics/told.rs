//! Who wrote something and who erased it, told with the clock and the names of this computer. What was
//! written is told by the report.

use std::collections::BTreeSet;

use ceiba::basics::Millis;
use ceiba::store::erase;
use ceiba::store::operation::{Operation, Reference, Replica};
use ceiba::text::keys;

use crate::say::Say;

pub use ceiba_report::told::{At, called, is_free_text, side, thing, value};

/// Who wrote something: the chosen name, or which computer.
pub fn author(name: &str, own: bool, say: &Say) -> String {
    match (name.trim(), own) {
        ("", true) => say.text(&keys::review_here()),
        ("", false) => say.text(&keys::review_elsewhere()),
        (name, _) => name.to_owned(),
    }
}

/// That something was erased, by whom and when.
pub fn erased(history: &[Operation], of: Reference, own: &BTreeSet<Replica>, say: &Say) -> String {
    let Some(eraser) = erase::eraser(history, of) else { return say.text(&keys::erase_deed()) };
    let who = author(&eraser.author, own.contains(&eraser.reference.replica), say);
    let when = say.moment(Millis(eraser.time >> 16)).text;
    say.text(&keys::erase_erased(when, who))
}
