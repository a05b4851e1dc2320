//! How objectives and actions are written: what a person filled in becomes registers.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::{Certainty, Plan, store};
use crate::Result;
use crate::attachments;
use crate::basics::Id;
use crate::store::registry::{
    ACTION, ACTION_CONTACT, ACTION_DESCRIPTION, ACTION_LEAD, ACTION_OBJECTIVE, ACTION_PLACE,
    ACTION_PLAN, ACTION_TITLE, ACTION_YEARS, COST_LINE, COST_LINE_ACTION, COST_LINE_AMOUNT,
    COST_LINE_TITLE, Entity, FUNDING, FUNDING_ACTION, FUNDING_AMOUNT, FUNDING_SOURCE, OBJECTIVE,
    OBJECTIVE_BASELINE, OBJECTIVE_PLAN, OBJECTIVE_SERIES, OBJECTIVE_TARGET, OBJECTIVE_TITLE, PLAN,
    PLAN_PERIOD, PLAN_TITLE,
};
use crate::store::value::Field;
use crate::workspace::Change;

/// An objective as it is filled in; `id` is `None` for a new one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectiveEntry {
    /// Which one.
    pub id: Option<Id>,
    /// The change in words.
    pub title: String,
    /// The series it is measured by.
    pub series: Option<String>,
    /// Year and value of the starting point.
    pub baseline: Option<(i32, f64)>,
    /// Year and value to reach.
    pub target: Option<(i32, f64)>,
}

/// An action as it is filled in; `id` is `None` for a new one. Lines that are left out are deleted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActionEntry {
    /// Which one.
    pub id: Option<Id>,
    /// The objective it serves.
    pub objective: Option<Id>,
    /// Its name.
    pub title: String,
    /// What, in a paragraph.
    pub description: String,
    /// The responsible unit.
    pub lead: String,
    /// Where.
    pub place: String,
    /// Whom to call; stays on this computer. `None` leaves it as it is.
    pub contact: Option<String>,
    /// First and last year.
    pub years: Option<(i32, i32)>,
    /// What it costs.
    pub costs: Vec<CostEntry>,
    /// Who pays.
    pub funding: Vec<FundingEntry>,
}

/// A cost line as it is filled in; `id` is `None` for a new one.
#[derive(Clone, Debug, PartialEq)]
pub struct CostEntry {
    /// Which one.
    pub id: Option<Id>,
    /// What is bought or built.
    pub title: String,
    /// The year in which it is spent.
    pub year: i32,
    /// How much, in major units.
    pub amount: Decimal,
}

/// Money as it is filled in; `id` is `None` for a new one.
#[derive(Clone, Debug, PartialEq)]
pub struct FundingEntry {
    /// Which one.
    pub id: Option<Id>,
    /// Who gives it.
    pub source: String,
    /// How much, in major units.
    pub amount: Decimal,
    /// How sure it is.
    pub certainty: Certainty,
}

/// Writes title and period of the plan, which is made if there is none; returns its id.
///
/// # Errors
/// When the file cannot be written.
pub fn plan(change: &mut Change, plan: &Plan) -> Result<Id> {
    let id = the_plan(change)?;
    change.set(id, &PLAN_TITLE, &[plan.title.trim().into()])?;
    let (first, last) = plan.years.map_or((None, None), |(first, last)| (Some(first), Some(last)));
    change.set(id, &PLAN_PERIOD, &[first.into(), last.into(), plan.price_year.into()])?;
    Ok(id)
}

fn the_plan(change: &mut Change) -> Result<Id> {
    match store::plan_id(change.reading())? {
        Some(id) => Ok(id),
        None => change.draw(&PLAN),
    }
}

/// Writes an objective; returns its id.
///
/// # Errors
/// When the file cannot be written.
pub fn objective(change: &mut Change, entry: &ObjectiveEntry) -> Result<Id> {
    let id = existing_or_new(change, &OBJECTIVE, entry.id)?;
    let plan = the_plan(change)?;
    change.set(id, &OBJECTIVE_PLAN, &[plan.into()])?;
    change.set(id, &OBJECTIVE_TITLE, &[entry.title.trim().into()])?;
    change.set(id, &OBJECTIVE_SERIES, &[entry.series.clone().into()])?;
    change.set(id, &OBJECTIVE_BASELINE, &year_and_value(entry.baseline))?;
    change.set(id, &OBJECTIVE_TARGET, &year_and_value(entry.target))?;
    Ok(id)
}

/// Deletes an objective. Its actions stay, without one.
///
/// # Errors
/// When the file cannot be written.
pub fn delete_objective(change: &mut Change, id: Id) -> Result<()> {
    for action in store::actions_of(change.reading(), id)? {
        change.set(action, &ACTION_OBJECTIVE, &[Field::Null])?;
    }
    change.delete(&OBJECTIVE, id)
}

/// Writes an action with its costs and money; returns its id.
///
/// # Errors
/// When the file cannot be written.
pub fn action(change: &mut Change, entry: &ActionEntry) -> Result<Id> {
    let id = existing_or_new(change, &ACTION, entry.id)?;
    let plan = the_plan(change)?;
    change.set(id, &ACTION_PLAN, &[plan.into()])?;
    change.set(id, &ACTION_TITLE, &[entry.title.trim().into()])?;
    change.set(id, &ACTION_OBJECTIVE, &[entry.objective.into()])?;
    change.set(id, &ACTION_DESCRIPTION, &[entry.description.trim().into()])?;
    change.set(id, &ACTION_LEAD, &[entry.lead.trim().into()])?;
    change.set(id, &ACTION_PLACE, &[entry.place.trim().into()])?;
    if let Some(contact) = &entry.contact {
        change.set(id, &ACTION_CONTACT, &[contact.trim().into()])?;
    }
    let (first, last) = entry.years.map_or((None, None), |(first, last)| (Some(first), Some(last)));
    change.set(id, &ACTION_YEARS, &[first.into(), last.into()])?;
    write_costs(change, id, &entry.costs)?;
    write_funding(change, id, &entry.funding)?;
    Ok(id)
}

/// Deletes an action with its costs, its money and its attached files.
///
/// # Errors
/// When the file cannot be written.
pub fn delete_action(change: &mut Change, id: Id) -> Result<()> {
    write_costs(change, id, &[])?;
    write_funding(change, id, &[])?;
    attachments::write::remove_all(change, id)?;
    change.delete(&ACTION, id)
}

fn write_costs(change: &mut Change, action: Id, entries: &[CostEntry]) -> Result<()> {
    let before =
        store::lines_of(change.reading(), "SELECT id FROM cost_line WHERE action = ?1", action)?;
    delete_left_out(change, &COST_LINE, before, entries.iter().filter_map(|entry| entry.id))?;
    for entry in entries {
        let id = existing_or_new(change, &COST_LINE, entry.id)?;
        let cost = entry.amount.normalize().to_string();
        change.set(id, &COST_LINE_ACTION, &[action.into()])?;
        change.set(id, &COST_LINE_TITLE, &[entry.title.trim().into()])?;
        let amount = [entry.year.into(), "1".into(), Field::Null, cost.into(), Field::Null];
        change.set(id, &COST_LINE_AMOUNT, &amount)?;
    }
    Ok(())
}

fn write_funding(change: &mut Change, action: Id, entries: &[FundingEntry]) -> Result<()> {
    let before =
        store::lines_of(change.reading(), "SELECT id FROM funding WHERE action = ?1", action)?;
    delete_left_out(change, &FUNDING, before, entries.iter().filter_map(|entry| entry.id))?;
    for entry in entries {
        let id = existing_or_new(change, &FUNDING, entry.id)?;
        let amount = entry.amount.normalize().to_string();
        change.set(id, &FUNDING_ACTION, &[action.into()])?;
        change.set(id, &FUNDING_SOURCE, &[entry.source.trim().into()])?;
        change.set(id, &FUNDING_AMOUNT, &[amount.into(), entry.certainty.code().into()])?;
    }
    Ok(())
}

fn delete_left_out(
    change: &mut Change,
    entity: &Entity,
    before: BTreeSet<Id>,
    kept: impl Iterator<Item = Id>,
) -> Result<()> {
    let kept: BTreeSet<Id> = kept.collect();
    before.difference(&kept).try_for_each(|id| change.delete(entity, *id))
}

fn existing_or_new(change: &mut Change, entity: &Entity, id: Option<Id>) -> Result<Id> {
    id.map_or_else(|| change.draw(entity), Ok)
}

fn year_and_value(pair: Option<(i32, f64)>) -> [Field; 2] {
    pair.map_or([Field::Null, Field::Null], |(year, value)| [year.into(), value.into()])
}
