//! What is copied from a page, or read aloud, is what was written: whole words in reading order.

use std::collections::BTreeMap;

use ceiba::text::Language;

use super::read_by;
use crate::document::{Block, Document, Inline, PageWords, Purpose, plain};
use crate::layout::{Page, PageSetup, Paper, Role, pages};
use crate::sample::Sample;

fn book(language: Language, title: &str, paragraphs: &[String]) -> Vec<u8> {
    crate::print(&document(language, title, paragraphs), &PageSetup::of(Paper::A4)).unwrap()
}

fn document(language: Language, title: &str, paragraphs: &[String]) -> Document {
    let text = |words: &String| Block::text(Purpose::Body, words.clone());
    Document {
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
    }
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

/// What is read aloud, as one line.
fn aloud(bytes: &[u8]) -> Option<String> {
    let read = read_by("pdfinfo", &["-struct-text"], bytes)?;
    let told = read.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix('"'));
    Some(told.collect::<String>())
}

/// Words that are too long for half a line, so that many of them are divided, and what is seen like them:
/// hyphens of their own, accents apart from their letters.
const LONG: [(Language, &str); 4] = [
    (
        Language::Es,
        "Corresponsabilidad intermunicipal, institucionalización presupuestaria y desconcentración \
         administrativa: teórico\u{2010}práctico, socio-económico y an\u{303}ejo.",
    ),
    (
        Language::Pt,
        "Responsabilidades intermunicipais, descentralização administrativa e desenvolvimento \
         socioeconômico: diga-se, água\u{2011}pé e corac\u{327}a\u{303}o.",
    ),
    (
        Language::Fr,
        "L’institutionnalisation des responsabilités intercommunales, l’approvisionnement \
         extraordinaire\u{a0}: c’est-à-dire, peut\u{2011}être, e\u{301}te\u{301} et anticonstitutionnel.",
    ),
    (
        Language::En,
        "Intermunicipal responsibilities, decentralization of administrative infrastructure and \
         socio-economic environmental accountability: re\u{2011}elected, cafe\u{301}.",
    ),
];

#[test]
fn words_that_a_line_divides_are_read_aloud_whole_and_all_in_their_order() {
    for (language, text) in LONG {
        let paragraphs: Vec<String> =
            (1..40).map(|i| format!("{i}. {} ", [text; 4].join(" "))).collect();
        let bytes = book(language, "Agua", &paragraphs);
        let seen = read_by("pdftotext", &[], &bytes);
        let Some((read, seen)) = aloud(&bytes).zip(seen) else { return };
        let divided = seen.matches("\u{ad}\n").count();
        assert!(divided > 60, "{language:?}: only {divided} words are divided");
        let expected = format!("Agua{}", paragraphs.concat().replace('\u{a0}', " "));
        assert_eq!(joined(&read), joined(&expected), "{language:?}");
    }
}

#[test]
fn a_note_is_read_after_the_whole_paragraph_in_which_its_sign_stands() {
    let words = "Las conexiones se cuentan cada año. ";
    let note = Inline::Footnote { runs: vec![plain("Según el censo.")] };
    let paragraph = |runs| Block::Paragraph { purpose: Purpose::Body, runs };
    let mut blocks = vec![paragraph(vec![plain(words.repeat(60))])];
    let runs = vec![plain(words.repeat(40)), note, plain(format!(" {}", words.repeat(40)))];
    blocks.push(paragraph(runs));
    blocks.push(paragraph(vec![plain("Otro párrafo.")]));
    let document = Document { blocks, ..document(Language::Es, "Agua", &[]) };
    let setup = PageSetup::of(Paper::A4);
    let notes = |page: &Page| page.words().contains("Según el censo.");
    assert_eq!(pages(&document, &setup).pages.iter().map(notes).collect::<Vec<_>>(), [true, false]);
    let Some(read) = aloud(&crate::print(&document, &setup).unwrap()) else { return };
    let text = words.repeat(40);
    let expected = format!("{text}¹ {text}¹ Según el censo.Otro párrafo.");
    assert!(joined(&read).ends_with(&joined(&expected)), "{read}");
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
