//! The one window: its size, what it may show, and files dropped on it.
//!
//! **Invariant:** it shows the built-in page and goes nowhere else.

use std::path::PathBuf;

use tauri::webview::NewWindowResponse;
use tauri::{
    AppHandle, DragDropEvent, Emitter, Manager, Url, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder, WindowEvent,
};

use crate::door::Door;

/// The event that brings the page a dropped file as a token (`fileDropped` in `generated/door.ts`).
const DROPPED: &str = "file-dropped";

/// Opens the window; `pages` is where the web view keeps what it must.
///
/// # Errors
/// When the system cannot open a window.
pub fn open(app: &AppHandle, pages: PathBuf) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title(app.state::<Door>().title())
        .inner_size(1366.0, 768.0)
        .min_inner_size(1024.0, 640.0)
        .prevent_overflow()
        .center()
        .data_directory(pages)
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    let receiver = window.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
            receive(&receiver, paths);
        }
    });
    Ok(())
}

/// The page that is built into the program: `tauri://localhost`, on Windows `http://tauri.localhost`.
fn is_own_page(url: &Url) -> bool {
    url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
}

/// Of several files the first counts: the page reads one workbook at a time.
fn receive(window: &WebviewWindow, paths: &[PathBuf]) {
    if let Some(path) = paths.first() {
        let token = window.state::<Door>().dropped(path);
        if let Err(error) = window.emit(DROPPED, token) {
            eprintln!("ceiba-desktop: {error}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_own_page_is_shown() {
        for (url, own) in [
            ("tauri://localhost/index.html", true),
            ("http://tauri.localhost/", true),
            ("https://example.org/", false),
            ("file:///etc/passwd", false),
        ] {
            assert_eq!(is_own_page(&url.parse().unwrap()), own, "{url}");
        }
    }
}
