//! Writes the file of a release into `tests/files`, for later versions to open:
//!
//! ```text
//! cargo run -p ceiba-tests --bin freeze release-0.1.ceiba
//! ```
//!
//! Done once, when a version is released. A file that was released is never written again.

use std::cell::Cell;
use std::path::Path;

use ceiba::attachments::{Chosen, write::attach};
use ceiba::basics::{Id, Millis, Period};
use ceiba::series::{Figure, Measure, ObservationKey, TOWN};
use ceiba::store::dataset::Row;
use ceiba::store::registry::{
    ACTION, ACTION_CONTACT, ACTION_LEAD, ACTION_TITLE, MUNICIPALITY, MUNICIPALITY_NAME,
    MUNICIPALITY_PLACE, Register,
};
use ceiba::store::{check, erase::Extent};
use ceiba::text::keys;
use ceiba::workspace::{Change, Op, Surroundings, Workspace};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome {
    let name = std::env::args().nth(1).ok_or("name the file, such as release-0.1.ceiba")?;
    let folder = ceiba_tests::root().join("tests/files");
    let (file, list) = (folder.join(&name), folder.join("releases.txt"));
    let checked = freeze(&file)?;
    let mut lines = std::fs::read_to_string(&list).unwrap_or_default();
    lines += &format!("{name} {} {} {}\n", checked.operations, checked.conflicts, checked.state);
    std::fs::write(&list, lines)?;
    Ok(())
}

/// Two laptops that met, with something of everything that can be in a log.
fn freeze(to: &Path) -> Outcome<check::Checked> {
    let folder = tempfile::tempdir()?;
    let mut here = Workspace::create(&folder.path().join("here.ceiba"), surroundings("here"))?;
    let mut there = Workspace::create(&folder.path().join("there.ceiba"), surroundings("there"))?;
    here.transact(&Op::beginning(keys::deed_begun()), municipality)?;
    import(&mut here, 40.0)?;
    observe(&mut here, 2005, Measure::Value(44.5))?;
    there.receive(&here.parcel_for(&there)?)?;
    observe(&mut here, 2006, Measure::Ratio { numerator: 12_860.0, denominator: 16_520.0 })?;
    observe(&mut there, 2006, Measure::Value(78.0))?; // a conflict
    let action = here.transact(&op(), action)?.value;
    there.transact(&op(), unknown)?;
    here.receive(&there.parcel_for(&here)?)?;
    import(&mut here, 50.0)?;
    here.undo()?; // a withdrawn import
    here.transact(&op(), |change| change.set(action, &ACTION_LEAD, &["Rosa, 5555-1234".into()]))?;
    here.transact(&op(), |change| change.erase(action, &ACTION_LEAD, Extent::All))?;
    here.transact(&op(), |change| change.set(action, &ACTION_CONTACT, &["5555-1234".into()]))?;
    here.transact(&op(), |change| attach(change, action, &act()))?;
    here.transact(&op(), |change| change.set(action, &ACTION_LEAD, &["Obras".into()]))?;
    let checked = check::check(here.reading())?;
    let path = here.path().to_owned();
    drop(here); // closed, it is whole
    std::fs::copy(path, to)?;
    Ok(checked)
}

/// A file of two pieces.
fn act() -> Chosen {
    let bytes = "El concejo acuerda elaborar el plan de acción.\n".repeat(8_000).into_bytes();
    let original = bytes.len() as u64;
    let (name, media) = ("acuerdo.txt".into(), "text/plain".into());
    Chosen { name, media, bytes, original, turned: false }
}

fn municipality(change: &mut Change) -> ceiba::Result<()> {
    let town = change.fact(&MUNICIPALITY, &["municipality"])?;
    change.set(town, &MUNICIPALITY_NAME, &["Tres Ceibas".into()])?;
    change.set(town, &MUNICIPALITY_PLACE, &["XX".into(), "0901".into()])
}

fn action(change: &mut Change) -> ceiba::Result<Id> {
    let action = change.draw(&ACTION)?;
    change.set(action, &ACTION_TITLE, &["Menos fugas en la red".into()])?;
    Ok(action)
}

/// A register of a newer program.
fn unknown(change: &mut Change) -> ceiba::Result<()> {
    let action = change.draw(&ACTION)?;
    let register = Register { number: 900, columns: ACTION_TITLE.columns, ..ACTION_TITLE };
    change.set(action, &register, &["de una versión futura".into()])
}

fn import(file: &mut Workspace, first: f64) -> Outcome {
    let row = |year: i32| Row {
        key: key(year),
        figure: Figure::plain(Measure::Value(first + f64::from(year - 2000))),
        cell: format!("Datos!C{}", year - 1998),
    };
    let rows: Vec<Row> = (2000..2010).map(row).collect();
    file.transact(&op(), |change| change.import("indicadores.xlsx", &rows))?;
    Ok(())
}

fn observe(file: &mut Workspace, year: i32, measure: Measure) -> Outcome {
    file.transact(&op(), |change| change.observe(&key(year), &Figure::plain(measure)))?;
    Ok(())
}

fn key(year: i32) -> ObservationKey {
    let day = |month, day| chrono::NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    ObservationKey {
        series: "water.improved".into(),
        territory: TOWN.into(),
        period: Period { start: day(1, 1), end: day(12, 31) },
        breakdown: String::new(),
        source: Id::of_fact("source", &["Ministerio", "Indicadores", "2020"]),
    }
}

fn op() -> Op {
    Op { author: "Planificación".into(), ..Op::new(keys::deed_unnamed()) }
}

/// A clock and random numbers that only move on, and are the same in each run.
fn surroundings(machine: &str) -> Surroundings {
    thread_local! { static NUMBER: Cell<u64> = const { Cell::new(1_767_225_600_000) } }
    Surroundings {
        now: || Millis(NUMBER.replace(NUMBER.get() + 1000)),
        random: || Id::of_fact("random", &[&NUMBER.replace(NUMBER.get() + 1).to_string()]).0,
        machine: machine.into(),
    }
}
