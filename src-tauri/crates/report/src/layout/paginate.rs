//! Stacks strips on pages, and notes at their feet.
//!
//! **Invariant:** what holds together is never parted unless it alone is taller than a page; a note
//! begins on the page of its sign.

use std::collections::{BTreeMap, VecDeque};

use super::Bookmark;
use super::strips::{Anchor, Hold, Note, Start, Strip, Way};
use super::style::{NOTE_ROOM, Sheet};

/// Pages with their text, not yet their head and foot.
#[derive(Default)]
pub(super) struct Stacked<'a> {
    pub pages: Vec<StackedPage<'a>>,
    pub bookmarks: Vec<Bookmark>,
    pub places: Places,
}

/// A page and what its head must know.
#[derive(Default)]
pub(super) struct StackedPage<'a> {
    pub strips: Vec<PlacedStrip<'a>>,
    /// The lines of notes, from the bottom of the text.
    pub notes: Vec<PlacedStrip<'a>>,
    pub chapter: Option<String>,
    pub furniture: Furniture,
    pub way: Way,
    /// How high its notes are.
    foot: f32,
}

/// A strip and where it stands.
#[derive(Clone, Copy)]
pub(super) struct PlacedStrip<'a> {
    pub strip: &'a Strip,
    /// From the left of the text.
    pub shift: f32,
    /// From the top of the text.
    pub y: f32,
}

/// Where everything stands that can be led to.
#[derive(Clone, Debug, Default)]
pub(super) struct Places {
    pub spots: BTreeMap<Anchor, Spot>,
}

/// A place of the book.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    pub page: usize,
    /// Points from the top of the page.
    pub y: f32,
}

impl Places {
    /// Whether everything stands on the pages of before.
    pub(super) fn same_pages(&self, before: &Self) -> bool {
        let pages = |places: &Self| -> Vec<(Anchor, usize)> {
            places.spots.iter().map(|(anchor, spot)| (*anchor, spot.page)).collect()
        };
        pages(self) == pages(before)
    }
}

/// What a page has besides its text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Furniture {
    /// Head and foot.
    #[default]
    Full,
    /// Nothing: a front page.
    Bare,
}

/// Puts every strip on its page.
pub(super) fn stack<'a>(strips: &'a [Strip], sheet: &Sheet) -> Stacked<'a> {
    let mut stack = Stack {
        upright: *sheet,
        sheet: *sheet,
        done: Stacked::default(),
        y: 0.0,
        head: 0.0,
        chapter: None,
        waiting: VecDeque::new(),
    };
    let mut rest = strips;
    while !rest.is_empty() {
        let (group, after) = rest.split_at(group_length(rest));
        stack.group(group);
        rest = after;
    }
    while !stack.waiting.is_empty() {
        stack.turn(None);
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
    upright: Sheet,
    /// The sheet of the last page.
    sheet: Sheet,
    done: Stacked<'a>,
    /// From the top of the text on the last page.
    y: f32,
    /// As far down reaches what is repeated at its top.
    head: f32,
    chapter: Option<String>,
    /// Lines of notes that found no room on the page of their sign.
    waiting: VecDeque<&'a Strip>,
}

impl<'a> Stack<'a> {
    fn group(&mut self, group: &'a [Strip]) {
        let Some(first) = group.first() else { return };
        // What should stay together but is taller than a page begins one at least, with the heading
        // above it.
        let whole = |(above, most): (f32, f32), strip: &Strip| {
            (above + strip.whole(), most.max(above + strip.room))
        };
        let (height, most) = group.iter().fold((0.0, 0.0), whole);
        let height = height.max(most);
        let notes = group.iter().map(|strip| self.notes_room(strip)).sum::<f32>();
        let begins = first.start != Start::Flow || self.way() != Some(first.way);
        if begins {
            self.turn(Some(first));
        }
        while self.has_text_or_notes() && !self.fits(height, notes) {
            self.turn(Some(first));
        }
        for strip in group {
            let notes = self.notes_room(strip);
            let turned = self.way() != Some(strip.way);
            if turned {
                self.turn(Some(strip));
            }
            while self.has_text_or_notes() && !self.fits(strip.whole(), notes) {
                self.turn(Some(strip));
            }
            self.put(strip, strip.shift);
        }
    }

    /// Which way the last page lies.
    fn way(&self) -> Option<Way> {
        self.done.pages.last().map(|page| page.way)
    }

    fn fits(&self, height: f32, notes: f32) -> bool {
        let foot = self.foot() + notes;
        let foot = if foot > 0.0 { foot + NOTE_ROOM } else { 0.0 };
        self.y + height + foot <= self.sheet.depth + 0.01
    }

    /// Whether another page would have more room: each takes on some of the notes that wait.
    fn has_text_or_notes(&self) -> bool {
        self.y > self.head || self.foot() > 0.0
    }

    /// The lines of notes on the last page.
    fn foot(&self) -> f32 {
        self.done.pages.last().map_or(0.0, |page| page.foot)
    }

    /// The room that the notes of a strip need on its page: all of it, or two lines of long ones.
    fn notes_room(&self, strip: &Strip) -> f32 {
        let room = |note: &Note| {
            let all: f32 = note.lines.iter().map(Strip::whole).sum();
            let start: f32 = note.lines.iter().take(2).map(Strip::whole).sum();
            if all < self.sheet.depth / 5.0 { all } else { start }
        };
        strip.drawn.notes.iter().map(|note| room(note)).sum()
    }

    /// A new page; above the rest of a table its head, at its foot the rest of a note.
    fn turn(&mut self, next: Option<&'a Strip>) {
        let furniture = match next {
            Some(strip) if strip.start == Start::BarePage => Furniture::Bare,
            _ => Furniture::Full,
        };
        let way = next.map_or(Way::Portrait, |strip| strip.way);
        self.sheet = if way == Way::Landscape { self.upright.turned() } else { self.upright };
        let chapter = self.chapter.clone();
        self.done.pages.push(StackedPage { chapter, furniture, way, ..StackedPage::default() });
        self.y = 0.0;
        if furniture == Furniture::Full {
            self.rest_of_notes(next);
        }
        if let Some(next) = next
            && let Some(head) = next.head.as_deref()
        {
            self.put(head, next.shift);
        }
        self.head = self.y;
    }

    /// Notes that go on take half a page at most, or all of one that has nothing else.
    fn rest_of_notes(&mut self, next: Option<&Strip>) {
        let share = if next.is_some() { 0.5 } else { 1.0 };
        while let Some(line) = self.waiting.front().copied() {
            if self.foot() > 0.0
                && self.foot() + line.whole() > self.sheet.depth * share - NOTE_ROOM
            {
                break;
            }
            self.note_line(line);
            self.waiting.pop_front();
        }
    }

    fn put(&mut self, strip: &'a Strip, shift: f32) {
        let number = self.done.pages.len().saturating_sub(1);
        let before = if self.y > 0.0 { strip.before } else { 0.0 };
        let y = self.y + before;
        let on_page = self.sheet.top + y;
        if let Some((level, title)) = &strip.heading {
            self.heading(*level, title, number, on_page);
        }
        for anchor in &strip.anchors {
            self.done.places.spots.insert(*anchor, Spot { page: number, y: on_page });
        }
        if let Some(page) = self.done.pages.last_mut() {
            page.strips.push(PlacedStrip { strip, shift, y });
        }
        self.y = y + strip.height;
        for line in strip.drawn.notes.iter().flat_map(|note| &note.lines) {
            if self.waiting.is_empty() && self.fits(0.0, line.whole()) {
                self.note_line(line);
            } else {
                self.waiting.push_back(line);
            }
        }
    }

    /// A line of a note goes under those that the page has.
    fn note_line(&mut self, line: &'a Strip) {
        let number = self.done.pages.len().saturating_sub(1);
        let Some(page) = self.done.pages.last_mut() else { return };
        let y = page.foot + line.before;
        page.notes.push(PlacedStrip { strip: line, shift: 0.0, y });
        page.foot += line.whole();
        for anchor in &line.anchors {
            // Close enough: where the text ends, above all of its notes.
            let y = self.sheet.top + self.sheet.depth - page.foot;
            self.done.places.spots.insert(*anchor, Spot { page: number, y });
        }
    }

    fn heading(&mut self, level: u8, title: &str, page: usize, y: f32) {
        if level == 1 {
            self.chapter = Some(title.to_owned());
            if let Some(page) = self.done.pages.last_mut() {
                page.chapter = None; // it stands there large enough
            }
        }
        self.done.bookmarks.push(Bookmark { level, title: title.to_owned(), page, y });
    }
}

impl StackedPage<'_> {
    /// How high its notes are.
    pub(super) fn foot(&self) -> f32 {
        self.foot
    }
}
