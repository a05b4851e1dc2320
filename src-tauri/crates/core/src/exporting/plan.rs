//! The plan as tables: objectives, actions, what they cost and who pays.
//!
//! **Invariant:** a row names what it belongs to by its code; amounts are those of the currency of the
//! plan and are not rounded again.

use rust_decimal::prelude::ToPrimitive as _;

use super::table::{Cell, Table};
use crate::basics::{Currency, Id, Money};
use crate::municipality::store::municipality;
use crate::plan::{Action, Certainty, Objective, store};
use crate::series::own;
use crate::text::{Locale, Message, keys};
use crate::workspace::Connection;
use crate::{Error, Result};

/// What should change, by when.
pub(super) fn objectives(db: &Connection, locale: Locale) -> Result<Table> {
    let catalogue = own::store::catalogue(db)?;
    let row = |objective: Objective| {
        let series = objective.series.as_deref().and_then(|series| catalogue.find(series));
        let [from, to] = [objective.baseline, objective.target].map(|point| {
            [point.map(|(year, _)| year).into(), point.map(|(_, value)| value).into()]
        });
        let mut row: Vec<Cell> = vec![
            objective.id.to_string().into(),
            objective.title.into(),
            objective.series.clone().into(),
            series.map(|series| series.label.get(locale.language)).into(),
        ];
        row.extend(from.into_iter().chain(to));
        row
    };
    let rows = store::objectives(db)?.into_iter().map(row).collect();
    let headings = [
        keys::export_objective_code(),
        keys::export_objective(),
        keys::export_series(),
        keys::export_indicator(),
        keys::export_from_year(),
        keys::export_from(),
        keys::export_to_year(),
        keys::export_to(),
    ];
    Ok(Table::new(&keys::export_objectives(), &headings, rows, locale))
}

/// What is done, where, when and by whom.
pub(super) fn actions(db: &Connection, locale: Locale) -> Result<Table> {
    let row = |action: Action| {
        vec![
            action.id.to_string().into(),
            action.title.into(),
            action.objective.map(|id: Id| id.to_string()).into(),
            action.description.into(),
            action.lead.into(),
            action.place.into(),
            action.years.map(|(first, _)| first).into(),
            action.years.map(|(_, last)| last).into(),
        ]
    };
    let rows = all(db)?.0.into_iter().map(row).collect();
    let headings = [
        keys::export_action_code(),
        keys::export_action(),
        keys::export_objective_code(),
        keys::export_description(),
        keys::export_lead(),
        keys::export_where(),
        keys::export_first_year(),
        keys::export_last_year(),
    ];
    Ok(Table::new(&keys::export_actions(), &headings, rows, locale))
}

/// What the actions cost, a line a year and kind.
pub(super) fn costs(db: &Connection, locale: Locale) -> Result<Table> {
    let (actions, currency) = all(db)?;
    let of = |action: &Action| -> Vec<Vec<Cell>> {
        let row = |line: &crate::plan::CostLine| {
            vec![
                action.id.to_string().into(),
                action.title.as_str().into(),
                line.title.as_str().into(),
                line.year.into(),
                amount(line.amount),
                currency.code().into(),
            ]
        };
        action.costs.iter().map(row).collect()
    };
    let headings = [
        keys::export_action_code(),
        keys::export_action(),
        keys::export_cost(),
        keys::export_year(),
        keys::export_amount(),
        keys::export_currency(),
    ];
    let rows = actions.iter().flat_map(of).collect();
    Ok(Table::new(&keys::export_costs(), &headings, rows, locale))
}

/// Who pays for them.
pub(super) fn funding(db: &Connection, locale: Locale) -> Result<Table> {
    let (actions, currency) = all(db)?;
    let of = |action: &Action| -> Vec<Vec<Cell>> {
        let row = |funding: &crate::plan::Funding| {
            vec![
                action.id.to_string().into(),
                action.title.as_str().into(),
                funding.source.as_str().into(),
                sure(funding.certainty).text(locale).into(),
                amount(funding.amount),
                currency.code().into(),
            ]
        };
        action.funding.iter().map(row).collect()
    };
    let headings = [
        keys::export_action_code(),
        keys::export_action(),
        keys::export_payer(),
        keys::export_certainty(),
        keys::export_amount(),
        keys::export_currency(),
    ];
    let rows = actions.iter().flat_map(of).collect();
    Ok(Table::new(&keys::export_funding(), &headings, rows, locale))
}

fn all(db: &Connection) -> Result<(Vec<Action>, Currency)> {
    let currency = municipality(db)?.money().ok_or(Error::Damaged("currency"))?;
    Ok((store::actions(db, currency)?, currency))
}

/// Money as a number; the cents of any plan are exact in it.
fn amount(money: Money) -> Cell {
    money.decimal().to_f64().into()
}

fn sure(certainty: Certainty) -> Message {
    match certainty {
        Certainty::Approved => keys::books_approved(),
        Certainty::Requested => keys::books_requested(),
        Certainty::Identified => keys::books_identified(),
    }
}
