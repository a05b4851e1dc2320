//! Draws every chart with invented training numbers on the pages of a PDF, for a person to look at.
//!
//! `cargo run -p ceiba-report --example charts FILE`

use ceiba::progress::{Path, Shape};
use ceiba::text::{Language, format};
use ceiba_report::charts::{
    self, Ages, Aim, Bar, Budget, Class, Covered, Group, Known, Line, Mark, Multiples, Neighbour,
    Outlook, Panel, PanelHeads, PanelRow, Pyramid, Scheduled, Signs, Small, Standing, Start, Step,
    Stretch, Strip, StripRow, Timetable, Trend, UNBROKEN, Values, Verdict,
};
use ceiba_report::document::{Block, Document, Figure, MarkStyle, PageWords};
use ceiba_report::layout::{PageSetup, Paper};
use ceiba_report::scene::Scene;

type Drawn = (&'static str, Vec<Scene>);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("which file?")?;
    let mut blocks = Vec::new();
    for (name, scenes) in all() {
        for scene in scenes {
            let source = "Números inventados para practicar.".to_owned();
            let caption = format!("{name}: {}", scene.alternative);
            blocks.push(Block::Figure(Figure { caption, scene, source, id: None }));
        }
    }
    let document = Document {
        title: "Gráficos de práctica".into(),
        author: "Municipio de práctica".into(),
        language: Language::Es,
        decimal_mark: ',',
        as_of: chrono::NaiveDate::default(),
        foot: "Gráficos de práctica".into(),
        mark: String::new(),
        words: PageWords { page_number: "{page} de {pages}".into(), ..PageWords::default() },
        pictures: std::collections::BTreeMap::new(),
        band: Some("Números inventados para practicar".into()),
        blocks,
    };
    std::fs::write(path, ceiba_report::print(&document, &PageSetup::of(Paper::A4))?)?;
    Ok(())
}

fn all() -> Vec<Drawn> {
    vec![
        ("Tendencia", trends()),
        ("Panel", charts::panel(&panel(), UNBROKEN)),
        ("Desglose por zona", charts::multiples(&zones())),
        ("Desglose por sexo", charts::multiples(&sexes())),
        ("Calendario", charts::timetable(&calendar(9, Step::Years), (440.0, 600.0))),
        ("Trimestres", charts::timetable(&calendar(4, quarters()), (440.0, 600.0))),
        ("Por año", vec![charts::by_year(&years())]),
        ("Por fuente", charts::by_source(&sources(), 600.0)),
        ("Vecinos", charts::strip(&neighbours(), UNBROKEN)),
        ("Edades", vec![charts::pyramid(&ages())]),
    ]
}

fn number(value: f64) -> String {
    format::short_number(value, 1, Language::Es)
}

fn mark((year, value, interval): (i32, f64, f64)) -> Mark {
    Mark {
        year: f64::from(year),
        when: year.to_string(),
        value,
        interval: (interval > 0.0).then_some((value - interval, value + interval)),
        label: number(value),
    }
}

fn trends() -> Vec<Scene> {
    let water = Trend {
        points: [(2010, 61.2, 0.0), (2014, 66.0, 0.0), (2018, 70.4, 0.0), (2022, 74.1, 0.0)]
            .map(mark)
            .to_vec(),
        start: Some(Start {
            year: 2015.0,
            value: 67.1,
            known: Known::Interpolated,
            label: "2015: 67,1 (interpolado)".into(),
        }),
        target: Some(Aim {
            year: 2030.0,
            value: 95.0,
            band: None,
            name: "Meta propuesta 2030: 95 %".into(),
        }),
        other_target: Some(Aim {
            year: 2015.0,
            value: 80.6,
            band: None,
            name: "Meta 2015: 80,6 %".into(),
        }),
        outlook: Some(Outlook { year: 2030.0, value: 82.3, label: "A este ritmo: 82,3".into() }),
        path: Path::Linear,
        bounds: (Some(0.0), Some(100.0)),
        unit: "% de los hogares".into(),
        locale: Language::Es.into(),
        alternative: "El agua avanza, pero no al ritmo de la meta.".into(),
    };
    let survey = Trend {
        points: [(2009, 31.0, 6.0), (2012, 28.0, 5.0), (2015, 26.5, 5.5), (2019, 19.0, 4.0)]
            .map(mark)
            .to_vec(),
        start: None,
        target: Some(Aim { year: 2030.0, value: 12.0, band: None, name: "Meta 2030: 12".into() }),
        other_target: None,
        outlook: Some(Outlook { year: 2030.0, value: 9.6, label: "A este ritmo: 9,6".into() }),
        path: Path::Geometric,
        bounds: (Some(0.0), None),
        unit: "por 1.000 nacidos vivos".into(),
        alternative: "La mortalidad baja y alcanzaría la meta.".into(),
        ..water.clone()
    };
    let survey = Trend {
        start: Some(Start {
            year: 2015.0,
            value: 26.5,
            known: Known::Measured,
            label: String::new(),
        }),
        ..survey
    };
    let alone = Trend {
        points: [(2008, 22.0, 0.0), (2013, 18.0, 4.0), (2016, 25.0, 0.0), (2021, 27.5, 3.0)]
            .map(mark)
            .to_vec(),
        start: None,
        target: Some(Aim {
            year: 2030.0,
            value: 50.0,
            band: Some((40.0, 60.0)),
            name: "Meta 2030: 40 a 60 %".into(),
        }),
        other_target: None,
        outlook: Some(Outlook { year: 2030.0, value: 32.6, label: "A este ritmo: 32,6".into() }),
        alternative: "Las concejalas siguen por debajo de la banda.".into(),
        unit: "% de concejalas".into(),
        ..water.clone()
    };
    let far = Trend {
        points: [(2016, 4.0, 0.0), (2022, 9.5, 0.0)].map(mark).to_vec(),
        start: None,
        target: Some(Aim { year: 2030.0, value: 3.0, band: None, name: "Meta 2030: 3".into() }),
        other_target: None,
        outlook: Some(Outlook { year: 2030.0, value: 31.0, label: "A este ritmo: 31,0".into() }),
        path: Path::Geometric,
        bounds: (Some(0.0), None),
        unit: "por 1.000".into(),
        alternative: "Se aleja de la meta.".into(),
        ..water.clone()
    };
    [water, survey, alone, far].iter().map(charts::trend).collect()
}

fn panel() -> Panel {
    let row = |name: &str, value, target, word: &str, (shape, style)| PanelRow {
        name: name.into(),
        value: format!("{} %", number(value)),
        when: "2022".into(),
        standing: Some(Standing {
            scale: (0.0, 100.0),
            value,
            target: Some(target),
            region: Some(value * 0.9 + 9.0),
            country: Some(value * 0.8 + 19.0),
        }),
        verdict: Verdict { shape, style, word: word.into() },
    };
    let (filled, outlined, hatched) = (MarkStyle::Filled, MarkStyle::Outlined, MarkStyle::Hatched);
    let full = (100.0, 100.0);
    let mut rows = vec![
        row(
            "7.8 Hogares con agua mejorada",
            74.1,
            full,
            "avance insuficiente",
            (Shape::Diamond, filled),
        ),
        row("7.9 Hogares con saneamiento mejorado", 39.2, full, "lento", (Shape::Square, filled)),
        row(
            "3.3 Concejalas elegidas",
            27.5,
            (40.0, 60.0),
            "en camino, no es seguro",
            (Shape::Disc, hatched),
        ),
        row(
            "2.1 Niñas y niños que asisten a la escuela primaria",
            97.4,
            full,
            "cumplida",
            (Shape::Tick, filled),
        ),
        row(
            "7.10 Hogares en viviendas precarias de las comunidades rurales",
            31.0,
            (12.0, 12.0),
            "en retroceso, fuera de plazo",
            (Shape::DownTriangle, outlined),
        ),
    ];
    rows.push(PanelRow {
        name: "6.1 Prevalencia del VIH de 15 a 24 años".into(),
        value: "–".into(),
        when: String::new(),
        standing: None,
        verdict: Verdict { shape: Shape::Ring, style: filled, word: "sin datos".into() },
    });
    Panel {
        heads: PanelHeads {
            name: "Indicador".into(),
            value: "Valor".into(),
            level: "Nivel".into(),
            progress: "Estado de avance".into(),
            target: "meta".into(),
            region: "departamento".into(),
            country: "país".into(),
        },
        rows,
        alternative: "Una meta está cumplida; el agua y el saneamiento van despacio.".into(),
    }
}

fn whole(points: &[(f64, f64)], label: &str) -> Option<Line> {
    Some(Line { name: "Municipio:".into(), points: points.to_vec(), label: label.into() })
}

fn zones() -> Multiples {
    let part = |name: &str, values: [f64; 3]| Small {
        name: name.into(),
        values: Values::Known(
            [2010.0, 2016.0, 2022.0].into_iter().zip(values).collect(),
            number(values[2]),
        ),
    };
    let without =
        |name: &str, why: &str| Small { name: name.into(), values: Values::Without(why.into()) };
    Multiples {
        parts: vec![
            part("Centro", [82.0, 88.0, 93.5]),
            part("Los Almendros", [41.0, 40.0, 52.3]),
            part("San Isidro de la Ribera", [33.0, 48.0, 61.0]),
            part("El Tule", [61.0, 55.0, 49.9]),
            without("La Loma", "no se publica: menos de 5 casos"),
            part("Nueva Esperanza", [12.0, 18.0, 22.0]),
            without("Puerto Viejo", "sin datos"),
            part("Valle Alto", [70.0, 74.0, 78.0]),
        ],
        whole: whole(&[(2010.0, 61.2), (2016.0, 68.0), (2022.0, 74.1)], "74,1"),
        bounds: (Some(0.0), Some(100.0)),
        unit: "% de los hogares".into(),
        locale: Language::Es.into(),
        alternative: "Nueva Esperanza queda más lejos que las demás zonas.".into(),
    }
}

fn sexes() -> Multiples {
    let part = |name: &str, value| Small {
        name: name.into(),
        values: Values::Known(vec![(2022.0, value)], format!("{} %", number(value))),
    };
    let without = Values::Without("no se publica: menos de 5 casos".into());
    Multiples {
        parts: vec![
            part("Mujeres", 43.0),
            part("Hombres", 61.5),
            part("Mujeres rurales, de 15 a 24 años, que no estudian", 71.0),
            Small { name: "Mujeres con discapacidad".into(), values: without },
        ],
        whole: whole(&[(2022.0, 52.0)], "52,0 %"),
        alternative: "Las mujeres tienen menos empleo que los hombres.".into(),
        unit: "% con empleo, 2022".into(),
        ..zones()
    }
}

fn quarters() -> Step {
    Step::Quarters(["T1", "T2", "T3", "T4"].map(str::to_owned))
}

fn calendar(count: usize, step: Step) -> Timetable {
    let names = [
        "Proteger la fuente de El Tule y plantar la ribera",
        "Cambiar 4 km de tubería",
        "Formar a las juntas de agua de las comunidades más apartadas, con herramientas y repuestos",
        "Comprar un laboratorio portátil",
    ];
    let covers = [Covered::Wholly, Covered::NotYet, Covered::Unknown];
    let cover = |i: usize| covers.into_iter().cycle().nth(i % 3).unwrap_or(Covered::Unknown);
    let action = |i: usize| {
        let even = i.is_multiple_of(2);
        let from = 2026.0 + (i % 3) as f64 * 0.75;
        let middle = from + if even { 0.5 } else { 1.0 };
        let stretch = |from, to, covered| Stretch { from, to, covered };
        let next = cover(if even { i + 1 } else { i });
        let name = names.iter().cycle().nth(i % 4).copied().unwrap_or_default();
        Scheduled {
            number: format!("A{}", i + 1),
            name: name.into(),
            stretches: if i == 3 {
                Vec::new()
            } else {
                vec![stretch(from, middle, cover(i)), stretch(middle, middle + 0.75, next)]
            },
            milestones: if even { vec![middle] } else { Vec::new() },
            remark: "todavía sin fechas".into(),
        }
    };
    let actions: Vec<Scheduled> = (0..count).map(action).collect();
    let group = |(i, of): (usize, &[Scheduled])| Group {
        name: format!("O{} Más hogares con agua segura todo el año", i + 1),
        actions: of.to_vec(),
    };
    Timetable {
        years: (2026, 2029),
        step,
        groups: actions.chunks(5).enumerate().map(group).collect(),
        continued: "(continúa)".into(),
        signs: Signs {
            wholly: "con dinero".into(),
            not_yet: "todavía sin dinero".into(),
            unknown: "sin costo estimado".into(),
            milestone: "hito".into(),
        },
        alternative: "La mayor parte empieza en 2026.".into(),
    }
}

fn years() -> Budget {
    let bar = |year: i32, parts: [f64; 4]| Bar {
        name: year.to_string(),
        total: number(parts.iter().sum()),
        parts: classes().into_iter().zip(parts).collect(),
    };
    let names = ["aprobado", "solicitado", "por solicitar", "sin ninguna fuente"];
    Budget {
        bars: vec![
            bar(2026, [640.0, 120.0, 0.0, 40.0]),
            bar(2027, [380.0, 410.0, 150.0, 90.0]),
            bar(2028, [120.0, 300.0, 280.0, 310.0]),
            bar(2029, [0.0, 90.0, 160.0, 220.0]),
        ],
        names: classes().into_iter().zip(names.map(str::to_owned)).collect(),
        unit: "miles de L".into(),
        locale: Language::Es.into(),
        alternative: "El dinero aprobado alcanza para el primer año.".into(),
    }
}

fn classes() -> [Class; 4] {
    [Class::Approved, Class::Requested, Class::Identified, Class::Missing]
}

fn sources() -> Budget {
    let bar = |name: &str, parts: [f64; 4]| Bar {
        name: name.into(),
        total: number(parts.iter().sum()),
        parts: classes().into_iter().zip(parts).collect(),
    };
    Budget {
        bars: vec![
            bar("Presupuesto municipal", [780.0, 0.0, 60.0, 0.0]),
            bar("Fondo de agua y saneamiento", [360.0, 520.0, 0.0, 0.0]),
            bar(
                "Cooperación internacional para las comunidades de la ribera",
                [0.0, 400.0, 530.0, 0.0],
            ),
            bar("Sin ninguna fuente", [0.0, 0.0, 0.0, 660.0]),
        ],
        alternative: "La cooperación todavía no ha aprobado nada.".into(),
        ..years()
    }
}

fn neighbours() -> Strip {
    let row = |name: &str, ours: f64, others: [f64; 8]| StripRow {
        name: name.into(),
        note: "9 de 12 municipios tienen dato".into(),
        scale: (0.0, 100.0),
        ends: ("0 %".into(), "100 %".into()),
        ours: Some((ours, format!("Municipio {} %", number(ours)))),
        neighbours: (0_usize..)
            .zip(others)
            .map(
                |(i, value)| {
                    if i % 3 == 0 { Neighbour::Similar(value) } else { Neighbour::Other(value) }
                },
            )
            .collect(),
    };
    Strip {
        rows: vec![
            row(
                "7.8 Hogares con agua mejorada",
                74.1,
                [55.0, 61.0, 61.5, 62.0, 74.0, 81.0, 91.0, 97.0],
            ),
            row(
                "7.9 Hogares con saneamiento mejorado",
                39.2,
                [11.0, 30.0, 39.0, 39.5, 47.0, 52.0, 66.0, 71.0],
            ),
            row(
                "2.1 Asistencia a la escuela primaria",
                97.4,
                [88.0, 91.0, 94.0, 95.0, 95.2, 95.4, 99.0, 100.0],
            ),
        ],
        similar: "de tamaño parecido".into(),
        others: "otros municipios de la región".into(),
        alternative: "En agua y en escuela está por encima de la mitad de sus vecinos.".into(),
    }
}

fn ages() -> Pyramid {
    let age = |i: u8| {
        let base = 1_450.0 - 62.0 * f64::from(i) + if i == 5 { 90.0 } else { 0.0 };
        let name = if i == 16 { "80 +".into() } else { format!("{}–{}", i * 5, i * 5 + 4) };
        Ages { name, men: base * 0.98, women: base * (0.95 + 0.006 * f64::from(i)) }
    };
    Pyramid {
        ages: (0..17).map(age).collect(),
        men: "Hombres 15.902".into(),
        women: "Mujeres 16.011".into(),
        unit: "personas".into(),
        locale: Language::Es.into(),
        alternative: "Es un municipio joven.".into(),
    }
}
