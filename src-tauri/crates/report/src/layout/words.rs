//! From words to what lines are made of: words, spaces, and the places where a line may end.
//!
//! **Invariant:** every letter that can be seen is in one of the atoms, in its order; a sign and
//! the accents that belong to it are never parted.

use std::borrow::Cow;

use ceiba::text::Language;

use crate::document::{MarkStyle, Style};
use crate::fonts::{Face, Shaper};
use crate::scene::{Shape, Tone};

use super::style::{Setting, TextStyle};

/// A run of a paragraph with what it says.
#[derive(Clone, Debug)]
pub(super) enum Stretch<'a> {
    /// Words in one style and one language.
    Words { text: Cow<'a, str>, style: Style, language: Language },
    /// A status shape.
    Mark { shape: Shape, tone: Tone, style: MarkStyle },
}

/// What a paragraph is made of before it is broken; `run` counts the stretches.
#[derive(Clone, Debug)]
pub(super) enum Atom {
    /// Letters that are never parted.
    Word { text: String, face: Face, width: f32, run: usize },
    /// A status shape.
    Mark { shape: Shape, tone: Tone, style: MarkStyle, width: f32, run: usize },
    /// A space, at which a line may end.
    Space { face: Face, width: f32, run: usize },
    /// A place inside a word where a line may end, with the hyphen that is then seen.
    Inside { hyphen: Option<(Face, f32)> },
}

impl Atom {
    pub(super) fn width(&self) -> f32 {
        match self {
            Self::Word { width, .. } | Self::Mark { width, .. } | Self::Space { width, .. } => {
                *width
            }
            Self::Inside { .. } => 0.0,
        }
    }
}

/// How wide a status shape is, in sizes of its text.
pub(super) const MARK: f32 = 0.86;

/// The atoms of a paragraph that will stand in lines of at most `width` points.
pub(super) fn atoms(
    stretches: &[Stretch],
    style: &TextStyle,
    width: f32,
    shaper: &mut Shaper,
) -> Vec<Atom> {
    let mut atoms = Vec::new();
    for (run, stretch) in stretches.iter().enumerate() {
        match stretch {
            Stretch::Mark { shape, tone, style: drawn } => {
                let (shape, tone, drawn) = (*shape, *tone, *drawn);
                let width = style.size * MARK;
                atoms.push(Atom::Mark { shape, tone, style: drawn, width, run });
            }
            Stretch::Words { text, style: said, language } => {
                let (face, size, language) = (style.face_of(*said), style.size, *language);
                let setting = style.setting;
                let mut cut =
                    Cutter { atoms: &mut atoms, face, size, width, language, setting, run, shaper };
                cut.stretch(text);
            }
        }
    }
    atoms
}

/// The width of the widest single word, and that of everything on one line.
pub(super) fn extent(stretches: &[Stretch], style: &TextStyle, shaper: &mut Shaper) -> (f32, f32) {
    // No hyphens and no limit: only spaces and joints divide.
    let atoms = atoms(stretches, &style.ragged(), f32::INFINITY, shaper);
    let (mut widest, mut word) = (0.0_f32, 0.0_f32);
    for atom in &atoms {
        match atom {
            Atom::Space { .. } | Atom::Inside { hyphen: None } => word = 0.0,
            Atom::Inside { .. } => {}
            Atom::Word { width, .. } | Atom::Mark { width, .. } => word += width,
        }
        widest = widest.max(word);
    }
    (widest, atoms.iter().map(Atom::width).sum())
}

/// Cuts words into atoms.
struct Cutter<'a> {
    atoms: &'a mut Vec<Atom>,
    face: Face,
    size: f32,
    width: f32,
    language: Language,
    setting: Setting,
    run: usize,
    shaper: &'a mut Shaper,
}

/// What parts words: spaces, and ends of lines that somebody typed. A space that does not break
/// is not among them.
const GAPS: [char; 9] = [' ', '\n', '\t', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];
/// A hyphen that is seen only at the end of a line, and a space without width.
const HIDDEN: [char; 2] = ['\u{ad}', '\u{200b}'];

impl Cutter<'_> {
    fn stretch(&mut self, text: &str) {
        for (i, word) in text.split(GAPS).enumerate() {
            if i > 0 {
                self.space();
            }
            match visible(word) {
                word if word.is_empty() => {}
                word if word.contains(HIDDEN) => self.chosen(&word),
                word if is_address(&word) => self.parts(address(&word)),
                word => self.word(&word),
            }
        }
    }

    /// A space; several in a row are one, and none begins a paragraph.
    fn space(&mut self) {
        if matches!(self.atoms.last(), None | Some(Atom::Space { .. })) {
            return;
        }
        let width = self.measure(" ");
        self.atoms.push(Atom::Space { face: self.face, width, run: self.run });
    }

    /// A word of which somebody said where it may be parted.
    fn chosen(&mut self, word: &str) {
        let hyphen = self.hyphen();
        for part in word.split_inclusive(HIDDEN) {
            self.parts(vec![part.trim_end_matches(HIDDEN)]);
            if part.ends_with(HIDDEN) {
                let hyphen = part.ends_with('\u{ad}').then_some((self.face, hyphen));
                self.atoms.push(Atom::Inside { hyphen });
            }
        }
    }

    /// Parts between which a line may end without a hyphen.
    fn parts(&mut self, parts: Vec<&str>) {
        for (i, part) in parts.into_iter().enumerate() {
            if i > 0 {
                self.atoms.push(Atom::Inside { hyphen: None });
            }
            if self.measure(part) > self.width { self.letters(part) } else { self.piece(part) }
        }
    }

    fn word(&mut self, word: &str) {
        for (i, joint) in joints(word).into_iter().enumerate() {
            if i > 0 {
                self.atoms.push(Atom::Inside { hyphen: None });
            }
            if self.setting == Setting::Justified || self.measure(joint) > self.width {
                joint.split_inclusive(TIES).for_each(|part| self.syllables(part));
            } else {
                self.piece(joint);
            }
        }
    }

    fn syllables(&mut self, word: &str) {
        let hyphen = self.hyphen();
        for (i, syllable) in syllables(word, self.language).into_iter().enumerate() {
            if i > 0 {
                self.atoms.push(Atom::Inside { hyphen: Some((self.face, hyphen)) });
            }
            if self.measure(&syllable) + hyphen > self.width {
                self.letters(&syllable);
            } else {
                self.piece(&syllable);
            }
        }
    }

    /// The last resort: between any two letters.
    fn letters(&mut self, word: &str) {
        let mut from = 0;
        let ends = word.char_indices().skip(1).filter(|(_, c)| !leans(*c)).map(|(at, _)| at);
        for to in ends.chain([word.len()]) {
            if from > 0 {
                self.atoms.push(Atom::Inside { hyphen: None });
            }
            self.piece(word.get(from..to).unwrap_or_default());
            from = to;
        }
    }

    fn piece(&mut self, text: &str) {
        for (face, text) in self.face.parts(text) {
            let width = self.shaper.width(face, self.size, text);
            self.atoms.push(Atom::Word { text: text.to_owned(), face, width, run: self.run });
        }
    }

    fn hyphen(&mut self) -> f32 {
        self.measure("-")
    }

    fn measure(&mut self, text: &str) -> f32 {
        let parts = self.face.parts(text);
        parts.into_iter().map(|(face, part)| self.shaper.width(face, self.size, part)).sum()
    }
}

/// What keeps two words on one line: a space that does not break, or an apostrophe.
const TIES: [char; 4] = ['\u{a0}', '\u{202f}', '\'', '’'];

/// The word without characters that are never seen: joiners, marks of direction and of variants.
fn visible(word: &str) -> Cow<'_, str> {
    let unseen = |c: char| {
        matches!(c, '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0100}'..='\u{e01ef}')
    };
    if word.contains(unseen) { word.replace(unseen, "").into() } else { word.into() }
}

/// Whether a character stands on, under or in the one before it.
fn leans(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}'
        | '\u{5bf}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6ed}' | '\u{900}'..='\u{903}' | '\u{93a}'..='\u{94f}'
        | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}'
        | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}'
        | '\u{302a}'..='\u{302f}' | '\u{fe20}'..='\u{fe2f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

/// Whether a word is the address of a page, of mail or of a file.
fn is_address(word: &str) -> bool {
    let named = word.contains("://") || word.starts_with("www.") || word.contains('@');
    named || (word.contains('/') && word.contains('.') && word.chars().any(char::is_alphabetic))
}

/// The parts of an address: it may go on in the next line after a sign that parts its names.
fn address(word: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = word;
    while let Some(at) = rest.find(|c: char| "/.-@?&=_".contains(c)) {
        let after = rest.get(at..).unwrap_or_default();
        // Signs in a row stay together, and none stands alone at the end.
        let signs = after.find(|c: char| !"/.-@?&=_".contains(c)).unwrap_or(after.len());
        let (part, left) = rest.split_at(at + signs);
        parts.push(part);
        rest = left;
    }
    if !rest.is_empty() {
        parts.push(rest);
    }
    parts
}

/// A word cut after each hyphen, dash or slash that stands between letters.
fn joints(word: &str) -> Vec<&str> {
    let joint = |c: char| matches!(c, '-' | '–' | '—' | '/');
    if word.chars().any(|c| c.is_ascii_digit()) {
        return vec![word]; // 2015–2020 and 1/2 stay whole
    }
    word.split_inclusive(joint).collect()
}

/// The syllables of a word, the punctuation around it left on.
fn syllables(word: &str, language: Language) -> Vec<String> {
    let core = word.trim_matches(|c: char| !c.is_alphabetic());
    let letters = core.chars().all(char::is_alphabetic);
    let acronym = core.chars().skip(1).any(char::is_uppercase);
    if !letters || acronym || core.chars().count() < 6 {
        return vec![word.to_owned()];
    }
    let Some((before, after)) = word.split_once(core) else { return vec![word.to_owned()] };
    let (lang, right) = match language {
        Language::En => (hypher::Lang::English, 3),
        Language::Es => (hypher::Lang::Spanish, 2),
        Language::Pt => (hypher::Lang::Portuguese, 3),
        Language::Fr => (hypher::Lang::French, 3),
    };
    let mut parts: Vec<String> =
        hypher::hyphenate_bounded(core, lang, 2, right).map(str::to_owned).collect();
    if let Some(first) = parts.first_mut() {
        first.insert_str(0, before);
    }
    if let Some(last) = parts.last_mut() {
        last.push_str(after);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_hyphenate_as_their_language_does() {
        let check = |word, language, expected: &str| {
            assert_eq!(syllables(word, language).join("-"), expected);
        };
        check("responsabilidad", Language::Es, "res-pon-sa-bi-li-dad");
        check("municipalidade,", Language::Pt, "mu-ni-ci-pa-li-dade,");
        check("développement", Language::Fr, "dé-ve-lop-pe-ment");
        check("sustainability", Language::En, "sus-tain-abil-ity");
        check("UNICEF", Language::Es, "UNICEF");
        check("2015–2020", Language::Es, "2015–2020");
    }

    #[test]
    fn an_address_goes_on_after_a_sign_that_parts_its_names() {
        let check = |word: &str, expected: &str| {
            assert!(is_address(word), "{word}");
            assert_eq!(address(word).join(" "), expected);
        };
        check("https://www.municipio.example/a-b", "https:// www. municipio. example/ a- b");
        check("agua@municipio.example", "agua@ municipio. example");
        for word in ["y/o", "1/2", "2015–2020", "fin.", "EE.UU."] {
            assert!(!is_address(word), "{word}");
        }
    }

    #[test]
    fn accents_stay_on_their_letters_and_what_is_never_seen_is_left_out() {
        let parts = |text: &'static str, width: f32| {
            let words =
                Stretch::Words { text: text.into(), style: Style::Plain, language: Language::Es };
            let style = super::super::style::LABEL;
            let atoms = atoms(&[words], &style, width, &mut Shaper::default());
            let said = atoms.iter().filter_map(|atom| match atom {
                Atom::Word { text, .. } => Some(text.clone()),
                Atom::Space { .. } => Some("_".to_owned()),
                Atom::Mark { .. } | Atom::Inside { .. } => None,
            });
            said.collect::<Vec<_>>().join("|")
        };
        assert_eq!(parts("e\u{301}a\u{308}\u{304}o", 1.0), "e\u{301}|a\u{308}\u{304}|o");
        assert_eq!(parts("a\u{200d}b \u{feff}", 99.0), "ab|_");
        assert_eq!(parts("  a  \n b", 99.0), "a|_|b");
        assert_eq!(parts("agua\u{ad}dulce y\u{200b}o", 99.0), "agua|dulce|_|y|o");
    }
}
