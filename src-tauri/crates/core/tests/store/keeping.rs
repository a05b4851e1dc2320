//! Stories of what must not be lost: copies by hand, backups, damage, upgrades.

use std::path::PathBuf;
use std::time::Instant;

use ceiba::basics::{Progress, Silent};
use ceiba::store::backup::{Backup, hand_over, superfluous};
use ceiba::store::check;
use ceiba::store::database;
use ceiba::store::mend;
use ceiba::text::Language;
use ceiba::workspace::Rest;

use super::*;

impl Laptop {
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("town.ceiba")
    }

    /// With an import, a corrected figure of it, an action, and something undone.
    pub fn at_work() -> Self {
        let mut laptop = Self::new("here");
        laptop.import(&workbook());
        laptop.type_figure(&key("sewer.connected", 2010), Measure::Value(12.5));
        laptop.type_figure(&key("water.improved", 2012), counts(12_860.0, 16_520.0));
        laptop
            .ws()
            .transact(&op(), |change| {
                let action = change.draw(&ACTION)?;
                change.set(action, &ACTION_TITLE, &["Menos fugas".into()])
            })
            .unwrap();
        laptop.type_figure(&key("water.improved", 2013), Measure::Value(80.0));
        laptop.ws().undo().unwrap();
        laptop
    }

    fn close(&mut self) {
        self.workspace = None;
    }

    pub fn notices(&mut self) -> Vec<String> {
        self.ws().notices().iter().map(|notice| notice.text(Language::En)).collect()
    }

    /// The files beside the municipality's whose name has a word in it.
    fn beside(&self, word: &str) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.contains(word)).collect()
    }
}

#[test]
fn a_copy_that_was_never_finished_goes_when_it_is_older_than_the_newest() {
    let mut laptop = Laptop::at_work();
    laptop.ws().back_up().unwrap();
    let shelf = laptop.folder.path().join("backups");
    let newest = laptop.ws().shelf().backups().unwrap().remove(0);
    let on_its_way = newest.path.with_extension("ceiba.part");
    let older = shelf.join("town-2001-01-01T10-00-00Z.ceiba.part");
    let foreign = shelf.join("letter.part");
    for file in [&on_its_way, &older, &foreign] {
        std::fs::write(file, "half").unwrap();
    }
    laptop.ws().shelf().tidy(u64::MAX).unwrap();
    let there = [&newest.path, &on_its_way, &foreign, &older].map(|file| file.exists());
    assert_eq!(there, [true, true, true, false]);
}

#[test]
fn a_file_copied_by_hand_is_whole_once_it_rests() {
    let mut laptop = Laptop::at_work();
    let reader = laptop.ws().reader().unwrap();
    let snapshot = reader.unchecked_transaction().unwrap();
    let _: i64 = snapshot.query_row("SELECT count(*) FROM operation", [], |r| r.get(0)).unwrap();
    laptop.type_figure(&key("water.improved", 2014), Measure::Value(81.0));
    let start = Instant::now();
    assert_eq!(laptop.ws().rest().unwrap(), Rest::Later, "somebody reads what was");
    assert!(start.elapsed().as_millis() < 500, "and nobody waits for that");
    drop(snapshot);
    assert_eq!(laptop.ws().rest().unwrap(), Rest::Whole);
    let copy = TempDir::new().unwrap();
    std::fs::copy(laptop.path(), copy.path().join("town.ceiba")).unwrap();
    let copied = database::open_for_reading(&copy.path().join("town.ceiba")).unwrap();
    assert_eq!(check::check(&copied).unwrap().state, laptop.hash());
}

#[test]
fn a_backup_is_one_whole_file_made_only_when_something_changed() {
    let mut laptop = Laptop::at_work();
    let backup = laptop.ws().back_up().unwrap().unwrap();
    assert_eq!(laptop.ws().back_up().unwrap(), None, "it has everything already");
    laptop.type_figure(&key("water.improved", 2014), Measure::Value(81.0));
    let second = laptop.ws().back_up().unwrap().unwrap();
    assert_eq!(laptop.ws().shelf().backups().unwrap(), [second.clone(), backup.clone()]);
    let files = std::fs::read_dir(backup.path.parent().unwrap()).unwrap().count();
    assert_eq!(files, 2, "and nothing lies beside them");
    let holds = second.holds().unwrap();
    assert_eq!(holds.figures, 22);
    assert!(holds.operations > backup.holds().unwrap().operations);
    let there = ceiba::store::backup::copy(laptop.ws().reading(), &backup.path, &Silent);
    assert_eq!(there.unwrap_err().code(), "workspace", "nothing is overwritten");
}

#[test]
fn a_copy_with_a_name_keeps_it_and_stays() {
    let mut laptop = Laptop::at_work();
    let now = (surroundings("here").now)();
    let shelf = laptop.ws().shelf();
    let named = shelf.add_named(laptop.ws().reading(), now, " Al concejo: 3/4 ", &Silent).unwrap();
    assert_eq!(named.name.as_deref(), Some("Al concejo 3 4"), "what a file may be called");
    assert_eq!(shelf.backups().unwrap(), std::slice::from_ref(&named));
    for _ in 0..3 {
        laptop.type_figure(&key("water.improved", 2014), Measure::Value(81.0));
        shelf.add(laptop.ws().reading(), (surroundings("here").now)()).unwrap();
    }
    shelf.tidy(0).unwrap();
    let names: Vec<_> = shelf.backups().unwrap().into_iter().map(|backup| backup.name).collect();
    assert_eq!(names, [None, named.name], "of the others the newest stays");
    let empty = shelf.add_named(laptop.ws().reading(), now, " / ", &Silent);
    assert_eq!(empty.unwrap_err().code(), "refused");
}

#[test]
fn handing_over_replaces_an_earlier_copy_and_nothing_else() {
    let mut laptop = Laptop::at_work();
    let stick = TempDir::new().unwrap();
    let copy = stick.path().join("copia.ceiba");
    hand_over(laptop.ws().reading(), &copy, &Silent).unwrap();
    laptop.type_figure(&key("water.improved", 2014), Measure::Value(81.0));
    let newer = hand_over(laptop.ws().reading(), &copy, &Silent).unwrap();
    assert_eq!(newer.state, laptop.hash());
    let reader = laptop.ws().reader().unwrap();
    let snapshot = reader.unchecked_transaction().unwrap();
    hand_over(&snapshot, &copy, &Silent).unwrap();
    drop(snapshot);

    let mut colleague = Workspace::open(&copy, surroundings("there")).unwrap();
    colleague.transact(&op(), |change| change.draw(&ACTION)).unwrap();
    drop(colleague);
    let theirs = std::fs::read(&copy).unwrap();
    let refused = hand_over(laptop.ws().reading(), &copy, &Silent).unwrap_err();
    assert_eq!(refused.code(), "workspace", "it has something that is not here");
    assert_eq!(std::fs::read(&copy).unwrap(), theirs);
    std::fs::write(&copy, "Dear council").unwrap();
    hand_over(laptop.ws().reading(), &copy, &Silent).unwrap_err();
    assert_eq!(std::fs::read(&copy).unwrap(), b"Dear council");

    let other = stick.path().join("otra.ceiba");
    let stopped = hand_over(laptop.ws().reading(), &other, &Stopped).unwrap_err();
    assert_eq!(stopped.code(), "cancelled");
    let left: Vec<_> =
        std::fs::read_dir(stick.path()).unwrap().map(|e| e.unwrap().path()).collect();
    assert!(left.iter().all(|path| !path.to_string_lossy().contains("otra")), "{left:?}");
}

#[test]
fn whoever_is_given_a_copy_takes_back_nothing_that_another_did() {
    let mut laptop = Laptop::at_work();
    for year in [2014, 2015] {
        laptop.type_figure(&key("water.improved", year), Measure::Value(81.0));
    }
    laptop.ws().undo().unwrap();
    let stick = TempDir::new().unwrap();
    let copy = stick.path().join("copia.ceiba");
    hand_over(laptop.ws().reading(), &copy, &Silent).unwrap();
    let mut colleague = Workspace::open(&copy, surroundings("there")).unwrap();
    assert_eq!((colleague.undoable().unwrap(), colleague.redoable().unwrap()), (None, None));
    assert_eq!(colleague.redo().unwrap(), None);
    assert_eq!(colleague.undo().unwrap(), None);
    assert_eq!(colleague.state_hash().unwrap(), laptop.hash());
    colleague.transact(&op(), |change| change.draw(&ACTION)).unwrap();
    assert!(colleague.undo().unwrap().is_some(), "what one does oneself is taken back");
    assert_eq!(colleague.undo().unwrap(), None);
    let latest = colleague.newest().unwrap();
    assert!(latest > laptop.ws().newest().unwrap(), "its clock goes on from there");
    assert!(laptop.ws().undoable().unwrap().is_some() && laptop.ws().redoable().unwrap().is_some());
}

#[test]
fn a_copy_tells_what_it_lacks_even_if_it_has_more() {
    let mut laptop = Laptop::at_work();
    let backup = laptop.ws().back_up().unwrap().unwrap();
    for year in [2014, 2015] {
        laptop.type_figure(&key("water.improved", year), Measure::Value(81.0));
    }
    laptop.ws().restore(&backup.path).unwrap();
    laptop.type_figure(&key("water.improved", 2016), Measure::Value(82.0));
    let now = ceiba::store::backup::holds(laptop.ws().reading()).unwrap();
    let aside = std::fs::read_dir(laptop.path().parent().unwrap()).unwrap();
    let mut aside = aside.map(|entry| entry.unwrap().path());
    let aside = aside.find(|path| {
        let name = path.file_name().unwrap().to_string_lossy();
        name.contains("replaced") && name.ends_with(".ceiba")
    });
    let aside = database::open_for_reading(&aside.unwrap()).unwrap();
    let aside = ceiba::store::backup::holds(&aside).unwrap();
    assert!(aside.operations > now.operations, "more was done before than since");
    assert_eq!((aside.lacks(&now), now.lacks(&now)), (2, 0));
    assert_eq!(now.lacks(&aside), 4);
}

/// A person who presses Cancel at once.
struct Stopped;

impl Progress for Stopped {
    fn step(&self, _: &'static str, _: u64, _: u64) {}
    fn cancelled(&self) -> bool {
        true
    }
}

/// The way back, by its steps, with the time of each.
#[test]
fn the_restore_drill() {
    let mut laptop = Laptop::at_work();
    let kept = laptop.hash();
    let backup = timed("back up", || laptop.ws().back_up()).unwrap().unwrap();
    laptop.type_figure(&key("water.improved", 2012), Measure::Value(1.0));
    let replaced = laptop.hash();
    let replica = |laptop: &mut Laptop| {
        laptop.type_figure(&key("population", 2020), Measure::Value(16_000.0));
        let db = laptop.ws().reading();
        let newest = "SELECT replica FROM operation ORDER BY number DESC LIMIT 1";
        db.query_row(newest, [], |row| row.get::<_, i64>(0)).unwrap()
    };
    let list = timed("list the backups", || laptop.ws().shelf().backups().unwrap());
    assert_eq!(list, std::slice::from_ref(&backup));
    let restored = timed("restore", || laptop.ws().restore(&backup.path)).unwrap();
    assert_eq!((laptop.hash(), restored.checked.state), (kept.clone(), kept.clone()));
    assert_eq!(laptop.notices(), [""; 0], "a wish is no accident");
    let aside = restored.aside.unwrap();
    let asides: Vec<_> = mend::kept(&laptop.path()).unwrap();
    assert_eq!(
        asides.iter().map(|kept| (&kept.path, kept.why)).collect::<Vec<_>>(),
        [(&aside, mend::Aside::Replaced)]
    );
    let aside = database::open_for_reading(&aside).unwrap();
    assert_eq!(check::check(&aside).unwrap().state, replaced, "what was replaced is kept");
    let (before, after) = (replica(&mut laptop), {
        laptop.reopen("here");
        replica(&mut laptop)
    });
    assert_eq!(before, after, "the restored file has a name of its own, and keeps it");
    assert_ne!(before, 1, "and it is another than before");
    laptop.close();
    timed("restore at the command line", || {
        Workspace::restore_to(&laptop.path(), &backup.path, &surroundings("here")).unwrap()
    });
    laptop.reopen("here");
    assert_eq!((laptop.hash(), laptop.notices()), (kept, vec![]));
    let replaced = laptop.beside("-replaced-");
    assert_eq!(replaced.iter().filter(|name| name.ends_with(".ceiba")).count(), 2, "{replaced:?}");
}

fn timed<T>(step: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = work();
    println!("{step:<30} {:>7.1} ms", start.elapsed().as_secs_f64() * 1000.0);
    done
}

#[test]
fn a_restored_file_and_the_one_it_replaced_can_be_brought_together() {
    let mut laptop = Laptop::at_work();
    let backup = laptop.ws().back_up().unwrap().unwrap();
    laptop.type_figure(&key("water.improved", 2014), Measure::Value(1.0));
    let restored = laptop.ws().restore(&backup.path).unwrap();
    laptop.type_figure(&key("water.improved", 2015), Measure::Value(2.0));
    let parcel = laptop.ws().parcel_from(&restored.aside.unwrap()).unwrap();
    let received = laptop.ws().receive(&parcel).unwrap();
    assert_eq!((received.new, received.set_aside, received.conflicts), (2, 0, 0));
    assert_eq!(laptop.shown(&key("water.improved", 2014)), Some(Measure::Value(1.0)));
    assert_eq!(laptop.shown(&key("water.improved", 2015)), Some(Measure::Value(2.0)));
}

#[test]
fn a_damaged_copy_is_not_restored_and_leaves_nothing_behind() {
    let mut laptop = Laptop::at_work();
    let backup = laptop.ws().back_up().unwrap().unwrap();
    let before = laptop.hash();
    let mut bytes = std::fs::read(&backup.path).unwrap();
    let title = bytes.windows(11).rposition(|window| window == b"Menos fugas").unwrap();
    bytes[title] ^= 1;
    std::fs::write(&backup.path, bytes).unwrap();
    assert_eq!(laptop.ws().restore(&backup.path).unwrap_err().code(), "workspace");
    assert_eq!(laptop.hash(), before);
    let left = laptop.beside("");
    assert_eq!(left.len(), 5, "the file, its log, its lock, its shelf: {left:?}");
}

#[test]
fn the_shelf_keeps_days_weeks_and_months_and_minds_the_disk() {
    let day = 24 * 60 * 60 * 1000;
    let newest = 1_767_225_600_000 + 12 * 60 * 60 * 1000; // noon of 1 January 2026, a Thursday
    let at = |days: u64, hours: u64| Backup {
        path: PathBuf::from(format!("{days}-{hours}")),
        made: Millis(newest - days * day - hours * 60 * 60 * 1000),
        name: None,
        size: 10,
    };
    let check = |backups: &[Backup], room: u64, kept: &[&str]| {
        let gone = superfluous(backups, room);
        let stays = backups.iter().filter(|backup| !gone.contains(backup));
        let names: Vec<&str> = stays.map(|backup| backup.path.to_str().unwrap()).collect();
        assert_eq!(names, kept);
    };
    check(&[], 100, &[]);
    let named = Backup { name: Some("al concejo".into()), ..at(400, 0) };
    check(&[at(0, 0), named], 10, &["0-0", "400-0"]);
    check(&[at(0, 0), at(0, 1), at(0, 5)], 100, &["0-0", "0-1", "0-5"]);
    check(&[at(0, 0), at(1, 0), at(1, 3), at(2, 0)], 100, &["0-0", "1-0", "2-0"]);
    // A copy each day for a year: seven days, then Sundays of earlier weeks, then ends of months.
    let year: Vec<Backup> = (0..365).map(|days| at(days, 0)).collect();
    let rule = ["0-0", "1-0", "2-0", "3-0", "4-0", "5-0", "6-0"];
    let weeks = ["11-0", "18-0"]; // 28 December is among the days
    let months = ["32-0", "62-0", "93-0", "123-0"];
    check(&year, 1000, &[&rule[..], &weeks[..], &months[..]].concat());
    check(&year, 35, &["0-0", "1-0", "2-0"]);
    check(&year, 0, &["0-0"]);
    // Copies far apart, as where a clock was wrong, all stay.
    check(&[at(0, 0), at(3000, 0), at(7000, 0)], 100, &["0-0", "3000-0", "7000-0"]);
}
