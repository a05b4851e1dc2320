//! What the team gives a book besides figures: title and imprint, texts and pictures at marked places,
//! chapters of its own, and the mark of its edition.
//!
//! **Invariant:** what the team wrote is printed as it was written, in the language it was written in.
//! The approval record and the mark of the edition are no part of what the code of an edition stands for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ceiba::book::{Approval, Front, Part, Passage, PicturePlace, Slot, State, parts};
use ceiba::store::contents::{Hash, hex};
use ceiba::text::{Language, Locale, Message, format, keys};
use chrono::NaiveDate;

use super::snapshot::{self, Change};
use super::{Edition, Words};
use crate::document::{
    self, Block, Cover, Document, Inline, Marker, Photo, Purpose, Shown, Style, TextRun,
};
use crate::pictures::read_picture;

/// A photograph whose longer side has fewer pixels is a blur on paper.
const LEAST_PIXELS: u32 = 300;
/// A mark is printed small.
const LEAST_MARK: u32 = 100;
/// A picture that is so many times longer than wide is a line on paper.
const NARROWEST: u32 = 12;

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
    /// What changed since the edition before; `None` where there is none.
    pub since: Option<Since>,
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
#[derive(Clone, Debug, PartialEq)]
pub struct BookPicture {
    /// Where it stands.
    pub place: PicturePlace,
    /// What that place is called, with the indicator or the action where there are several.
    pub place_name: Message,
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

/// What changed since an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Since {
    /// Its number.
    pub number: u32,
    /// The code of its content.
    pub code: String,
    /// The day for which it held.
    pub day: NaiveDate,
    /// The language that it was printed in; another one is no change.
    pub language: Language,
    /// What changed, in the language of the book.
    pub changes: Vec<Change>,
}

impl OwnContent {
    /// The team's own title, else the usual one.
    pub(super) fn title(&self, usual: &Message, words: Words) -> String {
        let own = &self.front.title;
        if own.is_empty() { words.say(usual) } else { own.clone() }
    }

    /// The text of the team's own at a place.
    #[must_use]
    pub fn passage(&self, slot: &Slot) -> Option<&Passage> {
        self.passages.get(slot).filter(|passage| !passage.text.trim().is_empty())
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

    /// Which edition it is, and how far the book is.
    #[must_use]
    pub fn edition(&self) -> Message {
        match self.mark.number {
            Some(number) => {
                keys::books_edition(i64::from(number), self.approval.state.of_edition())
            }
            None => keys::editions_working_draft(),
        }
    }

    /// What the cover says of the edition: which it is, the act, the day, the code.
    pub(super) fn cover_lines(&self, edition: &Edition) -> Vec<String> {
        let Approval { state, number, day, .. } = &self.approval;
        let act = match (state, number.is_empty(), day.is_empty()) {
            (State::Approved, false, false) => {
                Some(keys::editions_approved_on(day.as_str(), number.as_str()))
            }
            (State::Approved, false, true) => Some(keys::editions_approved_by(number.as_str())),
            _ => None,
        };
        let day = keys::books_as_of(format::date(edition.as_of, edition.locale.language));
        let code = match self.mark.number {
            Some(_) => keys::editions_code(self.mark.code.as_str()),
            None => keys::editions_content_code(self.mark.code.as_str()),
        };
        let coded = (!self.mark.code.is_empty()).then_some(code);
        let lines = [Some(self.edition()), act, Some(day), coded].into_iter().flatten();
        lines.map(|line| line.text(edition.locale)).collect()
    }

    /// The pictures of the cover; all else of it is left empty.
    pub(super) fn cover_pictures(&self, locale: Locale) -> Cover {
        let shown = |place| self.pictures_at(place).map(|picture| picture.shown(locale)).collect();
        let one = |place| -> Option<Shown> {
            let all: Vec<Shown> = shown(place);
            all.into_iter().next()
        };
        Cover {
            emblem: one(&PicturePlace::Emblem),
            picture: one(&PicturePlace::Cover),
            logos: shown(&PicturePlace::Logo),
            ..Cover::default()
        }
    }

    /// The pictures at a place, as they stand in the flow.
    #[must_use]
    pub fn photos(&self, place: &PicturePlace, locale: Locale) -> Vec<Block> {
        let photo = |picture: &BookPicture| {
            Block::Photo(Photo {
                shown: picture.shown(locale),
                caption: picture.caption.clone(),
                credit: picture.credit.clone(),
            })
        };
        self.pictures_at(place).map(photo).collect()
    }

    /// The files of all pictures, by their keys.
    pub(super) fn picture_files(&self) -> BTreeMap<String, document::Picture> {
        let files = self.pictures.iter();
        files.filter_map(|picture| Some((picture.key(), picture.picture()?))).collect()
    }

    /// The page that says what changed since the edition before; nothing where there is none.
    #[must_use]
    pub fn since_page(&self, locale: Locale) -> Vec<Block> {
        self.since.iter().flat_map(|since| since.page(locale)).collect()
    }

    /// The same without what is no part of the content that a code stands for: the act is known only
    /// after the vote, the number is given to what is there already, and what was printed before is
    /// nothing that this book says. Nor is what stands on the page of the approval, which is replaced by
    /// the text of the act.
    #[must_use]
    pub fn unmarked(&self) -> Self {
        let mut plain = self.clone();
        plain.passages.retain(|slot, _| !slot.is_beside_the_content());
        plain.pictures.retain(|picture| match &picture.place {
            PicturePlace::Slot(slot) => !slot.is_beside_the_content(),
            _ => true,
        });
        Self { approval: Approval::default(), mark: Mark::default(), since: None, ..plain }
    }

    /// The same with the code of its content. An approval holds for what was approved and for nothing
    /// else: of another content, it is taken back.
    #[must_use]
    pub fn coded(mut self, code: String) -> Self {
        self.approval = self.approval.of_content(&code);
        self.mark.code = code;
        self
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

/// A text of the team's own as blocks: paragraphs and lists, in another language than that of the book
/// where it was written in another.
#[must_use]
pub fn blocks(text: &str, written_in: Language, book: Language) -> Vec<Block> {
    let language = Some(written_in).filter(|written| *written != book);
    let run = |text: String| Inline::Text(TextRun { text, style: Style::Plain, language });
    let block = |part: Part| match part {
        Part::Paragraph(words) => {
            Block::Paragraph { purpose: Purpose::Body, runs: vec![run(words)] }
        }
        Part::List(items) => Block::List {
            marker: Marker::Dot,
            items: items.into_iter().map(|item| vec![run(item)]).collect(),
        },
    };
    parts(text).into_iter().map(block).collect()
}

impl Since {
    fn page(&self, locale: Locale) -> Vec<Block> {
        let number = i64::from(self.number);
        let day = format::date(self.day, locale.language);
        let about = keys::editions_since_about(self.code.as_str(), day, number);
        let mut blocks = vec![
            Block::PageBreak,
            Block::heading(1, keys::editions_since(number).text(locale)),
            Block::text(Purpose::Body, about.text(locale)),
        ];
        if self.language != locale.language {
            let other = keys::editions_since_language(self.language.own_name(), number);
            blocks.push(Block::text(Purpose::Body, other.text(locale)));
        }
        if self.changes.is_empty() {
            blocks.push(Block::text(Purpose::Body, keys::editions_same().text(locale)));
        }
        blocks.extend(snapshot::table(&self.changes, locale));
        blocks
    }
}

impl BookPicture {
    /// The picture where it is shown. One of which nobody has said what it shows is told as a picture of
    /// what its caption says, or of its place in the book.
    #[must_use]
    pub fn shown(&self, locale: Locale) -> Shown {
        let known = [&self.alternative, &self.caption].into_iter().find(|words| !words.is_empty());
        let alternative = known
            .cloned()
            .unwrap_or_else(|| keys::editions_picture_of(self.place_name.clone()).text(locale));
        Shown { picture: self.key(), alternative }
    }

    /// What of its form keeps it from being seen well in print; `None` for nothing.
    #[must_use]
    pub fn flaw(&self) -> Option<Message> {
        let picture = self.picture()?;
        let mark = matches!(self.place, PicturePlace::Emblem | PicturePlace::Logo);
        let least = if mark { LEAST_MARK } else { LEAST_PIXELS };
        let (long, short) = (picture.width.max(picture.height), picture.width.min(picture.height));
        let (width, height) = (i64::from(picture.width), i64::from(picture.height));
        match () {
            () if long > short.saturating_mul(NARROWEST) => {
                Some(keys::book_picture_narrow(height, width))
            }
            () if long < least => Some(keys::book_picture_small(height, width)),
            () => None,
        }
    }

    /// Its key among the pictures of a document.
    #[must_use]
    pub fn key(&self) -> String {
        hex(&self.file)
    }

    /// Its file as a document has it; `None` where it is none that a book takes.
    #[must_use]
    pub fn picture(&self) -> Option<document::Picture> {
        read_picture(self.bytes.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_another_language_says_so() {
        let languages = |written| {
            let blocks = blocks("Uno.\n\n- dos\n- tres", written, Language::Es);
            let runs = blocks.into_iter().flat_map(|block| match block {
                Block::Paragraph { runs, .. } => runs,
                Block::List { items, .. } => items.concat(),
                _ => Vec::new(),
            });
            let language = |run| match run {
                Inline::Text(run) => run.language,
                _ => None,
            };
            runs.map(language).collect::<Vec<_>>()
        };
        assert_eq!(languages(Language::Es), [None; 3]);
        assert_eq!(languages(Language::Pt), [Some(Language::Pt); 3]);
    }

    #[test]
    fn neither_number_nor_act_is_part_of_the_content() {
        let marked = OwnContent {
            approval: Approval { number: "12".into(), ..Approval::default() },
            mark: Mark { number: Some(3), code: "abcd1234".into() },
            ..OwnContent::default()
        };
        assert_eq!(marked.unmarked(), OwnContent::default());
    }
}
