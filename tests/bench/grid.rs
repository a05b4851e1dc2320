//! The table of figures under the hand: from a key to the painted cell, with 264 series × 30 years, the
//! whole window on one core beside a busy loop.
//!
//! **Invariant:** a key counts from when the system gave it to the window until the frame that shows what
//! it did; Enter until the figure is stored and stands in its cell.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use ceiba::basics::{Id, Period};
use ceiba::catalogue::Catalogue;
use ceiba::series::{Figure, Measure, ObservationKey, TOWN};
use ceiba::store::dataset::Row;
use ceiba::store::registry::{MUNICIPALITY, MUNICIPALITY_NAME};
use ceiba::text::{Language, keys};
use ceiba::workspace::{Op, Workspace};

use crate::chain::{Outcome, surroundings};
use crate::window::{Surroundings, Window};

const SERIES: usize = 264;
const YEARS: std::ops::Range<i32> = 1996..2026;
const ROUNDS: usize = 12;

/// How long keys take in 95 of 100 cases: those that move, mark and type; and Enter.
pub struct Times {
    /// Arrows, with and without Shift, and letters.
    pub keys: Duration,
    /// Enter, with the writing of the figure.
    pub enter: Duration,
}

/// Opens the window on the table and works in it. Everything shares one core with a busy loop.
pub fn times() -> Outcome<Times> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(work())
}

async fn work() -> Outcome<Times> {
    let cores = Cores::one()?;
    let surroundings = Surroundings::new()?;
    let file = surroundings.path("table.ceiba");
    write_table(&file)?;
    surroundings.answer_dialogs(&[file])?;
    let window = Window::open(&surroundings, Language::En).await?;
    window.speak().await?;
    window.click(keys::window_start_open()).await?;
    window.click(keys::window_step_data()).await?;
    window.see(keys::window_data_keys()).await?;
    window.run(WATCH).await?;
    let busy = Busy::start()?;
    for _ in 0..ROUNDS {
        one_round(&window).await?;
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    drop(busy);
    let times =
        Times { keys: slowest(&window, "keys").await?, enter: slowest(&window, "enter").await? };
    window.close().await?;
    drop(cores);
    Ok(times)
}

/// Through the table, a block marked, a figure typed and stored.
async fn one_round(window: &Window) -> Outcome {
    let [left, up, right, down] = ["\u{e012}", "\u{e013}", "\u{e014}", "\u{e015}"];
    for key in [down, down, right, down, left, down, up, down, down, down] {
        window.press(key).await?;
        breathe().await;
    }
    for key in [right, down, down] {
        window.press_holding("\u{e008}", key).await?;
        breathe().await;
    }
    window.press("\u{e00c}").await?;
    breathe().await;
    // A number that every series can have, and none of them has yet.
    window.press("1").await?;
    breathe().await;
    window.press("\u{e007}").await?;
    while window.run(EDITING).await? == serde_json::Value::Bool(true) {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    breathe().await;
    Ok(())
}

/// A person who types fast presses eight keys a second.
async fn breathe() {
    tokio::time::sleep(Duration::from_millis(120)).await;
}

/// Whether a figure is being typed or stored.
const EDITING: &str = r#"return document.querySelector('[role="gridcell"] input') !== null;"#;

/// Notes of each key how long it took until the frame after it was painted.
const WATCH: &str = r#"
    document.querySelector('[role="gridcell"][tabindex="0"]').focus();
    window.taken = { keys: [], enter: [] };
    const painted = (then) => requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = then;
        after.port2.postMessage(null);
    });
    addEventListener("keydown", (event) => {
        if (event.key === "Shift") return;
        const start = event.timeStamp;
        const typed = event.key === "Enter";
        const look = () => {
            if (typed && document.querySelector('[role="gridcell"] input')) return painted(look);
            window.taken[typed ? "enter" : "keys"].push(performance.now() - start);
        };
        painted(look);
    }, true);
"#;

async fn slowest(window: &Window, which: &str) -> Outcome<Duration> {
    let taken = window.run(&format!("return window.taken.{which}")).await?;
    let mut times: Vec<f64> =
        taken.as_array().ok_or("no times")?.iter().filter_map(serde_json::Value::as_f64).collect();
    if times.len() < ROUNDS {
        return Err(format!("only {} of the keys arrived: {which}", times.len()).into());
    }
    times.sort_by(f64::total_cmp);
    let at = (times.len() * 95).div_ceil(100).saturating_sub(1);
    Ok(Duration::from_secs_f64(times.get(at).copied().unwrap_or_default() / 1000.0))
}

/// A town with figures of every series for thirty years.
fn write_table(file: &Path) -> Outcome {
    let mut workspace = Workspace::create(file, surroundings())?;
    workspace.transact(&Op::beginning(keys::deed_begun()), |change| {
        let town = change.fact(&MUNICIPALITY, &["municipality"])?;
        change.set(town, &MUNICIPALITY_NAME, &["Villa Tabla".into()])
    })?;
    let source = Id::of_fact("source", &["Ministerio", "Indicadores", "2025"]);
    let series = Catalogue::embedded().series().take(SERIES);
    let rows = series.flat_map(|series| {
        let id = series.id.clone();
        YEARS.filter_map(Period::year).map(move |period| row(&id, period, source))
    });
    let rows: Vec<Row> = rows.collect();
    workspace
        .transact(&Op::new(keys::deed_begun()), |change| change.import("tabla.xlsx", &rows))?;
    Ok(())
}

fn row(series: &str, period: Period, source: Id) -> Row {
    let value = f64::from(period.nominal_year() - 1980);
    let key = ObservationKey {
        series: series.to_owned(),
        territory: TOWN.to_owned(),
        period,
        breakdown: String::new(),
        source,
    };
    Row { key, figure: Figure::plain(Measure::Value(value)), cell: "Datos!C7".into() }
}

/// A loop that does nothing as fast as it can, ended when it is dropped.
struct Busy(Child);

impl Busy {
    fn start() -> Outcome<Self> {
        let mut command = Command::new("sh");
        let command = command.args(["-c", "while :; do :; done"]).stdin(Stdio::null());
        Ok(Self(command.spawn()?))
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// This program, and all that it starts, on one core; when it is dropped, on those it had.
struct Cores(String);

impl Cores {
    fn one() -> Outcome<Self> {
        let own = std::process::id().to_string();
        let told = Command::new("taskset").args(["-cp", &own]).output()?;
        let told = String::from_utf8(told.stdout)?;
        let all = told.rsplit(": ").next().unwrap_or_default().trim().to_owned();
        pin("0", &own)?;
        Ok(Self(all))
    }
}

impl Drop for Cores {
    fn drop(&mut self) {
        let _ = pin(&self.0, &std::process::id().to_string());
    }
}

fn pin(cores: &str, process: &str) -> Outcome {
    let mut command = Command::new("taskset");
    let done = command.args(["-cp", cores, process]).stdout(Stdio::null()).status()?;
    if done.success() { Ok(()) } else { Err("taskset (package util-linux) failed".into()) }
}
