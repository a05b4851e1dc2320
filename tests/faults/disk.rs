//! A disk that forgets: what a recorded program has written, and how much of it is safe from a power
//! cut.
//!
//! The system may put off and reorder whatever was not flushed. So at a cut each write since the last
//! flush of its file is there, or not, or some sectors of it; and each new, changed or removed name
//! since the last flush of its folder is there or not.
//!
//! **Invariant:** it is never kinder than a real disk: nothing counts as safe that was not flushed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use ceiba_tests::chance::Chance;

use crate::place::Place;
use crate::trace::Call;

/// A disk cannot write less at once.
const SECTOR: usize = 512;

/// The files of one folder, as a program changes them.
pub struct Disk {
    folder: PathBuf,
    contents: Vec<Content>,
    /// The names as the program sees them.
    seen: Names,
    /// The names that are safe.
    safe: Names,
    /// Changes of names that are not safe yet, in their order.
    changes: Vec<Change>,
    /// Where the next `write` goes.
    offsets: BTreeMap<PathBuf, usize>,
}

/// The bytes of a file, which may have several names.
struct Content {
    safe: Vec<u8>,
    writes: Vec<Write>,
}

#[derive(Clone, Debug)]
enum Write {
    At(usize, Vec<u8>),
    Length(usize),
}

#[derive(Clone, Default)]
struct Names {
    files: BTreeMap<PathBuf, usize>,
    folders: BTreeSet<PathBuf>,
}

#[derive(Clone, Debug)]
enum Change {
    Made(PathBuf, usize),
    Removed(PathBuf),
    Renamed(PathBuf, PathBuf, usize),
    Folder(PathBuf),
}

/// How much of what was not flushed a power cut leaves.
#[derive(Clone, Copy, Debug)]
pub enum Left {
    /// None of it.
    Nothing,
    /// All of it.
    Everything,
    /// All names and none of the bytes: the order in which some systems write.
    Names,
    /// All bytes and none of the names.
    Bytes,
    /// What chance leaves; names in their order.
    Some,
    /// What chance leaves, names too: a disk without a journal.
    Any,
}

/// All of them.
pub const LEFT: [Left; 6] =
    [Left::Nothing, Left::Everything, Left::Names, Left::Bytes, Left::Some, Left::Any];

impl Disk {
    /// The disk with what is in the folder of a place, all of it safe.
    pub fn of(place: &Place) -> Self {
        let folder = place.work();
        let mut names = Names { folders: folders(&folder), ..Names::default() };
        let mut contents = Vec::new();
        for file in place.files() {
            let safe = std::fs::read(&file).expect("a file");
            names.files.insert(file, contents.len());
            contents.push(Content { safe, writes: Vec::new() });
        }
        let (seen, safe) = (names.clone(), names);
        Self { folder, contents, seen, safe, changes: Vec::new(), offsets: BTreeMap::new() }
    }

    /// Does what a call of the program did.
    pub fn call(&mut self, call: &Call) {
        let Some(path) = call.path().filter(|path| path.starts_with(&self.folder)) else { return };
        if call.result < 0 {
            return;
        }
        match call.name.as_str() {
            "openat" => self.open(&path, call),
            "lseek" => drop(self.offsets.insert(path, natural(call.result))),
            "write" => {
                let at = self.offsets.get(&path).copied().unwrap_or_default();
                self.offsets.insert(path.clone(), at + natural(call.result));
                self.write(&path, at, call);
            }
            "pwrite64" => self.write(&path, number(call, 3), call),
            "ftruncate" => self.change_content(&path, Write::Length(number(call, 1))),
            "fsync" | "fdatasync" => self.flush(&path),
            "copy_file_range" => self.copy(&path, call),
            name => self.rename(name, path, call),
        }
    }

    fn open(&mut self, path: &Path, call: &Call) {
        let flag = |flag: &str| call.arguments.iter().any(|word| word.contains(flag));
        self.offsets.insert(path.to_owned(), 0);
        match self.seen.files.get(path) {
            Some(_) if flag("O_TRUNC") => self.change_content(path, Write::Length(0)),
            None if flag("O_CREAT") => {
                self.contents.push(Content { safe: Vec::new(), writes: Vec::new() });
                self.change_name(Change::Made(path.to_owned(), self.contents.len() - 1));
            }
            _ => {}
        }
    }

    fn write(&mut self, path: &Path, at: usize, call: &Call) {
        let mut data = call.data();
        data.truncate(natural(call.result));
        self.change_content(path, Write::At(at, data));
    }

    fn copy(&mut self, from: &Path, call: &Call) {
        let to = call.descriptor_at(2).expect("where it is copied");
        let content = &self.contents[self.seen.files[from]];
        let at = self.offsets.get(&to).copied().unwrap_or_default();
        let end = at + natural(call.result);
        let data = content.after(Left::Everything, &mut Chance::from_seed(0))[at..end].to_vec();
        self.offsets.insert(to.clone(), end);
        self.change_content(&to, Write::At(at, data));
    }

    fn change_content(&mut self, path: &Path, write: Write) {
        let number = self.seen.files[path];
        self.contents[number].writes.push(write);
    }

    fn rename(&mut self, name: &str, path: PathBuf, call: &Call) {
        let to = call.names().get(1).cloned();
        let change = match (name, to) {
            ("rename" | "renameat" | "renameat2", Some(to)) => {
                let number = self.seen.files[&path];
                Change::Renamed(path, to, number)
            }
            ("link" | "linkat", Some(to)) => Change::Made(to, self.seen.files[&path]),
            ("unlink" | "unlinkat", None) => Change::Removed(path),
            ("mkdir" | "mkdirat", None) => Change::Folder(path),
            _ => panic!("nothing is known of {call:?}"),
        };
        self.change_name(change);
    }

    fn change_name(&mut self, change: Change) {
        self.seen.apply(&change);
        self.changes.push(change);
    }

    fn flush(&mut self, path: &Path) {
        if let Some(number) = self.seen.files.get(path) {
            let content = &mut self.contents[*number];
            std::mem::take(&mut content.writes).iter().for_each(|w| w.apply(&mut content.safe));
            return;
        }
        let (flushed, rest) =
            std::mem::take(&mut self.changes).into_iter().partition(|change| change.is_in(path));
        self.changes = rest;
        let flushed: Vec<Change> = flushed;
        flushed.iter().for_each(|change| self.safe.apply(change));
    }

    /// What a power cut could still undo, but for what may be lost without harm: the lock file, the
    /// index of the write-ahead log, and that an emptied log was emptied.
    pub fn unsafe_changes(&self) -> Vec<String> {
        let changes = self.changes.iter().filter(|change| !self.is_harmless(change));
        let mut told: Vec<String> = changes.map(|change| format!("{change:?}")).collect();
        for (path, number) in self.seen.files.iter().filter(|(path, _)| !is_harmless(path)) {
            let writes = self.contents[*number].writes.iter();
            let lost = writes.filter(|write| !matches!(write, Write::Length(0))).count();
            if lost > 0 {
                told.push(format!("{lost} writes to {}", path.display()));
            }
        }
        told
    }

    fn is_harmless(&self, change: &Change) -> bool {
        match change {
            // A reader makes one and leaves it empty.
            Change::Made(path, number) if ends(path, "-wal") => {
                let content = &self.contents[*number];
                content.safe.is_empty() && content.writes.is_empty()
            }
            Change::Made(path, _) => is_harmless(path),
            // It was emptied into the file before, and would say the same once more.
            Change::Removed(path) => is_harmless(path) || ends(path, "-wal"),
            Change::Renamed(..) | Change::Folder(_) => false,
        }
    }

    /// Puts into the folder what is there after a power cut.
    pub fn cut(&self, left: Left, chance: &mut Chance, place: &Place) {
        let names = self.names_after(left, chance);
        place.clear();
        names.folders.iter().for_each(|folder| std::fs::create_dir_all(folder).expect("a folder"));
        for (path, number) in &names.files {
            if path.parent().is_some_and(|parent| names.folders.contains(parent)) {
                let content = self.contents[*number].after(left, chance);
                std::fs::write(path, content).expect("a file");
            }
        }
    }

    fn names_after(&self, left: Left, chance: &mut Chance) -> Names {
        let mut names = self.safe.clone();
        let first = match left {
            Left::Nothing | Left::Bytes => 0,
            Left::Some => chance.below(self.changes.len() + 1),
            Left::Everything | Left::Names | Left::Any => self.changes.len(),
        };
        for change in self.changes.iter().take(first) {
            if !matches!(left, Left::Any) || chance.below(2) == 0 {
                names.apply(change);
            }
        }
        names
    }
}

impl Content {
    fn after(&self, left: Left, chance: &mut Chance) -> Vec<u8> {
        let mut bytes = self.safe.clone();
        for write in &self.writes {
            match left {
                Left::Nothing | Left::Names => {}
                Left::Everything | Left::Bytes => write.apply(&mut bytes),
                Left::Some | Left::Any => match chance.below(3) {
                    0 => write.apply(&mut bytes),
                    1 => write.apply_torn(&mut bytes, chance),
                    _ => {}
                },
            }
        }
        bytes
    }
}

impl Write {
    fn apply(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Length(length) => bytes.resize(*length, 0),
            Self::At(at, data) => put(bytes, *at, data),
        }
    }

    /// Some of its sectors.
    fn apply_torn(&self, bytes: &mut Vec<u8>, chance: &mut Chance) {
        let Self::At(at, data) = self else { return };
        let mut from = 0;
        while from < data.len() {
            let end = (from + SECTOR - (at + from) % SECTOR).min(data.len());
            if chance.below(2) == 0 {
                put(bytes, at + from, &data[from..end]);
            }
            from = end;
        }
    }
}

fn put(bytes: &mut Vec<u8>, at: usize, data: &[u8]) {
    if bytes.len() < at + data.len() {
        bytes.resize(at + data.len(), 0);
    }
    bytes[at..at + data.len()].copy_from_slice(data);
}

impl Names {
    fn apply(&mut self, change: &Change) {
        match change {
            Change::Made(path, number) => drop(self.files.insert(path.clone(), *number)),
            Change::Removed(path) => drop(self.files.remove(path)),
            Change::Renamed(from, to, number) => {
                self.files.remove(from);
                self.files.insert(to.clone(), *number);
            }
            Change::Folder(path) => drop(self.folders.insert(path.clone())),
        }
    }
}

impl Change {
    fn is_in(&self, folder: &Path) -> bool {
        let (Self::Made(path, _)
        | Self::Removed(path)
        | Self::Renamed(_, path, _)
        | Self::Folder(path)) = self;
        path.parent() == Some(folder)
    }
}

fn is_harmless(path: &Path) -> bool {
    ends(path, ".lock") || ends(path, "-shm")
}

fn ends(path: &Path, ending: &str) -> bool {
    path.to_string_lossy().ends_with(ending)
}

fn folders(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::from([folder.to_owned()]);
    for entry in std::fs::read_dir(folder).expect("the folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(folders(&path));
        }
    }
    found
}

fn natural(number: i64) -> usize {
    usize::try_from(number).expect("a natural number")
}

/// One of the arguments of a call as a number.
fn number(call: &Call, at: usize) -> usize {
    call.arguments.get(at).and_then(|word| word.parse().ok()).expect("a number")
}
