//! The fonts of a file, cut down to the glyphs that are used.
//!
//! What a page shows are codes; a code has one glyph and one text. So the hyphen that only ends a line has
//! a code of its own beside that of a written one, and reads as the soft hyphen that it is. A page that
//! said so at the place instead would need marks within marks, and not every reader understands those.
//!
//! **Invariant:** every code has a text by which it is copied and read aloud, one in the whole file.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Document, Object, Stream, dictionary};
use printpdf::{Codepoint, FontId, ParsedFont, PdfFont};

use super::Error;
use super::values::round;
use crate::fonts::{Face, Glyph, Shaper, pieces};
use crate::layout::{Pages, Part};
use crate::scene::Item;

/// Which glyphs of which fonts are used, and what they are called in the subsets.
pub(super) struct Fonts {
    faces: BTreeMap<Face, Subset>,
}

/// The name of a font among the resources of a page.
pub(super) fn id(face: Face) -> FontId {
    FontId(face.name().to_owned())
}

/// The glyphs of one font that are used.
#[derive(Default)]
pub(super) struct Subset {
    remapper: subsetter::GlyphRemapper,
    /// Code → width in thousandths of an em.
    widths: BTreeMap<u16, u16>,
    /// New glyph → the texts it stands for, with their codes. The first code is the glyph itself.
    codes: BTreeMap<u16, Vec<(String, u16)>>,
    /// The glyphs of the codes that follow those of the glyphs.
    further: Vec<u16>,
}

impl Fonts {
    pub(super) fn used_on(pages: &Pages, shaper: &mut Shaper) -> Self {
        let mut words: BTreeSet<(Face, &str, Reads)> = BTreeSet::new();
        for piece in pages.pages.iter().flat_map(|page| &page.pieces) {
            for item in &piece.items {
                if let Item::Text(text) = item {
                    let reads = Reads::of(piece.part);
                    words.extend(pieces(&text.text).map(|word| (text.face, word, reads)));
                }
            }
        }
        let mut faces: BTreeMap<Face, Subset> = BTreeMap::new();
        for (face, word, reads) in words {
            let subset = faces.entry(face).or_default();
            for (glyph, text) in told(&shaper.shape(face, word), reads) {
                subset.use_glyph(glyph, text);
            }
        }
        faces.values_mut().for_each(Subset::number);
        Self { faces }
    }

    pub(super) fn faces(&self) -> impl Iterator<Item = Face> {
        self.faces.keys().copied()
    }

    pub(super) fn subset(&self, face: Face) -> Option<&Subset> {
        self.faces.get(&face)
    }

    pub(super) fn embed(&self, face: Face) -> Result<PdfFont, Error> {
        let failed = || Error::Font(face.name());
        let subset = self.faces.get(&face).ok_or_else(failed)?;
        let bytes = subsetter::subset(face.bytes(), 0, &subset.remapper).map_err(|_| failed())?;
        let whole = ParsedFont::from_bytes(face.bytes(), 0, &mut Vec::new()).ok_or_else(failed)?;
        let name = format!("{}+{}", subset_tag(&bytes), face.name());
        let widths = subset.widths.clone();
        let metrics = whole.font_metrics.clone();
        let nothing = BTreeMap::new();
        let mut font =
            ParsedFont::with_glyph_data(bytes, 0, Some(name), nothing, widths, 1000, metrics);
        font.pdf_font_metrics = whole.pdf_font_metrics;
        Ok(PdfFont::new(font))
    }

    /// Says which glyph each code has, where that is not its own number, as printpdf takes it to be.
    pub(super) fn say_glyphs(&self, file: &mut Document) {
        for (face, subset) in self.faces.iter().filter(|(_, subset)| !subset.further.is_empty()) {
            let glyphs = file.add_object(Stream::new(dictionary! {}, subset.glyphs()));
            for object in file.objects.values_mut() {
                if let Some(font) = descendant(object, *face) {
                    font.set("CIDToGIDMap", glyphs);
                }
            }
        }
    }
}

/// The part of a font in which its codes have their glyphs.
fn descendant(object: &mut Object, face: Face) -> Option<&mut lopdf::Dictionary> {
    let fonts = object.as_dict_mut().ok()?.get_mut(b"DescendantFonts").ok()?;
    let font = fonts.as_array_mut().ok()?.first_mut()?.as_dict_mut().ok()?;
    let name = font.get(b"BaseFont").and_then(Object::as_name).ok()?;
    name.ends_with(face.name().as_bytes()).then_some(font)
}

impl Subset {
    fn use_glyph(&mut self, glyph: &Glyph, text: String) {
        let new = self.remapper.remap(glyph.id);
        self.widths.insert(new, thousandths(glyph.width));
        let texts = self.codes.entry(new).or_default();
        if !texts.iter().any(|(known, _)| *known == text) {
            texts.push((text, new));
        }
    }

    /// Gives a code to every text but the first of each glyph, when all glyphs are known.
    fn number(&mut self) {
        let count = usize::from(self.remapper.num_gids());
        for (glyph, texts) in &mut self.codes {
            for (_, code) in texts.iter_mut().skip(1) {
                let Ok(next) = u16::try_from(count + self.further.len()) else { return };
                *code = next;
                self.further.push(*glyph);
                let width = self.widths.get(glyph).copied().unwrap_or_default();
                self.widths.insert(next, width);
            }
        }
    }

    /// The glyph of every code, two bytes each.
    fn glyphs(&self) -> Vec<u8> {
        let own = 0..self.remapper.num_gids();
        own.chain(self.further.iter().copied()).flat_map(u16::to_be_bytes).collect()
    }

    /// The code under which a glyph is shown, with `more` em after it.
    pub(super) fn codepoint(&self, glyph: &Glyph, text: String, more: f32) -> Option<Codepoint> {
        let texts = self.codes.get(&self.remapper.get(glyph.id)?)?;
        let (_, code) = texts.iter().find(|(known, _)| *known == text)?;
        // What the pen must go back (or, negative, go on) after the font's own width.
        let offset = round((glyph.width - glyph.advance - more) * 1000.0);
        Some(Codepoint { gid: *code, offset, cid: Some(text) })
    }
}

/// How what is seen is read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reads {
    /// As it stands there.
    AsSeen,
    /// As nothing: it only says that a word goes on.
    AsNothing,
}

impl Reads {
    pub(super) fn of(part: Part) -> Self {
        match part {
            Part::Hyphen(_) => Self::AsNothing,
            Part::Ornament | Part::Element(_) => Self::AsSeen,
        }
    }
}

/// U+00AD: read aloud as nothing, copied as nothing.
const SOFT_HYPHEN: &str = "\u{ad}";

/// The glyphs of a word, each with the text for which it stands.
pub(super) fn told(word: &[Glyph], reads: Reads) -> impl Iterator<Item = (&Glyph, String)> {
    // A cluster begins at a glyph that has a text.
    word.chunk_by(|_, next| next.text.is_empty()).flat_map(move |cluster| {
        let text = cluster.first().map_or("", |glyph| glyph.text.as_str());
        let texts = match reads {
            Reads::AsSeen => shared(text, cluster.len()),
            Reads::AsNothing => vec![SOFT_HYPHEN.to_owned(); cluster.len()],
        };
        cluster.iter().zip(texts)
    })
}

/// The text of a cluster in as many parts as it has glyphs: a letter and its accents. Where there are fewer
/// characters than glyphs, the last ones are read as nothing. A space at which no line ends is a space.
fn shared(text: &str, glyphs: usize) -> Vec<String> {
    if text.chars().all(char::is_whitespace) {
        return vec![" ".to_owned(); glyphs];
    }
    let later = glyphs.saturating_sub(1);
    let count = text.chars().count();
    let first = count.saturating_sub(later).max(1);
    let mut characters = text.chars();
    let mut parts = vec![characters.by_ref().take(first).collect::<String>()];
    let nothing = || SOFT_HYPHEN.to_owned();
    parts.extend((0..later).map(|_| characters.next().map_or_else(nothing, String::from)));
    parts
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn thousandths(em: f32) -> u16 {
    (em * 1000.0).round() as u16
}

/// Six capital letters that stand for the content of a subset.
fn subset_tag(bytes: &[u8]) -> String {
    let hash = blake3::hash(bytes);
    hash.as_bytes().iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}
