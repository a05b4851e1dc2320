//! The derived tables: how what stands of a thing is written into them and read back from them.
//!
//! **Invariant:** they hold nothing that the log does not say; rebuilding gives the same rows.

use std::collections::{BTreeMap, HashMap};

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension, ToSql, params};

use super::dataset::{self, Row, day_number, day_of};
use super::heads::{Head, Settled};
use super::operation::{Reference, Replica};
use super::registry::{self, LIFE, OBSERVATION, OBSERVATION_FIGURE};
use super::value::{self, Field, Value};
use crate::basics::{Id, Period};
use crate::series::ObservationKey;
use crate::{Error, Result};

/// The derived tables within one transaction, with the small numbers of words and writers at hand.
pub struct Tables<'a> {
    db: &'a Connection,
    terms: HashMap<String, i64>,
    sources: HashMap<Id, i64>,
    replicas: BTreeMap<Replica, i64>,
}

/// The place of a figure in the table: series, territory, first day, last day, breakdown, source.
type Place = [i64; 6];

impl<'a> Tables<'a> {
    /// Reads the small numbers of writers; that of a word is looked up on first sight.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn new(db: &'a Connection) -> Result<Self> {
        let mut statement = db.prepare_cached("SELECT id, number FROM replica")?;
        let replicas = statement
            .query_map([], |row| Ok((Replica(row.get(0)?), row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        Ok(Self { db, terms: HashMap::new(), sources: HashMap::new(), replicas })
    }

    /// The small number of a writer, given on first sight.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn replica(&mut self, replica: Replica) -> Result<i64> {
        if let Some(number) = self.replicas.get(&replica) {
            return Ok(*number);
        }
        self.db.prepare_cached("INSERT INTO replica (id) VALUES (?1)")?.execute([replica.0])?;
        let number = self.db.last_insert_rowid();
        self.replicas.insert(replica, number);
        Ok(number)
    }

    /// The writer of a small number.
    ///
    /// # Errors
    /// `Damaged` when there is none.
    pub fn replica_of(&self, number: i64) -> Result<Replica> {
        let found = self.replicas.iter().find(|(_, known)| **known == number);
        found.map(|(replica, _)| *replica).ok_or(Error::Damaged("replica"))
    }

    fn term(&mut self, text: &str) -> Result<i64> {
        if let Some(number) = self.terms.get(text) {
            return Ok(*number);
        }
        let number = self.stored_term(text)?.map_or_else(|| self.new_term(text), Ok)?;
        self.terms.insert(text.to_owned(), number);
        Ok(number)
    }

    fn stored_term(&self, text: &str) -> Result<Option<i64>> {
        let mut statement = self.db.prepare_cached("SELECT number FROM term WHERE text = ?1")?;
        Ok(statement.query_row([text], |row| row.get(0)).optional()?)
    }

    fn new_term(&self, text: &str) -> Result<i64> {
        self.db.prepare_cached("INSERT INTO term (text) VALUES (?1)")?.execute([text])?;
        Ok(self.db.last_insert_rowid())
    }

    fn place(&mut self, key: &ObservationKey) -> Result<Place> {
        Ok([
            self.term(&key.series)?,
            self.term(&key.territory)?,
            day_number(key.period.start),
            day_number(key.period.end),
            self.term(&key.breakdown)?,
            self.source(key.source)?,
        ])
    }

    fn source(&mut self, source: Id) -> Result<i64> {
        if let Some(number) = self.sources.get(&source) {
            return Ok(*number);
        }
        let number = self.term(&source.to_string())?;
        self.sources.insert(source, number);
        Ok(number)
    }

    /// Writes what stands of a thing.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&mut self, entity_type: u16, id: Id, settled: &Settled) -> Result<()> {
        self.write_thing(entity_type, id, settled)?;
        self.write_heads(id, settled)?;
        match registry::entity(entity_type) {
            Some(entity) if entity == &OBSERVATION => self.write_observation(settled),
            Some(entity) if !entity.table.is_empty() => self.write_row(entity, id, settled),
            _ => Ok(()),
        }
    }

    fn write_thing(&mut self, entity_type: u16, id: Id, settled: &Settled) -> Result<()> {
        self.db
            .prepare_cached("INSERT OR REPLACE INTO thing (id, entity_type, alive, key) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![id.0, entity_type, settled.alive, settled.key])?;
        Ok(())
    }

    fn write_heads(&mut self, id: Id, settled: &Settled) -> Result<()> {
        self.db.prepare_cached("DELETE FROM head WHERE thing = ?1")?.execute([id.0])?;
        self.db.prepare_cached("DELETE FROM conflict WHERE thing = ?1")?.execute([id.0])?;
        for (register, heads) in &settled.heads {
            for (position, head) in heads.iter().enumerate() {
                let replica = self.replica(head.reference.replica)?;
                self.db
                    .prepare_cached(
                        "INSERT INTO head (thing, register, position, replica, seq, time, value)
                         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                    )?
                    .execute(params![
                        id.0,
                        register,
                        integer(position),
                        replica,
                        integer(head.reference.seq),
                        integer(head.time),
                        head.value
                    ])?;
            }
        }
        for register in settled.conflicts() {
            self.db
                .prepare_cached("INSERT INTO conflict (thing, register) VALUES (?1, ?2)")?
                .execute(params![id.0, register])?;
        }
        Ok(())
    }

    /// One row of an entity's own table: the shown values, column by column.
    fn write_row(&mut self, entity: &registry::Entity, id: Id, settled: &Settled) -> Result<()> {
        let table = entity.table;
        self.db.prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?.execute([id.0])?;
        if !settled.alive {
            return Ok(());
        }
        let mut columns = vec!["id"];
        let mut fields = vec![Field::from(id)];
        let travels = |register: &&registry::Register| register.scope == registry::Scope::Travels;
        for register in entity.registers.iter().filter(travels) {
            let shown =
                settled.shown(register.number).map(value::decode).transpose()?.unwrap_or_default();
            for (at, column) in register.columns.iter().enumerate() {
                columns.push(column.name);
                fields.push(fit(shown.get(at), column.kind));
            }
        }
        let marks = vec!["?"; columns.len()].join(", ");
        let columns = columns.join(", ");
        self.db
            .prepare_cached(&format!("INSERT INTO {table} ({columns}) VALUES ({marks})"))?
            .execute(rusqlite::params_from_iter(fields))?;
        Ok(())
    }

    fn write_observation(&mut self, settled: &Settled) -> Result<()> {
        let Some(key) = decode_key(&settled.key) else { return Ok(()) };
        let place = self.place(&key)?;
        let head = settled.heads.get(&OBSERVATION_FIGURE.number).and_then(|heads| heads.first());
        let figure = head.and_then(|head| head.value.as_deref()).map(value::decode).transpose()?;
        match (head, figure) {
            (Some(head), Some(figure))
                if settled.alive && dataset::figure_of(&figure).is_some() =>
            {
                self.put_figure(place, &figure, None, head.reference)
            }
            _ => self.remove_figure(place),
        }
    }

    fn put_figure(
        &mut self,
        place: Place,
        figure: &[Field],
        cell: Option<&str>,
        writer: Reference,
    ) -> Result<()> {
        let writer = (self.replica(writer.replica)?, integer(writer.seq));
        let mut statement = self.db.prepare_cached(PUT_FIGURE)?;
        put(&mut statement, place, figure, cell, writer)
    }

    /// Writes figures of an import into cells that no other operation has touched.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn put_imported<'r>(
        &mut self,
        rows: impl IntoIterator<Item = &'r Row>,
        writer: Reference,
    ) -> Result<()> {
        let writer = (self.replica(writer.replica)?, integer(writer.seq));
        // One statement for all rows: looking it up for each took a fifth of an import.
        let db = self.db;
        let mut statement = db.prepare_cached(PUT_FIGURE)?;
        for row in rows {
            let place = self.place(&row.key)?;
            let figure = dataset::figure_fields(&row.figure);
            put(&mut statement, place, &figure, Some(&row.cell), writer)?;
        }
        Ok(())
    }

    /// Tells where the shown figure of a cell was read, when an import wrote it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn put_cell(&mut self, row: &Row, writer: Reference) -> Result<()> {
        let [series, territory, start, end, breakdown, source] = self.place(&row.key)?;
        let replica = self.replica(writer.replica)?;
        self.db
            .prepare_cached(
                "UPDATE observation SET cell = ?7 WHERE series = ?1 AND territory = ?2 AND start = ?3 AND end = ?4
                 AND breakdown = ?5 AND source = ?6 AND writer_replica = ?8 AND writer_seq = ?9",
            )?
            .execute(params![series, territory, start, end, breakdown, source, row.cell, replica, integer(writer.seq)])?;
        Ok(())
    }

    /// Removes a figure that no operation wrote but a withdrawn import.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_imported(&mut self, key: &ObservationKey) -> Result<()> {
        let place = self.place(key)?;
        self.remove_figure(place)
    }

    fn remove_figure(&self, place: Place) -> Result<()> {
        self.db
            .prepare_cached(
                "DELETE FROM observation WHERE series = ?1 AND territory = ?2 AND start = ?3 AND end = ?4
                 AND breakdown = ?5 AND source = ?6",
            )?
            .execute(place)?;
        Ok(())
    }

    /// What stands of a thing that operations wrote; `None` where none did.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn settled(&self, id: Id) -> Result<Option<Settled>> {
        let thing = self
            .db
            .prepare_cached("SELECT alive, key FROM thing WHERE id = ?1")?
            .query_row([id.0], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let Some((alive, key)) = thing else { return Ok(None) };
        let mut heads: BTreeMap<u16, Vec<Head>> = BTreeMap::new();
        let mut statement = self.db.prepare_cached(
            "SELECT register, replica, seq, time, value FROM head WHERE thing = ?1 ORDER BY register, position",
        )?;
        let mut rows = statement.query([id.0])?;
        while let Some(row) = rows.next()? {
            let reference =
                Reference { replica: self.replica_of(row.get(1)?)?, seq: natural(row.get(2)?) };
            let head = Head { reference, time: natural(row.get(3)?), value: row.get(4)? };
            heads.entry(row.get(0)?).or_default().push(head);
        }
        Ok(Some(Settled { alive, key, heads }))
    }

    /// Whether a figure stands as a row of an import says it, and nobody disagrees.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn says(&mut self, row: &Row) -> Result<bool> {
        let place = self.place(&row.key)?;
        let stored = self
            .db
            .prepare_cached(
                "SELECT kind, first, second, lower, upper, unit FROM observation
                 WHERE series = ?1 AND territory = ?2 AND start = ?3 AND end = ?4 AND breakdown = ?5 AND source = ?6",
            )?
            .query_row(place, |row| {
                let real = |at| row.get::<_, Option<f64>>(at).map(Field::from);
                let unit: Option<String> = row.get(5)?;
                Ok([row.get::<_, i64>(0)?.into(), real(1)?, real(2)?, real(3)?, real(4)?, unit.into()])
            })
            .optional()?;
        if stored != Some(dataset::figure_fields(&row.figure)) {
            return Ok(false);
        }
        let mut conflicts = self.db.prepare_cached("SELECT 1 FROM conflict WHERE thing = ?1")?;
        Ok(!conflicts.exists([row.key.id().0])?)
    }

    /// What stands of a figure that only an import wrote; `None` where there is none.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn settled_import(&mut self, key: &ObservationKey) -> Result<Option<Settled>> {
        let place = self.place(key)?;
        let found = self
            .db
            .prepare_cached(
                "SELECT o.kind, o.first, o.second, o.lower, o.upper, o.unit, o.writer_replica, o.writer_seq, w.time
                 FROM observation o JOIN operation w ON w.replica = o.writer_replica AND w.seq = o.writer_seq
                 WHERE series = ?1 AND territory = ?2 AND start = ?3 AND end = ?4 AND breakdown = ?5 AND source = ?6",
            )?
            .query_row(place, |row| {
                let real = |at| row.get::<_, Option<f64>>(at).map(Field::from);
                let unit: Option<String> = row.get(5)?;
                let figure = vec![row.get::<_, i64>(0)?.into(), real(1)?, real(2)?, real(3)?, real(4)?, unit.into()];
                Ok((figure, row.get(6)?, row.get(7)?, row.get(8)?))
            })
            .optional()?;
        let Some((figure, replica, seq, time)) = found else { return Ok(None) };
        let figure: Value = figure;
        let head = |value| Head {
            reference: Reference { replica: Replica([0; 8]), seq: natural(seq) },
            time: natural(time),
            value: Some(value),
        };
        let replica = self.replica_of(replica)?;
        let mut heads = BTreeMap::from([
            (LIFE, vec![head(encode_key(key))]),
            (OBSERVATION_FIGURE.number, vec![head(value::encode(&figure))]),
        ]);
        heads.values_mut().flatten().for_each(|head| head.reference.replica = replica);
        Ok(Some(Settled { alive: true, key: encode_key(key), heads }))
    }

    /// The keys of all figures that operations, not only imports, wrote.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn touched_figures(&self) -> Result<Vec<ObservationKey>> {
        let mut statement =
            self.db.prepare_cached("SELECT key FROM thing WHERE entity_type = ?1")?;
        let mut keys = Vec::new();
        let mut rows = statement.query([OBSERVATION.number])?;
        while let Some(row) = rows.next()? {
            keys.extend(decode_key(row.get_ref(0)?.as_blob().unwrap_or_default()));
        }
        Ok(keys)
    }

    /// Forgets a thing that nothing stands of and nothing ever wrote.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn forget(&mut self, id: Id) -> Result<()> {
        for statement in [
            "DELETE FROM thing WHERE id = ?1",
            "DELETE FROM head WHERE thing = ?1",
            "DELETE FROM conflict WHERE thing = ?1",
        ] {
            self.db.prepare_cached(statement)?.execute([id.0])?;
        }
        Ok(())
    }
}

const PUT_FIGURE: &str = include_str!("put_figure.sql");

/// Runs `put_figure.sql`; the writer is its small number and its operation.
fn put(
    statement: &mut rusqlite::Statement,
    place: Place,
    figure: &[Field],
    cell: Option<&str>,
    writer: (i64, i64),
) -> Result<()> {
    let [kind, first, second, lower, upper, unit] = figure else {
        return Err(Error::Damaged("figure"));
    };
    let [series, territory, start, end, breakdown, source] = place;
    statement.execute(params![
        series,
        territory,
        start,
        end,
        breakdown,
        source,
        kind,
        first.real(),
        second.real(),
        lower.real(),
        upper.real(),
        fit(Some(unit), registry::ColumnKind::Text),
        cell,
        writer.0,
        writer.1
    ])?;
    Ok(())
}

/// A number over all rows of all derived tables: equal when they say the same, in whatever order and
/// under whatever small numbers of words.
///
/// # Errors
/// When the file cannot be read.
pub fn fingerprint(db: &Connection) -> Result<[u128; 2]> {
    let mut statement = db.prepare("SELECT number, text FROM term")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let terms: BTreeMap<i64, String> = rows.collect::<Result<_, _>>()?;
    let mut sum = [0; 2];
    for table in super::database::derived_tables().filter(|table| *table != "term") {
        let words: &[usize] = if table == "observation" { &OBSERVATION_WORDS } else { &[] };
        let mut statement = db.prepare(&format!("SELECT * FROM {table}"))?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let mut hasher = blake3::Hasher::new_derive_key(table);
            for at in 0..columns {
                match row.get_ref(at)? {
                    ValueRef::Integer(number) if words.contains(&at) => {
                        hash_field(&mut hasher, word(&terms, number)?)
                    }
                    field => hash_field(&mut hasher, field),
                }
            }
            add(&mut sum, hasher.finalize().as_bytes());
        }
    }
    Ok(sum)
}

/// Where the table of observations has a small number for a word: series, territory, breakdown, source.
const OBSERVATION_WORDS: [usize; 4] = [0, 1, 4, 5];

fn word(terms: &BTreeMap<i64, String>, number: i64) -> Result<ValueRef<'_>> {
    let term = terms.get(&number).ok_or(Error::Damaged("term"))?;
    Ok(ValueRef::Text(term.as_bytes()))
}

fn hash_field(hasher: &mut blake3::Hasher, field: ValueRef) {
    let mut say = |kind: u8, bytes: &[u8]| {
        hasher.update(&[kind]).update(&(bytes.len() as u64).to_be_bytes()).update(bytes);
    };
    match field {
        ValueRef::Null => say(0, &[]),
        ValueRef::Integer(number) => say(1, &number.to_be_bytes()),
        ValueRef::Real(number) => say(2, &number.to_be_bytes()),
        ValueRef::Text(bytes) => say(3, bytes),
        ValueRef::Blob(bytes) => say(4, bytes),
    }
}

/// A sum does not mind the order of the rows.
fn add(sum: &mut [u128; 2], hash: &[u8; 32]) {
    for (part, bytes) in sum.iter_mut().zip(hash.chunks_exact(16)) {
        let number = bytes.iter().fold(0, |number: u128, byte| number << 8 | u128::from(*byte));
        *part = part.wrapping_add(number);
    }
}

/// The value of the register LIFE of an observation.
#[must_use]
pub fn encode_key(key: &ObservationKey) -> Vec<u8> {
    value::encode(&[
        key.series.as_str().into(),
        key.territory.as_str().into(),
        day_number(key.period.start).into(),
        day_number(key.period.end).into(),
        key.breakdown.as_str().into(),
        key.source.into(),
    ])
}

/// The key in a value of the register LIFE of an observation; `None` when it is none.
#[must_use]
pub fn decode_key(bytes: &[u8]) -> Option<ObservationKey> {
    let fields = value::decode(bytes).ok()?;
    let [series, territory, start, end, breakdown, source] = fields.as_slice() else { return None };
    Some(ObservationKey {
        series: series.text().to_owned(),
        territory: territory.text().to_owned(),
        period: Period { start: day_of(start.integer()?)?, end: day_of(end.integer()?)? },
        breakdown: breakdown.text().to_owned(),
        source: source.id()?,
    })
}

/// A field as its column takes it: what a newer program may have put there instead becomes null.
fn fit(field: Option<&Field>, kind: registry::ColumnKind) -> Field {
    use registry::ColumnKind;
    match (field, kind) {
        (Some(Field::Text(text)), ColumnKind::Text) => Field::Text(text.clone()),
        (Some(Field::Integer(number)), ColumnKind::Integer) => Field::Integer(*number),
        (Some(field), ColumnKind::Real) => field.real().into(),
        (Some(Field::Bytes(bytes)), ColumnKind::Id) => Field::Bytes(bytes.clone()),
        _ => Field::Null,
    }
}

impl ToSql for Field {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match self {
            Self::Null => rusqlite::types::Null.to_sql(),
            Self::Integer(number) => number.to_sql(),
            Self::Real(number) => number.to_sql(),
            Self::Text(text) => text.to_sql(),
            Self::Bytes(bytes) => bytes.to_sql(),
        }
    }
}

/// SQLite's integers are signed; ours that go there stay far below the limit.
#[must_use]
pub fn integer<T: TryInto<i64>>(number: T) -> i64 {
    number.try_into().unwrap_or(i64::MAX)
}

/// The other way round: no number of ours is negative.
#[must_use]
pub fn natural(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}
