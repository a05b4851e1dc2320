//! The population by age and sex.
//!
//! **Invariant:** both sides have one scale; women and men differ in their patterns.

use ceiba::text::Locale;

use super::WIDTH;
use super::scale::{Scale, drawable};
use super::sketch::{GROUND, HAIRLINE, QUIET, STRONG, Sketch};
use crate::scene::{Anchor, Fill, Pattern, Scene, Stroke, Tone, pen, point, solid};

/// What a pyramid shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Pyramid {
    /// The ages, the youngest first.
    pub ages: Vec<Ages>,
    /// Over the men, with how many they are.
    pub men: String,
    /// Over the women.
    pub women: String,
    /// The unit, below the axis.
    pub unit: String,
    /// How the numbers on the axis are written.
    pub locale: Locale,
    /// The message in a sentence.
    pub alternative: String,
}

/// People of some ages.
#[derive(Clone, Debug, PartialEq)]
pub struct Ages {
    /// The ages: "0–4".
    pub name: String,
    /// How many men.
    pub men: f64,
    /// How many women.
    pub women: f64,
}

const TOP: f32 = 18.0;
const DEPTH: f32 = 178.0;
/// Between the two sides, where the ages stand.
const MIDDLE: f32 = 46.0;
/// Names of ages that would stand closer are left out.
const CLOSEST: f32 = 8.6;

/// Men to the left, women to the right, the youngest at the foot.
#[must_use]
pub fn pyramid(data: &Pyramid) -> Scene {
    let mut sketch = Sketch::default();
    let sides = Sides::of(data);
    sides.heads(&mut sketch);
    sides.grid(&mut sketch);
    sides.bars(&mut sketch);
    sketch.into_scene((WIDTH, sides.bottom() + 28.0), &data.alternative)
}

struct Sides<'a> {
    data: &'a Pyramid,
    scale: Scale,
    pitch: f32,
}

/// How long each side is.
const LONG: f32 = (WIDTH - MIDDLE) / 2.0 - 14.0;
const LEFT: f32 = (WIDTH - MIDDLE) / 2.0;
const RIGHT: f32 = (WIDTH + MIDDLE) / 2.0;

impl<'a> Sides<'a> {
    fn of(data: &'a Pyramid) -> Self {
        let people: Vec<f64> = data.ages.iter().flat_map(|ages| [ages.men, ages.women]).collect();
        let count = f32::from(u16::try_from(data.ages.len().max(1)).unwrap_or(u16::MAX));
        let scale = Scale { low: 0.0, ..Scale::from_zero(&people, 3.0) };
        Self { data, scale, pitch: (DEPTH / count).min(14.0) }
    }

    fn bottom(&self) -> f32 {
        let count = u16::try_from(self.data.ages.len().max(1)).unwrap_or(u16::MAX);
        TOP + self.pitch * f32::from(count)
    }

    fn long(&self, people: f64) -> f32 {
        drawable(people).map_or(0.0, |people| self.scale.part(people) * LONG)
    }

    fn heads(&self, sketch: &mut Sketch) {
        let men = sketch.fitted(STRONG, &self.data.men, LONG);
        sketch.text(STRONG, &men, point(LEFT, 10.0), Anchor::End);
        let women = sketch.fitted(STRONG, &self.data.women, LONG);
        sketch.text(STRONG, &women, point(RIGHT, 10.0), Anchor::Start);
    }

    /// Numbers below both sides, as far as they do not touch.
    fn grid(&self, sketch: &mut Sketch) {
        let bottom = self.bottom();
        let ticks = self.scale.ticks();
        let number = |tick: &f64| self.scale.number(*tick, self.data.locale);
        let widest =
            ticks.iter().map(|tick| sketch.width(QUIET, &number(tick))).fold(0.0, f32::max);
        let step = self.long(self.scale.step).max(0.1);
        for (i, tick) in (0_u8..).zip(&ticks) {
            let long = self.long(*tick);
            let told = if widest + 6.0 < step {
                true
            } else {
                i == 0 || usize::from(i) + 1 == ticks.len()
            };
            let stroke = if i == 0 { GROUND } else { HAIRLINE };
            for x in [LEFT - long, RIGHT + long] {
                sketch.upright(x, (TOP - 2.0, bottom), stroke);
                if told {
                    let number = sketch.fitted(QUIET, &number(tick), LONG - 20.0);
                    let half = sketch.width(QUIET, &number) / 2.0;
                    let x = x.max(half).min(WIDTH - half);
                    sketch.text(QUIET, &number, point(x, bottom + 11.0), Anchor::Middle);
                }
            }
        }
        let unit = sketch.fitted(QUIET, &self.data.unit, WIDTH);
        sketch.text(QUIET, &unit, point(WIDTH / 2.0, bottom + 23.0), Anchor::Middle);
    }

    fn bars(&self, sketch: &mut Sketch) {
        let thick = self.pitch * 0.82;
        let mut y = self.bottom();
        let mut free = f32::MAX;
        for ages in &self.data.ages {
            let top = y - (self.pitch + thick) / 2.0;
            let (men, women) = (self.long(ages.men), self.long(ages.women));
            let (fill, stroke) = men_look();
            sketch.rect(point(LEFT - men, top), point(men, thick), Some(fill), stroke);
            let fill = Some(solid(Tone::Accent));
            sketch.rect(point(RIGHT, top), point(women, thick), fill, None);
            let middle = y - self.pitch / 2.0 + 2.9;
            if middle <= free {
                let name = sketch.fitted(QUIET, &ages.name, MIDDLE - 4.0);
                sketch.text(QUIET, &name, point(WIDTH / 2.0, middle), Anchor::Middle);
                free = middle - CLOSEST;
            }
            y -= self.pitch;
        }
    }
}

fn men_look() -> (Fill, Option<Stroke>) {
    let fill = Fill { tone: Tone::Accent, pattern: Pattern::Hatched };
    (fill, Some(pen(Tone::Accent, 0.5)))
}
