//! A town whose figures fill a large table: what the window is measured with.

use std::path::Path;

use ceiba::basics::{Id, Period};
use ceiba::catalogue::Catalogue;
use ceiba::series::{Figure, Measure, ObservationKey, TOWN};
use ceiba::store::dataset::Row;
use ceiba::store::registry::{MUNICIPALITY, MUNICIPALITY_NAME};
use ceiba::text::{Language, keys};
use ceiba::workspace::{Op, Workspace};

use crate::chain::{Outcome, surroundings};
use crate::window::{Surroundings, Window};

const SERIES: usize = 264;
const YEARS: std::ops::Range<i32> = 1996..2026;

/// The window on the table of that town's figures.
pub async fn on_its_table(surroundings: &Surroundings) -> Outcome<Window> {
    let file = surroundings.path("table.ceiba");
    write(&file)?;
    surroundings.answer_dialogs(&[file])?;
    let window = Window::open(surroundings, Language::En).await?;
    window.speak().await?;
    window.click(keys::window_start_open()).await?;
    window.click(keys::window_step_data()).await?;
    window.see(keys::window_data_keys()).await?;
    Ok(window)
}

/// A town with figures of every series for thirty years.
pub fn write(file: &Path) -> Outcome {
    let mut workspace = Workspace::create(file, surroundings())?;
    workspace.transact(&Op::beginning(keys::deed_begun()), |change| {
        let town = change.fact(&MUNICIPALITY, &["municipality"])?;
        change.set(town, &MUNICIPALITY_NAME, &["Villa Tabla".into()])
    })?;
    let source = Id::of_fact("source", &["Ministerio", "Indicadores", "2025"]);
    let series = Catalogue::embedded().series().take(SERIES);
    let rows = series.flat_map(|series| {
        let id = series.id.clone();
        YEARS.filter_map(Period::year).map(move |period| row(&id, period, source))
    });
    let rows: Vec<Row> = rows.collect();
    workspace
        .transact(&Op::new(keys::deed_begun()), |change| change.import("tabla.xlsx", &rows))?;
    Ok(())
}

fn row(series: &str, period: Period, source: Id) -> Row {
    let value = f64::from(period.nominal_year() - 1980);
    let key = ObservationKey {
        series: series.to_owned(),
        territory: TOWN.to_owned(),
        period,
        breakdown: String::new(),
        source,
    };
    Row { key, figure: Figure::plain(Measure::Value(value)), cell: "Datos!C7".into() }
}
