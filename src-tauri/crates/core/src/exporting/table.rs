//! A table as plain data, before anybody decides how it is written.
//!
//! **Invariant:** every row has as many cells as there are headings.

use crate::text::{Locale, Message};

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words, codes and everything else that is not reckoned with.
    Text(String),
    /// A number, not rounded.
    Number(f64),
}

impl From<f64> for Cell {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Cell {
    fn from(number: i32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(Self::Empty, Into::into)
    }
}

/// A table with its name and its headings.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What its file and its sheet are called.
    pub title: String,
    /// What its columns are called.
    pub headings: Vec<String>,
    /// Its rows.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// A table of rows.
    pub(super) fn new(
        title: &Message,
        headings: &[Message],
        rows: Vec<Vec<Cell>>,
        locale: Locale,
    ) -> Self {
        let headings = headings.iter().map(|heading| heading.text(locale)).collect();
        Self { title: title.text(locale), headings, rows }
    }
}
