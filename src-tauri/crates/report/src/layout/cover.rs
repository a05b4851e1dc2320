//! The front page: emblem, title, place, picture, lines, and the marks of those who publish it.
//!
//! **Invariant:** whatever is long becomes smaller until it stands whole; nothing overlaps.

use crate::document::{Cover, Shown, plain};
use crate::scene::{Item, Tone, pen, point, solid};

use super::blocks::{Flow, seen, short_rule};
use super::pictures::{optical_sizes, pixels, placed, shown};
use super::strips::{Drawn, Start, Strip, rule};
use super::style::{self, Sheet, TextStyle};
use super::{Part, Piece, Role};

/// The longest title and the longest name have so many lines.
const MOST_LINES: usize = 3;
/// As much smaller are they set until they fit.
const SMALLER: f32 = 0.88;
/// The height of the emblem.
const EMBLEM: f32 = 76.0;
/// The area of every mark, and how large it may be at most.
const MARK_AREA: f32 = 1_900.0;
const MARK_MOST: (f32, f32) = (112.0, 46.0);
/// So many marks stand in the row.
const MARKS: usize = 6;

pub(super) fn add(flow: &mut Flow, cover: &Cover) {
    let Sheet { depth, left, top, height, .. } = flow.sheet;
    let edge = Item::Rect {
        at: point(-left, -top),
        size: point(26.0, height),
        fill: Some(solid(Tone::Accent)),
        stroke: None,
    };
    let mut page = CoverPage { flow, drawn: vec![seen(edge)].into() };
    let mut y = page.emblem(cover);
    if cover.picture.is_none() {
        y = y.max(depth * 0.20);
    }
    y = page.head(cover, y);
    let bottom = page.bottom_height(cover);
    if let Some(picture) = &cover.picture {
        page.picture(picture, y + 24.0, depth - bottom - 24.0);
    }
    page.bottom(cover, depth - bottom);
    let strip = Strip::new(depth, page.drawn);
    flow.turn(Start::BarePage);
    flow.push(strip);
    flow.turn(Start::Page);
}

struct CoverPage<'a, 'b> {
    flow: &'a mut Flow<'b>,
    drawn: Drawn,
}

impl CoverPage<'_, '_> {
    /// The emblem at the top; where the page goes on below it.
    fn emblem(&mut self, cover: &Cover) -> f32 {
        let Some(emblem) = &cover.emblem else { return 0.0 };
        let room = (self.flow.sheet.measure / 2.0, EMBLEM);
        let drawn = shown(self.flow.document, emblem, room);
        let below = drawn.size.y + 26.0;
        self.show(emblem, drawn.item);
        below
    }

    /// Region, title, place; where the page goes on below them.
    fn head(&mut self, cover: &Cover, y: f32) -> f32 {
        let region = TextStyle { tone: Tone::Quiet, ..style::COVER_LINE };
        let mut y = self.text(&cover.region, &region, y, Role::Paragraph) + 14.0;
        let title = self.fitting(&cover.title, &style::COVER_TITLE);
        y = self.text(&cover.title, &title, y, Role::Heading(1));
        self.drawn.pieces.push(short_rule(y + 16.0));
        let place = self.fitting(&cover.place, &style::COVER_PLACE);
        self.text(&cover.place, &place, y + 40.0, Role::Paragraph)
    }

    fn picture(&mut self, picture: &Shown, top: f32, bottom: f32) {
        let room = (self.flow.sheet.measure, (bottom - top).max(40.0));
        let drawn = shown(self.flow.document, picture, room);
        self.show(picture, drawn.item.moved(point(0.0, top)));
    }

    fn bottom_height(&self, cover: &Cover) -> f32 {
        let marks = if cover.logos.is_empty() { 0.0 } else { MARK_MOST.1 + 26.0 };
        12.0 + cover.lines.len() as f32 * style::COVER_LINE.leading + marks
    }

    /// Lines under a rule, marks at the foot.
    fn bottom(&mut self, cover: &Cover, top: f32) {
        let measure = self.flow.sheet.measure;
        self.drawn.pieces.push(rule(0.0, measure, top, pen(Tone::Rule, 0.6)));
        let mut y = top + 12.0;
        for line in &cover.lines {
            y = self.text(line, &style::COVER_LINE, y, Role::Paragraph);
        }
        self.marks(&cover.logos, y + 26.0);
    }

    /// Marks in a row, their middles on one line, none looking larger than another.
    fn marks(&mut self, marks: &[Shown], top: f32) {
        const GAP: f32 = 22.0;
        let document = self.flow.document;
        let known = marks.iter().filter_map(|mark| pixels(document, mark).map(|size| (mark, size)));
        let known: Vec<(&Shown, (f32, f32))> = known.take(MARKS).collect();
        let shapes: Vec<(f32, f32)> = known.iter().map(|(_, shape)| *shape).collect();
        let gaps = GAP * f32::from(u8::try_from(shapes.len().saturating_sub(1)).unwrap_or(0));
        let most = point(MARK_MOST.0, MARK_MOST.1);
        let width = self.flow.sheet.measure - gaps;
        let mut x = 0.0;
        for ((mark, _), size) in known.iter().zip(optical_sizes(&shapes, MARK_AREA, most, width)) {
            let y = top + (MARK_MOST.1 - size.y) / 2.0;
            self.show(mark, placed(mark, size).item.moved(point(x, y)));
            x += size.x + GAP;
        }
    }

    fn show(&mut self, shown: &Shown, item: Item) {
        let element = self.flow.picture(None, &shown.alternative);
        self.drawn.pieces.push(Piece { part: Part::Element(element), items: vec![item] });
    }

    /// A style in which the words have few lines and no word is broken.
    fn fitting(&mut self, text: &str, style: &TextStyle) -> TextStyle {
        let measure = self.flow.sheet.measure;
        let mut style = *style;
        for _ in 0..8 {
            let (widest, all) = self.flow.extent(&[plain(text)], &style);
            // Ragged lines are not quite full.
            if widest <= measure && all <= measure * (lines(MOST_LINES) - 0.4) {
                break;
            }
            style.size *= SMALLER;
            style.leading *= SMALLER;
        }
        style
    }

    fn text(&mut self, text: &str, style: &TextStyle, top: f32, role: Role) -> f32 {
        if text.trim().is_empty() {
            return top;
        }
        let element = self.flow.element(role, None);
        let composed = self.flow.compose(&[plain(text)], style, self.flow.sheet.measure, element);
        self.drawn.add(composed.all((0.0, top)));
        top + composed.height()
    }
}

fn lines(count: usize) -> f32 {
    count as f32
}
