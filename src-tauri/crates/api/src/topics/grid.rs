//! How the table of figures is shown on this computer, and what was typed into it and is not stored.
//!
//! **Invariant:** none of it is in the file of the municipality: it neither travels nor counts as a change.

use std::path::PathBuf;

use ceiba::text::keys;
use ceiba::{Error, Result};
use serde_json::Value;

use super::{entry, read};
use crate::Context;
use crate::settings::Begun;
use crate::views::Nothing;
use crate::views::figures::{FigureBegun, FiguresDraft, YearsInput, YearsShown};

const FORM: &str = "figures";

/// The years that a person chose for the open file.
pub fn years_shown(context: &Context) -> Result<Option<YearsShown>> {
    let file = open_file(context)?;
    let settings = context.settings();
    Ok(settings.years.iter().find(|years| years.file == file).map(|years| years.shown))
}

/// Chooses the first and the last year of the table; both empty: those of the figures.
pub fn set_years(context: &Context, input: YearsInput) -> Result<Nothing> {
    let known = entry::years(context);
    let year = |typed: &str, field: &str| {
        let year = read::optional_year(typed).map_err(|error| error.of_field(field))?;
        if let Some(year) = year.filter(|year| !known.contains(year)) {
            let (first, last) = (known.start().to_string(), known.end().to_string());
            let problem = keys::door_year_outside(first, last, year.to_string());
            return Err(Error::Refused(problem).of_field(field));
        }
        Ok(year)
    };
    let (first, last) = (year(&input.first, "first")?, year(&input.last, "last")?);
    let shown = match (first, last) {
        (None, None) => None,
        (first, last) => Some(YearsShown {
            first: first.unwrap_or(*known.start()),
            last: last.unwrap_or(*known.end()),
        }),
    };
    if let Some(YearsShown { first, last }) = shown.filter(|shown| shown.first > shown.last) {
        let problem = keys::door_years_reversed(first.to_string(), last.to_string());
        return Err(Error::Refused(problem).of_field("first"));
    }
    let file = open_file(context)?;
    context.remember(|settings| settings.show_years(file, shown))
}

/// What was typed into the table of the open file and is not stored.
pub fn begun(context: &Context) -> Result<Vec<FigureBegun>> {
    let file = open_file(context)?;
    let settings = context.settings();
    let typed = settings.begun(&file, FORM).map(|begun| begun.typed.clone());
    // What an earlier version of this program kept may have another form; then nothing is brought back.
    let draft = typed.and_then(|typed| serde_json::from_value::<FiguresDraft>(typed).ok());
    Ok(draft.map(|draft| draft.cells).unwrap_or_default())
}

/// Keeps what was typed into the table until it is stored or nobody wants it.
pub fn draft(context: &Context, input: FiguresDraft) -> Result<Nothing> {
    let file = open_file(context)?;
    let typed = serde_json::to_value(&input).map_err(|_| Error::Damaged("form"))?;
    let known = context.settings().begun(&file, FORM).map(|begun| begun.typed.clone());
    let wanted = (!input.cells.is_empty()).then_some(typed);
    if known == wanted {
        return Ok(());
    }
    context.remember(|settings| match wanted {
        Some(typed) => {
            settings.begin(Begun { file, form: FORM.to_owned(), before: Value::Null, typed });
        }
        None => settings.drop_begun(&file, FORM),
    })
}

fn open_file(context: &Context) -> Result<PathBuf> {
    context.with(|session| Ok(session.workspace.path().to_owned()))
}
