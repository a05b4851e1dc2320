//! The tree of what the parts of a book are: what a screen reader goes by.
//!
//! **Invariant:** every marked part of a page is in the tree exactly once, and the children of an element
//! stand in the order in which they are read: in that of the pages, but notes after all else.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::links::{Annotation, is_wrapped};
use super::runs;
use super::values::{integer, rectangle, unicode};
use crate::fonts::Shaper;
use crate::language_tag;
use crate::layout::{Element, Pages, Role};
use crate::room::Room;
use crate::scene::Item;

/// The name of a kind of part.
pub(super) fn tag(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Heading(0 | 1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(_) => "H3",
        Role::Paragraph => "P",
        Role::Contents => "TOC",
        Role::ContentsItem => "TOCI",
        Role::Caption => "Caption",
        Role::Aside => "Sect",
        Role::Span => "Span",
        Role::Link => "Link",
        Role::Reference => "Reference",
        Role::Note => "Note",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::List => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::TableRow => "TR",
        Role::ColumnHead | Role::RowHead => "TH",
        Role::TableCell => "TD",
        Role::Figure => "Figure",
    }
}

/// Where something is read: page, and place among the runs of that page.
type Place = (usize, usize);

/// What an element holds.
#[derive(Clone, Copy)]
enum Kid {
    Element(usize),
    /// A marked run: its page and its number there.
    Mark(usize, usize),
    /// A place to click, by its object and its page.
    Link(ObjectId, usize),
}

/// What is known of an element beside its role.
#[derive(Clone, Default)]
struct Part {
    kids: Vec<(Place, Kid)>,
    /// Where it, or what is in it, is first read.
    place: Option<Place>,
    /// Whether the file has it.
    kept: bool,
    /// For a list: its items are counted.
    numbered: bool,
    /// For a figure: its room on the page where it stands.
    room: Option<Room>,
}

/// Writes the tree; gives the object of its root.
pub(super) fn tree(
    file: &mut lopdf::Document,
    pages: &Pages,
    sheets: &[ObjectId],
    links: &[Annotation],
    shaper: &mut Shaper,
) -> ObjectId {
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = pages.elements.iter().map(|_| file.new_object_id()).collect();
    let parts = parts(pages, links, shaper);
    let mut tree = Tree { file, pages, sheets, root, ids, holders: Vec::new(), links };
    tree.holders = tree.holders();
    for (index, part) in parts.iter().enumerate().filter(|(_, part)| part.kept) {
        tree.write(index, part);
    }
    let parents = tree.parents();
    let notes = tree.notes(&parts);
    tree.write_root(parents, notes);
    root
}

/// What every element holds, and where.
fn parts(pages: &Pages, links: &[Annotation], shaper: &mut Shaper) -> Vec<Part> {
    let mut parts = vec![Part::default(); pages.elements.len()];
    read_marks(pages, &mut parts, shaper);
    for link in links {
        if let Some(part) = parts.get_mut(link.element) {
            let place = part.place.unwrap_or_default();
            part.kids.push((place, Kid::Link(link.object, link.page)));
        }
    }
    settle(&pages.elements, &mut parts);
    // What a paragraph says on the next page is said before its notes.
    let is_note = |kid: &Kid| match kid {
        Kid::Element(index) => pages.elements.get(*index).is_some_and(|e| e.role == Role::Note),
        Kid::Mark(..) | Kid::Link(..) => false,
    };
    for part in &mut parts {
        part.kids.sort_by_key(|(place, kid)| (is_note(kid), *place));
    }
    parts
}

fn read_marks(pages: &Pages, parts: &mut [Part], shaper: &mut Shaper) {
    for (number, page) in pages.pages.iter().enumerate() {
        let owned = runs(page).filter_map(|(owner, run)| Some((owner?, run)));
        for (mark, (owner, run)) in owned.enumerate() {
            let items = || run.iter().flat_map(|piece| &piece.items);
            let Some(part) = parts.get_mut(owner) else { continue };
            let place = (number, mark);
            part.kids.push((place, Kid::Mark(number, mark)));
            let first = *part.place.get_or_insert(place);
            match pages.elements.get(owner).map(|element| element.role) {
                Some(Role::Figure) if first.0 == number => {
                    let room = Room::of_all(items(), shaper);
                    part.room = part.room.into_iter().chain(room).reduce(Room::with);
                }
                Some(Role::Label) if items().any(counts) => number_list(pages, parts, owner),
                _ => {}
            }
        }
    }
}

/// Whether a label counts: "3." does, "•" does not.
fn counts(item: &Item) -> bool {
    item.words().is_some_and(|words| words.starts_with(|c: char| c.is_ascii_digit()))
}

fn number_list(pages: &Pages, parts: &mut [Part], label: usize) {
    let parent = |index: usize| pages.elements.get(index).and_then(|element| element.parent);
    let list = parent(label).and_then(parent);
    let is_list = |index: &usize| pages.elements.get(*index).is_some_and(|e| e.role == Role::List);
    if let Some(list) = list.filter(is_list).and_then(|list| parts.get_mut(list)) {
        list.numbered = true;
    }
}

/// Puts every element that the file keeps among the children of its parent.
fn settle(elements: &[Element], parts: &mut [Part]) {
    // Children come after their parents, so from the end everything is known of them.
    for (index, element) in elements.iter().enumerate().rev() {
        let Some(part) = parts.get_mut(index) else { continue };
        part.kept |= part.place.is_some() || may_be_empty(element.role);
        let (place, kept) = (part.place, part.kept);
        if let Some(parent) = element.parent.and_then(|parent| parts.get_mut(parent)) {
            parent.place = [parent.place, place].into_iter().flatten().min();
            parent.kept |= kept;
        }
    }
    // An empty cell is read where the one before it is.
    let mut last: Vec<Place> = parts.iter().map(|part| part.place.unwrap_or_default()).collect();
    for (index, element) in elements.iter().enumerate() {
        let Some(part) = parts.get(index).filter(|part| part.kept) else { continue };
        let place = part.place;
        let Some(parent) = element.parent else { continue };
        let Some(before) = last.get_mut(parent) else { continue };
        *before = place.unwrap_or(*before);
        let place = *before;
        if let Some(parent) = parts.get_mut(parent) {
            parent.kids.push((place, Kid::Element(index)));
        }
    }
}

/// An empty paragraph is nothing; an empty cell is a cell.
fn may_be_empty(role: Role) -> bool {
    matches!(
        role,
        Role::Document
            | Role::TableRow
            | Role::ColumnHead
            | Role::RowHead
            | Role::TableCell
            | Role::ListBody
    )
}

struct Tree<'a> {
    file: &'a mut lopdf::Document,
    pages: &'a Pages,
    sheets: &'a [ObjectId],
    root: ObjectId,
    ids: Vec<ObjectId>,
    /// For each element the object that holds what is in it: its own, or that of a link around it all.
    holders: Vec<ObjectId>,
    links: &'a [Annotation],
}

impl Tree<'_> {
    /// A reference that can be clicked holds a link, which holds everything else.
    fn holders(&mut self) -> Vec<ObjectId> {
        let mut holders = self.ids.clone();
        for link in self.links {
            let wrapped = is_wrapped(self.pages, link.element);
            if let (Some(holder), Some(id)) =
                (holders.get_mut(link.element), self.ids.get(link.element))
                && wrapped
                && holder == id
            {
                *holder = self.file.new_object_id();
            }
        }
        holders
    }

    fn write(&mut self, index: usize, part: &Part) {
        let (Some(element), Some(id), Some(holder)) =
            (self.pages.elements.get(index), self.ids.get(index), self.holders.get(index))
        else {
            return;
        };
        let (id, holder) = (*id, *holder);
        let parent = element.parent.and_then(|parent| self.holders.get(parent)).copied();
        let mut entry =
            dictionary! { "S" => tag(element.role), "P" => parent.unwrap_or(self.root) };
        describe(&mut entry, index, element);
        if let Some(attributes) = self.attributes(element.role, part) {
            entry.set("A", attributes);
        }
        if holder == id {
            self.fill(&mut entry, part);
        } else {
            let mut link = dictionary! { "S" => "Link", "P" => id };
            self.fill(&mut link, part);
            self.file.set_object(holder, link);
            entry.set("K", holder);
        }
        self.file.set_object(id, entry);
    }

    /// What an element holds; its page is said once, for all marks on it.
    fn fill(&self, entry: &mut Dictionary, part: &Part) {
        let page = part.kids.iter().find_map(|(_, kid)| match kid {
            Kid::Mark(page, _) => Some(*page),
            Kid::Element(_) | Kid::Link(..) => None,
        });
        if let Some(sheet) = page.and_then(|page| self.sheets.get(page)) {
            entry.set("Pg", *sheet);
        }
        let mut kids: Vec<Object> =
            part.kids.iter().filter_map(|(_, kid)| self.kid(*kid, page)).collect();
        if kids.len() == 1 {
            entry.set("K", kids.remove(0));
        } else if !kids.is_empty() {
            entry.set("K", kids);
        }
    }

    fn kid(&self, kid: Kid, own_page: Option<usize>) -> Option<Object> {
        Some(match kid {
            Kid::Element(index) => Object::Reference(*self.ids.get(index)?),
            Kid::Mark(page, mark) if Some(page) == own_page => integer(mark),
            Kid::Mark(page, mark) => Object::Dictionary(
                dictionary! { "Type" => "MCR", "Pg" => *self.sheets.get(page)?, "MCID" => integer(mark) },
            ),
            Kid::Link(object, page) => Object::Dictionary(
                dictionary! { "Type" => "OBJR", "Pg" => *self.sheets.get(page)?, "Obj" => object },
            ),
        })
    }

    fn attributes(&self, role: Role, part: &Part) -> Option<Dictionary> {
        let scope = |scope: &str| dictionary! { "O" => "Table", "Scope" => scope };
        match role {
            Role::ColumnHead => Some(scope("Column")),
            Role::RowHead => Some(scope("Row")),
            Role::List => {
                let numbering = if part.numbered { "Decimal" } else { "Disc" };
                Some(dictionary! { "O" => "List", "ListNumbering" => numbering })
            }
            Role::Figure => {
                let page = self.pages.pages.get(part.place?.0)?;
                let room = rectangle(part.room?, page.size.y);
                Some(dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => room })
            }
            _ => None,
        }
    }

    /// For every mark of every page, and for every link, the element that holds it.
    fn parents(&mut self) -> ObjectId {
        let mut numbers = Vec::new();
        for (number, (page, sheet)) in self.pages.pages.iter().zip(self.sheets).enumerate() {
            // A mark of an element that is not there keeps its place: the others are found by theirs.
            let holder =
                |owner: usize| self.holders.get(owner).map_or(Object::Null, |id| (*id).into());
            let owners: Vec<Object> =
                runs(page).filter_map(|(owner, _)| owner.map(holder)).collect();
            numbers.extend([integer(number), Object::Reference(self.file.add_object(owners))]);
            if let Ok(sheet) = self.file.get_object_mut(*sheet).and_then(Object::as_dict_mut) {
                sheet.set("StructParents", integer(number));
                sheet.set("Tabs", "S");
            }
        }
        for link in self.links {
            if let Some(holder) = self.holders.get(link.element) {
                numbers.extend([integer(link.number), Object::Reference(*holder)]);
            }
        }
        self.file.add_object(dictionary! { "Nums" => numbers })
    }

    /// Notes by their ids, in the order of these.
    fn notes(&self, parts: &[Part]) -> Vec<Object> {
        let all = self.pages.elements.iter().zip(parts).zip(&self.ids).enumerate();
        let notes = all.filter(|(_, ((e, part), _))| e.role == Role::Note && part.kept);
        notes.flat_map(|(i, (_, id))| [note_id(i), Object::Reference(*id)]).collect()
    }

    fn write_root(&mut self, parents: ObjectId, notes: Vec<Object>) {
        let mut root = dictionary! {
            "Type" => "StructTreeRoot",
            "ParentTree" => parents,
            "ParentTreeNextKey" => integer(self.pages.pages.len() + self.links.len()),
        };
        if let Some(book) = self.ids.first() {
            root.set("K", *book);
        }
        if let [first, .., _] = notes.as_slice()
            && let Some(last) = notes.iter().rev().nth(1)
        {
            let limits = vec![first.clone(), last.clone()];
            let leaf = self.file.add_object(dictionary! { "Names" => notes, "Limits" => limits });
            root.set("IDTree", dictionary! { "Kids" => vec![Object::Reference(leaf)] });
        }
        self.file.set_object(self.root, root);
    }
}

fn describe(entry: &mut Dictionary, index: usize, element: &Element) {
    if let Some(words) = &element.alternative {
        entry.set("Alt", unicode(words));
    }
    if let Some(language) = element.language {
        entry.set("Lang", Object::string_literal(language_tag(language)));
    }
    if element.role == Role::Note {
        entry.set("ID", note_id(index));
    }
}

/// Filled up with zeros, so that the order of letters is that of numbers.
fn note_id(element: usize) -> Object {
    Object::string_literal(format!("note-{element:06}"))
}
