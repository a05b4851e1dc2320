//! What passes through the door: plain data, the same in Rust and in the page.
//!
//! **Invariant:** what a person sees as a number, a date or money is here twice: as a value (money
//! as decimal text) and as text in the asked language. The page formats nothing and adds nothing.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod attachments;
pub mod books;
pub mod catalogue;
pub mod census;
pub mod copies;
pub mod editions;
pub mod erase;
pub mod figures;
pub mod finding;
pub mod glossary;
pub mod guide;
pub mod history;
pub mod importing;
pub mod indicators;
pub mod own;
pub mod plan;
pub mod printing;
pub mod review;
pub mod settings;
pub mod sources;
pub mod start;
pub mod wording;

/// A language of the program, by its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum LanguageCode {
    /// Spanish.
    Es,
    /// Portuguese.
    Pt,
    /// English.
    En,
    /// French.
    Fr,
}

/// A number as value and as text.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct NumberView {
    /// The value, for drawing and sorting only.
    pub value: f64,
    /// The number as it is written in the asked language.
    pub text: String,
}

/// An amount of money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MoneyView {
    /// The exact amount as decimal text with a point: "1240.00".
    pub amount: String,
    /// The amount as it is typed into a field in the asked language, without the currency.
    pub typed: String,
    /// The amount with its currency, as it is shown.
    pub text: String,
}

/// A moment or a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DateView {
    /// ISO 8601: "2026-11-21" or "2026-11-21T14:02".
    pub iso: String,
    /// As it is shown: the time of day for today, else the date.
    pub text: String,
}

/// One thing to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Choice {
    /// What is sent back.
    pub key: String,
    /// What is shown.
    pub text: String,
}

/// The input of a command that needs to know nothing. The page sends `null`.
pub type Nothing = ();

/// One thing, by its id.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ById {
    /// The id, as a view gave it.
    pub id: String,
}

/// One file, by the token that the program gave for it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ByToken {
    /// The token of [`start::FileToken`].
    pub token: String,
}

/// What a write left behind.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Written {
    /// The id of the thing that was made or changed, where there is one.
    pub id: Option<String>,
    /// What should be read again by pages that show it.
    pub touched: Vec<Touched>,
    /// The frame of the window after the write: what can be undone, when it was saved.
    pub state: start::WorkspaceState,
}

/// A part of the workspace that a write changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Touched {
    /// The municipality sheet.
    Municipality,
    /// Figures, and with them levels, progress and books.
    Figures,
    /// Objectives, actions, money.
    Plan,
    /// Files that belong to something.
    Attachments,
    /// What books have besides figures, and their editions.
    Books,
}
