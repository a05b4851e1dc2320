//! The calendar of a plan: actions as bars over years or quarters, grouped by objective.
//!
//! **Invariant:** every action is drawn once, with its whole name as far as four lines hold it; each
//! picture has the heads of years and the name of the objective, also where it goes on from another.

use super::sketch::{HAIRLINE, NAME, QUIET, STRONG, Sign, Sketch, depth};
use crate::scene::{Anchor, Fill, Pattern, Point, Scene, Stroke, Tone, pen, point, solid};

/// What a timetable shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Timetable {
    /// The first and the last year; what lies outside is not drawn.
    pub years: (i32, i32),
    /// Years alone, or with their quarters.
    pub step: Step,
    /// The objectives with their actions; one without actions is not drawn.
    pub groups: Vec<Group>,
    /// What stands behind the name of a group that began on another page: "(continued)".
    pub continued: String,
    /// What the signs mean.
    pub signs: Signs,
    /// The message in a sentence.
    pub alternative: String,
}

/// How finely time is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Years.
    Years,
    /// Quarters, with their short names.
    Quarters([String; 4]),
}

/// Actions that serve one objective.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The objective.
    pub name: String,
    /// Its actions.
    pub actions: Vec<Scheduled>,
}

/// An action in time.
#[derive(Clone, Debug, PartialEq)]
pub struct Scheduled {
    /// Its number: "A3".
    pub number: String,
    /// Its name.
    pub name: String,
    /// From when to when, as far as it is known.
    pub stretches: Vec<Stretch>,
    /// When milestones are reached, in years: 2027.5 is the middle of 2027.
    pub milestones: Vec<f64>,
    /// What is said where nothing is drawn: that it has no dates yet.
    pub remark: String,
}

/// A time in which an action is done.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stretch {
    /// Where it begins, in years: 2027.25 is the first of April.
    pub from: f64,
    /// Where it ends: the whole of 2027 ends at 2028.
    pub to: f64,
    /// Whether there is money for it.
    pub covered: Covered,
}

/// Whether there is money for a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Covered {
    /// All of it: a full bar.
    Wholly,
    /// Not yet: a hatched bar.
    NotYet,
    /// Nobody has said what it costs: an empty bar.
    Unknown,
}

/// What the signs of a timetable mean; one without words is not explained.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Signs {
    /// A full bar.
    pub wholly: String,
    /// A hatched bar.
    pub not_yet: String,
    /// An empty bar.
    pub unknown: String,
    /// A diamond.
    pub milestone: String,
}

/// Words begin a little inside of bands and rules.
const LEFT: f32 = 4.0;
const GAP: f32 = 10.0;
const THICK: f32 = 8.0;
const AIR: f32 = 7.0;
/// Between the line of a year and the lines above and below it.
const APART: f32 = 2.0;
const BAND: f32 = 5.0;
/// A year whose column is narrower gives its name to those that follow.
const NARROWEST: f32 = 24.0;
const NARROWEST_QUARTER: f32 = 13.0;
const MILESTONE: f32 = 3.6;

/// The calendar in pictures of a width, none higher than the room.
#[must_use]
pub fn timetable(data: &Timetable, (wide, room): (f32, f32)) -> Vec<Scene> {
    let mut sketch = Sketch::default();
    let calendar = Calendar::of(data, wide, &mut sketch);
    let rows = calendar.rows(&mut sketch);
    let key = calendar.key(0.0, &mut sketch);
    let sheets = calendar.sheets(rows, room - calendar.head_height() - key - 4.0);
    sheets.iter().map(|sheet| calendar.draw(sheet)).collect()
}

/// What is drawn below each other: an action, and the band of its group where one begins.
struct Row<'a> {
    group: usize,
    band: Vec<String>,
    action: &'a Scheduled,
    name: Vec<String>,
}

impl Row<'_> {
    fn band_height(&self) -> f32 {
        depth(self.band.len()) + BAND
    }

    fn height(&self) -> f32 {
        depth(self.name.len()) + AIR
    }
}

struct Calendar<'a> {
    data: &'a Timetable,
    wide: f32,
    names: f32,
    /// The room of numbers before names.
    numbers: f32,
    first: f64,
    years: f64,
}

impl<'a> Calendar<'a> {
    fn of(data: &'a Timetable, wide: f32, sketch: &mut Sketch) -> Self {
        let (first, last) = data.years;
        let (first, last) = (f64::from(first.min(last)), f64::from(last.max(first)));
        let names = (wide * 0.4).clamp(150.0, 250.0);
        let actions = data.groups.iter().flat_map(|group| &group.actions);
        let widest = actions.map(|action| sketch.width(STRONG, &action.number)).fold(0.0, f32::max);
        let numbers = LEFT + (widest + 6.0).min(60.0);
        Self { data, wide, names, numbers, first, years: last - first + 1.0 }
    }

    fn left(&self) -> f32 {
        self.names + GAP
    }

    #[allow(clippy::cast_possible_truncation)]
    fn x(&self, year: f64) -> f32 {
        let part = ((year - self.first) / self.years).clamp(0.0, 1.0);
        self.left() + part as f32 * (self.wide - self.left())
    }

    fn column(&self) -> f32 {
        self.x(self.first + 1.0) - self.left()
    }

    /// The names of quarters, where there is room for them.
    fn quarters(&self) -> Option<&[String; 4]> {
        match &self.data.step {
            Step::Quarters(names) if self.column() / 4.0 >= NARROWEST_QUARTER => Some(names),
            _ => None,
        }
    }

    fn head_height(&self) -> f32 {
        if self.quarters().is_some() { 27.0 } else { 16.0 }
    }

    fn rows(&self, sketch: &mut Sketch) -> Vec<Row<'a>> {
        let mut rows = Vec::new();
        for (group, of) in self.data.groups.iter().enumerate() {
            for action in &of.actions {
                let name = sketch.wrapped(NAME, &action.name, self.names - self.numbers, 4);
                let band = sketch.wrapped(STRONG, &of.name, self.wide - 8.0, 2);
                rows.push(Row { group, band, action, name });
            }
        }
        rows
    }

    /// The rows of each picture. A band never stands without its first action.
    fn sheets(&self, rows: Vec<Row<'a>>, room: f32) -> Vec<Vec<Row<'a>>> {
        let mut sheets: Vec<Vec<Row>> = Vec::new();
        let (mut used, mut group) = (0.0, None);
        for row in rows {
            let band = if group == Some(row.group) { 0.0 } else { row.band_height() };
            group = Some(row.group);
            match sheets.last_mut().filter(|_| used + band + row.height() <= room) {
                Some(sheet) => {
                    used += band + row.height();
                    sheet.push(row);
                }
                None => {
                    used = row.band_height() + row.height();
                    sheets.push(vec![row]);
                }
            }
        }
        sheets
    }

    fn draw(&self, rows: &[Row]) -> Scene {
        let mut sketch = Sketch::default();
        let (mut y, mut group) = (self.head_height(), None);
        let mut bands = Vec::new();
        let mut places = Vec::new();
        for row in rows {
            if group != Some(row.group) {
                bands.push((y, row));
                y += row.band_height();
            }
            group = Some(row.group);
            places.push((y, row));
            y += row.height();
        }
        self.heads(&mut sketch);
        for (top, row) in bands {
            self.band(top, row, &mut sketch);
        }
        for (top, row) in places {
            self.years_behind((top + APART, top + row.height() - APART), &mut sketch);
            self.row(top, row, &mut sketch);
        }
        sketch.flat(y, (0.0, self.wide), pen(Tone::Quiet, 0.6));
        let bottom = self.key(y + 3.0, &mut sketch);
        sketch.into_scene((self.wide, bottom), &self.data.alternative)
    }

    /// The years that have a name: all, or as many as have room.
    fn named_years(&self) -> (f64, impl Iterator<Item = f64>) {
        let each = f64::from((NARROWEST / self.column().max(1e-6)).ceil().max(1.0));
        let (first, end) = (self.first, self.first + self.years);
        (
            each,
            std::iter::successors(Some(first), move |year| Some(year + each))
                .take_while(move |year| *year < end),
        )
    }

    /// The lines of years and quarters behind a row. They end above and below it: with the lines between
    /// rows they would be a grid, which whoever hears the page would look for as a table.
    fn years_behind(&self, (top, bottom): (f32, f32), sketch: &mut Sketch) {
        for year in self.named_years().1 {
            sketch.upright(self.x(year), (top, bottom), HAIRLINE);
            for quarter in (1..4).filter(|_| self.quarters().is_some()) {
                let from = self.x(year + f64::from(quarter) / 4.0);
                sketch.upright(from, (top, bottom), pen(Tone::Rule, 0.35));
            }
        }
        sketch.upright(self.wide - 0.3, (top, bottom), HAIRLINE);
    }

    /// Years and quarters at the head.
    fn heads(&self, sketch: &mut Sketch) {
        let head = self.head_height();
        let (each, years) = self.named_years();
        for year in years {
            let (from, to) = (self.x(year), self.x(year + each));
            sketch.upright(from, (2.0, head - APART), HAIRLINE);
            let name = sketch.fitted(STRONG, &format!("{year:.0}"), to - from);
            let middle = (from + to.min(from + self.column() * 1.5).max(from + NARROWEST)) / 2.0;
            let half = sketch.width(STRONG, &name) / 2.0;
            let middle = middle.min(self.wide - half);
            sketch.text(STRONG, &name, point(middle, 10.5), Anchor::Middle);
            self.quarter_heads(year, sketch);
        }
        sketch.upright(self.wide - 0.3, (2.0, head - APART), HAIRLINE);
        sketch.flat(head, (0.0, self.wide), pen(Tone::Quiet, 0.8));
    }

    fn quarter_heads(&self, year: f64, sketch: &mut Sketch) {
        let Some(names) = self.quarters() else { return };
        for (i, name) in (0_u8..).zip(names) {
            let from = self.x(year + f64::from(i) / 4.0);
            let middle = from + self.column() / 8.0;
            let name = sketch.fitted(QUIET, name, self.column() / 4.0 - 2.0);
            sketch.text(QUIET, &name, point(middle, 22.0), Anchor::Middle);
            if i > 0 {
                sketch.upright(from, (14.0, self.head_height() - APART), pen(Tone::Rule, 0.35));
            }
        }
    }

    /// The name of a group on a band; it says so where the group began on another page.
    fn band(&self, top: f32, row: &Row, sketch: &mut Sketch) {
        let size = point(self.wide, row.band_height());
        sketch.rect(point(0.0, top), size, Some(solid(Tone::Wash)), None);
        let first = point(LEFT, top + BAND / 2.0 + 7.8);
        sketch.lines(STRONG, &row.band, first, Anchor::Start);
        if self.goes_on(row) {
            let last = row.band.last().map_or(0.0, |line| sketch.width(STRONG, line));
            let y = first.y + depth(row.band.len()) - depth(1);
            let (from, letter) = (last + 9.0, QUIET);
            let words = sketch.fitted(letter, &self.data.continued, self.wide - from - 4.0);
            sketch.text(letter, &words, point(from, y), Anchor::Start);
        }
    }

    /// Whether the first action of a picture is not the first of its group.
    fn goes_on(&self, row: &Row) -> bool {
        let first = self.data.groups.get(row.group).and_then(|group| group.actions.first());
        first.is_some_and(|first| !std::ptr::eq(first, row.action))
    }

    fn row(&self, top: f32, row: &Row, sketch: &mut Sketch) {
        let middle = top + row.height() / 2.0;
        let first = middle - depth(row.name.len()) / 2.0 + 8.0;
        let number = sketch.fitted(STRONG, &row.action.number, self.numbers - LEFT);
        sketch.text(STRONG, &number, point(LEFT, first), Anchor::Start);
        sketch.lines(NAME, &row.name, point(self.numbers, first), Anchor::Start);
        sketch.flat(top, (0.0, self.wide), HAIRLINE);
        let drawn =
            row.action.stretches.iter().filter(|stretch| self.stretch(stretch, middle, sketch));
        let drawn = drawn.count();
        let reached = row.action.milestones.iter().filter(|at| self.holds(**at));
        for at in reached {
            let at = point(self.x(*at), middle);
            sketch.diamond(at, MILESTONE, Tone::Ink, pen(Tone::Paper, 0.8));
        }
        if drawn == 0 {
            let room = self.wide - self.left() - 8.0;
            let words = sketch.fitted(QUIET, &row.action.remark, room);
            sketch.text_over(QUIET, &words, point(self.left() + 6.0, middle + 2.8));
        }
    }

    fn holds(&self, year: f64) -> bool {
        (self.first..=self.first + self.years).contains(&year)
    }

    /// Draws what of a stretch lies within the years; whether there was anything.
    fn stretch(&self, stretch: &Stretch, middle: f32, sketch: &mut Sketch) -> bool {
        let (from, to) = (self.x(stretch.from), self.x(stretch.to));
        let there = from < to;
        if there {
            bar((point(from + 0.7, middle), to - from - 1.4), stretch.covered, sketch);
        }
        there
    }

    /// What the signs mean, below; gives back where it ends.
    fn key(&self, top: f32, sketch: &mut Sketch) -> f32 {
        let Signs { wholly, not_yet, unknown, milestone } = &self.data.signs;
        let used = |covered| {
            let actions = self.data.groups.iter().flat_map(|group| &group.actions);
            actions.flat_map(|action| &action.stretches).any(|s| s.covered == covered)
        };
        let reached = self.data.groups.iter().flat_map(|group| &group.actions);
        let reached = reached.flat_map(|action| &action.milestones).next().is_some();
        let sample = |covered| {
            move |at: Point, on: &mut Sketch| bar((at.plus(point(-8.0, 0.0)), 17.0), covered, on)
        };
        let full = sample(Covered::Wholly);
        let hatched = sample(Covered::NotYet);
        let empty = sample(Covered::Unknown);
        let diamond =
            |at, on: &mut Sketch| on.diamond(at, MILESTONE, Tone::Ink, pen(Tone::Paper, 0.8));
        let signs: [(bool, Sign, &str); 4] = [
            (used(Covered::Wholly), &full, wholly),
            (used(Covered::NotYet), &hatched, not_yet),
            (used(Covered::Unknown), &empty, unknown),
            (reached, &diamond, milestone),
        ];
        let signs = signs.into_iter().filter(|(used, _, _)| *used);
        let signs: Vec<(Sign, &str)> = signs.map(|(_, sign, words)| (sign, words)).collect();
        sketch.key(&signs, (top, self.wide))
    }
}

/// A bar from the middle of its left end.
fn bar((at, long): (Point, f32), covered: Covered, sketch: &mut Sketch) {
    let (fill, stroke) = look(covered);
    let corner = at.plus(point(0.0, -THICK / 2.0));
    sketch.rect(corner, point(long.max(0.8), THICK), Some(fill), stroke);
}

fn look(covered: Covered) -> (Fill, Option<Stroke>) {
    let outline = Some(pen(Tone::Accent, 0.7));
    match covered {
        Covered::Wholly => (solid(Tone::Accent), None),
        Covered::NotYet => (Fill { tone: Tone::Accent, pattern: Pattern::Hatched }, outline),
        Covered::Unknown => (solid(Tone::Paper), outline),
    }
}
