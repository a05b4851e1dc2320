//! From blocks to strips.
//!
//! **Invariant:** strips are made in the order of the book, and so are the elements: the order in
//! which they are made is the order in which they are read.

use std::ops::Range;

use ceiba::text::Language;

use crate::document::{
    Aside, Block, Document, Figure, Inline, LargeNumber, Listing, Marker, Photo, Purpose, plain,
};
use crate::fonts::{Face, Shaper};
use crate::scene::{Anchor as TextAnchor, Dash, Item, Scene, Stroke, Text, Tone, pen, point};

use super::compose::{Composed, Memory};
use super::paginate::Places;
use super::strips::{Anchor, Beside, Drawn, Hold, Start, Strip, Way, ornament, rule};
use super::style::{self, Sheet, TextStyle};
use super::survey::{Kind, Survey, is_named};
use super::{Element, Part, Piece, Role};

/// All strips of a book, what they mean, and the words shaped on the way.
pub(super) struct Finished {
    pub strips: Vec<Strip>,
    pub elements: Vec<Element>,
    pub memory: Memory,
    /// Whether a page was asked for.
    pub asked: bool,
}

/// Collects strips, one block after the other.
pub(super) struct Flow<'a> {
    pub document: &'a Document,
    pub survey: &'a Survey,
    /// The sheet with the measure of what is being set.
    pub sheet: Sheet,
    pub memory: Memory,
    /// Where things stood when the book was laid out before.
    known: &'a Places,
    asked: bool,
    strips: Vec<Strip>,
    /// Which strips are read together.
    together: Vec<Range<usize>>,
    elements: Vec<Element>,
    start: Start,
    way: Way,
    /// The element in which blocks are.
    parent: usize,
    page_measure: f32,
    things: usize,
    notes: usize,
    asides: usize,
}

/// White between large numbers that stand side by side.
const GAP: f32 = 16.0;
/// The element that is the book itself.
const BOOK: usize = 0;
/// What a page is called before any is known: two digits are the most likely.
const UNKNOWN_PAGE: usize = 10;

impl<'a> Flow<'a> {
    pub(super) fn new(
        sheet: Sheet,
        document: &'a Document,
        survey: &'a Survey,
        known: &'a Places,
        mut memory: Memory,
    ) -> Self {
        memory.rewind();
        Self {
            document,
            survey,
            sheet,
            memory,
            known,
            asked: false,
            strips: Vec::new(),
            together: Vec::new(),
            elements: vec![Element::new(Role::Document, None)],
            start: Start::Flow,
            way: Way::Portrait,
            parent: BOOK,
            page_measure: sheet.measure,
            things: 0,
            notes: 0,
            asides: 0,
        }
    }

    pub(super) fn finish(mut self) -> Finished {
        self.say_rooms();
        let Self { strips, elements, memory, asked, .. } = self;
        Finished { strips, elements, memory, asked }
    }

    pub(super) fn add_all(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.add(block);
        }
    }

    fn add(&mut self, block: &Block) {
        match block {
            Block::Cover(cover) => super::cover::add(self, cover),
            Block::Heading { level, text, .. } => self.heading(*level, text),
            Block::Contents { title, of } => super::contents::add(self, title, *of),
            Block::Paragraph { purpose, runs } => self.paragraph(*purpose, runs),
            Block::List { marker, items } => self.list(*marker, items),
            Block::Numbers { numbers } => self.numbers(numbers),
            Block::Table(table) => super::table::add(self, table),
            Block::Figure(figure) => self.figure(figure),
            Block::Photo(photo) => self.photo(photo),
            Block::Aside { kind, blocks } => self.aside(*kind, blocks),
            Block::Landscape { blocks } => self.landscape(blocks),
            Block::Fill { label, lines } => self.fill(label, *lines),
            Block::Together { blocks } => self.together(blocks),
            Block::PageBreak => self.start = Start::Page,
        }
    }

    /// A new element in what is being set or in another element.
    pub(super) fn element(&mut self, role: Role, parent: Option<usize>) -> usize {
        self.element_in(role, parent.unwrap_or(self.parent), None)
    }

    /// A new element in another, in a language of its own.
    pub(super) fn element_in(
        &mut self,
        role: Role,
        parent: usize,
        language: Option<Language>,
    ) -> usize {
        self.elements.push(Element { language, ..Element::new(role, Some(parent)) });
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
        strip.way = self.way;
        if strip.height > self.sheet.depth {
            self.strips.extend(strip.cut(self.sheet.depth));
        } else {
            self.strips.push(strip);
        }
    }

    /// The next strip begins a page.
    pub(super) fn turn(&mut self, start: Start) {
        self.start = start;
    }

    pub(super) fn shaper(&mut self) -> &mut Shaper {
        &mut self.memory.shaper
    }

    /// How wide the text of the page is, whatever narrower thing is being set.
    pub(super) fn page_measure(&self) -> f32 {
        self.page_measure
    }

    /// The next thing of the survey begins here.
    pub(super) fn thing(&mut self) -> usize {
        self.things += 1;
        self.things - 1
    }

    pub(super) fn notes_so_far(&self) -> usize {
        self.notes
    }

    pub(super) fn next_note(&mut self) -> usize {
        self.notes += 1;
        self.notes
    }

    /// The page on which a thing stands, as far as it is known.
    pub(super) fn page_of(&mut self, thing: usize) -> String {
        self.asked = true;
        let spot = self.known.spots.get(&Anchor::Thing(thing));
        spot.map_or(UNKNOWN_PAGE, |spot| spot.page + 1).to_string()
    }

    fn together(&mut self, blocks: &[Block]) {
        let from = self.strips.len();
        self.add_all(blocks);
        self.together.push(from..self.strips.len());
    }

    /// Says how much room things need that are read together, with what has been tied to them since.
    fn say_rooms(&mut self) {
        for Range { start, mut end } in std::mem::take(&mut self.together) {
            let ties = |strip: &Strip| strip.hold == Hold::Next;
            while end.checked_sub(1).and_then(|last| self.strips.get(last)).is_some_and(ties) {
                end += 1;
            }
            let strips = self.strips.get(start..end.min(self.strips.len())).unwrap_or_default();
            let room = strips.iter().map(Strip::whole).sum();
            if let Some(first) = self.strips.get_mut(start) {
                first.room = room;
            }
        }
    }

    pub(super) fn heading(&mut self, level: u8, text: &str) {
        if !is_named(text) {
            return;
        }
        let thing = self.thing();
        let style = style::heading(level);
        let element = self.element(Role::Heading(level), None);
        let composed = self.compose(&[plain(text.trim())], &style, self.sheet.measure, element);
        let last = composed.lines.len().saturating_sub(1);
        for i in 0..composed.lines.len() {
            let mut strip = Strip::new(style.leading, composed.line(i, (0.0, 0.0)));
            strip.hold = Hold::Next;
            if i == 0 {
                strip.before = style.before;
                strip.heading = Some((level, text.trim().to_owned()));
                strip.anchors.push(Anchor::Thing(thing));
            }
            if i == last && level == 1 {
                strip.height += 9.0;
                strip.drawn.pieces.push(short_rule(style.leading + 5.0));
            }
            if i == last && level > 1 {
                strip.height += 2.0;
            }
            self.push(strip);
        }
    }

    pub(super) fn paragraph(&mut self, purpose: Purpose, runs: &[Inline]) {
        if runs.iter().all(is_blank) {
            return;
        }
        let style = style::paragraph(purpose);
        let element = self.element(Role::Paragraph, None);
        let from = self.strips.len();
        self.flow_lines(runs, &style, element);
        if matches!(purpose, Purpose::Caption) {
            self.tie_last();
        }
        // A source belongs to what it is the source of, a note to what it is about; a calculation is read
        // in one go.
        if matches!(purpose, Purpose::Source | Purpose::Note | Purpose::Step) {
            self.tie(from);
        }
    }

    /// What stands above a table or a figure, with its number; it stays with what follows.
    fn caption(&mut self, words: &str) {
        let element = self.element(Role::Caption, None);
        self.flow_lines(&[plain(words)], &style::paragraph(Purpose::Caption), element);
        self.tie_last();
    }

    fn tie_last(&mut self) {
        if let Some(last) = self.strips.last_mut() {
            last.hold = Hold::Next;
            last.height += 3.0;
        }
    }

    /// The strip before stays with that at `from`.
    fn tie(&mut self, from: usize) {
        if let Some(before) = from.checked_sub(1).and_then(|i| self.strips.get_mut(i)) {
            before.hold = Hold::Next;
        }
    }

    /// Lines as strips; two stay together at either end of a paragraph.
    fn flow_lines(&mut self, runs: &[Inline], style: &TextStyle, element: usize) {
        let composed = self.compose(runs, style, self.sheet.measure - style.indent, element);
        let count = composed.lines.len();
        for i in 0..count {
            let mut strip = Strip::new(style.leading, composed.line(i, (style.indent, 0.0)));
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
        let all = self.strips.len();
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
            let sign = self.label(&sign, marker, label);
            if let Some(first) = self.strips.get_mut(from) {
                first.before = if i == 0 { 6.0 } else { 3.0 };
                first.drawn.under(sign);
            }
        }
        self.tie_ends(all);
    }

    /// The first two lines of a list stay together, and the last two.
    fn tie_ends(&mut self, from: usize) {
        let Some(strips) = self.strips.get_mut(from..) else { return };
        let count = strips.len();
        if count < 2 {
            return;
        }
        for i in [0, count - 2] {
            if let Some(strip) = strips.get_mut(i) {
                strip.hold = Hold::Next;
            }
        }
    }

    /// A dot hangs in the margin of its list; numbers stand right under each other.
    fn label(&mut self, sign: &str, marker: Marker, element: usize) -> Piece {
        let style = style::LIST;
        let right = style.indent - 5.0;
        let x = match marker {
            Marker::Dot => 4.0,
            Marker::Number => right - self.shaper().width(style.face, style.size, sign),
        };
        let text = Text {
            at: point(x, style.ascent()),
            text: format!("{sign} "),
            face: Face::Sans,
            size: style.size,
            tone: Tone::Accent,
            anchor: TextAnchor::Start,
            word_space: 0.0,
        };
        Piece { part: Part::Element(element), items: vec![Item::Text(text)] }
    }

    fn numbers(&mut self, numbers: &[LargeNumber]) {
        let column = self.sheet.measure / numbers.len().max(1) as f32;
        let large = self.large(numbers, column - GAP);
        let mut drawn = Drawn::default();
        let mut height = 0.0_f32;
        for (i, number) in numbers.iter().enumerate() {
            let element = self.element(Role::Paragraph, None);
            let x = i as f32 * column;
            let value = format!("{} ", number.value); // a space for those who hear it
            let value = self.compose(&[plain(value)], &large, f32::INFINITY, element);
            let label = [plain(&number.label)];
            let label = self.compose(&label, &style::LABEL, column - GAP, element);
            drawn.add(value.all((x, 8.0)));
            drawn.add(label.all((x, 8.0 + value.height())));
            height = height.max(8.0 + value.height() + label.height());
        }
        drawn.under(rule(0.0, self.sheet.measure, 0.0, pen(Tone::Rule, 0.6)));
        drawn.pieces.push(rule(0.0, self.sheet.measure, height + 8.0, pen(Tone::Rule, 0.6)));
        let mut strip = Strip::new(height + 12.0, drawn);
        strip.before = 14.0;
        self.push(strip);
    }

    /// The look of large numbers side by side: so small, all of them, that none has to be broken.
    fn large(&mut self, numbers: &[LargeNumber], width: f32) -> TextStyle {
        let values: Vec<String> = numbers.iter().map(|number| number.value.clone()).collect();
        self.shrunk(&values, &style::LARGE, width)
    }

    /// A style so small that none of the words is wider than `width`.
    pub(super) fn shrunk(&mut self, words: &[String], style: &TextStyle, width: f32) -> TextStyle {
        let widths = words.iter().map(|word| self.extent(&[plain(word)], style).1);
        let widest = widths.fold(0.0_f32, f32::max);
        TextStyle { size: style.size * (width / widest.max(width)), ..*style }
    }

    fn figure(&mut self, figure: &Figure) {
        let from = self.strips.len();
        let thing = (is_named(&figure.caption) || figure.id.is_some()).then(|| self.thing());
        if is_named(&figure.caption) {
            let words = self.titled(thing, &figure.caption);
            self.caption(&words);
        }
        let element = self.picture(None, &figure.scene.alternative);
        let scale = self.scale(&figure.scene);
        let items = figure.scene.items.iter().map(|item| item.scaled(scale)).collect();
        let piece = Piece { part: Part::Element(element), items };
        self.push(Strip::new(figure.scene.height * scale, vec![piece]));
        if let (Some(first), Some(thing)) = (self.strips.get_mut(from), thing) {
            first.anchors.push(Anchor::Thing(thing));
        }
        if is_named(&figure.source) {
            self.paragraph(Purpose::Source, &[plain(&figure.source)]);
        }
    }

    /// How much smaller a chart is shown that does not fit on a page with its words.
    fn scale(&self, scene: &Scene) -> f32 {
        let wide = self.sheet.measure / scene.width.max(1.0);
        let high = self.sheet.depth * style::CHART_DEPTH / scene.height.max(1.0);
        wide.min(high).min(1.0)
    }

    /// "Table 3. Its title".
    pub(super) fn titled(&self, thing: Option<usize>, title: &str) -> String {
        let thing = thing.and_then(|thing| self.survey.things.get(thing));
        match thing {
            Some(thing) if !thing.number.is_empty() => format!("{}. {}", thing.number, thing.title),
            _ => title.trim().to_owned(),
        }
    }

    fn photo(&mut self, photo: &Photo) {
        let element = self.picture(None, &photo.shown.alternative);
        let room = (self.sheet.measure, self.sheet.depth * style::PHOTO_DEPTH);
        let drawn = super::pictures::shown(self.document, &photo.shown, room);
        let piece = Piece { part: Part::Element(element), items: vec![drawn.item] };
        let mut strip = Strip::new(drawn.size.y, vec![piece]);
        strip.before = 10.0;
        self.push(strip);
        for (words, style) in
            [(&photo.caption, style::PHOTO_CAPTION), (&photo.credit, style::CREDIT)]
        {
            if is_named(words) {
                let from = self.strips.len();
                let element = self.element(Role::Caption, None);
                self.flow_lines(&[plain(words)], &style, element);
                self.tie(from);
            }
        }
    }

    /// What stands apart from the text, moved in, with its rule or its box.
    fn aside(&mut self, kind: Aside, blocks: &[Block]) {
        let (left, right, air) = style::aside(kind);
        let element = self.element(Role::Aside, None);
        let parent = std::mem::replace(&mut self.parent, element);
        let measure = self.sheet.measure;
        self.sheet.measure = measure - left - right;
        self.asides += 1;
        let beside = Beside { number: self.asides, kind };
        let from = self.strips.len();
        self.space(air, Hold::Next);
        self.add_all(blocks);
        self.tie(self.strips.len());
        self.space(air, Hold::Free);
        for strip in self.strips.get_mut(from..).unwrap_or_default() {
            strip.shift += left;
            strip.aside.get_or_insert(beside);
        }
        if let Some(second) = self.strips.get_mut(from + 1) {
            second.before = 0.0;
        }
        if let Some(first) = self.strips.get_mut(from) {
            first.before = style::ASIDE_BEFORE;
        }
        (self.parent, self.sheet.measure) = (parent, measure);
        self.space(style::ASIDE_AFTER, Hold::Free);
    }

    fn space(&mut self, height: f32, hold: Hold) {
        let mut strip = Strip::new(height, Drawn::default());
        strip.hold = hold;
        self.push(strip);
    }

    /// Pages on their side. A heading that waits for what follows goes there with it.
    fn landscape(&mut self, blocks: &[Block]) {
        let upright = self.sheet;
        self.sheet = upright.turned();
        let page_measure = std::mem::replace(&mut self.page_measure, self.sheet.measure);
        let way = std::mem::replace(&mut self.way, Way::Landscape);
        let waiting = self.strips.iter().rev().take_while(|strip| strip.hold == Hold::Next).count();
        let from = self.strips.len() - waiting;
        for strip in self.strips.get_mut(from..).unwrap_or_default() {
            strip.way = Way::Landscape;
        }
        self.add_all(blocks);
        (self.sheet, self.page_measure, self.way) = (upright, page_measure, way);
    }

    fn fill(&mut self, label: &str, lines: u8) {
        const LINE: f32 = 23.0;
        let element = self.element(Role::Paragraph, None);
        let label_width = self.sheet.measure * 0.30;
        let set: Composed =
            self.compose(&[plain(label)], &style::LABEL, label_width - 10.0, element);
        let mut drawn = set.all((0.0, 8.0));
        for i in 0..lines.max(1) {
            let y = LINE * f32::from(i + 1) - 3.0;
            drawn.pieces.push(rule(label_width, self.sheet.measure, y, pen(Tone::Quiet, 0.5)));
        }
        let text = 8.0 + set.height();
        self.push(Strip::new((LINE * f32::from(lines.max(1))).max(text), drawn));
    }

    /// The things that a list of contents lists.
    pub(super) fn listed(&self, of: Listing) -> Vec<(usize, Kind)> {
        let kind = |thing: usize| self.survey.things.get(thing).map(|it| (thing, it.kind));
        self.survey.listed(of).into_iter().filter_map(kind).collect()
    }
}

fn is_blank(run: &Inline) -> bool {
    match run {
        Inline::Text(run) => run.text.trim().is_empty(),
        Inline::Link { text, .. } => text.trim().is_empty(),
        Inline::Mark { .. } | Inline::Reference { .. } | Inline::Footnote { .. } => false,
    }
}

/// The short rule under a title.
pub(super) fn short_rule(y: f32) -> Piece {
    rule(0.0, 48.0, y, Stroke { tone: Tone::Accent, width: 1.6, dash: Dash::Solid })
}

/// A line of text as it is, from the left.
pub(super) fn text_item(text: &str, at: (f32, f32), style: &TextStyle) -> Item {
    let (face, size, tone) = (style.face, style.size, style.tone);
    let (at, anchor) = (point(at.0, at.1), TextAnchor::Start);
    Item::Text(Text { at, text: text.to_owned(), face, size, tone, anchor, word_space: 0.0 })
}

/// A frame where a picture is missing.
pub(super) fn frame(width: f32, height: f32) -> Item {
    let (at, size) = (point(0.0, 0.0), point(width, height));
    Item::Rect { at, size, fill: None, stroke: Some(pen(Tone::Rule, 0.6)) }
}

/// Something seen only.
pub(super) fn seen(item: Item) -> Piece {
    ornament(vec![item])
}
