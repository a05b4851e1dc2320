//! The paragraphs that [`narrative`] drafts, as blocks of the book.
//!
//! **Invariant:** the words are those of the draft; here it is only said what they are set as.

use ceiba::text::keys;

use super::{Book, Goal, Indicator};
use crate::books::marks::Marks;
use crate::books::narrative::{self, Follows, Hurry};
use crate::document::{Block, LargeNumber, Marker, Purpose, plain};

impl Book<'_> {
    /// The page for those in a hurry.
    pub(super) fn summary(&self) -> Vec<Block> {
        let mut blocks = self.chapter(&keys::books_summary());
        let Hurry { lead, findings, asked, numbers } = narrative::hurry(self.input);
        blocks.push(Block::text(Purpose::Lead, lead));
        let marks = marked(numbers.iter().map(|(value, _)| value).chain(&findings));
        let number = |(value, label)| LargeNumber { value, label };
        blocks.push(Block::Numbers { numbers: numbers.into_iter().map(number).collect() });
        blocks.extend(list(Marker::Dot, findings));
        blocks.extend(asked.map(|asked| Block::text(Purpose::Body, asked)));
        blocks.extend(self.note(marks));
        blocks
    }

    /// What stands above the indicators of a goal.
    pub(super) fn opening(&self, goal: &Goal) -> Vec<Block> {
        let told = narrative::goal_paragraphs(self.input, goal);
        let note = self.note(marked(&told));
        told.into_iter().map(|told| Block::text(Purpose::Body, told)).chain(note).collect()
    }

    /// Level, then progress. What their marks mean stands with those of the figures below.
    pub(super) fn drafted(&self, indicator: &Indicator) -> Vec<Block> {
        let told = narrative::indicator_paragraphs(self.input, indicator);
        let purposes = [Purpose::Lead, Purpose::Body];
        purposes.into_iter().zip(told).map(|(how, told)| Block::text(how, told)).collect()
    }

    /// What asks for attention, before people decide what is a problem.
    pub(super) fn follows(&self) -> Vec<Block> {
        let mut blocks = self.chapter(&keys::narrative_follows());
        let Follows { rule, items, notes } = narrative::follows(self.input);
        let marks = marked(&items);
        blocks.push(Block::text(Purpose::Body, rule));
        blocks.extend(list(Marker::Number, items));
        blocks.extend(notes.into_iter().map(|note| Block::text(Purpose::Body, note)));
        blocks.extend(self.note(marks));
        blocks
    }
}

fn list(marker: Marker, items: Vec<String>) -> Option<Block> {
    let items: Vec<_> = items.into_iter().map(|item| vec![plain(item)]).collect();
    (!items.is_empty()).then_some(Block::List { marker, items })
}

fn marked<'a>(texts: impl IntoIterator<Item = &'a String>) -> Marks {
    Marks::all(texts.into_iter().map(|text| Marks::read(text)))
}
