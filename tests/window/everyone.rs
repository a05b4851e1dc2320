//! Every page can be used by everyone: axe finds nothing wrong with it, in every theme and in every
//! language, in a real browser that really draws the colours.

use std::path::PathBuf;

use ceiba::catalogue::Catalogue;
use ceiba::text::{Language, Message, keys};

use crate::Outcome;
use crate::window::{Surroundings, Window, Words};

/// A page, and what is pressed to come to it from wherever one is.
pub struct Page {
    /// What its pictures are called.
    pub name: &'static str,
    /// What is pressed to come there, one after the other.
    pub way: Vec<Box<dyn Words>>,
    /// What stands on it only when it is drawn.
    pub says: Box<dyn Words>,
    /// What is pressed to leave it, where it would stay open.
    pub back: Option<Message>,
}

fn page(name: &'static str, way: Vec<Message>, says: Message) -> Page {
    let way = way.into_iter().map(|message| Box::new(message) as Box<dyn Words>).collect();
    Page { name, way, says: Box::new(says), back: None }
}

/// A form of the plan, which stays open until one leaves it.
fn form(name: &'static str, opens: Message, says: Message) -> Page {
    let back = Some(keys::window_plan_back());
    Page { back, ..page(name, vec![keys::window_step_actions(), opens], says) }
}

/// The indicator of water, or what is opened from it.
fn of_water(name: &'static str, opens: Option<Message>, says: Message) -> Page {
    let list = Box::new(keys::window_step_indicators());
    let mut way: Vec<Box<dyn Words>> = vec![list, Box::new(Row("7.8", "water.improved"))];
    way.extend(opens.map(|opens| Box::new(opens) as Box<dyn Words>));
    Page { way, ..page(name, Vec::new(), says) }
}

impl Page {
    /// Goes there, and waits until it is drawn.
    pub async fn reach(&self, window: &Window) -> Outcome {
        for words in &self.way {
            window.click(words.words(window.language)).await?;
        }
        window.see(self.says.words(window.language)).await?;
        if self.name == "print" {
            window.in_sight(keys::window_print_pdf()).await?; // when its pages are drawn
        }
        Ok(())
    }

    /// Leaves what would stay open.
    pub async fn leave(self, window: &Window) -> Outcome {
        match self.back {
            Some(back) => window.click(back).await,
            None => Ok(()),
        }
    }
}

/// The name of a series in the language of the window.
pub struct Label(pub &'static str);

impl Words for Label {
    fn words(&self, language: Language) -> String {
        let series = Catalogue::embedded().find(self.0);
        series.map(|series| series.label.get(language).to_owned()).unwrap_or_default()
    }
}

/// The code of an indicator and its name, as a row of our list says them.
struct Row(&'static str, &'static str);

impl Words for Row {
    fn words(&self, language: Language) -> String {
        format!("{} {}", self.0, Label(self.1).words(language))
    }
}

/// Who published most of the figures of Tres Ceibas.
const MINISTRY: &str = "Ministerio de Planificación";

/// All pages, but those that come before a municipality is open.
pub fn pages() -> Vec<Page> {
    let indicators = keys::window_step_indicators;
    let catalogue = || vec![indicators(), keys::window_catalogue_choose()];
    let further = |opens: Message| [catalogue(), vec![opens]].concat();
    let print = |view: Message| vec![keys::window_step_share(), keys::window_step_print(), view];
    let guide = |name, opens: Vec<Message>, says| Page {
        back: Some(keys::window_guide_close()),
        ..page(name, [vec![keys::window_guide()], opens].concat(), says)
    };
    let mut source =
        page("source", vec![keys::window_step_sources()], keys::window_files_empty_source());
    source.way.push(Box::new(MINISTRY));
    vec![
        page("municipality", vec![keys::window_step_municipality()], keys::window_words_own()),
        page("import", vec![keys::window_step_import()], keys::window_import_choose()),
        page("data", vec![keys::window_step_data()], keys::window_data_keys()),
        page("indicators", vec![indicators()], keys::window_profile_by_goal()),
        of_water("indicator", None, keys::window_calculation()),
        Page {
            back: Some(keys::window_books_leave()),
            ..of_water("passage", Some(keys::window_passage_write()), keys::window_books_own())
        },
        of_water("sheet", Some(keys::window_sheet_question()), keys::window_sheet_formula()),
        of_water("goal", Some(keys::goal_mdg_7()), keys::window_goal_question()),
        page("balance", vec![keys::window_step_balance()], keys::window_balance_clocks()),
        page("catalogue", catalogue(), keys::window_catalogue_search()),
        page("sets", further(keys::window_catalogue_sets()), keys::set_mobility_for()),
        page("own", further(keys::window_own_add()), keys::window_own_name()),
        page("glossary", further(keys::window_glossary()), keys::window_glossary_search()),
        page("plan", vec![keys::window_step_actions()], keys::charts_calendar_caption()),
        form("objective", keys::window_plan_objective_new(), keys::window_plan_objective_hint()),
        form("action", keys::window_plan_action_new(), keys::window_plan_action_hint()),
        page("print", print(keys::window_books_pages()), keys::window_print_ink()),
        page("front", print(keys::window_books_front()), keys::window_books_team()),
        page("texts", print(keys::window_books_texts()), keys::window_books_places()),
        page("editions", print(keys::window_books_editions()), keys::window_books_make()),
        page("share", vec![keys::window_step_share()], keys::window_copies_hand_over()),
        page("copies", vec![keys::window_step_copies()], keys::window_copies_make()),
        page("history", vec![keys::window_step_history()], keys::window_history_changes()),
        Page {
            name: "sources",
            way: vec![Box::new(keys::window_step_sources())],
            says: Box::new(MINISTRY),
            back: None,
        },
        source,
        page("settings", vec![keys::window_step_settings()], keys::window_about_version()),
        guide("guide", Vec::new(), keys::window_guide_all()),
        guide("guide-pages", vec![keys::window_guide_all()], keys::window_guide_here()),
        page("finder", vec![keys::window_find()], keys::find_page()),
        page(
            "parts",
            vec![keys::window_step_settings(), keys::window_about_parts()],
            keys::window_about_version(),
        ),
    ]
}

/// Each of the pages in each theme, in Spanish.
pub async fn every_page_in_every_theme() -> Outcome {
    let around = Surroundings::new()?;
    around.answer_dialogs(&[workbook(), workbook(), workbook()])?;
    let window = Window::open(&around, Language::Es).await?;
    window.speak().await?;
    let mut found = Vec::new();
    open_example(&window).await?;
    let themes =
        [keys::window_theme_light(), keys::window_theme_dark(), keys::window_theme_contrast()];
    for (theme, name) in themes.into_iter().zip(["light", "dark", "contrast"]) {
        window.click(keys::window_step_settings()).await?;
        window.click(theme).await?;
        found.extend(look_at_all(&window, name).await?);
        found.extend(look_at_preview(&window, name).await?);
        window.click(keys::window_other_files()).await?;
        found.extend(look_at_form(&window, name).await?);
        open_example(&window).await?;
    }
    window.close().await?;
    told(found)
}

/// Each of the pages in each language.
pub async fn every_page_in_every_language() -> Outcome {
    let around = Surroundings::new()?;
    around.answer_dialogs(&[])?;
    let mut window = Window::open(&around, Language::Es).await?;
    let mut found = Vec::new();
    for language in Language::ALL {
        window.language = language;
        window.speak().await?;
        found.extend(look_at_form(&window, language.code()).await?);
        open_example(&window).await?;
        found.extend(look_at_all(&window, language.code()).await?);
        window.click(keys::window_other_files()).await?;
        window.see(keys::window_start_question()).await?;
    }
    window.close().await?;
    told(found)
}

/// The workbook of which the preview is looked at.
pub fn workbook() -> PathBuf {
    ceiba_tests::root().join("assets/samples/tres_ceibas_01_ministerio_indicadores.xlsx")
}

/// The example, on the page on which its work begins.
pub async fn open_example(window: &Window) -> Outcome {
    window.click("Tres Ceibas").await?;
    window.see(keys::window_profile_by_goal()).await
}

async fn look_at_all(window: &Window, of: &str) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    for page in pages() {
        page.reach(window).await?;
        found.extend(look(window, &format!("{}-{of}", page.name)).await?);
        page.leave(window).await?;
    }
    Ok(found)
}

/// The first page, and what it asks about a new municipality.
async fn look_at_form(window: &Window, of: &str) -> Outcome<Vec<String>> {
    window.see(keys::window_start_question()).await?;
    let first = look(window, &format!("first-{of}")).await?;
    window.click(keys::window_door_profile_go()).await?;
    window.see(keys::window_town_new()).await?;
    let form = look(window, &format!("town-{of}")).await?;
    window.click(keys::window_back()).await?;
    Ok([first, form].concat())
}

/// Its preview.
pub async fn choose_workbook(window: &Window) -> Outcome {
    window.click(keys::window_step_import()).await?;
    window.click(keys::window_import_choose()).await?;
    window.see(keys::window_import_other()).await
}

async fn look_at_preview(window: &Window, of: &str) -> Outcome<Vec<String>> {
    choose_workbook(window).await?;
    let found = look(window, &format!("preview-{of}")).await?;
    window.click(keys::window_import_other()).await?;
    window.see(keys::window_import_choose()).await?;
    Ok(found)
}

/// What axe finds on the page that is shown, each with the name of the page; and a picture of it.
async fn look(window: &Window, name: &str) -> Outcome<Vec<String>> {
    window.picture(name).await?;
    let found = window.violations().await?;
    let found: Vec<String> = found.into_iter().map(|one| format!("{name}: {one}")).collect();
    // Told at once, too: what stops the story later must not hide it.
    found.iter().for_each(|one| eprintln!("{one}"));
    Ok(found)
}

fn told(found: Vec<String>) -> Outcome {
    if found.is_empty() { Ok(()) } else { Err(found.join("\n  ").into()) }
}
