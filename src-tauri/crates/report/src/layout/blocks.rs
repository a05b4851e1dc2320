//! From blocks to strips.
//!
//! **Invariant:** a strip is as wide as the text and stands at the origin: where it lands on a
//! page is not known here.

use std::rc::Rc;

use ceiba::text::Language;

use crate::document::{
    Block, Cover, Document, Figure, Inline, LargeNumber, Marker, Purpose, plain,
};
use crate::fonts::{Face, Shaper};
use crate::scene::{Anchor, Dash, Item, Stroke, Text, Tone, mark, pen, point, solid};

use super::lines::{Line, LinePart, break_lines, extent};
use super::style::{self, Sheet, TextStyle};
use super::{Element, Part, Piece, Role};

/// A piece of a page that is never cut.
#[derive(Clone, Debug)]
pub(super) struct Strip {
    /// Its height.
    pub height: f32,
    /// White above it, left out at the top of a page.
    pub before: f32,
    /// The room that should be left where it begins; 0 where it does not matter.
    pub room: f32,
    /// Whether the next strip must stand on the same page.
    pub hold: Hold,
    /// Whether it must begin a page.
    pub start: Start,
    /// What is drawn, from its top left corner.
    pub pieces: Vec<Piece>,
    /// What is repeated above it when it comes first on a page.
    pub head: Option<Rc<Strip>>,
    /// The heading that it is.
    pub heading: Option<(u8, String)>,
}

/// Whether the next strip must stand on the same page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hold {
    /// It may stand anywhere.
    Free,
    /// It must follow.
    Next,
}

/// Where a strip may begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    /// Under the one before.
    Flow,
    /// At the top of a page.
    Page,
    /// At the top of a page without head and foot.
    BarePage,
}

impl Strip {
    pub(super) fn new(height: f32, pieces: Vec<Piece>) -> Self {
        Self {
            height,
            before: 0.0,
            room: 0.0,
            hold: Hold::Free,
            start: Start::Flow,
            pieces,
            head: None,
            heading: None,
        }
    }
}

/// All strips of a book, what they mean, and the words shaped on the way.
pub(super) struct Finished {
    pub strips: Vec<Strip>,
    pub elements: Vec<Element>,
    pub shaper: Shaper,
}

/// Collects strips, one block after the other.
pub(super) struct Flow {
    pub sheet: Sheet,
    pub language: Language,
    /// The mark before the decimals of its numbers.
    pub decimal_mark: char,
    pub shaper: Shaper,
    strips: Vec<Strip>,
    elements: Vec<Element>,
    start: Start,
}

/// White between large numbers that stand side by side.
const GAP: f32 = 16.0;
/// The element that is the book itself.
const BOOK: usize = 0;

impl Flow {
    pub(super) fn new(sheet: Sheet, document: &Document) -> Self {
        let book = Element::new(Role::Document, None);
        Self {
            sheet,
            language: document.language,
            decimal_mark: document.decimal_mark,
            shaper: Shaper::default(),
            strips: Vec::new(),
            elements: vec![book],
            start: Start::Flow,
        }
    }

    pub(super) fn finish(self) -> Finished {
        Finished { strips: self.strips, elements: self.elements, shaper: self.shaper }
    }

    pub(super) fn add(&mut self, block: &Block) {
        match block {
            Block::Cover(cover) => self.cover(cover),
            Block::Heading { level, text, .. } => self.heading(*level, text),
            Block::Aside { blocks, .. } | Block::Landscape { blocks } => self.add_all(blocks),
            Block::Contents { .. } | Block::Photo(_) => {}
            Block::Paragraph { purpose, runs } => self.paragraph(*purpose, runs),
            Block::List { marker, items } => self.list(*marker, items),
            Block::Numbers { numbers } => self.numbers(numbers),
            Block::Table(table) => super::table::add(self, table),
            Block::Figure(figure) => self.figure(figure),
            Block::Fill { label, lines } => self.fill(label, *lines),
            Block::Together { blocks } => self.together(blocks),
            Block::PageBreak => self.start = Start::Page,
        }
    }

    fn add_all(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.add(block);
        }
    }

    /// A new element in the book or in another element.
    pub(super) fn element(&mut self, role: Role, parent: Option<usize>) -> usize {
        let parent = Some(parent.unwrap_or(BOOK));
        self.elements.push(Element::new(role, parent));
        self.elements.len() - 1
    }

    /// A picture with its words.
    pub(super) fn picture(&mut self, parent: Option<usize>, alternative: &str) -> usize {
        let element = self.element(Role::Figure, parent);
        if let Some(figure) = self.elements.get_mut(element) {
            figure.alternative = Some(alternative.to_owned());
        }
        element
    }

    pub(super) fn push(&mut self, mut strip: Strip) {
        if self.start != Start::Flow {
            strip.start = std::mem::replace(&mut self.start, Start::Flow);
        }
        self.strips.push(strip);
    }

    pub(super) fn lines(&mut self, runs: &[Inline], style: &TextStyle, width: f32) -> Vec<Line> {
        break_lines(runs, style, width, self.language, &mut self.shaper)
    }

    fn together(&mut self, blocks: &[Block]) {
        let from = self.strips.len();
        self.add_all(blocks);
        let strips = self.strips.get(from..).unwrap_or_default();
        let room = strips.iter().map(|strip| strip.before + strip.height).sum();
        if let Some(first) = self.strips.get_mut(from) {
            first.room = room;
        }
    }

    fn heading(&mut self, level: u8, text: &str) {
        let style = style::heading(level);
        let element = self.element(Role::Heading(level), None);
        let lines = self.lines(&[plain(text)], &style, self.sheet.measure);
        let last = lines.len().saturating_sub(1);
        for (i, line) in lines.iter().enumerate() {
            let mut strip = Strip::new(style.leading, place(line, &style, (0.0, 0.0), element));
            strip.hold = Hold::Next;
            if i == 0 {
                strip.before = style.before;
                strip.heading = Some((level, text.to_owned()));
            }
            if i == last && level == 1 {
                strip.height += 9.0;
                strip.pieces.push(short_rule(style.leading + 5.0));
            }
            if i == last && level > 1 {
                strip.height += 2.0;
            }
            self.push(strip);
        }
    }

    fn paragraph(&mut self, purpose: Purpose, runs: &[Inline]) {
        let style = style::paragraph(purpose);
        let element = self.element(Role::Paragraph, None);
        let from = self.strips.len();
        self.flow_lines(runs, &style, element);
        if matches!(purpose, Purpose::Caption)
            && let Some(last) = self.strips.last_mut()
        {
            last.hold = Hold::Next;
            last.height += 3.0;
        }
        // A source belongs to what it is the source of, a note to what it is about; a calculation is read
        // in one go.
        if matches!(purpose, Purpose::Source | Purpose::Note | Purpose::Step)
            && let Some(before) = from.checked_sub(1).and_then(|i| self.strips.get_mut(i))
        {
            before.hold = Hold::Next;
        }
    }

    /// Lines as strips; two stay together at either end of a paragraph.
    fn flow_lines(&mut self, runs: &[Inline], style: &TextStyle, element: usize) {
        let lines = self.lines(runs, style, self.sheet.measure - style.indent);
        let count = lines.len();
        for (i, line) in lines.iter().enumerate() {
            let mut strip =
                Strip::new(style.leading, place(line, style, (style.indent, 0.0), element));
            if i == 0 {
                strip.before = style.before;
            }
            if i + 1 < count && (i == 0 || i + 2 == count) {
                strip.hold = Hold::Next;
            }
            self.push(strip);
        }
    }

    fn list(&mut self, marker: Marker, items: &[Vec<Inline>]) {
        let list = self.element(Role::List, None);
        for (i, item) in items.iter().enumerate() {
            let element = self.element(Role::ListItem, Some(list));
            let label = self.element(Role::Label, Some(element));
            let body = self.element(Role::ListBody, Some(element));
            let from = self.strips.len();
            self.flow_lines(item, &style::LIST, body);
            let sign = match marker {
                Marker::Dot => "•".to_owned(),
                Marker::Number => format!("{}.", i + 1),
            };
            if let Some(first) = self.strips.get_mut(from) {
                first.before = if i == 0 { 6.0 } else { 3.0 };
                let at = (4.0, style::LIST.ascent());
                first.pieces.insert(0, label_piece(&sign, at, label));
            }
        }
    }

    fn numbers(&mut self, numbers: &[LargeNumber]) {
        let column = self.sheet.measure / numbers.len().max(1) as f32;
        let large = self.large(numbers, column - GAP);
        let mut pieces = Vec::new();
        let mut height = 0.0_f32;
        for (i, number) in numbers.iter().enumerate() {
            let element = self.element(Role::Paragraph, None);
            let x = i as f32 * column;
            let value = self.lines(&[plain(&number.value)], &large, f32::INFINITY);
            let label = self.lines(&[plain(&number.label)], &style::LABEL, column - GAP);
            let mut y = 8.0;
            for (line, style) in value
                .iter()
                .map(|line| (line, large))
                .chain(label.iter().map(|line| (line, style::LABEL)))
            {
                pieces.extend(place(line, &style, (x, y), element));
                y += style.leading;
            }
            height = height.max(y);
        }
        pieces.insert(0, rule(0.0, self.sheet.measure, 0.0, pen(Tone::Rule, 0.6)));
        pieces.push(rule(0.0, self.sheet.measure, height + 8.0, pen(Tone::Rule, 0.6)));
        let mut strip = Strip::new(height + 12.0, pieces);
        strip.before = 14.0;
        self.push(strip);
    }

    /// The look of large numbers side by side: so small, all of them, that none has to be broken.
    fn large(&mut self, numbers: &[LargeNumber], width: f32) -> TextStyle {
        let style = style::LARGE;
        let widths = numbers
            .iter()
            .map(|number| extent(&[plain(&number.value)], &style, &mut self.shaper).1);
        let widest = widths.fold(0.0_f32, f32::max);
        TextStyle { size: style.size * (width / widest.max(width)), ..style }
    }

    fn figure(&mut self, figure: &Figure) {
        self.paragraph(Purpose::Caption, &[plain(&figure.caption)]);
        let element = self.picture(None, &figure.scene.alternative);
        let items = figure.scene.items.clone();
        let piece = Piece { part: Part::Element(element), items };
        self.push(Strip::new(figure.scene.height, vec![piece]));
        if !figure.source.is_empty() {
            self.paragraph(Purpose::Source, &[plain(&figure.source)]);
        }
    }

    fn fill(&mut self, label: &str, lines: u8) {
        let element = self.element(Role::Paragraph, None);
        let label_width = self.sheet.measure * 0.30;
        let set = self.lines(&[plain(label)], &style::LABEL, label_width - 10.0);
        let mut pieces = Vec::new();
        for (i, line) in set.iter().enumerate() {
            let y = 8.0 + i as f32 * style::LABEL.leading;
            pieces.extend(place(line, &style::LABEL, (0.0, y), element));
        }
        const LINE: f32 = 23.0;
        for i in 0..lines.max(1) {
            let y = LINE * f32::from(i + 1) - 3.0;
            pieces.push(rule(label_width, self.sheet.measure, y, pen(Tone::Quiet, 0.5)));
        }
        let text = 8.0 + set.len() as f32 * style::LABEL.leading;
        self.push(Strip::new((LINE * f32::from(lines.max(1))).max(text), pieces));
    }

    fn cover(&mut self, cover: &Cover) {
        let Sheet { depth, measure, left, top, height, .. } = self.sheet;
        let edge = Item::Rect {
            at: point(-left, -top),
            size: point(26.0, height),
            fill: Some(solid(Tone::Accent)),
            stroke: None,
        };
        let mut pieces = vec![Piece { part: Part::Ornament, items: vec![edge] }];
        let mut y = depth * 0.20;
        let region = TextStyle { tone: Tone::Quiet, ..style::COVER_LINE };
        y = self.cover_text(&mut pieces, &cover.region, &region, y, Role::Paragraph) + 14.0;
        y = self.cover_text(&mut pieces, &cover.title, &style::COVER_TITLE, y, Role::Heading(1));
        pieces.push(short_rule(y + 16.0));
        y += 40.0;
        self.cover_text(&mut pieces, &cover.place, &style::COVER_PLACE, y, Role::Paragraph);
        let mut y = depth - cover.lines.len() as f32 * style::COVER_LINE.leading;
        pieces.push(rule(0.0, measure, y - 12.0, pen(Tone::Rule, 0.6)));
        for line in &cover.lines {
            y = self.cover_text(&mut pieces, line, &style::COVER_LINE, y, Role::Paragraph);
        }
        self.start = Start::BarePage;
        let mut strip = Strip::new(depth, pieces);
        strip.heading = Some((0, String::new()));
        self.push(strip);
        self.start = Start::Page;
    }

    fn cover_text(
        &mut self,
        pieces: &mut Vec<Piece>,
        text: &str,
        style: &TextStyle,
        top: f32,
        role: Role,
    ) -> f32 {
        let element = self.element(role, None);
        let lines = self.lines(&[plain(text)], style, self.sheet.measure);
        for (i, line) in lines.iter().enumerate() {
            let y = top + i as f32 * style.leading;
            pieces.extend(place(line, style, (0.0, y), element));
        }
        top + lines.len() as f32 * style.leading
    }
}

/// The pieces of a line whose top left corner stands at `at`.
pub(super) fn place(line: &Line, style: &TextStyle, at: (f32, f32), element: usize) -> Vec<Piece> {
    let (left, top) = at;
    let baseline = top + style.ascent();
    let words = |x: f32, text: &str, face: Face, word_space: f32| {
        let at = point(left + x, baseline);
        let (text, size, tone) = (text.to_owned(), style.size, style.tone);
        Item::Text(Text { at, text, face, size, tone, anchor: Anchor::Start, word_space })
    };
    let mut pieces: Vec<Piece> = Vec::new();
    for part in &line.parts {
        let (part, item) = match part {
            LinePart::Words { x, text, face, word_space } => {
                (Part::Element(element), words(*x, text, *face, *word_space))
            }
            LinePart::Hyphen { x, face } => (Part::Hyphen(element), words(*x, "-", *face, 0.0)),
            LinePart::Mark { x, shape, tone, style: drawn } => {
                // The word beside it says the same, so the shape is an ornament to a reader.
                let size = style.size * 0.74;
                let corner = point(left + x, baseline - size * 0.94);
                (Part::Ornament, mark(*shape, *tone, *drawn, corner, size))
            }
        };
        match pieces.last_mut() {
            Some(last) if last.part == part => last.items.push(item),
            _ => pieces.push(Piece { part, items: vec![item] }),
        }
    }
    pieces
}

fn label_piece(sign: &str, at: (f32, f32), element: usize) -> Piece {
    let text = Text {
        at: point(at.0, at.1),
        text: format!("{sign} "),
        face: Face::Sans,
        size: style::LIST.size,
        tone: Tone::Accent,
        anchor: Anchor::Start,
        word_space: 0.0,
    };
    Piece { part: Part::Element(element), items: vec![Item::Text(text)] }
}

/// A horizontal rule.
pub(super) fn rule(from: f32, to: f32, y: f32, stroke: Stroke) -> Piece {
    let line = Item::Line { from: point(from, y), to: point(to, y), stroke };
    Piece { part: Part::Ornament, items: vec![line] }
}

/// The short rule under a title.
fn short_rule(y: f32) -> Piece {
    rule(0.0, 48.0, y, Stroke { tone: Tone::Accent, width: 1.6, dash: Dash::Solid })
}
