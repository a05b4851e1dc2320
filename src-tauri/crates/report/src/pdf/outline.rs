//! Bookmarks and the labels of pages.
//!
//! **Invariant:** bookmarks are the headings, each under the last one of a higher level; the label of a page
//! is the number that its foot says.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::links::place;
use super::values::{integer, to_i64, unicode};
use crate::layout::{Bookmark, Pages};

/// Pages count from 1 to the last, the cover too: the foot says "page 3 of 40".
pub(super) fn page_labels() -> Dictionary {
    let numbers = dictionary! { "S" => "D" };
    dictionary! { "Nums" => vec![integer(0), Object::Dictionary(numbers)] }
}

/// Writes the bookmarks; `None` for a book without headings.
pub(super) fn outlines(
    file: &mut lopdf::Document,
    pages: &Pages,
    sheets: &[ObjectId],
) -> Option<ObjectId> {
    let parents = parents(&pages.bookmarks);
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = pages.bookmarks.iter().map(|_| file.new_object_id()).collect();
    let families = families(&parents);
    for (family, parent) in families.iter().zip(std::iter::once(None).chain((0..).map(Some))) {
        let above = parent.and_then(|parent: usize| ids.get(parent).copied()).unwrap_or(root);
        for (place_, child) in family.iter().enumerate() {
            let beside = |place: Option<usize>| ids.get(*family.get(place?)?).copied();
            let (Some(mark), Some(id)) = (pages.bookmarks.get(*child), ids.get(*child)) else {
                continue;
            };
            let mut entry = dictionary! {
                "Title" => unicode(&mark.title),
                "Parent" => above,
                "Dest" => place(pages, sheets, mark.page, mark.y),
            };
            link(&mut entry, "Prev", beside(place_.checked_sub(1)));
            link(&mut entry, "Next", beside(Some(place_ + 1)));
            if let Some(children) = families.get(child + 1) {
                open(&mut entry, children, &ids, -1); // closed at first
            }
            file.set_object(*id, entry);
        }
    }
    let top = families.first().filter(|top| !top.is_empty())?;
    let mut entry = dictionary! { "Type" => "Outlines" };
    open(&mut entry, top, &ids, 1);
    file.set_object(root, entry);
    Some(root)
}

/// Says which bookmarks are under another; a negative count is that of a closed one.
fn open(entry: &mut Dictionary, children: &[usize], ids: &[ObjectId], sign: i64) {
    if children.is_empty() {
        return;
    }
    link(entry, "First", children.first().and_then(|child| ids.get(*child)).copied());
    link(entry, "Last", children.last().and_then(|child| ids.get(*child)).copied());
    entry.set("Count", Object::Integer(sign * to_i64(children.len())));
}

fn link(entry: &mut Dictionary, name: &str, to: Option<ObjectId>) {
    if let Some(to) = to {
        entry.set(name, to);
    }
}

/// The bookmarks under none, then those under each.
fn families(parents: &[Option<usize>]) -> Vec<Vec<usize>> {
    let mut families = vec![Vec::new(); parents.len() + 1];
    for (child, parent) in parents.iter().enumerate() {
        if let Some(family) = families.get_mut(parent.map_or(0, |parent| parent + 1)) {
            family.push(child);
        }
    }
    families
}

/// For each bookmark the last one before it of a higher rank.
fn parents(marks: &[Bookmark]) -> Vec<Option<usize>> {
    let mut open: Vec<(u8, usize)> = Vec::new();
    let mut parents = Vec::new();
    for (i, mark) in marks.iter().enumerate() {
        open.retain(|(level, _)| *level < mark.level);
        parents.push(open.last().map(|(_, index)| *index));
        open.push((mark.level, i));
    }
    parents
}
