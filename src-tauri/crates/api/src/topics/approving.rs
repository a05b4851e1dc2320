//! Which content of a book was approved: what is on record, and that another one was approved, too.
//!
//! **Invariant:** an approval holds for the contents whose codes it names and for no other; only a
//! person adds one.

use std::collections::BTreeSet;

use ceiba::Result;
use ceiba::book::{Approval, BookKey, Edition, State, store, write};
use ceiba::text::{Language, Message, keys};
use ceiba::workspace::Connection;
use ceiba_report::books::book::Book;
use ceiba_report::books::gather;

use super::start;
use crate::Context;
use crate::say::Say;
use crate::views::Written;
use crate::views::books::{ApprovalView, BookWish};

/// What is approved of a book; `None` while it is not, and for one that goes with another.
pub fn standing(db: &Connection, wish: &BookWish, say: &Say) -> Result<Option<ApprovalView>> {
    let (book, language) = (wish.book.key(), wish.language.into());
    let approval = store::approval(db, book.written_in())?;
    if approval.state != State::Approved || book.approved_as() != book {
        return Ok(None);
    }
    let code = Book::gather(db, book, language, gather::day(db, None)?)?.code();
    let editions = editions(db, book)?;
    let told = told(&approval, &editions, &code, language);
    Ok(Some(ApprovalView {
        told: say.text(&told),
        holds: approval.codes.contains(&code),
        code: say.text(&keys::editions_code_now(code)),
    }))
}

/// The editions of a book, and of those that are printed from the same words.
fn editions(db: &Connection, book: BookKey) -> Result<Vec<Edition>> {
    let mut all = store::editions(db, book)?;
    for other in family(book).filter(|other| *other != book) {
        all.extend(store::editions(db, other)?);
    }
    Ok(all)
}

/// The books that are approved together: a short profile says what the whole one says.
fn family(book: BookKey) -> impl Iterator<Item = BookKey> {
    BookKey::ALL.into_iter().filter(move |other| other.written_in() == book.written_in())
}

/// What was approved, and how the book as it stands now differs from it.
fn told(approval: &Approval, editions: &[Edition], now: &str, language: Language) -> Message {
    let same = approval.codes.get(now);
    let approved = |edition: &&Edition| match same {
        Some(code) => edition.code == *code,
        None => approval.codes.contains(&edition.code),
    };
    let edition = editions.iter().find(approved);
    let Some(code) = edition.map(|one| &one.code).or(same).or(approval.codes.last()) else {
        return keys::editions_approved_unknown();
    };
    let what = match edition {
        Some(one) => keys::editions_what_edition(code.as_str(), i64::from(one.number)),
        None => keys::editions_what_content(code.as_str()),
    };
    match edition {
        _ if same.is_some() => keys::editions_approved_same(what),
        Some(one) if one.language != language => keys::editions_approved_elsewhere(what),
        _ => keys::editions_approved_before(what),
    }
}

/// The codes that a book has now, in a language: of the whole one and of the short one.
///
/// # Errors
/// When the file cannot be read.
pub fn codes(db: &Connection, book: BookKey, language: Language) -> Result<BTreeSet<String>> {
    let day = gather::day(db, None)?;
    family(book).map(|book| Ok(Book::gather(db, book, language, day)?.code())).collect()
}

/// Puts on record that a book as it stands now was approved, too.
pub fn approve(context: &Context, input: BookWish) -> Result<Written> {
    let (book, language) = (input.book.key().approved_as(), input.language.into());
    let code =
        context.read(|db| Ok(Book::gather(db, book, language, gather::day(db, None)?)?.code()))?;
    let book = book.written_in();
    let done = context.write(keys::book_deed_approve(book.name(), code), |change| {
        let mut approval = store::approval(change.reading(), book)?;
        approval.codes.extend(codes(change.reading(), book, language)?);
        write::approval(change, book, &approval)
    })?;
    start::written(context, None, &done.touched)
}
