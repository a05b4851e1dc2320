//! What stands in a register, told in words: for the review of two copies and for the history.

use std::collections::BTreeSet;

use ceiba::Result;
use ceiba::basics::{Id, Millis};
use ceiba::catalogue::{Catalogue, Series};
use ceiba::municipality::country;
use ceiba::municipality::store::municipality;
use ceiba::municipality::wording::Setting;
use ceiba::progress::store::Figures;
use ceiba::series::store::sources;
use ceiba::series::{Measure, ObservationKey};
use ceiba::store::dataset::figure_of;
use ceiba::store::erase;
use ceiba::store::operation::{Operation, Reference, Replica};
use ceiba::store::registry::{self, LIFE};
use ceiba::store::review;
use ceiba::store::tables::decode_key;
use ceiba::store::value::{self, Field};
use ceiba::text::{Argument, Message, keys};
use ceiba::workspace::Connection;

use super::{figures, read};
use crate::say::Say;

/// A kind of thing, many of them: the head of a line that counts.
pub fn kind(entity: u16) -> Message {
    match entity_name(entity) {
        "municipality" => keys::review_kind_municipality(),
        "series" => keys::review_kind_series(),
        "observation" => keys::review_kind_observation(),
        "source" => keys::review_kind_source(),
        "target" => keys::review_kind_target(),
        "plan" => keys::review_kind_plan(),
        "objective" => keys::review_kind_objective(),
        "action" => keys::review_kind_action(),
        "cost_line" => keys::review_kind_cost(),
        "funding" => keys::review_kind_funding(),
        "choice" => keys::review_kind_choice(),
        "attachment" => keys::review_kind_attachment(),
        "setting" => keys::review_kind_setting(),
        _ => keys::review_kind_other(),
    }
}

fn entity_name(number: u16) -> &'static str {
    registry::entity(number).map_or("", |entity| entity.name)
}

/// One thing by its name.
pub fn thing(db: &Connection, entity: u16, id: Id, key: &[u8]) -> Result<Message> {
    let name = review::name(db, entity, id)?.unwrap_or_default();
    called(db, entity, &name, key)
}

/// One thing by the name that it has or had; a fact by its key.
pub fn called(db: &Connection, entity: u16, name: &str, key: &[u8]) -> Result<Message> {
    let named = |of: fn(Argument) -> Message| {
        let unnamed = name.trim().is_empty();
        of(if unnamed { keys::review_unnamed().into() } else { name.into() })
    };
    Ok(match entity_name(entity) {
        "municipality" => keys::review_thing_municipality(),
        "observation" => figure_name(db, decode_key(key))?,
        "source" => named(keys::review_thing_source),
        "target" => keys::review_thing_target(series_label(&first_part(key))),
        "choice" => choice_name(key),
        "series" => named(keys::review_thing_series),
        "plan" => named(keys::review_thing_plan),
        "objective" => named(keys::review_thing_objective),
        "action" => named(keys::review_thing_action),
        "cost_line" => named(keys::review_thing_cost),
        "funding" => named(keys::review_thing_funding),
        "attachment" => named(keys::review_thing_attachment),
        "setting" => setting_name(db, key)?,
        _ => keys::review_thing_other(),
    })
}

/// What the town says otherwise than its country's file.
fn setting_name(db: &Connection, key: &[u8]) -> Result<Message> {
    let home = country(&municipality(db)?.country);
    let setting = Setting::of_key(&first_part(key));
    Ok(setting.map_or_else(keys::review_thing_other, |setting| {
        keys::review_thing_setting(setting.label(home))
    }))
}

/// Which of the figures of a series and year counts.
fn choice_name(key: &[u8]) -> Message {
    let parts = value::decode(key).unwrap_or_default();
    let year = parts.get(2).map(|part| part.text().to_owned()).unwrap_or_default();
    keys::review_thing_choice(series_label(&first_part(key)), year)
}

/// The first part of the key of a fact that is no figure: the id of its series.
pub fn first_part(key: &[u8]) -> String {
    let parts = value::decode(key).unwrap_or_default();
    parts.first().map(|part| part.text().to_owned()).unwrap_or_default()
}

fn series_of(id: &str) -> Option<&'static Series> {
    Catalogue::embedded().find(id)
}

/// What a series is called, in every language.
fn series_label(id: &str) -> Argument {
    series_of(id).map_or_else(|| id.into(), |series| (&series.label).into())
}

/// A figure by its series, its time and, where one is named, its source.
fn figure_name(db: &Connection, key: Option<ObservationKey>) -> Result<Message> {
    let Some(key) = key else { return Ok(keys::review_thing_other()) };
    let (series, period) = (series_label(&key.series), key.period.label());
    let source = read::citation(&sources(db)?, key.source);
    Ok(if source.is_empty() {
        keys::review_thing_figure_alone(period, series)
    } else {
        keys::review_thing_figure(period, series, source)
    })
}

/// What of a thing is meant.
pub fn field(entity: u16, register: u16) -> Message {
    if register == LIFE {
        return keys::review_field_life();
    }
    let known = registry::register(entity, register).map_or("", |register| register.name);
    match (entity_name(entity), known) {
        ("municipality", "place") => keys::review_field_country(),
        ("municipality", "region") => keys::review_field_region(),
        ("municipality", "fictional") => keys::review_field_fictional(),
        ("municipality", "currency") => keys::review_field_currency(),
        ("municipality", "paper") => keys::review_field_paper(),
        ("series", "measure") => keys::review_field_measure(),
        ("observation" | "choice", "figure") => keys::review_field_figure(),
        ("source", "citation") => keys::review_field_citation(),
        ("source", "licence") => keys::review_field_licence(),
        ("target", "rule") | ("objective", "target") => keys::review_field_target(),
        ("plan", "period") | ("action", "years") => keys::review_field_years(),
        ("objective", "series") => keys::review_field_series(),
        ("objective", "baseline") => keys::review_field_baseline(),
        ("objective" | "action", "plan") => keys::review_field_plan(),
        ("action", "objective") => keys::review_field_objective(),
        ("action", "description") => keys::review_field_description(),
        ("action", "lead") => keys::review_field_lead(),
        ("action", "place") => keys::review_field_place(),
        ("cost_line", "amount") => keys::review_field_cost(),
        ("cost_line" | "funding", "action") => keys::review_field_action(),
        ("funding", "source") => keys::review_field_funder(),
        ("funding", "amount") => keys::review_field_amount(),
        ("attachment", "kind") => keys::review_field_file(),
        ("setting", "value") => keys::review_field_setting(),
        ("setting", "es") => keys::review_field_word_es(),
        ("setting", "pt") => keys::review_field_word_pt(),
        ("setting", "en") => keys::review_field_word_en(),
        ("setting", "fr") => keys::review_field_word_fr(),
        (_, "name" | "title") => keys::review_field_name(),
        _ => keys::review_field_other(),
    }
}

/// Who wrote something: the chosen name, or which computer.
pub fn author(name: &str, own: bool, say: &Say) -> String {
    match (name.trim(), own) {
        ("", true) => say.text(&keys::review_here()),
        ("", false) => say.text(&keys::review_elsewhere()),
        (name, _) => name.to_owned(),
    }
}

/// That something was erased, by whom and when.
pub fn erased(history: &[Operation], of: Reference, own: &BTreeSet<Replica>, say: &Say) -> String {
    let Some(eraser) = erase::eraser(history, of) else { return say.text(&keys::erase_deed()) };
    let who = author(&eraser.author, own.contains(&eraser.reference.replica), say);
    let when = say.moment(Millis(eraser.time >> 16)).text;
    say.text(&keys::erase_erased(when, who))
}

/// Whether a register holds words of a person's own, and not one of a few codes.
pub fn is_free_text(entity: u16, register: u16) -> bool {
    let known = registry::register(entity, register).map_or("", |register| register.name);
    matches!(known, "name" | "title" | "description" | "lead" | "licence" | "source")
        || (entity_name(entity), known) == ("action", "place")
}

/// Where a value stands.
pub struct At<'a> {
    /// The number of the entity.
    pub entity: u16,
    /// The number of the register.
    pub register: u16,
    /// The natural key of the thing; empty for a drawn one.
    pub key: &'a [u8],
}

/// What a register says, in words.
pub fn value(db: &Connection, at: &At, fields: &[Field], say: &Say) -> Result<String> {
    let known = registry::register(at.entity, at.register).map_or("", |register| register.name);
    let text = match (entity_name(at.entity), known, fields) {
        ("observation", "figure", _) => figure(decode_key(at.key).as_ref(), fields, say),
        ("choice", "figure", [chosen]) => chosen_figure(db, at.key, chosen, say)?,
        ("municipality", "fictional", [made_up]) => say.text(&match made_up.integer() {
            Some(1) => keys::review_yes(),
            _ => keys::review_no(),
        }),
        ("municipality", "place", [home, code]) => {
            joined([say.text(&country(home.text()).name()), code.text().to_owned()])
        }
        ("objective", "series", [series]) => series_of(series.text())
            .map_or(series.text(), |known| known.label.get(say.language))
            .to_owned(),
        ("plan", "period", [first, last, ..]) | (_, "years", [first, last]) => {
            years(first, last, say)
        }
        ("objective", _, [Field::Integer(year), number]) => {
            say.text(&keys::review_value_year(plain(number, say), year.to_string()))
        }
        ("cost_line", "amount", [year, quantity, _, unit_cost, _]) => {
            say.text(&keys::review_value_cost(
                decimal(quantity, say),
                decimal(unit_cost, say),
                plain(year, say),
            ))
        }
        ("attachment", "kind", [media, size]) => {
            let size = u64::try_from(size.integer().unwrap_or_default()).unwrap_or_default();
            joined([media.text().to_owned(), say.size(size)])
        }
        ("setting", "value", [said]) => setting_value(at.key, said.text(), say),
        ("funding", "amount", [amount, certainty]) => {
            joined([money(db, amount, say)?, certainty_text(certainty.text(), say)])
        }
        (_, "plan" | "objective" | "action", [other]) => name_of(db, known, other)?,
        _ => joined(fields.iter().map(|field| plain(field, say))),
    };
    Ok(if text.trim().is_empty() { say.text(&keys::review_nothing()) } else { text })
}

/// A month by its name; anything else as it is.
fn setting_value(key: &[u8], said: &str, say: &Say) -> String {
    let month = said.parse::<i64>().ok().filter(|_| first_part(key) == Setting::FiscalYear.key());
    month.map_or_else(|| said.to_owned(), |number| say.text(&keys::month_name(number)))
}

/// The figure that was chosen: what it says, and who says so.
fn chosen_figure(db: &Connection, key: &[u8], chosen: &Field, say: &Say) -> Result<String> {
    let figures = Figures::read_one(db, &first_part(key))?;
    let known = figures.series.get(&first_part(key));
    let found = known.and_then(|known| {
        let found = known.observations.iter().find(|one| Some(one.key.id()) == chosen.id())?;
        Some((figures::told(&found.figure, known.series, say), found.key.source))
    });
    let told = found.map(|(text, source)| [text, read::citation(&figures.sources, source)]);
    Ok(told.map(joined).unwrap_or_default())
}

/// The name of the thing that a register points to.
fn name_of(db: &Connection, entity: &str, field: &Field) -> Result<String> {
    let entity = registry::ENTITIES.iter().find(|known| known.name == entity);
    match entity.zip(field.id()) {
        Some((entity, id)) => Ok(review::name(db, entity.number, id)?.unwrap_or_default()),
        None => Ok(String::new()),
    }
}

fn joined(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
    parts.join(" · ")
}

/// A field as it is; years and codes keep their digits without grouping.
fn plain(field: &Field, say: &Say) -> String {
    match field {
        Field::Integer(number) => number.to_string(),
        Field::Real(number) => say.typed(*number),
        Field::Text(text) => text.clone(),
        Field::Null | Field::Bytes(_) => String::new(),
    }
}

fn years(first: &Field, last: &Field, say: &Say) -> String {
    match (first.integer(), last.integer()) {
        (Some(first), Some(last)) if first != last => format!("{first}–{last}"),
        _ => plain(first, say),
    }
}

fn decimal(field: &Field, say: &Say) -> String {
    field.text().parse().map_or_else(|_| field.text().to_owned(), |number| say.typed(number))
}

fn money(db: &Connection, amount: &Field, say: &Say) -> Result<String> {
    let number = decimal(amount, say);
    Ok(if number.is_empty() { number } else { format!("{} {number}", municipality(db)?.currency) })
}

fn certainty_text(code: &str, say: &Say) -> String {
    match ceiba::plan::Certainty::from_code(code) {
        Some(certainty) => super::plan::certainty_text(certainty, say),
        None => code.to_owned(),
    }
}

/// A figure with what it was computed from.
fn figure(key: Option<&ObservationKey>, fields: &[Field], say: &Say) -> String {
    let series = key.and_then(|key| series_of(&key.series));
    let Some((figure, series)) = figure_of(fields).zip(series) else {
        return joined(fields.iter().skip(1).map(|field| plain(field, say)));
    };
    let text = figures::told(&figure, series, say);
    match figure.measure {
        Measure::Ratio { numerator, denominator } => {
            say.text(&keys::review_value_counts(say.typed(denominator), say.typed(numerator), text))
        }
        Measure::Value(_) | Measure::Blank(_) => text,
    }
}
