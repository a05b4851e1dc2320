//! Notes at the foot of a page.

use super::*;
use crate::document::{Inline, plain};

fn noted(words: &str, note: &str) -> Block {
    let note = Inline::Footnote { runs: vec![plain(note)] };
    Block::Paragraph { purpose: Purpose::Body, runs: vec![plain(words), note, plain(" Fin.")] }
}

#[test]
fn a_note_stands_at_the_foot_of_the_page_of_its_sign() {
    for filler in 20..46 {
        let mut blocks: Vec<Block> =
            (0..filler).map(|i| Block::text(Purpose::Body, format!("línea {i}"))).collect();
        blocks.push(noted("Con signo", "nota al pie de la página"));
        let laid = lay(blocks);
        check_sound(&laid);
        let page = page_with(&laid, "Con signo");
        assert_eq!(page_with(&laid, "nota al pie"), page, "{filler}");
        let of = |word: &str| {
            let found = items(&laid).find_map(|item| match item {
                Item::Text(text) if text.text.contains(word) => Some(text.at.y),
                _ => None,
            });
            found.unwrap()
        };
        assert!(of("nota al pie") > of("Con signo"), "{filler}");
        assert!(of("nota al pie") > laid.pages[page].size.y - 100.0, "at the foot: {filler}");
    }
}

#[test]
fn a_long_note_goes_on_at_the_foot_of_the_next_page() {
    let long = "palabras de una nota muy larga ".repeat(400);
    let body = Block::text(Purpose::Body, "Texto que sigue. ".repeat(200));
    let laid = lay(vec![noted("Con signo", &long), body]);
    check_sound(&laid);
    assert!(laid.pages.len() > 2, "{}", laid.pages.len());
    let words: String = laid.pages.iter().map(Page::words).collect();
    assert_eq!(words.matches("nota").count(), 400);
    assert_eq!(words.matches("sigue.").count(), 200);
}

#[test]
fn a_sign_leads_to_its_note_which_is_read_after_its_words() {
    let laid = lay(vec![noted("Uno", "primera"), noted("Dos", "segunda")]);
    let roles: Vec<Role> = laid.elements.iter().map(|element| element.role).collect();
    let words = [Role::Paragraph, Role::Span, Role::Reference, Role::Span];
    let one = [words.as_slice(), &[Role::Note, Role::Label, Role::Span]].concat();
    assert_eq!(roles[1..], [one.clone(), one].concat());
    assert_eq!(laid.pages[0].links.len(), 2);
    let words = laid.pages[0].words();
    assert!(words.contains('¹') && words.contains('²'), "{words}");
}

#[test]
fn a_note_in_a_table_stands_at_the_foot_too() {
    let note = Inline::Footnote { runs: vec![plain("sobre la cifra")] };
    let cell = Cell::Runs { runs: vec![plain("12,5"), note] };
    let rows = vec![Row::plain(vec![Cell::text("Agua"), cell])];
    let table = Table::new(vec![Column::words("A"), Column::numbers("B")], rows);
    let laid = lay(vec![Block::Table(table)]);
    check_sound(&laid);
    assert!(laid.pages[0].words().contains("sobre la cifra"));
}

#[test]
fn what_is_tall_waits_for_a_page_without_the_rest_of_a_note() {
    let long = "palabras de una nota muy larga ".repeat(300);
    let figure = crate::scene::Scene {
        width: 300.0,
        height: 560.0,
        alternative: "Una vista.".into(),
        items: vec![],
    };
    let figure = crate::document::Figure {
        caption: "Alta".into(),
        scene: figure,
        source: "Censo".into(),
        id: None,
    };
    let laid = lay(vec![noted("Con signo", &long), Block::Figure(figure)]);
    check_sound(&laid);
    let page = page_with(&laid, "Censo");
    assert_eq!(page_with(&laid, "Alta"), page, "its caption stays with it");
    assert!(!laid.pages[page].words().contains("nota"), "the page of the figure has no note");
}
