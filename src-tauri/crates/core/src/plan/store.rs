//! The SELECTs of the plan. Drawn things sort by their ids, which is the order in which they were made.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Row};
use rust_decimal::Decimal;

use super::{Action, Certainty, CostLine, Funding, Objective, Plan, rules};
use crate::basics::{Currency, Id, Money};
use crate::store::local;
use crate::store::registry::ACTION_CONTACT;
use crate::{Error, Result};

/// The plan; an empty one while nobody has begun.
///
/// # Errors
/// When the file cannot be read.
pub fn plan(db: &Connection) -> Result<Plan> {
    let found = db
        .prepare_cached(
            "SELECT title, first_year, last_year, price_year FROM plan ORDER BY id LIMIT 1",
        )?
        .query_row([], |row| {
            Ok(Plan { title: text(row, 0)?, years: pair(row, 1)?, price_year: row.get(3)? })
        })
        .optional()?;
    Ok(found.unwrap_or_default())
}

/// The id of the plan; `None` while nobody has begun.
///
/// # Errors
/// When the file cannot be read.
pub fn plan_id(db: &Connection) -> Result<Option<Id>> {
    let query = "SELECT id FROM plan ORDER BY id LIMIT 1";
    Ok(db.prepare_cached(query)?.query_row([], |row| row.get(0).map(Id)).optional()?)
}

/// All objectives.
///
/// # Errors
/// When the file cannot be read.
pub fn objectives(db: &Connection) -> Result<Vec<Objective>> {
    let mut statement = db.prepare_cached(
        "SELECT id, title, series, baseline_year, baseline_value, target_year, target_value FROM objective ORDER BY id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Objective {
            id: Id(row.get(0)?),
            title: text(row, 1)?,
            series: row.get::<_, Option<String>>(2)?.filter(|series| !series.is_empty()),
            baseline: pair(row, 3)?,
            target: pair(row, 5)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// All actions with their costs and their money.
///
/// # Errors
/// When the file cannot be read or an amount in it is damaged.
pub fn actions(db: &Connection, currency: Currency) -> Result<Vec<Action>> {
    let mut actions = actions_without_money(db)?;
    for action in &mut actions {
        action.costs = costs(db, action.id, currency)?;
        action.funding = funding(db, action.id, currency)?;
    }
    Ok(actions)
}

/// All actions as they are called, without their costs and their money.
///
/// # Errors
/// When the file cannot be read.
pub fn actions_without_money(db: &Connection) -> Result<Vec<Action>> {
    let mut statement = db.prepare_cached(
        "SELECT id, objective, title, description, lead, place, first_year, last_year FROM action ORDER BY id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Action {
            id: Id(row.get(0)?),
            objective: row.get::<_, Option<[u8; 16]>>(1)?.map(Id),
            title: text(row, 2)?,
            description: text(row, 3)?,
            lead: text(row, 4)?,
            place: text(row, 5)?,
            years: pair(row, 6)?,
            costs: Vec::new(),
            funding: Vec::new(),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whom to call about an action; known on this computer only, and in no book.
///
/// # Errors
/// When the file cannot be read.
pub fn contact(db: &Connection, action: Id) -> Result<String> {
    let said = local::get(db, action, &ACTION_CONTACT)?;
    Ok(said.first().map(|field| field.text().to_owned()).unwrap_or_default())
}

/// The actions that serve an objective.
///
/// # Errors
/// When the file cannot be read.
pub fn actions_of(db: &Connection, objective: Id) -> Result<BTreeSet<Id>> {
    lines_of(db, "SELECT id FROM action WHERE objective = ?1", objective)
}

/// The ids that a query gives for one id.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn lines_of(db: &Connection, query: &str, of: Id) -> Result<BTreeSet<Id>> {
    let mut statement = db.prepare_cached(query)?;
    let rows = statement.query_map([of.0], |row| row.get(0).map(Id))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether any amount of money is written.
///
/// # Errors
/// When the file cannot be read.
pub fn has_amounts(db: &Connection) -> Result<bool> {
    let any = "SELECT EXISTS (SELECT 1 FROM cost_line) OR EXISTS (SELECT 1 FROM funding)";
    Ok(db.prepare_cached(any)?.query_row([], |row| row.get(0))?)
}

/// The cost lines of an action.
///
/// # Errors
/// When the file cannot be read or an amount in it is damaged.
pub fn costs(db: &Connection, action: Id, currency: Currency) -> Result<Vec<CostLine>> {
    let mut statement = db.prepare_cached(
        "SELECT id, title, year, quantity, unit_cost FROM cost_line WHERE action = ?1 ORDER BY id",
    )?;
    let mut rows = statement.query([action.0])?;
    let mut costs = Vec::new();
    while let Some(row) = rows.next()? {
        let (quantity, unit_cost) = (decimal(&text(row, 3)?)?, decimal(&text(row, 4)?)?);
        costs.push(CostLine {
            id: Id(row.get(0)?),
            title: text(row, 1)?,
            year: row.get::<_, Option<i32>>(2)?.unwrap_or_default(),
            amount: rules::line(quantity, unit_cost, currency)?,
        });
    }
    Ok(costs)
}

/// The money of an action.
///
/// # Errors
/// When the file cannot be read or an amount in it is damaged.
pub fn funding(db: &Connection, action: Id, currency: Currency) -> Result<Vec<Funding>> {
    let mut statement = db.prepare_cached(
        "SELECT id, source, amount, certainty FROM funding WHERE action = ?1 ORDER BY id",
    )?;
    let mut rows = statement.query([action.0])?;
    let mut funding = Vec::new();
    while let Some(row) = rows.next()? {
        let amount = Money::from_decimal(decimal(&text(row, 2)?)?, currency)
            .ok_or(Error::Damaged("amount"))?;
        funding.push(Funding {
            id: Id(row.get(0)?),
            source: text(row, 1)?,
            amount,
            // A word of a newer program is the least sure that this one knows.
            certainty: Certainty::from_code(&text(row, 3)?).unwrap_or(Certainty::Identified),
        });
    }
    Ok(funding)
}

fn text(row: &Row, at: usize) -> rusqlite::Result<String> {
    row.get::<_, Option<String>>(at).map(Option::unwrap_or_default)
}

/// Two columns that belong together; `None` unless both are there.
fn pair<A: rusqlite::types::FromSql, B: rusqlite::types::FromSql>(
    row: &Row,
    at: usize,
) -> rusqlite::Result<Option<(A, B)>> {
    Ok(row.get::<_, Option<A>>(at)?.zip(row.get::<_, Option<B>>(at + 1)?))
}

fn decimal(text: &str) -> Result<Decimal> {
    if text.is_empty() {
        Ok(Decimal::ZERO)
    } else {
        text.parse().map_err(|_| Error::Damaged("amount"))
    }
}
