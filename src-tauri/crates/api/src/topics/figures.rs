//! The table of figures: showing, looking into, and changing one cell.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ceiba::basics::{Id, Period};
use ceiba::catalogue::{Catalogue, Series, goals, unit};
use ceiba::progress::Point;
use ceiba::progress::chance::interval;
use ceiba::progress::store::{Figures, SeriesFigures};
use ceiba::series::own;
use ceiba::series::store::Observation;
use ceiba::series::{self, BlankReason, Figure, Measure, ObservationKey, POPULATION, Source, TOWN};
use ceiba::store::dataset::figure_of;
use ceiba::store::operation::{Kind, Operation};
use ceiba::store::registry::{OBSERVATION, OBSERVATION_FIGURE};
use ceiba::store::{erase, log, value};
use ceiba::text::{Message, format, keys};
use ceiba::{Error, Result};
use ceiba_report::books::marks::Marks;

use super::{entry, grid, read};
use crate::Context;
use crate::context::Session;
use crate::say::Say;
use crate::views::figures::{
    BlankKey, FigureAt, FigureCell, FigureChange, FigureDetail, FigureOrigin, FiguresRow,
    FiguresTable, SeriesChoice, SourcedFigure, YearsShown,
};
use crate::views::plan::YearValue;
use crate::views::{Choice, Nothing, NumberView};

/// A table begins with so many years back from its last, however few have figures.
const FEWEST_YEARS: i32 = 8;

/// The figures of the municipality, series by year.
pub fn table(context: &Context, (): Nothing) -> Result<FiguresTable> {
    let say = Say::of(context);
    let this_year = chrono::Datelike::year(&context.now().date());
    let read = |db: &_| Ok((Figures::read(db)?, super::own::adrift(db, &say)?));
    let (figures, adrift) = context.read(read)?;
    let chosen_years = grid::years_shown(context)?;
    let years = years(&figures, this_year, chosen_years);
    let drawing = Drawing::new(&figures, say);
    let begun = grid::begun(context)?;
    Ok(FiguresTable {
        rows: rows(&years, &drawing),
        beyond: beyond(&figures, &years).map(|told| say.text(&told)),
        years,
        chosen_years,
        begun: begun.cells,
        begun_block: begun.block,
        adrift,
        by_hand: say.text(&keys::figure_by_hand()),
        blank_reasons: blank_reasons(&say),
        sources: sources(&figures),
        first_year: *entry::years(context).start(),
        last_year: *entry::years(context).end(),
    })
}

/// The years of all figures of the municipality.
fn known_years(figures: &Figures) -> impl Iterator<Item = i32> {
    let town = figures.series.values().flat_map(SeriesFigures::own);
    town.map(|found| found.key.period.nominal_year())
}

/// An unbroken run: the years that a person chose, else from the first that has a figure, or the last few
/// where one will type next, to this one.
fn years(figures: &Figures, this_year: i32, chosen: Option<YearsShown>) -> Vec<i32> {
    if let Some(YearsShown { first, last }) = chosen {
        return (first..=last).collect();
    }
    let usual = this_year - FEWEST_YEARS..=this_year;
    let (first, last) = known_years(figures)
        .fold((*usual.start(), this_year), |(first, last), year| (first.min(year), last.max(year)));
    (first..=last).collect()
}

/// How many figures lie in years that are not shown.
fn beyond(figures: &Figures, years: &[i32]) -> Option<Message> {
    let shown = *years.first()?..=*years.last()?;
    let beyond = known_years(figures).filter(|year| !shown.contains(year)).count();
    (beyond > 0).then(|| keys::block_beyond(i64::try_from(beyond).unwrap_or(i64::MAX)))
}

/// Series with figures of the municipality and those of our list that wait for their first: the
/// population first, then as the lists have them.
fn rows(years: &[i32], drawing: &Drawing) -> Vec<FiguresRow> {
    let figures = drawing.figures;
    let is_known = |found: &&SeriesFigures| found.own().next().is_some();
    let known = figures.series.values().filter(is_known);
    let known = known.map(|found| (found.series.as_ref(), Some(found)));
    // One whose figures are all blank waits, too, and stands there with its blanks.
    let stands = |series: &&Series| figures.series.get(&series.id).as_ref().is_some_and(is_known);
    let awaited = figures.awaited().filter(|series| !stands(series)).map(|series| (series, None));
    let mut series: Vec<_> = known.chain(awaited).collect();
    series.sort_by_cached_key(|(series, _)| place(series));
    series.into_iter().map(|(series, found)| row(series, found, years, drawing)).collect()
}

/// Where a series stands: population, then the place of its first indicator, then the rest, those of the
/// municipality's own last.
pub fn place(series: &Series) -> (bool, usize) {
    if series.own.is_some() {
        return (true, usize::MAX);
    }
    let indicators = Catalogue::embedded().indicators();
    // A variant stands behind the series it is a variant of: the list is sorted stably, by ids first.
    let of = series.variant_of.as_deref().unwrap_or(&series.id);
    let first = indicators.iter().position(|indicator| indicator.series == of);
    (series.id != POPULATION, first.unwrap_or(indicators.len()))
}

/// What all cells of the table are drawn with; made once, for there are thousands of them.
pub struct Drawing<'a> {
    figures: &'a Figures,
    citations: BTreeMap<Id, String>,
    say: Say,
}

impl<'a> Drawing<'a> {
    /// The sources cited, and the rest by reference.
    pub fn new(figures: &'a Figures, say: Say) -> Self {
        let cited = figures.sources.iter().map(|(id, source)| (*id, source.citation()));
        Self { citations: cited.collect(), figures, say }
    }
}

fn row(
    series: &Series,
    found: Option<&SeriesFigures>,
    years: &[i32],
    drawing: &Drawing,
) -> FiguresRow {
    let say = &drawing.say;
    let shown = found.map(|found| shown_by_year(found, drawing.figures)).unwrap_or_default();
    let cell = |year: &i32| shown.get(year).map(|shown| cell(shown, series, drawing));
    FiguresRow {
        series: series.id.clone(),
        code: code(series),
        label: series.label.get(say.language).to_owned(),
        unit: unit_text(series, say),
        numerator: series.numerator.get(say.language).to_owned(),
        denominator: series.denominator.get(say.language).to_owned(),
        goal: super::indicators::group(series, say),
        cells: years.iter().map(cell).collect(),
    }
}

/// The short code of a series: that of its first indicator, of a variant its own.
pub fn code(series: &Series) -> String {
    goals::shown(Catalogue::embedded(), series).code.to_owned()
}

/// The unit in words, as the catalogue writes it where it has no words.
pub fn unit_text(series: &Series, say: &Say) -> String {
    series.unit_text(say.locale)
}

/// The figure that counts for a year; a blank where there is nothing else.
pub fn shown<'a>(
    found: &'a SeriesFigures,
    figures: &Figures,
    year: i32,
) -> Option<&'a Observation> {
    shown_by_year(found, figures).remove(&year).map(|shown| shown.figure)
}

/// What stands in a cell.
struct Shown<'a> {
    /// The figure that counts for the year; a blank where there is nothing else.
    figure: &'a Observation,
    /// How many values there are for the year; blanks are none.
    of: u32,
}

fn shown_by_year<'a>(found: &'a SeriesFigures, figures: &Figures) -> BTreeMap<i32, Shown<'a>> {
    let mut shown = BTreeMap::new();
    let year = |figure: &Observation| figure.key.period.nominal_year();
    for figure in found.preferred(&figures.sources) {
        shown.entry(year(figure)).or_insert(Shown { figure, of: 0 });
    }
    for figure in found.own() {
        let shown = shown.entry(year(figure)).or_insert(Shown { figure, of: 0 });
        shown.of += u32::from(figure.figure.blank().is_none());
    }
    shown
}

/// The cell of a year; `None` where nothing is stored.
pub fn cell_of(found: &SeriesFigures, year: i32, drawing: &Drawing) -> Option<FigureCell> {
    let shown = shown_by_year(found, drawing.figures).remove(&year)?;
    Some(cell(&shown, &found.series, drawing))
}

/// A figure as a cell of the table.
fn cell(shown: &Shown, series: &Series, drawing: &Drawing) -> FigureCell {
    let (observation, say) = (shown.figure, &drawing.say);
    let value = observation.figure.value(series.multiplier);
    let blank = observation.figure.blank();
    let by_hand = observation.is_by_hand(&drawing.figures.imported);
    let conflict = observation.is_among(&drawing.figures.disputed);
    let marks = Marks { by_hand, undecided: conflict, ..Marks::default() };
    FigureCell {
        text: marks.beside(figure_text(&observation.figure, series, say)),
        by_hand,
        value,
        typed: value.map(|value| say.typed(value)).unwrap_or_default(),
        blank: blank.map(BlankKey::from),
        blank_text: blank.map(|reason| say.text(&reason.words())),
        period: longer(observation),
        counts_in: counts_in(observation).map(|told| say.text(&told)),
        source: drawing.citations.get(&observation.key.source).cloned().unwrap_or_default(),
        origin: origin(observation),
        source_gone: drawing
            .figures
            .is_source_gone(observation)
            .then(|| say.text(&keys::figure_source_gone())),
        others: shown.of.saturating_sub(1),
        conflict,
    }
}

/// The period of a figure that stands for more, or less, than the year of its column.
fn longer(observation: &Observation) -> Option<String> {
    let period = observation.key.period;
    (Some(period) != Period::year(period.nominal_year())).then(|| period.label())
}

/// A figure of several years stands in the column of its first and counts in their middle.
fn counts_in(observation: &Observation) -> Option<Message> {
    let period = observation.key.period;
    let (column, middle) = (period.nominal_year(), period.middle_year());
    let told = || keys::figure_counts_in(column.to_string(), period.label(), middle.to_string());
    (observation.figure.blank().is_none() && middle != column).then(told)
}

fn origin(observation: &Observation) -> FigureOrigin {
    match observation.cell {
        Some(_) => FigureOrigin::Imported,
        None => FigureOrigin::Typed,
    }
}

/// A figure as it stands in a table: the number without its unit, or the mark of a blank.
pub fn figure_text(figure: &Figure, series: &Series, say: &Say) -> String {
    match figure.value(series.multiplier) {
        Some(value) => say.number(value, unit::decimals(value, &series.unit)).text,
        None => say.text(&keys::door_blank_mark()),
    }
}

const BLANKS: [(BlankReason, &str); 5] = [
    (BlankReason::NotAvailable, "not_available"),
    (BlankReason::NotApplicable, "not_applicable"),
    (BlankReason::NotCollected, "not_collected"),
    (BlankReason::BelowDetection, "below_detection"),
    (BlankReason::SuppressedBySource, "suppressed_by_source"),
];

fn blank_reasons(say: &Say) -> Vec<Choice> {
    let choice = |(reason, key): (BlankReason, &str)| Choice {
        key: key.to_owned(),
        text: say.text(&reason.words()),
    };
    BLANKS.map(choice).into()
}

/// Sources of the file, by how they are cited.
fn sources(figures: &Figures) -> Vec<String> {
    let cited: BTreeSet<String> = figures.sources.values().map(Source::citation).collect();
    cited.into_iter().filter(|citation| !citation.is_empty()).collect()
}

/// All series figures can be typed for: those with figures first, each part in the order of the
/// catalogue.
pub fn choices(context: &Context, (): Nothing) -> Result<Vec<SeriesChoice>> {
    Ok(choices_of(&context.read(Figures::read)?, &Say::of(context)))
}

/// The same of figures that were read.
pub fn choices_of(figures: &Figures, say: &Say) -> Vec<SeriesChoice> {
    let latest = |series: &Series| figures.series.get(&series.id)?.town.last();
    let mut series: Vec<&Series> = figures.catalogue.series().collect();
    series.sort_by_cached_key(|series| (latest(series).is_none(), place(series)));
    series.into_iter().map(|series| choice(series, latest(series), say)).collect()
}

fn choice(series: &Series, latest: Option<&Point>, say: &Say) -> SeriesChoice {
    let goal = || super::indicators::group(series, say);
    SeriesChoice {
        series: series.id.clone(),
        code: code(series),
        label: series.label.get(say.language).to_owned(),
        unit: unit_text(series, say),
        group: latest.map_or_else(goal, |_| say.text(&keys::door_series_measured())),
        latest: latest.map(|point| year_value(point, series, say)),
        told: latest.is_some() && series.id != POPULATION,
    }
}

/// A figure as one types it where a year and a value are asked for.
pub fn year_value(point: &Point, series: &Series, say: &Say) -> YearValue {
    let decimals = unit::decimals(point.value, &series.unit);
    let text = format::typed(point.value, decimals, say.locale);
    YearValue { year: point.year, value: NumberView { value: point.value, text } }
}

/// The series of an id that the page gave.
pub fn series_of(context: &Context, id: &str) -> Result<Arc<Series>> {
    let known = context.read(own::catalogue)?.shared(id);
    known.ok_or_else(|| Error::Refused(keys::door_thing_gone()))
}

/// Everything known about one cell.
pub fn detail(context: &Context, input: FigureAt) -> Result<FigureDetail> {
    let say = Say::of(context);
    let series = series_of(context, &input.series)?;
    let series = series.as_ref();
    context.with(|session| {
        let figures = Figures::read_one(session.workspace.reading(), &input.series)?;
        let found = figures.series.get(&input.series);
        let top = found.and_then(|found| shown(found, &figures, input.year));
        let of_year = |key: &ObservationKey| key.period.nominal_year() == input.year;
        // In the order of their keys: choosing among them moves none of them.
        let all = found.into_iter().flat_map(SeriesFigures::own);
        let all: Vec<&Observation> = all.filter(|other| of_year(&other.key)).collect();
        let deleted = series::store::deleted(session.workspace.reading(), &input.series)?;
        let deleted = deleted
            .iter()
            .filter(|key| of_year(key) && key.territory == TOWN && key.breakdown.is_empty());
        let view = |observation: &&Observation| {
            sourced(observation, top == Some(*observation), series, &figures, &say)
        };
        let mut history = Vec::new();
        for key in all.iter().map(|observation| &observation.key).chain(deleted) {
            history.extend(changes(session, key, series, &figures, &say)?);
        }
        history.reverse(); // the newest first, also of the same minute
        history.sort_by(|a, b| b.when.iso.cmp(&a.when.iso));
        Ok(FigureDetail { figures: all.iter().map(view).collect(), history })
    })
}

fn sourced(
    observation: &Observation,
    is_shown: bool,
    series: &Series,
    figures: &Figures,
    say: &Say,
) -> SourcedFigure {
    let (numerator, denominator) = match observation.figure.measure {
        Measure::Ratio { numerator, denominator } => {
            (Some(say.typed(numerator)), Some(say.typed(denominator)))
        }
        Measure::Value(_) | Measure::Blank(_) => (None, None),
    };
    SourcedFigure {
        id: observation.key.id().to_string(),
        period: observation.key.period.label(),
        source: read::cited(&figures.sources, observation.key.source, say.locale),
        text: told(&observation.figure, series, say),
        cell: observation.cell.clone(),
        by_hand: observation
            .is_by_hand(&figures.imported)
            .then(|| say.text(&keys::figure_by_hand())),
        numerator,
        denominator,
        interval: interval(&observation.figure, series, say.locale).map(|told| say.text(&told)),
        shown: is_shown,
        blank: observation.figure.blank().is_some(),
    }
}

/// A figure with its unit, or the reason of its blank.
pub fn told(figure: &Figure, series: &Series, say: &Say) -> String {
    say.text(&ceiba_report::told::figure(figure, series))
}

/// What was typed into the figure of one source, as the log tells it, and what of an import it replaced.
fn changes(
    session: &Session,
    key: &ObservationKey,
    series: &Series,
    figures: &Figures,
    say: &Say,
) -> Result<Vec<FigureChange>> {
    let operations = session.workspace.history(key.id())?;
    let of = key.source;
    let source = read::cited(&figures.sources, of, say.locale);
    let by_hand = figures.imported.contains(&of).then(|| say.text(&keys::figure_by_hand()));
    let own = log::own_replicas(session.workspace.reading())?;
    let change = |by: &Operation, text: String, source: &str| FigureChange {
        when: say.moment(ceiba::basics::Millis(by.time >> 16)),
        author: by.author.clone(),
        text,
        source: source.to_owned(),
    };
    let said = |value: &[u8]| Some(told(&figure_of(&value::decode(value).ok()?)?, series, say));
    let mut changes = Vec::new();
    let tells = |of: &&Operation| {
        of.entity_type == OBSERVATION.number
            && (of.register == OBSERVATION_FIGURE.number || of.kind == Kind::Delete)
    };
    for operation in operations.iter().filter(tells) {
        if let Some((import, value)) = session.workspace.imported_before(operation)? {
            changes.extend(said(&value).map(|text| change(&import, text, &source)));
        }
        let text = match operation.kind {
            Kind::Delete => Some(say.text(&keys::figure_deleted())),
            _ if erase::is_blank(operation) => {
                Some(super::told::erased(&operations, operation.reference, &own, say))
            }
            _ => said(&operation.value),
        };
        let who = by_hand.as_deref().unwrap_or(&source);
        changes.extend(text.map(|text| change(operation, text, who)));
    }
    Ok(changes)
}

impl From<BlankReason> for BlankKey {
    fn from(reason: BlankReason) -> Self {
        match reason {
            BlankReason::NotAvailable => Self::NotAvailable,
            BlankReason::NotApplicable => Self::NotApplicable,
            BlankReason::NotCollected => Self::NotCollected,
            BlankReason::BelowDetection => Self::BelowDetection,
            BlankReason::SuppressedBySource => Self::SuppressedBySource,
        }
    }
}

impl From<BlankKey> for BlankReason {
    fn from(key: BlankKey) -> Self {
        match key {
            BlankKey::NotAvailable => Self::NotAvailable,
            BlankKey::NotApplicable => Self::NotApplicable,
            BlankKey::NotCollected => Self::NotCollected,
            BlankKey::BelowDetection => Self::BelowDetection,
            BlankKey::SuppressedBySource => Self::SuppressedBySource,
        }
    }
}
