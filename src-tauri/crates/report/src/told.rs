//! What stands in a register, told in words: for books, for the review of two copies and for the
//! history.
//!
//! **Invariant:** what is told is what stands, in the words of window and book alike; who wrote it and
//! when is told by whoever has a clock.

use std::collections::BTreeMap;
use std::sync::Arc;

use ceiba::Result;
use ceiba::basics::Id;
use ceiba::book::{BookKey, PicturePlace, Slot, State};
use ceiba::catalogue::census::Reading;
use ceiba::catalogue::{Catalogue, Direction, Series, tags, unit};
use ceiba::municipality::country;
use ceiba::municipality::store::municipality;
use ceiba::municipality::wording::Setting;
use ceiba::plan::Certainty;
use ceiba::plan::undecided::Undecided;
use ceiba::progress::store::Figures;
use ceiba::series::own;
use ceiba::series::store::sources;
use ceiba::series::{Figure, Measure, ObservationKey, Source};
use ceiba::store::dataset::figure_of;
use ceiba::store::erase;
use ceiba::store::registry::{self, LIFE};
use ceiba::store::review::{self, Conflict, Side};
use ceiba::store::tables::decode_key;
use ceiba::store::value::{self, Field};
use ceiba::store::words;
use ceiba::text::{Argument, Locale, Message, format, keys};
use ceiba::workspace::Connection;

fn entity_name(number: u16) -> &'static str {
    registry::entity(number).map_or("", |entity| entity.name)
}

/// One thing by its name.
///
/// # Errors
/// When the file cannot be read.
pub fn thing(db: &Connection, entity: u16, id: Id, key: &[u8]) -> Result<Message> {
    let name = review::name(db, entity, id)?.unwrap_or_default();
    called(db, entity, &name, key)
}

/// One thing by the name that it has or had; a fact by its key.
///
/// # Errors
/// When the file cannot be read.
pub fn called(db: &Connection, entity: u16, name: &str, key: &[u8]) -> Result<Message> {
    let named = |of: fn(Argument) -> Message| {
        let unnamed = name.trim().is_empty();
        of(if unnamed { keys::review_unnamed().into() } else { name.into() })
    };
    Ok(match entity_name(entity) {
        "municipality" => keys::review_thing_municipality(),
        "observation" => figure_name(db, decode_key(key))?,
        "source" => named(keys::review_thing_source),
        "target" => keys::review_thing_target(series_label(db, &first_part(key))?),
        "choice" => choice_name(db, key)?,
        "census_answer" => census_answer_name(key),
        "listed" => keys::review_thing_listed(series_label(db, &first_part(key))?),
        "series" => named(keys::review_thing_series),
        "plan" => named(keys::review_thing_plan),
        "objective" => named(keys::review_thing_objective),
        "action" => named(keys::review_thing_action),
        "cost_line" => named(keys::review_thing_cost),
        "funding" => named(keys::review_thing_funding),
        "attachment" => named(keys::review_thing_attachment),
        "setting" => setting_name(db, key)?,
        "book" => keys::review_thing_book(book_name(key)),
        "approval" => keys::review_thing_approval(book_name(key)),
        "left_out" => keys::review_thing_left_out(book_name(key), part_of(key, 1)),
        "passage" => keys::review_thing_passage(book_name(key), place_name(db, &slot_of(key))?),
        "own_chapter" => named(keys::review_thing_chapter),
        "book_picture" => named(keys::review_thing_picture),
        "edition" => named(keys::review_thing_edition),
        _ => keys::review_thing_other(),
    })
}

/// The book that the key of a fact begins with.
fn book_name(key: &[u8]) -> Argument {
    let word = first_part(key);
    BookKey::of_code(&word).map_or_else(|| word.into(), |book| book.name().into())
}

/// The marked place in the key of a text of the team's own.
#[must_use]
pub fn slot_of(key: &[u8]) -> Slot {
    Slot::within(&part_of(key, 1), &part_of(key, 2))
}

/// What a marked place is called: its chapter and, of several places, which.
///
/// # Errors
/// When the file cannot be read.
pub fn place_name(db: &Connection, slot: &Slot) -> Result<Message> {
    let name: Argument = match (slot.chapter.as_str(), Id::parse(&slot.name)) {
        ("goal", _) => return Ok(keys::book_slot_goal_number(slot.name.as_str())),
        ("indicator", _) => series_label(db, &slot.name)?,
        ("action", Some(id)) => {
            review::name(db, registry::ACTION.number, id)?.unwrap_or_default().into()
        }
        ("own", Some(id)) => {
            review::name(db, registry::OWN_CHAPTER.number, id)?.unwrap_or_default().into()
        }
        _ => return Ok(slot.title()),
    };
    Ok(keys::book_slot_named(slot.title(), name))
}

fn part_of(key: &[u8], at: usize) -> String {
    let parts = value::decode(key).unwrap_or_default();
    parts.get(at).map(|part| part.text().to_owned()).unwrap_or_default()
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
fn choice_name(db: &Connection, key: &[u8]) -> Result<Message> {
    let parts = value::decode(key).unwrap_or_default();
    let year = parts.get(2).map(|part| part.text().to_owned()).unwrap_or_default();
    Ok(keys::review_thing_choice(series_label(db, &first_part(key))?, year))
}

/// An answer of a census, with its year.
fn census_answer_name(key: &[u8]) -> Message {
    let parts = value::decode(key).unwrap_or_default();
    let part = |at: usize| parts.get(at).map(Field::text).unwrap_or_default().to_owned();
    keys::review_thing_census(part(3), part(1))
}

/// The first part of the key of a fact that is no figure: the id of its series.
#[must_use]
pub fn first_part(key: &[u8]) -> String {
    let parts = value::decode(key).unwrap_or_default();
    parts.first().map(|part| part.text().to_owned()).unwrap_or_default()
}

fn series_of(db: &Connection, id: &str) -> Result<Option<Arc<Series>>> {
    if own::is_own(id) {
        return Ok(own::catalogue(db)?.shared(id));
    }
    Ok(Catalogue::embedded().shared(id))
}

/// What a series is called, in every language; of one of the municipality's own also what it was called
/// before it was deleted.
fn series_label(db: &Connection, id: &str) -> Result<Argument> {
    if own::is_own(id) {
        return Ok(own::store::name(db, id)?.unwrap_or_else(|| id.to_owned()).into());
    }
    let known = Catalogue::embedded().find(id);
    Ok(known.map_or_else(|| id.into(), |series| (&series.label).into()))
}

/// How a series of the municipality's own is computed.
fn measure_of(fields: &[Field], locale: Locale) -> String {
    let [unit, _, direction, multiplier, lower, upper, ..] = fields else { return String::new() };
    let word = unit::unit(unit.text()).map(|known| known.text(locale));
    let better = match direction.text() {
        "higher" => better(Direction::Higher).text(locale),
        "lower" => better(Direction::Lower).text(locale),
        _ => better(Direction::Context).text(locale),
    };
    let times = multiplier.real().filter(|times| *times > 1.0);
    let times = times.map(|times| format!("× {}", typed(times, locale)));
    let bounds = [lower, upper].map(|bound| plain(bound, locale));
    let bounds = Some(bounds.join("–")).filter(|bounds| bounds != "–");
    let word = word.unwrap_or_else(|| unit.text().to_owned());
    joined([word, better, times.unwrap_or_default(), bounds.unwrap_or_default()])
}

/// Which way is better, as it is chosen for a series of the municipality's own.
#[must_use]
pub fn better(direction: Direction) -> Message {
    match direction {
        Direction::Higher => keys::own_better_higher(),
        Direction::Lower => keys::own_better_lower(),
        Direction::Parity | Direction::Context => keys::own_better_neither(),
    }
}

/// How a series of the municipality's own stands to one of the catalogue.
fn relation_of(db: &Connection, word: &str, series: &str) -> Result<Message> {
    Ok(match word {
        "variant_of" => keys::own_mark_variant(series_label(db, series)?),
        "proxy_for" => keys::own_mark_proxy(series_label(db, series)?),
        _ => keys::own_mark(),
    })
}

/// A sector by its code.
fn sector_of(code: &str) -> Option<Message> {
    tags::SECTORS.iter().find(|sector| sector.code == code).map(|sector| sector.name())
}

/// A figure by its series, its time and, where one is named, its source.
fn figure_name(db: &Connection, key: Option<ObservationKey>) -> Result<Message> {
    let Some(key) = key else { return Ok(keys::review_thing_other()) };
    let (series, period) = (series_label(db, &key.series)?, key.period.label());
    let source = sources(db)?.get(&key.source).map(Source::citation);
    Ok(match source {
        None => keys::review_thing_figure(period, series, keys::source_gone()),
        Some(unnamed) if unnamed.is_empty() => keys::review_thing_figure_alone(period, series),
        Some(source) => keys::review_thing_figure(period, series, source),
    })
}

/// Whether a register holds words of a person's own, and not one of a few codes.
#[must_use]
pub fn is_free_text(entity: u16, register: u16) -> bool {
    let known = registry::register(entity, register).map_or("", |register| register.name);
    matches!(known, "name" | "title" | "description" | "lead" | "licence" | "source")
        || (entity_name(entity), known) == ("action", "place")
        || entity_name(entity) == "series" && matches!(known, "counts" | "about")
        || is_written_for_a_book(entity_name(entity), known)
}

fn is_written_for_a_book(entity: &str, register: &str) -> bool {
    match entity {
        "book" => true,
        "approval" => register == "act",
        "passage" | "own_chapter" => register == "text",
        "book_picture" => matches!(register, "caption" | "credit" | "alternative"),
        _ => false,
    }
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

/// One of the sides of a conflict, in words.
///
/// # Errors
/// When the file cannot be read.
pub fn side(db: &Connection, of: &Conflict, side: &Side, locale: Locale) -> Result<String> {
    let at = At { entity: of.entity, register: side.register, key: &of.key };
    Ok(match &side.value {
        None if erase::is_erased(db, of.thing)? => keys::review_erased(left(db, of, locale)?),
        None => keys::review_deleted(),
        Some(_) if side.register == LIFE => keys::review_made(),
        Some(known) if of.register == LIFE => {
            let field = words::field(of.entity, side.register).text(locale);
            keys::review_changed(field, value(db, &at, known, locale)?)
        }
        Some(known) => return value(db, &at, known, locale),
    }
    .text(locale))
}

/// What is left of a thing that was erased elsewhere while somebody changed it: field by field.
fn left(db: &Connection, of: &Conflict, locale: Locale) -> Result<String> {
    let mut left = Vec::new();
    for side in of.sides.iter().filter(|side| side.register != LIFE) {
        let Some(known) = &side.value else { continue };
        let at = At { entity: of.entity, register: side.register, key: &of.key };
        let field = words::field(of.entity, side.register).text(locale);
        left.push(format!("{field} – {}", value(db, &at, known, locale)?));
    }
    Ok(left.join("; "))
}

/// What a register says, in words.
///
/// # Errors
/// When the file cannot be read.
pub fn value(db: &Connection, at: &At, fields: &[Field], locale: Locale) -> Result<String> {
    let known = registry::register(at.entity, at.register).map_or("", |register| register.name);
    let text = match (entity_name(at.entity), known, fields) {
        ("observation", "figure", _) => counted(db, decode_key(at.key).as_ref(), fields, locale)?,
        ("choice", "figure", [chosen]) => chosen_figure(db, at.key, chosen, locale)?,
        ("census_answer", "reading", [reading]) => {
            let reading = Reading::of_code(reading.text());
            reading.map(|reading| reading.words().text(locale)).unwrap_or_default()
        }
        ("municipality", "fictional", [answer]) | ("listed" | "left_out", "tick", [answer]) => {
            yes_or_no(answer).text(locale)
        }
        ("municipality", "place", [home, code]) => {
            joined([country(home.text()).name().text(locale), code.text().to_owned()])
        }
        ("objective", "series", [series]) => labelled(db, series.text(), locale)?,
        ("series", "measure", _) => measure_of(fields, locale),
        ("series", "relation", [word, series]) => {
            relation_of(db, word.text(), series.text())?.text(locale)
        }
        ("series", "sector", [code]) => {
            sector_of(code.text()).map(|sector| sector.text(locale)).unwrap_or_default()
        }
        ("plan", "period", [first, last, ..]) | (_, "years", [first, last]) => {
            years(first, last, locale)
        }
        ("objective", _, [Field::Integer(year), number]) => {
            keys::review_value_year(plain(number, locale), year.to_string()).text(locale)
        }
        ("cost_line", "amount", [year, quantity, _, unit_cost, _]) => keys::review_value_cost(
            decimal(quantity, locale),
            decimal(unit_cost, locale),
            plain(year, locale),
        )
        .text(locale),
        ("attachment", "kind", [media, size]) => {
            let size = u64::try_from(size.integer().unwrap_or_default()).unwrap_or_default();
            joined([media.text().to_owned(), format::size(size).text(locale)])
        }
        ("approval", "state", [state]) => State::of_code(state.text()).word().text(locale),
        ("passage" | "own_chapter", "text", [text, ..]) => text.text().to_owned(),
        ("book_picture", "place", [_, place, _]) => {
            PicturePlace::of_code(place.text()).name().text(locale)
        }
        ("own_chapter", "place", [_, place, _]) => Slot::parse(place.text()).title().text(locale),
        ("setting", "value", [said]) => setting_value(at.key, said.text(), locale),
        ("funding", "amount", [amount, sure]) => {
            joined([money(db, amount, locale)?, sureness(sure.text(), locale)])
        }
        (_, "plan" | "objective" | "action", [other]) => name_of(db, known, other)?,
        _ => joined(fields.iter().map(|field| plain(field, locale))),
    };
    Ok(if text.trim().is_empty() { keys::review_nothing().text(locale) } else { text })
}

/// A figure with its unit, or the reason of its blank.
#[must_use]
pub fn figure(figure: &Figure, series: &Series) -> Message {
    match (figure.value(series.multiplier), figure.blank()) {
        (Some(value), _) => series.measure(value),
        (None, Some(reason)) => reason.words(),
        (None, None) => keys::door_blank_mark(),
    }
}

/// What is said of an objective or an action of which something waits for a decision.
#[must_use]
pub fn undecided(of: &Undecided, locale: Locale) -> String {
    let fields: Vec<String> = of.fields().iter().map(|field| field.text(locale)).collect();
    let fields = (!fields.is_empty()).then(|| keys::plan_undecided(fields.join(", ")));
    let life = of.is_of_its_life().then(keys::plan_undecided_life);
    let told = [life, fields].into_iter().flatten().map(|message| message.text(locale));
    told.collect::<Vec<_>>().join(" ")
}

/// How sure money is.
#[must_use]
pub fn certainty(certainty: Certainty) -> Message {
    match certainty {
        Certainty::Approved => keys::books_approved(),
        Certainty::Requested => keys::books_requested(),
        Certainty::Identified => keys::books_identified(),
    }
}

/// How a source is cited; empty for one that nobody has named.
#[must_use]
pub fn citation(sources: &BTreeMap<Id, Source>, id: Id) -> String {
    sources.get(&id).map(Source::citation).unwrap_or_default()
}

/// The same for reading: of one that was erased, that it was.
#[must_use]
pub fn cited(sources: &BTreeMap<Id, Source>, id: Id, locale: Locale) -> String {
    sources.get(&id).map_or_else(|| keys::source_gone().text(locale), Source::citation)
}

/// A series by its name; empty where none is meant.
fn labelled(db: &Connection, series: &str, locale: Locale) -> Result<String> {
    if own::is_own(series) {
        return Ok(own::store::name(db, series)?.unwrap_or_else(|| series.to_owned()));
    }
    let known = Catalogue::embedded().find(series);
    Ok(known.map_or(series, |known| known.label.get(locale.language)).to_owned())
}

fn yes_or_no(field: &Field) -> Message {
    match field.integer() {
        Some(1) => keys::review_yes(),
        _ => keys::review_no(),
    }
}

/// A month by its name; anything else as it is.
fn setting_value(key: &[u8], said: &str, locale: Locale) -> String {
    let month = said.parse::<i64>().ok().filter(|_| first_part(key) == Setting::FiscalYear.key());
    month.map_or_else(|| said.to_owned(), |number| keys::month_name(number).text(locale))
}

/// The figure that was chosen: what it says, and who says so.
fn chosen_figure(db: &Connection, key: &[u8], chosen: &Field, locale: Locale) -> Result<String> {
    let figures = Figures::read_one(db, &first_part(key))?;
    let known = figures.series.get(&first_part(key));
    let found = known.and_then(|known| {
        let found = known.observations.iter().find(|one| Some(one.key.id()) == chosen.id())?;
        Some((figure(&found.figure, &known.series).text(locale), found.key.source))
    });
    let told = found.map(|(text, source)| [text, cited(&figures.sources, source, locale)]);
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

/// A number as one types it into a field.
fn typed(value: f64, locale: Locale) -> String {
    format::typed(value, 6, locale)
}

/// A field as it is; years and codes keep their digits without grouping.
fn plain(field: &Field, locale: Locale) -> String {
    match field {
        Field::Integer(number) => number.to_string(),
        Field::Real(number) => typed(*number, locale),
        Field::Text(text) => text.clone(),
        Field::Null | Field::Bytes(_) => String::new(),
    }
}

fn years(first: &Field, last: &Field, locale: Locale) -> String {
    match (first.integer(), last.integer()) {
        (Some(first), Some(last)) if first != last => format!("{first}–{last}"),
        _ => plain(first, locale),
    }
}

fn decimal(field: &Field, locale: Locale) -> String {
    field.text().parse().map_or_else(|_| field.text().to_owned(), |number| typed(number, locale))
}

fn money(db: &Connection, amount: &Field, locale: Locale) -> Result<String> {
    let number = decimal(amount, locale);
    Ok(if number.is_empty() { number } else { format!("{} {number}", municipality(db)?.currency) })
}

fn sureness(code: &str, locale: Locale) -> String {
    let known = Certainty::from_code(code);
    known.map_or_else(|| code.to_owned(), |known| certainty(known).text(locale))
}

/// A figure with what it was computed from.
fn counted(
    db: &Connection,
    key: Option<&ObservationKey>,
    fields: &[Field],
    locale: Locale,
) -> Result<String> {
    let series = key.map(|key| series_of(db, &key.series)).transpose()?.flatten();
    let Some((known, series)) = figure_of(fields).zip(series) else {
        return Ok(joined(fields.iter().skip(1).map(|field| plain(field, locale))));
    };
    let text = figure(&known, &series).text(locale);
    Ok(match known.measure {
        Measure::Ratio { numerator, denominator } => {
            let [numerator, denominator] =
                [numerator, denominator].map(|n| format::short_number(n, 4, locale));
            keys::review_value_counts(denominator, numerator, text).text(locale)
        }
        Measure::Value(_) | Measure::Blank(_) => text,
    })
}
