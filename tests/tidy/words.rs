//! Words of code and of people: writing in SQL, unfinished work, module docs, texts in four languages.

use std::collections::{BTreeMap, BTreeSet};

use crate::files::Files;
use crate::{catches, check};

/// Where SQL may write: the store, and its stories, which play other programs on its files.
const STORE: [&str; 2] = ["src-tauri/crates/core/src/store/", "src-tauri/crates/core/tests/store/"];
const LANGUAGES: [&str; 4] = ["en", "es", "pt", "fr"];

/// Words with which the page would take a text for markup.
const MARKUP: &[&str] =
    &["{@html", "innerHTML", "outerHTML", "insertAdjacentHTML", "createContextualFragment"];

/// Words with which SQL changes something, as they are written here.
const WRITING: &[&str] = &[
    "INSERT INTO",
    "INSERT OR",
    "REPLACE INTO",
    "UPDATE ",
    "DELETE FROM",
    "CREATE TABLE",
    "CREATE INDEX",
    "DROP TABLE",
    "ALTER TABLE",
];

/// Keys that are put together where they are used, from the name of a thing.
const LOOKED_UP: &[&str] = &["help-"];

fn writing_in_sql(files: &Files) -> Vec<String> {
    files
        .lines(&[".rs", ".sql"])
        .filter(|line| !STORE.iter().any(|room| line.path.starts_with(room)))
        .filter(|line| !line.path.starts_with("tests/"))
        .filter(|line| !line.is_comment() && WRITING.iter().any(|word| line.text.contains(word)))
        .map(|line| line.complain("only core/src/store writes SQL; use `change.set`"))
        .collect()
}

/// What somebody typed, or wrote into a workbook, is text: no line of the page takes a text for markup.
fn text_as_markup(files: &Files) -> Vec<String> {
    files
        .lines(&[".ts", ".svelte"])
        .filter(|line| line.path.starts_with("ui/src/"))
        .filter(|line| MARKUP.iter().any(|word| line.text.contains(word)))
        .map(|line| line.complain("show it as text: `{words}`"))
        .collect()
}

fn unfinished(files: &Files) -> Vec<String> {
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("X", "XX:")];
    files
        .lines(&[".rs", ".ts", ".svelte", ".css", ".sql"])
        .filter(|line| marks.iter().any(|mark| line.text.contains(mark)))
        .map(|line| line.complain("finish it, or open an issue"))
        .collect()
}

fn module_docs(files: &Files) -> Vec<String> {
    files
        .with_ending(&[".rs"])
        .filter(|(_, text)| !text.starts_with("//! "))
        .map(|(path, _)| {
            format!("{path}:1: open with `//!`: what is it for, what must it never do?")
        })
        .collect()
}

/// Each topic has its file in all four languages. That keys and variables agree, `core/build.rs`
/// sees to: otherwise the core does not compile.
fn locale_files(files: &Files) -> Vec<String> {
    let name = |path: &str| {
        let (language, file) = path.strip_prefix("assets/locales/")?.split_once('/')?;
        Some((file.to_owned(), language.to_owned()))
    };
    let mut topics: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (topic, language) in files.paths().filter_map(name) {
        topics.entry(topic).or_default().insert(language);
    }
    let mut complaints = Vec::new();
    for (topic, has) in &topics {
        for language in LANGUAGES.iter().filter(|language| !has.contains(**language)) {
            complaints.push(format!("assets/locales/{language}/{topic}: is missing"));
        }
    }
    complaints
}

/// Texts that nobody says. A key `import-undone` is said as `import_undone` in Rust and as
/// `importUndone` in the page.
fn unused_keys(files: &Files) -> Vec<String> {
    let said = said(files);
    files
        .lines(&[".ftl"])
        .filter(|line| line.path.starts_with("assets/locales/en/"))
        .filter_map(|line| key(line.text).map(|key| (line.complain("nobody says this"), key)))
        .filter(|(_, key)| !LOOKED_UP.iter().any(|prefix| key.starts_with(prefix)))
        .filter(|(_, key)| {
            !said.contains(&key.replace('-', "_"))
                && !said.contains(&camel(key))
                && !said.contains(*key)
        })
        .map(|(complaint, _)| complaint)
        .collect()
}

/// Every word of the code outside what is generated.
fn said(files: &Files) -> BTreeSet<String> {
    let part_of_word = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    files
        .with_ending(&[".rs", ".ts", ".svelte"])
        .filter(|(path, _)| !path.contains("/generated/") && !path.contains(".test."))
        .flat_map(|(_, text)| text.split(move |c| !part_of_word(c)))
        .map(str::to_owned)
        .collect()
}

/// An apostrophe is written as it is printed: ’. The straight one is a mark of typewriters.
fn straight_apostrophes(files: &Files) -> Vec<String> {
    files
        .lines(&[".ftl"])
        .filter(|line| !line.text.starts_with('#') && line.text.contains('\''))
        .map(|line| line.complain("write the apostrophe as ’"))
        .collect()
}

/// The key of a line `key = text`; attributes, comments and continued lines have none.
fn key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    (key.starts_with(|c: char| c.is_ascii_lowercase()) && key.chars().all(plain)).then_some(key)
}

fn camel(key: &str) -> String {
    let mut words = key.split('-');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |mut text, word| {
        let mut letters = word.chars();
        text.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        text + letters.as_str()
    })
}

#[test]
fn text_stays_text() {
    check(text_as_markup);
    let file = "ui/src/plan/Outline.svelte";
    catches(text_as_markup, (file, "<p>{@html action.name}</p>"), (file, "<p>{action.name}</p>"));
    let file = "ui/src/shared/copy.ts";
    catches(text_as_markup, (file, "line.innerHTML = words;"), (file, "line.textContent = words;"));
}

#[test]
fn only_the_store_writes() {
    check(writing_in_sql);
    let statement = "connection.execute(\"DELETE FROM observation\", [])?;";
    catches(
        writing_in_sql,
        ("src-tauri/crates/core/src/series/store.rs", statement),
        ("src-tauri/crates/core/src/store/log.rs", statement),
    );
}

#[test]
fn nothing_is_left_unfinished() {
    check(unfinished);
    let mark = concat!("// TO", "DO later");
    catches(unfinished, ("ui/src/a.ts", mark), ("ui/src/a.ts", "// Todo lo demás"));
}

#[test]
fn every_module_says_what_it_is_for() {
    check(module_docs);
    catches(module_docs, ("a/b.rs", "use x;"), ("a/b.rs", "//! Ids of things.\nuse x;"));
}

#[test]
fn apostrophes_are_those_of_print() {
    check(straight_apostrophes);
    let file = "assets/locales/fr/copies.ftl";
    catches(
        straight_apostrophes,
        (file, "copies-now = Aujourd'hui"),
        (file, "# L'en-tête\ncopies-now = Aujourd’hui"),
    );
}

#[test]
fn texts_are_there_in_four_languages_and_all_are_said() {
    check(locale_files);
    check(unused_keys);
    let file = "assets/locales/en/plan.ftl";
    let complaints = locale_files(&Files::made_up(&[(file, "")]));
    assert_eq!(complaints.len(), 3, "{complaints:?}");
    let unused = Files::made_up(&[
        (file, "plan-title = Plan\nplan-lead = Lead\nplan-sum = Sum"),
        ("ui/src/a.ts", "t.planTitle()"),
        ("x.rs", "keys::plan_lead()"),
    ]);
    let complaints = unused_keys(&unused);
    assert_eq!(complaints.len(), 1);
    assert!(complaints[0].contains("plan-sum"));
}
