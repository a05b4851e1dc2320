//! Who is left behind: the worst and the best place of the municipality, indicator by indicator.
//!
//! **Invariant:** only where zones have figures; a gap is a difference of two values, never of two
//! verdicts.

use ceiba::text::keys;

use super::{Book, Indicator};
use crate::document::{Block, Cell, Purpose, Row, Table};

/// So many indicators are compared: those whose places are furthest apart.
const MOST: usize = 8;

impl Book<'_> {
    /// The page; nothing where no indicator has two places.
    pub(super) fn left_behind(&self) -> Vec<Block> {
        let mut apart: Vec<(f64, Row)> =
            self.indicators().filter_map(|indicator| self.places_apart(indicator)).collect();
        if apart.is_empty() {
            return Vec::new();
        }
        apart.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        let heads = [keys::books_indicator(), keys::books_worst_place(), keys::books_best_place()];
        let mut columns: Vec<_> = heads.iter().map(|head| self.head(head)).collect();
        columns.push(self.number_head(&keys::books_gap_of_places()));
        let rows = apart.into_iter().take(MOST).map(|(_, row)| row).collect();
        let mut blocks = self.chapter(&keys::books_left_behind());
        blocks.push(self.text(Purpose::Lead, &keys::books_left_behind_about()));
        blocks.push(Block::Table(Table::new(columns, rows)));
        blocks
    }

    /// How far the places of an indicator are apart, in parts of its scale or of the best value, and
    /// its row.
    fn places_apart(&self, indicator: &Indicator) -> Option<(f64, Row)> {
        let unit = indicator.live.unit.as_str();
        let level = indicator.live.level.as_ref()?;
        let (best, worst) = (level.best.as_ref()?, level.worst.as_ref()?);
        let gap = (best.value - worst.value).abs();
        let whole = match indicator.bounds {
            (Some(low), Some(high)) => high - low,
            _ => best.value.abs().max(worst.value.abs()),
        };
        let (_, named) = self.words.measured(worst.value, unit);
        let place = |zone: &ceiba::progress::Zone| {
            Cell::text(format!("{}: {}", zone.name, self.words.measured(zone.value, unit).0))
        };
        let cells = vec![
            indicator.name(named),
            place(worst),
            place(best),
            Cell::text(self.words.value(gap, unit)),
        ];
        (gap > 0.0 && whole > 0.0).then(|| (gap / whole, Row::plain(cells)))
    }
}
