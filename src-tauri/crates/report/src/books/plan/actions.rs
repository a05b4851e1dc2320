//! The list of actions: all of them in a table, each with where it stands.
//!
//! **Invariant:** every action is there once, in the order of the plan.

use ceiba::plan::Action;
use ceiba::plan::rules::span;
use ceiba::text::keys;

use super::sheets::sheet_id;
use super::{Book, given};
use crate::document::{Block, Cell, Inline, Purpose, Reference, Row, plain, strong};

impl Book<'_> {
    pub(super) fn list_of_actions(&self) -> Vec<Block> {
        if self.input.actions.is_empty() {
            return Vec::new();
        }
        let mut blocks = self.chapter(&keys::books_actions());
        blocks.push(self.text(Purpose::Body, &keys::plan_book_firm_rule()));
        let heads = [
            keys::books_action(),
            keys::books_lead(),
            keys::books_where(),
            keys::books_when(),
            keys::plan_book_state_of_money(),
            keys::books_cost(),
        ];
        let mut rows: Vec<Row> = self.actions().map(|(i, action)| self.listed(i, action)).collect();
        let empty = || Cell::text("");
        let sum = Cell::text(self.say(&keys::books_total()));
        let total = self.amount(self.cost());
        rows.push(Row::total(vec![sum, empty(), empty(), empty(), empty(), total]));
        let caption = self.in_currency(&keys::plan_book_actions_caption());
        blocks.push(Block::Table(self.table(&heads, 5, rows).titled(caption)));
        blocks.extend(self.undecided(self.actions().map(|(i, a)| (format!("A{}: ", i + 1), a.id))));
        blocks
    }

    /// "A1", what the action is called, and the page of its sheet.
    fn with_page(&self, i: usize, action: &Action) -> Cell {
        let page = Inline::Reference { to: sheet_id(i), form: Reference::Page };
        if !self.input.own.has("sheets") {
            return self.action_cell(i, action);
        }
        let name = plain(format!("{} · ", self.action_name(action)));
        Cell::Runs { runs: vec![strong(format!("A{} ", i + 1)), name, page] }
    }

    fn listed(&self, i: usize, action: &Action) -> Row {
        Row::plain(vec![
            self.with_page(i, action),
            given(&action.lead),
            given(&action.place),
            action.years.map_or(Cell::Blank, |years| Cell::text(span(years))),
            Cell::text(self.standing_word(action)),
            self.amount(self.cost_of(action, None)),
        ])
    }
}
