//! The marks that stand beside a value, and the lines below that say what they mean.
//!
//! **Invariant:** window and book set the same marks, in the same words.

use ceiba::plan::undecided::Undecided;
use ceiba::progress::Point;
use ceiba::text::{Locale, Message, keys};

/// What is marked of a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// It was written by hand under the name of a source whose file was imported.
    pub by_hand: bool,
    /// Nobody has decided yet what it says, or that it counts.
    pub undecided: bool,
    /// Its source was erased, by somebody who did not know of it.
    pub source_gone: bool,
}

const BY_HAND: &str = "*";
/// Unequal values: it says what it means, in black and white and to whoever meets it first.
const UNDECIDED: &str = "≠";
/// The dagger: of what is no more.
const SOURCE_GONE: &str = "†";

/// A remark about a figure, with the mark that it explains before it.
#[must_use]
pub fn explained(remark: &Message, locale: Locale) -> String {
    let sign = match remark.key() {
        key if key == keys::figure_by_hand().key() => BY_HAND,
        key if key == keys::figure_disputed().key() => UNDECIDED,
        key if key == keys::figure_undecided("").key() => UNDECIDED,
        key if key == keys::figure_source_gone().key() => SOURCE_GONE,
        _ => return remark.text(locale),
    };
    format!("{sign} {}", remark.text(locale))
}

impl Marks {
    /// Those of a point.
    #[must_use]
    pub fn of(point: &Point) -> Self {
        let Point { by_hand, undecided, source_gone, .. } = *point;
        Self { by_hand, undecided, source_gone }
    }

    /// What they leave of what was worked out from a marked value: that it, too, may still change. It is
    /// neither what somebody wrote nor what a source said.
    #[must_use]
    pub fn derived(self) -> Self {
        Self { undecided: self.undecided, ..Self::default() }
    }

    /// The mark of what two copies say differently, where they do.
    #[must_use]
    pub fn of_undecided(undecided: Option<&Undecided>) -> Self {
        Self { undecided: undecided.is_some(), ..Self::default() }
    }

    /// A note of what two copies say differently, with its mark before it.
    #[must_use]
    pub fn note_of_undecided(note: &str) -> String {
        format!("{UNDECIDED} {note}")
    }

    /// These and others.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            by_hand: self.by_hand || other.by_hand,
            undecided: self.undecided || other.undecided,
            source_gone: self.source_gone || other.source_gone,
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
        let (by_hand, undecided) = (bears(BY_HAND), bears(UNDECIDED));
        Self { by_hand, undecided, source_gone: bears(SOURCE_GONE) }
    }

    /// What each means, a sentence with its mark before it.
    #[must_use]
    pub fn notes(self, locale: Locale) -> Vec<String> {
        let by_hand = || format!("{BY_HAND} {}", keys::figure_by_hand().text(locale));
        let undecided = || format!("{UNDECIDED} {}", keys::figure_undecided_mark().text(locale));
        let gone = || format!("{SOURCE_GONE} {}", keys::figure_source_gone().text(locale));
        let notes = [
            self.by_hand.then(by_hand),
            self.undecided.then(undecided),
            self.source_gone.then(gone),
        ];
        notes.into_iter().flatten().collect()
    }

    /// The same in one line; `None` where nothing is marked.
    #[must_use]
    pub fn note(self, locale: Locale) -> Option<String> {
        let notes = self.notes(locale);
        (!notes.is_empty()).then(|| notes.join(" "))
    }

    fn signs(self) -> impl IntoIterator<Item = &'static str> {
        let undecided = self.undecided.then_some(UNDECIDED);
        let gone = self.source_gone.then_some(SOURCE_GONE);
        [self.by_hand.then_some(BY_HAND), undecided, gone].into_iter().flatten()
    }
}
