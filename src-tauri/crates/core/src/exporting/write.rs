//! Tables and the log as the bytes of files.
//!
//! **Invariant:** the same tables give the same bytes; no text in them is ever reckoned as a formula.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use serde_json::{Value, json};

use super::table::{Cell, Table};
use crate::basics::Millis;
use crate::store::deeds::Entry;
use crate::text::Locale;
use crate::{Error, Result};

/// By it Excel and Notepad know the letters of UTF-8.
pub(super) const MARK: &str = "\u{feff}";

/// A table as CSV: UTF-8 with its mark, commas between columns, points before decimals.
pub(super) fn csv(table: &Table) -> Result<Vec<u8>> {
    let unwritten = |error: csv::Error| Error::file("csv".as_ref(), error.into());
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(MARK.as_bytes().to_vec());
    writer.write_record(&table.headings).map_err(unwritten)?;
    for row in &table.rows {
        writer.write_record(row.iter().map(written)).map_err(unwritten)?;
    }
    writer.into_inner().map_err(|error| Error::file("csv".as_ref(), error.into_error()))
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Number(number) => number.to_string(),
        Cell::Text(text) => harmless(text),
    }
}

/// A spreadsheet would reckon with a text that begins so; after an apostrophe it stays a text.
fn harmless(text: &str) -> String {
    let reckoned = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if reckoned { format!("'{text}") } else { text.to_owned() }
}

/// Fewer rows than a sheet can have; what is more goes on in the next.
const ROWS_OF_A_SHEET: usize = 1_000_000;
/// Fewer letters than a cell can have; the CSV has all of them.
const LETTERS_OF_A_CELL: usize = 32_000;

/// All tables as a workbook, a sheet each.
pub(super) fn workbook(tables: &[Table], made: Millis) -> Result<Vec<u8>> {
    let mut workbook = Workbook::new();
    let bytes = fill(&mut workbook, tables, made).and_then(|()| workbook.save_to_buffer());
    bytes.map_err(|error| Error::file("xlsx".as_ref(), std::io::Error::other(error)))
}

fn fill(workbook: &mut Workbook, tables: &[Table], made: Millis) -> Result<(), XlsxError> {
    let seconds = i64::try_from(made.0 / 1000).unwrap_or_default();
    let properties =
        DocProperties::new().set_creation_datetime(&ExcelDateTime::from_timestamp(seconds)?);
    workbook.set_properties(&properties);
    for table in tables {
        let sheets = table.rows.len().div_ceil(ROWS_OF_A_SHEET).max(1);
        for number in 0..sheets {
            let rows = table.rows.iter().skip(number * ROWS_OF_A_SHEET).take(ROWS_OF_A_SHEET);
            let sheet = workbook.add_worksheet();
            sheet.set_name(match number {
                0 => table.title.clone(),
                _ => format!("{} {}", table.title, number + 1),
            })?;
            fill_sheet(sheet, table, rows)?;
        }
    }
    Ok(())
}

fn fill_sheet<'a>(
    sheet: &mut Worksheet,
    table: &Table,
    rows: impl Iterator<Item = &'a Vec<Cell>>,
) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    for (column, heading) in (0_u16..).zip(&table.headings) {
        sheet.write_string_with_format(0, column, heading, &bold)?;
        sheet.set_column_width(column, 18)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    for (number, row) in (1_u32..).zip(rows) {
        for (column, cell) in (0_u16..).zip(row) {
            match cell {
                Cell::Empty => continue,
                Cell::Number(value) => sheet.write_number(number, column, *value)?,
                Cell::Text(text) => sheet.write_string(number, column, short(text))?,
            };
        }
    }
    Ok(())
}

fn short(text: &str) -> String {
    text.chars().take(LETTERS_OF_A_CELL).collect()
}

/// What was done, the newest first, as the command line tells it, with the time as people write it.
pub(super) fn log(entries: &[Entry], locale: Locale) -> Vec<u8> {
    let time = |time: Millis| {
        let time = i64::try_from(time.0).ok().and_then(chrono::DateTime::from_timestamp_millis);
        time.map(|time| time.format("%Y-%m-%dT%H:%M:%SZ").to_string())
    };
    let entry = |entry: &Entry| {
        json!({
            "name": entry.name.text(locale),
            "time": entry.time.0,
            "moment": time(entry.time),
            "author": entry.author,
            "replica": entry.replica,
            "operations": entry.operations,
        })
    };
    let all = Value::Array(entries.iter().map(entry).collect());
    // Texts and whole numbers can always be written.
    (serde_json::to_string_pretty(&all).unwrap_or_default() + "\n").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::Id;
    use crate::text::{Language, keys};

    fn table(cells: Vec<Cell>) -> Table {
        let headings = vec!["Indicador".to_owned(), "Año".to_owned()];
        Table { title: "Datos".to_owned(), headings, rows: vec![cells] }
    }

    #[test]
    fn a_csv_is_what_a_spreadsheet_of_any_country_reads() {
        let check = |first: &str, second: Cell, expected: &str| {
            let written = String::from_utf8(csv(&table(vec![first.into(), second])).unwrap());
            let expected = format!("\u{feff}Indicador,Año\r\n{expected}\r\n");
            assert_eq!(written.unwrap(), expected);
        };
        check("Agua", 83.125.into(), "Agua,83.125");
        check("Agua, «limpia»", Cell::Empty, "\"Agua, «limpia»\",");
        check("dos\nlíneas \"así\"", 2022.into(), "\"dos\nlíneas \"\"así\"\"\",2022");
        check("=HYPERLINK(1)", (-4.5).into(), "'=HYPERLINK(1),-4.5");
        check("@SUM(A1)", Cell::Empty, "'@SUM(A1),");
    }

    #[test]
    fn the_same_tables_give_the_same_workbook() {
        let tables = [table(vec!["=1+1".into(), 83.125.into()])];
        let made = Millis(1_790_000_000_000);
        let (once, again) = (workbook(&tables, made).unwrap(), workbook(&tables, made).unwrap());
        assert!(once == again);
        assert!(once.starts_with(b"PK") && once != workbook(&tables, Millis(0)).unwrap());
        let other = [table(vec!["=1+1".into(), 83.126.into()])];
        assert!(once != workbook(&other, made).unwrap());
    }

    #[test]
    fn the_log_says_who_did_what_and_when() {
        let entry = Entry {
            time: Millis(1_790_000_000_000),
            author: "Planificación".to_owned(),
            replica: "ab".to_owned(),
            name: keys::export_figures(),
            operations: 2,
            import: None::<Id>,
        };
        let written = log(&[entry], Locale::of(Language::Es, "GT"));
        let read: Value = serde_json::from_slice(&written).unwrap();
        assert_eq!(read[0]["name"], "Datos");
        assert_eq!(read[0]["moment"], "2026-09-21T14:13:20Z");
    }
}
