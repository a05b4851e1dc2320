//! Views of the settings: how the window looks, where the data are, all of them for taking along, and
//! what the program is made of.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The colours of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ThemeKey {
    /// As the computer has it.
    #[default]
    System,
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
    /// Black on white with strong lines.
    Contrast,
}

impl ThemeKey {
    /// The name by which the page knows it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }
}

/// How the window looks on this computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LookView {
    /// Its colours.
    pub theme: ThemeKey,
    /// How large everything is, in percent.
    pub zoom: u16,
}

/// Everything the page of settings shows.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SettingsView {
    /// The file of the municipality that is open.
    pub file: String,
    /// The folder it lies in.
    pub folder: String,
    /// How large it is.
    pub size: String,
    /// How much the copies beside it take, with how many there are.
    pub copies: String,
    /// When the last backup was made and the last copy left this computer; `null` for an example.
    pub last: Option<String>,
    /// What everything is called that is exported: the name of the new folder.
    pub export_name: String,
    /// The version of the program.
    pub version: String,
    /// By what the list of indicators is known again.
    pub catalogue: String,
}

/// Which folder to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FolderKey {
    /// That of the open file.
    Data,
    /// That in which all data were written last.
    Exported,
    /// That in which a book was written last.
    Printed,
}

/// A folder to show.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct FolderWish {
    /// Which one.
    pub folder: FolderKey,
}

/// What was exported.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExportDone {
    /// In a sentence.
    pub summary: String,
}

/// A part that others made and this program contains.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PartView {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence by its code, such as `MIT OR Apache-2.0`.
    pub licence: String,
}

/// What the program is made of.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PartsList {
    /// The licence of the program itself, in its words.
    pub own: String,
    /// The parts that others made, by name.
    pub parts: Vec<PartView>,
}

/// Which part is asked about.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PartWish {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
}
