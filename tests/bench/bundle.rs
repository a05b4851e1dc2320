//! The size of the page that is built into the program: of what is loaded at the start.

use std::io::Write;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::chain::Outcome;

/// What is loaded at the start, packed as for a download, in bytes.
pub struct Bundle {
    /// The page, its script and its style.
    pub page: usize,
    /// The type it is written in.
    pub faces: usize,
}

/// Packs what `ui/dist/index.html` names, and what its style names.
pub fn bundle() -> Outcome<Bundle> {
    let dist = ceiba_tests::root().join("ui/dist");
    let index = dist.join("index.html");
    let named = assets(&index)?;
    let styles = named.iter().filter(|file| file.extension().is_some_and(|end| end == "css"));
    let mut faces = 0;
    for style in styles {
        faces += packed(&assets(style)?)?;
    }
    Ok(Bundle { page: packed(&[index])? + packed(&named)?, faces })
}

/// The files in `assets` that a file names.
fn assets(file: &Path) -> Outcome<Vec<PathBuf>> {
    let dist = ceiba_tests::root().join("ui/dist");
    let text = std::fs::read_to_string(file)?;
    let after = text.split("/assets/").skip(1);
    let names = after.filter_map(|rest| rest.split(['"', ')']).next());
    Ok(names.map(|name| dist.join("assets").join(name)).collect())
}

fn packed(files: &[PathBuf]) -> Outcome<usize> {
    let mut sum = 0;
    for file in files {
        let mut packing = GzEncoder::new(Vec::new(), Compression::best());
        packing.write_all(&std::fs::read(file)?)?;
        sum += packing.finish()?.len();
    }
    Ok(sum)
}
