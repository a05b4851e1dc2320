//! The paragraphs that [`narrative`] drafts, as blocks of the book.
//!
//! **Invariant:** the words are those of the draft; here it is only said what they are set as.

use ceiba::book::Slot;
use ceiba::text::keys;

use super::{Book, Goal, Indicator};
use crate::books::marks::Marks;
use crate::books::narrative::{self, Follows, Hurry};
use crate::books::own;
use crate::document::{Block, LargeNumber, Marker, Purpose, plain};

impl Book<'_> {
    /// The page for those in a hurry; its numbers stand even where the team says the rest itself.
    pub(super) fn summary(&self) -> Vec<Block> {
        let mut blocks = self.chapter(&keys::books_summary());
        let Hurry { lead, findings, asked, numbers } = narrative::hurry(self.input);
        let marks = marked(numbers.iter().map(|(value, _)| value).chain(&findings));
        let number = |(value, label)| LargeNumber { value, label };
        let numbers = Block::Numbers { numbers: numbers.into_iter().map(number).collect() };
        let own = self.of_team(&Slot::of("hurry"));
        if own.is_empty() {
            blocks.extend([Block::text(Purpose::Lead, lead), numbers]);
            blocks.extend(list(Marker::Dot, findings));
            blocks.extend(asked.map(|asked| Block::text(Purpose::Body, asked)));
        } else {
            blocks.push(numbers);
            blocks.extend(own);
        }
        blocks.extend(self.note(marks));
        blocks
    }

    /// What stands above the indicators of a goal.
    pub(super) fn opening(&self, goal: &Goal) -> Vec<Block> {
        let own = self.of_team(&narrative::goal_slot(goal));
        if !own.is_empty() {
            return own;
        }
        let told = narrative::goal_paragraphs(self.input, goal);
        let note = self.note(marked(&told));
        told.into_iter().map(|told| Block::text(Purpose::Body, told)).chain(note).collect()
    }

    /// Level, then progress: as they were drafted, or in two sentences above what the team says instead.
    /// What their marks mean stands with those of the figures below.
    pub(super) fn drafted(&self, indicator: &Indicator) -> Vec<Block> {
        let own = self.of_team(&narrative::indicator_slot(indicator));
        let told = match own.is_empty() {
            true => narrative::indicator_paragraphs(self.input, indicator),
            false => self.words.told(&indicator.live).into_iter().flatten().collect(),
        };
        let purposes = [Purpose::Lead, Purpose::Body];
        let told = purposes.into_iter().zip(told).map(|(how, told)| Block::text(how, told));
        told.chain(own).collect()
    }

    /// What asks for attention, before people decide what is a problem.
    pub(super) fn follows(&self) -> Vec<Block> {
        let mut blocks = self.chapter(&keys::narrative_follows());
        let own = self.of_team(&Slot::of("follows"));
        if !own.is_empty() {
            return [blocks, own].concat();
        }
        let Follows { rule, items, notes } = narrative::follows(self.input);
        let marks = marked(&items);
        blocks.push(Block::text(Purpose::Body, rule));
        blocks.extend(list(Marker::Number, items));
        blocks.extend(notes.into_iter().map(|note| Block::text(Purpose::Body, note)));
        blocks.extend(self.note(marks));
        blocks
    }

    /// What the team says itself at a place; nothing where it leaves it to the draft.
    fn of_team(&self, slot: &Slot) -> Vec<Block> {
        let passage = self.input.own.passage(slot).filter(|own| !own.text.trim().is_empty());
        let language = self.words.locale.language;
        let said = passage.map(|own| own::blocks(&own.text, own.language, language));
        said.unwrap_or_default()
    }
}

fn list(marker: Marker, items: Vec<String>) -> Option<Block> {
    let items: Vec<_> = items.into_iter().map(|item| vec![plain(item)]).collect();
    (!items.is_empty()).then_some(Block::List { marker, items })
}

fn marked<'a>(texts: impl IntoIterator<Item = &'a String>) -> Marks {
    Marks::all(texts.into_iter().map(|text| Marks::read(text)))
}
