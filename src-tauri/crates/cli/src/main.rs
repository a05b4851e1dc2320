//! The command line `ceiba`: the core without a window, and the process that reads foreign files.
//!
//! **Invariant:** a verb parses its words, calls the core and prints; it decides nothing. With
//! `--json` one document goes to standard output and everything for people to standard error.

mod assess;
mod backups;
mod files;
mod help;
mod import;
mod output;
mod pack;
mod read;
mod report;
mod usage;

use std::alloc::System;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use cap::Cap;
use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand};

use crate::output::Output;

/// Counts what is allocated, so that the reading process can refuse to grow (see `read`).
#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

/// Municipal indicators in one local file: import, assess, print, without a window.
#[derive(Parser)]
#[command(name = "ceiba", version, about)]
struct Line {
    /// The language of sentences and tables: es, pt, en or fr. Otherwise that of the system.
    #[arg(long, global = true, value_parser = output::language)]
    lang: Option<ceiba::text::Language>,
    /// One JSON document on standard output.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Makes a municipality's file.
    New(files::New),
    /// What the program sees in a workbook, before any meaning.
    Read(read::Arguments),
    /// From a workbook to stored figures; without `--yes` nothing is stored.
    Import(import::Arguments),
    /// A data pack of many municipalities from a national file, or what is in one.
    Pack(pack::Arguments),
    /// Level and progress of every indicator that has figures.
    Assess(assess::Arguments),
    /// One method alone: inputs as JSON on standard input, outputs as JSON on standard output.
    Compute(assess::Compute),
    /// A book as PDF.
    Report(report::Arguments),
    /// What was done, the newest first.
    Log(files::OneFile),
    /// Undoes the newest change of this computer.
    Undo(files::OneFile),
    /// Whether the file is whole, and its state hash.
    Check(files::OneFile),
    /// Takes what another copy has; without `--yes` nothing is stored.
    Receive(files::Receive),
    /// A checked copy of the file; with `--list`, those there are.
    Backup(backups::Copy),
    /// Goes back to a copy; what stood there is kept beside it.
    Restore(backups::Restore),
}

impl Verb {
    /// The file that has to be whole for it.
    fn file(&self) -> Option<PathBuf> {
        match self {
            Self::New(_) | Self::Read(_) | Self::Pack(_) | Self::Compute(_) => None,
            Self::Import(arguments) => Some(arguments.file.clone()),
            Self::Assess(arguments) => Some(arguments.file.clone()),
            Self::Report(arguments) => Some(arguments.file.clone()),
            Self::Log(arguments) | Self::Undo(arguments) | Self::Check(arguments) => {
                Some(arguments.file.clone())
            }
            Self::Receive(arguments) => Some(arguments.file.clone()),
            Self::Backup(arguments) => Some(arguments.file.clone()),
            Self::Restore(arguments) => Some(arguments.copy.clone()),
        }
    }
}

/// The verb among the words, where it is one.
fn verb(words: &[OsString]) -> Option<String> {
    let verbs = Line::command();
    let mut words = words.iter().skip(1).filter_map(|word| word.to_str());
    words.find(|word| verbs.find_subcommand(word).is_some()).map(str::to_owned)
}

fn main() -> ExitCode {
    let words: Vec<OsString> = std::env::args_os().collect();
    let output = Output { language: usage::language(&words), json: usage::json(&words) };
    let command = help::in_language(Line::command(), output.language);
    let understood = command.try_get_matches_from(&words);
    let line = match understood.and_then(|words| Line::from_arg_matches(&words)) {
        Ok(line) => line,
        Err(error) => return output.misunderstood(&error, verb(&words).as_deref()),
    };
    let file = line.verb.file();
    let done = match line.verb {
        Verb::New(arguments) => files::new(&arguments, &output),
        Verb::Read(arguments) => read::run(&arguments, &output),
        Verb::Import(arguments) => import::run(&arguments, &output),
        Verb::Pack(arguments) => pack::run(&arguments, &output),
        Verb::Assess(arguments) => assess::run(&arguments, &output),
        Verb::Compute(arguments) => assess::compute(&arguments, &output),
        Verb::Report(arguments) => report::run(&arguments, &output),
        Verb::Log(arguments) => files::log(&arguments, &output),
        Verb::Undo(arguments) => files::undo(&arguments, &output),
        Verb::Check(arguments) => files::check(&arguments, &output),
        Verb::Receive(arguments) => files::receive(&arguments, &output),
        Verb::Backup(arguments) => backups::copy(&arguments, &output),
        Verb::Restore(arguments) => backups::restore(&arguments, &output),
    };
    output.end(done.map_err(|error| match &file {
        Some(file) => error.of_file(file),
        None => error,
    }))
}
