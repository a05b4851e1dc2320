//! `ceiba import`: from a workbook to stored figures, or to what would be stored.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ceiba::basics::Silent;
use ceiba::importing::apply::{self, Applied};
use ceiba::importing::draft::Matched;
use ceiba::importing::keep::hold_blanks;
use ceiba::importing::reader::file_name;
use ceiba::importing::{Choices, Draft, Finding, Severity, Vocabulary, recognise};
use ceiba::municipality::store::municipality;
use ceiba::progress::store::Figures;
use ceiba::series::{POPULATION, own};
use ceiba::text::{Locale, keys};
use ceiba::{Error, Result};
use clap::Args;
use serde_json::{Value, json};

use crate::output::{Output, print};
use crate::{files, read};

/// The words after `import`.
#[derive(Args)]
pub struct Arguments {
    /// The municipality's file.
    pub file: PathBuf,
    /// The workbook.
    workbook: PathBuf,
    /// What a person decided about the workbook, as JSON: sheet, names, cells.
    #[arg(long)]
    mapping: Option<PathBuf>,
    /// Store; without it nothing is stored.
    #[arg(long)]
    yes: bool,
}

/// Reads, recognises and, with `--yes`, stores.
///
/// # Errors
/// When the workbook cannot be read or is refused, or the file cannot be written.
pub fn run(arguments: &Arguments, output: &Output) -> Result<()> {
    let mut workspace = files::open(&arguments.file, output)?;
    let catalogue = own::catalogue(workspace.reading())?;
    let vocabulary = Vocabulary::for_town(&catalogue);
    let choices = choices(arguments.mapping.as_deref(), &vocabulary)?;
    let book = read::reader()?.read(&arguments.workbook, &Silent)?;
    let sheet = municipality(workspace.reading())?;
    let figures = Figures::read_one(workspace.reading(), POPULATION)?;
    let population = figures.population().map(|(_, people)| people);
    let mut draft = recognise(&book, &vocabulary, &apply::home(&sheet, population), &choices);
    let name = file_name(&arguments.workbook);
    let locale = Locale::of(output.language, &sheet.country);
    hold_blanks(workspace.reading(), &mut draft, &name)?;
    let outcome = match (draft.figures().next(), arguments.yes) {
        (None, _) => Outcome::Nothing,
        (_, false) => Outcome::Tried,
        (_, true) => {
            files::back_up(&workspace)?;
            let done = apply::apply(&mut workspace, &draft, &name, "")?;
            if done.touched.is_empty() { Outcome::Known } else { Outcome::Stored(done.value) }
        }
    };
    if output.json {
        output.print_json(&document(&draft, &outcome, locale));
    } else {
        list(&draft, locale);
    }
    outcome.say(&draft, &name, output);
    Ok(())
}

/// What became of a workbook.
enum Outcome {
    /// It has no figure to store.
    Nothing,
    /// It would have been stored.
    Tried,
    /// All of it was stored before.
    Known,
    /// It is stored.
    Stored(Applied),
}

impl Outcome {
    fn say(&self, draft: &Draft, name: &str, output: &Output) {
        self.say_figures(draft, name, output);
        if matches!(self, Self::Tried | Self::Stored(_)) && draft.blanks() > 0 {
            output.say(&keys::import_blanks(draft.blanks()));
        }
    }

    fn say_figures(&self, draft: &Draft, name: &str, output: &Output) {
        match self {
            Self::Nothing => output.say(&keys::import_nothing(name)),
            Self::Tried => {
                output.say(&keys::told_would_import(draft.count(), name));
                output.say(&keys::told_dry_run());
            }
            Self::Known => output.say(&keys::import_nothing_new(name)),
            Self::Stored(applied) => output.say(&keys::told_imported(applied.stored, name)),
        }
    }

    fn stored(&self) -> Option<&Applied> {
        if let Self::Stored(applied) = self { Some(applied) } else { None }
    }
}

/// What a person decided about a workbook, from a file; nothing where there is none.
///
/// # Errors
/// When the file cannot be read or names what the program does not have.
pub fn choices(mapping: Option<&Path>, vocabulary: &Vocabulary) -> Result<Choices> {
    let Some(path) = mapping else { return Ok(Choices::default()) };
    let text = std::fs::read_to_string(path).map_err(|error| Error::foreign_file(path, error))?;
    let choices: Choices =
        serde_json::from_str(&text).map_err(|error| Error::json(&file_name(path), &error))?;
    choices.check(vocabulary)?;
    Ok(choices)
}

/// The one document of `--json`.
fn document(draft: &Draft, outcome: &Outcome, locale: Locale) -> Value {
    json!({
        "stored": outcome.stored().map_or(0, |applied| applied.stored),
        "would_store": draft.count(),
        "blanks": draft.blanks(),
        "flagged": flagged(draft),
        "refused": draft.held.len(),
        "import": outcome.stored().and_then(|applied| applied.dataset),
        "findings": findings(draft, locale),
        "unmatched": unmatched(draft, locale),
    })
}

/// What was noticed, for `--json`.
pub fn findings(draft: &Draft, locale: Locale) -> Value {
    let findings = draft.findings.iter().map(|finding| {
        json!({
            "severity": finding.severity,
            "code": finding.message.key(),
            "sheet": finding.sheet,
            "cell": finding.cell,
            "message": finding.message.text(locale),
        })
    });
    findings.collect()
}

/// Names that were left aside, for `--json`.
pub fn unmatched(draft: &Draft, locale: Locale) -> Value {
    let unmatched = draft.unmatched.iter().map(|left| {
        let reason = left.reason.message().text(locale);
        json!({ "name": left.name, "cell": left.cell, "reason": reason })
    });
    unmatched.collect()
}

/// How many places are stored with a mark.
fn flagged(draft: &Draft) -> usize {
    let places: BTreeMap<(Option<&str>, Option<&str>), Severity> = draft
        .findings
        .iter()
        .map(|finding| ((finding.sheet.as_deref(), finding.cell.as_deref()), finding.severity))
        .collect();
    places.values().filter(|severity| **severity == Severity::Warning).count()
}

/// What was recognised, left aside and noticed, for people.
pub fn list(draft: &Draft, locale: Locale) {
    for Matched { name, series, reason, .. } in &draft.matched {
        print(&format!("✓ {name}  →  {series}  ({})", reason.text(locale)));
    }
    for left in &draft.unmatched {
        print(&format!("– {}  ({})", left.name, left.reason.message().text(locale)));
    }
    // A name left aside stands above, with its reason.
    let told = |finding: &&Finding| {
        !draft.unmatched.iter().any(|left| Some(&left.cell) == finding.cell.as_ref())
    };
    for finding in draft.findings.iter().filter(told) {
        let place = [finding.sheet.as_deref(), finding.cell.as_deref()];
        let place = place.into_iter().flatten().collect::<Vec<_>>().join("!");
        print(&format!("! {place}  {}", finding.message.text(locale)));
    }
}
