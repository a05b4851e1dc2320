//! A file that a person chose, as it will be attached.
//!
//! **Invariant:** of a file only its first bytes are looked at here, to tell a photograph. Photographs
//! are decoded in the reading process, and everything else is kept as it is.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::photo::{self, Photo, Purpose};
use super::write::too_large;
use super::{MOST_BYTES, PHOTO_ENDINGS};
use crate::basics::Progress;
use crate::importing::reader::{Reader, file_name};
use crate::importing::refusal::Refusal;
use crate::text::keys;
use crate::{Error, Result};

/// A file as it will be attached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// What it is called.
    pub name: String,
    /// What kind of file it is.
    pub media: String,
    /// Its bytes; of a photograph those that are kept.
    pub bytes: Vec<u8>,
    /// How many bytes the file had that was chosen.
    pub original: u64,
    /// Whether it was turned upright.
    pub turned: bool,
}

impl Chosen {
    /// Reads a file; a photograph is reduced on the way.
    ///
    /// # Errors
    /// `Foreign` with the sentence why it is not read, `Refused` when it is too large, `Cancelled`.
    pub fn read(path: &Path, reader: &Reader, progress: &dyn Progress) -> Result<Self> {
        let name = file_name(path);
        let (mut file, original) = Reader::open(path)?;
        if original == 0 {
            return Err(Refusal::Empty.error(&name));
        }
        let start = first_bytes(path, &mut file)?;
        if photo::begins_like_one(&start) || has_ending_of_photo(&name) {
            let photo = reader.photo(path, Purpose::Evidence, progress)?;
            return Ok(Self::of_photo(name, photo, original));
        }
        let bytes = rest(path, file, start)?;
        if bytes.len() as u64 > MOST_BYTES {
            return Err(too_large(&name, original.max(bytes.len() as u64)));
        }
        Ok(Self { media: media(&bytes, &name), name, original, bytes, turned: false })
    }

    /// Reads a picture for a book, in a form that its PDF takes as it is.
    ///
    /// # Errors
    /// As [`Chosen::read`]; `Refused` when the file is no picture as JPEG or PNG.
    pub fn read_picture(path: &Path, reader: &Reader, progress: &dyn Progress) -> Result<Self> {
        let name = file_name(path);
        let (mut file, original) = Reader::open(path)?;
        if original == 0 {
            return Err(Refusal::Empty.error(&name));
        }
        if !photo::begins_like_one(&first_bytes(path, &mut file)?) {
            return Err(Error::Refused(keys::book_picture_none(name)));
        }
        let photo = reader.photo(path, Purpose::Print, progress)?;
        Ok(Self::of_photo(name, photo, original))
    }

    fn of_photo(name: String, photo: Photo, original: u64) -> Self {
        let media = media(&photo.bytes, &name);
        Self { name, media, bytes: photo.bytes, original, turned: photo.turned }
    }
}

fn first_bytes(path: &Path, file: &mut File) -> Result<Vec<u8>> {
    let mut start = Vec::new();
    file.take(16).read_to_end(&mut start).map_err(|source| Error::foreign_file(path, source))?;
    Ok(start)
}

/// All bytes; of a file that is too large one more than is taken.
fn rest(path: &Path, file: File, mut bytes: Vec<u8>) -> Result<Vec<u8>> {
    let most = MOST_BYTES + 1 - bytes.len() as u64;
    file.take(most).read_to_end(&mut bytes).map_err(|source| Error::foreign_file(path, source))?;
    Ok(bytes)
}

fn ending(name: &str) -> String {
    Path::new(name).extension().unwrap_or_default().to_string_lossy().to_lowercase()
}

fn has_ending_of_photo(name: &str) -> bool {
    PHOTO_ENDINGS.contains(&ending(name).as_str())
}

/// What kind of file it is, by its first bytes or, where they do not tell, by its name.
fn media(bytes: &[u8], name: &str) -> String {
    let known = match bytes {
        [0xff, 0xd8, 0xff, ..] => "image/jpeg",
        [0x89, b'P', b'N', b'G', ..] => "image/png",
        [b'%', b'P', b'D', b'F', ..] => "application/pdf",
        _ => of_ending(&ending(name)),
    };
    known.to_owned()
}

fn of_ending(ending: &str) -> &'static str {
    match ending {
        "doc" => "application/msword",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "odt" => "application/vnd.oasis.opendocument.text",
        "xls" => "application/vnd.ms-excel",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        "heic" | "heif" => "image/heic",
        "tif" | "tiff" => "image/tiff",
        "txt" => "text/plain",
        "csv" => "text/csv",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::Silent;

    fn read(name: &str, bytes: &[u8]) -> Result<Chosen> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        Chosen::read(&path, &Reader::new("no reader".into()), &Silent)
    }

    #[test]
    fn a_file_that_is_no_photograph_is_kept_as_it_is() {
        let check = |name: &str, bytes: &[u8], media: &str| {
            let chosen = read(name, bytes).unwrap();
            assert_eq!((chosen.name.as_str(), chosen.media.as_str()), (name, media));
            assert_eq!((chosen.bytes.as_slice(), chosen.turned), (bytes, false));
        };
        check("acta.pdf", b"%PDF-1.7 ...", "application/pdf");
        check("acta", b"%PDF", "application/pdf");
        check("Factura 12.XLSX", b"PK", super::of_ending("xlsx"));
        check("notas", b"x", "application/octet-stream");
    }

    #[test]
    fn what_is_too_large_or_empty_or_no_file_is_refused() {
        let large = vec![1; usize::try_from(MOST_BYTES).unwrap() + 1];
        assert!(read("acta.pdf", &large[1..]).is_ok());
        assert_eq!(read("acta.pdf", &large).unwrap_err().code(), "refused");
        assert_eq!(read("acta.pdf", b"").unwrap_err().code(), "foreign");
        let folder = tempfile::tempdir().unwrap();
        let reader = Reader::new("no reader".into());
        assert!(Chosen::read(folder.path(), &reader, &Silent).is_err());
    }

    #[test]
    fn a_picture_for_a_book_is_a_photograph_or_a_drawing() {
        let folder = tempfile::tempdir().unwrap();
        let reader = Reader::new("no reader".into());
        let read = |name: &str, bytes: &[u8]| {
            let path = folder.path().join(name);
            std::fs::write(&path, bytes).unwrap();
            Chosen::read_picture(&path, &reader, &Silent).unwrap_err().to_string()
        };
        assert!(read("plano.pdf", b"%PDF-1.7").contains("book-picture-none"));
        assert!(read("foto.jpg", b"texto").contains("book-picture-none"));
        assert!(read("escudo", b"\x89PNG\r\n\x1a\n").contains("reader-missing"));
    }

    #[test]
    fn a_photograph_by_content_or_by_name_goes_to_the_reading_process() {
        for (name, bytes) in [("foto.jpg", &b"texto"[..]), ("foto", &[0xff, 0xd8, 0xff, 0xe0])] {
            let message = read(name, bytes).unwrap_err().to_string();
            assert!(message.contains("reader-missing"), "{message}");
        }
    }
}
