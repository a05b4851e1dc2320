//! Tables as offices keep them, read to drafts.

use super::draft::Draft;
use super::layout::find_table;
use super::recognise::recognise;
use super::sheet::{Book, Cell, Format, Sheet, Value};
use super::*;
use crate::series::{BlankReason, Measure};

/// A sheet from texts; a text that starts with `#` is a number, an empty one an empty cell.
pub(super) fn sheet_of(rows: &[&[&str]]) -> Sheet {
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

fn vocabulary() -> Vocabulary {
    Vocabulary::new(vec![
        term("water.improved", &["7.8"], &["Agua mejorada"]),
        term("sanitation.improved", &["7.9"], &["Saneamiento mejorado"]),
        term("slums", &["7.10"], &["Población en tugurios"]),
        term("forest", &["7.1"], &["Superficie de bosques"]),
        term("open_defecation", &["L7.14"], &["Defecación al aire libre"]),
    ])
}

fn home() -> Home {
    Home {
        country: "XX".into(),
        code: "0907".into(),
        name: "Tres Ceibas".into(),
        population: Some(18_960.0),
    }
}

fn draft_of(rows: &[&[&str]]) -> Draft {
    draft_with(rows, &Choices::default())
}

fn draft_with(rows: &[&[&str]], choices: &Choices) -> Draft {
    let book = Book { format: Format::Xlsx, sheets: vec![sheet_of(rows)], notes: vec![] };
    recognise(&book, &vocabulary(), &home(), choices)
}

/// `series territory period breakdown measure` of each row, and `code cell` of each finding.
fn check(rows: &[&[&str]], expected: &[&str], findings: &[&str]) {
    let draft = draft_of(rows);
    assert_eq!(rows_of(&draft), expected, "{draft:#?}");
    assert_eq!(findings_of(&draft), findings);
}

fn rows_of(draft: &Draft) -> Vec<String> {
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

fn findings_of(draft: &Draft) -> Vec<String> {
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
    assert!(draft.held.is_empty() && findings_of(&draft).is_empty());
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
fn a_sheet_without_a_table_is_told() {
    let draft = draft_of(&[&["Actas del concejo"], &["Sin datos"]]);
    assert_eq!(findings_of(&draft), ["no-table"]);
    assert_eq!(find_table(&sheet_of(&[])), None);
}
