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
fn a_chart_stays_with_the_words_that_are_read_together_with_it() {
    let indicator = |title: &str, height| {
        let (alternative, items) = ("Sube.".into(), Vec::new());
        let scene = crate::scene::Scene { width: 400.0, height, alternative, items };
        let (caption, source) = ("avance".into(), "Fuente del gráfico".into());
        let figure = crate::document::Figure { caption, scene, source, id: None };
        let blocks = vec![
            Block::heading_of(2, title, title),
            Block::text(Purpose::Lead, "En 2022, el valor es 57,9 por ciento. ".repeat(4)),
            Block::Figure(figure),
        ];
        let behind = Block::text(Purpose::Source, "Todos los datos: pág. 3");
        [Block::Together { blocks }, behind]
    };
    for height in 150..250 {
        let of = |title| indicator(title, height as f32);
        let laid = lay(["Uno", "Dos", "Tres", "Cuatro"].into_iter().flat_map(of).collect());
        for mark in &laid.bookmarks {
            let charts = laid.pages[mark.page].words().matches("Fuente del gráfico").count();
            let heads = laid.bookmarks.iter().filter(|other| other.page == mark.page).count();
            assert_eq!(charts, heads, "{} on {}, {height}", mark.title, mark.page);
        }
    }
}

#[test]
fn a_heading_goes_to_the_next_page_with_what_is_read_together() {
    let text = |i: usize| Block::text(Purpose::Body, format!("línea {i}"));
    let group = Block::Together { blocks: (0..10).map(text).collect() };
    let heading = Block::heading(1, "Título");
    let blocks = [(0..25).map(text).collect(), vec![heading, group]].concat();
    let laid = lay(blocks);
    assert_eq!(laid.pages.len(), 2);
    let words = texts(&laid.pages[1]);
    assert!(
        ["Título", "línea 0"].into_iter().all(|said| words.contains(&said.to_owned())),
        "{words:?}"
    );
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

/// How many justified lines there are, and in how many of them spaces are between 0.8 and 1.5 of
/// their normal width.
#[derive(Clone, Copy, Debug, Default)]
struct Fairness {
    lines: usize,
    fair: usize,
    /// The most hyphens in a row.
    hyphens: usize,
}

/// Counts the lines of running text of all pages.
fn count(laid: &Pages, count: &mut Fairness) {
    let mut shaper = crate::fonts::Shaper::default();
    for page in &laid.pages {
        let mut lines: BTreeMap<i32, (Option<f32>, bool)> = BTreeMap::new();
        for piece in &page.pieces {
            for item in &piece.items {
                let Item::Text(text) = item else { continue };
                let line = lines.entry((text.at.y * 10.0) as i32).or_default();
                line.1 |= matches!(piece.part, Part::Hyphen(_));
                if text.word_space != 0.0 {
                    let space = shaper.width(text.face, text.size, " ");
                    line.0 = Some(1.0 + text.word_space / space);
                }
            }
        }
        let mut row = 0;
        for (share, hyphen) in lines.values() {
            row = if *hyphen { row + 1 } else { 0 };
            count.hyphens = count.hyphens.max(row);
            count.lines += usize::from(share.is_some());
            count.fair += usize::from(share.is_some_and(|it| (0.795..=1.505).contains(&it)));
        }
    }
}

/// Of all justified lines at least 98 % are fair (of a few all but one), and no three hyphens
/// stand in a row.
pub(crate) fn check_fair(what: &str, books: impl IntoIterator<Item = Pages>) {
    let mut found = Fairness::default();
    books.into_iter().for_each(|laid| count(&laid, &mut found));
    let Fairness { lines, fair, hyphens } = found;
    let share = fair as f32 * 100.0 / lines.max(1) as f32;
    println!("{what}: {lines} lines, {share:.1} % fair, {hyphens} hyphens in a row");
    assert!(lines > 0 && (share >= 98.0 || fair + 1 >= lines), "{what}: {share:.1} % of {lines}");
    assert!(hyphens <= 2, "{what}: {hyphens} hyphens in a row");
}

#[test]
fn spaces_of_running_text_stay_near_their_own_width_in_every_language() {
    for language in Language::ALL {
        let texts = prose::paragraphs(language);
        let mut blocks = Vec::new();
        // Each paragraph at many places: begun with other words, its lines end elsewhere.
        for i in 0..60 {
            let start = texts[(i + 1) % 6].split(' ').take(i / 6).collect::<Vec<_>>().join(" ");
            blocks.push(Block::text(Purpose::Body, format!("{start} {}", texts[i % 6])));
        }
        let book = Document { language, ..document(blocks) };
        let papers = [Paper::A4, Paper::Letter];
        let laid = papers.map(|paper| pages(&book, &PageSetup::of(paper)));
        check_fair(&format!("{language:?}"), laid);
    }
}
