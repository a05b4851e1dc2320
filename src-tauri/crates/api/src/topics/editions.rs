//! Editions: making one, comparing, writing it again, handing it over.
//!
//! **Invariant:** what is written again are the bytes that were kept; nothing of an edition is ever
//! made anew.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use ceiba::basics::file::write_checked;
use ceiba::basics::{Id, Progress};
use ceiba::book::{Edition, Handed, store, write};
use ceiba::municipality::store::municipality;
use ceiba::store::{contents, place};
use ceiba::text::{Language, Message, format, keys};
use ceiba::workspace::Connection;
use ceiba::{Error, Result};
use ceiba_report::books::book::{Book, kept_summary};
use ceiba_report::books::gather;
use ceiba_report::books::press::{self, Wish};
use ceiba_report::books::snapshot::{self, Change, Thing};
use chrono::NaiveDate;

use super::{copies, files, read, start};
use crate::Context;
use crate::say::Say;
use crate::views::editions::{
    ChangeView, EditionChanges, EditionMade, EditionPair, EditionSave, EditionSaved, EditionView,
    EditionsList, EditionsWish,
};
use crate::views::printing::BookInput;
use crate::views::{ById, Written};

/// The version that stands in what is kept.
const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// The editions of a book, and what waits to be handed over.
pub fn list(context: &Context, input: EditionsWish, _: &dyn Progress) -> Result<EditionsList> {
    let (say, key) = (Say::of(context), input.book.key());
    context.read(|db| {
        let town = municipality(db)?.name;
        let book = Book::gather(db, key, input.language.into(), gather::day(db, None)?)?.coded();
        let (editions, waiting) = (store::editions(db, key)?, store::outbox(db)?);
        let standing = standing(db, &book, &editions)?;
        let code = book.own().mark.code.clone();
        let views = |all: &[Edition]| -> Result<Vec<EditionView>> {
            all.iter().map(|edition| view(db, edition, &town, &say)).collect()
        };
        Ok(EditionsList {
            standing: say.text(&standing),
            code,
            editions: views(&editions)?,
            waiting: views(&waiting)?,
        })
    })
}

/// Which edition says what the book says now. One in another language has another code, and says the
/// same where the book has that code in that language.
fn standing(db: &Connection, book: &Book, editions: &[Edition]) -> Result<Message> {
    let code = &book.own().mark.code;
    if let Some(same) = editions.iter().find(|edition| edition.code == *code) {
        return Ok(keys::editions_standing_same(i64::from(same.number)));
    }
    let mut languages: BTreeSet<Language> = editions.iter().map(|one| one.language).collect();
    languages.remove(&book.edition().locale.language);
    for language in languages {
        let other = Book::gather(db, book.key(), language, book.edition().as_of)?.code();
        if let Some(same) = editions.iter().find(|edition| edition.code == other) {
            let number = i64::from(same.number);
            return Ok(keys::editions_standing_translated(other, language.own_name(), number));
        }
    }
    Ok(match editions.is_empty() {
        true => keys::editions_standing_none(),
        false => keys::editions_standing_other(),
    })
}

fn view(db: &Connection, edition: &Edition, town: &str, say: &Say) -> Result<EditionView> {
    let number = i64::from(edition.number);
    let handed = |handed: &Handed| {
        say.text(&keys::editions_handed(handed.folder.as_str(), say.exact(handed.at).text))
    };
    Ok(EditionView {
        id: edition.id.to_string(),
        name: say.text(&keys::editions_name(edition.book.name(), number)),
        number: edition.number,
        code: edition.code.clone(),
        title: edition.title.clone(),
        state: format::capitalized(&say.text(&edition.approval.state.of_edition())),
        day: say.day(edition.day),
        made: say.exact(edition.made),
        language: edition.language.own_name().to_owned(),
        here: contents::is_here(db, &edition.kept.pages)?,
        handed: edition.handed.as_ref().map(handed),
        file: file_name(edition, town),
    })
}

/// `perfil-local-tres-ceibas-3-1a2b3c4d.pdf`: whoever finds it in a year knows which it is.
fn file_name(edition: &Edition, town: &str) -> String {
    let name = edition.book.name().text(edition.language);
    let stem = start::file_stem(&format!("{name} {town}"));
    format!("{stem}-{}-{}.pdf", edition.number, edition.code)
}

/// Prints a book and keeps it.
pub fn make(context: &Context, input: BookInput, progress: &dyn Progress) -> Result<EditionMade> {
    let key = input.book.key();
    let printed = context.read(|db| {
        let wish = wish(&input, gather::day(db, None)?);
        Ok(match press::same(db, &wish)? {
            Some(edition) => Err(edition),
            None => Ok(press::edition(db, &wish, progress)?),
        })
    })?;
    let (printed, sheets) = match printed {
        Ok(printed) => printed,
        Err(edition) => return made_already(context, &edition),
    };
    progress.check()?;
    let number = i64::from(printed.number);
    let name = keys::editions_deed_make(key.name(), number);
    let _turn = context.turn(); // printing needed none
    let done = context.write(name, |change| write::edition(change, &printed))?;
    let say = Say::of(context);
    let pages = sheets.pages.pages.len();
    let made = keys::editions_made(printed.code.as_str(), number, pages);
    Ok(EditionMade {
        summary: say.text(&made),
        edition: one_view(context, done.value, &say)?,
        made: true,
        state: start::opened_frame(context)?,
    })
}

fn wish(input: &BookInput, as_of: NaiveDate) -> Wish<'static> {
    Wish {
        book: input.book.key(),
        language: input.language.into(),
        as_of,
        paper: input.paper.code(),
        sides: input.sides,
        ink: input.ink,
        title: None,
        program: PROGRAM,
    }
}

/// The book says what an edition says already.
fn made_already(context: &Context, edition: &Edition) -> Result<EditionMade> {
    let told = keys::editions_made_already(edition.code.as_str(), i64::from(edition.number));
    Ok(EditionMade {
        summary: context.say(&told),
        edition: one_view(context, edition.id, &Say::of(context))?,
        made: false,
        state: start::opened_frame(context)?,
    })
}

fn one_view(context: &Context, id: Id, say: &Say) -> Result<EditionView> {
    context.read(|db| view(db, &one(db, id)?, &municipality(db)?.name, say))
}

fn one(db: &Connection, id: Id) -> Result<Edition> {
    store::edition(db, id)?.ok_or_else(|| Error::Refused(keys::door_thing_gone()))
}

/// What changed between two editions, or since one.
pub fn compare(context: &Context, input: EditionPair, _: &dyn Progress) -> Result<EditionChanges> {
    let say = Say::of(context);
    let (old, new) = (read::id(&input.id)?, read::optional_id(input.with.as_ref())?);
    context.read(|db| {
        let (old, new) = (one(db, old)?, new.map(|id| one(db, id)).transpose()?);
        let (old, new) = in_order(old, new);
        let before = things(db, &old, say.language)?;
        let now = match &new {
            Some(new) => things(db, new, say.language)?,
            None => Book::gather(db, old.book, say.language, gather::day(db, None)?)?.things(),
        };
        let changes = snapshot::changes(&before, &now);
        let older = i64::from(old.number);
        let title = match &new {
            Some(new) => keys::editions_between(i64::from(new.number), older),
            None => keys::editions_since(older),
        };
        Ok(EditionChanges {
            title: say.text(&title),
            summary: say.text(&keys::editions_changes(changes.len())),
            changes: changes.iter().map(|change| change_view(change, &say)).collect(),
        })
    })
}

/// The older of two first; two with one number were made apart.
fn in_order(one: Edition, other: Option<Edition>) -> (Edition, Option<Edition>) {
    match other {
        Some(other) if (other.number, other.made) < (one.number, one.made) => (other, Some(one)),
        other => (one, other),
    }
}

fn things(db: &Connection, edition: &Edition, language: Language) -> Result<Vec<Thing>> {
    let not_here = || Error::Refused(keys::editions_not_here(i64::from(edition.number)));
    let mut summary = kept_summary(db, edition)?.ok_or_else(not_here)?;
    summary.remove(&language).ok_or_else(not_here)
}

fn change_view(change: &Change, say: &Say) -> ChangeView {
    let [name, before, now] = change.told(say.locale);
    ChangeView { name, before, now }
}

/// Writes the kept pages of an edition to a place that a person chose.
pub fn save(
    context: &Context,
    input: EditionSave,
    progress: &dyn Progress,
) -> Result<EditionSaved> {
    let (_, to) = written(context, &input, progress)?;
    let summary = keys::editions_saved(files::name(&to), files::folder(&to));
    Ok(EditionSaved { summary: context.say(&summary), state: start::opened_frame(context)? })
}

/// The same, after which it waits no more, where it left this computer, which remembers when and where.
pub fn hand_over(
    context: &Context,
    input: EditionSave,
    progress: &dyn Progress,
) -> Result<EditionSaved> {
    let (edition, to) = written(context, &input, progress)?;
    let lies = place::place(&to, (context.host.disk)(&to));
    // A copy on this disk goes with it: the edition still waits.
    if lies.is_outside() {
        let handed = Handed { at: context.now(), folder: folder_name(&to) };
        let name = keys::editions_deed_hand_over(edition.book.name(), i64::from(edition.number));
        let _turn = context.turn();
        context.write(name, |change| write::handed(change, edition.id, &handed))?;
    }
    let summary = copies::told_of(lies, &to);
    Ok(EditionSaved { summary: context.say(&summary), state: start::opened_frame(context)? })
}

/// Deletes an edition with all that was kept of it; it can be brought back.
pub fn delete(context: &Context, input: ById) -> Result<Written> {
    let id = read::id(&input.id)?;
    let edition = context.read(|db| one(db, id))?;
    let name = keys::editions_deed_delete(edition.book.name(), i64::from(edition.number));
    let done = context.write(name, |change| write::delete_edition(change, id))?;
    start::written(context, None, &done.touched)
}

fn written(
    context: &Context,
    input: &EditionSave,
    progress: &dyn Progress,
) -> Result<(Edition, PathBuf)> {
    let to = super::printing::named_as_pdf(context.path(&input.token)?)?;
    let id = read::id(&input.id)?;
    progress.step("copies-step-write", 0, 2);
    let (edition, bytes) = context.read(|db| {
        let edition = one(db, id)?;
        let bytes = store::bytes(db, &edition.kept.pages)?;
        Ok((edition, bytes))
    })?;
    let not_here = || Error::Refused(keys::editions_not_here(i64::from(edition.number)));
    let bytes = bytes.ok_or_else(not_here)?;
    progress.check()?;
    progress.step("copies-step-read", 1, 2);
    write_checked(&to, &bytes)?;
    Ok((edition, to))
}

/// The name of the folder alone: the letter or the place of a stick is another the next time.
fn folder_name(to: &Path) -> String {
    let folder = to.parent().unwrap_or(to);
    let name = folder.file_name().unwrap_or(folder.as_os_str());
    name.to_string_lossy().into_owned()
}
