//! Tables: column widths from what is in them, numbers under numbers, heads on every page.
//!
//! **Invariant:** the columns together are never wider than the text; a row taller than half a
//! page may be cut between lines, a lower one never.

use std::rc::Rc;

use crate::document::{Align, Cell, Column, Inline, Row, RowKind, Table, plain};
use crate::scene::{Tone, pen, point};

use super::blocks::{Flow, Hold, Strip, place, rule};
use super::lines::{Line, extent};
use super::style::{self, TableLook, TextStyle};
use super::{Part, Piece, Role};

/// White above a table.
const BEFORE: f32 = 9.0;
/// A row to write on is as high as handwriting.
const BLANK: f32 = 24.0;
/// Words take so much more room at most, so that a small table stays a small table.
const MOST_EXTRA: f32 = 90.0;
/// A table of so few rows is never cut.
const SHORT: usize = 8;
/// No head makes its column of numbers wider than this.
const WIDEST_HEAD: f32 = 74.0;

/// Where a column stands.
#[derive(Clone, Copy, Debug)]
struct Place {
    left: f32,
    width: f32,
    /// From the right edge to where the decimal mark of every number stands.
    after_mark: f32,
}

pub(super) fn add(flow: &mut Flow, table: &Table) {
    let places = places(flow, table);
    let width = places.last().map_or(0.0, |place| place.left + place.width);
    let element = flow.element(Role::Table, None);
    let repeated = table.columns.iter().any(|column| !column.head.is_empty()).then(|| {
        let head = head(flow, table, &places, (element, width));
        let repeated = Rc::new(ornamental(&head));
        flow.push(head);
        repeated
    });
    let limit = flow.sheet.depth / 2.0;
    let count = table.rows.len();
    for (i, row) in table.rows.iter().enumerate() {
        let mut strips = row_strips(flow, row, table, &places, (element, width), limit);
        for strip in &mut strips {
            strip.head = repeated.clone();
        }
        if i == 0 && repeated.is_none() {
            open(&mut strips, width);
        }
        // A short table stays whole; of a long one the first two and the last two rows stay
        // together, and a sum with what it sums.
        let sum_next = table.rows.get(i + 1).is_some_and(|next| next.kind == RowKind::Total);
        if (count <= SHORT || i == 0 || i + 2 == count || sum_next)
            && i + 1 < count
            && let Some(last) = strips.last_mut()
        {
            last.hold = Hold::Next;
        }
        for strip in strips {
            flow.push(strip);
        }
    }
}

/// The same strip as something to be seen only: a repeated head is not read twice.
fn ornamental(strip: &Strip) -> Strip {
    let pieces = strip.pieces.iter();
    let pieces =
        pieces.map(|piece| Piece { part: Part::Ornament, ..piece.clone() }).collect::<Vec<_>>();
    Strip::new(strip.height, pieces)
}

fn head(flow: &mut Flow, table: &Table, places: &[Place], (element, width): (usize, f32)) -> Strip {
    let look = style::table(table.density);
    let row = flow.element(Role::TableRow, Some(element));
    let mut cells = Vec::new();
    for (column, place) in table.columns.iter().zip(places) {
        let cell = flow.element(Role::ColumnHead, Some(row));
        let lines = flow.lines(&[plain(&column.head)], &look.head, place.width);
        cells.push((cell, lines));
    }
    let deepest = cells.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0);
    let height = deepest as f32 * look.head.leading + look.air + 2.0;
    let mut pieces = Vec::new();
    for (((cell, lines), place_), column) in cells.iter().zip(places).zip(&table.columns) {
        for (i, line) in lines.iter().enumerate() {
            let up = (deepest - lines.len() + i) as f32 * look.head.leading;
            let x = match column.align {
                Align::Text => place_.left,
                Align::Number => place_.left + place_.width - line.width,
            };
            pieces.extend(place(line, &look.head, (x, up), *cell));
        }
    }
    pieces.push(rule(0.0, width, height, pen(Tone::Ink, 0.8)));
    let mut strip = Strip::new(height + 1.0, pieces);
    strip.hold = Hold::Next;
    strip.before = BEFORE;
    strip
}

/// A cell, broken into lines, with the element it is.
struct SetCell {
    element: usize,
    lines: Vec<Line>,
    picture: Option<Piece>,
    height: f32,
}

fn row_strips(
    flow: &mut Flow,
    row: &Row,
    table: &Table,
    places: &[Place],
    (element, width): (usize, f32),
    limit: f32,
) -> Vec<Strip> {
    let tr = flow.element(Role::TableRow, Some(element));
    let look = style::table(table.density);
    let style = row_style(row, &look);
    let first = first_cell(table);
    let mut cells = Vec::new();
    for (i, (cell, place)) in row.cells.iter().zip(places).enumerate() {
        let role = if i == 0 { first } else { Role::TableCell };
        let element = flow.element(role, Some(tr));
        cells.push(set_cell(flow, cell, &look, &style, place, element));
    }
    let height =
        cells.iter().map(|cell| cell.height).fold(style.leading, f32::max) + 2.0 * look.air;
    let step = if height > limit { 1 } else { usize::MAX };
    let lines = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0).max(1);
    let mut strips: Vec<Strip> = Vec::new();
    let mut from = 0;
    while from < lines {
        let to = from.saturating_add(step).min(lines);
        let pieces = slice(&cells, from, to, table, places, &style, flow);
        let tall = if step == 1 { style.leading } else { height };
        strips.push(Strip::new(tall, pieces));
        from = to;
    }
    close(&mut strips, row, width);
    strips
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

/// White and a rule above a table that has no head.
fn open(strips: &mut [Strip], width: f32) {
    if let Some(first) = strips.first_mut() {
        first.before = BEFORE;
        first.pieces.insert(0, rule(0.0, width, 0.0, pen(Tone::Ink, 0.8)));
    }
}

/// The rule under a row, and that above a sum.
fn close(strips: &mut [Strip], row: &Row, width: f32) {
    if row.kind == RowKind::Total
        && let Some(first) = strips.first_mut()
    {
        first.pieces.insert(0, rule(0.0, width, 0.0, pen(Tone::Ink, 0.6)));
    }
    if let Some(last) = strips.last_mut() {
        let y = last.height;
        last.pieces.push(rule(0.0, width, y, pen(Tone::Rule, 0.6)));
    }
}

fn set_cell(
    flow: &mut Flow,
    cell: &Cell,
    look: &TableLook,
    style: &TextStyle,
    place: &Place,
    element: usize,
) -> SetCell {
    let empty = SetCell { element, lines: vec![], picture: None, height: BLANK };
    match cell {
        Cell::Runs { runs } => {
            let lines = flow.lines(runs, style, place.width);
            let height = lines.len() as f32 * style.leading;
            SetCell { lines, height, ..empty }
        }
        Cell::Picture(scene) => {
            let figure = flow.picture(Some(element), &scene.alternative);
            let by = point(place.left, look.air);
            let items = scene.items.iter().map(|item| item.moved(by)).collect();
            let picture = Some(Piece { part: Part::Element(figure), items });
            SetCell { picture, height: scene.height, ..empty }
        }
        Cell::Blank => empty,
    }
}

/// The lines `from..to` of every cell of a row.
#[allow(clippy::too_many_arguments)]
fn slice(
    cells: &[SetCell],
    from: usize,
    to: usize,
    table: &Table,
    places: &[Place],
    style: &TextStyle,
    flow: &mut Flow,
) -> Vec<Piece> {
    let look = style::table(table.density);
    let mut pieces = Vec::new();
    for ((cell, spot), column) in cells.iter().zip(places).zip(&table.columns) {
        if from == 0 {
            pieces.extend(cell.picture.clone());
        }
        for (i, line) in cell.lines.iter().enumerate().take(to).skip(from) {
            let x = match column.align {
                Align::Text => spot.left,
                Align::Number => {
                    let text = words(line);
                    let after = after_mark(flow, &text, style);
                    spot.left + spot.width - spot.after_mark + after - line.width
                }
            };
            let y = look.air + (i - from) as f32 * style.leading;
            pieces.extend(place(line, style, (x, y), cell.element));
        }
    }
    pieces
}

fn words(line: &Line) -> String {
    line.parts
        .iter()
        .filter_map(|part| match part {
            super::lines::LinePart::Words { text, .. } => Some(text.as_str()),
            super::lines::LinePart::Hyphen { .. } | super::lines::LinePart::Mark { .. } => None,
        })
        .collect()
}

/// The width of what stands after the whole part of a number: its decimals with their mark, its
/// sign; 0 for what is no number.
fn after_mark(flow: &mut Flow, text: &str, style: &TextStyle) -> f32 {
    let mark = flow.decimal_mark;
    let text = text.trim_end();
    let after = match text.rsplit_once(mark) {
        Some((_, decimals)) => format!("{mark}{decimals}"),
        None => {
            text.rsplit_once(|c: char| c.is_ascii_digit()).map_or("", |(_, sign)| sign).to_owned()
        }
    };
    flow.shaper.width(style.face, style.size, &after)
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
    let gutter = style::table(table.density).gutter;
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
    let (least, best) = extent(&[plain(head)], &look.head, &mut flow.shaper);
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
    let (least, best) = extent(runs, style, &mut flow.shaper);
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
        return wants.iter().map(|want| want.least * width / least).collect();
    }
    if best > width {
        let part = (width - least) / (best - least).max(f32::EPSILON);
        return wants.iter().map(|want| want.least + (want.best - want.least) * part).collect();
    }
    spread(wants, table, width - best)
}

/// There is room left: columns to write in take it, else words do, each by what it holds.
fn spread(wants: &[Want], table: &Table, room: f32) -> Vec<f32> {
    let blank = wants.iter().any(|want| want.blank);
    // Sums of one page stand below each other: their tables are all as wide as the page.
    let sums = table.rows.iter().any(|row| row.kind == RowKind::Total);
    let takes = |want: &Want, column: &Column| {
        if blank { want.blank } else { column.align == Align::Text }
    };
    let pairs = || wants.iter().zip(&table.columns);
    let takers: f32 = pairs().filter(|(w, c)| takes(w, c)).map(|(want, _)| want.best).sum();
    let give = |(want, column): (&Want, &Column)| {
        if !takes(want, column) {
            return want.best;
        }
        let extra = room * want.best / takers.max(1.0);
        want.best + if blank || sums { extra } else { extra.min(MOST_EXTRA) }
    };
    pairs().map(give).collect()
}
