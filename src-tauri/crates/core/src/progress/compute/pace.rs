//! Targets, paces and the default rule (methods.md §1.3–1.5, 5.1, 5.3, 5.8).
//!
//! **Invariant:** these call the functions that assess a municipality; there is no second version.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Method, Outcome, method, read};
use crate::catalogue::{Direction, Family, Rule};
use crate::progress::target::{self, meets};
use crate::progress::{Course, Path, Point, Status, local_progress, trend};

pub(super) const METHODS: &[Method] = &[
    method("target_value", "rule, baseline", "the value to reach", |v| run_target(&read(v)?)),
    method(
        "prorated_target",
        "rule, baseline, baseline_year, nominal_year, target_year",
        "the value to reach from a late start, at the same yearly effort",
        |v| run_prorated(&read(v)?),
    ),
    method(
        "required_rates",
        "year0, value0, year1, value1",
        "linear pace, constant percentage (part of 1), log rate of reduction",
        |v| run_rates(&read(v)?),
    ),
    method(
        "acceleration",
        "year0, value0, year1, value1, target, target_year",
        "observed and required pace, and their ratio",
        |v| run_acceleration(&read(v)?),
    ),
    method(
        "linear_projection",
        "year0, value0, year1, value1, target_year",
        "the value on the straight line",
        |v| run_projection(&read(v)?),
    ),
    method(
        "local_progress",
        "points [[year, value]], direction, rule, target_year, family, target, nominal_baseline",
        "the default rule: share of the gap closed by the deadline",
        |v| run_local(read(v)?),
    ),
    method("halt_reverse", "points [[year, value]]", "rising, halted or reversed", |v| {
        run_turn(&read(v)?)
    }),
    method(
        "parity_transform",
        "value (ratio), low, high",
        "distance of a ratio from parity",
        |v| run_parity(&read(v)?),
    ),
    method(
        "share_transform",
        "value, ideal (%)",
        "a share as its distance beyond the ideal",
        |v| run_share(&read(v)?),
    ),
    method(
        "reference_path",
        "base, target, t0, T, t, full",
        "the World Bank path at a year; full = 100 recasts shares as distance from 100",
        |v| run_path(&read(v)?),
    ),
];

#[derive(Deserialize)]
struct Ruled {
    rule: Rule,
    baseline: f64,
    #[serde(default)]
    baseline_year: i32,
    #[serde(default)]
    nominal_year: i32,
    #[serde(default)]
    target_year: i32,
}

fn run_target(i: &Ruled) -> Outcome {
    Ok(json!({"target": target::target_value(i.rule, i.baseline)}))
}

fn run_prorated(i: &Ruled) -> Outcome {
    if i.target_year <= i.nominal_year || i.baseline_year >= i.target_year {
        return Err("nominal_year and baseline_year must be before target_year".into());
    }
    let Ruled { rule, baseline, baseline_year, nominal_year, target_year } = *i;
    let target = target::prorated_target(rule, baseline, baseline_year, nominal_year, target_year);
    Ok(json!({"target": target}))
}

#[derive(Deserialize)]
struct Span {
    year0: i32,
    value0: f64,
    year1: i32,
    value1: f64,
    #[serde(default)]
    target: f64,
    #[serde(default)]
    target_year: i32,
}

/// Two points, the earlier first.
type Ends = ((i32, f64), (i32, f64));

impl Span {
    fn ends(&self) -> Result<Ends, String> {
        if self.year1 <= self.year0 {
            return Err("year1 must be after year0".into());
        }
        Ok(((self.year0, self.value0), (self.year1, self.value1)))
    }
}

/// The constant percentage between two points; `None` unless both are positive.
fn cagr(from: (i32, f64), to: (i32, f64)) -> Option<f64> {
    (from.1 > 0.0 && to.1 > 0.0).then(|| Path::Geometric.pace(from, to))
}

fn run_rates(span: &Span) -> Outcome {
    let (from, to) = span.ends()?;
    let years = f64::from(to.0 - from.0);
    let log = (from.1 > 0.0 && to.1 > 0.0).then(|| -libm::log(to.1 / from.1) / years);
    Ok(
        json!({"linear_per_year": Path::Linear.pace(from, to), "cagr": cagr(from, to), "log_arr": log}),
    )
}

fn run_acceleration(span: &Span) -> Outcome {
    let (from, now) = span.ends()?;
    let target = (span.target_year, span.target);
    if target.0 <= now.0 {
        return Err("target_year must be after year1".into());
    }
    let factor =
        |observed: f64, required: f64| (observed * required > 0.0).then(|| required / observed);
    let (observed, required) = (cagr(from, now), cagr(now, target));
    let (a, b) = (Path::Linear.pace(from, now), Path::Linear.pace(now, target));
    Ok(json!({
        "observed_cagr": observed, "required_cagr": required,
        "factor_cagr": observed.zip(required).and_then(|(o, r)| factor(o, r)),
        "observed_linear": a, "required_linear": b, "factor_linear": factor(a, b),
    }))
}

fn run_projection(span: &Span) -> Outcome {
    let (from, to) = span.ends()?;
    let pace = Path::Linear.pace(from, to);
    Ok(json!({"projected": Path::Linear.project(to, pace, span.target_year)}))
}

/// A point whose value may be missing.
type Typed = (i32, Option<f64>);

/// Points that have a value, in order of their years.
type Line = Vec<(i32, f64)>;

#[derive(Deserialize)]
struct Local {
    points: Vec<Typed>,
    direction: Direction,
    #[serde(default)]
    rule: Option<Rule>,
    target_year: i32,
    family: Family,
    target: Option<f64>,
    nominal_baseline: Option<i32>,
    full: Option<f64>,
}

/// The points with a value, in order; `Err` names why they are no series (methods.md §5.3, step 1).
pub(super) fn usable(points: &[Typed]) -> Result<Line, &'static str> {
    let mut points: Line =
        points.iter().filter_map(|(year, value)| Some((*year, (*value)?))).collect();
    points.sort_by_key(|point| point.0);
    if points.windows(2).any(|pair| matches!(pair, [a, b] if a.0 == b.0)) {
        return Err("duplicate_year");
    }
    if points.len() < 2 { Err("insufficient_data") } else { Ok(points) }
}

fn run_local(i: Local) -> Outcome {
    let points = match usable(&i.points) {
        Ok(points) => points,
        Err(why) => return Ok(json!({"status": Status::InsufficientData, "reason": why})),
    };
    let points = compared(&points, i.rule).ok_or("a ratio of 0 has no parity")?;
    let nominal = i.nominal_baseline.unwrap_or(i32::MIN);
    let start = points.iter().find(|point| point.0 >= nominal).copied();
    let (Some(start), Some(now)) = (start, points.last().copied()) else {
        return Ok(json!({"status": Status::InsufficientData}));
    };
    let goal = i.target.or_else(|| target::target_value(i.rule?, start.1));
    let Some(goal) = goal else { return Ok(json!({"status": Status::NoTarget})) };
    if start.0 >= now.0 {
        return Ok(json!({"status": Status::InsufficientData}));
    }
    let direction = if i.direction == Direction::Parity { Direction::Lower } else { i.direction };
    let bounds = (Some(0.0), Some(i.full.unwrap_or(100.0)));
    let course =
        Course { start, now, target: (i.target_year, goal), direction, family: i.family, bounds };
    Ok(told(&course, goal))
}

fn compared(points: &[(i32, f64)], rule: Option<Rule>) -> Option<Line> {
    let transform = |value: f64| match rule {
        Some(Rule::Parity { low, high, .. }) => target::parity_transform(value, low, high),
        Some(Rule::ParityShare { ideal, .. }) => Some(target::share_transform(value, ideal)),
        _ => Some(value),
    };
    points.iter().map(|(year, value)| Some((*year, transform(*value)?))).collect()
}

fn told(course: &Course, goal: f64) -> Value {
    let progress = local_progress(course);
    if meets(course.now.1, goal, course.direction) {
        return json!({"status": Status::Achieved, "target": goal});
    }
    json!({
        "status": progress.status, "target": goal, "path": progress.path,
        "projected": progress.projected, "share_of_gap": progress.share,
        "observed_annual": progress.observed, "required_annual": progress.required,
        "acceleration": progress.acceleration, "year_reached": progress.arrival,
    })
}

#[derive(Deserialize)]
struct Points {
    points: Vec<Typed>,
}

fn run_turn(i: &Points) -> Outcome {
    let points = match usable(&i.points) {
        Ok(points) => points,
        Err(why) => return Ok(json!({"status": why})),
    };
    let points: Vec<Point> = points.iter().map(|(year, value)| Point::at(*year, *value)).collect();
    let turn = trend::halt_reverse(&points).ok_or("needs two points of different years")?;
    Ok(json!({
        "status": turn.status, "peak_year": turn.peak_year,
        "change_since_peak": turn.change, "slope_since_peak": turn.slope,
    }))
}

#[derive(Deserialize)]
struct Parity {
    value: f64,
    #[serde(default = "low")]
    low: f64,
    #[serde(default = "high")]
    high: f64,
}

fn low() -> f64 {
    0.97
}

fn high() -> f64 {
    1.03
}

fn run_parity(i: &Parity) -> Outcome {
    Ok(json!({"transformed": target::parity_transform(i.value, i.low, i.high)}))
}

#[derive(Deserialize)]
struct Ideal {
    value: f64,
    ideal: f64,
}

fn run_share(i: &Ideal) -> Outcome {
    Ok(json!({"transformed": target::share_transform(i.value, i.ideal)}))
}

#[derive(Deserialize)]
struct Reference {
    base: f64,
    target: f64,
    t0: f64,
    #[serde(rename = "T")]
    end: f64,
    t: f64,
    full: Option<f64>,
}

/// The constant geometric path from the base to the target; shares are recast as their distance
/// from full, so that the path falls (World Bank; methods.md §5.2 d).
fn run_path(i: &Reference) -> Outcome {
    let part = (i.t - i.t0) / (i.end - i.t0);
    let path = |base: f64, target: f64| base * libm::pow(target / base, part);
    let value = match i.full {
        Some(full) => full - path(full - i.base, full - i.target),
        None => path(i.base, i.target),
    };
    Ok(json!({"path_value": Some(value).filter(|value| value.is_finite())}))
}
