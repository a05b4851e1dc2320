//! How the web view draws on Linux: without a graphics card in one go, not in layers.
//!
//! **Invariant:** where a card draws, and where the setting is given, nothing is changed.

use std::ffi::OsStr;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

/// WebKit reads it once, when the program starts.
const WITHOUT_LAYERS: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";
/// Where the kernel shows the cards.
const CARDS: &str = "/dev/dri";

/// Starts this program over with the setting of WebKit that fits the machine, where it is not set yet.
/// Layers that the processor itself puts together cost it more than they save: a key took twice as long to
/// the painted cell. The tests' window is given layers: WebKit's driver takes no picture without them.
pub fn fit() {
    if std::env::var_os(WITHOUT_LAYERS).is_some() || has_card(Path::new(CARDS)) {
        return;
    }
    let Ok(program) = std::env::current_exe() else { return };
    // It returns only where it fails, and then one goes on as one is.
    let _ = Command::new(program).args(std::env::args_os().skip(1)).env(WITHOUT_LAYERS, "1").exec();
}

/// Whether a card draws. What only shows a picture (`card0` of a virtual machine) does not count.
fn has_card(folder: &Path) -> bool {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name()).any(|name| draws(&name))
}

fn draws(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b"renderD")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_shows_a_picture_does_not_draw() {
        assert!(draws(OsStr::new("renderD128")));
        for other in ["card0", "by-path", "controlD64"] {
            assert!(!draws(OsStr::new(other)), "{other}");
        }
        assert!(!has_card(Path::new("/nowhere")));
    }
}
