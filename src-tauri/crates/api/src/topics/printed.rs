//! Where in the books stands what a page of the window shows.

use std::ops::Range;
use std::sync::Arc;

use ceiba::basics::Progress;
use ceiba::text::{Language, Message, keys};
use ceiba::{Error, Result};
use ceiba_report::books::book::Book;
use ceiba_report::books::places;
use ceiba_report::layout::Bookmark;

use super::goal;
use super::printing::{book, laid_out, usual};
use crate::Context;
use crate::say::Say;
use crate::views::printing::{BookInput, BookKey, PrintedPages, PrintedPart};

/// What of a laid-out book tells where its parts stand: much less than its pages.
pub(crate) struct Contents {
    book: BookKey,
    language: Language,
    bookmarks: Vec<Bookmark>,
    /// How many pages it has.
    pages: usize,
    /// The titles of its goals, by the key of the goal.
    goals: Vec<(String, String)>,
    /// The titles of its indicators, by series.
    indicators: Vec<(String, String)>,
}

/// The pages on which a part is printed, in the usual language and paper of this municipality; nothing
/// where its book leaves it out.
pub fn pages(
    context: &Context,
    part: PrintedPart,
    progress: &dyn Progress,
) -> Result<Option<PrintedPages>> {
    let say = Say::of(context);
    let key = if part == PrintedPart::Plan { BookKey::Plan } else { BookKey::Profile };
    let contents = contents(context, usual(context, key, &say)?, progress)?;
    let headings = headings(&part, &contents);
    let Some(pages) = headings.and_then(|headings| stretch(&contents, &headings)) else {
        return Ok(None);
    };
    Ok(Some(PrintedPages { book: key, page: number(pages.start)?, text: told(key, &pages, &say) }))
}

/// The contents of a book as it stands. Laying it out takes a while, so it is done once until something is
/// written.
fn contents(context: &Context, input: BookInput, progress: &dyn Progress) -> Result<Arc<Contents>> {
    context.contents(input, |input| {
        let language = input.language.into();
        let book = context.read(|db| book(db, input.book, language))?;
        progress.check()?;
        let laid_out = laid_out(&book.document(), input);
        let goals = match &book {
            Book::Profile(profile) => profile.goals.as_slice(),
            Book::Plan(_) | Book::Council(_) => &[],
        };
        let indicators = goals.iter().flat_map(|one| &one.indicators);
        Ok(Contents {
            book: input.book,
            language,
            bookmarks: laid_out.bookmarks,
            pages: laid_out.pages.len(),
            goals: goals.iter().map(|one| (goal::key(one), one.title.clone())).collect(),
            indicators: indicators.map(|one| (one.live.series.clone(), one.title())).collect(),
        })
    })
}

/// The headings between which a part stands, the first and the last of them, as the book writes them;
/// nothing where it has none.
fn headings(part: &PrintedPart, contents: &Contents) -> Option<[String; 2]> {
    let chapter = |word: &str| {
        let mut chapters = places::followed(contents.book.key()).into_iter();
        let (_, title) = chapters.find(|(known, _)| *known == word)?;
        Some(title.text(contents.language))
    };
    let whole = |title: String| [title.clone(), title];
    let titled = |all: &[(String, String)], name: &str| {
        all.iter().find(|(known, _)| known == name).map(|(_, title)| whole(title.clone()))
    };
    match part {
        PrintedPart::Municipality => chapter("municipality").map(whole),
        PrintedPart::Indicators => chapter("panel").map(whole),
        PrintedPart::Balance => chapter("balance").map(whole),
        PrintedPart::Sources => Some(whole(keys::books_sources().text(contents.language))),
        PrintedPart::Plan => Some([chapter("objectives")?, chapter("budget")?]),
        PrintedPart::Goal { goal } => titled(&contents.goals, goal),
        PrintedPart::Indicator { series } => titled(&contents.indicators, series),
    }
}

/// The pages from the first heading until what follows the last one, from 0.
fn stretch(contents: &Contents, [first, last]: &[String; 2]) -> Option<Range<usize>> {
    let marks = &contents.bookmarks;
    let from = marks.iter().find(|mark| mark.title == *first)?;
    let at = marks.iter().position(|mark| mark.title == *last)?;
    let last = marks.get(at)?;
    let after = marks.iter().skip(at + 1).find(|mark| mark.level <= last.level);
    let end = after.map_or(contents.pages, |after| end_before(after, marks));
    Some(from.page..end.max(from.page + 1))
}

/// Behind the last page that has something of what stands before a heading.
fn end_before(next: &Bookmark, marks: &[Bookmark]) -> usize {
    let first_of_page =
        marks.iter().find(|mark| mark.page == next.page).is_some_and(|mark| mark == next);
    // A heading that begins its page has nothing above it but the margin.
    if first_of_page && next.y < TOP { next.page } else { next.page + 1 }
}

/// Points from the top within which the first heading of a page stands.
const TOP: f32 = 120.0;

fn told(book: BookKey, pages: &Range<usize>, say: &Say) -> String {
    let name: Message = book.key().name();
    let (first, last) = ((pages.start + 1).to_string(), pages.end.to_string());
    let several = pages.len() > 1;
    say.text(&match several {
        true => keys::door_printed_pages(name, first, last),
        false => keys::door_printed_page(name, first),
    })
}

fn number(page: usize) -> Result<u32> {
    u32::try_from(page + 1).map_err(|_| Error::Damaged("page"))
}
