//! What several indicators say together: a goal, the page for those in a hurry, what asks for attention.
//!
//! **Invariant:** the best, the worst and the order follow from a rule; nobody's opinion does.

use std::cmp::Ordering;

use ceiba::catalogue::{Counted, unit};
use ceiba::progress::{Level, Missing, Status, Sure};
use ceiba::text::{Message, format, keys};

use super::progress::told;
use super::{Follows, Hurry, Teller, is_good, is_judged, missing, undecided, whole};
use crate::books::profile::{Goal, Indicator};

/// The most indicators that ask for attention on one page.
const MOST_FOLLOWING: usize = 9;
/// More uncertain verdicts than this are counted and not named.
const MOST_NAMED: usize = 2;

/// A goal.
impl Teller<'_> {
    pub(super) fn goal(&self, goal: &Goal) -> Vec<String> {
        let of: Vec<&Indicator> =
            goal.indicators.iter().filter(|one| !one.figures.is_empty()).collect();
        let judged: Vec<&Indicator> = of.iter().copied().filter(|one| is_judged(one)).collect();
        let good = judged.iter().filter(|one| is_good(one.live.status)).count();
        let (bad, unknown) = (judged.len() - good, of.len() - judged.len());
        let counted = match of.len() {
            // What its only indicator says is what there is to say of the goal.
            0 | 1 => return Vec::new(),
            all if judged.is_empty() => keys::narrative_goal_unknown(all),
            all if all == good => keys::narrative_goal_all(all),
            // Where none is on the way, that the others are not goes without saying.
            all if good == 0 => keys::narrative_goal_count(0_usize, good, all, unknown),
            all => keys::narrative_goal_count(bad, good, all, unknown),
        };
        let told = [Some(counted), self.goal_ends(&judged), self.goal_people(&of)];
        self.all(told.into_iter().flatten())
    }

    /// The best and the worst of two or more.
    fn goal_ends(&self, judged: &[&Indicator]) -> Option<Message> {
        let (best, worst) = if judged.len() < 2 { (None, None) } else { ends(judged) };
        let best = best.filter(|one| one.live.share.is_some_and(|share| share > 0.0));
        Some(match (best, worst) {
            (Some(best), Some(worst)) => {
                keys::narrative_goal_ends(self.named(best), self.named(worst))
            }
            (Some(best), None) => keys::narrative_goal_best(self.named(best)),
            (None, worst) => keys::narrative_goal_worst(self.named(worst?)),
        })
    }

    /// Where most are missing; with one indicator to count there is no "most".
    fn goal_people(&self, of: &[&Indicator]) -> Option<Message> {
        let counted = of.iter().filter(|one| missing(one).is_some()).count();
        let (indicator, missing) = most_missing(of.iter().copied())?;
        let (count, people) = (whole(missing.count), self.people(indicator, missing.text()));
        Some(match counted {
            1 => keys::narrative_goal_people_here(count, self.named(indicator), people),
            _ => keys::narrative_goal_people(count, self.named(indicator), people),
        })
    }
}

/// The one that closes most of its gap, and the one that closes least, if it is behind; never the same.
fn ends<'a>(judged: &[&'a Indicator]) -> (Option<&'a Indicator>, Option<&'a Indicator>) {
    let with_share = || judged.iter().copied().filter(|one| one.live.share.is_some());
    let order = |a: &&Indicator, b: &&Indicator| {
        let share = |one: &Indicator| one.live.share.unwrap_or_default();
        share(a).total_cmp(&share(b))
    };
    let best = with_share().max_by(order);
    let worst = with_share().min_by(order).filter(|one| !is_good(one.live.status));
    match (best, worst) {
        (Some(a), Some(b)) if std::ptr::eq(a, b) && is_behind(a) => (None, worst),
        (Some(a), Some(b)) if std::ptr::eq(a, b) => (best, None),
        _ => (best, worst),
    }
}

fn is_behind(indicator: &Indicator) -> bool {
    !is_good(indicator.live.status)
}

fn most_missing<'a>(of: impl Iterator<Item = &'a Indicator>) -> Option<(&'a Indicator, Missing)> {
    let counted = of.filter_map(|one| missing(one).map(|missing| (one, missing)));
    counted.max_by(|(_, a), (_, b)| a.count.total_cmp(&b.count))
}

/// The page for those in a hurry.
impl Teller<'_> {
    pub(super) fn hurry(&self) -> Hurry {
        let all: Vec<&Indicator> = self.input.indicators().collect();
        let judged: Vec<&Indicator> = all.iter().copied().filter(|one| is_judged(one)).collect();
        let (best, worst) = ends(&judged);
        let findings = [
            best.and_then(|one| self.end(one, keys::narrative_hurry_best)),
            worst.and_then(|one| self.end(one, keys::narrative_hurry_worst)),
            self.most_people(&all),
            self.unequal(&all).or_else(|| self.unsure(&judged)),
            self.least_known(),
            self.undecided_count(),
        ];
        Hurry {
            lead: self.lead(all.len(), judged.len()),
            findings: self.all(findings.into_iter().flatten()),
            asked: self.asked(worst).map(|asked| self.say(&asked)),
            numbers: self.numbers(&all, &judged),
        }
    }

    /// How much is known, and of how much it can be said how it goes.
    fn lead(&self, all: usize, judged: usize) -> String {
        let place = self.input.place.name.as_str();
        let known = keys::narrative_hurry_lead(all, place);
        let rest = keys::narrative_hurry_judged(judged, all.saturating_sub(judged));
        let rest = (all > 0).then_some(rest);
        std::iter::once(known).chain(rest).map(|said| self.say(&said)).collect::<Vec<_>>().join(" ")
    }

    fn end(
        &self,
        indicator: &Indicator,
        say: impl Fn(String, Message) -> Message,
    ) -> Option<Message> {
        let named = undecided(indicator).beside(self.named(indicator));
        let told = told(&indicator.live, "a")?;
        Some(say(
            named,
            match self.span(indicator) {
                Some(span) => keys::narrative_told_span(span, told),
                None => told,
            },
        ))
    }

    fn most_people(&self, all: &[&Indicator]) -> Option<Message> {
        let (indicator, missing) = most_missing(all.iter().copied())?;
        let (people, named) = (self.people(indicator, missing.text()), self.named(indicator));
        Some(keys::narrative_hurry_people(whole(missing.count), named, people))
    }

    /// Where places differ most, in points.
    fn unequal(&self, all: &[&Indicator]) -> Option<Message> {
        let of_zones = all.iter().filter(|one| one.live.unit.starts_with('%')).filter_map(|one| {
            let level = one.live.level.as_ref()?;
            Some((*one, level.best.as_ref()?, level.worst.as_ref()?))
        });
        let apart = of_zones.max_by(|(_, a, b), (_, c, d)| {
            (a.value - b.value).abs().total_cmp(&(c.value - d.value).abs())
        });
        let (indicator, best, worst) = apart.filter(|(_, a, b)| a.value != b.value)?;
        let value = |value| unit::measure(value, &indicator.live.unit);
        Some(keys::narrative_hurry_unequal(
            best.name.as_str(),
            value(best.value),
            self.named(indicator),
            worst.name.as_str(),
            value(worst.value),
        ))
    }

    /// The verdicts that are not certain: named while they are few.
    fn unsure(&self, judged: &[&Indicator]) -> Option<Message> {
        let unsure: Vec<String> = judged
            .iter()
            .filter(|one| one.live.sure != Sure::Plain)
            .map(|one| self.named(one))
            .collect();
        match unsure.len() {
            0 => None,
            count if count > MOST_NAMED => Some(keys::books_not_certain(count)),
            count => Some(keys::narrative_hurry_unsure(count, unsure.join("; "))),
        }
    }

    fn least_known(&self) -> Option<Message> {
        let count = self.input.count_missing();
        let named = count > 0 && self.input.own.has("unknown");
        named.then(|| keys::narrative_hurry_unknown(keys::books_unknown(), count))
    }

    /// How many figures wait for a decision, of which indicators, and where all that was written stands.
    fn undecided_count(&self) -> Option<Message> {
        let waiting =
            |indicator: &Indicator| indicator.rows.iter().filter(|row| row.marks.undecided).count();
        let of_indicators =
            self.input.indicators().map(|i| (waiting(i), i.short_name().to_owned()));
        let people = (self.input.population_undecided.len(), self.say(&keys::books_population()));
        let (counts, names): (Vec<usize>, Vec<String>) =
            of_indicators.chain([people]).filter(|(count, _)| *count > 0).unzip();
        let count: usize = counts.into_iter().sum();
        let told = || keys::books_undecided_count(keys::books_unknown(), count, names.join(", "));
        (count > 0).then(told)
    }

    /// To look at the worst, and to ask for what is missing: never an action of our own making.
    fn asked(&self, worst: Option<&Indicator>) -> Option<Message> {
        let lacks = self.input.count_missing() > 0;
        match worst.map(|one| self.named(one)) {
            Some(worst) if lacks => Some(keys::narrative_ask(worst)),
            Some(worst) => Some(keys::narrative_ask_worst(worst)),
            None => lacks.then(keys::narrative_ask_figures),
        }
    }

    fn numbers(&self, all: &[&Indicator], judged: &[&Indicator]) -> Vec<(String, String)> {
        let good = judged.iter().filter(|one| is_good(one.live.status)).count();
        let number = |count: usize, label: Message| (count.to_string(), self.say(&label));
        let first = match judged.len() {
            0 => number(all.len(), keys::books_number_indicators()),
            judged => number(good, keys::narrative_number_good(good, judged)),
        };
        let missing = self.input.count_missing();
        let last = number(missing, keys::narrative_number_unknown(missing));
        [Some(first), self.number_of_people(all), Some(last)].into_iter().flatten().collect()
    }

    fn number_of_people(&self, all: &[&Indicator]) -> Option<(String, String)> {
        let (indicator, missing) = most_missing(all.iter().copied())?;
        let counted = match missing.counted {
            Counted::Households => "households",
            Counted::Births => "births",
            Counted::Population | Counted::Persons | Counted::Things => "people",
        };
        let label = keys::narrative_number_people(counted, self.named(indicator));
        let marks = indicator.marks_of_latest(&indicator.live).derived();
        let count = format::number(missing.count, 0, self.words.locale);
        Some((marks.beside(count), self.say(&label)))
    }
}

/// What asks for attention.
impl Teller<'_> {
    pub(super) fn follows(&self) -> Follows {
        let mut behind: Vec<&Indicator> =
            self.input.indicators().filter(|one| urgency(one).is_some()).collect();
        behind.sort_by(|a, b| by_urgency(a, b));
        let more = behind.split_off(behind.len().min(MOST_FOLLOWING)).len();
        let rule = match behind.len() {
            0 => keys::narrative_follows_none(),
            count => keys::narrative_follows_rule(count),
        };
        let rest = (more > 0).then(|| keys::narrative_follows_more(more));
        let note = (!behind.is_empty()).then(keys::narrative_follows_note);
        let items = behind.into_iter().filter_map(|one| self.following(one));
        Follows {
            rule: self.say(&rule),
            items: items.map(|item| self.say(&item)).collect(),
            notes: self.all([rest, note].into_iter().flatten()),
        }
    }

    fn following(&self, indicator: &Indicator) -> Option<Message> {
        let live = &indicator.live;
        let level = live.level.as_ref()?;
        let value = self.marked(indicator, unit::measure(level.value, &live.unit));
        let (named, period, status) =
            (self.named(indicator), level.period.as_str(), live.status.word());
        let missing = live.missing_text().map(|missing| self.people(indicator, missing));
        Some(match missing {
            Some(missing) => keys::narrative_follows_item(named, missing, period, status, value),
            None => keys::narrative_follows_item_plain(named, period, status, value),
        })
    }
}

/// The group in which an indicator asks for attention; `None` where it does not.
fn urgency(indicator: &Indicator) -> Option<u8> {
    let is_away = |level: &Level| level.distance.is_some_and(|distance| distance > 0.0);
    match indicator.live.status {
        Status::Regressing | Status::Rising | Status::LostAgain => Some(0),
        Status::Stagnant => Some(1),
        Status::Slow => Some(2),
        Status::Moderate | Status::Halted => Some(3),
        Status::InsufficientData => {
            indicator.live.level.as_ref().filter(|of| is_away(of)).map(|_| 4)
        }
        _ => None,
    }
}

/// By group, then by those who are missing, then by the share of the gap that is closed.
fn by_urgency(a: &Indicator, b: &Indicator) -> Ordering {
    let people = |one: &Indicator| missing(one).map_or(0.0, |missing| missing.count);
    let share = |one: &Indicator| one.live.share.unwrap_or_default();
    let groups = urgency(a).cmp(&urgency(b));
    groups.then(people(b).total_cmp(&people(a))).then(share(a).total_cmp(&share(b)))
}
