//! A disk that fails, a program that is killed, a power cut: the real programs are broken off at each
//! of their writes, flushes and renames, and what is left is opened and looked through.
//!
//! What must hold each time: the file opens and is whole; nothing that was acknowledged is missing;
//! what was not acknowledged is there wholly or not at all; nothing beside it has the name of a copy
//! and is not whole.
//!
//! **Invariant:** chance comes from a seed that a failure prints. `FAULTS_SEED` has it again, `LONG`
//! leaves nothing to chance.

// A test fails by panicking, and the disk of its folder is not what is tested.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod deeds;
mod disk;
mod failing;
mod full;
mod judge;
mod killing;
mod place;
mod power;
mod trace;

/// Where chance begins.
fn seed() -> u64 {
    std::env::var("FAULTS_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1)
}

/// Whether nothing is left to chance.
fn long() -> bool {
    std::env::var("LONG").is_ok_and(|long| !long.is_empty())
}
