//! Where things are, for the tests of the whole program; and the sample workbooks.
//!
//! **Invariant:** nothing here knows what the program does; it only finds and writes files.

use std::path::{Path, PathBuf};

pub mod chance;
pub mod editing;
pub mod samples;

/// The folder of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Where cargo put the program of that name in the profile these tests are built in.
///
/// # Errors
/// A sentence, when it has not been built.
pub fn program(name: &str) -> Result<PathBuf, String> {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let folder = own.ancestors().nth(2).unwrap_or(&own);
    let program = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    if program.is_file() {
        return Ok(program);
    }
    Err(format!("{} has not been built. Run: make test", program.display()))
}
