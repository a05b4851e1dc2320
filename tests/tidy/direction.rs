//! Who may know whom: crates, the topics of the core, the folders of the page.

use crate::files::{Files, Line};
use crate::{catches, check};

/// Manifest → what it may never depend on, with the reason.
const CRATES: &[(&str, &[&str], &str)] = &[
    (
        "src-tauri/crates/core/Cargo.toml",
        &[
            "tauri",
            "axum",
            "clap",
            "printpdf",
            "lopdf",
            "tokio",
            "getrandom",
            "sys-locale",
            "ceiba-report",
            "ceiba-api",
            "ceiba-machine",
        ],
        "the core knows no window, no command line, no page and no machine",
    ),
    (
        "src-tauri/crates/report/Cargo.toml",
        &[
            "tauri",
            "axum",
            "clap",
            "rusqlite",
            "calamine",
            "tokio",
            "getrandom",
            "ceiba-api",
            "ceiba-machine",
        ],
        "the report draws what the core computed, and stores and reads nothing",
    ),
    (
        "src-tauri/crates/api/Cargo.toml",
        &[
            "tauri",
            "axum",
            "clap",
            "rusqlite",
            "calamine",
            "printpdf",
            "lopdf",
            "getrandom",
            "ceiba-machine",
        ],
        "the door is the same whoever opens it, and only passes on",
    ),
    (
        "src-tauri/crates/machine/Cargo.toml",
        &["tauri", "clap", "rusqlite", "ceiba-report", "ceiba-api"],
        "what a computer knows of itself needs nothing of the product but its words",
    ),
    (
        "src-tauri/crates/cli/Cargo.toml",
        &["tauri", "axum", "rusqlite", "calamine", "printpdf", "lopdf", "ceiba-api"],
        "the command line speaks to core and report alone",
    ),
    (
        "src-tauri/Cargo.toml",
        &["axum", "clap", "rusqlite", "calamine", "printpdf", "lopdf", "ceiba-report"],
        "the shell is a window and a door",
    ),
];

/// Folder of the core → the modules its code never names.
const TOPICS: &[(&str, &[&str])] = &[
    ("basics", &["store", "workspace", "catalogue", "series", "importing", "progress", "plan"]),
    ("text", &["store", "workspace", "catalogue", "series", "importing", "progress", "plan"]),
    ("catalogue", &["store", "workspace", "importing", "progress", "plan"]),
    ("progress", &["store", "workspace", "importing", "plan"]),
];

/// The word of a crate → the only place that may say it.
const WALLS: &[(&str, &str)] = &[
    ("tauri", "src-tauri/src/"),
    ("tauri_plugin_dialog", "src-tauri/src/"),
    ("tauri_build", "src-tauri/build.rs"),
    ("printpdf", "src-tauri/crates/report/src/pdf"),
    ("lopdf", "src-tauri/crates/report/src/pdf"),
    ("rusqlite", "src-tauri/crates/core/src/"),
    ("calamine", "src-tauri/crates/core/src/importing/"),
];

fn dependencies(files: &Files) -> Vec<String> {
    let mut complaints = Vec::new();
    for (manifest, forbidden, reason) in CRATES {
        let text = files.text(manifest).unwrap_or_default();
        for name in dependency_names(text) {
            if forbidden.iter().any(|bad| name == *bad || name.starts_with(&format!("{bad}-"))) {
                complaints.push(format!("{manifest}: depends on {name}, but {reason}"));
            }
        }
    }
    complaints
}

/// The names under `[dependencies]` and `[build-dependencies]`; tests may use more.
fn dependency_names(manifest: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut inside = false;
    for line in manifest.lines().map(str::trim) {
        if line.starts_with('[') {
            inside = line.ends_with("dependencies]") && !line.contains("dev-dependencies");
        } else if inside && !line.starts_with('#') {
            let name = line.split(['.', '=', ' ']).next().unwrap_or_default();
            names.push(name.trim_matches('"').to_owned());
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

fn topics(files: &Files) -> Vec<String> {
    let mut complaints = Vec::new();
    for line in code(files) {
        let Some(inner) = line.path.strip_prefix("src-tauri/crates/core/src/") else { continue };
        for (topic, forbidden) in TOPICS {
            let at_home = inner.starts_with(&format!("{topic}/"));
            let named =
                forbidden.iter().find(|other| line.text.contains(&format!("crate::{other}::")));
            if let (true, Some(other)) = (at_home, named) {
                complaints.push(line.complain(&format!("`{topic}` never knows `{other}`")));
            }
        }
    }
    complaints
}

fn walls(files: &Files) -> Vec<String> {
    let mut complaints = Vec::new();
    for line in code(files).filter(|line| !of_tests(line)) {
        for (name, home) in WALLS {
            let says = line.text.contains(&format!("{name}::"))
                && !line.text.contains(&format!("_{name}::"));
            if says && !line.path.starts_with(home) {
                complaints.push(line.complain(&format!("only {home} may say `{name}`")));
            }
        }
    }
    complaints
}

/// A test from outside may look behind the walls, and so may what is only measured against.
fn of_tests(line: &Line<'_>) -> bool {
    let is_within = |folder: &str| line.path.contains(folder);
    line.path.starts_with("tests/") || is_within("/tests/") || is_within("/examples/")
}

/// Lines of Rust that are not remarks.
fn code(files: &Files) -> impl Iterator<Item = Line<'_>> {
    files.lines(&[".rs"]).filter(|line| !line.is_comment())
}

/// How high a file of the page stands; one may import only from its own height and below.
fn height(path: &str) -> u8 {
    match path.split('/').next() {
        Some("generated" | "door" | "door.ts" | "shell" | "shell.ts") => 0,
        Some("shared") => 1,
        Some("pages" | "frame" | "testing" | "main.ts" | "App.svelte") => 3,
        _ => 2,
    }
}

fn page_layers(files: &Files) -> Vec<String> {
    let mut complaints = Vec::new();
    for line in files.lines(&[".ts", ".svelte"]) {
        let Some(path) = line.path.strip_prefix("ui/src/") else { continue };
        let Some(target) = imported(&line).and_then(|to| resolve(path, to)) else { continue };
        if height(&target) > height(path) && !path.contains(".test.") {
            complaints
                .push(line.complain("shared never imports topics, topics never import pages"));
        }
    }
    complaints
}

fn tauri_in_the_page(files: &Files) -> Vec<String> {
    files
        .lines(&[".ts", ".svelte"])
        .filter(|line| line.path.starts_with("ui/src/"))
        .filter(|line| imported(line).is_some_and(|from| from.starts_with("@tauri-apps")))
        .filter(|line| !matches!(line.path, "ui/src/door.ts" | "ui/src/shell.ts"))
        .map(|line| line.complain("only door.ts and shell.ts know the shell"))
        .collect()
}

/// What a line of TypeScript imports from.
fn imported<'a>(line: &Line<'a>) -> Option<&'a str> {
    let text = line.text.trim();
    let from = text.split_once(" from ").map(|(_, from)| from);
    let bare = text.strip_prefix("import ").filter(|rest| rest.starts_with(['"', '\'']));
    from.or(bare)?.split(['"', '\'']).nth(1)
}

/// `../shared/text` seen from `plan/Sheet.svelte` is `shared/text`; packages are no files.
fn resolve(from: &str, to: &str) -> Option<String> {
    if !to.starts_with('.') {
        return None;
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for step in to.split('/') {
        match step {
            "." => {}
            ".." => _ = parts.pop(),
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

#[test]
fn crates_depend_only_downwards() {
    check(dependencies);
    let manifest = "src-tauri/crates/core/Cargo.toml";
    catches(
        dependencies,
        (manifest, "[dependencies]\ntauri-plugin-x = \"2\"\n"),
        (manifest, "[dependencies]\nserde.workspace = true\n[dev-dependencies]\nclap = \"4\"\n"),
    );
}

#[test]
fn topics_of_the_core_know_only_what_lies_below_them() {
    check(topics);
    let file = "src-tauri/crates/core/src/progress/rules.rs";
    catches(topics, (file, "use crate::store::Reader;"), (file, "use crate::series::Figure;"));
}

#[test]
fn heavy_crates_are_named_in_one_place_each() {
    check(walls);
    catches(
        walls,
        ("src-tauri/crates/api/src/call.rs", "tauri::async_runtime::spawn"),
        ("src-tauri/src/door.rs", "tauri::async_runtime::spawn"),
    );
}

#[test]
fn the_page_is_layered() {
    check(page_layers);
    let file = "ui/src/shared/Button.svelte";
    catches(
        page_layers,
        (file, "import Sheet from \"../plan/Sheet.svelte\";"),
        (file, "import { t } from \"./text.svelte\";"),
    );
    catches(
        page_layers,
        ("ui/src/plan/Sheet.svelte", "import \"../pages/PlanPage.svelte\";"),
        ("ui/src/pages/PlanPage.svelte", "import Sheet from \"../plan/Sheet.svelte\";"),
    );
}

#[test]
fn two_files_of_the_page_know_the_shell() {
    check(tauri_in_the_page);
    let import = "import { invoke } from \"@tauri-apps/api/core\";";
    catches(tauri_in_the_page, ("ui/src/plan/store.ts", import), ("ui/src/door.ts", import));
}
