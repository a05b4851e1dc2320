//! Tables.

use super::*;

#[test]
fn a_table_of_200_rows_repeats_its_head_on_every_page() {
    let laid = lay(vec![long_table(200)]);
    assert!(laid.pages.len() > 3);
    for page in &laid.pages {
        assert!(texts(page).contains(&"Nombre".to_owned()));
    }
    let rows: usize = laid.pages.iter().flat_map(texts).filter(|t| t.starts_with("fila")).count();
    assert_eq!(rows, 200);
    let heads = laid.elements.iter().filter(|e| e.role == Role::ColumnHead).count();
    assert_eq!(heads, 2, "a repeated head is an ornament");
}

#[test]
fn decimal_marks_stand_under_each_other() {
    let cells = ["1,5", "12,25", "7", "1.203,0"];
    let rows = cells.iter().map(|v| Row::plain(vec![Cell::text("a"), Cell::text(*v)])).collect();
    let columns = vec![Column::words("A"), Column::numbers("B")];
    let laid = lay(vec![Block::Table(Table::new(columns, rows))]);
    let mut shaper = crate::fonts::Shaper::default();
    let marks: Vec<f32> = laid.pages[0]
        .pieces
        .iter()
        .flat_map(|piece| &piece.items)
        .filter_map(|item| match item {
            Item::Text(text) if cells.contains(&text.text.trim()) => {
                let whole = text.text.trim().split(',').next().unwrap();
                Some(text.at.x + shaper.width(text.face, text.size, whole))
            }
            _ => None,
        })
        .collect();
    assert_eq!(marks.len(), 4);
    assert!(marks.iter().all(|x| (x - marks[0]).abs() < 0.5), "{marks:?}");
}

#[test]
fn whole_parts_stand_below_each_other_whatever_follows_them() {
    let cells = ["56,0", "83,1 %", "0 %", "7,2\u{a0}*", "12"];
    let rows = cells.map(|cell| Row::plain(vec![Cell::text("a"), Cell::text(cell)]));
    let columns = vec![Column::words("A"), Column::numbers("B")];
    let laid = lay(vec![Block::Table(Table::new(columns, rows.to_vec()))]);
    let shaper = &mut crate::fonts::Shaper::default();
    let items = laid.pages[0].pieces.iter().flat_map(|piece| &piece.items);
    let ends: Vec<f32> = items
        .filter_map(|item| match item {
            Item::Text(text) if cells.contains(&text.text.trim_end()) => {
                let whole = text.text.split([',', ' ']).next().unwrap();
                Some(text.at.x + shaper.width(text.face, text.size, whole))
            }
            _ => None,
        })
        .collect();
    assert_eq!(ends.len(), cells.len());
    assert!(ends.iter().all(|end| (end - ends[0]).abs() < 0.5), "{ends:?}");
}

#[test]
fn a_row_taller_than_a_page_is_cut_between_lines() {
    let cell = Cell::text("muchas palabras ".repeat(900));
    let columns = vec![Column::words("A"), Column::words("B")];
    let rows = vec![Row::plain(vec![Cell::text("x"), cell])];
    let laid = lay(vec![Block::Table(Table::new(columns, rows))]);
    assert!(laid.pages.len() > 1);
}

/// A panel as wide as real ones: long names, long units, people, verdicts.
fn panel(rows: usize) -> Block {
    let heads = ["Indicador", "Valor", "Año", "Faltan para la meta", "Estado de avance"];
    let column = |(i, head): (usize, &&str)| {
        if i == 1 { Column::numbers(*head) } else { Column::words(*head) }
    };
    let name = "L7.09 Población con agua por tubería en la vivienda o el terreno";
    let long = "5.4 Nacimientos de madres de 15 a 19 años (por 1.000 mujeres de 15 a 19 años)";
    let row = |i: usize| {
        let (name, value) = if i.is_multiple_of(10) { (long, "56,0") } else { (name, "83,1 %") };
        let last = ["2022", "7950\u{a0}personas", "avance\u{a0}insuficiente"];
        Row::plain([[name, value].map(Cell::text).to_vec(), last.map(Cell::text).to_vec()].concat())
    };
    let columns = heads.iter().enumerate().map(column).collect();
    Block::Table(Table::new(columns, (0..rows).map(row).collect()).close())
}

#[test]
fn a_panel_of_21_rows_stands_on_one_page_without_a_broken_word() {
    let blocks = vec![Block::heading(1, "Los objetivos en una página"), panel(21)];
    for paper in [Paper::A4, Paper::Letter] {
        let laid = pages(&document(blocks.clone()), &PageSetup::of(paper));
        assert_eq!(laid.pages.len(), 1, "{paper:?}");
        let pieces = &laid.pages[0].pieces;
        assert!(!pieces.iter().any(|piece| matches!(piece.part, Part::Hyphen(_))), "{paper:?}");
        let words = texts(&laid.pages[0]);
        for whole in ["7950\u{a0}personas", "avance\u{a0}insuficiente"] {
            assert_eq!(words.iter().filter(|text| *text == whole).count(), 21, "{whole}");
        }
    }
}

fn columns_and_row(heads: &[&str], cells: &[&str]) -> Table {
    let columns = heads.iter().map(|head| Column::words(*head)).collect();
    let row = || Row::plain(cells.iter().map(|cell| Cell::text(*cell)).collect());
    Table::new(columns, (0..12).map(|_| row()).collect())
}

#[test]
fn every_table_stands_inside_the_text() {
    let fourteen = ["Ene", "Feb", "Mar", "Abr", "May", "Jun", "Jul", "Ago", "Sep", "Oct", "Nov"];
    let fourteen =
        [&["Responsabilidades", "Departamento"], fourteen.as_slice(), &["Total"]].concat();
    let values = ["1.234.567"; 14];
    let tables = [
        columns_and_row(&fourteen, &values),
        columns_and_row(&["Solo"], &["palabras ".repeat(40).trim()]),
        columns_and_row(&["", "B", ""], &["", "b", ""]),
        columns_and_row(&["A", "B"], &["Superintendenciaadministrativa".repeat(6).as_str(), "b"]),
        columns_and_row(&[], &[]),
        columns_and_row(&["A", "B"], &["a"]),
        columns_and_row(&["A"], &["a", "b", "c"]),
        Table::new(vec![Column::words("Vacía")], vec![]),
    ];
    for table in tables {
        let laid = lay(vec![Block::Table(table.clone()), Block::Table(table.close())]);
        check_sound(&laid);
        let right = Paper::A4.size().0 - 68.0 + 0.5;
        for item in items(&laid) {
            if let Item::Line { from, to, .. } = item {
                assert!(from.x <= right && to.x <= right, "{item:?}");
            }
        }
    }
}

#[test]
fn no_number_is_broken_where_words_can_give_way() {
    let heads = ["Indicador", "2010", "2015", "2020", "2022", "2025", "2030"];
    let name = "Responsabilidades institucionales interdepartamentales de abastecimiento";
    let columns = heads.iter().enumerate().map(|(i, head)| match i {
        0 => Column::words(*head),
        _ => Column::numbers(*head),
    });
    let cells = || [vec![Cell::text(name)], vec![Cell::text("12.345.678,90"); 6]].concat();
    let table = Table::new(columns.collect(), (0..4).map(|_| Row::plain(cells())).collect());
    let laid = lay(vec![Block::Table(table)]);
    let whole = texts(&laid.pages[0]).iter().filter(|text| *text == "12.345.678,90").count();
    assert_eq!(whole, 24);
}

#[test]
fn a_table_that_goes_on_says_so_under_its_title() {
    let Block::Table(table) = long_table(120) else { unreachable!() };
    let laid = lay(vec![Block::Table(table.titled("Cobertura").from_source("Censo 2022"))]);
    check_sound(&laid);
    assert!(laid.pages.len() > 2);
    for (number, page) in laid.pages.iter().enumerate() {
        let words = all_words(page);
        assert!(words.contains("Tabla\u{a0}1. Cobertura"), "{number}: {words}");
        assert_eq!(words.contains("(continuación)"), number > 0, "{number}");
        assert_eq!(words.contains("Censo 2022"), number + 1 == laid.pages.len(), "{number}");
    }
    let captions = laid.elements.iter().filter(|e| e.role == Role::Caption).count();
    assert_eq!(captions, 1, "the repeated title is an ornament");
    let last = texts(laid.pages.last().unwrap());
    assert!(last.iter().filter(|text| text.starts_with("fila")).count() >= 2);
}

#[test]
fn a_row_is_cut_only_if_taller_than_half_a_page_and_leaves_two_lines() {
    let tall = |words: usize| {
        let cell = Cell::text("muchas palabras ".repeat(words));
        let row = Row::plain(vec![Cell::text("inicio"), cell]);
        Block::Table(Table::new(vec![Column::words("A"), Column::words("B")], vec![row]))
    };
    for filler in 0..40 {
        // Lines of two heights, so that the row begins anywhere near the end of the page.
        let body = (0..24 + filler % 8).map(|i| Block::text(Purpose::Body, format!("línea {i}")));
        let step = (0..filler / 8).map(|i| Block::text(Purpose::Step, format!("paso {i}")));
        let lines: Vec<Block> = body.chain(step).collect();
        let laid = lay([lines.clone(), vec![tall(90)]].concat());
        let pages = laid.pages.iter().filter(|page| page.words().contains("muchas")).count();
        assert_eq!(pages, 1, "{filler}: a low row is never cut");
        let laid = lay([lines, vec![tall(250 + 2 * filler)]].concat());
        for page in laid.pages.iter().filter(|page| page.words().contains("muchas")) {
            let lines = texts(page).iter().filter(|text| text.contains("muchas")).count();
            assert!(lines >= 2, "{filler}: a single line on a page");
        }
    }
}

#[test]
fn a_sum_stays_with_what_it_sums() {
    for rows in 40..60 {
        let Block::Table(mut table) = long_table(rows) else { unreachable!() };
        table.rows.push(Row::total(vec![Cell::text("Total"), Cell::text("99,9")]));
        let laid = lay(vec![Block::Table(table)]);
        let page = page_with(&laid, "Total");
        assert!(laid.pages[page].words().contains("fila"), "{rows}");
    }
}

#[test]
fn a_table_has_head_and_body_and_heads_of_rows() {
    let laid = lay(vec![panel(12)]);
    let roles: Vec<Role> = laid.elements.iter().map(|element| element.role).collect();
    assert_eq!(roles[1..4], [Role::Table, Role::TableHead, Role::TableRow]);
    let body = roles.iter().position(|role| *role == Role::TableBody).unwrap();
    assert_eq!(roles[body + 1..body + 4], [Role::TableRow, Role::RowHead, Role::TableCell]);
}
