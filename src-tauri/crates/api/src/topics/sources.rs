//! The sources of figures in one list: how each is cited, and what uses it.

use std::collections::BTreeMap;

use ceiba::Result;
use ceiba::basics::Id;
use ceiba::progress::store::Figures;
use ceiba::series::Source;
use ceiba::series::uses::{Uses, uses};
use ceiba::text::keys;

use super::figures::code;
use crate::Context;
use crate::say::Say;
use crate::views::Nothing;
use crate::views::sources::{SourceView, SourcesList};

/// All sources of the file.
pub fn list(context: &Context, (): Nothing) -> Result<SourcesList> {
    let say = Say::of(context);
    let (figures, uses) = context.read(|db| Ok((Figures::read(db)?, uses(db)?)))?;
    let by_hand = by_hand(&figures, &say);
    let mut known: Vec<(&Id, &Source)> = figures.sources.iter().collect();
    known.sort_by_cached_key(|(id, source)| (source.short(), **id));
    let view = |(id, source): (&Id, &Source)| {
        let not_its_own = by_hand.get(id).map(|named| keys::books_not_its_own(named.join("; ")));
        let by_hand = not_its_own.map(|told| say.text(&told));
        SourceView { by_hand, ..view(*id, source, uses.get(id).copied(), &say) }
    };
    Ok(SourcesList { sources: known.into_iter().map(view).collect() })
}

fn view(id: Id, source: &Source, uses: Option<Uses>, say: &Say) -> SourceView {
    let uses = uses.unwrap_or_default();
    SourceView {
        id: id.to_string(),
        cited: source.short(),
        publisher: source.publisher.clone(),
        title: source.title.clone(),
        year: source.year.clone(),
        licence: source.licence.clone(),
        figures: say.count(uses.figures),
        blanks: say.count(uses.blanks),
        files: say.count(uses.files),
        by_hand: None,
    }
}

/// The figures that were written by hand under the names of imported sources: "7.8 (2020, 2022)".
fn by_hand(figures: &Figures, say: &Say) -> BTreeMap<Id, Vec<String>> {
    let mut named: BTreeMap<Id, Vec<String>> = BTreeMap::new();
    for of in figures.series.values() {
        let mut times: BTreeMap<Id, Vec<String>> = BTreeMap::new();
        for one in figures.standing(of).iter().filter(|one| one.by_hand) {
            let key = &one.figure.key;
            times.entry(key.source).or_default().push(key.period.label());
        }
        let code = code(of.series);
        let name =
            if code.is_empty() { of.series.label.get(say.language).to_owned() } else { code };
        for (source, times) in times {
            named.entry(source).or_default().push(format!("{name} ({})", times.join(", ")));
        }
    }
    named
}
