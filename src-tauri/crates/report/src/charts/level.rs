//! Where a municipality stands: a bar on a scale, with strokes and shapes for what it is compared with.
//!
//! **Invariant:** target, region and country differ in their shapes, never only in colour.

use super::scale::part;
use super::sketch::Sketch;
use crate::scene::{Scene, Stroke, Tone, pen, point, solid};

/// Where a municipality stands on a scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
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
}

/// A bar that is a picture of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// What it shows.
    pub standing: Standing,
    /// The message in a sentence.
    pub alternative: String,
}

/// How high a bar with its strokes is.
pub(super) const HEIGHT: f32 = 14.0;
const THICK: f32 = 7.0;
/// Shapes at the ends of the scale reach so far beyond it.
const OVER: f32 = 3.9;

/// A bar from the lower end of the scale, with strokes for target, region and country.
#[must_use]
pub fn level(data: &Level, width: f32) -> Scene {
    let mut sketch = Sketch::default();
    standing(&data.standing, (0.0, HEIGHT / 2.0, width), &mut sketch);
    sketch.into_scene((width, HEIGHT), &data.alternative)
}

/// The same inside another picture: from the left and the middle of its height, so wide.
pub(super) fn standing(data: &Standing, (left, middle, wide): (f32, f32, f32), on: &mut Sketch) {
    let (from, to) = (left + OVER, left + wide - OVER);
    let place = |value: f64| from + part(value, data.scale) * (to - from);
    let mut bar = |until: f32, tone| {
        let at = point(from, middle - THICK / 2.0);
        on.rect(at, point(until - from, THICK), Some(solid(tone)), None);
    };
    bar(to, Tone::Rule);
    bar(place(data.value), Tone::Accent);
    if let Some((low, high)) = data.target.map(|(low, high)| (place(low), place(high))) {
        target((low, high), middle, on);
    }
    if let Some(region) = data.region {
        region_ring((place(region), middle), on);
    }
    if let Some(country) = data.country {
        country_diamond((place(country), middle), on);
    }
}

/// A thick stroke, or two that are joined at their feet.
fn target((low, high): (f32, f32), middle: f32, on: &mut Sketch) {
    target_stroke((low, middle), on);
    if low < high {
        target_stroke((high, middle), on);
        on.flat(middle + HEIGHT / 2.0 - 0.6, (low, high), pen(Tone::Ink, 1.2));
    }
}

pub(super) fn target_stroke((x, middle): (f32, f32), on: &mut Sketch) {
    let ends = (middle - HEIGHT / 2.0, middle + HEIGHT / 2.0);
    on.upright(x, ends, pen(Tone::Ink, 1.8));
}

pub(super) fn region_ring((x, middle): (f32, f32), on: &mut Sketch) {
    on.ring(point(x, middle), 2.6, outline());
}

pub(super) fn country_diamond((x, middle): (f32, f32), on: &mut Sketch) {
    on.diamond(point(x, middle), 3.4, Tone::Paper, outline());
}

fn outline() -> Stroke {
    pen(Tone::Ink, 0.9)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::Item;

    #[test]
    fn a_target_with_a_band_is_marked_from_where_to_where_it_is_met() {
        let bar = |target| {
            let (region, country) = (None, None);
            let standing = Standing { scale: (0.0, 100.0), value: 44.4, target, region, country };
            let data = Level { standing, alternative: "44.4".into() };
            let lines = level(&data, 107.8).items.into_iter().filter_map(|item| match item {
                Item::Line { from, to, .. } => Some((from.x.round(), to.x.round())),
                _ => None,
            });
            lines.collect::<Vec<_>>()
        };
        assert_eq!(bar(Some((40.0, 60.0))), [(44.0, 44.0), (64.0, 64.0), (44.0, 64.0)]);
        assert_eq!(bar(Some((50.0, 50.0))), [(54.0, 54.0)]);
        assert_eq!(bar(None), []);
    }
}
