//! The SELECTs of figures.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, Params, Row, params};

use super::{Figure, ObservationKey, Source, TOWN};
use crate::basics::{Id, Period};
use crate::store::dataset::{day_number, day_of, figure_of};
use crate::store::registry::OBSERVATION;
use crate::store::tables::decode_key;
use crate::store::value::Field;
use crate::{Error, Result};

/// A figure as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// What, where, when, for whom, by whom.
    pub key: ObservationKey,
    /// What it says.
    pub figure: Figure,
    /// Sheet and cell it was read from; `None` for a figure that was typed.
    pub cell: Option<String>,
}

impl Observation {
    /// Whether it was written by hand under a source whose other figures were read from a file:
    /// `imported` are such sources. Then it is the municipality that says so, and not that file.
    #[must_use]
    pub fn is_by_hand(&self, imported: &BTreeSet<Id>) -> bool {
        self.cell.is_none() && imported.contains(&self.key.source)
    }

    /// Whether it is one of some things. Its id costs as much as all else of a figure, and mostly the
    /// things are none.
    #[must_use]
    pub fn is_among(&self, things: &BTreeSet<Id>) -> bool {
        !things.is_empty() && things.contains(&self.key.id())
    }

    /// Whether it is of the municipality as a whole.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.key.territory == TOWN && self.key.breakdown.is_empty()
    }
}

/// The sources of which figures of the municipality as a whole were read from a file, also where every
/// one of them has been typed over since, or the import erased.
///
/// # Errors
/// When the file cannot be read.
pub fn imported_sources(db: &Connection) -> Result<BTreeSet<Id>> {
    let mut statement = db.prepare_cached(include_str!("imported.sql"))?;
    let found = statement.query_map([TOWN], |row| row.get::<_, String>(0))?;
    let found: Vec<String> = found.collect::<Result<_, _>>()?;
    let mut sources = brought(db)?;
    sources.extend(found.iter().filter_map(|text| Id::parse(text)));
    Ok(sources)
}

/// The same of figures that were read: of all that tell how the municipality stands.
///
/// # Errors
/// When the file cannot be read.
pub fn imported_of(db: &Connection, standing: &[Observation]) -> Result<BTreeSet<Id>> {
    let mut sources = brought(db)?;
    let imported = standing.iter().filter(|figure| figure.is_own() && figure.cell.is_some());
    for figure in imported {
        sources.insert(figure.key.source);
    }
    Ok(sources)
}

fn brought(db: &Connection) -> Result<BTreeSet<Id>> {
    let mut statement = db.prepare_cached(include_str!("brought.sql"))?;
    let brought = statement.query_map([], |row| Ok(Id(row.get(0)?)))?;
    Ok(brought.collect::<Result<_, _>>()?)
}

/// The things, figures among them, of which two copies say different things and nobody has decided.
///
/// # Errors
/// When the file cannot be read.
pub fn disputed(db: &Connection) -> Result<BTreeSet<Id>> {
    crate::store::review::disputed(db)
}

/// All sources, by id.
///
/// # Errors
/// When the file cannot be read.
pub fn sources(db: &Connection) -> Result<BTreeMap<Id, Source>> {
    let mut statement =
        db.prepare_cached("SELECT id, publisher, title, year, licence FROM source")?;
    let rows = statement.query_map([], |row| {
        let text = |at| row.get::<_, Option<String>>(at).map(Option::unwrap_or_default);
        let source =
            Source { publisher: text(1)?, title: text(2)?, year: text(3)?, licence: text(4)? };
        Ok((Id(row.get(0)?), source))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// One figure; `None` where there is none.
///
/// # Errors
/// When the file cannot be read.
pub fn figure(db: &Connection, key: &ObservationKey) -> Result<Option<Figure>> {
    let found = db
        .prepare_cached(include_str!("figure.sql"))?
        .query_row(
            params![
                key.series,
                key.territory,
                day_number(key.period.start),
                day_number(key.period.end),
                key.breakdown,
                key.source.to_string()
            ],
            |row| fields(row, 0),
        )
        .optional()?;
    Ok(found.as_ref().and_then(|fields| figure_of(fields)))
}

/// All figures, by series, territory, time, breakdown and source.
///
/// # Errors
/// When the file cannot be read.
pub fn observations(db: &Connection) -> Result<Vec<Observation>> {
    collected(db, include_str!("observations.sql"), [])
}

/// The figures that tell how the municipality stands, in the same order: totals of the town, its
/// region, its country and its zones, and what is blank there. Those of groups of people and of
/// neighbours are many times more; they are not read.
///
/// # Errors
/// When the file cannot be read.
pub fn standing(db: &Connection, which: Which) -> Result<Vec<Observation>> {
    collected(db, include_str!("standing.sql"), which.asked())
}

/// The figures of one series for groups of people of the municipality – women, the countryside – in the
/// same order, with those that are withheld.
///
/// # Errors
/// When the file cannot be read.
pub fn parts(db: &Connection, series: &str) -> Result<Vec<Observation>> {
    collected(db, include_str!("parts.sql"), [series, TOWN])
}

/// The figures of the municipality as a whole that were written by hand under a source whose other
/// figures were read from a file, in the same order.
///
/// # Errors
/// When the file cannot be read.
pub fn by_hand(db: &Connection) -> Result<Vec<Observation>> {
    let imported = imported_sources(db)?;
    let mut typed = collected(db, include_str!("typed.sql"), [TOWN])?;
    typed.retain(|figure| figure.is_by_hand(&imported));
    Ok(typed)
}

/// The series of which anybody has a figure, whoever it is.
///
/// # Errors
/// When the file cannot be read.
pub fn known(db: &Connection, which: Which) -> Result<BTreeSet<String>> {
    let mut statement = db.prepare_cached(include_str!("known.sql"))?;
    let rows = statement.query_map(which.asked(), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Of which series figures are read.
#[derive(Clone, Copy, Debug)]
pub enum Which<'a> {
    /// Of every one.
    All,
    /// Of these two alone.
    Two([&'a str; 2]),
}

impl Which<'_> {
    /// As the statements ask it: a null for every series.
    fn asked(&self) -> [Option<&str>; 2] {
        match self {
            Self::All => [None; 2],
            Self::Two(series) => series.map(Some),
        }
    }
}

fn collected(db: &Connection, query: &str, with: impl Params) -> Result<Vec<Observation>> {
    let words = words(db)?;
    // A source is parsed once, not for each of its figures.
    let parsed = |(number, word): (&i64, &String)| Some((*number, Id::parse(word)?));
    let sources: BTreeMap<i64, Id> = words.iter().filter_map(parsed).collect();
    let mut statement = db.prepare_cached(query)?;
    let mut observations = Vec::new();
    let mut rows = statement.query(with)?;
    while let Some(row) = rows.next()? {
        observations.push(observation(row, &words, &sources)?);
    }
    // Here and not in SQL: they come nearly in order, and to join and sort texts took most of the time.
    observations.sort_by(|a, b| a.key.cmp(&b.key));
    Ok(observations)
}

/// The words of keys, by their small numbers.
pub(super) fn words(db: &Connection) -> Result<BTreeMap<i64, String>> {
    let mut statement = db.prepare_cached("SELECT number, text FROM term")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// How many figures a territory has; blanks are none.
///
/// # Errors
/// When the file cannot be read.
pub fn count(db: &Connection, territory: &str) -> Result<usize> {
    // Series by series, as the key has them: CROSS JOIN keeps the order.
    let query =
        "SELECT count(*) FROM term series CROSS JOIN observation o ON o.series = series.number
                 WHERE o.territory = (SELECT number FROM term WHERE text = ?1) AND o.kind < 2";
    let count: i64 = db.prepare_cached(query)?.query_row([territory], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// The keys of the figures of a series that were deleted.
///
/// # Errors
/// When the file cannot be read.
pub fn deleted(db: &Connection, series: &str) -> Result<Vec<ObservationKey>> {
    let mut statement = db.prepare_cached(
        "SELECT key FROM thing
         WHERE entity_type = ?1 AND NOT alive AND instr(key, CAST(?2 AS BLOB)) > 0",
    )?;
    let keys = statement.query_map(params![OBSERVATION.number, series], |row| row.get(0))?;
    let keys: Vec<Vec<u8>> = keys.collect::<Result<_, _>>()?;
    let known = keys.iter().filter_map(|key| decode_key(key));
    Ok(known.filter(|key| key.series == series).collect())
}

fn observation(
    row: &Row,
    words: &BTreeMap<i64, String>,
    sources: &BTreeMap<i64, Id>,
) -> Result<Observation> {
    let day = |at| -> Result<_> { day_of(row.get(at)?).ok_or(Error::Damaged("day")) };
    let word = |at| -> Result<_> { words.get(&row.get(at)?).ok_or(Error::Damaged("term")) };
    let key = ObservationKey {
        series: word(0)?.clone(),
        territory: word(1)?.clone(),
        period: Period { start: day(2)?, end: day(3)? },
        breakdown: word(4)?.clone(),
        source: *sources.get(&row.get(5)?).ok_or(Error::Damaged("source"))?,
    };
    let figure = figure_of(&fields(row, 6)?).ok_or(Error::Damaged("figure"))?;
    Ok(Observation { key, figure, cell: row.get(12)? })
}

fn fields(row: &Row, first: usize) -> rusqlite::Result<[Field; 6]> {
    let real = |at: usize| row.get::<_, Option<f64>>(first + at).map(Field::from);
    let unit: Option<String> = row.get(first + 5)?;
    Ok([row.get::<_, i64>(first)?.into(), real(1)?, real(2)?, real(3)?, real(4)?, unit.into()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_question_of_every_page_looks_through_all_figures() {
        let db = Connection::open_in_memory().unwrap();
        db.execute_batch(include_str!("../store/kept.sql")).unwrap();
        db.execute_batch(include_str!("../store/kinds.sql")).unwrap();
        db.execute_batch(include_str!("../store/derived.sql")).unwrap();
        let brought = include_str!("brought.sql");
        let (imported, typed) = (include_str!("imported.sql"), include_str!("typed.sql"));
        let parts = include_str!("parts.sql");
        for query in [imported, include_str!("standing.sql"), typed, brought, parts] {
            let explain = format!("EXPLAIN QUERY PLAN {query}");
            let mut statement = db.prepare(&explain).unwrap();
            for place in 1..=statement.parameter_count() {
                statement.raw_bind_parameter(place, "town").unwrap();
            }
            let mut rows = statement.raw_query();
            while let Some(row) = rows.next().unwrap() {
                let step: String = row.get(3).unwrap();
                let figures = step.starts_with("SCAN o");
                assert!(!figures && !step.starts_with("SCAN import"), "{step}");
            }
        }
    }
}
