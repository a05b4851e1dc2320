//! What should change: from where, to where, until when, and by which actions.
//!
//! **Invariant:** a starting point that its figure has left is said; it is never changed silently.

use ceiba::plan::Objective;
use ceiba::text::keys;

use super::{Book, EMPTY_LINES, blank_row};
use crate::document::{Block, Cell, Inline, Purpose, Row, plain, strong};

impl Book<'_> {
    pub(super) fn objectives(&self) -> Vec<Block> {
        let mut blocks = self.chapter(&keys::books_objectives());
        let objectives = &self.input.objectives;
        let heads = [
            keys::books_objective(),
            keys::books_measured_by(),
            keys::books_from(),
            keys::books_to(),
        ];
        let caption = self.say(&keys::plan_book_objectives_caption());
        if objectives.is_empty() {
            blocks.push(self.text(Purpose::Body, &keys::books_no_objectives()));
            let table = self.table(&heads, 4, vec![blank_row(4); EMPTY_LINES]);
            blocks.push(Block::Table(table.titled(caption)));
            return blocks;
        }
        blocks.push(self.text(Purpose::Body, &keys::books_objectives_about()));
        let rows = self.numbered_objectives().map(|(i, one)| self.objective_row(i, one)).collect();
        blocks.push(Block::Table(self.table(&heads, 4, rows).titled(caption)));
        blocks.extend(self.marks(objectives));
        let numbered = self.numbered_objectives().map(|(i, one)| (format!("O{}: ", i + 1), one.id));
        blocks.extend(self.undecided(numbered));
        blocks.extend(self.moved());
        if !self.input.actions.is_empty() {
            blocks.extend(self.served());
        }
        blocks
    }

    /// The objectives whose starting point is not what its figure says now, a line each.
    fn moved(&self) -> Vec<Block> {
        let line = |(i, objective): (usize, &Objective)| {
            let (then, now) = (objective.baseline?, *self.input.moved.get(&objective.id)?);
            let [then, now] = [then, (then.0, now)].map(|at| self.measure(objective, at));
            let told = keys::plan_start_moved_in(format!("O{}", i + 1), now, then);
            Some(self.text(Purpose::Note, &told))
        };
        self.numbered_objectives().filter_map(line).collect()
    }

    fn objective_row(&self, i: usize, objective: &Objective) -> Row {
        let cell = |text: Option<String>| text.map_or(Cell::Blank, Cell::text);
        let start = objective.baseline.map(|at| self.start_of(objective, at));
        let target = objective.target.map(|at| self.measure(objective, at));
        let title = Cell::Runs { runs: self.objective_runs(i, objective) };
        let series = cell(self.measured_by(objective).map(str::to_owned));
        Row::plain(vec![title, series, cell(start), cell(target)])
    }

    /// Each objective with its actions, then the actions that serve none.
    fn served(&self) -> Vec<Block> {
        let row = |i: usize| {
            let name = Cell::Runs { runs: vec![strong(format!("O{}", i + 1))] };
            let runs = self.actions_that(|of| of == Some(i));
            let none = || vec![plain(self.say(&keys::plan_book_no_action_yet()))];
            let runs = if runs.is_empty() { none() } else { runs };
            Row::plain(vec![name, Cell::Runs { runs }])
        };
        let mut rows: Vec<Row> = (0..self.input.objectives.len()).map(row).collect();
        let others = self.actions_that(|of| of.is_none());
        if !others.is_empty() {
            let name = Cell::text(self.say(&keys::plan_book_no_objective()));
            rows.push(Row::plain(vec![name, Cell::Runs { runs: others }]));
        }
        let heads = [keys::books_objective(), keys::plan_book_actions()];
        let caption = self.say(&keys::plan_book_objective_actions_caption());
        vec![
            self.heading(2, &keys::plan_book_objective_actions()),
            Block::Table(self.table(&heads, 2, rows).titled(caption)),
        ]
    }

    /// The actions of an objective, or of none, one after the other.
    fn actions_that(&self, serve: impl Fn(Option<usize>) -> bool) -> Vec<Inline> {
        let of = |action| self.objective_of(action).map(|(place, _)| place);
        let serving = self.actions().filter(|(_, action)| serve(of(action)));
        let mut runs = Vec::new();
        for (i, action) in serving {
            let before = if runs.is_empty() { "" } else { "; " };
            runs.push(plain(before));
            runs.push(strong(format!("A{}\u{a0}", i + 1)));
            runs.push(plain(self.action_name(action)));
        }
        runs
    }
}
