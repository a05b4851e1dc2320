//! Whole documents, laid out.

use super::*;
use crate::document::{Block, Cell, Column, LargeNumber, PageWords, Purpose, Row, Table};

mod any_text;
mod contents;
mod everything;
mod notes;
pub(crate) mod paragraphs;
mod prose;
mod sections;
mod tables;

fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: "Prueba".into(),
        author: "Municipio".into(),
        language: Language::Es,
        decimal_mark: ',',
        as_of: NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
        foot: "Municipio · Prueba".into(),
        mark: String::new(),
        words: PageWords {
            page_number: "Página {page} de {pages}".into(),
            table: "Tabla {number}".into(),
            figure: "Gráfico {number}".into(),
            continued: "(continuación)".into(),
            on_page: "pág. {page}".into(),
        },
        pictures: BTreeMap::new(),
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

/// All words on a page, head and foot too.
fn all_words(page: &Page) -> String {
    texts(page).join(" ")
}

/// The items of all pages.
fn items(laid: &Pages) -> impl Iterator<Item = &Item> {
    laid.pages.iter().flat_map(|page| &page.pieces).flat_map(|piece| &piece.items)
}

/// The page on which a word stands.
fn page_with(laid: &Pages, word: &str) -> usize {
    let found = laid.pages.iter().position(|page| page.words().contains(word));
    found.unwrap_or_else(|| panic!("{word} stands nowhere"))
}

/// Every word and rule stands inside its sheet, every element has either parts or words.
fn check_sound(laid: &Pages) {
    let mut shaper = crate::fonts::Shaper::default();
    for (number, page) in laid.pages.iter().enumerate() {
        for item in page.pieces.iter().flat_map(|piece| &piece.items) {
            if let Item::Text(text) = item {
                let spaces = text.text.trim_end().matches(' ').count() as f32;
                let width = shaper.width(text.face, text.size, text.text.trim_end());
                let width = width + spaces * text.word_space;
                let from = match text.anchor {
                    crate::scene::Anchor::Start => text.at.x,
                    crate::scene::Anchor::Middle => text.at.x - width / 2.0,
                    crate::scene::Anchor::End => text.at.x - width,
                };
                assert!(from >= -0.5, "page {number}: {text:?}");
                assert!(from + width <= page.size.x + 0.5, "page {number}: {text:?} is {width}");
                assert!(text.at.y > 0.0 && text.at.y < page.size.y - 20.0, "{number}: {text:?}");
            }
        }
    }
    let owners: BTreeSet<usize> = laid
        .pages
        .iter()
        .flat_map(|page| &page.pieces)
        .filter_map(|piece| match piece.part {
            Part::Element(element) | Part::Hyphen(element) => Some(element),
            Part::Ornament => None,
        })
        .collect();
    for (i, element) in laid.elements.iter().enumerate().skip(1) {
        let parent = element.parent.unwrap();
        assert!(parent < i, "an element comes after its parent");
        let both = owners.contains(&parent);
        assert!(!both, "{:?} in {:?} has parts and words", element.role, laid.elements[parent]);
    }
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
