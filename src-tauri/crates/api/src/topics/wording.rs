//! Countries and how a town says things: choices, the national code, the words of its own.

use ceiba::municipality::country::{
    Certainty, Country, GovernmentLevel, Instrument, Reference, Reporting, Word, without_file,
};
use ceiba::municipality::wording::{self, Home, Setting};
use ceiba::municipality::{countries, country};
use ceiba::text::{Message, format, keys};
use ceiba::{Error, Result};

use super::start;
use crate::Context;
use crate::say::Say;
use crate::views::wording::{CodeInput, CountryChoice, WordChange, WordGroup, WordView, WordsView};
use crate::views::{Choice, Nothing, Written};

/// The countries of the region by their names in the language of the screen, the one of exercises last.
pub fn country_choices(say: &Say) -> Vec<CountryChoice> {
    let choice = |home: &'static Country| CountryChoice {
        key: home.code.clone(),
        text: say.text(&home.name()),
        region: region_label(&Home::of(home), say),
        code_hint: code_hint(home, say),
    };
    let all = countries().iter().chain(without_file());
    let mut choices: Vec<CountryChoice> = all.map(choice).collect();
    choices.sort_by_key(|choice| (choice.key == "XX", choice.text.clone()));
    choices
}

/// What the level above is called, as the label of a field.
pub fn region_label(home: &Home, say: &Say) -> String {
    format::capitalized(home.word(Word::Region, say.language))
}

/// What the national code looks like; `None` where nothing certain is known.
pub fn code_hint(home: &Country, say: &Say) -> Option<String> {
    let form = home.code_form.as_ref()?;
    Some(say.text(&keys::country_code_hint(home.name(), i64::from(form.digits))))
}

/// What to ask about a code that is being typed.
pub fn code_question(context: &Context, input: CodeInput) -> Result<Option<String>> {
    Ok(question(country(&input.country), &input.code, &Say::of(context)))
}

/// What to ask about a code; `None` where there is nothing to ask.
pub fn question(home: &Country, code: &str, say: &Say) -> Option<String> {
    let question = home.code_form.as_ref()?.question(code, home.name())?;
    Some(say.text(&question))
}

/// How things are called here.
pub fn words(context: &Context, (): Nothing) -> Result<WordsView> {
    let say = Say::of(context);
    let home = context.read(wording::home)?;
    Ok(WordsView {
        country: say.text(&home.country.name()),
        reviewed: reviewed(home.country, &say),
        language: say.language.own_name().to_owned(),
        groups: groups(&home, &say),
    })
}

/// "November 2026".
fn reviewed(home: &Country, say: &Say) -> Option<String> {
    let (year, month) = home.as_of.split_once('-')?;
    let month = keys::month_name(month.parse::<i64>().ok()?);
    Some(say.text(&keys::month_of_year(month, year)))
}

fn groups(home: &Home, say: &Say) -> Vec<WordGroup> {
    let group = |title: Message, note: Option<Message>, of: fn(&Setting) -> bool| WordGroup {
        title: say.text(&title),
        note: note.map(|note| say.text(&note)),
        words: Setting::all_of(home.country)
            .iter()
            .filter(|setting| of(setting))
            .map(|setting| word_view(setting, home, say))
            .collect(),
    };
    let source = |key: &str| home.country.source(key).map(known_from);
    let confirm = keys::wording_group_instruments_note();
    let groups = vec![
        group(keys::wording_group_words(), source("words"), |setting| {
            matches!(setting, Setting::Word(_))
        }),
        group(keys::wording_group_zones(), source("zones"), |setting| {
            matches!(setting, Setting::Zone(_))
        }),
        group(keys::wording_group_numbers(), None, |setting| {
            matches!(setting, Setting::FiscalYear | Setting::Term)
        }),
        group(keys::wording_group_instruments(), Some(confirm), |setting| {
            matches!(setting, Setting::Instrument(_))
        }),
    ];
    groups.into_iter().filter(|group| !group.words.is_empty()).collect()
}

fn word_view(setting: &Setting, home: &Home, say: &Say) -> WordView {
    let said = setting.of_country(home.country, say.language).text(say.language);
    let (label, says) = match setting {
        Setting::Instrument(id) => (said, instrument_details(home.country, id, say)),
        Setting::Zone(_) => (format::capitalized(&said), said),
        _ => (say.text(&setting.label(home.country)), said),
    };
    let alone = matches!(setting, Setting::FiscalYear | Setting::Term);
    let source = home.country.source(&setting.key_in_file()).filter(|_| alone);
    WordView {
        key: setting.key(),
        label,
        own: home.own(setting, say.language).to_owned(),
        options: options(setting, say),
        says,
        source: source.map(|source| say.text(&known_from(source))),
    }
}

/// The months, for what is a month; nothing first, which is what the country's file says.
fn options(setting: &Setting, say: &Say) -> Vec<Choice> {
    if *setting != Setting::FiscalYear {
        return Vec::new();
    }
    let month =
        |number: i64| Choice { key: number.to_string(), text: say.text(&keys::month_name(number)) };
    let none = Choice { key: String::new(), text: String::new() };
    std::iter::once(none).chain((1..=12).map(month)).collect()
}

/// Where something comes from, and whether anybody has read it.
fn known_from(source: &Reference) -> Message {
    match (source.certainty, source.source.as_deref()) {
        (Certainty::Seen, Some(cited)) => keys::wording_source_seen(cited),
        (Certainty::Invented, _) => keys::wording_source_invented(),
        (_, Some(cited)) => keys::wording_source_remembered(cited),
        (_, None) => keys::wording_source_general(),
    }
}

/// Whose an instrument is, for how long it is made, how often is reported on it, which law is said to ask for
/// it: all of it with a question mark.
fn instrument_details(home: &Country, id: &str, say: &Say) -> String {
    let Some(found) = home.instruments.iter().find(|one| one.id == id) else {
        return String::new();
    };
    let parts = [
        Some(say.text(&level(found.level))),
        horizon(found, say),
        found.reporting.map(|often| say.text(&reporting(often))),
        found.law.as_deref().map(|law| say.text(&keys::wording_law(law))),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn level(level: GovernmentLevel) -> Message {
    match level {
        GovernmentLevel::National => keys::wording_level_national(),
        GovernmentLevel::Regional => keys::wording_level_regional(),
        GovernmentLevel::Municipal => keys::wording_level_municipal(),
    }
}

fn horizon(instrument: &Instrument, say: &Say) -> Option<String> {
    let years = instrument.years.as_deref()?;
    let counted = years.parse::<i64>().ok().map(|years| say.text(&keys::wording_years(years)));
    Some(counted.unwrap_or_else(|| years.to_owned()))
}

fn reporting(often: Reporting) -> Message {
    match often {
        Reporting::Monthly => keys::wording_reporting_monthly(),
        Reporting::TwoMonthly => keys::wording_reporting_two_monthly(),
        Reporting::Quarterly => keys::wording_reporting_quarterly(),
        Reporting::FourMonthly => keys::wording_reporting_four_monthly(),
        Reporting::HalfYearly => keys::wording_reporting_half_yearly(),
        Reporting::Yearly => keys::wording_reporting_yearly(),
    }
}

/// Says one of the words otherwise, in the language of the screen.
pub fn change(context: &Context, input: WordChange) -> Result<Written> {
    let home = context.read(wording::home)?;
    let setting = Setting::of_key(&input.key)
        .filter(|setting| Setting::all_of(home.country).contains(setting))
        .ok_or_else(|| Error::Refused(keys::wording_unknown()))?;
    let language = context.language();
    let deed = keys::wording_deed(setting.label(home.country));
    let done =
        context.write(deed, |change| wording::write(change, &setting, language, &input.text))?;
    start::written(context, None, &done.touched)
}
