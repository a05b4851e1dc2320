//! What a book says: headings, paragraphs, lists, tables, figures, sheets to fill in.
//!
//! **Invariant:** semantic only: no size, no position, no font. A screen reader, a text file or a
//! Word document could be written from it as well as a printed page.

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
    /// What stands at the foot of every page, before the page number.
    pub foot: String,
    /// "Page 3 of 40" with `{page}` and `{pages}` for the numbers.
    pub page_number: String,
    /// A band on every page, such as "Training municipality – fictional".
    pub band: Option<String>,
    /// What is said, in reading order.
    pub blocks: Vec<Block>,
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

/// The front page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cover {
    /// The title of the book.
    pub title: String,
    /// The municipality.
    pub place: String,
    /// Its region and country.
    pub region: String,
    /// Edition, state, date: a line each.
    pub lines: Vec<String>,
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
}

/// Words in one style.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TextRun {
    /// The words.
    pub text: String,
    /// How they are said.
    pub style: Style,
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
}

/// Plain words as a run.
#[must_use]
pub fn plain(text: impl Into<String>) -> Inline {
    Inline::Text(TextRun { text: text.into(), style: Style::Plain })
}

/// Words with weight.
#[must_use]
pub fn strong(text: impl Into<String>) -> Inline {
    Inline::Text(TextRun { text: text.into(), style: Style::Strong })
}

/// Words with emphasis.
#[must_use]
pub fn emphasis(text: impl Into<String>) -> Inline {
    Inline::Text(TextRun { text: text.into(), style: Style::Emphasis })
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
        Self::Heading { level, text: text.into() }
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
        Self { columns, rows, density: Density::Open }
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
