//! Files of earlier programs and of newer ones.

use std::path::{Path, PathBuf};

use ceiba::store::backup::Shelf;
use ceiba::store::operation::{Kind, Operation};
use ceiba::store::registry::Register;
use ceiba::store::{check, database};
use ceiba::text::Language;
use rusqlite::Connection;

use super::*;

/// Changes a closed file behind the program's back, as another version of it would have left it.
fn tamper(path: &Path, sql: &str) {
    Connection::open(path).unwrap().execute_batch(sql).unwrap();
}

fn closed() -> (Laptop, String) {
    let mut laptop = Laptop::at_work();
    let state = laptop.hash();
    laptop.workspace = None;
    (laptop, state)
}

fn backups(laptop: &Laptop) -> usize {
    Shelf::of(&laptop.path()).backups().unwrap().len()
}

#[test]
fn tables_of_another_version_are_made_anew_after_a_backup() {
    let (mut laptop, state) = closed();
    tamper(
        &laptop.path(),
        "UPDATE setting SET value = 'another version' WHERE name = 'derived';
         DROP TABLE action; ALTER TABLE head RENAME COLUMN value TO worth;
         CREATE TABLE funding_source (id BLOB) STRICT;",
    );
    laptop.reopen("here");
    assert_eq!((laptop.hash(), laptop.notices()), (state, vec![]));
    assert_eq!(check::check(laptop.ws().reading()).unwrap().findings, []);
    assert_eq!(backups(&laptop), 1);
    laptop.reopen("here");
    assert_eq!(backups(&laptop), 1, "once is enough");
}

#[test]
fn an_upgrade_after_which_less_is_shown_is_told() {
    let (mut laptop, state) = closed();
    tamper(
        &laptop.path(),
        "UPDATE setting SET value = 'another version' WHERE name = 'derived';
         INSERT INTO thing (id, entity_type, alive) VALUES (x'01', 8, 1);",
    );
    laptop.reopen("here");
    assert_eq!(laptop.hash(), state);
    let said = laptop.notices().concat();
    assert!(said.contains("now shows 24 figures and things where it showed 25"), "{said}");
}

#[test]
fn a_file_of_a_newer_program_can_be_looked_at_and_nothing_more() {
    let (mut laptop, state) = closed();
    tamper(
        &laptop.path(),
        "PRAGMA user_version = 99; UPDATE setting SET value = '99' WHERE name = 'steps';
         CREATE TABLE stamp (hash BLOB PRIMARY KEY) STRICT;
         UPDATE setting SET value = 'a newer version' WHERE name = 'derived';
         ALTER TABLE action RENAME COLUMN title TO heading;",
    );
    let bytes = std::fs::read(laptop.path()).unwrap();
    laptop.reopen("here");
    let said = laptop.ws().read_only().unwrap().text(Language::Pt);
    assert!(said.contains("versão mais nova"), "{said}");
    assert_eq!(laptop.hash(), state);
    let figure = Figure::plain(Measure::Value(1.0));
    let edit = |change: &mut ceiba::workspace::Change| change.observe(&key("x", 2012), &figure);
    assert_eq!(laptop.ws().transact(&op(), edit).unwrap_err().code(), "workspace");
    assert!(laptop.ws().undo().is_err() && laptop.ws().redo().is_err());
    assert!(laptop.ws().receive(&Parcel::default()).is_err());
    assert!(laptop.ws().rebuild().is_err());
    assert_eq!(laptop.hash(), state);
    let reader = laptop.ws().reader().unwrap();
    let title = |row: &rusqlite::Row| row.get::<_, String>(0);
    assert_eq!(reader.query_row("SELECT title FROM action", [], title).unwrap(), "Menos fugas");
    drop(reader);
    laptop.workspace = None;
    assert_eq!(std::fs::read(laptop.path()).unwrap(), bytes);
    assert_eq!(backups(&laptop), 0);
}

/// As a newer program would write it: a register and an entity we do not know.
fn write_unknown(laptop: &mut Laptop) {
    let register = Register { number: 900, columns: ACTION_TITLE.columns, ..ACTION_TITLE };
    let write = |change: &mut ceiba::workspace::Change| {
        let action = change.draw(&ACTION)?;
        change.set(action, &register, &["de mañana".into()])?;
        let entity = ceiba::store::registry::Entity {
            number: 700,
            name: "drone",
            table: "",
            registers: &[],
        };
        change.fact(&entity, &["uno"]).map(drop)
    };
    laptop.ws().transact(&op(), write).unwrap();
}

/// The next operation of a writer elsewhere, of a kind we do not know.
fn of_unknown_kind(laptop: &mut Laptop) -> Vec<u8> {
    let bytes = laptop.ws().reading().query_row(
        "SELECT bytes FROM operation ORDER BY number DESC LIMIT 1",
        [],
        |row| row.get::<_, Vec<u8>>(0),
    );
    let bytes = bytes.unwrap();
    let mut next = Operation::decode(&bytes).unwrap();
    next.prev_hash = ceiba::store::operation::hash(&bytes);
    next.reference.seq += 1;
    next.kind = Kind::Unknown(42);
    next.encode()
}

#[test]
fn what_a_newer_program_wrote_survives_every_way_through_this_one() {
    let (mut newer, mut here, mut there) =
        (Laptop::new("newer"), Laptop::at_work(), Laptop::new("there"));
    write_unknown(&mut newer);
    let mut parcel = newer.parcel_for(&here);
    parcel.operations.push(of_unknown_kind(&mut newer));
    let received = here.ws().receive(&parcel).unwrap();
    assert_eq!((received.new, received.newer, received.set_aside), (4, 3, 0));
    here.ws().rebuild().unwrap();
    let state = here.hash();
    let backup = here.ws().back_up().unwrap().unwrap();
    here.ws().restore(&backup.path).unwrap();
    assert_eq!(here.hash(), state);
    there.receive_from(&mut here);
    let kept = there.parcel_for(&newer).operations;
    assert!(parcel.operations.last().is_some_and(|unknown| kept.contains(unknown)));
    let all = there.parcel_for(&Laptop::new("nobody")).operations;
    assert!(parcel.operations.iter().all(|bytes| all.contains(bytes)), "byte for byte");
    assert_eq!(there.hash(), state);
}

/// Where the files of releases lie, each with a line that says what it holds.
fn releases() -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/files");
    let lines = std::fs::read_to_string(folder.join("releases.txt")).unwrap();
    let line = |line: &str| {
        let (name, holds) = line.split_once(' ').unwrap();
        (folder.join(name), holds.to_owned())
    };
    lines.lines().map(line).collect()
}

/// Every file that was ever released opens in this program, shows what it showed, is whole, and can be
/// worked on.
#[test]
fn files_of_all_releases_open() {
    let releases = releases();
    assert!(!releases.is_empty());
    for (path, holds) in releases {
        let mut laptop = Laptop::new("here");
        laptop.workspace = None;
        database::discard(&laptop.path()).unwrap();
        std::fs::copy(&path, laptop.path()).unwrap();
        laptop.reopen("here");
        let checked = check::check(laptop.ws().reading()).unwrap();
        assert_eq!(checked.findings, []);
        let now = format!("{} {} {}", checked.operations, checked.conflicts, checked.state);
        assert_eq!(now, holds, "{}", path.display());
        laptop.type_figure(&key("water.improved", 2030), Measure::Value(99.0));
        laptop.ws().undo().unwrap().unwrap();
        assert_eq!(laptop.hash(), checked.state);
        assert!(laptop.ws().undo().unwrap().is_some(), "what was done then can be undone now");
        assert_eq!(check::check(laptop.ws().reading()).unwrap().findings, []);
    }
}
