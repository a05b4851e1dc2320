//! The Local MDG Action Plan.
//!
//! **Invariant:** a plan without actions is not an empty book: it says what is missing and carries
//! action sheets to be filled in by hand. No action, cost or opinion is made up.

use ceiba::basics::{Id, Money};
use ceiba::catalogue::unit;
use ceiba::municipality::country::Word;
use ceiba::plan::rules::{cost_years_outside, span};
use ceiba::plan::{Action, Certainty, Objective};
use ceiba::text::{Message, keys};

use super::marks::Marks;
use super::{PlanInput, Words, bound, money};
use crate::document::{
    Block, Cell, Column, Document, LargeNumber, Marker, Purpose, Row, Table, plain, strong,
};
use crate::told;

mod scenes;

/// Sheets to fill in where there are no actions yet.
const EMPTY_SHEETS: usize = 3;
/// Lines to fill in where a sheet has no costs or no sources yet.
const EMPTY_LINES: usize = 4;

/// The whole book.
#[must_use]
pub fn document(input: &PlanInput) -> Document {
    let decimals = money::decimals(&input.actions, input.currency);
    let book = Book { input, words: Words { locale: input.edition.locale }, decimals };
    let mut blocks = book.summary();
    blocks.extend(book.objectives());
    if !input.actions.is_empty() {
        blocks.extend(book.list_of_actions());
        blocks.extend(book.calendar());
    }
    blocks.extend(book.sheets());
    if !input.actions.is_empty() {
        blocks.extend(book.budget());
        blocks.extend(book.sources());
    }
    blocks.extend(book.pending());
    bound(&input.edition, &input.place, &input.own, &title(input), blocks)
}

/// The title of the book while the team has given it none.
pub(super) fn title(input: &PlanInput) -> Message {
    match input.years {
        Some((first, last)) => keys::books_plan_title_years(first.to_string(), last.to_string()),
        None => keys::books_plan_title(),
    }
}

/// Whether an action lacks something.
type Lacks = fn(&Action) -> bool;

struct Book<'a> {
    input: &'a PlanInput,
    words: Words,
    /// Of all amounts.
    decimals: u32,
}

impl Book<'_> {
    fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    fn word(&self, word: Word) -> String {
        self.words.word(&self.input.place, word)
    }

    fn chapter(&self, title: &Message) -> Vec<Block> {
        vec![Block::PageBreak, Block::heading(1, self.say(title))]
    }

    fn text(&self, purpose: Purpose, message: &Message) -> Block {
        Block::text(purpose, self.say(message))
    }

    fn cost(&self) -> Option<Money> {
        money::cost_of_all(&self.input.actions, None, self.input.currency)
    }

    fn summary(&self) -> Vec<Block> {
        let mut blocks = self.chapter(&keys::books_summary());
        let place = self.input.place.name.clone();
        if self.input.actions.is_empty() {
            blocks.push(self.text(Purpose::Lead, &keys::books_plan_no_actions(place)));
            let next = keys::books_plan_no_actions_next(self.word(Word::Council));
            blocks.push(self.text(Purpose::Body, &next));
        } else {
            blocks.extend(self.summary_of_actions(place));
        }
        [blocks, self.missing()].concat()
    }

    fn summary_of_actions(&self, place: String) -> Vec<Block> {
        let (actions, objectives) = (self.input.actions.len(), &self.input.objectives);
        let costed = self.input.actions.iter().any(|action| !action.costs.is_empty());
        let lead = if costed {
            let cost = self.words.amount_in_full(self.cost(), self.decimals);
            keys::books_plan_lead(actions, cost, objectives.len(), place)
        } else {
            keys::books_plan_lead_no_cost(actions, objectives.len(), place)
        };
        let mut blocks = vec![self.text(Purpose::Lead, &lead), self.numbers()];
        if !objectives.is_empty() {
            let items = objectives.iter().map(|o| vec![plain(self.objective_line(o))]).collect();
            blocks.push(Block::heading(2, self.say(&keys::books_what_will_change())));
            blocks.push(Block::List { marker: Marker::Number, items });
            // A line without a target names no starting point, so that it bears no mark.
            blocks.extend(self.marks(objectives.iter().filter(|o| o.target.is_some())));
        }
        blocks
    }

    /// Cost, part of it that is approved, and what is still to be found.
    fn numbers(&self) -> Block {
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

    /// What is still missing: what the book sees for itself, then what it was told.
    fn missing(&self) -> Vec<Block> {
        let mut missing = self.lacks();
        missing.extend(self.input.missing.iter().cloned());
        let undecided = self.input.disputed.iter().cloned();
        let undecided = undecided.map(|told| self.say(&keys::books_undecided(told)));
        let items = missing.iter().map(|m| self.say(m)).chain(undecided);
        vec![
            Block::heading(2, self.say(&keys::books_plan_missing())),
            Block::List {
                marker: Marker::Dot,
                items: items.map(|item| vec![plain(item)]).collect(),
            },
        ]
    }

    fn lacks(&self) -> Vec<Message> {
        let mut lacks = Vec::new();
        if self.input.objectives.is_empty() {
            lacks.push(keys::books_lack_objectives());
        }
        if self.input.actions.is_empty() {
            lacks.extend([keys::books_lack_actions(), keys::books_lack_money()]);
        }
        let fields: [(Message, Lacks); 5] = [
            (keys::books_lead(), |action| action.lead.trim().is_empty()),
            (keys::books_where(), |action| action.place.trim().is_empty()),
            (keys::books_when(), |action| action.years.is_none()),
            (keys::books_cost(), |action| action.costs.is_empty()),
            (keys::books_source_of_money(), |action| action.funding.is_empty()),
        ];
        for (field, lacks_it) in fields {
            let actions = self.input.actions.iter().enumerate();
            let names: Vec<String> =
                actions.filter(|(_, a)| lacks_it(a)).map(|(i, _)| format!("A{}", i + 1)).collect();
            if !names.is_empty() {
                lacks.push(keys::books_lack_in(names.join(", "), field));
            }
        }
        let told = |(i, action): (usize, &Action)| {
            let (outside, years) = outside(action)?;
            Some(keys::plan_cost_outside_in(format!("A{}", i + 1), outside, years))
        };
        lacks.extend(self.input.actions.iter().enumerate().filter_map(told));
        lacks.push(keys::books_lack_powers());
        lacks
    }

    /// "More homes with water: from 83.1 (2022) to 92 (2028)."
    fn objective_line(&self, objective: &Objective) -> String {
        match (objective.baseline, objective.target) {
            (Some(from), Some(to)) => self.say(&keys::books_objective_line(
                self.start(objective, from),
                self.objective_name(objective),
                self.measure(objective, to),
            )),
            _ => self.objective_name(objective),
        }
    }

    /// What an objective is called, marked where something of it waits for a decision.
    fn objective_name(&self, objective: &Objective) -> String {
        self.named(objective.id, &objective.title, &keys::plan_objective_unnamed())
    }

    /// The same of an action.
    fn action_name(&self, action: &Action) -> String {
        self.named(action.id, &action.title, &keys::plan_action_unnamed())
    }

    fn named(&self, id: Id, title: &str, unnamed: &Message) -> String {
        let name = if title.is_empty() { self.say(unnamed) } else { title.to_owned() };
        Marks::of_undecided(self.input.undecided.get(&id)).beside(name)
    }

    /// "A1" and what the action is called.
    fn action_cell(&self, i: usize, action: &Action) -> Cell {
        let number = strong(format!("A{} ", i + 1));
        Cell::Runs { runs: vec![number, plain(self.action_name(action))] }
    }

    /// What of these waits for a decision, a line each.
    fn undecided(&self, of: impl Iterator<Item = (String, Id)>) -> Vec<Block> {
        let line = |(name, id): (String, Id)| {
            let told = told::undecided(self.input.undecided.get(&id)?, self.words.locale);
            let line = Marks::note_of_undecided(&format!("{name}{told}"));
            Some(Block::text(Purpose::Note, line))
        };
        of.filter_map(line).collect()
    }

    /// A starting point with its marks.
    fn start(&self, objective: &Objective, at: (i32, f64)) -> String {
        let start = self.measure(objective, at);
        self.marks_of(objective).beside(start)
    }

    fn marks_of(&self, objective: &Objective) -> Marks {
        self.input.marks.get(&objective.id).copied().unwrap_or_default()
    }

    /// What the marks of starting points mean, where there are any.
    fn marks<'a>(&self, of: impl IntoIterator<Item = &'a Objective>) -> Option<Block> {
        let marks = Marks::all(of.into_iter().map(|objective| self.marks_of(objective)));
        marks.note(self.words.locale).map(|note| Block::text(Purpose::Note, note))
    }

    fn measure(&self, objective: &Objective, (year, value): (i32, f64)) -> String {
        let unit = objective.series.as_ref().and_then(|series| self.input.series.get(series));
        let unit = unit.map(|(_, unit)| unit.as_str()).unwrap_or_default();
        format!("{}\u{a0}({year})", self.say(&unit::exact(value, unit)))
    }

    fn objectives(&self) -> Vec<Block> {
        let mut blocks = self.chapter(&keys::books_objectives());
        let objectives = &self.input.objectives;
        let heads = [
            keys::books_objective(),
            keys::books_measured_by(),
            keys::books_from(),
            keys::books_to(),
        ];
        if objectives.is_empty() {
            blocks.push(self.text(Purpose::Body, &keys::books_no_objectives()));
            let blank = Row::plain(vec![Cell::Blank, Cell::Blank, Cell::Blank, Cell::Blank]);
            blocks.push(self.table(&heads, 4, vec![blank; EMPTY_LINES]));
            return blocks;
        }
        blocks.push(self.text(Purpose::Body, &keys::books_objectives_about()));
        let rows = objectives.iter().enumerate();
        let rows = rows.map(|(i, objective)| self.objective_row(i, objective)).collect();
        blocks.push(self.table(&heads, 4, rows));
        blocks.extend(self.marks(objectives));
        let numbered = objectives.iter().enumerate();
        blocks.extend(self.undecided(numbered.map(|(i, o)| (format!("O{}: ", i + 1), o.id))));
        blocks.extend(self.moved());
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
        self.input.objectives.iter().enumerate().filter_map(line).collect()
    }

    fn objective_row(&self, i: usize, objective: &Objective) -> Row {
        let series = objective.series.as_ref().and_then(|series| self.input.series.get(series));
        let cell = |text: Option<String>| text.map_or(Cell::Blank, Cell::text);
        let start = objective.baseline.map(|at| self.start(objective, at));
        let target = objective.target.map(|at| self.measure(objective, at));
        let title = Cell::Runs {
            runs: vec![strong(format!("O{} ", i + 1)), plain(self.objective_name(objective))],
        };
        let series = series.map_or(Cell::Blank, |(label, _)| Cell::text(label.clone()));
        Row::plain(vec![title, series, cell(start), cell(target)])
    }

    /// A table whose first columns are words and the others numbers.
    fn table(&self, heads: &[Message], words: usize, rows: Vec<Row>) -> Block {
        let heads = heads.iter().map(|head| self.say(head)).enumerate();
        let column =
            |(i, head)| if i < words { Column::words(head) } else { Column::numbers(head) };
        Block::Table(Table::new(heads.map(column).collect(), rows))
    }

    fn list_of_actions(&self) -> Vec<Block> {
        let mut blocks = vec![Block::heading(2, self.say(&keys::books_actions()))];
        let heads = [
            keys::books_action(),
            keys::books_lead(),
            keys::books_where(),
            keys::books_when(),
            keys::books_cost(),
        ];
        let mut rows: Vec<Row> = self
            .input
            .actions
            .iter()
            .enumerate()
            .map(|(i, action)| {
                Row::plain(vec![
                    self.action_cell(i, action),
                    given(&action.lead),
                    given(&action.place),
                    action.years.map_or(Cell::Blank, |years| Cell::text(span(years))),
                    self.amount(money::cost(action, None, self.input.currency)),
                ])
            })
            .collect();
        let empty = || Cell::text("");
        let sum = Cell::text(self.say(&keys::books_total()));
        rows.push(Row::total(vec![sum, empty(), empty(), empty(), self.amount(self.cost())]));
        blocks.push(self.currency_note());
        blocks.push(self.table(&heads, 4, rows));
        let numbered = self.input.actions.iter().enumerate();
        blocks.extend(self.undecided(numbered.map(|(i, a)| (format!("A{}: ", i + 1), a.id))));
        blocks
    }

    fn currency_note(&self) -> Block {
        self.text(Purpose::Caption, &keys::books_in_currency(self.currency()))
    }

    fn money(&self, money: Option<Money>) -> String {
        self.words.amount(money, self.decimals)
    }

    fn amount(&self, money: Option<Money>) -> Cell {
        Cell::text(self.money(money))
    }

    fn sheets(&self) -> Vec<Block> {
        if self.input.actions.is_empty() {
            let empty = Action {
                id: Id([0; 16]),
                objective: None,
                title: String::new(),
                description: String::new(),
                lead: String::new(),
                place: String::new(),
                years: None,
                costs: Vec::new(),
                funding: Vec::new(),
            };
            return (0..EMPTY_SHEETS).flat_map(|i| self.sheet(i, &empty)).collect();
        }
        let actions = self.input.actions.iter().enumerate();
        actions.flat_map(|(i, action)| self.sheet(i, action)).collect()
    }

    /// One page for one action.
    fn sheet(&self, i: usize, action: &Action) -> Vec<Block> {
        let number = i64::try_from(i + 1).unwrap_or(i64::MAX);
        let mut blocks = vec![Block::PageBreak];
        if i == 0 {
            blocks.push(Block::heading(1, self.say(&keys::books_sheets())));
        }
        let title = match self.input.actions.is_empty() {
            true => self.say(&keys::books_sheet_empty(number)),
            false => format!("A{} · {}", i + 1, self.action_name(action)),
        };
        blocks.push(Block::heading(2, title));
        blocks.extend(self.undecided(std::iter::once((String::new(), action.id))));
        if !action.description.is_empty() {
            let paragraphs = action.description.lines().filter(|line| !line.trim().is_empty());
            blocks.extend(paragraphs.map(|line| Block::text(Purpose::Body, line.trim())));
        }
        blocks.push(self.sheet_fields(action));
        blocks.push(self.text(Purpose::Caption, &keys::books_cost_by_year(self.currency())));
        blocks.push(self.costs(action));
        blocks.extend(outside(action).map(|(outside, years)| {
            self.text(Purpose::Note, &keys::plan_cost_outside(outside, years))
        }));
        blocks.push(self.text(Purpose::Caption, &keys::books_who_pays(self.currency())));
        blocks.push(self.funding(action));
        blocks
    }

    fn currency(&self) -> String {
        self.words.currency(self.input.currency)
    }

    fn sheet_fields(&self, action: &Action) -> Block {
        let objective = action
            .objective
            .and_then(|id| self.input.objectives.iter().position(|o| o.id == id))
            .and_then(|i| Some((i, self.input.objectives.get(i)?)))
            .map(|(i, o)| format!("O{} {}", i + 1, self.objective_name(o)));
        let mut fields = vec![
            (keys::books_objective(), objective.map_or(Cell::Blank, Cell::text)),
            (keys::books_lead(), given(&action.lead)),
            (keys::books_where(), given(&action.place)),
            (keys::books_when(), action.years.map_or(Cell::Blank, |years| Cell::text(span(years)))),
        ];
        if let Some(names) = self.input.files.get(&action.id) {
            fields.push((keys::books_files(), Cell::text(names.join(", "))));
        }
        if action.description.is_empty() {
            fields.insert(0, (keys::books_what(), Cell::Blank));
        }
        // What no figure of the program can fill in yet stays a line for the team.
        fields.push((keys::books_power(), Cell::Blank));
        fields.push((keys::books_indicator_of_success(), Cell::Blank));
        let row = |(name, cell): (Message, Cell)| {
            // The names of the fields stand on a line each, on every sheet alike.
            let name = self.say(&name).replace(' ', "\u{a0}");
            Row::plain(vec![Cell::Runs { runs: vec![strong(name)] }, cell])
        };
        let rows = fields.into_iter().map(row).collect();
        Block::Table(Table::new(vec![Column::words(""), Column::words("")], rows))
    }

    fn costs(&self, action: &Action) -> Block {
        let heads = [keys::books_year(), keys::books_what_is_paid(), keys::books_amount()];
        if action.costs.is_empty() {
            let blank = Row::plain(vec![Cell::Blank, Cell::Blank, Cell::Blank]);
            return self.table(&heads, 2, vec![blank; EMPTY_LINES]);
        }
        let mut lines: Vec<_> = action.costs.iter().collect();
        lines.sort_by_key(|line| line.year);
        let mut rows: Vec<Row> = lines
            .into_iter()
            .map(|line| {
                let year = Cell::text(line.year.to_string());
                Row::plain(vec![year, given(&line.title), self.amount(Some(line.amount))])
            })
            .collect();
        let sum = self.amount(money::cost(action, None, self.input.currency));
        let name = Cell::text(self.say(&keys::books_total()));
        rows.push(Row::total(vec![name, Cell::text(""), sum]));
        self.table(&heads, 2, rows)
    }

    fn funding(&self, action: &Action) -> Block {
        let heads = [keys::books_source_of_money(), keys::books_certainty(), keys::books_amount()];
        if action.funding.is_empty() {
            let blank = Row::plain(vec![Cell::Blank, Cell::Blank, Cell::Blank]);
            return self.table(&heads, 2, vec![blank; EMPTY_LINES]);
        }
        let mut rows: Vec<Row> = action
            .funding
            .iter()
            .map(|funding| {
                let certainty = Cell::text(self.words.certainty(funding.certainty));
                Row::plain(vec![
                    given(&funding.source),
                    certainty,
                    self.amount(Some(funding.amount)),
                ])
            })
            .collect();
        let currency = self.input.currency;
        let funded = money::funding([action], None, currency);
        let to_find = money::to_find(std::slice::from_ref(action), currency);
        let total = |name: Message, sum| {
            Row::total(vec![Cell::text(self.say(&name)), Cell::text(""), self.amount(sum)])
        };
        rows.push(total(keys::books_total(), funded));
        rows.push(match money::surplus(action, currency) {
            Some(surplus) => total(keys::books_surplus(), Some(surplus)),
            None => total(keys::books_to_find(), to_find),
        });
        self.table(&heads, 2, rows)
    }

    /// Action by year, with totals both ways.
    fn budget(&self) -> Vec<Block> {
        let (actions, currency) = (&self.input.actions, self.input.currency);
        let years = money::years(actions);
        let mut blocks = self.chapter(&keys::books_budget());
        blocks.push(self.currency_note());
        let mut columns = vec![Column::words(self.say(&keys::books_action()))];
        columns.extend(years.iter().map(|year| Column::numbers(year.to_string())));
        columns.push(Column::numbers(self.say(&keys::books_total())));
        let amounts = |one: &dyn Fn(Option<i32>) -> Option<Money>| {
            let by_year = years.iter().map(|year| self.amount(one(Some(*year))));
            by_year.chain([self.amount(one(None))]).collect::<Vec<_>>()
        };
        let mut rows: Vec<Row> = Vec::new();
        for (i, action) in actions.iter().enumerate() {
            let cells = amounts(&|year| money::cost(action, year, currency));
            rows.push(Row::plain([vec![self.action_cell(i, action)], cells].concat()));
        }
        let cells = amounts(&|year| money::cost_of_all(actions, year, currency));
        let name = Cell::text(self.say(&keys::books_total()));
        rows.push(Row::total([vec![name], cells].concat()));
        blocks.push(Block::Table(Table::new(columns, rows)));
        blocks.extend(self.cost_by_year());
        blocks
    }

    /// Source by certainty; then what is still to be found, action by action.
    fn sources(&self) -> Vec<Block> {
        let (actions, currency) = (&self.input.actions, self.input.currency);
        let mut blocks = vec![
            Block::heading(2, self.say(&keys::books_where_money_comes_from())),
            self.text(Purpose::Body, &keys::books_certainty_about()),
        ];
        let classes = [Certainty::Approved, Certainty::Requested, Certainty::Identified];
        let mut columns = vec![Column::words(self.say(&keys::books_source_of_money()))];
        columns.extend(classes.iter().map(|c| Column::numbers(self.words.certainty(*c))));
        columns.push(Column::numbers(self.say(&keys::books_total())));
        let cells = |name: &str, sum: &dyn Fn(Option<Certainty>) -> Option<Money>| {
            let by_class = classes.iter().map(|class| self.amount(sum(Some(*class))));
            [Cell::text(name)]
                .into_iter()
                .chain(by_class)
                .chain([self.amount(sum(None))])
                .collect::<Vec<_>>()
        };
        let mut rows: Vec<Row> = money::by_source(actions)
            .iter()
            .map(|(source, sums)| {
                let sum = |class: Option<Certainty>| {
                    let sums = sums.iter().filter(|(c, _)| class.is_none_or(|class| *c == class));
                    super::total(currency, sums.map(|(_, amount)| *amount))
                };
                Row::plain(cells(source, &sum))
            })
            .collect();
        let all = |class| money::funding(actions, class, currency);
        rows.push(Row::total(cells(&self.say(&keys::books_total()), &all)));
        blocks.push(Block::Table(Table::new(columns, rows)));
        [blocks, self.money_by_source(), self.to_find()].concat()
    }

    fn to_find(&self) -> Vec<Block> {
        let currency = self.input.currency;
        let heads = [
            keys::books_action(),
            keys::books_cost(),
            keys::books_has_source(),
            keys::books_to_find(),
        ];
        let row = |(i, action): (usize, &Action)| {
            let cost = money::cost(action, None, currency);
            let funded = money::funding([action], None, currency);
            let to_find = money::to_find(std::slice::from_ref(action), currency);
            to_find.is_none_or(|m| m.minor > 0).then(|| {
                let sums = [cost, funded, to_find].map(|sum| self.amount(sum)).to_vec();
                Row::plain([vec![self.action_cell(i, action)], sums].concat())
            })
        };
        let rows: Vec<Row> = self.input.actions.iter().enumerate().filter_map(row).collect();
        let mut blocks = vec![Block::heading(2, self.say(&keys::books_money_to_find()))];
        if rows.is_empty() {
            blocks.push(self.text(Purpose::Body, &keys::books_nothing_to_find()));
        } else {
            blocks.push(self.text(Purpose::Body, &keys::books_to_find_about()));
            blocks.push(self.table(&heads, 1, rows));
        }
        blocks.extend(self.surpluses());
        blocks
    }

    /// The actions that have more money than they cost, each in a sentence.
    fn surpluses(&self) -> Vec<Block> {
        let item = |(i, action): (usize, &Action)| {
            let surplus = money::surplus(action, self.input.currency)?;
            let name = format!("A{} {}", i + 1, self.action_name(action));
            Some(vec![plain(self.say(&keys::plan_surplus_in(surplus, name)))])
        };
        let items: Vec<_> = self.input.actions.iter().enumerate().filter_map(item).collect();
        if items.is_empty() { Vec::new() } else { vec![Block::List { marker: Marker::Dot, items }] }
    }

    /// What the council still has to say.
    fn pending(&self) -> Vec<Block> {
        let mut blocks = self.chapter(&keys::books_before_approval());
        blocks.push(self.text(Purpose::Body, &keys::books_powers_to_confirm()));
        let heads =
            [keys::books_service(), keys::books_level_of_power(), keys::books_law_and_article()];
        let blank = Row::plain(vec![Cell::Blank, Cell::Blank, Cell::Blank]);
        blocks.push(self.table(&heads, 3, vec![blank; 6]));
        blocks.push(Block::heading(2, self.say(&keys::books_approval())));
        let council = self.word(Word::Council);
        blocks.push(self.text(Purpose::Body, &keys::books_approval_reserved(council)));
        let resolution = self.words.label(&self.input.place, Word::Resolution);
        for label in [
            keys::books_resolution(resolution),
            keys::books_place_and_date(),
            keys::books_signature(),
        ] {
            blocks.push(Block::Fill { label: self.say(&label), lines: 1 });
        }
        blocks
    }
}

/// What is known, or a line to write on.
fn given(text: &str) -> Cell {
    if text.trim().is_empty() { Cell::Blank } else { Cell::text(text.trim()) }
}

/// The years of costs that are none of their action, and those of the action.
fn outside(action: &Action) -> Option<(String, String)> {
    cost_years_outside(action.years, action.costs.iter().map(|line| line.year))
}

#[cfg(test)]
mod tests;
