//! What it is measured against: the same cells through the bare libraries, and as a script would.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use calamine::{Data, Reader, Xlsx, open_workbook};
use rusqlite::{Connection, params};

use crate::chain::Outcome;
use crate::large::processor_time;

const TABLE: &str = "CREATE TABLE figure (town TEXT, code TEXT, year REAL, value REAL)";
const SETTINGS: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";

/// calamine in this process, then one transaction of inserts into a table without keys.
pub fn calamine_and_bare_inserts(workbook: &Path) -> Outcome {
    let folder = tempfile::tempdir()?;
    let mut book: Xlsx<_> = open_workbook(workbook)?;
    let sheet = book.worksheet_range_at(0).ok_or("no sheet")??;
    let mut file = bare_file(&folder.path().join("bare.db"))?;
    let transaction = file.transaction()?;
    {
        let mut insert = transaction.prepare("INSERT INTO figure VALUES (?1, ?2, ?3, ?4)")?;
        for row in sheet.rows().skip(1) {
            if let [town, _, code, year, value] = row {
                insert.execute(params![text(town), text(code), number(year), number(value)])?;
            }
        }
    }
    Ok(transaction.commit()?)
}

fn text(cell: &Data) -> String {
    cell.to_string()
}

fn number(cell: &Data) -> Option<f64> {
    if let Data::Float(number) = cell { Some(*number) } else { None }
}

/// The script somebody in an office would write; `None` where Python or openpyxl is not here.
/// Its own start is not counted. The second time is that of its read-only mode.
pub fn openpyxl_and_sqlite3(workbook: &Path) -> Outcome<Option<(Duration, Duration)>> {
    let folder = tempfile::tempdir()?;
    let own = ceiba_tests::root().join("target/bench-python/bin/python3");
    let python = if own.is_file() { own } else { "python3".into() };
    let script = include_str!("others.py");
    let told = Command::new(python)
        .args(["-c", script])
        .args([workbook, &folder.path().join("script.db")])
        .output();
    let Ok(told) = told else { return Ok(None) };
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    let mut times = told.lines().filter_map(|line| line.parse().ok().map(Duration::from_secs_f64));
    Ok(times.next().zip(times.next()))
}

/// The time of one insert in a transaction of its own, among a hundred.
pub fn time_of_a_bare_transaction(folder: &Path) -> Outcome<Duration> {
    let mut file = bare_file(&folder.join("bare.db"))?;
    let start = processor_time();
    for number in 0..100 {
        let transaction = file.transaction()?;
        transaction
            .prepare_cached("INSERT INTO figure VALUES ('town', 'water', ?1, 81.5)")?
            .execute([number])?;
        transaction.commit()?;
    }
    Ok(processor_time().saturating_sub(start) / 100)
}

fn bare_file(path: &Path) -> Outcome<Connection> {
    let file = Connection::open(path)?;
    file.execute_batch(SETTINGS)?;
    file.execute_batch(TABLE)?;
    Ok(file)
}
