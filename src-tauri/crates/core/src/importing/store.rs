//! The SELECTs about imports: what they left aside.
//!
//! **Invariant:** a name is told until there is a figure for what it means.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, params};

use super::draft::Aside;
use crate::Result;
use crate::basics::Id;
use crate::series::TOWN;
use crate::text::words::folded;

/// A name that an import found in a file and did not take as an indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameAside {
    /// The id of the fact.
    pub id: Id,
    /// The name as the file writes it.
    pub name: String,
    /// The sheet on which it stands.
    pub sheet: String,
    /// Its cell, such as `B7`.
    pub cell: String,
    /// The source of its table; `None` where a newer program wrote it otherwise.
    pub source: Option<Id>,
    /// Why it was left aside.
    pub reason: Aside,
    /// Series it resembles, best first.
    pub resembles: Vec<String>,
}

/// The names that imports left aside and that no figure of the municipality covers: none that a
/// later import took as an indicator, and none that resembles a series with a figure of another source.
/// Where its own source has both, they are two things. Each name once.
///
/// # Errors
/// When the file cannot be read.
pub fn left_aside(db: &Connection) -> Result<Vec<NameAside>> {
    let measured = measured(db)?;
    let mut names = all_left_aside(db)?;
    let covers = |aside: &NameAside, series: &String| {
        let others = |sources: &BTreeSet<Id>| sources.iter().any(|id| Some(*id) != aside.source);
        measured.get(series).is_some_and(others)
    };
    names.retain(|aside| !aside.resembles.iter().any(|series| covers(aside, series)));
    let mut told = BTreeSet::new();
    names.retain(|aside| told.insert(folded(&aside.name)));
    Ok(names)
}

/// All names that stand as left aside, by sheet and cell.
///
/// # Errors
/// When the file cannot be read.
pub fn all_left_aside(db: &Connection) -> Result<Vec<NameAside>> {
    let mut statement = db.prepare_cached(
        "SELECT id, name, sheet, cell, source, reason, resembles FROM left_aside
         ORDER BY sheet, length(cell), cell, id",
    )?;
    let rows = statement.query_map([], |row| {
        let text = |at| row.get::<_, Option<String>>(at).map(Option::unwrap_or_default);
        Ok(NameAside {
            id: Id(row.get(0)?),
            name: text(1)?,
            sheet: text(2)?,
            cell: text(3)?,
            source: row.get::<_, Option<[u8; 16]>>(4).unwrap_or_default().map(Id),
            reason: Aside::of_word(&text(5)?),
            resembles: text(6)?.split_whitespace().map(str::to_owned).collect(),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The series of which the municipality has a figure, with their sources.
fn measured(db: &Connection) -> Result<BTreeMap<String, BTreeSet<Id>>> {
    let mut statement = db.prepare_cached(
        "SELECT DISTINCT series.text, source.text FROM observation o
         JOIN term series ON series.number = o.series
         JOIN term territory ON territory.number = o.territory
         JOIN term source ON source.number = o.source
         WHERE territory.text = ?1 AND o.kind < 2",
    )?;
    let mut measured: BTreeMap<String, BTreeSet<Id>> = BTreeMap::new();
    let mut rows = statement.query(params![TOWN])?;
    while let Some(row) = rows.next()? {
        let source = Id::parse(&row.get::<_, String>(1)?);
        measured.entry(row.get(0)?).or_default().extend(source);
    }
    Ok(measured)
}
