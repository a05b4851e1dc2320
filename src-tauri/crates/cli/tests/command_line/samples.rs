//! The two sample workbooks, on the path of any user's file: read by the process, recognised with
//! the catalogue of the program.

use std::path::Path;

use ceiba::catalogue::Catalogue;
use ceiba::importing::{Choices, Draft, Home, Vocabulary, recognise};
use ceiba::series::{Measure, TOWN};

use crate::support::{ceiba, read};

fn draft_of(sample: &str, home: &Home) -> Draft {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/samples").join(sample);
    let vocabulary = Vocabulary::of(Catalogue::embedded());
    recognise(&read(&file).unwrap(), &vocabulary, home, &Choices::default())
}

/// `series year value` of the figures of a territory.
fn figures(draft: &Draft, territory: &str) -> Vec<String> {
    let rows = draft.rows.iter().filter(|row| row.territory == territory);
    let text = |row: &ceiba::importing::DraftRow| match row.figure.measure {
        Measure::Value(value) => format!("{} {} {value}", row.series, row.period.label()),
        other => format!("{} {} {other:?}", row.series, row.period.label()),
    };
    rows.map(text).collect()
}

fn findings(draft: &Draft) -> Vec<String> {
    let text = |finding: &ceiba::importing::Finding| {
        let code = finding.message.key().trim_start_matches("finding-");
        format!("{code} {}", finding.cell.as_deref().unwrap_or_default())
    };
    draft.findings.iter().map(text).collect()
}

#[test]
fn diamantino_becomes_the_figures_its_sources_published() {
    let home = Home {
        country: "BR".into(),
        code: "5103502".into(),
        name: "Diamantino".into(),
        population: None,
    };
    let draft = draft_of("diamantino.xlsx", &home);
    assert_eq!(
        figures(&draft, TOWN),
        [
            "water.piped 2010 81.53",
            "water.piped 2020 78.14",
            "water.piped.urban 2010 100",
            "water.piped.urban 2020 100",
            "sewer.connected 2010 1.78",
            "sewer.connected 2020 39.23",
            "wastewater.treated.of_collected 2010 100",
            "wastewater.treated.of_collected 2020 100",
            "wastewater.treated 2010 Blank(NotAvailable)",
            "wastewater.treated 2020 Blank(NotAvailable)",
            "water.losses.distribution 2010 55.55",
            "water.losses.distribution 2020 29.18",
            "income.gini 1991 0.66",
            "income.gini 2000 0.65",
            "income.gini 2010 0.47",
            "human_development.index 1991 0.513",
            "human_development.index 2000 0.636",
            "human_development.index 2010 0.718",
        ]
    );
    let people: Vec<_> =
        draft.population.iter().map(|p| (p.period.label(), p.people as i64)).collect();
    let expected = [("1991", 14_350), ("2000", 17_488), ("2010", 20_172), ("2020", 22_178)];
    assert_eq!(people, expected.map(|(year, people)| (year.to_owned(), people)));
    let aside: Vec<_> = draft.unmatched.iter().map(|aside| aside.name.as_str()).collect();
    assert_eq!(aside, ["IDHM Educação", "IDHM Longevidade", "IDHM Renda"]);
    let sources: Vec<_> = draft.sources.iter().map(|source| source.publisher.as_str()).collect();
    assert_eq!(sources[1..], ["Atlas do Desenvolvimento Humano no Brasil 2013", "SNIS"]);
    assert_eq!(
        findings(&draft),
        ["population-twice F8", "left-aside B17", "left-aside B18", "left-aside B19"]
    );
    assert!(draft.held.is_empty());
}

#[test]
fn what_says_that_there_is_no_figure_is_counted_beside_the_figures() {
    let home = Home { country: "BR".into(), name: "Diamantino".into(), ..Home::default() };
    let draft = draft_of("diamantino.xlsx", &home);
    assert_eq!((draft.count(), draft.blanks(), draft.figures().count()), (20, 2, 22));
}

#[test]
fn tres_ceibas_is_read_with_every_planted_fault_told() {
    let home = Home {
        country: "XX".into(),
        code: "0907".into(),
        name: "Tres Ceibas".into(),
        population: Some(18_960.0),
    };
    let draft = draft_of("tres_ceibas_01_ministerio_indicadores.xlsx", &home);
    assert_eq!(
        figures(&draft, TOWN),
        [
            "water.improved 2002 67.6",
            "water.improved 2012 77.8",
            "water.improved 2022 83.1",
            "sanitation.improved 2002 45.2",
            "sanitation.improved 2022 58.1",
            "water.piped 2002 43",
            "water.piped 2012 55",
            "water.piped 2022 64",
            "waste.collected 2012 40",
            "waste.collected 2022 55.8",
            "basic_needs.unmet 2002 61.5",
            "basic_needs.unmet 2012 48",
            "basic_needs.unmet 2022 39.6",
            "internet.users 2002 0",
            "internet.users 2012 11.5",
            "internet.users 2022 46.2",
        ]
    );
    assert_eq!(
        figures(&draft, "region:XX:09"),
        [
            "water.improved 2022 88.8",
            "sanitation.improved 2022 69.3",
            "water.piped 2022 74",
            "waste.collected 2022 68.4",
            "basic_needs.unmet 2022 32.8",
            "internet.users 2022 54",
        ]
    );
    assert_eq!(figures(&draft, "country:XX").len(), 6);
    assert_eq!(figures(&draft, "town:XX:0909").first().unwrap(), "water.improved 2022 72.6");
    assert_eq!(draft.territories["town:XX:0912"], "Tres Ceibas del Norte");
    assert_eq!(draft.rows.len(), 16 + 6 + 6 + 11 * 6);
    let held = draft.held.first().unwrap();
    assert_eq!(
        (held.series.as_str(), held.figure.measure),
        ("sanitation.improved", Measure::Value(525.0))
    );
    let people = draft.population.iter().find(|p| p.territory == TOWN).unwrap();
    assert_eq!((people.people, people.period.label().as_str()), (18_960.0, "2022"));
    let mut told = findings(&draft);
    told.retain(|finding| !finding.starts_with("year-text"));
    assert_eq!(
        told,
        [
            "hidden-sheet ",
            "larger-territory B18",
            "lost-mark H12",
            "fractions F6",
            "lost-zeros B12",
            "homonym B17",
            "total-row B19",
            "dash-zero S12",
        ]
    );
    assert!(draft.unmatched.is_empty());
}

#[test]
fn read_prints_the_shape_of_the_contract() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/samples/diamantino.xlsx");
    let output = ceiba(&["read", file, "--json"]);
    assert!(output.status.success());
    let book: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(book["format"], "xlsx");
    let sheet = &book["sheets"][0];
    assert_eq!((&sheet["name"], &sheet["hidden"]), (&"Indicadores".into(), &false.into()));
    assert_eq!((&sheet["rows"], &sheet["columns"]), (&22.into(), &8.into()));
    let cells = sheet["cells"].as_array().unwrap();
    assert!(cells.contains(&serde_json::json!([9, 6, "81,53"])));
    assert!(cells.contains(&serde_json::json!([14, 7, 29.18])));
    let missing = ceiba(&["read", file, "--sheet", "Nada", "--json", "--lang", "pt"]);
    assert_eq!(missing.status.code(), Some(3));
    let error: serde_json::Value = serde_json::from_slice(&missing.stdout).unwrap();
    assert_eq!(error["error"]["code"], "foreign");
    assert!(error["error"]["message"].as_str().unwrap().contains("“Nada”"));
    assert_eq!(ceiba(&["read"]).status.code(), Some(2));
}

#[test]
fn assess_has_heads_and_a_code_for_every_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("diamantino.ceiba");
    let file = file.to_str().unwrap();
    let workbook = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/samples/diamantino.xlsx");
    let new = ["new", file, "--name", "Diamantino", "--country", "BR", "--code", "5103502"];
    assert!(ceiba(&new).status.success());
    assert!(ceiba(&["import", file, workbook, "--lang", "pt", "--yes"]).status.success());
    let table = ceiba(&["assess", file, "--lang", "pt"]).stdout;
    let table = String::from_utf8(table).unwrap();
    let firsts: Vec<&str> =
        table.lines().map(|line| line.split_whitespace().next().unwrap()).collect();
    let codes = ["Código", "L1.03", "L1.04", "IN049", "L7.09", "IN023", "L7.12", "IN016"];
    assert_eq!(firsts, codes, "{table}");
    assert!(table.contains("29,2%") && table.contains("−0,50"), "{table}");

    let json = ceiba(&["assess", file, "--json"]).stdout;
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    let last = &json["indicators"][6];
    assert_eq!((&last["code"], &last["variant_of"]), (&"IN016".into(), &"L7.13".into()));
}

#[test]
fn on_the_clock_of_the_plan_the_targets_are_those_of_the_objectives() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tres.ceiba");
    let file = file.to_str().unwrap();
    let state = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/samples/tres_ceibas.json");
    let new = ["new", file, "--name", "Tres Ceibas", "--country", "XX", "--code", "0907"];
    assert!(ceiba(&[&new[..], &["--from", state]].concat()).status.success());
    let json = ceiba(&["assess", file, "--agenda", "plan", "--lang", "es", "--json"]).stdout;
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    let of = |series: &str| {
        let all = json["indicators"].as_array().unwrap();
        all.iter().find(|one| one["series"] == series).unwrap().clone()
    };
    let water = of("water.improved");
    assert_eq!(
        water["target"],
        serde_json::json!({"year": 2028, "value": 92.0, "origin": "local"})
    );
    assert_eq!(
        (&water["baseline"]["year"], &water["baseline"]["value"]),
        (&2022.into(), &83.1.into())
    );
    assert_eq!(water["status"], "insufficient_data", "nothing is measured since 2022");
    assert!(water["sentence"].as_str().unwrap().contains("2022"), "{water}");
    assert_eq!(of("water.piped")["status"], "no_target", "no objective is about it");
}
