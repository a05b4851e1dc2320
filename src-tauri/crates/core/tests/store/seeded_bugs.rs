//! Wrong rules of merging, each of them a small mistake that somebody could make, and the proof that
//! the checks of `small_scope.rs` catch every one.
//!
//! A wrong rule is the right one with something changed before it (what it is told) or after it (what
//! it answers), so that it is wrong in one way only.

use std::collections::{BTreeMap, BTreeSet};

use ceiba::store::heads::{self, Head, Settled, Write};
use ceiba::store::operation::Reference;
use ceiba::store::registry::{LIFE, OBSERVATION_FIGURE};

use super::small_scope::{
    CLOCKS, Imports, MOST_ACTS, Merge, RULES, Rules, Scene, explore, grouped, merged, orders,
    verdict,
};

const FIGURE: u16 = OBSERVATION_FIGURE.number;

/// What is wrong, and the rules that are wrong in this way.
const BUGS: [(&str, Rules); 35] = [
    stands("parents are ignored", |writes, imports| {
        told(writes, imports, |write| write.parents.clear())
    }),
    stands("time decides instead of parents", |writes, imports| {
        let all = told(writes, imports, |write| write.parents.clear());
        answered(all, |heads| heads.truncate(1))
    }),
    stands("the last to arrive is shown", |writes, imports| {
        let last = |head: &Head| writes.iter().rposition(|w| w.reference == head.reference);
        answered(merged(writes, imports), |heads| heads.sort_by_key(|h| std::cmp::Reverse(last(h))))
    }),
    stands("ties of time are settled by arrival", |writes, imports| {
        let arrival = |head: &Head| writes.iter().position(|w| w.reference == head.reference);
        let rank = |head: &Head| (head.value.is_none(), u64::MAX - head.time, arrival(head));
        answered(merged(writes, imports), |heads| heads.sort_by_key(rank))
    }),
    stands("the earliest is shown", |writes, imports| {
        answered(merged(writes, imports), |heads| heads.reverse())
    }),
    stands("the largest value is shown", |writes, imports| {
        let value = |head: &Head| std::cmp::Reverse(head.value.clone());
        answered(merged(writes, imports), |heads| heads.sort_by_key(value))
    }),
    stands("a deletion is shown before a value", |writes, imports| {
        answered(merged(writes, imports), |heads| heads.sort_by_key(|head| head.value.is_some()))
    }),
    stands("a copy is always right where the names are compared", |writes, imports| {
        answered(merged(writes, imports), |heads| heads.sort_by_key(|head| head.reference))
    }),
    stands("only the shown value is kept", |writes, imports| {
        answered(merged(writes, imports), |heads| heads.truncate(1))
    }),
    stands("a conflict keeps two sides and no more", |writes, imports| {
        answered(merged(writes, imports), |heads| {
            heads.dedup();
            heads.truncate(2);
        })
    }),
    stands("of equal times one is dropped", |writes, imports| {
        answered(merged(writes, imports), |heads| heads.dedup_by_key(|head| head.time))
    }),
    stands("a deletion always wins", |writes, imports| {
        let mut settled = merged(writes, imports);
        let life = settled.heads.get(&LIFE).map(Vec::as_slice).unwrap_or_default();
        settled.alive &= life.iter().all(|head| head.value.is_some());
        settled
    }),
    stands("an edit that had not seen the deletion is lost", |writes, imports| {
        let mut settled = merged(writes, imports);
        settled.alive &= settled.shown(LIFE).is_some();
        settled
    }),
    stands("whatever was edited lives, though its deletion saw the edit", |writes, imports| {
        let mut settled = merged(writes, imports);
        settled.alive |= settled.heads.contains_key(&FIGURE);
        settled
    }),
    stands("what once was deleted stays deleted", |writes, imports| {
        let mut settled = merged(writes, imports);
        settled.alive &= !writes.iter().any(|write| write.value.is_none());
        settled
    }),
    stands("a deletion has seen only what it names", |writes, imports| {
        let mut settled = merged(writes, imports);
        let life = settled.heads.get(&LIFE).map(Vec::as_slice).unwrap_or_default();
        let named: BTreeSet<_> = grouped(writes, imports)
            .into_iter()
            .filter(|w| w.value.is_none() && life.iter().any(|head| head.reference == w.reference))
            .flat_map(|write| write.parents)
            .collect();
        let figures = settled.heads.get(&FIGURE).map(Vec::as_slice).unwrap_or_default();
        settled.alive |=
            !life.is_empty() && figures.iter().any(|head| !named.contains(&head.reference));
        settled
    }),
    stands("a deletion has seen everything", |writes, imports| {
        let everything: Vec<Reference> = writes.iter().map(|write| write.reference).collect();
        told(writes, imports, |write| {
            if write.value.is_none() {
                write.parents =
                    everything.iter().filter(|r| **r != write.reference).copied().collect();
            }
        })
    }),
    stands("only what a write names is replaced, not what that had replaced", |writes, imports| {
        let known = grouped(writes, imports);
        let mut settled = merged(writes, imports);
        for write in known.iter().filter(|write| write.live) {
            let named = known.iter().any(|other| {
                other.live
                    && other.register == write.register
                    && other.parents.contains(&write.reference)
            });
            let heads = settled.heads.entry(write.register).or_default();
            if !named && heads.iter().all(|head| head.reference != write.reference) {
                heads.push(head(write));
            }
        }
        answered(settled, |heads| heads::sort(heads))
    }),
    stands("a withdrawn import stands", |writes, imports| {
        told(writes, imports, |write| write.live = true)
    }),
    stands("what a withdrawn import replaced stays replaced", |writes, imports| {
        let withdrawn: Vec<&Write> = writes.iter().filter(|write| !write.live).collect();
        let mut settled = merged(writes, imports);
        for (register, heads) in &mut settled.heads {
            heads.retain(|head| {
                !withdrawn.iter().any(|write| {
                    write.register == *register && write.parents.contains(&head.reference)
                })
            });
        }
        settled
    }),
    stands("an edit of a withdrawn import gives way to what was before", |writes, imports| {
        let gone: Vec<Write> = writes.iter().filter(|write| write.live).cloned().collect();
        merged(&gone, imports)
    }),
    stands("what was erased stands", |writes, imports| {
        told(writes, imports, |write| write.live |= !imports.contains_key(&write.reference))
    }),
    stands("what was erased is shown as nothing", |writes, imports| {
        told(writes, imports, |write| {
            if !write.live && !imports.contains_key(&write.reference) {
                (write.live, write.value) = (true, None);
            }
        })
    }),
    stands("what was erased has never been", |writes, imports| {
        let said = writes.iter().filter(|w| w.live || imports.contains_key(&w.reference));
        merged(&said.cloned().collect::<Vec<_>>(), imports)
    }),
    stands("what was erased still replaces what was before", |writes, imports| {
        let erased = |w: &&Write| !w.live && !imports.contains_key(&w.reference);
        let erased: Vec<&Write> = writes.iter().filter(erased).collect();
        let mut settled = merged(writes, imports);
        for (register, heads) in &mut settled.heads {
            heads.retain(|head| {
                !erased.iter().any(|write| {
                    write.register == *register && write.parents.contains(&head.reference)
                })
            });
        }
        settled
    }),
    stands("the same dataset imported twice is two", |writes, _| heads::settle(writes)),
    stands("an edit replaces also the import that replaced it", |writes, imports| {
        let unaware: Imports = imports.keys().map(|import| (*import, BTreeSet::new())).collect();
        heads::settle(&grouped(writes, &unaware))
    }),
    stands("what arrives twice counts twice", |writes, imports| {
        let mut settled = merged(writes, imports);
        let mut times: BTreeMap<(u16, Reference), usize> = BTreeMap::new();
        for write in writes {
            *times.entry((write.register, write.reference)).or_default() += 1;
        }
        let twice = |register: &u16, heads: &[Head]| {
            heads.iter().any(|head| times.get(&(*register, head.reference)) > Some(&1))
        };
        settled.alive &= !settled.heads.iter().any(|(register, heads)| twice(register, heads));
        settled
    }),
    stands("what arrives before what it had seen is dropped", |writes, imports| {
        let mut here = BTreeSet::new();
        let mut kept = Vec::new();
        for write in writes {
            if write.parents.iter().all(|parent| here.contains(parent)) {
                here.insert(write.reference);
                kept.push(write.clone());
            }
        }
        merged(&kept, imports)
    }),
    stands("numbers name a write, whoever wrote it", |writes, imports| {
        let replaced: BTreeSet<(u16, u64)> = writes
            .iter()
            .filter(|write| write.live)
            .flat_map(|write| write.parents.iter().map(|parent| (write.register, parent.seq)))
            .collect();
        let mut settled = merged(writes, imports);
        for (register, heads) in &mut settled.heads {
            heads.retain(|head| !replaced.contains(&(*register, head.reference.seq)));
        }
        settled
    }),
    asks("two who say the same are in conflict", |settled| {
        of_registers(settled, |register, heads| heads.len() > 1 || revived(register, heads))
    }),
    asks("a conflict is hidden where the latest says the same as another", |settled| {
        of_registers(settled, |register, heads| {
            let said = heads.iter().skip(1).any(|head| Some(&head.value) == shown(heads));
            (differ(heads) && !said) || revived(register, heads)
        })
    }),
    asks("a conflict in a thing that does not exist is asked", |settled| {
        of_registers(&Settled { alive: true, ..settled.clone() }, |register, heads| {
            differ(heads) || revived(register, heads)
        })
    }),
    asks("that a thing lives on which somebody deleted is not told", |settled| {
        of_registers(settled, |_, heads| differ(heads))
    }),
    asks("who asks about the life of a thing asks nothing else", |settled| {
        let all = settled.conflicts();
        if all.contains(&LIFE) { vec![LIFE] } else { all }
    }),
];

const fn stands(bug: &'static str, merge: Merge) -> (&'static str, Rules) {
    (bug, Rules { merge, ..RULES })
}

const fn asks(bug: &'static str, asks: fn(&Settled) -> Vec<u16>) -> (&'static str, Rules) {
    (bug, Rules { asks, ..RULES })
}

/// The registers of a living thing of which something holds.
fn of_registers(settled: &Settled, holds: impl Fn(u16, &[Head]) -> bool) -> Vec<u16> {
    let heads = settled.heads.iter().filter(|(register, heads)| holds(**register, heads));
    heads.filter(|_| settled.alive).map(|(register, _)| *register).collect()
}

fn shown(heads: &[Head]) -> Option<&Option<Vec<u8>>> {
    heads.first().map(|head| &head.value)
}

fn differ(heads: &[Head]) -> bool {
    heads.iter().any(|head| Some(&head.value) != shown(heads))
}

fn revived(register: u16, heads: &[Head]) -> bool {
    register == LIFE && shown(heads) == Some(&None)
}

/// The right rules, told something wrong.
fn told(writes: &[Write], imports: &Imports, change: impl Fn(&mut Write)) -> Settled {
    let mut writes = writes.to_vec();
    writes.iter_mut().for_each(change);
    merged(&writes, imports)
}

/// The right answer, with something wrong done to the heads of each register.
fn answered(mut settled: Settled, change: impl Fn(&mut Vec<Head>)) -> Settled {
    settled.heads.values_mut().for_each(change);
    settled
}

fn head(write: &Write) -> Head {
    Head { reference: write.reference, time: write.time, value: write.value.clone() }
}

/// The first scene in which some rules are seen to be wrong.
fn caught(rules: &Rules, most: usize) -> Option<(Scene, String)> {
    let orders: Vec<_> = (0..=most).map(orders).collect();
    let mut found = None;
    for clock in CLOCKS {
        explore(clock, most, &mut |scene| {
            if found.is_none()
                && let Err(wrong) = verdict(scene, rules, &orders[scene.acts.len()])
            {
                found = Some((scene.clone(), wrong));
            }
        });
    }
    found
}

#[test]
fn every_seeded_bug_is_caught() {
    let mut missed = Vec::new();
    for (bug, rules) in &BUGS {
        // Most show in three acts, which are looked through in a moment.
        match (1..=MOST_ACTS).find_map(|most| caught(rules, most)) {
            Some((scene, wrong)) => println!("{bug}: {wrong}\n{scene:?}"),
            None => missed.push(*bug),
        }
    }
    assert_eq!(missed, [""; 0]);
}
