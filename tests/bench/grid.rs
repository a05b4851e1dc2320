//! The table of figures under the hand: from a key to the painted cell, with 264 series × 30 years, the
//! whole window on one core beside a busy loop.
//!
//! **Invariant:** a key counts from when the system gave it to the window until the frame that shows what
//! it did; Enter until the figure is stored and stands in its cell.

use std::time::Duration;

use crate::chain::Outcome;
use crate::one_core::{Busy, Cores, most_of};
use crate::screen::{Pictures, Screen};
use crate::town;
use crate::window::{Surroundings, Window};

const ROUNDS: usize = 12;

/// How long keys take in 95 of 100 cases: those that move, mark and type; and Enter.
pub struct Times {
    /// Arrows, with and without Shift, and letters.
    pub keys: Duration,
    /// Enter, with the writing of the figure.
    pub enter: Duration,
}

/// Opens the window on the table and works in it. Everything shares one core with a busy loop.
pub fn times() -> Outcome<Times> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(work())
}

async fn work() -> Outcome<Times> {
    let cores = Cores::one()?;
    let surroundings = Surroundings::on(Screen::start(Pictures::None)?)?;
    let window = town::on_its_table(&surroundings).await?;
    window.run(WATCH).await?;
    let busy = Busy::start()?;
    for _ in 0..ROUNDS {
        one_round(&window).await?;
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    drop(busy);
    let times =
        Times { keys: slowest(&window, "keys").await?, enter: slowest(&window, "enter").await? };
    window.close().await?;
    drop(cores);
    Ok(times)
}

/// Through the table, a block marked, a figure typed and stored.
async fn one_round(window: &Window) -> Outcome {
    let [left, up, right, down] = ["\u{e012}", "\u{e013}", "\u{e014}", "\u{e015}"];
    for key in [down, down, right, down, left, down, up, down, down, down] {
        window.press(key).await?;
        breathe().await;
    }
    for key in [right, down, down] {
        window.press_holding("\u{e008}", key).await?;
        breathe().await;
    }
    window.press("\u{e00c}").await?;
    breathe().await;
    // A number that every series can have, and none of them has yet.
    window.press("1").await?;
    breathe().await;
    window.press("\u{e007}").await?;
    while window.run(EDITING).await? == serde_json::Value::Bool(true) {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    breathe().await;
    Ok(())
}

/// A person who types fast presses eight keys a second.
async fn breathe() {
    tokio::time::sleep(Duration::from_millis(120)).await;
}

/// Whether a figure is being typed or stored.
const EDITING: &str = r#"return document.querySelector('[role="gridcell"] input') !== null;"#;

/// Notes of each key how long it took until the frame after it was painted.
const WATCH: &str = r#"
    document.querySelector('[role="gridcell"][tabindex="0"]').focus();
    window.taken = { keys: [], enter: [] };
    const painted = (then) => requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = then;
        after.port2.postMessage(null);
    });
    addEventListener("keydown", (event) => {
        if (event.key === "Shift") return;
        const start = event.timeStamp;
        const typed = event.key === "Enter";
        const look = () => {
            if (typed && document.querySelector('[role="gridcell"] input')) return painted(look);
            window.taken[typed ? "enter" : "keys"].push(performance.now() - start);
        };
        painted(look);
    }, true);
"#;

async fn slowest(window: &Window, which: &str) -> Outcome<Duration> {
    let taken = window.run(&format!("return window.taken.{which}")).await?;
    let taken = taken.as_array().ok_or("no times")?;
    let times: Vec<f64> = taken.iter().filter_map(serde_json::Value::as_f64).collect();
    if times.len() < ROUNDS {
        return Err(format!("only {} of the keys arrived: {which}", times.len()).into());
    }
    Ok(most_of(times))
}
