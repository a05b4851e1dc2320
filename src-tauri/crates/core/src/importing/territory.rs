//! Which rows of a table are about the municipality, and which about others.
//!
//! **Invariant:** a row is ours only by its code, or by its whole name where no other row has
//! that name; a row about a larger territory under our code is never ours.

use std::collections::BTreeMap;

use super::sheet::Value;
use super::words::{RowName, row_name};
use crate::series::TOWN;
use crate::text::words::folded;

/// Lookalikes by population: above this many times ours, a row is about a larger territory.
const LARGER: f64 = 1.5;

/// The municipality, as far as recognising needs it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Home {
    /// The country, ISO 3166 alpha-2.
    pub country: String,
    /// The national code, as text.
    pub code: String,
    /// The name.
    pub name: String,
    /// The latest population, where known.
    pub population: Option<f64>,
}

impl Home {
    /// Whether it is no municipality at all: a national file is read without one.
    #[must_use]
    pub fn is_nobody(&self) -> bool {
        self.code.is_empty() && self.name.is_empty()
    }
}

/// What names a row: code, name, people.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Label {
    /// The code as typed; a number where the file has a number.
    pub code: Option<Value>,
    /// The name.
    pub name: String,
    /// People, where the table has them.
    pub population: Option<f64>,
}

/// What a row is about.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// The municipality; its code had lost its leading zeros.
    Ours(CodeForm),
    /// Under our code, but of so many times our population.
    Larger(f64),
    /// A second row under our code.
    Second,
    /// Our name, several times, and no code to tell.
    Unclear,
    /// Another territory; whether its name could be taken for ours.
    Other(String, Likeness),
    /// A sum of other rows.
    Total,
    /// A row that names nothing.
    Nothing,
}

/// How our code is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeForm {
    /// As it is, or not at all.
    Whole,
    /// Without its leading zeros.
    LostZeros,
    /// Another code stands there, the name is ours.
    Different,
}

/// Whether a name could be taken for ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// It holds our name.
    Homonym,
    /// No.
    None,
}

/// What each row is about, in the order of the labels.
#[must_use]
pub fn places(labels: &[Label], home: &Home) -> Vec<Place> {
    let ours = our_rows(labels, home);
    let places = labels.iter().zip(&ours);
    places.map(|(label, ours)| ours.clone().unwrap_or_else(|| other(label, home))).collect()
}

/// The rows under our code or, where no row is, under our name.
fn our_rows(labels: &[Label], home: &Home) -> Vec<Option<Place>> {
    let forms: Vec<_> = labels.iter().map(|label| code_form(label.code.as_ref(), home)).collect();
    let by_code = forms.iter().filter(|form| form.is_some()).count();
    let named = |label: &Label| same_name(&label.name, &home.name);
    let by_both = labels
        .iter()
        .zip(&forms)
        .filter(|(l, form)| form.is_some() && (named(l) || l.name.is_empty()))
        .count();
    let by_name = labels.iter().filter(|label| named(label)).count();
    let place = |(label, form): (&Label, &Option<CodeForm>)| match form {
        Some(form) => Some(under_our_code(label, *form, by_both, by_code, home)),
        None if by_code > 0 || !named(label) => None,
        None if by_name > 1 => Some(Place::Unclear),
        None if is_national(label.code.as_ref(), home) => None,
        None if label.code.is_some() && !home.code.is_empty() => {
            Some(Place::Ours(CodeForm::Different))
        }
        None => Some(Place::Ours(CodeForm::Whole)),
    };
    labels.iter().zip(&forms).map(place).collect()
}

fn under_our_code(
    label: &Label,
    form: CodeForm,
    by_both: usize,
    by_code: usize,
    home: &Home,
) -> Place {
    let named = same_name(&label.name, &home.name) || label.name.is_empty();
    let times = home.population.zip(label.population).map(|(ours, theirs)| theirs / ours);
    match times {
        _ if named => Place::Ours(form),
        Some(times) if times >= LARGER => Place::Larger(times),
        _ if by_both > 0 || by_code > 1 => Place::Second,
        _ => Place::Ours(form),
    }
}

/// How the code is ours; `None` where it is not.
fn code_form(code: Option<&Value>, home: &Home) -> Option<CodeForm> {
    let typed = written(code?);
    let bare = |code: &str| code.trim_start_matches('0').to_owned();
    // Brazil's statistics office writes seven digits, its health ministry the first six.
    let six = home.country == "BR" && typed.len() == 6 && home.code.starts_with(&typed);
    match () {
        () if home.code.is_empty() || typed.is_empty() => None,
        () if typed.eq_ignore_ascii_case(&home.code) || six => Some(CodeForm::Whole),
        () if !bare(&typed).is_empty() && bare(&typed) == bare(&home.code) => {
            Some(CodeForm::LostZeros)
        }
        () => None,
    }
}

/// Whether the code, which is not ours, is as long as ours: then our name is another town's.
fn is_national(code: Option<&Value>, home: &Home) -> bool {
    let digits = |code: &str| !code.is_empty() && code.bytes().all(|b| b.is_ascii_digit());
    let typed = code.map(written).unwrap_or_default();
    // A short code without its zero looks like the number of a row.
    let without_zero = home.code.len() >= 5 && typed.len() + 1 == home.code.len();
    digits(&typed) && digits(&home.code) && (typed.len() == home.code.len() || without_zero)
}

fn written(code: &Value) -> String {
    match code {
        Value::Number(number) => format!("{number:.0}"),
        other => other.written().trim_matches('\'').trim().to_owned(),
    }
}

/// The whole name, forgiving "Municipio de …" and "… (MT)", "… - MT".
fn same_name(name: &str, ours: &str) -> bool {
    const BEFORE: [&str; 8] = [
        "municipio de",
        "municipio",
        "mun de",
        "mun",
        "municipality of",
        "commune de",
        "alcaldia de",
        "prefeitura de",
    ];
    let (name, ours) = (folded(name), folded(ours));
    let bare = BEFORE.iter().find_map(|b| name.strip_prefix(b)?.strip_prefix(' ')).unwrap_or(&name);
    let without_state = bare.rsplit_once(' ').filter(|(_, state)| state.len() == 2).map(|(n, _)| n);
    !ours.is_empty() && (name == ours || bare == ours || without_state == Some(ours.as_str()))
}

fn other(label: &Label, home: &Home) -> Place {
    another(label, home, row_name(&label.name))
}

fn another(label: &Label, home: &Home, kind: RowName) -> Place {
    if label.name.is_empty() && label.code.is_none() {
        return Place::Nothing;
    }
    let code = label.code.as_ref().map(written).filter(|code| !code.is_empty());
    let key = |level: &str, width: usize| {
        let code = code
            .as_deref()
            .map_or_else(|| folded(&label.name).replace(' ', "-"), |c| padded(c, width));
        format!("{level}:{}:{code}", home.country)
    };
    match kind {
        RowName::Country => Place::Other(format!("country:{}", home.country), Likeness::None),
        RowName::Region => Place::Other(key("region", 0), Likeness::None),
        RowName::Total => Place::Total,
        RowName::Town => {
            let holds = !home.name.is_empty() && folded(&label.name).contains(&folded(&home.name));
            let likeness = if holds { Likeness::Homonym } else { Likeness::None };
            Place::Other(key("town", zeros_kept(home)), likeness)
        }
    }
}

/// Codes of a country have one width; ours shows whether it begins with a zero.
fn zeros_kept(home: &Home) -> usize {
    if home.code.starts_with('0') { home.code.len() } else { 0 }
}

fn padded(code: &str, width: usize) -> String {
    if code.bytes().all(|b| b.is_ascii_digit()) {
        format!("{code:0>width$}")
    } else {
        code.to_owned()
    }
}

/// What each row of a table of regions is about: none is ours, whatever it is called.
#[must_use]
pub fn regions(labels: &[Label], home: &Home) -> Vec<Place> {
    let place = |label: &Label| match row_name(&label.name) {
        RowName::Town => another(label, home, RowName::Region),
        kind => another(label, home, kind),
    };
    labels.iter().map(place).collect()
}

/// Names of reference territories, from places and labels.
#[must_use]
pub fn names(labels: &[Label], places: &[Place]) -> BTreeMap<String, String> {
    let named = labels.iter().zip(places).filter_map(|(label, place)| match place {
        Place::Other(key, _) => Some((key.clone(), label.name.clone())),
        _ => None,
    });
    named.collect()
}

impl Place {
    /// The territory of figures in the row; `None` where they are not stored.
    #[must_use]
    pub fn territory(&self) -> Option<&str> {
        match self {
            Self::Ours(_) => Some(TOWN),
            Self::Other(key, _) => Some(key),
            Self::Larger(_) | Self::Second | Self::Unclear | Self::Total | Self::Nothing => None,
        }
    }
}

/// Words for a municipality, as they stand before a colon.
const TOWN_WORDS: [&str; 8] = [
    "municipio",
    "municipios",
    "municipality",
    "municipalite",
    "commune",
    "alcaldia",
    "prefeitura",
    "ayuntamiento",
];

/// Words after which the code of a municipality stands.
const CODE_WORDS: [&str; 12] = [
    "codigo",
    "code",
    "cod",
    "codice",
    "geocodigo",
    "geocode",
    "ibge",
    "inegi",
    "dane",
    "ine",
    "ubigeo",
    "divipola",
];

/// Words that may stand between such a word and the code.
const BETWEEN: [&str; 8] = ["de", "del", "do", "da", "du", "of", "la", "no"];

/// The municipality that a sheet says it is about; empty where it does not say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// Its name.
    pub name: String,
    /// Its code.
    pub code: String,
}

/// What a text above a table says about whose it is: "Município: Diamantino (IBGE 5103502)". After a
/// colon at the end the cell `beside` says it.
#[must_use]
pub fn town_named(text: &str, beside: Option<String>) -> Option<Named> {
    let (label, said) = text.split_once(':').unwrap_or(("", text));
    let whole = match said.trim().is_empty() {
        true => beside.unwrap_or_default(),
        false => said.to_owned(),
    };
    let label = folded(label);
    let last = label.split(' ').next_back().unwrap_or_default();
    let of_code = label.split(' ').any(|word| CODE_WORDS.contains(&word));
    let of_town = TOWN_WORDS.contains(&last) && !of_code;
    let name = if of_town { bare_name(&whole) } else { String::new() };
    let named = match is_code(&name) {
        true => Named { code: name, name: String::new() },
        false => Named { code: code_in(&format!("{label} {whole}"), of_town), name },
    };
    (named != Named::default()).then_some(named)
}

/// The name before what is added to it: its code, its state.
fn bare_name(text: &str) -> String {
    let name = text.split(['(', '[', ',', ';', '/', '|', '–', '—']).next().unwrap_or_default();
    let name = name.split(" - ").next().unwrap_or_default();
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first number that stands where a code does: after a word for it or, in a line about a
/// municipality, in brackets.
fn code_in(text: &str, of_town: bool) -> String {
    let mut after_word = false;
    let mut in_brackets = false;
    for part in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let word = part.trim_end_matches(|c: char| !c.is_alphanumeric());
        if is_code(word) && (after_word || (of_town && in_brackets)) {
            return word.to_owned();
        }
        let word = folded(word);
        let keeps = TOWN_WORDS.contains(&word.as_str()) || BETWEEN.contains(&word.as_str());
        after_word =
            CODE_WORDS.contains(&word.as_str()) || (after_word && (keeps || word.is_empty()));
        in_brackets = part.ends_with(['(', '[']) || (in_brackets && !part.ends_with([')', ']']));
    }
    String::new()
}

/// Four digits or more that are no year.
fn is_code(word: &str) -> bool {
    let year = word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
    word.len() >= 4 && word.bytes().all(|b| b.is_ascii_digit()) && !year
}

impl Named {
    /// What is known of either.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        let first = |one: String, two: String| if one.is_empty() { two } else { one };
        Self { name: first(self.name, other.name), code: first(self.code, other.code) }
    }

    /// Whether it is another municipality than `home`: of what both say nothing agrees.
    #[must_use]
    pub fn is_other_than(&self, home: &Home) -> bool {
        let both = |one: &str, two: &str| !one.is_empty() && !two.is_empty();
        let code = Value::Text(self.code.clone());
        let known = [
            both(&self.name, &home.name).then(|| same_name(&self.name, &home.name)),
            both(&self.code, &home.code).then(|| code_form(Some(&code), home).is_some()),
        ];
        known.contains(&Some(false)) && !known.contains(&Some(true))
    }

    /// "Diamantino"; its code where it has no name.
    #[must_use]
    pub fn called(&self) -> String {
        if self.name.is_empty() { self.code.clone() } else { self.name.clone() }
    }

    /// "Diamantino (5103502)".
    #[must_use]
    pub fn written(&self) -> String {
        match (self.name.is_empty(), self.code.is_empty()) {
            (false, false) => format!("{} ({})", self.name, self.code),
            (false, true) => self.name.clone(),
            (true, _) => self.code.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn home() -> Home {
        Home {
            country: "XX".into(),
            code: "0907".into(),
            name: "Tres Ceibas".into(),
            population: Some(18_960.0),
        }
    }

    fn label(code: &str, name: &str, population: f64) -> Label {
        let code = (!code.is_empty()).then(|| Value::Text(code.into()));
        Label { code, name: name.into(), population: (population > 0.0).then_some(population) }
    }

    #[test]
    fn our_row_is_found_among_lookalikes() {
        let mut rows = vec![
            label("0901", "Ciudad Ribera", 86_400.0),
            label("907", "Tres Ceibas", 18_960.0),
            label("0907", "Aguas del Valle S.A. (6 municipios)", 96_400.0),
            label("0912", "Tres Ceibas del Norte", 6_480.0),
            label("", "Total", 281_290.0),
            label("09", "Región Ribera", 281_290.0),
            label("", "País", 0.0),
        ];
        rows[1].code = Some(Value::Number(907.0));
        let other = |key: &str| Place::Other(key.into(), Likeness::None);
        let expected = [
            other("town:XX:0901"),
            Place::Ours(CodeForm::LostZeros),
            Place::Larger(96_400.0 / 18_960.0),
            Place::Other("town:XX:0912".into(), Likeness::Homonym),
            Place::Total,
            other("region:XX:09"),
            other("country:XX"),
        ];
        assert_eq!(places(&rows, &home()), expected);
    }

    #[test]
    fn a_title_says_whose_table_it_is() {
        let check = |text: &str, beside: &str, name: &str, code: &str| {
            let beside = (!beside.is_empty()).then(|| beside.to_owned());
            let named = town_named(text, beside).unwrap_or_default();
            assert_eq!((named.name.as_str(), named.code.as_str()), (name, code), "{text}");
        };
        check("Município: Diamantino (IBGE 5103502)", "", "Diamantino", "5103502");
        check("Municipio: Sumpango, Sacatepéquez [0308]", "", "Sumpango", "0308");
        check("Municipio:", "Sumpango", "Sumpango", "");
        check("Nom de la commune : Saint-Louis du Nord", "", "Saint-Louis du Nord", "");
        check("Municipality: 5103502", "", "", "5103502");
        check("Código do município:", "5103502", "", "5103502");
        check("Indicadores, código IBGE 5103502", "", "", "5103502");
        check("Municipio: Sumpango (2018)", "", "Sumpango", "");
        for none in
            ["Fuente: IBGE 2010", "IBGE, tabela 6579", "Municipio de Sumpango", "Total: 4500"]
        {
            check(none, "", "", "");
        }
    }

    #[test]
    fn a_town_is_another_where_nothing_that_both_say_agrees() {
        let check = |name: &str, code: &str, other: bool| {
            let named = Named { name: name.into(), code: code.into() };
            assert_eq!(named.is_other_than(&home()), other, "{named:?}");
        };
        check("Diamantino", "5103502", true);
        check("Diamantino", "", true);
        check("", "5103502", true);
        check("Municipio de Tres Ceibas", "5103502", false);
        check("Diamantino", "0907", false);
        check("", "0907", false);
        check("", "", false);
        let nameless = Home { name: String::new(), code: String::new(), ..home() };
        assert!(!Named { name: "Diamantino".into(), code: "1".into() }.is_other_than(&nameless));
    }

    #[test]
    fn without_codes_the_whole_name_decides_and_two_of_them_do_not() {
        let ours = Place::Ours(CodeForm::Whole);
        assert_eq!(places(&[label("", "Municipio de Tres Ceibas", 0.0)], &home()), [ours]);
        let twice = [label("", "Tres Ceibas", 0.0), label("", "TRES CEIBAS", 0.0)];
        assert_eq!(places(&twice, &home()), [Place::Unclear, Place::Unclear]);
        let diamantino = Home {
            country: "BR".into(),
            code: "5103502".into(),
            name: "Diamantino".into(),
            population: None,
        };
        let six = places(&[label("510350", "DIAMANTINO - MT", 0.0)], &diamantino);
        assert_eq!(six, [Place::Ours(CodeForm::Whole)]);
    }
}
