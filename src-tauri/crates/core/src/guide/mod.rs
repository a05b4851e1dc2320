//! The guide: a short manual page for each page of the window, in four languages, as the program carries it.
//!
//! **Invariant:** every page is there in every language (a file that is missing does not compile), and it is
//! words only: headings, paragraphs, lists, words that stand out, links to other pages of the guide.

use std::sync::LazyLock;

use crate::text::Language;

mod read;

/// A page of the guide in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its name in links and files, the same in every language.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// What stands below it.
    pub blocks: Vec<Block>,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading within the page.
    Heading {
        /// What it says.
        text: String,
        /// By which links find it, the same in every language.
        anchor: Option<String>,
    },
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A list of things.
    List {
        /// Whether they are steps, or in any order.
        order: Order,
        /// One thing each.
        items: Vec<Vec<Span>>,
    },
}

/// How the things of a list follow one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// In any order.
    Any,
    /// One after the other, counted.
    Steps,
}

/// Words that look alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// How they look.
    pub look: Look,
    /// Where they lead.
    pub link: Option<Link>,
}

/// How words look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// Like the words around them.
    #[default]
    Plain,
    /// The name of something on the screen.
    Strong,
    /// Said with weight.
    Emphasis,
    /// A key to press, or what is typed.
    Key,
}

/// A place in the guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The page.
    pub page: String,
    /// The heading in it; its top where there is none.
    pub anchor: Option<String>,
}

/// Name and texts of each page, in the order of [`Language::ALL`]; the pages in the order of the work.
macro_rules! pages {
    ($($id:literal)*) => {
        &[$( ($id, [pages!("es", $id), pages!("pt", $id), pages!("en", $id), pages!("fr", $id)]) ),*]
    };
    ($language:literal, $id:literal) => {
        include_str!(concat!("../../../../../manuals/", $language, "/", $id, ".md"))
    };
}

const FILES: &[(&str, [&str; 4])] = pages![
    "window" "start" "municipality" "import" "data" "indicators" "indicator" "balance" "own" "plan" "print"
    "editions" "files" "share" "copies" "history" "sources"
    "settings"
];

/// All pages in a language, in the order of the work.
#[must_use]
pub fn pages(language: Language) -> &'static [Page] {
    static ALL: LazyLock<[Vec<Page>; 4]> = LazyLock::new(|| [0, 1, 2, 3].map(read_all));
    let at = Language::ALL.iter().position(|known| *known == language);
    at.and_then(|at| ALL.get(at)).map(Vec::as_slice).unwrap_or_default()
}

/// One page in a language.
#[must_use]
pub fn page(id: &str, language: Language) -> Option<&'static Page> {
    pages(language).iter().find(|page| page.id == id)
}

fn read_all(language: usize) -> Vec<Page> {
    let read = |(id, texts): &(&'static str, [&str; 4])| read::page(id, texts.get(language)?);
    FILES.iter().filter_map(read).collect()
}

impl Page {
    /// All its words, one after the other.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        let inner = self.blocks.iter().flat_map(Block::words);
        std::iter::once(self.title.as_str()).chain(inner)
    }
}

impl Block {
    fn words(&self) -> Vec<&str> {
        match self {
            Self::Heading { text, .. } => vec![text],
            Self::Paragraph(spans) => spans.iter().map(|span| span.text.as_str()).collect(),
            Self::List { items, .. } => {
                items.iter().flatten().map(|span| span.text.as_str()).collect()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn spans(block: &Block) -> Vec<&Span> {
        match block {
            Block::Heading { .. } => Vec::new(),
            Block::Paragraph(spans) => spans.iter().collect(),
            Block::List { items, .. } => items.iter().flatten().collect(),
        }
    }

    fn anchors(page: &Page) -> Vec<&str> {
        let headings = page.blocks.iter().filter_map(|block| match block {
            Block::Heading { anchor, .. } => anchor.as_deref(),
            _ => None,
        });
        headings.collect()
    }

    #[test]
    fn a_page_has_the_same_parts_in_every_language() {
        let shape = |page: &Page| -> Vec<String> {
            let told = |block: &Block| match block {
                Block::Heading { anchor, .. } => format!("heading {anchor:?}"),
                Block::Paragraph(_) => "paragraph".to_owned(),
                Block::List { order, items } => format!("{order:?} of {}", items.len()),
            };
            page.blocks.iter().map(told).collect()
        };
        for page in pages(Language::Es) {
            for language in Language::ALL {
                let other = super::page(page.id, language).expect("is there");
                assert_eq!(shape(page), shape(other), "{} in {language:?}", page.id);
            }
        }
        assert_eq!(pages(Language::Fr).len(), FILES.len());
    }

    #[test]
    fn a_page_is_short() {
        for language in Language::ALL {
            for page in pages(language) {
                let words = page.words().flat_map(str::split_whitespace).count();
                assert!((120..=420).contains(&words), "{} in {language:?}: {words}", page.id);
                assert!(!page.title.is_empty(), "{}", page.id);
            }
        }
    }

    #[test]
    fn links_lead_to_a_page_and_its_heading() {
        for page in pages(Language::Es) {
            for link in page.blocks.iter().flat_map(spans).filter_map(|span| span.link.as_ref()) {
                let to = super::page(&link.page, Language::Es);
                let to = to.unwrap_or_else(|| panic!("{}: {link:?}", page.id));
                let there = |anchor: &String| anchors(to).contains(&anchor.as_str());
                assert!(link.anchor.iter().all(there), "{}: {link:?}", page.id);
            }
        }
    }

    #[test]
    fn anchors_stand_once_on_a_page() {
        for page in pages(Language::Es) {
            let all = anchors(page);
            assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "{}", page.id);
        }
        let indicator = page("indicator", Language::Pt).expect("is there");
        assert!(anchors(indicator).contains(&"two-clocks"));
    }

    #[test]
    fn nothing_in_the_files_is_more_than_words() {
        for (id, texts) in FILES {
            for (text, language) in texts.iter().zip(Language::ALL) {
                assert_eq!(read::strange(text), Vec::<String>::new(), "{id} in {language:?}");
            }
        }
    }
}
