//! The marked places of a book, where a text of the team's own may stand, and its chapters.
//!
//! **Invariant:** the words of places and chapters are stored: they never change their meaning.

use std::collections::BTreeMap;

use ceiba::book::{BookKey, Slot};
use ceiba::text::{Language, Message, keys};

use super::book::Book;
use super::narrative::{self, Draft};
use super::plan;
use super::profile::{self, Indicator, ProfileInput};

/// A marked place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// By what it is known.
    pub slot: Slot,
    /// What it is called, in the language that was asked for.
    pub name: String,
    /// What stands there while the team has written nothing, in the language of the book; empty where
    /// nothing is drafted.
    pub draft: String,
}

/// A chapter: its word and its title.
pub type Chapter = (&'static str, Message);

/// What a profile is never printed without: who answers for it, the goals themselves, and what only the
/// team or an edition before gives it.
const KEPT_OF_PROFILE: [&str; 4] = ["imprint", "foreword", "goals", "since"];
/// What a plan is never printed without: the same, its approval, and what says what is pending.
const KEPT_OF_PLAN: [&str; 5] = ["imprint", "approval", "foreword", "quality", "since"];

/// The chapters of a book that it can be printed without, in order.
#[must_use]
pub fn chapters(book: BookKey) -> Vec<Chapter> {
    let kept: &[&str] = match book {
        BookKey::Profile => &KEPT_OF_PROFILE,
        BookKey::Plan => &KEPT_OF_PLAN,
        BookKey::ProfileShort | BookKey::Council => return Vec::new(),
    };
    let mut chapters = followed(book);
    chapters.retain(|(word, _)| !kept.contains(word));
    chapters
}

/// The chapters after which one of the team's own can stand, in order.
#[must_use]
pub fn followed(book: BookKey) -> Vec<Chapter> {
    match book {
        BookKey::Profile => profile::chapters().collect(),
        BookKey::Plan => plan::chapters().collect(),
        BookKey::ProfileShort | BookKey::Council => Vec::new(),
    }
}

/// The marked places of a book, in order; `shown` is the language of their names.
#[must_use]
pub fn places(book: &Book, shown: Language) -> Vec<Place> {
    let mut places = named(book, shown);
    let drafts = drafts(book);
    for place in &mut places {
        place.draft = drafts.get(&place.slot).cloned().unwrap_or_default();
    }
    places
}

/// The same without what is drafted there.
pub(super) fn named(book: &Book, shown: Language) -> Vec<Place> {
    match book {
        Book::Profile(input) => of_profile(input, shown),
        Book::Council(_) => Vec::new(),
        Book::Plan(input) => {
            let action = |action: &ceiba::plan::Action| {
                let name = keys::book_slot_named(keys::book_slot_action(), action.title.as_str());
                (Slot::within("action", &action.id.to_string()), name.text(shown))
            };
            let chapters =
                ["foreword", "approval", "summary", "how-made"].map(|word| chapter(word, shown));
            chapters.into_iter().chain(input.actions.iter().map(action)).map(bare).collect()
        }
    }
}

fn chapter(word: &str, shown: Language) -> (Slot, String) {
    let slot = Slot::of(word);
    let name = slot.title().text(shown);
    (slot, name)
}

fn bare((slot, name): (Slot, String)) -> Place {
    Place { slot, name, draft: String::new() }
}

fn of_profile(input: &ProfileInput, shown: Language) -> Vec<Place> {
    let mut found: Vec<(Slot, String)> =
        ["foreword", "hurry", "municipality"].map(|word| chapter(word, shown)).into();
    for goal in &input.goals {
        found.push((narrative::goal_slot(goal), goal.title.clone()));
        let named =
            |indicator: &Indicator| (narrative::indicator_slot(indicator), indicator.title());
        found.extend(goal.indicators.iter().map(named));
    }
    found.extend(["follows", "method"].map(|word| chapter(word, shown)));
    found.into_iter().map(bare).collect()
}

/// What is drafted for the places of a book: paragraphs, divided by empty lines, begun in the same way
/// wherever they stand, so that none is another only because something was added before it. Nothing is
/// drafted for the plan, which says what people have decided.
fn drafts(book: &Book) -> BTreeMap<Slot, String> {
    let Book::Profile(input) = book else { return BTreeMap::new() };
    let draft = |Draft { slot, basis, .. }: Draft| (slot, basis);
    narrative::drafts(input).into_iter().map(draft).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_book_always_has_is_a_chapter_of_it() {
        for (book, kept) in
            [(BookKey::Profile, &KEPT_OF_PROFILE[..]), (BookKey::Plan, &KEPT_OF_PLAN[..])]
        {
            assert_eq!(chapters(book).len() + kept.len(), followed(book).len(), "{book:?}");
        }
    }
}
