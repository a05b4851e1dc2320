//! The paragraphs of the profile that are drafted from the figures: one for each goal and indicator, the
//! page for those in a hurry, and what asks for attention.
//!
//! Names of indicators are of any gender and number, and a town may make its own; so they always stand in
//! quotation marks, and no sentence has to agree with them. Which way a sentence begins follows from the
//! place of its indicator in the book, so that ten paragraphs in a row do not sound alike.
//! **Invariant:** a paragraph says what the figures say and nothing else: no cause, no action, no opinion.
//! The same figures give the same words.

use std::cmp::Ordering;

use ceiba::book::Slot;
use ceiba::catalogue::{Catalogue, Counted, Direction, Framework, Series, unit};
use ceiba::progress::{Assessment, Flag, Heading, Level, Missing, Path, Settings, Status, Sure};
use ceiba::text::{Message, format, keys};
use chrono::Datelike;

use super::Words;
use super::marks::Marks;
use super::profile::{Goal, Indicator, ProfileInput};

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

/// The most indicators that ask for attention on one page.
const MOST_FOLLOWING: usize = 9;
/// The most sentences about progress in the paragraph of an indicator.
const MOST_ABOUT_PROGRESS: usize = 3;
/// More uncertain verdicts than this are counted and not named.
const MOST_NAMED: usize = 2;
/// Above so many times the present pace, the number says less than that it is far too slow.
const MOST_TIMES: f64 = 10.0;

/// Every paragraph that is drafted, in the order of the book.
#[must_use]
pub fn drafts(input: &ProfileInput) -> Vec<Draft> {
    let mut drafts = vec![Draft::of(Slot::of("hurry"), hurry(input).paragraphs())];
    for goal in &input.goals {
        drafts.push(Draft::of(goal_slot(goal), goal_paragraphs(input, goal)));
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

/// What asks for attention.
#[must_use]
pub fn follows(input: &ProfileInput) -> Follows {
    Teller::new(input).follows()
}

impl Draft {
    fn of(slot: Slot, paragraphs: Vec<String>) -> Self {
        Self { slot, basis: paragraphs.join("\n\n"), paragraphs }
    }

    fn of_indicator(input: &ProfileInput, indicator: &Indicator) -> Self {
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
    Slot::within("goal", &goal_name(goal))
}

/// Where what is said of an indicator stands.
#[must_use]
pub fn indicator_slot(indicator: &Indicator) -> Slot {
    Slot::within("indicator", &indicator.live.series)
}

/// The number of a goal; outside the MDGs with its framework before it, since both count from 1.
fn goal_name(goal: &Goal) -> String {
    match &goal.at {
        Some((Framework::Mdg | Framework::MdgLocal, number)) => number.clone(),
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

/// Where an indicator stands.
impl Teller<'_> {
    fn indicator(&self, indicator: &Indicator, turn: Turn) -> Vec<String> {
        let told = [self.level(indicator, turn), self.progress(indicator, turn)];
        told.into_iter().filter(|said| !said.is_empty()).map(|said| said.join(" ")).collect()
    }

    fn level(&self, indicator: &Indicator, turn: Turn) -> Vec<String> {
        let live = &indicator.live;
        let Some(level) = &live.level else { return Vec::new() };
        let (period, value) = (level.period.clone(), self.measured(indicator, level));
        let way = turn.of_period(&period);
        let told = match live.unit == unit::YES_OR_NO {
            true => keys::narrative_answer(period, way, value),
            false => keys::narrative_level(self.beside(indicator, level), period, way, value),
        };
        let nearly = live.status == Status::Achieved && level.distance.is_some_and(|d| d > 0.0);
        let nearly = nearly.then(keys::narrative_nearly_full);
        let places = places(live, level);
        let distance = self.distance(indicator, level, turn);
        let told = [Some(told), distance, nearly, places];
        self.all(told.into_iter().flatten())
    }

    /// The value, of a percentage with the counts behind it: how many people that is.
    fn measured(&self, indicator: &Indicator, level: &Level) -> Message {
        let live = &indicator.live;
        let value = self.marked(indicator, unit::measure(level.value, &live.unit));
        let counts = live.latest.as_ref().and_then(|latest| latest.counts);
        let Some((part, all)) = counts.filter(|_| live.unit == "%") else { return value };
        let short = |count| format::short_number(count, 1, self.words.locale);
        keys::narrative_counted(keys::books_count_of(short(all), short(part)), value)
    }

    /// How region and country stand to it, as the end of a sentence; nothing where neither is known.
    fn beside(&self, indicator: &Indicator, level: &Level) -> String {
        let direction = series(indicator).map_or(Direction::Context, |series| series.direction);
        let compared = |other: f64| compared(level.value, other, &indicator.live.unit, direction);
        let language = self.words.locale.language;
        let region = level.region_word.get(language).to_owned();
        let nation =
            self.words.word(&self.input.place, ceiba::municipality::country::Word::Country);
        let bare = |value: f64| bare(value, &indicator.live.unit);
        let one = |other: f64, word: String| {
            keys::narrative_beside_one(compared(other).word(), bare(other), word)
        };
        let told = match (level.region, level.country) {
            (None, None) => return String::new(),
            (Some(other), None) => one(other, region),
            (None, Some(other)) => one(other, nation),
            (Some(above), Some(top)) => match both(compared(above), compared(top)) {
                Some(how) => keys::narrative_beside_both(bare(top), how, bare(above), region),
                None if compared(above) == Compared::Same => one(top, nation),
                None => one(above, region),
            },
        };
        self.say(&told)
    }

    /// What is missing to the target, or that it is met; `None` without a target.
    fn distance(&self, indicator: &Indicator, level: &Level, turn: Turn) -> Option<Message> {
        let live = &indicator.live;
        // More covered than there are is a fault of the denominator, and says nothing of the target.
        if live.flags.contains(&Flag::CoverageAbove100) {
            return None;
        }
        if let Some(band) = live.target.and_then(|goal| goal.rule.band()) {
            let target = live.target_text()?;
            return Some(match band.outside(level.value) {
                0.0 => keys::narrative_parity_in(target),
                outside => keys::narrative_parity_out(difference(outside, &live.unit), target),
            });
        }
        let distance = level.distance?;
        if live.unit == unit::YES_OR_NO {
            return Some(match distance {
                0.0 => keys::level_yes_met(),
                _ => keys::level_yes_missing(),
            });
        }
        let target = target_here(live, level)?;
        let (way, apart) = (turn.of(1), difference(distance, &live.unit));
        // Of households that are too many one does not say that they are missing.
        let is_too_much = level.target.is_some_and(|target| level.value > target);
        let way = if is_too_much && way == "a" { "c" } else { way };
        Some(match level.missing.filter(is_somebody) {
            _ if distance == 0.0 => keys::narrative_reached(target, way),
            Some(missing) => {
                let people = self.people(indicator, missing.text());
                keys::narrative_missing(whole(missing.count), apart, people, target, way)
            }
            None => keys::narrative_missing_distance(apart, target, way),
        })
    }
}

/// From where to where the places of the municipality go.
fn places(live: &Assessment, level: &Level) -> Option<Message> {
    let (best, worst) = (level.best.as_ref()?, level.worst.as_ref()?);
    let value = |value| bare(value, &live.unit);
    let (best_value, worst_value) = (value(best.value), value(worst.value));
    let (best, worst) = (best.name.as_str(), worst.name.as_str());
    Some(keys::narrative_places(best, best_value, worst, worst_value))
}

/// The target, without its unit where the sentence before has just said it.
fn target_here(live: &Assessment, level: &Level) -> Option<Message> {
    let is_sign = live.unit.starts_with('%');
    let told = if is_sign { live.target_text() } else { live.target_number() };
    told.or_else(|| match is_sign {
        true => Some(unit::exact(level.target?, &live.unit)),
        false => Some(unit::exact_number(level.target?, &live.unit)),
    })
}

/// How a value stands to that of another place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Compared {
    Better,
    Worse,
    Same,
    Neutral,
}

impl Compared {
    fn word(self) -> &'static str {
        match self {
            Self::Better => "better",
            Self::Worse => "worse",
            Self::Same => "same",
            Self::Neutral => "neutral",
        }
    }
}

/// The word for two comparisons in one sentence; `None` where one of them is an equality, so that the other
/// is told alone.
fn both(region: Compared, country: Compared) -> Option<&'static str> {
    match (region, country) {
        (Compared::Better, Compared::Worse) => Some("better-region"),
        (Compared::Worse, Compared::Better) => Some("better-country"),
        (Compared::Same, _) | (_, Compared::Same) => None,
        (one, _) => Some(one.word()),
    }
}

/// Values that print alike are the same.
fn compared(value: f64, other: f64, unit: &str, direction: Direction) -> Compared {
    match (direction, printed_order(value, other, unit)) {
        (Direction::Parity | Direction::Context, _) => Compared::Neutral,
        (_, Ordering::Equal) => Compared::Same,
        (Direction::Higher, Ordering::Greater) | (Direction::Lower, Ordering::Less) => {
            Compared::Better
        }
        _ => Compared::Worse,
    }
}

fn printed_order(value: f64, other: f64, name: &str) -> Ordering {
    let scale =
        10_f64.powi(i32::from(unit::decimals(value, name).max(unit::decimals(other, name))));
    (value * scale).round().total_cmp(&(other * scale).round())
}

/// A value in a sentence that has said its unit already: only a percent sign is said again.
fn bare(value: f64, name: &str) -> Message {
    match name.starts_with('%') {
        true => unit::percent(value, unit::decimals(value, name)),
        false => keys::measure((value, unit::decimals(value, name))),
    }
}

/// A difference of two values: of percentages and places on a scale in points, else in the unit itself.
fn difference(value: f64, name: &str) -> Message {
    let decimals = if value < 0.1 { 2 } else { unit::decimals(value, name) };
    match name.starts_with('%') || unit::is_scale(name) {
        true => points(value, decimals),
        false => unit::measure_with(value, decimals, name),
    }
}

/// So many points. Rounded before: the plural follows what is printed.
fn points(value: f64, decimals: u8) -> Message {
    let scale = 10_f64.powi(i32::from(decimals));
    keys::narrative_points(((value * scale).round() / scale, decimals))
}

/// Whether an indicator is on the way.
impl Teller<'_> {
    fn progress(&self, indicator: &Indicator, turn: Turn) -> Vec<String> {
        let live = &indicator.live;
        let told = [
            self.change(indicator, turn),
            outlook(live, turn),
            live.reason.clone(),
            certainty(live),
            newest_blank(indicator),
            balance(indicator, turn.of(2)),
        ];
        self.all(told.into_iter().flatten().take(MOST_ABOUT_PROGRESS))
    }

    /// From when to when it changed, and by how much.
    fn change(&self, indicator: &Indicator, turn: Turn) -> Option<Message> {
        let name = indicator.live.unit.as_str();
        let now = indicator.live.latest.as_ref()?.value;
        let (from, start) = start(indicator)?;
        let order = printed_order(now, start, name);
        let marked = |value| self.beside_marks(indicator.marks(&from), value);
        if name == unit::YES_OR_NO {
            return Some(match order {
                Ordering::Equal => keys::narrative_answer_same(from.as_str()),
                _ => keys::narrative_answer_was(from.as_str(), marked(unit::measure(start, name))),
            });
        }
        let how = match order {
            Ordering::Equal => return Some(keys::narrative_unchanged(from.as_str())),
            Ordering::Greater => "rose",
            Ordering::Less => "fell",
        };
        let before = marked(bare(start, name));
        Some(match amount(start, now, name) {
            Some(amount) => keys::narrative_change(amount, from.as_str(), how, before, turn.of(2)),
            None => keys::narrative_change_plain(from.as_str(), how, before),
        })
    }

    /// "from 11.0 in 2016 to 7.2 in 2024"; nothing of an answer.
    fn span(&self, indicator: &Indicator) -> Option<Message> {
        let latest = indicator.live.latest.as_ref()?;
        let name = Some(indicator.live.unit.as_str()).filter(|name| *name != unit::YES_OR_NO)?;
        let (from, start) = start(indicator)?;
        let start = self.beside_marks(indicator.marks(&from), bare(start, name));
        let now = self.marked(indicator, bare(latest.value, name));
        Some(keys::narrative_span(from, now, start, latest.period.as_str()))
    }
}

/// The time and the value from which the change is told: the figure from which the verdict starts, else
/// the first that can be compared with the latest.
fn start(indicator: &Indicator) -> Option<(String, f64)> {
    let live = &indicator.live;
    let latest = live.latest.as_ref()?;
    if live.status == Status::InsufficientData {
        return None;
    }
    let judged = live.baseline.as_ref().filter(|start| start.from.0 < latest.year);
    if let Some(start) = judged {
        let measured = indicator.figures.iter().find(|of| of.point.year == start.from.0);
        let told = measured.map(|figure| (figure.point.period.clone(), figure.point.value));
        return told.or_else(|| Some((start.period.clone(), start.measured)));
    }
    let broken = indicator.figures.iter().any(|figure| figure.point.after_break);
    let first = indicator.figures.first().filter(|_| !broken)?;
    let earlier = first.point.year < latest.year;
    earlier.then(|| (first.point.period.clone(), first.point.value))
}

/// A change in points, or as a part of what there was; `None` where neither would tell anything.
fn amount(start: f64, now: f64, name: &str) -> Option<Message> {
    let change = (now - start).abs();
    if name.starts_with('%') || unit::is_scale(name) {
        return Some(points(change, 1));
    }
    let is_index = matches!(name, "ratio" | "index 0-1");
    let part = (!is_index && start > 0.0).then(|| change / start * 100.0)?;
    let tells = (1.0..=300.0).contains(&part);
    tells.then(|| keys::narrative_part(unit::percent(part, 0)))
}

/// Whether it is fast enough, and if not, how fast it would have to be. That a target is met stands with
/// the level already.
fn outlook(live: &Assessment, turn: Turn) -> Option<Message> {
    if live.status == Status::Achieved && live.target.is_some() {
        return None;
    }
    let told = told(live, turn.of(0))?;
    let behind = matches!(
        live.status,
        Status::Moderate | Status::Slow | Status::Stagnant | Status::Regressing
    );
    let needed = pace_needed(live).filter(|_| behind);
    let (Some(pace), way) = (needed, turn.of(1)) else { return Some(keys::narrative_told(told)) };
    Some(match live.acceleration.filter(|times| *times <= MOST_TIMES) {
        Some(times) => keys::narrative_needed(pace, (times, 1), told, way),
        None => keys::narrative_needed_from_now(pace, told, way),
    })
}

fn pace_needed(live: &Assessment) -> Option<Message> {
    let pace = live.required?.abs();
    Some(match live.path? {
        Path::Linear => difference(pace, &live.unit),
        Path::Geometric => unit::percent(pace * 100.0, 1),
    })
}

/// What there is to tell of progress, as a part of a sentence.
fn told(live: &Assessment, way: &'static str) -> Option<Message> {
    match live.status {
        Status::InsufficientData => None,
        Status::NoTarget => Some(keys::narrative_told_trend(heading(live.trend?.heading))),
        Status::Rising | Status::Halted | Status::Reversed => told_turn(live),
        Status::Achieved => told_met(live),
        Status::Regressing if live.target.is_none() => {
            Some(keys::narrative_told_fallen(live.baseline.as_ref()?.period.as_str()))
        }
        _ if live.unit == unit::YES_OR_NO => None,
        Status::Stagnant => Some(keys::narrative_told_still(way)),
        Status::Regressing => Some(keys::narrative_told_away(way)),
        _ => told_pace(live, way),
    }
}

fn heading(heading: Heading) -> &'static str {
    match heading {
        Heading::Better => "better",
        Heading::SlowlyBetter => "slowly-better",
        Heading::Steady => "steady",
        Heading::Worse => "worse",
    }
}

fn told_turn(live: &Assessment) -> Option<Message> {
    let turn = live.turn?;
    let peak = turn.peak_year.to_string();
    Some(match (live.status, turn.change) {
        (Status::Reversed, Some(change)) => {
            keys::narrative_told_turned(unit::percent(change.abs() * 100.0, 0), peak)
        }
        (Status::Halted, _) => keys::narrative_told_halted(peak),
        _ => keys::narrative_told_rising(),
    })
}

fn told_met(live: &Assessment) -> Option<Message> {
    let Some(goal) = live.target else { return Some(keys::narrative_told_kept()) };
    Some(match live.target_text()? {
        _ if live.unit == unit::YES_OR_NO => keys::narrative_told_answer(),
        target if goal.rule.band().is_some() => keys::narrative_told_parity(target),
        target => keys::narrative_told_met(target),
    })
}

fn told_pace(live: &Assessment, way: &'static str) -> Option<Message> {
    let (share, year) = (live.share?, live.target?.year);
    let from = live.baseline.as_ref()?.period.as_str();
    let Some(arrival) = live.arrival.filter(|_| share >= 1.0).map(|year| whole(year.ceil())) else {
        return Some(keys::narrative_told_share(from, (share * 100.0, 0), way, year.to_string()));
    };
    let when = match () {
        () if arrival < i64::from(live.date.year()) => "past",
        () if arrival >= i64::from(year) => "same",
        () => "before",
    };
    Some(keys::narrative_told_arrives(arrival.to_string(), way, when, year.to_string()))
}

/// How sure all this is, where it is not.
fn certainty(live: &Assessment) -> Option<Message> {
    let has = |flag| live.flags.contains(&flag);
    let age = |year: i32| live.date.year() - year > Settings::default().years_old;
    let is_old = live.latest.as_ref().is_some_and(|latest| age(latest.year));
    let how = match live.sure {
        Sure::Plain => return None,
        _ if live.status == Status::InsufficientData => return None,
        Sure::Probably => "probably",
        Sure::Direction => "direction",
        Sure::Unknown if has(Flag::FewCases) => "few",
        Sure::Unknown if is_old => "old",
        Sure::Unknown if has(Flag::OldData) => "far",
        Sure::Unknown => "unknown",
    };
    Some(keys::narrative_sure(how))
}

/// That there is no figure for the newest time.
fn newest_blank(indicator: &Indicator) -> Option<Message> {
    let newest = indicator.rows.last().filter(|row| row.value.is_none())?;
    Some(keys::narrative_blank(newest.period.as_str()))
}

/// What the MDGs came to, beside what is so today.
fn balance(indicator: &Indicator, way: &'static str) -> Option<Message> {
    let closed = indicator.closed.as_ref()?;
    let year = closed.target?.year.to_string();
    let was_met = match closed.status {
        Status::Achieved | Status::LostAgain => Some(true),
        Status::InsufficientData | Status::NoTarget => None,
        _ => Some(false),
    };
    let how = match (was_met, indicator.live.status) {
        (None, _) => "unknown",
        (Some(true), Status::Achieved) => "also",
        (Some(true), _) => "was",
        (Some(false), Status::Moderate | Status::Slow | Status::Stagnant | Status::Regressing) => {
            "neither"
        }
        (Some(false), _) => "before",
    };
    Some(keys::narrative_mdg(how, way, year))
}

/// A goal.
impl Teller<'_> {
    fn goal(&self, goal: &Goal) -> Vec<String> {
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
    fn hurry(&self) -> Hurry {
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
        (count > 0).then(|| keys::narrative_hurry_unknown(keys::books_unknown(), count))
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
    fn follows(&self) -> Follows {
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

#[cfg(test)]
mod tests;
