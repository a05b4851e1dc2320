//! `new`, `log`, `undo`, `check`, `receive`: the file of a municipality itself.

use std::path::{Path, PathBuf};

use ceiba::basics::Silent;
use ceiba::importing::state;
use ceiba::municipality::store::refuse_another_town;
use ceiba::municipality::{self, Municipality, country};
use ceiba::store::{check, database, deeds, place};
use ceiba::text::{format, keys};
use ceiba::workspace::{Op, Workspace};
use ceiba::{Error, Result};
use ceiba_machine::{local_time, surroundings};
use clap::Args;
use serde_json::{Value, json};

use crate::output::{Output, print};

/// The words after `new`.
#[derive(Args)]
pub struct New {
    /// The file to make.
    file: PathBuf,
    /// What the municipality is called.
    #[arg(long, required_unless_present = "from")]
    name: Option<String>,
    /// ISO 3166 code of its country.
    #[arg(long, default_value = "")]
    country: String,
    /// Its national code, as text.
    #[arg(long, default_value = "")]
    code: String,
    /// A starting state as JSON.
    #[arg(long)]
    from: Option<PathBuf>,
}

/// The words after `log`, `undo` and `check`.
#[derive(Args)]
pub struct OneFile {
    /// The municipality's file.
    pub file: PathBuf,
}

/// The words after `receive`.
#[derive(Args)]
pub struct Receive {
    /// The municipality's file.
    pub file: PathBuf,
    /// Another copy of it.
    other: PathBuf,
    /// Store what is new; without it nothing is stored.
    #[arg(long)]
    yes: bool,
}

/// Opens a municipality's file for writing, and says what a person should know about that.
///
/// # Errors
/// As [`Workspace::open`].
pub fn open(file: &Path, output: &Output) -> Result<Workspace> {
    let workspace = Workspace::open(file, surroundings())?;
    warn_of_place(file, output);
    workspace.notices().iter().for_each(|notice| output.say(notice));
    Ok(workspace)
}

/// Says where a file lies that is worked with in its place, if that is a place where it may be lost.
pub fn warn_of_place(file: &Path, output: &Output) {
    let path = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    let place = place::place(&path, ceiba_machine::disk(&path));
    if let Some(warning) = place.warning(&file.display().to_string()) {
        output.say(&warning);
    }
}

/// Makes a backup before much changes at once.
///
/// # Errors
/// When it cannot be made.
pub fn back_up(workspace: &Workspace) -> Result<()> {
    workspace.back_up()?;
    ceiba_machine::free_space(workspace.path()).map_or(Ok(()), |free| workspace.shelf().tidy(free))
}

/// Makes a file.
///
/// # Errors
/// When it exists, cannot be written, or the starting state cannot be read.
pub fn new(arguments: &New, output: &Output) -> Result<()> {
    if arguments.name.as_ref().is_some_and(|name| name.trim().is_empty()) {
        return Err(Error::Refused(keys::door_name_missing()));
    }
    let starting = arguments.from.as_deref().map(state::read).transpose()?;
    let sheet = sheet(arguments, starting.as_ref().map(state::State::municipality));
    let mut workspace = Workspace::create(&with_ending(&arguments.file), surroundings())?;
    let made = workspace.transact(&Op::beginning(keys::deed_begun()), |change| {
        starting.as_ref().map_or(Ok(()), |state| state.write(change))?;
        municipality::write(change, &sheet)
    });
    let path = workspace.path().to_owned();
    drop(workspace);
    if let Err(error) = made {
        // A file that was begun and holds nothing would only be in the way.
        let _ = database::discard(&path);
        return Err(error);
    }
    output.say(&keys::told_made(path.display().to_string()));
    warn_of_place(&path, output);
    if output.json {
        output.print_json(&json!({ "file": path }));
    }
    Ok(())
}

/// The name of a municipality's file: the window and its dialogs find no other.
fn with_ending(file: &Path) -> PathBuf {
    if file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ceiba")) {
        return file.to_owned();
    }
    let mut name = file.as_os_str().to_owned();
    name.push(".ceiba");
    PathBuf::from(name)
}

/// The sheet of the starting state, where there is one; what is said on the line stands before it.
fn sheet(arguments: &New, starting: Option<Municipality>) -> Municipality {
    let or = |said: &str, before: String| {
        if said.trim().is_empty() { before } else { said.to_owned() }
    };
    let before = starting.unwrap_or_default();
    let code = or(&arguments.country, before.country);
    let home = country(&code.trim().to_ascii_uppercase());
    Municipality {
        name: or(arguments.name.as_deref().unwrap_or_default(), before.name),
        code: or(&arguments.code, before.code),
        currency: or(&before.currency, home.currency.clone()),
        paper: or(&before.paper, home.paper.clone()),
        country: code,
        region_code: before.region_code,
        region: before.region,
        fictional: before.fictional,
    }
}

/// Prints the Ops, the newest first.
///
/// # Errors
/// When the file cannot be read.
pub fn log(arguments: &OneFile, output: &Output) -> Result<()> {
    let entries = deeds::history(&database::open_for_reading(&arguments.file)?)?;
    let name = |entry: &deeds::Entry| entry.name.text(output.language);
    if output.json {
        let document: Vec<Value> = entries
            .iter()
            .map(|entry| {
                json!({
                    "name": name(entry),
                    "time": entry.time.0,
                    "author": entry.author,
                    "replica": entry.replica,
                    "operations": entry.operations,
                })
            })
            .collect();
        output.print_json(&Value::Array(document));
        return Ok(());
    }
    for entry in &entries {
        let moment = format::moment(local_time(entry.time), output.language);
        print(&format!("{moment}  {}  {}  {}", entry.replica, name(entry), entry.author));
    }
    Ok(())
}

/// Undoes the newest Op of this computer.
///
/// # Errors
/// When the file cannot be written, or there is nothing to undo.
pub fn undo(arguments: &OneFile, output: &Output) -> Result<()> {
    let turned = open(&arguments.file, output)?
        .undo()?
        .ok_or_else(|| Error::Refused(keys::told_nothing_to_undo()))?;
    let name = turned.name.text(output.language);
    output.say(&keys::deed_undone(name.clone()));
    if turned.skipped > 0 {
        output.say(&keys::told_skipped(turned.skipped));
    }
    if output.json {
        output.print_json(&json!({ "undone": name, "skipped": turned.skipped }));
    }
    Ok(())
}

/// Checks that a file is whole.
///
/// # Errors
/// When it cannot be read, or is damaged.
pub fn check(arguments: &OneFile, output: &Output) -> Result<()> {
    let found = check::check(&database::open_for_reading(&arguments.file)?)?;
    let findings: Vec<String> =
        found.findings.iter().map(|finding| finding.text(output.language)).collect();
    if output.json {
        output.print_json(&json!({
            "ok": findings.is_empty(),
            "state": found.state,
            "operations": found.operations,
            "conflicts": found.conflicts,
            "findings": findings,
        }));
    } else {
        findings.iter().for_each(|finding| print(finding));
        print(
            &keys::told_checked(found.conflicts, found.operations, found.state)
                .text(output.language),
        );
    }
    if findings.is_empty() { Ok(()) } else { Err(Error::Damaged("file")) }
}

/// Takes what another copy has.
///
/// # Errors
/// When one of the files cannot be read or written.
pub fn receive(arguments: &Receive, output: &Output) -> Result<()> {
    let mut workspace = open(&arguments.file, output)?;
    let of_other = |error: Error| error.of_file(&arguments.other);
    let other = database::open_for_reading(&arguments.other).map_err(of_other)?;
    refuse_another_town(workspace.reading(), &other).map_err(of_other)?;
    let parcel = workspace.parcel_from(&arguments.other).map_err(of_other)?;
    let (received, attached) = if arguments.yes {
        back_up(&workspace)?;
        (workspace.receive(&parcel)?, workspace.take_contents(&arguments.other, &Silent)?)
    } else {
        let attached = workspace.contents_offered(&parcel, &arguments.other)?;
        (workspace.try_receive(&parcel)?.0, attached)
    };
    output.say(&keys::told_received(received.conflicts, received.new, received.things));
    if attached.files > 0 {
        let (files, size) = (attached.files, format::size(attached.bytes));
        output.say(&match arguments.yes {
            true => keys::review_files_came(files, size),
            false => keys::review_files(files, size),
        });
    }
    if received.newer > 0 {
        output.say(&keys::told_newer(received.newer));
    }
    if received.erased > 0 {
        output.say(&keys::erase_received());
    }
    if received.set_aside > 0 {
        output.say(&keys::told_set_aside(received.set_aside));
    }
    if !arguments.yes {
        output.say(&keys::told_dry_run());
    }
    if output.json {
        let mut document = serde_json::to_value(&received).unwrap_or_default();
        if let Value::Object(fields) = &mut document {
            fields.insert("stored".into(), arguments.yes.into());
            fields.insert("files".into(), attached.files.into());
            fields.insert("state".into(), workspace.state_hash()?.into());
        }
        output.print_json(&document);
    }
    Ok(())
}
