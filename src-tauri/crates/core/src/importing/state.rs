//! A starting state as one JSON file: municipality, sources, figures, objectives and actions.
//! `ceiba new --from STATE.json` reads it; the training municipality comes as one.
//!
//! **Invariant:** the file is read and checked whole before anything is written.

use std::collections::BTreeMap;
use std::path::Path;

use rust_decimal::Decimal;
use serde::Deserialize;

use crate::basics::{Id, Period};
use crate::catalogue::Catalogue;
use crate::municipality::{self, Municipality};
use crate::plan::{self, ActionEntry, Certainty, CostEntry, FundingEntry, ObjectiveEntry, Plan};
use crate::series::{Figure, Measure, ObservationKey, Source, TOWN, write_source};
use crate::text::keys;
use crate::workspace::Change;
use crate::{Error, Result};

/// More than any state a person writes; the limit of what is read at once.
const MOST_BYTES: u64 = 20 << 20;

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    municipality: Sheet,
    #[serde(default)]
    sources: Vec<StateSource>,
    #[serde(default)]
    observations: Vec<StateObservation>,
    plan: Option<StatePlan>,
    #[serde(default)]
    objectives: Vec<StateObjective>,
    #[serde(default)]
    actions: Vec<StateAction>,
}

#[derive(Debug, Deserialize)]
struct Sheet {
    name: String,
    #[serde(default)]
    country: String,
    #[serde(default)]
    code: String,
    region: Option<Region>,
    #[serde(default)]
    fictional: bool,
    #[serde(default)]
    currency: String,
    #[serde(default)]
    paper: String,
}

#[derive(Debug, Deserialize)]
struct Region {
    code: String,
    name: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StateSource {
    id: String,
    publisher: String,
    title: String,
    year: serde_json::Value,
    #[serde(default)]
    licence: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StateObservation {
    indicator: Option<String>,
    series: Option<String>,
    year: Option<i32>,
    start: Option<i32>,
    end: Option<i32>,
    value: Option<f64>,
    numerator: Option<f64>,
    denominator: Option<f64>,
    lower: Option<f64>,
    upper: Option<f64>,
    #[serde(default)]
    breakdown: BTreeMap<String, String>,
    #[serde(default)]
    territory: String,
    source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StatePlan {
    title: String,
    start: i32,
    end: i32,
    price_year: Option<i32>,
}

#[derive(Debug, Deserialize)]
struct YearValue {
    year: i32,
    value: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StateObjective {
    key: String,
    title: String,
    indicator: Option<String>,
    series: Option<String>,
    baseline: Option<YearValue>,
    target: Option<YearValue>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StateAction {
    #[serde(rename = "key")]
    _key: Option<String>,
    objective: Option<String>,
    title: String,
    #[serde(default)]
    description: String,
    #[serde(default)]
    lead: String,
    #[serde(default)]
    place: String,
    start: Option<i32>,
    end: Option<i32>,
    #[serde(default)]
    costs: Vec<StateCost>,
    #[serde(default)]
    funding: Vec<StateFunding>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StateCost {
    title: String,
    year: i32,
    amount: Decimal,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StateFunding {
    source: String,
    amount: Decimal,
    certainty: Certainty,
}

/// Reads a state file.
///
/// # Errors
/// `Foreign` with a sentence that names the file and the place.
pub fn read(path: &Path) -> Result<State> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let foreign = |source| Error::foreign_file(path, source);
    let size = std::fs::metadata(path).map_err(foreign)?.len();
    if size > MOST_BYTES {
        return Err(Error::Foreign(keys::state_too_large(name)));
    }
    let text = std::fs::read_to_string(path).map_err(foreign)?;
    parse(&text, &name)
}

/// Reads the text of a state file; `name` is for the sentence.
///
/// # Errors
/// As [`read`].
pub fn parse(text: &str, name: &str) -> Result<State> {
    serde_json::from_str(text).map_err(|error| Error::json(name, &error))
}

impl State {
    /// The municipality sheet.
    #[must_use]
    pub fn municipality(&self) -> Municipality {
        let sheet = &self.municipality;
        let region = sheet.region.as_ref();
        Municipality {
            name: sheet.name.clone(),
            country: sheet.country.clone(),
            code: sheet.code.clone(),
            region_code: region.map(|region| region.code.clone()).unwrap_or_default(),
            region: region.map(|region| region.name.clone()).unwrap_or_default(),
            fictional: sheet.fictional,
            currency: sheet.currency.clone(),
            paper: sheet.paper.clone(),
        }
    }

    /// The same municipality before anybody planned.
    #[must_use]
    pub fn without_plan(self) -> Self {
        Self { plan: None, objectives: Vec::new(), actions: Vec::new(), ..self }
    }

    /// Writes everything, as part of one Op.
    ///
    /// # Errors
    /// `Foreign` with a sentence that names what does not fit; when the file cannot be written.
    pub fn write(&self, change: &mut Change) -> Result<()> {
        municipality::write(change, &self.municipality())?;
        let sources = self.write_sources(change)?;
        for observation in &self.observations {
            let (key, figure) = observation.figure(&self.municipality(), &sources)?;
            change.observe(&key, &figure)?;
        }
        if let Some(StatePlan { title, start, end, price_year }) = &self.plan {
            let years = Some((*start, *end));
            plan::write::plan(
                change,
                &Plan { title: title.clone(), years, price_year: *price_year },
            )?;
        }
        let objectives = self.write_objectives(change)?;
        self.actions.iter().try_for_each(|action| action.write(change, &objectives))
    }

    fn write_sources(&self, change: &mut Change) -> Result<BTreeMap<&str, Id>> {
        let mut ids = BTreeMap::new();
        for StateSource { id, publisher, title, year, licence } in &self.sources {
            let year = year.as_str().map_or_else(|| year.to_string(), str::to_owned);
            let source = Source {
                publisher: publisher.clone(),
                title: title.clone(),
                year,
                licence: licence.clone(),
            };
            ids.insert(id.as_str(), write_source(change, &source)?);
        }
        Ok(ids)
    }

    fn write_objectives(&self, change: &mut Change) -> Result<BTreeMap<&str, Id>> {
        let pair =
            |known: &Option<YearValue>| known.as_ref().map(|known| (known.year, known.value));
        let mut ids = BTreeMap::new();
        for objective in &self.objectives {
            let named = objective.series.is_some() || objective.indicator.is_some();
            let entry = ObjectiveEntry {
                id: None,
                title: objective.title.clone(),
                series: named
                    .then(|| series(&objective.series, &objective.indicator))
                    .transpose()?,
                baseline: pair(&objective.baseline),
                target: pair(&objective.target),
            };
            ids.insert(objective.key.as_str(), plan::write::objective(change, &entry)?);
        }
        Ok(ids)
    }
}

impl StateObservation {
    fn figure(
        &self,
        sheet: &Municipality,
        sources: &BTreeMap<&str, Id>,
    ) -> Result<(ObservationKey, Figure)> {
        let first = self.start.or(self.year).unwrap_or_default();
        let wrong = |what: &str| Error::Foreign(keys::state_wrong(self.name(), what));
        let breakdown: Vec<String> =
            self.breakdown.iter().map(|(dimension, code)| format!("{dimension}={code}")).collect();
        let key = ObservationKey {
            series: series(&self.series, &self.indicator)?,
            territory: territory(&self.territory, sheet),
            period: Period::years(first, self.end.unwrap_or(first)).ok_or_else(|| wrong("year"))?,
            breakdown: breakdown.join(";"),
            source: *sources.get(self.source.as_str()).ok_or_else(|| wrong(&self.source))?,
        };
        let measure = match (self.value, self.numerator, self.denominator) {
            (_, Some(numerator), Some(denominator)) => Measure::Ratio { numerator, denominator },
            (Some(value), ..) => Measure::Value(value),
            _ => return Err(wrong("value")),
        };
        let interval = self.lower.zip(self.upper);
        Ok((key, Figure { interval, ..Figure::plain(measure) }))
    }

    fn name(&self) -> String {
        let year = self.start.or(self.year).map(|year| year.to_string()).unwrap_or_default();
        let series = self.series.as_ref().or(self.indicator.as_ref());
        format!("{} {year}", series.map(String::as_str).unwrap_or_default())
    }
}

impl StateAction {
    fn write(&self, change: &mut Change, objectives: &BTreeMap<&str, Id>) -> Result<()> {
        let objective = match &self.objective {
            Some(key) => {
                let known = objectives.get(key.as_str()).copied();
                Some(known.ok_or_else(|| {
                    Error::Foreign(keys::state_wrong(self.title.as_str(), key.as_str()))
                })?)
            }
            None => None,
        };
        let costs = self.costs.iter().map(|cost| CostEntry {
            id: None,
            title: cost.title.clone(),
            year: cost.year,
            amount: cost.amount,
        });
        let funding = self.funding.iter().map(|given| FundingEntry {
            id: None,
            source: given.source.clone(),
            amount: given.amount,
            certainty: given.certainty,
        });
        let entry = ActionEntry {
            id: None,
            objective,
            title: self.title.clone(),
            description: self.description.clone(),
            lead: self.lead.clone(),
            place: self.place.clone(),
            contact: None,
            years: self.start.zip(self.end),
            costs: costs.collect(),
            funding: funding.collect(),
        };
        plan::write::action(change, &entry).map(|_| ())
    }
}

/// The series that is named, or the only one at the place that is named.
fn series(series: &Option<String>, indicator: &Option<String>) -> Result<String> {
    let catalogue = Catalogue::embedded();
    let name = series.as_ref().or(indicator.as_ref()).cloned().unwrap_or_default();
    if let Some(known) = series.as_ref().and_then(|id| catalogue.find(id)) {
        return Ok(known.id.clone());
    }
    let mut found: Vec<&str> = catalogue
        .indicators()
        .iter()
        .filter(|i| Some(&i.code) == indicator.as_ref())
        .map(|i| i.series.as_str())
        .collect();
    found.dedup();
    match found.as_slice() {
        [one] => Ok((*one).to_owned()),
        _ => Err(Error::Foreign(keys::state_unknown_indicator(name))),
    }
}

fn territory(word: &str, sheet: &Municipality) -> String {
    match word {
        "" | TOWN => TOWN.to_owned(),
        "region" => format!("region:{}:{}", sheet.country, sheet.region_code),
        "country" => format!("country:{}", sheet.country),
        other => other.to_owned(),
    }
}
