//! Places on a page that lead somewhere when they are clicked.
//!
//! **Invariant:** every one of them has words that say where it leads, and an element that holds it.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::owner;
use super::values::{integer, rectangle, round, unicode};
use crate::layout::{Link, LinkTarget, Page, Pages, Role};
use crate::room::Room;
use crate::scene::Item;

/// A place to click, as it is in the file.
pub(super) struct Annotation {
    /// Itself.
    pub object: ObjectId,
    /// The element that it is.
    pub element: usize,
    /// The page it is on, from 0.
    pub page: usize,
    /// Its key among all that have a parent in the structure: after those of the pages.
    pub number: usize,
}

/// Writes all places to click on their pages.
pub(super) fn annotate(
    file: &mut lopdf::Document,
    pages: &Pages,
    sheets: &[ObjectId],
) -> Vec<Annotation> {
    let mut all = Vec::new();
    for (number, (page, sheet)) in pages.pages.iter().zip(sheets).enumerate() {
        let first = all.len();
        for link in page.links.iter().filter(|link| link.element < pages.elements.len()) {
            let key = pages.pages.len() + all.len();
            let object = file.add_object(annotation(link, page, pages, sheets, key));
            all.push(Annotation { object, element: link.element, page: number, number: key });
        }
        let here = all.iter().skip(first).map(|link| Object::Reference(link.object));
        set_annotations(file, *sheet, here.collect());
    }
    all
}

/// A page without places to click does not say that it has none: printpdf wrote an empty list.
fn set_annotations(file: &mut lopdf::Document, sheet: ObjectId, here: Vec<Object>) {
    let Ok(sheet) = file.get_object_mut(sheet).and_then(Object::as_dict_mut) else { return };
    if here.is_empty() {
        sheet.remove(b"Annots");
    } else {
        sheet.set("Annots", here);
    }
}

/// Only a link may hold a place to click, so in every other element one is put around what it holds.
pub(super) fn is_wrapped(pages: &Pages, element: usize) -> bool {
    pages.elements.get(element).is_some_and(|element| element.role != Role::Link)
}

fn annotation(
    link: &Link,
    page: &Page,
    pages: &Pages,
    sheets: &[ObjectId],
    key: usize,
) -> Dictionary {
    let room = Room { from: link.at, to: link.at.plus(link.size) };
    let mut entry = dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "Rect" => rectangle(room, page.size.y),
        "Border" => vec![0.into(), 0.into(), 0.into()],
        "F" => 4, // it is printed with its page, as archives ask
        "StructParent" => integer(key),
        "Contents" => unicode(&words(link, page, pages)),
    };
    match &link.to {
        LinkTarget::Address { address } => {
            let uri = Object::string_literal(ascii(address));
            entry.set("A", dictionary! { "S" => "URI", "URI" => uri });
        }
        LinkTarget::Place { page, y } => entry.set("Dest", place(pages, sheets, *page, *y)),
    }
    entry
}

/// What is read aloud of a link: its own words on the page, or its address where it has none.
fn words(link: &Link, page: &Page, pages: &Pages) -> String {
    let within = |mut element: usize| loop {
        if element == link.element {
            return true;
        }
        match pages.elements.get(element).and_then(|element| element.parent) {
            // Parents come first, so this ends.
            Some(parent) if parent < element => element = parent,
            _ => return false,
        }
    };
    let own = page.pieces.iter().filter(|piece| owner(piece).is_some_and(within));
    let words: Vec<&str> = own
        .flat_map(|piece| &piece.items)
        .filter_map(Item::words)
        .filter(|w| !w.is_empty())
        .collect();
    match (&link.to, words.is_empty()) {
        (_, false) => words.join(" "),
        (LinkTarget::Address { address }, true) => address.clone(),
        (LinkTarget::Place { page, .. }, true) => (page + 1).to_string(),
    }
}

/// An address holds ASCII only; every other character goes as its bytes.
fn ascii(address: &str) -> String {
    let one = |byte: u8| {
        if byte.is_ascii_graphic() { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    address.bytes().map(one).collect()
}

/// White above what a click leads to.
const ABOVE: f32 = 12.0;

/// A place of the book, by its page and the points from the top of it.
pub(super) fn place(pages: &Pages, sheets: &[ObjectId], page: usize, y: f32) -> Vec<Object> {
    let height = pages.pages.get(page).map_or(0.0, |page| page.size.y);
    let sheet = sheets.get(page).copied().map_or(Object::Null, Object::Reference);
    let top = Object::Real(round(height - y + ABOVE));
    vec![sheet, "XYZ".into(), Object::Null, top, Object::Null]
}
