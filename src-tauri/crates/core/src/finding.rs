//! Finding one thing of everything there is in a municipality, by a few letters of what it is called.
//!
//! **Invariant:** accents and case never matter, a word is found by its beginning before it is found by its
//! middle, and no kind of thing crowds out the others.

use crate::text::words::{folded, telling_words};

/// How many are shown at once.
pub const PLACES: usize = 12;

/// So many of a kind are shown before others take their place.
const OF_A_KIND: usize = 2;

/// What can be found, in the order in which equals are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Something to do, or a page to go to.
    Command,
    /// An indicator on our list.
    Ours,
    /// An objective or an action.
    Plan,
    /// A page of the guide, or a heading in it.
    Guide,
    /// An indicator that is not on our list.
    Catalogue,
}

/// How well a thing fits what was typed, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It is its code.
    Code,
    /// Each word begins a word of its name, or it is how its code begins.
    Name,
    /// Each word begins a word of what else it is called.
    OtherName,
    /// Each word begins a word of what is said about it.
    Around,
    /// Each word is somewhere in its name.
    Inside,
}

/// What a thing is known by, ready to be compared.
#[derive(Clone, Debug)]
pub struct Known {
    name: String,
    codes: Vec<String>,
    others: Vec<String>,
    around: String,
}

impl Known {
    /// A thing by its name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        let (codes, others, around) = (Vec::new(), Vec::new(), String::new());
        Self { name: folded(name), codes, others, around }
    }

    /// It also has these codes, such as 7.8.
    #[must_use]
    pub fn with_codes(mut self, codes: &[String]) -> Self {
        self.codes = codes.iter().map(|code| folded(code)).collect();
        self
    }

    /// It is also called so.
    #[must_use]
    pub fn also(mut self, names: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.others.extend(names.into_iter().map(|name| folded(name.as_ref())));
        self
    }

    /// This is said about it.
    #[must_use]
    pub fn about(mut self, words: &str) -> Self {
        self.around = folded(words);
        self
    }

    fn fit(&self, typed: &str) -> Option<Fit> {
        match () {
            () if self.codes.iter().any(|code| code == typed) => Some(Fit::Code),
            () if self.codes.iter().any(|code| code.starts_with(typed)) => Some(Fit::Name),
            () if all_begin(&self.name, typed) => Some(Fit::Name),
            () if self.others.iter().any(|name| all_begin(name, typed)) => Some(Fit::OtherName),
            () if all_begin(&self.around, typed) => Some(Fit::Around),
            () if typed.split(' ').all(|word| self.name.contains(word)) => Some(Fit::Inside),
            () => None,
        }
    }
}

/// The places, in what was given, of the things that fit best; the first of them while nothing is typed.
#[must_use]
pub fn best(known: &[(Kind, &Known)], typed: &str) -> Vec<usize> {
    let typed = folded(typed);
    if typed.is_empty() {
        return (0..known.len().min(PLACES)).collect();
    }
    let found = known.iter().enumerate();
    let mut found: Vec<Found> = found
        .filter_map(|(at, (kind, known))| {
            let later = !known.name.starts_with(&typed);
            Some(Found { fit: known.fit(&typed)?, kind: *kind, later, at })
        })
        .collect();
    found.sort_unstable();
    shared_out(&found)
}

/// Something that fits, in the order in which it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Found {
    fit: Fit,
    kind: Kind,
    /// What was typed is not how its name begins.
    later: bool,
    at: usize,
}

/// The best of all, but of each kind at least a few, unless they only have the letters somewhere.
fn shared_out(found: &[Found]) -> Vec<usize> {
    let before = |place: usize, kind: Kind| {
        found.iter().take(place).filter(|other| other.kind == kind).count()
    };
    let safe = |place: usize, found: &Found| {
        found.fit < Fit::Inside && before(place, found.kind) < OF_A_KIND
    };
    let places = found.iter().enumerate();
    let (first, rest): (Vec<_>, Vec<_>) = places.partition(|(at, found)| safe(*at, found));
    let room = PLACES.saturating_sub(first.len());
    let mut shown: Vec<_> = first.into_iter().chain(rest.into_iter().take(room)).collect();
    shown.sort_unstable_by_key(|(place, _)| *place);
    shown.into_iter().map(|(_, found)| found.at).collect()
}

/// Whether each word typed begins a word of the name; a plural finds its singular. Small words count only
/// where nothing else was typed: whoever types "a" has only begun.
fn all_begin(name: &str, typed: &str) -> bool {
    let begins = |typed: &str| name.split(' ').any(|word| word.starts_with(typed));
    let found = |word: &str| begins(word) || word.strip_suffix('s').is_some_and(begins);
    let mut telling = telling_words(typed).peekable();
    match telling.peek() {
        Some(_) => telling.all(found),
        None => typed.split(' ').all(begins),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn things() -> Vec<(Kind, Known)> {
        let water = Known::new("Población con agua mejorada");
        let school = Known::new("Niños en la escuela").with_codes(&["2.1".to_owned()]);
        let print = Known::new("Imprimir un libro").about("La memoria USB y el papel");
        vec![
            (Kind::Command, Known::new("Imprimir").also(["PDF", "libro"])),
            (Kind::Ours, water.with_codes(&["7.8".to_owned()]).also(["fuente potable"])),
            (Kind::Ours, school),
            (Kind::Plan, Known::new("Agua para El Mirador")),
            (Kind::Guide, print),
            (Kind::Catalogue, Known::new("Agua no facturada")),
            (Kind::Ours, Known::new("Agua de lluvia")),
        ]
    }

    fn found(things: &[(Kind, Known)], typed: &str) -> Vec<usize> {
        best(&things.iter().map(|(kind, known)| (*kind, known)).collect::<Vec<_>>(), typed)
    }

    #[track_caller]
    fn check(typed: &str, expected: &[usize]) {
        assert_eq!(found(&things(), typed), expected, "{typed}");
    }

    #[test]
    fn things_are_found_without_accents_and_by_the_beginnings_of_words_first() {
        check("POBLACION", &[1]);
        check("ninos escu", &[2]);
        check("agua", &[6, 1, 3, 5]);
        check("agua mejor", &[1]);
        check("potable", &[1]);
        check("7.8", &[1]);
        check("7", &[1]);
        check("impr", &[0, 4]);
        check("libros", &[4, 0]);
        check("usb", &[4]);
        check("cuela", &[2]);
        check("xilofono", &[]);
        check("  ", &[0, 1, 2, 3, 4, 5, 6]);
    }

    #[test]
    fn no_kind_crowds_out_another() {
        let many = |kind| (0..40).map(move |n| (kind, Known::new(&format!("agua {n}"))));
        let mut things: Vec<(Kind, Known)> = many(Kind::Ours).collect();
        things.push((Kind::Guide, Known::new("La sed").about("el agua")));
        things.push((Kind::Command, Known::new("Desaguar")));
        things.extend(many(Kind::Catalogue));
        let found = found(&things, "agua");
        assert_eq!(found.len(), PLACES);
        let of = |kind| found.iter().filter(|at| things[**at].0 == kind).count();
        assert_eq!((of(Kind::Ours), of(Kind::Catalogue), of(Kind::Guide)), (9, 2, 1));
        assert_eq!(of(Kind::Command), 0, "it only has the letters somewhere");
        assert_eq!(found.first(), Some(&0));
        assert_eq!(found.last(), Some(&40), "what fits less comes last");
    }
}
