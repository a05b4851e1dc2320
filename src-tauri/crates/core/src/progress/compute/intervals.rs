//! How far chance can move a share, a count, a difference, a ratio (methods.md §6.1, 6.2, 6.5).
//!
//! **Invariant:** counts in, never percentages: an interval needs to know of how many.

use serde::Deserialize;
use serde_json::{Value, json};
use statrs::function::{beta::beta_reg, gamma::gamma_lr};

use super::{Method, Outcome, method, percent, read};

pub(super) const METHODS: &[Method] = &[
    method("wilson", "x of n (counts), alpha", "score interval of a share (parts of 1)", |v| {
        run_wilson(read(v)?)
    }),
    method(
        "wilson_design_effect",
        "x of n (counts), deff, alpha",
        "the same for a clustered survey",
        |v| run_design(read(v)?),
    ),
    method(
        "clopper_pearson",
        "x of n (counts), alpha",
        "exact interval of a share (parts of 1)",
        |v| run_exact(read(v)?),
    ),
    method(
        "newcombe_difference",
        "x1 of n1, x2 of n2 (counts), alpha",
        "interval of the difference of two shares",
        |v| run_newcombe(read(v)?),
    ),
    method("garwood_count", "deaths (count), alpha", "exact interval of a count", |v| {
        run_garwood(read(v)?)
    }),
    method(
        "garwood_rate",
        "events, denominator (counts), multiplier, alpha",
        "exact interval of a rate",
        |v| run_rate(read(v)?),
    ),
    method(
        "byar_count",
        "deaths (count), alpha",
        "closed-form interval of a count, as a check",
        |v| run_byar(read(v)?),
    ),
    method(
        "rate_ratio_exact",
        "events1, denominator1, events2, denominator2 (counts), alpha",
        "ratio of the second rate to the first, exact interval and p-value",
        |v| run_ratio(read(v)?),
    ),
    method(
        "inequality_ratio",
        "x1 of n1, x2 of n2 (counts), alpha",
        "ratio of two shares with its interval, gap in points",
        |v| run_inequality(read(v)?),
    ),
];

fn five_percent() -> f64 {
    0.05
}

#[derive(Deserialize)]
struct Share {
    x: f64,
    n: f64,
    #[serde(default = "one")]
    deff: f64,
    #[serde(default = "five_percent")]
    alpha: f64,
}

fn one() -> f64 {
    1.0
}

#[derive(Deserialize)]
struct Two {
    x1: f64,
    n1: f64,
    x2: f64,
    n2: f64,
    #[serde(default = "five_percent")]
    alpha: f64,
}

#[derive(Deserialize)]
struct Count {
    deaths: f64,
    #[serde(default = "five_percent")]
    alpha: f64,
}

#[derive(Deserialize)]
struct Rate {
    events: f64,
    denominator: f64,
    #[serde(default = "one")]
    multiplier: f64,
    #[serde(default = "five_percent")]
    alpha: f64,
}

#[derive(Deserialize)]
struct Rates {
    events1: f64,
    denominator1: f64,
    events2: f64,
    denominator2: f64,
    #[serde(default = "five_percent")]
    alpha: f64,
}

/// What is wrong with counts that are no share, in the words of `derived_value`.
fn fault(x: f64, n: f64) -> Option<Value> {
    let error = match (x, n) {
        (_, n) if n <= 0.0 => "empty_denominator",
        (x, _) if x < 0.0 => "negative_numerator",
        (x, n) if x > n => "numerator_exceeds_denominator",
        _ => return None,
    };
    Some(json!({"error": error}))
}

/// The value that a standard normal variable stays under with a probability.
#[must_use]
pub fn normal_quantile(probability: f64) -> f64 {
    -std::f64::consts::SQRT_2 * statrs::function::erf::erfc_inv(2.0 * probability)
}

fn z(alpha: f64) -> f64 {
    normal_quantile(1.0 - alpha / 2.0)
}

/// Wilson's score interval of x of n, in parts of 1 (methods.md §6.1).
#[must_use]
pub fn wilson(x: f64, n: f64, alpha: f64) -> (f64, f64) {
    let (p, z) = (x / n, z(alpha));
    let shrink = 1.0 + z * z / n;
    let centre = (p + z * z / (2.0 * n)) / shrink;
    let half = z / shrink * libm::sqrt(p * (1.0 - p) / n + z * z / (4.0 * n * n));
    let lower = if x <= 0.0 { 0.0 } else { centre - half };
    let upper = if x >= n { 1.0 } else { centre + half };
    (lower, upper)
}

fn run_wilson(Share { x, n, alpha, .. }: Share) -> Outcome {
    if let Some(fault) = fault(x, n) {
        return Ok(fault);
    }
    let (lower, upper) = wilson(x, n, alpha);
    Ok(json!({"p": x / n, "lower": lower, "upper": upper}))
}

/// Wilson's interval with the effective sample size n / deff (methods.md §6.1).
fn run_design(Share { x, n, deff, alpha }: Share) -> Outcome {
    if let Some(fault) = fault(x, n) {
        return Ok(fault);
    }
    if deff <= 0.0 {
        return Err("deff must be over 0".into());
    }
    let (p, n) = (x / n, n / deff);
    let (lower, upper) = wilson(p * n, n, alpha);
    Ok(json!({"p": p, "n_effective": n, "lower": lower, "upper": upper}))
}

/// The x in `low..high` at which a rising function passes a value.
fn solve(value: f64, low: f64, high: f64, rising: impl Fn(f64) -> f64) -> f64 {
    let (mut low, mut high) = (low, high);
    for _ in 0..200 {
        let middle = f64::midpoint(low, high);
        if rising(middle) < value { low = middle } else { high = middle }
    }
    f64::midpoint(low, high)
}

/// The exact interval of x of n, in parts of 1 (Clopper and Pearson; methods.md §6.1).
#[must_use]
pub fn clopper_pearson(x: f64, n: f64, alpha: f64) -> (f64, f64) {
    let beta = |a: f64, b: f64, p: f64| solve(p, 0.0, 1.0, |x| beta_reg(a, b, x));
    let lower = if x <= 0.0 { 0.0 } else { beta(x, n - x + 1.0, alpha / 2.0) };
    let upper = if x >= n { 1.0 } else { beta(x + 1.0, n - x, 1.0 - alpha / 2.0) };
    (lower, upper)
}

fn run_exact(Share { x, n, alpha, .. }: Share) -> Outcome {
    if let Some(fault) = fault(x, n) {
        return Ok(fault);
    }
    let (lower, upper) = clopper_pearson(x, n, alpha);
    Ok(json!({"lower": lower, "upper": upper}))
}

/// Difference of two shares, first less second, with Newcombe's hybrid score interval
/// (methods.md §6.5): (difference, lower, upper) in parts of 1.
#[must_use]
pub fn newcombe_difference(first: (f64, f64), second: (f64, f64), alpha: f64) -> (f64, f64, f64) {
    let ((x1, n1), (x2, n2)) = (first, second);
    let (p1, p2) = (x1 / n1, x2 / n2);
    let ((l1, u1), (l2, u2)) = (wilson(x1, n1, alpha), wilson(x2, n2, alpha));
    let d = p1 - p2;
    (d, d - libm::hypot(p1 - l1, u2 - p2), d + libm::hypot(u1 - p1, p2 - l2))
}

fn run_newcombe(Two { x1, n1, x2, n2, alpha }: Two) -> Outcome {
    if let Some(fault) = fault(x1, n1).or_else(|| fault(x2, n2)) {
        return Ok(fault);
    }
    let (difference, lower, upper) = newcombe_difference((x1, n1), (x2, n2), alpha);
    let distinguishable = lower > 0.0 || upper < 0.0;
    Ok(json!({
        "difference_p1_minus_p2": difference, "lower": lower, "upper": upper,
        "distinguishable": distinguishable,
    }))
}

/// The exact Poisson interval of a count (Garwood; methods.md §6.2).
#[must_use]
pub fn garwood(events: f64, alpha: f64) -> (f64, f64) {
    let gamma =
        |a: f64, p: f64| {
            solve(p, 0.0, a + 20.0 + 20.0 * libm::sqrt(a), |x| {
                if x > 0.0 { gamma_lr(a, x) } else { 0.0 }
            })
        };
    let lower = if events <= 0.0 { 0.0 } else { gamma(events, alpha / 2.0) };
    (lower, gamma(events + 1.0, 1.0 - alpha / 2.0))
}

fn not_negative(name: &str, value: f64) -> Result<(), String> {
    if value >= 0.0 { Ok(()) } else { Err(format!("{name} must not be negative")) }
}

fn run_garwood(Count { deaths, alpha }: Count) -> Outcome {
    not_negative("deaths", deaths)?;
    let (lower, upper) = garwood(deaths, alpha);
    Ok(json!({"lower": lower, "upper": upper}))
}

/// The interval of a rate; reliable from twenty events (methods.md §6.2, 6.4).
fn run_rate(Rate { events, denominator, multiplier, alpha }: Rate) -> Outcome {
    not_negative("events", events)?;
    if let Some(fault) = fault(0.0, denominator) {
        return Ok(fault);
    }
    let (lower, upper) = garwood(events, alpha);
    let rate = |count: f64| count / denominator * multiplier;
    Ok(json!({
        "rate": rate(events), "lower": rate(lower), "upper": rate(upper),
        "reliable": events >= 20.0,
    }))
}

/// Byar's approximation, as a check of the exact interval (methods.md §6.2).
fn run_byar(Count { deaths: d, alpha }: Count) -> Outcome {
    not_negative("deaths", d)?;
    let limit =
        |d: f64, z: f64| d * libm::pow(1.0 - 1.0 / (9.0 * d) + z / (3.0 * libm::sqrt(d)), 3.0);
    let z = z(alpha);
    let lower = if d <= 0.0 { 0.0 } else { limit(d, -z) };
    let (garwood_lower, garwood_upper) = garwood(d, alpha);
    Ok(json!({
        "lower": lower, "upper": limit(d + 1.0, z),
        "garwood_lower": garwood_lower, "garwood_upper": garwood_upper,
    }))
}

/// Ratio of the second rate to the first with its exact conditional interval (methods.md §6.5):
/// (ratio, lower, upper); ratio and upper end are `None` with no event in the first.
#[must_use]
pub fn rate_ratio_exact(
    first: (f64, f64),
    second: (f64, f64),
    alpha: f64,
) -> (Option<f64>, f64, Option<f64>) {
    let ((d1, n1), (d2, n2)) = (first, second);
    let (lower, upper) = clopper_pearson(d2, d1 + d2, alpha);
    let odds = |p: f64| n1 / n2 * p / (1.0 - p);
    let ratio = (d1 > 0.0).then(|| (d2 / n2) / (d1 / n1));
    (ratio, odds(lower), Some(odds(upper)).filter(|_| upper < 1.0))
}

fn run_ratio(rates: Rates) -> Outcome {
    let Rates { events1: d1, denominator1: n1, events2: d2, denominator2: n2, alpha } = rates;
    not_negative("events1", d1.min(d2))?;
    if n1 <= 0.0 || n2 <= 0.0 || d1 + d2 <= 0.0 {
        return Err("denominators and the sum of events must be over 0".into());
    }
    let (ratio, lower, upper) = rate_ratio_exact((d1, n1), (d2, n2), alpha);
    let p_value = two_sided(d2, d1 + d2, n2 / (n1 + n2));
    let distinguishable = lower > 1.0 || upper.is_some_and(|upper| upper < 1.0);
    Ok(json!({
        "ratio_2_over_1": ratio, "lower": lower, "upper": upper,
        "p_value": p_value, "distinguishable": distinguishable,
    }))
}

/// The two-sided exact binomial p-value: all outcomes no likelier than the one seen.
fn two_sided(x: f64, n: f64, p: f64) -> f64 {
    let ln_choose =
        |k: f64| libm::lgamma(n + 1.0) - libm::lgamma(k + 1.0) - libm::lgamma(n - k + 1.0);
    let chance = |k: f64| libm::exp(ln_choose(k) + k * libm::log(p) + (n - k) * libm::log(1.0 - p));
    let seen = chance(x) * (1.0 + 1e-7);
    let outcomes = std::iter::successors(Some(0.0), |k| Some(k + 1.0)).take_while(|k| *k <= n);
    outcomes.map(chance).filter(|c| *c <= seen).sum::<f64>().min(1.0)
}

/// Ratio of two shares with Katz's log interval; with a zero only the gap (methods.md §7.2).
fn run_inequality(Two { x1, n1, x2, n2, alpha }: Two) -> Outcome {
    if let Some(fault) = fault(x1, n1).or_else(|| fault(x2, n2)) {
        return Ok(fault);
    }
    let gap = percent(x1, n1).zip(percent(x2, n2)).map(|(a, b)| a - b);
    if x1 == 0.0 || x2 == 0.0 {
        let (_, lower, upper) = newcombe_difference((x1, n1), (x2, n2), alpha);
        let ends = json!([lower * 100.0, upper * 100.0]);
        return Ok(json!({"ratio": null, "gap_points": gap, "gap_interval": ends}));
    }
    let ratio = (x1 / n1) / (x2 / n2);
    let spread = z(alpha) * libm::sqrt(1.0 / x1 - 1.0 / n1 + 1.0 / x2 - 1.0 / n2);
    Ok(json!({
        "ratio": ratio, "lower": ratio * libm::exp(-spread), "upper": ratio * libm::exp(spread),
        "gap_points": gap,
    }))
}
