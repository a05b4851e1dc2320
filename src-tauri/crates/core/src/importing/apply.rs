//! From a draft that a person has seen to stored figures: one Op, one dataset, one thing to undo.
//!
//! **Invariant:** the dataset says only what the cells of the file can be read as; a value that a
//! person wrote instead is stored as written by hand.

use std::collections::BTreeSet;

use super::draft::{Draft, DraftRow, SourceGuess};
use super::keep::would_blank;
use super::sheet::cell_name;
use super::store::all_left_aside;
use super::territory::Home;
use crate::Result;
use crate::basics::Id;
use crate::municipality::Municipality;
use crate::series::{Figure, ObservationKey, Source, write_source};
use crate::store::dataset::Row;
use crate::store::registry::{LEFT_ASIDE, LEFT_ASIDE_PLACE, LEFT_ASIDE_REASON};
use crate::text::keys;
use crate::text::words::folded;
use crate::workspace::{Change, Connection, Done, Op, Workspace};

/// What was stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The id of the dataset, which names the import; `None` where every figure is stored already.
    pub dataset: Option<Id>,
    /// How many figures of the file are stored now; blanks are none.
    pub stored: usize,
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

/// Stores the rows of a draft with their sources, and the names it left aside. `title` is what
/// people know the file by. Where all of it is stored already nothing is written, and nothing is
/// touched.
///
/// # Errors
/// When the file cannot be written; nothing is stored then.
pub fn apply(
    workspace: &mut Workspace,
    draft: &Draft,
    title: &str,
    author: &str,
) -> Result<Done<Applied>> {
    let op = Op { author: author.to_owned(), ..Op::new(keys::deed_import(draft.count(), title)) };
    workspace.transact(&op, |change| {
        let sources = write_sources(change, draft, title)?;
        let rows = rows(change.reading(), draft, &sources)?;
        write_aside(change, draft, &sources)?;
        let by_hand = by_hand(draft, &sources);
        let dataset = match rows.is_empty() {
            true => change.import_sources(title, &written_under(&by_hand))?,
            false => change.import(title, &rows)?,
        };
        by_hand.iter().try_for_each(|(key, figure)| change.observe(key, figure))?;
        Ok(Applied { dataset, stored: draft.count() })
    })
}

/// The ids of the sources of a draft, in their order; those that nothing names are not written, such as
/// the office that kept a workbook of others' figures.
fn write_sources(change: &mut Change, draft: &Draft, title: &str) -> Result<Vec<Id>> {
    let of_figures = draft.rows.iter().map(|row| row.source);
    let of_people = draft.population.iter().map(|people| people.source);
    let of_names = draft.unmatched.iter().map(|left| left.source);
    let named: BTreeSet<usize> = of_figures.chain(of_people).chain(of_names).collect();
    let written = |(at, guess)| {
        let source = source(guess, title);
        if named.contains(&at) { write_source(change, &source) } else { Ok(source.id()) }
    };
    draft.sources.iter().enumerate().map(written).collect()
}

/// Names that are left aside are kept with the import, so that books can name them; those that an
/// earlier import left aside and this one takes as indicators are no longer.
fn write_aside(change: &mut Change, draft: &Draft, sources: &[Id]) -> Result<()> {
    let taken: BTreeSet<String> =
        draft.matched.iter().map(|matched| folded(&matched.name)).collect();
    for earlier in all_left_aside(change.reading())? {
        if taken.contains(&folded(&earlier.name)) {
            change.delete(&LEFT_ASIDE, earlier.id)?;
        }
    }
    for left in &draft.unmatched {
        let Some(source) = sources.get(left.source).copied() else { continue };
        let (name, sheet, cell) = (left.name.trim(), draft.sheet.as_str(), left.cell.as_str());
        let id = change.fact(&LEFT_ASIDE, &[name, sheet, cell, &source.to_string()])?;
        let place = [name.into(), sheet.into(), cell.into(), source.into()];
        change.set(id, &LEFT_ASIDE_PLACE, &place)?;
        let resembles = left.suggestions.join(" ");
        change.set(id, &LEFT_ASIDE_REASON, &[left.reason.word().into(), resembles.into()])?;
    }
    Ok(())
}

/// A source as far as the file names it; a file that names none is itself the source.
pub(super) fn source(guess: &SourceGuess, file: &str) -> Source {
    Source {
        publisher: guess.publisher.clone(),
        title: if guess.title.is_empty() { file.to_owned() } else { guess.title.clone() },
        year: guess.year.map(|year| year.to_string()).unwrap_or_default(),
        licence: String::new(),
    }
}

/// Figures that a person wrote for cells that say something else: no file says them.
fn by_hand(draft: &Draft, sources: &[Id]) -> Vec<(ObservationKey, Figure)> {
    let of_hand = draft.figures().filter(|of| of.by_hand);
    of_hand.filter_map(|of| Some((key(&of, sources)?, of.figure))).collect()
}

fn written_under(figures: &[(ObservationKey, Figure)]) -> BTreeSet<Id> {
    figures.iter().map(|(key, _)| key.source).collect()
}

/// The figures of a draft that its file says, populations among them; of two with one key the later
/// counts. A blank replaces no figure: the name of the source may have changed since the preview.
fn rows(db: &Connection, draft: &Draft, sources: &[Id]) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for of in draft.figures().filter(|of| !of.by_hand) {
        let Some(key) = key(&of, sources) else { continue };
        if !would_blank(db, &of, &key)? {
            let cell = format!("{}!{}", draft.sheet, cell_name(of.row, of.column));
            rows.push(Row { key, figure: of.figure, cell });
        }
    }
    Ok(rows)
}

/// Under what a figure is stored.
pub(super) fn key(of: &DraftRow, sources: &[Id]) -> Option<ObservationKey> {
    Some(ObservationKey {
        series: of.series.clone(),
        territory: of.territory.clone(),
        period: of.period,
        breakdown: of.breakdown.clone(),
        source: *sources.get(of.source)?,
    })
}
