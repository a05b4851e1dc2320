//! Somebody who types one figure after the other: the n-th edit writes n. So the file itself says
//! how far it has come.
//!
//! **Invariant:** the n-th edit is the same wherever and whenever it is made.

use std::collections::BTreeSet;
use std::io::Write;
use std::process::ExitCode;

use ceiba::basics::{Id, Period};
use ceiba::series::{Figure, Measure, ObservationKey, TOWN, store};
use ceiba::store::registry::DATASET;
use ceiba::text::keys;
use ceiba::workspace::{Op, Workspace};
use ceiba::{Error, Result};

/// The word that stands before the number of an edit that is safe.
pub const ACKNOWLEDGED: &str = "acknowledged";

/// What a program of the tests ends with.
pub type Outcome<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Says that an edit is safe.
///
/// # Errors
/// When nobody listens.
pub fn acknowledge(number: u64) -> std::io::Result<()> {
    // In one piece, so that no trace ever shows a half of it.
    std::io::stdout().write_all(format!("{ACKNOWLEDGED} {number}\n").as_bytes())
}

/// How a program of the tests ends: 4 as the command line does where the file cannot be written.
#[must_use]
pub fn ended(outcome: Outcome) -> ExitCode {
    let Err(error) = outcome else { return ExitCode::SUCCESS };
    eprintln!("{error}");
    ExitCode::from(4)
}

/// Edits go round through as many years.
const YEARS: u64 = 50;

/// Makes the n-th edit.
///
/// # Errors
/// When the file cannot be written.
pub fn edit(file: &mut Workspace, number: u64) -> Result<()> {
    let year = i32::try_from(1950 + number % YEARS).ok().and_then(Period::year);
    let key = ObservationKey {
        series: "water.improved".into(),
        territory: TOWN.into(),
        period: year.ok_or(Error::Damaged("year"))?,
        breakdown: String::new(),
        source: source(),
    };
    let figure = Figure::plain(Measure::Value(number as f64));
    file.transact(&Op::new(keys::deed_unnamed()), |change| change.observe(&key, &figure))?;
    Ok(())
}

/// Erases all that was imported, for good.
///
/// # Errors
/// When the file cannot be written.
pub fn erase_imports(file: &mut Workspace) -> Result<()> {
    let all = "SELECT DISTINCT entity FROM operation WHERE entity_type = ?1";
    let mut statement = file.reading().prepare(all)?;
    let rows = statement.query_map([DATASET.number], |row| row.get(0).map(Id))?;
    let imports: Vec<Id> = rows.collect::<Result<_, _>>()?;
    drop(statement);
    file.transact(&Op::new(keys::deed_unnamed()), |change| {
        imports.iter().try_for_each(|import| change.erase_dataset(*import).map(drop))
    })?;
    Ok(())
}

/// The last edit of those in a file, which holds all before it too; 0 where there is none.
///
/// # Errors
/// Which edit is missing.
pub fn last_edit(file: &Workspace) -> Result<u64, String> {
    let observations = store::observations(file.reading()).map_err(|error| error.to_string())?;
    let edits = observations.iter().filter(|one| one.key.source == source());
    let numbers: BTreeSet<u64> = edits.filter_map(|edit| number(&edit.figure)).collect();
    let last = numbers.last().copied().unwrap_or_default();
    let all: BTreeSet<u64> = (last.saturating_sub(YEARS) + 1..=last).collect();
    if numbers == all { Ok(last) } else { Err(format!("{all:?} should be there, not {numbers:?}")) }
}

fn source() -> Id {
    Id::of_fact("source", &["edits"])
}

fn number(figure: &Figure) -> Option<u64> {
    match figure.measure {
        Measure::Value(value) => Some(value as u64),
        _ => None,
    }
}
