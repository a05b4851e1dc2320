//! The SELECTs of a municipality's own series.
//!
//! **Invariant:** a series of which an older or broken copy lacks how it is computed is left out, never
//! guessed.

use std::borrow::Cow;
use std::collections::BTreeSet;

use rusqlite::{Connection, Row};

use super::{Code as _, Definition, Relation, is_own, series_id};
use crate::Result;
use crate::basics::Id;
use crate::catalogue::{Catalogue, Counted, Direction, Family};
use crate::store::registry::{SERIES, SERIES_NAME};
use crate::store::value;

/// A series of the municipality's own, as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    /// The fact.
    pub id: Id,
    /// What figures, objectives and targets know it by.
    pub series: String,
    /// What it says.
    pub definition: Definition,
}

/// All of them, in the order of their names.
///
/// # Errors
/// When the file cannot be read.
pub fn all(db: &Connection) -> Result<Vec<Stored>> {
    let mut statement = db.prepare_cached("SELECT * FROM series ORDER BY name, id")?;
    let rows = statement.query_map([], read)?;
    let rows: Vec<Option<Stored>> = rows.collect::<Result<_, _>>()?;
    Ok(rows.into_iter().flatten().collect())
}

/// The one that figures know by an id; `None` when there is none.
///
/// # Errors
/// When the file cannot be read.
pub fn one(db: &Connection, series: &str) -> Result<Option<Stored>> {
    Ok(all(db)?.into_iter().find(|stored| stored.series == series))
}

/// What a series is or was called, also one that was deleted; `None` for one that never was here.
///
/// # Errors
/// When the file cannot be read.
pub fn name(db: &Connection, series: &str) -> Result<Option<String>> {
    let mut statement = db.prepare_cached(
        "SELECT thing.id, head.value FROM thing JOIN head ON head.thing = thing.id
         WHERE thing.entity_type = ?1 AND head.register = ?2 AND head.position = 0",
    )?;
    let mut rows = statement.query([SERIES.number, SERIES_NAME.number])?;
    while let Some(row) = rows.next()? {
        if series_id(Id(row.get(0)?)) == series {
            return written_name(row.get(1)?).map(Some);
        }
    }
    Ok(None)
}

fn written_name(value: Option<Vec<u8>>) -> Result<String> {
    let fields = value.map(|bytes| value::decode(&bytes)).transpose()?.unwrap_or_default();
    Ok(fields.first().map(|field| field.text().to_owned()).unwrap_or_default())
}

/// What can be measured here: the catalogue of the program, and beside it the series of the
/// municipality's own.
///
/// # Errors
/// When the file cannot be read.
pub fn catalogue(db: &Connection) -> Result<Cow<'static, Catalogue>> {
    let own = all(db)?;
    if own.is_empty() {
        return Ok(Cow::Borrowed(Catalogue::embedded()));
    }
    let own = own.into_iter().map(|stored| stored.definition.series(stored.series));
    Ok(Cow::Owned(Catalogue::embedded().with(own)))
}

/// A series that was deleted on one copy while it was used on another. What uses it stays, and is not
/// seen until somebody brings the series back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adrift {
    /// The fact, by which the trash knows it.
    pub id: Id,
    /// What it was called.
    pub name: String,
    /// What uses it.
    pub uses: Uses,
}

/// All of them.
///
/// # Errors
/// When the file cannot be read.
pub fn adrift(db: &Connection) -> Result<Vec<Adrift>> {
    let standing: BTreeSet<String> = all(db)?.into_iter().map(|stored| stored.series).collect();
    let named = named(db)?;
    if named.is_subset(&standing) {
        return Ok(Vec::new());
    }
    let mut statement = db.prepare_cached(include_str!("adrift.sql"))?;
    let mut rows = statement.query([SERIES.number, SERIES_NAME.number])?;
    let mut adrift = Vec::new();
    while let Some(row) = rows.next()? {
        let id = Id(row.get("id")?);
        let series = series_id(id);
        if named.contains(&series) {
            let (name, uses) = (written_name(row.get("name")?)?, uses(db, &series)?);
            adrift.push(Adrift { id, name, uses });
        }
    }
    Ok(adrift)
}

/// The series of the municipality's own that something names.
fn named(db: &Connection) -> Result<BTreeSet<String>> {
    let mut statement = db.prepare_cached(include_str!("named.sql"))?;
    let named = statement.query_map([], |row| row.get(0))?;
    let mut named = named.collect::<rusqlite::Result<BTreeSet<String>>>()?;
    let targets = crate::municipality::target::targets(db)?.into_keys();
    named.extend(targets.map(|(series, _)| series).filter(|series| is_own(series)));
    Ok(named)
}

fn read(row: &Row) -> rusqlite::Result<Option<Stored>> {
    let id = Id(row.get("id")?);
    let text = |column: &str| row.get::<_, Option<String>>(column).map(Option::unwrap_or_default);
    let (family, direction, counted) = (text("family")?, text("direction")?, text("counted")?);
    let words = Family::of_code(&family).zip(Direction::of_code(&direction));
    let multiplier: Option<f64> = row.get("multiplier")?;
    let ((Some((family, direction)), Some(multiplier)), name) =
        ((words, multiplier), text("name")?)
    else {
        return Ok(None);
    };
    let definition = Definition {
        name,
        unit: text("unit")?,
        family,
        direction,
        multiplier,
        lower: row.get("lower")?,
        upper: row.get("upper")?,
        counted: Counted::of_code(&counted).unwrap_or(Counted::Things),
        numerator: text("numerator")?,
        denominator: text("denominator")?,
        relation: relation(&text("relation")?, text("related")?),
        about: text("about")?,
        source: text("source")?,
        sector: text("sector")?,
    };
    Ok(Some(Stored { id, series: series_id(id), definition }))
}

fn relation(word: &str, series: String) -> Relation {
    match word {
        super::write::VARIANT => Relation::VariantOf(series),
        super::write::PROXY => Relation::ProxyFor(series),
        _ => Relation::Alone,
    }
}

/// What uses a series, so that it cannot be deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// Figures and blanks, of the municipality and of others.
    pub figures: usize,
    /// Objectives that it measures.
    pub objectives: usize,
    /// Targets that were set for it.
    pub targets: usize,
}

impl Uses {
    /// Whether nothing needs it.
    #[must_use]
    pub fn is_free(&self) -> bool {
        self.figures + self.objectives + self.targets == 0
    }
}

/// What uses a series.
///
/// # Errors
/// When the file cannot be read.
pub fn uses(db: &Connection, series: &str) -> Result<Uses> {
    let figures: i64 = db.query_row(
        "SELECT count(*) FROM observation JOIN term ON term.number = observation.series
         WHERE term.text = ?1",
        [series],
        |row| row.get(0),
    )?;
    let objectives = crate::plan::store::objectives(db)?;
    let targets = crate::municipality::target::targets(db)?;
    Ok(Uses {
        figures: usize::try_from(figures).unwrap_or_default(),
        objectives: objectives.iter().filter(|o| o.series.as_deref() == Some(series)).count(),
        targets: targets.keys().filter(|(of, _)| of == series).count(),
    })
}
