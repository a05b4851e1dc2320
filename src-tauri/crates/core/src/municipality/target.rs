//! Targets that the country or the municipality has set for itself; they stand before those of the
//! catalogue. The objectives of its plan are such targets on the clock of the plan.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::catalogue::{Agenda, Origin, Rule, Target};
use crate::plan::store::{objectives, plan};
use crate::store::registry::{TARGET, TARGET_RULE};
use crate::store::value::{self, Field};
use crate::workspace::Change;
use crate::{Error, Result};

const NATIONAL: &str = "national";
const LOCAL: &str = "local";

/// Writes a national or local target. One that is neither belongs to the catalogue.
///
/// # Errors
/// `Damaged` for a target of the catalogue; when the file cannot be written.
pub fn write(change: &mut Change, target: &Target) -> Result<()> {
    let level = match target.origin {
        Origin::National => NATIONAL,
        Origin::Local => LOCAL,
        Origin::Official | Origin::Ours => return Err(Error::Damaged("target")),
    };
    let id = change.fact(&TARGET, &[&target.series, target.agenda.code(), level])?;
    let rule = target.rule.to_string();
    change.set(
        id,
        &TARGET_RULE,
        &[rule.into(), Field::Null, target.baseline_year.into(), target.target_year.into()],
    )
}

/// The targets set for this municipality, by series and agenda; a local one stands before a national.
///
/// # Errors
/// When the file cannot be read.
pub fn targets(db: &Connection) -> Result<BTreeMap<(String, Agenda), Target>> {
    let mut targets: BTreeMap<(String, Agenda), Target> = BTreeMap::new();
    for target in all(db)? {
        let at = (target.series.clone(), target.agenda);
        let stands = targets.get(&at).is_none_or(|other| other.origin == Origin::National);
        if stands {
            targets.insert(at, target);
        }
    }
    Ok(targets)
}

/// Every target that the country or the municipality has set, whichever of them counts.
///
/// # Errors
/// When the file cannot be read.
pub fn all(db: &Connection) -> Result<Vec<Target>> {
    let mut statement = db.prepare_cached(
        "SELECT thing.key, target.rule, target.baseline_year, target.year
         FROM target JOIN thing ON thing.id = target.id",
    )?;
    let mut targets = Vec::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let key = value::decode(row.get_ref(0)?.as_blob().unwrap_or_default())?;
        let rule: Option<String> = row.get(1)?;
        let years: (Option<i32>, Option<i32>) = (row.get(2)?, row.get(3)?);
        // A rule of a newer program is not known here: the catalogue's target stands.
        targets.extend(target(&key, &rule.unwrap_or_default(), years));
    }
    Ok(targets)
}

/// What the plan wants of a series by the end of its own period.
#[derive(Clone, Debug, PartialEq)]
pub struct Planned {
    /// What is to be reached, and by when.
    pub target: Target,
    /// Year and value of the starting point, where the objective names one.
    pub start: Option<(i32, f64)>,
}

/// The targets of the plan's objectives, by series; of several objectives for one series the first
/// with a target.
///
/// # Errors
/// When the file cannot be read.
pub fn planned(db: &Connection) -> Result<BTreeMap<String, Planned>> {
    let first = plan(db)?.years.map(|(first, _)| first);
    let mut planned = BTreeMap::new();
    for objective in objectives(db)? {
        let Some((series, (target_year, value))) = objective.series.zip(objective.target) else {
            continue;
        };
        let start = objective.baseline;
        let target = Target {
            series: series.clone(),
            agenda: Agenda::Plan,
            rule: Rule::Reach(value),
            baseline_year: start.map(|(year, _)| year).or(first).unwrap_or(target_year),
            target_year,
            origin: Origin::Local,
        };
        planned.entry(series).or_insert(Planned { target, start });
    }
    Ok(planned)
}

fn target(key: &[Field], rule: &str, years: (Option<i32>, Option<i32>)) -> Option<Target> {
    let [series, agenda, level] = key else { return None };
    Some(Target {
        series: series.text().to_owned(),
        agenda: Agenda::from_code(agenda.text())?,
        rule: Rule::parse(rule).ok()?,
        baseline_year: years.0?,
        target_year: years.1?,
        origin: if level.text() == LOCAL { Origin::Local } else { Origin::National },
    })
}
