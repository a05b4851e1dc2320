//! What stays on this computer: it is in the file and in its backups, and in nothing that others get.

use ceiba::basics::Silent;
use ceiba::store::registry::ACTION_CONTACT;
use ceiba::store::value::Field;
use ceiba::store::{backup, check, database, local};

use super::erasing::{holding, with_action};
use super::*;

const CONTACT: &str = "Casimira 5555-0199";

fn call(laptop: &mut Laptop, action: Id, contact: &str) {
    let set = |change: &mut ceiba::workspace::Change| {
        change.set(action, &ACTION_CONTACT, &[contact.into()])
    };
    let done = laptop.ws().transact(&op(), set).unwrap();
    assert!(done.touched.is_empty(), "there is nothing to undo");
}

fn contact(laptop: &mut Laptop, action: Id) -> Vec<Field> {
    local::get(laptop.ws().reading(), action, &ACTION_CONTACT).unwrap()
}

fn said() -> Vec<Field> {
    vec![CONTACT.into()]
}

fn begun() -> (Laptop, Id) {
    let mut laptop = Laptop::new("here");
    let action = with_action(&mut laptop, &["uno"]);
    call(&mut laptop, action, CONTACT);
    (laptop, action)
}

#[test]
fn it_is_no_operation_and_no_part_of_the_state() {
    let mut laptop = Laptop::new("here");
    let action = with_action(&mut laptop, &["uno"]);
    let before = (laptop.hash(), laptop.ws().undoable().unwrap(), dump(&mut laptop));
    let log = laptop.parcel_for(&Laptop::new("nobody"));
    call(&mut laptop, action, CONTACT);
    assert_eq!((laptop.hash(), laptop.ws().undoable().unwrap(), dump(&mut laptop)), before);
    assert_eq!(laptop.parcel_for(&Laptop::new("nobody")), log);
    assert_eq!(check::check(laptop.ws().reading()).unwrap().findings, []);
    laptop.reopen("here");
    assert_eq!(contact(&mut laptop, action), said());
    laptop.ws().rebuild().unwrap();
    assert_eq!(contact(&mut laptop, action), said());
}

#[test]
fn set_again_or_emptied_it_is_gone_for_good() {
    for then in ["Obras", "", "  "] {
        let (mut laptop, action) = begun();
        assert!(!holding(laptop.folder.path(), CONTACT).is_empty());
        call(&mut laptop, action, then.trim());
        assert_eq!(holding(laptop.folder.path(), CONTACT), [""; 0], "while it is open");
        laptop.workspace = None;
        assert_eq!(holding(laptop.folder.path(), CONTACT), [""; 0], "when it is closed");
    }
}

#[test]
fn nobody_else_gets_it() {
    let (mut laptop, action) = begun();
    let elsewhere = memory_folder();
    let (copy, handed) =
        (elsewhere.path().join("copy.ceiba"), elsewhere.path().join("handed.ceiba"));
    backup::copy(laptop.ws().reading(), &copy, &Silent).unwrap();
    backup::hand_over(laptop.ws().reading(), &handed, &ceiba::basics::Silent).unwrap();
    assert_eq!(holding(elsewhere.path(), CONTACT), [""; 0]);
    for path in [copy, handed] {
        let there = database::open_as_it_is(&path).unwrap();
        assert_eq!(check::check(&there).unwrap().findings, []);
        assert!(local::get(&there, action, &ACTION_CONTACT).unwrap().is_empty());
    }
    let mut there = Laptop::new("there");
    there.receive_from(&mut laptop);
    assert_eq!(there.hash(), laptop.hash());
    assert_eq!(contact(&mut there, action), []);
}

#[test]
fn backups_have_it_and_restore_it() {
    let (mut laptop, action) = begun();
    let backup = laptop.ws().back_up().unwrap().unwrap();
    assert_eq!(laptop.ws().back_up().unwrap(), None, "it has everything");
    call(&mut laptop, action, "Obras");
    assert!(laptop.ws().back_up().unwrap().is_some(), "the contact is another");
    laptop.ws().restore(&backup.path).unwrap();
    assert_eq!(contact(&mut laptop, action), said());
}

/// A handed-over copy says nothing of it: going back to one must not lose it.
#[test]
fn going_back_to_a_copy_without_it_keeps_it() {
    let (mut laptop, action) = begun();
    let elsewhere = memory_folder();
    let copy = elsewhere.path().join("copy.ceiba");
    backup::copy(laptop.ws().reading(), &copy, &Silent).unwrap();
    laptop.ws().restore(&copy).unwrap();
    assert_eq!(contact(&mut laptop, action), said());
    assert_eq!(check::check(laptop.ws().reading()).unwrap().findings, []);
}

#[test]
fn a_mended_file_has_it() {
    for backed_up in [true, false] {
        let (mut laptop, action) = begun();
        if backed_up {
            call(&mut laptop, action, "Obras");
            laptop.ws().back_up().unwrap();
            call(&mut laptop, action, CONTACT);
        }
        laptop.ws().mend(check::Damage::Log).unwrap();
        assert_eq!(contact(&mut laptop, action), said(), "backed up: {backed_up}");
    }
}

#[test]
fn undo_and_the_trash_leave_it_alone_and_erasing_the_thing_does_not() {
    let (mut laptop, action) = begun();
    laptop.ws().undo().unwrap().unwrap();
    assert_eq!(contact(&mut laptop, action), said());
    laptop.ws().transact(&op(), |change| change.delete(&ACTION, action)).unwrap();
    assert_eq!(contact(&mut laptop, action), said(), "it comes back with the action");
    let never = Op { undoing: ceiba::workspace::Undoing::Never, ..op() };
    laptop.ws().transact(&never, |change| change.erase_thing(&ACTION, action)).unwrap();
    assert_eq!(contact(&mut laptop, action), []);
    assert_eq!(holding(laptop.folder.path(), CONTACT), [""; 0]);
}
