//! The plan: objectives, actions, what they cost and who pays.

use serde::{Deserialize, Serialize};

pub mod rules;
pub mod store;
pub mod undecided;
pub mod write;

pub use rules::{Totals, totals};
pub use write::{ActionEntry, CostEntry, FundingEntry, ObjectiveEntry};

use crate::basics::{Id, Money};

/// What should change, from what, to what, by when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Objective {
    /// Its id.
    pub id: Id,
    /// The change in words.
    pub title: String,
    /// The series it is measured by.
    pub series: Option<String>,
    /// Year and value of the starting point.
    pub baseline: Option<(i32, f64)>,
    /// Year and value to reach.
    pub target: Option<(i32, f64)>,
}

/// What is done: one action sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Action {
    /// Its id.
    pub id: Id,
    /// The objective it serves.
    pub objective: Option<Id>,
    /// Its name.
    pub title: String,
    /// What, in a paragraph.
    pub description: String,
    /// The responsible unit; empty while nobody is named.
    pub lead: String,
    /// Where: communities or districts, as the team writes them.
    pub place: String,
    /// First and last year, where known.
    pub years: Option<(i32, i32)>,
    /// What it costs, a line a year and kind.
    pub costs: Vec<CostLine>,
    /// Who pays.
    pub funding: Vec<Funding>,
}

/// What one thing costs in one year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CostLine {
    /// Its id.
    pub id: Id,
    /// What is bought or built.
    pub title: String,
    /// The year in which it is spent.
    pub year: i32,
    /// Rounded once.
    pub amount: Money,
}

/// Money for an action from one source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Funding {
    /// Its id.
    pub id: Id,
    /// Who gives it.
    pub source: String,
    /// How much.
    pub amount: Money,
    /// How sure it is.
    pub certainty: Certainty,
}

/// The plan of a period.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Its title; empty while nobody has written one.
    pub title: String,
    /// First and last year, where they are decided.
    pub years: Option<(i32, i32)>,
    /// The year whose prices are used.
    pub price_year: Option<i32>,
}

/// How sure a sum of money is, with the weight of `methods.md` §9.7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Weight 1.
    Approved,
    /// Weight 0.6.
    Requested,
    /// Weight 0.3.
    Identified,
}

impl Certainty {
    /// All three, the surest first.
    pub const ALL: [Self; 3] = [Self::Approved, Self::Requested, Self::Identified];

    /// The word under which it is stored.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::Requested => "requested",
            Self::Identified => "identified",
        }
    }

    /// The certainty of a stored word; `None` for any other.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|certainty| certainty.code() == code)
    }
}
