//! What the texts of a pasted block say: numbers in one way of writing for the whole block, and the signs
//! for "there is none".
//!
//! **Invariant:** pure; a number that can be read in two ways and is told by nothing in the block is never
//! read in one of them.

use ceiba::catalogue::Series;
use ceiba::importing::figures::{self, Evidence, NumberStyle, Reading};
use ceiba::importing::{Cell, Sheet, Value};
use ceiba::series::{self, BlankReason, Figure, Measure};
use ceiba::text::format::{self, parse_number_with};
use ceiba::text::words::folded;
use ceiba::text::{Language, Locale, Message, keys};

use super::doubt::counts_wholes;
use crate::say::Say;
use crate::views::Choice;
use crate::views::figures::TypedFigure;

/// How a block writes its numbers.
pub struct Style {
    numbers: NumberStyle,
    /// The text that shows it; empty where a person said so, or nothing does.
    shown_by: String,
    /// A text that can be read in two ways.
    open: Option<Open>,
    locale: Locale,
}

/// A text with one mark before exactly three digits.
struct Open {
    text: String,
    mark: char,
    decimal: f64,
    thousands: f64,
}

/// What one text says.
#[derive(Clone, Debug, PartialEq)]
pub enum Meaning {
    /// A number.
    Number(f64),
    /// One of two numbers.
    TwoWays(String),
    /// Why there is none.
    Blank(BlankReason),
    /// Something else.
    Unreadable(String),
}

impl Style {
    /// Of the texts of a block: the mark that a person named, else that which one of them shows, else
    /// that of the language of the screen, with which no doubtful one is read.
    pub fn of<'a>(texts: impl Iterator<Item = &'a str>, asked: &str, locale: Locale) -> Self {
        let texts: Vec<&str> = texts.map(str::trim).collect();
        let (numbers, shown_by) =
            match asked.chars().next().filter(|mark| [',', '.'].contains(mark)) {
                Some(decimal) => (NumberStyle { decimal, evidence: Evidence::Cell(0, 0) }, ""),
                None => shown(&texts, locale),
            };
        let open = texts.iter().find_map(|text| Open::of(text));
        Self { numbers, shown_by: shown_by.to_owned(), open, locale }
    }

    /// How its numbers were read, where that is not how the language of the screen writes them.
    pub fn told(&self) -> Option<Message> {
        let decimal = self.numbers.decimal;
        let other = decimal != format::decimal_mark(self.locale) && !self.shown_by.is_empty();
        other.then(|| match decimal {
            ',' => keys::block_comma(self.shown_by.clone()),
            _ => keys::block_point(self.shown_by.clone()),
        })
    }

    /// Both ways to read the first number that can be read in two.
    pub fn ways(&self, say: &Say) -> Vec<Choice> {
        let Some(open) = &self.open else { return Vec::new() };
        let way = |mark: char, message: Message| Choice {
            key: mark.to_string(),
            text: say.text(&message),
        };
        let decimal = format::short_number(open.decimal, 3, self.locale);
        let thousands = format::number(open.thousands, 0, self.locale);
        let mark = open.mark;
        let other = if mark == ',' { '.' } else { ',' };
        vec![
            way(other, keys::block_way(open.text.clone(), thousands)),
            way(mark, keys::block_way(open.text.clone(), decimal)),
        ]
    }

    /// What a text says for a series. Of two readings the one that can be is meant.
    pub fn read(&self, text: &str, series: &Series) -> Meaning {
        let text = text.trim();
        if let Some(reason) = sign(text) {
            return Meaning::Blank(reason);
        }
        let plain = negative(text).unwrap_or_else(|| text.to_owned());
        match figures::read(&Value::Text(plain), self.numbers).0 {
            Reading::Number(number) => Meaning::Number(number),
            Reading::TwoWays(decimal, thousands) => {
                let can_be = |value: &f64| {
                    let whole = value.fract() == 0.0 || !counts_wholes(series);
                    whole && series::can_be(*value, [series.lower, series.upper])
                };
                match [decimal, thousands].iter().filter(|value| can_be(value)).collect::<Vec<_>>()
                    [..]
                {
                    [only] => Meaning::Number(*only),
                    _ => Meaning::TwoWays(text.to_owned()),
                }
            }
            Reading::Dash => Meaning::Blank(BlankReason::NotAvailable),
            Reading::Blank(reason) => Meaning::Blank(reason),
            Reading::Percent(_) | Reading::Error(_) | Reading::NotNumber => {
                Meaning::Unreadable(text.to_owned())
            }
        }
    }
}

impl Open {
    fn of(text: &str) -> Option<Self> {
        let mark = text.chars().find(|c| [',', '.'].contains(c))?;
        let one = parse_number_with(text, mark)?;
        let other = parse_number_with(text, if mark == ',' { '.' } else { ',' })?;
        let (decimal, thousands) = (one.min(other), one.max(other));
        (decimal < thousands).then(|| Self { text: text.to_owned(), mark, decimal, thousands })
    }
}

/// The style that a text of the block shows beyond doubt, and that text.
fn shown<'a>(texts: &[&'a str], locale: Locale) -> (NumberStyle, &'a str) {
    let cells = texts.iter().zip(1..).map(|(text, row)| Cell {
        row,
        column: 1,
        value: Value::Text((*text).to_owned()),
    });
    let style = figures::number_style(&Sheet::new(String::new(), false, cells.collect()), "");
    match style.evidence {
        Evidence::Cell(row, _) => {
            let at = usize::try_from(row).unwrap_or_default().saturating_sub(1);
            (style, texts.get(at).copied().unwrap_or_default())
        }
        Evidence::Country => (NumberStyle { decimal: format::decimal_mark(locale), ..style }, ""),
    }
}

/// "(3)" is how spreadsheets write a number below zero.
fn negative(text: &str) -> Option<String> {
    let inner = text.strip_prefix('(')?.strip_suffix(')')?;
    inner.starts_with(|c: char| c.is_ascii_digit()).then(|| format!("-{inner}"))
}

/// Why there is no figure, where a text says so: a word or an abbreviation of offices, or the program's own
/// words, in any of its languages.
pub fn sign(text: &str) -> Option<BlankReason> {
    let dots = !text.trim().is_empty() && text.trim().chars().all(|c| matches!(c, '.' | '…'));
    if dots {
        return Some(BlankReason::NotAvailable);
    }
    figures::blank_reason(text).or_else(|| own_words(text))
}

fn own_words(text: &str) -> Option<BlankReason> {
    if !text.contains(char::is_alphabetic) {
        return None; // most texts are numbers
    }
    let said = folded(text);
    let names = |reason: &BlankReason| {
        let words = reason.words();
        Language::ALL.into_iter().any(|language| folded(&words.text(language)) == said)
    };
    BlankReason::ALL.into_iter().find(names)
}

impl Meaning {
    /// The figure; `None` where it is not known.
    pub fn figure(&self) -> Option<Figure> {
        match self {
            Self::Number(value) => Some(Figure::plain(Measure::Value(*value))),
            Self::Blank(reason) => Some(Figure::plain(Measure::Blank(*reason))),
            Self::TwoWays(_) | Self::Unreadable(_) => None,
        }
    }

    /// The same as one types it in the language of the screen; `None` where it is not known.
    pub fn typed(&self, say: &Say) -> Option<TypedFigure> {
        match self {
            Self::Number(value) => Some(TypedFigure::Value { text: say.typed(*value) }),
            Self::Blank(reason) => Some(TypedFigure::Blank { reason: (*reason).into() }),
            Self::TwoWays(_) | Self::Unreadable(_) => None,
        }
    }

    /// Why it is not known.
    pub fn problem(&self, say: &Say) -> Option<Message> {
        match self {
            Self::Number(_) | Self::Blank(_) => None,
            Self::TwoWays(text) => Some(keys::block_two_ways(text.clone())),
            Self::Unreadable(text) => {
                let example = format::number(1234.5, 1, say.locale);
                Some(keys::door_number_unreadable(example, text.clone()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ceiba::catalogue::Catalogue;

    fn read(block: &[&str], text: &str, series: &str, language: Language) -> Meaning {
        let style = Style::of(block.iter().copied().chain([text]), "", language.into());
        style.read(text, Catalogue::embedded().find(series).unwrap())
    }

    #[test]
    fn numbers_are_read_as_each_language_writes_them() {
        use Language::{En, Es, Fr, Pt};
        let check = |text: &str, languages: &[Language], number: f64| {
            for language in languages {
                let found = read(&[], text, "mortality.maternal", *language);
                assert_eq!(found, Meaning::Number(number), "{text} in {language:?}");
            }
        };
        let all = [Es, Pt, En, Fr];
        check("1.234,5", &all, 1234.5);
        check("1,234.5", &all, 1234.5);
        check("1 234,5", &all, 1234.5);
        check("12 %", &all, 12.0);
        check("12,5%", &all, 12.5);
        check("12.5", &all, 12.5);
        check("−7", &all, -7.0);
        check("(3)", &all, -3.0);
        check("391*", &all, 391.0);
    }

    #[test]
    fn signs_and_words_say_why_there_is_none() {
        let check = |text: &str, reason: BlankReason| {
            for language in Language::ALL {
                let found = read(&[], text, "water.improved", language);
                assert_eq!(found, Meaning::Blank(reason), "{text}");
            }
        };
        check("n.d.", BlankReason::NotAvailable);
        check("…", BlankReason::NotAvailable);
        check("–", BlankReason::NotAvailable);
        check("no aplica", BlankReason::NotApplicable);
        check("sigiloso", BlankReason::SuppressedBySource);
        for reason in [BlankReason::NotCollected, BlankReason::BelowDetection] {
            for language in Language::ALL {
                check(&reason.words().text(language), reason);
            }
        }
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_read_as_the_block_shows() {
        let density = "mortality.maternal";
        let open = Meaning::TwoWays("1.234".into());
        assert_eq!(read(&[], "1.234", density, Language::Es), open);
        assert_eq!(read(&["83,1"], "1.234", density, Language::En), Meaning::Number(1234.0));
        assert_eq!(read(&["83.1"], "1.234", density, Language::Es), Meaning::Number(1.234));
        // A share is no thousand, and people come whole.
        assert_eq!(read(&[], "1.234", "water.improved", Language::Es), Meaning::Number(1.234));
        assert_eq!(
            read(&[], "18.960", "population.total", Language::En),
            Meaning::Number(18_960.0)
        );
        let asked = Style::of(["1.234"].into_iter(), ".", Language::Es.into());
        let series = Catalogue::embedded().find(density).unwrap();
        assert_eq!(asked.read("1.234", series), Meaning::Number(1.234));
    }

    #[test]
    fn what_is_no_figure_is_not_read() {
        for text in ["unos 80", "12 casos", "1.2.3", "Agua", "12/5"] {
            let found = read(&[], text, "water.improved", Language::Es);
            assert_eq!(found, Meaning::Unreadable(text.into()));
        }
    }
}
