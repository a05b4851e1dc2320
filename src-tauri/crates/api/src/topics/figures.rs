//! The table of figures: showing, looking into, and changing one cell.

use std::collections::BTreeSet;

use ceiba::basics::Id;
use ceiba::catalogue::{Catalogue, Family, Series, goals, unit};
use ceiba::municipality::store::municipality;
use ceiba::progress::store::{Figures, SeriesFigures};
use ceiba::series::POPULATION;
use ceiba::series::store::Observation;
use ceiba::series::{BlankReason, Figure, Measure, ObservationKey, Source, TOWN, write_source};
use ceiba::store::dataset::figure_of;
use ceiba::store::operation::Operation;
use ceiba::store::registry::{OBSERVATION, OBSERVATION_FIGURE};
use ceiba::store::value;
use ceiba::text::keys;
use ceiba::{Error, Result};

use super::{read, start};
use crate::Context;
use crate::context::Session;
use crate::say::Say;
use crate::views::figures::{
    BlankKey, FigureAt, FigureCell, FigureChange, FigureDetail, FigureEdit, FigureOrigin,
    FigureWritten, FiguresRow, FiguresTable, SeriesChoice, SourcedFigure, TypedFigure,
};
use crate::views::{Choice, Nothing};

/// A table begins with so many years back from its last, however few have figures.
const FEWEST_YEARS: i32 = 8;

/// The figures of the municipality, series by year.
pub fn table(context: &Context, (): Nothing) -> Result<FiguresTable> {
    let say = Say::of(context);
    let this_year = chrono::Datelike::year(&context.now().date());
    let figures = context.read(Figures::read)?;
    let years = years(&figures, this_year);
    let rows = in_order(&figures).map(|series| row(series, &figures, &years, &say)).collect();
    Ok(FiguresTable { years, rows, blank_reasons: blank_reasons(&say), sources: sources(&figures) })
}

/// The years that have figures, and the last few where one will type next.
fn years(figures: &Figures, this_year: i32) -> Vec<i32> {
    let town = figures.series.values().flat_map(own);
    let known = town.map(|found| found.key.period.nominal_year());
    known.chain(this_year - FEWEST_YEARS..=this_year).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The observations of the municipality as a whole.
pub fn own(series: &SeriesFigures) -> impl Iterator<Item = &Observation> {
    let whole = |o: &&Observation| o.key.territory == TOWN && o.key.breakdown.is_empty();
    series.observations.iter().filter(whole)
}

/// Series with figures of the municipality: its population first, then as the lists have them.
fn in_order(figures: &Figures) -> impl Iterator<Item = &SeriesFigures> {
    let mut series: Vec<&SeriesFigures> =
        figures.series.values().filter(|series| own(series).next().is_some()).collect();
    series.sort_by_key(|found| place(found.series));
    series.into_iter()
}

/// Where a series stands: population, then the place of its first indicator, then the rest.
pub fn place(series: &Series) -> (bool, usize) {
    let indicators = Catalogue::embedded().indicators();
    // A variant stands behind the series it is a variant of: the list is sorted stably, by ids first.
    let of = series.variant_of.as_deref().unwrap_or(&series.id);
    let first = indicators.iter().position(|indicator| indicator.series == of);
    (series.id != POPULATION, first.unwrap_or(indicators.len()))
}

fn row(found: &SeriesFigures, figures: &Figures, years: &[i32], say: &Say) -> FiguresRow {
    let series = found.series;
    let cell =
        |year: &i32| shown(found, figures, *year).map(|shown| cell(shown, found, figures, say));
    FiguresRow {
        series: series.id.clone(),
        code: code(series),
        label: series.label.get(say.language).to_owned(),
        unit: unit_text(series, say),
        numerator: series.numerator.get(say.language).to_owned(),
        denominator: series.denominator.get(say.language).to_owned(),
        cells: years.iter().map(cell).collect(),
    }
}

/// The short code of a series: that of its first indicator, of a variant its own.
pub fn code(series: &Series) -> String {
    goals::shown(Catalogue::embedded(), series).code.to_owned()
}

/// The unit in words, as the catalogue writes it where it has no words.
pub fn unit_text(series: &Series, say: &Say) -> String {
    series.unit_message().map_or_else(|| series.unit.clone(), |unit| say.text(&unit))
}

/// The figure that counts for a year; a blank where there is nothing else.
fn shown<'a>(found: &'a SeriesFigures, figures: &Figures, year: i32) -> Option<&'a Observation> {
    let of_year = |o: &&Observation| o.key.period.nominal_year() == year;
    let preferred = found.preferred(&figures.sources).into_iter().find(|o| of_year(o));
    preferred.or_else(|| own(found).find(of_year))
}

fn cell(
    observation: &Observation,
    found: &SeriesFigures,
    figures: &Figures,
    say: &Say,
) -> FigureCell {
    let key = &observation.key;
    let year = key.period.nominal_year();
    let in_year = own(found).filter(|other| other.key.period.nominal_year() == year).count();
    let value = observation.figure.value(found.series.multiplier);
    let blank = blank_of(&observation.figure);
    FigureCell {
        id: key.id().to_string(),
        text: figure_text(&observation.figure, found.series, say),
        value,
        typed: value.map(|value| say.typed(value)).unwrap_or_default(),
        blank: blank.map(BlankKey::from),
        blank_text: blank.map(|reason| say.text(&reason.words())),
        source: read::citation(&figures.sources, key.source),
        origin: origin(observation),
        others: u32::try_from(in_year.saturating_sub(1)).unwrap_or(u32::MAX),
        conflict: false,
    }
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

fn blank_of(figure: &Figure) -> Option<BlankReason> {
    match figure.measure {
        Measure::Blank(reason) => Some(reason),
        Measure::Value(_) | Measure::Ratio { .. } => None,
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

/// All series figures can be typed for, in the order of the catalogue.
pub fn choices(context: &Context, (): Nothing) -> Result<Vec<SeriesChoice>> {
    let say = Say::of(context);
    let mut series: Vec<&Series> = Catalogue::embedded().series().collect();
    series.sort_by_key(|series| place(series));
    Ok(series.into_iter().map(|series| choice(series, &say)).collect())
}

fn choice(series: &Series, say: &Say) -> SeriesChoice {
    SeriesChoice {
        series: series.id.clone(),
        code: code(series),
        label: series.label.get(say.language).to_owned(),
        unit: unit_text(series, say),
        group: super::indicators::group(series, say),
    }
}

fn series_of(id: &str) -> Result<&'static Series> {
    Catalogue::embedded().find(id).ok_or_else(|| Error::Refused(keys::door_thing_gone()))
}

/// Everything known about one cell.
pub fn detail(context: &Context, input: FigureAt) -> Result<FigureDetail> {
    let say = Say::of(context);
    let series = series_of(&input.series)?;
    context.with(|session| {
        let figures = Figures::read(session.workspace.reading())?;
        let Some(found) = figures.series.get(&input.series) else {
            return Ok(FigureDetail { figures: Vec::new(), history: Vec::new() });
        };
        let top = shown(found, &figures, input.year);
        let mut all: Vec<&Observation> =
            own(found).filter(|other| other.key.period.nominal_year() == input.year).collect();
        all.sort_by_key(|observation| top != Some(*observation));
        let view = |observation: &&Observation| {
            sourced(observation, top == Some(*observation), series, &figures, &say)
        };
        let mut history = Vec::new();
        for observation in &all {
            history.extend(changes(session, observation, series, &figures, &say)?);
        }
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
        source: read::citation(&figures.sources, observation.key.source),
        text: told(&observation.figure, series, say),
        cell: observation.cell.clone(),
        numerator,
        denominator,
        shown: is_shown,
    }
}

/// A figure with its unit, or the reason of its blank.
pub fn told(figure: &Figure, series: &Series, say: &Say) -> String {
    match (figure.value(series.multiplier), blank_of(figure)) {
        (Some(value), _) => say.text(&series.measure(value)),
        (None, Some(reason)) => say.text(&reason.words()),
        (None, None) => say.text(&keys::door_blank_mark()),
    }
}

/// What was typed into the figure of one source, as the log tells it.
fn changes(
    session: &Session,
    observation: &Observation,
    series: &Series,
    figures: &Figures,
    say: &Say,
) -> Result<Vec<FigureChange>> {
    let operations = session.workspace.history(observation.key.id())?;
    let source = read::citation(&figures.sources, observation.key.source);
    let change = |operation: &Operation| {
        let figure = figure_of(&value::decode(&operation.value).ok()?)?;
        Some(FigureChange {
            when: say.moment(ceiba::basics::Millis(operation.time >> 16)),
            author: operation.author.clone(),
            text: told(&figure, series, say),
            source: source.clone(),
        })
    };
    let written = operations.iter().filter(|operation| {
        operation.entity_type == OBSERVATION.number
            && operation.register == OBSERVATION_FIGURE.number
    });
    Ok(written.filter_map(change).collect())
}

/// Changes one cell.
pub fn edit(context: &Context, input: FigureEdit) -> Result<FigureWritten> {
    let series = series_of(&input.series)?;
    let figure = typed_figure(context, series, &input.typed)?;
    let period = read::period(input.year)?;
    let (before, source) = context.with(|session| target_of(session, &input))?;
    let name = keys::door_deed_figure(&series.label, input.year.to_string());
    context.write(name, |change| {
        let source = write_source(change, &source)?;
        // The cell says something else now: under another source, the figure it showed goes.
        if let Some(before) = before.filter(|before| figure.is_none() || before.source != source) {
            change.remove_figure(&before)?;
        }
        match &figure {
            Some(figure) => change.observe(&start::own_key(&series.id, period, source), figure),
            None => Ok(()),
        }
    })?;
    Ok(FigureWritten { cell: cell_at(context, &input)?, state: start::opened_frame(context)? })
}

/// The key of the figure that the cell shows, and the source of the one to write.
fn target_of(session: &Session, input: &FigureEdit) -> Result<(Option<ObservationKey>, Source)> {
    let db = session.workspace.reading();
    let figures = Figures::read(db)?;
    let found = figures.series.get(&input.series);
    let before = found.and_then(|found| shown(found, &figures, input.year));
    let asked = input.source.trim();
    let known = figures.sources.values().find(|source| source.citation() == asked);
    let source = match (asked.is_empty(), known, before) {
        (false, Some(known), _) => known.clone(),
        (false, None, _) => Source { title: asked.to_owned(), ..Source::default() },
        (true, _, Some(before)) => source_of(&figures, before.key.source),
        (true, _, None) => start::own_source(&municipality(db)?),
    };
    Ok((before.map(|before| before.key.clone()), source))
}

fn source_of(figures: &Figures, id: Id) -> Source {
    figures.sources.get(&id).cloned().unwrap_or_default()
}

fn cell_at(context: &Context, input: &FigureEdit) -> Result<Option<FigureCell>> {
    let say = Say::of(context);
    let figures = context.read(Figures::read)?;
    let found = figures.series.get(&input.series);
    Ok(found.and_then(|found| {
        shown(found, &figures, input.year).map(|shown| cell(shown, found, &figures, &say))
    }))
}

/// The figure that was typed; `None` when the cell was cleared.
fn typed_figure(context: &Context, series: &Series, typed: &TypedFigure) -> Result<Option<Figure>> {
    let measure = match typed {
        TypedFigure::Clear => return Ok(None),
        TypedFigure::Value { text } => Measure::Value(read::number(context, text)?),
        TypedFigure::Ratio { numerator, denominator } => Measure::Ratio {
            numerator: read::number(context, numerator)?,
            denominator: read::number(context, denominator)?,
        },
        TypedFigure::Blank { reason } => Measure::Blank((*reason).into()),
    };
    let figure = Figure::plain(measure);
    refuse_impossible(&figure, series, &Say::of(context))?;
    Ok(Some(figure))
}

/// A share above all there is, a negative count, a denominator of nothing.
fn refuse_impossible(figure: &Figure, series: &Series, say: &Say) -> Result<()> {
    if matches!(figure.measure, Measure::Ratio { denominator, .. } if denominator <= 0.0) {
        return Err(Error::Refused(keys::door_denominator_zero()));
    }
    let Some(value) = figure.value(series.multiplier) else { return Ok(()) };
    let bounded = series.family != Family::Rate;
    let above = bounded && series.upper.is_some_and(|upper| value > upper * (1.0 + 1e-9));
    if above || series.lower.is_some_and(|lower| value < lower) {
        let (low, high) = (say.typed(series.lower.unwrap_or(0.0)), series.upper);
        return Err(Error::Refused(match high {
            Some(high) => keys::door_figure_outside(say.typed(high), low, say.typed(value)),
            None => keys::door_figure_below(low, say.typed(value)),
        }));
    }
    Ok(())
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
