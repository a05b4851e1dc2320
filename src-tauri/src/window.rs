//! The one window: its size, what it may show, and files dropped on it.
//!
//! **Invariant:** it shows the built-in page and goes nowhere else.

use std::path::PathBuf;
use std::time::Duration;

use ceiba_api::views::settings::ThemeKey;
use tauri::webview::NewWindowResponse;
use tauri::{
    AppHandle, DragDropEvent, Emitter, Manager, Url, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder, WindowEvent,
};

use crate::door::Door;
use crate::single::{self, Knock};

/// The event that brings the page a dropped file as a token (`fileDropped` in `generated/door.ts`).
const DROPPED: &str = "file-dropped";
/// The event that a second program asked for this window (`windowRaised`).
const RAISED: &str = "window-raised";
/// The event that something was done behind the scenes (`workspaceChanged`).
const CHANGED: &str = "workspace-changed";
/// How often one looks whether a second program has asked for this window.
const PAUSE: Duration = Duration::from_millis(200);

/// Tells the page that something was done behind the scenes.
pub fn teller(app: &AppHandle) -> impl Fn() + Clone + Send + 'static {
    let app = app.clone();
    move || tell(app.emit(CHANGED, ()))
}

/// Opens the window; `data` is the folder in which the web view keeps what it must.
///
/// # Errors
/// When the system cannot open a window.
pub fn open(app: &AppHandle, data: PathBuf) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title(app.state::<Door>().title())
        .inner_size(1366.0, 768.0)
        .min_inner_size(1024.0, 640.0)
        .prevent_overflow()
        .center()
        .data_directory(data.join("window"))
        .initialization_script(dressed(app.state::<Door>().theme()))
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny);
    #[cfg(debug_assertions)]
    let window = if ceiba::text::longer::transform().is_some() {
        window.initialization_script(ceiba::text::longer::IN_THE_PAGE)
    } else {
        window
    };
    let window = window.build()?;
    zoom(app, app.state::<Door>().zoom());
    let receiver = window.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
            receive(&receiver, paths);
        }
    });
    let raised = window.clone();
    std::thread::spawn(move || {
        loop {
            if let Some(knock) = single::knocked(&data) {
                raise(&raised, knock);
            }
            std::thread::sleep(PAUSE);
        }
    });
    Ok(())
}

/// Gives the page the chosen colours before anything of it is painted: who chose the dark ones must not be
/// dazzled at every start. The root of the page may come after this script.
fn dressed(theme: ThemeKey) -> String {
    if theme == ThemeKey::System {
        return String::new();
    }
    let name = theme.name();
    format!(
        "(() => {{
            const dress = () => {{
                const root = document.documentElement;
                if (root) root.dataset.theme = '{name}';
                return Boolean(root);
            }};
            if (!dress()) {{
                const waiting = new MutationObserver(() => dress() && waiting.disconnect());
                waiting.observe(document, {{ childList: true }});
            }}
        }})();"
    )
}

/// Draws everything in the window so many percent of its plain size.
pub fn zoom(app: &AppHandle, percent: u16) {
    if let Some(window) = app.get_webview_window("main") {
        tell(window.set_zoom(f64::from(percent) / 100.0));
    }
}

/// Comes to the front, with the file that the second program was to open.
fn raise(window: &WebviewWindow, knock: Knock) {
    tell(window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus()));
    match knock.file {
        Some(file) => receive(window, &[file]),
        None => tell(window.emit(RAISED, ())),
    }
}

fn tell(done: tauri::Result<()>) {
    if let Err(error) = done {
        eprintln!("ceiba-desktop: {error}");
    }
}

/// The page that is built into the program: `tauri://localhost`, on Windows `http://tauri.localhost`.
fn is_own_page(url: &Url) -> bool {
    url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
}

/// Of several files the first counts: the page reads one workbook at a time.
fn receive(window: &WebviewWindow, paths: &[PathBuf]) {
    if let Some(path) = paths.first() {
        let token = window.state::<Door>().dropped(path);
        tell(window.emit(DROPPED, token));
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
