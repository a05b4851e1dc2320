//! Tables as offices keep them, read to drafts.

use super::draft::{Aside, Draft};
use super::layout::find_table;
use super::recognise::recognise;
use super::sheet::{Book, Cell, Format, Sheet, Value};
use super::*;
use crate::series::{BlankReason, Measure};

/// A sheet from texts; a text that starts with `#` is a number, an empty one an empty cell.
pub(crate) fn sheet_of(rows: &[&[&str]]) -> Sheet {
    let cells = rows.iter().zip(1..).flat_map(|(row, r)| {
        row.iter().zip(1..).filter(|(text, _)| !text.is_empty()).map(move |(text, c)| {
            let value = match text.strip_prefix('#') {
                Some(number) => Value::Number(number.parse().unwrap()),
                None => Value::Text((*text).to_owned()),
            };
            Cell { row: r, column: c, value }
        })
    });
    Sheet::new("Hoja1".into(), false, cells.collect())
}

fn term(series: &str, codes: &[&str], names: &[&str]) -> Term {
    Term {
        series: series.into(),
        unit: "%".into(),
        bounds: (Some(0.0), Some(100.0)),
        codes: codes.iter().map(|c| (*c).into()).collect(),
        names: names.iter().map(|n| (*n).into()).collect(),
        ..Term::default()
    }
}

pub(crate) fn vocabulary() -> Vocabulary {
    Vocabulary::new(vec![
        term("water.improved", &["7.8"], &["Agua mejorada"]),
        term("sanitation.improved", &["7.9"], &["Saneamiento mejorado"]),
        term("slums", &["7.10"], &["Población en tugurios"]),
        term("forest", &["7.1"], &["Superficie de bosques"]),
        term("open_defecation", &["L7.14"], &["Defecación al aire libre"]),
    ])
}

pub(crate) fn home() -> Home {
    Home {
        country: "XX".into(),
        code: "0907".into(),
        name: "Tres Ceibas".into(),
        population: Some(18_960.0),
    }
}

pub(crate) fn draft_of(rows: &[&[&str]]) -> Draft {
    draft_with(rows, &Choices::default())
}

pub(crate) fn draft_with(rows: &[&[&str]], choices: &Choices) -> Draft {
    let book = Book { format: Format::Xlsx, sheets: vec![sheet_of(rows)], notes: vec![] };
    recognise(&book, &vocabulary(), &home(), choices)
}

/// `series territory period breakdown measure` of each row, and `code cell` of each finding.
fn check(rows: &[&[&str]], expected: &[&str], findings: &[&str]) {
    let draft = draft_of(rows);
    assert_eq!(rows_of(&draft), expected, "{draft:#?}");
    assert_eq!(findings_of(&draft), findings);
}

pub(crate) fn rows_of(draft: &Draft) -> Vec<String> {
    let measure = |measure: Measure| match measure {
        Measure::Value(value) => value.to_string(),
        Measure::Ratio { numerator, denominator } => format!("{numerator}/{denominator}"),
        Measure::Blank(reason) => format!("{reason:?}"),
    };
    let text = |row: &DraftRow| {
        let parts = [
            row.series.as_str(),
            &row.territory,
            &row.period.label(),
            &row.breakdown,
            &measure(row.figure.measure),
        ];
        parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" ")
    };
    draft.rows.iter().map(text).collect()
}

pub(crate) fn findings_of(draft: &Draft) -> Vec<String> {
    let text = |finding: &Finding| {
        let code = finding.message.key().trim_start_matches("finding-");
        format!("{code} {}", finding.cell.as_deref().unwrap_or_default()).trim_end().to_owned()
    };
    draft.findings.iter().map(text).collect()
}

#[test]
fn indicators_down_years_across() {
    check(
        &[
            &["Municipio de Tres Ceibas"],
            &["Código", "Indicador", "Unidad", "2002", "2 0 1 2", "#2022"],
            &["7.8", "Agua mejorada 1/", "%", "67,6", "77,8", "#83.1"],
            &["", "Índice de Gini", "", "0,51", "", ""],
            &["", "Población total", "personas", "14.310", "16.520", "18.960"],
            &["Fuente: Censo de población, varios años"],
        ],
        &[
            "water.improved town 2002 67.6",
            "water.improved town 2012 77.8",
            "water.improved town 2022 83.1",
        ],
        &["year-text E2", "left-aside B4"],
    );
}

#[test]
fn a_sheet_of_another_municipality_is_told_first() {
    let of = |title: &str| {
        let rows: [&[&str]; 3] =
            [&[title], &["Indicador", "2002", "2012"], &["Agua mejorada", "abc", "77,8"]];
        findings_of(&draft_of(&rows))
    };
    let other = ["other-town A1", "not-number B3"];
    assert_eq!(of("Município: Diamantino (IBGE 5103502)"), other);
    assert_eq!(of("Municipio: Sumpango"), other);
    assert_eq!(of("Código: 5103502"), other);
    assert_eq!(of("Municipio: Tres Ceibas (0907)"), other[1..]);
    assert_eq!(of("Código del municipio: 0907"), other[1..]);
    assert_eq!(of("Censo, IBGE 2010"), other[1..]);
}

#[test]
fn in_a_long_table_towns_of_one_name_are_told_apart_by_their_regions() {
    check(
        &[
            &["Departamento", "Municipio", "Año", "Indicador", "Valor"],
            &["Norte", "Tres Ceibas", "#2022", "7.8", "#83"],
            &["Sur", "Tres Ceibas", "#2022", "7.8", "#13"],
        ],
        &[],
        &["unclear-row B2", "unclear-row B3"],
    );
}

#[test]
fn a_column_of_no_known_year_is_named() {
    check(
        &[
            &["Municipio", "Agua mejorada 2012 (%)", "Saneamiento mejorado", "Internet"],
            &["Tres Ceibas", "77,8", "58,1", "40,0"],
        ],
        &["water.improved town 2012 77.8"],
        &["left-undated C1", "left-undated D1"],
    );
}

#[test]
fn names_left_aside_people_and_sources_are_told() {
    let draft = draft_of(&[
        &["Indicador", "2002", "2012", "Fuente"],
        &["Índice de Gini", "0,51", "0,48", "PNUD"],
        &["Agua mejorada", "67,6", "77,8", "INE, Censo 2012"],
        &["Población", "14.310", "16.520", "INE, Censo 2012"],
    ]);
    assert_eq!(draft.unmatched[0].name, "Índice de Gini");
    assert_eq!(draft.unmatched[0].cell, "A2");
    assert_eq!(draft.population.iter().map(|p| p.people).collect::<Vec<_>>(), [14_310.0, 16_520.0]);
    let source = &draft.sources[draft.rows[0].source];
    assert_eq!((source.publisher.as_str(), source.year), ("INE", Some(2012)));
}

#[test]
fn one_figure_a_row() {
    check(
        &[
            &["Municipio", "Año", "Indicador", "Sexo", "Numerador", "Denominador"],
            &["Tres Ceibas", "#2022", "7.8", "Total", "#15750", "#18960"],
            &["Tres Ceibas", "#2022", "7.8", "Mujeres", "#8000", "#9500"],
            &["Loma Alta", "#2022", "7.8", "Total", "#7064", "#9730"],
            &["Tres Ceibas", "#2022", "7.9", "Total", "#19000", "#18960"],
            &["Tres Ceibas", "#2022", "7.9", "niños", "#1", "#2"],
        ],
        &[
            "water.improved town 2022 15750/18960",
            "water.improved town 2022 sex=f 8000/9500",
            "water.improved town:XX:loma-alta 2022 7064/9730",
            "sanitation.improved town 2022 19000/18960",
        ],
        &["unknown-group D6", "numerator-over E5"],
    );
}

#[test]
fn a_long_table_with_codes_of_towns_but_no_names_keeps_each_town_apart() {
    let rows: &[&[&str]] = &[
        &["Código municipio", "Indicador", "Año", "Valor"],
        &["0907", "7.8", "#2022", "#83.1"],
        &["0908", "7.8", "#2022", "#91.5"],
    ];
    let draft = draft_of(rows);
    let territories: Vec<&str> = draft.rows.iter().map(|row| row.territory.as_str()).collect();
    assert_eq!(territories, ["town", "town:XX:0908"], "{draft:#?}");
}

#[test]
fn values_no_share_can_have_are_held_and_coverages_a_little_over_are_kept() {
    check(
        &[
            &["Indicador", "2002", "2012", "2022"],
            &["Agua mejorada", "67,6", "525", "104,2"],
            &["Saneamiento mejorado", "-3", "#5000", "58,1"],
            &["Defecación al aire libre", "0,4", "0,3", "0,2"],
        ],
        &[
            "water.improved town 2002 67.6",
            "water.improved town 2022 104.2",
            "sanitation.improved town 2022 58.1",
            "open_defecation town 2002 0.4",
            "open_defecation town 2012 0.3",
            "open_defecation town 2022 0.2",
        ],
        &["lost-mark C2", "below-bound B3", "far-over-bound C3", "over-bound D2"],
    );
}

#[test]
fn a_fraction_among_percentages_is_told_never_silently_changed() {
    check(
        &[&["Indicador", "2002", "2012", "2022"], &["Agua mejorada", "67,6", "77,8", "0,831"]],
        &["water.improved town 2002 67.6", "water.improved town 2012 77.8"],
        &["lone-fraction D2"],
    );
}

#[test]
fn a_small_percentage_among_small_and_large_ones_is_no_fraction() {
    let of = |least: &'static str| {
        let rows: [&[&str]; 2] =
            [&["Indicador", "2002", "2012", "2022"], &["Agua mejorada", "67,6", least, "0,4"]];
        findings_of(&draft_of(&rows))
    };
    assert_eq!(of("3,5"), [""; 0]);
    assert_eq!(of("47,8"), ["lone-fraction D2"]);
}

#[test]
fn signs_for_no_figure_keep_their_reason() {
    let rows: Vec<&[&str]> = vec![
        &["Indicador", "2002", "2012", "2022"],
        &["Agua mejorada", "-", "n.d.", "83,1"],
        &["Saneamiento mejorado", "", "no aplica", "muchos"],
    ];
    check(
        &rows,
        &[
            "water.improved town 2002 NotAvailable",
            "water.improved town 2012 NotAvailable",
            "water.improved town 2022 83.1",
            "sanitation.improved town 2012 NotApplicable",
        ],
        &["not-number D3", "dash-blank B2"],
    );
    let mut with_note = rows;
    with_note.push(&["- Cantidad nula"]);
    let draft = draft_of(&with_note);
    assert_eq!(draft.rows[0].figure.measure, Measure::Value(0.0));
    assert_eq!(draft.rows[1].figure.measure, Measure::Blank(BlankReason::NotAvailable));
}

#[test]
fn a_code_typed_as_a_number_is_doubted() {
    check(
        &[
            &["Código", "Indicador", "2012", "2022"],
            &["#7.1", "Población en tugurios", "41,2", "38,8"],
            &["#7.1", "", "1,5", "2,5"],
            &["7.10", "", "1,5", "2,5"],
        ],
        &["slums town 2012 41.2", "slums town 2022 38.8"],
        &["number-code B3", "twice C4", "twice D4", "number-code-by-name B2"],
    );
}

#[test]
fn thousands_and_decimals_that_look_alike_are_asked_once() {
    check(
        &[&["Indicador", "2002", "2012"], &["Agua mejorada", "67.625", "77.812"]],
        &["water.improved town 2002 67.625", "water.improved town 2012 77.812"],
        &["two-ways B2"],
    );
}

#[test]
fn what_a_person_decided_stands_over_the_rules() {
    let rows: &[&[&str]] = &[
        &["Indicador", "2002", "2012"],
        &["Agua mejorada", "67,6", "525"],
        &["Drenaje", "1,5", "2,5"],
    ];
    let mut choices = Choices::default();
    choices.cells.insert("C2".into(), CellChoice::Value(52.5, "anuario".into()));
    choices.names.insert("Drenaje".into(), Some("sanitation.improved".into()));
    let draft = draft_with(rows, &choices);
    assert_eq!(
        rows_of(&draft),
        [
            "water.improved town 2002 67.6",
            "water.improved town 2012 52.5",
            "sanitation.improved town 2002 1.5",
            "sanitation.improved town 2012 2.5",
        ]
    );
    assert_eq!(draft.rows[1].note.as_deref(), Some("525: anuario"));
    assert!(draft.held.is_empty());
    assert_eq!(findings_of(&draft), ["decided-value C2"]);
}

/// What is stored of the series in 2012 and what is told of its cell, for each choice about it.
fn check_choice(rows: &[&[&str]], cell: &str, choice: CellChoice, stored: &[&str], told: &[&str]) {
    let cells = [(cell.to_owned(), choice.clone())].into();
    let draft = draft_with(rows, &Choices { cells, ..Choices::default() });
    assert_eq!(rows_of(&draft), stored, "{choice:?}");
    assert_eq!(findings_of(&draft), told, "{choice:?}");
}

#[test]
fn each_flagged_cell_may_be_taken_as_it_is_as_something_else_or_left_out() {
    let rows: &[&[&str]] = &[&["Indicador", "2012"], &["Agua mejorada", "525"]];
    let question = draft_of(rows).findings[0].question.clone().unwrap();
    assert_eq!(question.as_read, None, "no share is 525 %");
    assert_eq!(question.reading, Some(52.5));
    let water = |value: &str| format!("water.improved town 2012 {value}");
    let value = CellChoice::Value(52.5, String::new());
    check_choice(rows, "B2", value, &[&water("52.5")], &["decided-value B2"]);
    check_choice(rows, "B2", CellChoice::AsTyped, &[], &["lost-mark B2"]);
    check_choice(rows, "B2", CellChoice::LeaveOut, &[], &["decided-out B2"]);
    let decided =
        Choices { cells: [("B2".to_owned(), CellChoice::LeaveOut)].into(), ..Choices::default() };
    let again = draft_with(rows, &decided).findings[0].question.clone();
    assert_eq!(again, Some(question), "the question stays, so that the choice can be changed");
}

#[test]
fn what_cannot_be_is_stored_by_no_decision() {
    let water = |typed: &'static str| [["Indicador", "2012"], ["Agua mejorada", typed]];
    let value = |value: f64| CellChoice::Value(value, "anuario".to_owned());
    let cases = [
        ("525", value(525.0), None, "decided-impossible B2"),
        ("525", value(120.1), None, "decided-impossible B2"),
        ("525", value(120.0), Some("120"), "decided-value B2"),
        ("83", value(-1.0), None, "decided-impossible B2"),
        ("-3", CellChoice::AsTyped, None, "below-bound B2"),
        ("119", CellChoice::AsTyped, Some("119"), "decided-as-read B2"),
        ("525", CellChoice::LeaveOut, None, "decided-out B2"),
    ];
    for (typed, choice, stored, told) in cases {
        let table = water(typed);
        let rows: Vec<&[&str]> = table.iter().map(|row| row.as_slice()).collect();
        let stored = stored.map(|value| format!("water.improved town 2012 {value}"));
        let stored: Vec<&str> = stored.iter().map(String::as_str).collect();
        check_choice(&rows, "B2", choice, &stored, &[told]);
    }
}

#[test]
fn people_are_whole_and_never_fewer_than_none() {
    let rows: &[&[&str]] =
        &[&["Indicador", "2012"], &["Agua mejorada", "83"], &["Población total", "16.520"]];
    for (people, stored) in [(-4.0, None), (16_520.5, None), (16_521.0, Some(16_521.0))] {
        let cells = [("B3".to_owned(), CellChoice::Value(people, String::new()))].into();
        let draft = draft_with(rows, &Choices { cells, ..Choices::default() });
        assert_eq!(draft.population.first().map(|found| found.people), stored);
        assert_eq!(draft.findings.iter().any(Finding::refuses_choice), stored.is_none());
    }
}

#[test]
fn a_column_of_dashes_is_one_question_and_one_decision() {
    let rows: &[&[&str]] = &[
        &["Indicador", "2002", "2012"],
        &["Agua mejorada", "-", "#83"],
        &["Saneamiento mejorado", "-", "#58"],
        &["Población en tugurios", "-", "-"],
    ];
    let asked = |draft: &Draft| -> Vec<(String, String, usize)> {
        let about = |finding: &Finding| {
            let alike = finding.question.as_ref()?.alike.len();
            Some((finding.message.key().to_owned(), finding.cell.clone()?, alike))
        };
        draft.findings.iter().filter_map(about).collect()
    };
    let one = |key: &str, cell: &str, alike| (key.to_owned(), cell.to_owned(), alike);
    let draft = draft_of(rows);
    let question = draft.findings[0].question.clone().unwrap();
    assert_eq!(question.alike, ["B3", "B4"]);
    let dashes = "finding-dash-blank";
    assert_eq!(asked(&draft), [one(dashes, "B2", 2), one(dashes, "C4", 0)]);
    let cells =
        ["B2", "B3", "B4"].map(|cell| (cell.to_owned(), CellChoice::Value(0.0, String::new())));
    let decided = draft_with(rows, &Choices { cells: cells.into(), ..Choices::default() });
    let zeros = decided.rows.iter().filter(|row| row.figure.measure == Measure::Value(0.0)).count();
    assert_eq!(zeros, 3);
    let mut told = asked(&decided);
    told.sort();
    assert_eq!(told, [one(dashes, "C4", 0), one("finding-decided-value", "B2", 2)]);
}

#[test]
fn of_dashes_one_is_decided_and_the_next_is_asked() {
    let rows: &[&[&str]] = &[&["Indicador", "2002", "2012"], &["Agua mejorada", "-", "-"]];
    let stored = ["water.improved town 2002 0", "water.improved town 2012 NotAvailable"];
    let zero = CellChoice::Value(0.0, String::new());
    check_choice(rows, "B2", zero, &stored, &["decided-value B2", "dash-blank C2"]);
}

#[test]
fn a_real_figure_wins_over_a_blank_and_a_person_over_both() {
    let rows: &[&[&str]] = &[
        &["Indicador", "2012"],
        &["Agua mejorada", "n.d."],
        &["7.8 Agua mejorada", "77,8"],
        &["Agua mejorada", "79,1"],
    ];
    let check_rows = |rows: &[&[&str]], findings: &[&str]| {
        check(rows, &["water.improved town 2012 77.8"], findings);
    };
    check_rows(&rows[..3], &["blank-beside B2"]);
    check_rows(&[rows[0], rows[2], rows[1]], &["blank-beside B3"]);
    check_rows(rows, &["twice B4", "blank-beside B2"]);
    let blank = ["water.improved town 2012 NotAvailable"];
    let told = ["twice B3", "decided-as-read B2"];
    check_choice(&rows[..3], "B2", CellChoice::AsTyped, &blank, &told);
    let last = ["water.improved town 2012 79.1"];
    let told = ["twice B3", "decided-as-read B4", "blank-beside B2"];
    check_choice(rows, "B4", CellChoice::AsTyped, &last, &told);
}

#[test]
fn a_person_chooses_between_two_counts_of_people() {
    let rows: &[&[&str]] = &[
        &["Indicador", "2012"],
        &["Población", "16.520"],
        &["Población total", "16.990"],
        &["Agua mejorada", "77,8"],
    ];
    let people = |cell: Option<(&str, CellChoice)>| {
        let cells = cell.map(|(cell, choice)| (cell.to_owned(), choice)).into_iter().collect();
        let draft = draft_with(rows, &Choices { cells, ..Choices::default() });
        assert_eq!(draft.population.len(), 1);
        (draft.population[0].people, findings_of(&draft).join(" "))
    };
    assert_eq!(people(None), (16_520.0, "population-twice B3".into()));
    let second = Some(("B3", CellChoice::AsTyped));
    assert_eq!(people(second), (16_990.0, "decided-as-read B3".into()));
    let without = Some(("B2", CellChoice::LeaveOut));
    assert_eq!(people(without), (16_990.0, "decided-out B2".into()));
    let typed = Some(("B3", CellChoice::Value(17_000.0, String::new())));
    assert_eq!(people(typed), (17_000.0, "decided-value B3".into()));
}

#[test]
fn a_name_that_a_person_leaves_aside_or_chooses_says_so() {
    let rows: &[&[&str]] = &[&["Indicador", "2012"], &["Agua mejorada", "77,8"]];
    let names = |series: Option<&str>| Choices {
        names: [("Agua mejorada".to_owned(), series.map(str::to_owned))].into(),
        ..Choices::default()
    };
    let draft = draft_with(rows, &names(None));
    assert_eq!(draft.unmatched[0].reason, Aside::Chosen);
    let draft = draft_with(rows, &names(Some("forest")));
    assert_eq!(draft.matched[0].reason.key(), "matched-by-person");
    assert!(names(Some("forest")).check(&vocabulary()).is_ok());
    assert!(names(Some("no.such")).check(&vocabulary()).is_err());
}

#[test]
fn the_sheet_with_figures_is_taken_and_hidden_ones_are_told() {
    let mut hidden = sheet_of(&[&["Indicador", "2002"], &["Agua mejorada", "1,5"]]);
    hidden.name = "v_anterior".into();
    hidden.hidden = true;
    let mut cover = sheet_of(&[&["Portada"]]);
    cover.name = "Portada".into();
    let sheets =
        vec![cover, hidden, sheet_of(&[&["Indicador", "2002"], &["Agua mejorada", "67,6"]])];
    let book = Book { format: Format::Xlsx, sheets, notes: vec![] };
    let draft = recognise(&book, &vocabulary(), &home(), &Choices::default());
    assert_eq!((draft.sheet.as_str(), draft.rows.len()), ("Hoja1", 1));
    assert_eq!(findings_of(&draft), ["hidden-sheet"]);
}

#[test]
fn headings_without_figures_are_told() {
    let told = |rows: &[&[&str]]| findings_of(&draft_of(rows));
    assert_eq!(told(&[&["Indicador", "2002", "2012"]]), ["headings-only"]);
    let blank: &[&[&str]] = &[&["Indicador", "2002", "2012"], &["Agua mejorada"], &["Nota"]];
    assert_eq!(told(blank), ["headings-only"]);
    let long: &[&[&str]] = &[&["Municipio", "Año", "Indicador", "Valor"]];
    assert_eq!(told(long), ["headings-only"]);
    let towns: &[&[&str]] = &[&["Municipio", "Agua mejorada", ""], &["", "2002", "2012"]];
    assert_eq!(told(towns), ["headings-only"]);
    let unknown: &[&[&str]] = &[&["Indicador", "2002"], &["Índice de Gini", "0,51"]];
    assert_eq!(told(unknown), ["no-name-known", "left-aside A2"]);
}

#[test]
fn a_sheet_that_is_not_there_is_told() {
    let rows: &[&[&str]] = &[&["Indicador", "2002"], &["Agua mejorada", "67,6"]];
    let choices = Choices { sheet: Some("Hoja9".into()), ..Choices::default() };
    assert_eq!(findings_of(&draft_with(rows, &choices)), ["no-such-sheet"]);
}

#[test]
fn a_sheet_without_a_table_is_told() {
    let draft = draft_of(&[&["Actas del concejo"], &["Sin datos"]]);
    assert_eq!(findings_of(&draft), ["no-table"]);
    assert_eq!(find_table(&sheet_of(&[])), None);
}
