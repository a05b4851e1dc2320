//! Writing one figure of the table: reading what was typed, asking where it may not have been
//! meant, replacing the very figure that the cell shows, and telling what that changed.
//!
//! **Invariant:** a number that a person typed is never laid into the mouth of a source that gave
//! counts; the figure of another source never comes up without being named.

use std::ops::RangeInclusive;

use ceiba::basics::Period;
use ceiba::catalogue::{Family, Series};
use ceiba::municipality::store::municipality;
use ceiba::progress::store::Figures;
use ceiba::series::store::Observation;
use ceiba::series::{
    self, BlankReason, Figure, Measure, OVER_BOUND, ObservationKey, POPULATION, Source,
    write_source,
};
use ceiba::text::{Locale, Message, format, keys};
use ceiba::workspace::Change;
use ceiba::{Error, Result};
use chrono::Datelike;

use super::figures::{Drawing, cell_of, code, series_of, shown, told};
use super::{doubt, pasted, read, start};
use crate::Context;
use crate::say::Say;
use crate::views::figures::{
    Doubt, FigureAnswer, FigureChoice, FigureEdit, FigureQuestion, FigureWritten, TypedFigure,
};

/// No municipality of the region has counted its indicators before.
const FIRST_YEAR: i32 = 1900;

/// The years for which a figure can be typed: none has been measured in a year to come.
pub fn years(context: &Context) -> RangeInclusive<i32> {
    FIRST_YEAR..=context.now().date().year()
}

/// What stands where something is about to be written, and who will be named for it.
pub struct Standing<'a> {
    /// The figures of the series, with others perhaps.
    pub figures: &'a Figures,
    /// The figure that the cell shows.
    pub before: Option<Observation>,
    /// The source of what is written.
    pub source: Source,
    /// The source of what the municipality says itself.
    pub own: Source,
}

impl<'a> Standing<'a> {
    /// What stands in the cell of a change; `own` is the source of what the municipality says itself.
    pub fn of(figures: &'a Figures, own: &Source, input: &FigureEdit) -> Self {
        let before = shown_of(figures, &input.series, input.year).cloned();
        let source = source(figures, own, before.as_ref(), input.source.trim());
        Self { before, source, own: own.clone(), figures }
    }

    /// How the source of the shown figure is cited.
    pub fn before_source(&self) -> String {
        let key = self.before.as_ref().map(|before| before.key.source);
        key.map(|source| read::citation(&self.figures.sources, source)).unwrap_or_default()
    }

    /// The figure to write belongs to the time that was typed, else to that of the one it replaces.
    pub fn key(&self, input: &FigureEdit) -> Result<ObservationKey> {
        let before = self.before.as_ref().map(|before| before.key.period);
        let period = match input.period.trim() {
            "" => before.map_or_else(|| read::period(input.year), Ok)?,
            typed => read::period_of_year(typed, input.year)?,
        };
        Ok(start::own_key(&input.series, period, self.source.id()))
    }

    fn is_chosen(&self, figure: &Observation) -> bool {
        let known = self.figures.series.get(&figure.key.series);
        known.is_some_and(|known| known.is_chosen(figure))
    }
}

fn shown_of<'a>(figures: &'a Figures, series: &str, year: i32) -> Option<&'a Observation> {
    shown(figures.series.get(series)?, figures, year)
}

/// The source that was named; none named: that of the shown figure, else, and where that was erased, the
/// municipality itself.
fn source(figures: &Figures, own: &Source, before: Option<&Observation>, asked: &str) -> Source {
    let known = figures.sources.values().find(|source| source.citation() == asked);
    match (asked.is_empty(), known, before) {
        (false, Some(known), _) => known.clone(),
        (false, None, _) if own.citation() == asked => own.clone(),
        (false, None, _) => Source { title: asked.to_owned(), ..Source::default() },
        (true, _, Some(before)) => figures.sources.get(&before.key.source).unwrap_or(own).clone(),
        (true, _, None) => own.clone(),
    }
}

/// Changes one cell, or asks first.
pub fn edit(context: &Context, input: FigureEdit) -> Result<FigureAnswer> {
    let series = series_of(context, &input.series)?;
    let series = series.as_ref();
    let input = reminded(context, series, input)?;
    let place = |problem| placed(series, input.year, problem, &Say::of(context));
    attempt(context, series, &input).map_err(|error| match error {
        Error::Refused(problem) => Error::Refused(place(problem)),
        Error::RefusedField { field, message } => {
            Error::RefusedField { field, message: place(message) }
        }
        other => other,
    })
}

/// Whether a mark stands between thousands or before decimals is asked once for each unit: from then on
/// decimals are decimals. People and things are asked about each time, for they come in thousands.
fn reminded(context: &Context, series: &Series, input: FigureEdit) -> Result<FigureEdit> {
    let known = !doubt::counts_wholes(series)
        && context.with(|session| Ok(session.decimals.contains(&series.unit)))?;
    let mut answered = input.answered.clone();
    answered.extend(known.then_some(Doubt::TwoWays));
    Ok(FigureEdit { answered, ..input })
}

/// Remembers how a number was meant that can be read in two ways; the one in whole thousands was offered
/// without a mark.
fn remember(context: &Context, series: &Series, input: &FigureEdit) -> Result<()> {
    let TypedFigure::Value { text } = &input.typed else { return Ok(()) };
    let decimal = text.contains(format::decimal_mark(context.locale()));
    if decimal && input.answered.contains(&Doubt::TwoWays) {
        context.with(|session| Ok(session.decimals.insert(series.unit.clone())))?;
    }
    Ok(())
}

/// A sentence about a cell, with its indicator and year.
pub fn placed(series: &Series, year: i32, problem: Message, say: &Say) -> Message {
    let name = [code(series), series.label.get(say.language).to_owned()].join(" ");
    keys::door_figure_at(name.trim().to_owned(), problem, year.to_string())
}

fn attempt(context: &Context, series: &Series, input: &FigureEdit) -> Result<FigureAnswer> {
    let say = Say::of(context);
    let figure = typed_figure(series, &input.typed, say.locale)?;
    let (figures, own) = context.read(|db| {
        let figures = Figures::read_one(db, &input.series)?;
        Ok((figures, start::own_source(&municipality(db)?)))
    })?;
    let standing = Standing::of(&figures, &own, input);
    let case = Case { figure: figure.as_ref(), series, input, standing: &standing };
    if let Some(question) = case.question(&years(context), &say)? {
        return Ok(FigureAnswer::Asks(question));
    }
    let written = write(context, &case)?;
    remember(context, series, input)?;
    Ok(FigureAnswer::Written(Box::new(written)))
}

/// One figure that is about to be written.
pub struct Case<'a> {
    /// What it says; `None` where the cell is cleared.
    pub figure: Option<&'a Figure>,
    /// What it measures.
    pub series: &'a Series,
    /// The change as it was asked for.
    pub input: &'a FigureEdit,
    /// What stands there.
    pub standing: &'a Standing<'a>,
}

impl Case<'_> {
    /// What is to be asked before it is written; an error where it cannot be written at all.
    pub fn question(
        &self,
        years: &RangeInclusive<i32>,
        say: &Say,
    ) -> Result<Option<FigureQuestion>> {
        let Self { series, input, standing, .. } = *self;
        if standing.before.is_none() {
            refuse_year(input.year, years)?;
        }
        if !input.period.trim().is_empty() {
            let end = standing.key(input)?.period.end.year();
            refuse_year(end, years).map_err(|error| error.of_field("period"))?;
        }
        let Some(figure) = self.figure else { return Ok(None) };
        refuse_below(figure, series, say)?;
        if let Some(question) = doubt::question(figure, series, input, standing, say) {
            return Ok(Some(question));
        }
        refuse_above(figure, series, say)?;
        refuse_broken(figure, series, say)?;
        Ok(None)
    }

    /// Writes it under a source that is written; what the cell showed under another one goes.
    pub fn lay(&self, change: &mut Change) -> Result<()> {
        let key = self.standing.key(self.input)?;
        let replaced = |before: &&Observation| self.figure.is_none() || before.key != key;
        let gone = self.standing.before.as_ref().filter(replaced);
        if let Some(gone) = gone {
            change.remove_figure(&gone.key)?;
        }
        let Some(figure) = self.figure else { return Ok(()) };
        change.observe(&key, figure)?;
        if gone.is_some_and(|gone| self.standing.is_chosen(gone)) {
            series::choose(change, &key)?;
        }
        Ok(())
    }
}

/// The figure that was typed; `None` when the cell was cleared.
pub fn typed_figure(
    series: &Series,
    typed: &TypedFigure,
    locale: Locale,
) -> Result<Option<Figure>> {
    let number = |text: &str, field: &str| {
        read::number_or_asked(locale, text).map_err(|error| error.of_field(field))
    };
    let measure = match typed {
        TypedFigure::Clear => return Ok(None),
        TypedFigure::Value { text } if pasted::sign(text).is_some() => {
            Measure::Blank(pasted::sign(text).unwrap_or(BlankReason::NotAvailable))
        }
        TypedFigure::Value { text } if series.id == POPULATION => {
            Measure::Value(read::whole_or_asked(locale, text)?)
        }
        TypedFigure::Value { text } => Measure::Value(read::number_or_asked(locale, text)?),
        TypedFigure::Ratio { numerator, denominator } => Measure::Ratio {
            numerator: number(numerator, "numerator")?,
            denominator: number(denominator, "denominator")?,
        },
        TypedFigure::Blank { reason } => Measure::Blank((*reason).into()),
    };
    Ok(Some(Figure::plain(measure)))
}

fn refuse_year(year: i32, known: &RangeInclusive<i32>) -> Result<()> {
    if known.contains(&year) {
        return Ok(());
    }
    let (first, last) = (known.start().to_string(), known.end().to_string());
    Err(Error::Refused(keys::door_year_outside(first, last, year.to_string())))
}

/// A negative count, a whole of nothing, a value below all there can be.
fn refuse_below(figure: &Figure, series: &Series, say: &Say) -> Result<()> {
    if let Measure::Ratio { numerator, denominator } = figure.measure {
        if denominator <= 0.0 {
            return Err(Error::Refused(keys::door_denominator_zero()).of_field("denominator"));
        }
        if numerator < 0.0 {
            let problem = keys::door_figure_below(say.typed(0.0), say.typed(numerator));
            return Err(Error::Refused(problem).of_field("numerator"));
        }
    }
    let Some(value) = figure.value(series.multiplier) else { return Ok(()) };
    match series.lower.filter(|lower| value < *lower) {
        Some(low) => Err(Error::Refused(keys::door_figure_below(say.typed(low), say.typed(value)))),
        None => Ok(()),
    }
}

/// More than there can be. A part that is larger than its whole is told and stored: then one of
/// the two counts is wrong, and only a person can say which.
fn refuse_above(figure: &Figure, series: &Series, say: &Say) -> Result<()> {
    let Some(value) = figure.value(series.multiplier) else { return Ok(()) };
    let known = series.family != Family::Rate && !doubt::is_part(figure, series);
    match series.upper.filter(|upper| known && value > *upper * OVER_BOUND) {
        Some(high) => Err(Error::Refused(keys::door_figure_outside(
            say.typed(high),
            say.typed(series.lower.unwrap_or(0.0)),
            say.typed(value),
        ))),
        None => Ok(()),
    }
}

/// A population is of whole people, whatever was answered.
fn refuse_broken(figure: &Figure, series: &Series, say: &Say) -> Result<()> {
    match figure.measure {
        Measure::Value(people) if series.id == POPULATION => {
            read::refuse_broken_people(people, &say.typed(people), say.locale)
        }
        _ => Ok(()),
    }
}

fn write(context: &Context, case: &Case) -> Result<FigureWritten> {
    let Case { figure, series, input, standing } = *case;
    let key = standing.key(input)?;
    let name = keys::door_deed_figure(&series.label, Period::label(&key.period));
    context.write(name, |change| {
        write_source(change, &standing.source)?;
        case.lay(change)
    })?;
    let written = figure.map(|figure| (&key, figure));
    answer(context, series, input.year, |after, say| said(written, standing, after, series, say))
}

/// The cell as it is now, and what is to be said about it.
fn answer(
    context: &Context,
    series: &Series,
    year: i32,
    said: impl Fn((&Figures, &Observation), &Say) -> Option<Message>,
) -> Result<FigureWritten> {
    let say = Say::of(context);
    let figures = context.read(|db| Figures::read_one(db, &series.id))?;
    let drawing = Drawing::new(&figures, say);
    let cell = figures.series.get(&series.id).and_then(|found| cell_of(found, year, &drawing));
    let now = shown_of(&figures, &series.id, year);
    let said = now.and_then(|now| said((&figures, now), &say)).map(|said| say.text(&said));
    Ok(FigureWritten { cell, said, state: start::opened_frame(context)? })
}

/// What one would not expect: another figure of the year counts now; a source says something else.
fn said(
    written: Option<(&ObservationKey, &Figure)>,
    standing: &Standing,
    (figures, now): (&Figures, &Observation),
    series: &Series,
    say: &Say,
) -> Option<Message> {
    let source = read::cited(&figures.sources, now.key.source, say.locale);
    let value = told(&now.figure, series, say);
    if written.is_none_or(|(key, _)| *key != now.key) {
        return Some(keys::door_figure_other_counts(now.key.period.label(), source, value));
    }
    let before = standing.before.as_ref()?;
    let corrected = before.key == now.key && before.cell.is_some() && before.figure != now.figure;
    let old = told(&before.figure, series, say);
    corrected.then(|| keys::door_figure_corrected(value, old, now.key.period.label(), source))
}

/// Chooses which of several figures of a year counts.
pub fn choose(context: &Context, input: FigureChoice) -> Result<FigureWritten> {
    let series = series_of(context, &input.series)?;
    let series = series.as_ref();
    let id = read::id(&input.id)?;
    let figures = context.read(|db| Figures::read_one(db, &series.id))?;
    let known = figures.series.get(&series.id);
    let key = known
        .and_then(|known| known.own().map(|found| &found.key).find(|key| key.id() == id))
        .ok_or_else(|| Error::Refused(keys::door_thing_gone()))?;
    let name = keys::door_deed_choice(&series.label, input.year.to_string());
    context.write(name, |change| series::choose(change, key))?;
    answer(context, series, input.year, |_, _| None)
}
