//! A folder with a municipality's file, which is put back as it was before each try.
//!
//! **Invariant:** the file stands at the same path in every try: by its path it knows that it was
//! not copied, and goes on under its name.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// Where a deed is done again and again.
pub struct Place(TempDir);

impl Place {
    /// An empty one; in memory where there is a disk in memory, since it is put back often.
    pub fn new() -> Self {
        let memory = Path::new("/dev/shm");
        let folder = tempfile::tempdir_in(memory).or_else(|_| tempfile::tempdir());
        let place = Self(folder.expect("a folder"));
        std::fs::create_dir(place.work()).expect("a folder");
        place
    }

    /// The folder of the municipality's file.
    pub fn work(&self) -> PathBuf {
        // A trace tells paths as the system knows them.
        self.0.path().canonicalize().expect("the folder").join("work")
    }

    /// The municipality's file.
    pub fn town(&self) -> PathBuf {
        self.path("town.ceiba")
    }

    /// A path in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.work().join(name)
    }

    /// The same as a word of a command.
    pub fn text(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    /// Where something lies that is not put back, such as a trace.
    pub fn outside(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Remembers what is in the folder.
    pub fn save(&self) {
        let before = self.outside("before");
        if before.exists() {
            std::fs::remove_dir_all(&before).expect("an empty folder");
        }
        copy_folder(&self.work(), &before);
    }

    /// Puts the folder back as it was.
    pub fn put_back(&self) {
        self.clear();
        copy_folder(&self.outside("before"), &self.work());
    }

    /// Empties the folder.
    pub fn clear(&self) {
        std::fs::remove_dir_all(self.work()).expect("an empty folder");
        std::fs::create_dir(self.work()).expect("a folder");
    }

    /// Every file in the folder and those below it, sorted.
    pub fn files(&self) -> Vec<PathBuf> {
        let mut files = Vec::new();
        list(&self.work(), &mut files);
        files.sort();
        files
    }

    /// Runs `ceiba` and expects it to have done what was asked.
    #[track_caller]
    pub fn ceiba(&self, words: &[&str]) {
        let done = ended(Command::new(ceiba()).args(words).current_dir(self.work()));
        assert!(done.status.success(), "ceiba {words:?}: {}", said(&done));
    }

    /// Makes so many edits and expects all to be acknowledged.
    #[track_caller]
    pub fn edits(&self, file: &str, first: u64, count: u64) {
        let words = [first.to_string(), count.to_string()];
        let done = ended(Command::new(editing()).arg(self.path(file)).args(words));
        assert!(done.status.success(), "{}", said(&done));
    }
}

/// The program that edits.
pub fn editing() -> PathBuf {
    ceiba_tests::program("editing").expect("the program is built")
}

/// What the window does with files, without the window.
pub fn desk() -> PathBuf {
    ceiba_tests::program("desk").expect("the program is built")
}

/// The command line.
pub fn ceiba() -> PathBuf {
    ceiba_tests::program("ceiba").expect("the program is built")
}

/// The workbook that is imported.
pub fn sample() -> String {
    ceiba_tests::root().join("assets/samples/diamantino.xlsx").display().to_string()
}

/// Runs a program to its end.
pub fn ended(command: &mut Command) -> Output {
    command.env("LANG", "C.UTF-8").output().expect("the program starts")
}

/// What a program has said to a person.
pub fn said(done: &Output) -> String {
    String::from_utf8_lossy(&done.stderr).into_owned()
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("the folder") {
        let entry = entry.expect("an entry");
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy_folder(&from, &to);
        } else {
            std::fs::copy(&from, &to).expect("a copy");
        }
    }
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { list(&path, files) } else { files.push(path) }
    }
}
