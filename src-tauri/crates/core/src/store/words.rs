//! What the kinds of things and their registers are called, for whoever tells what was done.
//!
//! **Invariant:** nothing here says what stands in a register: what was erased can still be told by its
//! kind.

use std::collections::BTreeSet;

use super::operation::Operation;
use super::registry::{self, DATASET, LIFE, SOURCE};
use crate::text::{Message, keys};

/// A kind of thing, many of them: the head of a line that counts.
#[must_use]
pub fn kind(entity: u16) -> Message {
    match entity_name(entity) {
        "municipality" => keys::review_kind_municipality(),
        "series" => keys::review_kind_series(),
        "observation" | "dataset" => keys::review_kind_observation(),
        "source" => keys::review_kind_source(),
        "target" => keys::review_kind_target(),
        "plan" => keys::review_kind_plan(),
        "objective" => keys::review_kind_objective(),
        "action" => keys::review_kind_action(),
        "cost_line" => keys::review_kind_cost(),
        "funding" => keys::review_kind_funding(),
        "choice" => keys::review_kind_choice(),
        "attachment" => keys::review_kind_attachment(),
        "listed" => keys::review_kind_listed(),
        "census_answer" => keys::review_kind_census(),
        "setting" => keys::review_kind_setting(),
        "book" | "approval" | "left_out" => keys::review_kind_book(),
        "passage" | "own_chapter" => keys::review_kind_passage(),
        "book_picture" => keys::review_kind_picture(),
        "edition" => keys::review_kind_edition(),
        _ => keys::review_kind_other(),
    }
}

/// Several kinds, one after the other; `None` of none.
#[must_use]
pub fn kinds(entities: impl IntoIterator<Item = u16>) -> Option<Message> {
    let mut named: Vec<Message> = Vec::new();
    for kind in entities.into_iter().map(kind) {
        if !named.contains(&kind) {
            named.push(kind);
        }
    }
    named.into_iter().reduce(keys::history_kinds)
}

/// What the operations of erasing of one Op erased: one register by its name, more of them by the kind of
/// the whole, which stands before its parts in the registry.
#[must_use]
pub fn erased(operations: &[Operation]) -> Message {
    let registers: BTreeSet<(u16, u16)> =
        operations.iter().map(|operation| (operation.entity_type, operation.register)).collect();
    let Some((entity, register)) = registers.first().copied() else {
        return keys::review_kind_other();
    };
    if registers.iter().any(|(entity, _)| *entity == DATASET.number) {
        return keys::erase_what_import();
    }
    match register {
        _ if entity == SOURCE.number => keys::erase_what_source(),
        LIFE => kind(entity),
        _ if registers.len() > 1 => kind(entity),
        _ => field(entity, register),
    }
}

/// What of a thing is meant.
#[must_use]
pub fn field(entity: u16, register: u16) -> Message {
    if register == LIFE {
        return keys::review_field_life();
    }
    let known = registry::register(entity, register).map_or("", |register| register.name);
    match (entity_name(entity), known) {
        ("municipality", "place") => keys::review_field_country(),
        ("municipality", "region") => keys::review_field_region(),
        ("municipality", "fictional") => keys::review_field_fictional(),
        ("municipality", "currency") => keys::review_field_currency(),
        ("municipality", "paper") => keys::review_field_paper(),
        ("series", "measure") => keys::review_field_measure(),
        ("series", "counts") => keys::review_field_counts(),
        ("series", "relation") => keys::review_field_relation(),
        ("series", "about") => keys::review_field_about(),
        ("series", "sector") => keys::review_field_sector(),
        ("observation" | "choice", "figure") => keys::review_field_figure(),
        ("source", "citation") => keys::review_field_citation(),
        ("source", "licence") => keys::review_field_licence(),
        ("target", "rule") | ("objective", "target") => keys::review_field_target(),
        ("plan", "period") | ("action", "years") => keys::review_field_years(),
        ("objective", "series") => keys::review_field_series(),
        ("objective", "baseline") => keys::review_field_baseline(),
        ("objective" | "action", "plan") => keys::review_field_plan(),
        ("action", "objective") => keys::review_field_objective(),
        ("action", "description") => keys::review_field_description(),
        ("action", "lead") => keys::review_field_lead(),
        ("action", "place") => keys::review_field_place(),
        ("cost_line", "amount") => keys::review_field_cost(),
        ("cost_line" | "funding", "action") => keys::review_field_action(),
        ("funding", "source") => keys::review_field_funder(),
        ("funding", "amount") => keys::review_field_amount(),
        ("attachment", "kind") => keys::review_field_file(),
        ("listed", "tick") => keys::review_field_listed(),
        ("census_answer", "reading") => keys::review_field_census(),
        ("setting", "value") => keys::review_field_setting(),
        ("setting", "es") => keys::review_field_word_es(),
        ("setting", "pt") => keys::review_field_word_pt(),
        ("setting", "en") => keys::review_field_word_en(),
        ("setting", "fr") => keys::review_field_word_fr(),
        ("book", _) => book_field(known),
        ("approval", "state") => keys::review_field_state(),
        ("approval", "act") => keys::review_field_act(),
        ("approval", "content") => keys::review_field_approved_content(),
        ("left_out", "tick") => keys::review_field_left_out(),
        ("passage" | "own_chapter", "text") => keys::review_field_text(),
        ("own_chapter" | "book_picture", "place") => keys::review_field_book_place(),
        ("book_picture", "caption") => keys::review_field_caption(),
        ("book_picture", "credit") => keys::review_field_credit(),
        ("book_picture", "alternative") => keys::review_field_alternative(),
        ("edition", _) => keys::review_field_edition(),
        (_, "name" | "title") => keys::review_field_name(),
        _ => keys::review_field_other(),
    }
}

/// What of the front matter of a book is meant.
fn book_field(register: &str) -> Message {
    match register {
        "title" => keys::review_field_book_title(),
        "team" => keys::review_field_team(),
        "authors" => keys::review_field_authors(),
        "credits" => keys::review_field_credits(),
        "licence" => keys::review_field_licence(),
        "responsibility" => keys::review_field_responsibility(),
        _ => keys::review_field_other(),
    }
}

fn entity_name(number: u16) -> &'static str {
    registry::entity(number).map_or("", |entity| entity.name)
}
