//! How the plan was added up, and where its figures come from.
//!
//! **Invariant:** nothing is claimed that the program does not do.

use ceiba::book::Slot;
use ceiba::text::keys;

use super::Book;
use crate::document::{Block, Marker, Purpose, plain};

impl Book<'_> {
    pub(super) fn method(&self) -> Vec<Block> {
        let mut blocks = self.chapter(&keys::plan_book_method());
        let day = self.words.date(self.input.edition.as_of);
        let paragraphs = [
            keys::plan_book_method_plan(),
            keys::plan_book_method_money(),
            keys::plan_book_method_firm(),
            keys::plan_book_method_path(),
            keys::plan_book_method_date(day),
        ];
        blocks.extend(paragraphs.iter().map(|message| self.text(Purpose::Body, message)));
        blocks.extend(self.said_at(&Slot::of("how-made")));
        blocks.push(self.heading(2, &keys::plan_book_sources_of_figures()));
        let sources = self.sources();
        if sources.is_empty() {
            blocks.push(self.text(Purpose::Body, &keys::plan_book_no_sources()));
        } else {
            let cited = |source| vec![plain(self.words.cited(source))];
            let items = sources.into_iter().map(cited).collect();
            blocks.push(Block::List { marker: Marker::Dot, items });
        }
        blocks
    }
}
