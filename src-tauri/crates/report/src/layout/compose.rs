//! From runs to lines that know what they mean: which element their words are, where they lead,
//! which note belongs to them.
//!
//! **Invariant:** an element has either parts or words of its own, never both, so that the order
//! of elements is the order of reading.

use std::borrow::Cow;
use std::rc::Rc;

use ceiba::text::Language;

use crate::document::{Inline, Reference};
use crate::fonts::Shaper;
use crate::scene::{Anchor as TextAnchor, Item, Point, Text, Tone, mark, pen, point};

use super::blocks::Flow;
use super::lines::{Line, LinePart, Shows, break_lines};
use super::strips::{Anchor, Click, Drawn, Leads, Note, Strip, ornament};
use super::style::{self, TextStyle};
use super::words::{Stretch, extent};
use super::{Part, Piece, Role};

/// Lines, and what the runs in them mean.
pub(super) struct Composed {
    pub lines: Rc<[Line]>,
    style: TextStyle,
    meanings: Meanings,
}

/// What the runs of a paragraph mean.
enum Meanings {
    /// All the same: words of one element.
    One(usize),
    /// Each something else.
    Each(Vec<Meaning>),
}

/// What a run means.
struct Meaning {
    element: usize,
    leads: Option<Leads>,
    note: Option<Rc<Note>>,
}

/// What was shaped and broken so far. The blocks of a book are walked in the same order each time
/// it is laid out, so that the n-th lines asked for are those of the n-th time before.
#[derive(Default)]
pub(super) struct Memory {
    pub shaper: Shaper,
    lines: Vec<Rc<[Line]>>,
    next_lines: usize,
    extents: Vec<(f32, f32)>,
    next_extent: usize,
}

impl Memory {
    /// From the beginning of the book again.
    pub(super) fn rewind(&mut self) {
        (self.next_lines, self.next_extent) = (0, 0);
    }

    fn lines(&mut self, fresh: Fresh, make: impl FnOnce(&mut Shaper) -> Vec<Line>) -> Rc<[Line]> {
        let known = self.lines.get(self.next_lines).filter(|_| fresh == Fresh::Never).cloned();
        let lines = known.unwrap_or_else(|| make(&mut self.shaper).into());
        keep(&mut self.lines, self.next_lines, lines.clone());
        self.next_lines += 1;
        lines
    }

    fn extent(&mut self, fresh: Fresh, make: impl FnOnce(&mut Shaper) -> (f32, f32)) -> (f32, f32) {
        let known = self.extents.get(self.next_extent).filter(|_| fresh == Fresh::Never).copied();
        let extent = known.unwrap_or_else(|| make(&mut self.shaper));
        keep(&mut self.extents, self.next_extent, extent);
        self.next_extent += 1;
        extent
    }
}

fn keep<T>(all: &mut Vec<T>, at: usize, one: T) {
    match all.get_mut(at) {
        Some(old) => *old = one,
        None => all.push(one),
    }
}

/// Whether words may say something else when the pages are known better.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fresh {
    Never,
    EachTime,
}

impl Fresh {
    fn of(runs: &[Inline]) -> Self {
        let paged = |run: &Inline| matches!(run, Inline::Reference { form: Reference::Page, .. });
        if runs.iter().any(paged) { Self::EachTime } else { Self::Never }
    }
}

impl Flow<'_> {
    /// Words of an element, in lines of at most `width` points.
    pub(super) fn compose(
        &mut self,
        runs: &[Inline],
        style: &TextStyle,
        width: f32,
        element: usize,
    ) -> Composed {
        let from = self.notes_so_far();
        let meanings = self.meanings(runs, element);
        self.compose_as(runs, style, width, (from, meanings))
    }

    /// Words that mean what is known already; the notes among them are counted on from a number.
    fn compose_as(
        &mut self,
        runs: &[Inline],
        style: &TextStyle,
        width: f32,
        (from, meanings): (usize, Meanings),
    ) -> Composed {
        let stretches = self.stretches(runs, from);
        let lines = self
            .memory
            .lines(Fresh::of(runs), |shaper| break_lines(&stretches, style, width, shaper));
        Composed { lines, style: *style, meanings }
    }

    /// The width of the widest single word, and that of everything on one line.
    pub(super) fn extent(&mut self, runs: &[Inline], style: &TextStyle) -> (f32, f32) {
        let stretches = self.stretches(runs, self.notes_so_far());
        self.memory.extent(Fresh::of(runs), |shaper| extent(&stretches, style, shaper))
    }

    fn meanings(&mut self, runs: &[Inline], element: usize) -> Meanings {
        let simple = |run: &Inline| match run {
            Inline::Text(run) => run.language.is_none_or(|language| language == self.language()),
            Inline::Mark { .. } => true,
            Inline::Link { .. } | Inline::Reference { .. } | Inline::Footnote { .. } => false,
        };
        if runs.iter().all(simple) {
            return Meanings::One(element);
        }
        let mut each: Vec<Meaning> = runs.iter().map(|run| self.meaning(run, element)).collect();
        // A note is read after the words in which its sign stands.
        for (run, meaning) in runs.iter().zip(&mut each) {
            if let Inline::Footnote { runs } = run {
                let (number, note) = self.note(runs, element);
                meaning.leads = Some(Leads::Place(Anchor::Note(number)));
                meaning.note = Some(Rc::new(note));
            }
        }
        Meanings::Each(each)
    }

    fn meaning(&mut self, run: &Inline, element: usize) -> Meaning {
        let (role, leads) = match run {
            Inline::Link { to, .. } => (Role::Link, Some(Leads::Address(to.clone()))),
            Inline::Reference { to, .. } => match self.survey.find(to) {
                Some((thing, _)) => (Role::Reference, Some(Leads::Place(Anchor::Thing(thing)))),
                None => (Role::Span, None),
            },
            Inline::Footnote { .. } => (Role::Reference, None),
            Inline::Text(_) | Inline::Mark { .. } => (Role::Span, None),
        };
        if matches!(run, Inline::Mark { .. }) {
            return Meaning { element, leads, note: None }; // an ornament
        }
        let language = match run {
            Inline::Text(run) => run.language.filter(|language| *language != self.language()),
            _ => None,
        };
        let element = self.element_in(role, element, language);
        Meaning { element, leads, note: None }
    }

    /// What runs say; the notes among them are counted on from `notes`.
    fn stretches<'a>(&mut self, runs: &'a [Inline], mut notes: usize) -> Vec<Stretch<'a>> {
        let language = self.language();
        let mut stretches = Vec::with_capacity(runs.len());
        for run in runs {
            let (text, style, language) = match run {
                Inline::Text(run) => {
                    (Cow::from(&run.text), run.style, run.language.unwrap_or(language))
                }
                Inline::Link { text, .. } => (text.into(), style::PLAIN, language),
                Inline::Reference { to, form } => {
                    (self.said_of(to, *form).into(), style::PLAIN, language)
                }
                Inline::Footnote { .. } => {
                    notes += 1;
                    (sign(notes).into(), style::PLAIN, language)
                }
                Inline::Mark { shape, tone, style } => {
                    stretches.push(Stretch::Mark { shape: *shape, tone: *tone, style: *style });
                    continue;
                }
            };
            stretches.push(Stretch::Words { text, style, language });
        }
        stretches
    }

    /// The note of a sign, and its number: the sign again, and what is said.
    fn note(&mut self, runs: &[Inline], element: usize) -> (usize, Note) {
        let number = self.next_note();
        let element = self.element_in(Role::Note, element, None);
        let label = self.element_in(Role::Label, element, None);
        let mut each = vec![Meaning { element: label, leads: None, note: None }];
        let mut said = vec![crate::document::plain(format!("{}\u{a0}", sign(number)))];
        for run in runs.iter().filter(|run| !matches!(run, Inline::Footnote { .. })) {
            each.push(self.meaning(run, element));
            said.push(run.clone());
        }
        let style = style::NOTE;
        let meanings = (number, Meanings::Each(each));
        let composed = self.compose_as(&said, &style, self.page_measure(), meanings);
        let line = |i: usize| Strip::new(style.leading, composed.line(i, (0.0, 0.0)));
        let mut lines: Vec<Strip> = (0..composed.lines.len()).map(line).collect();
        if let Some(first) = lines.first_mut() {
            first.before = style.before;
            first.anchors.push(Anchor::Note(number));
        }
        (number, Note { lines })
    }

    /// What a reference says; what does not exist is a question mark.
    fn said_of(&mut self, id: &str, form: Reference) -> String {
        let Some((index, thing)) = self.survey.find(id) else { return "?".to_owned() };
        match form {
            Reference::Page => {
                let page = self.page_of(index);
                self.document.words.on_page.replace("{page}", &page).replace(' ', "\u{a0}")
            }
            Reference::Number if !thing.number.is_empty() => thing.number.clone(),
            Reference::Number | Reference::Title => thing.title.clone(),
        }
    }

    fn language(&self) -> Language {
        self.document.language
    }
}

/// The sign of a note: its number, raised.
fn sign(number: usize) -> String {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let raised = |digit: char| RAISED.get(digit.to_digit(10)? as usize).copied();
    number.to_string().chars().filter_map(raised).collect()
}

impl Composed {
    /// The height of all its lines.
    pub(super) fn height(&self) -> f32 {
        self.lines.len() as f32 * self.style.leading
    }

    /// The lines, one below the other, from `at`.
    pub(super) fn all(&self, at: (f32, f32)) -> Drawn {
        let mut drawn = Drawn::default();
        let mut top = at.1;
        for i in 0..self.lines.len() {
            drawn.add(self.line(i, (at.0, top)));
            top += self.style.leading;
        }
        drawn
    }

    /// A line whose top left corner stands at `at`.
    pub(super) fn line(&self, i: usize, at: (f32, f32)) -> Drawn {
        let mut drawn = Drawn::default();
        let Some(line) = self.lines.get(i) else { return drawn };
        let size = self.style.size * (1.0 + line.grown);
        for part in &line.parts {
            self.part(part, at, size, &mut drawn);
        }
        drawn
    }

    fn part(&self, part: &LinePart, (left, top): (f32, f32), size: f32, drawn: &mut Drawn) {
        let (element, meaning) = match &self.meanings {
            Meanings::One(element) => (*element, None),
            Meanings::Each(each) => match each.get(part.run) {
                Some(meaning) => (meaning.element, Some(meaning)),
                None => return,
            },
        };
        let out = meaning.is_some_and(|it| matches!(it.leads, Some(Leads::Address(_))));
        let tone = if out { Tone::Accent } else { self.style.tone };
        let at = point(left + part.x, top + self.style.ascent());
        let (of, item) = item(part, element, at, (size, tone));
        push(&mut drawn.pieces, of, item);
        if out {
            let to = point(at.x + part.width, at.y + 1.7);
            let line = Item::Line { from: point(at.x, to.y), to, stroke: pen(tone, 0.4) };
            drawn.pieces.push(ornament(vec![line]));
        }
        let Some(meaning) = meaning else { return };
        if let Some(to) = meaning.leads.clone() {
            let (at, size) = (point(at.x, top), point(part.width, self.style.leading));
            drawn.links.push(Click { element, at, size, to });
        }
        drawn.notes.extend(meaning.note.clone());
    }
}

/// A part of a line on its baseline, and what it is a part of.
fn item(part: &LinePart, element: usize, at: Point, (size, tone): (f32, Tone)) -> (Part, Item) {
    let words = |text: &str, face, word_space| {
        let (text, anchor) = (text.to_owned(), TextAnchor::Start);
        Item::Text(Text { at, text, face, size, tone, anchor, word_space })
    };
    match &part.shows {
        Shows::Words { text, face, word_space } => {
            (Part::Element(element), words(text, *face, *word_space))
        }
        Shows::Hyphen { face } => (Part::Hyphen(element), words("-", *face, 0.0)),
        Shows::Mark { shape, tone, style } => {
            // The word beside it says the same, so the shape is an ornament to a reader.
            let size = size * 0.74;
            let corner = point(at.x, at.y - size * 0.94);
            (Part::Ornament, mark(*shape, *tone, *style, corner, size))
        }
    }
}

fn push(pieces: &mut Vec<Piece>, part: Part, item: Item) {
    match pieces.last_mut() {
        Some(last) if last.part == part => last.items.push(item),
        _ => pieces.push(Piece { part, items: vec![item] }),
    }
}
