//! The Local MDG Action Plan.
//!
//! **Invariant:** a plan without actions is not an empty book: it says what is missing and carries
//! action sheets to be filled in by hand. No action, cost or opinion is made up.

use std::collections::{BTreeMap, BTreeSet};

use ceiba::basics::{Id, Money};
use ceiba::book::Slot;
use ceiba::catalogue::unit;
use ceiba::municipality::country::Word;
use ceiba::plan::{Action, Objective};
use ceiba::text::{Message, keys};

use super::chapters::Part;
use super::marks::Marks;
use super::money::{self, Standing};
use super::profile::Indicator;
use super::{PlanInput, Words, bound, front, on_one_line};
use crate::document::{Block, Cell, Column, Document, Inline, Purpose, Row, Table, plain, strong};
use crate::told;

mod actions;
mod annexes;
pub(super) mod approval;
mod budget;
mod calendar;
mod follow_up;
mod method;
mod objectives;
pub mod pictures;
mod quality;
mod scenes;
mod sheets;
mod start;
mod summary;
mod units;

/// Lines to fill in where a table has no rows yet.
const EMPTY_LINES: usize = 5;

/// The whole book.
#[must_use]
pub fn document(input: &PlanInput) -> Document {
    let book = Book::of(input);
    let blocks = input.own.assembled(&book, parts().into_iter(), input.edition.locale);
    bound(&input.edition, &input.place, &input.own, &title(input), blocks)
}

/// The chapters that have nothing to say today.
pub(super) fn silent_chapters(input: &PlanInput) -> BTreeSet<&'static str> {
    let book = Book::of(input);
    let silent = parts().into_iter().filter(|part| (part.blocks)(&book).is_empty());
    silent.map(|part| part.word).collect()
}

/// The chapters in their order, each with its word in registers and what it is called.
pub fn chapters() -> impl Iterator<Item = (&'static str, Message)> {
    parts().into_iter().map(|part| (part.word, (part.title)()))
}

fn parts<'a>() -> [Part<Book<'a>>; 18] {
    let part = |word, title, blocks| Part { word, title, blocks };
    [
        part("imprint", keys::books_imprint, Book::imprint),
        part("approval", keys::books_approval, Book::approval),
        part("foreword", keys::books_foreword, Book::foreword),
        part("contents", keys::books_contents, Book::contents),
        part("summary", keys::plan_book_summary, Book::summary),
        part("start", keys::plan_book_start, Book::start),
        part("objectives", keys::books_objectives, Book::objectives),
        part("actions", keys::books_actions, Book::list_of_actions),
        part("sheets", keys::books_sheets, Book::sheets),
        part("calendar", keys::plan_book_calendar, Book::calendar),
        part("budget", keys::books_budget, Book::budget),
        part("money", keys::books_money_to_find, Book::money_to_find),
        part("units", keys::plan_book_who, Book::units),
        part("follow-up", keys::plan_book_follow_up, Book::follow_up),
        part("quality", keys::plan_book_quality, Book::quality),
        part("method", keys::plan_book_method, Book::method),
        part("cost-lines", keys::plan_book_cost_lines, Book::cost_lines),
        part("since", keys::editions_changed, Book::since),
    ]
}

/// The title of the book while the team has given it none.
pub(super) fn title(input: &PlanInput) -> Message {
    match input.years {
        Some((first, last)) => keys::books_plan_title_years(first.to_string(), last.to_string()),
        None => keys::books_plan_title(),
    }
}

/// A plan with what all its chapters need.
pub(super) struct Book<'a> {
    pub(super) input: &'a PlanInput,
    pub(super) words: Words,
    /// Of all amounts.
    decimals: u32,
    /// Objective → its place in the list.
    places: BTreeMap<Id, usize>,
}

impl<'a> Book<'a> {
    pub(super) fn of(input: &'a PlanInput) -> Self {
        let places = input.objectives.iter().enumerate().map(|(i, one)| (one.id, i)).collect();
        let decimals = money::decimals(&input.actions, input.currency);
        Self { input, words: Words { locale: input.edition.locale }, decimals, places }
    }

    /// The team's own title, else the usual one.
    pub(super) fn title(&self) -> String {
        self.input.own.title(&title(self.input), self.words)
    }

    fn imprint(&self) -> Vec<Block> {
        let PlanInput { edition, place, own, .. } = self.input;
        front::imprint(edition, place, own, &title(self.input), self.words)
    }

    fn contents(&self) -> Vec<Block> {
        front::contents(self.words)
    }

    fn foreword(&self) -> Vec<Block> {
        front::foreword(&self.input.own, self.words)
    }

    /// What changed since the edition before.
    fn since(&self) -> Vec<Block> {
        self.input.own.since_page(self.words.locale)
    }

    /// What the team says at a marked place.
    fn said_at(&self, slot: &Slot) -> Vec<Block> {
        self.input.own.at(slot, self.words.locale)
    }

    /// The actions with their places, from 0.
    pub(super) fn actions(&self) -> impl Iterator<Item = (usize, &'a Action)> + use<'a> {
        self.input.actions.iter().enumerate()
    }

    /// The objectives with their places, from 0.
    fn numbered_objectives(&self) -> impl Iterator<Item = (usize, &'a Objective)> + use<'a> {
        self.input.objectives.iter().enumerate()
    }

    /// Those of the actions whose money stands so.
    pub(super) fn standing(&self, at: Standing) -> Vec<(usize, &'a Action)> {
        let currency = self.input.currency;
        self.actions().filter(|(_, action)| money::standing(action, currency) == at).collect()
    }

    /// The objective of an action with its place; `None` for an action of none that is there.
    fn objective_of(&self, action: &Action) -> Option<(usize, &'a Objective)> {
        let place = *self.places.get(&action.objective?)?;
        Some((place, self.input.objectives.get(place)?))
    }

    /// What measures an objective, as far as there are figures.
    fn indicator_of(&self, objective: &Objective) -> Option<&'a Indicator> {
        self.input.indicators.get(objective.series.as_ref()?)
    }

    pub(super) fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    pub(super) fn word(&self, word: Word) -> String {
        self.words.word(&self.input.place, word)
    }

    fn chapter(&self, title: &Message) -> Vec<Block> {
        vec![Block::PageBreak, Block::heading(1, self.say(title))]
    }

    pub(super) fn heading(&self, level: u8, title: &Message) -> Block {
        Block::heading(level, self.say(title))
    }

    pub(super) fn text(&self, purpose: Purpose, message: &Message) -> Block {
        Block::text(purpose, self.say(message))
    }

    /// A table whose first columns are words and the others numbers.
    pub(super) fn table(&self, heads: &[Message], words: usize, rows: Vec<Row>) -> Table {
        let heads = heads.iter().map(|head| self.say(head)).enumerate();
        let column =
            |(i, head)| if i < words { Column::words(head) } else { Column::numbers(head) };
        Table::new(heads.map(column).collect(), rows)
    }

    /// A caption that names the currency of its amounts.
    pub(super) fn in_currency(&self, caption: &Message) -> String {
        let amounts = self.say(&keys::plan_book_amounts(self.currency()));
        format!("{}, {amounts}", self.say(caption))
    }

    pub(super) fn currency(&self) -> String {
        self.words.currency(self.input.currency)
    }

    /// What an action costs, in one year or in all.
    pub(super) fn cost_of(&self, action: &Action, year: Option<i32>) -> Option<Money> {
        money::cost(action, year, self.input.currency)
    }

    /// What all actions cost.
    pub(super) fn cost(&self) -> Option<Money> {
        money::cost_of_all(&self.input.actions, None, self.input.currency)
    }

    pub(super) fn money(&self, money: Option<Money>) -> String {
        self.words.amount(money, self.decimals)
    }

    pub(super) fn amount(&self, money: Option<Money>) -> Cell {
        Cell::text(self.money(money))
    }

    pub(super) fn in_full(&self, money: Option<Money>) -> String {
        self.words.amount_in_full(money, self.decimals)
    }

    /// Whether the money of an action is there, in words that stay on one line.
    pub(super) fn standing_word(&self, action: &Action) -> String {
        on_one_line(self.say(&match money::standing(action, self.input.currency) {
            Standing::Firm => keys::plan_book_firm(),
            Standing::Awaiting => keys::plan_book_awaiting(),
            Standing::Uncosted => keys::plan_book_uncosted(),
        }))
    }

    /// What an objective is called, marked where something of it waits for a decision.
    fn objective_name(&self, objective: &Objective) -> String {
        self.named(objective.id, &objective.title, &keys::plan_objective_unnamed())
    }

    /// The same of an action.
    pub(super) fn action_name(&self, action: &Action) -> String {
        self.named(action.id, &action.title, &keys::plan_action_unnamed())
    }

    fn named(&self, id: Id, title: &str, unnamed: &Message) -> String {
        let name = if title.trim().is_empty() { self.say(unnamed) } else { title.to_owned() };
        Marks::of_undecided(self.input.undecided.get(&id)).beside(name)
    }

    /// "A1" and what the action is called.
    fn action_cell(&self, i: usize, action: &Action) -> Cell {
        Cell::Runs { runs: vec![strong(format!("A{} ", i + 1)), plain(self.action_name(action))] }
    }

    /// "O1" and what the objective is called.
    fn objective_runs(&self, i: usize, objective: &Objective) -> Vec<Inline> {
        vec![strong(format!("O{} ", i + 1)), plain(self.objective_name(objective))]
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
    fn start_of(&self, objective: &Objective, at: (i32, f64)) -> String {
        self.marks_of(objective).beside(self.measure(objective, at))
    }

    fn marks_of(&self, objective: &Objective) -> Marks {
        self.input.marks.get(&objective.id).copied().unwrap_or_default()
    }

    /// What the marks of starting points mean, where there are any.
    fn marks<'b>(&self, of: impl IntoIterator<Item = &'b Objective>) -> Option<Block> {
        let marks = Marks::all(of.into_iter().map(|objective| self.marks_of(objective)));
        marks.note(self.words.locale).map(|note| Block::text(Purpose::Note, note))
    }

    /// "83.1% (2022)".
    fn measure(&self, objective: &Objective, (year, value): (i32, f64)) -> String {
        let measured = self.say(&unit::exact(value, self.unit(objective)));
        format!("{measured}\u{a0}({year})")
    }

    /// The unit of what measures an objective, in the words of the catalogue.
    fn unit(&self, objective: &Objective) -> &'a str {
        let series = objective.series.as_ref().and_then(|series| self.input.series.get(series));
        series.map(|(_, unit)| unit.as_str()).unwrap_or_default()
    }

    /// What measures an objective, by its name.
    fn measured_by(&self, objective: &Objective) -> Option<&'a str> {
        let series = self.input.series.get(objective.series.as_ref()?);
        series.map(|(label, _)| label.as_str())
    }
}

/// What is known, or a line to write on.
fn given(text: &str) -> Cell {
    if text.trim().is_empty() { Cell::Blank } else { Cell::text(text.trim()) }
}

/// A row to write on.
pub(super) fn blank_row(cells: usize) -> Row {
    Row::plain(vec![Cell::Blank; cells])
}

/// A field of a form by its name: the names stand on a line each, on every sheet alike.
fn field(name: &str, cell: Cell) -> Row {
    let name = name.replace(' ', "\u{a0}");
    Row::plain(vec![Cell::Runs { runs: vec![strong(name)] }, cell])
}

/// A table of fields, which has no head.
fn fields(rows: Vec<Row>) -> Block {
    Block::Table(Table::new(vec![Column::words(""), Column::words("")], rows).close())
}

/// The numbers of objectives or actions, runs of them in short: "A1–A4, A7".
pub(super) fn numbers(letter: char, places: impl IntoIterator<Item = usize>) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for place in places {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == place => *last = place,
            _ => runs.push((place, place)),
        }
    }
    let name = |place: usize| format!("{letter}{}", place + 1);
    let run = |(first, last): (usize, usize)| match last - first {
        0 => name(first),
        1 => format!("{}, {}", name(first), name(last)),
        _ => format!("{}–{}", name(first), name(last)),
    };
    runs.into_iter().map(run).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
pub(super) mod tests;
