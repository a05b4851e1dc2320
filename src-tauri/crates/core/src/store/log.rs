//! The log: how operations are appended, and how what they say is settled into the tables.
//!
//! Two ways lead to the same tables. A change made here has seen everything here, so it simply
//! replaces what stood ([`Writer`]). What arrives from elsewhere, a withdrawn import and a rebuild
//! are settled from all writes of the things concerned ([`settle`]). Tests hold the two together.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

use super::database;
use super::dataset::{self, Dataset, Import, Row};
use super::erase;
use super::heads::{self, Head, Settled, Write};
use super::operation::{self, Kind, Operation, Reference, Replica};
use super::registry::{APPROVAL, DATASET, EDITION, Entity, LIFE, OBSERVATION, OBSERVATION_FIGURE};
use super::tables::{Tables, encode_key, integer, natural};
use super::value;
use crate::basics::{Id, Millis};
use crate::series::ObservationKey;
use crate::{Error, Result};

/// Appends this replica's operations within one transaction and writes what then stands.
pub struct Writer<'a> {
    db: &'a Connection,
    tables: Tables<'a>,
    replica: Replica,
    seq: u64,
    prev_hash: [u8; 32],
    time: u64,
    author: String,
    written: Written,
}

/// What a [`Writer`] has written.
pub struct Written {
    /// Local numbers of its first and its last operation; an empty range when it wrote none.
    pub numbers: (i64, i64),
    /// Numbers of the entities of the registry that it changed.
    pub touched: BTreeSet<u16>,
    /// Whether something was erased, so that the file has to be swept.
    pub erased: bool,
}

impl Written {
    /// Whether nothing was written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.numbers.1 < self.numbers.0
    }
}

/// What stands of a figure.
pub struct StandingFigure {
    /// What stands, whoever wrote it.
    pub settled: Settled,
    /// Whether no operation has said its key: at most imports speak of it.
    pub key_unsaid: bool,
}

impl<'a> Writer<'a> {
    /// Goes on where the replica's chain ends. `time` is the hybrid time of the whole Op.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn new(db: &'a Connection, replica: Replica, time: u64, author: &str) -> Result<Self> {
        let mut tables = Tables::new(db)?;
        let number = tables.replica(replica)?;
        let last = last_of(db, number)?;
        let (seq, prev_hash) = last.unwrap_or((0, [0; 32]));
        let before = last_number(db)?;
        let written =
            Written { numbers: (before + 1, before), touched: BTreeSet::new(), erased: false };
        Ok(Self { db, tables, replica, seq, prev_hash, time, author: author.to_owned(), written })
    }

    /// What it has written, all told.
    #[must_use]
    pub fn written(self) -> Written {
        self.written
    }

    /// The connection of the transaction.
    #[must_use]
    pub fn reading(&self) -> &'a Connection {
        self.db
    }

    /// What stands of a thing that operations wrote.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn standing(&self, id: Id) -> Result<Settled> {
        Ok(self.tables.settled(id)?.unwrap_or_default())
    }

    /// What stands of a figure, written by operations or by an import.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn standing_figure(&mut self, id: Id, key: &ObservationKey) -> Result<StandingFigure> {
        if let Some(settled) = self.tables.settled(id)? {
            return Ok(StandingFigure { key_unsaid: settled.heads.is_empty(), settled });
        }
        let imported = self.tables.settled_import(key)?;
        let settled = imported.map(|settled| with_twins(self.db, settled)).transpose()?;
        Ok(StandingFigure { settled: settled.unwrap_or_default(), key_unsaid: true })
    }

    /// Appends one write that has seen all of `settled`, and puts it in its place there.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(
        &mut self,
        entity_type: u16,
        id: Id,
        register: u16,
        value: Vec<u8>,
        settled: &mut Settled,
    ) -> Result<()> {
        self.write_all(entity_type, id, [(register, value)], settled)
    }

    /// The same for several registers of one thing, which is put into the tables once.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write_all(
        &mut self,
        entity_type: u16,
        id: Id,
        writes: impl IntoIterator<Item = (u16, Vec<u8>)>,
        settled: &mut Settled,
    ) -> Result<()> {
        let mut revives_what_stood = !settled.alive;
        for (register, value) in writes {
            revives_what_stood &= register == LIFE;
            self.say(entity_type, id, register, value, settled)?;
        }
        self.tables.write(entity_type, id, settled)?;
        if revives_what_stood { self.tell_cell(id, settled) } else { Ok(()) }
    }

    /// Appends one write, and puts it in its place in `settled`.
    fn say(
        &mut self,
        entity_type: u16,
        id: Id,
        register: u16,
        value: Vec<u8>,
        settled: &mut Settled,
    ) -> Result<()> {
        let kind = if register == LIFE { Kind::Create } else { Kind::Set };
        let parents =
            settled.heads.get(&register).map(|heads| references(heads)).unwrap_or_default();
        let reference = self.append(kind, entity_type, id, register, &value, parents)?;
        if register == LIFE {
            settled.key.clone_from(&value);
        }
        let head = Head { reference, time: self.time, value: Some(value) };
        settled.heads.insert(register, vec![head]);
        settled.alive = true;
        Ok(())
    }

    /// A figure that lives again may be that of an import: then it is told again where it was read.
    fn tell_cell(&mut self, id: Id, settled: &Settled) -> Result<()> {
        let Some(head) =
            settled.heads.get(&OBSERVATION_FIGURE.number).and_then(|heads| heads.first())
        else {
            return Ok(());
        };
        let writer = operation(self.db, head.reference)?;
        if writer.kind != Kind::Import {
            return Ok(());
        }
        let rows = read_dataset(self.db, &Import::decode(&writer.value)?.dataset)?;
        rows.iter()
            .find(|row| row.key.id() == id)
            .map_or(Ok(()), |row| self.tables.put_cell(row, head.reference))
    }

    /// Appends the deletion of a thing that has seen all of `settled`.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn delete(&mut self, entity_type: u16, id: Id, settled: &mut Settled) -> Result<()> {
        let parents = settled.heads.values().flat_map(|heads| references(heads)).collect();
        let reference = self.append(Kind::Delete, entity_type, id, LIFE, &[], parents)?;
        settled.heads.insert(LIFE, vec![Head { reference, time: self.time, value: None }]);
        settled.alive = false;
        self.tables.write(entity_type, id, settled)
    }

    /// Takes in a dataset: one write for each of its cells.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn import(&mut self, dataset: &Dataset, title: &str, rows: &[Row]) -> Result<()> {
        self.db
            .prepare_cached("INSERT OR IGNORE INTO dataset (hash, bytes) VALUES (?1, ?2)")?
            .execute(params![dataset.hash, dataset.compressed])?;
        let import = Import {
            dataset: dataset.hash,
            rows: dataset.rows as u64,
            title: title.to_owned(),
            sees: version_vector(self.db)?,
        };
        let (id, value) = (import.entity(), import.encode());
        let reference = self.append(Kind::Import, DATASET.number, id, LIFE, &value, Vec::new())?;
        self.put_rows(rows, reference)
    }

    /// Whether every figure of these rows stands as they say, and without a conflict. The first
    /// that does not ends the search, so a new file costs one look.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn says(&mut self, rows: &[Row]) -> Result<bool> {
        for row in rows {
            if !self.tables.says(row)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// An import made here has seen everything here, so it replaces what stood. Cells that
    /// operations have touched keep a history of their own and are settled from it.
    fn put_rows(&mut self, rows: &[Row], writer: Reference) -> Result<()> {
        let touched: BTreeSet<ObservationKey> =
            self.tables.touched_figures()?.into_iter().collect();
        let (to_settle, untouched): (Vec<&Row>, Vec<&Row>) =
            rows.iter().partition(|row| touched.contains(&row.key));
        self.tables.put_imported(untouched, writer)?;
        let to_settle: BTreeSet<Id> = to_settle.into_iter().map(|row| row.key.id()).collect();
        if to_settle.is_empty() {
            Ok(())
        } else {
            settle(self.db, &mut self.tables, &Scope::Things(to_settle))
        }
    }

    /// Takes imports of a dataset back, or takes that back, and settles their cells.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn turn_import(&mut self, kind: Kind, dataset: Id, parents: Vec<Reference>) -> Result<()> {
        self.append(kind, DATASET.number, dataset, LIFE, &[], parents)?;
        let things = things_of_dataset(self.db, dataset)?;
        settle(self.db, &mut self.tables, &Scope::Things(things))
    }

    /// Says that operations about one register of a thing are erased; [`Writer::blank`] does it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn erase(
        &mut self,
        entity_type: u16,
        id: Id,
        register: u16,
        operations: &[Operation],
    ) -> Result<()> {
        let (value, parents) = erase::list(operations)?;
        let reference = self.append(Kind::Erase, entity_type, id, register, &value, parents)?;
        erase::note(self.db, erase::listed(&operation(self.db, reference)?).into_iter().flatten())?;
        self.written.erased = true;
        Ok(())
    }

    /// Blanks what was said to be erased, and settles what then stands.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn blank(&mut self) -> Result<()> {
        let things = erase::apply(self.db, &mut self.tables)?;
        settle(self.db, &mut self.tables, &Scope::Things(things))
    }

    fn append(
        &mut self,
        kind: Kind,
        entity_type: u16,
        entity: Id,
        register: u16,
        value: &[u8],
        mut parents: Vec<Reference>,
    ) -> Result<Reference> {
        parents.sort();
        parents.dedup();
        let reference = Reference { replica: self.replica, seq: self.seq + 1 };
        let operation = Operation {
            reference,
            prev_hash: self.prev_hash,
            time: self.time,
            author: self.author.clone(),
            kind,
            entity_type,
            entity,
            register,
            value: value.to_vec(),
            parents,
        };
        let bytes = operation.encode();
        let hash = operation::hash(&bytes);
        store(self.db, &mut self.tables, &operation, &bytes, &hash)?;
        (self.seq, self.prev_hash) = (reference.seq, hash);
        self.written.numbers.1 = self.db.last_insert_rowid();
        // An import touches the figures, whatever it is in the registry.
        let touched = if entity_type == DATASET.number { OBSERVATION.number } else { entity_type };
        self.written.touched.insert(touched);
        Ok(reference)
    }
}

/// The table holds one writer of an imported figure; the same dataset imported elsewhere stands
/// beside it, unless one of the imports had seen the other.
fn with_twins(db: &Connection, mut settled: Settled) -> Result<Settled> {
    let imports = read_imports(db)?;
    for heads in settled.heads.values_mut() {
        let Some(shown) = heads.first().cloned() else { continue };
        let Some(of) = imports.get(&shown.reference) else { continue };
        let same: Vec<_> =
            imports.iter().filter(|(_, state)| state.live && state.of == of.of).collect();
        let stands =
            |reference: &Reference| !same.iter().any(|(_, other)| other.import.saw(*reference));
        *heads = same
            .iter()
            .filter(|(reference, _)| stands(reference))
            .map(|(reference, state)| Head {
                reference: **reference,
                time: state.time,
                value: shown.value.clone(),
            })
            .collect();
        heads::sort(heads);
    }
    Ok(settled)
}

fn references(heads: &[Head]) -> Vec<Reference> {
    heads.iter().map(|head| head.reference).collect()
}

/// Puts an operation into the log, without settling what it says.
///
/// # Errors
/// When the file cannot be written.
pub(super) fn store(
    db: &Connection,
    tables: &mut Tables,
    operation: &Operation,
    bytes: &[u8],
    hash: &[u8; 32],
) -> Result<()> {
    let replica = tables.replica(operation.reference.replica)?;
    db.prepare_cached(
        "INSERT INTO operation (replica, seq, time, entity_type, entity, hash, bytes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        replica,
        integer(operation.reference.seq),
        integer(operation.time),
        operation.entity_type,
        operation.entity.0,
        hash,
        bytes
    ])?;
    Ok(())
}

/// The local number of the newest operation; 0 in an empty file.
///
/// # Errors
/// When the file cannot be read.
pub fn last_number(db: &Connection) -> Result<i64> {
    Ok(db
        .prepare_cached("SELECT coalesce(max(number), 0) FROM operation")?
        .query_row([], |row| row.get(0))?)
}

fn last_of(db: &Connection, replica: i64) -> Result<Option<(u64, [u8; 32])>> {
    let found = db
        .prepare_cached(
            "SELECT seq, hash FROM operation WHERE replica = ?1 ORDER BY seq DESC LIMIT 1",
        )?
        .query_row([replica], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(found.map(|(seq, hash)| (natural(seq), hash)))
}

/// For each replica the last of its operations that is here.
///
/// # Errors
/// When the file cannot be read.
pub fn version_vector(db: &Connection) -> Result<BTreeMap<Replica, u64>> {
    let mut statement = db.prepare_cached(
        "SELECT r.id, max(o.seq) FROM replica r JOIN operation o ON o.replica = r.number GROUP BY r.number",
    )?;
    let rows = statement.query_map([], |row| Ok((Replica(row.get(0)?), natural(row.get(1)?))))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The time this file has come to: that of its newest operation where this copy wrote it, else what
/// was noted on receiving. So an edit need not write its time a second time.
///
/// # Errors
/// When the file cannot be read.
pub fn clock(db: &Connection) -> Result<u64> {
    let noted = database::setting(db, "clock")?.and_then(|text| text.parse().ok());
    Ok(newest_of_own(db)?.max(noted).unwrap_or_default())
}

/// Notes the time this file has come to.
///
/// # Errors
/// When the file cannot be written.
pub fn note_clock(db: &Connection, time: u64) -> Result<()> {
    database::set_setting(db, "clock", &time.to_string())
}

/// Says that nothing was written here: whoever is given this copy neither takes back what somebody
/// else did nor finds it among what is theirs. Its time stays; ways back of this file are no part of it.
///
/// # Errors
/// When the file cannot be written.
pub(super) fn disown(db: &Connection) -> Result<()> {
    note_clock(db, latest_of_own(db)?.max(clock(db)?))?;
    Ok(db.execute_batch(
        "UPDATE replica SET own = 0; UPDATE deed SET beginning = 1;
         DELETE FROM deed WHERE last < first AND undo_first IS NULL;",
    )?)
}

/// Says that this copy writes, or wrote, under a name.
///
/// # Errors
/// When the file cannot be written.
pub fn own(db: &Connection, replica: Replica) -> Result<()> {
    db.execute(
        "INSERT INTO replica (id, own) VALUES (?1, 1) ON CONFLICT DO UPDATE SET own = 1",
        [replica.0],
    )?;
    Ok(())
}

/// The name under which this copy writes; `None` before its first writer opened it, as on a shelf.
///
/// # Errors
/// When the file cannot be read.
pub fn own_name(db: &Connection) -> Result<Option<Replica>> {
    let stored = database::setting(db, "replica")?.and_then(|text| text.parse::<u64>().ok());
    Ok(stored.map(|number| Replica(number.to_be_bytes())))
}

/// All names under which this copy ever wrote.
///
/// # Errors
/// When the file cannot be read.
pub fn own_replicas(db: &Connection) -> Result<BTreeSet<Replica>> {
    let mut statement = db.prepare_cached("SELECT id FROM replica WHERE own = 1")?;
    let rows = statement.query_map([], |row| row.get(0).map(Replica))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The operations of one Op: all that a replica wrote at one hybrid time, oldest first.
///
/// # Errors
/// When the file cannot be read or holds damaged operations.
pub fn operations_of(db: &Connection, (replica, time): (Replica, u64)) -> Result<Vec<Operation>> {
    let mut statement = db.prepare_cached(
        "SELECT o.bytes FROM operation o JOIN replica r ON r.number = o.replica
         WHERE r.id = ?1 AND o.time = ?2 ORDER BY o.seq",
    )?;
    let mut operations = Vec::new();
    let mut rows = statement.query(params![replica.0, integer(time)])?;
    while let Some(row) = rows.next()? {
        operations.push(Operation::decode(row.get_ref(0)?.as_blob().unwrap_or_default())?);
    }
    Ok(operations)
}

/// The operations whose local numbers lie in a range, oldest first.
///
/// # Errors
/// When the file cannot be read or holds damaged operations.
pub fn operations_between(db: &Connection, first: i64, last: i64) -> Result<Vec<Operation>> {
    let mut statement = db.prepare_cached(
        "SELECT bytes FROM operation WHERE number BETWEEN ?1 AND ?2 ORDER BY number",
    )?;
    let mut operations = Vec::new();
    let mut rows = statement.query([first, last])?;
    while let Some(row) = rows.next()? {
        operations.push(Operation::decode(row.get_ref(0)?.as_blob().unwrap_or_default())?);
    }
    Ok(operations)
}

/// An operation by its name everywhere.
///
/// # Errors
/// When the file cannot be read or the operation is not here.
pub fn operation(db: &Connection, reference: Reference) -> Result<Operation> {
    let bytes: Option<Vec<u8>> = db
        .prepare_cached(
            "SELECT o.bytes FROM operation o JOIN replica r ON r.number = o.replica WHERE r.id = ?1 AND o.seq = ?2",
        )?
        .query_row(params![reference.replica.0, integer(reference.seq)], |row| row.get(0))
        .optional()?;
    Operation::decode(&bytes.ok_or(Error::Damaged("operation"))?)
}

/// The latest of what the writer of an operation saw in its register: what was shown there.
///
/// # Errors
/// When the file cannot be read.
pub fn latest_seen(db: &Connection, of: &Operation) -> Result<Option<Operation>> {
    let mut latest: Option<Operation> = None;
    for parent in &of.parents {
        let parent = operation(db, *parent)?;
        let rank = |operation: &Operation| (operation.time, operation.reference);
        if latest.as_ref().map(rank) < Some(rank(&parent)) {
            latest = Some(parent);
        }
    }
    Ok(latest)
}

/// The hybrid time of the newest operation to arrive, where this copy wrote it.
///
/// # Errors
/// When the file cannot be read.
pub fn newest_of_own(db: &Connection) -> Result<Option<u64>> {
    let time: Option<i64> = db
        .prepare_cached(
            "SELECT o.time FROM operation o JOIN replica r ON r.number = o.replica
             WHERE o.number = (SELECT max(number) FROM operation) AND r.own",
        )?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(time.map(natural))
}

/// The latest hybrid time at which this copy wrote anything, under whatever name.
///
/// # Errors
/// When the file cannot be read.
pub fn latest_of_own(db: &Connection) -> Result<u64> {
    let time: Option<i64> = db.query_row(
        "SELECT max(o.time) FROM operation o JOIN replica r ON r.number = o.replica WHERE r.own",
        [],
        |row| row.get(0),
    )?;
    Ok(time.map(natural).unwrap_or_default())
}

/// When the newest operation was written. The last of each writer is its newest, since its clock
/// never goes back; to look at all of them took most of the time of a page.
///
/// # Errors
/// When the file cannot be read.
pub fn newest(db: &Connection) -> Result<Option<Millis>> {
    let time: Option<i64> = db
        .prepare_cached(
            "SELECT max((SELECT o.time FROM operation o WHERE o.replica = r.number ORDER BY o.seq DESC LIMIT 1))
             FROM replica r",
        )?
        .query_row([], |row| row.get(0))?;
    Ok(time.map(|time| Millis(natural(time) >> 16)))
}

/// The same without what tells how far a book is and what was printed of it: that an edition was made,
/// or approved, is no news about the municipality, and must not change what the next one says. Nor is
/// what is written of the things `beside`.
///
/// # Errors
/// When the file cannot be read.
pub fn newest_content(db: &Connection, beside: &[Id]) -> Result<Option<Millis>> {
    let things = vec!["?"; beside.len()].join(", ");
    let query = format!(
        "SELECT max((SELECT o.time FROM operation o WHERE o.replica = r.number
         AND NOT EXISTS (SELECT 1 FROM operation e
                         WHERE (e.entity_type IN (?, ?) OR e.entity IN ({things}))
                         AND e.replica = o.replica AND e.time = o.time)
         ORDER BY o.seq DESC LIMIT 1)) FROM replica r"
    );
    let kinds = [APPROVAL.number, EDITION.number].map(|kind| Value::Integer(kind.into()));
    let things = beside.iter().map(|id| Value::Blob(id.0.to_vec()));
    let of = rusqlite::params_from_iter(kinds.into_iter().chain(things));
    let time: Option<i64> = db.prepare_cached(&query)?.query_row(of, |row| row.get(0))?;
    Ok(time.map(|time| Millis(natural(time) >> 16)))
}

/// When the first operation was written that came here; `None` in an empty file.
///
/// # Errors
/// When the file cannot be read.
pub fn oldest(db: &Connection) -> Result<Option<Millis>> {
    let first = "SELECT time FROM operation ORDER BY number LIMIT 1";
    let time: Option<i64> = db.query_row(first, [], |row| row.get(0)).optional()?;
    Ok(time.map(|time| Millis(natural(time) >> 16)))
}

/// The operations about a thing, in the order of their arrival.
///
/// # Errors
/// When the file cannot be read.
pub fn history(db: &Connection, id: Id) -> Result<Vec<Operation>> {
    let mut statement =
        db.prepare_cached("SELECT bytes FROM operation WHERE entity = ?1 ORDER BY number")?;
    let mut rows = statement.query([id.0])?;
    let mut operations = Vec::new();
    while let Some(row) = rows.next()? {
        operations.push(Operation::decode(&row.get::<_, Vec<u8>>(0)?)?);
    }
    Ok(operations)
}

/// Which things are settled.
pub enum Scope {
    /// All of them: a rebuild.
    All,
    /// These.
    Things(BTreeSet<Id>),
}

impl Scope {
    fn holds(&self, id: &Id) -> bool {
        match self {
            Self::All => true,
            Self::Things(things) => things.contains(id),
        }
    }
}

/// Settles things from all their writes and puts what stands into the tables.
///
/// # Errors
/// When the file cannot be read or written.
pub fn settle(db: &Connection, tables: &mut Tables, scope: &Scope) -> Result<()> {
    let history = History::read(db, scope)?;
    if matches!(scope, Scope::All) {
        erase::note(db, history.erasures.iter().filter_map(erase::listed).flatten())?;
        erase::note_put_away(db)?;
    }
    for (id, thing) in &history.things {
        history.settle_thing(tables, *id, thing)?;
    }
    Ok(())
}

/// All writes of some things, as [`settle`] sees them.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn writes_of(db: &Connection, things: BTreeSet<Id>) -> Result<BTreeMap<Id, Vec<Write>>> {
    let history = History::read(db, &Scope::Things(things))?;
    let of = |thing: &Thing| history.grouped(&history.writes(thing), thing);
    Ok(history.things.iter().map(|(id, thing)| (*id, of(thing))).collect())
}

/// All writes of the things in a scope.
struct History {
    imports: BTreeMap<Reference, ImportState>,
    things: BTreeMap<Id, Thing>,
    /// The operations of erasing among them.
    erasures: Vec<Operation>,
}

/// An import and whether it still stands.
struct ImportState {
    time: u64,
    import: Import,
    /// The dataset as an entity; known also of one that was erased.
    of: Id,
    live: bool,
}

/// What was ever written of one thing.
#[derive(Default)]
struct Thing {
    entity_type: u16,
    operations: Vec<Operation>,
    /// Rows of datasets for it, each with the dataset's hash.
    rows: Vec<([u8; 32], Row)>,
}

impl History {
    fn read(db: &Connection, scope: &Scope) -> Result<Self> {
        let imports = read_imports(db)?;
        let mut things: HashMap<Id, Thing> = HashMap::new();
        let erasures = read_operations(db, scope, &mut things)?;
        let whole = imports.values().filter(|state| !state.import.is_blank());
        let hashes: BTreeSet<[u8; 32]> = whole.map(|state| state.import.dataset).collect();
        for hash in hashes {
            for row in read_dataset(db, &hash)? {
                let id = row.key.id();
                if scope.holds(&id) {
                    let thing = things.entry(id).or_default();
                    thing.entity_type = OBSERVATION.number;
                    thing.rows.push((hash, row));
                }
            }
        }
        Ok(Self { imports, things: things.into_iter().collect(), erasures })
    }

    fn settle_thing(&self, tables: &mut Tables, id: Id, thing: &Thing) -> Result<()> {
        let writes = self.writes(thing);
        let settled = settle_writes(&writes, self.grouped(&writes, thing));
        let shown = settled.heads.get(&OBSERVATION_FIGURE.number).and_then(|heads| heads.first());
        let row = shown.and_then(|head| self.row_of(thing, head.reference));
        if let (Some(head), Some(row)) = (shown, row)
            && thing.operations.is_empty()
            && self.is_one_dataset(&settled)
        {
            tables.forget(id)?;
            return tables.put_imported([row], head.reference);
        }
        if thing.operations.is_empty() && settled.heads.is_empty() {
            tables.forget(id)?;
            return thing.rows.first().map_or(Ok(()), |(_, row)| tables.remove_imported(&row.key));
        }
        tables.write(thing.entity_type, id, &settled)?;
        match (shown, row) {
            (Some(head), Some(row)) => tables.put_cell(row, head.reference),
            _ => Ok(()),
        }
    }

    fn row_of<'a>(&self, thing: &'a Thing, reference: Reference) -> Option<&'a Row> {
        let hash = self.imports.get(&reference)?.import.dataset;
        thing.rows.iter().find(|(of, _)| *of == hash).map(|(_, row)| row)
    }

    /// Whether all that stands came with one dataset, whoever imported it.
    fn is_one_dataset(&self, settled: &Settled) -> bool {
        let datasets: BTreeSet<Option<Id>> = settled
            .heads
            .values()
            .flatten()
            .map(|head| self.imports.get(&head.reference).map(|state| state.of))
            .collect();
        datasets.len() == 1 && settled.conflicts().is_empty()
    }

    /// Operations as they are, and each import of a row as a write of life and figure.
    fn writes(&self, thing: &Thing) -> Vec<Write> {
        let mut writes: Vec<Write> = thing.operations.iter().filter_map(write_of).collect();
        let spoken: Vec<(u16, Reference)> =
            writes.iter().map(|write| (write.register, write.reference)).collect();
        for (hash, row) in &thing.rows {
            let values = [
                (LIFE, encode_key(&row.key)),
                (OBSERVATION_FIGURE.number, value::encode(&dataset::figure_fields(&row.figure))),
            ];
            for (reference, state) in
                self.imports.iter().filter(|(_, state)| state.import.dataset == *hash)
            {
                for (register, value) in &values {
                    let value = Some(value.clone());
                    let write = self.write_of_import(*reference, state, *register, value);
                    writes.push(self.that_saw(write, state, &spoken, thing));
                }
            }
        }
        writes.extend(self.erased_imports(thing, &spoken));
        writes
    }

    /// An import as a write of one register, that has seen nothing yet.
    fn write_of_import(
        &self,
        reference: Reference,
        state: &ImportState,
        register: u16,
        value: Option<Vec<u8>>,
    ) -> Write {
        let (time, live, parents) = (state.time, state.live, Vec::new());
        Write { reference, time, register, value, parents, live }
    }

    /// The write of an import with what the importer had seen.
    fn that_saw(
        &self,
        write: Write,
        state: &ImportState,
        spoken: &[(u16, Reference)],
        thing: &Thing,
    ) -> Write {
        let operations = spoken.iter().filter(|(of, _)| *of == write.register);
        let operations = operations.map(|(_, parent)| *parent);
        let seen = operations.chain(self.imports_of(thing)).filter(|p| state.import.saw(*p));
        Write { parents: seen.collect(), ..write }
    }

    /// An import that was erased says of no figure any more whether it wrote it. Only an operation that
    /// has seen it can tell, and needs to know what it had replaced; where there is none, as with most
    /// imported figures, nobody asks.
    fn erased_imports(&self, thing: &Thing, spoken: &[(u16, Reference)]) -> Vec<Write> {
        if thing.operations.is_empty() {
            return Vec::new();
        }
        let blank = self.imports.iter().filter(|(_, state)| state.import.is_blank());
        let of = |(reference, state): (&Reference, &ImportState)| {
            [LIFE, OBSERVATION_FIGURE.number].map(|register| {
                let write = self.write_of_import(*reference, state, register, None);
                self.that_saw(write, state, spoken, thing)
            })
        };
        blank.flat_map(of).collect()
    }

    fn imports_of<'a>(&'a self, thing: &'a Thing) -> impl Iterator<Item = Reference> + 'a {
        let of_thing = |state: &ImportState| {
            let said = || thing.rows.iter().any(|(hash, _)| *hash == state.import.dataset);
            state.import.is_blank() || said()
        };
        self.imports
            .iter()
            .filter(move |(_, state)| of_thing(state))
            .map(|(reference, _)| *reference)
    }

    /// Who has seen one import of a dataset has seen the dataset: an edit of an imported figure also
    /// replaces the same rows imported on another computer, unless that import came after the edit.
    fn grouped(&self, writes: &[Write], thing: &Thing) -> Vec<Write> {
        let mut grouped = writes.to_vec();
        for write in grouped.iter_mut().filter(|write| !self.imports.contains_key(&write.reference))
        {
            let seen: Vec<Id> =
                write.parents.iter().filter_map(|p| self.imports.get(p)).map(|s| s.of).collect();
            let reference = write.reference;
            let same = self.imports_of(thing).filter(|other| {
                self.imports
                    .get(other)
                    .is_some_and(|state| seen.contains(&state.of) && !state.import.saw(reference))
            });
            write.parents.extend(same);
        }
        grouped
    }
}

/// The grouped view can, by a rare chance, make writes replace each other in a circle; what was
/// written and seen cannot, so it decides then.
fn settle_writes(plain: &[Write], grouped: Vec<Write>) -> Settled {
    let settled = heads::settle(&grouped);
    let registers: BTreeSet<u16> =
        plain.iter().filter(|write| write.live).map(|write| write.register).collect();
    let whole = registers.iter().all(|register| settled.heads.contains_key(register));
    if whole { settled } else { heads::settle(plain) }
}

fn write_of(operation: &Operation) -> Option<Write> {
    let live = !erase::is_blank(operation);
    let value = match operation.kind {
        Kind::Create | Kind::Set => live.then(|| operation.value.clone()),
        Kind::Delete => None,
        Kind::Import | Kind::Withdraw | Kind::Restore | Kind::Erase | Kind::Unknown(_) => {
            return None;
        }
    };
    Some(Write {
        reference: operation.reference,
        time: operation.time,
        register: operation.register,
        value,
        parents: operation.parents.clone(),
        live,
    })
}

/// Reads what was written of things; returns the operations of erasing among it.
fn read_operations(
    db: &Connection,
    scope: &Scope,
    things: &mut HashMap<Id, Thing>,
) -> Result<Vec<Operation>> {
    let mut erasures = Vec::new();
    let mut add = |bytes: &[u8]| -> Result<()> {
        let operation = Operation::decode(bytes)?;
        if operation.kind == Kind::Erase {
            erasures.push(operation.clone());
        }
        if operation.entity_type != DATASET.number {
            let thing = things.entry(operation.entity).or_default();
            thing.entity_type = operation.entity_type;
            thing.operations.push(operation);
        }
        Ok(())
    };
    match scope {
        Scope::All => {
            let mut statement = db.prepare_cached("SELECT bytes FROM operation")?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                add(row.get_ref(0)?.as_blob().unwrap_or_default())?;
            }
        }
        Scope::Things(ids) => {
            let mut statement =
                db.prepare_cached("SELECT bytes FROM operation WHERE entity = ?1")?;
            for id in ids {
                let mut rows = statement.query([id.0])?;
                while let Some(row) = rows.next()? {
                    add(row.get_ref(0)?.as_blob().unwrap_or_default())?;
                }
            }
        }
    }
    Ok(erasures)
}

/// The operations of an entity, by the index that only datasets and attachments have: SQLite takes it
/// where the number stands in the words of the query.
pub(super) fn of_kind(entity: &Entity) -> String {
    format!("SELECT bytes FROM operation WHERE entity_type = {}", entity.number)
}

fn dataset_operations(db: &Connection) -> Result<Vec<Operation>> {
    let mut statement = db.prepare_cached(&of_kind(&DATASET))?;
    let mut operations = Vec::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        operations.push(Operation::decode(row.get_ref(0)?.as_blob().unwrap_or_default())?);
    }
    Ok(operations)
}

/// All imports. One is live unless a withdrawal that nothing restored takes it back.
fn read_imports(db: &Connection) -> Result<BTreeMap<Reference, ImportState>> {
    let operations = dataset_operations(db)?;
    let of_kind = |kind: Kind| operations.iter().filter(move |operation| operation.kind == kind);
    let restored: BTreeSet<Reference> =
        of_kind(Kind::Restore).flat_map(|o| o.parents.iter().copied()).collect();
    let withdrawn: BTreeSet<Reference> = of_kind(Kind::Withdraw)
        .filter(|operation| !restored.contains(&operation.reference))
        .flat_map(|operation| operation.parents.iter().copied())
        .collect();
    let mut imports = BTreeMap::new();
    for operation in of_kind(Kind::Import) {
        let import = Import::decode(&operation.value)?;
        let live = !withdrawn.contains(&operation.reference) && !import.is_blank();
        let (time, of) = (operation.time, operation.entity);
        imports.insert(operation.reference, ImportState { time, import, of, live });
    }
    Ok(imports)
}

/// The rows of a dataset that is here.
///
/// # Errors
/// When it is not here or damaged.
pub fn read_dataset(db: &Connection, hash: &[u8; 32]) -> Result<Vec<Row>> {
    let compressed: Option<Vec<u8>> = db
        .prepare_cached("SELECT bytes FROM dataset WHERE hash = ?1")?
        .query_row([hash], |row| row.get(0))
        .optional()?;
    dataset::decode(hash, &compressed.ok_or(Error::Damaged("dataset"))?)
}

/// The figures that the imports of a dataset wrote.
pub(super) fn things_of_dataset(db: &Connection, dataset: Id) -> Result<BTreeSet<Id>> {
    let imports = read_imports(db)?;
    let of_dataset = |state: &&ImportState| state.of == dataset && !state.import.is_blank();
    let Some(state) = imports.values().find(of_dataset) else {
        return Ok(BTreeSet::new());
    };
    Ok(read_dataset(db, &state.import.dataset)?.iter().map(|row| row.key.id()).collect())
}

/// Whether an import that was not erased has a dataset.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn is_imported(db: &Connection, hash: &[u8; 32]) -> Result<bool> {
    Ok(read_imports(db)?.values().any(|state| state.import.dataset == *hash))
}

/// The imports of a dataset that stand.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn live_imports(db: &Connection, dataset: Id) -> Result<Vec<Reference>> {
    let imports = read_imports(db)?.into_iter();
    let live = imports.filter(|(_, state)| state.live && state.of == dataset);
    Ok(live.map(|(reference, _)| reference).collect())
}

/// Drops all derived tables and settles everything from the log.
///
/// # Errors
/// When the file cannot be read or written; run it in a transaction.
pub fn rebuild(db: &Connection) -> Result<()> {
    super::database::reset_derived(db)?;
    settle(db, &mut Tables::new(db)?, &Scope::All)
}

/// A database apart, gone when it is closed, with the log of `db` and the tables that it gives.
///
/// # Errors
/// When `db` cannot be read.
pub fn rebuilt(db: &Connection) -> Result<Connection> {
    let mut apart = super::database::apart(db)?;
    let transaction = apart.transaction_with_behavior(TransactionBehavior::Immediate)?;
    super::database::step_up_at_least(&transaction)?;
    rebuild(&transaction)?;
    transaction.commit()?;
    Ok(apart)
}
