//! What the team gives a book besides figures: title and imprint, texts and pictures at marked places,
//! chapters of its own, and the mark of its edition.
//!
//! **Invariant:** what the team wrote is printed as it was written, in the language it was written in.
//! The approval record and the mark of the edition are no part of what the code of an edition stands for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ceiba::book::{Approval, Front, Part, Passage, PicturePlace, Slot, parts};
use ceiba::store::contents::Hash;
use ceiba::text::Language;

use crate::document::{Block, Document, Marker, Purpose, plain};

/// What the team gives a book besides figures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnContent {
    /// Title and imprint; empty text is what nobody has written.
    pub front: Front,
    /// How far the book is, and the act that approved it.
    pub approval: Approval,
    /// The words of the chapters that are left out.
    pub left_out: BTreeSet<String>,
    /// Texts that stand at marked places, instead of a draft where there is one.
    pub passages: BTreeMap<Slot, Passage>,
    /// Own chapters, in order; those that follow the same chapter follow it in this order.
    pub chapters: Vec<Chapter>,
    /// Pictures whose file is here, place by place in their order; never more than a place takes.
    pub pictures: Vec<BookPicture>,
    /// The mark of the edition; empty while none was made.
    pub mark: Mark,
}

/// A chapter of the team's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// Its place, where its pictures stand.
    pub slot: Slot,
    /// Its heading.
    pub title: String,
    /// What it says.
    pub text: String,
    /// The language it is written in.
    pub language: Language,
    /// The word of the chapter that it follows; empty for the head of the book.
    pub follows: String,
}

/// A picture as it is printed: JPEG, or PNG of eight bits without interlace and transparency, which a
/// PDF takes as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookPicture {
    /// Where it stands.
    pub place: PicturePlace,
    /// What stands below it.
    pub caption: String,
    /// Who made it.
    pub credit: String,
    /// What it shows, for whoever cannot see it; a picture without it is told before printing.
    pub alternative: String,
    /// The BLAKE3 of its bytes.
    pub file: Hash,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

/// By what an edition is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    /// Its number; `None` while it is only a draft of which no edition was made.
    pub number: Option<u32>,
    /// The code of its content; empty while it is being computed.
    pub code: String,
}

impl OwnContent {
    /// The text of the team's own at a place.
    #[must_use]
    pub fn passage(&self, slot: &Slot) -> Option<&Passage> {
        self.passages.get(slot)
    }

    /// The pictures at a place, in their order.
    pub fn pictures_at<'a>(
        &'a self,
        place: &'a PicturePlace,
    ) -> impl Iterator<Item = &'a BookPicture> {
        self.pictures.iter().filter(move |picture| picture.place == *place)
    }

    /// The own chapters that follow a chapter; those at the head of the book follow the empty word.
    pub fn chapters_after<'a>(&'a self, follows: &'a str) -> impl Iterator<Item = &'a Chapter> {
        self.chapters.iter().filter(move |chapter| chapter.follows == follows)
    }

    /// Whether a chapter is printed.
    #[must_use]
    pub fn has(&self, chapter: &str) -> bool {
        !self.left_out.contains(chapter)
    }

    /// The same without what is no part of the content that a code stands for: the act is known only
    /// after the vote, and the number is given to what is there already.
    #[must_use]
    pub fn unmarked(&self) -> Self {
        Self { approval: Approval::default(), mark: Mark::default(), ..self.clone() }
    }
}

/// A document as canonical JSON: its fields in their order, no spaces.
#[must_use]
pub fn canonical(document: &Document) -> Vec<u8> {
    // A document has no map whose keys are no text, which is all that could fail.
    serde_json::to_vec(document).unwrap_or_default()
}

/// The code of a content: the first eight characters of the BLAKE3 of a document that was made from
/// [`OwnContent::unmarked`].
#[must_use]
pub fn code(unmarked: &Document) -> String {
    blake3::hash(&canonical(unmarked)).to_hex().chars().take(8).collect()
}

/// A text of the team's own as blocks: paragraphs and lists.
#[must_use]
pub fn blocks(text: &str) -> Vec<Block> {
    let block = |part: Part| match part {
        Part::Paragraph(words) => Block::text(Purpose::Body, words),
        Part::List(items) => Block::List {
            marker: Marker::Dot,
            items: items.into_iter().map(|item| vec![plain(item)]).collect(),
        },
    };
    parts(text).into_iter().map(block).collect()
}
