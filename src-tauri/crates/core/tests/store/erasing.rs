//! What is erased for good is to be found nowhere any more, in no copy that has heard of it, and
//! everything else is as whole as before.

use std::collections::BTreeSet;

use ceiba::basics::Silent;
use ceiba::store::erase::{self, Extent};
use ceiba::store::operation::Reference;
use ceiba::store::registry::{
    ACTION_DESCRIPTION, DATASET, LEFT_ASIDE, LEFT_ASIDE_PLACE, LIFE, OBSERVATION_FIGURE, Register,
};
use ceiba::store::{backup, check, database, deeds, trash};
use ceiba::text::Language;

use super::*;

/// In nothing else that a file holds.
const SECRET: &str = "Casimira 5555-0199";

fn erasing() -> Op {
    Op { undoing: ceiba::workspace::Undoing::Never, ..Op::new(keys::deed_erased("x")) }
}

/// A laptop with an action whose description has said all this, one after the other.
pub fn with_action(laptop: &mut Laptop, said: &[&str]) -> Id {
    let action = laptop.ws().transact(&op(), |change| change.draw(&ACTION)).unwrap().value;
    said.iter().for_each(|text| describe(laptop, action, text));
    action
}

fn describe(laptop: &mut Laptop, action: Id, text: &str) {
    let named = Op::new(keys::deed_erased(text));
    let set = |change: &mut ceiba::workspace::Change| {
        change.set(action, &ACTION_DESCRIPTION, &[text.into()])
    };
    laptop.ws().transact(&named, set).unwrap();
}

fn erase(laptop: &mut Laptop, thing: Id, register: &Register, extent: Extent) -> usize {
    laptop.ws().transact(&erasing(), |change| change.erase(thing, register, extent)).unwrap().value
}

fn description(laptop: &mut Laptop, action: Id) -> Option<String> {
    let query = "SELECT description FROM action WHERE id = ?1";
    laptop.ws().reading().query_row(query, [action.0], |row| row.get(0)).unwrap()
}

/// Files in a folder, and in its folders, that hold some words.
pub fn holding(folder: &std::path::Path, words: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.path().is_dir() {
            found.extend(holding(&entry.path(), words));
        } else {
            let bytes = std::fs::read(entry.path()).unwrap();
            let name = entry.file_name().to_string_lossy().into_owned();
            let has = bytes.windows(words.len()).any(|part| part == words.as_bytes());
            found.extend(has.then_some(name));
        }
    }
    found
}

/// The file is whole, its tables are those of its log, and it holds nothing of what was erased, neither
/// while it is open nor once it is closed.
fn is_clean(laptop: &mut Laptop) {
    assert_eq!(check::check(laptop.ws().reading()).unwrap().findings, []);
    assert_eq!(holding(laptop.folder.path(), SECRET), [""; 0], "while it is open");
    laptop.workspace = None;
    assert_eq!(holding(laptop.folder.path(), SECRET), [""; 0], "when it is closed");
    laptop.reopen(&laptop.machine.clone());
    let (live, hash) = (dump(laptop), laptop.hash());
    laptop.ws().rebuild().unwrap();
    assert_eq!((live, hash), (dump(laptop), laptop.hash()));
}

#[test]
fn what_a_register_said_is_gone_from_the_file_and_its_log_is_whole() {
    for extent in [Extent::Earlier, Extent::All] {
        let mut laptop = Laptop::new("here");
        let action = with_action(&mut laptop, &["uno", SECRET, "Llamar a la unidad"]);
        assert!(!holding(laptop.folder.path(), SECRET).is_empty(), "or the search finds nothing");
        let stays = extent == Extent::Earlier;
        let blanked = erase(&mut laptop, action, &ACTION_DESCRIPTION, extent);
        assert_eq!(blanked, if stays { 2 } else { 3 });
        is_clean(&mut laptop);
        let expected = stays.then(|| "Llamar a la unidad".to_owned());
        assert_eq!(description(&mut laptop, action), expected);
        assert_eq!(erase(&mut laptop, action, &ACTION_DESCRIPTION, extent), 0, "once is enough");
    }
}

#[test]
fn what_was_emptied_says_nothing_that_could_be_erased() {
    let mut laptop = Laptop::new("here");
    let action = with_action(&mut laptop, &[SECRET]);
    let empty = |change: &mut ceiba::workspace::Change| {
        change.set(action, &ACTION_DESCRIPTION, &[value::Field::Null])
    };
    laptop.ws().transact(&op(), empty).unwrap();
    describe(&mut laptop, action, "limpio");
    assert_eq!(erase(&mut laptop, action, &ACTION_DESCRIPTION, Extent::Earlier), 1);
    assert_eq!(erase(&mut laptop, action, &ACTION_DESCRIPTION, Extent::Earlier), 0);
    is_clean(&mut laptop);
}

#[test]
fn what_only_a_newer_program_understands_is_erased_where_it_says_something() {
    for (said, expected) in [(SECRET.as_bytes(), 1), (&[][..], 0)] {
        let mut there = Laptop::new("there");
        let action = with_action(&mut there, &["uno"]);
        let mut log = log_of(&there);
        let mut newer = Operation::decode(&log.operations[1]).unwrap();
        (newer.kind, newer.value) = (Kind::Unknown(42), said.to_vec());
        log.operations[1] = newer.encode();
        let mut here = Laptop::new("here");
        here.ws().receive(&log).unwrap();
        assert_eq!(erase(&mut here, action, &ACTION_DESCRIPTION, Extent::All), expected);
        assert_eq!(erase(&mut here, action, &ACTION_DESCRIPTION, Extent::All), 0);
        is_clean(&mut here);
    }
}

/// The operations that erasing would blank; of the whole thing without a register.
fn would_blank(
    laptop: &mut Laptop,
    thing: Id,
    register: Option<&Register>,
    extent: Extent,
) -> BTreeSet<Reference> {
    let register = register.map(|register| register.number);
    erase::would_blank(laptop.ws().reading(), thing, register, extent).unwrap()
}

fn blank_of(laptop: &mut Laptop, thing: Id) -> BTreeSet<Reference> {
    let history = laptop.ws().history(thing).unwrap();
    history.iter().filter(|of| erase::is_blank(of)).map(|of| of.reference).collect()
}

fn says(laptop: &mut Laptop, operations: &BTreeSet<Reference>) -> bool {
    erase::is_said(laptop.ws().reading(), operations).unwrap()
}

#[test]
fn what_would_go_is_known_before_and_which_copies_still_say_it() {
    for (extent, expected) in [(Extent::Earlier, 2), (Extent::All, 3)] {
        let mut here = Laptop::new("here");
        let action = with_action(&mut here, &["uno", SECRET, "Llamar a la unidad"]);
        let lead = |change: &mut ceiba::workspace::Change| {
            change.set(action, &ACTION_LEAD, &["Obras".into()])
        };
        here.ws().transact(&op(), lead).unwrap();
        let (mut there, mut nobody) = (copy_of(&mut here, "there"), Laptop::new("nobody"));
        let would = would_blank(&mut here, action, Some(&ACTION_DESCRIPTION), extent);
        assert_eq!(would.len(), expected);
        assert_eq!((says(&mut here, &would), says(&mut nobody, &would)), (true, false));
        assert_eq!(erase(&mut here, action, &ACTION_DESCRIPTION, extent), expected);
        assert_eq!(blank_of(&mut here, action), would, "no more and no less");
        assert_eq!(erase::all(here.ws().reading()).unwrap(), would);
        assert_eq!((says(&mut here, &would), says(&mut there, &would)), (false, true));
        let left = would_blank(&mut here, action, Some(&ACTION_DESCRIPTION), extent);
        assert_eq!(left, BTreeSet::new());
    }
}

#[test]
fn what_would_go_of_a_deleted_thing_is_all_that_was_written_of_it() {
    let mut laptop = Laptop::new("here");
    let action = with_action(&mut laptop, &["uno", SECRET]);
    laptop.ws().transact(&op(), |change| change.delete(&ACTION, action)).unwrap();
    let would = would_blank(&mut laptop, action, None, Extent::All);
    assert_eq!(would.len(), 3, "that it was made, and what it said");
    laptop.ws().transact(&erasing(), |change| change.erase_thing(&ACTION, action)).unwrap();
    assert_eq!(blank_of(&mut laptop, action), would);
    assert!(!says(&mut laptop, &would));
}

#[test]
fn a_deletion_is_undone_although_a_word_of_the_thing_was_erased_in_the_trash() {
    let mut laptop = Laptop::new("here");
    let action = with_action(&mut laptop, &["uno", SECRET]);
    let deletion = Op::new(keys::deed_erased("una acción"));
    laptop.ws().transact(&deletion, |change| change.delete(&ACTION, action)).unwrap();
    erase(&mut laptop, action, &ACTION_DESCRIPTION, Extent::All);
    let next = laptop.ws().undoable().unwrap().unwrap();
    assert_eq!(next.name, keys::deed_erased("una acción"));
    laptop.ws().undo().unwrap().unwrap();
    assert_eq!((rows_of(&mut laptop, "action"), description(&mut laptop, action)), (1, None));
    is_clean(&mut laptop);
}

/// The names of deeds about the erased thing that say one of its words, and of others those that are
/// just that word.
#[test]
fn a_word_goes_from_the_names_of_deeds_that_speak_of_what_was_erased() {
    for (word, others, of_it, of_others) in [
        ("Pa", ["Papa", " PA"], [false, true], [false, true]),
        ("Ñu", ["Ñusta", "ñu"], [false, true], [false, true]),
        ("Ana", ["Ana Soto", "MAÑANA"], [true, true], [false, false]),
        ("Agua", ["Población con agua", "agua"], [true, true], [false, true]),
        // Words by which the program itself keeps names.
        ("erased", ["Pozo", "Erased"], [false, true], [false, true]),
        ("what", ["Pozo", "somewhat"], [false, true], [false, false]),
    ] {
        for (own, gone) in [(true, of_it), (false, of_others)] {
            let mut laptop = Laptop::new("here");
            let action = with_action(&mut laptop, &[word]);
            let other = laptop.ws().transact(&op(), |change| change.draw(&ACTION)).unwrap().value;
            let about = if own { action } else { other };
            for name in others {
                let lead = |change: &mut ceiba::workspace::Change| {
                    change.set(about, &ACTION_LEAD, &[name.into()])
                };
                laptop.ws().transact(&Op::new(keys::deed_erased(name)), lead).unwrap();
            }
            erase(&mut laptop, action, &ACTION_DESCRIPTION, Extent::All);
            let history = deeds::history(laptop.ws().reading()).unwrap();
            let named =
                |name: &str| history.iter().any(|entry| entry.name == keys::deed_erased(name));
            assert!(!named(word), "{word}: {history:?}");
            assert_eq!(others.map(|name| !named(name)), gone, "{word}: {history:?}");
        }
    }
}

/// The pages of a file that has seen much hold remains of what was moved about on them.
#[test]
fn no_remains_are_left_on_pages_that_were_split_and_joined() {
    let mut laptop = Laptop::new("here");
    let actions: Vec<Id> =
        (0..40).map(|n| with_action(&mut laptop, &[&format!("{SECRET} {n}"), "x"])).collect();
    for action in &actions {
        describe(&mut laptop, *action, &"largo ".repeat(300));
    }
    laptop.ws().rest().unwrap();
    for action in &actions {
        erase(&mut laptop, *action, &ACTION_DESCRIPTION, Extent::Earlier);
    }
    is_clean(&mut laptop);
}

#[test]
fn erasing_is_no_step_of_undo_and_undo_leaves_what_is_gone() {
    let mut laptop = Laptop::new("here");
    let action = with_action(&mut laptop, &[SECRET]);
    let both = |change: &mut ceiba::workspace::Change| {
        change.set(action, &ACTION_DESCRIPTION, &[format!("{SECRET}!").into()])?;
        change.set(action, &ACTION_LEAD, &["Obras".into()])
    };
    laptop.ws().transact(&Op::new(keys::deed_unnamed()), both).unwrap();
    describe(&mut laptop, action, "limpio");
    erase(&mut laptop, action, &ACTION_DESCRIPTION, Extent::Earlier);
    // The last change has nothing to go back to, so it is no step either.
    let turned = laptop.ws().undo().unwrap().unwrap();
    assert_eq!((turned.skipped, turned.touched.len()), (1, 1), "the other half is undone");
    assert_eq!(description(&mut laptop, action).as_deref(), Some("limpio"));
    let next = laptop.ws().undoable().unwrap().unwrap();
    assert_eq!(next.name, keys::deed_unnamed(), "a deed of which nothing is left is none");
    is_clean(&mut laptop);
    let names: Vec<String> = deeds::history(laptop.ws().reading())
        .unwrap()
        .iter()
        .map(|entry| entry.name.text(Language::En))
        .collect();
    assert!(
        names.contains(&keys::deed_gone(keys::review_kind_action()).text(Language::En)),
        "{names:?}"
    );
    assert!(!names.iter().any(|name| name.contains(SECRET)), "{names:?}");
}

#[test]
fn what_lies_in_the_trash_is_erased_there_and_can_still_be_brought_back() {
    let mut laptop = Laptop::new("here");
    let action = with_action(&mut laptop, &["uno", SECRET]);
    laptop.ws().transact(&op(), |change| change.delete(&ACTION, action)).unwrap();
    assert_eq!(erase(&mut laptop, action, &ACTION_DESCRIPTION, Extent::All), 2);
    is_clean(&mut laptop);
    let deleted = trash::deleted(laptop.ws().reading(), 10).unwrap().remove(0);
    laptop.ws().transact(&op(), |change| change.bring_back(&deleted)).unwrap();
    assert_eq!(description(&mut laptop, action), None);
    is_clean(&mut laptop);
}

#[test]
fn a_thing_is_erased_with_all_its_registers_and_its_key() {
    let mut laptop = Laptop::new("here");
    let aside = |change: &mut ceiba::workspace::Change| {
        let name = change.fact(&LEFT_ASIDE, &[SECRET, "Hoja", "B7"])?;
        let place = [SECRET.into(), "Hoja".into(), "B7".into(), source().into()];
        change.set(name, &LEFT_ASIDE_PLACE, &place)?;
        Ok(name)
    };
    let name = laptop.ws().transact(&op(), aside).unwrap().value;
    let erased = laptop.ws().transact(&erasing(), |change| change.erase_thing(&LEFT_ASIDE, name));
    assert_eq!(erased.unwrap().value, 2);
    assert!(holding(laptop.folder.path(), &SECRET.to_lowercase()).is_empty(), "keys are folded");
    is_clean(&mut laptop);
    laptop.ws().undo().unwrap();
    is_clean(&mut laptop);
    // The same name may come with another file.
    let again = laptop.ws().transact(&op(), aside).unwrap().value;
    assert_eq!(again, name);
    assert_eq!(check::check(laptop.ws().reading()).unwrap().findings, []);
    assert!(!holding(laptop.folder.path(), SECRET).is_empty());
}

/// Deleted things, as the trash shows them.
fn trash_of(laptop: &mut Laptop) -> Vec<trash::Deleted> {
    trash::deleted(laptop.ws().reading(), 10).unwrap()
}

/// Found by a newcomer: an action without a single word came back by Undo.
#[test]
fn an_action_that_was_erased_comes_back_by_no_way() {
    let mut laptop = Laptop::new("here");
    laptop
        .ws()
        .transact(&Op::new(keys::deed_erased("before")), |change| change.draw(&ACTION))
        .unwrap();
    let before = laptop.ws().undoable().unwrap();
    for said in [&[][..], &[SECRET]] {
        let action = with_action(&mut laptop, said);
        laptop.ws().transact(&op(), |change| change.delete(&ACTION, action)).unwrap();
        let deleted = trash_of(&mut laptop);
        let erase = |change: &mut ceiba::workspace::Change| change.erase_thing(&ACTION, action);
        assert_eq!(laptop.ws().transact(&erasing(), erase).unwrap().value, 1 + said.len());
        assert_eq!(trash_of(&mut laptop), []);
        laptop.ws().transact(&op(), |change| change.bring_back(&deleted[0])).unwrap();
        assert_eq!(laptop.ws().undoable().unwrap(), before, "nothing of it can be undone");
        is_clean(&mut laptop);
    }
    laptop.ws().undo().unwrap();
    assert_eq!(rows_of(&mut laptop, "action"), 0);
}

fn rows_of(laptop: &mut Laptop, table: &str) -> i64 {
    let count = format!("SELECT count(*) FROM {table}");
    laptop.ws().reading().query_row(&count, [], |row| row.get(0)).unwrap()
}

#[test]
fn an_action_erased_here_while_somebody_went_on_with_it_is_kept_without_what_it_said() {
    let mut here = Laptop::new("here");
    let action = with_action(&mut here, &[SECRET]);
    let mut there = copy_of(&mut here, "there");
    here.ws().transact(&erasing(), |change| change.erase_thing(&ACTION, action)).unwrap();
    describe(&mut there, action, "con cuidado");
    exchange(&mut here, &mut there);
    assert_eq!((here.hash(), here.conflicts()), (there.hash(), 1));
    let conflict = review::conflicts(here.ws().reading(), 10).unwrap().remove(0);
    here.ws().transact(&op(), |change| change.decide(&conflict, Some(&[]))).unwrap();
    exchange(&mut here, &mut there);
    for laptop in [&mut here, &mut there] {
        assert_eq!((laptop.conflicts(), rows_of(laptop, "action")), (0, 1));
        is_clean(laptop);
    }
    here.ws().transact(&op(), |change| change.delete(&ACTION, action)).unwrap();
    assert_eq!(trash_of(&mut here).len(), 1, "it is an action like any other again");
}

fn datasets(laptop: &mut Laptop) -> i64 {
    let count = "SELECT count(*) FROM dataset";
    laptop.ws().reading().query_row(count, [], |row| row.get(0)).unwrap()
}

fn only_import(laptop: &mut Laptop) -> Id {
    let query = "SELECT entity FROM operation WHERE entity_type = ?1 LIMIT 1";
    laptop.ws().reading().query_row(query, [DATASET.number], |row| row.get(0).map(Id)).unwrap()
}

fn erase_import(laptop: &mut Laptop) -> usize {
    let dataset = only_import(laptop);
    laptop.ws().transact(&erasing(), |change| change.erase_dataset(dataset)).unwrap().value
}

#[test]
fn an_import_is_erased_with_its_rows_and_what_was_typed_over_it_stays() {
    let mut laptop = Laptop::new("here");
    let (typed, edited) = (key("sewer.connected", 2001), key("sewer.connected", 2002));
    laptop.type_figure(&typed, Measure::Value(1.0));
    let import = |change: &mut ceiba::workspace::Change| change.import(SECRET, &workbook());
    laptop.ws().transact(&Op::new(keys::deed_import(20_i64, SECRET)), import).unwrap();
    laptop.type_figure(&edited, Measure::Value(2.0));
    assert_eq!(erase_import(&mut laptop), 1);
    assert_eq!(datasets(&mut laptop), 0);
    is_clean(&mut laptop);
    assert_eq!(laptop.shown(&typed), Some(Measure::Value(1.0)), "what it had replaced is back");
    assert_eq!(laptop.shown(&edited), Some(Measure::Value(2.0)));
    assert_eq!(laptop.shown(&key("sewer.connected", 2003)), None);
    assert_eq!(erase_import(&mut laptop), 0);
    while laptop.ws().undo().unwrap().is_some() {
        is_clean(&mut laptop);
    }
    assert_eq!(laptop.shown(&edited), Some(Measure::Value(2.0)), "what it had replaced is gone");
    laptop.import(&workbook());
    assert_eq!(laptop.shown(&key("sewer.connected", 2003)), Some(Measure::Value(20.03)));
    is_clean(&mut laptop);
}

/// What an erased import had replaced stays replaced where somebody has edited the imported figure.
#[test]
fn an_edit_of_an_erased_import_still_replaces_what_that_had_replaced() {
    let mut laptop = Laptop::new("here");
    let figure = key("sewer.connected", 2002);
    laptop.type_figure(&figure, Measure::Value(1.0));
    laptop.import(&workbook());
    laptop.type_figure(&figure, Measure::Value(2.0));
    erase_import(&mut laptop);
    assert_eq!((laptop.shown(&figure), laptop.conflicts()), (Some(Measure::Value(2.0)), 0));
    is_clean(&mut laptop);
}

#[test]
fn a_figure_is_erased_by_deleting_it_first() {
    let mut laptop = Laptop::new("here");
    let figure = key("sewer.connected", 2005);
    laptop.import(&workbook());
    laptop.type_figure(&figure, Measure::Value(7.0));
    laptop.type_figure(&figure, Measure::Value(8.0));
    assert_eq!(erase(&mut laptop, figure.id(), &OBSERVATION_FIGURE, Extent::All), 2);
    assert_eq!(laptop.shown(&figure), None);
    is_clean(&mut laptop);
    laptop.type_figure(&figure, Measure::Value(9.0));
    assert_eq!((laptop.shown(&figure), laptop.conflicts()), (Some(Measure::Value(9.0)), 0));
    is_clean(&mut laptop);
}

/// The log of a laptop, operation by operation, as another that knows nothing would get it.
fn log_of(laptop: &Laptop) -> Parcel {
    laptop.parcel_for(&Laptop::new("nobody"))
}

fn part(whole: &Parcel, numbers: &[usize]) -> Parcel {
    let operations = numbers.iter().map(|at| whole.operations[*at].clone()).collect();
    Parcel { operations, datasets: whole.datasets.clone() }
}

fn copy_of(laptop: &mut Laptop, machine: &str) -> Laptop {
    let mut copy = Laptop::new(machine);
    copy.receive_from(laptop);
    copy
}

#[test]
fn a_copy_with_everything_and_one_with_nothing_end_as_the_one_that_erased() {
    for import in [false, true] {
        let mut here = Laptop::new("here");
        let action = with_action(&mut here, &["uno", SECRET]);
        if import {
            here.ws().transact(&op(), |change| change.import(SECRET, &workbook())).unwrap();
        }
        let mut there = copy_of(&mut here, "there");
        erase(&mut here, action, &ACTION_DESCRIPTION, Extent::All);
        if import {
            erase_import(&mut here);
        }
        let before = log_of(&there);
        there.receive_from(&mut here);
        let mut newcomer = copy_of(&mut here, "newcomer");
        // And those who have not heard of it tell it once more.
        for laptop in [&mut here, &mut there, &mut newcomer] {
            laptop.ws().receive(&before).unwrap();
            assert_eq!(datasets(laptop), 0);
            is_clean(laptop);
        }
        assert_eq!(here.hash(), there.hash());
        assert_eq!(here.hash(), newcomer.hash());
        assert_eq!(log_of(&here), log_of(&newcomer));
        let received = there.receive_from(&mut newcomer);
        assert_eq!((received.new, received.set_aside, received.waiting), (0, 0, 0));
    }
}

/// All orders of so many parcels.
fn orders(count: usize) -> Vec<Vec<usize>> {
    super::small_scope::orders(count)
}

/// Full operations, blank ones, and what erased them, one by one in every order, and each twice.
#[test]
fn in_whatever_order_it_is_heard_of() {
    let mut here = Laptop::new("here");
    let action = with_action(&mut here, &[SECRET]);
    let full = log_of(&here);
    erase(&mut here, action, &ACTION_DESCRIPTION, Extent::All);
    let after = log_of(&here);
    assert_eq!((full.operations.len(), after.operations.len()), (2, 4));
    // What is full, what is blank, what replaced it, what erased it; the first says that it exists.
    let pieces = [part(&full, &[1]), part(&after, &[1]), part(&after, &[2]), part(&after, &[3])];
    let expected = here.hash();
    for order in orders(4) {
        let mut there = Laptop::new("there");
        there.ws().receive(&part(&full, &[0])).unwrap();
        for at in order.iter().flat_map(|at| [*at, *at]) {
            there.ws().receive(&pieces[at]).unwrap();
            assert_eq!(check::check(there.ws().reading()).unwrap().findings, [], "{order:?}");
        }
        assert_eq!(there.hash(), expected, "{order:?}");
        for table in ["waiting", "set_aside"] {
            let count = format!("SELECT count(*) FROM {table}");
            let left: i64 = there.ws().reading().query_row(&count, [], |row| row.get(0)).unwrap();
            assert_eq!(left, 0, "{table} after {order:?}");
        }
        is_clean(&mut there);
    }
}

#[test]
fn a_blank_operation_for_which_nobody_vouches_waits() {
    let mut here = Laptop::new("here");
    let action = with_action(&mut here, &[SECRET, "limpio"]);
    erase(&mut here, action, &ACTION_DESCRIPTION, Extent::Earlier);
    let log = log_of(&here);
    let mut there = Laptop::new("there");
    let received = there.ws().receive(&part(&log, &[0, 1, 2])).unwrap();
    assert_eq!((received.new, received.waiting, received.set_aside), (1, 2, 0));
    assert_eq!(check::check(there.ws().reading()).unwrap().findings, []);
    let received = there.ws().receive(&part(&log, &[3])).unwrap();
    assert_eq!((received.new, received.waiting), (3, 0));
    assert_eq!(there.hash(), here.hash());
}

/// A copied folder that went on twice under one name: who erased on one branch vouches for nothing of
/// the other.
#[test]
fn a_blank_operation_of_another_branch_is_vouched_for_by_nobody() {
    let mut here = Laptop::new("here");
    let action = with_action(&mut here, &[SECRET]);
    erase(&mut here, action, &ACTION_DESCRIPTION, Extent::All);
    let log = log_of(&here);
    let mut other = Operation::decode(&log.operations[1]).unwrap();
    other.author = "otra".into();
    let other = Parcel { operations: vec![other.encode()], ..Parcel::default() };
    let mut there = Laptop::new("there");
    there.ws().receive(&part(&log, &[0, 3])).unwrap();
    let received = there.ws().receive(&other).unwrap();
    assert_eq!((received.new, received.waiting), (0, 1));
    let received = there.ws().receive(&log).unwrap();
    assert_eq!((received.new, received.set_aside), (3, 0), "its place was kept");
    assert_eq!(log_of(&there), log);
    is_clean(&mut there);
}

/// What stands in the log is blanked before it is known by what it was replaced.
#[test]
fn an_operation_of_erasing_that_waits_erases_already() {
    let mut here = Laptop::new("here");
    let action = with_action(&mut here, &["uno", SECRET]);
    let mut there = copy_of(&mut here, "there");
    erase(&mut here, action, &ACTION_DESCRIPTION, Extent::All);
    let log = log_of(&here);
    let received = there.ws().receive(&part(&log, &[4])).unwrap();
    assert_eq!((received.new, received.waiting), (0, 0), "nothing is lacking to what it does");
    assert_eq!(description(&mut there, action), None);
    is_clean(&mut there);
    there.receive_from(&mut here);
    assert_eq!(there.hash(), here.hash());
}

/// A transfer that broke off is kept aside as it came, unless it is a piece of what is gone.
#[test]
fn pieces_of_what_was_erased_are_not_kept_aside() {
    let mut here = Laptop::new("here");
    let action = with_action(&mut here, &[SECRET]);
    let mut piece = log_of(&here).operations[1].clone();
    piece.truncate(piece.len() - 1); // all that it says is still there
    let pieces = Parcel { operations: vec![piece], ..Parcel::default() };
    let mut there = copy_of(&mut here, "there");
    there.ws().receive(&pieces).unwrap();
    let aside: i64 = there
        .ws()
        .reading()
        .query_row("SELECT count(*) FROM set_aside", [], |row| row.get(0))
        .unwrap();
    assert_eq!(aside, 1);
    erase(&mut here, action, &ACTION_DESCRIPTION, Extent::All);
    there.receive_from(&mut here);
    is_clean(&mut there);
    there.ws().receive(&pieces).unwrap();
    is_clean(&mut there);
}

#[test]
fn what_somebody_wrote_who_had_not_heard_of_it_is_kept_and_asked() {
    let mut here = Laptop::new("here");
    let action = with_action(&mut here, &[SECRET]);
    let mut there = copy_of(&mut here, "there");
    erase(&mut here, action, &ACTION_DESCRIPTION, Extent::All);
    describe(&mut there, action, "con cuidado");
    exchange(&mut here, &mut there);
    assert_eq!((here.hash(), here.conflicts()), (there.hash(), 1));
    let conflict = review::conflicts(here.ws().reading(), 10).unwrap().remove(0);
    assert_eq!((conflict.sides.len(), conflict.base), (2, None), "what was before them is gone");
    is_clean(&mut here);
    is_clean(&mut there);
}

#[test]
fn whoever_imported_the_same_rows_without_knowing_keeps_them() {
    let (mut here, mut there) = (Laptop::new("here"), Laptop::new("there"));
    here.import(&workbook());
    there.import(&workbook());
    let edited = key("sewer.connected", 2002);
    here.type_figure(&edited, Measure::Value(2.0));
    erase_import(&mut here);
    exchange(&mut here, &mut there);
    assert_eq!((here.hash(), here.conflicts()), (there.hash(), 0));
    assert_eq!(
        here.shown(&edited),
        Some(Measure::Value(2.0)),
        "an edit saw the dataset, whoever's"
    );
    assert_eq!(here.shown(&key("sewer.connected", 2003)), Some(Measure::Value(20.03)));
    for laptop in [&mut here, &mut there] {
        assert_eq!(datasets(laptop), 1);
        is_clean(laptop);
    }
    erase_import(&mut there);
    exchange(&mut here, &mut there);
    assert_eq!(here.hash(), there.hash());
    assert_eq!((datasets(&mut here), datasets(&mut there)), (0, 0));
    assert_eq!(here.shown(&key("sewer.connected", 2003)), None);
}

#[test]
fn the_rows_of_an_import_stay_where_somebody_else_imported_them_as_well() {
    let (mut here, mut there) = (Laptop::new("here"), Laptop::new("there"));
    here.import(&workbook());
    there.import(&workbook());
    there.receive_from(&mut here);
    erase_import(&mut here);
    there.receive_from(&mut here);
    assert_eq!(datasets(&mut there), 1);
    assert_eq!(there.shown(&key("sewer.connected", 2003)), Some(Measure::Value(20.03)));
    is_clean(&mut there);
    here.receive_from(&mut there);
    assert_eq!(here.hash(), there.hash());
}

/// What is erased is withdrawn first, for those who hear of the one and not yet of the other.
#[test]
fn an_import_that_is_erased_is_withdrawn_first_and_no_other_is() {
    let mut here = Laptop::new("here");
    let (kept, taken_back) = (key("water.improved", 2020), key("water.improved", 2021));
    here.import(&workbook());
    here.import(&[row("water.improved", 2020, 81.5)]);
    here.import(&[row("water.improved", 2021, 82.5)]);
    here.ws().undo().unwrap().unwrap();
    let dataset = only_import(&mut here);
    let mut there = copy_of(&mut here, "there");
    assert_eq!(there.shown(&key("sewer.connected", 2003)), Some(Measure::Value(20.03)));
    here.ws().transact(&erasing(), |change| change.erase_dataset(dataset)).unwrap();
    let mut parcel = here.parcel_for(&there);
    parcel.operations.truncate(1);
    let received = there.ws().receive(&parcel).unwrap();
    assert_eq!((received.new, received.erased), (1, 0));
    for laptop in [&mut there, &mut here] {
        assert_eq!(laptop.shown(&key("sewer.connected", 2003)), None);
        assert_eq!(laptop.shown(&kept), Some(Measure::Value(81.5)));
        assert_eq!(laptop.shown(&taken_back), None);
    }
    there.receive_from(&mut here);
    assert_eq!(here.hash(), there.hash());
    is_clean(&mut there);
}

/// A copy of the file has the steps of undo with it, and can take an import in again that was taken back.
#[test]
fn an_import_that_somebody_brought_back_meanwhile_is_gone_all_the_same() {
    let mut here = Laptop::new("here");
    let figure = key("sewer.connected", 2002);
    here.type_figure(&figure, Measure::Value(1.0));
    here.import(&workbook());
    here.ws().undo().unwrap();
    here.ws().rest().unwrap();
    let mut twin = Laptop::new("twin");
    twin.workspace = None;
    database::discard(&twin.path()).unwrap();
    std::fs::copy(here.path(), twin.path()).unwrap();
    twin.reopen("twin");
    twin.ws().redo().unwrap().unwrap();
    assert_eq!(twin.shown(&figure), Some(Measure::Value(20.02)));
    erase_import(&mut here);
    exchange(&mut here, &mut twin);
    assert_eq!(here.hash(), twin.hash());
    for laptop in [&mut here, &mut twin] {
        assert_eq!(laptop.shown(&figure), Some(Measure::Value(1.0)));
        assert_eq!((laptop.shown(&key("sewer.connected", 2003)), datasets(laptop)), (None, 0));
        is_clean(laptop);
    }
    assert_eq!(twin.ws().undoable().unwrap().map(|_| ()), Some(()), "typing the figure");
}

#[test]
fn damage_to_a_blank_operation_is_noticed_and_mended_from_a_backup() {
    let mut laptop = Laptop::new("here");
    let action = with_action(&mut laptop, &[SECRET, "limpio"]);
    erase(&mut laptop, action, &ACTION_DESCRIPTION, Extent::Earlier);
    laptop.ws().back_up().unwrap().unwrap();
    let state = laptop.hash();
    // As a flipped bit would: it is an operation as before, but not the one that was blanked.
    let mut blank = Operation::decode(&log_of(&laptop).operations[1]).unwrap();
    blank.author = "otra".into();
    let replace = "UPDATE operation SET bytes = ?1 WHERE seq = 2";
    laptop.ws().reading().execute(replace, [blank.encode()]).unwrap();
    let checked = check::check(laptop.ws().reading()).unwrap();
    assert_eq!(checked.damage, check::Damage::Log);
    laptop.ws().mend(checked.damage).unwrap();
    assert_eq!(laptop.hash(), state);
    assert_eq!(check::check(laptop.ws().reading()).unwrap().findings, []);
}

/// Without a backup, a damaged file is made anew from what can be read of it, blank operations too.
#[test]
fn a_damaged_file_with_blank_operations_is_saved_from_its_log() {
    let mut laptop = Laptop::new("here");
    let action = with_action(&mut laptop, &[SECRET, "limpio"]);
    erase(&mut laptop, action, &ACTION_DESCRIPTION, Extent::Earlier);
    let state = laptop.hash();
    laptop.ws().mend(check::Damage::Log).unwrap();
    assert_eq!(laptop.hash(), state);
    is_clean(&mut laptop);
}

#[test]
fn an_older_backup_does_not_bring_it_back() {
    let mut here = Laptop::new("here");
    let action = with_action(&mut here, &[SECRET]);
    let kept = with_action(&mut here, &["Llamar a la unidad"]);
    let older = here.ws().back_up().unwrap().unwrap();
    let mut there = copy_of(&mut here, "there");
    erase(&mut here, action, &ACTION_DESCRIPTION, Extent::All);
    describe(&mut here, kept, "cambiado");
    there.receive_from(&mut here);
    let restored = here.ws().restore(&older.path).unwrap();
    assert_eq!(restored.erased(), Some(keys::erase_stays()));
    assert_eq!(restored.checked.state, here.hash());
    assert_eq!(description(&mut here, action), None);
    assert_eq!(description(&mut here, kept).as_deref(), Some("Llamar a la unidad"));
    assert!(!holding(here.folder.path(), SECRET).contains(&"town.ceiba".to_owned()));
    assert_eq!(check::check(here.ws().reading()).unwrap().findings, []);
    // Nor does a copy of somebody who has not heard of it, and going back once more.
    let mut late = Laptop::new("late");
    std::fs::copy(&older.path, late.folder.path().join("copy.ceiba")).unwrap();
    let path = late.folder.path().join("copy.ceiba");
    late.ws().restore(&path).unwrap();
    assert_eq!(here.receive_from(&mut late).waiting, 0, "what erased it waits in vain");
    assert_eq!(here.ws().restore(&older.path).unwrap().erased(), Some(keys::erase_stays()));
    assert_eq!(description(&mut here, action), None);
    exchange(&mut here, &mut there);
    assert_eq!(here.hash(), there.hash());
    assert_eq!(description(&mut here, kept).as_deref(), Some("cambiado"));
    is_clean(&mut there);
}

#[test]
fn after_a_way_back_others_who_never_had_it_can_take_all_the_rest() {
    let mut here = Laptop::new("here");
    let action = with_action(&mut here, &[SECRET]);
    let older = here.ws().back_up().unwrap().unwrap();
    // What erases it follows a change that the older copy has not: there it waits for good.
    describe(&mut here, action, "cambiado");
    erase(&mut here, action, &ACTION_DESCRIPTION, Extent::All);
    here.ws().restore(&older.path).unwrap();
    describe(&mut here, action, "otra vez");
    let mut newcomer = Laptop::new("newcomer");
    let received = newcomer.receive_from(&mut here);
    assert_eq!((received.waiting, received.set_aside), (0, 0));
    assert_eq!(newcomer.hash(), here.hash());
    assert_eq!(description(&mut newcomer, action).as_deref(), Some("otra vez"));
    assert_eq!(newcomer.receive_from(&mut here).new, 0, "harmless twice");
}

#[test]
fn going_back_from_a_damaged_file_does_not_bring_it_back_either() {
    let mut here = Laptop::new("here");
    let action = with_action(&mut here, &[SECRET]);
    let older = here.ws().back_up().unwrap().unwrap();
    erase(&mut here, action, &ACTION_DESCRIPTION, Extent::All);
    here.workspace = None;
    let mut bytes = std::fs::read(here.path()).unwrap();
    bytes[..100].fill(0);
    std::fs::write(here.path(), bytes).unwrap();
    let restored = Workspace::restore_to(&here.path(), &older.path, &surroundings("here")).unwrap();
    assert_eq!(restored.erased(), Some(keys::erase_stays()));
    here.reopen("here");
    assert_eq!(description(&mut here, action), None);
}

#[test]
fn a_copy_made_before_the_file_was_swept_holds_no_remains_either() {
    let mut laptop = Laptop::new("here");
    let action = with_action(&mut laptop, &[SECRET]);
    // Somebody reads, so that the write-ahead log cannot be emptied.
    let reader = laptop.ws().reader().unwrap();
    let snapshot = reader.unchecked_transaction().unwrap();
    snapshot.query_row("SELECT count(*) FROM operation", [], |_| Ok(())).unwrap();
    erase(&mut laptop, action, &ACTION_DESCRIPTION, Extent::All);
    assert!(erase::wants_sweep(laptop.ws().reading()).unwrap());
    let copies = memory_folder();
    backup::copy(laptop.ws().reading(), &copies.path().join("copy.ceiba"), &Silent).unwrap();
    assert_eq!(holding(copies.path(), SECRET), [""; 0]);
    drop(snapshot);
    laptop.ws().rest().unwrap();
    assert!(!erase::wants_sweep(laptop.ws().reading()).unwrap());
    is_clean(&mut laptop);
    let swept = database::open_as_it_is(&copies.path().join("copy.ceiba")).unwrap();
    assert!(!erase::wants_sweep(&swept).unwrap());
}

#[test]
fn the_register_of_life_is_not_erased_alone() {
    let mut laptop = Laptop::new("here");
    let action = with_action(&mut laptop, &["uno"]);
    let life = Register { number: LIFE, ..ACTION_DESCRIPTION };
    let refused =
        laptop.ws().transact(&erasing(), |change| change.erase(action, &life, Extent::All));
    assert!(refused.is_err());
}

#[test]
fn whoever_receives_is_told_how_often_something_was_erased() {
    let mut here = Laptop::new("here");
    let action = with_action(&mut here, &[SECRET, "limpio"]);
    let mut there = Laptop::new("there");
    assert_eq!(there.receive_from(&mut here).erased, 0);
    erase(&mut here, action, &ACTION_DESCRIPTION, Extent::Earlier);
    describe(&mut here, action, "limpio y claro");
    let received = there.receive_from(&mut here);
    assert_eq!((received.new, received.erased), (2, 1));
    assert_eq!(there.receive_from(&mut here).erased, 0);
}

#[test]
fn the_history_of_a_copy_that_hears_of_it_says_so() {
    let mut here = Laptop::new("here");
    let action = with_action(&mut here, &[SECRET]);
    let mut there = copy_of(&mut here, "there");
    erase(&mut here, action, &ACTION_DESCRIPTION, Extent::All);
    there.receive_from(&mut here);
    let names: BTreeSet<String> = deeds::history(there.ws().reading())
        .unwrap()
        .iter()
        .map(|entry| entry.name.text(Language::En))
        .collect();
    assert!(
        names.contains(&keys::deed_erased(keys::review_field_description()).text(Language::En)),
        "{names:?}"
    );
    let history = there.ws().history(action).unwrap();
    for operation in &history {
        let eraser = erase::eraser(&history, operation.reference).map(|eraser| eraser.kind);
        let expected = erase::is_blank(operation).then_some(Kind::Erase);
        assert_eq!(eraser, expected, "{operation:?}");
    }
}

/// A copied folder that went on twice under one name: what one branch erased is nothing of the other's.
#[test]
fn what_another_branch_of_a_log_erased_is_set_aside_blank() {
    let mut here = Laptop::new("here");
    let action = with_action(&mut here, &["uno"]);
    let before = log_of(&here);
    let mut branch = Laptop::new("branch");
    branch.ws().receive(&before).unwrap();
    describe(&mut here, action, "dos");
    let ours = log_of(&here);
    // The other branch: the same writer, the same place, other words, and who erased them.
    let mut other = Operation::decode(&ours.operations[2]).unwrap();
    other.value = value::encode(&[SECRET.into()]);
    let other = Parcel { operations: vec![other.encode()], ..Parcel::default() };
    branch.ws().receive(&other).unwrap();
    assert_eq!(description(&mut branch, action).as_deref(), Some(SECRET));
    erase(&mut branch, action, &ACTION_DESCRIPTION, Extent::All);
    let erased = log_of(&branch);
    for parcels in [[&other, &erased], [&erased, &other]] {
        let mut there = Laptop::new("there");
        there.ws().receive(&ours).unwrap();
        for parcel in parcels {
            there.ws().receive(parcel).unwrap();
        }
        assert_eq!(log_of(&there).operations[2], ours.operations[2], "ours is another");
        is_clean(&mut there);
    }
}

#[test]
fn an_attached_file_is_erased_with_its_contents_here_and_elsewhere() {
    use ceiba::attachments::{self, Chosen, write};
    let remove = |laptop: &mut Laptop, id: Id| {
        let attached = attachments::store::one(laptop.ws().reading(), id).unwrap().unwrap();
        laptop.ws().transact(&op(), |change| write::remove(change, &attached)).unwrap();
    };
    let mut here = Laptop::new("here");
    let action = with_action(&mut here, &["uno"]);
    let bytes = format!("Contrato de {SECRET}").into_bytes();
    let original = bytes.len() as u64;
    let (name, media) = (format!("{SECRET}.txt"), "text/plain".to_owned());
    let chosen = Chosen { name, media, bytes, original, turned: false };
    let attach = |change: &mut ceiba::workspace::Change| write::attach(change, action, &chosen);
    let id = here.ws().transact(&op(), attach).unwrap().value;
    let mut there = copy_of(&mut here, "there");
    there.ws().take_contents(&here.path(), &ceiba::basics::Silent).unwrap();
    assert!(!holding(there.folder.path(), "Contrato de").is_empty(), "or the search finds nothing");
    remove(&mut here, id);
    assert_eq!(trash_of(&mut here).len(), 1);
    here.ws()
        .transact(&op(), |change| change.erase_thing(&ceiba::store::registry::ATTACHMENT, id))
        .unwrap();
    assert_eq!(trash_of(&mut here), []);
    exchange(&mut here, &mut there);
    assert_eq!(here.hash(), there.hash());
    for laptop in [&mut here, &mut there] {
        assert_eq!(holding(laptop.folder.path(), "Contrato de"), [""; 0]);
        is_clean(laptop);
    }
    let came = there.ws().take_contents(&here.path(), &ceiba::basics::Silent).unwrap();
    assert_eq!(came.files, 0, "nobody asks for it any more");
    // Attached again it is a file like any other.
    here.ws().transact(&op(), attach).unwrap();
    remove(&mut here, id);
    let deleted = trash_of(&mut here).remove(0);
    here.ws().transact(&op(), |change| change.bring_back(&deleted)).unwrap();
    assert!(
        attachments::store::one(here.ws().reading(), id).unwrap().is_some_and(|file| file.here)
    );
}
