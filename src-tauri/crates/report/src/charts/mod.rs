//! Charts, drawn once as scenes for window and page.
//!
//! Plain data in, a scene out: words and numbers come as they are to be read. What may be longer
//! than a page is drawn as several scenes, each with its heads; [`UNBROKEN`] is the room of a window.
//!
//! **Invariant:** direct labels where there is room for them; the target line is named; what was not
//! measured is hollow; what a copier would make one grey differs in its pattern; the alternative
//! text says the message, not the picture. No data, one value or a million: nothing leaves the
//! picture and no text lies on another.

mod places;
mod scale;
mod sketch;

mod trend;

mod level;
mod panel;

mod multiples;

mod budget;
mod timetable;

mod pyramid;
mod strip;

pub use budget::{Bar, Budget, Class, by_source, by_year};
pub use level::{Level, Standing, level};
pub use multiples::{Line, Multiples, Small, Values, multiples};
pub use panel::{Panel, PanelHeads, PanelRow, Verdict, panel};
pub use pyramid::{Ages, Pyramid, pyramid};
pub use strip::{Neighbour, Strip, StripRow, strip};
pub use timetable::{Covered, Group, Scheduled, Signs, Step, Stretch, Timetable, timetable};
pub use trend::{Aim, Known, Mark, Outlook, Start, Trend, trend};

/// The width of a chart on a page that stands upright, in points.
pub const WIDTH: f32 = 447.0;
/// The height of a room in which nothing needs to be cut.
pub const UNBROKEN: f32 = f32::INFINITY;

#[cfg(test)]
mod tests;
