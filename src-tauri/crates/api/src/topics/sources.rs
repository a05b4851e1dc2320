//! The sources of figures in one list: how each is cited, and what uses it.

use std::collections::BTreeMap;

use ceiba::Result;
use ceiba::basics::Id;
use ceiba::series::Source;
use ceiba::series::own;
use ceiba::series::store::{self, sources};
use ceiba::series::uses::{Uses, uses};
use ceiba::text::keys;
use ceiba::workspace::Connection;

use super::figures::code;
use crate::Context;
use crate::say::Say;
use crate::views::Nothing;
use crate::views::sources::{SourceView, SourcesList};

/// All sources of the file.
pub fn list(context: &Context, (): Nothing) -> Result<SourcesList> {
    let say = Say::of(context);
    let (sources, uses, by_hand) =
        context.read(|db| Ok((sources(db)?, uses(db)?, by_hand(db, &say)?)))?;
    let mut known: Vec<(&Id, &Source)> = sources.iter().collect();
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
fn by_hand(db: &Connection, say: &Say) -> Result<BTreeMap<Id, Vec<String>>> {
    let catalogue = own::catalogue(db)?;
    let mut times: BTreeMap<(Id, String), Vec<String>> = BTreeMap::new();
    for figure in store::by_hand(db)? {
        let label = figure.key.period.label();
        times.entry((figure.key.source, figure.key.series)).or_default().push(label);
    }
    let mut named: BTreeMap<Id, Vec<String>> = BTreeMap::new();
    for ((source, series), times) in times {
        let Some(series) = catalogue.find(&series) else { continue };
        let code = code(series);
        let name = if code.is_empty() { series.label.get(say.language).to_owned() } else { code };
        named.entry(source).or_default().push(format!("{name} ({})", times.join(", ")));
    }
    Ok(named)
}
