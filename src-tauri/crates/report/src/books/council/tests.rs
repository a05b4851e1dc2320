//! The summary of small, large and empty plans: always four pages.

use ceiba::text::Language;

use super::*;
use crate::books::{plan, profile};
use crate::layout::{PageSetup, Paper, pages};
use crate::scene::Item;

fn town(plan: PlanInput) -> CouncilInput {
    let profile = profile::tests::tres_ceibas(plan.edition.locale.language);
    CouncilInput { profile, plan, own: OwnContent::default() }
}

/// The title of the chapter that begins on each page.
fn chapters(input: &CouncilInput, paper: Paper) -> Vec<String> {
    let pages = pages(&document(input), &PageSetup::of(paper));
    let title = |page| {
        let mut marks = pages.bookmarks.iter().filter(|mark| mark.level == 1 && mark.page == page);
        marks.next().map(|mark| mark.title.clone()).unwrap_or_default()
    };
    (0..pages.pages.len()).map(title).collect()
}

#[test]
fn a_long_name_is_cut_at_the_end_of_a_word() {
    let check = |text: &str, most, expected: &str| assert_eq!(cut(text, most), expected);
    check("Agua para todos", 20, "Agua para todos");
    check("Agua para todos los barrios", 20, "Agua para todos los…");
    check("Centro, La Estación", 9, "Centro…");
    check("aaaaaaaaaaaaaaaaaaaaaaaaa", 5, "aaaaa…");
}

#[test]
fn it_has_four_pages_whatever_the_plan() {
    for language in Language::ALL {
        let mut endless = plan::tests::large(12, 1, language);
        for action in &mut endless.actions {
            action.title = "MEJORAMIENTO ".repeat(400);
            action.place = "Quebrada Honda, Los Almendros, ".repeat(40);
        }
        endless.place.name = "Villa de San Juan de la Santísima Trinidad ".repeat(3);
        let mut empty = plan::tests::tres_ceibas(language);
        empty.actions.clear();
        let with_years = |years: std::ops::Range<i32>| {
            let mut plan = plan::tests::large(20, 1, language);
            for action in &mut plan.actions {
                let line = action.costs[0].clone();
                let cost = |year| {
                    let mut line = line.clone();
                    (line.year, line.amount.minor) = (year, 12_345_678_900);
                    line
                };
                action.costs = years.clone().map(cost).collect();
            }
            plan
        };
        let plans = [
            ("four years", with_years(2025..2029)),
            ("twelve years", with_years(2025..2037)),
            ("forty years", with_years(2025..2065)),
            ("as it is", plan::tests::tres_ceibas(language)),
            ("300 actions", plan::tests::large(100, 3, language)),
            ("endless names", endless),
            ("no actions", empty),
        ];
        for (name, plan) in plans {
            let input = town(plan);
            for paper in [Paper::A4, Paper::Letter] {
                let chapters = chapters(&input, paper);
                assert_eq!(chapters.len(), 4, "{language:?} {paper:?} {name}: {chapters:?}");
                assert!(chapters.iter().all(|title| !title.is_empty()), "{name}: {chapters:?}");
            }
        }
    }
}

/// The picture of the goals.
fn goals(input: &CouncilInput) -> Option<Figure> {
    let shown = |block| match block {
        Block::Figure(figure) => Some(figure),
        _ => None,
    };
    Summary { town: &input.profile, book: Book::of(&input.plan) }.town().into_iter().find_map(shown)
}

#[test]
fn the_goals_have_a_picture_where_it_has_room() {
    for language in Language::ALL {
        let mut input = town(plan::tests::tres_ceibas(language));
        let figure = goals(&input).unwrap();
        let told: Vec<&str> = figure.scene.items.iter().filter_map(Item::words).collect();
        let told = told.join(" ");
        // What the plan wants to change stands first.
        let first = Summary { town: &input.profile, book: Book::of(&input.plan) };
        let first = first.chosen().first().map(|one| one.live.status.word().text(language));
        assert!(told.contains(&first.unwrap()), "{told}");
        assert!(figure.source.len() > 10, "{}", figure.source);
        let all = input.profile.goals.iter_mut().flat_map(|goal| &mut goal.indicators);
        all.for_each(|one| one.label = "Mejoramiento de la quebrada ".repeat(40));
        let cramped = [chapters(&input, Paper::Letter), chapters(&input, Paper::A4)];
        assert!(cramped.iter().all(|pages| pages.len() == 4), "{language:?}: {cramped:?}");
        input.profile.goals.clear();
        assert!(goals(&input).is_none());
    }
}

#[test]
fn what_is_resolved_is_the_edition_of_the_plan() {
    use ceiba::book::State;
    let mut input = town(plan::tests::tres_ceibas(Language::Es));
    input.plan.own.front.title = "Agua para todos".into();
    input.plan.own.mark.number = Some(7);
    input.plan.own.approval.state = State::Approved;
    (input.own.front.title, input.own.mark.number) = ("En breve".into(), Some(2));
    let said = serde_json::to_string(&document(&input)).unwrap();
    assert!(said.contains("Visto el «Agua para todos» (Edición 7"), "{said}");
    assert!(said.contains("Agua para todos · aprobado"), "{said}");
}

#[test]
fn what_has_no_line_is_counted() {
    let said = |actions| {
        let input = town(plan::tests::large(actions, 1, Language::Es));
        serde_json::to_string(&document(&input)).unwrap()
    };
    assert!(!said(12).contains("véase el plan"));
    assert!(said(13).contains("Y una acción más: véase el plan."));
    assert!(said(20).contains("Y 8 acciones más: véase el plan."));
}

#[test]
fn the_town_is_told_in_six_numbers_at_most_and_three_sentences() {
    let input = town(plan::tests::tres_ceibas(Language::Es));
    let summary = Summary { town: &input.profile, book: Book::of(&input.plan) };
    let numbers = summary.numbers();
    assert!((2..=NUMBERS).contains(&numbers.len()), "{numbers:?}");
    assert_eq!(numbers[0].value, "18.960");
    assert_eq!(summary.sentences().len(), SENTENCES);
}
