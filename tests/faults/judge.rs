//! What is left after a deed was broken off: is it what it must be?
//!
//! **Invariant:** it is opened as the programs open it, never in a gentler way.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use ceiba::Error;
use ceiba::store::check::{self, Damage};
use ceiba::store::contents::{self, Files};
use ceiba::store::database;
use ceiba::text::keys;
use ceiba::workspace::Workspace;
use ceiba_machine::surroundings;
use ceiba_tests::editing;

use crate::deeds::{Keeps, Ready};
use crate::place::{self, Place};

/// Looks through what a deed has left.
///
/// # Errors
/// What is not as it must be.
pub fn judge(ready: &Ready, acknowledged: u64) -> Result<(), String> {
    let town = ready.town();
    let state = state(&town)?;
    let step = reached(ready, acknowledged, &state)?;
    settings(ready)?;
    let beside = copies(&ready.place, &town)?;
    keeps(ready, acknowledged, step, &beside)?;
    if state == NOTHING { begins(ready) } else { goes_on(&town) }
}

/// The state where there is no file, or one into which nothing was ever written.
const NOTHING: &str = "nothing";

/// The state of a file, after it was opened and found whole; [`NOTHING`] where there is none.
///
/// # Errors
/// Why it does not open or is not whole.
pub fn state(file: &Path) -> Result<String, String> {
    if !file.exists() {
        return Ok(NOTHING.to_owned());
    }
    let workspace = open(file)?;
    let checked = check::check(workspace.reading()).map_err(|error| error.to_string())?;
    let missing = contents::missing(workspace.reading()).map_err(|error| error.to_string())?;
    if !missing.is_empty() {
        return Err("it names a file that it has not got".to_owned());
    }
    match checked.damage {
        Damage::None if checked.operations == 0 => Ok(NOTHING.to_owned()),
        Damage::None => Ok(checked.state),
        damage => Err(format!("{damage:?}: {:?}", checked.findings)),
    }
}

/// Opens a file; tried for a while where it is said to be open elsewhere. Beside this test others start
/// programs, and until such a program begins it shares all that is open here, locks too.
///
/// # Errors
/// Why it does not open.
pub fn open(file: &Path) -> Result<Workspace, String> {
    let mut opened = Workspace::open(file, surroundings());
    for _ in 0..PATIENCE {
        match &opened {
            Err(Error::Workspace(why)) if *why == keys::workspace_open_elsewhere() => {}
            _ => break,
        }
        std::thread::sleep(Duration::from_millis(10));
        opened = Workspace::open(file, surroundings());
    }
    opened.map_err(|error| format!("it does not open: {error}"))
}

/// How often a file is opened that is said to be open elsewhere.
const PATIENCE: u32 = 100;

/// How far the deed has come: at least as far as it has said, at most one step further.
fn reached(ready: &Ready, acknowledged: u64, state: &str) -> Result<usize, String> {
    let at_least = usize::try_from(acknowledged).unwrap_or_default();
    let mut may = ready.states.iter().enumerate().skip(at_least).take(2);
    let found = may.rfind(|(_, may)| *may == state).map(|(step, _)| step);
    found.ok_or_else(|| match ready.states.iter().position(|other| other == state) {
        Some(step) => format!("{acknowledged} acknowledged, but it is as after {step}"),
        None => format!("{acknowledged} acknowledged, but its state is none it ever had"),
    })
}

/// The states of what lies beside the file with the name of a copy, all of which must be whole.
///
/// # Errors
/// Which one is not.
pub fn copies(place: &Place, town: &Path) -> Result<BTreeSet<String>, String> {
    let mut states = BTreeSet::new();
    for file in place.files() {
        let ours = file.extension().is_some_and(|ending| ending == "ceiba");
        if ours && file != town && !is_kept_damaged(&file) {
            let state = copy_state(&file);
            states.insert(state.map_err(|why| format!("{}: {why}", file.display()))?);
        }
    }
    Ok(states)
}

fn copy_state(file: &Path) -> Result<String, String> {
    let checked = database::open_as_it_is(file).and_then(|db| check::check(&db));
    let checked = checked.map_err(|error| error.to_string())?;
    let whole = checked.damage == Damage::None && finds_contents(file);
    if whole { Ok(checked.state) } else { Err(format!("{:?}", checked.findings)) }
}

/// Whether the contents of attached files are in a copy or beside it, as they were.
fn finds_contents(copy: &Path) -> bool {
    let beside = Files::of(copy.with_file_name("files"));
    database::open_as_it_is(copy)
        .and_then(|db| contents::missing(&db))
        .is_ok_and(|missing| missing.iter().all(|hash| beside.has(hash)))
}

fn is_kept_damaged(file: &Path) -> bool {
    file.file_name().is_some_and(|name| name.to_string_lossy().contains("-damaged-"))
}

/// A program that lives on after a fault tidies up: nothing lies about that was begun and given up.
///
/// # Errors
/// What lies about.
pub fn nothing_half_done(place: &Place) -> Result<(), String> {
    let names = place.files().into_iter().map(|file| file.display().to_string());
    let half: Vec<String> =
        names.filter(|name| HALF.iter().any(|half| name.contains(half))).collect();
    if half.is_empty() { Ok(()) } else { Err(format!("{half:?} lie about")) }
}

/// What is in the name of a file that does not have its own yet.
const HALF: [&str; 2] = [".part", ".salvage"];

/// What the window remembers is there wholly or not at all.
fn settings(ready: &Ready) -> Result<(), String> {
    let Ok(text) = std::fs::read(ready.place.path("data/settings.json")) else { return Ok(()) };
    let read: Result<serde_json::Value, _> = serde_json::from_slice(&text);
    read.map(drop).map_err(|error| format!("the settings are damaged: {error}"))
}

/// Whether what must stay beside the file is there.
fn keeps(
    ready: &Ready,
    acknowledged: u64,
    step: usize,
    beside: &BTreeSet<String>,
) -> Result<(), String> {
    let kept = match ready.deed.keeps {
        Keeps::Nothing => true,
        Keeps::Before => step == 0 || beside.contains(&ready.states[0]),
        Keeps::Copy => acknowledged == 0 || beside.contains(&ready.states[0]),
        Keeps::Damaged => ready.place.files().iter().any(|file| is_kept_damaged(file)),
    };
    if kept { Ok(()) } else { Err(format!("{:?} is not beside it", ready.deed.keeps)) }
}

/// The disk is well again: what was not made can be made. Tried again for the same reason as in [`open`].
fn begins(ready: &Ready) -> Result<(), String> {
    let mut done = place::ended(&mut ready.command(ready.deed.steps));
    for _ in 0..PATIENCE {
        if done.status.success() {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(10));
        done = place::ended(&mut ready.command(ready.deed.steps));
    }
    Err(format!("it cannot be made: {}", place::said(&done)))
}

/// The disk is well again: the file can be written.
fn goes_on(town: &Path) -> Result<(), String> {
    let mut workspace = open(town)?;
    if !workspace.notices().is_empty() {
        return Err(format!("opened again, it says {:?}", workspace.notices()));
    }
    editing::edit(&mut workspace, NEXT).map_err(|error| format!("it cannot be written: {error}"))
}

/// No deed makes as many edits.
const NEXT: u64 = 1_000;
