//! What uses a source: without it, a figure would not say any more who published it.
//!
//! **Invariant:** what stands is counted, whoever wrote it; a source that something uses is not erased.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::store::sources;
use crate::Result;
use crate::attachments;
use crate::basics::Id;
use crate::importing::store::all_left_aside;
use crate::store::dataset::Import;
use crate::store::log;
use crate::store::operation::{Kind, Operation, Reference, Replica};
use crate::store::registry::{LEFT_ASIDE, SOURCE};

/// What uses a source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// Figures, of the municipality and of others.
    pub figures: usize,
    /// Blanks with their reasons.
    pub blanks: usize,
    /// Names that imports left aside in its tables.
    pub names: usize,
    /// Files that are attached to it. They go with it.
    pub files: usize,
}

impl Uses {
    /// Whether nothing needs the source, so that it can be erased.
    #[must_use]
    pub fn is_free(&self) -> bool {
        self.figures + self.blanks + self.names == 0
    }
}

/// What uses each source.
///
/// # Errors
/// When the file cannot be read.
pub fn uses(db: &Connection) -> Result<BTreeMap<Id, Uses>> {
    counted(db, &Brought::default())
}

/// The sources of an import, and what uses them apart from it.
///
/// # Errors
/// When the file cannot be read.
pub fn apart_from(db: &Connection, import: Id) -> Result<BTreeMap<Id, Uses>> {
    let brought = Brought::by(db, import)?;
    let mut counted = counted(db, &brought)?;
    counted.retain(|source, _| brought.sources.contains(source));
    Ok(counted)
}

/// What an import brought.
#[derive(Default)]
struct Brought {
    /// Its operations, of every computer that imported the same.
    imports: BTreeSet<Reference>,
    /// The sources of its figures and of the names that it left aside.
    sources: BTreeSet<Id>,
    /// These names.
    names: BTreeSet<Id>,
}

impl Brought {
    fn by(db: &Connection, import: Id) -> Result<Self> {
        let mut brought = Self::default();
        let history = log::history(db, import)?;
        for operation in history.iter().filter(|operation| operation.kind == Kind::Import) {
            brought.add(db, operation)?;
        }
        Ok(brought)
    }

    fn add(&mut self, db: &Connection, operation: &Operation) -> Result<()> {
        let import = Import::decode(&operation.value)?;
        if import.is_blank() {
            return Ok(());
        }
        self.imports.insert(operation.reference);
        let rows = log::read_dataset(db, &import.dataset)?;
        self.sources.extend(rows.iter().map(|row| row.key.source));
        for of in log::operations_of(db, (operation.reference.replica, operation.time))? {
            let of_kind = |entity: u16| (of.entity_type == entity).then_some(of.entity);
            self.sources.extend(of_kind(SOURCE.number));
            self.names.extend(of_kind(LEFT_ASIDE.number));
        }
        Ok(())
    }
}

fn counted(db: &Connection, without: &Brought) -> Result<BTreeMap<Id, Uses>> {
    let known = sources(db)?;
    let mut uses: BTreeMap<Id, Uses> = known.into_keys().map(|id| (id, Uses::default())).collect();
    for Written { source, writer, figures, blanks } in written(db)? {
        if let Some(uses) = uses.get_mut(&source).filter(|_| !without.imports.contains(&writer)) {
            uses.figures += figures;
            uses.blanks += blanks;
        }
    }
    let names = all_left_aside(db)?.into_iter().filter(|name| !without.names.contains(&name.id));
    for source in names.filter_map(|name| name.source) {
        uses.entry(source).and_modify(|uses| uses.names += 1);
    }
    for file in attachments::store::all(db)? {
        uses.entry(file.of).and_modify(|uses| uses.files += 1);
    }
    Ok(uses)
}

/// How many figures and blanks an operation wrote that name a source.
struct Written {
    source: Id,
    writer: Reference,
    figures: usize,
    blanks: usize,
}

fn written(db: &Connection) -> Result<Vec<Written>> {
    let mut statement = db.prepare_cached(include_str!("uses.sql"))?;
    let mut rows = statement.query([])?;
    let mut written = Vec::new();
    while let Some(row) = rows.next()? {
        let count = |at| row.get(at).map(|count: i64| usize::try_from(count).unwrap_or_default());
        let seq = u64::try_from(row.get::<_, i64>(2)?).unwrap_or_default();
        let writer = Reference { replica: Replica(row.get(1)?), seq };
        let Some(source) = Id::parse(&row.get::<_, String>(0)?) else { continue };
        written.push(Written { source, writer, figures: count(3)?, blanks: count(4)? });
    }
    Ok(written)
}
