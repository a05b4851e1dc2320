//! Lines through more than two points (methods.md §5.4). They stand beside the verdict, never in
//! its place.
//!
//! **Invariant:** all take points in any order and give the same line for the same points.

use serde::Deserialize;
use serde_json::{Value, json};

use super::intervals::normal_quantile;
use super::{Method, Outcome, count, mean, method, read};

pub(super) const METHODS: &[Method] = &[
    method(
        "ols_trend",
        "points [[year, value]]",
        "least-squares line, r², values in 2020 and 2030",
        |v| ols(&read(v)?),
    ),
    method(
        "log_trend",
        "points [[year, value]], values over 0",
        "least-squares line through logarithms",
        |v| log(&read(v)?),
    ),
    method(
        "theil_sen",
        "points [[year, value]]",
        "median of pairwise slopes with its 95 % interval",
        |v| theil_sen(&read(v)?),
    ),
    method(
        "weighted_trend",
        "points [[year, value]], half_life_years",
        "line in which recent points weigh more",
        |v| weighted(&read(v)?),
    ),
    method(
        "logit_trend",
        "points [[year, value]], values between 0 and 100",
        "line through log odds",
        |v| logit(&read(v)?),
    ),
];

#[derive(Deserialize)]
struct Points {
    points: Vec<(f64, f64)>,
    #[serde(default = "five")]
    half_life_years: f64,
}

fn five() -> f64 {
    5.0
}

struct Line {
    slope: f64,
    intercept: f64,
}

impl Line {
    /// The weighted least-squares line.
    fn through(points: &[(f64, f64, f64)]) -> Result<Self, String> {
        let total: f64 = points.iter().map(|(_, _, w)| w).sum();
        let mean_x = points.iter().map(|(x, _, w)| x * w).sum::<f64>() / total;
        let mean_y = points.iter().map(|(_, y, w)| y * w).sum::<f64>() / total;
        let sxx: f64 = points.iter().map(|(x, _, w)| w * (x - mean_x) * (x - mean_x)).sum();
        let sxy: f64 = points.iter().map(|(x, y, w)| w * (x - mean_x) * (y - mean_y)).sum();
        if points.len() < 2 || sxx <= 0.0 {
            return Err("points of two different years are needed".into());
        }
        let slope = sxy / sxx;
        Ok(Self { slope, intercept: mean_y - slope * mean_x })
    }

    fn at(&self, x: f64) -> f64 {
        self.intercept + self.slope * x
    }
}

fn plain(points: &[(f64, f64)]) -> Vec<(f64, f64, f64)> {
    points.iter().map(|(x, y)| (*x, *y, 1.0)).collect()
}

fn ols(i: &Points) -> Outcome {
    let line = Line::through(&plain(&i.points))?;
    let values: Vec<f64> = i.points.iter().map(|point| point.1).collect();
    let mean = mean(&values);
    let left: f64 = i.points.iter().map(|(x, y)| (y - line.at(*x)) * (y - line.at(*x))).sum();
    let all: f64 = values.iter().map(|y| (y - mean) * (y - mean)).sum();
    Ok(json!({
        "slope": line.slope, "intercept": line.intercept, "r2": 1.0 - left / all,
        "predict_2020": line.at(2020.0), "predict_2030": line.at(2030.0),
    }))
}

fn log(i: &Points) -> Outcome {
    if i.points.iter().any(|(_, y)| *y <= 0.0) {
        return Err("values must be over 0".into());
    }
    let logs: Vec<_> = i.points.iter().map(|(x, y)| (*x, libm::log(*y))).collect();
    let line = Line::through(&plain(&logs))?;
    Ok(json!({
        "slope": line.slope, "annual_change": libm::exp(line.slope) - 1.0,
        "predict_2020": libm::exp(line.at(2020.0)), "predict_2030": libm::exp(line.at(2030.0)),
    }))
}

fn logit(i: &Points) -> Outcome {
    if i.points.iter().any(|(_, y)| *y <= 0.0 || *y >= 100.0) {
        return Err("values must be between 0 and 100".into());
    }
    let odds: Vec<_> = i.points.iter().map(|(x, y)| (*x, libm::log(y / (100.0 - y)))).collect();
    let line = Line::through(&plain(&odds))?;
    let value = |x: f64| 100.0 / (1.0 + libm::exp(-line.at(x)));
    Ok(json!({
        "slope": line.slope, "predict_2020": value(2020.0), "predict_2030": value(2030.0),
    }))
}

fn weighted(i: &Points) -> Outcome {
    if i.half_life_years <= 0.0 {
        return Err("half_life_years must be over 0".into());
    }
    let last = i.points.iter().map(|point| point.0).fold(f64::NEG_INFINITY, f64::max);
    let weight = |x: f64| libm::pow(0.5, (last - x) / i.half_life_years);
    let points: Vec<_> = i.points.iter().map(|(x, y)| (*x, *y, weight(*x))).collect();
    let line = Line::through(&points)?;
    let weights: Vec<f64> = points.iter().map(|point| point.2).collect();
    Ok(json!({
        "weights": weights, "slope": line.slope, "intercept": line.intercept,
        "predict_2020": line.at(2020.0), "predict_2030": line.at(2030.0),
    }))
}

fn median(sorted: &[f64]) -> f64 {
    let middle = sorted.len() / 2;
    let at = |i: usize| sorted.get(i).copied().unwrap_or(f64::NAN);
    if sorted.len() % 2 == 1 { at(middle) } else { f64::midpoint(at(middle - 1), at(middle)) }
}

fn sorted(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values
}

/// Theil and Sen, with the interval of Sen 1968 as scipy's `theilslopes` gives it.
fn theil_sen(i: &Points) -> Outcome {
    let pairs = i
        .points
        .iter()
        .enumerate()
        .flat_map(|(k, a)| i.points.iter().skip(k + 1).map(move |b| (b.0 - a.0, b.1 - a.1)));
    let slopes = sorted(pairs.filter(|(dx, _)| *dx != 0.0).map(|(dx, dy)| dy / dx));
    if slopes.is_empty() {
        return Err("points of two different years are needed".into());
    }
    let slope = median(&slopes);
    let x = median(&sorted(i.points.iter().map(|point| point.0)));
    let y = median(&sorted(i.points.iter().map(|point| point.1)));
    let (lower, upper) = slope_interval(&slopes, &i.points);
    Ok(json!({"slope": slope, "intercept": y - slope * x, "lower95": lower, "upper95": upper}))
}

fn slope_interval(slopes: &[f64], points: &[(f64, f64)]) -> (Value, Value) {
    let sizes = |values: Vec<f64>| -> f64 {
        let ties = values.chunk_by(|a, b| a == b).map(|run| count(run.len()));
        ties.map(|k| k * (k - 1.0) * (2.0 * k + 5.0)).sum()
    };
    let n = count(points.len());
    let tied_x = sizes(sorted(points.iter().map(|point| point.0)));
    let tied_y = sizes(sorted(points.iter().map(|point| point.1)));
    let variance = (n * (n - 1.0) * (2.0 * n + 5.0) - tied_x - tied_y) / 18.0;
    let reach = normal_quantile(0.975) * libm::sqrt(variance);
    let all = count(slopes.len());
    let at = |rank: f64| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let index = rank.clamp(0.0, all - 1.0) as usize;
        json!(slopes.get(index))
    };
    (at(libm::rint((all - reach) / 2.0) - 1.0), at(libm::rint((all + reach) / 2.0)))
}
