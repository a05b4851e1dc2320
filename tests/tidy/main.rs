//! The design, held as tests: which part may know which, where words of a kind may stand, that
//! texts are complete and links lead somewhere.
//!
//! **Invariant:** a rule is a pure function from files to complaints, and a complaint names the
//! file, the line and what to do. Each rule is also shown a file that breaks it.

// A test fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod direction;
mod files;
mod manuals;
mod places;
mod registry;
mod words;

use files::Files;

/// Fails with every complaint, one a line.
fn check(rule: fn(&Files) -> Vec<String>) {
    let complaints = rule(&Files::of_the_repository());
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

/// Fails unless the rule complains of exactly the first of two files, and of nothing in the other.
#[track_caller]
fn catches(rule: fn(&Files) -> Vec<String>, bad: (&str, &str), good: (&str, &str)) {
    let complaints = rule(&Files::made_up(&[bad]));
    assert!(complaints.iter().any(|told| told.contains(bad.0)), "not caught: {bad:?}");
    let complaints = rule(&Files::made_up(&[good]));
    let told: Vec<_> = complaints.iter().filter(|told| told.contains(good.0)).collect();
    assert!(told.is_empty(), "wrongly caught: {told:?}");
}
