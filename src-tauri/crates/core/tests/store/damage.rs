//! Damage of every kind: the file opens, says what happened, and has lost nothing that anybody knows of.

use std::path::{Path, PathBuf};

use ceiba::store::check::{self, Damage};
use ceiba::store::{database, mend};
use ceiba::text::Language;

use super::*;

/// A municipality's file as it lies on a disk: with its lock and its backups, and closed.
struct Lying {
    folder: TempDir,
    whole: Vec<u8>,
    state: String,
}

/// What opening it, and looking through it in the background, came to.
struct Came {
    state: String,
    notices: Vec<String>,
}

impl Lying {
    /// With a backup of all it holds.
    fn with_backup() -> Self {
        Self::after(|laptop| drop(laptop.ws().back_up().unwrap()))
    }

    fn after(work: impl FnOnce(&mut Laptop)) -> Self {
        let mut laptop = Laptop::at_work();
        work(&mut laptop);
        let state = laptop.hash();
        laptop.workspace = None;
        let whole = std::fs::read(laptop.path()).unwrap();
        Self { folder: laptop.folder, whole, state }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("town.ceiba")
    }

    fn write(&self, bytes: &[u8]) {
        std::fs::write(self.path(), bytes).unwrap();
    }

    fn open(&self) -> ceiba::Result<Workspace> {
        Workspace::open(&self.path(), surroundings("here"))
    }

    /// Opens it and looks through it, as the window does.
    fn look_through(&self) -> ceiba::Result<Came> {
        let mut workspace = self.open()?;
        let damage = match workspace.reader().and_then(|db| check::check(&db)) {
            Ok(checked) => checked.damage,
            Err(error) if mend::is_damage(&error) => Damage::Log,
            Err(error) => return Err(error),
        };
        workspace.mend(damage)?;
        let checked = check::check(workspace.reading())?;
        assert_eq!(checked.findings, []);
        let notices = workspace.notices().iter().map(|notice| notice.text(Language::En)).collect();
        Ok(Came { state: checked.state, notices })
    }

    fn asides(&self) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        let paths = entries.map(|entry| entry.unwrap().path());
        paths.filter(|path| path.to_string_lossy().ends_with("Z.ceiba")).collect()
    }

    fn check(&self, name: &str, bytes: &[u8], says: &str) {
        self.write(bytes);
        let came = self.look_through().unwrap();
        assert_eq!(came.state, self.state, "{name}");
        assert!(came.notices.concat().contains(says), "{name}: {:?}", came.notices);
        if !says.is_empty() {
            let asides = self.asides();
            let kept = asides.iter().any(|aside| std::fs::read(aside).unwrap() == bytes);
            assert!(kept, "{name}: the damaged file is kept as it was");
            asides.iter().for_each(|aside| database::discard(aside).unwrap());
        }
    }
}

const PAGE: usize = 4096;

#[test]
fn a_damaged_file_is_kept_aside_and_comes_back_from_its_backup() {
    let lying = Lying::with_backup();
    let whole = lying.whole.clone();
    let says = "what you see is the backup of 14 Nov 2023. Nothing is missing.";
    lying.check("nothing happened", &whole, "");
    for length in [0, 50, 100, PAGE, whole.len() / 2, whole.len() - PAGE] {
        lying.check(&format!("cut at {length}"), &whole[..length], says);
    }
    for page in 0..whole.len() / PAGE {
        let mut zeroed = whole.clone();
        zeroed[page * PAGE..(page + 1) * PAGE].fill(0);
        lying.check(&format!("page {page} is nothing but zeros"), &zeroed, "");
    }
    lying.check("a letter with our ending", b"Dear council, this is no database.", says);
    let foreign = foreign_database();
    lying.check("another program's database", &foreign, says);
}

fn foreign_database() -> Vec<u8> {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("bees.db");
    let db = rusqlite::Connection::open(&path).unwrap();
    db.execute_batch("CREATE TABLE hive (bees INTEGER); INSERT INTO hive VALUES (40000)").unwrap();
    drop(db);
    std::fs::read(path).unwrap()
}

#[test]
fn what_was_done_after_the_backup_is_read_out_of_the_damaged_file() {
    let lying = Lying::after(|laptop| {
        laptop.ws().back_up().unwrap();
        laptop.type_figure(&key("water.improved", 2015), Measure::Value(83.0));
    });
    let at = lying.whole.windows(11).position(|window| window == b"Menos fugas").unwrap();
    let mut flipped = lying.whole.clone();
    flipped[at] ^= 1;
    // Once in the log and once in the tables: the flip may have met either.
    lying.write(&flipped);
    let came = lying.look_through().unwrap();
    assert_eq!(came.state, lying.state);
    assert!(came.notices.concat().contains("issing"), "{:?}", came.notices);
}

#[test]
fn what_no_backup_knows_and_nobody_can_read_is_counted() {
    let lying = Lying::after(|laptop| {
        laptop.ws().back_up().unwrap();
        laptop.type_figure(&key("water.improved", 2015), Measure::Value(83.0));
    });
    lying.write(&lying.whole[..PAGE]);
    let came = lying.look_through().unwrap();
    assert_ne!(came.state, lying.state);
    assert!(came.notices.concat().contains("2 changes are missing"), "{:?}", came.notices);
}

#[test]
fn without_a_backup_the_log_is_enough() {
    let lying = Lying::after(|_| {});
    let title = lying.whole.windows(11).rposition(|window| window == b"Menos fugas").unwrap();
    let mut zeroed = lying.whole.clone();
    let (first, second) =
        (title / PAGE, lying.whole.windows(11).position(|w| w == b"Menos fugas").unwrap() / PAGE);
    assert_ne!(first, second, "the title stands in the log and in the tables");
    let found = [first, second].into_iter().filter(|page| {
        zeroed.copy_from_slice(&lying.whole);
        zeroed[page * PAGE..(page + 1) * PAGE].fill(0);
        lying.write(&zeroed);
        lying.open().is_ok_and(|workspace| workspace.state_hash().unwrap() == lying.state)
    });
    assert!(found.count() >= 1, "the tables are made anew from the log");
}

#[test]
fn beyond_mending_it_is_left_as_it_is() {
    let lying = Lying::after(|_| {});
    let remains = &lying.whole[..PAGE];
    lying.write(remains);
    let said = lying.open().err().unwrap().message().text(Language::En);
    assert!(said.contains("nothing can be read out of it"), "{said}");
    assert_eq!(std::fs::read(lying.path()).unwrap(), remains);
    assert_eq!(lying.asides(), [] as [PathBuf; 0]);
}

#[test]
fn a_lost_header_is_no_loss() {
    let lying = Lying::after(|_| {});
    let mut headless = lying.whole.clone();
    headless[..100].fill(0xff);
    lying.check("without backup", &headless, "put together again from the 10 changes");
}

/// The file, its lock and its backups as they lie on the disk while it is open, without the `-wal`.
fn without_wal(laptop: &Laptop) -> TempDir {
    let folder = memory_folder();
    for name in ["town.ceiba", "town.ceiba.lock"] {
        std::fs::copy(laptop.folder.path().join(name), folder.path().join(name)).unwrap();
    }
    if let Ok(backups) = std::fs::read_dir(laptop.folder.path().join("backups")) {
        std::fs::create_dir(folder.path().join("backups")).unwrap();
        for backup in backups {
            let backup = backup.unwrap();
            let name = Path::new("backups").join(backup.file_name());
            std::fs::copy(backup.path(), folder.path().join(name)).unwrap();
        }
    }
    folder
}

#[test]
fn changes_that_went_with_a_deleted_wal_are_counted_and_brought_back_from_the_backup() {
    let mut laptop = Laptop::at_work();
    laptop.ws().rest().unwrap();
    laptop.type_figure(&key("water.improved", 2015), Measure::Value(83.0));
    let kept = laptop.hash();
    laptop.ws().back_up().unwrap();
    laptop.type_figure(&key("water.improved", 2016), Measure::Value(84.0));
    let folder = without_wal(&laptop);
    let path = folder.path().join("town.ceiba");
    let mut workspace = Workspace::open(&path, surroundings("here")).unwrap();
    let said = workspace.notices()[0].text(Language::En);
    assert!(said.contains("The last 4 changes made here"), "{said}");
    assert!(said.contains("2 were brought back from the backup of 14 Nov 2023"), "{said}");
    assert_eq!(workspace.state_hash().unwrap(), kept);
    // The lost operations had names; a new one under such a name would never meet the other copy.
    let figure = Figure::plain(Measure::Value(85.0));
    workspace
        .transact(&op(), |change| change.observe(&key("water.improved", 2017), &figure))
        .unwrap();
    let received = laptop.ws().parcel_from(&path).and_then(|parcel| laptop.ws().receive(&parcel));
    assert_eq!(received.unwrap().set_aside, 0);
    drop(workspace);
    assert_eq!(Workspace::open(&path, surroundings("here")).unwrap().notices(), []);
}

#[test]
fn an_older_copy_in_its_place_is_noticed_and_writes_under_a_new_name() {
    let mut laptop = Laptop::at_work();
    let older = laptop.folder.path().join("older.ceiba");
    laptop.ws().rest().unwrap();
    std::fs::copy(laptop.path(), &older).unwrap();
    laptop.type_figure(&key("water.improved", 2015), Measure::Value(83.0));
    laptop.workspace = None;
    let newer = laptop.folder.path().join("newer.ceiba");
    std::fs::rename(laptop.path(), &newer).unwrap();
    std::fs::rename(&older, laptop.path()).unwrap();
    laptop.reopen("here");
    assert!(laptop.notices()[0].contains("No backup had them"), "{:?}", laptop.notices());
    laptop.type_figure(&key("water.improved", 2016), Measure::Value(84.0));
    let parcel = laptop.ws().parcel_from(&newer).unwrap();
    let received = laptop.ws().receive(&parcel).unwrap();
    assert_eq!((received.new, received.set_aside), (2, 0));
}

#[test]
fn a_power_cut_while_a_file_is_replaced_leaves_one_or_the_other() {
    let lying = Lying::with_backup();
    let backup = std::fs::read_dir(lying.folder.path().join("backups")).unwrap().next().unwrap();
    let ready = lying.folder.path().join("town.ceiba.restored");
    let begin = || std::fs::copy(backup.as_ref().unwrap().path(), &ready).unwrap();
    // Cut off before anything was moved, and after the damaged file was kept aside.
    for damaged in [&lying.whole[..PAGE], &lying.whole[..]] {
        lying.write(damaged);
        begin();
        assert_eq!(lying.open().unwrap().state_hash().unwrap(), lying.state);
        assert!(!ready.exists());
    }
    begin();
    std::fs::remove_file(lying.path()).unwrap();
    assert_eq!(lying.open().unwrap().state_hash().unwrap(), lying.state);
}

#[test]
fn a_power_cut_while_a_damaged_file_is_mended_is_told_at_the_next_opening() {
    let lying = Lying::with_backup();
    let backup = std::fs::read_dir(lying.folder.path().join("backups")).unwrap().next().unwrap();
    let ready = lying.folder.path().join("town.ceiba.mended");
    let begin = || {
        std::fs::copy(backup.as_ref().unwrap().path(), &ready).unwrap();
        lying.write(&lying.whole[..PAGE]);
    };
    begin();
    let came = lying.look_through().unwrap();
    assert_eq!(came.state, lying.state);
    assert!(came.notices.concat().contains("was damaged"), "{:?}", came.notices);
    let aside = lying.asides().pop().unwrap();
    assert!(aside.display().to_string().contains("-damaged-"), "{aside:?}");
    assert_eq!(std::fs::read(aside).unwrap(), &lying.whole[..PAGE]);
    // A copy that is restored then stays: what was begun before it has ended before it.
    begin();
    let copy = backup.as_ref().unwrap().path();
    Workspace::restore_to(&lying.path(), &copy, &surroundings("here")).unwrap();
    assert!(!ready.exists());
}

#[test]
fn a_file_that_was_begun_and_never_written_is_taken_by_whoever_makes_it() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("town.ceiba");
    drop(database::create(&path).unwrap());
    std::fs::write(folder.path().join("town.ceiba.part"), "half of another").unwrap();
    drop(Workspace::create(&path, surroundings("here")).unwrap());
    let mut laptop = Workspace::create(&path, surroundings("here")).unwrap();
    let figure = Figure::plain(Measure::Value(85.0));
    laptop.transact(&op(), |change| change.observe(&key("water.improved", 2017), &figure)).unwrap();
    drop(laptop);
    assert!(Workspace::create(&path, surroundings("here")).is_err());
}

/// Random numbers that are the same in each run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }

    fn flip(&mut self, bytes: &mut [u8]) -> usize {
        let bit = self.below(bytes.len() * 8);
        bytes[bit / 8] ^= 1 << (bit % 8);
        bit
    }
}

/// Random bits of the file, of its backup, and of both are flipped. The long form flips 10,000.
///
/// One flip loses nothing. Two may hit the same operation in both places: then it is missed, and told.
#[test]
fn no_flipped_bit_loses_anything() {
    let flips = if std::env::var("LONG").is_ok_and(|long| !long.is_empty()) { 10_000 } else { 200 };
    let lying = Lying::with_backup();
    let backup = std::fs::read_dir(lying.folder.path().join("backups")).unwrap().next().unwrap();
    let backup = backup.unwrap().path();
    let copy = std::fs::read(&backup).unwrap();
    let mut dice = Dice(20_260_101);
    let (mut mended, mut missed) = (0, 0);
    for flip in 0..flips {
        let (mut file, mut kept) = (lying.whole.clone(), copy.clone());
        // Every fourth in the header, where little is redundant.
        let bits = match flip % 4 {
            0 => (dice.flip(&mut file), 0),
            1 => (0, dice.flip(&mut kept)),
            2 => (dice.flip(&mut file), dice.flip(&mut kept)),
            _ => (dice.flip(&mut file[..100]), 0),
        };
        lying.write(&file);
        std::fs::write(&backup, &kept).unwrap();
        let came = lying.look_through();
        mended += usize::from(came.as_ref().is_ok_and(|came| !came.notices.is_empty()));
        if !came.as_ref().is_ok_and(|came| came.state == lying.state) {
            assert_eq!(flip % 4, 2, "bits {bits:?}");
            assert!(is_told(came), "bits {bits:?}");
            missed += 1;
        }
        tidy(&lying, &backup);
    }
    println!("{flips} flips, {mended} mended, {missed} missed after two flips");
    assert!(mended > flips / 20, "many a bit means nothing, but not all of them");
    assert!(missed < flips / 100, "two flips seldom meet");
}

/// That something is missing, or that nothing can be read.
fn is_told(came: ceiba::Result<Came>) -> bool {
    match came {
        Ok(came) => came.notices.concat().contains("missing: please look through"),
        Err(error) => error.message().key() == keys::recovered_nothing("").key(),
    }
}

fn tidy(lying: &Lying, backup: &Path) {
    lying.asides().iter().for_each(|aside| database::discard(aside).unwrap());
    for entry in std::fs::read_dir(backup.parent().unwrap()).unwrap() {
        std::fs::remove_file(entry.unwrap().path()).unwrap();
    }
}
