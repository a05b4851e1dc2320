//! Printing an edition: what the window and the command line keep of a book.
//!
//! **Invariant:** both print the same bytes from the same file; an edition holds what was printed, and
//! what it says in each language, so that it can be compared with one in another.

use ceiba::basics::Progress;
use ceiba::book::write::Printed;
use ceiba::book::{BookKey, Edition, store};
use ceiba::catalogue;
use ceiba::text::{Language, keys};
use ceiba::workspace::Connection;
use ceiba::{Error, Result};
use chrono::NaiveDate;

use super::book::{Book, summary};
use super::gather::Town;
use super::own::canonical;
use super::snapshot;
use crate::document::Document;
use crate::layout::{self, Ink, PageSetup, Pages, Paper, Sides};
use crate::pdf;

/// What is to be printed, and how.
#[derive(Clone, Debug)]
pub struct Wish<'a> {
    /// The book.
    pub book: BookKey,
    /// Its language.
    pub language: Language,
    /// The day for which it holds.
    pub as_of: NaiveDate,
    /// The word of its paper.
    pub paper: &'a str,
    /// On one side of the sheet or on both.
    pub sides: Sides,
    /// In colour, or for a copier.
    pub ink: Ink,
    /// A title instead of the one that is stored.
    pub title: Option<&'a str>,
    /// The version of the program.
    pub program: &'a str,
}

impl Wish<'_> {
    /// The book with all that goes into it and the code of its content.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn gather(&self, db: &Connection) -> Result<Book> {
        self.gather_of(&Town::read(db)?)
    }

    fn gather_of(&self, town: &Town) -> Result<Book> {
        let book = Book::of(town, self.book, self.language, self.as_of)?;
        Ok(match self.title {
            Some(title) => book.titled(title),
            None => book,
        }
        .coded())
    }

    /// Lays a book out on this paper and prints it.
    ///
    /// # Errors
    /// `Refused` when a font cannot be embedded; it never depends on the data. `Cancelled`.
    pub fn print(&self, book: &Book, progress: &dyn Progress) -> Result<Sheets> {
        progress.check()?;
        progress.step("door-step-layout", 1, 3);
        let document = book.document();
        let (paper, sides, ink) = (Paper::from_word(self.paper), self.sides, self.ink);
        let pages = layout::pages(&document, &PageSetup { paper, sides, ink });
        progress.check()?;
        progress.step("door-step-write", 2, 3);
        let bytes = pdf(&pages)?;
        Ok(Sheets { document, pages, bytes })
    }
}

/// A book that was printed.
#[derive(Debug)]
pub struct Sheets {
    /// What it says.
    pub document: Document,
    /// Where it stands.
    pub pages: Pages,
    /// The PDF.
    pub bytes: Vec<u8>,
}

/// The bytes of the PDF.
///
/// # Errors
/// `Refused` when a font cannot be embedded; it never depends on the data.
pub fn pdf(pages: &Pages) -> Result<Vec<u8>> {
    pdf::write(pages).map_err(|error| Error::Refused(keys::door_book_failed()).because(error))
}

/// The edition that says already what a book says: of those in its language, the last one, where it has
/// the same code and was approved as far. To number it once more would make two of one.
///
/// # Errors
/// When the file cannot be read.
pub fn same(db: &Connection, wish: &Wish) -> Result<Option<Edition>> {
    let editions = store::editions(db, wish.book)?;
    let last = editions.into_iter().find(|edition| edition.language == wish.language);
    let Some(last) = last else { return Ok(None) };
    let book = wish.gather(db)?;
    let own = book.own();
    let same = last.code == own.mark.code && last.approval.says_as(&own.approval);
    Ok(same.then_some(last))
}

/// Prints the next edition of a book; what is to be kept by [`ceiba::book::write::edition`], and the
/// book itself.
///
/// # Errors
/// When the file cannot be read or the book not be made; `Cancelled`.
pub fn edition(db: &Connection, wish: &Wish, progress: &dyn Progress) -> Result<(Printed, Sheets)> {
    progress.step("door-step-gather", 0, 3);
    let number = store::next_number(db, wish.book)?;
    let town = Town::read(db)?;
    let book = wish.gather_of(&town)?.numbered(number);
    let sheets = wish.print(&book, progress)?;
    let printed = Printed {
        book: wish.book,
        number,
        code: book.own().mark.code.clone(),
        title: book.title(),
        day: wish.as_of,
        language: wish.language,
        paper: wish.paper.to_owned(),
        approval: book.own().approval.clone(),
        document: canonical(&sheets.document),
        pages: sheets.bytes.clone(),
        summary: snapshot::write(&summary(&town, wish.book, wish.as_of, wish.title)?),
        program: wish.program.to_owned(),
        catalogue: catalogue::mark(),
    };
    Ok((printed, sheets))
}
