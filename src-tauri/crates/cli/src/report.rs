//! `ceiba report`: a book as PDF.

use std::path::{Path, PathBuf};

use ceiba::basics::Silent;
use ceiba::basics::file::write_whole;
use ceiba::book::{BookKey, Edition, store, write};
use ceiba::municipality::store::municipality;
use ceiba::store::database;
use ceiba::text::{format, keys};
use ceiba::workspace::{Connection, Op};
use ceiba::{Error, Result};
use ceiba_report::books::gather;
use ceiba_report::books::press::{self, Sheets, Wish};
use ceiba_report::check;
use ceiba_report::layout::{Ink, Sides};
use chrono::{Datelike as _, NaiveDate};
use clap::{Args, ValueEnum};
use serde_json::json;

use crate::files;
use crate::output::Output;

/// By what a book of this program is known: who made it stands in every PDF.
const OURS: &[u8] = b"Ceiba";

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
    /// On one side of the sheet or on both.
    #[arg(long, value_enum, default_value = "one")]
    sides: SidesWord,
    /// In colour, or in black only for a copier.
    #[arg(long, value_enum, default_value = "colour")]
    ink: InkWord,
    /// The day for which everything holds; otherwise that of the newest operation.
    #[arg(long)]
    date: Option<NaiveDate>,
    /// A title instead of the one that is stored.
    #[arg(long)]
    title: Option<String>,
    /// Keep it in the municipality's file as the next edition, with a number.
    #[arg(long)]
    edition: bool,
    /// The PDF to write.
    #[arg(short, long)]
    output: PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
enum SidesWord {
    One,
    Two,
}

#[derive(Clone, Copy, ValueEnum)]
enum InkWord {
    Colour,
    Copier,
}

#[derive(Clone, Copy, ValueEnum)]
enum Book {
    Profile,
    ProfileShort,
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
    may_be_replaced(&arguments.output)?;
    let sheets =
        if arguments.edition { kept(arguments, output)? } else { printed(arguments, output)? };
    let Sheets { document, pages, bytes } = sheets;
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

/// A book is written over an older one and over nothing else.
fn may_be_replaced(path: &Path) -> Result<()> {
    let Ok(bytes) = std::fs::read(path) else { return Ok(()) }; // what is not there is no loss
    let ours = bytes.starts_with(b"%PDF-") && bytes.windows(OURS.len()).any(|part| part == OURS);
    match ours {
        true => Ok(()),
        false => Err(Error::Refused(keys::told_no_book_of_ours(path.display().to_string()))),
    }
}

/// The day for which a book holds: not before the newest figure that it tells, since nobody knew that
/// then, and no day to come. That something was changed after it is said.
fn day(arguments: &Arguments, db: &Connection, output: &Output) -> Result<NaiveDate> {
    let newest = gather::day(db, None)?;
    let Some(day) = arguments.date else { return Ok(newest) };
    let told = |day| format::date(day, output.language);
    let today = (ceiba_machine::surroundings().now)().date();
    if day > today.max(newest) {
        return Err(Error::Refused(keys::told_day_to_come(told(day))));
    }
    // A figure of a year to come is a projection, and known before.
    match gather::newest_year(db, today.year())? {
        Some(year) if day.year() < year => {
            return Err(Error::Refused(keys::told_day_before(told(day), year.to_string())));
        }
        _ if day < newest => output.say(&keys::told_day_changed(told(day), told(newest))),
        _ => {}
    }
    Ok(day)
}

/// The book as a working copy: nothing is kept.
fn printed(arguments: &Arguments, output: &Output) -> Result<Sheets> {
    let db = database::open_for_reading(&arguments.file)?;
    let paper = paper(arguments, &db)?;
    let wish = wish(arguments, output, &paper, day(arguments, &db, output)?);
    wish.print(&wish.gather(&db)?, &Silent)
}

/// The book as its next edition, which is kept in the file.
fn kept(arguments: &Arguments, output: &Output) -> Result<Sheets> {
    let mut workspace = files::open(&arguments.file, output)?;
    let db = workspace.reading();
    let paper = paper(arguments, db)?;
    let wish = wish(arguments, output, &paper, day(arguments, db, output)?);
    if let Some(edition) = press::same(db, &wish)? {
        return again(db, &wish, &edition, output);
    }
    let (printed, sheets) = press::edition(db, &wish, &Silent)?;
    let number = i64::from(printed.number);
    let name = keys::editions_deed_make(wish.book.name(), number);
    workspace.transact(&Op::new(name), |change| write::edition(change, &printed))?;
    output.say(&keys::editions_made(printed.code.as_str(), number, sheets.pages.pages.len()));
    Ok(sheets)
}

/// The edition that says already what the book says, as it was kept.
fn again(db: &Connection, wish: &Wish, edition: &Edition, output: &Output) -> Result<Sheets> {
    let number = edition.number;
    let not_here = || Error::Refused(keys::editions_not_here(i64::from(number)));
    let bytes = store::bytes(db, &edition.kept.pages)?.ok_or_else(not_here)?;
    output.say(&keys::editions_made_already(edition.code.as_str(), i64::from(number)));
    let sheets = wish.print(&wish.gather(db)?.numbered(number), &Silent)?;
    Ok(Sheets { bytes, ..sheets })
}

fn wish<'a>(
    arguments: &'a Arguments,
    output: &Output,
    paper: &'a str,
    as_of: NaiveDate,
) -> Wish<'a> {
    let book = match arguments.book {
        Book::Profile => BookKey::Profile,
        Book::ProfileShort => BookKey::ProfileShort,
        Book::Plan => BookKey::Plan,
        Book::Council => BookKey::Council,
    };
    let (language, title) = (output.language, arguments.title.as_deref());
    let sides = match arguments.sides {
        SidesWord::One => Sides::One,
        SidesWord::Two => Sides::Two,
    };
    let ink = match arguments.ink {
        InkWord::Colour => Ink::Colour,
        InkWord::Copier => Ink::Copier,
    };
    Wish { book, language, as_of, paper, sides, ink, title, program: env!("CARGO_PKG_VERSION") }
}

/// The word of the sheet that is asked for, else of the municipality's.
fn paper(arguments: &Arguments, db: &Connection) -> Result<String> {
    Ok(match arguments.paper {
        Some(Sheet::A4) => "a4".to_owned(),
        Some(Sheet::Letter) => "letter".to_owned(),
        Some(Sheet::Oficio) => "oficio".to_owned(),
        Some(Sheet::Legal) => "legal".to_owned(),
        None => municipality(db)?.paper,
    })
}
