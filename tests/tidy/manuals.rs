//! The manual stays true: the same pages in four languages, and every name in it stands on the screen.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};

use crate::files::Files;
use crate::{catches, check};

const LANGUAGES: [&str; 4] = ["en", "es", "pt", "fr"];

/// Language, name and text of each page that the program shows beside the work.
fn pages(files: &Files) -> impl Iterator<Item = (&str, &str, &str)> {
    files.with_ending(&[".md"]).filter_map(|(path, text)| {
        let (language, name) = path.strip_prefix("manuals/")?.split_once('/')?;
        (!name.contains('/')).then_some((language, name, text))
    })
}

/// Each page is there in four languages, with the same headings by which links find them.
fn translated(files: &Files) -> Vec<String> {
    let mut headings: BTreeMap<&str, BTreeMap<&str, Vec<String>>> = BTreeMap::new();
    for (language, name, text) in pages(files) {
        headings.entry(name).or_default().insert(language, anchors(text));
    }
    let mut complaints = Vec::new();
    for (name, found) in &headings {
        for language in LANGUAGES {
            match found.get(language) {
                None => complaints.push(format!("manuals/{language}/{name}: is missing")),
                Some(these) if found.values().any(|others| others != these) => {
                    complaints.push(format!("manuals/{language}/{name}: has headings of its own"));
                }
                Some(_) => {}
            }
        }
    }
    complaints
}

/// What stands behind the words of each heading.
fn anchors(text: &str) -> Vec<String> {
    let headings = text.lines().filter(|line| line.starts_with('#'));
    headings.map(|line| line.split_once('{').map_or("", |(_, to)| to).to_owned()).collect()
}

/// A name in bold is one that stands on the screen in that language, word by word; `…` stands for what
/// differs from case to case.
fn names(files: &Files) -> Vec<String> {
    let said: BTreeMap<&str, BTreeSet<String>> =
        LANGUAGES.into_iter().map(|language| (language, texts(files, language))).collect();
    let mut complaints = Vec::new();
    for (language, name, text) in pages(files) {
        let Some(said) = said.get(language) else { continue };
        let text = as_read(text);
        for bold in text.split("**").skip(1).step_by(2).filter(|bold| !said.contains(*bold)) {
            complaints.push(format!("manuals/{language}/{name}: nothing is called **{bold}**"));
        }
    }
    complaints
}

/// The words of a file with single spaces: a name may be broken over two lines. A space that does not
/// break is part of a name.
fn as_read(text: &str) -> String {
    let words: Vec<&str> = text.split([' ', '\n']).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Every text of the program in a language.
fn texts(files: &Files, language: &str) -> BTreeSet<String> {
    let folder = format!("assets/locales/{language}/");
    let mut texts = BTreeSet::new();
    for (_, text) in files.with_ending(&[".ftl"]).filter(|(path, _)| path.starts_with(&folder)) {
        let resource: Resource<&str> =
            fluent_syntax::parser::parse(text).unwrap_or_else(|(r, _)| r);
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            texts.extend(message.value.iter().flat_map(forms));
        }
    }
    texts
}

/// A text in all its forms, with `…` for what is filled in.
fn forms(pattern: &Pattern<&str>) -> Vec<String> {
    let mut forms = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| self::forms(&variant.value)).collect()
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => vec![(*value).to_owned()],
            PatternElement::Placeable { .. } => vec!["…".to_owned()],
        };
        let joined = |form: String| parts.iter().map(move |part| format!("{form}{part}"));
        forms = forms.into_iter().flat_map(joined).collect();
    }
    forms
}

#[test]
fn the_manual_has_the_same_pages_in_four_languages() {
    check(translated);
    let pages = |french: &str| {
        let page = "# Data\n\n## Keys {#keys}";
        let files = [("manuals/en/data.md", page), ("manuals/es/data.md", page)];
        Files::made_up(&[
            files[0],
            files[1],
            ("manuals/pt/data.md", page),
            ("manuals/fr/data.md", french),
        ])
    };
    assert_eq!(translated(&pages("# Données\n\n## Touches {#keys}")), Vec::<String>::new());
    assert!(!translated(&pages("# Données")).is_empty());
    assert_eq!(translated(&Files::made_up(&[("manuals/pt/data.md", "# Dados")])).len(), 3);
    let long = Files::made_up(&[("manuals/en/contributing/a.md", "# A")]);
    assert_eq!(translated(&long), Vec::<String>::new());
}

#[test]
fn names_in_the_manual_stand_on_the_screen() {
    check(names);
    let strings = (
        "assets/locales/es/window.ftl",
        "go =\n    { $count ->\n        [one] Importar 1 dato\n       *[other] Importar { $text } datos\n    }",
    );
    let told = |page: &str| names(&Files::made_up(&[strings, ("manuals/es/import.md", page)]));
    assert_eq!(told("Pulse **Importar …\ndatos** o **Importar 1 dato**."), Vec::<String>::new());
    assert_eq!(told("Pulse **Importar**.").len(), 1);
    catches(
        names,
        ("manuals/es/import.md", "Pulse **Importar**."),
        ("manuals/es/import.md", "Pulse el botón."),
    );
}
