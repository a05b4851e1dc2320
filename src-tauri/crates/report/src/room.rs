//! How much room on a page drawn things take.
//!
//! **Invariant:** an estimate that errs towards the letters: a line of text is as high as its tallest
//! letters, not as its leading, so lines that are set close do not count as overlapping.

use crate::fonts::Shaper;
use crate::scene::{Anchor, Item, Point, Segment, Stroke, Text, point};

/// A rectangle on a page: its corners, in points from the top left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// Its top left corner.
    pub from: Point,
    /// Its bottom right corner.
    pub to: Point,
}

/// How far the letters of a size rise over the baseline, and how far they hang under it.
const ASCENT: f32 = 0.72;
const DESCENT: f32 = 0.22;

impl Room {
    /// The room of one thing; `None` where nothing is seen of it.
    #[must_use]
    pub fn of(item: &Item, shaper: &mut Shaper) -> Option<Self> {
        match item {
            Item::Line { from, to, .. } => Self::around([*from, *to].into_iter()),
            Item::Rect { at, size, .. } | Item::Picture { at, size, .. } => {
                Self::around([*at, at.plus(*size)].into_iter())
            }
            Item::Path { segments, .. } => Self::around(segments.iter().flat_map(corners)),
            Item::Text(text) => Self::of_text(text, shaper),
        }
    }

    /// The room of a line of text, without the spaces at its end.
    #[must_use]
    pub fn of_text(text: &Text, shaper: &mut Shaper) -> Option<Self> {
        let seen = text.text.trim_end_matches(' ');
        if seen.trim().is_empty() {
            return None;
        }
        let spaces = seen.matches(' ').count() as f32;
        let width = shaper.width(text.face, text.size, seen) + spaces * text.word_space;
        let whole = shaper.width(text.face, text.size, &text.text);
        let left = text.at.x
            - match text.anchor {
                Anchor::Start => 0.0,
                Anchor::Middle => whole / 2.0,
                Anchor::End => whole,
            };
        let from = point(left, text.at.y - ASCENT * text.size);
        Some(Self { from, to: point(left + width, text.at.y + DESCENT * text.size) })
    }

    /// The room of several things together; `None` where nothing is seen of them.
    pub fn of_all<'a>(
        items: impl IntoIterator<Item = &'a Item>,
        shaper: &mut Shaper,
    ) -> Option<Self> {
        let rooms = items.into_iter().filter_map(|item| Self::of(item, shaper));
        rooms.reduce(Self::with)
    }

    /// The room that both need together.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        let from = point(self.from.x.min(other.from.x), self.from.y.min(other.from.y));
        Self { from, to: point(self.to.x.max(other.to.x), self.to.y.max(other.to.y)) }
    }

    /// How far two of them lie over each other, across and down; `None` where they do not.
    #[must_use]
    pub fn overlap(self, other: Self) -> Option<(f32, f32)> {
        let across = self.to.x.min(other.to.x) - self.from.x.max(other.from.x);
        let down = self.to.y.min(other.to.y) - self.from.y.max(other.from.y);
        (across > 0.0 && down > 0.0).then_some((across, down))
    }

    fn around(mut points: impl Iterator<Item = Point>) -> Option<Self> {
        let first = points.next()?;
        Some(
            points.fold(Self { from: first, to: first }, |room, p| {
                room.with(Self { from: p, to: p })
            }),
        )
    }
}

/// The points within which a step of an outline stays.
fn corners(segment: &Segment) -> Vec<Point> {
    match segment {
        Segment::Move { to } | Segment::Line { to } => vec![*to],
        Segment::Curve { first, second, to } => vec![*first, *second, *to],
    }
}

/// The pens with which a thing is drawn.
#[must_use]
pub fn stroke(item: &Item) -> Option<Stroke> {
    match item {
        Item::Line { stroke, .. } => Some(*stroke),
        Item::Rect { stroke, .. } | Item::Path { stroke, .. } => *stroke,
        Item::Text(_) | Item::Picture { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fonts::Face;
    use crate::scene::{Tone, circle};

    fn text(words: &str, anchor: Anchor) -> Item {
        let (at, face, tone) = (point(100.0, 50.0), Face::Sans, Tone::Ink);
        Item::Text(Text { at, text: words.into(), face, size: 10.0, tone, anchor, word_space: 0.0 })
    }

    #[test]
    fn words_are_where_their_anchor_says() {
        let mut shaper = Shaper::default();
        let mut of = |anchor| Room::of(&text("agua", anchor), &mut shaper).unwrap();
        let (start, middle, end) = (of(Anchor::Start), of(Anchor::Middle), of(Anchor::End));
        assert_eq!(start.from.x, 100.0);
        assert!((end.to.x - 100.0).abs() < 0.01);
        assert!(((middle.from.x + middle.to.x) / 2.0 - 100.0).abs() < 0.01);
        assert!(start.from.y < 50.0 && start.to.y > 50.0);
        assert_eq!(Room::of(&text("  ", Anchor::Start), &mut shaper), None);
    }

    #[test]
    fn things_together_need_the_room_of_all() {
        let round =
            Item::Path { segments: circle(point(10.0, 10.0), 5.0), fill: None, stroke: None };
        let room = Room::of_all([&round, &text("x", Anchor::Start)], &mut Shaper::default());
        let room = room.unwrap();
        assert_eq!((room.from.x, room.from.y), (5.0, 5.0));
        assert!(room.to.x > 100.0 && room.to.y > 50.0);
    }

    #[test]
    fn only_what_lies_over_each_other_overlaps() {
        let square = |x: f32| Room { from: point(x, 0.0), to: point(x + 10.0, 10.0) };
        assert_eq!(square(0.0).overlap(square(10.0)), None);
        assert_eq!(square(0.0).overlap(square(7.0)), Some((3.0, 10.0)));
    }
}
