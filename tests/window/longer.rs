//! Every page in a language that nobody speaks: each text in brackets and longer by two fifths. What is not in
//! brackets is no text of the program; what is cut off would be cut off in some language.

use std::collections::BTreeSet;
use std::path::Path;

use ceiba::text::Language;

use crate::Outcome;
use crate::everyone::{choose_workbook, open_example, pages, workbook};
use crate::window::{Surroundings, Window};

/// The smallest window there is, and that of a planner.
const SIZES: [(u32, u32); 2] = [(1024, 640), (1366, 768)];

/// Each of the pages; in the long form in both sizes.
pub async fn every_text_is_ours_and_whole() -> Outcome {
    let around = Surroundings::new()?;
    around.answer_dialogs(&[workbook()])?;
    let window = Window::open_longer(&around, Language::Es).await?;
    let mut reader = Reader::of(&around)?;
    window.speak().await?;
    reader.look(&window, "first").await?;
    open_example(&window).await?;
    for page in pages() {
        page.reach(&window).await?;
        reader.look(&window, page.name).await?;
        page.leave(&window).await?;
    }
    choose_workbook(&window).await?;
    reader.look(&window, "preview").await?;
    window.close().await?;
    if reader.found.is_empty() { Ok(()) } else { Err(reader.found.join("\n  ").into()) }
}

/// Who looks at the pages, and knows what comes from data.
struct Reader {
    /// What is wrong, with the name of the page.
    found: Vec<String>,
    /// What stands in the files of the program that are not its texts.
    data: BTreeSet<String>,
    folder: String,
}

impl Reader {
    fn of(around: &Surroundings) -> Outcome<Self> {
        let root = ceiba_tests::root();
        let mut data: BTreeSet<String> =
            Language::ALL.map(Language::own_name).map(str::to_lowercase).into();
        for folder in ["assets/catalogue", "assets/countries", "assets/samples", "manuals/es"] {
            gather(&root.join(folder), &mut data)?;
        }
        // The words of the workbook are in what makes it.
        for file in ["assets/licences.json", "tests/samples.rs"] {
            data.extend(pieces(&std::fs::read_to_string(root.join(file))?));
        }
        Ok(Self { found: Vec::new(), data, folder: around.path("").display().to_string() })
    }

    async fn look(&mut self, window: &Window, name: &str) -> Outcome {
        let sizes = if long() { &SIZES[..] } else { &SIZES[..1] };
        for (width, height) in sizes {
            window.resize(*width, *height).await?;
            window.picture(&format!("longer-{name}-{width}")).await?;
            let cut = window.cut_off().await?;
            self.found.extend(cut.into_iter().map(|told| format!("{name}, {width}: {told}")));
        }
        let mut foreign = window.bare().await?;
        foreign.retain(|text| !self.is_data(text));
        self.found
            .extend(foreign.iter().map(|text| format!("{name}: no text of the program: {text}")));
        Ok(())
    }

    /// Whether all of a text stands in the files with data, or is the place of the municipality's file.
    fn is_data(&self, text: &str) -> bool {
        text.starts_with(&self.folder) || pieces(text).all(|piece| self.data.contains(&piece))
    }
}

/// Whether the long form is asked for.
pub fn long() -> bool {
    std::env::var("LONG").is_ok_and(|long| !long.is_empty())
}

/// All that is said in the files of a folder.
fn gather(folder: &Path, data: &mut BTreeSet<String>) -> Outcome {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, data)?;
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            let prose = path.extension().is_some_and(|ending| ending == "md");
            data.extend(pieces(&if prose {
                text.replace("\n\n", "|").replace('\n', " ")
            } else {
                text
            }));
        }
    }
    Ok(())
}

/// The words between the marks of a text, without what has not two letters.
fn pieces(text: &str) -> impl Iterator<Item = String> {
    let mark = |c: char| !(c.is_alphabetic() || [' ', '\u{a0}', '_', '’'].contains(&c));
    let pieces =
        text.split(mark).map(|piece| piece.split_whitespace().collect::<Vec<_>>().join(" "));
    pieces.filter(|piece| piece.chars().count() > 1).map(|piece| piece.to_lowercase())
}
