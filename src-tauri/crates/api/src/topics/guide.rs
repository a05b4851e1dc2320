//! The guide: its pages in the language of the screen, and whether it stands beside the work.

use ceiba::Result;
use ceiba::guide::{self, Block, Link, Look, Order, Page, Span};

use crate::Context;
use crate::views::Nothing;
use crate::views::guide::{
    GuideBlock, GuideBook, GuideLink, GuideLook, GuidePage, GuideShown, GuideSpan,
};

/// The guide in the language of the screen.
#[allow(clippy::unnecessary_wraps)] // as every command
pub fn book(context: &Context, (): Nothing) -> Result<GuideBook> {
    let pages = guide::pages(context.language()).iter().map(page).collect();
    Ok(GuideBook { pages })
}

/// Remembers whether it stands beside the work.
pub fn show(context: &Context, input: GuideShown) -> Result<Nothing> {
    context.remember(|settings| settings.guide = input.shown)
}

fn page(page: &Page) -> GuidePage {
    GuidePage {
        id: page.id.to_owned(),
        title: page.title.clone(),
        blocks: page.blocks.iter().map(block).collect(),
    }
}

fn block(block: &Block) -> GuideBlock {
    match block {
        Block::Heading { text, anchor } => {
            GuideBlock::Heading { text: text.clone(), anchor: anchor.clone() }
        }
        Block::Paragraph(said) => GuideBlock::Paragraph { spans: spans(said) },
        Block::List { order: Order::Any, items } => GuideBlock::List { items: all(items) },
        Block::List { order: Order::Steps, items } => GuideBlock::Steps { items: all(items) },
    }
}

fn all(items: &[Vec<Span>]) -> Vec<Vec<GuideSpan>> {
    items.iter().map(|item| spans(item)).collect()
}

fn spans(spans: &[Span]) -> Vec<GuideSpan> {
    let look = |look| match look {
        Look::Plain => GuideLook::Plain,
        Look::Strong => GuideLook::Strong,
        Look::Emphasis => GuideLook::Emphasis,
        Look::Key => GuideLook::Key,
    };
    let link = |link: &Link| GuideLink { page: link.page.clone(), anchor: link.anchor.clone() };
    let span = |span: &Span| GuideSpan {
        text: span.text.clone(),
        look: look(span.look),
        link: span.link.as_ref().map(link),
    };
    spans.iter().map(span).collect()
}
