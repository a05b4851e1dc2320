//! What only the window knows of this machine: its dialogs, and where files are. The rest is in
//! `ceiba-machine`.

use std::path::{Path, PathBuf};

use ceiba_api::Host;
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
        surroundings: ceiba_machine::surroundings(),
        offset: ceiba_machine::offset,
        reader: reader()?,
        data: data(app)?,
        free_space: ceiba_machine::free_space,
        disk: ceiba_machine::disk,
        documents: documents(app),
        language: ceiba_machine::language(),
        dialogs: dialogs::dialogs(app),
    })
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

/// Where a person looks for documents; beside the data in a test, which must not write there.
fn documents(app: &AppHandle) -> Option<PathBuf> {
    match std::env::var_os(DATA) {
        Some(folder) => Some(PathBuf::from(folder).join("Documents")),
        None => app.path().document_dir().ok(),
    }
}
