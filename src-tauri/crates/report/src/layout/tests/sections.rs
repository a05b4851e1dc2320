//! Pages on their side, both sides of a sheet, what stands apart, pictures, the front page.

use super::*;
use crate::document::{Aside, Cover, Photo, Picture, PictureForm, Shown};

fn body(words: usize) -> Block {
    Block::text(Purpose::Body, "palabra ".repeat(words))
}

#[test]
fn a_page_on_its_side_is_turned_and_only_that() {
    let wide = Block::Landscape { blocks: vec![Block::heading(1, "Calendario"), long_table(30)] };
    let laid = lay(vec![body(20), wide, body(20)]);
    check_sound(&laid);
    let (a, b) = Paper::A4.size();
    let sizes: Vec<(f32, f32)> = laid.pages.iter().map(|page| (page.size.x, page.size.y)).collect();
    assert_eq!(sizes.first(), Some(&(a, b)));
    assert_eq!(sizes.last(), Some(&(a, b)));
    assert!(sizes.len() > 2 && sizes[1..sizes.len() - 1].iter().all(|size| *size == (b, a)));
}

#[test]
fn a_heading_before_a_turned_page_goes_there() {
    let laid = lay(vec![
        body(20),
        Block::heading(1, "Calendario"),
        Block::Landscape { blocks: vec![long_table(3)] },
    ]);
    assert_eq!(page_with(&laid, "Calendario"), 1);
    assert!(laid.pages[1].size.x > laid.pages[1].size.y);
}

#[test]
fn a_source_after_a_turned_page_stands_upright_again() {
    let turned = Block::Landscape { blocks: vec![long_table(3)] };
    let laid = lay(vec![turned, Block::text(Purpose::Source, "Fuente: censo")]);
    check_sound(&laid);
    assert_eq!(page_with(&laid, "Fuente"), 1);
    assert!(laid.pages[1].size.x < laid.pages[1].size.y);
}

#[test]
fn both_sides_mirror_margins_and_furniture() {
    let setup = PageSetup { sides: Sides::Two, ..PageSetup::of(Paper::A4) };
    let laid = pages(&document(vec![Block::heading(1, "Uno"), body(2_000)]), &setup);
    check_sound(&laid);
    let left = |page: &Page| {
        let words = page.pieces.iter().filter(|piece| piece.part != Part::Ornament);
        let x = words.flat_map(|piece| &piece.items).filter_map(|item| match item {
            Item::Text(text) => Some(text.at.x),
            _ => None,
        });
        x.fold(f32::INFINITY, f32::min)
    };
    let number = |page: &Page| {
        let mut texts = page.pieces.iter().flat_map(|piece| &piece.items);
        texts.find_map(|item| match item {
            Item::Text(text) if text.text.starts_with("Página") => Some(text.at.x),
            _ => None,
        })
    };
    assert!(left(&laid.pages[0]) > left(&laid.pages[1]) + 5.0);
    assert!(number(&laid.pages[0]).unwrap() > 500.0);
    assert!(number(&laid.pages[1]).unwrap() < 100.0);
}

#[test]
fn what_stands_apart_has_its_rule_on_every_page_and_is_an_element() {
    for kind in [Aside::Own, Aside::Key] {
        let laid = lay(vec![body(300), Block::Aside { kind, blocks: vec![body(600)] }, body(30)]);
        check_sound(&laid);
        assert_eq!(laid.pages.len(), 2);
        let beside = |page: &Page| {
            page.pieces.iter().flat_map(|piece| &piece.items).any(|item| match item {
                Item::Line { from, to, stroke } => from.x == to.x && stroke.width > 2.0,
                Item::Rect { size, .. } => size.x > 400.0,
                _ => false,
            })
        };
        assert!(laid.pages.iter().all(beside), "{kind:?}");
        let aside = laid.elements.iter().position(|e| e.role == Role::Aside).unwrap();
        let inside = laid.elements.iter().filter(|e| e.parent == Some(aside)).count();
        assert_eq!(inside, 1);
    }
}

fn picture(width: u32, height: u32) -> Picture {
    Picture { form: PictureForm::Png, width, height, bytes: Vec::new().into() }
}

fn shown(picture: &str) -> Shown {
    Shown { picture: picture.into(), alternative: "Una vista.".into() }
}

fn illustrated(blocks: Vec<Block>) -> Pages {
    let mut book = document(blocks);
    for (key, width, height) in
        [("high", 1_000, 4_000), ("wide", 3_000, 1_000), ("small", 64, 64), ("logo", 500, 200)]
    {
        book.pictures.insert(key.into(), picture(width, height));
    }
    pages(&book, &PageSetup::of(Paper::A4))
}

#[test]
fn a_picture_keeps_its_shape_its_place_and_its_caption() {
    for key in ["high", "wide", "small", "missing"] {
        let photo =
            Photo { shown: shown(key), caption: "La plaza".into(), credit: "Foto: Ana".into() };
        let laid = illustrated(vec![body(330), Block::Photo(photo)]);
        check_sound(&laid);
        let is_shown = |item: &&Item| match item {
            Item::Picture { .. } => true,
            Item::Rect { stroke, .. } => key == "missing" && stroke.is_some(),
            _ => false,
        };
        let page = laid.pages.iter().position(|page| {
            page.pieces.iter().flat_map(|piece| &piece.items).any(|item| is_shown(&item))
        });
        assert_eq!(page, Some(page_with(&laid, "La plaza")), "{key}");
        assert_eq!(page, Some(page_with(&laid, "Foto: Ana")), "{key}");
        if let Some(Item::Picture { size, .. }) = items(&laid).find(is_shown) {
            assert!(size.x <= 447.3 && size.y <= 692.0 * 0.6, "{key}: {size:?}");
        }
    }
}

#[test]
fn a_front_page_holds_the_longest_title_name_and_six_marks() {
    let long = "Municipio de San Bartolomé de las Casas y Villa de Nuestra Señora de la Asunción del Valle";
    assert!(long.chars().count() >= 90);
    let title = "Perfil local de los Objetivos de Desarrollo del Milenio y del camino hacia los de \
        2030, con todas las comunidades";
    let cover = Cover {
        title: title.into(),
        place: long.into(),
        region: "Departamento de la Ribera, República de los Volcanes".into(),
        lines: vec!["Edición 3".into(), "Borrador".into(), "Noviembre de 2026".into()],
        emblem: Some(shown("small")),
        picture: Some(shown("wide")),
        logos: vec![shown("logo"); 7],
    };
    for paper in [Paper::A4, Paper::Letter] {
        let mut book = document(vec![Block::Cover(cover.clone()), body(10)]);
        book.pictures.insert("wide".into(), picture(3_000, 1_000));
        book.pictures.insert("logo".into(), picture(500, 200));
        book.pictures.insert("small".into(), picture(300, 300));
        let laid = pages(&book, &PageSetup::of(paper));
        check_sound(&laid);
        assert_eq!(laid.pages.len(), 2);
        let mut boxes: Vec<(f32, f32)> = items(&laid)
            .filter_map(|item| match item {
                Item::Picture { at, size, .. } => Some((at.y, at.y + size.y)),
                _ => None,
            })
            .collect();
        assert_eq!(boxes.len(), 8, "emblem, picture, six marks");
        boxes.truncate(2);
        for item in laid.pages[0].pieces.iter().flat_map(|piece| &piece.items) {
            if let Item::Text(text) = item {
                let over = boxes
                    .iter()
                    .any(|(top, bottom)| text.at.y - text.size * 0.7 < *bottom && text.at.y > *top);
                assert!(!over, "{} stands on a picture {boxes:?}", text.text);
            }
        }
        assert!(!laid.pages[0].pieces.iter().any(|piece| matches!(piece.part, Part::Hyphen(_))));
    }
}
