//! A drawing as plain data: the page makes elements of it, never markup.
//!
//! All lengths are points (1/72 inch), from the top left corner, downwards.

use serde::Serialize;
use ts_rs::TS;

/// A chart or a page.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Drawing {
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// What is on it, from back to front.
    pub marks: Vec<Mark>,
    /// What it says, in words.
    pub alternative: String,
}

/// One thing drawn.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Mark {
    /// A straight line.
    Line {
        /// Where it starts.
        from: [f32; 2],
        /// Where it ends.
        to: [f32; 2],
        /// How it is drawn.
        stroke: Stroke,
    },
    /// A rectangle.
    Rect {
        /// Its left top corner.
        at: [f32; 2],
        /// Its width and height.
        size: [f32; 2],
        /// Its inside.
        fill: Option<Fill>,
        /// Its edge.
        stroke: Option<Stroke>,
    },
    /// A shape.
    Path {
        /// Its outline.
        steps: Vec<PathStep>,
        /// Its inside; a filled outline closes itself.
        fill: Option<Fill>,
        /// Its edge.
        stroke: Option<Stroke>,
    },
    /// One line of text.
    Text {
        /// The point its baseline hangs on.
        at: [f32; 2],
        /// What it says.
        text: String,
        /// The font.
        font: FontKey,
        /// The size of the font.
        size: f32,
        /// Its colour.
        tone: ToneKey,
        /// Which end of the text is at the point.
        anchor: Anchor,
        /// Points added to every space, so that a justified line is full.
        word_space: f32,
    },
}

/// A step of an outline.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum PathStep {
    /// Lift the pen and go to a point.
    Move {
        /// The point.
        to: [f32; 2],
    },
    /// A straight line to a point.
    Line {
        /// The point.
        to: [f32; 2],
    },
    /// A cubic curve to a point.
    Curve {
        /// The first control point.
        first: [f32; 2],
        /// The second control point.
        second: [f32; 2],
        /// The point.
        to: [f32; 2],
    },
}

/// The inside of a shape.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Fill {
    /// Its colour.
    pub tone: ToneKey,
    /// The pattern that tells it apart in grey print.
    pub pattern: PatternKey,
}

/// The edge of a shape.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Stroke {
    /// Its colour.
    pub tone: ToneKey,
    /// How wide.
    pub width: f32,
    /// Whole, dashed or dotted.
    pub dash: DashKey,
}

/// Patterns for grey print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PatternKey {
    /// Full colour.
    Solid,
    /// Slanting lines.
    Hatched,
}

/// Whole, dashed or dotted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DashKey {
    /// A whole line.
    Solid,
    /// Dashes, four times as long as the line is wide.
    Dashed,
    /// Dots.
    Dotted,
}

/// Colours by what they are for, so that each theme and the paper give them their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ToneKey {
    /// Text.
    Ink,
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

/// The fonts of window and page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FontKey {
    /// Source Sans 3.
    Sans,
    /// Source Sans 3 Semibold.
    SansSemibold,
    /// Source Sans 3 Bold.
    SansBold,
    /// Source Sans 3 Italic.
    SansItalic,
    /// Source Serif 4.
    Serif,
    /// Source Serif 4 Semibold.
    SerifSemibold,
}

/// Which end of a text is at its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Anchor {
    /// Its start.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}
