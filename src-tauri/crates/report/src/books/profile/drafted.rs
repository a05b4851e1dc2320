//! The paragraphs that [`narrative`] drafts, as blocks of the book.
//!
//! **Invariant:** the words are those of the draft; here it is only said what they are set as.

use ceiba::book::Slot;
use ceiba::text::keys;

use super::{Book, Goal, Indicator};
use crate::books::marks::Marks;
use crate::books::narrative::{self, Follows, Hurry};
use crate::document::{Block, LargeNumber, Marker, Purpose, plain};

impl Book<'_> {
    /// The page for those in a hurry; its numbers stand even where the team says the rest itself.
    pub(super) fn summary(&self) -> Vec<Block> {
        let Hurry { lead, findings, asked, numbers } = narrative::hurry(self.input);
        let marks = marked(numbers.iter().map(|(value, _)| value).chain(&findings));
        let number = |(value, label)| LargeNumber { value, label };
        let numbers = Block::Numbers { numbers: numbers.into_iter().map(number).collect() };
        let slot = Slot::of("hurry");
        let mut blocks = self.chapter(&keys::books_summary());
        if self.input.own.passage(&slot).is_some() {
            blocks.push(numbers);
        } else {
            blocks.extend([Block::text(Purpose::Lead, lead), numbers]);
            blocks.extend(list(Marker::Dot, findings));
            blocks.extend(asked.map(|asked| Block::text(Purpose::Body, asked)));
        }
        blocks.extend(self.own_at(&slot));
        blocks.extend(self.note(marks));
        blocks
    }

    /// What stands above the indicators of a goal.
    pub(super) fn opening(&self, goal: &Goal) -> Vec<Block> {
        let told = narrative::goal_paragraphs(self.input, goal);
        let note = self.note(marked(&told));
        let draft = told.into_iter().map(|told| Block::text(Purpose::Body, told)).chain(note);
        self.own_or(&narrative::goal_slot(goal), draft.collect())
    }

    /// Level, then progress: as they were drafted, or in two sentences above what the team says instead.
    /// What their marks mean stands with those of the figures below.
    pub(super) fn drafted(&self, indicator: &Indicator) -> Vec<Block> {
        let slot = narrative::indicator_slot(indicator);
        let told = match self.input.own.passage(&slot) {
            None => narrative::indicator_paragraphs(self.input, indicator),
            Some(_) => self.words.told(&indicator.live).into_iter().flatten().collect(),
        };
        let purposes = [Purpose::Lead, Purpose::Body];
        let told = purposes.into_iter().zip(told).map(|(how, told)| Block::text(how, told));
        told.chain(self.own_at(&slot)).collect()
    }

    /// What asks for attention, before people decide what is a problem.
    pub(super) fn follows(&self) -> Vec<Block> {
        let slot = Slot::of("follows");
        if self.indicators().next().is_none() && self.input.own.passage(&slot).is_none() {
            return Vec::new();
        }
        let Follows { rule, items, notes } = narrative::follows(self.input);
        let marks = marked(&items);
        let mut draft = vec![Block::text(Purpose::Body, rule)];
        draft.extend(list(Marker::Number, items));
        draft.extend(notes.into_iter().map(|note| Block::text(Purpose::Body, note)));
        draft.extend(self.note(marks));
        let own = self.own_or(&slot, draft);
        [self.chapter(&keys::narrative_follows()), own].concat()
    }
}

fn list(marker: Marker, items: Vec<String>) -> Option<Block> {
    let items: Vec<_> = items.into_iter().map(|item| vec![plain(item)]).collect();
    (!items.is_empty()).then_some(Block::List { marker, items })
}

fn marked<'a>(texts: impl IntoIterator<Item = &'a String>) -> Marks {
    Marks::all(texts.into_iter().map(|text| Marks::read(text)))
}
