//! Strips: pieces of a page that are never cut, and what is drawn on them.
//!
//! **Invariant:** a strip stands at the origin: where it lands on a page is not known here.

use std::rc::Rc;

use crate::document::Aside;
use crate::scene::{Item, Point, Stroke, point};

use super::{Part, Piece};

/// A piece of a page that is never cut.
#[derive(Clone, Debug)]
pub(super) struct Strip {
    /// Its height.
    pub height: f32,
    /// White above it, left out at the top of a page.
    pub before: f32,
    /// The room that should be left where it begins; 0 where it does not matter.
    pub room: f32,
    /// Whether the next strip must stand on the same page.
    pub hold: Hold,
    /// Whether it must begin a page.
    pub start: Start,
    /// Which way its page lies.
    pub way: Way,
    /// What is drawn, from its top left corner.
    pub drawn: Drawn,
    /// How far it is moved in from the left.
    pub shift: f32,
    /// What is repeated above it when it comes first on a page.
    pub head: Option<Rc<Strip>>,
    /// The heading that it is.
    pub heading: Option<(u8, String)>,
    /// What begins here and can be led to.
    pub anchors: Vec<Anchor>,
    /// What apart from the text it is a part of.
    pub aside: Option<Beside>,
}

/// What is drawn, from a top left corner.
#[derive(Clone, Debug, Default)]
pub(super) struct Drawn {
    pub pieces: Vec<Piece>,
    pub links: Vec<Click>,
    /// The notes whose signs stand here.
    pub notes: Vec<Rc<Note>>,
}

/// A place from which a click leads somewhere.
#[derive(Clone, Debug)]
pub(super) struct Click {
    pub element: usize,
    pub at: Point,
    pub size: Point,
    pub to: Leads,
}

/// Where words lead.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Leads {
    /// Out of the book.
    Address(String),
    /// To another place of it.
    Place(Anchor),
}

/// What can be led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Anchor {
    /// A thing of the survey.
    Thing(usize),
    /// A note at the foot of a page.
    Note(usize),
}

/// A note at the foot of a page: its lines.
#[derive(Clone, Debug)]
pub(super) struct Note {
    pub lines: Vec<Strip>,
}

/// A part of something apart from the text; strips of the same number belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Beside {
    pub number: usize,
    pub kind: Aside,
}

/// Whether the next strip must stand on the same page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hold {
    /// It may stand anywhere.
    Free,
    /// It must follow.
    Next,
}

/// Where a strip may begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    /// Under the one before.
    Flow,
    /// At the top of a page.
    Page,
    /// At the top of a page without head and foot.
    BarePage,
}

/// Which way a page lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Way {
    /// Upright.
    #[default]
    Portrait,
    /// On its side.
    Landscape,
}

impl Strip {
    pub(super) fn new(height: f32, drawn: impl Into<Drawn>) -> Self {
        Self {
            height,
            before: 0.0,
            room: 0.0,
            hold: Hold::Free,
            start: Start::Flow,
            way: Way::Portrait,
            drawn: drawn.into(),
            shift: 0.0,
            head: None,
            heading: None,
            anchors: Vec::new(),
            aside: None,
        }
    }

    /// The height it takes where something stands above it.
    pub(super) fn whole(&self) -> f32 {
        self.before + self.height
    }

    /// The strip in slices that a page can hold: the last resort for what is taller than any.
    pub(super) fn cut(self, depth: f32) -> Vec<Self> {
        let mut slices = Vec::new();
        let mut top = 0.0;
        while top < self.height {
            let within = |y: f32| (y >= top || top == 0.0) && (y < top + depth);
            let height = (self.height - top).min(depth);
            slices.push(Self { height, drawn: self.drawn.slice(within, top), ..self.bare() });
            top += depth;
        }
        if let Some(first) = slices.first_mut() {
            *first = Self { drawn: first.drawn.clone(), height: first.height, ..self };
        }
        slices
    }

    /// A strip of the same page, apart and look.
    fn bare(&self) -> Self {
        let (way, shift, aside) = (self.way, self.shift, self.aside);
        Self { way, shift, aside, head: None, ..Self::new(0.0, Drawn::default()) }
    }

    /// The same strip as something to be seen only: a repeated head is not read twice.
    pub(super) fn ornamental(&self) -> Self {
        let ornament = |piece: &Piece| Piece { part: Part::Ornament, ..piece.clone() };
        Self::new(self.height, self.drawn.pieces.iter().map(ornament).collect::<Vec<_>>())
    }
}

impl Drawn {
    pub(super) fn add(&mut self, more: Self) {
        self.pieces.extend(more.pieces);
        self.links.extend(more.links);
        self.notes.extend(more.notes);
    }

    /// What begins within some heights, moved up by `top`.
    fn slice(&self, within: impl Fn(f32) -> bool, top: f32) -> Self {
        let up = point(0.0, -top);
        let mut slice = Self::default();
        for piece in &self.pieces {
            let inside = piece.items.iter().filter(|item| within(item.top()));
            let items: Vec<Item> = inside.map(|item| item.moved(up)).collect();
            if !items.is_empty() {
                slice.pieces.push(Piece { part: piece.part, items });
            }
        }
        let links = self.links.iter().filter(|click| within(click.at.y));
        slice.links = links.map(|click| Click { at: click.at.plus(up), ..click.clone() }).collect();
        if top == 0.0 {
            slice.notes.clone_from(&self.notes);
        }
        slice
    }

    pub(super) fn under(&mut self, piece: Piece) {
        self.pieces.insert(0, piece);
    }
}

impl From<Vec<Piece>> for Drawn {
    fn from(pieces: Vec<Piece>) -> Self {
        Self { pieces, ..Self::default() }
    }
}

/// A horizontal rule.
pub(super) fn rule(from: f32, to: f32, y: f32, stroke: Stroke) -> Piece {
    let line = Item::Line { from: point(from, y), to: point(to, y), stroke };
    ornament(vec![line])
}

/// Things that are seen and mean nothing.
pub(super) fn ornament(items: Vec<Item>) -> Piece {
    Piece { part: Part::Ornament, items }
}
