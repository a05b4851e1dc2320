//! Books: a document of forty pages against other programs for printing, and a batch of profiles.
//!
//! **Invariant:** what others need to start is not counted, what ours needs is.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use ceiba::store::database;
use ceiba::text::Language;
use ceiba_report::books::{gather, profile};
use ceiba_report::layout::{PageSetup, Paper, pages};
use ceiba_report::pdf;

use crate::chain::Outcome;
use crate::{forty_pages, line, markup};

/// With this argument the program only writes the book to the file named after it.
pub const BOOK: &str = "--book";

/// Towns of a batch: as many as a country of the region has.
const TOWNS: usize = 345;

/// One program on the document, in a process of its own.
struct Run {
    time: Duration,
    bytes: u64,
}

pub fn books() -> Outcome {
    let folder = tempfile::tempdir()?;
    let folder = folder.path();
    let document = forty_pages::book();
    markup::write_charts(&document, folder)?;
    std::fs::write(folder.join("book.typ"), markup::typst::of(&document)?)?;
    std::fs::write(folder.join("book.html"), markup::html::of(&document, &fonts())?)?;
    let ours = ours(folder)?;
    println!("\n{} pages, 20 charts, 30 tables, in a fresh process", ours.pages);
    println!("{:<52} {:>12}", "  from the start to the file", millis(ours.run.time));
    compare("  Typst to it", 2.0, &ours.run, || typst(folder))?;
    compare("  WeasyPrint to it", 20.0, &ours.run, || weasyprint(folder))?;
    let size = ours.run.bytes as f64 / 1000.0;
    line("  size", format!("{size:.0} kB"), "≤ 400 kB", size <= 400.0);
    let most = 60.0 + 0.5 * f64::from(ours.pages);
    let memory = ours.memory;
    line("  memory at most", format!("{memory:.0} MB"), &format!("≤ {most:.0} MB"), memory <= most);
    batch()
}

fn compare(
    what: &str,
    goal: f64,
    ours: &Run,
    theirs: impl FnOnce() -> Outcome<Option<Run>>,
) -> Outcome {
    let Some(theirs) = theirs()? else {
        println!("{what}: it is not here (`.ci/bench` sets it up)");
        return Ok(());
    };
    let ratio = theirs.time.as_secs_f64() / ours.time.as_secs_f64();
    line(what, format!("{ratio:.1} ×"), &format!("≥ {goal:.0} ×"), ratio >= goal);
    println!("{:<52} {:>12}", "    its time", millis(theirs.time));
    println!("{:<52} {:>12}", "    its size", format!("{} kB", theirs.bytes / 1000));
    Ok(())
}

/// What the program itself did.
struct Ours {
    run: Run,
    pages: u32,
    /// The most memory it ever had, in MB.
    memory: f64,
}

/// The best of seven: this program, started anew, writes the book.
fn ours(folder: &Path) -> Outcome<Ours> {
    let file = folder.join("ours.pdf");
    let mut best: Option<Ours> = None;
    for _ in 0..7 {
        let start = Instant::now();
        let told = Command::new(std::env::current_exe()?).arg(BOOK).arg(&file).output()?;
        let time = start.elapsed();
        let told = String::from_utf8(told.stdout)?;
        let (pages, memory) = told.trim().split_once(' ').ok_or("the book was not written")?;
        let run = Run { time, bytes: std::fs::metadata(&file)?.len() };
        let once = Ours { run, pages: pages.parse()?, memory: memory.parse()? };
        if best.as_ref().is_none_or(|best| once.run.time < best.run.time) {
            best = Some(once);
        }
    }
    best.ok_or_else(|| "no book was written".into())
}

/// Writes the book and tells its pages and the memory it took.
pub fn write_book(file: &str) -> Outcome {
    let laid = pages(&forty_pages::book(), &PageSetup::of(Paper::A4));
    std::fs::write(file, pdf::write(&laid)?)?;
    println!("{} {:.1}", laid.pages.len(), peak_memory());
    Ok(())
}

/// The most memory this process ever had, in MB; 0 where the system does not tell.
fn peak_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = peak.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    kilobytes.unwrap_or_default() / 1000.0
}

fn typst(folder: &Path) -> Outcome<Option<Run>> {
    let arguments = [folder.join("book.typ"), folder.join("typst.pdf"), fonts()];
    python(include_str!("typst.py"), &arguments, 5)
}

fn weasyprint(folder: &Path) -> Outcome<Option<Run>> {
    let arguments = [folder.join("book.html"), folder.join("weasyprint.pdf")];
    python(include_str!("weasyprint.py"), &arguments, 2)
}

fn fonts() -> PathBuf {
    ceiba_tests::root().join("assets/fonts")
}

/// The best of some runs of a script that prints its seconds and its bytes; `None` where it cannot run.
fn python(script: &str, arguments: &[PathBuf], rounds: usize) -> Outcome<Option<Run>> {
    let python = ceiba_tests::root().join("target/bench-python/bin/python3");
    let mut best: Option<Run> = None;
    for _ in 0..rounds {
        let told = Command::new(&python).args(["-c", script]).args(arguments).output();
        let Ok(told) = told else { return Ok(None) };
        let text = String::from_utf8_lossy(&told.stdout).into_owned();
        let mut lines = text.lines().rev();
        let (Some(bytes), Some(time)) = (lines.next(), lines.next()) else {
            let why = String::from_utf8_lossy(&told.stderr).into_owned();
            println!("{}", why.lines().last().unwrap_or_default());
            return Ok(None);
        };
        let run = Run { time: Duration::from_secs_f64(time.parse()?), bytes: bytes.parse()? };
        if best.as_ref().is_none_or(|best| run.time < best.time) {
            best = Some(run);
        }
    }
    Ok(best)
}

/// The profile of the sample again and again, each time from the file to the bytes, under another name.
fn batch() -> Outcome {
    let folder = tempfile::tempdir()?;
    let file = sample(folder.path())?;
    let db = database::open_for_reading(&file)?;
    let day = gather::day(&db, None)?;
    let (mut printed, mut bytes) = (0, 0);
    let start = Instant::now();
    for town in 0..TOWNS {
        let mut input = gather::profile(&db, Language::Es, day)?;
        input.place.name = format!("Villa {town}");
        let laid = pages(&profile::document(&input), &PageSetup::of(Paper::Letter));
        printed += laid.pages.len();
        bytes += pdf::write(&laid)?.len();
    }
    let time = start.elapsed().as_secs_f64();
    println!(
        "{:<52} {:>12}   {:.0} pages a second, {} kB each",
        format!("{TOWNS} profiles of {} pages, a second", printed / TOWNS),
        format!("{:.1}", TOWNS as f64 / time),
        printed as f64 / time,
        bytes / TOWNS / 1000,
    );
    Ok(())
}

/// Tres Ceibas, from its workbook.
fn sample(folder: &Path) -> Outcome<PathBuf> {
    let samples = ceiba_tests::root().join("assets/samples");
    let file = folder.join("town.ceiba");
    let (program, start) = (ceiba_tests::program("ceiba")?, samples.join("tres_ceibas.json"));
    let workbook = samples.join("tres_ceibas_01_ministerio_indicadores.xlsx");
    let new = ["--name", "Tres Ceibas", "--country", "XX", "--code", "0907", "--from"];
    run(Command::new(&program).arg("new").arg(&file).args(new).arg(start))?;
    run(Command::new(&program).arg("import").arg(&file).arg(workbook).arg("--yes"))?;
    Ok(file)
}

fn run(command: &mut Command) -> Outcome {
    let told = command.output()?;
    if told.status.success() { Ok(()) } else { Err(String::from_utf8(told.stderr)?.into()) }
}

fn millis(time: Duration) -> String {
    format!("{:.0} ms", time.as_secs_f64() * 1000.0)
}
