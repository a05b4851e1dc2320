//! Small multiples: the same figure for women and men, for each zone, on one scale.
//!
//! Where there are figures over years each has a little trend; where there is one time only, bars
//! lie below each other. **Invariant:** one scale for all, each named and with its latest value
//! beside it; the whole municipality is a faint line in each; what is withheld or missing is said.

use ceiba::text::Locale;

use super::WIDTH;
use super::scale::{Scale, drawable, ends, part};
use super::sketch::{GROUND, HAIRLINE, NAME, QUIET, STRONG, Sketch, VALUE};
use super::sketch::{broken_pen, depth};
use crate::scene::{Anchor, Dash, Point, Scene, Stroke, Tone, pen, point, solid};

/// What small multiples show.
#[derive(Clone, Debug, PartialEq)]
pub struct Multiples {
    /// Women, men; the zones.
    pub parts: Vec<Small>,
    /// The whole municipality.
    pub whole: Option<Line>,
    /// The lowest and highest value there can be, where there are any.
    pub bounds: (Option<f64>, Option<f64>),
    /// The unit, above them.
    pub unit: String,
    /// How the numbers on the axis are written.
    pub locale: Locale,
    /// The message in a sentence.
    pub alternative: String,
}

/// One of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Small {
    /// Its name.
    pub name: String,
    /// What is known of it.
    pub values: Values,
}

/// What is known of a part.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// Years with their values, and the latest value as it is read.
    Known(Vec<(f64, f64)>, String),
    /// Why there is nothing: withheld because of few cases, no data.
    Without(String),
}

/// The whole municipality in every one of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its name: "Diamantino, all".
    pub name: String,
    /// Years with their values.
    pub points: Vec<(f64, f64)>,
    /// The latest value as it is read.
    pub label: String,
}

/// More than so many are not compared at a glance: they go into the next picture.
const AT_ONCE: usize = 8;
const COLUMNS: usize = 4;
const GAP: f32 = 16.0;
const PLOT: f32 = 50.0;
const UNIT: f32 = 15.0;
const FAINT: Stroke = broken_pen(Tone::Quiet, 0.8, Dash::Dashed);

/// Little trends or bars, at most eight in a picture, all on one scale.
#[must_use]
pub fn multiples(data: &Multiples) -> Vec<Scene> {
    let over_years = data.parts.iter().any(|part| part.values.known().len() > 1);
    let draw = if over_years { trends } else { bars };
    data.parts.chunks(AT_ONCE).map(|parts| draw(data, parts)).collect()
}

impl Values {
    /// Years with values that can be drawn.
    fn known(&self) -> Vec<(f64, f64)> {
        match self {
            Self::Known(points, _) => drawn(points),
            Self::Without(_) => Vec::new(),
        }
    }

    /// The latest value, or why there is none, as it is read.
    fn words(&self) -> &str {
        match self {
            Self::Known(_, words) | Self::Without(words) => words,
        }
    }
}

fn drawn(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let known = |(year, value): &(f64, f64)| Some((drawable(*year)?, drawable(*value)?));
    points.iter().filter_map(known).collect()
}

impl Multiples {
    /// Every year and value of all parts, so that all pictures have one scale.
    fn all(&self) -> Vec<(f64, f64)> {
        let whole = self.whole.iter().flat_map(|whole| drawn(&whole.points));
        self.parts.iter().flat_map(|part| part.values.known()).chain(whole).collect()
    }

    fn values(&self) -> Vec<f64> {
        self.all().into_iter().map(|(_, value)| value).collect()
    }
}

/// The unit, with the ends of the scale that all have.
fn unit(data: &Multiples, scale: &Scale, sketch: &mut Sketch) {
    let end = |value| scale.number(value, data.locale);
    let unit = format!("{} · {}–{}", data.unit, end(scale.low), end(scale.high));
    let unit = sketch.fitted(QUIET, unit.trim_start_matches(" · "), WIDTH);
    sketch.text(QUIET, &unit, point(0.0, 9.0), Anchor::Start);
}

/// What the faint line is, with its latest value; gives back where it ends.
fn key(data: &Multiples, top: f32, sketch: &mut Sketch) -> f32 {
    let Some(whole) = &data.whole else { return top };
    let line = |at: Point, on: &mut Sketch| on.flat(at.y, (at.x - 8.0, at.x + 8.0), FAINT);
    sketch.key(&[(&line, &format!("{} {}", whole.name, whole.label))], (top, WIDTH))
}

/// A grid of little trends.
fn trends(data: &Multiples, parts: &[Small]) -> Scene {
    let mut sketch = Sketch::default();
    let years: Vec<f64> = data.all().into_iter().map(|(year, _)| year).collect();
    let grid = Grid {
        years: ends(&years),
        scale: Scale::around(&data.values(), data.bounds),
        wide: (WIDTH - GAP * 3.0) / 4.0,
    };
    unit(data, &grid.scale, &mut sketch);
    let mut top = UNIT;
    for row in parts.chunks(COLUMNS) {
        let wrap = |part: &Small| sketch.wrapped(STRONG, &part.name, grid.wide, 3);
        let names: Vec<Vec<String>> = row.iter().map(wrap).collect();
        let names_height = depth(names.iter().map(Vec::len).max().unwrap_or_default());
        let mut left = 0.0;
        for (part, name) in row.iter().zip(&names) {
            // All names of a row end on one line, close to what they name.
            let first = top + names_height - depth(name.len()) + 8.0;
            sketch.lines(STRONG, name, point(left, first), Anchor::Start);
            grid.draw(data, part, point(left, top + names_height + 4.0), &mut sketch);
            left += grid.wide + GAP;
        }
        top += names_height + 4.0 + PLOT + 24.0;
    }
    let bottom = key(data, top - 6.0, &mut sketch);
    sketch.into_scene((WIDTH, bottom), &data.alternative)
}

/// What all little trends have in common.
struct Grid {
    years: (f64, f64),
    scale: Scale,
    wide: f32,
}

impl Grid {
    fn draw(&self, data: &Multiples, part: &Small, corner: Point, sketch: &mut Sketch) {
        let (top, bottom) = (corner.y, corner.y + PLOT);
        self.ground(corner, sketch);
        let known = part.values.known();
        if known.is_empty() {
            let lines = sketch.wrapped(QUIET, part.values.words(), self.wide - 8.0, 4);
            let middle = point(corner.x + self.wide / 2.0, (top + bottom) / 2.0);
            let first = middle.y - depth(lines.len()) / 2.0 + 8.0;
            sketch.lines(QUIET, &lines, point(middle.x, first), Anchor::Middle);
            return;
        }
        let whole = data.whole.iter().flat_map(|whole| drawn(&whole.points));
        let whole: Vec<Point> = whole.map(|at| self.at(at, corner)).collect();
        sketch.through(&whole, FAINT);
        let places: Vec<Point> = known.iter().map(|at| self.at(*at, corner)).collect();
        sketch.through(&places, pen(Tone::Accent, 1.8));
        if let Some(last) = places.last() {
            sketch.dot(*last, 2.8, Tone::Accent);
            self.latest(part.values.words(), *last, corner, sketch);
        }
    }

    /// Room for the latest value stays to the right of every trend.
    fn at(&self, (year, value): (f64, f64), corner: Point) -> Point {
        let (first, last) = self.years;
        let along = if first < last { part(year, self.years) } else { 0.5 };
        let x = corner.x + 4.0 + along * (self.wide - 38.0);
        point(x, corner.y + PLOT - self.scale.part(value) * (PLOT - 4.0))
    }

    /// The latest value beside its point.
    fn latest(&self, words: &str, at: Point, corner: Point, sketch: &mut Sketch) {
        let words = sketch.fitted(VALUE, words, self.wide);
        let right = corner.x + self.wide;
        let y = (at.y + 3.0).clamp(corner.y + 6.5, corner.y + PLOT - 2.5);
        if at.x + 5.5 + sketch.width(VALUE, &words) <= right {
            sketch.text(VALUE, &words, point(at.x + 5.5, y), Anchor::Start);
        } else {
            // A value that is too long stands above its point, or below where there is no room.
            let above = at.y - 6.0;
            let y = if above > corner.y + 6.5 { above } else { at.y + 12.5 };
            sketch.text(VALUE, &words, point(right, y), Anchor::End);
        }
    }

    /// The ends of the scale and of the years.
    fn ground(&self, corner: Point, sketch: &mut Sketch) {
        let (right, bottom) = (corner.x + self.wide, corner.y + PLOT);
        let top = self.at((0.0, self.scale.high), corner).y;
        sketch.flat(top, (corner.x, right), HAIRLINE);
        sketch.flat(bottom, (corner.x, right), GROUND);
        let (first, last) = self.years;
        let x = |year| self.at((year, self.scale.low), corner).x;
        let below = bottom + 10.0;
        let year = |year: f64, room| (format!("{year:.0}"), room);
        let (from, room) = year(first, self.wide / 2.0 - 3.0);
        let from = sketch.fitted(QUIET, &from, room);
        sketch.text(QUIET, &from, point(corner.x, below), Anchor::Start);
        if first < last {
            let (to, room) = year(last, self.wide / 2.0 - 3.0);
            let to = sketch.fitted(QUIET, &to, room);
            let half = sketch.width(QUIET, &to) / 2.0;
            let middle = x(last).min(right - half);
            sketch.text(QUIET, &to, point(middle, below), Anchor::Middle);
        }
    }
}

const NAMES: f32 = 140.0;
const BAR: f32 = 9.0;
const BARS: (f32, f32) = (150.0, 376.0);

/// Bars below each other, the whole municipality as a line across all.
fn bars(data: &Multiples, parts: &[Small]) -> Scene {
    let mut sketch = Sketch::default();
    let mut y = UNIT;
    let scale = Scale::from_zero(&data.values(), 4.0);
    unit(data, &scale, &mut sketch);
    let x = |value: f64| BARS.0 + scale.part(value) * (BARS.1 - BARS.0);
    let mut rows = Vec::new();
    for part in parts {
        let name = sketch.wrapped(NAME, &part.name, NAMES, 3);
        let height = depth(name.len()) + 7.0;
        rows.push((y, height, name, part));
        y += height;
    }
    let whole = data.whole.iter().flat_map(|whole| drawn(&whole.points)).next_back();
    if let Some((_, value)) = whole {
        sketch.upright(x(value), (UNIT, y), FAINT);
    }
    for (top, height, name, part) in &rows {
        let middle = top + height / 2.0;
        let first = middle - depth(name.len()) / 2.0 + 8.0;
        sketch.lines(NAME, name, point(0.0, first), Anchor::Start);
        bar(part, (x(0.0), middle), x, &mut sketch);
    }
    sketch.upright(x(0.0), (UNIT, y), GROUND);
    let bottom = key(data, y + 2.0, &mut sketch);
    sketch.into_scene((WIDTH, bottom), &data.alternative)
}

fn bar(part: &Small, (zero, middle): (f32, f32), x: impl Fn(f64) -> f32, sketch: &mut Sketch) {
    let room = WIDTH - BARS.1 - 8.0;
    let Some((_, value)) = part.values.known().last().copied() else {
        let words = sketch.fitted(QUIET, part.values.words(), WIDTH - zero - 8.0);
        return sketch.text_over(QUIET, &words, point(zero + 6.0, middle + 3.0));
    };
    let (from, to) = (zero.min(x(value)), zero.max(x(value)));
    let at = point(from, middle - BAR / 2.0);
    sketch.rect(at, point(to - from, BAR), Some(solid(Tone::Accent)), None);
    let words = sketch.fitted(VALUE, part.values.words(), room);
    sketch.text_over(VALUE, &words, point(to + 6.0, middle + 3.0));
}
