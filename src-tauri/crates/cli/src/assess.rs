//! `ceiba assess`: level and progress of every indicator that has figures; `ceiba compute`: one
//! method of the core alone.

use std::io::Read as _;
use std::path::PathBuf;

use ceiba::catalogue::{Agenda, Catalogue, Indicator, goals};
use ceiba::progress::store::{Figures, SeriesFigures};
use ceiba::progress::{Assessment, Settings, compute};
use ceiba::store::database;
use ceiba::text::{Language, format, keys};
use ceiba::{Error, Result};
use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use crate::output::{Output, print};

/// The words after `assess`.
#[derive(Args)]
pub struct Arguments {
    /// The municipality's file.
    file: PathBuf,
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
    let catalogue = Catalogue::embedded();
    let settings = Settings::default();
    let mut assessed: Vec<(Option<&Indicator>, &SeriesFigures, Assessment)> = figures
        .measured()
        .filter_map(|series| {
            let assessment = figures.assess(&series.series.id, arguments.agenda, day, &settings)?;
            Some((goals::place(catalogue, &series.series.id), series, assessment))
        })
        .collect();
    assessed.sort_by_key(|(at, ..)| {
        at.map(|at| (goals::order(at.framework, &at.goal), goals::code_order(&at.code)))
    });
    if output.json {
        let Rule::Default = arguments.rule;
        let indicators: Vec<Value> = assessed
            .iter()
            .map(|(at, _, assessment)| document(*at, assessment, output.language))
            .collect();
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
        assessed
            .iter()
            .for_each(|(at, series, assessment)| line(*at, series, assessment, output.language));
    }
    Ok(())
}

/// The shape of `cli.md`.
fn document(at: Option<&Indicator>, assessment: &Assessment, language: Language) -> Value {
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
        "framework": at.map(|at| at.framework.code()),
        "code": at.map(|at| &at.code),
        "series": assessment.series,
        "unit": assessment.unit,
        "baseline": assessment.baseline.map(|base| json!({"year": base.year, "value": base.measured, "case": base.case})),
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
        "reason": assessment.reason.as_ref().map(|reason| reason.text(language)),
        "sentence": assessment.progress_sentence().text(language),
    })
}

fn line(at: Option<&Indicator>, of: &SeriesFigures, assessment: &Assessment, language: Language) {
    let code = at.map(|at| at.code.as_str()).unwrap_or_default();
    let latest = assessment.latest.as_ref();
    let value =
        latest.map(|latest| of.series.measure(latest.value).text(language)).unwrap_or_default();
    let year = latest.map(|latest| latest.period.as_str()).unwrap_or_default();
    let share =
        assessment.share.map(|share| format::number(share, 2, language)).unwrap_or_default();
    let status = assessment.status.word().text(language);
    print(&format!(
        "{code:<8} {value:>16} {year:>9}  {status:<22} {share:>6}  {}",
        of.series.label.get(language)
    ));
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
