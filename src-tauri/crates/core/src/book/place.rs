//! Where a thing stands among its like: a number between those of its neighbours, so that two copies
//! can put things in between without numbering the others anew.
//!
//! **Invariant:** pure; things of one number stand in the order of their ids.

use crate::basics::Id;

/// The number of a place between two others; `None` for no neighbour on that side.
#[must_use]
pub fn between(before: Option<f64>, after: Option<f64>) -> f64 {
    match (before, after) {
        (None, None) => 1.0,
        (Some(before), None) => before + 1.0,
        (None, Some(after)) => after - 1.0,
        (Some(before), Some(after)) => f64::midpoint(before, after),
    }
}

/// The number that puts one of several a place further to the front; `None` where it is the first or
/// none of them. `all` are in their order.
#[must_use]
pub fn earlier(all: &[(Id, f64)], id: Id) -> Option<f64> {
    let at = all.iter().position(|(one, _)| *one == id)?;
    let position = |at: usize| all.get(at).map(|(_, position)| *position);
    let before = at.checked_sub(1)?;
    Some(between(before.checked_sub(1).and_then(position), position(before)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_lies_between_its_neighbours() {
        let check = |before, after, expected: f64| {
            assert!((between(before, after) - expected).abs() < 1e-9);
        };
        check(None, None, 1.0);
        check(Some(1.0), None, 2.0);
        check(None, Some(1.0), 0.0);
        check(Some(1.0), Some(2.0), 1.5);
    }

    #[test]
    fn one_goes_before_the_one_before_it() {
        let ids = [Id([1; 16]), Id([2; 16]), Id([3; 16])];
        let all = [(ids[0], 1.0), (ids[1], 2.0), (ids[2], 3.0)];
        assert_eq!(earlier(&all, ids[2]), Some(1.5));
        assert_eq!(earlier(&all, ids[1]), Some(0.0));
        assert_eq!(earlier(&all, ids[0]), None);
        assert_eq!(earlier(&all, Id([9; 16])), None);
    }
}
