//! Texts as a longer language would have them, each in brackets: a window under test shows so what is cut
//! off, and what is not translated at all.
//!
//! **Invariant:** nobody meets it. It is not part of a program that is built for people, and in another
//! only a test asks for it, before the first text is said.

use std::borrow::Cow;
use std::sync::atomic::{AtomicBool, Ordering};

static ASKED: AtomicBool = AtomicBool::new(false);

/// The same for the texts that the page has itself; it looks for it under this name.
pub const IN_THE_PAGE: &str = r#"
    window.ceibaLonger = (text) => {
        const longer = text.replace(/\p{L}+/gu, (word) => word + "ø".repeat((2 * word.length + 2) / 5));
        return longer === text ? text : longer.replace(/^(\s*)(.*?)(\s*)$/su, "$1[$2]$3");
    };
"#;

/// From now on every text is longer.
pub fn ask() {
    ASKED.store(true, Ordering::Relaxed);
}

/// What a bundle does to its texts; nothing where nobody asked.
pub fn transform() -> Option<fn(&str) -> Cow<'_, str>> {
    ASKED.load(Ordering::Relaxed).then_some(longer)
}

/// "[Guardadoøøø]": each word by two fifths. No word of the four languages has that letter.
fn longer(text: &str) -> Cow<'_, str> {
    let (mut longer, mut letters) = (String::new(), 0);
    for letter in text.chars().chain(['\0']) {
        if letter.is_alphabetic() {
            letters += 1;
        } else {
            longer.push_str(&"ø".repeat((2 * letters + 2) / 5));
            letters = 0;
        }
        longer.push(letter);
    }
    longer.pop();
    if longer == text {
        return Cow::Borrowed(text);
    }
    let words = longer.trim();
    Cow::Owned(longer.replace(words, &format!("[{words}]")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_grow_and_what_is_none_stays() {
        for (text, longer_text) in [
            ("Guardado", "[Guardadoøøø]"),
            (" y de 12 ", " [y deø 12] "),
            (": ", ": "),
            ("12,5 %", "12,5 %"),
        ] {
            assert_eq!(longer(text), longer_text);
        }
    }
}
