//! The window of Ceiba: a shell around the door. Everything it shows comes through `ceiba_api`.
//!
//! **Invariant:** the only place that says `tauri`; it knows no indicator, no plan and no file
//! format.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod dialogs;
mod door;
#[cfg(target_os = "linux")]
mod drawing;
mod host;
mod single;
mod window;

use std::path::PathBuf;
use std::process::ExitCode;

use ceiba::text::keys;
use ceiba_api::Host;
use tauri::{Manager, RunEvent};

use crate::single::{Claim, Owner};

/// A test asks for texts that are longer than they are.
#[cfg(debug_assertions)]
const LONGER: &str = "CEIBA_LONGER_TEXTS";

fn main() -> ExitCode {
    #[cfg(target_os = "linux")]
    drawing::fit();
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("ceiba-desktop: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The file that was named at the start, as the system does on a double click.
fn named() -> Option<PathBuf> {
    let path = std::env::args_os().nth(1)?;
    Some(std::path::absolute(&path).unwrap_or_else(|_| path.into()))
}

/// Where another window has the folder of data already, that one comes to the front and this program
/// ends.
fn only_one(host: &Host) -> Claim {
    let answered = match single::claim_or_knock(&host.data, named().as_deref()) {
        Owner::Us(claim) => return claim,
        Owner::Another { answered } => answered,
    };
    let told = if answered { keys::door_already_open() } else { keys::door_already_open_silent() };
    eprintln!("ceiba-desktop: {}", told.text(host.language));
    std::process::exit(i32::from(!answered));
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    #[cfg(debug_assertions)]
    if dialogs::is_driven() && std::env::var_os(LONGER).is_some() {
        ceiba::text::longer::ask();
    }
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![door::call, door::cancel])
        .setup(|app| {
            let host = host::host(app.handle())?;
            app.manage(only_one(&host));
            let data = host.data.clone();
            let door = door::Door::new(host, window::teller(app.handle()));
            if let Some(path) = named() {
                door.start_with(&path);
            }
            app.manage(door);
            window::open(app.handle(), data)?;
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|app, event| {
        if let RunEvent::Exit = event {
            app.state::<door::Door>().close();
        }
    });
    Ok(())
}
