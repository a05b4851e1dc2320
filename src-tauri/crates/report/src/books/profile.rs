//! The Local MDG Profile.
//!
//! **Invariant:** level comes before progress, progress is a word with its shape, and every verdict
//! carries its calculation and its sources. A figure that is missing is named, never filled in.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ceiba::catalogue::{Origin, Own, Rule, Series, about, unit};
use ceiba::municipality::country::Word;
use ceiba::progress::{self, Assessment, Case, Fill, Flag, Level, Point, Status, Sure};
use ceiba::series::Source;
use ceiba::text::{Locale, Message, format, keys};

use super::marks::{self, Marks};
use super::{Edition, Place, Words, bound};
use crate::charts::{self, Aim, Known, Mark, Outlook, Standing, Start, Trend};
use crate::document::{
    Block, Cell, Column, Document, Figure, Inline, LargeNumber, MarkStyle, Marker, Purpose, Row,
    Table, plain, strong,
};
use crate::scene::{Item, Scene, Tone};

/// What the profile is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct ProfileInput {
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

/// The width of a bar in the panel.
const PANEL_BAR: f32 = 70.0;
/// Above so many indicators, the panel is set close so that it stands on one page.
const MANY_ROWS: usize = 12;
/// Above so many figures, those of an indicator are set close.
const MANY_YEARS: usize = 10;

/// The whole book.
#[must_use]
pub fn document(input: &ProfileInput) -> Document {
    let book = Book { input, words: Words { locale: input.edition.locale } };
    let mut blocks = book.summary();
    blocks.extend(book.municipality());
    blocks.extend(book.panel());
    blocks.extend(book.balance());
    for goal in &input.goals {
        blocks.extend(book.goal(goal));
    }
    blocks.extend(book.unknown());
    blocks.extend(book.sources());
    blocks.extend(book.method());
    bound(&input.edition, &input.place, &keys::books_profile_title(), blocks)
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
    let (goal, latest) = (live.target?, live.latest.as_ref()?);
    let value = measured_again(live.projection?, latest.value, goal.rule);
    let label = keys::books_outlook(words.value(value, &live.unit));
    Some(Outlook { year: f64::from(goal.year), value, label: words.say(&label) })
}

/// Rules of parity project the distance from the ideal: back to the side on which the figure lies.
fn measured_again(projection: f64, latest: f64, rule: Rule) -> f64 {
    match rule {
        Rule::Parity { low, .. } if latest < low => 1.0 / projection,
        Rule::ParityShare { ideal, .. } if latest < ideal => 2.0 * ideal - projection,
        _ => projection,
    }
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
    let target = live.target.map(|goal| met_between(&goal));
    let measure = |value: f64| unit::measure(value, &live.unit);
    let bar = keys::books_bar_alternative(indicator.label.clone(), measure(level.value));
    let mut alternative = words.say(&bar);
    if let Some(target) = live.target_text() {
        alternative.push(' ');
        alternative.push_str(&words.say(&keys::books_bar_target(target)));
    }
    let (value, region, country) = (level.value, level.region, level.country);
    let scale = scale(indicator.bounds, level, target.map(|(_, to)| to));
    let standing = Standing { scale, value, target, region, country };
    Some(charts::level(&charts::Level { standing, alternative }, width))
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
    let look = assessment.status.look();
    let style = match (look.fill, assessment.sure) {
        (Fill::Outline, _) => MarkStyle::Outlined,
        (Fill::Solid, Sure::Plain) => MarkStyle::Filled,
        (Fill::Solid, Sure::Probably | Sure::Direction | Sure::Unknown) => MarkStyle::Hatched,
    };
    let mark = Inline::Mark { shape: look.shape, tone: Tone::of(look.shape), style };
    let word = on_one_line(words.say(&assessment.status.word()));
    vec![mark, plain("\u{a0}"), strong(word)]
}

/// A few words of a cell stay on one line; more of them may be broken.
fn on_one_line(words: String) -> String {
    if words.chars().count() <= 20 { words.replace(' ', "\u{a0}") } else { words }
}

/// A long table of few columns, its second half beside its first.
fn side_by_side(columns: &[Column], rows: Vec<Row>) -> Table {
    let mut first = rows;
    let second = first.split_off(first.len().div_ceil(2));
    let none = Row::plain(vec![Cell::text(""); columns.len()]);
    let beside = second.into_iter().chain(std::iter::once(none));
    let both = |(a, b): (Row, Row)| Row::plain([a.cells, b.cells].concat());
    let rows = first.into_iter().zip(beside).map(both).collect();
    Table::new([columns, columns].concat(), rows).close()
}

/// Whether a word about progress towards a target could be said.
fn judged(assessment: &Assessment) -> bool {
    !matches!(assessment.status, Status::NoTarget | Status::InsufficientData)
}

/// Whether the calculation itself says how the starting point and the target are known.
fn is_told_in_steps(flag: Flag) -> bool {
    matches!(flag, Flag::Interpolated | Flag::Near | Flag::Late | Flag::Prorated)
        || matches!(flag, Flag::ByHand | Flag::Undecided)
}

/// A column of the table of figures.
struct Shown<'a> {
    column: Column,
    /// Whether the table may be set in two halves beside each other with it.
    narrow: bool,
    cell: Box<dyn Fn(&FigureRow) -> Cell + 'a>,
}

impl<'a> Shown<'a> {
    fn narrow(column: Column, cell: impl Fn(&FigureRow) -> Cell + 'a) -> Self {
        Self { column, narrow: true, cell: Box::new(cell) }
    }

    fn wide(column: Column, cell: impl Fn(&FigureRow) -> Cell + 'a) -> Self {
        Self { column, narrow: false, cell: Box::new(cell) }
    }
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

    fn table(&self, columns: Vec<Column>, rows: Vec<Row>) -> Block {
        Block::Table(Table::new(columns, rows))
    }

    fn head(&self, message: &Message) -> Column {
        Column::words(self.say(message))
    }

    fn number_head(&self, message: &Message) -> Column {
        Column::numbers(self.say(message))
    }

    fn summary(&self) -> Vec<Block> {
        let mut blocks = self.chapter(&keys::books_summary());
        let all: Vec<&Indicator> = self.indicators().collect();
        let told: Vec<&Indicator> = all.iter().copied().filter(|i| judged(&i.live)).collect();
        let lead = keys::books_profile_lead(all.len(), told.len(), self.input.place.name.clone());
        blocks.push(self.text(Purpose::Lead, &lead));
        let count = |of: &[Status]| told.iter().filter(|i| of.contains(&i.live.status)).count();
        let good = count(&[Status::Achieved, Status::OnTrack, Status::MetLater, Status::Reversed]);
        let back = count(&[Status::Regressing, Status::Rising]);
        let number = |n: usize, label: Message| LargeNumber {
            value: n.to_string(),
            label: self.say(&label),
        };
        blocks.push(Block::Numbers {
            numbers: vec![
                number(all.len(), keys::books_number_indicators()),
                number(good, keys::books_number_good()),
                number(back, keys::books_number_back()),
            ],
        });
        let items = self.findings(&told);
        if !items.is_empty() {
            let said = |run: &Inline| match run {
                Inline::Text(run) => Marks::read(&run.text),
                Inline::Mark { .. } => Marks::default(),
            };
            let marks = Marks::all(items.iter().flatten().map(said));
            blocks.push(Block::List { marker: Marker::Dot, items });
            blocks.extend(self.note(marks));
        }
        blocks
    }

    /// How many figures wait for a decision, of which indicators, and where all that was written stands.
    fn undecided_count(&self) -> Option<Message> {
        let waiting =
            |indicator: &Indicator| indicator.rows.iter().filter(|row| row.marks.undecided).count();
        let of_indicators = self.indicators().map(|i| (waiting(i), i.short_name().to_owned()));
        let people = (self.input.population_undecided.len(), self.say(&keys::books_population()));
        let (counts, names): (Vec<usize>, Vec<String>) =
            of_indicators.chain([people]).filter(|(count, _)| *count > 0).unzip();
        let count: usize = counts.into_iter().sum();
        let told = || keys::books_undecided_count(keys::books_unknown(), count, names.join(", "));
        (count > 0).then(told)
    }

    /// Best, worst, most people, not certain, not known: a sentence each, as far as there are any.
    fn findings(&self, told: &[&Indicator]) -> Vec<Vec<Inline>> {
        let share = |i: &&&Indicator| i.live.share.map_or(f64::NEG_INFINITY, |s| s);
        let with_share: Vec<&Indicator> =
            told.iter().copied().filter(|i| i.live.share.is_some()).collect();
        let best = with_share.iter().max_by(|a, b| share(a).total_cmp(&share(b)));
        let worst = with_share.iter().min_by(|a, b| share(a).total_cmp(&share(b)));
        let people = |i: &Indicator| {
            i.live.level.as_ref().and_then(|level| level.missing).filter(|m| m.count >= 1.0)
        };
        let most = self
            .indicators()
            .filter_map(|i| people(i).map(|missing| (i, missing)))
            .max_by(|(_, a), (_, b)| a.count.total_cmp(&b.count));
        let unsure = told.iter().filter(|i| i.live.sure != Sure::Plain).count();
        let missing = self.input.count_missing();
        let with_progress = |intro: Message, i: &Indicator| {
            let progress = self.say(&i.live.progress_sentence());
            vec![strong(self.say(&intro)), plain(format!(" {progress}"))]
        };
        let only = |message: Message| vec![plain(self.say(&message))];
        let different = with_share.len() > 1;
        [
            best.map(|i| with_progress(keys::books_best(undecided(i).beside(i.label.clone())), i)),
            worst
                .filter(|_| different)
                .map(|i| with_progress(keys::books_worst(undecided(i).beside(i.label.clone())), i)),
            most.map(|(i, m)| {
                let people = i.marks_of_latest(&i.live).derived().beside(self.say(&m.text()));
                only(keys::books_most_people(i.label.clone(), people))
            }),
            (unsure > 0).then(|| only(keys::books_not_certain(unsure))),
            (missing > 0).then(|| only(keys::books_missing_count(missing))),
            self.undecided_count().map(only),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn municipality(&self) -> Vec<Block> {
        let mut blocks = self.chapter(&keys::books_municipality());
        let place = &self.input.place;
        let people = |known: &(i32, f64)| {
            let (year, people) = (known.0, self.people(known));
            keys::books_population_sentence(people, place.name.clone(), year.to_string())
        };
        let lead = place.population.last().map_or_else(keys::books_population_unknown, people);
        blocks.push(self.text(Purpose::Lead, &lead));
        let facts = [
            (self.say(&keys::books_name()), &place.name),
            (self.say(&keys::books_code()), &place.code),
            (self.words.label(place, Word::Region), &place.region),
            (self.words.label(place, Word::Country), &place.country),
        ];
        let row = |(name, value): (String, &String)| {
            let name = Cell::Runs { runs: vec![strong(name)] };
            Row::plain(vec![name, Cell::text(value.clone())])
        };
        // What nobody has said is no row: an empty one reads as a fault of the printer.
        let said = |(_, value): &(String, &String)| !value.is_empty();
        let rows = facts.into_iter().filter(said).map(row).collect();
        let columns = vec![Column::words(""), Column::words("")];
        blocks.push(self.table(columns, rows));
        let charted = place.population.len() > 1;
        let chart = charted.then(|| self.population(&lead));
        let marks =
            Marks::read(&self.say(&lead)).and(chart.as_ref().map(drawn).unwrap_or_default());
        blocks.extend(chart.map(Block::Figure));
        blocks.extend(self.note(marks));
        blocks
    }

    /// The years whose population bears the name of a source and was written by hand.
    fn population_by_hand_of(&self, source: usize) -> Vec<String> {
        let years = self.input.population_by_hand.iter().filter(|(_, of)| **of == source);
        years.map(|(year, _)| year.to_string()).collect()
    }

    /// A number of people with its marks.
    fn people(&self, (year, people): &(i32, f64)) -> String {
        let people = format::number(*people, 0, self.words.locale);
        let by_hand = self.input.population_by_hand.contains_key(year);
        let undecided = self.input.population_undecided.contains(year);
        Marks { by_hand, undecided, ..Marks::default() }.beside(people)
    }

    fn population(&self, lead: &Message) -> Figure {
        let population = &self.input.place.population;
        let mark = |known: &(i32, f64)| Mark {
            year: f64::from(known.0),
            when: known.0.to_string(),
            value: known.1,
            interval: None,
            label: self.people(known),
        };
        let scene = charts::trend(&Trend {
            points: population.iter().map(mark).collect(),
            start: None,
            target: None,
            other_target: None,
            outlook: None,
            path: progress::Path::Linear,
            bounds: (Some(0.0), None),
            unit: self.say(&keys::books_people_axis()),
            locale: self.words.locale,
            alternative: self.say(lead),
        });
        let years = population.first().zip(population.last());
        let caption = years.map_or_else(keys::books_population, |((first, _), (last, _))| {
            let name = self.say(&keys::books_population());
            keys::books_chart_caption(first.to_string(), name, last.to_string())
        });
        let by_hand = |source| self.population_by_hand_of(source);
        let source = self.source_line(&self.input.population_sources, by_hand);
        Figure { caption: self.say(&caption), scene, source }
    }

    /// One row per indicator, those with the smallest share first.
    fn panel(&self) -> Vec<Block> {
        let mut blocks = self.chapter(&keys::books_panel());
        let mut all: Vec<&Indicator> = self.indicators().collect();
        if all.is_empty() {
            blocks.push(self.text(Purpose::Body, &keys::books_no_figures()));
            return blocks;
        }
        let share = |i: &Indicator| i.live.share.unwrap_or(f64::INFINITY);
        all.sort_by(|a, b| share(a).total_cmp(&share(b)));
        let columns = vec![
            self.head(&keys::books_indicator()),
            self.number_head(&keys::books_value()),
            self.head(&keys::books_year()),
            self.head(&keys::books_level()),
            self.head(&keys::books_missing_to_target()),
            self.head(&keys::books_progress()),
        ];
        let rows = all.iter().map(|indicator| self.panel_row(indicator)).collect();
        let banded = |i: &&Indicator| i.live.target.is_some_and(|goal| is_band(&goal));
        let word = |word| self.words.word(&self.input.place, word);
        let (region, town) = (word(Word::Region), word(Word::Municipality));
        let key = keys::books_panel_key(word(Word::Country), region, town);
        let key = match all.iter().any(banded) {
            true => keys::sentences_two(key, keys::books_panel_band()),
            false => key,
        };
        blocks.push(self.text(Purpose::Note, &key));
        let table = Table::new(columns, rows);
        blocks.push(Block::Table(if all.len() > MANY_ROWS { table.close() } else { table }));
        let latest = all.into_iter().map(|indicator| indicator.marks_of_latest(&indicator.live));
        blocks.extend(self.note(Marks::all(latest)));
        blocks
    }

    fn panel_row(&self, indicator: &Indicator) -> Row {
        let live = &indicator.live;
        let latest = live.latest.as_ref();
        let marks = indicator.marks_of_latest(live);
        let missing = live.missing_text().map(|missing| self.say(&missing));
        let missing = missing.map(|missing| marks.derived().beside(on_one_line(missing)));
        let measured = latest.map(|latest| {
            let (value, unit) = self.words.measured(latest.value, &live.unit);
            (marks.beside(value), unit)
        });
        let (value, unit) = measured.unwrap_or_else(|| ("–".to_owned(), None));
        let bar = level_bar(indicator, self.words.locale, PANEL_BAR);
        Row::plain(vec![
            indicator.name(unit),
            Cell::text(value),
            Cell::text(latest.map_or_else(String::new, |latest| latest.period.clone())),
            bar.map_or_else(|| Cell::text("–"), Cell::Picture),
            Cell::text(missing.unwrap_or_else(|| "–".to_owned())),
            Cell::Runs { runs: verdict(live, self.words) },
        ])
    }

    fn balance(&self) -> Vec<Block> {
        let closed = |i: &Indicator| i.closed.clone().filter(|closed| closed.target.is_some());
        let rows: Vec<Row> = self
            .indicators()
            .filter_map(|i| closed(i).map(|closed| self.balance_row(i, &closed)))
            .collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let mut blocks = self.chapter(&keys::books_balance());
        blocks.push(self.text(Purpose::Body, &keys::books_balance_about()));
        let columns = vec![
            self.head(&keys::books_indicator()),
            self.head(&keys::books_from()),
            self.head(&keys::books_at_deadline()),
            self.head(&keys::books_target()),
            self.head(&keys::books_progress()),
        ];
        blocks.push(self.table(columns, rows));
        if self.indicators().filter_map(closed).any(|closed| is_prorated(&closed)) {
            blocks.push(self.text(Purpose::Note, &keys::books_prorated_about()));
        }
        blocks.extend(self.note(Marks::all(self.indicators().map(marks_in_balance))));
        blocks
    }

    fn balance_row(&self, indicator: &Indicator, closed: &Assessment) -> Row {
        let (_, unit) = self.words.measured(0.0, &closed.unit);
        let measure = |value: f64| self.words.measured(value, &closed.unit).0;
        let dated = |value: Option<(String, String)>| {
            let text = value.map(|(when, value)| format!("{}\u{a0}({when})", on_one_line(value)));
            Cell::text(text.unwrap_or_else(|| "–".to_owned()))
        };
        let start = closed.baseline.as_ref().map(|start| {
            let marks = indicator.marks_between(&start.period, start.from);
            (start.period.clone(), marks.beside(measure(start.measured)))
        });
        let then = closed.at_deadline.as_ref().zip(closed.measured_at_deadline);
        let then = then.map(|(then, measured)| {
            let marks = indicator.marks_between(&then.period, then.from);
            (then.period.clone(), marks.beside(measure(measured)))
        });
        let goal = closed.target.map(|goal| goal.year.to_string());
        let target = if unit.is_some() { closed.target_number() } else { closed.target_text() };
        let goal = goal.zip(target.map(|target| self.say(&target)));
        let goal = goal.map(|(year, target)| match is_prorated(closed) {
            true => (format!("{year}, {}", self.say(&keys::books_prorated())), target),
            false => (year, target),
        });
        Row::plain(vec![
            indicator.name(unit),
            dated(start),
            dated(then),
            dated(goal),
            Cell::Runs { runs: verdict(closed, self.words) },
        ])
    }

    fn goal(&self, goal: &Goal) -> Vec<Block> {
        let mut blocks = vec![Block::PageBreak, Block::heading(1, goal.title.clone())];
        let together = |i| Block::Together { blocks: self.indicator(i) };
        blocks.extend(goal.indicators.iter().map(together));
        blocks
    }

    /// Level, progress, chart, figures, calculation, sources.
    fn indicator(&self, indicator: &Indicator) -> Vec<Block> {
        let live = &indicator.live;
        let title = format!("{} {}", indicator.code, indicator.label);
        let mut blocks = vec![Block::heading(2, title.trim())];
        if indicator.figures.is_empty() {
            blocks.push(self.text(Purpose::Body, &keys::books_no_figures()));
            return blocks;
        }
        blocks.push(Block::Paragraph { purpose: Purpose::Verdict, runs: self.verdict_line(live) });
        if let Some(of) = &indicator.variant_of {
            blocks.push(self.text(Purpose::Note, &keys::books_variant(of.clone())));
        }
        blocks.extend(indicator.own.iter().map(|own| Block::text(Purpose::Note, self.own(own))));
        let [level, progress] = self.words.told(live);
        blocks.extend(level.map(|level| Block::text(Purpose::Lead, level)));
        blocks.extend(progress.map(|progress| Block::text(Purpose::Body, progress)));
        blocks.push(self.figure(indicator));
        blocks.push(self.figures(indicator));
        blocks.extend(self.closed(indicator));
        blocks.extend(self.calculation(live));
        blocks
    }

    /// What is said of an indicator of the municipality's own, in one note.
    fn own(&self, OwnNote { mark, own, series }: &OwnNote) -> String {
        let divided = !series.denominator.en.is_empty();
        let formula = divided.then(|| about::formula(series, self.words.locale));
        let has_source = !own.source.is_empty();
        let source = has_source.then(|| self.say(&keys::own_note_source(own.source.as_str())));
        let parts = [
            Some(format::capitalized(&self.say(mark))),
            formula,
            Some(own.about.clone()),
            source,
            Some(self.say(&keys::own_note())),
        ];
        let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
        parts.map(sentence).collect::<Vec<_>>().join(" ")
    }

    /// The word, its shape, and how sure it is where it is not.
    fn verdict_line(&self, assessment: &Assessment) -> Vec<Inline> {
        let mut runs = verdict(assessment, self.words);
        if assessment.sure != Sure::Plain {
            runs.push(plain(format!(" – {}", self.say(&assessment.sure.word()))));
        }
        runs
    }

    fn figure(&self, indicator: &Indicator) -> Block {
        let points = || indicator.figures.iter().map(|figure| &figure.point.period);
        let label = indicator.label.clone();
        let caption = match (points().next(), points().next_back()) {
            (Some(first), Some(last)) if first != last => {
                keys::books_chart_caption(first.clone(), label, last.clone())
            }
            (first, _) => keys::books_chart_caption_one(label, first.cloned().unwrap_or_default()),
        };
        Block::Figure(Figure {
            caption: self.say(&caption),
            scene: chart(indicator, self.words.locale),
            source: self.source_line(&indicator.used(), |source| indicator.by_hand_of(source)),
        })
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
        let mut sources = used.iter().filter_map(source);
        let Some(first) = sources.next() else { return self.say(&keys::books_no_source()) };
        let together = |before: String, next| self.say(&keys::books_source_and(before, next));
        self.say(&match sources.next() {
            None => keys::books_source_line(first),
            Some(next) => keys::books_sources_line(sources.fold(together(first, next), together)),
        })
    }

    /// Every figure that stands as a table; a column only where there is something to put in it.
    fn figures(&self, indicator: &Indicator) -> Block {
        let shown = self.figure_columns(indicator);
        let cells = |row: &FigureRow| shown.iter().map(|shown| (shown.cell)(row)).collect();
        let rows: Vec<Row> = indicator.rows.iter().map(|row| Row::plain(cells(row))).collect();
        let narrow = shown.iter().all(|shown| shown.narrow);
        let columns: Vec<Column> = shown.into_iter().map(|shown| shown.column).collect();
        Block::Table(match rows.len() > MANY_YEARS {
            false => Table::new(columns, rows),
            true if narrow => side_by_side(&columns, rows),
            true => Table::new(columns, rows).close(),
        })
    }

    fn figure_columns<'b>(&'b self, indicator: &'b Indicator) -> Vec<Shown<'b>> {
        let unit = indicator.live.unit.as_str();
        let any = |has: fn(&FigureRow) -> bool| indicator.rows.iter().any(has);
        let beside = move |value: Option<f64>| {
            Cell::text(value.map_or("–".into(), |value| self.words.value(value, unit)))
        };
        let year = Shown::narrow(self.head(&keys::books_year()), |row| Cell::text(&row.period));
        let own = self.number_head(&keys::books_figures(self.words.unit(unit)));
        let own = Shown::narrow(own, move |row| self.own_value(row, unit));
        let counts = Shown::narrow(self.head(&keys::books_counts()), |row| {
            Cell::text(self.counts(row.counts))
        });
        let head = Column::numbers(self.words.label(&self.input.place, Word::Region));
        let region = Shown::wide(head, move |row| beside(row.region));
        let head = Column::numbers(self.words.label(&self.input.place, Word::Country));
        let country = Shown::wide(head, move |row| beside(row.country));
        let head = self.head(&keys::books_source());
        let source = Shown::wide(head, |row| Cell::text(references(&row.sources)));
        let head = self.head(&keys::books_remarks());
        let remarks = Shown::wide(head, |row| Cell::text(self.remarks(row)));
        let columns = [
            (true, year),
            (true, own),
            (any(|row| row.counts.is_some()), counts),
            (any(|row| row.region.is_some()), region),
            (any(|row| row.country.is_some()), country),
            (indicator.used().len() > 1, source),
            (any(|row| !row.remarks.is_empty()), remarks),
        ];
        columns.into_iter().filter_map(|(there, shown)| there.then_some(shown)).collect()
    }

    /// The municipality's own value with its marks.
    fn own_value(&self, row: &FigureRow, unit: &str) -> Cell {
        let Some(value) = row.value else { return Cell::text("–") };
        let text = self.words.value(value, unit);
        Cell::text(row.marks.beside(text))
    }

    /// What there is to say about a row; a mark stands with its words.
    fn remarks(&self, row: &FigureRow) -> String {
        let remarks = row.remarks.iter().map(|remark| marks::explained(remark, self.words.locale));
        remarks.collect::<Vec<_>>().join(" ")
    }

    /// The line below that says what marks mean, where there are any.
    fn note(&self, marks: Marks) -> Option<Block> {
        marks.note(self.words.locale).map(|note| Block::text(Purpose::Note, note))
    }

    fn counts(&self, counts: Option<(f64, f64)>) -> String {
        let whole = |count: f64| format::short_number(count, 1, self.words.locale);
        counts.map_or("–".to_owned(), |(numerator, denominator)| {
            self.say(&keys::books_count_of(whole(denominator), whole(numerator)))
        })
    }

    /// What is said of the indicator on the clock of the MDGs.
    fn closed(&self, indicator: &Indicator) -> Option<Block> {
        let told = |closed: &&Assessment| judged(closed) || closed.at_deadline.is_some();
        let closed = indicator.closed.as_ref().filter(told)?;
        let mut runs = verdict(closed, self.words);
        runs.insert(0, strong(format!("{} ", self.say(&keys::books_mdg_clock()))));
        let account = closed.progress_account().map(|account| self.say(&account));
        // Its calculation is not printed, so that its target is none of the agenda's is said here.
        let prorated = is_prorated(closed).then(|| self.say(&Flag::Prorated.sentence()));
        let told: Vec<String> = account.into_iter().chain(prorated).collect();
        if !told.is_empty() {
            runs.push(plain(format!(". {}", told.join(" "))));
        }
        Some(Block::Paragraph { purpose: Purpose::Body, runs })
    }

    fn calculation(&self, live: &Assessment) -> Vec<Block> {
        let steps = live.calculation();
        let notes: Vec<String> = live
            .flags
            .iter()
            .filter(|flag| steps.is_empty() || !is_told_in_steps(**flag))
            .map(|flag| self.say(&flag.sentence()))
            .collect();
        let mut blocks = Vec::new();
        if !steps.is_empty() {
            blocks.push(Block::heading(3, self.say(&keys::books_calculation())));
            blocks.extend(steps.iter().map(|step| self.text(Purpose::Step, step)));
        }
        if !notes.is_empty() {
            blocks.push(Block::text(Purpose::Note, notes.join(" ")));
        }
        blocks
    }

    fn unknown(&self) -> Vec<Block> {
        let mut blocks = self.chapter(&keys::books_unknown());
        blocks.extend(self.disputed());
        if self.input.missing.is_empty() {
            blocks.push(self.text(Purpose::Body, &keys::books_nothing_unknown()));
            return blocks;
        }
        blocks.push(self.text(Purpose::Body, &keys::books_unknown_about()));
        for missing in &self.input.missing {
            blocks.push(Block::Paragraph {
                purpose: Purpose::Body,
                runs: vec![strong(format!("{} ({})", missing.reason, missing.items.len()))],
            });
            let items = missing.items.iter().map(|item| vec![plain(item.clone())]).collect();
            blocks.push(Block::List { marker: Marker::Dot, items });
        }
        blocks
    }

    /// What two copies say differently and nobody has decided.
    fn disputed(&self) -> Vec<Block> {
        let disputed = &self.input.disputed;
        if disputed.is_empty() {
            return Vec::new();
        }
        let title = format!("{} ({})", self.say(&keys::books_disputed()), disputed.len());
        let items = disputed.iter().map(|item| vec![plain(item.clone())]).collect();
        vec![
            Block::Paragraph { purpose: Purpose::Body, runs: vec![strong(title)] },
            self.text(Purpose::Body, &keys::books_disputed_about()),
            Block::List { marker: Marker::Dot, items },
        ]
    }

    fn sources(&self) -> Vec<Block> {
        let mut blocks = self.chapter(&keys::books_sources_and_method());
        blocks.push(Block::heading(2, self.say(&keys::books_sources())));
        if self.input.sources.is_empty() {
            blocks.push(self.text(Purpose::Body, &keys::books_sources_none()));
            return blocks;
        }
        let item = |(at, source): (usize, &Source)| {
            let licence = Some(&source.licence).filter(|licence| !licence.is_empty());
            let licence = licence.map(|licence| self.say(&keys::books_licence(licence.as_str())));
            let cited = [Some(format!("{}.", source.short())), licence, self.not_its_own(at)];
            vec![plain(cited.into_iter().flatten().collect::<Vec<_>>().join(" "))]
        };
        let items = self.input.sources.iter().enumerate().map(item).collect();
        blocks.push(Block::List { marker: Marker::Number, items });
        blocks
    }

    /// Which figures bear the name of a source and were written by hand, indicator by indicator.
    fn not_its_own(&self, source: usize) -> Option<String> {
        let mut figures: Vec<String> = Vec::new();
        for indicator in self.indicators() {
            let times = indicator.by_hand_of(source);
            let name = indicator.short_name();
            figures.extend((!times.is_empty()).then(|| format!("{name} ({})", times.join(", "))));
        }
        let years = self.population_by_hand_of(source);
        let name = || self.say(&keys::books_population());
        figures.extend((!years.is_empty()).then(|| format!("{} ({})", name(), years.join(", "))));
        let told = || self.say(&keys::books_not_its_own(figures.join("; ")));
        (!figures.is_empty()).then(told)
    }

    fn method(&self) -> Vec<Block> {
        let mut blocks = vec![Block::heading(2, self.say(&keys::books_method()))];
        let word = |word| self.words.word(&self.input.place, word);
        let paragraphs = [
            keys::books_method_level(word(Word::Country), word(Word::Region)),
            keys::books_method_targets(),
            keys::books_method_share(),
            keys::books_method_start(),
            keys::books_method_shapes(),
        ];
        blocks.extend(paragraphs.iter().map(|message| self.text(Purpose::Body, message)));
        blocks
    }
}

/// Whether the target asks for the same yearly effort in the years that were left.
fn is_prorated(closed: &Assessment) -> bool {
    closed.flags.contains(&Flag::Prorated)
}

/// The mark of a verdict that uses a figure of which nobody has decided what it says.
fn undecided(indicator: &Indicator) -> Marks {
    Marks { undecided: !indicator.live.undecided.is_empty(), ..Marks::default() }
}

/// The marks of the values that the balance prints.
fn marks_in_balance(indicator: &Indicator) -> Marks {
    let closed = indicator.closed.as_ref().filter(|closed| closed.target.is_some());
    let Some(closed) = closed else { return Marks::default() };
    let start = closed.baseline.as_ref().map(|start| (&start.period, start.from));
    let then = closed.at_deadline.as_ref().map(|then| (&then.period, then.from));
    let values = start.into_iter().chain(then);
    Marks::all(values.map(|(period, from)| indicator.marks_between(period, from)))
}

/// The marks that a chart shows: it has no room for every value.
fn drawn(figure: &Figure) -> Marks {
    let text = |item: &Item| match item {
        Item::Text(text) => Marks::read(&text.text),
        _ => Marks::default(),
    };
    Marks::all(figure.scene.items.iter().map(text))
}

/// The numbers of sources in the list at the end of the book.
fn references(sources: &[usize]) -> String {
    let numbers: Vec<String> = sources.iter().map(|at| format!("[{}]", at + 1)).collect();
    numbers.join("\u{a0}")
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
    fn marks(&self, period: &str) -> Marks {
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

    /// Its code, or its label where it has none.
    fn short_name(&self) -> &str {
        if self.code.is_empty() { &self.label } else { &self.code }
    }

    /// What is marked of the latest figure; nothing where there is none.
    #[must_use]
    pub fn marks_of_latest(&self, assessed: &Assessment) -> Marks {
        let latest = assessed.latest.as_ref();
        latest.map(|latest| self.marks(&latest.period)).unwrap_or_default()
    }

    /// Code and label in a cell, and the unit of values that stand beside it without one.
    fn name(&self, unit: Option<String>) -> Cell {
        let code = if self.code.is_empty() { String::new() } else { format!("{} ", self.code) };
        let label =
            unit.map_or_else(|| self.label.clone(), |unit| format!("{} ({unit})", self.label));
        Cell::Runs { runs: vec![strong(code), plain(label)] }
    }
}

/// The same beginning with a capital, as a sentence does.
/// What somebody wrote, with a full stop where it has none.
fn sentence(text: String) -> String {
    if text.ends_with(['.', '!', '?', '…']) { text } else { text + "." }
}

#[cfg(test)]
mod tests;
