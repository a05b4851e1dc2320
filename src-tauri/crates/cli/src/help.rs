//! What `--help` shows, in the language of the reader: the words come from `assets/locales`, the
//! form from clap.
//!
//! **Invariant:** clap's own words appear nowhere; every verb, word and option has its text under
//! `help-VERB`, `help-arg-ID` (where a verb means something else by it, `help-VERB-ID`) and
//! `help-value-ID`, which a test holds.

use ceiba::text::{Language, Message, keys};
use clap::{Arg, ArgAction, Command};

/// The name of the program, as it is typed.
pub const PROGRAM: &str = "ceiba";

/// The command line with all its texts in a language.
#[must_use]
pub fn in_language(command: Command, language: Language) -> Command {
    let command = command
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help).global(true))
        .arg(Arg::new("version").short('V').long("version").action(ArgAction::Version))
        .subcommand_value_name(keys::help_some_verb().text(language))
        .mut_subcommands(|verb| told(verb, language).help_template(template(language, false)));
    with_usage(told(command, language).help_template(template(language, true)), language)
}

/// The headings around what clap lists.
fn template(language: Language, of_program: bool) -> String {
    let heading = |message: Message| message.text(language);
    let (list, of_what) = if of_program {
        (heading(keys::help_verbs()), "{subcommands}")
    } else {
        (heading(keys::help_words()), "{positionals}")
    };
    let (usage, options) = (heading(keys::help_usage()), heading(keys::help_options()));
    format!("{{about}}\n\n{usage}: {{usage}}\n\n{list}:\n{of_what}\n\n{options}:\n{{options}}")
}

/// A verb, or the whole program, with its texts.
fn told(command: Command, language: Language) -> Command {
    let verb = command.get_name().to_owned();
    let about = looked_up(&format!("help-{verb}"), language);
    command
        .disable_help_flag(true)
        .mut_args(|word| explained(word, &verb, language))
        .about(about.unwrap_or_default())
}

/// Program and verbs with their lines such as `ceiba import [OPCIONES] <ARCHIVO> <LIBRO>`. Asked of
/// a copy: clap takes a command that has said how it is used for finished.
fn with_usage(command: Command, language: Language) -> Command {
    let mut copy = command.clone();
    copy.build();
    let of_program = usage(&mut copy, language);
    let command = command.override_usage(of_program);
    command.mut_subcommands(|verb| {
        let line = copy.find_subcommand_mut(verb.get_name()).map(|copy| usage(copy, language));
        verb.override_usage(line.unwrap_or_default())
    })
}

/// Clap's line with its two English words replaced.
fn usage(command: &mut Command, language: Language) -> String {
    let line = command.render_usage().to_string();
    let line = line.trim_start_matches("Usage: ");
    line.replace("[OPTIONS]", &keys::help_some_options().text(language))
}

/// A word or an option with its text, what may stand for it, and the choices where there are few.
fn explained(word: Arg, verb: &str, language: Language) -> Arg {
    let id = word.get_id().to_string();
    let of_verb = looked_up(&format!("help-{verb}-{id}"), language);
    let text = of_verb.or_else(|| looked_up(&format!("help-arg-{id}"), language));
    let text = text.unwrap_or_default();
    if !word.get_action().takes_values() {
        return word.help(text); // a switch, not a choice between true and false
    }
    let text = match choices(&word) {
        none if none.is_empty() => text,
        choices => format!("{text} ({choices})"),
    };
    let value = looked_up(&format!("help-value-{id}"), language).unwrap_or_default();
    word.help(text).value_name(value).hide_possible_values(true).hide_default_value(true)
}

fn choices(word: &Arg) -> String {
    let values = word.get_possible_values();
    values.iter().map(|value| value.get_name()).collect::<Vec<_>>().join(", ")
}

/// The text of a key that is put together from the name of a verb or a word.
fn looked_up(key: &str, language: Language) -> Option<String> {
    let (key, _) = keys::ALL.iter().find(|(known, _)| *known == key)?;
    Some(Message::new(key, Vec::new()).text(language))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    fn command(language: Language) -> Command {
        let mut command = in_language(crate::Line::command(), language);
        command.build();
        command
    }

    #[test]
    fn every_verb_and_every_word_is_explained_in_four_languages() {
        for language in Language::ALL {
            let command = command(language);
            let verbs: Vec<_> = command.get_subcommands().collect();
            assert!(verbs.len() >= 10);
            for verb in std::iter::once(&command).chain(verbs) {
                let name = verb.get_name();
                assert!(!verb.get_about().unwrap().to_string().is_empty(), "{name}");
                for word in verb.get_arguments() {
                    let help = word.get_help().map(ToString::to_string).unwrap_or_default();
                    assert!(!help.is_empty(), "{name} {}", word.get_id());
                }
            }
        }
    }

    #[test]
    fn no_word_of_clap_is_left() {
        let mut command = command(Language::Es);
        let mut texts = vec![command.render_help().to_string()];
        texts.extend(command.get_subcommands_mut().map(|verb| verb.render_help().to_string()));
        for text in texts {
            for english in
                ["Usage", "OPTIONS", "COMMAND", "Print", "default:", "possible", "<FILE>"]
            {
                assert!(!text.contains(english), "{english} in:\n{text}");
            }
        }
    }
}
