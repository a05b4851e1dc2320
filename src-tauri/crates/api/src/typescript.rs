//! Writes the page's half of the door: types, typed calls, and the strings of the page.
//!
//! **Invariant:** same list, same views, same locales, same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use ceiba::text::Language;
use fluent_syntax::ast;
use ts_rs::{Config, TS, TypeVisitor};

use crate::{COMMANDS, DoorError, Kind};

const HEAD: &str = "// Written by `cargo run -p ceiba-api --bin generate`. Do not edit.\n";

/// The generated files: name and content.
///
/// # Errors
/// When the locales cannot be read.
pub fn files(locales: &Path) -> Result<Vec<(&'static str, String)>, String> {
    Ok(vec![("door.ts", door()), ("types.ts", types()), ("strings.ts", strings(locales)?)])
}

/// Collects the declarations of types and of all that they are made of.
pub struct Types {
    config: Config,
    declared: BTreeMap<String, String>,
}

impl Types {
    fn new() -> Self {
        // Ids are text, so no integer that passes the door is beyond 2^53.
        Self { config: Config::new().with_large_int("number"), declared: BTreeMap::new() }
    }

    /// Adds a type and returns its name in TypeScript.
    pub(crate) fn add<T: TS + 'static + ?Sized>(&mut self) -> String {
        self.visit::<T>();
        T::name(&self.config)
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_none() {
            // A list or an option: only what it is made of has a name.
            T::visit_generics(self);
            return;
        }
        let name = T::ident(&self.config);
        if !self.declared.contains_key(&name) {
            let docs = T::docs().unwrap_or_default();
            let declaration = format!("{docs}export {}\n", T::decl(&self.config));
            self.declared.insert(name, tidied(&declaration));
            T::visit_dependencies(self);
        }
    }
}

/// The declaration with its comments and fields on lines as a person would write them.
fn tidied(declaration: &str) -> String {
    let plain = declaration
        .replace("/**\n * ", "/** ")
        .replace("\n */\n", " */\n")
        .replace("{ \n", "{\n")
        .replace(", }", ",\n}")
        .replace("[`start::", "[`");
    let mut inside = false;
    let mut text = String::new();
    for line in plain.lines() {
        inside &= !line.starts_with('}');
        let indent = if inside { "  " } else { "" };
        let _ = writeln!(
            text,
            "{indent}{}",
            line.trim_end().replace("\"kind\": ", "kind: ").replace("\"step\": ", "step: ")
        );
        inside |= line.ends_with('{') || line.ends_with(", ");
    }
    text
}

fn types() -> String {
    let mut types = Types::new();
    types.add::<DoorError>();
    for command in COMMANDS {
        (command.types)(&mut types);
    }
    let declared: Vec<_> = types.declared.into_values().collect();
    format!("{HEAD}\n{}", declared.join("\n"))
}

fn door() -> String {
    let mut types = Types::new();
    let mut kinds = String::new();
    let mut table = String::new();
    let mut calls = String::new();
    for command in COMMANDS {
        let (name, (input, output)) = (command.name, (command.types)(&mut types));
        let kind = kind(command.kind);
        let about = command.about.trim();
        let _ = writeln!(kinds, "  {name}: \"{kind}\",");
        let _ = writeln!(table, "  {name}: {{ input: {input}; output: {output} }};");
        let _ = write!(
            calls,
            "    /** {about} */\n{}",
            typed_call(name, &input, &output, command.kind)
        );
    }
    let imports: Vec<_> = types.declared.into_keys().filter(|name| names(&table, name)).collect();
    format!(
        "{HEAD}\nimport type {{\n  {},\n}} from \"./types\";\n\n{DOOR}\n\
         /** Input and output of every command. */\nexport interface Commands {{\n{table}}}\n\n\
         /** How every command is scheduled. */\nexport const kinds = {{\n{kinds}}} as const;\n\n\
         /** The door with one function a command, over any way to call. */\n\
         export function makeDoor(call: Call) {{\n  return {{\n{calls}  }};\n}}\n\n\
         export type Door = ReturnType<typeof makeDoor>;\n",
        imports.join(",\n  ")
    )
}

const DOOR: &str = r#"/** Where a job is: a sentence, and how much of it is done. */
export interface Step {
  text: string;
  done: number;
  total: number;
}

/** How a job is watched and stopped. */
export interface Watch {
  step?: (step: Step) => void;
  signal?: AbortSignal;
}

/**
 * The way to the program: the real one, or a made-up one in tests. It throws a `DoorError`.
 * The real one is `invoke("call", { name, input, job, steps })` with a number of its own for the
 * job and a `Channel<Step>`; `invoke("cancel", { job })` stops it.
 */
export type Call = <Name extends keyof Commands>(
  name: Name,
  input: Commands[Name]["input"],
  watch?: Watch,
) => Promise<Commands[Name]["output"]>;

/** The event that brings a file dropped on the window, as a `FileToken`. */
export const fileDropped = "file-dropped";

/** The event of the shell that a second program was started: this window came to the front. */
export const windowRaised = "window-raised";

/** The event of the shell that something was done behind the scenes: a copy made, a file mended. */
export const workspaceChanged = "workspace-changed";
"#;

/// Whether a type is named in the table of commands.
fn names(table: &str, name: &str) -> bool {
    let letter = |c: char| c.is_ascii_alphanumeric() || c == '_';
    table.split(|c| !letter(c)).any(|word| word == name)
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Read => "read",
        Kind::Write => "write",
        Kind::Look => "look",
        Kind::Job => "job",
    }
}

fn typed_call(name: &str, input: &str, output: &str, kind: Kind) -> String {
    let function = camel(name, '_');
    let mut parameters = Vec::new();
    let mut arguments = vec![format!("\"{name}\"")];
    if input == "null" {
        arguments.push("null".to_owned());
    } else {
        parameters.push(format!("input: {input}"));
        arguments.push("input".to_owned());
    }
    if matches!(kind, Kind::Look | Kind::Job) {
        parameters.push("watch?: Watch".to_owned());
        arguments.push("watch".to_owned());
    }
    format!(
        "    {function}: ({}): Promise<{output}> => call({}),\n",
        parameters.join(", "),
        arguments.join(", ")
    )
}

/// `plan_outline` → `planOutline`.
fn camel(name: &str, separator: char) -> String {
    let mut words = name.split(separator);
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |mut text, word| {
        let mut letters = word.chars();
        text.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        text.push_str(letters.as_str());
        text
    })
}

/// The page's own strings are the files of `assets/locales` whose name begins with `window`.
fn strings(locales: &Path) -> Result<String, String> {
    let mut keys = Keys::new();
    let mut sources = String::new();
    for language in Language::ALL {
        let text = page_texts(&locales.join(language.code()))?;
        if language == Language::En {
            keys = messages(&text)?;
        }
        let _ = writeln!(sources, "  {}: {},", language.code(), lines(&text));
    }
    let functions: Vec<_> = keys.iter().map(|(key, message)| message_call(key, message)).collect();
    Ok(format!(
        "{HEAD}\nimport type {{ LanguageCode }} from \"./types\";\n\n\
         /** The texts of the page as Fluent sources. */\n\
         export const sources: Record<LanguageCode, string> = {{\n{sources}}};\n\n\
         /** Finds the text of a key in the language of the screen. */\n\
         export type Say = (key: string, variables?: Record<string, string | number>) => string;\n\n\
         /** One function a text: a missing variable does not compile. */\n\
         export function makeStrings(say: Say) {{\n  return {{\n{}  }};\n}}\n\n\
         export type Strings = ReturnType<typeof makeStrings>;\n",
        functions.concat()
    ))
}

fn page_texts(folder: &Path) -> Result<String, String> {
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .map_err(told)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()
        .map_err(told)?;
    files.retain(|file| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("window") && name.ends_with(".ftl")
    });
    files.sort();
    let texts: Result<Vec<_>, _> = files.iter().map(std::fs::read_to_string).collect();
    Ok(texts.map_err(told)?.join("\n"))
}

/// A text as a list of its lines: a change of one line is a change of one line here.
fn lines(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(|line| format!("\n    {},", quoted(line))).collect();
    format!("[{}\n  ].join(\"\\n\")", lines.concat())
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Key → English text and the names of its variables.
type Keys = BTreeMap<String, (String, BTreeSet<String>)>;

fn messages(text: &str) -> Result<Keys, String> {
    let resource = fluent_syntax::parser::parse(text)
        .map_err(|(_, errors)| format!("the texts of the page: {errors:?}"))?;
    let mut keys = Keys::new();
    for entry in &resource.body {
        if let ast::Entry::Message(message) = entry
            && let Some(pattern) = &message.value
        {
            let (mut words, mut names) = (String::new(), BTreeSet::new());
            read_pattern(pattern, &mut words, &mut names);
            keys.insert(message.id.name.to_owned(), (words, names));
        }
    }
    Ok(keys)
}

fn read_pattern(pattern: &ast::Pattern<&str>, words: &mut String, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => words.push_str(value),
            ast::PatternElement::Placeable { expression } => {
                words.push('…');
                read_expression(expression, names);
            }
        }
    }
}

fn read_expression(expression: &ast::Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => read_inline(inline, names),
        ast::Expression::Select { selector, variants } => {
            read_inline(selector, names);
            for variant in variants {
                read_pattern(&variant.value, &mut String::new(), names);
            }
        }
    }
}

fn read_inline(inline: &ast::InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                read_inline(argument, names);
            }
        }
        ast::InlineExpression::Placeable { expression } => read_expression(expression, names),
        _ => {}
    }
}

fn message_call(key: &str, (words, names): &(String, BTreeSet<String>)) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ").replace("*/", "* /");
    let function = camel(key, '-');
    let fields: Vec<_> = names.iter().map(|name| format!("{name}: string | number")).collect();
    let (parameter, argument) = if names.is_empty() {
        (String::new(), "")
    } else {
        (format!("variables: {{ {} }}", fields.join("; ")), ", variables")
    };
    format!(
        "    /** {words} */\n    {function}: ({parameter}): string => say(\"{key}\"{argument}),\n"
    )
}
