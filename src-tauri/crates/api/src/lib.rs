//! The door of Ceiba: everything the page asks of the program is one of the [`COMMANDS`], and all
//! of it goes through [`call`].
//!
//! **Invariant:** this crate knows no window and computes nothing that the core or the report
//! could: a command reads its input, calls them, and turns the answer into views.
//!
//! Modules in reading order.

mod command;
mod context;
mod error;
mod list;
mod say;
mod settings;
mod topics;

pub mod typescript;
pub mod views;

pub use command::{Command, Kind, call, command, step_text};
pub use context::{Context, DialogRequest, Dialogs, Host};
pub use error::DoorError;
pub use list::COMMANDS;
