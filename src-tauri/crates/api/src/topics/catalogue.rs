//! The catalogue and our list: what can be measured, what we follow, and the sheet of one indicator.

use ceiba::Result;
use ceiba::catalogue::sets::ReadySet;
use ceiba::catalogue::tags::{self, Named};
use ceiba::catalogue::{
    Agenda, Catalogue, Indicator, MunicipalLevel, Series, comparable, goals, search,
};
use ceiba::progress::store::{Figures, POPULATION};
use ceiba::series::listing::{self, Tick};
use ceiba::text::keys;
use ceiba_report::books::gather::own_mark as own_mark_of;

use super::figures::{code, series_of, unit_text};
use super::{indicators, start};
use crate::Context;
use crate::say::Say;
use crate::views::Written;
use crate::views::catalogue::{
    CatalogueInput, CatalogueList, CatalogueRow, ListSet, ListTick, NationalContext, PlaceView,
    SeriesInput, SeriesSheet, SetKey, SetView, SuccessorView, TargetView,
};

/// More than so many are hard to keep up. It is said, and stops nothing.
const MANY: usize = 30;

/// The catalogue, as far as it was looked for.
pub fn list(context: &Context, input: CatalogueInput) -> Result<CatalogueList> {
    let (say, figures) = (Say::of(context), context.read(Figures::read)?);
    let catalogue = figures.catalogue.as_ref();
    let found = search::search(catalogue, &input.words, say.language);
    let found = found.into_iter().filter(|series| series.id != POPULATION);
    let (national, ours): (Vec<&Series>, Vec<&Series>) =
        found.partition(|series| level(catalogue, series) == Some(MunicipalLevel::No));
    let listed = catalogue.series().filter(|series| figures.is_listed(&series.id)).count();
    let many = listed > MANY;
    Ok(CatalogueList {
        sets: ReadySet::ALL.map(|set| set_view(set, &figures, &say)).into(),
        rows: ours.into_iter().map(|series| row(series, &figures, &say)).collect(),
        listed: say.count(listed),
        many: many.then(|| say.text(&keys::listed_many(say.count(listed).text))),
        national: national_context(&national, &say),
    })
}

fn set_view(set: ReadySet, figures: &Figures, say: &Say) -> SetView {
    let series = set.series();
    let listed = series.iter().filter(|id| figures.is_listed(id)).count();
    let bare = bare(set, figures).count();
    SetView {
        set: SetKey::of(set),
        name: say.text(&set.name()),
        serves: say.text(&set.serves()),
        size: say.count(series.len()),
        listed: say.count(listed),
        bare: u32::try_from(bare).unwrap_or_default(),
    }
}

/// What of a set is on our list and has no figures.
fn bare(set: ReadySet, figures: &Figures) -> impl Iterator<Item = &'static str> {
    let bare = |id: &&str| figures.is_listed(id) && !figures.has_figures(id);
    set.series().into_iter().filter(bare)
}

/// The best level of the places a series has; a variant is measured like what it is a variant of.
fn level(catalogue: &Catalogue, series: &Series) -> Option<MunicipalLevel> {
    if series.own.is_some() {
        return None; // whoever makes one can measure it
    }
    let of = series.variant_of.as_deref().unwrap_or(&series.id);
    MunicipalLevel::best(catalogue.indicators_of(of))
}

fn row(series: &Series, figures: &Figures, say: &Say) -> CatalogueRow {
    let tags = tags::tags(&series.id);
    let short = [sector(series), tags.and_then(|tags| tags.gender)].into_iter();
    CatalogueRow {
        series: series.id.clone(),
        code: code(series),
        label: series.label.get(say.language).to_owned(),
        unit: unit_text(series, say),
        group: indicators::group(series, say),
        tags: short
            .flatten()
            .map(|tag| say.text(&tag.name()))
            .chain(own_mark(series, say))
            .collect(),
        listed: figures.is_listed(&series.id),
        measured: figures.has_figures(&series.id),
    }
}

fn national_context(series: &[&Series], say: &Say) -> Option<NationalContext> {
    let named = |series: &&Series| {
        let name = [code(series), series.label.get(say.language).to_owned()];
        name.join(" ").trim().to_owned()
    };
    let list: Vec<String> = series.iter().map(named).collect();
    (!list.is_empty()).then(|| NationalContext {
        text: say.text(&keys::national_context(list.join("; "))),
        usage: say.text(&keys::national_context_use()),
    })
}

/// Puts a series on our list or takes it off.
pub fn tick(context: &Context, input: ListTick) -> Result<Written> {
    let series = series_of(context, &input.series)?;
    let name = match input.on {
        true => keys::listed_deed_on(&series.label),
        false => keys::listed_deed_off(&series.label),
    };
    let ids = [series.id.as_str()];
    let done = context.write(name, |change| listing::tick(change, ids, tick_of(input.on)))?;
    start::written(context, None, &done.touched)
}

/// Puts a ready list on ours, or takes off what of it has no figures.
pub fn tick_set(context: &Context, input: ListSet) -> Result<Written> {
    let set = input.set.set();
    let name = match input.on {
        true => keys::listed_deed_set_on(set.name()),
        false => keys::listed_deed_set_off(set.name()),
    };
    let figures = context.read(Figures::read)?;
    // What is there by its figures needs no tick.
    let ids: Vec<&str> = match input.on {
        true => set.series().into_iter().filter(|id| !figures.is_listed(id)).collect(),
        false => bare(set, &figures).collect(),
    };
    let done = context.write(name, |change| listing::tick(change, ids, tick_of(input.on)))?;
    start::written(context, None, &done.touched)
}

fn tick_of(on: bool) -> Tick {
    if on { Tick::On } else { Tick::Off }
}

/// Everything about one indicator but its figures.
pub fn sheet(context: &Context, input: SeriesInput) -> Result<SeriesSheet> {
    let (say, series) = (Say::of(context), series_of(context, &input.series)?);
    let (series, figures) = (series.as_ref(), context.read(Figures::read)?);
    let catalogue = figures.catalogue.as_ref();
    let tags = tags::tags(&series.id);
    let name = |tag: &'static Named| say.text(&tag.name());
    let level = level(catalogue, series).map(|level| say.text(&level.words()));
    Ok(SeriesSheet {
        row: row(series, &figures, &say),
        level: level.unwrap_or_default(),
        numerator: series.numerator.get(say.language).to_owned(),
        denominator: series.denominator.get(say.language).to_owned(),
        about: indicators::about(series, &say),
        places: catalogue.indicators_of(&series.id).map(|place| place_view(place, &say)).collect(),
        targets: targets(series, &figures, &say),
        sector: sector(series).map(name).unwrap_or_default(),
        departments: tags
            .into_iter()
            .flat_map(|tags| &tags.departments)
            .map(|tag| name(tag))
            .collect(),
        gender: tags.and_then(|tags| tags.gender).map(name),
        right: tags.and_then(|tags| tags.right).map(name),
        own: own_mark(series, &say),
    })
}

/// The sector of a series; that of one of the municipality's own as its team said.
fn sector(series: &Series) -> Option<&'static Named> {
    let own = || {
        let code = &series.own.as_ref()?.sector;
        tags::SECTORS.iter().find(|sector| sector.code == *code)
    };
    tags::tags(&series.id).map(|tags| tags.sector).or_else(own)
}

/// "own indicator, variant of 7.8"; `None` for one of the catalogue.
fn own_mark(series: &Series, say: &Say) -> Option<String> {
    let shown = goals::shown(Catalogue::embedded(), series);
    series.own.as_ref().map(|_| say.text(&own_mark_of(&shown)))
}

fn place_view(place: &Indicator, say: &Say) -> PlaceView {
    let why = |next: &str| comparable::why(place.framework, &place.code, next);
    let next = place.continues_as.iter().map(|(code, comparable)| SuccessorView {
        code: code.clone(),
        comparable: say.text(&comparable.words()),
        why: why(code).map(|why| why.get(say.language).to_owned()).unwrap_or_default(),
    });
    PlaceView {
        framework: say.text(&place.framework.words()),
        code: place.code.clone(),
        name: place.name.get(say.language).to_owned(),
        goal: say.text(&goals::title(place.framework, &place.goal)),
        next: next.collect(),
    }
}

fn targets(series: &Series, figures: &Figures, say: &Say) -> Vec<TargetView> {
    let asked = [Agenda::Sdg, Agenda::Mdg].into_iter().filter_map(|agenda| {
        let target = figures.target(&series.id, agenda)?;
        Some(TargetView {
            agenda: say.text(&agenda.words()),
            text: say.text(&target.words(series)),
            origin: say.text(&target.origin.words()),
        })
    });
    asked.collect()
}
