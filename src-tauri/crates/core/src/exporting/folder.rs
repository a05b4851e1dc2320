//! The folder with all data: written beside its place and named when it is whole.
//!
//! **Invariant:** what bears the name of the folder is complete and flushed; what was cancelled or
//! failed leaves nothing, and nothing that was there is replaced.

use std::fs::File;
use std::path::{Path, PathBuf};

use super::table::Table;
use super::{tables, words, write};
use crate::basics::Millis;
use crate::basics::Progress;
use crate::basics::file::{flush_folder, make_folder, write_whole};
use crate::book::{BookKey, store as books};
use crate::store::backup::{self, plain_name};
use crate::store::contents::{self, Hash};
use crate::store::deeds;
use crate::text::{Locale, Message, keys};
use crate::workspace::Connection;
use crate::{Error, Result, attachments};

/// What is wanted, and where.
pub struct Wanted<'a> {
    /// The folder in which the folder is made.
    pub into: &'a Path,
    /// What the folder is called, and the copy in it.
    pub name: &'a str,
    /// Of headings, of words and of the page that explains it all.
    pub locale: Locale,
    /// When, by the clock of this computer.
    pub now: Millis,
    /// The same as people write it here.
    pub when: &'a str,
    /// The version of the program.
    pub program: &'a str,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// The folder.
    pub folder: PathBuf,
    /// How many files are in it.
    pub files: usize,
}

/// Writes everything into a new folder.
///
/// # Errors
/// `File` when it cannot be written, `Cancelled` when the person has pressed Cancel.
pub fn write_folder(db: &Connection, wanted: &Wanted, progress: &dyn Progress) -> Result<Exported> {
    let folder = free(wanted)?;
    let part = wanted.into.join(format!("{}.part", name_of(&folder)));
    clear(&part)?; // what a power cut left of an earlier one
    let written = write_all(db, wanted, &part, progress).and_then(|files| {
        std::fs::rename(&part, &folder).map_err(|source| Error::file(&folder, source))?;
        flush_folder(&folder);
        Ok(Exported { folder, files })
    });
    if written.is_err() {
        let _ = clear(&part); // the reason why it could not be written is the one to tell
    }
    written
}

fn free(wanted: &Wanted) -> Result<PathBuf> {
    let numbered = |number: u32| match number {
        1 => wanted.into.join(wanted.name),
        _ => wanted.into.join(format!("{} ({number})", wanted.name)),
    };
    let free = (1..1000).map(numbered).find(|folder| !folder.exists());
    free.ok_or_else(|| Error::Refused(keys::export_no_room(wanted.name)))
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn clear(part: &Path) -> Result<()> {
    match std::fs::remove_dir_all(part) {
        Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
            Err(Error::file(part, source))
        }
        _ => Ok(()),
    }
}

/// How much is written, and how many files that were.
struct Writer<'a> {
    folder: &'a Path,
    progress: &'a dyn Progress,
    files: usize,
}

impl Writer<'_> {
    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        self.progress.check()?;
        self.files += 1;
        write_whole(&self.folder.join(name), bytes)
    }

    /// The bytes of an attached file, where they are here and whole.
    fn content(&mut self, db: &Connection, hash: &Hash, folder: &str, name: &str) -> Result<()> {
        self.progress.check()?;
        let folder = self.folder.join(folder);
        make_folder(&folder)?;
        let path = folder.join(name);
        let failed = |source| Error::file(&path, source);
        let mut file = File::create(&path).map_err(failed)?;
        if contents::write_to(db, hash, &path, &mut file)? {
            self.files += 1;
            file.sync_all().map_err(failed)
        } else {
            drop(file);
            std::fs::remove_file(&path).map_err(failed)
        }
    }
}

/// The steps that are told, one after the other.
const STEPS: u64 = 4;

fn write_all(
    db: &Connection,
    wanted: &Wanted,
    folder: &Path,
    progress: &dyn Progress,
) -> Result<usize> {
    make_folder(folder)?;
    let mut writer = Writer { folder, progress, files: 1 };
    backup::hand_over(db, &folder.join(copy_name(wanted)), progress)?;
    progress.step("export-step-tables", 1, STEPS);
    let tables = tables(db, wanted.locale)?;
    for table in &tables {
        writer.put(&csv_name(table), &write::csv(table)?)?;
    }
    progress.step("export-step-workbook", 2, STEPS);
    let workbook = write::workbook(&tables, wanted.now)?;
    writer.put(&said(&keys::export_workbook_name(), wanted), &workbook)?;
    let log = write::log(&deeds::history(db)?, wanted.locale);
    writer.put(&said(&keys::export_log_name(), wanted), &log)?;
    progress.step("export-step-files", 3, STEPS);
    write_attached(db, wanted, &mut writer)?;
    write_editions(db, wanted, &mut writer)?;
    let explained = explained(wanted, &tables, writer.files);
    writer.put(&said(&keys::export_readme_name(), wanted), explained.as_bytes())?;
    progress.step("export-step-files", STEPS, STEPS);
    Ok(writer.files)
}

fn said(message: &Message, wanted: &Wanted) -> String {
    message.text(wanted.locale)
}

fn copy_name(wanted: &Wanted) -> String {
    format!("{}.ceiba", wanted.name)
}

fn csv_name(table: &Table) -> String {
    format!("{}.csv", plain_name(&table.title))
}

fn write_attached(db: &Connection, wanted: &Wanted, writer: &mut Writer) -> Result<()> {
    let names = words::names(db)?;
    let folder = said(&keys::export_files(), wanted);
    for file in attachments::store::all(db)?.iter().filter(|file| file.here) {
        if let Some(name) = names.get(&file.id) {
            writer.content(db, &file.file, &folder, name)?;
        }
    }
    Ok(())
}

/// The pages of every edition, as they were printed.
fn write_editions(db: &Connection, wanted: &Wanted, writer: &mut Writer) -> Result<()> {
    let folder = said(&keys::export_books(), wanted);
    for book in BookKey::ALL {
        for edition in books::editions(db, book)? {
            let title = plain_name(&said(&book.name(), wanted));
            let name = format!("{title} {} {}.pdf", edition.number, plain_name(&edition.code));
            writer.content(db, &edition.kept.pages, &folder, &name)?;
        }
    }
    Ok(())
}

/// The page that says what everything is, for whoever has this folder and not the program.
fn explained(wanted: &Wanted, tables: &[Table], files: usize) -> String {
    let say = |message: Message| said(&message, wanted);
    let mut lines = vec![
        say(keys::export_readme_head(wanted.name)),
        String::new(),
        say(keys::export_readme_made(wanted.program, wanted.when)),
        say(keys::export_readme_files(files)),
        String::new(),
        format!("{}  {}", copy_name(wanted), say(keys::export_readme_copy())),
    ];
    for table in tables {
        lines.push(format!(
            "{}  {}",
            csv_name(table),
            say(keys::export_readme_rows(table.rows.len()))
        ));
    }
    lines.extend([
        format!("{}  {}", say(keys::export_workbook_name()), say(keys::export_readme_workbook())),
        format!("{}  {}", say(keys::export_log_name()), say(keys::export_readme_log())),
        format!("{}/  {}", say(keys::export_files()), say(keys::export_readme_attached())),
        format!("{}/  {}", say(keys::export_books()), say(keys::export_readme_books())),
        String::new(),
        say(keys::export_readme_csv()),
        say(keys::export_readme_codes()),
        say(keys::export_readme_left()),
    ]);
    write::MARK.to_owned() + &lines.join("\r\n") + "\r\n"
}
