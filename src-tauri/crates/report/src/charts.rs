//! Charts, drawn once as scenes for window and page.
//!
//! **Invariant:** direct labels instead of a legend; the target line is named; a start that was not
//! measured is hollow; the alternative text says the message, not the picture.

use ceiba::text::{Language, format};

use crate::fonts::{Face, Shaper};
use crate::scene::{
    Anchor, Dash, Item, Point, Scene, Segment, Stroke, Text, Tone, circle, pen, point, polygon,
    solid,
};

/// What a trend shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Trend {
    /// Year and value of every figure, in order of years.
    pub points: Vec<(f64, f64)>,
    /// The starting point of the clock.
    pub start: Option<Start>,
    /// Year, value and name of the target.
    pub target: Option<(f64, f64, String)>,
    /// The lowest and highest value there can be, where there are any.
    pub bounds: (Option<f64>, Option<f64>),
    /// The unit, above the axis.
    pub unit: String,
    /// Decimals of the labels.
    pub decimals: u8,
    /// The language of the numbers.
    pub language: Language,
    /// The message in a sentence.
    pub alternative: String,
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

/// Where a municipality stands on a scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// The ends of the scale.
    pub scale: (f64, f64),
    /// The municipality.
    pub value: f64,
    /// The target: a thick stroke.
    pub target: Option<f64>,
    /// The region: a ring.
    pub region: Option<f64>,
    /// The country: a diamond.
    pub country: Option<f64>,
    /// The message in a sentence.
    pub alternative: String,
}

const WIDTH: f32 = 440.0;
const HEIGHT: f32 = 136.0;
const LEFT: f32 = 36.0;
const RIGHT: f32 = 348.0;
const TOP: f32 = 24.0;
const BOTTOM: f32 = 114.0;
const SMALL: f32 = 8.2;

/// A line through the figures, with the path from the starting point to the target.
#[must_use]
pub fn trend(data: &Trend) -> Scene {
    let frame = Frame::of(data);
    let mut items = frame.axes(data);
    items.extend(path_to_target(data, &frame));
    items.extend(figures(data, &frame));
    Scene { width: WIDTH, height: HEIGHT, alternative: data.alternative.clone(), items }
}

/// A bar from the lower end of the scale, with strokes for target, region and country.
#[must_use]
pub fn level(data: &Level, width: f32) -> Scene {
    const THICK: f32 = 7.0;
    const MIDDLE: f32 = 7.0;
    let (low, high) = data.scale;
    let place = |value: f64| {
        let part = (value - low) / (high - low).max(f64::EPSILON);
        to_points(part.clamp(0.0, 1.0)) * width
    };
    let bar = |to: f32, tone| Item::Rect {
        at: point(0.0, MIDDLE - THICK / 2.0),
        size: point(to, THICK),
        fill: Some(solid(tone)),
        stroke: None,
    };
    let mut items = vec![bar(width, Tone::Rule), bar(place(data.value), Tone::Accent)];
    if let Some(target) = data.target {
        items.push(upright(place(target), (0.0, 14.0), pen(Tone::Ink, 1.8)));
    }
    let fill = Some(solid(Tone::Paper));
    let stroke = Some(pen(Tone::Ink, 0.9));
    if let Some(region) = data.region {
        let segments = circle(point(place(region), MIDDLE), 2.6);
        items.push(Item::Path { segments, fill, stroke });
    }
    if let Some(country) = data.country {
        let corners = [(0.0, -3.4), (3.4, 0.0), (0.0, 3.4), (-3.4, 0.0)];
        let at = |(x, y): (f32, f32)| point(place(country) + x, MIDDLE + y);
        items.push(Item::Path { segments: polygon(corners.into_iter().map(at)), fill, stroke });
    }
    Scene { width, height: 14.0, alternative: data.alternative.clone(), items }
}

#[allow(clippy::cast_possible_truncation)]
fn to_points(value: f64) -> f32 {
    value as f32
}

fn upright(x: f32, (top, bottom): (f32, f32), stroke: Stroke) -> Item {
    Item::Line { from: point(x, top), to: point(x, bottom), stroke }
}

/// From years and values to points of the page.
struct Frame {
    years: (f64, f64),
    values: (f64, f64),
    step: f64,
}

impl Frame {
    fn of(data: &Trend) -> Self {
        let mut years: Vec<f64> = data.points.iter().map(|(year, _)| *year).collect();
        let mut values: Vec<f64> = data.points.iter().map(|(_, value)| *value).collect();
        years.extend(data.start.iter().map(|start| start.year));
        values.extend(data.start.iter().map(|start| start.value));
        years.extend(data.target.iter().map(|(year, ..)| *year));
        values.extend(data.target.iter().map(|(_, value, _)| *value));
        let (first, last) = ends(&years);
        let (low, high) = widened(ends(&values), data.bounds);
        // From zero, unless that would press the figures together at the top.
        let from = if low < 0.0 || low > 0.6 * high { low } else { 0.0 };
        let step = nice_step((high - from) / 4.0);
        let bottom = (from / step).floor() * step;
        let top = (high / step).ceil() * step;
        let years = if first < last { (first, last) } else { (first - 1.0, last + 1.0) };
        Self { years, values: (bottom, top.max(bottom + step)), step }
    }

    fn x(&self, year: f64) -> f32 {
        let (first, last) = self.years;
        // A little room at either end for the points themselves.
        LEFT + 10.0 + to_points((year - first) / (last - first)) * (RIGHT - LEFT - 16.0)
    }

    fn y(&self, value: f64) -> f32 {
        let (low, high) = self.values;
        BOTTOM - to_points((value - low) / (high - low)) * (BOTTOM - TOP)
    }

    fn at(&self, year: f64, value: f64) -> Point {
        point(self.x(year), self.y(value))
    }

    fn axes(&self, data: &Trend) -> Vec<Item> {
        let mut items = vec![words(&data.unit, point(0.0, 9.0), Anchor::Start, Tone::Quiet)];
        let (low, high) = self.values;
        let decimals = decimals_of(self.step);
        let count = ((high - low) / self.step).round();
        let mut i = 0.0;
        while i <= count {
            let value = low + i * self.step;
            let y = self.y(value);
            let tone = if i == 0.0 { Tone::Quiet } else { Tone::Rule };
            let line = pen(tone, 0.6);
            items.push(Item::Line { from: point(LEFT, y), to: point(RIGHT, y), stroke: line });
            let label = format::number(value, decimals, data.language);
            items.push(words(&label, point(LEFT - 6.0, y + 2.8), Anchor::End, Tone::Quiet));
            i += 1.0;
        }
        items.extend(self.year_labels(data));
        items
    }

    /// The years of the figures, of the start and of the target, as far as they do not touch.
    fn year_labels(&self, data: &Trend) -> Vec<Item> {
        let mut wanted: Vec<f64> = data.target.iter().map(|(year, ..)| *year).collect();
        wanted.extend(data.points.last().map(|(year, _)| *year));
        wanted.extend(data.points.first().map(|(year, _)| *year));
        wanted.extend(data.start.iter().map(|start| start.year));
        wanted.extend(data.points.iter().rev().map(|(year, _)| *year));
        let mut placed: Vec<f32> = Vec::new();
        let mut items = Vec::new();
        for year in wanted {
            let x = self.x(year);
            if placed.iter().all(|other| (other - x).abs() > 24.0) {
                placed.push(x);
                let label = format!("{year:.0}");
                items.push(words(&label, point(x, BOTTOM + 13.0), Anchor::Middle, Tone::Quiet));
                items.push(upright(x, (BOTTOM, BOTTOM + 3.0), pen(Tone::Quiet, 0.6)));
            }
        }
        items
    }
}

fn ends(values: &[f64]) -> (f64, f64) {
    if values.is_empty() {
        return (0.0, 1.0);
    }
    values.iter().fold((f64::MAX, f64::MIN), |(low, high), v| (low.min(*v), high.max(*v)))
}

/// Values that are all but one would be a line on the edge of a scale without height: they are seen
/// on the whole scale where it has two ends, else from zero.
fn widened((low, high): (f64, f64), bounds: (Option<f64>, Option<f64>)) -> (f64, f64) {
    let size = low.abs().max(high.abs());
    if high - low > size * 1e-3 {
        return (low, high);
    }
    match bounds {
        (Some(lower), Some(upper)) if lower < upper => (lower.min(low), upper.max(high)),
        _ if size == 0.0 => (0.0, 1.0),
        _ => ((low * 1.25).min(0.0), (high * 1.25).max(0.0)),
    }
}

/// As many decimals as tell one step from the next.
fn decimals_of(step: f64) -> u8 {
    let mut decimals = 0;
    let mut scaled = step;
    while decimals < 6 && (scaled - scaled.round()).abs() > 1e-6 * scaled {
        decimals += 1;
        scaled *= 10.0;
    }
    decimals
}

/// 1, 2, 2½ or 5 times a power of ten, not smaller than what is asked.
fn nice_step(least: f64) -> f64 {
    let mut step = 1e-6;
    while step < 1e15 {
        for factor in [1.0, 2.0, 2.5, 5.0] {
            if step * factor >= least {
                return step * factor;
            }
        }
        step *= 10.0;
    }
    step
}

fn path_to_target(data: &Trend, frame: &Frame) -> Vec<Item> {
    let Some((year, value, name)) = &data.target else { return Vec::new() };
    let end = frame.at(*year, *value);
    let mut items = Vec::new();
    if let Some(start) = &data.start {
        let stroke = Stroke { tone: Tone::Quiet, width: 0.9, dash: Dash::Dashed };
        items.push(Item::Line { from: frame.at(start.year, start.value), to: end, stroke });
    }
    let stroke = pen(Tone::Ink, 1.8);
    items.push(Item::Line { from: point(end.x - 8.0, end.y), to: point(RIGHT, end.y), stroke });
    items.push(label(name, point(RIGHT + 6.0, end.y + 2.8), Anchor::Start, Tone::Ink));
    items
}

fn figures(data: &Trend, frame: &Frame) -> Vec<Item> {
    let places: Vec<Point> = data.points.iter().map(|(x, y)| frame.at(*x, *y)).collect();
    let segments: Vec<Segment> = places
        .iter()
        .enumerate()
        .map(|(i, to)| if i == 0 { Segment::Move { to: *to } } else { Segment::Line { to: *to } })
        .collect();
    let mut items = Vec::new();
    if segments.len() > 1 {
        items.push(Item::Path { segments, fill: None, stroke: Some(pen(Tone::Accent, 1.8)) });
    }
    for place in &places {
        let (segments, fill) = (circle(*place, 2.9), Some(solid(Tone::Accent)));
        items.push(Item::Path { segments, fill, stroke: None });
    }
    let mut labels = Labels::default();
    items.extend(value_labels(data, frame, &places, &mut labels));
    if let Some(start) = &data.start {
        items.extend(start_point(start, frame, &places, &mut labels));
    }
    items
}

/// Where labels stand already.
#[derive(Default)]
struct Labels {
    shaper: Shaper,
    /// Left, right and baseline of each.
    taken: Vec<(f32, f32, f32)>,
}

impl Labels {
    /// Takes a place for a label; `None` where another one stands.
    fn take(&mut self, text: &str, at: Point, anchor: Anchor) -> Option<Point> {
        let width = self.shaper.width(Face::SansSemibold, SMALL + 0.8, text) + 4.0;
        let left = match anchor {
            Anchor::Start => at.x - 2.0,
            Anchor::Middle => at.x - width / 2.0,
            Anchor::End => at.x + 2.0 - width,
        };
        let apart = |(from, to, y): &(f32, f32, f32)| {
            left > *to || left + width < *from || (y - at.y).abs() > 9.5
        };
        self.taken.iter().all(apart).then(|| {
            self.taken.push((left, left + width, at.y));
            at
        })
    }
}

/// The value at every point, the last before the others, none over another.
fn value_labels(data: &Trend, frame: &Frame, places: &[Point], labels: &mut Labels) -> Vec<Item> {
    let last = places.len().saturating_sub(1);
    let mut items = Vec::new();
    for i in std::iter::once(last).chain(0..last) {
        let (Some((_, value)), Some(place)) = (data.points.get(i), places.get(i)) else { continue };
        let text = format::number(*value, data.decimals, data.language);
        // Above the point, but below it where the path to the target runs above.
        let crossed =
            path_height(data, frame, place.x).is_some_and(|y| (2.0..20.0).contains(&(place.y - y)));
        let at = point(place.x, if crossed { place.y + 13.0 } else { place.y - 7.0 });
        let free = labels.take(&text, at, Anchor::Middle);
        items.extend(free.map(|at| label(&text, at, Anchor::Middle, Tone::Accent)));
    }
    items
}

/// How high the path to the target runs at `x`.
fn path_height(data: &Trend, frame: &Frame, x: f32) -> Option<f32> {
    let (start, (year, value, _)) = (data.start.as_ref()?, data.target.as_ref()?);
    let (from, to) = (frame.at(start.year, start.value), frame.at(*year, *value));
    let along = (x - from.x) / (to.x - from.x).max(f32::EPSILON);
    (0.0..=1.0).contains(&along).then_some(from.y + (to.y - from.y) * along)
}

/// The starting point: full where it is one of the figures, hollow and labelled where it is not.
fn start_point(start: &Start, frame: &Frame, places: &[Point], labels: &mut Labels) -> Vec<Item> {
    if start.known == Known::Measured {
        return Vec::new();
    }
    let at = frame.at(start.year, start.value);
    let (fill, stroke) = (Some(solid(Tone::Paper)), Some(pen(Tone::Accent, 1.3)));
    let ring = Item::Path { segments: circle(at, 3.2), fill, stroke };
    // Below the line, on the side where the line is not; lower where a value stands there already.
    let rises = places.first().zip(places.last()).is_none_or(|(a, b)| b.y <= a.y);
    let (x, anchor) = if rises { (at.x + 6.0, Anchor::Start) } else { (at.x - 6.0, Anchor::End) };
    let place = [12.0, 23.0, 34.0]
        .into_iter()
        .find_map(|down| labels.take(&start.label, point(x, at.y + down), anchor))
        .unwrap_or(point(x, at.y + 12.0));
    vec![ring, words(&start.label, place, anchor, Tone::Quiet)]
}

fn words(text: &str, at: Point, anchor: Anchor, tone: Tone) -> Item {
    let (text, face) = (text.to_owned(), Face::Sans);
    Item::Text(Text { at, text, face, size: SMALL, tone, anchor, word_space: 0.0 })
}

fn label(text: &str, at: Point, anchor: Anchor, tone: Tone) -> Item {
    let (text, face) = (text.to_owned(), Face::SansSemibold);
    Item::Text(Text { at, text, face, size: SMALL + 0.8, tone, anchor, word_space: 0.0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sewers() -> Trend {
        Trend {
            points: vec![(2010.0, 1.78), (2020.0, 39.23)],
            start: Some(Start {
                year: 2015.0,
                value: 20.505,
                known: Known::Interpolated,
                label: "2015".into(),
            }),
            target: Some((2030.0, 60.2525, "Meta 2030: 60,3".into())),
            bounds: (Some(0.0), Some(100.0)),
            unit: "%".into(),
            decimals: 1,
            language: Language::Es,
            alternative: "Sube.".into(),
        }
    }

    fn texts(scene: &Scene) -> Vec<&Text> {
        let items = scene.items.iter();
        items
            .filter_map(|item| match item {
                Item::Text(text) => Some(text),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn everything_is_named_in_place() {
        let scene = trend(&sewers());
        let words: Vec<&str> = texts(&scene).iter().map(|text| text.text.as_str()).collect();
        for expected in ["39,2", "1,8", "Meta 2030: 60,3", "2010", "2020", "2030", "2015"] {
            assert!(words.contains(&expected), "{expected} in {words:?}");
        }
    }

    #[test]
    fn nothing_leaves_the_picture() {
        let mut one = sewers();
        one.points.truncate(1);
        (one.start, one.target) = (None, None);
        let mut flat = sewers();
        flat.points = (2000..2025).map(|year| (f64::from(year), 100.0)).collect();
        for data in [sewers(), one, flat, Trend { points: vec![], ..sewers() }] {
            let scene = trend(&data);
            for text in texts(&scene) {
                assert!((-1.0..=WIDTH).contains(&text.at.x), "{text:?}");
                assert!((0.0..=HEIGHT).contains(&text.at.y), "{text:?}");
            }
        }
    }

    #[test]
    fn no_label_stands_twice_on_the_axis() {
        let percent = (Some(0.0), Some(100.0));
        let open = (Some(0.0), None);
        for (value, bounds, expected) in [
            (100.0, percent, vec!["0", "25", "50", "75", "100"]),
            (0.0, percent, vec!["0", "25", "50", "75", "100"]),
            (8.0, open, vec!["0,0", "2,5", "5,0", "7,5", "10,0"]),
            (0.0, (None, None), vec!["0,00", "0,25", "0,50", "0,75", "1,00"]),
        ] {
            let points = vec![(2010.0, value), (2020.0, value)];
            let data = Trend { points, start: None, target: None, bounds, ..sewers() };
            let scene = trend(&data);
            let axis = texts(&scene).into_iter().filter(|text| text.anchor == Anchor::End);
            let labels: Vec<&str> = axis.map(|text| text.text.as_str()).collect();
            assert_eq!(labels, expected, "{value} within {bounds:?}");
        }
    }

    #[test]
    fn steps_are_numbers_people_count_in() {
        for (least, step) in [(0.3, 0.5), (1.0, 1.0), (13.0, 20.0), (420.0, 500.0)] {
            assert!((nice_step(least) - step).abs() < 1e-9 * step, "{least}");
        }
    }
}
