//! Erasing for good: the question that says what will be gone and what keeps it, and the deed.
//!
//! **Invariant:** nothing is erased that the question did not tell.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use ceiba::attachments;
use ceiba::basics::{Id, Progress};
use ceiba::book::store::count_editions;
use ceiba::series::Source;
use ceiba::series::own::store::{self, Adrift};
use ceiba::series::store::sources;
use ceiba::series::uses::{Uses, apart_from, uses};
use ceiba::store::backup::{self, Backup, Shelf};
use ceiba::store::erase::{self, Extent};
use ceiba::store::operation::Reference;
use ceiba::store::registry::{self, Entity, LIFE, Register};
use ceiba::store::trash::Deleted;
use ceiba::store::{database, dataset, log, mend, words};
use ceiba::text::{Message, keys};
use ceiba::workspace::{Change, Connection, Op, Undoing};
use ceiba::{Error, Result};

use super::{copies, files, history, own, read, start, told};
use crate::Context;
use crate::say::Say;
use crate::views::Nothing;
use crate::views::erase::{
    EraseAlong, EraseChoice, EraseDone, EraseExtent, EraseInput, EraseKind, ErasePreview,
    EraseTarget, ErasedKept,
};

/// What is to be erased, as it was found in the file.
enum Found {
    Register { id: Id, register: &'static Register },
    Deleted(Deleted),
    Import(Id),
    Source { id: Id, source: Source, uses: Uses },
}

/// What will be gone, and what will be said of it.
pub fn preview(context: &Context, input: EraseTarget) -> Result<ErasePreview> {
    let say = Say::of(context);
    let (choices, what, all, along, refused) = context.read(|db| {
        let (found, what) = find(db, &input)?;
        let along = along(db, &found)?;
        let mut all = concerned(db, &found, Extent::All)?;
        for source in along.free() {
            all.extend(said_of_source(db, source)?);
        }
        Ok((choices(db, &found, &say)?, say.text(&what), all, along, refused(db, &found)?))
    })?;
    let editions = context.read(count_editions)?;
    let copies = Copies::with(context, &all)?;
    let mut notices: Vec<String> = along.stay.iter().map(|stays| say.text(stays)).collect();
    notices.push(say.text(&keys::erase_for_ever()));
    notices.push(say.text(&keys::erase_elsewhere()));
    notices.extend((editions > 0).then(|| say.text(&keys::editions_stay_when_erased(editions))));
    notices.extend(copies.visible.iter().map(|path| say.text(&keys::erase_visible(shown(path)))));
    if !(copies.older.is_empty() && copies.stay.is_empty()) {
        notices.push(say.text(&keys::erase_backups()));
    }
    Ok(ErasePreview {
        what,
        choices,
        refused: refused.map(|refused| say.text(&refused)),
        sources: along.views(&say),
        notices,
        renew: say.text(&keys::erase_renew(copies.older.len())),
        stay: copies.stay,
    })
}

/// What becomes of the sources of an import.
#[derive(Default)]
struct Along {
    /// Those that nothing else uses, with what their ticks say.
    free: Vec<(Id, Message)>,
    /// What is to be said of the others.
    stay: Vec<Message>,
}

impl Along {
    fn free(&self) -> impl Iterator<Item = Id> {
        self.free.iter().map(|(id, _)| *id)
    }

    fn views(&self, say: &Say) -> Vec<EraseAlong> {
        let view =
            |(id, text): &(Id, Message)| EraseAlong { id: id.to_string(), text: say.text(text) };
        self.free.iter().map(view).collect()
    }
}

fn along(db: &Connection, found: &Found) -> Result<Along> {
    let Found::Import(import) = found else { return Ok(Along::default()) };
    let (known, mut along) = (sources(db)?, Along::default());
    for (id, uses) in apart_from(db, *import)? {
        let Some(source) = known.get(&id) else { continue };
        match uses.is_free() {
            true => along.free.push((id, keys::erase_along(uses.files, source.short()))),
            false => along.stay.push(stays(source, &uses)),
        }
    }
    Ok(along)
}

/// That a source stays, and what uses it.
fn stays(source: &Source, uses: &Uses) -> Message {
    match uses.figures + uses.blanks {
        0 => keys::erase_source_named(uses.names, source.short()),
        figures => keys::erase_source_stays(figures, source.short()),
    }
}

/// Why a source, or an indicator of our own, cannot be erased.
fn refused(db: &Connection, found: &Found) -> Result<Option<Message>> {
    Ok(match found {
        Found::Source { source, uses, .. } if !uses.is_free() => Some(stays(source, uses)),
        Found::Deleted(deleted) => adrift(db, deleted)?,
        _ => None,
    })
}

/// That something still uses an indicator that was deleted: without it nobody could read its figures.
fn adrift(db: &Connection, deleted: &Deleted) -> Result<Option<Message>> {
    let known = store::adrift(db)?;
    let is_of = |one: &&Adrift| deleted.things.iter().any(|gone| gone.id == one.id);
    Ok(known.iter().find(is_of).map(own::told_adrift))
}

/// The operations that said something of a source or of the files that are attached to it.
fn said_of_source(db: &Connection, source: Id) -> Result<BTreeSet<Reference>> {
    let mut all = erase::would_blank(db, source, None, Extent::All)?;
    for file in attachments::store::of(db, source)? {
        all.extend(erase::would_blank(db, file.id, None, Extent::All)?);
    }
    Ok(all)
}

/// Finds what is meant, and what it is called without saying what will be gone.
fn find(db: &Connection, target: &EraseTarget) -> Result<(Found, Message)> {
    let id = read::id(&target.id)?;
    let gone = || Error::Refused(keys::erase_gone());
    match target.of {
        EraseKind::History => {
            let entity = ceiba::store::log::history(db, id)?.first().map(|of| of.entity_type);
            let entity = entity.ok_or_else(gone)?;
            let register = registry::register(entity, target.register).ok_or_else(gone)?;
            Ok((Found::Register { id, register }, words::field(entity, register.number)))
        }
        EraseKind::Trash => {
            let deleted = history::deleted(db, id)?.ok_or_else(gone)?;
            Ok((Found::Deleted(deleted), keys::erase_what_deleted()))
        }
        EraseKind::Import => Ok((Found::Import(id), keys::erase_what_import())),
        EraseKind::Source => {
            let source = sources(db)?.remove(&id).ok_or_else(gone)?;
            let uses = uses(db)?.remove(&id).unwrap_or_default();
            Ok((Found::Source { id, source, uses }, keys::erase_what_source()))
        }
    }
}

/// The operations that would be blanked.
fn concerned(db: &Connection, found: &Found, extent: Extent) -> Result<BTreeSet<Reference>> {
    match found {
        Found::Register { id, register } => {
            erase::would_blank(db, *id, Some(register.number), extent)
        }
        Found::Deleted(deleted) => {
            let mut all = BTreeSet::new();
            for gone in &deleted.things {
                all.extend(erase::would_blank(db, gone.id, None, extent)?);
            }
            Ok(all)
        }
        Found::Import(dataset) => erase::would_blank(db, *dataset, None, extent),
        Found::Source { id, .. } => said_of_source(db, *id),
    }
}

/// What a person can choose between; each says what goes, in counts.
fn choices(db: &Connection, found: &Found, say: &Say) -> Result<Vec<EraseChoice>> {
    let mut choices = Vec::new();
    for (extent, key) in [(Extent::Earlier, EraseExtent::Earlier), (Extent::All, EraseExtent::All)]
    {
        let count = concerned(db, found, extent)?.len();
        if let Some(text) = offered(db, found, extent, count)?.filter(|_| count > 0) {
            choices.push(EraseChoice { extent: key, text: say.text(&text) });
        }
    }
    Ok(choices)
}

fn offered(
    db: &Connection,
    found: &Found,
    extent: Extent,
    count: usize,
) -> Result<Option<Message>> {
    Ok(match (found, extent) {
        (Found::Register { .. }, Extent::Earlier) => Some(keys::erase_earlier(count)),
        // A thing without its name could not be found any more: another name comes first.
        (Found::Register { register, .. }, _) if is_name(register) => None,
        (Found::Register { .. }, Extent::All) => Some(keys::erase_all(count)),
        (_, Extent::Earlier) => None,
        (Found::Deleted(deleted), _) => {
            let free = adrift(db, deleted)?.is_none();
            free.then(|| keys::erase_deleted(deleted.things.len()))
        }
        (Found::Import(dataset), _) => import_told(db, *dataset)?,
        (Found::Source { source, uses, .. }, _) => {
            uses.is_free().then(|| keys::erase_source(uses.files, source.short()))
        }
    })
}

/// The first register of a thing is its name.
fn is_name(register: &Register) -> bool {
    let entity = registry::entity(register.entity);
    let first = entity.and_then(|entity| entity.registers.first());
    first.is_some_and(|first| first.number == register.number)
}

/// The import by the name of its file and its figures.
fn import_told(db: &Connection, id: Id) -> Result<Option<Message>> {
    let operations = ceiba::store::log::history(db, id)?;
    let imports = operations.iter().filter_map(|of| dataset::Import::decode(&of.value).ok());
    let whole = imports.into_iter().find(|import| !import.is_blank());
    Ok(whole.map(|import| {
        keys::erase_import(usize::try_from(import.rows).unwrap_or_default(), import.title)
    }))
}

/// The copies on this computer that hold what is to be erased.
struct Copies {
    /// Backups without a name, of which everything else is here.
    older: Vec<Backup>,
    /// Visible copies that can be made anew.
    visible: Vec<PathBuf>,
    /// The others, as a person knows them.
    stay: Vec<String>,
}

impl Copies {
    fn with(context: &Context, all: &BTreeSet<Reference>) -> Result<Self> {
        let path = context.open_file()?;
        let holds = |path: &PathBuf| {
            database::open_as_it_is(path).and_then(|db| erase::is_said(&db, all)).unwrap_or(true)
        };
        let ours = context.read(log::version_vector)?;
        // After a way back the shelf has what is nowhere else; what cannot be read has nothing.
        let has_more = |path: &Path| {
            let theirs = database::open_as_it_is(path).and_then(|db| log::version_vector(&db));
            theirs.is_ok_and(|theirs| !backup::covers(&ours, &theirs))
        };
        let found = Shelf::of(&path).backups()?.into_iter().filter(|backup| holds(&backup.path));
        let (unnamed, named): (Vec<_>, Vec<_>) = found.partition(|backup| backup.name.is_none());
        let (newer, older): (Vec<_>, Vec<_>) =
            unnamed.into_iter().partition(|backup| has_more(&backup.path));
        let seen = copies::visible_copies(context)?.into_iter();
        let (ahead, visible): (Vec<_>, Vec<_>) = seen
            .filter(|path| database::open_as_it_is(path).is_ok() && holds(path))
            .partition(|path| has_more(path));
        let say = Say::of(context);
        let more = |name: String| say.text(&keys::erase_has_more(name));
        let aside = mend::kept(&path)?.into_iter().map(|kept| kept.path).filter(holds);
        let stay = named.into_iter().map(|backup| backup.path).chain(aside);
        let stay = stay
            .map(|path| files::name(&path))
            .chain(newer.iter().map(|backup| more(files::name(&backup.path))))
            .chain(ahead.iter().map(|path| more(shown(path))));
        Ok(Self { older, visible, stay: stay.collect() })
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Erases for good what the question was about.
pub fn apply(context: &Context, input: EraseInput, _: &dyn Progress) -> Result<EraseDone> {
    let (say, extent) = (Say::of(context), Extent::from(input.extent));
    let _turn = context.turn();
    let (found, what) = context.read(|db| find(db, &input.target))?;
    let mut all = context.read(|db| concerned(db, &found, extent))?;
    if context.read(|db| offered(db, &found, extent, all.len()))?.is_none() || all.is_empty() {
        return Err(Error::Refused(keys::erase_gone()));
    }
    let along = context.read(|db| chosen(db, &found, &input.sources))?;
    all.extend(along.said);
    let op = Op { undoing: Undoing::Never, ..Op::new(keys::deed_erased(what.clone())) };
    let done = context.with(|session| {
        let done = session.workspace.transact(&op, |change| {
            erase(change, &found, extent)?;
            along.sources.iter().try_for_each(|source| change.erase_source(*source).map(drop))
        })?;
        session.workspace.sweep().map(|_| done)
    })?;
    let mut summary = vec![keys::erase_done(what)];
    // A figure that the import had replaced may be back: then its source is there as well.
    summary.extend(context.read(|db| still_there(db, &along.sources))?);
    if input.renew {
        summary.push(renew(context, &all));
    }
    summary.extend(renew_visible(context, &all));
    Ok(EraseDone {
        summary: summary.iter().map(|told| say.text(told)).collect::<Vec<_>>().join(" "),
        written: start::written(context, None, &done.touched)?,
    })
}

/// Sources that a person wants to go along, and what was said of them.
struct Chosen {
    sources: Vec<Id>,
    said: BTreeSet<Reference>,
}

/// Of those that the question offers, the ones with a tick.
fn chosen(db: &Connection, found: &Found, ticked: &[String]) -> Result<Chosen> {
    let offered = along(db, found)?;
    let sources: Vec<Id> =
        offered.free().filter(|source| ticked.contains(&source.to_string())).collect();
    let mut said = BTreeSet::new();
    for source in &sources {
        said.extend(said_of_source(db, *source)?);
    }
    Ok(Chosen { sources, said })
}

/// What is to be said of sources that should have gone along and could not.
fn still_there(db: &Connection, wanted: &[Id]) -> Result<Vec<Message>> {
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let (known, uses) = (sources(db)?, uses(db)?);
    let there = wanted.iter().filter_map(|id| known.get(id).zip(uses.get(id)));
    Ok(there.map(|(source, uses)| stays(source, uses)).collect())
}

/// What was erased, here or elsewhere, and still lies in copies on this computer; the visible one is
/// made anew at once.
pub fn kept(context: &Context) -> Result<Option<ErasedKept>> {
    let (say, all) = (Say::of(context), context.read(erase::all)?);
    if all.is_empty() {
        return Ok(None);
    }
    let visible = renew_visible(context, &all);
    let copies = Copies::with(context, &all)?;
    if copies.older.is_empty() && copies.stay.is_empty() && visible.is_none() {
        return Ok(None);
    }
    let older = copies.older.len();
    let told = [Some(keys::erase_received_kept()), visible];
    let told = told.iter().flatten().map(|told| say.text(told)).collect::<Vec<_>>().join(" ");
    let renew = (older > 0).then(|| say.text(&keys::erase_renew(older)));
    Ok(Some(ErasedKept { told, renew, stay: copies.stay }))
}

/// Makes a fresh backup and removes older ones that still say something that was erased.
pub fn renew_backups(context: &Context, (): Nothing, _: &dyn Progress) -> Result<EraseDone> {
    let _turn = context.turn();
    let all = context.read(erase::all)?;
    let told = renew(context, &all);
    Ok(EraseDone {
        summary: context.say(&told),
        written: start::written(context, None, &BTreeSet::new())?,
    })
}

/// Makes the visible copy anew where it says something that was erased; what became of it.
fn renew_visible(context: &Context, all: &BTreeSet<Reference>) -> Option<Message> {
    let outdated = Copies::with(context, all).map(|copies| copies.visible).unwrap_or_default();
    let first = outdated.first().map(|path| shown(path))?;
    match copies::renew_visible(context, &outdated) {
        Ok(made) => made.map(|path| keys::erase_visible_renewed(shown(&path))),
        Err(error) => Some(keys::erase_visible_kept(first, error.message())),
    }
}

fn erase(change: &mut Change, found: &Found, extent: Extent) -> Result<()> {
    match found {
        Found::Register { id, register } => change.erase(*id, register, extent).map(drop),
        Found::Import(dataset) => change.erase_dataset(*dataset).map(drop),
        Found::Source { id, .. } => change.erase_source(*id).map(drop),
        Found::Deleted(deleted) => deleted.things.iter().try_for_each(|gone| {
            let entity: &Entity = registry::entity(gone.entity).ok_or(Error::Damaged("entity"))?;
            change.erase_thing(entity, gone.id).map(drop)
        }),
    }
}

/// Makes a fresh backup and then removes the older ones that still say it. What cannot be done is told:
/// the rest is done all the same.
fn renew(context: &Context, all: &BTreeSet<Reference>) -> Message {
    let renewed = || -> Result<usize> {
        let path = context.open_file()?;
        Shelf::of(&path).add(&database::open_as_it_is(&path)?, context.now())?;
        let older = Copies::with(context, all)?.older;
        older.iter().try_for_each(|backup| database::discard(&backup.path))?;
        // The contents of attached files lie beside the backups, for as long as one of them names them.
        Shelf::of(&path).tidy((context.host.free_space)(&path).unwrap_or(u64::MAX))?;
        Ok(older.len())
    };
    renewed().map_or_else(|error| keys::erase_not_renewed(error.message()), keys::erase_renewed)
}

/// Whether what a register said can be erased by a person: words of their own.
pub fn can_be_erased(entity: u16, register: u16) -> bool {
    register != LIFE && told::is_free_text(entity, register)
}

impl From<EraseExtent> for Extent {
    fn from(extent: EraseExtent) -> Self {
        match extent {
            EraseExtent::Earlier => Self::Earlier,
            EraseExtent::All => Self::All,
        }
    }
}
