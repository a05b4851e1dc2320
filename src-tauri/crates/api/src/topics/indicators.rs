//! Our indicators on one page: level and progress as the core and the books tell them.
//!
//! **Invariant:** level and progress stand apart; order, sentences and marks are those of the book.

use std::sync::Arc;

use ceiba::Result;
use ceiba::catalogue::{Catalogue, Framework, Series, goals, unit};
use ceiba::progress::store::Figures;
use ceiba::progress::{Assessment, Fill, Shape, Status, Sure};
use ceiba::text::keys;
use ceiba::workspace::Connection;
use ceiba_report::books::gather;
use ceiba_report::books::marks::Marks;
use ceiba_report::books::narrative;
use ceiba_report::books::profile::{self, Indicator, ProfileInput};
use ceiba_report::scene::Tone;

use super::figures;
use crate::Context;
use crate::say::Say;
use crate::views::indicators::{
    GoalRef, IndicatorList, IndicatorRow, LevelBar, PanelOrder, PanelOrderInput, StatusShape,
    StatusView,
};
use crate::views::{Nothing, NumberView};

/// What a page about indicators is made of.
pub struct Told {
    /// The indicators as the profile tells them, in the language of the screen.
    pub profile: ProfileInput,
    /// The figures behind them.
    pub figures: Figures,
}

impl Told {
    /// Of all series; what is known of them stands until something is written.
    pub fn all(context: &Context) -> Result<Arc<Self>> {
        context.told(|| Self::read(context, Figures::read))
    }

    /// Of those series whose figures are read.
    pub fn read(context: &Context, read: impl Fn(&Connection) -> Result<Figures>) -> Result<Self> {
        Self::of(context, context.read(read)?)
    }

    /// Of figures that were read.
    pub fn of(context: &Context, figures: Figures) -> Result<Self> {
        let language = context.language();
        let told = |db: &Connection| gather::told(db, &figures, language, gather::day(db, None)?);
        Ok(Self { profile: context.read(told)?, figures })
    }

    /// What can be measured here.
    pub fn catalogue(&self) -> &Catalogue {
        self.figures.catalogue.as_ref()
    }

    /// Every indicator that has figures, goal by goal.
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.profile.goals.iter().flat_map(|goal| &goal.indicators)
    }
}

/// Our indicators with level and progress, and those that wait for their first figure.
pub fn list(context: &Context, (): Nothing) -> Result<IndicatorList> {
    let (say, told) = (Say::of(context), Told::all(context)?);
    let order = context.settings().panel;
    let short = narrative::in_short(&told.profile);
    let marks = Marks::all(told.indicators().map(|one| one.marks_of_latest(&one.live)))
        .and(Marks::all(short.iter().map(|said| Marks::read(said))));
    Ok(IndicatorList {
        order,
        as_of: say.day(told.profile.edition.as_of),
        rows: rows(&told, order, &say),
        short,
        marks: marks.notes(say.locale),
        balance: told.indicators().any(|one| one.asked_before().is_some()),
    })
}

/// Remembers in which order a person looks at them.
pub fn set_order(context: &Context, input: PanelOrderInput) -> Result<Nothing> {
    context.remember(|settings| settings.panel = input.order)
}

fn rows(told: &Told, order: PanelOrder, say: &Say) -> Vec<IndicatorRow> {
    let catalogue = told.catalogue();
    let measured: Vec<&Indicator> = match order {
        PanelOrder::Missing => profile::by_what_is_missing(told.indicators()),
        PanelOrder::Goal => told.indicators().collect(),
    };
    let measured = measured.into_iter().map(|indicator| row(indicator, catalogue, say));
    let awaited = told.figures.awaited().map(|series| awaited(series, say));
    let mut rows: Vec<IndicatorRow> = measured.chain(awaited).collect();
    if order == PanelOrder::Goal {
        sort_by_goal(&mut rows, catalogue);
    }
    rows
}

fn sort_by_goal(rows: &mut [IndicatorRow], catalogue: &Catalogue) {
    rows.sort_by_cached_key(|row| {
        catalogue.find(&row.series).map(|series| goals::shown(catalogue, series).order())
    });
}

/// One that was put on the list and has no figure yet.
pub fn awaited(series: &Series, say: &Say) -> IndicatorRow {
    let nothing = status(Status::InsufficientData, Sure::Plain, say);
    IndicatorRow {
        series: series.id.clone(),
        code: figures::code(series),
        label: series.label.get(say.language).to_owned(),
        unit: figures::unit_text(series, say),
        goal: goal_of(series, say),
        period: None,
        value: None,
        bar: None,
        missing: None,
        status: StatusView { word: say.text(&keys::listed_awaited()), ..nothing },
        share: None,
    }
}

/// One that has figures.
pub fn row(indicator: &Indicator, catalogue: &Catalogue, say: &Say) -> IndicatorRow {
    let live = &indicator.live;
    let series = catalogue.find(&live.series);
    let number = |value: f64| say.number(value, unit::decimals(value, &live.unit));
    let marks = indicator.marks_of_latest(live);
    IndicatorRow {
        series: live.series.clone(),
        code: indicator.code.clone(),
        label: indicator.label.clone(),
        unit: series.map(|series| figures::unit_text(series, say)).unwrap_or_default(),
        goal: series.map(|series| goal_of(series, say)).unwrap_or_else(own_goal(say)),
        period: live.latest.as_ref().map(|latest| latest.period.clone()),
        value: live.latest.as_ref().map(|latest| marked(number(latest.value), marks)),
        bar: bar(indicator, say),
        missing: live.missing_text().map(|missing| marks.derived().beside(say.text(&missing))),
        status: status_of(live, say),
        // Of a target that is met, the share of what was missing says nothing any more.
        share: live
            .share
            .filter(|_| live.status != Status::Achieved)
            .map(|share| say.number(share, 2)),
    }
}

/// A number with its marks.
pub fn marked(number: NumberView, marks: Marks) -> NumberView {
    NumberView { text: marks.beside(number.text), ..number }
}

/// The goal a series belongs to, in words; empty for one without a place in a list.
pub fn group(series: &Series, say: &Say) -> String {
    goal_of(series, say).title
}

/// The goal a series belongs to; without words where it has no place in a list.
pub fn goal_of(series: &Series, say: &Say) -> GoalRef {
    if series.own.is_some() {
        return own_goal(say)();
    }
    let at = goals::shown(Catalogue::embedded(), series).at;
    at.map_or_else(
        || GoalRef { key: String::new(), title: String::new() },
        |at| goal(at.framework, &at.goal, say),
    )
}

/// A goal of a framework.
pub fn goal(framework: Framework, number: &str, say: &Say) -> GoalRef {
    GoalRef {
        key: narrative::goal_name(Some((framework, number))),
        title: say.text(&goals::title(framework, number)),
    }
}

/// What a municipality added itself.
pub fn own_goal(say: &Say) -> impl Fn() -> GoalRef {
    move || GoalRef { key: narrative::goal_name(None), title: say.text(&keys::own_goal()) }
}

/// Level, target, region and country on one scale that holds them all.
fn bar(indicator: &Indicator, say: &Say) -> Option<LevelBar> {
    let (live, standing) = (&indicator.live, indicator.standing()?);
    let level = live.level.as_ref()?;
    let (from, to) = standing.scale;
    Some(LevelBar {
        from: from.min(level.value),
        to: to.max(level.value),
        value: level.value,
        target: standing.target.or_else(|| level.target.map(|value| (value, value))),
        region: level.region,
        country: level.country,
        alternative: live.level_sentence().map(|text| say.text(&text)).unwrap_or_default(),
        beside: live.beside_bar().iter().map(|told| say.text(told)).collect(),
    })
}

/// Progress in a sentence, for a page that says its word beside it.
pub fn progress_told(assessed: &Assessment, say: &Say) -> String {
    let account = assessed.progress_account();
    say.text(&account.unwrap_or_else(|| assessed.progress_sentence()))
}

/// The word of a verdict with its shape.
pub fn status_of(assessed: &Assessment, say: &Say) -> StatusView {
    status(assessed.status, assessed.sure, say)
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
