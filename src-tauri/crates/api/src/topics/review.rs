//! Bringing two copies of a file together, and settling what then differs.

use std::collections::BTreeSet;
use std::path::Path;

use ceiba::basics::{Id, Progress};
use ceiba::municipality::store::refuse_another_town;
use ceiba::store::contents::{self, Amount};
use ceiba::store::database::open_for_reading;
use ceiba::store::difference::{Changes, Difference};
use ceiba::store::operation::Reference;
use ceiba::store::receive::Received;
use ceiba::store::registry::{self, ColumnKind, LIFE};
use ceiba::store::review::{self, Conflict, Side};
use ceiba::store::value::Value;
use ceiba::store::words;
use ceiba::text::{Message, format, keys};
use ceiba::workspace::{Connection, Op};
use ceiba::{Error, Result};

use super::told::At;
use super::{erase, files, own, read, start, told};
use crate::Context;
use crate::say::Say;
use crate::views::review::{
    ConflictView, Decision, DecisionInput, ReceiveDone, ReceiveInput, ReceivePreview, ReviewList,
    SideView, Touches, WideView,
};
use crate::views::{ByToken, Nothing, Written};

/// So many decisions are shown at once; more follow as these are settled.
const MOST_SHOWN: usize = 200;

/// Says what another copy of the file would bring; changes nothing.
pub fn preview(context: &Context, input: ByToken, _: &dyn Progress) -> Result<ReceivePreview> {
    let say = Say::of(context);
    let path = context.path(&input.token)?;
    let (received, difference, before, attached) = context.with(|session| {
        let parcel = parcel_of(session, &path)?;
        let before = review::count(session.workspace.reading())?;
        let attached = session.workspace.contents_offered(&parcel, &path)?;
        let (received, difference) = session.workspace.try_receive(&parcel)?;
        Ok((received, difference, before, attached))
    })?;
    let file = files::name(&path);
    let brings = received.new > 0 || attached.files > 0;
    let to_decide = received.conflicts.saturating_sub(before);
    Ok(ReceivePreview {
        summary: say.text(&if received.new > 0 {
            keys::review_brings(file.clone(), to_decide)
        } else if brings {
            keys::review_files_only(file.clone())
        } else {
            keys::review_brings_nothing(file.clone())
        }),
        lines: lines(&difference, attached, &say),
        notices: notices(&received, &say),
        brings,
        wide: wide(&difference, &say),
        file,
    })
}

/// What a person has to confirm; nothing of a merge that leaves most as it is.
fn wide(difference: &Difference, say: &Say) -> Option<WideView> {
    let (changed, deleted) = counts(difference);
    difference.is_wide().then(|| WideView {
        touches: touches(difference),
        text: say.text(&keys::review_wide(difference.before, changed, deleted)),
        confirm: say.text(&keys::review_wide_confirm(changed, deleted)),
    })
}

/// How many things would change and go.
fn counts(difference: &Difference) -> (usize, usize) {
    let sum = |of: fn(&Changes) -> usize| difference.kinds.values().map(of).sum();
    (sum(|kind| kind.changed), sum(|kind| kind.deleted))
}

fn touches(difference: &Difference) -> Touches {
    let count = |counted: usize| u32::try_from(counted).unwrap_or(u32::MAX);
    let (changed, deleted) = counts(difference);
    Touches { changed: count(changed), deleted: count(deleted) }
}

fn parcel_of(
    session: &crate::context::Session,
    path: &Path,
) -> Result<ceiba::store::receive::Parcel> {
    if session.workspace.path() == path {
        return Err(Error::Refused(keys::review_same_file()));
    }
    let of_theirs = |error: Error| error.of_file(path);
    let theirs = open_for_reading(path).map_err(of_theirs)?;
    refuse_another_town(session.workspace.reading(), &theirs).map_err(of_theirs)?;
    session.workspace.parcel_from(path).map_err(of_theirs)
}

fn lines(difference: &Difference, attached: Amount, say: &Say) -> Vec<String> {
    let line = |(number, changes): (&u16, &Changes)| {
        let kind = say.text(&words::kind(*number));
        say.text(&keys::review_changes(changes.changed, changes.deleted, kind, changes.new))
    };
    let files = keys::review_files(attached.files, format::size(attached.bytes));
    let files = (attached.files > 0).then(|| say.text(&files));
    difference.kinds.iter().map(line).chain(files).collect()
}

fn notices(received: &Received, say: &Say) -> Vec<String> {
    let told: [(bool, Message); 4] = [
        (received.erased > 0, keys::erase_received()),
        (received.waiting > 0, keys::review_waiting(received.waiting)),
        (received.newer > 0, keys::told_newer(received.newer)),
        (received.set_aside > 0, keys::told_set_aside(received.set_aside)),
    ];
    told.into_iter().filter(|(holds, _)| *holds).map(|(_, sentence)| say.text(&sentence)).collect()
}

/// Takes in another copy of the file, after a backup: it is no step that undo takes back.
/// Contents of attached files follow, a file at a time: what a person cancels or a bad stick does not
/// give comes with another copy.
pub fn receive(
    context: &Context,
    input: ReceiveInput,
    progress: &dyn Progress,
) -> Result<ReceiveDone> {
    let path = context.path(&input.token)?;
    let _turn = context.turn();
    let (received, attached, missing) = context.with(|session| {
        let parcel = parcel_of(session, &path)?;
        confirm(&session.workspace.try_receive(&parcel)?.1, input.confirmed)?;
        session.workspace.back_up()?;
        let received = session.workspace.receive(&parcel)?;
        let attached = take_contents(session, &path, progress)?;
        let missing = contents::missing(session.workspace.reading())?.len();
        Ok((received, attached, missing))
    })?;
    let told = [
        (true, keys::review_received(files::name(&path), received.things, received.conflicts)),
        (attached.files > 0, keys::review_files_came(attached.files, format::size(attached.bytes))),
        (missing > 0, keys::review_files_missing(missing)),
    ];
    let told = told.into_iter().filter(|(holds, _)| *holds).map(|(_, message)| message);
    // It is no conflict, and yet something is not seen any more.
    let adrift = context.read(ceiba::series::own::store::adrift)?;
    let told = told.chain(adrift.iter().map(own::told_adrift)).map(|message| context.say(&message));
    let everything: BTreeSet<u16> = registry::ENTITIES.iter().map(|entity| entity.number).collect();
    let kept = if received.erased > 0 { erase::kept(context)? } else { None };
    Ok(ReceiveDone {
        kept,
        summary: told.collect::<Vec<_>>().join(" "),
        written: start::written(context, None, &everything)?,
    })
}

fn take_contents(
    session: &mut crate::context::Session,
    path: &Path,
    progress: &dyn Progress,
) -> Result<Amount> {
    match session.workspace.take_contents(path, progress) {
        Err(Error::Cancelled) => Ok(Amount::default()), // what has come stays, and is told as here
        taken => taken,
    }
}

/// Refuses a merge that changes much, unless a person has confirmed these very numbers.
fn confirm(difference: &Difference, confirmed: Option<Touches>) -> Result<()> {
    if !difference.is_wide() || confirmed == Some(touches(difference)) {
        return Ok(());
    }
    let (changed, deleted) = counts(difference);
    Err(Error::Refused(keys::review_wide(difference.before, changed, deleted)))
}

/// What people have to decide.
pub fn list(context: &Context, (): Nothing) -> Result<ReviewList> {
    let say = Say::of(context);
    context.read(|db| {
        let conflicts = review::conflicts(db, MOST_SHOWN)?;
        Ok(ReviewList {
            count: say.count(review::count(db)?),
            conflicts: conflicts
                .iter()
                .map(|conflict| conflict_view(db, conflict, &say))
                .collect::<Result<_>>()?,
            adrift: own::adrift(db, &say)?,
        })
    })
}

fn conflict_view(db: &Connection, conflict: &Conflict, say: &Say) -> Result<ConflictView> {
    let told = |value: &Value| {
        let at = At { entity: conflict.entity, register: conflict.register, key: &conflict.key };
        told::value(db, &at, value, say.locale)
    };
    let sides = conflict.sides.iter().enumerate();
    Ok(ConflictView {
        thing: conflict.thing.to_string(),
        register: conflict.register,
        what: say.text(&told::thing(db, conflict.entity, conflict.thing, &conflict.key)?),
        field: say.text(&words::field(conflict.entity, conflict.register)),
        deletion: conflict.register == LIFE,
        before: match &conflict.base {
            Some(value) if conflict.register != LIFE => Some(told(value)?),
            _ => None,
        },
        combined: combined(conflict),
        sides: sides
            .map(|(place, side)| side_view(db, conflict, side, place == 0, say))
            .collect::<Result<_>>()?,
    })
}

fn side_view(
    db: &Connection,
    conflict: &Conflict,
    side: &Side,
    shown: bool,
    say: &Say,
) -> Result<SideView> {
    let text = told::side(db, conflict, side, say.locale)?;
    let author = told::author(&side.author, side.own, say);
    Ok(SideView { key: key(side.writer), text, author, when: say.moment(side.time), shown })
}

fn key(writer: Reference) -> String {
    let replica: String = writer.replica.0.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{replica}-{}", writer.seq)
}

/// Texts of their own can be combined by writing; all texts, one below the other, to begin with.
fn combined(conflict: &Conflict) -> Option<String> {
    let register = registry::register(conflict.entity, conflict.register)?;
    let [column] = register.columns else { return None };
    if column.kind != ColumnKind::Text || !told::is_free_text(conflict.entity, conflict.register) {
        return None;
    }
    let texts = conflict.sides.iter().filter_map(|side| side.value.as_ref()?.first());
    let texts: Vec<&str> =
        texts.map(|field| field.text()).filter(|text| !text.is_empty()).collect();
    Some(texts.join(" / "))
}

/// Settles one conflict.
pub fn decide(context: &Context, input: DecisionInput) -> Result<Written> {
    let thing: Id = read::id(&input.thing)?;
    let found = context.read(|db| {
        let Some(conflict) = review::conflict(db, thing, input.register)? else { return Ok(None) };
        let what = told::thing(db, conflict.entity, thing, &conflict.key)?;
        Ok(Some((what, conflict)))
    })?;
    let Some((what, conflict)) = found else {
        return Err(Error::Refused(keys::review_settled()));
    };
    let value = decided(&conflict, &input.decision)?;
    let op = Op::decision(keys::review_deed(what));
    let done = context.with(|session| {
        session.workspace.transact(&op, |change| change.decide(&conflict, value.as_deref()))
    })?;
    start::written(context, Some(thing), &done.touched)
}

/// The value that settles a conflict; `None` deletes the thing.
fn decided(conflict: &Conflict, decision: &Decision) -> Result<Option<Value>> {
    match decision {
        Decision::Delete if conflict.register == LIFE => Ok(None),
        Decision::Keep if conflict.register == LIFE => Ok(Some(Value::new())),
        Decision::Write { text } if combined(conflict).is_some() => match text.trim() {
            "" => Err(Error::Refused(keys::door_title_missing())),
            text => Ok(Some(vec![text.into()])),
        },
        Decision::Take { side } if conflict.register != LIFE => {
            let found = conflict.sides.iter().find(|known| key(known.writer) == *side);
            let value = found.and_then(|side| side.value.clone());
            value.map(Some).ok_or_else(|| Error::Refused(keys::review_settled()))
        }
        _ => Err(Error::Refused(keys::review_settled())),
    }
}
