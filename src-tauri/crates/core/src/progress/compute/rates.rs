//! Derived values, rates of small places, what may be published (methods.md §6.2–6.7, 8.3).
//!
//! **Invariant:** yearly rates are never averaged: sums are divided by sums.

use serde::Deserialize;
use serde_json::{Value, json};

use super::intervals::garwood;
use super::{Method, Outcome, count, mean, method, pace, read};

pub(super) const METHODS: &[Method] = &[
    method(
        "series_validation",
        "points [[year, value or null]]",
        "ok, insufficient_data or duplicate_year",
        |v| Ok(validation(&read(v)?)),
    ),
    method(
        "derived_value",
        "numerator, denominator, multiplier, bounded",
        "the value, or what is wrong with the counts",
        |v| Ok(derived(&read(v)?)),
    ),
    method(
        "pooled_rate",
        "rows [[year, events, denominator]], multiplier",
        "ratio of sums with its exact interval",
        |v| pooled(&read(v)?),
    ),
    method(
        "mean_of_rates_is_wrong",
        "rows [[year, events, denominator]], multiplier",
        "the mean of rates beside the ratio of sums",
        |v| wrong_mean(&read(v)?),
    ),
    method(
        "rse",
        "events (count)",
        "relative standard error (%) and reliability of a count",
        |v| rse(&read(v)?),
    ),
    method(
        "denominator_for_20_events",
        "expected_rate, multiplier",
        "how many are needed for twenty events",
        |v| needed(&read(v)?),
    ),
    method(
        "completeness_correction",
        "registered_rate, completeness (part of 1)",
        "the rate corrected for events not registered",
        |v| completeness(&read(v)?),
    ),
    method(
        "suppression_row",
        "cells (counts), threshold, total_published",
        "which cells are withheld",
        |v| Ok(suppression(&read(v)?)),
    ),
    method(
        "marshall_eb",
        "events, population (a value for each place)",
        "rates drawn towards the mean, for maps",
        |v| marshall(&read(v)?),
    ),
];

#[derive(Deserialize)]
struct Points {
    points: Vec<(i32, Option<f64>)>,
}

fn validation(i: &Points) -> Value {
    json!({"result": pace::usable(&i.points).err().unwrap_or("ok")})
}

#[derive(Deserialize)]
struct Counts {
    numerator: f64,
    denominator: f64,
    #[serde(default = "one")]
    multiplier: f64,
    #[serde(default)]
    bounded: bool,
}

fn one() -> f64 {
    1.0
}

/// Numerator over denominator, with the checks at entry (methods.md §8.3).
fn derived(i: &Counts) -> Value {
    let error = match i {
        i if i.denominator == 0.0 => "empty_denominator",
        i if i.denominator < 0.0 => "negative_denominator",
        i if i.numerator < 0.0 => "negative_numerator",
        i if i.bounded && i.numerator > i.denominator => "coverage_above_100",
        i => return json!({"value": i.numerator / i.denominator * i.multiplier}),
    };
    json!({"error": error})
}

#[derive(Deserialize)]
struct Years {
    rows: Vec<(i32, f64, f64)>,
    #[serde(default = "one")]
    multiplier: f64,
}

impl Years {
    fn sums(&self) -> Result<(f64, f64), String> {
        let events = self.rows.iter().map(|row| row.1).sum();
        let denominator: f64 = self.rows.iter().map(|row| row.2).sum();
        if self.rows.iter().any(|row| row.2 <= 0.0) || denominator <= 0.0 {
            return Err("every denominator must be over 0".into());
        }
        Ok((events, denominator))
    }
}

/// Years added together (methods.md §6.3).
fn pooled(i: &Years) -> Outcome {
    let (events, denominator) = i.sums()?;
    let rate = |events: f64| events / denominator * i.multiplier;
    let (lower, upper) = garwood(events, 0.05);
    let first = i.rows.iter().map(|row| row.0).min().unwrap_or_default();
    let last = i.rows.iter().map(|row| row.0).max().unwrap_or_default();
    let label = if first == last { first.to_string() } else { format!("{first}-{last}") };
    Ok(json!({
        "events": events, "denominator": denominator, "rate": rate(events),
        "lower": rate(lower), "upper": rate(upper), "label": label,
    }))
}

fn wrong_mean(i: &Years) -> Outcome {
    let (events, denominator) = i.sums()?;
    let rates: Vec<f64> = i.rows.iter().map(|row| row.1 / row.2 * i.multiplier).collect();
    let right = events / denominator * i.multiplier;
    Ok(json!({"mean_of_rates": mean(&rates), "ratio_of_sums": right}))
}

#[derive(Deserialize)]
struct Events {
    events: f64,
}

/// The relative standard error of a Poisson count, and its class (methods.md §6.4).
fn rse(i: &Events) -> Outcome {
    if i.events < 0.0 {
        return Err("events must not be negative".into());
    }
    let percent = (i.events > 0.0).then(|| 100.0 / libm::sqrt(i.events));
    let reliability = match i.events {
        d if d >= 20.0 => "reliable",
        d if d >= 10.0 => "unstable",
        _ => "very_unstable",
    };
    Ok(json!({"rse_percent": percent, "reliability": reliability}))
}

#[derive(Deserialize)]
struct Expected {
    expected_rate: f64,
    multiplier: f64,
}

fn needed(i: &Expected) -> Outcome {
    if i.expected_rate <= 0.0 {
        return Err("expected_rate must be over 0".into());
    }
    Ok(json!({"denominator": 20.0 * i.multiplier / i.expected_rate}))
}

#[derive(Deserialize)]
struct Registered {
    registered_rate: f64,
    completeness: f64,
}

/// Corrected for events not registered; under 60 % nothing is corrected (methods.md §6.7).
fn completeness(i: &Registered) -> Outcome {
    if i.completeness <= 0.0 || i.completeness > 1.0 {
        return Err("completeness must be over 0 and at most 1".into());
    }
    let usable = i.completeness >= 0.60;
    let corrected = usable.then(|| i.registered_rate / i.completeness);
    Ok(json!({"corrected": corrected, "usable": usable}))
}

#[derive(Deserialize)]
struct Row {
    cells: Vec<f64>,
    #[serde(default = "five")]
    threshold: f64,
    #[serde(default)]
    total_published: bool,
}

fn five() -> f64 {
    5.0
}

/// Counts under the threshold are withheld; a single one would follow from the total, so the
/// smallest other is withheld with it (methods.md §6.4).
fn suppression(i: &Row) -> Value {
    let mut hidden: Vec<bool> =
        i.cells.iter().map(|cell| *cell > 0.0 && *cell < i.threshold).collect();
    if i.total_published && hidden.iter().filter(|hidden| **hidden).count() == 1 {
        let other = i
            .cells
            .iter()
            .zip(&mut hidden)
            .filter(|(cell, hidden)| !**hidden && **cell > 0.0)
            .min_by(|a, b| a.0.total_cmp(b.0));
        if let Some((_, hidden)) = other {
            *hidden = true;
        }
    }
    json!({"suppressed": hidden})
}

#[derive(Deserialize)]
struct Places {
    events: Vec<f64>,
    population: Vec<f64>,
}

/// Marshall's global empirical Bayes estimate; a negative variance counts as none
/// (methods.md §6.6).
fn marshall(i: &Places) -> Outcome {
    if i.events.len() != i.population.len() || i.population.iter().any(|b| *b <= 0.0) {
        return Err("one population over 0 is needed for each place".into());
    }
    let places = || i.events.iter().zip(&i.population);
    let total: f64 = i.population.iter().sum();
    let m = i.events.iter().sum::<f64>() / total;
    let s2 = places().map(|(e, b)| b * (e / b - m) * (e / b - m)).sum::<f64>() / total;
    let raw = s2 - m / (total / count(i.population.len()));
    let a = raw.max(0.0);
    let weight = |b: f64| if a == 0.0 { 0.0 } else { a / (a + m / b) };
    let weights: Vec<f64> = i.population.iter().map(|b| weight(*b)).collect();
    let smoothed: Vec<f64> =
        places().map(|(e, b)| weight(*b) * e / b + (1.0 - weight(*b)) * m).collect();
    Ok(json!({
        "mean": m, "s2": s2, "A_raw": raw, "A": a, "weights": weights, "smoothed": smoothed,
    }))
}
