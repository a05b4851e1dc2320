//! The whole way of somebody nobody has trained: from the workbook of a ministry to a printed profile.

use std::path::Path;
use std::process::Command;

use calamine::{Data, Range, Reader, Xlsx, open_workbook};
use ceiba::text::{Language, keys};

use crate::Outcome;
use crate::stories::text_of;
use crate::window::{BACKSPACE, CONTROL, Effort, LEFT, Surroundings, Window};

const TOWN: &str = "Tres Ceibas";
const WORKBOOK: &str = "tres_ceibas_01_ministerio_indicadores.xlsx";
/// What is stored of it: all that is ours, and the other places.
const FIGURES: i64 = 108;
/// So much a person may do with the hands.
const MOST: Effort = Effort { clicks: 45, words: 40 };

/// What the water committee counted, as a spreadsheet copies it: water and sanitation, 2016 to 2019.
const BLOCK: &str = "79,9\t80,6\t81,2\t81,9\n54,4\t55,0\t55,7\t56,3\n";
const OFFICE: &str = "Comité de agua";
/// What is written instead of the full stop of a drafted sentence.
const WRITTEN: &str = ", pero falta agua de día.";
/// Two of the ready list that nobody here needs.
const UNNEEDED: [&str; 2] = ["Superficie cubierta por bosque", "Pérdida anual de bosque"];
/// Of the short profile.
const PAGES: usize = 12;

/// No more presses and words than a person is asked for; nothing red stays unanswered; the pages are twelve,
/// and what they say of us stands in the cells that they name.
pub async fn from_a_workbook_to_a_printed_profile() -> Outcome {
    let around = Surroundings::new()?;
    let workbook = ceiba_tests::root().join("assets/samples").join(WORKBOOK);
    let printed = around.path("perfil.pdf");
    around.answer_dialogs(&[workbook.clone(), printed.clone()])?;
    let window = Window::open(&around, Language::Es).await?;
    begin(&window).await?;
    import(&window).await?;
    read_the_source(&window).await?;
    choose_our_list(&window).await?;
    paste_a_block(&window).await?;
    read_an_indicator(&window).await?;
    change_a_sentence(&window).await?;
    print(&window).await?;
    keep_an_edition(&window).await?;
    let effort = window.effort();
    window.close().await?;
    println!("  {} clicks, {} words", effort.clicks, effort.words);
    if effort.clicks > MOST.clicks || effort.words > MOST.words {
        return Err(format!("that was too much to do: {effort:?}").into());
    }
    is_printed(&printed)?;
    stands_in_the_workbook(&printed, &workbook)
}

/// Looks at a page before it is left; the marks that call for something are those left on purpose.
async fn leave(window: &Window, name: &str, on_purpose: u64) -> Outcome {
    window.picture(name).await?;
    match window.red_marks().await? {
        marks if marks == on_purpose => Ok(()),
        marks => Err(format!("{name}: {marks} red marks, and {on_purpose} are meant").into()),
    }
}

async fn begin(window: &Window) -> Outcome {
    window.speak().await?;
    leave(window, "board-doors", 0).await?;
    window.click(keys::window_door_profile_go()).await?;
    window.type_into(keys::window_town_name(), TOWN).await?;
    window.type_into(keys::window_town_country(), "País de ejercicio").await?;
    window.type_into(keys::window_town_code(), "0907").await?;
    window.type_into(keys::window_town_population(), "18960").await?;
    window.type_into(keys::window_town_population_year(), "2022").await?;
    leave(window, "board-town", 0).await?;
    window.click(keys::window_town_begin(TOWN)).await?;
    window.see(keys::window_import_empty()).await?;
    leave(window, "board-empty", 0).await
}

/// The comma that somebody forgot is put in; that the row of a water company for six towns is left out is
/// right.
async fn import(window: &Window) -> Outcome {
    window.click(keys::window_import_choose()).await?;
    window.see(keys::window_import_cells_about()).await?;
    window.picture("board-preview").await?;
    let comma = keys::window_import_take_value("52,5").text(window.language);
    window.type_into(keys::window_import_cell_says("H12"), &comma).await?;
    window.see(keys::finding_decided_value("525", (52.5, 1))).await?;
    leave(window, "board-decided", 1).await?;
    window.click(keys::window_import_go(FIGURES, FIGURES.to_string())).await?;
    window.see(keys::window_import_stored()).await?;
    leave(window, "board-stored", 0).await
}

async fn read_the_source(window: &Window) -> Outcome {
    window.click(keys::window_step_sources()).await?;
    window.click("Ministerio de Planificación").await?;
    window.see(keys::window_files_empty_source()).await?;
    leave(window, "board-source", 0).await
}

async fn choose_our_list(window: &Window) -> Outcome {
    window.click(keys::window_step_indicators()).await?;
    window.click(keys::window_catalogue_choose()).await?;
    window.click(keys::window_catalogue_sets()).await?;
    let set = keys::set_mdg7_complete().text(window.language);
    window.click(keys::window_catalogue_set_add_heard(set)).await?;
    window.see(keys::window_catalogue_ours(20_i64)).await?;
    window.picture("board-set").await?;
    window.click(keys::window_catalogue_ours_only()).await?;
    for name in UNNEEDED {
        window.click(keys::window_catalogue_tick(name)).await?;
    }
    window.see(keys::window_catalogue_ours(18_i64)).await?;
    leave(window, "board-list", 0).await
}

/// From the newest figure of the table, four years back.
async fn paste_a_block(window: &Window) -> Outcome {
    window.copy_elsewhere(BLOCK).await?;
    window.click(keys::window_step_data()).await?;
    window.click("83,1").await?;
    window.press(&LEFT.repeat(6)).await?;
    window.press_holding(CONTROL, "v").await?;
    window.see(keys::window_data_pasted()).await?;
    window.picture("board-pasted").await?;
    window.click(keys::window_data_paste_source_new()).await?;
    window.see(keys::window_sources_publisher()).await?;
    window.press(OFFICE).await?;
    leave(window, "board-block", 0).await?;
    window.click(keys::block_store(8_i64)).await?;
    window.see(keys::block_done_paste(8_i64)).await?;
    leave(window, "board-table", 0).await
}

async fn read_an_indicator(window: &Window) -> Outcome {
    window.click(keys::window_step_indicators()).await?;
    window.see("Lo que mejor va es").await?;
    leave(window, "board-panel", 0).await?;
    window.click("7.8").await?;
    window.see(keys::window_indicator_targets()).await?;
    window.picture("board-indicator").await?;
    window.click(keys::window_calculation()).await?;
    window.see("Último dato: 83,1").await?;
    window.picture("board-calculation").await?;
    window.click(keys::window_calculation()).await
}

async fn change_a_sentence(window: &Window) -> Outcome {
    window.click(keys::window_passage_write()).await?;
    window.click(keys::window_books_begin_with()).await?;
    window.press(&format!("{BACKSPACE}{WRITTEN}")).await?;
    leave(window, "board-text", 0).await?;
    window.click(keys::window_books_keep()).await?;
    window.see(keys::window_passage_change()).await?;
    window.see(WRITTEN).await
}

async fn print(window: &Window) -> Outcome {
    window.click(keys::window_step_print()).await?;
    let short = keys::books_short_profile().text(window.language);
    window.type_into(keys::window_print_book(), &short).await?;
    let copier = keys::door_ink_copier().text(window.language);
    window.type_into(keys::window_print_ink(), &copier).await?;
    window.click(keys::window_print_pdf()).await?;
    window.see("perfil.pdf").await?;
    leave(window, "board-printed", 0).await
}

async fn keep_an_edition(window: &Window) -> Outcome {
    window.click(keys::window_books_editions()).await?;
    window.click(keys::window_books_make()).await?;
    window.see(keys::editions_standing_same(1_i64)).await?;
    leave(window, "board-edition", 0).await
}

/// On the paper of the country, with what was pasted and written.
fn is_printed(printed: &Path) -> Outcome {
    std::fs::copy(printed, ceiba_tests::root().join("target/window/edicion-corta.pdf"))?;
    let told = Command::new("pdfinfo").arg(printed).output()?;
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    let pages = told.lines().find_map(|line| line.strip_prefix("Pages:"));
    if pages.and_then(|pages| pages.trim().parse().ok()) != Some(PAGES) || !told.contains("letter")
    {
        return Err(format!("not {PAGES} pages of letter paper: {told}").into());
    }
    let text = text_of(printed)?;
    match [OFFICE, WRITTEN].into_iter().find(|words| !text.contains(words)) {
        None => Ok(()),
        Some(words) => Err(format!("not in the PDF: {words}").into()),
    }
}

/// Each of our figures on the page of all goals is in one of the cells that the list of sources names.
fn stands_in_the_workbook(printed: &Path, workbook: &Path) -> Outcome {
    let told = Command::new("pdftotext").arg("-layout").arg(printed).arg("-").output()?;
    let text = String::from_utf8_lossy(&told.stdout).into_owned();
    let title = keys::books_panel().text(Language::Es);
    let panel = text.split('\u{c}').find(|page| page.trim_start().starts_with(&title));
    let panel = panel.ok_or("the goals are on no page")?;
    let ours: Vec<f64> = panel.lines().filter_map(figure_of).collect();
    if ours.len() != 6 {
        return Err(format!("not six figures on the page of goals, but {ours:?}: {panel}").into());
    }
    let read = text.split("Indicadores!").nth(1).ok_or("the sources name no cell")?;
    let named = read.split(['.', ';']).next().unwrap_or_default();
    let cells = cells_of(workbook, named)?;
    match ours.iter().find(|figure| !cells.iter().any(|cell| same(*cell, **figure))) {
        None => Ok(()),
        Some(figure) => Err(format!("{figure} is in none of the cells {named}: {cells:?}").into()),
    }
}

/// The percentage of 2022 in a line of the page.
fn figure_of(line: &str) -> Option<f64> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let at = words.windows(2).position(|pair| pair == ["%", "2022"])?;
    number(words.get(at.checked_sub(1)?)?)
}

fn number(words: &str) -> Option<f64> {
    words.replace(',', ".").parse().ok()
}

/// The numbers in cells such as `D12:U12` of the workbook, whichever way they are written there.
fn cells_of(workbook: &Path, named: &str) -> Outcome<Vec<f64>> {
    let mut book: Xlsx<_> = open_workbook(workbook)?;
    let sheet: Range<Data> = book.worksheet_range("Indicadores")?;
    let (from, to) = named.split_once(':').ok_or_else(|| format!("no range: {named}"))?;
    let (from, to) = (place(from)?, place(to)?);
    let cells = sheet.range(from, to);
    let numbers = cells.cells().filter_map(|(_, _, cell)| number(&cell.to_string()));
    Ok(numbers.collect())
}

/// Row and column of a cell with one letter, from nought.
fn place(cell: &str) -> Outcome<(u32, u32)> {
    let (column, row) = cell.split_at(1);
    let column = column.chars().next().ok_or("no column")? as u32 - u32::from('A');
    Ok((row.parse::<u32>()? - 1, column))
}

/// Written as a percentage or as a fraction.
fn same(cell: f64, figure: f64) -> bool {
    [cell, cell * 100.0].iter().any(|cell| (cell - figure).abs() < 0.05)
}
