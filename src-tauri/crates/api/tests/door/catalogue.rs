//! Our list and the catalogue behind it, through the door.

use super::*;

fn catalogue(desk: &Desk, words: &str) -> Value {
    desk.ask("catalogue_list", json!({ "words": words }))
}

fn listed(desk: &Desk) -> Vec<String> {
    let list = desk.ask("indicator_list", Value::Null);
    let rows = list["rows"].as_array().unwrap();
    rows.iter().map(|row| row["series"].as_str().unwrap().to_owned()).collect()
}

fn set<'a>(catalogue: &'a Value, key: &str) -> &'a Value {
    let sets = catalogue["sets"].as_array().unwrap();
    sets.iter().find(|set| set["set"] == key).unwrap()
}

fn ticked(catalogue: &Value, series: &str) -> (bool, bool) {
    let rows = catalogue["rows"].as_array().unwrap();
    let row = rows.iter().find(|row| row["series"] == series).unwrap();
    (row["listed"].as_bool().unwrap(), row["measured"].as_bool().unwrap())
}

#[test]
fn what_was_imported_is_on_the_list_until_somebody_takes_it_off() {
    let desk = with_imported_figures();
    let imported = listed(&desk);
    assert!(imported.contains(&"sewer.connected".to_owned()), "{imported:?}");
    assert_eq!(ticked(&catalogue(&desk, ""), "sewer.connected"), (true, true));
    let off = desk.ask("list_tick", json!({ "series": "sewer.connected", "on": false }));
    assert_eq!(off["touched"], json!(["figures"]));
    assert_eq!(
        off["state"]["undo"],
        "«Población conectada a alcantarillado» fuera de nuestra lista"
    );
    assert_eq!(ticked(&catalogue(&desk, ""), "sewer.connected"), (false, true));
    assert_eq!(listed(&desk).len(), imported.len() - 1);
    let page = desk.ask("indicator_page", json!({ "series": "sewer.connected" }));
    assert_eq!(page["row"]["series"], "sewer.connected", "its page is still there");
    desk.ask("workspace_undo", Value::Null);
    assert_eq!(listed(&desk), imported);
}

#[test]
fn a_ready_list_is_added_as_one_and_what_has_no_figures_goes_again() {
    let desk = with_imported_figures();
    let before = listed(&desk);
    let written = desk.ask("list_set", json!({ "set": "mdg7_complete", "on": true }));
    assert_eq!(written["state"]["undo"], "«ODM 7 completo» en nuestra lista");
    let list = catalogue(&desk, "");
    let whole = set(&list, "mdg7_complete");
    assert_eq!((&whole["listed"]["value"], &whole["size"]["value"]), (&json!(18.0), &json!(18.0)));
    let added = whole["bare"].as_u64().unwrap();
    assert!(added > 0 && list["many"] == Value::Null, "{whole}");
    assert_eq!(listed(&desk).len() as u64, before.len() as u64 + added);
    // One that waits for its first figure stands in the list and in the table, to be typed into.
    let rows = desk.ask("indicator_list", Value::Null)["rows"].clone();
    let forest = rows.as_array().unwrap().iter().find(|row| row["series"] == "forest.cover");
    assert_eq!(forest.unwrap()["status"]["word"], "sin dato todavía");
    let table = desk.ask("figures_table", Value::Null);
    assert!(row(&table, "forest.cover")["cells"].as_array().unwrap().iter().all(Value::is_null));
    desk.ask("figure_edit", edited("forest.cover", 2020, value("36,5"), "Servicio forestal"));
    desk.ask("list_set", json!({ "set": "mdg7_complete", "on": false }));
    let after = listed(&desk);
    assert_eq!(after.len(), before.len() + 1, "{after:?}");
    assert!(after.contains(&"forest.cover".to_owned()));
}

#[test]
fn an_indicator_that_has_only_blanks_stands_once_beside_its_variants() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    desk.ask("list_tick", json!({ "series": "water.piped", "on": true }));
    let blank = json!({ "kind": "blank", "reason": "not_collected" });
    desk.ask("figure_edit", edited("water.piped", 2020, blank, "Junta de agua"));
    desk.ask("figure_edit", edited("water.piped.urban", 2020, value("80,5"), "Junta de agua"));
    let table = desk.ask("figures_table", Value::Null);
    let rows: Vec<&str> = table["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["series"].as_str().unwrap())
        .collect();
    assert_eq!(rows, ["population.total", "water.piped", "water.piped.urban"]);
    assert_eq!(cell(&table, "water.piped", 2020)["blank"], "not_collected");
}

#[test]
fn a_ready_list_that_goes_leaves_what_another_one_has() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let set = |set: &str, on: bool| desk.ask("list_set", json!({ "set": set, "on": on }));
    set("mdg_basic", true);
    let basic = listed(&desk);
    set("children_women", true);
    assert!(listed(&desk).len() > basic.len());
    set("children_women", false);
    assert_eq!(listed(&desk), basic);
}

#[test]
fn numbers_in_the_texts_are_written_as_the_country_does() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", guatemalan_town());
    let sheet = desk.ask("series_sheet", json!({ "series": "mortality.maternal" })).to_string();
    assert!(sheet.contains("100,000") && !sheet.contains("100.000"), "{sheet}");
    assert!(sheet.contains("× 100,000"), "{sheet}");
}

#[test]
fn a_deprivation_counts_the_answers_that_are_not_adequate() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let counts =
        |series: &str| desk.ask("census_table", json!({ "series": series }))["counts"].to_string();
    assert!(counts("water.improved").contains("cuenta la respuesta adecuada"));
    assert!(counts("slums.households.water").contains("no es adecuada"));
    assert!(counts("slums.households").contains("basta una respuesta"));
}

#[test]
fn more_than_thirty_are_said_to_be_many_and_stop_nothing() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    assert_eq!(catalogue(&desk, "")["listed"]["value"], 0.0);
    desk.ask("list_set", json!({ "set": "sdg_municipal", "on": true }));
    assert_eq!(catalogue(&desk, "")["many"], Value::Null);
    desk.ask("list_set", json!({ "set": "mdg_basic", "on": true }));
    let list = catalogue(&desk, "");
    let many = list["many"].as_str().unwrap();
    assert!(many.contains(list["listed"]["text"].as_str().unwrap()), "{many}");
    assert!(list["listed"]["value"].as_f64().unwrap() > 30.0);
}

#[test]
fn words_of_the_street_find_an_indicator_and_what_only_countries_measure_is_a_paragraph() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let found = catalogue(&desk, "cloaca");
    assert!(!ticked(&found, "sewer.connected").0);
    assert!(found["rows"].as_array().unwrap().len() < 12 && found["national"].is_null(), "{found}");
    let all = catalogue(&desk, "");
    let national = all["national"]["text"].as_str().unwrap();
    assert!(national.contains("8.1 Ayuda oficial al desarrollo"), "{national}");
    let rows = all["rows"].as_array().unwrap();
    assert!(
        rows.iter().all(|row| row["series"] != "aid.net" && row["series"] != "population.total")
    );
    assert_eq!(catalogue(&desk, "xilófono")["rows"], json!([]));
}

#[test]
fn the_sheet_says_what_is_counted_what_is_asked_and_how_it_goes_on() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let sheet = desk.ask("series_sheet", json!({ "series": "water.improved" }));
    assert_eq!(sheet["places"][0]["code"], "7.8");
    let next = &sheet["places"][0]["related"][0];
    assert!(next["why"].as_str().unwrap().len() > 20, "{next}");
    let targets = sheet["targets"].as_array().unwrap();
    let mdg = targets.iter().find(|target| target["agenda"] == "ODM").unwrap();
    assert_eq!(mdg["text"], "reducir a la mitad lo que falta para 100\u{a0}%, de 1990 a 2015");
    assert_eq!(mdg["origin"], "meta oficial");
    assert_eq!(sheet["sector"], "Agua");
    assert!(!sheet["departments"].as_array().unwrap().is_empty());
    assert!(sheet["formula"].as_str().unwrap().contains(" ÷ "), "{sheet}");
    desk.refused("series_sheet", json!({ "series": "water.wine" }));
    desk.refused("list_tick", json!({ "series": "water.wine", "on": true }));
}

#[test]
fn a_profile_asks_for_what_is_on_the_list() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let lacking = |desk: &Desk, label: &str| {
        let input = json!({ "book": "profile", "language": "es", "paper": "letter" });
        let pages = desk.ask("book_preview", input)["pages"].to_string();
        pages.contains(label)
    };
    let (forest, cycling) = ("cubierta", "bicicleta"); // one word: a line may break after it
    assert!(lacking(&desk, forest) && !lacking(&desk, cycling), "nobody chose anything");
    desk.ask("list_tick", json!({ "series": "trips.cycling", "on": true }));
    assert!(!lacking(&desk, forest) && lacking(&desk, cycling));
}

#[test]
fn answers_of_the_census_count_as_the_table_says_until_the_town_knows_better() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    let table = |series: &str| desk.ask("census_table", json!({ "series": series }));
    assert_eq!(table("school.primary.enrolment")["censuses"], json!([]));
    let census = &table("water.improved")["censuses"][0];
    let question = &census["questions"][0];
    let of = |answer: &Value| json!({ "year": census["year"], "question": question["code"], "answer": answer["answer"], "reading": "good" });
    let answers = question["answers"].as_array().unwrap();
    let at = answers.iter().position(|answer| answer["reading"] == "poor").unwrap();
    let answer = || table("water.improved")["censuses"][0]["questions"][0]["answers"][at].clone();
    desk.ask("census_change", of(&answers[at]));
    assert_eq!((&answer()["reading"], &answer()["table"]), (&json!("good"), &json!("No adecuada")));
    desk.ask("workspace_undo", Value::Null);
    assert_eq!((&answer()["reading"], &answer()["table"]), (&json!("poor"), &Value::Null));
    let mut unknown = of(&answers[at]);
    unknown["answer"] = json!("Botellas de vidrio");
    desk.refused("census_change", unknown);
}

#[test]
fn the_glossary_is_searched_in_any_language_and_told_in_that_of_the_screen() {
    let desk = Desk::new(vec![]);
    let found = |words: &str| desk.ask("glossary_list", json!({ "words": words }))["terms"].clone();
    assert!(found("").as_array().unwrap().len() >= 150);
    let term = found("linha de base")[0].clone();
    assert_eq!((&term["id"], &term["term"]), (&json!("term-baseline"), &json!("punto de partida")));
    let elsewhere = term["elsewhere"].as_array().unwrap();
    let languages: Vec<&Value> = elsewhere.iter().map(|other| &other["language"]).collect();
    assert!(languages.len() == 3 && !languages.contains(&&json!("es")), "{languages:?}");
    assert!(elsewhere.iter().any(|other| other["term"] == "ponto de partida"));
    assert_eq!(found("xilófono"), json!([]));
}
