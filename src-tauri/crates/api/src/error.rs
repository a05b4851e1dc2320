//! The form in which anything that goes wrong reaches the page.

use ceiba::text::{Language, Locale, Message, keys};
use serde::Serialize;
use ts_rs::TS;

/// What went wrong: a sentence, where to read on, and what a programmer wants to see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DoorError {
    /// What the page may act on: `foreign`, `refused`, `workspace`, `cancelled`, `program`.
    pub code: String,
    /// What happened and what to do, in the language of the screen.
    pub message: String,
    /// The field of the input that it is about, where it is one: `costs.1.amount`.
    pub field: Option<String>,
    /// The manual page that tells more, where there is one.
    pub help: Option<String>,
    /// The English chain of causes, for "copy details".
    pub details: String,
}

impl DoorError {
    /// An error of the core, told in a language.
    #[must_use]
    pub fn new(error: &ceiba::Error, locale: impl Into<Locale>) -> Self {
        Self {
            code: error.code().to_owned(),
            message: error.message().text(locale),
            field: field(error),
            help: None,
            details: chain(error),
        }
    }

    /// A mistake of the program itself: a panic, an unknown command, an input of the wrong form.
    #[must_use]
    pub fn of_program(details: String, language: Language) -> Self {
        let message: Message = keys::door_program_error();
        Self {
            code: "program".to_owned(),
            message: message.text(language),
            field: None,
            help: None,
            details,
        }
    }
}

fn field(error: &ceiba::Error) -> Option<String> {
    match error {
        ceiba::Error::RefusedField { field, .. } => Some(field.clone()),
        _ => None,
    }
}

/// `error: its cause: the cause of that`.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let next = error.to_string();
        // An error that prints its own source would say it twice.
        if !text.contains(&next) {
            text = format!("{text}: {next}");
        }
        cause = error.source();
    }
    text
}
