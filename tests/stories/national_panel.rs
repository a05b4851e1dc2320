//! A national table with a row for each municipality and year: the Brazilian atlas of 2013, 5,565
//! municipalities in three years. It lies beside the project, not in it.

use std::path::PathBuf;

use serde_json::Value;

use crate::at_the_command_line::Desk;

/// The workbook; `None`, said, where it is not on this machine.
fn atlas() -> Option<String> {
    let place = "../shared/data/municipal/br_atlas/atlas2013_dadosbrutos_pt.xlsx";
    let path: PathBuf = ceiba_tests::root().join(place);
    if !path.is_file() {
        eprintln!("skipped: {} is not on this machine", path.display());
        return None;
    }
    Some(path.display().to_string())
}

fn town(desk: &Desk, file: &str, name: &str, code: &str) {
    desk.done(&["new", file, "--name", name, "--country", "BR", "--code", code]);
}

/// The latest value and year of a series.
fn latest(desk: &Desk, file: &str, series: &str) -> (Option<f64>, Option<i64>) {
    let assessed = desk.done(&["assess", file, "--agenda", "mdg", "--json"]).json();
    let all = assessed["indicators"].as_array().expect("indicators");
    let one = all.iter().find(|one| one["series"] == series).expect("the series is there");
    (one["latest"]["value"].as_f64(), one["latest"]["year"].as_i64())
}

fn codes(told: &Value) -> Vec<&str> {
    let findings = told["findings"].as_array().expect("findings");
    findings.iter().filter_map(|finding| finding["code"].as_str()).collect()
}

fn names(told: &Value) -> Vec<&str> {
    let names = told["unmatched"].as_array().expect("names");
    names.iter().filter_map(|name| name["name"].as_str()).collect()
}

#[test]
fn a_municipality_takes_its_own_rows_and_nothing_else() {
    let Some(atlas) = atlas() else { return };
    let desk = Desk::new();
    town(&desk, "town.ceiba", "Diamantino", "5103502");
    let told = desk.done(&["import", "town.ceiba", &atlas, "--yes", "--json"]).json();
    assert_eq!((&told["stored"], &told["refused"]), (&6.into(), &0.into()), "{told}");
    assert!(codes(&told).contains(&"finding-others-out"), "{told}");
    // Those who live in hotels and hospitals are not counted: it is not the population.
    assert!(names(&told).contains(&"POP"), "{told}");
    assert!(names(&told).contains(&"IDHM_E"), "{told}");
    assert_eq!(latest(&desk, "town.ceiba", "human_development.index"), (Some(0.718), Some(2010)));
    assert_eq!(latest(&desk, "town.ceiba", "income.gini"), (Some(0.47), Some(2010)));
}

#[test]
fn five_municipalities_of_one_name_are_told_apart_by_the_code_or_not_at_all() {
    let Some(atlas) = atlas() else { return };
    let desk = Desk::new();
    town(&desk, "north.ceiba", "Bom Jesus", "2401701");
    town(&desk, "south.ceiba", "Bom Jesus", "4302303");
    for (file, index) in [("north.ceiba", 0.584), ("south.ceiba", 0.666)] {
        let told = desk.done(&["import", file, &atlas, "--yes", "--json"]).json();
        assert_eq!(told["stored"], 6, "{told}");
        assert_eq!(latest(&desk, file, "human_development.index"), (Some(index), Some(2010)));
    }
    town(&desk, "nowhere.ceiba", "Bom Jesus", "");
    let told = desk.run(&["import", "nowhere.ceiba", &atlas, "--yes", "--json"]).json();
    assert_eq!(told["stored"], 0, "{told}");
    let asked = codes(&told).iter().filter(|code| **code == "finding-unclear-code").count();
    assert_eq!(asked, 5);
}

#[test]
fn all_municipalities_go_into_a_pack() {
    let Some(atlas) = atlas() else { return };
    let desk = Desk::new();
    let title = "Atlas do Desenvolvimento Humano no Brasil 2013";
    let cover = ["--country", "BR", "--title", title, "--publisher", "PNUD, IPEA, FJP"];
    let dated = ["--licence", "for this test", "--date", "2013-07-29", "--json"];
    let words = [&["pack", &atlas, "-o", "atlas"], &cover[..], &dated[..]].concat();
    let made = desk.done(&words).json();
    assert_eq!((&made["stored"], &made["territories"]), (&33_390.into(), &5_565.into()));
    assert_eq!(made["series"], serde_json::json!(["human_development.index", "income.gini"]));
    let left = ["zeros", "odd_codes", "twice", "refused"].map(|word| made[word].clone());
    assert_eq!(left, [0, 0, 0, 0].map(Value::from), "{made}");
    let shown = desk.done(&["pack", "--show", "atlas.ceibapack", "--json"]).json();
    // Porto Nacional is a municipality, not the country.
    assert_eq!(shown["territories"], serde_json::json!({ "town": 5_565 }));
    assert_eq!(shown["series"][0]["years"], serde_json::json!([1991, 2010]));
}
