//! The program's side of reading a foreign file: starts the reading process, listens, and ends it
//! after twenty seconds or when the person presses Cancel.
//!
//! **Invariant:** no byte of a foreign file is looked at in this process; whatever the reading
//! process does (panic, run out of memory, loop, write nonsense), the outcome here is a [`Book`]
//! or a sentence. The stopwatch here is the only one in the core and decides about waiting only.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::{Duration, Instant};

use super::frames::{self, Frame, Note};
use super::limits;
use super::refusal::Refusal;
use super::sheet::{Book, Cell, Format, Sheet};
use crate::attachments::photo::{Photo, Purpose};
use crate::basics::Progress;
use crate::error::{Error, Result};
use crate::text::keys;

/// How often the person's wish to cancel is looked at.
const TICK: Duration = Duration::from_millis(25);

/// Frames that may wait between the two threads.
const WAITING: usize = 64;

/// Where the reading program is.
#[derive(Clone, Debug)]
pub struct Reader {
    program: PathBuf,
    time: Duration,
}

impl Reader {
    /// The reader that starts `program` (the command line, shipped beside the window).
    #[must_use]
    pub fn new(program: PathBuf) -> Self {
        Self { program, time: limits::READER_TIME }
    }

    /// The same with another limit of time.
    #[must_use]
    pub fn within(self, time: Duration) -> Self {
        Self { time, ..self }
    }

    /// Reads a foreign file. Steps are counted in cells, of an unknown total.
    ///
    /// # Errors
    /// [`Error::Foreign`] with the sentence why the file is not read, [`Error::Cancelled`], or
    /// what the system says when the file or the reading program is not there.
    pub fn read(&self, file: &Path, progress: &dyn Progress) -> Result<Book> {
        Self::open(file)?;
        match self.gather(file, What::Workbook, progress)? {
            Ok(gathering) => Ok(gathering.finish()),
            Err(refusal) => Err(refusal.error(&file_name(file))),
        }
    }

    /// Reads a photograph as it will be kept.
    ///
    /// # Errors
    /// As [`Reader::read`].
    pub fn photo(&self, file: &Path, purpose: Purpose, progress: &dyn Progress) -> Result<Photo> {
        let refused = |refusal: &Refusal| refusal.error_of_photo(&file_name(file));
        if Self::open(file)?.1 > limits::PHOTO_BYTES {
            return Err(refused(&Refusal::TooLarge));
        }
        progress.step("attachments-step-photo", 0, 0);
        let gathered = self.gather(file, What::Photo(purpose), progress)?;
        let photo = gathered.map_err(|refusal| refused(&refusal))?.photo;
        photo.ok_or_else(|| refused(&Refusal::Damaged("there is no picture in it".into())))
    }

    /// Opens a file, which must be one, for reading; with its size.
    pub(crate) fn open(file: &Path) -> Result<(File, u64)> {
        let about = std::fs::metadata(file).map_err(|error| Error::foreign_file(file, error))?;
        if about.is_dir() {
            return Err(Error::Foreign(keys::foreign_not_a_file(file_name(file))));
        }
        if !about.is_file() {
            return Err(Error::Foreign(keys::foreign_unknown(file_name(file)))); // a device, a pipe
        }
        let opened = File::open(file).map_err(|error| Error::foreign_file(file, error))?;
        Ok((opened, about.len()))
    }

    fn gather(
        &self,
        file: &Path,
        what: What,
        progress: &dyn Progress,
    ) -> Result<std::result::Result<Gathering, Refusal>> {
        let mut process = self.start(file, what)?;
        let frames = listen(process.0.stdout.take());
        let gathered = self.gather_frames(&frames, progress);
        process.end();
        gathered
    }

    fn start(&self, file: &Path, what: What) -> Result<Process> {
        let mut command = Command::new(&self.program);
        command.args(["read", what.word(), "--"]).arg(file);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        hide_console(&mut command);
        let program = || self.program.display().to_string();
        command
            .spawn()
            .map(Process)
            .map_err(|_| Error::Refused(keys::foreign_reader_missing(program())))
    }

    /// Frames until the last one; any other end is "damaged or too large".
    fn gather_frames(
        &self,
        frames: &Receiver<Frame>,
        progress: &dyn Progress,
    ) -> Result<std::result::Result<Gathering, Refusal>> {
        let started = Instant::now();
        let mut gathering = Gathering::default();
        while started.elapsed() < self.time {
            progress.check()?;
            match frames.recv_timeout(TICK) {
                Ok(Frame::Progress(cells)) => progress.step("work-reading-workbook", cells, 0),
                Ok(Frame::End) => return Ok(Ok(gathering)),
                Ok(Frame::Error(refusal)) => return Ok(Err(refusal)),
                Ok(frame) => {
                    if let Err(refusal) = gathering.add(frame) {
                        return Ok(Err(refusal));
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => {
                    return Ok(Err(Refusal::Damaged("the reader ended early".into())));
                }
            }
        }
        Ok(Err(Refusal::Damaged("the reader took too long".into())))
    }
}

/// The name of a file without its folders, for sentences.
#[must_use]
pub fn file_name(file: &Path) -> String {
    file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned()
}

/// A process that does not outlive its reading.
struct Process(Child);

impl Process {
    /// Kills it if it still runs and takes its exit code, so that no trace of it stays.
    fn end(&mut self) {
        // It may have ended by itself; then there is nothing to kill.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.end();
    }
}

#[cfg(windows)]
fn hide_console(command: &mut Command) {
    use std::os::windows::process::CommandExt;
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    command.creation_flags(CREATE_NO_WINDOW);
}

#[cfg(not(windows))]
fn hide_console(_: &mut Command) {}

/// Reads frames on a thread of its own, so that a silent process does not block.
fn listen(stdout: Option<ChildStdout>) -> Receiver<Frame> {
    let (sender, receiver) = sync_channel(WAITING);
    if let Some(stdout) = stdout {
        std::thread::spawn(move || forward(stdout, &sender));
    }
    receiver
}

fn forward(stdout: ChildStdout, sender: &SyncSender<Frame>) {
    let mut from = BufReader::with_capacity(256 * 1024, stdout);
    while let Some(frame) = frames::read(&mut from) {
        if sender.send(frame).is_err() {
            return;
        }
    }
}

/// What the reading process is asked for.
#[derive(Clone, Copy)]
enum What {
    Workbook,
    Photo(Purpose),
}

impl What {
    fn word(self) -> &'static str {
        match self {
            Self::Workbook => "--frames",
            Self::Photo(Purpose::Evidence) => "--photo",
            Self::Photo(Purpose::Print) => "--picture",
        }
    }
}

/// The book as it grows; or a photograph.
#[derive(Default)]
struct Gathering {
    sheets: Vec<(String, bool, Vec<Cell>)>,
    notes: Vec<Note>,
    photo: Option<Photo>,
}

impl Gathering {
    fn add(&mut self, frame: Frame) -> std::result::Result<(), Refusal> {
        match frame {
            Frame::Sheet { name, hidden } => self.sheets.push((name, hidden, Vec::new())),
            Frame::Note(note) => self.notes.push(note),
            Frame::Photo(photo) => self.photo = Some(photo),
            Frame::Cells(mut more) => {
                let Some((name, _, cells)) = self.sheets.last_mut() else {
                    return Err(Refusal::Damaged("cells before a sheet".into()));
                };
                if cells.len() + more.len() > limits::SHEET_CELLS {
                    return Err(Refusal::TooManyCells(name.clone()));
                }
                cells.append(&mut more);
            }
            Frame::Progress(_) | Frame::End | Frame::Error(_) => {}
        }
        Ok(())
    }

    fn finish(self) -> Book {
        let sheets = self.sheets.into_iter();
        Book {
            format: Format::Xlsx,
            sheets: sheets.map(|(name, hidden, cells)| Sheet::new(name, hidden, cells)).collect(),
            notes: self.notes,
        }
    }
}
