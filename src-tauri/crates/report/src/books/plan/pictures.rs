//! The pictures of the plan for whoever shows them beside it: when actions are carried out, what each year
//! costs.
//!
//! **Invariant:** they are those that the book prints, with the same words.

use ceiba::text::keys;

use super::Book;
use crate::books::PlanInput;
use crate::document::{Block, Figure};
use crate::scene::Scene;

/// A picture with its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// What it shows.
    pub caption: String,
    /// The picture.
    pub scene: Scene,
    /// How it is to be read; empty where it goes without saying.
    pub note: String,
}

/// The calendar, on as many pictures as it needs, then the years; nothing of a plan that says neither.
#[must_use]
pub fn of(input: &PlanInput) -> Vec<Shown> {
    let book = Book::of(input);
    let about = book.say(&keys::charts_cost_by_year_about());
    let calendar = shown(book.timetables(), "");
    calendar.into_iter().chain(shown(book.cost_by_year(), &about)).collect()
}

fn shown(blocks: Vec<Block>, note: &str) -> Vec<Shown> {
    let figure = |block| match block {
        Block::Figure(Figure { caption, scene, .. }) => {
            Some(Shown { caption, scene, note: note.to_owned() })
        }
        _ => None,
    };
    blocks.into_iter().filter_map(figure).collect()
}
