//! The municipality: who it is, where it lies, how many people live there.
//!
//! **Invariant:** what nobody has said is left out, never guessed.

use ceiba::book::Slot;
use ceiba::municipality::country::Word;
use ceiba::progress::Path;
use ceiba::text::{Message, format, keys};

use super::Book;
use crate::books::marks::Marks;
use crate::charts::{self, Mark, Trend};
use crate::document::{Block, Cell, Column, Figure, Purpose, Row, strong};
use crate::scene::Item;

impl Book<'_> {
    pub(super) fn municipality(&self) -> Vec<Block> {
        let mut blocks = self.chapter(&keys::books_municipality());
        let place = &self.input.place;
        let people = |known: &(i32, f64)| {
            let (year, people) = (known.0, self.people(known));
            keys::books_population_sentence(people, place.name.clone(), year.to_string())
        };
        let lead = place.population.last().map_or_else(keys::books_population_unknown, people);
        blocks.push(self.text(Purpose::Lead, &lead));
        let facts = [
            (self.say(&keys::books_name()), &place.name),
            (self.say(&keys::books_code()), &place.code),
            (self.words.label(place, Word::Region), &place.region),
            (self.words.label(place, Word::Country), &place.country),
        ];
        let row = |(name, value): (String, &String)| {
            let name = Cell::Runs { runs: vec![strong(name)] };
            Row::plain(vec![name, Cell::text(value.clone())])
        };
        // What nobody has said is no row: an empty one reads as a fault of the printer.
        let said = |(_, value): &(String, &String)| !value.is_empty();
        let rows = facts.into_iter().filter(said).map(row).collect();
        let columns = vec![Column::words(""), Column::words("")];
        blocks.push(self.table(columns, rows));
        let charted = place.population.len() > 1;
        let chart = charted.then(|| self.population(&lead));
        let marks =
            Marks::read(&self.say(&lead)).and(chart.as_ref().map(drawn).unwrap_or_default());
        blocks.extend(chart.map(Block::Figure));
        blocks.extend(self.note(marks));
        blocks.extend(self.own_at(&Slot::of("municipality")));
        blocks
    }

    /// The years whose population bears the name of a source and was written by hand.
    pub(super) fn population_by_hand_of(&self, source: usize) -> Vec<String> {
        let years = self.input.population_by_hand.iter().filter(|(_, of)| **of == source);
        years.map(|(year, _)| year.to_string()).collect()
    }

    /// A number of people with its marks.
    fn people(&self, (year, people): &(i32, f64)) -> String {
        let people = format::number(*people, 0, self.words.locale);
        let by_hand = self.input.population_by_hand.contains_key(year);
        let undecided = self.input.population_undecided.contains(year);
        Marks { by_hand, undecided, ..Marks::default() }.beside(people)
    }

    fn population(&self, lead: &Message) -> Figure {
        let population = &self.input.place.population;
        let mark = |known: &(i32, f64)| Mark {
            year: f64::from(known.0),
            when: known.0.to_string(),
            value: known.1,
            interval: None,
            label: self.people(known),
        };
        let scene = charts::trend(&Trend {
            points: population.iter().map(mark).collect(),
            start: None,
            target: None,
            other_target: None,
            outlook: None,
            path: Path::Linear,
            bounds: (Some(0.0), None),
            unit: self.say(&keys::books_people_axis()),
            locale: self.words.locale,
            alternative: self.say(lead),
        });
        let years = population.first().zip(population.last());
        let caption = years.map_or_else(keys::books_population, |((first, _), (last, _))| {
            let name = self.say(&keys::books_population());
            keys::books_chart_caption(first.to_string(), name, last.to_string())
        });
        let by_hand = |source| self.population_by_hand_of(source);
        let source = self.source_line(&self.input.population_sources, by_hand);
        Figure { caption: self.say(&caption), scene, source, id: None }
    }
}

/// The marks that a chart shows: it has no room for every value.
fn drawn(figure: &Figure) -> Marks {
    let text = |item: &Item| match item {
        Item::Text(text) => Marks::read(&text.text),
        _ => Marks::default(),
    };
    Marks::all(figure.scene.items.iter().map(text))
}
