//! What was done in the file, what was deleted and can be brought back, and how one thing came to be
//! as it is.

use ceiba::basics::{Id, Millis};
use ceiba::series::own;
use ceiba::store::operation::{Kind, Operation};
use ceiba::store::registry::LIFE;
use ceiba::store::trash::{self, Deleted};
use ceiba::store::value;
use ceiba::store::{deeds, erase, log, words};
use ceiba::text::keys;
use ceiba::workspace::Connection;
use ceiba::{Error, Result};

use super::told::{self, At};
use super::{read, start};
use crate::Context;
use crate::say::Say;
use crate::views::history::{
    HistoryEntry, HistoryList, ThingChange, ThingHistory, TrashEntry, TrashList,
};
use crate::views::{ById, Nothing, Written};

/// So many Ops are shown: more than anybody goes through by eye.
const MOST_ENTRIES: usize = 300;
/// They are looked for among so many of the newest operations.
const OPERATIONS: i64 = 5_000;
/// So many deleted things are looked at.
const MOST_DELETED: usize = 500;

/// What was done in the file, the newest first.
pub fn list(context: &Context, (): Nothing) -> Result<HistoryList> {
    let say = Say::of(context);
    context.read(|db| {
        let found = deeds::latest(db, OPERATIONS)?;
        let own = own_names(db)?;
        let counted: i64 = found.iter().map(|entry| entry.operations).sum();
        let entry = |entry: &deeds::Entry| HistoryEntry {
            name: say.text(&entry.name),
            author: told::author(&entry.author, own.contains(&entry.replica), &say),
            when: say.moment(entry.time),
            changes: say.count(usize::try_from(entry.operations).unwrap_or_default()),
            import: entry.import.map(|import| import.to_string()),
        };
        Ok(HistoryList {
            entries: found.iter().take(MOST_ENTRIES).map(entry).collect(),
            older: found.len() > MOST_ENTRIES || counted >= OPERATIONS,
        })
    })
}

fn own_names(db: &Connection) -> Result<Vec<String>> {
    let hex = |bytes: [u8; 8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(log::own_replicas(db)?.into_iter().map(|replica| hex(replica.0)).collect())
}

/// What was deleted and can be brought back.
pub fn trash(context: &Context, (): Nothing) -> Result<TrashList> {
    let say = Say::of(context);
    context.read(|db| {
        let found = trash::deleted(db, MOST_DELETED)?;
        let entries = found.iter().filter_map(|deleted| entry(db, deleted, &say).transpose());
        Ok(TrashList { entries: entries.collect::<Result<_>>()? })
    })
}

fn entry(db: &Connection, deleted: &Deleted, say: &Say) -> Result<Option<TrashEntry>> {
    let Some(whole) = deleted.things.first() else { return Ok(None) };
    Ok(Some(TrashEntry {
        id: whole.id.to_string(),
        what: say.text(&told::called(db, whole.entity, &whole.name, &whole.key)?),
        parts: say.count(deleted.things.len() - 1),
        author: told::author(&deleted.author, deleted.own, say),
        when: say.moment(deleted.time),
    }))
}

/// What was deleted at once with a thing, while it is in the trash.
pub fn deleted(db: &Connection, id: Id) -> Result<Option<Deleted>> {
    let whole = |deleted: &Deleted| deleted.things.first().is_some_and(|whole| whole.id == id);
    Ok(trash::deleted(db, MOST_DELETED)?.into_iter().find(whole))
}

/// Brings back what was deleted at once.
pub fn restore(context: &Context, input: ById) -> Result<Written> {
    let id = read::id(&input.id)?;
    let found = context.read(|db| {
        let Some(deleted) = deleted(db, id)? else { return Ok(None) };
        let Some(whole) = deleted.things.first() else { return Ok(None) };
        let what = told::called(db, whole.entity, &whole.name, &whole.key)?;
        Ok(Some((what, deleted)))
    })?;
    let (what, deleted) = found.ok_or_else(|| Error::Refused(keys::history_back_already()))?;
    let done = context.write(keys::history_deed_back(what), |change| {
        change.bring_back(&deleted)?;
        own::write::hold_name(change, id)
    })?;
    start::written(context, Some(id), &done.touched)
}

/// How one thing came to be as it is.
pub fn of_thing(context: &Context, input: ById) -> Result<ThingHistory> {
    let say = Say::of(context);
    let id = read::id(&input.id)?;
    context.read(|db| {
        let (operations, own) = (log::history(db, id)?, log::own_replicas(db)?);
        let key = operations.iter().find(|operation| operation.kind == Kind::Create);
        let key = key.map(|operation| operation.value.clone()).unwrap_or_default();
        let mut changes = Vec::new();
        for operation in operations.iter().rev() {
            let text = if erase::is_blank(operation) {
                told::erased(&operations, operation.reference, &own, &say)
            } else {
                said(db, operation, &key, &say)?
            };
            changes.push(ThingChange {
                erasable: erasable(operation),
                field: say.text(&words::field(operation.entity_type, operation.register)),
                text,
                author: told::author(
                    &operation.author,
                    own.contains(&operation.reference.replica),
                    &say,
                ),
                when: say.moment(Millis(operation.time >> 16)),
            });
        }
        Ok(ThingHistory { changes })
    })
}

/// The register of an operation, where what it said there can be erased by a person.
fn erasable(operation: &Operation) -> Option<u16> {
    let said = erase::says_something(operation);
    let can = said && super::erase::can_be_erased(operation.entity_type, operation.register);
    can.then_some(operation.register)
}

fn said(db: &Connection, operation: &Operation, key: &[u8], say: &Say) -> Result<String> {
    match operation.kind {
        Kind::Delete => return Ok(say.text(&keys::review_deleted())),
        Kind::Erase => return Ok(say.text(&keys::erase_deed())),
        _ => {}
    }
    if operation.register == LIFE {
        return Ok(say.text(&keys::history_begun()));
    }
    let at = At { entity: operation.entity_type, register: operation.register, key };
    told::value(db, &at, &value::decode(&operation.value)?, say.locale)
}
