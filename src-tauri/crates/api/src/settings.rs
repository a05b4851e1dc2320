//! What the program remembers between two starts, outside any municipality: language, recent files.
//!
//! **Invariant:** losing it loses nothing that was saved; a file that cannot be read counts as none.

use std::path::{Path, PathBuf};

use ceiba::basics::file::{make_folder, write_whole};
use ceiba::basics::{Id, Millis};
use ceiba::text::{Language, Message};
use ceiba::{Error, Result};
use ceiba_report::layout::{Ink, Sides};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::views::figures::YearsShown;
use crate::views::indicators::PanelOrder;
use crate::views::settings::ThemeKey;
use crate::views::start::ExampleKey;

/// Enough to find the one of last week.
const MOST_RECENT: usize = 12;

/// What is remembered.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language a person chose.
    pub language: Option<Language>,
    /// Who writes on this computer, as the history calls them; may be empty.
    pub author: String,
    /// Files opened before, the latest first.
    pub recent: Vec<Recent>,
    /// The folder in which the visible copies lie, once a person chose one.
    pub copies: Option<PathBuf>,
    /// The last copies that were made elsewhere.
    pub copied: Vec<Copied>,
    /// What happened to files and nobody has read yet.
    pub unread: Vec<Unread>,
    /// Whether the guide stands beside the work.
    pub guide: bool,
    /// Forms that were begun and not saved.
    pub begun: Vec<Begun>,
    /// In which order indicators are looked at.
    pub panel: PanelOrder,
    /// How the window looks on this computer.
    pub look: Look,
    /// The years that a person chose for the tables of figures.
    pub years: Vec<Years>,
    /// How books are printed here.
    pub printer: Printer,
}

/// How the window looks on this computer, whoever's file is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Look {
    /// Its colours.
    pub theme: ThemeKey,
    /// How large everything is.
    pub zoom: Zoom,
}

/// How large everything in the window is, in percent of its plain size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "u16")]
pub struct Zoom(u16);

impl Zoom {
    /// The sizes that are offered.
    pub const OFFERED: [u16; 5] = [100, 125, 150, 175, 200];

    /// In percent.
    #[must_use]
    pub const fn percent(self) -> u16 {
        self.0
    }
}

impl Default for Zoom {
    fn default() -> Self {
        Self(100)
    }
}

/// A size that is not offered is the nearest that is, so that no file makes the window unreadable.
impl From<u16> for Zoom {
    fn from(percent: u16) -> Self {
        let nearest = Self::OFFERED.into_iter().min_by_key(|offered| offered.abs_diff(percent));
        nearest.map_or_else(Self::default, Self)
    }
}

/// How the printer of this computer prints, whichever town it prints for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Printer {
    /// On one side of the sheet or on both.
    pub sides: Sides,
    /// In colour, or for a copier.
    pub ink: Ink,
}

/// The years of the table of figures of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Years {
    /// The file of the municipality.
    pub file: PathBuf,
    /// The first and the last one.
    pub shown: YearsShown,
}

/// A form that was begun and not saved: neither closing the window nor a power cut loses it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Begun {
    /// The file of the municipality.
    pub file: PathBuf,
    /// Which form.
    pub form: String,
    /// What stood in it before anybody typed.
    pub before: Value,
    /// What was typed.
    pub typed: Value,
}

impl Begun {
    /// What was typed, on what stands now: a field nobody touched says what it says now.
    #[must_use]
    pub fn on(&self, mut now: Value) -> Value {
        let fields = now.as_object_mut().into_iter().flatten();
        for (field, value) in fields {
            let [before, typed] = [&self.before, &self.typed].map(|fields| fields.get(field));
            if let Some(typed) = typed.filter(|_| typed != before) {
                value.clone_from(typed);
            }
        }
        now
    }
}

/// What happened to a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unread {
    /// The file.
    pub file: PathBuf,
    /// In a sentence.
    pub told: Message,
}

impl Unread {
    /// Its id for the page.
    #[must_use]
    pub fn id(&self) -> String {
        let told = serde_json::to_string(&self.told).unwrap_or_default();
        Id::of_fact("notice", &[&self.file.display().to_string(), &told]).to_string()
    }
}

/// A copy of a municipality's file that was made elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copied {
    /// The file.
    pub file: PathBuf,
    /// The copy.
    pub to: PathBuf,
    /// When it was made.
    pub at: Millis,
    /// How it came to be.
    pub way: Way,
    /// Whether it is still there when this computer is not.
    pub outside: bool,
}

/// How a copy came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// By itself, once a day.
    Daily,
    /// A person handed it over.
    Handed,
}

/// A municipality file opened before.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Recent {
    /// The municipality.
    pub name: String,
    /// The file.
    pub path: PathBuf,
    /// When it was opened last.
    pub opened: Millis,
    /// Which example it is, if it is one.
    pub example: Option<ExampleKey>,
}

impl Recent {
    /// Its id for the page, which sees no paths.
    #[must_use]
    pub fn id(&self) -> String {
        Id::of_fact("recent", &[&self.path.display().to_string()]).to_string()
    }
}

impl Settings {
    /// Reads what the folder of the program holds.
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        let text = std::fs::read_to_string(file(folder)).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Writes it whole or not at all: a power cut must not make the window forget its towns.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn write(&self, folder: &Path) -> Result<()> {
        let text = serde_json::to_string_pretty(self).map_err(|_| Error::Damaged("settings"))?;
        make_folder(folder)?;
        write_whole(&file(folder), text.as_bytes())
    }

    /// Puts a file at the head of the recent ones.
    pub fn opened(&mut self, recent: Recent) {
        self.recent.retain(|other| other.path != recent.path);
        self.recent.insert(0, recent);
        self.recent.truncate(MOST_RECENT);
    }

    /// Remembers a copy in the place of the last one of its kind.
    pub fn copied(&mut self, copied: Copied) {
        let kind = |copied: &Copied| (copied.file.clone(), copied.way, copied.outside);
        self.copied.retain(|other| kind(other) != kind(&copied));
        self.copied.push(copied);
    }

    /// The last copy of a file outside this computer.
    #[must_use]
    pub fn outside(&self, file: &Path) -> Option<&Copied> {
        let of = |copied: &&Copied| copied.outside && copied.file == file;
        self.copied.iter().filter(of).max_by_key(|copied| copied.at)
    }

    /// The last copy of a file that a person handed over to a place on this very computer.
    #[must_use]
    pub fn handed(&self, file: &Path) -> Option<&Copied> {
        let of =
            |copied: &&Copied| copied.way == Way::Handed && !copied.outside && copied.file == file;
        self.copied.iter().filter(of).max_by_key(|copied| copied.at)
    }

    /// The last visible copy of a file that was made by itself.
    #[must_use]
    pub fn daily(&self, file: &Path) -> Option<&Copied> {
        let of = |copied: &&Copied| copied.way == Way::Daily && copied.file == file;
        self.copied.iter().filter(of).max_by_key(|copied| copied.at)
    }

    /// Remembers what happened to a file until it is read.
    pub fn happened(&mut self, file: &Path, told: Message) {
        let unread = Unread { file: file.to_owned(), told };
        if !self.unread.contains(&unread) {
            self.unread.push(unread);
        }
    }

    /// What was begun in a form of a file and not saved.
    #[must_use]
    pub fn begun(&self, file: &Path, form: &str) -> Option<&Begun> {
        self.begun.iter().find(|begun| begun.file == file && begun.form == form)
    }

    /// Keeps what was begun in the place of what was begun before in the same form.
    pub fn begin(&mut self, begun: Begun) {
        self.drop_begun(&begun.file, &begun.form);
        self.begun.push(begun);
    }

    /// Forgets what was begun in a form: it was saved, or nobody wants it.
    pub fn drop_begun(&mut self, file: &Path, form: &str) {
        self.begun.retain(|begun| begun.file != file || begun.form != form);
    }

    /// Remembers the years of a table; `None`: those of its figures.
    pub fn show_years(&mut self, file: PathBuf, shown: Option<YearsShown>) {
        self.years.retain(|years| years.file != file);
        self.years.extend(shown.map(|shown| Years { file, shown }));
    }

    /// Forgets all about a file that is no more: not only that it was open, also what was begun in it,
    /// where copies of it went and what happened to it.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|other| other.path != path);
        self.begun.retain(|begun| begun.file != path);
        self.copied.retain(|copied| copied.file != path);
        self.unread.retain(|unread| unread.file != path);
        self.years.retain(|years| years.file != path);
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join("settings.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_of_before_or_of_nonsense_still_open_a_readable_window() {
        let check = |text: &str, theme, zoom| {
            let settings: Settings = serde_json::from_str(text).unwrap_or_default();
            assert_eq!(
                (settings.look.theme, settings.look.zoom.percent()),
                (theme, zoom),
                "{text}"
            );
        };
        check("{}", ThemeKey::System, 100);
        check(r#"{"author":"Planificación"}"#, ThemeKey::System, 100);
        check(r#"{"look":{"theme":"dark","zoom":150}}"#, ThemeKey::Dark, 150);
        check(r#"{"look":{"theme":"contrast","zoom":9000}}"#, ThemeKey::Contrast, 200);
        check(r#"{"look":{"theme":"contrast","zoom":3}}"#, ThemeKey::Contrast, 100);
        check(r#"{"look":{"theme":"mauve"}}"#, ThemeKey::System, 100);
    }
}
