//! What the team wrote for its books, and which files are attached to what.
//!
//! **Invariant:** words stand as they were written; the bytes of attached files lie beside the tables.

use std::collections::BTreeMap;

use super::table::{Cell, Table};
use crate::Result;
use crate::attachments;
use crate::basics::Id;
use crate::book::{BookKey, OwnChapter, Passage, Slot, store};
use crate::store::backup::plain_name;
use crate::store::registry::{ACTION, MUNICIPALITY, OBJECTIVE, SOURCE};
use crate::store::review;
use crate::text::{Locale, keys};
use crate::workspace::Connection;

/// Texts and chapters of the team's own, book by book.
pub(super) fn passages(db: &Connection, locale: Locale) -> Result<Table> {
    let mut rows = Vec::new();
    for book in BookKey::ALL {
        let name = book.name().text(locale);
        let passages = store::passages(db, book)?;
        rows.extend(passages.into_iter().map(|(slot, own)| passage(&name, &slot, own, locale)));
        rows.extend(store::chapters(db, book)?.into_iter().map(|own| chapter(&name, own, locale)));
    }
    let headings = [
        keys::export_book(),
        keys::export_place_code(),
        keys::export_chapter(),
        keys::export_language(),
        keys::export_text(),
    ];
    Ok(Table::new(&keys::export_texts(), &headings, rows, locale))
}

fn passage(book: &str, slot: &Slot, own: Passage, locale: Locale) -> Vec<Cell> {
    let title = slot.title().text(locale);
    let language = own.language.code();
    vec![book.into(), slot.to_string().into(), title.into(), language.into(), own.text.into()]
}

fn chapter(book: &str, own: OwnChapter, locale: Locale) -> Vec<Cell> {
    let place = Slot::of_own_chapter(own.id).to_string();
    let title = if own.title.is_empty() { keys::book_slot_own().text(locale) } else { own.title };
    vec![book.into(), place.into(), title.into(), own.language.code().into(), own.text.into()]
}

/// The attached files: what each belongs to, and under which name it lies beside the tables.
pub(super) fn files(db: &Connection, locale: Locale) -> Result<Table> {
    let names = names(db)?;
    let mut rows = Vec::new();
    for file in attachments::store::all(db)? {
        let kinds = [ACTION.number, OBJECTIVE.number, SOURCE.number, MUNICIPALITY.number];
        let mut of = None;
        for kind in kinds {
            of = of.or(review::name(db, kind, file.of)?);
        }
        rows.push(vec![
            names.get(&file.id).filter(|_| file.here).cloned().into(),
            file.name.into(),
            of.into(),
            file.of.to_string().into(),
        ]);
    }
    let headings = [
        keys::export_file(),
        keys::export_title(),
        keys::export_belongs(),
        keys::export_belongs_code(),
    ];
    Ok(Table::new(&keys::export_files(), &headings, rows, locale))
}

/// The name under which each attached file is written: its own as far as every disk takes it, numbered
/// where two are called the same.
pub(super) fn names(db: &Connection) -> Result<BTreeMap<Id, String>> {
    let mut taken = BTreeMap::<String, usize>::new();
    let mut names = BTreeMap::new();
    for file in attachments::store::all(db)? {
        let (stem, ending) = file.name.rsplit_once('.').unwrap_or((&file.name, ""));
        let (stem, ending) = (plain_name(stem), plain_name(ending));
        let name = if ending.is_empty() { stem.clone() } else { format!("{stem}.{ending}") };
        let known = taken.entry(name.to_lowercase()).or_default();
        *known += 1;
        let name = if *known == 1 { name } else { format!("{known} {name}") };
        names.insert(file.id, name);
    }
    Ok(names)
}
