//! A script, typed into every field there is, stays a text: on every page, in every message, on paper.
//!
//! **Invariant:** a field of the window that is not in the table here fails the story.

use std::path::{Path, PathBuf};

use ceiba::municipality::country;
use ceiba::municipality::wording::Setting;
use ceiba::text::{Language, Message, format, keys};
use rust_xlsxwriter::Workbook;

use crate::Outcome;
use crate::everyone::{Label, pages};
use crate::longer::long;
use crate::stories::text_of;
use crate::window::{BACKSPACE, CONTROL, ENTER, ESCAPE, LEFT, Surroundings, TAB, Window, Words};

/// What is typed: it would be run where the page took it for markup, and counted where it took it for a
/// template.
const SCRIPT: &str = r#"<img src=x onerror=pwned=1><b>x</b>{{7*7}} &amp; "'"#;
/// The same for a unit, which has forty letters at most.
const SHORT: &str = r#"<img src=x>{{7*7}} &amp; "'"#;
/// A file may be called so.
const FILE: &str = "<img src=x onerror=pwned=1>{{7*7}} &amp;";
const COUNTRY: &str = "CO";
/// Pages that are reached through what only the example has: its source, an empty place for words, targets of 2015.
const OF_THE_EXAMPLE: [&str; 4] = ["sources", "source", "passage", "balance"];

/// What becomes of what is typed into a field.
#[derive(Clone, Copy, PartialEq)]
enum Fate {
    /// It is said on some page.
    Said,
    /// It is printed.
    Printed,
    /// It is refused, in a sentence that says it.
    Refused,
    /// Nothing: it is looked for, or stays in its field.
    Nothing,
}
use Fate::{Nothing, Printed, Refused, Said};

/// A field, by its page and its name.
struct Field {
    page: &'static str,
    name: Box<dyn Words>,
    fate: Fate,
}

fn of(page: &'static str, fields: Vec<(Message, Fate)>) -> Vec<Field> {
    fields.into_iter().map(|(name, fate)| Field { page, name: Box::new(name), fate }).collect()
}

/// Every field of the window.
fn table() -> Vec<Field> {
    let region = || Field { page: "sheet", name: Box::new("Departamento"), fate: Said };
    let mut all = vec![region(), Field { page: "begin", ..region() }];
    all.extend(of(
        "begin",
        vec![
            (keys::window_town_name(), Nothing), // told by that of the sheet
            (keys::window_town_code(), Nothing),
            (keys::window_town_population(), Refused),
            (keys::window_town_population_year(), Refused),
        ],
    ));
    all.extend(of(
        "sheet",
        vec![
            (keys::window_town_name(), Printed),
            (keys::window_town_code(), Nothing),
            (keys::window_town_currency(), Nothing),
        ],
    ));
    all.extend(words_of_the_country());
    all.extend(of(
        "preview",
        vec![
            (keys::window_import_source(), Printed),
            (keys::window_import_meaning(SCRIPT), Nothing),
        ],
    ));
    all.extend(of(
        "data",
        vec![
            (keys::window_data_filter(), Nothing),
            (keys::window_data_first_year(), Refused),
            (keys::window_data_last_year(), Refused),
            (keys::window_data_numerator(), Refused),
            (keys::window_data_denominator(), Refused),
            (keys::window_data_period(), Refused),
            (keys::window_source(), Said),
        ],
    ));
    all.push(Field { page: "data", name: Box::new(Label("water.improved")), fate: Refused });
    all.extend(of(
        "pasted",
        vec![
            (keys::window_data_paste_source(), Nothing),
            (keys::window_sources_publisher(), Said),
            (keys::window_sources_title(), Said),
            (keys::window_data_paste_year(), Said),
            (keys::window_sources_licence(), Said),
        ],
    ));
    all.extend(of(
        "own",
        vec![
            (keys::window_own_name(), Said),
            (keys::window_own_numerator(), Said),
            (keys::window_own_denominator(), Said),
            (keys::window_own_unit_text(), Nothing),
            (keys::window_own_lower(), Refused),
            (keys::window_own_upper(), Refused),
            (keys::window_own_related(), Nothing),
            (keys::window_own_about(), Said),
            (keys::window_own_source(), Said),
        ],
    ));
    all.extend(of(
        "objective",
        vec![
            (keys::window_plan_objective_title(), Printed),
            (keys::window_year(), Refused),
            (keys::window_value(), Refused),
        ],
    ));
    all.extend(of(
        "action",
        vec![
            (keys::window_plan_action_title(), Printed),
            (keys::window_plan_description(), Printed),
            (keys::window_plan_lead(), Printed),
            (keys::window_plan_place(), Printed),
            (keys::window_plan_contact(), Nothing),
            (keys::window_plan_first_year(), Refused),
            (keys::window_plan_last_year(), Refused),
            (keys::window_plan_cost_title(), Printed),
            (keys::window_year(), Refused),
            (keys::window_plan_amount("$"), Refused),
            (keys::window_plan_payer(), Printed),
        ],
    ));
    all.extend(of(
        "front",
        vec![
            (keys::window_books_title(), Printed),
            (keys::window_books_team(), Printed),
            (keys::window_books_authors(), Printed),
            (keys::window_books_credits(), Printed),
            (keys::window_books_licence(), Printed),
            (keys::window_books_responsibility(), Printed),
            // Printed only while the book is the one that was approved.
            (keys::window_books_act_number("Acuerdo municipal"), Nothing),
            (keys::window_books_act_day(), Nothing),
        ],
    ));
    all.extend(of(
        "chapter",
        vec![(keys::window_books_chapter_title(), Printed), (keys::window_books_own(), Printed)],
    ));
    all.extend(of(
        "picture",
        vec![
            (keys::window_books_picture_alternative(), Nothing),
            (keys::window_books_picture_caption(), Printed),
            (keys::window_books_picture_credit(), Printed),
        ],
    ));
    all.extend(of("passage", vec![(keys::window_books_own(), Printed)]));
    all.extend(of("history", vec![(keys::window_author(), Said)]));
    all.extend(of("copies", vec![(keys::window_copies_name(), Nothing)]));
    all.extend(of(
        "search",
        vec![
            (keys::window_catalogue_search(), Nothing),
            (keys::window_glossary_search(), Nothing),
            (keys::window_find_what(), Nothing),
        ],
    ));
    all
}

/// The words that a town has of its own, by what the country calls them.
fn words_of_the_country() -> Vec<Field> {
    let (home, language) = (country(COUNTRY), Language::Es);
    let all = Setting::all_of(home).into_iter();
    let all = all.filter(|setting| !matches!(setting, Setting::FiscalYear)); // a list of months
    let name = |setting: Setting| {
        let said = setting.of_country(home, language).text(language);
        match setting {
            Setting::Instrument(_) => said,
            Setting::Zone(_) => format::capitalized(&said),
            _ => setting.label(home).text(language),
        }
    };
    let named = |setting| keys::window_words_own_named(name(setting));
    all.map(|setting| Field { page: "words", fate: Nothing, name: Box::new(named(setting)) })
        .collect()
}

/// The fields, and what was read on the pages.
struct Teller {
    table: Vec<Field>,
    said: String,
}

impl Teller {
    /// What is typed into the field of that number, so that each is told from the others.
    fn typed(at: usize) -> String {
        format!("{SCRIPT} ({at})")
    }

    /// Types into each field of a page that is there; one that is on the page and not in the table is an
    /// error.
    async fn fill(&mut self, window: &Window, page: &str) -> Outcome {
        self.look(window, page).await?;
        for (at, field) in self.table.iter().enumerate().filter(|(_, field)| field.page == page) {
            let name = field.name.words(window.language);
            if field.fate != Refused {
                window.type_into(name, &Self::typed(at)).await?;
            }
        }
        Ok(())
    }

    /// Types into one field.
    async fn put(&mut self, window: &Window, page: &str, name: Message) -> Outcome {
        self.look(window, page).await?;
        let typed = self.of(page, &name)?;
        window.type_into(name, &typed).await
    }

    /// What is typed into the field of that name.
    fn of(&self, page: &str, name: &Message) -> Outcome<String> {
        let name = name.words(Language::Es);
        let is = |field: &Field| field.page == page && field.name.words(Language::Es) == name;
        let at = self.table.iter().position(is);
        Ok(at.map(Self::typed).ok_or_else(|| format!("{page}: “{name}” is in no table"))?)
    }

    /// Types into a field that takes no such thing, does what would keep it, and reads what is said of it.
    async fn refuse(
        &mut self,
        window: &Window,
        (page, name): (&str, Message),
        go: Message,
        mended: &str,
    ) -> Outcome {
        let typed = self.of(page, &name)?;
        window.type_into(name.clone(), &typed).await?;
        window.click(go).await?;
        window.see(typed).await?;
        self.look(window, page).await?;
        window.type_into(name, mended).await
    }

    /// Reads a page.
    async fn look(&mut self, window: &Window, page: &str) -> Outcome {
        if window.made_of_text().await? {
            return Err(format!("{page}: a text has become markup").into());
        }
        let known: Vec<String> =
            self.table.iter().map(|field| field.name.words(window.language)).collect();
        let fields = window.fields().await?;
        let strange: Vec<_> = fields
            .iter()
            .filter(|name| {
                !known.iter().any(|known| name.starts_with(known)) && !name.contains(SCRIPT)
            })
            .collect();
        if !strange.is_empty() {
            return Err(format!("{page}: in no table: {strange:?}").into());
        }
        self.said += &window.said().await?;
        Ok(())
    }

    /// The fields with this fate of which a text does not hold what was typed.
    fn missing(&self, text: &str, fate: Fate) -> Vec<String> {
        let text = squeezed(text);
        let all = self.table.iter().enumerate().filter(|(_, field)| field.fate == fate);
        let missing = all.filter(|(at, _)| !text.contains(&squeezed(&Self::typed(*at))));
        missing
            .map(|(at, field)| format!("{} {} ({at})", field.page, field.name.words(Language::Es)))
            .collect()
    }
}

/// Without what lines are broken at.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Every field of the window is written with a script; every page is read; two books are printed.
pub async fn a_script_is_a_text_everywhere() -> Outcome {
    let around = Surroundings::new()?;
    let [workbook, act, picture] =
        ["xlsx", "pdf", "png"].map(|ending| around.path(&format!("{FILE}.{ending}")));
    let [profile, plan] = ["profile.pdf", "plan.pdf"].map(|name| around.path(name));
    write_workbook(&workbook)?;
    std::fs::write(&act, "%PDF-1.7 acta")?;
    image::RgbImage::from_fn(800, 500, |x, _| image::Rgb([(x % 256) as u8, 90, 60]))
        .save(&picture)?;
    around.answer_dialogs(&[workbook, act, picture, profile.clone(), plan.clone()])?;

    let window = Window::open(&around, Language::Es).await?;
    let mut teller = Teller { table: table(), said: String::new() };
    window.speak().await?;
    begin(&window, &mut teller).await?;
    import(&window, &mut teller).await?;
    write_figures(&window, &mut teller).await?;
    make_an_indicator(&window, &mut teller).await?;
    plan_something(&window, &mut teller).await?;
    write_the_book(&window, &mut teller).await?;
    say_who_we_are(&window, &mut teller).await?;
    read_everything(&window, &mut teller).await?;
    let printed = print(&window, [&profile, &plan]).await?;
    go_back(&window, &mut teller).await?;
    window.close().await?;
    let mut missing = teller.missing(&teller.said, Said);
    missing
        .extend(teller.missing(&printed, Printed).iter().map(|name| format!("on paper: {name}")));
    if missing.is_empty() { Ok(()) } else { Err(missing.join("\n  ").into()) }
}

/// Two towns, of which one is ours, two indicators, of which nobody knows one.
fn write_workbook(file: &Path) -> Outcome {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name("<img src=x>{{7+7}} &amp;")?;
    sheet.write(0, 0, SCRIPT)?;
    for (column, text) in
        (0..).zip(["Código", "Municipio", "7.8 Población con agua mejorada", "", SCRIPT])
    {
        sheet.write(2, column, text)?;
    }
    for (column, year) in (2..).zip([2015, 2022, 2015, 2022]) {
        sheet.write(3, column, year)?;
    }
    for (row, (code, name, figures)) in (4..).zip([
        ("05001", SCRIPT, [78.1, 83.4, 12.0, 13.0]),
        ("05002", "<b>x</b>", [71.2, 74.9, 9.0, 8.0]),
    ]) {
        sheet.write(row, 0, code)?;
        sheet.write(row, 1, name)?;
        for (column, figure) in (2..).zip(figures) {
            sheet.write(row, column, figure)?;
        }
    }
    Ok(workbook.save(file)?)
}

async fn begin(window: &Window, teller: &mut Teller) -> Outcome {
    window.click(keys::window_door_profile_go()).await?;
    window.type_into(keys::window_town_country(), "Colombia").await?;
    teller.fill(window, "begin").await?;
    window.type_into(keys::window_town_name(), SCRIPT).await?;
    window.type_into(keys::window_town_code(), "05001").await?;
    let go = || keys::window_town_begin(SCRIPT);
    teller.refuse(window, ("begin", keys::window_town_population()), go(), "12000").await?;
    teller.refuse(window, ("begin", keys::window_town_population_year()), go(), "2018").await?;
    window.click(keys::window_town_begin(SCRIPT)).await?;
    window.see(keys::window_import_choose()).await
}

async fn import(window: &Window, teller: &mut Teller) -> Outcome {
    window.click(keys::window_import_choose()).await?;
    window.see(keys::window_import_other()).await?;
    window.picture("hostile-preview").await?;
    teller.fill(window, "preview").await?;
    window.picture("hostile-preview-filled").await?;
    teller.look(window, "preview").await?;
    window.click(keys::window_import_go(4_i64, "4")).await?;
    window.see(keys::window_import_stored()).await
}

async fn write_figures(window: &Window, teller: &mut Teller) -> Outcome {
    window.click(keys::window_step_data()).await?;
    window.see(keys::window_data_keys()).await?;
    teller.put(window, "data", keys::window_data_filter()).await?;
    window.see(keys::window_data_none_found()).await?;
    teller.look(window, "data").await?;
    window.click(keys::window_data_show_all()).await?;
    let years = || keys::window_data_years_set();
    teller.refuse(window, ("data", keys::window_data_first_year()), years(), "2018").await?;
    teller.refuse(window, ("data", keys::window_data_last_year()), years(), "2022").await?;
    window.click(keys::window_data_years_set()).await?;
    window.see(keys::window_data_years_all()).await?;
    window.click("83,4").await?;
    window.see(keys::window_data_keep_counts()).await?;
    let keep = || keys::window_data_keep_counts();
    window.type_into(keys::window_data_denominator(), "1000").await?;
    teller.refuse(window, ("data", keys::window_data_numerator()), keep(), "834").await?;
    teller.refuse(window, ("data", keys::window_data_denominator()), keep(), "1000").await?;
    teller.refuse(window, ("data", keys::window_data_period()), keep(), "2022").await?;
    teller.put(window, "data", keys::window_source()).await?;
    window.click(keys::window_data_keep_counts()).await?;
    window.picture("hostile-figures").await?;
    teller.look(window, "data").await?;
    paste(window, teller).await?;
    window.click("83,4").await?;
    window.press(LEFT).await?;
    window.press(SCRIPT).await?;
    teller.look(window, "data").await?;
    window.press(ENTER).await?;
    window.see(format!("«{SCRIPT}»")).await?;
    teller.look(window, "data").await
}

async fn paste(window: &Window, teller: &mut Teller) -> Outcome {
    window.click("83,4").await?;
    window.press_holding(CONTROL, "c").await?;
    window.press(LEFT).await?;
    window.press_holding(CONTROL, "v").await?;
    window.see(keys::window_data_pasted()).await?;
    teller.put(window, "pasted", keys::window_data_paste_source()).await?;
    window.click(keys::window_data_paste_source_new()).await?;
    for name in [
        keys::window_sources_publisher(),
        keys::window_sources_title(),
        keys::window_data_paste_year(),
        keys::window_sources_licence(),
    ] {
        teller.put(window, "pasted", name).await?;
    }
    window.picture("hostile-pasted").await?;
    window.click(keys::block_store(1_i64)).await?;
    window.see(keys::block_done_paste(1_i64)).await
}

async fn make_an_indicator(window: &Window, teller: &mut Teller) -> Outcome {
    window.click(keys::window_step_indicators()).await?;
    window.click(keys::window_catalogue_choose()).await?;
    teller.put(window, "search", keys::window_catalogue_search()).await?;
    teller.look(window, "catalogue").await?;
    window.type_into(keys::window_catalogue_search(), "a").await?;
    window.press(BACKSPACE).await?; // what is looked for stays
    window.click(keys::window_own_add()).await?;
    let [alone, variant] = [keys::own_relation_alone(), keys::own_relation_variant()]
        .map(|relation| relation.text(window.language));
    window
        .type_into(keys::window_own_unit(), &keys::own_unit_other().text(window.language))
        .await?;
    window.type_into(keys::window_own_relation(), &variant).await?;
    teller.fill(window, "own").await?;
    window.type_into(keys::window_own_unit_text(), SHORT).await?;
    teller.look(window, "own").await?;
    window.type_into(keys::window_own_relation(), &alone).await?;
    let keep = || keys::window_own_keep();
    teller.refuse(window, ("own", keys::window_own_lower()), keep(), "0").await?;
    teller.refuse(window, ("own", keys::window_own_upper()), keep(), "1000").await?;
    window.picture("hostile-own").await?;
    window.click(keys::window_own_keep()).await?;
    window.see(keys::window_own_change()).await?;
    teller.look(window, "own").await
}

async fn plan_something(window: &Window, teller: &mut Teller) -> Outcome {
    window.click(keys::window_step_actions()).await?;
    window.click(keys::window_plan_objective_new()).await?;
    teller.fill(window, "objective").await?;
    let add = || keys::window_plan_objective_add();
    teller.refuse(window, ("objective", keys::window_year()), add(), "2022").await?;
    teller.refuse(window, ("objective", keys::window_value()), add(), "83").await?;
    window.click(keys::window_plan_objective_add()).await?;
    let objective = teller.of("objective", &keys::window_plan_objective_title())?;
    window.see(keys::window_plan_kept(objective.as_str())).await?;
    window.click(keys::window_plan_action_add_to(objective)).await?;
    window.click(keys::window_plan_funding_add()).await?;
    window.type_into(keys::window_plan_amount("$"), "500").await?; // the only amount so far
    window.click(keys::window_plan_cost_add()).await?;
    teller.fill(window, "action").await?;
    let add = || keys::window_plan_action_add();
    for (name, mended) in [
        (keys::window_plan_first_year(), "2026"),
        (keys::window_plan_last_year(), "2027"),
        (keys::window_year(), "2026"),
        (keys::window_plan_amount("$"), "1000"),
    ] {
        teller.refuse(window, ("action", name), add(), mended).await?;
    }
    window.picture("hostile-action").await?;
    window.click(keys::window_plan_action_add()).await?;
    let action = teller.of("action", &keys::window_plan_action_title())?;
    window.see(keys::window_plan_kept(action.as_str())).await?;
    window.click(action).await?;
    window.click(keys::window_files_add()).await?;
    window.see(FILE).await?;
    window.see(keys::window_files_save()).await?;
    teller.look(window, "action").await?;
    window.click(keys::window_plan_back()).await
}

async fn write_the_book(window: &Window, teller: &mut Teller) -> Outcome {
    window.click(keys::window_step_print()).await?;
    window.click(keys::window_books_front()).await?;
    window
        .type_into(
            keys::window_books_state(),
            &format::capitalized(&keys::book_state_approved().text(window.language)),
        )
        .await?;
    window.see(keys::window_books_act_day()).await?;
    teller.fill(window, "front").await?;
    window.press(TAB).await?;
    window.picture("hostile-front").await?;
    window.click(keys::window_books_texts()).await?;
    window.click(keys::window_books_chapter_new()).await?;
    teller.fill(window, "chapter").await?;
    window.click(keys::window_books_chapter_keep()).await?;
    window.see(keys::window_books_chapter_new()).await?;
    let place = "7.8 Población con agua mejorada";
    window.type_into(keys::window_books_picture_place(), place).await?;
    window.click(keys::window_books_picture_add()).await?;
    window.see(FILE).await?;
    teller.fill(window, "picture").await?;
    window.press(TAB).await?;
    window.click(keys::window_books_place_open_of(place)).await?;
    teller.fill(window, "passage").await?;
    window.click(keys::window_books_keep()).await?;
    window.see(keys::books_place_own()).await?;
    window.picture("hostile-texts").await?;
    teller.look(window, "texts").await
}

async fn say_who_we_are(window: &Window, teller: &mut Teller) -> Outcome {
    window.click(keys::window_step_history()).await?;
    teller.fill(window, "history").await?;
    window.click(keys::window_step_copies()).await?;
    teller.fill(window, "copies").await?;
    window.click(keys::window_copies_make()).await?;
    window.see("onerror pwned").await?; // of what a file cannot be called nothing is left
    teller.look(window, "copies").await?;
    window.click(keys::window_step_municipality()).await?;
    teller.fill(window, "sheet").await?;
    if long() {
        teller.fill(window, "words").await?;
    }
    window.press(TAB).await?;
    window.picture("hostile-words").await?;
    teller.look(window, "sheet").await
}

/// Every page there is, what is found by a few letters, and the first page.
async fn read_everything(window: &Window, teller: &mut Teller) -> Outcome {
    for page in pages().into_iter().filter(|page| !OF_THE_EXAMPLE.contains(&page.name)) {
        page.reach(window).await?;
        if long() {
            window.picture(&format!("hostile-{}", page.name)).await?;
        }
        if page.name == "glossary" {
            teller.put(window, "search", keys::window_glossary_search()).await?;
        }
        teller.look(window, page.name).await?;
        page.leave(window).await?;
    }
    window.click(keys::window_step_sources()).await?;
    window.click(teller.of("pasted", &keys::window_sources_publisher())?).await?;
    window.see(teller.of("pasted", &keys::window_sources_licence())?).await?;
    teller.look(window, "source").await?;
    window.press_holding(CONTROL, "k").await?;
    window.see(keys::window_find_what()).await?;
    teller.put(window, "search", keys::window_find_what()).await?;
    window.see(keys::window_search_none()).await?;
    teller.look(window, "finder").await?;
    window.press(ESCAPE).await
}

/// The first page, which names every town.
async fn go_back(window: &Window, teller: &mut Teller) -> Outcome {
    window.click(keys::window_other_files()).await?;
    window.see(keys::window_start_question()).await?;
    teller.look(window, "first").await
}

/// The words of both books, as they are printed.
async fn print(window: &Window, files: [&PathBuf; 2]) -> Outcome<String> {
    let mut printed = String::new();
    for (book, file) in [keys::door_book_profile(), keys::door_book_plan()].into_iter().zip(files) {
        window.click(keys::window_step_print()).await?;
        window.click(keys::window_books_pages()).await?;
        window.type_into(keys::window_print_book(), &book.text(window.language)).await?;
        window.click(keys::window_print_pdf()).await?;
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        window.see(name.as_str()).await?;
        std::fs::copy(
            file,
            ceiba_tests::root().join("target/window").join(format!("hostile-{name}")),
        )?;
        printed += &text_of(file)?;
    }
    Ok(printed)
}
