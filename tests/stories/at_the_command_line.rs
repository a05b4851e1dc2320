//! A municipality's file in a folder of its own, and the command line on it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// The command line in a temporary folder.
pub struct Desk(TempDir);

/// What a run ended with.
pub struct Answer(Output);

impl Desk {
    /// An empty folder.
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    /// A path in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The names of what lies in it, sorted.
    pub fn files(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.0.path()).expect("the folder");
        let name = |entry: std::io::Result<std::fs::DirEntry>| entry.expect("an entry").file_name();
        let mut names: Vec<_> =
            entries.map(|entry| name(entry).to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    /// Runs `ceiba` with these words in the folder.
    pub fn run(&self, words: &[&str]) -> Answer {
        let program = ceiba_tests::program("ceiba").expect("the program is built");
        let mut command = Command::new(program);
        command.args(words).current_dir(self.0.path()).env("LANG", "C.UTF-8");
        Answer(command.output().expect("the program starts"))
    }

    /// Runs it and expects it to have done what was asked.
    #[track_caller]
    pub fn done(&self, words: &[&str]) -> Answer {
        let answer = self.run(words);
        assert_eq!(answer.code(), 0, "ceiba {}: {}", words.join(" "), answer.sentence());
        answer
    }

    /// Diamantino, from its workbook.
    #[track_caller]
    pub fn diamantino(&self, file: &str) {
        self.done(&["new", file, "--name", "Diamantino", "--country", "BR", "--code", "5103502"]);
        self.done(&["import", file, &sample("diamantino.xlsx"), "--yes"]);
    }

    /// Tres Ceibas, from its starting state and the workbook of its ministry.
    #[track_caller]
    pub fn tres_ceibas(&self, file: &str) {
        let state = sample("tres_ceibas.json");
        let named = ["new", file, "--name", "Tres Ceibas", "--country", "XX", "--code", "0907"];
        self.done(&[&named[..], &["--from", &state]].concat());
        let workbook = sample("tres_ceibas_01_ministerio_indicadores.xlsx");
        self.done(&["import", file, &workbook, "--yes"]);
    }

    /// The hash of the state of a file.
    #[track_caller]
    pub fn state(&self, file: &str) -> String {
        let check = self.done(&["check", file, "--json"]).json();
        assert_eq!(check["ok"], true, "{check}");
        check["state"].as_str().expect("a state").to_owned()
    }

    /// The words of a printed book.
    pub fn words_of(&self, book: &str) -> String {
        let told = Command::new("pdftotext").arg(self.path(book)).arg("-").output();
        let told = told.expect("pdftotext is here (Debian: poppler-utils)");
        String::from_utf8_lossy(&told.stdout).split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

impl Answer {
    /// The exit code.
    pub fn code(&self) -> i32 {
        self.0.status.code().unwrap_or(-1)
    }

    /// The one document on standard output.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.0.stdout).expect("one JSON document and nothing else")
    }

    /// What was said to a person.
    pub fn sentence(&self) -> String {
        String::from_utf8_lossy(&self.0.stderr).into_owned()
    }
}

/// The path of a sample.
pub fn sample(name: &str) -> String {
    let path: &Path = &ceiba_tests::root().join("assets/samples").join(name);
    path.display().to_string()
}
