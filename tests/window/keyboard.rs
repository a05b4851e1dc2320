//! Everything without a mouse: nothing in these stories is clicked.

use ceiba::text::{Language, keys};

use crate::Outcome;
use crate::window::{ENTER, LEFT, Surroundings, Window};

/// Tab goes round each page of the rail, and whoever follows it misses nothing.
pub async fn tab_goes_round_every_page() -> Outcome {
    let around = Surroundings::new()?;
    around.answer_dialogs(&[])?;
    let window = Window::open(&around, Language::Es).await?;
    speak(&window).await?;
    let mut found = round(&window, "first").await?;
    window.tab_to("Tres Ceibas").await?;
    window.press(ENTER).await?;
    window.see(keys::window_mark_fictional()).await?;
    for (page, says) in [
        (keys::window_step_municipality(), keys::window_town_currency()),
        (keys::window_step_indicators(), keys::window_indicators_question()),
        (keys::window_step_balance(), keys::window_balance_clocks()),
        (keys::window_step_import(), keys::window_import_choose()),
        (keys::window_step_data(), keys::window_data_keys()),
        (keys::window_step_actions(), keys::window_plan_totals()),
        (keys::window_step_print(), keys::window_print_ink()),
        (keys::window_step_share(), keys::window_share_choose()),
        (keys::window_step_copies(), keys::window_copies_make()),
        (keys::window_step_history(), keys::window_trash_title()),
        (keys::window_step_sources(), keys::window_sources_question()),
        (keys::window_step_settings(), keys::window_about_version()),
    ] {
        let name = page.text(window.language);
        window.tab_to(page).await?;
        window.press(ENTER).await?;
        window.see(says).await?;
        if name == keys::window_step_print().text(window.language) {
            window.in_sight(keys::window_print_pdf()).await?; // when its pages are drawn
        }
        found.extend(round(&window, &name).await?);
    }
    window.close().await?;
    if found.is_empty() { Ok(()) } else { Err(found.join("\n  ").into()) }
}

/// From the language of the computer to that of the story.
async fn speak(window: &Window) -> Outcome {
    window.tab_to(Language::En.own_name()).await?;
    window.press(&LEFT.repeat(2)).await?;
    window.see(keys::window_start_question()).await
}

async fn round(window: &Window, name: &str) -> Outcome<Vec<String>> {
    let start = std::time::Instant::now();
    let found = window.go_round().await?;
    eprintln!("{name}: {:?} {found:#?}", start.elapsed());
    Ok(found.into_iter().map(|one| format!("{name}: {one}")).collect())
}
