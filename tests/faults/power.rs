//! The power goes at any moment of a deed.
//!
//! A deed is recorded with all it writes; then the folder is rebuilt as a disk may have it after a cut
//! at that moment, without what was not flushed or with a part of it.
//!
//! **Invariant:** the recording is that of the real program; only the cut is made up.

use ceiba_tests::chance::Chance;

use crate::deeds::{self, Deed, Ready};
use crate::disk::{Disk, LEFT};
use crate::judge;
use crate::trace::{self, Call};
use crate::{long, seed};

#[test]
fn while_a_file_is_made() {
    goes_out(&deeds::NEW);
}

#[test]
fn during_edits() {
    goes_out(&deeds::EDITS);
}

#[test]
fn during_an_import() {
    goes_out(&deeds::IMPORT);
}

#[test]
fn during_an_undo() {
    goes_out(&deeds::UNDO);
}

#[test]
fn during_a_backup() {
    goes_out(&deeds::BACKUP);
}

#[test]
fn while_a_file_is_attached() {
    goes_out(&deeds::ATTACH);
}

#[test]
fn during_a_hand_over() {
    goes_out(&deeds::HAND_OVER);
}

#[test]
fn during_a_take_in() {
    goes_out(&deeds::TAKE_IN);
}

#[test]
fn during_a_restore() {
    goes_out(&deeds::RESTORE);
}

#[test]
fn during_a_receive() {
    goes_out(&deeds::RECEIVE);
}

#[test]
fn during_an_erasing() {
    goes_out(&deeds::ERASING);
}

#[test]
fn during_an_upgrade() {
    goes_out(&deeds::UPGRADE);
}

#[test]
fn during_a_mending() {
    goes_out(&deeds::MENDING);
}

/// Cuts in one deed in `make test`; in the long form each kind of cut is made at each of its calls.
const SAMPLE: usize = 40;

fn goes_out(deed: &'static Deed) {
    if !trace::may_trace() {
        return;
    }
    let ready = Ready::new(deed);
    let (disk, calls) = record(&ready);
    let safe = check_flushes(&ready, &calls);
    assert_eq!(safe, deed.steps, "{}: acknowledgements seen in the trace", deed.name);
    let mut chance = Chance::from_seed(seed());
    let moments = moments(calls.len(), &mut chance);
    let cuts = cut_at(&ready, disk, &calls, &moments, &mut chance);
    eprintln!(
        "{}: {cuts} power cuts among {} calls, FAULTS_SEED={}",
        deed.name,
        calls.len(),
        seed()
    );
}

/// The disk before a deed, and all that the deed does to it.
fn record(ready: &Ready) -> (Disk, Vec<Call>) {
    ready.place.put_back();
    let disk = Disk::of(&ready.place);
    let (done, calls) = trace::record(&ready.place.outside("trace"), &ready.line());
    assert!(done.status.success(), "{}: {}", ready.deed.name, crate::place::said(&done));
    (disk, calls)
}

/// Nothing is acknowledged before it is flushed. Returns how often something was acknowledged.
fn check_flushes(ready: &Ready, calls: &[Call]) -> u64 {
    ready.place.put_back();
    let mut disk = Disk::of(&ready.place);
    let mut acknowledged = 0;
    for call in calls {
        if ready.acknowledges(call, calls) {
            acknowledged = (acknowledged + 1).min(ready.deed.steps);
            let lost = disk.unsafe_changes();
            assert!(lost.is_empty(), "{} acknowledges before {lost:#?}", ready.deed.name);
        }
        disk.call(call);
    }
    acknowledged
}

/// Before which calls the power goes, the first first.
fn moments(calls: usize, chance: &mut Chance) -> Vec<usize> {
    let mut moments: Vec<usize> = if long() {
        (0..=calls).flat_map(|moment| [moment; LEFT.len()]).collect()
    } else {
        (0..SAMPLE).map(|_| chance.below(calls + 1)).collect()
    };
    moments.sort_unstable();
    moments
}

fn cut_at(
    ready: &Ready,
    mut disk: Disk,
    calls: &[Call],
    moments: &[usize],
    chance: &mut Chance,
) -> usize {
    let (mut done, mut acknowledged) = (0, 0);
    for (number, &moment) in moments.iter().enumerate() {
        for call in &calls[done..moment] {
            disk.call(call);
            acknowledged += u64::from(ready.acknowledges(call, calls));
        }
        done = moment;
        let left = LEFT[number % LEFT.len()];
        disk.cut(left, chance, &ready.place);
        let judged = judge::judge(ready, acknowledged.min(ready.deed.steps));
        judged.unwrap_or_else(|why| {
            let next = calls.get(moment);
            panic!("{}: cut before {next:?}, {left:?} left: {why}", ready.deed.name)
        });
    }
    moments.len()
}
