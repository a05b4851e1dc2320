//! The power goes while somebody types, in one form after the other: what was kept is there again, and
//! nothing else was ever said to be saved.

use std::time::Duration;

use ceiba::text::{Language, Message, keys};

use crate::Outcome;
use crate::everyone::open_example;
use crate::longer::long;
use crate::window::{CONTROL, LEFT, Surroundings, TAB, Window, Words};

const PLACE: &str = "5.2 Partos atendidos por personal de salud calificado";
const ACTION: &str = "Agua segura";

/// A form, the field in which one types, and what becomes of it.
struct Form {
    way: Vec<Box<dyn Words>>,
    field: Box<dyn Words>,
    typed: &'static str,
    fate: Fate,
    /// What is pressed to find it again, where that is not the same.
    again: Option<Message>,
}

/// When it is kept.
#[derive(Clone, Copy, PartialEq)]
enum Fate {
    /// While one types: among what was begun.
    Begun,
    /// When one leaves the field: in the file, as something that can be taken back.
    Saved,
    /// When one leaves the field: beside the file.
    Signed,
    /// Not before a button is pressed; it is never said to be kept.
    Never,
}

fn form(way: Vec<Message>, field: Message, typed: &'static str, fate: Fate) -> Form {
    let way = way.into_iter().map(|step| Box::new(step) as Box<dyn Words>).collect();
    Form { way, field: Box::new(field), typed, fate, again: None }
}

/// Every form of the window in which there is something to lose, but the table of figures.
fn forms() -> Vec<Form> {
    let texts = |step: Message| vec![keys::window_step_print(), keys::window_books_texts(), step];
    let own =
        |step: Message| vec![keys::window_step_indicators(), keys::window_catalogue_choose(), step];
    let plan = |step: Message| vec![keys::window_step_actions(), step];
    let mut action = form(
        vec![keys::window_step_actions()],
        keys::window_plan_lead(),
        "Unidad de Agua y Alc",
        Fate::Begun,
    );
    action.way.push(Box::new(ACTION));
    vec![
        form(
            plan(keys::window_plan_objective_new()),
            keys::window_plan_objective_title(),
            "Menos basura en el r",
            Fate::Begun,
        ),
        action,
        form(
            plan(keys::window_plan_action_new()),
            keys::window_plan_action_title(),
            "Limpiar la quebr",
            Fate::Begun,
        ),
        Form {
            again: Some(keys::window_own_add_begun()),
            ..form(
                own(keys::window_own_add()),
                keys::window_own_name(),
                "Viviendas con fil",
                Fate::Begun,
            )
        },
        Form {
            again: Some(keys::window_books_place_change_of(PLACE)),
            ..form(
                texts(keys::window_books_place_open_of(PLACE)),
                keys::window_books_own(),
                "Las parteras y el hosp",
                Fate::Begun,
            )
        },
        Form {
            again: Some(keys::window_books_chapter_begun()),
            ..form(
                texts(keys::window_books_chapter_new()),
                keys::window_books_chapter_title(),
                "Cómo se hiz",
                Fate::Begun,
            )
        },
        form(
            vec![keys::window_step_municipality()],
            keys::window_town_name(),
            "Tres Ceibas de Arr",
            Fate::Saved,
        ),
        form(
            vec![keys::window_step_print(), keys::window_books_front()],
            keys::window_books_title(),
            "Cómo estam",
            Fate::Saved,
        ),
        form(vec![keys::window_step_history()], keys::window_author(), "Planific", Fate::Signed),
        form(
            vec![keys::window_step_copies()],
            keys::window_copies_name(),
            "Antes de la reu",
            Fate::Never,
        ),
    ]
}

/// In one form after the other; in the long form the power goes in each of them.
pub async fn what_is_typed_outlives_a_power_cut() -> Outcome {
    let around = Surroundings::new()?;
    around.answer_dialogs(&[])?;
    let mut window = Window::open(&around, Language::Es).await?;
    window.speak().await?;
    open_example(&window).await?;
    let mut forms = forms();
    let step = if long() { 1 } else { forms.len() };
    while !forms.is_empty() {
        let some: Vec<Form> = forms.drain(..step).collect();
        for form in &some {
            form.begin(&window, &around).await?;
        }
        window = again(window, &around).await?;
        for form in &some {
            form.find(&window).await?;
        }
    }
    type_counts(&window, &around).await?;
    paste(&window, &around).await?;
    let window = again(window, &around).await?;
    window.click(keys::window_step_data()).await?;
    window.see(keys::window_data_pasted()).await?;
    holds(&window, PUBLISHER).await?;
    window.picture("cut-pasted").await?;
    window.click(keys::window_data_paste_drop()).await?;
    window.click("84,6").await?;
    window.see(keys::window_data_keep_counts()).await?;
    holds(&window, COUNT).await?;
    window.close().await
}

impl Form {
    async fn begin(&self, window: &Window, around: &Surroundings) -> Outcome {
        for step in &self.way {
            window.click(step.words(window.language)).await?;
        }
        let before = undo(window).await?;
        window.type_into(self.field.words(window.language), self.typed).await?;
        if matches!(self.fate, Fate::Saved | Fate::Signed) {
            window.press(TAB).await?;
        }
        match self.fate {
            Fate::Begun | Fate::Signed => around.keeps(self.typed).await,
            Fate::Saved => saved(window, &before).await,
            Fate::Never => Ok(()),
        }
    }

    async fn find(&self, window: &Window) -> Outcome {
        let (last, way) = self.way.split_last().ok_or("no way")?;
        for step in way {
            window.click(step.words(window.language)).await?;
        }
        match &self.again {
            Some(again) => window.click(again.clone()).await?,
            None => window.click(last.words(window.language)).await?,
        }
        window.see(self.field.words(window.language)).await?;
        if self.fate != Fate::Never {
            return holds(window, self.typed).await;
        }
        match window.typed().await?.contains(self.typed) {
            false => Ok(()),
            true => Err(format!("“{}” was never said to be kept", self.typed).into()),
        }
    }
}

/// What the button says that takes the last change back.
async fn undo(window: &Window) -> Outcome<String> {
    let said = window.run("return document.querySelector('header .undo').title").await?;
    Ok(said.as_str().unwrap_or_default().to_owned())
}

/// Waits until there is another change than before to take back.
async fn saved(window: &Window, before: &str) -> Outcome {
    for _ in 0..200 {
        if undo(window).await? != before {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Err(format!("nothing was saved after “{before}”").into())
}

/// Waits until a field holds what was typed: a page may still be on its way.
async fn holds(window: &Window, typed: &str) -> Outcome {
    let mut fields = String::new();
    for _ in 0..200 {
        fields = window.typed().await?;
        if fields.contains(typed) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Err(format!("“{typed}” is not in {fields}").into())
}

/// The power goes and comes back.
async fn again(window: Window, around: &Surroundings) -> Outcome<Window> {
    window.kill()?;
    let window = Window::open(around, Language::Es).await?;
    window.see(keys::window_start_question()).await?;
    window.click("Tres Ceibas").await?;
    window.see(keys::window_indicators_question()).await?;
    Ok(window)
}

/// What is typed beside the table of figures, and who is being named for a pasted block.
const COUNT: &str = "3197";
const PUBLISHER: &str = "Instituto Naci";

/// The counts behind a figure are typed and not kept.
async fn type_counts(window: &Window, around: &Surroundings) -> Outcome {
    window.click(keys::window_step_data()).await?;
    window.click("84,6").await?;
    window.see(keys::window_data_keep_counts()).await?;
    window.type_into(keys::window_data_numerator(), COUNT).await?;
    around.keeps(&format!("\"numerator\": \"{COUNT}\"")).await
}

/// A block is pasted, its source half named.
async fn paste(window: &Window, around: &Surroundings) -> Outcome {
    window.click("88,2").await?;
    window.press_holding(CONTROL, "c").await?;
    window.press(LEFT).await?;
    window.press_holding(CONTROL, "v").await?;
    window.see(keys::window_data_pasted()).await?;
    window.click(keys::window_data_paste_source_new()).await?;
    window.type_into(keys::window_sources_publisher(), PUBLISHER).await?;
    around.keeps(PUBLISHER).await
}
