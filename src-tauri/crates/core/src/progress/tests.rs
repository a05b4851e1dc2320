//! The worked cases of `methods.md` (amendment 1) and every census row of `tres_ceibas.md` §3.

use super::*;
use crate::catalogue::Catalogue;
use crate::text::Language;

const CENSUS: [i32; 4] = [1992, 2002, 2012, 2022];
const NAN: (f64, f64) = (0.0, 0.0);

fn day(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 11, 21).unwrap()
}

fn series(id: &str) -> &'static Series {
    Catalogue::embedded().find(id).unwrap()
}

fn assessed(id: &str, agenda: Agenda, points: &[Point]) -> Assessment {
    let target = Catalogue::embedded().target(id, agenda);
    assess(&Input::of(series(id), target, points), agenda, day(2025), &Settings::default())
}

fn census(id: &str, counts: [(f64, f64); 4]) -> Vec<Point> {
    let multiplier = series(id).multiplier;
    CENSUS.iter().zip(counts).filter_map(|(y, c)| Point::of_counts(*y, c, multiplier)).collect()
}

fn values(points: &[(i32, f64)]) -> Vec<Point> {
    points.iter().map(|(year, value)| Point::at(*year, *value)).collect()
}

#[track_caller]
fn near(got: Option<f64>, expected: f64, within: f64) {
    let got = got.unwrap_or(f64::NAN);
    assert!((got - expected).abs() <= within, "{got} is not {expected}");
}

#[test]
fn the_census_rows_of_tres_ceibas() {
    use Status::{Achieved, MissedModerate as Half, MissedSlow as Poor, Moderate, Slow, Stagnant};
    let water = [(6989., 12480.), (9674., 14310.), (12860., 16520.), (15750., 18960.)];
    let toilets = [(4555., 12480.), (6468., 14310.), (8670., 16520.), (11010., 18960.)];
    let piped = [(4118., 12480.), (6153., 14310.), (9086., 16520.), (12134., 18960.)];
    let sewer = [(2246., 12480.), (3506., 14310.), (5254., 16520.), (6882., 18960.)];
    let open = [(2758., 12480.), (2060., 14310.), (1305., 16520.), (739., 18960.)];
    let reading = [(1870., 2370.), (2437., 2760.), (3092., 3250.), (3412., 3496.)];
    let needs = [(1823., 2560.), (1864., 3030.), (1803., 3755.), (1857., 4690.)];
    let slums = [NAN, (4187., 8870.), (4392., 10660.), (4928., 12700.)];
    let wood = [NAN, (2270., 3030.), (2496., 3755.), (2716., 4690.)];
    let net = [NAN, NAN, (1720., 14930.), (7990., 17290.)];
    let school = [NAN, NAN, (1190., 2880.), (1772., 3120.)];
    let waste = [NAN, NAN, (6608., 16520.), (10580., 18960.)];
    let check = |id: &str, counts, agenda, status, share: f64| {
        let assessment = assessed(id, agenda, &census(id, counts));
        assert_eq!(assessment.status, status, "{id}: {:?}", assessment.reason);
        if !share.is_nan() {
            near(assessment.share, share, 0.005);
        }
    };
    check("water.improved", water, Agenda::Mdg, Achieved, f64::NAN);
    check("sanitation.improved", toilets, Agenda::Mdg, Half, 0.56);
    check("water.piped", piped, Agenda::Mdg, Half, 0.74);
    check("sewer.connected", sewer, Agenda::Mdg, Poor, 0.37);
    check("open_defecation", open, Agenda::Mdg, Half, 0.70);
    check("literacy.youth", reading, Agenda::Mdg, Half, 0.80);
    check("basic_needs.unmet", needs, Agenda::Mdg, Half, 0.57);
    check("slums.households", slums, Agenda::Mdg, Poor, 0.34);

    check("water.improved", water, Agenda::Sdg, Slow, 0.38);
    check("sanitation.improved", toilets, Agenda::Sdg, Slow, 0.18);
    check("water.piped", piped, Agenda::Sdg, Moderate, 0.64);
    check("sewer.connected", sewer, Agenda::Sdg, Slow, 0.20);
    check("open_defecation", open, Agenda::Sdg, Moderate, 0.90);
    check("literacy.youth", reading, Agenda::Sdg, Moderate, 0.89);
    check("slums.households", slums, Agenda::Sdg, Stagnant, 0.09);
    check("cooking.firewood", wood, Agenda::Sdg, Slow, 0.20);
    check("internet.users", net, Agenda::Sdg, Moderate, 0.67);
    check("school.lower_secondary.completion", school, Agenda::Sdg, Slow, 0.43);
    check("waste.collected", waste, Agenda::Sdg, Slow, 0.43);
}

#[test]
fn the_worked_numbers_of_amendment_1() {
    let water = values(&[(1992, 56.0), (2002, 67.6), (2012, 77.8), (2022, 83.1)]);
    let water = assessed("water.improved", Agenda::Mdg, &water);
    near(water.target.map(|goal| goal.value), 78.0, 1e-9);
    near(water.at_deadline.map(|then| then.value), 79.39, 1e-9);
    assert_eq!(water.baseline.as_ref().map(|b| (b.year, b.case)), Some((1992, Case::Near)));

    let counts = [(6989., 12480.), (9674., 14310.), (12860., 16520.), (15750., 18960.)];
    let points = census("water.improved", counts);
    let mdg = assessed("water.improved", Agenda::Mdg, &points);
    near(mdg.target.map(|goal| goal.value), 78.001, 0.0005);
    near(mdg.at_deadline.map(|then| then.value), 79.412, 0.0005);
    let live = assessed("water.improved", Agenda::Sdg, &points);
    near(live.baseline.as_ref().map(|b| b.value), 79.412, 0.0005);
    near(live.share, 0.3807, 0.00005);

    let slums = [NAN, (4187., 8870.), (4392., 10660.), (4928., 12700.)];
    let slums = assessed("slums.households", Agenda::Mdg, &census("slums.households", slums));
    near(slums.at_deadline.map(|then| then.value), 39.283, 0.0005);
    near(slums.target.map(|goal| goal.value), 23.602, 0.0005);
    near(slums.share, 0.336, 0.0005);
}

fn diamantino(agenda: Agenda) -> Assessment {
    assessed("sewer.connected", agenda, &values(&[(2010, 1.78), (2020, 39.23)]))
}

#[test]
fn diamantino_is_on_track_and_has_met_the_prorated_target() {
    let live = diamantino(Agenda::Sdg);
    near(live.baseline.as_ref().map(|b| b.value), 20.505, 1e-9);
    assert_eq!(live.baseline.as_ref().map(|b| b.case), Some(Case::Between));
    near(live.target.map(|goal| goal.value), 60.2525, 1e-9);
    near(live.projection, 76.68, 1e-9);
    near(live.share, 1.413, 0.0005);
    assert_eq!((live.status, live.sure), (Status::OnTrack, Sure::Plain));
    assert_eq!(live.flags, [Flag::Interpolated, Flag::NoCounts]);

    let mdg = diamantino(Agenda::Mdg);
    assert_eq!(mdg.baseline.as_ref().map(|b| (b.year, b.case)), Some((2010, Case::Late)));
    near(mdg.target.map(|goal| goal.value), 14.494, 0.001);
    near(mdg.at_deadline.as_ref().map(|then| then.value), 20.505, 1e-9);
    assert_eq!(mdg.status, Status::Achieved);
    assert!(mdg.flags.contains(&Flag::Prorated));
}

#[test]
fn the_other_series_of_tres_ceibas() {
    let check = |id, points: &[(i32, f64)], status, share: Option<f64>| {
        let assessment = assessed(id, Agenda::Sdg, &values(points));
        assert_eq!(assessment.status, status, "{id}: {:?}", assessment.reason);
        if let Some(share) = share {
            near(assessment.share, share, 0.005);
        }
    };
    let hours = [(2016, 11.0), (2018, 10.2), (2020, 9.1), (2022, 8.0), (2024, 7.2)];
    check("water.hours", &hours, Status::Regressing, Some(-0.51));
    check("waste.landfill", &[(2012, 0.0), (2018, 0.0), (2024, 0.0)], Status::Stagnant, Some(0.0));
    check("mortality.under5", &[(2012, 25.6), (2022, 21.6)], Status::Achieved, None);
    check("council.women", &[(2015, 22.2), (2019, 33.3), (2023, 44.4)], Status::Achieved, None);
    check("malaria.incidence", &[(2015, 7.0), (2020, 0.5), (2024, 0.0)], Status::Reversed, None);
    let girls = [(2010, 0.911), (2016, 0.990), (2020, 1.046), (2024, 1.083)];
    check("school.secondary.parity", &girls, Status::Regressing, None);
    let enrolled = [(2010, 93.7), (2015, 104.2), (2020, 90.1), (2024, 97.4)];
    check("school.primary.enrolment", &enrolled, Status::InsufficientData, None);
    check("births.adolescent", &[(2015, 84.2), (2024, 56.0)], Status::NoTarget, None);
}

/// `tres_ceibas.md` §3 has no verdict for waste collection on the clock of the MDGs.
#[test]
fn a_value_for_all_is_not_measured_from_a_late_start_on_a_clock_that_is_over() {
    let check = |id, points: &[(i32, f64)], status| {
        let assessment = assessed(id, Agenda::Mdg, &values(points));
        assert_eq!(assessment.status, status, "{id}: {:?}", assessment.reason);
        assessment
    };
    let waste = check("waste.collected", &[(2012, 40.0), (2022, 55.8)], Status::InsufficientData);
    assert_eq!((waste.share, waste.at_deadline.is_some()), (None, true));
    let told = waste.progress_account().unwrap().text(Language::En);
    assert!(told.starts_with("The first figure is of 2012, and the agenda begins in"), "{told}");
    assert!(told.ends_with("The value then was 44.7%, against a target of 100%."), "{told}");
    // From its first year on it is measured, and met is met whenever one began.
    check("waste.collected", &[(2000, 40.0), (2015, 55.8)], Status::MissedSlow);
    check("waste.collected", &[(2012, 90.0), (2015, 100.0)], Status::Achieved);
    check("waste.collected", &[(2012, 90.0), (2015, 95.0), (2022, 100.0)], Status::MetLater);
    // What is asked of a late start in proportion is measured as before.
    check("sewer.connected", &[(2010, 1.78), (2015, 2.0)], Status::MissedStagnant);
}

#[test]
fn a_map_that_changed_gives_no_verdict_across_the_break() {
    let mut forest = values(&[(2000, 41.2), (2009, 36.8), (2019, 38.3), (2021, 36.5)]);
    forest[2].after_break = true;
    let mdg = assessed("forest.cover", Agenda::Mdg, &forest);
    assert_eq!(mdg.reason.map(|reason| reason.key()), Some("reason-break"));
    let mut water = values(&[(2014, 70.0), (2019, 80.0), (2024, 90.0)]);
    water[1].after_break = true;
    let live = assessed("water.improved", Agenda::Sdg, &water);
    assert_eq!(live.status, Status::InsufficientData);
    assert_eq!(live.reason.map(|reason| reason.key()), Some("reason-break"));
}

#[test]
fn a_deadline_that_is_past_is_told_in_the_past() {
    let check = |points: &[(i32, f64)], status, arrival| {
        let assessment = assessed("water.improved", Agenda::Mdg, &values(points));
        assert_eq!((assessment.status, assessment.arrival), (status, arrival), "{points:?}");
        assert_eq!(assessment.projection, None);
    };
    check(&[(1990, 50.0), (2015, 76.0), (2022, 74.0)], Status::LostAgain, None);
    check(
        &[(1990, 50.0), (2015, 70.0), (2018, 74.0), (2022, 76.0)],
        Status::MetLater,
        Some(2022.0),
    );
    check(&[(1990, 50.0), (2015, 74.5)], Status::MissedOnTrack, None);
    check(&[(1990, 50.0), (2015, 45.0)], Status::MissedRegressing, None);
    check(&[(1990, 50.0), (2002, 60.0)], Status::InsufficientData, None);
    check(&[(2020, 50.0), (2022, 60.0)], Status::InsufficientData, None);
}

#[test]
fn what_cannot_be_told_says_why() {
    let check = |points: &[(i32, f64)], reason: &str| {
        let assessment = assessed("water.improved", Agenda::Sdg, &values(points));
        assert_eq!(assessment.status, Status::InsufficientData, "{points:?}");
        assert_eq!(assessment.reason.map(|reason| reason.key()), Some(reason));
    };
    check(&[], "reason-no-figures");
    check(&[(2022, 83.1)], "reason-one-figure");
    check(&[(2022, 83.1), (2022, 82.0)], "reason-two-figures");
    check(&[(2015, 80.0), (2022, 104.0)], "reason-above-full");
    check(&[(2030, 80.0)], "reason-no-figures");
}

#[test]
fn nearly_full_is_met_unless_a_place_is_left_behind() {
    let points = values(&[(2015, 95.0), (2022, 99.2)]);
    let target = Catalogue::embedded().target("water.improved", Agenda::Sdg);
    let mut input = Input::of(series("water.improved"), target, &points);
    let assess = |input: &Input| assess(input, Agenda::Sdg, day(2025), &Settings::default());
    assert_eq!(assess(&input).status, Status::Achieved);
    let far = [Zone { name: "Quebrada Honda".into(), value: 48.2, people: Some(1700.0) }];
    input.zones = &far;
    let assessment = assess(&input);
    assert_eq!(assessment.status, Status::OnTrack);
    assert!(assessment.flags.contains(&Flag::NotEverywhere));
}

#[test]
fn few_cases_and_old_figures_are_not_certain() {
    let rate = |year, cases, births| Point::of_counts(year, (cases, births), 1000.0).unwrap();
    let points = [rate(2015, 10.0, 380.0), rate(2024, 9.0, 322.0)];
    let few = assessed("mortality.under5", Agenda::Sdg, &points);
    assert_eq!(few.sure, Sure::Unknown);
    assert!(few.flags.contains(&Flag::FewCases));
    let old = assessed("water.improved", Agenda::Sdg, &values(&[(2010, 60.0), (2016, 70.0)]));
    assert_eq!(old.sure, Sure::Unknown);
    assert!(old.flags.contains(&Flag::OldData));
}

#[test]
fn the_level_is_told_in_points_and_in_people() {
    let counts = [(6989., 12480.), (9674., 14310.), (12860., 16520.), (15750., 18960.)];
    let points = census("water.improved", counts);
    let (region, country) = (values(&[(2022, 88.8)]), values(&[(2022, 91.2)]));
    let zones = [
        Zone { name: "Centro".into(), value: 99.2, people: None },
        Zone { name: "Quebrada Honda".into(), value: 48.2, people: None },
    ];
    let target = Catalogue::embedded().target("water.improved", Agenda::Sdg);
    let input = Input {
        region: &region,
        country: &country,
        zones: &zones,
        ..Input::of(series("water.improved"), target, &points)
    };
    let assessment = assess(&input, Agenda::Sdg, day(2025), &Settings::default());
    let level = assessment.level.clone().unwrap();
    near(level.missing.map(|missing| missing.count), 3210.0, 1e-6);
    assert_eq!(
        assessment.level_sentence().unwrap().text(Language::En),
        "83.1% in 2022. It is 16.9 points away from the target of 100%: 3,210 people. \
         For comparison: region, 88.8%; country, 91.2%. \
         Best place: Centro (99.2%); worst: Quebrada Honda (48.2%)."
    );
    assert_eq!(
        assessment.progress_sentence().text(Language::Es),
        "A este ritmo, de cada 100 que faltaban en 2015, 38 se habrán alcanzado en 2030: avance lento."
    );
}

#[test]
fn the_population_stands_in_for_a_missing_denominator() {
    let points = values(&[(2010, 1.78), (2020, 39.23)]);
    let people = values(&[(2010, 20341.0), (2020, 22178.0)]);
    let target = Catalogue::embedded().target("sewer.connected", Agenda::Sdg);
    let input =
        Input { population: &people, ..Input::of(series("sewer.connected"), target, &points) };
    let assessment = assess(&input, Agenda::Sdg, day(2026), &Settings::default());
    let missing = assessment.level.and_then(|level| level.missing).unwrap();
    near(Some(missing.count), (60.2525 - 39.23) / 100.0 * 22178.0, 1e-6);
}

#[test]
fn the_calculation_shows_this_towns_numbers() {
    let steps = |agenda| -> Vec<String> {
        diamantino(agenda).calculation().iter().map(|step| step.text(Language::En)).collect()
    };
    assert_eq!(
        steps(Agenda::Sdg),
        [
            "Starting point: 20.5% in 2015, on the path between 2010 and 2020 (interpolated 2010–2020).",
            "Latest figure: 39.2% in 2020.",
            "Target for 2030: 20.5 + (100 − 20.5) ÷ 2 = 60.3%.",
            "The target is a proposal of this program: the agenda does not set that number.",
            "Pace so far: (39.2 − 20.5) ÷ 5 = 3.74 points a year.",
            "At this pace in 2030: 76.7%.",
            "Share of what was missing: (76.7 − 20.5) ÷ (60.3 − 20.5) = 1.41.",
            "Result: on track.",
            "Needed since the last figure: 2.10 points a year, 0.6 times the pace so far.",
            "At this pace the target will be reached in 2026.",
        ]
    );
    assert_eq!(
        steps(Agenda::Mdg),
        [
            "Starting point: 1.8% in 2010, the first figure after the agenda’s starting year.",
            "Latest figure: 39.2% in 2020.",
            "Target for 2015: the same yearly effort as the agenda asks, over the 5 years that were left = 14.5%.",
            "The target is a proposal of this program: the agenda does not set that number.",
            "Value at the deadline: 20.5% in 2015, on the path between 2010 and 2020.",
            "Share of what was missing: (20.5 − 1.8) ÷ (14.5 − 1.8) = 1.47.",
            "Result: met.",
        ]
    );
}

#[test]
fn a_calculation_without_a_verdict_ends_with_the_reason() {
    let told = assessed("births.adolescent", Agenda::Sdg, &values(&[(2015, 84.2), (2024, 56.0)]));
    let steps: Vec<String> =
        told.calculation().iter().map(|step| step.text(Language::En)).collect();
    assert_eq!(
        steps,
        [
            "Starting point: 84.2 per 1,000 women aged 15–19 in 2015.",
            "Latest figure: 56.0 per 1,000 women aged 15–19 in 2024.",
            "Result: no target.",
            "The agenda names a direction but no number. Set a local target to measure progress.",
        ]
    );
}

#[test]
fn a_verdict_of_parity_names_the_band_and_shows_what_was_measured() {
    let seats = |figures: &[(i32, f64)], agenda| {
        let assessment = assessed("council.women", agenda, &values(figures));
        let told = assessment.level_sentence().unwrap().text(Language::Es);
        let account = assessment.progress_account().map(|told| told.text(Language::Es));
        let sentence = assessment.progress_sentence().text(Language::Es);
        (told, account, sentence, assessment)
    };
    let four_of_nine = [(2011, 100.0 / 9.0), (2015, 200.0 / 9.0), (2023, 400.0 / 9.0)];
    let (level, account, sentence, live) = seats(&four_of_nine, Agenda::Sdg);
    assert_eq!(
        level,
        "44,4\u{a0}% en 2023. Está dentro de lo que cuenta como paridad: 40\u{a0}% a 60\u{a0}%."
    );
    assert_eq!((account, live.status), (None, Status::Achieved));
    assert_eq!(sentence, "La meta de 40\u{a0}% a 60\u{a0}% está cumplida.");
    assert_eq!(
        live.calculation().iter().map(|step| step.text(Language::En)).collect::<Vec<_>>(),
        [
            "From 40% to 60% counts as parity. Outside, what is measured is how far the value is \
             from 50%, above or below.",
            "Starting point: 22.2% in 2015.",
            "Latest figure: 44.4% in 2023.",
            "Target for 2030: 40% to 60%.",
            "The target is a proposal of this program: the agenda does not set that number.",
            "Result: met.",
        ]
    );

    let (level, _, sentence, slow) = seats(&[(2015, 20.0), (2024, 26.0)], Agenda::Sdg);
    assert!(level.contains("Está a 14,0 puntos de lo que cuenta como paridad"), "{level}");
    assert!(
        sentence.starts_with("A este ritmo, de cada 100 que faltaban en 2015, 33"),
        "{sentence}"
    );
    let steps: Vec<String> =
        slow.calculation().iter().map(|step| step.text(Language::En)).collect();
    for step in [
        "Pace so far: in 9 years the distance to 50% went from 30.0 points to 24.0 points, \
         that is −0.67 points a year.",
        "At this pace, the distance to 50% in 2030: 20.0 points.",
        "Share of the distance that is closed: (30.0 − 20.0) ÷ 30.0 = 0.33.",
    ] {
        assert!(steps.iter().any(|told| told == step), "{step} in {steps:#?}");
    }

    let (_, account, _, closed) = seats(&four_of_nine, Agenda::Mdg);
    assert_eq!(closed.status, Status::MetLater);
    assert_eq!(
        account.unwrap(),
        "En 2015, el valor era 22,2\u{a0}% y no cumplía la meta de 40\u{a0}% a 60\u{a0}%, \
         que se cumplió más tarde, en 2023."
    );
}

#[test]
fn what_is_over_is_told_as_over() {
    let lost = values(&[(2010, 55.5), (2020, 29.2)]);
    let target = Catalogue::embedded().target("water.losses", Agenda::Sdg);
    let input = Input::of(series("water.losses"), target, &lost);
    let check = |year, language, expected: &str| {
        let live = assess(&input, Agenda::Sdg, day(year), &Settings::default());
        let told = live.progress_sentence().text(language);
        let last = live.calculation().last().unwrap().text(language);
        assert!(format!("{told} {last}").contains(expected), "{expected} in {told} {last}");
    };
    for (language, then, now) in [
        (Language::Es, "ya se habría alcanzado en 2022", "se alcanzará en 2022"),
        (Language::Pt, "já teria sido alcançada em 2022", "será alcançada em 2022"),
        (Language::En, "would have been reached in 2022", "will be reached in 2022"),
        (Language::Fr, "aurait déjà été atteinte en 2022", "sera atteinte en 2022"),
    ] {
        check(2026, language, then);
        check(2022, language, now);
    }
}

#[test]
fn no_account_says_the_verdict_that_stands_beside_it() {
    let (mdg, live) = (diamantino(Agenda::Mdg), diamantino(Agenda::Sdg));
    for language in Language::ALL {
        for assessment in [&mdg, &live] {
            let word = assessment.status.word().text(language);
            let account = assessment.progress_account().unwrap().text(language);
            assert!(account.ends_with('.') && !account.contains(&format!(": {word}")), "{account}");
            let sentence = assessment.progress_sentence().text(language);
            assert!(sentence.ends_with(&format!("{word}.")), "{sentence}");
        }
    }
}

#[test]
fn a_ceiling_of_the_whole_world_that_is_met_asks_for_a_local_one() {
    let points = values(&[(2015, 25.6), (2020, 21.6)]);
    let target = Catalogue::embedded().target("mortality.under5", Agenda::Sdg);
    let check = |region: f64, asked: bool| {
        let region = values(&[(2020, region)]);
        let input =
            Input { region: &region, ..Input::of(series("mortality.under5"), target, &points) };
        let live = assess(&input, Agenda::Sdg, day(2026), &Settings::default());
        assert_eq!(live.status, Status::Achieved);
        assert_eq!(live.reason.is_some(), asked, "{:?}", live.reason);
    };
    check(19.8, true);
    check(24.0, false);
}

#[test]
fn a_figure_of_several_years_is_told_by_all_of_them() {
    let window = |first: i32, deaths, births| {
        let period = crate::basics::Period::years(first, first + 4).unwrap();
        Point::of_counts(first, (deaths, births), 1000.0).unwrap().over(period)
    };
    let windows = [
        window(2005, 77.0, 2109.0),
        window(2010, 62.0, 1985.0),
        window(2015, 47.0, 1839.0),
        window(2020, 36.0, 1664.0),
    ];
    let mdg = assessed("mortality.under5", Agenda::Mdg, &windows);
    assert_eq!(
        mdg.progress_account().unwrap().text(Language::En),
        "In 2015 the value was 27.7 per 1,000 live births and did not meet the target of \
         25.7 per 1,000 live births, which was met later, in 2015–2019."
    );
    // Amendment 3: from 47 of 1,839 to 36 of 1,664, with a local target of 12 in 2030.
    let target = Target {
        rule: Rule::AtMost(12.0),
        ..Catalogue::embedded().target("mortality.under5", Agenda::Sdg).unwrap().clone()
    };
    let input = Input::of(series("mortality.under5"), Some(&target), &windows);
    let live = assess(&input, Agenda::Sdg, day(2025), &Settings::default());
    assert_eq!(live.baseline.as_ref().unwrap().period, "2015–2019");
    near(live.share, 0.663, 0.0005);
}

#[test]
fn every_sentence_can_be_read_in_four_languages() {
    for assessment in [diamantino(Agenda::Sdg), diamantino(Agenda::Mdg)] {
        for language in Language::ALL {
            let mut texts = vec![assessment.progress_sentence().text(language)];
            texts.extend(assessment.level_sentence().map(|sentence| sentence.text(language)));
            texts.extend(assessment.calculation().iter().map(|step| step.text(language)));
            for text in texts {
                assert!(!text.contains('$') && text.ends_with('.'), "{text}");
            }
        }
    }
}

#[test]
fn the_clock_of_the_plan_starts_where_the_objective_says() {
    let target = Target {
        series: "sanitation.improved".into(),
        agenda: Agenda::Plan,
        rule: Rule::Reach(66.0),
        baseline_year: 2022,
        target_year: 2028,
        origin: Origin::Local,
    };
    let assessed = |points: &[Point]| {
        let start = Some((2022, 58.1));
        let input = Input { start, ..Input::of(series(&target.series), Some(&target), points) };
        assess(&input, Agenda::Plan, day(2025), &Settings::default())
    };
    let later = assessed(&values(&[(2012, 52.5), (2022, 57.0), (2025, 62.0)]));
    assert_eq!(later.status, Status::OnTrack, "{:?}", later.reason);
    near(later.share, 7.8 / 7.9, 1e-9); // 1.3 points a year for six years, of 7.9
    let start = later.baseline.unwrap();
    assert_eq!((start.year, start.measured, start.case), (2022, 58.1, Case::Exact));
    let none_since = assessed(&values(&[(2012, 52.5), (2022, 58.1)]));
    assert_eq!(none_since.status, Status::InsufficientData);
    assert_eq!(none_since.target.map(|goal| (goal.year, goal.value)), Some((2028, 66.0)));
}
