//! What a book has that can be named: its headings, figures and tables with their numbers.
//!
//! **Invariant:** things are counted in the order in which blocks are laid out, so that the n-th
//! thing of the survey is the n-th that the layout meets.

use std::collections::BTreeMap;

use crate::document::{Block, Document, Listing};

/// All that can be named.
pub(super) struct Survey {
    /// In the order of the book.
    pub things: Vec<Thing>,
    ids: BTreeMap<String, usize>,
    tally: Tally,
}

/// A heading, a figure or a table.
pub(super) struct Thing {
    pub kind: Kind,
    /// Its words.
    pub title: String,
    /// "Table 3"; empty for what has no number.
    pub number: String,
}

/// What it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A heading of a level,
    Heading(u8),
    /// one of a list of contents, which does not list itself,
    ListHeading,
    /// a figure,
    Figure,
    /// a table.
    Table,
}

/// How many figures and tables have a number.
#[derive(Clone, Copy, Default)]
struct Tally {
    figures: usize,
    tables: usize,
}

impl Survey {
    pub(super) fn of(document: &Document) -> Self {
        let tally = count(&document.blocks);
        let survey = Self { things: Vec::new(), ids: BTreeMap::new(), tally };
        let mut surveyor = Surveyor { survey, document, so_far: Tally::default() };
        surveyor.blocks(&document.blocks);
        surveyor.survey
    }

    /// The thing with an id.
    pub(super) fn find(&self, id: &str) -> Option<(usize, &Thing)> {
        let index = *self.ids.get(id)?;
        self.things.get(index).map(|thing| (index, thing))
    }

    /// What a list of contents lists.
    pub(super) fn listed(&self, of: Listing) -> Vec<usize> {
        let wanted = |kind: Kind| match (of, kind) {
            (Listing::Headings(deepest), Kind::Heading(level)) => level <= deepest,
            (Listing::Figures, kind) => kind == Kind::Figure,
            (Listing::Tables, kind) => kind == Kind::Table,
            _ => false,
        };
        let things = self.things.iter().enumerate();
        let numbered =
            |thing: &Thing| matches!(of, Listing::Headings(_)) || !thing.number.is_empty();
        let listed = things.filter(|(_, thing)| wanted(thing.kind) && numbered(thing));
        listed.map(|(index, _)| index).collect()
    }

    /// Whether there is anything that a list of contents could list.
    pub(super) fn has(&self, of: Listing) -> bool {
        match of {
            Listing::Headings(_) => true,
            Listing::Figures => self.tally.figures > 0,
            Listing::Tables => self.tally.tables > 0,
        }
    }
}

/// Whether a heading is laid out at all.
pub(super) fn is_named(text: &str) -> bool {
    !text.trim().is_empty()
}

fn count(blocks: &[Block]) -> Tally {
    let mut tally = Tally::default();
    for block in blocks {
        match block {
            Block::Figure(figure) if is_named(&figure.caption) => tally.figures += 1,
            Block::Table(table) if is_named(&table.caption) => tally.tables += 1,
            Block::Aside { blocks, .. }
            | Block::Landscape { blocks }
            | Block::Together { blocks } => {
                let inside = count(blocks);
                tally.figures += inside.figures;
                tally.tables += inside.tables;
            }
            _ => {}
        }
    }
    tally
}

/// Walks through a book and counts.
struct Surveyor<'a> {
    survey: Survey,
    document: &'a Document,
    so_far: Tally,
}

impl Surveyor<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text, id } if is_named(text) => {
                self.thing(Kind::Heading(*level), text, String::new(), id.as_deref());
            }
            Block::Contents { title, of } if is_named(title) && self.survey.has(*of) => {
                self.thing(Kind::ListHeading, title, String::new(), None);
            }
            Block::Figure(figure) if is_named(&figure.caption) || figure.id.is_some() => {
                let number = self.figure_number(&figure.caption);
                self.thing(Kind::Figure, &figure.caption, number, figure.id.as_deref());
            }
            Block::Table(table) if is_named(&table.caption) || table.id.is_some() => {
                let number = self.table_number(&table.caption);
                self.thing(Kind::Table, &table.caption, number, table.id.as_deref());
            }
            Block::Aside { blocks, .. }
            | Block::Landscape { blocks }
            | Block::Together { blocks } => self.blocks(blocks),
            _ => {}
        }
    }

    fn thing(&mut self, kind: Kind, title: &str, number: String, id: Option<&str>) {
        if let Some(id) = id {
            let index = self.survey.things.len();
            self.survey.ids.entry(id.to_owned()).or_insert(index);
        }
        self.survey.things.push(Thing { kind, title: title.trim().to_owned(), number });
    }

    fn figure_number(&mut self, caption: &str) -> String {
        if !is_named(caption) {
            return String::new();
        }
        self.so_far.figures += 1;
        numbered(&self.document.words.figure, self.so_far.figures)
    }

    fn table_number(&mut self, caption: &str) -> String {
        if !is_named(caption) {
            return String::new();
        }
        self.so_far.tables += 1;
        numbered(&self.document.words.table, self.so_far.tables)
    }
}

/// "Table 3", which is never parted.
fn numbered(words: &str, number: usize) -> String {
    words.replace("{number}", &number.to_string()).replace(' ', "\u{a0}")
}
