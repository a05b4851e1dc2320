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

pub mod state;

pub use finding::{Finding, Severity};
pub use reader::Reader;
pub use sheet::{Book, Cell, Sheet, Value, cell_name};
