//! The program's own side: from a workbook to a file, many assessments, one edit.

use std::cell::Cell;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use ceiba::basics::work::Silent;
use ceiba::basics::{Id, Millis, Period};
use ceiba::catalogue::{Agenda, Catalogue};
use ceiba::importing::{Choices, Draft, Home, Reader, Vocabulary, recognise};
use ceiba::progress::{Input, Point, Settings, assess};
use ceiba::series::{Figure, Measure, ObservationKey, TOWN};
use ceiba::store::dataset::Row;
use ceiba::text::keys;
use ceiba::workspace::{Op, Surroundings, Workspace};
use rust_xlsxwriter::{Workbook, XlsxError};

use crate::large::processor_time;

/// What everything here ends with.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// With this argument the program only edits, so that its flushes can be counted from outside.
pub const EDITS: &str = "--edits";

const YEARS: std::ops::Range<i32> = 1991..2021;

/// A long table: town, indicator, year, value; our town and as many neighbours as it takes.
pub fn write_workbook(file: &Path) -> Result<(), XlsxError> {
    let codes = codes();
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_row(0, 0, ["Código", "Municipio", "Indicador", "Año", "Valor"])?;
    let figures = (1..).flat_map(|town| codes.iter().map(move |code| (town, code)));
    let figures = figures.flat_map(|(town, code)| YEARS.map(move |year| (town, code, year)));
    for (row, (town, code, year)) in (1..).zip(figures.take(crate::FIGURES)) {
        sheet.write(row, 0, format!("09{town:02}"))?;
        sheet.write(row, 1, format!("Villa {town}"))?;
        sheet.write(row, 2, code)?;
        sheet.write(row, 3, year)?;
        sheet.write(row, 4, f64::from(year - 1990) + f64::from(town) / 10.0)?;
    }
    workbook.save(file)
}

/// One code for each of the percent series, where any value from 0 to 100 is plausible: a code
/// that names one series only.
fn codes() -> Vec<String> {
    let catalogue = Catalogue::embedded();
    let vocabulary = Vocabulary::embedded();
    let clear = |code: &String| vocabulary.find(None, Some(code)).term().is_some();
    let percent = catalogue.series().filter(|series| series.unit == "%");
    percent.filter_map(|series| catalogue.codes_of(series).into_iter().find(clear)).collect()
}

/// Reads in the reader process, recognises, and stores as one dataset in a new file.
pub fn preview_and_commit(workbook: &Path) -> Outcome {
    let folder = tempfile::tempdir()?;
    let reader = Reader::new(ceiba_tests::program("ceiba")?);
    let book = reader.read(workbook, &Silent)?;
    let home = Home {
        country: "XX".into(),
        code: "0901".into(),
        name: "Villa 1".into(),
        population: None,
    };
    let draft = recognise(&book, Vocabulary::embedded(), &home, &Choices::default());
    let rows = rows(&draft);
    if rows.len() != crate::FIGURES {
        return Err(format!("only {} of {} figures recognised", rows.len(), crate::FIGURES).into());
    }
    let mut file = Workspace::create(&folder.path().join("town.ceiba"), surroundings())?;
    file.transact(&Op::new(keys::deed_unnamed()), |change| change.import("large.xlsx", &rows))?;
    Ok(())
}

fn rows(draft: &Draft) -> Vec<Row> {
    let source = Id::of_fact("source", &["bench"]);
    let row = |row: &ceiba::importing::DraftRow| Row {
        key: ObservationKey {
            series: row.series.clone(),
            territory: row.territory.clone(),
            period: row.period,
            breakdown: row.breakdown.clone(),
            source,
        },
        figure: row.figure.clone(),
        cell: ceiba::importing::cell_name(row.row, row.column),
    };
    draft.rows.iter().map(row).collect()
}

/// Every series of the catalogue with thirty years of figures, six times: as for six breakdowns.
pub fn assess_everything() -> Duration {
    let catalogue = Catalogue::embedded();
    let points: Vec<Point> =
        YEARS.map(|year| Point::at(year, 40.0 + f64::from(year - 1990))).collect();
    let day = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).unwrap_or_default();
    let settings = Settings::default();
    let start = Instant::now();
    for _ in 0..6 {
        for series in catalogue.series() {
            let target = catalogue.target(&series.id, Agenda::Sdg);
            let input = Input::of(series, target, &points);
            std::hint::black_box(assess(&input, Agenda::Sdg, day, &settings));
        }
    }
    start.elapsed()
}

/// How often one edit flushes to the disk: what 21 edits flush more than one, by the system's own
/// count; `None` without strace.
pub fn flushes_of_an_edit() -> Outcome<Option<f64>> {
    let (Some(one), Some(many)) = (flushes(1)?, flushes(21)?) else { return Ok(None) };
    Ok(Some((many - one) / 20.0))
}

fn flushes(edits: u32) -> Outcome<Option<f64>> {
    let folder = tempfile::tempdir()?;
    let trace = folder.path().join("trace");
    let started = Command::new("strace")
        .args(["-f", "-e", "trace=fsync,fdatasync", "-o"])
        .arg(&trace)
        .arg(std::env::current_exe()?)
        .args([EDITS, &edits.to_string()])
        .status();
    if started.is_err() {
        return Ok(None);
    }
    let text = std::fs::read_to_string(&trace)?;
    let calls = text.lines().filter(|line| line.contains("sync(")).count();
    Ok(Some(f64::from(u32::try_from(calls)?)))
}

/// The processor's time of one edit among a hundred, in a folder on the disk or in memory.
pub fn time_of_an_edit(folder: &Path) -> Outcome<Duration> {
    let mut file = Workspace::create(&folder.join("edited.ceiba"), surroundings())?;
    let start = processor_time();
    for number in 0..100 {
        edit(&mut file, number)?;
    }
    Ok(processor_time().saturating_sub(start) / 100)
}

/// Edits and ends without tidying up, so that nothing but the edits flushes.
pub fn edit_many_times(times: i32) -> Outcome {
    let folder = tempfile::tempdir()?;
    let mut file = Workspace::create(&folder.path().join("town.ceiba"), surroundings())?;
    for number in 0..times {
        edit(&mut file, number)?;
    }
    std::process::exit(0)
}

fn edit(file: &mut Workspace, number: i32) -> Outcome {
    let year = Period::year(1900 + number).ok_or("a year")?;
    let key = ObservationKey {
        series: "water.improved".into(),
        territory: TOWN.into(),
        period: year,
        breakdown: String::new(),
        source: Id::of_fact("source", &["bench"]),
    };
    let figure = Figure::plain(Measure::Value(81.5));
    file.transact(&Op::new(keys::deed_unnamed()), |change| change.observe(&key, &figure))?;
    Ok(())
}

/// A clock and random numbers that only move on.
pub fn surroundings() -> Surroundings {
    thread_local! { static NUMBER: Cell<u64> = const { Cell::new(1_700_000_000_000) } }
    Surroundings {
        now: || Millis(NUMBER.replace(NUMBER.get() + 1)),
        random: || Id::of_fact("random", &[&NUMBER.replace(NUMBER.get() + 1).to_string()]).0,
        machine: "bench".into(),
    }
}
