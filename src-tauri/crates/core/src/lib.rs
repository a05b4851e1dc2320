//! The core of Ceiba: municipal indicators in one local file, from figures to a plan.
//!
//! **Invariant:** the core knows no window, no HTTP, no page layout and no clock. Time,
//! randomness, language and the path of the reader are passed in.
//!
//! Modules in reading order.

pub mod basics;
pub mod error;
pub mod text;

pub mod store;
pub mod workspace;

pub mod attachments;
pub mod book;
pub mod catalogue;
pub mod exporting;
pub mod finding;
pub mod guide;
pub mod importing;
pub mod municipality;
pub mod packs;
pub mod plan;
pub mod progress;
pub mod series;

pub use error::{Error, Result};
pub use workspace::Workspace;
