//! From a foreign file to a draft: reader → neutral sheet → mapping → draft + findings.
//!
//! **Invariant:** nothing here writes; a draft becomes figures only through the workspace, after
//! a person has seen it.
//!
//! Modules in reading order: what a file says, how it gets here, what it means.

pub mod finding;
pub mod sheet;

pub mod foreign;
pub mod frames;
pub mod limits;
pub mod prescan;
pub mod reader;
pub mod refusal;

pub mod draft;
pub mod figures;
pub mod layout;
mod panel;
pub mod recognise;
pub mod territory;
pub mod vocabulary;
pub mod words;

mod notices;
mod settle;

pub mod apply;
pub mod keep;
pub mod state;
pub mod store;

pub use draft::{CellChoice, Choices, Draft, DraftRow, Layout};
pub use finding::{Finding, Question, Severity};
pub use reader::Reader;
pub use recognise::recognise;
pub use sheet::{Book, Cell, Sheet, Value, cell_name};
pub use territory::Home;
pub use vocabulary::{Confidence, Term, Vocabulary};

#[cfg(test)]
pub(crate) mod tests;
