//! The marks that stand beside a value, and the lines below that say what they mean.
//!
//! **Invariant:** window and book set the same marks, in the same words.

use ceiba::progress::Point;
use ceiba::text::{Locale, Message, keys};

/// What is marked of a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// It was written by hand under the name of a source whose file was imported.
    pub by_hand: bool,
    /// Nobody has decided yet what it says, or that it counts.
    pub undecided: bool,
}

const BY_HAND: &str = "*";
/// Unequal values: it says what it means, in black and white and to whoever meets it first.
const UNDECIDED: &str = "≠";

/// A remark about a figure, with the mark that it explains before it.
#[must_use]
pub fn explained(remark: &Message, locale: Locale) -> String {
    let sign = match remark.key() {
        key if key == keys::figure_by_hand().key() => BY_HAND,
        key if key == keys::figure_disputed().key() => UNDECIDED,
        key if key == keys::figure_undecided("").key() => UNDECIDED,
        _ => return remark.text(locale),
    };
    format!("{sign} {}", remark.text(locale))
}

impl Marks {
    /// Those of a point.
    #[must_use]
    pub fn of(point: &Point) -> Self {
        Self { by_hand: point.by_hand, undecided: point.undecided }
    }

    /// These and others.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            by_hand: self.by_hand || other.by_hand,
            undecided: self.undecided || other.undecided,
        }
    }

    /// All that stand anywhere among values.
    #[must_use]
    pub fn all(each: impl IntoIterator<Item = Self>) -> Self {
        each.into_iter().fold(Self::default(), Self::and)
    }

    /// A value with its marks.
    #[must_use]
    pub fn beside(self, value: String) -> String {
        self.signs().into_iter().fold(value, |value, sign| format!("{value}\u{a0}{sign}"))
    }

    /// Those that a text bears, as [`Marks::beside`] sets them.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let bears = |sign: &str| text.contains(&format!("\u{a0}{sign}"));
        Self { by_hand: bears(BY_HAND), undecided: bears(UNDECIDED) }
    }

    /// What each means, a sentence with its mark before it.
    #[must_use]
    pub fn notes(self, locale: Locale) -> Vec<String> {
        let by_hand = || format!("{BY_HAND} {}", keys::figure_by_hand().text(locale));
        let undecided = || format!("{UNDECIDED} {}", keys::figure_undecided_mark().text(locale));
        [self.by_hand.then(by_hand), self.undecided.then(undecided)].into_iter().flatten().collect()
    }

    /// The same in one line; `None` where nothing is marked.
    #[must_use]
    pub fn note(self, locale: Locale) -> Option<String> {
        let notes = self.notes(locale);
        (!notes.is_empty()).then(|| notes.join(" "))
    }

    fn signs(self) -> impl IntoIterator<Item = &'static str> {
        let undecided = self.undecided.then_some(UNDECIDED);
        [self.by_hand.then_some(BY_HAND), undecided].into_iter().flatten()
    }
}
