//! Objectives, actions and money.

use std::collections::BTreeSet;

use ceiba::basics::{Currency, Id, Money, Progress};
use ceiba::catalogue::{Agenda, Catalogue, Series, unit};
use ceiba::municipality::store::municipality;
use ceiba::plan::undecided::{Undecided, undecided};
use ceiba::plan::{
    self, Action, ActionEntry, Certainty, CostEntry, FundingEntry, Objective, ObjectiveEntry,
    totals,
};
use ceiba::progress::store::{Figures, POPULATION};
use ceiba::progress::{Settings, Status};
use ceiba::series::own;
use ceiba::text::{Message, format, keys};
use ceiba::workspace::Connection;
use ceiba::{Error, Result};
use ceiba_report::books::gather;
use ceiba_report::books::marks::Marks;
use ceiba_report::books::plan::pictures::{self, Shown};

use super::{begun, figures, read, start};
use crate::Context;
use crate::say::Say;
use crate::views::catalogue::SeriesInput;
use crate::views::plan::{
    ActionDoubt, ActionInput, ActionRow, ActionSheet, CertaintyKey, CertaintyMoney, CostInput,
    CostView, FundingInput, FundingView, MovedStart, ObjectiveInput, ObjectiveProposal,
    ObjectiveView, PlanForms, PlanOutline, PlanPicture, PlanTotals, TypedYearValue, YearMoney,
    YearValue,
};
use crate::views::{ById, Choice, Nothing, Written};

/// So many decimals hold every number that a rule names.
const EXACT: u8 = 6;
/// Under which name its forms are kept.
const FORMS: &str = "plan";

/// Objectives, actions and totals.
pub fn outline(context: &Context, (): Nothing) -> Result<PlanOutline> {
    let say = Say::of(context);
    let (currency, objectives, actions) = context.read(stored)?;
    let known = context.read(Figures::read)?;
    let waiting = context.read(undecided)?;
    let rows = |of: Option<Id>| -> Result<Vec<ActionRow>> {
        let serving = actions.iter().filter(|action| action.objective == of);
        serving.map(|action| action_row(action, currency, waiting.get(&action.id), &say)).collect()
    };
    let views = objectives.iter().map(|objective| {
        let actions = rows(Some(objective.id))?;
        let waiting = waiting.get(&objective.id);
        Ok(ObjectiveView { actions, ..objective_view(objective, &known, waiting, &say) })
    });
    Ok(PlanOutline {
        objectives: views.collect::<Result<_>>()?,
        loose: rows(None)?,
        totals: totals_view(&actions, currency, &say)?,
        currency: format::currency(currency, say.locale),
        series: figures::choices_of(&known, &say),
        certainties: certainties(&say),
        begun: begun::on(&begun::all(context)?, FORMS, &PlanForms::default())
            .unwrap_or_default()
            .forms,
    })
}

/// Keeps the forms that were begun until they are saved or nobody wants them.
pub fn draft(context: &Context, input: PlanForms) -> Result<Nothing> {
    let nothing = begun::fields(&PlanForms::default())?;
    begun::keep(context, FORMS.to_owned(), nothing, begun::fields(&input)?)
}

/// The pictures that the book of the plan prints; none where there is nothing to draw.
pub fn pictures(context: &Context, (): Nothing, _: &dyn Progress) -> Result<Vec<PlanPicture>> {
    let language = context.language();
    let plan = context.read(|db| gather::plan(db, language, gather::day(db, None)?))?;
    let view = |Shown { caption, scene: drawing, note }| PlanPicture { caption, drawing, note };
    Ok(pictures::of(&plan).into_iter().map(view).collect())
}

type Stored = (Currency, Vec<Objective>, Vec<Action>);

/// The plan as it is stored. An action of an objective that is gone serves none.
pub fn stored(db: &Connection) -> Result<Stored> {
    let currency = municipality(db)?.money().ok_or(Error::Damaged("currency"))?;
    let objectives = plan::store::objectives(db)?;
    let mut actions = plan::store::actions(db, currency)?;
    for action in &mut actions {
        action.objective =
            action.objective.filter(|id| objectives.iter().any(|objective| objective.id == *id));
    }
    Ok((currency, objectives, actions))
}

fn certainties(say: &Say) -> Vec<Choice> {
    let choice = |certainty: Certainty| Choice {
        key: certainty.code().to_owned(),
        text: certainty_text(certainty, say),
    };
    Certainty::ALL.map(choice).into()
}

/// How sure money is, in words.
pub fn certainty_text(certainty: Certainty, say: &Say) -> String {
    say.text(&ceiba_report::told::certainty(certainty))
}

/// A note of what waits for a decision, and the fields that it is about.
fn waiting_view(waiting: Option<&Undecided>, say: &Say) -> (Option<String>, Vec<String>) {
    let Some(waiting) = waiting else { return (None, Vec::new()) };
    let note = Marks::note_of_undecided(&ceiba_report::told::undecided(waiting, say.locale));
    (Some(note), waiting.names().into_iter().map(str::to_owned).collect())
}

/// What is shown of a title: of a remnant, that it has none; marked where something waits for a decision.
fn shown(title: &str, unnamed: &Message, waiting: Option<&Undecided>, say: &Say) -> String {
    let name = if title.is_empty() { say.text(unnamed) } else { title.to_owned() };
    Marks::of_undecided(waiting).beside(name)
}

fn objective_view(
    objective: &Objective,
    known: &Figures,
    waiting: Option<&Undecided>,
    say: &Say,
) -> ObjectiveView {
    let (undecided, undecided_fields) = waiting_view(waiting, say);
    let series = objective.series.as_deref().and_then(|id| known.catalogue.find(id));
    let year_value = |pair: Option<(i32, f64)>| {
        pair.map(|(year, value)| YearValue {
            year,
            value: crate::views::NumberView { value, text: say.typed(value) },
        })
    };
    ObjectiveView {
        id: objective.id.to_string(),
        title: objective.title.clone(),
        name: shown(&objective.title, &keys::plan_objective_unnamed(), waiting, say),
        undecided,
        undecided_fields,
        series: objective.series.clone(),
        measured: is_measured(objective, known),
        series_label: series.map(|series| series.label.get(say.language).to_owned()),
        baseline: year_value(objective.baseline),
        target: year_value(objective.target),
        from_to: from_to(objective, known, say),
        doubt: step_back(objective, known).map(|doubt| say.text(&doubt)),
        moved: moved(objective, known, say),
        actions: Vec::new(),
    }
}

/// Whether there is a page that tells of what measures it.
fn is_measured(objective: &Objective, known: &Figures) -> bool {
    let series = objective.series.as_deref().filter(|id| *id != POPULATION);
    let figures = series.and_then(|id| known.series.get(id));
    figures.is_some_and(|of| !of.town.is_empty())
}

/// What the figure of the starting year says, where it is not what the objective begins with.
fn moved(objective: &Objective, known: &Figures, say: &Say) -> Option<MovedStart> {
    let of = known.series.get(objective.series.as_ref()?)?;
    let now = plan::rules::moved_start(objective, &of.town, &of.series.unit)?;
    let (_, then) = objective.baseline?;
    let [now_text, then] =
        [unit::measure(now.value, &of.series.unit), unit::exact(then, &of.series.unit)]
            .map(|told| say.text(&told));
    Some(MovedStart {
        text: say.text(&keys::plan_start_moved(now_text.clone(), then)),
        now: figures::year_value(now, &of.series, say),
        now_text,
    })
}

/// What is said of a target that is worse than the starting point.
fn step_back(objective: &Objective, known: &Figures) -> Option<Message> {
    plan::rules::is_step_back(objective, &known.catalogue).then(keys::door_objective_step_back)
}

fn from_to(objective: &Objective, known: &Figures, say: &Say) -> String {
    let unit = objective.series.as_deref().and_then(|id| known.catalogue.find(id));
    let unit = unit.map_or("number", |series| series.unit.as_str());
    let told = |(year, value): (i32, f64)| (year.to_string(), say.text(&unit::exact(value, unit)));
    let message = match (objective.baseline.map(told), objective.target.map(told)) {
        (Some((from_year, from)), Some((to_year, to))) => {
            keys::door_objective_from_to(from, from_year, to, to_year)
        }
        (None, Some((to_year, to))) => keys::door_objective_to(to, to_year),
        _ => return String::new(),
    };
    say.text(&message)
}

fn action_row(
    action: &Action,
    currency: Currency,
    waiting: Option<&Undecided>,
    say: &Say,
) -> Result<ActionRow> {
    let (undecided, undecided_fields) = waiting_view(waiting, say);
    let costed = !action.costs.is_empty();
    let sums = totals(std::slice::from_ref(action), currency)?;
    let outside = outside(action.years, action.costs.iter().map(|line| line.year));
    Ok(ActionRow {
        id: action.id.to_string(),
        title: action.title.clone(),
        name: shown(&action.title, &keys::plan_action_unnamed(), waiting, say),
        undecided,
        undecided_fields,
        lead: action.lead.clone(),
        place: action.place.clone(),
        years: action.years.map(plan::rules::span).unwrap_or_default(),
        cost: costed.then(|| say.money(sums.cost)),
        to_find: costed.then(|| say.money(sums.to_find)),
        doubt: told([surplus(sums.surplus), outside], say),
    })
}

/// Doubts in one line; `None` where there are none.
fn told(doubts: [Option<Message>; 2], say: &Say) -> Option<String> {
    let told: Vec<String> = doubts.iter().flatten().map(|doubt| say.text(doubt)).collect();
    (!told.is_empty()).then(|| told.join(" "))
}

/// What is said of costs of years that are none of their action.
fn outside(years: Option<(i32, i32)>, costs: impl IntoIterator<Item = i32>) -> Option<Message> {
    let (outside, years) = plan::rules::cost_years_outside(years, costs)?;
    Some(keys::plan_cost_outside(outside, years))
}

/// What is said of more money than an action costs.
fn surplus(surplus: Money) -> Option<Message> {
    (surplus.minor > 0).then(|| keys::plan_surplus(surplus))
}

fn totals_view(actions: &[Action], currency: Currency, say: &Say) -> Result<PlanTotals> {
    let sums = totals(actions, currency)?;
    let costed = actions.iter().any(|action| !action.costs.is_empty());
    let year =
        |(year, amount): (&i32, &Money)| YearMoney { year: *year, amount: say.money(*amount) };
    let sure = |(certainty, amount): (&Certainty, &Money)| CertaintyMoney {
        certainty: (*certainty).into(),
        text: certainty_text(*certainty, say),
        amount: say.money(*amount),
    };
    Ok(PlanTotals {
        by_year: sums.by_year.iter().map(year).collect(),
        total: costed.then(|| say.money(sums.cost)),
        by_certainty: sums.by_certainty.iter().map(sure).collect(),
        to_find: costed.then(|| say.money(sums.to_find)),
        surplus: (sums.surplus.minor > 0).then(|| say.money(sums.surplus)),
    })
}

/// What an objective with a series could begin with: its latest figure, and what its agenda asks.
pub fn proposal(context: &Context, input: SeriesInput) -> Result<ObjectiveProposal> {
    let say = Say::of(context);
    let series = figures::series_of(context, &input.series)?;
    let assessed = context.read(|db| {
        let (as_of, figures) = (gather::day(db, None)?, Figures::read_one(db, &series.id)?);
        Ok(figures.assess(&series.id, Agenda::Sdg, as_of, &Settings::default()))
    })?;
    let latest = assessed.as_ref().and_then(|assessed| assessed.latest.as_ref());
    let reached = assessed.as_ref().is_some_and(|one| one.status == Status::Achieved);
    let goal = assessed.as_ref().and_then(|one| one.target).filter(|_| !reached);
    let typed = |year: i32, value: f64, decimals: u8| TypedYearValue {
        year: year.to_string(),
        value: format::typed(value, decimals, say.locale),
    };
    let rounded = |value: f64| unit::decimals(value, &series.unit);
    Ok(ObjectiveProposal {
        baseline: latest.map(|at| typed(at.year, at.value, rounded(at.value))).unwrap_or_default(),
        // A target that a rule names is exact; one that is derived from the start is rounded.
        target: goal.map_or_else(TypedYearValue::default, |goal| {
            let exact = goal.rule.names_value();
            typed(goal.year, goal.value, if exact { EXACT } else { rounded(goal.value) })
        }),
        series: series.id.clone(),
    })
}

/// Adds or changes an objective.
pub fn save_objective(context: &Context, input: ObjectiveInput) -> Result<Written> {
    let entry = ObjectiveEntry {
        id: read::optional_id(input.id.as_ref())?,
        title: titled(&input.title)?,
        series: input.series.filter(|series| !series.is_empty()),
        baseline: year_value(context, &input.baseline, "baseline")?,
        target: year_value(context, &input.target, "target")?,
    };
    let catalogue = context.read(own::catalogue)?;
    refuse_impossible(&entry, &catalogue, &Say::of(context))?;
    let title = entry.title.clone();
    let name = match entry.id {
        Some(_) => keys::door_deed_objective_change(title),
        None => keys::door_deed_objective_add(title),
    };
    let done = context.write(name, |change| plan::write::objective(change, &entry))?;
    start::written(context, Some(done.value), &done.touched)
}

/// Refuses values that the series cannot have, and a target before its starting point.
fn refuse_impossible(entry: &ObjectiveEntry, catalogue: &Catalogue, say: &Say) -> Result<()> {
    let series = entry.series.as_deref().and_then(|id| catalogue.find(id));
    let values = [("baseline.value", entry.baseline), ("target.value", entry.target)];
    for (field, (_, value)) in values.into_iter().filter_map(|(f, pair)| Some((f, pair?))) {
        let problem = series.and_then(|series| out_of_bounds(value, series, say));
        problem.map_or(Ok(()), |problem| Err(Error::Refused(problem).of_field(field)))?;
    }
    match entry.baseline.zip(entry.target) {
        Some(((from, _), (to, _))) if to < from => {
            let problem = keys::door_objective_reversed(from.to_string(), to.to_string());
            Err(Error::Refused(problem).of_field("target.year"))
        }
        _ => Ok(()),
    }
}

fn out_of_bounds(value: f64, series: &Series, say: &Say) -> Option<Message> {
    let low = series.lower.filter(|low| value < *low);
    let high = series.upper.filter(|high| value > *high);
    let above = |high| {
        let low = say.typed(series.lower.unwrap_or(0.0));
        keys::door_objective_outside(say.typed(high), low, say.typed(value))
    };
    low.map(|low| keys::door_figure_below(say.typed(low), say.typed(value))).or(high.map(above))
}

fn titled(title: &str) -> Result<String> {
    let title = title.trim();
    if title.is_empty() {
        return Err(Error::Refused(keys::door_title_missing()).of_field("title"));
    }
    Ok(title.to_owned())
}

/// Year and value, both or neither.
fn year_value(
    context: &Context,
    typed: &TypedYearValue,
    field: &str,
) -> Result<Option<(i32, f64)>> {
    let at = |part: &str| format!("{field}.{part}");
    let year = read::optional_year(&typed.year).map_err(|error| error.of_field(at("year")))?;
    let value = read::optional_number(context.locale(), &typed.value);
    match (year, value.map_err(|error| error.of_field(at("value")))?) {
        (Some(year), Some(value)) => Ok(Some((year, value))),
        (None, None) => Ok(None),
        (year, _) => {
            let missing = at(if year.is_some() { "value" } else { "year" });
            Err(Error::Refused(keys::door_year_and_value()).of_field(missing))
        }
    }
}

/// Deletes an objective; its actions stay, without one.
pub fn delete_objective(context: &Context, input: ById) -> Result<Written> {
    let id = read::id(&input.id)?;
    let (_, objectives, _) = context.read(stored)?;
    let gone = || Error::Refused(keys::door_thing_gone());
    let objective = objectives.iter().find(|objective| objective.id == id).ok_or_else(gone)?;
    let name = keys::door_deed_objective_delete(objective.title.clone());
    let done = context.write(name, |change| plan::write::delete_objective(change, id))?;
    start::written(context, None, &done.touched)
}

fn stored_action(context: &Context, id: &str) -> Result<(Currency, Action)> {
    let id = read::id(id)?;
    let (currency, _, actions) = context.read(stored)?;
    let action = actions.into_iter().find(|action| action.id == id);
    action.map(|action| (currency, action)).ok_or_else(|| Error::Refused(keys::door_thing_gone()))
}

/// One action with everything in it.
pub fn action(context: &Context, input: ById) -> Result<ActionSheet> {
    let say = Say::of(context);
    let (currency, action) = stored_action(context, &input.id)?;
    let contact = context.read(|db| plan::store::contact(db, action.id))?;
    let sums = totals(std::slice::from_ref(&action), currency)?;
    Ok(ActionSheet {
        id: action.id.to_string(),
        objective: action.objective.map(|id| id.to_string()),
        costs: action.costs.iter().map(|line| cost_view(line, &say)).collect(),
        funding: action.funding.iter().map(|line| funding_view(line, &say)).collect(),
        first_year: action.years.map(|(first, _)| first),
        last_year: action.years.map(|(_, last)| last),
        title: action.title,
        description: action.description,
        lead: action.lead,
        place: action.place,
        contact,
        cost: say.money(sums.cost),
        funded: say.money(sums.funding),
        to_find: say.money(sums.to_find),
    })
}

fn cost_view(line: &plan::CostLine, say: &Say) -> CostView {
    CostView {
        id: line.id.to_string(),
        title: line.title.clone(),
        year: line.year,
        amount: say.money(line.amount),
    }
}

fn funding_view(line: &plan::Funding, say: &Say) -> FundingView {
    FundingView {
        id: line.id.to_string(),
        source: line.source.clone(),
        amount: say.money(line.amount),
        certainty: line.certainty.into(),
        certainty_text: certainty_text(line.certainty, say),
    }
}

/// What to look at again in an action that is being typed: more money than it costs, costs of other
/// years. Of what cannot be read nothing is said; saving refuses it.
pub fn action_doubt(context: &Context, input: ActionInput) -> Result<ActionDoubt> {
    let costs: Vec<&str> = input.costs.iter().map(|line| line.amount.as_str()).collect();
    let funding: Vec<&str> = input.funding.iter().map(|line| line.amount.as_str()).collect();
    let doubt = typed_sum(context, &costs).zip(typed_sum(context, &funding));
    let doubt = doubt.and_then(|(cost, funding)| {
        let minor = funding.minor.checked_sub(cost.minor)?;
        if cost.minor == 0 { None } else { surplus(Money { minor, ..cost }) }
    });
    let outside = typed_years_outside(&input);
    Ok(ActionDoubt { doubt: told([doubt, outside], &Say::of(context)) })
}

/// Costs of years that are none of the action, as both were typed.
fn typed_years_outside(input: &ActionInput) -> Option<Message> {
    let years = years(&input.first_year, &input.last_year).ok().flatten()?;
    let filled = input.costs.iter().filter(|line| !blank(&[&line.title, &line.amount]));
    let costs: BTreeSet<i32> = filled.filter_map(|line| read::year(&line.year).ok()).collect();
    outside(Some(years), costs)
}

/// The sum of amounts as they were typed, those that are still empty left out; `None` where one
/// cannot be read.
fn typed_sum(context: &Context, typed: &[&str]) -> Option<Money> {
    let currency = context.read(|db| Ok(municipality(db)?.money())).ok()??;
    let given = typed.iter().filter(|text| !text.trim().is_empty());
    let read = |text: &&str| Money::from_decimal(read::amount(context, text).ok()?, currency);
    Money::sum(currency, given.map(read).collect::<Option<Vec<_>>>()?)
}

/// Adds or changes an action.
pub fn save_action(context: &Context, input: ActionInput) -> Result<Written> {
    let entry = action_entry(context, input)?;
    let title = entry.title.clone();
    let name = match entry.id {
        Some(_) => keys::door_deed_action_change(title),
        None => keys::door_deed_action_add(title),
    };
    let done = context.write(name, |change| plan::write::action(change, &entry))?;
    start::written(context, Some(done.value), &done.touched)
}

fn action_entry(context: &Context, input: ActionInput) -> Result<ActionEntry> {
    // A line that nobody has filled in is none.
    let costs = input.costs.iter().enumerate();
    let costs = costs
        .filter(|(_, line)| !blank(&[&line.title, &line.amount]))
        .map(|(at, line)| cost_entry(context, line, &format!("costs.{at}")));
    let funding = input.funding.iter().enumerate();
    let funding = funding.filter(|(_, line)| !blank(&[&line.source, &line.amount]));
    let funding = funding.map(|(at, line)| funding_entry(context, line, &format!("funding.{at}")));
    Ok(ActionEntry {
        id: read::optional_id(input.id.as_ref())?,
        objective: read::optional_id(input.objective.as_ref())?,
        title: titled(&input.title)?,
        description: input.description,
        lead: input.lead,
        place: input.place,
        contact: Some(input.contact),
        years: years(&input.first_year, &input.last_year)?,
        costs: costs.collect::<Result<_>>()?,
        funding: funding.collect::<Result<_>>()?,
    })
}

fn blank(fields: &[&str]) -> bool {
    fields.iter().all(|field| field.trim().is_empty())
}

/// First and last year; one alone is both.
fn years(first: &str, last: &str) -> Result<Option<(i32, i32)>> {
    let year = |typed: &str, field: &str| {
        read::optional_year(typed).map_err(|error| error.of_field(field))
    };
    let (first, last) = (year(first, "first_year")?, year(last, "last_year")?);
    let Some((first, last)) = first.or(last).zip(last.or(first)) else { return Ok(None) };
    if first > last {
        let problem = keys::door_years_reversed(first.to_string(), last.to_string());
        return Err(Error::Refused(problem).of_field("last_year"));
    }
    Ok(Some((first, last)))
}

fn cost_entry(context: &Context, line: &CostInput, field: &str) -> Result<CostEntry> {
    Ok(CostEntry {
        id: read::optional_id(line.id.as_ref())?,
        title: line.title.clone(),
        year: read::year(&line.year).map_err(|error| error.of_field(format!("{field}.year")))?,
        amount: read::amount(context, &line.amount)
            .map_err(|error| error.of_field(format!("{field}.amount")))?,
    })
}

fn funding_entry(context: &Context, line: &FundingInput, field: &str) -> Result<FundingEntry> {
    Ok(FundingEntry {
        id: read::optional_id(line.id.as_ref())?,
        source: line.source.clone(),
        amount: read::amount(context, &line.amount)
            .map_err(|error| error.of_field(format!("{field}.amount")))?,
        certainty: line.certainty.into(),
    })
}

/// Deletes an action.
pub fn delete_action(context: &Context, input: ById) -> Result<Written> {
    let (_, action) = stored_action(context, &input.id)?;
    let name = keys::door_deed_action_delete(action.title);
    let done = context.write(name, |change| plan::write::delete_action(change, action.id))?;
    start::written(context, None, &done.touched)
}

impl From<Certainty> for CertaintyKey {
    fn from(certainty: Certainty) -> Self {
        match certainty {
            Certainty::Approved => Self::Approved,
            Certainty::Requested => Self::Requested,
            Certainty::Identified => Self::Identified,
        }
    }
}

impl From<CertaintyKey> for Certainty {
    fn from(key: CertaintyKey) -> Self {
        match key {
            CertaintyKey::Approved => Self::Approved,
            CertaintyKey::Requested => Self::Requested,
            CertaintyKey::Identified => Self::Identified,
        }
    }
}
