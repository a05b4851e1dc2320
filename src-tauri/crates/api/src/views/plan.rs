//! Views of objectives, actions and money.

use ceiba_report::scene::Scene;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Choice, MoneyView, NumberView, figures::SeriesChoice};

/// The plan at a glance.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PlanOutline {
    /// Objectives with their actions.
    pub objectives: Vec<ObjectiveView>,
    /// Actions that serve no objective yet.
    pub loose: Vec<ActionRow>,
    /// What it all costs.
    pub totals: PlanTotals,
    /// The currency as amounts name it: `Q`, or its ISO 4217 code.
    pub currency: String,
    /// Series an objective can be measured by.
    pub series: Vec<SeriesChoice>,
    /// How sure money can be.
    pub certainties: Vec<Choice>,
    /// The forms that were begun and not saved when the window was closed last.
    pub begun: Vec<PlanForm>,
}

/// A form of the plan that was begun and is not saved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PlanForm {
    /// Of an objective.
    Objective {
        /// As it was typed.
        input: ObjectiveInput,
        /// How it began, as the page wrote it down.
        begun: String,
    },
    /// Of an action.
    Action {
        /// As it was typed.
        input: ActionInput,
        /// How it began, as the page wrote it down.
        begun: String,
    },
}

/// All forms of the plan that were begun and are not saved.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
pub struct PlanForms {
    /// One a thing.
    pub forms: Vec<PlanForm>,
}

/// What should change, from what, to what, by when.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ObjectiveView {
    /// Its id.
    pub id: String,
    /// The change in words.
    pub title: String,
    /// What it is called where it is shown, with the mark of what nobody has decided.
    pub name: String,
    /// What of it two copies say differently, in a sentence; `null` where they do not.
    pub undecided: Option<String>,
    /// The fields that nobody has decided, by the names of their registers.
    pub undecided_fields: Vec<String>,
    /// The series it is measured by.
    pub series: Option<String>,
    /// Its label.
    pub series_label: Option<String>,
    /// Whether the series has figures, so that there is a page about it.
    pub measured: bool,
    /// The starting point.
    pub baseline: Option<YearValue>,
    /// What is to be reached.
    pub target: Option<YearValue>,
    /// "From 78.1 (2020) to 90 (2028)"; empty while not known.
    pub from_to: String,
    /// What to look at again: a target that is worse than the starting point.
    pub doubt: Option<String>,
    /// The figure that it begins with, where that says something else now.
    pub moved: Option<MovedStart>,
    /// Its actions.
    pub actions: Vec<ActionRow>,
}

/// The figure of the starting year of an objective says something else than the objective begins with.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MovedStart {
    /// Both values, in a sentence.
    pub text: String,
    /// What the figure says now.
    pub now: YearValue,
    /// The same with its unit.
    pub now_text: String,
}

/// A value in a year.
#[derive(Clone, Debug, Serialize, TS)]
pub struct YearValue {
    /// The year.
    pub year: i32,
    /// The value; its `text` can be typed back.
    pub value: NumberView,
}

/// An action in the outline.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ActionRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What it is called where it is shown, with the mark of what nobody has decided.
    pub name: String,
    /// What of it two copies say differently, in a sentence; `null` where they do not.
    pub undecided: Option<String>,
    /// The fields that nobody has decided, by the names of their registers.
    pub undecided_fields: Vec<String>,
    /// The responsible unit; empty while nobody is named.
    pub lead: String,
    /// Where.
    pub place: String,
    /// "2025–2027"; empty while not known.
    pub years: String,
    /// What it costs; `null` while no cost is written.
    pub cost: Option<MoneyView>,
    /// What is still to be found; `null` while no cost is written.
    pub to_find: Option<MoneyView>,
    /// What to look at again: more money than it costs, costs of years that are not its own.
    pub doubt: Option<String>,
}

/// A picture of the plan: its calendar, or what each year costs.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PlanPicture {
    /// What it shows.
    pub caption: String,
    /// The picture, with its message for whoever cannot see it.
    pub drawing: Scene,
    /// How it is to be read; empty where it goes without saying.
    pub note: String,
}

/// What to look at again in an action as it was typed; it stops nothing.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ActionDoubt {
    /// In a sentence; `null` where there is nothing.
    pub doubt: Option<String>,
}

/// Sums of the plan; each is a sum of rounded lines.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PlanTotals {
    /// The years, ascending, each with its sum.
    pub by_year: Vec<YearMoney>,
    /// The whole plan; `null` while no cost is written.
    pub total: Option<MoneyView>,
    /// Money by how sure it is.
    pub by_certainty: Vec<CertaintyMoney>,
    /// What no source is named for, sure or not; `null` while no cost is written.
    pub to_find: Option<MoneyView>,
    /// Money beyond the costs of its action, which covers no other; `null` where there is none.
    pub surplus: Option<MoneyView>,
}

/// The sum of one year.
#[derive(Clone, Debug, Serialize, TS)]
pub struct YearMoney {
    /// The year.
    pub year: i32,
    /// The sum.
    pub amount: MoneyView,
}

/// The sum of one certainty.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CertaintyMoney {
    /// How sure.
    pub certainty: CertaintyKey,
    /// In words.
    pub text: String,
    /// The sum.
    pub amount: MoneyView,
}

/// How sure a sum of money is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CertaintyKey {
    /// Approved.
    Approved,
    /// Asked for.
    Requested,
    /// To be asked for.
    Identified,
}

/// One action with everything in it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ActionSheet {
    /// Its id.
    pub id: String,
    /// The objective it serves.
    pub objective: Option<String>,
    /// Its name.
    pub title: String,
    /// What, in a paragraph.
    pub description: String,
    /// The responsible unit.
    pub lead: String,
    /// Where.
    pub place: String,
    /// Whom to call; stays on this computer.
    pub contact: String,
    /// The first year, where known.
    pub first_year: Option<i32>,
    /// The last year, where known.
    pub last_year: Option<i32>,
    /// What it costs.
    pub costs: Vec<CostView>,
    /// Who pays.
    pub funding: Vec<FundingView>,
    /// The sum of the costs.
    pub cost: MoneyView,
    /// The sum of the money named.
    pub funded: MoneyView,
    /// What is still to be found.
    pub to_find: MoneyView,
}

/// What one thing costs in one year.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CostView {
    /// Its id.
    pub id: String,
    /// What is bought or built.
    pub title: String,
    /// The year.
    pub year: i32,
    /// How much.
    pub amount: MoneyView,
}

/// Money from one source.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FundingView {
    /// Its id.
    pub id: String,
    /// Who gives it.
    pub source: String,
    /// How much.
    pub amount: MoneyView,
    /// How sure.
    pub certainty: CertaintyKey,
    /// How sure, in words.
    pub certainty_text: String,
}

/// An objective as it was typed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ObjectiveInput {
    /// The one to change; `null` for a new one.
    pub id: Option<String>,
    /// The change in words.
    pub title: String,
    /// The series it is measured by.
    pub series: Option<String>,
    /// The starting point; both texts may be empty.
    pub baseline: TypedYearValue,
    /// What is to be reached; both texts may be empty.
    pub target: TypedYearValue,
}

/// What an objective could begin with; nothing of it is stored.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ObjectiveProposal {
    /// The series that measures it.
    pub series: String,
    /// The latest figure.
    pub baseline: TypedYearValue,
    /// What its agenda asks; empty where nothing is left to reach.
    pub target: TypedYearValue,
}

/// A year and a value as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TypedYearValue {
    /// The year.
    pub year: String,
    /// The value.
    pub value: String,
}

/// An action as it was typed. Cost and funding lines that are not named any more go.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ActionInput {
    /// The one to change; `null` for a new one.
    pub id: Option<String>,
    /// The objective it serves.
    pub objective: Option<String>,
    /// Its name.
    pub title: String,
    /// What, in a paragraph.
    pub description: String,
    /// The responsible unit.
    pub lead: String,
    /// Where.
    pub place: String,
    /// Whom to call; stays on this computer.
    pub contact: String,
    /// The first year as typed; may be empty.
    pub first_year: String,
    /// The last year as typed; may be empty.
    pub last_year: String,
    /// What it costs.
    pub costs: Vec<CostInput>,
    /// Who pays.
    pub funding: Vec<FundingInput>,
}

/// A cost line as it was typed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostInput {
    /// The one to change; `null` for a new one.
    pub id: Option<String>,
    /// What is bought or built.
    pub title: String,
    /// The year as typed.
    pub year: String,
    /// The amount as typed.
    pub amount: String,
}

/// A funding line as it was typed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FundingInput {
    /// The one to change; `null` for a new one.
    pub id: Option<String>,
    /// Who gives it.
    pub source: String,
    /// The amount as typed.
    pub amount: String,
    /// How sure.
    pub certainty: CertaintyKey,
}
