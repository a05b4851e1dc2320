//! Each write, flush, rename … of a deed fails once, fails for good, or is the last thing the program
//! begins.
//!
//! **Invariant:** a fault hits a call on the municipality's files; those that every program makes
//! while it starts are left alone.

use std::collections::BTreeMap;
use std::fmt::{Display, Formatter};

use ceiba_tests::chance::Chance;

use crate::deeds::{self, Deed, Ready};
use crate::judge;
use crate::place;
use crate::trace::{self, Call};
use crate::{long, seed};

#[test]
fn a_new_file() {
    breaks_off(&deeds::NEW);
}

#[test]
fn edits() {
    breaks_off(&deeds::EDITS);
}

#[test]
fn an_import() {
    breaks_off(&deeds::IMPORT);
}

#[test]
fn an_undo() {
    breaks_off(&deeds::UNDO);
}

#[test]
fn a_backup() {
    breaks_off(&deeds::BACKUP);
}

#[test]
fn an_attached_file() {
    breaks_off(&deeds::ATTACH);
}

#[test]
fn a_hand_over() {
    breaks_off(&deeds::HAND_OVER);
}

#[test]
fn a_take_in() {
    breaks_off(&deeds::TAKE_IN);
}

#[test]
fn a_restore() {
    breaks_off(&deeds::RESTORE);
}

#[test]
fn a_receive() {
    breaks_off(&deeds::RECEIVE);
}

#[test]
fn an_erasing() {
    breaks_off(&deeds::ERASING);
}

#[test]
fn an_upgrade() {
    breaks_off(&deeds::UPGRADE);
}

#[test]
fn a_mending() {
    breaks_off(&deeds::MENDING);
}

/// One call of the program, as `strace` counts: the n-th of its name, and the file it is on.
struct Point {
    name: String,
    nth: usize,
    on: String,
}

impl Display for Point {
    fn fmt(&self, to: &mut Formatter) -> std::fmt::Result {
        write!(to, "{} {} (on {})", self.name, self.nth, self.on)
    }
}

/// What happens there.
#[derive(Clone, Copy, Debug)]
enum Fault {
    Once(&'static str),
    ForGood(&'static str),
    Killed,
}

const FAULTS: [Fault; 5] = [
    Fault::Once("EIO"),
    Fault::Once("ENOSPC"),
    Fault::ForGood("EIO"),
    Fault::ForGood("ENOSPC"),
    Fault::Killed,
];

/// Faults of one deed in `make test`.
const SAMPLE: usize = 45;

fn breaks_off(deed: &'static Deed) {
    if !trace::may_trace() {
        return;
    }
    let ready = Ready::new(deed);
    let points = points(&ready);
    assert!(points.len() >= 10, "{}: only {} calls", deed.name, points.len());
    let all: Vec<(&Point, Fault)> =
        points.iter().flat_map(|point| FAULTS.map(|fault| (point, fault))).collect();
    let seed = seed();
    let chosen = chosen(all.len(), &mut Chance::from_seed(seed));
    let mut hits = 0;
    for &number in &chosen {
        let (point, fault) = all[number];
        match try_fault(&ready, point, fault) {
            Ok(hit) => hits += usize::from(hit),
            Err(why) => panic!("{}: {point} {fault:?}: {why} (FAULTS_SEED={seed})", deed.name),
        }
    }
    // A call after one that failed may not come: but most must have been hit.
    assert!(hits * 10 >= chosen.len() * 9, "only {hits} of {} faults", chosen.len());
    eprintln!("{}: {hits} of {} faults, FAULTS_SEED={seed}", deed.name, all.len());
}

/// Which of so many are tried: all in the long form.
fn chosen(all: usize, chance: &mut Chance) -> Vec<usize> {
    if long() {
        return (0..all).collect();
    }
    (0..SAMPLE.min(all)).map(|_| chance.below(all)).collect()
}

/// The calls of an undisturbed deed that change the municipality's files.
fn points(ready: &Ready) -> Vec<Point> {
    ready.place.put_back();
    let (_, calls) = trace::record(&ready.place.outside("trace"), &ready.line());
    let main = calls.first().map(|call| call.thread);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut points = Vec::new();
    for call in &calls {
        let ours = changes_ours(ready, call);
        assert!(!ours || Some(call.thread) == main, "another thread writes: {}", call.name);
        if Some(call.thread) == main {
            let nth = counts.entry(&call.name).or_default();
            *nth += 1;
            if ours {
                points.push(Point { name: call.name.clone(), nth: *nth, on: on(call) });
            }
        }
    }
    points
}

fn changes_ours(ready: &Ready, call: &Call) -> bool {
    let ours = call.path().is_some_and(|path| path.starts_with(ready.place.work()));
    let reads = match call.name.as_str() {
        "openat" => !call.arguments.iter().any(|word| word.contains("O_CREAT")),
        "lseek" => true,
        _ => false,
    };
    ours && !reads
}

fn on(call: &Call) -> String {
    let name = call.path().and_then(|path| Some(path.file_name()?.to_string_lossy().into_owned()));
    name.unwrap_or_default()
}

/// Does the deed with one fault; whether it was hit.
fn try_fault(ready: &Ready, point: &Point, fault: Fault) -> Result<bool, String> {
    ready.place.put_back();
    let (name, nth) = (&point.name, point.nth);
    let inject = match fault {
        Fault::Once(error) => format!("inject={name}:error={error}:when={nth}"),
        Fault::ForGood(error) => format!("inject={name}:error={error}:when={nth}+"),
        Fault::Killed => format!("inject={name}:signal=KILL:when={nth}"),
    };
    let (only, log) = (format!("trace={name}"), ready.place.outside("trace"));
    let done = trace::run(&["-e", &only, "-e", &inject], &log, &ready.line());
    let told = place::said(&done);
    if told.contains("panicked") {
        return Err(format!("it panicked: {told}"));
    }
    let left = matches!(fault, Fault::Once(_)) && name != "unlink";
    if left {
        judge::nothing_half_done(&ready.place)?;
    }
    let judged = judge::judge(ready, ready.acknowledged(&done));
    judged.map_err(|why| format!("{why}\nIt ended with {:?}: {told}", done.status))?;
    let log = std::fs::read_to_string(log).unwrap_or_default();
    Ok(log.contains("(INJECTED)") || log.contains("killed by SIGKILL"))
}
