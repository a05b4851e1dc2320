//! The profile of a real and of a fictional municipality, from their figures.

use ceiba::book::Passage;
use ceiba::catalogue::{Agenda, Catalogue, Framework};
use ceiba::municipality::country::country;
use ceiba::municipality::wording::Home;
use ceiba::progress::{Input, Settings, assess};
use ceiba::text::Language;
use chrono::NaiveDate;

use super::*;
use crate::books::narrative;
use crate::books::{Nature, keep};
use crate::layout::{PageSetup, Paper};

type Counts<'a> = &'a [(i32, f64, f64)];

fn town(name: &str, language: Language, nature: Nature) -> ProfileInput {
    ProfileInput {
        extent: Extent::Full,
        edition: Edition {
            locale: language.into(),
            as_of: NaiveDate::from_ymd_opt(2025, 3, 28).unwrap(),
            nature,
        },
        place: Place {
            name: name.into(),
            region: "Ribera".into(),
            country: "País de ejercicio".into(),
            code: "0907".into(),
            population: vec![(2002, 14_310.0), (2012, 16_520.0), (2022, 18_960.0)],
            home: Home::of(country("XX")),
        },
        population_sources: BTreeSet::from([0]),
        population_by_hand: BTreeMap::new(),
        population_undecided: BTreeSet::new(),
        goals: Vec::new(),
        sources: vec![Source {
            publisher: "Oficina de estadística".into(),
            title: "Censo de población y vivienda".into(),
            year: "2022".into(),
            licence: "ODbL 1.0".into(),
        }],
        missing: vec![Missing { reason: "Sin dato".into(), items: vec!["Gini".into()] }],
        disputed: Vec::new(),
        own: OwnContent::default(),
    }
}

fn indicator(
    framework: Framework,
    code: &str,
    points: &[Point],
    input: &ProfileInput,
    beside: Option<(f64, f64)>,
) -> Indicator {
    let catalogue = Catalogue::embedded();
    let place =
        catalogue.indicators().iter().find(|i| i.framework == framework && i.code == code).unwrap();
    let series = catalogue.find(&place.series).unwrap();
    let last = points.last().unwrap().year;
    let region: Vec<Point> = beside.iter().map(|(r, _)| Point::at(last, *r)).collect();
    let country: Vec<Point> = beside.iter().map(|(_, c)| Point::at(last, *c)).collect();
    let judge = |agenda| {
        let data = Input {
            region: &region,
            country: &country,
            ..Input::of(series, catalogue.target(&series.id, agenda), points)
        };
        assess(&data, agenda, input.edition.as_of, &Settings::default())
    };
    let figure = |point: &Point| IndicatorFigure {
        point: point.clone(),
        region: beside.filter(|_| point.year == last).map(|(region, _)| region),
        country: beside.filter(|_| point.year == last).map(|(_, country)| country),
        source: Some(0),
    };
    let figures: Vec<IndicatorFigure> = points.iter().map(figure).collect();
    Indicator {
        code: code.into(),
        variant_of: None,
        own: None,
        label: series.label.get(input.edition.locale.language).to_owned(),
        bounds: (series.lower, series.upper),
        rows: figures.iter().map(row).collect(),
        figures,
        live: judge(Agenda::Sdg),
        closed: Some(judge(Agenda::Mdg)),
    }
}

/// The row of a figure that counts.
fn row(figure: &IndicatorFigure) -> FigureRow {
    let point = &figure.point;
    FigureRow {
        period: point.period.clone(),
        value: Some(point.value),
        counts: point.counts,
        interval: None,
        cells: Vec::new(),
        region: figure.region,
        country: figure.country,
        sources: figure.source.into_iter().collect(),
        marks: Marks::of(point),
        remarks: [
            point.undecided.then(keys::figure_disputed),
            point.by_hand.then(keys::figure_by_hand),
        ]
        .into_iter()
        .flatten()
        .collect(),
    }
}

fn of_counts(counts: Counts) -> Vec<Point> {
    counts.iter().map(|(y, n, d)| Point::of_counts(*y, (*n, *d), 100.0).unwrap()).collect()
}

/// Figures of `tres_ceibas.md` §3.
pub(in crate::books) fn tres_ceibas(language: Language) -> ProfileInput {
    let mut input = town("Tres Ceibas", language, Nature::Training);
    let water = [
        (1992, 6989.0, 12480.0),
        (2002, 9674.0, 14310.0),
        (2012, 12860.0, 16520.0),
        (2022, 15750.0, 18960.0),
    ];
    let sanitation = [
        (1992, 4555.0, 12480.0),
        (2002, 6468.0, 14310.0),
        (2012, 8670.0, 16520.0),
        (2022, 11010.0, 18960.0),
    ];
    let hours: Vec<Point> = [(2016, 11.0), (2018, 10.2), (2020, 9.1), (2022, 8.0), (2024, 7.2)]
        .iter()
        .map(|(year, value)| Point::at(*year, *value))
        .collect();
    let indicators = vec![
        indicator(Framework::Mdg, "7.8", &of_counts(&water), &input, Some((88.8, 91.2))),
        indicator(Framework::Mdg, "7.9", &of_counts(&sanitation), &input, Some((69.3, 78.9))),
        indicator(Framework::MdgLocal, "L7.10", &hours, &input, None),
    ];
    input.goals =
        vec![Goal { at: None, title: "7 · Sostenibilidad del medio ambiente".into(), indicators }];
    input
}

/// Figures of Diamantino, Mato Grosso (SNIS 2010 and 2020, ODbL 1.0).
fn diamantino() -> ProfileInput {
    let mut input = town("Diamantino", Language::Pt, Nature::Real);
    let sewers = [Point::at(2010, 1.78), Point::at(2020, 39.23)];
    let sewers = indicator(Framework::MdgLocal, "L7.12", &sewers, &input, None);
    input.goals = vec![Goal { at: None, title: "Objetivo 7".into(), indicators: vec![sewers] }];
    input
}

fn printed(input: &ProfileInput, paper: Paper) -> Vec<u8> {
    let (book, setup) = (document(input), PageSetup::of(paper));
    crate::check::tests::nothing_is_wrong(&book, &setup);
    crate::print(&book, &setup).unwrap()
}

fn json(input: &ProfileInput) -> String {
    serde_json::to_string(&document(input)).unwrap()
}

#[test]
fn what_was_written_by_hand_is_said_wherever_it_is_printed() {
    let mut input = town("Tres Ceibas", Language::Es, Nature::Training);
    let note = "* Escrito a mano en el municipio, no leído del archivo de la fuente.";
    let cited = "Oficina de estadística, Censo de población y vivienda, 2022 · escrito a mano en el \
                 municipio, no leído de su archivo: 2022";
    let listed = "Licencia: ODbL 1.0. Escrito a mano en el municipio con su nombre, no leído de su \
                  archivo: 7.8 (2022).";
    let water = |by_hand| {
        let last = Point { by_hand, ..Point::at(2022, 83.1) };
        [Point::at(2012, 77.8), last]
    };
    for by_hand in [false, true] {
        let water = indicator(Framework::Mdg, "7.8", &water(by_hand), &input, None);
        input.goals = vec![Goal { at: None, title: "7".into(), indicators: vec![water] }];
        let book = json(&input);
        let said = |words: &str| book.matches(words).count();
        let places = "for those in a hurry, in panel, paragraph and what follows";
        assert_eq!(said("83,1\u{a0}%\u{a0}*"), 4 * usize::from(by_hand), "{places}");
        assert_eq!(said("83,1\u{a0}*"), 2 * usize::from(by_hand), "in table and chart");
        let places = "in the row, for those in a hurry, under panel, chart and what follows";
        assert_eq!(said(note), 5 * usize::from(by_hand), "{places}");
        assert_eq!(said("Observaciones"), usize::from(by_hand), "a column for it");
        assert_eq!(said(cited), usize::from(by_hand), "under the chart");
        assert_eq!(said(listed), usize::from(by_hand), "in the list of sources");
        assert_eq!(
            said("El dato de 2022 se escribió a mano"),
            2 * usize::from(by_hand),
            "in the calculation on each clock"
        );
    }
}

#[test]
fn what_nobody_has_decided_is_marked_wherever_it_is_printed() {
    let mut input = town("Tres Ceibas", Language::Es, Nature::Training);
    for undecided in [false, true] {
        let last = Point { undecided, ..Point::at(2022, 83.1) };
        let points = [Point::at(2012, 77.8), last];
        let water = indicator(Framework::Mdg, "7.8", &points, &input, None);
        input.goals = vec![Goal { at: None, title: "7".into(), indicators: vec![water] }];
        let book = json(&input);
        let check = |words: &str, times: usize| {
            assert_eq!(book.matches(words).count(), times * usize::from(undecided), "{words}");
        };
        check("83,1\u{a0}≠", 2);
        check("83,1\u{a0}%\u{a0}≠", 4);
        check("≠ Dos copias del archivo dan valores distintos", 1);
        check("≠ Nadie ha decidido todavía qué valor vale.", 5);
        check(
            "Un dato de este libro espera una decisión (7.8). Las últimas páginas, «Lo que no",
            1,
        );
        check("Del dato de 2022 nadie ha decidido todavía", 2);
    }
}

#[test]
fn people_counted_from_a_figure_that_nobody_has_decided_are_marked_and_so_is_worst() {
    let mut input = town("Tres Ceibas", Language::Es, Nature::Training);
    for undecided in [false, true] {
        let mut points = of_counts(&[(2012, 12860.0, 16520.0), (2022, 15750.0, 18960.0)]);
        points[1].undecided = undecided;
        let water = indicator(Framework::Mdg, "7.8", &points, &input, None);
        let worst = format!("Lo que peor va es «{}»\u{a0}≠:", water.label);
        input.goals = vec![Goal { at: None, title: "7".into(), indicators: vec![water] }];
        let book = json(&input);
        assert_eq!(book.contains(&worst), undecided, "{worst}");
        let marked = book.matches("personas\u{a0}≠").count();
        let places =
            "for those in a hurry, for those in a hurry, in panel, paragraph and what follows";
        assert_eq!(marked, 4 * usize::from(undecided), "{places}");
    }
}

#[test]
fn a_value_worked_out_from_a_figure_that_nobody_has_decided_is_marked_in_the_balance() {
    let mut input = tres_ceibas(Language::Es);
    for undecided in [false, true] {
        let last = Point { undecided, by_hand: true, ..Point::at(2022, 83.1) };
        let points = [Point::at(1992, 56.0), Point::at(2012, 77.8), last];
        let water = indicator(Framework::Mdg, "7.8", &points, &input, None);
        input.goals[0].indicators = vec![water];
        let book = Book { input: &input, words: Words { locale: Language::Es.into() } };
        let balance = serde_json::to_string(&book.balance()).unwrap();
        for words in ["%\u{a0}≠\u{a0}(2015)", "≠ Nadie ha decidido todavía"] {
            assert_eq!(balance.contains(words), undecided, "{words}: {balance}");
        }
        assert!(!balance.contains('*'), "nobody wrote it by hand: {balance}");
    }
}

#[test]
fn a_figure_whose_source_was_erased_bears_a_dagger_with_its_words() {
    let mut input = town("Tres Ceibas", Language::Es, Nature::Training);
    for source_gone in [false, true] {
        let last = Point { source_gone, ..Point::at(2022, 83.1) };
        let water = indicator(Framework::Mdg, "7.8", &[last], &input, None);
        input.goals = vec![Goal { at: None, title: "7".into(), indicators: vec![water] }];
        let book = Book { input: &input, words: Words { locale: Language::Es.into() } };
        let panel = serde_json::to_string(&book.panel()).unwrap();
        for words in ["83,1\u{a0}%\u{a0}†", "† Su fuente se borró definitivamente."] {
            assert_eq!(panel.contains(words), source_gone, "{words}: {panel}");
        }
    }
}

#[test]
fn a_population_that_nobody_has_decided_is_marked() {
    let mut input = diamantino();
    let (year, _) = *input.place.population.last().unwrap();
    input.population_undecided = BTreeSet::from([year]);
    let book = Book { input: &input, words: Words { locale: Language::Pt.into() } };
    let text = serde_json::to_string(&book.municipality()).unwrap();
    assert!(text.contains("\u{a0}≠"), "{text}");
    assert!(text.contains("≠ Ninguém decidiu ainda"), "{text}");
}

#[test]
fn what_does_not_count_is_printed_and_a_blank_with_its_reason() {
    let mut input = tres_ceibas(Language::Es);
    let water = &mut input.goals[0].indicators[0];
    let mut aside = water.rows[0].clone();
    aside.period = "2020–2024".into();
    aside.value = Some(81.5);
    aside.remarks = vec![keys::figure_aside("2022")];
    let mut blank = FigureRow { value: None, counts: None, ..aside.clone() };
    blank.period = "2025".into();
    blank.remarks = vec![keys::figure_blank(ceiba::series::BlankReason::NotCollected.words())];
    water.rows.extend([aside, blank]);
    let book = Book { input: &input, words: Words { locale: Language::Es.into() } };
    let Block::Table(table) = book.figures(&input.goals[0].indicators[0]) else {
        panic!("a table")
    };
    let cells = |at: usize| table.rows[at].cells.clone();
    let last = table.rows.len() - 1;
    let text = |cells: &[Cell]| serde_json::to_string(cells).unwrap();
    let (aside, blank) = (text(&cells(last - 1)), text(&cells(last)));
    for words in ["2020–2024", "81,5", "No cuenta: cuenta el de 2022."] {
        assert!(aside.contains(words), "{aside}");
    }
    for words in ["2025", "\"–\"", "Sin dato: nadie lo recogió."] {
        assert!(blank.contains(words), "{blank}");
    }
    assert!(table.rows.iter().all(|row| row.cells.len() == table.columns.len()));
}

#[test]
fn level_verdict_and_calculation_are_printed() {
    let text = json(&diamantino());
    for words in ["39,2", "20,5", "60,3", "76,7", "1,41", "no\u{a0}rumo", "interpolado 2010–2020"]
    {
        assert!(text.contains(words), "{words} in {text}");
    }
}

#[test]
fn the_two_clocks_say_different_things_about_one_town() {
    let text = json(&tres_ceibas(Language::Es));
    for words in ["avance\u{a0}lento", "cumplida", "retroceso", "15.750 de 18.960", "88,8", "91,2"]
    {
        assert!(text.contains(words), "{words} in {text}");
    }
}

#[test]
fn a_prorated_target_is_named_so_wherever_the_old_clock_is_told() {
    let input = diamantino();
    let book = Book { input: &input, words: Words { locale: Language::Pt.into() } };
    let closed = serde_json::to_string(&book.closed(&input.goals[0].indicators[0])).unwrap();
    assert!(closed.contains("A meta pede o mesmo esforço anual em menos anos."), "{closed}");
    let balance = serde_json::to_string(&book.balance()).unwrap();
    assert!(balance.contains("(2015, proporcional)"), "{balance}");
    assert!(balance.contains("Meta proporcional: o primeiro dado"), "{balance}");
    let input = tres_ceibas(Language::Es);
    let book = Book { input: &input, words: Words { locale: Language::Es.into() } };
    let water = serde_json::to_string(&book.closed(&input.goals[0].indicators[0])).unwrap();
    assert!(water.contains("cumplida") && !water.contains("mismo esfuerzo"), "{water}");
}

#[test]
fn a_population_written_by_hand_is_marked_in_sentence_and_chart() {
    let mut input = diamantino();
    let municipality = |input: &ProfileInput| {
        let book = Book { input, words: Words { locale: Language::Pt.into() } };
        serde_json::to_string(&book.municipality()).unwrap()
    };
    assert!(!municipality(&input).contains('*'));
    let (year, people) = *input.place.population.last().unwrap();
    input.population_by_hand = BTreeMap::from([(year, 0)]);
    let text = municipality(&input);
    let marked = format!("{}\u{a0}*", format::number(people, 0, Language::Pt));
    assert!(text.matches(&marked).count() >= 2, "in sentence and chart: {text}");
    assert!(text.contains("* Escrito à mão"), "{text}");
}

#[test]
fn fiction_is_marked_on_every_page_and_a_real_town_never_is() {
    let setup = PageSetup::of(Paper::Letter);
    let band = |input: &ProfileInput| {
        let pages = crate::layout::pages(&document(input), &setup).pages;
        let marked = |page: &&crate::layout::Page| {
            serde_json::to_string(page).unwrap().contains("Municipio de práctica")
        };
        (pages.iter().filter(marked).count(), pages.len())
    };
    let (marked, pages) = band(&tres_ceibas(Language::Es));
    assert_eq!(marked, pages);
    assert_eq!(band(&diamantino()).0, 0);
}

#[test]
fn a_chart_says_its_message_and_marks_what_was_not_measured() {
    let input = diamantino();
    let scene = chart(&input.goals[0].indicators[0], Language::Pt.into());
    assert!(scene.alternative.contains("no rumo"), "{}", scene.alternative);
    let drawn = serde_json::to_string(&scene).unwrap();
    assert!(drawn.contains("2015: 20,5 (interpolado)"), "{drawn}");
}

#[test]
fn an_indicator_and_its_chart_stand_on_one_page_and_so_does_its_calculation() {
    let mut input = tres_ceibas(Language::Es);
    input.goals[0].title = "ODM 7: Garantizar la sostenibilidad del medio ambiente".into();
    for paper in [Paper::A4, Paper::Letter] {
        let laid = crate::layout::pages(&document(&input), &PageSetup::of(paper));
        for indicator in &input.goals[0].indicators {
            let title = indicator.title();
            let marks = laid.bookmarks.iter().filter(|mark| mark.title == title);
            let pages: Vec<usize> = marks.map(|mark| mark.page).collect();
            let [shown, calculated] = pages[..] else { panic!("{title} on {pages:?}") };
            let says = |page: usize, words: &str| laid.pages[page].words().contains(words);
            assert!(says(shown, &format!("{}, de ", indicator.label)), "{title}, {paper:?}");
            assert!(says(calculated, "Resultado:"), "{title}, {paper:?}");
        }
    }
}

#[test]
fn figures_of_late_stand_in_a_table_where_that_compares_more_than_the_last_of_them() {
    let mut input = tres_ceibas(Language::Es);
    for compared_before in [false, true] {
        let figures = &mut input.goals[0].indicators[0].figures;
        let before = figures.len() - 2;
        figures[before].region = compared_before.then_some(81.4);
        let book = Book { input: &input, words: Words { locale: Language::Es.into() } };
        let blocks = book.indicator(&input.goals[0].indicators[0]);
        let tables = blocks.iter().filter(|block| matches!(block, Block::Table(_))).count();
        assert_eq!(tables, usize::from(compared_before));
        let told = serde_json::to_string(&blocks).unwrap();
        assert!(told.contains("peor que en su región (88,8\u{a0}%) y en su país"), "{told}");
    }
}

#[test]
fn a_book_leads_only_to_chapters_that_it_has() {
    let mut input = tres_ceibas(Language::Es);
    let said = |input: &ProfileInput| {
        let laid = crate::layout::pages(&document(input), &PageSetup::of(Paper::A4));
        laid.pages.iter().map(|page| page.words()).collect::<Vec<_>>().join("\n")
    };
    let leads = ["Todos los datos: pág.", "Cómo se calculó: pág."];
    assert!(leads.iter().all(|lead| said(&input).contains(lead)));
    input.own.left_out = BTreeSet::from(["figures".into(), "calculations".into()]);
    let text = said(&input);
    for lead in ["Todos los datos:", "Cómo se calculó:", "pág.\u{a0}?", ": ?"] {
        assert!(!text.contains(lead), "{lead}");
    }
}

#[test]
fn a_page_says_by_what_it_is_known_also_where_names_are_long() {
    let mut input = tres_ceibas(Language::Es);
    input.place.name =
        "San Juan Bautista de los Altos del Río Grande de Santa María de la Nueva Ribera".into();
    input.own.mark.code = "d92de061".into();
    for paper in [Paper::A4, Paper::Letter] {
        let laid = crate::layout::pages(&document(&input), &PageSetup::of(paper));
        let texts = laid.pages[4].pieces.iter().flat_map(|piece| &piece.items);
        let foot = texts.filter_map(|item| item.words()).find(|words| words.contains("d92de061"));
        let foot = foot.expect("the code in the foot");
        assert!(foot.starts_with("San Juan Bautista"), "{foot}");
        assert!(foot.contains("…") && foot.contains("no es una edición · d92de061 · "), "{foot}");
    }
}

#[test]
fn a_short_book_tells_the_old_clock_before_the_chart() {
    let mut input = tres_ceibas(Language::Es);
    input.extent = Extent::Short;
    let book = Book { input: &input, words: Words { locale: Language::Es.into() } };
    let blocks = book.indicator(&input.goals[0].indicators[0]);
    let told = serde_json::to_string(&blocks).unwrap();
    let at = |words: &str| told.find(words).expect(words);
    assert!(at("Reloj de los ODM") < at("\"figure\""), "{told}");
}

#[test]
fn what_a_goal_is_about_is_read_on_the_page_of_its_first_indicator() {
    let mut input = tres_ceibas(Language::Es);
    let [water, sanitation, hours] = &input.goals[0].indicators[..] else { unreachable!() };
    let goal = |title: &str, indicators: &[&Indicator]| {
        let indicators = indicators.iter().map(|&indicator| indicator.clone()).collect();
        Goal { at: None, title: title.into(), indicators }
    };
    input.goals = vec![goal("Primero", &[water]), goal("Después", &[sanitation, hours])];
    let laid = crate::layout::pages(&document(&input), &PageSetup::of(Paper::Letter));
    let page = |title: &str| laid.bookmarks.iter().find(|mark| mark.title == title).unwrap().page;
    let first = input.goals[1].indicators[0].title();
    assert_eq!(page("Después"), page(&first));
}

#[test]
fn a_short_book_has_the_whole_in_view_and_no_annex_of_figures() {
    let mut input = tres_ceibas(Language::Es);
    let count = |input: &ProfileInput, words: &str| json(input).matches(words).count();
    assert_eq!(count(&input, "Anexo 1"), 1);
    assert!(count(&input, "figures/water.improved") > 1, "the table and what leads to it");
    input.extent = Extent::Short;
    for absent in ["Anexo 1", "Anexo 2", "figures/", "calculation/"] {
        assert_eq!(count(&input, absent), 0, "{absent}");
    }
    assert_eq!(count(&input, "Los objetivos en una página"), 1);
    input.goals[0].at = Some((Framework::Mdg, "7".into()));
    let other = Goal { at: None, title: "Otro objetivo".into(), ..input.goals[0].clone() };
    input.goals.push(other);
    assert_eq!(count(&input, "Otro objetivo"), 0, "only goal 7 has pages of its own");
}

#[test]
fn a_share_on_the_other_side_of_parity_is_shown_as_measured() {
    let mut input = tres_ceibas(Language::Es);
    let seats = [(2011, 1.0, 9.0), (2015, 2.0, 9.0), (2019, 3.0, 9.0), (2023, 4.0, 9.0)];
    let seats = indicator(Framework::MdgLocal, "L3.01", &of_counts(&seats), &input, None);
    assert!((seats.live.baseline.as_ref().unwrap().measured - 200.0 / 9.0).abs() < 1e-9);
    input.goals[0].indicators = vec![seats];
    let book = Book { input: &input, words: Words { locale: Language::Es.into() } };
    let blocks = book.balance();
    let closed = book.closed(&input.goals[0].indicators[0]);
    let text = serde_json::to_string(&(blocks, closed)).unwrap();
    for (words, there) in [("11,1", true), ("22,2", true), ("88,9", false), ("77,8", false)] {
        assert_eq!(text.contains(words), there, "{words} in {text}");
    }
}

#[test]
fn a_unit_of_words_stands_with_the_name_in_the_balance() {
    let mut input = tres_ceibas(Language::Es);
    let deaths = [Point::at(1995, 60.0), Point::at(2015, 25.6)];
    let deaths = indicator(Framework::Mdg, "4.1", &deaths, &input, None);
    input.goals[0].indicators = vec![deaths];
    let book = Book { input: &input, words: Words { locale: Language::Es.into() } };
    let balance = serde_json::to_string(&book.balance()).unwrap();
    assert_eq!(balance.matches("nacidos vivos").count(), 1, "{balance}");
    assert!(balance.contains("60,0\u{a0}(1995)"), "{balance}");
}

#[test]
fn that_a_target_is_met_is_said_once() {
    let mut input = tres_ceibas(Language::Es);
    let met = [Point::at(2015, 90.0), Point::at(2022, 100.0)];
    let met = indicator(Framework::Mdg, "7.8", &met, &input, None);
    input.goals[0].indicators = vec![met];
    let book = Book { input: &input, words: Words { locale: Language::Es.into() } };
    let blocks = book.indicator(&input.goals[0].indicators[0]);
    let texts = serde_json::to_string(&blocks[0]).unwrap();
    let told = texts.matches("está cumplida.").count();
    assert_eq!(told, 2, "once in the text, once in the chart: {texts}");
}

#[test]
fn what_the_team_says_stands_instead_of_a_draft_below_level_and_progress() {
    let mut input = tres_ceibas(Language::Es);
    let own = |text: &str| Passage {
        text: text.to_owned(),
        language: Language::Es,
        draft: String::new(),
    };
    let water = narrative::indicator_slot(&input.goals[0].indicators[0]);
    let drafts = narrative::drafts(&input);
    let slots = drafts.iter().map(|draft| draft.slot.clone());
    for slot in slots.collect::<Vec<_>>() {
        let drafted = drafts.iter().find(|draft| draft.slot == slot).unwrap();
        let first = &drafted.paragraphs[0];
        input.own.passages = BTreeMap::from([(slot.clone(), own("Lo decimos así."))]);
        let book = json(&input);
        assert!(book.contains("Lo decimos así.") && !book.contains(first.as_str()), "{slot}");
        let level = "83,1\u{a0}% en 2022. Para la meta de 100\u{a0}% faltan 16,9 puntos";
        let times = 1 + usize::from(slot == water);
        // The chart says it always.
        assert!(book.matches(level).count() >= times, "{slot}");
        input.own.passages = BTreeMap::from([(slot.clone(), own(" "))]);
        assert!(json(&input).contains(first.as_str()), "an empty text gives it back: {slot}");
    }
}

#[test]
fn a_variant_has_its_own_code_and_says_of_what_it_is_one() {
    let mut input = diamantino();
    let of_collected = &mut input.goals[0].indicators[0];
    of_collected.code = "IN016".into();
    of_collected.variant_of = Some("L7.13".into());
    let text = json(&input);
    assert!(
        text.contains("IN016 População ligada") && text.contains("Variante de L7.13:"),
        "{text}"
    );
    assert!(!json(&diamantino()).contains("Variante de"));
}

#[test]
fn the_clock_of_the_mdgs_says_its_verdict_once_and_in_whole_sentences() {
    for (language, clock, rest) in [
        (Language::Es, "Reloj de los ODM: ", ". En 1990"),
        (Language::Pt, "Relógio dos ODM: ", ". Em 1990"),
        (Language::En, "MDG clock: ", ". In 1990"),
        (Language::Fr, "Horloge des OMD : ", ". En 1990"),
    ] {
        let input = tres_ceibas(language);
        let book = Book { input: &input, words: Words { locale: language.into() } };
        let Some(Block::Paragraph { runs, .. }) = book.closed(&input.goals[0].indicators[1]) else {
            panic!("a paragraph")
        };
        let text: String = runs.iter().map(Inline::words).collect();
        let word = input.goals[0].indicators[1].closed.as_ref().unwrap().status.word();
        let word = word.text(language).replace(' ', "\u{a0}");
        assert!(text.starts_with(clock), "{text}");
        assert!(text.contains(&rest.replace("1990", "2015")), "{text}");
        assert_eq!(text.replace(' ', "\u{a0}").matches(&word).count(), 1, "{text}");
    }
}

#[test]
fn every_figure_is_told_with_its_interval_and_the_cell_it_was_read_from() {
    let input = diamantino();
    let points: Vec<Point> = (2001..2025).map(|year| Point::at(year, 50.0)).collect();
    let mut many = indicator(Framework::MdgLocal, "L7.12", &points, &input, None);
    many.rows[3].cells = vec![(0, "Dados!C7".into())];
    many.rows[3].interval = Some((48.26, 51.5));
    let book = Book { input: &input, words: Words { locale: Language::Pt.into() } };
    let Block::Table(table) = book.figures(&many) else { panic!("a table") };
    assert_eq!(table.rows.len(), 24);
    assert!(table.rows.iter().all(|row| row.cells.len() == table.columns.len()));
    let said = serde_json::to_string(&table.rows[3]).unwrap();
    assert!(said.contains("Dados!C7") && said.contains("48,3–51,5"), "{said}");
    assert!(table.caption.starts_with("L7.12 "), "{}", table.caption);
}

#[test]
fn a_long_unit_stands_with_the_name_and_not_in_lines_below_the_number() {
    let words = Words { locale: Language::Es.into() };
    for (value, unit, number, beside_name) in [
        (83.1, "%", "83,1\u{a0}%", None),
        (0.98, "ratio", "0,980", None),
        (21.6, "per 1,000 live births", "21,6", Some("por 1.000 nacidos vivos")),
    ] {
        assert_eq!(
            words.measured(value, unit),
            (number.to_owned(), beside_name.map(str::to_owned))
        );
    }
    let mut input = tres_ceibas(Language::Es);
    let deaths = [Point::at(2017, 25.6), Point::at(2022, 21.6)];
    let seats = [(2019, 3.0, 9.0), (2023, 4.0, 9.0)];
    input.goals[0].indicators = vec![
        indicator(Framework::Mdg, "4.1", &deaths, &input, None),
        indicator(Framework::MdgLocal, "L3.01", &of_counts(&seats), &input, None),
    ];
    let book = Book { input: &input, words };
    let panel = serde_json::to_string(&book.panel()).unwrap();
    assert!(panel.contains("(por 1.000 nacidos vivos)"), "{panel}");
    assert!(panel.contains("la meta se cumple entre ellas"), "{panel}");
    let goal = input.goals[0].indicators[1].live.target.unwrap();
    assert_eq!(met_between(&goal), (40.0, 60.0));
}

#[test]
fn a_town_without_figures_still_has_a_book() {
    let input = town("Nueva", Language::Fr, Nature::Real);
    assert!(!printed(&input, Paper::A4).is_empty());
}

#[test]
fn the_same_profile_gives_the_same_bytes() {
    for language in Language::ALL {
        let input = tres_ceibas(language);
        let bytes = printed(&input, Paper::Letter);
        keep(&format!("profile-{}", language.code()), &bytes);
        assert!(bytes == printed(&input, Paper::Letter));
    }
    keep("diamantino-pt", &printed(&diamantino(), Paper::A4));
}

#[test]
fn what_the_star_means_stands_under_a_balance_that_has_one() {
    let mut input = tres_ceibas(Language::Es);
    let hand = |year, value| Point { by_hand: true, ..Point::at(year, value) };
    let between = vec![Point::at(1992, 56.0), Point::at(2012, 77.8), hand(2022, 83.1)];
    let start = vec![hand(1992, 56.0), Point::at(2015, 79.0)];
    for (points, starred) in [(between, false), (start, true)] {
        let water = indicator(Framework::Mdg, "7.8", &points, &input, None);
        input.goals[0].indicators = vec![water];
        let book = Book { input: &input, words: Words { locale: Language::Es.into() } };
        let balance = serde_json::to_string(&book.balance()).unwrap();
        assert_eq!(balance.contains("56,0\u{a0}%\u{a0}*"), starred, "{balance}");
        assert_eq!(balance.contains("* Escrito a mano"), starred, "{balance}");
    }
}

#[test]
fn what_nobody_has_decided_is_named_with_both_values() {
    let mut input = tres_ceibas(Language::Es);
    assert!(!json(&input).contains("Por decidir"));
    input.disputed = vec!["Agua mejorada, 2022 – Dato: 83,1 / 84,2".into()];
    input.missing.clear();
    let book = json(&input);
    for words in [
        "Por decidir (1)",
        "dos copias del archivo, o dos datos, dicen cosas distintas",
        "83,1 / 84,2",
    ] {
        assert!(book.contains(words), "{words}");
    }
}

#[test]
fn the_level_above_is_called_as_in_the_country() {
    let check = |code, language, expected| {
        let mut input = town("Loma Alta", language, Nature::Real);
        input.place.home = Home::of(country(code));
        let text = serde_json::to_string(&document(&input)).unwrap();
        assert!(text.contains(expected), "{code}: {expected}");
    };
    check("GT", Language::Es, "\"Departamento\"");
    check("BR", Language::Pt, "\"Estado\"");
    check("HT", Language::Fr, "\"Département\"");
    check("XX", Language::En, "\"Region\"");
}

#[test]
fn running_text_is_set_fairly_in_every_language() {
    use crate::layout::{pages, tests::paragraphs::check_fair};
    let books = Language::ALL.map(|language| document(&tres_ceibas(language)));
    let laid = |paper| books.iter().map(move |book| pages(book, &PageSetup::of(paper)));
    check_fair("profile", [Paper::A4, Paper::Letter].into_iter().flat_map(laid));
}

#[test]
fn the_goals_as_one_picture_say_each_indicator_with_its_word() {
    let input = tres_ceibas(Language::Es);
    let all: Vec<&Indicator> = input.goals.iter().flat_map(|goal| &goal.indicators).collect();
    let scenes = scenes::goal_panel(&all, &input.place, Language::Es.into(), charts::UNBROKEN);
    assert_eq!(scenes.len(), 1);
    let told: Vec<&str> = scenes[0].items.iter().filter_map(crate::scene::Item::words).collect();
    let told = told.join(" ");
    for indicator in &all {
        let word = indicator.live.status.word().text(Language::Es);
        assert!(told.contains(&indicator.label) && told.contains(&word), "{word} in {told}");
    }
    let count = all.len();
    let message = format!("Indicadores con datos: {count}.");
    assert!(scenes[0].alternative.starts_with(&message), "{}", scenes[0].alternative);
}

#[test]
fn places_are_compared_where_two_have_figures() {
    let mut input = tres_ceibas(Language::Es);
    let behind = |input: &ProfileInput| {
        let book = Book { input, words: Words { locale: Language::Es.into() } };
        serde_json::to_string(&book.left_behind()).unwrap()
    };
    assert_eq!(behind(&input), "[]");
    let zone = |name: &str, value| {
        Some(progress::Zone { name: name.into(), value, people: Some(1_700.0) })
    };
    let level = input.goals[0].indicators[0].live.level.as_mut().unwrap();
    (level.best, level.worst) = (zone("Centro", 99.2), zone("Quebrada Honda", 48.2));
    let told = behind(&input);
    for words in ["Quebrada Honda: 48,2", "Centro: 99,2", "\"51,0\""] {
        assert!(told.contains(words), "{words} in {told}");
    }
}
