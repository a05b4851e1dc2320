//! What people are asked after a merge, and what is in the trash: the rare cases.

use std::time::{Duration, Instant};

use ceiba::store::trash::{self, Deleted};
use ceiba::store::value::{Field, Value};

use super::*;

impl Laptop {
    fn names(&mut self, action: Id, title: &str) {
        let by = Op { author: self.machine.clone(), ..op() };
        self.ws()
            .transact(&by, |change| change.set(action, &ACTION_TITLE, &[title.into()]))
            .unwrap();
    }

    fn draws(&mut self, title: &str) -> Id {
        let action = self.ws().transact(&op(), |change| change.draw(&ACTION)).unwrap().value;
        self.names(action, title);
        action
    }

    fn deletes(&mut self, action: Id) {
        let by = Op { author: self.machine.clone(), ..op() };
        self.ws().transact(&by, |change| change.delete(&ACTION, action)).unwrap();
    }

    fn brings_back(&mut self, action: Id) {
        let holds = |deleted: &&Deleted| deleted.things.iter().any(|gone| gone.id == action);
        let trash = self.trash();
        let deleted = trash.iter().find(holds).unwrap();
        for _ in 0..2 {
            // A second time it lives already, and nothing happens.
            self.ws().transact(&op(), |change| change.bring_back(deleted)).unwrap();
        }
    }

    fn trash(&mut self) -> Vec<Deleted> {
        trash::deleted(self.ws().reading(), 100).unwrap()
    }

    fn one_conflict(&mut self) -> Conflict {
        let mut all = review::conflicts(self.ws().reading(), 10).unwrap();
        assert_eq!(all.len(), 1, "{all:?}");
        let one = all.remove(0);
        let again = review::conflict(self.ws().reading(), one.thing, one.register).unwrap();
        assert_eq!(again.as_ref(), Some(&one));
        one
    }

    fn decides(&mut self, conflict: &Conflict, value: Option<&[Field]>) {
        let decision = Op::decision(keys::deed_unnamed());
        self.ws().transact(&decision, |change| change.decide(conflict, value)).unwrap();
    }
}

fn laptops() -> [Laptop; 3] {
    ["a", "b", "c"].map(Laptop::new)
}

/// All hear of everything, and then show the same.
fn meet(laptops: &mut [Laptop; 3]) {
    for _ in 0..2 {
        let [a, b, c] = laptops;
        exchange(a, b);
        exchange(b, c);
        exchange(c, a);
    }
    let [a, b, c] = laptops;
    assert_eq!((a.hash(), a.hash()), (b.hash(), c.hash()));
}

fn titles(conflict: &Conflict) -> Vec<&str> {
    conflict.sides.iter().map(|side| side.value.as_ref().map_or("", |of| of[0].text())).collect()
}

fn said(value: Option<&Value>) -> Option<Measure> {
    value.map(|fields| ceiba::store::dataset::figure_of(fields).unwrap().measure)
}

#[test]
fn three_who_disagree_are_three_sides_and_any_of_them_settles_it() {
    for taken in 0..3 {
        let mut all = laptops();
        let action = all[0].draws("Pozo");
        meet(&mut all);
        for (laptop, title) in all.iter_mut().zip(["norte", "sur", "este"]) {
            laptop.names(action, title);
        }
        meet(&mut all);
        for (at, laptop) in all.iter_mut().enumerate() {
            let conflict = laptop.one_conflict();
            assert_eq!(titles(&conflict), ["este", "sur", "norte"], "the latest first");
            assert_eq!(conflict.base, Some(vec!["Pozo".into()]));
            let own: Vec<bool> = conflict.sides.iter().map(|side| side.own).collect();
            assert_eq!(own, [at == 2, at == 1, at == 0]);
            let authors: Vec<_> = conflict.sides.iter().map(|side| side.author.as_str()).collect();
            assert_eq!(authors, ["c", "b", "a"]);
            let times: Vec<Millis> = conflict.sides.iter().map(|side| side.time).collect();
            assert!(
                times.is_sorted_by(|a, b| a > b) && times[0] < Millis(CLOCK.get()),
                "{times:?}"
            );
        }
        let conflict = all[1].one_conflict();
        all[1].decides(&conflict, conflict.sides[taken].value.as_deref());
        all[1].decides(&conflict, conflict.sides[0].value.as_deref());
        meet(&mut all);
        let expected = ["este", "sur", "norte"][taken];
        for laptop in &mut all {
            assert_eq!(laptop.conflicts(), 0);
            let name = review::name(laptop.ws().reading(), ACTION.number, action).unwrap();
            assert_eq!(name.as_deref(), Some(expected), "what was decided first stays");
        }
    }
}

#[test]
fn two_who_say_the_same_are_one_side_and_two_alone_are_no_conflict() {
    let mut all = laptops();
    let action = all[0].draws("Pozo");
    meet(&mut all);
    all[0].names(action, "norte");
    all[1].names(action, "norte");
    exchange_all(&mut all, [0, 1]);
    assert_eq!(all[0].conflicts(), 0);
    all[2].names(action, "sur");
    meet(&mut all);
    let conflict = all[0].one_conflict();
    assert_eq!(titles(&conflict), ["sur", "norte"]);
}

fn exchange_all(all: &mut [Laptop; 3], [here, there]: [usize; 2]) {
    let (parcel, back) = (all[here].parcel_for(&all[there]), all[there].parcel_for(&all[here]));
    all[there].ws().receive(&parcel).unwrap();
    all[here].ws().receive(&back).unwrap();
}

#[test]
fn a_conflict_in_a_deleted_thing_is_asked_when_the_thing_comes_back() {
    let mut all = laptops();
    let action = all[0].draws("Pozo");
    meet(&mut all);
    all[0].names(action, "norte");
    all[1].names(action, "sur");
    meet(&mut all);
    all[2].deletes(action);
    meet(&mut all);
    assert_eq!(all[0].conflicts(), 0, "nobody is asked about what is gone");
    assert_eq!(review::conflict(all[0].ws().reading(), action, 1).unwrap(), None);
    assert_eq!(all[0].trash()[0].things[0].name, "sur", "by the name that was shown");
    all[0].brings_back(action);
    meet(&mut all);
    assert_eq!(titles(&all[2].one_conflict()), ["sur", "norte"], "and both are still there");
}

#[test]
fn a_cell_typed_here_and_imported_there_is_a_conflict_that_knows_what_was_before() {
    let figure = key("sewer.connected", 2010);
    for typed_before in [true, false] {
        let mut all = laptops();
        if typed_before {
            all[0].type_figure(&figure, Measure::Value(1.0));
            meet(&mut all);
        }
        all[0].import(&[row("sewer.connected", 2010, 2.0)]);
        all[1].type_figure(&figure, Measure::Value(3.0));
        meet(&mut all);
        let conflict = all[2].one_conflict();
        let values: Vec<_> = conflict.sides.iter().map(|side| said(side.value.as_ref())).collect();
        assert_eq!(values, [Some(Measure::Value(3.0)), Some(Measure::Value(2.0))]);
        let base = typed_before.then_some(Measure::Value(1.0));
        assert_eq!(said(conflict.base.as_ref()), base);
        all[2].decides(&conflict, conflict.sides[1].value.as_deref());
        meet(&mut all);
        assert_eq!(all[1].conflicts(), 0);
        assert_eq!(all[1].shown(&figure), Some(Measure::Value(2.0)));
        all[0].ws().undo().unwrap().unwrap();
        meet(&mut all);
        assert_eq!(
            all[1].shown(&figure),
            Some(Measure::Value(2.0)),
            "a decision outlives the import"
        );
    }
}

#[test]
fn what_stood_before_is_found_across_two_imports_of_one_workbook() {
    let figure = key("sewer.connected", 2010);
    let mut all = laptops();
    all[0].import(&workbook());
    all[1].import(&workbook());
    all[0].type_figure(&figure, Measure::Value(1.0));
    all[1].type_figure(&figure, Measure::Value(2.0));
    meet(&mut all);
    let conflict = all[2].one_conflict();
    assert_eq!(said(conflict.base.as_ref()), Some(Measure::Value(20.1)), "what the workbook said");
    let values: Vec<_> = conflict.sides.iter().map(|side| said(side.value.as_ref())).collect();
    assert_eq!(values, [Some(Measure::Value(2.0)), Some(Measure::Value(1.0))]);
}

#[test]
fn the_dataset_of_many_conflicts_is_read_once() {
    let rows: Vec<Row> = (0..4_000)
        .map(|at| row(&format!("series.{}", at / 200), 1800 + at % 200, f64::from(at)))
        .collect();
    let [mut here, mut there, _] = laptops();
    here.import(&rows);
    exchange(&mut here, &mut there);
    for row in &rows[..60] {
        here.type_figure(&row.key, Measure::Value(-1.0));
        there.type_figure(&row.key, Measure::Value(-2.0));
    }
    exchange(&mut here, &mut there);
    let quickest = |most: usize| {
        let time = |_| {
            let start = Instant::now();
            let found =
                review::conflicts(here.workspace.as_ref().unwrap().reading(), most).unwrap();
            assert_eq!(found.len(), most);
            start.elapsed()
        };
        (0..3).map(time).min().unwrap()
    };
    let (one, sixty) = (quickest(1), quickest(60));
    assert!(sixty < one * 10 + Duration::from_millis(20), "one {one:?}, sixty {sixty:?}");
}

#[test]
fn what_two_deleted_is_in_the_trash_once_and_comes_back_for_both() {
    let mut all = laptops();
    let (action, other) = (all[0].draws("Pozo"), all[0].draws("Puente"));
    meet(&mut all);
    all[0].deletes(action);
    all[1].deletes(action);
    all[1].deletes(other);
    meet(&mut all);
    for (at, laptop) in all.iter_mut().enumerate() {
        let trash = laptop.trash();
        let found: Vec<_> = trash
            .iter()
            .map(|of| (of.things[0].name.as_str(), of.author.as_str(), of.own))
            .collect();
        assert_eq!(found, [("Puente", "b", at == 1), ("Pozo", "b", at == 1)], "the latest word");
        assert!(trash.iter().all(|of| of.things.len() == 1));
    }
    all[2].brings_back(action);
    meet(&mut all);
    for laptop in &mut all {
        assert_eq!((laptop.conflicts(), laptop.trash().len()), (0, 1));
    }
}

#[test]
fn what_one_deleted_and_another_changed_is_no_trash_till_it_is_decided() {
    let mut all = laptops();
    let action = all[0].draws("Pozo");
    meet(&mut all);
    all[0].deletes(action);
    all[1].names(action, "Pozo profundo");
    meet(&mut all);
    assert_eq!(all[2].trash(), []);
    let conflict = all[2].one_conflict();
    assert_eq!(titles(&conflict), ["", "Pozo profundo"]);
    assert_eq!(conflict.base, Some(Vec::new()), "it was made, by both their knowledge");
    all[2].decides(&conflict, None);
    meet(&mut all);
    let trash = all[0].trash();
    assert_eq!((trash.len(), trash[0].things[0].name.as_str()), (1, "Pozo profundo"));
}

#[test]
fn undo_leaves_what_was_decided_since() {
    let mut all = laptops();
    let action = all[0].draws("Pozo");
    meet(&mut all);
    all[0].names(action, "Pozo nuevo");
    all[1].names(action, "Pozo profundo");
    meet(&mut all);
    let conflict = all[0].one_conflict();
    all[0].decides(&conflict, Some(&["Pozo nuevo y profundo".into()]));
    let decided = all[0].hash();
    for _ in 0..2 {
        let turned = all[0].ws().undo().unwrap().unwrap();
        assert_eq!(turned.skipped, 1, "what one wrote before, then that it was made");
        assert_eq!(all[0].hash(), decided);
    }
    all[0].names(action, "Pozo de todos");
    assert_eq!(all[0].ws().undo().unwrap().unwrap().skipped, 0);
    assert_eq!(all[0].hash(), decided, "what was written after the decision is taken back to it");
}

#[test]
fn what_was_never_made_by_hand_is_no_trash() {
    let mut laptop = Laptop::new("here");
    laptop.import(&workbook());
    laptop.ws().undo().unwrap().unwrap();
    assert_eq!(laptop.trash(), [], "a withdrawn import is undone, not deleted");
    laptop.type_figure(&key("sewer.connected", 2010), Measure::Value(1.0));
    laptop
        .ws()
        .transact(&op(), |change| change.remove_figure(&key("sewer.connected", 2010)))
        .unwrap();
    assert_eq!(laptop.trash(), [], "and a figure is typed again where it was");
}

#[test]
fn the_trash_is_in_the_order_of_time_and_gives_no_more_than_asked() {
    let mut laptop = Laptop::new("here");
    let actions: Vec<Id> = ["uno", "dos", "tres"].iter().map(|name| laptop.draws(name)).collect();
    let both = |change: &mut ceiba::workspace::Change| {
        change.delete(&ACTION, actions[1])?;
        change.delete(&ACTION, actions[0])
    };
    laptop.ws().transact(&op(), both).unwrap();
    laptop.deletes(actions[2]);
    let names = |deleted: &Deleted| -> Vec<String> {
        deleted.things.iter().map(|gone| gone.name.clone()).collect()
    };
    let trash = laptop.trash();
    let all: Vec<_> = trash.iter().map(names).collect();
    assert_eq!(all, [vec!["tres"], vec!["uno", "dos"]], "what one Op deleted is together");
    assert!(trash[0].time > trash[1].time);
    let one = trash::deleted(laptop.ws().reading(), 1).unwrap();
    assert_eq!(one.iter().map(names).collect::<Vec<_>>(), [["tres"]]);
}

/// The later of two changes is later in every list, also where a third clock is wrong by years.
#[test]
fn a_clock_that_is_wrong_by_years_does_not_keep_others_from_being_followed() {
    let mut all = laptops();
    let action = all[0].draws("Pozo");
    meet(&mut all);
    let now = CLOCK.get();
    CLOCK.set(now + 60 * 60 * 1000);
    all[1].names(action, "una hora adelante");
    YEARS.set(10);
    all[2].names(action, "diez años adelante");
    YEARS.set(0);
    CLOCK.set(now);
    exchange_all(&mut all, [1, 2]);
    exchange_all(&mut all, [0, 2]);
    all[0].names(action, "ahora");
    let time = |laptop: &mut Laptop, title: &str| {
        let said = value::encode(&[title.into()]);
        let all = laptop.ws().history(action).unwrap();
        all.iter().find(|operation| operation.value == said).unwrap().time
    };
    let [before, after, wrong] =
        ["una hora adelante", "ahora", "diez años adelante"].map(|title| time(&mut all[0], title));
    assert!(before < after, "what was seen is not later than the answer to it");
    assert!(after < wrong, "and the wrong clock is not followed");
}

/// The names of copies, which settle what time does not, once decided what an undo brought back.
#[test]
fn an_edit_over_a_conflict_is_undone_to_what_was_shown() {
    for later in [0, 1] {
        let mut all = laptops();
        let figure = key("water.improved", 2012);
        all[1 - later].type_figure(&figure, Measure::Value(1.0));
        all[later].type_figure(&figure, Measure::Value(2.0));
        meet(&mut all);
        assert_eq!(all[2].shown(&figure), Some(Measure::Value(2.0)));
        all[2].type_figure(&figure, Measure::Value(3.0));
        all[2].ws().undo().unwrap().unwrap();
        assert_eq!(all[2].shown(&figure), Some(Measure::Value(2.0)));
    }
}

#[test]
fn what_is_disputed_is_counted_and_known_by_its_thing() {
    let mut all = laptops();
    let actions = [all[0].draws("Pozo"), all[0].draws("Puente"), all[0].draws("Plaza")];
    meet(&mut all);
    let asked = |laptop: &mut Laptop| {
        let db = laptop.ws().reading();
        (review::count(db).unwrap(), review::disputed(db).unwrap())
    };
    assert_eq!(asked(&mut all[0]), (0, [].into()));
    for action in &actions[..2] {
        all[0].names(*action, "norte");
        all[1].names(*action, "sur");
    }
    meet(&mut all);
    assert_eq!(asked(&mut all[2]), (2, actions[..2].iter().copied().collect()));
}

/// Mutation testing: that two datasets stand in a cell, which say the same of it, was held by no test.
#[test]
fn an_edit_of_what_two_workbooks_say_alike_has_seen_both() {
    let figure = key("sewer.connected", 2010);
    let mut all = laptops();
    all[0].import(&[row("sewer.connected", 2010, 5.0), row("sewer.connected", 2011, 1.0)]);
    all[1].import(&[row("sewer.connected", 2010, 5.0), row("sewer.connected", 2012, 1.0)]);
    meet(&mut all);
    assert_eq!((all[2].conflicts(), all[2].shown(&figure)), (0, Some(Measure::Value(5.0))));
    all[2].type_figure(&figure, Measure::Value(6.0));
    meet(&mut all);
    for laptop in &mut all {
        assert_eq!((laptop.conflicts(), laptop.shown(&figure)), (0, Some(Measure::Value(6.0))));
    }
}

#[test]
fn what_was_deleted_and_is_typed_again_says_only_that_it_lives() {
    let mut laptop = Laptop::new("here");
    let figure = key("water.improved", 2012);
    laptop.type_figure(&figure, Measure::Value(1.0));
    laptop.ws().transact(&op(), |change| change.remove_figure(&figure)).unwrap();
    laptop.type_figure(&figure, Measure::Value(1.0));
    let kinds: Vec<_> =
        laptop.ws().history(figure.id()).unwrap().iter().map(|written| written.kind).collect();
    assert_eq!(kinds, [Kind::Create, Kind::Set, Kind::Delete, Kind::Create]);
    assert_eq!(laptop.shown(&figure), Some(Measure::Value(1.0)));
}
