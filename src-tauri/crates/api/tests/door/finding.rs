//! Finding anything, and the guide, through the door.

use super::*;

fn find(desk: &Desk, words: &str) -> Vec<Value> {
    desk.ask("finding_list", json!({ "words": words }))["found"].as_array().unwrap().clone()
}

/// What the first thing found is called, and where it leads.
#[track_caller]
fn check(desk: &Desk, words: &str, name: &str, to: &Value) {
    let found = find(desk, words);
    let first = found.first().unwrap_or_else(|| panic!("{words}: nothing"));
    assert_eq!((first["name"].as_str(), &first["to"]), (Some(name), to), "{words}: {found:?}");
}

#[test]
fn a_few_letters_lead_to_an_indicator_a_page_an_action_a_page_of_the_guide() {
    let desk = with_imported_figures();
    desk.ask("language_set", json!({ "language": "es" }));
    let sewer = json!({ "kind": "indicator", "series": "sewer.connected" });
    check(&desk, "ALCANTARÍLLADO", "Población conectada a alcantarillado", &sewer);
    check(&desk, "poblacion conectada", "Población conectada a alcantarillado", &sewer);
    check(&desk, "L7.12", "Población conectada a alcantarillado", &sewer);
    // Without a figure, its sheet says what it is.
    let forest = json!({ "kind": "sheet", "series": "forest.cover" });
    assert_eq!(find(&desk, "7.1")[0]["to"], forest);
    check(&desk, "impr", "Imprimir", &json!({ "kind": "page", "page": "print" }));
    check(
        &desk,
        "excel",
        "Importar una hoja de cálculo",
        &json!({ "kind": "page", "page": "import" }),
    );
    check(&desk, "nueva acc", "Nueva acción", &json!({ "kind": "new_action" }));
    check(&desk, "francais", "Français", &json!({ "kind": "language", "language": "fr" }));
    let clocks = json!({ "kind": "guide", "page": "indicator", "anchor": "two-clocks" });
    let why = "¿Por qué «avance lento» si cumplimos el ODM?";
    check(&desk, "por qué avance lento", why, &clocks);
}

#[test]
fn the_plan_is_found_by_its_titles_and_what_can_be_undone_by_its_name() {
    let desk = with_imported_figures();
    desk.ask("language_set", json!({ "language": "es" }));
    let id = desk.ask("action_save", action("Pozo para El Mirador"))["id"].clone();
    check(&desk, "mirador", "Pozo para El Mirador", &json!({ "kind": "action", "id": id }));
    let undo = find(&desk, "deshacer");
    assert_eq!(undo[0]["to"], json!({ "kind": "undo" }));
    assert!(undo[0]["name"].as_str().unwrap().contains("Pozo para El Mirador"), "{undo:?}");
    desk.ask("workspace_undo", Value::Null);
    let gone = find(&desk, "mirador");
    assert!(gone.iter().all(|found| found["to"]["kind"] == "redo"), "{gone:?}");
}

#[test]
fn nothing_typed_shows_where_one_can_go() {
    let desk = with_imported_figures();
    let found = find(&desk, " ");
    assert_eq!(found.len(), 12);
    assert!(found.iter().all(|found| found["to"]["kind"] == "page"), "{found:?}");
    assert!(find(&desk, "xilófono").is_empty());
}

#[test]
fn the_guide_speaks_the_language_of_the_screen_and_stays_open_where_it_was() {
    let desk = Desk::new(Vec::new());
    let title = |language: &str| {
        desk.ask("language_set", json!({ "language": language }));
        let book = desk.ask("guide_book", Value::Null);
        let pages = book["pages"].as_array().unwrap();
        let page = pages.iter().find(|page| page["id"] == "import").unwrap();
        page["title"].as_str().unwrap().to_owned()
    };
    assert_eq!(title("es"), "Importar una hoja de cálculo");
    assert_eq!(title("fr"), "Importer un classeur");
    assert_eq!(desk.ask("start_state", Value::Null)["guide"], false);
    desk.ask("guide_show", json!({ "shown": true }));
    let again = Desk::context(desk.folder.path(), Vec::new());
    let state = read(&call(&again, "start_state", Value::Null, &Silent).unwrap());
    assert_eq!(state["guide"], true);
}

#[test]
fn before_a_municipality_is_open_doors_files_examples_and_the_guide_are_found() {
    let desk = Desk::new(Vec::new());
    desk.ask("language_set", json!({ "language": "es" }));
    desk.ask("municipality_create", new_town());
    desk.ask("workspace_close", Value::Null);
    let recent = desk.ask("start_state", Value::Null)["recent"][0]["id"].clone();
    check(&desk, "san laz", "San Lázaro", &json!({ "kind": "recent", "id": recent }));
    check(&desk, "perfil", "Un perfil con mis datos", &json!({ "kind": "begin_profile" }));
    check(&desk, "diam", "Diamantino", &json!({ "kind": "example", "example": "diamantino" }));
    check(&desk, "francais", "Français", &json!({ "kind": "language", "language": "fr" }));
    let copies = find(&desk, "copias de respaldo");
    assert_eq!(copies[0]["to"]["kind"], "guide", "{copies:?}");
    let there = find(&desk, "");
    let kinds: Vec<_> = there.iter().map(|found| found["to"]["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds[..4], ["begin_profile", "begin_plan", "open_file", "recent"], "{kinds:?}");
}
