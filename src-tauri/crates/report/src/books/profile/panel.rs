//! The goals on one page: level and progress of every indicator, a row each.
//!
//! **Invariant:** level and progress are two columns; a level has no colour.

use ceiba::municipality::country::Word;
use ceiba::text::keys;

use super::{Book, Indicator, is_band, level_bar, verdict};
use crate::books::marks::Marks;
use crate::books::on_one_line;
use crate::document::{Block, Cell, Purpose, Row, Table};

/// The width of a bar in the panel.
const PANEL_BAR: f32 = 70.0;
/// Above so many indicators, the panel is set close so that it stands on one page.
const MANY_ROWS: usize = 12;

impl Book<'_> {
    /// One row per indicator, those with the smallest share first.
    pub(super) fn panel(&self) -> Vec<Block> {
        let mut blocks = self.chapter(&keys::books_panel());
        let mut all: Vec<&Indicator> = self.indicators().collect();
        if all.is_empty() {
            blocks.push(self.text(Purpose::Body, &keys::books_no_figures()));
            return blocks;
        }
        let share = |i: &Indicator| i.live.share.unwrap_or(f64::INFINITY);
        all.sort_by(|a, b| share(a).total_cmp(&share(b)));
        let columns = vec![
            self.head(&keys::books_indicator()),
            self.number_head(&keys::books_value()),
            self.head(&keys::books_year()),
            self.head(&keys::books_level()),
            self.head(&keys::books_missing_to_target()),
            self.head(&keys::books_progress()),
        ];
        let rows = all.iter().map(|indicator| self.panel_row(indicator)).collect();
        let banded = |i: &&Indicator| i.live.target.is_some_and(|goal| is_band(&goal));
        let word = |word| self.words.word(&self.input.place, word);
        let (region, town) = (word(Word::Region), word(Word::Municipality));
        let key = keys::books_panel_key(word(Word::Country), region, town);
        let key = match all.iter().any(banded) {
            true => keys::sentences_two(key, keys::books_panel_band()),
            false => key,
        };
        blocks.push(self.text(Purpose::Note, &key));
        let table = Table::new(columns, rows);
        blocks.push(Block::Table(if all.len() > MANY_ROWS { table.close() } else { table }));
        let latest = all.into_iter().map(|indicator| indicator.marks_of_latest(&indicator.live));
        blocks.extend(self.note(Marks::all(latest)));
        blocks
    }

    fn panel_row(&self, indicator: &Indicator) -> Row {
        let live = &indicator.live;
        let latest = live.latest.as_ref();
        let marks = indicator.marks_of_latest(live);
        let missing = live.missing_text().map(|missing| self.say(&missing));
        let missing = missing.map(|missing| marks.derived().beside(on_one_line(missing)));
        let measured = latest.map(|latest| {
            let (value, unit) = self.words.measured(latest.value, &live.unit);
            (marks.beside(value), unit)
        });
        let (value, unit) = measured.unwrap_or_else(|| ("–".to_owned(), None));
        let bar = level_bar(indicator, self.words.locale, PANEL_BAR);
        Row::plain(vec![
            indicator.name(unit),
            Cell::text(value),
            Cell::text(latest.map_or_else(String::new, |latest| latest.period.clone())),
            bar.map_or_else(|| Cell::text("–"), Cell::Picture),
            Cell::text(missing.unwrap_or_else(|| "–".to_owned())),
            Cell::Runs { runs: verdict(live, self.words) },
        ])
    }
}
