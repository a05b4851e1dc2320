//! The copies of the open file: on the shelf beside it, handed over, and the visible one of the day.
//!
//! **Invariant:** a copy is told as made only after it was flushed and read again.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use ceiba::basics::file::make_folder;
use ceiba::basics::{Id, Millis, Progress};
use ceiba::municipality::store::municipality;
use ceiba::store::backup::{self, Backup, Holds, Shelf};
use ceiba::store::mend::{self, Aside, Kept};
use ceiba::store::operation::Reference;
use ceiba::store::place::{self, Place};
use ceiba::store::{contents, database, erase, log, registry};
use ceiba::text::{Message, keys};
use ceiba::workspace::Connection;
use ceiba::{Error, Result};

use super::{files, start};
use crate::Context;
use crate::context::Session;
use crate::say::Say;
use crate::settings::{Copied, Settings, Way};
use crate::views::copies::{
    CopiesLine, CopiesList, CopyInput, CopyKind, CopyMade, CopyRestored, CopyView, DailyView,
};
use crate::views::{ById, ByToken, DateView, Nothing};

/// After so many days without a copy outside this computer a person is told to make one.
const LONG: i64 = 7;
/// Milliseconds between two visible copies of a file that is being worked with.
const BETWEEN: u64 = 60 * 60 * 1000;

/// What the frame of the window says of the copies; nothing of an example.
pub fn line(session: &Session, settings: &Settings, say: &Say) -> Result<Option<CopiesLine>> {
    if session.example.is_some() {
        return Ok(None);
    }
    let workspace = &session.workspace;
    let newest = workspace.shelf().backups()?.into_iter().next();
    let outside = settings.outside(workspace.path());
    Ok(Some(CopiesLine {
        backup: say.text(&match newest {
            Some(backup) => keys::copies_line_backup(say.ago(backup.made)),
            None => keys::copies_line_no_backup(),
        }),
        outside: say.text(&match outside {
            Some(copied) => keys::copies_line_outside(say.ago(copied.at)),
            None => keys::copies_line_no_outside(),
        }),
        warns: warns(session, settings, say)?,
    }))
}

fn warns(session: &Session, settings: &Settings, say: &Say) -> Result<bool> {
    Ok(session.place != Place::Here || is_long_ago(session, settings, say)?)
}

/// Whether all of more than a week would be lost with this computer.
fn is_long_ago(session: &Session, settings: &Settings, say: &Say) -> Result<bool> {
    let since = match settings.outside(session.workspace.path()) {
        Some(copied) => Some(copied.at),
        None => log::oldest(session.workspace.reading())?,
    };
    Ok(since.is_some_and(|since| say.days_since(since) > LONG))
}

/// Everything about the copies of the open file.
pub fn list(context: &Context, (): Nothing) -> Result<CopiesList> {
    let (say, settings) = (Say::of(context), context.settings());
    let (path, now, mut list) = context.with(|session| {
        let path = session.workspace.path().to_owned();
        let now = backup::holds(session.workspace.reading())?;
        let list = beginning(session, &now, &settings, &say)?;
        Ok((path, now, list))
    })?;
    list.proposal = proposal(&now.name, &say.exact(context.now()));
    if visible(context, &settings)?.is_some() {
        list.daily = daily(context, &path, &settings, &say);
    }
    let erased = context.read(erase::all)?;
    let view = |found: &Found| CopyView {
        erased: still_says(found, &erased).then(|| say.text(&keys::erase_stays_after_going_back())),
        ..view(context, found, &now, &say)
    };
    list.copies = found(&path)?.iter().map(view).collect();
    Ok(list)
}

/// What the open file itself tells; the copies are looked at while others go on writing.
fn beginning(session: &Session, now: &Holds, settings: &Settings, say: &Say) -> Result<CopiesList> {
    let file = files::name(session.workspace.path());
    Ok(CopiesList {
        outside: outside(session, settings, say)?,
        warns: session.example.is_none() && warns(session, settings, say)?,
        place: session.place.warning(&file).map(|warning| say.text(&warning)),
        now: held(now, say),
        proposal: String::new(),
        daily: None,
        copies: Vec::new(),
    })
}

fn outside(session: &Session, settings: &Settings, say: &Say) -> Result<String> {
    let long_ago = is_long_ago(session, settings, say)?;
    Ok(say.text(&match settings.outside(session.workspace.path()) {
        None => match settings.handed(session.workspace.path()) {
            Some(here) => keys::copies_outside_here(files::name(&here.to), files::folder(&here.to)),
            None => keys::copies_outside_none(),
        },
        Some(copied) if long_ago => keys::copies_outside_old(say.ago(copied.at)),
        Some(copied) => keys::copies_outside(
            say.ago(copied.at),
            files::name(&copied.to),
            files::folder(&copied.to),
        ),
    }))
}

/// The town and the day: whoever finds the file in a year knows what it is.
fn proposal(town: &str, now: &DateView) -> String {
    let day = now.iso.split('T').next().unwrap_or_default();
    format!("{}-{day}.{}", start::file_stem(town), files::WORKSPACE)
}

fn daily(context: &Context, file: &Path, settings: &Settings, say: &Say) -> Option<DailyView> {
    let folder = visible_folder(context, settings)?.display().to_string();
    let told = settings.daily(file).map_or_else(keys::copies_daily_none, |copied| {
        keys::copies_daily(copied.to.display().to_string(), say.exact(copied.at).text)
    });
    let failed = context
        .invisible_because()
        .map(|why| say.text(&keys::copies_daily_failed(folder.clone(), why)));
    Some(DailyView { told: say.text(&told), failed, folder })
}

/// A copy to which one can go back, or what was kept aside.
enum Found {
    Shelf(Backup),
    Aside(Kept),
}

impl Found {
    fn path(&self) -> &Path {
        match self {
            Self::Shelf(backup) => &backup.path,
            Self::Aside(kept) => &kept.path,
        }
    }

    fn made(&self) -> Millis {
        match self {
            Self::Shelf(backup) => backup.made,
            Self::Aside(kept) => kept.since,
        }
    }

    /// Its id for the page, which sees no paths.
    fn id(&self) -> String {
        Id::of_fact("copy", &[&self.path().display().to_string()]).to_string()
    }

    fn kind(&self) -> CopyKind {
        match self {
            Self::Shelf(backup) if backup.name.is_some() => CopyKind::Named,
            Self::Shelf(_) => CopyKind::Backup,
            Self::Aside(kept) if kept.why == Aside::Damaged => CopyKind::Damaged,
            Self::Aside(_) => CopyKind::Replaced,
        }
    }
}

fn found(file: &Path) -> Result<Vec<Found>> {
    let backups = Shelf::of(file).backups()?.into_iter().map(Found::Shelf);
    let mut found: Vec<Found> =
        backups.chain(mend::kept(file)?.into_iter().map(Found::Aside)).collect();
    found.sort_by_key(|found| std::cmp::Reverse(found.made()));
    Ok(found)
}

/// Whether a copy has something that was erased here.
fn still_says(found: &Found, erased: &BTreeSet<Reference>) -> bool {
    let db = || database::open_as_it_is(found.path());
    !erased.is_empty() && db().and_then(|db| erase::is_said(&db, erased)).unwrap_or(false)
}

fn view(context: &Context, found: &Found, now: &Holds, say: &Say) -> CopyView {
    let (name, size) = match found {
        Found::Shelf(backup) => (backup.name.clone(), backup.size),
        Found::Aside(kept) => (None, kept.size),
    };
    let look = || backup::holds(&database::open_for_reading(found.path())?);
    let holds = context.held(found.path(), size, look).ok();
    CopyView {
        id: found.id(),
        kind: found.kind(),
        name,
        when: say.exact(found.made()),
        holds: holds
            .as_ref()
            .map_or_else(|| say.text(&keys::copies_unreadable()), |holds| held(holds, say)),
        since: holds.as_ref().map(|holds| since(holds, now, say)).unwrap_or_default(),
        size: say.size(size),
        readable: holds.is_some(),
        erased: None,
    }
}

fn held(holds: &Holds, say: &Say) -> String {
    let newest = holds.newest.map(|newest| say.exact(newest).text).unwrap_or_default();
    say.text(&keys::copies_holds(holds.actions, holds.figures, newest))
}

fn since(holds: &Holds, now: &Holds, say: &Say) -> String {
    say.text(&match usize::try_from(holds.lacks(now)).unwrap_or(usize::MAX) {
        0 => keys::copies_all_here(),
        changes => keys::copies_behind(changes),
    })
}

/// Makes a copy beside the file.
pub fn make(context: &Context, input: CopyInput, progress: &dyn Progress) -> Result<CopyMade> {
    let path = context.open_file()?;
    let (db, shelf, name) = (database::open_as_it_is(&path)?, Shelf::of(&path), input.name.trim());
    let told = if name.is_empty() {
        shelf.add(&db, context.now())?;
        keys::copies_made()
    } else {
        let made = shelf.add_named(&db, context.now(), name, progress)?;
        keys::copies_made_named(made.name.unwrap_or_default())
    };
    (context.host.free_space)(&path).map_or(Ok(()), |free| shelf.tidy(free))?;
    Ok(CopyMade { summary: context.say(&told), state: start::opened_frame(context)? })
}

/// Writes a checked copy to a place that a person chose.
pub fn hand_over(context: &Context, input: ByToken, progress: &dyn Progress) -> Result<CopyMade> {
    let (path, to) = (context.open_file()?, with_ending(context.path(&input.token)?));
    if is_same(&path, &to) {
        return Err(Error::Refused(keys::review_same_file()));
    }
    backup::hand_over(&database::open_as_it_is(&path)?, &to, progress)?;
    let place = place::place(&to, (context.host.disk)(&to));
    remember(context, &path, &to, Way::Handed)?;
    let summary = context.say(&told_of(place, &to));
    Ok(CopyMade { summary, state: start::opened_frame(context)? })
}

/// What is said of something that was handed over: that it is whole, and what its place is good for.
pub fn told_of(place: Place, to: &Path) -> Message {
    let (file, folder) = (files::name(to), files::folder(to));
    match place {
        Place::Removable => keys::copies_handed_stick(file, folder),
        Place::Here => keys::copies_handed_here(file, folder),
        _ => keys::copies_handed(file, folder),
    }
}

/// A dialog may leave the ending away.
fn with_ending(mut path: PathBuf) -> PathBuf {
    if path.extension().is_none_or(|ending| !ending.eq_ignore_ascii_case(files::WORKSPACE)) {
        let mut name = path.as_os_str().to_owned();
        name.push(".");
        name.push(files::WORKSPACE);
        path = name.into();
    }
    path
}

fn is_same(one: &Path, other: &Path) -> bool {
    let whole = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    whole(one) == whole(other)
}

fn remember(context: &Context, file: &Path, to: &Path, way: Way) -> Result<()> {
    let outside = place::place(to, (context.host.disk)(to)).is_outside();
    let (file, to, at) = (file.to_owned(), to.to_owned(), context.now());
    context.remember(|settings| settings.copied(Copied { file, to, at, way, outside }))
}

/// Goes back to a copy; what stands now is kept aside.
pub fn restore(context: &Context, input: ById, _: &dyn Progress) -> Result<CopyRestored> {
    let say = Say::of(context);
    let copies = found(&context.open_file()?)?;
    let copy = copies.into_iter().find(|copy| copy.id() == input.id);
    let copy = copy.ok_or_else(|| Error::Refused(keys::copies_gone()))?;
    let _turn = context.turn();
    let restored = context.with(|session| session.workspace.restore(copy.path()))?;
    let aside = restored.aside.as_deref().map(files::name).unwrap_or_default();
    let everything: BTreeSet<u16> = registry::ENTITIES.iter().map(|entity| entity.number).collect();
    let told = say.text(&keys::copies_restored(aside, say.exact(copy.made()).text));
    let more = [restored.erased(), restored.missing()].into_iter().flatten();
    let more = more.map(|message| say.text(&message));
    Ok(CopyRestored {
        summary: [told].into_iter().chain(more).collect::<Vec<_>>().join(" "),
        written: start::written(context, None, &everything)?,
    })
}

/// Chooses the folder of the visible copies.
pub fn set_folder(context: &Context, input: ByToken) -> Result<CopiesList> {
    let folder = context.path(&input.token)?;
    context.remember(|settings| settings.copies = Some(folder))?;
    context.show_again();
    list(context, ())
}

/// What became of the visible copy.
pub enum Seen {
    /// It has everything, now or before.
    Whole,
    /// The last is not old enough.
    TooSoon,
    /// There is none of this file.
    None,
}

/// Makes the visible copy of the open file, where it is time and something has changed.
pub fn make_visible(context: &Context, now: Millis) -> Result<Seen> {
    let settings = context.settings();
    let Some((path, folder)) = visible(context, &settings)? else { return Ok(Seen::None) };
    let last = settings.daily(&path).filter(|last| last.to.starts_with(&folder));
    if last.is_some_and(|last| last.to.is_file() && now.0.abs_diff(last.at.0) < BETWEEN) {
        return Ok(Seen::TooSoon);
    }
    write_visible(context, &settings, &path, &folder).map(|_| Seen::Whole)
}

/// Makes the visible copy as the file is when it is closed, however new the last one is.
pub fn leave_visible(context: &Context) -> Result<()> {
    let settings = context.settings();
    match visible(context, &settings)? {
        Some((path, folder)) => write_visible(context, &settings, &path, &folder).map(drop),
        None => Ok(()),
    }
}

/// The visible copies that are there, of the open file and of others: an earlier name of the town has a
/// folder of its own, beside one that has more there is a second, and some lie where they were made
/// before another folder was chosen.
pub fn visible_copies(context: &Context) -> Result<BTreeSet<PathBuf>> {
    let settings = context.settings();
    let Some((path, folder)) = visible(context, &settings)? else { return Ok(BTreeSet::new()) };
    let made = settings.daily(&path).map(|copied| copied.to.clone()).filter(|to| to.is_file());
    let named =
        [Some(folder), documents(context)].into_iter().flatten().flat_map(|of| named_in(&of));
    Ok(made.into_iter().chain(named).collect())
}

/// What lies in a folder under the names of visible copies; nothing where it cannot be read.
fn named_in(folder: &Path) -> Vec<PathBuf> {
    let towns = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let names = towns.map(|town| town.file_name().to_string_lossy().into_owned());
    let of_town = |name: String| visible_names(&name, folder).take_while(|path| path.is_file());
    names.flat_map(of_town).collect()
}

/// Makes the visible copy anew where there is one: what was erased must not stay in it. Those that are
/// `outdated` go, unless they have something that is not here. Returns where it is; if its folder is not
/// there, it is made as soon as that is back.
pub fn renew_visible(context: &Context, outdated: &[PathBuf]) -> Result<Option<PathBuf>> {
    context.show_again();
    let settings = context.settings();
    let Some((path, folder)) = visible(context, &settings)? else { return Ok(None) };
    if settings.daily(&path).is_none() {
        return Ok(None);
    }
    let to = write_visible(context, &settings, &path, &folder)?;
    let db = database::open_as_it_is(&path)?;
    for old in outdated.iter().filter(|old| **old != to) {
        if backup::may_replace(&db, old)? {
            database::discard(old)?;
        }
    }
    Ok(Some(to))
}

fn write_visible(
    context: &Context,
    settings: &Settings,
    path: &Path,
    folder: &Path,
) -> Result<PathBuf> {
    // A chosen folder that is gone is a stick that was pulled out: it is not made anew on this disk.
    if settings.copies.is_some() && !folder.is_dir() {
        return Err(Error::file(folder, std::io::ErrorKind::NotFound.into()));
    }
    let db = database::open_as_it_is(path)?;
    let to = visible_name(&db, folder)?;
    if !has_all(&db, &to) {
        backup::hand_over(&db, &to, &ceiba::basics::Silent)?;
        remember(context, path, &to, Way::Daily)?;
    }
    Ok(to)
}

/// The open file and the folder of its visible copies; nothing of an example or of what cannot be
/// changed here.
fn visible(context: &Context, settings: &Settings) -> Result<Option<(PathBuf, PathBuf)>> {
    let Some(folder) = visible_folder(context, settings) else { return Ok(None) };
    context.with(|session| {
        let own = session.example.is_none() && session.workspace.read_only().is_none();
        Ok(own.then(|| (session.workspace.path().to_owned(), folder)))
    })
}

fn visible_folder(context: &Context, settings: &Settings) -> Option<PathBuf> {
    settings.copies.clone().or_else(|| documents(context))
}

/// Where the visible copies lie while no other folder was chosen.
fn documents(context: &Context) -> Option<PathBuf> {
    context.host.documents.as_ref().map(|folder| folder.join("Ceiba"))
}

/// `Tres Ceibas/Tres Ceibas.ceiba`, unless something of somebody else is there.
fn visible_name(db: &Connection, folder: &Path) -> Result<PathBuf> {
    let town = municipality(db)?.name;
    for path in visible_names(&town, folder) {
        make_folder(path.parent().unwrap_or(folder))?;
        if backup::may_replace(db, &path)? {
            return Ok(path);
        }
    }
    Err(Error::Workspace(keys::workspace_exists(town)))
}

fn visible_names(town: &str, folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let plain = backup::plain_name(town);
    let town = if plain.is_empty() { "Ceiba".to_owned() } else { plain };
    let own = folder.join(&town);
    (1..100).map(move |number| {
        let name = if number == 1 { town.clone() } else { format!("{town} ({number})") };
        own.join(format!("{name}.{}", files::WORKSPACE))
    })
}

fn has_all(db: &Connection, copy: &Path) -> bool {
    let seen = |db: &Connection| log::version_vector(db).ok();
    let same = |there: &Connection| {
        let theirs = seen(there);
        let contents = contents::covers(there, db).unwrap_or(false);
        contents && theirs.is_some() && theirs == seen(db)
    };
    copy.is_file() && database::open_as_it_is(copy).is_ok_and(|there| same(&there))
}
