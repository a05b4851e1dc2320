//! Views of the guide: manual pages as plain parts, never as markup.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The guide in the language of the screen.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GuideBook {
    /// Its pages in the order of the work.
    pub pages: Vec<GuidePage>,
}

/// A page of the guide.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GuidePage {
    /// By which links and the window know it.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// What stands below it.
    pub blocks: Vec<GuideBlock>,
}

/// A part of a page.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum GuideBlock {
    /// A heading within the page.
    Heading {
        /// What it says.
        text: String,
        /// By which links find it.
        anchor: Option<String>,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        spans: Vec<GuideSpan>,
    },
    /// A list, in any order.
    List {
        /// One thing each.
        items: Vec<Vec<GuideSpan>>,
    },
    /// Steps, one after the other.
    Steps {
        /// One step each.
        items: Vec<Vec<GuideSpan>>,
    },
}

/// Words that look alike.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GuideSpan {
    /// The words.
    pub text: String,
    /// How they look.
    pub look: GuideLook,
    /// Where they lead.
    pub link: Option<GuideLink>,
}

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GuideLook {
    /// Like the words around them.
    Plain,
    /// The name of something on the screen.
    Strong,
    /// Said with weight.
    Emphasis,
    /// A key to press, or what is typed.
    Key,
}

/// A place in the guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct GuideLink {
    /// The page.
    pub page: String,
    /// The heading in it; its top where there is none.
    pub anchor: Option<String>,
}

/// Whether the guide stands beside the work, from now on and after the next start.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct GuideShown {
    /// It does.
    pub shown: bool,
}
