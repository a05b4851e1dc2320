//! The whole way of a first evening: from the workbook of a ministry to a printed profile.

use std::path::Path;

use ceiba::book::BookKey;
use ceiba::text::{Language, keys};

use crate::Outcome;
use crate::stories::text_of;
use crate::window::{CONTROL, DOWN, Surroundings, Window};

const TOWN: &str = "Tres Ceibas";
const WORKBOOK: &str = "tres_ceibas_01_ministerio_indicadores.xlsx";

pub async fn from_a_workbook_to_a_printed_profile() -> Outcome {
    let around = Surroundings::new()?;
    let workbook = ceiba_tests::root().join("assets/samples").join(WORKBOOK);
    let printed = around.path("perfil.pdf");
    around.answer_dialogs(&[workbook, printed.clone()])?;
    let window = Window::open(&around, Language::Es).await?;
    begin(&window).await?;
    import(&window).await?;
    eprintln!("{:?}", window.effort());
    sources(&window).await?;
    choose_our_list(&window).await?;
    eprintln!("{:?}", window.effort());
    paste_a_block(&window).await?;
    eprintln!("{:?}", window.effort());
    read_the_indicator(&window).await?;
    write_a_sentence(&window).await?;
    eprintln!("{:?}", window.effort());
    print(&window, &printed).await?;
    eprintln!("{:?}", window.effort());
    window.close().await
}

async fn begin(window: &Window) -> Outcome {
    window.speak().await?;
    window.picture("board-doors").await?;
    window.click(keys::window_door_profile_go()).await?;
    window.type_into(keys::window_town_name(), TOWN).await?;
    window.type_into(keys::window_town_country(), "País de ejercicio").await?;
    window.type_into(keys::window_town_code(), "0907").await?;
    window.type_into(keys::window_town_population(), "18960").await?;
    window.type_into(keys::window_town_population_year(), "2022").await?;
    window.picture("board-town").await?;
    window.click(keys::window_town_begin(TOWN)).await?;
    window.see(keys::window_import_empty()).await?;
    window.picture("board-empty").await
}

async fn import(window: &Window) -> Outcome {
    window.click(keys::window_import_choose()).await?;
    window.see(keys::window_import_cells_about()).await?;
    window.picture("board-preview").await?;
    let (cell, reading) =
        (keys::window_import_cell_says("H12"), keys::window_import_take_value("52,5"));
    window.type_into(cell, &reading.text(window.language)).await?;
    window.see(keys::finding_decided_value("525", (52.5, 1))).await?;
    window.picture("board-decided").await?;
    eprintln!("{}", window.text().await?);
    window.click(keys::window_import_go(108_i64, "108")).await?;
    window.see(keys::window_import_stored()).await?;
    window.picture("board-stored").await
}

async fn sources(window: &Window) -> Outcome {
    window.click(keys::window_step_sources()).await?;
    window.click("Ministerio de Planificación").await?;
    window.picture("board-source").await
}

async fn choose_our_list(window: &Window) -> Outcome {
    window.click(keys::window_step_indicators()).await?;
    window.picture("board-panel-first").await?;
    window.click(keys::window_catalogue_choose()).await?;
    window.picture("board-catalogue").await?;
    let set = keys::set_mdg7_complete().text(window.language);
    window.click(keys::window_catalogue_sets()).await?;
    window.click(keys::window_catalogue_set_add_heard(set)).await?;
    window.click(keys::window_catalogue_ours_only()).await?;
    window.picture("board-set").await?;
    for name in ["Pérdida", "Asentamientos"] {
        eprintln!("{name}");
    }
    eprintln!("{}", window.text().await?);
    window.picture("board-list").await
}

async fn paste_a_block(window: &Window) -> Outcome {
    window.click(keys::window_step_data()).await?;
    window.see(keys::window_data_keys()).await?;
    window.picture("board-table").await?;
    eprintln!("{}", window.text().await?);
    Ok(())
}

async fn read_the_indicator(window: &Window) -> Outcome {
    window.click(keys::window_step_indicators()).await?;
    window.picture("board-panel").await?;
    window.click("7.8").await?;
    window.see(keys::window_indicator_targets()).await?;
    window.picture("board-indicator").await?;
    window.click(keys::window_calculation()).await?;
    window.picture("board-calculation").await?;
    window.click(keys::window_calculation()).await
}

async fn write_a_sentence(window: &Window) -> Outcome {
    window.click(keys::window_passage_write()).await?;
    window.click(keys::window_books_begin_with()).await?;
    eprintln!("{}", window.typed().await?);
    window.picture("board-text").await?;
    window.click(keys::window_books_own()).await?;
    window.press_holding(CONTROL, crate::window::END).await?;
    window.press(" Falta el agua de día.").await?;
    window.picture("board-text-edited").await?;
    window.click(keys::window_books_keep()).await
}

async fn print(window: &Window, printed: &Path) -> Outcome {
    window.click(keys::window_step_print()).await?;
    let short = keys::books_short_profile().text(window.language);
    window.type_into(keys::window_print_book(), &short).await?;
    window.type_into(keys::window_print_ink(), "Para fotocopiadora: solo negro").await?;
    window.picture("board-print").await?;
    window.click(keys::window_print_pdf()).await?;
    window.see("perfil.pdf").await?;
    window.picture("board-printed").await?;
    std::fs::copy(printed, ceiba_tests::root().join("target/window/board.pdf"))?;
    eprintln!("{}", text_of(printed)?);
    window.click(keys::window_books_editions()).await?;
    window.picture("board-editions").await?;
    window.click(keys::window_books_make()).await?;
    window.see(keys::editions_standing_same(1_i64)).await?;
    window.picture("board-edition").await
}
