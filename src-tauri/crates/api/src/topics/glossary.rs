//! The glossary: words of the field, what they mean, and what they are called elsewhere.

use ceiba::Result;
use ceiba::catalogue::glossary::{self, Term};
use ceiba::text::Language;

use crate::Context;
use crate::say::Say;
use crate::views::glossary::{GlossaryInput, GlossaryList, TermElsewhere, TermView};

/// The terms that fit what was typed.
pub fn list(context: &Context, input: GlossaryInput) -> Result<GlossaryList> {
    let say = Say::of(context);
    let found = glossary::search(&input.words, say.language);
    Ok(GlossaryList { terms: found.into_iter().map(|term| view(term, &say)).collect() })
}

fn view(term: &Term, say: &Say) -> TermView {
    let elsewhere = |(language, name): &(Language, String)| TermElsewhere {
        language: (*language).into(),
        name: language.own_name().to_owned(),
        term: name.clone(),
    };
    TermView {
        id: term.id.to_owned(),
        term: term.term.clone(),
        also: term.also.join(" · "),
        means: say.words(&term.means),
        elsewhere: term.elsewhere.iter().map(elsewhere).collect(),
    }
}
