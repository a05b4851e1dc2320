//! Views of finding: what a few letters lead to.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LanguageCode;
use super::start::ExampleKey;

/// What is looked for; nothing shows the first commands.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct FindInput {
    /// A few letters, a word, a code.
    pub words: String,
}

/// What was found, the best first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FindList {
    /// At most as many as are seen at once.
    pub found: Vec<Found>,
}

/// One thing that was found.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Found {
    /// What it is called.
    pub name: String,
    /// What kind of thing it is, and its code where it has one.
    pub about: String,
    /// Where it leads.
    pub to: FoundPlace,
}

/// Where a thing that was found leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FoundPlace {
    /// A page of the window.
    Page {
        /// Which one.
        page: FoundPage,
    },
    /// Level and progress of an indicator that has figures.
    Indicator {
        /// Which one.
        series: String,
    },
    /// The sheet of an indicator that has none.
    Sheet {
        /// Which one.
        series: String,
    },
    /// An objective.
    Objective {
        /// Which one.
        id: String,
    },
    /// An action.
    Action {
        /// Which one.
        id: String,
    },
    /// A page of the guide, or a heading in it.
    Guide {
        /// The page.
        page: String,
        /// The heading.
        anchor: Option<String>,
    },
    /// A new objective.
    NewObjective,
    /// A new action.
    NewAction,
    /// A new indicator of our own.
    NewIndicator,
    /// A new municipality, for a profile.
    BeginProfile,
    /// A new municipality, for a plan.
    BeginPlan,
    /// A file from elsewhere, which is chosen then.
    OpenFile,
    /// A file that was open before.
    Recent {
        /// Which one.
        id: String,
    },
    /// An example to learn with.
    Example {
        /// Which one.
        example: ExampleKey,
    },
    /// Taking back what was done last.
    Undo,
    /// Doing again what was taken back.
    Redo,
    /// Another language for the screen.
    Language {
        /// Which one.
        language: LanguageCode,
    },
}

/// A page of the window that can be gone to, by the name that the page has for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FoundPage {
    /// The first page.
    Start,
    /// The municipality.
    Municipality,
    /// Import.
    Import,
    /// The table of figures.
    Data,
    /// Our indicators.
    Indicators,
    /// The balance of 2015.
    Balance,
    /// The catalogue.
    Catalogue,
    /// The glossary.
    Glossary,
    /// The plan.
    Plan,
    /// Print.
    Print,
    /// Share.
    Share,
    /// Backups.
    Copies,
    /// History and trash.
    History,
    /// Sources.
    Sources,
    /// Settings.
    Settings,
}
