//! Sources: who published a figure, in what, for which year, under which licence.

use crate::Result;
use crate::basics::Id;
use crate::store::registry::{SOURCE, SOURCE_CITATION, SOURCE_LICENCE};
use crate::text::{Message, keys};
use crate::workspace::Change;

/// A source as it is cited. Publisher, title and year are its natural key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// Who published it.
    pub publisher: String,
    /// What it is called.
    pub title: String,
    /// The reference year, as it is written.
    pub year: String,
    /// Under what licence it may be used; empty when it says nothing.
    pub licence: String,
}

impl Source {
    /// The id of the fact.
    #[must_use]
    pub fn id(&self) -> Id {
        Id::of_fact(SOURCE.name, &self.key())
    }

    fn key(&self) -> [&str; 3] {
        [&self.publisher, &self.title, &self.year]
    }

    /// "SNIS. Diagnóstico dos serviços. 2020. ODbL 1.0" without the parts that are missing.
    #[must_use]
    pub fn citation(&self) -> String {
        let licence = Some(self.licence.trim()).filter(|licence| !licence.is_empty());
        self.parts().chain(licence).collect::<Vec<_>>().join(". ")
    }

    /// "SNIS, Diagnóstico dos serviços, 2020": the same in a line, without its licence.
    #[must_use]
    pub fn short(&self) -> String {
        self.parts().collect::<Vec<_>>().join(", ")
    }

    /// The same in a line, and which figures under its name are not its own: their times, as they are
    /// printed.
    #[must_use]
    pub fn told(&self, by_hand: &[String]) -> Message {
        match by_hand {
            [] => keys::source_plain(self.short()),
            figures => keys::source_by_hand(figures.join(", "), self.short()),
        }
    }

    /// Publisher, title and year, as far as there are any. Some titles name their publisher already,
    /// and some end like a sentence.
    fn parts(&self) -> impl Iterator<Item = &str> {
        let publisher = self.publisher.trim();
        let named = self.title.trim().starts_with(publisher);
        let parts = [if named { "" } else { publisher }, self.title.trim(), self.year.trim()];
        parts.into_iter().map(|part| part.trim_end_matches('.')).filter(|part| !part.is_empty())
    }
}

/// Says that a source exists and how it is cited; returns its id.
///
/// # Errors
/// When the file cannot be written.
pub fn write_source(change: &mut Change, source: &Source) -> Result<Id> {
    let id = change.fact(&SOURCE, &source.key())?;
    let trimmed = |text: &str| text.trim().into();
    change.set(
        id,
        &SOURCE_CITATION,
        &[trimmed(&source.publisher), trimmed(&source.title), trimmed(&source.year)],
    )?;
    change.set(id, &SOURCE_LICENCE, &[trimmed(&source.licence)])?;
    Ok(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_names_its_publisher_once() {
        let check = |[publisher, title, year, licence]: [&str; 4], citation: &str, short: &str| {
            let [publisher, title, year, licence] =
                [publisher, title, year, licence].map(str::to_owned);
            let source = Source { publisher, title, year, licence };
            assert_eq!((source.citation().as_str(), source.short().as_str()), (citation, short));
        };
        check(["SNIS", "SNIS (ODbL 1.0)", "", ""], "SNIS (ODbL 1.0)", "SNIS (ODbL 1.0)");
        check(
            ["SNIS", "Diagnóstico", "2020", "ODbL 1.0"],
            "SNIS. Diagnóstico. 2020. ODbL 1.0",
            "SNIS, Diagnóstico, 2020",
        );
        check(
            ["Ministerio", "Ministerio, censos.", "", ""],
            "Ministerio, censos",
            "Ministerio, censos",
        );
        check(["", " Censos. ", "2022", ""], "Censos. 2022", "Censos, 2022");
        check(["INE", "", "", ""], "INE", "INE");
    }
}
