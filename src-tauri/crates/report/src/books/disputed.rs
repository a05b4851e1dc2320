//! What a book prints although people have not decided it yet, a sentence each in the language of the
//! book: what two copies say differently, and figures of one time of which nobody has chosen one.
//!
//! **Invariant:** all sides of a dispute are told, and none as the one that holds.

use std::collections::{BTreeMap, BTreeSet};

use ceiba::Result;
use ceiba::book::BookKey;
use ceiba::progress::store::{Figures, SeriesFigures};
use ceiba::progress::{Role, Standing};
use ceiba::store::registry;
use ceiba::store::review::{self, Conflict};
use ceiba::store::tables::decode_key;
use ceiba::store::words;
use ceiba::text::{Locale, keys};
use ceiba::workspace::Connection;

use crate::told;

/// What of a dispute concerns a book.
pub(super) enum Concern<'a> {
    /// The municipality, its figures, sources and targets, its list and how it reads its census.
    Profile,
    /// The municipality, objectives, actions and money, and the figures of these series.
    Plan(&'a BTreeSet<String>),
}

/// What of a book waits for a decision.
pub(super) fn of_book(
    db: &Connection,
    figures: &Figures,
    concern: &Concern,
    locale: Locale,
) -> Result<Vec<String>> {
    let conflicts = match review::count(db)? {
        0 => Vec::new(),
        _ => review::conflicts(db, usize::MAX)?,
    };
    let concerned = conflicts.iter().filter(|conflict| concern.has(conflict));
    let mut told: Vec<String> =
        concerned.map(|conflict| in_a_line(db, conflict, locale)).collect::<Result<_>>()?;
    let series = figures.series.values().filter(|of| concern.measures(&of.series.id));
    told.extend(series.flat_map(|of| rivals(figures, of, locale)));
    Ok(told)
}

/// A dispute in one line: of what, and all that was written.
fn in_a_line(db: &Connection, conflict: &Conflict, locale: Locale) -> Result<String> {
    let what = told::thing(db, conflict.entity, conflict.thing, &conflict.key)?;
    let field = words::field(conflict.entity, conflict.register);
    let side = |side| told::side(db, conflict, side, locale);
    let sides: Vec<String> = conflict.sides.iter().map(side).collect::<Result<_>>()?;
    Ok(keys::books_disputed_sides(field, sides.join(" / "), what).text(locale))
}

/// The figures of one year of which nobody has chosen the one that counts, a line a year.
fn rivals(figures: &Figures, of: &SeriesFigures, locale: Locale) -> Vec<String> {
    let standing = figures.standing(of);
    let mut years: BTreeMap<i32, Vec<&Standing>> = BTreeMap::new();
    for one in &standing {
        if let Role::Undecided(year) = one.role {
            years.entry(year).or_default().push(one);
        }
    }
    let line = |(year, rivals): (i32, Vec<&Standing>)| {
        let what = keys::review_thing_figure_alone(year.to_string(), &of.series.label);
        let sides: Vec<String> =
            rivals.into_iter().map(|one| rival(figures, of, one, locale)).collect();
        keys::books_disputed_figures(sides.join(" / "), what).text(locale)
    };
    years.into_iter().map(line).collect()
}

/// "77.8% (2024-03, Ministry)".
fn rival(figures: &Figures, of: &SeriesFigures, one: &Standing, locale: Locale) -> String {
    let value = told::figure(&one.figure.figure, &of.series).text(locale);
    let key = &one.figure.key;
    let source = told::cited(&figures.sources, key.source, locale);
    let said = [key.period.label(), source].into_iter().filter(|part| !part.is_empty());
    format!("{value} ({})", said.collect::<Vec<_>>().join(", "))
}

impl Concern<'_> {
    fn has(&self, conflict: &Conflict) -> bool {
        let name = registry::entity(conflict.entity).map_or("", |entity| entity.name);
        match (self, name) {
            (_, "municipality" | "setting") => true,
            (Self::Profile, "series" | "observation" | "source" | "target" | "choice") => true,
            (Self::Profile, "listed" | "census_answer" | "left_aside") => true,
            // Of what is drawn for a book only a look into the file would tell for which; and logos are
            // of all books.
            (_, "own_chapter" | "book_picture") => true,
            (_, "book" | "approval" | "left_out" | "passage") => {
                told::first_part(&conflict.key) == self.book().code()
            }
            (Self::Plan(_), "plan" | "objective" | "action") => true,
            (Self::Plan(_), "cost_line" | "funding" | "attachment") => true,
            (Self::Plan(_), "observation") => {
                decode_key(&conflict.key).is_some_and(|key| self.measures(&key.series))
            }
            (Self::Plan(_), "choice") => self.measures(&told::first_part(&conflict.key)),
            _ => false,
        }
    }

    fn book(&self) -> BookKey {
        match self {
            Self::Profile => BookKey::Profile,
            Self::Plan(_) => BookKey::Plan,
        }
    }

    /// Whether figures of a series stand in the book.
    fn measures(&self, series: &str) -> bool {
        match self {
            Self::Profile => true,
            Self::Plan(measured) => measured.contains(series),
        }
    }
}

#[cfg(test)]
mod tests {
    use ceiba::basics::Id;
    use ceiba::store::value;

    use super::*;

    #[test]
    fn every_kind_of_dispute_is_named_in_one_of_the_books() {
        let none = BTreeSet::new();
        let conflict = |entity: u16| Conflict {
            thing: Id([1; 16]),
            entity,
            key: value::encode(&["profile".into()]),
            register: 1,
            base: None,
            sides: Vec::new(),
        };
        let in_no_book = registry::ENTITIES.iter().filter(|entity| {
            let of = conflict(entity.number);
            ![Concern::Profile, Concern::Plan(&none)].iter().any(|book| book.has(&of))
        });
        let in_no_book: Vec<&str> = in_no_book.map(|entity| entity.name).collect();
        let never = ["dataset", "edition"];
        assert_eq!(in_no_book, never, "an import is only withdrawn, an edition never changed");
    }
}
