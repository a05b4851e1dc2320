//! Words that cannot be understood: one sentence each, in the language of the reader.
//!
//! **Invariant:** clap finds what is wrong; what it says about it is only in the details.

use std::error::Error as _;
use std::ffi::OsString;

use ceiba::text::{Argument, Language, Message, keys};
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::help::PROGRAM;

/// The language of `--lang`, also where the rest cannot be understood; else that of the system.
#[must_use]
pub fn language(words: &[OsString]) -> Language {
    let after = words.iter().skip_while(|word| *word != "--lang").nth(1);
    let mut joined = words.iter().filter_map(|word| word.to_str()?.strip_prefix("--lang="));
    let named = after.and_then(|word| word.to_str()).or(joined.next_back());
    named.and_then(Language::from_tag).unwrap_or_else(ceiba_machine::language)
}

/// Whether a script reads.
#[must_use]
pub fn json(words: &[OsString]) -> bool {
    words.iter().any(|word| word == "--json")
}

/// The sentence about wrong words; `verb` is the one they follow, where there is one.
#[must_use]
pub fn message(error: &clap::Error, verb: Option<&str>) -> Message {
    let help =
        verb.map_or_else(|| format!("{PROGRAM} --help"), |v| format!("{PROGRAM} {v} --help"));
    let said = Said(error);
    match error.kind() {
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            keys::usage_verb_missing(help)
        }
        ErrorKind::InvalidSubcommand => {
            let guess = said.guess(ContextKind::SuggestedSubcommand);
            keys::usage_verb_unknown(guess, help, said.one(ContextKind::InvalidSubcommand))
        }
        ErrorKind::UnknownArgument => {
            let guess = said.guess(ContextKind::SuggestedArg);
            keys::usage_option_unknown(guess, help, said.word())
        }
        ErrorKind::MissingRequiredArgument => keys::usage_missing(help, said.word()),
        ErrorKind::ValueValidation if said.word().starts_with("--date") => {
            keys::usage_date(said.word(), said.one(ContextKind::InvalidValue))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => said.value(help),
        ErrorKind::ArgumentConflict => said.conflict(),
        ErrorKind::InvalidUtf8 => keys::usage_not_text(help),
        _ => keys::usage_value_missing(help, said.word()),
    }
}

/// What clap says about its error, piece by piece.
struct Said<'a>(&'a clap::Error);

impl Said<'_> {
    fn one(&self, kind: ContextKind) -> String {
        match self.0.get(kind) {
            Some(ContextValue::String(text)) => text.clone(),
            Some(ContextValue::Strings(texts)) => texts.join(", "),
            _ => String::new(),
        }
    }

    /// The word or option the error is about.
    fn word(&self) -> String {
        self.one(ContextKind::InvalidArg)
    }

    /// What may have been meant, in words of its own, or nothing. Of several the last is likest.
    fn guess(&self, kind: ContextKind) -> Argument {
        match self.one(kind).rsplit(", ").next() {
            None | Some("") => "".into(),
            Some(guess) => keys::usage_guess(guess).into(),
        }
    }

    fn value(&self, help: String) -> Message {
        let value = self.one(ContextKind::InvalidValue);
        if value.is_empty() {
            return keys::usage_value_missing(help, self.word());
        }
        let allowed = match self.one(ContextKind::ValidValue) {
            none if none.is_empty() => self.0.source().map(ToString::to_string).unwrap_or_default(),
            values => values,
        };
        keys::usage_value(allowed, self.word(), value)
    }

    fn conflict(&self) -> Message {
        match (self.word(), self.one(ContextKind::PriorArg)) {
            (one, other) if one == other || other.is_empty() => keys::usage_twice(one),
            (one, other) => keys::usage_conflict(one, other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::help;
    use clap::CommandFactory as _;

    #[track_caller]
    fn check(words: &str, language: Language, expected: &str) {
        let words: Vec<&str> = std::iter::once(PROGRAM).chain(words.split_whitespace()).collect();
        let command = help::in_language(crate::Line::command(), language);
        let error = command.try_get_matches_from(&words).unwrap_err();
        let verb = words.get(1).copied().filter(|verb| *verb == "import" || *verb == "report");
        assert_eq!(message(&error, verb).text(language), expected);
    }

    #[test]
    fn each_mistake_has_its_sentence() {
        use Language::{En, Es, Fr, Pt};
        check(
            "",
            Es,
            "Diga qué hay que hacer, por ejemplo: ceiba read LIBRO.xlsx; ceiba --help lo muestra todo.",
        );
        check(
            "imprt",
            Es,
            "«imprt» no es algo que ceiba haga (¿quiso decir «import»?); ceiba --help lo muestra todo.",
        );
        check(
            "import a.ceiba b.xlsx --maping m.json",
            Pt,
            "“--maping” não é conhecido aqui (você quis dizer “--mapping”?); \
             ceiba import --help mostra o que é.",
        );
        check(
            "import a.ceiba",
            Fr,
            "Il manque <CLASSEUR> ; ceiba import --help montre comment l’écrire.",
        );
        check("import a b c", En, "“c” is not known here; ceiba import --help shows what is.");
        check(
            "report a.ceiba --book atlas -o a.pdf",
            Es,
            "«atlas» no sirve para --book <LIBRO>, que admite: profile, profile-short, plan, council.",
        );
        check(
            "report a.ceiba --book plan -o a.pdf --date 2020-13-45",
            Es,
            "«2020-13-45» no es un día para --date <DÍA>: escríbalo así: 2020-12-31.",
        );
        check(
            "assess a.ceiba --agenda bps",
            En,
            "“bps” does not go with --agenda <CLOCK>, which takes: mdg, sdg, plan.",
        );
        check(
            "report a.ceiba --book plan -o",
            En,
            "--output <OUT.pdf> needs a value after it; ceiba report --help shows which.",
        );
        check(
            "report a.ceiba --book plan --book plan -o a.pdf",
            Pt,
            "--book <LIVRO> aparece duas vezes; diga uma só vez.",
        );
        check(
            "read a.xlsx --frames --sheet x",
            Es,
            "--frames y --sheet <HOJA> no van juntos; quite uno de los dos.",
        );
        check(
            "log a.ceiba --json=3",
            En,
            "--json needs a value after it; ceiba --help shows which.",
        );
    }

    #[test]
    fn the_language_is_found_among_words_that_are_wrong() {
        let find = |words: &[&str]| language(&words.iter().map(OsString::from).collect::<Vec<_>>());
        assert_eq!(find(&["ceiba", "imprt", "--lang", "pt"]), Language::Pt);
        assert_eq!(find(&["ceiba", "--lang=fr", "imprt"]), Language::Fr);
    }
}
