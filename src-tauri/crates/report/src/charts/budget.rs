//! Money as bars: upright for years, lying for sources, each stacked by how sure it is.
//!
//! **Invariant:** approved money is full, money asked for hatched, money to be asked for an outline,
//! what nobody gives dotted: four greys that no copier makes one. Every bar has its total.

use ceiba::plan::Certainty;
use ceiba::text::Locale;

use super::WIDTH;
use super::scale::{Scale, drawable};
use super::sketch::{GROUND, HAIRLINE, LEADING, NAME, QUIET, STRONG, Sign, Sketch};
use super::sketch::{apart, broken_pen, depth, sheets};
use crate::scene::{Anchor, Dash, Fill, Pattern, Point, Scene, Stroke, Tone, pen, point, solid};

/// What a chart of money shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Budget {
    /// Years or sources, in the order in which they are read.
    pub bars: Vec<Bar>,
    /// What each class is called, the surest first.
    pub names: Vec<(Class, String)>,
    /// The currency, above.
    pub unit: String,
    /// How the numbers on the axis are written.
    pub locale: Locale,
    /// The message in a sentence.
    pub alternative: String,
}

/// A year or a source.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Its name.
    pub name: String,
    /// How much of each class.
    pub parts: Vec<(Class, f64)>,
    /// All of it, as it is read.
    pub total: String,
}

/// How sure money is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// It is in a budget or an agreement.
    Approved,
    /// It was asked for.
    Requested,
    /// It is known whom to ask.
    Identified,
    /// There is no source for it.
    Missing,
}

impl Class {
    const ALL: [Self; 4] = [Self::Approved, Self::Requested, Self::Identified, Self::Missing];

    fn look(self) -> (Fill, Option<Stroke>) {
        let outline = Some(pen(Tone::Accent, 0.7));
        let quiet = Some(broken_pen(Tone::Quiet, 0.7, Dash::Dotted));
        match self {
            Self::Approved => (solid(Tone::Accent), outline),
            Self::Requested => (Fill { tone: Tone::Accent, pattern: Pattern::Hatched }, outline),
            Self::Identified => (solid(Tone::Paper), outline),
            Self::Missing => (Fill { tone: Tone::Quiet, pattern: Pattern::Dotted }, quiet),
        }
    }
}

impl From<Certainty> for Class {
    fn from(certainty: Certainty) -> Self {
        match certainty {
            Certainty::Approved => Self::Approved,
            Certainty::Requested => Self::Requested,
            Certainty::Identified => Self::Identified,
        }
    }
}

impl Bar {
    /// How much of a class; what is no amount, or less than none, is none.
    fn amount(&self, class: Class) -> f64 {
        let of = self.parts.iter().filter(|(of, _)| *of == class);
        of.filter_map(|(_, amount)| drawable(*amount)).sum::<f64>().max(0.0)
    }

    fn sum(&self) -> f64 {
        Class::ALL.iter().map(|class| self.amount(*class)).sum()
    }

    /// The classes it has, with the amounts below and including each.
    fn stack(&self) -> Vec<(Class, f64, f64)> {
        let mut below = 0.0;
        let mut stack = Vec::new();
        for class in Class::ALL {
            let amount = self.amount(class);
            if amount > 0.0 {
                stack.push((class, below, below + amount));
                below += amount;
            }
        }
        stack
    }
}

impl Budget {
    fn scale(&self, steps: f64) -> Scale {
        let sums: Vec<f64> = self.bars.iter().map(Bar::sum).collect();
        Scale::from_zero(&sums, steps)
    }

    /// The names of the classes that are drawn.
    fn used(&self) -> impl Iterator<Item = &(Class, String)> {
        let used = |class| self.bars.iter().any(|bar| bar.amount(class) > 0.0);
        self.names.iter().filter(move |(class, _)| used(*class))
    }
}

const TOP: f32 = 28.0;
const BOTTOM: f32 = 138.0;
const HEIGHT: f32 = 156.0;
const NAMES: f32 = 106.0;
const WIDEST: f32 = 46.0;

/// Bars beside each other, a year each; lying where their totals would not fit.
#[must_use]
pub fn by_year(data: &Budget) -> Scene {
    let mut sketch = Sketch::default();
    let scale = data.scale(5.0);
    let numbers = scale.ticks().into_iter().map(|tick| scale.number(tick, data.locale));
    let widest = numbers.map(|number| sketch.width(QUIET, &number)).fold(0.0, f32::max);
    let left = (widest + 8.0).max(30.0);
    let right = WIDTH - NAMES;
    let count = f32::from(u16::try_from(data.bars.len().max(1)).unwrap_or(u16::MAX));
    let pitch = (right - left) / count;
    let words = data.bars.iter().flat_map(|bar| [&bar.total, &bar.name]);
    if words.map(|words| sketch.width(STRONG, words)).fold(0.0, f32::max) > pitch - 3.0 {
        let mut lying = by_source(data, super::UNBROKEN);
        if lying.len() == 1 {
            return lying.swap_remove(0);
        }
    }
    let upright = Upright { data, scale, left, right, pitch };
    upright.axis(&mut sketch);
    upright.bars(&mut sketch);
    upright.names(&mut sketch);
    sketch.into_scene((WIDTH, HEIGHT), &data.alternative)
}

struct Upright<'a> {
    data: &'a Budget,
    scale: Scale,
    left: f32,
    right: f32,
    pitch: f32,
}

impl Upright<'_> {
    fn y(&self, amount: f64) -> f32 {
        BOTTOM - self.scale.part(amount) * (BOTTOM - TOP)
    }

    fn axis(&self, sketch: &mut Sketch) {
        let unit = sketch.fitted(QUIET, &self.data.unit, WIDTH);
        sketch.text(QUIET, &unit, point(0.0, 9.0), Anchor::Start);
        for (i, tick) in self.scale.ticks().into_iter().enumerate() {
            let y = self.y(tick);
            let stroke = if i == 0 { GROUND } else { HAIRLINE };
            sketch.flat(y, (self.left, self.right), stroke);
            let number = self.scale.number(tick, self.data.locale);
            sketch.text(QUIET, &number, point(self.left - 6.0, y + 2.8), Anchor::End);
        }
    }

    fn bars(&self, sketch: &mut Sketch) {
        let mut middle = self.left + self.pitch / 2.0;
        let wide = WIDEST.min(self.pitch * 0.62);
        for bar in &self.data.bars {
            for (class, from, to) in bar.stack() {
                let (fill, stroke) = class.look();
                let at = point(middle - wide / 2.0, self.y(to));
                sketch.rect(at, point(wide, self.y(from) - self.y(to)), Some(fill), stroke);
            }
            let top = point(middle, self.y(bar.sum()) - 4.0);
            let half = sketch.width(STRONG, &bar.total) / 2.0;
            let left = top.plus(point(-half, 0.0));
            sketch.text_over(STRONG, &bar.total, left);
            sketch.text(QUIET, &bar.name, point(middle, BOTTOM + 12.0), Anchor::Middle);
            middle += self.pitch;
        }
    }

    /// The names of the classes beside the last bar, as near as can be to their parts of it.
    fn names(&self, sketch: &mut Sketch) {
        let last = self.data.bars.last();
        let mut names = Vec::new();
        for (class, name) in self.data.used() {
            let part = last.into_iter().flat_map(Bar::stack).find(|(of, _, _)| of == class);
            let middle =
                part.map_or(self.y(0.0), |(_, from, to)| (self.y(from) + self.y(to)) / 2.0);
            names.push((middle, *class, sketch.wrapped(QUIET, name, NAMES - 26.0, 2)));
        }
        names.sort_by_key(|(_, class, _)| std::cmp::Reverse(*class));
        let wanted: Vec<(f32, f32)> =
            names.iter().map(|(middle, _, lines)| (*middle, depth(lines.len()) + 4.0)).collect();
        let middles = apart(&wanted, (TOP - 12.0, BOTTOM + 6.0));
        for ((_, class, lines), middle) in names.iter().zip(middles) {
            swatch(*class, point(self.right + 14.0, middle), sketch);
            let first = middle - depth(lines.len()) / 2.0 + LEADING / 2.0 + 2.8;
            sketch.lines(QUIET, lines, point(self.right + 26.0, first), Anchor::Start);
        }
    }
}

/// A small piece of the look of a class around a point.
fn swatch(class: Class, at: Point, sketch: &mut Sketch) {
    let (fill, stroke) = class.look();
    sketch.rect(at.plus(point(-7.0, -4.0)), point(14.0, 8.0), Some(fill), stroke);
}

const SOURCES: f32 = 140.0;
const TOTALS: f32 = 92.0;
const THICK: f32 = 10.0;
const AIR: f32 = 8.0;
const UNIT: f32 = 13.0;

/// Bars below each other, a source each, in pictures no higher than the room.
#[must_use]
pub fn by_source(data: &Budget, room: f32) -> Vec<Scene> {
    let mut sketch = Sketch::default();
    let mut rows: Vec<(&Bar, Vec<String>)> = Vec::new();
    for bar in &data.bars {
        rows.push((bar, sketch.wrapped(NAME, &bar.name, SOURCES, 4)));
    }
    let heights: Vec<f32> = rows.iter().map(|(_, name)| depth(name.len()) + AIR).collect();
    let head = lying_head(data, &mut sketch);
    let sheets = sheets(&heights, room - head);
    let draw = |sheet: &Vec<usize>| {
        let rows = sheet.iter().filter_map(|row| rows.get(*row).zip(heights.get(*row)));
        lying(data, rows.map(|((bar, name), height)| (*bar, name.as_slice(), *height)))
    };
    sheets.iter().map(draw).collect()
}

/// The unit and what the classes look like; where the rows begin.
fn lying_head(data: &Budget, sketch: &mut Sketch) -> f32 {
    let unit = sketch.fitted(QUIET, &data.unit, WIDTH);
    sketch.text(QUIET, &unit, point(0.0, 9.0), Anchor::Start);
    let look = |class: Class| move |at: Point, on: &mut Sketch| swatch(class, at, on);
    let used: Vec<_> = data.used().map(|(class, name)| (look(*class), name.as_str())).collect();
    let signs: Vec<(Sign, &str)> = used.iter().map(|(sign, name)| (sign as Sign, *name)).collect();
    let top = if unit.is_empty() { 0.0 } else { UNIT };
    sketch.key(&signs, (top, WIDTH)) + 4.0
}

fn lying<'a>(data: &Budget, rows: impl Iterator<Item = (&'a Bar, &'a [String], f32)>) -> Scene {
    let mut sketch = Sketch::default();
    let head = lying_head(data, &mut sketch);
    let (left, right) = (SOURCES + 10.0, WIDTH - TOTALS);
    let scale = data.scale(4.0);
    let x = |amount: f64| left + scale.part(amount) * (right - left);
    let mut y = head;
    for (bar, name, height) in rows {
        let middle = y + height / 2.0;
        let first = middle - depth(name.len()) / 2.0 + 8.0;
        sketch.lines(NAME, name, point(0.0, first), Anchor::Start);
        for (class, from, to) in bar.stack() {
            let (fill, stroke) = class.look();
            let at = point(x(from), middle - THICK / 2.0);
            sketch.rect(at, point(x(to) - x(from), THICK), Some(fill), stroke);
        }
        let total = sketch.fitted(STRONG, &bar.total, WIDTH - x(bar.sum()) - 6.0);
        sketch.text(STRONG, &total, point(x(bar.sum()) + 6.0, middle + 3.0), Anchor::Start);
        y += height;
    }
    sketch.upright(left, (head, y), GROUND);
    sketch.into_scene((WIDTH, y + 1.0), &data.alternative)
}
