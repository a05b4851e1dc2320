//! The goals on one panel: a row an indicator, with its name, value, bar, and the word of its verdict.
//!
//! **Invariant:** the shape of a verdict never stands without its word; a row without a figure says
//! so in words and has no bar.

use ceiba::progress::Shape;

use super::WIDTH;
use super::level::{self, Standing, standing};
use super::sketch::{HAIRLINE, LEADING, NAME, QUIET, STRONG, Sign, Sketch, VALUE, depth, sheets};
use crate::document::MarkStyle;
use crate::scene::{Anchor, Scene, Tone, mark, point};

/// What a panel shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// What stands over its columns and what its strokes mean.
    pub heads: PanelHeads,
    /// Its rows, in the order in which they are read.
    pub rows: Vec<PanelRow>,
    /// The message in a sentence.
    pub alternative: String,
}

/// The words of a panel that are said once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PanelHeads {
    /// Over the names.
    pub name: String,
    /// Over the values.
    pub value: String,
    /// Over the bars.
    pub level: String,
    /// Over the verdicts.
    pub progress: String,
    /// What the thick stroke is.
    pub target: String,
    /// What the ring is.
    pub region: String,
    /// What the diamond is.
    pub country: String,
}

/// One indicator.
#[derive(Clone, Debug, PartialEq)]
pub struct PanelRow {
    /// Its name.
    pub name: String,
    /// Its value with the unit, and what time it stands for: "83,1 %", "2022".
    pub value: String,
    /// The time it stands for, small below it.
    pub when: String,
    /// Where it stands; nothing where there is no figure.
    pub standing: Option<Standing>,
    /// What is said of its progress.
    pub verdict: Verdict,
}

/// A verdict as it is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// Its shape.
    pub shape: Shape,
    /// How sure it is.
    pub style: MarkStyle,
    /// Its word.
    pub word: String,
}

/// Where the columns stand: from and how wide.
const NAMES: (f32, f32) = (0.0, 162.0);
const VALUES: (f32, f32) = (168.0, 62.0);
const BARS: (f32, f32) = (242.0, 92.0);
const WORDS: (f32, f32) = (346.0, 101.0);
const SHAPE: f32 = 8.4;
const AIR: f32 = 7.0;

/// The panel, cut into pictures that are no higher than the room.
#[must_use]
pub fn panel(data: &Panel, room: f32) -> Vec<Scene> {
    let mut sketch = Sketch::default();
    let rows: Vec<Row> = data.rows.iter().map(|row| Row::of(row, &mut sketch)).collect();
    let heights: Vec<f32> = rows.iter().map(|row| row.height).collect();
    let head = head(data, &mut sketch).0;
    let key = key(&data.heads, 2.0, &mut sketch);
    let sheets = sheets(&heights, room - head - key);
    sheets.iter().map(|sheet| one(data, sheet.iter().filter_map(|row| rows.get(*row)))).collect()
}

fn one<'a>(data: &Panel, rows: impl Iterator<Item = &'a Row<'a>>) -> Scene {
    let mut sketch = Sketch::default();
    let (mut y, drawn) = head(data, &mut sketch);
    sketch.items.extend(drawn.items);
    for row in rows {
        row.draw(y, &mut sketch);
        y += row.height;
        sketch.flat(y, (0.0, WIDTH), HAIRLINE);
    }
    let bottom = key(&data.heads, y + 2.0, &mut sketch);
    sketch.into_scene((WIDTH, bottom), &data.alternative)
}

/// The heads of the columns, the last line of each on one baseline, and how high they are.
fn head(data: &Panel, measure: &mut Sketch) -> (f32, Sketch) {
    let heads = &data.heads;
    let columns = [
        (&heads.name, NAMES, Anchor::Start),
        (&heads.value, VALUES, Anchor::End),
        (&heads.level, BARS, Anchor::Start),
        (&heads.progress, WORDS, Anchor::Start),
    ];
    let wrapped = columns
        .map(|(words, (_, wide), _)| measure.wrapped(STRONG.toned(Tone::Quiet), words, wide, 2));
    let most = wrapped.iter().map(Vec::len).max().unwrap_or_default();
    let height = depth(most) + 6.0;
    let mut drawn = Sketch::default();
    for ((_, (left, wide), anchor), lines) in columns.into_iter().zip(&wrapped) {
        let x = if anchor == Anchor::End { left + wide } else { left };
        let y = height - 5.5 - depth(lines.len()) + LEADING;
        drawn.lines(STRONG.toned(Tone::Quiet), lines, point(x, y), anchor);
    }
    drawn.flat(height, (0.0, WIDTH), crate::scene::pen(Tone::Quiet, 0.8));
    (height, drawn)
}

/// What target, region and country look like; only those that have a name.
fn key(heads: &PanelHeads, top: f32, sketch: &mut Sketch) -> f32 {
    let signs: [(Sign, &str); 3] = [
        (&|at, on| level::target_stroke((at.x, at.y), on), &heads.target),
        (&|at, on| level::region_ring((at.x, at.y), on), &heads.region),
        (&|at, on| level::country_diamond((at.x, at.y), on), &heads.country),
    ];
    sketch.key(&signs, (top, WIDTH))
}

/// A row with its words in lines.
struct Row<'a> {
    data: &'a PanelRow,
    name: Vec<String>,
    value: Vec<String>,
    when: String,
    word: Vec<String>,
    height: f32,
}

impl<'a> Row<'a> {
    fn of(data: &'a PanelRow, sketch: &mut Sketch) -> Self {
        let name = sketch.wrapped(NAME, &data.name, NAMES.1, 4);
        let value = sketch.wrapped(VALUE, &data.value, VALUES.1, 2);
        let when = sketch.fitted(QUIET, &data.when, VALUES.1);
        let word = sketch.wrapped(NAME, &data.verdict.word, WORDS.1 - SHAPE - 5.0, 3);
        let values = value.len() + usize::from(!when.is_empty());
        let most = name.len().max(values).max(word.len());
        Self { data, name, value, when, word, height: depth(most) + AIR }
    }

    fn draw(&self, top: f32, sketch: &mut Sketch) {
        let middle = top + self.height / 2.0;
        let first = |lines: usize| middle - depth(lines) / 2.0 + 8.0;
        sketch.lines(NAME, &self.name, point(NAMES.0, first(self.name.len())), Anchor::Start);
        let values = self.value.len() + usize::from(!self.when.is_empty());
        let (right, y) = (VALUES.0 + VALUES.1, first(values));
        sketch.lines(VALUE, &self.value, point(right, y), Anchor::End);
        let below = y + if self.value.is_empty() { 0.0 } else { depth(self.value.len()) };
        sketch.text(QUIET, &self.when, point(right, below), Anchor::End);
        if let Some(at) = &self.data.standing {
            standing(at, (BARS.0, middle, BARS.1), sketch);
        }
        self.verdict(middle, first(self.word.len()), sketch);
    }

    fn verdict(&self, middle: f32, first: f32, sketch: &mut Sketch) {
        let Verdict { shape, style, .. } = self.data.verdict;
        let at = point(WORDS.0, middle - SHAPE / 2.0);
        sketch.items.push(mark(shape, Tone::of(shape), style, at, SHAPE));
        sketch.lines(NAME, &self.word, point(WORDS.0 + SHAPE + 5.0, first), Anchor::Start);
    }
}
