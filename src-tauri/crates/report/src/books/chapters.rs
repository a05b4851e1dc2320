//! The chapters of a book in their order, with what the team gives: its words and pictures at marked
//! places, and chapters of its own between the others.
//!
//! **Invariant:** a chapter that is left out takes neither its words nor its pictures along; own
//! chapters that follow it stay.

use ceiba::book::{PicturePlace, Slot};
use ceiba::text::{Locale, Message};

use super::own::{self, OwnContent};
use crate::document::{Aside, Block};

/// A chapter of a book that is made from `B`.
pub(super) struct Part<B> {
    /// Its word in registers.
    pub word: &'static str,
    /// What it is called.
    pub title: fn() -> Message,
    /// What it says; nothing where there is nothing to say.
    pub blocks: fn(&B) -> Vec<Block>,
}

/// The chapter before which own chapters at the head of a book stand.
const HEAD: &str = "foreword";

impl OwnContent {
    /// The chapters that are not left out, and own chapters behind those that they follow.
    pub(super) fn assembled<B>(
        &self,
        book: &B,
        parts: impl Iterator<Item = Part<B>>,
        locale: Locale,
    ) -> Vec<Block> {
        let mut blocks = Vec::new();
        for part in parts {
            if part.word == HEAD {
                blocks.extend(self.own_chapters("", locale));
            }
            if self.has(part.word) {
                blocks.extend((part.blocks)(book));
            }
            blocks.extend(self.own_chapters(part.word, locale));
        }
        blocks
    }

    fn own_chapters(&self, follows: &str, locale: Locale) -> Vec<Block> {
        let chapter = |chapter: &own::Chapter| {
            let mut blocks = vec![Block::PageBreak, Block::heading(1, chapter.title.as_str())];
            blocks.extend(own::blocks(&chapter.text, chapter.language, locale.language));
            blocks.extend(self.photos(&PicturePlace::Slot(chapter.slot.clone()), locale));
            blocks
        };
        self.chapters_after(follows).flat_map(chapter).collect()
    }

    /// The team's own words at a place, then its pictures there.
    pub(super) fn at(&self, slot: &Slot, locale: Locale) -> Vec<Block> {
        self.instead(slot, Vec::new(), locale)
    }

    /// The same; where the team has written nothing, the draft.
    pub(super) fn instead(&self, slot: &Slot, draft: Vec<Block>, locale: Locale) -> Vec<Block> {
        let mut blocks = match self.passage(slot) {
            Some(passage) => {
                let blocks = own::blocks(&passage.text, passage.language, locale.language);
                vec![Block::Aside { kind: Aside::Own, blocks }]
            }
            None => draft,
        };
        blocks.extend(self.photos(&PicturePlace::Slot(slot.clone()), locale));
        blocks
    }
}
