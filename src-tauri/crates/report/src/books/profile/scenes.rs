//! The goals as one picture, for the summary of the council and the window.
//!
//! **Invariant:** the same values, words and marks as in the panel of the book.

use ceiba::municipality::country::Word;
use ceiba::progress::Status;
use ceiba::text::{Locale, keys};

use super::{Indicator, shape_style, standing};
use crate::books::{Place, Words};
use crate::charts::{self, Panel, PanelHeads, PanelRow, Verdict};
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
    let rows = indicators.iter().map(|indicator| row(indicator, words)).collect();
    let data = Panel { heads: heads(place, words), rows, alternative: told(indicators, words) };
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

fn heads(place: &Place, words: Words) -> PanelHeads {
    PanelHeads {
        name: words.say(&keys::books_indicator()),
        value: words.say(&keys::books_value()),
        level: words.say(&keys::books_level()),
        progress: words.say(&keys::books_progress()),
        target: words.say(&keys::books_target()),
        region: words.label(place, Word::Region),
        country: words.label(place, Word::Country),
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
