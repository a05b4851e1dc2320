//! Who does what: each responsible unit with its actions.
//!
//! **Invariant:** units stand as the team wrote them; actions of nobody stand last and are named so.

use std::collections::BTreeMap;

use ceiba::plan::Action;
use ceiba::plan::rules::span;
use ceiba::text::keys;

use super::Book;
use crate::books::money;
use crate::document::{Block, Cell, Inline, Purpose, Row, plain, strong};

impl Book<'_> {
    pub(super) fn units(&self) -> Vec<Block> {
        if self.input.actions.is_empty() {
            return Vec::new();
        }
        let mut units: BTreeMap<(bool, &str), Vec<(usize, &Action)>> = BTreeMap::new();
        for (i, action) in self.actions() {
            let name = action.lead.trim();
            units.entry((name.is_empty(), name)).or_default().push((i, action));
        }
        let rows = units.into_iter().map(|((_, name), of)| self.unit_row(name, &of)).collect();
        let heads = [
            keys::books_lead(),
            keys::plan_book_who_answers(),
            keys::plan_book_actions(),
            keys::books_cost(),
        ];
        let caption = self.in_currency(&keys::plan_book_who_caption());
        let mut blocks = self.chapter(&keys::plan_book_who());
        blocks.push(self.text(Purpose::Body, &keys::plan_book_who_about()));
        blocks.push(Block::Table(self.table(&heads, 3, rows).titled(caption)));
        blocks
    }

    fn unit_row(&self, name: &str, actions: &[(usize, &Action)]) -> Row {
        let name = match name {
            "" => self.say(&keys::plan_book_no_unit()),
            name => name.to_owned(),
        };
        let cost =
            money::cost_of_all(actions.iter().map(|(_, one)| *one), None, self.input.currency);
        let runs = actions.iter().enumerate().flat_map(|(at, (i, one))| self.item(at, *i, one));
        let actions = Cell::Runs { runs: runs.collect() };
        Row::plain(vec![Cell::text(name), Cell::Blank, actions, self.amount(cost)])
    }

    /// "; A3 Safe water (2025–2028)".
    fn item(&self, at: usize, i: usize, action: &Action) -> [Inline; 3] {
        let before = if at == 0 { "" } else { "; " };
        let years = action.years.map(|years| format!(" ({})", span(years))).unwrap_or_default();
        let name = format!("{}{years}", self.action_name(action));
        [plain(before), strong(format!("A{}\u{a0}", i + 1)), plain(name)]
    }
}
