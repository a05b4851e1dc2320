//! What the window does with files, without the window, for tests that break it off:
//!
//! ```text
//! desk DATA FILE           opens a file; one from elsewhere is taken in
//! desk DATA FILE COPY      opens it and hands a copy over
//! desk DATA FILE OTHER     opens it and attaches a file that is none of a municipality
//! ```
//!
//! **Invariant:** all goes through the door, as the page asks for it; that it is done is said after.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ceiba::basics::Silent;
use ceiba::text::Language;
use ceiba_api::{Context, DialogRequest, Dialogs, Host, call};
use ceiba_tests::editing::{Outcome, acknowledge, ended};
use serde_json::json;

/// Nobody sits there to answer a dialog.
struct Nobody;

impl Dialogs for Nobody {
    fn ask(&self, _: &DialogRequest) -> Option<PathBuf> {
        None
    }
}

fn main() -> ExitCode {
    ended(run())
}

fn run() -> Outcome {
    let words: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [data, file, others @ ..] = words.as_slice() else {
        return Err("DATA FILE [OTHER]".into());
    };
    let context = Context::new(host(data)?);
    ask(&context, "workspace_open", file)?;
    for other in others {
        if other.extension().is_some_and(|ending| ending == "ceiba") {
            ask(&context, "copy_hand_over", other)?;
        } else {
            attach(&context, other)?;
        }
    }
    acknowledge(1)?;
    context.close();
    Ok(())
}

fn ask(context: &Context, command: &str, path: &Path) -> Outcome {
    let token = context.token(path).token;
    let answer = call(context, command, json!({ "token": token }), &Silent);
    answer.map(drop).map_err(|error| error.details.into())
}

fn attach(context: &Context, path: &Path) -> Outcome {
    let tokens = [context.token(path).token];
    let input = json!({ "thing": "municipality", "tokens": tokens });
    let answer = call(context, "attachment_add", input, &Silent);
    answer.map(drop).map_err(|error| error.details.into())
}

fn host(data: &Path) -> Outcome<Host> {
    Ok(Host {
        surroundings: ceiba_machine::surroundings(),
        offset: ceiba_machine::offset,
        reader: std::env::current_exe()?.with_file_name("ceiba"),
        data: data.to_owned(),
        free_space: ceiba_machine::free_space,
        disk: ceiba_machine::disk,
        documents: None,
        language: Language::Es,
        dialogs: Box::new(Nobody),
    })
}
