//! What differs between two states of a file, counted by kind of thing. Pure.

use std::collections::BTreeMap;

use serde::Serialize;

use super::state::State;

/// How many things of one kind differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// There are more of them.
    pub new: usize,
    /// They say something else.
    pub changed: usize,
    /// They are gone.
    pub deleted: usize,
}

/// What differs between two states.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// How many things there were before.
    pub before: usize,
    /// By the number of the entity in the registry; only kinds in which something differs.
    pub kinds: BTreeMap<u16, Changes>,
}

/// A merge that touches more than one in this many of the things that were here is told beforehand:
/// most likely it is an old copy, or another town's.
const WIDE: usize = 5;

impl Difference {
    /// Whether more than a fifth of what there was would change or go.
    #[must_use]
    pub fn is_wide(&self) -> bool {
        let touched: usize = self.kinds.values().map(|kind| kind.changed + kind.deleted).sum();
        touched * WIDE > self.before
    }
}

/// Compares two states.
#[must_use]
pub fn difference(before: &State, after: &State) -> Difference {
    let mut kinds: BTreeMap<u16, Changes> = BTreeMap::new();
    for (id, shown) in before {
        match after.get(id) {
            None => kinds.entry(shown.entity).or_default().deleted += 1,
            Some(now) if now != shown => kinds.entry(shown.entity).or_default().changed += 1,
            Some(_) => {}
        }
    }
    for (_, shown) in after.iter().filter(|(id, _)| !before.contains_key(id)) {
        kinds.entry(shown.entity).or_default().new += 1;
    }
    Difference { before: before.len(), kinds }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::Id;
    use crate::store::state::Shown;

    /// A state of things of one kind, each with the number that it shows.
    fn state(things: &[(u8, u8)]) -> State {
        let shown =
            |value| Shown { entity: 8, registers: BTreeMap::from([(1, vec![Some(vec![value])])]) };
        things.iter().map(|(id, value)| (Id([*id; 16]), shown(*value))).collect()
    }

    fn check(before: &[(u8, u8)], after: &[(u8, u8)], expected: [usize; 3], wide: bool) {
        let found = difference(&state(before), &state(after));
        let kind = found.kinds.get(&8).copied().unwrap_or_default();
        assert_eq!([kind.new, kind.changed, kind.deleted], expected, "{before:?} {after:?}");
        assert_eq!(found.is_wide(), wide, "{before:?} {after:?}");
    }

    #[test]
    fn things_are_new_changed_or_gone() {
        check(&[], &[], [0, 0, 0], false);
        check(&[], &[(1, 1), (2, 1)], [2, 0, 0], false);
        check(&[(1, 1)], &[(1, 2), (2, 2)], [1, 1, 0], true);
        check(&[(1, 1), (2, 1)], &[(2, 1)], [0, 0, 1], true);
    }

    #[test]
    fn a_fifth_is_not_yet_wide_and_what_is_new_never_is() {
        let five = [(1, 1), (2, 1), (3, 1), (4, 1), (5, 1)];
        check(&five, &[(1, 2), (2, 1), (3, 1), (4, 1), (5, 1)], [0, 1, 0], false);
        check(&five, &[(1, 2), (3, 1), (4, 1), (5, 1)], [0, 1, 1], true);
        check(&five[..1], &five, [4, 0, 0], false);
    }
}
