//! Transport: emissions, what changed them, fleets, fares, need and supply (methods.md §4, 10.3,
//! 10.4).
//!
//! **Invariant:** factors of emission come in with the data; none is built in.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Method, Outcome, count, deviation, mean, method, percent, read};

pub(super) const METHODS: &[Method] = &[
    method(
        "asif",
        "population, trips_per_person_day, days, modes [{m, share, km, occ, use, ef}]",
        "trips, passenger-km and tonnes of CO2 a year",
        |v| asif(&read(v)?),
    ),
    method(
        "asif_change",
        "base_case, scenario (inputs of asif)",
        "change of CO2 in percent, total and a head",
        |v| asif_change(&read(v)?),
    ),
    method(
        "lmdi",
        "A [before, after], S0, S1, I0, I1",
        "what activity, structure and intensity added",
        |v| lmdi(&read(v)?),
    ),
    method(
        "bus_fleet_turnover",
        "fleet, ev, life_years, growth, ev_share_of_new (a value a year)",
        "fleet, new and electric buses a year",
        |v| fleet(&read(v)?),
    ),
    method(
        "affordability",
        "fare, trips, monthly_income_q1",
        "cost of the basket in the income (%)",
        |v| {
            let i: Fare = read(v)?;
            Ok(json!({"percent": percent(i.trips * i.fare, i.monthly_income_q1)}))
        },
    ),
    method(
        "suppressed_trips",
        "reference_rate, observed_rate (trips a person a day), population",
        "trips a day that are not made",
        |v| {
            let i: Trips = read(v)?;
            Ok(
                json!({"trips_per_day": (i.reference_rate - i.observed_rate).max(0.0) * i.population}),
            )
        },
    ),
    method(
        "need_supply_gap",
        "zones {pop, supply, need columns}, need (names of columns)",
        "zones of high need and low supply",
        |v| need_gap(&read(v)?),
    ),
    method(
        "supply_index",
        "zone_area_km2, stops [{buffer_area, trips_week}]",
        "supply of a zone after Currie",
        |v| supply(&read(v)?),
    ),
];

#[derive(Deserialize)]
struct Asif {
    population: f64,
    trips_per_person_day: f64,
    #[serde(default = "days")]
    days: f64,
    modes: Vec<Mode>,
}

fn days() -> f64 {
    330.0
}

#[derive(Deserialize)]
struct Mode {
    m: String,
    share: f64,
    km: f64,
    occ: f64,
    #[serde(rename = "use")]
    consumption: f64,
    ef: f64,
}

/// Activity × structure × intensity × fuel (Schipper; methods.md §10.3).
fn asif(i: &Asif) -> Outcome {
    if i.population <= 0.0 || i.modes.iter().any(|mode| mode.occ <= 0.0) {
        return Err("population and every occ must be over 0".into());
    }
    let trips = i.population * i.trips_per_person_day * i.days;
    let mut modes = BTreeMap::new();
    let (mut all_km, mut all_tonnes) = (0.0, 0.0);
    for mode in &i.modes {
        let pkm = trips * mode.share * mode.km;
        let vkm = pkm / mode.occ;
        let tonnes = vkm * mode.consumption * mode.ef / 1000.0;
        all_km += pkm;
        all_tonnes += tonnes;
        modes.insert(mode.m.clone(), json!({"pkm": pkm, "vkm": vkm, "t_co2": tonnes}));
    }
    let per_km = (all_km > 0.0).then(|| all_tonnes * 1e6 / all_km);
    Ok(json!({
        "trips": trips, "pkm": all_km, "t_co2": all_tonnes,
        "t_co2_per_capita": all_tonnes / i.population, "g_per_pkm": per_km, "modes": modes,
    }))
}

#[derive(Deserialize)]
struct Change {
    base_case: Asif,
    scenario: Asif,
}

fn asif_change(i: &Change) -> Outcome {
    let (before, after) = (asif(&i.base_case)?, asif(&i.scenario)?);
    let change = |key: &str| {
        let value = |case: &Value| case.get(key).and_then(Value::as_f64);
        let (before, after) = (value(&before)?, value(&after)?);
        (before > 0.0).then(|| 100.0 * (after / before - 1.0))
    };
    Ok(json!({
        "change_percent": change("t_co2"),
        "per_capita_change_percent": change("t_co2_per_capita"),
    }))
}

#[derive(Deserialize)]
#[allow(non_snake_case)]
struct Lmdi {
    A: (f64, f64),
    S0: Vec<f64>,
    S1: Vec<f64>,
    I0: Vec<f64>,
    I1: Vec<f64>,
}

/// The logarithmic mean.
fn log_mean(a: f64, b: f64) -> f64 {
    if a == b { a } else { (a - b) / (libm::log(a) - libm::log(b)) }
}

/// Additive LMDI-I: effects add up exactly (methods.md §10.3).
fn lmdi(i: &Lmdi) -> Outcome {
    let modes = i.S0.len();
    if [&i.S1, &i.I0, &i.I1].iter().any(|list| list.len() != modes) {
        return Err("S0, S1, I0 and I1 must be as many".into());
    }
    let total: f64 = i.S0.iter().zip(&i.I0).map(|(s, x)| i.A.0 * s * x).sum();
    let some = |value: f64| if value == 0.0 { total * 1e-12 } else { value };
    let (mut activity, mut structure, mut intensity, mut change) = (0.0, 0.0, 0.0, 0.0);
    for ((s0, s1), (x0, x1)) in i.S0.iter().zip(&i.S1).zip(i.I0.iter().zip(&i.I1)) {
        let [s0, s1, x0, x1] = [*s0, *s1, *x0, *x1].map(some);
        let (before, after) = (i.A.0 * s0 * x0, i.A.1 * s1 * x1);
        let weight = log_mean(after, before);
        activity += weight * libm::log(i.A.1 / i.A.0);
        structure += weight * libm::log(s1 / s0);
        intensity += weight * libm::log(x1 / x0);
        change += after - before;
    }
    Ok(json!({
        "activity": activity, "structure": structure, "intensity": intensity, "total": change,
    }))
}

#[derive(Deserialize)]
struct Fleet {
    fleet: f64,
    ev: f64,
    life_years: f64,
    growth: f64,
    ev_share_of_new: Vec<f64>,
}

/// A fleet of uniform age, a year at a time (methods.md §10.3).
fn fleet(i: &Fleet) -> Outcome {
    if i.life_years <= 0.0 || i.fleet <= 0.0 {
        return Err("fleet and life_years must be over 0".into());
    }
    let (mut buses, mut ev) = (i.fleet, i.ev);
    let years: Vec<Value> = i
        .ev_share_of_new
        .iter()
        .map(|share| {
            let new = buses / i.life_years + buses * i.growth;
            buses *= 1.0 + i.growth;
            ev += new * share - ev / i.life_years;
            json!({"fleet": buses, "new": new, "ev": ev, "ev_share": 100.0 * ev / buses})
        })
        .collect();
    Ok(json!({"years": years}))
}

#[derive(Deserialize)]
struct Fare {
    fare: f64,
    #[serde(default = "sixty")]
    trips: f64,
    monthly_income_q1: f64,
}

fn sixty() -> f64 {
    60.0
}

#[derive(Deserialize)]
struct Trips {
    reference_rate: f64,
    observed_rate: f64,
    population: f64,
}

#[derive(Deserialize)]
struct Zones {
    zones: BTreeMap<String, Vec<f64>>,
    need: Vec<String>,
}

impl Zones {
    fn column(&self, name: &str) -> Result<&[f64], String> {
        self.zones
            .get(name)
            .map(Vec::as_slice)
            .ok_or_else(|| format!("zones has no column `{name}`"))
    }

    fn standardised(&self, name: &str) -> Result<Vec<f64>, String> {
        let column = self.column(name)?;
        let (mean, sd) = (mean(column), deviation(column));
        let z = |x: &f64| if sd == 0.0 { 0.0 } else { (x - mean) / sd };
        Ok(column.iter().map(z).collect())
    }
}

/// Need is the mean of standardised columns; a gap zone needs more and has less than the mean
/// (after Currie 2004; methods.md §10.4).
fn need_gap(i: &Zones) -> Outcome {
    let people = i.column("pop")?;
    let supply = i.standardised("supply")?;
    let needs: Vec<Vec<f64>> =
        i.need.iter().map(|name| i.standardised(name)).collect::<Result<_, _>>()?;
    let need: Vec<f64> = (0..people.len())
        .map(|zone| needs.iter().filter_map(|z| z.get(zone)).sum::<f64>() / count(needs.len()))
        .collect();
    let both = || need.iter().zip(&supply);
    let gap: Vec<f64> = both().map(|(need, supply)| need - supply).collect();
    let gap_zone: Vec<bool> = both().map(|(need, supply)| *need > 0.0 && *supply < 0.0).collect();
    let in_gap = people.iter().zip(&gap_zone).filter(|(_, gap)| **gap).map(|(people, _)| people);
    let share = percent(in_gap.sum(), people.iter().sum());
    Ok(json!({
        "need": need, "supply": supply, "gap": gap, "gap_zone": gap_zone,
        "population_percent": share,
    }))
}

#[derive(Deserialize)]
struct Supply {
    zone_area_km2: f64,
    stops: Vec<Stop>,
}

#[derive(Deserialize)]
struct Stop {
    buffer_area: f64,
    trips_week: f64,
}

fn supply(i: &Supply) -> Outcome {
    if i.zone_area_km2 <= 0.0 {
        return Err("zone_area_km2 must be over 0".into());
    }
    let index: f64 =
        i.stops.iter().map(|stop| stop.buffer_area / i.zone_area_km2 * stop.trips_week).sum();
    Ok(json!({"index": index}))
}
