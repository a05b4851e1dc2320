//! The action sheets: one page for one action, with lines for what the team still has to write.
//!
//! **Invariant:** what nobody has said is a line to write on, never a guess.

use ceiba::basics::{Id, Money};
use ceiba::book::Slot;
use ceiba::plan::rules::{cost_years_outside, span};
use ceiba::plan::{Action, Objective};
use ceiba::text::{Message, keys};

use super::annexes::by_year;
use super::{Book, EMPTY_LINES, blank_row, field, fields, given};
use crate::books::money;
use crate::document::{Block, Cell, Purpose, Row, Table};

/// Sheets to fill in where there are no actions yet.
pub(super) const EMPTY_SHEETS: usize = 3;
/// A sheet has room for so many cost lines; more are summed by year.
const MOST_LINES: usize = 6;
/// Lines to fill in where only costs, or only sources, are known.
const FEW_LINES: usize = 3;
/// Milestones to be written.
const MILESTONES: usize = 3;

impl Book<'_> {
    pub(super) fn sheets(&self) -> Vec<Block> {
        if self.input.actions.is_empty() {
            let empty = empty();
            return (0..EMPTY_SHEETS).flat_map(|i| self.sheet(i, &empty)).collect();
        }
        self.actions().flat_map(|(i, action)| self.sheet(i, action)).collect()
    }

    /// One page for one action.
    fn sheet(&self, i: usize, action: &Action) -> Vec<Block> {
        let mut blocks = vec![Block::PageBreak];
        if i == 0 {
            blocks.push(self.heading(1, &keys::books_sheets()));
        }
        blocks.push(Block::heading_of(2, self.sheet_title(i, action), sheet_id(i)));
        blocks.extend(self.undecided(std::iter::once((String::new(), action.id))));
        let paragraphs = action.description.lines().filter(|line| !line.trim().is_empty());
        blocks.extend(paragraphs.map(|line| Block::text(Purpose::Body, line.trim())));
        blocks.push(self.sheet_fields(action));
        blocks.extend(self.sheet_money(action));
        blocks.push(self.milestones());
        blocks.extend(self.said_at(&Slot::within("action", &action.id.to_string())));
        blocks
    }

    /// Costs and who pays; where neither is known, lines for both beside each other.
    fn sheet_money(&self, action: &Action) -> Vec<Block> {
        let costs = keys::books_cost_by_year(self.currency());
        if action.costs.is_empty() && action.funding.is_empty() {
            return vec![self.captioned(&costs, self.costs_to_fill_in(EMPTY_LINES))];
        }
        let mut blocks = vec![self.captioned(&costs, self.costs(action))];
        blocks.extend(self.beside_costs(action));
        let who_pays = keys::books_who_pays(self.currency());
        blocks.push(self.captioned(&who_pays, self.funding(action)));
        blocks
    }

    /// A table in which costs and sources are written by hand.
    pub(in crate::books) fn costs_to_fill_in(&self, lines: usize) -> Table {
        let heads = [
            keys::books_year(),
            keys::books_what_is_paid(),
            keys::books_amount(),
            keys::books_source_of_money(),
            keys::books_certainty(),
        ];
        self.table(&heads, 5, vec![blank_row(5); lines])
    }

    fn milestones(&self) -> Block {
        let heads =
            [keys::plan_book_milestone(), keys::plan_book_by_when(), keys::plan_book_who_answers()];
        let table = self.table(&heads, 3, vec![blank_row(3); MILESTONES]);
        self.captioned(&keys::plan_book_milestones(), table)
    }

    fn sheet_title(&self, i: usize, action: &Action) -> String {
        let number = i64::try_from(i + 1).unwrap_or(i64::MAX);
        match self.input.actions.is_empty() {
            true => self.say(&keys::books_sheet_empty(number)),
            false => format!("A{} · {}", i + 1, self.action_name(action)),
        }
    }

    /// A table of a sheet with what it shows above it; the tables of sheets are not numbered, so that
    /// the list of tables stays short.
    fn captioned(&self, caption: &Message, table: Table) -> Block {
        let caption = self.text(Purpose::Caption, caption);
        Block::Together { blocks: vec![caption, Block::Table(table.close())] }
    }

    fn sheet_fields(&self, action: &Action) -> Block {
        let serves = self.objective_of(action);
        let objective = serves.map(|(i, one)| format!("O{} {}", i + 1, self.objective_name(one)));
        let cell = |text: Option<String>| text.map_or(Cell::Blank, Cell::text);
        let mut rows = vec![
            (keys::books_objective(), cell(objective)),
            (keys::plan_book_why(), cell(serves.and_then(|(_, one)| self.why(one)))),
            (keys::books_lead(), given(&action.lead)),
            (keys::books_where(), given(&action.place)),
            (keys::books_when(), cell(action.years.map(span))),
        ];
        if action.description.trim().is_empty() {
            rows.insert(0, (keys::books_what(), Cell::Blank));
        }
        // What no figure of the program can fill in yet stays a line for the team.
        rows.push((keys::books_power(), Cell::Blank));
        let success = serves.and_then(|(_, one)| self.path_of(one));
        rows.push((keys::books_indicator_of_success(), cell(success)));
        if let Some(names) = self.input.files.get(&action.id) {
            rows.push((keys::books_files(), Cell::text(names.join(", "))));
        }
        fields(rows.into_iter().map(|(name, cell)| field(&self.say(&name), cell)).collect())
    }

    /// The latest figure of what an objective wants to change, and what is missing.
    fn why(&self, objective: &Objective) -> Option<String> {
        let indicator = self.indicator_of(objective)?;
        let told = self.say(&indicator.live.level_sentence()?);
        let name = self.say(&keys::plan_book_before(indicator.label.as_str()));
        Some(format!("{name} {told}"))
    }

    /// "Improved water: 83.1% (2022) → 92% (2028)."
    fn path_of(&self, objective: &Objective) -> Option<String> {
        let (from, to) = objective.baseline.zip(objective.target)?;
        let name = self.measured_by(objective)?;
        let [from, to] = [from, to].map(|at| self.measure(objective, at));
        Some(self.say(&keys::plan_book_indicator_path(from, name, to)))
    }

    /// Line by line, or by year where there are too many lines for a sheet.
    fn costs(&self, action: &Action) -> Table {
        let heads = [keys::books_year(), keys::books_what_is_paid(), keys::books_amount()];
        if action.costs.is_empty() {
            return self.table(&heads, 2, vec![blank_row(3); FEW_LINES]);
        }
        let mut rows: Vec<Row> = self.cost_rows(action);
        let sum = self.amount(self.cost_of(action, None));
        let name = Cell::text(self.say(&keys::books_total()));
        rows.push(Row::total(vec![name, Cell::text(""), sum]));
        self.table(&heads, 2, rows)
    }

    fn cost_rows(&self, action: &Action) -> Vec<Row> {
        let row = |year: i32, title: Cell, amount| {
            Row::plain(vec![Cell::text(year.to_string()), title, self.amount(amount)])
        };
        if action.costs.len() <= MOST_LINES {
            let lines = by_year(action).into_iter();
            return lines
                .map(|line| row(line.year, given(&line.title), Some(line.amount)))
                .collect();
        }
        let years = money::years(std::slice::from_ref(action)).into_iter();
        years.map(|year| row(year, Cell::text(""), self.cost_of(action, Some(year)))).collect()
    }

    /// Where the lines are, where they are summed, and which lie outside the years of the action.
    fn beside_costs(&self, action: &Action) -> Vec<Block> {
        let summed = action.costs.len() > MOST_LINES;
        let lines = || keys::plan_book_cost_lines_in_annex(keys::plan_book_cost_lines());
        let outside = outside(action).map(|(years, of)| keys::plan_cost_outside(years, of));
        let notes = [summed.then(lines), outside].into_iter().flatten();
        notes.map(|note| self.text(Purpose::Note, &note)).collect()
    }

    fn funding(&self, action: &Action) -> Table {
        let heads = [keys::books_source_of_money(), keys::books_certainty(), keys::books_amount()];
        if action.funding.is_empty() {
            return self.table(&heads, 2, vec![blank_row(3); FEW_LINES]);
        }
        let mut rows: Vec<Row> = action
            .funding
            .iter()
            .map(|funding| {
                let certainty = Cell::text(self.words.certainty(funding.certainty));
                let amount = self.amount(Some(funding.amount));
                Row::plain(vec![given(&funding.source), certainty, amount])
            })
            .collect();
        rows.extend(self.balance(action));
        self.table(&heads, 2, rows)
    }

    /// What all sources give together, and what is too little or too much.
    fn balance(&self, action: &Action) -> [Row; 2] {
        let currency = self.input.currency;
        let to_find = money::to_find(std::slice::from_ref(action), currency);
        let total = |name: Message, sum: Option<Money>| {
            Row::total(vec![Cell::text(self.say(&name)), Cell::text(""), self.amount(sum)])
        };
        [
            total(keys::books_total(), money::funding([action], None, currency)),
            match money::surplus(action, currency) {
                Some(surplus) => total(keys::books_surplus(), Some(surplus)),
                None => total(keys::books_to_find(), to_find),
            },
        ]
    }
}

/// What references name the sheet of an action by.
pub(super) fn sheet_id(i: usize) -> String {
    format!("action-{}", i + 1)
}

/// The years of costs that are none of their action, and those of the action.
pub(super) fn outside(action: &Action) -> Option<(String, String)> {
    cost_years_outside(action.years, action.costs.iter().map(|line| line.year))
}

/// An action of which nothing is known: all its fields are lines to write on.
fn empty() -> Action {
    Action {
        id: Id([0; 16]),
        objective: None,
        title: String::new(),
        description: String::new(),
        lead: String::new(),
        place: String::new(),
        years: None,
        costs: Vec::new(),
        funding: Vec::new(),
    }
}
