//! From the start of the program to a page one can work with, and the memory it then takes, beside a bare
//! window of Tauri with one word in it (`src-tauri/examples/bare`).
//!
//! **Invariant:** the picture on the screen tells when a page is there, not the program.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::chain::Outcome;
use crate::screen::{Pictures, Screen, children};
use crate::town;

const ROUNDS: usize = 7;
/// A picture that has not changed for so long is the page.
const STILL: Duration = Duration::from_millis(1500);
/// How often one looks at it.
const PAUSE: Duration = Duration::from_millis(5);
/// A window that shows nothing for so long will not.
const PATIENCE: Duration = Duration::from_secs(60);

/// What a start takes.
pub struct Start {
    /// Until the picture on the screen changed for the last time.
    pub time: Duration,
    /// Of the program and all that it started, in bytes; what several share is counted once.
    pub memory: u64,
}

/// The best of several starts of each, taken in turns.
pub struct Starts {
    /// A window with a word.
    pub bare: Start,
    /// Ours with its first page.
    pub first_page: Start,
    /// Ours with a municipality of 264 series × 30 years.
    pub municipality: Start,
}

/// Starts the three in turns.
pub fn starts() -> Outcome<Starts> {
    let stage = Stage::new()?;
    let town = stage.folder.path().join("table.ceiba");
    town::write(&town)?;
    let ours = ceiba_tests::program("ceiba-desktop")?;
    let bare = ceiba_tests::program("examples/bare")?;
    let mut best =
        Starts { bare: Start::WORST, first_page: Start::WORST, municipality: Start::WORST };
    for _ in 0..ROUNDS {
        best.bare.improve(stage.start(&bare, &[])?);
        best.first_page.improve(stage.start(&ours, &[])?);
        best.municipality.improve(stage.start(&ours, &[town.as_os_str()])?);
    }
    Ok(best)
}

impl Start {
    /// Any start is better.
    const WORST: Self = Self { time: Duration::MAX, memory: u64::MAX };

    /// Keeps the shorter time and the smaller memory.
    fn improve(&mut self, other: Self) {
        self.time = self.time.min(other.time);
        self.memory = self.memory.min(other.memory);
    }
}

/// A screen whose picture is a file in memory, and a folder for what the programs keep.
struct Stage {
    screen: Screen,
    picture: PathBuf,
    folder: tempfile::TempDir,
}

impl Stage {
    fn new() -> Outcome<Self> {
        let folder = crate::large::memory_folder()?;
        let screen =
            Screen::start_with(Pictures::None, &[OsStr::new("-fbdir"), folder.path().as_os_str()])?;
        let picture = folder.path().join("Xvfb_screen0");
        Ok(Self { screen, picture, folder })
    }

    fn start(&self, program: &Path, arguments: &[&OsStr]) -> Outcome<Start> {
        let empty = std::fs::read(&self.picture)?;
        let start = Instant::now();
        let program = Program::start(self, program, arguments)?;
        let (mut shown, mut changed) = (empty.clone(), start);
        while shown == empty || changed.elapsed() < STILL {
            if start.elapsed() > PATIENCE {
                return Err("the window does not come to rest".into());
            }
            std::thread::sleep(PAUSE);
            let (now, picture) = (Instant::now(), std::fs::read(&self.picture)?);
            if picture != shown {
                (shown, changed) = (picture, now);
            }
        }
        Ok(Start { time: changed - start, memory: memory(program.0.id())? })
    }
}

/// A running program, ended with all that it started when it is dropped.
struct Program(Child);

impl Program {
    fn start(stage: &Stage, program: &Path, arguments: &[&OsStr]) -> Outcome<Self> {
        let mut command = Command::new(program);
        command
            .args(arguments)
            .env("HOME", stage.folder.path())
            .env("XDG_DATA_HOME", stage.folder.path().join("share"))
            .env("CEIBA_DATA_DIR", stage.folder.path().join("data"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        stage.screen.shows(&mut command);
        Ok(Self(command.spawn()?))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let all = family(self.0.id()).unwrap_or_default();
        let _ = self.0.kill();
        let _ = self.0.wait();
        // WebKit's processes notice a moment later that nobody needs them.
        let running = |process: &u32| Path::new(&format!("/proc/{process}")).exists();
        let start = Instant::now();
        while all.iter().any(running) && start.elapsed() < Duration::from_secs(10) {
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// A process and all that it started, and those that these started.
fn family(process: u32) -> Outcome<Vec<u32>> {
    let mut all = vec![process];
    for child in children(process)? {
        all.extend(family(child)?);
    }
    Ok(all)
}

/// The memory of a family in bytes: what it shares with other programs is divided among them.
fn memory(process: u32) -> Outcome<u64> {
    let mut sum = 0;
    for process in family(process)? {
        let told = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup"))?;
        let share = told.lines().find_map(|line| line.strip_prefix("Pss:"));
        let share = share.and_then(|share| share.trim().strip_suffix(" kB")).ok_or("no Pss")?;
        sum += share.trim().parse::<u64>()? * 1024;
    }
    Ok(sum)
}
