//! Files of made-up pages, looked at with lopdf and with the programs that people open them with.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{Block, Cell, Column, Document, MarkStyle, Purpose, Row, Table, strong};
use crate::document::{Cover, Figure, Inline, plain};
use crate::layout::{PageSetup, Paper};
use crate::scene::{Scene, Shape, Tone, point};
use ceiba::text::Language;

mod everything;
mod reading;

fn book() -> Document {
    let mark = Inline::Mark { shape: Shape::Tick, tone: Tone::Met, style: MarkStyle::Hatched };
    let row = |i: i32| Row::plain(vec![Cell::text(format!("fila {i}")), Cell::text("1,5")]);
    let scene = Scene {
        width: 100.0,
        height: 40.0,
        alternative: "Una línea que sube.".into(),
        items: vec![crate::scene::mark(
            Shape::Disc,
            Tone::Slow,
            MarkStyle::Hatched,
            point(2.0, 2.0),
            20.0,
        )],
    };
    let cover = Cover {
        title: "Perfil".into(),
        place: "Tres Ceibas".into(),
        region: "Ribera".into(),
        lines: vec!["Edición 1".into()],
        ..Cover::default()
    };
    let text = "La responsabilidad del abastecimiento corresponde al municipio. ".repeat(30);
    Document {
        title: "Perfil de Tres Ceibas & <Ribera>".into(),
        author: "Tres Ceibas".into(),
        language: Language::Es,
        decimal_mark: ',',
        as_of: chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
        foot: "Tres Ceibas".into(),
        mark: String::new(),
        words: crate::document::PageWords {
            page_number: "Página {page} de {pages}".into(),
            ..Default::default()
        },
        pictures: BTreeMap::new(),
        band: Some("Municipio de práctica – ficticio".into()),
        blocks: vec![
            Block::Cover(cover),
            Block::heading(1, "Agua"),
            Block::Paragraph {
                purpose: Purpose::Verdict,
                runs: vec![mark, plain("\u{a0}"), strong("cumplida")],
            },
            Block::heading(2, "Cobertura"),
            Block::text(Purpose::Body, text),
            Block::Figure(Figure {
                caption: "Cobertura".into(),
                scene,
                source: "Fuente: censo".into(),
                id: None,
            }),
            Block::Table(Table::new(
                vec![Column::words("Nombre"), Column::numbers("Valor")],
                (0..60).map(row).collect(),
            )),
            Block::heading(1, "Fuentes"),
            Block::text(Purpose::Body, "Censo 2022."),
        ],
    }
}

fn bytes() -> Vec<u8> {
    crate::print(&book(), &PageSetup::of(Paper::A4)).unwrap()
}

#[test]
fn two_runs_give_the_same_bytes() {
    assert!(bytes() == bytes());
}

#[test]
fn the_file_can_be_opened_and_has_its_structure() {
    let file = lopdf::Document::load_mem(&bytes()).unwrap();
    assert!(file.get_pages().len() > 2);
    let catalog = file.catalog().unwrap();
    for key in ["StructTreeRoot", "MarkInfo", "Lang", "Metadata", "Outlines"] {
        assert!(catalog.has(key.as_bytes()), "{key}");
    }
    let elements = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter_map(|entry| entry.get(b"S").and_then(lopdf::Object::as_name).ok());
    let kinds: BTreeSet<String> =
        elements.map(|name| String::from_utf8_lossy(name).into_owned()).collect();
    for kind in ["H1", "H2", "P", "Table", "TR", "TH", "TD", "Figure"] {
        assert!(kinds.contains(kind), "{kind} in {kinds:?}");
    }
}

/// What a program says of a file; `None`, with a notice, where it is not installed.
fn read_by(program: &str, arguments: &[&str], bytes: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("book.pdf");
    std::fs::write(&path, bytes).unwrap();
    let mut command = std::process::Command::new(program);
    command.args(arguments).arg(&path);
    if program == "pdftotext" {
        command.arg("-");
    }
    let Ok(output) = command.output() else {
        eprintln!("{program} is not installed: this check was left out");
        return None;
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn words_broken_by_a_hyphen_are_read_back_whole() {
    let Some(text) = read_by("pdftotext", &[], &bytes()) else { return };
    let text = text.replace('\u{ad}', "");
    for words in ["Perfil", "cumplida", "Página 2 de", "fila 59", "Municipio de práctica"] {
        assert!(text.contains(words), "{words} in {text}");
    }
    assert!(text.split_whitespace().filter(|w| *w == "responsabilidad").count() > 20);
}

#[test]
fn qpdf_finds_nothing_wrong() {
    read_by("qpdf", &["--check"], &bytes());
    read_by("qpdf", &["--check"], &super::write(&crate::sample::everything()).unwrap());
}
