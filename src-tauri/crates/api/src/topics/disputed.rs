//! What a book prints although people have not decided it yet, told in the language of the book.
//!
//! **Invariant:** all sides of a dispute are told, and none as the one that holds.

use std::collections::BTreeSet;

use ceiba::Result;
use ceiba::store::registry;
use ceiba::store::review::{self, Conflict};
use ceiba::store::tables::decode_key;
use ceiba::workspace::Connection;

use super::{review as sides, told};
use crate::say::Say;

/// What of a dispute concerns a book.
pub enum Concern<'a> {
    /// The municipality, its figures, sources and targets.
    Profile,
    /// The municipality, objectives, actions and money, and the figures of these series.
    Plan(&'a BTreeSet<String>),
}

/// What of a book waits for a decision, a sentence each.
pub fn of_book(db: &Connection, concern: &Concern, say: &Say) -> Result<Vec<String>> {
    if review::count(db)? == 0 {
        return Ok(Vec::new());
    }
    let conflicts = review::conflicts(db, usize::MAX)?;
    let concerned = conflicts.iter().filter(|conflict| concern.has(conflict));
    concerned.map(|conflict| sides::in_a_line(db, conflict, say)).collect()
}

impl Concern<'_> {
    fn has(&self, conflict: &Conflict) -> bool {
        let name = registry::entity(conflict.entity).map_or("", |entity| entity.name);
        match (self, name) {
            (_, "municipality" | "setting") => true,
            (Self::Profile, "series" | "observation" | "source" | "target" | "choice") => true,
            (Self::Plan(_), "plan" | "objective" | "action") => true,
            (Self::Plan(_), "cost_line" | "funding" | "attachment") => true,
            (Self::Plan(series), "observation") => {
                decode_key(&conflict.key).is_some_and(|key| series.contains(&key.series))
            }
            (Self::Plan(series), "choice") => series.contains(&told::first_part(&conflict.key)),
            _ => false,
        }
    }
}
