//! The paragraphs of the profile that are drafted from the figures: one for each goal and indicator, the
//! page for those in a hurry, and what asks for attention.
//!
//! Names of indicators are of any gender and number, and a town may make its own; so they always stand in
//! quotation marks, and no sentence has to agree with them. Which way a sentence begins follows from the
//! place of its indicator in the book, so that ten paragraphs in a row do not sound alike.
//! **Invariant:** a paragraph says what the figures say and nothing else: no cause, no action, no opinion.
//! The same figures give the same words.

use ceiba::book::Slot;
use ceiba::catalogue::{Catalogue, Framework, Series};
use ceiba::progress::{Missing, Status};
use ceiba::text::{Message, format, keys};

use super::Words;
use super::marks::Marks;
use super::profile::{Goal, Indicator, ProfileInput};

mod level;
mod progress;
mod town;

/// What is drafted for one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Where it stands.
    pub slot: Slot,
    /// What it says.
    pub paragraphs: Vec<String>,
    /// The same with empty lines between its paragraphs, begun in the same way wherever it stands in the
    /// book. A team writes its own text beside this: it changes only with what it says, not when another
    /// indicator comes before it.
    pub basis: String,
}

/// The page for those in a hurry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hurry {
    /// How much is known at all.
    pub lead: String,
    /// Best, worst, most people, most unequal or least certain, least known: as far as there are any.
    pub findings: Vec<String>,
    /// What those who decide are asked for; `None` where there is nothing to ask.
    pub asked: Option<String>,
    /// Three numbers, each with what it counts.
    pub numbers: Vec<(String, String)>,
}

/// What asks for attention.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Follows {
    /// The rule by which they are chosen and ordered, or that there are none.
    pub rule: String,
    /// The indicators, a line each.
    pub items: Vec<String>,
    /// How many are left out, and who decides.
    pub notes: Vec<String>,
}

/// Every paragraph that is drafted, in the order of the book.
#[must_use]
pub fn drafts(input: &ProfileInput) -> Vec<Draft> {
    let mut drafts = vec![Draft::of(Slot::of("hurry"), hurry(input).paragraphs())];
    for goal in &input.goals {
        drafts.push(Draft::of_goal(input, goal));
        drafts.extend(goal.indicators.iter().map(|one| Draft::of_indicator(input, one)));
    }
    drafts.push(Draft::of(Slot::of("follows"), follows(input).paragraphs()));
    drafts.retain(|draft| !draft.paragraphs.is_empty());
    drafts
}

/// Where an indicator stands, then whether it is on the way: a paragraph each, as far as there is something
/// to say.
#[must_use]
pub fn indicator_paragraphs(input: &ProfileInput, indicator: &Indicator) -> Vec<String> {
    Teller::new(input).indicator(indicator, Turn(input.place_of(indicator)))
}

/// How many indicators of a goal are on their way, the best and the worst, where most are missing.
#[must_use]
pub fn goal_paragraphs(input: &ProfileInput, goal: &Goal) -> Vec<String> {
    let said = Teller::new(input).goal(goal);
    if said.is_empty() { Vec::new() } else { vec![said.join(" ")] }
}

/// The page for those in a hurry.
#[must_use]
pub fn hurry(input: &ProfileInput) -> Hurry {
    Teller::new(input).hurry()
}

/// The best, the worst, and where most are missing: the first that the page for those in a hurry finds, as
/// far as there are any.
#[must_use]
pub fn in_short(input: &ProfileInput) -> Vec<String> {
    Teller::new(input).in_short()
}

/// What asks for attention.
#[must_use]
pub fn follows(input: &ProfileInput) -> Follows {
    Teller::new(input).follows()
}

impl Draft {
    fn of(slot: Slot, paragraphs: Vec<String>) -> Self {
        Self { slot, basis: paragraphs.join("\n\n"), paragraphs }
    }

    /// What is drafted for a goal; nothing where there is nothing to say of its indicators together.
    #[must_use]
    pub fn of_goal(input: &ProfileInput, goal: &Goal) -> Self {
        Self::of(goal_slot(goal), goal_paragraphs(input, goal))
    }

    /// What is drafted for an indicator.
    #[must_use]
    pub fn of_indicator(input: &ProfileInput, indicator: &Indicator) -> Self {
        let paragraphs = indicator_paragraphs(input, indicator);
        let basis = Teller::new(input).indicator(indicator, Turn(0)).join("\n\n");
        Self { basis, ..Self::of(indicator_slot(indicator), paragraphs) }
    }
}

impl Hurry {
    fn paragraphs(self) -> Vec<String> {
        std::iter::once(self.lead).chain(self.findings).chain(self.asked).collect()
    }
}

impl Follows {
    fn paragraphs(self) -> Vec<String> {
        std::iter::once(self.rule).chain(self.items).chain(self.notes).collect()
    }
}

impl ProfileInput {
    fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.goals.iter().flat_map(|goal| &goal.indicators)
    }

    /// The place of an indicator in the book.
    fn place_of(&self, indicator: &Indicator) -> usize {
        let is_it = |one: &Indicator| one.live.series == indicator.live.series;
        self.indicators().position(is_it).unwrap_or_default()
    }
}

/// Where what is said of a goal stands.
#[must_use]
pub fn goal_slot(goal: &Goal) -> Slot {
    let at = goal.at.as_ref().map(|(framework, number)| (*framework, number.as_str()));
    Slot::within("goal", &goal_name(at))
}

/// Where what is said of an indicator stands.
#[must_use]
pub fn indicator_slot(indicator: &Indicator) -> Slot {
    Slot::within("indicator", &indicator.live.series)
}

/// The number of a goal; outside the MDGs with its framework before it, since both count from 1.
#[must_use]
pub fn goal_name(at: Option<(Framework, &str)>) -> String {
    match at {
        Some((Framework::Mdg | Framework::MdgLocal, number)) => number.to_owned(),
        Some((Framework::Sdg, number)) => format!("sdg-{number}"),
        Some((Framework::Bps, number)) => format!("bps-{number}"),
        None => "own".to_owned(),
    }
}

fn series(indicator: &Indicator) -> Option<&Series> {
    let own = indicator.own.as_ref().map(|own| own.series.as_ref());
    own.or_else(|| Catalogue::embedded().find(&indicator.live.series))
}

/// Which way of saying the same is due.
#[derive(Clone, Copy)]
struct Turn(usize);

impl Turn {
    /// Sentences that follow each other take different turns, or every third paragraph would be built alike.
    fn of(self, sentence: usize) -> &'static str {
        match (self.0 + self.0 / 3 + sentence) % 3 {
            0 => "a",
            1 => "b",
            _ => "c",
        }
    }

    /// Several years together stand best in brackets.
    fn of_period(self, period: &str) -> &'static str {
        let is_year = period.chars().all(|letter| letter.is_ascii_digit());
        if is_year { self.of(0) } else { "c" }
    }
}

/// Met, or on the way to it.
fn is_good(status: Status) -> bool {
    matches!(status, Status::Achieved | Status::OnTrack | Status::MetLater | Status::Reversed)
}

/// Whether a word about progress towards a target could be said.
fn is_judged(indicator: &Indicator) -> bool {
    !matches!(indicator.live.status, Status::NoTarget | Status::InsufficientData)
}

/// The mark of a verdict that uses a figure of which nobody has decided what it says.
fn undecided(indicator: &Indicator) -> Marks {
    Marks { undecided: !indicator.live.undecided.is_empty(), ..Marks::default() }
}

/// How many are missing, where they can be counted and one at least is printed.
fn missing(indicator: &Indicator) -> Option<Missing> {
    indicator.live.level.as_ref()?.missing.filter(is_somebody)
}

fn is_somebody(missing: &Missing) -> bool {
    missing.count >= 0.5
}

#[allow(clippy::cast_possible_truncation)]
fn whole(count: f64) -> i64 {
    count.round() as i64
}

struct Teller<'a> {
    input: &'a ProfileInput,
    words: Words,
}

impl<'a> Teller<'a> {
    fn new(input: &'a ProfileInput) -> Self {
        Self { input, words: Words { locale: input.edition.locale } }
    }

    fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    fn all(&self, messages: impl IntoIterator<Item = Message>) -> Vec<String> {
        messages.into_iter().map(|message| format::capitalized(&self.say(&message))).collect()
    }

    /// The latest value with its marks.
    fn marked(&self, indicator: &Indicator, value: Message) -> Message {
        self.beside_marks(indicator.marks_of_latest(&indicator.live), value)
    }

    /// How many are missing, the number with its word, and the mark of a figure of which nobody has decided what it says.
    fn people(&self, indicator: &Indicator, people: Message) -> Message {
        let marks = indicator.marks_of_latest(&indicator.live).derived();
        keys::measure(marks.beside(self.say(&people).replacen(' ', "\u{a0}", 1)))
    }

    fn beside_marks(&self, marks: Marks, told: Message) -> Message {
        match marks == Marks::default() {
            true => told,
            false => keys::measure(marks.beside(self.say(&told))),
        }
    }

    /// The name of an indicator as a sentence can bear it.
    fn named(&self, indicator: &Indicator) -> String {
        self.say(&keys::narrative_named(indicator.label.as_str()))
    }
}

#[cfg(test)]
mod tests;
