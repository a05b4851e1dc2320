//! Rules of progress published by others (methods.md §5.2).
//!
//! **Invariant:** constants are those of the source, rounded as the source rounds them.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Method, mean, method, read};

pub(super) const METHODS: &[Method] = &[
    method(
        "un2023_progress",
        "base_year, base_value, year, value, direction positive|negative, target or null, target_year",
        "score 1 to 3 of the UN Progress Chart 2023",
        |v| Ok(un2023(&read(v)?)),
    ),
    method(
        "open_sdg_progress",
        "base_year, base_value, current_year, current_value, direction, target or null, target_year, limit or null",
        "ratio or growth, status and score of Open SDG / Statistics Canada",
        |v| Ok(open_sdg(&read(v)?)),
    ),
    method(
        "open_sdg_limit_coefficient",
        "base, limit",
        "how much a natural limit softens the thresholds",
        |v| {
            let i: Limit = read(v)?;
            Ok(json!({"C": limit_coefficient(i.base, i.limit)}))
        },
    ),
    method(
        "open_sdg_aggregate",
        "scores, achieved",
        "mean score and label of several series",
        |v| Ok(aggregate(&read(v)?)),
    ),
    method(
        "escap_current_status",
        "base, current, target, direction increasing|decreasing, parity",
        "current status index 0 to 10",
        |v| Ok(escap(&read(v)?)),
    ),
    method(
        "eurostat_progress",
        "observed_cagr, required_cagr, or observed_cagr and direction",
        "Eurostat's label",
        |v| Ok(eurostat(&read(v)?)),
    ),
    method(
        "sdsn_arrow",
        "v0, t0, v1, t1, target, target_year, higher_is_better",
        "the arrow of the SDSN reports",
        |v| Ok(sdsn_arrow(&read(v)?)),
    ),
];

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Wanted {
    #[serde(alias = "increasing", alias = "higher")]
    Positive,
    #[serde(alias = "decreasing", alias = "lower")]
    Negative,
}

impl Wanted {
    fn sign(self) -> f64 {
        if self == Self::Positive { 1.0 } else { -1.0 }
    }

    fn meets(self, value: f64, target: f64) -> bool {
        self.sign() * (value - target) >= -1e-9 * target.abs().max(1.0)
    }
}

/// The constant percentage, where both values have one sign and neither is zero.
fn growth(from: f64, to: f64, years: f64) -> Option<f64> {
    (from * to > 0.0).then(|| libm::pow(to / from, 1.0 / years) - 1.0)
}

#[derive(Deserialize)]
struct Un {
    base_year: i32,
    base_value: f64,
    year: i32,
    value: f64,
    direction: Wanted,
    target: Option<f64>,
    #[serde(default = "in_2030")]
    target_year: i32,
}

fn in_2030() -> i32 {
    2030
}

/// UN Progress Chart 2023, as described by EUSTAT (methods.md §5.2 a).
fn un2023(i: &Un) -> Value {
    let met = |reason: &str| json!({"score": 3, "reason": reason});
    if let Some(target) = i.target {
        let full = target == 0.0 || target == 100.0;
        if i.direction.meets(i.value, target) {
            return met("target met");
        }
        if full && (i.value - target).abs() <= 1.0 {
            return met("within 1 point of 0 or 100");
        }
    }
    let Some(g) = growth(i.base_value, i.value, f64::from(i.year - i.base_year)) else {
        return json!({"score": null, "reason": "CAGR undefined"});
    };
    let class = |value: f64, high: f64, low: f64| match value {
        v if v >= high => 3,
        v if v >= low => 2,
        _ => 1,
    };
    match i.target {
        None => json!({"cagr": g, "score": class(i.direction.sign() * g, 0.02, 0.005)}),
        Some(target) => {
            let expected = i.value * libm::pow(1.0 + g, f64::from(i.target_year - i.year));
            let ratio = (expected - i.base_value) / (target - i.base_value);
            json!({"cagr": g, "expected": expected, "ratio": ratio, "score": class(ratio, 0.95, 0.10)})
        }
    }
}

#[derive(Deserialize)]
struct OpenSdg {
    base_year: i32,
    base_value: f64,
    current_year: i32,
    current_value: f64,
    direction: Wanted,
    target: Option<f64>,
    #[serde(default = "in_2030")]
    target_year: i32,
    limit: Option<f64>,
}

#[derive(Deserialize)]
struct Limit {
    base: f64,
    limit: f64,
}

/// The exponent of the limit coefficient in the code of Open SDG.
const LIMIT_EXPONENT: f64 = 4.44;

/// The coefficient of a natural limit (Open SDG 2.4; methods.md §5.2 b).
fn limit_coefficient(base: f64, limit: f64) -> f64 {
    let (x, l) = (base.abs(), limit.abs());
    if x >= 2.0 * l {
        1.0
    } else if x <= l {
        1.0 - libm::pow(x / l, LIMIT_EXPONENT)
    } else {
        1.0 - libm::pow((2.0 * l - x) / l, LIMIT_EXPONENT)
    }
}

/// Open SDG / Statistics Canada (methods.md §5.2 b).
fn open_sdg(i: &OpenSdg) -> Value {
    let not_zero = |value: f64| if value == 0.0 { 0.001 } else { value };
    let base = not_zero(i.base_value);
    let coefficient = match (i.target, i.limit) {
        (None, Some(limit)) => limit_coefficient(i.base_value, limit),
        _ => 1.0,
    };
    let flip = if base < 0.0 && i.current_value < 0.0 { -1.0 } else { 1.0 };
    let pace = growth(base, i.current_value, f64::from(i.current_year - i.base_year))
        .map(|g| i.direction.sign() * flip * g);
    let needed = match i.target {
        None => Some(1.0),
        Some(target) => {
            growth(base, not_zero(target), f64::from(i.target_year - i.base_year)).map(f64::abs)
        }
    };
    let met = i.target.is_some_and(|target| i.direction.meets(i.current_value, target));
    let value = pace.zip(needed).map(|(pace, needed)| pace / needed);
    let (status, score) = match value {
        _ if met => ("target_achieved", Some(5.0)),
        None => ("not_available", None),
        Some(ratio) if i.target.is_some() => with_target(ratio),
        Some(growth) => without_target(growth, coefficient),
    };
    json!({"value": value, "coefficient": coefficient, "status": status, "score": score})
}

fn with_target(r: f64) -> (&'static str, Option<f64>) {
    let score =
        if r >= 0.6 { (7.1429 * r - 4.2857).min(5.0) } else { (4.1667 * r - 2.5).max(-5.0) };
    (label(r, 0.95, 0.60), Some(score))
}

fn without_target(g: f64, c: f64) -> (&'static str, Option<f64>) {
    let score = match g {
        g if g < 0.0 => (125.0 * g - 2.5).max(-5.0),
        _ if c == 0.0 => 5.0,
        g if g < 0.005 * c => 500.0 * g / c - 2.5,
        g if g < 0.015 * c => 250.0 * g / c - 1.25,
        g => (500.0 * g / c - 5.0).min(5.0),
    };
    (label(g, 0.015 * c, 0.005 * c), Some(score))
}

fn label(value: f64, substantial: f64, moderate: f64) -> &'static str {
    match value {
        v if v < 0.0 => "deterioration",
        v if v >= substantial => "substantial_progress",
        v if v >= moderate => "moderate_progress",
        _ => "limited_progress",
    }
}

#[derive(Deserialize)]
struct Scores {
    scores: Vec<Option<f64>>,
    achieved: Vec<bool>,
}

/// The mean score; met only if every series is (methods.md §5.2 b).
fn aggregate(i: &Scores) -> Value {
    let known: Vec<f64> = i.scores.iter().flatten().copied().collect();
    if known.is_empty() {
        return json!({"score": null, "status": "not_available"});
    }
    let score = mean(&known);
    let status = match score {
        _ if i.achieved.iter().all(|achieved| *achieved) => "target_achieved",
        s if s >= 2.5 => "substantial_progress",
        s if s >= 0.0 => "moderate_progress",
        s if s >= -2.5 => "limited_progress",
        _ => "deterioration",
    };
    json!({"score": score, "status": status})
}

#[derive(Deserialize)]
struct Escap {
    base: f64,
    current: f64,
    target: f64,
    direction: Wanted,
    #[serde(default)]
    parity: bool,
}

/// ESCAP's current status index (methods.md §5.2 f).
fn escap(i: &Escap) -> Value {
    let way = (i.target - i.base).abs();
    let csi = if i.parity {
        10.0 - 10.0 * (i.target - i.current).abs() / way
    } else {
        i.direction.sign() * 10.0 * (i.current - i.base) / way
    };
    json!({"csi": Some(csi).filter(|csi| csi.is_finite())})
}

#[derive(Deserialize)]
struct Eurostat {
    observed_cagr: f64,
    required_cagr: Option<f64>,
    direction: Option<Wanted>,
}

/// Eurostat's labels, with and without a target (methods.md §5.2 g).
fn eurostat(i: &Eurostat) -> Value {
    if let Some(required) = i.required_cagr {
        let ratio = i.observed_cagr / required;
        let label = match ratio {
            r if r >= 0.95 => "significant_progress",
            r if r >= 0.60 => "moderate_progress",
            r if r >= 0.0 => "insufficient_progress",
            _ => "movement_away",
        };
        return json!({"ratio": ratio, "label": label});
    }
    let label = match i.direction.unwrap_or(Wanted::Positive).sign() * i.observed_cagr {
        g if g >= 0.01 => "significant_progress",
        g if g >= 0.0 => "moderate_progress",
        g if g >= -0.01 => "moderate_movement_away",
        _ => "significant_movement_away",
    };
    json!({"label": label})
}

#[derive(Deserialize)]
struct Arrow {
    v0: f64,
    t0: f64,
    v1: f64,
    t1: f64,
    target: f64,
    target_year: f64,
    higher_is_better: bool,
}

/// The arrow of the SDSN reports: linear rate so far over the rate needed (methods.md §5.2 h).
fn sdsn_arrow(i: &Arrow) -> Value {
    let wanted = if i.higher_is_better { Wanted::Positive } else { Wanted::Negative };
    let needed = (i.target - i.v0) / (i.target_year - i.t0);
    let ratio = (i.v1 - i.v0) / (i.t1 - i.t0) / needed;
    let arrow = match ratio {
        _ if wanted.meets(i.v1, i.target) => "on_track_or_maintaining",
        r if r >= 1.0 => "on_track_or_maintaining",
        r if r >= 0.5 => "moderately_improving",
        r if r >= 0.0 => "stagnating",
        _ => "decreasing",
    };
    json!({"ratio": Some(ratio).filter(|ratio| ratio.is_finite()), "arrow": arrow})
}
