//! `ceiba assess`: level and progress of every indicator that has figures; `ceiba compute`: one
//! method of the core alone.

use std::io::Read as _;
use std::path::PathBuf;

use ceiba::catalogue::{Agenda, goals};
use ceiba::municipality::store::municipality;
use ceiba::progress::store::{Figures, SeriesFigures};
use ceiba::progress::{Assessment, Settings, Status, compute};
use ceiba::store::database;
use ceiba::text::{Locale, format, keys};
use ceiba::{Error, Result};
use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use crate::output::{Output, print};

/// The words after `assess`.
#[derive(Args)]
pub struct Arguments {
    /// The municipality's file.
    pub file: PathBuf,
    /// The clock.
    #[arg(long, default_value = "sdg", value_parser = agenda)]
    agenda: Agenda,
    /// The rule.
    #[arg(long, value_enum, default_value_t = Rule::Default)]
    rule: Rule,
    /// The day for which everything holds; otherwise that of the newest operation.
    #[arg(long)]
    date: Option<NaiveDate>,
}

/// The rules by which progress may be judged here; the others answer in `compute`.
#[derive(Clone, Copy, ValueEnum)]
enum Rule {
    /// The share of the gap closed by the deadline.
    Default,
}

/// The words after `compute`.
#[derive(Args)]
pub struct Compute {
    /// The method; its inputs come as JSON on standard input.
    #[arg(required_unless_present = "list")]
    method: Option<String>,
    /// All methods with their inputs.
    #[arg(long)]
    list: bool,
}

fn agenda(word: &str) -> Result<Agenda, String> {
    Agenda::from_code(word).ok_or_else(|| "mdg, sdg, plan".to_owned())
}

/// Assesses and prints.
///
/// # Errors
/// When the file cannot be read.
pub fn run(arguments: &Arguments, output: &Output) -> Result<()> {
    let db = database::open_for_reading(&arguments.file)?;
    let day = ceiba_report::books::gather::day(&db, arguments.date)?;
    let figures = Figures::read(&db)?;
    let locale = Locale::of(output.language, &municipality(&db)?.country);
    let catalogue = figures.catalogue.as_ref();
    let settings = Settings::default();
    let mut assessed: Vec<Assessed> = figures
        .measured()
        .filter_map(|of| {
            let assessment = figures.assess(&of.series.id, arguments.agenda, day, &settings)?;
            Some(Assessed { shown: goals::shown(catalogue, &of.series), of, assessment })
        })
        .collect();
    assessed.sort_by_cached_key(|one| one.shown.order());
    if output.json {
        let Rule::Default = arguments.rule;
        let indicators: Vec<Value> =
            assessed.iter().map(|one| document(&one.shown, &one.assessment, locale)).collect();
        output.print_json(&json!({
            "agenda": arguments.agenda.code(),
            "rule": "default",
            "date": day.to_string(),
            "indicators": indicators,
        }));
    } else {
        if assessed.is_empty() {
            let file = arguments.file.display().to_string();
            output.say(&keys::told_nothing_to_assess(file));
        }
        table(&assessed, locale);
    }
    Ok(())
}

/// A series with its place in the lists and what is said of it.
struct Assessed<'a> {
    shown: goals::Shown<'a>,
    of: &'a SeriesFigures,
    assessment: Assessment,
}

/// The shape of `cli.md`.
fn document(shown: &goals::Shown, assessment: &Assessment, locale: Locale) -> Value {
    let level = assessment.level.as_ref().map(|level| {
        json!({
            "value": level.value,
            "distance": level.distance,
            "people_missing": level.missing.map(|missing| missing.count),
            "region": level.region,
            "country": level.country,
        })
    });
    json!({
        "framework": shown.at.map(|at| at.framework.code()),
        "code": Some(shown.code).filter(|code| !code.is_empty()),
        "variant_of": shown.variant_of,
        "series": assessment.series,
        "unit": assessment.unit,
        "baseline": assessment.baseline.as_ref().map(|base| json!({"year": base.year, "value": base.measured, "case": base.case})),
        "latest": assessment.latest.as_ref().map(|latest| json!({
            "year": latest.year, "value": latest.value, "lower": latest.lower, "upper": latest.upper,
        })),
        "level": level,
        "target": assessment.target.map(|goal| json!({
            "year": goal.year, "value": goal.value, "origin": goal.origin,
        })),
        "status": assessment.status,
        "sure": assessment.sure,
        "share": assessment.share,
        "projection": assessment.projection,
        "arrival": assessment.arrival,
        "at_deadline": assessment.at_deadline,
        "grade": Value::Null,
        "flags": assessment.flags,
        "reason": assessment.reason.as_ref().map(|reason| reason.text(locale)),
        "sentence": assessment.progress_sentence().text(locale),
    })
}

/// For people: a head and a line for each series, every column as wide as it needs to be.
fn table(assessed: &[Assessed], locale: Locale) {
    let heads = [
        keys::books_code(),
        keys::books_value(),
        keys::books_year(),
        keys::books_progress(),
        keys::share_head(),
        keys::books_indicator(),
    ];
    let mut rows = vec![heads.map(|head| head.text(locale))];
    rows.extend(assessed.iter().map(|one| row(one, locale)));
    let width = |at: usize| {
        rows.iter()
            .filter_map(|row| row.get(at))
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths: [usize; 6] = std::array::from_fn(width);
    for [code, value, year, progress, share, indicator] in &rows {
        let [a, b, c, d, e, _] = widths;
        print(&format!(
            "{code:<a$}  {value:>b$}  {year:<c$}  {progress:<d$}  {share:>e$}  {indicator}"
        ));
    }
}

fn row(one: &Assessed, locale: Locale) -> [String; 6] {
    let Assessed { shown, of, assessment } = one;
    let latest = assessment.latest.as_ref();
    // Of a target that is met, the share of what was missing says nothing any more.
    let share = assessment.share.filter(|_| assessment.status != Status::Achieved);
    [
        shown.code.to_owned(),
        latest.map(|l| of.series.measure(l.value).text(locale)).unwrap_or_default(),
        latest.map(|latest| latest.period.clone()).unwrap_or_default(),
        assessment.status.word().text(locale),
        share.map(|share| format::number(share, 2, locale)).unwrap_or_default(),
        of.series.label.get(locale.language).to_owned(),
    ]
}

/// Computes one method, or lists them all.
///
/// # Errors
/// `Refused` when there is no such method or its inputs are not what it needs.
pub fn compute(arguments: &Compute, output: &Output) -> Result<()> {
    let Some(method) = &arguments.method else {
        list(output);
        return Ok(());
    };
    compute::find(method)?; // before anything is waited for
    let mut text = String::new();
    let unread = |error| Error::foreign_file("stdin".as_ref(), error);
    std::io::stdin().read_to_string(&mut text).map_err(unread)?;
    let inputs = serde_json::from_str(&text).map_err(|error| Error::json("stdin", &error))?;
    output.print_json(&compute::run(method, &inputs)?);
    Ok(())
}

fn list(output: &Output) {
    if output.json {
        let methods: Vec<Value> = compute::list()
            .map(|method| json!({ "name": method.name, "inputs": method.inputs }))
            .collect();
        output.print_json(&Value::Array(methods));
    } else {
        compute::list().for_each(|method| print(&format!("{:<28} {}", method.name, method.inputs)));
    }
}
