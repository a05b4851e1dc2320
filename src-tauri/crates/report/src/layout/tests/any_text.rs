//! Whatever somebody writes.

use super::*;

#[test]
fn nothing_stands_outside_the_sheet() {
    let long = "palabra ".repeat(90);
    let blocks = vec![
        Block::heading(1, "Capítulo"),
        Block::text(Purpose::Body, long.repeat(12)),
        long_table(60),
        Block::Fill { label: "Responsable".into(), lines: 2 },
    ];
    let laid = lay(blocks);
    for item in laid.pages.iter().flat_map(|p| &p.pieces).flat_map(|p| &p.items) {
        if let Item::Text(text) = item {
            assert!(text.at.x >= 0.0 && text.at.x < laid.pages[0].size.x, "{text:?}");
            assert!(text.at.y > 0.0 && text.at.y < laid.pages[0].size.y - 20.0, "{text:?}");
        }
    }
}

#[test]
fn whatever_is_written_is_set_and_nothing_crashes() {
    let texts = [
        "🌳👩🏽‍🌾🇧🇷 árboles",
        "مدينة السلام y עיר השלום",
        "e\u{301}\u{302}\u{303} z\u{336}a\u{336}l\u{336}g\u{336}o",
        "\u{200b}\u{200d}\u{feff}\u{202e}al revés\u{202c}",
        "\u{0}\u{7}\u{1b}control",
        "",
        "   ",
        "中文 と 日本語",
        "a\u{2028}b\u{2029}c\u{85}d",
    ];
    let long = "a".repeat(5_000);
    for text in texts.into_iter().chain([long.as_str()]) {
        let cell = || Cell::text(text);
        let table = Table::new(
            vec![Column::words(text), Column::numbers(text)],
            vec![Row::plain(vec![cell(), cell()]), Row::total(vec![cell(), cell()])],
        );
        let laid = lay(vec![
            Block::heading(1, text),
            Block::heading(2, text),
            Block::text(Purpose::Body, text),
            Block::text(Purpose::Lead, text),
            Block::List {
                marker: crate::document::Marker::Number,
                items: vec![vec![crate::document::plain(text)]],
            },
            Block::Table(table.titled(text).from_source(text)),
            Block::Fill { label: text.into(), lines: 1 },
        ]);
        check_sound(&laid);
        crate::pdf::write(&laid).unwrap();
    }
}

#[test]
fn a_heading_of_400_characters_is_set_whole_and_shortened_in_the_head() {
    let title = "Las comunidades de la ladera ".repeat(14);
    let laid =
        lay(vec![Block::heading(1, &title), Block::text(Purpose::Body, "palabra ".repeat(900))]);
    check_sound(&laid);
    assert!(all_words(&laid.pages[1]).contains('…'));
    assert_eq!(laid.bookmarks[0].title, title.trim());
}

#[test]
fn a_heading_without_words_is_no_heading() {
    let laid = lay(vec![Block::heading(1, " "), Block::text(Purpose::Body, "Texto.")]);
    assert!(laid.bookmarks.is_empty());
    assert!(!laid.elements.iter().any(|element| matches!(element.role, Role::Heading(_))));
}

/// Nanoseconds that this thread has computed, whatever else the machine did; by the clock where the
/// system does not tell.
fn computed(since: std::time::Instant) -> f64 {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat");
    let told = told.ok().and_then(|told| told.split(' ').next()?.parse().ok());
    told.unwrap_or_else(|| since.elapsed().as_nanos() as f64)
}

#[test]
fn ten_times_the_rows_take_ten_times_the_time() {
    let since = std::time::Instant::now();
    let time = |rows: usize| {
        let start = computed(since);
        let laid = lay(vec![long_table(rows)]);
        assert!(laid.pages.len() > rows / 60);
        (computed(since) - start) / 1e9
    };
    time(300); // what is made only once
    let (few, many) = (time(300), time(3_000));
    println!("300 rows: {few:.3} s, 3,000 rows: {many:.3} s");
    assert!(many < few * 30.0, "{few} s, {many} s");
}

#[test]
fn three_hundred_actions_are_listed_and_laid_out() {
    let action = |i: usize| {
        let cells =
            |name: &str, value: String| Row::plain(vec![Cell::text(name), Cell::text(value)]);
        let columns = vec![Column::words(""), Column::words("")];
        let rows = vec![cells("Dónde", format!("Zona {i}")), cells("Costo", format!("{i}.000,00"))];
        vec![
            Block::heading_of(2, format!("A{i} · Menos fugas, más horas"), format!("a{i}")),
            Block::text(Purpose::Body, "Sectores, medidores y una cuadrilla de noche. ".repeat(4)),
            Block::Table(Table::new(columns, rows).titled(format!("Acción {i}"))),
        ]
    };
    let listed = crate::document::Listing::Headings(2);
    let start =
        vec![Block::Contents { title: String::new(), of: listed }, Block::heading(1, "Acciones")];
    let blocks = start.into_iter().chain((1..=300).flat_map(action)).collect();
    let laid = lay(blocks);
    check_sound(&laid);
    let entries = laid.elements.iter().filter(|e| e.role == Role::ContentsItem).count();
    assert_eq!(entries, 301);
}
