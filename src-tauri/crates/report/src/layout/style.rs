//! The measures of the page: margins, sizes, leading. All of the look of the books is here.

use crate::document::{Aside, Density, Purpose, Style};
use crate::fonts::Face;
use crate::scene::Tone;

use super::strips::Way;
use super::{PageSetup, Sides};

/// The sheet and the block of text on it, in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sheet {
    /// Width of the sheet.
    pub width: f32,
    /// Height of the sheet.
    pub height: f32,
    /// Where text begins.
    pub left: f32,
    /// Where text begins, from the top.
    pub top: f32,
    /// How wide text is.
    pub measure: f32,
    /// How high the block of text is.
    pub depth: f32,
    /// Whether both sides of the sheet are printed.
    pub sides: Sides,
    /// Which way it lies.
    pub way: Way,
}

/// Inner and outer margin differ, so that a bound book can be opened.
const INNER: f32 = 80.0;
const OUTER: f32 = 68.0;
const TOP: f32 = 78.0;
const BOTTOM: f32 = 72.0;
/// The margins beside text on a page that lies on its side: it is bound at its head or foot.
const ASIDE: f32 = 64.0;

impl Sheet {
    pub(super) fn of(setup: &PageSetup) -> Self {
        let (width, height) = setup.paper.size();
        Self {
            width,
            height,
            left: INNER,
            top: TOP,
            measure: width - INNER - OUTER,
            depth: height - TOP - BOTTOM,
            sides: setup.sides,
            way: Way::Portrait,
        }
    }

    /// The same sheet on its side.
    pub(super) fn turned(&self) -> Self {
        Self {
            width: self.height,
            height: self.width,
            left: ASIDE,
            measure: self.height - 2.0 * ASIDE,
            depth: self.width - TOP - BOTTOM,
            way: Way::Landscape,
            ..*self
        }
    }

    /// Whether a page, counted from 0, lies at the left of an open book.
    pub(super) fn is_left_page(&self, number: usize) -> bool {
        self.sides == Sides::Two && number % 2 == 1
    }

    /// The sheet of a page: at the left of an open book the inner margin is at its right.
    pub(super) fn of_page(&self, number: usize) -> Self {
        if self.way == Way::Landscape || !self.is_left_page(number) {
            return *self;
        }
        Self { left: OUTER, ..*self }
    }
}

/// How words look.
#[derive(Clone, Copy, Debug)]
pub(super) struct TextStyle {
    /// The font of plain words.
    pub face: Face,
    /// Size in points.
    pub size: f32,
    /// From line to line.
    pub leading: f32,
    /// Colour.
    pub tone: Tone,
    /// Full lines or ragged ones.
    pub setting: Setting,
    /// White above.
    pub before: f32,
    /// Moved in from the left.
    pub indent: f32,
}

/// Full lines or ragged ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Setting {
    /// Both edges straight, words hyphenated.
    Justified,
    /// Ragged, words broken only where one alone is too wide.
    Ragged,
}

impl TextStyle {
    const fn new(face: Face, size: f32, leading: f32, before: f32) -> Self {
        Self { face, size, leading, tone: Tone::Ink, setting: Setting::Ragged, before, indent: 0.0 }
    }

    const fn tone(self, tone: Tone) -> Self {
        Self { tone, ..self }
    }

    const fn justified(self) -> Self {
        Self { setting: Setting::Justified, ..self }
    }

    /// The same style with ragged lines.
    pub(super) fn ragged(&self) -> Self {
        Self { setting: Setting::Ragged, ..*self }
    }

    /// The font of words that are said so.
    pub(super) fn face_of(&self, style: Style) -> Face {
        match style {
            Style::Plain => self.face,
            Style::Strong => self.strong(),
            Style::Emphasis => Face::SansItalic,
        }
    }

    /// The font of words with weight.
    fn strong(&self) -> Face {
        match self.face {
            Face::Serif | Face::SerifSemibold => Face::SerifSemibold,
            Face::SansSemibold | Face::SansBold => Face::SansBold,
            Face::Sans | Face::SansItalic => Face::SansSemibold,
        }
    }

    /// Where the first baseline stands under the top of a line.
    pub(super) fn ascent(&self) -> f32 {
        // Letters sit in the middle of their line: half of what leading adds goes above.
        (self.leading - self.size) / 2.0 + self.size * 0.80
    }
}

/// The look of a heading.
pub(super) fn heading(level: u8) -> TextStyle {
    match level {
        1 => TextStyle::new(Face::SerifSemibold, 25.0, 30.0, 26.0).tone(Tone::Accent),
        2 => TextStyle::new(Face::SerifSemibold, 15.5, 20.0, 16.0),
        _ => TextStyle::new(Face::SansSemibold, 10.5, 14.0, 9.0),
    }
}

/// The look of a paragraph.
pub(super) fn paragraph(purpose: Purpose) -> TextStyle {
    match purpose {
        Purpose::Body => BODY.justified(),
        Purpose::Lead => TextStyle::new(Face::Serif, 12.5, 17.0, 7.0),
        Purpose::Verdict => TextStyle::new(Face::Sans, 11.5, 16.0, 5.0),
        Purpose::Note => {
            let style = TextStyle::new(Face::SansItalic, 9.2, 12.5, 6.0).tone(Tone::Quiet);
            TextStyle { indent: 12.0, ..style }
        }
        Purpose::Source => TextStyle::new(Face::Sans, 8.2, 11.0, 4.0).tone(Tone::Quiet),
        Purpose::Caption => TextStyle::new(Face::SansSemibold, 9.5, 13.0, 10.0),
        Purpose::Step => {
            let style = TextStyle::new(Face::Sans, 9.0, 11.6, 0.8);
            TextStyle { indent: 12.0, ..style }
        }
    }
}

/// Words that are said as they are.
pub(super) const PLAIN: Style = Style::Plain;

const BODY: TextStyle = TextStyle::new(Face::Sans, 10.5, 15.0, 7.0);

/// The words of a list.
pub(super) const LIST: TextStyle = TextStyle { indent: 18.0, ..BODY };

/// The look of a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct TableLook {
    /// Its cells.
    pub cell: TextStyle,
    /// The heads of its columns.
    pub head: TextStyle,
    /// Its sums.
    pub total: TextStyle,
    /// White between columns.
    pub gutter: f32,
    /// White above and below words.
    pub air: f32,
}

/// The look of a table whose rows stand so close.
pub(super) fn table(density: Density) -> TableLook {
    let (size, leading, gutter, air) = match density {
        Density::Open => (9.3, 12.5, 12.0, 2.7),
        Density::Close => (8.4, 10.6, 10.0, 1.9),
    };
    TableLook {
        cell: TextStyle::new(Face::Sans, size, leading, 0.0),
        head: TextStyle::new(Face::SansSemibold, size - 0.9, leading - 1.5, 0.0).tone(Tone::Quiet),
        total: TextStyle::new(Face::SansSemibold, size, leading, 0.0),
        gutter,
        air,
    }
}

/// What stands above a table.
pub(super) const TABLE_CAPTION: TextStyle = TextStyle::new(Face::SansSemibold, 9.5, 13.0, 12.0);

/// A note at the foot of a page.
pub(super) const NOTE: TextStyle = TextStyle::new(Face::Sans, 8.6, 11.2, 1.6);

/// The room between text and notes, with the short rule in it.
pub(super) const NOTE_ROOM: f32 = 14.0;

/// What a picture shows, below it, and who made it.
pub(super) const PHOTO_CAPTION: TextStyle = TextStyle::new(Face::SansSemibold, 9.5, 13.0, 5.0);
pub(super) const CREDIT: TextStyle = TextStyle::new(Face::Sans, 8.2, 11.0, 1.0).tone(Tone::Quiet);

/// A picture takes so much of the depth of a page at most.
pub(super) const PHOTO_DEPTH: f32 = 0.6;

/// A chart takes so much of it at most.
pub(super) const CHART_DEPTH: f32 = 0.9;

/// A head of a table is repeated on the next page if it takes no more than this part of it.
pub(super) const HEAD_DEPTH: f32 = 0.33;

/// How far what stands apart is moved in from left and right, and its air above and below.
pub(super) fn aside(kind: Aside) -> (f32, f32, f32) {
    match kind {
        Aside::Own => (16.0, 0.0, 1.0),
        Aside::Key => (14.0, 14.0, 9.0),
    }
}

/// White above and below what stands apart.
pub(super) const ASIDE_BEFORE: f32 = 12.0;
pub(super) const ASIDE_AFTER: f32 = 5.0;

/// So far a box reaches over its words where it goes on over the page.
pub(super) const BOX_OVER: f32 = 6.0;

/// The look of a line of contents.
pub(super) fn contents(level: u8) -> TextStyle {
    match level {
        1 => TextStyle::new(Face::SansSemibold, 10.2, 14.0, 4.5),
        2 => TextStyle::new(Face::Sans, 10.0, 13.5, 0.5),
        _ => TextStyle::new(Face::Sans, 9.2, 12.5, 0.0).tone(Tone::Quiet),
    }
}

/// How far a line of contents is moved in.
pub(super) fn contents_indent(level: u8) -> f32 {
    f32::from(level.saturating_sub(1)) * 15.0
}

/// A large number.
pub(super) const LARGE: TextStyle =
    TextStyle::new(Face::SerifSemibold, 27.0, 32.0, 0.0).tone(Tone::Accent);

/// What a large number counts, and what is to be filled in.
pub(super) const LABEL: TextStyle = TextStyle::new(Face::Sans, 9.5, 12.5, 0.0).tone(Tone::Quiet);

/// Running head and foot.
pub(super) const FURNITURE: TextStyle =
    TextStyle::new(Face::Sans, 8.0, 10.0, 0.0).tone(Tone::Quiet);

/// The band on every page of a fictional municipality.
pub(super) const BAND: TextStyle = TextStyle::new(Face::SansSemibold, 8.6, 11.0, 0.0);

/// The title on the front page.
pub(super) const COVER_TITLE: TextStyle = TextStyle::new(Face::SerifSemibold, 38.0, 44.0, 0.0);

/// The municipality on the front page.
pub(super) const COVER_PLACE: TextStyle =
    TextStyle::new(Face::SerifSemibold, 24.0, 30.0, 0.0).tone(Tone::Accent);

/// The small lines on the front page.
pub(super) const COVER_LINE: TextStyle = TextStyle::new(Face::Sans, 11.5, 17.0, 0.0);
