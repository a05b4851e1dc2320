//! How long a large table takes from the file to the draft; printed, and held within a wide bound.

use std::time::{Duration, Instant};

use ceiba::catalogue::Catalogue;
use ceiba::importing::{Choices, Home, Vocabulary, recognise};

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
