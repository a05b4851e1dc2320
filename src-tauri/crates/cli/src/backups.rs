//! `backup`, `restore`: checked copies of a municipality's file, and the way back to one.

use std::path::PathBuf;

use ceiba::Result;
use ceiba::basics::Silent;
use ceiba::store::backup::{self, Backup, Holds, Shelf};
use ceiba::store::database;
use ceiba::text::{format, keys};
use ceiba::workspace::Workspace;
use clap::Args;
use serde_json::{Value, json};

use crate::files;
use crate::output::{Output, print};
use ceiba_machine::{local_time, surroundings};

/// The words after `backup`.
#[derive(Args)]
pub struct Copy {
    /// The municipality's file.
    pub file: PathBuf,
    /// Where to write the copy; without it, `backups` beside the file.
    #[arg(short = 'o', conflicts_with = "list")]
    copy: Option<PathBuf>,
    /// Makes none; prints the backups beside the file, the newest first.
    #[arg(long)]
    list: bool,
}

/// The words after `restore`.
#[derive(Args)]
pub struct Restore {
    /// The copy to go back to.
    pub copy: PathBuf,
    /// The file to put in its place; what stands there is kept beside it.
    #[arg(short = 'o', required = true)]
    file: PathBuf,
}

/// Writes a copy and reads it again.
///
/// # Errors
/// When the file cannot be read, is not whole, or the copy cannot be written.
pub fn copy(arguments: &Copy, output: &Output) -> Result<()> {
    if arguments.list {
        return list(arguments, output);
    }
    // As it is: tables made anew for looking at an earlier version have no contents of attached files.
    let db = database::open_as_it_is(&arguments.file)?;
    let path = match &arguments.copy {
        Some(copy) => {
            backup::copy(&db, copy, &Silent)?;
            copy.clone()
        }
        None => Shelf::of(&arguments.file).add(&db, (surroundings().now)())?.path,
    };
    let holds = backup::holds(&database::open_for_reading(&path)?)?;
    output.say(&keys::told_backed_up(holds.figures, path.display().to_string(), holds.operations));
    if output.json {
        output.print_json(&json!({
            "file": path,
            "name": holds.name,
            "figures": holds.figures,
            "operations": holds.operations,
        }));
    }
    Ok(())
}

fn list(arguments: &Copy, output: &Output) -> Result<()> {
    let backups = Shelf::of(&arguments.file).backups()?;
    // One that cannot be read is listed all the same: it is there, and it is damaged.
    let listed: Vec<(Backup, Option<Holds>)> = backups
        .into_iter()
        .map(|backup| {
            let holds = backup.holds().ok();
            (backup, holds)
        })
        .collect();
    if output.json {
        output.print_json(&Value::Array(listed.iter().map(as_json).collect()));
        return Ok(());
    }
    for (backup, holds) in &listed {
        let made = format::moment(local_time(backup.made), output.language);
        let held = match holds {
            Some(holds) => keys::told_holds(holds.figures, holds.name.clone(), holds.operations),
            None => keys::error_damaged(),
        };
        print(&format!("{made}  {}  {}", backup.path.display(), held.text(output.language)));
    }
    Ok(())
}

fn as_json((backup, holds): &(Backup, Option<Holds>)) -> Value {
    json!({
        "file": backup.path,
        "made": backup.made.0,
        "size": backup.size,
        "name": holds.as_ref().map(|holds| &holds.name),
        "figures": holds.as_ref().map(|holds| holds.figures),
        "operations": holds.as_ref().map(|holds| holds.operations),
        "newest": holds.as_ref().and_then(|holds| holds.newest).map(|newest| newest.0),
    })
}

/// Puts a checked copy in the place of a file.
///
/// # Errors
/// When the copy is not whole, or the file is open elsewhere or cannot be written.
pub fn restore(arguments: &Restore, output: &Output) -> Result<()> {
    let restored = Workspace::restore_to(&arguments.file, &arguments.copy, &surroundings())?;
    let file = arguments.file.display().to_string();
    output.say(&match &restored.aside {
        Some(aside) => keys::told_restored_over(aside.display().to_string(), file),
        None => keys::told_restored(file),
    });
    for told in [restored.erased(), restored.missing()].into_iter().flatten() {
        output.say(&told);
    }
    files::warn_of_place(&arguments.file, output);
    if output.json {
        output.print_json(&json!({
            "file": arguments.file,
            "kept": restored.aside,
            "state": restored.checked.state,
            "operations": restored.checked.operations,
        }));
    }
    Ok(())
}
