//! What a person reads about an indicator before choosing or computing it (`assets/catalogue/texts`).
//!
//! **Invariant:** every series has every text in every language. The build holds that the languages
//! have the same, a test that no series is left out.

use std::sync::LazyLock;

use fluent_bundle::{FluentResource, concurrent::FluentBundle};

use super::Series;
use crate::text::marked::marked;
use crate::text::{Language, Locale, Message, Texts, format, keys};

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// The texts about one series in one language, in plain sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// What it measures.
    pub measures: String,
    /// Why it matters to a town.
    pub why: String,
    /// What to count and to divide.
    pub how: String,
    /// Where a town usually has the figures from.
    pub sources: String,
    /// Mistakes that are really made with it.
    pub traps: String,
}

/// The texts about a series; empty ones for a series that is not of the catalogue.
#[must_use]
pub fn about(series: &Series, locale: Locale) -> About {
    let id = series.id.replace('.', "-");
    let text = |attribute| text(&id, attribute, locale.language).unwrap_or_default();
    let text = |attribute| marked(&text(attribute), locale);
    About {
        measures: text("measures"),
        why: text("why"),
        how: text("how"),
        sources: text("sources"),
        traps: text("traps"),
    }
}

/// What is counted, by what it is divided and times what: "Deaths ÷ Live births × 1,000".
#[must_use]
pub fn formula(series: &Series, locale: Locale) -> String {
    let words = |texts: &Texts| match &series.own {
        Some(_) => texts.get(locale.language).to_owned(),
        None => marked(texts.get(locale.language), locale),
    };
    let (above, below) = (words(&series.numerator), words(&series.denominator));
    if below.is_empty() { above } else { format!("{above} ÷ {below}{}", times(series, locale)) }
}

/// " × 1,000"; nothing where a share is not multiplied.
fn times(series: &Series, locale: Locale) -> String {
    if (series.multiplier - 1.0).abs() < f64::EPSILON {
        return String::new();
    }
    format!(" × {}", format::short_number(series.multiplier, 3, locale))
}

/// The worked example of a series, computed in one sentence.
#[must_use]
pub fn example(series: &Series, locale: Locale) -> Message {
    let value = series.measure(series.example.value);
    let Some((above, below)) = series.example.counts else {
        return keys::about_example_value(&series.numerator, value);
    };
    let number = |number: f64| format::short_number(number, 3, locale);
    let times = times(series, locale);
    let sum = format!("{} ÷ {}{times}", number(above), number(below));
    keys::about_example_counts(
        number(above),
        number(below),
        &series.denominator,
        &series.numerator,
        sum,
        value,
    )
}

/// One attribute of a message of the texts.
pub(super) fn text(message: &str, attribute: &str, language: Language) -> Option<String> {
    let bundle = bundle(language);
    let pattern = bundle.get_message(message)?.get_attribute(attribute)?.value();
    Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
}

type Bundle = FluentBundle<FluentResource>;

/// Parsed when a language is first asked for.
fn bundle(language: Language) -> &'static Bundle {
    static ALL: [LazyLock<Bundle>; 4] = [
        LazyLock::new(|| build(EN)),
        LazyLock::new(|| build(ES)),
        LazyLock::new(|| build(PT)),
        LazyLock::new(|| build(FR)),
    ];
    let [en, es, pt, fr] = &ALL;
    match language {
        Language::En => en,
        Language::Es => es,
        Language::Pt => pt,
        Language::Fr => fr,
    }
}

fn build(sources: &[&str]) -> Bundle {
    // The texts have neither numbers nor plurals to format: any language will do.
    let mut bundle = Bundle::new_concurrent(Vec::new());
    for source in sources {
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::catalogue::{Catalogue, unit};
    use crate::series::{Figure, Measure};

    fn texts(about: &About) -> [(&str, &str, usize); 5] {
        [
            ("measures", &about.measures, 260),
            ("why", &about.why, 260),
            ("how", &about.how, 380),
            ("sources", &about.sources, 240),
            ("traps", &about.traps, 380),
        ]
    }

    #[test]
    fn every_series_has_every_text_in_its_length_in_four_languages() {
        for series in Catalogue::embedded().series() {
            for language in Language::ALL {
                for (name, text, most) in texts(&about(series, language.into())) {
                    let length = text.chars().count();
                    assert!(
                        (20..=most).contains(&length),
                        "{} {name} {language:?}: {length}",
                        series.id
                    );
                    assert!(text.ends_with('.'), "{} {name} {language:?}: {text}", series.id);
                }
            }
        }
    }

    #[test]
    fn no_text_stands_for_two_series_or_in_two_languages() {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for series in Catalogue::embedded().series() {
            for language in Language::ALL {
                for (name, text, _) in texts(&about(series, language.into())) {
                    let place = format!("{}.{name} in {language:?}", series.id);
                    // Two indicators may have their figures from the same places.
                    if name != "sources"
                        && let Some(other) = seen.insert(text.to_owned(), place.clone())
                    {
                        panic!("{place} says what {other} says: {text}");
                    }
                }
            }
        }
    }

    #[test]
    fn what_an_example_computes_is_what_it_prints() {
        for series in Catalogue::embedded().series() {
            let printed = series.example.value;
            let Some((numerator, denominator)) = series.example.counts else { continue };
            let figure = Figure::plain(Measure::Ratio { numerator, denominator });
            let computed = figure.value(series.multiplier).unwrap();
            let decimals = unit::decimals(printed, &series.unit);
            let text = |value| format::number(value, decimals, Locale::from(Language::En));
            assert_eq!(text(computed), text(printed), "{}", series.id);
        }
        let water = Catalogue::embedded().find("water.piped").unwrap();
        let told = example(water, Locale::from(Language::Es)).text(Language::Es);
        assert!(told.contains(" ÷ ") && told.contains("× 100 = "), "{told}");
    }

    #[test]
    fn an_example_is_possible() {
        for series in Catalogue::embedded().series() {
            let value = series.example.value;
            let low = series.lower.is_some_and(|lower| value < lower);
            let high = series.upper.is_some_and(|upper| value > upper);
            assert!(!low && !high, "{}: {value}", series.id);
        }
    }

    #[test]
    fn a_series_that_the_catalogue_has_not_has_no_texts() {
        let own = Series {
            id: "local.bridges".into(),
            ..Catalogue::embedded().series().next().unwrap().clone()
        };
        assert_eq!(about(&own, Language::Es.into()).measures, "");
    }
}
