//! What is wrong with what is drawn: text off the page or over other text, glyphs, pictures, thin lines.

use super::{Finding, Wrong};
use crate::document::{Block, Cell, Document};
use crate::fonts::Shaper;
use crate::layout::{Page, Pages, Part, Piece, Role};
use crate::pictures::Head;
use crate::room::{Room, stroke};
use crate::scene::{Item, Point, Scene, Text, point};

/// No office printer prints nearer to the edge of the sheet.
const EDGE: f32 = 12.0;
/// Nor does a copier see a thinner line.
const THINNEST: f32 = 0.35;
/// Smaller type is not read on a copy of a copy.
const SMALLEST: f32 = 6.5;
/// The sign of a note is looked for, not read.
const SMALLEST_SIGN: f32 = 5.0;
/// Lengths that are equal in print differ by less.
const NEARLY: f32 = 0.01;
/// Letters may reach so far over those beside them: kerning, an italic before a roman.
const BESIDE: f32 = 1.2;
/// And so much of their height over those above: accents, signs of notes.
const ABOVE: f32 = 0.25;

/// Charts that have text outside their frame.
pub(super) fn charts(document: &Document) -> Vec<Finding> {
    let mut scenes = Vec::new();
    collect(&document.blocks, &mut scenes);
    let mut shaper = Shaper::default();
    let outside = scenes.into_iter().flat_map(|scene| {
        let frame = point(scene.width, scene.height);
        texts(&scene.items).map(move |text| (frame, text))
    });
    let outside = outside.filter(|(frame, text)| !fits(text, *frame, -BESIDE, &mut shaper));
    outside.map(|(_, text)| Finding::anywhere(Wrong::OutsideChart, &text.text)).collect()
}

fn collect<'a>(blocks: &'a [Block], scenes: &mut Vec<&'a Scene>) {
    for block in blocks {
        match block {
            Block::Figure(figure) => scenes.push(&figure.scene),
            Block::Table(table) => {
                let cells = table.rows.iter().flat_map(|row| &row.cells);
                scenes.extend(cells.filter_map(|cell| match cell {
                    Cell::Picture(scene) => Some(scene),
                    Cell::Runs { .. } | Cell::Blank => None,
                }));
            }
            Block::Aside { blocks, .. }
            | Block::Landscape { blocks }
            | Block::Together { blocks } => collect(blocks, scenes),
            _ => {}
        }
    }
}

fn texts(items: &[Item]) -> impl Iterator<Item = &Text> {
    items.iter().filter_map(|item| match item {
        Item::Text(text) => Some(text),
        _ => None,
    })
}

/// Whether a text keeps away from the edges of a frame.
fn fits(text: &Text, frame: Point, edge: f32, shaper: &mut Shaper) -> bool {
    Room::of_text(text, shaper).is_none_or(|room| {
        let across = room.from.x >= edge && room.to.x <= frame.x - edge;
        across && room.from.y >= edge && room.to.y <= frame.y - edge
    })
}

/// All that can be seen on the pages.
pub(super) fn pages(pages: &Pages) -> Vec<Finding> {
    let mut shaper = Shaper::default();
    let mut found = Vec::new();
    for (number, page) in pages.pages.iter().enumerate() {
        for piece in &page.pieces {
            for item in &piece.items {
                let wrong = of_item(item, piece, page, pages, &mut shaper);
                found.extend(
                    wrong.into_iter().map(|(wrong, words)| Finding::on(number, wrong, &words)),
                );
            }
        }
        let over = overlaps(page, &mut shaper).into_iter();
        found.extend(over.map(|words| Finding::on(number, Wrong::Overlap, &words)));
    }
    found
}

fn of_item(
    item: &Item,
    piece: &Piece,
    page: &Page,
    pages: &Pages,
    shaper: &mut Shaper,
) -> Vec<(Wrong, String)> {
    let thin = stroke(item).filter(|stroke| stroke.width < THINNEST - NEARLY);
    let mut wrong: Vec<_> = thin
        .map(|stroke| (Wrong::ThinLine, format!("{:.2} pt", stroke.width)))
        .into_iter()
        .collect();
    match item {
        Item::Text(text) => {
            let mut say = |bad: bool, what| wrong.extend(bad.then(|| (what, text.text.clone())));
            say(is_small(text, piece, pages), Wrong::SmallType);
            say(text.text.chars().any(|c| !text.face.has(c)), Wrong::MissingGlyph);
            // The band lies at the very edge, on purpose; what it says stands on every page.
            let edge = if piece.part == Part::Ornament { 0.0 } else { EDGE };
            say(!fits(text, page.size, edge, shaper), Wrong::OffPage);
        }
        Item::Picture { picture, .. } => {
            let file = pages.pictures.get(picture).map(|picture| &picture.bytes);
            if file.is_none_or(|bytes| Head::of(bytes).is_none()) {
                wrong.push((Wrong::LostPicture, alternative(piece, pages)));
            }
        }
        Item::Line { .. } | Item::Rect { .. } | Item::Path { .. } => {}
    }
    wrong
}

fn is_small(text: &Text, piece: &Piece, pages: &Pages) -> bool {
    let role = element(piece).and_then(|element| pages.elements.get(element)).map(|e| e.role);
    let sign = matches!(role, Some(Role::Reference | Role::Label)) && text.text.trim().len() <= 3;
    text.size < if sign { SMALLEST_SIGN } else { SMALLEST } - NEARLY && !text.text.trim().is_empty()
}

fn element(piece: &Piece) -> Option<usize> {
    match piece.part {
        Part::Element(element) | Part::Hyphen(element) => Some(element),
        Part::Ornament => None,
    }
}

fn alternative(piece: &Piece, pages: &Pages) -> String {
    let element = element(piece).and_then(|element| pages.elements.get(element));
    element.and_then(|element| element.alternative.clone()).unwrap_or_default()
}

/// Pairs of words that lie over each other.
fn overlaps(page: &Page, shaper: &mut Shaper) -> Vec<String> {
    let texts = page.pieces.iter().flat_map(|piece| texts(&piece.items));
    let mut rooms: Vec<(Room, &Text)> =
        texts.filter_map(|text| Some((Room::of_text(text, shaper)?, text))).collect();
    rooms.sort_by(|(one, _), (other, _)| one.from.y.total_cmp(&other.from.y));
    let mut found = Vec::new();
    for (i, (room, text)) in rooms.iter().enumerate() {
        let later = rooms.iter().skip(i + 1).take_while(|(next, _)| next.from.y < room.to.y);
        for (next, other) in later {
            if room.overlap(*next).is_some_and(|(across, down)| {
                across > BESIDE && down > ABOVE * text.size.min(other.size)
            }) {
                found.push(format!("{} / {}", text.text.trim(), other.text.trim()));
            }
        }
    }
    found
}
