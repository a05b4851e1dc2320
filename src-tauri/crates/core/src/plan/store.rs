//! The SELECTs of the plan. Drawn ids grow with time, so their order is the order of making.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row};
use rust_decimal::Decimal;

use super::{Action, Certainty, CostLine, Funding, Objective};
use crate::basics::{Currency, Id, Money};
use crate::{Error, Result};

/// All objectives.
///
/// # Errors
/// When the file cannot be read.
pub fn objectives(db: &Connection) -> Result<Vec<Objective>> {
    let query = "SELECT id, title, series, baseline_year, baseline_value, target_year, target_value
                 FROM objective ORDER BY id";
    let mut statement = db.prepare_cached(query)?;
    let rows = statement.query_map([], |row| {
        Ok(Objective {
            id: Id(row.get(0)?),
            title: text(row, 1)?,
            series: row.get(2)?,
            baseline: row.get::<_, Option<i32>>(3)?.zip(row.get(4)?),
            target: row.get::<_, Option<i32>>(5)?.zip(row.get(6)?),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// All actions with their costs and their money. An amount that does not fit is an error, never 0.
///
/// # Errors
/// When the file cannot be read.
pub fn actions(db: &Connection, currency: Currency) -> Result<Vec<Action>> {
    let (mut costs, mut funding) = (costs(db, currency)?, funding(db, currency)?);
    let query = "SELECT id, title, objective, description, lead, place, first_year, last_year
                 FROM action ORDER BY id";
    let mut statement = db.prepare_cached(query)?;
    let rows = statement.query_map([], action)?;
    let mut actions = rows.collect::<Result<Vec<_>, _>>()?;
    for action in &mut actions {
        action.costs = costs.remove(&action.id).unwrap_or_default();
        action.funding = funding.remove(&action.id).unwrap_or_default();
    }
    Ok(actions)
}

fn action(row: &Row) -> rusqlite::Result<Action> {
    Ok(Action {
        id: Id(row.get(0)?),
        title: text(row, 1)?,
        objective: row.get::<_, Option<[u8; 16]>>(2)?.map(Id),
        description: text(row, 3)?,
        lead: text(row, 4)?,
        place: text(row, 5)?,
        years: row.get::<_, Option<i32>>(6)?.zip(row.get(7)?),
        costs: Vec::new(),
        funding: Vec::new(),
    })
}

fn costs(db: &Connection, currency: Currency) -> Result<BTreeMap<Id, Vec<CostLine>>> {
    let query = "SELECT action, id, title, year, quantity, unit_cost FROM cost_line
                 WHERE action IS NOT NULL ORDER BY year, id";
    let mut statement = db.prepare_cached(query)?;
    let mut rows = statement.query([])?;
    let mut costs: BTreeMap<Id, Vec<CostLine>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let (quantity, price) = (decimal(&text(row, 4)?)?, decimal(&text(row, 5)?)?);
        let amount = quantity.checked_mul(price).ok_or(Error::Damaged("amount"))?;
        costs.entry(Id(row.get(0)?)).or_default().push(CostLine {
            id: Id(row.get(1)?),
            title: text(row, 2)?,
            year: row.get::<_, Option<i32>>(3)?.unwrap_or_default(),
            amount: money(amount, currency)?,
        });
    }
    Ok(costs)
}

fn funding(db: &Connection, currency: Currency) -> Result<BTreeMap<Id, Vec<Funding>>> {
    let query = "SELECT action, id, source, amount, certainty FROM funding
                 WHERE action IS NOT NULL ORDER BY id";
    let mut statement = db.prepare_cached(query)?;
    let mut rows = statement.query([])?;
    let mut funding: BTreeMap<Id, Vec<Funding>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        funding.entry(Id(row.get(0)?)).or_default().push(Funding {
            id: Id(row.get(1)?),
            source: text(row, 2)?,
            amount: money(decimal(&text(row, 3)?)?, currency)?,
            certainty: Certainty::from_code(&text(row, 4)?),
        });
    }
    Ok(funding)
}

fn text(row: &Row, at: usize) -> rusqlite::Result<String> {
    row.get::<_, Option<String>>(at).map(Option::unwrap_or_default)
}

/// Canonical decimal text; a line that was not filled in yet counts nothing.
fn decimal(text: &str) -> Result<Decimal> {
    if text.is_empty() {
        return Ok(Decimal::ZERO);
    }
    text.parse().map_err(|_| Error::Damaged("amount"))
}

fn money(amount: Decimal, currency: Currency) -> Result<Money> {
    Money::from_decimal(amount, currency).ok_or(Error::Damaged("amount"))
}
