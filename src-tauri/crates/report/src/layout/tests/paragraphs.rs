//! Lines, paragraphs, headings.

use super::*;

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
