//! Operations from another copy of the file: a plan, then one transaction.
//!
//! **Invariant:** receiving is harmless twice and in any order. An operation is taken when all that
//! its writer had seen is here; till then it waits. One that claims the place of another is set
//! aside and told, never applied, never thrown away.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, params};

use super::dataset::{self, Import};
use super::erase::{self, Form, Known};
use super::log::{self, Scope};
use super::operation::{self, Kind, Operation, Reference, Replica};
use super::registry::{self, DATASET, LIFE};
use super::tables::{Tables, integer, natural};
use super::value;
use crate::basics::Id;
use crate::{Error, Result};

/// What one copy hands to another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parcel {
    /// Bytes of operations, in any order.
    pub operations: Vec<Vec<u8>>,
    /// Compressed datasets by hash.
    pub datasets: BTreeMap<[u8; 32], Vec<u8>>,
}

/// What became of a parcel.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Received {
    /// Operations taken.
    pub new: usize,
    /// Operations that were here already.
    pub known: usize,
    /// Operations that wait for others.
    pub waiting: usize,
    /// Operations that claim a place another has, and damaged ones.
    pub set_aside: usize,
    /// Things that changed.
    pub things: usize,
    /// Taken operations that erased something for good.
    pub erased: usize,
    /// Taken operations that need a newer program to be shown.
    pub newer: usize,
    /// Registers in conflict afterwards.
    pub conflicts: usize,
}

/// What `db` has and a copy with the version vector `has` has not, and what erases there without being
/// of the log: an operation that is blank here is taken nowhere without the one that blanked it.
///
/// # Errors
/// When the file cannot be read.
pub fn parcel(db: &Connection, has: &BTreeMap<Replica, u64>) -> Result<Parcel> {
    let mut parcel = Parcel::default();
    let mut statement = db.prepare_cached(
        "SELECT r.id, o.seq, o.bytes FROM operation o JOIN replica r ON r.number = o.replica ORDER BY o.number",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let known = has.get(&Replica(row.get(0)?)).copied().unwrap_or_default();
        if natural(row.get(1)?) > known {
            parcel.operations.push(row.get(2)?);
        }
    }
    parcel.operations.extend(erase::put_away(db)?);
    for bytes in &parcel.operations {
        let import = import_of(&Operation::decode(bytes)?)?;
        if let Some(import) = import.filter(|import| !import.is_blank()) {
            let compressed = db
                .prepare_cached("SELECT bytes FROM dataset WHERE hash = ?1")?
                .query_row([import.dataset], |row| row.get(0))?;
            parcel.datasets.insert(import.dataset, compressed);
        }
    }
    Ok(parcel)
}

fn import_of(operation: &Operation) -> Result<Option<Import>> {
    match operation.kind {
        Kind::Import => Import::decode(&operation.value).map(Some),
        _ => Ok(None),
    }
}

/// Whether an operation can be what it says it is; nothing that is not may reach the log, where it
/// would keep everything after it from being applied. An import under another name than its dataset's
/// would be found by a rebuild and by nothing else.
fn is_sound(operation: &Operation) -> bool {
    let of_dataset = operation.entity_type == DATASET.number;
    let blank = erase::is_blank(operation);
    match operation.kind {
        Kind::Import => {
            let named = |import: Import| blank || import.entity() == operation.entity;
            of_dataset && Import::decode(&operation.value).is_ok_and(named)
        }
        Kind::Withdraw | Kind::Restore => of_dataset,
        Kind::Create | Kind::Set => blank || value::decode(&operation.value).is_ok(),
        Kind::Erase => erase::listed(operation).is_some(),
        Kind::Delete | Kind::Unknown(_) => true,
    }
}

/// Takes a parcel into `db`; run it in a transaction. Returns what happened and the hybrid times of
/// what was taken.
///
/// # Errors
/// When the file cannot be read or written.
pub fn receive(db: &Connection, parcel: &Parcel) -> Result<(Received, Vec<u64>)> {
    let mut tables = Tables::new(db)?;
    let plan = Plan::make(db, parcel)?;
    for (hash, compressed) in &plan.datasets {
        db.prepare_cached("INSERT OR IGNORE INTO dataset (hash, bytes) VALUES (?1, ?2)")?
            .execute(params![hash, compressed])?;
    }
    let mut things = BTreeSet::new();
    for taken in &plan.take {
        log::store(db, &mut tables, &taken.operation, &taken.bytes, &taken.hash)?;
    }
    for taken in &plan.take {
        things.extend(touched(db, &taken.operation)?);
    }
    plan.put_away(db)?;
    let mut received = plan.received();
    log::settle(db, &mut tables, &Scope::Things(things.clone()))?;
    things.extend(plan.erase(db, &mut tables)?);
    received.things = things.len();
    received.conflicts = db
        .query_row("SELECT count(*) FROM conflict", [], |row| row.get::<_, i64>(0))
        .map(natural)?
        .try_into()
        .unwrap_or(usize::MAX);
    let times = plan.take.iter().map(|taken| taken.operation.time).collect();
    Ok((received, times))
}

/// The things that an operation may have changed.
fn touched(db: &Connection, operation: &Operation) -> Result<BTreeSet<Id>> {
    if operation.entity_type == DATASET.number {
        log::things_of_dataset(db, operation.entity)
    } else {
        Ok(BTreeSet::from([operation.entity]))
    }
}

/// What is to be done with each operation of a parcel and each that waited.
struct Plan {
    take: Vec<Form>,
    wait: Vec<Form>,
    set_aside: Vec<([u8; 32], Vec<u8>)>,
    known: usize,
    datasets: BTreeMap<[u8; 32], Vec<u8>>,
    /// Whether an operation of erasing is among them.
    erases: bool,
}

impl Plan {
    fn make(db: &Connection, parcel: &Parcel) -> Result<Self> {
        let mut plan = Self {
            take: Vec::new(),
            wait: Vec::new(),
            set_aside: Vec::new(),
            known: 0,
            datasets: BTreeMap::new(),
            erases: false,
        };
        let candidates = plan.candidates(db, parcel)?;
        plan.datasets = needed(parcel, &candidates)?;
        let mut chains = Chains::read(db)?;
        plan.sort_out(db, &mut chains, candidates)?;
        Ok(plan)
    }

    /// The operations of the parcel and those that waited, each once and in the form in which it may
    /// be kept, in the order of their chains.
    fn candidates(&mut self, db: &Connection, parcel: &Parcel) -> Result<Vec<Form>> {
        let mut statement = db.prepare_cached("SELECT bytes FROM waiting")?;
        let waited: Vec<Vec<u8>> =
            statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let (mut known, mut sound, mut damaged) = (Known::read(db)?, Vec::new(), Vec::new());
        for bytes in parcel.operations.iter().cloned().chain(waited) {
            match Operation::decode(&bytes) {
                Ok(operation) if is_sound(&operation) => {
                    self.erases |= known.learn(&operation);
                    sound.push((bytes, operation));
                }
                _ => damaged.push(bytes),
            }
        }
        damaged.retain(|bytes| !known.concern(bytes)); // it may say what is to be found nowhere
        self.set_aside =
            damaged.into_iter().map(|bytes| (operation::hash(&bytes), bytes)).collect();
        let mut once: BTreeMap<(Reference, [u8; 32]), Form> = BTreeMap::new();
        for (bytes, operation) in sound {
            let form = known.form(bytes, operation)?;
            once.insert((form.operation.reference, form.hash), form);
        }
        Ok(once.into_values().collect())
    }

    /// Takes what is ready, again and again, until nothing more becomes ready.
    fn sort_out(
        &mut self,
        db: &Connection,
        chains: &mut Chains,
        mut open: Vec<Form>,
    ) -> Result<()> {
        loop {
            let before = open.len();
            let mut later = Vec::new();
            for candidate in open {
                match self.place(db, chains, &candidate)? {
                    Place::Known => self.known += 1,
                    Place::Taken => {
                        let hash = operation::hash(&candidate.bytes);
                        self.set_aside.push((hash, candidate.bytes));
                    }
                    Place::Ready => {
                        chains.extend(&candidate);
                        self.take.push(candidate);
                    }
                    Place::Early => later.push(candidate),
                }
            }
            if later.len() == before {
                self.wait = later;
                return Ok(());
            }
            open = later;
        }
    }

    fn place(&self, db: &Connection, chains: &Chains, candidate: &Form) -> Result<Place> {
        let Reference { replica, seq } = candidate.operation.reference;
        let (last, last_hash) = chains.last(replica);
        if !candidate.vouched {
            return Ok(if seq <= last { Place::Known } else { Place::Early });
        }
        if seq <= last {
            // Candidates come once, so one that this plan has taken cannot be known here.
            let here = hash_of(db, candidate.operation.reference)?;
            return Ok(if here == Some(candidate.hash) { Place::Known } else { Place::Taken });
        }
        if seq > last + 1 {
            return Ok(Place::Early);
        }
        if candidate.operation.prev_hash != last_hash {
            return Ok(Place::Taken);
        }
        let parents = candidate.operation.parents.iter().all(|parent| chains.holds(*parent));
        let ready = parents && self.import_ready(db, chains, &candidate.operation)?;
        Ok(if ready { Place::Ready } else { Place::Early })
    }

    fn import_ready(
        &self,
        db: &Connection,
        chains: &Chains,
        operation: &Operation,
    ) -> Result<bool> {
        let Some(import) = import_of(operation)? else { return Ok(true) };
        let seen = import.sees.iter().all(|(replica, last)| chains.last(*replica).0 >= *last);
        if import.is_blank() {
            return Ok(seen);
        }
        let here = || -> Result<bool> {
            let found = db
                .prepare_cached("SELECT 1 FROM dataset WHERE hash = ?1")?
                .exists([import.dataset])?;
            Ok(found || self.datasets.contains_key(&import.dataset))
        };
        Ok(seen && here()?)
    }

    fn put_away(&self, db: &Connection) -> Result<()> {
        db.execute("DELETE FROM waiting", [])?;
        for candidate in &self.wait {
            db.prepare_cached("INSERT OR IGNORE INTO waiting (hash, bytes) VALUES (?1, ?2)")?
                .execute(params![operation::hash(&candidate.bytes), candidate.bytes])?;
        }
        for (hash, bytes) in &self.set_aside {
            db.prepare_cached("INSERT OR IGNORE INTO set_aside (hash, bytes) VALUES (?1, ?2)")?
                .execute(params![hash, bytes])?;
        }
        Ok(())
    }

    /// Blanks what operations of erasing list, whether they are taken, wait or are set aside.
    fn erase(&self, db: &Connection, tables: &mut Tables) -> Result<BTreeSet<Id>> {
        if !self.erases {
            return Ok(BTreeSet::new());
        }
        let taken = self.take.iter().filter_map(|form| erase::listed(&form.operation));
        erase::note(db, taken.flatten())?;
        erase::note_put_away(db)?;
        let things = erase::apply(db, tables)?;
        log::settle(db, tables, &Scope::Things(things.clone()))?;
        Ok(things)
    }

    fn received(&self) -> Received {
        let newer = |candidate: &&Form| {
            let Operation { kind, entity_type, register, .. } = candidate.operation;
            let known = register == LIFE && registry::entity(entity_type).is_some();
            matches!(kind, Kind::Unknown(_))
                || !(known || registry::register(entity_type, register).is_some())
        };
        Received {
            new: self.take.len(),
            known: self.known,
            // One of erasing does its work wherever it lies.
            waiting: self.wait.iter().filter(|form| form.operation.kind != Kind::Erase).count(),
            set_aside: self.set_aside.iter().filter(|(_, bytes)| !erase::is_erasing(bytes)).count(),
            erased: self.take.iter().filter(|form| form.operation.kind == Kind::Erase).count(),
            newer: self.take.iter().filter(newer).count(),
            ..Received::default()
        }
    }
}

/// The datasets that an import among the operations needs: others would only be in the way, and the
/// rows of one that was erased must not come back.
fn needed(parcel: &Parcel, candidates: &[Form]) -> Result<BTreeMap<[u8; 32], Vec<u8>>> {
    let mut needed = BTreeMap::new();
    for form in candidates {
        let Some(import) = import_of(&form.operation)? else { continue };
        let found = parcel.datasets.get(&import.dataset);
        if let Some(bytes) = found.filter(|bytes| dataset::decode(&import.dataset, bytes).is_ok()) {
            needed.insert(import.dataset, bytes.clone());
        }
    }
    Ok(needed)
}

enum Place {
    /// It is here.
    Known,
    /// Another operation is there, or it does not follow the one before it.
    Taken,
    /// All it needs is here.
    Ready,
    /// Something it needs is not here yet.
    Early,
}

/// Where each replica's chain ends, with what this plan takes counted in.
struct Chains {
    last: BTreeMap<Replica, (u64, [u8; 32])>,
}

impl Chains {
    fn read(db: &Connection) -> Result<Self> {
        let mut last = BTreeMap::new();
        for (replica, seq) in log::version_vector(db)? {
            let hash =
                hash_of(db, Reference { replica, seq })?.ok_or(Error::Damaged("operation"))?;
            last.insert(replica, (seq, hash));
        }
        Ok(Self { last })
    }

    fn last(&self, replica: Replica) -> (u64, [u8; 32]) {
        self.last.get(&replica).copied().unwrap_or((0, [0; 32]))
    }

    fn holds(&self, reference: Reference) -> bool {
        self.last(reference.replica).0 >= reference.seq
    }

    fn extend(&mut self, candidate: &Form) {
        let reference = candidate.operation.reference;
        self.last.insert(reference.replica, (reference.seq, candidate.hash));
    }
}

fn hash_of(db: &Connection, reference: Reference) -> Result<Option<[u8; 32]>> {
    Ok(db
        .prepare_cached(
            "SELECT o.hash FROM operation o JOIN replica r ON r.number = o.replica WHERE r.id = ?1 AND o.seq = ?2",
        )?
        .query_row(params![reference.replica.0, integer(reference.seq)], |row| row.get(0))
        .optional()?)
}
