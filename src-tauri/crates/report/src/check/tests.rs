//! Every check finds what it looks for, and nothing in books that are right.

use super::*;
use crate::document::{Block, Figure, Inline, PageWords, Reference, Table, plain};
use crate::layout::{PageSetup, Part, Role};
use crate::sample::{Sample, everything, shown, text};
use crate::scene::{Item, Scene, Tone, pen, point};

/// That nothing is wrong with a book, for the tests that write books.
pub(crate) fn nothing_is_wrong(document: &Document, setup: &PageSetup) {
    let pages = crate::layout::pages(document, setup);
    let found = findings(document, &pages);
    assert!(found.is_empty(), "{:?}: {found:#?}", setup.paper);
}

fn empty_book() -> Document {
    Document {
        title: "Perfil".into(),
        author: "Tres Ceibas".into(),
        language: ceiba::text::Language::Es,
        decimal_mark: ',',
        as_of: chrono::NaiveDate::default(),
        foot: "Tres Ceibas · Perfil · edición 1 · código 1234-5678".into(),
        mark: String::new(),
        words: PageWords {
            page_number: "Página {page} de {pages}".into(),
            continued: "(continuación)".into(),
            ..PageWords::default()
        },
        pictures: std::collections::BTreeMap::new(),
        band: Some("Ficticio".into()),
        blocks: vec![],
    }
}

/// What is wrong with pages, without their words.
fn wrongs(sample: &Sample) -> Vec<(usize, Wrong)> {
    let found = findings(&empty_book(), &sample.pages);
    found.iter().map(|finding| (finding.page.unwrap(), finding.what)).collect()
}

/// A page that is right but for what is done to it.
fn check(spoil: impl FnOnce(&mut Sample), expected: &[(usize, Wrong)]) {
    let mut sample = Sample::new();
    sample.said(Role::Heading(1), 0, (40.0, 40.0), "Agua");
    sample.said(Role::Paragraph, 0, (40.0, 60.0), "El pozo.");
    spoil(&mut sample);
    assert_eq!(wrongs(&sample), expected);
}

fn picture_of(sample: &mut Sample, key: &str, alternative: Option<&str>) {
    let figure = sample.element(Role::Figure, 0);
    sample.pages.elements[figure].alternative = alternative.map(str::to_owned);
    sample.put(0, Part::Element(figure), vec![shown((40.0, 300.0), key)]);
}

#[test]
fn pages_that_are_right_have_no_findings() {
    check(|_| (), &[]);
    let found = findings(&empty_book(), &everything());
    let words: Vec<&str> = found.iter().map(|finding| finding.words.as_str()).collect();
    // Its foot is not that of the book.
    assert_eq!(words, ["Tres Ceibas"]);
}

#[test]
fn what_stands_on_every_page_may_be_an_ornament() {
    let ornaments = [
        "Página 3 de 40",
        "Tres Ceibas · Perfil · edición 1…",
        "Ficticio",
        "Agua", // the running head, the head of a table once more
        "Tabla 3. Viviendas (continuación)",
        " ",
    ];
    for (i, words) in ornaments.into_iter().enumerate() {
        let y = 100.0 + 20.0 * i as f32;
        check(|sample| sample.put(1, Part::Ornament, vec![text((40.0, y), words)]), &[]);
    }
}

#[test]
fn words_that_no_element_has_are_found() {
    let stray =
        |sample: &mut Sample| sample.put(0, Part::Ornament, vec![text((40.0, 90.0), "Solo aquí")]);
    check(stray, &[(0, Wrong::Untagged)]);
    check(|sample| sample.words(1, 99, (40.0, 90.0), "De nadie"), &[(1, Wrong::Untagged)]);
    let file = |sample: &mut Sample| {
        sample.pages.pictures = everything().pictures;
        sample.put(0, Part::Ornament, vec![shown((40.0, 300.0), "grey")]);
    };
    check(file, &[(0, Wrong::Untagged)]);
}

#[test]
fn a_figure_without_words_is_found() {
    let with = |alternative: Option<&'static str>| {
        move |sample: &mut Sample| {
            sample.pages.pictures = everything().pictures;
            picture_of(sample, "grey", alternative);
        }
    };
    check(with(Some("La plaza.")), &[]);
    check(with(None), &[(0, Wrong::NoAlternative)]);
    check(with(Some(" ")), &[(0, Wrong::NoAlternative)]);
}

#[test]
fn a_skipped_level_is_found() {
    let heading =
        |level| move |s: &mut Sample| _ = s.said(Role::Heading(level), 0, (40.0, 90.0), "Pozos");
    check(heading(1), &[]);
    check(heading(2), &[]);
    check(heading(3), &[(0, Wrong::SkippedLevel)]);
}

#[test]
fn a_table_without_heads_is_found() {
    let table = |role: Role, words: &'static str| {
        move |sample: &mut Sample| {
            let table = sample.element(Role::Table, 0);
            let row = sample.element(Role::TableRow, table);
            sample.said(role, row, (40.0, 90.0), words);
            sample.said(Role::TableCell, row, (140.0, 90.0), "81,5");
        }
    };
    check(table(Role::RowHead, "Ribera"), &[]);
    check(table(Role::ColumnHead, "Ribera"), &[]);
    check(table(Role::RowHead, ""), &[(0, Wrong::NoHead)]);
    check(table(Role::TableCell, "Ribera"), &[(0, Wrong::NoHead)]);
}

#[test]
fn text_at_the_edge_of_the_page_is_found() {
    let at = |x, y| move |s: &mut Sample| _ = s.said(Role::Paragraph, 0, (x, y), "Una línea");
    check(at(340.0, 90.0), &[]);
    check(at(355.0, 90.0), &[(0, Wrong::OffPage)]);
    check(at(2.0, 90.0), &[(0, Wrong::OffPage)]);
    check(at(40.0, 4.0), &[(0, Wrong::OffPage)]);
    check(at(40.0, 498.0), &[(0, Wrong::OffPage)]);
}

#[test]
fn words_over_words_are_found() {
    let at = |x, y| move |s: &mut Sample| _ = s.said(Role::Paragraph, 0, (x, y), "sobre");
    check(at(40.0, 72.0), &[]); // a line closer than any
    check(at(82.0, 60.0), &[]); // a word after it
    check(at(60.0, 60.0), &[(0, Wrong::Overlap)]);
    check(at(40.0, 65.0), &[(0, Wrong::Overlap)]);
    let foot = |s: &mut Sample| s.put(0, Part::Ornament, vec![text((40.0, 60.0), "Ficticio")]);
    check(foot, &[(0, Wrong::Overlap)]);
}

#[test]
fn characters_that_cannot_be_printed_are_found() {
    let said = |words| move |s: &mut Sample| _ = s.said(Role::Paragraph, 0, (40.0, 90.0), words);
    check(said("ñ ≥ œ ½"), &[]);
    check(said("🌳"), &[(0, Wrong::MissingGlyph)]);
    check(said("بلدية"), &[(0, Wrong::MissingGlyph)]);
}

#[test]
fn a_picture_that_cannot_be_printed_is_found() {
    check(|s| picture_of(s, "lost", Some("La plaza.")), &[(0, Wrong::LostPicture)]);
    let broken = |s: &mut Sample| {
        s.pages.pictures = everything().pictures;
        s.pages.pictures.get_mut("grey").unwrap().bytes = b"GIF89a".to_vec().into();
        picture_of(s, "grey", Some("La plaza."));
    };
    check(broken, &[(0, Wrong::LostPicture)]);
}

#[test]
fn thin_lines_and_small_type_are_found() {
    let line = |width| {
        let stroke = pen(Tone::Rule, width);
        let line = Item::Line { from: point(40.0, 90.0), to: point(90.0, 90.0), stroke };
        move |s: &mut Sample| s.put(0, Part::Ornament, vec![line])
    };
    check(line(0.35), &[]);
    check(line(0.3), &[(0, Wrong::ThinLine)]);
    let small = |size, role, words: &'static str| {
        move |s: &mut Sample| {
            let element = s.said(role, 0, (40.0, 90.0), words);
            let piece = s.pages.pages[0].pieces.last_mut().unwrap();
            assert_eq!(piece.part, Part::Element(element));
            let Item::Text(text) = &mut piece.items[0] else { panic!("a text") };
            text.size = size;
        }
    };
    check(small(6.5, Role::Paragraph, "pequeño"), &[]);
    check(small(6.4, Role::Paragraph, "pequeño"), &[(0, Wrong::SmallType)]);
    check(small(5.5, Role::Reference, "12"), &[]);
    check(small(5.5, Role::Reference, "doce"), &[(0, Wrong::SmallType)]);
    check(small(4.5, Role::Reference, "12"), &[(0, Wrong::SmallType)]);
}

#[test]
fn a_link_without_words_is_found() {
    let to = || crate::layout::LinkTarget::Place { page: 1, y: 0.0 };
    let inner = |s: &mut Sample| {
        let link = s.element(Role::Link, 0);
        s.said(Role::Span, link, (40.0, 90.0), "Fuentes");
        s.link(0, link, (40.0, 90.0), to());
    };
    check(inner, &[]);
    let silent = |s: &mut Sample| {
        let link = s.said(Role::Link, 0, (40.0, 90.0), "");
        s.link(0, link, (40.0, 90.0), to());
    };
    check(silent, &[(0, Wrong::WordlessLink)]);
    check(|s| s.link(1, 77, (40.0, 90.0), to()), &[(1, Wrong::WordlessLink)]);
}

/// What is wrong with a document of one block.
fn check_block(block: Block, expected: &[Wrong]) {
    let blocks =
        vec![Block::heading_of(1, "Agua", "agua"), Block::Together { blocks: vec![block] }];
    let document = Document { blocks, ..empty_book() };
    let found = findings(&document, &Sample::new().pages);
    assert_eq!(found.iter().map(|finding| finding.what).collect::<Vec<_>>(), expected);
}

fn chart(caption: &str, x: f32) -> Block {
    let items = vec![text((x, 20.0), "2022")];
    let scene = Scene { width: 100.0, height: 30.0, alternative: "Sube.".into(), items };
    Block::Figure(Figure { caption: caption.into(), scene, source: String::new(), id: None })
}

#[test]
fn a_chart_with_text_outside_or_without_caption_is_found() {
    check_block(chart("Cobertura", 60.0), &[]);
    check_block(chart("Cobertura", 90.0), &[Wrong::OutsideChart]);
    check_block(chart(" ", 60.0), &[Wrong::NoCaption]);
    let table = Table { id: Some("viviendas".into()), ..Table::new(vec![], vec![]) };
    check_block(Block::Table(table.clone()), &[Wrong::NoCaption]);
    check_block(Block::Table(table.titled("Viviendas")), &[]);
}

#[test]
fn a_reference_to_nothing_is_found() {
    let note = |to: &str| {
        let reference = Inline::Reference { to: to.into(), form: Reference::Page };
        let runs = vec![plain("Véase "), Inline::Footnote { runs: vec![reference] }];
        Block::Paragraph { purpose: crate::document::Purpose::Body, runs }
    };
    check_block(note("agua"), &[]);
    check_block(note("suelo"), &[Wrong::LostReference]);
}

#[test]
fn every_finding_is_told_in_every_language_with_its_page() {
    use Wrong::*;
    for what in [
        Untagged,
        NoAlternative,
        SkippedLevel,
        NoHead,
        OffPage,
        OutsideChart,
        Overlap,
        MissingGlyph,
        NoCaption,
        WordlessLink,
        LostReference,
        LostPicture,
        ThinLine,
        SmallType,
    ] {
        for language in ceiba::text::Language::ALL {
            let told = Finding::on(6, what, "palabras").message().text(language);
            let placed =
                told.contains('7') || matches!(what, OutsideChart | NoCaption | LostReference);
            assert!(placed && (told.contains("palabras") || what == NoAlternative), "{told}");
        }
    }
}

#[test]
fn long_words_are_told_shortly() {
    let finding = Finding::on(0, Wrong::Overlap, &"agua ".repeat(40));
    assert!(finding.words.chars().count() <= 61 && finding.words.ends_with('…'));
}
