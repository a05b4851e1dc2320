//! The page of the approval: a model of the resolution, signatures, the secretary's certificate.
//!
//! **Invariant:** the text is a model and says so; number and date are written by whoever decides. The page
//! stands by itself, so that it can be replaced.

use ceiba::book::{Approval, Slot, State};
use ceiba::municipality::country::Word;
use ceiba::text::{Message, keys};

use super::super::money;
use super::{Book, blank_row};
use crate::document::{Block, Inline, Marker, Purpose, plain, strong};

/// So many people sign.
const SIGNATURES: usize = 3;

impl Book<'_> {
    pub(super) fn approval(&self) -> Vec<Block> {
        let mut blocks = self.chapter(&keys::books_approval());
        blocks.push(self.text(Purpose::Lead, &self.state()));
        let (slot, locale) = (Slot::of("approval"), self.words.locale);
        blocks.extend(self.input.own.instead(&slot, self.resolution(), locale));
        if self.act().is_none() {
            blocks.push(self.line(&self.number_and_date()));
        }
        blocks.push(self.signatures());
        blocks.push(self.heading(2, &keys::plan_book_certificate()));
        blocks.push(self.text(Purpose::Body, &keys::plan_book_certificate_text()));
        blocks.push(self.line(&keys::plan_book_session()));
        blocks.push(self.line(&keys::books_signature()));
        blocks
    }

    /// Whom the page is reserved for, or the act by which the plan was approved.
    fn state(&self) -> Message {
        let reserved = || keys::books_approval_reserved(self.word(Word::Council));
        self.act().unwrap_or_else(reserved)
    }

    /// The act of the approval, where it is recorded.
    fn act(&self) -> Option<Message> {
        let Approval { state, number, day, .. } = &self.input.own.approval;
        let known = *state == State::Approved && !number.is_empty();
        known.then(|| match day.is_empty() {
            true => keys::editions_approved_by(number.as_str()),
            false => keys::editions_approved_on(day.as_str(), number.as_str()),
        })
    }

    /// The model of what is resolved; without actions there is nothing to resolve.
    pub(in crate::books) fn resolution(&self) -> Vec<Block> {
        if self.input.actions.is_empty() {
            return vec![self.text(Purpose::Body, &keys::plan_book_model_empty())];
        }
        let place = self.input.place.name.clone();
        let council = self.words.label(&self.input.place, Word::Council);
        let of = self.say(&keys::plan_book_model_of(council, place));
        let day = self.words.date(self.input.edition.as_of);
        let seen = keys::plan_book_model_seen(day, self.input.own.edition(), self.title());
        vec![
            self.text(Purpose::Note, &keys::plan_book_model()),
            Block::Paragraph { purpose: Purpose::Body, runs: vec![strong(of)] },
            self.text(Purpose::Body, &seen),
            self.list(Marker::Dot, &self.considered()),
            self.text(Purpose::Body, &keys::plan_book_model_resolves()),
            self.list(Marker::Number, &self.resolved()),
        ]
    }

    fn considered(&self) -> Vec<Message> {
        let (actions, objectives) = (self.input.actions.len(), self.input.objectives.len());
        let approved = money::cost_approved(&self.input.actions, self.input.currency);
        let costed = self.input.actions.iter().any(|action| !action.costs.is_empty());
        let cost = || keys::plan_book_model_cost(self.in_full(approved), self.in_full(self.cost()));
        [
            Some(keys::plan_book_model_actions(actions, objectives)),
            costed.then(cost),
            Some(keys::plan_book_model_pending()),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn resolved(&self) -> [Message; 5] {
        [
            keys::plan_book_model_approve(self.title()),
            keys::plan_book_model_entrust(),
            keys::plan_book_model_budget(),
            keys::plan_book_model_powers(),
            keys::plan_book_model_report(),
        ]
    }

    /// What the act of the country is called, with room for its number and date.
    pub(in crate::books) fn number_and_date(&self) -> Message {
        keys::books_resolution(self.words.label(&self.input.place, Word::Resolution))
    }

    /// A line to write on.
    pub(in crate::books) fn line(&self, label: &Message) -> Block {
        Block::Fill { label: self.say(label), lines: 1 }
    }

    fn list(&self, marker: Marker, items: &[Message]) -> Block {
        let item = |message: &Message| -> Vec<Inline> { vec![plain(self.say(message))] };
        Block::List { marker, items: items.iter().map(item).collect() }
    }

    fn signatures(&self) -> Block {
        let heads = [keys::plan_book_signature_name(), keys::plan_book_signature()];
        Block::Table(self.table(&heads, 2, vec![blank_row(2); SIGNATURES]))
    }
}
