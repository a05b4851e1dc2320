//! A screen without a screen, and WebKit's driver on it.
//!
//! **Invariant:** what is started here is ended here, also when a story fails.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::Outcome;

/// A process that ends when its story does.
struct Started(Child);

impl Drop for Started {
    fn drop(&mut self) {
        // It may have ended by itself: nothing to do then.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// WebKit's setting that `src-tauri/src/drawing.rs` decides on where it is not given.
const WITHOUT_LAYERS: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";

/// Whether pictures of the window are taken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Pictures {
    /// They are: WebKit draws in layers, without which its driver waits for ever for a picture.
    Taken,
    /// They are not: the window draws as it does for a person.
    #[allow(dead_code, reason = "the benchmarks' window is this one, the stories' is not")]
    None,
}

/// An X server that draws into memory, of the size of a planner's old laptop.
pub struct Screen {
    display: String,
    pictures: Pictures,
    _server: Started,
}

impl Screen {
    /// Starts one on a display number of its own choosing.
    pub fn start(pictures: Pictures) -> Outcome<Self> {
        Self::start_with(pictures, &[])
    }

    /// The same with more arguments.
    pub fn start_with(pictures: Pictures, arguments: &[&OsStr]) -> Outcome<Self> {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]);
        command.args(arguments);
        let mut server = start(command.stdout(Stdio::piped()), "Xvfb", "xvfb")?;
        let output = server.0.stdout.take().ok_or("Xvfb says nothing")?;
        let mut number = String::new();
        BufReader::new(output).read_line(&mut number)?;
        if number.trim().is_empty() {
            return Err("Xvfb started no screen".into());
        }
        Ok(Self { display: format!(":{}", number.trim()), pictures, _server: server })
    }

    /// Has a program show itself here, in the same way whoever starts it.
    pub fn shows(&self, program: &mut Command) {
        program
            .env("DISPLAY", &self.display)
            .env("LANG", "C.UTF-8")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WEBKIT_DISABLE_DMABUF_RENDERER");
        match self.pictures {
            Pictures::Taken => program.env(WITHOUT_LAYERS, "0"),
            Pictures::None => program.env_remove(WITHOUT_LAYERS),
        };
    }
}

/// How a window says its texts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Texts {
    /// As they are.
    Plain,
    /// In brackets and longer, as in a language nobody speaks.
    Longer,
}

/// WebKit's driver: it starts the program, presses and reads in its window.
pub struct Driver {
    /// Where it listens.
    pub address: String,
    process: Started,
}

impl Driver {
    /// Starts one for a program that keeps its files in `data` and is told the answers to its
    /// file dialogs by the file `answers`.
    pub fn start(screen: &Screen, data: &Path, answers: &Path, texts: Texts) -> Outcome<Self> {
        let port = free_port()?;
        let mut command = Command::new("WebKitWebDriver");
        command
            .args([&format!("--port={port}"), "--host=127.0.0.1"])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("CEIBA_DATA_DIR", data)
            .env("CEIBA_DIALOG_ANSWERS", answers);
        screen.shows(&mut command);
        if texts == Texts::Longer {
            command.env("CEIBA_LONGER_TEXTS", "1");
        }
        let process = start(&mut command, "WebKitWebDriver", "webkit2gtk-driver")?;
        wait_until_it_listens(port)?;
        Ok(Self { address: format!("http://127.0.0.1:{port}"), process })
    }

    /// Ends the program at once, as a power cut does, with no chance to tidy up; returns when it is gone.
    pub fn kill_program(&self) -> Outcome {
        let driver = self.process.0.id();
        let running = children(driver)?;
        if running.is_empty() {
            return Err("the program was not running".into());
        }
        for child in &running {
            Command::new("kill").args(["-KILL", &child.to_string()]).status()?;
        }
        let start = Instant::now();
        while !children(driver)?.is_empty() && start.elapsed() < Duration::from_secs(10) {
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // A driver that is killed leaves the program running; after a good end there is none.
        let _ = self.kill_program();
    }
}

/// Starts a program, or says which package has it.
fn start(command: &mut Command, name: &str, package: &str) -> Outcome<Started> {
    let child = command.stdin(Stdio::null()).stderr(Stdio::null()).spawn().map_err(|error| {
        format!("{name} could not be started ({error}). On Debian: apt-get install {package}")
    })?;
    Ok(Started(child))
}

/// A port that was free a moment ago.
fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

fn wait_until_it_listens(port: u16) -> Outcome {
    let start = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        if start.elapsed() > Duration::from_secs(20) {
            return Err("WebKitWebDriver does not answer".into());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}

/// The processes that a process started, by the fourth field of `/proc/N/stat`.
pub fn children(parent: u32) -> Outcome<Vec<u32>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc")? {
        let name = entry?.file_name();
        let Some(process) = name.to_str().and_then(|name| name.parse::<u32>().ok()) else {
            continue;
        };
        // A process may end while we look.
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        let after_name = stat.rsplit(')').next().unwrap_or_default();
        if after_name.split_whitespace().nth(1) == Some(&parent.to_string()) {
            found.push(process);
        }
    }
    Ok(found)
}
