//! Lists of contents, numbers and references.

use super::*;
use crate::document::{Figure, Inline, Listing, Reference, plain};
use crate::scene::Scene;

fn reference(to: &str, form: Reference) -> Inline {
    Inline::Reference { to: to.into(), form }
}

fn contents(of: Listing) -> Block {
    Block::Contents { title: format!("Lista {of:?}"), of }
}

fn figure(caption: &str) -> Block {
    let scene =
        Scene { width: 100.0, height: 40.0, alternative: "Una línea.".into(), items: vec![] };
    let id = Some(caption.to_lowercase());
    Block::Figure(Figure { caption: caption.into(), scene, source: "Censo".into(), id })
}

fn table(caption: &str, rows: usize) -> Block {
    let Block::Table(table) = long_table(rows) else { unreachable!() };
    let id = Some(caption.to_lowercase());
    Block::Table(Table { id, ..table.titled(caption).from_source("Censo 2022") })
}

/// A book of chapters with tables, and a line that names the last.
fn book(chapters: usize) -> Vec<Block> {
    let mut blocks = vec![contents(Listing::Headings(2)), contents(Listing::Figures)];
    blocks.extend([contents(Listing::Tables), Block::PageBreak]);
    let said = [
        plain("Véase la "),
        reference("cobertura 3", Reference::Number),
        plain(", "),
        reference("cobertura 3", Reference::Page),
        plain("; "),
        reference("last", Reference::Title),
        plain("; "),
        reference("nowhere", Reference::Page),
    ];
    blocks.push(Block::Paragraph { purpose: Purpose::Body, runs: said.to_vec() });
    for i in 1..=chapters {
        let id = if i == chapters { "last".to_owned() } else { format!("c{i}") };
        blocks.push(Block::heading_of(1, format!("Capítulo {i}"), id));
        blocks.push(Block::heading(2, format!("Apartado de {i}")));
        blocks.push(table(&format!("Cobertura {i}"), 12));
        blocks.push(Block::text(Purpose::Body, "Muchas palabras. ".repeat(60)));
    }
    blocks
}

#[test]
fn contents_name_the_page_on_which_each_thing_stands() {
    let laid = lay(book(24));
    check_sound(&laid);
    for i in 1..=24 {
        let title = format!("Capítulo {i}");
        let page = laid.bookmarks.iter().find(|mark| mark.title == title).unwrap().page;
        let words: Vec<String> = laid.pages.iter().flat_map(texts).collect();
        let at = words.iter().position(|word| *word == title).unwrap();
        assert_eq!(words[at + 1], (page + 1).to_string(), "{title}");
    }
}

#[test]
fn a_reference_says_number_page_and_title_and_leads_there() {
    let laid = lay(book(24));
    let line = page_with(&laid, "Véase");
    let titled = |page: &Page| page.words().contains("Tabla\u{a0}3. Cobertura 3");
    let table = laid.pages.iter().position(titled).unwrap();
    let words = laid.pages[line].words();
    assert!(words.contains(&format!("pág.\u{a0}{}", table + 1)), "{words}");
    assert!(words.contains("Capítulo 24"), "{words}");
    assert!(words.contains('?'), "what does not exist is seen: {words}");
    let leads: Vec<usize> = laid.pages[line]
        .links
        .iter()
        .map(|link| match link.to {
            LinkTarget::Place { page, .. } => page,
            LinkTarget::Address { .. } => panic!("no address"),
        })
        .collect();
    assert_eq!(leads[..2], [table, table]);
    let role = |link: &Link| laid.elements[link.element].role;
    assert!(laid.pages[line].links.iter().all(|link| role(link) == Role::Reference));
}

#[test]
fn lists_of_what_a_book_does_not_have_are_left_out_with_their_heading() {
    let laid = lay(book(3));
    let words: String = laid.pages.iter().map(Page::words).collect();
    assert!(!words.contains("Lista Figures"), "{words}");
    assert!(words.contains("Lista Tables"));
    let with = lay([book(3), vec![figure("Avance")]].concat());
    let words: String = with.pages.iter().map(Page::words).collect();
    assert!(words.contains("Lista Figures") && words.contains("Gráfico\u{a0}1. Avance"));
    let entries = with.elements.iter().filter(|e| e.role == Role::ContentsItem).count();
    assert_eq!(entries, 6 + 1 + 3);
    let lists = with.elements.iter().filter(|e| e.role == Role::Contents).count();
    assert_eq!(lists, 3);
}

#[test]
fn a_list_does_not_list_itself() {
    let laid = lay(book(2));
    assert_eq!(laid.pages[0].words().matches("Lista Headings").count(), 1);
}
