//! The command line from outside: the program itself is started, as the window starts it.

// A test stops where something is not as it should be.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod beside;
mod disputes;
mod hostile;
mod pack;
mod printing;
mod samples;
mod speed;
mod support;
