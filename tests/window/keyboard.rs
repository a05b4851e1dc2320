//! Everything without a mouse: nothing in these stories is clicked.

use ceiba::text::{Language, keys};

use crate::Outcome;
use crate::everyone::pages;
use crate::finding::title;
use crate::stories::text_of;
use crate::window::{CONTROL, ENTER, ESCAPE, F1, LEFT, RIGHT, Surroundings, TAB, Window, Words};

/// Tab goes round each page, and whoever follows it misses nothing.
pub async fn tab_goes_round_every_page() -> Outcome {
    let around = Surroundings::new()?;
    around.answer_dialogs(&[])?;
    let window = Window::open(&around, Language::Es).await?;
    speak(&window).await?;
    let mut found = round(&window, "first").await?;
    press_on(&window, "Tres Ceibas").await?;
    window.see(keys::window_mark_fictional()).await?;
    for page in pages()
        .into_iter()
        .filter(|page| !BOOKS.contains(&page.name) && !UNROUNDED.contains(&page.name))
    {
        let mut way = page.way.iter().map(|words| words.words(window.language));
        window.tab_back_to(way.next().unwrap_or_default()).await?;
        window.press(ENTER).await?;
        for words in way {
            press_on(&window, words).await?;
        }
        window.see(page.says.words(window.language)).await?;
        found.extend(round(&window, page.name).await?);
        if let Some(back) = page.back {
            press_on(&window, back).await?;
        }
    }
    press_on(&window, keys::window_step_print()).await?;
    window.in_sight(keys::window_print_pdf()).await?; // when its pages are drawn
    found.extend(round(&window, BOOKS[0]).await?);
    let views = [
        (keys::window_books_pages(), keys::window_books_team()),
        (keys::window_books_front(), keys::window_books_places()),
        (keys::window_books_texts(), keys::window_books_make()),
    ];
    for ((before, says), name) in views.into_iter().zip(&BOOKS[1..]) {
        window.tab_to(before).await?;
        window.press(RIGHT).await?;
        window.see(says).await?;
        found.extend(round(&window, name).await?);
    }
    window.close().await?;
    if found.is_empty() { Ok(()) } else { Err(found.join("\n  ").into()) }
}

/// What can be looked at of a book, side by side.
const BOOKS: [&str; 4] = ["print", "front", "texts", "editions"];

/// The line that finds everything closes when it is left; the parts of the program are hundreds of one kind.
const UNROUNDED: [&str; 2] = ["finder", "parts"];

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
    let found = window.go_round().await.map_err(|error| format!("{name}: {error}"))?;
    Ok(found.into_iter().map(|one| format!("{name}: {one}")).collect())
}
