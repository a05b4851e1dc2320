//! A small file with definitions of series, for another town to take in. It holds no figures.
//!
//! **Invariant:** what is read is checked like what a person fills in, all of it before anything is
//! written; the same series give the same bytes.

use serde::{Deserialize, Serialize};

use super::store::all;
use super::{Definition, catalogue, check, write};
use crate::text::words::folded;
use crate::text::{Message, keys};
use crate::workspace::{Change, Connection};
use crate::{Error, Result};

/// The ending of such a file.
pub const ENDING: &str = "ceibaseries";
/// What every such file says about itself.
const FORMAT: &str = "ceiba series 1";
/// The largest file that is read: a thousand series with long notes.
pub const MOST_BYTES: u64 = 2_000_000;
/// More series than any town makes for itself.
const MOST_SERIES: usize = 500;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    series: Vec<Definition>,
}

/// The file with these series.
#[must_use]
pub fn write(series: Vec<Definition>) -> String {
    let file = File { format: FORMAT.to_owned(), series };
    // Texts and finite numbers can always be written.
    serde_json::to_string_pretty(&file).unwrap_or_default() + "\n"
}

/// The series of a file. `name` is what people know the file by.
///
/// # Errors
/// `Foreign` with a sentence where the file is none, too large, or of a newer program.
pub fn read(bytes: &[u8], name: &str) -> Result<Vec<Definition>> {
    let refused = |message: Message| Error::Foreign(message);
    if bytes.len() as u64 > MOST_BYTES {
        return Err(refused(keys::own_file_too_large(name)));
    }
    let not_ours =
        |error: &dyn std::fmt::Display| refused(keys::own_file_unread(name)).because(error);
    let text = std::str::from_utf8(bytes).map_err(|error| not_ours(&error))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let format: Format = serde_json::from_str(text).map_err(|error| not_ours(&error))?;
    if format.format != FORMAT {
        let newer = format.format.starts_with("ceiba series ");
        let told = if newer { keys::own_file_newer(name) } else { keys::own_file_unread(name) };
        return Err(refused(told));
    }
    let file: File = serde_json::from_str(text).map_err(|error| not_ours(&error))?;
    if file.series.len() > MOST_SERIES {
        return Err(refused(keys::own_file_too_large(name)));
    }
    Ok(file.series.into_iter().map(Definition::tidied).collect())
}

/// What a file says about itself, whatever else is in it.
#[derive(Deserialize)]
struct Format {
    format: String,
}

/// What taking in a series would do.
#[derive(Clone, Debug, PartialEq)]
pub enum Would {
    /// There is none of its name here; it is taken.
    Come,
    /// It is here, word for word.
    BeSame,
    /// One of its name is here and says something else; ours stays.
    StayOurs,
    /// It cannot be taken, and why.
    BeRefused(Message),
}

/// What each series of a file would do here.
///
/// # Errors
/// When the file of the municipality cannot be read.
pub fn compare(db: &Connection, series: &[Definition]) -> Result<Vec<Would>> {
    let (mut known, ours) = (catalogue(db)?.into_owned(), all(db)?);
    let mut would = Vec::with_capacity(series.len());
    for (at, one) in series.iter().enumerate() {
        let name = folded(&one.name);
        let found = ours.iter().find(|ours| folded(&ours.definition.name) == name);
        would.push(match found {
            Some(ours) if ours.definition == *one => Would::BeSame,
            Some(_) => Would::StayOurs,
            None => match check::check(one, None, &known) {
                Ok(()) => {
                    // Two of one name in one file would be twins.
                    known = known.with([one.series(format!("file.{at}"))]);
                    Would::Come
                }
                Err(error) => Would::BeRefused(error.message()),
            },
        });
    }
    Ok(would)
}

/// Takes in the series that are new here; returns how many came.
///
/// # Errors
/// When the file of the municipality cannot be read or written.
pub fn take(change: &mut Change, series: &[Definition]) -> Result<usize> {
    let would = compare(change.reading(), series)?;
    let new = series.iter().zip(would).filter(|(_, would)| *would == Would::Come);
    let mut taken = 0;
    for (one, _) in new {
        write::save(change, None, one.clone())?;
        taken += 1;
    }
    Ok(taken)
}

#[cfg(test)]
mod tests {
    use super::super::check::tests::example;
    use super::*;

    #[test]
    fn a_file_gives_back_what_was_written() {
        let other = Definition {
            name: "Muertes en la carretera".into(),
            upper: None,
            relation: super::super::Relation::ProxyFor("mortality.under5".into()),
            ..example()
        };
        let series = vec![example(), other];
        let text = write(series.clone());
        assert_eq!(read(text.as_bytes(), "a").unwrap(), series);
        assert_eq!(read(format!("\u{feff}{text}").as_bytes(), "a").unwrap(), series);
    }

    #[test]
    fn what_is_no_such_file_is_a_sentence() {
        let check = |bytes: &[u8], key: &str| {
            let error = read(bytes, "vecino.ceibaseries").unwrap_err();
            assert_eq!(error.message().key(), key, "{}", String::from_utf8_lossy(bytes));
        };
        let whole = write(vec![example()]);
        check(b"", "own-file-unread");
        check(b"\xff\xfe\x00", "own-file-unread");
        check(b"{\"format\": \"ceiba series 2\", \"new\": 1}", "own-file-newer");
        check(b"{\"format\": \"other\"}", "own-file-unread");
        check(whole.get(..whole.len() / 2).unwrap().as_bytes(), "own-file-unread");
        check(whole.replace("\"unit\"", "\"units\"").as_bytes(), "own-file-unread");
        check(whole.replace("100.0", "1e999").as_bytes(), "own-file-unread");
        check("[".repeat(100_000).as_bytes(), "own-file-unread");
        check(&vec![b' '; 2_000_001], "own-file-too-large");
        check(write(vec![example(); 501]).as_bytes(), "own-file-too-large");
    }
}
