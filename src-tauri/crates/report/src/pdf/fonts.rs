//! The fonts of a file, cut down to the glyphs that are used.
//!
//! **Invariant:** every glyph has a text by which it is copied and read aloud, one text for each glyph in
//! the whole file. Where it stands for another, the page says so at the place.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{Codepoint, FontId, ParsedFont, PdfFont};

use super::Error;
use super::values::round;
use crate::fonts::{Face, Glyph, Shaper, pieces};
use crate::layout::Pages;
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
    /// New glyph → width in thousandths of an em.
    widths: BTreeMap<u16, u16>,
    /// New glyph → the text it stands for.
    texts: BTreeMap<u16, String>,
}

impl Fonts {
    pub(super) fn used_on(pages: &Pages, shaper: &mut Shaper) -> Self {
        let mut words: BTreeSet<(Face, &str)> = BTreeSet::new();
        let pieces_ = pages.pages.iter().flat_map(|page| &page.pieces);
        for item in pieces_.flat_map(|piece| &piece.items) {
            if let Item::Text(text) = item {
                words.extend(pieces(&text.text).map(|word| (text.face, word)));
            }
        }
        let mut faces: BTreeMap<Face, Subset> = BTreeMap::new();
        for (face, word) in words {
            let subset = faces.entry(face).or_default();
            for glyph in shaper.shape(face, word).iter() {
                subset.use_glyph(glyph);
            }
        }
        for (face, subset) in &mut faces {
            subset.name_the_nameless(*face);
        }
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
}

impl Subset {
    fn use_glyph(&mut self, glyph: &Glyph) {
        let new = self.remapper.remap(glyph.id);
        self.widths.insert(new, thousandths(glyph.width));
        if glyph.text.is_empty() {
            return;
        }
        let known = self.texts.entry(new).or_insert_with(|| glyph.text.clone());
        // A letter that also begins a cluster with an accent stands for itself; a space that is also one
        // at which no line ends, for a space.
        if (glyph.text.len(), &glyph.text) < (known.len(), known) {
            known.clone_from(&glyph.text);
        }
    }

    /// A glyph that is only ever the later part of a cluster has the text that the font gives it.
    fn name_the_nameless(&mut self, face: Face) {
        for (new, old) in self.remapper.remapped_gids().enumerate().skip(1) {
            let Ok(new) = u16::try_from(new) else { continue };
            self.texts.entry(new).or_insert_with(|| {
                face.character(old).unwrap_or(char::REPLACEMENT_CHARACTER).to_string()
            });
        }
    }

    /// The glyph as it is shown, with `more` em after it.
    pub(super) fn codepoint(&self, glyph: &Glyph, more: f32) -> Option<Codepoint> {
        let gid = self.remapper.get(glyph.id)?;
        // What the pen must go back (or, negative, go on) after the font's own width.
        let offset = round((glyph.width - glyph.advance - more) * 1000.0);
        Some(Codepoint { gid, offset, cid: self.texts.get(&gid).cloned() })
    }

    /// Whether the glyphs of a cluster, copied one by one, give another text than they stand for.
    pub(super) fn misreads(&self, cluster: &[Glyph]) -> bool {
        let Some(first) = cluster.first() else { return false };
        let texts = cluster.iter().filter_map(|glyph| self.remapper.get(glyph.id));
        let read: String =
            texts.filter_map(|gid| self.texts.get(&gid)).map(String::as_str).collect();
        let blank = |text: &str| text.chars().all(char::is_whitespace);
        read != first.text && !(blank(&read) && blank(&first.text))
    }
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
