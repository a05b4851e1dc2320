//! The books of Ceiba: data → document → layout → pages → PDF.
//!
//! A [`document`] says what is meant, a [`scene`] what a chart shows, [`layout`] where everything
//! stands, and [`pdf`] writes it down. The window draws the very same pages and scenes,
//! and [`told`] says in the same words what stands in a register.
//!
//! **Invariant:** no clock, no randomness, no file is read here; the same input gives the same
//! bytes. Only `pdf` says `printpdf` or `lopdf`.

pub mod document;
pub mod room;
pub mod scene;

pub mod fonts;
pub mod layout;
pub mod pdf;
pub mod pictures;

#[cfg(test)]
pub(crate) mod sample;

pub mod books;
pub mod charts;
pub mod check;
pub mod told;

use ceiba::text::Language;

/// A book as the bytes of a PDF.
///
/// # Errors
/// [`pdf::Error`] when a font cannot be embedded; it never depends on the data.
pub fn print(
    document: &document::Document,
    setup: &layout::PageSetup,
) -> Result<Vec<u8>, pdf::Error> {
    pdf::write(&layout::pages(document, setup))
}

/// The tag of a language as a PDF and a screen reader want it.
#[must_use]
pub fn language_tag(language: Language) -> &'static str {
    match language {
        Language::En => "en",
        Language::Es => "es-419",
        Language::Pt => "pt-BR",
        Language::Fr => "fr",
    }
}
