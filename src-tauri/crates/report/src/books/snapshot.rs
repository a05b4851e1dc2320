//! What a book says, as a list of things and facts, by which an edition is compared with a later one.
//!
//! **Invariant:** pure: made from the same input as the book. The keys of things and facts never change
//! their meaning, since lists of earlier versions are compared with those of today; a fact that one
//! version told and another does not is no change.

use std::collections::{BTreeMap, BTreeSet};

use ceiba::plan::rules::span;
use ceiba::plan::{Action, Objective};
use ceiba::progress::Sure;
use ceiba::text::{Language, Locale, keys};
use serde::{Deserialize, Serialize};

use super::profile::{Indicator, ProfileInput};
use super::{PlanInput, Words, money};
use crate::document::{Block, Cell, Column, Row, Table};

pub mod written;

/// The key of title and imprint, and the beginning of those of all that the team wrote.
const WRITTEN: &str = "written";
/// The key of a fact by which a text or a picture is known again without being told.
const MARK: &str = "mark";

/// What a book says, in each language, so that editions in two languages can be compared.
pub type Summary = BTreeMap<Language, Vec<Thing>>;

/// Something that a book tells of: an indicator, an objective, an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thing {
    /// By what it is known again, such as `indicator/water.improved`.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// What is told of it.
    pub facts: Vec<Fact>,
}

/// One of the facts that are told of a thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// By what it is known again, such as `latest`.
    pub key: String,
    /// What it is called, as a label.
    pub label: String,
    /// What it says; empty for nothing.
    pub value: String,
}

/// What is otherwise in a later edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A thing is told of that was not.
    Came {
        /// What it is called.
        name: String,
    },
    /// A thing is told of no more.
    Went {
        /// What it was called.
        name: String,
    },
    /// A text or a picture is another, and too long to be told.
    Rewritten {
        /// What it is called.
        name: String,
    },
    /// Something else is said of a thing.
    Changed {
        /// What it is called now.
        name: String,
        /// Of what something else is said.
        label: String,
        /// What was said; empty for nothing.
        from: String,
        /// What is said; empty for nothing.
        to: String,
    },
}

/// What the profile says.
#[must_use]
pub fn profile(input: &ProfileInput) -> Vec<Thing> {
    let words = Words { locale: input.edition.locale };
    input.goals.iter().flat_map(|goal| &goal.indicators).map(|one| indicator(one, words)).collect()
}

fn indicator(indicator: &Indicator, words: Words) -> Thing {
    let live = &indicator.live;
    let latest = live.latest.as_ref().map(|latest| {
        let value = words.say(&ceiba::catalogue::unit::measure(latest.value, &live.unit));
        format!("{value} ({})", latest.period)
    });
    let missing = live.missing_text().map(|missing| words.say(&missing)).unwrap_or_default();
    let sure = Some(live.sure).filter(|sure| *sure != Sure::Plain).map(Sure::word);
    let verdict: Vec<String> =
        [Some(live.status.word()), sure].iter().flatten().map(|word| words.say(word)).collect();
    Thing {
        key: format!("indicator/{}", live.series),
        name: indicator.title(),
        facts: vec![
            fact("latest", words.say(&keys::editions_fact_latest()), latest.unwrap_or_default()),
            fact("missing", words.say(&keys::books_missing_to_target()), missing),
            fact("progress", words.say(&keys::editions_fact_progress()), verdict.join(", ")),
        ],
    }
}

fn fact(key: &str, label: String, value: String) -> Fact {
    Fact { key: key.to_owned(), label, value }
}

/// What the plan says.
#[must_use]
pub fn plan(input: &PlanInput) -> Vec<Thing> {
    let words = Words { locale: input.edition.locale };
    let objectives = input.objectives.iter().map(|one| objective(one, input, words));
    let decimals = money::decimals(&input.actions, input.currency);
    let actions = input.actions.iter().map(|one| action(one, input, words, decimals));
    objectives.chain(actions).collect()
}

fn objective(objective: &Objective, input: &PlanInput, words: Words) -> Thing {
    let unit = objective.series.as_ref().and_then(|series| input.series.get(series));
    let unit = unit.map(|(_, unit)| unit.as_str()).unwrap_or_default();
    let value = |at: Option<(i32, f64)>| {
        let text = |(year, value)| {
            format!("{} ({year})", words.say(&ceiba::catalogue::unit::exact(value, unit)))
        };
        at.map(text).unwrap_or_default()
    };
    let name = named(&objective.title, words.say(&keys::plan_objective_unnamed()));
    Thing {
        key: format!("objective/{}", objective.id),
        facts: vec![
            name_fact(&name, words),
            fact("from", words.say(&keys::books_from()), value(objective.baseline)),
            fact("to", words.say(&keys::books_to()), value(objective.target)),
        ],
        name,
    }
}

fn named(title: &str, unnamed: String) -> String {
    if title.is_empty() { unnamed } else { title.to_owned() }
}

/// The name is a fact, too: another one is a change.
fn name_fact(name: &str, words: Words) -> Fact {
    fact("name", words.say(&keys::review_field_name()), name.to_owned())
}

fn action(action: &Action, input: &PlanInput, words: Words, decimals: u32) -> Thing {
    let amount = |sum| words.amount_in_full(sum, decimals);
    let cost = money::cost(action, None, input.currency);
    let funding = money::funding([action], None, input.currency);
    let name = named(&action.title, words.say(&keys::plan_action_unnamed()));
    let years = action.years.map(span).unwrap_or_default();
    Thing {
        key: format!("action/{}", action.id),
        facts: vec![
            name_fact(&name, words),
            fact("lead", words.say(&keys::books_lead()), action.lead.clone()),
            fact("years", words.say(&keys::books_when()), years),
            fact("cost", words.say(&keys::books_cost()), amount(cost)),
            fact("funding", words.say(&keys::books_has_source()), amount(funding)),
        ],
        name,
    }
}

/// A list as it is kept; the same for the same lists.
#[must_use]
pub fn write(summary: &Summary) -> Vec<u8> {
    serde_json::to_vec(summary).unwrap_or_default()
}

/// The list that was kept; `None` for anything else.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<Summary> {
    serde_json::from_slice(bytes).ok()
}

/// What is otherwise in the newer of two lists: what changed and what came in the order of the newer,
/// then what went in that of the older.
#[must_use]
pub fn changes(old: &[Thing], new: &[Thing]) -> Vec<Change> {
    let before: BTreeMap<&str, &Thing> = old.iter().map(|thing| (&*thing.key, thing)).collect();
    // Lists of the first editions have nothing of what the team wrote.
    let told = before.contains_key(WRITTEN);
    let mut found = Vec::new();
    for thing in new.iter().filter(|thing| told || !thing.key.starts_with(WRITTEN)) {
        match before.get(thing.key.as_str()) {
            None => found.push(Change::Came { name: thing.name.clone() }),
            Some(before) => found.extend(changed(before, thing)),
        }
    }
    let now: BTreeSet<&str> = new.iter().map(|thing| thing.key.as_str()).collect();
    let gone = old.iter().filter(|thing| !now.contains(thing.key.as_str()));
    found.extend(gone.map(|thing| Change::Went { name: thing.name.clone() }));
    found
}

fn changed<'a>(before: &'a Thing, now: &'a Thing) -> impl Iterator<Item = Change> {
    now.facts.iter().filter_map(|fact| {
        let same = |other: &&Fact| other.key == fact.key;
        let from = &before.facts.iter().find(same)?.value;
        let name = now.name.clone();
        (*from != fact.value).then(|| match fact.key == MARK {
            true => Change::Rewritten { name },
            false => Change::Changed {
                name,
                label: fact.label.clone(),
                from: from.clone(),
                to: fact.value.clone(),
            },
        })
    })
}

/// The changes as a table; `None` where there are none.
#[must_use]
pub fn table(changes: &[Change], locale: Locale) -> Option<Block> {
    let words = Words { locale };
    let columns = [keys::editions_changed(), keys::editions_before(), keys::editions_now()];
    let columns = columns.iter().map(|head| Column::words(words.say(head))).collect();
    let row = |change: &Change| Row::plain(change.told(locale).map(Cell::text).into());
    let rows: Vec<Row> = changes.iter().map(row).collect();
    (!rows.is_empty()).then(|| Block::Table(Table::new(columns, rows)))
}

impl Change {
    /// Of what it is, what was said, and what is said now; a dash for nothing.
    #[must_use]
    pub fn told(&self, locale: Locale) -> [String; 3] {
        let said = |text: &String| if text.is_empty() { "–".to_owned() } else { text.clone() };
        match self {
            Self::Came { name } => {
                [name.clone(), "–".to_owned(), keys::editions_came().text(locale)]
            }
            Self::Went { name } => {
                let [was, went] = [keys::editions_was_there(), keys::editions_went()];
                [name.clone(), was.text(locale), went.text(locale)]
            }
            Self::Rewritten { name } => {
                let [was, now] = [keys::editions_was_otherwise(), keys::editions_rewritten()];
                [name.clone(), was.text(locale), now.text(locale)]
            }
            Self::Changed { name, label, from, to } => {
                [format!("{name}: {label}"), said(from), said(to)]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thing(key: &str, facts: &[(&str, &str)]) -> Thing {
        let fact = |(key, value): &(&str, &str)| fact(key, (*key).to_owned(), (*value).to_owned());
        Thing { key: key.into(), name: key.to_uppercase(), facts: facts.iter().map(fact).collect() }
    }

    fn told(change: &Change) -> String {
        match change {
            Change::Came { name } => format!("+{name}"),
            Change::Went { name } => format!("-{name}"),
            Change::Rewritten { name } => format!("~{name}"),
            Change::Changed { name, label, from, to } => format!("{name}.{label}: {from}>{to}"),
        }
    }

    #[test]
    fn what_came_went_and_changed_is_listed_and_nothing_else() {
        let old =
            [thing("a", &[("x", "1"), ("y", "2")]), thing("b", &[("x", "1")]), thing("c", &[])];
        let check = |new: &[Thing], expected: &[&str]| {
            let found: Vec<String> = changes(&old, new).iter().map(told).collect();
            assert_eq!(found, expected);
        };
        check(&old, &[]);
        check(&[old[2].clone(), old[1].clone(), old[0].clone()], &[]);
        check(
            &[thing("a", &[("x", "1"), ("y", "3")]), old[1].clone(), old[2].clone()],
            &["A.y: 2>3"],
        );
        check(&[old[0].clone(), thing("d", &[("x", "1")]), old[2].clone()], &["+D", "-B"]);
        // A fact that only one version of the program tells.
        check(
            &[thing("a", &[("x", ""), ("z", "9")]), old[1].clone(), old[2].clone()],
            &["A.x: 1>"],
        );
    }

    #[test]
    fn what_the_team_wrote_is_compared_by_its_mark_and_only_where_both_lists_have_it() {
        let front = || thing(WRITTEN, &[("title", "Así estamos")]);
        let text = |mark| thing("written/passage/goal/7", &[(MARK, mark)]);
        let check = |old: &[Thing], new: &[Thing], expected: &[&str]| {
            let found: Vec<String> = changes(old, new).iter().map(told).collect();
            assert_eq!(found, expected);
        };
        check(&[front(), text("a")], &[front(), text("a")], &[]);
        check(&[front(), text("a")], &[front(), text("b")], &["~WRITTEN/PASSAGE/GOAL/7"]);
        check(&[front()], &[front(), text("a")], &["+WRITTEN/PASSAGE/GOAL/7"]);
        check(&[front(), text("a")], &[front()], &["-WRITTEN/PASSAGE/GOAL/7"]);
        check(&[], &[front(), text("a")], &[]);
    }

    #[test]
    fn a_list_is_read_back() {
        let summary = Summary::from([(Language::Es, vec![thing("a", &[("x", "1")])])]);
        assert_eq!(read(&write(&summary)), Some(summary));
        assert_eq!(read(b"[1]"), None);
    }
}
