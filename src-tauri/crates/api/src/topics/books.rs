//! What books have besides figures: title and imprint, texts and pictures of the team's own.

use ceiba::attachments::{Attachment, Chosen, store as attached};
use ceiba::basics::{Id, Progress};
use ceiba::book::write::{ChapterEntry, PictureWords};
use ceiba::book::{
    Approval, BookKey, Front, OwnChapter, Passage, Picture, PicturePlace, Slot, State,
    mark_of_draft, store, write,
};
use ceiba::municipality::country::Word;
use ceiba::municipality::wording::home;
use ceiba::store::contents::hex;
use ceiba::text::{Language, Message, format, keys};
use ceiba::workspace::Connection;
use ceiba::{Error, Result};
use ceiba_report::books::book::Book;
use ceiba_report::books::gather;
use ceiba_report::books::own::BookPicture;
use ceiba_report::books::places::{self, Place};
use ceiba_report::told::place_name;
use serde_json::Value;

use super::{approving, begun, read, start};
use crate::Context;
use crate::say::Say;
use crate::settings::Begun;
use crate::views::books::{
    BookChange, BookFront, BookSheet, BookWish, ChapterAt, ChapterChange, ChapterTick,
    ChapterTyped, MarkedPlace, OfBook, OwnChapterInput, OwnChapterView, PassageAt, PassageInput,
    PictureAdded, PictureChange, PictureInput, PictureView, PlaceState, StateKey,
};
use crate::views::{ById, Choice, Nothing, Written};

/// What a book has besides figures.
pub fn sheet(context: &Context, input: BookWish, _: &dyn Progress) -> Result<BookSheet> {
    let (say, key) = (Say::of(context), input.book.key().written_in());
    let begun = begun::all(context)?;
    context.read(|db| {
        let day = gather::day(db, None)?;
        let book = Book::outline(db, key, input.language.into(), day)?;
        let pictures = offered(store::pictures(db, key)?, key);
        let approval = store::approval(db, key)?;
        Ok(BookSheet {
            usual_title: book.usual_title(),
            front: front(&store::front(db, key)?, &approval),
            approval: approving::standing(db, &input, &say)?,
            states: State::ALL.map(|state| choice(state.code(), &state.word(), &say)).into(),
            state_told: state_told(db, &input, &say)?,
            act: format::capitalized(home(db)?.word(Word::Resolution, say.language)),
            imprint: key != BookKey::Council,
            chapters: chapters(db, &book, &say)?,
            places: marked(&book, key, &say, &begun),
            own_chapters: own_chapters(&store::chapters(db, key)?, key, &begun),
            begun_chapter: begun_chapter(&begun, key, None, &new_chapter(key)),
            follows: follows(key, &say),
            pictures: picture_views(db, &pictures, &gather::pictures(db, key)?, &say)?,
            picture_places: picture_places(db, &book, &say)?,
        })
    })
}

/// The pictures that can be seen to: marks of all books only where the book prints them.
fn offered(mut pictures: Vec<Picture>, book: BookKey) -> Vec<Picture> {
    pictures.retain(|picture| book != BookKey::Council || picture.book == Some(book));
    pictures
}

fn choice(key: &str, text: &Message, say: &Say) -> Choice {
    Choice { key: key.to_owned(), text: format::capitalized(&say.text(text)) }
}

/// The summary for the council is as far as the plan is.
fn state_told(db: &Connection, wish: &BookWish, say: &Say) -> Result<Option<String>> {
    let book = wish.book.key();
    if book.approved_as() == book {
        return Ok(None);
    }
    let day = gather::day(db, None)?;
    let plan = Book::gather(db, book.approved_as(), wish.language.into(), day)?.coded();
    let state = plan.own().approval.state;
    Ok(Some(say.text(&keys::book_state_as_plan(state.word()))))
}

fn front(front: &Front, approval: &Approval) -> BookFront {
    let Front { title, team, authors, credits, licence, responsibility } = front.clone();
    let Approval { state, number, day, .. } = approval.clone();
    let (state, act_number, act_day) = (state.into(), number, day);
    BookFront { title, team, authors, credits, licence, responsibility, state, act_number, act_day }
}

fn chapters(db: &Connection, book: &Book, say: &Say) -> Result<Vec<ChapterTick>> {
    let left_out = store::left_out(db, book.key())?;
    let silent = book.silent_chapters();
    let tick = |(word, title): places::Chapter| ChapterTick {
        key: word.to_owned(),
        name: say.text(&title),
        shown: !left_out.contains(word),
        empty: silent.contains(word),
    };
    Ok(places::chapters(book.key()).into_iter().map(tick).collect())
}

/// An own chapter stands at the head, or after any chapter that the program knows by its word.
fn follows(book: BookKey, say: &Say) -> Vec<Choice> {
    let head = choice("", &keys::books_chapter_first(), say);
    let followed = places::followed(book);
    let after = followed.iter().map(|(word, title)| choice(word, title, say));
    [head].into_iter().chain(after).collect()
}

fn marked(book: &Book, written: BookKey, say: &Say, begun: &[Begun]) -> Vec<MarkedPlace> {
    let view = |place: Place| {
        let own = book.own().passage(&place.slot);
        let state = state_of(own, &place.draft);
        let slot = place.slot.to_string();
        let form = form(written, &place.slot);
        let typed = begun.iter().find(|begun| begun.form == form);
        MarkedPlace {
            text: own.map(|own| own.text.clone()).unwrap_or_default(),
            language: own.map(|own| own.language.into()),
            begun: typed.and_then(|begun| begun.typed.as_str().map(ToOwned::to_owned)),
            name: place.name,
            draft: place.draft,
            state,
            state_text: match typed {
                Some(_) => say.text(&keys::books_place_begun()),
                None => say.text(&word_of(state)),
            },
            slot,
        }
    };
    places::places(book, say.language).into_iter().map(view).collect()
}

fn state_of(own: Option<&Passage>, draft: &str) -> PlaceState {
    match own {
        Some(own) if own.is_stale(draft) => PlaceState::Stale,
        Some(_) => PlaceState::Own,
        None if draft.is_empty() => PlaceState::Empty,
        None => PlaceState::Drafted,
    }
}

fn word_of(state: PlaceState) -> Message {
    match state {
        PlaceState::Empty => keys::books_place_empty(),
        PlaceState::Drafted => keys::books_place_drafted(),
        PlaceState::Own => keys::books_place_own(),
        PlaceState::Stale => keys::books_place_stale(),
    }
}

fn own_chapters(chapters: &[OwnChapter], book: BookKey, begun: &[Begun]) -> Vec<OwnChapterView> {
    let view = |(at, chapter): (usize, &OwnChapter)| {
        let before = at.checked_sub(1).and_then(|before| chapters.get(before));
        OwnChapterView {
            id: chapter.id.to_string(),
            title: chapter.title.clone(),
            text: chapter.text.clone(),
            language: chapter.language.into(),
            follows: chapter.follows.clone(),
            begun: begun_chapter(begun, book, Some(chapter.id), &typed_of(chapter)),
            movable: before.is_some_and(|before| before.follows == chapter.follows),
        }
    };
    chapters.iter().enumerate().map(view).collect()
}

/// What was typed for a chapter and not saved, on what stands now.
fn begun_chapter(
    begun: &[Begun],
    book: BookKey,
    id: Option<Id>,
    stands: &ChapterTyped,
) -> Option<ChapterTyped> {
    let id = id.map(|id| id.to_string());
    begun::on(begun, &form_of_chapter(book, id.as_deref()), stands)
}

fn picture_views(
    db: &Connection,
    pictures: &[Picture],
    printed: &[BookPicture],
    say: &Say,
) -> Result<Vec<PictureView>> {
    let files = attached::all(db)?;
    let view = |(at, picture): (usize, &Picture)| {
        let before = at.checked_sub(1).and_then(|before| pictures.get(before));
        let file = files.iter().find(|file| file.of == picture.id);
        Ok(PictureView {
            id: picture.id.to_string(),
            place: picture.place.code(),
            place_text: format::capitalized(&say.text(&place_of(db, &picture.place)?)),
            file: file.map(|file| file.name.clone()).unwrap_or_default(),
            picture: picture.file.map(|file| hex(&file)),
            caption: picture.caption.clone(),
            credit: picture.credit.clone(),
            alternative: picture.alternative.clone(),
            problem: picture_problem(picture, file, printed).map(|problem| say.text(&problem)),
            movable: before.is_some_and(|before| before.place == picture.place),
        })
    };
    pictures.iter().enumerate().map(view).collect()
}

fn place_of(db: &Connection, place: &PicturePlace) -> Result<Message> {
    match place {
        PicturePlace::Slot(slot) => place_name(db, slot),
        other => Ok(other.name()),
    }
}

fn picture_problem(
    picture: &Picture,
    file: Option<&Attachment>,
    printed: &[BookPicture],
) -> Option<Message> {
    let same = |one: &&BookPicture| one.place == picture.place && Some(one.file) == picture.file;
    let printed = printed.iter().find(same);
    match file {
        None => Some(keys::door_thing_gone()),
        Some(file) if !file.here => Some(keys::attachments_not_here(file.name.as_str())),
        Some(_) => match printed.and_then(BookPicture::flaw) {
            None if picture.alternative.is_empty() => Some(keys::book_picture_unsaid()),
            flaw => flaw,
        },
    }
}

/// The cover and its marks, then the marked places, then the own chapters. A booklet prints none.
fn picture_places(db: &Connection, book: &Book, say: &Say) -> Result<Vec<Choice>> {
    if book.key() == BookKey::Council {
        return Ok(Vec::new());
    }
    let front = [PicturePlace::Cover, PicturePlace::Emblem, PicturePlace::Logo];
    let front = front.iter().map(|place| choice(&place.code(), &place.name(), say));
    let marked = places::places(book, say.language).into_iter();
    let marked = marked.map(|place| Choice { key: place.slot.to_string(), text: place.name });
    let own =
        book.own().chapters.iter().map(|chapter| {
            Ok(choice(&chapter.slot.to_string(), &place_name(db, &chapter.slot)?, say))
        });
    front.chain(marked).map(Ok).chain(own).collect()
}

/// Changes title, imprint or state.
pub fn save(context: &Context, input: BookChange) -> Result<Written> {
    let book = input.book.key().written_in();
    let name = keys::book_deed_front(book.name());
    let language = input.language.into();
    let done = context.write(name, |change| {
        let before = store::front(change.reading(), book)?;
        let stood = store::approval(change.reading(), book)?;
        let (front, mut approval) = changed(before, stood.clone(), input);
        if stood.state != State::Approved && approval.state == State::Approved {
            approval.codes = approving::codes(change.reading(), book, language)?;
        }
        write::front(change, book, &front)?;
        write::approval(change, book, &approval)
    })?;
    start::written(context, None, &done.touched)
}

fn changed(mut front: Front, mut approval: Approval, input: BookChange) -> (Front, Approval) {
    let fields = [
        (&mut front.title, input.title),
        (&mut front.team, input.team),
        (&mut front.authors, input.authors),
        (&mut front.credits, input.credits),
        (&mut front.licence, input.licence),
        (&mut front.responsibility, input.responsibility),
        (&mut approval.number, input.act_number),
        (&mut approval.day, input.act_day),
    ];
    for (field, typed) in fields {
        if let Some(typed) = typed {
            *field = typed;
        }
    }
    approval.state = input.state.map_or(approval.state, State::from);
    (front, approval)
}

/// Prints a book with a chapter or without it.
pub fn tick(context: &Context, input: ChapterChange) -> Result<Written> {
    let book = input.book.key().written_in();
    let known = places::chapters(book).into_iter().find(|(word, _)| *word == input.chapter);
    let (word, title) = known.ok_or_else(|| Error::Refused(keys::door_thing_gone()))?;
    let name = match input.shown {
        true => keys::book_deed_with(book.name(), title),
        false => keys::book_deed_without(book.name(), title),
    };
    let done = context.write(name, |change| match input.shown {
        true => write::take_in(change, book, word),
        false => write::leave_out(change, book, word),
    })?;
    start::written(context, None, &done.touched)
}

/// Puts a text at a marked place.
pub fn save_passage(context: &Context, input: PassageInput) -> Result<Written> {
    let (book, slot) = (input.book.key().written_in(), Slot::parse(&input.slot));
    let passage = Passage {
        text: input.text,
        language: input.language.into(),
        draft: mark_of_draft(&input.draft),
    };
    let name = context.read(|db| place_name(db, &slot))?;
    let name = keys::book_deed_passage(book.name(), name);
    let done = context.write(name, |change| write::passage(change, book, &slot, &passage))?;
    let _ = begun::forget(context, &form(book, &slot)); // saved; a draft on a full disk is offered again
    start::written(context, None, &done.touched)
}

/// Gives a marked place back to the draft.
pub fn drop_passage(context: &Context, input: PassageAt) -> Result<Written> {
    let (book, slot) = (input.book.key().written_in(), Slot::parse(&input.slot));
    let name = context.read(|db| place_name(db, &slot))?;
    let name = keys::book_deed_passage_drop(book.name(), name);
    let done = context.write(name, |change| write::drop_passage(change, book, &slot))?;
    let _ = begun::forget(context, &form(book, &slot));
    start::written(context, None, &done.touched)
}

/// Keeps what is typed for a marked place until it is saved; nothing where it is what stands.
pub fn draft_passage(context: &Context, input: PassageInput) -> Result<Nothing> {
    let (book, slot) = (input.book.key().written_in(), Slot::parse(&input.slot));
    let stands = context.read(|db| store::passages(db, book))?;
    let stands = stands.get(&slot).map(|own| own.text.clone()).unwrap_or_default();
    let same = stands.trim() == input.text.trim();
    let typed = if same { stands.clone() } else { input.text };
    begun::keep(context, form(book, &slot), Value::String(stands), Value::String(typed))
}

/// Forgets what was typed for a marked place and not saved.
pub fn drop_draft(context: &Context, input: PassageAt) -> Result<Nothing> {
    begun::forget(context, &form(input.book.key().written_in(), &Slot::parse(&input.slot)))
}

fn form(book: BookKey, slot: &Slot) -> String {
    format!("passage {} {slot}", book.code())
}

/// Keeps what is typed for a chapter until it is saved; nothing where it is what stands.
pub fn draft_chapter(context: &Context, input: OwnChapterInput) -> Result<Nothing> {
    let book = input.book.key().written_in();
    let form = form_of_chapter(book, input.id.as_deref());
    let id = read::optional_id(input.id.as_ref())?;
    let all = context.read(|db| store::chapters(db, book))?;
    let stands = all.iter().find(|chapter| Some(chapter.id) == id);
    let stands = stands.map_or_else(|| new_chapter(book), typed_of);
    let OwnChapterInput { title, text, follows, .. } = input;
    let typed = ChapterTyped { title, text, follows };
    begun::keep(context, form, begun::fields(&stands)?, begun::fields(&typed)?)
}

/// Forgets what was typed for a chapter and not saved.
pub fn drop_chapter_draft(context: &Context, input: ChapterAt) -> Result<Nothing> {
    begun::forget(context, &form_of_chapter(input.book.key().written_in(), input.id.as_deref()))
}

fn form_of_chapter(book: BookKey, id: Option<&str>) -> String {
    format!("chapter {} {}", book.code(), id.unwrap_or_default())
}

/// The form of a chapter that nobody has begun: at the end of the book.
fn new_chapter(book: BookKey) -> ChapterTyped {
    let last = places::followed(book).last().map(|(word, _)| (*word).to_owned());
    ChapterTyped { title: String::new(), text: String::new(), follows: last.unwrap_or_default() }
}

fn typed_of(chapter: &OwnChapter) -> ChapterTyped {
    let OwnChapter { title, text, follows, .. } = chapter.clone();
    ChapterTyped { title, text, follows }
}

/// Makes a chapter of the team's own, or changes one.
pub fn save_chapter(context: &Context, input: OwnChapterInput) -> Result<Written> {
    let name = match input.id {
        None => keys::book_deed_chapter_add(input.title.trim()),
        Some(_) => keys::book_deed_chapter_change(input.title.trim()),
    };
    let entry = ChapterEntry {
        id: read::optional_id(input.id.as_ref())?,
        book: input.book.key().written_in(),
        title: input.title,
        text: input.text,
        language: input.language.into(),
        follows: input.follows,
    };
    let done = context.write(name, |change| write::chapter(change, &entry))?;
    let _ = begun::forget(context, &form_of_chapter(entry.book, input.id.as_deref())); // as above
    start::written(context, Some(done.value), &done.touched)
}

fn chapter(context: &Context, input: &OfBook) -> Result<(BookKey, OwnChapter)> {
    let (book, id) = (input.book.key().written_in(), read::id(&input.id)?);
    let all = context.read(|db| store::chapters(db, book))?;
    let found = all.into_iter().find(|chapter| chapter.id == id);
    Ok((book, found.ok_or_else(|| Error::Refused(keys::door_thing_gone()))?))
}

/// Puts a chapter before the one before it.
pub fn chapter_earlier(context: &Context, input: OfBook) -> Result<Written> {
    let (book, chapter) = chapter(context, &input)?;
    let name = keys::book_deed_chapter_change(chapter.title.as_str());
    let done = context.write(name, |change| write::chapter_earlier(change, book, &chapter))?;
    start::written(context, Some(chapter.id), &done.touched)
}

/// Deletes a chapter with its pictures; it can be brought back.
pub fn delete_chapter(context: &Context, input: OfBook) -> Result<Written> {
    let (book, chapter) = chapter(context, &input)?;
    let name = keys::book_deed_chapter_delete(chapter.title.as_str());
    let done = context.write(name, |change| write::delete_chapter(change, book, chapter.id))?;
    let _ = begun::forget(context, &form_of_chapter(book, Some(&input.id))); // as above
    start::written(context, None, &done.touched)
}

/// Puts a picture into a book.
pub fn add_picture(
    context: &Context,
    input: PictureInput,
    progress: &dyn Progress,
) -> Result<PictureAdded> {
    let (book, place) = (input.book.key().written_in(), PicturePlace::of_code(&input.place));
    let path = context.path(&input.token)?;
    let chosen = Chosen::read_picture(&path, &context.reader()?, progress)?;
    progress.check()?;
    let name = keys::book_deed_picture_add(chosen.name.as_str());
    let _turn = context.turn(); // reading the file needed none
    let done = context.write(name, |change| write::add_picture(change, book, &place, &chosen))?;
    Ok(PictureAdded {
        summary: context.say(&keys::book_picture_added(chosen.name)),
        written: start::written(context, Some(done.value), &done.touched)?,
    })
}

fn picture(context: &Context, id: &str) -> Result<Picture> {
    let id = read::id(id)?;
    let found = context.read(|db| store::picture(db, id))?;
    found.ok_or_else(|| Error::Refused(keys::door_thing_gone()))
}

/// Changes what is said of a picture.
pub fn change_picture(context: &Context, input: PictureChange) -> Result<Written> {
    let Picture { id, caption, credit, alternative, .. } = picture(context, &input.id)?;
    let words = PictureWords {
        caption: input.caption.unwrap_or(caption),
        credit: input.credit.unwrap_or(credit),
        alternative: input.alternative.unwrap_or(alternative),
    };
    let name = keys::book_deed_picture_change();
    let done = context.write(name, |change| write::picture_words(change, id, &words))?;
    start::written(context, Some(id), &done.touched)
}

/// Puts a picture before the one before it.
pub fn picture_earlier(context: &Context, input: OfBook) -> Result<Written> {
    let (book, picture) = (input.book.key().written_in(), picture(context, &input.id)?);
    let name = keys::book_deed_picture_change();
    let done = context.write(name, |change| write::picture_earlier(change, book, &picture))?;
    start::written(context, Some(picture.id), &done.touched)
}

/// Takes a picture out; it can be brought back.
pub fn remove_picture(context: &Context, input: ById) -> Result<Written> {
    let picture = picture(context, &input.id)?;
    let name = keys::book_deed_picture_remove();
    let done = context.write(name, |change| write::delete_picture(change, picture.id))?;
    start::written(context, None, &done.touched)
}

/// What a reader of the book would stumble over in what the team gave it: texts beside which the data
/// have changed, texts in another language, pictures that nobody described or that print badly.
pub fn problems(book: &Book) -> Vec<Message> {
    let language: Language = book.edition().locale.language;
    let drafts = places::places(book, language);
    let written =
        || drafts.iter().filter_map(|place| Some((place, book.own().passage(&place.slot)?)));
    let stale = written().filter(|(place, own)| own.is_stale(&place.draft));
    let stale = stale.map(|(place, _)| keys::book_problem_stale(place.name.as_str()));
    let foreign = written().filter(|(_, own)| own.language != language);
    let foreign = foreign.map(|(place, _)| keys::book_problem_language(place.name.as_str()));
    let chapters = book.own().chapters.iter().filter(|chapter| chapter.language != language);
    let chapters = chapters.map(|one| keys::book_problem_chapter_language(one.title.as_str()));
    stale.chain(foreign).chain(chapters).chain(of_pictures(book)).collect()
}

fn of_pictures(book: &Book) -> Vec<Message> {
    let pictures = &book.own().pictures;
    let flawed = pictures.iter().filter_map(|picture| {
        Some(keys::book_problem_picture(picture.place_name.clone(), picture.flaw()?))
    });
    let unsaid = pictures.iter().filter(|picture| picture.alternative.is_empty()).count();
    let unsaid = (unsaid > 0).then(|| keys::book_problem_unsaid(unsaid));
    flawed.chain(unsaid).collect()
}

impl From<State> for StateKey {
    fn from(state: State) -> Self {
        match state {
            State::Draft => Self::Draft,
            State::BeforeCouncil => Self::Council,
            State::Approved => Self::Approved,
        }
    }
}

impl From<StateKey> for State {
    fn from(key: StateKey) -> Self {
        match key {
            StateKey::Draft => Self::Draft,
            StateKey::Council => Self::BeforeCouncil,
            StateKey::Approved => Self::Approved,
        }
    }
}
