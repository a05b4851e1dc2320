//! Stories of attached files: attached, taken away, brought back, received, backed up, damaged, restored.

use ceiba::attachments::{self, Attachment, Chosen, MOST_BYTES_IN_ALL};
use ceiba::basics::Silent;
use ceiba::store::backup::{copy, hand_over};
use ceiba::store::check::{self, Damage};
use ceiba::store::contents::{self, hex};
use ceiba::store::{database, trash};
use ceiba::text::Language;

use super::*;

/// So many bytes that look like nothing, other ones for each seed.
fn bytes(seed: u64, many: usize) -> Vec<u8> {
    let mut bytes = vec![0; many];
    blake3::Hasher::new().update(&seed.to_be_bytes()).finalize_xof().fill(&mut bytes);
    bytes
}

fn file(name: &str, bytes: Vec<u8>) -> Chosen {
    let original = bytes.len() as u64;
    Chosen { name: name.into(), media: "application/pdf".into(), bytes, original, turned: false }
}

/// More than two pieces.
fn act() -> Chosen {
    file("acta.pdf", bytes(1, 2 * contents::CHUNK + 777))
}

impl Laptop {
    fn with_action() -> (Self, Id) {
        let mut laptop = Self::new("here");
        let action = laptop.ws().transact(&op(), |change| {
            let action = change.draw(&ACTION)?;
            change.set(action, &ACTION_TITLE, &["Menos fugas".into()])?;
            Ok(action)
        });
        (laptop, action.unwrap().value)
    }

    fn attach(&mut self, to: Id, chosen: &Chosen) -> Id {
        let done = self.ws().transact(&op(), |c| attachments::write::attach(c, to, chosen));
        done.unwrap().value
    }

    fn attached(&mut self, to: Id) -> Vec<Attachment> {
        attachments::store::of(self.ws().reading(), to).unwrap()
    }

    /// The bytes of every attached file, as a person would save them.
    fn saved(&mut self) -> BTreeMap<String, Vec<u8>> {
        let db = self.ws().reading();
        let all = attachments::store::all(db).unwrap().into_iter().filter(|a| a.here);
        all.map(|attachment| (attachment.name.clone(), saved(db, &attachment))).collect()
    }

    fn checked(&mut self) -> Damage {
        check::check(self.ws().reading()).unwrap().damage
    }

    fn notes(&mut self) -> String {
        self.ws().notices().iter().map(|notice| notice.text(Language::En)).collect()
    }

    fn files_beside_backups(&self) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.folder.path().join("backups/files")) else {
            return Vec::new();
        };
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// Changes a byte in the middle of the contents of a file, as a bad disk does.
    fn rot(&mut self, bytes: &[u8]) {
        let path = self.folder.path().join("town.ceiba");
        self.workspace = None;
        let mut whole = std::fs::read(&path).unwrap();
        let middle = &bytes[1000..1032];
        let at = whole.windows(32).position(|found| found == middle).unwrap();
        whole[at + 5] ^= 4;
        std::fs::write(&path, whole).unwrap();
    }
}

fn saved(db: &ceiba::workspace::Connection, attachment: &Attachment) -> Vec<u8> {
    let mut out = Vec::new();
    let path = std::path::Path::new("x");
    assert!(contents::write_to(db, &attachment.file, path, &mut out).unwrap());
    assert_eq!(*blake3::hash(&out).as_bytes(), attachment.file);
    out
}

fn everything() -> BTreeMap<String, Vec<u8>> {
    BTreeMap::from([("acta.pdf".to_owned(), act().bytes)])
}

#[test]
fn an_attached_file_is_undone_done_again_removed_and_brought_back() {
    let (mut laptop, action) = Laptop::with_action();
    let before = laptop.hash();
    laptop.attach(action, &act());
    let (attached, here) = (laptop.attached(action), laptop.hash());
    assert_eq!((attached.len(), attached[0].size, attached[0].here), (1, 525_065, true));
    assert_eq!(laptop.saved(), everything());
    laptop.ws().undo().unwrap();
    assert_eq!((laptop.attached(action), laptop.hash()), (Vec::new(), before));
    laptop.ws().redo().unwrap();
    assert_eq!((laptop.hash(), laptop.saved()), (here, everything()));
    laptop.ws().transact(&op(), |change| attachments::write::remove(change, &attached[0])).unwrap();
    assert_eq!(laptop.attached(action), []);
    let deleted = trash::deleted(laptop.ws().reading(), 10).unwrap();
    assert_eq!(deleted[0].things[0].name, "acta.pdf", "it is in the trash");
    laptop.ws().transact(&op(), |change| change.bring_back(&deleted[0])).unwrap();
    assert_eq!((laptop.attached(action), laptop.saved()), (attached, everything()));
    laptop.ws().rebuild().unwrap();
    assert_eq!((laptop.saved(), laptop.checked()), (everything(), Damage::None));
}

#[test]
fn one_file_of_two_actions_is_two_attachments_and_kept_once() {
    let (mut laptop, one) = Laptop::with_action();
    let other = laptop.ws().transact(&op(), |change| change.draw(&ACTION)).unwrap().value;
    laptop.attach(one, &act());
    laptop.attach(other, &Chosen { name: "otra.pdf".into(), ..act() });
    laptop.attach(one, &Chosen { name: "la misma.pdf".into(), ..act() });
    assert_eq!(laptop.attached(one)[0].name, "acta.pdf", "once more changes nothing");
    assert_eq!((laptop.attached(one).len(), laptop.attached(other).len()), (1, 1));
    assert_eq!(contents::all(laptop.ws().reading()).unwrap().files, 1);
}

#[test]
fn an_action_takes_its_files_with_it_and_brings_them_back() {
    let (mut laptop, action) = Laptop::with_action();
    laptop.attach(action, &act());
    laptop.ws().transact(&op(), |c| ceiba::plan::write::delete_action(c, action)).unwrap();
    assert_eq!(laptop.attached(action), []);
    let deleted = trash::deleted(laptop.ws().reading(), 10).unwrap().remove(0);
    assert_eq!((deleted.things[0].id, deleted.things.len()), (action, 2));
    laptop.ws().transact(&op(), |change| change.bring_back(&deleted)).unwrap();
    assert_eq!(laptop.attached(action).len(), 1);
}

#[test]
fn too_much_is_refused_with_a_remedy_and_leaves_no_trace() {
    let (mut laptop, action) = Laptop::with_action();
    let before = laptop.hash();
    let refused = |laptop: &mut Laptop, chosen: &Chosen| {
        let done = laptop.ws().transact(&op(), |c| attachments::write::attach(c, action, chosen));
        done.unwrap_err().message().text(Language::En)
    };
    let sentence = refused(&mut laptop, &file("plano.tif", vec![0; 10 * 1024 * 1024 + 1]));
    assert!(sentence.contains("at most 10.0\u{a0}MB") && sentence.contains("150 dpi"));
    assert_eq!(laptop.hash(), before);
    laptop.attach(action, &act());
    {
        // A file that says it is nearly as large as all may be together.
        let db = database::open(&laptop.folder.path().join("town.ceiba")).unwrap();
        let size = i64::try_from(MOST_BYTES_IN_ALL).unwrap() - 1_000;
        db.execute("UPDATE content SET size = ?1", [size]).unwrap();
    }
    let sentence = refused(&mut laptop, &file("plano.tif", bytes(3, 2_000)));
    assert!(sentence.contains("200.0\u{a0}MB of 200.0\u{a0}MB"), "{sentence}");
    laptop.attach(action, &file("nota.txt", bytes(4, 900)));
    assert_eq!(laptop.attached(action).len(), 2);
}

#[test]
fn what_a_copy_brings_comes_with_its_contents_both_ways_and_twice() {
    let (mut here, action) = Laptop::with_action();
    let mut there = Laptop::new("there");
    exchange(&mut here, &mut there);
    here.attach(action, &act());
    there.attach(action, &file("foto.jpg", bytes(2, 300_000)));
    let (ours, theirs) =
        (here.folder.path().join("town.ceiba"), there.folder.path().join("town.ceiba"));
    let parcel = there.parcel_for(&here);
    let offered = here.ws().contents_offered(&parcel, &theirs).unwrap();
    assert_eq!((offered.files, offered.bytes), (1, 300_000));
    exchange(&mut here, &mut there);
    let waiting = here.attached(action).into_iter().find(|a| a.name == "foto.jpg").unwrap();
    assert!(!waiting.here, "the operations came, the contents not yet");
    for _ in 0..2 {
        here.ws().take_contents(&theirs, &Silent).unwrap();
        there.ws().take_contents(&ours, &Silent).unwrap();
        assert_eq!((here.hash(), here.saved()), (there.hash(), there.saved()));
        assert_eq!((here.saved().len(), here.checked()), (2, Damage::None));
    }
    assert_eq!(here.ws().take_contents(&theirs, &Silent).unwrap().files, 0);
}

#[test]
fn damaged_contents_of_a_colleague_come_with_a_later_copy() {
    let (mut here, action) = Laptop::with_action();
    here.attach(action, &act());
    let stick = TempDir::new().unwrap();
    let whole = stick.path().join("whole.ceiba");
    hand_over(here.ws().reading(), &whole, &Silent).unwrap();
    here.rot(&act().bytes);
    let damaged = here.folder.path().join("town.ceiba");
    let mut there = Laptop::new("there");
    let parcel = there.ws().parcel_from(&damaged).unwrap();
    assert!(there.ws().receive(&parcel).unwrap().new > 0, "the operations come");
    assert_eq!(there.ws().take_contents(&damaged, &Silent).unwrap().files, 0);
    assert!(!there.attached(action)[0].here);
    assert_eq!(there.checked(), Damage::None, "what is missing is no damage");
    assert_eq!(there.ws().take_contents(&whole, &Silent).unwrap().files, 1);
    assert_eq!(there.saved(), everything());
    // A file that says something else under the name of another is not believed.
    let (mut third, _) = Laptop::with_action();
    third.ws().receive(&parcel).unwrap();
    let forged = database::open(&whole).unwrap();
    forged.execute("UPDATE content SET chunks = substr(chunks, 1, 32)", []).unwrap();
    drop(forged);
    assert_eq!(third.ws().take_contents(&whole, &Silent).unwrap().files, 0);
    assert_eq!(contents::all(third.ws().reading()).unwrap().files, 0);
}

#[test]
fn one_spoilt_file_keeps_nobody_from_taking_in_the_rest() {
    let (mut laptop, action) = Laptop::with_action();
    laptop.attach(action, &act());
    laptop.attach(action, &file("foto.jpg", bytes(2, 300_000)));
    let state = laptop.hash();
    laptop.rot(&act().bytes);
    let (stick, path) = (TempDir::new().unwrap(), laptop.folder.path().join("town.ceiba"));
    let (copied, handed) = (stick.path().join("copied.ceiba"), stick.path().join("handed.ceiba"));
    let checked = copy(&database::open_as_it_is(&path).unwrap(), &copied, &Silent).unwrap();
    assert_eq!((checked.state, checked.damage), (state.clone(), Damage::None));
    let refused = hand_over(&database::open_as_it_is(&path).unwrap(), &handed, &Silent);
    assert_eq!(refused.unwrap_err().code(), "workspace", "what is handed over is whole");
    let mut there = Laptop::new("there");
    let restored = there.ws().restore(&path).unwrap();
    assert!(restored.missing().unwrap().text(Language::En).contains("acta.pdf"));
    assert_eq!((there.hash(), there.saved().len(), there.checked()), (state, 1, Damage::None));
}

#[test]
fn attaching_what_is_missing_here_brings_its_contents() {
    let (mut here, action) = Laptop::with_action();
    here.attach(action, &act());
    let mut there = Laptop::new("there");
    there.receive_from(&mut here);
    let before = there.hash();
    there.attach(action, &act());
    assert_eq!((there.hash(), there.saved()), (before, everything()));
}

#[test]
fn backups_hold_contents_once_beside_them_and_other_copies_hold_them_inside() {
    let (mut laptop, action) = Laptop::with_action();
    laptop.attach(action, &act());
    let first = laptop.ws().back_up().unwrap().unwrap();
    let names = [hex(blake3::hash(&act().bytes).as_bytes())];
    assert_eq!(laptop.files_beside_backups(), names);
    assert!(first.size < 250_000, "{} bytes, without contents and free pages", first.size);
    let backup = database::open_as_it_is(&first.path).unwrap();
    let free: i64 = backup.pragma_query_value(None, "freelist_count", |row| row.get(0)).unwrap();
    assert_eq!((free, contents::all(&backup).unwrap().files), (0, 0));
    let checked = check::check(&backup).unwrap();
    assert_eq!((checked.state, checked.damage), (laptop.hash(), Damage::None));
    let file = laptop.folder.path().join("backups/files").join(&names[0]);
    let written = std::fs::metadata(&file).unwrap().modified().unwrap();
    laptop.type_figure(&key("water.improved", 2014), Measure::Value(81.0));
    laptop.ws().back_up().unwrap().unwrap();
    assert_eq!(std::fs::metadata(&file).unwrap().modified().unwrap(), written, "written once");
    let by_hand = laptop.folder.path().join("by_hand.ceiba");
    let handed = laptop.folder.path().join("handed.ceiba");
    laptop.ws().rest().unwrap();
    std::fs::copy(laptop.folder.path().join("town.ceiba"), &by_hand).unwrap();
    copy(laptop.ws().reading(), &handed, &Silent).unwrap();
    for copy in [by_hand, handed] {
        let db = database::open_as_it_is(&copy).unwrap();
        assert_eq!(saved(&db, &laptop.attached(action)[0]), act().bytes);
    }
}

#[test]
fn going_back_to_a_backup_brings_the_contents_or_names_what_is_missing() {
    let (mut laptop, action) = Laptop::with_action();
    laptop.attach(action, &act());
    let backup = laptop.ws().back_up().unwrap().unwrap();
    let attached = laptop.attached(action);
    let remove =
        |change: &mut ceiba::workspace::Change| attachments::write::remove(change, &attached[0]);
    laptop.ws().transact(&op(), remove).unwrap();
    let restored = laptop.ws().restore(&backup.path).unwrap();
    assert_eq!((restored.missing(), laptop.saved()), (None, everything()));

    let path = laptop.folder.path().join("town.ceiba");
    laptop.workspace = None;
    let files = laptop.folder.path().join("backups/files");
    std::fs::remove_dir_all(&files).unwrap();
    Workspace::restore_to(&path, &backup.path, &surroundings("here")).unwrap();
    laptop.reopen("here");
    assert_eq!(laptop.saved(), everything(), "out of the file that was replaced");

    laptop.workspace = None;
    std::fs::remove_file(&path).unwrap();
    let restored = Workspace::restore_to(&path, &backup.path, &surroundings("here")).unwrap();
    let told = restored.missing().unwrap().text(Language::En);
    assert!(told.contains("acta.pdf"), "{told}");
    laptop.reopen("here");
    assert!(!laptop.attached(action)[0].here, "and it is shown as missing, not as an error");
}

#[test]
fn a_flipped_bit_in_contents_is_found_and_mended_from_beside_the_backups() {
    for kept in [true, false] {
        let (mut laptop, action) = Laptop::with_action();
        laptop.attach(action, &act());
        laptop.attach(action, &file("foto.jpg", bytes(2, 300_000)));
        laptop.ws().back_up().unwrap();
        laptop.rot(&act().bytes);
        laptop.reopen("here");
        assert_eq!(laptop.checked(), Damage::Contents);
        if !kept {
            std::fs::remove_dir_all(laptop.folder.path().join("backups/files")).unwrap();
        }
        laptop.ws().mend(Damage::Contents).unwrap();
        assert_eq!((laptop.checked(), laptop.saved().len()), (Damage::None, 1 + usize::from(kept)));
        let notes = laptop.notes();
        assert_eq!(notes.contains("One was put back"), kept, "{notes}");
        assert_eq!(notes.contains("could not be found: acta.pdf"), !kept, "{notes}");
    }
}

#[test]
fn a_file_that_is_made_anew_takes_its_contents_along() {
    for beside_backups in [true, false] {
        let (mut laptop, action) = Laptop::with_action();
        laptop.attach(action, &act());
        laptop.ws().back_up().unwrap();
        laptop.type_figure(&key("water.improved", 2014), Measure::Value(81.0));
        let state = laptop.hash();
        if !beside_backups {
            std::fs::remove_dir_all(laptop.folder.path().join("backups/files")).unwrap();
        }
        laptop.ws().mend(Damage::Log).unwrap();
        assert_eq!((laptop.hash(), laptop.saved()), (state, everything()));
    }
}

#[test]
fn files_stay_as_long_as_a_backup_or_the_file_itself_refers_to_them() {
    let (mut laptop, action) = Laptop::with_action();
    laptop.attach(action, &act());
    laptop.ws().back_up().unwrap();
    let beside = laptop.folder.path().join("backups/files");
    let [foreign, unfinished, old] =
        ["letter.txt".to_owned(), format!("{}.part", "ab".repeat(32)), "cd".repeat(32)];
    for name in [&foreign, &unfinished, &old] {
        std::fs::write(beside.join(name), "x").unwrap();
    }
    laptop.ws().shelf().tidy(0).unwrap();
    let act = hex(blake3::hash(&act().bytes).as_bytes());
    assert_eq!(laptop.files_beside_backups(), [act.clone(), foreign.clone()]);
    std::fs::write(laptop.folder.path().join("backups/other-2024-01-01T10-00-00Z.ceiba"), "x")
        .unwrap();
    std::fs::write(beside.join(&old), "x").unwrap();
    laptop.ws().shelf().tidy(0).unwrap();
    assert_eq!(laptop.files_beside_backups().len(), 3, "a copy that cannot be read may need it");
}

#[test]
fn what_is_forgotten_is_gone_from_the_file_and_from_beside_the_backups() {
    let (mut laptop, action) = Laptop::with_action();
    laptop.attach(action, &act());
    laptop.ws().back_up().unwrap();
    let hash = laptop.attached(action)[0].file;
    laptop.workspace = None;
    let path = laptop.folder.path().join("town.ceiba");
    let mut db = database::open(&path).unwrap();
    let transaction = db.transaction().unwrap();
    contents::forget(&transaction, &hash).unwrap();
    transaction.commit().unwrap();
    database::checkpoint(&db).unwrap();
    drop(db);
    laptop.shelf().files().forget(&hash).unwrap();
    assert_eq!(laptop.files_beside_backups(), Vec::<String>::new());
    let (left, act) = (std::fs::read(&path).unwrap(), act().bytes);
    assert!(!left.windows(32).any(|found| found == &act[1000..1032]), "overwritten");
    laptop.reopen("here");
    assert!(!laptop.attached(action)[0].here);
    assert_eq!(laptop.checked(), Damage::None);
}

impl Laptop {
    fn shelf(&self) -> ceiba::store::backup::Shelf {
        ceiba::store::backup::Shelf::of(&self.folder.path().join("town.ceiba"))
    }
}
