//! How far each step is, and what its gate still wants: told in the rail of the window.
//!
//! **Invariant:** a gate counts and never forbids: every page can be gone to at any time.

use ceiba::Result;
use ceiba::municipality::Municipality;
use ceiba::plan::Action;
use ceiba::series::{POPULATION, listing};
use ceiba::text::{Message, keys};
use ceiba::workspace::Connection;

use crate::say::Say;
use crate::views::start::{StepState, StepView, StepsView};

/// The gates of the open municipality.
pub fn steps(
    db: &Connection,
    sheet: &Municipality,
    actions: &[Action],
    say: &Say,
) -> Result<StepsView> {
    let ours = listing::ours(db)?;
    let told = |known: &String| !known.trim().is_empty();
    let fields = [&sheet.name, &sheet.country, &sheet.code, &sheet.region];
    let known = fields.into_iter().filter(|field| told(field)).count()
        + usize::from(ours.has_figures(POPULATION));
    let (measured, awaited) = (ours.measured(), ours.awaited().count());
    let costed = actions.iter().filter(|action| !action.costs.is_empty()).count();
    let view = |(done, all): (usize, usize), told: Message| StepView {
        state: state(done, all),
        told: say.text(&told),
    };
    let (sheet, list, plan) =
        ((known, fields.len() + 1), (measured, measured + awaited), (costed, actions.len()));
    Ok(StepsView {
        prepare: view(sheet, keys::gate_prepare(sheet.1, sheet.0)),
        profile: view(list, keys::gate_profile(list.1, list.0)),
        plan: StepView { state: plan_state(plan), ..view(plan, keys::gate_plan(plan.1, plan.0)) },
    })
}

fn state(done: usize, all: usize) -> StepState {
    match done {
        0 => StepState::Empty,
        _ if done < all => StepState::Begun,
        _ => StepState::Ready,
    }
}

/// A plan with an action of which nobody has said what it costs is begun all the same.
fn plan_state((costed, actions): (usize, usize)) -> StepState {
    match state(costed, actions) {
        StepState::Empty if actions > 0 => StepState::Begun,
        state => state,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_ready_when_nothing_is_missing() {
        let check = |counts: (usize, usize), list: StepState, plan: StepState| {
            assert_eq!((state(counts.0, counts.1), plan_state(counts)), (list, plan), "{counts:?}");
        };
        check((0, 0), StepState::Empty, StepState::Empty);
        check((0, 3), StepState::Empty, StepState::Begun);
        check((2, 3), StepState::Begun, StepState::Begun);
        check((3, 3), StepState::Ready, StepState::Ready);
    }
}
