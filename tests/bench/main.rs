//! How fast: each measure as a ratio taken in this one run, with its goal beside it.
//!
//! **Invariant:** both sides of a ratio do the same work on the same machine in the same run, in turns,
//! and the best of several rounds counts for both.

mod books;
mod bundle;
mod chain;
/// The document that is measured, and looked at as an example.
#[allow(dead_code)] // an example has a `main` of its own
#[path = "../../src-tauri/crates/report/examples/forty_pages.rs"]
mod forty_pages;
mod grid;
mod large;
mod markup;
mod one_core;
mod others;
#[allow(dead_code)] // it can more than is measured
#[path = "../window/screen.rs"]
mod screen;
mod starting;
mod switching;
mod town;
#[allow(dead_code)]
#[path = "../window/window.rs"]
mod window;

use std::time::{Duration, Instant};

use ceiba::catalogue::Catalogue;
use chain::Outcome;

/// Figures in the large workbook.
pub const FIGURES: usize = 30_000;
/// The most that a reading command may take.
const READ: Duration = Duration::from_millis(30);

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == chain::EDITS) {
        let times = arguments.get(at + 1).and_then(|number| number.parse().ok()).unwrap_or(0);
        return chain::edit_many_times(times);
    }
    if let Some(at) = arguments.iter().position(|argument| argument == books::BOOK) {
        return books::write_book(arguments.get(at + 1).map_or("book.pdf", String::as_str));
    }
    if arguments.iter().any(|argument| argument == "large") {
        return edits().and_then(|()| large_workspace());
    }
    if arguments.iter().any(|argument| argument == "grid") {
        return table_of_figures();
    }
    if arguments.iter().any(|argument| argument == "start") {
        return the_start();
    }
    if arguments.iter().any(|argument| argument == "pages") {
        return from_page_to_page();
    }
    if arguments.iter().any(|argument| argument == "books") {
        return books::books();
    }
    let folder = tempfile::tempdir()?;
    let workbook = folder.path().join("large.xlsx");
    chain::write_workbook(&workbook)?;
    println!("\n{:<52} {:>12}   {:<10}", "", "measured", "goal");
    imports(&workbook)?;
    assessments();
    edits()?;
    large_workspace()?;
    the_start()?;
    from_page_to_page()?;
    table_of_figures()?;
    books::books()
}

/// The window beside a bare one, and what it loads.
fn the_start() -> Outcome {
    let starts = starting::starts()?;
    println!("\nthe window beside a bare window of Tauri");
    println!(
        "{:<52} {:>12}",
        "  a bare window: from start to standing still",
        millis(starts.bare.time)
    );
    println!("{:<52} {:>12}", "  a bare window: memory", megabytes(starts.bare.memory));
    beside(&starts.bare, "first page", &starts.first_page);
    beside(&starts.bare, "264 series × 30 years", &starts.municipality);
    let bundle = bundle::bundle()?;
    let (page, faces) = (bundle.page as f64 / 1000.0, bundle.faces as f64 / 1000.0);
    println!("\nthe page as it is loaded at the start, packed");
    line("  its words, script and style", format!("{page:.0} kB"), "≤ 200 kB", page <= 200.0);
    println!("{:<52} {:>12}", "  its type", format!("{faces:.0} kB"));
    Ok(())
}

/// From page to page in the window, on one core beside a busy loop.
fn from_page_to_page() -> Outcome {
    const SWITCH: Duration = Duration::from_millis(100);
    let switches = switching::switches()?;
    println!("\nfrom page to page, one core, beside a busy loop");
    let most = switches.most();
    line("  press to page, 95 of 100", millis(most), "≤ 100 ms", most <= SWITCH);
    for (page, time) in switches.slowest().into_iter().take(3) {
        println!("{:<52} {:>12}", format!("  among them “{page}”"), millis(time));
    }
    println!(
        "{:<52} {:>12}",
        "  with a book made and its first page drawn",
        millis(switches.book())
    );
    Ok(())
}

/// Ours beside a bare window.
fn beside(bare: &starting::Start, what: &str, ours: &starting::Start) {
    let time = ours.time.as_secs_f64() / bare.time.as_secs_f64();
    line(&format!("  {what}: from start to it"), format!("{time:.2} ×"), "≤ 1.3 ×", time <= 1.3);
    let memory = ours.memory as f64 / bare.memory as f64;
    line(&format!("  {what}: memory to it"), format!("{memory:.2} ×"), "≤ 1.3 ×", memory <= 1.3);
}

/// The table in the window, on one core beside a busy loop.
fn table_of_figures() -> Outcome {
    const KEY: Duration = Duration::from_millis(50);
    let times = grid::times()?;
    println!("\n264 series × 30 years in the window, one core, beside a busy loop");
    line("  key to painted cell, 95 of 100", millis(times.keys), "≤ 50 ms", times.keys <= KEY);
    println!("{:<52} {:>12}", "  Enter to stored and painted, 95 of 100", millis(times.enter));
    Ok(())
}

fn imports(workbook: &std::path::Path) -> Outcome {
    let (ours, bare) = in_turns(
        || timed(|| chain::preview_and_commit(workbook)),
        || timed(|| others::calamine_and_bare_inserts(workbook)),
    )?;
    line("30,000 figures from workbook to file", seconds(ours), "≤ 1 s", ours.as_secs_f64() <= 1.0);
    let ratio = ours.as_secs_f64() / bare.as_secs_f64();
    line("  to calamine and bare inserts", format!("{ratio:.2} ×"), "≤ 3 ×", ratio <= 3.0);
    match others::openpyxl_and_sqlite3(workbook)? {
        Some((python, read_only)) => {
            let ratio = python.as_secs_f64() / ours.as_secs_f64();
            line("  openpyxl and sqlite3 to it", format!("{ratio:.1} ×"), "≥ 5 ×", ratio >= 5.0);
            let ratio = read_only.as_secs_f64() / ours.as_secs_f64();
            println!(
                "{:<52} {:>12}",
                "  the same in openpyxl's read-only mode",
                format!("{ratio:.1} ×")
            );
        }
        None => println!("  openpyxl and sqlite3: python3 with openpyxl is not here"),
    }
    Ok(())
}

fn assessments() {
    let time = chain::assess_everything();
    let series = Catalogue::embedded().series().count();
    line(
        &format!("{series} series × 30 years × 6 breakdowns assessed"),
        format!("{:.1} ms", time.as_secs_f64() * 1000.0),
        "≤ 10 ms",
        time <= Duration::from_millis(10),
    );
}

fn edits() -> Outcome {
    match chain::flushes_of_an_edit()? {
        Some(flushes) => line("flushes of one edit", flushes.to_string(), "1", flushes == 1.0),
        None => println!("flushes of one edit: strace is not here"),
    }
    let disk = tempfile::tempdir()?;
    let (ours, bare) = an_edit_and_a_bare_transaction(disk.path())?;
    let ratio = ours.as_secs_f64() / bare.as_secs_f64();
    println!("{:<52} {:>12}", "one edit to a bare transaction", format!("{ratio:.2} ×"));
    let memory = large::memory_folder()?;
    let (ours, bare) = an_edit_and_a_bare_transaction(memory.path())?;
    let more = ours.saturating_sub(bare).as_secs_f64() * 1e6;
    line("  processor time over it", format!("{more:.0} µs"), "≤ 60 µs", more <= 60.0);
    Ok(())
}

fn an_edit_and_a_bare_transaction(folder: &std::path::Path) -> Outcome<(Duration, Duration)> {
    let round = || tempfile::tempdir_in(folder);
    in_turns(
        || chain::time_of_an_edit(round()?.path()),
        || others::time_of_a_bare_transaction(round()?.path()),
    )
}

/// A workspace of 100,000 figures and 50,000 operations.
fn large_workspace() -> Outcome {
    let large = large::Large::write()?;
    println!("\n100,000 figures and 50,000 operations");
    let time = large.time_of_opening()?;
    line("  opened", millis(time), "≤ 150 ms", time <= Duration::from_millis(150));
    let rate = large.rebuilt_in_a_second()? / 1000.0;
    println!("{:<52} {:>12}", "  rebuilt, a second", format!("{rate:.0} thousand"));
    println!(
        "{:<52} {:>12}",
        "  looked through behind the scenes",
        seconds(large.time_of_a_check()?)
    );
    for (name, time) in large.times_of_reading()? {
        line(&format!("  {name}, 99 of 100"), millis(time), "≤ 30 ms", time <= READ);
    }
    let (receiving, writing) = large::receiving()?;
    let ratio = receiving.as_secs_f64() / writing.as_secs_f64();
    line("10,000 operations received to written", format!("{ratio:.2} ×"), "≤ 2 ×", ratio <= 2.0);
    Ok(())
}

/// The best of nine rounds for each of two, taken in turns: what slows the machine for a while slows both.
fn in_turns(
    mut ours: impl FnMut() -> Outcome<Duration>,
    mut other: impl FnMut() -> Outcome<Duration>,
) -> Outcome<(Duration, Duration)> {
    let mut best = (Duration::MAX, Duration::MAX);
    for _ in 0..9 {
        best = (best.0.min(ours()?), best.1.min(other()?));
    }
    Ok(best)
}

/// How long something takes.
pub fn timed(work: impl FnOnce() -> Outcome) -> Outcome<Duration> {
    let start = Instant::now();
    work()?;
    Ok(start.elapsed())
}

fn line(what: &str, measured: String, goal: &str, reached: bool) {
    let word = if reached { "reached" } else { "MISSED" };
    println!("{what:<52} {measured:>12}   {goal:<10} {word}");
}

fn millis(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1000.0)
}

fn megabytes(bytes: u64) -> String {
    format!("{:.0} MB", bytes as f64 / 1e6)
}

fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}
