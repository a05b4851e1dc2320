//! A large workspace: 100,000 figures that were imported and 50,000 operations typed by hand, opened,
//! read, edited, merged, rebuilt.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use ceiba::basics::work::Silent;
use ceiba::basics::{Id, Period};
use ceiba::catalogue::Catalogue;
use ceiba::series::{Figure, Measure, ObservationKey, TOWN};
use ceiba::store::check;
use ceiba::store::dataset::Row;
use ceiba::store::log::version_vector;
use ceiba::store::place::Disk;
use ceiba::store::registry::{
    ACTION, ACTION_LEAD, ACTION_TITLE, ACTION_YEARS, MUNICIPALITY, MUNICIPALITY_CURRENCY,
    MUNICIPALITY_NAME, MUNICIPALITY_PLACE,
};
use ceiba::text::{Language, keys};
use ceiba::workspace::{Change, Op, Workspace};
use ceiba_api::{COMMANDS, Context, DialogRequest, Dialogs, Host, Kind};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::chain::{Outcome, surroundings};

const FIGURES: usize = 100_000;
const OPERATIONS: usize = 50_000;
const YEARS: std::ops::Range<i32> = 1991..2021;

/// The large workspace in its folder, closed.
pub struct Large {
    folder: TempDir,
    file: PathBuf,
}

impl Large {
    /// Writes it: the town's own series for thirty years, six breakdowns of each, the rest of
    /// neighbours for comparison; then as many operations as a team types in years.
    pub fn write() -> Outcome<Self> {
        let memory = memory_folder()?; // thousands of flushes of a disk would only take time
        let written = memory.path().join("town.ceiba");
        let mut workspace = Workspace::create(&written, surroundings())?;
        workspace.transact(&Op::beginning(keys::deed_begun()), town)?;
        let rows: Vec<Row> = keys_of_figures().take(FIGURES).map(row).collect();
        for part in rows.chunks(FIGURES / 10) {
            workspace.transact(&op(), |change| change.import("planilha.xlsx", part))?;
        }
        type_operations(&mut workspace, OPERATIONS)?;
        drop(workspace);
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("town.ceiba");
        std::fs::copy(written, &file)?;
        Ok(Self { folder, file })
    }

    /// The time until the file can be worked with.
    pub fn time_of_opening(&self) -> Outcome<Duration> {
        let mut best = Duration::MAX;
        for _ in 0..5 {
            let start = processor_time();
            let workspace = Workspace::open(&self.file, surroundings())?;
            best = best.min(processor_time().saturating_sub(start));
            drop(workspace);
        }
        Ok(best)
    }

    /// How many figures and operations a rebuild settles in a second.
    pub fn rebuilt_in_a_second(&self) -> Outcome<f64> {
        let mut workspace = Workspace::open(&self.file, surroundings())?;
        let start = processor_time();
        workspace.rebuild()?;
        let time = processor_time().saturating_sub(start);
        Ok((FIGURES + OPERATIONS) as f64 / time.as_secs_f64())
    }

    /// The time of a whole check, as it is made behind the scenes after opening.
    pub fn time_of_a_check(&self) -> Outcome<Duration> {
        let workspace = Workspace::open(&self.file, surroundings())?;
        let start = processor_time();
        let checked = check::check(workspace.reading())?;
        let time = processor_time().saturating_sub(start);
        if checked.findings.is_empty() { Ok(time) } else { Err("not whole".into()) }
    }

    /// How long each reading command takes in 99 of 100 cases, the slowest first.
    pub fn times_of_reading(&self) -> Outcome<Vec<(&'static str, Duration)>> {
        let context = Context::new(self.host());
        ask(&context, "workspace_open", &json!({ "token": context.token(&self.file).token }))?;
        let action = Id::of_fact(ACTION.name, &["1"]).to_string();
        let mut times = Vec::new();
        for (name, input) in commands(&action) {
            let mut taken = Vec::new();
            while taken.len() < 100 && taken.iter().sum::<Duration>() < Duration::from_secs(5) {
                let start = processor_time();
                ask(&context, name, &input)?;
                taken.push(processor_time().saturating_sub(start));
            }
            taken.sort();
            times.push((
                name,
                taken.get((taken.len() * 99 / 100).saturating_sub(1)).copied().unwrap_or_default(),
            ));
        }
        times.sort_by_key(|(_, time)| std::cmp::Reverse(*time));
        Ok(times)
    }

    fn host(&self) -> Host {
        Host {
            surroundings: surroundings(),
            offset: |_| 0,
            reader: PathBuf::new(),
            data: self.folder.path().join("data"),
            free_space: |_| None,
            disk: |_| Disk::Fixed,
            documents: None,
            language: Language::Es,
            dialogs: Box::new(Nobody),
        }
    }
}

/// Every reading command with an input; none is left out.
fn commands(action: &str) -> impl Iterator<Item = (&'static str, Value)> {
    let reading = COMMANDS.iter().filter(|command| command.kind == Kind::Read);
    reading.map(move |command| (command.name, input(command.name, action)))
}

fn input(command: &str, action: &str) -> Value {
    match command {
        "book_picture" => json!({ "picture": "" }),
        "catalogue_list" | "finding_list" | "glossary_list" | "own_series_related" => {
            json!({ "words": "agua" })
        }
        "own_series_form" => json!({ "series": null }),
        "series_sheet" | "census_table" | "indicator_page" | "objective_proposal" => {
            json!({ "series": "water.improved" })
        }
        "code_question" => json!({ "country": "GT", "code": "907" }),
        "block_preview" => json!({
            "deed": "paste", "source": { "kind": "kept" }, "decimal": "", "cells": (1991..2021).map(|year| json!({
                "series": "water.improved", "year": year, "typed": { "kind": "value", "text": "83,1" }
            })).collect::<Vec<_>>()
        }),
        "figure_detail" => json!({ "series": "water.improved", "year": 2010 }),
        "goal_page" => json!({ "goal": "7" }),
        "action_sheet" | "thing_history" => json!({ "id": action }),
        "licence_words" => json!({ "name": "svelte", "version": "" }),
        "attachment_list" => json!({ "thing": action }),
        "erase_preview" => {
            json!({ "of": "history", "id": action, "register": ACTION_TITLE.number })
        }
        "action_doubt" => json!({
            "id": action, "objective": null, "title": "Agua", "description": "", "lead": "", "place": "",
            "contact": "", "first_year": "", "last_year": "", "costs": [], "funding": []
        }),
        _ => Value::Null,
    }
}

fn ask(context: &Context, name: &str, input: &Value) -> Outcome<String> {
    let answer = ceiba_api::call(context, name, input.clone(), &Silent);
    answer.map_err(|error| format!("{name}: {} {}", error.message, error.details).into())
}

struct Nobody;

impl Dialogs for Nobody {
    fn ask(&self, _: &DialogRequest) -> Option<PathBuf> {
        None
    }
}

fn town(change: &mut Change) -> ceiba::Result<()> {
    let town = change.fact(&MUNICIPALITY, &["municipality"])?;
    change.set(town, &MUNICIPALITY_NAME, &["Villa Grande".into()])?;
    change.set(town, &MUNICIPALITY_PLACE, &["XX".into(), "0901".into()])?;
    change.set(town, &MUNICIPALITY_CURRENCY, &["XTS".into()])
}

/// The town's figures first, then their breakdowns, then those of neighbours.
fn keys_of_figures() -> impl Iterator<Item = ObservationKey> {
    let series: Vec<String> = Catalogue::embedded().series().map(|s| s.id.clone()).collect();
    let source = Id::of_fact("source", &["Ministerio", "Indicadores", "2020"]);
    let breakdowns = ["", "sex=f", "sex=m", "area=rural", "area=urban", "age=0-4", "age=5-14"];
    let whose = (0..).flat_map(move |town: usize| {
        let name = if town == 0 { TOWN.to_owned() } else { format!("xx:09{town:02}") };
        let most = if town == 0 { breakdowns.len() } else { 1 };
        breakdowns.into_iter().take(most).map(move |breakdown| (name.clone(), breakdown.to_owned()))
    });
    whose.flat_map(move |(territory, breakdown)| {
        let series = series.clone();
        series.into_iter().flat_map(move |series| {
            let (territory, breakdown) = (territory.clone(), breakdown.clone());
            YEARS.filter_map(Period::year).map(move |period| ObservationKey {
                series: series.clone(),
                territory: territory.clone(),
                period,
                breakdown: breakdown.clone(),
                source,
            })
        })
    })
}

fn row(key: ObservationKey) -> Row {
    let value = f64::from(key.period.nominal_year() - 1980);
    Row { key, figure: Figure::plain(Measure::Value(value)), cell: "Dados!C7".into() }
}

/// A corrected figure (two operations) and an edited action (up to four), each as an Op of its own.
fn type_operations(workspace: &mut Workspace, operations: usize) -> Outcome {
    let mut keys = keys_of_figures();
    let mut number = 0;
    while written(workspace)? < operations as u64 {
        for _ in 0..100 {
            number += 1;
            let key = keys.next().ok_or("a figure")?;
            let figure = Figure::plain(Measure::Value(f64::from(number) + 0.5));
            workspace.transact(&op(), |change| change.observe(&key, &figure))?;
            workspace.transact(&op(), |change| write_action(change, number))?;
        }
    }
    Ok(())
}

fn written(workspace: &Workspace) -> Outcome<u64> {
    Ok(version_vector(workspace.reading())?.values().sum())
}

/// A plan has some two hundred actions; these are edited again and again.
fn write_action(change: &mut Change, number: i32) -> ceiba::Result<()> {
    let action = change.fact(&ACTION, &[&(number % 200).to_string()])?;
    let title = format!("Acción {number}");
    change.set(action, &ACTION_TITLE, &[title.into()])?;
    change.set(action, &ACTION_LEAD, &[format!("Obras {number}").into()])?;
    change.set(action, &ACTION_YEARS, &[2025.into(), 2028.into()])
}

/// The time to receive operations, and the time to write as many here.
pub fn receiving() -> Outcome<(Duration, Duration)> {
    let folder = tempfile::tempdir()?;
    let mut best = (Duration::MAX, Duration::MAX);
    for round in 0..3 {
        let mut here = Workspace::create(&path(&folder, "here", round), surroundings())?;
        let mut there = Workspace::create(&path(&folder, "there", round), surroundings())?;
        let figures: Vec<ObservationKey> = keys_of_figures().take(5_000).collect();
        let start = processor_time();
        here.transact(&op(), |change| {
            figures
                .iter()
                .try_for_each(|key| change.observe(key, &Figure::plain(Measure::Value(1.5))))
        })?;
        let writing = processor_time().saturating_sub(start);
        let parcel = here.parcel_for(&there)?;
        let start = processor_time();
        let received = there.receive(&parcel)?;
        let receiving = processor_time().saturating_sub(start);
        best = (best.0.min(receiving), best.1.min(writing));
        if received.new != 10_000 || there.state_hash()? != here.state_hash()? {
            return Err(format!("received {received:?}").into());
        }
    }
    Ok(best)
}

fn path(folder: &TempDir, name: &str, round: usize) -> PathBuf {
    folder.path().join(format!("{name}{round}.ceiba"))
}

/// The processor's time for this thread: others may work on the machine at the same time. Where the
/// system does not tell it, the clock's. The system counts up to its last tick, some milliseconds
/// ago, or to where the thread gave way; so it gives way here.
pub fn processor_time() -> Duration {
    std::thread::yield_now();
    static START: std::sync::LazyLock<Instant> = std::sync::LazyLock::new(Instant::now);
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|told| told.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| START.elapsed(), Duration::from_nanos)
}

/// A folder in memory where there is one, so that the time of an edit is that of the processor.
pub fn memory_folder() -> Outcome<TempDir> {
    let memory = Path::new("/dev/shm");
    Ok(if memory.is_dir() { TempDir::new_in(memory) } else { TempDir::new() }?)
}

fn op() -> Op {
    Op { author: "Planificación".into(), ..Op::new(keys::deed_unnamed()) }
}
