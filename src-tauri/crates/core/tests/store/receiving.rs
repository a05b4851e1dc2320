//! What becomes of each operation of a parcel: taken, known, waiting or set aside, and counted so.

use ceiba::store::operation::Replica;
use ceiba::store::receive::Received;
use ceiba::store::registry::OBSERVATION;

use super::*;

/// A chain of changes of one action, as the log of another copy has it.
fn chain(changes: usize) -> (Laptop, Vec<Vec<u8>>) {
    let mut there = Laptop::new("there");
    let action = there.ws().transact(&op(), |change| change.draw(&ACTION)).unwrap().value;
    for number in 1..changes {
        let title = [number.to_string().into()];
        there.ws().transact(&op(), |change| change.set(action, &ACTION_TITLE, &title)).unwrap();
    }
    let operations = there.parcel_for(&Laptop::new("nobody")).operations;
    assert_eq!(operations.len(), changes);
    (there, operations)
}

fn parcel(operations: &[&Vec<u8>]) -> Parcel {
    let operations = operations.iter().map(|bytes| (*bytes).clone()).collect();
    Parcel { operations, ..Parcel::default() }
}

/// New, known, waiting, set aside.
fn counts_of(received: &Received) -> [usize; 4] {
    [received.new, received.known, received.waiting, received.set_aside]
}

fn rows_in(laptop: &mut Laptop, table: &str) -> i64 {
    let query = format!("SELECT count(*) FROM {table}");
    laptop.ws().reading().query_row(&query, [], |row| row.get(0)).unwrap()
}

/// Another operation in the place of one.
fn another(bytes: &[u8], change: impl FnOnce(&mut Operation)) -> Vec<u8> {
    let mut operation = Operation::decode(bytes).unwrap();
    change(&mut operation);
    operation.encode()
}

#[test]
fn operations_wait_for_those_before_them_and_come_once() {
    let (_, all) = chain(4);
    let mut here = Laptop::new("here");
    let mut check = |part: &[&Vec<u8>], expected: [usize; 4], waiting: i64| {
        let received = here.ws().receive(&parcel(part)).unwrap();
        assert_eq!(counts_of(&received), expected);
        assert_eq!(rows_in(&mut here, "waiting"), waiting);
        received
    };
    check(&[&all[3], &all[3]], [0, 0, 1, 0], 1);
    check(&[&all[2]], [0, 0, 2, 0], 2);
    assert_eq!(check(&[&all[0], &all[0]], [1, 0, 2, 0], 2).things, 1);
    assert_eq!(check(&[&all[1], &all[0]], [3, 1, 0, 0], 0).things, 1);
    let again = check(&[&all[0], &all[1], &all[2], &all[3]], [0, 4, 0, 0], 0);
    assert_eq!((again.things, again.conflicts), (0, 0));
}

#[test]
fn one_that_claims_the_place_of_another_is_set_aside_wherever_the_other_is() {
    let (_, all) = chain(3);
    let other = another(&all[1], |operation| operation.author = "otra".into());
    let mut here = Laptop::new("here");
    here.ws().receive(&parcel(&[&all[0], &all[1], &all[2]])).unwrap();
    let state = here.hash();
    let received = here.ws().receive(&parcel(&[&other])).unwrap();
    assert_eq!(counts_of(&received), [0, 0, 0, 1]);
    let kept: Vec<u8> =
        here.ws().reading().query_row("SELECT bytes FROM set_aside", [], |row| row.get(0)).unwrap();
    assert_eq!((kept, here.hash()), (other.clone(), state), "it is kept, and changes nothing");
    // Both in one parcel: one of them is taken, and what follows the other has no place.
    let mut late = Laptop::new("late");
    let received = late.ws().receive(&parcel(&[&all[0], &all[1], &other])).unwrap();
    assert_eq!(counts_of(&received), [2, 0, 0, 1]);
    let received = late.ws().receive(&parcel(&[&all[1], &other])).unwrap();
    assert_eq!(counts_of(&received), [0, 1, 0, 1]);
}

#[test]
fn one_that_does_not_follow_the_one_before_it_is_set_aside() {
    let (_, all) = chain(3);
    let broken = another(&all[1], |operation| operation.prev_hash = [7; 32]);
    let first = another(&all[0], |operation| {
        operation.prev_hash = [7; 32];
        operation.reference.replica = Replica([9; 8]);
    });
    let mut here = Laptop::new("here");
    let received = here.ws().receive(&parcel(&[&all[0], &broken, &first, &all[2]])).unwrap();
    assert_eq!(counts_of(&received), [1, 0, 1, 2]);
    let received = here.ws().receive(&parcel(&[&all[1]])).unwrap();
    assert_eq!(counts_of(&received), [2, 0, 0, 0], "the right one still has its place");
}

#[test]
fn one_whose_author_had_seen_what_is_not_here_waits_for_it() {
    let (mut there, all) = chain(2);
    let mut third = Laptop::new("third");
    third.receive_from(&mut there);
    let action = Operation::decode(&all[0]).unwrap().entity;
    third.ws().transact(&op(), |c| c.set(action, &ACTION_TITLE, &["x".into()])).unwrap();
    let answer = third.parcel_for(&there);
    let mut here = Laptop::new("here");
    assert_eq!(counts_of(&here.ws().receive(&answer).unwrap()), [0, 0, 1, 0]);
    assert_eq!(counts_of(&here.ws().receive(&parcel(&[&all[0]])).unwrap()), [1, 0, 1, 0]);
    assert_eq!(counts_of(&here.ws().receive(&parcel(&[&all[1]])).unwrap()), [2, 0, 0, 0]);
    assert_eq!(here.hash(), third.hash());
}

#[test]
fn an_import_waits_for_its_rows_and_for_what_its_author_had_seen() {
    let mut there = Laptop::new("there");
    there.type_figure(&key("water.improved", 2020), Measure::Value(1.0));
    there.import(&workbook());
    let whole = there.parcel_for(&Laptop::new("nobody"));
    let mut here = Laptop::new("here");
    let bare = Parcel { datasets: BTreeMap::new(), ..whole.clone() };
    assert_eq!(counts_of(&here.ws().receive(&bare).unwrap()), [2, 0, 1, 0]);
    assert_eq!(here.shown(&key("sewer.connected", 2010)), None);
    let mut damaged = whole.clone();
    damaged.datasets.values_mut().for_each(|bytes| bytes.truncate(20));
    assert_eq!(counts_of(&here.ws().receive(&damaged).unwrap()), [0, 2, 1, 0]);
    assert_eq!(
        rows_in(&mut here, "dataset"),
        0,
        "rows that are not those of the hash are not kept"
    );
    let rows = Parcel { operations: Vec::new(), ..whole.clone() };
    let received = here.ws().receive(&rows).unwrap();
    assert_eq!((counts_of(&received), received.things), ([1, 0, 0, 0], 20));
    assert_eq!(here.hash(), there.hash());
    // An import of a chain of its own, whose author had seen the other chain.
    let mut third = Laptop::new("third");
    third.receive_from(&mut there);
    third.import(&[row("sewer.connected", 2010, 7.0)]);
    let after = third.parcel_for(&there);
    assert_eq!((after.operations.len(), after.datasets.len()), (1, 1), "no more than is new");
    let mut late = Laptop::new("late");
    assert_eq!(counts_of(&late.ws().receive(&after).unwrap()), [0, 0, 1, 0]);
    assert_eq!(counts_of(&late.ws().receive(&whole).unwrap()), [4, 0, 0, 0]);
    assert_eq!(late.hash(), third.hash());
}

#[test]
fn what_needs_a_newer_program_is_counted_and_nothing_else() {
    let (_, all) = chain(2);
    let check = |change: &dyn Fn(&mut Operation), newer: usize| {
        let last = another(&all[1], change);
        let mut here = Laptop::new("here");
        let received = here.ws().receive(&parcel(&[&all[0], &last])).unwrap();
        assert_eq!((received.new, received.newer), (2, newer));
    };
    check(&|_| {}, 0);
    check(&|operation| operation.register = ACTION_LEAD.number, 0);
    check(&|operation| operation.register = 0, 0);
    check(&|operation| operation.register = 900, 1);
    check(&|operation| operation.kind = Kind::Unknown(42), 1);
    check(&|operation| (operation.entity_type, operation.register) = (700, 0), 1);
    check(&|operation| operation.entity_type = 700, 1);
}

#[test]
fn conflicts_and_things_are_counted_as_they_are_afterwards() {
    let (mut here, mut there) = (Laptop::new("here"), Laptop::new("there"));
    for year in 2000..2003 {
        here.type_figure(&key("water.improved", year), Measure::Value(1.0));
        there.type_figure(&key("water.improved", year), Measure::Value(2.0));
    }
    there.type_figure(&key("water.improved", 2009), Measure::Value(2.0));
    let received = here.receive_from(&mut there);
    assert_eq!((received.things, received.conflicts, received.new), (4, 3, 8));
    let back = there.receive_from(&mut here);
    assert_eq!((back.things, back.conflicts, back.new), (3, 3, 6));
}

#[test]
fn operations_that_cannot_be_are_set_aside_by_kind() {
    let mut there = Laptop::new("there");
    there.import(&[row("water.improved", 2020, 81.5)]);
    there.ws().undo().unwrap().unwrap();
    there.ws().redo().unwrap().unwrap();
    let whole = there.parcel_for(&Laptop::new("nobody"));
    let kinds: Vec<Kind> =
        whole.operations.iter().map(|bytes| Operation::decode(bytes).unwrap().kind).collect();
    assert_eq!(kinds, [Kind::Import, Kind::Withdraw, Kind::Restore]);
    for (at, kind) in kinds.into_iter().enumerate() {
        let mut parcel = whole.clone();
        let elsewhere = |operation: &mut Operation| operation.entity_type = OBSERVATION.number;
        parcel.operations[at] = another(&parcel.operations[at], elsewhere);
        let mut here = Laptop::new("here");
        let received = here.ws().receive(&parcel).unwrap();
        assert_eq!((received.new, received.set_aside), (at, 1), "{kind:?}");
    }
    let (_, all) = chain(2);
    for (kind, expected) in [(Kind::Set, 1), (Kind::Create, 1), (Kind::Delete, 0)] {
        let bad =
            another(&all[1], |operation| (operation.kind, operation.value) = (kind, vec![0xff]));
        let mut here = Laptop::new("here");
        let received = here.ws().receive(&parcel(&[&all[0], &bad])).unwrap();
        assert_eq!(received.set_aside, expected, "{kind:?}");
    }
    let garbage = vec![1, 2, 3];
    let mut here = Laptop::new("here");
    let received = here.ws().receive(&parcel(&[&garbage])).unwrap();
    assert_eq!(counts_of(&received), [0, 0, 0, 1]);
}
