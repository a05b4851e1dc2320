//! The examples to learn with: each is made on the path of any user's file.

use std::path::{Path, PathBuf};

use ceiba::basics::Progress;
use ceiba::basics::file::make_folder;
use ceiba::importing::state;
use ceiba::municipality::{self, Municipality, country};
use ceiba::store::backup::Shelf;
use ceiba::store::{database, mend};
use ceiba::text::{Message, keys};
use ceiba::workspace::{Change, Op, Workspace};
use ceiba::{Error, Result};

use super::{files, importing, start};
use crate::Context;
use crate::say::Say;
use crate::views::Nothing;
use crate::views::start::{
    Checkpoint, CheckpointView, ExampleInput, ExampleKey, ExampleView, FileToken, StartState,
    WorkspaceState,
};

const TRES_CEIBAS: &str = include_str!("../../../../../assets/samples/tres_ceibas.json");
const TRES_CEIBAS_WORKBOOK: &[u8] =
    include_bytes!("../../../../../assets/samples/tres_ceibas_01_ministerio_indicadores.xlsx");
const DIAMANTINO_WORKBOOK: &[u8] = include_bytes!("../../../../../assets/samples/diamantino.xlsx");

/// What an example is made of.
struct Sample {
    stem: &'static str,
    workbook_name: &'static str,
    workbook: &'static [u8],
    /// Before all there is.
    earlier: &'static [Earlier],
}

/// A point of the work, and what there is then.
type Earlier = (Checkpoint, fn() -> Message);

const EMPTY: Earlier = (Checkpoint::Empty, keys::door_checkpoint_empty);
const FIGURES: Earlier = (Checkpoint::Figures, keys::door_checkpoint_figures);

fn sample(key: ExampleKey) -> Sample {
    match key {
        ExampleKey::TresCeibas => Sample {
            stem: "tres-ceibas",
            workbook_name: "01_ministerio_indicadores.xlsx",
            workbook: TRES_CEIBAS_WORKBOOK,
            earlier: &[EMPTY, FIGURES],
        },
        ExampleKey::Diamantino => Sample {
            stem: "diamantino",
            workbook_name: "diamantino.xlsx",
            workbook: DIAMANTINO_WORKBOOK,
            earlier: &[EMPTY],
        },
    }
}

/// The examples that are offered.
pub fn views(say: &Say) -> Vec<ExampleView> {
    let checkpoint = |(key, told): &Earlier| CheckpointView { key: *key, name: say.text(&told()) };
    let view = |key, name: &str, about, fictional| ExampleView {
        key,
        name: name.to_owned(),
        about: say.text(&about),
        fictional,
        earlier: sample(key).earlier.iter().map(checkpoint).collect(),
    };
    vec![
        view(ExampleKey::TresCeibas, "Tres Ceibas", keys::door_example_tres_ceibas(), true),
        view(ExampleKey::Diamantino, "Diamantino", keys::door_example_diamantino(), false),
    ]
}

/// Opens an example; the first time it is made.
pub fn open(
    context: &Context,
    input: ExampleInput,
    progress: &dyn Progress,
) -> Result<WorkspaceState> {
    let ExampleInput { example: key, checkpoint } = input;
    let path = path(context, key, checkpoint);
    if path.is_file() {
        return start::open_path(context, &path, Some(key));
    }
    context.close();
    make(context, &input, &path)?;
    if checkpoint == Checkpoint::Empty {
        return start::opened_frame(context);
    }
    let imported = import(context, key, progress);
    if let Err(error) = imported {
        // Half an example is none: the next try begins anew.
        discard(context, &path)?;
        return Err(error);
    }
    start::opened_frame(context)
}

/// The points of the work have the numbers of their steps.
fn path(context: &Context, key: ExampleKey, checkpoint: Checkpoint) -> PathBuf {
    let step = match checkpoint {
        Checkpoint::Empty => "-0",
        Checkpoint::Figures => "-3",
        Checkpoint::Whole => "",
    };
    folder(context).join(format!("{}{step}.{}", sample(key).stem, files::WORKSPACE))
}

fn folder(context: &Context) -> PathBuf {
    context.host.data.join("examples")
}

fn make(context: &Context, input: &ExampleInput, path: &Path) -> Result<()> {
    let key = input.example;
    let folder = folder(context);
    make_folder(&folder)?;
    let mut workspace = Workspace::create(path, context.host.surroundings.clone())?;
    let name = match key {
        ExampleKey::TresCeibas => "Tres Ceibas",
        ExampleKey::Diamantino => "Diamantino",
    };
    workspace
        .transact(&Op::beginning(keys::door_deed_create(name)), |change| write(change, input))?;
    start::enter(context, workspace, Some(key)).map(|_| ())
}

fn write(change: &mut Change, input: &ExampleInput) -> Result<()> {
    if input.example == ExampleKey::Diamantino {
        return municipality::write(change, &diamantino());
    }
    let state = state::parse(TRES_CEIBAS, "tres_ceibas.json")?;
    match input.checkpoint {
        Checkpoint::Empty => municipality::write(change, &state.municipality()),
        Checkpoint::Figures => state.without_plan().write(change),
        Checkpoint::Whole => state.write(change),
    }
}

/// What the sheet of the real municipality says: its name and its code at IBGE, no more.
fn diamantino() -> Municipality {
    let home = country("BR");
    Municipality {
        name: "Diamantino".to_owned(),
        country: home.code.clone(),
        code: "5103502".to_owned(),
        region_code: "51".to_owned(),
        region: "Mato Grosso".to_owned(),
        currency: home.currency.clone(),
        paper: home.paper.clone(),
        ..Municipality::default()
    }
}

/// The reader takes a file, so the workbook is laid beside the example while it is read.
fn import(context: &Context, key: ExampleKey, progress: &dyn Progress) -> Result<()> {
    let path = lay_workbook(context, key)?;
    let imported = importing::import_file(context, &path, progress);
    std::fs::remove_file(&path).map_err(|error| Error::file(&path, error))?;
    imported
}

fn lay_workbook(context: &Context, key: ExampleKey) -> Result<PathBuf> {
    let path = folder(context).join(sample(key).workbook_name);
    std::fs::write(&path, sample(key).workbook).map_err(|error| Error::file(&path, error))?;
    Ok(path)
}

/// The workbook of the example that is open, for importing it as one imports any.
pub fn workbook(context: &Context, (): Nothing, _: &dyn Progress) -> Result<FileToken> {
    let key = context.with(|session| Ok(session.example))?;
    let key = key.ok_or_else(|| Error::Refused(keys::door_not_an_example()))?;
    Ok(context.token(&lay_workbook(context, key)?))
}

/// Removes the example that is open, with its file.
pub fn remove(context: &Context, (): Nothing) -> Result<StartState> {
    let (key, path) = context.with(|session| match session.example {
        Some(key) => Ok((key, session.workspace.path().to_owned())),
        None => Err(Error::Refused(keys::door_not_an_example())),
    })?;
    // It is there where somebody imported it; whoever still needs it gets it again.
    let _ = std::fs::remove_file(folder(context).join(sample(key).workbook_name));
    discard(context, &path)?;
    start::state(context, ())
}

/// Closes and deletes an example: the file and what lies beside it, its copies and all that the program
/// remembers of it. What a person handed over or exported is theirs and stays where they put it.
fn discard(context: &Context, path: &Path) -> Result<()> {
    context.close();
    let aside = mend::kept(path)?;
    context.remember(|settings| settings.forget(path))?;
    let removed = aside.iter().map(|kept| database::discard(&kept.path)).fold(Ok(()), Result::and);
    removed.and(database::discard(path)).and(Shelf::of(path).clear())?;
    let _ = std::fs::remove_dir(folder(context)); // another example may lie in it
    Ok(())
}
