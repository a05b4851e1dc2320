//! Starting the program, and what it used.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use ceiba::basics::Silent;
use ceiba::importing::{Book, Reader};

/// The program that was built with these tests.
pub fn program() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_ceiba"))
}

/// Reads through the reading process.
pub fn read(file: &Path) -> ceiba::Result<Book> {
    Reader::new(program()).read(file, &Silent)
}

/// Runs the program.
pub fn ceiba(words: &[&str]) -> Output {
    Command::new(program()).args(words).output().unwrap()
}

/// A file of the shared test data; `None`, said, where it is not on this machine.
pub fn shared(path: &str) -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let path = root.join("../shared/data").join(path);
    if !path.exists() {
        eprintln!("skipped: {} is not on this machine", path.display());
        return None;
    }
    Some(path)
}

/// The most time any file may take.
pub const TIME: Duration = Duration::from_secs(20);
