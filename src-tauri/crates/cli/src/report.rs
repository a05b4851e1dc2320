//! `ceiba report`: a book as PDF.

use std::path::PathBuf;

use ceiba::basics::file::write_whole;
use ceiba::municipality::store::municipality;
use ceiba::store::database;
use ceiba::text::keys;
use ceiba::{Error, Result};
use ceiba_report::books::{self, gather};
use ceiba_report::layout::{self, PageSetup, Paper};
use ceiba_report::{check, pdf};
use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use serde_json::json;

use crate::output::Output;

/// The words after `report`.
#[derive(Args)]
pub struct Arguments {
    /// The municipality's file.
    pub file: PathBuf,
    /// Which book.
    #[arg(long, value_enum)]
    book: Book,
    /// The sheet; otherwise that of the municipality.
    #[arg(long, value_enum)]
    paper: Option<Sheet>,
    /// The day for which everything holds; otherwise that of the newest operation.
    #[arg(long)]
    date: Option<NaiveDate>,
    /// The PDF to write.
    #[arg(short, long)]
    output: PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
enum Book {
    Profile,
    Plan,
    Council,
}

#[derive(Clone, Copy, ValueEnum)]
enum Sheet {
    A4,
    Letter,
    Oficio,
    Legal,
}

/// Gathers, sets and writes.
///
/// # Errors
/// When the file cannot be read, or the PDF cannot be written.
pub fn run(arguments: &Arguments, output: &Output) -> Result<()> {
    if arguments.output.extension().is_none_or(|ending| !ending.eq_ignore_ascii_case("pdf")) {
        return Err(Error::Refused(keys::told_only_pdf(arguments.output.display().to_string())));
    }
    let db = database::open_for_reading(&arguments.file)?;
    let day = gather::day(&db, arguments.date)?;
    let document = match arguments.book {
        Book::Profile => books::profile::document(&gather::profile(&db, output.language, day)?),
        Book::Plan => books::plan::document(&gather::plan(&db, output.language, day)?),
        Book::Council => books::council::document(&gather::council(&db, output.language, day)?),
    };
    let paper = match arguments.paper {
        Some(Sheet::A4) => Paper::A4,
        Some(Sheet::Letter) => Paper::Letter,
        Some(Sheet::Oficio) => Paper::Oficio,
        Some(Sheet::Legal) => Paper::Legal,
        None => Paper::from_word(&municipality(&db)?.paper),
    };
    let pages = layout::pages(&document, &PageSetup::of(paper));
    let bytes = pdf::write(&pages).map_err(|_| Error::Damaged("font"))?;
    write_whole(&arguments.output, &bytes)?;
    output.say(&keys::told_printed(arguments.output.display().to_string()));
    let findings = check::findings(&document, &pages);
    let findings: Vec<_> = findings.iter().map(check::Finding::message).collect();
    findings.iter().for_each(|finding| output.say(finding));
    if output.json {
        let findings: Vec<_> = findings.iter().map(|told| told.text(output.language)).collect();
        output.print_json(&json!({
            "file": arguments.output, "bytes": bytes.len(), "findings": findings,
        }));
    }
    Ok(())
}
