//! Charts, drawn once as scenes for window and page.
//!
//! **Invariant:** direct labels instead of a legend; the target line is named; a start that was not
//! measured is hollow; the alternative text says the message, not the picture.

use ceiba::text::{Locale, format};

use crate::fonts::{Face, Shaper};
use crate::scene::{
    Anchor, Dash, Item, Point, Scene, Segment, Stroke, Text, Tone, circle, pen, point, polygon,
    solid,
};

/// What a trend shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Trend {
    /// Every figure, in order of years.
    pub points: Vec<Mark>,
    /// The starting point of the clock.
    pub start: Option<Start>,
    /// The target.
    pub target: Option<Aim>,
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
    /// From where to where the target is met: a thick stroke, or two that are joined.
    pub target: Option<(f64, f64)>,
    /// The region: a ring.
    pub region: Option<f64>,
    /// The country: a diamond.
    pub country: Option<f64>,
    /// The message in a sentence.
    pub alternative: String,
}

const WIDTH: f32 = 440.0;
const HEIGHT: f32 = 126.0;
const LEFT: f32 = 36.0;
const RIGHT: f32 = 348.0;
const TOP: f32 = 24.0;
const BOTTOM: f32 = 106.0;
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
    if let Some((from, to)) = data.target.map(|(from, to)| (place(from), place(to))) {
        let thick = pen(Tone::Ink, 1.8);
        items.push(upright(from, (0.0, 14.0), thick));
        if from < to {
            items.push(upright(to, (0.0, 14.0), thick));
            let (from, to) = (point(from, 13.4), point(to, 13.4));
            items.push(Item::Line { from, to, stroke: pen(Tone::Ink, 1.2) });
        }
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
        let mut years: Vec<f64> = data.points.iter().map(|mark| mark.year).collect();
        let mut values: Vec<f64> = data.points.iter().map(|mark| mark.value).collect();
        years.extend(data.start.iter().map(|start| start.year));
        values.extend(data.start.iter().map(|start| start.value));
        years.extend(data.target.iter().map(|aim| aim.year));
        values.extend(data.target.iter().map(|aim| aim.value));
        let bands = data.target.iter().filter_map(|aim| aim.band);
        values.extend(bands.flat_map(|(low, high)| [low, high]));
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
            let label = format::number(value, decimals, data.locale);
            items.push(words(&label, point(LEFT - 6.0, y + 2.8), Anchor::End, Tone::Quiet));
            i += 1.0;
        }
        items.extend(self.year_labels(data));
        items
    }

    /// The times of the figures, of the start and of the target, as far as they do not touch.
    fn year_labels(&self, data: &Trend) -> Vec<Item> {
        let year = |year: f64| (year, format!("{year:.0}"));
        let mark = |mark: &Mark| (mark.year, mark.when.clone());
        let mut wanted: Vec<(f64, String)> = data.target.iter().map(|aim| year(aim.year)).collect();
        wanted.extend(data.points.last().map(mark));
        wanted.extend(data.points.first().map(mark));
        let between = data.start.iter().filter(|start| start.known == Known::Interpolated);
        wanted.extend(between.map(|start| year(start.year)));
        wanted.extend(data.points.iter().rev().map(mark));
        let mut shaper = Shaper::default();
        let mut placed: Vec<(f32, f32)> = Vec::new();
        let mut items = Vec::new();
        for (year, label) in wanted {
            let (x, half) = (self.x(year), shaper.width(Face::Sans, SMALL, &label) / 2.0);
            let (left, right) = (x - half - 3.0, x + half + 3.0);
            if placed.iter().all(|(from, to)| left > *to || right < *from) {
                placed.push((left, right));
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
    let Some(aim) = &data.target else { return Vec::new() };
    let end = frame.at(aim.year, aim.value);
    let mut items = Vec::new();
    if let Some(start) = &data.start {
        let stroke = Stroke { tone: Tone::Quiet, width: 0.9, dash: Dash::Dashed };
        items.push(Item::Line { from: frame.at(start.year, start.value), to: end, stroke });
    }
    let stroke = pen(Tone::Ink, 1.8);
    if let Some((low, high)) = aim.band {
        items.push(upright(end.x, (frame.y(high), frame.y(low)), stroke));
    }
    items.push(Item::Line { from: point(end.x - 8.0, end.y), to: point(RIGHT, end.y), stroke });
    items.push(label(&aim.name, point(RIGHT + 6.0, end.y + 2.8), Anchor::Start, Tone::Ink));
    items
}

fn figures(data: &Trend, frame: &Frame) -> Vec<Item> {
    let places: Vec<Point> = data.points.iter().map(|m| frame.at(m.year, m.value)).collect();
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
    let mut labels = Labels::among(data, frame, &places);
    items.extend(value_labels(data, &places, &mut labels));
    if let Some(start) = &data.start {
        items.extend(start_point(start, frame, &mut labels));
    }
    items
}

/// A label's place: left, top, right, bottom.
#[derive(Clone, Copy)]
struct Place(f32, f32, f32, f32);

impl Place {
    fn touches(self, other: Self) -> bool {
        self.0 < other.2 && other.0 < self.2 && self.1 < other.3 && other.1 < self.3
    }

    /// Whether a line runs through it: looked at in steps, which is enough for lines this short.
    fn crossed(self, (from, to): (Point, Point)) -> bool {
        const STEPS: u16 = 64;
        (0..=STEPS).any(|step| {
            let part = f32::from(step) / f32::from(STEPS);
            let (x, y) = (from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
            self.0 < x && x < self.2 && self.1 < y && y < self.3
        })
    }
}

/// Where labels stand, and the lines they should keep clear of.
struct Labels {
    shaper: Shaper,
    taken: Vec<Place>,
    lines: Vec<(Point, Point)>,
}

impl Labels {
    fn among(data: &Trend, frame: &Frame, places: &[Point]) -> Self {
        let mut lines: Vec<(Point, Point)> =
            places.iter().zip(places.iter().skip(1)).map(|(a, b)| (*a, *b)).collect();
        if let (Some(start), Some(aim)) = (&data.start, &data.target) {
            lines.push((frame.at(start.year, start.value), frame.at(aim.year, aim.value)));
        }
        let dots = places.iter().map(|at| Place(at.x - 2.2, at.y - 2.2, at.x + 2.2, at.y + 2.2));
        Self { shaper: Shaper::default(), taken: dots.collect(), lines }
    }

    /// The first of some places, the best of them before the others, that is inside the chart,
    /// above the axis and clear of other labels; lines run through it only where all are crossed.
    fn take(&mut self, text: &str, face: Face, wanted: &[(Point, Anchor)]) -> Option<Point> {
        let width = self.shaper.width(face, SMALL + 0.8, text) + 2.0;
        let place = |(at, anchor): &(Point, Anchor)| {
            let left = match anchor {
                Anchor::Start => at.x,
                Anchor::Middle => at.x - width / 2.0,
                Anchor::End => at.x - width,
            };
            let left = left.min(RIGHT + 2.0 - width).max(LEFT - 2.0);
            Place(left, at.y - 7.0, left + width, at.y + 0.5)
        };
        let inside = |place: &Place| place.1 >= TOP - 16.0 && place.3 <= BOTTOM - 0.5;
        let free = |place: &Place| self.taken.iter().all(|other| !place.touches(*other));
        let crossings =
            |place: &Place| self.lines.iter().filter(|line| place.crossed(**line)).count();
        // `min_by_key` keeps the first of equals.
        let found = wanted.iter().map(place).filter(inside).filter(free).min_by_key(crossings)?;
        self.taken.push(found);
        Some(point(found.0 + width / 2.0, found.3 - 0.5))
    }
}

/// The value at every point, the last and the first before the others, none over another.
fn value_labels(data: &Trend, places: &[Point], labels: &mut Labels) -> Vec<Item> {
    let last = places.len().saturating_sub(1);
    let mut items = Vec::new();
    for i in std::iter::once(last).chain(0..last).filter(|i| is_told(data, places, *i)) {
        let (Some(mark), Some(at)) = (data.points.get(i), places.get(i)) else { continue };
        let wanted = [
            (point(at.x, at.y - 6.0), Anchor::Middle),
            (point(at.x, at.y + 12.5), Anchor::Middle),
            (point(at.x + 5.0, at.y - 4.0), Anchor::Start),
            (point(at.x + 5.0, at.y + 9.5), Anchor::Start),
            (point(at.x - 5.0, at.y - 4.0), Anchor::End),
            (point(at.x - 5.0, at.y + 9.5), Anchor::End),
        ];
        let free = labels.take(&mark.label, Face::SansSemibold, &wanted);
        items.extend(free.map(|at| label(&mark.label, at, Anchor::Middle, Tone::Accent)));
    }
    items
}

/// Where the figures stand close, only the first, the last, the highest and the lowest are told: the
/// table below has them all.
fn is_told(data: &Trend, places: &[Point], i: usize) -> bool {
    const CLOSE: f32 = 18.0;
    let last = places.len().saturating_sub(1);
    let apart = places.windows(2).filter_map(|pair| Some(pair.last()?.x - pair.first()?.x));
    if i == 0 || i == last || apart.fold(f32::MAX, f32::min) >= CLOSE {
        return true;
    }
    let end = |better: fn(&f64, &f64) -> std::cmp::Ordering| {
        let values = data.points.iter().map(|mark| mark.value);
        values.enumerate().max_by(|a, b| better(&a.1, &b.1)).map(|(at, _)| at)
    };
    end(f64::total_cmp) == Some(i) || end(|a, b| b.total_cmp(a)) == Some(i)
}

/// The starting point: full where it is one of the figures, hollow and labelled where it is not.
fn start_point(start: &Start, frame: &Frame, labels: &mut Labels) -> Vec<Item> {
    if start.known == Known::Measured {
        return Vec::new();
    }
    let at = frame.at(start.year, start.value);
    let (fill, stroke) = (Some(solid(Tone::Paper)), Some(pen(Tone::Accent, 1.3)));
    let mut items = vec![Item::Path { segments: circle(at, 3.2), fill, stroke }];
    let beside = [12.5, 23.0, 34.0, -6.0, -17.0, -28.0].into_iter().flat_map(|down| {
        let y = at.y + down;
        [
            (point(at.x + 5.0, y), Anchor::Start),
            (point(at.x - 5.0, y), Anchor::End),
            (point(at.x, y), Anchor::Middle),
        ]
    });
    let wanted: Vec<(Point, Anchor)> = beside.collect();
    let free = labels.take(&start.label, Face::Sans, &wanted);
    items.extend(free.map(|at| words(&start.label, at, Anchor::Middle, Tone::Quiet)));
    items
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
    use ceiba::text::Language;

    fn marks(points: &[(f64, f64)]) -> Vec<Mark> {
        let mark = |(year, value): &(f64, f64)| Mark {
            year: *year,
            when: format!("{year:.0}"),
            value: *value,
            label: format::short_number(*value, 1, Language::Es),
        };
        points.iter().map(mark).collect()
    }

    fn aim(value: f64, name: &str) -> Aim {
        Aim { year: 2030.0, value, band: None, name: name.into() }
    }

    fn sewers() -> Trend {
        Trend {
            points: marks(&[(2010.0, 1.78), (2020.0, 39.23)]),
            start: Some(Start {
                year: 2015.0,
                value: 20.505,
                known: Known::Interpolated,
                label: "2015".into(),
            }),
            target: Some(aim(60.2525, "Meta 2030: 60,3")),
            bounds: (Some(0.0), Some(100.0)),
            unit: "%".into(),
            locale: Language::Es.into(),
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
        let years: Vec<(f64, f64)> = (2000..2025).map(|year| (f64::from(year), 100.0)).collect();
        flat.points = marks(&years);
        for data in [sewers(), one, flat, Trend { points: vec![], ..sewers() }] {
            let scene = trend(&data);
            for text in texts(&scene) {
                assert!((-1.0..=WIDTH).contains(&text.at.x), "{text:?}");
                assert!((0.0..=HEIGHT).contains(&text.at.y), "{text:?}");
            }
        }
    }

    /// What a text covers.
    fn covered(text: &Text) -> Place {
        let width = Shaper::default().width(text.face, text.size, &text.text);
        let left = match text.anchor {
            Anchor::Start => text.at.x,
            Anchor::Middle => text.at.x - width / 2.0,
            Anchor::End => text.at.x - width,
        };
        Place(left, text.at.y - 6.5, left + width, text.at.y)
    }

    #[test]
    fn no_label_lies_on_another_nor_on_the_axis() {
        let start = |year, value, label: &str| {
            Some(Start { year, value, known: Known::Interpolated, label: label.into() })
        };
        let with = |points: &[(f64, f64)], start, target| Trend {
            points: marks(points),
            start,
            target,
            ..sewers()
        };
        let births: Vec<(f64, f64)> =
            (0..20).map(|i| (2005.0 + f64::from(i), 61.0 + 1.4 * f64::from(i))).collect();
        let lost = [(2014.0, 52.1), (2016.0, 50.8), (2018.0, 51.5), (2020.0, 48.9), (2024.0, 44.0)];
        for data in [
            sewers(),
            with(
                &[(2012.0, 0.0), (2018.0, 0.0), (2024.0, 0.0)],
                start(2015.0, 0.0, "2015: 0 (interpolado)"),
                Some(aim(100.0, "Meta 2030: 100 %")),
            ),
            with(
                &[(2012.0, 0.0), (2018.0, 0.0), (2022.0, 4.0), (2024.0, 11.8)],
                start(2015.0, 0.0, "2015: 0 (interpolado)"),
                None,
            ),
            with(
                &lost,
                start(2015.0, 51.4, "2015: 51,4 (interpolado)"),
                Some(aim(25.0, "Meta 2030: 25 %")),
            ),
            with(&births, None, Some(aim(100.0, "Meta 2030: 100 %"))),
            with(&[(1991.0, 14_350.0), (2020.0, 22_178.0)], None, None),
        ] {
            let scene = trend(&data);
            let texts = texts(&scene);
            for (i, text) in texts.iter().enumerate() {
                let place = covered(text);
                for other in texts.iter().skip(i + 1) {
                    assert!(!place.touches(covered(other)), "{} on {}", text.text, other.text);
                }
                let on_axis = place.1 < BOTTOM && BOTTOM < place.3;
                assert!(!on_axis || text.anchor == Anchor::End, "{} on the axis", text.text);
            }
        }
    }

    #[test]
    fn every_figure_of_a_short_series_has_its_value_beside_it() {
        let scene = trend(&Trend {
            points: marks(&[(2012.0, 0.0), (2018.0, 0.0), (2024.0, 0.0)]),
            target: Some(aim(100.0, "Meta")),
            start: None,
            ..sewers()
        });
        let zeros = texts(&scene).into_iter().filter(|t| t.text == "0" && t.at.x > LEFT).count();
        assert_eq!(zeros, 3);
    }

    #[test]
    fn of_many_figures_the_ends_and_the_extremes_are_told() {
        let mut values: Vec<(f64, f64)> =
            (0..20).map(|i| (2005.0 + f64::from(i), 61.0 + f64::from(i))).collect();
        values[7].1 = 90.0;
        let scene = trend(&Trend { points: marks(&values), start: None, target: None, ..sewers() });
        let told: Vec<&str> = texts(&scene)
            .into_iter()
            .filter(|text| text.face == Face::SansSemibold)
            .map(|text| text.text.as_str())
            .collect();
        assert_eq!(told, ["80", "61", "90"]);
    }

    #[test]
    fn a_band_is_drawn_and_a_figure_of_several_years_names_them() {
        let mut data = sewers();
        data.target = Some(Aim { band: Some((40.0, 60.0)), ..aim(50.0, "Meta 2030: 40 a 60") });
        data.points[0].when = "2008–2010".into();
        let scene = trend(&data);
        assert!(texts(&scene).iter().any(|text| text.text == "2008–2010"));
        let upright = |item: &&Item| matches!(item, Item::Line { from, to, stroke } if from.x == to.x && stroke.width > 1.0);
        assert_eq!(scene.items.iter().filter(upright).count(), 1);
    }

    #[test]
    fn a_target_with_a_band_is_marked_from_where_to_where_it_is_met() {
        let bar = |target| {
            let alternative = String::new();
            let (region, country) = (None, None);
            let data =
                Level { scale: (0.0, 100.0), value: 44.4, target, region, country, alternative };
            let lines = level(&data, 100.0).items.into_iter().filter_map(|item| match item {
                Item::Line { from, to, .. } => Some((from.x.round(), to.x.round())),
                _ => None,
            });
            lines.collect::<Vec<_>>()
        };
        assert_eq!(bar(Some((40.0, 60.0))), [(40.0, 40.0), (60.0, 60.0), (40.0, 60.0)]);
        assert_eq!(bar(Some((50.0, 50.0))), [(50.0, 50.0)]);
        assert_eq!(bar(None), []);
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
            let points = marks(&[(2010.0, value), (2020.0, value)]);
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
