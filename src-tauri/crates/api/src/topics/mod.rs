//! The bodies of the commands, topic by topic: each calls the core or the report and makes views.
//!
//! **Invariant:** nothing is computed or written here that the core or the report could do.

pub mod approving;
pub mod attachments;
pub mod balance;
pub mod block;
pub mod books;
pub mod catalogue;
pub mod census;
pub mod copies;
pub mod editions;
pub mod entry;
pub mod erase;
pub mod examples;
pub mod figures;
pub mod files;
pub mod finding;
pub mod glossary;
pub mod goal;
pub mod grid;
pub mod guide;
pub mod history;
pub mod importing;
pub mod indicator;
pub mod indicators;
pub mod opening;
pub mod own;
pub mod plan;
pub mod printed;
pub mod printing;
pub mod review;
pub mod settings;
pub mod sources;
pub mod start;
pub mod wording;

mod begun;
mod doubt;
mod gates;
mod pasted;
mod read;
mod told;
