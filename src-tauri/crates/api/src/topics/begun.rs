//! Forms that were begun and not saved: kept with what stood before, offered again, forgotten.
//!
//! **Invariant:** nothing here is a change of the municipality; it lies among the settings of this program.

use ceiba::{Error, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::Context;
use crate::settings::Begun;
use crate::views::Nothing;

/// Keeps what is typed in a form until it is saved; nothing where it is what stands. What is kept already
/// is not written again.
pub fn keep(context: &Context, form: String, stands: Value, typed: Value) -> Result<Nothing> {
    if stands == typed {
        return forget(context, &form);
    }
    let file = context.open_file()?;
    let begun = Begun { file, form, before: stands, typed };
    if context.settings().begun.contains(&begun) {
        return Ok(());
    }
    context.remember(|settings| settings.begin(begun))
}

/// Forgets what was typed in a form.
pub fn forget(context: &Context, form: &str) -> Result<Nothing> {
    let file = context.open_file()?;
    if context.settings().begun(&file, form).is_none() {
        return Ok(());
    }
    context.remember(|settings| settings.drop_begun(&file, form))
}

/// All that was begun in the open file.
pub fn all(context: &Context) -> Result<Vec<Begun>> {
    let (file, mut begun) = (context.open_file()?, context.settings().begun);
    begun.retain(|begun| begun.file == file);
    Ok(begun)
}

/// What was begun in a form, on what stands there now; nothing where nobody has begun, or where an earlier
/// version of this program kept it in another shape.
pub fn on<T: Serialize + DeserializeOwned>(all: &[Begun], form: &str, stands: &T) -> Option<T> {
    let begun = all.iter().find(|begun| begun.form == form)?;
    let stands = serde_json::to_value(stands).ok()?;
    serde_json::from_value(begun.on(stands)).ok()
}

/// A form as it is kept.
pub fn fields<T: Serialize>(form: &T) -> Result<Value> {
    serde_json::to_value(form).map_err(|_| Error::Damaged("form"))
}
