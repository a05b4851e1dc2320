//! How the window looks, where the data are, all of them for taking along, what the program is made of.
//!
//! **Invariant:** what is chosen here belongs to this computer and to no municipality: none of it is
//! written into a file that travels.

use std::path::{Path, PathBuf};

use ceiba::basics::{Millis, Progress};
use ceiba::exporting::{self, Wanted};
use ceiba::municipality::store::municipality;
use ceiba::store::backup;
use ceiba::store::mend;
use ceiba::text::{format, keys};
use ceiba::{Error, Result, catalogue};
use serde::Deserialize;

use super::{copies, files, start};
use crate::Context;
use crate::say::Say;
use crate::settings::{Look, Zoom};
use crate::views::settings::{
    ExportDone, FolderKey, FolderWish, LookView, PartView, PartWish, PartsList, SettingsView,
};
use crate::views::start::StartState;
use crate::views::{ByToken, Choice, Nothing};

const OWN: &str = include_str!("../../../../../LICENSE");
const PARTS: &str = include_str!("../../../../../assets/licences.json");

/// Everything the page of settings shows.
pub fn view(context: &Context, (): Nothing) -> Result<SettingsView> {
    let (say, settings) = (Say::of(context), context.settings());
    let (path, name, shelf, line) = context.with(|session| {
        let workspace = &session.workspace;
        let name = municipality(workspace.reading())?.name;
        let line = copies::line(session, &settings, &say)?;
        Ok((workspace.path().to_owned(), name, workspace.shelf().backups()?, line))
    })?;
    let aside = mend::kept(&path)?;
    let sizes = shelf.iter().map(|copy| copy.size).chain(aside.iter().map(|kept| kept.size));
    let size = say.size(sizes.sum());
    let copies = keys::settings_copies(shelf.len() + aside.len(), size);
    Ok(SettingsView {
        file: files::name(&path),
        folder: files::folder(&path),
        size: say.size(std::fs::metadata(&path).map_or(0, |file| file.len())),
        copies: say.text(&copies),
        last: line.map(|line| format!("{} · {}", line.backup, line.outside)),
        export_name: export_name(&name, &say, context.now()),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        catalogue: catalogue::mark(),
    })
}

/// The sizes of the window that are offered.
pub fn zooms(say: &Say) -> Vec<Choice> {
    let percent =
        |percent| say.text(&keys::settings_percent(format::number(percent, 0, say.locale)));
    let choice = |size: u16| Choice { key: size.to_string(), text: percent(f64::from(size)) };
    Zoom::OFFERED.map(choice).into()
}

impl From<Look> for LookView {
    fn from(look: Look) -> Self {
        Self { theme: look.theme, zoom: look.zoom.percent() }
    }
}

/// Chooses how the window looks on this computer.
pub fn set_look(context: &Context, input: LookView) -> Result<StartState> {
    let look = Look { theme: input.theme, zoom: Zoom::from(input.zoom) };
    context.remember(|settings| settings.look = look)?;
    context.host.dialogs.zoom(look.zoom.percent());
    start::state(context, ())
}

/// The name of the folder with all data: of the town, as far as every disk takes it, and of the day.
fn export_name(town: &str, say: &Say, now: Millis) -> String {
    let day = say.exact(now).iso.chars().take(10).collect::<String>();
    say.text(&keys::export_folder(day, backup::plain_name(town)))
}

/// Writes all data of the open municipality into a new folder in the one that a person chose.
pub fn export(context: &Context, input: ByToken, progress: &dyn Progress) -> Result<ExportDone> {
    let (say, into) = (Say::of(context), context.path(&input.token)?);
    if is_ours(context, &into) {
        return Err(Error::Refused(keys::export_inside()));
    }
    let when = say.exact(context.now()).text;
    let exported = context.read(|db| {
        let wanted = Wanted {
            into: &into,
            name: &export_name(&municipality(db)?.name, &say, context.now()),
            locale: say.locale,
            now: context.now(),
            when: &when,
            program: env!("CARGO_PKG_VERSION"),
        };
        exporting::write_folder(db, &wanted, progress)
    })?;
    let told = keys::export_done(exported.files, exported.folder.display().to_string());
    context.wrote_into(FolderKey::Exported, &exported.folder);
    Ok(ExportDone { summary: say.text(&told) })
}

/// Whether a folder is one that the program looks after, where nobody would look for their data.
fn is_ours(context: &Context, folder: &Path) -> bool {
    let whole = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let ours = ["municipalities", "examples"].map(|ours| whole(&context.host.data.join(ours)));
    ours.iter().any(|ours| whole(folder).starts_with(ours))
}

/// Shows a folder in the program of the system that shows folders; whether it could.
pub fn show_folder(context: &Context, input: FolderWish, _: &dyn Progress) -> Result<bool> {
    let folder = match input.folder {
        FolderKey::Data => context.with(|session| Ok(folder_of(session.workspace.path())))?,
        written => context.written_into(written),
    };
    Ok(folder.is_some_and(|folder| context.host.dialogs.show_folder(&folder)))
}

fn folder_of(path: &Path) -> Option<PathBuf> {
    path.parent().map(Path::to_owned)
}

/// The list of parts as `.ci/licences` writes it.
#[derive(Deserialize)]
struct Parts {
    parts: Vec<Part>,
    texts: Vec<String>,
}

#[derive(Deserialize)]
struct Part {
    name: String,
    version: String,
    licence: String,
    /// The places of its words among the texts.
    texts: Vec<usize>,
}

fn read_parts() -> Result<Parts> {
    serde_json::from_str(PARTS).map_err(|_| Error::Damaged("licences"))
}

/// What the program is made of, and under which licences.
pub fn parts(_: &Context, (): Nothing) -> Result<PartsList> {
    let part = |Part { name, version, licence, .. }| PartView { name, version, licence };
    let parts = read_parts()?.parts.into_iter().map(part).collect();
    Ok(PartsList { own: OWN.to_owned(), parts })
}

/// The words of the licences of one part; none where it only names them.
pub fn licence_words(_: &Context, input: PartWish) -> Result<Vec<String>> {
    let Parts { parts, texts } = read_parts()?;
    let asked = |part: &&Part| part.name == input.name && part.version == input.version;
    let found = parts.iter().find(asked).map(|part| part.texts.as_slice()).unwrap_or_default();
    Ok(found.iter().filter_map(|text| texts.get(*text).cloned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_listed_with_its_licence() {
        let listed = read_parts().unwrap();
        assert!(listed.parts.len() > 100);
        for name in ["svelte", "tauri", "rusqlite", "printpdf", "Source Sans 3", "Source Serif 4"] {
            assert!(listed.parts.iter().any(|part| part.name == name), "{name}");
        }
        for part in &listed.parts {
            assert!(!part.licence.is_empty(), "{}", part.name);
            assert!(part.texts.iter().all(|text| *text < listed.texts.len()), "{}", part.name);
        }
    }

    /// The list was made from the same lock as the program.
    #[test]
    fn the_list_is_of_this_program() {
        let lock = include_str!("../../../../../Cargo.lock");
        let known: std::collections::BTreeSet<String> = lock
            .split("[[package]]")
            .filter_map(|package| {
                let field = |name: &str| package.split(name).nth(1)?.split('"').nth(1);
                Some(format!("{} {}", field("\nname = ")?, field("\nversion = ")?))
            })
            .collect();
        let npm = ["svelte", "@fluent/bundle", "@tauri-apps/api"];
        let crates = read_parts().unwrap().parts.into_iter().filter(|part| {
            let javascript = part.name.starts_with('@') || part.licence == "OFL-1.1";
            !javascript
                && !npm.contains(&part.name.as_str())
                && known.iter().any(|package| package.starts_with(&format!("{} ", part.name)))
        });
        for part in crates {
            let package = format!("{} {}", part.name, part.version);
            assert!(known.contains(&package), "{package}: run .ci/licences");
        }
    }
}
