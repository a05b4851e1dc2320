//! Draws stacked pages: text and notes where they stand, boxes and rules beside them, and what
//! every page has: head, foot, band.
//!
//! **Invariant:** whatever is drawn here means nothing; a reader who does not see it misses nothing.

use crate::document::{Aside, Document};
use crate::fonts::Shaper;
use crate::scene::{Anchor as TextAnchor, Item, Point, Text, Tone, pen, point, solid};

use super::paginate::{Furniture, PlacedStrip, Places, Stacked, StackedPage};
use super::strips::{Beside, Click, Leads, Way, ornament};
use super::style::{self, NOTE_ROOM, Sheet, TextStyle};
use super::{Bookmark, Link, LinkTarget, Page, Piece};

/// Draws every page.
pub(super) fn furnish(
    stacked: &Stacked,
    document: &Document,
    sheet: &Sheet,
    shaper: &mut Shaper,
) -> Vec<Page> {
    let mut pages = Vec::with_capacity(stacked.pages.len());
    for (number, page) in stacked.pages.iter().enumerate() {
        let sheet = if page.way == Way::Landscape { sheet.turned() } else { *sheet };
        let sheet = sheet.of_page(number);
        let count = stacked.pages.len();
        let mut draw = Draw { sheet, places: &stacked.places, page: Page::empty(&sheet) };
        draw.page.chapter = chapter_of(&stacked.bookmarks, number);
        let mut around = Around { document, sheet, shaper, number, count };
        draw.page.pieces = around.pieces(page);
        draw.text(page);
        draw.notes(page);
        pages.push(draw.page);
    }
    pages
}

impl Page {
    fn empty(sheet: &Sheet) -> Self {
        let size = point(sheet.width, sheet.height);
        Self { size, chapter: String::new(), pieces: Vec::new(), links: Vec::new() }
    }
}

/// The last chapter that begins on the page or before it.
fn chapter_of(bookmarks: &[Bookmark], page: usize) -> String {
    let chapter = bookmarks.iter().rfind(|mark| mark.level == 1 && mark.page <= page);
    chapter.map_or_else(String::new, |mark| mark.title.clone())
}

/// Draws what stands on a page.
struct Draw<'a> {
    sheet: Sheet,
    places: &'a Places,
    page: Page,
}

impl Draw<'_> {
    fn text(&mut self, page: &StackedPage) {
        let mut rest = page.strips.as_slice();
        while let Some(first) = rest.first() {
            let beside = first.strip.aside;
            let count = rest.iter().take_while(|it| it.strip.aside == beside).count();
            let (together, after) = rest.split_at(count);
            if let Some(beside) = beside {
                self.beside(beside, together);
            }
            together.iter().for_each(|strip| self.strip(strip, self.sheet.top));
            rest = after;
        }
    }

    /// The rule beside the team's own words, the box of what helps to read.
    fn beside(&mut self, beside: Beside, strips: &[PlacedStrip]) {
        let (Some(first), Some(last)) = (strips.first(), strips.last()) else { return };
        let top = self.sheet.top + first.y;
        let bottom = self.sheet.top + last.y + last.strip.height;
        let left = self.sheet.left;
        // Where it goes on over the page its words stand free of its edges too.
        let over = |strip: &PlacedStrip| {
            if strip.strip.drawn.pieces.is_empty() { 0.0 } else { style::BOX_OVER }
        };
        let item = match beside.kind {
            Aside::Own => Item::Line {
                from: point(left + 1.2, top),
                to: point(left + 1.2, bottom),
                stroke: pen(Tone::Rule, 2.4),
            },
            Aside::Key => Item::Rect {
                at: point(left, top - over(first)),
                size: point(self.sheet.measure, bottom + over(last) - top + over(first)),
                fill: Some(solid(Tone::Wash)),
                stroke: None,
            },
        };
        self.page.pieces.push(ornament(vec![item]));
    }

    /// Notes at the foot, under a short rule.
    fn notes(&mut self, page: &StackedPage) {
        if page.notes.is_empty() {
            return;
        }
        let top = self.sheet.top + self.sheet.depth - page.foot();
        let y = top - NOTE_ROOM / 2.0 + 1.0;
        let (from, to) = (point(self.sheet.left, y), point(self.sheet.left + 60.0, y));
        let short = Item::Line { from, to, stroke: pen(Tone::Quiet, 0.5) };
        self.page.pieces.push(ornament(vec![short]));
        page.notes.iter().for_each(|line| self.strip(line, top));
    }

    fn strip(&mut self, placed: &PlacedStrip, top: f32) {
        let by = point(self.sheet.left + placed.shift, top + placed.y);
        let drawn = &placed.strip.drawn;
        self.page.pieces.extend(drawn.pieces.iter().map(|piece| piece.moved(by)));
        let links = drawn.links.iter().filter_map(|click| self.link(click, by));
        self.page.links.extend(links.collect::<Vec<_>>());
    }

    fn link(&self, click: &Click, by: Point) -> Option<Link> {
        let to = match &click.to {
            Leads::Address(address) => LinkTarget::Address { address: address.clone() },
            Leads::Place(anchor) => {
                let spot = self.places.spots.get(anchor)?;
                LinkTarget::Place { page: spot.page, y: spot.y }
            }
        };
        Some(Link { element: click.element, at: click.at.plus(by), size: click.size, to })
    }
}

impl Piece {
    pub(super) fn moved(&self, by: Point) -> Self {
        let items = self.items.iter().map(|item| item.moved(by)).collect();
        Self { part: self.part, items }
    }
}

/// Draws what every page has.
struct Around<'a> {
    document: &'a Document,
    sheet: Sheet,
    shaper: &'a mut Shaper,
    number: usize,
    count: usize,
}

impl Around<'_> {
    fn pieces(&mut self, page: &StackedPage) -> Vec<Piece> {
        let mut pieces = Vec::new();
        if let Some(band) = &self.document.band {
            pieces.push(self.band(band));
        }
        if page.furniture == Furniture::Full {
            pieces.extend(page.chapter.as_deref().map(|chapter| self.head(chapter)));
            pieces.push(self.foot());
        }
        pieces
    }

    /// Outside is where a page is turned.
    fn outside_is_right(&self) -> bool {
        !self.sheet.is_left_page(self.number)
    }

    /// The chapter, at the outer edge.
    fn head(&mut self, chapter: &str) -> Piece {
        let Sheet { left, measure, top, .. } = self.sheet;
        let y = top - 30.0;
        let rule = Item::Line {
            from: point(left, y + 6.0),
            to: point(left + measure, y + 6.0),
            stroke: pen(Tone::Rule, 0.6),
        };
        let style = &style::FURNITURE;
        let chapter = shorten(chapter, style, measure, self.shaper);
        let text = if self.outside_is_right() {
            line(&chapter, point(left + measure, y), style, TextAnchor::End)
        } else {
            line(&chapter, point(left, y), style, TextAnchor::Start)
        };
        ornament(vec![text, rule])
    }

    /// What the book is, and the number of the page at the outer edge.
    fn foot(&mut self) -> Piece {
        let Sheet { left, measure, height, .. } = self.sheet;
        let (y, right) = (height - 42.0, left + measure);
        let number = self
            .document
            .words
            .page_number
            .replace("{page}", &(self.number + 1).to_string())
            .replace("{pages}", &self.count.to_string());
        let style = &style::FURNITURE;
        let room = measure - self.shaper.width(style.face, style.size, &number) - 16.0;
        let text = self.marked_foot(style, room);
        let (first, second) =
            if self.outside_is_right() { (&text, &number) } else { (&number, &text) };
        ornament(vec![
            line(first, point(left, y), style, TextAnchor::Start),
            line(second, point(right, y), style, TextAnchor::End),
        ])
    }

    /// Whose book it is, as far as there is room beside what the page is known by.
    fn marked_foot(&mut self, style: &TextStyle, room: f32) -> String {
        let Document { foot, mark, .. } = self.document;
        if mark.is_empty() {
            return shorten(foot, style, room, self.shaper);
        }
        let mark = format!(" · {mark}");
        let room = room - self.shaper.width(style.face, style.size, &mark);
        shorten(foot, style, room, self.shaper) + &mark
    }

    fn band(&self, text: &str) -> Piece {
        const HEIGHT: f32 = 20.0;
        let width = self.sheet.width;
        let ground = Item::Rect {
            at: point(0.0, 0.0),
            size: point(width, HEIGHT),
            fill: Some(solid(Tone::Wash)),
            stroke: None,
        };
        let edge = Item::Line {
            from: point(0.0, HEIGHT),
            to: point(width, HEIGHT),
            stroke: pen(Tone::Moderate, 0.8),
        };
        let middle = point(width / 2.0, 13.5);
        ornament(vec![ground, edge, line(text, middle, &style::BAND, TextAnchor::Middle)])
    }
}

/// The text, with its end left out where there is no room for it.
fn shorten(text: &str, style: &TextStyle, room: f32, shaper: &mut Shaper) -> String {
    let mut words: Vec<&str> = text.split(' ').collect();
    let mut short = text.to_owned();
    while shaper.width(style.face, style.size, &short) > room && words.pop().is_some() {
        short = format!("{}…", words.join(" "));
    }
    short
}

fn line(text: &str, at: Point, style: &TextStyle, anchor: TextAnchor) -> Item {
    let (face, size, tone) = (style.face, style.size, style.tone);
    Item::Text(Text { at, text: text.to_owned(), face, size, tone, anchor, word_space: 0.0 })
}
