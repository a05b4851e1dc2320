//! `ceiba import`: from a workbook to stored figures, or to what would be stored.

use std::collections::BTreeMap;
use std::path::PathBuf;

use ceiba::basics::Silent;
use ceiba::importing::reader::file_name;
use ceiba::importing::{Choices, Draft, Severity, Vocabulary, apply, recognise};
use ceiba::municipality::store::municipality;
use ceiba::progress::store::Figures;
use ceiba::text::keys;
use ceiba::{Error, Result};
use clap::Args;
use serde_json::{Value, json};

use crate::output::{Output, print};
use crate::{files, read};

/// The words after `import`.
#[derive(Args)]
pub struct Arguments {
    /// The municipality's file.
    file: PathBuf,
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
    let mut workspace = files::open(&arguments.file)?;
    let choices = choices(arguments)?;
    let book = read::reader()?.read(&arguments.workbook, &Silent)?;
    let sheet = municipality(workspace.reading())?;
    let population = Figures::read(workspace.reading())?.population().map(|(_, people)| people);
    let draft =
        recognise(&book, Vocabulary::embedded(), &apply::home(&sheet, population), &choices);
    let name = file_name(&arguments.workbook);
    let stored = if arguments.yes && draft.figures().next().is_some() {
        let done = apply::apply(&mut workspace, &draft, &name, "")?;
        Some(done.value)
    } else {
        None
    };
    show(&draft, stored.as_ref(), &name, output);
    Ok(())
}

fn choices(arguments: &Arguments) -> Result<Choices> {
    let Some(path) = &arguments.mapping else { return Ok(Choices::default()) };
    let text = std::fs::read_to_string(path).map_err(|error| Error::foreign_file(path, error))?;
    serde_json::from_str(&text).map_err(|error| Error::json(&file_name(path), &error))
}

fn show(draft: &Draft, stored: Option<&apply::Applied>, name: &str, output: &Output) {
    let language = output.language;
    let cells: BTreeMap<(Option<&str>, Option<&str>), Severity> = draft
        .findings
        .iter()
        .map(|finding| ((finding.sheet.as_deref(), finding.cell.as_deref()), finding.severity))
        .collect();
    let flagged = cells.values().filter(|severity| **severity == Severity::Warning).count();
    if output.json {
        let findings: Vec<Value> = draft
            .findings
            .iter()
            .map(|finding| {
                json!({
                    "severity": finding.severity,
                    "code": finding.message.key(),
                    "sheet": finding.sheet,
                    "cell": finding.cell,
                    "message": finding.message.text(language),
                })
            })
            .collect();
        let unmatched: Vec<Value> = draft
            .unmatched
            .iter()
            .map(|left| json!({ "name": left.name, "cell": left.cell, "reason": left.reason.text(language) }))
            .collect();
        output.print_json(&json!({
            "stored": stored.map_or(0, |applied| applied.stored),
            "would_store": draft.figures().count(),
            "flagged": flagged,
            "refused": draft.held.len(),
            "import": stored.map(|applied| applied.dataset),
            "findings": findings,
            "unmatched": unmatched,
        }));
    } else {
        for matched in &draft.matched {
            print(&format!(
                "✓ {}  →  {}  ({})",
                matched.name,
                matched.series,
                matched.reason.text(language)
            ));
        }
        for left in &draft.unmatched {
            print(&format!("– {}  ({})", left.name, left.reason.text(language)));
        }
        for finding in &draft.findings {
            let place = [finding.sheet.as_deref(), finding.cell.as_deref()]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>();
            print(&format!("! {}  {}", place.join("!"), finding.message.text(language)));
        }
    }
    match stored {
        Some(applied) => output.say(&keys::told_imported(applied.stored, name)),
        None => {
            output.say(&keys::told_would_import(draft.figures().count(), name));
            output.say(&keys::told_dry_run());
        }
    }
}
