//! The same pages for a copier that knows only black.
//!
//! What a colour said, a pattern says or a shape; what was pale is outlined or thin. A copy of a
//! copy still tells one from the other. **Invariant:** nothing moves and nothing is left out; only
//! ink and paper are left, and no line is thinner than a copier can see.

use crate::scene::{Dash, Fill, Item, Pattern, Point, Stroke, Tone, point};

use super::Page;

/// The thinnest line that a copier sees.
const THINNEST: f32 = 0.35;
/// A pale line is drawn so thin, or half as wide as it was, that it stands back in black too.
const PALE_WIDEST: f32 = 1.2;
/// What is smaller is a sign: told from others by its shape, and full.
const SIGN: f32 = 14.0;
/// What is longer is a ground, which would eat ink and come out spotted.
const GROUND: f32 = 320.0;

/// The page in black.
pub(super) fn page(page: &mut Page) {
    for item in page.pieces.iter_mut().flat_map(|piece| &mut piece.items) {
        *item = black(item);
    }
}

fn black(item: &Item) -> Item {
    match item.clone() {
        Item::Line { from, to, stroke } => Item::Line { from, to, stroke: pen(stroke) },
        Item::Rect { at, size, fill, stroke } => {
            let (fill, stroke) = inside(fill, stroke, size);
            Item::Rect { at, size, fill, stroke }
        }
        Item::Path { segments, fill, stroke } => {
            let (fill, stroke) = inside(fill, stroke, extent(item));
            Item::Path { segments, fill, stroke }
        }
        Item::Text(mut text) => {
            text.tone = ink(text.tone);
            Item::Text(text)
        }
        Item::Picture { at, size, picture } => Item::Picture { at, size, picture },
    }
}

/// Black, but for what was left white on something dark.
fn ink(tone: Tone) -> Tone {
    if tone == Tone::Paper { Tone::Paper } else { Tone::Black }
}

fn pen(stroke: Stroke) -> Stroke {
    let width = match stroke.tone {
        Tone::Rule | Tone::Wash => (stroke.width / 2.0).min(PALE_WIDEST),
        _ => stroke.width,
    };
    Stroke { tone: ink(stroke.tone), width: width.max(THINNEST), dash: stroke.dash }
}

/// Fill and outline of something of such a size.
fn inside(
    fill: Option<Fill>,
    stroke: Option<Stroke>,
    size: Point,
) -> (Option<Fill>, Option<Stroke>) {
    let stroke = stroke.map(pen);
    let Some(fill) = fill else { return (None, stroke) };
    let outline = || stroke.or(Some(Stroke { tone: Tone::Black, width: 0.5, dash: Dash::Solid }));
    let long = size.x.max(size.y) > GROUND;
    match (fill.tone, fill.pattern) {
        (Tone::Paper, _) => (Some(fill), stroke),
        // A pale ground becomes its edge.
        (Tone::Wash | Tone::Rule, Pattern::Solid) => (None, outline()),
        (_, Pattern::Solid) if long => (Some(black_fill(Pattern::Dotted)), outline()),
        (_, Pattern::Solid) if size.x.max(size.y) < SIGN => {
            (Some(black_fill(Pattern::Solid)), stroke)
        }
        (tone, Pattern::Solid) => (Some(black_fill(told(tone))), outline()),
        (_, pattern) => (Some(black_fill(pattern)), outline()),
    }
}

fn black_fill(pattern: Pattern) -> Fill {
    Fill { tone: Tone::Black, pattern }
}

/// The pattern that says what a full colour said: neighbours on the scale differ.
fn told(tone: Tone) -> Pattern {
    match tone {
        Tone::OnTrack => Pattern::Backhatched,
        Tone::Moderate => Pattern::Hatched,
        Tone::Slow => Pattern::Crossed,
        Tone::Quiet | Tone::Unknown | Tone::Rule | Tone::Wash => Pattern::Dotted,
        Tone::Ink | Tone::Black | Tone::Paper | Tone::Accent | Tone::Met | Tone::Regressing => {
            Pattern::Solid
        }
    }
}

/// How wide and high an outline is.
fn extent(item: &Item) -> Point {
    let Item::Path { segments, .. } = item else { return point(0.0, 0.0) };
    let ends = || segments.iter().map(|segment| segment.to());
    let across = |of: fn(Point) -> f32| {
        let (least, most) =
            ends().map(of).fold((f32::MAX, f32::MIN), |(a, b), c| (a.min(c), b.max(c)));
        (most - least).max(0.0)
    };
    point(across(|end| end.x), across(|end| end.y))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::MarkStyle;
    use crate::layout::{Part, Piece};
    use crate::scene::{Shape, mark, pen as pen_of, solid};

    fn copied(items: Vec<Item>) -> Vec<Item> {
        let pieces = vec![Piece { part: Part::Ornament, items }];
        let size = point(400.0, 500.0);
        let mut copy = Page { size, chapter: String::new(), pieces, links: vec![] };
        page(&mut copy);
        copy.pieces.remove(0).items
    }

    fn rect(tone: Tone, pattern: Pattern, width: f32) -> Item {
        let (at, size) = (point(0.0, 0.0), point(width, 20.0));
        Item::Rect { at, size, fill: Some(Fill { tone, pattern }), stroke: None }
    }

    #[test]
    fn only_black_and_paper_are_left_and_no_line_is_too_thin() {
        let tones = [Tone::Ink, Tone::Quiet, Tone::Rule, Tone::Wash, Tone::Paper, Tone::Accent];
        for tone in tones {
            let line = Item::Line {
                from: point(0.0, 0.0),
                to: point(9.0, 0.0),
                stroke: pen_of(tone, 0.2),
            };
            for item in copied(vec![line, rect(tone, Pattern::Solid, 60.0)]) {
                match item {
                    Item::Line { stroke, .. } => {
                        assert!(stroke.width >= 0.35 && stroke.tone == ink(tone), "{tone:?}");
                    }
                    Item::Rect { fill, stroke, .. } => {
                        assert!(fill.is_some() || stroke.is_some(), "{tone:?} is seen");
                        let black = fill.is_none_or(|fill| fill.tone == ink(tone));
                        assert!(black && stroke.is_none_or(|s| s.tone == Tone::Black));
                    }
                    _ => {}
                }
            }
        }
    }

    #[test]
    fn neighbours_stay_apart() {
        let bar = |tone, pattern| match copied(vec![rect(tone, pattern, 60.0)]).remove(0) {
            Item::Rect { fill, stroke, .. } => (fill.map(|fill| fill.pattern), stroke.is_some()),
            _ => panic!("a bar"),
        };
        // Found and asked for; ours and others; the steps of the scale.
        let pairs = [
            (bar(Tone::Accent, Pattern::Solid), bar(Tone::Accent, Pattern::Hatched)),
            (bar(Tone::Accent, Pattern::Solid), bar(Tone::Rule, Pattern::Solid)),
            (bar(Tone::Accent, Pattern::Solid), bar(Tone::Quiet, Pattern::Dotted)),
            (bar(Tone::Met, Pattern::Solid), bar(Tone::OnTrack, Pattern::Solid)),
            (bar(Tone::OnTrack, Pattern::Solid), bar(Tone::Moderate, Pattern::Solid)),
            (bar(Tone::Moderate, Pattern::Solid), bar(Tone::Slow, Pattern::Solid)),
            (bar(Tone::Slow, Pattern::Solid), bar(Tone::Regressing, Pattern::Solid)),
        ];
        for (one, other) in pairs {
            assert_ne!(one, other);
        }
    }

    #[test]
    fn a_sign_stays_what_it_is() {
        let of = |style| match copied(vec![mark(
            Shape::Disc,
            Tone::OnTrack,
            style,
            point(0.0, 0.0),
            8.0,
        )])
        .remove(0)
        {
            Item::Path { fill, .. } => fill.map(|fill| fill.pattern),
            _ => panic!("a sign"),
        };
        assert_eq!(of(MarkStyle::Filled), Some(Pattern::Solid));
        assert_eq!(of(MarkStyle::Outlined), None);
        assert_eq!(of(MarkStyle::Hatched), Some(Pattern::Hatched));
        assert_eq!(copied(vec![rect(Tone::Accent, Pattern::Solid, 60.0)]), {
            let Item::Rect { at, size, .. } = rect(Tone::Accent, Pattern::Solid, 60.0) else {
                panic!()
            };
            let stroke = Some(pen_of(Tone::Black, 0.5));
            vec![Item::Rect { at, size, fill: Some(solid(Tone::Black)), stroke }]
        });
    }
}
