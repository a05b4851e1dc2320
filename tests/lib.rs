//! What the tests from outside share.
//!
//! **Invariant:** nothing here is part of the program.

pub mod samples;
