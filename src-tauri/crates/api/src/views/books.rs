//! Views of what books have besides figures: title and imprint, texts and pictures of the team's own.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::printing::BookKey;
use super::{Choice, LanguageCode, Written};

/// A book in a language.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct BookWish {
    /// The book.
    pub book: BookKey,
    /// Its language: that of the drafts.
    pub language: LanguageCode,
}

/// What a book has besides figures.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BookSheet {
    /// The title that it bears while nobody has written another.
    pub usual_title: String,
    /// Title and imprint, state and act, as they stand.
    pub front: BookFront,
    /// Which content was approved; `null` while none was.
    pub approval: Option<ApprovalView>,
    /// The states that a book can have.
    pub states: Vec<Choice>,
    /// What is said instead where its state is that of another book.
    pub state_told: Option<String>,
    /// What an act of the council is called here, as a label.
    pub act: String,
    /// Whether it prints a title and an imprint of its own.
    pub imprint: bool,
    /// The chapters that it can be printed without.
    pub chapters: Vec<ChapterTick>,
    /// The marked places, in the order of the book.
    pub places: Vec<MarkedPlace>,
    /// The chapters of the team's own.
    pub own_chapters: Vec<OwnChapterView>,
    /// What was typed for a new one and not saved; `null` for nothing.
    pub begun_chapter: Option<ChapterTyped>,
    /// After which chapter an own one can stand.
    pub follows: Vec<Choice>,
    /// The pictures.
    pub pictures: Vec<PictureView>,
    /// Where a picture can stand.
    pub picture_places: Vec<Choice>,
}

/// Which content of a book was approved.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ApprovalView {
    /// What was approved, and whether the book says something else now.
    pub told: String,
    /// Whether the book as it stands now was approved.
    pub holds: bool,
    /// The code of the content now, in a sentence.
    pub code: String,
}

/// Title and imprint of a book, its state and the act that approved it. Empty text is what nobody has
/// written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BookFront {
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
    /// How far it is.
    pub state: StateKey,
    /// The number of the act.
    pub act_number: String,
    /// The day of the act.
    pub act_day: String,
}

/// Changes some of these; what is `null` stays.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct BookChange {
    /// The book.
    pub book: BookKey,
    /// The language in which it is looked at: what is approved is approved in this one.
    pub language: LanguageCode,
    /// A title of the team's own; empty for the usual one.
    pub title: Option<String>,
    /// Who made it.
    pub team: Option<String>,
    /// Who wrote it.
    pub authors: Option<String>,
    /// Who made the photographs.
    pub credits: Option<String>,
    /// Under what licence its data may be used.
    pub licence: Option<String>,
    /// Who answers for what it says.
    pub responsibility: Option<String>,
    /// How far it is.
    pub state: Option<StateKey>,
    /// The number of the act.
    pub act_number: Option<String>,
    /// The day of the act.
    pub act_day: Option<String>,
}

/// How far a book is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StateKey {
    /// The team works on it.
    Draft,
    /// It lies before the council.
    Council,
    /// The council has approved it.
    Approved,
}

/// A chapter that a book can be printed without.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ChapterTick {
    /// Its word.
    pub key: String,
    /// Its title.
    pub name: String,
    /// Whether it is printed.
    pub shown: bool,
    /// Whether it has nothing to say today.
    pub empty: bool,
}

/// Prints a book with a chapter or without it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChapterChange {
    /// The book.
    pub book: BookKey,
    /// The word of the chapter.
    pub chapter: String,
    /// With it, or without.
    pub shown: bool,
}

/// A marked place of a book.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MarkedPlace {
    /// By what it is known.
    pub slot: String,
    /// What it is called.
    pub name: String,
    /// What is drafted there, in the language of the book; empty for nothing.
    pub draft: String,
    /// What the team wrote there; empty for nothing.
    pub text: String,
    /// The language the team wrote it in; `null` where it wrote nothing.
    pub language: Option<LanguageCode>,
    /// What was typed and not saved; `null` for nothing.
    pub begun: Option<String>,
    /// What stands there.
    pub state: PlaceState,
    /// The same in a word.
    pub state_text: String,
}

/// What stands at a marked place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PlaceState {
    /// Nothing.
    Empty,
    /// What is drafted from the data.
    Drafted,
    /// What the team wrote.
    Own,
    /// What the team wrote, beside data that have changed since.
    Stale,
}

/// A text for a marked place.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PassageInput {
    /// The book.
    pub book: BookKey,
    /// The language it is written in.
    pub language: LanguageCode,
    /// The place.
    pub slot: String,
    /// The text; empty gives the place back to the draft.
    pub text: String,
    /// The draft beside which it was written.
    pub draft: String,
}

/// A marked place.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PassageAt {
    /// The book.
    pub book: BookKey,
    /// The place.
    pub slot: String,
}

/// A chapter of the team's own.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OwnChapterView {
    /// Its id.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// What it says.
    pub text: String,
    /// The language it is written in.
    pub language: LanguageCode,
    /// After which chapter it stands.
    pub follows: String,
    /// What was typed and not saved; `null` for nothing.
    pub begun: Option<ChapterTyped>,
    /// Whether another that follows the same chapter stands before it.
    pub movable: bool,
}

/// What a person types for a chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChapterTyped {
    /// Its heading.
    pub title: String,
    /// What it says.
    pub text: String,
    /// After which chapter it stands.
    pub follows: String,
}

/// The form of a chapter.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChapterAt {
    /// The book.
    pub book: BookKey,
    /// The chapter; `null` for a new one.
    pub id: Option<String>,
}

/// A chapter as it is filled in.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct OwnChapterInput {
    /// Which one; `null` for a new one.
    pub id: Option<String>,
    /// The book.
    pub book: BookKey,
    /// The language it is written in.
    pub language: LanguageCode,
    /// Its heading.
    pub title: String,
    /// What it says.
    pub text: String,
    /// After which chapter it stands.
    pub follows: String,
}

/// A chapter or a picture of a book.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct OfBook {
    /// The book.
    pub book: BookKey,
    /// The id.
    pub id: String,
}

/// A picture of a book.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PictureView {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub place: String,
    /// The same in words.
    pub place_text: String,
    /// The name of its file; empty while that has not come from another copy.
    pub file: String,
    /// Its key, as `book_picture` takes it; `null` while its file has not come.
    pub picture: Option<String>,
    /// What stands below it.
    pub caption: String,
    /// Who made it.
    pub credit: String,
    /// What it shows, for whoever cannot see it.
    pub alternative: String,
    /// What is wrong with it, in a sentence; `null` for nothing.
    pub problem: Option<String>,
    /// Whether another at the same place stands before it.
    pub movable: bool,
}

/// Puts pictures at a place.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PictureInput {
    /// The book.
    pub book: BookKey,
    /// The place.
    pub place: String,
    /// The token of the file, from `file_choose` with purpose `picture`.
    pub token: String,
}

/// Changes what is said of a picture; what is `null` stays.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PictureChange {
    /// The picture.
    pub id: String,
    /// What stands below it.
    pub caption: Option<String>,
    /// Who made it.
    pub credit: Option<String>,
    /// What it shows, for whoever cannot see it.
    pub alternative: Option<String>,
}

/// A picture that was put into a book.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PictureAdded {
    /// What became of the file.
    pub summary: String,
    /// What the write left behind.
    pub written: Written,
}
