//! What only this machine knows: the clock, randomness, where files are, which language.

use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use ceiba::basics::Millis;
use ceiba::text::Language;
use ceiba::workspace::Surroundings;
use ceiba_api::Host;
use chrono::{Local, Offset, TimeZone};
use tauri::{AppHandle, Manager};

use crate::dialogs;

/// The folder of the program's own files, for tests that must not touch those of a person.
const DATA: &str = "CEIBA_DATA_DIR";

/// The program that reads foreign files, beside this one.
const READER: &str = if cfg!(windows) { "ceiba.exe" } else { "ceiba" };

/// Gathers what this machine knows.
///
/// # Errors
/// When the system has no folder for the data of programs.
pub fn host(app: &AppHandle) -> Result<Host, Box<dyn std::error::Error>> {
    Ok(Host {
        surroundings: Surroundings { now, random, machine: machine() },
        offset,
        reader: reader()?,
        data: data(app)?,
        language: language(),
        dialogs: dialogs::dialogs(app),
    })
}

fn now() -> Millis {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Millis(u64::try_from(since.as_millis()).unwrap_or(u64::MAX))
}

/// Without randomness of the system two drawn things could share an id, so there is no going on.
fn random() -> [u8; 16] {
    let mut bytes = [0; 16];
    if let Err(error) = getrandom::fill(&mut bytes) {
        eprintln!("ceiba-desktop: no randomness: {error}");
        std::process::exit(1);
    }
    bytes
}

fn offset(moment: Millis) -> i32 {
    i64::try_from(moment.0)
        .ok()
        .and_then(|millis| Local.timestamp_millis_opt(millis).single())
        .map_or(0, |time| time.offset().fix().local_minus_utc() / 60)
}

fn reader() -> Result<PathBuf, std::io::Error> {
    let program = std::env::current_exe()?;
    Ok(program.parent().unwrap_or(Path::new(".")).join(READER))
}

fn data(app: &AppHandle) -> Result<PathBuf, tauri::Error> {
    match std::env::var_os(DATA) {
        Some(folder) => Ok(PathBuf::from(folder)),
        None => Ok(app.path().local_data_dir()?.join("ceiba")),
    }
}

fn language() -> Language {
    sys_locale::get_locale().and_then(|tag| Language::from_tag(&tag)).unwrap_or(Language::En)
}

/// This computer and this user of it: the same for window and command line, or a file that both
/// open would take itself for a copy.
fn machine() -> String {
    let named = |name: &str| std::env::var(name).ok();
    let host = named("COMPUTERNAME").or_else(|| std::fs::read_to_string("/etc/machine-id").ok());
    let user = named("USERNAME").or_else(|| named("USER")).unwrap_or_default();
    format!("{} {user}", host.unwrap_or_default().trim())
}
