//! What a trend says in place, and what it leaves out where there is no room.

use ceiba::text::{Language, format};

use super::*;
use crate::charts::tests::{faultless, texts};
use crate::scene::Item;

fn marks(points: &[(f64, f64)]) -> Vec<Mark> {
    let mark = |(year, value): &(f64, f64)| Mark {
        year: *year,
        when: format!("{year:.0}"),
        value: *value,
        interval: None,
        label: format::short_number(*value, 1, Language::Es),
    };
    points.iter().map(mark).collect()
}

fn aim(value: f64, name: &str) -> Aim {
    Aim { year: 2030.0, value, band: None, name: name.into() }
}

fn sewers() -> Trend {
    Trend {
        points: marks(&[(2010.0, 1.78), (2020.0, 39.23)]),
        start: Some(Start {
            year: 2015.0,
            value: 20.505,
            known: Known::Interpolated,
            label: "2015".into(),
        }),
        target: Some(aim(60.2525, "Meta 2030: 60,3")),
        other_target: None,
        outlook: None,
        path: Path::Linear,
        bounds: (Some(0.0), Some(100.0)),
        unit: "%".into(),
        locale: Language::Es.into(),
        alternative: "Sube.".into(),
    }
}

fn words(scene: &Scene) -> Vec<&str> {
    texts(scene).into_iter().map(|text| text.text.as_str()).collect()
}

fn outlook(value: f64) -> Option<Outlook> {
    Some(Outlook { year: 2030.0, value, label: format!("A este ritmo: {value}") })
}

#[test]
fn everything_is_named_in_place() {
    let mut data = sewers();
    data.outlook = outlook(76.7);
    data.other_target = Some(Aim { year: 2015.0, ..aim(50.9, "Meta 2015: 50,9") });
    let scene = trend(&data);
    faultless(&scene);
    let words = words(&scene);
    for expected in ["39,2", "1,8", "Meta 2030: 60,3", "2010", "2020", "2030", "2015"] {
        assert!(words.contains(&expected), "{expected} in {words:?}");
    }
    for expected in ["A este ritmo:", "76.7", "Meta 2015: 50,9"] {
        assert!(words.iter().any(|word| word.contains(expected)), "{expected} in {words:?}");
    }
}

#[test]
fn nothing_leaves_the_picture() {
    let mut one = sewers();
    one.points.truncate(1);
    (one.start, one.target) = (None, None);
    let mut flat = sewers();
    let years: Vec<(f64, f64)> = (2000..2025).map(|year| (f64::from(year), 100.0)).collect();
    flat.points = marks(&years);
    for data in [sewers(), one, flat, Trend { points: vec![], ..sewers() }] {
        faultless(&trend(&data));
    }
}

#[test]
fn no_label_lies_on_another_nor_on_the_axis() {
    let start = |year, value, label: &str| {
        Some(Start { year, value, known: Known::Interpolated, label: label.into() })
    };
    let with = |points: &[(f64, f64)], start, target| Trend {
        points: marks(points),
        start,
        target,
        ..sewers()
    };
    let births: Vec<(f64, f64)> =
        (0..20).map(|i| (2005.0 + f64::from(i), 61.0 + 1.4 * f64::from(i))).collect();
    let lost = [(2014.0, 52.1), (2016.0, 50.8), (2018.0, 51.5), (2020.0, 48.9), (2024.0, 44.0)];
    for data in [
        sewers(),
        with(
            &[(2012.0, 0.0), (2018.0, 0.0), (2024.0, 0.0)],
            start(2015.0, 0.0, "2015: 0 (interpolado)"),
            Some(aim(100.0, "Meta 2030: 100 %")),
        ),
        with(
            &[(2012.0, 0.0), (2018.0, 0.0), (2022.0, 4.0), (2024.0, 11.8)],
            start(2015.0, 0.0, "2015: 0 (interpolado)"),
            None,
        ),
        with(
            &lost,
            start(2015.0, 51.4, "2015: 51,4 (interpolado)"),
            Some(aim(25.0, "Meta propuesta 2030: 25 por 1.000 nacidos vivos")),
        ),
        with(&births, None, Some(aim(100.0, "Meta 2030: 100 %"))),
        with(&[(1991.0, 14_350.0), (2020.0, 22_178.0)], None, None),
    ] {
        for outlook in [None, outlook(99.0), outlook(-900.0), outlook(1e9)] {
            let scene = trend(&Trend { outlook, ..data.clone() });
            faultless(&scene);
            for text in texts(&scene).into_iter().filter(|text| text.anchor == Anchor::Middle) {
                let on_axis = text.at.y - 6.5 < BOTTOM && BOTTOM < text.at.y;
                assert!(!on_axis, "{} on the axis", text.text);
            }
        }
    }
}

#[test]
fn every_figure_of_a_short_series_has_its_value_beside_it() {
    let scene = trend(&Trend {
        points: marks(&[(2012.0, 0.0), (2018.0, 0.0), (2024.0, 0.0)]),
        target: Some(aim(100.0, "Meta")),
        start: None,
        ..sewers()
    });
    let zeros = texts(&scene).into_iter().filter(|t| t.text == "0" && t.at.x > 36.0).count();
    assert_eq!(zeros, 3);
}

#[test]
fn of_many_figures_the_ends_and_the_extremes_are_told() {
    let mut values: Vec<(f64, f64)> =
        (0..30).map(|i| (2000.0 + f64::from(i), 61.0 + f64::from(i))).collect();
    values[7].1 = 99.0;
    let scene = trend(&Trend { points: marks(&values), start: None, target: None, ..sewers() });
    let told =
        texts(&scene).into_iter().filter(|text| text.face == crate::fonts::Face::SansSemibold);
    let told: Vec<&str> = told.map(|text| text.text.as_str()).collect();
    assert_eq!(told, ["90", "61", "99"]);
}

#[test]
fn a_band_is_drawn_and_a_figure_of_several_years_names_them() {
    let mut data = sewers();
    data.target = Some(Aim { band: Some((40.0, 60.0)), ..aim(50.0, "Meta 2030: 40 a 60") });
    data.points[0].when = "2008–2010".into();
    let scene = trend(&data);
    assert!(words(&scene).contains(&"2008–2010"));
    let upright = |item: &&Item| matches!(item, Item::Line { from, to, stroke } if from.x == to.x && stroke.width > 1.0);
    assert_eq!(scene.items.iter().filter(upright).count(), 1);
}

#[test]
fn no_label_stands_twice_on_the_axis() {
    let percent = (Some(0.0), Some(100.0));
    let open = (Some(0.0), None);
    for (value, bounds, expected) in [
        (100.0, percent, vec!["0", "25", "50", "75", "100"]),
        (0.0, percent, vec!["0", "25", "50", "75", "100"]),
        (8.0, open, vec!["0,0", "2,5", "5,0", "7,5", "10,0"]),
        (0.0, (None, None), vec!["0,00", "0,25", "0,50", "0,75", "1,00"]),
    ] {
        let points = marks(&[(2010.0, value), (2020.0, value)]);
        let data = Trend { points, start: None, target: None, bounds, ..sewers() };
        let scene = trend(&data);
        let axis = texts(&scene).into_iter().filter(|text| text.anchor == Anchor::End);
        let labels: Vec<&str> = axis.map(|text| text.text.as_str()).collect();
        assert_eq!(labels, expected, "{value} within {bounds:?}");
    }
}

#[test]
fn the_name_of_another_target_stands_beside_its_band() {
    let mut data = sewers();
    let band = Some((30.0, 60.0));
    data.other_target = Some(Aim { year: 2015.0, band, ..aim(45.0, "Meta 2015: 30 a 60") });
    let scene = trend(&data);
    faultless(&scene);
    let name = texts(&scene).into_iter().find(|text| text.text == "Meta 2015: 30 a 60").unwrap();
    let x = Frame::of(&data, &mut Sketch::default()).x(2015.0);
    let width = Sketch::default().width(QUIET, &name.text);
    assert!(name.at.x > x || name.at.x + width < x, "{name:?} over the stroke at {x}");
}

/// Outlines filled with a pattern, and upright strokes of a width.
fn drawn_as(scene: &Scene) -> (usize, usize) {
    let band = |item: &&Item| matches!(item, Item::Path { fill: Some(fill), .. } if fill.pattern == Pattern::Dotted);
    let whisker = |item: &&Item| matches!(item, Item::Line { from, to, stroke } if from.x == to.x && stroke.width == 0.8);
    (scene.items.iter().filter(band).count(), scene.items.iter().filter(whisker).count())
}

#[test]
fn intervals_of_neighbours_are_a_band_and_one_alone_is_a_stroke() {
    let check = |intervals: [bool; 4], expected: (usize, usize)| {
        let mut data = sewers();
        data.points = marks(&[(2010.0, 20.0), (2014.0, 24.0), (2018.0, 31.0), (2022.0, 35.0)]);
        for (mark, known) in data.points.iter_mut().zip(intervals) {
            mark.interval = known.then_some((mark.value - 4.0, mark.value + 4.0));
        }
        let scene = trend(&data);
        faultless(&scene);
        assert_eq!(drawn_as(&scene), expected, "{intervals:?}");
    };
    check([false; 4], (0, 0));
    check([true; 4], (1, 0));
    check([true, true, false, true], (1, 1));
    check([false, true, false, true], (0, 2));
}

/// The ends of what is dotted.
fn dotted(scene: &Scene) -> Vec<Point> {
    let line = scene.items.iter().find_map(|item| match item {
        Item::Path { segments, stroke: Some(stroke), .. } if stroke.dash == Dash::Dotted => {
            Some(segments.clone())
        }
        _ => None,
    });
    let end = |segment: crate::scene::Segment| match segment {
        crate::scene::Segment::Move { to } | crate::scene::Segment::Line { to } => to,
        crate::scene::Segment::Curve { to, .. } => to,
    };
    line.into_iter().flatten().map(end).collect()
}

#[test]
fn the_pace_leads_from_the_latest_figure_to_the_year_of_the_target() {
    let mut data = sewers();
    data.outlook = outlook(76.7);
    let frame = Frame::of(&data, &mut Sketch::default());
    assert_eq!(dotted(&trend(&data)), [frame.at(2020.0, 39.23), frame.at(2030.0, 76.7)]);
    data.path = Path::Geometric;
    let curve = dotted(&trend(&data));
    assert!(curve.len() > 20 && curve[12].y > frame.at(2025.0, 57.9).y, "{curve:?}");
}

#[test]
fn a_way_far_off_is_cut_at_the_edge_and_still_told() {
    let mut data = sewers();
    data.outlook = outlook(5_000.0);
    let scene = trend(&data);
    faultless(&scene);
    let end = dotted(&scene).pop().unwrap();
    assert!(
        (end.y - TOP).abs() < 0.1 && end.x < Frame::of(&data, &mut Sketch::default()).x(2030.0)
    );
    assert!(words(&scene).iter().any(|word| word.contains("5000")));
}
