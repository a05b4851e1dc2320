//! What a command is, and the one function that runs them.
//!
//! **Invariant:** whatever a command does, [`call`] returns: a panic becomes an error.

use std::panic::{AssertUnwindSafe, catch_unwind};

use ceiba::basics::Progress;
use ceiba::text::{Language, Locale, Message};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::typescript::Types;
use crate::{COMMANDS, Context, DoorError};

/// How a command is scheduled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Changes nothing; many at a time.
    Read,
    /// Changes the workspace; one at a time, short.
    Write,
    /// Changes nothing and may last: tells where it is and can be cancelled.
    Look,
    /// May change something and may last: tells where it is and can be cancelled.
    Job,
}

/// One thing the page can ask for.
pub struct Command {
    /// Its name, topic first.
    pub name: &'static str,
    /// What it does, in a sentence.
    pub about: &'static str,
    /// How it is scheduled.
    pub kind: Kind,
    /// Tells the generator the types of its input and output.
    pub(crate) types: fn(&mut Types) -> (String, String),
    /// Runs it.
    pub(crate) run: fn(&Context, Value, &dyn Progress) -> Result<String, Failure>,
}

/// Why a command gave no answer.
pub(crate) enum Failure {
    /// The input has not the form that the command declares.
    Input(serde_json::Error),
    /// The answer cannot be written as JSON.
    Output(serde_json::Error),
    /// The core refused or failed.
    Core(ceiba::Error),
}

/// Declares the list of commands: `read name(Input) -> Output = body;`.
/// A read or write body takes the context and the input, a look or a job takes the progress too.
macro_rules! commands {
    ($( #[doc = $about:literal] $kind:ident $name:ident($input:ty) -> $output:ty = $body:path; )*) => {
        /// Every command there is, in the order of the topics.
        pub const COMMANDS: &[$crate::Command] = &[$( $crate::Command {
            name: stringify!($name),
            about: $about,
            kind: $crate::command::commands!(@kind $kind),
            types: |types| (types.add::<$input>(), types.add::<$output>()),
            run: |context, input, progress| $crate::command::answer::<$input, $output>(
                context,
                input,
                progress,
                $crate::command::commands!(@body $kind $body),
            ),
        } ),*];
    };
    (@kind read) => { $crate::Kind::Read };
    (@kind write) => { $crate::Kind::Write };
    (@kind look) => { $crate::Kind::Look };
    (@kind job) => { $crate::Kind::Job };
    (@body read $body:path) => { |context, input, _| $body(context, input) };
    (@body write $body:path) => { |context, input, _| $body(context, input) };
    (@body look $body:path) => { $body };
    (@body job $body:path) => { $body };
}
pub(crate) use commands;

/// Runs the command of that name and returns its answer as JSON text: what is not taken apart again is
/// not put together as a tree first. Writes wait for each other; everything else runs side by side.
pub fn call(
    context: &Context,
    name: &str,
    input: Value,
    progress: &dyn Progress,
) -> Result<String, DoorError> {
    let Some(command) = command(name) else {
        return Err(DoorError::of_program(format!("no command `{name}`"), context.language()));
    };
    let _turn = (command.kind == Kind::Write).then(|| context.turn());
    // A lock that a panic leaves behind is taken all the same (see `Context`), so nothing that a
    // later call can see is broken.
    let outcome = catch_unwind(AssertUnwindSafe(|| (command.run)(context, input, progress)));
    if matches!(command.kind, Kind::Write | Kind::Job) {
        context.stir();
    }
    match outcome {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(failure)) => Err(told(&failure, name, context.locale())),
        Err(panic) => Err(DoorError::of_program(
            format!("panic in `{name}`: {}", said(panic.as_ref())),
            context.language(),
        )),
    }
}

/// The command of that name.
#[must_use]
pub fn command(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.name == name)
}

/// The sentence of a step that a job reports, in a language.
#[must_use]
pub fn step_text(key: &'static str, language: Language) -> String {
    Message::new(key, Vec::new()).text(language)
}

/// Reads the input, runs the body, writes the answer.
pub(crate) fn answer<I: DeserializeOwned, O: Serialize>(
    context: &Context,
    input: Value,
    progress: &dyn Progress,
    body: impl Fn(&Context, I, &dyn Progress) -> ceiba::Result<O>,
) -> Result<String, Failure> {
    let input = serde_json::from_value(input).map_err(Failure::Input)?;
    let output = body(context, input, progress).map_err(Failure::Core)?;
    serde_json::to_string(&output).map_err(Failure::Output)
}

fn told(failure: &Failure, name: &str, locale: Locale) -> DoorError {
    match failure {
        Failure::Core(error) => DoorError::new(error, locale),
        Failure::Input(error) => {
            DoorError::of_program(format!("input of `{name}`: {error}"), locale.language)
        }
        Failure::Output(error) => {
            DoorError::of_program(format!("answer of `{name}`: {error}"), locale.language)
        }
    }
}

/// What a panic said.
fn said(panic: &(dyn std::any::Any + Send)) -> &str {
    panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("no words")
}
