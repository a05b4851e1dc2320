//! A book of ours as other programs for printing read it: the same words, tables and charts.
//!
//! **Invariant:** a measure against another program is only worth something on the same document; so both
//! are written from ours, whole, and what has no counterpart here is an error and not left out.

pub mod html;
mod svg;
pub mod typst;

use ceiba_report::document::{Block, Cell, Document, Inline, Row};
use ceiba_report::scene::Scene;

use crate::chain::Outcome;

/// The charts of a book, in its order.
pub fn charts(document: &Document) -> Vec<&Scene> {
    fn scene(block: &Block) -> Option<&Scene> {
        if let Block::Figure(figure) = block { Some(&figure.scene) } else { None }
    }
    document.blocks.iter().filter_map(scene).collect()
}

/// Writes the charts of a book into a folder: 0.svg, 1.svg …
pub fn write_charts(document: &Document, folder: &std::path::Path) -> Outcome {
    for (i, scene) in charts(document).into_iter().enumerate() {
        std::fs::write(folder.join(format!("{i}.svg")), svg::of(scene)?)?;
    }
    Ok(())
}

/// The plain words of runs.
fn words(runs: &[Inline]) -> String {
    runs.iter().map(Inline::words).collect()
}

/// The words of the cells of a row.
fn cells(row: &Row) -> Outcome<Vec<String>> {
    let cell = |cell: &Cell| match cell {
        Cell::Runs { runs } => Ok(words(runs)),
        Cell::Picture(_) | Cell::Blank => Err("a cell that has no counterpart elsewhere".into()),
    };
    row.cells.iter().map(cell).collect()
}

fn no_counterpart<T>(block: &Block) -> Outcome<T> {
    Err(format!("this block has no counterpart elsewhere: {block:?}").into())
}
