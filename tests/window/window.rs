//! What a person does in the window: press, type, read, look.
//!
//! **Invariant:** things are found by the words a person reads (or a `data-testid` where words
//! would be ambiguous), never by their place in the page's tree.

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use ceiba::text::{Language, Message, keys};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};

use crate::Outcome;
use crate::screen::{Driver, Pictures, Screen, Texts};

/// Keys without a letter, by their numbers in WebDriver.
pub const TAB: &str = "\u{e004}";
/// Presses what has the focus.
pub const ENTER: &str = "\u{e007}";
/// Holds a block together.
pub const SHIFT: &str = "\u{e008}";
/// Of shortcuts.
pub const CONTROL: &str = "\u{e009}";
/// Leaves what is open.
pub const ESCAPE: &str = "\u{e00c}";
/// Takes away the letter before.
pub const BACKSPACE: &str = "\u{e003}";
/// To the cell, or the choice, at the left.
pub const LEFT: &str = "\u{e012}";
/// To the cell above.
pub const UP: &str = "\u{e013}";
/// To the choice at the right.
pub const RIGHT: &str = "\u{e014}";
/// To the cell below.
pub const DOWN: &str = "\u{e015}";
/// Opens the guide.
pub const F1: &str = "\u{e031}";

/// How long a thing may take to appear before the story fails.
const PATIENCE: Duration = Duration::from_secs(15);

/// More presses of Tab than any page has places for.
const FAR: usize = 600;

/// Runs axe and says in a line what it found, and where.
const AXE: &str = r#"
    const done = arguments[arguments.length - 1];
    const where = (node) => `${node.target.join(" ")} (${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? ""})`;
    const told = ({ id, nodes }) => `${id}: ${nodes.slice(0, 5).map(where).join("; ")}`;
    axe.run(document, { resultTypes: ["violations"], preload: false }).then(
        (result) => done(result.violations.map(told)),
        (error) => done([`axe did not run: ${error}`]),
    );
"#;

const DRAWN: &str = r#"
    const done = arguments[arguments.length - 1];
    const frames = (left) => (left ? requestAnimationFrame(() => frames(left - 1)) : done());
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => frames(3));
"#;

/// How many pictures there are so far.
static PICTURES: AtomicU32 = AtomicU32::new(0);

/// The program's window on its own screen, with its own files.
pub struct Window {
    client: Client,
    driver: Driver,
    /// The language in which names are looked for.
    pub language: Language,
    effort: Cell<Effort>,
}

/// What a person does with the hands. What happens in the dialogs of the system is not in it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Effort {
    /// Presses of the mouse: one for a button or a field, two for a choice from a list.
    pub clicks: usize,
    /// Words and numbers.
    pub words: usize,
}

/// What a window is given: where its files are, and what its file dialogs answer.
pub struct Surroundings {
    screen: Screen,
    folder: tempfile::TempDir,
}

impl Surroundings {
    /// A new screen, and an empty folder.
    pub fn new() -> Outcome<Self> {
        Self::on(Screen::start(Pictures::Taken)?)
    }

    /// An empty folder, and this screen.
    pub fn on(screen: Screen) -> Outcome<Self> {
        Ok(Self { screen, folder: tempfile::tempdir()? })
    }

    /// A path in the folder of this story.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Waits until these words lie among the settings of the program, where a power cut leaves them.
    pub async fn keeps(&self, words: &str) -> Outcome {
        let start = Instant::now();
        loop {
            let settings = std::fs::read_to_string(self.path("data/settings.json"));
            if settings.is_ok_and(|settings| settings.contains(words)) {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                return Err(format!("“{words}” is not kept").into());
            }
            pause(50).await;
        }
    }

    /// What the file dialogs will answer, the next first.
    pub fn answer_dialogs(&self, paths: &[PathBuf]) -> Outcome {
        let lines: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
        Ok(std::fs::write(self.path("answers"), lines.join("\n") + "\n")?)
    }
}

/// A name to look for: a message in the language of the window, or words typed by a person.
pub trait Words {
    /// The words as they are read.
    fn words(&self, language: Language) -> String;
}

impl Words for Message {
    fn words(&self, language: Language) -> String {
        self.text(language)
    }
}

impl Words for String {
    fn words(&self, _: Language) -> String {
        self.clone()
    }
}

impl Words for &str {
    fn words(&self, _: Language) -> String {
        (*self).to_owned()
    }
}

impl Window {
    /// Starts the program and waits for its first page.
    pub async fn open(surroundings: &Surroundings, language: Language) -> Outcome<Self> {
        Self::start(surroundings, language, &[], Texts::Plain).await
    }

    /// The same with a file, as the system does on a double click.
    pub async fn open_file(
        surroundings: &Surroundings,
        language: Language,
        file: &Path,
    ) -> Outcome<Self> {
        Self::start(surroundings, language, &[file], Texts::Plain).await
    }

    /// The same with all its texts in brackets and longer than they are.
    pub async fn open_longer(surroundings: &Surroundings, language: Language) -> Outcome<Self> {
        Self::start(surroundings, language, &[], Texts::Longer).await
    }

    async fn start(
        around: &Surroundings,
        language: Language,
        arguments: &[&Path],
        texts: Texts,
    ) -> Outcome<Self> {
        let program = ceiba_tests::program("ceiba-desktop")?;
        let driver =
            Driver::start(&around.screen, &around.path("data"), &around.path("answers"), texts)?;
        let mut capabilities = Map::new();
        capabilities.insert("browserName".into(), "wry".into());
        capabilities.insert(
            "webkitgtk:browserOptions".into(),
            json!({ "binary": program, "args": arguments }),
        );
        let mut opening = ClientBuilder::new(HttpConnector::new());
        let opening = opening.capabilities(capabilities).connect(&driver.address);
        // The driver itself waits for ever for a program that has ended.
        let client = tokio::time::timeout(Duration::from_secs(60), opening)
            .await
            .map_err(|_| "the window did not open within a minute")?
            .map_err(|error| format!("the window did not open: {error}"))?;
        client.wait().at_most(PATIENCE).for_element(Locator::Css("main, [role=main]")).await?;
        Ok(Self { client, driver, language, effort: Cell::default() })
    }

    /// Presses the button, link, tab or choice of that name, as soon as it is there and lets
    /// itself be pressed: a page that is just being drawn anew is tried again.
    pub async fn click(&self, name: impl Words) -> Outcome {
        let name = name.words(self.language);
        let start = Instant::now();
        loop {
            let pressed = self.wait_for("pressed", &name).await?.click().await;
            match pressed {
                Ok(()) => {
                    self.worked(1, "");
                    return Ok(());
                }
                Err(error) if start.elapsed() > PATIENCE => {
                    return Err(format!("“{name}” cannot be pressed: {error:?}").into());
                }
                Err(_) => pause(100).await,
            }
        }
    }

    /// Chooses the language of the screen on the first page, with the one press of a person in a hurry.
    pub async fn speak(&self) -> Outcome {
        self.click(self.language.own_name()).await?;
        self.see(keys::window_start_question()).await
    }

    /// Types into the field of that name, in place of what is there; or chooses from a list.
    pub async fn type_into(&self, name: impl Words, text: &str) -> Outcome {
        let name = name.words(self.language);
        let start = Instant::now();
        loop {
            let field = self.wait_for("filled", &name).await?;
            match fill(&self.client, &field, text).await {
                Ok(Filled::Typed) => {
                    self.worked(1, text);
                    return Ok(());
                }
                Ok(Filled::Chosen) => {
                    self.worked(2, "");
                    return Ok(());
                }
                Err(error) if start.elapsed() > PATIENCE => {
                    return Err(format!("“{name}” cannot be filled: {error:?}").into());
                }
                Err(_) => pause(100).await,
            }
        }
    }

    /// Presses these keys where the focus is, one after the other; a key without a letter by its
    /// number.
    pub async fn press(&self, keys: &str) -> Outcome {
        self.worked(0, keys);
        self.press_holding("", keys).await
    }

    /// The same while other keys are held down.
    pub async fn press_holding(&self, held: &str, keys: &str) -> Outcome {
        let down = |value| KeyAction::Down { value };
        let up = |value| KeyAction::Up { value };
        let typed = keys.chars().flat_map(|key| [down(key), up(key)]);
        let all = held.chars().map(down).chain(typed).chain(held.chars().rev().map(up));
        let actions = all.fold(KeyActions::new("keys".into()), |actions, key| actions.then(key));
        Ok(self.client.perform_actions(actions).await?)
    }

    /// What a script of the story's own gives back.
    pub async fn run(&self, script: &str) -> Outcome<Value> {
        Ok(self.client.execute(script, Vec::new()).await?)
    }

    /// Types on the keyboard, into whatever has the focus after each letter.
    pub async fn keys(&self, letters: &str) -> Outcome {
        self.worked(0, letters);
        for letter in letters.chars() {
            self.client.active_element().await?.send_keys(&letter.to_string()).await?;
        }
        Ok(())
    }

    /// Waits until the page says these words.
    pub async fn see(&self, words: impl Words) -> Outcome {
        let words = tidy(&words.words(self.language));
        self.wait_until(&format!("“{words}” is not on the page"), &words).await
    }

    /// Waits until the focus is on something that says these words.
    pub async fn focus_says(&self, words: impl Words) -> Outcome {
        let words = tidy(&words.words(self.language));
        let start = Instant::now();
        loop {
            let focused = self.ask("focused", "").await?;
            let focused = focused.as_str().unwrap_or_default();
            if focused.contains(&words) {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                return Err(format!("the focus is not on “{words}” but on: {focused}").into());
            }
            pause(50).await;
        }
    }

    /// Presses Tab until the focus is on what is called so.
    pub async fn tab_to(&self, name: impl Words) -> Outcome {
        self.go_to("", name.words(self.language)).await
    }

    /// The same backwards, which is the shorter way from a page to the rail.
    pub async fn tab_back_to(&self, name: impl Words) -> Outcome {
        self.go_to(SHIFT, name.words(self.language)).await
    }

    async fn go_to(&self, held: &str, name: String) -> Outcome {
        let name = tidy(&name);
        let mut passed = Vec::new();
        for _ in 0..FAR {
            self.press_holding(held, TAB).await?;
            let focused = self.ask("focused name", "").await?;
            let focused = focused.as_str().unwrap_or_default();
            if focused.starts_with(&name) {
                return Ok(());
            }
            passed.push(focused.to_owned());
        }
        Err(format!("Tab does not lead to “{name}”, but to {passed:?}").into())
    }

    /// What whoever works without a mouse would miss while Tab goes round the whole page.
    pub async fn go_round(&self) -> Outcome<Vec<String>> {
        let mut stops = Value::Null;
        while self.ask("stops", "").await? != stops {
            stops = self.ask("stops", "").await?; // what is still being read brings more of them
            self.drawn().await?;
        }
        self.ask("follow focus", "").await?;
        for _ in 0..FAR / 10 {
            self.press(&TAB.repeat(10)).await?;
            if self.ask("focus followed", "").await?.is_null() {
                continue;
            }
            while self.ask("look again", "").await? == Value::Bool(true) {
                self.drawn().await?;
                self.ask("looked again", "").await?;
            }
            return Ok(serde_json::from_value(self.ask("focus followed", "").await?)?);
        }
        let at = self.ask("focused name", "").await?;
        Err(format!("Tab does not come back, but is at {at}").into())
    }

    /// Makes the window so large.
    pub async fn resize(&self, width: u32, height: u32) -> Outcome {
        Ok(self.client.set_window_size(width, height).await?)
    }

    /// Waits until the button of that name can be pressed where it is, without scrolling, under nothing else.
    pub async fn in_sight(&self, name: impl Words) -> Outcome {
        let name = name.words(self.language);
        let start = Instant::now();
        while self.ask("in sight", &name).await? != Value::Bool(true) {
            if start.elapsed() > PATIENCE {
                return Err(format!("“{name}” is not in sight").into());
            }
            pause(50).await;
        }
        Ok(())
    }

    /// What a person has done with the hands so far.
    pub fn effort(&self) -> Effort {
        self.effort.get()
    }

    /// Counts so many presses of the mouse, and the words that were typed.
    fn worked(&self, clicks: usize, typed: &str) {
        let Effort { clicks: before, words } = self.effort.get();
        let typed = typed.split_whitespace().filter(|word| word.contains(char::is_alphanumeric));
        self.effort.set(Effort { clicks: before + clicks, words: words + typed.count() });
    }

    /// What stands in the fields on the page.
    pub async fn typed(&self) -> Outcome<String> {
        Ok(self.ask("typed", "").await?.as_str().unwrap_or_default().to_owned())
    }

    /// The texts on the page that are not in brackets, in a window with longer texts.
    pub async fn bare(&self) -> Outcome<Vec<String>> {
        Ok(serde_json::from_value(self.ask("bare", "").await?)?)
    }

    /// The texts on the page that are cut off, or stand outside their box.
    pub async fn cut_off(&self) -> Outcome<Vec<String>> {
        Ok(serde_json::from_value(self.ask("cut", "").await?)?)
    }

    /// The names of the fields on the page in which one can write what one likes.
    pub async fn fields(&self) -> Outcome<Vec<String>> {
        Ok(serde_json::from_value(self.ask("fields", "").await?)?)
    }

    /// Whether a text that was typed as a script has become more than a text.
    pub async fn made_of_text(&self) -> Outcome<bool> {
        Ok(self.ask("made of text", "").await? != Value::Bool(false))
    }

    /// The words on the page, also those that are out of sight.
    pub async fn said(&self) -> Outcome<String> {
        Ok(self.ask("said", "").await?.as_str().unwrap_or_default().to_owned())
    }

    /// All the words on the page.
    pub async fn text(&self) -> Outcome<String> {
        Ok(self.ask("text", "").await?.as_str().unwrap_or_default().to_owned())
    }

    /// How many marks on the page say that something cannot stay as it is.
    pub async fn red_marks(&self) -> Outcome<u64> {
        Ok(self.ask("red", "").await?.as_u64().unwrap_or_default())
    }

    /// Copies words in another program of the same screen.
    pub async fn copy_elsewhere(&self, words: &str) -> Outcome {
        let lay = "document.body.insertAdjacentHTML('beforeend', '<textarea id=elsewhere></textarea>'); \
             elsewhere.value = arguments[0]; elsewhere.select()";
        self.client.execute(lay, vec![words.into()]).await?;
        self.press_holding(CONTROL, "c").await?;
        self.run("elsewhere.remove()").await.map(drop)
    }

    /// What axe finds wrong with the page, for whoever cannot see it as it was meant.
    pub async fn violations(&self) -> Outcome<Vec<String>> {
        self.drawn().await?; // what is being drawn has half of its colours
        let axe = ceiba_tests::root().join("ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(&axe)
            .map_err(|error| format!("{} ({error}): npm --prefix ui ci", axe.display()))?;
        self.client.execute(&format!("if (!window.axe) {{ {axe} }}"), Vec::new()).await?;
        let found = self.client.execute_async(AXE, Vec::new()).await?;
        Ok(serde_json::from_value(found)?)
    }

    /// Keeps a picture of the window in `target/window`, numbered in the order of the story.
    pub async fn picture(&self, name: &str) -> Outcome {
        self.drawn().await?;
        let number = PICTURES.fetch_add(1, Ordering::Relaxed) + 1;
        let folder = ceiba_tests::root().join("target/window");
        std::fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{number:02}-{name}.png"));
        Ok(std::fs::write(file, self.client.screenshot().await?)?)
    }

    /// Waits until what moves stands still, and is shown: WebKit shows the last frame but one until two
    /// more have been drawn.
    async fn drawn(&self) -> Outcome {
        Ok(self.client.execute_async(DRAWN, Vec::new()).await.map(drop)?)
    }

    /// Lets the hands rest for longer than the pause after which what is being typed is kept.
    pub async fn rest(&self) {
        pause(2000).await;
    }

    /// Ends the program as a power cut would.
    pub fn kill(self) -> Outcome {
        self.driver.kill_program()
    }

    /// Closes the window as a person does.
    pub async fn close(self) -> Outcome {
        Ok(self.client.close().await?)
    }

    async fn ask(&self, what: &str, name: &str) -> Outcome<Value> {
        let arguments = vec![what.into(), tidy(name).into()];
        Ok(self.client.execute(include_str!("page.js"), arguments).await?)
    }

    async fn wait_for(&self, what: &str, name: &str) -> Outcome<Element> {
        let start = Instant::now();
        loop {
            let found = self.ask(what, name).await?;
            if let Some(reference) = reference(&found) {
                return Ok(Element::from_element_id(self.client.clone(), reference));
            }
            if start.elapsed() > PATIENCE {
                let there = self.ask("names", "").await?;
                return Err(format!("“{name}” is not in the window. There is: {there}").into());
            }
            pause(50).await;
        }
    }

    async fn wait_until(&self, complaint: &str, words: &str) -> Outcome {
        let start = Instant::now();
        loop {
            let text = self.text().await?;
            if text.to_lowercase().contains(&words.to_lowercase()) {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                return Err(format!("{complaint}. It says: {text}").into());
            }
            pause(50).await;
        }
    }
}

/// How a field got what it has now.
enum Filled {
    Typed,
    Chosen,
}

async fn fill(client: &Client, field: &Element, text: &str) -> Result<Filled, CmdError> {
    if field.tag_name().await?.eq_ignore_ascii_case("select") {
        field.select_by_label(text).await?;
        return Ok(Filled::Chosen);
    }
    let stood = field.prop("value").await?.is_some_and(|value| !value.is_empty());
    field.clear().await?;
    if stood {
        // The driver empties the field without telling the page, which might fill it again.
        let told = "arguments[0].dispatchEvent(new Event('input', { bubbles: true }))";
        client.execute(told, vec![serde_json::to_value(field)?]).await?;
    }
    field.send_keys(text).await?;
    Ok(Filled::Typed)
}

/// The driver's reference to an element, out of `{"element-…": "id"}`.
fn reference(found: &Value) -> Option<fantoccini::elements::ElementRef> {
    let (_, id) = found.as_object()?.iter().next()?;
    id.as_str().map(|id| id.to_owned().into())
}

/// Words with single spaces, whichever spaces they were written with.
fn tidy(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

async fn pause(milliseconds: u64) {
    tokio::time::sleep(Duration::from_millis(milliseconds)).await;
}
