//! The accepted rows of an import, as one content-addressed blob, and the operation that takes it in.
//!
//! For each of its cells a dataset is one write. Two laptops that import the same accepted rows
//! hold the same bytes, so one dataset.
//!
//! **Invariant:** the same rows in any order give the same bytes.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use chrono::{Datelike, NaiveDate};
use minicbor::{Decoder, Encoder};

use super::operation::{Reference, Replica};
use super::value::{self, Field};
use crate::basics::{Id, Period};
use crate::series::{BlankReason, Figure, Measure, ObservationKey};
use crate::{Error, Result};

/// One accepted figure of an import.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What, where, when, for whom, by whom.
    pub key: ObservationKey,
    /// What the cell says.
    pub figure: Figure,
    /// Where it was read: sheet and cell, such as `Dados!C7`.
    pub cell: String,
}

/// An encoded dataset.
#[derive(Clone, Debug, PartialEq)]
pub struct Dataset {
    /// BLAKE3 of the uncompressed bytes.
    pub hash: [u8; 32],
    /// How many rows.
    pub rows: usize,
    /// The rows, compressed with zstd.
    pub compressed: Vec<u8>,
}

/// The value of an import operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// The hash of the dataset.
    pub dataset: [u8; 32],
    /// How many rows it has.
    pub rows: u64,
    /// What was imported, for people: the name of the file.
    pub title: String,
    /// For each replica the last operation the importer had.
    pub sees: BTreeMap<Replica, u64>,
}

const FORMAT: u8 = 1;
const LEVEL: i32 = 1;
/// Stands where the hash of a dataset stood that was erased.
const ERASED: [u8; 32] = [0; 32];
/// Five million cells of a sheet (the limit of reading) at 200 bytes.
const MOST_BYTES: usize = 1 << 30;

impl Import {
    /// Whether the importer had seen an operation.
    #[must_use]
    pub fn saw(&self, reference: Reference) -> bool {
        self.sees.get(&reference.replica).is_some_and(|last| *last >= reference.seq)
    }

    /// The id under which the dataset is an entity.
    #[must_use]
    pub fn entity(&self) -> Id {
        entity_of(&self.dataset)
    }

    /// Canonical bytes.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut fields = vec![
            Field::Bytes(self.dataset.to_vec()),
            i64::try_from(self.rows).unwrap_or(i64::MAX).into(),
            self.title.as_str().into(),
        ];
        for (replica, last) in &self.sees {
            fields.push(Field::Bytes(replica.0.to_vec()));
            fields.push(i64::try_from(*last).unwrap_or(i64::MAX).into());
        }
        value::encode(&fields)
    }

    /// What is left of an import that was erased: what it had seen, without which it could not be told
    /// what it had replaced.
    #[must_use]
    pub fn blank(&self) -> Self {
        Self { dataset: ERASED, rows: 0, title: String::new(), sees: self.sees.clone() }
    }

    /// Whether it was erased.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.dataset == ERASED
    }

    /// Reads canonical bytes.
    ///
    /// # Errors
    /// `Damaged` when they are not those of an import.
    pub fn decode(bytes: &[u8]) -> Result<Self> {
        let fields = value::decode(bytes)?;
        Self::of_fields(&fields).ok_or(Error::Damaged("import"))
    }

    fn of_fields(fields: &[Field]) -> Option<Self> {
        let (Field::Bytes(hash), rows, title, rest) =
            (fields.first()?, fields.get(1)?, fields.get(2)?, fields.get(3..)?)
        else {
            return None;
        };
        let mut sees = BTreeMap::new();
        for pair in rest.chunks(2) {
            let [Field::Bytes(replica), Field::Integer(last)] = pair else { return None };
            sees.insert(Replica(replica.as_slice().try_into().ok()?), u64::try_from(*last).ok()?);
        }
        Some(Self {
            dataset: hash.as_slice().try_into().ok()?,
            rows: u64::try_from(rows.integer()?).ok()?,
            title: title.text().to_owned(),
            sees,
        })
    }
}

/// The id under which a dataset is an entity: the first sixteen bytes of its hash, as a UUIDv8.
#[must_use]
pub fn entity_of(hash: &[u8; 32]) -> Id {
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hash).for_each(|(to, from)| *to = *from);
    Id(*uuid::Builder::from_custom_bytes(bytes).as_uuid().as_bytes())
}

/// Encodes accepted rows; of two rows with one key the later wins.
///
/// # Errors
/// `Damaged` if compression fails, which only lack of memory makes it do.
pub fn encode(rows: &[Row]) -> Result<Dataset> {
    let terms = Terms::of(rows);
    let mut sorted: Vec<([i64; 6], &Row)> =
        rows.iter().map(|row| (terms.key(&row.key), row)).collect();
    sorted.sort_by_key(|(key, _)| *key);
    let last_of_each: Vec<_> = sorted
        .iter()
        .enumerate()
        .filter(|(at, (key, _))| sorted.get(at + 1).is_none_or(|(next, _)| next != key))
        .map(|(_, pair)| pair)
        .collect();
    packed(&terms, &last_of_each)
}

/// A dataset without figures, that of an import of which a person wrote every one: it is known by its
/// sources.
///
/// # Errors
/// `Damaged` when it cannot be compressed.
pub fn encode_sources(sources: &BTreeSet<Id>) -> Result<Dataset> {
    let terms = Terms { sources: sources.iter().copied().collect(), ..Terms::of(&[]) };
    packed(&terms, &[])
}

fn packed(terms: &Terms, rows: &[&([i64; 6], &Row)]) -> Result<Dataset> {
    let mut bytes = Vec::with_capacity(rows.len() * 64);
    // Writing to a vector cannot fail.
    let _ = write(&mut Encoder::new(&mut bytes), terms, rows);
    let compressed =
        zstd::encode_all(bytes.as_slice(), LEVEL).map_err(|_| Error::Damaged("dataset"))?;
    Ok(Dataset { hash: *blake3::hash(&bytes).as_bytes(), rows: rows.len(), compressed })
}

/// Reads a dataset back, in canonical order.
///
/// # Errors
/// `Damaged` when the bytes are not those of the hash, or not a dataset.
pub fn decode(hash: &[u8; 32], compressed: &[u8]) -> Result<Vec<Row>> {
    let wrong = || Error::Damaged("dataset");
    let mut bytes = Vec::new();
    let limit = MOST_BYTES as u64;
    let stream = zstd::stream::read::Decoder::new(compressed).map_err(|_| wrong())?;
    std::io::Read::read_to_end(&mut std::io::Read::take(stream, limit), &mut bytes)
        .map_err(|_| wrong())?;
    if blake3::hash(&bytes).as_bytes() != hash {
        return Err(wrong());
    }
    read(&mut Decoder::new(&bytes)).map_err(|_| wrong())?.ok_or_else(wrong)
}

/// The words and sources of the rows, each once and sorted, so that an index orders like its word.
struct Terms<'a> {
    words: Vec<&'a str>,
    sources: Vec<Id>,
    word_index: HashMap<&'a str, i64>,
    source_index: HashMap<Id, i64>,
}

impl<'a> Terms<'a> {
    fn of(rows: &'a [Row]) -> Self {
        let texts =
            |Row { key, .. }: &'a Row| [key.series.as_str(), &key.territory, &key.breakdown];
        let words = sorted(rows.iter().flat_map(texts).collect());
        let sources = sorted(rows.iter().map(|row| row.key.source).collect());
        let word_index = words.iter().copied().zip(0..).collect();
        let source_index = sources.iter().copied().zip(0..).collect();
        Self { words, sources, word_index, source_index }
    }

    fn key(&self, key: &ObservationKey) -> [i64; 6] {
        let word = |word: &String| self.word_index.get(word.as_str()).copied().unwrap_or_default();
        [
            word(&key.series),
            word(&key.territory),
            day_number(key.period.start),
            day_number(key.period.end),
            word(&key.breakdown),
            self.source_index.get(&key.source).copied().unwrap_or_default(),
        ]
    }
}

fn sorted<T: Ord + std::hash::Hash>(all: HashSet<T>) -> Vec<T> {
    let mut sorted: Vec<T> = all.into_iter().collect();
    sorted.sort_unstable();
    sorted
}

/// Days since the first day of the first year of the calendar.
#[must_use]
pub fn day_number(day: NaiveDate) -> i64 {
    day.num_days_from_ce().into()
}

/// The day of a number; `None` outside the calendar.
#[must_use]
pub fn day_of(number: i64) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(i32::try_from(number).ok()?)
}

/// The fields of the register `observation.figure`.
#[must_use]
pub fn figure_fields(figure: &Figure) -> [Field; 6] {
    let (kind, first, second) = match figure.measure {
        Measure::Value(value) => (0, value.into(), Field::Null),
        Measure::Ratio { numerator, denominator } => (1, numerator.into(), denominator.into()),
        Measure::Blank(reason) => (2 + reason_number(reason), Field::Null, Field::Null),
    };
    let (lower, upper) =
        figure.interval.map_or((None, None), |(lower, upper)| (Some(lower), Some(upper)));
    [
        Field::Integer(kind),
        first,
        second,
        lower.into(),
        upper.into(),
        figure.unit_as_typed.clone().into(),
    ]
}

/// The figure of the fields of `observation.figure`; `None` when they are not one.
#[must_use]
pub fn figure_of(fields: &[Field]) -> Option<Figure> {
    let [kind, first, second, lower, upper, unit] = fields else { return None };
    let measure = match kind.integer()? {
        0 => Measure::Value(first.real()?),
        1 => Measure::Ratio { numerator: first.real()?, denominator: second.real()? },
        blank => Measure::Blank(reason_of(blank - 2)?),
    };
    let unit_as_typed = match unit {
        Field::Text(unit) => Some(unit.clone()),
        _ => None,
    };
    Some(Figure { measure, interval: lower.real().zip(upper.real()), unit_as_typed })
}

const REASONS: [BlankReason; 5] = [
    BlankReason::NotAvailable,
    BlankReason::NotApplicable,
    BlankReason::NotCollected,
    BlankReason::BelowDetection,
    BlankReason::SuppressedBySource,
];

fn reason_number(reason: BlankReason) -> i64 {
    (0..).zip(REASONS).find(|(_, known)| *known == reason).map_or(0, |(at, _)| at)
}

fn reason_of(number: i64) -> Option<BlankReason> {
    REASONS.get(usize::try_from(number).ok()?).copied()
}

type Encoded = std::result::Result<(), minicbor::encode::Error<std::convert::Infallible>>;

fn write(
    encoder: &mut Encoder<&mut Vec<u8>>,
    terms: &Terms,
    rows: &[&([i64; 6], &Row)],
) -> Encoded {
    encoder.array(4)?.u8(FORMAT)?;
    encoder.array(terms.words.len() as u64)?;
    for word in &terms.words {
        encoder.str(word)?;
    }
    encoder.array(terms.sources.len() as u64)?;
    for source in &terms.sources {
        encoder.bytes(&source.0)?;
    }
    encoder.array(rows.len() as u64)?;
    for (key, row) in rows {
        encoder.array(8)?;
        for part in key {
            encoder.i64(*part)?;
        }
        value::write(encoder, &figure_fields(&row.figure))?;
        encoder.str(&row.cell)?;
    }
    Ok(())
}

type Decoded<T> = std::result::Result<T, minicbor::decode::Error>;

/// `None` when the bytes are CBOR but not a dataset.
fn read(decoder: &mut Decoder) -> Decoded<Option<Vec<Row>>> {
    if decoder.array()? != Some(4) || decoder.u8()? != FORMAT {
        return Ok(None);
    }
    let words = list(decoder, |decoder| Ok(Some(decoder.str()?.to_owned())))?;
    let sources = list(decoder, |decoder| Ok(decoder.bytes()?.try_into().ok().map(Id)))?;
    let (Some(words), Some(sources)) = (words, sources) else { return Ok(None) };
    list(decoder, |decoder| read_row(decoder, &words, &sources))
}

fn list<T>(
    decoder: &mut Decoder,
    read: impl Fn(&mut Decoder) -> Decoded<Option<T>>,
) -> Decoded<Option<Vec<T>>> {
    let count = decoder.array()?.unwrap_or_default();
    (0..count).map(|_| read(decoder)).collect()
}

fn read_row(decoder: &mut Decoder, words: &[String], sources: &[Id]) -> Decoded<Option<Row>> {
    if decoder.array()? != Some(8) {
        return Ok(None);
    }
    let mut part = || decoder.i64();
    let (series, territory, start, end, breakdown, source) =
        (part()?, part()?, part()?, part()?, part()?, part()?);
    let fields = value::read(decoder)?;
    let cell = decoder.str()?.to_owned();
    let word = |at: i64| words.get(usize::try_from(at).ok()?).cloned();
    let row = || {
        Some(Row {
            key: ObservationKey {
                series: word(series)?,
                territory: word(territory)?,
                period: Period { start: day_of(start)?, end: day_of(end)? },
                breakdown: word(breakdown)?,
                source: *sources.get(usize::try_from(source).ok()?)?,
            },
            figure: figure_of(&fields)?,
            cell,
        })
    };
    Ok(row())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(series: &str, year: i32, measure: Measure) -> Row {
        let key = ObservationKey {
            series: series.into(),
            territory: "town".into(),
            period: Period::year(year).unwrap(),
            breakdown: String::new(),
            source: Id([5; 16]),
        };
        Row { key, figure: Figure::plain(measure), cell: "A!B2".into() }
    }

    fn rows() -> Vec<Row> {
        vec![
            row("water", 2012, Measure::Ratio { numerator: 12_860.0, denominator: 16_520.0 }),
            row("sewer", 2010, Measure::Value(1.78)),
            row("sewer", 2020, Measure::Blank(BlankReason::NotCollected)),
        ]
    }

    #[test]
    fn the_order_of_rows_does_not_matter() {
        let mut turned = rows();
        turned.reverse();
        let dataset = encode(&rows()).unwrap();
        assert_eq!(dataset, encode(&turned).unwrap());
        let back = decode(&dataset.hash, &dataset.compressed).unwrap();
        assert_eq!(back.len(), 3);
        assert!(rows().iter().all(|row| back.contains(row)));
    }

    #[test]
    fn the_later_of_two_rows_with_one_key_is_kept() {
        let twice = [row("a", 2000, Measure::Value(1.0)), row("a", 2000, Measure::Value(2.0))];
        let dataset = encode(&twice).unwrap();
        assert_eq!(decode(&dataset.hash, &dataset.compressed).unwrap(), &twice[1..]);
    }

    #[test]
    fn bytes_that_are_not_those_of_the_hash_are_refused() {
        let dataset = encode(&rows()).unwrap();
        let mut changed = dataset.compressed.clone();
        let last = changed.len() - 1;
        changed[last] ^= 1;
        assert!(decode(&dataset.hash, &changed).is_err());
        assert!(decode(&[0; 32], &dataset.compressed).is_err());
    }

    #[test]
    fn an_import_is_read_back() {
        let import = Import {
            dataset: [7; 32],
            rows: 42,
            title: "planilha.xlsx".into(),
            sees: [(Replica([1; 8]), 9)].into(),
        };
        assert_eq!(Import::decode(&import.encode()).unwrap(), import);
        assert!(import.saw(Reference { replica: Replica([1; 8]), seq: 9 }));
        assert!(!import.saw(Reference { replica: Replica([1; 8]), seq: 10 }));
        assert!(!import.saw(Reference { replica: Replica([2; 8]), seq: 1 }));
    }
}
