//! The quality sheet: what was checked, what is pending and where, and what this plan does not say at all.
//!
//! **Invariant:** a check is passed or pending, never a grade; what cannot be checked yet is named.

use ceiba::plan::{Action, Objective};
use ceiba::progress::Shape;
use ceiba::text::{Message, keys};

use super::sheets::outside;
use super::{Book, blank_row, numbers};
use crate::books::money;
use crate::document::{Block, Cell, Inline, MarkStyle, Marker, Purpose, Row, plain, strong};
use crate::scene::Tone;

/// Lines for services whose power is to be confirmed.
const SERVICES: usize = 6;

/// What was checked, and where it is not so; `None` where it is.
struct Check {
    about: Message,
    lacking: Option<String>,
}

impl Book<'_> {
    pub(super) fn quality(&self) -> Vec<Block> {
        let checks = self.checks();
        let pending = checks.iter().filter(|check| check.lacking.is_some()).count();
        let mut blocks = self.chapter(&keys::plan_book_quality());
        let count = keys::plan_book_quality_count(checks.len(), pending);
        blocks.push(self.text(Purpose::Lead, &count));
        blocks.push(self.text(Purpose::Body, &keys::plan_book_quality_about()));
        let heads = [
            keys::plan_book_check(),
            keys::plan_book_state(),
            keys::plan_book_where_lacking(),
            keys::plan_book_reason(),
        ];
        let rows = checks.iter().map(|check| self.check_row(check)).collect();
        let caption = self.say(&keys::plan_book_quality_caption());
        blocks.push(Block::Table(self.table(&heads, 4, rows).titled(caption)));
        blocks.extend(self.details());
        blocks.extend(self.not_yet());
        blocks.push(self.powers());
        blocks
    }

    fn check_row(&self, check: &Check) -> Row {
        let (shape, word) = match check.lacking {
            None => (Shape::Tick, keys::plan_book_passed()),
            Some(_) => (Shape::Ring, keys::plan_book_pending()),
        };
        let mark = Inline::Mark { shape, tone: Tone::of(shape), style: MarkStyle::Filled };
        let state = vec![mark, plain("\u{a0}"), strong(self.say(&word))];
        let reason = if check.lacking.is_some() { Cell::Blank } else { Cell::text("") };
        Row::plain(vec![
            Cell::text(self.say(&check.about)),
            Cell::Runs { runs: state },
            Cell::text(check.lacking.clone().unwrap_or_default()),
            reason,
        ])
    }

    fn checks(&self) -> Vec<Check> {
        let mut checks = self.about_objectives();
        checks.extend(self.about_actions());
        checks.extend(self.about_money());
        let below = |so: bool| so.then(|| self.say(&keys::plan_book_see_below()));
        let open = !self.input.disputed.is_empty() || !self.input.undecided.is_empty();
        checks.push(Check { about: keys::plan_book_check_decided(), lacking: below(open) });
        checks.push(Check { about: keys::plan_book_check_powers(), lacking: below(true) });
        checks
    }

    fn about_objectives(&self) -> Vec<Check> {
        if self.input.objectives.is_empty() {
            return vec![none(keys::plan_book_check_objectives())];
        }
        let served = |id| self.input.actions.iter().any(|action| action.objective == Some(id));
        let check = |about, lacks: &dyn Fn(&Objective) -> bool| {
            let lacking = self.numbered_objectives().filter(|(_, one)| lacks(one));
            Check { about, lacking: named('O', lacking.map(|(i, _)| i)) }
        };
        let input = self.input;
        vec![
            Check { about: keys::plan_book_check_objectives(), lacking: None },
            check(keys::plan_book_check_series(), &|one| one.series.is_none()),
            check(keys::plan_book_check_path(), &|one| one.baseline.zip(one.target).is_none()),
            check(keys::plan_book_check_better(), &|one| input.backward.contains(&one.id)),
            check(keys::plan_book_check_start(), &|one| input.moved.contains_key(&one.id)),
            check(keys::plan_book_check_served(), &|one| !served(one.id)),
        ]
    }

    fn about_actions(&self) -> Vec<Check> {
        if self.input.actions.is_empty() {
            return vec![none(keys::plan_book_check_actions())];
        }
        let years = self.input.years;
        let beyond =
            |(first, last): (i32, i32)| years.is_some_and(|(from, to)| first < from || last > to);
        vec![
            Check { about: keys::plan_book_check_actions(), lacking: None },
            self.check(keys::plan_book_check_serves(), &|one| self.objective_of(one).is_none()),
            self.check(keys::plan_book_check_lead(), &|one| one.lead.trim().is_empty()),
            self.check(keys::plan_book_check_place(), &|one| one.place.trim().is_empty()),
            self.check(keys::plan_book_check_years(), &|one| one.years.is_none()),
            self.check(keys::plan_book_check_plan_years(), &|one| one.years.is_some_and(beyond)),
        ]
    }

    fn about_money(&self) -> Vec<Check> {
        if self.input.actions.is_empty() {
            return Vec::new();
        }
        let currency = self.input.currency;
        let surplus = |one: &Action| money::surplus(one, currency).is_some();
        vec![
            self.check(keys::plan_book_check_cost(), &|one| one.costs.is_empty()),
            self.check(keys::plan_book_check_cost_years(), &|one| outside(one).is_some()),
            self.check(keys::plan_book_check_funding(), &|one| one.funding.is_empty()),
            self.check(keys::plan_book_check_surplus(), &surplus),
        ]
    }

    fn check(&self, about: Message, lacks: &dyn Fn(&Action) -> bool) -> Check {
        let lacking = self.actions().filter(|(_, one)| lacks(one)).map(|(i, _)| i);
        Check { about, lacking: named('A', lacking) }
    }

    /// What is pending in words: disputes, costs of other years, what figures and actions lack.
    fn details(&self) -> Vec<Block> {
        let outside = self.costs_outside();
        let told = outside.iter().map(|message| self.say(message)).chain(self.pending_words());
        let items: Vec<Vec<Inline>> = told.map(|item| vec![plain(item)]).collect();
        if items.is_empty() {
            return Vec::new();
        }
        vec![
            self.heading(2, &keys::plan_book_quality_more()),
            Block::List { marker: Marker::Dot, items },
        ]
    }

    /// What the book says nothing about.
    fn not_yet(&self) -> [Block; 3] {
        let items = [
            keys::plan_book_not_yet_powers(),
            keys::plan_book_not_yet_people(),
            keys::plan_book_not_yet_priorities(),
            keys::plan_book_not_yet_zones(),
            keys::plan_book_not_yet_risks(),
            keys::plan_book_not_yet_gender(),
            keys::plan_book_not_yet_after(),
        ];
        let items = items.iter().map(|message| vec![plain(self.say(message))]).collect();
        [
            self.heading(2, &keys::plan_book_not_yet()),
            self.text(Purpose::Body, &keys::plan_book_not_yet_about()),
            Block::List { marker: Marker::Dot, items },
        ]
    }

    /// The powers of the municipality, to be confirmed by hand.
    fn powers(&self) -> Block {
        let heads =
            [keys::books_service(), keys::books_level_of_power(), keys::books_law_and_article()];
        let blocks = vec![
            self.heading(2, &keys::plan_book_powers_form()),
            self.text(Purpose::Body, &keys::books_powers_to_confirm()),
            Block::Table(self.table(&heads, 3, vec![blank_row(3); SERVICES])),
        ];
        Block::Together { blocks }
    }
}

/// A check of which there is nothing to check.
fn none(about: Message) -> Check {
    Check { about, lacking: Some(String::new()) }
}

fn named(letter: char, places: impl Iterator<Item = usize>) -> Option<String> {
    Some(numbers(letter, places)).filter(|names| !names.is_empty())
}
