//! A book with everything that books have, to be looked at: set `CEIBA_PAGES` to a folder.

use super::*;
use crate::document::{
    Aside, Cover, Figure, Inline, Listing, MarkStyle, Marker, Photo, Picture, PictureForm,
    Reference, Shown, TextRun, emphasis, plain, strong,
};
use crate::pictures::tests::png_of;
use crate::scene::{Scene, Shape, Tone, point, solid};

fn reference(to: &str, form: Reference) -> Inline {
    Inline::Reference { to: to.into(), form }
}

fn contents(title: &str, of: Listing) -> Block {
    Block::Contents { title: title.into(), of }
}

fn shown(picture: &str) -> Shown {
    Shown { picture: picture.into(), alternative: "Una vista de la plaza.".into() }
}

fn cover() -> Cover {
    Cover {
        title: "Perfil local de los Objetivos de Desarrollo del Milenio".into(),
        place: "San Juan Bautista de los Altos del Río Grande de Santa María Magdalena de la Nueva Ribera"
            .into(),
        region: "Departamento de la Ribera, Volcania".into(),
        lines: vec!["Edición 3, borrador".into(), "Datos conocidos al 21 de noviembre de 2026".into()],
        emblem: Some(shown("square")),
        picture: Some(shown("wide")),
        logos: ["square", "wide", "high", "wide", "square", "logo"].map(shown).into(),
    }
}

/// Bars in the tones of a scale, with a pale ground behind.
fn figure(caption: &str, id: &str) -> Block {
    let tones = [Tone::Accent, Tone::OnTrack, Tone::Moderate, Tone::Slow, Tone::Regressing];
    let mut items = Vec::new();
    for (i, tone) in tones.into_iter().enumerate() {
        let y = i as f32 * 18.0;
        let bar = |width: f32, tone: Tone| Item::Rect {
            at: point(60.0, y),
            size: point(width, 12.0),
            fill: Some(solid(tone)),
            stroke: None,
        };
        items.extend([bar(360.0, Tone::Rule), bar(120.0 + 40.0 * i as f32, tone)]);
    }
    let (width, height, alternative) = (440.0, 92.0, "Barras.".into());
    let scene = Scene { width, height, alternative, items };
    let (caption, source) = (caption.into(), "Fuente: censo de 2022".into());
    Block::Figure(Figure { caption, scene, source, id: Some(id.into()) })
}

/// A paragraph with everything that stands in one.
fn rich(text: &str) -> Block {
    let note = |words: &str| Inline::Footnote { runs: vec![plain(words)] };
    let foreign = TextRun {
        text: " Safe water for all communities.".into(),
        style: crate::document::Style::Emphasis,
        language: Some(Language::En),
    };
    let runs = vec![
        Inline::Mark { shape: Shape::Diamond, tone: Tone::Moderate, style: MarkStyle::Filled },
        plain("\u{a0}"),
        strong("avance insuficiente. "),
        plain(text),
        note(
            "Censo de población y vivienda de 2022, cuadro 14, con los datos de las viviendas \
            particulares ocupadas; no incluye a quienes viven en establecimientos colectivos.",
        ),
        plain(" Véanse la "),
        reference("agua", Reference::Number),
        plain(" ("),
        reference("agua", Reference::Page),
        plain(") y el apartado «"),
        reference("zonas", Reference::Title),
        plain("», o la página "),
        Inline::Link {
            text: "https://www.municipio.example/datos-abiertos/2022/agua-y-saneamiento".into(),
            to: "https://www.municipio.example".into(),
        },
        plain("."),
        Inline::Text(foreign),
        note("Agua segura para todas las comunidades."),
        emphasis(" Fin."),
    ];
    Block::Paragraph { purpose: Purpose::Body, runs }
}

fn wide_table(rows: usize) -> Table {
    let heads = ["Zona", "Viviendas", "Agua", "Saneamiento", "Residuos", "Faltan", "Estado"];
    let columns = heads.iter().enumerate().map(|(i, head)| match i {
        1..=5 => Column::numbers(*head),
        _ => Column::words(*head),
    });
    let row = |i: usize| {
        let numbers = (1..6).map(|k| Cell::text(format!("{},{}", (i * k * 37) % 1_000, k)));
        let name = Cell::text(format!("Comunidad de Los Almendros {i}"));
        let last = Cell::text("avance\u{a0}insuficiente");
        Row::plain([vec![name], numbers.collect(), vec![last]].concat())
    };
    let mut rows: Vec<Row> = (1..=rows).map(row).collect();
    let sums = ["12.345,0", "61,4", "48,2", "9,9", "3.210,0", ""].map(Cell::text);
    rows.push(Row::total([vec![Cell::text("Total")], sums.to_vec()].concat()));
    Table::new(columns.collect(), rows)
}

fn blocks() -> Vec<Block> {
    let texts = prose::paragraphs(Language::Es);
    let body = |i: usize| Block::text(Purpose::Body, texts[i % 6]);
    let photo = Photo {
        shown: shown("wide"),
        caption: "La plaza el día de la consulta".into(),
        credit: "Fotografía: Ana Pérez".into(),
    };
    let own = vec![Block::heading(2, "En palabras del equipo"), body(3), body(4)];
    let list = |marker| Block::List {
        marker,
        items: (0..11).map(|i| vec![plain(texts[i % 6].split('.').next().unwrap())]).collect(),
    };
    let table = Table { id: Some("agua".into()), ..wide_table(40) };
    let mut blocks = vec![
        Block::Cover(cover()),
        contents("Contenido", Listing::Headings(2)),
        contents("Gráficos", Listing::Figures),
        contents("Tablas", Listing::Tables),
        Block::PageBreak,
        Block::heading(1, "El agua y el saneamiento"),
        Block::text(Purpose::Lead, texts[2]),
        rich(texts[0]),
        body(1),
        Block::Aside { kind: Aside::Own, blocks: own },
        body(4),
        Block::heading_of(2, "Lo que se sabe de cada zona", "zonas"),
        body(5),
        Block::Table(table.titled("Cobertura por zona").from_source("Fuente: censo de 2022")),
        body(2),
        figure("Cobertura por grado de avance", "barras"),
        Block::Aside {
            kind: Aside::Key,
            blocks: vec![
                Block::heading(3, "Cómo se lee esta página"),
                list(Marker::Dot),
                Block::text(Purpose::Note, "Lo que no es seguro se dice."),
            ],
        },
        Block::heading(2, "Lo que falta"),
        list(Marker::Number),
        Block::Photo(photo),
        body(0),
        Block::Numbers {
            numbers: [
                ("83,1 %", "con agua mejorada"),
                ("3.210", "personas sin ella"),
                ("2", "zonas"),
            ]
            .map(|(value, label)| LargeNumber { value: value.into(), label: label.into() })
            .into(),
        },
        Block::Fill { label: "Responsable".into(), lines: 2 },
        Block::heading(1, "Calendario"),
        Block::Landscape {
            blocks: vec![Block::Table(wide_table(30).titled("Calendario por zona").close())],
        },
        Block::heading(1, "Anexo"),
    ];
    blocks.extend((0..8).map(body));
    blocks
}

fn book() -> Document {
    let mut book = document(blocks());
    book.band = Some("Municipio de práctica – ficticio".into());
    let sizes =
        [("square", 300, 300), ("wide", 1_500, 600), ("high", 200, 500), ("logo", 400, 150)];
    for (key, width, height) in sizes {
        let bytes = png_of(width, height, 2, 8).into();
        let picture = Picture { form: PictureForm::Png, width, height, bytes };
        book.pictures.insert(key.into(), picture);
    }
    book
}

#[test]
fn a_book_of_everything_is_sound_on_every_paper_in_every_ink() {
    let setups = [
        ("a4", PageSetup { sides: Sides::Two, ..PageSetup::of(Paper::A4) }),
        ("letter", PageSetup::of(Paper::Letter)),
        ("legal", PageSetup::of(Paper::Legal)),
        ("copier", PageSetup { ink: Ink::Copier, ..PageSetup::of(Paper::Oficio) }),
    ];
    for (name, setup) in setups {
        let laid = pages(&book(), &setup);
        check_sound(&laid);
        let found = crate::check::findings(&book(), &laid);
        assert!(found.is_empty(), "{name}: {found:?}");
        let bytes = crate::pdf::write(&laid).unwrap();
        crate::books::keep(&format!("layout-{name}"), &bytes);
    }
}

#[test]
fn the_same_book_is_laid_out_the_same_again() {
    let setup = PageSetup::of(Paper::A4);
    assert!(pages(&book(), &setup) == pages(&book(), &setup));
}
