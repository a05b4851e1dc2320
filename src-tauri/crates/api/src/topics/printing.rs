//! Books: what can be printed, the pages as they will be, and the PDF.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use ceiba::basics::Progress;
use ceiba::basics::file::write_whole;
use ceiba::book::store;
use ceiba::catalogue::Catalogue;
use ceiba::importing::Severity;
use ceiba::municipality::country::language_of_books;
use ceiba::municipality::store::municipality;
use ceiba::plan::rules::{cost_years_outside, is_step_back};
use ceiba::plan::totals;
use ceiba::series::own;
use ceiba::store::contents::unhex;
use ceiba::store::review;
use ceiba::text::{Language, Message, keys};
use ceiba::workspace::Connection;
use ceiba::{Error, Result};
use ceiba_report::books::book::Book;
use ceiba_report::books::own::OwnContent;
use ceiba_report::books::{PlanInput, gather, press, profile};
use ceiba_report::check::{self, Finding, Wrong};
use ceiba_report::document::Document;
use ceiba_report::fonts::Face;
use ceiba_report::layout::{self, Page, PageSetup, Pages, Paper};
use ceiba_report::pictures::read_picture;
use ceiba_report::scene::{Item, Scene};

use super::own::told_adrift;
use super::{books, importing, start};
use crate::Context;
use crate::say::Say;
use crate::settings::Printer;
use crate::views::printing::{
    BookChoice, BookInput, BookKey, BookPreview, BookWriteInput, BookWritten, PageView, PaperKey,
    PictureFile, PictureWish, PrintChoices, PrinterInput, ProblemPage, ProblemView,
};
use crate::views::settings::FolderKey;
use crate::views::{Choice, Nothing};

/// A book, ready to be laid out, and what is wrong with it.
struct Gathered {
    book: Book,
    document: Document,
    problems: Vec<Message>,
    /// What is wrong with the team's own texts and pictures.
    texts: Vec<Message>,
    /// How many changes of the file wait for a decision.
    undecided: usize,
    /// What is stored and not printed, since its indicator was deleted.
    adrift: Vec<Message>,
    municipality: String,
}

/// What can be printed, and how.
pub fn choices(context: &Context, (): Nothing) -> Result<PrintChoices> {
    let say = Say::of(context);
    let usual = usual(context, BookKey::Profile, &say)?;
    let book = |key, name: &Message, about: &Message| BookChoice {
        key,
        name: say.text(name),
        about: say.text(about),
    };
    let choice = |key: &str, text: &Message| Choice { key: key.to_owned(), text: say.text(text) };
    Ok(PrintChoices {
        books: vec![
            book(BookKey::Profile, &keys::door_book_profile(), &keys::door_book_profile_about()),
            book(
                BookKey::ProfileShort,
                &keys::books_short_profile(),
                &keys::books_short_profile_about(),
            ),
            book(BookKey::Plan, &keys::door_book_plan(), &keys::door_book_plan_about()),
            book(
                BookKey::Council,
                &keys::plan_book_four_pages(),
                &keys::plan_book_four_pages_about(),
            ),
        ],
        languages: start::languages(),
        papers: papers(&say),
        sides: vec![choice("one", &keys::door_sides_one()), choice("two", &keys::door_sides_two())],
        inks: vec![
            choice("colour", &keys::door_ink_colour()),
            choice("copier", &keys::door_ink_copier()),
        ],
        language: usual.language,
        paper: usual.paper,
        side: usual.sides,
        colour: usual.ink,
    })
}

/// A book as it is usually printed for this municipality, and by this computer's printer.
pub(super) fn usual(context: &Context, book: BookKey, say: &Say) -> Result<BookInput> {
    let sheet = context.read(municipality)?;
    let Printer { sides, ink } = context.settings().printer;
    let language = language_of_books(&sheet.country, say.language).into();
    Ok(BookInput { book, language, paper: PaperKey::of(&sheet.paper), sides, ink })
}

/// Remembers how this computer's printer prints.
pub fn remember(context: &Context, input: PrinterInput) -> Result<Nothing> {
    let PrinterInput { sides, ink } = input;
    context.remember(|settings| settings.printer = Printer { sides, ink })
}

/// The sheets of the region.
pub fn papers(say: &Say) -> Vec<Choice> {
    let choice = |paper: PaperKey, text: Message| Choice {
        key: paper.code().to_owned(),
        text: say.text(&text),
    };
    vec![
        choice(PaperKey::A4, keys::door_paper_a4()),
        choice(PaperKey::Letter, keys::door_paper_letter()),
        choice(PaperKey::Oficio, keys::door_paper_oficio()),
        choice(PaperKey::Legal, keys::door_paper_legal()),
    ]
}

/// A book as it stands today, with its code.
pub(super) fn book(db: &Connection, book: BookKey, language: Language) -> Result<Book> {
    Ok(Book::gather(db, book.key(), language, gather::day(db, None)?)?.coded())
}

fn gathered(context: &Context, book: BookKey, language: Language) -> Result<Gathered> {
    context.read(|db| {
        let book = self::book(db, book, language)?;
        let problems = match &book {
            Book::Profile(input) => profile_problems(input),
            Book::Plan(input) => plan_problems(input, &*own::catalogue(db)?),
            Book::Council(input) => plan_problems(&input.plan, &*own::catalogue(db)?),
        };
        Ok(Gathered {
            document: book.document(),
            problems,
            texts: books::problems(&book),
            undecided: review::count(db)?,
            adrift: own::store::adrift(db)?.iter().map(told_adrift).collect(),
            municipality: municipality(db)?.name,
            book,
        })
    })
}

/// What a reader of the profile would stumble over.
fn profile_problems(input: &profile::ProfileInput) -> Vec<Message> {
    let mut problems = Vec::new();
    if input.goals.is_empty() {
        problems.push(keys::door_problem_no_figures());
    }
    if input.place.population.is_empty() {
        problems.push(keys::door_problem_no_population());
    }
    let missing = input.count_missing();
    if missing > 0 {
        problems.push(keys::door_problem_missing(missing));
    }
    problems
}

/// What a reader of the plan would stumble over: what it lacks, targets that are a step back, more money
/// than an action costs, costs of years that are not its own.
fn plan_problems(input: &PlanInput, catalogue: &Catalogue) -> Vec<Message> {
    let none = [
        input.objectives.is_empty().then(keys::door_problem_no_objectives),
        input.actions.is_empty().then(keys::door_problem_no_actions),
    ];
    let back = input.objectives.iter().filter(|objective| is_step_back(objective, catalogue));
    let back = back.map(|objective| keys::door_problem_step_back(objective.title.clone()));
    let beyond = input.actions.iter().filter_map(|action| {
        let surplus = totals(std::slice::from_ref(action), input.currency).ok()?.surplus;
        (surplus.minor > 0).then(|| keys::plan_surplus_in(surplus, action.title.clone()))
    });
    let outside = input.actions.iter().filter_map(|action| {
        let costs = action.costs.iter().map(|line| line.year);
        let (outside, years) = cost_years_outside(action.years, costs)?;
        Some(keys::plan_cost_outside_in(action.title.clone(), outside, years))
    });
    let lacks = none.into_iter().flatten().chain(back);
    lacks.chain(beyond).chain(outside).chain(input.missing.iter().cloned()).collect()
}

pub(super) fn laid_out(document: &Document, input: &BookInput) -> Pages {
    let (paper, sides, ink) = (Paper::from_word(input.paper.code()), input.sides, input.ink);
    layout::pages(document, &PageSetup { paper, sides, ink })
}

/// The pages of a book as they will be printed, and what is wrong with them.
pub fn preview(
    context: &Context,
    input: BookInput,
    progress: &dyn Progress,
) -> Result<BookPreview> {
    let say = Say::of(context);
    progress.step("door-step-gather", 0, 2);
    let book = gathered(context, input.book, input.language.into())?;
    progress.check()?;
    progress.step("door-step-layout", 1, 2);
    let pages = laid_out(&book.document, &input);
    Ok(BookPreview {
        title: book.document.title.clone(),
        as_of: say.day(book.document.as_of),
        pages: page_views(&pages),
        problems: problem_views(&book, &pages, &say),
        file: file_name(input.book, input.language.into(), &book.municipality),
    })
}

/// A picture that stands on a page; `None` where its bytes are not here, or are no picture of a book.
pub fn picture(context: &Context, input: PictureWish) -> Result<Option<PictureFile>> {
    let Some(file) = unhex(&input.picture) else { return Ok(None) };
    let Some(bytes) = context.read(|db| store::bytes(db, &file))? else { return Ok(None) };
    let bytes: Arc<[u8]> = bytes.into();
    Ok(read_picture(bytes.clone()).map(|picture| PictureFile {
        media: picture.form.media().to_owned(),
        data: STANDARD.encode(bytes),
    }))
}

fn page_views(pages: &Pages) -> Vec<PageView> {
    let view = |(number, page): (usize, &Page)| PageView {
        number: u32::try_from(number + 1).unwrap_or(u32::MAX),
        chapter: page.chapter.clone(),
        drawing: page_drawing(page),
    };
    pages.pages.iter().enumerate().map(view).collect()
}

fn page_drawing(page: &Page) -> Scene {
    let items = || page.pieces.iter().flat_map(|piece| &piece.items);
    let text = |item: &Item| match item {
        Item::Text(text) => Some(text.text.clone()),
        _ => None,
    };
    Scene {
        width: page.size.x,
        height: page.size.y,
        items: items().cloned().collect(),
        alternative: items().filter_map(text).collect::<Vec<_>>().join(" "),
    }
}

/// What waits for a decision comes first: until then, what is printed may change.
fn problem_views(book: &Gathered, pages: &Pages, say: &Say) -> Vec<ProblemView> {
    let view = |grade, problem: &Message, settled_on| {
        let (severity, word) = importing::severity(grade);
        let (severity_text, message) = (say.text(&word), say.text(problem));
        ProblemView { severity, severity_text, message, settled_on }
    };
    let undecided = (book.undecided > 0).then(|| keys::door_problem_undecided(book.undecided));
    let settled = undecided.iter().chain(&book.adrift);
    let settled = settled.map(|told| view(Severity::Warning, told, Some(ProblemPage::Share)));
    let texts = book.texts.iter();
    let texts = texts.map(|told| view(Severity::Warning, told, Some(ProblemPage::Texts)));
    let settled = settled.chain(texts);
    // What stands in every foot is told once, with its first page.
    let mut told = BTreeSet::new();
    let drawn = check::findings(&book.document, pages).into_iter();
    let drawn = drawn.filter(|found| told.insert((found.what, found.words.clone())));
    let drawn =
        drawn.map(|found| view(Severity::Warning, &found.message(), mended_on(&book.book, &found)));
    let others = book.problems.iter().map(|problem| view(Severity::Note, problem, None));
    settled.chain(drawn).chain(others).collect()
}

/// Where somebody typed what the checker stumbles over; `None` where the program does not know.
fn mended_on(book: &Book, found: &Finding) -> Option<ProblemPage> {
    let lacks = |text: &str| {
        text.chars().any(|c| !Face::Sans.has(c) && !c.is_whitespace() && found.words.contains(c))
    };
    match found.what {
        // Every chart has its caption: what lacks one is a photograph.
        Wrong::LostPicture | Wrong::NoCaption => Some(ProblemPage::Texts),
        Wrong::MissingGlyph => {
            let typed = typed(book).into_iter();
            typed.filter(|(_, text)| lacks(text)).map(|(page, _)| page).next()
        }
        _ => None,
    }
}

/// What was typed for a book, and on which page of the window.
fn typed(book: &Book) -> Vec<(ProblemPage, &str)> {
    let OwnContent { front, passages, chapters, pictures, .. } = book.own();
    let fronts = [&front.title, &front.team, &front.authors, &front.credits, &front.licence];
    let fronts = fronts.into_iter().chain([&front.responsibility]);
    let chapters = chapters.iter().flat_map(|chapter| [&chapter.title, &chapter.text]);
    let pictures = pictures.iter().flat_map(|picture| [&picture.caption, &picture.credit]);
    let texts = passages.values().map(|own| &own.text).chain(chapters).chain(pictures);
    let plan = match book {
        Book::Plan(input) => Some(input),
        Book::Council(input) => Some(&input.plan),
        Book::Profile(_) => None,
    };
    let objectives = plan.iter().flat_map(|plan| &plan.objectives).map(|one| &one.title);
    let actions = plan.iter().flat_map(|plan| &plan.actions);
    let actions = actions.flat_map(|one| [&one.title, &one.description, &one.lead, &one.place]);
    let on = |page| move |text| (page, text);
    let own = fronts.map(on(ProblemPage::Front)).chain(texts.map(on(ProblemPage::Texts)));
    let all = own.chain(objectives.chain(actions).map(on(ProblemPage::Plan)));
    all.map(|(page, text): (_, &String)| (page, text.as_str())).collect()
}

/// "Perfil local – Tres Ceibas.pdf" as every system takes it: `perfil-local-tres-ceibas.pdf`.
fn file_name(book: BookKey, language: Language, municipality: &str) -> String {
    let name = book.key().name();
    let stem = start::file_stem(&format!("{} {municipality}", name.text(language)));
    format!("{stem}.pdf")
}

/// Writes a book as PDF.
pub fn write(
    context: &Context,
    input: BookWriteInput,
    progress: &dyn Progress,
) -> Result<BookWritten> {
    let say = Say::of(context);
    let path = named_as_pdf(context.path(&input.token)?)?;
    progress.step("door-step-gather", 0, 3);
    let book = gathered(context, input.book.book, input.book.language.into())?;
    progress.check()?;
    progress.step("door-step-layout", 1, 3);
    let pages = laid_out(&book.document, &input.book);
    progress.check()?;
    progress.step("door-step-write", 2, 3);
    let bytes = press::pdf(&pages)?;
    write_whole(&path, &bytes)?;
    if let Some(folder) = path.parent() {
        context.wrote_into(FolderKey::Printed, folder);
    }
    let file = path.display().to_string();
    Ok(BookWritten {
        pages: say.count(pages.pages.len()),
        summary: say.text(&keys::door_book_written(file.clone(), pages.pages.len())),
        file,
    })
}

/// A PDF is called one. The dialog has asked about the name that was chosen, not about this one, so
/// a file that has it already is not touched.
pub fn named_as_pdf(path: PathBuf) -> Result<PathBuf> {
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf")) {
        return Ok(path);
    }
    let mut name = path.into_os_string();
    name.push(".pdf");
    let path = PathBuf::from(name);
    if path.exists() {
        Err(Error::Refused(keys::workspace_exists(super::files::name(&path))))
    } else {
        Ok(path)
    }
}
