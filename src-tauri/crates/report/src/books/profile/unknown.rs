//! What is not known: figures that are missing, and what nobody has decided yet.
//!
//! **Invariant:** what is missing is named with its reason, never filled in.

use ceiba::text::keys;

use super::Book;
use crate::document::{Block, Marker, Purpose, plain, strong};

impl Book<'_> {
    pub(super) fn unknown(&self) -> Vec<Block> {
        let mut blocks = self.chapter(&keys::books_unknown());
        blocks.extend(self.disputed());
        if self.input.missing.is_empty() {
            blocks.push(self.text(Purpose::Body, &keys::books_nothing_unknown()));
            return blocks;
        }
        blocks.push(self.text(Purpose::Body, &keys::books_unknown_about()));
        for missing in &self.input.missing {
            blocks.push(Block::Paragraph {
                purpose: Purpose::Body,
                runs: vec![strong(format!("{} ({})", missing.reason, missing.items.len()))],
            });
            let items = missing.items.iter().map(|item| vec![plain(item.clone())]).collect();
            blocks.push(Block::List { marker: Marker::Dot, items });
        }
        blocks
    }

    /// What two copies say differently and nobody has decided.
    fn disputed(&self) -> Vec<Block> {
        let disputed = &self.input.disputed;
        if disputed.is_empty() {
            return Vec::new();
        }
        let title = format!("{} ({})", self.say(&keys::books_disputed()), disputed.len());
        let items = disputed.iter().map(|item| vec![plain(item.clone())]).collect();
        vec![
            Block::Paragraph { purpose: Purpose::Body, runs: vec![strong(title)] },
            self.text(Purpose::Body, &keys::books_disputed_about()),
            Block::List { marker: Marker::Dot, items },
        ]
    }
}
