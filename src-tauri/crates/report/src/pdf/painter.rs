//! Draws one page as operations.
//!
//! **Invariant:** what is part of an element is marked with its number on the page, everything else as
//! an artifact; no mark and no artifact stands within another.

use std::collections::BTreeMap;

use printpdf::{
    Color, CurTransMat, DictItem, LineDashPattern, LinePoint, Op, PdfFontHandle, Pt, Rgb, TextItem,
    TextMatrix, XObjectTransform,
};

use super::fonts::{self, Fonts, Reads, Subset, told};
use super::structure::tag;
use super::values::round;
use super::{pictures, runs};
use crate::fonts::{Shaper, pieces};
use crate::layout::{Element, Page};
use crate::scene::{
    Anchor, Dash, Fill, Item, Pattern, Point, Segment, Stroke, Text, Tone, pen, point, polygon,
};

/// Draws one page as operations.
pub(super) struct Painter<'a> {
    fonts: &'a Fonts,
    shaper: &'a mut Shaper,
    height: f32,
    ops: Vec<Op>,
    fill: Option<Tone>,
    stroke: Option<Stroke>,
}

impl<'a> Painter<'a> {
    pub(super) fn new(fonts: &'a Fonts, shaper: &'a mut Shaper, height: f32) -> Self {
        Self { fonts, shaper, height, ops: Vec::new(), fill: None, stroke: None }
    }

    pub(super) fn page(mut self, page: &Page, elements: &[Element]) -> Vec<Op> {
        let mut mark = 0;
        for (owner, run) in runs(page) {
            match owner {
                None => self.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() }),
                Some(owner) => {
                    let tag =
                        elements.get(owner).map_or("P", |element| tag(element.role)).to_owned();
                    let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(mark))]);
                    let properties = DictItem::Dict { map };
                    self.ops.push(Op::BeginMarkedContentWithProperties { tag, properties });
                    mark += 1;
                }
            }
            for piece in run {
                for item in &piece.items {
                    self.item(item, Reads::of(piece.part));
                }
            }
            self.ops.push(Op::EndMarkedContent);
        }
        self.ops
    }

    fn item(&mut self, item: &Item, reads: Reads) {
        match item {
            Item::Line { from, to, stroke } => {
                self.outline(&[Segment::Move { to: *from }, Segment::Line { to: *to }], stroke);
            }
            Item::Rect { at, size, fill, stroke } => {
                let corner = |x: f32, y: f32| point(at.x + x * size.x, at.y + y * size.y);
                let corners = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)];
                let outline = polygon(corners.into_iter().map(|(x, y)| corner(x, y)));
                self.path(&outline, *fill, *stroke);
            }
            Item::Path { segments, fill, stroke } => self.path(segments, *fill, *stroke),
            Item::Text(text) => self.text(text, reads),
            Item::Picture { at, size, picture } => self.picture(*at, *size, picture),
        }
    }

    fn path(&mut self, segments: &[Segment], fill: Option<Fill>, stroke: Option<Stroke>) {
        match fill {
            Some(Fill { tone, pattern: Pattern::Solid }) => {
                self.fill_with(tone);
                self.polygon(segments, printpdf::PaintMode::Fill);
            }
            Some(fill) => self.pattern(segments, fill),
            None => {}
        }
        if let Some(stroke) = stroke {
            self.outline(segments, &stroke);
        }
    }

    fn polygon(&mut self, segments: &[Segment], mode: printpdf::PaintMode) {
        let ring = printpdf::PolygonRing { points: self.points(segments) };
        let winding_order = printpdf::WindingOrder::NonZero;
        let polygon = printpdf::Polygon { rings: vec![ring], mode, winding_order };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    fn outline(&mut self, segments: &[Segment], stroke: &Stroke) {
        self.stroke_with(stroke);
        let points = self.points(segments);
        if points.len() > 2 && points.first() == points.last() {
            self.polygon(segments, printpdf::PaintMode::Stroke);
        } else {
            let line = printpdf::Line { points, is_closed: false };
            self.ops.push(Op::DrawLine { line });
        }
    }

    /// Says the colour of what follows, unless it was said before.
    fn fill_with(&mut self, tone: Tone) {
        if self.fill.replace(tone) != Some(tone) {
            self.ops.push(Op::SetFillColor { col: colour(tone) });
        }
    }

    /// Says the pen of what follows, as far as it is another than before.
    fn stroke_with(&mut self, stroke: &Stroke) {
        let before = self.stroke.replace(*stroke);
        if before.is_none_or(|before| before.tone != stroke.tone) {
            self.ops.push(Op::SetOutlineColor { col: colour(stroke.tone) });
        }
        if before.is_none_or(|before| before.width.to_bits() != stroke.width.to_bits()) {
            self.ops.push(Op::SetOutlineThickness { pt: Pt(stroke.width) });
        }
        if before.is_none_or(|before| before.dash != stroke.dash) {
            let dash = match stroke.dash {
                Dash::Solid => LineDashPattern::solid(),
                Dash::Dashed => LineDashPattern::new(0.0, &[4.0, 2.5]),
                Dash::Dotted => LineDashPattern::new(0.0, &[1.0, 2.0]),
            };
            self.ops.push(Op::SetLineDashPattern { dash });
        }
    }

    /// Draws something after which colours and pens are what they were.
    fn apart(&mut self, draw: impl FnOnce(&mut Self)) {
        let before = (self.fill, self.stroke);
        self.ops.push(Op::SaveGraphicsState);
        draw(self);
        self.ops.push(Op::RestoreGraphicsState);
        (self.fill, self.stroke) = before;
    }

    /// Slanted lines or dots inside an outline: what a grey copier can tell from a full colour.
    fn pattern(&mut self, segments: &[Segment], Fill { tone, pattern }: Fill) {
        let points = self.points(segments);
        let xs = || points.iter().map(|p| p.p.x.0);
        let ys = || points.iter().map(|p| self.height - p.p.y.0);
        let across = (xs().fold(f32::MAX, f32::min), xs().fold(f32::MIN, f32::max));
        let down = (ys().fold(f32::MAX, f32::min), ys().fold(f32::MIN, f32::max));
        self.apart(|painter| {
            painter.polygon(segments, printpdf::PaintMode::Clip);
            if matches!(pattern, Pattern::Hatched | Pattern::Crossed) {
                painter.slants(across, (down.1, down.0), tone);
            }
            if matches!(pattern, Pattern::Backhatched | Pattern::Crossed) {
                painter.slants(across, down, tone);
            }
            if pattern == Pattern::Dotted {
                painter.dots(across, down, tone);
            }
        });
    }

    /// Slanted lines that begin at one height and end at another.
    fn slants(&mut self, (left, right): (f32, f32), (from, to): (f32, f32), tone: Tone) {
        let tall = (to - from).abs();
        let mut x = left - tall;
        while x < right {
            let line =
                [Segment::Move { to: point(x, from) }, Segment::Line { to: point(x + tall, to) }];
            self.outline(&line, &pen(tone, 0.7));
            x += 2.4;
        }
    }

    /// Rows of dots, every other one moved by half. What is drawn after them says its pen anew.
    fn dots(&mut self, (left, right): (f32, f32), (top, bottom): (f32, f32), tone: Tone) {
        let dash = LineDashPattern::new(0.0, &[0.6, 2.4]);
        self.ops.push(Op::SetOutlineColor { col: colour(tone) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(0.6) });
        self.ops.push(Op::SetLineDashPattern { dash });
        let (mut y, mut moved) = (top + 0.75, 0.0);
        while y < bottom {
            let ends = [point(left + moved, y), point(right, y)];
            let points = ends.iter().map(|end| LinePoint { p: self.place(*end), bezier: false });
            let line = printpdf::Line { points: points.collect(), is_closed: false };
            self.ops.push(Op::DrawLine { line });
            (y, moved) = (y + 1.5, 1.5 - moved);
        }
    }

    fn points(&self, segments: &[Segment]) -> Vec<LinePoint> {
        let place = |p: &Point, bezier| LinePoint { p: self.place(*p), bezier };
        let mut points = Vec::new();
        for segment in segments {
            match segment {
                Segment::Move { to } | Segment::Line { to } => points.push(place(to, false)),
                Segment::Curve { first, second, to } => {
                    points.extend([place(first, true), place(second, true), place(to, false)]);
                }
            }
        }
        points
    }

    /// A PDF counts upwards from the bottom.
    fn place(&self, at: Point) -> printpdf::Point {
        printpdf::Point { x: Pt(round(at.x)), y: Pt(round(self.height - at.y)) }
    }

    /// A picture is drawn in a square of one point, which is then stretched.
    fn picture(&mut self, at: Point, size: Point, key: &str) {
        let corner = self.place(point(at.x, at.y + size.y));
        let stretch = [round(size.x), 0.0, 0.0, round(size.y), corner.x.0, corner.y.0];
        let transform = XObjectTransform { no_auto_scale: true, ..XObjectTransform::default() };
        self.apart(|painter| {
            painter.ops.extend([
                Op::SetTransformationMatrix { matrix: CurTransMat::Raw(stretch) },
                Op::UseXobject { id: pictures::id(key), transform },
            ]);
        });
    }

    fn text(&mut self, text: &Text, reads: Reads) {
        let fonts = self.fonts;
        let Some(subset) = fonts.subset(text.face) else { return };
        let width = match text.anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => self.shaper.width(text.face, text.size, &text.text) / 2.0,
            Anchor::End => self.shaper.width(text.face, text.size, &text.text),
        };
        let at = self.place(point(text.at.x - width, text.at.y));
        let font = PdfFontHandle::External(fonts::id(text.face));
        let matrix = TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, at.x.0, at.y.0]);
        self.ops.push(Op::StartTextSection);
        self.fill_with(text.tone);
        self.ops.extend([Op::SetFont { font, size: Pt(text.size) }, Op::SetTextMatrix { matrix }]);
        self.glyphs(text, reads, subset);
        self.ops.push(Op::EndTextSection);
    }

    fn glyphs(&mut self, text: &Text, reads: Reads, subset: &Subset) {
        let mut glyphs = Vec::new();
        for word in pieces(&text.text) {
            let more = if word == " " { text.word_space / text.size } else { 0.0 };
            let word = self.shaper.shape(text.face, word);
            let shown = told(&word, reads);
            glyphs.extend(shown.filter_map(|(glyph, text)| subset.codepoint(glyph, text, more)));
        }
        if !glyphs.is_empty() {
            self.ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] });
        }
    }
}

fn colour(tone: Tone) -> Color {
    let [r, g, b] = tone.rgb().map(|part| (f32::from(part) / 255.0 * 1000.0).round() / 1000.0);
    Color::Rgb(Rgb::new(r, g, b, None))
}
