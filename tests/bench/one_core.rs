//! The machine of a planner with much else to do: one core, and a busy loop beside the program.

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::chain::Outcome;

/// What 95 of 100 of these milliseconds are not longer than.
pub fn most_of(mut times: Vec<f64>) -> Duration {
    times.sort_by(f64::total_cmp);
    let at = (times.len() * 95).div_ceil(100).saturating_sub(1);
    Duration::from_secs_f64(times.get(at).copied().unwrap_or_default() / 1000.0)
}

/// A loop that does nothing as fast as it can, ended when it is dropped.
pub struct Busy(Child);

impl Busy {
    /// Starts it.
    pub fn start() -> Outcome<Self> {
        let mut command = Command::new("sh");
        let command = command.args(["-c", "while :; do :; done"]).stdin(Stdio::null());
        Ok(Self(command.spawn()?))
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// This program, and all that it starts, on one core; when it is dropped, on those it had.
pub struct Cores(String);

impl Cores {
    /// Goes to the first core.
    pub fn one() -> Outcome<Self> {
        let own = std::process::id().to_string();
        let told = Command::new("taskset").args(["-cp", &own]).output()?;
        let told = String::from_utf8(told.stdout)?;
        let all = told.rsplit(": ").next().unwrap_or_default().trim().to_owned();
        pin("0", &own)?;
        Ok(Self(all))
    }
}

impl Drop for Cores {
    fn drop(&mut self) {
        let _ = pin(&self.0, &std::process::id().to_string());
    }
}

fn pin(cores: &str, process: &str) -> Outcome {
    let mut command = Command::new("taskset");
    let done = command.args(["-cp", cores, process]).stdout(Stdio::null()).status()?;
    if done.success() { Ok(()) } else { Err("taskset (package util-linux) failed".into()) }
}
