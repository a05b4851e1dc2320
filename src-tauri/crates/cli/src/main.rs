//! The command line `ceiba`: the core without a window, and the process that reads foreign files.
//!
//! **Invariant:** a verb parses its words, calls the core and prints; it decides nothing. With
//! `--json` one document goes to standard output and everything for people to standard error.

mod output;
mod read;

use std::alloc::System;
use std::process::ExitCode;

use cap::Cap;
use clap::{Parser, Subcommand};

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
    /// What the program sees in a workbook, before any meaning.
    Read(read::Arguments),
}

fn main() -> ExitCode {
    let line = match Line::try_parse() {
        Ok(line) => line,
        Err(error) => return output::usage(&error),
    };
    let output = Output::new(line.lang, line.json);
    let done = match line.verb {
        Verb::Read(arguments) => read::run(&arguments, &output),
    };
    output.end(done)
}
