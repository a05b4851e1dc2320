//! How the plan was added up, and where its figures come from.
//!
//! **Invariant:** nothing is claimed that the program does not do.

use ceiba::book::Slot;
use ceiba::series::Source;
use ceiba::text::keys;

use super::Book;
use crate::document::{Block, Inline, Marker, Purpose, plain};

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
            let items = sources.into_iter().map(|source| self.cited(source)).collect();
            blocks.push(Block::List { marker: Marker::Dot, items });
        }
        blocks
    }

    fn cited(&self, source: &Source) -> Vec<Inline> {
        let licence = Some(source.licence.trim()).filter(|licence| !licence.is_empty());
        let licence = licence.map(|licence| self.say(&keys::books_licence(licence)));
        let cited = [Some(format!("{}.", source.short())), licence];
        vec![plain(cited.into_iter().flatten().collect::<Vec<_>>().join(" "))]
    }
}
