//! The figures of an indicator as a table.
//!
//! **Invariant:** every figure that stands is told, with what is marked of it; a column is there only
//! where there is something to put in it.

use ceiba::municipality::country::Word;
use ceiba::text::{format, keys};

use super::{Book, FigureRow, Indicator};
use crate::books::marks;
use crate::document::{Block, Cell, Column, Row, Table};

/// A column of the table of figures.
struct Shown<'a> {
    column: Column,
    cell: Box<dyn Fn(&FigureRow) -> Cell + 'a>,
}

impl<'a> Shown<'a> {
    fn new(column: Column, cell: impl Fn(&FigureRow) -> Cell + 'a) -> Self {
        Self { column, cell: Box::new(cell) }
    }
}

impl Book<'_> {
    /// Every figure that stands as a table under the name of its indicator.
    pub(super) fn figures(&self, indicator: &Indicator) -> Block {
        let shown = self.figure_columns(indicator);
        let cells = |row: &FigureRow| shown.iter().map(|shown| (shown.cell)(row)).collect();
        let rows: Vec<Row> = indicator.rows.iter().map(|row| Row::plain(cells(row))).collect();
        let columns = shown.into_iter().map(|shown| shown.column).collect();
        let table = Table::new(columns, rows).close().titled(indicator.title());
        Block::Table(Table { id: Some(indicator.figures_place()), ..table })
    }

    /// A column only where there is something to put in it.
    fn figure_columns<'b>(&'b self, indicator: &'b Indicator) -> Vec<Shown<'b>> {
        let unit = indicator.live.unit.as_str();
        let any = |has: fn(&FigureRow) -> bool| indicator.rows.iter().any(has);
        let beside = move |value: Option<f64>| {
            Cell::text(value.map_or("–".into(), |value| self.words.value(value, unit)))
        };
        let of_place = |word| Column::numbers(self.words.label(&self.input.place, word));
        let year = Shown::new(self.head(&keys::books_year()), |row| Cell::text(&row.period));
        let own = self.number_head(&keys::books_figures(self.words.unit(unit)));
        let own = Shown::new(own, move |row| self.own_value(row, unit));
        let counts =
            Shown::new(self.head(&keys::books_counts()), |row| Cell::text(self.counts(row.counts)));
        let interval = Shown::new(self.head(&keys::books_interval()), move |row| {
            Cell::text(self.interval(row.interval, unit))
        });
        let region = Shown::new(of_place(Word::Region), move |row| beside(row.region));
        let country = Shown::new(of_place(Word::Country), move |row| beside(row.country));
        let source = Shown::new(self.head(&keys::books_source()), |row| {
            Cell::text(references(&row.sources))
        });
        let cell = Shown::new(self.head(&keys::books_cell()), |row| {
            let cells = row.cells.iter().map(|(_, cell)| cell.as_str()).collect::<Vec<_>>();
            Cell::text(if cells.is_empty() { "–".to_owned() } else { cells.join("; ") })
        });
        let remarks =
            Shown::new(self.head(&keys::books_remarks()), |row| Cell::text(self.remarks(row)));
        let columns = [
            (true, year),
            (true, own),
            (any(|row| row.counts.is_some()), counts),
            (any(|row| row.interval.is_some()), interval),
            (any(|row| row.region.is_some()), region),
            (any(|row| row.country.is_some()), country),
            (any(|row| !row.sources.is_empty()), source),
            (any(|row| !row.cells.is_empty()), cell),
            (any(|row| !row.remarks.is_empty()), remarks),
        ];
        columns.into_iter().filter_map(|(there, shown)| there.then_some(shown)).collect()
    }

    /// From the lower to the upper end of an interval.
    fn interval(&self, interval: Option<(f64, f64)>, unit: &str) -> String {
        let value = |value| self.words.value(value, unit);
        interval.map_or("–".to_owned(), |(low, high)| format!("{}–{}", value(low), value(high)))
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

/// The numbers of sources in the list at the end of the book.
fn references(sources: &[usize]) -> String {
    let numbers: Vec<String> = sources.iter().map(|at| format!("[{}]", at + 1)).collect();
    numbers.join("\u{a0}")
}
