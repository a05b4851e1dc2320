//! The profile through the door: the panel, a goal, an indicator, the balance, and from a gap to the plan.

use super::*;

const WATER: &str = "water.improved";

/// Tres Ceibas, the training municipality.
fn tres_ceibas() -> Desk {
    let desk = Desk::new(Vec::new());
    desk.ask("example_open", json!({ "example": "tres_ceibas" }));
    desk
}

fn indicator(desk: &Desk) -> Value {
    desk.ask("indicator_page", json!({ "series": WATER }))
}

fn goal(desk: &Desk, goal: &str) -> Value {
    desk.ask("goal_page", json!({ "goal": goal }))
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect()
}

fn words_of(page: &Value) -> (&str, &str, &str) {
    let place = &page["words"]["place"];
    let text = |field: &str| place[field].as_str().unwrap();
    (text("state"), text("text"), text("draft"))
}

fn keep(desk: &Desk, page: &Value, text: &str) {
    let (language, place) = (&page["words"]["language"], &page["words"]["place"]);
    let (slot, draft) = (&place["slot"], &place["draft"]);
    let input = json!({ "book": "profile", "language": language, "slot": slot, "text": text, "draft": draft });
    desk.ask("passage_save", input);
}

#[test]
fn the_panel_stands_by_what_is_missing_until_somebody_wants_it_by_goal() {
    let desk = tres_ceibas();
    let list = desk.ask("indicator_list", Value::Null);
    assert_eq!(list["order"], "missing");
    assert_eq!(list["balance"], true);
    let rows = |list: &Value| list["rows"].as_array().unwrap().clone();
    // What of each bar is missing to its target, by the numbers that the bar itself is drawn from.
    let part = |row: &Value| {
        let bar = &row["bar"];
        let number = |value: &Value| value.as_f64().unwrap();
        let missing = row["missing"].is_string() && bar["target"].is_array();
        let distance = number(&bar["value"])
            - if missing { number(&bar["target"][0]) } else { number(&bar["value"]) };
        distance.abs() / (number(&bar["to"]) - number(&bar["from"]))
    };
    let parts: Vec<f64> =
        rows(&list).iter().filter(|row| row["bar"].is_object()).map(part).collect();
    assert!(parts.len() >= 15 && parts[0] > 0.9, "{parts:?}");
    assert!(parts.windows(2).all(|two| two[0] >= two[1] - 1e-9), "{parts:?}");
    assert_eq!(row(&list, WATER)["bar"]["beside"], json!(["meta 100", "región 88,8", "país 91,2"]));

    desk.ask("panel_order_set", json!({ "order": "goal" }));
    let desk = desk.restarted();
    desk.ask("example_open", json!({ "example": "tres_ceibas" }));
    let list = desk.ask("indicator_list", Value::Null);
    assert_eq!(list["order"], "goal");
    let goals: Vec<String> =
        rows(&list).iter().map(|row| row["goal"]["key"].as_str().unwrap().to_owned()).collect();
    assert!(goals.is_sorted() && goals.contains(&"7".to_owned()), "{goals:?}");
}

#[test]
fn the_three_sentences_are_those_of_the_page_for_those_in_a_hurry() {
    let desk = tres_ceibas();
    let list = desk.ask("indicator_list", Value::Null);
    let short = texts(&list["short"]);
    assert_eq!(short.len(), 3, "{short:?}");
    let sheet = desk.ask("book_sheet", json!({ "book": "profile", "language": "es" }));
    let places = sheet["places"].as_array().unwrap();
    let hurry = places.iter().find(|place| place["slot"] == "hurry").unwrap();
    let hurry = hurry["draft"].as_str().unwrap();
    assert!(hurry.contains(&short.join("\n\n")), "{short:?} {hurry}");
}

#[test]
fn a_goal_tells_its_opening_and_its_indicators_and_leads_to_its_neighbours() {
    let desk = tres_ceibas();
    let page = goal(&desk, "7");
    let (state, _, draft) = words_of(&page);
    assert_eq!(state, "drafted");
    assert!(draft.contains("13 indicadores"), "{draft}");
    let indicators = page["indicators"].as_array().unwrap();
    assert_eq!(indicators.len(), 13);
    assert!(indicators.iter().all(|one| one["chart"]["marks"].is_array()), "{page}");
    assert_eq!(
        (&page["beside"]["before"]["key"], &page["beside"]["after"]["key"]),
        (&json!("5"), &json!("8"))
    );
    assert_eq!(desk.refused("goal_page", json!({ "goal": "99" })).code, "refused");

    keep(&desk, &page, "Nuestra lectura del agua.");
    let page = goal(&desk, "7");
    assert_eq!((words_of(&page).0, words_of(&page).1), ("own", "Nuestra lectura del agua."));
    let printed =
        desk.ask("book_preview", json!({ "book": "profile", "language": "es", "paper": "letter" }));
    assert!(printed["pages"].to_string().contains("Nuestra lectura del agua."));
    desk.ask("list_tick", json!({ "series": "forest.cover", "on": true }));
    let page = goal(&desk, "7");
    let waits = page["indicators"].as_array().unwrap().iter().filter(|one| one["chart"].is_null());
    assert_eq!(waits.count(), 1, "one that waits for its first figure");
}

#[test]
fn a_text_is_compared_with_the_draft_in_its_own_language() {
    let desk = tres_ceibas();
    let page = indicator(&desk);
    let draft = words_of(&page).2.to_owned();
    keep(&desk, &page, "Nuestras palabras.");
    desk.ask("language_set", json!({ "language": "fr" }));
    let page = indicator(&desk);
    assert_eq!(
        (words_of(&page).0, words_of(&page).2),
        ("own", draft.as_str()),
        "not stale in French"
    );
    assert_eq!(page["words"]["language"], "es");
    desk.ask("figure_edit", edited(WATER, 2024, value("90"), "Censo"));
    let page = indicator(&desk);
    assert_eq!((words_of(&page).0, words_of(&page).1), ("stale", "Nuestras palabras."));
    assert!(words_of(&page).2.contains("90"), "{page}");
    desk.ask("workspace_undo", Value::Null);
    assert_eq!(words_of(&indicator(&desk)).0, "own");
}

#[test]
fn an_indicator_tells_what_is_asked_of_it_and_what_became_of_2015() {
    let desk = tres_ceibas();
    let page = indicator(&desk);
    let targets = page["targets"].as_array().unwrap();
    let told = |one: &Value| json!([one["target"]["agenda"], one["counts"], one["status"]["key"]]);
    let told: Vec<Value> = targets.iter().map(told).collect();
    assert_eq!(told, [json!(["ODS", true, "slow"]), json!(["Plan", false, "insufficient_data"])]);
    assert_eq!(page["objectives"].as_array().unwrap().len(), 1);
    assert_eq!(page["closed"]["status"]["key"], "achieved");
    assert!(!page["closed"]["calculation"].as_array().unwrap().is_empty());
    assert_eq!(page["row"]["goal"]["key"], "7");
    let (before, after) = (&page["beside"]["before"]["key"], &page["beside"]["after"]["key"]);
    assert_eq!(after, "sanitation.improved");
    let before = desk.ask("indicator_page", json!({ "series": before }));
    assert_eq!(before["beside"]["after"]["key"], WATER);
}

#[test]
fn the_balance_tells_start_deadline_and_target_as_the_book_does() {
    let desk = tres_ceibas();
    let page = desk.ask("balance_page", Value::Null);
    let water = row(&page, WATER);
    let dated = |field: &str| {
        let at = &water[field];
        [&at["value"], &at["when"], &at["known"]].map(|text| text.as_str().unwrap_or("").to_owned())
    };
    assert_eq!(dated("start"), ["56,0\u{a0}%", "1992", ""]);
    assert_eq!(dated("then"), ["79,4\u{a0}%", "2015", "interpolado"]);
    assert_eq!(dated("target"), ["78,0\u{a0}%", "2015", ""]);
    assert_eq!(water["status"]["word"], "cumplida");
    let notes = page["notes"].to_string();
    assert!(
        notes.contains("prorrateada") && page.to_string().contains("2015, prorrateada"),
        "{notes}"
    );
    let empty = Desk::new(Vec::new());
    empty.ask("municipality_create", new_town());
    assert_eq!(empty.ask("balance_page", Value::Null)["rows"], json!([]));
}

#[test]
fn an_objective_is_proposed_from_the_latest_figure_and_the_target_and_nothing_is_stored() {
    let desk = tres_ceibas();
    let plan = || desk.ask("plan_outline", Value::Null);
    let before = plan();
    let proposal = |series: &str| desk.ask("objective_proposal", json!({ "series": series }));
    let water = proposal(WATER);
    assert_eq!(water["baseline"], json!({ "year": "2022", "value": "83,1" }));
    assert_eq!(water["target"], json!({ "year": "2030", "value": "100" }));
    // What is met asks for nothing more, and what nobody measured has no starting point.
    let nothing = json!({ "year": "", "value": "" });
    assert_eq!(proposal("mortality.under5")["target"], nothing);
    assert_eq!(proposal("forest.cover")["baseline"], nothing);
    assert_eq!(plan(), before);

    let mut objective = water.clone();
    objective["id"] = Value::Null;
    objective["title"] = json!("Agua para todos");
    desk.ask("objective_save", objective);
    let plan = plan();
    let kept =
        plan["objectives"].as_array().unwrap().iter().find(|one| one["title"] == "Agua para todos");
    assert_eq!(kept.unwrap()["measured"], true);
    assert_eq!(indicator(&desk)["objectives"].as_array().unwrap().len(), 2);
}
