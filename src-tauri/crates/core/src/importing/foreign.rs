//! Reads a foreign workbook into frames.
//!
//! **Invariant:** runs in the reading process only, whose memory and time are bounded; cells are
//! streamed one by one and no table as large as a sheet's bounding box is ever asked for.

use std::fs::File;
use std::io::{self, BufReader, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};

use super::frames::{self, Frame, Note};
use super::limits;
use super::prescan::prescan;
use super::refusal::Refusal;
use super::sheet::{Cell, Value, cell_name};

/// Reads the file and writes frames; the last is [`Frame::End`] or [`Frame::Error`].
///
/// # Errors
/// What the pipe says; everything about the file is a frame.
pub fn read(path: &Path, out: &mut dyn Write) -> io::Result<()> {
    // A reader that panics on a file must not print its trace over the terminal.
    std::panic::set_hook(Box::new(|_| {}));
    let mut sender = Sender { out, cells: 0 };
    let read = catch_unwind(AssertUnwindSafe(|| read_file(path, &mut sender)));
    let last = match read {
        Ok(Ok(())) => Frame::End,
        Ok(Err(Stop::Refused(refusal))) => Frame::Error(refusal),
        Ok(Err(Stop::Pipe(error))) => return Err(error),
        Err(_) => Frame::Error(Refusal::Damaged("the reader stopped on this file".into())),
    };
    frames::write(sender.out, &last)?;
    sender.out.flush()
}

/// Why reading ends before the end.
enum Stop {
    Refused(Refusal),
    Pipe(io::Error),
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

struct Sender<'a> {
    out: &'a mut dyn Write,
    cells: u64,
}

impl Sender<'_> {
    fn send(&mut self, frame: &Frame) -> Result<(), Stop> {
        frames::write(self.out, frame).map_err(Stop::Pipe)
    }
}

type Book = Xlsx<BufReader<File>>;

fn read_file(path: &Path, sender: &mut Sender) -> Result<(), Stop> {
    let mut file = File::open(path).map_err(|error| Refusal::Damaged(error.to_string()))?;
    prescan(&mut file)?;
    let file = File::open(path).map_err(|error| Refusal::Damaged(error.to_string()))?;
    let mut book: Book = Xlsx::new(BufReader::new(file)).map_err(|e| refusal(&e))?;
    let sheets: Vec<_> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();
    let mut first_error = None;
    for (name, hidden) in &sheets {
        sender.send(&Frame::Sheet { name: name.clone(), hidden: *hidden })?;
        if let Err(error) = read_sheet(&mut book, name, sender)? {
            sender.send(&Frame::Note(Note::SheetDamaged { sheet: name.clone() }))?;
            first_error.get_or_insert(error);
        }
    }
    match first_error {
        _ if sender.cells > 0 => Ok(()),
        Some(error) => Err(refusal(&error).into()),
        None => Err(Refusal::NothingInside.into()),
    }
}

/// Sends the cells of one sheet; the inner error is a sheet that is damaged.
fn read_sheet(
    book: &mut Book,
    name: &str,
    sender: &mut Sender,
) -> Result<Result<(), XlsxError>, Stop> {
    let mut reader = match book.worksheet_cells_reader(name) {
        Ok(reader) => reader,
        Err(XlsxError::NotAWorksheet(_)) => return Ok(Ok(())),
        Err(error) => return Ok(Err(error)),
    };
    let percent: Vec<bool> = reader.styles().iter().map(shows_percent).collect();
    let mut batch = Batch::default();
    let mut count = 0;
    loop {
        let (cell, style) = match reader.next_cell_with_style_id() {
            Ok(Some(cell)) => cell,
            end => {
                batch.flush(sender)?;
                return Ok(end.map(|_| ()));
            }
        };
        let (row, column) = cell.get_position();
        let percent = percent.get(style) == Some(&true);
        let Some(value) = value(cell.get_value(), percent) else { continue };
        count += 1;
        if count > limits::SHEET_CELLS {
            return Err(Refusal::TooManyCells(name.to_owned()).into());
        }
        let cell = Cell { row: row.saturating_add(1), column: column.saturating_add(1), value };
        if (cell.row, limits::LAST_CELL.1) > limits::LAST_CELL || cell.column > limits::LAST_CELL.1
        {
            return Err(Refusal::Damaged("a cell outside any sheet".into()).into());
        }
        batch.push(cut(cell, name, sender)?, sender)?;
    }
}

/// Whether a style shows a number as a percentage.
fn shows_percent(style: &calamine::Style) -> bool {
    style.number_format.as_ref().is_some_and(|format| {
        matches!(format.format_id, Some(9 | 10)) || format.format_code.contains('%')
    })
}

fn value(data: &DataRef, percent: bool) -> Option<Value> {
    Some(match data {
        DataRef::Empty => return None,
        #[allow(clippy::cast_precision_loss)]
        DataRef::Int(number) => number_value(*number as f64, percent),
        DataRef::Float(number) => number_value(*number, percent),
        DataRef::String(text) => text_value(text)?,
        DataRef::SharedString(text) => text_value(text)?,
        DataRef::Bool(truth) => Value::Bool(*truth),
        DataRef::Error(error) => Value::Error(error.to_string()),
        DataRef::DateTime(time) if time.is_datetime() => match day(time) {
            Some(day) => Value::Date(day),
            None => Value::Number(time.as_f64()),
        },
        DataRef::DateTime(time) => Value::Number(time.as_f64()),
        DataRef::DateTimeIso(text) => match text.get(..10).and_then(|day| day.parse().ok()) {
            Some(day) => Value::Date(day),
            None => Value::Text(text.clone()),
        },
        DataRef::DurationIso(text) => Value::Text(text.clone()),
    })
}

fn day(time: &calamine::ExcelDateTime) -> Option<chrono::NaiveDate> {
    let (year, month, day, ..) = time.to_ymd_hms_milli();
    chrono::NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
}

fn number_value(number: f64, percent: bool) -> Value {
    if percent { Value::Percent(number) } else { Value::Number(number) }
}

/// A cell of nothing but spaces is an empty cell.
fn text_value(text: &str) -> Option<Value> {
    (!text.trim().is_empty()).then(|| Value::Text(text.to_owned()))
}

/// Cuts a text that is longer than a spreadsheet allows, and says so.
fn cut(mut cell: Cell, sheet: &str, sender: &mut Sender) -> Result<Cell, Stop> {
    if let Value::Text(text) = &mut cell.value
        && let Some((end, _)) = text.char_indices().nth(limits::CELL_CHARACTERS)
    {
        text.truncate(end);
        let cell = cell_name(cell.row, cell.column);
        sender.send(&Frame::Note(Note::LongText { sheet: sheet.to_owned(), cell }))?;
    }
    Ok(cell)
}

/// Cells on their way.
#[derive(Default)]
struct Batch {
    cells: Vec<Cell>,
    text: usize,
}

impl Batch {
    fn push(&mut self, cell: Cell, sender: &mut Sender) -> Result<(), Stop> {
        self.text += cell.value.text().map_or(0, str::len);
        self.cells.push(cell);
        if self.cells.len() >= limits::BATCH_CELLS || self.text >= limits::BATCH_TEXT_BYTES {
            self.flush(sender)?;
        }
        Ok(())
    }

    fn flush(&mut self, sender: &mut Sender) -> Result<(), Stop> {
        if self.cells.is_empty() {
            return Ok(());
        }
        sender.cells += self.cells.len() as u64;
        sender.send(&Frame::Cells(std::mem::take(&mut self.cells)))?;
        self.text = 0;
        sender.send(&Frame::Progress(sender.cells))
    }
}

fn refusal(error: &XlsxError) -> Refusal {
    match error {
        XlsxError::Password => Refusal::Encrypted,
        other => Refusal::Damaged(other.to_string()),
    }
}
