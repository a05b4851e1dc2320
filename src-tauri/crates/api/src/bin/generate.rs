//! Writes `ui/src/generated` from the list of commands, the views and the locales.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    match write() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("generate: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write() -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let folder = root.join("ui/src/generated");
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    std::fs::create_dir_all(&folder).map_err(told)?;
    for (name, content) in ceiba_api::typescript::files(&root.join("assets/locales"))? {
        std::fs::write(folder.join(name), content).map_err(told)?;
    }
    Ok(())
}
