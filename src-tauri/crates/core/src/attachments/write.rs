//! How files are attached and taken away.

use super::{Attachment, Chosen, MOST_BYTES, MOST_BYTES_IN_ALL, store};
use crate::basics::Id;
use crate::store::contents::{self, hex};
use crate::store::registry::{ATTACHMENT, ATTACHMENT_KIND, ATTACHMENT_NAME};
use crate::text::{format, keys};
use crate::workspace::{Change, Connection};
use crate::{Error, Result};

/// Attaches a file to a thing; returns its id. The same file once more on the same thing changes
/// nothing and keeps its first name.
///
/// # Errors
/// `Refused` with a remedy when the file, or all files together, would be too large; when the file of
/// the municipality cannot be written.
pub fn attach(change: &mut Change, to: Id, chosen: &Chosen) -> Result<Id> {
    refuse_too_large(change.reading(), chosen)?;
    let file = change.keep_contents(&chosen.bytes)?;
    let known = store::of(change.reading(), to)?;
    if let Some(known) = known.into_iter().find(|known| known.file == file) {
        return Ok(known.id);
    }
    let id = change.fact(&ATTACHMENT, &[&hex(&file), &hex(&to.0)])?;
    change.set(id, &ATTACHMENT_NAME, &[chosen.name.as_str().into()])?;
    let size = i64::try_from(chosen.bytes.len()).map_err(|_| Error::Damaged("size"))?;
    change.set(id, &ATTACHMENT_KIND, &[chosen.media.as_str().into(), size.into()])?;
    Ok(id)
}

fn refuse_too_large(db: &Connection, chosen: &Chosen) -> Result<()> {
    let size = chosen.bytes.len() as u64;
    if size > MOST_BYTES {
        return Err(too_large(&chosen.name, size));
    }
    let here = contents::all(db)?.bytes;
    let is_here = contents::is_here(db, blake3::hash(&chosen.bytes).as_bytes())?;
    if is_here || here + size <= MOST_BYTES_IN_ALL {
        return Ok(());
    }
    let limit = format::size(MOST_BYTES_IN_ALL);
    let name = chosen.name.as_str();
    Err(Error::Refused(keys::attachments_no_room(format::size(here), limit, name)))
}

/// The sentence about a file that is too large to be attached.
pub(super) fn too_large(name: &str, size: u64) -> Error {
    Error::Refused(keys::attachments_too_large(format::size(MOST_BYTES), name, format::size(size)))
}

/// Takes an attached file away; it can be brought back.
///
/// # Errors
/// When the file of the municipality cannot be written.
pub fn remove(change: &mut Change, attachment: &Attachment) -> Result<()> {
    change.delete(&ATTACHMENT, attachment.id)
}

/// Takes all files of a thing away, with the thing.
///
/// # Errors
/// When the file of the municipality cannot be written.
pub fn remove_all(change: &mut Change, of: Id) -> Result<()> {
    let attached = store::of(change.reading(), of)?;
    attached.iter().try_for_each(|attachment| remove(change, attachment))
}
