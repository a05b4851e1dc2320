//! What stands behind the plan: every cost line.
//!
//! **Invariant:** the lines of an action add up to what it costs everywhere else in the book.

use ceiba::plan::{Action, CostLine};
use ceiba::text::keys;

use super::{Book, given};
use crate::document::{Block, Cell, Row};

impl Book<'_> {
    /// Nothing where no action has a cost.
    pub(super) fn cost_lines(&self) -> Vec<Block> {
        let costed = self.actions().filter(|(_, action)| !action.costs.is_empty());
        let mut rows: Vec<Row> = costed.flat_map(|(i, action)| self.lines_of(i, action)).collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let empty = || Cell::text("");
        let sum = Cell::text(self.say(&keys::books_total()));
        rows.push(Row::total(vec![sum, empty(), empty(), self.amount(self.cost())]));
        let heads = [
            keys::books_action(),
            keys::books_year(),
            keys::books_what_is_paid(),
            keys::books_amount(),
        ];
        let caption = self.in_currency(&keys::plan_book_cost_lines_caption());
        let mut blocks = self.chapter(&keys::plan_book_cost_lines());
        blocks.push(Block::Table(self.table(&heads, 3, rows).titled(caption).close()));
        blocks
    }

    /// The lines of an action by year, and their sum where there are several.
    fn lines_of(&self, i: usize, action: &Action) -> Vec<Row> {
        let number = format!("A{}", i + 1);
        let mut rows: Vec<Row> = by_year(action)
            .into_iter()
            .map(|line| {
                let (number, year) = (Cell::text(&number), Cell::text(line.year.to_string()));
                Row::plain(vec![number, year, given(&line.title), self.amount(Some(line.amount))])
            })
            .collect();
        if rows.len() > 1 {
            let name = Cell::text(format!("{number}, {}", self.say(&keys::books_total())));
            let (empty, sum) = (Cell::text(""), self.amount(self.cost_of(action, None)));
            rows.push(Row::total(vec![name, empty.clone(), empty, sum]));
        }
        rows
    }
}

/// The cost lines of an action in the order of their years.
pub(super) fn by_year(action: &Action) -> Vec<&CostLine> {
    let mut lines: Vec<&CostLine> = action.costs.iter().collect();
    lines.sort_by_key(|line| line.year);
    lines
}
