//! From page to page of the open municipality: from the press in the rail to the page that stands still,
//! with 264 series × 30 years, the whole window on one core beside a busy loop.
//!
//! **Invariant:** a press counts from when the system gave it to the window until the frame after the last
//! change of the page: its heading, its data and all that comes a little later.

use std::time::{Duration, Instant};

use ceiba::text::{Language, Message, keys};
use serde_json::Value;

use crate::chain::Outcome;
use crate::one_core::{Busy, Cores, most_of};
use crate::screen::{Pictures, Screen};
use crate::town;
use crate::window::{Surroundings, Window};

const ROUNDS: usize = 4;
/// A page that has not come to rest for so long will not.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long it took to go to each page, each time, in milliseconds.
pub struct Switches {
    /// To each page of the rail but the next.
    pages: Vec<(String, Vec<f64>)>,
    /// To the page that makes a whole book and shows its first pages.
    book: Vec<f64>,
}

impl Switches {
    /// How long it takes in 95 of 100 cases.
    pub fn most(&self) -> Duration {
        most_of(self.pages.iter().flat_map(|(_, times)| times).copied().collect())
    }

    /// Each page, and how long it takes in 95 of 100 cases, the slowest first.
    pub fn slowest(&self) -> Vec<(&str, Duration)> {
        let most = self.pages.iter().map(|(page, times)| (page.as_str(), most_of(times.clone())));
        let mut most: Vec<_> = most.collect();
        most.sort_by_key(|(_, time)| std::cmp::Reverse(*time));
        most
    }

    /// How long it takes until the first pages of a book are made and drawn.
    pub fn book(&self) -> Duration {
        most_of(self.book.clone())
    }
}

/// Opens the window and goes through its pages. Everything shares one core with a busy loop.
pub fn switches() -> Outcome<Switches> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(work())
}

async fn work() -> Outcome<Switches> {
    let cores = Cores::one()?;
    let surroundings = Surroundings::on(Screen::start(Pictures::None)?)?;
    let window = town::on_its_table(&surroundings).await?;
    window.run(WATCH).await?;
    let busy = Busy::start()?;
    let pages = pages().into_iter().map(|page| (page.text(Language::En), Vec::new()));
    let mut switches = Switches { pages: pages.collect(), book: Vec::new() };
    for _ in 0..ROUNDS {
        for (page, times) in &mut switches.pages {
            times.push(switch(&window, page).await?);
        }
        let print = keys::window_step_print().text(Language::En);
        switches.book.push(switch(&window, &print).await?);
    }
    drop(busy);
    window.close().await?;
    drop(cores);
    Ok(switches)
}

/// The pages of the rail, from above; the book is another matter.
fn pages() -> [Message; 11] {
    [
        keys::window_step_municipality(),
        keys::window_step_indicators(),
        keys::window_step_balance(),
        keys::window_step_import(),
        keys::window_step_data(),
        keys::window_step_actions(),
        keys::window_step_share(),
        keys::window_step_copies(),
        keys::window_step_history(),
        keys::window_step_sources(),
        keys::window_step_settings(),
    ]
}

async fn switch(window: &Window, page: &str) -> Outcome<f64> {
    window.click(page).await?;
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let told = window.run("return window.stands()").await?;
        match told.as_f64() {
            Some(time) => return Ok(time),
            None if told == Value::Null => {}
            None => return Err(format!("{page}: {told}").into()),
        }
    }
    Err(format!("{page} does not come to rest").into())
}

/// Notes of each press how long it took until the frame after the page's last change.
const WATCH: &str = r#"
    const STILL = 600;
    const painted = (then) => requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = then;
        after.port2.postMessage(null);
    });
    let [start, last] = [0, 0];
    addEventListener("click", (event) => {
        if (event.target.closest("nav button")) [start, last] = [event.timeStamp, 0];
    }, true);
    const note = () => painted(() => (last = performance.now()));
    const whole = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver(note).observe(document.querySelector("main"), whole);
    window.stands = () => {
        if (last === 0 || performance.now() - last < STILL) return null;
        return document.querySelector("main h1") ? last - start : "it has no heading";
    };
"#;
