//! How the plan is written: register by register, so that two people can change one action apart.

use super::{Action, CostLine, Funding, Objective};
use crate::Result;
use crate::basics::Id;
use crate::store::registry::{
    ACTION, ACTION_DESCRIPTION, ACTION_LEAD, ACTION_OBJECTIVE, ACTION_PLACE, ACTION_TITLE,
    ACTION_YEARS, COST_LINE, COST_LINE_ACTION, COST_LINE_AMOUNT, COST_LINE_TITLE, FUNDING,
    FUNDING_ACTION, FUNDING_AMOUNT, FUNDING_SOURCE, OBJECTIVE, OBJECTIVE_BASELINE,
    OBJECTIVE_SERIES, OBJECTIVE_TARGET, OBJECTIVE_TITLE,
};
use crate::store::value::Field;
use crate::workspace::Change;

/// Writes an objective that exists; what it says already is left alone.
///
/// # Errors
/// When the file cannot be written.
pub fn objective(change: &mut Change, objective: &Objective) -> Result<()> {
    let id = objective.id;
    change.set(id, &OBJECTIVE_TITLE, &[objective.title.clone().into()])?;
    change.set(id, &OBJECTIVE_SERIES, &[objective.series.clone().into()])?;
    change.set(id, &OBJECTIVE_BASELINE, &pair(objective.baseline))?;
    change.set(id, &OBJECTIVE_TARGET, &pair(objective.target))
}

/// Writes an action that exists, and its lines; lines of `before` that it no longer has go.
///
/// # Errors
/// When the file cannot be written.
pub fn action(change: &mut Change, action: &Action, before: Option<&Action>) -> Result<()> {
    let id = action.id;
    change.set(id, &ACTION_TITLE, &[action.title.clone().into()])?;
    change.set(id, &ACTION_OBJECTIVE, &[action.objective.into()])?;
    change.set(id, &ACTION_DESCRIPTION, &[action.description.clone().into()])?;
    change.set(id, &ACTION_LEAD, &[action.lead.clone().into()])?;
    change.set(id, &ACTION_PLACE, &[action.place.clone().into()])?;
    change.set(id, &ACTION_YEARS, &pair(action.years))?;
    action.costs.iter().try_for_each(|line| cost_line(change, id, line))?;
    action.funding.iter().try_for_each(|line| funding(change, id, line))?;
    before.map_or(Ok(()), |before| delete_lines(change, before, action))
}

/// Deletes an objective; its actions stay, without one.
///
/// # Errors
/// When the file cannot be written.
pub fn delete_objective(change: &mut Change, id: Id, actions: &[Action]) -> Result<()> {
    for action in actions.iter().filter(|action| action.objective == Some(id)) {
        change.set(action.id, &ACTION_OBJECTIVE, &[Field::Null])?;
    }
    change.delete(&OBJECTIVE, id)
}

/// Deletes an action with its lines.
///
/// # Errors
/// When the file cannot be written.
pub fn delete_action(change: &mut Change, action: &Action) -> Result<()> {
    action.costs.iter().try_for_each(|line| change.delete(&COST_LINE, line.id))?;
    action.funding.iter().try_for_each(|line| change.delete(&FUNDING, line.id))?;
    change.delete(&ACTION, action.id)
}

/// A line is a quantity times a price; a sum that was given whole is one of it.
fn cost_line(change: &mut Change, action: Id, line: &CostLine) -> Result<()> {
    change.set(line.id, &COST_LINE_ACTION, &[action.into()])?;
    change.set(line.id, &COST_LINE_TITLE, &[line.title.clone().into()])?;
    let amount = line.amount.decimal().normalize().to_string();
    let fields = [line.year.into(), "1".into(), Field::Null, amount.into(), Field::Null];
    change.set(line.id, &COST_LINE_AMOUNT, &fields)
}

fn funding(change: &mut Change, action: Id, line: &Funding) -> Result<()> {
    change.set(line.id, &FUNDING_ACTION, &[action.into()])?;
    change.set(line.id, &FUNDING_SOURCE, &[line.source.clone().into()])?;
    let amount = line.amount.decimal().normalize().to_string();
    change.set(line.id, &FUNDING_AMOUNT, &[amount.into(), line.certainty.code().into()])
}

fn delete_lines(change: &mut Change, before: &Action, after: &Action) -> Result<()> {
    for line in &before.costs {
        if !after.costs.iter().any(|kept| kept.id == line.id) {
            change.delete(&COST_LINE, line.id)?;
        }
    }
    for line in &before.funding {
        if !after.funding.iter().any(|kept| kept.id == line.id) {
            change.delete(&FUNDING, line.id)?;
        }
    }
    Ok(())
}

fn pair<T: Into<Field>>(pair: Option<(i32, T)>) -> [Field; 2] {
    match pair {
        Some((year, value)) => [year.into(), value.into()],
        None => [Field::Null, Field::Null],
    }
}
