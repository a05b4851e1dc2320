//! Words as they are compared and found.
//!
//! **Invariant:** comparing forgives accents, case, punctuation and spaces, and nothing else.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A label as it is compared: no accents, lower case, words apart by single spaces.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.nfd().filter(|c| !is_combining_mark(*c)) {
        if character.is_alphanumeric() || character == '%' {
            folded.extend(character.to_lowercase());
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The words of a folded label that carry meaning.
pub fn telling_words(folded: &str) -> impl Iterator<Item = &str> {
    const FILLERS: [&str; 37] = [
        "a", "al", "ao", "aos", "as", "au", "aux", "com", "con", "da", "das", "de", "del", "des",
        "do", "dos", "du", "e", "el", "em", "en", "et", "in", "la", "las", "le", "les", "los",
        "na", "no", "o", "of", "os", "por", "the", "with", "y",
    ];
    folded.split(' ').filter(|word| !word.is_empty() && FILLERS.binary_search(word).is_err())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_compared_without_accents_case_and_punctuation() {
        assert_eq!(
            folded("  Población con ÁGUA,\n por  tubería (%)"),
            "poblacion con agua por tuberia %"
        );
        assert_eq!(
            telling_words("acceso a la red de agua").collect::<Vec<_>>(),
            ["acceso", "red", "agua"]
        );
    }
}
