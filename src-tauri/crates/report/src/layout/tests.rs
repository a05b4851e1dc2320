//! Whole documents, laid out.

use super::*;
use crate::document::{Block, Cell, Column, LargeNumber, Purpose, Row, Table};

fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: "Prueba".into(),
        author: "Municipio".into(),
        language: Language::Es,
        decimal_mark: ',',
        as_of: NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
        foot: "Municipio · Prueba".into(),
        words: crate::document::PageWords {
            page_number: "Página {page} de {pages}".into(),
            ..Default::default()
        },
        pictures: std::collections::BTreeMap::new(),
        band: None,
        blocks,
    }
}

fn lay(blocks: Vec<Block>) -> Pages {
    pages(&document(blocks), &PageSetup::of(Paper::A4))
}

fn texts(page: &Page) -> Vec<String> {
    page.pieces
        .iter()
        .flat_map(|piece| &piece.items)
        .filter_map(|item| match item {
            Item::Text(text) => Some(text.text.trim().to_owned()),
            _ => None,
        })
        .collect()
}

fn long_table(rows: usize) -> Block {
    let row = |i: usize| {
        Row::plain(vec![Cell::text(format!("fila {i}")), Cell::text(format!("{i},{}", i % 7))])
    };
    let columns = vec![Column::words("Nombre"), Column::numbers("Valor")];
    Block::Table(Table::new(columns, (0..rows).map(row).collect()))
}

#[test]
fn a_table_of_200_rows_repeats_its_head_on_every_page() {
    let laid = lay(vec![long_table(200)]);
    assert!(laid.pages.len() > 3);
    for page in &laid.pages {
        assert!(texts(page).contains(&"Nombre".to_owned()));
    }
    let rows: usize = laid.pages.iter().flat_map(texts).filter(|t| t.starts_with("fila")).count();
    assert_eq!(rows, 200);
    let heads = laid.elements.iter().filter(|e| e.role == Role::ColumnHead).count();
    assert_eq!(heads, 2, "a repeated head is an ornament");
}

#[test]
fn a_page_knows_its_words_and_its_chapter() {
    let mut laid = lay(vec![
        Block::heading(1, "Agua"),
        Block::text(Purpose::Body, "Faltan 3.210 personas 🌳."),
        Block::PageBreak,
        Block::text(Purpose::Body, "Sigue."),
    ]);
    assert_eq!(laid.pages[0].words(), "Agua Faltan 3.210 personas 🌳.");
    assert_eq!(laid.pages[1].chapter, "Agua");
    assert_eq!(laid.unknown_characters().into_iter().collect::<String>(), "🌳");
    laid.pages.clear();
    assert!(laid.unknown_characters().is_empty());
}

#[test]
fn what_is_read_together_begins_a_page_rather_than_being_cut() {
    let text = |i: usize| Block::text(Purpose::Body, format!("línea {i}"));
    let group = Block::Together { blocks: (0..10).map(text).collect() };
    let blocks = [(0..25).map(text).collect(), vec![group]].concat();
    let laid = lay(blocks);
    assert_eq!(laid.pages.len(), 2);
    assert!(texts(&laid.pages[1]).contains(&"línea 0".to_owned()));
}

#[test]
fn decimal_marks_stand_under_each_other() {
    let cells = ["1,5", "12,25", "7", "1.203,0"];
    let rows = cells.iter().map(|v| Row::plain(vec![Cell::text("a"), Cell::text(*v)])).collect();
    let columns = vec![Column::words("A"), Column::numbers("B")];
    let laid = lay(vec![Block::Table(Table::new(columns, rows))]);
    let mut shaper = crate::fonts::Shaper::default();
    let marks: Vec<f32> = laid.pages[0]
        .pieces
        .iter()
        .flat_map(|piece| &piece.items)
        .filter_map(|item| match item {
            Item::Text(text) if cells.contains(&text.text.trim()) => {
                let whole = text.text.trim().split(',').next().unwrap();
                Some(text.at.x + shaper.width(text.face, text.size, whole))
            }
            _ => None,
        })
        .collect();
    assert_eq!(marks.len(), 4);
    assert!(marks.iter().all(|x| (x - marks[0]).abs() < 0.5), "{marks:?}");
}

#[test]
fn no_heading_is_stranded_at_the_end_of_a_page() {
    for filler in 30..60 {
        let mut blocks: Vec<Block> =
            (0..filler).map(|i| Block::text(Purpose::Body, format!("línea {i}"))).collect();
        blocks.push(Block::heading(2, "Título"));
        blocks.push(Block::text(Purpose::Body, "texto tras el título"));
        let laid = lay(blocks);
        for page in &laid.pages {
            let words = texts(page);
            let heading = words.iter().any(|t| t == "Título");
            assert!(!heading || words.iter().any(|t| t.starts_with("texto tras")), "{filler}");
        }
    }
}

#[test]
fn a_note_stands_on_the_page_of_what_it_is_about() {
    for rows in 25..60 {
        let note = Block::text(Purpose::Note, "nota sobre las cifras marcadas");
        let laid = lay(vec![long_table(rows), note]);
        for page in &laid.pages {
            let words = texts(page);
            let noted = words.iter().any(|t| t.starts_with("nota sobre"));
            assert!(!noted || words.iter().any(|t| t.starts_with("fila")), "{rows}");
        }
    }
}

#[test]
fn nothing_stands_outside_the_sheet() {
    let long = "palabra ".repeat(90);
    let blocks = vec![
        Block::heading(1, "Capítulo"),
        Block::text(Purpose::Body, long.repeat(12)),
        long_table(60),
        Block::Fill { label: "Responsable".into(), lines: 2 },
    ];
    let laid = lay(blocks);
    for item in laid.pages.iter().flat_map(|p| &p.pieces).flat_map(|p| &p.items) {
        if let Item::Text(text) = item {
            assert!(text.at.x >= 0.0 && text.at.x < laid.pages[0].size.x, "{text:?}");
            assert!(text.at.y > 0.0 && text.at.y < laid.pages[0].size.y - 20.0, "{text:?}");
        }
    }
}

#[test]
fn a_row_taller_than_a_page_is_cut_between_lines() {
    let cell = Cell::text("muchas palabras ".repeat(900));
    let columns = vec![Column::words("A"), Column::words("B")];
    let rows = vec![Row::plain(vec![Cell::text("x"), cell])];
    let laid = lay(vec![Block::Table(Table::new(columns, rows))]);
    assert!(laid.pages.len() > 1);
}

/// A panel as wide as real ones: long names, long units, people, verdicts.
fn panel(rows: usize) -> Block {
    let heads = ["Indicador", "Valor", "Año", "Faltan para la meta", "Estado de avance"];
    let column = |(i, head): (usize, &&str)| {
        if i == 1 { Column::numbers(*head) } else { Column::words(*head) }
    };
    let name = "L7.09 Población con agua por tubería en la vivienda o el terreno";
    let long = "5.4 Nacimientos de madres de 15 a 19 años (por 1.000 mujeres de 15 a 19 años)";
    let row = |i: usize| {
        let (name, value) = if i.is_multiple_of(10) { (long, "56,0") } else { (name, "83,1 %") };
        let last = ["2022", "7950\u{a0}personas", "avance\u{a0}insuficiente"];
        Row::plain([[name, value].map(Cell::text).to_vec(), last.map(Cell::text).to_vec()].concat())
    };
    let columns = heads.iter().enumerate().map(column).collect();
    Block::Table(Table::new(columns, (0..rows).map(row).collect()).close())
}

#[test]
fn a_panel_of_21_rows_stands_on_one_page_without_a_broken_word() {
    let blocks = vec![Block::heading(1, "Los objetivos en una página"), panel(21)];
    for paper in [Paper::A4, Paper::Letter] {
        let laid = pages(&document(blocks.clone()), &PageSetup::of(paper));
        assert_eq!(laid.pages.len(), 1, "{paper:?}");
        let pieces = &laid.pages[0].pieces;
        assert!(!pieces.iter().any(|piece| matches!(piece.part, Part::Hyphen(_))), "{paper:?}");
        let words = texts(&laid.pages[0]);
        for whole in ["7950\u{a0}personas", "avance\u{a0}insuficiente"] {
            assert_eq!(words.iter().filter(|text| *text == whole).count(), 21, "{whole}");
        }
    }
}

#[test]
fn whole_parts_stand_below_each_other_whatever_follows_them() {
    let cells = ["56,0", "83,1 %", "0 %", "7,2\u{a0}*", "12"];
    let rows = cells.map(|cell| Row::plain(vec![Cell::text("a"), Cell::text(cell)]));
    let columns = vec![Column::words("A"), Column::numbers("B")];
    let laid = lay(vec![Block::Table(Table::new(columns, rows.to_vec()))]);
    let shaper = &mut crate::fonts::Shaper::default();
    let items = laid.pages[0].pieces.iter().flat_map(|piece| &piece.items);
    let ends: Vec<f32> = items
        .filter_map(|item| match item {
            Item::Text(text) if cells.contains(&text.text.trim_end()) => {
                let whole = text.text.split([',', ' ']).next().unwrap();
                Some(text.at.x + shaper.width(text.face, text.size, whole))
            }
            _ => None,
        })
        .collect();
    assert_eq!(ends.len(), cells.len());
    assert!(ends.iter().all(|end| (end - ends[0]).abs() < 0.5), "{ends:?}");
}

#[test]
fn a_large_number_is_never_broken_and_its_row_is_of_one_size() {
    let sizes = |values: [&str; 3]| {
        let number = |value: &str| LargeNumber { value: value.into(), label: "reais".into() };
        let laid = lay(vec![Block::Numbers { numbers: values.map(number).into() }]);
        let column = (laid.pages[0].size.x - 148.0) / 3.0;
        let items = laid.pages[0].pieces.iter().flat_map(|piece| &piece.items);
        let texts = items.filter_map(|item| match item {
            Item::Text(text) if values.contains(&text.text.trim()) => Some(text.clone()),
            _ => None,
        });
        let mut shaper = crate::fonts::Shaper::default();
        let mut sizes = Vec::new();
        for text in texts {
            let width = shaper.width(text.face, text.size, text.text.trim());
            assert!(width <= column, "{} is {width} wide of {column}", text.text);
            sizes.push(text.size);
        }
        assert_eq!(sizes.len(), 3, "each stands whole on one line");
        assert!(sizes.iter().all(|size| *size == sizes[0]), "{sizes:?}");
        sizes[0]
    };
    let usual = sizes(["12", "7", "3"]);
    assert!(sizes(["1.234.567,89", "45\u{a0}%", "617.283,95"]) < usual);
    assert!(sizes(["98.765.432.101.234.567,89", "–", "0"]) < usual);
}
