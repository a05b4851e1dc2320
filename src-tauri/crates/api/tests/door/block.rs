//! Many cells at once: a pasted block, a filled one, an emptied one.

use serde_json::{Value, json};

use crate::{Desk, cell, edited, new_town, value};

fn block(deed: &str, cells: &[(&str, i32, Value)], source: Value) -> Value {
    let cells: Vec<Value> = cells
        .iter()
        .map(|(series, year, typed)| json!({ "series": series, "year": year, "typed": typed }))
        .collect();
    json!({ "deed": deed, "cells": cells, "source": source, "decimal": "" })
}

fn ministry() -> Value {
    json!({ "kind": "new", "publisher": "Ministerio", "title": "Anuario", "year": "2024", "licence": "CC BY 4.0" })
}

fn desk() -> Desk {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    desk.ask("figure_edit", edited("water.improved", 2020, value("80"), "Censo"));
    desk
}

fn becomes(preview: &Value) -> Vec<&str> {
    let cells = preview["cells"].as_array().unwrap();
    cells.iter().map(|cell| cell["becomes"].as_str().unwrap()).collect()
}

#[test]
fn a_pasted_block_is_looked_at_stored_and_taken_back_as_one() {
    let desk = desk();
    let cells = [
        ("water.improved", 2019, value("79,5 %")),
        ("water.improved", 2020, value("80,0")),
        ("water.improved", 2021, value("81")),
        ("water.improved", 2022, value("n.d.")),
        ("water.improved", 2023, value("unos 80")),
        ("water.improved", 2024, value("831")),
    ];
    let kept = block("paste", &cells, json!({ "kind": "kept" }));
    let preview = desk.ask("block_preview", kept.clone());
    assert_eq!(becomes(&preview), ["new", "same", "new", "new", "waits", "waits"]);
    assert_eq!(preview["stores"], 3);
    assert_eq!(preview["cells"][0]["text"], "79,5");
    let waits = preview["cells"][4]["message"].as_str().unwrap();
    assert!(
        waits.contains("7.8") && waits.contains("2023") && waits.contains("unos 80"),
        "{waits}"
    );
    assert_eq!(preview["cells"][5]["offers"][0]["edit"]["typed"]["text"], "83,1");
    let table = desk.ask("figures_table", Value::Null);
    assert_eq!(cell(&table, "water.improved", 2019), Value::Null, "a preview stores nothing");

    let written = desk.ask("block_write", block("paste", &cells, ministry()));
    assert_eq!(written["waiting"].as_array().unwrap().len(), 2);
    assert_eq!(written["waiting"][0]["typed"], value("unos 80"));
    assert_eq!(written["state"]["undo"], "el pegado de 3 datos");
    let table = desk.ask("figures_table", Value::Null);
    let source = |year| cell(&table, "water.improved", year)["source"].clone();
    assert_eq!(source(2019), "Ministerio. Anuario. 2024. CC BY 4.0");
    assert!(
        source(2020).as_str().unwrap().contains("Censo"),
        "what says so already keeps its source"
    );
    assert_eq!(cell(&table, "water.improved", 2022)["blank"], "not_available");
    desk.ask("workspace_undo", Value::Null);
    let table = desk.ask("figures_table", Value::Null);
    assert_eq!(cell(&table, "water.improved", 2019), Value::Null);
    assert_eq!(cell(&table, "water.improved", 2022), Value::Null);
    assert_eq!(cell(&table, "water.improved", 2020)["text"], "80,0");
    desk.ask("workspace_redo", Value::Null);
    let table = desk.ask("figures_table", Value::Null);
    assert_eq!(cell(&table, "water.improved", 2021)["text"], "81,0");
}

#[test]
fn a_block_without_a_source_of_its_own_keeps_those_of_its_cells_and_is_emptied_as_one() {
    let desk = desk();
    let reason = json!({ "kind": "blank", "reason": "not_collected" });
    let years = [2021, 2022, 2023].map(|year| ("water.improved", year, reason.clone()));
    desk.ask("block_write", block("blank", &years, json!({ "kind": "kept" })));
    let table = desk.ask("figures_table", Value::Null);
    assert_eq!(cell(&table, "water.improved", 2023)["blank"], "not_collected");
    let all = [2020, 2021, 2022].map(|year| ("water.improved", year, json!({ "kind": "clear" })));
    let written = desk.ask("block_write", block("clear", &all, json!({ "kind": "kept" })));
    assert_eq!(written["state"]["undo"], "el vaciado de 3 celdas");
    let table = desk.ask("figures_table", Value::Null);
    assert_eq!(cell(&table, "water.improved", 2020), Value::Null);
    assert_eq!(cell(&table, "water.improved", 2023)["blank"], "not_collected");
    desk.ask("workspace_undo", Value::Null);
    let table = desk.ask("figures_table", Value::Null);
    assert_eq!(cell(&table, "water.improved", 2020)["text"], "80,0");
}

#[test]
fn a_block_that_nobody_says_or_that_changes_nothing_is_refused() {
    let desk = desk();
    let nobody =
        json!({ "kind": "new", "publisher": " ", "title": "", "year": "", "licence": "CC BY" });
    let one = [("water.improved", 2021, value("81"))];
    let refused = desk.refused("block_write", block("paste", &one, nobody));
    assert_eq!(refused.field.as_deref(), Some("source"));
    let same = [("water.improved", 2020, value("80"))];
    desk.refused("block_write", block("paste", &same, ministry()));
}

#[test]
fn a_mark_that_nothing_tells_is_asked_for_once() {
    let desk = desk();
    let mut input = block(
        "paste",
        &[
            ("mortality.maternal", 2020, value("1.234")),
            ("mortality.maternal", 2021, value("1.310")),
        ],
        ministry(),
    );
    let preview = desk.ask("block_preview", input.clone());
    assert_eq!(becomes(&preview), ["waits", "waits"]);
    let ways = preview["ways"].as_array().unwrap();
    assert_eq!(ways.iter().map(|way| way["key"].as_str().unwrap()).collect::<Vec<_>>(), [",", "."]);
    input["decimal"] = ",".into();
    let preview = desk.ask("block_preview", input);
    assert_eq!(becomes(&preview), ["new", "new"]);
    assert_eq!(preview["cells"][0]["text"], "1.234");
}

#[test]
fn a_word_for_none_is_a_reason_in_a_single_cell_too() {
    let desk = desk();
    let done = desk.ask("figure_edit", edited("water.improved", 2021, value("n.d."), ""));
    assert_eq!(done["cell"]["blank"], "not_available");
}

#[test]
fn years_are_an_unbroken_run_from_the_first_figure_or_those_one_chose() {
    let desk = desk();
    desk.ask("figure_edit", edited("water.improved", 2002, value("60"), "Censo"));
    let years = |table: &Value| -> Vec<i64> {
        table["years"].as_array().unwrap().iter().map(|year| year.as_i64().unwrap()).collect()
    };
    assert_eq!(years(&desk.ask("figures_table", Value::Null)), (2002..=2026).collect::<Vec<_>>());
    desk.ask("figures_years", json!({ "first": "2015", "last": "2022" }));
    let table = desk.ask("figures_table", Value::Null);
    assert_eq!(years(&table), (2015..=2022).collect::<Vec<_>>());
    assert_eq!(table["beyond"], "Un dato es de un año que no se muestra.");
    desk.refused("figures_years", json!({ "first": "2022", "last": "2015" }));
    let refused = desk.refused("figures_years", json!({ "first": "1850", "last": "" }));
    assert_eq!(refused.field.as_deref(), Some("first"));
    desk.ask("figures_years", json!({ "first": "", "last": "" }));
    assert_eq!(desk.ask("figures_table", Value::Null)["beyond"], Value::Null);
}

#[test]
fn what_was_typed_and_not_stored_is_there_after_a_restart() {
    let desk = desk();
    let begun = json!([{ "series": "water.improved", "year": 2021, "typed": value("unos 80"), "source": "" }]);
    desk.ask("figures_draft", json!({ "cells": begun }));
    let desk = desk.restarted();
    let id = desk.ask("start_state", Value::Null)["recent"][0]["id"].clone();
    desk.ask("workspace_open_recent", json!({ "id": id }));
    let table = desk.ask("figures_table", Value::Null);
    assert_eq!(table["begun"], begun);
    assert_eq!(cell(&table, "water.improved", 2021), Value::Null);
    let pasted = block("paste", &[("water.improved", 2021, value("81"))], ministry());
    let begun = json!({ "block": pasted, "outside": "", "empty": 2 });
    desk.ask("figures_draft", json!({ "cells": [], "block": begun }));
    let table = desk.ask("figures_table", Value::Null);
    assert_eq!((&table["begun"], &table["begun_block"]), (&json!([]), &begun));
    desk.ask("figures_draft", json!({ "cells": [] }));
    assert_eq!(desk.ask("figures_table", Value::Null)["begun_block"], Value::Null);
}
