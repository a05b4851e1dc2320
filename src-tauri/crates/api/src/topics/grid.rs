//! How the table of figures is shown on this computer, and what was typed into it and is not stored.
//!
//! **Invariant:** none of it is in the file of the municipality: it neither travels nor counts as a change.

use ceiba::text::keys;
use ceiba::{Error, Result};

use super::{begun, entry, read};
use crate::Context;
use crate::views::Nothing;
use crate::views::figures::{FiguresDraft, YearsInput, YearsShown};

const FORM: &str = "figures";

/// The years that a person chose for the open file.
pub fn years_shown(context: &Context) -> Result<Option<YearsShown>> {
    let file = context.open_file()?;
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
    let file = context.open_file()?;
    context.remember(|settings| settings.show_years(file, shown))
}

/// What was typed into the table of the open file, or laid into it, and is not stored.
pub fn begun(context: &Context) -> Result<FiguresDraft> {
    let draft = begun::on(&begun::all(context)?, FORM, &FiguresDraft::default());
    Ok(draft.unwrap_or_default())
}

/// Keeps what was typed into the table until it is stored or nobody wants it.
pub fn draft(context: &Context, input: FiguresDraft) -> Result<Nothing> {
    let nothing = begun::fields(&FiguresDraft::default())?;
    begun::keep(context, FORM.to_owned(), nothing, begun::fields(&input)?)
}
