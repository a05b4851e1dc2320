//! Finding anything by a few letters: indicators, objectives and actions, pages of the guide, commands.

use std::sync::LazyLock;

use ceiba::Result;
use ceiba::catalogue::{Catalogue, Series, search};
use ceiba::finding::{self, Kind, Known};
use ceiba::guide::{self, Block, Page};
use ceiba::plan::store as plan;
use ceiba::series::listing::{self, Ours};
use ceiba::series::{POPULATION, own};
use ceiba::text::{Language, Message, keys};
use ceiba::workspace::{Connection, Deed};

use super::{examples, figures};
use crate::Context;
use crate::say::Say;
use crate::views::finding::{FindInput, FindList, Found, FoundPage, FoundPlace};

/// Something that can be found: what it is known by, and what is shown of it.
#[derive(Clone)]
struct Entry {
    known: Known,
    found: Found,
}

/// What is there in every municipality, in one language; made once.
struct Always {
    catalogue: Vec<Entry>,
    guide: Vec<Entry>,
}

/// What fits best of everything there is.
pub fn list(context: &Context, input: FindInput) -> Result<FindList> {
    let say = Say::of(context);
    let always = always(say.language);
    if !context.is_open() {
        let commands = [doors(context, &say), languages(&say)].concat();
        let guide = of_kind(Kind::Guide, &always.guide);
        let found = best(of_kind(Kind::Command, &commands).chain(guide).collect(), &input);
        return Ok(FindList { found: found.cloned().collect() });
    }
    let (own, plan, ours) =
        context.read(|db| Ok((own(db, &say)?, plan_of(db, &say)?, listing::ours(db)?)))?;
    let commands = commands(context, &say)?;
    let indicators = always.catalogue.iter().chain(&own);
    let all: Vec<(Kind, &Entry)> = of_kind(Kind::Command, &commands)
        .chain(indicators.map(|entry| (kind(entry, &ours), entry)))
        .chain(of_kind(Kind::Plan, &plan))
        .chain(of_kind(Kind::Guide, &always.guide))
        .collect();
    Ok(FindList { found: best(all, &input).map(|found| shown(found, &ours)).collect() })
}

/// Those that fit the words best.
fn best<'a>(
    all: Vec<(Kind, &'a Entry)>,
    input: &FindInput,
) -> impl Iterator<Item = &'a Found> + use<'a> {
    let known: Vec<(Kind, &Known)> =
        all.iter().map(|(kind, entry)| (*kind, &entry.known)).collect();
    let best = finding::best(&known, &input.words);
    best.into_iter().filter_map(move |at| all.get(at).map(|(_, entry)| &entry.found))
}

fn of_kind(kind: Kind, entries: &[Entry]) -> impl Iterator<Item = (Kind, &Entry)> {
    entries.iter().map(move |entry| (kind, entry))
}

fn kind(indicator: &Entry, ours: &Ours) -> Kind {
    match &indicator.found.to {
        FoundPlace::Indicator { series } if ours.is_listed(series) => Kind::Ours,
        _ => Kind::Catalogue,
    }
}

/// What has no figure has no level and no progress: its sheet says what it is.
fn shown(found: &Found, ours: &Ours) -> Found {
    match &found.to {
        FoundPlace::Indicator { series } if !ours.has_figures(series) => {
            Found { to: FoundPlace::Sheet { series: series.clone() }, ..found.clone() }
        }
        _ => found.clone(),
    }
}

fn always(language: Language) -> &'static Always {
    static ALL: LazyLock<[Always; 4]> = LazyLock::new(|| {
        Language::ALL.map(|language| Always {
            catalogue: catalogue(language),
            guide: guide::pages(language).iter().flat_map(|page| pages(page, language)).collect(),
        })
    });
    let at = Language::ALL.iter().position(|known| *known == language).unwrap_or_default();
    let [first, ..] = &*ALL;
    ALL.get(at).unwrap_or(first)
}

/// The indicators of the catalogue; the population is a figure and no indicator.
fn catalogue(language: Language) -> Vec<Entry> {
    let catalogue = Catalogue::embedded();
    let series = catalogue.series().filter(|series| series.id != POPULATION);
    series.map(|series| indicator(catalogue, series, language)).collect()
}

fn indicator(catalogue: &Catalogue, series: &Series, language: Language) -> Entry {
    let name = series.label.get(language);
    let known = Known::new(name)
        .with_codes(&catalogue.codes_of(series))
        .also(Language::ALL.map(|language| series.label.get(language).to_owned()))
        .also(search::synonyms(series));
    let about = told([figures::code(series), keys::find_indicator().text(language)]);
    let to = FoundPlace::Indicator { series: series.id.clone() };
    Entry { known, found: Found { name: name.to_owned(), about, to } }
}

/// A page of the guide, and each heading in it that can be led to.
fn pages(page: &'static Page, language: Language) -> Vec<Entry> {
    let word = keys::find_guide().text(language);
    let words: Vec<&str> = page.words().collect();
    let entry = |name: &str, about: &str, anchor: Option<String>, around: &str| Entry {
        known: Known::new(name).about(around),
        found: Found {
            name: name.to_owned(),
            about: about.to_owned(),
            to: FoundPlace::Guide { page: page.id.to_owned(), anchor },
        },
    };
    let whole = entry(&page.title, &word, None, &words.join(" "));
    let headings = page.blocks.iter().filter_map(|block| match block {
        Block::Heading { text, anchor: Some(anchor) } => {
            let about = told([page.title.clone(), word.clone()]);
            Some(entry(text, &about, Some(anchor.clone()), ""))
        }
        _ => None,
    });
    std::iter::once(whole).chain(headings).collect()
}

/// The indicators of the municipality's own.
fn own(db: &Connection, say: &Say) -> Result<Vec<Entry>> {
    let catalogue = own::catalogue(db)?;
    let own = catalogue.series().filter(|series| series.own.is_some());
    Ok(own.map(|series| indicator(catalogue.as_ref(), series, say.language)).collect())
}

/// Objectives and actions that have a name.
fn plan_of(db: &Connection, say: &Say) -> Result<Vec<Entry>> {
    let entry = |name: String, word: &Message, about: &str, to| Entry {
        known: Known::new(&name).about(about),
        found: Found { name, about: say.text(word), to },
    };
    let objective = keys::find_objective();
    let objectives = plan::objectives(db)?.into_iter().map(|found| {
        let to = FoundPlace::Objective { id: found.id.to_string() };
        entry(found.title, &objective, "", to)
    });
    let action = keys::find_action();
    let actions = plan::actions_without_money(db)?.into_iter().map(|found| {
        let to = FoundPlace::Action { id: found.id.to_string() };
        entry(found.title, &action, &found.lead, to)
    });
    Ok(objectives.chain(actions).filter(|entry| !entry.found.name.is_empty()).collect())
}

/// What can be done and where one can go, now.
fn commands(context: &Context, say: &Say) -> Result<Vec<Entry>> {
    let places = places().into_iter().map(|(page, name, also)| {
        let to = FoundPlace::Page { page };
        command(&say.text(&name), &say.text(&also), to, say)
    });
    Ok(places.chain(acts(context, say)?).chain(languages(say)).collect())
}

/// The other languages of the screen.
fn languages(say: &Say) -> Vec<Entry> {
    let others = Language::ALL.into_iter().filter(|language| *language != say.language);
    let also = say.text(&keys::find_words_language());
    let entry = |language: Language| {
        let to = FoundPlace::Language { language: language.into() };
        command(language.own_name(), &also, to, say)
    };
    others.map(entry).collect()
}

/// What there is before a municipality is open: the doors, the files of before, the examples.
fn doors(context: &Context, say: &Say) -> Vec<Entry> {
    let doors = [
        (keys::window_door_profile(), FoundPlace::BeginProfile),
        (keys::window_door_plan(), FoundPlace::BeginPlan),
        (keys::window_start_open(), FoundPlace::OpenFile),
    ];
    let doors = doors.into_iter().map(|(name, to)| command(&say.text(&name), "", to, say));
    let recent = context.settings().recent.into_iter();
    let recent = recent.filter(|recent| recent.example.is_none() && recent.path.is_file());
    let recent = recent.map(|recent| {
        let to = FoundPlace::Recent { id: recent.id() };
        command(&recent.name, "", to, say)
    });
    let examples = examples::views(say).into_iter().map(|example| {
        let to = FoundPlace::Example { example: example.key };
        command(&example.name, "", to, say)
    });
    doors.chain(recent).chain(examples).collect()
}

/// What can be done in a file that can be written.
fn acts(context: &Context, say: &Say) -> Result<Vec<Entry>> {
    context.with(|session| {
        let workspace = &session.workspace;
        if workspace.read_only().is_some() {
            return Ok(Vec::new());
        }
        let new = [
            (keys::window_plan_objective_new(), FoundPlace::NewObjective),
            (keys::window_plan_action_new(), FoundPlace::NewAction),
            (keys::window_own_new(), FoundPlace::NewIndicator),
        ];
        let new = new.into_iter().map(|(name, to)| command(&say.text(&name), "", to, say));
        let undo = |what: String| keys::window_undo(what);
        let undo = workspace.undoable()?.map(|deed| step(undo, &deed, FoundPlace::Undo, say));
        let redo = |what: String| keys::window_redo(what);
        let redo = workspace.redoable()?.map(|deed| step(redo, &deed, FoundPlace::Redo, say));
        Ok(new.chain(undo).chain(redo).collect())
    })
}

/// A step back, or one onward: found by that, and not by the words of the thing it is about.
fn step(word: impl Fn(String) -> Message, deed: &Deed, to: FoundPlace, say: &Say) -> Entry {
    let entry = command(&say.text(&word(say.text(&deed.name))), "", to, say);
    Entry { known: Known::new(&say.text(&word(String::new()))), ..entry }
}

fn command(name: &str, also: &str, to: FoundPlace, say: &Say) -> Entry {
    let word = match &to {
        FoundPlace::Page { .. } => keys::find_page(),
        FoundPlace::Language { .. } => keys::window_language(),
        FoundPlace::Recent { .. } => keys::find_municipality(),
        FoundPlace::Example { .. } => keys::find_example(),
        _ => keys::find_command(),
    };
    let known = Known::new(name).also(also.split('|'));
    Entry { known, found: Found { name: name.to_owned(), about: say.text(&word), to } }
}

/// The pages in the order of the work, with other words for them.
fn places() -> [(FoundPage, Message, Message); 15] {
    use FoundPage::*;
    [
        (Import, keys::window_step_import(), keys::find_words_import()),
        (Data, keys::window_step_data(), keys::find_words_data()),
        (Indicators, keys::window_step_indicators(), keys::find_words_indicators()),
        (Balance, keys::window_step_balance(), keys::find_words_balance()),
        (Catalogue, keys::window_catalogue(), keys::find_words_catalogue()),
        (Plan, keys::window_step_actions(), keys::find_words_plan()),
        (Print, keys::window_step_print(), keys::find_words_print()),
        (Share, keys::window_step_share(), keys::find_words_share()),
        (Copies, keys::window_step_copies(), keys::find_words_copies()),
        (History, keys::window_step_history(), keys::find_words_history()),
        (Sources, keys::window_step_sources(), keys::find_words_sources()),
        (Settings, keys::window_step_settings(), keys::find_words_settings()),
        (Municipality, keys::window_step_municipality(), keys::find_words_municipality()),
        (Glossary, keys::window_glossary(), keys::find_words_glossary()),
        (Start, keys::window_other_files(), keys::find_words_start()),
    ]
}

fn told(parts: [String; 2]) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}
