//! From the workbook of an office to printed books.

use serde_json::Value;

use crate::at_the_command_line::{Desk, sample};

fn indicator<'a>(assessed: &'a Value, code: &str) -> &'a Value {
    let all = assessed["indicators"].as_array().expect("indicators");
    all.iter().find(|one| one["code"] == code).unwrap_or_else(|| panic!("{code} is not there"))
}

#[test]
fn a_real_workbook_gives_level_and_progress_on_both_clocks() {
    let desk = Desk::new();
    desk.diamantino("town.ceiba");

    let live = desk.done(&["assess", "town.ceiba", "--agenda", "sdg", "--json"]).json();
    let sewer = indicator(&live, "L7.12");
    assert_eq!(sewer["status"], "on_track");
    assert!((sewer["share"].as_f64().expect("a share") - 1.413).abs() < 5e-4, "{sewer}");
    assert_eq!(sewer["latest"]["value"], 39.23);

    let balance = desk.done(&["assess", "town.ceiba", "--agenda", "mdg", "--json"]).json();
    assert_eq!(indicator(&balance, "L7.12")["status"], "achieved");
}

#[test]
fn what_is_not_in_the_catalogue_is_left_aside_by_name() {
    let desk = Desk::new();
    desk.done(&[
        "new",
        "town.ceiba",
        "--name",
        "Diamantino",
        "--country",
        "BR",
        "--code",
        "5103502",
    ]);
    let before = desk.state("town.ceiba");
    let tried = desk.done(&["import", "town.ceiba", &sample("diamantino.xlsx"), "--json"]).json();
    let findings = tried["findings"].to_string();
    assert!(findings.contains("IDHM Renda"), "{findings}");
    assert_eq!(desk.state("town.ceiba"), before, "without --yes nothing is stored");
}

#[test]
fn names_without_a_place_are_named_in_the_profile_as_long_as_the_import_stands() {
    let desk = Desk::new();
    desk.diamantino("town.ceiba");
    let profile = || {
        let words = ["report", "town.ceiba", "--book", "profile", "--lang", "pt", "-o", "book.pdf"];
        desk.done(&words);
        desk.words_of("book.pdf")
    };
    let words = profile();
    let (_, unknown) = words.rsplit_once("O que não sabemos").expect("its chapter");
    for name in ["IDHM Educação", "IDHM Longevidade"] {
        assert!(unknown.contains(name), "{name} is not among: {unknown}");
    }
    desk.done(&["undo", "town.ceiba"]);
    assert!(!profile().contains("IDHM"), "the import was taken back, its names stand");
}

#[test]
fn a_name_that_a_person_puts_aside_or_gives_a_place_is_no_longer_asked_for() {
    let desk = Desk::new();
    desk.diamantino("town.ceiba");
    let choices = r#"{ "names": { "IDHM Renda": null } }"#;
    std::fs::write(desk.path("choices.json"), choices).expect("the choices");
    let workbook = sample("diamantino.xlsx");
    desk.done(&["import", "town.ceiba", &workbook, "--mapping", "choices.json", "--yes"]);
    desk.done(&["report", "town.ceiba", "--book", "profile", "--lang", "pt", "-o", "book.pdf"]);
    let words = desk.words_of("book.pdf");
    assert!(!words.contains("IDHM Renda") && words.contains("IDHM Educação"));
}

#[test]
fn a_workbook_that_brings_nothing_new_writes_nothing_and_says_so() {
    let desk = Desk::new();
    desk.diamantino("town.ceiba");
    let log = || desk.done(&["log", "town.ceiba", "--json"]).json();
    let (before, state) = (log(), desk.state("town.ceiba"));
    let workbook = sample("diamantino.xlsx");
    let again = desk.done(&["import", "town.ceiba", &workbook, "--yes", "--lang", "en"]);
    assert!(again.sentence().contains("stored already"), "{}", again.sentence());
    let again = desk.done(&["import", "town.ceiba", &workbook, "--yes", "--json"]).json();
    assert_eq!((&again["stored"], &again["import"]), (&0.into(), &Value::Null));
    assert_eq!((log(), desk.state("town.ceiba")), (before, state));
    desk.done(&["undo", "town.ceiba"]);
    let again = desk.done(&["import", "town.ceiba", &workbook, "--yes", "--json"]).json();
    assert_ne!(again["stored"], 0, "what was taken back is new again");
}

#[test]
fn a_book_says_its_town_and_is_the_same_twice() {
    let desk = Desk::new();
    desk.diamantino("town.ceiba");
    for book in ["profile", "plan", "council"] {
        let print = |out: &str| {
            desk.done(&["report", "town.ceiba", "--book", book, "--lang", "pt", "-o", out]);
            std::fs::read(desk.path(out)).expect("the book")
        };
        assert!(print("one.pdf") == print("two.pdf"), "{book}: other bytes the second time");
        assert!(desk.words_of("one.pdf").contains("Diamantino"), "{book}");
    }
}

#[test]
fn the_training_town_is_marked_fictional_on_every_page_and_its_plan_adds_up() {
    let desk = Desk::new();
    desk.tres_ceibas("town.ceiba");
    for (book, said) in [("profile", "83,1"), ("plan", "5.021.000"), ("council", "5.021.000")] {
        desk.done(&["report", "town.ceiba", "--book", book, "--lang", "es", "-o", "book.pdf"]);
        let words = desk.words_of("book.pdf");
        assert!(words.contains(said), "{book} does not say {said}");
        let pages = lopdf::Document::load(desk.path("book.pdf")).expect("a PDF").get_pages().len();
        let marks = words.to_lowercase().matches("fictici").count();
        assert!(marks >= pages, "{book}: {marks} marks on {pages} pages");
    }
}

#[test]
fn a_file_that_is_no_workbook_changes_nothing() {
    let desk = Desk::new();
    desk.diamantino("town.ceiba");
    std::fs::write(desk.path("letter.xlsx"), "Estimado alcalde").expect("a letter");
    let (before, files) = (desk.state("town.ceiba"), desk.files());
    let refused = desk.run(&["import", "town.ceiba", "letter.xlsx", "--yes"]);
    assert_eq!(refused.code(), 3);
    assert!(refused.sentence().contains("letter.xlsx"), "{}", refused.sentence());
    assert_eq!(desk.state("town.ceiba"), before);
    assert_eq!(desk.files(), files, "no new file beside it");
}
