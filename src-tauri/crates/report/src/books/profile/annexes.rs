//! What stands behind the book: its sources and its method.
//!
//! **Invariant:** statistical names only here.

use ceiba::book::Slot;
use ceiba::municipality::country::Word;
use ceiba::progress::{Assessment, Flag};
use ceiba::series::Source;
use ceiba::text::{Message, keys};

use super::{Book, Indicator, cells};
use crate::document::{Block, Marker, Purpose, plain};

impl Book<'_> {
    /// Where everything comes from, and how progress is judged.
    pub(super) fn sources_and_method(&self) -> Vec<Block> {
        [self.sources(), self.method(), self.own_at(&Slot::of("method"))].concat()
    }

    fn sources(&self) -> Vec<Block> {
        let mut blocks = self.chapter(&keys::books_sources_and_method());
        blocks.push(Block::heading(2, self.say(&keys::books_sources())));
        if self.input.sources.is_empty() {
            blocks.push(self.text(Purpose::Body, &keys::books_sources_none()));
            return blocks;
        }
        let item = |(at, source): (usize, &Source)| {
            let read = cells::ranges(self.cells_of(at));
            let read =
                (!read.is_empty()).then(|| self.say(&keys::books_read_from(read.join("; "))));
            let cited = [Some(self.words.cited(source)), read, self.not_its_own(at)];
            vec![plain(cited.into_iter().flatten().collect::<Vec<_>>().join(" "))]
        };
        let items = self.input.sources.iter().enumerate().map(item).collect();
        blocks.push(Block::List { marker: Marker::Number, items });
        blocks
    }

    /// The cells from which figures of a source were read.
    fn cells_of(&self, source: usize) -> impl Iterator<Item = &str> {
        let rows = self.indicators().flat_map(|indicator| &indicator.rows);
        let cells = rows.flat_map(|row| &row.cells);
        cells.filter(move |(of, _)| *of == source).map(|(_, cell)| cell.as_str())
    }

    /// Which figures bear the name of a source and were written by hand, indicator by indicator.
    fn not_its_own(&self, source: usize) -> Option<String> {
        let mut figures: Vec<String> = Vec::new();
        for indicator in self.indicators() {
            let times = indicator.by_hand_of(source);
            let name = indicator.short_name();
            figures.extend((!times.is_empty()).then(|| format!("{name} ({})", times.join(", "))));
        }
        let years = self.population_by_hand_of(source);
        let name = || self.say(&keys::books_population());
        figures.extend((!years.is_empty()).then(|| format!("{} ({})", name(), years.join(", "))));
        let told = || self.say(&keys::books_not_its_own(figures.join("; ")));
        (!figures.is_empty()).then(told)
    }

    fn method(&self) -> Vec<Block> {
        let mut blocks = vec![Block::heading(2, self.say(&keys::books_method()))];
        let word = |word| self.words.word(&self.input.place, word);
        let paragraphs = [
            keys::books_method_level(word(Word::Country), word(Word::Region)),
            keys::books_method_targets(),
            keys::books_method_share(),
            keys::books_method_start(),
            keys::books_method_rounding(),
            keys::books_method_shapes(),
        ];
        blocks.extend(paragraphs.iter().map(|message| self.text(Purpose::Body, message)));
        blocks
    }

    /// All figures, an indicator a table.
    pub(super) fn all_figures(&self) -> Vec<Block> {
        if self.indicators().next().is_none() {
            return Vec::new();
        }
        let mut blocks = self.chapter(&keys::books_all_figures());
        blocks.push(self.text(Purpose::Body, &keys::books_all_figures_about()));
        blocks.extend(self.indicators().map(|indicator| self.figures(indicator)));
        blocks
    }

    /// How every verdict came about, on each clock.
    pub(super) fn calculations(&self) -> Vec<Block> {
        let told = self.indicators().filter_map(|indicator| {
            let steps = self.calculation(indicator);
            let title = Block::heading_of(2, indicator.title(), indicator.calculation_place());
            let blocks = std::iter::once(title).chain(steps.iter().cloned()).collect();
            (!steps.is_empty()).then_some(Block::Together { blocks })
        });
        let told: Vec<Block> = told.collect();
        if told.is_empty() {
            return Vec::new();
        }
        let mut blocks = self.chapter(&keys::books_calculations());
        blocks.push(self.text(Purpose::Body, &keys::books_calculations_about()));
        blocks.extend(told);
        blocks
    }

    /// How the verdicts of an indicator came about; empty where there is none, as [`is_calculated`] says.
    fn calculation(&self, indicator: &Indicator) -> Vec<Block> {
        let live = self.steps(&keys::books_live_clock(), &indicator.live);
        let closed = indicator.closed.as_ref();
        let closed = closed.map(|closed| self.steps(&keys::books_mdg_clock(), closed));
        live.into_iter().chain(closed.into_iter().flatten()).collect()
    }

    fn steps(&self, clock: &Message, assessment: &Assessment) -> Vec<Block> {
        let steps = assessment.calculation();
        let notes: Vec<String> = assessment
            .flags
            .iter()
            .filter(|flag| steps.is_empty() || !is_told_in_steps(**flag))
            .map(|flag| self.say(&flag.sentence()))
            .collect();
        let mut blocks = Vec::new();
        if !steps.is_empty() {
            blocks.push(Block::heading(3, self.say(clock)));
            blocks.extend(steps.iter().map(|step| self.text(Purpose::Step, step)));
        }
        if !notes.is_empty() {
            blocks.push(Block::text(Purpose::Note, notes.join(" ")));
        }
        blocks
    }
}

/// Whether there is a calculation of a verdict of an indicator, asked without saying it.
pub(super) fn is_calculated(indicator: &Indicator) -> bool {
    let told = |one: &Assessment| !one.flags.is_empty() || !one.calculation().is_empty();
    told(&indicator.live) || indicator.closed.as_ref().is_some_and(told)
}

/// Whether the calculation itself says how the starting point and the target are known.
fn is_told_in_steps(flag: Flag) -> bool {
    matches!(flag, Flag::Interpolated | Flag::Near | Flag::Late | Flag::Prorated)
        || matches!(flag, Flag::ByHand | Flag::Undecided)
}
