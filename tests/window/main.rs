//! The real window, driven from outside as a person would: WebKit's own driver, on a screen of
//! its own. Pictures of each step are kept in `target/window`.
//!
//! **Invariant:** a missing driver or screen is a failure, never a skipped test.

mod cut;
mod everyone;
mod finding;
mod grid;
mod hostile;
mod keeping;
mod keyboard;
mod longer;
mod own;
mod printing;
mod profile;
mod screen;
mod stories;
mod storyboard;
mod window;

use std::process::ExitCode;

/// What a story ends with: nothing, or a sentence on what was not as it should be.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    if std::env::args().any(|argument| argument == "--list") {
        return ExitCode::SUCCESS;
    }
    match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime.block_on(run_all()),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the stories one after the other and reports them as cargo's own tests do.
async fn run_all() -> ExitCode {
    let mut failed = 0;
    // `cargo test --test window -- stick` tells only the stories with that word in their name.
    let asked = std::env::args().nth(1).filter(|word| !word.starts_with('-')).unwrap_or_default();
    let mut stories = stories::all();
    stories.retain(|story| story.name.contains(&asked));
    for story in &stories {
        match (story.tell)().await {
            Ok(()) => println!("test {} ... ok", story.name),
            Err(error) => {
                failed += 1;
                println!("test {} ... FAILED\n  {error}", story.name);
            }
        }
    }
    let word = if failed == 0 { "ok" } else { "FAILED" };
    println!("\ntest result: {word}. {} passed; {failed} failed", stories.len() - failed);
    ExitCode::from(u8::from(failed > 0))
}
