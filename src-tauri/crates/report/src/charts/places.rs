//! Where labels stand: beside what they name, over nothing else.
//!
//! **Invariant:** a label that finds no free place is left out; the table below has every value.

use super::sketch::{Letter, Sketch};
use crate::scene::{Anchor, Point, point};

/// What a label covers: left, top, right, bottom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place(pub f32, pub f32, pub f32, pub f32);

impl Place {
    pub fn touches(self, other: Self) -> bool {
        self.0 < other.2 && other.0 < self.2 && self.1 < other.3 && other.1 < self.3
    }

    fn within(self, other: Self) -> bool {
        self.0 >= other.0 && self.1 >= other.1 && self.2 <= other.2 && self.3 <= other.3
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

/// Where labels stand, and what they should keep clear of.
pub(super) struct Places {
    /// Where a label may stand.
    pub area: Place,
    /// What is covered.
    pub taken: Vec<Place>,
    /// Lines that a label covers only where it must.
    pub lines: Vec<(Point, Point)>,
}

impl Places {
    /// Sets a text at the first of some places, the best of them before the others, that is inside
    /// and clear of other labels; lines run through it only where all are crossed.
    pub fn set(
        &mut self,
        sketch: &mut Sketch,
        letter: Letter,
        text: &str,
        wanted: &[(Point, Anchor)],
    ) {
        let width = sketch.width(letter, text) + 2.0;
        let area = self.area;
        if width > area.2 - area.0 {
            return;
        }
        let place = |(at, anchor): &(Point, Anchor)| {
            let left = match anchor {
                Anchor::Start => at.x,
                Anchor::Middle => at.x - width / 2.0,
                Anchor::End => at.x - width,
            };
            let left = left.min(area.2 - width).max(area.0);
            Place(left, at.y - 7.4, left + width, at.y + 1.0)
        };
        let free = |place: &Place| self.taken.iter().all(|other| !place.touches(*other));
        let crossings =
            |place: &Place| self.lines.iter().filter(|line| place.crossed(**line)).count();
        let open = wanted.iter().map(place).filter(|place| place.within(area)).filter(free);
        // `min_by_key` keeps the first of equals.
        if let Some(found) = open.min_by_key(crossings) {
            self.taken.push(found);
            sketch.text_over(letter, text, point(found.0 + 1.0, found.3 - 1.0));
        }
    }
}

/// Places around a point, the best first.
pub(super) fn around(at: Point) -> [(Point, Anchor); 6] {
    [
        (at.plus(point(0.0, -6.0)), Anchor::Middle),
        (at.plus(point(0.0, 12.5)), Anchor::Middle),
        (at.plus(point(5.0, -4.0)), Anchor::Start),
        (at.plus(point(5.0, 9.5)), Anchor::Start),
        (at.plus(point(-5.0, -4.0)), Anchor::End),
        (at.plus(point(-5.0, 9.5)), Anchor::End),
    ]
}
