//! What a person does so that no work is lost: copies, the way back, and a stick that goes from one
//! laptop to another.

use std::path::Path;

use ceiba::text::{Language, Message, keys};

use crate::Outcome;
use crate::window::{Surroundings, Window};

const TOWN: &str = "San Lázaro";
const NAMED: &str = "Antes de la reunión";
const ACTION: &str = "Cien conexiones de agua";

/// A copy goes to a stick, the laptop goes back to an earlier one, and the stick brings the rest: here
/// and on a second laptop.
pub async fn a_stick_brings_back_what_a_laptop_lost() -> Outcome {
    let first = Surroundings::new()?;
    let stick = first.path("memoria");
    std::fs::create_dir(&stick)?;
    let copy = stick.join("san-lazaro.ceiba");
    first.answer_dialogs(&[copy.clone(), copy.clone()])?;

    let window = Window::open(&first, Language::Es).await?;
    begin(&window).await?;
    make_a_named_copy(&window).await?;
    plan_an_action(&window).await?;
    hand_over(&window, &copy).await?;
    go_back(&window).await?;
    receive(&window).await?;
    window.close().await?;

    let second = Surroundings::new()?;
    second.answer_dialogs(&[])?;
    let window = Window::open(&second, Language::Es).await?;
    window.speak().await?;
    window.close().await?;
    let window = Window::open_file(&second, Language::Es, &copy).await?;
    take_in(&window).await?;
    window.close().await
}

async fn begin(window: &Window) -> Outcome {
    window.speak().await?;
    window.click(keys::window_door_plan_go()).await?;
    window.type_into(keys::window_town_name(), TOWN).await?;
    window.type_into(keys::window_town_country(), "Guatemala").await?;
    window.click(keys::window_town_begin(TOWN)).await
}

async fn make_a_named_copy(window: &Window) -> Outcome {
    window.click(keys::window_step_copies()).await?;
    window.type_into(keys::window_copies_name(), NAMED).await?;
    window.click(keys::window_copies_make()).await?;
    window.see(keys::copies_made_named(NAMED)).await
}

async fn plan_an_action(window: &Window) -> Outcome {
    window.click(keys::window_step_actions()).await?;
    window.click(keys::window_plan_action_new()).await?;
    window.type_into(keys::window_plan_action_title(), ACTION).await?;
    window.click(keys::window_plan_action_add()).await?;
    window.see(keys::window_plan_kept(ACTION)).await
}

async fn hand_over(window: &Window, copy: &Path) -> Outcome {
    window.click(keys::window_step_copies()).await?;
    window.click(keys::window_copies_hand_over()).await?;
    window.see("san-lazaro.ceiba").await?;
    window.picture("handed-over").await?;
    if copy.is_file() { Ok(()) } else { Err("there is no copy on the stick".into()) }
}

async fn go_back(window: &Window) -> Outcome {
    window.click(beginning(&keys::window_copies_back_heard(""), window.language)).await?;
    window.see(keys::window_copies_stay()).await?;
    window.picture("way-back").await?;
    window.click(keys::window_copies_restore()).await?;
    window.see(keys::window_copies_replaced()).await?;
    window.picture("went-back").await?;
    window.click(keys::window_step_actions()).await?;
    window.see(keys::window_plan_empty()).await
}

async fn receive(window: &Window) -> Outcome {
    window.click(keys::window_other_files()).await?;
    window.click(keys::window_start_open()).await?;
    window.see(keys::taken_in_offered("san-lazaro.ceiba")).await?;
    window.picture("offered").await?;
    window.click(keys::window_share_take()).await?;
    has_the_action(window).await
}

async fn take_in(window: &Window) -> Outcome {
    window.see(keys::taken_in("san-lazaro.ceiba")).await?;
    window.see(keys::window_undo_nothing()).await?;
    window.picture("taken-in").await?;
    has_the_action(window).await
}

async fn has_the_action(window: &Window) -> Outcome {
    window.click(keys::window_step_actions()).await?;
    window.see(ACTION).await
}

/// The words of a message before what is filled in at its end.
fn beginning(message: &Message, language: Language) -> String {
    message.text(language).trim_end_matches(['…', '.', ' ', '(', ')']).to_owned()
}
