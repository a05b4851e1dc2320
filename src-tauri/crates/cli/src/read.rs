//! `ceiba read`: what the program sees in a workbook, before any meaning; and, with `--frames`,
//! the reading process of the window and of every other verb.
//!
//! **Invariant:** only the process with `--frames`, `--photo` or `--picture` opens the foreign file, and it
//! has its memory capped before it does.

use std::io::{BufWriter, Write};
use std::path::PathBuf;

use ceiba::attachments::photo::{self, Purpose};
use ceiba::basics::Silent;
use ceiba::importing::reader::file_name;
use ceiba::importing::refusal::Refusal;
use ceiba::importing::{Book, Cell, Reader, Sheet, Value, foreign, limits};
use ceiba::{Error, Result};
use clap::Args;
use serde_json::{Map, Value as Json, json};

use crate::output::{Output, print};

/// Rows and columns shown to people; the whole is in `--json`.
const SHOWN: (usize, u32) = (20, 8);

/// The longest text of a cell shown to people, in characters.
const SHOWN_CHARACTERS: usize = 28;

/// The words after `read`.
#[derive(Args)]
pub struct Arguments {
    /// The workbook.
    workbook: PathBuf,
    /// Only the sheet of this name.
    #[arg(long)]
    sheet: Option<String>,
    /// Frames for the program that started this one; memory is capped.
    #[arg(long, conflicts_with_all = ["json", "sheet"])]
    frames: bool,
    /// The same of a photograph, as it will be attached.
    #[arg(long, hide = true, conflicts_with_all = ["json", "sheet", "frames"])]
    photo: bool,
    /// The same of a picture, as it will be printed in a book.
    #[arg(long, hide = true, conflicts_with_all = ["json", "sheet", "frames", "photo"])]
    picture: bool,
}

/// Reads and prints.
///
/// # Errors
/// Why the workbook was not read.
pub fn run(arguments: &Arguments, output: &Output) -> Result<()> {
    if arguments.frames {
        return capped(|out| foreign::read(&arguments.workbook, out));
    }
    let photo = |purpose| capped(|out| photo::read(&arguments.workbook, purpose, out));
    if arguments.photo {
        return photo(Purpose::Evidence);
    }
    if arguments.picture {
        return photo(Purpose::Print);
    }
    let mut book = reader()?.read(&arguments.workbook, &Silent)?;
    if let Some(name) = &arguments.sheet {
        book.sheets.retain(|sheet| sheet.name == *name);
        if book.sheets.is_empty() {
            let refusal = Refusal::NoSuchSheet(name.clone());
            return Err(refusal.error(&file_name(&arguments.workbook)));
        }
    }
    if output.json {
        output.print_json(&book_json(&book))
    } else {
        show(&book)
    }
    Ok(())
}

/// The reader that starts this same program.
///
/// # Errors
/// When the system does not say where this program is.
pub fn reader() -> Result<Reader> {
    let program = std::env::current_exe();
    Ok(Reader::new(program.map_err(|error| Error::file("ceiba".as_ref(), error))?))
}

/// Writes frames with the memory of this process capped.
fn capped(write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>) -> Result<()> {
    // Less than this is allocated at the start, so that the limit cannot fail to be set; if it
    // did, reading without it would be worse than not reading.
    if crate::ALLOCATOR.set_limit(limits::READER_MEMORY).is_err() {
        return Err(Error::Damaged("memory limit"));
    }
    let mut out = BufWriter::with_capacity(256 * 1024, std::io::stdout().lock());
    write(&mut out).map_err(|error| Error::file("stdout".as_ref(), error))
}

/// The shape of `cli.md`.
fn book_json(book: &Book) -> Json {
    let sheets: Vec<Json> = book.sheets.iter().map(sheet_json).collect();
    json!({"format": book.format.word(), "sheets": sheets})
}

fn sheet_json(sheet: &Sheet) -> Json {
    let cells: Vec<Json> = sheet.cells.iter().map(cell_json).collect();
    let mut fields = Map::new();
    fields.insert("name".into(), json!(sheet.name));
    fields.insert("hidden".into(), json!(sheet.hidden));
    fields.insert("rows".into(), json!(sheet.rows));
    fields.insert("columns".into(), json!(sheet.columns));
    fields.insert("cells".into(), json!(cells));
    Json::Object(fields)
}

fn cell_json(cell: &Cell) -> Json {
    let value = match &cell.value {
        Value::Number(number) | Value::Percent(number) => json!(number),
        Value::Text(text) => json!(text),
        Value::Bool(truth) => json!(truth),
        Value::Error(error) => json!({ "error": error }),
        Value::Date(day) => json!({ "date": day.to_string() }),
    };
    json!([cell.row, cell.column, value])
}

fn show(book: &Book) {
    for sheet in &book.sheets {
        let hidden = if sheet.hidden { " (*)" } else { "" };
        print(&format!("{}{hidden}  {} × {}", sheet.name, sheet.rows, sheet.columns));
        for (row, cells) in sheet.filled_rows().take(SHOWN.0) {
            print(&format!("{row:>6}  {}", cells_line(cells)));
        }
        print("");
    }
}

fn cells_line(cells: &[Cell]) -> String {
    let shown = cells.iter().filter(|cell| cell.column <= SHOWN.1);
    shown.map(|cell| short(&cell.value.written())).collect::<Vec<_>>().join(" │ ")
}

fn short(text: &str) -> String {
    let mut short: String = text.chars().take(SHOWN_CHARACTERS).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
