//! The program is killed while somebody types, again and again.
//!
//! This proves nothing about power: what a killed program has handed to the system is still written.
//! It shows that no moment is a bad one to end at (a transaction half done, a write-ahead log half
//! emptied, a backup half written, a file only half open), and that the locks go with the program.
//! For power, see `power.rs`.

use std::io::Read;
use std::process::{Command, Stdio};
use std::time::Duration;

use ceiba_tests::chance::Chance;
use ceiba_tests::editing::{ACKNOWLEDGED, last_edit};

use crate::judge;
use crate::place::{self, Place};
use crate::{long, seed};

/// Kills on one file; then another is begun, so that looking through it stays quick.
const ON_ONE_FILE: u64 = 50;

#[test]
fn edits_that_are_killed_again_and_again() {
    let files = if long() { 100 } else { 1 };
    let mut chance = Chance::from_seed(seed());
    let mut acknowledged = 0;
    for _ in 0..files {
        acknowledged += one_file(&mut chance);
    }
    assert!(acknowledged > files * ON_ONE_FILE, "only {acknowledged} edits");
    eprintln!("killed {} times among {acknowledged} edits", files * ON_ONE_FILE);
}

/// One file, killed many times; how many edits it holds then.
fn one_file(chance: &mut Chance) -> u64 {
    let place = Place::new();
    place.ceiba(&["new", "town.ceiba", "--name", "Diamantino"]);
    let mut last = 0;
    for cycle in 1..=ON_ONE_FILE {
        let said = edit_until_killed(&place, last + 1, moment(chance)).unwrap_or(last);
        let file = judge::open(&place.town()).unwrap();
        let here = last_edit(&file).unwrap();
        assert!(file.notices().is_empty(), "{:?} (FAULTS_SEED={})", file.notices(), seed());
        assert!(
            here == said || here == said + 1,
            "{said} acknowledged, {here} there, cycle {cycle}"
        );
        last = here;
    }
    judge::state(&place.town()).unwrap();
    judge::copies(&place, &place.town()).unwrap();
    last
}

/// From the first moments of the program, while it opens the file, to many edits later.
fn moment(chance: &mut Chance) -> Duration {
    let longest = if chance.below(4) == 0 { 15_000 } else { 150_000 };
    Duration::from_micros(chance.below(longest) as u64)
}

/// Starts to edit, kills the program after that time, and returns the last edit it has acknowledged.
fn edit_until_killed(place: &Place, first: u64, after: Duration) -> Option<u64> {
    let mut program = Command::new(place::editing())
        .arg(place.town())
        .args([first.to_string(), "1000000".to_owned()])
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    std::thread::sleep(after);
    program.kill().expect("it still runs");
    program.wait().expect("it has ended");
    let mut told = String::new();
    program.stdout.take().expect("what it said").read_to_string(&mut told).expect("text");
    told.lines().filter_map(|line| line.strip_prefix(ACKNOWLEDGED)?.trim().parse().ok()).next_back()
}
