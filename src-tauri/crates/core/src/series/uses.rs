//! What uses a source: without it, a figure would not say any more who published it.
//!
//! **Invariant:** what stands is counted, whoever wrote it; a source that something uses is not erased.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::store::{sources, words};
use crate::Result;
use crate::attachments;
use crate::basics::Id;
use crate::importing::store::all_left_aside;
use crate::store::dataset::Import;
use crate::store::log;
use crate::store::operation::{Kind, Operation, Reference};
use crate::store::registry::{LEFT_ASIDE, SOURCE};
use crate::store::tables::Tables;

/// The first kind of a figure that says why there is none.
const FIRST_BLANK: i64 = 2;

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

    fn add(&mut self, other: Self) {
        self.figures += other.figures;
        self.blanks += other.blanks;
        self.names += other.names;
        self.files += other.files;
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
    for (source, writer, of_it) in written(db)? {
        if let Some(uses) = uses.get_mut(&source).filter(|_| !without.imports.contains(&writer)) {
            uses.add(of_it);
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

/// The figures and blanks that an operation wrote under a source.
fn written(db: &Connection) -> Result<Vec<(Id, Reference, Uses)>> {
    let sources = words(db)?;
    let tables = Tables::new(db)?;
    let written = |([source, replica, seq], uses): ([i64; 3], Uses)| {
        let seq = u64::try_from(seq).unwrap_or_default();
        let writer = Reference { replica: tables.replica_of(replica).ok()?, seq };
        Some((Id::parse(sources.get(&source)?)?, writer, uses))
    };
    Ok(counts(db)?.into_iter().filter_map(written).collect())
}

/// The same by the numbers of source, replica and operation. Counted here and not in SQL, which would
/// sort them all first.
fn counts(db: &Connection) -> Result<BTreeMap<[i64; 3], Uses>> {
    let mut statement =
        db.prepare_cached("SELECT source, writer_replica, writer_seq, kind FROM observation")?;
    let mut rows = statement.query([])?;
    let mut counts: BTreeMap<_, Uses> = BTreeMap::new();
    let (mut of, mut run) = ([0; 3], Uses::default());
    while let Some(row) = rows.next()? {
        let next = [row.get(0)?, row.get(1)?, row.get(2)?];
        if next != of {
            // An import wrote thousands in a row: they are looked up once.
            counts.entry(of).or_default().add(std::mem::take(&mut run));
            of = next;
        }
        let is_blank = row.get::<_, i64>(3)? >= FIRST_BLANK;
        *(if is_blank { &mut run.blanks } else { &mut run.figures }) += 1;
    }
    counts.entry(of).or_default().add(run);
    Ok(counts)
}
