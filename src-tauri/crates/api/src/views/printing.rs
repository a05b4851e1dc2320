//! Views of the books: what can be printed, the pages as they will be, what is wrong with them.

use ceiba_report::layout::{Ink, Sides};
use ceiba_report::scene::Scene;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Choice, DateView, LanguageCode, NumberView, importing::SeverityView};

/// What can be printed, and how.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PrintChoices {
    /// The books.
    pub books: Vec<BookChoice>,
    /// The languages.
    pub languages: Vec<Choice>,
    /// The sizes of paper.
    pub papers: Vec<Choice>,
    /// On one side of the sheet or on both.
    pub sides: Vec<Choice>,
    /// In colour, or for a copier.
    pub inks: Vec<Choice>,
    /// The language that fits this municipality.
    pub language: LanguageCode,
    /// The paper that fits its country.
    pub paper: PaperKey,
    /// The sides that were chosen last on this computer.
    pub side: Sides,
    /// The ink that was chosen last on this computer.
    pub colour: Ink,
}

/// How this computer's printer prints.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct PrinterInput {
    /// On one side of the sheet or on both.
    pub sides: Sides,
    /// In colour, or for a copier.
    pub ink: Ink,
}

/// A book.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BookChoice {
    /// What the commands take.
    pub key: BookKey,
    /// Its name.
    pub name: String,
    /// One sentence about it.
    pub about: String,
}

/// The books that can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
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

/// Sizes of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperKey {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 in.
    Letter,
    /// 8.5 × 13 in.
    Oficio,
    /// 8.5 × 14 in.
    Legal,
}

/// Which book, how.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
pub struct BookInput {
    /// The book.
    pub book: BookKey,
    /// Its language, independent of the screen.
    pub language: LanguageCode,
    /// Its paper.
    pub paper: PaperKey,
    /// On one side of the sheet, unless it says otherwise.
    #[serde(default)]
    #[ts(as = "Option<Sides>", optional)]
    pub sides: Sides,
    /// In colour, unless it says otherwise.
    #[serde(default)]
    #[ts(as = "Option<Ink>", optional)]
    pub ink: Ink,
}

/// Which book, how, and where to.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct BookWriteInput {
    /// Which book, how.
    #[serde(flatten)]
    #[ts(flatten)]
    pub book: BookInput,
    /// The token of the file to write, from `file_choose` with purpose `book`.
    pub token: String,
}

/// The book as it will be printed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BookPreview {
    /// Its title.
    pub title: String,
    /// The day up to which figures count.
    pub as_of: DateView,
    /// Its pages.
    pub pages: Vec<PageView>,
    /// What a reader of the book would stumble over.
    pub problems: Vec<ProblemView>,
    /// A name for the file.
    pub file: String,
}

/// What a page of the window shows.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PrintedPart {
    /// The sheet of the municipality.
    Municipality,
    /// The panel of our indicators.
    Indicators,
    /// One of them.
    Indicator {
        /// Which one.
        series: String,
    },
    /// A goal.
    Goal {
        /// Its key.
        goal: String,
    },
    /// The balance of 2015.
    Balance,
    /// The sources.
    Sources,
    /// Objectives, actions and their money.
    Plan,
}

/// Where that is printed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PrintedPages {
    /// In which book.
    pub book: BookKey,
    /// The first of the pages, from 1.
    pub page: u32,
    /// The book and its pages, in words.
    pub text: String,
}

/// A page.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PageView {
    /// From 1.
    pub number: u32,
    /// The chapter that the page belongs to.
    pub chapter: String,
    /// What is on it; the text of the page is its `alternative`.
    pub drawing: Scene,
}

/// A picture that is asked for.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PictureWish {
    /// Its key, as the marks of a drawing have it.
    pub picture: String,
}

/// A picture as a file.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PictureFile {
    /// What kind of file it is, such as `image/jpeg`.
    pub media: String,
    /// Its bytes in base 64.
    pub data: String,
}

/// Something wrong or missing in a book.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProblemView {
    /// How grave.
    pub severity: SeverityView,
    /// How grave, in a word.
    pub severity_text: String,
    /// What it is and what to do.
    pub message: String,
    /// Where it is settled; `null` where no one page does it.
    pub settled_on: Option<ProblemPage>,
}

/// A page of the window on which a problem of a book is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProblemPage {
    /// Where what two copies say differently is decided.
    Share,
    /// Where the team's own texts and pictures are.
    Texts,
    /// Where title and imprint are.
    Front,
    /// Where objectives and actions are.
    Plan,
}

/// A book that was written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BookWritten {
    /// The file, with its folder, to show.
    pub file: String,
    /// Its pages.
    pub pages: NumberView,
    /// "The profile is saved: 12 pages, in …"
    pub summary: String,
}

impl BookKey {
    /// The book of the core.
    #[must_use]
    pub fn key(self) -> ceiba::book::BookKey {
        match self {
            Self::Profile => ceiba::book::BookKey::Profile,
            Self::ProfileShort => ceiba::book::BookKey::ProfileShort,
            Self::Plan => ceiba::book::BookKey::Plan,
            Self::Council => ceiba::book::BookKey::Council,
        }
    }
}

impl PaperKey {
    /// The paper of a code of the core; A4 for any other.
    #[must_use]
    pub fn of(code: &str) -> Self {
        match code {
            "letter" => Self::Letter,
            "oficio" => Self::Oficio,
            "legal" => Self::Legal,
            _ => Self::A4,
        }
    }

    /// The code of the core.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
            Self::Oficio => "oficio",
            Self::Legal => "legal",
        }
    }
}
