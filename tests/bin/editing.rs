//! Makes one edit after the other and says of each when it is safe, for tests that break it off:
//!
//! ```text
//! editing FILE FIRST COUNT
//! ```
//!
//! Between edits it does what the window does: it makes the file whole when nobody types, and
//! backs it up now and then. An edit that is refused is typed again, as a person would.
//!
//! **Invariant:** a number is said only after its edit was acknowledged by the core.

use std::path::Path;
use std::process::ExitCode;

use ceiba::workspace::Workspace;
use ceiba_machine::surroundings;
use ceiba_tests::editing::{Outcome, acknowledge, edit, ended};

/// How often an edit is tried.
const PATIENCE: u32 = 3;

fn main() -> ExitCode {
    ended(run())
}

fn run() -> Outcome {
    let words: Vec<String> = std::env::args().collect();
    let [_, file, first, count] = words.as_slice() else { return Err("FILE FIRST COUNT".into()) };
    let (first, count): (u64, u64) = (first.parse()?, count.parse()?);
    let mut file = Workspace::open(Path::new(file), surroundings())?;
    for notice in file.notices() {
        eprintln!("{notice:?}");
    }
    for number in first..first + count {
        edit_with_patience(&mut file, number)?;
        acknowledge(number)?;
        between_edits(&file, number);
    }
    Ok(())
}

fn edit_with_patience(file: &mut Workspace, number: u64) -> Outcome {
    let mut tried = Ok(());
    for _ in 0..PATIENCE {
        tried = edit(file, number);
        match &tried {
            Ok(()) => return Ok(()),
            Err(error) => eprintln!("edit {number}: {error}"),
        }
    }
    Ok(tried?)
}

/// What fails here is tried again at the next time, as by the window.
fn between_edits(file: &Workspace, number: u64) {
    if number.is_multiple_of(2) {
        let _ = file.rest();
    }
    if number.is_multiple_of(37) {
        let _ = file.back_up();
    }
}
