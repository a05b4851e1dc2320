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

    /// Whether a line runs through it: whether anything of the line is left between its four sides.
    fn crossed(self, (from, to): (Point, Point)) -> bool {
        let (mut enters, mut leaves) = (0.0_f32, 1.0_f32);
        for (start, way, low, high) in
            [(from.x, to.x - from.x, self.0, self.2), (from.y, to.y - from.y, self.1, self.3)]
        {
            if way.abs() < f32::EPSILON {
                if start <= low || start >= high {
                    return false;
                }
                continue;
            }
            let (a, b) = ((low - start) / way, (high - start) / way);
            enters = enters.max(a.min(b));
            leaves = leaves.min(a.max(b));
        }
        enters < leaves
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
    /// and clear of other labels; lines run through it only where all are crossed. Whether there was
    /// such a place.
    pub fn set(
        &mut self,
        sketch: &mut Sketch,
        letter: Letter,
        text: &str,
        wanted: &[(Point, Anchor)],
    ) -> bool {
        let width = sketch.width(letter, text) + 2.0;
        let area = self.area;
        if width > area.2 - area.0 {
            return false;
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
        let Some(found) = open.min_by_key(crossings) else { return false };
        self.taken.push(found);
        sketch.text_over(letter, text, point(found.0 + 1.0, found.3 - 1.0));
        true
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

/// Places around a point for words that may stand further from it.
pub(super) fn about(at: Point) -> Vec<(Point, Anchor)> {
    let beside = [12.5, 23.0, 34.0, -6.0, -17.0, -28.0].into_iter().flat_map(|down| {
        [(5.0, Anchor::Start), (-5.0, Anchor::End), (0.0, Anchor::Middle)]
            .map(|(along, anchor)| (at.plus(point(along, down)), anchor))
    });
    beside.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_crosses_a_place_or_passes_it() {
        let check = |from: (f32, f32), to: (f32, f32), expected| {
            let line = (point(from.0, from.1), point(to.0, to.1));
            assert_eq!(Place(10.0, 10.0, 20.0, 14.0).crossed(line), expected, "{line:?}");
        };
        check((0.0, 12.0), (30.0, 12.0), true);
        check((0.0, 10.0), (30.0, 10.0), false);
        check((12.0, 0.0), (12.0, 30.0), true);
        check((0.0, 12.0), (9.0, 12.0), false);
        check((18.0, 9.0), (21.0, 12.0), true);
        check((18.0, 5.0), (25.0, 12.0), false);
        check((12.0, 12.0), (13.0, 13.0), true);
    }
}
