//! What a book has besides figures: its title and imprint, texts and pictures of the team's own, how
//! far it is, and its editions.
//!
//! **Invariant:** what the team wrote is kept as it was written. A text that stands instead of a draft
//! remembers that draft, so that it can be said when the data have changed since; it is never changed by
//! the program.

use std::collections::BTreeSet;
use std::fmt;

use chrono::NaiveDate;

use crate::basics::id::fold;
use crate::basics::{Id, Millis};
use crate::store::contents::Hash;
use crate::text::{Language, Message, keys};

pub mod place;
pub mod store;
pub mod write;

/// The books that have settings of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BookKey {
    /// The local profile.
    Profile,
    /// Its pages for a council.
    ProfileShort,
    /// The local action plan.
    Plan,
    /// The plan in four pages, for the council.
    Council,
}

impl BookKey {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Profile, Self::ProfileShort, Self::Plan, Self::Council];

    /// The word in keys and registers.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::ProfileShort => "profile-short",
            Self::Plan => "plan",
            Self::Council => "council",
        }
    }

    /// The book of a word; `None` for one that only a newer program knows.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|book| book.code() == code)
    }

    /// The book whose title, texts and pictures it prints: a short profile has those of the whole one.
    #[must_use]
    pub const fn written_in(self) -> Self {
        match self {
            Self::ProfileShort => Self::Profile,
            other => other,
        }
    }

    /// The book whose approval is its own: what the council decides on is the plan, and not its summary.
    #[must_use]
    pub const fn approved_as(self) -> Self {
        match self {
            Self::Council => Self::Plan,
            other => other,
        }
    }

    /// What it is called.
    #[must_use]
    pub fn name(self) -> Message {
        match self {
            Self::Profile => keys::door_book_profile(),
            Self::ProfileShort => keys::books_short_profile(),
            Self::Plan => keys::door_book_plan(),
            Self::Council => keys::plan_book_four_pages(),
        }
    }
}

/// A marked place of a book: the chapter, and what in it where it has several.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    /// The word of the chapter, such as `foreword`, `goal`, `indicator`, `action`.
    pub chapter: String,
    /// Which of several: the number of a goal, a series, the id of an action; else empty.
    pub name: String,
}

impl Slot {
    /// The one place of a chapter.
    #[must_use]
    pub fn of(chapter: &str) -> Self {
        Self::within(chapter, "")
    }

    /// One of several places of a chapter.
    #[must_use]
    pub fn within(chapter: &str, name: &str) -> Self {
        // As in a key, so that what was read back is the same.
        Self { chapter: fold(chapter).into_owned(), name: fold(name).into_owned() }
    }

    /// The place of an own chapter.
    #[must_use]
    pub fn of_own_chapter(id: Id) -> Self {
        Self::within(OWN, &id.to_string())
    }

    /// What its chapter is called, where the program knows it; of several places of a chapter, the one
    /// that is meant is named by whoever knows it.
    #[must_use]
    pub fn title(&self) -> Message {
        match self.chapter.as_str() {
            "foreword" => keys::book_slot_foreword(),
            "municipality" => keys::book_slot_municipality(),
            "hurry" => keys::book_slot_hurry(),
            "goal" => keys::book_slot_goal(),
            "indicator" => keys::book_slot_indicator(),
            "zone" => keys::book_slot_zone(),
            "follows" => keys::book_slot_follows(),
            "method" => keys::book_slot_method(),
            "approval" => keys::books_approval(),
            "summary" => keys::book_slot_summary(),
            "how-made" => keys::book_slot_how_made(),
            "action" => keys::book_slot_action(),
            _ => keys::book_slot_own(),
        }
    }

    /// Whether what stands there is no part of what a code stands for: the page of the approval can be
    /// replaced by the text of the act without making another book of what was approved.
    #[must_use]
    pub fn is_beside_the_content(&self) -> bool {
        self.chapter == APPROVAL_PAGE
    }

    /// Reads the form that [`fmt::Display`] writes: `foreword`, `goal/7`.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let (chapter, name) = text.split_once('/').unwrap_or((text, ""));
        Self::within(chapter, name)
    }
}

/// The word of the page of the approval.
const APPROVAL_PAGE: &str = "approval";
/// The word of the place of an own chapter.
const OWN: &str = "own";

impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name.as_str() {
            "" => f.write_str(&self.chapter),
            name => write!(f, "{}/{name}", self.chapter),
        }
    }
}

/// What a book says of itself. Empty text is what nobody has written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Front {
    /// A title of the team's own.
    pub title: String,
    /// Who made it.
    pub team: String,
    /// Who wrote it.
    pub authors: String,
    /// Who made the photographs.
    pub credits: String,
    /// Under what licence its data may be used.
    pub licence: String,
    /// Who answers for what it says.
    pub responsibility: String,
}

/// How far a book is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// The team works on it.
    #[default]
    Draft,
    /// It lies before the council.
    BeforeCouncil,
    /// The council has approved it.
    Approved,
}

impl State {
    /// All of them, in the order in which a book goes through them.
    pub const ALL: [Self; 3] = [Self::Draft, Self::BeforeCouncil, Self::Approved];

    /// The word in the register.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::BeforeCouncil => "council",
            Self::Approved => "approved",
        }
    }

    /// The state of a word; a draft for one that only a newer program knows: it promises the least.
    #[must_use]
    pub fn of_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|state| state.code() == code).unwrap_or_default()
    }

    /// What it is called.
    #[must_use]
    pub fn word(self) -> Message {
        match self {
            Self::Draft => keys::book_state_draft(),
            Self::BeforeCouncil => keys::book_state_council(),
            Self::Approved => keys::book_state_approved(),
        }
    }

    /// The same of an edition, whose name has another gender than that of a book in most languages.
    #[must_use]
    pub fn of_edition(self) -> Message {
        match self {
            Self::Draft => keys::book_state_draft(),
            Self::BeforeCouncil => keys::book_edition_council(),
            Self::Approved => keys::book_edition_approved(),
        }
    }
}

/// The approval record, which is no part of what is approved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Approval {
    /// How far the book is.
    pub state: State,
    /// The number of the act, as the act writes it; known only after the vote.
    pub number: String,
    /// The day of the act, as the act writes it.
    pub day: String,
    /// The codes of the contents that it approved: of one content there is one for each language.
    pub codes: BTreeSet<String>,
}

impl Approval {
    /// What of it holds for the content of a code: nothing else was approved, and is a draft again.
    #[must_use]
    pub fn of_content(&self, code: &str) -> Self {
        match self.state == State::Approved && !self.codes.contains(code) {
            true => Self::default(),
            false => self.clone(),
        }
    }

    /// Whether two say the same of a book: how far it is, and by which act.
    #[must_use]
    pub fn says_as(&self, other: &Self) -> bool {
        let said = |one: &Self| (one.state, one.number.clone(), one.day.clone());
        said(self) == said(other)
    }
}

/// A text of the team's own at a marked place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Paragraphs, divided by empty lines; lines that begin with `- ` are items of a list.
    pub text: String,
    /// The language it is written in.
    pub language: Language,
    /// The mark of the draft beside which it was written, as [`mark_of_draft`] gives it; empty where
    /// nothing was drafted.
    pub draft: String,
}

impl Passage {
    /// Whether the data have changed since it was written: today's draft is another.
    #[must_use]
    pub fn is_stale(&self, draft_today: &str) -> bool {
        !self.draft.is_empty() && self.draft != mark_of_draft(draft_today)
    }
}

/// By what a draft is known again: the BLAKE3 of its words in hexadecimal; empty for no words. Spaces
/// that a person does not see do not count.
#[must_use]
pub fn mark_of_draft(draft: &str) -> String {
    let words = draft.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is_empty() { words } else { blake3::hash(words.as_bytes()).to_hex().to_string() }
}

/// A chapter of the team's own.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnChapter {
    /// Its id.
    pub id: Id,
    /// Its heading.
    pub title: String,
    /// What it says, as in a [`Passage`].
    pub text: String,
    /// The language it is written in.
    pub language: Language,
    /// The word of the chapter that it follows; empty for the head of the book.
    pub follows: String,
    /// Where it stands among those that follow the same.
    pub position: f64,
}

/// A picture of a book.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Its id.
    pub id: Id,
    /// Its book; `None` for one of all books.
    pub book: Option<BookKey>,
    /// Where it stands.
    pub place: PicturePlace,
    /// Where it stands among those of the same place.
    pub position: f64,
    /// What stands below it.
    pub caption: String,
    /// Who made it.
    pub credit: String,
    /// What it shows, for whoever cannot see it.
    pub alternative: String,
    /// Its file; `None` while only its words have come from another copy.
    pub file: Option<Hash>,
}

/// Where a picture stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PicturePlace {
    /// On the cover.
    Cover,
    /// The coat of arms of the municipality, on the cover.
    Emblem,
    /// In the strip of logos.
    Logo,
    /// At a marked place.
    Slot(Slot),
}

impl PicturePlace {
    /// The word in the register.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Cover => "cover".to_owned(),
            Self::Emblem => "emblem".to_owned(),
            Self::Logo => "logo".to_owned(),
            Self::Slot(slot) => slot.to_string(),
        }
    }

    /// The place of a word.
    #[must_use]
    pub fn of_code(code: &str) -> Self {
        match code {
            "cover" => Self::Cover,
            "emblem" => Self::Emblem,
            "logo" => Self::Logo,
            slot => Self::Slot(Slot::parse(slot)),
        }
    }

    /// What it is called, as far as it has a name of its own; a marked place is called by its word.
    #[must_use]
    pub fn name(&self) -> Message {
        match self {
            Self::Cover => keys::book_place_cover(),
            Self::Emblem => keys::book_place_emblem(),
            Self::Logo => keys::book_place_logo(),
            Self::Slot(slot) => slot.title(),
        }
    }

    /// How many pictures it takes; an emblem is one, and six logos fill the width of a page.
    #[must_use]
    pub const fn most(&self) -> usize {
        match self {
            Self::Cover | Self::Emblem => 1,
            Self::Logo => 6,
            Self::Slot(_) => 4,
        }
    }

    /// Whether what stands there is the municipality's and the same in all its books.
    #[must_use]
    pub const fn is_of_all_books(&self) -> bool {
        matches!(self, Self::Emblem | Self::Logo)
    }
}

/// A book as it was printed and kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Its id.
    pub id: Id,
    /// The book.
    pub book: BookKey,
    /// Its number; two copies that never met may both have made one of the same number.
    pub number: u32,
    /// The code of its content: eight characters that stand in the foot of each page.
    pub code: String,
    /// The title it bore.
    pub title: String,
    /// The day for which it holds.
    pub day: NaiveDate,
    /// Its language.
    pub language: Language,
    /// The word of its paper.
    pub paper: String,
    /// How far the book was, with the act that approved it.
    pub approval: Approval,
    /// What was kept of it.
    pub kept: Kept,
    /// The version of the program.
    pub program: String,
    /// The mark of the catalogue.
    pub catalogue: String,
    /// When it was made.
    pub made: Millis,
    /// When and where this computer handed it over; `None` while it waits.
    pub handed: Option<Handed>,
}

/// What was kept of an edition, by the hash of its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The document as canonical JSON, compressed with zstd.
    pub document: Hash,
    /// The PDF.
    pub pages: Hash,
    /// The list of what it says, by which it is compared with a later one.
    pub summary: Hash,
}

/// How an edition left this computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    /// When.
    pub at: Millis,
    /// The name of the folder, or of the stick.
    pub folder: String,
}

/// A text as it is set: paragraphs and lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A paragraph.
    Paragraph(String),
    /// A list, an item each.
    List(Vec<String>),
}

/// The parts of a text: empty lines divide paragraphs, lines that begin with `- ` are items. A line
/// that begins with neither goes on where the one before it ended.
#[must_use]
pub fn parts(text: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut open = false;
    for line in text.lines().map(str::trim) {
        match (line.strip_prefix("- "), parts.last_mut()) {
            _ if line.is_empty() => {
                open = false;
                continue;
            }
            (Some(item), Some(Part::List(items))) if open => items.push(item.trim().to_owned()),
            (Some(item), _) => parts.push(Part::List(vec![item.trim().to_owned()])),
            (None, Some(Part::Paragraph(words))) if open => go_on(words, line),
            (None, Some(Part::List(items))) if open => {
                items.iter_mut().next_back().into_iter().for_each(|item| go_on(item, line));
            }
            (None, _) => parts.push(Part::Paragraph(line.to_owned())),
        }
        open = true;
    }
    parts
}

fn go_on(words: &mut String, line: &str) {
    words.push(' ');
    words.push_str(line);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_paragraphs_and_lists() {
        let paragraph = |words: &str| Part::Paragraph(words.to_owned());
        let list = |items: &[&str]| Part::List(items.iter().map(|&item| item.into()).collect());
        let check = |text: &str, expected: &[Part]| assert_eq!(parts(text), expected, "{text:?}");
        check("", &[]);
        check(" \n\n ", &[]);
        check("Agua para todos.", &[paragraph("Agua para todos.")]);
        check(
            "Una línea\nque sigue.\n\nOtra.",
            &[paragraph("Una línea que sigue."), paragraph("Otra.")],
        );
        check(
            "Pedimos:\n- agua\n- caminos\n  de tierra",
            &[paragraph("Pedimos:"), list(&["agua", "caminos de tierra"])],
        );
        check("- a\n\n- b\r\n\r\nFin", &[list(&["a"]), list(&["b"]), paragraph("Fin")]);
        check("-5 grados", &[paragraph("-5 grados")]);
    }

    #[test]
    fn a_place_is_read_back() {
        let check = |slot: Slot, text: &str| {
            assert_eq!(slot.to_string(), text);
            assert_eq!(Slot::parse(text), slot);
            assert_eq!(PicturePlace::of_code(text).code(), text);
        };
        check(Slot::of("foreword"), "foreword");
        check(Slot::within("goal", "7"), "goal/7");
        check(Slot::within("indicator", "water.improved"), "indicator/water.improved");
        assert_eq!(Slot::within("Goal", " 7 "), Slot::parse("goal/7"));
        for place in [PicturePlace::Cover, PicturePlace::Emblem, PicturePlace::Logo] {
            assert_eq!(PicturePlace::of_code(&place.code()), place);
        }
    }

    #[test]
    fn a_passage_is_stale_when_the_draft_says_something_else() {
        let passage = |draft: &str| Passage {
            text: "Nuestro texto".into(),
            language: Language::Es,
            draft: mark_of_draft(draft),
        };
        let check = |then: &str, now: &str, stale| {
            assert_eq!(passage(then).is_stale(now), stale, "{then:?} {now:?}");
        };
        check("83 de cada 100", "83 de cada 100", false);
        check("83 de cada 100", " 83 de\n cada 100 ", false);
        check("83 de cada 100", "84 de cada 100", true);
        check("83 de cada 100", "", true);
        check("", "84 de cada 100", false);
    }

    #[test]
    fn words_lead_back_to_what_they_say() {
        for book in BookKey::ALL {
            assert_eq!(BookKey::of_code(book.code()), Some(book));
        }
        for state in State::ALL {
            assert_eq!(State::of_code(state.code()), state);
        }
        assert_eq!(State::of_code("amended"), State::Draft);
        assert_eq!(BookKey::of_code("follow-up"), None);
    }
}
