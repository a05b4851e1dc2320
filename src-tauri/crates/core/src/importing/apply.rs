//! From a draft that a person has seen to stored figures: one Op, one dataset, one thing to undo.

use std::collections::BTreeMap;

use super::draft::{Draft, SourceGuess};
use super::sheet::cell_name;
use super::territory::Home;
use super::vocabulary::{Term, Vocabulary};
use crate::Result;
use crate::basics::{Id, Period};
use crate::catalogue::Catalogue;
use crate::municipality::Municipality;
use crate::progress::store::POPULATION;
use crate::series::{Figure, Measure, ObservationKey, Source, write_source};
use crate::store::dataset::Row;
use crate::text::keys;
use crate::workspace::{Done, Op, Workspace};

/// What was stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The id of the dataset, which names the import.
    pub dataset: Id,
    /// How many figures it holds.
    pub stored: usize,
}

/// The words by which the catalogue's series are recognised.
#[must_use]
pub fn vocabulary(catalogue: &Catalogue) -> Vocabulary {
    let term = |series: &crate::catalogue::Series| Term {
        series: series.id.clone(),
        unit: series.unit.clone(),
        bounds: (series.lower, series.upper),
        breakdown: String::new(),
        codes: catalogue.codes_of(series),
        names: catalogue.names_of(series),
    };
    Vocabulary::new(catalogue.series().map(term).collect())
}

/// What recognition must know of the municipality; `population` is its latest.
#[must_use]
pub fn home(sheet: &Municipality, population: Option<f64>) -> Home {
    Home {
        country: sheet.country.clone(),
        code: sheet.code.clone(),
        name: sheet.name.clone(),
        population,
    }
}

/// Stores the rows of a draft with their sources, and the region's name where the sheet lacks it.
/// `title` is what people know the file by.
///
/// # Errors
/// When the file cannot be written; nothing is stored then.
pub fn apply(
    workspace: &mut Workspace,
    draft: &Draft,
    title: &str,
    author: &str,
) -> Result<Done<Applied>> {
    let op = Op { name: keys::deed_import(draft.rows.len(), title), author: author.to_owned() };
    workspace.transact(&op, |change| {
        let sources: Vec<Id> = draft
            .sources
            .iter()
            .map(|guess| write_source(change, &source(guess, title)))
            .collect::<Result<_>>()?;
        let rows = rows(draft, &sources);
        let dataset = change.import(title, &rows)?;
        Ok(Applied { dataset, stored: rows.len() })
    })
}

/// A source as far as the file names it; a file that names none is itself the source.
fn source(guess: &SourceGuess, file: &str) -> Source {
    Source {
        publisher: guess.publisher.clone(),
        title: if guess.title.is_empty() { file.to_owned() } else { guess.title.clone() },
        year: guess.year.map(|year| year.to_string()).unwrap_or_default(),
        licence: String::new(),
    }
}

/// The figures and the populations of a draft, each once.
fn rows(draft: &Draft, sources: &[Id]) -> Vec<Row> {
    let key = |series: &str, territory: &str, period: Period, breakdown: &str, source: usize| {
        Some(ObservationKey {
            series: series.to_owned(),
            territory: territory.to_owned(),
            period,
            breakdown: breakdown.to_owned(),
            source: *sources.get(source)?,
        })
    };
    let cell = |row, column| format!("{}!{}", draft.sheet, cell_name(row, column));
    let figures = draft.rows.iter().filter_map(|row| {
        let key = key(&row.series, &row.territory, row.period, &row.breakdown, row.source)?;
        Some(Row { key, figure: row.figure.clone(), cell: cell(row.row, row.column) })
    });
    let people = draft.population.iter().filter_map(|known| {
        let key = key(POPULATION, &known.territory, known.period, "", known.source)?;
        let figure = Figure::plain(Measure::Value(known.people));
        Some(Row { key, figure, cell: cell(known.row, known.column) })
    });
    let mut once: BTreeMap<ObservationKey, Row> = BTreeMap::new();
    for row in people.chain(figures) {
        once.insert(row.key.clone(), row);
    }
    once.into_values().collect()
}
