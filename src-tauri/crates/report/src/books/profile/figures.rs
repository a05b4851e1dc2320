//! The figures of an indicator as a table.
//!
//! **Invariant:** every figure that stands is told, with what is marked of it; a column is there only
//! where there is something to put in it.

use ceiba::municipality::country::Word;
use ceiba::text::{format, keys};

use super::{Book, FigureRow, Indicator};
use crate::books::marks;
use crate::document::{Block, Cell, Column, Row, Table};

/// Above so many figures, those of an indicator are set close.
const MANY_YEARS: usize = 10;

/// A column of the table of figures.
struct Shown<'a> {
    column: Column,
    /// Whether the table may be set in two halves beside each other with it.
    narrow: bool,
    cell: Box<dyn Fn(&FigureRow) -> Cell + 'a>,
}

impl<'a> Shown<'a> {
    fn narrow(column: Column, cell: impl Fn(&FigureRow) -> Cell + 'a) -> Self {
        Self { column, narrow: true, cell: Box::new(cell) }
    }

    fn wide(column: Column, cell: impl Fn(&FigureRow) -> Cell + 'a) -> Self {
        Self { column, narrow: false, cell: Box::new(cell) }
    }
}

impl Book<'_> {
    /// Every figure that stands as a table; a column only where there is something to put in it.
    pub(super) fn figures(&self, indicator: &Indicator) -> Block {
        let shown = self.figure_columns(indicator);
        let cells = |row: &FigureRow| shown.iter().map(|shown| (shown.cell)(row)).collect();
        let rows: Vec<Row> = indicator.rows.iter().map(|row| Row::plain(cells(row))).collect();
        let narrow = shown.iter().all(|shown| shown.narrow);
        let columns: Vec<Column> = shown.into_iter().map(|shown| shown.column).collect();
        Block::Table(match rows.len() > MANY_YEARS {
            false => Table::new(columns, rows),
            true if narrow => side_by_side(&columns, rows),
            true => Table::new(columns, rows).close(),
        })
    }

    fn figure_columns<'b>(&'b self, indicator: &'b Indicator) -> Vec<Shown<'b>> {
        let unit = indicator.live.unit.as_str();
        let any = |has: fn(&FigureRow) -> bool| indicator.rows.iter().any(has);
        let beside = move |value: Option<f64>| {
            Cell::text(value.map_or("–".into(), |value| self.words.value(value, unit)))
        };
        let year = Shown::narrow(self.head(&keys::books_year()), |row| Cell::text(&row.period));
        let own = self.number_head(&keys::books_figures(self.words.unit(unit)));
        let own = Shown::narrow(own, move |row| self.own_value(row, unit));
        let counts = Shown::narrow(self.head(&keys::books_counts()), |row| {
            Cell::text(self.counts(row.counts))
        });
        let head = Column::numbers(self.words.label(&self.input.place, Word::Region));
        let region = Shown::wide(head, move |row| beside(row.region));
        let head = Column::numbers(self.words.label(&self.input.place, Word::Country));
        let country = Shown::wide(head, move |row| beside(row.country));
        let head = self.head(&keys::books_source());
        let source = Shown::wide(head, |row| Cell::text(references(&row.sources)));
        let head = self.head(&keys::books_remarks());
        let remarks = Shown::wide(head, |row| Cell::text(self.remarks(row)));
        let columns = [
            (true, year),
            (true, own),
            (any(|row| row.counts.is_some()), counts),
            (any(|row| row.region.is_some()), region),
            (any(|row| row.country.is_some()), country),
            (indicator.used().len() > 1, source),
            (any(|row| !row.remarks.is_empty()), remarks),
        ];
        columns.into_iter().filter_map(|(there, shown)| there.then_some(shown)).collect()
    }

    /// The municipality's own value with its marks.
    fn own_value(&self, row: &FigureRow, unit: &str) -> Cell {
        let Some(value) = row.value else { return Cell::text("–") };
        let text = self.words.value(value, unit);
        Cell::text(row.marks.beside(text))
    }

    /// What there is to say about a row; a mark stands with its words.
    fn remarks(&self, row: &FigureRow) -> String {
        let remarks = row.remarks.iter().map(|remark| marks::explained(remark, self.words.locale));
        remarks.collect::<Vec<_>>().join(" ")
    }

    fn counts(&self, counts: Option<(f64, f64)>) -> String {
        let whole = |count: f64| format::short_number(count, 1, self.words.locale);
        counts.map_or("–".to_owned(), |(numerator, denominator)| {
            self.say(&keys::books_count_of(whole(denominator), whole(numerator)))
        })
    }
}

/// A long table of few columns, its second half beside its first.
fn side_by_side(columns: &[Column], rows: Vec<Row>) -> Table {
    let mut first = rows;
    let second = first.split_off(first.len().div_ceil(2));
    let none = Row::plain(vec![Cell::text(""); columns.len()]);
    let beside = second.into_iter().chain(std::iter::once(none));
    let both = |(a, b): (Row, Row)| Row::plain([a.cells, b.cells].concat());
    let rows = first.into_iter().zip(beside).map(both).collect();
    Table::new([columns, columns].concat(), rows).close()
}

/// The numbers of sources in the list at the end of the book.
fn references(sources: &[usize]) -> String {
    let numbers: Vec<String> = sources.iter().map(|at| format!("[{}]", at + 1)).collect();
    numbers.join("\u{a0}")
}
