//! Writes laid-out pages as a PDF: the only place that says `printpdf` or `lopdf`.
//!
//! printpdf writes pages and fonts; what it does not know – the structure for screen readers, links, the
//! hierarchy of bookmarks, metadata that is the same in every run – is added with lopdf. The file is
//! both PDF/UA-1, which can be read aloud, and PDF/A-2a, which can be kept.
//!
//! **Invariant:** nothing here is random or read from a clock: dates are the as-of date, the id of
//! the file is the hash of its pages. Nothing that a page says can make the writing fail.

mod fonts;
mod links;
mod metadata;
mod outline;
mod painter;
mod pictures;
mod profile;
mod structure;
mod values;

use lopdf::{Object, ObjectId, dictionary};
use printpdf::{Op, PdfDocument, PdfPage, PdfSaveOptions, Pt};

use crate::fonts::Shaper;
use crate::language_tag;
use crate::layout::{Page, Pages, Part, Piece};
use fonts::Fonts;
use painter::Painter;

/// What can go wrong; none of it depends on the data.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A font of ours could not be cut down to the glyphs used.
    #[error("font {0} cannot be subset")]
    Font(&'static str),
    /// The file could not be put together.
    #[error("pdf: {0}")]
    Pdf(#[from] lopdf::Error),
    /// The bytes could not be written to memory.
    #[error("pdf: {0}")]
    Write(#[from] std::io::Error),
    /// The pages could not be hashed.
    #[error("pages: {0}")]
    Hash(#[from] serde_json::Error),
}

/// The bytes of the PDF. The same pages give the same bytes.
///
/// # Errors
/// When a font of ours cannot be embedded.
pub fn write(pages: &Pages) -> Result<Vec<u8>, Error> {
    let mut shaper = Shaper::default();
    let pages = &*pictures::with_boxes(pages, &mut shaper);
    let mut file = drawn(pages, &mut shaper)?;
    finish(&mut file, pages, &mut shaper)?;
    values::compress(&mut file)?;
    values::save(&file)
}

/// The pages with their fonts and pictures, as printpdf knows them.
fn drawn(pages: &Pages, shaper: &mut Shaper) -> Result<lopdf::Document, Error> {
    let fonts = Fonts::used_on(pages, shaper);
    let mut document = PdfDocument::new(&pages.title);
    for face in fonts.faces() {
        document.resources.fonts.map.insert(fonts::id(face), fonts.embed(face)?);
    }
    document.resources.xobjects.map = pictures::used_on(pages);
    let mut content = Vec::new();
    for page in &pages.pages {
        let ops = Painter::new(&fonts, shaper, page.size.y).page(page, &pages.elements);
        content.push(sheet(page, ops));
    }
    document.with_pages(content);
    let mut file = document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    fonts.say_glyphs(&mut file);
    Ok(file)
}

fn sheet(page: &Page, ops: Vec<Op>) -> PdfPage {
    let sheet = printpdf::Rect::from_wh(Pt(page.size.x), Pt(page.size.y));
    PdfPage { media_box: sheet.clone(), trim_box: sheet.clone(), crop_box: sheet, ops }
}

/// Pieces of a page that stand side by side in it and are part of the same element, or of none. One that
/// is part of an element is marked with a number: its place among those of the page.
fn runs(page: &Page) -> impl Iterator<Item = (Option<usize>, &[Piece])> {
    let runs = page.pieces.chunk_by(|one, next| owner(one) == owner(next));
    runs.map(|run| (run.first().and_then(owner), run))
}

fn owner(piece: &Piece) -> Option<usize> {
    match piece.part {
        Part::Ornament => None,
        Part::Element(element) | Part::Hyphen(element) => Some(element),
    }
}

/// Adds what printpdf does not write.
fn finish(file: &mut lopdf::Document, pages: &Pages, shaper: &mut Shaper) -> Result<(), Error> {
    "1.7".clone_into(&mut file.version);
    let sheets: Vec<ObjectId> = file.get_pages().values().copied().collect();
    let links = links::annotate(file, pages, &sheets);
    let structure = structure::tree(file, pages, &sheets, &links, shaper);
    let outlines = outline::outlines(file, pages, &sheets);
    let metadata = metadata::packet(file, pages);
    let intent = profile::output_intent(file);
    let catalog = file.catalog_mut()?;
    catalog.set("StructTreeRoot", structure);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("Lang", Object::string_literal(language_tag(pages.language)));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    catalog.set("PageLabels", outline::page_labels());
    if let Some(outlines) = outlines {
        catalog.set("Outlines", outlines);
        catalog.set("PageMode", "UseOutlines");
    }
    metadata::identify(file, pages)?;
    file.prune_objects();
    Ok(())
}

#[cfg(test)]
mod tests;
