//! The guide beside the work, and finding anything, by the keys alone.

use ceiba::guide;
use ceiba::text::{Language, keys};

use crate::Outcome;
use crate::window::{CONTROL, ENTER, ESCAPE, F1, Surroundings, Window};

/// An indicator of Tres Ceibas as somebody types it who is in a hurry, and as it is called.
const TYPED: &str = "POBLACION con agua mejor";
const INDICATOR: &str = "Población con agua mejorada";
/// An action of Tres Ceibas.
const ACTION: &str = "Agua segura";
/// Words of the guide that are in the name of none of its pages.
const WORDS: &str = "memoria USB carpeta sincron";

/// F1 from three pages; an indicator without its accent, an action, a page of the guide; and the guide is
/// still there after a power cut.
pub async fn the_guide_follows_and_all_is_found() -> Outcome {
    let around = Surroundings::new()?;
    let window = Window::open(&around, Language::Es).await?;
    window.speak().await?;
    window.press(F1).await?;
    window.focus_says(title("start")).await?;
    window.picture("guide-first-page").await?;
    window.press(F1).await?;
    window.click("Tres Ceibas").await?;
    window.see(keys::window_mark_fictional()).await?;
    follow(&window).await?;
    find_an_indicator(&window).await?;
    find_the_rest(&window).await?;
    window.kill()?;

    let window = Window::open(&around, Language::Es).await?;
    window.see(heading("start", "doors")).await?;
    window.close().await
}

/// The guide is opened on one page, and tells about the next two without being asked.
async fn follow(window: &Window) -> Outcome {
    window.press(F1).await?;
    window.focus_says(title("indicators")).await?;
    window.click(keys::window_step_data()).await?;
    window.see(heading("data", "type")).await?;
    window.focus_says(keys::window_step_data()).await?;
    window.picture("guide-data").await?;
    window.click(keys::window_step_print()).await?;
    window.see(heading("print", "pdf")).await?;
    window.picture("guide-print").await
}

async fn find_an_indicator(window: &Window) -> Outcome {
    find(window, TYPED).await?;
    window.picture("found").await?;
    window.press(ENTER).await?;
    window.focus_says(INDICATOR).await?;
    window.click(keys::window_two_clocks()).await?;
    window.focus_says(heading("indicator", "two-clocks")).await?;
    window.picture("guide-two-clocks").await
}

async fn find_the_rest(window: &Window) -> Outcome {
    find(window, ACTION).await?;
    window.press(ENTER).await?;
    window.see(keys::window_plan_keep()).await?;
    find(window, WORDS).await?;
    window.press(ENTER).await?;
    window.focus_says(title("copies")).await?;
    // Escape closes the guide; the form beside it stays. F1 brings the guide back.
    window.press(ESCAPE).await?;
    window.see(keys::window_plan_keep()).await?;
    window.press(F1).await?;
    window.focus_says(title("plan")).await
}

/// Opens the line that finds everything, and types.
async fn find(window: &Window, typed: &str) -> Outcome {
    window.press_holding(CONTROL, "k").await?;
    window.see(keys::find_page()).await?;
    window.keys(typed).await
}

/// What a page of the guide is called.
pub fn title(page: &str) -> &'static str {
    guide::page(page, Language::Es).map(|page| page.title.as_str()).unwrap_or_default()
}

/// What the heading behind an anchor says.
fn heading(page: &str, anchor: &str) -> &'static str {
    let blocks = guide::page(page, Language::Es).map(|page| page.blocks.as_slice());
    let headings = blocks.unwrap_or_default().iter().filter_map(|block| match block {
        guide::Block::Heading { text, anchor } => Some((text.as_str(), anchor.as_deref())),
        _ => None,
    });
    let mut found = headings.filter(|(_, known)| *known == Some(anchor));
    found.next().map(|(text, _)| text).unwrap_or_default()
}
