//! How long a large table takes from the file to the draft; printed, and held within a wide bound.

use std::time::{Duration, Instant};

use ceiba::catalogue::Catalogue;
use ceiba::importing::sheet::Format;
use ceiba::importing::{Book, Cell, Choices, Home, Sheet, Value, Vocabulary, recognise};

use crate::support::read;

/// Towns × columns: 30,000 figures and their labels.
const TOWNS: u32 = 1_000;
const COLUMNS: u16 = 30;

fn table(file: &std::path::Path) {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "Código").unwrap();
    sheet.write(0, 1, "Municipio").unwrap();
    let groups = ["7.8 Agua mejorada", "7.9 Saneamiento mejorado", "L7.04 Recolección de residuos"];
    for column in 0..COLUMNS {
        if column % 10 == 0 {
            sheet.write(0, 2 + column, groups[usize::from(column / 10)]).unwrap();
        }
        sheet.write(1, 2 + column, 2000 + u32::from(column % 10)).unwrap();
    }
    for town in 0..TOWNS {
        sheet.write(2 + town, 0, format!("{town:04}")).unwrap();
        sheet.write(2 + town, 1, format!("Municipio {town}")).unwrap();
        for column in 0..COLUMNS {
            let value = f64::from((town * 7 + u32::from(column) * 13) % 900) / 10.0 + 5.0;
            sheet.write(2 + town, 2 + column, value).unwrap();
        }
    }
    workbook.save(file).unwrap();
}

#[test]
fn thirty_thousand_figures_become_a_draft_while_one_looks() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tabla.xlsx");
    table(&file);
    let home = Home {
        country: "XX".into(),
        code: "0907".into(),
        name: "Municipio 907".into(),
        population: None,
    };
    let vocabulary = Vocabulary::of(Catalogue::embedded());
    let started = Instant::now();
    let book = read(&file).unwrap();
    let reading = started.elapsed();
    let draft = recognise(&book, &vocabulary, &home, &Choices::default());
    let whole = started.elapsed();
    eprintln!("30,000 figures: read {reading:?}, recognised {:?}", whole - reading);
    assert_eq!(draft.rows.len(), (TOWNS * u32::from(COLUMNS)) as usize);
    assert!(whole < Duration::from_secs(5), "{whole:?}");
}

/// Rows of a national table of many years; what grows with their square takes minutes here.
const ROWS: u32 = 40_000;

/// Year, code, name, people and a share, each row twice.
fn panel() -> Sheet {
    let heads = ["Año", "Código municipio", "Municipio", "Población", "7.8 Agua mejorada"];
    let cell = |row, column, value| Cell { row, column, value };
    let head = (1..).zip(heads).map(|(column, head)| cell(1, column, Value::Text(head.into())));
    let rows = (0..ROWS).flat_map(|at| {
        let (row, town, year) = (at + 2, at / 2 % 2_000, 1990 + at / 4_000);
        let water = f64::from(at / 2 % 900) / 10.0 + 5.0;
        [
            cell(row, 1, Value::Number(f64::from(year))),
            cell(row, 2, Value::Text(format!("{town:04}"))),
            cell(row, 3, Value::Text(format!("Municipio {town}"))),
            cell(row, 4, Value::Number(f64::from(1_000 + town))),
            cell(row, 5, Value::Number(water)),
        ]
    });
    Sheet::new("Hoja1".into(), false, head.chain(rows).collect())
}

#[test]
fn a_national_table_of_many_years_takes_as_long_as_it_has_rows() {
    let book = Book { format: Format::Xlsx, sheets: vec![panel()], notes: vec![] };
    let nobody = Home { country: "XX".into(), ..Home::default() };
    let vocabulary = Vocabulary::of(Catalogue::embedded());
    let started = Instant::now();
    let draft = recognise(&book, &vocabulary, &nobody, &Choices::default());
    let whole = started.elapsed();
    eprintln!("{ROWS} rows of a panel: recognised {whole:?}");
    assert_eq!((draft.rows.len(), draft.population.len()), (20_000, 20_000));
    assert!(whole < Duration::from_secs(20), "{whole:?}");
}
