//! What a person does in the table of figures by keyboard: copy a block, paste it, take it back, and lose
//! the power while typing.

use ceiba::text::{Language, keys};

use crate::Outcome;
use crate::window::{CONTROL, DOWN, ENTER, LEFT, SHIFT, Surroundings, UP, Window};

/// What somebody is typing when the power goes.
const HALF_TYPED: &str = "unos 80";

/// A block is pasted under one source, taken back and done again; what was typed and not stored is marked
/// as such after a power cut, and what was said to be stored is stored.
pub async fn a_pasted_block_and_what_is_being_typed_outlive_a_power_cut() -> Outcome {
    let around = Surroundings::new()?;
    around.answer_dialogs(&[])?;
    let window = Window::open(&around, Language::Es).await?;
    window.speak().await?;
    open_table(&window).await?;
    copy_two_figures(&window).await?;
    paste_them(&window).await?;
    take_back_and_do_again(&window).await?;
    window.press(HALF_TYPED).await?;
    window.rest().await;
    window.kill()?;

    let window = Window::open(&around, Language::Es).await?;
    open_table(&window).await?;
    window.see(keys::window_data_entry_typed(HALF_TYPED)).await?;
    window.see("88,2").await?;
    window.picture("typed-before-the-power-cut").await?;
    let marked = "return document.querySelectorAll('td[aria-invalid]').length";
    if window.run(marked).await? != serde_json::json!(1) {
        return Err("what was not stored is not marked in its cell".into());
    }
    if row(&window, "4.1").await?.ends_with("86,5 88,2") {
        window.close().await
    } else {
        Err(format!("the pasted figures are not there: {}", row(&window, "4.1").await?).into())
    }
}

async fn open_table(window: &Window) -> Outcome {
    window.click("Tres Ceibas").await?;
    window.click(keys::window_step_data()).await?;
    window.see(keys::window_data_keys()).await?;
    focus(window).await
}

/// The first of the figures: inhabitants, in the last year that has any figure.
async fn focus(window: &Window) -> Outcome {
    let reach = "document.querySelector('[role=\"gridcell\"][tabindex=\"0\"]').focus()";
    window.run(reach).await.map(drop)
}

/// Births attended, 2023 and 2024.
async fn copy_two_figures(window: &Window) -> Outcome {
    window.press(&DOWN.repeat(3)).await?;
    window.press_holding(SHIFT, LEFT).await?;
    window.see(keys::window_data_selected(2_i64)).await?;
    window.press_holding(CONTROL, "c").await?;
    window.see(keys::window_data_copied(2_i64)).await
}

/// Into the row above, from the year before.
async fn paste_them(window: &Window) -> Outcome {
    window.press(UP).await?;
    window.press(LEFT).await?;
    window.press_holding(CONTROL, "v").await?;
    window.see(keys::window_data_pasted()).await?;
    window.type_into(keys::window_data_paste_source(), "Instituto").await?;
    window.press(ENTER).await?;
    window.picture("pasted-block").await?;
    window.click(keys::block_store(2_i64)).await?;
    window.see(keys::block_done_paste(2_i64)).await
}

async fn take_back_and_do_again(window: &Window) -> Outcome {
    let deed = keys::block_deed_paste(2_i64).text(window.language);
    window.click(keys::window_undo(deed.clone())).await?;
    window.see(keys::window_undone(deed.clone())).await?;
    window.click(keys::window_redo(deed.clone())).await?;
    window.see(keys::window_redone(deed)).await?;
    focus(window).await?;
    window.press(LEFT).await
}

/// What stands in a row, with single spaces.
async fn row(window: &Window, code: &str) -> Outcome<String> {
    let script = format!(
        "return [...document.querySelectorAll('tbody tr')].find((row) => row.innerText.includes('{code}')).innerText"
    );
    let said = window.run(&script).await?;
    let said = said.as_str().unwrap_or_default();
    Ok(said.split_whitespace().collect::<Vec<_>>().join(" "))
}
