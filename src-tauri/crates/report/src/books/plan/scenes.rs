//! The pictures of the plan: its calendar, its costs by year, its money by source.
//!
//! **Invariant:** only what the team wrote is drawn: an action without dates stands in the calendar
//! with words, one without a cost is an empty bar. Lengths are for the eye; every number printed is
//! the exact sum of the tables.

use std::collections::BTreeMap;

use ceiba::basics::{Currency, Money};
use ceiba::plan::{Action, Certainty};
use ceiba::text::{Message, keys};

use super::Book;
use crate::books::money::{self, Standing};
use crate::charts::{
    self, Bar, Budget, Class, Covered, Group, Scheduled, Signs, Step, Stretch, Timetable,
};
use crate::document::{Block, Figure, Purpose};
use crate::scene::Scene;

/// The room of a picture on a page that stands upright, with its caption.
const DEEPEST: f32 = 560.0;
/// The room of the calendar on a page that lies on its side, below the head of its chapter.
const CALENDAR: (f32, f32) = (640.0, 300.0);

impl Book<'_> {
    /// When each action is carried out; nothing where no action has dates.
    pub(super) fn timetables(&self) -> Vec<Block> {
        let Some(timetable) = self.timetable() else { return Vec::new() };
        let caption = self.say(&keys::charts_calendar_caption());
        self.drawn(&caption, charts::timetable(&timetable, CALENDAR))
    }

    /// What is spent in each year, by how sure its money is.
    pub(in crate::books) fn cost_by_year(&self) -> Vec<Block> {
        let years = money::years(&self.input.actions);
        if years.len() < 2 {
            return Vec::new();
        }
        let alternative = self.say(&self.dearest(&years));
        let bars = years.into_iter().map(|year| self.bar_of_year(year)).collect();
        let caption = self.say(&keys::books_cost_by_year(self.currency()));
        let scene = charts::by_year(&self.bars(bars, alternative));
        let mut blocks = self.drawn(&caption, vec![scene]);
        blocks.push(self.text(Purpose::Note, &keys::charts_cost_by_year_about()));
        blocks
    }

    /// What the plan costs, and the year that costs most.
    fn dearest(&self, years: &[i32]) -> Message {
        let (actions, currency) = (&self.input.actions, self.input.currency);
        let of_year = |year: &i32| money::cost_of_all(actions, Some(*year), currency);
        let minor = |year: &&i32| of_year(year).map(|money| money.minor);
        // Of years that cost alike, the first.
        let year = years.iter().rev().max_by_key(minor).copied().unwrap_or_default();
        let (all, most) = (self.in_full(self.cost()), self.in_full(of_year(&year)));
        keys::plan_book_years_alternative(all, most, year.to_string())
    }

    /// The money of each source, by how sure it is.
    pub(super) fn money_by_source(&self) -> Vec<Block> {
        let sources = money::by_source(&self.input.actions);
        if sources.len() < 2 {
            return Vec::new();
        }
        let bar = |(name, sums): (&&str, &Vec<(Certainty, Money)>)| {
            let sum = money::sum_of(self.input.currency, sums.iter().map(|(_, sum)| Some(*sum)));
            let part =
                |(certainty, sum): &(Certainty, Money)| (Class::from(*certainty), units(*sum));
            let parts = sums.iter().map(part).collect();
            Bar { name: (*name).to_owned(), parts, total: self.money(sum) }
        };
        let bars: Vec<Bar> = sources.iter().map(bar).collect();
        let caption = self.say(&keys::charts_money_by_source(self.currency()));
        let alternative = self.say(&self.most_giving(&sources));
        self.drawn(&caption, charts::by_source(&self.bars(bars, alternative), DEEPEST))
    }

    /// How much money there is, and the source that gives most of it.
    fn most_giving(&self, sources: &BTreeMap<&str, Vec<(Certainty, Money)>>) -> Message {
        let (actions, currency) = (&self.input.actions, self.input.currency);
        let money = |certainty| self.in_full(money::funding(actions, certainty, currency));
        let sum = |sums: &[(Certainty, Money)]| {
            money::sum_of(currency, sums.iter().map(|(_, sum)| Some(*sum)))
        };
        let sums = sources.iter().map(|(name, sums)| (*name, sum(sums)));
        // Of sources that give alike, the first.
        let most = sums.rev().max_by_key(|(_, sum)| sum.map(|money| money.minor));
        let (name, most) = most.unwrap_or_default();
        let (all, approved) = (money(None), money(Some(Certainty::Approved)));
        let (count, most) = (sources.len().to_string(), self.in_full(most));
        keys::plan_book_sources_alternative(all, approved, count, most, name)
    }

    /// Pictures under one caption, which those after the first repeat.
    fn drawn(&self, caption: &str, scenes: Vec<Scene>) -> Vec<Block> {
        let continued = self.say(&keys::books_continued());
        let figure = |(i, scene): (usize, Scene)| {
            let caption =
                if i == 0 { caption.to_owned() } else { format!("{caption} {continued}") };
            Block::Figure(Figure { caption, scene, source: String::new(), id: None })
        };
        scenes.into_iter().enumerate().map(figure).collect()
    }

    /// The calendar; nothing where no action has dates.
    fn timetable(&self) -> Option<Timetable> {
        let actions = &self.input.actions;
        let years = actions.iter().filter_map(|action| action.years).chain(self.input.years);
        let years = years.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))?;
        let dated = actions.iter().filter(|action| action.years.is_some()).count();
        let approved = actions.iter().filter(|a| self.covered(a) == Covered::Wholly).count();
        let [all, approved, with_dates] = [actions.len(), approved, dated].map(|n| n.to_string());
        (dated > 0).then(|| Timetable {
            years,
            step: Step::Years,
            groups: self.groups(),
            continued: self.say(&keys::books_continued()),
            signs: Signs {
                wholly: self.say(&keys::charts_calendar_approved()),
                not_yet: self.say(&keys::charts_calendar_open()),
                unknown: self.say(&keys::charts_calendar_no_cost()),
                milestone: String::new(),
            },
            alternative: self.say(&keys::charts_calendar_alternative(all, approved, with_dates)),
        })
    }

    /// The objectives with their actions, then the actions that serve none of them.
    fn groups(&self) -> Vec<Group> {
        let place = |action: &Action| self.objective_of(action).map(|(place, _)| place);
        let mut groups: Vec<Group> = self
            .numbered_objectives()
            .map(|(i, objective)| Group {
                name: format!("O{} {}", i + 1, self.objective_name(objective)),
                actions: self.scheduled(|action| place(action) == Some(i)),
            })
            .collect();
        let name = self.say(&keys::charts_calendar_no_objective());
        groups.push(Group { name, actions: self.scheduled(|action| place(action).is_none()) });
        groups
    }

    fn scheduled(&self, chosen: impl Fn(&Action) -> bool) -> Vec<Scheduled> {
        let action = |(i, action): (usize, &Action)| {
            let covered = self.covered(action);
            let stretch = |(first, last): (i32, i32)| {
                let (from, to) = (f64::from(first), f64::from(last) + 1.0);
                Stretch { from, to, covered }
            };
            Scheduled {
                number: format!("A{}", i + 1),
                name: self.action_name(action),
                stretches: action.years.into_iter().map(stretch).collect(),
                milestones: Vec::new(),
                remark: self.say(&keys::charts_calendar_no_dates()),
            }
        };
        self.actions().filter(|(_, one)| chosen(one)).map(action).collect()
    }

    /// Only approved money covers an action: what was asked for may not come.
    fn covered(&self, action: &Action) -> Covered {
        match money::standing(action, self.input.currency) {
            Standing::Firm => Covered::Wholly,
            Standing::Awaiting => Covered::NotYet,
            Standing::Uncosted => Covered::Unknown,
        }
    }

    fn bars(&self, bars: Vec<Bar>, alternative: String) -> Budget {
        let mut names: Vec<(Class, String)> = Certainty::ALL
            .into_iter()
            .map(|certainty| (certainty.into(), self.words.certainty(certainty)))
            .collect();
        names.push((Class::Missing, self.say(&keys::charts_no_source())));
        Budget { bars, names, unit: String::new(), locale: self.words.locale, alternative }
    }

    fn bar_of_year(&self, year: i32) -> Bar {
        let (actions, currency) = (&self.input.actions, self.input.currency);
        let parts = actions.iter().flat_map(|action| parts_of_year(action, year, currency));
        let total = self.money(money::cost_of_all(actions, Some(year), currency));
        Bar { name: year.to_string(), parts: parts.collect(), total }
    }
}

/// An amount as a length.
#[allow(clippy::cast_precision_loss)]
fn units(money: Money) -> f64 {
    money.minor as f64 / money::one(money.currency) as f64
}

/// What an action costs in a year, divided as its money covers its whole cost, the surest first.
fn parts_of_year(action: &Action, year: i32, currency: Currency) -> Vec<(Class, f64)> {
    let cost = |year| money::cost(action, year, currency).map_or(0.0, units);
    let (all, of_year) = (cost(None), cost(Some(year)));
    let mut left = all;
    let mut parts = Vec::new();
    for certainty in Certainty::ALL {
        let money = money::funding([action], Some(certainty), currency).map_or(0.0, units);
        let used = money.min(left).max(0.0);
        left -= used;
        parts.push((Class::from(certainty), used));
    }
    parts.push((Class::Missing, left));
    let share =
        |(class, amount): (Class, f64)| (all > 0.0).then(|| (class, amount / all * of_year));
    parts.into_iter().filter_map(share).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ceiba::basics::Id;
    use ceiba::plan::{CostLine, Funding};

    fn money(major: i64) -> Money {
        Money { minor: major * 100, currency: Currency::new("XTS").unwrap() }
    }

    #[test]
    fn the_surest_money_covers_a_cost_first_and_every_year_alike() {
        let id = Id([7; 16]);
        let cost =
            |year, amount| CostLine { id, title: String::new(), year, amount: money(amount) };
        let fund = |amount, certainty| Funding {
            id,
            source: String::new(),
            amount: money(amount),
            certainty,
        };
        let action = Action {
            id,
            objective: None,
            title: String::new(),
            description: String::new(),
            lead: String::new(),
            place: String::new(),
            years: None,
            costs: vec![cost(2026, 300), cost(2027, 100)],
            funding: vec![fund(100, Certainty::Identified), fund(200, Certainty::Approved)],
        };
        let check = |year, expected: [f64; 4]| {
            let parts = parts_of_year(&action, year, money(0).currency);
            let amounts: Vec<f64> = parts.into_iter().map(|(_, amount)| amount).collect();
            assert_eq!(amounts, expected, "{year}");
        };
        check(2026, [150.0, 0.0, 75.0, 75.0]);
        check(2027, [50.0, 0.0, 25.0, 25.0]);
        check(2028, [0.0, 0.0, 0.0, 0.0]);
    }
}
