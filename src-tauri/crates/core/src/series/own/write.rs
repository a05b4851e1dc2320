//! How a municipality's own series are written, and deleted while nothing needs them.
//!
//! **Invariant:** what is written was checked, and how a series with figures is computed does not change:
//! its figures would say something else.

use super::store::{Stored, all, catalogue, one, uses};
use super::{Code as _, Definition, Relation, check, series_id};
use crate::basics::Id;
use crate::catalogue::unit::exact;
use crate::municipality::store::municipality;
use crate::series::store::{Which, standing as standing_figures};
use crate::store::registry::{
    SERIES, SERIES_ABOUT, SERIES_COUNTS, SERIES_MEASURE, SERIES_NAME, SERIES_RELATION,
    SERIES_SECTOR,
};
use crate::store::value::Field;
use crate::text::keys;
use crate::text::words::folded;
use crate::workspace::Change;
use crate::{Error, Result};

pub(super) const VARIANT: &str = "variant_of";
pub(super) const PROXY: &str = "proxy_for";

/// Makes a series, or changes one; returns what figures know it by.
///
/// # Errors
/// `RefusedField` where the definition cannot be; when the file cannot be written.
pub fn save(change: &mut Change, series: Option<&str>, definition: Definition) -> Result<String> {
    let definition = definition.tidied();
    check::check(&definition, series, &*catalogue(change.reading())?)?;
    let id = match series {
        None => make(change, &definition)?,
        Some(series) => {
            let stored = standing(change, series)?;
            hold_measure(change, &stored, &definition)?;
            hold_figures(change, series, &definition)?;
            stored.id
        }
    };
    put(change, id, &definition)?;
    Ok(series_id(id))
}

/// Refuses a series that came back beside another that was given its name meanwhile.
///
/// # Errors
/// `Refused` with that name; when the file cannot be read.
pub fn hold_name(change: &Change, id: Id) -> Result<()> {
    let all = all(change.reading())?;
    let Some(back) = all.iter().find(|stored| stored.id == id) else { return Ok(()) };
    let name = folded(&back.definition.name);
    let twin = all.iter().find(|one| one.id != id && folded(&one.definition.name) == name);
    let told = |twin: &Stored| keys::own_name_back(twin.definition.name.as_str());
    twin.map_or(Ok(()), |twin| Err(Error::Refused(told(twin))))
}

fn standing(change: &Change, series: &str) -> Result<Stored> {
    let gone = || Error::Refused(keys::door_thing_gone());
    one(change.reading(), series)?.ok_or_else(gone)
}

/// The fact of a new series. One whose name was changed keeps the key that it was made under: who takes
/// that name again makes another, numbered.
fn make(change: &mut Change, definition: &Definition) -> Result<Id> {
    let country = municipality(change.reading())?.country;
    let name = folded(&definition.name);
    let taken: Vec<Id> = all(change.reading())?.iter().map(|stored| stored.id).collect();
    let mut number = String::new();
    loop {
        let mut key = vec![country.as_str(), &name, &definition.unit];
        key.extend((!number.is_empty()).then_some(number.as_str()));
        if !taken.contains(&Id::of_fact(SERIES.name, &key)) {
            return change.fact(&SERIES, &key);
        }
        number = (number.parse::<usize>().unwrap_or(1) + 1).to_string();
    }
}

/// Refuses another unit or another computation while figures stand.
fn hold_measure(change: &Change, stored: &Stored, definition: &Definition) -> Result<()> {
    let before = &stored.definition;
    let same = before.unit == definition.unit
        && before.denominator.is_empty() == definition.denominator.is_empty()
        && (before.multiplier - definition.multiplier).abs() < f64::EPSILON;
    if same || uses(change.reading(), &stored.series)?.figures == 0 {
        return Ok(());
    }
    Err(Error::Refused(keys::own_unit_in_use()).of_field("unit"))
}

/// Refuses bounds that leave a figure outside.
fn hold_figures(change: &Change, series: &str, definition: &Definition) -> Result<()> {
    let standing = standing_figures(change.reading(), Which::Two([series, series]))?;
    let values = standing.iter().filter_map(|found| found.figure.value(definition.multiplier));
    for value in values {
        let below = definition.lower.is_some_and(|lower| value < lower);
        let above = definition.upper.is_some_and(|upper| value > upper);
        if below || above {
            let told = keys::own_bounds_in_use(exact(value, &definition.unit));
            return Err(Error::Refused(told).of_field(if below { "lower" } else { "upper" }));
        }
    }
    Ok(())
}

fn put(change: &mut Change, id: Id, definition: &Definition) -> Result<()> {
    let text = |text: &String| Field::from(text.as_str());
    change.set(id, &SERIES_NAME, &[text(&definition.name)])?;
    change.set(id, &SERIES_MEASURE, &measure(definition))?;
    change.set(
        id,
        &SERIES_COUNTS,
        &[text(&definition.numerator), text(&definition.denominator)],
    )?;
    let (word, related) = match &definition.relation {
        Relation::Alone => ("", ""),
        Relation::VariantOf(series) => (VARIANT, series.as_str()),
        Relation::ProxyFor(series) => (PROXY, series.as_str()),
    };
    change.set(id, &SERIES_RELATION, &[word.into(), related.into()])?;
    change.set(id, &SERIES_ABOUT, &[text(&definition.about), text(&definition.source)])?;
    change.set(id, &SERIES_SECTOR, &[text(&definition.sector)])
}

fn measure(definition: &Definition) -> [Field; 7] {
    [
        definition.unit.as_str().into(),
        definition.family.code().into(),
        definition.direction.code().into(),
        definition.multiplier.into(),
        definition.lower.into(),
        definition.upper.into(),
        definition.counted.code().into(),
    ]
}

/// Deletes a series that nothing needs; it can be brought back.
///
/// # Errors
/// `Refused` while figures, objectives or targets use it; when the file cannot be written.
pub fn delete(change: &mut Change, series: &str) -> Result<()> {
    let stored = standing(change, series)?;
    let uses = uses(change.reading(), series)?;
    if !uses.is_free() {
        let name = stored.definition.name;
        return Err(Error::Refused(keys::own_in_use(
            uses.figures,
            name,
            uses.objectives,
            uses.targets,
        )));
    }
    change.delete(&SERIES, stored.id)
}
