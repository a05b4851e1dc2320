//! The sums of a plan. Pure.
//!
//! **Invariant:** a line is rounded once, when it becomes money; every total is a sum of rounded lines.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::{Action, Certainty, Objective};
use crate::basics::{Currency, Money};
use crate::catalogue::{Catalogue, Direction, unit};
use crate::progress::Point;
use crate::text::keys;
use crate::{Error, Result};

/// What a plan, or a part of it, costs and who pays.
#[derive(Clone, Debug, PartialEq)]
pub struct Totals {
    /// All costs.
    pub cost: Money,
    /// Costs by year.
    pub by_year: BTreeMap<i32, Money>,
    /// Money by how sure it is.
    pub by_certainty: BTreeMap<Certainty, Money>,
    /// Money, sure or not.
    pub funding: Money,
    /// Costs without a source, action by action: what one has too much of covers no other.
    pub to_find: Money,
    /// Money beyond the costs, action by action; none where nobody has said yet what it costs.
    pub surplus: Money,
    /// The part of the costs that approved money covers, action by action.
    pub cost_approved: Money,
    /// Money weighted by how sure it is (methods 9.7: 1, 0.6, 0.3), rounded once.
    pub weighted: Money,
}

/// Quantity times unit cost, rounded once.
///
/// # Errors
/// `Refused` with a sentence when the amount is too large.
pub fn line(quantity: Decimal, unit_cost: Decimal, currency: Currency) -> Result<Money> {
    let amount =
        quantity.checked_mul(unit_cost).and_then(|amount| Money::from_decimal(amount, currency));
    amount.ok_or_else(too_large)
}

/// Whether the target of an objective is a step back from its starting point, as its series counts:
/// it may be meant, where a loss is to be held.
#[must_use]
pub fn is_step_back(objective: &Objective, catalogue: &Catalogue) -> bool {
    let series = objective.series.as_deref().and_then(|id| catalogue.find(id));
    let Some(((_, from), (_, to))) = objective.baseline.zip(objective.target) else { return false };
    match series.map(|series| series.direction) {
        Some(Direction::Higher) => to < from,
        Some(Direction::Lower) => to > from,
        Some(Direction::Parity | Direction::Context) | None => false,
    }
}

/// The years of costs that lie outside those of their action, and those of the action, as they are
/// printed: "2029" and "2025–2026". `None` where there are none, or the action has no years yet.
pub fn cost_years_outside(
    years: Option<(i32, i32)>,
    costs: impl IntoIterator<Item = i32>,
) -> Option<(String, String)> {
    let (first, last) = years?;
    let outside: BTreeSet<i32> =
        costs.into_iter().filter(|year| !(first..=last).contains(year)).collect();
    let named: Vec<String> = outside.iter().map(i32::to_string).collect();
    (!named.is_empty()).then(|| (named.join(", "), span((first, last))))
}

/// First and last year as they are printed.
#[must_use]
pub fn span((first, last): (i32, i32)) -> String {
    if first == last { first.to_string() } else { format!("{first}–{last}") }
}

/// What the figure of its starting year says now, where an objective begins with another value. Both are
/// compared in as few decimals of the unit as either is written with. What nobody has decided yet says nothing.
#[must_use]
pub fn moved_start<'a>(objective: &Objective, town: &'a [Point], unit: &str) -> Option<&'a Point> {
    let (year, began) = objective.baseline?;
    let now = town.iter().find(|point| point.year == year && !point.undecided)?;
    let decimals = usize::from(unit::decimals(now.value, unit)).min(decimals_of(began));
    let written = |value: f64| format!("{value:.decimals$}");
    (written(now.value) != written(began)).then_some(now)
}

/// With how many decimals a number is written.
fn decimals_of(value: f64) -> usize {
    value.to_string().split_once('.').map_or(0, |(_, decimals)| decimals.len())
}

fn too_large() -> Error {
    Error::Refused(keys::plan_amount_too_large())
}

/// Sums the costs and the money of actions.
///
/// # Errors
/// `Refused` with a sentence when a sum is too large.
pub fn totals(actions: &[Action], currency: Currency) -> Result<Totals> {
    let zero = Money { minor: 0, currency };
    let add = |sum: Money, amount: Money| sum.checked_add(amount).ok_or_else(too_large);
    let mut totals = Totals {
        cost: zero,
        by_year: BTreeMap::new(),
        by_certainty: BTreeMap::new(),
        funding: zero,
        to_find: zero,
        surplus: zero,
        cost_approved: zero,
        weighted: zero,
    };
    for cost in actions.iter().flat_map(|action| &action.costs) {
        totals.cost = add(totals.cost, cost.amount)?;
        let year = totals.by_year.entry(cost.year).or_insert(zero);
        *year = add(*year, cost.amount)?;
    }
    for funding in actions.iter().flat_map(|action| &action.funding) {
        totals.funding = add(totals.funding, funding.amount)?;
        let sure = totals.by_certainty.entry(funding.certainty).or_insert(zero);
        *sure = add(*sure, funding.amount)?;
    }
    for action in actions {
        let balance = balance(action, zero).ok_or_else(too_large)?;
        totals.to_find = add(totals.to_find, balance.to_find)?;
        totals.surplus = add(totals.surplus, balance.surplus)?;
        totals.cost_approved = add(totals.cost_approved, balance.cost_approved)?;
    }
    totals.weighted = weighted(&totals.by_certainty, currency)?;
    Ok(totals)
}

/// How the money of one action stands to its cost.
struct Balance {
    to_find: Money,
    surplus: Money,
    cost_approved: Money,
}

/// `None` when a sum is too large.
fn balance(action: &Action, zero: Money) -> Option<Balance> {
    let cost = Money::sum(zero.currency, action.costs.iter().map(|line| line.amount))?;
    let funding = Money::sum(zero.currency, action.funding.iter().map(|funding| funding.amount))?;
    let sure = action.funding.iter().filter(|funding| funding.certainty == Certainty::Approved);
    let approved = Money::sum(zero.currency, sure.map(|funding| funding.amount))?;
    let missing = cost.minor.checked_sub(funding.minor)?;
    let of = |minor| Money { minor, ..zero };
    Some(Balance {
        to_find: of(missing.max(0)),
        surplus: if action.costs.is_empty() { zero } else { of(missing.min(0).checked_neg()?) },
        cost_approved: of(approved.minor.min(cost.minor)),
    })
}

fn weighted(by_certainty: &BTreeMap<Certainty, Money>, currency: Currency) -> Result<Money> {
    let sum = by_certainty.iter().try_fold(Decimal::ZERO, |sum, (certainty, money)| {
        sum.checked_add(money.decimal().checked_mul(certainty.weight())?)
    });
    sum.and_then(|sum| Money::from_decimal(sum, currency)).ok_or_else(too_large)
}

impl Certainty {
    /// Its weight in the weighted sum (methods 9.7).
    #[must_use]
    pub fn weight(self) -> Decimal {
        match self {
            Self::Approved => Decimal::ONE,
            Self::Requested => Decimal::new(6, 1),
            Self::Identified => Decimal::new(3, 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::Id;
    use crate::plan::{CostLine, Funding};

    fn peso() -> Currency {
        Currency::new("XTS").unwrap()
    }

    fn money(minor: i64) -> Money {
        Money { minor, currency: peso() }
    }

    fn action(costs: &[(i32, i64)], funding: &[(i64, Certainty)]) -> Action {
        let id = Id([0; 16]);
        let costs = costs.iter().map(|(year, minor)| CostLine {
            id,
            title: String::new(),
            year: *year,
            amount: money(*minor),
        });
        let funding = funding.iter().map(|(minor, certainty)| Funding {
            id,
            source: String::new(),
            amount: money(*minor),
            certainty: *certainty,
        });
        Action {
            id,
            objective: None,
            title: String::new(),
            description: String::new(),
            lead: String::new(),
            place: String::new(),
            years: None,
            costs: costs.collect(),
            funding: funding.collect(),
        }
    }

    /// The oracle of methods 9.7: cost 260, 200 nominal, 141 weighted.
    #[test]
    fn the_gap_is_what_no_source_covers() {
        let plan = [action(
            &[(2025, 10_000), (2026, 16_000)],
            &[
                (8_000, Certainty::Approved),
                (10_000, Certainty::Requested),
                (0, Certainty::Identified),
            ],
        )];
        let totals = totals(&plan, peso()).unwrap();
        assert_eq!(
            (totals.cost, totals.funding, totals.to_find),
            (money(26_000), money(18_000), money(8_000))
        );
        assert_eq!(totals.weighted, money(14_000));
        assert_eq!(totals.by_year[&2026], money(16_000));
    }

    #[test]
    fn what_one_action_has_too_much_covers_no_other() {
        let plan = [
            action(&[(2025, 1_000)], &[(1_500, Certainty::Approved)]),
            action(&[(2025, 2_000)], &[(700, Certainty::Requested)]),
            action(&[], &[(900, Certainty::Approved)]), // its cost is not known yet
        ];
        let totals = totals(&plan, peso()).unwrap();
        assert_eq!((totals.to_find, totals.surplus), (money(1_300), money(500)));
        assert_eq!(totals.cost_approved, money(1_000));
    }

    #[test]
    fn a_step_back_is_told_by_what_the_series_counts() {
        let check = |series: &str, from: f64, to: f64, back: bool| {
            let objective = Objective {
                id: Id([0; 16]),
                title: String::new(),
                series: Some(series.to_owned()),
                baseline: Some((2020, from)),
                target: Some((2028, to)),
            };
            let found = is_step_back(&objective, Catalogue::embedded());
            assert_eq!(found, back, "{series} {from} {to}");
        };
        check("water.improved", 83.0, 80.0, true);
        check("water.improved", 83.0, 92.0, false);
        check("water.improved", 83.0, 83.0, false);
        check("open_defecation", 5.0, 8.0, true);
        check("open_defecation", 5.0, 0.0, false);
        check("nothing.known", 5.0, 0.0, false);
    }

    #[test]
    fn costs_of_years_outside_those_of_the_action_are_found() {
        let check = |years, costs: &[i32], expected: Option<(&str, &str)>| {
            let found = cost_years_outside(years, costs.iter().copied());
            let found = found.as_ref().map(|(outside, years)| (outside.as_str(), years.as_str()));
            assert_eq!(found, expected, "{years:?} {costs:?}");
        };
        check(Some((2025, 2026)), &[2025, 2026], None);
        let outside = Some(("2024, 2029", "2025–2026"));
        check(Some((2025, 2026)), &[2029, 2024, 2025, 2029], outside);
        check(Some((2025, 2025)), &[2026], Some(("2026", "2025")));
        check(None, &[2029], None);
    }

    #[test]
    fn a_start_that_its_figure_left_is_found_and_a_rounded_one_is_the_same() {
        let check = |began: Option<f64>, figures: &[(i32, f64)], moved: Option<f64>| {
            let objective = Objective {
                id: Id([0; 16]),
                title: String::new(),
                series: Some("water.improved".to_owned()),
                baseline: began.map(|value| (2022, value)),
                target: None,
            };
            let undecided = figures.len() > 2;
            let point = |(y, value): &(i32, f64)| Point { undecided, ..Point::at(*y, *value) };
            let town: Vec<Point> = figures.iter().map(point).collect();
            let found = moved_start(&objective, &town, "%").map(|point| point.value);
            assert_eq!(found, moved, "{began:?} {figures:?}");
        };
        check(Some(83.1), &[(2012, 77.8), (2022, 84.2)], Some(84.2));
        check(Some(83.1), &[(2012, 77.8), (2022, 83.069)], None);
        check(Some(83.07), &[(2022, 83.069)], None);
        check(Some(83.0), &[(2022, 83.1)], None);
        check(Some(83.1), &[(2012, 77.8)], None);
        let undecided = [(2012, 77.8), (2022, 84.2), (2022, 85.0)];
        check(Some(83.1), &undecided, None);
        check(None, &[(2022, 84.2)], None);
    }

    #[test]
    fn what_does_not_fit_is_a_sentence() {
        let plan = [action(&[(2025, i64::MAX), (2026, 1)], &[])];
        assert_eq!(totals(&plan, peso()).unwrap_err().code(), "refused");
        assert_eq!(line(Decimal::MAX, Decimal::TWO, peso()).unwrap_err().code(), "refused");
    }
}
