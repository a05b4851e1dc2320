//! What every verb prints the same way: JSON, sentences, errors and exit codes.
//!
//! **Invariant:** with `--json` standard output holds one JSON document and nothing else.

use std::io::Write;
use std::process::ExitCode;

use ceiba::Error;
use ceiba::text::{Language, Message};
use serde_json::{Value, json};

/// Where a verb prints.
pub struct Output {
    /// The language of sentences and tables.
    pub language: Language,
    /// Whether a script reads.
    pub json: bool,
}

impl Output {
    /// In the language asked for, else that of the system, else English.
    pub fn new(language: Option<Language>, json: bool) -> Self {
        let system = || sys_locale::get_locale().and_then(|tag| Language::from_tag(&tag));
        Self { language: language.or_else(system).unwrap_or(Language::En), json }
    }

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
        let message = error.message().text(self.language);
        eprintln!("{message}");
        if self.json {
            self.print_json(&error_json(error.code(), &message, &error.to_string()));
        }
        ExitCode::from(exit_code(&error))
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

/// Wrong usage (exit 2), or help and version (exit 0).
pub fn usage(error: &clap::Error) -> ExitCode {
    if !error.use_stderr() {
        print(error.render().to_string().trim_end());
        return ExitCode::SUCCESS;
    }
    eprint!("{}", error.render());
    if std::env::args().any(|word| word == "--json") {
        let text = error.render().to_string();
        let first = text.lines().next().unwrap_or_default();
        print(&error_json("usage", first.trim_start_matches("error: "), &text).to_string());
    }
    ExitCode::from(2)
}

fn error_json(code: &str, message: &str, details: &str) -> Value {
    json!({"error": {"code": code, "message": message, "help": "command-line", "details": details}})
}

/// 3: the input was refused; 4: the workspace could not be read or written.
fn exit_code(error: &Error) -> u8 {
    match error {
        Error::Foreign(_) | Error::Refused(_) | Error::RefusedField { .. } | Error::Cancelled => 3,
        Error::Database(_) | Error::Workspace(_) | Error::Damaged(_) | Error::File { .. } => 4,
    }
}
