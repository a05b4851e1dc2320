//! What is wrong with what the parts of a book are: tags, alternatives, levels, heads, links.

use std::collections::{BTreeMap, BTreeSet};

use super::{Finding, Wrong};
use crate::document::{Block, Cell, Document, Inline, Table};
use crate::layout::{LinkTarget, Page, Pages, Part, Piece, Role};
use crate::scene::Item;

/// Captions and references of a document.
pub(super) fn document(document: &Document) -> Vec<Finding> {
    let mut told = Told::default();
    told.blocks(&document.blocks);
    let lost = told.references.iter().filter(|to| !told.ids.contains(*to));
    let lost = lost.map(|to| Finding::anywhere(Wrong::LostReference, to));
    lost.chain(told.found).collect()
}

/// What a document names, and refers to.
#[derive(Default)]
struct Told<'a> {
    ids: BTreeSet<&'a str>,
    references: BTreeSet<&'a str>,
    found: Vec<Finding>,
}

impl<'a> Told<'a> {
    fn blocks(&mut self, blocks: &'a [Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &'a Block) {
        match block {
            Block::Heading { id, .. } => self.ids.extend(id.as_deref()),
            Block::Paragraph { runs, .. } => self.runs(runs),
            Block::List { items, .. } => items.iter().for_each(|item| self.runs(item)),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => {
                self.ids.extend(figure.id.as_deref());
                self.captioned(&figure.caption, &figure.scene.alternative);
            }
            Block::Photo(photo) => self.captioned(&photo.caption, &photo.shown.alternative),
            Block::Aside { blocks, .. }
            | Block::Landscape { blocks }
            | Block::Together { blocks } => self.blocks(blocks),
            Block::Cover(_)
            | Block::Contents { .. }
            | Block::Numbers { .. }
            | Block::Fill { .. }
            | Block::PageBreak => {}
        }
    }

    fn table(&mut self, table: &'a Table) {
        if let Some(id) = &table.id {
            self.ids.insert(id);
            self.captioned(&table.caption, id);
        }
        for cell in table.rows.iter().flat_map(|row| &row.cells) {
            if let Cell::Runs { runs } = cell {
                self.runs(runs);
            }
        }
    }

    fn captioned(&mut self, caption: &str, otherwise: &str) {
        if caption.trim().is_empty() {
            self.found.push(Finding::anywhere(Wrong::NoCaption, otherwise));
        }
    }

    fn runs(&mut self, runs: &'a [Inline]) {
        for run in runs {
            match run {
                Inline::Reference { to, .. } => {
                    self.references.insert(to);
                }
                Inline::Footnote { runs } => self.runs(runs),
                Inline::Text(_) | Inline::Mark { .. } | Inline::Link { .. } => {}
            }
        }
    }
}

/// An element with something on a page: where it is first seen, and all its own words.
struct Seen {
    page: usize,
    words: String,
}

fn seen(pages: &Pages) -> BTreeMap<usize, Seen> {
    let mut all: BTreeMap<usize, Seen> = BTreeMap::new();
    for (number, page) in pages.pages.iter().enumerate() {
        for piece in &page.pieces {
            let (Part::Element(element) | Part::Hyphen(element)) = piece.part else { continue };
            let seen = all.entry(element).or_insert(Seen { page: number, words: String::new() });
            if matches!(piece.part, Part::Element(_)) {
                seen.words.push_str(&words(piece));
            }
        }
    }
    all
}

fn words(piece: &Piece) -> String {
    let texts = piece.items.iter().filter_map(|item| match item {
        Item::Text(text) => Some(text.text.as_str()),
        _ => None,
    });
    texts.collect()
}

/// Alternatives of figures, levels of headings, heads of tables.
pub(super) fn elements(pages: &Pages) -> Vec<Finding> {
    let seen = seen(pages);
    [nameless(pages, &seen), figures(pages, &seen), headings(pages, &seen), tables(pages, &seen)]
        .concat()
}

/// Pieces of an element that is not there.
fn nameless(pages: &Pages, seen: &BTreeMap<usize, Seen>) -> Vec<Finding> {
    let nobodys = seen.iter().filter(|(element, _)| **element >= pages.elements.len());
    nobodys.map(|(_, seen)| Finding::on(seen.page, Wrong::Untagged, &seen.words)).collect()
}

fn figures(pages: &Pages, seen: &BTreeMap<usize, Seen>) -> Vec<Finding> {
    let of = |(element, seen): (&usize, &Seen)| {
        let figure = pages.elements.get(*element).filter(|e| e.role == Role::Figure)?;
        let told = figure.alternative.as_deref().unwrap_or_default();
        let silent = told.trim().is_empty();
        silent.then(|| Finding::on(seen.page, Wrong::NoAlternative, &seen.words))
    };
    seen.iter().filter_map(of).collect()
}

fn headings(pages: &Pages, seen: &BTreeMap<usize, Seen>) -> Vec<Finding> {
    let mut before = 0;
    let mut found = Vec::new();
    for (index, element) in pages.elements.iter().enumerate() {
        let (Role::Heading(level), Some(seen)) = (element.role, seen.get(&index)) else { continue };
        if level > before + 1 {
            found.push(Finding::on(seen.page, Wrong::SkippedLevel, &seen.words));
        }
        before = level;
    }
    found
}

/// Tables of which cells are seen and none of these heads a row or a column.
fn tables(pages: &Pages, seen: &BTreeMap<usize, Seen>) -> Vec<Finding> {
    let mut tables: BTreeMap<usize, (usize, &str, bool)> = BTreeMap::new();
    for (cell, seen) in seen {
        let Some(role) = pages.elements.get(*cell).map(|element| element.role) else { continue };
        let heads = matches!(role, Role::ColumnHead | Role::RowHead);
        let Some(table) = above(pages, *cell, Role::Table) else { continue };
        let known = tables.entry(table).or_insert((seen.page, &seen.words, false));
        known.2 |= heads && !seen.words.trim().is_empty();
    }
    let headless = tables.values().filter(|(.., headed)| !headed);
    headless.map(|(page, words, _)| Finding::on(*page, Wrong::NoHead, words)).collect()
}

/// The nearest element of a role around another.
fn above(pages: &Pages, mut element: usize, role: Role) -> Option<usize> {
    // Parents come first, so this ends.
    while let Some(parent) = pages.elements.get(element)?.parent.filter(|p| *p < element) {
        if pages.elements.get(parent)?.role == role {
            return Some(parent);
        }
        element = parent;
    }
    None
}

/// What is drawn as an ornament and says something: not the foot, not the running head, not the head of a
/// table once more.
pub(super) fn untagged(document: &Document, pages: &Pages) -> Vec<Finding> {
    let said = said(document, pages);
    let mut found = Vec::new();
    for (number, page) in pages.pages.iter().enumerate() {
        let ornaments = page.pieces.iter().filter(|piece| piece.part == Part::Ornament);
        for item in ornaments.flat_map(|piece| &piece.items) {
            match item {
                Item::Text(text) if !is_said(&text.text, &said, document) => {
                    found.push(Finding::on(number, Wrong::Untagged, &text.text));
                }
                Item::Picture { picture, .. } => {
                    found.push(Finding::on(number, Wrong::Untagged, picture));
                }
                _ => {}
            }
        }
    }
    found
}

/// All that is said in the book by tagged words, or that stands on every page.
fn said<'a>(document: &'a Document, pages: &'a Pages) -> BTreeSet<&'a str> {
    let pieces = pages.pages.iter().flat_map(|page| &page.pieces);
    let tagged = pieces.filter(|piece| piece.part != Part::Ornament);
    let tagged = tagged.flat_map(|piece| &piece.items).filter_map(Item::words);
    let titles = pages.bookmarks.iter().map(|mark| mark.title.as_str());
    let everywhere =
        [Some(document.foot.as_str()), Some(&document.title), document.band.as_deref()];
    let chapters = pages.pages.iter().map(|page: &Page| page.chapter.as_str());
    tagged.chain(titles).chain(everywhere.into_iter().flatten()).chain(chapters).collect()
}

fn is_said(text: &str, said: &BTreeSet<&str>, document: &Document) -> bool {
    let text = text.trim();
    // At the foot, what the page is known by follows.
    let unmarked = text.strip_suffix(document.mark.as_str()).unwrap_or(text);
    let text = unmarked.trim_end_matches(" · ");
    let start = text.trim_end_matches('…');
    let continued = document.words.continued.as_str();
    text.is_empty()
        || said.contains(text)
        || (start.len() < text.len() && said.iter().any(|words| words.starts_with(start)))
        || (!continued.is_empty() && text.contains(continued))
        || is_number_of_page(text, &document.words.page_number)
}

/// Whether a text is "Page 3 of 40" as the book says it.
fn is_number_of_page(text: &str, pattern: &str) -> bool {
    let digits = |text: &str| text.replace(|c: char| c.is_ascii_digit(), "");
    digits(text) == pattern.replace("{page}", "").replace("{pages}", "")
}

/// Places to click without words of their own.
pub(super) fn links(pages: &Pages) -> Vec<Finding> {
    let seen = seen(pages);
    let worded = |link: usize| {
        seen.iter().any(|(element, seen)| {
            let inside = *element == link || is_inside(pages, *element, link);
            inside && !seen.words.trim().is_empty()
        })
    };
    let all =
        pages.pages.iter().enumerate().flat_map(|(i, page)| page.links.iter().map(move |l| (i, l)));
    let wordless = all.filter(|(_, link)| !worded(link.element));
    wordless.map(|(page, link)| Finding::on(page, Wrong::WordlessLink, &target(&link.to))).collect()
}

fn is_inside(pages: &Pages, mut element: usize, outer: usize) -> bool {
    while let Some(parent) =
        pages.elements.get(element).and_then(|e| e.parent).filter(|p| *p < element)
    {
        if parent == outer {
            return true;
        }
        element = parent;
    }
    false
}

fn target(to: &LinkTarget) -> String {
    match to {
        LinkTarget::Address { address } => address.clone(),
        LinkTarget::Place { page, .. } => (page + 1).to_string(),
    }
}
