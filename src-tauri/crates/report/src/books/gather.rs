//! From a municipality's file to what the books are made of.
//!
//! **Invariant:** only what is stored, and on the day that is asked for; window and command line
//! gather alike, so they print the same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ceiba::Result;
use ceiba::attachments;
use ceiba::basics::Id;
use ceiba::book::{BookKey, OwnChapter, Picture, PicturePlace, Slot, store as book};
use ceiba::catalogue::goals::{self, Shown};
use ceiba::catalogue::{self, Agenda, Framework, MunicipalLevel, Series};
use ceiba::importing::draft::Aside;
use ceiba::importing::store::{NameAside, left_aside};
use ceiba::municipality::wording::{Home, home};
use ceiba::municipality::{Municipality, store::municipality};
use ceiba::plan::rules::{is_step_back, moved_start};
use ceiba::plan::{Objective, store as plans, undecided::undecided};
use ceiba::progress::store::{Figures, SeriesFigures};
use ceiba::progress::{NewestBlank, Point, Settings, Standing};
use ceiba::series::store::Observation;
use ceiba::series::{BlankReason, Measure, POPULATION, Source};
use ceiba::store::state::newest_day;
use ceiba::text::{Language, Locale, Message, keys};
use ceiba::workspace::Connection;
use chrono::NaiveDate;

use super::disputed::{self, Concern};
use super::marks::Marks;
use super::own::{BookPicture, Chapter, Mark, OwnContent};
use super::profile::{
    Extent, FigureRow, Goal, Indicator, IndicatorFigure, Missing, OwnNote, ProfileInput,
};
use super::{Edition, Nature, Place, PlanInput};
use crate::told::place_name;

/// The day of a book: the one that is asked for, else that of the newest operation.
///
/// # Errors
/// When the file cannot be read.
pub fn day(db: &Connection, asked: Option<NaiveDate>) -> Result<NaiveDate> {
    let newest = || newest_day(db).map(|day| day.unwrap_or_default());
    asked.map_or_else(newest, Ok)
}

/// The year of the newest figure that a book tells, of those up to a year.
///
/// # Errors
/// When the file cannot be read.
pub fn newest_year(db: &Connection, last: i32) -> Result<Option<i32>> {
    let figures = Figures::read(db)?;
    let points = figures.series.values().flat_map(|series| &series.town);
    Ok(points.map(|point| point.year).filter(|year| *year <= last).max())
}

/// What the profile is made of.
///
/// # Errors
/// When the file cannot be read.
pub fn profile(db: &Connection, language: Language, as_of: NaiveDate) -> Result<ProfileInput> {
    let own =
        OwnContent { pictures: pictures(db, BookKey::Profile)?, ..own(db, BookKey::Profile)? };
    Ok(ProfileInput { own, ..Town::read(db)?.profile(language, as_of)? })
}

/// What the plan says, without what the team gives it besides.
///
/// # Errors
/// When the file cannot be read.
pub fn plan(db: &Connection, language: Language, as_of: NaiveDate) -> Result<PlanInput> {
    Town::read(db)?.plan(language, as_of)
}

/// What is read of a file for every book and language alike.
pub(super) struct Town<'a> {
    pub db: &'a Connection,
    sheet: Municipality,
    figures: Figures,
}

impl<'a> Town<'a> {
    pub(super) fn read(db: &'a Connection) -> Result<Self> {
        Ok(Self { db, sheet: municipality(db)?, figures: Figures::read(db)? })
    }

    /// What the profile says, without what the team gives it besides figures.
    pub(super) fn profile(&self, language: Language, as_of: NaiveDate) -> Result<ProfileInput> {
        let Self { db, sheet, figures } = self;
        let shown = indicators(figures, language, as_of);
        let mut missing = missing_figures(figures, language);
        missing.extend(names_aside(db, figures, language)?);
        let edition = edition(sheet, language, as_of);
        Ok(ProfileInput {
            extent: Extent::Full,
            disputed: disputed::of_book(db, figures, &Concern::Profile, edition.locale)?,
            edition,
            place: place(sheet, home(db)?, figures, language),
            population_by_hand: shown.population_by_hand,
            population_undecided: shown.population_undecided,
            population_sources: shown.population_sources,
            goals: shown.goals,
            sources: shown.sources,
            missing,
            own: OwnContent::default(),
        })
    }

    /// What the plan says, without what the team gives it besides.
    pub(super) fn plan(&self, language: Language, as_of: NaiveDate) -> Result<PlanInput> {
        let Self { db, sheet, figures } = self;
        let currency = sheet.money().ok_or(ceiba::Error::Damaged("currency"))?;
        let objectives = plans::objectives(db)?;
        let actions = plans::actions(db, currency)?;
        let labelled = |id: &String| {
            let series = figures.catalogue.find(id)?;
            Some((id.clone(), (label(series, language), series.unit.clone())))
        };
        let Measured { marks, moved, blank } = measured(figures, &objectives, language);
        let edition = edition(sheet, language, as_of);
        let named: BTreeSet<String> =
            objectives.iter().filter_map(|objective| objective.series.clone()).collect();
        let measuring = Measuring::of(figures, &named, language, as_of);
        let stored = plans::plan(db)?;
        Ok(PlanInput {
            disputed: disputed::of_book(db, figures, &Concern::Plan(&named), edition.locale)?,
            edition,
            place: place(sheet, home(db)?, figures, language),
            years: stored.years,
            price_year: stored.price_year,
            currency,
            backward: objectives
                .iter()
                .filter(|objective| is_step_back(objective, &figures.catalogue))
                .map(|objective| objective.id)
                .collect(),
            indicators: measuring.indicators,
            sources: measuring.sources,
            series: objectives
                .iter()
                .filter_map(|objective| labelled(objective.series.as_ref()?))
                .collect(),
            missing: missing_of_plan(&actions).into_iter().chain(blank).collect(),
            marks,
            moved,
            files: files_of(db)?,
            undecided: undecided(db)?,
            objectives,
            actions,
            own: OwnContent::default(),
        })
    }
}

/// What the team gives a book besides figures, but for its pictures.
pub(super) fn own(db: &Connection, book: BookKey) -> Result<OwnContent> {
    Ok(OwnContent {
        front: book::front(db, book)?,
        approval: book::approval(db, book)?,
        left_out: book::left_out(db, book)?,
        passages: book::passages(db, book)?,
        chapters: book::chapters(db, book)?.into_iter().map(own_chapter).collect(),
        pictures: Vec::new(),
        mark: Mark::default(),
        since: None,
    })
}

fn own_chapter(chapter: OwnChapter) -> Chapter {
    let slot = Slot::of_own_chapter(chapter.id);
    let OwnChapter { title, text, language, follows, .. } = chapter;
    Chapter { slot, title, text, language, follows }
}

/// The pictures of a book. One whose file has not come yet is left out, and so is what two copies together
/// put into a place beyond what it takes. The summary for the council prints none.
///
/// # Errors
/// When the file cannot be read.
pub fn pictures(db: &Connection, book: BookKey) -> Result<Vec<BookPicture>> {
    let mut printed: Vec<BookPicture> = Vec::new();
    if book == BookKey::Council {
        return Ok(printed);
    }
    for picture in book::pictures(db, book)? {
        let there = printed.iter().filter(|one| one.place == picture.place).count();
        let Some(file) = picture.file.filter(|_| there < picture.place.most()) else { continue };
        let Some(bytes) = book::bytes(db, &file)? else { continue };
        let Picture { place, caption, credit, alternative, .. } = picture;
        let place_name = match &place {
            PicturePlace::Slot(slot) => place_name(db, slot)?,
            mark => mark.name(),
        };
        printed.push(BookPicture {
            place,
            place_name,
            caption,
            credit,
            alternative,
            file,
            bytes: bytes.into(),
        });
    }
    Ok(printed)
}

/// The indicators that have figures, goal by goal, and the sources that they name by their places.
#[derive(Clone, Debug)]
pub struct Indicators {
    /// The goals that have indicators with figures, in order.
    pub goals: Vec<Goal>,
    /// Where the figures come from.
    pub sources: Vec<Source>,
    /// Where the population comes from, by places in `sources`.
    pub population_sources: BTreeSet<usize>,
    /// The years whose population was written by hand under the name of an imported source, each with
    /// the place of that source in `sources`.
    pub population_by_hand: BTreeMap<i32, usize>,
    /// The years of whose population nobody has decided yet what it is.
    pub population_undecided: BTreeSet<i32>,
}

/// The indicators of figures that were read: of all, or of one series.
#[must_use]
pub fn indicators(figures: &Figures, language: Language, as_of: NaiveDate) -> Indicators {
    let sources = SourceList::of(figures);
    let goals = goals_of(figures, &sources, language, as_of);
    let population_sources = sources.of_population(figures);
    let population_by_hand = population_by_hand(figures, &sources);
    let population_undecided = population_undecided(figures);
    let sources = sources.sources;
    Indicators { goals, sources, population_sources, population_by_hand, population_undecided }
}

/// The indicators that measure objectives, and the sources that they name by their places.
struct Measuring {
    indicators: BTreeMap<String, Indicator>,
    sources: Vec<Source>,
}

impl Measuring {
    fn of(
        figures: &Figures,
        series: &BTreeSet<String>,
        language: Language,
        as_of: NaiveDate,
    ) -> Self {
        let sources = SourceList::of(figures);
        let told = |id: &String| {
            let of = figures.series.get(id).filter(|of| !of.town.is_empty())?;
            let shown = goals::shown(&figures.catalogue, &of.series);
            let told = indicator(figures, of, &shown, &sources, language, as_of)?;
            Some((id.clone(), told))
        };
        Self { indicators: series.iter().filter_map(told).collect(), sources: sources.sources }
    }
}

/// What the figures that measure objectives have to say.
#[derive(Default)]
struct Measured {
    /// What is marked of the starting points of objectives.
    marks: BTreeMap<Id, Marks>,
    /// What their figures say now, of those that begin with another value.
    moved: BTreeMap<Id, f64>,
    /// What is not known any more, a sentence each.
    blank: Vec<Message>,
}

fn measured(figures: &Figures, objectives: &[Objective], language: Language) -> Measured {
    let mut measured = Measured::default();
    let mut told = BTreeSet::new();
    for objective in objectives {
        let Some(id) = &objective.series else { continue };
        let Some(of) = figures.series.get(id) else { continue };
        let is_start = |point: &&Point| objective.baseline == Some((point.year, point.value));
        let marks = Marks::all(of.town.iter().filter(is_start).map(Marks::of));
        if marks != Marks::default() {
            measured.marks.insert(objective.id, marks);
        }
        if let Some(now) = moved_start(objective, &of.town, &of.series.unit) {
            measured.moved.insert(objective.id, now.value);
        }
        if let Some(newest) = of.newest_blank().filter(|_| told.insert(id)) {
            let (period, reason) = (newest.period.label(), newest.reason.words());
            measured.blank.push(keys::books_lack_newest(
                label(&of.series, language),
                period,
                reason,
            ));
        }
    }
    measured
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
    Edition { locale: Locale::of(language, &sheet.country), as_of, nature }
}

fn place(sheet: &Municipality, home: Home, figures: &Figures, language: Language) -> Place {
    let people = figures.series.get(POPULATION);
    let population =
        people.map(|people| people.town.iter().map(|point| (point.year, point.value)).collect());
    Place {
        name: sheet.name.clone(),
        region: sheet.region.clone(),
        country: home.country.name().text(language),
        code: sheet.code.clone(),
        population: population.unwrap_or_default(),
        home,
    }
}

fn population_by_hand(figures: &Figures, sources: &SourceList) -> BTreeMap<i32, usize> {
    let people = figures.series.get(POPULATION).into_iter();
    let counting = people.flat_map(|people| people.preferred(&figures.sources));
    let by_hand = counting.filter(|found| found.is_by_hand(&figures.imported));
    let placed = by_hand.filter_map(|found| {
        Some((found.key.period.middle_year(), sources.place(found.key.source)?))
    });
    placed.collect()
}

fn population_undecided(figures: &Figures) -> BTreeSet<i32> {
    let people = figures.series.get(POPULATION).into_iter().flat_map(|people| &people.town);
    people.filter(|point| point.undecided).map(|point| point.year).collect()
}

fn label(series: &Series, language: Language) -> String {
    series.label.get(language).to_owned()
}

/// The sources that the municipality's figures and blanks name, in the order of their citations.
struct SourceList<'a> {
    sources: Vec<Source>,
    places: BTreeMap<Id, usize>,
    /// What stands of each series that is measured, looked through once.
    standing: BTreeMap<&'a str, Vec<Standing<'a>>>,
}

impl<'a> SourceList<'a> {
    fn of(figures: &'a Figures) -> Self {
        let standing: BTreeMap<&str, Vec<Standing>> =
            figures.measured().map(|of| (of.series.id.as_str(), figures.standing(of))).collect();
        let named = |one: &Standing| cited(one).map(|figure| figure.key.source).collect::<Vec<_>>();
        let named = standing.values().flatten().flat_map(named);
        let people = figures.series.get(POPULATION).into_iter();
        let people = people.flat_map(|series| series.preferred(&figures.sources));
        let used: BTreeSet<Id> = named.chain(people.map(|found| found.key.source)).collect();
        let mut cited: Vec<_> =
            figures.sources.iter().filter(|(id, _)| used.contains(id)).collect();
        cited.sort_by_key(|(id, source)| (source.citation(), **id));
        let places = cited.iter().enumerate().map(|(place, (id, _))| (**id, place)).collect();
        let sources = cited.into_iter().map(|(_, source)| source.clone()).collect();
        Self { sources, places, standing }
    }

    fn of_population(&self, figures: &Figures) -> BTreeSet<usize> {
        let people = figures.series.get(POPULATION);
        let used = people.into_iter().flat_map(|people| people.preferred(&figures.sources));
        used.filter_map(|found| self.place(found.key.source)).collect()
    }

    fn place(&self, source: Id) -> Option<usize> {
        self.places.get(&source).copied()
    }

    /// Where a figure was read, with the place of its source.
    fn cell(&self, figure: &Observation) -> Option<(usize, String)> {
        Some((self.place(figure.key.source)?, figure.cell.clone()?))
    }
}

fn goals_of(
    figures: &Figures,
    sources: &SourceList,
    language: Language,
    as_of: NaiveDate,
) -> Vec<Goal> {
    let catalogue = figures.catalogue.as_ref();
    let mut measured: Vec<_> = figures
        .measured()
        .map(|series| (goals::shown(catalogue, &series.series), series))
        .collect();
    measured.sort_by_cached_key(|(shown, _)| shown.order());
    let mut goals: Vec<Goal> = Vec::new();
    for (shown, series) in measured {
        let title = match shown.at {
            Some(at) => goals::title(at.framework, &at.goal),
            None if series.series.own.is_some() => keys::own_goal(),
            None => continue,
        };
        let Some(indicator) = indicator(figures, series, &shown, sources, language, as_of) else {
            continue;
        };
        let title = title.text(language);
        match goals.last_mut().filter(|goal| goal.title == title) {
            Some(goal) => goal.indicators.push(indicator),
            None => {
                let at = shown.at.map(|at| (at.framework, at.goal.clone()));
                goals.push(Goal { at, title, indicators: vec![indicator] });
            }
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
    let rows = figure_rows(of, sources);
    Some(Indicator {
        code: shown.code.to_owned(),
        variant_of: shown.variant_of.map(str::to_owned),
        own: own_note(&of.series, shown),
        label: label(&of.series, language),
        bounds: (of.series.lower, of.series.upper),
        figures: indicator_figures(of, &rows),
        rows,
        live: assess(Agenda::Sdg)?,
        closed: if has_target { assess(Agenda::Mdg) } else { None },
    })
}

/// What a book says about a series of the municipality's own; `None` for one of the catalogue.
fn own_note(series: &Arc<Series>, shown: &Shown) -> Option<OwnNote> {
    let own = series.own.clone()?;
    Some(OwnNote { mark: own_mark(shown), own, series: Arc::clone(series) })
}

/// "own indicator, variant of 7.8".
#[must_use]
pub fn own_mark(shown: &Shown) -> Message {
    match (shown.variant_of, shown.proxy_for) {
        (Some(code), _) => keys::own_mark_variant(code),
        (None, Some(code)) => keys::own_mark_proxy(code),
        (None, None) => keys::own_mark(),
    }
}

/// What was measured elsewhere for the same time as a figure: only that stands beside it.
fn beside(points: &[Point], period: &str) -> Option<f64> {
    points.iter().find(|point| point.period == period).map(|point| point.value)
}

fn indicator_figures(of: &SeriesFigures, rows: &[FigureRow]) -> Vec<IndicatorFigure> {
    let figure = |point: &Point| IndicatorFigure {
        region: beside(&of.region, &point.period),
        country: beside(&of.country, &point.period),
        source: rows
            .iter()
            .find(|row| counts_as(row, point))
            .and_then(|row| row.sources.first().copied()),
        point: point.clone(),
    };
    of.town.iter().map(figure).collect()
}

/// Whether a row of the table is a point of the chart. Of two of one time, the value tells them apart.
fn counts_as(row: &FigureRow, point: &Point) -> bool {
    row.period == point.period
        && row.value == Some(point.value)
        && row.marks.by_hand == point.by_hand
}

/// A figure, and those of other sources that say the same.
fn cited<'a>(standing: &Standing<'a>) -> impl Iterator<Item = &'a Observation> {
    std::iter::once(standing.figure).chain(standing.also.clone())
}

fn figure_rows(of: &SeriesFigures, sources: &SourceList) -> Vec<FigureRow> {
    let row = |standing: &Standing| {
        let (key, figure) = (&standing.figure.key, &standing.figure.figure);
        let period = key.period.label();
        FigureRow {
            value: figure.value(of.series.multiplier),
            counts: match figure.measure {
                Measure::Ratio { numerator, denominator } => Some((numerator, denominator)),
                Measure::Value(_) | Measure::Blank(_) => None,
            },
            interval: figure.interval,
            cells: cited(standing).filter_map(|one| sources.cell(one)).collect(),
            region: beside(&of.region, &period),
            country: beside(&of.country, &period),
            sources: cited(standing).filter_map(|one| sources.place(one.key.source)).collect(),
            marks: Marks {
                by_hand: standing.by_hand,
                undecided: standing.is_undecided(),
                source_gone: standing.source_gone,
            },
            remarks: standing.remarks(),
            period,
        }
    };
    sources.standing.get(of.series.id.as_str()).into_iter().flatten().map(row).collect()
}

/// Series of which nothing is known any more, by the reason of their newest blank; then those of which
/// nothing was ever known.
fn missing_figures(figures: &Figures, language: Language) -> Vec<Missing> {
    let mut blank: BTreeMap<BlankReason, Vec<String>> = BTreeMap::new();
    for of in figures.series.values() {
        let Some(newest) = of.newest_blank() else { continue };
        let item = missing_since(&newest, label(&of.series, language)).text(language);
        blank.entry(newest.reason).or_default().push(item);
    }
    let reason = |reason: Message| keys::books_no_figure(reason).text(language);
    let blank =
        blank.into_iter().map(|(why, items)| Missing { reason: reason(why.words()), items });
    let unknown = wanted(figures).into_iter().filter(|s| !figures.series.contains_key(&s.id));
    let items: Vec<String> = unknown.map(|series| label(series, language)).collect();
    let reason = keys::books_no_figure_yet().text(language);
    let none = (!items.is_empty()).then_some(Missing { reason, items });
    blank.chain(none).collect()
}

/// What a profile should tell: what was put on our list; while nobody chose anything, what a
/// municipality can measure of MDG 7.
fn wanted(figures: &Figures) -> Vec<&Series> {
    if figures.ours.is_chosen() {
        return figures.awaited().collect();
    }
    let catalogue = figures.catalogue.as_ref();
    let can = |i: &&catalogue::Indicator| {
        let of_seven = i.framework == Framework::Mdg && i.goal == "7";
        of_seven && i.municipal_level == MunicipalLevel::Yes
    };
    let indicators = catalogue.indicators().iter().filter(can);
    indicators.filter_map(|indicator| catalogue.find(&indicator.series)).collect()
}

/// "Improved water: 2023; the latest figure is of 2020."
fn missing_since(newest: &NewestBlank, name: String) -> Message {
    let period = newest.period.label();
    match &newest.latest {
        Some(latest) => keys::books_missing_since(name, latest.as_str(), period),
        None => keys::books_missing_of(name, period),
    }
}

/// Names that imports found in files and that no figure covers; not those a person put aside.
fn names_aside(db: &Connection, figures: &Figures, language: Language) -> Result<Option<Missing>> {
    let named = left_aside(db)?.into_iter().filter(|aside| aside.reason != Aside::Chosen);
    let item = |aside: NameAside| {
        let source = aside.source.and_then(|id| figures.sources.get(&id));
        let source = source.map(Source::short).unwrap_or_default();
        keys::aside_in_book(aside.cell, aside.name, aside.sheet, source).text(language)
    };
    let items: Vec<String> = named.map(item).collect();
    let reason = keys::books_without_place().text(language);
    Ok((!items.is_empty()).then_some(Missing { reason, items }))
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
