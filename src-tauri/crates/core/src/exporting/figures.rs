//! Every figure with all that is known about it, and where it comes from.
//!
//! **Invariant:** a figure is one row, a blank too, with its reason; none is left out, whoever it is of.

use std::collections::{BTreeMap, BTreeSet};

use super::table::{Cell, Table};
use crate::Result;
use crate::basics::Id;
use crate::catalogue::{Catalogue, goals};
use crate::municipality::store::municipality;
use crate::series::store::{self, Observation};
use crate::series::{Measure, Source, TOWN, own};
use crate::text::{Locale, keys};
use crate::workspace::Connection;

/// The figures: what, where, when, for whom, how much, by whom, and from which cell.
pub(super) fn figures(db: &Connection, locale: Locale) -> Result<Table> {
    let (catalogue, town) = (own::store::catalogue(db)?, municipality(db)?.name);
    let (sources, imported) = (store::sources(db)?, store::imported_sources(db)?);
    let around = Around { catalogue: &catalogue, town: &town, sources, imported, locale };
    let rows = store::observations(db)?.iter().map(|found| around.row(found)).collect();
    let headings = [
        keys::export_series(),
        keys::export_code(),
        keys::export_indicator(),
        keys::export_place_code(),
        keys::export_place(),
        keys::export_period(),
        keys::export_first_day(),
        keys::export_last_day(),
        keys::export_breakdown(),
        keys::export_value(),
        keys::export_unit(),
        keys::export_numerator(),
        keys::export_denominator(),
        keys::export_lower(),
        keys::export_upper(),
        keys::export_blank(),
        keys::export_source(),
        keys::export_source_code(),
        keys::export_cell(),
        keys::export_remark(),
    ];
    Ok(Table::new(&keys::export_figures(), &headings, rows, locale))
}

/// What every row is told with.
struct Around<'a> {
    catalogue: &'a Catalogue,
    town: &'a str,
    sources: BTreeMap<Id, Source>,
    imported: BTreeSet<Id>,
    locale: Locale,
}

impl Around<'_> {
    fn row(&self, found: &Observation) -> Vec<Cell> {
        let (key, figure) = (&found.key, &found.figure);
        let series = self.catalogue.find(&key.series);
        let (numerator, denominator) = counts(figure.measure);
        let source = self.sources.get(&key.source).map(Source::citation);
        let by_hand = found.is_by_hand(&self.imported).then(keys::figure_by_hand);
        let say = |message: crate::text::Message| message.text(self.locale);
        vec![
            key.series.as_str().into(),
            series.map(|series| goals::shown(self.catalogue, series).code.to_owned()).into(),
            series.map(|series| series.label.get(self.locale.language)).into(),
            key.territory.as_str().into(),
            (key.territory == TOWN).then_some(self.town).into(),
            key.period.label().into(),
            key.period.start.to_string().into(),
            key.period.end.to_string().into(),
            key.breakdown.as_str().into(),
            figure.value(series.map_or(1.0, |series| series.multiplier)).into(),
            series.map(|series| series.unit_text(self.locale)).into(),
            numerator,
            denominator,
            figure.interval.map(|(lower, _)| lower).into(),
            figure.interval.map(|(_, upper)| upper).into(),
            figure.blank().map(|reason| say(reason.words())).into(),
            source.into(),
            key.source.to_string().into(),
            found.cell.as_deref().into(),
            by_hand.map(say).into(),
        ]
    }
}

fn counts(measure: Measure) -> (Cell, Cell) {
    match measure {
        Measure::Ratio { numerator, denominator } => (numerator.into(), denominator.into()),
        Measure::Value(_) | Measure::Blank(_) => (Cell::Empty, Cell::Empty),
    }
}

/// The sources, with the code by which figures name them.
pub(super) fn sources(db: &Connection, locale: Locale) -> Result<Table> {
    let row = |(id, source): (Id, Source)| {
        let Source { publisher, title, year, licence } = source;
        vec![id.to_string().into(), publisher.into(), title.into(), year.into(), licence.into()]
    };
    let rows = store::sources(db)?.into_iter().map(row).collect();
    let headings = [
        keys::export_source_code(),
        keys::export_publisher(),
        keys::export_title(),
        keys::export_year(),
        keys::export_licence(),
    ];
    Ok(Table::new(&keys::export_sources(), &headings, rows, locale))
}
