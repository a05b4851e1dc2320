//! The door as the page uses it: every command by its name, with JSON, on a temporary folder.

// A test fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use ceiba::basics::{Millis, Progress, Silent};
use ceiba::store::place::Disk;
use ceiba::text::Language;
use ceiba::workspace::Surroundings;
use ceiba_api::{COMMANDS, Context, DialogRequest, Dialogs, DoorError, Host, call};
use serde_json::{Value, json};
use tempfile::TempDir;

#[path = "door/block.rs"]
mod block;
#[path = "door/books.rs"]
mod books;
#[path = "door/catalogue.rs"]
mod catalogue;
#[path = "door/finding.rs"]
mod finding;
#[path = "door/profile.rs"]
mod profile;
#[path = "door/settings.rs"]
mod settings;

static CLOCK: AtomicU64 = AtomicU64::new(1_795_000_000_000);
static DRAWN: AtomicU64 = AtomicU64::new(1);

/// A person who presses Cancel after so many questions.
struct Impatient(AtomicU64);

impl Progress for Impatient {
    fn step(&self, _: &'static str, _: u64, _: u64) {}
    fn cancelled(&self) -> bool {
        self.0.fetch_sub(1, Ordering::Relaxed) == 0
    }
}

/// A person who answers every dialog with the next of these files.
struct Answers(Mutex<Vec<PathBuf>>);

impl Dialogs for Answers {
    fn ask(&self, _: &DialogRequest) -> Option<PathBuf> {
        self.0.lock().unwrap().pop()
    }

    fn show_folder(&self, folder: &Path) -> bool {
        folder.is_dir()
    }
}

fn random() -> [u8; 16] {
    let number = DRAWN.fetch_add(1, Ordering::Relaxed);
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&number.wrapping_mul(0x9E37_79B9_7F4A_7C15).to_be_bytes());
    bytes[8..].copy_from_slice(&number.to_be_bytes());
    bytes
}

/// The program that reads workbooks, as cargo built it beside this test.
fn reader() -> PathBuf {
    let own = std::env::current_exe().unwrap();
    let name = format!("ceiba{}", std::env::consts::EXE_SUFFIX);
    let program = own.ancestors().nth(2).unwrap().join(name);
    assert!(program.is_file(), "build it first: cargo build -p ceiba-cli");
    program
}

struct Desk {
    folder: TempDir,
    context: Context,
}

impl Desk {
    fn new(answers: Vec<PathBuf>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let context = Self::context(folder.path(), answers);
        Self { folder, context }
    }

    fn context(folder: &Path, answers: Vec<PathBuf>) -> Context {
        Self::context_at(|| Millis(CLOCK.fetch_add(1000, Ordering::Relaxed)), folder, answers)
    }

    fn context_at(now: fn() -> Millis, folder: &Path, mut answers: Vec<PathBuf>) -> Context {
        answers.reverse();
        Context::new(Host {
            surroundings: Surroundings { now, random, machine: "test".to_owned() },
            offset: |_| -180,
            reader: reader(),
            data: folder.join("data"),
            free_space: |_| None,
            disk: |path| match path.to_string_lossy().contains("stick") {
                true => Disk::Removable,
                false => Disk::Fixed,
            },
            documents: Some(folder.join("Documents")),
            language: Language::Es,
            dialogs: Box::new(Answers(Mutex::new(answers))),
        })
    }

    fn ask(&self, name: &str, input: Value) -> Value {
        self.try_ask(name, input).unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    fn try_ask(&self, name: &str, input: Value) -> Result<Value, DoorError> {
        call(&self.context, name, input, &Silent).map(|answer| read(&answer))
    }

    fn refused(&self, name: &str, input: Value) -> DoorError {
        self.try_ask(name, input).expect_err(name)
    }

    /// Quits the program and starts it again on the same folder.
    fn restarted(self) -> Self {
        self.context.close();
        let context = Self::context(self.folder.path(), Vec::new());
        Self { folder: self.folder, context }
    }
}

fn read(answer: &str) -> Value {
    serde_json::from_str(answer).expect("an answer is JSON")
}

fn new_town() -> Value {
    json!({ "name": "San Lázaro", "country": "CO", "code": "0910", "region": "",
            "population": "12.480", "population_year": "2018" })
}

/// One of a country that writes 12,480 where Colombia writes 12.480.
fn guatemalan_town() -> Value {
    let mut town = new_town();
    town["country"] = json!("GT");
    town["population"] = json!("12,480");
    town
}

fn action(title: &str) -> Value {
    json!({ "id": null, "objective": null, "title": title, "description": "", "lead": "Obras",
            "place": "Centro", "contact": "", "first_year": "2025", "last_year": "2026",
            "costs": [{ "id": null, "title": "Tubos", "year": "2025", "amount": "1.240,50" }],
            "funding": [{ "id": null, "source": "Municipio", "amount": "240,5",
                          "certainty": "approved" }] })
}

fn row<'a>(table: &'a Value, series: &str) -> &'a Value {
    let rows = table["rows"].as_array().unwrap();
    rows.iter().find(|row| row["series"] == series).unwrap_or_else(|| panic!("{series}: {rows:?}"))
}

fn cell(table: &Value, series: &str, year: i64) -> Value {
    let years = table["years"].as_array().unwrap();
    let at = years.iter().position(|known| known.as_i64() == Some(year)).unwrap();
    row(table, series)["cells"][at].clone()
}

/// A change of one cell, as the page sends it the first time.
fn edited(series: &str, year: i32, typed: Value, source: &str) -> Value {
    json!({ "series": series, "year": year, "period": "", "typed": typed, "source": source,
            "answered": [] })
}

fn value(text: &str) -> Value {
    json!({ "kind": "value", "text": text })
}

fn counts(numerator: &str, denominator: &str) -> Value {
    json!({ "kind": "ratio", "numerator": numerator, "denominator": denominator })
}

/// The question that an edit is answered with, and what is offered.
fn asked(desk: &Desk, edit: Value) -> (String, Vec<Value>) {
    let answer = desk.ask("figure_edit", edit);
    assert_eq!(answer["kind"], "asks", "{answer}");
    let offers = answer["offers"].as_array().unwrap().clone();
    (answer["text"].as_str().unwrap().to_owned(), offers)
}

#[test]
fn names_are_given_once_topic_first() {
    for command in COMMANDS {
        assert_eq!(COMMANDS.iter().filter(|other| other.name == command.name).count(), 1);
        assert!(command.name.contains('_') && command.about.trim().ends_with('.'));
    }
}

#[test]
fn a_first_run_speaks_the_language_of_the_system_until_one_is_chosen() {
    let desk = Desk::new(Vec::new());
    let start = desk.ask("start_state", Value::Null);
    assert_eq!((&start["language"], &start["language_chosen"]), (&json!("es"), &json!(false)));
    assert_eq!(start["workspace"], Value::Null);
    assert_eq!(start["notice"], Value::Null);
    let start = desk.ask("language_set", json!({ "language": "pt" }));
    assert_eq!((&start["language"], &start["language_chosen"]), (&json!("pt"), &json!(true)));
    let start = desk.restarted().ask("start_state", Value::Null);
    assert_eq!(start["language"], "pt");
}

#[test]
fn what_a_preview_asks_is_decided_and_nothing_is_stored_before() {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/samples");
    let workbook = samples.join("tres_ceibas_01_ministerio_indicadores.xlsx");
    let desk = Desk::new(vec![workbook]);
    desk.ask(
        "municipality_create",
        json!({ "name": "Tres Ceibas", "country": "XX", "code": "0907", "region": "",
                "population": "", "population_year": "" }),
    );
    let file = desk.ask("file_choose", json!({ "purpose": "workbook", "name": "" }));
    let preview = desk.ask("import_preview", json!({ "token": file["token"], "sheet": null }));
    let asked = |view: &Value| {
        let findings = view["findings"].as_array().unwrap().clone();
        findings.into_iter().find(|finding| finding["cell"] == "H12").unwrap()
    };
    assert_eq!(asked(&preview)["question"]["reading"], "52,5");
    let decide = |cells: Value, names: Value| {
        desk.try_ask(
            "import_decide",
            json!({ "preview": preview["preview"], "cells": cells, "names": names }),
        )
    };
    let value = json!([{ "cell": "H12", "take": "value", "typed": "52,5" }]);
    let internet = "17.8.1 Personas que usan Internet";
    let aside = json!([{ "name": internet, "series": null }]);
    let decided = decide(value, aside).unwrap();
    assert_eq!(asked(&decided)["question"]["take"], "value");
    assert_eq!(decided["names"][0]["name"], internet);
    let figures = |view: &Value, of: &str| {
        view[of].as_array().unwrap().iter().filter(|figure| figure["blank"] == false).count()
    };
    let (own, others) = (figures(&decided, "figures"), figures(&decided, "comparison"));
    assert_eq!((own, others > 0), (15, true));
    assert_eq!(decided["count"]["value"], (own + others) as f64);
    let summary = decided["summary"].as_str().unwrap();
    assert!(summary.contains(&format!("{} datos; {others} de ellos", own + others)), "{summary}");
    let again = decide(json!([]), json!([])).unwrap();
    assert_eq!(again, preview, "no decision is the preview as it was");
    let wrong = decide(json!([{ "cell": "H12", "take": "value", "typed": "mucho" }]), json!([]));
    assert!(wrong.unwrap_err().message.contains("mucho"));
    assert_eq!(asked(&preview)["question"]["as_read"], Value::Null, "no share is 525 %");
    let over = decide(json!([{ "cell": "H12", "take": "value", "typed": "525" }]), json!([]));
    assert_eq!(
        over.unwrap_err().message,
        "525 no es un valor posible para H12. No se guarda; elija otro."
    );
    assert!(decide(json!([]), json!([{ "name": internet, "series": "no.such" }])).is_err());
    assert_eq!(desk.ask("workspace_state", Value::Null)["figures"]["text"], "0");
}

#[test]
fn a_mistake_of_the_program_is_an_error_with_details() {
    let desk = Desk::new(Vec::new());
    assert_eq!(desk.refused("no_such_command", Value::Null).code, "program");
    let error = desk.refused("language_set", json!({ "language": "xx" }));
    assert_eq!(error.code, "program");
    assert!(error.details.contains("language_set"), "{}", error.details);
    assert_eq!(desk.refused("figures_table", Value::Null).code, "refused");
}

fn town_of(country: &str) -> Value {
    let mut town = new_town();
    town["country"] = json!(country);
    town
}

/// A word as the table of the municipality page shows it.
fn word(desk: &Desk, key: &str) -> Value {
    let words = desk.ask("country_words", Value::Null);
    let groups = words["groups"].as_array().unwrap();
    let mut all = groups.iter().flat_map(|group| group["words"].as_array().unwrap());
    all.find(|word| word["key"] == key).unwrap_or_else(|| panic!("{key}: {words}")).clone()
}

fn say_otherwise(desk: &Desk, key: &str, text: &str) -> Value {
    desk.ask("country_word_change", json!({ "key": key, "text": text }))
}

#[test]
fn a_new_town_begins_as_its_country_does() {
    let desk = Desk::new(Vec::new());
    for (country, currency, paper, language, region) in [
        ("PA", "PAB", "letter", "es", "Provincia"),
        ("HT", "HTG", "letter", "fr", "Departamento"),
        ("BR", "BRL", "a4", "pt", "Estado"),
        ("XX", "XTS", "letter", "es", "Región"),
    ] {
        desk.ask("municipality_create", town_of(country));
        let sheet = desk.ask("municipality_sheet", Value::Null);
        let begun = [&sheet["currency"], &sheet["paper"], &sheet["region_label"]];
        assert_eq!(begun, [currency, paper, region], "{country}");
        let print = desk.ask("print_choices", Value::Null);
        assert_eq!((&print["language"], &print["paper"]), (&json!(language), &json!(paper)));
    }
    desk.ask("municipality_change", json!({ "paper": "oficio" }));
    assert_eq!(desk.ask("print_choices", Value::Null)["paper"], "oficio");
    let start = desk.ask("start_state", Value::Null);
    let countries = start["countries"].as_array().unwrap();
    let guatemala = countries.iter().find(|one| one["key"] == "GT").unwrap();
    assert_eq!(guatemala["region"], "Departamento");
    assert!(guatemala["code_hint"].as_str().unwrap().contains("4 cifras"));
    assert_eq!(countries.last().unwrap()["key"], "XX");
}

#[test]
fn a_code_that_looks_incomplete_is_asked_about_and_kept() {
    let desk = Desk::new(Vec::new());
    let ask = |country: &str, code: &str| {
        desk.ask("code_question", json!({ "country": country, "code": code }))
    };
    assert_eq!(ask("GT", "0907"), Value::Null);
    assert_eq!(ask("", "907"), Value::Null);
    assert_eq!(
        ask("GT", "907"),
        "Guatemala: el código tiene 4 cifras. ¿Falta un cero al comienzo?"
    );
    let mut town = town_of("GT");
    town["code"] = json!("907");
    desk.ask("municipality_create", town);
    let sheet = desk.ask("municipality_sheet", Value::Null);
    assert_eq!((&sheet["code"], sheet["code_question"].is_string()), (&json!("907"), true));
    desk.ask("municipality_change", json!({ "code": "0907" }));
    assert_eq!(desk.ask("municipality_sheet", Value::Null)["code_question"], Value::Null);
}

#[test]
fn what_the_town_says_otherwise_stands_on_pages_and_in_books_until_it_is_taken_back() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", town_of("GT"));
    let words = desk.ask("country_words", Value::Null);
    assert_eq!(
        (&words["country"], &words["reviewed"]),
        (&json!("Guatemala"), &json!("noviembre de 2026"))
    );
    let council = word(&desk, "council");
    assert_eq!((&council["own"], &council["says"]), (&json!(""), &json!("concejo municipal")));
    let month = word(&desk, "fiscal_year");
    assert_eq!(month["says"], "enero");
    assert!(month["source"].as_str().unwrap().starts_with("Por confirmar: Ley Orgánica"));
    let notes = words["groups"].to_string();
    assert!(notes.contains("Por confirmar, todos"), "instruments are never told as law: {notes}");
    let written = say_otherwise(&desk, "council", " corporación municipal ");
    assert_eq!(written["touched"], json!(["municipality"]));
    assert!(written["state"]["undo"].as_str().unwrap().contains("Quienes deciden"));
    say_otherwise(&desk, "region", "provincia");
    say_otherwise(&desk, "fiscal_year", "7");
    say_otherwise(&desk, "instrument.poa", "POA 2027");
    assert_eq!(desk.ask("municipality_sheet", Value::Null)["region_label"], "Provincia");
    let frame = desk.ask("workspace_state", Value::Null);
    assert_eq!([&frame["region_word"], &frame["region_label"]], ["provincia", "Provincia"]);
    let book = |language: &str| {
        let input = json!({ "book": "plan", "language": language, "paper": "letter" });
        desk.ask("book_preview", input)["pages"].to_string()
    };
    assert!(
        book("es").contains("corporación municipal") && !book("es").contains("concejo municipal")
    );
    assert!(book("fr").contains("conseil municipal"), "nobody has said it in French");
    desk.ask("language_set", json!({ "language": "fr" }));
    assert_eq!(word(&desk, "council")["own"], "");
    assert_eq!(word(&desk, "fiscal_year")["own"], "7");
    assert_eq!(word(&desk, "instrument.poa")["own"], "POA 2027");
    desk.ask("language_set", json!({ "language": "es" }));
    say_otherwise(&desk, "council", "");
    assert!(book("es").contains("concejo municipal"));
    desk.ask("workspace_undo", Value::Null);
    assert_eq!(word(&desk, "council")["own"], "corporación municipal");
    for (key, text) in
        [("fiscal_year", "13"), ("term", "cuatro"), ("weather", "sol"), ("zone.none", "a")]
    {
        let refused = desk.refused("country_word_change", json!({ "key": key, "text": text }));
        assert_eq!(refused.code, "refused", "{key}");
    }
    let history = desk.ask("history_list", Value::Null).to_string();
    assert!(history.contains("cómo se dice aquí: Quienes deciden"), "{history}");
}

#[test]
fn two_words_for_one_council_are_both_kept_until_a_person_decides() {
    let (desk, colleague) = (Desk::new(Vec::new()), Desk::new(Vec::new()));
    for (one, council, month) in [(&desk, "corporación", "7"), (&colleague, "cabildo", "10")] {
        one.ask("municipality_create", town_of("GT"));
        say_otherwise(one, "council", council);
        say_otherwise(one, "fiscal_year", month);
    }
    let stick = colleague.folder.path().join("stick/town.ceiba");
    handed(&colleague, &stick);
    let token = desk.context.token(&stick).token;
    let preview = desk.ask("receive_preview", json!({ "token": token.clone() }));
    assert!(preview["lines"].to_string().contains("Palabras propias del municipio"), "{preview}");
    let confirmed = preview["wide"]["touches"].clone();
    desk.ask("receive_apply", json!({ "token": token, "confirmed": confirmed }));
    let list = desk.ask("review_list", Value::Null);
    let conflicts = list["conflicts"].as_array().unwrap();
    let of = |name: &str| {
        let found = conflicts.iter().find(|one| one["what"].as_str().unwrap().contains(name));
        found.unwrap_or_else(|| panic!("{name}: {list}")).clone()
    };
    let (council, month) = (of("Quienes deciden"), of("Comienzo del año fiscal"));
    assert_eq!(council["field"], "En español");
    for said in ["corporación", "cabildo"] {
        assert!(council["sides"].to_string().contains(said), "{council}");
    }
    for said in ["julio", "octubre"] {
        assert!(month["sides"].to_string().contains(said), "{month}");
    }
    let taken = council["sides"].as_array().unwrap().iter().find(|side| side["text"] == "cabildo");
    let decision = json!({ "kind": "take", "side": taken.unwrap()["key"] });
    desk.ask(
        "review_decide",
        json!({ "thing": council["thing"], "register": council["register"],
                                      "decision": decision }),
    );
    assert_eq!(word(&desk, "council")["own"], "cabildo");
}

#[test]
fn a_municipality_is_made_changed_closed_and_opened_again() {
    let desk = Desk::new(Vec::new());
    let state = desk.ask("municipality_create", new_town());
    assert_eq!(state["name"], "San Lázaro");
    assert_eq!(state["undo"], Value::Null, "making the file is not taken back");
    let sheet = desk.ask("municipality_sheet", Value::Null);
    assert_eq!((&sheet["currency"], &sheet["paper"]), (&json!("COP"), &json!("letter")));
    assert_eq!(sheet["population"][0]["people"]["value"], 12480.0);
    let written = desk.ask("municipality_change", json!({ "region": "Ribera" }));
    assert_eq!(written["touched"], json!(["municipality"]));
    assert!(written["state"]["undo"].is_string());
    desk.ask("workspace_undo", Value::Null);
    assert_eq!(desk.ask("municipality_sheet", Value::Null)["region"], "");
    desk.ask("workspace_redo", Value::Null);
    let changed = desk.ask("workspace_state", Value::Null)["saved"]["iso"].clone();
    let start = desk.ask("workspace_close", Value::Null);
    let id = start["recent"][0]["id"].clone();
    let desk = desk.restarted();
    let state = desk.ask("workspace_open_recent", json!({ "id": id }));
    assert_eq!(state["region"], "Ribera");
    assert_eq!(desk.ask("workspace_state", Value::Null)["name"], "San Lázaro");
    // Looking into a file changes nothing in it.
    let later = Desk::context_at(in_nine_days, desk.folder.path(), Vec::new());
    desk.ask("workspace_close", Value::Null);
    let ask = |name, input| read(&call(&later, name, input, &Silent).unwrap());
    ask("workspace_open_recent", json!({ "id": id }));
    let start = ask("workspace_close", Value::Null);
    assert_eq!(start["recent"][0]["changed"]["iso"], changed);
    assert_eq!(desk.ask("recent_forget", json!({ "id": id }))["recent"], json!([]));
}

/// The open municipality's file.
fn file_of(state: &Value) -> PathBuf {
    Path::new(state["folder"].as_str().unwrap()).join(state["file"].as_str().unwrap())
}

#[test]
fn a_file_copied_by_hand_two_seconds_after_an_edit_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let now =
        || Millis(u64::try_from(std::time::UNIX_EPOCH.elapsed().unwrap().as_millis()).unwrap());
    let context = Desk::context_at(now, folder.path(), Vec::new());
    let desk = Desk { folder, context };
    let state = desk.ask("municipality_create", new_town());
    desk.ask("action_save", action("Menos fugas"));
    for _ in 0..10 {
        std::thread::sleep(std::time::Duration::from_millis(200));
        desk.context.rest(); // as the shell does
    }
    let copy = desk.folder.path().join("copy.ceiba");
    std::fs::copy(file_of(&state), &copy).unwrap();
    desk.context.close();
    let opened = ceiba::Workspace::open(&copy, Surroundings { now, random, machine: "x".into() });
    let opened = opened.unwrap();
    let title = "SELECT title FROM action";
    let title: String = opened.reading().query_row(title, [], |row| row.get(0)).unwrap();
    assert_eq!(title, "Menos fugas");
}

#[test]
fn damage_is_noticed_behind_the_scenes_mended_and_told() {
    let desk = Desk::new(Vec::new());
    let file = file_of(&desk.ask("municipality_create", new_town()));
    desk.ask("action_save", action("Menos fugas"));
    desk.context.look_after();
    let told = |desk: &Desk| desk.ask("workspace_state", Value::Null)["notices"].clone();
    assert_eq!(told(&desk), json!([]), "all is well, and there is a backup now");
    desk.ask("workspace_close", Value::Null);
    let mut bytes = std::fs::read(&file).unwrap();
    let places: Vec<usize> =
        (0..bytes.len() - 11).filter(|at| &bytes[*at..at + 11] == b"Menos fugas").collect();
    places.iter().for_each(|at| bytes[*at] ^= 1);
    std::fs::write(&file, &bytes).unwrap();
    let id = desk.ask("start_state", Value::Null)["recent"][0]["id"].clone();
    desk.ask("workspace_open_recent", json!({ "id": id }));
    assert_eq!(told(&desk), json!([]), "SQLite reads it as if nothing had happened");
    desk.context.look_after();
    let said = told(&desk)[0]["text"].as_str().unwrap().to_owned();
    assert!(said.contains("estaba dañado") && said.ends_with("No falta nada."), "{said}");
    let plan = desk.ask("plan_outline", Value::Null).to_string();
    assert!(plan.contains("Menos fugas"), "{plan}");
    assert!(
        std::fs::read_dir(file.parent().unwrap())
            .unwrap()
            .any(|entry| { std::fs::read(entry.unwrap().path()).is_ok_and(|kept| kept == bytes) })
    );
}

#[test]
fn what_is_typed_is_read_in_the_language_of_the_screen_or_refused() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let edit = |typed: Value| edited("water.improved", 2020, typed, "");
    let done = desk.ask("figure_edit", edit(json!({ "kind": "value", "text": "83,1" })));
    assert_eq!(done["cell"]["text"], "83,1");
    assert_eq!(done["cell"]["origin"], "typed");
    let refused = |typed: Value| desk.refused("figure_edit", edit(typed)).message;
    assert!(refused(json!({ "kind": "value", "text": "83.1" })).contains("83.1"));
    assert!(refused(value("99999")).contains("100"));
    let refusal = refused(value("abc"));
    assert!(refusal.contains("7.8") && refusal.contains("2020"), "{refusal}");
    let ratio = |over: &str| json!({ "kind": "ratio", "numerator": "15.750", "denominator": over });
    refused(ratio("0"));
    desk.ask("figure_edit", edit(ratio("18.960")));
    let detail = desk.ask("figure_detail", json!({ "series": "water.improved", "year": 2020 }));
    assert_eq!(detail["figures"][0]["denominator"], "18.960");
    assert_eq!(detail["history"].as_array().unwrap().len(), 2);
    desk.ask("figure_edit", edit(json!({ "kind": "blank", "reason": "not_collected" })));
    let table = desk.ask("figures_table", Value::Null);
    assert_eq!(cell(&table, "water.improved", 2020)["blank"], "not_collected");
    desk.ask("workspace_undo", Value::Null);
    let table = desk.ask("figures_table", Value::Null);
    assert_eq!(cell(&table, "water.improved", 2020)["text"], "83,1");
    let done = desk.ask("figure_edit", edit(json!({ "kind": "clear" })));
    assert_eq!(done["cell"], Value::Null);
}

#[test]
fn numbers_are_written_and_read_as_the_country_of_the_municipality_does() {
    let desk = Desk::new(Vec::new());
    let state = desk.ask("municipality_create", guatemalan_town());
    assert_eq!(state["locale"], "es-GT");
    let sheet = desk.ask("municipality_sheet", Value::Null);
    assert_eq!(sheet["population"][0]["people"]["text"], "12,480");
    desk.ask("figure_edit", edited("water.improved", 2022, value("83.1"), ""));
    let table = desk.ask("figures_table", Value::Null);
    assert_eq!(cell(&table, "water.improved", 2022)["text"], "83.1");
    let comma = desk.refused("figure_edit", edited("water.improved", 2022, value("83,1"), ""));
    assert!(comma.message.contains("1,234.5"), "{}", comma.message);
    let mut pipes = action("Tubos");
    pipes["costs"][0]["amount"] = json!("1,240.50");
    pipes["funding"][0]["amount"] = json!("240.5");
    let made = desk.ask("action_save", pipes);
    let sheet = desk.ask("action_sheet", json!({ "id": made["id"] }));
    assert_eq!(sheet["costs"][0]["amount"]["text"], "Q\u{a0}1,240.50");
    assert_eq!(sheet["costs"][0]["amount"]["typed"], "1,240.50");
    for (book, words) in [("profile", "12,480"), ("plan", "Q\u{a0}1,240.50")] {
        let book = json!({ "book": book, "language": "es", "paper": "letter" });
        let pages = desk.ask("book_preview", book)["pages"].to_string();
        assert!(pages.contains(words), "{words} in {pages}");
    }
    // Colombia writes the same language with the other marks; so does Portuguese anywhere.
    let moved = json!({ "name": null, "country": "CO", "code": null, "region": null,
                        "currency": null, "paper": null });
    let written = desk.ask("municipality_change", moved);
    assert_eq!(written["state"]["locale"], "es-CO");
    let table = desk.ask("figures_table", Value::Null);
    assert_eq!(cell(&table, "water.improved", 2022)["text"], "83,1");
    let sheet = desk.ask("action_sheet", json!({ "id": made["id"] }));
    assert_eq!(sheet["costs"][0]["amount"]["text"], "GTQ\u{a0}1.240,50", "not its own money");
    assert_eq!(desk.ask("municipality_sheet", Value::Null)["paper"], "letter", "of both");
    desk.ask("workspace_undo", Value::Null);
    let start = desk.ask("language_set", json!({ "language": "pt" }));
    assert_eq!(start["workspace"]["locale"], "pt");
}

#[test]
fn in_another_country_money_and_paper_follow_unless_they_were_chosen() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", guatemalan_town());
    let sheet = |desk: &Desk| {
        let sheet = desk.ask("municipality_sheet", Value::Null);
        (sheet["currency"].clone(), sheet["paper"].clone())
    };
    let there = |currency: &str, paper: &str| (json!(currency), json!(paper));
    assert_eq!(sheet(&desk), there("GTQ", "letter"));
    desk.ask("municipality_change", json!({ "country": "BR" }));
    assert_eq!(sheet(&desk), there("BRL", "a4"));
    desk.ask("municipality_change", json!({ "paper": "oficio" }));
    desk.ask("municipality_change", json!({ "country": "CO" }));
    assert_eq!(sheet(&desk), there("COP", "oficio"), "somebody chose the paper");
    desk.ask("workspace_undo", Value::Null);
    assert_eq!(sheet(&desk), there("BRL", "oficio"), "country and money are one step");
    desk.ask("action_save", action("Tubos"));
    desk.ask("municipality_change", json!({ "country": "CO" }));
    assert_eq!(sheet(&desk), there("BRL", "oficio"), "its amounts were written in that money");
}

#[test]
fn a_figure_under_another_source_takes_the_place_of_the_one_that_was_shown() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let edit = |text: &str, source: &str| {
        edited("water.improved", 2020, json!({ "kind": "value", "text": text }), source)
    };
    desk.ask("figure_edit", edit("80", "Censo 2020"));
    let done = desk.ask("figure_edit", edit("81", "Encuesta"));
    assert_eq!(
        (&done["cell"]["source"], &done["cell"]["others"]),
        (&json!("Encuesta"), &Value::Null)
    );
    desk.ask("workspace_undo", Value::Null);
    let table = desk.ask("figures_table", Value::Null);
    assert_eq!(cell(&table, "water.improved", 2020)["source"], "Censo 2020");
    assert!(desk.ask("series_choices", Value::Null).as_array().unwrap().len() > 200);
}

#[test]
fn a_figure_is_typed_for_a_time_that_is_not_a_year() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let at = |period: &str, text: &str| {
        let mut edit = edited("mortality.under5", 2020, value(text), "Registro civil");
        edit["period"] = json!(period);
        edit
    };
    let shown = || cell(&desk.ask("figures_table", Value::Null), "mortality.under5", 2020);
    desk.ask("figure_edit", at("", "22"));
    assert_eq!(shown()["period"], Value::Null);
    for (typed, label) in
        [("2020-2024", "2020–2024"), ("2020-03", "2020-03"), ("2020/21", "2020–2021")]
    {
        let done = desk.ask("figure_edit", at(typed, "21,5"));
        assert_eq!(done["kind"], "written", "{done}");
        assert_eq!((&shown()["period"], &shown()["others"]), (&json!(label), &Value::Null));
    }
    desk.ask("figure_edit", at("", "21"));
    assert_eq!(shown()["period"], "2020–2021", "its time stays unless another is typed");
    desk.ask("figure_edit", at("2020", "22"));
    assert_eq!(shown()["period"], Value::Null);
    for (typed, words) in
        [("marzo", "2023/24"), ("2019-2024", "columna de 2019"), ("2020-2040", "2040")]
    {
        let refused = desk.refused("figure_edit", at(typed, "22"));
        assert!(refused.message.contains(words), "{}", refused.message);
        assert_eq!(refused.field.as_deref(), Some("period"));
    }
}

#[test]
fn a_figure_of_several_years_is_replaced_and_not_doubled() {
    let desk = Desk::new(Vec::new());
    desk.ask("example_open", json!({ "example": "tres_ceibas" }));
    let table = desk.ask("figures_table", Value::Null);
    let long = |cell: &&Value| cell["period"].is_string();
    let rows = table["rows"].as_array().unwrap();
    let (series, at, before) = rows
        .iter()
        .find_map(|row| {
            let cells = row["cells"].as_array().unwrap();
            let at = cells.iter().position(|cell| long(&cell))?;
            Some((row["series"].as_str().unwrap(), at, cells[at].clone()))
        })
        .expect("a figure of several years");
    let year = i32::try_from(table["years"][at].as_i64().unwrap()).unwrap();
    let told = before["counts_in"].as_str().unwrap();
    let period = before["period"].as_str().unwrap();
    assert!(told.contains(&format!("Es de {period}: está en la columna {year}")), "{told}");
    let first = desk.ask("figure_edit", edited(series, year, value("21,5"), ""));
    let done = match first["kind"].as_str() {
        Some("asks") => desk.ask("figure_edit", first["offers"][0]["edit"].clone()),
        _ => first,
    };
    assert_eq!(done["cell"]["period"], before["period"]);
    assert_eq!(done["cell"]["others"], before["others"]);
    let detail = desk.ask("figure_detail", json!({ "series": series, "year": year }));
    assert_eq!(detail["figures"].as_array().unwrap().len(), 1, "{detail}");
    assert_eq!(detail["figures"][0]["period"], before["period"]);
}

#[test]
fn what_is_done_on_a_computer_bears_the_name_that_was_chosen_for_it() {
    let desk = Desk::new(Vec::new());
    let state = desk.ask("municipality_create", new_town());
    assert_eq!(state["author"], "");
    let state = desk.ask("author_set", json!({ "author": " Planificación " }));
    assert_eq!(state["author"], "Planificación");
    desk.ask("action_save", action("Pozo"));
    desk.ask("workspace_undo", Value::Null);
    let authors = |desk: &Desk| -> Vec<String> {
        let list = desk.ask("history_list", Value::Null);
        let entries = list["entries"].as_array().unwrap();
        entries.iter().map(|entry| entry["author"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(authors(&desk)[..2], ["Planificación", "Planificación"]);
    let desk = desk.restarted();
    let recent = desk.ask("start_state", Value::Null)["recent"][0]["id"].clone();
    let state = desk.ask("workspace_open_recent", json!({ "id": recent }));
    assert_eq!(state["author"], "Planificación", "also after a restart");
    desk.ask("action_save", action("Tanque"));
    assert_eq!(authors(&desk)[0], "Planificación");
}

#[test]
fn a_deleted_figure_leaves_its_history_in_its_cell() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    desk.ask("figure_edit", edited("water.piped", 2020, value("64,5"), "Junta de agua"));
    desk.ask("figure_edit", edited("water.piped", 2020, json!({ "kind": "clear" }), ""));
    let detail = desk.ask("figure_detail", json!({ "series": "water.piped", "year": 2020 }));
    assert_eq!(detail["figures"], json!([]));
    let told: Vec<&str> = detail["history"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| change["text"].as_str().unwrap())
        .collect();
    assert_eq!(told, ["Se borró el dato.", "64,5\u{a0}%"]);
    let other = desk.ask("figure_detail", json!({ "series": "water.piped", "year": 2021 }));
    assert_eq!(other["history"], json!([]));
}

#[test]
fn of_two_sources_of_a_year_a_person_chooses_which_counts() {
    let workbook = "../../../assets/samples/tres_ceibas_01_ministerio_indicadores.xlsx";
    let desk = Desk::new(vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(workbook)]);
    let (series, year) = two_sources(&desk);
    let series = series.as_str();
    let at = json!({ "series": series, "year": year });
    let detail = desk.ask("figure_detail", at.clone());
    let mut figures = detail["figures"].as_array().unwrap().clone();
    figures.sort_by_key(|figure| figure["shown"] == false);
    assert_eq!((figures.len(), &figures[0]["shown"]), (2, &json!(true)), "{detail}");
    assert_ne!(figures[0]["source"], figures[1]["source"]);
    let choice = json!({ "series": series, "year": year, "id": figures[1]["id"] });
    let done = desk.ask("figure_choose", choice);
    assert_eq!(
        (&done["cell"]["source"], &done["cell"]["others"]),
        (&figures[1]["source"], &json!(1))
    );
    let page = desk.ask("indicator_page", json!({ "series": series }));
    let points = page["points"].as_array().unwrap();
    let point = points.iter().find(|point| point["period"] == *year.to_string()).unwrap();
    assert_eq!(point["sources"][0], figures[1]["source"], "it counts on every page");
    desk.ask("workspace_undo", Value::Null);
    let table = desk.ask("figures_table", Value::Null);
    assert_eq!(cell(&table, series, year.into())["source"], figures[0]["source"]);
    desk.ask("workspace_redo", Value::Null);
    // A chosen figure that is corrected under another source stays the chosen one.
    let first = desk.ask("figure_edit", edited(series, year, value("70"), "Encuesta propia"));
    let done = match first["kind"].as_str() {
        Some("asks") => desk.ask("figure_edit", first["offers"][0]["edit"].clone()),
        _ => first,
    };
    assert_eq!(done["cell"]["source"], "Encuesta propia");
    // What is cleared uncovers the other figure, and says so.
    let done = desk.ask("figure_edit", edited(series, year, json!({ "kind": "clear" }), ""));
    assert_eq!(done["cell"]["source"], figures[0]["source"]);
    let source = figures[0]["source"].as_str().unwrap();
    assert!(done["said"].as_str().unwrap().contains(source), "{}", done["said"]);
}

/// The example with the ministry's workbook beside its own figures: a cell that both fill.
fn two_sources(desk: &Desk) -> (String, i32) {
    desk.ask("example_open", json!({ "example": "tres_ceibas" }));
    let file = desk.ask("file_choose", json!({ "purpose": "workbook", "name": "" }));
    let preview = desk.ask("import_preview", json!({ "token": file["token"], "sheet": null }));
    let source = "Ministerio de Planificación, 2023";
    desk.ask("import_apply", json!({ "preview": preview["preview"], "source": source }));
    let table = desk.ask("figures_table", Value::Null);
    let years = table["years"].as_array().unwrap();
    let both = |cell: &Value| cell["others"] == 1 && cell["value"].is_f64();
    table["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["unit"] == "%")
        .find_map(|row| {
            let at = row["cells"].as_array().unwrap().iter().position(both)?;
            let year = i32::try_from(years[at].as_i64()?).ok()?;
            Some((row["series"].as_str()?.to_owned(), year))
        })
        .expect("a year that both sources tell")
}

#[test]
fn what_was_hardly_meant_is_asked_with_the_likely_figure_first() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let ask = |typed: Value| asked(&desk, edited("water.improved", 2020, typed, ""));
    let check = |typed: Value, words: &str, offered: &[&str]| {
        let (text, offers) = ask(typed);
        assert!(text.contains("7.8") && text.contains("2020") && text.contains(words), "{text}");
        let texts: Vec<_> = offers.iter().map(|offer| offer["text"].as_str().unwrap()).collect();
        assert_eq!(texts.len(), offered.len(), "{texts:?}");
        assert!(texts.iter().zip(offered).all(|(text, part)| text.contains(part)), "{texts:?}");
        offers
    };
    check(value("831"), "831", &["83,1"]);
    check(value("105"), "105\u{a0}% supera el total posible, 100. ¿", &["10,5", "lo que escribí"]);
    check(
        counts("17.000", "15.000"),
        "La parte (17.000) es mayor que el total (15.000)",
        &["15.000 de 17.000", "escribí"],
    );
    check(counts("15,7", "18.960"), "15,7", &["16 de 18.960", "escribí"]);
    let both = ["15.750 de 42.000", "15,75 de 42"];
    check(counts("15,750", "42,000"), "15750 o 15,75", &both);
    let offers = check(value("0,831"), "83,1", &["83,1", "escribí"]);
    let done = desk.ask("figure_edit", offers[1]["edit"].clone());
    assert_eq!(done["kind"], "written", "what was answered is not asked again");
    assert_eq!(done["cell"]["value"], 0.831);
    let (text, offers) = asked(&desk, edited(COUNTED, 2018, value("12,480"), ""));
    assert!(text.contains("12,48"), "{text}");
    let done = desk.ask("figure_edit", offers[0]["edit"].clone());
    assert_eq!(done["cell"]["value"], 12480.0);
}

/// A series that counts whole things, and not the inhabitants.
const COUNTED: &str = "debt_relief.decision_points";

#[test]
fn a_comma_before_three_digits_is_asked_in_the_table_whatever_the_unit() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let things = |typed: &str| edited(COUNTED, 2020, value(typed), "");
    let (text, offers) = asked(&desk, things("42,000"));
    assert!(text.contains("«42,000» puede ser 42000 o 42"), "{text}");
    let texts: Vec<_> = offers.iter().map(|offer| offer["text"].as_str().unwrap()).collect();
    assert!(texts[0].contains("42.000") && texts.len() == 2, "{texts:?}");
    let done = desk.ask("figure_edit", offers[0]["edit"].clone());
    assert_eq!(done["cell"]["value"], 42_000.0);
    // 83125 % cannot be, so decimals are decimals; but three zeros may be the thousands of another row.
    let water = |typed: &str| edited("water.improved", 2020, value(typed), "");
    for (typed, number) in [("83,125", 83.125), ("1,234", 1.234)] {
        let done = desk.ask("figure_edit", water(typed));
        assert_eq!(done["cell"]["value"], number);
        // What the cell shows is typed back as it is, and not asked either.
        let again = desk.ask("figure_edit", water(done["cell"]["typed"].as_str().unwrap()));
        assert_eq!(again["kind"], "written");
    }
    let (text, offers) = asked(&desk, water("42,000"));
    assert!(text.contains("42000 no es posible") && offers.len() == 1, "{text}");
}

#[test]
fn how_a_mark_was_meant_is_asked_once_for_each_unit_while_the_file_is_open() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let rate = |year: i32, typed: &str| edited("broadband.fixed", year, value(typed), "");
    let (_, offers) = asked(&desk, rate(2020, "12,345"));
    let decimal = offers.iter().find(|offer| offer["edit"]["typed"]["text"] == "12,3450").unwrap();
    let done = desk.ask("figure_edit", decimal["edit"].clone());
    assert_eq!(done["cell"]["value"], 12.345);
    let done = desk.ask("figure_edit", rate(2021, "13,456"));
    assert_eq!((&done["kind"], &done["cell"]["value"]), (&json!("written"), &json!(13.456)));
    // Things come in thousands: asked each time.
    for year in [2020, 2021] {
        let (_, offers) = asked(&desk, edited(COUNTED, year, value("42,125"), ""));
        desk.ask("figure_edit", offers[1]["edit"].clone());
    }
    // Whoever opens the file anew is asked anew.
    let desk = desk.restarted();
    let recent = desk.ask("start_state", Value::Null)["recent"][0]["id"].clone();
    desk.ask("workspace_open_recent", json!({ "id": recent }));
    asked(&desk, rate(2022, "14,567"));
}

#[test]
fn inhabitants_are_whole_so_three_digits_after_a_mark_are_thousands() {
    for (country, typed) in [("CO", "18,960"), ("GT", "18.960"), ("BR", "18.960")] {
        let desk = Desk::new(Vec::new());
        let mut town = new_town();
        town["country"] = json!(country);
        town["population"] = json!(typed);
        desk.ask("municipality_create", town);
        let sheet = desk.ask("municipality_sheet", Value::Null);
        assert_eq!(sheet["population"][0]["people"]["value"], 18_960.0, "{country}");
        let edit = edited("population.total", 2020, value(typed), "");
        let done = desk.ask("figure_edit", edit);
        assert_eq!(done["cell"]["value"], 18_960.0, "{country}");
        let half = if country == "GT" { "22178.5" } else { "22178,5" };
        let (_, offers) = asked(&desk, edited("population.total", 2020, value(half), ""));
        let texts: Vec<_> = offers.iter().map(|offer| offer["text"].as_str().unwrap()).collect();
        assert!(!texts.iter().any(|text| text.contains("escribí")), "{texts:?}");
    }
}

#[test]
fn a_comma_before_three_digits_is_refused_in_forms_with_both_ways() {
    let desk = Desk::new(Vec::new());
    let with = |people: &str| {
        let mut town = new_town();
        town["population"] = json!(people);
        town
    };
    let check = |typed: &str, words: &str| {
        let error = desk.refused("municipality_create", with(typed));
        assert_eq!(error.field.as_deref(), Some("population"), "{typed}");
        assert!(error.message.contains(words), "{typed}: {}", error.message);
    };
    check("22.178,5", "«22.178,5» no es un número de habitantes");
    check("-5", "número de habitantes");
    desk.ask("municipality_create", with("42000"));
    let cost = |amount: &str| {
        let mut action = action("Puente");
        action["costs"][0]["amount"] = json!(amount);
        action
    };
    let error = desk.refused("action_save", cost("250,000"));
    assert_eq!(error.field.as_deref(), Some("costs.0.amount"));
    assert!(error.message.contains("Escriba 250000 o 250,0."), "{}", error.message);
    desk.ask("action_save", cost("250000"));
}

#[test]
fn an_objective_takes_what_can_be_and_says_what_is_a_step_back() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let objective = |from: [&str; 2], to: [&str; 2]| {
        json!({ "id": null, "title": "Agua", "series": "water.improved",
                "baseline": { "year": from[0], "value": from[1] },
                "target": { "year": to[0], "value": to[1] } })
    };
    let check = |from: [&str; 2], to: [&str; 2], field: &str, words: &str| {
        let error = desk.refused("objective_save", objective(from, to));
        assert_eq!(error.field.as_deref(), Some(field), "{}", error.message);
        assert!(error.message.contains(words), "{}", error.message);
    };
    check(["2020", "83"], ["2028", "120"], "target.value", "120 no puede ser");
    check(["2020", "-1"], ["2028", "90"], "baseline.value", "-1 no puede ser");
    check(["2028", "83"], ["2020", "90"], "target.year", "2020");
    desk.ask("objective_save", objective(["2020", "83"], ["2028", "80"]));
    desk.ask("objective_save", objective(["2020", "83"], ["2028", "90"]));
    let plan = desk.ask("plan_outline", Value::Null);
    let doubts: Vec<_> = (0..2).map(|at| plan["objectives"][at]["doubt"].is_string()).collect();
    assert_eq!(doubts.iter().filter(|said| **said).count(), 1, "{plan}");
    let book = json!({ "book": "plan", "language": "es", "paper": "a4" });
    let problems = desk.ask("book_preview", book)["problems"].to_string();
    assert_eq!(problems.matches("la meta es peor").count(), 1, "{problems}");
}

/// The sample workbook of a real municipality.
fn diamantino() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/samples/diamantino.xlsx")
}

/// A new town into which that workbook was imported.
fn with_imported_figures() -> Desk {
    let desk = Desk::new(vec![diamantino()]);
    desk.ask("municipality_create", new_town());
    let file = desk.ask("file_choose", json!({ "purpose": "workbook", "name": "" }));
    let preview = desk.ask("import_preview", json!({ "token": file["token"], "sheet": null }));
    desk.ask("import_apply", json!({ "preview": preview["preview"], "source": "" }));
    desk
}

#[test]
fn a_figure_typed_over_an_imported_one_is_told_as_written_by_hand() {
    let desk = with_imported_figures();
    let about = json!({ "series": "sewer.connected", "year": 2020 });
    let told = || desk.ask("figure_detail", about.clone())["figures"][0]["by_hand"].clone();
    assert_eq!(told(), Value::Null);
    let done = desk.ask("figure_edit", edited("sewer.connected", 2020, value("45,5"), ""));
    assert!(told().as_str().unwrap().starts_with("Escrito a mano"));
    assert_eq!(done["cell"]["text"], "45,5\u{a0}*");
    // Its history begins with what the file said.
    let history = desk.ask("figure_detail", about.clone())["history"].clone();
    let says = |at: usize, what: &str, words: &str| {
        assert!(history[at][what].as_str().unwrap().contains(words), "{history}");
    };
    says(0, "text", "45,5");
    says(0, "source", "Escrito a mano");
    says(1, "text", "39,2");
    says(1, "source", "SNIS");
    assert_eq!(history.as_array().unwrap().len(), 2);
    assert_eq!(done["cell"]["by_hand"], true);
    let table = desk.ask("figures_table", Value::Null);
    assert!(table["by_hand"].as_str().unwrap().starts_with("Escrito a mano"), "said once");
    let live = desk.ask("indicator_page", json!({ "series": "sewer.connected" }));
    assert!(live["notes"].to_string().contains("escrito a mano"), "{}", live["notes"]);
    assert!(live["calculation"].to_string().contains("El dato de 2020 se escribió a mano"));
    let point = live["points"].as_array().unwrap().last().unwrap();
    assert_eq!(
        (&point["period"], &point["value"]["text"]),
        (&json!("2020"), &json!("45,5\u{a0}*"))
    );
    assert!(point["remarks"].to_string().contains("Escrito a mano"), "{point}");
    assert!(live["marks"][0].as_str().unwrap().starts_with("* Escrito a mano"));
    let source = live["sources"][0].as_str().unwrap();
    assert!(source.ends_with("escrito a mano en el municipio, no leído de su archivo: 2020"));
}

#[test]
fn a_plan_tells_what_its_objectives_are_measured_by() {
    let desk = with_imported_figures();
    let objective = json!({ "id": null, "title": "Más hogares con alcantarillado",
                            "series": "sewer.connected",
                            "baseline": { "year": "2020", "value": "45,5" },
                            "target": { "year": "2028", "value": "60" } });
    desk.ask("objective_save", objective);
    let book = json!({ "book": "plan", "language": "es", "paper": "a4" });
    let printed = || desk.ask("book_preview", book.clone())["pages"].to_string();
    let (marked, lacks) = ("(2020)\u{a0}*", "alcantarillado: sin dato de 2023: nadie lo recogió.");
    let before = printed();
    assert!(!before.contains(marked) && !before.contains(lacks), "45,5 is the objective's own");
    desk.ask("figure_edit", edited("sewer.connected", 2020, value("45,5"), ""));
    let blank = json!({ "kind": "blank", "reason": "not_collected" });
    desk.ask("figure_edit", edited("sewer.connected", 2023, blank, ""));
    let after = printed();
    assert!(after.contains(marked) && after.contains("* Escrito a mano"), "{after}");
    assert!(after.contains(lacks), "{after}");
}

#[test]
fn what_does_not_count_and_what_is_blank_stands_on_the_page_and_in_the_book() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let write = |year, typed, period: &str| {
        let edit = edited("water.improved", year, typed, "Censo");
        let edit = json!({ "series": edit["series"], "year": year, "period": period,
                           "typed": edit["typed"], "source": "Censo", "answered": [] });
        assert_eq!(desk.ask("figure_edit", edit)["kind"], "written");
    };
    write(2012, value("77,8"), "");
    write(2020, value("81,5"), "2020–2024");
    write(2022, value("83,1"), "");
    write(2025, json!({ "kind": "blank", "reason": "not_collected" }), "");
    let page = desk.ask("indicator_page", json!({ "series": "water.improved" }));
    let points = page["points"].as_array().unwrap();
    let told = |point: &Value| {
        format!("{} {} {}", point["period"], point["value"]["text"], point["remarks"])
    };
    assert_eq!(
        points.iter().map(told).collect::<Vec<_>>(),
        [
            r#""2012" "77,8" []"#,
            r#""2020–2024" "81,5" ["No cuenta: cuenta el de 2022."]"#,
            r#""2022" "83,1" ["Este es el que cuenta."]"#,
            r#""2025" null ["Sin dato: nadie lo recogió."]"#,
        ]
    );
    let book = json!({ "book": "profile", "language": "es", "paper": "a4" });
    let printed = desk.ask("book_preview", book)["pages"].to_string();
    for words in ["81,5", "No cuenta: cuenta el de 2022.", "Sin dato: nadie lo recogió."] {
        assert!(printed.contains(words), "{words}");
    }
    let unknown = ": 2025 (el último dato es de 2022)";
    assert!(printed.contains(unknown), "{unknown}");
}

#[test]
fn a_source_stays_an_imported_one_when_all_its_figures_are_typed_over_or_its_import_is_erased() {
    let desk = with_imported_figures();
    let about = json!({ "series": "sewer.connected", "year": 2020 });
    let told = || desk.ask("figure_detail", about.clone())["figures"][0]["by_hand"].clone();
    desk.ask("figure_edit", edited("sewer.connected", 2020, value("45,5"), ""));
    let import = desk.ask("history_list", Value::Null)["entries"]
        .as_array()
        .unwrap()
        .iter()
        .find_map(|entry| entry["import"].as_str().map(str::to_owned))
        .unwrap();
    let target = json!({ "of": "import", "id": import, "register": 0 });
    desk.ask("erase_apply", json!({ "target": target, "extent": "all", "renew": false }));
    assert!(told().as_str().unwrap().starts_with("Escrito a mano"), "{}", told());
}

#[test]
fn a_number_over_counts_is_not_laid_into_the_mouth_of_who_counted() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let edit = |typed| edited("water.improved", 2020, typed, "");
    let census = edited("water.improved", 2020, counts("15.750", "18.960"), "Censo 2020");
    desk.ask("figure_edit", census);
    let (text, offers) = asked(&desk, edit(value("85")));
    assert!(text.contains("15.750") && text.contains("Censo 2020"), "{text}");
    let table = desk.ask("figures_table", Value::Null);
    assert_eq!(cell(&table, "water.improved", 2020)["source"], "Censo 2020", "nothing is written");
    let done = desk.ask("figure_edit", offers[0]["edit"].clone());
    assert_eq!(
        (&done["cell"]["source"], &done["cell"]["text"]),
        (&json!("San Lázaro"), &json!("85,0"))
    );
    desk.ask("workspace_undo", Value::Null);
    // The counts themselves are corrected without a question.
    let done = desk.ask("figure_edit", edit(counts("15.800", "18.960")));
    assert_eq!((&done["kind"], &done["cell"]["source"]), (&json!("written"), &json!("Censo 2020")));
}

#[test]
fn no_figure_is_typed_for_a_year_to_come_or_of_another_age() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let table = desk.ask("figures_table", Value::Null);
    let last = i32::try_from(table["last_year"].as_i64().unwrap()).unwrap();
    assert_eq!(table["first_year"], 1900);
    for year in [1850, last + 1] {
        let error = desk.refused("figure_edit", edited("water.improved", year, value("80"), ""));
        assert!(error.message.contains(&last.to_string()), "{}", error.message);
    }
    desk.ask("figure_edit", edited("water.improved", last, value("80"), ""));
}

#[test]
fn a_refusal_names_the_field_that_it_is_about() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let check = |change: &dyn Fn(&mut Value), field: &str| {
        let mut wrong = action("Puente");
        change(&mut wrong);
        assert_eq!(desk.refused("action_save", wrong).field.as_deref(), Some(field));
    };
    check(&|action| action["title"] = json!(" "), "title");
    check(&|action| action["last_year"] = json!("20"), "last_year");
    check(&|action| action["last_year"] = json!("2020"), "last_year");
    check(&|action| action["costs"][0]["amount"] = json!("mil"), "costs.0.amount");
    check(&|action| action["costs"][0]["year"] = json!(""), "costs.0.year");
    check(&|action| action["costs"][0]["amount"] = json!(""), "costs.0.amount");
    check(&|action| action["funding"][0]["amount"] = json!("-5"), "funding.0.amount");
    let mut unfilled = action("Puente");
    let line = json!({ "id": null, "source": " ", "amount": "", "certainty": "identified" });
    unfilled["funding"].as_array_mut().unwrap().insert(0, line);
    let made = desk.ask("action_save", unfilled);
    let sheet = desk.ask("action_sheet", json!({ "id": made["id"] }));
    assert_eq!(sheet["funding"].as_array().unwrap().len(), 1, "a line nobody filled in is none");
    let objective = json!({ "id": null, "title": "Agua", "series": null,
                            "baseline": { "year": "2020", "value": "" },
                            "target": { "year": "", "value": "" } });
    assert_eq!(desk.refused("objective_save", objective).field.as_deref(), Some("baseline.value"));
    let zero = desk.refused("figure_edit", edited("water.improved", 2020, counts("5", "0"), ""));
    assert_eq!(zero.field.as_deref(), Some("denominator"));
}

#[test]
fn a_workbook_is_previewed_stored_and_taken_back_as_one() {
    let desk = Desk::new(vec![diamantino(), diamantino()]);
    let town = json!({ "name": "Diamantino", "country": "BR", "code": "5103502", "region": "",
                       "population": "", "population_year": "" });
    desk.ask("municipality_create", town);
    let file = desk.ask("file_choose", json!({ "purpose": "workbook", "name": "" }));
    let preview = desk.ask("import_preview", json!({ "token": file["token"], "sheet": null }));
    assert_eq!(desk.ask("figures_table", Value::Null)["rows"], json!([]), "nothing is stored yet");
    let aside = serde_json::to_string(&preview["names"]).unwrap();
    assert!(aside.contains("IDHM Renda"), "{aside}");
    let recognised = preview["recognised"].as_array().unwrap();
    let row = |series: &str| recognised.iter().find(|found| found["series"] == series).unwrap();
    assert_eq!(row("sewer.connected")["count"]["text"], "2");
    assert_eq!(row("wastewater.treated")["count"]["text"], "0", "both of its cells are blank");
    assert_eq!(preview["count"]["text"], "20");
    assert!(preview["summary"].as_str().unwrap().contains("2 celdas dicen que no hay dato"));
    let input = json!({ "preview": preview["preview"], "source": "" });
    let done = desk.ask("import_apply", input.clone());
    assert_eq!(done["stored"], preview["count"], "what the button said is stored");
    assert!(done["state"]["undo"].as_str().unwrap().contains("20 datos de diamantino.xlsx"));
    assert_eq!(done["state"]["figures"]["text"], "20");
    assert_eq!(desk.refused("import_apply", input).code, "refused");
    let table = desk.ask("figures_table", Value::Null);
    assert_eq!(cell(&table, "sewer.connected", 2020)["text"], "39,2");
    assert_eq!(cell(&table, "sewer.connected", 2020)["origin"], "imported");
    let live = desk.ask("indicator_page", json!({ "series": "sewer.connected" }));
    assert_eq!(live["row"]["status"]["key"], "on_track");
    assert_eq!(live["row"]["share"]["text"], "1,41");
    assert!(live["chart"]["marks"].as_array().unwrap().len() > 5);
    assert_eq!(live["closed"]["status"]["key"], "achieved");
    desk.ask("workspace_undo", Value::Null);
    assert_eq!(desk.ask("figures_table", Value::Null)["rows"], json!([]));
    let file = desk.ask("file_choose", json!({ "purpose": "workbook", "name": "" }));
    let preview = desk.ask("import_preview", json!({ "token": file["token"], "sheet": null }));
    desk.ask("import_discard", json!({ "preview": preview["preview"] }));
    assert_eq!(desk.ask("file_choose", json!({ "purpose": "workbook", "name": "" })), Value::Null);
}

#[test]
fn a_value_written_for_a_cell_counts_as_written_by_hand() {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/samples");
    let workbook = samples.join("tres_ceibas_01_ministerio_indicadores.xlsx");
    let desk = Desk::new(vec![workbook; 3]);
    desk.ask(
        "municipality_create",
        json!({ "name": "Tres Ceibas", "country": "XX", "code": "0907", "region": "",
                "population": "", "population_year": "" }),
    );
    let import = |typed: &str| {
        let file = desk.ask("file_choose", json!({ "purpose": "workbook", "name": "" }));
        let preview = desk.ask("import_preview", json!({ "token": file["token"], "sheet": null }));
        let cells = json!([{ "cell": "H12", "take": "value", "typed": typed }]);
        let input = json!({ "preview": preview["preview"], "cells": cells, "names": [] });
        let decided = desk.ask("import_decide", input);
        let cells = decided["figures"].as_array().unwrap().iter();
        let whence: Vec<Value> = cells
            .filter(|figure| figure["cell"].as_str().unwrap().contains("H12"))
            .map(|figure| figure["cell"].clone())
            .collect();
        let expected = if typed == "51,9" { "escrito a mano, no de H12" } else { "H12" };
        assert_eq!(whence, [expected]);
        desk.ask("import_apply", json!({ "preview": decided["preview"], "source": "" }))
    };
    let said = |text: &str| {
        let table = desk.ask("figures_table", Value::Null);
        let rows = table["rows"].as_array().unwrap().clone();
        let cells = rows.iter().flat_map(|row| row["cells"].as_array().unwrap().clone());
        let found: Vec<Value> =
            cells.filter(|cell| cell["typed"] == text).map(|cell| cell["origin"].clone()).collect();
        found
    };
    assert_eq!(import("51,9")["written"], true);
    assert_eq!(said("51,9"), ["typed"], "the file says 525");
    assert_eq!(import("51,9")["written"], false, "the same decision again");
    desk.ask("workspace_undo", Value::Null);
    assert_eq!(
        desk.ask("workspace_state", Value::Null)["figures"]["text"],
        "0",
        "one thing to undo"
    );
    import("52,5");
    assert_eq!(said("52,5"), ["imported"], "one of the readings of the cell");
}

#[test]
fn a_workbook_of_another_town_is_told_above_everything() {
    let desk = Desk::new(vec![diamantino()]);
    desk.ask("municipality_create", new_town());
    let file = desk.ask("file_choose", json!({ "purpose": "workbook", "name": "" }));
    let preview = desk.ask("import_preview", json!({ "token": file["token"], "sheet": null }));
    let other = &preview["other_town"];
    assert_eq!(other["named"], "Diamantino");
    assert!(other["text"].as_str().unwrap().contains("5103502"), "{other}");
    assert!(!preview["findings"].to_string().contains("finding-other-town"), "told once");
}

#[test]
fn a_blank_of_a_workbook_replaces_a_figure_only_when_a_person_says_so() {
    let desk = Desk::new(vec![diamantino(), diamantino(), diamantino()]);
    let town = json!({ "name": "Diamantino", "country": "BR", "code": "5103502", "region": "",
                       "population": "", "population_year": "" });
    desk.ask("municipality_create", town);
    let preview = || {
        let file = desk.ask("file_choose", json!({ "purpose": "workbook", "name": "" }));
        desk.ask("import_preview", json!({ "token": file["token"], "sheet": null }))
    };
    let apply = |preview: &Value| {
        desk.ask("import_apply", json!({ "preview": preview["preview"], "source": "" }))
    };
    let asked = |preview: &Value| {
        let findings = preview["findings"].as_array().unwrap().clone();
        findings.into_iter().find(|finding| finding["code"] == "finding-blank-over-figure")
    };
    let treated = || cell(&desk.ask("figures_table", Value::Null), "wastewater.treated", 2020);
    let first = preview();
    assert_eq!(asked(&first), None, "nothing stands there yet");
    apply(&first);
    let source = treated()["source"].as_str().unwrap().to_owned();
    assert_eq!(treated()["blank"], "not_available");
    desk.ask("figure_edit", edited("wastewater.treated", 2020, value("12,5"), &source));
    let marked = "12,5\u{a0}*"; // the source whose file was imported did not say so
    assert_eq!(treated()["text"], marked);
    let again = preview();
    let question = asked(&again).unwrap();
    assert!(question["message"].as_str().unwrap().contains("2020"), "{question}");
    assert_eq!(apply(&again)["written"], false);
    assert_eq!(treated()["text"], marked, "the figure stays");
    let third = preview();
    let decision = json!([{ "cell": question["cell"], "take": "as_read", "typed": "" }]);
    let decided = desk.ask(
        "import_decide",
        json!({ "preview": third["preview"], "cells": decision, "names": [] }),
    );
    apply(&decided);
    assert_eq!(treated()["blank"], "not_available", "so a person decided");
}

#[test]
fn a_workbook_that_is_none_is_a_sentence_that_names_it() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let file = desk.folder.path().join("notas.xlsx");
    std::fs::write(&file, b"not a workbook").unwrap();
    let token = desk.context.token(&file).token;
    let error = desk.refused("import_preview", json!({ "token": token, "sheet": null }));
    assert_eq!(error.code, "foreign");
    assert!(error.message.contains("notas.xlsx"), "{}", error.message);
    let unknown = desk.refused("import_preview", json!({ "token": "0", "sheet": null }));
    assert_eq!(unknown.code, "refused");
}

#[test]
fn an_example_is_opened_marked_kept_and_removed() {
    let desk = Desk::new(Vec::new());
    let state = desk.ask("example_open", json!({ "example": "tres_ceibas" }));
    assert_eq!((&state["example"], &state["fictional"]), (&json!("tres_ceibas"), &json!(true)));
    assert!(state["figures"]["value"].as_f64().unwrap() > 50.0, "{state}");
    assert!(state["actions"]["value"].as_f64().unwrap() >= 5.0, "{state}");
    let list = desk.ask("indicator_list", Value::Null);
    assert!(list["rows"].as_array().unwrap().len() >= 15);
    desk.ask("action_save", action("Puente"));
    let desk = desk.restarted();
    let state = desk.ask("example_open", json!({ "example": "tres_ceibas" }));
    assert!(state["actions"]["value"].as_f64().unwrap() >= 6.0, "what was added is still there");
    let start = desk.ask("example_remove", Value::Null);
    assert_eq!((&start["workspace"], &start["recent"]), (&Value::Null, &json!([])));
    assert!(!desk.folder.path().join("data/examples").exists(), "removing leaves nothing");
    let state = desk.ask("example_open", json!({ "example": "diamantino" }));
    assert_eq!((&state["fictional"], &state["actions"]["value"]), (&json!(false), &json!(0.0)));
}

#[test]
fn the_plan_is_written_added_up_and_taken_back() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let objective = |id: Value, to: &str| {
        json!({ "id": id, "title": "Agua para todos", "series": "water.improved",
                "baseline": { "year": "2020", "value": "83,1" },
                "target": { "year": "2028", "value": to } })
    };
    let saved = desk.ask("objective_save", objective(Value::Null, "92"));
    let id = saved["id"].clone();
    let mut first = action("Menos fugas");
    first["objective"] = id.clone();
    let made = desk.ask("action_save", first);
    desk.ask("action_save", action("Cloro"));
    let outline = desk.ask("plan_outline", Value::Null);
    assert_eq!(outline["objectives"][0]["from_to"], "De 83,1\u{a0}% (2020) a 92\u{a0}% (2028)");
    assert_eq!(outline["objectives"][0]["actions"][0]["title"], "Menos fugas");
    assert_eq!(outline["loose"][0]["title"], "Cloro");
    assert_eq!(outline["totals"]["total"]["amount"], "2481.00");
    assert_eq!(outline["totals"]["to_find"]["amount"], "2000.00");
    let sheet = desk.ask("action_sheet", json!({ "id": made["id"] }));
    assert_eq!(sheet["costs"][0]["amount"]["typed"], "1.240,50");
    desk.ask("objective_save", objective(id.clone(), "95"));
    desk.ask("objective_delete", json!({ "id": id }));
    let outline = desk.ask("plan_outline", Value::Null);
    assert_eq!(outline["loose"].as_array().unwrap().len(), 2, "actions outlive their objective");
    desk.ask("workspace_undo", Value::Null);
    let outline = desk.ask("plan_outline", Value::Null);
    assert_eq!(outline["objectives"][0]["target"]["value"]["text"], "95");
    desk.ask("action_delete", json!({ "id": made["id"] }));
    assert_eq!(desk.refused("action_sheet", json!({ "id": made["id"] })).code, "refused");
    let mut wrong = action("Al revés");
    wrong["first_year"] = json!("2027");
    assert!(desk.refused("action_save", wrong).message.contains("2027"));
}

#[test]
fn forms_of_the_plan_that_were_begun_are_there_after_a_restart() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    assert_eq!(desk.ask("plan_outline", Value::Null)["begun"], json!([]));
    let objective = json!({ "kind": "objective", "begun": "{}",
        "input": { "id": null, "title": "Agua pa", "series": null,
                   "baseline": { "year": "20", "value": "" }, "target": { "year": "", "value": "" } } });
    let begun =
        json!([objective, { "kind": "action", "begun": "{}", "input": action("Menos fu") }]);
    desk.ask("plan_draft", json!({ "forms": begun }));
    let desk = desk.restarted();
    let id = desk.ask("start_state", Value::Null)["recent"][0]["id"].clone();
    desk.ask("workspace_open_recent", json!({ "id": id }));
    let outline = desk.ask("plan_outline", Value::Null);
    assert_eq!((&outline["begun"], &outline["loose"]), (&begun, &json!([])));
    desk.ask("plan_draft", json!({ "forms": [] }));
    assert_eq!(desk.ask("plan_outline", Value::Null)["begun"], json!([]));
}

#[test]
fn series_with_figures_come_first_with_the_newest_of_each() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    for (year, share) in [(2018, "79,25"), (2021, "83,1")] {
        desk.ask("figure_edit", edited("water.improved", year, value(share), ""));
    }
    let choices = desk.ask("series_choices", Value::Null);
    let choices = choices.as_array().unwrap();
    let ids = |at: usize| choices[at]["series"].as_str().unwrap();
    assert_eq!((ids(0), ids(1)), ("population.total", "water.improved"));
    assert_eq!(
        choices[1]["latest"],
        json!({ "year": 2021, "value": { "value": 83.1, "text": "83,1" } })
    );
    assert!(choices[2]["latest"].is_null());
    assert_ne!(choices[1]["group"], choices[2]["group"]);
    assert!(choices.len() > 200);
}

#[test]
fn an_objective_says_when_its_figure_is_another_than_it_begins_with() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    desk.ask("figure_edit", edited("water.improved", 2020, value("83,1"), ""));
    let mut objective = json!({ "id": null, "title": "Agua", "series": "water.improved",
                                "baseline": { "year": "2020", "value": "83,1" },
                                "target": { "year": "2028", "value": "92" } });
    let saved = desk.ask("objective_save", objective.clone());
    let moved = || desk.ask("plan_outline", Value::Null)["objectives"][0]["moved"].clone();
    assert_eq!(moved(), Value::Null);
    desk.ask("figure_edit", edited("water.improved", 2020, value("84,2"), ""));
    let told = "Este objetivo parte de 83,1\u{a0}%; el dato es ahora 84,2\u{a0}%.";
    assert_eq!(moved()["text"], told);
    let book = json!({ "book": "plan", "language": "es", "paper": "letter" });
    let preview = || desk.ask("book_preview", book.clone())["pages"].to_string();
    assert!(preview().contains("el dato es ahora"));
    // One press takes what the view offers.
    let now = moved()["now"].clone();
    objective["id"] = saved["id"].clone();
    objective["baseline"] =
        json!({ "year": now["year"].to_string(), "value": now["value"]["text"] });
    desk.ask("objective_save", objective);
    assert_eq!(moved(), Value::Null);
    assert!(!preview().contains("el dato es ahora"));
}

#[test]
fn costs_of_years_that_are_not_those_of_the_action_are_remarked_and_stored() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let of = |year: &str| {
        let mut action = action("Cloro");
        action["costs"][0]["year"] = json!(year);
        action
    };
    let doubt = |year| desk.ask("action_doubt", of(year))["doubt"].clone();
    assert_eq!(doubt("2026"), Value::Null);
    let told = "Hay costos de 2029, fuera de los años de la acción (2025–2026).";
    assert!(doubt("2029").as_str().unwrap().starts_with(told));
    desk.ask("action_save", of("2029"));
    let outline = desk.ask("plan_outline", Value::Null);
    assert!(outline["loose"][0]["doubt"].as_str().unwrap().starts_with(told));
    let book = json!({ "book": "plan", "language": "es", "paper": "letter" });
    let problems = desk.ask("book_preview", book)["problems"].to_string();
    assert!(problems.contains("Cloro: hay costos de 2029"), "{problems}");
}

#[test]
fn more_money_than_an_action_costs_is_asked_about_and_covers_no_other() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let with = |cost: &str, money: &str| {
        let mut action = action("Cloro");
        action["costs"][0]["amount"] = json!(cost);
        action["funding"][0]["amount"] = json!(money);
        action
    };
    let doubt = |cost, money| desk.ask("action_doubt", with(cost, money))["doubt"].clone();
    assert!(doubt("100", "130,5").as_str().unwrap().contains("30,50"));
    for (cost, money) in [("100", "100"), ("100", "99"), ("", ""), ("?", "5"), ("1e9", "1")] {
        assert_eq!(doubt(cost, money), Value::Null, "{cost} {money}");
    }
    let mut begun = with("100", "130,5");
    begun["title"] = json!("");
    begun["costs"][0]["year"] = json!("");
    let doubt = desk.ask("action_doubt", begun);
    assert!(doubt["doubt"].is_string(), "what is not filled in yet keeps nothing back");
    desk.ask("action_save", with("100", "130,5"));
    desk.ask("action_save", with("1000", "400"));
    let outline = desk.ask("plan_outline", Value::Null);
    assert!(outline["loose"][0]["doubt"].as_str().unwrap().contains("30,50"));
    assert_eq!(outline["totals"]["to_find"]["amount"], "600.00");
    assert_eq!(outline["totals"]["surplus"]["amount"], "30.50");
    let book = json!({ "book": "plan", "language": "es", "paper": "letter" });
    let problems = desk.ask("book_preview", book)["problems"].to_string();
    assert!(problems.contains("Cloro: su dinero supera el costo por"), "{problems}");
}

#[test]
fn books_are_shown_and_printed() {
    let target = tempfile::tempdir().unwrap();
    let file = target.path().join("plan.pdf");
    let desk = Desk::new(vec![file.clone()]);
    desk.ask("example_open", json!({ "example": "tres_ceibas" }));
    desk.ask("action_save", action("Puente del Almendro"));
    let choices = desk.ask("print_choices", Value::Null);
    assert_eq!((&choices["paper"], &choices["language"]), (&json!("letter"), &json!("es")));
    for book in ["profile", "plan", "council"] {
        let input = json!({ "book": book, "language": "pt", "paper": "a4" });
        let preview = desk.ask("book_preview", input);
        assert!(preview["pages"].as_array().unwrap().len() > 3, "{book}");
        assert_eq!(preview["pages"][0]["drawing"]["width"], 595.276_f32);
    }
    let token = desk.ask("file_choose", json!({ "purpose": "book", "name": "plan.pdf" }));
    let input = json!({ "book": "plan", "language": "es", "paper": "letter",
                        "token": token["token"] });
    let shows = || desk.ask("folder_show", json!({ "folder": "printed" }));
    assert_eq!(shows(), false, "nothing was printed yet");
    let written = desk.ask("book_write", input);
    assert_eq!((&written["file"], shows()), (&json!(file.display().to_string()), json!(true)));
    assert!(std::fs::read(&file).unwrap().starts_with(b"%PDF"));
    assert_eq!(std::fs::read_dir(target.path()).unwrap().count(), 1, "nothing half written");
}

#[test]
fn the_generated_half_of_the_door_is_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    for (name, content) in ceiba_api::typescript::files(&root.join("assets/locales")).unwrap() {
        let stored = std::fs::read_to_string(root.join("ui/src/generated").join(name)).unwrap();
        assert!(stored == content, "{name} is stale: run `make fix`");
    }
}

/// A town with one action, the copy of its file that a colleague works on, and the action's id.
fn town_with_copy() -> (Desk, Desk, String) {
    town_with_copy_after(|_| ())
}

/// The same of a town in which something was done first.
fn town_with_copy_after(first: impl FnOnce(&Desk)) -> (Desk, Desk, String) {
    let colleague = Desk::new(Vec::new());
    let copy = colleague.folder.path().join("copia.ceiba");
    let desk = Desk::new(vec![copy.clone(), copy.clone()]);
    desk.ask("municipality_create", new_town());
    let id = desk.ask("action_save", action("Pozo"))["id"].as_str().unwrap().to_owned();
    first(&desk);
    let state = desk.ask("workspace_state", Value::Null);
    desk.ask("workspace_close", Value::Null);
    let file = state["file"].as_str().unwrap();
    let ours = desk.folder.path().join("data/municipalities").join(file);
    std::fs::copy(&ours, &copy).unwrap();
    let recent = desk.ask("start_state", Value::Null)["recent"][0]["id"].clone();
    desk.ask("workspace_open_recent", json!({ "id": recent }));
    let token = colleague.context.token(&copy).token;
    let state = colleague.ask("workspace_open", json!({ "token": token }));
    assert!(state["folder"].as_str().unwrap().ends_with("municipalities"), "taken in: {state}");
    (desk, colleague, id)
}

/// A book as the window writes it, with what waits for a decision.
fn printed_here(desk: &Desk, book: &str) -> Vec<u8> {
    let pdf = desk.folder.path().join("ventana.pdf");
    let token = desk.context.token(&pdf).token;
    let input = json!({ "book": book, "language": "pt", "paper": "a4", "token": token });
    desk.ask("book_write", input);
    std::fs::read(pdf).unwrap()
}

/// The same book of the same file, printed without the window.
fn printed_by_the_command_line(desk: &Desk, book: &str) -> Vec<u8> {
    let pdf = desk.folder.path().join("linea.pdf");
    let file = file_of(&desk.ask("workspace_state", Value::Null));
    let mut command = std::process::Command::new(reader());
    command
        .args(["--lang", "pt", "report"])
        .arg(file)
        .args(["--book", book, "--paper", "a4", "-o"]);
    assert!(command.arg(&pdf).status().unwrap().success());
    std::fs::read(pdf).unwrap()
}

/// The colleague gives back the copy with what was done in it.
fn hand_back(colleague: &Desk) {
    let copy = colleague.folder.path().join("copia.ceiba");
    let token = colleague.context.token(&copy).token;
    colleague.ask("copy_hand_over", json!({ "token": token }));
    colleague.ask("workspace_close", Value::Null);
}

fn renamed(id: &str, title: &str) -> Value {
    let mut input = action(title);
    input["id"] = id.into();
    input["costs"] = json!([]);
    input["funding"] = json!([]);
    input
}

#[test]
fn a_colleague_s_copy_is_summed_up_taken_in_and_what_contradicts_is_decided() {
    let (desk, colleague, id) = town_with_copy();
    desk.ask("action_save", renamed(&id, "Pozo del norte"));
    colleague.ask("action_save", renamed(&id, "Pozo profundo"));
    colleague.ask("action_save", action("Letrinas"));
    hand_back(&colleague);

    let token =
        desk.ask("file_choose", json!({ "purpose": "workspace", "name": "" }))["token"].clone();
    let preview = desk.ask("receive_preview", json!({ "token": token }));
    assert_eq!(preview["brings"], true);
    let summary = preview["summary"].as_str().unwrap();
    assert!(
        summary.starts_with("copia.ceiba tiene cambios") && summary.contains("Uno contradice"),
        "{summary}"
    );
    let lines = preview["lines"].to_string();
    assert!(lines.contains("Acciones: se agrega 1, cambia 1, se eliminan 0"), "{lines}");
    assert_eq!(desk.ask("review_list", Value::Null)["conflicts"], json!([]), "nothing yet");

    let done = desk.ask("receive_apply", json!({ "token": token, "confirmed": null }));
    assert_eq!(done["written"]["state"]["to_decide"]["value"], 1.0, "{done}");
    let summary = done["summary"].as_str().unwrap();
    assert!(summary.starts_with("Se incorporó copia.ceiba: cambiaron 6 elementos."), "{summary}");
    let row = plan_of(&desk)[0].clone();
    assert_eq!(row["name"], "Pozo profundo\u{a0}≠");
    assert_eq!(row["undecided_fields"], json!(["title"]));
    assert_eq!(
        row["undecided"],
        "≠ Dos copias dicen cosas distintas (Nombre); nadie ha decidido todavía."
    );
    assert_eq!(row["cost"], Value::Null, "no cost is written");
    let list = desk.ask("review_list", Value::Null);
    let conflict = &list["conflicts"][0];
    assert_eq!(conflict["what"], "la acción «Pozo profundo»");
    assert_eq!(conflict["field"], "Nombre");
    assert_eq!(conflict["before"], "Pozo");
    assert_eq!(conflict["combined"], "Pozo profundo / Pozo del norte");
    let sides: Vec<_> = conflict["sides"]
        .as_array()
        .unwrap()
        .iter()
        .map(|side| (&side["text"], &side["author"]))
        .collect();
    assert_eq!(
        sides,
        [
            (&json!("Pozo profundo"), &json!("otro equipo")),
            (&json!("Pozo del norte"), &json!("este equipo"))
        ]
    );

    let book = |book, language| {
        let asked = json!({ "book": book, "language": language, "paper": "a4" });
        desk.ask("book_preview", asked)
    };
    let (plan, profile) = (book("plan", "pt"), book("profile", "es"));
    for preview in [&plan, &profile] {
        let problem = &preview["problems"][0];
        assert_eq!(problem["settled_on"], "share", "{problem}");
        assert!(problem["message"].as_str().unwrap().starts_with("Un cambio espera"), "{problem}");
    }
    let printed = plan["pages"].to_string();
    for words in ["A decidir: a ação", "Pozo profundo / Pozo del norte", "Pozo profundo\u{a0}≠"]
    {
        assert!(printed.contains(words), "{words} in {printed}");
    }
    assert!(!profile["pages"].to_string().contains("Por decidir"), "an action is none of its own");
    for book in ["plan", "profile", "council"] {
        assert!(printed_here(&desk, book) == printed_by_the_command_line(&desk, book), "{book}");
    }

    let decide = |decision: Value| json!({ "thing": conflict["thing"], "register": conflict["register"], "decision": decision });
    desk.refused("review_decide", decide(json!({ "kind": "delete" })));
    desk.refused("review_decide", decide(json!({ "kind": "write", "text": " " })));
    let both = json!({ "kind": "write", "text": "Pozo profundo del norte" });
    let written = desk.ask("review_decide", decide(both.clone()));
    assert_eq!(written["state"]["to_decide"]["value"], 0.0);
    assert_eq!(written["touched"], json!(["plan"]));
    desk.refused("review_decide", decide(both));
    let outline = desk.ask("plan_outline", Value::Null);
    assert!(outline["loose"].to_string().contains("Pozo profundo del norte"), "{outline}");
    let plan = book("plan", "pt");
    assert!(!plan["problems"].to_string().contains("share"), "{}", plan["problems"]);
    assert!(!plan["pages"].to_string().contains("A decidir"), "decided");
    let again = desk.ask("receive_preview", json!({ "token": token }));
    assert_eq!((&again["brings"], &again["lines"]), (&json!(false), &json!([])));
}

#[test]
fn what_one_deleted_and_another_changed_stays_until_someone_decides() {
    let (desk, colleague, id) = town_with_copy();
    desk.ask("action_delete", json!({ "id": id }));
    colleague.ask("action_save", renamed(&id, "Pozo profundo"));
    hand_back(&colleague);
    let token =
        desk.ask("file_choose", json!({ "purpose": "workspace", "name": "" }))["token"].clone();
    desk.ask("receive_apply", json!({ "token": token, "confirmed": null }));
    let list = desk.ask("review_list", Value::Null);
    let conflict = &list["conflicts"][0];
    assert_eq!(conflict["deletion"], true);
    assert_eq!(conflict["sides"][0]["text"], "Eliminado");
    assert_eq!(conflict["sides"][1]["text"], "Cambiado: Nombre → Pozo profundo");
    let row = plan_of(&desk)[0].clone();
    let told = row["undecided"].as_str().unwrap();
    assert!(told.starts_with("≠ Una copia lo eliminó y otra lo cambió"), "{row}");
    assert_eq!(row["undecided_fields"], json!([]));
    let decision = json!({ "thing": conflict["thing"], "register": conflict["register"],
                           "decision": { "kind": "delete" } });
    desk.ask("review_decide", decision);
    assert_eq!(desk.ask("plan_outline", Value::Null)["loose"], json!([]));
}

#[test]
fn what_is_left_of_an_action_that_was_erased_elsewhere_has_a_name_and_says_what_it_is() {
    let (desk, colleague, id) = town_with_copy();
    colleague.ask("action_delete", json!({ "id": id }));
    let trash = colleague.ask("trash_list", Value::Null)["entries"][0]["id"].clone();
    let target = json!({ "of": "trash", "id": trash, "register": 0 });
    colleague.ask("erase_apply", json!({ "target": target, "extent": "all", "renew": false }));
    let mut changed = renamed(&id, "Pozo");
    changed["lead"] = "Unidad de Agua".into();
    desk.ask("action_save", changed);
    hand_back(&colleague);
    let token =
        desk.ask("file_choose", json!({ "purpose": "workspace", "name": "" }))["token"].clone();
    desk.ask("receive_preview", json!({ "token": token }));
    desk.ask("receive_apply", json!({ "token": token, "confirmed": null }));
    assert_eq!(plan_of(&desk)[0]["name"], "(acción sin nombre)\u{a0}≠");
    assert_eq!(desk.ask("action_sheet", json!({ "id": id }))["lead"], "Unidad de Agua");
    let list = desk.ask("review_list", Value::Null);
    let told = list["conflicts"][0]["sides"][0]["text"].as_str().unwrap();
    let expected = "Se borró definitivamente en otro equipo; solo queda lo que se escribió aquí: \
                    Unidad responsable – Unidad de Agua";
    assert_eq!(told, expected, "{list}");
}

#[test]
fn another_town_and_the_open_file_itself_are_not_taken_in() {
    let (desk, ..) = town_with_copy();
    let other = Desk::new(Vec::new());
    let mut town = new_town();
    town["name"] = "Río Hondo".into();
    town["code"] = "0911".into();
    let state = other.ask("municipality_create", town);
    other.ask("workspace_close", Value::Null);
    let path =
        other.folder.path().join("data/municipalities").join(state["file"].as_str().unwrap());
    let token = desk.context.token(&path).token;
    let message = desk.refused("receive_preview", json!({ "token": token })).message;
    assert!(message.contains("Río Hondo") && message.contains("San Lázaro"), "{message}");
    let open = desk.ask("workspace_state", Value::Null);
    let own = desk.folder.path().join("data/municipalities").join(open["file"].as_str().unwrap());
    desk.refused("receive_preview", json!({ "token": desk.context.token(&own).token }));
}

#[test]
fn what_was_deleted_lies_in_the_trash_and_comes_back_whole() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let id = desk.ask("action_save", action("Pozo"))["id"].clone();
    assert_eq!(desk.ask("trash_list", Value::Null)["entries"], json!([]));
    desk.ask("action_delete", json!({ "id": id }));
    let trash = desk.ask("trash_list", Value::Null);
    let entry = &trash["entries"][0];
    assert_eq!(
        (&entry["what"], &entry["parts"]["value"]),
        (&json!("la acción «Pozo»"), &json!(2.0))
    );
    let written = desk.ask("trash_restore", json!({ "id": entry["id"] }));
    assert_eq!(written["state"]["undo"], "traer de vuelta la acción «Pozo»");
    assert_eq!(desk.ask("trash_list", Value::Null)["entries"], json!([]));
    let sheet = desk.ask("action_sheet", json!({ "id": id }));
    assert_eq!(sheet["costs"][0]["title"], "Tubos");
    assert_eq!(sheet["funding"][0]["source"], "Municipio");
    desk.refused("trash_restore", json!({ "id": entry["id"] }));
    desk.ask("workspace_undo", Value::Null);
    assert_eq!(desk.ask("trash_list", Value::Null)["entries"].as_array().unwrap().len(), 1);
}

#[test]
fn the_history_names_what_was_done_and_how_one_thing_came_to_be() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let id = desk.ask("action_save", action("Pozo"))["id"].as_str().unwrap().to_owned();
    desk.ask("action_save", renamed(&id, "Pozo profundo"));
    let list = desk.ask("history_list", Value::Null);
    let names: Vec<_> =
        list["entries"].as_array().unwrap().iter().map(|entry| &entry["name"]).collect();
    assert_eq!(
        names,
        [
            "el cambio de la acción «Pozo profundo»",
            "la acción nueva «Pozo»",
            "el archivo de San Lázaro"
        ]
    );
    assert_eq!(list["older"], false);
    let changes = desk.ask("thing_history", json!({ "id": id }))["changes"].clone();
    assert_eq!(
        (&changes[0]["field"], &changes[0]["text"]),
        (&json!("Nombre"), &json!("Pozo profundo"))
    );
    assert_eq!(changes[0]["author"], "este equipo");
    let years =
        changes.as_array().unwrap().iter().find(|change| change["field"] == "Años").unwrap();
    assert_eq!(years["text"], "2025–2026");
    assert_eq!(changes.as_array().unwrap().last().unwrap()["text"], "Creado");
}

/// Whether any file in a folder holds these words, copies and backups too.
fn somewhere_in(folder: &Path, words: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.path().is_dir() {
            found.extend(somewhere_in(&entry.path(), words));
        } else if std::fs::read(entry.path())
            .unwrap()
            .windows(words.len())
            .any(|w| w == words.as_bytes())
        {
            found.push(entry.path());
        }
    }
    found
}

const TELEPHONE: &str = "5555-0199";

fn described(id: &str, title: &str, description: &str) -> Value {
    let mut input = renamed(id, title);
    input["description"] = description.into();
    input
}

/// A town with an action whose description had a telephone number, a backup with it and one with a name.
fn with_telephone() -> (Desk, String) {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let id = desk.ask("action_save", action("Pozo"))["id"].as_str().unwrap().to_owned();
    desk.ask("action_save", described(&id, "Pozo", &format!("Llamar al {TELEPHONE}")));
    desk.ask("copy_make", json!({ "name": "" }));
    desk.ask("copy_make", json!({ "name": "Para el concejo" }));
    desk.ask("action_save", described(&id, "Pozo", "Llamar a la unidad"));
    desk.context.rest();
    desk.context.keep_visible();
    (desk, id)
}

/// The question about the description of an action, as its history asks it.
fn about_description(desk: &Desk, id: &str) -> Value {
    let changes = desk.ask("thing_history", json!({ "id": id }))["changes"].clone();
    let said = |change: &&Value| change["text"].as_str().unwrap().contains(TELEPHONE);
    let register = changes.as_array().unwrap().iter().find(said).unwrap()["erasable"].clone();
    json!({ "of": "history", "id": id, "register": register })
}

#[test]
fn what_was_once_written_is_erased_for_good_after_a_question_that_says_what_keeps_it() {
    let (desk, id) = with_telephone();
    let target = about_description(&desk, &id);
    let asked = desk.ask("erase_preview", target.clone());
    assert_eq!(asked["what"], "Descripción");
    let extents: Vec<_> =
        asked["choices"].as_array().unwrap().iter().map(|choice| &choice["extent"]).collect();
    assert_eq!(extents, ["earlier", "all"]);
    assert!(asked["renew"].as_str().unwrap().contains("quitar la anterior"), "{asked}");
    assert_eq!(asked["stay"].as_array().unwrap().len(), 1);
    let named = asked["stay"][0].as_str().unwrap().to_owned();
    assert!(named.contains("Para el concejo"));
    let input = json!({ "target": target, "extent": "earlier", "renew": true });
    let done = desk.ask("erase_apply", input.clone());
    assert!(done["summary"].as_str().unwrap().contains("se quitó una anterior"), "{done}");
    let undo = done["written"]["state"]["undo"].as_str().unwrap();
    assert_eq!(undo, "el cambio de la acción «Pozo»", "erasing is no step of undo");
    let left = somewhere_in(desk.folder.path(), TELEPHONE);
    let names: Vec<_> =
        left.iter().map(|path| path.file_name().unwrap().to_str().unwrap()).collect();
    assert_eq!(names, [named.as_str()], "only the copy with a name still has it");
    assert_eq!(desk.ask("action_sheet", json!({ "id": id }))["description"], "Llamar a la unidad");
    let changes = desk.ask("thing_history", json!({ "id": id }))["changes"].clone();
    let texts: Vec<_> =
        changes.as_array().unwrap().iter().map(|change| change["text"].as_str().unwrap()).collect();
    assert!(
        texts.iter().any(|text| text.contains("Borrado definitivamente (este equipo")),
        "{texts:?}"
    );
    let list = desk.ask("history_list", Value::Null);
    assert_eq!(list["entries"][0]["name"], "Borrado definitivo: Descripción");
    desk.refused("erase_apply", input);
}

#[test]
fn the_visible_copy_is_named_before_something_is_erased_and_made_anew_not_doubled() {
    let folder = tempfile::tempdir().unwrap();
    let act = folder.path().join("acta.pdf");
    std::fs::write(&act, format!("%PDF-1.7 {TELEPHONE}")).unwrap();
    let (desk, id) = with_telephone();
    let token = desk.context.token(&act).token;
    desk.ask("attachment_add", json!({ "thing": id, "tokens": [token] }));
    let file = desk.ask("attachment_list", json!({ "thing": id }))["files"][0]["id"].clone();
    desk.ask("attachment_remove", json!({ "id": file }));
    desk.ask("municipality_change", json!({ "name": "San Lázaro del Río" }));
    let old = desk.folder.path().join("Documents/Ceiba/San Lázaro/San Lázaro.ceiba");
    let new =
        desk.folder.path().join("Documents/Ceiba/San Lázaro del Río/San Lázaro del Río.ceiba");
    std::fs::create_dir_all(new.parent().unwrap()).unwrap();
    let token = desk.context.token(&new).token;
    desk.ask("copy_hand_over", json!({ "token": token }));
    let trash = desk.ask("trash_list", Value::Null)["entries"][0]["id"].clone();
    let target = json!({ "of": "trash", "id": trash, "register": 0 });
    let asked = desk.ask("erase_preview", target.clone());
    assert!(asked["notices"].to_string().contains("San Lázaro del Río.ceiba"), "{asked}");
    let done = desk.ask("erase_apply", json!({ "target": target, "extent": "all", "renew": true }));
    assert!(told(&done["summary"]).contains("La copia visible se hizo de nuevo"), "{done}");
    let visible = |town: &Path| std::fs::read_dir(town.parent().unwrap()).unwrap().count();
    assert_eq!(visible(&new), 1, "not doubled");
    assert!(old.exists(), "it never had what was erased");

    let target = about_description(&desk, &id);
    let asked = desk.ask("erase_preview", target.clone());
    assert!(asked["notices"].to_string().contains("San Lázaro/San Lázaro.ceiba"), "{asked}");
    desk.ask("erase_apply", json!({ "target": target, "extent": "all", "renew": true }));
    assert_eq!((visible(&new), old.exists()), (1, false), "the one of the old name has gone");
    let left = somewhere_in(desk.folder.path(), TELEPHONE);
    assert_eq!(left.len(), 1, "the copy with a name: {left:?}");
}

#[test]
fn going_back_brings_back_nothing_erased_and_erasing_leaves_what_is_only_in_backups() {
    let (desk, id) = with_telephone();
    desk.ask("action_save", described(&id, "Pozo profundo", "Llamar a la unidad"));
    desk.ask("copy_make", json!({ "name": "" }));
    let copies = desk.ask("copies_list", Value::Null)["copies"].clone();
    let back = |list: &Value, at: usize| desk.ask("copy_restore", json!({ "id": list[at]["id"] }));
    assert_eq!(copies[0]["erased"], Value::Null);
    let oldest = copies.as_array().unwrap().len() - 1;
    back(&copies, oldest);
    let target = about_description(&desk, &id);
    let asked = desk.ask("erase_preview", target.clone());
    assert!(asked["stay"].to_string().contains("tiene cambios que aquí no están"), "{asked}");
    desk.ask("erase_apply", json!({ "target": target, "extent": "all", "renew": true }));
    let copies = desk.ask("copies_list", Value::Null)["copies"].clone();
    let newest = copies.as_array().unwrap().iter().position(|copy| copy["erased"] != Value::Null);
    let newest = newest.expect("the backup with the new title is still there");
    let done = back(&copies, newest);
    assert!(told(&done["summary"]).contains("sigue borrado"), "{done}");
    let title = desk.ask("action_sheet", json!({ "id": id }))["title"].clone();
    assert_eq!(title, "Pozo profundo", "its other changes came back");
    let changes = desk.ask("thing_history", json!({ "id": id }))["changes"].to_string();
    assert!(!changes.contains(TELEPHONE), "{changes}");
}

#[test]
fn who_hears_that_something_was_erased_learns_which_backups_have_it_and_removes_them() {
    let (desk, colleague, id) = town_with_copy();
    desk.ask("action_save", described(&id, "Pozo", &format!("Llamar al {TELEPHONE}")));
    let copy = colleague.folder.path().join("copia.ceiba");
    let token = desk.context.token(&copy).token;
    desk.ask("copy_hand_over", json!({ "token": token }));
    let theirs = colleague.context.token(&copy).token;
    let take = || {
        let preview = colleague.ask("receive_preview", json!({ "token": theirs }));
        let confirmed = preview["wide"]["touches"].clone();
        colleague.ask("receive_apply", json!({ "token": theirs, "confirmed": confirmed }))
    };
    take();
    colleague.ask("copy_make", json!({ "name": "" }));
    colleague.ask("copy_make", json!({ "name": "Para el concejo" }));
    let target = about_description(&desk, &id);
    desk.ask("erase_apply", json!({ "target": target, "extent": "all", "renew": true }));
    desk.ask("copy_hand_over", json!({ "token": token }));
    let done = take();
    let kept = &done["kept"];
    assert!(told(&kept["renew"]).contains("quitar"), "{done}");
    assert!(kept["stay"].to_string().contains("Para el concejo"), "{done}");
    let renewed = colleague.ask("erase_renew", Value::Null);
    assert!(told(&renewed["summary"]).contains("Se hizo una copia de respaldo nueva"), "{renewed}");
    let left = somewhere_in(colleague.folder.path(), TELEPHONE);
    assert!(left.len() == 1 && left[0].to_string_lossy().contains("concejo"), "{left:?}");
    assert_eq!(take()["kept"], Value::Null, "said once");
}

#[test]
fn what_stands_can_be_erased_too_but_a_name_first_needs_another() {
    let (desk, id) = with_telephone();
    let target = about_description(&desk, &id);
    desk.ask("erase_apply", json!({ "target": target, "extent": "all", "renew": false }));
    assert_eq!(desk.ask("action_sheet", json!({ "id": id }))["description"], "");
    let title = json!({ "of": "history", "id": id, "register": 1 });
    assert_eq!(desk.ask("erase_preview", title.clone())["choices"], json!([]));
    desk.refused("erase_apply", json!({ "target": title, "extent": "all", "renew": true }));
    desk.ask("action_save", described(&id, "Pozo profundo", ""));
    let asked = desk.ask("erase_preview", title)["choices"].clone();
    assert_eq!(asked.as_array().unwrap().len(), 1);
    assert_eq!(asked[0]["extent"], "earlier");
}

#[test]
fn what_lies_in_the_trash_is_erased_there() {
    let (desk, id) = with_telephone();
    desk.ask("action_delete", json!({ "id": id }));
    let entry = desk.ask("trash_list", Value::Null)["entries"][0].clone();
    let target = json!({ "of": "trash", "id": entry["id"], "register": 0 });
    let asked = desk.ask("erase_preview", target.clone());
    assert!(asked["choices"][0]["text"].as_str().unwrap().contains("Lo eliminado"), "{asked}");
    desk.ask("erase_apply", json!({ "target": target, "extent": "all", "renew": true }));
    let left = somewhere_in(desk.folder.path(), TELEPHONE);
    assert_eq!(left.len(), 1, "the copy with a name: {left:?}");
    let entries = desk.ask("trash_list", Value::Null)["entries"].clone();
    assert!(!entries.to_string().contains("acción"), "{entries}");
    desk.refused("trash_restore", json!({ "id": entry["id"] }));
}

#[test]
fn an_import_is_erased_from_the_line_of_the_history_that_tells_of_it() {
    let desk = Desk::new(Vec::new());
    desk.ask("example_open", json!({ "example": "diamantino" }));
    let import = || {
        let list = desk.ask("history_list", Value::Null);
        let entries = list["entries"].as_array().unwrap().clone();
        entries.iter().find_map(|entry| entry["import"].as_str().map(str::to_owned))
    };
    let target = json!({ "of": "import", "id": import().unwrap(), "register": 0 });
    let asked = desk.ask("erase_preview", target.clone());
    assert!(asked["choices"][0]["text"].as_str().unwrap().contains("diamantino"), "{asked}");
    desk.ask("erase_apply", json!({ "target": target, "extent": "all", "renew": true }));
    assert_eq!(import(), None);
    desk.refused("erase_apply", json!({ "target": target, "extent": "all", "renew": true }));
    let names = desk.ask("history_list", Value::Null)["entries"].to_string();
    assert!(!names.contains(".xlsx"), "{names}");
}

#[test]
fn an_import_takes_the_sources_with_it_that_nothing_else_uses() {
    let desk = Desk::new(vec![diamantino(), diamantino()]);
    desk.ask("municipality_create", new_town());
    let import = || {
        let file = desk.ask("file_choose", json!({ "purpose": "workbook", "name": "" }));
        let preview = desk.ask("import_preview", json!({ "token": file["token"], "sheet": null }));
        desk.ask("import_apply", json!({ "preview": preview["preview"], "source": "" }));
        let list = desk.ask("history_list", Value::Null)["entries"].clone();
        let entry = list.as_array().unwrap().iter().find(|entry| entry["import"].is_string());
        json!({ "of": "import", "id": entry.unwrap()["import"], "register": 0 })
    };
    let sources = || desk.ask("figures_table", Value::Null)["sources"].to_string();
    let target = import();
    desk.ask("figure_edit", edited("sewer.connected", 2020, value("45,5"), ""));
    let asked = desk.ask("erase_preview", target.clone());
    let along = asked["sources"].as_array().unwrap();
    let says = |words: &str| along.iter().position(|one| one["text"].to_string().contains(words));
    let atlas = says("Atlas do Desenvolvimento").expect("nothing else uses it");
    assert_eq!(says("SNIS"), None, "what was typed over its figure names it");
    let notices = asked["notices"].to_string();
    assert!(notices.contains("La fuente SNIS (ODbL 1.0) se queda: un dato"), "{notices}");
    let input = json!({ "target": target, "extent": "all", "renew": true,
                        "sources": [along[atlas]["id"]] });
    desk.ask("erase_apply", input);
    assert!(!sources().contains("Atlas") && sources().contains("SNIS"), "{}", sources());
    let folder = desk.folder.path().join("data/municipalities");
    let held = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let held = held.filter(|path| path.is_file()).filter(|path| {
        let bytes = std::fs::read(path).unwrap();
        bytes.windows(10).any(|part| part == b"Atlas do D")
    });
    assert_eq!(held.collect::<Vec<_>>(), Vec::<PathBuf>::new());
    import();
    assert!(sources().contains("Atlas"), "the same file brings its source again");
}

#[test]
fn an_import_brings_no_source_that_nothing_names() {
    let desk = Desk::new(Vec::new());
    desk.ask("example_open", json!({ "example": "diamantino" }));
    let list = desk.ask("sources_list", Value::Null)["sources"].clone();
    let citations: Vec<_> =
        list.as_array().unwrap().iter().map(|one| one["cited"].as_str().unwrap()).collect();
    assert!(!citations.is_empty());
    let of = |name: &str, what: &str| {
        let mut sources = list.as_array().unwrap().iter();
        let source = sources.find(|one| one["cited"].as_str().unwrap().contains(name)).unwrap();
        source[what]["value"].as_f64().unwrap()
    };
    let figures = of("Atlas", "figures") + of("SNIS", "figures");
    assert_eq!((figures, of("SNIS", "blanks")), (20.0, 2.0));
    // The office that kept the workbook has no figure in it.
    assert!(!citations.iter().any(|one| one.contains("Prefeitura")), "{citations:?}");
}

#[test]
fn a_source_is_erased_once_nothing_uses_it() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let edit = |typed| edited("water.improved", 2020, typed, "Encuesta de Casimira");
    desk.ask("figure_edit", edit(value("83,1")));
    let source = desk.ask("sources_list", Value::Null)["sources"]
        .as_array()
        .unwrap()
        .iter()
        .find(|source| source["cited"].to_string().contains("Casimira"))
        .unwrap()
        .clone();
    assert_eq!(source["figures"]["value"], 1.0);
    let target = json!({ "of": "source", "id": source["id"], "register": 0 });
    let apply = json!({ "target": target, "extent": "all", "renew": false, "sources": [] });
    let asked = desk.ask("erase_preview", target.clone());
    assert_eq!(asked["choices"], json!([]));
    assert!(asked["refused"].as_str().unwrap().contains("se queda: un dato"), "{asked}");
    desk.refused("erase_apply", apply.clone());
    desk.ask("figure_edit", edit(json!({ "kind": "clear" })));
    let asked = desk.ask("erase_preview", target);
    assert!(asked["choices"][0]["text"].as_str().unwrap().contains("Casimira"), "{asked}");
    let done = desk.ask("erase_apply", apply.clone());
    assert!(!done.to_string().contains("Casimira"), "{done}");
    assert!(!desk.ask("sources_list", Value::Null).to_string().contains("Casimira"));
    desk.refused("erase_apply", apply);
}

fn source_of_casimira(desk: &Desk) -> Value {
    let sources = desk.ask("sources_list", Value::Null)["sources"].clone();
    let of_her = |source: &&Value| source["cited"].to_string().contains("Casimira");
    sources.as_array().unwrap().iter().find(of_her).unwrap().clone()
}

#[test]
fn a_figure_whose_source_was_erased_elsewhere_says_so_until_it_has_another() {
    let edit = |text: &str, source: &str| edited("water.improved", 2020, value(text), source);
    let clear = edited("water.improved", 2020, json!({ "kind": "clear" }), "");
    let (desk, colleague, _) = town_with_copy_after(|desk| {
        desk.ask("figure_edit", edit("80", "Encuesta de Casimira"));
        desk.ask("figure_edit", clear);
    });
    let target = json!({ "of": "source", "id": source_of_casimira(&desk)["id"], "register": 0 });
    let apply = json!({ "target": target, "extent": "all", "renew": false, "sources": [] });
    desk.ask("erase_apply", apply);
    colleague.ask("figure_edit", edit("83,1", "Encuesta de Casimira"));
    hand_back(&colleague);
    let token = desk.context.token(&colleague.folder.path().join("copia.ceiba")).token;
    desk.ask("receive_preview", json!({ "token": token }));
    desk.ask("receive_apply", json!({ "token": token, "confirmed": null }));
    let gone = "Su fuente se borró definitivamente. Escriba para este dato otra fuente.";
    let cell_now = || cell(&desk.ask("figures_table", Value::Null), "water.improved", 2020);
    let now = cell_now();
    assert_eq!((&now["source"], &now["source_gone"]), (&json!(""), &json!(gone)), "{now}");
    let at = json!({ "series": "water.improved", "year": 2020 });
    let detail = desk.ask("figure_detail", at);
    assert_eq!(detail["figures"][0]["source"], "fuente borrada");
    let indicator = json!({ "series": "water.improved" });
    let page = desk.ask("indicator_page", indicator.clone());
    assert_eq!(page["points"][0]["remarks"], json!([gone]));
    let list = desk.ask("indicator_list", Value::Null);
    assert_eq!(row(&list, "water.improved")["value"]["text"], "83,1\u{a0}†");
    assert_eq!(list["marks"], json!([format!("† {gone}")]));
    let book = json!({ "book": "profile", "language": "es", "paper": "a4" });
    let printed = || desk.ask("book_preview", book.clone())["pages"].to_string();
    assert!(printed().contains("fuente se borró"), "{}", printed());
    // The figure goes over to the source that is named, or, corrected without one, to the municipality.
    desk.ask("figure_edit", edit("83,1", "Censo"));
    let now = cell_now();
    assert_eq!((&now["source"], &now["source_gone"]), (&json!("Censo"), &Value::Null), "{now}");
    assert_eq!(now["others"], Value::Null);
    desk.ask("workspace_undo", Value::Null);
    desk.ask("figure_edit", edit("84", ""));
    assert!(cell_now()["source"].as_str().unwrap().contains("San Lázaro"), "{}", cell_now());
    assert!(!printed().contains("fuente se borró"));
    assert!(!desk.ask("indicator_page", indicator).to_string().contains(gone));
}

#[test]
fn whom_to_call_stays_on_this_computer() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let mut input = renamed("", "Pozo");
    input["id"] = Value::Null;
    input["contact"] = format!("Doña Ana, {TELEPHONE}").into();
    let id = desk.ask("action_save", input.clone())["id"].as_str().unwrap().to_owned();
    let sheet = desk.ask("action_sheet", json!({ "id": id }));
    assert_eq!(sheet["contact"], format!("Doña Ana, {TELEPHONE}"));
    let changes = desk.ask("thing_history", json!({ "id": id })).to_string();
    assert!(!changes.contains(TELEPHONE), "{changes}");
    let stick = desk.folder.path().join("stick/copia.ceiba");
    handed(&desk, &stick);
    desk.context.rest();
    desk.context.keep_visible();
    let left = somewhere_in(desk.folder.path(), TELEPHONE);
    assert!(left.iter().all(|path| path.starts_with(desk.folder.path().join("data"))), "{left:?}");
    assert!(!left.is_empty());
    let mut again = renamed(&id, "Pozo");
    again["contact"] = "".into();
    assert_eq!(desk.ask("action_save", again)["touched"], json!([]), "nothing to undo");
    assert!(somewhere_in(desk.folder.path(), TELEPHONE).is_empty());
}

/// What stands in the table for the population of a year.
fn population(desk: &Desk) -> String {
    desk.ask("municipality_sheet", Value::Null)["population"][0]["people"]["text"].to_string()
}

#[test]
fn a_copy_is_made_by_name_and_gone_back_to_and_back_again() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    assert_eq!(desk.ask("copies_list", Value::Null)["copies"], json!([]));
    let made = desk.ask("copy_make", json!({ "name": "Para el concejo" }));
    assert!(made["summary"].as_str().unwrap().contains("«Para el concejo»"), "{made}");
    assert_eq!(made["state"]["copies"]["backup"], "copia de respaldo: hoy");
    let before = population(&desk);
    desk.ask("municipality_change", json!({ "region": "Ribera" }));
    desk.ask("action_save", action("Pozo"));
    let list = desk.ask("copies_list", Value::Null);
    let copy = &list["copies"][0];
    assert_eq!(
        (&copy["kind"], &copy["name"], &copy["readable"]),
        (&json!("named"), &json!("Para el concejo"), &json!(true))
    );
    assert!(copy["holds"].as_str().unwrap().starts_with("1 dato, 0 acciones"), "{copy}");
    assert!(list["now"].as_str().unwrap().starts_with("1 dato, 1 acción"), "{list}");
    assert!(copy["since"].as_str().unwrap().starts_with("Después de ella se hicieron"), "{copy}");

    let done = desk.ask("copy_restore", json!({ "id": copy["id"] }));
    let summary = done["summary"].as_str().unwrap();
    assert!(summary.contains("-replaced-") && summary.contains("está en esta lista"), "{summary}");
    assert_eq!(done["written"]["state"]["region"], "");
    assert_eq!((population(&desk), plan_of(&desk)), (before, json!([])));
    let list = desk.ask("copies_list", Value::Null);
    let replaced = list["copies"].as_array().unwrap().iter().find(|c| c["kind"] == "replaced");
    let replaced = replaced.unwrap_or_else(|| panic!("{list}"));
    desk.ask("copy_restore", json!({ "id": replaced["id"] }));
    assert_eq!(plan_of(&desk)[0]["title"], "Pozo");
    desk.refused("copy_restore", json!({ "id": "c0ffee" }));
    desk.refused("copy_make", json!({ "name": " / " }));
}

fn plan_of(desk: &Desk) -> Value {
    desk.ask("plan_outline", Value::Null)["loose"].clone()
}

#[test]
fn a_copy_is_handed_over_checked_and_remembered() {
    let desk = Desk::new(Vec::new());
    let stick = desk.folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let state = desk.ask("municipality_create", new_town());
    assert_eq!(state["copies"]["outside"], "ninguna copia fuera de este equipo");
    assert_eq!(state["copies"]["warns"], false, "a town of today");
    let list = desk.ask("copies_list", Value::Null);
    assert!(list["proposal"].as_str().unwrap().starts_with("san-lázaro-2026-11-"), "{list}");
    let token = desk.context.token(&stick.join("copia")).token;
    let made = desk.ask("copy_hand_over", json!({ "token": token }));
    let summary = made["summary"].as_str().unwrap();
    assert!(
        summary.contains("copia.ceiba") && summary.ends_with("retirar la memoria."),
        "{summary}"
    );
    assert_eq!(made["state"]["copies"]["outside"], "última copia fuera de este equipo: hoy");
    ceiba::store::database::look(&stick.join("copia.ceiba")).unwrap();
    let own = desk.context.token(&file_of(&state)).token;
    desk.refused("copy_hand_over", json!({ "token": own }));
    let nowhere = desk.context.token(&stick.join("no/copia.ceiba")).token;
    let error = desk.refused("copy_hand_over", json!({ "token": nowhere }));
    assert_eq!(error.code, "workspace", "{}", error.message);

    let later = Desk::context_at(in_nine_days, desk.folder.path(), Vec::new());
    desk.context.close();
    let ask = |name, input| read(&call(&later, name, input, &Silent).unwrap());
    let recent = ask("start_state", Value::Null)["recent"][0]["id"].clone();
    let state = ask("workspace_open_recent", json!({ "id": recent }));
    assert_eq!(state["copies"]["outside"], "última copia fuera de este equipo: hace 9 días");
    assert_eq!(state["copies"]["warns"], true);
    let told = ask("copies_list", Value::Null)["outside"].clone();
    assert!(told.as_str().unwrap().contains("Entregue una copia"), "{told}");
}

#[test]
fn a_copy_handed_over_to_the_same_disk_is_told_to_be_no_copy_outside() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let token = desk.context.token(&desk.folder.path().join("copia.ceiba")).token;
    let made = desk.ask("copy_hand_over", json!({ "token": token }));
    assert!(told(&made["summary"]).contains("disco de este mismo equipo"), "{made}");
    assert_eq!(made["state"]["copies"]["outside"], "ninguna copia fuera de este equipo");
    let list = desk.ask("copies_list", Value::Null);
    let outside = told(&list["outside"]);
    assert!(outside.contains("copia.ceiba") && outside.contains("mismo equipo"), "{outside}");
}

fn in_nine_days() -> Millis {
    Millis(CLOCK.fetch_add(1000, Ordering::Relaxed) + 9 * 24 * 60 * 60 * 1000)
}

#[test]
fn the_visible_copy_is_made_behind_the_scenes_when_something_changed() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    assert!(!desk.context.keep_visible(), "not while somebody may be writing");
    CLOCK.fetch_add(60_000, Ordering::Relaxed);
    desk.context.rest();
    assert!(desk.context.keep_visible());
    let copy = desk.folder.path().join("Documents/Ceiba/San Lázaro/San Lázaro.ceiba");
    let size = std::fs::metadata(&copy).unwrap().modified().unwrap();
    let told = desk.ask("copies_list", Value::Null)["daily"]["told"].clone();
    assert!(told.as_str().unwrap().contains("San Lázaro.ceiba"), "{told}");

    desk.ask("action_save", action("Pozo"));
    CLOCK.fetch_add(60_000, Ordering::Relaxed);
    desk.context.rest();
    assert!(!desk.context.keep_visible(), "one an hour is enough");
    assert_eq!(std::fs::metadata(&copy).unwrap().modified().unwrap(), size);
    CLOCK.fetch_add(60 * 60 * 1000, Ordering::Relaxed);
    assert!(desk.context.keep_visible());
    assert!(holds_action(&copy));
    assert!(!desk.context.keep_visible(), "it has everything");

    std::fs::write(&copy, "what a colleague put there").unwrap();
    desk.ask("action_save", action("Letrinas"));
    CLOCK.fetch_add(2 * 60 * 60 * 1000, Ordering::Relaxed);
    desk.context.rest();
    assert!(desk.context.keep_visible());
    assert_eq!(std::fs::read(&copy).unwrap(), b"what a colleague put there");
    assert!(holds_action(&copy.with_file_name("San Lázaro (2).ceiba")));

    let stick = desk.folder.path().join("stick");
    let token = desk.context.token(&stick).token;
    let list = desk.ask("copies_folder_set", json!({ "token": token }));
    assert!(list["daily"]["folder"].as_str().unwrap().ends_with("stick"), "{list}");
    CLOCK.fetch_add(60_000, Ordering::Relaxed);
    desk.context.rest();
    std::fs::remove_dir_all(desk.folder.path().join("Documents")).unwrap();
    assert!(desk.context.keep_visible(), "it tried");
    let failed = desk.ask("copies_list", Value::Null)["daily"]["failed"].clone();
    assert!(failed.is_string() && !stick.exists(), "the stick is not there: {failed}");
    std::fs::create_dir(&stick).unwrap();
    CLOCK.fetch_add(11 * 60 * 1000, Ordering::Relaxed);
    assert!(desk.context.keep_visible());
    let list = desk.ask("copies_list", Value::Null);
    assert_eq!(list["daily"]["failed"], Value::Null);
    assert!(list["outside"].as_str().unwrap().contains("hoy"), "{list}");
}

#[test]
fn a_file_that_is_closed_leaves_a_visible_copy_with_all_of_it() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    CLOCK.fetch_add(60_000, Ordering::Relaxed);
    desk.context.rest();
    assert!(desk.context.keep_visible());
    desk.ask("action_save", action("Pozo"));
    let copy = desk.folder.path().join("Documents/Ceiba/San Lázaro/San Lázaro.ceiba");
    assert!(!holds_action(&copy));
    desk.ask("workspace_close", Value::Null);
    assert!(holds_action(&copy));
}

fn holds_action(copy: &Path) -> bool {
    let db = ceiba::store::database::open_for_reading(copy).unwrap();
    ceiba::store::backup::holds(&db).unwrap().actions > 0
}

#[test]
fn of_an_example_no_copies_are_asked_for_or_made() {
    let desk = Desk::new(Vec::new());
    let state = desk.ask("example_open", json!({ "example": "tres_ceibas" }));
    assert_eq!(state["copies"], Value::Null);
    CLOCK.fetch_add(60_000, Ordering::Relaxed);
    desk.context.rest();
    desk.context.keep_visible();
    let list = desk.ask("copies_list", Value::Null);
    assert_eq!((&list["daily"], &list["warns"]), (&Value::Null, &json!(false)));
    assert!(!desk.folder.path().join("Documents").exists());
}

#[test]
fn a_file_that_is_worked_with_in_a_risky_place_is_warned_of_with_a_remedy() {
    let folder = tempfile::tempdir().unwrap();
    let context = Desk::context(&folder.path().join("stick"), Vec::new());
    let desk = Desk { folder, context };
    let state = desk.ask("municipality_create", new_town());
    assert_eq!(state["copies"]["warns"], true);
    let place = desk.ask("copies_list", Value::Null)["place"].clone();
    let place = place.as_str().unwrap();
    assert!(place.contains("memoria USB") && place.contains("Trabaje con una copia"), "{place}");
}

/// A copy of the open file at a place of a colleague's, as one hands it over.
fn handed(desk: &Desk, to: &Path) {
    std::fs::create_dir_all(to.parent().unwrap()).unwrap();
    let token = desk.context.token(to).token;
    desk.ask("copy_hand_over", json!({ "token": token }));
}

/// Opens a file as a person does who chooses it in the dialog.
fn open_file(desk: &Desk, path: &Path) -> Value {
    desk.ask("workspace_open", json!({ "token": desk.context.token(path).token }))
}

#[test]
fn a_file_from_a_stick_is_taken_in_and_the_original_stays() {
    let (author, reader) = (Desk::new(Vec::new()), Desk::new(Vec::new()));
    author.ask("municipality_create", new_town());
    let stick = author.folder.path().join("stick/plan de ana.ceiba");
    handed(&author, &stick);
    let before = std::fs::read(&stick).unwrap();

    let state = open_file(&reader, &stick);
    assert_eq!(state["file"], "san-lázaro.ceiba", "an unknown town becomes a file here");
    let told = state["arrival"]["told"].as_str().unwrap();
    assert!(told.starts_with("plan de ana.ceiba se copió a este equipo"), "{told}");
    assert_eq!(state["arrival"]["offered"], Value::Null);
    reader.ask("action_save", action("Pozo"));

    let state = open_file(&reader, &stick);
    assert_eq!(plan_of(&reader)[0]["title"], "Pozo", "a known town opens ours");
    let told = state["arrival"]["told"].as_str().unwrap();
    assert!(told.contains("no tiene nada que aquí falte"), "{told}");
    assert_eq!(std::fs::read(&stick).unwrap(), before, "and the original is only read");
    let beside: Vec<_> = std::fs::read_dir(stick.parent().unwrap()).unwrap().collect();
    assert_eq!(beside.len(), 1, "nothing is left beside it: {beside:?}");

    author.ask("action_save", action("Letrinas"));
    handed(&author, &stick);
    reader.ask("workspace_close", Value::Null);
    let state = open_file(&reader, &stick);
    let token = state["arrival"]["offered"]["token"].clone();
    assert!(token.is_string(), "what is new there is offered: {state}");
    let preview = reader.ask("receive_preview", json!({ "token": token }));
    assert_eq!(preview["brings"], true, "{preview}");
    reader.ask("receive_apply", json!({ "token": token, "confirmed": null }));
    assert_eq!(plan_of(&reader).as_array().unwrap().len(), 2);
    let recent = reader.ask("start_state", Value::Null)["recent"].clone();
    assert_eq!(recent.as_array().unwrap().len(), 1, "one town, one file: {recent}");
}

#[test]
fn a_file_named_at_the_start_is_handed_to_the_page_once() {
    let desk = Desk::new(Vec::new());
    desk.context.start_with(Path::new("stick/town.ceiba"));
    let named = desk.ask("start_state", Value::Null)["named"].clone();
    assert_eq!((&named["name"], &named["purpose"]), (&json!("town.ceiba"), &json!("workspace")));
    let error = desk.refused("workspace_open", json!({ "token": named["token"] }));
    assert!(error.message.contains("town.ceiba"), "{}", error.message);
    assert_eq!(desk.ask("start_state", Value::Null)["named"], Value::Null);
}

#[test]
fn taking_in_a_file_can_be_cancelled_and_what_was_open_stays_open() {
    let (author, reader) = (Desk::new(Vec::new()), Desk::new(Vec::new()));
    author.ask("municipality_create", new_town());
    let stick = author.folder.path().join("stick/town.ceiba");
    handed(&author, &stick);
    let mut other = new_town();
    (other["name"], other["code"]) = (json!("Río Hondo"), json!("0911"));
    reader.ask("municipality_create", other);
    for patience in [0, 1] {
        let input = json!({ "token": reader.context.token(&stick).token });
        let impatient = Impatient(AtomicU64::new(patience));
        let error =
            call(&reader.context, "workspace_open", input, &impatient).expect_err("cancelled");
        assert_eq!(error.code, "cancelled", "after {patience}: {}", error.message);
        assert_eq!(reader.ask("workspace_state", Value::Null)["name"], "Río Hondo");
        let own = std::fs::read_dir(reader.folder.path().join("data/municipalities")).unwrap();
        let left: Vec<_> = own.map(|entry| entry.unwrap().file_name()).collect();
        assert!(
            left.iter().all(|name| name.to_string_lossy().starts_with("río-hondo")),
            "{left:?}"
        );
    }
}

#[test]
fn two_files_begun_apart_for_one_town_are_brought_together() {
    let (author, reader) = (Desk::new(Vec::new()), Desk::new(Vec::new()));
    author.ask("municipality_create", new_town());
    author.ask("action_save", action("Pozo"));
    reader.ask("municipality_create", new_town());
    let stick = author.folder.path().join("stick/town.ceiba");
    handed(&author, &stick);
    let state = open_file(&reader, &stick);
    assert!(state["arrival"]["offered"]["token"].is_string(), "{state}");
    let mut other = new_town();
    (other["name"], other["code"]) = (json!("Río Hondo"), json!("0911"));
    author.ask("municipality_create", other);
    let stick = stick.with_file_name("other.ceiba");
    handed(&author, &stick);
    let state = open_file(&reader, &stick);
    assert_eq!((&state["name"], &state["arrival"]["offered"]), (&json!("Río Hondo"), &Value::Null));
}

#[test]
fn a_damaged_file_from_a_stick_is_mended_in_a_copy_and_told_until_it_is_read() {
    let (author, reader) = (Desk::new(Vec::new()), Desk::new(Vec::new()));
    author.ask("municipality_create", new_town());
    author.ask("action_save", action("Pozo"));
    let stick = author.folder.path().join("stick/town.ceiba");
    handed(&author, &stick);
    let mut bytes = std::fs::read(&stick).unwrap();
    let middle = bytes.len() / 4 * 3; // where what is made anew from the log lies
    bytes[middle..middle + 8192].fill(0);
    bytes[18..20].fill(9);
    std::fs::write(&stick, &bytes).unwrap();
    let state = open_file(&reader, &stick);
    assert_eq!(std::fs::read(&stick).unwrap(), bytes, "the original is only read");
    let notice = state["notices"][0].clone();
    assert!(notice["text"].as_str().unwrap().contains("estaba dañado"), "{state}");

    let reader = reader.restarted();
    let recent = reader.ask("start_state", Value::Null)["recent"][0]["id"].clone();
    let state = reader.ask("workspace_open_recent", json!({ "id": recent }));
    assert_eq!(state["notices"], json!([notice]), "it stays until it is read");
    let state = reader.ask("notice_read", json!({ "id": notice["id"] }));
    assert_eq!(state["notices"], json!([]));

    std::fs::write(&stick, "Dear council").unwrap();
    let token = reader.context.token(&stick).token;
    let error = reader.refused("workspace_open", json!({ "token": token }));
    assert!(error.message.contains("no es un archivo de municipio"), "{}", error.message);
    assert_eq!(own_files(&reader), 1, "and no copy is left of what is none of ours");
}

fn own_files(desk: &Desk) -> usize {
    let entries = std::fs::read_dir(desk.folder.path().join("data/municipalities")).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.ends_with(".ceiba") && !name.contains("-damaged-")).count()
}

#[test]
fn a_merge_that_changes_much_is_confirmed_with_its_numbers() {
    let (desk, colleague, id) = town_with_copy();
    colleague.ask("action_delete", json!({ "id": id }));
    colleague.ask("municipality_change", json!({ "region": "Ribera", "paper": "a4" }));
    hand_back(&colleague);
    let copy = colleague.folder.path().join("copia.ceiba");
    let token = desk.context.token(&copy).token;
    let preview = desk.ask("receive_preview", json!({ "token": token }));
    let wide = &preview["wide"];
    assert!(wide["text"].as_str().unwrap().contains("más de la quinta parte"), "{preview}");
    let (changed, deleted) = (&wide["touches"]["changed"], &wide["touches"]["deleted"]);
    let confirm = format!("Sí: cambiar {changed} y eliminar {deleted}");
    assert_eq!(wide["confirm"], json!(confirm));
    for confirmed in [Value::Null, json!({ "changed": 0, "deleted": 0 })] {
        let input = json!({ "token": token, "confirmed": confirmed });
        assert_eq!(desk.refused("receive_apply", input).code, "refused");
    }
    assert_eq!(plan_of(&desk)[0]["title"], "Pozo", "nothing has changed");
    let backups = || desk.ask("copies_list", Value::Null)["copies"].as_array().unwrap().len();
    let before = backups();
    desk.ask("receive_apply", json!({ "token": token, "confirmed": wide["touches"] }));
    assert_eq!(plan_of(&desk), json!([]));
    assert_eq!(backups(), before + 1, "a backup was made first");
}

#[test]
fn an_objective_comes_back_from_the_trash_with_its_actions() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let objective = json!({ "id": null, "title": "Agua para todos", "series": null,
                            "baseline": { "year": "", "value": "" },
                            "target": { "year": "", "value": "" } });
    let goal = desk.ask("objective_save", objective)["id"].clone();
    let mut well = action("Pozo");
    well["objective"] = goal.clone();
    desk.ask("action_save", well);
    let mut pipe = action("Tubería");
    pipe["objective"] = goal.clone();
    let pipe = desk.ask("action_save", pipe)["id"].as_str().unwrap().to_owned();
    desk.ask("objective_delete", json!({ "id": goal }));
    assert_eq!(desk.ask("plan_outline", Value::Null)["loose"].as_array().unwrap().len(), 2);
    // What somebody has decided since stays as it is.
    let other = json!({ "id": null, "title": "Higiene", "series": null,
                        "baseline": { "year": "", "value": "" },
                        "target": { "year": "", "value": "" } });
    let other = desk.ask("objective_save", other)["id"].clone();
    let mut moved = renamed(&pipe, "Tubería");
    moved["objective"] = other;
    desk.ask("action_save", moved);
    let trash = desk.ask("trash_list", Value::Null);
    let entries = trash["entries"].as_array().unwrap();
    let gone =
        entries.iter().find(|entry| entry["what"] == "el objetivo «Agua para todos»").unwrap();
    desk.ask("trash_restore", json!({ "id": gone["id"] }));
    let outline = desk.ask("plan_outline", Value::Null);
    let of = |title: &str| {
        let all = outline["objectives"].as_array().unwrap();
        let found = all.iter().find(|objective| objective["title"] == title).unwrap();
        found["actions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|action| action["title"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        (of("Agua para todos"), of("Higiene")),
        (vec![json!("Pozo")], vec![json!("Tubería")])
    );
    assert_eq!(outline["loose"], json!([]));
}

#[test]
fn what_was_undone_and_left_is_ones_own_in_the_history_and_no_figure_in_the_trash() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let edit = |text: &str| edited("water.improved", 2020, value(text), "");
    desk.ask("figure_edit", edit("50"));
    desk.ask("workspace_undo", Value::Null);
    desk.ask("figure_edit", edit("60"));
    let list = desk.ask("history_list", Value::Null);
    let names: Vec<&str> = list["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["name"].as_str().unwrap())
        .collect();
    let figure = "el dato Población con agua mejorada 2020";
    let undone = format!("Deshecho: {figure}");
    assert_eq!(names, [figure, &undone, figure, "el archivo de San Lázaro"]);
    assert_eq!(desk.ask("trash_list", Value::Null)["entries"], json!([]));
}

/// A photograph of a telephone, larger than is kept.
fn photo(folder: &Path) -> PathBuf {
    let picture = image::RgbImage::from_fn(2600, 1300, |x, y| {
        let grain = u8::try_from(x * 31 % 97 + y * 17 % 89).unwrap();
        image::Rgb([grain, 255 - grain, u8::try_from(x / 16).unwrap()])
    });
    let path = folder.join("fuga.jpg");
    picture.save(&path).unwrap();
    path
}

fn files_of(desk: &Desk, thing: &str) -> Vec<(String, bool)> {
    let list = desk.ask("attachment_list", json!({ "thing": thing }));
    let files = list["files"].as_array().unwrap().iter();
    files.map(|file| (told(&file["name"]), file["here"] == true)).collect()
}

fn told(text: &Value) -> String {
    text.as_str().unwrap().to_owned()
}

#[test]
fn files_are_attached_saved_as_a_copy_removed_and_brought_back() {
    let folder = tempfile::tempdir().unwrap();
    let (photo, act) = (photo(folder.path()), folder.path().join("acta.pdf"));
    std::fs::write(&act, b"%PDF-1.7 el acta").unwrap();
    let (cut, plan) = (folder.path().join("cortada.jpg"), folder.path().join("plano.tif"));
    std::fs::write(&cut, "no es una foto").unwrap();
    std::fs::write(&plan, vec![0; 11 * 1024 * 1024]).unwrap();
    let saved = folder.path().join("copia.pdf");
    let desk = Desk::new(vec![saved.clone()]);
    desk.ask("municipality_create", new_town());
    let id = told(&desk.ask("action_save", action("Pozo"))["id"]);
    let tokens: Vec<String> =
        [&photo, &act, &cut, &plan, &act].map(|path| desk.context.token(path).token).into();
    let added = desk.ask("attachment_add", json!({ "thing": id, "tokens": tokens }));
    let sentences = added["told"].as_array().unwrap();
    assert!(told(&sentences[0]).starts_with("fuga.jpg quedó adjunto, reducido de"), "{added}");
    assert_eq!(sentences[1], "acta.pdf quedó adjunto (1\u{a0}kB).");
    assert_eq!(sentences[2], "acta.pdf ya estaba adjunto.");
    let refused = added["refused"].as_array().unwrap();
    assert!(told(&refused[0]).starts_with("cortada.jpg se llama como una fotografía"), "{added}");
    assert!(told(&refused[1]).contains("plano.tif ocupa 11,0\u{a0}MB"), "{added}");
    assert!(told(&added["state"]["undo"]).contains("acta.pdf"));
    assert_eq!(files_of(&desk, &id), [("acta.pdf".into(), true), ("fuga.jpg".into(), true)]);
    assert_eq!(files_of(&desk, "municipality"), []);

    let list = desk.ask("attachment_list", json!({ "thing": id }));
    let to = desk.ask("file_choose", json!({ "purpose": "attachment_copy", "name": "acta.pdf" }));
    let of_act = json!({ "id": list["files"][0]["id"], "token": to["token"] });
    let done = desk.ask("attachment_save", of_act);
    assert!(told(&done["summary"]).starts_with("Se guardó una copia: copia.pdf"));
    assert_eq!(std::fs::read(&saved).unwrap(), b"%PDF-1.7 el acta");

    let written = desk.ask("attachment_remove", json!({ "id": list["files"][0]["id"] }));
    assert_eq!(written["touched"], json!(["attachments"]));
    let trash = desk.ask("trash_list", Value::Null);
    assert_eq!(trash["entries"][0]["what"], "el archivo adjunto «acta.pdf»");
    desk.ask("trash_restore", json!({ "id": trash["entries"][0]["id"] }));
    assert_eq!(files_of(&desk, &id).len(), 2);
    let history = desk.ask("history_list", Value::Null).to_string();
    assert!(history.contains("el retiro del archivo «acta.pdf»"), "{history}");

    let one = json!({ "thing": id, "tokens": [desk.context.token(&cut).token] });
    assert_eq!(desk.refused("attachment_add", one).code, "foreign");
    desk.ask("action_delete", json!({ "id": id }));
    let gone = json!({ "thing": id, "tokens": [desk.context.token(&act).token] });
    desk.refused("attachment_add", gone);
}

#[test]
fn a_colleague_s_files_come_with_the_copy_and_are_counted_before() {
    let (desk, colleague, id) = town_with_copy();
    let act = colleague.folder.path().join("acta.pdf");
    std::fs::write(&act, vec![7; 300_000]).unwrap();
    let tokens = [colleague.context.token(&act).token];
    colleague.ask("attachment_add", json!({ "thing": id, "tokens": tokens }));
    hand_back(&colleague);
    let token =
        desk.ask("file_choose", json!({ "purpose": "workspace", "name": "" }))["token"].clone();
    let preview = desk.ask("receive_preview", json!({ "token": token }));
    let lines = preview["lines"].to_string();
    assert!(lines.contains("Archivos que se copiarán: 1 (293\u{a0}kB)"), "{lines}");
    assert!(lines.contains("Archivos adjuntos: se agrega 1"), "{lines}");
    assert_eq!(files_of(&desk, &id), [], "nothing yet");
    let done = desk.ask("receive_apply", json!({ "token": token, "confirmed": null }));
    assert!(told(&done["summary"]).contains("Llegó un archivo adjunto"), "{done}");
    assert_eq!(files_of(&desk, &id), [("acta.pdf".into(), true)]);
    let again = desk.ask("receive_preview", json!({ "token": token }));
    assert_eq!(again["brings"], false);
}

fn own_series(name: &str) -> Value {
    json!({ "series": null, "name": name, "numerator": "viviendas con filtro",
            "denominator": "viviendas del campo", "unit": "%", "unit_text": "", "multiplier": "1",
            "direction": "higher", "lower": "", "upper": "", "counted": "households",
            "relation": "variant_of", "related": "water.improved",
            "about": "Agua filtrada en la casa.", "source": "Junta de agua",
            "sector": "water" })
}

#[test]
fn an_indicator_of_our_own_goes_from_its_form_to_the_printed_profile() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("perfil.pdf");
    let desk = Desk::new(vec![file.clone()]);
    desk.ask("municipality_create", new_town());
    let form = desk.ask("own_series_form", json!({ "series": null }));
    assert_eq!(form["units"][0]["key"], "%");
    assert_eq!(form["related"], Value::Null);
    let finds = |words: &str, text: &str| {
        let found = desk.ask("own_series_related", json!({ "words": words }));
        let first =
            found.as_array().unwrap().iter().take(3).any(|one| told(&one["text"]).contains(text));
        assert!(first, "{words}: {found}");
    };
    finds("7.8", "7.8 ");
    finds("cloacas", "alcantarillado · %");
    finds("mortalite infantile", "Mortalidad");
    assert_eq!(desk.ask("own_series_related", json!({ "words": "xilófono" })), json!([]));

    let wrong = |key: &str, value: &str, field: &str| {
        let mut input = own_series("Agua filtrada en el campo");
        input[key] = json!(value);
        let error = desk.refused("own_series_save", input);
        assert_eq!(error.field.as_deref(), Some(field), "{}", error.message);
    };
    wrong("name", "x", "name");
    wrong("numerator", "", "numerator");
    wrong("unit", "persons", "related");
    wrong("lower", "abc", "lower");
    wrong("upper", "0", "lower");
    wrong("related", "", "related");

    let saved = desk.ask("own_series_save", own_series("Agua filtrada en el campo"));
    let series = saved["series"].as_str().unwrap().to_owned();
    let list = desk.ask("catalogue_list", json!({ "words": "filtrada" }));
    assert_eq!(list["rows"][0]["series"], series);
    assert_eq!(list["rows"][0]["group"], "Indicadores propios");
    let sheet = desk.ask("series_sheet", json!({ "series": series }));
    assert_eq!(sheet["own"], "indicador propio, variante de 7.8");
    assert_ne!(sheet["sector"], "");

    desk.ask("list_tick", json!({ "series": series, "on": true }));
    desk.ask("figure_edit", edited(&series, 2020, counts("30", "60"), ""));
    let table = desk.ask("figures_table", Value::Null);
    assert_eq!(cell(&table, &series, 2020)["text"], "50,0");
    let page = desk.ask("indicator_page", json!({ "series": series }));
    assert_eq!(page["row"]["goal"], json!({ "key": "own", "title": "Indicadores propios" }));
    let history = desk.ask("history_list", Value::Null).to_string();
    assert!(history.contains("Agua filtrada en el campo") && !history.contains("local."));

    let token = desk.ask("file_choose", json!({ "purpose": "book", "name": "perfil.pdf" }));
    let input = json!({ "book": "profile", "language": "es", "paper": "letter" });
    let preview = desk.ask("book_preview", input.clone()).to_string();
    assert!(preview.contains("Indicadores propios"));
    let mut input = input;
    input["token"] = token["token"].clone();
    desk.ask("book_write", input);
    assert!(std::fs::read(&file).unwrap().starts_with(b"%PDF"));

    let goal = json!({ "id": null, "title": "Más filtros", "series": series,
                       "baseline": { "year": "2020", "value": "50" },
                       "target": { "year": "2028", "value": "80" } });
    let mut beyond = goal.clone();
    beyond["target"]["value"] = json!("180");
    let beyond = desk.refused("objective_save", beyond);
    assert_eq!(beyond.field.as_deref(), Some("target.value"));
    desk.ask("objective_save", goal);
    let outline = desk.ask("plan_outline", Value::Null);
    assert_eq!(outline["objectives"][0]["series_label"], "Agua filtrada en el campo");
    let input = json!({ "book": "plan", "language": "es", "paper": "letter" });
    let plan = desk.ask("book_preview", input).to_string();
    assert!(plan.contains("filtrada"));

    let refused = desk.refused("own_series_delete", json!({ "series": series }));
    let used = "datos: 1, objetivos: 1";
    assert!(refused.message.contains(used), "{}", refused.message);
    let form = desk.ask("own_series_form", json!({ "series": series }));
    let mut input = form["input"].clone();
    assert_eq!((&input["unit"], &input["upper"]), (&json!("%"), &json!("")));
    input["name"] = json!("Agua filtrada");
    assert!(told(&form["related"]["text"]).starts_with("7.8 "), "{}", form["related"]);
    assert_eq!(desk.ask("own_series_save", input)["series"], series);
    let own = desk.ask("own_series_related", json!({ "words": "filtrada" }));
    assert_eq!(own, json!([]), "none of our own");
}

#[test]
fn a_deleted_own_indicator_does_not_come_back_beside_one_of_its_name() {
    let desk = Desk::new(vec![]);
    desk.ask("municipality_create", new_town());
    let made = |name: &str, unit: &str, below: &str| {
        let mut input = desk.ask("own_series_form", json!({ "series": null }))["input"].clone();
        input["name"] = json!(name);
        input["unit"] = json!(unit);
        input["numerator"] = json!("Casas con filtro");
        input["denominator"] = json!(below);
        desk.ask("own_series_save", input)["series"].clone()
    };
    let first = made("Agua filtrada", "%", "Casas");
    desk.ask("own_series_delete", json!({ "series": first }));
    let second = made("Agua filtrada", "number", "");
    let entry = desk.ask("trash_list", Value::Null)["entries"][0].clone();
    let refused = desk.refused("trash_restore", json!({ "id": entry["id"] }));
    assert!(refused.message.contains("«Agua filtrada»"), "{}", refused.message);
    let mut input = desk.ask("own_series_form", json!({ "series": second }))["input"].clone();
    input["name"] = json!("Agua filtrada en casa");
    desk.ask("own_series_save", input);
    desk.ask("trash_restore", json!({ "id": entry["id"] }));
}

#[test]
fn what_was_begun_in_the_form_of_an_own_indicator_outlives_the_program() {
    let desk = Desk::new(vec![]);
    desk.ask("municipality_create", new_town());
    let new = json!({ "series": null });
    let begun = |desk: &Desk, wanted: &Value| {
        let form = desk.ask("own_series_form", wanted.clone());
        (told(&form["input"]["name"]), form["begun"] == true)
    };
    let nothing = desk.ask("own_series_form", new.clone())["input"].clone();
    desk.ask("own_series_draft", nothing.clone());
    assert_eq!(begun(&desk, &new), (String::new(), false), "nothing was typed");
    let mut typed = nothing;
    typed["name"] = json!("Agua filtr");
    typed["lower"] = json!("0,5");
    desk.ask("own_series_draft", typed);

    let desk = desk.restarted();
    let recent = desk.ask("start_state", Value::Null)["recent"][0]["id"].clone();
    desk.ask("workspace_open_recent", json!({ "id": recent }));
    assert_eq!(begun(&desk, &new), ("Agua filtr".into(), true));
    assert_eq!(desk.ask("own_series_form", new.clone())["input"]["lower"], "0,5");
    assert_eq!(desk.ask("catalogue_list", json!({ "words": "" }))["own_begun"], true);
    let saved = desk.ask("own_series_save", own_series("Agua filtrada en el campo"));
    assert_eq!(begun(&desk, &new), (String::new(), false), "it was saved");

    let own = json!({ "series": saved["series"] });
    let mut typed = desk.ask("own_series_form", own.clone())["input"].clone();
    typed["about"] = json!("Con filtro de barro.");
    desk.ask("own_series_draft", typed.clone());
    assert!(begun(&desk, &own).1);
    typed["about"] = json!("Agua filtrada en la casa.");
    desk.ask("own_series_draft", typed);
    assert!(!begun(&desk, &own).1, "it says again what stands");
}

#[test]
fn a_field_nobody_touched_says_what_it_says_now() {
    let desk = Desk::new(vec![]);
    desk.ask("municipality_create", new_town());
    let saved = desk.ask("own_series_save", own_series("Agua filtrada en el campo"));
    let own = json!({ "series": saved["series"] });
    let mut renamed = own_series("Agua con filtro");
    renamed["series"] = saved["series"].clone();
    desk.ask("own_series_save", renamed);
    let mut typed = desk.ask("own_series_form", own.clone())["input"].clone();
    typed["about"] = json!("Con filtro de barro.");
    desk.ask("own_series_draft", typed);
    desk.ask("workspace_undo", Value::Null);
    let left = desk.ask("own_series_form", own.clone());
    let said = [&left["input"]["name"], &left["input"]["about"]].map(told);
    assert_eq!(said, ["Agua filtrada en el campo", "Con filtro de barro."]);
    desk.ask("own_series_drop_draft", own.clone());
    assert_eq!(desk.ask("own_series_form", own)["begun"], false);
}

#[test]
fn figures_of_an_own_indicator_that_a_colleague_deleted_are_told_and_come_back() {
    let mut series = Value::Null;
    let (desk, colleague, _) = town_with_copy_after(|desk| {
        series = desk.ask("own_series_save", own_series("Agua filtrada"))["series"].clone();
    });
    let series = told(&series);
    colleague.ask("own_series_delete", json!({ "series": series }));
    desk.ask("figure_edit", edited(&series, 2020, counts("30", "60"), ""));
    hand_back(&colleague);
    let wish = json!({ "purpose": "workspace", "name": "" });
    let token = desk.ask("file_choose", wish)["token"].clone();
    let done = desk.ask("receive_apply", json!({ "token": token, "confirmed": null }));
    let summary = told(&done["summary"]);
    for words in ["cambió 1 elemento.", "«Agua filtrada» se eliminó"] {
        assert!(summary.contains(words), "{summary}");
    }
    let table = desk.ask("figures_table", Value::Null);
    assert!(!table["rows"].to_string().contains(&series));
    for adrift in [table["adrift"].clone(), desk.ask("review_list", Value::Null)["adrift"].clone()]
    {
        assert_eq!(
            (adrift.as_array().unwrap().len(), &adrift[0]["name"]),
            (1, &json!("Agua filtrada"))
        );
        assert!(told(&adrift[0]["text"]).contains("datos: 1, objetivos: 0"), "{adrift}");
    }
    let input = json!({ "book": "profile", "language": "es", "paper": "letter" });
    let problem = desk.ask("book_preview", input)["problems"][0].clone();
    assert!(told(&problem["message"]).contains("sigue guardado"), "{problem}");
    assert_eq!(problem["settled_on"], "share");
    let id = table["adrift"][0]["id"].clone();
    let target = json!({ "of": "trash", "id": id, "register": 0 });
    let asked = desk.ask("erase_preview", target.clone());
    assert_eq!(asked["choices"], json!([]));
    assert!(told(&asked["refused"]).contains("sigue guardado"), "{asked}");
    let erase = json!({ "target": target, "extent": "all", "renew": true, "sources": [] });
    desk.refused("erase_apply", erase);
    desk.ask("trash_restore", json!({ "id": id }));
    let table = desk.ask("figures_table", Value::Null);
    assert_eq!(
        (&table["adrift"], cell(&table, &series, 2020)["text"].clone()),
        (&json!([]), json!("50,0"))
    );
}

#[test]
fn indicators_of_our_own_go_to_a_neighbour_in_a_small_file() {
    let folder = tempfile::tempdir().unwrap();
    let [file, broken] =
        ["propios.ceibaseries", "roto.ceibaseries"].map(|name| folder.path().join(name));
    let desk = Desk::new(vec![file.clone(), file.clone()]);
    desk.ask("municipality_create", new_town());
    let wish = json!({ "purpose": "series_copy", "name": "propios.ceibaseries" });
    let token = |desk: &Desk| desk.ask("file_choose", wish.clone())["token"].clone();
    assert_eq!(desk.ask("own_series_list", Value::Null), json!([]));
    let to = json!({ "series": [], "token": token(&desk) });
    desk.refused("own_series_export", to);
    for name in ["Techos reparados", "Agua filtrada en el campo", "Caminos de tierra"] {
        desk.ask("own_series_save", own_series(name));
    }
    let all = desk.ask("own_series_list", Value::Null);
    let named = |name: &str| {
        let found = all.as_array().unwrap().iter().find(|one| one["name"] == name).unwrap();
        assert_eq!(found["unit"], "%");
        found["series"].clone()
    };
    assert_eq!(all[0]["name"], "Agua filtrada en el campo", "by their names");
    let chosen = json!([named("Agua filtrada en el campo"), named("Techos reparados")]);
    let told = desk.ask("own_series_export", json!({ "series": chosen, "token": token(&desk) }));
    let summary = told["summary"].as_str().unwrap();
    assert!(summary.starts_with("2 indicadores en «propios.ceibaseries»"), "{told}");

    std::fs::write(&broken, "{\"format\":").unwrap();
    let there = Desk::new(vec![file, broken]);
    there.ask("municipality_create", new_town());
    let token = |desk: &Desk| {
        let wish = json!({ "purpose": "series", "name": "" });
        json!({ "token": desk.ask("file_choose", wish)["token"] })
    };
    let chosen = token(&there);
    let preview = there.ask("own_series_preview", chosen.clone());
    assert_eq!(
        (&preview["new"], &preview["rows"][0]["would"]),
        (&json!(2), &json!("nuevo: se agrega"))
    );
    assert!(!preview.to_string().contains("Caminos"), "it was not chosen");
    there.ask("own_series_take", chosen.clone());
    let again = there.ask("own_series_preview", chosen);
    assert_eq!((&again["new"], &again["rows"][0]["would"]), (&json!(0), &json!("ya está, igual")));
    let broken = token(&there);
    let told = there.refused("own_series_preview", broken.clone());
    assert!(told.message.contains("roto.ceibaseries"), "{}", told.message);
    there.refused("own_series_take", broken);
    there.ask("workspace_undo", Value::Null);
    let list = there.ask("catalogue_list", json!({ "words": "filtrada" }));
    assert!(
        list["rows"].as_array().unwrap().iter().all(|row| row["group"] != "Indicadores propios")
    );
}
