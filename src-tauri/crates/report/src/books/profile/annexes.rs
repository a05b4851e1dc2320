//! What stands behind the book: its sources and its method.
//!
//! **Invariant:** statistical names only here.

use ceiba::municipality::country::Word;
use ceiba::series::Source;
use ceiba::text::keys;

use super::Book;
use crate::document::{Block, Marker, Purpose, plain};

impl Book<'_> {
    pub(super) fn sources(&self) -> Vec<Block> {
        let mut blocks = self.chapter(&keys::books_sources_and_method());
        blocks.push(Block::heading(2, self.say(&keys::books_sources())));
        if self.input.sources.is_empty() {
            blocks.push(self.text(Purpose::Body, &keys::books_sources_none()));
            return blocks;
        }
        let item = |(at, source): (usize, &Source)| {
            let licence = Some(&source.licence).filter(|licence| !licence.is_empty());
            let licence = licence.map(|licence| self.say(&keys::books_licence(licence.as_str())));
            let cited = [Some(format!("{}.", source.short())), licence, self.not_its_own(at)];
            vec![plain(cited.into_iter().flatten().collect::<Vec<_>>().join(" "))]
        };
        let items = self.input.sources.iter().enumerate().map(item).collect();
        blocks.push(Block::List { marker: Marker::Number, items });
        blocks
    }

    /// Which figures bear the name of a source and were written by hand, indicator by indicator.
    fn not_its_own(&self, source: usize) -> Option<String> {
        let mut figures: Vec<String> = Vec::new();
        for indicator in self.indicators() {
            let times = indicator.by_hand_of(source);
            let name = indicator.short_name();
            figures.extend((!times.is_empty()).then(|| format!("{name} ({})", times.join(", "))));
        }
        let years = self.population_by_hand_of(source);
        let name = || self.say(&keys::books_population());
        figures.extend((!years.is_empty()).then(|| format!("{} ({})", name(), years.join(", "))));
        let told = || self.say(&keys::books_not_its_own(figures.join("; ")));
        (!figures.is_empty()).then(told)
    }

    pub(super) fn method(&self) -> Vec<Block> {
        let mut blocks = vec![Block::heading(2, self.say(&keys::books_method()))];
        let word = |word| self.words.word(&self.input.place, word);
        let paragraphs = [
            keys::books_method_level(word(Word::Country), word(Word::Region)),
            keys::books_method_targets(),
            keys::books_method_share(),
            keys::books_method_start(),
            keys::books_method_shapes(),
        ];
        blocks.extend(paragraphs.iter().map(|message| self.text(Purpose::Body, message)));
        blocks
    }
}
