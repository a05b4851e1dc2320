//! A book that a team makes its own: words, a chapter, editions, and the stick that takes one away.

use std::path::Path;

use ceiba::book::BookKey;
use ceiba::text::{Language, keys};

use crate::Outcome;
use crate::stories::text_of;
use crate::window::{Surroundings, Window};

/// The marked place at which the team writes, and what it writes.
const PLACE: &str = "5.2 Partos atendidos por personal de salud calificado";
const BEGUN: &str = "Las parteras y el hospital ";
const WORDS: &str = "Las parteras y el hospital trabajan juntos.";
/// Its chapter.
const TITLE_BEGUN: &str = "Cómo se hizo";
const TITLE: &str = "Cómo se hizo este perfil";
const CHAPTER: &str = "Lo leímos en cinco asambleas.";
/// The figure of which the text speaks, as it stands and as it is corrected; then another.
const FIGURE: [&str; 2] = ["88,2", "89,3"];
const OTHER: [&str; 2] = ["38,8", "37,5"];
const OTHER_NAME: &str = "7.10 Población urbana en tugurios";

/// The power goes while a text and a chapter are half typed; nothing of them is lost. The data change under
/// the text; an edition is made, what changed since is told, and the stick holds what was written.
pub async fn a_book_of_our_own_goes_to_a_stick() -> Outcome {
    let around = Surroundings::new()?;
    let stick = around.path("memoria");
    std::fs::create_dir(&stick)?;
    let copy = stick.join("perfil.pdf");
    around.answer_dialogs(std::slice::from_ref(&copy))?;

    let window = Window::open(&around, Language::Es).await?;
    window.speak().await?;
    window.click("Tres Ceibas").await?;
    window.see(keys::window_mark_fictional()).await?;
    begin(&window).await?;
    window.kill()?;

    let window = Window::open(&around, Language::Es).await?;
    window.click("Tres Ceibas").await?;
    go_on(&window).await?;
    correct(&window, FIGURE).await?;
    compare_with_the_draft(&window).await?;
    leave_a_chapter_out(&window).await?;
    find_the_button(&window).await?;
    make_an_edition(&window, 1).await?;
    correct(&window, OTHER).await?;
    read_what_changed(&window).await?;
    hand_over(&window).await?;
    window.close().await?;
    holds_what_was_written(&copy)
}

async fn texts(window: &Window) -> Outcome {
    window.click(keys::window_step_print()).await?;
    window.click(keys::window_books_texts()).await
}

/// A text is left half typed, a chapter is being typed.
async fn begin(window: &Window) -> Outcome {
    texts(window).await?;
    window.click(keys::window_books_place_open_of(PLACE)).await?;
    window.type_into(keys::window_books_own(), BEGUN).await?;
    window.click(keys::window_books_leave()).await?;
    window.see(keys::window_books_place_change()).await?;
    window.click(keys::window_books_chapter_new()).await?;
    window.type_into(keys::window_books_chapter_title(), TITLE_BEGUN).await?;
    window.picture("book-begun").await?;
    window.rest().await;
    Ok(())
}

/// Both forms are as they were left.
async fn go_on(window: &Window) -> Outcome {
    texts(window).await?;
    window.click(keys::window_books_place_change_of(PLACE)).await?;
    window.see(keys::window_books_begun()).await?;
    holds(window, BEGUN).await?;
    window.picture("book-text-begun").await?;
    window.type_into(keys::window_books_own(), WORDS).await?;
    window.click(keys::window_books_keep()).await?;
    window.see(keys::books_place_own()).await?;
    window.click(keys::window_books_chapter_begun()).await?;
    window.see(keys::window_books_begun()).await?;
    holds(window, TITLE_BEGUN).await?;
    window.picture("book-chapter-begun").await?;
    window.type_into(keys::window_books_chapter_title(), TITLE).await?;
    window.type_into(keys::window_books_own(), CHAPTER).await?;
    window.click(keys::window_books_chapter_keep()).await?;
    window.see(TITLE).await?;
    window.picture("book-chapter").await
}

async fn holds(window: &Window, typed: &str) -> Outcome {
    let fields = window.typed().await?;
    if fields.contains(typed) {
        Ok(())
    } else {
        Err(format!("“{typed}” is not in {fields}").into())
    }
}

/// A cell is chosen, typed into, and left with Enter; that it was counted before is asked about.
async fn correct(window: &Window, [before, after]: [&str; 2]) -> Outcome {
    window.click(keys::window_step_data()).await?;
    window.click(before).await?;
    window.keys(after).await?;
    window.keys("\u{e007}").await?;
    let answer = keys::door_offer_instead("Tres Ceibas", format!("{after}\u{a0}%"));
    window.picture("book-figure-asked").await?;
    window.click(answer).await?;
    window.see(after).await?;
    window.picture("book-figure").await
}

async fn compare_with_the_draft(window: &Window) -> Outcome {
    texts(window).await?;
    window.see(keys::books_place_stale()).await?;
    window.click(keys::window_books_place_compare_of(PLACE)).await?;
    let [_, today] = FIGURE;
    window.see(today).await?; // in what would be drafted now
    window.picture("book-stale").await?;
    window.click(keys::window_books_keep_mine()).await?;
    window.see(keys::books_place_own()).await
}

async fn leave_a_chapter_out(window: &Window) -> Outcome {
    window.click(keys::window_books_front()).await?;
    window.click(keys::books_balance()).await?;
    window.picture("book-chapters").await
}

/// In the smallest window, too, nobody has to look for what makes the PDF.
async fn find_the_button(window: &Window) -> Outcome {
    window.resize(1024, 640).await?;
    window.click(keys::window_books_pages()).await?;
    window.in_sight(keys::window_print_pdf()).await?;
    window.picture("book-button").await?;
    window.resize(1366, 768).await
}

async fn make_an_edition(window: &Window, number: i64) -> Outcome {
    window.click(keys::window_step_print()).await?;
    window.click(keys::window_books_editions()).await?;
    window.click(keys::window_books_make()).await?;
    window.see(keys::editions_standing_same(number)).await
}

fn name(window: &Window, number: i64) -> String {
    keys::editions_name(BookKey::Profile.name(), number).text(window.language)
}

/// Since the edition, and, once there is a second one, from one to the other.
async fn read_what_changed(window: &Window) -> Outcome {
    let [before, after] = OTHER;
    window.click(keys::window_step_print()).await?;
    window.click(keys::window_books_editions()).await?;
    window.click(keys::window_books_since_of(name(window, 1))).await?;
    for words in [OTHER_NAME, before, after] {
        window.see(words).await?;
    }
    window.picture("edition-since").await?;
    make_an_edition(window, 2).await?;
    window.click(keys::window_books_two_go()).await?;
    window.see(keys::editions_between(2_i64, 1_i64)).await?;
    window.see(OTHER_NAME).await?;
    window.picture("edition-two").await
}

async fn hand_over(window: &Window) -> Outcome {
    window.click(keys::window_books_hand_over_of(name(window, 1))).await?;
    window.see("Se leyó de nuevo y está completa.").await?;
    window.picture("edition-handed-over").await
}

/// The words and the chapter are in the pages on the stick, the chapter that was left out is not.
fn holds_what_was_written(copy: &Path) -> Outcome {
    std::fs::copy(copy, ceiba_tests::root().join("target/window/perfil.pdf"))?;
    let text = text_of(copy)?;
    if let Some(words) = [WORDS, TITLE, CHAPTER].into_iter().find(|words| !text.contains(words)) {
        return Err(format!("not in the PDF: {words}").into());
    }
    let left_out = keys::books_balance().text(Language::Es);
    if text.contains(&left_out) { Err(format!("in the PDF: {left_out}").into()) } else { Ok(()) }
}
