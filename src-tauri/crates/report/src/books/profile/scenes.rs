//! The goals as one picture, for the summary of the council.
//!
//! **Invariant:** the same values, words and marks as in the panel of the book.

use ceiba::municipality::country::Word;
use ceiba::progress::Status;
use ceiba::text::{Locale, keys};

use super::{Indicator, shape_style, standing};
use crate::books::{Place, Words};
use crate::charts::{self, Panel, PanelHeads, PanelRow, Standing, Verdict};
use crate::scene::Scene;

/// A row for each indicator, in their order, in pictures no higher than the room.
#[must_use]
pub fn goal_panel(
    indicators: &[&Indicator],
    place: &Place,
    locale: Locale,
    room: f32,
) -> Vec<Scene> {
    let words = Words { locale };
    let rows: Vec<PanelRow> = indicators.iter().map(|indicator| row(indicator, words)).collect();
    let heads = heads(&rows, place, words);
    let data = Panel { heads, rows, alternative: told(indicators, words) };
    charts::panel(&data, room)
}

/// How many there are, how many stand well and how many go back.
fn told(indicators: &[&Indicator], words: Words) -> String {
    let count = |of: &[Status]| {
        let such = indicators.iter().filter(|i| of.contains(&i.live.status));
        such.count().to_string()
    };
    let good = count(&[Status::Achieved, Status::OnTrack, Status::MetLater, Status::Reversed]);
    let back = count(&[Status::Regressing, Status::Rising]);
    words.say(&keys::charts_panel_alternative(indicators.len().to_string(), back, good))
}

/// What stands over the columns, and what the signs mean that are drawn.
fn heads(rows: &[PanelRow], place: &Place, words: Words) -> PanelHeads {
    let named = |is_drawn: fn(&Standing) -> bool, name: String| {
        let drawn = rows.iter().filter_map(|row| row.standing.as_ref()).any(is_drawn);
        Some(name).filter(|_| drawn).unwrap_or_default()
    };
    PanelHeads {
        name: words.say(&keys::books_indicator()),
        value: words.say(&keys::books_value()),
        level: words.say(&keys::books_level()),
        progress: words.say(&keys::books_progress()),
        target: named(|at| at.target.is_some(), words.say(&keys::books_target())),
        region: named(|at| at.region.is_some(), words.label(place, Word::Region)),
        country: named(|at| at.country.is_some(), words.label(place, Word::Country)),
    }
}

fn row(indicator: &Indicator, words: Words) -> PanelRow {
    let live = &indicator.live;
    let marks = indicator.marks_of_latest(live);
    let measured = live.latest.as_ref().map(|latest| words.measured(latest.value, &live.unit));
    let (value, unit) = measured.unwrap_or_else(|| ("–".to_owned(), None));
    let unit = unit.map(|unit| format!(" ({unit})")).unwrap_or_default();
    let shape = live.status.look().shape;
    PanelRow {
        name: format!("{}{unit}", indicator.title()),
        value: if live.latest.is_some() { marks.beside(value) } else { value },
        when: live.latest.as_ref().map(|latest| latest.period.clone()).unwrap_or_default(),
        standing: standing(indicator),
        verdict: Verdict { shape, style: shape_style(live), word: words.say(&live.status.word()) },
    }
}
