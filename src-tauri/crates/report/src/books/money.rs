//! Sums of the plan: by action, year, source and certainty.
//!
//! **Invariant:** every total is a sum of the amounts printed above it; nothing is rounded twice.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use ceiba::basics::{Currency, Money};
use ceiba::plan::{Action, Certainty, totals};
use ceiba::text::{format, keys};

use super::{Words, total};

/// The years in which anything is spent.
pub(super) fn years(actions: &[Action]) -> Vec<i32> {
    let years = actions.iter().flat_map(|action| &action.costs).map(|line| line.year);
    years.collect::<BTreeSet<_>>().into_iter().collect()
}

/// What one action costs, in one year or in all.
pub(super) fn cost(action: &Action, year: Option<i32>, currency: Currency) -> Option<Money> {
    let lines = action.costs.iter().filter(|line| year.is_none_or(|year| line.year == year));
    total(currency, lines.map(|line| line.amount))
}

/// What all actions cost, in one year or in all.
pub(super) fn cost_of_all<'a>(
    actions: impl IntoIterator<Item = &'a Action>,
    year: Option<i32>,
    currency: Currency,
) -> Option<Money> {
    sum_of(currency, actions.into_iter().map(|action| cost(action, year, currency)))
}

/// A sum of sums; `None` where one of them, or all together, does not fit.
pub(super) fn sum_of(
    currency: Currency,
    parts: impl IntoIterator<Item = Option<Money>>,
) -> Option<Money> {
    total(currency, parts.into_iter().collect::<Option<Vec<_>>>()?.into_iter())
}

/// The money of one action, or of all, with a certainty or with any.
pub(super) fn funding<'a>(
    actions: impl IntoIterator<Item = &'a Action>,
    certainty: Option<Certainty>,
    currency: Currency,
) -> Option<Money> {
    let funding = actions.into_iter().flat_map(|action| &action.funding);
    let chosen = funding.filter(|f| certainty.is_none_or(|certainty| f.certainty == certainty));
    total(currency, chosen.map(|funding| funding.amount))
}

/// What is still to be found, action by action: what one has too much of covers no other.
pub(super) fn to_find(actions: &[Action], currency: Currency) -> Option<Money> {
    totals(actions, currency).ok().map(|totals| totals.to_find)
}

/// The part of the costs that approved money covers.
pub(super) fn cost_approved(actions: &[Action], currency: Currency) -> Option<Money> {
    totals(actions, currency).ok().map(|totals| totals.cost_approved)
}

/// What approved money leaves of a cost.
pub(super) fn not_approved(cost: Option<Money>, approved: Option<Money>) -> Option<Money> {
    let (cost, approved) = (cost?, approved?);
    Some(Money { minor: cost.minor.checked_sub(approved.minor)?, ..cost })
}

/// By how much the money of one action is more than it costs; `None` where it is not.
pub(super) fn surplus(action: &Action, currency: Currency) -> Option<Money> {
    let totals = totals(std::slice::from_ref(action), currency).ok()?;
    Some(totals.surplus).filter(|surplus| surplus.minor > 0)
}

/// Whether the money of an action is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Standing {
    /// Approved money covers its whole cost.
    Firm,
    /// It does not, or a sum is too large to tell.
    Awaiting,
    /// Nobody has said yet what it costs.
    Uncosted,
}

/// Whether the money of one action is there.
pub(super) fn standing(action: &Action, currency: Currency) -> Standing {
    if action.costs.is_empty() {
        return Standing::Uncosted;
    }
    let approved = funding([action], Some(Certainty::Approved), currency);
    let firm = |(cost, approved): (Money, Money)| approved.minor >= cost.minor;
    match cost(action, None, currency).zip(approved).is_some_and(firm) {
        true => Standing::Firm,
        false => Standing::Awaiting,
    }
}

/// An amount for each of so many people, rounded once to so many decimals, half to even; `None` where
/// nobody is counted.
#[allow(clippy::cast_possible_truncation)]
pub(super) fn per_person(amount: Option<Money>, people: f64, decimals: u32) -> Option<Money> {
    let amount = amount?;
    let people = Some(people.round()).filter(|people| (1.0..1e12).contains(people))? as i64;
    let dropped = amount.currency.exponent().checked_sub(decimals)?;
    let unit = 10_i64.checked_pow(dropped)?;
    let each = people.checked_mul(unit)?;
    let (whole, rest) = (amount.minor.div_euclid(each), amount.minor.rem_euclid(each));
    let up = match rest.cmp(&(each - rest)) {
        Ordering::Greater => 1,
        Ordering::Equal => whole % 2,
        Ordering::Less => 0,
    };
    Some(Money { minor: (whole + up).checked_mul(unit)?, ..amount })
}

/// Source → money by certainty.
pub(super) fn by_source(actions: &[Action]) -> BTreeMap<&str, Vec<(Certainty, Money)>> {
    let mut sources: BTreeMap<&str, Vec<(Certainty, Money)>> = BTreeMap::new();
    for funding in actions.iter().flat_map(|action| &action.funding) {
        let source = sources.entry(funding.source.trim()).or_default();
        source.push((funding.certainty, funding.amount));
    }
    sources
}

/// A part in per cent of a whole, where there is a whole.
#[allow(clippy::cast_precision_loss)]
pub(super) fn share(part: Option<Money>, whole: Option<Money>) -> Option<f64> {
    let (part, whole) = (part?, whole?);
    (whole.minor > 0).then(|| part.minor as f64 / whole.minor as f64 * 100.0)
}

/// The decimals of all amounts of a book: none where every one is whole, else those of the currency.
/// Columns whose decimals change from line to line cannot be compared.
pub(super) fn decimals(actions: &[Action], currency: Currency) -> u32 {
    let costs = actions.iter().flat_map(|action| &action.costs).map(|line| line.amount);
    let funding = actions.iter().flat_map(|action| &action.funding).map(|line| line.amount);
    let one = one(currency);
    let whole = costs.chain(funding).all(|amount| amount.minor % one == 0);
    if whole { 0 } else { currency.exponent() }
}

/// How many of its smallest unit one of a currency is.
pub(super) fn one(currency: Currency) -> i64 {
    10_i64.checked_pow(currency.exponent()).unwrap_or(1)
}

impl Words {
    /// An amount in the currency that the heading names, with the decimals of its book; a dash for
    /// nothing.
    #[allow(clippy::cast_precision_loss)]
    pub(super) fn amount(self, money: Option<Money>, decimals: u32) -> String {
        let Some(money) = money else { return self.say(&keys::books_too_large()) };
        if money.minor == 0 {
            return "–".to_owned();
        }
        let value = money.minor as f64 / one(money.currency) as f64;
        format::number(value, u8::try_from(decimals).unwrap_or(2), self.locale)
    }

    /// How the currency is named beside amounts.
    pub(super) fn currency(self, currency: Currency) -> String {
        format::currency(currency, self.locale)
    }

    /// An amount with its currency, for a sentence.
    pub(super) fn amount_in_full(self, money: Option<Money>, decimals: u32) -> String {
        let Some(money) = money else { return self.amount(None, decimals) };
        let zero = money.minor == 0;
        let amount = if zero { "0".to_owned() } else { self.amount(Some(money), decimals) };
        format!("{}\u{a0}{amount}", self.currency(money.currency))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_each_person_is_rounded_once_and_half_to_even() {
        let check = |code, minor, people, decimals, expected: Option<i64>| {
            let currency = Currency::new(code).unwrap();
            let each = per_person(Some(Money { minor, currency }), people, decimals);
            assert_eq!(each.map(|each| each.minor), expected, "{code} {minor} / {people}");
        };
        check("XTS", 294_000_000, 18_960.0, 2, Some(15_506));
        check("XTS", 294_000_000, 18_960.0, 0, Some(15_500));
        check("XTS", 149_999, 1_000.0, 0, Some(100));
        check("XTS", 5, 2.0, 2, Some(2));
        check("XTS", 7, 2.0, 2, Some(4));
        check("CLP", 10, 4.0, 0, Some(2));
        check("XTS", 100, 0.0, 0, None);
        check("XTS", 100, f64::NAN, 0, None);
    }
}
