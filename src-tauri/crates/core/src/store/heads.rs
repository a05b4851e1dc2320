//! Which writes of a thing stand, and which of them are in conflict. Pure.
//!
//! A write *stands* when no standing write of its register has it among its ancestors. One standing
//! value is the value; several different ones are a conflict: the latest is shown, all are kept.
//! A deleted thing lives on if somebody changed it without having seen the deletion.
//!
//! **Invariant:** the answer depends on the set of writes only, never on the order of their arrival.

use std::collections::{BTreeMap, BTreeSet};

use super::operation::Reference;
use super::registry::LIFE;

/// One write to one register of one thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Write {
    /// The operation that wrote it.
    pub reference: Reference,
    /// Its hybrid time.
    pub time: u64,
    /// Which register.
    pub register: u16,
    /// The value's canonical bytes; `None` for a deletion.
    pub value: Option<Vec<u8>>,
    /// The writes it saw, in all registers of the thing.
    pub parents: Vec<Reference>,
    /// False for a write that was taken back: it stands no more, but what it replaced stays replaced
    /// where a later write has seen it.
    pub live: bool,
}

/// A write that stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    /// The operation.
    pub reference: Reference,
    /// Its time.
    pub time: u64,
    /// Its value; `None` for a deletion.
    pub value: Option<Vec<u8>>,
}

/// What stands of a thing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settled {
    /// Whether it exists.
    pub alive: bool,
    /// What any creation said its key is, also of a thing that exists no more.
    pub key: Vec<u8>,
    /// The standing writes of each register, the shown one first.
    pub heads: BTreeMap<u16, Vec<Head>>,
}

impl Settled {
    /// The value shown in a register.
    #[must_use]
    pub fn shown(&self, register: u16) -> Option<&[u8]> {
        self.heads.get(&register)?.first()?.value.as_deref()
    }

    /// Whether the standing writes of a register say different things, also in a thing that does not
    /// exist and is about to.
    #[must_use]
    pub fn is_disputed(&self, register: u16) -> bool {
        self.heads.get(&register).is_some_and(|heads| differ(heads))
    }

    /// The registers in which people have to decide; none in a thing that does not exist.
    #[must_use]
    pub fn conflicts(&self) -> Vec<u16> {
        if !self.alive {
            return Vec::new();
        }
        // A thing that lives though every standing word about its life is a deletion was changed elsewhere.
        let revived = |heads: &[Head]| heads.first().is_some_and(|head| head.value.is_none());
        let open =
            |register: u16, heads: &[Head]| differ(heads) || (register == LIFE && revived(heads));
        self.heads
            .iter()
            .filter(|(register, heads)| open(**register, heads))
            .map(|(register, _)| *register)
            .collect()
    }
}

fn differ(heads: &[Head]) -> bool {
    heads.windows(2).any(|pair| matches!(pair, [one, other] if one.value != other.value))
}

/// Settles all writes of one thing.
#[must_use]
pub fn settle(writes: &[Write]) -> Settled {
    let mut registers: BTreeMap<u16, Vec<&Write>> = BTreeMap::new();
    for write in writes {
        registers.entry(write.register).or_default().push(write);
    }
    let mut settled = Settled::default();
    for (register, writes) in registers {
        let heads = heads_of(&writes);
        if !heads.is_empty() {
            settled.heads.insert(register, heads);
        }
    }
    settled.alive = is_alive(&settled.heads, writes);
    // All creations of a fact say the same; the largest is only a way to name one.
    let keys = writes
        .iter()
        .filter(|write| write.register == LIFE)
        .filter_map(|write| write.value.clone());
    settled.key = keys.max().unwrap_or_default();
    settled
}

fn heads_of(writes: &[&Write]) -> Vec<Head> {
    let all = || writes.iter().copied();
    let replaced = seen_by(all().filter(|write| write.live), all());
    let mut heads: Vec<Head> = writes
        .iter()
        .filter(|write| write.live && !replaced.contains(&write.reference))
        .map(|write| Head {
            reference: write.reference,
            time: write.time,
            value: write.value.clone(),
        })
        .collect();
    sort(&mut heads);
    heads
}

/// Puts the head that is shown first: a value before a deletion, then the latest; the reference
/// settles what time does not.
pub fn sort(heads: &mut [Head]) {
    heads.sort_by_key(|head| std::cmp::Reverse((head.value.is_some(), head.time, head.reference)));
}

fn is_alive(heads: &BTreeMap<u16, Vec<Head>>, writes: &[Write]) -> bool {
    let Some(life) = heads.get(&LIFE) else { return false };
    if life.iter().any(|head| head.value.is_some()) {
        return true;
    }
    let seen = seen_by_deletions(life, writes);
    let unseen = |head: &Head| !seen.contains(&head.reference);
    heads
        .iter()
        .filter(|(register, _)| **register != LIFE)
        .any(|(_, heads)| heads.iter().any(unseen))
}

/// All writes of a thing that its standing deletions have seen. A deletion names what stood; what
/// that had replaced was seen as well, and may stand again once an import is withdrawn.
#[must_use]
pub fn seen_by_deletions(life: &[Head], writes: &[Write]) -> BTreeSet<Reference> {
    let deletions: BTreeSet<Reference> =
        life.iter().filter(|head| head.value.is_none()).map(|head| head.reference).collect();
    let standing = writes.iter().filter(|write| deletions.contains(&write.reference));
    seen_by(standing, writes.iter())
}

/// All that some writes have seen among others, directly or through them.
fn seen_by<'a>(
    some: impl Iterator<Item = &'a Write>,
    among: impl Iterator<Item = &'a Write>,
) -> BTreeSet<Reference> {
    // An import writes several registers under one reference.
    let mut by_reference: BTreeMap<Reference, Vec<&Write>> = BTreeMap::new();
    for write in among {
        by_reference.entry(write.reference).or_default().push(write);
    }
    let mut seen = BTreeSet::new();
    let mut open: Vec<Reference> = some.flat_map(|write| write.parents.iter().copied()).collect();
    while let Some(reference) = open.pop() {
        if let Some(writes) = by_reference.get(&reference)
            && seen.insert(reference)
        {
            open.extend(writes.iter().flat_map(|write| &write.parents));
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::super::operation::Replica;
    use super::*;

    const FIGURE: u16 = 1;

    fn at(replica: u8, seq: u64) -> Reference {
        Reference { replica: Replica([replica; 8]), seq }
    }

    fn write(
        reference: Reference,
        register: u16,
        value: Option<&str>,
        parents: &[Reference],
    ) -> Write {
        Write {
            reference,
            time: reference.seq,
            register,
            value: value.map(|text| text.as_bytes().to_vec()),
            parents: parents.to_vec(),
            live: true,
        }
    }

    fn check(writes: &[Write], alive: bool, shown: Option<&str>, conflicts: &[u16]) {
        let mut turned = writes.to_vec();
        turned.reverse();
        assert_eq!(settle(writes), settle(&turned));
        let settled = settle(writes);
        assert_eq!(settled.alive, alive);
        assert_eq!(settled.shown(FIGURE), shown.map(str::as_bytes));
        assert_eq!(settled.conflicts(), conflicts);
    }

    #[test]
    fn a_later_write_that_saw_the_earlier_replaces_it() {
        let (a, b) = (at(1, 2), at(2, 1));
        check(
            &[
                write(at(1, 1), LIFE, Some("key"), &[]),
                write(a, FIGURE, Some("1"), &[]),
                write(b, FIGURE, Some("2"), &[a]),
            ],
            true,
            Some("2"),
            &[],
        );
    }

    #[test]
    fn two_that_did_not_see_each_other_are_a_conflict_unless_they_say_the_same() {
        let life = write(at(1, 1), LIFE, Some("key"), &[]);
        let twin = write(at(2, 1), LIFE, Some("key"), &[]);
        let here = write(at(1, 5), FIGURE, Some("1"), &[]);
        let there = write(at(2, 4), FIGURE, Some("2"), &[]);
        check(&[life.clone(), twin.clone(), here.clone(), there], true, Some("1"), &[FIGURE]);
        check(&[life, twin, here, write(at(2, 4), FIGURE, Some("1"), &[])], true, Some("1"), &[]);
    }

    #[test]
    fn an_edit_that_did_not_see_the_deletion_survives_and_is_flagged() {
        let (life, first) = (at(1, 1), at(1, 2));
        let begun = [write(life, LIFE, Some("key"), &[]), write(first, FIGURE, Some("1"), &[])];
        let deletion = write(at(1, 3), LIFE, None, &[life, first]);
        check(&[begun[0].clone(), begun[1].clone(), deletion.clone()], false, Some("1"), &[]);
        let edit = write(at(2, 3), FIGURE, Some("2"), &[first]);
        let settled = settle(&[begun[0].clone(), begun[1].clone(), deletion, edit]);
        assert!(settled.alive);
        assert_eq!(settled.conflicts(), [LIFE]);
        assert_eq!(settled.shown(FIGURE), Some("2".as_bytes()));
    }

    /// Found by the small scope: the figure came back with the value typed before the import.
    #[test]
    fn what_a_deletion_saw_replaced_does_not_bring_the_thing_back() {
        let life = write(at(1, 1), LIFE, Some("key"), &[]);
        let typed = write(at(1, 2), FIGURE, Some("typed"), &[]);
        let withdrawn = |register, value, parent| Write {
            live: false,
            ..write(at(1, 3), register, Some(value), &[parent])
        };
        let import = [
            withdrawn(LIFE, "key", life.reference),
            withdrawn(FIGURE, "imported", typed.reference),
        ];
        let deletion = write(at(2, 1), LIFE, None, &[at(1, 3)]);
        let all = [life, typed, import[0].clone(), import[1].clone(), deletion];
        check(&all, false, Some("typed"), &[]);
    }

    #[test]
    fn what_a_withdrawn_write_replaced_comes_back_unless_a_later_edit_saw_it() {
        let life = write(at(1, 1), LIFE, Some("key"), &[]);
        let typed = write(at(1, 2), FIGURE, Some("typed"), &[]);
        let mut import = write(at(1, 3), FIGURE, Some("imported"), &[at(1, 2)]);
        import.live = false;
        check(&[life.clone(), typed.clone(), import.clone()], true, Some("typed"), &[]);
        let edit = write(at(1, 4), FIGURE, Some("edited"), &[at(1, 3)]);
        check(&[life, typed, import, edit], true, Some("edited"), &[]);
    }
}
