//! The plan on two pages: the problem in figures, what will change, what is firm, what it costs by year,
//! what is still missing.
//!
//! **Invariant:** nothing stands here that does not stand in full further back.

use ceiba::basics::Money;
use ceiba::book::Slot;
use ceiba::catalogue::unit;
use ceiba::municipality::country::Word;
use ceiba::plan::{Action, Objective};
use ceiba::text::{Message, keys};

use super::sheets::outside;
use super::{Book, numbers};
use crate::books::money::{self, Standing};
use crate::document::{
    Block, Cell, Inline, LargeNumber, Marker, Purpose, Row, Table, plain, strong,
};

/// So many lines of a list stand here; the others stand further back.
const MOST: usize = 10;

/// Whether an action lacks something.
type Lacks = fn(&Action) -> bool;

impl Book<'_> {
    pub(super) fn summary(&self) -> Vec<Block> {
        let mut blocks = self.chapter(&keys::plan_book_summary());
        if self.input.actions.is_empty() {
            blocks.extend(self.no_actions());
            blocks.extend(self.problem());
        } else {
            blocks.extend(self.lead());
            blocks.extend(self.problem());
            blocks.extend(self.change());
            blocks.extend(self.firm());
            blocks.extend(self.by_year().map(Block::Table));
        }
        blocks.extend(self.missing());
        blocks.extend(self.said_at(&Slot::of("summary")));
        blocks
    }

    /// That there are none, and what this edition is good for.
    pub(in crate::books) fn no_actions(&self) -> [Block; 2] {
        let place = self.input.place.name.clone();
        let next = keys::books_plan_no_actions_next(self.word(Word::Council));
        [
            self.text(Purpose::Lead, &keys::books_plan_no_actions(place)),
            self.text(Purpose::Body, &next),
        ]
    }

    fn lead(&self) -> [Block; 2] {
        let place = self.input.place.name.clone();
        let (actions, objectives) = (self.input.actions.len(), self.input.objectives.len());
        let costed = self.input.actions.iter().any(|action| !action.costs.is_empty());
        let lead = if costed {
            keys::books_plan_lead(actions, self.in_full(self.cost()), objectives, place)
        } else {
            keys::books_plan_lead_no_cost(actions, objectives, place)
        };
        [self.text(Purpose::Lead, &lead), self.numbers()]
    }

    /// Cost, part of it that is approved, and what is still to be found.
    pub(in crate::books) fn numbers(&self) -> Block {
        let (actions, currency) = (&self.input.actions, self.input.currency);
        let approved = money::cost_approved(actions, currency);
        let to_find = money::to_find(actions, currency);
        let share = money::share(approved, self.cost());
        let share = share.map(|share| self.say(&unit::percent(share, 1)));
        let number = |value, label: Message| LargeNumber { value, label: self.say(&label) };
        let numbers = vec![
            number(self.money(self.cost()), keys::books_number_cost(self.currency())),
            number(share.unwrap_or_else(|| "–".to_owned()), keys::books_number_approved()),
            number(self.money(to_find), keys::books_number_to_find(self.currency())),
        ];
        Block::Numbers { numbers }
    }

    /// Where the municipality stands in what the objectives want to change, a sentence each.
    fn problem(&self) -> Vec<Block> {
        if self.input.objectives.is_empty() {
            return Vec::new();
        }
        let told = self.measuring().into_iter().filter_map(|(_, indicator)| {
            let told = self.say(&indicator.live.level_sentence()?);
            let name = self.say(&keys::plan_book_before(indicator.label.as_str()));
            Some(vec![strong(name), plain(format!(" {told}"))])
        });
        let items: Vec<Vec<Inline>> = told.collect();
        let title = self.heading(2, &keys::plan_book_problem());
        if items.is_empty() {
            return vec![title, self.text(Purpose::Body, &keys::plan_book_problem_none())];
        }
        let more = self.more(items.len(), &keys::plan_book_start());
        let list = Block::List { marker: Marker::Dot, items: first(items) };
        [vec![title, list], more.into_iter().collect()].concat()
    }

    /// From where to where, a line an objective.
    fn change(&self) -> Vec<Block> {
        let objectives = &self.input.objectives;
        if objectives.is_empty() {
            return Vec::new();
        }
        let items = objectives.iter().map(|one| vec![plain(self.objective_line(one))]).collect();
        let mut blocks = vec![
            self.heading(2, &keys::books_what_will_change()),
            Block::List { marker: Marker::Number, items: first(items) },
        ];
        blocks.extend(self.more(objectives.len(), &keys::books_objectives()));
        // A line without a target names no starting point, so that it bears no mark.
        let told = objectives.iter().take(MOST);
        blocks.extend(self.marks(told.filter(|one| one.target.is_some())));
        blocks
    }

    /// "More homes with water: from 83.1 (2022) to 92 (2028)."
    fn objective_line(&self, objective: &Objective) -> String {
        let name = self.objective_name(objective);
        match objective.baseline.zip(objective.target) {
            Some((from, to)) => self.say(&keys::books_objective_line(
                self.start_of(objective, from),
                name,
                self.measure(objective, to),
            )),
            None => name,
        }
    }

    /// The actions that are firm, that await money, that have no cost: a line each.
    fn firm(&self) -> Vec<Block> {
        let line = |at, say: fn(String, String) -> Message| {
            let of = self.standing(at);
            let actions = of.iter().map(|(_, action)| *action);
            let cost = money::cost_of_all(actions, None, self.input.currency);
            let names = numbers('A', of.iter().map(|(i, _)| *i));
            (!of.is_empty()).then(|| say(names, self.in_full(cost)))
        };
        let firm = line(Standing::Firm, keys::plan_book_firm_line);
        let lines = [
            Some(firm.unwrap_or_else(keys::plan_book_firm_none)),
            line(Standing::Awaiting, keys::plan_book_awaiting_line),
            line(Standing::Uncosted, |names, _| keys::plan_book_uncosted_line(names)),
        ];
        let items = lines.into_iter().flatten().map(|line| vec![plain(self.say(&line))]).collect();
        vec![
            self.heading(2, &keys::plan_book_firm_and_awaiting()),
            self.text(Purpose::Body, &keys::plan_book_firm_rule()),
            Block::List { marker: Marker::Dot, items },
        ]
    }

    /// What firm actions, those that await money and all of them cost in each year.
    pub(in crate::books) fn by_year(&self) -> Option<Table> {
        let years = money::years(&self.input.actions);
        if years.is_empty() {
            return None;
        }
        let mut rows: Vec<Row> = years.into_iter().map(|year| self.year_row(Some(year))).collect();
        rows.push(self.year_row(None));
        let caption = self.in_currency(&keys::plan_book_by_year());
        Some(self.year_table(rows).titled(caption))
    }

    fn year_table(&self, rows: Vec<Row>) -> Table {
        let heads = [
            keys::books_year(),
            keys::plan_book_of_firm(),
            keys::plan_book_of_awaiting(),
            keys::plan_book_all_actions(),
        ];
        self.table(&heads, 1, rows)
    }

    fn year_row(&self, year: Option<i32>) -> Row {
        let sum = |of: Vec<(usize, &Action)>| -> Option<Money> {
            let costs = of.into_iter().map(|(_, action)| self.cost_of(action, year));
            money::sum_of(self.input.currency, costs)
        };
        let (firm, awaiting) =
            (sum(self.standing(Standing::Firm)), sum(self.standing(Standing::Awaiting)));
        let all = sum(self.actions().collect());
        let name = year.map_or_else(|| self.say(&keys::books_total()), |year| year.to_string());
        let cells =
            vec![Cell::text(name), self.amount(firm), self.amount(awaiting), self.amount(all)];
        if year.is_some() { Row::plain(cells) } else { Row::total(cells) }
    }

    /// What is still missing: what the book sees for itself, then what it was told.
    pub(in crate::books) fn missing(&self) -> Vec<Block> {
        let mut missing: Vec<String> = self.lacks().iter().map(|lack| self.say(lack)).collect();
        missing.extend(self.pending_words());
        let more = self.more(missing.len(), &keys::plan_book_quality());
        let items = first(missing.into_iter().map(|item| vec![plain(item)]).collect());
        let mut blocks = vec![
            self.heading(2, &keys::books_plan_missing()),
            Block::List { marker: Marker::Dot, items },
        ];
        blocks.extend(more);
        blocks
    }

    /// What other parts of the program say is missing, and what waits for a decision.
    pub(super) fn pending_words(&self) -> Vec<String> {
        let told = self.input.missing.iter().map(|message| self.say(message));
        let undecided = self.input.disputed.iter().cloned();
        let undecided = undecided.map(|told| self.say(&keys::books_undecided(told)));
        undecided.chain(told).collect()
    }

    fn lacks(&self) -> Vec<Message> {
        let mut lacks = Vec::new();
        if self.input.objectives.is_empty() {
            lacks.push(keys::books_lack_objectives());
        }
        if self.input.actions.is_empty() {
            lacks.extend([keys::books_lack_actions(), keys::books_lack_money()]);
        }
        lacks.push(keys::books_lack_powers());
        let fields: [(Message, Lacks); 5] = [
            (keys::books_lead(), |action| action.lead.trim().is_empty()),
            (keys::books_where(), |action| action.place.trim().is_empty()),
            (keys::books_when(), |action| action.years.is_none()),
            (keys::books_cost(), |action| action.costs.is_empty()),
            (keys::books_source_of_money(), |action| action.funding.is_empty()),
        ];
        for (field, lacks_it) in fields {
            let lacking = self.actions().filter(|(_, action)| lacks_it(action));
            let names = numbers('A', lacking.map(|(i, _)| i));
            if !names.is_empty() {
                lacks.push(keys::books_lack_in(names, field));
            }
        }
        lacks.extend(self.costs_outside());
        lacks
    }

    /// The actions that have costs of years that are not theirs, a sentence each.
    pub(super) fn costs_outside(&self) -> Vec<Message> {
        let told = |(i, action): (usize, &Action)| {
            let (outside, years) = outside(action)?;
            Some(keys::plan_cost_outside_in(format!("A{}", i + 1), outside, years))
        };
        self.actions().filter_map(told).collect()
    }

    /// Where the rest of a long list stands.
    fn more(&self, all: usize, chapter: &Message) -> Option<Block> {
        let rest = all.checked_sub(MOST).filter(|rest| *rest > 0)?;
        Some(self.text(Purpose::Note, &keys::plan_book_and_more(chapter.clone(), rest)))
    }
}

/// As many items as stand in the summary.
fn first<T>(items: Vec<T>) -> Vec<T> {
    items.into_iter().take(MOST).collect()
}
