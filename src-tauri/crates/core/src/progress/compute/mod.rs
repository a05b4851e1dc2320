//! Every method of `methods.md`, alone, under its name: JSON in, JSON out.
//!
//! One file a theme; each method is a pure function that names its source. The worked cases of
//! `tests/files/oracles.json` hold them.
//! **Invariant:** a method never guesses an input: what is missing or no number is refused by name.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::text::keys;
use crate::{Error, Result};

mod indices;
mod intervals;
mod pace;
mod plan;
mod published;
mod rates;
mod town;
mod transport;
mod trends;

pub use intervals::{
    clopper_pearson, garwood, newcombe_difference, normal_quantile, rate_ratio_exact, wilson,
};

/// One method.
#[derive(Clone, Copy)]
pub struct Method {
    /// Its name.
    pub name: &'static str,
    /// Its inputs, with units.
    pub inputs: &'static str,
    /// What it gives.
    pub about: &'static str,
    run: fn(&Value) -> Outcome,
}

/// What a method gives, or which input is wrong.
type Outcome = std::result::Result<Value, String>;

const fn method(
    name: &'static str,
    inputs: &'static str,
    about: &'static str,
    run: fn(&Value) -> Outcome,
) -> Method {
    Method { name, inputs, about, run }
}

/// Reads the inputs of a method as its struct.
fn read<I: DeserializeOwned>(inputs: &Value) -> std::result::Result<I, String> {
    I::deserialize(inputs).map_err(|error| error.to_string())
}

/// All methods, by theme.
pub fn list() -> impl Iterator<Item = &'static Method> {
    [
        pace::METHODS,
        published::METHODS,
        trends::METHODS,
        intervals::METHODS,
        rates::METHODS,
        indices::METHODS,
        town::METHODS,
        transport::METHODS,
        plan::METHODS,
    ]
    .into_iter()
    .flatten()
}

/// Runs a method by its name.
pub fn run(name: &str, inputs: &Value) -> Result<Value> {
    let method = find(name)?;
    (method.run)(inputs).map_err(|problem| method.refusal().because(problem))
}

/// The method of a name.
///
/// # Errors
/// `Refused` when there is none.
pub fn find(name: &str) -> Result<&'static Method> {
    let unknown = || Error::Refused(keys::compute_unknown(name));
    list().find(|method| method.name == name).ok_or_else(unknown)
}

impl Method {
    /// The sentence about inputs that are not what the method needs.
    #[must_use]
    pub fn refusal(&self) -> Error {
        Error::Refused(keys::compute_input(self.inputs, self.name))
    }
}

/// A count as a number to compute with.
#[allow(clippy::cast_precision_loss)]
fn count(n: usize) -> f64 {
    n as f64
}

/// The mean; NaN of nothing.
fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / count(values.len())
}

/// The standard deviation of a population (the oracles' convention).
fn deviation(values: &[f64]) -> f64 {
    let mean = mean(values);
    let square = |x: &f64| (x - mean) * (x - mean);
    libm::sqrt(values.iter().map(square).sum::<f64>() / count(values.len()))
}

/// 100 × part / whole; `None` of nothing.
fn percent(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| 100.0 * part / whole)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Methods of the oracles that are not computed yet. Empty: all are.
    const NOT_YET: &[&str] = &[];

    fn cases() -> Vec<Value> {
        let text = include_str!("../../../../../../tests/files/oracles.json");
        let all: Value = serde_json::from_str(text).unwrap();
        all["cases"].as_array().unwrap().clone()
    }

    fn same(got: &Value, expected: &Value, tolerance: f64) -> bool {
        match (got, expected) {
            (Value::Number(got), Value::Number(expected)) => {
                let (got, expected) = (got.as_f64().unwrap(), expected.as_f64().unwrap());
                (got - expected).abs() <= tolerance * expected.abs().max(1.0)
            }
            (Value::Array(got), Value::Array(expected)) => {
                got.len() == expected.len()
                    && got.iter().zip(expected).all(|(g, e)| same(g, e, tolerance))
            }
            (Value::Object(got), Value::Object(expected)) => expected
                .iter()
                .all(|(key, e)| got.get(key).is_some_and(|got| same(got, e, tolerance))),
            (got, expected) => got == expected,
        }
    }

    #[test]
    fn every_worked_case_comes_out() {
        let mut wrong = Vec::new();
        for case in cases() {
            let name = case["method"].as_str().unwrap();
            if NOT_YET.contains(&name) {
                continue;
            }
            let got = run(name, &case["inputs"]).map_err(|error| error.to_string());
            let tolerance = case["rel_tol"].as_f64().unwrap();
            if !got.as_ref().is_ok_and(|got| same(got, &case["expected"], tolerance)) {
                wrong.push(format!("{}: {got:?}\n  expected {}", case["id"], case["expected"]));
            }
        }
        assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
    }

    #[test]
    fn the_list_is_that_of_the_oracles_and_what_is_missing_is_told() {
        let wanted: BTreeSet<String> =
            cases().iter().map(|case| case["method"].as_str().unwrap().to_owned()).collect();
        let there: BTreeSet<String> = list().map(|method| method.name.to_owned()).collect();
        assert_eq!(there.len(), list().count(), "a name is there twice");
        let missing: Vec<&String> = wanted.difference(&there).collect();
        assert_eq!(missing, NOT_YET, "NOT_YET is out of date");
    }

    #[test]
    fn a_wrong_input_is_refused_by_name() {
        let check = |name: &str, inputs: &str, key: &str| {
            let inputs = serde_json::from_str(inputs).unwrap();
            assert_eq!(run(name, &inputs).unwrap_err().message().key(), key);
        };
        check("wilsons", "{}", "compute-unknown");
        check("wilson", "{\"x\": 1}", "compute-input");
        check("wilson", "{\"x\": \"one\", \"n\": 10}", "compute-input");
        check("target_value", "{\"rule\": \"halve\", \"baseline\": 1}", "compute-input");
    }
}
