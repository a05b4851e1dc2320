//! What a person sets out to do in the window, from the first start to the printed plan.

use std::future::Future;
use std::path::Path;
use std::pin::Pin;
use std::process::Command;

use ceiba::text::{Language, keys};

use crate::window::{Surroundings, Window};
use crate::{
    Outcome, cut, everyone, finding, grid, hostile, keeping, keyboard, longer, own, printing,
    profile, storyboard,
};

/// One story: its name and how it goes.
pub struct Story {
    /// What is set out to do.
    pub name: &'static str,
    /// Plays it from start to end.
    pub tell: fn() -> Pin<Box<dyn Future<Output = Outcome>>>,
}

/// All of them, in the order in which they are told.
pub fn all() -> Vec<Story> {
    vec![
        Story {
            name: "from the first start to a printed plan that outlives a power cut",
            tell: || Box::pin(from_first_start_to_printed_plan()),
        },
        Story {
            name: "from a workbook to a printed profile, with few presses and words",
            tell: || Box::pin(storyboard::from_a_workbook_to_a_printed_profile()),
        },
        Story {
            name: "what a workbook leaves open is decided in its preview",
            tell: || Box::pin(decide_in_the_preview()),
        },
        Story {
            name: "a stick brings back what a laptop lost",
            tell: || Box::pin(keeping::a_stick_brings_back_what_a_laptop_lost()),
        },
        Story {
            name: "a gap becomes words, an objective and an action",
            tell: || Box::pin(profile::a_gap_becomes_words_an_objective_and_an_action()),
        },
        Story {
            name: "an own indicator outlives a power cut and goes to a neighbour",
            tell: || Box::pin(own::an_own_indicator_goes_to_a_neighbour()),
        },
        Story {
            name: "a pasted block, and what is being typed, outlive a power cut",
            tell: || Box::pin(grid::a_pasted_block_and_what_is_being_typed_outlive_a_power_cut()),
        },
        Story {
            name: "a book has the words of its team, and an edition of it goes to a stick",
            tell: || Box::pin(printing::a_book_of_our_own_goes_to_a_stick()),
        },
        Story {
            name: "the guide follows, and everything is found by a few letters",
            tell: || Box::pin(finding::the_guide_follows_and_all_is_found()),
        },
        Story {
            name: "a profile is made by the keys alone",
            tell: || Box::pin(keyboard::a_profile_is_made_by_the_keys_alone()),
        },
        Story {
            name: "Tab goes round every page, and nothing is missed",
            tell: || Box::pin(keyboard::tab_goes_round_every_page()),
        },
        Story {
            name: "what is typed in any form outlives a power cut",
            tell: || Box::pin(cut::what_is_typed_outlives_a_power_cut()),
        },
        Story {
            name: "a script in any field is a text, on every page and on paper",
            tell: || Box::pin(hostile::a_script_is_a_text_everywhere()),
        },
        Story {
            name: "every text is translated and none is cut off, also in a longer language",
            tell: || Box::pin(longer::every_text_is_ours_and_whole()),
        },
        Story {
            name: "every page can be used by everyone, in every theme",
            tell: || Box::pin(everyone::every_page_in_every_theme()),
        },
        Story {
            name: "every page can be used by everyone, in every language",
            tell: || Box::pin(everyone::every_page_in_every_language()),
        },
    ]
}

/// The objective of Tres Ceibas to which an action is added, and that action.
const OBJECTIVE: &str =
    "Más familias reciben agua de una fuente mejorada, más horas al día y de buena calidad";
const ACTION: &str = "Agua para El Mirador y Agua Fría";

async fn from_first_start_to_printed_plan() -> Outcome {
    let around = Surroundings::new()?;
    let samples = ceiba_tests::root().join("assets/samples");
    let (printed, act) = (around.path("plan.pdf"), around.path(ACT));
    std::fs::write(&act, ACT_SAYS)?;
    around.answer_dialogs(&[samples.join("diamantino.xlsx"), act, printed.clone()])?;

    let window = Window::open(&around, Language::Es).await?;
    begin_a_municipality(&window).await?;
    import_its_workbook(&window).await?;
    read_level_and_progress(&window).await?;
    open_the_example(&window).await?;
    add_an_action(&window).await?;
    attach_an_act(&window).await?;
    print_the_plan(&window, &printed).await?;
    window.kill()?;

    let copy = around.path("copia.pdf");
    around.answer_dialogs(std::slice::from_ref(&copy))?;
    let window = Window::open(&around, Language::Es).await?;
    all_is_still_there(&window).await?;
    save_the_act(&window, &copy).await?;
    window.close().await
}

async fn decide_in_the_preview() -> Outcome {
    let around = Surroundings::new()?;
    let damaged = around.path("roto.xlsx");
    std::fs::write(&damaged, "PK\u{3}\u{4} nada")?;
    let workbook = ceiba_tests::root().join("assets/samples").join(MINISTRY);
    around.answer_dialogs(&[damaged, workbook.clone(), workbook])?;

    let window = Window::open(&around, Language::Es).await?;
    window.speak().await?;
    window.click(keys::window_door_profile_go()).await?;
    window.type_into(keys::window_town_name(), "Tres Ceibas").await?;
    window.type_into(keys::window_town_country(), "Colombia").await?;
    window.type_into(keys::window_town_code(), "0907").await?;
    window.click(keys::window_town_begin("Tres Ceibas")).await?;
    window.click(keys::window_import_choose()).await?;
    window.see("roto.xlsx").await?;
    window.focus_says("roto.xlsx").await?;
    window.picture("refused").await?;
    window.click(keys::window_import_choose()).await?;
    decide(&window).await?;
    window.picture("decided").await?;
    window.click(keys::window_import_go(DECIDED, DECIDED.to_string())).await?;
    window.see(keys::window_import_stored()).await?;
    window.click(keys::window_import_another()).await?;
    // What names mean is remembered for the file, what cells say is asked again.
    window.see(keys::aside_chosen()).await?;
    window.click(keys::window_import_go(DECIDED - 1, (DECIDED - 1).to_string())).await?;
    window.see(keys::import_nothing_new(MINISTRY)).await?;
    window.picture("nothing-new").await?;
    window.close().await
}

/// The workbook of the ministry, with everything that ministries do.
const MINISTRY: &str = "tres_ceibas_01_ministerio_indicadores.xlsx";

/// A name is found by typing, with the keys alone; a cell is chosen from its list.
async fn decide(window: &Window) -> Outcome {
    window.see(keys::window_import_cells_about()).await?;
    window.focus_says(MINISTRY).await?;
    window.picture("asked").await?;
    let (cell, reading) =
        (keys::window_import_cell_says("H12"), keys::window_import_take_value("52,5"));
    window.type_into(cell, &reading.text(window.language)).await?;
    window.see(keys::finding_decided_value("525", (52.5, 1))).await?;
    let name = "17.8.1 Personas que usan Internet";
    window.click(keys::window_import_change_of(name)).await?;
    window.type_into(keys::window_import_meaning(name), "dejar").await?;
    window.picture("searched").await?;
    window.click(keys::window_import_leave_aside()).await?;
    window.see(keys::aside_chosen()).await
}

/// What is stored of it with the decisions of the story.
const DECIDED: i64 = 92;

async fn begin_a_municipality(window: &Window) -> Outcome {
    window.speak().await?;
    window.see(keys::window_start_question()).await?;
    window.picture("first-start").await?;
    window.click(keys::window_door_profile_go()).await?;
    window.type_into(keys::window_town_name(), "Diamantino").await?;
    window.type_into(keys::window_town_country(), "Brasil").await?;
    window.type_into(keys::window_town_code(), "5103502").await?;
    window.picture("municipality").await?;
    window.click(keys::window_town_begin("Diamantino")).await
}

async fn import_its_workbook(window: &Window) -> Outcome {
    window.click(keys::window_import_choose()).await?;
    window.see("IDHM Renda").await?;
    window.picture("preview").await?;
    window.click(keys::window_import_go(FIGURES, FIGURES.to_string())).await?;
    window.see(keys::window_import_stored()).await?;
    window.click(keys::window_import_see_indicators()).await
}

/// What the workbook of Diamantino holds of the catalogue.
const FIGURES: i64 = 20;

async fn read_level_and_progress(window: &Window) -> Outcome {
    window.see("L7.12").await?;
    window.picture("indicators").await?;
    window.click("L7.12").await?;
    window.see("39,2").await?;
    window.picture("level-and-progress").await?;
    window.click(keys::window_calculation()).await?;
    window.see("= 1,41").await?;
    window.picture("sewer-coverage").await?;
    window.click(keys::window_indicator_closed_go()).await?;
    window.see(keys::window_balance_clocks()).await?;
    window.see("cumplida").await?;
    window.picture("balance-of-2015").await
}

async fn open_the_example(window: &Window) -> Outcome {
    window.click(keys::window_other_files()).await?;
    window.click("Tres Ceibas").await?;
    window.see(keys::window_mark_fictional()).await
}

async fn add_an_action(window: &Window) -> Outcome {
    window.click(keys::window_step_actions()).await?;
    window.see(keys::charts_calendar_caption()).await?; // drawn below the list
    window.picture("plan").await?;
    window.click(keys::window_plan_action_add_to(OBJECTIVE)).await?;
    window.type_into(keys::window_plan_action_title(), ACTION).await?;
    window.type_into(keys::window_plan_lead(), "Obras").await?;
    window.type_into(keys::window_plan_first_year(), "2026").await?;
    window.type_into(keys::window_plan_last_year(), "2027").await?;
    window.click(keys::window_plan_cost_add()).await?;
    window.type_into(keys::window_plan_cost_title(), "Dos sistemas por gravedad").await?;
    window.type_into(keys::window_year(), "2026").await?;
    window.type_into(keys::window_plan_amount("XTS"), "980000").await?;
    window.picture("action").await?;
    window.click(keys::window_plan_action_add()).await?;
    window.see(keys::window_plan_kept(ACTION)).await?;
    window.picture("plan-with-action").await
}

/// What is attached to the action, and how the action is told in the plan.
const ACT: &str = "acta.pdf";
const ACT_SAYS: &str = "%PDF-1.7 El concejo acuerda llevar agua a El Mirador.";
const ACTION_TOLD: &str = "Agua para El Mirador y Agua Fría Obras";

async fn attach_an_act(window: &Window) -> Outcome {
    window.click(ACTION_TOLD).await?;
    window.click(keys::window_files_add()).await?;
    window.see(keys::window_files_save()).await?;
    window.see(ACT).await?;
    window.picture("attached").await?;
    window.click(keys::window_plan_back()).await
}

/// A copy of what is attached, so that it can be opened, is what it was.
async fn save_the_act(window: &Window, copy: &Path) -> Outcome {
    window.click(ACTION_TOLD).await?;
    window.click(keys::window_files_save_named(ACT)).await?;
    window.see("copia.pdf").await?;
    let saved = std::fs::read_to_string(copy)?;
    if saved == ACT_SAYS { Ok(()) } else { Err(format!("saved was: {saved}").into()) }
}

async fn print_the_plan(window: &Window, printed: &Path) -> Outcome {
    window.click(keys::window_step_print()).await?;
    let plan = keys::door_book_plan().text(window.language);
    window.type_into(keys::window_print_book(), &plan).await?;
    window.click(keys::window_print_pdf()).await?;
    window.see("plan.pdf").await?;
    window.picture("print").await?;
    std::fs::copy(printed, ceiba_tests::root().join("target/window/plan.pdf"))?;
    let text = text_of(printed)?;
    match [ACTION, ACT].into_iter().find(|words| !text.contains(words)) {
        None => Ok(()),
        Some(words) => Err(format!("not in the PDF: {words}").into()),
    }
}

async fn all_is_still_there(window: &Window) -> Outcome {
    window.see("Diamantino").await?;
    window.picture("after-the-power-cut").await?;
    window.click("Tres Ceibas").await?;
    window.click(keys::window_step_actions()).await?;
    window.see(ACTION).await
}

/// The words of a PDF, with single spaces.
pub fn text_of(file: &Path) -> Outcome<String> {
    let told = Command::new("pdftotext").arg(file).arg("-").output().map_err(|error| {
        format!(
            "pdftotext could not be started ({error}). On Debian: apt-get install poppler-utils"
        )
    })?;
    let text = String::from_utf8_lossy(&told.stdout).into_owned();
    Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
}
