//! A trend: figures over years, the path to the target, and where the pace leads.
//!
//! **Invariant:** what was not measured looks different: a start between figures and a value to come
//! are hollow, the path is dashed, the outlook dotted. The target line is named.

use ceiba::progress::Path;
use ceiba::text::Locale;

use super::WIDTH;
use super::places::{Place, Places, about, around};
use super::scale::{Scale, drawable, ends, part};
use super::sketch::{GROUND, HAIRLINE, LEADING, Letter, QUIET, STRONG, Sketch, VALUE};
use super::sketch::{apart, broken_pen, depth};
use crate::scene::{Anchor, Dash, Fill, Pattern, Point, Scene, Stroke, Tone, pen, point, polygon};

/// What a trend shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Trend {
    /// Every figure, in order of years.
    pub points: Vec<Mark>,
    /// The starting point of the clock.
    pub start: Option<Start>,
    /// The target.
    pub target: Option<Aim>,
    /// The target of another clock, where both are asked for.
    pub other_target: Option<Aim>,
    /// Where the pace observed leads by the year of the target.
    pub outlook: Option<Outlook>,
    /// How a value goes from year to year on its way.
    pub path: Path,
    /// The lowest and highest value there can be, where there are any.
    pub bounds: (Option<f64>, Option<f64>),
    /// The unit, above the axis.
    pub unit: String,
    /// How the numbers on the axis are written.
    pub locale: Locale,
    /// The message in a sentence.
    pub alternative: String,
}

/// A figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The year at which it stands.
    pub year: f64,
    /// The time it stands for, below the axis: "2020", "2015–2019".
    pub when: String,
    /// Its value.
    pub value: f64,
    /// From where to where chance may have moved it, where that is known.
    pub interval: Option<(f64, f64)>,
    /// The value in the language of the reader.
    pub label: String,
}

/// A target.
#[derive(Clone, Debug, PartialEq)]
pub struct Aim {
    /// Its year.
    pub year: f64,
    /// Its value.
    pub value: f64,
    /// The lowest and the highest value that meet it, where that is a band.
    pub band: Option<(f64, f64)>,
    /// Its name: "Target 2030: 100%".
    pub name: String,
}

/// A value to come.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    /// Its year.
    pub year: f64,
    /// Its value.
    pub value: f64,
    /// What it says: "54.3 at this pace".
    pub label: String,
}

/// Where a path to a target begins.
#[derive(Clone, Debug, PartialEq)]
pub struct Start {
    /// Its year.
    pub year: f64,
    /// Its value.
    pub value: f64,
    /// How it is known.
    pub known: Known,
    /// Its label, such as "2015, interpolated".
    pub label: String,
}

/// How a starting point is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// It was measured: a full point.
    Measured,
    /// It lies between two figures: a hollow point.
    Interpolated,
}

const HEIGHT: f32 = 122.0;
const TOP: f32 = 24.0;
const BOTTOM: f32 = 102.0;
/// Names of targets and of the outlook stand in a column of their own.
const NAMES: f32 = 90.0;
/// What of the outlook goes further than this beyond all else is cut off: it would press the
/// figures together.
const FURTHEST: f64 = 1.0;

/// A line through the figures, with the path from the starting point to the target and the way on.
#[must_use]
pub fn trend(data: &Trend) -> Scene {
    let data = &drawn(data);
    let mut sketch = Sketch::default();
    let frame = Frame::of(data, &mut sketch);
    intervals(data, &frame, &mut sketch);
    let unit = frame.axes(data, &mut sketch);
    let mut places = frame.places(data, unit);
    path_to_target(data, &frame, &mut sketch);
    outlook(data, &frame, &mut sketch);
    names_of_what_is_to_come(data, &frame, &mut sketch);
    figures(data, &frame, &mut sketch, &mut places);
    sketch.into_scene((WIDTH, HEIGHT), &data.alternative)
}

/// The same without what is no number.
fn drawn(data: &Trend) -> Trend {
    let there = |year: f64, value: f64| year.is_finite() && value.is_finite();
    let mut drawn = data.clone();
    drawn.points.retain(|mark| there(mark.year, mark.value));
    for mark in &mut drawn.points {
        mark.interval = mark.interval.filter(|(low, high)| low <= high && there(*low, *high));
    }
    drawn.start = drawn.start.filter(|start| there(start.year, start.value));
    drawn.target = drawn.target.filter(|aim| there(aim.year, aim.value));
    drawn.other_target = drawn.other_target.filter(|aim| there(aim.year, aim.value));
    // A way on begins at a figure, and leads to a later year.
    let last = drawn.points.last().map_or(f64::INFINITY, |last| last.year);
    drawn.outlook = drawn.outlook.filter(|to| there(to.year, to.value) && last < to.year);
    drawn
}

/// From years and values to points of the page.
struct Frame {
    years: (f64, f64),
    scale: Scale,
    left: f32,
    right: f32,
}

impl Frame {
    fn of(data: &Trend, sketch: &mut Sketch) -> Self {
        let aims = || data.target.iter().chain(&data.other_target);
        let mut years: Vec<f64> = data.points.iter().map(|mark| mark.year).collect();
        years.extend(data.start.iter().map(|start| start.year));
        years.extend(aims().map(|aim| aim.year).chain(data.outlook.iter().map(|to| to.year)));
        let (first, last) = ends(&years);
        let scale = Scale::around(&values(data), data.bounds);
        let numbers = scale.ticks().into_iter().map(|tick| scale.number(tick, data.locale));
        let widest = numbers.map(|number| sketch.width(QUIET, &number)).fold(0.0, f32::max);
        let named = data.target.is_some() || data.outlook.is_some();
        Self {
            years: if first < last { (first, last) } else { (first - 1.0, last + 1.0) },
            scale,
            left: (widest + 8.0).max(36.0),
            right: if named { WIDTH - NAMES } else { WIDTH - 2.0 },
        }
    }

    fn x(&self, year: f64) -> f32 {
        // A little room at either end for the points themselves.
        self.left + 10.0 + part(year, self.years) * (self.right - self.left - 16.0)
    }

    fn y(&self, value: f64) -> f32 {
        BOTTOM - self.scale.part(value) * (BOTTOM - TOP)
    }

    fn at(&self, year: f64, value: f64) -> Point {
        point(self.x(year), self.y(value))
    }

    /// Whether a value lies on the scale.
    fn holds(&self, value: f64) -> bool {
        (self.scale.low..=self.scale.high).contains(&value)
    }

    /// A way from a value to another: straight, or by the same part every year.
    fn way(&self, from: (f64, f64), to: (f64, f64), path: Path) -> Vec<Point> {
        const STEPS: u8 = 24;
        if path == Path::Linear || from.1 <= 0.0 || to.1 <= 0.0 {
            let steps = [from, to].map(|(year, value)| self.at(year, value));
            return if self.holds(to.1) { steps.to_vec() } else { self.cut(from, to) };
        }
        let step = |i: u8| {
            let part = f64::from(i) / f64::from(STEPS);
            let value = from.1 * libm::pow(to.1 / from.1, part);
            (from.0 + (to.0 - from.0) * part, value)
        };
        let held = (0..=STEPS).map(step).take_while(|(_, value)| self.holds(*value));
        held.map(|(year, value)| self.at(year, value)).collect()
    }

    /// A straight way as far as it stays on the scale.
    fn cut(&self, from: (f64, f64), to: (f64, f64)) -> Vec<Point> {
        let edge = to.1.clamp(self.scale.low, self.scale.high);
        let share = (edge - from.1) / (to.1 - from.1);
        let year = if share.is_finite() { from.0 + (to.0 - from.0) * share } else { from.0 };
        vec![self.at(from.0, from.1), self.at(year, edge)]
    }

    /// Lines, numbers, years and the unit; gives back what the unit covers.
    fn axes(&self, data: &Trend, sketch: &mut Sketch) -> Place {
        let unit = sketch.fitted(QUIET, &data.unit, WIDTH);
        sketch.text(QUIET, &unit, point(0.0, 9.0), Anchor::Start);
        for (i, value) in self.scale.ticks().into_iter().enumerate() {
            let y = self.y(value);
            sketch.flat(y, (self.left, self.right), if i == 0 { GROUND } else { HAIRLINE });
            let number = self.scale.number(value, data.locale);
            sketch.text(QUIET, &number, point(self.left - 6.0, y + 2.8), Anchor::End);
        }
        self.years(data, sketch);
        Place(0.0, 0.0, sketch.width(QUIET, &unit) + 3.0, 11.0)
    }

    /// The times of the figures, of the start and of the target, as far as they do not touch.
    fn years(&self, data: &Trend, sketch: &mut Sketch) {
        let mut placed: Vec<(f32, f32)> = Vec::new();
        for (year, when) in times(data) {
            let when = sketch.fitted(QUIET, &when, NAMES);
            let (x, half) = (self.x(year), sketch.width(QUIET, &when) / 2.0);
            let middle = x.clamp(half, WIDTH - half);
            let (left, right) = (middle - half - 3.0, middle + half + 3.0);
            if placed.iter().all(|(from, to)| left > *to || right < *from) {
                placed.push((left, right));
                sketch.text(QUIET, &when, point(middle, BOTTOM + 13.0), Anchor::Middle);
                sketch.upright(x, (BOTTOM, BOTTOM + 3.0), GROUND);
            }
        }
    }

    /// Where labels may stand, and what is there already.
    fn places(&self, data: &Trend, unit: Place) -> Places {
        let at: Vec<Point> =
            data.points.iter().map(|mark| self.at(mark.year, mark.value)).collect();
        let mut lines: Vec<(Point, Point)> = at.windows(2).filter_map(pair).collect();
        for way in [path_line(data, self), outlook_line(data, self)] {
            lines.extend(way.windows(2).filter_map(pair));
        }
        let ends = |mark: &Mark| {
            let (low, high) = mark.interval?;
            let over = point(0.0, 3.0);
            let (high, low) = (self.at(mark.year, high), self.at(mark.year, low));
            Some((point(high.x, high.y - over.y), low.plus(over)))
        };
        lines.extend(data.points.iter().filter_map(ends));
        let dots = at.iter().map(|at| Place(at.x - 2.2, at.y - 2.2, at.x + 2.2, at.y + 2.2));
        let mut taken: Vec<Place> = dots.collect();
        taken.push(unit);
        if let Some(aim) = &data.other_target {
            let at = self.at(aim.year, aim.value);
            taken.push(Place(at.x - 8.0, at.y - 1.5, at.x + 8.0, at.y + 1.5));
            let (low, high) = aim.band.unwrap_or((aim.value, aim.value));
            taken.push(Place(at.x - 1.5, self.y(high), at.x + 1.5, self.y(low)));
        }
        // Below the uppermost line of text, above the axis.
        let area = Place(self.left - 2.0, TOP - 16.0, self.right + 2.0, BOTTOM - 0.2);
        Places { area, taken, lines }
    }
}

fn pair(pair: &[Point]) -> Option<(Point, Point)> {
    Some((*pair.first()?, *pair.last()?))
}

/// All that the scale has to hold.
fn values(data: &Trend) -> Vec<f64> {
    let mut values: Vec<f64> = data.points.iter().map(|mark| mark.value).collect();
    let both = |(low, high)| [low, high];
    values.extend(data.points.iter().filter_map(|mark| mark.interval).flat_map(both));
    values.extend(data.start.iter().map(|start| start.value));
    for aim in data.target.iter().chain(&data.other_target) {
        values.push(aim.value);
        values.extend(aim.band.into_iter().flat_map(both));
    }
    values.retain(|value| drawable(*value).is_some());
    if let Some(to) = &data.outlook {
        let (low, high) = ends(&values);
        let more = (high - low) * FURTHEST;
        values.push(to.value.clamp(low - more, high + more));
    }
    values
}

/// What stands below the axis, what matters most before the others.
fn times(data: &Trend) -> Vec<(f64, String)> {
    let year = |year: f64| (year, format!("{year:.0}"));
    let mark = |mark: &Mark| (mark.year, mark.when.clone());
    let mut wanted: Vec<(f64, String)> = data.target.iter().map(|aim| year(aim.year)).collect();
    wanted.extend(data.outlook.iter().map(|to| year(to.year)));
    wanted.extend(data.points.last().map(mark));
    wanted.extend(data.points.first().map(mark));
    let between = data.start.iter().filter(|start| start.known == Known::Interpolated);
    wanted.extend(between.map(|start| year(start.year)));
    wanted.extend(data.other_target.iter().map(|aim| year(aim.year)));
    wanted.extend(data.points.iter().rev().map(mark));
    wanted
}

/// From where to where chance may have moved the figures: a band where neighbours have an interval,
/// a stroke with two ends where one stands alone.
fn intervals(data: &Trend, frame: &Frame, sketch: &mut Sketch) {
    for run in data.points.split(|mark| mark.interval.is_none()) {
        let known: Vec<(f64, (f64, f64))> =
            run.iter().filter_map(|mark| Some((mark.year, mark.interval?))).collect();
        let highs = known.iter().map(|(year, (_, high))| frame.at(*year, *high));
        let lows = known.iter().rev().map(|(year, (low, _))| frame.at(*year, *low));
        if known.len() > 1 {
            let outline = polygon(highs.chain(lows));
            let fill = Fill { tone: Tone::Quiet, pattern: Pattern::Dotted };
            sketch.path(outline, Some(fill), Some(pen(Tone::Rule, 0.4)));
        } else {
            for (high, low) in highs.zip(lows) {
                let stroke = pen(Tone::Quiet, 0.8);
                sketch.upright(high.x, (high.y, low.y), stroke);
                for end in [high, low] {
                    sketch.flat(end.y, (end.x - 2.6, end.x + 2.6), stroke);
                }
            }
        }
    }
}

fn path_line(data: &Trend, frame: &Frame) -> Vec<Point> {
    let (Some(start), Some(aim)) = (&data.start, &data.target) else { return Vec::new() };
    frame.way((start.year, start.value), (aim.year, aim.value), data.path)
}

fn path_to_target(data: &Trend, frame: &Frame, sketch: &mut Sketch) {
    sketch.through(&path_line(data, frame), broken_pen(Tone::Quiet, 0.9, Dash::Dashed));
    if let Some(aim) = &data.target {
        mark_target(aim, frame, (8.0, pen(Tone::Ink, 1.8)), sketch);
    }
}

/// A stroke at the value of a target, upright too where it is a band.
fn mark_target(aim: &Aim, frame: &Frame, (half, stroke): (f32, Stroke), sketch: &mut Sketch) {
    let at = frame.at(aim.year, aim.value);
    if let Some((low, high)) = aim.band {
        sketch.upright(at.x, (frame.y(high), frame.y(low)), stroke);
    }
    let right = (at.x + half).min(frame.right);
    sketch.flat(at.y, (at.x - half, right), stroke);
}

fn outlook_line(data: &Trend, frame: &Frame) -> Vec<Point> {
    let (Some(last), Some(to)) = (data.points.last(), &data.outlook) else { return Vec::new() };
    frame.way((last.year, last.value), (to.year, to.value), data.path)
}

/// The way on at the pace observed: its end is hollow, or an arrow where it lies off the scale.
fn outlook(data: &Trend, frame: &Frame, sketch: &mut Sketch) {
    let line = outlook_line(data, frame);
    sketch.through(&line, broken_pen(Tone::Accent, 1.1, Dash::Dotted));
    let (Some(to), Some((from, end))) =
        (&data.outlook, line.windows(2).filter_map(pair).next_back())
    else {
        return;
    };
    if frame.holds(to.value) {
        sketch.ring(end, 2.6, pen(Tone::Accent, 1.1));
    } else {
        sketch.through(&arrow(from, end), pen(Tone::Accent, 1.1));
    }
}

/// The head of an arrow at the end of a line.
fn arrow(from: Point, end: Point) -> [Point; 3] {
    const LONG: f32 = 5.0;
    let (x, y) = (end.x - from.x, end.y - from.y);
    let far = x.hypot(y).max(f32::EPSILON);
    let (x, y) = (x / far * LONG, y / far * LONG);
    let back = end.plus(point(-x, -y));
    [back.plus(point(-y * 0.6, x * 0.6)), end, back.plus(point(y * 0.6, -x * 0.6))]
}

/// The names of target and outlook, each as near as can be to what it names.
fn names_of_what_is_to_come(data: &Trend, frame: &Frame, sketch: &mut Sketch) {
    let aim = data.target.iter().map(|aim| (frame.y(aim.value), STRONG, &aim.name));
    let to = data.outlook.iter().map(|to| (frame.y(to.value), QUIET, &to.label));
    let mut names: Vec<(f32, Letter, Vec<String>)> = Vec::new();
    for (y, letter, name) in aim.chain(to) {
        names.push((y, letter, sketch.wrapped(letter, name, NAMES - 6.0, 3)));
    }
    names.sort_by(|a, b| a.0.total_cmp(&b.0));
    let wanted: Vec<(f32, f32)> =
        names.iter().map(|(y, _, lines)| (*y, depth(lines.len()) + 1.0)).collect();
    let middles = apart(&wanted, (TOP - 14.0, BOTTOM + 4.0));
    for ((_, letter, lines), middle) in names.iter().zip(middles) {
        let first = middle - depth(lines.len()) / 2.0 + LEADING / 2.0 + 2.8;
        sketch.lines(*letter, lines, point(frame.right + 6.0, first), Anchor::Start);
    }
}

fn figures(data: &Trend, frame: &Frame, sketch: &mut Sketch, places: &mut Places) {
    let at: Vec<Point> = data.points.iter().map(|m| frame.at(m.year, m.value)).collect();
    sketch.through(&at, pen(Tone::Accent, 1.8));
    for at in &at {
        sketch.dot(*at, 2.9, Tone::Accent);
    }
    values_beside(data, &at, sketch, places);
    if let Some(aim) = &data.other_target {
        // A stroke that has no name would say nothing.
        let at = frame.at(aim.year, aim.value);
        let beside = [(11.0, Anchor::Start), (-11.0, Anchor::End)]
            .map(|(along, anchor)| (at.plus(point(along, 3.0)), anchor));
        let wanted = [around(at).to_vec(), beside.to_vec(), about(at)].concat();
        if places.set(sketch, QUIET, &aim.name, &wanted) {
            mark_target(aim, frame, (8.0, pen(Tone::Quiet, 1.8)), sketch);
        }
    }
    if let Some(start) = &data.start {
        start_point(start, frame, sketch, places);
    }
}

/// The value at every point, the last and the first before the others, none over another.
fn values_beside(data: &Trend, at: &[Point], sketch: &mut Sketch, places: &mut Places) {
    let last = at.len().saturating_sub(1);
    for i in std::iter::once(last).chain(0..last).filter(|i| is_told(data, at, *i)) {
        if let (Some(mark), Some(at)) = (data.points.get(i), at.get(i)) {
            places.set(sketch, VALUE, &mark.label, &around(*at));
        }
    }
}

/// Where the figures stand close, only the first, the last, the highest and the lowest are told: the
/// table below has them all.
fn is_told(data: &Trend, at: &[Point], i: usize) -> bool {
    const CLOSE: f32 = 18.0;
    let last = at.len().saturating_sub(1);
    let distance = at.windows(2).filter_map(pair).map(|(from, to)| to.x - from.x);
    if i == 0 || i == last || distance.fold(f32::MAX, f32::min) >= CLOSE {
        return true;
    }
    let end = |better: fn(&f64, &f64) -> std::cmp::Ordering| {
        let values = data.points.iter().map(|mark| mark.value);
        values.enumerate().max_by(|a, b| better(&a.1, &b.1)).map(|(at, _)| at)
    };
    end(f64::total_cmp) == Some(i) || end(|a, b| b.total_cmp(a)) == Some(i)
}

/// The starting point: full where it is one of the figures, hollow and labelled where it is not.
fn start_point(start: &Start, frame: &Frame, sketch: &mut Sketch, places: &mut Places) {
    if start.known == Known::Measured {
        return;
    }
    let at = frame.at(start.year, start.value);
    sketch.ring(at, 3.2, pen(Tone::Accent, 1.3));
    places.set(sketch, QUIET, &start.label, &about(at));
}

#[cfg(test)]
mod tests;
