//! Views of the catalogue: what can be measured, what is on our list, and the sheet of one indicator.

use ceiba::catalogue::sets::ReadySet;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NumberView;
use super::indicators::AboutView;

/// What is looked for; nothing finds everything.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CatalogueInput {
    /// A name, a code, a word.
    pub words: String,
}

/// Which series.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SeriesInput {
    /// Its id.
    pub series: String,
}

/// Puts a series on our list or takes it off.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ListTick {
    /// The series.
    pub series: String,
    /// On the list, or off it.
    pub on: bool,
}

/// Puts a ready list on ours, or takes off what of it has no figures.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ListSet {
    /// The ready list.
    pub set: SetKey,
    /// On the list, or off it.
    pub on: bool,
}

/// A ready list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SetKey {
    /// The eight MDGs in twenty indicators.
    MdgBasic,
    /// Forest, water, sanitation, waste, slums.
    Mdg7Complete,
    /// What a municipality can measure of the SDGs.
    SdgMunicipal,
    /// Children and women.
    ChildrenWomen,
    /// Roads, transport, internet.
    Mobility,
}

impl SetKey {
    /// The key of a ready list.
    pub(crate) fn of(set: ReadySet) -> Self {
        match set {
            ReadySet::MdgBasic => Self::MdgBasic,
            ReadySet::Mdg7Complete => Self::Mdg7Complete,
            ReadySet::SdgMunicipal => Self::SdgMunicipal,
            ReadySet::ChildrenWomen => Self::ChildrenWomen,
            ReadySet::Mobility => Self::Mobility,
        }
    }

    /// The ready list of the key.
    pub(crate) fn set(self) -> ReadySet {
        match self {
            Self::MdgBasic => ReadySet::MdgBasic,
            Self::Mdg7Complete => ReadySet::Mdg7Complete,
            Self::SdgMunicipal => ReadySet::SdgMunicipal,
            Self::ChildrenWomen => ReadySet::ChildrenWomen,
            Self::Mobility => ReadySet::Mobility,
        }
    }
}

/// The catalogue, as far as it was looked for.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CatalogueList {
    /// Lists to begin with.
    pub sets: Vec<SetView>,
    /// What was found and a municipality can measure; goal by goal, or the best first where words were
    /// looked for.
    pub rows: Vec<CatalogueRow>,
    /// How many are on our list.
    pub listed: NumberView,
    /// That they are very many, where they are.
    pub many: Option<String>,
    /// What is measured for a whole country only, in a paragraph.
    pub national: Option<NationalContext>,
    /// Whether there are indicators of our own.
    pub has_own: bool,
    /// Whether an indicator of our own was begun and not saved.
    pub own_begun: bool,
}

/// A list to begin with.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SetView {
    /// Its key.
    pub set: SetKey,
    /// What it is called.
    pub name: String,
    /// Whom it serves.
    pub serves: String,
    /// How many indicators it has.
    pub size: NumberView,
    /// How many of them are on our list.
    pub listed: NumberView,
    /// How many of these have no figures, and can go again.
    pub bare: u32,
}

/// An indicator of the catalogue.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CatalogueRow {
    /// The series.
    pub series: String,
    /// The short code.
    pub code: String,
    /// The label.
    pub label: String,
    /// The unit.
    pub unit: String,
    /// The goal it belongs to.
    pub group: String,
    /// Its sector, and that it tells of women or wants a breakdown by sex.
    pub tags: Vec<String>,
    /// Whether it is on our list.
    pub listed: bool,
    /// Whether the municipality has figures of it.
    pub measured: bool,
}

/// What no municipality can measure.
#[derive(Clone, Debug, Serialize, TS)]
pub struct NationalContext {
    /// Which indicators these are.
    pub text: String,
    /// What to do with them.
    pub usage: String,
}

/// Everything about one indicator but its figures.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SeriesSheet {
    /// As it stands in the catalogue.
    pub row: CatalogueRow,
    /// Whether a municipality can measure it, in a sentence; empty for one of no list.
    pub level: String,
    /// What is counted, by what it is divided, and times what.
    pub formula: String,
    /// What it is for whoever meets it for the first time.
    pub about: AboutView,
    /// The places it has in the lists.
    pub places: Vec<PlaceView>,
    /// What the agendas ask of it.
    pub targets: Vec<TargetView>,
    /// The sector it belongs to; empty for one of the municipality's own.
    pub sector: String,
    /// The offices that hold or use its figures, the one in charge first.
    pub departments: Vec<String>,
    /// What it tells about women and men.
    pub gender: Option<String>,
    /// The human right it tells most about.
    pub right: Option<String>,
    /// That it is one of the municipality's own, and how it stands to the catalogue.
    pub own: Option<String>,
}

/// A place in a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PlaceView {
    /// The list: "MDG".
    pub framework: String,
    /// The code in it.
    pub code: String,
    /// The full name.
    pub name: String,
    /// The goal or group.
    pub goal: String,
    /// What carries it on in the SDG list, and what it carries on there.
    pub related: Vec<RelatedView>,
}

/// An indicator of another list that measures the same, or nearly.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RelatedView {
    /// Its list.
    pub framework: String,
    /// Its code.
    pub code: String,
    /// Its full name.
    pub name: String,
    /// How the two compare, in words.
    pub comparable: String,
    /// What changed between them, in a sentence.
    pub why: String,
}

/// What an agenda asks.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TargetView {
    /// The agenda: "MDG".
    pub agenda: String,
    /// What it asks, from when to when.
    pub text: String,
    /// Who set it; `null` for what asks for nothing.
    pub origin: Option<String>,
}
