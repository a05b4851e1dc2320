//! Files that belong to something: photographs, acts, invoices.

use std::path::Path;

use ceiba::attachments::{Attachment, Chosen, store, write};
use ceiba::basics::file::write_whole;
use ceiba::basics::{Id, Progress};
use ceiba::text::{Message, format, keys};
use ceiba::{Error, Result, municipality};

use super::{files, read, start};
use crate::Context;
use crate::say::Say;
use crate::views::attachments::{
    AttachInput, AttachedTo, AttachmentKind, AttachmentList, AttachmentSave, AttachmentSaved,
    AttachmentView, AttachmentsAdded,
};
use crate::views::{ById, Written};

/// The word for the municipality sheet in the place of an id.
const MUNICIPALITY: &str = "municipality";

/// The files of a thing.
pub fn list(context: &Context, input: AttachedTo) -> Result<AttachmentList> {
    let (say, thing) = (Say::of(context), thing(&input.thing)?);
    let found = context.read(|db| store::of(db, thing))?;
    Ok(AttachmentList { files: found.iter().map(|attachment| view(attachment, &say)).collect() })
}

fn thing(id: &str) -> Result<Id> {
    if id == MUNICIPALITY { Ok(municipality::id()) } else { read::id(id) }
}

fn view(attachment: &Attachment, say: &Say) -> AttachmentView {
    AttachmentView {
        id: attachment.id.to_string(),
        name: attachment.name.clone(),
        size: say.size(attachment.size),
        kind: kind(&attachment.media),
        here: attachment.here,
    }
}

fn kind(media: &str) -> AttachmentKind {
    match media.split('/').next() {
        Some("image") => AttachmentKind::Picture,
        _ if media.contains("pdf") || media.contains("word") || media.contains("text") => {
            AttachmentKind::Document
        }
        _ => AttachmentKind::Other,
    }
}

/// Attaches files, an Op each: what is attached when a person presses Cancel stays, and one file that
/// is refused does not keep the others away.
pub fn add(
    context: &Context,
    input: AttachInput,
    progress: &dyn Progress,
) -> Result<AttachmentsAdded> {
    let to = thing(&input.thing)?;
    if !context.read(|db| store::may_have_files(db, to))? {
        return Err(Error::Refused(keys::door_thing_gone()));
    }
    let (mut told, mut refused, mut new) = (Vec::new(), Vec::new(), 0);
    let total = input.tokens.len() as u64;
    for (done, token) in (0_u64..).zip(&input.tokens) {
        progress.step("attachments-step-read", done, total);
        match add_one(context, to, &context.path(token)?, progress) {
            Ok((message, came)) => {
                told.push(context.say(&message));
                new += came;
            }
            Err(Error::Cancelled) if !told.is_empty() => break,
            Err(error) if total == 1 || matches!(error, Error::Cancelled) => return Err(error),
            Err(error) => refused.push(context.say(&error.message())),
        }
    }
    Ok(AttachmentsAdded { told, refused, new, state: start::opened_frame(context)? })
}

/// Attaches a file; what a person is told, and how many came with it: none where it was attached already.
fn add_one(
    context: &Context,
    to: Id,
    path: &Path,
    progress: &dyn Progress,
) -> Result<(Message, usize)> {
    progress.check()?;
    let chosen = Chosen::read(path, &context.reader()?, progress)?;
    progress.check()?;
    let name = keys::attachments_deed_add(chosen.name.as_str());
    let _turn = context.turn(); // reading the file needed none
    let done = context.write(name, |change| write::attach(change, to, &chosen))?;
    Ok(if done.touched.is_empty() {
        (keys::attachments_added_already(chosen.name), 0)
    } else {
        (added(chosen), 1)
    })
}

/// What a person is told: how much smaller a photograph became, or that it was turned.
fn added(chosen: Chosen) -> Message {
    let size = chosen.bytes.len() as u64;
    let told = format::size(size);
    if size < chosen.original && format::size(chosen.original) != told {
        keys::attachments_added_reduced(told, format::size(chosen.original), chosen.name)
    } else if chosen.turned {
        keys::attachments_added_turned(chosen.name, told)
    } else {
        keys::attachments_added(chosen.name, told)
    }
}

fn stored(context: &Context, id: &str) -> Result<Attachment> {
    let id = read::id(id)?;
    let found = context.read(|db| store::one(db, id))?;
    found.ok_or_else(|| Error::Refused(keys::door_thing_gone()))
}

/// Writes a checked copy of an attached file to a place that a person chose, so that it can be opened.
pub fn save(
    context: &Context,
    input: AttachmentSave,
    progress: &dyn Progress,
) -> Result<AttachmentSaved> {
    let (attachment, to) = (stored(context, &input.id)?, context.path(&input.token)?);
    let bytes = context.with(|session| session.workspace.contents(&attachment.file))?;
    let bytes = bytes.ok_or_else(|| Error::Refused(keys::attachments_not_here(attachment.name)))?;
    progress.check()?;
    write_whole(&to, &bytes)?;
    let summary = keys::attachments_saved(files::name(&to), files::folder(&to));
    Ok(AttachmentSaved { summary: context.say(&summary) })
}

/// Takes a file away; it can be brought back.
pub fn remove(context: &Context, input: ById) -> Result<Written> {
    let attachment = stored(context, &input.id)?;
    let name = keys::attachments_deed_remove(attachment.name.as_str());
    let done = context.write(name, |change| write::remove(change, &attachment))?;
    start::written(context, None, &done.touched)
}
