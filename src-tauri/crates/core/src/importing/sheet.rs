//! The neutral sheet: what a foreign file says, before any meaning is given to it.
//!
//! **Invariant:** cells are sorted by row and column, each place is there once, and an empty cell
//! is not there at all; no structure is ever as large as a sheet's bounding box.

use std::ops::Range;

use chrono::NaiveDate;

/// One foreign file.
#[derive(Clone, Debug, PartialEq)]
pub struct Book {
    /// What kind of file it is by its content.
    pub format: Format,
    /// Its sheets in the order of the file.
    pub sheets: Vec<Sheet>,
    /// What the reader had to leave out or cut.
    pub notes: Vec<super::frames::Note>,
}

/// The kinds of files that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Office Open XML, `.xlsx` and `.xlsm`.
    Xlsx,
}

/// One sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Whether the file hides it.
    pub hidden: bool,
    /// The last row that has a cell; 0 for an empty sheet.
    pub rows: u32,
    /// The last column that has a cell.
    pub columns: u32,
    /// The cells that say something.
    pub cells: Vec<Cell>,
}

/// One cell; rows and columns count from 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// The row.
    pub row: u32,
    /// The column.
    pub column: u32,
    /// What it says.
    pub value: Value,
}

/// What a cell says.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number.
    Number(f64),
    /// A number that the sheet shows as a percentage: 0.831 stands for 83.1 %.
    Percent(f64),
    /// A text.
    Text(String),
    /// True or false.
    Bool(bool),
    /// A spreadsheet error such as `#DIV/0!`.
    Error(String),
    /// A day.
    Date(NaiveDate),
}

impl Format {
    /// The word for it in `read --json`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
        }
    }
}

impl Sheet {
    /// A sheet from cells in any order; of several at one place the last counts, as in the file.
    #[must_use]
    pub fn new(name: String, hidden: bool, mut cells: Vec<Cell>) -> Self {
        if !cells.is_sorted_by(|a, b| (a.row, a.column) < (b.row, b.column)) {
            cells.sort_by_key(|cell| (cell.row, cell.column));
            cells.reverse();
            cells.dedup_by_key(|cell| (cell.row, cell.column));
            cells.reverse();
        }
        let rows = cells.last().map_or(0, |cell| cell.row);
        let columns = cells.iter().map(|cell| cell.column).max().unwrap_or(0);
        Self { name, hidden, rows, columns, cells }
    }

    /// What the cell says; `None` where it is empty.
    #[must_use]
    pub fn value(&self, row: u32, column: u32) -> Option<&Value> {
        let place = self.cells.binary_search_by_key(&(row, column), |c| (c.row, c.column)).ok()?;
        self.cells.get(place).map(|cell| &cell.value)
    }

    /// The cells of one row, left to right.
    #[must_use]
    pub fn row(&self, row: u32) -> &[Cell] {
        let from = self.cells.partition_point(|cell| cell.row < row);
        let to = self.cells.partition_point(|cell| cell.row <= row);
        self.cells.get(from..to).unwrap_or_default()
    }

    /// The rows that have cells, each with its cells, top to bottom.
    pub fn filled_rows(&self) -> impl Iterator<Item = (u32, &[Cell])> {
        self.cells.chunk_by(|a, b| a.row == b.row).filter_map(|c| Some((c.first()?.row, c)))
    }

    /// [`Sheet::filled_rows`] of a range of rows.
    pub fn rows_in(&self, rows: Range<u32>) -> impl Iterator<Item = (u32, &[Cell])> {
        let from = self.cells.partition_point(|cell| cell.row < rows.start);
        let to = self.cells.partition_point(|cell| cell.row < rows.end).max(from);
        let cells = self.cells.get(from..to).unwrap_or_default();
        cells.chunk_by(|a, b| a.row == b.row).filter_map(|c| Some((c.first()?.row, c)))
    }
}

impl Value {
    /// The text, where it is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The cell as a person would write it, for names and messages.
    #[must_use]
    pub fn written(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Percent(number) => format!("{} %", number * 100.0),
            Self::Text(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
            Self::Bool(truth) => truth.to_string(),
            Self::Error(error) => error.clone(),
            Self::Date(day) => day.to_string(),
        }
    }
}

/// The name of a cell as a spreadsheet writes it: row 7, column 3 is `C7`.
#[must_use]
pub fn cell_name(row: u32, column: u32) -> String {
    column_name(column) + &row.to_string()
}

/// The letters of a column: the third is `C`.
#[must_use]
pub fn column_name(column: u32) -> String {
    let mut letters = Vec::new();
    let mut left = column;
    while left > 0 {
        left -= 1;
        letters.push(char::from(b'A' + u8::try_from(left % 26).unwrap_or(0)));
        left /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_has_the_name_a_spreadsheet_gives_it() {
        for (row, column, name) in
            [(7, 3, "C7"), (1, 26, "Z1"), (2, 27, "AA2"), (1_048_576, 16_384, "XFD1048576")]
        {
            assert_eq!(cell_name(row, column), name);
        }
    }

    #[test]
    fn cells_are_sorted_and_the_last_at_a_place_counts() {
        let cell = |row, column, number| Cell { row, column, value: Value::Number(number) };
        let sheet =
            Sheet::new("a".into(), false, vec![cell(2, 1, 1.0), cell(1, 3, 2.0), cell(2, 1, 3.0)]);
        assert_eq!(sheet.cells, [cell(1, 3, 2.0), cell(2, 1, 3.0)]);
        assert_eq!((sheet.rows, sheet.columns), (2, 3));
        assert_eq!(sheet.value(2, 1), Some(&Value::Number(3.0)));
        assert_eq!(sheet.row(1).len(), 1);
        assert_eq!(sheet.filled_rows().map(|(row, _)| row).collect::<Vec<_>>(), [1, 2]);
    }
}
