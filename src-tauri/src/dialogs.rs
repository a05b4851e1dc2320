//! Where a person says which file is meant: the dialogs of the system, or answers written
//! beforehand when the window is driven by a test.
//!
//! **Invariant:** a path goes from here to the door, never to the page.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::PoisonError;

use ceiba_api::views::start::FilePurpose;
use ceiba_api::{DialogRequest, Dialogs};
use tauri::{AppHandle, Wry};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

use crate::window;

/// The file with one answer a line. It counts only in a window that lets itself be driven.
const ANSWERS: &str = "CEIBA_DIALOG_ANSWERS";
/// The program of the system that shows folders.
const SHOWS_FOLDERS: &str = if cfg!(windows) { "explorer" } else { "xdg-open" };
const DRIVEN: &str = "TAURI_WEBVIEW_AUTOMATION";

/// The dialogs of the system, or scripted ones in a driven window.
pub fn dialogs(app: &AppHandle) -> Box<dyn Dialogs> {
    match std::env::var_os(ANSWERS) {
        Some(file) if is_driven() => {
            Box::new(Driven { scripted: Scripted::new(file.into()), app: app.clone() })
        }
        _ => Box::new(Native { app: app.clone() }),
    }
}

/// Whether the window lets itself be driven.
pub fn is_driven() -> bool {
    std::env::var(DRIVEN).as_deref() == Ok("true")
}

/// The dialogs of the system. They wait, so they are never opened from the main thread.
struct Native {
    app: AppHandle,
}

impl Dialogs for Native {
    fn ask(&self, request: &DialogRequest) -> Option<PathBuf> {
        let dialog = self.dialog(request);
        let answer = match request.purpose {
            FilePurpose::Folder | FilePurpose::ExportFolder => dialog.blocking_pick_folder(),
            _ if request.writes() => dialog.blocking_save_file(),
            _ => dialog.blocking_pick_file(),
        };
        answer?.into_path().ok()
    }

    fn ask_several(&self, request: &DialogRequest) -> Vec<PathBuf> {
        let answers = self.dialog(request).blocking_pick_files().unwrap_or_default();
        answers.into_iter().filter_map(|answer| answer.into_path().ok()).collect()
    }

    fn show_folder(&self, folder: &Path) -> bool {
        let Ok(mut shown) = Command::new(SHOWS_FOLDERS).arg(folder).spawn() else { return false };
        // Whoever ends is waited for, so that nothing of it stays behind in the system.
        std::thread::spawn(move || shown.wait());
        true
    }

    fn zoom(&self, percent: u16) {
        window::zoom(&self.app, percent);
    }
}

impl Native {
    fn dialog(&self, request: &DialogRequest) -> FileDialogBuilder<Wry> {
        let endings: Vec<&str> = request.endings.iter().map(String::as_str).collect();
        let dialog =
            self.app.dialog().file().set_title(&request.title).set_file_name(&request.name);
        // A filter without endings would hide every file.
        if endings.is_empty() { dialog } else { dialog.add_filter(&request.files, &endings) }
    }
}

/// The window of a test: its answers are written, all else is as for a person.
struct Driven {
    scripted: Scripted,
    app: AppHandle,
}

impl Dialogs for Driven {
    fn ask(&self, request: &DialogRequest) -> Option<PathBuf> {
        self.scripted.ask(request)
    }

    fn ask_several(&self, request: &DialogRequest) -> Vec<PathBuf> {
        self.scripted.ask_several(request)
    }

    fn show_folder(&self, folder: &Path) -> bool {
        folder.is_dir()
    }

    fn zoom(&self, percent: u16) {
        window::zoom(&self.app, percent);
    }
}

/// Answers from a file, one path a line in the order of the questions, several of them with tabs
/// between; an empty line or none at all is Cancel. The file is read anew each time, so that a test can write it as it goes.
struct Scripted {
    file: PathBuf,
    asked: Mutex<usize>,
}

impl Scripted {
    fn new(file: PathBuf) -> Self {
        Self { file, asked: Mutex::new(0) }
    }
}

impl Dialogs for Scripted {
    fn ask(&self, request: &DialogRequest) -> Option<PathBuf> {
        self.ask_several(request).into_iter().next()
    }

    fn ask_several(&self, _: &DialogRequest) -> Vec<PathBuf> {
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let answers = std::fs::read_to_string(&self.file).unwrap_or_default();
        let answer = answers.lines().nth(*asked).unwrap_or_default().trim().to_owned();
        *asked += 1;
        answer.split('\t').filter(|path| !path.is_empty()).map(PathBuf::from).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_given_in_order_and_then_cancel() {
        let folder = std::env::temp_dir().join(format!("ceiba-answers-{}", std::process::id()));
        std::fs::write(&folder, "one.xlsx\n\ntwo.pdf\na.jpg\tb.jpg\n").unwrap();
        let dialogs = Scripted::new(folder.clone());
        let request = DialogRequest {
            purpose: FilePurpose::Workbook,
            title: String::new(),
            files: String::new(),
            endings: Vec::new(),
            name: String::new(),
        };
        let given: Vec<_> = (0..3).map(|_| dialogs.ask(&request)).collect();
        let several = dialogs.ask_several(&request);
        let none = dialogs.ask_several(&request);
        std::fs::remove_file(&folder).unwrap();
        assert_eq!(given, [Some("one.xlsx".into()), None, Some("two.pdf".into())]);
        assert_eq!((several, none), (vec!["a.jpg".into(), "b.jpg".into()], Vec::new()));
    }
}
