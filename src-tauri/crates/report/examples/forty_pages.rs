//! Lays out and writes a book of some forty pages, and prints how long it took.
//!
//! `cargo run -p ceiba-report --example forty_pages [FILE]`

use std::collections::BTreeMap;
use std::time::Instant;

use ceiba::progress::Path;
use ceiba::text::Language;
use ceiba_report::charts::{self, Aim, Mark, Trend};
use ceiba_report::document::{
    Block, Cell, Column, Document, Figure, PageWords, Purpose, Row, Table, emphasis, plain,
};
use ceiba_report::layout::{PageSetup, Paper, pages};
use ceiba_report::pdf;

const TEXT: &str = "La responsabilidad del abastecimiento corresponde a los comités comunitarios, \
    que trabajan sin herramientas suficientes ni acompañamiento; por eso el municipio se propone \
    reducir las pérdidas, ampliar las horas de servicio y vigilar la calidad del agua en todas \
    las comunidades, también en las más apartadas, donde todavía faltan cerca de 3.210 personas. ";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let book = book();
    let setup = PageSetup::of(Paper::A4);
    let start = Instant::now();
    let laid = pages(&book, &setup);
    let layout = start.elapsed();
    let bytes = pdf::write(&laid)?;
    println!(
        "{} pages, 20 charts, 30 tables, 180 paragraphs: layout {} ms, all {} ms, {} kB",
        laid.pages.len(),
        layout.as_millis(),
        start.elapsed().as_millis(),
        bytes.len() / 1000,
    );
    if let Some(path) = std::env::args().nth(1) {
        std::fs::write(path, bytes)?;
    }
    Ok(())
}

/// The document: thirty parts of text and a table, a chart in two of three.
pub fn book() -> Document {
    let mut blocks = Vec::new();
    for part in 0..30 {
        blocks.push(Block::heading(2, format!("Apartado {}", part + 1)));
        for i in 0..6 {
            let runs = vec![plain(TEXT.repeat(1 + i % 2)), emphasis("Nota."), plain(" Fin.")];
            blocks.push(Block::Paragraph { purpose: Purpose::Body, runs });
        }
        blocks.push(table(part));
        if part % 3 != 0 {
            blocks.push(figure(part));
        }
    }
    Document {
        title: "Perfil".into(),
        author: "Municipio".into(),
        language: Language::Es,
        decimal_mark: ',',
        as_of: chrono::NaiveDate::default(),
        foot: "Municipio · Perfil".into(),
        mark: String::new(),
        words: PageWords {
            page_number: "Página {page} de {pages}".into(), ..PageWords::default()
        },
        pictures: BTreeMap::new(),
        band: None,
        blocks,
    }
}

fn table(part: i32) -> Block {
    let heads = ["Indicador", "2010", "2015", "2020"];
    let row = |i: i32| {
        let numbers = (1..4).map(|k| Cell::text(format!("{},{}", i * k + part, k)));
        Row::plain([Cell::text(format!("Indicador {i}"))].into_iter().chain(numbers).collect())
    };
    let column = |(i, head): (usize, &&str)| match i {
        0 => Column::words(*head),
        _ => Column::numbers(*head),
    };
    let columns = heads.iter().enumerate().map(column).collect();
    Block::Table(Table::new(columns, (0..20).map(row).collect()))
}

fn figure(part: i32) -> Block {
    let value = |year: i32| f64::from((year - 1990) * 2 + part);
    let mark = |year: i32| Mark {
        year: f64::from(year),
        when: year.to_string(),
        value: value(year),
        interval: None,
        label: value(year).to_string(),
    };
    let scene = charts::trend(&Trend {
        points: [1992, 2002, 2012, 2022].map(mark).to_vec(),
        start: None,
        target: Some(Aim {
            year: 2030.0,
            value: 100.0,
            band: None,
            name: "Meta 2030: 100 %".into(),
        }),
        other_target: None,
        outlook: None,
        path: Path::Linear,
        bounds: (Some(0.0), Some(100.0)),
        unit: "%".into(),
        locale: Language::Es.into(),
        alternative: "Sube.".into(),
    });
    Block::Figure(Figure {
        caption: "Cobertura".into(),
        scene,
        source: "Fuente: censo".into(),
        id: None,
    })
}
