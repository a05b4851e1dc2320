//! Everything that three copies can do to one figure in at most four acts, in every way in which they
//! may have heard of each other, and what must hold then.
//!
//! The acts are played by a plain model that knows who had seen what. The rules of merging
//! ([`merged`]) are checked against it: what they say may depend on nothing else. `seeded_bugs.rs`
//! gives the same checks wrong rules.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use ceiba::store::erase::Extent;
use ceiba::store::heads::{self, Head, Settled, Write};
use ceiba::store::operation::{Reference, Replica};
use ceiba::store::registry::{LIFE, OBSERVATION_FIGURE};
use ceiba::store::trash::Deleted;

use super::histories::says_nothing_erased;
use super::*;

const FIGURE: u16 = OBSERVATION_FIGURE.number;
/// What the one workbook says, which everybody imports.
const IMPORTED: u8 = 9;
const COPIES: u8 = 3;
pub const MOST_ACTS: usize = 4;

/// What somebody does to the figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    Set(u8),
    Delete,
    BringBack,
    Import,
    /// Takes the import that this copy has just made back.
    Withdraw,
    /// Deletes the figure and erases for good all that was typed into it.
    Erase,
}

const DEEDS: [Deed; 7] = [
    Deed::Set(1),
    Deed::Set(2),
    Deed::Delete,
    Deed::BringBack,
    Deed::Import,
    Deed::Withdraw,
    Deed::Erase,
];

/// A deed, by one of the copies, that had seen some of the acts before it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Act {
    pub who: u8,
    pub deed: Deed,
    /// A bit for each earlier act; with an act all that its author had seen.
    pub seen: u8,
}

impl Act {
    pub fn saw(&self, act: usize) -> bool {
        self.seen >> act & 1 == 1
    }
}

/// How the clocks of the copies go: ten years lie between two acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    Onward,
    Backward,
    Still,
}

pub const CLOCKS: [Clock; 3] = [Clock::Onward, Clock::Backward, Clock::Still];
const BEGINNING: u64 = 1_700_000_000_000;
const TEN_YEARS: u64 = 10 * 365 * 24 * 60 * 60 * 1000;

impl Clock {
    /// What it shows at an act.
    pub fn at(self, act: usize) -> u64 {
        let decades = match self {
            Self::Onward => act,
            Self::Backward => MOST_ACTS - act,
            Self::Still => 0,
        };
        BEGINNING + TEN_YEARS * decades as u64
    }
}

/// One write and the act it belongs to.
#[derive(Clone, Debug)]
pub struct Written {
    pub act: usize,
    pub write: Write,
}

/// What was done, and what was thereby written.
#[derive(Clone)]
pub struct Scene {
    pub clock: Clock,
    pub acts: Vec<Act>,
    pub written: Vec<Written>,
}

/// What each import had seen.
pub type Imports = BTreeMap<Reference, BTreeSet<Reference>>;
/// Rules of merging: what stands after these writes.
pub type Merge = fn(&[Write], &Imports) -> Settled;

/// What stands after some writes, and in which registers people are asked then.
pub struct Rules {
    pub merge: Merge,
    pub asks: fn(&Settled) -> Vec<u16>,
}

pub const RULES: Rules = Rules { merge: merged, asks: Settled::conflicts };

/// The rules of this program: those of `heads.rs`, and those by which `log.rs` takes several imports
/// of one dataset for one.
pub fn merged(writes: &[Write], imports: &Imports) -> Settled {
    let settled = heads::settle(&grouped(writes, imports));
    let live: BTreeSet<u16> = writes.iter().filter(|w| w.live).map(|w| w.register).collect();
    if live.iter().all(|register| settled.heads.contains_key(register)) {
        settled
    } else {
        heads::settle(writes)
    }
}

/// Who has seen one import of the dataset has seen them all, but for those that had seen him.
pub fn grouped(writes: &[Write], imports: &Imports) -> Vec<Write> {
    let mut grouped = writes.to_vec();
    for write in grouped.iter_mut().filter(|write| !imports.contains_key(&write.reference)) {
        if write.parents.iter().any(|parent| imports.contains_key(parent)) {
            let unaware = imports.iter().filter(|(_, seen)| !seen.contains(&write.reference));
            write.parents.extend(unaware.map(|(reference, _)| *reference));
        }
    }
    grouped
}

pub fn value(number: u8) -> Vec<u8> {
    let figure = Figure::plain(Measure::Value(f64::from(number)));
    ceiba::store::value::encode(&ceiba::store::dataset::figure_fields(&figure))
}

/// The key of the one figure.
pub fn the_figure() -> ObservationKey {
    key("water.improved", 2012)
}

fn key_value() -> Vec<u8> {
    ceiba::store::tables::encode_key(&the_figure())
}

impl Scene {
    pub fn new(clock: Clock) -> Self {
        Self { clock, acts: Vec::new(), written: Vec::new() }
    }

    /// Whether a write stands, as those see it who know these acts: an import until it is withdrawn.
    fn is_live(&self, act: usize, known: u8) -> bool {
        let withdraws = |(at, other): (usize, &Act)| {
            known >> at & 1 == 1
                && other.deed == Deed::Withdraw
                && self.newest_import(other.who, at) == Some(act)
        };
        !self.acts.iter().enumerate().any(withdraws)
    }

    /// Whether what was typed in an act was erased, as those see it who know these acts.
    fn is_erased(&self, act: usize, known: u8) -> bool {
        let erases = |(at, other): (usize, &Act)| {
            known >> at & 1 == 1 && other.deed == Deed::Erase && other.saw(act)
        };
        self.acts[act].deed != Deed::Import && self.acts.iter().enumerate().any(erases)
    }

    /// Whether somebody who knows these acts finds something to erase.
    fn is_typed(&self, known: u8) -> bool {
        let typed = |written: &Written| {
            written.write.register == FIGURE
                && known >> written.act & 1 == 1
                && self.acts[written.act].deed != Deed::Import
                && !self.is_erased(written.act, known)
        };
        self.written.iter().any(typed)
    }

    fn newest_import(&self, who: u8, before: usize) -> Option<usize> {
        (0..before)
            .rev()
            .find(|at| self.acts[*at].who == who && self.acts[*at].deed == Deed::Import)
    }

    /// All writes of the acts that somebody knows.
    pub fn writes(&self, known: u8) -> Vec<Write> {
        let known_writes = self.written.iter().filter(|written| known >> written.act & 1 == 1);
        let live = |written: &Written| {
            let erased = written.write.register == FIGURE && self.is_erased(written.act, known);
            let live = self.is_live(written.act, known) && !erased;
            Write { live, ..written.write.clone() }
        };
        known_writes.map(live).collect()
    }

    pub fn imports(&self, known: u8) -> Imports {
        let of_import = |written: &&Written| {
            known >> written.act & 1 == 1 && self.acts[written.act].deed == Deed::Import
        };
        let sees = |import: &Written| {
            let seen = |other: &&Written| self.acts[import.act].saw(other.act);
            self.written.iter().filter(seen).map(|other| other.write.reference).collect()
        };
        let imports = self.written.iter().filter(of_import);
        imports.map(|written| (written.write.reference, sees(written))).collect()
    }

    /// How many operations an act is; a withdrawal and an erasing are one that writes nothing.
    fn operations_of(&self, act: usize) -> usize {
        let of_act = self.written.iter().filter(|written| written.act == act);
        let written = of_act.map(|written| written.write.reference).collect::<BTreeSet<_>>().len();
        written + usize::from(matches!(self.acts[act].deed, Deed::Withdraw | Deed::Erase))
    }

    pub fn all(&self) -> u8 {
        (1 << self.acts.len()) - 1
    }

    fn time(&self, who: u8) -> u64 {
        let own = self.written.iter().filter(|w| self.acts[w.act].who == who);
        let last = own.map(|written| written.write.time).max().unwrap_or_default();
        (self.clock.at(self.acts.len()) << 16).max(last + 1)
    }

    /// Adds an act as the workspace would carry it out; false where it would do nothing.
    fn add(&mut self, act: Act) -> bool {
        let view = merged(&self.writes(act.seen), &self.imports(act.seen));
        let says =
            |number| view.shown(FIGURE) == Some(&value(number)) && view.conflicts().is_empty();
        let idle = match act.deed {
            Deed::Set(number) => view.alive && says(number),
            Deed::Import => view.alive && says(IMPORTED),
            Deed::Delete => !view.alive,
            Deed::Erase => !self.is_typed(act.seen),
            Deed::BringBack => view.alive || view.heads.is_empty(),
            Deed::Withdraw => {
                let last = self.acts.iter().rfind(|other| other.who == act.who);
                last.is_none_or(|last| last.deed != Deed::Import)
            }
        };
        if !idle {
            self.write(act, &view, self.values(act, &view));
        }
        !idle
    }

    /// What an act writes, in which registers; `None` for a deletion.
    fn values(&self, act: Act, view: &Settled) -> Vec<(u16, Option<Vec<u8>>)> {
        let life = (LIFE, Some(key_value()));
        // Who speaks of a figure first says its key, and so does who brings it back.
        let speaks = self.is_imported_only(act.seen) || view.conflicts().contains(&LIFE);
        match act.deed {
            Deed::Set(number) => {
                // Who types into what was deleted with a conflict in it decides that as well.
                let living = Settled { alive: true, ..view.clone() };
                let new = view.shown(FIGURE) != Some(&value(number))
                    || living.conflicts().contains(&FIGURE);
                let first = (speaks || !view.alive).then_some(life);
                first.into_iter().chain(new.then(|| (FIGURE, Some(value(number))))).collect()
            }
            Deed::Delete => speaks.then_some(life).into_iter().chain([(LIFE, None)]).collect(),
            Deed::Erase if !view.alive => Vec::new(),
            Deed::Erase => speaks.then_some(life).into_iter().chain([(LIFE, None)]).collect(),
            Deed::BringBack => vec![life],
            Deed::Import => vec![life, (FIGURE, Some(value(IMPORTED)))],
            Deed::Withdraw => Vec::new(),
        }
    }

    /// Whether no operation but imports has spoken of the figure.
    fn is_imported_only(&self, known: u8) -> bool {
        let spoke = |written: &Written| {
            known >> written.act & 1 == 1 && self.acts[written.act].deed != Deed::Import
        };
        !self.written.iter().any(spoke)
    }

    fn write(&mut self, act: Act, view: &Settled, values: Vec<(u16, Option<Vec<u8>>)>) {
        let (time, number) = (self.time(act.who), self.acts.len());
        let replica = Replica([act.who + 1; 8]);
        let own = self.written.iter().map(|written| written.write.reference);
        let mut seq = own.filter(|of| of.replica == replica).map(|of| of.seq).max().unwrap_or(0);
        let mut view = view.clone();
        for (register, value) in values {
            let parents = self.parents(act, &view, register, value.is_none());
            // Both writes of an import are one operation.
            seq += u64::from(act.deed != Deed::Import || register == LIFE);
            let reference = Reference { replica, seq };
            view.heads.insert(register, vec![Head { reference, time, value: value.clone() }]);
            let write = Write { reference, time, register, value, parents, live: true };
            self.written.push(Written { act: number, write });
        }
        self.acts.push(act);
    }

    /// What a write says it has seen: an import everything that its author knew, a deletion all that
    /// stood, any other what stood in its register.
    fn parents(&self, act: Act, view: &Settled, register: u16, deletes: bool) -> Vec<Reference> {
        let standing = |of: Option<u16>| {
            let heads =
                view.heads.iter().filter(|(register, _)| of.is_none_or(|of| **register == of));
            heads.flat_map(|(_, heads)| heads).map(|head| head.reference).collect()
        };
        match act.deed {
            Deed::Import => {
                let known = self.writes(act.seen).into_iter();
                known.filter(|write| write.register == register).map(|w| w.reference).collect()
            }
            _ if deletes => standing(None),
            _ => standing(Some(register)),
        }
    }

    /// Whether what somebody knows is whole: with each act all that its author had seen.
    fn is_closed(&self, known: u8) -> bool {
        self.acts.iter().enumerate().all(|(at, act)| known >> at & 1 == 0 || act.seen & !known == 0)
    }
}

impl fmt::Debug for Scene {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        writeln!(f, "clocks: {:?}", self.clock)?;
        for (at, act) in self.acts.iter().enumerate() {
            let seen: Vec<usize> = (0..at).filter(|other| act.saw(*other)).collect();
            let who = char::from(b'a' + act.who);
            writeln!(f, "  {at}. {who}, having seen {seen:?}: {:?}", act.deed)?;
        }
        Ok(())
    }
}

/// Visits every scene of at most so many acts.
pub fn explore(clock: Clock, most: usize, visit: &mut dyn FnMut(&Scene)) {
    go_on(&Scene::new(clock), most, visit);
}

fn go_on(scene: &Scene, most: usize, visit: &mut dyn FnMut(&Scene)) {
    if scene.acts.len() == most {
        return;
    }
    // Copies differ by their names only, so a new one is always the next.
    let next = scene.acts.iter().map(|act| act.who + 1).max().unwrap_or_default();
    for who in 0..=next.min(COPIES - 1) {
        let own = scene.acts.iter().enumerate().filter(|(_, act)| act.who == who);
        let own = own.fold(0, |all, (at, _)| all | 1_u8 << at);
        for seen in (0..=scene.all()).filter(|seen| own & !seen == 0 && scene.is_closed(*seen)) {
            for deed in DEEDS {
                let mut longer = scene.clone();
                if longer.add(Act { who, deed, seen }) {
                    visit(&longer);
                    go_on(&longer, most, visit);
                }
            }
        }
    }
}

/// What must hold of a scene under some rules; the error says what does not.
pub fn verdict(scene: &Scene, rules: &Rules, orders: &[Vec<usize>]) -> Result<(), String> {
    let merge = rules.merge;
    let (writes, imports) = (scene.writes(scene.all()), scene.imports(scene.all()));
    let settled = merge(&writes, &imports);
    for order in orders {
        if merge(&in_order(scene, &writes, order), &imports) != settled {
            return Err(format!("another state when delivered as {order:?}"));
        }
    }
    let twice: Vec<Write> =
        writes.iter().flat_map(|write| [write.clone(), write.clone()]).collect();
    let standing = Standing { scene, writes: &writes, settled: &settled };
    if heads_once(merge(&twice, &imports)) != heads_once(settled.clone()) {
        return Err("another state when delivered twice".into());
    }
    for register in [LIFE, FIGURE] {
        standing.keeps_and_forgets(register)?;
        standing.shows_the_latest(register)?;
    }
    standing.takes_twins_for_one()?;
    standing.lives_and_asks(&(rules.asks)(&settled))
}

/// The log holds an operation once; these checks hand writes over twice, so equal heads are one.
fn heads_once(mut settled: Settled) -> Settled {
    settled.heads.values_mut().for_each(|heads| heads.dedup());
    settled
}

fn in_order(scene: &Scene, writes: &[Write], order: &[usize]) -> Vec<Write> {
    let of_act = |act: &usize| {
        let act = *act;
        scene.written.iter().zip(writes).filter(move |(written, _)| written.act == act)
    };
    order.iter().flat_map(of_act).map(|(_, write)| write.clone()).collect()
}

/// What stands of a scene, beside what was written.
struct Standing<'a> {
    scene: &'a Scene,
    writes: &'a [Write],
    settled: &'a Settled,
}

impl Standing<'_> {
    /// The living writes of a register with their acts.
    fn living(&self, register: u16) -> impl Iterator<Item = (usize, &Write)> + Clone {
        let all = self.scene.written.iter().zip(self.writes);
        all.map(|(written, write)| (written.act, write))
            .filter(move |(_, write)| write.live && write.register == register)
    }

    fn stands(&self, write: &Write) -> bool {
        let heads = self.settled.heads.get(&write.register);
        heads.is_some_and(|heads| heads.iter().any(|head| head.reference == write.reference))
    }

    /// Whether a later write was made by somebody who had seen the earlier.
    fn has_seen(&self, later: (usize, &Write), earlier: (usize, &Write)) -> bool {
        let same_act = later.0 == earlier.0 && later.1.reference.seq > earlier.1.reference.seq;
        same_act || self.scene.acts[later.0].saw(earlier.0)
    }

    /// Whether a write is an answer to an import of which its author knew another copy.
    fn knew_the_dataset(&self, later: usize, import: usize) -> bool {
        let acts = &self.scene.acts;
        let is_import = |at: &usize| acts[*at].deed == Deed::Import;
        is_import(&import)
            && !is_import(&later)
            && !acts[import].saw(later)
            && (0..later).any(|at| is_import(&at) && acts[later].saw(at))
    }

    /// Every value that no later write has seen is kept; every value that one has seen is gone.
    fn keeps_and_forgets(&self, register: u16) -> Result<(), String> {
        for write in self.living(register) {
            let seen = self.living(register).any(|other| self.has_seen(other, write));
            let known = self.living(register).any(|o| self.knew_the_dataset(o.0, write.0));
            let stands = self.stands(write.1);
            if !stands && !seen && !known {
                return Err(format!("register {register}: act {} is lost", write.0));
            }
            if stands && seen {
                return Err(format!("register {register}: act {} was replaced", write.0));
            }
        }
        let heads = self.settled.heads.get(&register).map(Vec::as_slice).unwrap_or_default();
        let of_head = |head: &Head| {
            let same =
                |write: &Write| write.reference == head.reference && write.value == head.value;
            self.living(register).any(|(_, write)| same(write))
        };
        if heads.iter().all(of_head) {
            Ok(())
        } else {
            Err(format!("register {register}: something stands that nobody wrote"))
        }
    }

    fn shows_the_latest(&self, register: u16) -> Result<(), String> {
        let heads = self.settled.heads.get(&register).map(Vec::as_slice).unwrap_or_default();
        let rank = |head: &Head| (head.value.is_some(), head.time, head.reference);
        if heads.first() == heads.iter().max_by_key(|head| rank(head)) {
            Ok(())
        } else {
            Err(format!("register {register}: not the latest is shown"))
        }
    }

    /// An edit of an imported figure is no conflict with the same workbook imported elsewhere.
    fn takes_twins_for_one(&self) -> Result<(), String> {
        let acts = &self.scene.acts;
        let is_import = |at: &usize| acts[*at].deed == Deed::Import;
        let imports = || (0..acts.len()).filter(is_import);
        // An edit after a withdrawal is none of the import; an import that had seen an edit is an
        // answer to it. Both are for `keeps_and_forgets`.
        let withdrawn = acts.iter().any(|act| act.deed == Deed::Withdraw);
        if withdrawn
            || imports().any(|at| (0..at).any(|other| acts[at].saw(other) && !is_import(&other)))
        {
            return Ok(());
        }
        for (act, write) in self.living(FIGURE).filter(|(act, _)| is_import(act)) {
            let edited = self.living(FIGURE).any(|(other, _)| self.knew_the_dataset(other, act));
            if edited && self.stands(write) {
                return Err(format!("import {act} stands beside the edit of its twin"));
            }
        }
        Ok(())
    }

    /// Whether the figure lives, and in which registers people are asked.
    fn lives_and_asks(&self, asks: &[u16]) -> Result<(), String> {
        let standing = |register| self.living(register).filter(|(_, write)| self.stands(write));
        let deleted = standing(LIFE).any(|(_, write)| write.value.is_none());
        let says_life = standing(LIFE).any(|(_, write)| write.value.is_some());
        let unseen = |figure: (usize, &Write)| {
            !standing(LIFE).any(|deletion| {
                self.has_seen(deletion, figure) || self.knew_the_dataset(deletion.0, figure.0)
            })
        };
        let alive = says_life || (deleted && standing(FIGURE).any(unseen));
        if self.settled.alive != alive {
            return Err(format!("lives: {}, but should: {alive}", self.settled.alive));
        }
        let values: BTreeSet<_> = standing(FIGURE).map(|(_, write)| &write.value).collect();
        let mut asked = Vec::new();
        asked.extend((alive && deleted).then_some(LIFE));
        asked.extend((alive && values.len() > 1).then_some(FIGURE));
        if asks == asked { Ok(()) } else { Err(format!("asks for {asks:?}, not {asked:?}")) }
    }
}

/// All orders of so many acts.
pub fn orders(acts: usize) -> Vec<Vec<usize>> {
    if acts == 0 {
        return vec![Vec::new()];
    }
    let longer = |shorter: Vec<usize>| {
        (0..acts).map(move |at| {
            let mut order = shorter.clone();
            order.insert(at, acts - 1);
            order
        })
    };
    orders(acts - 1).into_iter().flat_map(longer).collect()
}

/// All orders, and for long scenes only some in the short form, unless the clocks stand still, where
/// nothing but the order could tell which came first.
fn orders_tried(clock: Clock) -> Vec<Vec<Vec<usize>>> {
    let few = clock != Clock::Still && std::env::var_os("LONG").is_none();
    let tried = |acts: usize| {
        let all = orders(acts);
        let step = if few && acts == MOST_ACTS { 7 } else { 1 };
        all.into_iter().step_by(step).collect()
    };
    (0..=MOST_ACTS).map(tried).collect()
}

fn check_all(clock: Clock) {
    let (orders, mut scenes) = (orders_tried(clock), 0);
    explore(clock, MOST_ACTS, &mut |scene| {
        scenes += 1;
        if let Err(wrong) = verdict(scene, &RULES, &orders[scene.acts.len()]) {
            panic!("{wrong}\n{scene:?}");
        }
    });
    assert!(scenes > 20_000, "only {scenes} scenes were found");
}

#[test]
fn all_that_three_copies_can_do_in_four_acts() {
    check_all(Clock::Onward);
}

#[test]
fn all_of_it_with_clocks_that_go_backward() {
    check_all(Clock::Backward);
}

#[test]
fn all_of_it_with_clocks_that_stand_still() {
    check_all(Clock::Still);
}

/// What a copy shows of the figure: whether it lives, its value, where people are asked, and what
/// the sides say that stand against each other.
#[derive(Debug, PartialEq)]
struct Seen {
    shown: Option<Measure>,
    asks: Vec<(u16, BTreeSet<Option<Vec<u8>>>)>,
}

impl Seen {
    /// As the model says it.
    fn expected(scene: &Scene) -> Self {
        let settled = merged(&scene.writes(scene.all()), &scene.imports(scene.all()));
        let measure = |bytes: &[u8]| {
            let fields = ceiba::store::value::decode(bytes).unwrap();
            ceiba::store::dataset::figure_of(&fields).unwrap().measure
        };
        let values = |register: u16| {
            settled.heads[&register].iter().map(|head| head.value.clone()).collect()
        };
        Self {
            shown: settled.shown(FIGURE).filter(|_| settled.alive).map(measure),
            asks: settled.conflicts().into_iter().map(|of| (of, values(of))).collect(),
        }
    }

    /// As a real copy shows it.
    fn of(laptop: &mut Laptop) -> Self {
        let shown = laptop.shown(&the_figure());
        let conflicts = review::conflicts(laptop.ws().reading(), 10).unwrap();
        let values = |conflict: &Conflict| {
            let sides = conflict.sides.iter().filter(|side| side.register == conflict.register);
            sides.map(|side| side.value.as_deref().map(value::encode)).collect()
        };
        assert!(conflicts.iter().all(|conflict| conflict.sides.len() > 1), "{conflicts:?}");
        Self { shown, asks: conflicts.iter().map(|c| (c.register, values(c))).collect() }
    }
}

/// Plays a scene on three real copies; returns what each act brought into the log.
fn play(scene: &Scene, laptops: &mut [Laptop]) -> Vec<Parcel> {
    let nobody = Laptop::new("nobody");
    let mut parcels: Vec<Parcel> = Vec::new();
    for (at, act) in scene.acts.iter().enumerate() {
        let laptop = &mut laptops[usize::from(act.who)];
        CLOCK.set(scene.clock.at(at));
        laptop.ws().receive(&joined((0..at).filter(|o| act.saw(*o)).map(|o| &parcels[o]))).unwrap();
        let reference = |bytes: &Vec<u8>| Operation::decode(bytes).unwrap().reference;
        let log = laptop.parcel_for(&nobody).operations;
        let before: BTreeSet<Reference> = log.iter().map(reference).collect();
        do_for_real(laptop, act.deed);
        let mut parcel = laptop.parcel_for(&nobody);
        parcel.operations.retain(|bytes| !before.contains(&reference(bytes)));
        assert_eq!(parcel.operations.len(), scene.operations_of(at), "act {at} of\n{scene:?}");
        parcels.push(parcel);
    }
    parcels
}

fn do_for_real(laptop: &mut Laptop, deed: Deed) {
    let figure = the_figure();
    match deed {
        Deed::Set(number) => laptop.type_figure(&figure, Measure::Value(number.into())),
        Deed::Delete => drop(laptop.ws().transact(&op(), |change| change.remove_figure(&figure))),
        Deed::BringBack => {
            let deleted = deletion_of(laptop, figure.id());
            laptop.ws().transact(&op(), |change| change.bring_back(&deleted)).unwrap();
        }
        Deed::Import => laptop.import(&[row("water.improved", 2012, IMPORTED.into())]),
        Deed::Withdraw => drop(laptop.ws().undo().unwrap().unwrap()),
        Deed::Erase => {
            let erase = |change: &mut ceiba::workspace::Change| {
                change.erase(figure.id(), &OBSERVATION_FIGURE, Extent::All)
            };
            laptop.ws().transact(&op(), erase).unwrap();
        }
    }
}

/// The trash holds no figures, but what was deleted can be told.
fn deletion_of(laptop: &mut Laptop, thing: Id) -> Deleted {
    let history = laptop.ws().history(thing).unwrap();
    let deletion = history.iter().rfind(|operation| operation.kind == Kind::Delete).unwrap();
    Deleted {
        time: Millis(deletion.time >> 16),
        author: String::new(),
        own: true,
        op: (deletion.reference.replica, deletion.time),
        things: Vec::new(),
    }
}

fn joined<'a>(parcels: impl Iterator<Item = &'a Parcel>) -> Parcel {
    let mut all = Parcel::default();
    for parcel in parcels {
        all.operations.extend(parcel.operations.iter().cloned());
        all.datasets.extend(parcel.datasets.clone());
    }
    all
}

/// A part of the small scope on real copies: each hears the acts in another order, one by one, and all
/// show what the model says.
fn check_for_real(scene: &Scene) {
    RANDOM.set(1);
    let mut laptops = ["a", "b", "c"].map(Laptop::new);
    let parcels = play(scene, &mut laptops);
    let orders = orders(scene.acts.len());
    for (at, laptop) in laptops.iter_mut().enumerate() {
        for act in &orders[at * (orders.len() - 1) / 2] {
            laptop.ws().receive(&parcels[*act]).unwrap();
        }
        assert_eq!(Seen::of(laptop), Seen::expected(scene), "copy {at} of\n{scene:?}");
        says_nothing_erased(laptop);
        let live = dump(laptop);
        laptop.ws().rebuild().unwrap();
        assert_eq!(live, dump(laptop), "copy {at} made anew of\n{scene:?}");
    }
    let hashes = laptops.map(|mut laptop| laptop.hash());
    assert!(hashes[0] == hashes[1] && hashes[1] == hashes[2], "{scene:?}");
}

/// Which scenes are played for real: every one of two acts, and each so-manieth of the others.
#[test]
fn real_copies_show_what_the_model_says() {
    let every = if std::env::var_os("LONG").is_some() { 7 } else { 211 };
    for clock in [Clock::Onward, Clock::Backward] {
        let mut number = 0;
        explore(clock, MOST_ACTS, &mut |scene| {
            number += 1;
            if scene.acts.len() <= 2 || number % every == 0 {
                check_for_real(scene);
            }
        });
    }
}
