//! Opening a file: one of this computer in its place, one from elsewhere by taking it in.
//!
//! **Invariant:** a file from elsewhere is only read. What is worked with lies in the folder of the
//! program, where no service synchronises it and nobody pulls it out.

use std::path::{Path, PathBuf};

use ceiba::basics::Progress;
use ceiba::municipality::Municipality;
use ceiba::municipality::store::municipality;
use ceiba::store::{backup, contents, database, log, mend};
use ceiba::text::{Message, keys};
use ceiba::workspace::Connection;
use ceiba::{Error, Result};

use super::{files, start};
use crate::Context;
use crate::context::Arrival;
use crate::views::start::{ExampleKey, FileToken, WorkspaceState};

/// Opens a file that a person chose, dropped, or named when the program was started.
pub fn open(context: &Context, path: &Path, progress: &dyn Progress) -> Result<WorkspaceState> {
    if is_in_place(context, path) {
        return start::open_path(context, path, example(context, path));
    }
    let file = files::name(path);
    let (told, offered) = match database::open_for_reading(path) {
        Ok(theirs) => take_in(context, path, &theirs, progress)?,
        Err(error) if mend::is_worth_mending(path, &error) => {
            take_in_as_it_is(context, path)?;
            (keys::taken_in_as_it_was(file), None)
        }
        Err(error) => return Err(error.of_file(path)),
    };
    context.arrived(Arrival { told, offered })?;
    start::opened_frame(context)
}

/// Whether a file lies where this program keeps the files it works with.
fn is_in_place(context: &Context, path: &Path) -> bool {
    let whole = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let folder = path.parent().map(whole);
    let own = ["municipalities", "examples"].map(|own| whole(&context.host.data.join(own)));
    folder.is_some_and(|folder| own.contains(&folder)) && !mend::is_aside(path)
}

fn example(context: &Context, path: &Path) -> Option<ExampleKey> {
    let settings = context.settings();
    settings.recent.iter().find(|recent| recent.path == path).and_then(|recent| recent.example)
}

/// Opens what belongs to a file from elsewhere: our file of the same town, else a checked copy.
fn take_in(
    context: &Context,
    path: &Path,
    theirs: &Connection,
    progress: &dyn Progress,
) -> Result<(Message, Option<FileToken>)> {
    let (file, sheet) = (files::name(path), municipality(theirs)?);
    let Some(ours) = known(context, &sheet, theirs) else {
        let copy = start::free_path(&start::own_folder(context), &sheet)?;
        backup::copy(&database::open_as_it_is(path)?, &copy, progress)?;
        start::open_path(context, &copy, None)?;
        return Ok((keys::taken_in(file), None));
    };
    if !context.has_open(&ours) {
        start::open_path(context, &ours, None)?;
    }
    let has_all = context.with(|session| {
        let ours = session.workspace.reading();
        let seen = backup::covers(&log::version_vector(ours)?, &log::version_vector(theirs)?);
        let offered = contents::offered(ours, &[], &database::open_as_it_is(path)?)?;
        Ok(seen && offered.files == 0)
    })?;
    if has_all {
        Ok((keys::taken_in_known(file), None))
    } else {
        Ok((keys::taken_in_offered(file), Some(context.token(path))))
    }
}

/// Our file of the same town: best the one that began as the same file, else the one opened last.
fn known(context: &Context, sheet: &Municipality, theirs: &Connection) -> Option<PathBuf> {
    let seen = log::version_vector(theirs).unwrap_or_default();
    let mut of_town = own_files(context).into_iter().filter_map(|path| {
        let ours = database::open_for_reading(&path).ok()?;
        let town = municipality(&ours).ok()?;
        let named = !town.name.trim().is_empty() && !sheet.name.trim().is_empty();
        let akin = log::version_vector(&ours).ok()?.keys().any(|writer| seen.contains_key(writer));
        (named && town.may_be(sheet)).then_some((akin, path))
    });
    let first = of_town.next()?;
    let akin = if first.0 { None } else { of_town.find(|(akin, _)| *akin) };
    Some(akin.unwrap_or(first).1)
}

/// The files of municipalities on this computer, those opened last first.
fn own_files(context: &Context) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(start::own_folder(context)).into_iter().flatten();
    let ending = |path: &PathBuf| path.extension().is_some_and(|ending| ending == files::WORKSPACE);
    let mut own: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| ending(path) && !mend::is_aside(path))
        .collect();
    own.sort();
    let settings = context.settings();
    let place = |path: &PathBuf| settings.recent.iter().position(|recent| recent.path == *path);
    own.sort_by_key(|path| place(path).unwrap_or(usize::MAX));
    own
}

/// A damaged file is mended in a copy, so that the original stays for whoever can do more.
fn take_in_as_it_is(context: &Context, path: &Path) -> Result<()> {
    let name = path.file_stem().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let sheet = Municipality { name, ..Municipality::default() };
    let copy = start::free_path(&start::own_folder(context), &sheet)?;
    let opened = ["", "-wal"]
        .iter()
        .try_for_each(|ending| copy_bytes(&with(path, ending), &with(&copy, ending)))
        .and_then(|()| start::open_path(context, &copy, None));
    if opened.is_err() {
        // It is our own copy, and there is nothing to tell about it.
        let _ = database::discard(&copy);
    }
    opened.map(drop)
}

fn with(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// What is not there need not be copied. Flushed, for the stick may be pulled out after it.
fn copy_bytes(from: &Path, to: &Path) -> Result<()> {
    match std::fs::copy(from, to) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        copied => copied.map_err(|source| Error::file(from, source))?,
    };
    let flushed = std::fs::File::options().write(true).open(to).and_then(|copy| copy.sync_all());
    flushed.map_err(|source| Error::file(to, source))
}
