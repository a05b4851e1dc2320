//! What people read: messages in four languages, and numbers and dates as each language writes them
//! in the country of the municipality.
//!
//! A sentence is a [`Message`]: a key of `assets/locales` and its arguments. It becomes text only
//! where it is shown, so the same finding reads in Spanish on the screen and in French on paper.
//! The functions of [`keys`] make messages; they are written from the `.ftl` files by `build.rs`.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError};

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use crate::basics::Money;

pub mod format;
mod locale;
#[cfg(debug_assertions)]
pub mod longer;
pub mod marked;
pub mod words;

pub use locale::Locale;

#[allow(missing_docs)]
pub mod keys {
    //! One function for each message of `assets/locales`, with its variables as parameters.
    include!(concat!(env!("OUT_DIR"), "/keys.rs"));
}

mod resources {
    include!(concat!(env!("OUT_DIR"), "/resources.rs"));
}

/// The four languages of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    En,
    /// Spanish.
    Es,
    /// Portuguese as written in Brazil.
    Pt,
    /// French.
    Fr,
}

impl Language {
    /// All four, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Es, Self::Pt, Self::En, Self::Fr];

    /// The language of a tag such as `pt-BR` or `es_GT.UTF-8`; `None` for any other language.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let first = tag.split(['-', '_', '.']).next()?;
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(first))
    }

    /// `en`, `es`, `pt`, `fr`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
            Self::Pt => "pt",
            Self::Fr => "fr",
        }
    }

    /// Its own name for itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Es => "Español",
            Self::Pt => "Português",
            Self::Fr => "Français",
        }
    }
}

/// The same words in the four languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Texts {
    /// Spanish.
    pub es: String,
    /// Portuguese of Brazil.
    pub pt: String,
    /// English.
    pub en: String,
    /// French.
    pub fr: String,
}

impl Texts {
    /// What is said in each language.
    #[must_use]
    pub fn each(said: impl Fn(Language) -> String) -> Self {
        let [es, pt, en, fr] = [Language::Es, Language::Pt, Language::En, Language::Fr].map(said);
        Self { es, pt, en, fr }
    }

    /// The words in a language; in English where a translation is still missing.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        let text = match language {
            Language::Es => &self.es,
            Language::Pt => &self.pt,
            Language::En => &self.en,
            Language::Fr => &self.fr,
        };
        if text.is_empty() { &self.en } else { text }
    }
}

/// A sentence that is not yet in any language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Message {
    key: &'static str,
    arguments: Vec<(&'static str, Argument)>,
}

/// A message is stored by its key and arguments, never as text, so that it can be read later in any language.
impl<'de> Deserialize<'de> for Message {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Stored {
            key: String,
            arguments: Vec<(String, Argument)>,
        }
        let stored = Stored::deserialize(deserializer)?;
        let unknown = || serde::de::Error::custom("a message of another version");
        let (key, names) =
            keys::ALL.iter().find(|(key, _)| *key == stored.key).ok_or_else(unknown)?;
        let argument = |(name, value): (String, Argument)| {
            names.iter().find(|known| **known == name).map(|known| (*known, value))
        };
        let arguments: Option<_> = stored.arguments.into_iter().map(argument).collect();
        Ok(Self { key, arguments: arguments.ok_or_else(unknown)? })
    }
}

/// A variable of a message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Argument {
    /// Text that stays as it is: a name, a cell, a year, a number that is formatted already.
    Text(String),
    /// A count, written with the marks of the language and used to choose the plural.
    Count(i64),
    /// A number with so many decimals.
    Number(f64, u8),
    /// A number with so many decimals, before its unit.
    Measure {
        /// The number.
        value: f64,
        /// Its decimals.
        decimals: u8,
        /// Its unit.
        unit: Box<Message>,
    },
    /// A day, written as the language writes it.
    Day {
        /// Which.
        day: chrono::NaiveDate,
    },
    /// An amount, with its currency.
    Money(Money),
    /// A sentence inside a sentence.
    Message(Box<Message>),
    /// A name that each language has its own of, such as that of a series.
    Texts(Box<Texts>),
}

impl Message {
    /// Used by [`keys`]; a message made by hand may lack its text.
    #[must_use]
    pub fn new(key: &'static str, arguments: Vec<(&'static str, Argument)>) -> Self {
        Self { key, arguments }
    }

    /// The key, which is also the code of a finding or an error.
    #[must_use]
    pub fn key(&self) -> &'static str {
        self.key
    }

    /// The sentence in a language, as it is written in a country; the key itself if the language lacks
    /// it (a test forbids that).
    #[must_use]
    pub fn text(&self, locale: impl Into<Locale>) -> String {
        let locale = locale.into();
        let bundle = bundle(locale);
        let Some(pattern) = bundle.get_message(self.key).and_then(|message| message.value()) else {
            return self.key.to_owned();
        };
        let mut arguments = FluentArgs::new();
        for (name, argument) in &self.arguments {
            arguments.set(*name, argument.value(locale));
        }
        bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}

impl Argument {
    #[allow(clippy::cast_precision_loss)]
    fn value(&self, locale: Locale) -> FluentValue<'static> {
        match self {
            Self::Text(text) => FluentValue::String(text.clone().into()),
            // Without options, or it would not be the 0 of a variant `[0]`.
            Self::Count(count) => FluentValue::Number((*count as f64).into()),
            Self::Number(number, decimals) => {
                FluentValue::Number(fluent_number(*number, *decimals))
            }
            Self::Measure { value, decimals, unit } => {
                let text = format::measure(*value, *decimals, &unit.text(locale), locale);
                FluentValue::String(text.into())
            }
            Self::Day { day } => FluentValue::String(format::date(*day, locale.language).into()),
            Self::Money(amount) => FluentValue::String(format::money(*amount, locale).into()),
            Self::Message(message) => FluentValue::String(message.text(locale).into()),
            Self::Texts(texts) => FluentValue::String(texts.get(locale.language).to_owned().into()),
        }
    }
}

fn fluent_number(value: f64, decimals: u8) -> FluentNumber {
    let options = FluentNumberOptions {
        minimum_fraction_digits: Some(usize::from(decimals)),
        maximum_fraction_digits: Some(usize::from(decimals)),
        ..FluentNumberOptions::default()
    };
    FluentNumber::new(value, options)
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<chrono::NaiveDate> for Argument {
    fn from(day: chrono::NaiveDate) -> Self {
        Self::Day { day }
    }
}

impl From<Money> for Argument {
    fn from(amount: Money) -> Self {
        Self::Money(amount)
    }
}

impl From<Message> for Argument {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

impl From<&Texts> for Argument {
    fn from(texts: &Texts) -> Self {
        Self::Texts(Box::new(texts.clone()))
    }
}

impl From<i64> for Argument {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Argument {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<(f64, u8)> for Argument {
    fn from((number, decimals): (f64, u8)) -> Self {
        Self::Number(number, decimals)
    }
}

/// The source text of all messages of a language: the page builds its own bundle from it.
#[must_use]
pub fn sources(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => resources::EN,
        Language::Es => resources::ES,
        Language::Pt => resources::PT,
        Language::Fr => resources::FR,
    }
}

type Bundle = FluentBundle<Arc<FluentResource>>;

/// The messages of a language with the marks of a country, made once each.
fn bundle(locale: Locale) -> Arc<Bundle> {
    type Known = Mutex<BTreeMap<String, Arc<Bundle>>>;
    static KNOWN: LazyLock<Known> = LazyLock::new(Mutex::default);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(known.entry(locale.tag()).or_insert_with(|| Arc::new(build(locale))))
}

fn build(locale: Locale) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![locale.tag().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(written));
    #[cfg(debug_assertions)]
    bundle.set_transform(longer::transform());
    for resource in parsed(locale.language) {
        bundle.add_resource_overriding(Arc::clone(resource));
    }
    bundle
}

/// The files of a language, read once for all its countries.
fn parsed(language: Language) -> &'static [Arc<FluentResource>] {
    type Parsed = Vec<Arc<FluentResource>>;
    static PARSED: LazyLock<BTreeMap<Language, OnceLock<Parsed>>> =
        LazyLock::new(|| Language::ALL.map(|language| (language, OnceLock::new())).into());
    let read = |source: &&str| match FluentResource::try_new((*source).to_owned()) {
        Ok(resource) | Err((resource, _)) => Arc::new(resource),
    };
    let of = PARSED.get(&language);
    of.map(|of| of.get_or_init(|| sources(language).iter().map(read).collect()).as_slice())
        .unwrap_or_default()
}

/// What a bundle writes numbers by: Fluent takes a plain function and hands it the locale so.
struct Numbers(Locale);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(tag: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let language = Language::from_tag(tag.language.as_str()).ok_or(())?;
        let country = tag.region.map(|region| region.as_str().to_owned()).unwrap_or_default();
        Ok(Self(Locale::of(language, &country)))
    }
}

fn written(value: &FluentValue, locales: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let options = &number.options;
    // Of a number that stands in a sentence itself, Fluent knows the least decimals alone.
    let decimals = options.maximum_fraction_digits.or(options.minimum_fraction_digits);
    let decimals = u8::try_from(decimals.unwrap_or(0)).unwrap_or(u8::MAX);
    let text = |numbers: &Numbers| format::number(number.value, decimals, numbers.0);
    locales.with_try_get::<Numbers, _, _>((), text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_has_text_in_four_languages() {
        for (key, _) in keys::ALL {
            for language in Language::ALL {
                assert!(bundle(language.into()).has_message(key), "{key} in {language:?}");
            }
        }
    }

    #[test]
    fn a_stored_message_is_read_again_in_any_language() {
        let message = keys::error_file_missing("«ñ»");
        let stored = serde_json::to_string(&message).unwrap();
        assert_eq!(serde_json::from_str::<Message>(&stored).unwrap(), message);
        let name =
            |es: &str, fr: &str| Texts { es: es.to_owned(), fr: fr.to_owned(), ..Texts::default() };
        let message = keys::error_database(&name("Agua", "Eau"));
        let stored = serde_json::to_string(&message).unwrap();
        let read: Message = serde_json::from_str(&stored).unwrap();
        assert!(read.text(Language::Es).contains("Agua"), "{read:?}");
        assert!(read.text(Language::Fr).contains("Eau"), "{read:?}");
        assert!(
            serde_json::from_str::<Message>(r#"{"key":"no-such-key","arguments":[]}"#).is_err()
        );
    }

    #[test]
    fn numbers_in_sentences_follow_the_country() {
        let units = keys::unit_per_1000_live_births();
        let figure = keys::import_blanks(1234_usize);
        let method = keys::books_method_share();
        let check = |country, words: [&str; 3]| {
            let locale = Locale::of(Language::Es, country);
            for (message, word) in [&units, &figure, &method].into_iter().zip(words) {
                let text = message.text(locale);
                assert!(text.contains(word), "{word} in {text}");
            }
        };
        check("GT", ["por 1,000 nacidos", "1,234 celdas", "Desde 0.95"]);
        check("CO", ["por 1.000 nacidos", "1.234 celdas", "Desde 0,95"]);
        check("", ["por 1.000 nacidos", "1.234 celdas", "desde −0,10"]);
    }

    #[test]
    fn a_tag_gives_its_language() {
        assert_eq!(Language::from_tag("pt-BR"), Some(Language::Pt));
        assert_eq!(Language::from_tag("es_GT.UTF-8"), Some(Language::Es));
        assert_eq!(Language::from_tag("qu-PE"), None);
    }

    /// Every message with made-up arguments, once as text that has no full stop and once as counts.
    fn rendered() -> impl Iterator<Item = (&'static str, Language, String)> {
        let texts = |name: &'static str| (name, Argument::from("B 7"));
        let counts = |name: &'static str| (name, Argument::from(3_usize));
        keys::ALL.iter().flat_map(move |(key, names)| {
            let of = move |language| {
                let text = Message::new(key, names.iter().map(|name| texts(name)).collect());
                let count = Message::new(key, names.iter().map(|name| counts(name)).collect());
                [(*key, language, text.text(language)), (*key, language, count.text(language))]
            };
            Language::ALL.into_iter().flat_map(of)
        })
    }

    #[test]
    fn sentences_have_one_full_stop_and_no_stray_space() {
        let strange = ["..", ".».", ".”.", " ,", " . ", "  ", "( ", " )"];
        let wrong: Vec<_> = rendered()
            .filter(|(_, _, text)| {
                let text = text.replace("...", "…");
                strange.iter().any(|mark| text.contains(mark))
                    || text.ends_with(" .")
                    || text.trim_end() != text
            })
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn french_sets_a_space_before_its_double_marks() {
        let lacks = |text: &str| {
            let letters: Vec<char> = text.chars().collect();
            letters.windows(2).enumerate().any(|(at, pair)| {
                let space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}');
                // 14:02 is a time, `--yes` a word of the command line.
                let in_word = letters.get(at + 2).is_some_and(|next| next.is_alphanumeric());
                matches!(pair[1], ';' | ':' | '?' | '!' | '»') && !space(pair[0]) && !in_word
                    || pair[0] == '«' && !space(pair[1])
            })
        };
        assert!(lacks("donnée; rien") && !lacks("donnée\u{a0}; rien") && !lacks("à 14:02"));
        let french = rendered().filter(|(_, language, _)| *language == Language::Fr);
        let wrong: Vec<_> = french.filter(|(_, _, text)| lacks(text)).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
