//! The two books: what goes in, and what they have in common.
//!
//! The input is plain data made of core types; whoever holds the workspace fills it in.
//! **Invariant:** nothing is invented: what is not in the input is printed as missing, or as a line
//! to be filled in by hand.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use ceiba::basics::{Currency, Id, Money};
use ceiba::municipality::country::Word;
use ceiba::municipality::wording::Home;
use ceiba::plan::undecided::Undecided;
use ceiba::plan::{Action, Certainty, Objective};
use ceiba::series::Source;
use ceiba::text::{Locale, Message, format, keys};

use crate::document::{Block, Cover, Document, PageWords};
use crate::told;

pub mod book;
mod chapters;
pub mod council;
mod disputed;
mod front;
pub mod gather;
pub mod marks;
mod money;
pub mod narrative;
pub mod own;
pub mod places;
pub mod plan;
pub mod press;
pub mod profile;
pub mod snapshot;

use marks::Marks;
use own::OwnContent;

/// What every book says about itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Edition {
    /// The language of the book, as the municipality's country writes it.
    pub locale: Locale,
    /// The day for which every figure and word holds.
    pub as_of: NaiveDate,
    /// Real, or for training.
    pub nature: Nature,
}

/// Whether the municipality exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// It does: nothing may be invented for it.
    Real,
    /// It is fictional, and every page says so.
    Training,
}

/// The municipality sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Its name.
    pub name: String,
    /// Its region; empty while it is not known.
    pub region: String,
    /// Its country.
    pub country: String,
    /// Its code in the national list; empty while it is not known.
    pub code: String,
    /// Population by year, in order.
    pub population: Vec<(i32, f64)>,
    /// How it says things.
    pub home: Home,
}

/// The Local MDG Action Plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanInput {
    /// Which edition.
    pub edition: Edition,
    /// Whose.
    pub place: Place,
    /// First and last year, where they are decided.
    pub years: Option<(i32, i32)>,
    /// The currency of all amounts.
    pub currency: Currency,
    /// What should change, in order.
    pub objectives: Vec<Objective>,
    /// What is done, in order.
    pub actions: Vec<Action>,
    /// Action → the names of the files attached to it, in order.
    pub files: BTreeMap<Id, Vec<String>>,
    /// Series id → its label in the language of the book, and its unit in the words of the catalogue.
    pub series: BTreeMap<String, (String, String)>,
    /// What the plan still lacks, in sentences of other parts of the program.
    pub missing: Vec<Message>,
    /// What people have not decided yet, with all that was written, a sentence each in the language of
    /// the book.
    pub disputed: Vec<String>,
    /// What of objectives and actions two copies say differently, by their ids.
    pub undecided: BTreeMap<Id, Undecided>,
    /// What is marked of the starting points of objectives: only of those that bear a mark.
    pub marks: BTreeMap<Id, Marks>,
    /// What the figure of its starting year says now, of the objectives that begin with another value.
    pub moved: BTreeMap<Id, f64>,
    /// The objectives whose target is a step back from their starting point.
    pub backward: BTreeSet<Id>,
    /// The year whose prices are used, where one is named.
    pub price_year: Option<i32>,
    /// Series id → what is known of it, of those that measure objectives and have figures.
    pub indicators: BTreeMap<String, profile::Indicator>,
    /// Where those figures come from; an indicator names them by their place in this list.
    pub sources: Vec<Source>,
    /// What the team gives it besides figures.
    pub own: OwnContent,
}

/// Words of one book in one language.
#[derive(Clone, Copy)]
struct Words {
    locale: Locale,
}

impl Words {
    fn say(self, message: &Message) -> String {
        message.text(self.locale)
    }

    /// A word of the town, as it stands inside a sentence.
    fn word(self, place: &Place, word: Word) -> String {
        place.home.word(word, self.locale.language).to_owned()
    }

    /// A word of the town as a label.
    fn label(self, place: &Place, word: Word) -> String {
        format::capitalized(place.home.word(word, self.locale.language))
    }

    fn date(self, day: NaiveDate) -> String {
        format::date(day, self.locale.language)
    }

    fn certainty(self, certainty: Certainty) -> String {
        self.say(&told::certainty(certainty))
    }

    /// The line below a chart or a table that names its sources.
    fn source_line(self, mut sources: impl Iterator<Item = String>) -> String {
        let Some(first) = sources.next() else { return self.say(&keys::books_no_source()) };
        let together = |before: String, next| self.say(&keys::books_source_and(before, next));
        self.say(&match sources.next() {
            None => keys::books_source_line(first),
            Some(next) => keys::books_sources_line(sources.fold(together(first, next), together)),
        })
    }

    /// A source in a list of sources, with its licence.
    fn cited(self, source: &Source) -> String {
        let cited = format!("{}.", source.short());
        match source.licence.trim() {
            "" => cited,
            licence => format!("{cited} {}", self.say(&keys::books_licence(licence))),
        }
    }
}

/// A few words of a cell stay on one line; more of them may be broken.
fn on_one_line(words: String) -> String {
    if words.chars().count() <= 20 { words.replace(' ', "\u{a0}") } else { words }
}

/// The document of a book with its cover, its foot and, for training, its band.
fn bound(
    edition: &Edition,
    place: &Place,
    own: &OwnContent,
    title: &Message,
    blocks: Vec<Block>,
) -> Document {
    let words = Words { locale: edition.locale };
    let band = band(edition);
    let cover = Cover {
        title: own.title(title, words),
        place: place.name.clone(),
        region: whereabouts(place),
        lines: band.into_iter().chain(own.cover_lines(edition)).collect(),
        ..own.cover_pictures(edition.locale)
    };
    unbound(edition, place, own, title, [vec![Block::Cover(cover)], blocks].concat())
}

/// The same without a cover: a booklet of few pages.
fn unbound(
    edition: &Edition,
    place: &Place,
    own: &OwnContent,
    title: &Message,
    blocks: Vec<Block>,
) -> Document {
    let words = Words { locale: edition.locale };
    let title = own.title(title, words);
    let foot = keys::books_foot(title.as_str(), place.name.as_str());
    let day = words.date(edition.as_of);
    let mark = keys::books_foot_mark(own.mark.code.as_str(), day, words.say(&own.edition()));
    Document {
        title: format!("{title} – {}", place.name),
        author: place.name.clone(),
        language: edition.locale.language,
        decimal_mark: format::decimal_mark(edition.locale),
        as_of: edition.as_of,
        foot: words.say(&foot),
        mark: words.say(&mark),
        words: page_words(words),
        pictures: own.picture_files(),
        band: band(edition),
        blocks,
    }
}

/// What every page of a training municipality says.
fn band(edition: &Edition) -> Option<String> {
    let words = Words { locale: edition.locale };
    (edition.nature == Nature::Training).then(|| words.say(&keys::books_training()))
}

fn page_words(words: Words) -> PageWords {
    PageWords {
        page_number: words.say(&keys::books_page("{page}", "{pages}")),
        table: words.say(&keys::books_table_number("{number}")),
        figure: words.say(&keys::books_figure_number("{number}")),
        continued: words.say(&keys::books_continued()),
        on_page: words.say(&keys::books_on_page("{page}")),
    }
}

/// Region and country, as far as they are known.
fn whereabouts(place: &Place) -> String {
    let known = [&place.region, &place.country];
    let known: Vec<&str> =
        known.into_iter().map(String::as_str).filter(|p| !p.is_empty()).collect();
    known.join(" · ")
}

/// A sum that may not fit, or whose parts are of several currencies.
fn total(currency: Currency, parts: impl Iterator<Item = Money>) -> Option<Money> {
    Money::sum(currency, parts)
}

/// Keeps a printed book where a person can look at it: set `CEIBA_PAGES` to a folder.
#[cfg(test)]
pub(crate) fn keep(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("CEIBA_PAGES") {
        let path = std::path::Path::new(&folder).join(name).with_extension("pdf");
        std::fs::write(path, bytes).unwrap();
    }
}
