//! How long it takes to assess a whole municipality: 226 series × 30 years × 6 breakdowns.
//! `cargo bench -p ceiba --bench assess`; the goal stands beside the figure.

use std::hint::black_box;
use std::time::{Duration, Instant};

use ceiba::catalogue::{Agenda, Catalogue, Series};
use ceiba::progress::{Input, Point, Settings, assess};
use chrono::NaiveDate;

const SERIES: usize = 226;
const BREAKDOWNS: usize = 6;
const YEARS: std::ops::Range<i32> = 1995..2025;
const GOAL: Duration = Duration::from_millis(10);
const ROUNDS: usize = 21;

fn main() {
    let catalogue = Catalogue::embedded();
    let all: Vec<&Series> = catalogue.series().collect();
    let work: Vec<(&Series, Vec<Point>)> = all
        .into_iter()
        .cycle()
        .take(SERIES)
        .flat_map(|series| {
            (0..BREAKDOWNS).map(move |breakdown| (series, points(series, breakdown)))
        })
        .collect();
    let mut times: Vec<Duration> = (0..ROUNDS).map(|_| round(catalogue, &work)).collect();
    times.sort();
    let median = times.get(ROUNDS / 2).copied().unwrap_or_default();
    println!(
        "assess: {} series x {} years x {BREAKDOWNS} breakdowns: {:.2} ms (median of {ROUNDS}; goal {} ms) {}",
        SERIES,
        YEARS.len(),
        median.as_secs_f64() * 1000.0,
        GOAL.as_millis(),
        if median <= GOAL { "met" } else { "NOT MET" },
    );
}

fn round(catalogue: &Catalogue, work: &[(&Series, Vec<Point>)]) -> Duration {
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap_or_default();
    let settings = Settings::default();
    let start = Instant::now();
    for (series, points) in work {
        let target = catalogue.target(&series.id, Agenda::Sdg);
        black_box(assess(&Input::of(series, target, points), Agenda::Sdg, day, &settings));
    }
    start.elapsed()
}

/// A line with a wave on it, the same in every run.
fn points(series: &Series, breakdown: usize) -> Vec<Point> {
    let shift = (breakdown % 7) as f64 + 1.0;
    YEARS
        .filter_map(|year| {
            let value = 200.0 + f64::from(year - 1995) * shift + f64::from(year % 5);
            Point::of_counts(year, (value, 1000.0), series.multiplier)
        })
        .collect()
}
