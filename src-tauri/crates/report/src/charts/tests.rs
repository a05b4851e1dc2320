//! What holds for all charts, whatever they are given.

use ceiba::progress::{Path, Shape};
use ceiba::text::{Language, Locale};

use super::places::Place;
use super::*;
use crate::document::MarkStyle;
use crate::fonts::Shaper;
use crate::scene::{Anchor, Item, Point, Scene, Segment, Stroke, Text};

/// The texts of a picture.
pub(super) fn texts<'a>(scene: &'a Scene) -> Vec<&'a Text> {
    let text = |item: &'a Item| match item {
        Item::Text(text) => Some(text),
        _ => None,
    };
    scene.items.iter().filter_map(text).collect()
}

/// What a text covers: from the top of its letters to a little below the line.
fn covered(text: &Text, shaper: &mut Shaper) -> Place {
    let width = shaper.width(text.face, text.size, &text.text);
    let left = match text.anchor {
        Anchor::Start => text.at.x,
        Anchor::Middle => text.at.x - width / 2.0,
        Anchor::End => text.at.x - width,
    };
    let (top, bottom) = (text.at.y - 0.68 * text.size, text.at.y + 0.16 * text.size);
    Place(left, top, left + width, bottom)
}

fn end(segment: &Segment) -> Point {
    match segment {
        Segment::Move { to } | Segment::Line { to } | Segment::Curve { to, .. } => *to,
    }
}

/// Where a thing reaches.
fn reach(item: &Item, shaper: &mut Shaper) -> Vec<Point> {
    match item {
        Item::Line { from, to, .. } => vec![*from, *to],
        Item::Rect { at, size, .. } | Item::Picture { at, size, .. } => vec![*at, at.plus(*size)],
        Item::Path { segments, .. } => segments.iter().map(end).collect(),
        Item::Text(text) => {
            let Place(left, top, right, bottom) = covered(text, shaper);
            vec![Point { x: left, y: top }, Point { x: right, y: bottom }]
        }
    }
}

fn stroke(item: &Item) -> Option<Stroke> {
    match item {
        Item::Line { stroke, .. } => Some(*stroke),
        Item::Rect { stroke, .. } | Item::Path { stroke, .. } => *stroke,
        Item::Text(_) | Item::Picture { .. } => None,
    }
}

/// Fails on what no picture may have.
pub(super) fn faultless(scene: &Scene) {
    const SLACK: f32 = 0.6;
    let mut shaper = Shaper::default();
    assert!(!scene.alternative.trim().is_empty(), "no alternative");
    assert!(scene.width.is_finite() && scene.height.is_finite() && scene.height > 0.0);
    for item in &scene.items {
        for Point { x, y } in reach(item, &mut shaper) {
            let inside = (-SLACK..=scene.width + SLACK).contains(&x)
                && (-SLACK..=scene.height + SLACK).contains(&y);
            assert!(inside, "{x} {y} beyond {} × {}: {item:?}", scene.width, scene.height);
        }
        let thin = stroke(item).is_some_and(|stroke| stroke.width < 0.35);
        assert!(!thin, "too thin: {item:?}");
    }
    let texts = texts(scene);
    let places: Vec<Place> = texts.iter().map(|text| covered(text, &mut shaper)).collect();
    for (i, (text, place)) in texts.iter().zip(&places).enumerate() {
        assert!(text.size >= 7.0 && !text.text.is_empty(), "{text:?}");
        for (other, at) in texts.iter().zip(&places).skip(i + 1) {
            assert!(!place.touches(*at), "“{}” on “{}”", text.text, other.text);
        }
    }
}

const LONG: &str =
    "Hogares de las comunidades rurales sin conexión a una red pública de agua, de 2010 a 2024";

/// Words nobody meant: none, long, without spaces, from right to left, with characters no font has.
fn odd_words() -> [String; 6] {
    let endless = "a".repeat(90);
    let words = ["", "Agua", LONG, &endless, "مياه 🚰 للجميع", "São João d’Água\nVelha"];
    words.map(str::to_owned)
}

/// Values nobody meant.
const ODD_VALUES: [&[f64]; 9] = [
    &[],
    &[44.4],
    &[0.0, 0.0, 0.0],
    &[50.0, 50.0],
    &[f64::NAN, f64::INFINITY, 3.0],
    &[-12.5, 80.0, -3.0],
    &[1e15, -1e15, 1e300],
    &[1e-9, 2e-9],
    &[1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0, 512.0, 1024.0, 2048.0],
];

fn locale() -> Locale {
    Language::Es.into()
}

/// Every pair of odd words and odd values.
fn each(check: impl Fn(&str, &[f64])) {
    for words in odd_words() {
        for values in ODD_VALUES {
            check(&words, values);
        }
    }
}

fn years(values: &[f64]) -> Vec<(f64, f64)> {
    (0_u16..).zip(values).map(|(i, value)| (2008.0 + 2.0 * f64::from(i), *value)).collect()
}

#[test]
fn a_trend_of_anything_is_faultless() {
    each(|words, values| {
        let last = values.last().copied().unwrap_or(1.0);
        let mark = |(year, value): (f64, f64)| Mark {
            year,
            when: format!("{words}{year}"),
            value,
            interval: Some((value * 0.9, value * 1.2)),
            label: format!("{value} {words}"),
        };
        let aim = |year, factor: f64| Aim {
            year,
            value: last * factor,
            band: Some((last, last * factor)),
            name: words.to_owned(),
        };
        for path in [Path::Linear, Path::Geometric] {
            let outlook = Outlook { year: 2030.0, value: last * 90.0, label: words.to_owned() };
            let known = Known::Interpolated;
            let start = Start { year: 2015.0, value: last / 2.0, known, label: words.to_owned() };
            faultless(&trend(&Trend {
                points: years(values).into_iter().map(mark).collect(),
                start: Some(start),
                target: Some(aim(2030.0, 2.0)),
                other_target: Some(aim(2015.0, 1.5)),
                outlook: Some(outlook),
                path,
                bounds: (Some(0.0), None),
                unit: words.to_owned(),
                locale: locale(),
                alternative: "Sube.".to_owned(),
            }));
        }
    });
}

fn standing(values: &[f64]) -> Option<Standing> {
    let value = *values.first()?;
    let (region, country) = (values.get(1).copied(), values.get(2).copied());
    let target = Some((value, value * 2.0));
    Some(Standing { scale: (0.0, values.last().copied()?), value, target, region, country })
}

#[test]
fn a_panel_of_anything_is_faultless() {
    each(|words, values| {
        let row = |shape| PanelRow {
            name: words.to_owned(),
            value: format!("{values:?}"),
            when: words.to_owned(),
            standing: standing(values),
            verdict: Verdict { shape, style: MarkStyle::Hatched, word: words.to_owned() },
        };
        let same = || words.to_owned();
        let heads = PanelHeads {
            name: same(),
            value: same(),
            level: same(),
            progress: same(),
            target: same(),
            region: same(),
            country: same(),
        };
        let rows = [Shape::Tick, Shape::Ring].repeat(8).into_iter().map(row).collect();
        let data = Panel { heads, rows, alternative: "Todo.".to_owned() };
        let (whole, cut) = (panel(&data, UNBROKEN), panel(&data, 220.0));
        assert!(whole.len() == 1 && cut.len() > 1, "{} {}", whole.len(), cut.len());
        cut.iter().for_each(|scene| assert!(scene.height <= 220.0));
        whole.iter().chain(&cut).for_each(faultless);
        if let Some(standing) = standing(values) {
            faultless(&level(&Level { standing, alternative: "Nivel.".to_owned() }, 70.0));
        }
    });
}

#[test]
fn multiples_of_anything_are_faultless() {
    each(|words, values| {
        let part = |known: &[(f64, f64)]| Small {
            name: words.to_owned(),
            values: Values::Known(known.to_vec(), words.to_owned()),
        };
        let without = Small { name: words.to_owned(), values: Values::Without(words.to_owned()) };
        let known = years(values);
        let first: Vec<(f64, f64)> = known.iter().take(1).copied().collect();
        for known in [known.clone(), first] {
            let parts = [vec![part(&known), without.clone(), part(&[])], vec![part(&known); 8]];
            let line =
                Line { name: words.to_owned(), points: known.clone(), label: "44,4".to_owned() };
            let data = Multiples {
                parts: parts.concat(),
                whole: Some(line),
                bounds: (None, None),
                unit: words.to_owned(),
                locale: locale(),
                alternative: "Mujeres y hombres.".to_owned(),
            };
            let scenes = multiples(&data);
            assert_eq!(scenes.len(), 2);
            scenes.iter().for_each(faultless);
        }
    });
}

/// A plan of `count` actions in groups of seven.
fn plan(words: &str, count: usize, step: Step) -> Timetable {
    let action = |i: usize| Scheduled {
        number: format!("A{}", i + 1),
        name: words.to_owned(),
        stretches: match i % 4 {
            0 => Vec::new(),
            1 => vec![Stretch { from: 2026.0, to: 2027.5, covered: Covered::Wholly }],
            2 => vec![Stretch { from: 1999.0, to: 2999.0, covered: Covered::NotYet }],
            _ => vec![Stretch { from: 2027.0, to: f64::NAN, covered: Covered::Unknown }],
        },
        milestones: vec![2027.25, 3000.0, f64::NAN],
        remark: words.to_owned(),
    };
    let actions: Vec<Scheduled> = (0..count).map(action).collect();
    let groups = actions.chunks(7).map(|of| Group { name: words.to_owned(), actions: of.to_vec() });
    let same = || words.to_owned();
    let (wholly, not_yet, unknown, milestone) = (same(), same(), same(), same());
    Timetable {
        years: (2026, 2029),
        step,
        groups: groups.collect(),
        continued: same(),
        signs: Signs { wholly, not_yet, unknown, milestone },
        alternative: "Cuándo.".to_owned(),
    }
}

#[test]
fn a_timetable_of_anything_is_faultless_and_shows_every_action_once() {
    let quarters = || Step::Quarters(["T1", "T2", "T3", "T4"].map(str::to_owned));
    for words in odd_words() {
        for (count, step) in [(0, Step::Years), (1, quarters()), (300, Step::Years)] {
            for room in [(440.0, 600.0), (700.0, 400.0)] {
                let scenes = timetable(&plan(&words, count, step.clone()), room);
                let mut numbers: Vec<String> = Vec::new();
                for scene in &scenes {
                    faultless(scene);
                    assert!(scene.height <= room.1, "{} in {room:?}", scene.height);
                    assert!(texts(scene).iter().any(|text| text.text == "2026"));
                    let told = texts(scene).into_iter().map(|text| text.text.clone());
                    numbers.extend(told.filter(|told| {
                        told.strip_prefix('A').is_some_and(|n| n.parse::<u16>().is_ok())
                    }));
                }
                let expected: Vec<String> = (1..=count).map(|i| format!("A{i}")).collect();
                assert_eq!(numbers, expected);
            }
        }
    }
}

#[test]
fn years_of_any_number_have_heads_that_do_not_touch() {
    for years in [(2026, 2026), (2026, 2060), (2029, 2026), (i32::MIN, i32::MAX)] {
        for scene in timetable(&Timetable { years, ..plan("Agua", 3, Step::Years) }, (440.0, 600.0))
        {
            faultless(&scene);
        }
    }
}

#[test]
fn a_group_that_goes_on_says_so_on_its_next_page() {
    let mut data = plan("Agua", 7, Step::Years);
    data.continued = "(continúa)".to_owned();
    let told: Vec<usize> = timetable(&data, (440.0, 120.0))
        .iter()
        .map(|scene| texts(scene).iter().filter(|text| text.text == "(continúa)").count())
        .collect();
    assert!(told.len() > 1 && told[0] == 0 && told[1..].iter().all(|n| *n == 1), "{told:?}");
}

fn classes() -> [Class; 4] {
    [Class::Approved, Class::Requested, Class::Identified, Class::Missing]
}

#[test]
fn bars_of_any_money_are_faultless() {
    each(|words, values| {
        for total in ["1.234.567,89", words] {
            let bar = |(i, value): (usize, &f64)| Bar {
                name: if total == words { words.to_owned() } else { (2026 + i).to_string() },
                parts: classes().iter().map(|class| (*class, *value)).collect(),
                total: total.to_owned(),
            };
            let data = Budget {
                bars: values.iter().enumerate().map(bar).collect(),
                names: classes().iter().map(|class| (*class, words.to_owned())).collect(),
                unit: words.to_owned(),
                locale: locale(),
                alternative: "Cuánto.".to_owned(),
            };
            faultless(&by_year(&data));
            let (whole, cut) = (by_source(&data, UNBROKEN), by_source(&data, 160.0));
            assert_eq!(whole.len(), usize::from(!values.is_empty()));
            whole.iter().chain(&cut).for_each(faultless);
        }
    });
}

#[test]
fn strips_of_anything_are_faultless() {
    each(|words, values| {
        let similar = values.iter().map(|value| Neighbour::Similar(*value));
        let others = values.iter().map(|value| Neighbour::Other(*value));
        let row = StripRow {
            name: words.to_owned(),
            note: words.to_owned(),
            scale: (0.0, values.last().copied().unwrap_or_default()),
            ends: (words.to_owned(), words.to_owned()),
            ours: values.first().map(|value| (*value, format!("{words} 44,4"))),
            neighbours: similar.chain(others).collect(),
        };
        let data = Strip {
            rows: vec![row; 6],
            similar: words.to_owned(),
            others: words.to_owned(),
            alternative: "Entre doce.".to_owned(),
        };
        let (whole, cut) = (strip(&data, UNBROKEN), strip(&data, 150.0));
        assert!(whole.len() == 1 && cut.len() > 1);
        whole.iter().chain(&cut).for_each(faultless);
    });
}

#[test]
fn pyramids_of_anything_are_faultless() {
    each(|words, values| {
        let ages = |value: &f64| Ages { name: words.to_owned(), men: *value, women: value / 2.0 };
        for times in [1, 12] {
            faultless(&pyramid(&Pyramid {
                ages: values.repeat(times).iter().map(ages).collect(),
                men: words.to_owned(),
                women: words.to_owned(),
                unit: words.to_owned(),
                locale: locale(),
                alternative: "Más jóvenes que mayores.".to_owned(),
            }));
        }
    });
}
