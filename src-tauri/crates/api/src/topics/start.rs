//! The first run, the frame of the window, files of municipalities, and the municipality sheet.

use std::path::{Path, PathBuf};

use ceiba::basics::file::make_folder;
use ceiba::basics::{Id, Millis, Period, Progress};
use ceiba::municipality::country::Word;
use ceiba::municipality::store::municipality;
use ceiba::municipality::wording::home;
use ceiba::municipality::{self, Municipality, country};
use ceiba::plan::store::has_amounts;
use ceiba::progress::store::Figures;
use ceiba::series::POPULATION;
use ceiba::series::store::Observation;
use ceiba::series::{Figure, Measure, ObservationKey, Source, TOWN, write_source};
use ceiba::store::registry::{
    ATTACHMENT, BOOK, CENSUS_ANSWER, CHOICE, LEFT_ASIDE, LISTED, MUNICIPALITY, SETTING, TARGET,
};
use ceiba::store::{database, log};
use ceiba::text::{Language, Locale, keys};
use ceiba::workspace::{Op, Turned, Workspace};
use ceiba::{Error, Result};

use super::{copies, examples, files, gates, opening, printing, read, settings, wording};
use crate::Context;
use crate::context::{Arrival, Session};
use crate::say::Say;
use crate::settings::{Recent, Settings, Unread};
use crate::views::printing::PaperKey;
use crate::views::start::{
    ArrivalView, AuthorInput, LanguageInput, MunicipalityChange, MunicipalitySheet,
    NewMunicipality, NoticeView, PopulationView, RecentFile, StartState, WorkspaceState,
};
use crate::views::{ById, ByToken, Choice, Nothing, Touched, Written};

/// What the window needs to know when it opens.
pub fn state(context: &Context, (): Nothing) -> Result<StartState> {
    let say = Say::of(context);
    let settings = context.settings();
    let missing = !context.host.reader.is_file();
    let notice = missing.then(|| keys::door_reader_missing(files::name(&context.host.reader)));
    Ok(StartState {
        language: say.language.into(),
        language_chosen: settings.language.is_some(),
        look: settings.look.into(),
        zooms: settings::zooms(&say),
        languages: languages(),
        recent: settings.recent.iter().map(|recent| recent_file(&say, recent)).collect(),
        examples: examples::views(&say),
        countries: wording::country_choices(&say),
        workspace: frame(context, ())?,
        guide: settings.guide,
        notice: notice.map(|notice| say.text(&notice)),
        named: context.named(),
    })
}

/// The languages, each with its own name for itself.
pub fn languages() -> Vec<Choice> {
    let choice = |language: Language| Choice {
        key: language.code().to_owned(),
        text: language.own_name().to_owned(),
    };
    Language::ALL.map(choice).into()
}

fn recent_file(say: &Say, recent: &Recent) -> RecentFile {
    RecentFile {
        id: recent.id(),
        name: recent.name.clone(),
        folder: files::folder(&recent.path),
        changed: last_change(&recent.path).map(|last| say.moment(last)),
        example: recent.example.is_some(),
        present: recent.path.is_file(),
    }
}

/// When something in a file was changed last: the file itself tells, wherever it was worked with.
fn last_change(path: &Path) -> Option<Millis> {
    let db = path.is_file().then(|| database::open_as_it_is(path).ok())??;
    log::newest(&db).ok()?
}

/// Enough for a post and an office.
const LONGEST_AUTHOR: usize = 60;

/// Chooses the language of the screen, for good.
pub fn set_language(context: &Context, input: LanguageInput) -> Result<StartState> {
    context.remember(|settings| settings.language = Some(input.language.into()))?;
    state(context, ())
}

/// Says who writes on this computer.
pub fn set_author(context: &Context, input: AuthorInput) -> Result<WorkspaceState> {
    let author: String = input.author.trim().chars().take(LONGEST_AUTHOR).collect();
    context.remember(|settings| settings.author.clone_from(&author))?;
    context.with(|session| {
        session.workspace.sign_as(&author);
        Ok(())
    })?;
    opened_frame(context)
}

/// Takes a file off the list of recent ones.
pub fn forget(context: &Context, input: ById) -> Result<StartState> {
    context.remember(|settings| settings.recent.retain(|recent| recent.id() != input.id))?;
    state(context, ())
}

/// Makes the file of a municipality and opens it.
pub fn create(context: &Context, input: NewMunicipality) -> Result<WorkspaceState> {
    let (sheet, population) = (new_sheet(&input)?, new_population(context, &input)?);
    let path = free_path(&own_folder(context), &sheet)?;
    let mut workspace = Workspace::create(&path, context.host.surroundings.clone())?;
    let op = Op::beginning(keys::door_deed_create(sheet.name.clone()));
    workspace.transact(&op, |change| {
        municipality::write(change, &sheet)?;
        let Some((period, people)) = population else { return Ok(()) };
        let source = write_source(change, &own_source(&sheet))?;
        let key = own_key(POPULATION, period, source);
        change.observe(&key, &Figure::plain(Measure::Value(people)))
    })?;
    enter(context, workspace, None)
}

fn new_sheet(input: &NewMunicipality) -> Result<Municipality> {
    let name = input.name.trim().to_owned();
    if name.is_empty() {
        return Err(Error::Refused(keys::door_name_missing()));
    }
    let home = country(&input.country);
    Ok(Municipality {
        name,
        country: input.country.clone(),
        code: input.code.trim().to_owned(),
        region: input.region.trim().to_owned(),
        currency: home.currency.clone(),
        paper: home.paper.clone(),
        ..Municipality::default()
    })
}

/// Population and year, as far as they were typed; one without the other is refused.
fn new_population(context: &Context, input: &NewMunicipality) -> Result<Option<(Period, f64)>> {
    let typed = Some(input.population.as_str()).filter(|typed| !typed.trim().is_empty());
    let locale = Locale::of(context.language(), &input.country);
    let people = typed.map(|typed| read::people(locale, typed)).transpose();
    let people = people.map_err(|error| error.of_field("population"))?;
    let year = read::optional_year(&input.population_year)?;
    match (people, year) {
        (None, _) => Ok(None),
        (Some(_), None) => Err(Error::Refused(keys::door_population_year())),
        (Some(people), Some(year)) => Ok(Some((read::period(year)?, people))),
    }
}

/// Figures that the municipality gives itself have itself as source.
pub fn own_source(sheet: &Municipality) -> Source {
    Source { publisher: sheet.name.clone(), ..Source::default() }
}

/// The key of a figure of the municipality as a whole.
pub fn own_key(series: &str, period: Period, source: Id) -> ObservationKey {
    ObservationKey {
        series: series.to_owned(),
        territory: TOWN.to_owned(),
        period,
        breakdown: String::new(),
        source,
    }
}

/// The folder of the files that this program works with.
pub fn own_folder(context: &Context) -> PathBuf {
    context.host.data.join("municipalities")
}

/// A path that is not taken: `tres-ceibas.ceiba`, `tres-ceibas-2.ceiba` …
pub fn free_path(folder: &Path, sheet: &Municipality) -> Result<PathBuf> {
    make_folder(folder)?;
    let name = file_stem(&sheet.name);
    let numbered = |number: u32| match number {
        1 => folder.join(format!("{name}.{}", files::WORKSPACE)),
        _ => folder.join(format!("{name}-{number}.{}", files::WORKSPACE)),
    };
    let free = (1..1000).map(numbered).find(|path| !path.exists());
    free.ok_or_else(|| Error::Workspace(keys::workspace_exists(name)))
}

/// Letters and digits of a name, so that every system takes it as a file name.
pub fn file_stem(name: &str) -> String {
    let plain = |c: char| if c.is_alphanumeric() { c } else { ' ' };
    let words: String = name.to_lowercase().chars().map(plain).collect();
    let stem = words.split_whitespace().collect::<Vec<_>>().join("-");
    if stem.is_empty() { "municipality".to_owned() } else { stem }
}

/// Opens the municipality file that a person chose.
pub fn open(context: &Context, input: ByToken, progress: &dyn Progress) -> Result<WorkspaceState> {
    opening::open(context, &context.path(&input.token)?, progress)
}

/// Opens a municipality file that was open before.
pub fn open_recent(
    context: &Context,
    input: ById,
    progress: &dyn Progress,
) -> Result<WorkspaceState> {
    let settings = context.settings();
    let recent = settings.recent.iter().find(|recent| recent.id() == input.id);
    let recent = recent.ok_or_else(|| Error::Refused(keys::door_token_unknown()))?;
    opening::open(context, &recent.path, progress)
}

/// Opens a file in the place of the one that was open. That one stays if this one cannot be opened,
/// unless they are the same: a file is not opened twice.
pub fn open_path(
    context: &Context,
    path: &Path,
    example: Option<crate::views::start::ExampleKey>,
) -> Result<WorkspaceState> {
    let _turn = context.turn();
    if context.has_open(path) {
        context.close();
    }
    let workspace = Workspace::open(path, context.host.surroundings.clone())?;
    enter(context, workspace, example)
}

/// Shows a municipality that was just opened, and remembers its file.
pub fn enter(
    context: &Context,
    workspace: Workspace,
    example: Option<crate::views::start::ExampleKey>,
) -> Result<WorkspaceState> {
    let name = municipality(workspace.reading())?.name;
    let path = workspace.path().to_owned();
    let writes = workspace.read_only().is_none();
    context.begin(workspace, example);
    let opened = context.now();
    let recent = Recent { name, path, opened, example };
    let remembered = context.remember(|settings| settings.opened(recent));
    if writes {
        remembered?; // on a full disk a file can be looked at all the same
    }
    let _ = context.gather_notices(); // they are told all the same, only not after a restart
    opened_frame(context)
}

/// Closes the municipality and goes back to the start.
pub fn close(context: &Context, (): Nothing) -> Result<StartState> {
    context.close();
    state(context, ())
}

/// The frame of the window; `None` while no municipality is open.
pub fn frame(context: &Context, (): Nothing) -> Result<Option<WorkspaceState>> {
    if context.is_open() { opened_frame(context).map(Some) } else { Ok(None) }
}

/// The frame of the window while a municipality is open.
pub fn opened_frame(context: &Context) -> Result<WorkspaceState> {
    // Whatever was done may have been done to the country, and numbers are written as it writes them.
    context.lies_in(&context.with(|session| municipality(session.workspace.reading()))?.country);
    let (say, settings) = (Say::of(context), context.settings());
    context.with(|session| frame_of(session, &settings, &say))
}

fn frame_of(session: &Session, settings: &Settings, say: &Say) -> Result<WorkspaceState> {
    let (workspace, db) = (&session.workspace, session.workspace.reading());
    let (sheet, writes) = (municipality(db)?, workspace.read_only().is_none());
    let figures = ceiba::series::store::count(db, TOWN)?;
    let currency = sheet.money().ok_or(Error::Damaged("currency"))?;
    let actions = ceiba::plan::store::actions(db, currency)?;
    let steps = gates::steps(db, &sheet, &actions, say)?;
    let home = home(db)?;
    Ok(WorkspaceState {
        name: sheet.name,
        region: sheet.region,
        region_word: home.word(Word::Region, say.language).to_owned(),
        region_label: wording::region_label(&home, say),
        country: say.text(&home.country.name()),
        locale: say.locale.tag(),
        file: files::name(workspace.path()),
        folder: files::folder(workspace.path()),
        author: settings.author.clone(),
        example: session.example,
        fictional: sheet.fictional,
        read_only: workspace.read_only().map(|why| say.text(why)),
        notices: notices(settings, workspace.path(), say),
        arrival: session.arrival.as_ref().map(|arrival| arrival_view(arrival, say)),
        undo: workspace.undoable()?.filter(|_| writes).map(|deed| say.text(&deed.name)),
        redo: workspace.redoable()?.filter(|_| writes).map(|deed| say.text(&deed.name)),
        saved: workspace.newest()?.map(|moment| say.moment(moment)),
        copies: copies::line(session, settings, say)?,
        figures: say.count(figures),
        actions: say.count(actions.len()),
        steps,
        to_decide: say.count(ceiba::store::review::count(db)?),
    })
}

fn notices(settings: &Settings, file: &Path, say: &Say) -> Vec<NoticeView> {
    let view = |unread: &Unread| NoticeView { id: unread.id(), text: say.text(&unread.told) };
    settings.unread.iter().filter(|unread| unread.file == file).map(view).collect()
}

fn arrival_view(arrival: &Arrival, say: &Say) -> ArrivalView {
    ArrivalView { told: say.text(&arrival.told), offered: arrival.offered.clone() }
}

/// A person has read what happened to the file.
pub fn notice_read(context: &Context, input: ById) -> Result<WorkspaceState> {
    context.remember(|settings| settings.unread.retain(|unread| unread.id() != input.id))?;
    opened_frame(context)
}

/// Takes back the last change.
pub fn undo(context: &Context, (): Nothing) -> Result<Written> {
    let turned = context.with(|session| session.workspace.undo())?;
    turned_view(context, turned)
}

/// Does again what was taken back.
pub fn redo(context: &Context, (): Nothing) -> Result<Written> {
    let turned = context.with(|session| session.workspace.redo())?;
    turned_view(context, turned)
}

fn turned_view(context: &Context, turned: Option<Turned>) -> Result<Written> {
    let touched = turned.map(|turned| turned.touched).unwrap_or_default();
    written(context, None, &touched)
}

/// What a write left behind.
pub fn written(
    context: &Context,
    id: Option<Id>,
    touched: &std::collections::BTreeSet<u16>,
) -> Result<Written> {
    let mut parts: Vec<Touched> = touched.iter().map(|number| part(*number)).collect();
    parts.sort_unstable();
    parts.dedup();
    let id = id.map(|id| id.to_string());
    Ok(Written { id, touched: parts, state: opened_frame(context)? })
}

/// The part of the workspace an entity of the registry belongs to.
fn part(number: u16) -> Touched {
    if number == MUNICIPALITY.number || number == SETTING.number {
        Touched::Municipality
    } else if number == ATTACHMENT.number {
        Touched::Attachments
    } else if number <= TARGET.number
        || [LEFT_ASIDE.number, CHOICE.number, LISTED.number, CENSUS_ANSWER.number].contains(&number)
    {
        Touched::Figures
    } else if number >= BOOK.number {
        Touched::Books
    } else {
        Touched::Plan
    }
}

/// The municipality sheet.
pub fn sheet(context: &Context, (): Nothing) -> Result<MunicipalitySheet> {
    let say = Say::of(context);
    context.read(|db| {
        let (sheet, figures) = (municipality(db)?, Figures::read_one(db, POPULATION)?);
        let home = home(db)?;
        Ok(MunicipalitySheet {
            country_name: say.text(&home.country.name()),
            region_label: wording::region_label(&home, &say),
            code_hint: wording::code_hint(home.country, &say),
            code_question: wording::question(home.country, &sheet.code, &say),
            population: population(&figures, &say),
            paper: PaperKey::of(&sheet.paper),
            papers: printing::papers(&say),
            fictional: sheet.fictional,
            name: sheet.name,
            country: sheet.country,
            code: sheet.code,
            region: sheet.region,
            currency: sheet.currency,
        })
    })
}

fn population(figures: &Figures, say: &Say) -> Vec<PopulationView> {
    let Some(series) = figures.series.get(POPULATION) else { return Vec::new() };
    let source = |found: &Observation| {
        let cited = read::cited(&figures.sources, found.key.source, say.locale);
        match found.is_by_hand(&figures.imported) {
            true => format!("{cited}. {}", say.text(&keys::figure_by_hand())),
            false => cited,
        }
    };
    let known = series.preferred(&figures.sources).into_iter().filter_map(|found| {
        Some(PopulationView {
            year: found.key.period.nominal_year(),
            people: say.number(found.figure.value(1.0)?, 0),
            source: source(found),
        })
    });
    known.collect()
}

/// Changes the municipality sheet.
pub fn change_sheet(context: &Context, input: MunicipalityChange) -> Result<Written> {
    let (before, counted) = context.read(|db| Ok((municipality(db)?, has_amounts(db)?)))?;
    let money = before.currency.clone();
    let mut sheet = match &input.country {
        Some(country) => before.moved(country),
        None => before,
    };
    if counted {
        sheet.currency = money; // what is written was written in it
    }
    let after = changed(sheet, input)?;
    let done =
        context.write(keys::door_deed_sheet(), |change| municipality::write(change, &after))?;
    written(context, None, &done.touched)
}

fn changed(mut sheet: Municipality, input: MunicipalityChange) -> Result<Municipality> {
    if input.name.as_ref().is_some_and(|name| name.trim().is_empty()) {
        return Err(Error::Refused(keys::door_name_missing()));
    }
    let fits = |code: &String| ceiba::basics::Currency::new(code).is_some();
    if input.currency.as_ref().is_some_and(|code| !fits(code)) {
        return Err(Error::Refused(keys::door_currency_unknown()));
    }
    sheet.name = input.name.unwrap_or(sheet.name);
    sheet.code = input.code.unwrap_or(sheet.code);
    sheet.region = input.region.unwrap_or(sheet.region);
    sheet.currency = input.currency.unwrap_or(sheet.currency);
    sheet.paper = input.paper.map_or(sheet.paper, |paper| paper.code().to_owned());
    Ok(sheet)
}
