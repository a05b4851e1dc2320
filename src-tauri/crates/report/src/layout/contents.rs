//! Lists of contents: what there is, and on which page.
//!
//! **Invariant:** every line leads to what it names; the list of what a book does not have is
//! not there.

use crate::document::{Listing, plain};
use crate::scene::{Dash, Item, Stroke, Tone, point};

use super::blocks::{Flow, seen, text_item};
use super::strips::{Anchor, Click, Hold, Leads, Strip};
use super::style::{self, TextStyle};
use super::survey::Kind;
use super::{Part, Piece, Role};

/// The room for the page at the right.
const PAGE: f32 = 34.0;
/// White on both sides of the dots.
const AIR: f32 = 5.0;

/// An entry of a list.
struct Entry {
    thing: usize,
    /// "Table 3", in a column of its own.
    label: String,
    title: String,
    /// From the left to its words.
    indent: f32,
    style: TextStyle,
}

pub(super) fn add(flow: &mut Flow, title: &str, of: Listing) {
    if !flow.survey.has(of) {
        return;
    }
    // The chapters are the contents of the whole book; the other lists stand below them.
    let level = if matches!(of, Listing::Headings(_)) { 1 } else { 2 };
    flow.heading(level, title);
    let entries = entries(flow, of);
    if entries.is_empty() {
        return;
    }
    let list = flow.element(Role::Contents, None);
    for (i, entry) in entries.iter().enumerate() {
        let next = entries.get(i + 1);
        // What stands under an entry begins on the page of that entry; no line stands alone.
        let lonely = i == 0 || i + 2 == entries.len();
        let leads = lonely || next.is_some_and(|next| next.indent > entry.indent);
        let hold = if leads { Hold::Next } else { Hold::Free };
        let item = flow.element(Role::ContentsItem, Some(list));
        let reference = flow.element(Role::Reference, Some(item));
        add_entry(flow, entry, reference, hold);
    }
}

fn entries(flow: &mut Flow, of: Listing) -> Vec<Entry> {
    let listed = flow.listed(of);
    let survey = flow.survey;
    let style = style::contents(2);
    let labels: Vec<String> = listed
        .iter()
        .filter_map(|(thing, _)| survey.things.get(*thing))
        .map(|thing| format!("{} ", thing.number))
        .collect();
    let numbered = !matches!(of, Listing::Headings(_));
    let column = labels.iter().map(|label| flow.shaper().width(style.face, style.size, label));
    let column = if numbered { column.fold(0.0_f32, f32::max) + 8.0 } else { 0.0 };
    let mut entries = Vec::new();
    for ((thing, kind), label) in listed.into_iter().zip(labels) {
        let Some(title) = survey.things.get(thing).map(|it| it.title.clone()) else { continue };
        let (indent, style) = match kind {
            Kind::Heading(level) => (style::contents_indent(level), style::contents(level)),
            _ => (column, style),
        };
        let label = if numbered { label } else { String::new() };
        entries.push(Entry { thing, label, title, indent, style });
    }
    entries
}

fn add_entry(flow: &mut Flow, entry: &Entry, element: usize, hold: Hold) {
    let measure = flow.sheet.measure;
    let style = &entry.style;
    let words = [plain(format!("{} ", entry.title))];
    let composed = flow.compose(&words, style, measure - entry.indent - PAGE, element);
    let page = flow.page_of(entry.thing);
    let page_left = measure - flow.shaper().width(style.face, style.size, &page);
    let last = composed.lines.len().saturating_sub(1);
    for i in 0..composed.lines.len() {
        let mut strip = Strip::new(style.leading, composed.line(i, (entry.indent, 0.0)));
        strip.hold = if i == last { hold } else { Hold::Next };
        if i == 0 {
            strip.before = style.before;
            if !entry.label.is_empty() {
                let label = text_item(&entry.label, (0.0, style.ascent()), style);
                strip.drawn.under(Piece { part: Part::Element(element), items: vec![label] });
            }
        }
        if i == last {
            let end = entry.indent + composed.lines.last().map_or(0.0, |line| line.width);
            strip.drawn.pieces.extend(dots(end + AIR, page_left - AIR, style));
            let page = text_item(&page, (page_left, style.ascent()), style);
            strip.drawn.pieces.push(Piece { part: Part::Element(element), items: vec![page] });
        }
        let (at, size) = (point(0.0, 0.0), point(measure, style.leading));
        let to = Leads::Place(Anchor::Thing(entry.thing));
        strip.drawn.links.push(Click { element, at, size, to });
        flow.push(strip);
    }
}

/// What leads the eye to the page; dots of all lines stand under each other.
fn dots(from: f32, to: f32, style: &TextStyle) -> Option<Piece> {
    const STEP: f32 = 3.0;
    let from = (from / STEP).ceil() * STEP;
    let y = style.ascent() - 0.4;
    let stroke = Stroke { tone: Tone::Quiet, width: 0.6, dash: Dash::Dotted };
    let line = Item::Line { from: point(from, y), to: point(to, y), stroke };
    (to - from > 4.0 * STEP).then(|| seen(line))
}
