//! Our indicators: which series the municipality follows.
//!
//! **Invariant:** a series that somebody measured is on the list until somebody takes it off; what a
//! person ticked stands before what the figures say.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::{POPULATION, TOWN};
use crate::Result;
use crate::store::registry::{LISTED, LISTED_TICK};
use crate::store::value::{self, Field};
use crate::workspace::Change;

/// Puts series on the list or takes them off it; what stands so already is not written again.
///
/// # Errors
/// When the file cannot be written.
pub fn tick<'a>(
    change: &mut Change,
    series: impl IntoIterator<Item = &'a str>,
    tick: Tick,
) -> Result<()> {
    for id in series {
        let id = change.fact(&LISTED, &[id])?;
        change.set(id, &LISTED_TICK, &[i64::from(tick == Tick::On).into()])?;
    }
    Ok(())
}

/// What a person said about a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    /// It is ours.
    On,
    /// It is not.
    Off,
}

/// What persons said, by series.
pub type Ticks = BTreeMap<String, Tick>;

/// What tells whether a series is on our list.
#[derive(Clone, Debug, Default)]
pub struct Ours {
    ticks: Ticks,
    measured: BTreeSet<String>,
}

impl Ours {
    /// Of what persons said and of the series that the municipality has figures of.
    #[must_use]
    pub fn new(ticks: Ticks, measured: BTreeSet<String>) -> Self {
        Self { ticks, measured }
    }

    /// Whether a series is on our list: what has figures is, until somebody takes it off.
    #[must_use]
    pub fn is_listed(&self, series: &str) -> bool {
        match self.ticks.get(series) {
            Some(tick) => *tick == Tick::On,
            None => series != POPULATION && self.has_figures(series),
        }
    }

    /// Whether the municipality has a figure of a series.
    #[must_use]
    pub fn has_figures(&self, series: &str) -> bool {
        self.measured.contains(series)
    }

    /// Whether anybody put a series on our list.
    #[must_use]
    pub fn is_chosen(&self) -> bool {
        self.ticks.values().any(|tick| *tick == Tick::On)
    }

    /// How many series on our list have a figure.
    #[must_use]
    pub fn measured(&self) -> usize {
        self.measured.iter().filter(|series| self.is_listed(series)).count()
    }

    /// The ids of the series that were put on our list and have no figure yet.
    pub fn awaited(&self) -> impl Iterator<Item = &str> {
        let ticked = self.ticks.iter().filter(|(_, tick)| **tick == Tick::On);
        ticked.map(|(id, _)| id.as_str()).filter(|id| !self.has_figures(id))
    }
}

/// What tells whether a series is on our list, read without the figures.
///
/// # Errors
/// When the file cannot be read.
pub fn ours(db: &Connection) -> Result<Ours> {
    let mut statement = db.prepare_cached(include_str!("measured.sql"))?;
    let measured = statement.query_map([TOWN], |row| row.get(0))?;
    Ok(Ours::new(ticks(db)?, measured.collect::<Result<_, _>>()?))
}

/// What persons said about series.
///
/// # Errors
/// When the file cannot be read.
pub fn ticks(db: &Connection) -> Result<Ticks> {
    let mut statement = db.prepare_cached(
        "SELECT thing.key, listed.tick FROM listed JOIN thing ON thing.id = listed.id
         WHERE listed.tick IS NOT NULL AND thing.alive",
    )?;
    let mut found = Ticks::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let key = value::decode(row.get_ref(0)?.as_blob().unwrap_or_default())?;
        let series = key.first().map(Field::text).unwrap_or_default().to_owned();
        let tick = if row.get::<_, i64>(1)? == 0 { Tick::Off } else { Tick::On };
        found.insert(series, tick);
    }
    Ok(found)
}
