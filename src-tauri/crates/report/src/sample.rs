//! Pages made by hand for tests: what a layout may say, said without one.

use std::collections::BTreeMap;

use ceiba::text::Language;

use crate::fonts::Face;
use crate::layout::{Bookmark, Element, Link, LinkTarget, Page, Pages, Part, Piece, Role};
use crate::pictures::read_picture;
use crate::pictures::tests::{png_of, small_jpeg};
use crate::scene::{Anchor, Item, Point, Text, Tone, pen, point};

/// Width and height of the pages: the first upright, the second on its side.
pub(crate) const SIZES: [Point; 2] = [point(400.0, 500.0), point(500.0, 400.0)];

/// Pages that grow piece by piece.
pub(crate) struct Sample {
    pub pages: Pages,
}

impl Sample {
    /// Two empty pages.
    pub(crate) fn new() -> Self {
        let page = |size| Page { size, chapter: String::new(), pieces: vec![], links: vec![] };
        let pages = Pages {
            title: "Perfil de Tres Ceibas & <Ribera>".into(),
            author: "Tres Ceibas".into(),
            language: Language::Es,
            as_of: chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
            pages: SIZES.map(page).to_vec(),
            ink: crate::layout::Ink::Colour,
            pictures: BTreeMap::new(),
            elements: vec![Element::new(Role::Document, None)],
            bookmarks: vec![],
        };
        Self { pages }
    }

    pub(crate) fn element(&mut self, role: Role, parent: usize) -> usize {
        self.pages.elements.push(Element::new(role, Some(parent)));
        self.pages.elements.len() - 1
    }

    pub(crate) fn put(&mut self, page: usize, part: Part, items: Vec<Item>) {
        self.pages.pages[page].pieces.push(Piece { part, items });
    }

    /// Words of an element.
    pub(crate) fn words(&mut self, page: usize, element: usize, at: (f32, f32), words: &str) {
        self.put(page, Part::Element(element), vec![text(at, words)]);
    }

    /// A part of its own with words.
    pub(crate) fn said(&mut self, role: Role, parent: usize, at: (f32, f32), words: &str) -> usize {
        let element = self.element(role, parent);
        self.words(0, element, at, words);
        element
    }

    pub(crate) fn link(&mut self, page: usize, element: usize, at: (f32, f32), to: LinkTarget) {
        let (at, size) = (point(at.0, at.1 - 10.0), point(60.0, 12.0));
        self.pages.pages[page].links.push(Link { element, at, size, to });
    }
}

/// A line of text of 10 points.
pub(crate) fn text(at: (f32, f32), words: &str) -> Item {
    Item::Text(Text {
        at: point(at.0, at.1),
        text: format!("{words} "),
        face: Face::Sans,
        size: 10.0,
        tone: Tone::Ink,
        anchor: Anchor::Start,
        word_space: 0.0,
    })
}

/// A picture in a square of 40 points.
pub(crate) fn shown(at: (f32, f32), key: &str) -> Item {
    Item::Picture { at: point(at.0, at.1), size: point(40.0, 40.0), picture: key.into() }
}

/// Two pages on which everything stands that pages can say.
pub(crate) fn everything() -> Pages {
    let mut sample = Sample::new();
    let heading = sample.said(Role::Heading(1), 0, (40.0, 40.0), "Agua");
    sample.pages.bookmarks = [(1, "Agua", 0), (2, "Pozos", 0), (1, "Fuentes", 1)]
        .map(|(level, title, page)| Bookmark { level, title: title.into(), page, y: 40.0 })
        .to_vec();
    assert_eq!(heading, 1);
    contents(&mut sample);
    paragraph(&mut sample);
    list(&mut sample);
    table(&mut sample);
    pictures(&mut sample);
    sample.put(0, Part::Ornament, vec![text((40.0, 480.0), "Tres Ceibas"), rule(470.0)]);
    let end = sample.element(Role::Paragraph, 0);
    sample.words(1, end, (40.0, 120.0), "Censo 2022.");
    sample.pages
}

fn rule(y: f32) -> Item {
    let (from, to) = (point(40.0, y), point(360.0, y));
    Item::Line { from, to, stroke: pen(Tone::Rule, 0.6) }
}

fn contents(sample: &mut Sample) {
    let contents = sample.element(Role::Contents, 0);
    let item = sample.element(Role::ContentsItem, contents);
    let reference = sample.said(Role::Reference, item, (40.0, 60.0), "Fuentes 2");
    sample.link(0, reference, (40.0, 60.0), LinkTarget::Place { page: 1, y: 40.0 });
}

/// Words, other words, a link over two lines, a sign with its note at the foot, a broken word.
fn paragraph(sample: &mut Sample) {
    let paragraph = sample.said(Role::Paragraph, 0, (40.0, 80.0), "El pozo,");
    let span = sample.said(Role::Span, paragraph, (90.0, 80.0), "le puits,");
    sample.pages.elements[span].language = Some(Language::Fr);
    sample.words(0, paragraph, (140.0, 80.0), "según");
    let link = sample.said(Role::Link, paragraph, (180.0, 80.0), "el censo");
    sample.words(0, link, (40.0, 94.0), "nacional");
    let address = LinkTarget::Address { address: "https://example.org/año 2022".into() };
    sample.link(0, link, (180.0, 80.0), address.clone());
    sample.link(0, link, (40.0, 94.0), address);
    let sign = sample.said(Role::Reference, paragraph, (100.0, 94.0), "1");
    sample.link(0, sign, (100.0, 94.0), LinkTarget::Place { page: 0, y: 450.0 });
    sample.put(0, Part::Element(paragraph), vec![text((120.0, 94.0), "está respon")]);
    sample.put(0, Part::Hyphen(paragraph), vec![text((180.0, 94.0), "-")]);
    sample.words(0, paragraph, (40.0, 108.0), "sable");
    let note = sample.element(Role::Note, paragraph);
    sample.said(Role::Label, note, (40.0, 450.0), "1");
    sample.words(0, note, (50.0, 450.0), "Cuadro 3.");
}

fn list(sample: &mut Sample) {
    let list = sample.element(Role::List, 0);
    for i in 1_u8..=2 {
        let y = 120.0 + f32::from(i) * 14.0;
        let item = sample.element(Role::ListItem, list);
        sample.said(Role::Label, item, (40.0, y), &format!("{i}."));
        sample.said(Role::ListBody, item, (60.0, y), "Ampliar las horas");
    }
}

fn table(sample: &mut Sample) {
    let table = sample.element(Role::Table, 0);
    sample.said(Role::Caption, table, (40.0, 180.0), "Tabla 1. Viviendas");
    let head = sample.element(Role::TableHead, table);
    let row = sample.element(Role::TableRow, head);
    for (x, words) in [(40.0, "Zona"), (140.0, "2010"), (240.0, "2022")] {
        sample.said(Role::ColumnHead, row, (x, 200.0), words);
    }
    let body = sample.element(Role::TableBody, table);
    for y in [215.0, 230.0, 245.0] {
        let row = sample.element(Role::TableRow, body);
        sample.said(Role::RowHead, row, (40.0, y), "Ribera");
        sample.element(Role::TableCell, row); // empty, and still a cell
        sample.said(Role::TableCell, row, (240.0, y), "81,5");
    }
}

fn pictures(sample: &mut Sample) {
    let files = [("colour", png_of(6, 4, 2, 8)), ("grey", small_jpeg())];
    for (key, bytes) in files {
        sample.pages.pictures.insert(key.into(), read_picture(bytes.into()).unwrap());
    }
    for (x, key) in [(40.0, "colour"), (100.0, "grey"), (160.0, "colour")] {
        let figure = sample.element(Role::Figure, 0);
        sample.pages.elements[figure].alternative = Some("La plaza.".into());
        sample.put(0, Part::Element(figure), vec![shown((x, 300.0), key)]);
    }
}
