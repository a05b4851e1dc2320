//! Looks through a laid-out book for what a reader would stumble over, and what a screen reader would miss.
//!
//! **Invariant:** pure, and never in the way: it finds, it mends nothing, and a book with findings is
//! printed all the same. Whatever it finds it can also miss to find: each check has a test with a book that
//! is wrong in this one way.

mod drawn;
mod meant;
#[cfg(test)]
pub(crate) mod tests;

use ceiba::text::{Message, keys};

use crate::document::Document;
use crate::layout::Pages;

/// Something wrong with a book.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The page, from 0; `None` where it is in the document and on no page of its own.
    pub page: Option<usize>,
    /// What is wrong.
    pub what: Wrong,
    /// The words by which it is found.
    pub words: String,
}

/// What can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wrong {
    /// Words or a picture that are no part of any element, and that nothing else says.
    Untagged,
    /// A figure without words for those who do not see it.
    NoAlternative,
    /// A heading two levels under the one before.
    SkippedLevel,
    /// A table in which no cell heads a row or a column.
    NoHead,
    /// Text nearer to the edge of the page than any printer prints.
    OffPage,
    /// Text of a chart that does not fit into it.
    OutsideChart,
    /// Words over other words.
    Overlap,
    /// A character that no font of the books has.
    MissingGlyph,
    /// A figure, or a table that is referred to, without a caption and so without a number.
    NoCaption,
    /// A place to click without words.
    WordlessLink,
    /// A reference to what is not there.
    LostReference,
    /// A picture whose file is missing or of another kind.
    LostPicture,
    /// A line under 0.35 points.
    ThinLine,
    /// Type under 6.5 points.
    SmallType,
}

impl Finding {
    fn on(page: usize, what: Wrong, words: &str) -> Self {
        Self { page: Some(page), what, words: short(words) }
    }

    fn anywhere(what: Wrong, words: &str) -> Self {
        Self { page: None, what, words: short(words) }
    }

    /// What is told of it.
    #[must_use]
    pub fn message(&self) -> Message {
        let page = self.page.unwrap_or_default() + 1;
        let words = self.words.clone();
        match self.what {
            Wrong::Untagged => keys::check_untagged(page, words),
            Wrong::NoAlternative => keys::check_no_alternative(page),
            Wrong::SkippedLevel => keys::check_skipped_level(page, words),
            Wrong::NoHead => keys::check_no_head(page, words),
            Wrong::OffPage => keys::check_off_page(page, words),
            Wrong::OutsideChart => keys::check_outside_chart(words),
            Wrong::Overlap => keys::check_overlap(page, words),
            Wrong::MissingGlyph => keys::check_missing_glyph(page, words),
            Wrong::NoCaption => keys::check_no_caption(words),
            Wrong::WordlessLink => keys::check_wordless_link(page, words),
            Wrong::LostReference => keys::check_lost_reference(words),
            Wrong::LostPicture => keys::check_lost_picture(page, words),
            Wrong::ThinLine => keys::check_thin_line(page, words),
            Wrong::SmallType => keys::check_small_type(page, words),
        }
    }
}

/// All that is wrong with a book, in the order of its pages; each thing once for each page.
#[must_use]
pub fn findings(document: &Document, pages: &Pages) -> Vec<Finding> {
    let mut found = [
        meant::document(document),
        meant::elements(pages),
        meant::untagged(document, pages),
        meant::links(pages),
        drawn::charts(document),
        drawn::pages(pages),
    ]
    .concat();
    found.sort();
    found.dedup();
    found
}

/// How many characters of what is wrong are told.
const LONGEST: usize = 60;

fn short(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= LONGEST {
        return words;
    }
    let start: String = words.chars().take(LONGEST).collect();
    format!("{}…", start.trim_end())
}
