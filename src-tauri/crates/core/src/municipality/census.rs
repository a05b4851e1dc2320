//! How a town lets the answers of its country's censuses count, where it knows better than the table.
//!
//! **Invariant:** what the town says stands before the table; taken back, the table stands again.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::Result;
use crate::basics::id::fold;
use crate::catalogue::census::{Answer, Reading};
use crate::store::registry::{CENSUS_ANSWER, CENSUS_ANSWER_READING};
use crate::store::value;
use crate::workspace::Change;

/// The parts of the key of an answer, as they are compared.
type Key = [String; 4];

fn key(answer: &Answer) -> Key {
    [
        answer.country.clone(),
        answer.census_year.to_string(),
        answer.question_code.code().to_owned(),
        answer.answer.clone(),
    ]
}

/// What the town says otherwise than the table.
#[derive(Debug, Default)]
pub struct Readings(BTreeMap<Key, Reading>);

impl Readings {
    /// What the town says of an answer; `None` where it leaves it to the table.
    #[must_use]
    pub fn own(&self, answer: &Answer) -> Option<Reading> {
        let key = key(answer).map(|part| fold(&part).into_owned());
        self.0.get(&key).copied()
    }

    /// How an answer counts in this town.
    #[must_use]
    pub fn of(&self, answer: &Answer) -> Reading {
        self.own(answer).unwrap_or(answer.reads_as)
    }
}

/// Lets an answer count otherwise than the table says; `None` leaves it to the table again.
///
/// # Errors
/// When the file cannot be written.
pub fn read_as(change: &mut Change, answer: &Answer, reading: Option<Reading>) -> Result<()> {
    let key = key(answer);
    let id = change.fact(&CENSUS_ANSWER, &key.each_ref().map(String::as_str))?;
    let own = reading.filter(|reading| *reading != answer.reads_as);
    change.set(id, &CENSUS_ANSWER_READING, &[own.map(Reading::code).unwrap_or_default().into()])
}

/// What the town says otherwise than the table.
///
/// # Errors
/// When the file cannot be read.
pub fn readings(db: &Connection) -> Result<Readings> {
    let mut statement = db.prepare_cached(
        "SELECT thing.key, census_answer.reading FROM census_answer
         JOIN thing ON thing.id = census_answer.id WHERE thing.alive",
    )?;
    let mut found = Readings::default();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let parts = value::decode(row.get_ref(0)?.as_blob().unwrap_or_default())?;
        let parts: Vec<String> = parts.iter().map(|part| fold(part.text()).into_owned()).collect();
        let reading: Option<String> = row.get(1)?;
        let reading = reading.and_then(|code| Reading::of_code(&code));
        if let (Ok(key), Some(reading)) = (Key::try_from(parts), reading) {
            found.0.insert(key, reading);
        }
    }
    Ok(found)
}
