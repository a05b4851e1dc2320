//! What the team gives a book besides figures, as things by which editions are compared: title and
//! imprint, own texts and chapters, pictures, chapters left out.
//!
//! **Invariant:** only what the book prints, and nothing that is no part of its code. A text is not
//! listed whole but by its mark: which place says something else is told, not what.

use ceiba::book::PicturePlace;
use ceiba::text::{Message, format, keys};
use serde::Serialize;

use super::super::Words;
use super::super::book::Book;
use super::super::own::{BookPicture, Chapter, OwnContent};
use super::super::places::{self, Place};
use super::{Fact, MARK, Thing, WRITTEN, fact};

/// What the team gives a book, the title first.
pub fn things(book: &Book) -> Vec<Thing> {
    if matches!(book, Book::Council(_)) {
        return Vec::new(); // it prints nothing of all this
    }
    let locale = book.edition().locale;
    let written = Written {
        own: book.own(),
        words: Words { locale },
        places: places::named(book, locale.language),
    };
    let mut things = vec![written.front()];
    things.extend(written.own.left_out.iter().filter_map(|word| written.left_out(book, word)));
    things.extend(written.places.iter().filter_map(|place| written.passage(place)));
    things.extend(written.own.chapters.iter().map(|chapter| written.chapter(chapter)));
    things.extend(written.pictures());
    things
}

struct Written<'a> {
    own: &'a OwnContent,
    words: Words,
    places: Vec<Place>,
}

impl Written<'_> {
    /// Title and imprint. It is always there: a list without it was made before these were compared.
    fn front(&self) -> Thing {
        let front = &self.own.front;
        let facts = [
            ("title", keys::review_field_book_title(), &front.title),
            ("team", keys::review_field_team(), &front.team),
            ("authors", keys::review_field_authors(), &front.authors),
            ("credits", keys::review_field_credits(), &front.credits),
            ("licence", keys::review_field_licence(), &front.licence),
            ("responsibility", keys::review_field_responsibility(), &front.responsibility),
        ];
        let fact = |(key, label, said): (&str, Message, &String)| {
            fact(key, self.words.say(&label), said.clone())
        };
        let facts = facts.into_iter().map(fact).collect();
        Thing { key: WRITTEN.into(), name: self.words.say(&keys::books_imprint()), facts }
    }

    fn left_out(&self, book: &Book, word: &str) -> Option<Thing> {
        let known = places::chapters(book.key().written_in()).into_iter();
        let (_, title) = known.into_iter().find(|(known, _)| *known == word)?;
        Some(self.thing("left-out", word, &keys::editions_left_out(title), &()))
    }

    fn passage(&self, place: &Place) -> Option<Thing> {
        let said = self.own.passage(&place.slot).filter(|_| !place.slot.is_beside_the_content())?;
        let name = keys::editions_passage(place.name.as_str());
        Some(self.thing(
            "passage",
            &place.slot.to_string(),
            &name,
            &(&said.text, said.language.code()),
        ))
    }

    fn chapter(&self, chapter: &Chapter) -> Thing {
        let Chapter { slot, title, text, language, follows } = chapter;
        let name = keys::editions_chapter(title.as_str());
        self.thing("chapter", &slot.name, &name, &(title, text, language.code(), follows))
    }

    /// The pictures, a thing for all of one place: two that change their order are no new pictures.
    fn pictures(&self) -> Vec<Thing> {
        let mut places: Vec<(&PicturePlace, &Message)> = Vec::new();
        for picture in self.own.pictures.iter().filter(|picture| !is_beside(&picture.place)) {
            let place = (&picture.place, &picture.place_name);
            if !places.contains(&place) {
                places.push(place);
            }
        }
        let said = |one: &BookPicture| {
            [one.key(), one.caption.clone(), one.credit.clone(), one.alternative.clone()]
        };
        let of = |(place, name): (&PicturePlace, &Message)| {
            let all: Vec<[String; 4]> = self.own.pictures_at(place).map(said).collect();
            let name = keys::editions_pictures(name.clone());
            self.thing("pictures", &place.code(), &name, &all)
        };
        places.into_iter().map(of).collect()
    }

    fn thing(&self, kind: &str, which: &str, name: &Message, said: &impl Serialize) -> Thing {
        let said = serde_json::to_vec(said).unwrap_or_default();
        let value = blake3::hash(&said).to_hex().chars().take(16).collect();
        Thing {
            key: format!("{WRITTEN}/{kind}/{which}"),
            name: format::capitalized(&self.words.say(name)),
            facts: vec![Fact { key: MARK.into(), label: String::new(), value }],
        }
    }
}

fn is_beside(place: &PicturePlace) -> bool {
    matches!(place, PicturePlace::Slot(slot) if slot.is_beside_the_content())
}
