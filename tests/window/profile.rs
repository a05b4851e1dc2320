//! From a gap to words, to an objective and to an action: the profile as a planner reads it.

use std::path::Path;

use ceiba::text::{Language, keys};

use crate::Outcome;
use crate::stories::text_of;
use crate::window::{Surroundings, Window};

const GOAL: &str = "ODM 7: Garantizar la sostenibilidad del medio ambiente";
const INDICATOR: &str = "7.8 Población con agua mejorada";
const OURS: &str = "En los barrios altos el agua llega de noche.";
const OBJECTIVE: &str = "Agua de día en los barrios altos";
const ACTION: &str = "Bombeo de día";

/// The panel leads to the goal and the indicator; the team writes beside the draft, proposes an objective
/// and an action, and the printed profile says what the team wrote.
pub async fn a_gap_becomes_words_an_objective_and_an_action() -> Outcome {
    let around = Surroundings::new()?;
    let printed = around.path("perfil.pdf");
    around.answer_dialogs(std::slice::from_ref(&printed))?;
    let window = Window::open(&around, Language::Es).await?;
    window.speak().await?;
    window.click("Tres Ceibas").await?;
    read_down_to_water(&window).await?;
    write_our_own(&window).await?;
    propose(&window).await?;
    lead_back(&window).await?;
    print(&window, &printed).await?;
    window.close().await
}

async fn read_down_to_water(window: &Window) -> Outcome {
    window.see("Lo que mejor va es").await?;
    window.picture("panel").await?;
    window.click(keys::window_profile_by_goal()).await?;
    window.picture("panel-by-goal").await?;
    window.click(GOAL).await?;
    window.see(keys::window_goal_question()).await?;
    window.picture("goal").await?;
    window.click(INDICATOR).await?;
    window.see(keys::window_indicator_targets()).await?;
    window.picture("indicator").await
}

/// What is written can be taken back and brought back, and stands where the draft stood.
async fn write_our_own(window: &Window) -> Outcome {
    window.click(keys::window_passage_write()).await?;
    window.type_into(keys::window_books_own(), OURS).await?;
    window.picture("beside-the-draft").await?;
    window.click(keys::window_books_keep()).await?;
    window.see(keys::window_passage_change()).await?;
    window.focus_says(keys::window_passage_title()).await?;
    window.see(OURS).await?;
    window.picture("our-words").await
}

/// The form has the latest figure and the target; nothing is stored before it is kept.
async fn propose(window: &Window) -> Outcome {
    window.click(keys::window_profile_propose_this()).await?;
    window.type_into(keys::window_plan_objective_title(), OBJECTIVE).await?;
    window.picture("proposed").await?;
    window.click(keys::window_plan_objective_add()).await?;
    window.see(keys::window_plan_kept(OBJECTIVE)).await?;
    window.see("De 83,1 % (2022) a 100 % (2030)").await?;
    window.click(keys::window_plan_action_add_to(OBJECTIVE)).await?;
    window.type_into(keys::window_plan_action_title(), ACTION).await?;
    window.click(keys::window_plan_action_add()).await?;
    window.see(keys::window_plan_kept(ACTION)).await?;
    window.picture("objective-and-action").await
}

/// From the action to the indicator that measures its objective.
async fn lead_back(window: &Window) -> Outcome {
    window.click(ACTION).await?;
    window.click(keys::window_plan_see_indicator_named("Población con agua mejorada")).await?;
    window.see(OURS).await?;
    window.see(OBJECTIVE).await?;
    window.click(keys::window_indicator_closed_go()).await?;
    window.see(keys::window_balance_clocks()).await?;
    window.picture("balance").await
}

async fn print(window: &Window, printed: &Path) -> Outcome {
    window.click(keys::window_step_print()).await?;
    window.click(keys::window_print_pdf()).await?;
    window.see("perfil.pdf").await?;
    let text = text_of(printed)?;
    if text.contains(OURS) { Ok(()) } else { Err("our words are not printed".into()) }
}
