//! Tables: column widths from what is in them, numbers under numbers, heads on every page.
//!
//! **Invariant:** the columns together are never wider than the text; a row taller than half a
//! page may be cut between lines, a lower one never.

use std::rc::Rc;

use crate::document::{Align, Cell, Column, Inline, Purpose, Row, RowKind, Table, plain};
use crate::scene::{Tone, pen, point};

use super::blocks::Flow;
use super::compose::Composed;
use super::lines::Line;
use super::strips::{Anchor, Drawn, Hold, Strip, rule};
use super::style::{self, TableLook, TextStyle};
use super::survey::is_named;
use super::{Part, Piece, Role};

/// White above a table.
const BEFORE: f32 = 9.0;
/// A row to write on is as high as handwriting.
const BLANK: f32 = 24.0;
/// Words take so much more room at most, so that a small table stays a small table.
const MOST_EXTRA: f32 = 90.0;
/// And so many times what they need: years are not set like names.
const MOST_MORE: f32 = 1.2;
/// A table of so few rows is never cut.
const SHORT: usize = 8;
/// White between columns takes no more than this part of the width.
const MOST_WHITE: f32 = 0.2;
/// No head makes its column of numbers wider than this.
const WIDEST_HEAD: f32 = 74.0;

/// Where a column stands.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    left: f32,
    width: f32,
    /// From the right edge to where the decimal mark of every number stands.
    after_mark: f32,
}

pub(super) fn add(flow: &mut Flow, table: &Table) {
    let thing = (is_named(&table.caption) || table.id.is_some()).then(|| flow.thing());
    if !table.columns.is_empty() {
        let setter = Setter::new(flow, table, thing);
        setter.set();
    }
    if is_named(&table.source) {
        flow.paragraph(Purpose::Source, &[plain(&table.source)]);
    }
}

/// Sets one table.
struct Setter<'a, 'b> {
    flow: &'a mut Flow<'b>,
    table: &'a Table,
    look: TableLook,
    places: Vec<Place>,
    /// How wide all columns are together.
    width: f32,
    element: usize,
    thing: Option<usize>,
}

impl<'a, 'b> Setter<'a, 'b> {
    fn new(flow: &'a mut Flow<'b>, table: &'a Table, thing: Option<usize>) -> Self {
        let look = style::table(table.density);
        let places = places(flow, table);
        let width = places.last().map_or(0.0, |place| place.left + place.width);
        let element = flow.element(Role::Table, None);
        Self { flow, table, look, places, width, element, thing }
    }

    fn set(mut self) {
        let mut strips = self.caption();
        let captioned = !strips.is_empty();
        strips.extend(self.head());
        let repeated = self.repeated(&strips).map(Rc::new);
        if let Some(first) = strips.first_mut() {
            first.before = if captioned { style::TABLE_CAPTION.before } else { BEFORE };
        }
        let headed = strips.len();
        self.body(&mut strips);
        if headed == 0 || self.headless() {
            self.open(strips.get_mut(headed), captioned);
        }
        for strip in strips.iter_mut().skip(headed) {
            strip.head.clone_from(&repeated);
        }
        if let (Some(first), Some(thing)) = (strips.first_mut(), self.thing) {
            first.anchors.push(Anchor::Thing(thing));
        }
        strips.into_iter().for_each(|strip| self.flow.push(strip));
    }

    fn headless(&self) -> bool {
        self.table.columns.iter().all(|column| column.head.is_empty())
    }

    /// The title with its number, which stays with the table.
    fn caption(&mut self) -> Vec<Strip> {
        if !is_named(&self.table.caption) {
            return Vec::new();
        }
        let words = self.flow.titled(self.thing, &self.table.caption);
        let element = self.flow.element(Role::Caption, Some(self.element));
        let mut strips = self.caption_lines(&words, element);
        if let Some(last) = strips.last_mut() {
            last.height += 4.0;
        }
        strips
    }

    fn caption_lines(&mut self, words: &str, element: usize) -> Vec<Strip> {
        let style = style::TABLE_CAPTION;
        let measure = self.flow.sheet.measure;
        let composed = self.flow.compose(&[plain(words)], &style, measure, element);
        let line = |i: usize| Strip {
            hold: Hold::Next,
            ..Strip::new(style.leading, composed.line(i, (0.0, 0.0)))
        };
        (0..composed.lines.len()).map(line).collect()
    }

    /// What stands above the rows on the pages after the first: the title again, and that it goes
    /// on, and the heads of the columns; nothing where that would take most of the page.
    fn repeated(&mut self, strips: &[Strip]) -> Option<Strip> {
        let mut parts = self.caption_again();
        if !self.headless() {
            parts.extend(strips.last().cloned());
        }
        let mut drawn = Drawn::default();
        let mut height = 0.0;
        for part in &parts {
            let pieces = part.drawn.pieces.iter();
            drawn.pieces.extend(pieces.map(|piece| piece.moved(point(0.0, height))));
            height += part.height;
        }
        let fits = height > 0.0 && height < self.flow.sheet.depth * style::HEAD_DEPTH;
        fits.then(|| Strip::new(height, drawn).ornamental())
    }

    fn caption_again(&mut self) -> Vec<Strip> {
        if !is_named(&self.table.caption) {
            return Vec::new();
        }
        let title = self.flow.titled(self.thing, &self.table.caption);
        let words = format!("{title} {}", self.flow.document.words.continued);
        let mut lines = self.caption_lines(words.trim(), self.element);
        if let Some(last) = lines.last_mut() {
            last.height += 4.0;
        }
        lines
    }

    fn head(&mut self) -> Option<Strip> {
        if self.headless() {
            return None;
        }
        let style = self.look.head;
        let head = self.flow.element(Role::TableHead, Some(self.element));
        let row = self.flow.element(Role::TableRow, Some(head));
        let mut cells = Vec::new();
        for (column, place) in self.table.columns.iter().zip(&self.places) {
            let cell = self.flow.element(Role::ColumnHead, Some(row));
            cells.push(self.flow.compose(&[plain(&column.head)], &style, place.width, cell));
        }
        let deepest = cells.iter().map(Composed::height).fold(0.0_f32, f32::max);
        let mut drawn = Drawn::default();
        for ((cell, place), column) in cells.iter().zip(&self.places).zip(&self.table.columns) {
            let mut y = deepest - cell.height();
            for (i, line) in cell.lines.iter().enumerate() {
                let x = match column.align {
                    Align::Text => place.left,
                    Align::Number => place.left + place.width - line.width,
                };
                drawn.add(cell.line(i, (x, y)));
                y += style.leading;
            }
        }
        let height = deepest + self.look.air + 2.0;
        drawn.pieces.push(rule(0.0, self.width, height, pen(Tone::Ink, 0.8)));
        Some(Strip { hold: Hold::Next, ..Strip::new(height + 1.0, drawn) })
    }

    fn body(&mut self, strips: &mut Vec<Strip>) {
        let table = self.table;
        if table.rows.is_empty() {
            return;
        }
        let body = self.flow.element(Role::TableBody, Some(self.element));
        let count = table.rows.len();
        for (i, row) in table.rows.iter().enumerate() {
            strips.extend(self.row(row, body));
            // A short table stays whole; of a long one the first two and the last two rows stay
            // together, and a sum with what it sums.
            let sum_next = table.rows.get(i + 1).is_some_and(|next| next.kind == RowKind::Total);
            if (count <= SHORT || i == 0 || i + 2 == count || sum_next)
                && i + 1 < count
                && let Some(last) = strips.last_mut()
            {
                last.hold = Hold::Next;
            }
        }
    }

    fn row(&mut self, row: &Row, body: usize) -> Vec<Strip> {
        let tr = self.flow.element(Role::TableRow, Some(body));
        let style = row_style(row, &self.look);
        let first = first_cell(self.table);
        let mut cells = Vec::new();
        for (i, cell) in row.cells.iter().take(self.places.len()).enumerate() {
            let role = if i == 0 { first } else { Role::TableCell };
            let element = self.flow.element(role, Some(tr));
            cells.push(self.cell(cell, &style, i, element));
        }
        let text = cells.iter().map(SetCell::text_height).fold(style.leading, f32::max);
        let mut strips = if text > self.flow.sheet.depth / 2.0 {
            self.cut(&cells, &style)
        } else {
            let height = cells.iter().map(|cell| cell.height).fold(style.leading, f32::max);
            let drawn = self.slice(&cells, (0, usize::MAX), self.look.air, &style);
            vec![Strip::new(height + 2.0 * self.look.air, drawn)]
        };
        self.close(&mut strips, row);
        strips
    }

    /// A row taller than half a page, line by line; two lines stay together at either end.
    fn cut(&mut self, cells: &[SetCell], style: &TextStyle) -> Vec<Strip> {
        let air = self.look.air;
        let count = cells.iter().map(SetCell::lines).max().unwrap_or(0);
        let mut strips = Vec::new();
        for i in 0..count {
            let top = if i == 0 { air } else { 0.0 };
            let below = if i + 1 == count { air } else { 0.0 };
            let drawn = self.slice(cells, (i, i + 1), top, style);
            let mut strip = Strip::new(top + style.leading + below, drawn);
            if i + 1 < count && (i == 0 || i + 2 == count) {
                strip.hold = Hold::Next;
            }
            strips.push(strip);
        }
        // Whatever is not words stands beside the first line; the page has room for it.
        if let Some(first) = strips.first_mut() {
            let others = cells.iter().filter(|cell| cell.text.is_none());
            first.room = others.map(|cell| cell.height).fold(0.0, f32::max);
            first.room = first.room.min(self.flow.sheet.depth / 2.0);
        }
        strips
    }

    fn cell(&mut self, cell: &Cell, style: &TextStyle, column: usize, element: usize) -> SetCell {
        let place = self.places.get(column).copied().unwrap_or_default();
        let empty = SetCell { text: None, picture: None, height: 0.0 };
        match cell {
            Cell::Runs { runs } => {
                let text = self.flow.compose(runs, style, place.width, element);
                SetCell { height: text.height(), text: Some(text), picture: None }
            }
            Cell::Picture(scene) => {
                let figure = self.flow.picture(Some(element), &scene.alternative);
                let scale = (place.width / scene.width.max(1.0)).min(1.0);
                let by = point(place.left, self.look.air);
                let items = scene.items.iter().map(|item| item.scaled(scale).moved(by)).collect();
                let picture = Some(Piece { part: Part::Element(figure), items });
                SetCell { picture, height: scene.height * scale, ..empty }
            }
            Cell::Blank => SetCell { height: BLANK, ..empty },
        }
    }

    /// The lines `from..to` of every cell of a row, from `top`.
    fn slice(
        &mut self,
        cells: &[SetCell],
        (from, to): (usize, usize),
        top: f32,
        style: &TextStyle,
    ) -> Drawn {
        let mut drawn = Drawn::default();
        for (i, cell) in cells.iter().enumerate() {
            if from == 0 {
                drawn.pieces.extend(cell.picture.clone());
            }
            let Some(text) = &cell.text else { continue };
            let mut y = top;
            for (k, line) in text.lines.iter().enumerate().take(to).skip(from) {
                let x = self.left_of(i, line, style);
                drawn.add(text.line(k, (x, y)));
                y += style.leading;
            }
        }
        drawn
    }

    /// Where a line begins in its column.
    fn left_of(&mut self, column: usize, line: &Line, style: &TextStyle) -> f32 {
        let place = self.places.get(column).copied().unwrap_or_default();
        match self.table.columns.get(column).map(|column| column.align) {
            Some(Align::Number) => {
                let after = after_mark(self.flow, &line.words(), style);
                let x = place.left + place.width - place.after_mark + after - line.width;
                x.max(place.left) // words among the numbers
            }
            _ => place.left,
        }
    }

    /// White and a rule above a table that has no head.
    fn open(&self, first: Option<&mut Strip>, captioned: bool) {
        let Some(first) = first else { return };
        if !captioned {
            first.before = BEFORE;
        }
        first.drawn.under(rule(0.0, self.width, 0.0, pen(Tone::Ink, 0.8)));
    }

    /// The rule under a row, and that above a sum.
    fn close(&self, strips: &mut [Strip], row: &Row) {
        if row.kind == RowKind::Total
            && let Some(first) = strips.first_mut()
        {
            first.drawn.under(rule(0.0, self.width, 0.0, pen(Tone::Ink, 0.6)));
        }
        if let Some(last) = strips.last_mut() {
            let y = last.height;
            last.drawn.pieces.push(rule(0.0, self.width, y, pen(Tone::Rule, 0.6)));
        }
    }
}

/// A cell, broken into lines.
struct SetCell {
    text: Option<Composed>,
    picture: Option<Piece>,
    height: f32,
}

impl SetCell {
    fn text_height(&self) -> f32 {
        self.text.as_ref().map_or(0.0, Composed::height)
    }

    fn lines(&self) -> usize {
        self.text.as_ref().map_or(0, |text| text.lines.len())
    }
}

/// Whether the first cell heads its row. A small table is read by the heads of its columns alone;
/// with rows headed too it would have more heads than figures.
fn first_cell(table: &Table) -> Role {
    let (rows, columns) = (table.rows.len(), table.columns.len());
    let headless = table.columns.iter().all(|column| column.head.is_empty());
    if headless || rows + columns <= rows * columns.saturating_sub(1) {
        Role::RowHead
    } else {
        Role::TableCell
    }
}

fn row_style(row: &Row, look: &TableLook) -> TextStyle {
    match row.kind {
        RowKind::Plain => look.cell,
        RowKind::Total => look.total,
    }
}

/// The width of what stands after the whole part of a number: its decimals with their mark, its
/// sign; 0 for what is no number.
fn after_mark(flow: &mut Flow, text: &str, style: &TextStyle) -> f32 {
    let mark = flow.document.decimal_mark;
    let text = text.trim_end();
    let after = match text.rsplit_once(mark) {
        Some((_, decimals)) => format!("{mark}{decimals}"),
        None => {
            text.rsplit_once(|c: char| c.is_ascii_digit()).map_or("", |(_, sign)| sign).to_owned()
        }
    };
    flow.shaper().width(style.face, style.size, &after)
}

/// What a column wants: at least the widest word, at best everything on one line.
#[derive(Clone, Copy, Debug, Default)]
struct Want {
    least: f32,
    best: f32,
    after_mark: f32,
    /// Whether somebody is to write in it.
    blank: bool,
}

fn places(flow: &mut Flow, table: &Table) -> Vec<Place> {
    let wants: Vec<Want> = (0..table.columns.len()).map(|i| want(flow, table, i)).collect();
    let gaps = wants.len().saturating_sub(1).max(1) as f32;
    let most = flow.sheet.measure * MOST_WHITE / gaps;
    let gutter = style::table(table.density).gutter.min(most);
    let gutters = gutter * wants.len().saturating_sub(1) as f32;
    let widths = share(&wants, table, flow.sheet.measure - gutters);
    let mut left = 0.0;
    let mut places = Vec::new();
    for (want, width) in wants.iter().zip(widths) {
        places.push(Place { left, width, after_mark: want.after_mark });
        left += width + gutter;
    }
    places
}

fn want(flow: &mut Flow, table: &Table, column: usize) -> Want {
    let Some(Column { head, align }) = table.columns.get(column) else { return Want::default() };
    let look = style::table(table.density);
    let (least, best) = flow.extent(&[plain(head)], &look.head);
    let best = if *align == Align::Number { best.min(WIDEST_HEAD) } else { best };
    let mut want = Want { least, best: best.max(least), after_mark: 0.0, blank: false };
    let mut before_mark = 0.0_f32;
    for row in &table.rows {
        let style = row_style(row, &look);
        match row.cells.get(column) {
            Some(Cell::Runs { runs }) => {
                let before = want_words(flow, runs, &style, *align, &mut want);
                before_mark = before_mark.max(before);
            }
            Some(Cell::Picture(scene)) => want.widen(scene.width, scene.width),
            Some(Cell::Blank) => {
                want.blank = true;
                want.best = want.best.max(60.0);
            }
            None => {}
        }
    }
    if *align == Align::Number {
        let marked = before_mark + want.after_mark;
        want.widen(marked, marked);
    }
    want
}

/// What the words of a cell want; the width before the decimal mark of a number.
fn want_words(
    flow: &mut Flow,
    runs: &[Inline],
    style: &TextStyle,
    align: Align,
    want: &mut Want,
) -> f32 {
    let (least, best) = flow.extent(runs, style);
    if align == Align::Text {
        want.widen(least, best);
        return 0.0;
    }
    want.widen(best, best);
    let after = after_mark(flow, &plain_words(runs), style);
    want.after_mark = want.after_mark.max(after);
    best - after
}

impl Want {
    fn widen(&mut self, least: f32, best: f32) {
        self.least = self.least.max(least);
        self.best = self.best.max(best).max(self.least);
    }
}

fn plain_words(runs: &[Inline]) -> String {
    runs.iter().map(Inline::words).collect()
}

/// Shares the width out: the least to everyone, the rest by what is still wanted.
fn share(wants: &[Want], table: &Table, width: f32) -> Vec<f32> {
    let least: f32 = wants.iter().map(|want| want.least).sum();
    let best: f32 = wants.iter().map(|want| want.best).sum();
    if least > width {
        let least: Vec<f32> = wants.iter().map(|want| want.least).collect();
        return capped(&least, width);
    }
    if best > width {
        let part = (width - least) / (best - least).max(f32::EPSILON);
        return wants.iter().map(|want| want.least + (want.best - want.least) * part).collect();
    }
    spread(wants, table, width - best)
}

/// The widest give way until all fit: what is narrow keeps its width.
fn capped(least: &[f32], width: f32) -> Vec<f32> {
    let mut sorted = least.to_vec();
    sorted.sort_by(f32::total_cmp);
    let (mut rest, mut count) = (width, sorted.len());
    let mut cap = 0.0;
    for want in sorted {
        cap = rest / count as f32;
        if want > cap {
            break;
        }
        rest -= want;
        count -= 1;
    }
    least.iter().map(|want| want.min(cap)).collect()
}

/// There is room left: columns to write in take it, else words do, each by what it holds, and in
/// a table of sums all columns share what is left then.
fn spread(wants: &[Want], table: &Table, room: f32) -> Vec<f32> {
    let blank = wants.iter().any(|want| want.blank);
    // Sums of one page stand below each other: their tables are all as wide as the page.
    let sums = table.rows.iter().any(|row| row.kind == RowKind::Total);
    let takes = |want: &Want, column: &Column| {
        if blank { want.blank } else { column.align == Align::Text }
    };
    let pairs = || wants.iter().zip(&table.columns);
    let takers: f32 = pairs().filter(|(w, c)| takes(w, c)).map(|(want, _)| want.best).sum();
    let more = |(want, column): (&Want, &Column)| {
        let share = room * want.best / takers.max(1.0);
        if !takes(want, column) {
            0.0
        } else if blank {
            share
        } else {
            share.min(MOST_EXTRA).min(want.best * MOST_MORE)
        }
    };
    let extras: Vec<f32> = pairs().map(more).collect();
    let left = if sums { room - extras.iter().sum::<f32>() } else { 0.0 };
    let each = left / wants.len().max(1) as f32;
    wants.iter().zip(extras).map(|(want, extra)| want.best + extra + each).collect()
}
