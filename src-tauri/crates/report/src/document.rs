//! What a book says: headings, paragraphs, lists, tables, figures, sheets to fill in.
//!
//! **Invariant:** semantic only: no size, no position, no font. A screen reader, a text file or a
//! Word document could be written from it as well as a printed page.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::Serialize;

use ceiba::text::Language;

use crate::scene::{Scene, Shape, Tone};

/// A whole book.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document {
    /// The title, also that of the PDF.
    pub title: String,
    /// Who publishes it: the municipality.
    pub author: String,
    /// The language of all text that does not say otherwise.
    pub language: Language,
    /// The mark before the decimals of its numbers.
    pub decimal_mark: char,
    /// The day for which every figure and word holds; also the date of the PDF.
    pub as_of: NaiveDate,
    /// What stands at the foot of every page; shortened where there is no room.
    pub foot: String,
    /// What stands behind it, never shortened: by it a page is known. Empty for nothing.
    pub mark: String,
    /// The words that pages need.
    pub words: PageWords,
    /// The pictures that are shown, by their keys.
    pub pictures: BTreeMap<String, Picture>,
    /// A band on every page, such as "Training municipality – fictional".
    pub band: Option<String>,
    /// What is said, in reading order.
    pub blocks: Vec<Block>,
}

/// The words that pages need; `{…}` stands for what is put in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PageWords {
    /// "Page {page} of {pages}".
    pub page_number: String,
    /// "Table {number}".
    pub table: String,
    /// "Figure {number}".
    pub figure: String,
    /// What stands beside the title of a table that goes on from the page before: "(continued)".
    pub continued: String,
    /// "p. {page}", where another page is named.
    pub on_page: String,
}

/// A picture of the municipality's own: a photograph, an emblem, a map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// What its bytes are.
    pub form: PictureForm,
    /// How wide it is, in pixels.
    pub width: u32,
    /// How high it is, in pixels.
    pub height: u32,
    /// The file. Its key is their hash, so that a document is known by its words alone.
    #[serde(skip)]
    pub bytes: Arc<[u8]>,
}

/// What the bytes of a picture are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PictureForm {
    /// JPEG, in colour or grey.
    Jpeg,
    /// PNG of 8 bits, in colour or grey, neither interlaced nor transparent.
    Png,
}

impl PictureForm {
    /// What kind of file it is, as the web names it.
    #[must_use]
    pub const fn media(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }
}

/// One thing in the flow of a book.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    /// The front page.
    Cover(Cover),
    /// A heading; it is also a bookmark. Level 1 opens a chapter and names it in the running head.
    Heading {
        /// 1 to 3.
        level: u8,
        /// The words.
        text: String,
        /// What references name it by.
        id: Option<String>,
    },
    /// What the book has, with its pages; not there where the book has nothing of the kind.
    Contents {
        /// The heading over it.
        title: String,
        /// Chapters, figures or tables.
        of: Listing,
    },
    /// Words.
    Paragraph {
        /// What the words are there for.
        purpose: Purpose,
        /// The words themselves.
        runs: Vec<Inline>,
    },
    /// A list, numbered or not.
    List {
        /// How items begin.
        marker: Marker,
        /// The items.
        items: Vec<Vec<Inline>>,
    },
    /// A few numbers large, each with what it counts.
    Numbers {
        /// The numbers, from left to right.
        numbers: Vec<LargeNumber>,
    },
    /// Rows and columns.
    Table(Table),
    /// A chart with its caption and source.
    Figure(Figure),
    /// A picture with its caption and credit.
    Photo(Photo),
    /// What the municipality says in its own words, or what stands apart from the text.
    Aside {
        /// Which of them.
        kind: Aside,
        /// What is said.
        blocks: Vec<Block>,
    },
    /// Things on pages that lie on their side.
    Landscape {
        /// The things.
        blocks: Vec<Block>,
    },
    /// Ruled lines to be filled in by hand.
    Fill {
        /// What is to be written there.
        label: String,
        /// How many lines.
        lines: u8,
    },
    /// Things that are read on one page, as far as they fit on one.
    Together {
        /// The things.
        blocks: Vec<Block>,
    },
    /// A new page.
    PageBreak,
}

/// What a list of contents lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Listing {
    /// Headings down to a level.
    Headings(u8),
    /// Figures that have a caption.
    Figures,
    /// Tables that have a caption.
    Tables,
}

/// What stands apart from the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Aside {
    /// The team's own words: a grey rule runs beside them.
    Own,
    /// What helps to read a page: a box.
    Key,
}

/// The front page.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Cover {
    /// The title of the book.
    pub title: String,
    /// The municipality.
    pub place: String,
    /// Its region and country.
    pub region: String,
    /// Edition, state, date: a line each.
    pub lines: Vec<String>,
    /// The emblem of the municipality.
    pub emblem: Option<Shown>,
    /// A picture across the page.
    pub picture: Option<Shown>,
    /// The marks of those who publish it with the municipality.
    pub logos: Vec<Shown>,
}

/// A picture where it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// Its key in [`Document::pictures`].
    pub picture: String,
    /// What it shows, for those who do not see it; never empty.
    pub alternative: String,
}

/// A picture in the flow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Photo {
    /// The picture.
    pub shown: Shown,
    /// What it shows, in a line below.
    pub caption: String,
    /// Who made it.
    pub credit: String,
}

/// What a paragraph is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Running text.
    Body,
    /// The sentence that matters, at the head of a part.
    Lead,
    /// A word of progress with its shape.
    Verdict,
    /// A remark beside the text.
    Note,
    /// Where figures come from.
    Source,
    /// What stands above a table.
    Caption,
    /// One step of a calculation.
    Step,
}

/// A run of text inside a paragraph or a cell.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "inline", rename_all = "snake_case")]
pub enum Inline {
    /// Plain words.
    Text(TextRun),
    /// A status shape, as tall as the text. The word always stands beside it.
    Mark {
        /// The shape.
        shape: Shape,
        /// Its colour.
        tone: Tone,
        /// Outlined instead of filled: the deadline is past.
        style: MarkStyle,
    },
    /// Words that lead out of the book.
    Link {
        /// The words.
        text: String,
        /// Where to: `https:` or `mailto:`.
        to: String,
    },
    /// Words that lead to another place of the book.
    Reference {
        /// The id of a heading, a table or a figure.
        to: String,
        /// What is said of it.
        form: Reference,
    },
    /// A note at the foot of the page, with its sign here.
    Footnote {
        /// What is said there.
        runs: Vec<Inline>,
    },
}

/// What a reference says of the place it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reference {
    /// Its page: "p. 12".
    Page,
    /// Its number: "Table 3".
    Number,
    /// Its title.
    Title,
}

/// Words in one style.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TextRun {
    /// The words.
    pub text: String,
    /// How they are said.
    pub style: Style,
    /// In which language, where it is not that of the book.
    pub language: Option<Language>,
}

/// How words are said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Style {
    /// As they are.
    Plain,
    /// With weight.
    Strong,
    /// With emphasis.
    Emphasis,
}

/// How a status shape is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MarkStyle {
    /// The word is sure.
    Filled,
    /// The deadline is past and was missed.
    Outlined,
    /// Chance cannot be excluded.
    Hatched,
}

/// How the items of a list begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Marker {
    /// A dot.
    Dot,
    /// 1, 2, 3.
    Number,
}

/// A number to be seen from afar.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LargeNumber {
    /// The number as it is printed.
    pub value: String,
    /// What it counts.
    pub label: String,
}

/// Rows and columns, with a head that is repeated on every page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Table {
    /// The columns, from left to right.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// How close its rows stand.
    pub density: Density,
    /// What it shows, in a line above with its number; empty for a table that belongs to its text.
    pub caption: String,
    /// Where its figures come from, below.
    pub source: String,
    /// What references name it by.
    pub id: Option<String>,
}

/// How close the rows of a table stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Density {
    /// With air, to be read line by line.
    Open,
    /// Close and small, so that much can be seen on one page.
    Close,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Column {
    /// Its head; a table of which all are empty has none.
    pub head: String,
    /// How its cells are set.
    pub align: Align,
}

/// How the cells of a column are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// Words, from the left.
    Text,
    /// Numbers, decimal mark under decimal mark.
    Number,
}

/// One row; its first cell heads it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// What kind of row.
    pub kind: RowKind,
    /// As many cells as the table has columns.
    pub cells: Vec<Cell>,
}

/// What kind of row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RowKind {
    /// A row of data.
    Plain,
    /// A row that sums up the others.
    Total,
}

/// What is in a cell.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "cell", rename_all = "snake_case")]
pub enum Cell {
    /// Words or a number.
    Runs {
        /// The words.
        runs: Vec<Inline>,
    },
    /// A small chart.
    Picture(Scene),
    /// A line to write on.
    Blank,
}

/// A chart in the flow.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figure {
    /// What it shows, in a line above.
    pub caption: String,
    /// The chart.
    pub scene: Scene,
    /// Where its figures come from, below.
    pub source: String,
    /// What references name it by.
    pub id: Option<String>,
}

/// Plain words as a run.
#[must_use]
pub fn plain(text: impl Into<String>) -> Inline {
    run(text, Style::Plain)
}

/// Words with weight.
#[must_use]
pub fn strong(text: impl Into<String>) -> Inline {
    run(text, Style::Strong)
}

/// Words with emphasis.
#[must_use]
pub fn emphasis(text: impl Into<String>) -> Inline {
    run(text, Style::Emphasis)
}

fn run(text: impl Into<String>, style: Style) -> Inline {
    Inline::Text(TextRun { text: text.into(), style, language: None })
}

impl Inline {
    /// Its words, as far as it has any of its own.
    #[must_use]
    pub fn words(&self) -> &str {
        match self {
            Self::Text(run) => &run.text,
            Self::Link { text, .. } => text,
            Self::Mark { .. } | Self::Reference { .. } | Self::Footnote { .. } => "",
        }
    }
}

impl Block {
    /// A paragraph of plain words.
    #[must_use]
    pub fn text(purpose: Purpose, text: impl Into<String>) -> Self {
        Self::Paragraph { purpose, runs: vec![plain(text)] }
    }

    /// A heading.
    #[must_use]
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading { level, text: text.into(), id: None }
    }

    /// A heading that references can name.
    #[must_use]
    pub fn heading_of(level: u8, text: impl Into<String>, id: impl Into<String>) -> Self {
        Self::Heading { level, text: text.into(), id: Some(id.into()) }
    }
}

impl Cell {
    /// A cell of plain words.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Runs { runs: vec![plain(text)] }
    }
}

impl Table {
    /// Rows and columns with air.
    #[must_use]
    pub fn new(columns: Vec<Column>, rows: Vec<Row>) -> Self {
        let (caption, source) = (String::new(), String::new());
        Self { columns, rows, density: Density::Open, caption, source, id: None }
    }

    /// The same rows under a caption that is numbered.
    #[must_use]
    pub fn titled(self, caption: impl Into<String>) -> Self {
        Self { caption: caption.into(), ..self }
    }

    /// The same rows with the source of their figures.
    #[must_use]
    pub fn from_source(self, source: impl Into<String>) -> Self {
        Self { source: source.into(), ..self }
    }

    /// The same rows, close.
    #[must_use]
    pub fn close(self) -> Self {
        Self { density: Density::Close, ..self }
    }
}

impl Column {
    /// A column of words.
    #[must_use]
    pub fn words(head: impl Into<String>) -> Self {
        Self { head: head.into(), align: Align::Text }
    }

    /// A column of numbers.
    #[must_use]
    pub fn numbers(head: impl Into<String>) -> Self {
        Self { head: head.into(), align: Align::Number }
    }
}

impl Row {
    /// A row of data.
    #[must_use]
    pub fn plain(cells: Vec<Cell>) -> Self {
        Self { kind: RowKind::Plain, cells }
    }

    /// A row that sums up.
    #[must_use]
    pub fn total(cells: Vec<Cell>) -> Self {
        Self { kind: RowKind::Total, cells }
    }
}
