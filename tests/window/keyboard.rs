//! Everything without a mouse: nothing in these stories is clicked.

use ceiba::text::{Language, keys};

use crate::Outcome;
use crate::finding::title;
use crate::stories::text_of;
use crate::window::{CONTROL, ENTER, ESCAPE, F1, LEFT, Surroundings, TAB, Window, Words};

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

/// What is written, entered, planned.
const OURS: &str = "En los barrios altos el agua llega de noche.";
const FIGURE: &str = "84,7";
const OBJECTIVE: &str = "Agua de día en los barrios altos";
const ACTION: &str = "Bombeo de día";
const COST: &str = "Una bomba";
const AMOUNT: &str = "9876";
const COSTED: &str = "XTS 9.876,00";

/// An example is opened; words, a figure, an objective and an action are added to it; the profile is printed.
pub async fn a_profile_is_made_by_the_keys_alone() -> Outcome {
    let around = Surroundings::new()?;
    let printed = around.path("perfil.pdf");
    around.answer_dialogs(std::slice::from_ref(&printed))?;
    let window = Window::open(&around, Language::Es).await?;
    speak(&window).await?;
    window.press(F1).await?;
    window.focus_says(title("start")).await?;
    window.press(ESCAPE).await?;
    press_on(&window, "Tres Ceibas").await?;
    window.see(keys::window_mark_fictional()).await?;
    write(&window).await?;
    enter_a_figure(&window).await?;
    plan(&window).await?;
    print(&window).await?;
    if window.effort().clicks > 0 {
        return Err("something was clicked".into());
    }
    window.close().await?;
    let text = text_of(&printed)?;
    if text.contains(OURS) { Ok(()) } else { Err("our words are not printed".into()) }
}

async fn press_on(window: &Window, name: impl Words) -> Outcome {
    window.tab_to(name).await?;
    window.press(ENTER).await
}

/// Found by a few letters; the words of the team stand in place of the draft.
async fn write(window: &Window) -> Outcome {
    window.press_holding(CONTROL, "k").await?;
    window.press("agua mejorada").await?;
    window.see(keys::find_indicator()).await?;
    window.press(ENTER).await?;
    window.see(keys::window_indicator_targets()).await?;
    press_on(window, keys::window_passage_write()).await?;
    window.press(OURS).await?;
    press_on(window, keys::window_books_keep()).await?;
    window.see(keys::window_passage_change()).await?;
    window.see(OURS).await
}

/// Behind the heads of the table, in the year of its newest figures.
async fn enter_a_figure(window: &Window) -> Outcome {
    press_on(window, keys::window_step_data()).await?;
    window.see(keys::window_data_keys()).await?;
    window.tab_to(keys::window_data_filter()).await?;
    window.press("7.8").await?;
    window.tab_to(keys::window_data_years_set()).await?;
    window.press(&format!("{TAB}{FIGURE}{ENTER}")).await?;
    window.see(FIGURE).await?;
    window.picture("keys-figure").await
}

async fn plan(window: &Window) -> Outcome {
    press_on(window, keys::window_step_actions()).await?;
    press_on(window, keys::window_plan_objective_new()).await?;
    window.see(keys::window_plan_objective_hint()).await?;
    window.press(&format!("{OBJECTIVE}{ENTER}")).await?;
    window.see(keys::window_plan_kept(OBJECTIVE)).await?;
    press_on(window, keys::window_plan_action_add_to(OBJECTIVE)).await?;
    window.see(keys::window_plan_action_hint()).await?;
    window.press(ACTION).await?;
    press_on(window, keys::window_plan_cost_add()).await?;
    window.press(&format!("{COST}{TAB}2027{TAB}{AMOUNT}")).await?;
    window.picture("keys-action").await?;
    press_on(window, keys::window_plan_action_add()).await?;
    window.see(keys::window_plan_kept(ACTION)).await?;
    window.see(COSTED).await?;
    window.picture("keys-plan").await
}

async fn print(window: &Window) -> Outcome {
    window.press_holding(CONTROL, "p").await?;
    window.in_sight(keys::window_print_pdf()).await?;
    press_on(window, keys::window_print_pdf()).await?;
    window.see("perfil.pdf").await?;
    window.picture("keys-printed").await
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
