//! Views of how the answers of a census count.

use ceiba::catalogue::census::{Question, Reading};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Choice;

/// How the answers of the country's censuses count for a series.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CensusTable {
    /// The country.
    pub country: String,
    /// Which answers the series counts.
    pub counts: String,
    /// How an answer can count.
    pub readings: Vec<Choice>,
    /// Its censuses, the newest first; none where the table has none of the country.
    pub censuses: Vec<CensusView>,
}

/// A census.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CensusView {
    /// Its year.
    pub year: i32,
    /// Its questions that matter for the series.
    pub questions: Vec<CensusQuestion>,
}

/// A question.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CensusQuestion {
    /// Its code.
    pub code: String,
    /// What it asks, in the asked language.
    pub title: String,
    /// The words of the form; may be empty.
    pub wording: String,
    /// Its answers, in the order of the form.
    pub answers: Vec<CensusAnswer>,
    /// The documents, each once, with the month in which they were looked through.
    pub sources: Vec<CensusSource>,
}

/// A document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CensusSource {
    /// How it is cited.
    pub source: String,
    /// The month: "2026-11".
    pub month: String,
    /// From memory: to be checked.
    pub remembered: bool,
}

/// A published answer.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CensusAnswer {
    /// As it is published.
    pub answer: String,
    /// How it counts in this town.
    pub reading: ReadingKey,
    /// How the table lets it count, in words, where the town says otherwise.
    pub table: Option<String>,
    /// Why, in the language of the census; may be empty.
    pub why: String,
}

/// How an answer counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReadingKey {
    /// It counts.
    Good,
    /// It does not.
    Poor,
    /// The census does not ask what would decide it.
    Unknown,
}

impl From<Reading> for ReadingKey {
    fn from(reading: Reading) -> Self {
        match reading {
            Reading::Good => Self::Good,
            Reading::Poor => Self::Poor,
            Reading::Unknown => Self::Unknown,
        }
    }
}

impl From<ReadingKey> for Reading {
    fn from(reading: ReadingKey) -> Self {
        match reading {
            ReadingKey::Good => Self::Good,
            ReadingKey::Poor => Self::Poor,
            ReadingKey::Unknown => Self::Unknown,
        }
    }
}

/// Lets an answer count otherwise; as the table says takes the town's own reading back.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CensusChange {
    /// The year of the census.
    pub year: i32,
    /// The code of the question.
    #[ts(type = "string")]
    pub question: Question,
    /// The answer as it is published.
    pub answer: String,
    /// How it counts.
    pub reading: ReadingKey,
}
