//! Views of countries, and of how a town says things.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Choice;

/// A country that has a file.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CountryChoice {
    /// Its ISO 3166 code.
    pub key: String,
    /// Its name.
    pub text: String,
    /// What the level above the municipality is called there, as a label.
    pub region: String,
    /// What the national code looks like; `null` where nothing certain is known.
    pub code_hint: Option<String>,
}

/// A code that is being typed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CodeInput {
    /// ISO 3166 code of the country.
    pub country: String,
    /// The code as typed.
    pub code: String,
}

/// How things are called here.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WordsView {
    /// The country.
    pub country: String,
    /// The month in which its file was last looked through; `null` where it has none.
    pub reviewed: Option<String>,
    /// The language of the words, by its own name.
    pub language: String,
    /// The words in groups.
    pub groups: Vec<WordGroup>,
}

/// Words that belong together.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WordGroup {
    /// What they are.
    pub title: String,
    /// Where all of them come from, or what to know about them.
    pub note: Option<String>,
    /// The words.
    pub words: Vec<WordView>,
}

/// One word.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WordView {
    /// What `country_word_change` takes.
    pub key: String,
    /// What it is about.
    pub label: String,
    /// What the town itself says; empty where it says nothing else.
    pub own: String,
    /// What can be chosen, with nothing first; empty where it is typed.
    pub options: Vec<Choice>,
    /// What the file of the country says.
    pub says: String,
    /// Where that comes from, where the group does not say it.
    pub source: Option<String>,
}

/// What the town says otherwise, in the language of the screen.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WordChange {
    /// The key of the word.
    pub key: String,
    /// What the town says; empty takes back what the country's file says.
    pub text: String,
}
