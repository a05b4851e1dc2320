//! `ceiba pack`: a data pack from a national file, or what is in one.

use std::path::{Path, PathBuf};

use ceiba::basics::Silent;
use ceiba::catalogue::Catalogue;
use ceiba::importing::reader::file_name;
use ceiba::importing::{Draft, Vocabulary, recognise};
use ceiba::packs::make::{Made, nobody};
use ceiba::packs::read::{Contents, SeriesContents};
use ceiba::packs::{self, Cover};
use ceiba::store;
use ceiba::text::{Locale, Message, keys};
use ceiba::{Error, Result};
use ceiba_machine::surroundings;
use chrono::NaiveDate;
use clap::Args;
use serde_json::{Value, json};

use crate::output::{Output, print};
use crate::{import, read};

/// The words after `pack`.
#[derive(Args)]
pub struct Arguments {
    /// The national file.
    #[arg(required_unless_present = "show")]
    workbook: Option<PathBuf>,
    /// The pack to make.
    #[arg(short, long, value_name = "OUT.ceibapack")]
    output: Option<PathBuf>,
    /// ISO 3166 code of the country.
    #[arg(long, default_value = "")]
    country: String,
    /// What the national file is called.
    #[arg(long, default_value = "")]
    title: String,
    /// Who publishes it.
    #[arg(long, default_value = "")]
    publisher: String,
    /// The licence of its figures.
    #[arg(long, default_value = "")]
    licence: String,
    /// The day on which they were published.
    #[arg(long)]
    date: Option<NaiveDate>,
    /// Figures of earlier years stay out.
    #[arg(long, id = "year-from")]
    year_from: Option<i32>,
    /// What a person decided about the workbook, as JSON: sheet, names, cells.
    #[arg(long)]
    mapping: Option<PathBuf>,
    /// Shows what is in a pack.
    #[arg(long, conflicts_with_all = ["workbook", "output", "country", "title", "publisher",
        "licence", "date", "year-from", "mapping"])]
    show: Option<PathBuf>,
}

/// Makes a pack or shows one.
///
/// # Errors
/// When the national file cannot be read, is not of many municipalities, or has no licence or date;
/// when the pack cannot be written or read.
pub fn run(arguments: &Arguments, output: &Output) -> Result<()> {
    match (&arguments.show, &arguments.workbook) {
        (Some(pack), _) => show(pack, output),
        (None, Some(workbook)) => make(arguments, workbook, output),
        (None, None) => Err(Error::Refused(keys::pack_word_missing("WORKBOOK.xlsx"))),
    }
}

fn make(arguments: &Arguments, workbook: &Path, output: &Output) -> Result<()> {
    // Before the long reading: what a person forgot is said at once.
    let about = arguments.cover().checked()?;
    if about.date > (surroundings().now)().date() {
        return Err(Error::Refused(keys::pack_date_future(about.date)));
    }
    let path = arguments.place()?;
    let choices = import::choices(arguments.mapping.as_deref(), Vocabulary::embedded())?;
    let book = read::reader()?.read(workbook, &Silent)?;
    let draft = recognise(&book, Vocabulary::embedded(), &nobody(&about.country), &choices);
    let name = file_name(workbook);
    let locale = Locale::of(output.language, &about.country);
    if !output.json {
        import::list(&draft, locale);
    }
    let made = packs::make(&draft, about, arguments.year_from, &name)?;
    let hash = store::packs::write(&made.pack, &path)?;
    made.told().iter().for_each(|told| output.say(told));
    if !draft.held.is_empty() {
        output.say(&keys::pack_held(draft.held.len()));
    }
    output.say(&keys::pack_made(
        made.pack.figures.len(),
        file_name(&path),
        made.pack.territories.len(),
    ));
    if output.json {
        output.print_json(&made_json(&made, &draft, &hash, &path, locale));
    }
    Ok(())
}

impl Arguments {
    fn cover(&self) -> Cover {
        Cover {
            country: self.country.clone(),
            title: self.title.clone(),
            publisher: self.publisher.clone(),
            licence: self.licence.clone(),
            date: self.date,
        }
    }

    /// Where the pack goes, with its ending.
    fn place(&self) -> Result<PathBuf> {
        let missing = || Error::Refused(keys::pack_no_output());
        let path = self.output.clone().ok_or_else(missing)?;
        if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ceibapack")) {
            return Ok(path);
        }
        let mut name = path.into_os_string();
        name.push(".ceibapack");
        Ok(name.into())
    }
}

fn made_json(made: &Made, draft: &Draft, hash: &str, path: &Path, locale: Locale) -> Value {
    json!({
        "file": path,
        "hash": hash,
        "stored": made.pack.figures.len(),
        "refused": draft.held.len(),
        "series": made.pack.series.keys().collect::<Vec<_>>(),
        "territories": made.pack.territories.len(),
        "without_code": made.without_code,
        "zeros": made.zeros,
        "odd_codes": made.odd.len(),
        "earlier": made.earlier,
        "twice": made.twice,
        "findings": import::findings(draft, locale),
        "unmatched": import::unmatched(draft, locale),
    })
}

fn show(path: &Path, output: &Output) -> Result<()> {
    let contents = packs::open(path)?.contents(path)?;
    if output.json {
        output.print_json(&contents_json(&contents, output));
        return Ok(());
    }
    let locale = Locale::of(output.language, &contents.about.country);
    let tell = |message: Message| print(&message.text(locale));
    let about = &contents.about;
    tell(keys::pack_told(
        about.country.as_str(),
        about.date,
        about.licence.as_str(),
        about.publisher.as_str(),
        about.title.as_str(),
    ));
    let territories = contents.territories.values().sum::<usize>();
    tell(keys::pack_holds(contents.figures, territories));
    for series in &contents.series {
        let years = match series.years {
            (first, last) if first == last => first.to_string(),
            (first, last) => format!("{first}–{last}"),
        };
        let name = label(series, output);
        tell(keys::pack_series(series.figures, format!("{name} [{}]", series.id), years));
    }
    print(&contents.hash);
    Ok(())
}

/// The name of a series in the language of the reader, or as the national file writes it.
fn label(series: &SeriesContents, output: &Output) -> String {
    let known = Catalogue::embedded().find(&series.id);
    known.map_or_else(|| series.name.clone(), |known| known.label.get(output.language).to_owned())
}

fn contents_json(contents: &Contents, output: &Output) -> Value {
    let about = &contents.about;
    let series = contents.series.iter().map(|series| {
        json!({
            "id": series.id,
            "label": label(series, output),
            "name": series.name,
            "unit": series.unit,
            "years": [series.years.0, series.years.1],
            "figures": series.figures,
            "territories": series.territories,
        })
    });
    json!({
        "hash": contents.hash,
        "country": about.country,
        "title": about.title,
        "publisher": about.publisher,
        "licence": about.licence,
        "date": about.date.to_string(),
        "figures": contents.figures,
        "territories": contents.territories,
        "series": series.collect::<Vec<_>>(),
    })
}
