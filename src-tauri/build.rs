//! Declares the two commands of the window, so that a page can call these and no others.

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(&["call", "cancel"]);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        eprintln!("{error:#}");
        std::process::exit(1);
    }
}
