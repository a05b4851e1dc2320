//! Stacks strips on pages, then adds what every page has: head, foot, band.
//!
//! **Invariant:** what holds together is never parted unless it alone is taller than a page.

use crate::document::Document;
use crate::fonts::Shaper;
use crate::scene::{Anchor, Item, Point, Text, Tone, pen, point, solid};

use super::blocks::{Hold, Start, Strip};
use super::style::{self, Sheet, TextStyle};
use super::{Bookmark, Page, Part, Piece};

/// Pages with their text, not yet their head and foot.
#[derive(Default)]
pub(super) struct Stacked {
    pub pages: Vec<StackedPage>,
    pub bookmarks: Vec<Bookmark>,
}

/// A page and what its head must know.
#[derive(Default)]
pub(super) struct StackedPage {
    pieces: Vec<Piece>,
    chapter: Option<String>,
    furniture: Furniture,
}

/// What a page has besides its text.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Furniture {
    /// Head and foot.
    #[default]
    Full,
    /// Nothing: a front page.
    Bare,
}

/// Puts every strip on its page.
pub(super) fn stack(strips: &[Strip], sheet: &Sheet) -> Stacked {
    let mut stack = Stack { sheet, done: Stacked::default(), y: 0.0, chapter: None };
    let mut rest = strips;
    while !rest.is_empty() {
        let (group, after) = rest.split_at(group_length(rest));
        stack.group(group);
        rest = after;
    }
    stack.done
}

/// How many strips from the first hold together.
fn group_length(strips: &[Strip]) -> usize {
    strips
        .iter()
        .take_while(|strip| strip.hold == Hold::Next)
        .count()
        .saturating_add(1)
        .min(strips.len())
}

struct Stack<'a> {
    sheet: &'a Sheet,
    done: Stacked,
    /// From the top of the text on the last page.
    y: f32,
    chapter: Option<String>,
}

impl Stack<'_> {
    fn group(&mut self, group: &[Strip]) {
        let starts = group.first().is_some_and(|strip| strip.start != Start::Flow);
        let height: f32 = group.iter().map(|strip| strip.before + strip.height).sum();
        // What should stay together but is taller than a page begins one at least.
        let height = group.first().map_or(height, |strip| height.max(strip.room));
        if self.done.pages.is_empty() || starts || (self.y > 0.0 && !self.fits(height)) {
            self.turn(group.first());
        }
        for strip in group {
            if self.y > 0.0 && !self.fits(strip.before + strip.height) {
                self.turn(Some(strip));
            }
            self.put(strip);
        }
    }

    fn fits(&self, height: f32) -> bool {
        self.y + height <= self.sheet.depth + 0.01
    }

    /// A new page; above the rest of a table its head.
    fn turn(&mut self, next: Option<&Strip>) {
        let furniture = match next {
            Some(strip) if strip.start == Start::BarePage => Furniture::Bare,
            _ => Furniture::Full,
        };
        let chapter = self.chapter.clone();
        self.done.pages.push(StackedPage { pieces: Vec::new(), chapter, furniture });
        self.y = 0.0;
        if let Some(head) = next.and_then(|strip| strip.head.clone()) {
            self.put(&head);
        }
    }

    fn put(&mut self, strip: &Strip) {
        let page_number = self.done.pages.len().saturating_sub(1);
        let before = if self.y > 0.0 { strip.before } else { 0.0 };
        let at = point(self.sheet.left, self.sheet.top + self.y + before);
        if let Some((level, title)) = &strip.heading {
            self.heading(*level, title, page_number, at.y);
        }
        let Some(page) = self.done.pages.last_mut() else { return };
        page.pieces.extend(strip.pieces.iter().map(|piece| moved(piece, at)));
        self.y += before + strip.height;
    }

    fn heading(&mut self, level: u8, title: &str, page: usize, y: f32) {
        if level == 0 {
            return; // the front page
        }
        if level == 1 {
            self.chapter = Some(title.to_owned());
            if let Some(page) = self.done.pages.last_mut() {
                page.chapter = None; // it stands there large enough
            }
        }
        self.done.bookmarks.push(Bookmark { level, title: title.to_owned(), page, y });
    }
}

fn moved(piece: &Piece, by: Point) -> Piece {
    let items = piece.items.iter().map(|item| item.moved(by)).collect();
    Piece { part: piece.part, items }
}

/// Adds head, foot and band to every page.
pub(super) fn furnish(
    stacked: &Stacked,
    document: &Document,
    sheet: &Sheet,
    shaper: &mut Shaper,
) -> Vec<Page> {
    let count = stacked.pages.len();
    let pages = stacked.pages.iter().enumerate();
    pages
        .map(|(i, page)| {
            let mut pieces = Vec::new();
            if let Some(band) = &document.band {
                pieces.push(self::band(band, sheet));
            }
            if page.furniture == Furniture::Full {
                pieces.extend(page.chapter.as_deref().map(|chapter| head(chapter, sheet)));
                pieces.push(foot(document, i + 1, count, sheet, shaper));
            }
            pieces.extend(page.pieces.iter().cloned());
            let size = point(sheet.width, sheet.height);
            Page { size, chapter: chapter_of(&stacked.bookmarks, i), pieces, links: Vec::new() }
        })
        .collect()
}

/// The last chapter that begins on the page or before it.
fn chapter_of(bookmarks: &[Bookmark], page: usize) -> String {
    let chapter = bookmarks.iter().rfind(|mark| mark.level == 1 && mark.page <= page);
    chapter.map_or_else(String::new, |mark| mark.title.clone())
}

fn head(chapter: &str, sheet: &Sheet) -> Piece {
    let right = sheet.left + sheet.measure;
    let y = sheet.top - 30.0;
    let rule = Item::Line {
        from: point(sheet.left, y + 6.0),
        to: point(right, y + 6.0),
        stroke: pen(Tone::Rule, 0.6),
    };
    ornament(vec![line(chapter, point(right, y), &style::FURNITURE, Anchor::End), rule])
}

fn foot(
    document: &Document,
    page: usize,
    pages: usize,
    sheet: &Sheet,
    shaper: &mut Shaper,
) -> Piece {
    let right = sheet.left + sheet.measure;
    let y = sheet.height - 42.0;
    let number = document
        .words
        .page_number
        .replace("{page}", &page.to_string())
        .replace("{pages}", &pages.to_string());
    let style = &style::FURNITURE;
    let room = sheet.measure - shaper.width(style.face, style.size, &number) - 16.0;
    let text = shorten(&document.foot, style, room, shaper);
    ornament(vec![
        line(&text, point(sheet.left, y), style, Anchor::Start),
        line(&number, point(right, y), style, Anchor::End),
    ])
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

fn band(text: &str, sheet: &Sheet) -> Piece {
    const HEIGHT: f32 = 20.0;
    let ground = Item::Rect {
        at: point(0.0, 0.0),
        size: point(sheet.width, HEIGHT),
        fill: Some(solid(Tone::Wash)),
        stroke: None,
    };
    let edge = Item::Line {
        from: point(0.0, HEIGHT),
        to: point(sheet.width, HEIGHT),
        stroke: pen(Tone::Moderate, 0.8),
    };
    let middle = point(sheet.width / 2.0, 13.5);
    ornament(vec![ground, edge, line(text, middle, &style::BAND, Anchor::Middle)])
}

fn line(text: &str, at: Point, style: &TextStyle, anchor: Anchor) -> Item {
    let (face, size, tone) = (style.face, style.size, style.tone);
    Item::Text(Text { at, text: text.to_owned(), face, size, tone, anchor, word_space: 0.0 })
}

fn ornament(items: Vec<Item>) -> Piece {
    Piece { part: Part::Ornament, items }
}
