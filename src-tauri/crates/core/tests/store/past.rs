//! What the history tells: all that happened here, in its order, also what an earlier copy knows nothing
//! of.

use ceiba::store::erase::Extent;
use ceiba::store::registry::{ACTION_DESCRIPTION, ACTION_PLAN, PLAN, PLAN_TITLE};
use ceiba::store::{backup, database, deeds};
use ceiba::text::Language;

use super::*;

/// The history in English, the oldest first; `here` where this computer did it.
fn told(laptop: &mut Laptop) -> Vec<String> {
    let own = ceiba::store::log::own_replicas(laptop.ws().reading()).unwrap();
    let own: Vec<String> =
        own.iter().map(|of| of.0.iter().map(|byte| format!("{byte:02x}")).collect()).collect();
    let who = |entry: &deeds::Entry| if own.contains(&entry.replica) { "here" } else { "there" };
    let mut entries = deeds::history(laptop.ws().reading()).unwrap();
    entries.reverse();
    entries
        .iter()
        .map(|entry| format!("{}: {}", who(entry), entry.name.text(Language::En)))
        .collect()
}

fn check_told(laptop: &mut Laptop, expected: &[&str]) {
    assert_eq!(told(laptop), expected);
}

/// A name for people, with words of its own.
fn named(text: &str) -> Op {
    Op::new(keys::history_deed_back(text))
}

fn describe(laptop: &mut Laptop, action: Id, text: &str) {
    let set = |change: &mut ceiba::workspace::Change| {
        change.set(action, &ACTION_DESCRIPTION, &[text.into()])
    };
    laptop.ws().transact(&named(text), set).unwrap();
}

fn erase(laptop: &mut Laptop, action: Id) {
    let op = Op::new(keys::deed_erased(keys::review_field_description()));
    laptop
        .ws()
        .transact(&op, |change| change.erase(action, &ACTION_DESCRIPTION, Extent::All))
        .unwrap();
}

/// What going back to a copy made now is called.
fn returned() -> String {
    format!("here: {}", keys::deed_returned(Millis(CLOCK.get()).date()).text(Language::En))
}

const ERASED: &str = "here: Erased for good: Description";
const GONE: &str = "here: A change of something that was erased since: Actions";

#[test]
fn after_a_way_back_the_history_tells_the_erasing_and_the_return() {
    let mut laptop = Laptop::new("here");
    let action = laptop.ws().transact(&named("one"), |change| change.draw(&ACTION)).unwrap().value;
    describe(&mut laptop, action, "secret");
    let early = laptop.ws().back_up().unwrap().unwrap();
    describe(&mut laptop, action, "two");
    erase(&mut laptop, action);
    laptop.ws().restore(&early.path).unwrap();
    let (one, back) = ("here: bringing back one", &returned());
    check_told(&mut laptop, &[one, GONE, ERASED, back]);
    describe(&mut laptop, action, "three");
    check_told(&mut laptop, &[one, GONE, ERASED, back, "here: bringing back three"]);
    // A second way back, to a copy that knows of neither, takes nothing away of what happened.
    erase(&mut laptop, action);
    laptop.ws().restore(&early.path).unwrap();
    check_told(&mut laptop, &[one, GONE, ERASED, back, ERASED, back]);
    // The ways back are this computer's own; what was erased is everybody's.
    let handed = laptop.folder.path().join("handed.ceiba");
    backup::hand_over(laptop.ws().reading(), &handed, &ceiba::basics::Silent).unwrap();
    let handed = database::open_as_it_is(&handed).unwrap();
    let names: Vec<String> = deeds::history(&handed)
        .unwrap()
        .iter()
        .map(|entry| entry.name.text(Language::En))
        .collect();
    assert!(names.iter().all(|name| !back.ends_with(name)), "{names:?}");
    assert_eq!(names.iter().filter(|name| ERASED.ends_with(*name)).count(), 2, "{names:?}");
}

#[test]
fn what_was_done_and_undone_keeps_its_name() {
    let mut laptop = Laptop::new("here");
    let action = laptop.ws().transact(&named("one"), |change| change.draw(&ACTION)).unwrap().value;
    let (one, two, three) =
        ("here: bringing back one", "here: bringing back two", "here: bringing back three");
    let undone = "here: Undone: bringing back two";
    describe(&mut laptop, action, "two");
    laptop.ws().undo().unwrap();
    laptop.ws().redo().unwrap();
    check_told(&mut laptop, &[one, two, undone, two]);
    laptop.ws().undo().unwrap();
    check_told(&mut laptop, &[one, two, undone, two, undone]);
    // Something else begins another branch: nobody goes back to this one, and it is told all the same.
    describe(&mut laptop, action, "three");
    assert_eq!(laptop.ws().redoable().unwrap(), None);
    check_told(&mut laptop, &[one, two, undone, two, undone, three]);
    // The undo button walks over what is left, and nothing else.
    laptop.ws().undo().unwrap();
    assert_eq!(laptop.ws().redoable().unwrap().unwrap().name, named("three").name);
    laptop.ws().undo().unwrap();
    assert_eq!(laptop.ws().undoable().unwrap(), None);
    laptop.ws().redo().unwrap();
    laptop.ws().redo().unwrap();
    assert_eq!(laptop.ws().redoable().unwrap(), None);
    assert_eq!(laptop.ws().undoable().unwrap().unwrap().name, named("three").name);
}

#[test]
fn an_erasing_by_a_clock_that_runs_ahead_comes_before_the_return_all_the_same() {
    let mut laptop = Laptop::new("here");
    let action = laptop.ws().transact(&named("one"), |change| change.draw(&ACTION)).unwrap().value;
    let early = laptop.ws().back_up().unwrap().unwrap();
    describe(&mut laptop, action, "secret");
    YEARS.set(1);
    erase(&mut laptop, action);
    YEARS.set(0);
    laptop.ws().restore(&early.path).unwrap();
    check_told(&mut laptop, &["here: bringing back one", ERASED, &returned()]);
}

/// The first action makes the plan as well; when it is erased, Undo says what is left to take back.
#[test]
fn the_undo_button_names_what_is_left_of_a_deed() {
    let mut laptop = Laptop::new("here");
    let make = |change: &mut ceiba::workspace::Change| {
        let plan = change.draw(&PLAN)?;
        change.set(plan, &PLAN_TITLE, &["Plan 2026".into()])?;
        let action = change.draw(&ACTION)?;
        change.set(action, &ACTION_TITLE, &["Casimira".into()])?;
        change.set(action, &ACTION_PLAN, &[plan.into()])?;
        Ok(action)
    };
    let action = laptop.ws().transact(&named("Casimira"), make).unwrap().value;
    laptop.ws().transact(&op(), |change| change.erase_thing(&ACTION, action)).unwrap();
    let next = laptop.ws().undoable().unwrap().unwrap();
    assert_eq!(next.name, keys::deed_rest(keys::review_kind_plan()));
    let turned = laptop.ws().undo().unwrap().unwrap();
    assert_eq!(turned.name, next.name);
    assert_eq!(turned.touched.into_iter().collect::<Vec<_>>(), [PLAN.number]);
}

/// Of what no deed tells, the kinds are told.
#[test]
fn what_came_from_elsewhere_is_told_by_its_kinds() {
    let mut here = Laptop::new("here");
    let mut there = Laptop::new("there");
    let both = |change: &mut ceiba::workspace::Change| {
        let plan = change.draw(&PLAN)?;
        change.set(plan, &PLAN_TITLE, &["Plan 2026".into()])?;
        change.draw(&ACTION)
    };
    here.ws().transact(&named("x"), both).unwrap();
    there.receive_from(&mut here);
    check_told(&mut there, &["there: Changes made on another computer: Plan, Actions"]);
}

#[test]
fn what_was_erased_whole_is_told_by_its_kind_on_every_copy() {
    let mut here = Laptop::new("here");
    let action = here.ws().transact(&named("one"), |change| change.draw(&ACTION)).unwrap().value;
    describe(&mut here, action, "secret");
    let lead = |change: &mut ceiba::workspace::Change| {
        change.set(action, &ceiba::store::registry::ACTION_LEAD, &["unit".into()])
    };
    here.ws().transact(&named("lead"), lead).unwrap();
    let mut there = Laptop::new("there");
    there.receive_from(&mut here);
    let erase = |change: &mut ceiba::workspace::Change| {
        change.delete(&ACTION, action)?;
        change.erase(action, &ACTION_DESCRIPTION, Extent::All)?;
        change.erase(action, &ceiba::store::registry::ACTION_LEAD, Extent::All)
    };
    here.ws().transact(&Op::new(keys::deed_erased("all")), erase).unwrap();
    there.receive_from(&mut here);
    assert_eq!(told(&mut there).last().unwrap(), "there: Erased for good: Actions");
}
