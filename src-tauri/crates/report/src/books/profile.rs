//! The Local MDG Profile.
//!
//! **Invariant:** level comes before progress, progress is a word with its shape, and every verdict
//! carries its calculation and its sources. A figure that is missing is named, never filled in.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ceiba::book::Slot;
use ceiba::catalogue::{Framework, Origin, Own, Series, unit};
use ceiba::progress::{self, Assessment, Case, Fill, Level, Point, Status, Sure};
use ceiba::series::Source;
use ceiba::text::{Locale, Message, format, keys};

use super::chapters::Part;
use super::marks::Marks;
use super::own::OwnContent;
use super::{Edition, Place, Words, bound, front, on_one_line};
use crate::charts::{self, Aim, Known, Mark, Outlook, Standing, Start, Trend};
use crate::document::{
    Block, Cell, Column, Document, Inline, MarkStyle, Purpose, Row, Table, plain, strong,
};
use crate::scene::{Scene, Tone};

mod annexes;
mod balance;
mod behind;
mod cells;
mod drafted;
mod figures;
mod goals;
mod municipality;
mod panel;
pub mod scenes;
mod unknown;

/// How much of the profile is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Every goal, with annexes that hold every figure and every calculation.
    Full,
    /// The pages that a council reads: the whole in view, goal 7 in detail.
    Short,
}

/// What the profile is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct ProfileInput {
    /// How much of it is printed.
    pub extent: Extent,
    /// Which edition.
    pub edition: Edition,
    /// Whose.
    pub place: Place,
    /// Where the population comes from, by places in `sources`.
    pub population_sources: BTreeSet<usize>,
    /// The years whose population was written by hand under the name of an imported source, each with
    /// the place of that source in `sources`.
    pub population_by_hand: BTreeMap<i32, usize>,
    /// The years of whose population nobody has decided yet what it is.
    pub population_undecided: BTreeSet<i32>,
    /// The goals that have indicators with figures, in order.
    pub goals: Vec<Goal>,
    /// Where figures come from; an indicator names them by their place in this list.
    pub sources: Vec<Source>,
    /// Figures that are missing, by the reason why.
    pub missing: Vec<Missing>,
    /// What people have not decided yet, with all that was written, a sentence each in the language of
    /// the book.
    pub disputed: Vec<String>,
    /// What the team gives it besides figures.
    pub own: OwnContent,
}

impl ProfileInput {
    /// How many figures are named as missing.
    #[must_use]
    pub fn count_missing(&self) -> usize {
        self.missing.iter().map(|missing| missing.items.len()).sum()
    }
}

/// A goal and its indicators.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    /// The agenda it is of and its number there; `None` for what a municipality added itself.
    pub at: Option<(Framework, String)>,
    /// "Goal 7: Ensure environmental sustainability", in the language of the book.
    pub title: String,
    /// Its indicators, in order of their codes.
    pub indicators: Vec<Indicator>,
}

/// An indicator with its figures and what is said of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Indicator {
    /// Its code, such as `7.8`; of a variant a code of its own, such as `IN016`.
    pub code: String,
    /// The code of the indicator of which it is a variant.
    pub variant_of: Option<String>,
    /// What is said of one that the municipality defined itself.
    pub own: Option<OwnNote>,
    /// Its name in the language of the book.
    pub label: String,
    /// The lowest and highest value there can be, where there are any.
    pub bounds: (Option<f64>, Option<f64>),
    /// The figures that count, in order of years.
    pub figures: Vec<IndicatorFigure>,
    /// Every figure that stands, and the blanks, as its table lists them.
    pub rows: Vec<FigureRow>,
    /// Level and progress on the live clock.
    pub live: Assessment,
    /// The same on the clock of the MDGs, where it has a target there.
    pub closed: Option<Assessment>,
}

/// What a reader must know of an indicator that the municipality defined itself.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnNote {
    /// That it is its own, and how it stands to the catalogue.
    pub mark: Message,
    /// What its team says of it.
    pub own: Own,
    /// The series.
    pub series: Arc<Series>,
}

/// One figure with what stands beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct IndicatorFigure {
    /// The figure itself.
    pub point: Point,
    /// The region at that time.
    pub region: Option<f64>,
    /// The country at that time.
    pub country: Option<f64>,
    /// Its place in [`ProfileInput::sources`].
    pub source: Option<usize>,
}

/// A figure that stands, or a blank, with what stands beside it in the table.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureRow {
    /// The time it stands for, as it is printed.
    pub period: String,
    /// Its value; `None` for a blank.
    pub value: Option<f64>,
    /// Numerator and denominator, where they are known.
    pub counts: Option<(f64, f64)>,
    /// The interval that its source gives.
    pub interval: Option<(f64, f64)>,
    /// Sheet and cell it was read from, for each of its sources that was: the source by its place in
    /// [`ProfileInput::sources`].
    pub cells: Vec<(usize, String)>,
    /// The region at that time.
    pub region: Option<f64>,
    /// The country at that time.
    pub country: Option<f64>,
    /// Who says so, by places in [`ProfileInput::sources`]: the source whose figure it is, then others that
    /// say the same.
    pub sources: Vec<usize>,
    /// What is marked of it: whether somebody here wrote it under the name of the first, whose file was
    /// imported; whether nobody has decided what it says.
    pub marks: Marks,
    /// Whether it counts, why it is blank, who wrote it: as far as there is something to say.
    pub remarks: Vec<Message>,
}

/// Figures that are missing for one reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The reason, as a line above them.
    pub reason: String,
    /// What is missing, an item each.
    pub items: Vec<String>,
}

/// The whole book.
#[must_use]
pub fn document(input: &ProfileInput) -> Document {
    let book = Book { input, words: Words { locale: input.edition.locale } };
    let parts = parts().into_iter().filter(|part| match input.extent {
        Extent::Full => true,
        Extent::Short => SHORT.contains(&part.word),
    });
    let blocks = input.own.assembled(&book, parts, input.edition.locale);
    bound(&input.edition, &input.place, &input.own, &title(input.extent), blocks)
}

/// What the book is called while the team has given it no title.
pub(super) fn title(extent: Extent) -> Message {
    match extent {
        Extent::Full => keys::books_profile_title(),
        Extent::Short => keys::books_profile_title_short(),
    }
}

/// The chapters that have nothing to say today.
pub(super) fn silent_chapters(input: &ProfileInput) -> BTreeSet<&'static str> {
    let book = Book { input, words: Words { locale: input.edition.locale } };
    let silent = parts().into_iter().filter(|part| (part.blocks)(&book).is_empty());
    silent.map(|part| part.word).collect()
}

/// The chapters in their order, each with its word in registers and what it is called.
pub fn chapters() -> impl Iterator<Item = (&'static str, Message)> {
    parts().into_iter().map(|part| (part.word, (part.title)()))
}

/// The chapters of a short book.
const SHORT: [&str; 9] =
    ["imprint", "hurry", "how", "municipality", "panel", "behind", "goals", "unknown", "method"];

fn parts<'a>() -> [Part<Book<'a>>; 16] {
    let part = |word, title, blocks| Part { word, title, blocks };
    [
        part("imprint", keys::books_imprint, Book::imprint),
        part("contents", keys::books_contents, Book::contents),
        part("foreword", keys::books_foreword, Book::foreword),
        part("hurry", keys::books_summary, Book::summary),
        part("how", keys::books_how, Book::how_to_read),
        part("municipality", keys::books_municipality, Book::municipality),
        part("panel", keys::books_panel, Book::panel),
        part("balance", keys::books_balance, Book::balance),
        part("behind", keys::books_left_behind, Book::left_behind),
        part("goals", keys::books_goals, Book::goals),
        part("unknown", keys::books_unknown, Book::unknown),
        part("follows", keys::narrative_follows, Book::follows),
        part("figures", keys::books_all_figures, Book::all_figures),
        part("calculations", keys::books_calculations, Book::calculations),
        part("method", keys::books_sources_and_method, Book::sources_and_method),
        part("since", keys::editions_changed, Book::since),
    ]
}

/// A chart of one indicator: the same in book and window.
#[must_use]
pub fn chart(indicator: &Indicator, locale: Locale) -> Scene {
    let words = Words { locale };
    let live = &indicator.live;
    let value = |value: f64| words.value(value, &live.unit);
    let start = live.baseline.as_ref().map(|start| Start {
        year: f64::from(start.year),
        value: start.measured,
        known: if start.case == Case::Between { Known::Interpolated } else { Known::Measured },
        label: words.say(&keys::books_start_between(value(start.measured), start.year.to_string())),
    });
    let mark = |figure: &IndicatorFigure| Mark {
        year: f64::from(figure.point.year),
        when: figure.point.period.clone(),
        value: figure.point.value,
        interval: figure.point.interval,
        label: Marks::of(&figure.point).beside(value(figure.point.value)),
    };
    charts::trend(&Trend {
        points: indicator.figures.iter().map(mark).collect(),
        start,
        target: aim(live, words),
        other_target: other_target(indicator).and_then(|closed| aim(closed, words)),
        outlook: outlook(live, words),
        path: live.path.unwrap_or(progress::Path::Linear),
        bounds: indicator.bounds,
        unit: words.unit(&live.unit),
        locale,
        alternative: words.message_of(indicator),
    })
}

/// The clock of the MDGs, where the book says beside the chart what became of its target.
fn other_target(indicator: &Indicator) -> Option<&Assessment> {
    let closed = indicator.closed.as_ref().filter(|closed| judged(closed))?;
    (closed.agenda != indicator.live.agenda).then_some(closed)
}

/// Where the pace observed leads by a deadline to come.
fn outlook(live: &Assessment, words: Words) -> Option<Outlook> {
    let (goal, value) = (live.target?, live.measured_projection()?);
    let label = keys::charts_outlook(words.value(value, &live.unit));
    Some(Outlook { year: f64::from(goal.year), value, label: words.say(&label) })
}

/// The target as the chart draws it; its unit is that of the axis, but a percent sign is short
/// enough to be said again.
fn aim(live: &Assessment, words: Words) -> Option<Aim> {
    let goal = live.target?;
    let named = if live.unit == "%" { live.target_text() } else { live.target_number() };
    let (named, year) = (words.say(&named?), goal.year.to_string());
    let name = match goal.origin {
        Origin::Ours => keys::books_target_line_ours(named, year),
        _ => keys::books_target_line(named, year),
    };
    let band = goal.rule.band().map(|band| (band.low, band.high));
    let (year, value) = (f64::from(goal.year), goal.value);
    Some(Aim { year, value, band: band.filter(|(low, high)| low < high), name: words.say(&name) })
}

/// The level of an indicator as a bar; `None` without a figure.
#[must_use]
pub fn level_bar(indicator: &Indicator, locale: Locale, width: f32) -> Option<Scene> {
    let words = Words { locale };
    let live = &indicator.live;
    let level = live.level.as_ref()?;
    let measure = |value: f64| unit::measure(value, &live.unit);
    let bar = keys::books_bar_alternative(indicator.label.clone(), measure(level.value));
    let mut alternative = words.say(&bar);
    if let Some(target) = live.target_text() {
        alternative.push(' ');
        alternative.push_str(&words.say(&keys::books_bar_target(target)));
    }
    let standing = standing(indicator)?;
    Some(charts::level(&charts::Level { standing, alternative }, width))
}

/// Where an indicator stands beside its target, region and country; `None` without a figure.
fn standing(indicator: &Indicator) -> Option<Standing> {
    let level = indicator.live.level.as_ref()?;
    let target = indicator.live.target.map(|goal| met_between(&goal));
    let (value, region, country) = (level.value, level.region, level.country);
    let scale = scale(indicator.bounds, level, target.map(|(_, to)| to));
    Some(Standing { scale, value, target, region, country })
}

/// From where to where a target is met: the band of a rule of parity, else its value twice.
#[must_use]
pub fn met_between(goal: &progress::Goal) -> (f64, f64) {
    goal.rule.band().map_or((goal.value, goal.value), |band| (band.low, band.high))
}

fn is_band(goal: &progress::Goal) -> bool {
    let (from, to) = met_between(goal);
    from < to
}

/// From the lowest to the highest value there can be, or a little above all there is.
fn scale(bounds: (Option<f64>, Option<f64>), level: &Level, target: Option<f64>) -> (f64, f64) {
    let values = [Some(level.value), level.region, level.country, target];
    let high = values.into_iter().flatten().fold(0.0, f64::max);
    let low = values.into_iter().flatten().fold(0.0, f64::min);
    let (lower, upper) = bounds;
    (lower.unwrap_or(low), upper.unwrap_or(high * 1.1))
}

/// The word of a verdict with its shape.
fn verdict(assessment: &Assessment, words: Words) -> Vec<Inline> {
    let shape = assessment.status.look().shape;
    let mark = Inline::Mark { shape, tone: Tone::of(shape), style: shape_style(assessment) };
    let word = on_one_line(words.say(&assessment.status.word()));
    vec![mark, plain("\u{a0}"), strong(word)]
}

/// How the shape of a verdict is drawn: missed is an outline, not certain is hatched.
fn shape_style(assessment: &Assessment) -> MarkStyle {
    match (assessment.status.look().fill, assessment.sure) {
        (Fill::Outline, _) => MarkStyle::Outlined,
        (Fill::Solid, Sure::Plain) => MarkStyle::Filled,
        (Fill::Solid, Sure::Probably | Sure::Direction | Sure::Unknown) => MarkStyle::Hatched,
    }
}

/// Whether a word about progress towards a target could be said.
fn judged(assessment: &Assessment) -> bool {
    !matches!(assessment.status, Status::NoTarget | Status::InsufficientData)
}

struct Book<'a> {
    input: &'a ProfileInput,
    words: Words,
}

impl Words {
    fn unit(self, name: &str) -> String {
        unit::unit(name).map_or_else(|| name.to_owned(), |unit| self.say(&unit))
    }

    /// A value without its unit.
    fn value(self, value: f64, name: &str) -> String {
        format::number(value, unit::decimals(value, name), self.locale)
    }

    fn measure(self, value: f64, name: &str) -> String {
        self.say(&unit::measure(value, name))
    }

    /// A value with its unit where that is a sign; else the value, and apart from it its unit.
    fn measured(self, value: f64, name: &str) -> (String, Option<String>) {
        let (whole, value) = (self.measure(value, name), self.value(value, name));
        let unit = whole.strip_prefix(&value).unwrap_or_default().trim();
        let unit = unit.trim_start_matches('(').trim_end_matches(')');
        match unit.chars().count() {
            0..=2 => (whole, None),
            _ => (value, Some(unit.to_owned())),
        }
    }

    /// Level and progress in sentences below the word of the verdict, each as far as there is
    /// something to say.
    fn told(self, assessment: &Assessment) -> [Option<String>; 2] {
        let level = assessment.level_sentence().map(|level| self.say(&level));
        [level, assessment.progress_account().map(|progress| self.say(&progress))]
    }

    /// The same in a line that stands alone, after the word: the message of a chart.
    fn message_of(self, indicator: &Indicator) -> String {
        let word = self.say(&indicator.live.status.word());
        let told = self.told(&indicator.live).into_iter().flatten();
        let first = format!("{}: {word}.", indicator.label);
        std::iter::once(first).chain(told).collect::<Vec<_>>().join(" ")
    }
}

impl Book<'_> {
    fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    fn chapter(&self, title: &Message) -> Vec<Block> {
        vec![Block::PageBreak, Block::heading(1, self.say(title))]
    }

    fn text(&self, purpose: Purpose, message: &Message) -> Block {
        Block::text(purpose, self.say(message))
    }

    fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.input.goals.iter().flat_map(|goal| &goal.indicators)
    }

    /// The goals that have pages of their own: of a short book that of water, sanitation and homes, or
    /// all where it has no figures.
    fn shown_goals(&self) -> impl Iterator<Item = &Goal> {
        let short = self.input.extent == Extent::Short;
        let is_home = |goal: &Goal| goal.at == Some((Framework::Mdg, "7".to_owned()));
        let only = short && self.input.goals.iter().any(is_home);
        self.input.goals.iter().filter(move |goal| !only || is_home(goal))
    }

    fn table(&self, columns: Vec<Column>, rows: Vec<Row>) -> Block {
        Block::Table(Table::new(columns, rows))
    }

    fn head(&self, message: &Message) -> Column {
        Column::words(self.say(message))
    }

    fn number_head(&self, message: &Message) -> Column {
        Column::numbers(self.say(message))
    }

    fn imprint(&self) -> Vec<Block> {
        let ProfileInput { edition, place, own, .. } = self.input;
        front::imprint(edition, place, own, &title(self.input.extent), self.words)
    }

    fn contents(&self) -> Vec<Block> {
        front::contents(self.words)
    }

    fn foreword(&self) -> Vec<Block> {
        front::foreword(&self.input.own, self.words)
    }

    /// What the team gives at a place of the book.
    fn own_at(&self, slot: &Slot) -> Vec<Block> {
        self.input.own.at(slot, self.words.locale)
    }

    /// What the team wrote at a place, else the draft.
    fn own_or(&self, slot: &Slot, draft: Vec<Block>) -> Vec<Block> {
        self.input.own.instead(slot, draft, self.words.locale)
    }

    /// What changed since the edition before.
    fn since(&self) -> Vec<Block> {
        self.input.own.since_page(self.words.locale)
    }

    /// How the book is read, with an indicator of its own as an example.
    fn how_to_read(&self) -> Vec<Block> {
        let clear = |i: &&Indicator| judged(&i.live) && i.live.sure == Sure::Plain;
        let example = self.indicators().find(clear).map(|indicator| {
            let mut runs = vec![strong(format!("{}. ", indicator.title()))];
            runs.extend(verdict(&indicator.live, self.words));
            let told = self.words.told(&indicator.live).into_iter().flatten();
            runs.push(plain(format!(". {}", told.collect::<Vec<_>>().join(" "))));
            Block::Paragraph { purpose: Purpose::Body, runs }
        });
        front::how_to_read(example, self.words)
    }

    /// The sources below a chart, each with the times of figures that are not its own.
    fn source_line(
        &self,
        used: &BTreeSet<usize>,
        by_hand: impl Fn(usize) -> Vec<String>,
    ) -> String {
        let source = |i: &usize| {
            let told = self.input.sources.get(*i)?.told(&by_hand(*i));
            Some(format!("[{}] {}", i + 1, self.say(&told)))
        };
        self.words.source_line(used.iter().filter_map(source))
    }

    /// The line below that says what marks mean, where there are any.
    fn note(&self, marks: Marks) -> Option<Block> {
        marks.note(self.words.locale).map(|note| Block::text(Purpose::Note, note))
    }
}

impl Indicator {
    /// The sources of its figures and blanks, by their places.
    #[must_use]
    pub fn used(&self) -> BTreeSet<usize> {
        self.rows.iter().flat_map(|row| row.sources.iter().copied()).collect()
    }

    /// The times of the figures that bear the name of a source and were written by hand.
    #[must_use]
    pub fn by_hand_of(&self, source: usize) -> Vec<String> {
        let of_source = self
            .rows
            .iter()
            .filter(|row| row.marks.by_hand && row.sources.first() == Some(&source));
        of_source.map(|row| row.period.clone()).collect()
    }

    /// What is marked of the figure of a time.
    #[must_use]
    pub fn marks(&self, period: &str) -> Marks {
        let of_time = self.figures.iter().filter(|figure| figure.point.period == period);
        Marks::all(of_time.map(|figure| Marks::of(&figure.point)))
    }

    /// What is marked of a value with the years of the figures it comes from. What was worked out between
    /// two figures is neither of them, but may still change as they may.
    fn marks_between(&self, period: &str, (from, to): (i32, i32)) -> Marks {
        let used = |figure: &&IndicatorFigure| [from, to].contains(&figure.point.year);
        let used = self.figures.iter().filter(used).map(|figure| Marks::of(&figure.point));
        self.marks(period).and(Marks::all(used).derived())
    }

    /// Code and label.
    #[must_use]
    pub fn title(&self) -> String {
        format!("{} {}", self.code, self.label).trim().to_owned()
    }

    /// What references to its page name it by.
    fn place(&self) -> String {
        format!("indicator/{}", self.live.series)
    }

    /// What references to all its figures name them by.
    fn figures_place(&self) -> String {
        format!("figures/{}", self.live.series)
    }

    /// What references to the calculation of its verdicts name it by.
    fn calculation_place(&self) -> String {
        format!("calculation/{}", self.live.series)
    }

    /// Its code, or its label where it has none.
    #[must_use]
    pub fn short_name(&self) -> &str {
        if self.code.is_empty() { &self.label } else { &self.code }
    }

    /// What is marked of the latest figure; nothing where there is none.
    #[must_use]
    pub fn marks_of_latest(&self, assessed: &Assessment) -> Marks {
        let latest = assessed.latest.as_ref();
        latest.map(|latest| self.marks(&latest.period)).unwrap_or_default()
    }

    /// Code and label in a cell, and the unit of values that stand beside it without one.
    pub(super) fn name(&self, unit: Option<String>) -> Cell {
        let code = if self.code.is_empty() { String::new() } else { format!("{} ", self.code) };
        let label =
            unit.map_or_else(|| self.label.clone(), |unit| format!("{} ({unit})", self.label));
        Cell::Runs { runs: vec![strong(code), plain(label)] }
    }
}

#[cfg(test)]
pub(super) mod tests;
