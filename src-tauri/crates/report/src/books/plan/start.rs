//! Where the plan starts from: the figures of what its objectives want to change.
//!
//! **Invariant:** levels alone; progress and its calculation are the profile's.

use std::collections::{BTreeMap, BTreeSet};

use ceiba::catalogue::unit;
use ceiba::municipality::country::Word;
use ceiba::plan::Objective;
use ceiba::series::Source;
use ceiba::text::{Message, keys};

use super::{Book, numbers};
use crate::books::marks::Marks;
use crate::books::profile::{Indicator, level_bar};
use crate::document::{Block, Cell, Column, Purpose, Row, Table};

/// The width of a bar in the table.
const BAR: f32 = 80.0;

impl<'a> Book<'a> {
    pub(super) fn start(&self) -> Vec<Block> {
        if self.input.objectives.is_empty() {
            return Vec::new();
        }
        let mut blocks = self.chapter(&keys::plan_book_start());
        let measuring = self.measuring();
        if measuring.is_empty() {
            blocks.push(self.text(Purpose::Body, &keys::plan_book_problem_none()));
        } else {
            blocks.push(self.text(Purpose::Body, &keys::plan_book_start_about()));
            blocks.extend(self.levels(&measuring));
        }
        blocks.extend(self.unmeasured());
        blocks
    }

    /// What measures objectives and has figures, each once, with the objectives that it measures.
    pub(in crate::books) fn measuring(&self) -> Vec<(Vec<usize>, &'a Indicator)> {
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        let mut measuring: Vec<(Vec<usize>, &Indicator)> = Vec::new();
        for (i, objective) in self.numbered_objectives() {
            let Some(indicator) = self.indicator_of(objective) else { continue };
            let id = objective.series.as_deref().unwrap_or_default();
            let place = *places.entry(id).or_insert(measuring.len());
            match measuring.get_mut(place) {
                Some((objectives, _)) => objectives.push(i),
                None => measuring.push((vec![i], indicator)),
            }
        }
        measuring
    }

    fn levels(&self, measuring: &[(Vec<usize>, &Indicator)]) -> Vec<Block> {
        let word = |word| self.word(word);
        let (country, region) = (word(Word::Country), word(Word::Region));
        let key = keys::books_panel_key(country, region, word(Word::Municipality));
        let heads = [
            Column::words(self.say(&keys::books_indicator())),
            Column::words(self.say(&keys::books_objective())),
            Column::numbers(self.say(&keys::plan_book_latest())),
            Column::words(self.say(&keys::books_year())),
            Column::words(self.say(&keys::books_level())),
            Column::words(self.say(&keys::books_missing_to_target())),
        ];
        let rows = measuring.iter().map(|(of, indicator)| self.level_row(of, indicator)).collect();
        let table = Table::new(heads.into(), rows)
            .titled(self.say(&keys::plan_book_start_caption()))
            .from_source(self.source_line(measuring.iter().map(|(_, indicator)| *indicator)));
        let marks = measuring.iter().map(|(_, one)| one.marks_of_latest(&one.live));
        let note = Marks::all(marks).note(self.words.locale);
        let note = note.map(|note| Block::text(Purpose::Note, note));
        let key = self.text(Purpose::Note, &key);
        [Some(key), Some(Block::Table(table)), note].into_iter().flatten().collect()
    }

    fn level_row(&self, objectives: &[usize], indicator: &Indicator) -> Row {
        let live = &indicator.live;
        let marks = indicator.marks_of_latest(live);
        let dash = || "–".to_owned();
        let missing = live.missing_text().map(|missing| marks.derived().beside(self.say(&missing)));
        let value = live.latest.as_ref().map(|latest| {
            let value = self.say(&unit::measure(latest.value, &live.unit));
            (marks.beside(value), latest.period.clone())
        });
        let (value, period) = value.unwrap_or_else(|| (dash(), String::new()));
        Row::plain(vec![
            indicator.name(None),
            Cell::text(numbers('O', objectives.iter().copied())),
            Cell::text(value),
            Cell::text(period),
            level_bar(indicator, self.words.locale, BAR)
                .map_or_else(|| Cell::text(dash()), Cell::Picture),
            Cell::text(missing.unwrap_or_else(dash)),
        ])
    }

    /// Objectives that nothing measures, and those whose indicator has no figures.
    fn unmeasured(&self) -> Vec<Block> {
        let line = |say: fn(String) -> Message, lacks: &dyn Fn(&Objective) -> bool| {
            let of = self.numbered_objectives().filter(|(_, one)| lacks(one)).map(|(i, _)| i);
            let names = numbers('O', of);
            (!names.is_empty()).then(|| self.text(Purpose::Body, &say(names)))
        };
        let lines = [
            line(keys::plan_book_not_measured, &|one| one.series.is_none()),
            line(keys::plan_book_without_figure, &|one| {
                one.series.is_some() && self.indicator_of(one).is_none()
            }),
        ];
        lines.into_iter().flatten().collect()
    }

    /// The sources of the plan's figures, each once.
    pub(super) fn sources(&self) -> Vec<&'a Source> {
        let used = self.measuring().into_iter().flat_map(|(_, indicator)| indicator.used());
        let used: BTreeSet<usize> = used.collect();
        used.into_iter().filter_map(|place| self.input.sources.get(place)).collect()
    }

    fn source_line<'b>(&self, indicators: impl Iterator<Item = &'b Indicator>) -> String {
        let used: BTreeSet<usize> = indicators.flat_map(Indicator::used).collect();
        let sources = used.into_iter().filter_map(|place| self.input.sources.get(place));
        self.words.source_line(sources.map(Source::short))
    }
}
