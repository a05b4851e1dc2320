//! Files that are written whole or not at all.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::{Error, Result};

/// Writes a file beside its place, flushes it, and only then gives it its name: a power cut or a
/// full disk leaves what was there before.
///
/// # Errors
/// `File` when it cannot be written; nothing is left behind then.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let part = part_of(path);
    let written = write_flushed(&part, bytes).and_then(|()| std::fs::rename(&part, path));
    written.map(|()| flush_folder(path)).map_err(|source| {
        let _ = std::fs::remove_file(&part);
        Error::unwritable(path, source)
    })
}

/// The same, read again before it gets its name: what is handed to others must be whole where it lies.
///
/// # Errors
/// `File` when it cannot be written, or what is read is not what was written; nothing is left behind then.
pub fn write_checked(path: &Path, bytes: &[u8]) -> Result<()> {
    let part = part_of(path);
    let written = write_flushed(&part, bytes)
        .and_then(|()| compare(&part, bytes))
        .and_then(|()| std::fs::rename(&part, path));
    written.map(|()| flush_folder(path)).map_err(|source| {
        let _ = std::fs::remove_file(&part);
        Error::unwritable(path, source)
    })
}

fn compare(part: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let read = std::fs::read(part)?;
    if blake3::hash(&read) == blake3::hash(bytes) {
        return Ok(());
    }
    Err(std::io::Error::new(std::io::ErrorKind::InvalidData, "it does not hold what was written"))
}

/// Makes a folder, with those above it, that is still there after a power cut.
///
/// # Errors
/// `File` when it cannot be made.
pub fn make_folder(folder: &Path) -> Result<()> {
    let missing: Vec<&Path> = folder.ancestors().take_while(|above| !above.exists()).collect();
    std::fs::create_dir_all(folder).map_err(|source| Error::file(folder, source))?;
    missing.into_iter().rev().for_each(flush_folder);
    Ok(())
}

/// Flushes the folder of a file: a new name is safe when its folder is. Windows has no such flush and
/// does not need one.
pub fn flush_folder(of: &Path) {
    if let Some(folder) = of.parent() {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

fn write_flushed(part: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = File::create(part)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn part_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_there_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("profile.pdf");
        write_whole(&path, b"first").unwrap();
        write_whole(&path, b"second").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"second");
        write_checked(&path, b"third").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"third");
        assert!(compare(&path, b"other").is_err());
        assert!(write_whole(&folder.path().join("no/such/folder.pdf"), b"x").is_err());
        assert!(write_checked(&folder.path().join("no/such/folder.pdf"), b"x").is_err());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        make_folder(&folder.path().join("no/such")).unwrap();
        write_whole(&folder.path().join("no/such/folder.pdf"), b"x").unwrap();
    }
}
