//! From a document to pages on which everything has its place.
//!
//! A [`survey`] counts what can be named. Words become lines, a block becomes *strips*: pieces of a
//! page that are never cut. Strips are stacked on pages, those that belong together stay together,
//! and what is drawn is left as items of a scene with the place they have in the structure of the
//! book. Elements stand in the order in which they are read, and an element has either parts or
//! words of its own.
//!
//! **Invariant:** knows no PDF and no window: the page in the program and the printed one are
//! drawn from the same [`Pages`].

mod style;
mod survey;

mod lines;
mod words;

mod strips;

mod blocks;
mod compose;
mod contents;
mod cover;
mod pictures;
mod table;

mod copier;
mod furnish;
mod paginate;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use ceiba::text::Language;

use crate::document::{Document, Picture};
use crate::scene::{Item, Point};

/// The paper and its margins.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct PageSetup {
    /// The sheet.
    pub paper: Paper,
    /// Printed on one side of the sheet or on both.
    pub sides: Sides,
    /// In colour, or for a copier that knows only black.
    pub ink: Ink,
}

impl PageSetup {
    /// Colour, on one side of a sheet.
    #[must_use]
    pub fn of(paper: Paper) -> Self {
        Self { paper, sides: Sides::One, ink: Ink::Colour }
    }
}

/// Printed on one side of the sheet or on both: where the inner margin is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "SidesKey")]
pub enum Sides {
    /// The inner margin is at the left of every page.
    #[default]
    One,
    /// It changes sides; chapters may begin on either.
    Two,
}

/// What a page is printed with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "InkKey")]
pub enum Ink {
    /// Colours.
    #[default]
    Colour,
    /// Black only: patterns instead of colours, no grey, no hairline under 0.35 pt.
    Copier,
}

/// The sheets of the region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 8½ × 11 in.
    Letter,
    /// 8½ × 13 in: what most offices call oficio. The Mexican one is a centimetre longer.
    Oficio,
    /// 8½ × 14 in.
    Legal,
}

impl Paper {
    /// The sheet of the municipality's word for it; A4 for any other word.
    #[must_use]
    pub fn from_word(word: &str) -> Self {
        match word {
            "letter" => Self::Letter,
            "oficio" => Self::Oficio,
            "legal" => Self::Legal,
            _ => Self::A4,
        }
    }

    /// Width and height in points.
    #[must_use]
    pub fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.276, 841.89),
            Self::Letter => (612.0, 792.0),
            Self::Oficio => (612.0, 936.0),
            Self::Legal => (612.0, 1008.0),
        }
    }
}

/// A book, laid out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pages {
    /// The title of the book.
    pub title: String,
    /// Who publishes it.
    pub author: String,
    /// The language of the text.
    pub language: Language,
    /// The day for which it holds.
    pub as_of: NaiveDate,
    /// The pages.
    pub pages: Vec<Page>,
    /// With what they are printed; pictures are grey for a copier.
    pub ink: Ink,
    /// The pictures on them, by their keys.
    pub pictures: BTreeMap<String, Picture>,
    /// What the pieces mean: a tree in which every element comes after its parent.
    pub elements: Vec<Element>,
    /// The headings, with their pages.
    pub bookmarks: Vec<Bookmark>,
}

/// One page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Page {
    /// Its width and height in points.
    pub size: Point,
    /// The chapter to which it belongs; empty before the first.
    pub chapter: String,
    /// What stands on it, in reading order.
    pub pieces: Vec<Piece>,
    /// Where a click leads somewhere.
    pub links: Vec<Link>,
}

/// A place on a page from which a click leads somewhere.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Link {
    /// The element it is, of [`Role::Link`] or [`Role::Reference`], by its place in [`Pages::elements`].
    pub element: usize,
    /// Its top left corner.
    pub at: Point,
    /// Its width and height.
    pub size: Point,
    /// Where it leads.
    pub to: LinkTarget,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "target", rename_all = "snake_case")]
pub enum LinkTarget {
    /// Out of the book.
    Address {
        /// `https:` or `mailto:`.
        address: String,
    },
    /// To a place of the book.
    Place {
        /// The page, from 0.
        page: usize,
        /// Points from the top.
        y: f32,
    },
}

/// Things on a page that mean one thing together.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Piece {
    /// What it is a part of.
    pub part: Part,
    /// What is drawn.
    pub items: Vec<Item>,
}

/// What a piece is a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Of nothing: rules, backgrounds, running heads.
    Ornament,
    /// Of the element with this place in [`Pages::elements`].
    Element(usize),
    /// A hyphen at the end of a line: seen, not read aloud.
    Hyphen(usize),
}

/// What a part of the book is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Element {
    /// Its kind.
    pub role: Role,
    /// The element it is in; `None` for the book itself.
    pub parent: Option<usize>,
    /// Words for those who do not see it.
    pub alternative: Option<String>,
    /// Its language, where it is not that of the book.
    pub language: Option<Language>,
}

impl Element {
    /// A part of another, in the language of the book.
    #[must_use]
    pub fn new(role: Role, parent: Option<usize>) -> Self {
        Self { role, parent, alternative: None, language: None }
    }
}

/// The kinds of parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The book.
    Document,
    /// A heading of level 1, 2 or 3.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A list,
    List,
    /// its items,
    ListItem,
    /// their marks,
    Label,
    /// their words.
    ListBody,
    /// A list of contents,
    Contents,
    /// its entries.
    ContentsItem,
    /// A table,
    Table,
    /// the rows that head it,
    TableHead,
    /// all others,
    TableBody,
    /// its rows,
    TableRow,
    /// the head of a column,
    ColumnHead,
    /// the head of a row,
    RowHead,
    /// a cell.
    TableCell,
    /// A picture.
    Figure,
    /// What stands above or below a table or a picture.
    Caption,
    /// What stands apart from the text.
    Aside,
    /// Words in another language or style.
    Span,
    /// A link out of the book.
    Link,
    /// A link to another place of the book.
    Reference,
    /// A note at the foot of the page.
    Note,
}

/// A heading and where it stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bookmark {
    /// 1 to 3.
    pub level: u8,
    /// The words.
    pub title: String,
    /// The page, from 0.
    pub page: usize,
    /// Points from the top.
    pub y: f32,
}

impl Page {
    /// The words on the page in reading order, without head and foot.
    #[must_use]
    pub fn words(&self) -> String {
        let told = self.pieces.iter().filter(|piece| matches!(piece.part, Part::Element(_)));
        told.flat_map(|piece| &piece.items).filter_map(Item::words).collect::<Vec<_>>().join(" ")
    }
}

impl Pages {
    /// Characters that no font of the books has; each is printed as □.
    #[must_use]
    pub fn unknown_characters(&self) -> BTreeSet<char> {
        let pieces = self.pages.iter().flat_map(|page| &page.pieces);
        let texts = pieces.flat_map(|piece| &piece.items).filter_map(|item| match item {
            Item::Text(text) => Some(text),
            Item::Line { .. } | Item::Rect { .. } | Item::Path { .. } | Item::Picture { .. } => {
                None
            }
        });
        texts.flat_map(|t| t.text.chars().filter(|c| !t.face.has(*c))).collect()
    }
}

/// A book is laid out so often at most until its page numbers stand still.
const MOST_PASSES: usize = 4;

/// Lays a book out. What is said of pages is known only when they are: where a book says something
/// of them it is laid out again, with the lines that did not change, until nothing moves.
#[must_use]
pub fn pages(document: &Document, setup: &PageSetup) -> Pages {
    let sheet = style::Sheet::of(setup);
    let survey = survey::Survey::of(document);
    let mut memory = compose::Memory::default();
    let mut known = paginate::Places::default();
    let mut pass = 0;
    loop {
        pass += 1;
        let mut flow = blocks::Flow::new(sheet, document, &survey, &known, memory);
        flow.add_all(&document.blocks);
        let blocks::Finished { strips, elements, memory: shaped, asked } = flow.finish();
        memory = shaped;
        let stacked = paginate::stack(&strips, &sheet);
        if !asked || pass == MOST_PASSES || stacked.places.same_pages(&known) {
            let mut pages = furnish::furnish(&stacked, document, &sheet, &mut memory.shaper);
            if setup.ink == Ink::Copier {
                pages.iter_mut().for_each(copier::page);
            }
            return bound(document, setup.ink, pages, elements, stacked.bookmarks);
        }
        known = stacked.places;
    }
}

fn bound(
    document: &Document,
    ink: Ink,
    pages: Vec<Page>,
    elements: Vec<Element>,
    bookmarks: Vec<Bookmark>,
) -> Pages {
    Pages {
        title: document.title.clone(),
        author: document.author.clone(),
        language: document.language,
        as_of: document.as_of,
        pages,
        ink,
        pictures: document.pictures.clone(),
        bookmarks,
        elements,
    }
}

#[cfg(test)]
pub(crate) mod tests;
