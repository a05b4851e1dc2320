//! What is copied from a page, or read aloud, is what was written: whole words in reading order.

use std::collections::BTreeMap;

use ceiba::text::Language;

use super::read_by;
use crate::document::{Block, Document, PageWords, Purpose};
use crate::layout::{PageSetup, Paper, Role};
use crate::sample::Sample;

fn book(language: Language, title: &str, paragraphs: &[String]) -> Vec<u8> {
    let text = |words: &String| Block::text(Purpose::Body, words.clone());
    let document = Document {
        title: title.into(),
        author: title.into(),
        language,
        decimal_mark: ',',
        as_of: chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
        foot: title.into(),
        mark: String::new(),
        words: PageWords { page_number: "{page}/{pages}".into(), ..PageWords::default() },
        pictures: BTreeMap::new(),
        band: None,
        blocks: std::iter::once(Block::heading(1, title))
            .chain(paragraphs.iter().map(text))
            .collect(),
    };
    crate::print(&document, &PageSetup::of(Paper::A4)).unwrap()
}

/// The text as one line, with words that a line broke put together again.
fn joined(read: &str) -> String {
    let whole = read.replace("\u{ad}\n", "").replace('\u{ad}', "");
    whole.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Long enough to be broken over many lines, with what is hard to copy: ligatures, kerned pairs,
/// apostrophes, accents, quotes, numbers.
const TEXTS: [(Language, &str); 4] = [
    (
        Language::Es,
        "La oficina de planificación afirma: «el flujo eficiente no es suficiente»; Tacaná, Yaví y \
         Wáshington fijan el 45,5 % de las conexiones, y la Ñ de «año» también se lee.",
    ),
    (
        Language::Pt,
        "A prefeitura verifica a eficiência das instalações: água, coleta e tratamento não são \
         “fins em si”; o Avaí e a Várzea têm 1.234,5 m³ por dia, à disposição da população.",
    ),
    (
        Language::Fr,
        "L’office affirme que l’afflux d’eau suffit ; où qu’elle coule, à Trois-Rivières ou à \
         l’Île-à-Vache, l’œuvre des comités coûte 12,5 % de moins qu’avant la réfection.",
    ),
    (
        Language::En,
        "The office finds that the flow is sufficient; affordable tariffs, first fixed in 2012, \
         differ by 4.5 % from \u{2018}what Tafí and AVAL would have waffled about\u{2019}.",
    ),
];

#[test]
fn paragraphs_are_copied_as_they_were_written() {
    for (language, text) in TEXTS {
        let paragraphs: Vec<String> =
            (1..40).map(|i| format!("{i}. {} {i}.", [text; 3].join(" "))).collect();
        let Some(read) = read_by("pdftotext", &[], &book(language, "Agua", &paragraphs)) else {
            return;
        };
        // Heads and feet stand between pages; paragraphs that go on over a page are left aside.
        let whole = joined(&read);
        let found = paragraphs.iter().filter(|text| whole.contains(&joined(text))).count();
        assert!(found > 30, "{language:?}: {found} of {}\n{whole}", paragraphs.len());
    }
}

#[test]
fn paragraphs_are_read_aloud_in_their_order_over_pages() {
    let (language, text) = TEXTS[0];
    let paragraphs: Vec<String> =
        (1..40).map(|i| format!("{i}. {}", [text; 3].join(" "))).collect();
    let bytes = book(language, "Agua", &paragraphs);
    let Some(read) = read_by("pdfinfo", &["-struct-text"], &bytes) else { return };
    let told: Vec<&str> = read.split('"').skip(1).step_by(2).collect();
    let whole = told.concat().replace('\u{ad}', "");
    let whole = whole.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(whole.contains(&joined(&paragraphs.concat())), "{whole}");
}

#[test]
fn a_letter_with_an_accent_of_its_own_leaves_other_letters_alone() {
    // No font has q with a tilde as one glyph, so it is drawn with two.
    let mut sample = Sample::new();
    sample.said(Role::Paragraph, 0, (40.0, 40.0), "q\u{303}uena, aquí, n\u{303}o y qué");
    let bytes = crate::pdf::write(&sample.pages).unwrap();
    let Some(read) = read_by("pdftotext", &[], &bytes) else { return };
    assert_eq!(read.trim(), "q\u{303}uena, aquí, n\u{303}o y qué");
}

#[test]
fn any_text_is_set_or_seen_to_be_missing() {
    let name =
        "San Juan Bautista de los Altos del Río Grande de Santa María Magdalena de la Nueva Ribera";
    assert!(name.chars().count() >= 88);
    for text in [
        name,
        "🌳🌊 Agua 👩‍👩‍👧",
        "بلدية السيبا",
        "עיר",
        "\u{0}\u{7}\u{1b}[31m",
        "a\u{300}\u{301}\u{302}\u{303}\u{304}",
        "\u{202e}abc\u{202c}",
        "\u{FFFE}\u{FFFF}\u{10FFFF}",
        "",
        " ",
    ] {
        let paragraphs = vec![text.to_owned(), format!("Antes {text} después")];
        let bytes = book(Language::Es, text, &paragraphs);
        read_by("qpdf", &["--check"], &bytes);
        let Some(read) = read_by("pdftotext", &[], &bytes) else { continue };
        assert!(read.contains("Antes"), "{text:?}");
    }
}
