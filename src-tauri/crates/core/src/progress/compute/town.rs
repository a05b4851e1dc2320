//! Slum households, growth of the town, grade of a figure (methods.md §2.7, 3.3, 8.2).
//!
//! **Invariant:** what is unknown is not counted as a deprivation.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Method, Outcome, count, method, percent, read};

pub(super) const METHODS: &[Method] = &[
    method(
        "slum_households",
        "households [{persons, rooms, water, sanitation, durable, tenure}], use_tenure",
        "deprivations, persons and households in slum conditions (%)",
        |v| Ok(slums(&read(v)?)),
    ),
    method(
        "sdg_11_3_1",
        "built1, built2 (km²), pop1, pop2, years",
        "land consumption over population growth",
        |v| land(&read(v)?),
    ),
    method(
        "data_quality_grade",
        "weights and scores (0 to 3) by criterion",
        "score 0 to 100 and grade A to E",
        |v| Ok(grade(&read(v)?)),
    ),
];

#[derive(Deserialize)]
struct Slums {
    households: Vec<Household>,
    #[serde(default)]
    use_tenure: bool,
}

#[derive(Deserialize)]
struct Household {
    persons: u32,
    rooms: u32,
    water: bool,
    sanitation: bool,
    durable: bool,
    tenure: Option<bool>,
}

impl Household {
    /// Over three persons a habitable room; no room is overcrowded (methods.md §2.7).
    fn crowded(&self) -> bool {
        self.persons > 3 * self.rooms
    }

    fn deprivations(&self) -> usize {
        let lacks = [!self.water, !self.sanitation, !self.durable, self.crowded()];
        lacks.into_iter().filter(|lack| *lack).count()
    }
}

fn slums(i: &Slums) -> Value {
    let tenure = |home: &Household| usize::from(i.use_tenure && home.tenure == Some(false));
    let deprivations: Vec<usize> =
        i.households.iter().map(|home| home.deprivations() + tenure(home)).collect();
    let persons = |least: usize| -> u32 {
        let homes = i.households.iter().zip(&deprivations);
        homes.filter(|(_, lacks)| **lacks >= least).map(|(home, _)| home.persons).sum()
    };
    let all = f64::from(persons(0));
    let homes = count(deprivations.iter().filter(|lacks| **lacks > 0).count());
    json!({
        "deprivations": deprivations, "slum_persons": persons(1), "total_persons": persons(0),
        "percent_persons": percent(f64::from(persons(1)), all),
        "percent_households": percent(homes, count(i.households.len())),
        "severe_percent_persons": percent(f64::from(persons(3)), all),
    })
}

#[derive(Deserialize)]
struct Land {
    built1: f64,
    built2: f64,
    pop1: f64,
    pop2: f64,
    years: f64,
}

/// Land consumption rate over the rate of population growth (UN metadata since 2021;
/// methods.md §3.3). Not to be read where the population does not grow.
fn land(i: &Land) -> Outcome {
    if [i.built1, i.pop1, i.pop2, i.years].iter().any(|value| *value <= 0.0) {
        return Err("built1, pop1, pop2 and years must be over 0".into());
    }
    let land = (i.built2 - i.built1) / i.built1 / i.years;
    let people = libm::log(i.pop2 / i.pop1) / i.years;
    let ratio = (people != 0.0).then(|| land / people);
    Ok(json!({
        "land_rate": land, "population_rate": people, "ratio": ratio,
        "interpretable": people > 0.0,
    }))
}

#[derive(Deserialize)]
struct Quality {
    weights: BTreeMap<String, f64>,
    scores: BTreeMap<String, f64>,
}

/// The grade of a figure, with its caps (methods.md §8.2; amendment 5 for old figures).
fn grade(i: &Quality) -> Value {
    let score_of = |name: &str| i.scores.get(name).copied().unwrap_or(0.0);
    let sum: f64 = i.weights.iter().map(|(name, weight)| weight * score_of(name)).sum();
    let score = 100.0 * sum / 3.0;
    let earned = match score {
        s if s >= 85.0 => 'A',
        s if s >= 70.0 => 'B',
        s if s >= 50.0 => 'C',
        s if s >= 30.0 => 'D',
        _ => 'E',
    };
    let none = |name: &str| score_of(name) == 0.0;
    let best = if none("source") && none("documentation") {
        'E'
    } else if none("source") || none("coverage") || none("definition") {
        'C'
    } else if none("timeliness") {
        'B'
    } else {
        'A'
    };
    json!({"score": score, "grade": earned.max(best)})
}
