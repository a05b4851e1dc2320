//! The plan book of the training town and that of a town without actions.

use std::collections::{BTreeMap, BTreeSet};

use ceiba::basics::{Currency, Id, Money};
use ceiba::municipality::country::country;
use ceiba::municipality::wording::Home;
use ceiba::plan::undecided::Undecided;
use ceiba::plan::{Certainty, CostLine, Funding};
use ceiba::text::Language;
use chrono::NaiveDate;

use super::sheets::EMPTY_SHEETS;
use super::*;
use crate::books::own::OwnContent;
use crate::books::{Edition, Nature, Place};
use crate::document::Inline;

fn peso(thousands: i64) -> Money {
    Money { minor: thousands * 100_000, currency: Currency::new("XTS").unwrap() }
}

fn action(
    number: u8,
    title: &str,
    costs: &[(i32, i64)],
    funding: &[(&str, i64, Certainty)],
) -> Action {
    Action {
        id: Id([number; 16]),
        objective: Some(Id([100; 16])),
        title: title.into(),
        description: "Sectores, medidores y una cuadrilla de noche.".into(),
        lead: "Unidad de Agua".into(),
        place: "Centro, La Estación".into(),
        years: Some((2025, 2027)),
        costs: costs
            .iter()
            .map(|(year, amount)| CostLine {
                id: Id([200; 16]),
                title: "Obras".into(),
                year: *year,
                amount: peso(*amount),
            })
            .collect(),
        funding: funding
            .iter()
            .map(|(source, amount, certainty)| Funding {
                id: Id([201; 16]),
                source: (*source).into(),
                amount: peso(*amount),
                certainty: *certainty,
            })
            .collect(),
    }
}

pub(in crate::books) fn tres_ceibas(language: Language) -> PlanInput {
    use Certainty::{Approved, Requested};
    PlanInput {
        edition: Edition {
            locale: language.into(),
            as_of: NaiveDate::from_ymd_opt(2025, 3, 28).unwrap(),
            nature: Nature::Training,
        },
        place: Place {
            name: "Tres Ceibas".into(),
            region: "Ribera".into(),
            country: "País de ejercicio".into(),
            code: "0907".into(),
            population: vec![(2022, 18_960.0)],
            home: Home::of(country("XX")),
        },
        years: Some((2025, 2028)),
        files: BTreeMap::from([(Id([1; 16]), vec!["acta 12.pdf".into(), "fuga.jpg".into()])]),
        currency: Currency::new("XTS").unwrap(),
        objectives: vec![Objective {
            id: Id([100; 16]),
            title: "Más personas con agua mejorada".into(),
            series: Some("water.improved".into()),
            baseline: Some((2022, 83.1)),
            target: Some((2028, 92.0)),
        }],
        actions: vec![
            action(
                1,
                "Menos fugas, más horas",
                &[(2025, 320), (2026, 540), (2027, 380)],
                &[
                    ("Recursos propios", 496, Approved),
                    ("Tarifa", 124, Approved),
                    ("Programa de agua", 620, Requested),
                ],
            ),
            action(
                2,
                "Agua para El Mirador y Agua Fría",
                &[(2026, 980), (2027, 720)],
                &[("Recursos propios", 340, Approved), ("Programa de agua", 1_000, Requested)],
            ),
        ],
        series: BTreeMap::from([("water.improved".into(), ("Agua mejorada".into(), "%".into()))]),
        missing: Vec::new(),
        marks: BTreeMap::new(),
        moved: BTreeMap::new(),
        undecided: BTreeMap::new(),
        disputed: Vec::new(),
        backward: BTreeSet::new(),
        price_year: Some(2025),
        indicators: BTreeMap::new(),
        sources: Vec::new(),
        own: OwnContent::default(),
    }
}

fn words(document: &Document) -> String {
    spoken(&document.blocks)
}

fn spoken(blocks: &[Block]) -> String {
    let runs = |runs: &[Inline]| runs.iter().map(Inline::words).collect::<String>();
    let cell = |cell: &Cell| match cell {
        Cell::Runs { runs: r } => runs(r),
        Cell::Picture(_) | Cell::Blank => "…".into(),
    };
    let row = |row: &Row| row.cells.iter().map(cell).collect::<Vec<_>>().join("|");
    let block = |block: &Block| match block {
        Block::Heading { text, .. } => text.clone(),
        Block::Paragraph { runs: r, .. } => runs(r),
        Block::List { items, .. } => {
            items.iter().map(|item| runs(item)).collect::<Vec<_>>().join("\n")
        }
        Block::Table(table) => table.rows.iter().map(row).collect::<Vec<_>>().join("\n"),
        Block::Numbers { numbers } => numbers.iter().map(|n| format!("{} ", n.value)).collect(),
        Block::Fill { label, .. } => label.clone(),
        Block::Together { blocks } | Block::Landscape { blocks } | Block::Aside { blocks, .. } => {
            spoken(blocks)
        }
        _ => String::new(),
    };
    blocks.iter().map(block).collect::<Vec<_>>().join("\n")
}

/// A plan of so many actions, every other one of which is firm.
pub(in crate::books) fn large(actions: u8, of: u16, language: Language) -> PlanInput {
    let mut input = tres_ceibas(language);
    let title = "Mejora integral del servicio de agua en comunidades rurales y barrios de ladera";
    input.actions = (0..u16::from(actions) * of)
        .map(|i| {
            let surest = if i % 2 == 0 { Certainty::Approved } else { Certainty::Identified };
            let mut one = action(1, title, &[(2025, 10), (2027, 20)], &[("Propios", 30, surest)]);
            let [high, low] = i.to_be_bytes();
            one.id.0[..2].copy_from_slice(&[high, low]);
            one
        })
        .collect();
    input
}

fn by_hand() -> BTreeMap<Id, Marks> {
    BTreeMap::from([(Id([100; 16]), Marks { by_hand: true, ..Marks::default() })])
}

#[test]
fn a_starting_point_written_by_hand_is_marked_and_the_mark_explained_below() {
    let mut input = tres_ceibas(Language::Es);
    let note = "* Escrito a mano en el municipio, no leído del archivo de la fuente.";
    for (marks, times) in [(BTreeMap::new(), 0), (by_hand(), 2)] {
        input.marks = marks;
        let text = serde_json::to_string(&document(&input)).unwrap();
        assert_eq!(text.matches("(2022)\u{a0}*").count(), times, "in the summary and in the table");
        assert_eq!(text.matches(note).count(), times);
    }
}

#[test]
fn a_start_that_its_figure_left_is_said_below_the_table() {
    let mut input = tres_ceibas(Language::Es);
    let told =
        "O1: el plan parte de 83,1\u{a0}%\u{a0}(2022); el dato es ahora 84,2\u{a0}%\u{a0}(2022).";
    for (moved, times) in [(None, 0), (Some(84.2), 1)] {
        input.moved = moved.into_iter().map(|now| (Id([100; 16]), now)).collect();
        let book = serde_json::to_string(&document(&input)).unwrap();
        assert_eq!(book.matches(told).count(), times, "{book}");
    }
}

#[test]
fn a_cost_outside_the_years_of_its_action_is_said_on_its_sheet_and_among_what_is_missing() {
    let mut input = tres_ceibas(Language::Es);
    let said = |input: &PlanInput| {
        let book = serde_json::to_string(&document(input)).unwrap();
        ["Hay costos de 2029, fuera de los años de la acción", "A1: hay costos de 2029"]
            .map(|words| book.matches(words).count())
    };
    assert_eq!(said(&input), [0, 0]);
    input.actions[0].costs[0].year = 2029;
    assert_eq!(said(&input), [1, 2], "in the summary and on the quality sheet");
}

/// Amounts of one column have the same decimals.
#[test]
fn all_amounts_have_decimals_or_none_has() {
    let mut input = tres_ceibas(Language::Es);
    let total = |input: &PlanInput| Book::of(input).money(Some(peso(1240)));
    assert_eq!(total(&input), "1.240.000");
    input.actions[0].costs[0].amount.minor += 50;
    assert_eq!(total(&input), "1.240.000,00");
}

#[test]
fn the_budget_adds_up_both_ways() {
    let text = words(&document(&tres_ceibas(Language::Es)));
    for row in [
        "A1 Menos fugas, más horas|320.000|540.000|380.000|1.240.000",
        "A2 Agua para El Mirador y Agua Fría|–|980.000|720.000|1.700.000",
        "Total|320.000|1.520.000|1.100.000|2.940.000",
        "Programa de agua|–|1.620.000|–|1.620.000",
        "Total|960.000|1.620.000|–|2.580.000",
        "A2 Agua para El Mirador y Agua Fría|1.700.000|1.340.000|360.000",
    ] {
        assert!(text.contains(row), "{row} in {text}");
    }
}

#[test]
fn the_files_of_an_action_are_named_in_one_line_of_its_sheet() {
    let text = words(&document(&tres_ceibas(Language::Es)));
    assert!(text.contains("Archivos\u{a0}adjuntos|acta 12.pdf, fuga.jpg"), "{text}");
    assert_eq!(text.matches("adjuntos").count(), 1, "and of no other");
}

#[test]
fn a_real_town_without_actions_gets_empty_sheets_and_nothing_else() {
    let mut input = tres_ceibas(Language::Pt);
    input.edition.nature = Nature::Real;
    input.actions.clear();
    input.objectives.clear();
    let book = document(&input);
    let setup = crate::layout::PageSetup::of(crate::layout::Paper::A4);
    crate::check::tests::nothing_is_wrong(&book, &setup);
    crate::books::keep("plan-pt-empty", &crate::print(&book, &setup).unwrap());
    assert_eq!(book.band, None);
    let text = words(&book);
    assert!(serde_json::to_string(&book).unwrap().contains("confirmadas por lei e artigo"));
    assert_eq!(text.matches("ficha para preencher").count(), EMPTY_SHEETS);
    assert!(text.contains("ainda não tem ações"));
    for made_up in ["A1 ·", "Unidad de Agua", "1.240", "XTS 0"] {
        assert!(!text.contains(made_up), "{made_up} in {text}");
    }
}

#[test]
fn who_decides_is_called_as_in_the_country() {
    let check = |code, language, expected: [&str; 3]| {
        let mut input = tres_ceibas(language);
        input.place.home = Home::of(country(code));
        input.actions.clear();
        let text = serde_json::to_string(&document(&input)).unwrap();
        for words in expected {
            assert!(text.contains(words), "{code}: {words}");
        }
    };
    check(
        "HN",
        Language::Es,
        [
            "(corporación municipal)",
            "Reservado para: corporación municipal.",
            "Acuerdo de la corporación: número y fecha",
        ],
    );
    check(
        "BR",
        Language::Pt,
        ["(câmara municipal)", "Reservado para: câmara municipal.", "Lei municipal: número e data"],
    );
}

#[test]
fn money_beyond_the_cost_is_named_and_covers_no_other_action() {
    let mut input = tres_ceibas(Language::Es);
    for funding in input.actions.iter_mut().take(1).flat_map(|action| &mut action.funding) {
        funding.amount = peso(620); // 1.860 for a cost of 1.240, while A2 lacks 360
    }
    let book = document(&input);
    let text = words(&book);
    assert!(text.contains("Supera el costo por||620.000"), "{text}");
    assert!(text.contains("A2 Agua para El Mirador y Agua Fría|1.700.000|1.340.000|360.000"));
    assert!(text.contains("2.940.000 53,7\u{a0}% 360.000"), "{text}");
    let whole = serde_json::to_string(&book).unwrap();
    assert!(whole.contains("A1 Menos fugas, más horas: su dinero supera el costo por XTS"));
    input.actions.truncate(1);
    let text = words(&document(&input));
    assert!(text.contains("Todas las acciones con costo tienen fuentes"), "{text}");
}

#[test]
fn of_an_action_without_dates_and_costs_nothing_is_said_to_be_in_order() {
    let mut input = tres_ceibas(Language::Es);
    input.actions.truncate(1);
    for action in &mut input.actions {
        (action.years, action.costs, action.funding) = (None, Vec::new(), Vec::new());
    }
    let text = words(&document(&input));
    for said in [
        "Ninguna acción tiene costos todavía",
        "Todavía no se nombra ninguna fuente de dinero.",
        "Las fechas están dentro de los años del plan|\u{a0}nada que revisar todavía",
        "Los costos están dentro de los años de su acción|\u{a0}nada que revisar todavía",
        "Ninguna acción tiene más dinero que costo|\u{a0}nada que revisar todavía",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    for wrong in ["por habitante", "Todo el dinero que tiene", "tienen fuentes para todo"] {
        assert!(!text.contains(wrong), "{wrong} in {text}");
    }
}

#[test]
fn a_sum_that_does_not_fit_is_a_sentence() {
    let mut input = tres_ceibas(Language::Es);
    for line in input.actions.iter_mut().flat_map(|action| &mut action.costs) {
        line.amount.minor = i64::MAX;
    }
    assert!(words(&document(&input)).contains("demasiado grande"));
}

#[test]
fn the_book_is_printed_in_every_language_on_every_paper() {
    use crate::layout::{PageSetup, Paper};
    for language in Language::ALL {
        for paper in [Paper::A4, Paper::Letter, Paper::Oficio, Paper::Legal] {
            let book = document(&tres_ceibas(language));
            crate::check::tests::nothing_is_wrong(&book, &PageSetup::of(paper));
            let bytes = crate::print(&book, &PageSetup::of(paper)).unwrap();
            assert!(bytes.len() > 20_000);
            crate::books::keep(&format!("plan-{}-{paper:?}", language.code()), &bytes);
        }
    }
}

#[test]
fn the_charts_of_the_plan_are_told_in_sentences() {
    for language in Language::ALL {
        let book = document(&tres_ceibas(language));
        let told = book.blocks.iter().filter_map(|block| match block {
            Block::Figure(figure) => Some(figure.scene.alternative.as_str()),
            _ => None,
        });
        let told: Vec<&str> = told.collect();
        assert_eq!(told.len(), 2, "{told:?}");
        for words in &told {
            let letters = words.chars().filter(|c| c.is_alphabetic()).count();
            assert!(words.ends_with('.') && 2 * letters > words.chars().count(), "{words}");
        }
        assert!(told.iter().any(|words| words.contains("Programa de agua")), "{told:?}");
    }
}

#[test]
fn a_line_without_a_starting_point_brings_no_note_about_its_mark() {
    let mut input = tres_ceibas(Language::Es);
    input.marks = by_hand();
    input.objectives[0].target = None;
    let book = serde_json::to_string(&document(&input)).unwrap();
    assert_eq!(book.matches("* Escrito a mano").count(), 1, "under the table alone: {book}");
}

#[test]
fn what_nobody_has_decided_is_marked_in_list_sheet_and_objectives() {
    use ceiba::store::registry::{ACTION, ACTION_LEAD, LIFE, OBJECTIVE, OBJECTIVE_TITLE};
    let mut input = tres_ceibas(Language::Es);
    assert!(!words(&document(&input)).contains('≠'));
    let of =
        |registers: &[(u16, u16)]| Undecided { registers: registers.iter().copied().collect() };
    input.undecided = BTreeMap::from([
        (Id([100; 16]), of(&[(OBJECTIVE.number, OBJECTIVE_TITLE.number)])),
        (Id([1; 16]), of(&[(ACTION.number, ACTION_LEAD.number)])),
        (Id([2; 16]), of(&[(ACTION.number, LIFE)])),
    ]);
    let book = serde_json::to_string(&document(&input)).unwrap();
    for (told, times) in [
        ("Más personas con agua mejorada\u{a0}≠", 5),
        ("≠ O1: Dos copias dicen cosas distintas (Nombre); nadie ha decidido todavía.", 1),
        ("A1 · Menos fugas, más horas\u{a0}≠", 1),
        ("≠ A1: Dos copias dicen cosas distintas (Unidad responsable)", 1),
        ("\"≠ Dos copias dicen cosas distintas (Unidad responsable)", 1),
        ("≠ A2: Una copia lo eliminó y otra lo cambió", 1),
    ] {
        assert_eq!(book.matches(told).count(), times, "{told} in {book}");
    }
}

#[test]
fn a_plan_without_costs_says_so_instead_of_a_sum_of_nothing() {
    let mut input = tres_ceibas(Language::Es);
    input.actions.iter_mut().for_each(|action| action.costs.clear());
    let book = words(&document(&input));
    assert!(book.contains("Todavía no tienen costo.") && !book.contains("En total cuestan"));
}

#[test]
fn an_action_of_which_only_a_remnant_is_left_has_a_name_in_brackets() {
    let mut input = tres_ceibas(Language::Es);
    input.actions[0].title.clear();
    let book = words(&document(&input));
    assert!(book.contains("A1 · (acción sin nombre)") && !book.contains("ficha para completar"));
}

#[test]
fn what_nobody_has_decided_is_named_among_what_is_missing() {
    let mut input = tres_ceibas(Language::Es);
    input.disputed = vec!["la acción «Pozo» – Nombre: Pozo norte / Pozo sur".into()];
    let book = serde_json::to_string(&document(&input)).unwrap();
    assert!(
        book.contains("Por decidir: la acción «Pozo» – Nombre: Pozo norte / Pozo sur"),
        "{book}"
    );
}

#[test]
fn firm_actions_stand_above_the_line_with_a_running_sum() {
    let mut input = tres_ceibas(Language::Es);
    input.actions[0].funding.truncate(1);
    input.actions[0].costs.truncate(1); // 320, and 496 are approved
    let text = words(&document(&input));
    let line = [
        "A1 Menos fugas, más horas|320.000|320.000|–|320.000",
        "La línea: hasta aquí alcanza el dinero aprobado|320.000|||",
        "A2 Agua para El Mirador y Agua Fría|1.700.000|340.000|1.360.000|2.020.000",
    ];
    assert!(text.contains(&line.join("\n")), "{text}");
    assert!(text.contains("Firmes: A1 (XTS\u{a0}320.000)."), "{text}");
    assert!(text.contains("Esperan dinero: A2 (XTS\u{a0}1.700.000)."), "{text}");
    input.actions[0].funding.clear();
    let text = words(&document(&input));
    assert!(text.contains("Ninguna acción es firme todavía."), "{text}");
    assert!(text.contains("La línea: todavía no hay nada sobre ella|–|||"), "{text}");
}

#[test]
fn money_that_is_not_approved_waits_for_somebody_who_asks_for_it() {
    let text = words(&document(&tres_ceibas(Language::Es)));
    assert!(text.contains("Programa de agua|A1|solicitado|620.000|…|…"), "{text}");
    assert!(!text.contains("Tarifa|A1|"), "what is approved need not be asked for");
}

#[test]
fn planned_values_go_year_by_year_from_start_to_target() {
    let text = words(&document(&tres_ceibas(Language::Es)));
    for row in ["2022||83,1\u{a0}%|", "2023|84,6\u{a0}%|…|…", "2028|92,0\u{a0}%|…|…"] {
        assert!(text.contains(row), "{row} in {text}");
    }
}

#[test]
fn the_quality_sheet_names_what_is_pending_and_where() {
    let mut input = tres_ceibas(Language::Es);
    let row = |input: &PlanInput, about: &str| {
        let text = words(&document(input));
        let found = text.lines().find(|line| line.starts_with(about)).unwrap_or(&text).to_owned();
        found.replace('\u{a0}', " ")
    };
    let check = |input: &PlanInput, about: &str, rest: &str| {
        assert_eq!(row(input, about), format!("{about}| {rest}"));
    };
    check(&input, "Cada acción tiene unidad responsable", "cumplido||");
    check(&input, "Cada objetivo se mide con un indicador", "cumplido||");
    input.actions[1].lead.clear();
    input.actions[1].years = Some((2024, 2031));
    input.objectives[0].series = None;
    input.backward.insert(Id([100; 16]));
    check(&input, "Cada acción tiene unidad responsable", "pendiente|A2|…");
    check(&input, "Las fechas están dentro de los años del plan", "pendiente|A2|…");
    check(&input, "Cada objetivo se mide con un indicador", "pendiente|O1|…");
    check(&input, "Ninguna meta es peor que su punto de partida", "pendiente|O1|…");
    let powers = "Las competencias están confirmadas por ley y artículo";
    check(&input, powers, "pendiente|véase abajo|…");
}

#[test]
fn the_numbers_of_neighbours_are_said_as_a_run() {
    let check = |places: &[usize], expected: &str| {
        assert_eq!(numbers('A', places.iter().copied()), expected);
    };
    check(&[], "");
    check(&[0], "A1");
    check(&[0, 1], "A1, A2");
    check(&[0, 1, 2, 4, 6, 7, 8, 9], "A1–A3, A5, A7–A10");
}

#[test]
fn a_resolution_is_a_model_until_the_act_is_recorded() {
    use ceiba::book::{Approval, State};
    let mut input = tres_ceibas(Language::Es);
    let text = words(&document(&input));
    assert!(text.contains("Modelo de texto.") && text.contains("Concejo municipal de Tres Ceibas"));
    assert!(text.contains("Reservado para: concejo municipal."), "{text}");
    assert!(text.contains("Acuerdo del concejo: número y fecha"), "{text}");
    input.own.approval = Approval {
        state: State::Approved,
        number: "14-2025".into(),
        day: "2 de abril".into(),
        ..Approval::default()
    };
    let text = words(&document(&input));
    assert!(text.contains("Aprobado: 14-2025, 2 de abril"), "{text}");
    assert!(!text.contains("Reservado para") && !text.contains("número y fecha\n"), "{text}");
}

#[test]
fn a_chapter_can_be_left_out_and_followed_by_one_of_the_teams_own() {
    use crate::books::own::Chapter;
    let mut input = tres_ceibas(Language::Es);
    input.own.left_out.insert("calendar".into());
    input.own.chapters.push(Chapter {
        slot: Slot::within("own", "1"),
        title: "Voces de Agua Fría".into(),
        text: "El agua llega de noche.".into(),
        language: Language::Es,
        follows: "calendar".into(),
    });
    let text = words(&document(&input));
    assert!(!text.contains("Calendario"), "{text}");
    let (own, budget) = (text.find("Voces de Agua Fría"), text.find("\nPresupuesto\n"));
    assert!(own.is_some() && own < budget, "{text}");
}

#[test]
fn what_the_team_writes_stands_in_the_book() {
    use ceiba::book::Passage;
    let mut input = tres_ceibas(Language::Es);
    assert!(!words(&document(&input)).contains("Presentación"), "no empty foreword");
    let slots = [
        Slot::of("foreword"),
        Slot::of("approval"),
        Slot::of("summary"),
        Slot::of("how-made"),
        Slot::within("action", &Id([1; 16]).to_string()),
    ];
    for slot in &slots {
        let text = format!("Dicho en {slot}.");
        let passage = Passage { text, language: Language::Es, draft: String::new() };
        input.own.passages.insert(slot.clone(), passage);
    }
    let text = words(&document(&input));
    for slot in slots {
        assert_eq!(text.matches(&format!("Dicho en {slot}.")).count(), 1, "{slot} in {text}");
    }
    assert!(text.contains("Presentación"), "{text}");
    assert!(!text.contains("Modelo de texto"), "the own text stands instead of the model");
}

#[test]
fn three_hundred_actions_are_printed_and_every_one_is_named() {
    use crate::layout::{PageSetup, Paper};
    let input = large(100, 3, Language::Es);
    let book = document(&input);
    let pages = crate::layout::pages(&book, &PageSetup::of(Paper::Letter));
    assert!(pages.pages.len() > 300, "{} pages", pages.pages.len());
    let text = words(&book);
    assert!(text.contains("A300 · Mejora integral"), "each has its sheet");
    assert!(text.contains("Hay más acciones que líneas"), "the form stays on one page");
    assert_eq!(text.lines().filter(|line| line.starts_with("Firmes: A1, A3, A5")).count(), 1);
}

#[test]
fn every_sheet_stands_on_a_page_of_its_own() {
    use crate::layout::{PageSetup, Paper};
    for language in Language::ALL {
        let mut input = tres_ceibas(language);
        for actions in [input.actions.clone(), Vec::new()] {
            input.actions = actions;
            let book = document(&input);
            let pages = crate::layout::pages(&book, &PageSetup::of(Paper::Letter));
            let page = |title: &Message| {
                let title = title.text(language);
                let mark = |mark: &&crate::layout::Bookmark| mark.level == 1 && mark.title == title;
                pages.bookmarks.iter().find(mark).unwrap().page
            };
            let sheets = if input.actions.is_empty() { EMPTY_SHEETS } else { input.actions.len() };
            let next = match input.actions.is_empty() {
                true => keys::plan_book_follow_up(),
                false => keys::plan_book_calendar(),
            };
            assert_eq!(page(&next) - page(&keys::books_sheets()), sheets, "{language:?}");
            let approval = page(&keys::books_contents()) - page(&keys::books_approval());
            assert_eq!(approval, 1, "{language:?}");
        }
    }
}

#[test]
fn running_text_is_set_fairly_in_every_language() {
    use crate::layout::{PageSetup, Paper, pages, tests::paragraphs::check_fair};
    let books = Language::ALL.map(|language| document(&tres_ceibas(language)));
    let laid = |paper| books.iter().map(move |book| pages(book, &PageSetup::of(paper)));
    check_fair("plan", [Paper::A4, Paper::Letter].into_iter().flat_map(laid));
}
