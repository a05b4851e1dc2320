//! How the answers of the country's censuses count for a series, and what the town says otherwise.

use ceiba::catalogue::Direction;
use ceiba::catalogue::census::{self, Answer, Certainty, Question, Reading};
use ceiba::municipality::census::{Readings, read_as, readings};
use ceiba::municipality::country;
use ceiba::municipality::store::municipality;
use ceiba::text::keys;
use ceiba::{Error, Result};

use super::figures::series_of;
use super::start;
use crate::Context;
use crate::say::Say;
use crate::views::catalogue::SeriesInput;
use crate::views::census::{
    CensusAnswer, CensusChange, CensusQuestion, CensusSource, CensusTable, CensusView,
};
use crate::views::{Choice, Written};

/// The most questions that are about one thing: floor, walls and roof.
const MOST_OF_ONE: usize = 3;

/// How the answers of the country's censuses count for a series.
pub fn table(context: &Context, input: SeriesInput) -> Result<CensusTable> {
    let say = Say::of(context);
    let (sheet, own) = context.read(|db| Ok((municipality(db)?, readings(db)?)))?;
    let questions = Question::of_series(&input.series);
    let rows: Vec<&Answer> = census::of_country(&sheet.country)
        .into_iter()
        .filter(|row| questions.contains(&row.question_code))
        .collect();
    let years = rows.chunk_by(|one, next| one.census_year == next.census_year);
    let census = |rows: &[&Answer]| {
        let questions = rows.chunk_by(|one, next| one.question_code == next.question_code);
        Some(CensusView {
            year: rows.first()?.census_year,
            questions: questions.filter_map(|rows| question(rows, &own, &say)).collect(),
        })
    };
    let country = say.text(&country(&sheet.country).name());
    let series = series_of(context, &input.series)?;
    let counts = match series.direction {
        Direction::Lower if questions.len() > MOST_OF_ONE => keys::census_counts_any(),
        Direction::Lower => keys::census_counts_poor(),
        _ => keys::census_counts_good(),
    };
    let reading = |reading: &Reading| Choice {
        key: reading.code().to_owned(),
        text: say.text(&reading.words()),
    };
    let readings = [Reading::Good, Reading::Poor, Reading::Unknown].iter().map(reading).collect();
    let (counts, censuses) = (say.text(&counts), years.filter_map(census).collect());
    Ok(CensusTable { country, counts, readings, censuses })
}

fn question(rows: &[&Answer], own: &Readings, say: &Say) -> Option<CensusQuestion> {
    let first = rows.first()?;
    let mut sources: Vec<CensusSource> = rows.iter().map(|row| source(row)).collect();
    sources.dedup();
    Some(CensusQuestion {
        code: first.question_code.code().to_owned(),
        title: say.text(&first.question_code.words()),
        wording: first.question.clone(),
        answers: rows.iter().map(|row| answer(row, own, say)).collect(),
        sources,
    })
}

fn source(row: &Answer) -> CensusSource {
    let remembered = row.certainty == Certainty::Remembered;
    CensusSource { source: row.source.clone(), month: row.as_of.clone(), remembered }
}

fn answer(row: &Answer, own: &Readings, say: &Say) -> CensusAnswer {
    CensusAnswer {
        answer: row.answer.clone(),
        reading: own.of(row).into(),
        table: own.own(row).map(|_| say.text(&row.reads_as.words())),
        why: row.why.clone(),
    }
}

/// Lets an answer count otherwise; as the table says takes the town's own reading back.
pub fn change(context: &Context, input: CensusChange) -> Result<Written> {
    let sheet = context.read(municipality)?;
    let of = |row: &&Answer| {
        (row.census_year, row.question_code) == (input.year, input.question)
            && row.answer == input.answer
    };
    let found = census::of_country(&sheet.country).into_iter().find(of);
    let answer = found.ok_or_else(|| Error::Refused(keys::door_thing_gone()))?;
    let name = keys::census_deed(answer.answer.as_str());
    let done = context.write(name, |change| read_as(change, answer, Some(input.reading.into())))?;
    start::written(context, None, &done.touched)
}
