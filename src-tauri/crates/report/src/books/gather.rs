//! From a municipality's file to what the books are made of.
//!
//! **Invariant:** only what is stored, and on the day that is asked for; window and command line
//! gather alike, so they print the same bytes.

use std::collections::{BTreeMap, BTreeSet};

use ceiba::Result;
use ceiba::attachments;
use ceiba::basics::Id;
use ceiba::catalogue::goals::{self, Shown};
use ceiba::catalogue::{Agenda, Catalogue, Framework, Series};
use ceiba::importing::draft::Aside;
use ceiba::importing::store::left_aside;
use ceiba::municipality::{Municipality, country, store::municipality};
use ceiba::plan::store as plans;
use ceiba::progress::store::{Figures, SeriesFigures};
use ceiba::progress::{Point, Settings};
use ceiba::series::{BlankReason, Measure, POPULATION, Source, TOWN};
use ceiba::store::state::newest_day;
use ceiba::text::{Language, Locale, Message, keys};
use ceiba::workspace::Connection;
use chrono::NaiveDate;

use super::profile::{Goal, Indicator, IndicatorFigure, MissingFigure, ProfileInput};
use super::{Edition, Nature, Place, PlanInput};

/// The day of a book: the one that is asked for, else that of the newest operation.
///
/// # Errors
/// When the file cannot be read.
pub fn day(db: &Connection, asked: Option<NaiveDate>) -> Result<NaiveDate> {
    let newest = || newest_day(db).map(|day| day.unwrap_or_default());
    asked.map_or_else(newest, Ok)
}

/// What the profile is made of.
///
/// # Errors
/// When the file cannot be read.
pub fn profile(db: &Connection, language: Language, as_of: NaiveDate) -> Result<ProfileInput> {
    let (sheet, figures) = (municipality(db)?, Figures::read(db)?);
    let Indicators { goals, sources, population_sources } = indicators(&figures, language, as_of);
    let mut missing = missing_figures(&figures, language);
    missing.extend(names_aside(db, &figures, language)?);
    Ok(ProfileInput {
        edition: edition(&sheet, language, as_of),
        place: place(&sheet, &figures, language),
        population_by_hand: population_by_hand(&figures),
        population_sources,
        goals,
        sources,
        missing,
    })
}

/// The indicators that have figures, goal by goal, and the sources that they name by their places.
#[derive(Clone, Debug)]
pub struct Indicators {
    /// The goals that have indicators with figures, in order.
    pub goals: Vec<Goal>,
    /// Where the figures come from.
    pub sources: Vec<Source>,
    /// Where the population comes from, by places in `sources`.
    pub population_sources: Vec<usize>,
}

/// The indicators of figures that were read: of all, or of one series.
#[must_use]
pub fn indicators(figures: &Figures, language: Language, as_of: NaiveDate) -> Indicators {
    let sources = SourceList::of(figures);
    let goals = goals_of(figures, &sources, language, as_of);
    let population_sources = sources.of_population(figures);
    Indicators { goals, sources: sources.sources, population_sources }
}

/// What the plan is made of.
///
/// # Errors
/// When the file cannot be read.
pub fn plan(db: &Connection, language: Language, as_of: NaiveDate) -> Result<PlanInput> {
    let sheet = municipality(db)?;
    let figures = Figures::read_one(db, POPULATION)?;
    let currency = sheet.money().ok_or(ceiba::Error::Damaged("currency"))?;
    let objectives = plans::objectives(db)?;
    let actions = plans::actions(db, currency)?;
    let catalogue = Catalogue::embedded();
    let labelled = |id: &String| {
        let series = catalogue.find(id)?;
        Some((id.clone(), (label(series, language), series.unit.clone())))
    };
    Ok(PlanInput {
        edition: edition(&sheet, language, as_of),
        place: place(&sheet, &figures, language),
        years: plans::plan(db)?.years,
        currency,
        series: objectives
            .iter()
            .filter_map(|objective| labelled(objective.series.as_ref()?))
            .collect(),
        missing: missing_of_plan(&actions),
        files: files_of(db)?,
        objectives,
        actions,
    })
}

/// The names of attached files by what they are attached to.
fn files_of(db: &Connection) -> Result<BTreeMap<Id, Vec<String>>> {
    let mut files: BTreeMap<Id, Vec<String>> = BTreeMap::new();
    for attachment in attachments::store::all(db)? {
        files.entry(attachment.of).or_default().push(attachment.name);
    }
    Ok(files)
}

fn edition(sheet: &Municipality, language: Language, as_of: NaiveDate) -> Edition {
    let nature = if sheet.fictional { Nature::Training } else { Nature::Real };
    Edition { locale: Locale::of(language, &sheet.country), as_of, number: 1, nature }
}

fn place(sheet: &Municipality, figures: &Figures, language: Language) -> Place {
    let people = figures.series.get(POPULATION);
    let population =
        people.map(|people| people.town.iter().map(|point| (point.year, point.value)).collect());
    Place {
        name: sheet.name.clone(),
        region: sheet.region.clone(),
        country: country(&sheet.country).name().text(language),
        code: sheet.code.clone(),
        population: population.unwrap_or_default(),
    }
}

fn population_by_hand(figures: &Figures) -> BTreeSet<i32> {
    let people = figures.series.get(POPULATION).into_iter().flat_map(|people| &people.town);
    people.filter(|point| point.by_hand).map(|point| point.year).collect()
}

fn label(series: &Series, language: Language) -> String {
    series.label.get(language).to_owned()
}

/// The sources that the municipality's figures use, in the order of their citations.
struct SourceList {
    sources: Vec<Source>,
    places: BTreeMap<Id, usize>,
}

impl SourceList {
    fn of(figures: &Figures) -> Self {
        let used: BTreeSet<Id> = figures
            .series
            .values()
            .flat_map(|series| series.preferred(&figures.sources))
            .map(|observation| observation.key.source)
            .collect();
        let mut cited: Vec<_> =
            figures.sources.iter().filter(|(id, _)| used.contains(id)).collect();
        cited.sort_by_key(|(id, source)| (source.citation(), **id));
        let places = cited.iter().enumerate().map(|(place, (id, _))| (**id, place)).collect();
        let sources = cited.into_iter().map(|(_, source)| source.clone()).collect();
        Self { sources, places }
    }

    fn of_population(&self, figures: &Figures) -> Vec<usize> {
        let people = figures.series.get(POPULATION);
        let used = people.into_iter().flat_map(|people| people.preferred(&figures.sources));
        used.filter_map(|found| self.places.get(&found.key.source).copied()).collect()
    }
}

fn goals_of(
    figures: &Figures,
    sources: &SourceList,
    language: Language,
    as_of: NaiveDate,
) -> Vec<Goal> {
    let catalogue = Catalogue::embedded();
    let mut measured: Vec<_> =
        figures.measured().map(|series| (goals::shown(catalogue, series.series), series)).collect();
    measured.sort_by_cached_key(|(shown, _)| shown.order());
    let mut goals: Vec<Goal> = Vec::new();
    for (shown, series) in measured {
        let Some(at) = shown.at else { continue };
        let Some(indicator) = indicator(figures, series, &shown, sources, language, as_of) else {
            continue;
        };
        let title = goals::title(at.framework, &at.goal).text(language);
        match goals.last_mut().filter(|goal| goal.title == title) {
            Some(goal) => goal.indicators.push(indicator),
            None => goals.push(Goal { title, indicators: vec![indicator] }),
        }
    }
    goals
}

fn indicator(
    figures: &Figures,
    of: &SeriesFigures,
    shown: &Shown,
    sources: &SourceList,
    language: Language,
    as_of: NaiveDate,
) -> Option<Indicator> {
    let settings = Settings::default();
    let assess = |agenda| figures.assess(&of.series.id, agenda, as_of, &settings);
    let has_target = figures.target(&of.series.id, Agenda::Mdg).is_some();
    Some(Indicator {
        code: shown.code.to_owned(),
        variant_of: shown.variant_of.map(str::to_owned),
        label: label(of.series, language),
        bounds: (of.series.lower, of.series.upper),
        figures: indicator_figures(of, figures, sources),
        live: assess(Agenda::Sdg)?,
        closed: if has_target { assess(Agenda::Mdg) } else { None },
    })
}

fn indicator_figures(
    of: &SeriesFigures,
    figures: &Figures,
    sources: &SourceList,
) -> Vec<IndicatorFigure> {
    let mut cited: BTreeMap<String, Id> = BTreeMap::new();
    for found in of.preferred(&figures.sources) {
        cited.entry(found.key.period.label()).or_insert(found.key.source);
    }
    let source =
        |point: &Point| cited.get(&point.period).and_then(|id| sources.places.get(id).copied());
    // Only what was measured for the same time stands in the same row.
    let beside = |points: &[Point], period: &str| {
        points.iter().find(|point| point.period == period).map(|point| point.value)
    };
    let figure = |point: &Point| IndicatorFigure {
        region: beside(&of.region, &point.period),
        country: beside(&of.country, &point.period),
        source: source(point),
        point: point.clone(),
    };
    of.town.iter().map(figure).collect()
}

/// Series of which the municipality has only blanks, with their reasons; then those of MDG 7 that a
/// municipality can measure and of which it has nothing.
fn missing_figures(figures: &Figures, language: Language) -> Vec<MissingFigure> {
    let missing = |series: &Series, reason: Message| MissingFigure {
        label: label(series, language),
        reason: reason.text(language),
    };
    let blank =
        figures.series.values().filter_map(|of| Some(missing(of.series, only_blank(of)?.words())));
    let catalogue = Catalogue::embedded();
    let asked = catalogue
        .indicators()
        .iter()
        .filter(|i| i.framework == Framework::Mdg && i.goal == "7" && i.municipal_level == "yes")
        .filter(|i| !figures.series.contains_key(&i.series))
        .filter_map(|i| catalogue.find(&i.series))
        .map(|series| missing(series, keys::blank_none()));
    blank.chain(asked).collect()
}

/// Names that imports found in files and that no figure covers; not those a person put aside.
fn names_aside(
    db: &Connection,
    figures: &Figures,
    language: Language,
) -> Result<Vec<MissingFigure>> {
    let named = left_aside(db)?.into_iter().filter(|aside| aside.reason != Aside::Chosen);
    let missing = named.map(|aside| {
        let source = aside.source.and_then(|id| figures.sources.get(&id));
        let source = source.map(Source::short).unwrap_or_default();
        let place = keys::aside_in_book(aside.cell, aside.sheet, source);
        MissingFigure { label: aside.name, reason: place.text(language) }
    });
    Ok(missing.collect())
}

/// The reason of the latest blank of a series of which the municipality has nothing else.
fn only_blank(of: &SeriesFigures) -> Option<BlankReason> {
    if !of.town.is_empty() {
        return None;
    }
    let town = of.observations.iter().filter(|observation| observation.key.territory == TOWN);
    town.rev().find_map(|observation| match observation.figure.measure {
        Measure::Blank(reason) => Some(reason),
        _ => None,
    })
}

/// What actions lack; that there are none at all is said by the plan itself.
fn missing_of_plan(actions: &[ceiba::plan::Action]) -> Vec<Message> {
    let without = |lack: &dyn Fn(&ceiba::plan::Action) -> bool| {
        actions.iter().filter(|action| lack(action)).count()
    };
    let counts = [
        (without(&|action| action.lead.is_empty()), keys::books_lacks_lead as fn(usize) -> Message),
        (without(&|action| action.costs.is_empty()), keys::books_lacks_cost),
        (without(&|action| action.funding.is_empty()), keys::books_lacks_funding),
    ];
    counts.into_iter().filter(|(count, _)| *count > 0).map(|(count, say)| say(count)).collect()
}
