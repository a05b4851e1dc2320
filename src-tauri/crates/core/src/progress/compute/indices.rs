//! Composite scores and inequality (methods.md §7). In `compute` only: no page shows them unasked.
//!
//! **Invariant:** a score of too few parts is no score.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Method, Outcome, count, deviation, mean, method, read};

pub(super) const METHODS: &[Method] = &[
    method(
        "sdsn_normalise",
        "value, lower_bound, optimum",
        "score 0 to 100 between two bounds",
        |v| normalise(&read(v)?),
    ),
    method(
        "sdsn_colour",
        "value, optimum, green, red, lower_bound",
        "green, yellow, orange or red",
        |v| Ok(colour(&read(v)?)),
    ),
    method(
        "goal_score",
        "scores (null = missing), min_share",
        "arithmetic mean, null below the least share",
        |v| Ok(goal_score(&read(v)?)),
    ),
    method("geometric_goal_score", "scores over 0", "geometric mean", |v| Ok(geometric(&read(v)?))),
    method(
        "quintile_ratio",
        "quintile_values (five)",
        "richest over poorest fifth, and their gap",
        |v| quintiles(&read(v)?),
    ),
    method(
        "gini_grouped",
        "population, quantity (a value for each zone)",
        "Gini coefficient of grouped data",
        |v| gini(&read(v)?),
    ),
    method(
        "pca_first_component",
        "matrix (rows = places)",
        "first principal component of the correlations",
        |v| pca(&read(v)?),
    ),
    method(
        "dp2",
        "matrix (rows = places, all deprivations)",
        "Pena Trapero's distance from the best situation",
        |v| dp2(&read(v)?),
    ),
];

#[derive(Deserialize)]
struct Bounded {
    value: f64,
    lower_bound: f64,
    optimum: f64,
    #[serde(default)]
    green: f64,
    #[serde(default)]
    red: f64,
}

fn normalise(i: &Bounded) -> Outcome {
    if i.optimum == i.lower_bound {
        return Err("optimum and lower_bound must differ".into());
    }
    let score = 100.0 * (i.value - i.lower_bound) / (i.optimum - i.lower_bound);
    Ok(json!({"score": score.clamp(0.0, 100.0)}))
}

/// Green and red at or past their thresholds, yellow and orange split half-way (methods.md §7.1).
fn colour(i: &Bounded) -> Value {
    let sign = if i.optimum >= i.lower_bound { 1.0 } else { -1.0 };
    let (value, green, red) = (sign * i.value, sign * i.green, sign * i.red);
    let colour = match value {
        v if v >= green => "green",
        v if v < red => "red",
        v if v >= f64::midpoint(green, red) => "yellow",
        _ => "orange",
    };
    json!({"colour": colour})
}

#[derive(Deserialize)]
struct Scores {
    scores: Vec<Option<f64>>,
    #[serde(default = "half")]
    min_share: f64,
}

fn half() -> f64 {
    0.5
}

fn goal_score(i: &Scores) -> Value {
    let known: Vec<f64> = i.scores.iter().flatten().copied().collect();
    let enough = !known.is_empty() && count(known.len()) >= i.min_share * count(i.scores.len());
    json!({"score": enough.then(|| mean(&known))})
}

fn geometric(i: &Scores) -> Value {
    let known: Vec<f64> = i.scores.iter().flatten().map(|score| libm::log(*score)).collect();
    let score = libm::exp(mean(&known));
    json!({"score": Some(score).filter(|score| score.is_finite())})
}

#[derive(Deserialize)]
struct Quintiles {
    quintile_values: Vec<f64>,
}

fn quintiles(i: &Quintiles) -> Outcome {
    let [first, .., last] = i.quintile_values.as_slice() else {
        return Err("quintile_values must hold five values".into());
    };
    let ratio = (*first != 0.0).then(|| last / first);
    Ok(json!({"q5_over_q1": ratio, "gap": last - first}))
}

#[derive(Deserialize)]
struct Grouped {
    population: Vec<f64>,
    quantity: Vec<f64>,
}

/// 1 − Σ (Pᵢ − Pᵢ₋₁)(Lᵢ + Lᵢ₋₁) over zones in order of quantity a head (methods.md §7.2).
fn gini(i: &Grouped) -> Outcome {
    let (people, all): (f64, f64) = (i.population.iter().sum(), i.quantity.iter().sum());
    if i.population.len() != i.quantity.len() || people <= 0.0 || all <= 0.0 {
        return Err("population and quantity must be as many, and their sums over 0".into());
    }
    let mut zones: Vec<(f64, f64)> =
        i.population.iter().copied().zip(i.quantity.iter().copied()).collect();
    zones.sort_by(|a, b| (a.1 / a.0).total_cmp(&(b.1 / b.0)));
    let mut area = 0.0;
    let mut reached = 0.0;
    for (population, quantity) in zones {
        let next = reached + quantity / all;
        area += population / people * (next + reached);
        reached = next;
    }
    Ok(json!({"gini": 1.0 - area}))
}

#[derive(Deserialize)]
struct Matrix {
    matrix: Vec<Vec<f64>>,
}

impl Matrix {
    /// The columns; `Err` unless all rows are as long and every column varies.
    fn columns(&self) -> Result<Vec<Vec<f64>>, String> {
        let width = self.matrix.first().map_or(0, Vec::len);
        if width == 0 || self.matrix.iter().any(|row| row.len() != width) {
            return Err("matrix must have rows of one length".into());
        }
        let column = |j: usize| self.matrix.iter().filter_map(|row| row.get(j).copied()).collect();
        let columns: Vec<Vec<f64>> = (0..width).map(column).collect();
        if columns.iter().any(|column| deviation(column) == 0.0) {
            return Err("a column of matrix has the same value everywhere".into());
        }
        Ok(columns)
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn standardised(column: &[f64]) -> Vec<f64> {
    let (mean, sd) = (mean(column), deviation(column));
    column.iter().map(|x| (x - mean) / sd).collect()
}

/// First eigenvector of the correlation matrix, loadings with a positive sum (methods.md §7.3).
fn pca(i: &Matrix) -> Outcome {
    let z: Vec<Vec<f64>> = i.columns()?.iter().map(|column| standardised(column)).collect();
    let rows = count(i.matrix.len());
    let correlations: Vec<Vec<f64>> =
        z.iter().map(|a| z.iter().map(|b| dot(a, b) / rows).collect()).collect();
    let (eigenvalue, loadings) = first_eigenvector(&correlations);
    let scores: Vec<f64> = (0..i.matrix.len())
        .map(|r| z.iter().zip(&loadings).filter_map(|(c, l)| Some(c.get(r)? * l)).sum())
        .collect();
    let explained = eigenvalue / count(z.len());
    Ok(json!({
        "eigenvalue": eigenvalue, "explained": explained, "loadings": loadings, "scores": scores,
    }))
}

/// Power iteration; the start is no multiple of a likely eigenvector.
fn first_eigenvector(matrix: &[Vec<f64>]) -> (f64, Vec<f64>) {
    let mut vector: Vec<f64> = (0..matrix.len()).map(|k| 1.0 + count(k) / 10.0).collect();
    let mut value = 0.0;
    for _ in 0..20_000 {
        let next: Vec<f64> = matrix.iter().map(|row| dot(row, &vector)).collect();
        value = libm::sqrt(dot(&next, &next));
        let next: Vec<f64> = next.iter().map(|x| x / value).collect();
        let moved = next.iter().zip(&vector).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
        vector = next;
        if moved < 1e-15 {
            break;
        }
    }
    let sign = if vector.iter().sum::<f64>() < 0.0 { -1.0 } else { 1.0 };
    (value, vector.iter().map(|x| sign * x).collect())
}

/// Variables enter by their correlation with the index, each with what the earlier ones do not
/// explain, until the order is stable (Pena Trapero; methods.md §7.3).
fn dp2(i: &Matrix) -> Outcome {
    let columns = i.columns()?;
    let distances: Vec<Vec<f64>> = columns.iter().map(|column| distances(column)).collect();
    let mut factors = vec![1.0; columns.len()];
    let mut order: Vec<usize> = Vec::new();
    let mut iterations = 0_u32;
    loop {
        let index = weighted_sum(&distances, &factors);
        let next = by_correlation(&columns, &index);
        iterations += 1;
        if next == order || iterations > 100 {
            let factors: Vec<f64> = order.iter().filter_map(|j| factors.get(*j).copied()).collect();
            return Ok(json!({
                "order": order, "correction_factors": factors, "index": index,
                "iterations": iterations,
            }));
        }
        factors = correction_factors(&columns, &next);
        order = next;
    }
}

fn distances(column: &[f64]) -> Vec<f64> {
    let best = column.iter().copied().fold(f64::INFINITY, f64::min);
    let sd = deviation(column);
    column.iter().map(|x| (x - best).abs() / sd).collect()
}

fn weighted_sum(distances: &[Vec<f64>], factors: &[f64]) -> Vec<f64> {
    let rows = distances.first().map_or(0, Vec::len);
    (0..rows)
        .map(|r| distances.iter().zip(factors).filter_map(|(d, f)| Some(d.get(r)? * f)).sum())
        .collect()
}

fn by_correlation(columns: &[Vec<f64>], index: &[f64]) -> Vec<usize> {
    let index = standardised(index);
    let mut ranked: Vec<(usize, f64)> = columns
        .iter()
        .enumerate()
        .map(|(j, column)| (j, dot(&standardised(column), &index).abs()))
        .collect();
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1));
    ranked.into_iter().map(|(j, _)| j).collect()
}

/// 1 − R² of each variable on those before it, by taking out what they explain one by one.
fn correction_factors(columns: &[Vec<f64>], order: &[usize]) -> Vec<f64> {
    let mut factors = vec![1.0; columns.len()];
    let mut basis: Vec<Vec<f64>> = Vec::new();
    for j in order {
        let Some(z) = columns.get(*j).map(|column| standardised(column)) else { continue };
        let left = basis.iter().fold(z.clone(), |left, axis| {
            let part = dot(&left, axis) / dot(axis, axis);
            left.iter().zip(axis).map(|(x, a)| x - part * a).collect()
        });
        if let Some(factor) = factors.get_mut(*j) {
            *factor = dot(&left, &left) / dot(&z, &z);
        }
        if dot(&left, &left) > 1e-12 {
            basis.push(left);
        }
    }
    factors
}
