//! The summary for the council: the plan in four pages.
//!
//! **Invariant:** always four pages, however large the plan: what has no room is counted and the plan is
//! named. Nothing stands here that does not stand in the profile or in the plan.

use std::collections::BTreeSet;

use ceiba::book::Front;
use ceiba::catalogue::unit;
use ceiba::plan::Action;
use ceiba::plan::rules::span;
use ceiba::series::Source;
use ceiba::text::{Message, format, keys};

use super::money::{self, Standing};
use super::narrative;
use super::own::OwnContent;
use super::plan::{Book, blank_row, numbers};
use super::profile::scenes::goal_panel;
use super::profile::{Indicator, ProfileInput};
use super::{PlanInput, unbound, whereabouts};
use crate::document::{
    Block, Cell, Column, Document, Figure, Inline, LargeNumber, Marker, Purpose, Row, Table, plain,
    strong,
};

/// Large numbers of the town.
const NUMBERS: usize = 6;
/// Lines to fill in where nothing is known of money.
const BLANK: usize = 8;
/// Sentences about the town, and letters of one: it names indicators, which teams may call what they like.
const SENTENCES: usize = 3;
const SENTENCE: usize = 320;
/// Numbers that stand side by side.
const IN_A_ROW: usize = 3;
/// Actions that have a line of their own.
const ACTIONS: usize = 12;
/// So many actions are set with air between them.
const FEW: usize = 8;
/// Years that have a line of their own.
const YEARS: usize = 12;
/// Years that are drawn.
const DRAWN: usize = 4;
/// Indicators in the picture of the goals, and fewer than which it is none.
const ROWS: usize = 8;
const FEWEST: usize = 3;
/// The room of that picture below sentences of the usual length, and that of a line more than these.
const ROOM: f32 = 230.0;
const LINE: f32 = 13.0;
/// Lines on the page that take no room of the picture, and letters that a line holds.
const LINES: usize = 10;
const LETTERS: usize = 92;
/// The same of the words below a large number.
const LETTERS_OF_NUMBER: usize = 27;
/// Letters of a name that are printed, so that a line stays a line or two.
const NAME: usize = 72;
/// The same where many actions stand close.
const CLOSE_NAME: usize = 56;
/// The same of a place.
const SHORT: usize = 44;

/// What the summary is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct CouncilInput {
    /// The town.
    pub profile: ProfileInput,
    /// What is to be resolved, with its own title, state and newest edition.
    pub plan: PlanInput,
    /// What the team gives the summary itself.
    pub own: OwnContent,
}

/// The four pages.
#[must_use]
pub fn document(input: &CouncilInput) -> Document {
    let summary = Summary { town: &input.profile, book: Book::of(&input.plan) };
    let pages = [summary.town(), summary.actions(), summary.money(), summary.resolution()];
    let plan = &input.plan;
    // It is a summary of the plan, whatever that is called.
    let front = Front { title: String::new(), ..input.own.front.clone() };
    let own = OwnContent { front, ..input.own.clone() };
    unbound(&plan.edition, &plan.place, &own, &keys::plan_book_four_pages(), pages.concat())
}

struct Summary<'a> {
    town: &'a ProfileInput,
    book: Book<'a>,
}

impl Summary<'_> {
    fn say(&self, message: &Message) -> String {
        self.book.say(message)
    }

    fn page(&self, title: &Message) -> Vec<Block> {
        vec![Block::PageBreak, self.book.heading(1, title)]
    }

    /// The town in six numbers, three sentences and a picture.
    fn town(&self) -> Vec<Block> {
        let whose = self.whose();
        let mut blocks = vec![
            self.book.heading(1, &keys::plan_book_four_pages()),
            Block::text(Purpose::Note, whose.as_str()),
            self.book.heading(2, &keys::plan_book_town_in_numbers()),
        ];
        let numbers = self.numbers();
        let rows = numbers.chunks(IN_A_ROW).map(<[LargeNumber]>::to_vec);
        blocks.extend(rows.map(|numbers| Block::Numbers { numbers }));
        let items = self.sentences();
        let panel = self.panel(room_below(&whose, &numbers, &items));
        if items.is_empty() {
            blocks.push(self.book.text(Purpose::Body, &keys::books_no_figures()));
        } else {
            blocks.push(Block::List { marker: Marker::Dot, items });
        }
        blocks.extend(panel);
        blocks.push(self.book.text(Purpose::Note, &keys::plan_book_whole_plan()));
        blocks
    }

    /// Whose plan it is, and how far it is.
    fn whose(&self) -> String {
        let (place, own) = (&self.book.input.place, &self.book.input.own);
        let state = self.say(&own.approval.state.word());
        let whose = [place.name.clone(), whereabouts(place), self.book.title(), state];
        whose.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    /// As many of the goals as have room, with the sources of their figures.
    fn panel(&self, room: f32) -> Option<Block> {
        let told = self.chosen().into_iter().filter(|one| one.live.latest.is_some());
        let told: Vec<&Indicator> = told.take(ROWS).collect();
        let locale = self.book.words.locale;
        let drawn = |count: &usize| {
            let (shown, _) = told.split_at_checked(*count)?;
            let source = self.sources(shown);
            let room = room - LINE * lines(&source, LETTERS) as f32;
            let mut scenes = goal_panel(shown, &self.town.place, locale, room);
            let scene = scenes.pop().filter(|_| scenes.is_empty())?;
            Some((scene, source))
        };
        let (scene, source) = (FEWEST..=told.len()).rev().find_map(|count| drawn(&count))?;
        let caption = self.say(&keys::plan_book_goals_caption());
        Some(Block::Figure(Figure { caption, scene, source, id: None }))
    }

    fn sources(&self, of: &[&Indicator]) -> String {
        let used: BTreeSet<usize> = of.iter().flat_map(|indicator| indicator.used()).collect();
        let sources = used.into_iter().filter_map(|place| self.town.sources.get(place));
        self.book.words.source_line(sources.map(Source::short))
    }

    /// The population, then what the objectives want to change, then where most people are missing.
    fn numbers(&self) -> Vec<LargeNumber> {
        let people = self.book.input.place.population.last().map(|(year, people)| LargeNumber {
            value: format::number(*people, 0, self.book.words.locale),
            label: self.say(&keys::plan_book_number_people(year.to_string())),
        });
        let chosen = self.chosen().into_iter().filter_map(|one| self.number(one));
        people.into_iter().chain(chosen).take(NUMBERS).collect()
    }

    fn chosen(&self) -> Vec<&Indicator> {
        let of_plan = self.book.measuring().into_iter().map(|(_, indicator)| indicator);
        let mut others: Vec<&Indicator> = self.indicators().collect();
        others.sort_by(|a, b| people(b).total_cmp(&people(a)));
        let mut seen = BTreeSet::new();
        of_plan.chain(others).filter(|one| seen.insert(one.live.series.as_str())).collect()
    }

    fn number(&self, indicator: &Indicator) -> Option<LargeNumber> {
        let latest = indicator.live.latest.as_ref()?;
        let value = unit::measure(latest.value, &indicator.live.unit);
        // A unit in words has no room beside a large number.
        let short = self.say(&value).chars().count() <= 9;
        let value =
            if short { value } else { unit::exact_number(latest.value, &indicator.live.unit) };
        let name = cut(&indicator.label, NAME);
        Some(LargeNumber {
            value: indicator.marks_of_latest(&indicator.live).beside(self.say(&value)),
            label: self.say(&keys::plan_book_number_of(name, latest.period.clone())),
        })
    }

    fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.town.goals.iter().flat_map(|goal| &goal.indicators)
    }

    /// The first of what the profile finds, for those in a hurry.
    fn sentences(&self) -> Vec<Vec<Inline>> {
        let found = narrative::hurry(self.town).findings.into_iter().take(SENTENCES);
        found.map(|sentence| vec![plain(cut(&sentence, SENTENCE))]).collect()
    }

    /// What we will do: a line an action.
    fn actions(&self) -> Vec<Block> {
        let mut blocks = self.page(&keys::plan_book_what_we_do());
        let all = self.book.input.actions.len();
        if all == 0 {
            blocks.extend(self.book.no_actions());
            blocks.extend(self.book.missing());
            return blocks;
        }
        let heads = [
            keys::plan_book_what(),
            keys::books_where(),
            keys::books_when(),
            keys::plan_book_state_of_money(),
            keys::books_cost(),
        ];
        let rows = self.book.actions().take(ACTIONS).map(|(i, one)| self.action(i, one)).collect();
        let caption = self.book.in_currency(&keys::books_actions());
        let table = self.book.table(&heads, 4, rows).titled(caption);
        blocks.push(Block::Table(if all > FEW { table.close() } else { table }));
        let more = all.checked_sub(ACTIONS).filter(|more| *more > 0);
        let more = more.map(keys::plan_book_more_actions);
        blocks.extend(more.map(|more| self.book.text(Purpose::Body, &more)));
        blocks.push(self.book.text(Purpose::Note, &keys::plan_book_firm_rule()));
        blocks
    }

    fn action(&self, i: usize, action: &Action) -> Row {
        let most = if self.book.input.actions.len() > FEW { CLOSE_NAME } else { NAME };
        let name = cut(&self.book.action_name(action), most);
        Row::plain(vec![
            Cell::Runs { runs: vec![strong(format!("A{} ", i + 1)), plain(name)] },
            Cell::text(cut(&action.place, SHORT)),
            Cell::text(action.years.map(span).unwrap_or_default()),
            Cell::text(self.book.standing_word(action)),
            self.book.amount(self.book.cost_of(action, None)),
        ])
    }

    /// Money by year, and the line between what is approved and what is not.
    fn money(&self) -> Vec<Block> {
        let mut blocks = self.page(&keys::plan_book_money_by_year());
        let actions = &self.book.input.actions;
        let none = actions.iter().all(|one| one.costs.is_empty() && one.funding.is_empty());
        if none {
            blocks.push(self.book.text(Purpose::Body, &keys::plan_book_money_none()));
            blocks.push(Block::Table(self.book.costs_to_fill_in(BLANK)));
            return blocks;
        }
        blocks.push(self.book.numbers());
        let years = money::years(actions).len();
        if years <= DRAWN {
            blocks.extend(self.book.cost_by_year());
        }
        if years <= YEARS {
            blocks.extend(self.book.by_year().map(|table| Block::Table(table.close())));
        }
        blocks.push(self.book.heading(2, &keys::plan_book_line()));
        blocks.push(Block::Table(self.line().close()));
        blocks
    }

    /// Above the line, below it, and both together.
    fn line(&self) -> Table {
        let columns = vec![
            Column::words(""),
            Column::words(self.say(&keys::plan_book_actions())),
            Column::numbers(self.say(&keys::books_cost())),
            Column::numbers(self.say(&keys::plan_book_approved_money())),
            Column::numbers(self.say(&keys::plan_book_not_approved())),
        ];
        let row = |name: &Message, at| self.side(name, &self.book.standing(at));
        let mut rows = vec![
            row(&keys::plan_book_above(), Standing::Firm),
            row(&keys::plan_book_below(), Standing::Awaiting),
        ];
        let all: Vec<(usize, &Action)> = self.book.actions().collect();
        let total = self.side(&keys::books_total(), &all);
        rows.push(Row::total(total.cells));
        let caption = self.book.in_currency(&keys::plan_book_line_caption());
        Table::new(columns, rows).titled(caption)
    }

    fn side(&self, name: &Message, of: &[(usize, &Action)]) -> Row {
        let currency = self.book.input.currency;
        let actions: Vec<Action> = of.iter().map(|(_, action)| (*action).clone()).collect();
        let cost = money::cost_of_all(&actions, None, currency);
        let approved = money::cost_approved(&actions, currency);
        let rest = money::not_approved(cost, approved);
        let names = cut(&numbers('A', of.iter().map(|(i, _)| *i)), SHORT);
        let amounts = [cost, approved, rest].map(|amount| self.book.amount(amount)).to_vec();
        Row::plain([vec![Cell::text(self.say(name)), Cell::text(names)], amounts].concat())
    }

    /// What the council is asked to resolve, and whom to ask.
    fn resolution(&self) -> Vec<Block> {
        let mut blocks = self.page(&keys::plan_book_what_is_asked());
        blocks.extend(self.book.resolution());
        blocks.push(self.book.line(&self.book.number_and_date()));
        let heads = [keys::plan_book_contact_post(), keys::plan_book_contact_how()];
        let rows = vec![blank_row(2); 2];
        blocks.push(self.book.heading(2, &keys::plan_book_contacts()));
        blocks.push(Block::Table(self.book.table(&heads, 2, rows)));
        blocks
    }
}

/// The room of a picture under words that may be longer than they mostly are.
fn room_below(whose: &str, numbers: &[LargeNumber], sentences: &[Vec<Inline>]) -> f32 {
    let of_row = |row: &[LargeNumber]| {
        let labels = row.iter().map(|one| lines(&one.label, LETTERS_OF_NUMBER));
        labels.max().unwrap_or_default()
    };
    let of_sentence = |runs: &Vec<Inline>| {
        let words: Vec<&str> = runs.iter().map(Inline::words).collect();
        lines(&words.concat(), LETTERS)
    };
    let all = lines(whose, LETTERS)
        + numbers.chunks(IN_A_ROW).map(of_row).sum::<usize>()
        + sentences.iter().map(of_sentence).sum::<usize>();
    ROOM - LINE * all.saturating_sub(LINES) as f32
}

/// About how many lines a text has.
fn lines(text: &str, letters: usize) -> usize {
    text.chars().count().div_ceil(letters)
}

/// How many people an indicator lacks to its target.
fn people(indicator: &Indicator) -> f64 {
    let missing = indicator.live.level.as_ref().and_then(|level| level.missing);
    missing.map_or(0.0, |missing| missing.count)
}

/// A text cut after so many letters, at the end of a word where there is one.
fn cut(text: &str, most: usize) -> String {
    let text = text.trim();
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most).collect();
    let whole = kept.rsplit_once(' ').map(|(words, _)| words.to_owned());
    // A single endless word has no end to be cut at.
    let kept = whole.filter(|words| words.chars().count() * 2 > most).unwrap_or(kept);
    format!("{}…", kept.trim_end_matches([',', ';', ' ']))
}

#[cfg(test)]
mod tests;
