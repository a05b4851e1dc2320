//! How what books have besides figures is written.
//!
//! **Invariant:** an edition is written once and never changed; what is kept of it is in the file of
//! the municipality before anything names it.

use chrono::NaiveDate;

use super::{
    Approval, BookKey, Front, Handed, OwnChapter, Passage, Picture, PicturePlace, Slot, place,
    store,
};
use crate::attachments::{self, Chosen};
use crate::basics::Id;
use crate::store::contents::hex;
use crate::store::registry::{
    APPROVAL, APPROVAL_ACT, APPROVAL_CONTENT, APPROVAL_STATE, BOOK, BOOK_AUTHORS, BOOK_CREDITS,
    BOOK_LICENCE, BOOK_PICTURE, BOOK_PICTURE_ALTERNATIVE, BOOK_PICTURE_CAPTION,
    BOOK_PICTURE_CREDIT, BOOK_PICTURE_PLACE, BOOK_RESPONSIBILITY, BOOK_TEAM, BOOK_TITLE, EDITION,
    EDITION_CONTENTS, EDITION_HANDED, EDITION_NUMBER, EDITION_PRINT, EDITION_TITLE,
    EDITION_VERSIONS, LEFT_OUT, LEFT_OUT_TICK, OWN_CHAPTER, OWN_CHAPTER_PLACE, OWN_CHAPTER_TEXT,
    OWN_CHAPTER_TITLE, PASSAGE, PASSAGE_TEXT, Register,
};
use crate::store::value::Field;
use crate::text::{Language, keys};
use crate::workspace::Change;
use crate::{Error, Result};

/// A text may have so many bytes: some thirty pages.
const MOST_TEXT: usize = 100_000;
/// How hard a document is compressed.
const LEVEL: i32 = 9;

/// Writes what a book says of itself.
///
/// # Errors
/// `RefusedField` where a text is too long; when the file cannot be written.
pub fn front(change: &mut Change, book: BookKey, front: &Front) -> Result<()> {
    let before = store::front(change.reading(), book)?;
    let id = change.fact(&BOOK, &[book.code()])?;
    let texts = [
        ("title", &before.title, &front.title, &BOOK_TITLE),
        ("team", &before.team, &front.team, &BOOK_TEAM),
        ("authors", &before.authors, &front.authors, &BOOK_AUTHORS),
        ("credits", &before.credits, &front.credits, &BOOK_CREDITS),
        ("licence", &before.licence, &front.licence, &BOOK_LICENCE),
        ("responsibility", &before.responsibility, &front.responsibility, &BOOK_RESPONSIBILITY),
    ];
    for (field, before, text, register) in texts {
        let text = within_bounds(text).map_err(|error| error.of_field(field))?;
        change_text(change, id, register, [before, text])?;
    }
    Ok(())
}

/// Writes a text that was changed. What nobody touched is no change, not even from nothing to empty:
/// else two people who fill in different fields of one form would contradict each other.
fn change_text(
    change: &mut Change,
    id: Id,
    register: &Register,
    [before, text]: [&str; 2],
) -> Result<()> {
    if before == text { Ok(()) } else { change.set(id, register, &[text.into()]) }
}

/// Writes how far a book is.
///
/// # Errors
/// When the file cannot be written.
pub fn approval(change: &mut Change, book: BookKey, approval: &Approval) -> Result<()> {
    let before = store::approval(change.reading(), book)?;
    let id = change.fact(&APPROVAL, &[book.approved_as().code()])?;
    if before.state != approval.state {
        change.set(id, &APPROVAL_STATE, &[approval.state.code().into()])?;
    }
    let act = [approval.number.trim(), approval.day.trim()];
    if [before.number.as_str(), before.day.as_str()] != act {
        change.set(id, &APPROVAL_ACT, &act.map(Field::from))?;
    }
    if before.codes != approval.codes {
        let codes: Vec<&str> = approval.codes.iter().map(String::as_str).collect();
        change.set(id, &APPROVAL_CONTENT, &[codes.join(" ").into()])?;
    }
    Ok(())
}

/// Prints a book without a chapter from now on.
///
/// # Errors
/// When the file cannot be written.
pub fn leave_out(change: &mut Change, book: BookKey, chapter: &str) -> Result<()> {
    tick(change, book, chapter, 1)
}

/// Prints a book with a chapter again.
///
/// # Errors
/// When the file cannot be written.
pub fn take_in(change: &mut Change, book: BookKey, chapter: &str) -> Result<()> {
    tick(change, book, chapter, 0)
}

fn tick(change: &mut Change, book: BookKey, chapter: &str, tick: i64) -> Result<()> {
    let id = change.fact(&LEFT_OUT, &[book.code(), chapter])?;
    change.set(id, &LEFT_OUT_TICK, &[tick.into()])
}

/// Puts a text of the team's own at a place; an empty one gives the place back to the draft.
///
/// # Errors
/// `RefusedField` where it is too long; when the file cannot be written.
pub fn passage(change: &mut Change, book: BookKey, slot: &Slot, passage: &Passage) -> Result<()> {
    let text = within_bounds(&passage.text).map_err(|error| error.of_field("text"))?;
    if text.is_empty() {
        return drop_passage(change, book, slot);
    }
    let id = change.fact(&PASSAGE, &[book.code(), &slot.chapter, &slot.name])?;
    let fields = [text.into(), passage.language.code().into(), passage.draft.as_str().into()];
    change.set(id, &PASSAGE_TEXT, &fields)
}

/// Gives a place back to the draft.
///
/// # Errors
/// When the file cannot be written.
pub fn drop_passage(change: &mut Change, book: BookKey, slot: &Slot) -> Result<()> {
    let key = [book.code(), slot.chapter.as_str(), slot.name.as_str()];
    change.delete(&PASSAGE, Id::of_fact(PASSAGE.name, &key))
}

/// A chapter as it is filled in; `id` is `None` for a new one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChapterEntry {
    /// Which one.
    pub id: Option<Id>,
    /// Its book.
    pub book: BookKey,
    /// Its heading.
    pub title: String,
    /// What it says.
    pub text: String,
    /// The language it is written in.
    pub language: Language,
    /// The word of the chapter that it follows; empty for the head of the book.
    pub follows: String,
}

/// Writes a chapter; returns its id. A new one, and one that follows another now, is the last of those
/// that follow the same.
///
/// # Errors
/// `RefusedField` where it has no heading or is too long; when the file cannot be written.
pub fn chapter(change: &mut Change, entry: &ChapterEntry) -> Result<Id> {
    let title = within_bounds(&entry.title).map_err(|error| error.of_field("title"))?;
    let text = within_bounds(&entry.text).map_err(|error| error.of_field("text"))?;
    if title.is_empty() {
        return Err(Error::Refused(keys::book_chapter_untitled()).of_field("title"));
    }
    let all = store::chapters(change.reading(), entry.book)?;
    let stands = all.iter().find(|one| Some(one.id) == entry.id && one.follows == entry.follows);
    let position = stands.map_or_else(|| last(&all, &entry.follows), |one| one.position);
    let id = entry.id.map_or_else(|| change.draw(&OWN_CHAPTER), Ok)?;
    change.set(id, &OWN_CHAPTER_TITLE, &[title.into()])?;
    change.set(id, &OWN_CHAPTER_TEXT, &[text.into(), entry.language.code().into()])?;
    put_chapter(change, entry.book, id, &entry.follows, position)?;
    Ok(id)
}

fn last(all: &[OwnChapter], follows: &str) -> f64 {
    let same = all.iter().filter(|one| one.follows == follows);
    place::between(same.map(|one| one.position).reduce(f64::max), None)
}

fn put_chapter(
    change: &mut Change,
    book: BookKey,
    id: Id,
    follows: &str,
    position: f64,
) -> Result<()> {
    change.set(id, &OWN_CHAPTER_PLACE, &[book.code().into(), follows.into(), position.into()])
}

/// Puts a chapter before the one before it, of those that follow the same.
///
/// # Errors
/// When the file cannot be written.
pub fn chapter_earlier(change: &mut Change, book: BookKey, chapter: &OwnChapter) -> Result<()> {
    let mut all = store::chapters(change.reading(), book)?;
    all.retain(|one| one.follows == chapter.follows);
    let all: Vec<(Id, f64)> = all.iter().map(|one| (one.id, one.position)).collect();
    match place::earlier(&all, chapter.id) {
        Some(position) => put_chapter(change, book, chapter.id, &chapter.follows, position),
        None => Ok(()),
    }
}

/// Deletes a chapter and the pictures in it; it can be brought back.
///
/// # Errors
/// When the file cannot be written.
pub fn delete_chapter(change: &mut Change, book: BookKey, id: Id) -> Result<()> {
    let place = PicturePlace::Slot(Slot::of_own_chapter(id));
    for picture in store::pictures(change.reading(), book)? {
        if picture.place == place {
            delete_picture(change, picture.id)?;
        }
    }
    attachments::write::remove_all(change, id)?;
    change.delete(&OWN_CHAPTER, id)
}

/// What is said of a picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PictureWords {
    /// What stands below it.
    pub caption: String,
    /// Who made it.
    pub credit: String,
    /// What it shows, for whoever cannot see it.
    pub alternative: String,
}

/// Puts a picture at a place, behind those that are there; returns its id.
///
/// # Errors
/// `Refused` where the place is full or the file is too large; when the file cannot be written.
pub fn add_picture(
    change: &mut Change,
    book: BookKey,
    at: &PicturePlace,
    chosen: &Chosen,
) -> Result<Id> {
    let mut there = store::pictures(change.reading(), book)?;
    there.retain(|picture| picture.place == *at);
    if there.len() >= at.most() {
        return Err(Error::Refused(keys::book_picture_place_full(at.most())));
    }
    let id = change.draw(&BOOK_PICTURE)?;
    let position = place::between(there.last().map(|picture| picture.position), None);
    let book = if at.is_of_all_books() { None } else { Some(book) };
    put_picture(change, id, book, at, position)?;
    attachments::write::attach(change, id, chosen)?;
    Ok(id)
}

fn put_picture(
    change: &mut Change,
    id: Id,
    book: Option<BookKey>,
    at: &PicturePlace,
    position: f64,
) -> Result<()> {
    let book = book.map_or("", BookKey::code);
    change.set(id, &BOOK_PICTURE_PLACE, &[book.into(), at.code().into(), position.into()])
}

/// Writes what is said of a picture.
///
/// # Errors
/// `Refused` where it was taken out, `RefusedField` where a text is too long; when the file cannot be
/// written.
pub fn picture_words(change: &mut Change, id: Id, words: &PictureWords) -> Result<()> {
    let gone = || Error::Refused(keys::door_thing_gone());
    let before = store::picture(change.reading(), id)?.ok_or_else(gone)?;
    let texts = [
        ("caption", &before.caption, &words.caption, &BOOK_PICTURE_CAPTION),
        ("credit", &before.credit, &words.credit, &BOOK_PICTURE_CREDIT),
        ("alternative", &before.alternative, &words.alternative, &BOOK_PICTURE_ALTERNATIVE),
    ];
    for (field, before, text, register) in texts {
        let text = within_bounds(text).map_err(|error| error.of_field(field))?;
        change_text(change, id, register, [before, text])?;
    }
    Ok(())
}

/// Puts a picture before the one before it, of those at the same place.
///
/// # Errors
/// When the file cannot be written.
pub fn picture_earlier(change: &mut Change, book: BookKey, picture: &Picture) -> Result<()> {
    let mut all = store::pictures(change.reading(), book)?;
    all.retain(|one| one.place == picture.place);
    let all: Vec<(Id, f64)> = all.iter().map(|one| (one.id, one.position)).collect();
    match place::earlier(&all, picture.id) {
        Some(position) => put_picture(change, picture.id, picture.book, &picture.place, position),
        None => Ok(()),
    }
}

/// Takes a picture out, with its file; it can be brought back.
///
/// # Errors
/// When the file cannot be written.
pub fn delete_picture(change: &mut Change, id: Id) -> Result<()> {
    attachments::write::remove_all(change, id)?;
    change.delete(&BOOK_PICTURE, id)
}

/// A book as it was printed, before it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// The book.
    pub book: BookKey,
    /// The number that stands in it.
    pub number: u32,
    /// The code of its content.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The day for which it holds.
    pub day: NaiveDate,
    /// Its language.
    pub language: Language,
    /// The word of its paper.
    pub paper: String,
    /// How far it was.
    pub approval: Approval,
    /// The document as canonical JSON.
    pub document: Vec<u8>,
    /// The PDF.
    pub pages: Vec<u8>,
    /// The list of what it says.
    pub summary: Vec<u8>,
    /// The version of the program.
    pub program: String,
    /// The mark of the catalogue.
    pub catalogue: String,
}

/// Keeps a printed book as an edition; returns its id.
///
/// # Errors
/// `Refused` where another edition of that number was made meanwhile, or the files of the municipality
/// would be too large; when the file cannot be written.
pub fn edition(change: &mut Change, printed: &Printed) -> Result<Id> {
    if store::next_number(change.reading(), printed.book)? != printed.number {
        return Err(Error::Refused(keys::book_edition_overtaken(i64::from(printed.number))));
    }
    let id = change.draw(&EDITION)?;
    let (number, code) = (i64::from(printed.number), printed.code.as_str());
    change.set(id, &EDITION_TITLE, &[printed.title.as_str().into()])?;
    change.set(id, &EDITION_NUMBER, &[printed.book.code().into(), number.into(), code.into()])?;
    change.set(id, &EDITION_PRINT, &print(printed))?;
    let contents = contents(change, id, printed)?;
    change.set(id, &EDITION_CONTENTS, &contents)?;
    let versions = [printed.program.as_str().into(), printed.catalogue.as_str().into()];
    change.set(id, &EDITION_VERSIONS, &versions)?;
    Ok(id)
}

/// Keeps document, pages and summary as files of the edition, so that they travel with it.
fn contents(change: &mut Change, edition: Id, printed: &Printed) -> Result<[Field; 3]> {
    let document = zstd::encode_all(printed.document.as_slice(), LEVEL);
    let document = document.map_err(|_| Error::Damaged("document"))?;
    Ok([
        keep(change, edition, file(printed, "json.zst", "application/zstd", document))?,
        keep(change, edition, file(printed, "pdf", "application/pdf", printed.pages.clone()))?,
        keep(change, edition, file(printed, "json", "application/json", printed.summary.clone()))?,
    ])
}

fn file(printed: &Printed, ending: &str, media: &str, bytes: Vec<u8>) -> Chosen {
    let name = format!("{}-{}-{}.{ending}", printed.book.code(), printed.number, printed.code);
    let (media, original) = (media.to_owned(), bytes.len() as u64);
    Chosen { name, media, bytes, original, turned: false }
}

fn keep(change: &mut Change, edition: Id, file: Chosen) -> Result<Field> {
    attachments::write::attach(change, edition, &file)?;
    Ok(hex(blake3::hash(&file.bytes).as_bytes()).into())
}

fn print(printed: &Printed) -> [Field; 6] {
    let approval = &printed.approval;
    [
        printed.day.to_string().into(),
        printed.language.code().into(),
        printed.paper.as_str().into(),
        approval.state.code().into(),
        approval.number.as_str().into(),
        approval.day.as_str().into(),
    ]
}

/// Deletes an edition with all that was kept of it; it can be brought back, and its number is not given
/// again.
///
/// # Errors
/// When the file cannot be written.
pub fn delete_edition(change: &mut Change, edition: Id) -> Result<()> {
    attachments::write::remove_all(change, edition)?;
    change.delete(&EDITION, edition)
}

/// Remembers on this computer that an edition was handed over.
///
/// # Errors
/// When the file cannot be written.
pub fn handed(change: &mut Change, edition: Id, handed: &Handed) -> Result<()> {
    let at = i64::try_from(handed.at.0).map_err(|_| Error::Damaged("time"))?;
    change.set(edition, &EDITION_HANDED, &[at.into(), handed.folder.as_str().into()])
}

/// A text without spaces around it.
fn within_bounds(text: &str) -> Result<&str> {
    let text = text.trim();
    if text.len() > MOST_TEXT {
        return Err(Error::Refused(keys::book_text_too_long()));
    }
    Ok(text)
}
