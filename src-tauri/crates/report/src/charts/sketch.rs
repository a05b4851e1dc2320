//! What every chart is drawn with: letters that are measured before they are set, and strokes.
//!
//! **Invariant:** no letter is smaller than seven points, no stroke thinner than 0.35; a text that
//! has a width to keep is broken or shortened, never set beyond it.

use crate::fonts::{Face, Shaper};
use crate::scene::{
    Anchor, Dash, Fill, Item, Pattern, Point, Scene, Segment, Stroke, Text, Tone, circle, pen,
    point, polygon, solid,
};

/// A way of writing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Letter {
    face: Face,
    /// Size in points.
    pub size: f32,
    tone: Tone,
}

/// Axes, units, remarks.
pub(super) const QUIET: Letter = Letter { face: Face::Sans, size: 8.2, tone: Tone::Quiet };
/// Names of rows.
pub(super) const NAME: Letter = Letter { face: Face::Sans, size: 8.6, tone: Tone::Ink };
/// Names that stand over others, targets.
pub(super) const STRONG: Letter = Letter { face: Face::SansSemibold, size: 8.8, tone: Tone::Ink };
/// The values of the municipality.
pub(super) const VALUE: Letter = Letter { face: Face::SansSemibold, size: 9.0, tone: Tone::Accent };

/// From line to line of words that belong together.
pub(super) const LEADING: f32 = 10.4;
/// The thinnest stroke: a copier still keeps it.
pub(super) const HAIRLINE: Stroke = pen(Tone::Rule, 0.5);
/// The stroke on which bars and points stand.
pub(super) const GROUND: Stroke = pen(Tone::Quiet, 0.6);
/// What is never longer can be measured soon, whoever wrote it.
const LONGEST: usize = 400;

impl Letter {
    /// The same in another colour.
    pub fn toned(self, tone: Tone) -> Self {
        Self { tone, ..self }
    }

    /// The text set at a point.
    pub fn put(self, text: impl Into<String>, at: Point, anchor: Anchor) -> Item {
        let Self { face, size, tone } = self;
        Item::Text(Text { at, text: text.into(), face, size, tone, anchor, word_space: 0.0 })
    }
}

/// A scene while it is drawn.
#[derive(Default)]
pub(super) struct Sketch {
    shaper: Shaper,
    /// What is drawn so far, from back to front.
    pub items: Vec<Item>,
}

impl Sketch {
    /// The picture. One that nobody gave a sentence says its own words: it is never without any.
    pub fn into_scene(self, (width, height): (f32, f32), alternative: &str) -> Scene {
        let own = || self.items.iter().filter_map(Item::words).collect::<Vec<_>>().join("; ");
        let given = Some(alternative.trim()).filter(|given| !given.is_empty());
        let alternative = given.map_or_else(own, str::to_owned);
        Scene { width, height, alternative, items: self.items }
    }

    pub fn width(&mut self, letter: Letter, text: &str) -> f32 {
        self.shaper.width(letter.face, letter.size, text)
    }

    pub fn text(&mut self, letter: Letter, text: &str, at: Point, anchor: Anchor) {
        if !text.trim().is_empty() {
            self.items.push(letter.put(text, at, anchor));
        }
    }

    /// Lines below each other, the first on the baseline of the point.
    pub fn lines(&mut self, letter: Letter, lines: &[String], at: Point, anchor: Anchor) {
        let mut y = at.y;
        for line in lines {
            self.text(letter, line, point(at.x, y), anchor);
            y += LEADING;
        }
    }

    /// The text, with three dots for what has no room.
    pub fn fitted(&mut self, letter: Letter, text: &str, room: f32) -> String {
        let whole: String = clean(text);
        if self.width(letter, &whole) <= room {
            return whole;
        }
        self.shortened(letter, &whole, room)
    }

    /// As much of the beginning as fits before three dots; nothing where not even they do.
    fn shortened(&mut self, letter: Letter, text: &str, room: f32) -> String {
        let letters: Vec<char> = text.chars().collect();
        let kept = self.longest(letter, &letters, "…", room);
        let beginning: String = letters.iter().take(kept).collect();
        let short = format!("{}…", beginning.trim_end());
        if self.width(letter, &short) <= room { short } else { String::new() }
    }

    /// How many letters fit before an end: looked for by halves, since each try is measured.
    fn longest(&mut self, letter: Letter, letters: &[char], end: &str, room: f32) -> usize {
        let (mut fits, mut beyond) = (0, letters.len() + 1);
        while beyond - fits > 1 {
            let middle = usize::midpoint(fits, beyond);
            let text: String = letters.iter().take(middle).copied().chain(end.chars()).collect();
            if self.width(letter, &text) <= room {
                fits = middle;
            } else {
                beyond = middle;
            }
        }
        fits
    }

    /// The text in at most so many lines of a width; words that are too long are broken.
    pub fn wrapped(&mut self, letter: Letter, text: &str, room: f32, most: usize) -> Vec<String> {
        let whole = clean(text);
        let mut lines: Vec<String> = Vec::new();
        let mut line = String::new();
        for word in whole.split(' ').filter(|word| !word.is_empty()) {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if self.width(letter, &longer) <= room {
                line = longer;
                continue;
            }
            lines.extend(Some(std::mem::take(&mut line)).filter(|line| !line.is_empty()));
            line = self.broken(letter, word, room, &mut lines);
        }
        lines.extend(Some(line).filter(|line| !line.is_empty()));
        self.at_most(letter, lines, room, most)
    }

    /// Puts full lines of a long word aside and gives back its end.
    fn broken(&mut self, letter: Letter, word: &str, room: f32, lines: &mut Vec<String>) -> String {
        let mut letters: Vec<char> = word.chars().collect();
        loop {
            let fits = self.longest(letter, &letters, "", room).max(1);
            if fits >= letters.len() {
                return letters.into_iter().collect();
            }
            let rest = letters.split_off(fits);
            lines.push(letters.into_iter().collect());
            letters = rest;
        }
    }

    fn at_most(
        &mut self,
        letter: Letter,
        lines: Vec<String>,
        room: f32,
        most: usize,
    ) -> Vec<String> {
        if lines.len() <= most {
            return lines;
        }
        let mut kept: Vec<String> = lines.into_iter().take(most).collect();
        if let Some(last) = kept.pop() {
            kept.push(self.shortened(letter, &last, room));
        }
        kept
    }

    pub fn upright(&mut self, x: f32, (top, bottom): (f32, f32), stroke: Stroke) {
        self.items.push(Item::Line { from: point(x, top), to: point(x, bottom), stroke });
    }

    pub fn flat(&mut self, y: f32, (left, right): (f32, f32), stroke: Stroke) {
        self.items.push(Item::Line { from: point(left, y), to: point(right, y), stroke });
    }

    pub fn rect(&mut self, at: Point, size: Point, fill: Option<Fill>, stroke: Option<Stroke>) {
        if size.x <= 0.0 || size.y <= 0.0 {
            return;
        }
        if fill.is_some_and(|fill| fill.pattern != Pattern::Solid) {
            // What lies behind would be seen between the lines.
            let fill = Some(solid(Tone::Paper));
            self.items.push(Item::Rect { at, size, fill, stroke: None });
        }
        self.items.push(Item::Rect { at, size, fill, stroke });
    }

    pub fn path(&mut self, segments: Vec<Segment>, fill: Option<Fill>, stroke: Option<Stroke>) {
        self.items.push(Item::Path { segments, fill, stroke });
    }

    /// A line through points; nothing with fewer than two.
    pub fn through(&mut self, points: &[Point], stroke: Stroke) {
        if points.len() > 1 {
            self.path(run(points), None, Some(stroke));
        }
    }

    pub fn dot(&mut self, at: Point, radius: f32, tone: Tone) {
        self.path(circle(at, radius), Some(solid(tone)), None);
    }

    /// A hollow point.
    pub fn ring(&mut self, at: Point, radius: f32, stroke: Stroke) {
        self.path(circle(at, radius), Some(solid(Tone::Paper)), Some(stroke));
    }

    pub fn diamond(&mut self, at: Point, radius: f32, fill: Tone, stroke: Stroke) {
        let corners = [(0.0, -radius), (radius, 0.0), (0.0, radius), (-radius, 0.0)];
        let corners = corners.into_iter().map(|(x, y)| at.plus(point(x, y)));
        self.path(polygon(corners), Some(solid(fill)), Some(stroke));
    }
}

/// How something is drawn in a key, around a point.
pub(super) type Sign<'a> = &'a dyn Fn(Point, &mut Sketch);

impl Sketch {
    /// What signs mean, beside each other in as many lines as they need; gives back where it ends.
    /// Signs without words are left out: nobody needs them.
    pub fn key(&mut self, signs: &[(Sign, &str)], (top, wide): (f32, f32)) -> f32 {
        let (mut x, mut y) = (0.0, top);
        let named = || signs.iter().filter(|(_, words)| !words.trim().is_empty());
        for (sign, words) in named() {
            let words = self.fitted(QUIET, words, wide - SIGN);
            let width = self.width(QUIET, &words) + SIGN;
            if x > 0.0 && x + width > wide {
                (x, y) = (0.0, y + KEY_LINE);
            }
            sign(point(x + 8.0, y + KEY_LINE / 2.0), self);
            self.text(QUIET, &words, point(x + SIGN, y + KEY_LINE / 2.0 + 2.8), Anchor::Start);
            x += width + 14.0;
        }
        if named().next().is_some() { y + KEY_LINE } else { top }
    }

    /// Words over lines: the paper behind them is left free.
    pub fn text_over(&mut self, letter: Letter, text: &str, at: Point) {
        if text.trim().is_empty() {
            return;
        }
        let size = point(self.width(letter, text) + 2.0, letter.size * 0.84);
        let corner = at.plus(point(-1.0, -letter.size * 0.7));
        self.rect(corner, size, Some(solid(Tone::Paper)), None);
        self.text(letter, text, at, Anchor::Start);
    }
}

/// Room of a sign before its words, and of a line of them.
const SIGN: f32 = 21.0;
const KEY_LINE: f32 = 15.0;

/// A pen that leaves dashes or dots.
pub(super) const fn broken_pen(tone: Tone, width: f32, dash: Dash) -> Stroke {
    Stroke { tone, width, dash }
}

fn run(points: &[Point]) -> Vec<Segment> {
    let step = |(i, to): (usize, &Point)| match i {
        0 => Segment::Move { to: *to },
        _ => Segment::Line { to: *to },
    };
    points.iter().enumerate().map(step).collect()
}

fn clean(text: &str) -> String {
    let plain = |c: char| if c.is_control() { ' ' } else { c };
    text.trim().chars().take(LONGEST).map(plain).collect()
}

/// How high so many lines are.
pub(super) fn depth(lines: usize) -> f32 {
    LEADING * f32::from(u16::try_from(lines.max(1)).unwrap_or(u16::MAX))
}

/// The rows of each picture, so that none but a single row is higher than its room.
pub(super) fn sheets(heights: &[f32], room: f32) -> Vec<Vec<usize>> {
    let mut sheets: Vec<Vec<usize>> = Vec::new();
    let mut used = 0.0;
    for (row, height) in heights.iter().enumerate() {
        match sheets.last_mut().filter(|_| used + height <= room) {
            Some(sheet) => sheet.push(row),
            None => {
                sheets.push(vec![row]);
                used = 0.0;
            }
        }
        used += height;
    }
    sheets
}

/// Where things of some heights stand so that none lies on another: each as near as can be to the
/// middle it asks for, all in their order and between two ends.
pub(super) fn apart(wanted: &[(f32, f32)], (top, bottom): (f32, f32)) -> Vec<f32> {
    let mut places: Vec<f32> = Vec::new();
    let mut least = top;
    for (middle, height) in wanted {
        let place = middle.max(least + height / 2.0);
        least = place + height / 2.0;
        places.push(place);
    }
    let mut most = bottom;
    for (place, (_, height)) in places.iter_mut().zip(wanted).rev() {
        *place = place.min(most - height / 2.0);
        most = *place - height / 2.0;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_broken_and_then_shortened() {
        let check = |text: &str, room, most, expected: &[&str]| {
            assert_eq!(Sketch::default().wrapped(NAME, text, room, most), expected, "{text}");
        };
        check("Agua", 100.0, 2, &["Agua"]);
        check("", 100.0, 2, &[]);
        check("Agua para todos", 40.0, 3, &["Agua para", "todos"]);
        check("Agua para todos los barrios", 40.0, 2, &["Agua para", "todos lo…"]);
        check("aaaaaaaaaaaaaaaaaaaa", 40.0, 9, &["aaaaaaaaa", "aaaaaaaaa", "aa"]);
        check("Agua\npara", 100.0, 2, &["Agua para"]);
    }

    #[test]
    fn rows_fill_their_sheets_and_none_is_lost() {
        let check = |heights: &[f32], room, expected: &[&[usize]]| {
            assert_eq!(sheets(heights, room), expected);
        };
        check(&[], 10.0, &[]);
        check(&[4.0, 4.0, 4.0], 10.0, &[&[0, 1], &[2]]);
        check(&[40.0, 4.0, 4.0], 10.0, &[&[0], &[1, 2]]);
        check(&[4.0, 4.0], f32::INFINITY, &[&[0, 1]]);
    }

    #[test]
    fn what_would_lie_on_another_moves_apart() {
        let check = |wanted: &[(f32, f32)], expected: &[f32]| {
            assert_eq!(apart(wanted, (0.0, 100.0)), expected);
        };
        check(&[(20.0, 10.0), (60.0, 10.0)], &[20.0, 60.0]);
        check(&[(20.0, 10.0), (22.0, 10.0)], &[20.0, 30.0]);
        check(&[(90.0, 10.0), (99.0, 10.0)], &[85.0, 95.0]);
        check(&[(-5.0, 10.0)], &[5.0]);
    }

    #[test]
    fn a_picture_without_a_sentence_says_its_words() {
        let mut sketch = Sketch::default();
        sketch.text(NAME, "Agua", point(0.0, 0.0), Anchor::Start);
        assert_eq!(sketch.into_scene((1.0, 1.0), " ").alternative, "Agua");
    }
}
