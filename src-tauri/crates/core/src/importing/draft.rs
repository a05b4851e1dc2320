//! The draft: what a table was read as, with reasons, before anything is stored.
//!
//! **Invariant:** plain data; every figure names the cell it comes from, everything that was left
//! aside is named, and a figure with an error is held, never among the rows.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::finding::Finding;
use super::sheet::cell_name;
use super::vocabulary::{Confidence, Vocabulary};
use crate::basics::Period;
use crate::series::{Figure, Measure, POPULATION};
use crate::text::{Message, keys};

/// How a table is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Layout {
    /// Indicators down, years across.
    Wide,
    /// Towns down, indicators and years across.
    Towns,
    /// One figure a row.
    Long,
    /// A row for each town and year, indicators across.
    Panel,
}

/// What one sheet says, as far as it was understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// The sheet.
    pub sheet: String,
    /// Its layout; `None` where no table was found.
    pub layout: Option<Layout>,
    /// First and last row of the header; (0, 0) where there is none.
    pub header: (u32, u32),
    /// What was inferred about the table as a whole, and why.
    pub inferences: Vec<Inference>,
    /// The municipality that the sheet is of, where it is another one than that of the file.
    pub other_town: Option<String>,
    /// The lines above the header.
    pub title: Vec<String>,
    /// The lines below the table.
    pub footnotes: Vec<Footnote>,
    /// Where the figures come from; rows point into it. Never empty.
    pub sources: Vec<SourceGuess>,
    /// Names that were matched to a series.
    pub matched: Vec<Matched>,
    /// Names that were left aside.
    pub unmatched: Vec<LeftAside>,
    /// Names of the reference territories that have figures: `town:XX:0901` is "Ciudad Ribera".
    pub territories: BTreeMap<String, String>,
    /// People who live where, for the municipality sheet and for comparison.
    pub population: Vec<Population>,
    /// How many figures of other municipalities stay in the file.
    pub left_out: usize,
    /// Figures to store.
    pub rows: Vec<DraftRow>,
    /// Figures that are not stored until a person decides.
    pub held: Vec<DraftRow>,
    /// What was noticed.
    pub findings: Vec<Finding>,
}

/// One thing inferred about a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Inference {
    /// What, and from what.
    pub reason: Message,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A line below the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Footnote {
    /// The row.
    pub row: u32,
    /// Its mark: `1/`, `p/`, `*`, `-`; empty for a line without one.
    pub mark: String,
    /// The text after the mark.
    pub text: String,
}

/// Where figures come from, as the file says.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct SourceGuess {
    /// Who publishes.
    pub publisher: String,
    /// What: the text of the source line or the title of the table.
    pub title: String,
    /// The reference year, where the text has exactly one.
    pub year: Option<i32>,
}

/// A name that was matched to a series.
#[derive(Clone, Debug, PartialEq)]
pub struct Matched {
    /// The name as the file writes it.
    pub name: String,
    /// Where it stands.
    pub cell: String,
    /// The series.
    pub series: String,
    /// By what.
    pub reason: Message,
    /// How sure it is.
    pub confidence: Confidence,
}

/// Why a name is left aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Aside {
    /// It is nothing the program knows.
    Unknown,
    /// It resembles indicators, but it is not certain that it is one.
    Unsure,
    /// A person left it aside.
    Chosen,
    /// Nothing says of which year its figures are.
    Undated,
}

impl Aside {
    const ALL: [Self; 4] = [Self::Unknown, Self::Unsure, Self::Chosen, Self::Undated];

    /// The word under which it is stored.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Unsure => "unsure",
            Self::Chosen => "chosen",
            Self::Undated => "undated",
        }
    }

    /// The reason that is stored under a word; what a newer program wrote is not known.
    #[must_use]
    pub fn of_word(word: &str) -> Self {
        Self::ALL.into_iter().find(|aside| aside.word() == word).unwrap_or(Self::Unknown)
    }

    /// The sentence about it.
    #[must_use]
    pub fn message(self) -> Message {
        match self {
            Self::Unknown => keys::aside_unknown(),
            Self::Unsure => keys::aside_unsure(),
            Self::Chosen => keys::aside_chosen(),
            Self::Undated => keys::aside_undated(),
        }
    }
}

/// A name that was left aside.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftAside {
    /// The name as the file writes it.
    pub name: String,
    /// Where it stands.
    pub cell: String,
    /// Its place in [`Draft::sources`].
    pub source: usize,
    /// Why.
    pub reason: Aside,
    /// Series it resembles, best first.
    pub suggestions: Vec<String>,
}

/// How many people live in a territory.
#[derive(Clone, Debug, PartialEq)]
pub struct Population {
    /// `town`, or a reference territory.
    pub territory: String,
    /// When.
    pub period: Period,
    /// How many.
    pub people: f64,
    /// Where it stands.
    pub row: u32,
    /// Where it stands.
    pub column: u32,
    /// Its place in [`Draft::sources`].
    pub source: usize,
    /// Whether a person wrote it, and the cell says something else.
    pub by_hand: bool,
}

/// One figure.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftRow {
    /// The series.
    pub series: String,
    /// `town`, or a reference territory.
    pub territory: String,
    /// When.
    pub period: Period,
    /// `dim=code` pairs; empty for the total.
    pub breakdown: String,
    /// What.
    pub figure: Figure,
    /// The row of its cell.
    pub row: u32,
    /// The column of its cell.
    pub column: u32,
    /// Its place in [`Draft::sources`].
    pub source: usize,
    /// The footnote that stands beside it, and what a person decided about it.
    pub note: Option<String>,
    /// Whether a person decided what its cell says.
    pub decided: bool,
    /// Whether a person wrote it, and the cell can be read as nothing like it.
    pub by_hand: bool,
}

/// What a person decided about a draft; making the draft again with it gives the draft to store.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Choices {
    /// The sheet, where it is not the one that was chosen.
    pub sheet: Option<String>,
    /// Name as the file writes it → series, or nothing to leave it aside.
    pub names: BTreeMap<String, Option<String>>,
    /// Cell → what it says.
    pub cells: BTreeMap<String, CellChoice>,
}

impl Choices {
    /// Refuses a choice of something that the program does not have.
    ///
    /// # Errors
    /// A sentence that names it.
    pub fn check(&self, vocabulary: &Vocabulary) -> crate::Result<()> {
        let known = |series: &str| vocabulary.terms().iter().any(|term| term.series == series);
        let mut chosen =
            self.names.iter().filter_map(|(name, series)| Some((name, series.as_ref()?)));
        chosen.find(|(_, series)| !known(series)).map_or(Ok(()), |(name, series)| {
            let message = keys::import_no_such_series(name.as_str(), series.as_str());
            Err(crate::Error::Refused(message))
        })
    }

    /// What was decided about a cell.
    #[must_use]
    pub fn of(&self, row: u32, column: u32) -> Option<&CellChoice> {
        // Most drafts have no choice, and a large one has many cells to name.
        (!self.cells.is_empty()).then(|| self.cells.get(&cell_name(row, column)))?
    }
}

/// What a person decided about a cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CellChoice {
    /// It says this value, and why.
    Value(f64, String),
    /// It is right as it is typed.
    AsTyped,
    /// It is not stored.
    LeaveOut,
}

impl Draft {
    /// All figures to store: those of indicators, and the population as figures of its series.
    pub fn figures(&self) -> impl Iterator<Item = DraftRow> {
        self.rows.iter().cloned().chain(self.population.iter().map(Population::row))
    }

    /// How many of them say something; the others are blanks.
    #[must_use]
    pub fn count(&self) -> usize {
        self.rows.iter().filter(|row| !row.is_blank()).count() + self.population.len()
    }

    /// How many of them say only why there is no figure.
    #[must_use]
    pub fn blanks(&self) -> usize {
        self.rows.iter().filter(|row| row.is_blank()).count()
    }
}

impl DraftRow {
    /// Whether it says only why there is no figure.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.figure.blank().is_some()
    }
}

impl Population {
    /// The number of people as a figure of its series.
    #[must_use]
    pub fn row(&self) -> DraftRow {
        DraftRow {
            series: POPULATION.to_owned(),
            territory: self.territory.clone(),
            period: self.period,
            breakdown: String::new(),
            figure: Figure::plain(Measure::Value(self.people)),
            row: self.row,
            column: self.column,
            source: self.source,
            note: None,
            decided: false,
            by_hand: self.by_hand,
        }
    }
}
