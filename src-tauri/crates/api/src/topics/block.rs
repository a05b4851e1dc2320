//! Many cells of the table of figures changed as one thing: a block that was pasted, filled or emptied.
//!
//! **Invariant:** every cell is judged as one that was typed. What is not understood, cannot be or has to
//! be asked about is named with its cell and not stored; the rest is one change that is taken back as one.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::sync::Arc;

use ceiba::basics::Id;
use ceiba::catalogue::Series;
use ceiba::municipality::store::municipality;
use ceiba::progress::store::Figures;
use ceiba::series::{Figure, Source, write_source};
use ceiba::text::{Message, keys};
use ceiba::workspace::Change;
use ceiba::{Error, Result};

use super::entry::{Case, Standing, placed, typed_figure, years};
use super::figures::figure_text;
use super::pasted::{Meaning, Style};
use super::start;
use crate::Context;
use crate::say::Say;
use crate::views::figures::{
    Becomes, BlockCell, BlockDeed, BlockOutcome, BlockPreview, BlockSource, BlockWritten, Doubt,
    FigureBlock, FigureEdit, FigureQuestion, TypedFigure,
};

/// More than any table of the window has cells.
const MOST_CELLS: usize = 20_000;

/// What a block would change.
pub fn preview(context: &Context, input: FigureBlock) -> Result<BlockPreview> {
    let say = Say::of(context);
    let block = Block::read(context, &input)?;
    let laid = block.laid(&say);
    let stores = laid.iter().filter(|cell| cell.is_stored()).count();
    Ok(BlockPreview {
        told: told(&laid, &say),
        stores: u32::try_from(stores).unwrap_or(u32::MAX),
        store: say.text(&keys::block_store(stores)),
        decimals: block.style.told().map(|told| say.text(&told)),
        ways: if block.is_open() { block.style.ways(&say) } else { Vec::new() },
        cells: laid.into_iter().map(|cell| cell.outcome).collect(),
    })
}

/// Stores of a block what can be stored.
pub fn write(context: &Context, input: FigureBlock) -> Result<BlockWritten> {
    let say = Say::of(context);
    let block = Block::read(context, &input)?;
    let laid = block.laid(&say);
    let stored: Vec<&Laid> = laid.iter().filter(|cell| cell.is_stored()).collect();
    let number = stored.len();
    if stored.is_empty() {
        return Err(Error::Refused(keys::block_nothing()));
    }
    context.write(deed(input.deed, number), |change| lay_all(change, &stored))?;
    let said = say.text(&done(input.deed, number));
    let waiting = laid.into_iter().map(|cell| cell.outcome);
    let waiting = waiting.filter(|cell| cell.becomes == Becomes::Waits).collect();
    let source = block.source.as_ref().map(Source::citation).unwrap_or_default();
    Ok(BlockWritten { waiting, source, said, state: start::opened_frame(context)? })
}

/// The name of the change.
fn deed(deed: BlockDeed, count: usize) -> Message {
    match deed {
        BlockDeed::Paste => keys::block_deed_paste(count),
        BlockDeed::Fill => keys::block_deed_fill(count),
        BlockDeed::Blank => keys::block_deed_blank(count),
        BlockDeed::Clear => keys::block_deed_clear(count),
    }
}

fn done(deed: BlockDeed, count: usize) -> Message {
    match deed {
        BlockDeed::Paste => keys::block_done_paste(count),
        BlockDeed::Fill => keys::block_done_fill(count),
        BlockDeed::Blank => keys::block_done_blank(count),
        BlockDeed::Clear => keys::block_done_clear(count),
    }
}

fn lay_all(change: &mut Change, cells: &[&Laid]) -> Result<()> {
    let mut named: BTreeSet<Id> = BTreeSet::new();
    for Laid { figure, series, edit, standing, .. } in cells {
        if figure.is_some() && named.insert(standing.source.id()) {
            write_source(change, &standing.source)?;
        }
        Case { figure: figure.as_ref(), series, input: edit, standing }.lay(change)?;
    }
    Ok(())
}

/// How many of each, in the order in which a person wants to know.
fn told(laid: &[Laid], say: &Say) -> Vec<String> {
    let mut counts: BTreeMap<Becomes, usize> = BTreeMap::new();
    laid.iter().for_each(|cell| *counts.entry(cell.outcome.becomes).or_default() += 1);
    let sentence = |(becomes, number): (Becomes, usize)| {
        say.text(&match becomes {
            Becomes::New => keys::block_new(number),
            Becomes::Changed => keys::block_changed(number),
            Becomes::Same => keys::block_same(number),
            Becomes::Emptied => keys::block_emptied(number),
            Becomes::Waits => keys::block_waits(number),
        })
    };
    counts.into_iter().map(sentence).collect()
}

/// A block with all that its cells are judged by.
struct Block<'a> {
    input: &'a FigureBlock,
    figures: Figures,
    own: Source,
    /// Who is named for all of it; `None` where each cell keeps its own.
    source: Option<Source>,
    style: Style,
    years: RangeInclusive<i32>,
}

/// One cell, judged.
struct Laid<'a> {
    figure: Option<Figure>,
    series: Arc<Series>,
    edit: FigureEdit,
    standing: Standing<'a>,
    outcome: BlockOutcome,
}

/// What was found out about a cell.
enum Verdict {
    Stored(Becomes),
    Asked(FigureQuestion),
    Refused(Message),
}

impl Laid<'_> {
    fn is_stored(&self) -> bool {
        matches!(self.outcome.becomes, Becomes::New | Becomes::Changed | Becomes::Emptied)
    }
}

impl<'a> Block<'a> {
    fn read(context: &Context, input: &'a FigureBlock) -> Result<Self> {
        if input.cells.len() > MOST_CELLS {
            return Err(Error::Refused(keys::block_large(input.cells.len(), MOST_CELLS)));
        }
        let (figures, own) =
            context.read(|db| Ok((Figures::read(db)?, start::own_source(&municipality(db)?))))?;
        if input.cells.iter().any(|cell| figures.catalogue.find(&cell.series).is_none()) {
            return Err(Error::Refused(keys::door_thing_gone()));
        }
        let texts = input.cells.iter().filter_map(|cell| match &cell.typed {
            TypedFigure::Value { text } if input.deed == BlockDeed::Paste => Some(text.as_str()),
            _ => None,
        });
        let style = Style::of(texts, &input.decimal, context.locale());
        let source = named(&input.source, &figures)?;
        Ok(Self { input, figures, own, source, style, years: years(context) })
    }

    fn laid(&self, say: &Say) -> Vec<Laid<'_>> {
        let known = |cell: &BlockCell| self.figures.catalogue.shared(&cell.series);
        let cells = self.input.cells.iter().filter_map(|cell| Some((cell, known(cell)?)));
        cells.map(|(cell, series)| self.cell(cell, series, say)).collect()
    }

    /// Whether some number can be read in two ways and a person has to say in which.
    fn is_open(&self) -> bool {
        self.input.cells.iter().any(|cell| {
            let series = self.figures.catalogue.shared(&cell.series);
            series.is_some_and(|series| {
                matches!(self.meaning(cell, &series), Some(Meaning::TwoWays(_)))
            })
        })
    }

    /// What the text of a pasted cell says; `None` where nothing was pasted.
    fn meaning(&self, cell: &BlockCell, series: &Series) -> Option<Meaning> {
        match &cell.typed {
            TypedFigure::Value { text } if self.input.deed == BlockDeed::Paste => {
                Some(self.style.read(text, series))
            }
            _ => None,
        }
    }

    fn cell(&self, cell: &BlockCell, series: Arc<Series>, say: &Say) -> Laid<'_> {
        let meaning = self.meaning(cell, &series);
        let typed = meaning.as_ref().and_then(|meaning| meaning.typed(say));
        let edit = self.edit(cell, typed);
        let mut standing = Standing::of(&self.figures, &self.own, &edit);
        if let Some(source) = &self.source {
            standing.source = source.clone();
        }
        let unread = meaning.as_ref().and_then(|meaning| meaning.problem(say));
        let read = match (unread, meaning.and_then(|meaning| meaning.figure())) {
            (Some(problem), _) => Err(Error::Refused(problem)),
            (None, Some(figure)) => Ok(Some(figure)),
            (None, None) => typed_figure(&series, &edit.typed, say.locale),
        };
        let verdict = read.as_ref().map_or_else(
            |error| Verdict::Refused(placed(&series, cell.year, error.message(), say)),
            |figure| self.verdict(figure.as_ref(), &series, &edit, &standing, say),
        );
        let figure = read.ok().flatten();
        let outcome = outcome(&edit, figure.as_ref(), &series, verdict, say);
        Laid { figure, series, edit, standing, outcome }
    }

    /// The cell as a change of its own; a mark was settled for the whole block.
    fn edit(&self, cell: &BlockCell, typed: Option<TypedFigure>) -> FigureEdit {
        FigureEdit {
            series: cell.series.clone(),
            year: cell.year,
            period: String::new(),
            typed: typed.unwrap_or_else(|| cell.typed.clone()),
            source: self.source.as_ref().map(Source::citation).unwrap_or_default(),
            answered: vec![Doubt::TwoWays],
        }
    }

    fn verdict(
        &self,
        figure: Option<&Figure>,
        series: &Series,
        edit: &FigureEdit,
        standing: &Standing,
        say: &Say,
    ) -> Verdict {
        let before = standing.before.as_ref().map(|before| &before.figure);
        let becomes = match (before, figure) {
            (None, None) => Becomes::Same,
            (Some(_), None) => Becomes::Emptied,
            (None, Some(_)) => Becomes::New,
            (Some(before), Some(figure)) if says_the_same(before, figure, series) => Becomes::Same,
            (Some(_), Some(_)) => Becomes::Changed,
        };
        if becomes == Becomes::Same {
            return Verdict::Stored(becomes);
        }
        match (Case { figure, series, input: edit, standing }).question(&self.years, say) {
            Ok(None) => Verdict::Stored(becomes),
            Ok(Some(question)) => Verdict::Asked(question),
            Err(error) => Verdict::Refused(placed(series, edit.year, error.message(), say)),
        }
    }
}

/// The same number, or the same reason: counts that give the number that was pasted stay.
fn says_the_same(before: &Figure, figure: &Figure, series: &Series) -> bool {
    let shown = |figure: &Figure| figure.value(series.multiplier);
    match (shown(before), shown(figure)) {
        (Some(one), Some(other)) => (one - other).abs() <= 1e-9 * one.abs().max(1.0),
        _ => before.blank().is_some() && before.blank() == figure.blank(),
    }
}

fn outcome(
    edit: &FigureEdit,
    figure: Option<&Figure>,
    series: &Series,
    verdict: Verdict,
    say: &Say,
) -> BlockOutcome {
    let (becomes, message, offers, counts) = match verdict {
        Verdict::Stored(becomes) => (becomes, String::new(), Vec::new(), false),
        Verdict::Asked(asked) => (Becomes::Waits, asked.text, asked.offers, asked.counts),
        Verdict::Refused(problem) => (Becomes::Waits, say.text(&problem), Vec::new(), false),
    };
    let typed = || match &edit.typed {
        TypedFigure::Value { text } => text.clone(),
        _ => String::new(),
    };
    BlockOutcome {
        series: edit.series.clone(),
        year: edit.year,
        becomes,
        text: figure.map_or_else(typed, |figure| figure_text(figure, series, say)),
        typed: edit.typed.clone(),
        message,
        offers,
        counts,
    }
}

/// The source that a person named for the whole block.
fn named(asked: &BlockSource, figures: &Figures) -> Result<Option<Source>> {
    let source = match asked {
        BlockSource::Kept => return Ok(None),
        BlockSource::Known { citation } => {
            let known =
                figures.sources.values().find(|source| source.citation() == citation.trim());
            known
                .cloned()
                .unwrap_or_else(|| Source { title: citation.clone(), ..Source::default() })
        }
        BlockSource::New { publisher, title, year, licence } => {
            let [publisher, title, year, licence] =
                [publisher, title, year, licence].map(|text| text.trim().to_owned());
            Source { publisher, title, year, licence }
        }
    };
    match source.short().is_empty() {
        true => Err(Error::Refused(keys::block_source_missing()).of_field("source")),
        false => Ok(Some(source)),
    }
}
