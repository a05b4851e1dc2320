//! The files of the repository as plain data.

use std::collections::BTreeMap;
use std::process::Command;

/// Path from the top of the repository, with `/`, to the text; binary files have none.
pub struct Files(BTreeMap<String, Option<String>>);

/// One line of a file.
pub struct Line<'a> {
    /// The file.
    pub path: &'a str,
    /// From 1.
    pub number: usize,
    /// The line itself.
    pub text: &'a str,
}

impl Line<'_> {
    /// A complaint about this line.
    pub fn complain(&self, what: &str) -> String {
        format!("{}:{}: {what}: {}", self.path, self.number, self.text.trim())
    }

    /// Whether it is a remark for readers, not code.
    pub fn is_comment(&self) -> bool {
        let text = self.text.trim_start();
        ["//", "#", "*", "/*", "<!--", "--"].iter().any(|mark| text.starts_with(mark))
    }
}

impl Files {
    /// Every file that git has or would take: what is built or ignored is not there.
    pub fn of_the_repository() -> Self {
        let root = ceiba_tests::root();
        let listed = Command::new("git")
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .current_dir(&root)
            .output()
            .expect("git lists the files");
        assert!(listed.status.success(), "git lists the files");
        let names = String::from_utf8(listed.stdout).expect("names in UTF-8");
        let files = names.split('\0').filter(|name| !name.is_empty()).filter_map(|name| {
            let bytes = std::fs::read(root.join(name)).ok()?;
            Some((name.to_owned(), String::from_utf8(bytes).ok()))
        });
        Self(files.collect())
    }

    /// Files that exist only in a test of a rule.
    pub fn made_up(files: &[(&str, &str)]) -> Self {
        Self(files.iter().map(|(path, text)| (path.to_string(), Some(text.to_string()))).collect())
    }

    /// All paths.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The text of one file.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.0.get(path)?.as_deref()
    }

    /// Whether it is there, as a file or as a folder with files.
    pub fn has(&self, path: &str) -> bool {
        let folder = format!("{}/", path.trim_end_matches('/'));
        self.0.contains_key(path) || self.paths().any(|known| known.starts_with(&folder))
    }

    /// Path and text of the files with one of these endings.
    pub fn with_ending<'a>(
        &'a self,
        endings: &'a [&str],
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0
            .iter()
            .filter(|(path, _)| endings.iter().any(|ending| path.ends_with(ending)))
            .filter_map(|(path, text)| Some((path.as_str(), text.as_deref()?)))
    }

    /// The lines of the files with one of these endings.
    pub fn lines<'a>(&'a self, endings: &'a [&str]) -> impl Iterator<Item = Line<'a>> {
        self.with_ending(endings).flat_map(|(path, text)| {
            text.lines().enumerate().map(move |(at, text)| Line { path, number: at + 1, text })
        })
    }
}
