//! Priorities, money, roles, screens of a plan (methods.md §9.6–9.8, 10.2, 10.5).
//!
//! **Invariant:** what was not screened or not answered stays outside a share.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Method, Outcome, count, mean, method, percent, read};

pub(super) const METHODS: &[Method] = &[
    method(
        "priority_score",
        "weights (sum 1), scores (0 to 5) by criterion",
        "score 0 to 100",
        |v| Ok(priority(&read(v)?)),
    ),
    method(
        "finance_gap",
        "costs, sources [{amount, certainty}]",
        "money found, weighted and missing",
        |v| Ok(finance(&read(v)?)),
    ),
    method(
        "gender_marker_share",
        "actions [{budget, marker 0, 1, 2 or null}]",
        "share of the screened budget (%)",
        |v| Ok(gender(&read(v)?)),
    ),
    method("raci_check", "tasks [{id, R, A}]", "tasks without exactly one A or without R", |v| {
        Ok(raci(&read(v)?))
    }),
    method(
        "bps_screen",
        "keynesian, schumpeterian, environmental (answers 0 to 3)",
        "three efficiencies and the label",
        |v| Ok(screen(&read(v)?)),
    ),
    method(
        "industrial_readiness",
        "pillars (five, 0 to 4)",
        "readiness, bottleneck and level",
        |v| readiness(&read(v)?),
    ),
    method(
        "component_gap",
        "demand_buses, components [{name, capacity}]",
        "coverage and gap of each component",
        |v| components(&read(v)?),
    ),
];

#[derive(Deserialize)]
struct Matrix {
    weights: BTreeMap<String, f64>,
    scores: BTreeMap<String, f64>,
}

/// 100 × Σ weight × score / 5 (methods.md §9.6).
fn priority(i: &Matrix) -> Value {
    let score = |name: &String| i.scores.get(name).copied();
    let parts: Option<Vec<f64>> =
        i.weights.iter().map(|(name, weight)| Some(weight * score(name)?)).collect();
    json!({"score": parts.map(|parts| 100.0 * parts.iter().sum::<f64>() / 5.0)})
}

#[derive(Deserialize)]
struct Finance {
    costs: Vec<f64>,
    sources: Vec<Source>,
}

#[derive(Deserialize)]
struct Source {
    amount: f64,
    certainty: f64,
}

/// What is found, weighted by how sure it is, and what is missing (methods.md §9.7).
fn finance(i: &Finance) -> Value {
    let cost: f64 = i.costs.iter().sum();
    let nominal: f64 = i.sources.iter().map(|source| source.amount).sum();
    let weighted: f64 = i.sources.iter().map(|source| source.amount * source.certainty).sum();
    json!({
        "cost": cost, "nominal": nominal, "weighted": weighted,
        "gap_nominal": cost - nominal, "gap_weighted": cost - weighted,
        "coverage_percent": percent(weighted, cost),
    })
}

#[derive(Deserialize)]
struct Actions {
    actions: Vec<Action>,
}

#[derive(Deserialize)]
struct Action {
    budget: f64,
    marker: Option<u8>,
}

/// Shares of the screened budget under the OECD-DAC marker (methods.md §9.8).
fn gender(i: &Actions) -> Value {
    let budget = |wanted: fn(u8) -> bool| -> f64 {
        let screened = i.actions.iter().filter(|action| action.marker.is_some_and(wanted));
        screened.map(|action| action.budget).sum()
    };
    let screened = budget(|_| true);
    json!({
        "screened_budget": screened,
        "principal_percent": percent(budget(|marker| marker == 2), screened),
        "significant_percent": percent(budget(|marker| marker == 1), screened),
        "gender_focused_percent": percent(budget(|marker| marker > 0), screened),
    })
}

#[derive(Deserialize)]
struct Tasks {
    tasks: Vec<Task>,
}

#[derive(Deserialize)]
struct Task {
    id: String,
    #[serde(rename = "R", default)]
    responsible: Vec<String>,
    #[serde(rename = "A", default)]
    accountable: Vec<String>,
}

/// Exactly one who answers for a task, at least one who does it (methods.md §9.7).
fn raci(i: &Tasks) -> Value {
    let errors = |task: &Task| {
        let who = match task.accountable.len() {
            0 => Some("no_accountable"),
            1 => None,
            _ => Some("more_than_one_accountable"),
        };
        let work = task.responsible.is_empty().then_some("no_responsible");
        let told = |error| json!({"task": task.id, "error": error});
        [who, work].into_iter().flatten().map(told).collect::<Vec<_>>()
    };
    json!({"errors": i.tasks.iter().flat_map(errors).collect::<Vec<_>>()})
}

#[derive(Deserialize)]
struct Screen {
    keynesian: Vec<f64>,
    schumpeterian: Vec<f64>,
    environmental: Vec<f64>,
}

/// Three efficiencies; the geometric mean, so that none is bought with another (methods.md §10.2).
fn screen(i: &Screen) -> Value {
    let parts = [&i.keynesian, &i.schumpeterian, &i.environmental]
        .map(|answers| 100.0 * mean(answers) / 3.0);
    let [keynesian, schumpeterian, environmental] = parts;
    let overall = libm::cbrt(parts.iter().product());
    let label = match parts.iter().filter(|part| **part >= 50.0).count() {
        3 if overall >= 60.0 => "bps_candidate",
        2 | 3 => "partial",
        1 => "single_dividend",
        _ => "not_aligned",
    };
    json!({
        "keynesian": keynesian, "schumpeterian": schumpeterian, "environmental": environmental,
        "overall": overall, "label": label,
    })
}

#[derive(Deserialize)]
struct Pillars {
    pillars: Vec<f64>,
}

/// Geometric mean of the pillars with zero floored at 0.04; the lowest is the bottleneck
/// (methods.md §10.5).
fn readiness(i: &Pillars) -> Outcome {
    let lowest = i.pillars.iter().enumerate().min_by(|a, b| a.1.total_cmp(b.1));
    let (bottleneck, _) = lowest.ok_or("pillars must not be empty")?;
    let logs: Vec<f64> = i.pillars.iter().map(|pillar| libm::log(pillar.max(0.04))).collect();
    let geometric = 100.0 * libm::exp(logs.iter().sum::<f64>() / count(logs.len())) / 4.0;
    let level = match geometric {
        g if g >= 75.0 => "leading",
        g if g >= 50.0 => "advanced",
        g if g >= 25.0 => "emerging",
        _ => "incipient",
    };
    Ok(json!({
        "arithmetic": 100.0 * mean(&i.pillars) / 4.0, "geometric": geometric,
        "bottleneck": bottleneck, "level": level,
    }))
}

#[derive(Deserialize)]
struct Components {
    demand_buses: f64,
    components: Vec<Component>,
}

#[derive(Deserialize)]
struct Component {
    capacity: f64,
}

fn components(i: &Components) -> Outcome {
    if i.demand_buses <= 0.0 {
        return Err("demand_buses must be over 0".into());
    }
    let each = |of: fn(f64, f64) -> f64| -> Vec<f64> {
        i.components.iter().map(|component| of(component.capacity, i.demand_buses)).collect()
    };
    Ok(json!({
        "coverage": each(|capacity, demand| (capacity / demand).min(1.0)),
        "gap": each(|capacity, demand| (demand - capacity).max(0.0)),
    }))
}
