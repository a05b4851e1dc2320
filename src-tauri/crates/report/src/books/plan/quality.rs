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

/// What was checked, and what was found.
struct Check {
    about: Message,
    found: Found,
}

enum Found {
    /// It is so,
    Passed,
    /// it is not so there,
    Lacking(String),
    /// there is nothing of which it could be so.
    Nothing,
}

impl Book<'_> {
    pub(super) fn quality(&self) -> Vec<Block> {
        let checks = self.checks();
        let pending =
            checks.iter().filter(|check| matches!(check.found, Found::Lacking(_))).count();
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
        let (shape, word) = match check.found {
            Found::Passed => (Shape::Tick, keys::plan_book_passed()),
            Found::Lacking(_) => (Shape::Ring, keys::plan_book_pending()),
            Found::Nothing => (Shape::Ring, keys::plan_book_nothing_to_check()),
        };
        let mark = Inline::Mark { shape, tone: Tone::of(shape), style: MarkStyle::Filled };
        let state = vec![mark, plain("\u{a0}"), strong(self.say(&word))];
        let (lacking, reason) = match &check.found {
            Found::Lacking(lacking) => (lacking.as_str(), Cell::Blank),
            Found::Passed | Found::Nothing => ("", Cell::text("")),
        };
        Row::plain(vec![
            Cell::text(self.say(&check.about)),
            Cell::Runs { runs: state },
            Cell::text(lacking),
            reason,
        ])
    }

    fn checks(&self) -> Vec<Check> {
        let mut checks = self.about_objectives();
        checks.extend(self.about_actions());
        checks.extend(self.about_money());
        let below = || Found::Lacking(self.say(&keys::plan_book_see_below()));
        let open = !self.input.disputed.is_empty() || !self.input.undecided.is_empty();
        let decided = if open { below() } else { Found::Passed };
        checks.push(Check { about: keys::plan_book_check_decided(), found: decided });
        checks.push(Check { about: keys::plan_book_check_powers(), found: below() });
        checks
    }

    fn about_objectives(&self) -> Vec<Check> {
        if self.input.objectives.is_empty() {
            return vec![none(keys::plan_book_check_objectives())];
        }
        let served = |id| self.input.actions.iter().any(|action| action.objective == Some(id));
        let check = |about, so: &dyn Fn(&Objective) -> Option<bool>| {
            let so = self.numbered_objectives().map(|(i, one)| (i, so(one)));
            Check { about, found: found('O', so) }
        };
        let input = self.input;
        let has_path = |one: &Objective| one.baseline.zip(one.target).is_some();
        vec![
            Check { about: keys::plan_book_check_objectives(), found: Found::Passed },
            check(keys::plan_book_check_series(), &|one| Some(one.series.is_some())),
            check(keys::plan_book_check_path(), &|one| Some(has_path(one))),
            check(keys::plan_book_check_better(), &|one| {
                has_path(one).then(|| !input.backward.contains(&one.id))
            }),
            check(keys::plan_book_check_start(), &|one| {
                one.baseline.map(|_| !input.moved.contains_key(&one.id))
            }),
            check(keys::plan_book_check_served(), &|one| Some(served(one.id))),
        ]
    }

    fn about_actions(&self) -> Vec<Check> {
        if self.input.actions.is_empty() {
            return vec![none(keys::plan_book_check_actions())];
        }
        let within = |(first, last): (i32, i32)| {
            self.input.years.map(|(from, to)| from <= first && last <= to)
        };
        vec![
            Check { about: keys::plan_book_check_actions(), found: Found::Passed },
            self.check(keys::plan_book_check_serves(), &|one| {
                Some(self.objective_of(one).is_some())
            }),
            self.check(keys::plan_book_check_lead(), &|one| Some(!one.lead.trim().is_empty())),
            self.check(keys::plan_book_check_place(), &|one| Some(!one.place.trim().is_empty())),
            self.check(keys::plan_book_check_years(), &|one| Some(one.years.is_some())),
            self.check(keys::plan_book_check_plan_years(), &|one| one.years.and_then(within)),
        ]
    }

    fn about_money(&self) -> Vec<Check> {
        if self.input.actions.is_empty() {
            return Vec::new();
        }
        let (costed, funded) =
            (|one: &Action| !one.costs.is_empty(), |one: &Action| !one.funding.is_empty());
        let in_years =
            |one: &Action| (costed(one) && one.years.is_some()).then(|| outside(one).is_none());
        let enough =
            |one: &Action| funded(one).then(|| money::surplus(one, self.input.currency).is_none());
        vec![
            self.check(keys::plan_book_check_cost(), &|one| Some(costed(one))),
            self.check(keys::plan_book_check_cost_years(), &in_years),
            self.check(keys::plan_book_check_funding(), &|one| Some(funded(one))),
            self.check(keys::plan_book_check_surplus(), &enough),
        ]
    }

    /// `so` says whether it is so of an action, nothing where it cannot be asked of it.
    fn check(&self, about: Message, so: &dyn Fn(&Action) -> Option<bool>) -> Check {
        Check { about, found: found('A', self.actions().map(|(i, one)| (i, so(one)))) }
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
    Check { about, found: Found::Lacking(String::new()) }
}

/// What was found of things by their numbers.
fn found(letter: char, so: impl Iterator<Item = (usize, Option<bool>)>) -> Found {
    let asked: Vec<(usize, bool)> = so.filter_map(|(i, so)| Some((i, so?))).collect();
    let lacking = asked.iter().filter(|(_, so)| !so).map(|(i, _)| *i);
    match numbers(letter, lacking) {
        _ if asked.is_empty() => Found::Nothing,
        names if names.is_empty() => Found::Passed,
        names => Found::Lacking(names),
    }
}
