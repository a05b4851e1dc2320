//! The calls a program makes to the system, as `strace` tells them.
//!
//! **Invariant:** what cannot be read in a trace ends the test; nothing is passed over.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::place;

/// One call to the system.
#[derive(Clone, Debug)]
pub struct Call {
    /// The thread that made it.
    pub thread: u32,
    /// Its name, such as `fsync`.
    pub name: String,
    /// Its arguments, as told.
    pub arguments: Vec<String>,
    /// What it returned; a failure is below 0.
    pub result: i64,
}

/// All that changes a file or makes it safe.
pub const CHANGING: &str = "openat,write,pwrite64,writev,pwritev,lseek,ftruncate,truncate,fallocate,\
copy_file_range,sendfile,rename,renameat,renameat2,link,linkat,symlink,unlink,unlinkat,mkdir,mkdirat,\
rmdir,fsync,fdatasync,sync_file_range";

/// Whether programs may be watched here. Where the system forbids it, says so and returns `false`;
/// only then may a test be left out.
pub fn may_trace() -> bool {
    let tried = Command::new("strace").args(["-o", "/dev/null", "true"]).output();
    let tried = tried.expect("strace is missing; .ci/set-up installs it");
    if tried.status.success() {
        return true;
    }
    let why = place::said(&tried);
    let forbids = ["not permitted", "denied", "not implemented"];
    assert!(forbids.iter().any(|word| why.contains(word)), "strace: {why}");
    // Past the capture of the test harness: a test that was left out must be seen.
    let line = format!("\nSKIPPED: storage faults; this system forbids ptrace: {}\n", why.trim());
    let _ = std::io::Write::write_all(&mut std::io::stderr(), line.as_bytes());
    false
}

/// Runs a program under `strace` with these options and returns how it ended.
pub fn run(options: &[&str], into: &Path, line: &[String]) -> Output {
    let mut command = Command::new("strace");
    place::ended(command.args(options).arg("-o").arg(into).args(line))
}

/// Runs a program and returns all calls that change files, with all they wrote.
pub fn record(into: &Path, line: &[String]) -> (Output, Vec<Call>) {
    let only = format!("trace={CHANGING}");
    let options = ["-f", "--seccomp-bpf", "-y", "-xx", "-s", "16777216", "-e", &only];
    let done = run(&options, into, line);
    let text = std::fs::read_to_string(into).expect("a trace");
    (done, calls(&text))
}

/// The calls of a trace, in the order in which they ended.
pub fn calls(trace: &str) -> Vec<Call> {
    let mut begun: BTreeMap<u32, String> = BTreeMap::new();
    let mut calls = Vec::new();
    for line in trace.lines() {
        let (thread, told) = line.split_once(' ').expect("a thread");
        let (thread, told) = (thread.parse().expect("a thread"), told.trim_start());
        if told.starts_with("+++") || told.starts_with("---") {
            continue;
        }
        if let Some(start) = told.strip_suffix(" <unfinished ...>") {
            begun.insert(thread, start.to_owned());
        } else if let Some((_, end)) = told.split_once(" resumed>") {
            let start = begun.remove(&thread).expect("the beginning of a call");
            calls.extend(call(thread, &(start + end)));
        } else {
            calls.extend(call(thread, told));
        }
    }
    calls
}

/// A call; `None` for one that never returned.
fn call(thread: u32, told: &str) -> Option<Call> {
    let (before, result) = told.rsplit_once(" = ").expect("a result");
    let (name, arguments) = before.trim_end().strip_suffix(')')?.split_once('(')?;
    let result = result.split([' ', '<']).next()?;
    Some(Call {
        thread,
        name: name.to_owned(),
        arguments: arguments.split(", ").map(str::to_owned).collect(),
        result: result.parse().ok()?,
    })
}

impl Call {
    /// The file it works on: by its descriptor, or by its first name.
    pub fn path(&self) -> Option<PathBuf> {
        self.descriptor_at(0).or_else(|| self.names().into_iter().next())
    }

    /// The file behind an argument, where that is a descriptor of a file.
    pub fn descriptor_at(&self, at: usize) -> Option<PathBuf> {
        let word = self.arguments.get(at)?;
        if word.starts_with("AT_FDCWD") || word.ends_with("(deleted)") {
            return None;
        }
        let (_, named) = word.split_once('<')?;
        Some(path(&bytes(named.strip_suffix('>')?)))
    }

    /// Whether it tells a person or a program something.
    pub fn is_output(&self) -> bool {
        let first = self.arguments.first().map(String::as_str).unwrap_or_default();
        self.name == "write" && (first.starts_with("1<") || first.starts_with("2<"))
    }

    /// The names of files among its arguments.
    pub fn names(&self) -> Vec<PathBuf> {
        let data = self.name.contains("write");
        let quoted = self.arguments.iter().filter_map(|word| quoted(word));
        if data { Vec::new() } else { quoted.map(|name| path(&name)).collect() }
    }

    /// What it wrote.
    pub fn data(&self) -> Vec<u8> {
        let data = self.arguments.get(1).and_then(|word| quoted(word));
        data.expect("all that was written")
    }
}

fn quoted(word: &str) -> Option<Vec<u8>> {
    Some(bytes(word.strip_prefix('"')?.strip_suffix('"')?))
}

fn path(bytes: &[u8]) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(bytes).into_owned())
}

/// Bytes told as `\x41`.
fn bytes(told: &str) -> Vec<u8> {
    let byte = |pair: &str| u8::from_str_radix(pair, 16).expect("two hexadecimal digits");
    told.split("\\x").skip(1).map(byte).collect()
}

#[test]
fn calls_are_read_from_a_trace() {
    let trace = "7 fsync(5</\\x61> <unfinished ...>\n8 write(1<\\x62>, \"\\x41\", 1) = 1\n\
                 7 <... fsync resumed>)              = -1 EIO (Input/output error) (INJECTED)\n\
                 7 +++ exited with 0 +++\n";
    let calls = calls(trace);
    let short = |call: &Call| (call.thread, call.name.clone(), call.result);
    let read: Vec<_> = calls.iter().map(short).collect();
    assert_eq!(read, [(8, "write".to_owned(), 1), (7, "fsync".to_owned(), -1)]);
    assert_eq!((calls[0].data(), calls[0].is_output()), (b"A".to_vec(), true));
    assert_eq!(calls[1].path(), Some(PathBuf::from("a")));
}
