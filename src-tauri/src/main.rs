//! The window of Ceiba: a shell around the door. Everything it shows comes through `ceiba_api`.
//!
//! **Invariant:** the only place that says `tauri`; it knows no indicator, no plan and no file
//! format.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod dialogs;
mod door;
mod host;
mod window;

use std::process::ExitCode;

use tauri::{Manager, RunEvent};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("ceiba-desktop: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Opens the file that was named at the start, as the system does on a double click. A file that
/// cannot be opened leaves the first page, where another is chosen.
fn open_named(door: &door::Door) {
    let Some(path) = std::env::args_os().nth(1) else { return };
    let path = std::path::absolute(&path).unwrap_or_else(|_| path.into());
    if let Err(error) = door.open_named(&path) {
        eprintln!("ceiba-desktop: {}", error.message);
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![door::call, door::cancel])
        .setup(|app| {
            let host = host::host(app.handle())?;
            let pages = host.data.join("window");
            let door = door::Door::new(host);
            open_named(&door);
            app.manage(door);
            window::open(app.handle(), pages)?;
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
