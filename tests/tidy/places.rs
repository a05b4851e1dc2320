//! Where things may stand: the top level, links, paths of machines, the list of checks.

use crate::files::Files;
use crate::{catches, check};

/// All that may stand at the top beside dotfiles (design: layout).
const TOP: &[&str] = &[
    "Cargo.toml",
    "Cargo.lock",
    "src-tauri",
    "ui",
    "assets",
    "manuals",
    "tests",
    "README.md",
    "LICENSE",
    "Makefile",
    "rust-toolchain.toml",
    "CHANGELOG.md",
];

/// What a path that leads out of the repository begins with. Written in pieces, or this file
/// would be its own first offender.
const MACHINE_PATHS: &[&str] =
    &[concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/tmp", "/wt")];

fn top_level(files: &Files) -> Vec<String> {
    let known = |first: &str| first.starts_with('.') || TOP.contains(&first);
    files
        .paths()
        .filter(|path| !known(path.split('/').next().unwrap_or_default()))
        .map(|path| format!("{path}: the top level is given; find its room in architecture.md"))
        .collect()
}

fn licence(files: &Files) -> Vec<String> {
    match files.text("LICENSE") {
        Some(text) if text.contains("Apache License") => Vec::new(),
        _ => vec!["LICENSE: the Apache License 2.0 belongs here".to_owned()],
    }
}

fn machine_paths(files: &Files) -> Vec<String> {
    let endings =
        [".rs", ".toml", ".ts", ".svelte", ".json", ".md", ".ftl", ".sql", ".css", ".html", ".ci/"];
    let script = |path: &str| path.starts_with(".ci/") || path == "Makefile";
    let named =
        files.with_ending(&endings).chain(files.with_ending(&[""]).filter(|(p, _)| script(p)));
    let mut complaints = Vec::new();
    for (path, text) in named {
        for (at, line) in text.lines().enumerate() {
            if MACHINE_PATHS.iter().any(|bad| line.contains(bad)) {
                complaints.push(format!(
                    "{path}:{}: a path of one machine: {}",
                    at + 1,
                    line.trim()
                ));
            }
        }
    }
    complaints
}

/// Links and pictures of the README and the manuals that lead to a file.
fn links(files: &Files) -> Vec<String> {
    let mut complaints = Vec::new();
    for line in files.lines(&[".md"]).filter(|line| !line.path.starts_with("assets/")) {
        for target in link_targets(line.text) {
            if !files.has(&beside(line.path, &target)) {
                complaints.push(line.complain(&format!("`{target}` leads nowhere")));
            }
        }
    }
    complaints
}

fn link_targets(line: &str) -> Vec<String> {
    let parts = line.split("](").skip(1);
    let targets = parts.filter_map(|rest| rest.split([')', '#', ' ']).next());
    let outside = |target: &str| target.contains("://") || target.starts_with("mailto:");
    targets.filter(|target| !target.is_empty() && !outside(target)).map(str::to_owned).collect()
}

/// The path of a link, seen from the file it stands in.
fn beside(file: &str, target: &str) -> String {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for step in target.split('/') {
        match step {
            "." | "" => {}
            ".." => _ = parts.pop(),
            name => parts.push(name),
        }
    }
    parts.join("/")
}

/// A person who waits for a script sees what goes on, in one language.
fn scripts_that_leave_one_waiting(files: &Files) -> Vec<String> {
    let scripts = files.with_ending(&[""]).filter(|(path, _)| path.starts_with(".ci/"));
    let mut complaints = Vec::new();
    for (path, line) in scripts.flat_map(|(path, text)| text.lines().map(move |line| (path, line)))
    {
        let line = line.trim();
        if line.starts_with("cargo build") && line.contains("--quiet") {
            complaints.push(format!("{path}: a build of minutes must be heard: {line}"));
        }
        let tells = ["\"$CEIBA\" new", "\"$CEIBA\" import"].iter().any(|verb| line.contains(verb));
        if tells && line.contains("--lang") {
            complaints.push(format!("{path}: tells in the language of the system: {line}"));
        }
    }
    complaints
}

/// Every test target is run by `make test`.
fn named_in_make_test(files: &Files) -> Vec<String> {
    let script = files.text(".ci/test").unwrap_or_default();
    let targets = files.paths().filter_map(|path| Some((path, test_target(path)?)));
    targets
        .filter(|(_, name)| !script.contains(&format!("--test {name}")))
        .map(|(path, name)| format!("{path}: .ci/test does not run `--test {name}`"))
        .collect()
}

/// The name cargo gives to `…/tests/NAME.rs` of a crate and to `…/tests/NAME/main.rs`.
fn test_target(path: &str) -> Option<&str> {
    // Modules of tests inside a crate's sources are none of its targets.
    let of_shell = path.strip_prefix("src-tauri/").filter(|path| !path.contains("/src/"));
    let crate_target = of_shell.and_then(|path| path.split_once("/tests/"));
    let (target, of_crate) = match crate_target {
        Some((_, target)) => (target, true),
        None => (path.strip_prefix("tests/")?, false),
    };
    match target.split_once('/') {
        Some((name, "main.rs")) if name != "bench" => Some(name),
        None if of_crate => target.strip_suffix(".rs"),
        _ => None,
    }
}

#[test]
fn the_top_level_holds_what_the_design_gives() {
    check(top_level);
    check(licence);
    catches(top_level, ("crates/x/lib.rs", ""), ("src-tauri/crates/x/lib.rs", ""));
    catches(licence, ("LICENSE", "All rights reserved"), ("LICENSE", "Apache License"));
}

#[test]
fn no_path_of_one_machine() {
    check(machine_paths);
    let path = format!("let file = {:?};", concat!("/ho", "me/rosa/data.xlsx"));
    catches(machine_paths, ("ui/src/door.ts", &path), ("ui/src/door.ts", "let file = chosen;"));
}

#[test]
fn every_link_leads_somewhere() {
    check(links);
    catches(
        links,
        ("manuals/en/a.md", "See [b](b.md)."),
        ("manuals/en/a.md", "See [a](a.md#top), [home](../..//manuals) and [web](https://x.org)."),
    );
}

#[test]
fn a_script_says_what_it_does_in_one_language() {
    check(scripts_that_leave_one_waiting);
    let rule = scripts_that_leave_one_waiting;
    catches(rule, (".ci/a", "    cargo build --quiet --locked"), (".ci/a", "cargo build --locked"));
    let (import, report) = ("\"$CEIBA\" import a b --lang pt", "\"$CEIBA\" report a --lang pt");
    catches(rule, (".ci/b", import), (".ci/b", report));
}

#[test]
fn make_test_runs_every_test() {
    check(named_in_make_test);
    let forgotten = ("tests/forgotten/main.rs", "");
    catches(named_in_make_test, forgotten, ("tests/lib.rs", ""));
    let forgotten = ("src-tauri/crates/cli/tests/forgotten.rs", "");
    catches(named_in_make_test, forgotten, ("src-tauri/crates/cli/tests/x/part.rs", ""));
    catches(named_in_make_test, forgotten, ("src-tauri/crates/cli/src/x/tests/part.rs", ""));
}
