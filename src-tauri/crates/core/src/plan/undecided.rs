//! What of objectives and actions two copies say differently, and nobody has decided.
//!
//! **Invariant:** what an action is made of – its costs, its money, its files – counts as part of it.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use crate::Result;
use crate::attachments;
use crate::basics::Id;
use crate::store::registry::{self, ACTION, LIFE, OBJECTIVE};
use crate::store::review::{self, Waiting};
use crate::store::words;
use crate::text::Message;

/// What of one objective or action waits for a decision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Undecided {
    /// The registers, its own and those of what it is made of.
    pub registers: BTreeSet<Waiting>,
}

/// What waits for a decision, by objective or action.
///
/// # Errors
/// When the file cannot be read.
pub fn undecided(db: &Connection) -> Result<BTreeMap<Id, Undecided>> {
    let waiting = review::waiting(db)?;
    if waiting.is_empty() {
        return Ok(BTreeMap::new());
    }
    let owners = owners(db)?;
    let mut undecided: BTreeMap<Id, Undecided> = BTreeMap::new();
    for (thing, registers) in waiting {
        let of = owners.get(&thing).copied().unwrap_or(thing);
        undecided.entry(of).or_default().registers.extend(registers);
    }
    Ok(undecided)
}

/// What the parts of actions belong to.
fn owners(db: &Connection) -> Result<BTreeMap<Id, Id>> {
    let mut statement = db.prepare_cached(
        "SELECT id, action FROM cost_line WHERE action IS NOT NULL
         UNION ALL SELECT id, action FROM funding WHERE action IS NOT NULL",
    )?;
    let lines = statement.query_map([], |row| Ok((Id(row.get(0)?), Id(row.get(1)?))))?;
    let mut owners: BTreeMap<Id, Id> = lines.collect::<std::result::Result<_, _>>()?;
    owners.extend(attachments::store::all(db)?.into_iter().map(|file| (file.id, file.of)));
    Ok(owners)
}

impl Undecided {
    /// Whether one copy deleted it and another changed it.
    #[must_use]
    pub fn is_of_its_life(&self) -> bool {
        self.registers.iter().any(|register| is_of_life(*register))
    }

    /// What of it is meant, a word each: of a part that is deleted in one copy, the kind of part.
    #[must_use]
    pub fn fields(&self) -> Vec<Message> {
        let mut fields: Vec<Message> = Vec::new();
        for (entity, register) in self.registers.iter().filter(|one| !is_of_life(**one)) {
            let field = match *register {
                LIFE => words::kind(*entity),
                register => words::field(*entity, register),
            };
            if !fields.contains(&field) {
                fields.push(field);
            }
        }
        fields
    }

    /// The names of its own registers.
    #[must_use]
    pub fn names(&self) -> Vec<&'static str> {
        let own = self.registers.iter().filter(|(entity, _)| is_whole(*entity));
        own.filter_map(|(entity, register)| Some(registry::register(*entity, *register)?.name))
            .collect()
    }
}

fn is_whole(entity: u16) -> bool {
    [OBJECTIVE.number, ACTION.number].contains(&entity)
}

fn is_of_life((entity, register): Waiting) -> bool {
    register == LIFE && is_whole(entity)
}
