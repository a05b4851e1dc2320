//! The catalogue and our list: what can be measured, what we follow, and the sheet of one indicator.

use std::collections::BTreeSet;

use ceiba::Result;
use ceiba::catalogue::about::formula;
use ceiba::catalogue::sets::ReadySet;
use ceiba::catalogue::tags::{self, Named};
use ceiba::catalogue::{
    Agenda, Catalogue, Indicator, MunicipalLevel, Series, Target, comparable, goals, search,
};
use ceiba::progress::store::{Figures, POPULATION};
use ceiba::series::listing::{self, Ours, Tick};
use ceiba::series::own;
use ceiba::text::keys;
use ceiba_report::books::gather::own_mark as own_mark_of;

use super::figures::{code, series_of, unit_text};
use super::{indicator, indicators, own as own_form, start};
use crate::Context;
use crate::say::Say;
use crate::views::Written;
use crate::views::catalogue::{
    CatalogueInput, CatalogueList, CatalogueRow, ListSet, ListTick, NationalContext, PlaceView,
    RelatedView, SeriesInput, SeriesSheet, SetKey, SetView, TargetView,
};

/// More than so many are hard to keep up. It is said, and stops nothing.
const MANY: usize = 30;

/// The catalogue, as far as it was looked for.
pub fn list(context: &Context, input: CatalogueInput) -> Result<CatalogueList> {
    let say = Say::of(context);
    let (catalogue, ours) = context.read(|db| Ok((own::catalogue(db)?, listing::ours(db)?)))?;
    let catalogue = catalogue.as_ref();
    let found = search::search(catalogue, &input.words, say.language);
    let found = found.into_iter().filter(|series| series.id != POPULATION);
    let (national, local): (Vec<&Series>, Vec<&Series>) =
        found.partition(|series| level(catalogue, series) == Some(MunicipalLevel::No));
    let listed = catalogue.series().filter(|series| ours.is_listed(&series.id)).count();
    let many = listed > MANY;
    Ok(CatalogueList {
        sets: ReadySet::ALL.map(|set| set_view(set, &ours, &say)).into(),
        rows: local.into_iter().map(|series| row(series, &ours, &say)).collect(),
        listed: say.count(listed),
        many: many.then(|| say.text(&keys::listed_many(say.count(listed).text))),
        national: national_context(&national, &say),
        has_own: catalogue.series().any(|series| series.own.is_some()),
        own_begun: own_form::is_begun(context)?,
    })
}

fn set_view(set: ReadySet, ours: &Ours, say: &Say) -> SetView {
    let series = set.series();
    let listed = series.iter().filter(|id| ours.is_listed(id)).count();
    let bare = bare(set, ours).count();
    SetView {
        set: SetKey::of(set),
        name: say.text(&set.name()),
        serves: say.text(&set.serves()),
        size: say.count(series.len()),
        listed: say.count(listed),
        bare: u32::try_from(bare).unwrap_or_default(),
    }
}

/// What of a set is on our list, has no figures, and stands in no other set that is there as a whole.
fn bare(set: ReadySet, ours: &Ours) -> impl Iterator<Item = &'static str> {
    let whole = |other: &ReadySet| other.series().iter().all(|id| ours.is_listed(id));
    let others = ReadySet::ALL.into_iter().filter(|other| *other != set).filter(whole);
    let kept: BTreeSet<&str> = others.flat_map(ReadySet::series).collect();
    let bare = move |id: &&str| ours.is_listed(id) && !ours.has_figures(id) && !kept.contains(id);
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

fn row(series: &Series, ours: &Ours, say: &Say) -> CatalogueRow {
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
        listed: ours.is_listed(&series.id),
        measured: ours.has_figures(&series.id),
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
    let (name, tick) = if input.on {
        (keys::listed_deed_on(&series.label), Tick::On)
    } else {
        (keys::listed_deed_off(&series.label), Tick::Off)
    };
    let ids = [series.id.as_str()];
    let done = context.write(name, |change| listing::tick(change, ids, tick))?;
    start::written(context, None, &done.touched)
}

/// Puts a ready list on ours, or takes off what of it has no figures.
pub fn tick_set(context: &Context, input: ListSet) -> Result<Written> {
    let set = input.set.set();
    let ours = context.read(listing::ours)?;
    let (name, tick, ids): (_, _, Vec<&str>) = if input.on {
        // What is there by its figures needs no tick.
        let lacking = set.series().into_iter().filter(|id| !ours.is_listed(id));
        (keys::listed_deed_set_on(set.name()), Tick::On, lacking.collect())
    } else {
        (keys::listed_deed_set_off(set.name()), Tick::Off, bare(set, &ours).collect())
    };
    let done = context.write(name, |change| listing::tick(change, ids, tick))?;
    start::written(context, None, &done.touched)
}

/// Everything about one indicator but its figures.
pub fn sheet(context: &Context, input: SeriesInput) -> Result<SeriesSheet> {
    let (say, series) = (Say::of(context), series_of(context, &input.series)?);
    let series = series.as_ref();
    let (figures, ours) =
        context.read(|db| Ok((Figures::read_one(db, &series.id)?, listing::ours(db)?)))?;
    let catalogue = figures.catalogue.as_ref();
    let tags = tags::tags(&series.id);
    let name = |tag: &'static Named| say.text(&tag.name());
    let level = level(catalogue, series).map(|level| say.text(&level.words()));
    Ok(SeriesSheet {
        row: row(series, &ours, &say),
        level: level.unwrap_or_default(),
        formula: formula(series, say.locale),
        about: indicator::about(series, &say),
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
    let own = || series.own.as_ref()?.sector();
    tags::tags(&series.id).map(|tags| tags.sector).or_else(own)
}

/// "own indicator, variant of 7.8"; `None` for one of the catalogue.
fn own_mark(series: &Series, say: &Say) -> Option<String> {
    let shown = goals::shown(Catalogue::embedded(), series);
    series.own.as_ref().map(|_| say.text(&own_mark_of(&shown)))
}

fn place_view(place: &Indicator, say: &Say) -> PlaceView {
    let later = place.successors().map(|(next, how)| (place, next, how, next));
    let earlier = place.predecessors().map(|(before, how)| (before, place, how, before));
    let related = later.chain(earlier).map(|(before, next, comparable, other)| {
        let why = comparable::why(before.framework, &before.code, &next.code);
        RelatedView {
            framework: say.text(&other.framework.words()),
            code: other.code.clone(),
            name: say.words(other.name.get(say.language)),
            comparable: say.text(&comparable.words()),
            why: why.map(|why| say.words(why.get(say.language))).unwrap_or_default(),
        }
    });
    PlaceView {
        framework: say.text(&place.framework.words()),
        code: place.code.clone(),
        name: say.words(place.name.get(say.language)),
        goal: say.text(&goals::title(place.framework, &place.goal)),
        related: related.collect(),
    }
}

fn targets(series: &Series, figures: &Figures, say: &Say) -> Vec<TargetView> {
    let asked = [Agenda::Sdg, Agenda::Mdg].into_iter();
    let asked = asked.filter_map(|agenda| {
        let target = figures.target(&series.id, agenda)?;
        Some(target_view(target, series, say))
    });
    asked.collect()
}

/// What an agenda asks of a series, and who set it.
pub fn target_view(target: &Target, series: &Series, say: &Say) -> TargetView {
    TargetView {
        agenda: say.text(&target.agenda.words()),
        text: say.text(&target.words(series)),
        // What only describes the context asks for nothing.
        origin: (!target.rule.is_context()).then(|| say.text(&target.origin.words())),
    }
}
