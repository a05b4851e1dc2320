//! An indicator that a town makes for itself, and gives to its neighbour.

use std::path::Path;

use ceiba::text::{Language, keys};

use crate::Outcome;
use crate::window::{Surroundings, Window};

const TOWN: &str = "San Lázaro";
const NEIGHBOUR: &str = "Villa Clara";
const NAME: &str = "Viviendas con filtro de agua";
const FILE: &str = "propios.ceibaseries";

/// The power goes while the form is filled in; nothing of it is lost. What is made goes to the neighbour.
pub async fn an_own_indicator_goes_to_a_neighbour() -> Outcome {
    let (here, there) = (Surroundings::new()?, Surroundings::new()?);
    let file = here.path(FILE);
    here.answer_dialogs(std::slice::from_ref(&file))?;
    there.answer_dialogs(std::slice::from_ref(&file))?;

    let window = Window::open(&here, Language::Es).await?;
    begin(&window, TOWN).await?;
    window.click(keys::window_own_add()).await?;
    window.type_into(keys::window_own_name(), NAME).await?;
    window.type_into(keys::window_own_numerator(), "viviendas con filtro").await?;
    window.picture("own-begun").await?;
    window.rest().await;
    window.kill()?;

    let window = Window::open(&here, Language::Es).await?;
    window.click(TOWN).await?;
    choose(&window).await?;
    go_on(&window).await?;
    hand_over(&window, &file).await?;
    window.close().await?;

    let window = Window::open(&there, Language::Es).await?;
    begin(&window, NEIGHBOUR).await?;
    take(&window).await?;
    window.close().await
}

async fn begin(window: &Window, town: &str) -> Outcome {
    window.speak().await?;
    window.click(keys::window_door_profile_go()).await?;
    window.type_into(keys::window_town_name(), town).await?;
    window.type_into(keys::window_town_country(), "Guatemala").await?;
    window.click(keys::window_town_begin(town)).await?;
    choose(window).await
}

async fn choose(window: &Window) -> Outcome {
    window.click(keys::window_step_indicators()).await?;
    window.click(keys::window_catalogue_choose()).await
}

/// The form is as it was left; what it is a variant of is found by a word of the street.
async fn go_on(window: &Window) -> Outcome {
    window.click(keys::window_own_add_begun()).await?;
    window.see(keys::window_own_begun()).await?;
    window.type_into(keys::window_own_denominator(), "viviendas del campo").await?;
    let variant = keys::own_relation_variant().text(window.language);
    window.type_into(keys::window_own_relation(), &variant).await?;
    window.type_into(keys::window_own_related(), "agua potable").await?;
    window.click("7.8 Población con agua mejorada").await?;
    window.picture("own-related").await?;
    window.click(keys::window_own_keep()).await?;
    window.see(keys::own_mark_variant("7.8")).await?;
    window.see("viviendas con filtro ÷ viviendas del campo").await?;
    window.picture("own-sheet").await
}

async fn hand_over(window: &Window, file: &Path) -> Outcome {
    choose(window).await?;
    window.click(keys::window_own_file_save_all()).await?;
    window.picture("own-chosen").await?;
    window.click(keys::window_own_save_go(1_usize)).await?;
    window.see(FILE).await?;
    let written = std::fs::read_to_string(file)?;
    if written.contains(NAME) { Ok(()) } else { Err(format!("written was: {written}").into()) }
}

async fn take(window: &Window) -> Outcome {
    window.click(keys::window_own_file_take()).await?;
    window.see(keys::own_would_come()).await?;
    window.focus_says(FILE).await?;
    window.click(keys::window_own_take_go(1_usize)).await?;
    window.see(keys::window_own_taken(1_usize, FILE)).await?;
    window.picture("own-taken").await
}
