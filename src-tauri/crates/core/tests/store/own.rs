//! Series of a municipality's own on two copies, and how long they stay.

use ceiba::catalogue::{Counted, Direction, Family};
use ceiba::plan::{ObjectiveEntry, write as plans};
use ceiba::progress::store::Figures;
use ceiba::series::own::{Definition, Relation, file, store, write};
use ceiba::store::review;
use ceiba::store::trash;
use ceiba::text::Language;

use super::*;

fn definition(name: &str) -> Definition {
    Definition {
        name: name.into(),
        unit: "%".into(),
        family: Family::Bounded,
        direction: Direction::Higher,
        multiplier: 100.0,
        lower: Some(0.0),
        upper: Some(100.0),
        counted: Counted::Households,
        numerator: "viviendas reparadas".into(),
        denominator: "viviendas dañadas".into(),
        relation: Relation::VariantOf("water.improved".into()),
        about: "Solo el área rural.".into(),
        source: "Junta de agua".into(),
        sector: "water".into(),
    }
}

fn save(laptop: &mut Laptop, series: Option<&str>, definition: Definition) -> String {
    let save = |change: &mut ceiba::workspace::Change| write::save(change, series, definition);
    laptop.ws().transact(&op(), save).unwrap().value
}

fn delete(laptop: &mut Laptop, series: &str) -> Result<(), ceiba::Error> {
    laptop.ws().transact(&op(), |change| write::delete(change, series)).map(|_| ())
}

fn names(laptop: &mut Laptop) -> Vec<String> {
    let all = store::all(laptop.ws().reading()).unwrap();
    all.into_iter().map(|one| one.definition.name).collect()
}

#[test]
fn two_copies_that_make_the_same_series_have_one_and_no_conflict() {
    let (mut here, mut there) = (Laptop::new("here"), Laptop::new("there"));
    let one = save(&mut here, None, definition("Agua segura en el campo"));
    let other = save(&mut there, None, definition("  Agua  segura en el campo "));
    assert_eq!(one, other);
    here.type_figure(&key(&one, 2020), counts(30.0, 60.0));
    exchange(&mut here, &mut there);
    assert_eq!(here.hash(), there.hash());
    assert_eq!((here.conflicts(), there.conflicts()), (0, 0));
    assert_eq!(names(&mut there), ["Agua segura en el campo"]);
    let figures = Figures::read(there.ws().reading()).unwrap();
    let known = &figures.series[&one];
    assert_eq!(known.series.label.fr, "Agua segura en el campo");
    assert_eq!(known.town.first().map(|point| point.value), Some(50.0));
    assert!(figures.ours.is_listed(&one));
    here.ws().rebuild().unwrap();
    assert_eq!(here.hash(), there.hash());
}

#[test]
fn what_two_say_differently_of_one_series_is_a_conflict_in_that_alone() {
    let (mut here, mut there) = (Laptop::new("here"), Laptop::new("there"));
    save(&mut here, None, definition("Agua segura en el campo"));
    let other = Definition { source: "Ministerio".into(), ..definition("Agua segura en el campo") };
    save(&mut there, None, other);
    exchange(&mut here, &mut there);
    assert_eq!((here.conflicts(), there.conflicts()), (1, 1));
    let conflicts = review::conflicts(here.ws().reading(), 10).unwrap();
    assert_eq!(conflicts.first().map(|conflict| conflict.register), Some(5));
    assert_eq!(names(&mut here).len(), 1);
}

#[test]
fn a_series_in_use_is_not_deleted_and_one_that_was_comes_back() {
    let mut laptop = Laptop::new("here");
    let series = save(&mut laptop, None, definition("Agua segura en el campo"));
    laptop.type_figure(&key(&series, 2020), counts(30.0, 60.0));
    let refused = delete(&mut laptop, &series).unwrap_err();
    assert_eq!(refused.message().key(), "own-in-use");
    laptop.ws().transact(&op(), |change| change.remove_figure(&key(&series, 2020))).unwrap();
    let objective = ObjectiveEntry { series: Some(series.clone()), ..ObjectiveEntry::default() };
    let objective =
        laptop.ws().transact(&op(), |change| plans::objective(change, &objective)).unwrap().value;
    assert_eq!(delete(&mut laptop, &series).unwrap_err().message().key(), "own-in-use");
    laptop.ws().transact(&op(), |change| plans::delete_objective(change, objective)).unwrap();
    delete(&mut laptop, &series).unwrap();
    assert!(names(&mut laptop).is_empty());
    let called = store::name(laptop.ws().reading(), &series).unwrap();
    assert_eq!(called.as_deref(), Some("Agua segura en el campo"));
    laptop.ws().undo().unwrap();
    assert_eq!(names(&mut laptop).len(), 1);
    delete(&mut laptop, &series).unwrap();
    let gone = trash::deleted(laptop.ws().reading(), 10).unwrap();
    let gone = gone.iter().find(|deleted| deleted.things.iter().any(|thing| thing.entity == 2));
    let gone = gone.expect("it lies in the trash").clone();
    laptop.ws().transact(&op(), |change| change.bring_back(&gone)).unwrap();
    let back = store::one(laptop.ws().reading(), &series).unwrap().unwrap();
    assert_eq!(back.definition, definition("Agua segura en el campo"));
}

#[test]
fn figures_under_a_series_that_another_deleted_are_told_until_it_is_brought_back() {
    let (mut here, mut there) = (Laptop::new("here"), Laptop::new("there"));
    let series = save(&mut here, None, definition("Agua segura en el campo"));
    let idle = save(&mut here, None, definition("Huertos familiares"));
    exchange(&mut here, &mut there);
    there.type_figure(&key(&series, 2020), counts(30.0, 60.0));
    delete(&mut here, &series).unwrap();
    delete(&mut here, &idle).unwrap();
    assert_eq!(adrift(&mut here), []);
    exchange(&mut here, &mut there);
    assert_eq!((here.conflicts(), there.conflicts()), (0, 0), "they wrote about two things");
    for laptop in [&mut here, &mut there] {
        assert_eq!(adrift(laptop), [("Agua segura en el campo".into(), 1)]);
        assert_eq!(laptop.shown(&key(&series, 2020)), Some(counts(30.0, 60.0)), "it is stored");
        laptop.ws().rebuild().unwrap();
        assert_eq!(adrift(laptop).len(), 1);
    }
    let gone = trash::deleted(here.ws().reading(), 10).unwrap();
    let found = store::adrift(here.ws().reading()).unwrap().remove(0);
    let gone = gone.into_iter().find(|gone| gone.things.iter().any(|thing| thing.id == found.id));
    here.ws().transact(&op(), |change| change.bring_back(&gone.unwrap())).unwrap();
    exchange(&mut here, &mut there);
    for laptop in [&mut here, &mut there] {
        assert_eq!(adrift(laptop), []);
        let figures = Figures::read(laptop.ws().reading()).unwrap();
        assert_eq!(figures.series[&series].town.first().map(|point| point.value), Some(50.0));
    }
    assert_eq!(here.hash(), there.hash());
}

#[test]
fn an_objective_of_a_deleted_series_is_told_too() {
    let (mut here, mut there) = (Laptop::new("here"), Laptop::new("there"));
    let series = save(&mut here, None, definition("Agua segura en el campo"));
    exchange(&mut here, &mut there);
    let objective = ObjectiveEntry { series: Some(series.clone()), ..ObjectiveEntry::default() };
    there.ws().transact(&op(), |change| plans::objective(change, &objective)).unwrap();
    delete(&mut here, &series).unwrap();
    exchange(&mut here, &mut there);
    assert_eq!(adrift(&mut here), [("Agua segura en el campo".into(), 1)]);
}

fn adrift(laptop: &mut Laptop) -> Vec<(String, usize)> {
    let all = store::adrift(laptop.ws().reading()).unwrap();
    let uses = |uses: store::Uses| uses.figures + uses.objectives + uses.targets;
    all.into_iter().map(|one| (one.name, uses(one.uses))).collect()
}

#[test]
fn a_name_that_became_free_makes_another_series() {
    let mut laptop = Laptop::new("here");
    let first = save(&mut laptop, None, definition("Agua segura en el campo"));
    save(&mut laptop, Some(&first), definition("Agua del campo"));
    let second = save(&mut laptop, None, definition("Agua segura en el campo"));
    assert_ne!(first, second);
    assert_eq!(names(&mut laptop), ["Agua del campo", "Agua segura en el campo"]);
}

#[test]
fn figures_keep_the_unit_of_their_series() {
    let mut laptop = Laptop::new("here");
    let series = save(&mut laptop, None, definition("Agua segura en el campo"));
    laptop.type_figure(&key(&series, 2020), counts(30.0, 60.0));
    let plain = Definition {
        unit: "litros".into(),
        denominator: String::new(),
        multiplier: 1.0,
        relation: Relation::Alone,
        ..definition("Agua segura en el campo")
    };
    let refused = laptop
        .ws()
        .transact(&op(), |change| write::save(change, Some(&series), plain))
        .unwrap_err();
    assert_eq!(refused.message().key(), "own-unit-in-use");
    let narrow = Definition { upper: Some(49.0), ..definition("Agua segura en el campo") };
    let refused = laptop
        .ws()
        .transact(&op(), |change| write::save(change, Some(&series), narrow))
        .unwrap_err();
    assert_eq!(
        refused.message().text(Language::En),
        "There is already a figure of 50%: the bound would leave it outside. Correct that figure first."
    );
    let wide = Definition { upper: Some(50.0), ..definition("Agua segura en el campo") };
    save(&mut laptop, Some(&series), wide);
    save(&mut laptop, Some(&series), definition("Agua del campo"));
    assert_eq!(names(&mut laptop), ["Agua del campo"]);
}

#[test]
fn a_neighbour_takes_what_is_new_and_keeps_what_is_its_own() {
    let (mut here, mut there) = (Laptop::new("here"), Laptop::new("there"));
    let ours = ["Agua segura en el campo", "Caminos de tierra", "Huertos familiares"];
    for name in ours {
        save(&mut here, None, definition(name));
    }
    save(&mut there, None, definition("Caminos de tierra"));
    let other = Definition { source: "Otra".into(), ..definition("Huertos familiares") };
    save(&mut there, None, other.clone());
    let all = store::all(here.ws().reading()).unwrap();
    let written = file::write(all.into_iter().map(|one| one.definition).collect());
    let mut read = file::read(written.as_bytes(), "a").unwrap();
    read.push(definition("Agua segura en el campo"));
    read.push(Definition { unit: String::new(), ..definition("Sin unidad") });
    let would = file::compare(there.ws().reading(), &read).unwrap();
    let told: Vec<&str> = would
        .iter()
        .map(|would| match would {
            file::Would::Come => "new",
            file::Would::BeSame => "same",
            file::Would::StayOurs => "ours",
            file::Would::BeRefused(reason) => reason.key(),
        })
        .collect();
    assert_eq!(told, ["new", "same", "ours", "own-name-taken", "own-unit-missing"]);
    let taken = there.ws().transact(&op(), |change| file::take(change, &read)).unwrap();
    assert_eq!(taken.value, 1);
    assert_eq!(names(&mut there), ours);
    let kept = store::all(there.ws().reading()).unwrap();
    assert!(kept.iter().any(|one| one.definition == other));
    there.ws().undo().unwrap();
    assert_eq!(names(&mut there).len(), 2);
}
