//! Neighbours on a strip: a dot a municipality, ours named, those of similar size marked.
//!
//! **Invariant:** ours is told by its size and its name, those like us by being full: never by colour
//! alone. Each row says how many towns have a figure.

use super::WIDTH;
use super::scale::{drawable, part};
use super::sketch::{GROUND, NAME, QUIET, Sign, Sketch, VALUE, depth, sheets};
use crate::scene::{Anchor, Point, Scene, Tone, pen, point};

/// What a strip shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// A row an indicator.
    pub rows: Vec<StripRow>,
    /// What a full dot is: "of similar size".
    pub similar: String,
    /// What a hollow dot is: "other municipalities".
    pub others: String,
    /// The message in a sentence.
    pub alternative: String,
}

/// One indicator.
#[derive(Clone, Debug, PartialEq)]
pub struct StripRow {
    /// Its name.
    pub name: String,
    /// What is said below it: "9 of 12 municipalities have a figure".
    pub note: String,
    /// The ends of the scale.
    pub scale: (f64, f64),
    /// What is written at them.
    pub ends: (String, String),
    /// Ours with what is written beside it: "Diamantino 44.4".
    pub ours: Option<(f64, String)>,
    /// The others.
    pub neighbours: Vec<Neighbour>,
}

/// Another municipality.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Neighbour {
    /// One of similar size, with its value.
    Similar(f64),
    /// Any other, with its value.
    Other(f64),
}

impl Neighbour {
    fn value(self) -> f64 {
        match self {
            Self::Similar(value) | Self::Other(value) => value,
        }
    }
}

const NAMES: f32 = 150.0;
const AXIS: (f32, f32) = (194.0, 400.0);
const ABOVE: f32 = 22.0;
const BELOW: f32 = 16.0;
const SIMILAR: f32 = 2.5;
const OTHER: f32 = 2.2;
const OURS: f32 = 4.2;
/// The numbers at the ends stand so far out that dots have their room.
const OUT: f32 = 7.0;
/// Dots of one place stand above and below the axis.
const LANES: [f32; 4] = [0.0, 6.9, -6.9, 11.6];

/// Strips below each other, in pictures no higher than the room.
#[must_use]
pub fn strip(data: &Strip, room: f32) -> Vec<Scene> {
    let mut measure = Sketch::default();
    let mut rows = Vec::new();
    for row in &data.rows {
        rows.push(Row::of(row, &mut measure));
    }
    let heights: Vec<f32> = rows.iter().map(Row::height).collect();
    let key = key(data, 0.0, &mut measure);
    let draw = |sheet: &Vec<usize>| {
        let mut sketch = Sketch::default();
        let mut y = 0.0;
        for row in sheet.iter().filter_map(|row| rows.get(*row)) {
            row.draw(y, &mut sketch);
            y += row.height();
        }
        let bottom = self::key(data, y + 2.0, &mut sketch);
        sketch.into_scene((WIDTH, bottom), &data.alternative)
    };
    sheets(&heights, room - key - 2.0).iter().map(draw).collect()
}

fn key(data: &Strip, top: f32, sketch: &mut Sketch) -> f32 {
    let signs: [(Sign, &str); 2] = [(&similar, &data.similar), (&other, &data.others)];
    sketch.key(&signs, (top, WIDTH))
}

fn similar(at: Point, sketch: &mut Sketch) {
    sketch.dot(at, SIMILAR, Tone::Quiet);
}

fn other(at: Point, sketch: &mut Sketch) {
    sketch.ring(at, OTHER, pen(Tone::Quiet, 0.6));
}

struct Row<'a> {
    data: &'a StripRow,
    name: Vec<String>,
    note: Vec<String>,
}

impl<'a> Row<'a> {
    fn of(data: &'a StripRow, sketch: &mut Sketch) -> Self {
        let name = sketch.wrapped(NAME, &data.name, NAMES, 3);
        let note = sketch.wrapped(QUIET, &data.note, NAMES, 2);
        Self { data, name, note }
    }

    fn lines(&self) -> usize {
        self.name.len() + self.note.len()
    }

    fn height(&self) -> f32 {
        (depth(self.lines()) + 8.0).max(ABOVE + BELOW + 2.0)
    }

    fn draw(&self, top: f32, sketch: &mut Sketch) {
        let middle = top + self.height() / 2.0;
        let first = middle - depth(self.lines()) / 2.0 + 8.0;
        sketch.lines(NAME, &self.name, point(0.0, first), Anchor::Start);
        let below = first + if self.name.is_empty() { 0.0 } else { depth(self.name.len()) };
        sketch.lines(QUIET, &self.note, point(0.0, below), Anchor::Start);
        self.axis(middle, sketch);
        self.neighbours(middle, sketch);
        self.ours(middle, sketch);
    }

    fn x(&self, value: f64) -> f32 {
        AXIS.0 + part(value, self.data.scale) * (AXIS.1 - AXIS.0)
    }

    fn axis(&self, y: f32, sketch: &mut Sketch) {
        sketch.flat(y, AXIS, GROUND);
        let (low, high) = &self.data.ends;
        let room = WIDTH - AXIS.1 - OUT;
        for (x, out, words, anchor) in
            [(AXIS.0, -OUT, low, Anchor::End), (AXIS.1, OUT, high, Anchor::Start)]
        {
            sketch.upright(x, (y - 3.0, y + 3.0), GROUND);
            let words = sketch.fitted(QUIET, words, room);
            sketch.text(QUIET, &words, point(x + out, y + 2.8), anchor);
        }
    }

    /// The others, from left to right; one that would lie on another moves to the next lane.
    fn neighbours(&self, y: f32, sketch: &mut Sketch) {
        let known = self.data.neighbours.iter().filter(|n| drawable(n.value()).is_some());
        let mut known: Vec<Neighbour> = known.copied().collect();
        known.sort_by(|a, b| a.value().total_cmp(&b.value()));
        let ours = self.data.ours.as_ref().and_then(|(value, _)| drawable(*value));
        let ours = ours.map(|value| self.x(value));
        let mut ends = LANES.map(|_| f32::MIN);
        for neighbour in known {
            let x = self.x(neighbour.value());
            let beside_ours = ours.is_none_or(|ours| (x - ours).abs() > OURS + SIMILAR);
            let free = |(lane, end): (usize, &f32)| *end < x && (lane > 0 || beside_ours);
            let free = ends.iter().enumerate().position(free);
            let lane = free.unwrap_or(LANES.len() - 1);
            if let Some(end) = ends.get_mut(lane) {
                *end = x + 2.0 * SIMILAR;
            }
            let at = point(x, y + LANES.get(lane).copied().unwrap_or_default());
            match neighbour {
                Neighbour::Similar(_) => similar(at, sketch),
                Neighbour::Other(_) => other(at, sketch),
            }
        }
    }

    fn ours(&self, y: f32, sketch: &mut Sketch) {
        let Some((value, words)) = &self.data.ours else { return };
        if drawable(*value).is_none() {
            return;
        }
        let x = self.x(*value);
        sketch.dot(point(x, y), OURS, Tone::Accent);
        let words = sketch.fitted(VALUE, words, WIDTH - NAMES - 8.0);
        let half = sketch.width(VALUE, &words) / 2.0;
        let middle = x.max(NAMES + 6.0 + half).min(WIDTH - half);
        sketch.text(VALUE, &words, point(middle, y - 14.0), Anchor::Middle);
    }
}
