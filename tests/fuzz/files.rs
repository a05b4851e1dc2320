//! Foreign files: the look at an archive, the reading process, and what that process says.

use std::fs::File;
use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use ceiba::attachments::photo;
use ceiba::basics::Silent;
use ceiba::importing::prescan::prescan;
use ceiba::importing::{Reader, frames};
use ceiba::text::Language;
use zip::write::SimpleFileOptions;

use crate::hunt::hunt;

fn program() -> PathBuf {
    ceiba_tests::program("ceiba").unwrap()
}

fn sample(name: &str) -> PathBuf {
    ceiba_tests::root().join("assets/samples").join(name)
}

const WORKBOOKS: [&str; 2] = ["diamantino.xlsx", "tres_ceibas_01_ministerio_indicadores.xlsx"];

#[test]
fn frames_of_the_reading_process() {
    let spoken = |name: &&str| {
        let words = ["read", "--frames"];
        Command::new(program()).args(words).arg(sample(name)).output().unwrap().stdout
    };
    hunt("frames", WORKBOOKS.iter().map(spoken).collect(), |bytes| {
        let mut from = bytes;
        let mut count = 0;
        let mut last = None;
        while let Some(frame) = frames::read(&mut from) {
            let mut written = Vec::new();
            frames::write(&mut written, &frame).unwrap();
            let again = frames::read(&mut written.as_slice()).expect("what we write we read");
            let mut twice = Vec::new();
            frames::write(&mut twice, &again).unwrap();
            assert_eq!(written, twice);
            (count, last) = (count + 1, Some(std::mem::discriminant(&frame)));
        }
        format!("{count} {last:?}")
    });
}

#[test]
fn photographs() {
    let picture =
        image::RgbImage::from_fn(40, 24, |x, y| image::Rgb([x as u8 * 6, y as u8 * 9, 90]));
    let sample = |format| {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    };
    let samples = [image::ImageFormat::Jpeg, image::ImageFormat::Png].map(sample);
    hunt("photographs", samples.into(), |bytes| match photo::reduced(bytes, MOST_PIXELS) {
        Ok(photo) => {
            let again = photo::reduced(&photo.bytes, MOST_PIXELS).expect("what is kept is read");
            assert!(!again.turned, "it is upright");
            photo::printable(&photo.bytes, MOST_PIXELS).expect("what is kept can be printed");
            format!("{} {}", photo.turned, photo.bytes.len() / 64)
        }
        Err(refusal) => format!("{refusal:?}").chars().take(60).collect(),
    });
}

/// A changed head may ask for as many pixels as there may be; here they are to be decoded soon.
const MOST_PIXELS: u64 = 1_000_000;

#[test]
fn the_look_at_an_archive() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("any.xlsx");
    let samples = WORKBOOKS.iter().map(|name| std::fs::read(sample(name)).unwrap());
    hunt("prescan", samples.collect(), |bytes| {
        std::fs::write(&path, bytes).unwrap();
        match prescan(&mut File::open(&path).unwrap()) {
            Ok(format) => format.word().to_owned(),
            Err(refusal) => format!("{refusal:?}").chars().take(50).collect(),
        }
    });
}

/// A workbook part by part: one part is changed and the archive made whole again, so that the
/// change gets past the checksums to the readers of XML.
#[test]
fn workbooks_through_the_reading_process() {
    let parts = parts(&sample(WORKBOOKS[1]));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("any.xlsx");
    let reader = Reader::new(program());
    let numbered = parts.iter().enumerate();
    let samples =
        numbered.map(|(at, (_, text))| [&[u8::try_from(at).unwrap()], &text[..]].concat());
    hunt("workbooks", samples.collect(), |bytes| {
        let (at, text) = bytes.split_first().unwrap_or((&0, &[]));
        archive(&path, &parts, usize::from(*at) % parts.len(), text);
        match reader.read(&path, &Silent) {
            Ok(book) => {
                let cells: usize = book.sheets.iter().map(|sheet| sheet.cells.len()).sum();
                format!("{} {cells} {}", book.sheets.len(), book.notes.len())
            }
            Err(error) => {
                let message = error.message();
                assert!(message.key().starts_with("foreign-"), "{error}");
                assert!(message.text(Language::Es).contains("any.xlsx"), "{error}");
                message.key().to_owned()
            }
        }
    });
}

fn parts(file: &Path) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(std::fs::read(file).unwrap())).unwrap();
    let mut parts = Vec::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let mut text = Vec::new();
        part.read_to_end(&mut text).unwrap();
        parts.push((part.name().to_owned(), text));
    }
    parts
}

fn archive(path: &Path, parts: &[(String, Vec<u8>)], changed: usize, text: &[u8]) {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (at, (name, whole)) in parts.iter().enumerate() {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(if at == changed { text } else { whole }).unwrap();
    }
    std::fs::write(path, zip.finish().unwrap().into_inner()).unwrap();
}
