//! What another copy sends: bytes of operations, datasets, whole parcels.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use ceiba::basics::{Id, Millis, Period};
use ceiba::plan::{ActionEntry, ObjectiveEntry, write};
use ceiba::series::{Figure, Measure, ObservationKey, TOWN};
use ceiba::store::dataset::{self, Import, Row};
use ceiba::store::operation::{self, Operation};
use ceiba::store::receive::Parcel;
use ceiba::store::{check, value};
use ceiba::text::keys;
use ceiba::workspace::{Op, Surroundings, Workspace};
use tempfile::TempDir;

use crate::hunt::{blake_bytes, hunt};

/// So many endings of a hunt are looked at in a file of their own, which takes a moment each.
const MOST_WORKSPACES: usize = 100;

thread_local! {
    static CLOCK: Cell<u64> = const { Cell::new(1_700_000_000_000) };
}

fn surroundings() -> Surroundings {
    Surroundings {
        now: || Millis(CLOCK.replace(CLOCK.get() + 1000)),
        random: || Id::of_fact("random", &[&CLOCK.replace(CLOCK.get() + 1).to_string()]).0,
        machine: "one".to_owned(),
    }
}

fn workspace(folder: &TempDir) -> Workspace {
    let name = format!("{}.ceiba", CLOCK.replace(CLOCK.get() + 1));
    Workspace::create(&folder.path().join(name), surroundings()).unwrap()
}

fn key(year: i32) -> ObservationKey {
    ObservationKey {
        series: "water.improved".to_owned(),
        territory: TOWN.to_owned(),
        period: Period::year(year).unwrap(),
        breakdown: String::new(),
        source: Id::of_fact("source", &["SNIS"]),
    }
}

fn rows() -> Vec<Row> {
    let row = |year| Row {
        key: key(year),
        figure: Figure::plain(Measure::Value(81.5)),
        cell: "A!C7".to_owned(),
    };
    [2010, 2020].map(row).to_vec()
}

/// Operations of every kind, in their order.
fn parcel(folder: &TempDir) -> Parcel {
    let mut here = workspace(folder);
    let op = || Op::new(keys::deed_unnamed());
    here.transact(&op(), |change| change.import("a.xlsx", &rows())).unwrap();
    here.transact(&op(), |change| change.observe(&key(2020), &Figure::plain(Measure::Value(1.0))))
        .unwrap();
    here.transact(&op(), |change| {
        let objective = ObjectiveEntry { title: "Agua".to_owned(), ..ObjectiveEntry::default() };
        let objective = write::objective(change, &objective)?;
        let action = ActionEntry {
            objective: Some(objective),
            title: "Pozo".to_owned(),
            ..ActionEntry::default()
        };
        write::action(change, &action)
    })
    .unwrap();
    here.transact(&op(), |change| change.remove_figure(&key(2010))).unwrap();
    here.undo().unwrap();
    here.transact(&op(), |change| change.import("b.xlsx", &rows()[..1])).unwrap();
    here.undo().unwrap();
    here.redo().unwrap();
    here.parcel_for(&workspace(folder)).unwrap()
}

#[test]
fn operations_have_one_encoding() {
    let folder = tempfile::tempdir().unwrap();
    hunt("operations", parcel(&folder).operations, |bytes| {
        let value = value::decode(bytes).is_ok();
        match Operation::decode(bytes) {
            Ok(operation) => {
                assert_eq!(operation.encode(), bytes);
                format!("{:?} {}", operation.kind, operation.parents.len())
            }
            Err(_) => format!("none {value}"),
        }
    });
}

/// A dataset is changed before it is compressed and gets the hash of what it then is, so that only
/// its content can be wrong.
#[test]
fn datasets_of_anything() {
    let folder = tempfile::tempdir().unwrap();
    let whole = parcel(&folder);
    let seen = RefCell::new(BTreeSet::new());
    let plain = |bytes: &Vec<u8>| zstd::decode_all(bytes.as_slice()).unwrap();
    hunt("datasets", whole.datasets.values().map(plain).collect(), |bytes| {
        let (hash, compressed) = (operation::hash(bytes), zstd::encode_all(bytes, 1).unwrap());
        let end = match dataset::decode(&hash, &compressed) {
            Ok(rows) => format!("{} {}", rows.len(), dataset::encode(&rows).unwrap().hash == hash),
            Err(error) => error.to_string(),
        };
        let end = format!("{end} {}", bytes.len() / 8);
        if seen.borrow().len() < MOST_WORKSPACES && seen.borrow_mut().insert(end.clone()) {
            kept_whole(&folder, &importing(&whole, hash, compressed));
        }
        end
    });
}

/// The parcel with its first import changed to one of this dataset.
fn importing(whole: &Parcel, hash: [u8; 32], compressed: Vec<u8>) -> Parcel {
    let mut operations = whole.operations.clone();
    let mut first = Operation::decode(&operations[0]).unwrap();
    let mut import = Import::decode(&first.value).unwrap();
    import.dataset = hash;
    (first.entity, first.value) = (dataset::entity_of(&hash), import.encode());
    operations[0] = first.encode();
    let mut datasets = whole.datasets.clone();
    datasets.insert(hash, compressed);
    Parcel { operations: chained(operations), datasets }
}

/// A parcel as bytes: operations, each after its length.
fn as_bytes(operations: &[Vec<u8>]) -> Vec<u8> {
    let one = |bytes: &Vec<u8>| {
        [&u16::try_from(bytes.len()).unwrap().to_le_bytes()[..], &bytes[..]].concat()
    };
    operations.iter().flat_map(one).collect()
}

fn from_bytes(mut bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut operations = Vec::new();
    while let Some((length, rest)) = bytes.split_at_checked(2) {
        let length = usize::from(u16::from_le_bytes([length[0], length[1]])).min(rest.len());
        let (operation, rest) = rest.split_at(length);
        operations.push(operation.to_vec());
        bytes = rest;
    }
    operations
}

/// Puts what can be read into one sound chain, so that changed values get past the hashes and are
/// applied.
fn chained(operations: Vec<Vec<u8>>) -> Vec<Vec<u8>> {
    let mut prev_hash = [0; 32];
    let mut seq = 0;
    let mut relinked = Vec::new();
    for bytes in operations {
        let Ok(mut operation) = Operation::decode(&bytes) else {
            relinked.push(bytes);
            continue;
        };
        seq += 1;
        operation.reference.seq = seq;
        operation.prev_hash = prev_hash;
        let bytes = operation.encode();
        prev_hash = operation::hash(&bytes);
        relinked.push(bytes);
    }
    relinked
}

/// Whatever arrives: it is taken or set aside, twice is once, and what is shown is what a rebuild
/// of the log shows.
#[test]
fn parcels_of_anything() {
    let folder = tempfile::tempdir().unwrap();
    let whole = parcel(&folder);
    let seen = RefCell::new(BTreeSet::new());
    let trial = RefCell::new(workspace(&folder));
    hunt("parcels", vec![as_bytes(&whole.operations)], |bytes| {
        let operations = from_bytes(bytes);
        let sound = !blake_bytes(bytes).is_multiple_of(4);
        let operations = if sound { chained(operations) } else { operations };
        let parcel = Parcel { operations, datasets: whole.datasets.clone() };
        let told = trial.borrow_mut().try_receive(&parcel);
        let end = match &told {
            Ok((r, _)) => {
                format!("{} {} {} {} {}", r.new, r.waiting, r.set_aside, r.conflicts, r.newer)
            }
            Err(error) => panic!("{error}"),
        };
        if seen.borrow().len() < MOST_WORKSPACES && seen.borrow_mut().insert(end.clone()) {
            kept_whole(&folder, &parcel);
        }
        end
    });
}

fn kept_whole(folder: &TempDir, parcel: &Parcel) {
    let mut here = workspace(folder);
    here.receive(parcel).unwrap();
    let state = here.state_hash().unwrap();
    here.receive(parcel).unwrap();
    assert_eq!(here.state_hash().unwrap(), state, "twice is once");
    here.rebuild().unwrap();
    assert_eq!(here.state_hash().unwrap(), state, "a rebuild shows the same");
    assert!(check::check(here.reading()).unwrap().findings.is_empty());
}
