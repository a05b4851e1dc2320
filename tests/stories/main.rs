//! The whole chain from outside: real workbooks, the real command line, real files.
//!
//! **Invariant:** a story knows only what a person at the command line knows (`ceiba --help` and
//! the shapes of `--json`), never the library.

// A test says what it expects; the lint knows only functions that are tests themselves.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic)]

mod at_the_command_line;
mod national_panel;
mod nothing_is_lost;
mod two_laptops;
mod workbook_to_book;
