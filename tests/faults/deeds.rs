//! What a person does with a file, each with the states it may leave.
//!
//! **Invariant:** a deed is done by the real programs.

use std::path::PathBuf;
use std::process::{Command, Output};

use ceiba::attachments::{self, Chosen};
use ceiba::municipality;
use ceiba::text::keys;
use ceiba::workspace::{Change, Op};
use ceiba_tests::editing::{self, ACKNOWLEDGED};

use crate::judge;
use crate::place::{self, Place};
use crate::trace::Call;

/// Something a person does.
pub struct Deed {
    /// What it is called.
    pub name: &'static str,
    /// The municipality's file in its folder.
    file: &'static str,
    /// Makes what must be there before.
    prepare: fn(&Place),
    /// The program that does it.
    program: fn() -> PathBuf,
    /// Its words; the number is that of acknowledgements.
    words: fn(&Place, u64) -> Vec<String>,
    /// What must stay beside the file.
    pub keeps: Keeps,
    /// How often it acknowledges: after each edit, or once at its end.
    pub steps: u64,
}

/// What must stay beside the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeps {
    /// Nothing.
    Nothing,
    /// What was there before, once something else is in its place.
    Before,
    /// A copy, once it was acknowledged.
    Copy,
    /// The damaged file, once a sound one is in its place.
    Damaged,
}

/// A file is made.
pub const NEW: Deed = verb(
    "new",
    |_| {},
    Keeps::Nothing,
    |place, _| {
        let town = place.text(TOWN);
        ["new", &town].into_iter().chain(SHEET).map(str::to_owned).collect()
    },
);

/// Edits, with the file made whole between two of them.
pub const EDITS: Deed = editing("edits", town, Keeps::Nothing, 4);

/// From a workbook to stored figures.
pub const IMPORT: Deed = verb("import", town, Keeps::Before, |place, _| {
    vec!["import".into(), place.text(TOWN), place::sample(), "--yes".into()]
});

/// An import is taken back.
pub const UNDO: Deed = verb("undo", town_with_figures, Keeps::Nothing, |place, _| {
    vec!["undo".into(), place.text(TOWN)]
});

/// A file is attached.
pub const ATTACH: Deed = Deed {
    file: OWN,
    ..desk("attach", own_town_and_act, Keeps::Nothing, |place, _| {
        ["data", OWN, ACT].map(|name| place.text(name)).into()
    })
};

/// What is attached: more than one piece.
const ACT: &str = "acta.pdf";

/// A backup on the shelf, and beside it the contents of an attached file.
pub const BACKUP: Deed =
    verb("backup", town_with_act, Keeps::Copy, |place, _| vec!["backup".into(), place.text(TOWN)]);

/// A checked copy on a stick, where there is an earlier one.
pub const HAND_OVER: Deed = Deed {
    file: OWN,
    ..desk("hand over", own_town_and_stick, Keeps::Copy, |place, _| {
        ["data", OWN, STICK].map(|name| place.text(name)).into()
    })
};

/// A file on a stick is opened, of a town that is not here yet.
pub const TAKE_IN: Deed = Deed {
    file: OWN,
    ..desk("take in", stick, Keeps::Nothing, |place, _| {
        ["data", STICK].map(|name| place.text(name)).into()
    })
};

/// Where the window keeps the file of the town, and where a copy of it is elsewhere.
const OWN: &str = "data/municipalities/diamantino.ceiba";
const STICK: &str = "stick/town.ceiba";

/// A backup takes the place of the file; the contents of its attached file lie beside it.
pub const RESTORE: Deed = verb("restore", town_and_backup, Keeps::Before, |place, _| {
    vec!["restore".into(), place.text(&first_backup(place)), "-o".into(), place.text(TOWN)]
});

fn first_backup(place: &Place) -> String {
    let entries = std::fs::read_dir(place.path("backups")).expect("backups");
    let names =
        entries.map(|entry| entry.expect("a name").file_name().into_string().expect("a name"));
    let first = names.filter(|name| name.ends_with(".ceiba")).min().expect("a backup");
    format!("backups/{first}")
}

/// What a colleague did comes in.
pub const RECEIVE: Deed = verb("receive", town_and_colleague, Keeps::Before, |place, _| {
    vec!["receive".into(), place.text(TOWN), place.text("colleague.ceiba"), "--yes".into()]
});

/// What a colleague has erased for good comes in, and is erased here too.
pub const ERASING: Deed =
    verb("erasing", town_and_colleague_who_erased, Keeps::Before, |place, _| {
        vec!["receive".into(), place.text(TOWN), place.text("colleague.ceiba"), "--yes".into()]
    });

/// A file whose tables are of another version is opened and changed.
pub const UPGRADE: Deed = editing("upgrade", town_of_another_version, Keeps::Before, 1);

/// A damaged file is opened and changed.
pub const MENDING: Deed = editing("mending", damaged_town, Keeps::Damaged, 1);

const fn editing(name: &'static str, prepare: fn(&Place), keeps: Keeps, steps: u64) -> Deed {
    let words = |place: &Place, count: u64| {
        vec![place.text(TOWN), (EDITS_BEFORE + 1).to_string(), count.to_string()]
    };
    Deed { name, file: TOWN, prepare, program: place::editing, words, keeps, steps }
}

const fn verb(
    name: &'static str,
    prepare: fn(&Place),
    keeps: Keeps,
    words: fn(&Place, u64) -> Vec<String>,
) -> Deed {
    Deed { name, file: TOWN, prepare, program: place::ceiba, words, keeps, steps: 1 }
}

const fn desk(
    name: &'static str,
    prepare: fn(&Place),
    keeps: Keeps,
    words: fn(&Place, u64) -> Vec<String>,
) -> Deed {
    Deed { program: place::desk, ..verb(name, prepare, keeps, words) }
}

/// Where the file of the town is, unless the window keeps it.
const TOWN: &str = "town.ceiba";

/// A deed in its place, and what the file shows after each of its acknowledgements.
pub struct Ready {
    /// The deed.
    pub deed: &'static Deed,
    /// Where it is done.
    pub place: Place,
    /// The state hash after none, one, two … acknowledgements.
    pub states: Vec<String>,
}

impl Ready {
    /// Makes what must be there before, and does the deed as far as each of its acknowledgements.
    pub fn new(deed: &'static Deed) -> Self {
        let place = Place::new();
        (deed.prepare)(&place);
        place.save();
        let mut ready = Self { deed, place, states: Vec::new() };
        ready.states = (0..=deed.steps).map(|count| ready.state_after(count)).collect();
        ready
    }

    fn state_after(&self, count: u64) -> String {
        self.place.put_back();
        if count > 0 {
            let done = place::ended(&mut self.command(count));
            assert!(done.status.success(), "{}: {}", self.deed.name, place::said(&done));
        }
        judge::state(&self.town()).expect("a sound file")
    }

    /// The municipality's file.
    pub fn town(&self) -> PathBuf {
        self.place.path(self.deed.file)
    }

    /// The program that does the whole deed, with its words.
    pub fn line(&self) -> Vec<String> {
        self.line_of(self.deed.steps)
    }

    fn line_of(&self, count: u64) -> Vec<String> {
        let program = (self.deed.program)().display().to_string();
        [vec![program], (self.deed.words)(&self.place, count)].concat()
    }

    /// The same as far as that acknowledgement.
    pub fn command(&self, count: u64) -> Command {
        let line = self.line_of(count);
        let mut command = Command::new(&line[0]);
        command.args(&line[1..]);
        command
    }

    /// How much of the deed was acknowledged.
    pub fn acknowledged(&self, done: &Output) -> u64 {
        if self.deed.steps == 1 {
            return u64::from(done.status.success());
        }
        let told = String::from_utf8_lossy(&done.stdout);
        told.lines().filter(|line| line.starts_with(ACKNOWLEDGED)).count() as u64
    }

    /// Whether a call of the deed, one of all its calls, tells somebody that something is done: the
    /// command line by its sentence, the others by a number.
    pub fn acknowledges(&self, call: &Call, calls: &[Call]) -> bool {
        let main = calls.first().map(|first| first.thread);
        let tells = call.is_output() && Some(call.thread) == main;
        let sentences = (self.deed.program)() == place::ceiba();
        tells && (sentences || call.data().starts_with(ACKNOWLEDGED.as_bytes()))
    }
}

/// Edits that are in each town before.
const EDITS_BEFORE: u64 = 3;

/// What a new file is told about its town.
const SHEET: [&str; 6] = ["--name", "Diamantino", "--country", "BR", "--code", "5103502"];

fn town(place: &Place) {
    place.ceiba(&[&["new", TOWN][..], &SHEET].concat());
    place.edits("town.ceiba", 1, EDITS_BEFORE);
    leave_log(place, 501);
}

/// Leaves the file as a program that was killed leaves it: its newest changes stand in the
/// write-ahead log alone.
fn leave_log(place: &Place, number: u64) {
    let mut file = judge::open(&place.town()).expect("the file");
    editing::edit(&mut file, number).expect("an edit");
    place.save();
    drop(file);
    place.put_back();
}

fn town_with_act(place: &Place) {
    town(place);
    let mut file = judge::open(&place.town()).expect("the file");
    let (bytes, media) = (vec![7; ACT_BYTES], "application/pdf".to_owned());
    let act = Chosen { name: ACT.into(), media, original: ACT_BYTES as u64, bytes, turned: false };
    let attach = |change: &mut Change| attachments::write::attach(change, municipality::id(), &act);
    file.transact(&Op::new(keys::deed_unnamed()), attach).expect("an attached file");
    drop(file);
    leave_log(place, 505);
}

/// Where the window keeps it, with a file that is to be attached.
fn own_town_and_act(place: &Place) {
    town(place);
    for folder in ["data", "data/municipalities"] {
        std::fs::create_dir(place.path(folder)).expect("a folder");
    }
    std::fs::rename(place.path(TOWN), place.path(OWN)).expect("the file");
    std::fs::write(place.path(ACT), vec![7; ACT_BYTES]).expect("an act");
}

const ACT_BYTES: usize = 300_000;

fn town_with_figures(place: &Place) {
    town(place);
    place.ceiba(&["import", "town.ceiba", &place::sample(), "--yes"]);
    leave_log(place, 502);
}

/// Moved to where the window keeps it, with an earlier copy of it on the stick.
fn own_town_and_stick(place: &Place) {
    stick(place);
    for folder in ["data", "data/municipalities"] {
        std::fs::create_dir(place.path(folder)).expect("a folder");
    }
    std::fs::rename(place.path("before.ceiba"), place.path(OWN)).expect("the file");
    place.edits(OWN, EDITS_BEFORE + 1, 1);
}

fn stick(place: &Place) {
    town_with_figures(place);
    std::fs::create_dir(place.path("stick")).expect("a folder");
    place.ceiba(&["backup", TOWN, "-o", STICK]);
    std::fs::rename(place.path(TOWN), place.path("before.ceiba")).expect("the file");
}

fn town_and_backup(place: &Place) {
    town_with_act(place);
    place.ceiba(&["backup", "town.ceiba"]);
    place.edits("town.ceiba", EDITS_BEFORE + 1, 2);
    leave_log(place, 503);
}

fn town_and_colleague(place: &Place) {
    town(place);
    place.ceiba(&["backup", "town.ceiba", "-o", "colleague.ceiba"]);
    place.edits("colleague.ceiba", EDITS_BEFORE + 1, 2);
    place.edits("town.ceiba", EDITS_BEFORE + 1, 1);
    leave_log(place, 504);
}

fn town_and_colleague_who_erased(place: &Place) {
    town_with_figures(place);
    place.ceiba(&["backup", "town.ceiba", "-o", "colleague.ceiba"]);
    let mut colleague = judge::open(&place.path("colleague.ceiba")).expect("a colleague's file");
    editing::erase_imports(&mut colleague).expect("an import that is erased");
    drop(colleague);
    leave_log(place, 505);
}

fn town_of_another_version(place: &Place) {
    town_with_figures(place);
    std::fs::remove_dir_all(place.path("backups")).expect("the backup before the import");
    let db = rusqlite::Connection::open(place.town()).expect("the file");
    let other = "UPDATE setting SET value = 'of another version' WHERE name = 'derived'";
    assert_eq!(db.execute(other, []).expect("another version"), 1);
}

fn damaged_town(place: &Place) {
    town_with_figures(place);
    let mut bytes = std::fs::read(place.town()).expect("the file");
    bytes[3 * PAGE..5 * PAGE].fill(0);
    std::fs::write(place.town(), bytes).expect("a damaged file");
}

const PAGE: usize = 4096;
