//! Writing a data pack (`crate::packs`): one file, made whole, never changed afterwards.
//!
//! **Invariant:** the same pack gives the same bytes; a file gets its name only after it was flushed and
//! read again; what is no pack is never replaced by one.

use std::path::Path;

use rusqlite::{Connection, Transaction, params};

use super::{backup, database};
use crate::importing::reader::file_name;
use crate::packs::read::{self, content_hash, reason_word};
use crate::packs::{APPLICATION_ID, About, Pack, Place, VERSION};
use crate::series::{Figure, Measure};
use crate::text::keys;
use crate::{Error, Result};

const TABLES: &str = include_str!("pack.sql");

/// Writes a pack; gives the hash of everything in it.
///
/// # Errors
/// `Refused` when something else has the name; when the file cannot be written. Nothing is left then.
pub fn write(pack: &Pack, path: &Path) -> Result<String> {
    if path.exists() && !read::begins_like_one(path)? {
        return Err(Error::Refused(keys::pack_in_the_way(file_name(path))));
    }
    let part = backup::beside(path, ".part");
    let written = database::discard(&part)
        .and_then(|()| lay_out(pack, &part))
        .and_then(|()| backup::flush(&part))
        .and_then(|()| read::open(&part))
        .and_then(|opened| {
            backup::name_for_good(&part, path)?;
            Ok(opened.hash().to_owned())
        });
    if written.is_err() {
        // The reason why it could not be written is the one to tell.
        let _ = database::discard(&part);
    }
    written
}

/// The tables of a pack without a row.
pub(crate) fn empty() -> rusqlite::Result<Connection> {
    let db = Connection::open_in_memory()?;
    db.execute_batch(TABLES)?;
    Ok(db)
}

fn lay_out(pack: &Pack, part: &Path) -> Result<()> {
    let mut db = Connection::open(part)?;
    db.pragma_update(None, "page_size", 4096)?;
    db.pragma_update(None, "application_id", APPLICATION_ID)?;
    db.pragma_update(None, "user_version", VERSION)?;
    // What is freed is zero, so that no byte depends on what lay in memory.
    db.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
    // Nobody waits for this file, and it is flushed once before it has its name.
    db.pragma_update(None, "synchronous", "OFF")?;
    let change = db.transaction()?;
    change.execute_batch(TABLES)?;
    write_about(&pack.about, &change)?;
    write_lists(pack, &change)?;
    write_figures(pack, &change)?;
    let hash = content_hash(&change)?;
    write_meta("hash", &hash, &change)?;
    change.commit()?;
    db.close().map_err(|(_, error)| error.into())
}

fn write_about(about: &About, change: &Transaction) -> Result<()> {
    let About { country, title, publisher, licence, date } = about;
    let date = date.to_string();
    let said = [
        ("country", country),
        ("date", &date),
        ("licence", licence),
        ("publisher", publisher),
        ("title", title),
    ];
    said.into_iter().try_for_each(|(name, value)| write_meta(name, value, change))
}

fn write_meta(name: &str, value: &str, change: &Transaction) -> Result<()> {
    change.execute("INSERT INTO meta (name, value) VALUES (?1, ?2)", [name, value])?;
    Ok(())
}

fn write_lists(pack: &Pack, change: &Transaction) -> Result<()> {
    let mut series = change.prepare(
        "INSERT INTO series (series, id, unit, multiplier, name) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (at, (id, told)) in pack.series.iter().enumerate() {
        series.execute(params![number(at), id, told.unit, told.multiplier, told.name])?;
    }
    let mut territories = change
        .prepare("INSERT INTO territory (territory, level, code, name) VALUES (?1, ?2, ?3, ?4)")?;
    for (at, (place, name)) in pack.territories.iter().enumerate() {
        territories.execute(params![number(at), place.level, place.code, name])?;
    }
    Ok(())
}

fn write_figures(pack: &Pack, change: &Transaction) -> Result<()> {
    let mut row = change.prepare(
        "INSERT INTO observation (series, territory, start, end, breakdown, value, numerator, \
         denominator, lower, upper, blank) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?;
    for (Place { series, territory, period, breakdown }, figure) in &pack.figures {
        let (start, end) = (period.start.to_string(), period.end.to_string());
        let (value, numerator, denominator, blank) = measure(figure);
        let (lower, upper) = figure.interval.unzip();
        let (series, territory) = (number(*series), number(*territory));
        row.execute(params![
            series,
            territory,
            start,
            end,
            breakdown,
            value,
            numerator,
            denominator,
            lower,
            upper,
            blank
        ])?;
    }
    Ok(())
}

type Columns = (Option<f64>, Option<f64>, Option<f64>, Option<&'static str>);

fn measure(figure: &Figure) -> Columns {
    match figure.measure {
        Measure::Value(value) => (Some(value), None, None, None),
        Measure::Ratio { numerator, denominator } => {
            (None, Some(numerator), Some(denominator), None)
        }
        Measure::Blank(reason) => (None, None, None, Some(reason_word(reason))),
    }
}

/// Places in lists count from 1 in the file.
fn number(at: usize) -> i64 {
    i64::try_from(at).unwrap_or(i64::MAX).saturating_add(1)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::basics::Period;
    use crate::packs::{PackSeries, Territory, open};
    use crate::series::BlankReason;
    use crate::text::Language;
    use chrono::NaiveDate;

    fn pack() -> Pack {
        let text = str::to_owned;
        let town = |code: &str| Territory { level: text("town"), code: text(code) };
        let (plain, year) = (Figure::plain, |year| Period::year(year).unwrap());
        let years = Period::years(2010, 2012).unwrap();
        let place = |territory, period, breakdown: &str| Place {
            series: 0,
            territory,
            period,
            breakdown: text(breakdown),
        };
        let ratio = plain(Measure::Ratio { numerator: 3.0, denominator: 4.0 });
        Pack {
            about: About {
                country: text("BR"),
                title: text("Atlas"),
                publisher: text("PNUD"),
                licence: text("CC BY 4.0"),
                date: NaiveDate::from_ymd_opt(2013, 7, 29).unwrap(),
            },
            series: BTreeMap::from([(
                text("water.piped"),
                PackSeries { unit: text("%"), multiplier: 100.0, name: text("Água") },
            )]),
            territories: BTreeMap::from([(town("0001"), text("Um")), (town("0002"), text("Dois"))]),
            figures: BTreeMap::from([
                (place(0, year(2000), ""), plain(Measure::Value(81.5))),
                (
                    place(0, year(2010), "area=urban"),
                    Figure { interval: Some((70.0, 80.0)), ..ratio },
                ),
                (place(1, years, ""), plain(Measure::Blank(BlankReason::NotCollected))),
            ]),
        }
    }

    #[test]
    fn what_was_written_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ceibapack");
        let (pack, hash) = (pack(), write(&pack(), &path).unwrap());
        let opened = open(&path).unwrap();
        let contents = opened.contents(&path).unwrap();
        assert_eq!((&contents.about, &contents.hash, contents.figures), (&pack.about, &hash, 3));
        assert_eq!(contents.territories, BTreeMap::from([("town".to_owned(), 2)]));
        let [series] = contents.series.as_slice() else { panic!("{contents:?}") };
        assert_eq!((series.years, series.figures, series.territories), ((2000, 2012), 3, 2));
        let figures = opened.figures("water.piped", &path).unwrap();
        let read: Vec<&Figure> = figures.iter().map(|figure| &figure.figure).collect();
        assert_eq!(read, pack.figures.values().collect::<Vec<_>>());
        assert_eq!(
            (figures[1].territory.code.as_str(), figures[1].breakdown.as_str()),
            ("0001", "area=urban")
        );
        assert!(opened.figures("waste.collected", &path).unwrap().is_empty());
        let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
        assert_eq!(left.len(), 1, "{left:?}");
    }

    #[test]
    fn the_same_pack_is_the_same_bytes_under_any_name() {
        let folder = tempfile::tempdir().unwrap();
        let bytes = |name: &str, pack: &Pack| {
            let path = folder.path().join(name);
            write(pack, &path).unwrap();
            (std::fs::read(&path).unwrap(), open(&path).unwrap().hash().to_owned())
        };
        assert_eq!(bytes("a.ceibapack", &pack()), bytes("b.ceibapack", &pack()));
        let mut other = pack();
        other.about.licence = "ODbL 1.0".into();
        assert_ne!(bytes("a.ceibapack", &pack()).1, bytes("a.ceibapack", &other).1);
    }

    #[test]
    fn what_is_no_pack_is_neither_replaced_nor_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tabla.ceibapack");
        std::fs::write(&path, "mine").unwrap();
        assert_eq!(write(&pack(), &path).unwrap_err().message().key(), "pack-in-the-way");
        assert_eq!(std::fs::read(&path).unwrap(), b"mine");
        let check = |key: &str| {
            let message = open(&path).unwrap_err().message();
            assert_eq!(message.key(), key);
            assert!(message.text(Language::Fr).contains("tabla.ceibapack"));
        };
        check("pack-foreign");
        std::fs::remove_file(&path).unwrap();
        empty().unwrap().execute("VACUUM INTO ?1", [path.to_str().unwrap()]).unwrap();
        check("pack-foreign");
    }

    #[test]
    fn a_pack_that_somebody_changed_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ceibapack");
        let check = |change: &str, key: &str| {
            database::discard(&path).unwrap();
            write(&pack(), &path).unwrap();
            let db = Connection::open(&path).unwrap();
            db.execute_batch(change).unwrap();
            drop(db);
            let error =
                open(&path).and_then(|opened| opened.figures("water.piped", &path)).unwrap_err();
            assert_eq!((error.code(), error.message().key()), ("foreign", key), "{change}");
        };
        check("UPDATE observation SET value = 99 WHERE value = 81.5", "pack-damaged");
        check("DELETE FROM meta WHERE name = 'licence'", "pack-damaged");
        check("CREATE VIEW more AS SELECT 1", "pack-damaged");
        check("CREATE TRIGGER more AFTER INSERT ON meta BEGIN SELECT 1; END", "pack-damaged");
        check("DROP TABLE observation", "pack-damaged");
        check("INSERT INTO meta VALUES ('long', printf('%.70000c', 'x'))", "pack-damaged");
        check("PRAGMA user_version = 2", "pack-newer");
        check("PRAGMA user_version = 0", "pack-damaged");
        check("PRAGMA application_id = 1", "pack-foreign");
    }

    #[test]
    fn a_pack_that_lies_about_a_figure_with_a_hash_to_match_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ceibapack");
        write(&pack(), &path).unwrap();
        let db = Connection::open(&path).unwrap();
        db.execute_batch("UPDATE observation SET value = 1, numerator = 2 WHERE value = 81.5")
            .unwrap();
        let hash = content_hash(&db).unwrap();
        db.execute("UPDATE meta SET value = ?1 WHERE name = 'hash'", [hash]).unwrap();
        drop(db);
        let opened = open(&path).unwrap();
        let error = opened.figures("water.piped", &path).unwrap_err();
        assert_eq!(error.message().key(), "pack-damaged");
    }

    #[test]
    fn no_flipped_byte_goes_unnoticed_or_ends_the_program() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ceibapack");
        write(&pack(), &path).unwrap();
        let whole = std::fs::read(&path).unwrap();
        let hash = open(&path).unwrap().hash().to_owned();
        for at in (0..whole.len()).step_by(37) {
            let mut bytes = whole.clone();
            bytes[at] ^= 0xff;
            std::fs::write(&path, &bytes).unwrap();
            match open(&path) {
                // Unused bytes of a page say nothing.
                Ok(opened) => assert_eq!(opened.hash(), hash, "{at}"),
                Err(error) => assert_eq!(error.code(), "foreign", "{at}"),
            }
        }
        for length in (0..whole.len()).step_by(1500) {
            std::fs::write(&path, &whole[..length]).unwrap();
            assert_eq!(open(&path).unwrap_err().code(), "foreign", "{length}");
        }
    }
}
