//! The fonts of the books, and how wide words are in them.
//!
//! Every string is shaped with rustybuzz before anything is subset; a word is shaped once and
//! remembered. **Invariant:** a character the font lacks becomes □, never nothing.

use std::collections::HashMap;
use std::rc::Rc;
use std::sync::LazyLock;

use serde::Serialize;
use ts_rs::TS;

/// A font of the books.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "FontKey")]
pub enum Face {
    /// Source Sans 3 Regular: text and tables.
    Sans,
    /// Source Sans 3 Semibold: heads of tables, small headings.
    SansSemibold,
    /// Source Sans 3 Bold: words with weight.
    SansBold,
    /// Source Sans 3 Italic: emphasis, notes.
    SansItalic,
    /// Source Serif 4 Regular: leads and covers.
    Serif,
    /// Source Serif 4 Semibold: headings.
    SerifSemibold,
}

impl Face {
    /// All six.
    pub const ALL: [Self; 6] = [
        Self::Sans,
        Self::SansSemibold,
        Self::SansBold,
        Self::SansItalic,
        Self::Serif,
        Self::SerifSemibold,
    ];

    /// The font file.
    #[must_use]
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::Sans => include_bytes!("../../../../assets/fonts/SourceSans3-Regular.ttf"),
            Self::SansSemibold => {
                include_bytes!("../../../../assets/fonts/SourceSans3-Semibold.ttf")
            }
            Self::SansBold => include_bytes!("../../../../assets/fonts/SourceSans3-Bold.ttf"),
            Self::SansItalic => include_bytes!("../../../../assets/fonts/SourceSans3-It.ttf"),
            Self::Serif => include_bytes!("../../../../assets/fonts/SourceSerif4-Regular.ttf"),
            Self::SerifSemibold => {
                include_bytes!("../../../../assets/fonts/SourceSerif4-Semibold.ttf")
            }
        }
    }

    /// The PostScript name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Sans => "SourceSans3-Regular",
            Self::SansSemibold => "SourceSans3-Semibold",
            Self::SansBold => "SourceSans3-Bold",
            Self::SansItalic => "SourceSans3-It",
            Self::Serif => "SourceSerif4-Regular",
            Self::SerifSemibold => "SourceSerif4-Semibold",
        }
    }

    fn shaper(self) -> Option<&'static rustybuzz::Face<'static>> {
        type Shaper = Option<rustybuzz::Face<'static>>;
        static SHAPERS: LazyLock<[Shaper; 6]> =
            LazyLock::new(|| Face::ALL.map(|face| rustybuzz::Face::from_slice(face.bytes(), 0)));
        SHAPERS.get(self as usize).and_then(Option::as_ref)
    }

    /// Whether the font can print a character.
    #[must_use]
    pub fn has(self, character: char) -> bool {
        self.shaper().is_some_and(|face| face.glyph_index(character).is_some())
    }

    /// A text in this font, parted where it lacks a character: the serif has no box for those, so they
    /// are set in the sans, which has one.
    #[must_use]
    pub fn parts(self, text: &str) -> Vec<(Self, &str)> {
        let of = |c: char| if self.has(c) || self.has(UNKNOWN) { self } else { self.with_box() };
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some(face) = rest.chars().next().map(of) {
            let end = rest.find(|c| of(c) != face).unwrap_or(rest.len());
            let (part, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            parts.push((face, part));
            rest = after;
        }
        parts
    }

    /// The font that prints what this one has no box for.
    const fn with_box(self) -> Self {
        match self {
            Self::Serif => Self::Sans,
            Self::SerifSemibold => Self::SansSemibold,
            other => other,
        }
    }
}

/// One glyph of a shaped word; lengths in em.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u16,
    /// How far the pen moves, kerning included.
    pub advance: f32,
    /// How far the font alone would move it.
    pub width: f32,
    /// The characters it stands for; empty for the later parts of a cluster.
    pub text: String,
}

/// A shaped word.
pub type Word = Rc<[Glyph]>;

/// Shapes words and remembers them.
#[derive(Default)]
pub struct Shaper {
    words: HashMap<(Face, String), Word>,
}

impl Shaper {
    /// The glyphs of a piece of text.
    pub fn shape(&mut self, face: Face, text: &str) -> Word {
        // A key must be owned to look up a pair; one small allocation a word is what that costs.
        let key = (face, text.to_owned());
        self.words.entry(key).or_insert_with(|| shape(face, text).into()).clone()
    }

    /// The width of a line of text in points.
    pub fn width(&mut self, face: Face, size: f32, text: &str) -> f32 {
        pieces(text).map(|piece| self.word_width(face, size, piece)).sum()
    }

    fn word_width(&mut self, face: Face, size: f32, word: &str) -> f32 {
        self.shape(face, word).iter().map(|glyph| glyph.advance).sum::<f32>() * size
    }
}

/// The words and the spaces of a line, each on its own, in order.
pub fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(' ').flat_map(|piece| {
        let word = piece.strip_suffix(' ').unwrap_or(piece);
        let space = (word.len() < piece.len()).then_some(" ");
        [Some(word).filter(|w| !w.is_empty()), space].into_iter().flatten()
    })
}

/// What is printed for a character that no font has.
const UNKNOWN: char = '□';

fn shape(face: Face, text: &str) -> Vec<Glyph> {
    let Some(shaper) = face.shaper() else { return Vec::new() };
    let printable = printable(face, text);
    let mut buffer = rustybuzz::UnicodeBuffer::new();
    buffer.push_str(&printable);
    buffer.guess_segment_properties();
    let shaped = rustybuzz::shape(shaper, &[], buffer);
    let em = shaper.units_per_em() as f32;
    let clusters: Vec<usize> = shaped.glyph_infos().iter().map(|i| i.cluster as usize).collect();
    let glyphs = shaped.glyph_infos().iter().zip(shaped.glyph_positions()).enumerate();
    glyphs
        .map(|(i, (info, position))| Glyph {
            id: info.glyph_id as u16,
            advance: position.x_advance as f32 / em,
            width: natural_width(shaper, info.glyph_id as u16) / em,
            text: cluster_text(&printable, &clusters, i),
        })
        .collect()
}

/// The text with every character the font lacks replaced by the box.
fn printable(face: Face, text: &str) -> String {
    let known = |c: char| face.has(c) && !c.is_control();
    // The serif has no box of its own ([`Face::parts`]); its question mark says as much.
    let unknown = if face.has(UNKNOWN) { UNKNOWN } else { '?' };
    text.chars().map(|c| if known(c) { c } else { unknown }).collect()
}

fn natural_width(face: &rustybuzz::Face, glyph: u16) -> f32 {
    f32::from(face.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(glyph)).unwrap_or(0))
}

/// The characters of the cluster that begins at glyph `i`; empty inside a cluster.
fn cluster_text(text: &str, clusters: &[usize], i: usize) -> String {
    let Some(&start) = clusters.get(i) else { return String::new() };
    if i > 0 && clusters.get(i - 1) == Some(&start) {
        return String::new();
    }
    let end = clusters.iter().copied().filter(|c| *c > start).min().unwrap_or(text.len());
    text.get(start..end).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::path::Path;

    use ceiba::text::Language;

    /// Where everything lies that is shown or printed, and what a text is kept in. The signs of the
    /// window stand in its components.
    const FOLDERS: [&str; 2] = ["assets", "ui/src"];
    const TEXTS: [&str; 5] = ["ftl", "csv", "toml", "json", "svelte"];

    fn everything() -> Vec<(String, String)> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
        FOLDERS.iter().flat_map(|folder| texts(&root.join(folder))).collect()
    }

    /// The texts of a folder and of those in it, each with its path.
    fn texts(folder: &Path) -> Vec<(String, String)> {
        let mut texts = Vec::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
            if path.is_dir() {
                texts.extend(self::texts(&path));
            } else if TEXTS.contains(&ending) {
                texts.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
            } else if ending == "xlsx" {
                texts.push((path.display().to_string(), cells(&path)));
            }
        }
        texts
    }

    /// The texts in the cells of a workbook.
    fn cells(workbook: &Path) -> String {
        let mut parts = zip::ZipArchive::new(std::fs::File::open(workbook).unwrap()).unwrap();
        std::io::read_to_string(parts.by_name("xl/sharedStrings.xml").unwrap()).unwrap()
    }

    #[test]
    fn every_character_a_person_may_read_has_a_glyph_in_every_font() {
        let texts = everything();
        for file in [
            "locales/es/window.ftl",
            "catalogue/series.csv",
            "catalogue/search.csv",
            "catalogue/comparable.csv",
            "census/census.csv",
            "texts/pt/glossary.ftl",
            "texts/fr/mdg-7.ftl",
            "countries/gt.toml",
            "samples/tres_ceibas.json",
            "samples/diamantino.xlsx",
            "catalogue/GlossaryTerm.svelte",
        ] {
            assert!(texts.iter().any(|(path, _)| path.ends_with(file)), "{file} is not looked at");
        }
        for (path, text) in &texts {
            let characters: BTreeSet<char> = text.chars().filter(|c| !c.is_control()).collect();
            // A component says where its signs are of the sans.
            let faces = if path.ends_with(".svelte") { &Face::ALL[..4] } else { &Face::ALL[..] };
            for face in faces {
                let missing: String = characters.iter().filter(|c| !face.has(**c)).collect();
                assert!(missing.is_empty(), "{missing:?} of {path} in {face:?}");
            }
        }
    }

    #[test]
    fn what_is_shaped_prints_every_character() {
        let whole = |face: Face, text: &str| {
            let glyphs = shape(face, text);
            assert!(glyphs.iter().all(|glyph| glyph.id != 0), "{text} in {face:?}");
            let printed: String = glyphs.iter().map(|glyph| glyph.text.as_str()).collect();
            assert_eq!(printed, text, "{face:?}");
        };
        let texts: Vec<String> = everything().into_iter().map(|(_, text)| text).collect();
        let words: BTreeSet<&str> = texts.iter().flat_map(|text| text.split_whitespace()).collect();
        assert!(words.len() > 20_000, "{}", words.len());
        words.into_iter().for_each(|word| whole(Face::Sans, word));
        for face in Face::ALL {
            // Accents that are put together from two characters, signs of money, of ordinals, of quotes.
            whole(face, "n\u{303}a\u{301} ñá «ODM» “1.º” ’ – — … ≤ ≥ × ÷ № ₲ ₡ ° ½ ² ³");
        }
    }

    #[test]
    fn every_mark_beside_a_value_has_a_glyph() {
        for face in [Face::Sans, Face::SansBold, Face::SansItalic, Face::SerifSemibold] {
            assert!("*≠†".chars().all(|sign| face.has(sign)), "{face:?}");
        }
    }

    #[test]
    fn every_sign_of_money_has_a_glyph() {
        use ceiba::basics::Currency;
        use ceiba::municipality::countries;
        use ceiba::text::{Locale, format};
        for country in countries() {
            let Some(money) = Currency::new(&country.currency) else { continue };
            let sign = format::currency(money, Locale::of(Language::Es, &country.code));
            for face in [Face::Sans, Face::SerifSemibold] {
                assert!(sign.chars().all(|c| face.has(c)), "{sign} in {face:?}");
            }
        }
    }

    #[test]
    fn every_word_of_every_country_has_its_glyphs() {
        use ceiba::municipality::{countries, wording::Setting};
        for country in countries() {
            for setting in Setting::all_of(country) {
                for language in Language::ALL {
                    let said = setting.of_country(country, language).text(language);
                    let lacks = said.chars().find(|c| !Face::Sans.has(*c));
                    assert_eq!(lacks, None, "{said} of {}", country.code);
                }
            }
        }
    }

    #[test]
    fn an_unknown_character_is_a_box_and_keeps_its_place() {
        let glyphs = shape(Face::Sans, "a🌳b");
        assert_eq!(glyphs.len(), 3);
        assert_eq!(glyphs[1].text, "□");
        assert!(glyphs.iter().all(|glyph| glyph.id != 0));
    }

    #[test]
    fn an_unknown_character_is_a_box_in_every_font() {
        for face in Face::ALL {
            let parts = face.parts("Río 🌳 市 azul");
            let texts: Vec<&str> = parts.iter().map(|(_, text)| *text).collect();
            assert_eq!(texts.concat(), "Río 🌳 市 azul");
            let printed = |(face, text): &(Face, &str)| shape(*face, text);
            let printed: String = parts.iter().flat_map(printed).map(|glyph| glyph.text).collect();
            assert_eq!(printed, "Río □ □ azul", "{face:?}");
            assert_eq!(parts.first().map(|(face, _)| *face), Some(face));
            assert_eq!(face.parts("Río azul"), [(face, "Río azul")]);
        }
    }

    #[test]
    fn kerning_and_spaces_count() {
        let mut shaper = Shaper::default();
        let apart = shaper.width(Face::Sans, 10.0, "A") + shaper.width(Face::Sans, 10.0, "V");
        assert!(shaper.width(Face::Sans, 10.0, "AV") < apart);
        let words = shaper.width(Face::Sans, 10.0, "a b");
        let letters = shaper.width(Face::Sans, 10.0, "ab");
        assert!((words - letters - shaper.width(Face::Sans, 10.0, " ")).abs() < 0.5);
    }

    #[test]
    fn digits_are_as_wide_as_each_other() {
        let mut shaper = Shaper::default();
        let mut width = |text: &str| shaper.width(Face::Sans, 10.0, text);
        assert!((width("1111") - width("8888")).abs() < 0.01);
    }
}
