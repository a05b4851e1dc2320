//! Random histories of two to four copies of a file: they work, exchange parts of their logs in any
//! order, are copied, restored and upgraded, and their clocks are wrong by years.
//!
//! After each step the tables must be those that the log gives; in the end all copies, and one that
//! hears of it all for the first time, must show the same, and no operation may be missing.
//!
//! `HISTORIES` says how many (1,000), `FUZZ_SEED` where chance begins. A history that fails is made as
//! short as it can be and printed line by line.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

use ceiba::attachments::{self, Chosen};
use ceiba::basics::Silent;
use ceiba::store::contents;
use ceiba::store::erase::{self, Extent};
use ceiba::store::log::{self, Scope};
use ceiba::store::operation::{self, Reference, Replica};
use ceiba::store::receive::Received;
use ceiba::store::registry::{DATASET, Entity, OBSERVATION_FIGURE, Register};
use ceiba::store::tables::Tables;
use ceiba::store::{check, database, trash};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};

use super::*;

/// What one of the laptops does next.
#[derive(Clone, Debug)]
enum Step {
    Type { figure: u8, value: u8 },
    Remove { figure: u8 },
    Choose { figure: u8 },
    Import { first: u8, count: u8, value: u8 },
    Draw { title: u8 },
    Rename { title: u8 },
    Delete,
    Attach { file: u8 },
    Detach,
    BringBack,
    Decide { conflict: u8, side: u8 },
    Erase { what: Erased, extent: Extent },
    Undo,
    Redo,
    Newer { what: Newer, value: u8 },
    Receive { from: u8, part: Part },
    Clock { years: i64 },
    CopyOf { other: u8 },
    BackUp,
    Restore,
    Upgrade,
}

/// What is erased for good.
#[derive(Clone, Copy, Debug)]
enum Erased {
    Figure(u8),
    Title,
    Action,
    /// One of the imports.
    Import(u8),
}

/// What a newer program writes that this one does not know.
#[derive(Clone, Copy, Debug)]
enum Newer {
    Register,
    Entity,
    Kind,
}

/// Which part of a log comes, and how.
#[derive(Clone, Debug)]
struct Part {
    /// A bit for each of eight operations in turn.
    keep: u8,
    order: Order,
    twice: bool,
    /// The last of them breaks off in the middle.
    cut: bool,
    /// The datasets come another time.
    bare: bool,
}

#[derive(Clone, Copy, Debug)]
enum Order {
    Forward,
    Backward,
    /// In pairs, the later first.
    Swapped,
}

/// A whole history: how many copies there are in the beginning, and who does what.
#[derive(Clone)]
struct History {
    copies: usize,
    steps: Vec<(usize, Step)>,
}

impl fmt::Debug for History {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        writeln!(f, "{} copies", self.copies)?;
        for (at, (who, step)) in self.steps.iter().enumerate() {
            writeln!(f, "{at:>3}. {}: {step:?}", NAMES[who % self.copies])?;
        }
        Ok(())
    }
}

const NAMES: [&str; 5] = ["a", "b", "c", "d", "newcomer"];
const MOST_COPIES: usize = 4;

fn history() -> impl Strategy<Value = History> {
    let steps = proptest::collection::vec((0..MOST_COPIES, step()), 1..25);
    (2..=MOST_COPIES, steps).prop_map(|(copies, steps)| History { copies, steps })
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        40 => (0..6_u8, 0..4_u8).prop_map(|(figure, value)| Step::Type { figure, value }),
        10 => (0..6_u8).prop_map(|figure| Step::Remove { figure }),
        5 => (0..6_u8).prop_map(|figure| Step::Choose { figure }),
        20 => (0..4_u8, 1..5_u8, 0..3_u8).prop_map(|(first, count, value)| Step::Import { first, count, value }),
        10 => (0..3_u8).prop_map(|title| Step::Draw { title }),
        20 => (0..3_u8).prop_map(|title| Step::Rename { title }),
        10 => Just(Step::Delete),
        8 => (0..3_u8).prop_map(|file| Step::Attach { file }),
        3 => Just(Step::Detach),
        8 => Just(Step::BringBack),
        12 => (0..8_u8, 0..4_u8).prop_map(|(conflict, side)| Step::Decide { conflict, side }),
        10 => (erased(), extent()).prop_map(|(what, extent)| Step::Erase { what, extent }),
        20 => Just(Step::Undo),
        10 => Just(Step::Redo),
        10 => (newer(), 0..3_u8).prop_map(|(what, value)| Step::Newer { what, value }),
        50 => (0..4_u8, part()).prop_map(|(from, part)| Step::Receive { from, part }),
        10 => (-10..=10_i64).prop_map(|years| Step::Clock { years }),
        4 => (0..4_u8).prop_map(|other| Step::CopyOf { other }),
        4 => Just(Step::BackUp),
        4 => Just(Step::Restore),
        2 => Just(Step::Upgrade),
    ]
}

fn erased() -> impl Strategy<Value = Erased> {
    prop_oneof![
        (0..6_u8).prop_map(Erased::Figure),
        Just(Erased::Title),
        Just(Erased::Action),
        (0..4_u8).prop_map(Erased::Import),
    ]
}

fn extent() -> impl Strategy<Value = Extent> {
    prop_oneof![Just(Extent::Earlier), Just(Extent::All)]
}

fn newer() -> impl Strategy<Value = Newer> {
    prop_oneof![Just(Newer::Register), Just(Newer::Entity), Just(Newer::Kind)]
}

fn part() -> impl Strategy<Value = Part> {
    let keep = prop_oneof![Just(0xff), any::<u8>()];
    let order = prop_oneof![Just(Order::Forward), Just(Order::Backward), Just(Order::Swapped)];
    let seldom = || proptest::bool::weighted(0.15);
    (keep, order, any::<bool>(), seldom(), seldom())
        .prop_map(|(keep, order, twice, cut, bare)| Part { keep, order, twice, cut, bare })
}

impl Part {
    fn of(&self, whole: &Parcel) -> Parcel {
        let kept = |at: &usize| self.keep >> (at % 8) & 1 == 1;
        let mut operations: Vec<Vec<u8>> = (0..whole.operations.len())
            .filter(kept)
            .map(|at| whole.operations[at].clone())
            .collect();
        match self.order {
            Order::Forward => {}
            Order::Backward => operations.reverse(),
            Order::Swapped => operations.chunks_mut(2).for_each(<[_]>::reverse),
        }
        if self.twice {
            operations.extend(operations.clone());
        }
        if let Some(last) = operations.last_mut().filter(|_| self.cut) {
            last.truncate(last.len() / 2);
        }
        let datasets = if self.bare { BTreeMap::new() } else { whole.datasets.clone() };
        Parcel { operations, datasets }
    }
}

/// The copies, their clocks, and a newer program somewhere that none of them is.
struct World {
    laptops: Vec<Laptop>,
    years: Vec<i64>,
    newer: Reference,
    newer_hash: [u8; 32],
}

impl World {
    fn new(copies: usize) -> Self {
        CLOCK.set(1_700_000_000_000);
        YEARS.set(0);
        let world = Self {
            laptops: (0..copies).map(laptop).collect(),
            years: vec![0; copies],
            newer: Reference { replica: Replica(*b"tomorrow"), seq: 0 },
            newer_hash: [0; 32],
        };
        RANDOM.set(100);
        world
    }

    fn take(&mut self, who: usize, step: &Step) {
        YEARS.set(self.years[who]);
        match step {
            Step::Clock { years } => self.years[who] = *years,
            Step::Newer { what: Newer::Kind, value } => self.hear_from_tomorrow(who, *value),
            Step::Receive { from, part } => {
                let from = usize::from(*from) % self.laptops.len();
                if from != who {
                    let parcel = part.of(&self.laptops[from].parcel_for(&self.laptops[who]));
                    receive(&mut self.laptops[who], &parcel);
                }
            }
            Step::CopyOf { other } => {
                let other = usize::from(*other) % self.laptops.len();
                if other != who {
                    self.copy(other, who);
                }
            }
            step => take(&mut self.laptops[who], step),
        }
    }

    /// The laptop goes on with a copy of another's file.
    fn copy(&mut self, from: usize, to: usize) {
        self.laptops[from].ws().rest().unwrap();
        let (source, target) = (self.laptops[from].path(), self.laptops[to].path());
        self.laptops[to].workspace = None;
        database::discard(&target).unwrap();
        std::fs::copy(source, target).unwrap();
        self.laptops[to].reopen(NAMES[to]);
    }

    /// An operation of a kind that we do not know, about the action that is here.
    fn hear_from_tomorrow(&mut self, who: usize, value: u8) {
        let laptop = &mut self.laptops[who];
        let Some(action) = some_action(laptop) else { return };
        self.newer.seq += 1;
        let operation = Operation {
            reference: self.newer,
            prev_hash: self.newer_hash,
            time: CLOCK.get() << 16,
            author: String::new(),
            kind: Kind::Unknown(42),
            entity_type: ACTION.number,
            entity: action,
            register: ACTION_TITLE.number,
            value: vec![value],
            parents: Vec::new(),
        };
        let bytes = operation.encode();
        self.newer_hash = operation::hash(&bytes);
        receive(laptop, &Parcel { operations: vec![bytes], ..Parcel::default() });
    }

    /// Every copy hears of everything, in turns, until there is nothing more to say.
    fn meet(&mut self) {
        for _ in 0..2 {
            for from in 0..self.laptops.len() {
                for to in (0..self.laptops.len()).filter(|to| *to != from) {
                    let parcel = self.laptops[from].parcel_for(&self.laptops[to]);
                    self.laptops[to].ws().receive(&parcel).unwrap();
                    let from = self.laptops[from].path();
                    self.laptops[to].ws().take_contents(&from, &Silent).unwrap();
                }
            }
        }
    }
}

thread_local! {
    /// Laptops of earlier histories, emptied: making one anew takes longer than most histories.
    static IDLE: RefCell<BTreeMap<usize, Laptop>> = const { RefCell::new(BTreeMap::new()) };
}

/// A laptop with an empty file, which writes under the same name in every history.
fn laptop(at: usize) -> Laptop {
    IDLE.with_borrow_mut(|idle| idle.remove(&at)).unwrap_or_else(|| {
        RANDOM.set(1 + at as u64);
        Laptop::new(NAMES[at])
    })
}

/// Empties a laptop for the next history, unless its file was replaced or has backups beside it.
fn give_back(at: usize, mut laptop: Laptop, history: &History) {
    let replaces = |step: &Step| {
        matches!(step, Step::CopyOf { .. } | Step::BackUp | Step::Restore | Step::Upgrade)
    };
    if history.steps.iter().any(|(_, step)| replaces(step)) {
        return;
    }
    let db = laptop.ws().reading();
    db.execute_batch("BEGIN").unwrap();
    for table in tables_but(db, "'setting', 'replica'") {
        db.execute(&format!("DELETE FROM {table}"), []).unwrap();
    }
    let rest =
        "DELETE FROM replica WHERE NOT own; DELETE FROM setting WHERE name = 'clock'; COMMIT";
    db.execute_batch(rest).unwrap();
    laptop.ws().rest().unwrap();
    // Else it would notice, when it is opened again, that it had come further once.
    std::fs::write(laptop.folder.path().join("town.ceiba.lock"), "").unwrap();
    IDLE.with_borrow_mut(|idle| idle.insert(at, laptop));
}

/// Receives, after a trial that must say the same and change nothing.
fn receive(laptop: &mut Laptop, parcel: &Parcel) -> Received {
    let before = laptop.hash();
    let (tried, _) = laptop.ws().try_receive(parcel).unwrap();
    assert_eq!(laptop.hash(), before, "a trial changes nothing");
    let received = laptop.ws().receive(parcel).unwrap();
    assert_eq!(tried, received);
    received
}

fn figure_of(number: u8) -> ObservationKey {
    key("water.improved", 2000 + i32::from(number))
}

/// The action that was drawn first, wherever.
fn some_action(laptop: &mut Laptop) -> Option<Id> {
    let first = "SELECT id FROM action ORDER BY id LIMIT 1";
    laptop.ws().reading().query_row(first, [], |row| row.get(0).map(Id)).ok()
}

/// What a laptop does alone.
fn take(laptop: &mut Laptop, step: &Step) {
    let title = |title: &u8| [title.to_string().into()];
    match step {
        Step::Type { figure, value } => {
            laptop.type_figure(&figure_of(*figure), Measure::Value(f64::from(*value)));
        }
        Step::Remove { figure } => laptop.does(|change| change.remove_figure(&figure_of(*figure))),
        Step::Choose { figure } => {
            laptop.does(|change| ceiba::series::choose(change, &figure_of(*figure)));
        }
        Step::Import { first, count, value } => {
            let row = |n| row("water.improved", 2000 + i32::from(n), f64::from(*value));
            laptop.import(&(*first..first + count).map(row).collect::<Vec<_>>());
        }
        Step::Draw { title: of } => laptop.does(|change| {
            let action = change.draw(&ACTION)?;
            change.set(action, &ACTION_TITLE, &title(of))
        }),
        Step::Rename { title: of } => {
            with_action(laptop, |change, action| change.set(action, &ACTION_TITLE, &title(of)));
        }
        Step::Delete => with_action(laptop, |change, action| change.delete(&ACTION, action)),
        Step::Attach { file } => with_action(laptop, |change, action| {
            attachments::write::attach(change, action, &attached(*file)).map(drop)
        }),
        Step::Detach => with_action(laptop, attachments::write::remove_all),
        Step::BringBack => bring_back(laptop),
        Step::Decide { conflict, side } => decide(laptop, (*conflict).into(), (*side).into()),
        Step::Erase { what, extent } => erase(laptop, *what, *extent),
        Step::Undo => drop(laptop.ws().undo().unwrap()),
        Step::Redo => drop(laptop.ws().redo().unwrap()),
        Step::Newer { what, value } => write_newer(laptop, *what, *value),
        Step::BackUp => drop(laptop.ws().back_up().unwrap()),
        Step::Restore => restore(laptop),
        Step::Upgrade => upgrade(laptop),
        Step::Receive { .. } | Step::Clock { .. } | Step::CopyOf { .. } => {}
    }
}

impl Laptop {
    fn does(&mut self, work: impl FnOnce(&mut ceiba::workspace::Change) -> ceiba::Result<()>) {
        self.ws().transact(&op(), work).unwrap();
    }
}

fn with_action(
    laptop: &mut Laptop,
    work: impl FnOnce(&mut ceiba::workspace::Change, Id) -> ceiba::Result<()>,
) {
    if let Some(action) = some_action(laptop) {
        laptop.does(|change| work(change, action));
    }
}

fn erase(laptop: &mut Laptop, what: Erased, extent: Extent) {
    let (action, imports) = (any_action(laptop), imports(laptop));
    let never = Op { undoing: ceiba::workspace::Undoing::Never, ..op() };
    let erase = |change: &mut ceiba::workspace::Change| match (what, action) {
        (Erased::Figure(figure), _) => {
            change.erase(figure_of(figure).id(), &OBSERVATION_FIGURE, extent)
        }
        (Erased::Title, Some(action)) => change.erase(action, &ACTION_TITLE, extent),
        (Erased::Action, Some(action)) => change.erase_thing(&ACTION, action),
        (Erased::Import(import), _) if !imports.is_empty() => {
            change.erase_dataset(imports[usize::from(import) % imports.len()])
        }
        _ => Ok(0),
    };
    laptop.ws().transact(&never, erase).unwrap();
    laptop.ws().sweep().unwrap();
}

/// Some action that was ever drawn, deleted or not.
fn any_action(laptop: &mut Laptop) -> Option<Id> {
    let first = "SELECT id FROM thing WHERE entity_type = ?1 ORDER BY id LIMIT 1";
    let found = laptop.ws().reading().query_row(first, [ACTION.number], |row| row.get(0).map(Id));
    found.ok()
}

/// The datasets that were ever imported here.
fn imports(laptop: &mut Laptop) -> Vec<Id> {
    let all = "SELECT DISTINCT entity FROM operation WHERE entity_type = ?1 ORDER BY 1";
    let mut statement = laptop.ws().reading().prepare(all).unwrap();
    let rows = statement.query_map([DATASET.number], |row| row.get(0).map(Id)).unwrap();
    rows.map(Result::unwrap).collect()
}

/// One of a few files; under the same name the same bytes.
fn attached(file: u8) -> Chosen {
    let (name, media) = (format!("{file}.txt"), "text/plain".to_owned());
    Chosen { name, media, bytes: vec![file; 40], original: 40, turned: false }
}

/// The contents that are here, whole.
fn contents_of(laptop: &mut Laptop) -> BTreeSet<contents::Hash> {
    let db = laptop.ws().reading();
    assert_eq!(contents::damaged(db).unwrap(), Vec::<contents::Hash>::new());
    let named = contents::referred(db).unwrap().into_iter();
    named.filter(|hash| contents::is_here(db, hash).unwrap()).collect()
}

fn bring_back(laptop: &mut Laptop) {
    let Some(newest) = trash::deleted(laptop.ws().reading(), 10).unwrap().into_iter().next() else {
        return;
    };
    laptop.does(|change| change.bring_back(&newest));
    let still = trash::deleted(laptop.ws().reading(), 1000).unwrap();
    assert!(!still.contains(&newest), "what was brought back is in the trash no more");
}

fn decide(laptop: &mut Laptop, conflict: usize, side: usize) {
    let all = review::conflicts(laptop.ws().reading(), 100).unwrap();
    let Some(conflict) = all.get(conflict % all.len().max(1)) else { return };
    let own = |side: &review::Side| side.register == conflict.register;
    let value = match conflict.sides.get(side) {
        // That a thing is to live says no value; what its register says stays.
        Some(side) if !own(side) => Some(Vec::new()),
        Some(side) => side.value.clone(),
        None => None,
    };
    laptop.does(|change| change.decide(conflict, value.as_deref()));
    let open = review::conflict(laptop.ws().reading(), conflict.thing, conflict.register).unwrap();
    assert_eq!(open, None, "what was decided is asked no more");
}

/// What a newer program writes of an action.
fn write_newer(laptop: &mut Laptop, what: Newer, value: u8) {
    let register = Register { number: 900, columns: ACTION_TITLE.columns, ..ACTION_TITLE };
    let entity = Entity { number: 700, name: "drone", table: "", registers: &[] };
    let of_entity = Register { entity: entity.number, ..register };
    with_action(laptop, |change, action| {
        let thing = match what {
            Newer::Entity => change.fact(&entity, &["one"])?,
            Newer::Register | Newer::Kind => action,
        };
        let register = if thing == action { &register } else { &of_entity };
        change.set(thing, register, &[value.to_string().into()])
    });
}

/// The newest backup takes the place of the file.
fn restore(laptop: &mut Laptop) {
    let backups = laptop.ws().shelf().backups().unwrap();
    if let Some(newest) = backups.first() {
        laptop.ws().restore(&newest.path).unwrap();
    }
}

/// The file is opened by a program with other tables.
fn upgrade(laptop: &mut Laptop) {
    let before = laptop.hash();
    laptop.workspace = None;
    let other = "UPDATE setting SET value = 'another version' WHERE name = 'derived';
                 DROP TABLE action; ALTER TABLE head RENAME COLUMN value TO worth";
    rusqlite::Connection::open(laptop.path()).unwrap().execute_batch(other).unwrap();
    laptop.reopen(&laptop.machine.clone());
    assert_eq!((laptop.hash(), laptop.notices()), (before, vec![]));
}

fn tables_but(db: &rusqlite::Connection, others: &str) -> Vec<String> {
    let query =
        format!("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ({others})");
    let mut statement = db.prepare_cached(&query).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// The tables that do not come from the log.
const KEPT: &str = "'setting', 'replica', 'operation', 'dataset', 'waiting', 'set_aside', 'deed', 'content', 'chunk', 'local'";

/// The tables as they stand, and as the log gives them.
fn lived_and_anew(laptop: &mut Laptop) -> [(BTreeMap<&'static str, Vec<String>>, String); 2] {
    let lived = (dump(laptop), laptop.hash());
    let db = laptop.ws().reading();
    db.execute_batch("BEGIN").unwrap();
    // As `log::rebuild` does, without making the tables themselves anew, which takes ten times as long.
    for table in tables_but(db, KEPT) {
        db.execute(&format!("DELETE FROM {table}"), []).unwrap();
    }
    log::settle(db, &mut Tables::new(db).unwrap(), &Scope::All).unwrap();
    let anew = (dump(laptop), laptop.hash());
    laptop.ws().reading().execute_batch("ROLLBACK").unwrap();
    [lived, anew]
}

/// The operations in a table, by name and by the hash under which each is known.
fn known_in(laptop: &mut Laptop, table: &str) -> BTreeSet<(Reference, [u8; 32])> {
    let query = format!("SELECT hash, bytes FROM {table}");
    let mut statement = laptop.ws().reading().prepare(&query).unwrap();
    let read = |row: &rusqlite::Row| Ok((row.get(0)?, row.get(1)?));
    let rows = statement.query_map([], read).unwrap().map(Result::unwrap);
    let sound = rows.filter_map(|(hash, bytes): ([u8; 32], Vec<u8>)| {
        Some((Operation::decode(&bytes).ok()?.reference, hash))
    });
    sound.collect()
}

/// The sound operations that are here, be they in the log, waiting or set aside.
fn all_here(laptop: &mut Laptop) -> Vec<Operation> {
    let all = ["operation", "waiting", "set_aside"].map(|table| {
        let mut statement =
            laptop.ws().reading().prepare(&format!("SELECT bytes FROM {table}")).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.filter_map(|bytes| Operation::decode(&bytes.unwrap_or(Vec::new())).ok()).collect()
    });
    all.into_iter().flat_map(|part: Vec<Operation>| part).collect()
}

/// What operations of erasing here list, by name and hash.
fn listed_here(laptop: &mut Laptop) -> BTreeSet<(Reference, [u8; 32])> {
    let listed = all_here(laptop).into_iter().filter_map(|operation| erase::listed(&operation));
    listed.flatten().map(|of| (of.reference, of.hash)).collect()
}

/// Nothing that any operation of erasing here lists is still said, be it in the log, waiting or set
/// aside, and no dataset stays of which every import is erased.
pub fn says_nothing_erased(laptop: &mut Laptop) {
    let (all, listed) = (all_here(laptop), listed_here(laptop));
    let is_listed = |operation: &Operation| {
        let hash = operation::hash(&operation.encode());
        listed.contains(&(operation.reference, hash))
    };
    assert!(!all.iter().any(is_listed), "what was erased is still said");
    let blank = all.iter().filter(|operation| erase::is_blank(operation));
    let words: BTreeSet<Reference> = blank.map(|operation| operation.reference).collect();
    let standing = "SELECT r.id, h.seq FROM head h JOIN replica r ON r.number = h.replica";
    let mut statement = laptop.ws().reading().prepare(standing).unwrap();
    let read = |row: &rusqlite::Row| {
        Ok(Reference { replica: Replica(row.get(0)?), seq: row.get::<_, i64>(1)?.unsigned_abs() })
    };
    let mut standing = statement.query_map([], read).unwrap().map(Result::unwrap);
    assert!(!standing.any(|head| words.contains(&head)), "what was erased stands");
}

/// How many operations are not what their hash or an operation of erasing says.
fn check_chains(laptop: &mut Laptop) -> usize {
    let db = laptop.ws().reading();
    if erased_anything(db) { check::check(db).unwrap().findings.len() } else { 0 }
}

/// A whole check takes longer than most steps, and is tried elsewhere.
fn erased_anything(db: &rusqlite::Connection) -> bool {
    db.prepare("SELECT 1 FROM erased").unwrap().exists([]).unwrap()
}

/// Every conflict can be shown, with its sides, which are several.
fn review_shows_all(laptop: &mut Laptop) {
    let all = review::conflicts(laptop.ws().reading(), 1000).unwrap();
    assert_eq!(all.len(), usize::try_from(laptop.conflicts()).unwrap());
    for conflict in &all {
        let distinct: BTreeSet<_> =
            conflict.sides.iter().map(|s| format!("{:?}", s.value)).collect();
        assert!(distinct.len() > 1, "{conflict:?}");
    }
}

/// Lives through a history; panics where something does not hold.
fn live(history: &History) {
    let mut world = World::new(history.copies);
    for (who, step) in &history.steps {
        let who = who % history.copies;
        world.take(who, step);
        let laptop = &mut world.laptops[who];
        let [lived, anew] = lived_and_anew(laptop);
        assert_eq!(lived, anew, "after {step:?} of {}", NAMES[who]);
        review_shows_all(laptop);
        says_nothing_erased(laptop);
        assert_eq!(check_chains(laptop), 0, "after {step:?} of {}", NAMES[who]);
    }
    let mut written = |table| -> BTreeSet<(Reference, [u8; 32])> {
        world.laptops.iter_mut().flat_map(|laptop| known_in(laptop, table)).collect()
    };
    let (written, waiting) = (written("operation"), written("waiting"));
    // One without its words waits under another name until the operation of erasing tells its own.
    let erased: BTreeSet<_> = world.laptops.iter_mut().flat_map(listed_here).collect();
    let told = |known: &(Reference, [u8; 32])| {
        written.contains(known) || waiting.contains(known) || erased.contains(known)
    };
    let contents: BTreeSet<_> = world.laptops.iter_mut().flat_map(contents_of).collect();
    world.meet();
    let mut newcomer = laptop(MOST_COPIES);
    newcomer.receive_from(&mut world.laptops[0]);
    newcomer.ws().take_contents(&world.laptops[0].path(), &Silent).unwrap();
    world.laptops[0].ws().rebuild().unwrap();
    let first = (dump(&mut world.laptops[0]), world.laptops[0].hash());
    for laptop in world.laptops.iter_mut().chain([&mut newcomer]) {
        assert_eq!(first, (dump(laptop), laptop.hash()));
        says_nothing_erased(laptop);
        let here = known_in(laptop, "operation");
        assert!(here.is_superset(&written), "nothing is lost");
        assert_eq!(contents_of(laptop), contents, "the contents of every file come along");
        assert!(here.iter().all(told), "nothing is made up");
        assert!(known_in(laptop, "set_aside").is_empty(), "nothing sound is set aside");
    }
    for (at, laptop) in world.laptops.into_iter().enumerate() {
        give_back(at, laptop, history);
    }
    give_back(MOST_COPIES, newcomer, history);
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// Chance begins at a seed, for each thread at another place.
fn runner(seed: u64, thread: u64, cases: u32) -> TestRunner {
    let config =
        Config { cases, failure_persistence: None, max_shrink_iters: 3000, ..Config::default() };
    let bytes = Id::of_fact("seed", &[&seed.to_string(), &thread.to_string()]).0;
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[bytes, bytes].concat());
    TestRunner::new_with_rng(config, rng)
}

/// Fixed, so that a seed gives the same histories on every machine.
const THREADS: u64 = 4;

#[test]
fn copies_that_were_edited_apart_come_together_and_lose_nothing() {
    let (histories, seed) = (number("HISTORIES", 1000), number("FUZZ_SEED", 1));
    println!("{histories} histories; FUZZ_SEED={seed}");
    let cases = u32::try_from(histories.div_ceil(THREADS)).unwrap();
    let run = |thread| {
        runner(seed, thread, cases).run(&history(), |history| {
            live(&history);
            Ok(())
        })
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS).map(|thread| scope.spawn(move || run(thread))).collect();
        let failed = |thread: std::thread::ScopedJoinHandle<_>| match thread.join().unwrap() {
            Ok(()) => None,
            Err(TestError::Fail(why, history)) => Some(format!("{why}\n{history:?}")),
            Err(aborted) => Some(aborted.to_string()),
        };
        let failed: Vec<String> = threads.into_iter().filter_map(failed).collect();
        let failed = failed.join("\n");
        assert!(failed.is_empty(), "HISTORIES={histories} FUZZ_SEED={seed}\n{failed}");
    });
}

#[test]
fn what_waits_without_its_words_is_known_again_by_the_operation_that_erased_it() {
    let part = Part { keep: 0b11, order: Order::Forward, twice: false, cut: false, bare: false };
    let steps = vec![
        (0, Step::Upgrade),
        (0, Step::Import { first: 0, count: 1, value: 0 }),
        (0, Step::Erase { what: Erased::Import(0), extent: Extent::Earlier }),
        (1, Step::Receive { from: 0, part }),
        (0, Step::Restore),
    ];
    live(&History { copies: 3, steps });
}
