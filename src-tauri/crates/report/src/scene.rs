//! A picture as plain data: lines, rectangles, paths and text, in points from the top left corner.
//!
//! A chart is a scene; a laid-out page is made of the same items. The window draws them as
//! elements, the report as operations of a page: they pass through the door as they are, under the
//! names the page has for them. **Invariant:** no markup, no font file, no pixel.

use serde::Serialize;
use ts_rs::TS;

pub use ceiba::progress::Shape;

use crate::document::MarkStyle;
use crate::fonts::Face;

/// A picture of its own, with words for those who do not see it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "Drawing")]
pub struct Scene {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// What it says, in a sentence; never empty.
    pub alternative: String,
    /// What is drawn, from back to front.
    #[serde(rename = "marks")]
    pub items: Vec<Item>,
}

/// One thing drawn.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(rename = "Mark")]
pub enum Item {
    /// A straight line.
    Line {
        /// From here.
        from: Point,
        /// To here.
        to: Point,
        /// With this pen.
        stroke: Stroke,
    },
    /// A rectangle.
    Rect {
        /// Its top left corner.
        at: Point,
        /// Its width and height.
        size: Point,
        /// What is inside.
        fill: Option<Fill>,
        /// Its outline.
        stroke: Option<Stroke>,
    },
    /// Any outline.
    Path {
        /// How it runs; a filled outline closes itself.
        #[serde(rename = "steps")]
        segments: Vec<Segment>,
        /// What is inside.
        fill: Option<Fill>,
        /// Its pen.
        stroke: Option<Stroke>,
    },
    /// A line of text.
    Text(Text),
    /// A picture that is not drawn here: a photograph, an emblem.
    Picture {
        /// Its top left corner.
        at: Point,
        /// Its width and height.
        size: Point,
        /// Its key among the pictures of the book.
        picture: String,
    },
}

/// A line of text.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "TextMark")]
pub struct Text {
    /// Where its anchor stands on the baseline.
    pub at: Point,
    /// The words.
    pub text: String,
    /// The font.
    #[serde(rename = "font")]
    pub face: Face,
    /// Size in points.
    pub size: f32,
    /// Colour.
    pub tone: Tone,
    /// Which part of it stands at the point.
    pub anchor: Anchor,
    /// Points added to every space, so that a justified line is full.
    pub word_space: f32,
}

/// Points from the left and from the top.
#[derive(Clone, Copy, Debug, PartialEq, TS)]
#[ts(as = "[f32; 2]")]
pub struct Point {
    /// From the left.
    pub x: f32,
    /// From the top, downwards.
    pub y: f32,
}

impl Serialize for Point {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        [self.x, self.y].serialize(serializer)
    }
}

/// Where an outline goes next.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "step", rename_all = "snake_case")]
#[ts(rename = "PathStep")]
pub enum Segment {
    /// Lift the pen and set it down here.
    Move {
        /// Here.
        to: Point,
    },
    /// Straight to here.
    Line {
        /// Here.
        to: Point,
    },
    /// A cubic curve to here.
    Curve {
        /// Leaving towards this point,
        first: Point,
        /// arriving from this one,
        second: Point,
        /// here.
        to: Point,
    },
}

/// A pen.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Stroke {
    /// Colour.
    pub tone: Tone,
    /// Width in points.
    pub width: f32,
    /// Whole, dashed or dotted.
    pub dash: Dash,
}

/// Whole, dashed or dotted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "DashKey")]
pub enum Dash {
    /// A whole line.
    Solid,
    /// Dashes.
    Dashed,
    /// Dots.
    Dotted,
}

/// What is inside an outline.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Fill {
    /// Colour.
    pub tone: Tone,
    /// What a grey copier shows.
    pub pattern: Pattern,
}

/// What a grey copier shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "PatternKey")]
pub enum Pattern {
    /// Full colour.
    Solid,
    /// Slanted lines on white.
    Hatched,
    /// The same, slanted the other way.
    Backhatched,
    /// Both.
    Crossed,
    /// Small dots, so pale that words may stand on them.
    Dotted,
}

/// Which part of a text stands at its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// The colours of book and screen, by what they are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ToneKey")]
pub enum Tone {
    /// Text.
    Ink,
    /// The only ink that a copier has.
    Black,
    /// Text that stands back.
    Quiet,
    /// Rules and axes.
    Rule,
    /// The ground of table heads and bands.
    Wash,
    /// Paper.
    Paper,
    /// Headings, the line of the data.
    Accent,
    /// Met, reversed.
    Met,
    /// On track.
    OnTrack,
    /// Not fast enough, halted.
    Moderate,
    /// Slow, no change.
    Slow,
    /// Going back, rising.
    Regressing,
    /// No data, no target.
    Unknown,
}

impl Tone {
    /// The colour of a status shape.
    #[must_use]
    pub fn of(shape: Shape) -> Self {
        match shape {
            Shape::Tick => Self::Met,
            Shape::Disc => Self::OnTrack,
            Shape::Diamond => Self::Moderate,
            Shape::Square => Self::Slow,
            Shape::DownTriangle => Self::Regressing,
            Shape::Ring => Self::Unknown,
        }
    }

    /// Red, green, blue as `ui.md` gives them.
    #[must_use]
    pub fn rgb(self) -> [u8; 3] {
        match self {
            Self::Ink => [0x1C, 0x2B, 0x33],
            Self::Black => [0x00, 0x00, 0x00],
            Self::Quiet => [0x52, 0x60, 0x68],
            Self::Rule => [0xD9, 0xD6, 0xCE],
            Self::Wash => [0xF2, 0xF0, 0xEA],
            Self::Paper => [0xFF, 0xFF, 0xFF],
            Self::Accent => [0x0B, 0x6E, 0x75],
            Self::Met => [0x1B, 0x6C, 0xA8],
            Self::OnTrack => [0x2E, 0x7D, 0x4F],
            Self::Moderate => [0xB7, 0x79, 0x1F],
            Self::Slow => [0xC2, 0x54, 0x1B],
            Self::Regressing => [0x9B, 0x22, 0x26],
            Self::Unknown => [0x6B, 0x73, 0x78],
        }
    }
}

/// Short for a point.
#[must_use]
pub const fn point(x: f32, y: f32) -> Point {
    Point { x, y }
}

/// A whole line of a width.
#[must_use]
pub const fn pen(tone: Tone, width: f32) -> Stroke {
    Stroke { tone, width, dash: Dash::Solid }
}

/// A full fill.
#[must_use]
pub const fn solid(tone: Tone) -> Fill {
    Fill { tone, pattern: Pattern::Solid }
}

/// A status shape in a square of `size` points whose top left corner is `at`.
#[must_use]
pub fn mark(shape: Shape, tone: Tone, style: MarkStyle, at: Point, size: f32) -> Item {
    let thin = size * 0.12;
    let outline = Some(pen(tone, thin));
    let (fill, stroke) = match style {
        MarkStyle::Filled => (Some(solid(tone)), None),
        MarkStyle::Outlined => (None, outline),
        MarkStyle::Hatched => (Some(Fill { tone, pattern: Pattern::Hatched }), outline),
    };
    let (fill, stroke) = if shape == Shape::Ring { (None, outline) } else { (fill, stroke) };
    let place = |(x, y): (f32, f32)| point(at.x + x * size, at.y + y * size);
    let segments = match shape {
        Shape::Disc => circle(place((0.5, 0.5)), size * 0.45),
        Shape::Ring => circle(place((0.5, 0.5)), size * 0.40),
        Shape::Tick => polygon(CHECK.into_iter().map(place)),
        Shape::Diamond => polygon(DIAMOND.into_iter().map(place)),
        Shape::Square => polygon(SQUARE.into_iter().map(place)),
        Shape::DownTriangle => polygon(DOWN.into_iter().map(place)),
    };
    Item::Path { segments, fill, stroke }
}

const CHECK: [(f32, f32); 6] =
    [(0.02, 0.56), (0.18, 0.40), (0.38, 0.60), (0.82, 0.08), (1.0, 0.24), (0.40, 0.95)];
const DIAMOND: [(f32, f32); 4] = [(0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)];
const SQUARE: [(f32, f32); 4] = [(0.08, 0.08), (0.92, 0.08), (0.92, 0.92), (0.08, 0.92)];
const DOWN: [(f32, f32); 3] = [(0.0, 0.10), (1.0, 0.10), (0.5, 0.96)];

/// An outline through points and back to the first.
pub fn polygon(points: impl Iterator<Item = Point> + Clone) -> Vec<Segment> {
    let back = points.clone().take(1);
    points
        .chain(back)
        .enumerate()
        .map(|(i, to)| if i == 0 { Segment::Move { to } } else { Segment::Line { to } })
        .collect()
}

/// A circle of four curves.
#[must_use]
pub fn circle(centre: Point, radius: f32) -> Vec<Segment> {
    let handle = radius * 0.552_284_8; // the usual quarter of a circle
    let at = |x: f32, y: f32| point(centre.x + x, centre.y + y);
    let quarter = |first, second, to| Segment::Curve { first, second, to };
    vec![
        Segment::Move { to: at(radius, 0.0) },
        quarter(at(radius, handle), at(handle, radius), at(0.0, radius)),
        quarter(at(-handle, radius), at(-radius, handle), at(-radius, 0.0)),
        quarter(at(-radius, -handle), at(-handle, -radius), at(0.0, -radius)),
        quarter(at(handle, -radius), at(radius, -handle), at(radius, 0.0)),
    ]
}

impl Point {
    /// The point moved.
    #[must_use]
    pub fn plus(self, by: Self) -> Self {
        point(self.x + by.x, self.y + by.y)
    }
}

impl Item {
    /// Its words, where it has any.
    #[must_use]
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text.text.trim()),
            Self::Line { .. } | Self::Rect { .. } | Self::Path { .. } | Self::Picture { .. } => {
                None
            }
        }
    }

    /// Where it begins from the top: a text at its baseline.
    #[must_use]
    pub fn top(&self) -> f32 {
        match self {
            Self::Line { from, to, .. } => from.y.min(to.y),
            Self::Rect { at, .. } | Self::Picture { at, .. } => at.y,
            Self::Text(text) => text.at.y,
            Self::Path { segments, .. } => {
                segments.iter().map(|segment| segment.to().y).fold(f32::INFINITY, f32::min)
            }
        }
    }

    /// The same thing, moved.
    #[must_use]
    pub fn moved(&self, by: Point) -> Self {
        match self {
            Self::Line { from, to, stroke } => {
                Self::Line { from: from.plus(by), to: to.plus(by), stroke: *stroke }
            }
            Self::Rect { at, size, fill, stroke } => {
                Self::Rect { at: at.plus(by), size: *size, fill: *fill, stroke: *stroke }
            }
            Self::Path { segments, fill, stroke } => Self::Path {
                segments: segments.iter().map(|segment| segment.moved(by)).collect(),
                fill: *fill,
                stroke: *stroke,
            },
            Self::Text(text) => Self::Text(Text { at: text.at.plus(by), ..text.clone() }),
            Self::Picture { at, size, picture } => {
                Self::Picture { at: at.plus(by), size: *size, picture: picture.clone() }
            }
        }
    }
}

impl Item {
    /// The same thing, smaller or larger from the top left corner; pens keep their width.
    #[must_use]
    pub fn scaled(&self, by: f32) -> Self {
        let scaled = |at: Point| point(at.x * by, at.y * by);
        match self {
            Self::Line { from, to, stroke } => {
                Self::Line { from: scaled(*from), to: scaled(*to), stroke: *stroke }
            }
            Self::Rect { at, size, fill, stroke } => {
                Self::Rect { at: scaled(*at), size: scaled(*size), fill: *fill, stroke: *stroke }
            }
            Self::Path { segments, fill, stroke } => Self::Path {
                segments: segments.iter().map(|segment| segment.scaled(by)).collect(),
                fill: *fill,
                stroke: *stroke,
            },
            Self::Text(text) => Self::Text(Text {
                at: scaled(text.at),
                size: text.size * by,
                word_space: text.word_space * by,
                ..text.clone()
            }),
            Self::Picture { at, size, picture } => {
                Self::Picture { at: scaled(*at), size: scaled(*size), picture: picture.clone() }
            }
        }
    }
}

impl Segment {
    /// Where it ends.
    #[must_use]
    pub fn to(self) -> Point {
        match self {
            Self::Move { to } | Self::Line { to } | Self::Curve { to, .. } => to,
        }
    }

    fn scaled(self, by: f32) -> Self {
        let scaled = |at: Point| point(at.x * by, at.y * by);
        match self {
            Self::Move { to } => Self::Move { to: scaled(to) },
            Self::Line { to } => Self::Line { to: scaled(to) },
            Self::Curve { first, second, to } => {
                Self::Curve { first: scaled(first), second: scaled(second), to: scaled(to) }
            }
        }
    }

    fn moved(self, by: Point) -> Self {
        match self {
            Self::Move { to } => Self::Move { to: to.plus(by) },
            Self::Line { to } => Self::Line { to: to.plus(by) },
            Self::Curve { first, second, to } => {
                Self::Curve { first: first.plus(by), second: second.plus(by), to: to.plus(by) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shape_has_the_colour_of_the_one_list_of_verdicts() {
        for look in ceiba::progress::LOOKS {
            let [r, g, b] = Tone::of(look.shape).rgb();
            assert_eq!(format!("#{r:02X}{g:02X}{b:02X}"), look.colour, "{}", look.code);
        }
    }
}
