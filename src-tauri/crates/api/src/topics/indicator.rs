//! One indicator: level, progress and chart, what the profile says of it, its parts, what is asked of it.
//!
//! **Invariant:** every verdict stands with its calculation, every figure with its source.

use ceiba::book::{BookKey, store as book};
use ceiba::catalogue::about::{self, About};
use ceiba::catalogue::{Agenda, Own, Series, Target, goals, unit};
use ceiba::municipality::target;
use ceiba::plan::Objective;
use ceiba::plan::store::objectives;
use ceiba::progress::store::Figures;
use ceiba::progress::{Assessment, Settings, Sure};
use ceiba::series::{Source, listing, own};
use ceiba::text::{Language, keys};
use ceiba::workspace::Connection;
use ceiba::{Error, Result};
use ceiba_report::books::gather;
use ceiba_report::books::marks::Marks;
use ceiba_report::books::narrative::Draft;
use ceiba_report::books::places::Place;
use ceiba_report::books::profile::{self, FigureRow, Indicator, ProfileInput};

use super::catalogue::target_view;
use super::indicators::{Told, marked, progress_told, row, status_of};
use super::{begun, books, figures};
use crate::Context;
use crate::say::Say;
use crate::views::Choice;
use crate::views::catalogue::SeriesInput;
use crate::views::indicators::{
    AboutView, Beside, ClosedView, IndicatorPage, IndicatorPoint, PartsView, PassageView,
    TargetStanding,
};

/// One indicator with its chart and its calculation.
pub fn page(context: &Context, input: SeriesInput) -> Result<IndicatorPage> {
    let id = input.series.as_str();
    let (say, told) = (Say::of(context), Told::read(context, |db| Figures::read_one(db, id))?);
    let indicator = told.indicators().find(|one| one.live.series == id);
    let indicator = indicator.ok_or_else(|| Error::Refused(keys::door_indicator_empty()))?;
    let series = figures::series_of(context, id)?;
    let live = &indicator.live;
    let marks = Marks::all(indicator.rows.iter().map(|row| row.marks));
    Ok(IndicatorPage {
        row: row(indicator, told.catalogue(), &say),
        as_of: say.day(told.profile.edition.as_of),
        beside: context.read(|db| beside(db, id, say.language))?,
        objectives: context.read(|db| Ok(objectives_of(&objectives(db)?, id, &say)))?,
        level: live.level_sentence().map(|level| say.text(&level)).unwrap_or_default(),
        progress: progress_told(live, &say),
        chart: Some(profile::chart(indicator, say.locale)),
        words: passage(context, &told, &indicator.title(), |profile| draft(profile, id))?,
        parts: context.read(|db| parts(db, &told, indicator, &say))?,
        targets: context.read(|db| targets(db, &told, &series, &say))?,
        closed: indicator.told_before().map(|closed| closed_view(closed, &say)),
        calculation: calculation(live, &say),
        notes: notes(live, &say),
        marks: marks.notes(say.locale),
        points: points(&told.profile, indicator, &say),
        sources: sources(&told.profile, indicator, &say),
        about: about(&series, &say),
    })
}

fn draft(profile: &ProfileInput, series: &str) -> Option<Draft> {
    let mut indicators = profile.goals.iter().flat_map(|goal| &goal.indicators);
    let found = indicators.find(|one| one.live.series == series)?;
    Some(Draft::of_indicator(profile, found))
}

/// What is said at a place of the profile. The draft is told in the language of the team's own text, so that
/// both can be compared; while there is none, in that of the screen.
pub fn passage(
    context: &Context,
    told: &Told,
    name: &str,
    draft: impl Fn(&ProfileInput) -> Option<Draft>,
) -> Result<PassageView> {
    let gone = || Error::Refused(keys::door_thing_gone());
    let (say, begun) = (Say::of(context), begun::all(context)?);
    let shown = draft(&told.profile).ok_or_else(gone)?;
    let mut passages = context.read(|db| book::passages(db, BookKey::Profile))?;
    let own = passages.remove(&shown.slot);
    let language = own.as_ref().map_or(say.language, |own| own.language);
    let shown = match language == say.language {
        true => shown,
        false => {
            let day = told.profile.edition.as_of;
            let input = context.read(|db| gather::told(db, &told.figures, language, day))?;
            draft(&input).ok_or_else(gone)?
        }
    };
    let place = Place { slot: shown.slot, name: name.to_owned(), draft: shown.basis };
    let place = books::marked_place(own.as_ref(), BookKey::Profile, place, &begun, &say);
    Ok(PassageView { place, language: language.into() })
}

/// The indicators before and after one, goal by goal, of those on our list that have figures.
fn beside(db: &Connection, series: &str, language: Language) -> Result<Beside> {
    let (ours, catalogue) = (listing::ours(db)?, own::catalogue(db)?);
    let shown = |one: &&Series| {
        let has_place = one.own.is_some() || goals::shown(&catalogue, one).at.is_some();
        has_place && ours.is_listed(&one.id) && ours.has_figures(&one.id)
    };
    let mut listed: Vec<&Series> = catalogue.series().filter(shown).collect();
    listed.sort_by_cached_key(|one| goals::shown(&catalogue, one).order());
    let named = |one: &&Series| Choice {
        key: one.id.clone(),
        text: format!("{} {}", figures::code(one), one.label.get(language)).trim().to_owned(),
    };
    Ok(Beside::of(&listed.iter().map(named).collect::<Vec<_>>(), series))
}

/// The objectives of the plan that an indicator measures.
fn objectives_of(objectives: &[Objective], series: &str, say: &Say) -> Vec<Choice> {
    let measured = objectives.iter().filter(|one| one.series.as_deref() == Some(series));
    let named = |one: &Objective| Choice {
        key: one.id.to_string(),
        text: match one.title.as_str() {
            "" => say.text(&keys::plan_objective_unnamed()),
            title => title.to_owned(),
        },
    };
    measured.map(named).collect()
}

fn parts(db: &Connection, told: &Told, indicator: &Indicator, say: &Say) -> Result<Vec<PartsView>> {
    let town = told.profile.place.name.as_str();
    let view = |breakdown| PartsView {
        charts: profile::multiples(&breakdown, indicator, town, say.locale),
        title: say.text(&breakdown.by.words()),
    };
    Ok(told.figures.breakdowns(db, &indicator.live.series)?.into_iter().map(view).collect())
}

/// What is asked of a series on the clock that runs: by its agenda, the country, the municipality, and the
/// plan. The first that anybody set here is the one that counts.
fn targets(
    db: &Connection,
    told: &Told,
    series: &Series,
    say: &Say,
) -> Result<Vec<TargetStanding>> {
    let (figures, as_of) = (&told.figures, told.profile.edition.as_of);
    let set = target::all(db)?;
    let set = set.iter().filter(|one| one.series == series.id && one.agenda == Agenda::Sdg);
    let planned = figures.planned.get(&series.id);
    let asked = told.catalogue().target(&series.id, Agenda::Sdg).into_iter().chain(set);
    let asked = asked.filter(|one| !one.rule.is_context()).map(|one| (one, None));
    let asked = asked.chain(planned.map(|planned| (&planned.target, planned.start)));
    let counts = figures.target(&series.id, Agenda::Sdg);
    let view = |(target, start): (&Target, Option<(i32, f64)>)| {
        let assessed = figures.assess_towards(target, start, as_of, &Settings::default())?;
        Some(TargetStanding {
            target: target_view(target, series, say),
            counts: Some(target) == counts,
            status: status_of(&assessed, say),
            told: progress_told(&assessed, say),
        })
    };
    Ok(asked.filter_map(view).collect())
}

fn closed_view(closed: &Assessment, say: &Say) -> ClosedView {
    ClosedView {
        status: status_of(closed, say),
        told: progress_told(closed, say),
        calculation: calculation(closed, say),
    }
}

fn calculation(assessed: &Assessment, say: &Say) -> Vec<String> {
    assessed.calculation().iter().map(|step| say.text(step)).collect()
}

/// What the reader must know beside the verdict.
fn notes(assessed: &Assessment, say: &Say) -> Vec<String> {
    let sure = (assessed.sure != Sure::Plain).then(|| say.text(&assessed.sure.word()));
    let flags = assessed.flags.iter().map(|flag| say.text(&flag.sentence()));
    sure.into_iter().chain(flags).collect()
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
fn points(profile: &ProfileInput, indicator: &Indicator, say: &Say) -> Vec<IndicatorPoint> {
    let number = |value: f64| say.number(value, unit::decimals(value, &indicator.live.unit));
    let cited = |at: &usize| profile.sources.get(*at).map(Source::short);
    let point = |row: &FigureRow| IndicatorPoint {
        period: row.period.clone(),
        value: row.value.map(|value| marked(number(value), row.marks)),
        region: row.region.map(number),
        country: row.country.map(number),
        sources: row.sources.iter().filter_map(cited).collect(),
        remarks: row.remarks.iter().map(|remark| say.text(remark)).collect(),
    };
    indicator.rows.iter().map(point).collect()
}

fn sources(profile: &ProfileInput, indicator: &Indicator, say: &Say) -> Vec<String> {
    let told = |at: usize| {
        let source = profile.sources.get(at)?;
        Some(say.text(&source.told(&indicator.by_hand_of(at))))
    };
    indicator.used().into_iter().filter_map(told).collect()
}
