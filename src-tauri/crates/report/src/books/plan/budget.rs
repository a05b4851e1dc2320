//! The budget: action by year, the line that approved money draws, sources by how sure they are, and what
//! is still to be found.
//!
//! **Invariant:** every table adds up, and money of one action covers no other.

use ceiba::basics::Money;
use ceiba::plan::{Action, Certainty, Funding};
use ceiba::text::{Message, format, keys};

use super::{Book, given};
use crate::books::money::{self, Standing};
use crate::document::{Block, Cell, Column, Marker, Purpose, Row, Table, plain, strong};

/// A page has room for so many years side by side.
const MOST_YEARS: usize = 6;

/// Which years a table shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shows {
    /// All, with their sum.
    Whole,
    /// Some of many.
    Part,
    /// The last of many, with the sum of all.
    LastPart,
}

impl Book<'_> {
    pub(super) fn budget(&self) -> Vec<Block> {
        if self.input.actions.is_empty() {
            return Vec::new();
        }
        let mut blocks = self.chapter(&keys::books_budget());
        blocks.extend(self.per_person());
        blocks.extend(self.cost_by_year());
        let years = money::years(&self.input.actions);
        let mut sheets: Vec<&[i32]> = years.chunks(MOST_YEARS).collect();
        if sheets.is_empty() {
            sheets.push(&[]);
        }
        let last = sheets.len() - 1;
        let shows = |i| match (i == last, last) {
            (true, 0) => Shows::Whole,
            (true, _) => Shows::LastPart,
            (false, _) => Shows::Part,
        };
        let tables = sheets.iter().enumerate();
        blocks.extend(tables.map(|(i, of)| self.action_by_year(of, shows(i))));
        blocks.extend(self.the_line());
        blocks
    }

    /// Whether any action has a cost.
    fn is_costed(&self) -> bool {
        self.input.actions.iter().any(|action| !action.costs.is_empty())
    }

    /// What the plan costs each inhabitant, and in prices of which year.
    fn per_person(&self) -> Vec<Block> {
        let prices = self.input.price_year.map(|year| keys::plan_book_prices(year.to_string()));
        let counted = self.input.place.population.last().and_then(|(year, people)| {
            let each = money::per_person(self.cost(), *people, self.decimals)?;
            let people = format::number(*people, 0, self.words.locale);
            Some(keys::plan_book_per_person(self.in_full(Some(each)), people, year.to_string()))
        });
        let unknown =
            self.input.place.population.is_empty().then(keys::plan_book_population_unknown);
        let uncosted = !self.is_costed();
        let told = match uncosted {
            true => vec![keys::books_nothing_costed()],
            false => [counted, unknown, prices].into_iter().flatten().collect(),
        };
        let told: Vec<String> = told.iter().map(|message| self.say(message)).collect();
        (!told.is_empty()).then(|| Block::text(Purpose::Body, told.join(" "))).into_iter().collect()
    }

    /// Action by year, with totals both ways; the sum of all years stands in the last of several tables.
    fn action_by_year(&self, years: &[i32], shows: Shows) -> Block {
        let (actions, currency) = (&self.input.actions, self.input.currency);
        let has_sum = shows != Shows::Part;
        let mut columns = vec![Column::words(self.say(&keys::books_action()))];
        columns.extend(years.iter().map(|year| Column::numbers(year.to_string())));
        let sum = has_sum.then(|| Column::numbers(self.say(&keys::books_total())));
        columns.extend(sum);
        let amounts = |one: &dyn Fn(Option<i32>) -> Option<Money>| {
            let by_year = years.iter().map(|year| self.amount(one(Some(*year))));
            by_year.chain(has_sum.then(|| self.amount(one(None)))).collect::<Vec<_>>()
        };
        let row = |(i, action)| {
            let cells = amounts(&|year| self.cost_of(action, year));
            Row::plain([vec![self.action_cell(i, action)], cells].concat())
        };
        let mut rows: Vec<Row> = self.actions().map(row).collect();
        let cells = amounts(&|year| money::cost_of_all(actions, year, currency));
        let name = Cell::text(self.say(&keys::books_total()));
        rows.push(Row::total([vec![name], cells].concat()));
        let caption = match (years.first(), years.last()) {
            (Some(first), Some(last)) if shows != Shows::Whole => {
                keys::plan_book_budget_caption_years(format!("{first}–{last}"))
            }
            _ => keys::plan_book_budget_caption(),
        };
        Block::Table(Table::new(columns, rows).titled(self.in_currency(&caption)))
    }

    /// Above it what approved money pays for, in the order of the plan; below it what awaits money.
    fn the_line(&self) -> Vec<Block> {
        let (firm, awaiting) = (self.standing(Standing::Firm), self.standing(Standing::Awaiting));
        if firm.is_empty() && awaiting.is_empty() {
            return Vec::new();
        }
        let heads = [
            keys::books_action(),
            keys::books_cost(),
            keys::plan_book_approved_money(),
            keys::plan_book_not_approved(),
            keys::plan_book_running(),
        ];
        let mut running = Some(Money { minor: 0, currency: self.input.currency });
        let mut rows = self.running(&firm, &mut running);
        rows.push(self.line_row(&firm));
        rows.extend(self.running(&awaiting, &mut running));
        let caption = self.in_currency(&keys::plan_book_line_caption());
        let blocks = vec![
            self.heading(2, &keys::plan_book_line()),
            self.text(Purpose::Body, &keys::plan_book_line_about()),
            Block::Table(self.table(&heads, 1, rows).titled(caption)),
        ];
        vec![Block::Together { blocks }]
    }

    fn running(&self, actions: &[(usize, &Action)], sum: &mut Option<Money>) -> Vec<Row> {
        let row = |(i, action): &(usize, &Action)| {
            let cost = self.cost_of(action, None);
            *sum = money::sum_of(self.input.currency, [*sum, cost]);
            let amounts = [cost, self.approved(action), self.not_approved(action), *sum];
            let amounts = amounts.map(|amount| self.amount(amount)).to_vec();
            Row::plain([vec![self.action_cell(*i, action)], amounts].concat())
        };
        actions.iter().map(row).collect()
    }

    fn line_row(&self, firm: &[(usize, &Action)]) -> Row {
        let firm_ones = firm.iter().map(|(_, action)| *action);
        let cost = money::cost_of_all(firm_ones, None, self.input.currency);
        let name = match firm.is_empty() {
            true => keys::plan_book_line_nothing(),
            false => keys::plan_book_line_here(),
        };
        let empty = || Cell::text("");
        let name = Cell::text(self.say(&name));
        Row::total(vec![name, self.amount(cost), empty(), empty(), empty()])
    }

    /// The part of its cost that approved money covers.
    fn approved(&self, action: &Action) -> Option<Money> {
        money::cost_approved(std::slice::from_ref(action), self.input.currency)
    }

    /// The rest of its cost.
    fn not_approved(&self, action: &Action) -> Option<Money> {
        money::not_approved(self.cost_of(action, None), self.approved(action))
    }

    /// Source by certainty; what is still to be approved; what has no source at all.
    pub(super) fn money_to_find(&self) -> Vec<Block> {
        if self.input.actions.is_empty() {
            return Vec::new();
        }
        let mut blocks = self.chapter(&keys::books_money_to_find());
        blocks.push(self.heading(2, &keys::books_where_money_comes_from()));
        blocks.push(self.text(Purpose::Body, &keys::books_certainty_about()));
        blocks.push(self.by_source());
        blocks.extend(self.money_by_source());
        blocks.extend(self.to_ask());
        blocks.extend(self.to_find());
        blocks
    }

    fn by_source(&self) -> Block {
        let (actions, currency) = (&self.input.actions, self.input.currency);
        let mut columns = vec![Column::words(self.say(&keys::books_source_of_money()))];
        let classes = Certainty::ALL.iter();
        columns.extend(classes.map(|class| Column::numbers(self.words.certainty(*class))));
        columns.push(Column::numbers(self.say(&keys::books_total())));
        let cells = |name: &str, sum: &dyn Fn(Option<Certainty>) -> Option<Money>| {
            let by_class = Certainty::ALL.iter().map(|class| self.amount(sum(Some(*class))));
            let amounts = by_class.chain([self.amount(sum(None))]).collect::<Vec<_>>();
            [vec![Cell::text(name)], amounts].concat()
        };
        let row = |(source, sums): (&str, Vec<(Certainty, Money)>)| {
            let sum = |class: Option<Certainty>| {
                let sums = sums.iter().filter(|(c, _)| class.is_none_or(|class| *c == class));
                money::sum_of(currency, sums.map(|(_, amount)| Some(*amount)))
            };
            Row::plain(cells(source, &sum))
        };
        let mut rows: Vec<Row> = money::by_source(actions).into_iter().map(row).collect();
        let all = |class| money::funding(actions, class, currency);
        rows.push(Row::total(cells(&self.say(&keys::books_total()), &all)));
        let caption = self.in_currency(&keys::plan_book_sources_caption());
        Block::Table(Table::new(columns, rows).titled(caption))
    }

    /// The money that has a source and is not approved, with room for who asks for it.
    fn to_ask(&self) -> Vec<Block> {
        let waiting = |(i, action): (usize, &Action)| {
            let funding = action.funding.clone().into_iter();
            let waiting = funding.filter(|one| one.certainty != Certainty::Approved);
            waiting.map(|one| self.asked(i, &one)).collect::<Vec<_>>()
        };
        let rows: Vec<Row> = self.actions().flat_map(waiting).collect();
        let title = self.heading(2, &keys::plan_book_to_ask());
        if rows.is_empty() {
            let named = self.input.actions.iter().any(|action| !action.funding.is_empty());
            let none = match named {
                true => keys::plan_book_to_ask_none(),
                false => keys::plan_book_to_ask_unnamed(),
            };
            return vec![title, self.text(Purpose::Body, &none)];
        }
        let heads = [
            keys::books_source_of_money(),
            keys::books_action(),
            keys::books_certainty(),
            keys::books_amount(),
            keys::plan_book_who_asks(),
            keys::plan_book_by_when(),
        ];
        let caption = self.in_currency(&keys::plan_book_to_ask_caption());
        let mut table = self.table(&heads, 6, rows).titled(caption);
        if let Some(column) = table.columns.get_mut(3) {
            *column = Column::numbers(column.head.clone());
        }
        vec![title, Block::Table(table)]
    }

    fn asked(&self, i: usize, funding: &Funding) -> Row {
        Row::plain(vec![
            given(&funding.source),
            Cell::Runs { runs: vec![strong(format!("A{}", i + 1))] },
            Cell::text(self.words.certainty(funding.certainty)),
            self.amount(Some(funding.amount)),
            Cell::Blank,
            Cell::Blank,
        ])
    }

    /// What no source is named for, action by action.
    fn to_find(&self) -> Vec<Block> {
        let currency = self.input.currency;
        let heads = [
            keys::books_action(),
            keys::books_cost(),
            keys::books_has_source(),
            keys::books_to_find(),
        ];
        let row = |(i, action): (usize, &Action)| {
            let funded = money::funding([action], None, currency);
            let to_find = money::to_find(std::slice::from_ref(action), currency);
            to_find.is_none_or(|m| m.minor > 0).then(|| {
                let sums = [self.cost_of(action, None), funded, to_find];
                let sums = sums.map(|sum| self.amount(sum)).to_vec();
                Row::plain([vec![self.action_cell(i, action)], sums].concat())
            })
        };
        let rows: Vec<Row> = self.actions().filter_map(row).collect();
        let caption = keys::plan_book_to_find_caption();
        let mut told = vec![self.heading(2, &caption)];
        if !self.is_costed() {
            told.push(self.text(Purpose::Body, &keys::books_nothing_costed()));
        } else if rows.is_empty() {
            told.push(self.text(Purpose::Body, &keys::books_nothing_to_find()));
        } else {
            told.push(self.text(Purpose::Body, &keys::books_to_find_about()));
            let table = self.table(&heads, 1, rows).titled(self.in_currency(&caption));
            told.push(Block::Table(table));
        }
        let told = Block::Together { blocks: told };
        std::iter::once(told).chain(self.surpluses()).collect()
    }

    /// The actions that have more money than they cost, each in a sentence.
    fn surpluses(&self) -> Option<Block> {
        let told = |(i, action): (usize, &Action)| -> Option<Message> {
            let surplus = money::surplus(action, self.input.currency)?;
            let name = format!("A{} {}", i + 1, self.action_name(action));
            Some(keys::plan_surplus_in(surplus, name))
        };
        let told = self.actions().filter_map(told);
        let items: Vec<_> = told.map(|message| vec![plain(self.say(&message))]).collect();
        (!items.is_empty()).then_some(Block::List { marker: Marker::Dot, items })
    }
}
