//! What stands before the chapters of a book: imprint, contents, how to read it.
//!
//! **Invariant:** the same in every book; nothing here depends on a figure.

use ceiba::book::{PicturePlace, Slot};
use ceiba::progress::{Fill, LOOKS, Look, Shape};
use ceiba::text::{Message, keys};

use super::own::{self, OwnContent};
use super::{Edition, Place, Words, whereabouts};
use crate::document::{
    Aside, Block, Cell, Column, Figure, Inline, Listing, MarkStyle, Purpose, Row, Table, plain,
    strong,
};
use crate::fonts::Face;
use crate::scene::{Anchor, Fill as Ground, Item, Pattern, Scene, Text, Tone, pen, point, solid};

/// Chapters are listed; an indicator is found in the list of figures, which it has one in.
const LISTED: u8 = 1;
/// The shapes in the order of their verdicts, each with what it means.
const SHAPES: [(Shape, fn() -> Message); 6] = [
    (Shape::Tick, keys::books_means_tick),
    (Shape::Disc, keys::books_means_disc),
    (Shape::Diamond, keys::books_means_diamond),
    (Shape::Square, keys::books_means_square),
    (Shape::DownTriangle, keys::books_means_triangle),
    (Shape::Ring, keys::books_means_ring),
];

/// Who says what, since when, and how the book is cited.
pub(super) fn imprint(
    edition: &Edition,
    place: &Place,
    own: &OwnContent,
    title: &Message,
    words: Words,
) -> Vec<Block> {
    let front = &own.front;
    let title = own.title(title, words);
    let which = words.say(&own.edition());
    let year = edition.as_of.format("%Y").to_string();
    let by = [place.name.clone(), whereabouts(place)];
    let by = by.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let cited = keys::books_cite(which.as_str(), place.name.as_str(), title, year);
    let rows = [
        (keys::books_imprint_publisher(), by),
        (keys::books_imprint_team(), front.team.clone()),
        (keys::books_imprint_authors(), front.authors.clone()),
        (keys::books_imprint_edition(), which),
        (keys::books_imprint_day(), words.date(edition.as_of)),
        (keys::books_imprint_code(), own.mark.code.clone()),
        (keys::books_imprint_credits(), credits(own, words)),
        (keys::books_imprint_licence(), front.licence.clone()),
        (keys::books_imprint_cite(), words.say(&cited)),
    ];
    let row = |(name, said): (Message, String)| {
        let name = Cell::Runs { runs: vec![strong(words.say(&name))] };
        Row::plain(vec![name, Cell::text(said)])
    };
    let said = |(_, said): &(Message, String)| !said.is_empty();
    let rows = rows.into_iter().filter(said).map(row).collect();
    let table = Table::new(vec![Column::words(""), Column::words("")], rows);
    let answers = match front.responsibility.is_empty() {
        true => words.say(&keys::books_responsibility(place.name.as_str())),
        false => front.responsibility.clone(),
    };
    let coded = !own.mark.code.is_empty();
    let code = coded.then(|| Block::text(Purpose::Note, words.say(&keys::books_code_about())));
    let mut blocks = vec![
        Block::PageBreak,
        Block::heading(1, words.say(&keys::books_imprint())),
        Block::Table(table),
        Block::text(Purpose::Body, answers),
    ];
    blocks.extend(code);
    blocks
}

/// Who made the photographs, and what is said of the picture of the cover, which has no room for it.
fn credits(own: &OwnContent, words: Words) -> String {
    let of_cover = own.pictures_at(&PicturePlace::Cover).flat_map(|cover| {
        let said = [cover.caption.trim(), cover.credit.trim()];
        let said: Vec<&str> = said.into_iter().filter(|said| !said.is_empty()).collect();
        (!said.is_empty()).then(|| words.say(&keys::books_imprint_cover(said.join(" – "))))
    });
    let front = Some(own.front.credits.clone()).filter(|credits| !credits.is_empty());
    front.into_iter().chain(of_cover).collect::<Vec<_>>().join(" · ")
}

/// The chapters, figures and tables with their pages.
pub(super) fn contents(words: Words) -> Vec<Block> {
    let list = |title: &Message, of| Block::Contents { title: words.say(title), of };
    vec![
        Block::PageBreak,
        list(&keys::books_contents(), Listing::Headings(LISTED)),
        list(&keys::books_list_of_figures(), Listing::Figures),
        list(&keys::books_list_of_tables(), Listing::Tables),
    ]
}

/// What the mayor says, with room for the signature; nothing where nobody has written it.
pub(super) fn foreword(own: &OwnContent, words: Words) -> Vec<Block> {
    let slot = Slot::of("foreword");
    let Some(passage) = own.passage(&slot) else { return Vec::new() };
    let mut blocks = vec![Block::PageBreak, Block::heading(1, words.say(&keys::books_foreword()))];
    blocks.extend(own::blocks(&passage.text, passage.language, words.locale.language));
    blocks.extend(own.photos(&PicturePlace::Slot(slot), words.locale));
    blocks.push(Block::Fill { label: words.say(&keys::books_signature()), lines: 1 });
    blocks
}

/// The shapes and their words, what is not certain, the two clocks, and an example of the book itself.
pub(super) fn how_to_read(example: Option<Block>, words: Words) -> Vec<Block> {
    let text = |purpose, message: &Message| Block::text(purpose, words.say(message));
    let mut blocks = vec![
        Block::PageBreak,
        Block::heading(1, words.say(&keys::books_how())),
        text(Purpose::Lead, &keys::books_how_steps()),
        Block::Table(shapes(words)),
        Block::Table(fills(words)),
        text(Purpose::Body, &keys::books_how_signs()),
        Block::Figure(clocks(words)),
    ];
    if let Some(example) = example {
        let title = Block::heading(2, words.say(&keys::books_how_example()));
        blocks.push(Block::Aside { kind: Aside::Key, blocks: vec![title, example] });
    }
    blocks
}

fn shapes(words: Words) -> Table {
    let row = |(shape, means): (Shape, fn() -> Message)| {
        let of_shape = |look: &&Look| look.shape == shape && look.fill == Fill::Solid;
        let said: Vec<String> =
            LOOKS.iter().filter(of_shape).map(|look| words.say(&(look.word)())).collect();
        sign(shape, MarkStyle::Filled, &said.join(", "), &words.say(&means()))
    };
    let columns = [keys::books_how_word(), keys::books_how_meaning()];
    let columns = columns.map(|head| Column::words(words.say(&head)));
    Table::new(columns.into(), SHAPES.map(row).into())
}

/// What the inside of a shape says.
fn fills(words: Words) -> Table {
    let row = |(style, word, means): (MarkStyle, Message, Message)| {
        sign(Shape::Disc, style, &words.say(&word), &words.say(&means))
    };
    let rows = [
        (MarkStyle::Filled, keys::books_filled(), keys::books_means_filled()),
        (MarkStyle::Hatched, keys::books_hatched(), keys::books_means_hatched()),
        (MarkStyle::Outlined, keys::books_outlined(), keys::books_means_outlined()),
    ];
    let columns = [keys::books_how_inside(), keys::books_how_meaning()];
    let columns = columns.map(|head| Column::words(words.say(&head)));
    Table::new(columns.into(), rows.map(row).into())
}

fn sign(shape: Shape, style: MarkStyle, words: &str, means: &str) -> Row {
    let mark = Inline::Mark { shape, tone: Tone::of(shape), style };
    let cell = Cell::Runs { runs: vec![mark, plain("\u{a0}"), strong(words)] };
    Row::plain(vec![cell, Cell::text(means)])
}

/// The clocks as bars over the years: the closed one hatched, the one that runs full.
fn clocks(words: Words) -> Figure {
    const WIDTH: f32 = 440.0;
    const YEARS: (f32, f32) = (1990.0, 2030.0);
    const LEFT: f32 = 92.0;
    const BAR: f32 = 9.0;
    let x = |year: f32| LEFT + (year - YEARS.0) / (YEARS.1 - YEARS.0) * (WIDTH - LEFT - 16.0);
    let text = |text: String, at, anchor, face| {
        let (size, tone) = (8.2, Tone::Ink);
        Item::Text(Text { at, text, face, size, tone, anchor, word_space: 0.0 })
    };
    let hatched = Ground { tone: Tone::Quiet, pattern: Pattern::Hatched };
    let rows = [
        (keys::books_clock_mdg(), 1990.0, 2015.0, hatched),
        (keys::books_clock_sdg(), 2015.0, 2030.0, solid(Tone::Accent)),
    ];
    let mut items = Vec::new();
    for (i, (name, from, to, fill)) in rows.into_iter().enumerate() {
        let y = 8.0 + i as f32 * 20.0;
        items.push(text(words.say(&name), point(0.0, y + 7.5), Anchor::Start, Face::SansSemibold));
        items.push(Item::Rect {
            at: point(x(from), y),
            size: point(x(to) - x(from), BAR),
            fill: Some(fill),
            stroke: Some(pen(fill.tone, 0.6)),
        });
    }
    for year in [1990.0_f32, 2000.0, 2015.0, 2030.0] {
        let (from, to) = (point(x(year), 4.0), point(x(year), 42.0));
        items.push(Item::Line { from, to, stroke: pen(Tone::Rule, 0.6) });
        items.push(text(format!("{year:.0}"), point(x(year), 52.0), Anchor::Middle, Face::Sans));
    }
    let alternative = words.say(&keys::books_clocks_about());
    let scene = Scene { width: WIDTH, height: 58.0, alternative: alternative.clone(), items };
    let caption = words.say(&keys::books_clocks());
    Figure { caption, scene, source: alternative, id: None }
}
