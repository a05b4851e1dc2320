//! Files that are damaged, disguised or made to hurt: each ends in a sentence within twenty
//! seconds and 512 MB, nothing new lies beside it, and the program that asked lives on.

use std::io::Write as _;
use std::path::Path;
use std::time::Instant;

use ceiba::attachments::photo::Purpose;
use ceiba::basics::Silent;
use ceiba::importing::Reader;
use ceiba::importing::limits::READER_MEMORY;
use ceiba::text::Language;
use zip::write::SimpleFileOptions;

use crate::support::{TIME, ceiba, program, read, shared};

/// Files of each folder in the short form; all of them with `LONG=1`.
const SHORT: usize = 12;

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"#;
const RELATIONS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const WORKBOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Hoja1" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const SHEETS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

/// A workbook of one sheet with this content of `sheetData`, written part by part.
fn workbook(file: &Path, sheet_data: impl Fn(&mut dyn std::io::Write)) {
    let mut zip = zip::ZipWriter::new(std::fs::File::create(file).unwrap());
    let parts = [
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", RELATIONS),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", SHEETS),
    ];
    for (name, text) in parts {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.start_file("xl/worksheets/sheet1.xml", SimpleFileOptions::default()).unwrap();
    zip.write_all(br#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#).unwrap();
    sheet_data(&mut zip);
    zip.write_all(b"</sheetData></worksheet>").unwrap();
    zip.finish().unwrap();
}

/// The key of the sentence, which comes in time.
fn refused(file: &Path) -> &'static str {
    let started = Instant::now();
    let key = refused_by(Reader::new(program()), file);
    assert!(started.elapsed() < TIME, "{}", file.display());
    key
}

/// The key of the sentence; every sentence names the file in every language.
fn refused_by(reader: Reader, file: &Path) -> &'static str {
    let before: Vec<_> = neighbours(file);
    let error = reader.read(file, &Silent).expect_err("a refusal");
    assert_eq!(neighbours(file), before, "something new beside {}", file.display());
    let name = file.file_name().unwrap().to_string_lossy().into_owned();
    for language in Language::ALL {
        assert!(error.message().text(language).contains(&name));
    }
    error.message().key()
}

fn neighbours(file: &Path) -> Vec<std::path::PathBuf> {
    let folder = std::fs::read_dir(file.parent().unwrap()).unwrap();
    let mut files: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn files_made_to_hurt_end_in_their_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let whole = std::fs::read(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../assets/samples/diamantino.xlsx"
    ))
    .unwrap();
    assert_eq!(refused(&file("vacio.xlsx", b"")), "foreign-empty");
    assert_eq!(refused(&file("cortado.xlsx", &whole[..whole.len() / 2])), "foreign-damaged");
    assert_eq!(refused(&file("renombrado.xlsx", b"%PDF-1.7\n")), "foreign-pdf");
    assert_eq!(refused(&file("foto.xlsx", b"\xff\xd8\xff\xe0")), "foreign-picture");
    assert_eq!(
        refused(&file("texto.xlsx", "código;2010;2020\n7.8;81,5;83,1\n".as_bytes())),
        "foreign-csv"
    );
    assert_eq!(refused(folder.path()), "foreign-not-a-file");

    let huge = file("enorme.xlsx", b"PK");
    std::fs::OpenOptions::new().write(true).open(&huge).unwrap().set_len(300 << 20).unwrap();
    assert_eq!(refused(&huge), "foreign-too-large");

    let mut changed = whole.clone();
    let middle = changed.len() / 2;
    changed[middle..middle + 200].fill(0x55);
    assert_eq!(refused(&file("roto.xlsx", &changed)), "foreign-damaged");
    // The same file, whole, is read, so the refusals above are about what was done to it.
    assert!(read(&file("entero.xlsx", &whole)).is_ok());
}

#[test]
fn a_small_file_that_becomes_gigabytes_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let bomb = folder.path().join("bomba.xlsx");
    let spaces = vec![b' '; 1 << 20];
    workbook(&bomb, |sheet| (0..512).for_each(|_| sheet.write_all(&spaces).unwrap()));
    assert!(std::fs::metadata(&bomb).unwrap().len() < 1 << 20);
    assert_eq!(refused(&bomb), "foreign-too-large");
}

#[test]
fn two_cells_in_opposite_corners_are_two_cells() {
    let folder = tempfile::tempdir().unwrap();
    let corners = folder.path().join("esquinas.xlsx");
    workbook(&corners, |sheet| {
        sheet
            .write_all(br#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>"#)
            .unwrap();
    });
    let book = read(&corners).unwrap();
    let sheet = &book.sheets[0];
    assert_eq!((sheet.rows, sheet.columns, sheet.cells.len()), (1_048_576, 16_384, 2));
    assert!(most_memory(&corners) < 64 << 20);
}

#[test]
fn more_cells_than_are_read_is_a_sentence_within_the_memory() {
    let folder = tempfile::tempdir().unwrap();
    let many = folder.path().join("muchas.xlsx");
    workbook(&many, |sheet| {
        // Random enough digits that it is no bomb, few enough that the test stays short.
        let mut digits = 1_u64;
        for row in 1..=25_200 {
            let mut text = format!("<row r=\"{row}\">");
            for _ in 0..200 {
                digits = digits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                text += &format!("<c><v>{}</v></c>", digits >> 40);
            }
            sheet.write_all((text + "</row>").as_bytes()).unwrap();
        }
    });
    // Five million cells keep a processor busy for seconds. How many seconds pass depends on who else
    // works here, so the limit of the time is left to the other tests.
    let patient = Reader::new(program()).within(TIME * 30);
    assert_eq!(refused_by(patient, &many), "foreign-too-many-cells");
    assert!(most_memory(&many) < 512 << 20);
}

#[test]
fn a_reader_that_is_missing_or_silent_is_a_sentence() {
    let file =
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/samples/diamantino.xlsx"));
    let missing = Reader::new("/nowhere/ceiba".into());
    let error = missing.read(file, &Silent).unwrap_err();
    assert_eq!(error.message().key(), "foreign-reader-missing");
    let hurried = Reader::new(program()).within(std::time::Duration::ZERO);
    let error = hurried.read(file, &Silent).unwrap_err();
    assert_eq!(error.message().key(), "foreign-damaged");
}

#[test]
fn cancel_ends_the_reading() {
    struct Impatient;
    impl ceiba::basics::Progress for Impatient {
        fn step(&self, _: &'static str, _: u64, _: u64) {}
        fn cancelled(&self) -> bool {
            true
        }
    }
    let file =
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/samples/diamantino.xlsx"));
    let read = Reader::new(program()).read(file, &Impatient);
    assert!(matches!(read, Err(ceiba::Error::Cancelled)));
}

#[test]
fn odd_old_encrypted_and_corrupt_workbooks_of_others_never_harm() {
    let Some(folder) = shared("torture") else { return };
    let long = std::env::var_os("LONG").is_some_and(|long| !long.is_empty());
    let (mut read_well, mut sentences) = (0, 0);
    let mut slowest = (std::time::Duration::ZERO, String::new());
    for kind in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if !kind.is_dir() {
            continue;
        }
        let mut files: Vec<_> =
            std::fs::read_dir(&kind).unwrap().map(|f| f.unwrap().path()).collect();
        files.sort();
        files.retain(|file| long || file.extension().is_some_and(|e| e == "xlsx" || e == "xlsm"));
        for file in files.iter().take(if long { usize::MAX } else { SHORT }) {
            let started = Instant::now();
            match read(file) {
                Ok(_) => read_well += 1,
                Err(error) => {
                    assert!(
                        error.message().key().starts_with("foreign-"),
                        "{}: {error}",
                        file.display()
                    );
                    sentences += 1;
                }
            }
            if started.elapsed() > slowest.0 {
                slowest = (started.elapsed(), file.display().to_string());
            }
        }
    }
    eprintln!("{read_well} read, {sentences} told why not, slowest {slowest:?}");
    assert!(slowest.0 < TIME, "{slowest:?}");
    assert!(read_well > 40 && sentences > 15, "{read_well} {sentences}");
    if let Some(password) = shared("torture/password/cal__pass_protected.xlsx") {
        assert_eq!(refused(&password), "foreign-encrypted");
    }
}

#[test]
fn real_workbooks_of_offices_are_read() {
    let Some(folder) = shared("messy") else { return };
    let mut count = 0;
    for kind in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        for file in std::fs::read_dir(kind).unwrap().map(|f| f.unwrap().path()) {
            if file.extension().is_some_and(|e| e == "xlsx") {
                let book = read(&file).unwrap();
                assert!(
                    book.sheets.iter().any(|sheet| sheet.cells.len() > 50),
                    "{}",
                    file.display()
                );
                count += 1;
            }
        }
    }
    assert!(count >= 10, "{count}");
}

/// The most memory the reading process held, from the system.
fn most_memory(file: &Path) -> usize {
    let script = "import resource,subprocess,sys;subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL);print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss*1024)";
    let words = ["-c", script];
    let output = std::process::Command::new("python3")
        .args(words)
        .arg(program())
        .args(["read", "--frames"])
        .arg(file)
        .output();
    let Ok(output) = output else {
        eprintln!("memory not measured: no python3");
        return 0;
    };
    let most = String::from_utf8_lossy(&output.stdout).trim().parse().unwrap_or(0);
    eprintln!("{}: {} MB of {} MB", file.display(), most >> 20, READER_MEMORY >> 20);
    most
}

#[test]
fn a_refusal_exits_with_three_and_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("vacio.xlsx");
    std::fs::write(&file, b"").unwrap();
    let output = ceiba(&["read", file.to_str().unwrap(), "--lang", "es"]);
    assert_eq!(output.status.code(), Some(3));
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(told.trim(), "El archivo vacio.xlsx está vacío. Vuelva a copiarlo o descargarlo.");
    assert!(output.stdout.is_empty());
}

/// A PNG whose head claims so many pixels of so many bits each.
fn claims(width: u32, height: u32, bits: u8) -> Vec<u8> {
    let mut head = b"IHDR".to_vec();
    head.extend([width.to_be_bytes(), height.to_be_bytes()].concat());
    head.extend([bits, 6, 0, 0, 0]);
    let crc = !head.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 }
        })
    });
    let signature = b"\x89PNG\r\n\x1a\n\0\0\0\x0d";
    [&signature[..], &head, &crc.to_be_bytes(), b"\0\0\0\0IDAT\x35\xaf\x06\x1e"].concat()
}

#[test]
fn a_hostile_photograph_is_a_sentence_soon() {
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole.jpg");
    let grain = |x: u32, y: u32| u8::try_from(x * 31 % 97 + y * 17 % 89).unwrap();
    image::RgbImage::from_fn(900, 700, |x, y| image::Rgb([grain(x, y), grain(y, x), 90]))
        .save(&whole)
        .unwrap();
    let reader = Reader::new(program());
    assert!(reader.photo(&whole, Purpose::Evidence, &Silent).is_ok());
    let bytes = std::fs::read(&whole).unwrap();
    for (name, bytes, words) in [
        ("cut.jpg", bytes[..bytes.len() / 2].to_vec(), "damaged"),
        ("text.jpg", b"not a photograph".to_vec(), "but is none"),
        ("bomb.png", claims(60_000, 60_000, 8), "too large"),
        ("deep.png", claims(10_000, 10_000, 16), "too large"),
        ("hollow.png", claims(9_000, 9_000, 8), "damaged"),
        ("large.jpg", [&bytes[..], &vec![0; 50 * 1024 * 1024]].concat(), "too large"),
    ] {
        let file = folder.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        let started = Instant::now();
        let error = reader.photo(&file, Purpose::Evidence, &Silent).unwrap_err();
        let told = error.message().text(Language::En);
        assert!(told.contains(name) && told.contains(words), "{told}");
        assert!(started.elapsed() < TIME, "{name}");
    }
}
