//! Turns the keys of `assets/locales` into functions, so that a message that is not in all four
//! languages, or a variable that is forgotten, does not compile.
//!
//! The functions are written to `OUT_DIR`, never committed: they cannot be stale.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use fluent_syntax::ast;

const LANGUAGES: [&str; 4] = ["en", "es", "pt", "fr"];

/// Message key → names of its variables.
type Keys = BTreeMap<String, BTreeSet<String>>;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let locales =
        PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?).join("../../../assets/locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut keys: Option<Keys> = None;
    let mut resources = String::new();
    for language in LANGUAGES {
        let folder = locales.join(language);
        println!("cargo::rerun-if-changed={}", folder.display());
        let (found, texts) = read_language(&folder)?;
        writeln!(
            resources,
            "/// The texts in `{language}`.\npub(super) const {}: &[&str] = &[{texts}];",
            language.to_uppercase()
        )?;
        match &keys {
            None => keys = Some(found),
            Some(first) => compare(first, &found, language)?,
        }
    }
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    std::fs::write(
        out.join("texts.rs"),
        texts_of_the_catalogue(&locales.join("../catalogue/texts"))?,
    )?;
    std::fs::write(out.join("keys.rs"), functions(&keys.unwrap_or_default())?)?;
    std::fs::write(out.join("resources.rs"), resources)?;
    Ok(())
}

/// The `include_str!` lists of the texts about indicators, goals and terms. All four languages must have
/// the same; only other words for a term may be missing in one.
fn texts_of_the_catalogue(folder: &Path) -> Result<String, Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let (mut lists, mut first) = (String::new(), None);
    for language in LANGUAGES {
        let (mut attributes, mut texts) = (BTreeSet::new(), String::new());
        for file in files(&folder.join(language))? {
            println!("cargo::rerun-if-changed={}", file.display());
            write!(texts, "include_str!({:?}),", file.canonicalize()?)?;
            attributes.extend(attributes_in(&file)?);
        }
        let first = first.get_or_insert_with(|| attributes.clone());
        let different: Vec<_> = first.symmetric_difference(&attributes).collect();
        if !different.is_empty() {
            return Err(format!("{}/{language}: {different:?}", folder.display()).into());
        }
        let name = language.to_uppercase();
        writeln!(lists, "/// The texts in `{language}`.\nconst {name}: &[&str] = &[{texts}];")?;
    }
    let terms: Vec<String> = first.iter().flatten().filter_map(|said| term_of(said)).collect();
    writeln!(
        lists,
        "/// The terms of the glossary.\npub(super) const TERMS: &[&str] = &{terms:?};"
    )?;
    Ok(lists)
}

/// `term-gap` of `term-gap.term`; nothing of anything else.
fn term_of(said: &str) -> Option<String> {
    said.strip_suffix(".term").map(str::to_owned)
}

/// What a file says of each of its messages, as `water-improved.why`.
fn attributes_in(file: &Path) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let source = std::fs::read_to_string(file)?;
    let resource = fluent_syntax::parser::parse(source.as_str())
        .map_err(|(_, errors)| format!("{}: {errors:?}", file.display()))?;
    let messages = resource.body.iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(message),
        _ => None,
    });
    let names = messages.flat_map(|message| {
        let said = message.attributes.iter().map(|attribute| attribute.id.name);
        said.filter(|name| *name != "also").map(|name| format!("{}.{name}", message.id.name))
    });
    Ok(names.collect())
}

/// The Fluent files of a folder, by name.
fn files(folder: &Path) -> Result<Vec<PathBuf>, std::io::Error> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder)?.map(|e| e.map(|e| e.path())).collect::<Result<_, _>>()?;
    files.retain(|file| file.extension().is_some_and(|e| e == "ftl"));
    files.sort();
    Ok(files)
}

/// The keys of one language, and the `include_str!` list of its files.
fn read_language(folder: &Path) -> Result<(Keys, String), Box<dyn std::error::Error>> {
    let mut keys = Keys::new();
    let mut texts = String::new();
    for file in files(folder)? {
        println!("cargo::rerun-if-changed={}", file.display());
        write!(texts, "include_str!({:?}),", file.canonicalize()?)?;
        let source = std::fs::read_to_string(&file)?;
        let resource = fluent_syntax::parser::parse(source.as_str())
            .map_err(|(_, errors)| format!("{}: {errors:?}", file.display()))?;
        for entry in &resource.body {
            if let ast::Entry::Message(message) = entry
                && let Some(pattern) = &message.value
            {
                let mut variables = BTreeSet::new();
                collect(pattern, &mut variables);
                if keys.insert(message.id.name.to_string(), variables).is_some() {
                    return Err(format!(
                        "{}: `{}` is there twice",
                        file.display(),
                        message.id.name
                    )
                    .into());
                }
            }
        }
    }
    Ok((keys, texts))
}

/// Same keys, and no variable that the first language does not have.
fn compare(first: &Keys, other: &Keys, language: &str) -> Result<(), String> {
    let missing: Vec<_> = first.keys().filter(|key| !other.contains_key(*key)).collect();
    let extra: Vec<_> = other.keys().filter(|key| !first.contains_key(*key)).collect();
    let different: Vec<_> = first
        .iter()
        .filter(|(key, names)| other.get(*key).is_some_and(|o| &o != names))
        .map(|(k, _)| k)
        .collect();
    if missing.is_empty() && extra.is_empty() && different.is_empty() {
        return Ok(());
    }
    Err(format!(
        "assets/locales/{language}: missing {missing:?}, not in `en` {extra:?}, other variables {different:?}"
    ))
}

fn collect(pattern: &ast::Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            collect_expression(expression, names);
        }
    }
}

fn collect_expression(expression: &ast::Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => collect_inline(inline, names),
        ast::Expression::Select { selector, variants } => {
            collect_inline(selector, names);
            for variant in variants {
                collect(&variant.value, names);
            }
        }
    }
}

fn collect_inline(inline: &ast::InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_string());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, names);
            }
        }
        ast::InlineExpression::Placeable { expression } => collect_expression(expression, names),
        _ => {}
    }
}

/// One function a key: `import-undone = … { $file }` becomes `import_undone(file)`.
fn functions(keys: &Keys) -> Result<String, std::fmt::Error> {
    let mut code = String::new();
    for (key, variables) in keys {
        let name = key.replace('-', "_");
        let parameters: Vec<_> = variables
            .iter()
            .map(|v| format!("{}: impl Into<super::Argument>", v.replace('-', "_")))
            .collect();
        let arguments: Vec<_> =
            variables.iter().map(|v| format!("({v:?}, {}.into())", v.replace('-', "_"))).collect();
        writeln!(
            code,
            "/// The message `{key}`.\n#[must_use]\npub fn {name}({}) -> super::Message {{ super::Message::new({key:?}, vec![{}]) }}",
            parameters.join(", "),
            arguments.join(", ")
        )?;
    }
    writeln!(
        code,
        "/// Every key there is, with the names of its variables, sorted.\npub const ALL: &[(&str, &[&str])] = &["
    )?;
    for (key, variables) in keys {
        writeln!(code, "    ({key:?}, &{:?}),", variables.iter().collect::<Vec<_>>())?;
    }
    code.push_str("];\n");
    Ok(code)
}
