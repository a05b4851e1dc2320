//! A disk without room: nothing can be written, and everything can still be read.

use crate::place::{Place, ceiba, said};
use crate::trace;

/// The system has no room for another byte; what is printed goes elsewhere.
const FULL: [&str; 3] = ["-f", "-e", "inject=pwrite64,fallocate:error=ENOSPC"];

#[test]
fn what_is_stored_can_be_read_and_nothing_is_left_beside_it() {
    if !trace::may_trace() {
        return;
    }
    let place = Place::new();
    place.ceiba(&["new", "town.ceiba", "--name", "Diamantino", "--country", "BR"]);
    place.ceiba(&["import", "town.ceiba", &crate::place::sample(), "--yes"]);
    let files = place.files();
    // `check` makes the tables once more in a temporary file, which needs room of its own.
    for verb in ["log", "assess"] {
        let done = read(&place, verb);
        assert!(done.status.success(), "{verb}: {}", said(&done));
        assert!(!done.stdout.is_empty(), "{verb}");
        assert_eq!(place.files(), files, "{verb} left something");
    }
    let undone = read(&place, "undo");
    assert_eq!(undone.status.code(), Some(4));
    assert!(said(&undone).contains("The disk is full"), "{}", said(&undone));
    assert_eq!(place.files(), files, "a refused change left something");
}

#[test]
fn what_a_killed_program_left_in_its_log_is_read_too() {
    if !trace::may_trace() {
        return;
    }
    let place = Place::new();
    place.ceiba(&["new", "town.ceiba", "--name", "Diamantino", "--country", "BR"]);
    place.edits("town.ceiba", 1, 3);
    let whole = read(&place, "log").stdout;
    leave_a_log(&place);
    let files = place.files();
    let done = read(&place, "log");
    assert!(done.status.success(), "{}", said(&done));
    let lines = |text: &[u8]| String::from_utf8_lossy(text).lines().count();
    assert_eq!(lines(&done.stdout), lines(&whole) + 1, "the change in the log too");
    assert_eq!(place.files(), files);
}

/// Makes one more edit whose bytes are in the write-ahead log alone.
fn leave_a_log(place: &Place) {
    use ceiba::workspace::{Op, Workspace};
    let copied = |from: &str, to: &str| std::fs::copy(place.path(from), place.path(to)).unwrap();
    let mut town = Workspace::open(&place.town(), ceiba_machine::surroundings()).unwrap();
    let op = Op::new(ceiba::text::keys::deed_unnamed());
    let sheet = ceiba::municipality::Municipality { name: "Otra".into(), ..Default::default() };
    town.transact(&op, |change| ceiba::municipality::write(change, &sheet)).unwrap();
    copied("town.ceiba", "kept.ceiba");
    copied("town.ceiba-wal", "kept.ceiba-wal");
    drop(town);
    for ending in ["", "-wal"] {
        let (kept, town) = (format!("kept.ceiba{ending}"), format!("town.ceiba{ending}"));
        std::fs::rename(place.path(&kept), place.path(&town)).unwrap();
    }
}

fn read(place: &Place, verb: &str) -> std::process::Output {
    let words = [ceiba().display().to_string(), verb.to_owned(), place.text("town.ceiba")];
    trace::run(&FULL, &place.outside("trace"), &words)
}
