//! The SELECTs of what books have besides figures.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, Row};

use super::{
    Approval, BookKey, Edition, Front, Handed, Kept, OwnChapter, Passage, Picture, PicturePlace,
    Slot, State,
};
use crate::Result;
use crate::attachments;
use crate::basics::{Id, Millis};
use crate::store::contents::{self, Hash, unhex};
use crate::store::local;
use crate::store::registry::{
    APPROVAL, BOOK, BOOK_PICTURE, BOOK_PICTURE_PLACE, EDITION, EDITION_HANDED, EDITION_NUMBER,
    PASSAGE,
};
use crate::store::value::{self, Field};
use crate::text::Language;

/// The id of what a book says of itself.
#[must_use]
pub fn front_id(book: BookKey) -> Id {
    Id::of_fact(BOOK.name, &[book.code()])
}

/// What a book says of itself.
///
/// # Errors
/// When the file cannot be read.
pub fn front(db: &Connection, book: BookKey) -> Result<Front> {
    let query =
        "SELECT title, team, authors, credits, licence, responsibility FROM book WHERE id = ?1";
    let found = db
        .prepare_cached(query)?
        .query_row([front_id(book).0], |row| {
            Ok(Front {
                title: text(row, 0)?,
                team: text(row, 1)?,
                authors: text(row, 2)?,
                credits: text(row, 3)?,
                licence: text(row, 4)?,
                responsibility: text(row, 5)?,
            })
        })
        .optional()?;
    Ok(found.unwrap_or_default())
}

/// How far a book is.
///
/// # Errors
/// When the file cannot be read.
pub fn approval(db: &Connection, book: BookKey) -> Result<Approval> {
    let id = Id::of_fact(APPROVAL.name, &[book.approved_as().code()]);
    let found = db
        .prepare_cached("SELECT state, number, day, codes FROM approval WHERE id = ?1")?
        .query_row([id.0], |row| {
            let state = State::of_code(&text(row, 0)?);
            let codes: Option<String> = row.get(3)?;
            let named = codes.iter().flat_map(|codes| codes.split_whitespace());
            let named = named.map(ToOwned::to_owned).collect();
            Ok((
                Approval { state, number: text(row, 1)?, day: text(row, 2)?, codes: named },
                codes.is_some(),
            ))
        })
        .optional()?;
    match found {
        Some((approval, false)) if approval.state == State::Approved => {
            Ok(Approval { codes: printed_as_approved(db, book)?, ..approval })
        }
        Some((approval, _)) => Ok(approval),
        None => Ok(Approval::default()),
    }
}

/// What a file of before says was approved, which did not note it: what was printed as such last.
fn printed_as_approved(db: &Connection, book: BookKey) -> Result<BTreeSet<String>> {
    let mut editions = all_editions(db)?.into_iter();
    let approved = |one: &Edition| {
        one.book.written_in() == book.approved_as().written_in()
            && one.approval.state == State::Approved
    };
    Ok(editions.find(approved).map(|edition| edition.code).into_iter().collect())
}

/// The chapters that a book is printed without, by their words.
///
/// # Errors
/// When the file cannot be read.
pub fn left_out(db: &Connection, book: BookKey) -> Result<BTreeSet<String>> {
    let query = "SELECT thing.key FROM left_out own CROSS JOIN thing ON thing.id = own.id
                 WHERE own.tick = 1";
    let mut statement = db.prepare_cached(query)?;
    let mut rows = statement.query([])?;
    let mut found = BTreeSet::new();
    while let Some(row) = rows.next()? {
        let [of, chapter, _] = key(row, 0)?;
        if of == book.code() {
            found.insert(chapter);
        }
    }
    Ok(found)
}

/// The texts of the team's own, by their places.
///
/// # Errors
/// When the file cannot be read.
pub fn passages(db: &Connection, book: BookKey) -> Result<BTreeMap<Slot, Passage>> {
    let query = "SELECT thing.key, own.text, own.language, own.draft
                 FROM passage own CROSS JOIN thing ON thing.id = own.id";
    let mut statement = db.prepare_cached(query)?;
    let mut rows = statement.query([])?;
    let mut found = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let [of, chapter, name] = key(row, 0)?;
        let passage =
            Passage { text: text(row, 1)?, language: language(row, 2)?, draft: text(row, 3)? };
        if of == book.code() && !passage.text.trim().is_empty() {
            found.insert(Slot { chapter, name }, passage);
        }
    }
    Ok(found)
}

/// The chapters of the team's own, in the order in which they follow the same chapter.
///
/// # Errors
/// When the file cannot be read.
pub fn chapters(db: &Connection, book: BookKey) -> Result<Vec<OwnChapter>> {
    let mut statement = db.prepare_cached(
        "SELECT id, title, text, language, follows, position FROM own_chapter
         WHERE book = ?1 ORDER BY follows, position, id",
    )?;
    let rows = statement.query_map([book.code()], |row| {
        Ok(OwnChapter {
            id: Id(row.get(0)?),
            title: text(row, 1)?,
            text: text(row, 2)?,
            language: language(row, 3)?,
            follows: text(row, 4)?,
            position: position(row, 5)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The pictures of a book and those of all books, place by place in their order.
///
/// # Errors
/// When the file cannot be read.
pub fn pictures(db: &Connection, book: BookKey) -> Result<Vec<Picture>> {
    let mut pictures = all_pictures(db)?;
    pictures.retain(|picture| picture.book.is_none_or(|of| of == book));
    Ok(pictures)
}

/// One picture; `None` when it was taken out.
///
/// # Errors
/// When the file cannot be read.
pub fn picture(db: &Connection, id: Id) -> Result<Option<Picture>> {
    Ok(all_pictures(db)?.into_iter().find(|picture| picture.id == id))
}

fn all_pictures(db: &Connection) -> Result<Vec<Picture>> {
    let mut statement = db.prepare_cached(
        "SELECT id, book, slot, position, caption, credit, alternative FROM book_picture
         ORDER BY slot, position, id",
    )?;
    let mut rows = statement.query([])?;
    let mut pictures = Vec::new();
    while let Some(row) = rows.next()? {
        let book = text(row, 1)?;
        let known = BookKey::of_code(&book);
        if !book.is_empty() && known.is_none() {
            continue; // of a book that only a newer program prints
        }
        pictures.push(Picture {
            id: Id(row.get(0)?),
            book: known,
            place: PicturePlace::of_code(&text(row, 2)?),
            position: position(row, 3)?,
            caption: text(row, 4)?,
            credit: text(row, 5)?,
            alternative: text(row, 6)?,
            file: None,
        });
    }
    if !pictures.is_empty() {
        give_files(db, &mut pictures)?;
    }
    Ok(pictures)
}

fn give_files(db: &Connection, pictures: &mut [Picture]) -> Result<()> {
    let attached = attachments::store::all(db)?;
    for picture in pictures {
        let own = attached.iter().find(|one| one.of == picture.id && one.here);
        picture.file = own.map(|one| one.file);
    }
    Ok(())
}

/// The bytes of something that was kept; `None` where they are not here or not whole.
///
/// # Errors
/// When the file cannot be read.
pub fn bytes(db: &Connection, file: &Hash) -> Result<Option<Vec<u8>>> {
    if !contents::is_here(db, file)? {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    let whole = contents::write_to(db, file, std::path::Path::new(""), &mut bytes)?;
    Ok(whole.then_some(bytes))
}

/// The document of an edition as JSON; `None` where it is not here.
///
/// # Errors
/// When the file cannot be read.
pub fn document(db: &Connection, edition: &Edition) -> Result<Option<Vec<u8>>> {
    let packed = bytes(db, &edition.kept.document)?;
    Ok(packed.and_then(|packed| zstd::decode_all(packed.as_slice()).ok()))
}

/// The editions of a book, the newest first.
///
/// # Errors
/// When the file cannot be read.
pub fn editions(db: &Connection, book: BookKey) -> Result<Vec<Edition>> {
    let mut all = all_editions(db)?;
    all.retain(|edition| edition.book == book);
    Ok(all)
}

/// One edition; `None` when it was deleted.
///
/// # Errors
/// When the file cannot be read.
pub fn edition(db: &Connection, id: Id) -> Result<Option<Edition>> {
    Ok(all_editions(db)?.into_iter().find(|edition| edition.id == id))
}

/// The editions that this computer has not handed over yet, the oldest first.
///
/// # Errors
/// When the file cannot be read.
pub fn outbox(db: &Connection) -> Result<Vec<Edition>> {
    let mut waiting = all_editions(db)?;
    waiting.retain(|edition| edition.handed.is_none());
    waiting.sort_by_key(|edition| (edition.made, edition.id));
    Ok(waiting)
}

/// How many editions of any book there are.
///
/// # Errors
/// When the file cannot be read.
pub fn count_editions(db: &Connection) -> Result<usize> {
    Ok(all_editions(db)?.len())
}

fn all_editions(db: &Connection) -> Result<Vec<Edition>> {
    let mut statement = db.prepare_cached(
        "SELECT id, book, number, code, title, day, language, paper, state, act_number, act_day,
                document, pages, summary, program, catalogue
         FROM edition ORDER BY number DESC, id DESC",
    )?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        // One of a book or of a form that only a newer program knows is left to that.
        if let Some(edition) = edition_of(db, row)? {
            found.push(edition);
        }
    }
    Ok(found)
}

fn edition_of(db: &Connection, row: &Row) -> Result<Option<Edition>> {
    let hash = |at| -> Result<Option<Hash>> { Ok(unhex(&text(row, at)?)) };
    let (Some(document), Some(pages), Some(summary)) = (hash(11)?, hash(12)?, hash(13)?) else {
        return Ok(None);
    };
    let (book, day) = (BookKey::of_code(&text(row, 1)?), text(row, 5)?.parse().ok());
    let Some((book, day)) = book.zip(day) else { return Ok(None) };
    let id = Id(row.get(0)?);
    Ok(Some(Edition {
        id,
        book,
        number: row.get::<_, Option<u32>>(2)?.unwrap_or_default(),
        code: text(row, 3)?,
        title: text(row, 4)?,
        day,
        language: language(row, 6)?,
        paper: text(row, 7)?,
        approval: Approval {
            state: State::of_code(&text(row, 8)?),
            number: text(row, 9)?,
            day: text(row, 10)?,
            codes: BTreeSet::new(),
        },
        kept: Kept { document, pages, summary },
        program: text(row, 14)?,
        catalogue: text(row, 15)?,
        made: id.drawn_at(),
        handed: handed(db, id)?,
    }))
}

fn handed(db: &Connection, edition: Id) -> Result<Option<Handed>> {
    let said = local::get(db, edition, &EDITION_HANDED)?;
    let at = said.first().and_then(Field::integer).and_then(|at| u64::try_from(at).ok());
    let folder = said.get(1).map(|folder| folder.text().to_owned()).unwrap_or_default();
    Ok(at.map(|at| Handed { at: Millis(at), folder }))
}

/// The number of the next edition of a book. Those that were deleted count: they may be on paper.
///
/// # Errors
/// When the file cannot be read.
pub fn next_number(db: &Connection, book: BookKey) -> Result<u32> {
    let query = "SELECT h.value FROM thing t CROSS JOIN head h ON h.thing = t.id
                 WHERE t.entity_type = ?1 AND h.register = ?2";
    let mut statement = db.prepare_cached(query)?;
    let mut rows = statement.query([EDITION.number, EDITION_NUMBER.number])?;
    let mut highest = 0;
    while let Some(row) = rows.next()? {
        let fields = value::decode(row.get_ref(0)?.as_blob().unwrap_or_default())?;
        let of = fields.first().is_some_and(|word| word.text() == book.code());
        let number = fields.get(1).and_then(Field::integer).filter(|_| of).unwrap_or_default();
        highest = highest.max(u32::try_from(number).unwrap_or_default());
    }
    Ok(highest.saturating_add(1))
}

/// What the team put where nothing is part of the content of a book, also what was taken out again.
///
/// # Errors
/// When the file cannot be read.
pub fn beside_the_content(db: &Connection) -> Result<Vec<Id>> {
    let query = "SELECT t.id, t.key, h.value FROM thing t LEFT JOIN head h
                 ON h.thing = t.id AND h.register = ?3 WHERE t.entity_type IN (?1, ?2)";
    let of = [PASSAGE.number, BOOK_PICTURE.number, BOOK_PICTURE_PLACE.number];
    let mut statement = db.prepare_cached(query)?;
    let mut rows = statement.query(of)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let [_, chapter, _] = key(row, 1)?;
        let [_, place, _] = key(row, 2)?;
        if [Slot::of(&chapter), Slot::parse(&place)].iter().any(Slot::is_beside_the_content) {
            found.push(Id(row.get(0)?));
        }
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// The three parts of the key of a fact of a book; what it lacks is empty.
fn key(row: &Row, at: usize) -> Result<[String; 3]> {
    let bytes = row.get_ref(at)?.as_blob_or_null().unwrap_or_default();
    let parts = bytes.map(value::decode).transpose()?.unwrap_or_default();
    let part = |at: usize| parts.get(at).map(|part| part.text().to_owned()).unwrap_or_default();
    Ok([part(0), part(1), part(2)])
}

fn text(row: &Row, at: usize) -> rusqlite::Result<String> {
    row.get::<_, Option<String>>(at).map(Option::unwrap_or_default)
}

fn position(row: &Row, at: usize) -> rusqlite::Result<f64> {
    row.get::<_, Option<f64>>(at).map(Option::unwrap_or_default)
}

/// A text without a known language is read as one of the region.
fn language(row: &Row, at: usize) -> rusqlite::Result<Language> {
    Ok(Language::from_tag(&text(row, at)?).unwrap_or(Language::Es))
}
