//! The municipality's own indicators: the form, deleting, and the small file for another town.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use ceiba::basics::Progress;
use ceiba::basics::file::write_whole;
use ceiba::catalogue::{Catalogue, Counted, Direction, Family, Series, search, tags, unit};
use ceiba::series::own::file::{self, Would};
use ceiba::series::own::store::{Adrift, Stored, Uses};
use ceiba::series::own::{Definition, Relation, natural_bounds, natural_family, store, write};
use ceiba::text::{Message, format, keys};
use ceiba::workspace::Connection;
use ceiba::{Error, Result};
use ceiba_report::told::better;

use super::{begun, figures, files, read, start};
use crate::Context;
use crate::say::Say;
use crate::views::catalogue::{CatalogueInput, SeriesInput};
use crate::views::own::{
    AdriftView, CountedKey, DirectionKey, OwnSeriesExport, OwnSeriesExported, OwnSeriesFile,
    OwnSeriesFileRow, OwnSeriesForm, OwnSeriesInput, OwnSeriesRow, OwnSeriesSaved, OwnSeriesWanted,
    RelationKey,
};
use crate::views::{ByToken, Choice, Nothing, Written};

/// What a division in a unit of somebody's own may be multiplied by.
const MULTIPLIERS: [u32; 6] = [1, 100, 1_000, 10_000, 100_000, 1_000_000];

/// What the form begins with, and what can be chosen in it.
pub fn form(context: &Context, input: OwnSeriesWanted) -> Result<OwnSeriesForm> {
    let say = Say::of(context);
    let (input, begun) = left(context, standing(context, input.series, &say)?)?;
    let number = |times: &u32| format::number(f64::from(*times), 0, say.locale);
    let sectors = tags::SECTORS.iter().map(|one| choice(one.code, &one.name(), &say));
    let units = unit::all().map(|(word, message)| choice(word, &message, &say));
    Ok(OwnSeriesForm {
        begun,
        units: units.chain([choice("", &keys::own_unit_other(), &say)]).collect(),
        multipliers: MULTIPLIERS
            .iter()
            .map(|times| Choice { key: times.to_string(), text: number(times) })
            .collect(),
        directions: directions(&say),
        counted: counted(&say),
        relations: relations(&say),
        related: Catalogue::embedded().find(&input.related).map(|one| named(one, &say)),
        input,
        sectors: [choice("", &keys::own_sector_none(), &say)].into_iter().chain(sectors).collect(),
    })
}

/// The indicators of the catalogue that fit what was typed, the best first. One of our own is none of
/// them: a file for another town names what it is related to, and two copies could make a circle.
pub fn related(context: &Context, input: CatalogueInput) -> Result<Vec<Choice>> {
    let say = Say::of(context);
    let found = search::search(Catalogue::embedded(), &input.words, say.language).into_iter();
    Ok(found.map(|series| named(series, &say)).collect())
}

/// Code, name and unit: a variant has the same unit.
fn named(series: &Series, say: &Say) -> Choice {
    let label = series.label.get(say.language).to_owned();
    let unit = figures::unit_text(series, say);
    let name = [figures::code(series), label].join(" ");
    let text = [name.trim(), &unit].into_iter().filter(|part| !part.is_empty());
    Choice { key: series.id.clone(), text: text.collect::<Vec<_>>().join(" · ") }
}

fn choice(key: &str, text: &Message, say: &Say) -> Choice {
    Choice { key: key.to_owned(), text: say.text(text) }
}

fn directions(say: &Say) -> Vec<Choice> {
    vec![
        choice("higher", &better(Direction::Higher), say),
        choice("lower", &better(Direction::Lower), say),
        choice("context", &better(Direction::Context), say),
    ]
}

fn counted(say: &Say) -> Vec<Choice> {
    vec![
        choice("population", &keys::own_counted_population(), say),
        choice("persons", &keys::own_counted_persons(), say),
        choice("households", &keys::own_counted_households(), say),
        choice("births", &keys::own_counted_births(), say),
        choice("things", &keys::own_counted_things(), say),
    ]
}

fn relations(say: &Say) -> Vec<Choice> {
    vec![
        choice("alone", &keys::own_relation_alone(), say),
        choice("variant_of", &keys::own_relation_variant(), say),
        choice("proxy_for", &keys::own_relation_proxy(), say),
    ]
}

/// What stands in the form while nobody has typed.
fn standing(context: &Context, series: Option<String>, say: &Say) -> Result<OwnSeriesInput> {
    match series {
        None => Ok(new()),
        Some(series) => Ok(filled(stored(context, &series)?, series, say)),
    }
}

/// The same with what was typed before and not saved, and whether there is any.
fn left(context: &Context, now: OwnSeriesInput) -> Result<(OwnSeriesInput, bool)> {
    let left = begun::on(&begun::all(context)?, &form_of(now.series.as_deref()), &now);
    Ok(left.map_or((now, false), |input| (input, true)))
}

/// Whether a new one was begun and not saved.
pub fn is_begun(context: &Context) -> Result<bool> {
    let form = form_of(None);
    Ok(begun::all(context)?.iter().any(|begun| begun.form == form))
}

/// Keeps what is typed until it is saved; nothing where it is what stands.
pub fn draft(context: &Context, input: OwnSeriesInput) -> Result<Nothing> {
    let now = standing(context, input.series.clone(), &Say::of(context))?;
    let form = form_of(input.series.as_deref());
    begun::keep(context, form, begun::fields(&now)?, begun::fields(&input)?)
}

/// Forgets what was typed and not saved.
pub fn drop_draft(context: &Context, input: OwnSeriesWanted) -> Result<Nothing> {
    begun::forget(context, &form_of(input.series.as_deref()))
}

fn form_of(series: Option<&str>) -> String {
    format!("own {}", series.unwrap_or_default())
}

/// A new one is most often a share of people.
fn new() -> OwnSeriesInput {
    let nothing = String::new;
    OwnSeriesInput {
        series: None,
        name: nothing(),
        numerator: nothing(),
        denominator: nothing(),
        unit: "%".to_owned(),
        unit_text: nothing(),
        multiplier: "1".to_owned(),
        direction: DirectionKey::Higher,
        lower: nothing(),
        upper: nothing(),
        counted: CountedKey::Persons,
        relation: RelationKey::Alone,
        related: nothing(),
        about: nothing(),
        source: nothing(),
        sector: nothing(),
    }
}

fn stored(context: &Context, series: &str) -> Result<Definition> {
    let found = context.read(|db| store::one(db, series))?;
    found.map(|one| one.definition).ok_or_else(|| Error::Refused(keys::door_thing_gone()))
}

fn filled(definition: Definition, series: String, say: &Say) -> OwnSeriesInput {
    let known = unit::unit(&definition.unit).is_some();
    let [lower, upper] = natural_bounds(&definition.unit);
    let bound = |bound: Option<f64>, natural: Option<f64>| {
        bound.filter(|_| bound != natural).map(|bound| say.typed(bound)).unwrap_or_default()
    };
    OwnSeriesInput {
        series: Some(series),
        unit: if known { definition.unit.clone() } else { String::new() },
        unit_text: if known { String::new() } else { definition.unit },
        multiplier: format!("{:.0}", definition.multiplier),
        direction: definition.direction.into(),
        lower: bound(definition.lower, lower),
        upper: bound(definition.upper, upper),
        counted: definition.counted.into(),
        related: definition.relation.series().unwrap_or_default().to_owned(),
        relation: RelationKey::of(&definition.relation),
        name: definition.name,
        numerator: definition.numerator,
        denominator: definition.denominator,
        about: definition.about,
        source: definition.source,
        sector: definition.sector,
    }
}

/// Makes an indicator, or changes one.
pub fn save(context: &Context, input: OwnSeriesInput) -> Result<OwnSeriesSaved> {
    let series = input.series.clone();
    let definition = definition(context, input)?.tidied();
    let name = match series {
        None => keys::own_deed_add(definition.name.as_str()),
        Some(_) => keys::own_deed_change(definition.name.as_str()),
    };
    let done = context.write(name, |change| write::save(change, series.as_deref(), definition))?;
    // It is saved; a draft that cannot be forgotten on a full disk is only offered once more.
    let _ = drop_draft(context, OwnSeriesWanted { series });
    Ok(OwnSeriesSaved { series: done.value, state: start::opened_frame(context)? })
}

/// What was filled in, with what goes without saying for its unit.
fn definition(context: &Context, input: OwnSeriesInput) -> Result<Definition> {
    let bound = |typed: &str, natural: Option<f64>, field: &str| {
        let typed = read::optional_number(context.locale(), typed);
        typed.map(|bound| bound.or(natural)).map_err(|error| error.of_field(field))
    };
    let word = if input.unit.is_empty() { input.unit_text.trim() } else { input.unit.as_str() };
    let [lower, upper] = natural_bounds(word);
    let bounds = [bound(&input.lower, lower, "lower")?, bound(&input.upper, upper, "upper")?];
    let divided = !input.denominator.trim().is_empty();
    let chosen = input.multiplier.parse().ok().unwrap_or(1.0);
    let multiplier = if divided { unit::multiplier(word).unwrap_or(chosen) } else { 1.0 };
    let relation = match input.relation {
        RelationKey::Alone => Relation::Alone,
        RelationKey::VariantOf => Relation::VariantOf(input.related),
        RelationKey::ProxyFor => Relation::ProxyFor(input.related),
    };
    let family: Family = natural_family(word, bounds);
    let [lower, upper] = bounds;
    Ok(Definition {
        unit: word.to_owned(),
        family,
        direction: input.direction.into(),
        multiplier,
        lower,
        upper,
        counted: if divided { input.counted.into() } else { Counted::Things },
        relation,
        name: input.name,
        numerator: input.numerator,
        denominator: input.denominator,
        about: input.about,
        source: input.source,
        sector: input.sector,
    })
}

/// Deletes an indicator that nothing uses.
pub fn delete(context: &Context, input: SeriesInput) -> Result<Written> {
    let name = keys::own_deed_delete(stored(context, &input.series)?.name);
    let done = context.write(name, |change| write::delete(change, &input.series))?;
    let _ = drop_draft(context, OwnSeriesWanted { series: Some(input.series) });
    start::written(context, None, &done.touched)
}

/// What was deleted on one copy while it was used on another.
pub fn adrift(db: &Connection, say: &Say) -> Result<Vec<AdriftView>> {
    let view = |adrift: Adrift| {
        let text = say.text(&told_adrift(&adrift));
        AdriftView { id: adrift.id.to_string(), name: adrift.name, text }
    };
    Ok(store::adrift(db)?.into_iter().map(view).collect())
}

/// The same in sentences.
pub fn told_adrift(adrift: &Adrift) -> Message {
    let Uses { figures, objectives, targets } = adrift.uses;
    keys::own_adrift(figures, adrift.name.as_str(), objectives, targets)
}

/// All that there are, in the order of their names.
pub fn list(context: &Context, (): Nothing) -> Result<Vec<OwnSeriesRow>> {
    let say = Say::of(context);
    let row = |one: Stored| OwnSeriesRow {
        unit: unit_of(&one.definition, &say),
        name: one.definition.name,
        series: one.series,
    };
    Ok(context.read(store::all)?.into_iter().map(row).collect())
}

fn unit_of(definition: &Definition, say: &Say) -> String {
    let known = unit::unit(&definition.unit);
    known.map_or_else(|| definition.unit.clone(), |unit| say.text(&unit))
}

/// Writes indicators into a small file.
pub fn export(
    context: &Context,
    input: OwnSeriesExport,
    _: &dyn Progress,
) -> Result<OwnSeriesExported> {
    let to = context.path(&input.token)?;
    let all = context.read(store::all)?.into_iter();
    let chosen = all.filter(|one| input.series.contains(&one.series));
    let chosen: Vec<Definition> = chosen.map(|one| one.definition).collect();
    if chosen.is_empty() {
        return Err(Error::Refused(keys::own_none()));
    }
    let count = chosen.len();
    write_whole(&to, file::write(chosen).as_bytes())?;
    let summary = keys::own_file_saved(count, files::name(&to), files::folder(&to));
    Ok(OwnSeriesExported { summary: context.say(&summary) })
}

/// Says what the indicators of a file would be here.
pub fn preview(context: &Context, input: ByToken, _: &dyn Progress) -> Result<OwnSeriesFile> {
    let (say, path) = (Say::of(context), context.path(&input.token)?);
    let series = definitions(&path)?;
    let would = context.read(|db| file::compare(db, &series))?;
    let new = would.iter().filter(|would| **would == Would::Come).count();
    let row = |(one, would): (&Definition, &Would)| OwnSeriesFileRow {
        name: one.name.clone(),
        unit: unit_of(one, &say),
        would: say.text(&told(would)),
    };
    Ok(OwnSeriesFile {
        token: input.token,
        file: files::name(&path),
        rows: series.iter().zip(&would).map(row).collect(),
        new: u32::try_from(new).unwrap_or(u32::MAX),
    })
}

fn told(would: &Would) -> Message {
    match would {
        Would::Come => keys::own_would_come(),
        Would::BeSame => keys::own_would_same(),
        Would::StayOurs => keys::own_would_stay(),
        Would::BeRefused(reason) => keys::own_would_refuse(reason.clone()),
    }
}

/// Takes in those of a file that are new here.
pub fn take(context: &Context, input: ByToken, _: &dyn Progress) -> Result<Written> {
    let path = context.path(&input.token)?;
    let series = definitions(&path)?;
    let name = keys::own_deed_take(files::name(&path));
    let _turn = context.turn(); // reading the file needed none
    let done = context.write(name, |change| file::take(change, &series))?;
    start::written(context, None, &done.touched)
}

/// Reads a file, never more of it than such a file can have.
fn definitions(path: &Path) -> Result<Vec<Definition>> {
    let unread = |error| Error::foreign_file(path, error);
    let mut bytes = Vec::new();
    let opened = File::open(path).map_err(unread)?;
    opened.take(file::MOST_BYTES + 1).read_to_end(&mut bytes).map_err(unread)?;
    file::read(&bytes, &files::name(path))
}

impl RelationKey {
    fn of(relation: &Relation) -> Self {
        match relation {
            Relation::Alone => Self::Alone,
            Relation::VariantOf(_) => Self::VariantOf,
            Relation::ProxyFor(_) => Self::ProxyFor,
        }
    }
}

impl From<Direction> for DirectionKey {
    fn from(direction: Direction) -> Self {
        match direction {
            Direction::Higher => Self::Higher,
            Direction::Lower => Self::Lower,
            Direction::Parity | Direction::Context => Self::Context,
        }
    }
}

impl From<DirectionKey> for Direction {
    fn from(key: DirectionKey) -> Self {
        match key {
            DirectionKey::Higher => Self::Higher,
            DirectionKey::Lower => Self::Lower,
            DirectionKey::Context => Self::Context,
        }
    }
}

impl From<Counted> for CountedKey {
    fn from(counted: Counted) -> Self {
        match counted {
            Counted::Population => Self::Population,
            Counted::Persons => Self::Persons,
            Counted::Households => Self::Households,
            Counted::Births => Self::Births,
            Counted::Things => Self::Things,
        }
    }
}

impl From<CountedKey> for Counted {
    fn from(key: CountedKey) -> Self {
        match key {
            CountedKey::Population => Self::Population,
            CountedKey::Persons => Self::Persons,
            CountedKey::Households => Self::Households,
            CountedKey::Births => Self::Births,
            CountedKey::Things => Self::Things,
        }
    }
}
