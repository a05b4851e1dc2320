//! The two commands of the window: `call` knocks at the door, `cancel` stops a job.
//!
//! **Invariant:** nothing runs on the main thread, and `cancel` waits for nobody.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ceiba::basics::Progress;
use ceiba_api::views::settings::ThemeKey;
use ceiba_api::views::start::FileToken;
use ceiba_api::{Context, DoorError, Host};
use serde::Serialize;
use serde_json::Value;
use tauri::State;
use tauri::ipc::{Channel, Response};

/// The door, and which jobs are running.
pub struct Door {
    context: Arc<Context>,
    jobs: Jobs,
}

/// Running jobs by the number that the page gave them, each with its sign to stop.
type Jobs = Arc<Mutex<BTreeMap<u32, Arc<AtomicBool>>>>;

impl Door {
    /// A door without an open municipality; `tell` is called when something was done behind the scenes.
    pub fn new(host: Host, tell: impl Fn() + Clone + Send + 'static) -> Self {
        let context = Arc::new(Context::new(host));
        while_there_is_a_door(&context, Context::rest);
        let telling = tell.clone();
        while_there_is_a_door(&context, move |context| {
            if context.look_after() {
                telling();
            }
        });
        while_there_is_a_door(&context, move |context| {
            if context.keep_visible() {
                tell();
            }
        });
        Self { context, jobs: Jobs::default() }
    }

    /// The token of a file that was dropped on the window.
    pub fn dropped(&self, path: &Path) -> FileToken {
        self.context.token(path)
    }

    /// The page opens this file as soon as it is there.
    pub fn start_with(&self, path: &Path) {
        self.context.start_with(path);
    }

    /// The title of the window in the language of the screen.
    pub fn title(&self) -> String {
        self.context.title()
    }

    /// The colours of the window.
    pub fn theme(&self) -> ThemeKey {
        self.context.theme()
    }

    /// How large everything in the window is, in percent.
    pub fn zoom(&self) -> u16 {
        self.context.zoom()
    }

    /// Closes the open municipality.
    pub fn close(&self) {
        self.context.close();
    }
}

/// Does something again and again on a thread of its own: making the open file whole for copying while
/// nobody writes, looking through a file that was opened, making its visible copy.
fn while_there_is_a_door(context: &Arc<Context>, work: impl Fn(&Context) + Send + 'static) {
    let context = Arc::downgrade(context);
    std::thread::spawn(move || {
        while let Some(context) = context.upgrade() {
            work(&context);
            drop(context);
            // A second after the last write, and little more: a copy made by hand may come soon.
            std::thread::sleep(Duration::from_millis(200));
        }
    });
}

/// Where a job is, as the page reads it.
#[derive(Clone, Serialize)]
pub struct Step {
    text: String,
    done: u64,
    total: u64,
}

/// Runs a command on a worker thread.
#[tauri::command]
pub async fn call(
    door: State<'_, Door>,
    name: String,
    input: Value,
    job: u32,
    steps: Channel<Step>,
) -> Result<Response, DoorError> {
    let (context, jobs) = (Arc::clone(&door.context), Arc::clone(&door.jobs));
    let language = context.language();
    let worker = tauri::async_runtime::spawn_blocking(move || {
        let stopped = Arc::<AtomicBool>::default();
        running(&jobs).insert(job, Arc::clone(&stopped));
        let watched = Watched { context: Arc::clone(&context), steps, stopped };
        let answer = ceiba_api::call(&context, &name, input, &watched);
        running(&jobs).remove(&job);
        answer
    });
    match worker.await {
        Ok(answer) => answer.map(Response::new),
        Err(error) => Err(DoorError::of_program(error.to_string(), language)),
    }
}

/// Asks a job to stop; it does so at its next step.
#[tauri::command]
pub fn cancel(door: State<'_, Door>, job: u32) {
    if let Some(stopped) = running(&door.jobs).get(&job) {
        stopped.store(true, Ordering::Relaxed);
    }
}

/// Passes the steps of a job to the page.
struct Watched {
    context: Arc<Context>,
    steps: Channel<Step>,
    stopped: Arc<AtomicBool>,
}

impl Progress for Watched {
    fn step(&self, key: &'static str, done: u64, total: u64) {
        let text = ceiba_api::step_text(key, self.context.language());
        // A page that is gone hears nothing, and needs nothing.
        let _ = self.steps.send(Step { text, done, total });
    }

    fn cancelled(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }
}

fn running(jobs: &Jobs) -> MutexGuard<'_, BTreeMap<u32, Arc<AtomicBool>>> {
    jobs.lock().unwrap_or_else(PoisonError::into_inner)
}
