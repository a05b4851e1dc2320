//! The list of indicators and one indicator: level and progress as the core and the books tell them.

use ceiba::catalogue::about::{self, About};
use ceiba::catalogue::{Agenda, Catalogue, Own, Series, goals, unit};
use ceiba::progress::store::Figures;
use ceiba::progress::{Assessment, Fill, Settings, Shape, Status, Sure};
use ceiba::series::Source;
use ceiba::text::keys;
use ceiba::workspace::Connection;
use ceiba::{Error, Result};
use ceiba_report::books::marks::Marks;
use ceiba_report::books::{gather, profile};
use ceiba_report::scene::Tone;
use chrono::NaiveDate;

use super::figures;
use crate::Context;
use crate::say::Say;
use crate::views::NumberView;
use crate::views::indicators::{
    AboutView, Clock, ClockInput, IndicatorInput, IndicatorList, IndicatorPage, IndicatorPoint,
    IndicatorRow, LevelBar, StatusShape, StatusView,
};

/// What a page about indicators is made of.
struct Standing {
    shown: gather::Indicators,
    figures: Figures,
    as_of: NaiveDate,
}

/// Of all series, or of the one whose figures are read.
fn standing(context: &Context, read: impl Fn(&Connection) -> Result<Figures>) -> Result<Standing> {
    let language = context.language();
    context.read(|db| {
        let (as_of, figures) = (gather::day(db, None)?, read(db)?);
        Ok(Standing { shown: gather::indicators(&figures, language, as_of), figures, as_of })
    })
}

/// Our indicators with level and progress, and those that wait for their first figure.
pub fn list(context: &Context, input: ClockInput) -> Result<IndicatorList> {
    let (say, standing) = (Say::of(context), standing(context, Figures::read)?);
    let catalogue = standing.figures.catalogue.as_ref();
    let mut marks = Marks::default();
    let mut measured: Vec<IndicatorRow> = Vec::new();
    for goal in &standing.shown.goals {
        for indicator in &goal.indicators {
            let Some(assessed) = standing.assess(indicator, input.clock) else { continue };
            marks = marks.and(indicator.marks_of_latest(&assessed));
            measured.push(row(&assessed, indicator, &goal.title, catalogue, &say));
        }
    }
    let awaited = standing.figures.awaited().map(|series| awaited(series, &say));
    let mut rows: Vec<IndicatorRow> = measured.into_iter().chain(awaited).collect();
    rows.sort_by_cached_key(|row| {
        catalogue.find(&row.series).map(|series| goals::shown(catalogue, series).order())
    });
    let (as_of, marks) = (say.day(standing.as_of), marks.notes(say.locale));
    Ok(IndicatorList { clock: input.clock, as_of, rows, marks })
}

/// One that was put on the list and has no figure yet.
fn awaited(series: &Series, say: &Say) -> IndicatorRow {
    let nothing = status(Status::InsufficientData, Sure::Plain, say);
    IndicatorRow {
        series: series.id.clone(),
        code: figures::code(series),
        label: series.label.get(say.language).to_owned(),
        unit: figures::unit_text(series, say),
        group: group(series, say),
        period: None,
        value: None,
        bar: None,
        missing: None,
        status: StatusView { word: say.text(&keys::listed_awaited()), ..nothing },
        share: None,
    }
}

impl Standing {
    fn assess(&self, indicator: &profile::Indicator, clock: Clock) -> Option<Assessment> {
        match clock {
            Clock::Sdg => Some(indicator.live.clone()),
            Clock::Mdg => {
                let (series, settings) = (&indicator.live.series, Settings::default());
                self.figures.assess(series, Agenda::Mdg, self.as_of, &settings)
            }
        }
    }
}

fn row(
    assessed: &Assessment,
    indicator: &profile::Indicator,
    goal: &str,
    catalogue: &Catalogue,
    say: &Say,
) -> IndicatorRow {
    let series = catalogue.find(&assessed.series);
    let number = |value: f64| say.number(value, unit::decimals(value, &assessed.unit));
    let marks = indicator.marks_of_latest(assessed);
    IndicatorRow {
        series: assessed.series.clone(),
        code: indicator.code.clone(),
        label: indicator.label.clone(),
        unit: series.map(|series| figures::unit_text(series, say)).unwrap_or_default(),
        group: goal.to_owned(),
        period: assessed.latest.as_ref().map(|latest| latest.period.clone()),
        value: assessed.latest.as_ref().map(|latest| marked(number(latest.value), marks)),
        bar: bar(assessed, indicator, say),
        missing: assessed.missing_text().map(|missing| marks.derived().beside(say.text(&missing))),
        status: status(assessed.status, assessed.sure, say),
        // Of a target that is met, the share of what was missing says nothing any more.
        share: assessed
            .share
            .filter(|_| assessed.status != Status::Achieved)
            .map(|share| say.number(share, 2)),
    }
}

/// A number with its marks.
fn marked(number: NumberView, marks: Marks) -> NumberView {
    NumberView { text: marks.beside(number.text), ..number }
}

/// The goal a series belongs to, in words; empty for one without a place in a list.
pub fn group(series: &Series, say: &Say) -> String {
    if series.own.is_some() {
        return say.text(&keys::own_goal());
    }
    let place = goals::shown(Catalogue::embedded(), series).at;
    place.map(|at| say.text(&goals::title(at.framework, &at.goal))).unwrap_or_default()
}

/// Level, target, region and country on one scale that holds them all.
fn bar(assessed: &Assessment, indicator: &profile::Indicator, say: &Say) -> Option<LevelBar> {
    let level = assessed.level.as_ref()?;
    let (lower, upper) = indicator.bounds;
    let target = assessed.target.as_ref().map(profile::met_between);
    let target = target.or_else(|| level.target.map(|value| (value, value)));
    let shown = [Some(level.value), target.map(|(_, to)| to), level.region, level.country];
    let most = shown.into_iter().flatten().fold(0.0_f64, f64::max);
    Some(LevelBar {
        from: lower.unwrap_or(0.0).min(level.value),
        to: upper.unwrap_or(most * 1.1).max(most),
        value: level.value,
        target,
        region: level.region,
        country: level.country,
        alternative: assessed.level_sentence().map(|text| say.text(&text)).unwrap_or_default(),
    })
}

fn status(status: Status, sure: Sure, say: &Say) -> StatusView {
    let look = status.look();
    let shape = match look.shape {
        Shape::Tick => StatusShape::Check,
        Shape::Disc => StatusShape::Circle,
        Shape::Diamond => StatusShape::Diamond,
        Shape::Square => StatusShape::Square,
        Shape::DownTriangle => StatusShape::Down,
        Shape::Ring => StatusShape::Ring,
    };
    StatusView {
        key: look.code.to_owned(),
        word: say.text(&status.word()),
        shape,
        tone: Tone::of(look.shape),
        outlined: look.fill == Fill::Outline,
        hatched: sure != Sure::Plain && shape != StatusShape::Ring,
    }
}

/// One indicator with its chart and its calculation.
pub fn page(context: &Context, input: IndicatorInput) -> Result<IndicatorPage> {
    let one = |db: &Connection| Figures::read_one(db, &input.series);
    let (say, standing) = (Say::of(context), standing(context, one)?);
    let found = standing.shown.goals.iter().find_map(|goal| {
        let of = |i: &&profile::Indicator| i.live.series == input.series;
        goal.indicators.iter().find(of).map(|indicator| (goal, indicator))
    });
    let gone = || Error::Refused(keys::door_indicator_empty());
    let (goal, indicator) = found.ok_or_else(gone)?;
    let assessed = standing.assess(indicator, input.clock).ok_or_else(gone)?;
    // The chart draws the clock that it is given as the live one.
    let drawn = profile::Indicator { live: assessed.clone(), ..indicator.clone() };
    let level = assessed.level_sentence();
    let marks = Marks::all(indicator.rows.iter().map(|row| row.marks));
    let mut notes: Vec<String> = Vec::new();
    notes.extend((assessed.sure != Sure::Plain).then(|| say.text(&assessed.sure.word())));
    notes.extend(assessed.flags.iter().map(|flag| say.text(&flag.sentence())));
    Ok(IndicatorPage {
        clock: input.clock,
        row: row(&assessed, indicator, &goal.title, &standing.figures.catalogue, &say),
        as_of: say.day(standing.as_of),
        level: level.map(|level| say.text(&level)).unwrap_or_default(),
        progress: say.text(&assessed.progress_sentence()),
        chart: Some(profile::chart(&drawn, say.locale)),
        calculation: assessed.calculation().iter().map(|step| say.text(step)).collect(),
        notes,
        marks: marks.notes(say.locale),
        points: points(&standing, indicator, &say),
        sources: sources(&standing, indicator, &say),
        about: about(&*figures::series_of(context, &input.series)?, &say),
    })
}

/// What an indicator is, for whoever meets it for the first time.
pub fn about(series: &Series, say: &Say) -> AboutView {
    if let Some(own) = &series.own {
        return about_own(series, own, say);
    }
    let About { measures, why, how, sources, traps } = about::about(series, say.locale);
    let example = say.text(&about::example(series, say.locale));
    AboutView { measures, why, how, example, sources, traps }
}

/// What the team itself says about an indicator of its own.
fn about_own(series: &Series, own: &Own, say: &Say) -> AboutView {
    let how = about::formula(series, say.locale);
    let (measures, sources) = (own.about.clone(), own.source.clone());
    let nothing = String::new;
    AboutView { measures, why: nothing(), how, example: nothing(), sources, traps: nothing() }
}

/// Every figure that stands and every blank, with what stands beside it.
fn points(standing: &Standing, indicator: &profile::Indicator, say: &Say) -> Vec<IndicatorPoint> {
    let number = |value: f64| say.number(value, unit::decimals(value, &indicator.live.unit));
    let cited = |at: &usize| standing.shown.sources.get(*at).map(Source::short);
    let point = |row: &profile::FigureRow| IndicatorPoint {
        period: row.period.clone(),
        value: row.value.map(|value| marked(number(value), row.marks)),
        region: row.region.map(number),
        country: row.country.map(number),
        sources: row.sources.iter().filter_map(cited).collect(),
        remarks: row.remarks.iter().map(|remark| say.text(remark)).collect(),
    };
    indicator.rows.iter().map(point).collect()
}

fn sources(standing: &Standing, indicator: &profile::Indicator, say: &Say) -> Vec<String> {
    let told = |at: usize| {
        let source = standing.shown.sources.get(at)?;
        Some(say.text(&source.told(&indicator.by_hand_of(at))))
    };
    indicator.used().into_iter().filter_map(told).collect()
}
