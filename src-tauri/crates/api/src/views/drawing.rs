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
        /// Its inside.
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
        /// The colour, as `#rrggbb`.
        colour: String,
        /// Which end of the text is at the point.
        anchor: Anchor,
        /// The width the text has on paper, where it must be the same on the screen.
        width: Option<f32>,
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
    /// Back to where the pen was set down.
    Close,
}

/// The inside of a shape.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Fill {
    /// The colour, as `#rrggbb`.
    pub colour: String,
    /// The pattern that tells it apart in grey print.
    pub pattern: Option<PatternKey>,
}

/// The edge of a shape.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Stroke {
    /// The colour, as `#rrggbb`.
    pub colour: String,
    /// How wide.
    pub width: f32,
    /// Lengths of dashes and gaps; empty for a full line.
    pub dash: Vec<f32>,
}

/// Patterns for grey print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PatternKey {
    /// Slanting lines.
    Hatched,
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
