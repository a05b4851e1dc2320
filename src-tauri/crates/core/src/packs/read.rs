//! Reading a data pack, which may come from anybody.
//!
//! **Invariant:** the file is opened read-only and as one that does not change, on a connection of its
//! own; nothing is believed before header, tables, pages and hash were looked at, and whatever is wrong
//! ends in a sentence that names the file.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;

use chrono::NaiveDate;
use rusqlite::limits::Limit;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

use super::{APPLICATION_ID, About, Territory, VERSION};
use crate::basics::Period;
use crate::importing::limits;
use crate::importing::reader::file_name;
use crate::series::{BlankReason, Figure, Measure};
use crate::store::{database, packs};
use crate::text::{Message, keys};
use crate::{Error, Result};

/// No text of a pack is longer; SQLite refuses a longer one before it is read.
const LONGEST_TEXT: i32 = 65_536;

/// What the hash of a pack is for, so that it is the hash of nothing else.
const HASHED_FOR: &str = "ceiba data pack 1";

/// A pack that was looked at and is whole.
#[derive(Debug)]
pub struct Opened {
    db: Connection,
    hash: String,
}

/// What is in a pack.
#[derive(Clone, Debug, PartialEq)]
pub struct Contents {
    /// What it says about itself.
    pub about: About,
    /// The hash of everything in it, which is its name.
    pub hash: String,
    /// Its series.
    pub series: Vec<SeriesContents>,
    /// How many territories of each level.
    pub territories: BTreeMap<String, usize>,
    /// How many figures, blanks among them.
    pub figures: usize,
}

/// What a pack has of one series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeriesContents {
    /// The id.
    pub id: String,
    /// The unit in the words of the catalogue.
    pub unit: String,
    /// The name as the national file writes it.
    pub name: String,
    /// The first and the last year.
    pub years: (i32, i32),
    /// How many figures.
    pub figures: usize,
    /// Of how many territories.
    pub territories: usize,
}

/// One figure of a pack.
#[derive(Clone, Debug, PartialEq)]
pub struct PackFigure {
    /// Of which territory.
    pub territory: Territory,
    /// What the territory is called.
    pub name: String,
    /// When.
    pub period: Period,
    /// `dim=code` pairs; empty for the total.
    pub breakdown: String,
    /// What.
    pub figure: Figure,
}

/// Opens a pack and looks at all of it.
///
/// # Errors
/// `Foreign` with a sentence when there is none, it is too large, it is something else, of a newer
/// program, or not as it was written.
pub fn open(path: &Path) -> Result<Opened> {
    let name = file_name(path);
    let size = std::fs::metadata(path).map_err(|error| Error::foreign_file(path, error))?.len();
    if size > limits::FILE_BYTES {
        return Err(Error::Foreign(keys::pack_too_large(name)));
    }
    if !begins_like_one(path)? {
        return Err(Error::Foreign(keys::pack_foreign(name)));
    }
    look(path).map_err(|wrong| wrong.error(name))
}

/// Whether a file begins as every pack does.
///
/// # Errors
/// When it cannot be read.
pub fn begins_like_one(path: &Path) -> Result<bool> {
    let mut start = Vec::new();
    let file = std::fs::File::open(path);
    let read = file.and_then(|file| file.take(72).read_to_end(&mut start));
    read.map_err(|error| Error::foreign_file(path, error))?;
    Ok(begins(&start))
}

/// Whether these are the first bytes of a pack.
#[must_use]
pub fn begins(start: &[u8]) -> bool {
    let sqlite = start.starts_with(b"SQLite format 3\0");
    sqlite && start.get(68..72) == Some(&APPLICATION_ID.to_be_bytes())
}

/// Why a file that begins like a pack is not read.
enum Wrong {
    Newer,
    Database(rusqlite::Error),
    Not(&'static str),
}

impl From<rusqlite::Error> for Wrong {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error)
    }
}

impl Wrong {
    fn error(self, name: String) -> Error {
        let told = |message: fn(String) -> Message| Error::Foreign(message(name));
        match self {
            Self::Newer => told(keys::pack_newer),
            Self::Database(error) => told(keys::pack_damaged).because(error),
            Self::Not(what) => told(keys::pack_damaged).because(what),
        }
    }
}

fn look(path: &Path) -> Result<Opened, Wrong> {
    let db = database::open_unchanging(path)?;
    db.set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST_TEXT)?;
    let version: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
    match version {
        VERSION => {}
        newer if newer > VERSION => return Err(Wrong::Newer),
        _ => return Err(Wrong::Not("version")),
    }
    if tables(&db)? != tables(&packs::empty()?)? {
        return Err(Wrong::Not("tables"));
    }
    let pages: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if pages != "ok" {
        return Err(Wrong::Not("pages"));
    }
    let hash = content_hash(&db)?;
    if meta(&db, "hash")? != hash {
        return Err(Wrong::Not("hash"));
    }
    let opened = Opened { db, hash };
    opened.about()?;
    Ok(opened)
}

/// Every line of the schema: a view, a trigger or a table more is no pack of ours.
fn tables(db: &Connection) -> rusqlite::Result<Vec<(String, String, Option<String>)>> {
    let mut lines = db.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY name")?;
    let lines = lines.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    lines.take(20).collect()
}

/// The hash of everything that a pack says, in the order of its keys; of the hash itself not.
pub(crate) fn content_hash(db: &Connection) -> rusqlite::Result<String> {
    let mut hasher = blake3::Hasher::new_derive_key(HASHED_FOR);
    for query in [
        "SELECT name, value FROM meta WHERE name <> 'hash' ORDER BY name",
        "SELECT series, id, unit, multiplier, name FROM series ORDER BY series",
        "SELECT territory, level, code, name FROM territory ORDER BY territory",
        "SELECT series, territory, start, end, breakdown, value, numerator, denominator, lower, upper, \
         blank FROM observation ORDER BY series, territory, start, end, breakdown",
    ] {
        let mut statement = db.prepare(query)?;
        let columns = statement.column_count();
        hasher.update(&[u8::try_from(columns).unwrap_or(u8::MAX)]);
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            (0..columns)
                .try_for_each(|at| row.get_ref(at).map(|value| hash(value, &mut hasher)))?;
        }
    }
    Ok(hasher.finalize().to_hex().to_string())
}

/// A mark for the kind, then the value; a text with its length before it.
fn hash(value: ValueRef, hasher: &mut blake3::Hasher) {
    let sized = |mark: u8, bytes: &[u8], hasher: &mut blake3::Hasher| {
        hasher.update(&[mark]).update(&(bytes.len() as u64).to_be_bytes()).update(bytes);
    };
    match value {
        ValueRef::Null => _ = hasher.update(&[0]),
        ValueRef::Integer(number) => _ = hasher.update(&[1]).update(&number.to_be_bytes()),
        ValueRef::Real(number) => _ = hasher.update(&[2]).update(&number.to_bits().to_be_bytes()),
        ValueRef::Text(bytes) => sized(3, bytes, hasher),
        ValueRef::Blob(bytes) => sized(4, bytes, hasher),
    }
}

fn meta(db: &Connection, name: &str) -> rusqlite::Result<String> {
    db.query_row("SELECT value FROM meta WHERE name = ?1", [name], |row| row.get(0))
}

impl Opened {
    /// The hash of everything in it, which is its name.
    #[must_use]
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// What is in it.
    ///
    /// # Errors
    /// When the file can no longer be read.
    pub fn contents(&self, path: &Path) -> Result<Contents> {
        self.gather().map_err(|wrong| wrong.error(file_name(path)))
    }

    /// The figures of a series, by territory and time; none where it has none.
    ///
    /// # Errors
    /// As [`Opened::contents`].
    pub fn figures(&self, series: &str, path: &Path) -> Result<Vec<PackFigure>> {
        self.figures_of(series).map_err(|wrong| wrong.error(file_name(path)))
    }

    fn gather(&self) -> Result<Contents, Wrong> {
        let mut levels = self.db.prepare("SELECT level, count(*) FROM territory GROUP BY level")?;
        let levels = levels.query_map([], |row| Ok((row.get(0)?, count(row, 1)?)))?;
        let mut series = self.db.prepare(SERIES)?;
        let series = series.query_map([], series_contents)?;
        Ok(Contents {
            about: self.about()?,
            hash: self.hash.clone(),
            series: series.collect::<Result<_, _>>()?,
            territories: levels.collect::<Result<_, _>>()?,
            figures: self
                .db
                .query_row("SELECT count(*) FROM observation", [], |row| count(row, 0))?,
        })
    }

    fn about(&self) -> Result<About, Wrong> {
        let text = |name: &str| match meta(&self.db, name)? {
            empty if empty.trim().is_empty() => Err(Wrong::Not("cover")),
            text => Ok(text),
        };
        Ok(About {
            country: text("country")?,
            title: text("title")?,
            publisher: text("publisher")?,
            licence: text("licence")?,
            date: text("date")?.parse().map_err(|_| Wrong::Not("date"))?,
        })
    }

    fn figures_of(&self, series: &str) -> Result<Vec<PackFigure>, Wrong> {
        let mut statement = self.db.prepare(FIGURES)?;
        let mut rows = statement.query([series])?;
        let mut figures = Vec::new();
        while let Some(row) = rows.next()? {
            figures.push(figure(row)?);
        }
        Ok(figures)
    }
}

const SERIES: &str = "SELECT s.id, s.unit, s.name, min(substr(o.start, 1, 4)), max(substr(o.end, 1, 4)), \
     count(*), count(DISTINCT o.territory) FROM series s JOIN observation o USING (series) \
     GROUP BY s.series ORDER BY s.series";

const FIGURES: &str = "SELECT t.level, t.code, t.name, o.start, o.end, o.breakdown, o.value, o.numerator, \
     o.denominator, o.lower, o.upper, o.blank FROM series s JOIN observation o USING (series) \
     JOIN territory t USING (territory) WHERE s.id = ?1 \
     ORDER BY o.territory, o.start, o.end, o.breakdown";

fn series_contents(row: &Row) -> rusqlite::Result<SeriesContents> {
    let year = |at: usize| row.get::<_, String>(at).map(|year| year.parse().unwrap_or(0));
    Ok(SeriesContents {
        id: row.get(0)?,
        unit: row.get(1)?,
        name: row.get(2)?,
        years: (year(3)?, year(4)?),
        figures: count(row, 5)?,
        territories: count(row, 6)?,
    })
}

fn count(row: &Row, at: usize) -> rusqlite::Result<usize> {
    row.get::<_, i64>(at).map(|count| usize::try_from(count).unwrap_or(0))
}

fn figure(row: &Row) -> Result<PackFigure, Wrong> {
    let day = |at: usize| row.get::<_, String>(at)?.parse().map_err(|_| Wrong::Not("day"));
    let (start, end): (NaiveDate, NaiveDate) = (day(3)?, day(4)?);
    let number = |at: usize| match row.get::<_, Option<f64>>(at)? {
        Some(number) if !number.is_finite() => Err(Wrong::Not("number")),
        number => Ok(number),
    };
    let blank: Option<String> = row.get(11)?;
    let measure = match (number(6)?, number(7)?, number(8)?, blank) {
        (Some(value), None, None, None) => Measure::Value(value),
        (None, Some(numerator), Some(denominator), None) => {
            Measure::Ratio { numerator, denominator }
        }
        (None, None, None, Some(reason)) => {
            Measure::Blank(reason_of(&reason).ok_or(Wrong::Not("blank"))?)
        }
        _ => return Err(Wrong::Not("figure")),
    };
    Ok(PackFigure {
        territory: Territory { level: row.get(0)?, code: row.get(1)? },
        name: row.get(2)?,
        period: Period { start, end },
        breakdown: row.get(5)?,
        figure: Figure { interval: number(9)?.zip(number(10)?), ..Figure::plain(measure) },
    })
}

const REASONS: [(BlankReason, &str); 5] = [
    (BlankReason::NotAvailable, "not_available"),
    (BlankReason::NotApplicable, "not_applicable"),
    (BlankReason::NotCollected, "not_collected"),
    (BlankReason::BelowDetection, "below_detection"),
    (BlankReason::SuppressedBySource, "suppressed_by_source"),
];

fn reason_of(word: &str) -> Option<BlankReason> {
    REASONS.into_iter().find(|(_, known)| *known == word).map(|(reason, _)| reason)
}

/// The word under which a pack keeps the reason of a blank.
pub(crate) fn reason_word(reason: BlankReason) -> &'static str {
    REASONS.into_iter().find(|(known, _)| *known == reason).map_or("", |(_, word)| word)
}
