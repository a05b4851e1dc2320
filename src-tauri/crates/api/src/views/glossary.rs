//! Views of the glossary: words of the field in four languages.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LanguageCode;

/// What is looked for; nothing finds everything.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct GlossaryInput {
    /// A word, or the beginning of one.
    pub words: String,
}

/// The terms that were found.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GlossaryList {
    /// In alphabetical order; the best first where words were looked for.
    pub terms: Vec<TermView>,
}

/// A term.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TermView {
    /// Its id, the same in every language.
    pub id: String,
    /// What it is called.
    pub term: String,
    /// What else it is called, in one line; empty where there is nothing else.
    pub also: String,
    /// What it means.
    pub means: String,
    /// What it is called in the other languages.
    pub elsewhere: Vec<TermElsewhere>,
}

/// The name of a term in another language.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TermElsewhere {
    /// The language.
    pub language: LanguageCode,
    /// What the language calls itself.
    pub name: String,
    /// The term.
    pub term: String,
}
