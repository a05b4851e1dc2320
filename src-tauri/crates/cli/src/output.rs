//! What every verb prints the same way: JSON, sentences, errors and exit codes.
//!
//! **Invariant:** with `--json` standard output holds one JSON document and nothing else.

use std::io::Write;
use std::process::ExitCode;

use ceiba::Error;
use ceiba::text::{Language, Message};
use serde_json::{Value, json};

use crate::usage;

/// The page of the manual about the command line.
const HELP: &str = "command-line";

/// Where a verb prints.
pub struct Output {
    /// The language of sentences and tables.
    pub language: Language,
    /// Whether a script reads.
    pub json: bool,
}

impl Output {
    /// Prints the one JSON document.
    pub fn print_json(&self, document: &Value) {
        print(&document.to_string());
    }

    /// Tells people something.
    pub fn say(&self, message: &Message) {
        eprintln!("{}", message.text(self.language));
    }

    /// The end of a verb: exit code, and on an error one sentence.
    pub fn end(&self, done: ceiba::Result<()>) -> ExitCode {
        let Err(error) = done else { return ExitCode::SUCCESS };
        self.fail(error.code(), &error.message(), &error.to_string());
        ExitCode::from(exit_code(&error))
    }

    /// Wrong words (exit 2), or help and version (exit 0).
    pub fn misunderstood(&self, error: &clap::Error, verb: Option<&str>) -> ExitCode {
        if !error.use_stderr() {
            print(error.render().to_string().trim_end());
            return ExitCode::SUCCESS;
        }
        let details = error.render().to_string();
        self.fail("usage", &usage::message(error, verb), details.trim_end());
        ExitCode::from(2)
    }

    fn fail(&self, code: &str, message: &Message, details: &str) {
        let message = message.text(self.language);
        eprintln!("{message}");
        if self.json {
            let error = json!({"code": code, "message": message, "help": HELP, "details": details});
            self.print_json(&json!({ "error": error }));
        }
    }
}

/// Prints a line; a reader that has gone away (`| head`) is no error.
pub fn print(line: &str) {
    // The only failure is that nobody listens any more.
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// `--lang`.
///
/// # Errors
/// What languages there are.
pub fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| "es, pt, en, fr".to_owned())
}

/// 3: the input was refused; 4: the workspace could not be read or written.
fn exit_code(error: &Error) -> u8 {
    match error {
        Error::Foreign(_) | Error::Refused(_) | Error::RefusedField { .. } | Error::Cancelled => 3,
        Error::Database(_) | Error::Workspace(_) | Error::Damaged(_) | Error::File { .. } => 4,
        Error::Detailed { told, .. } => exit_code(told),
    }
}
