//! What a file is, by its content, and whether its archive is what an honest workbook has:
//! looked at before any reader of workbooks sees a byte.
//!
//! **Invariant:** sizes are counted while unpacking, never taken from what the archive declares,
//! and nothing that is unpacked here is kept. Runs in the reading process only.

use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};

use zip::ZipArchive;
use zip::result::ZipError;

use super::limits;
use super::refusal::{Kind, Refusal};
use super::sheet::Format;

/// Looks at the file and says what it is, or why it is refused.
///
/// # Errors
/// Why the file is not read.
pub fn prescan(file: &mut File) -> Result<Format, Refusal> {
    let length = file.metadata().map_err(damaged)?.len();
    if length == 0 {
        return Err(Refusal::Empty);
    }
    if length > limits::FILE_BYTES {
        return Err(Refusal::TooLarge);
    }
    let mut head = Vec::new();
    file.seek(SeekFrom::Start(0)).map_err(damaged)?;
    file.take(8 * 1024).read_to_end(&mut head).map_err(damaged)?;
    if head.starts_with(b"PK") {
        return archive(file);
    }
    if head.starts_with(&OLE) {
        return Err(ole(file));
    }
    Err(kind_of(&head))
}

const OLE: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// Openings of files and what they are; the first that fits counts.
const OPENINGS: [(&[u8], Kind); 21] = [
    (b"%PDF", Kind::Pdf),
    (b"\x89PNG", Kind::Picture),
    (b"\xff\xd8\xff", Kind::Picture),
    (b"GIF8", Kind::Picture),
    (b"BM", Kind::Picture),
    (b"II*\0", Kind::Picture),
    (b"MM\0*", Kind::Picture),
    (b"RIFF", Kind::Picture),
    (b"\0\0\0\x18ftyp", Kind::Picture),
    (b"\0\0\0\x1cftyp", Kind::Picture),
    (b"\0\0\0\x24ftyp", Kind::Picture),
    (b"SQLite format 3", Kind::Ours),
    (b"{\\rtf", Kind::Document),
    // Excel 2 to 5 without a container.
    (b"\x09\x00", Kind::Xls),
    (b"\x09\x02", Kind::Xls),
    (b"\x09\x04", Kind::Xls),
    (b"\x09\x08", Kind::Xls),
    (b"Rar!", Kind::Archive),
    (b"7z\xbc\xaf", Kind::Archive),
    (b"\x1f\x8b", Kind::Archive),
    (b"\xfd7zXZ", Kind::Archive),
];

fn kind_of(head: &[u8]) -> Refusal {
    if crate::packs::read::begins(head) {
        return Refusal::Other(Kind::Pack);
    }
    let opening = OPENINGS.iter().find(|(bytes, _)| head.starts_with(bytes));
    Refusal::Other(opening.map_or_else(|| kind_of_text(head), |(_, kind)| *kind))
}

/// XML, HTML and separated text, in any of the encodings offices use.
fn kind_of_text(head: &[u8]) -> Kind {
    let plain: String = head
        .iter()
        .filter(|b| **b != 0)
        .map(|b| if b.is_ascii() { char::from(b.to_ascii_lowercase()) } else { '?' })
        .collect();
    let has = |word: &str| plain.contains(word);
    let zeros = head.iter().filter(|b| **b == 0).count();
    let control = head.iter().filter(|b| **b < 9).count() - zeros;
    match () {
        () if has("urn:schemas-microsoft-com:office:spreadsheet") => Kind::SpreadsheetMl,
        () if has("<html") || has("<table") || has("<!doctype html") => Kind::Html,
        () if control > 0 || (zeros > 0 && !utf16(head, zeros)) => Kind::Unknown,
        () if plain.contains([';', ',', '\t', '|']) => Kind::Csv,
        () => Kind::Unknown,
    }
}

/// Whether every second byte is zero, as in UTF-16 text of Latin letters (with or without a mark).
fn utf16(head: &[u8], zeros: usize) -> bool {
    zeros * 5 > head.len() * 2
}

/// An OLE container: an encrypted workbook or one of the old formats.
fn ole(file: &mut File) -> Refusal {
    let mut found = OleNames::default();
    if file.seek(SeekFrom::Start(0)).is_ok() {
        found.search(file);
    }
    match found {
        OleNames { encrypted: true, .. } => Refusal::Encrypted,
        OleNames { document: true, .. } => Refusal::Other(Kind::Document),
        _ => Refusal::Other(Kind::Xls),
    }
}

/// Names of streams that tell what an OLE container holds.
#[derive(Default)]
struct OleNames {
    encrypted: bool,
    document: bool,
}

impl OleNames {
    /// Directory entries hold names in UTF-16 and never cross a sector of 512 bytes.
    fn search(&mut self, file: &mut File) {
        let wide = |name: &str| name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        let (encrypted, document) = (wide("EncryptedPackage"), wide("WordDocument"));
        let mut from = BufReader::new(file);
        let mut sector = [0; 512];
        while from.read_exact(&mut sector).is_ok() {
            let entries = sector.chunks(128);
            for entry in entries {
                self.encrypted |= entry.starts_with(&encrypted);
                self.document |= entry.starts_with(&document);
            }
        }
    }
}

fn archive(file: &mut File) -> Result<Format, Refusal> {
    file.seek(SeekFrom::Start(0)).map_err(damaged)?;
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(damaged)?;
    if archive.len() > limits::ARCHIVE_ENTRIES {
        return Err(Refusal::TooLarge);
    }
    let names: Vec<String> =
        archive.file_names().map(|n| n.replace('\\', "/").to_lowercase()).collect();
    let format = format_of(&names)?;
    check_places(&mut archive)?;
    count(&mut archive)?;
    Ok(format)
}

fn format_of(names: &[String]) -> Result<Format, Refusal> {
    let ends = |end: &str| names.iter().any(|name| name.ends_with(end));
    let starts = |start: &str| names.iter().any(|name| name.starts_with(start));
    match () {
        () if ends("workbook.bin") => Err(Refusal::Other(Kind::Xlsb)),
        () if ends("workbook.xml") || starts("xl/") => Ok(Format::Xlsx),
        () if starts("word/") || starts("ppt/") => Err(Refusal::Other(Kind::Document)),
        () if ends("content.xml") && ends("mimetype") => Err(Refusal::Other(Kind::Ods)),
        () => Err(Refusal::Other(Kind::Archive)),
    }
}

/// No two parts may share bytes: one small part listed a thousand times is a bomb.
fn check_places(archive: &mut ZipArchive<BufReader<&mut File>>) -> Result<(), Refusal> {
    let mut places = Vec::new();
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(damaged)?;
        if part.encrypted() {
            return Err(Refusal::Encrypted);
        }
        let start = part.data_start().unwrap_or(part.header_start());
        places.push((part.header_start(), start.saturating_add(part.compressed_size())));
    }
    places.sort_unstable();
    let overlap = places.iter().zip(places.iter().skip(1)).any(|(one, next)| one.1 > next.0);
    if overlap { Err(Refusal::Damaged("parts share bytes".into())) } else { Ok(()) }
}

/// Unpacks every part into nothing and counts. A part that cannot be unpacked is left to the
/// reader, which may not need it.
fn count(archive: &mut ZipArchive<BufReader<&mut File>>) -> Result<(), Refusal> {
    let mut total = 0;
    for index in 0..archive.len() {
        let Ok(mut part) = archive.by_index(index) else { continue };
        let strings = part.name().to_lowercase().ends_with("sharedstrings.xml");
        let most = if strings { limits::SHARED_STRING_BYTES } else { limits::INFLATED_BYTES };
        let packed = part.compressed_size().max(1);
        total += count_part(&mut part, packed, most)?;
        if total > limits::INFLATED_BYTES {
            return Err(Refusal::TooLarge);
        }
    }
    Ok(())
}

fn count_part(part: &mut dyn Read, packed: u64, most: u64) -> Result<u64, Refusal> {
    let mut buffer = vec![0; 64 * 1024];
    let mut counted = 0;
    loop {
        let Ok(read @ 1..) = part.read(&mut buffer) else { return Ok(counted) };
        counted += read as u64;
        let bomb =
            counted > limits::RATIO_COUNTS_ABOVE && counted / limits::INFLATED_RATIO > packed;
        if bomb || counted > most {
            return Err(Refusal::TooLarge);
        }
    }
}

fn damaged(error: impl Into<ZipError>) -> Refusal {
    Refusal::Damaged(error.into().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::write::SimpleFileOptions;

    fn prescan_of(bytes: &[u8]) -> Result<Format, Refusal> {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(bytes).unwrap();
        prescan(&mut file)
    }

    fn zip_of(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (name, bytes) in parts {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn a_file_is_known_by_its_content() {
        let check = |bytes: &[u8], kind| {
            assert_eq!(prescan_of(bytes), Err(Refusal::Other(kind)), "{bytes:?}");
        };
        check(b"%PDF-1.7", Kind::Pdf);
        check(b"\xff\xd8\xff\xe0", Kind::Picture);
        check("código;año;valor\n7.8;2010;81,5".as_bytes(), Kind::Csv);
        check(b"a\0;\0b\0;\0c\0\n\0", Kind::Csv);
        check(b"\n<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>", Kind::SpreadsheetMl);
        check(b"<HTML><table>", Kind::Html);
        check(b"\x00\x01\x02\x03", Kind::Unknown);
        check(b"SQLite format 3\0", Kind::Ours);
        let mut pack = [0; 100];
        pack[..16].copy_from_slice(b"SQLite format 3\0");
        pack[68..72].copy_from_slice(&crate::packs::APPLICATION_ID.to_be_bytes());
        check(&pack, Kind::Pack);
        check(&zip_of(&[("a.txt", b"a")]), Kind::Archive);
        check(&zip_of(&[("xl/workbook.bin", b"a")]), Kind::Xlsb);
        check(&zip_of(&[("mimetype", b"a"), ("content.xml", b"a")]), Kind::Ods);
        assert_eq!(prescan_of(b""), Err(Refusal::Empty));
        assert_eq!(prescan_of(&zip_of(&[("xl/workbook.xml", b"a")])), Ok(Format::Xlsx));
    }

    #[test]
    fn a_cut_archive_is_damaged() {
        let whole = zip_of(&[("xl/workbook.xml", &[7; 3000])]);
        let cut = prescan_of(&whole[..whole.len() / 2]);
        assert!(matches!(cut, Err(Refusal::Damaged(_))), "{cut:?}");
    }

    #[test]
    fn a_part_that_grows_beyond_reason_is_refused_by_counting() {
        let zeros = vec![0; 3 * 1024 * 1024];
        let bomb = zip_of(&[("xl/workbook.xml", b"a"), ("xl/worksheets/sheet1.xml", &zeros)]);
        assert!(bomb.len() < 20_000);
        assert_eq!(prescan_of(&bomb), Err(Refusal::TooLarge));
    }

    #[test]
    fn parts_that_share_bytes_are_refused() {
        let mut bytes = zip_of(&[("xl/workbook.xml", b"aaaa"), ("xl/other.bin..", b"bbbb")]);
        // The second entry of the directory (the one that ends the file) points at the first part.
        let second = bytes.len() - 22 - 46 - "xl/other.bin..".len();
        bytes[second + 42..second + 46].copy_from_slice(&[0; 4]);
        assert!(matches!(prescan_of(&bytes), Err(Refusal::Damaged(_))));
    }
}
