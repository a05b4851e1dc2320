//! Bytes nobody meant: everything that comes from outside is fed with samples that were changed at
//! random, and must end in a result or a sentence, never in a panic, and soon.
//!
//! **Invariant:** a run can be had again: it prints its seed, and an input that breaks something is
//! kept in `target/fuzz`.

// A test fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod files;
mod hunt;
mod log;
mod sheets;
mod words;
