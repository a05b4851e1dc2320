//! Reads a table with a row for each town and year.
//!
//! **Invariant:** in a municipality's draft no figure of another municipality remains; rows that no
//! code and no name tell apart are nobody's, whichever year they are of.

use std::collections::{BTreeMap, BTreeSet};

use super::{Column, Context, Work, count, line_notes};
use crate::basics::Period;
use crate::importing::figures;
use crate::importing::finding::Severity;
use crate::importing::layout::Table;
use crate::importing::sheet::{Cell, Value};
use crate::importing::territory::{Label, Place, names, places, regions};
use crate::importing::words::{Role, is_population, year_heading};
use crate::series::TOWN;
use crate::text::keys;

/// A row with its year.
struct PanelRow<'a> {
    cells: &'a [Cell],
    period: Period,
    breakdown: String,
    /// Its place in the list of towns.
    town: usize,
}

/// What rows with the same code, name and region are about.
struct PanelTown {
    label: Label,
    /// Its first row.
    row: u32,
    /// The times of which it has a row.
    times: BTreeSet<(Period, String)>,
    /// The first row of a time that it has already: then it is more than one town.
    again: Option<u32>,
    latest: Option<Period>,
}

impl<'a> Work<'a> {
    pub(super) fn read_panel(&mut self, table: &Table) {
        let columns: BTreeMap<u32, Column> =
            table.figures.iter().map(|group| (group.column, self.column_of(group))).collect();
        let (rows, towns) = self.panel_rows(table);
        let territories = self.panel_territories(table, &towns);
        for row in &rows {
            let Some(Some(territory)) = territories.get(row.town) else { continue };
            let source = self.row_source(table, row.cells);
            for cell in row.cells {
                let Some(column) = columns.get(&cell.column) else { continue };
                let (period, breakdown) = (row.period, row.breakdown.as_str());
                let context = Context { territory, period, breakdown, source, lane: cell.column };
                match column {
                    Column::People if breakdown.is_empty() => {
                        self.people(cell, territory, period, source);
                    }
                    Column::Series(term) => self.figure(cell, *term, &context),
                    Column::People | Column::Aside => {}
                }
            }
        }
    }

    /// Lines of one cell without a year below the header.
    pub(super) fn read_below_panel(&mut self, table: &Table) {
        let rows = self.sheet.rows_in(table.header.1 + 1..u32::MAX);
        let lines = rows.filter(|(_, cells)| cells.len() == 1);
        self.draft.footnotes.extend(lines.flat_map(|(row, cells)| line_notes(row, cells)));
    }

    fn panel_rows(&mut self, table: &Table) -> (Vec<PanelRow<'a>>, Vec<PanelTown>) {
        let (mut rows, mut towns) = (Vec::new(), Vec::new());
        let mut known = BTreeMap::new();
        let below = self.sheet.rows_in(table.header.1 + 1..u32::MAX);
        for (row, cells) in below.filter(|(_, cells)| cells.len() > 1) {
            let Some((period, breakdown)) = self.panel_time(table, row, cells) else { continue };
            let key = places_in(table, cells);
            let town = *known.entry(key).or_insert_with(|| {
                towns.push(PanelTown::new(label(table, cells), row));
                towns.len() - 1
            });
            if let Some(town) = towns.get_mut(town) {
                town.add((period, breakdown.clone()), row, || self.people_of(table, cells));
            }
            rows.push(PanelRow { cells, period, breakdown, town });
        }
        (rows, towns)
    }

    /// The year of a row and the group that it is about; `None`, told, where it has none.
    fn panel_time(&mut self, table: &Table, row: u32, cells: &[Cell]) -> Option<(Period, String)> {
        let cell = |role| cells.iter().find(|cell| table.roles.get(&cell.column) == Some(&role));
        let Some(year) = cell(Role::Year) else {
            let column = cells.first().map_or(1, |cell| cell.column);
            self.notices.cell(Severity::Warning, row, column, keys::finding_year_missing());
            return None;
        };
        let Some(heading) = year_heading(&year.value) else {
            let message = keys::finding_no_year(year.value.written());
            self.notices.cell(Severity::Error, row, year.column, message);
            return None;
        };
        Some((heading.period, self.breakdown(cell(Role::Sex), cell(Role::Area))?))
    }

    fn people_of(&self, table: &Table, cells: &[Cell]) -> Option<f64> {
        let group = table.figures.iter().find(|group| is_population(&group.label))?;
        let cell = cells.iter().find(|cell| cell.column == group.column)?;
        count(&figures::read(&cell.value, self.style).0)
    }

    /// Under what the figures of each town are stored; `None` where they are not.
    fn panel_territories(&mut self, table: &Table, towns: &[PanelTown]) -> Vec<Option<String>> {
        if !table.roles.values().any(|role| role.is_place()) {
            return self.one_town(towns);
        }
        let labels: Vec<Label> = towns.iter().map(|town| town.label.clone()).collect();
        let of_towns = [Role::Territory, Role::TerritoryCode].map(|role| table.column(role));
        let found = match of_towns {
            [None, None] => regions(&labels, self.home),
            _ => places(&labels, self.home),
        };
        let found = found.into_iter().zip(towns).map(|(place, town)| self.certain(place, town));
        let found: Vec<Place> = found.collect();
        self.tell_panel(table, towns, &labels, &found);
        let kept = |place: &Place| self.kept(place).map(str::to_owned);
        let territories: Vec<Option<String>> = found.iter().map(kept).collect();
        let mut named = names(&labels, &found);
        named.retain(|key, _| territories.iter().flatten().any(|territory| territory == key));
        self.draft.territories.extend(named);
        territories
    }

    /// Of a town that has two rows for one time nobody knows which is ours.
    fn certain(&self, place: Place, town: &PanelTown) -> Place {
        match place {
            Place::Ours(_) if town.again.is_some() => Place::Unclear,
            other => other,
        }
    }

    /// Other municipalities are for a data pack; regions and the country stand beside ours.
    fn kept<'p>(&self, place: &'p Place) -> Option<&'p str> {
        let of_town = |key: &&str| key.starts_with("town:");
        place.territory().filter(|key| self.home.is_nobody() || !of_town(key))
    }

    /// A table that names no place is about the municipality, with one row a year.
    fn one_town(&mut self, towns: &[PanelTown]) -> Vec<Option<String>> {
        let again = towns.first().and_then(|town| town.again);
        if let Some(row) = again {
            self.notices.cell(Severity::Error, row, 1, keys::finding_year_twice());
        }
        vec![again.is_none().then(|| TOWN.to_owned())]
    }

    fn tell_panel(
        &mut self,
        table: &Table,
        towns: &[PanelTown],
        labels: &[Label],
        found: &[Place],
    ) {
        let column = table.column(Role::Territory).or(table.column(Role::TerritoryCode));
        let column = column.unwrap_or(1);
        for ((town, label), place) in towns.iter().zip(labels).zip(found) {
            match (place, town.again) {
                (Place::Nothing, _) => {
                    let message = keys::finding_town_missing();
                    self.notices.cell(Severity::Warning, town.row, column, message);
                }
                (Place::Unclear, Some(row)) => {
                    let message = keys::finding_town_twice(label.name.as_str());
                    self.notices.cell(Severity::Error, row, column, message);
                }
                _ => self.tell_place(town.row, column, label, place),
            }
        }
        self.tell_own_row(found);
        let others = found.iter().filter(|place| place.territory().is_some());
        let others = others.filter(|place| self.kept(place).is_none()).count();
        if others > 0 {
            self.notices.sheet(Severity::Note, keys::finding_others_out(others));
        }
    }
}

impl PanelTown {
    fn new(label: Label, row: u32) -> Self {
        Self { label, row, times: BTreeSet::new(), again: None, latest: None }
    }

    fn add(&mut self, time: (Period, String), row: u32, people: impl Fn() -> Option<f64>) {
        if self.latest <= Some(time.0) {
            self.latest = Some(time.0);
            self.label.population = people().or(self.label.population);
        }
        if !self.times.insert(time) {
            self.again.get_or_insert(row);
        }
    }
}

/// What tells towns apart.
fn places_in(table: &Table, cells: &[Cell]) -> Vec<(Role, String)> {
    let place = |cell: &Cell| {
        let role = table.roles.get(&cell.column).copied().filter(|role| role.is_place())?;
        Some((role, cell.value.written()))
    };
    cells.iter().filter_map(place).collect()
}

/// Code and name of a row; those of the region where it names no town.
fn label(table: &Table, cells: &[Cell]) -> Label {
    let value = |role: Role| {
        let column = table.column(role)?;
        cells.iter().find(|cell| cell.column == column).map(|cell| &cell.value)
    };
    let of_town = [Role::TerritoryCode, Role::Territory];
    let of_towns = of_town.into_iter().any(|role| table.column(role).is_some());
    let [code, name] = if of_towns { of_town } else { [Role::RegionCode, Role::Region] };
    Label {
        code: value(code).cloned(),
        name: value(name).map(Value::written).unwrap_or_default(),
        population: None,
    }
}

#[cfg(test)]
mod tests {
    use crate::importing::tests::{draft_of, findings_of, rows_of, sheet_of, vocabulary};
    use crate::importing::{Book, Choices, Confidence, Draft, Home, recognise, sheet::Format};
    use crate::text::Language;

    const HEADS: &[&str] = &["Año", "Código municipio", "Municipio", "Población", "Agua mejorada"];

    /// Of Tres Ceibas (0907): what is stored, from which cell, and what is told.
    #[track_caller]
    fn check(rows: &[&[&str]], stored: &[&str], told: &[&str]) -> Draft {
        let draft = draft_of(rows);
        assert_eq!(rows_of(&draft), stored, "{draft:#?}");
        assert_eq!(findings_of(&draft), told);
        draft
    }

    #[test]
    fn only_our_rows_are_taken_each_with_its_cell() {
        let draft = check(
            &[
                HEADS,
                &["2010", "0906", "Loma Alta", "#9000", "50,5"],
                &["2010", "0907", "Tres Ceibas", "#16000", "77,8"],
                &["2010", "0970", "Tres Ceibas", "#4000", "11,1"],
                &["2010", "9007", "Tres Ceibas del Norte", "#5000", "22,2"],
                &["2010", "", "Total país", "#900000", "70,5"],
                &["2020", "0906", "Loma Alta", "#9500", "60,5"],
                &["2020", "#907", "Tres Ceibas", "#19000", "83,1"],
                &["2020", "0970", "Tres Ceibas", "#4500", "12,1"],
            ],
            &[
                "water.improved town 2010 77.8",
                "water.improved country:XX 2010 70.5",
                "water.improved town 2020 83.1",
            ],
            &["homonym-out C4", "homonym-out C5", "lost-zeros C8", "others-out"],
        );
        let places: Vec<(u32, u32)> = draft.rows.iter().map(|row| (row.row, row.column)).collect();
        assert_eq!(places, [(3, 5), (6, 5), (8, 5)]);
        let people: Vec<(&str, f64)> =
            draft.population.iter().map(|p| (p.territory.as_str(), p.people)).collect();
        assert_eq!(people, [("town", 16e3), ("country:XX", 9e5), ("town", 19e3)]);
        let known: Vec<&str> = draft.territories.keys().map(String::as_str).collect();
        assert_eq!(known, ["country:XX"], "no other town is even named");
    }

    #[test]
    fn another_town_of_our_name_is_not_ours_where_ours_is_missing() {
        check(
            &[
                HEADS,
                &["2010", "0970", "Tres Ceibas", "", "77,8"],
                &["2020", "0970", "Tres Ceibas", "", "83,1"],
            ],
            &[],
            &["no-own-row", "homonym-out C2", "others-out"],
        );
    }

    #[test]
    fn towns_of_one_name_without_codes_are_nobodys() {
        let heads: &[&str] = &["Año", "Departamento", "Municipio", "Agua mejorada"];
        let two = ["2010", "Norte", "Tres Ceibas", "77,8"];
        let of = |department: &'static str| ["2020", department, "Tres Ceibas", "83,1"];
        check(
            &[heads, &two, &of("Norte")],
            &["water.improved town 2010 77.8", "water.improved town 2020 83.1"],
            &[],
        );
        check(
            &[heads, &two, &of("Sur")],
            &[],
            &["unclear-row C2", "unclear-row C3"],
        );
        check(&[&heads[2..], &["Tres Ceibas", "1"]], &[], &["no-table"]);
        let year: &[&str] = &["Año", "Municipio", "Agua mejorada"];
        check(
            &[
                year,
                &["2010", "Tres Ceibas", "77,8"],
                &["2010", "Tres Ceibas", "10,0"],
                &["2020", "Tres Ceibas", "83,1"],
            ],
            &[],
            &["town-twice B3"],
        );
    }

    #[test]
    fn one_town_with_the_years_down_and_its_groups() {
        check(
            &[
                &["Tres Ceibas (0907)"],
                &["Año", "Área", "Agua mejorada", "Índice de Gini"],
                &["2010", "Total", "77,8", "0,51"],
                &["2010", "Rural", "50,1", ""],
                &["2020 p/", "Total", "83,1*", "0,48"],
                &["* Estimado"],
            ],
            &[
                "water.improved town 2010 77.8",
                "water.improved town 2010 area=rural 50.1",
                "water.improved town 2020 83.1",
            ],
            &["left-aside D2"],
        );
        let twice: &[&[&str]] = &[&["Año", "Agua mejorada"], &["2010", "77,8"], &["2010", "10,0"]];
        check(twice, &[], &["year-twice A3"]);
        let other: &[&[&str]] = &[
            &["Municipio: Sumpango"],
            &["Año", "Agua mejorada"],
            &["2010", "77,8"],
            &["2020", "80,0"],
        ];
        assert_eq!(findings_of(&draft_of(other)), ["other-town A1"]);
    }

    #[test]
    fn rows_without_year_or_town_are_told_and_left_out() {
        check(
            &[
                HEADS,
                &["2010", "0907", "Tres Ceibas", "", "77,8"],
                &["", "0907", "Tres Ceibas", "", "80,0"],
                &["s/f", "0907", "Tres Ceibas", "", "81,0"],
                &["2020", "", "", "", "83,1"],
                &["2030", "0907", "Tres Ceibas", "", "90,0"],
            ],
            &["water.improved town 2010 77.8", "water.improved town 2030 90"],
            &["no-year A4", "year-missing B3", "town-missing C5"],
        );
    }

    #[test]
    fn a_table_of_regions_is_never_ours() {
        let rows: &[&[&str]] = &[
            &["ANO", "UF", "UFN", "Agua mejorada"],
            &["2010", "#9", "Tres Ceibas", "77,8"],
            &["2020", "#9", "Tres Ceibas", "83,1"],
        ];
        check(
            rows,
            &["water.improved region:XX:9 2010 77.8", "water.improved region:XX:9 2020 83.1"],
            &["no-own-row"],
        );
    }

    #[test]
    fn the_reason_says_where_the_years_stand_and_how_sure_that_is() {
        let reasons = |heading: &str| {
            let rows: &[&[&str]] = &[
                &[heading, "Municipio", "Agua mejorada"],
                &["#2010", "Tres Ceibas", "#77"],
                &["#2020", "Tres Ceibas", "#83"],
            ];
            let inferences = draft_of(rows).inferences;
            let told = inferences.iter().take(2);
            told.map(|i| (i.reason.text(Language::En), i.confidence)).collect::<Vec<_>>()
        };
        let layout =
            "A row for each municipality and year; indicators across, in one column of figures.";
        let named = "The years stand in column A, as its heading says.";
        assert_eq!(reasons("Ano")[0], (layout.to_owned(), Confidence::Exact));
        assert_eq!(reasons("Ano")[1], (named.to_owned(), Confidence::Exact));
        assert_eq!(reasons("Corte")[0].0, layout);
        assert_eq!(reasons("Corte")[1].1, Confidence::Likely);
    }

    #[test]
    fn a_national_file_keeps_every_town_and_the_sheet_with_our_figures_comes_first() {
        let towns = sheet_of(&[
            HEADS,
            &["2010", "0906", "Loma Alta", "#9000", "50,5"],
            &["2010", "0907", "Tres Ceibas", "#16000", "77,8"],
        ]);
        let mut regions = sheet_of(&[
            &["Año", "Región", "Agua mejorada", "Saneamiento mejorado"],
            &["2010", "Ribera", "50,5", "50,5"],
            &["2020", "Ribera", "60,5", "60,5"],
        ]);
        regions.name = "Regiones".into();
        let book = Book { format: Format::Xlsx, sheets: vec![regions, towns], notes: vec![] };
        let of = |home: &Home| recognise(&book, &vocabulary(), home, &Choices::default());
        let ours = of(&crate::importing::tests::home());
        assert_eq!(rows_of(&ours), ["water.improved town 2010 77.8"]);
        assert_eq!(findings_of(&ours), ["other-sheet", "others-out"]);
        let choices = Choices { sheet: Some("Hoja1".into()), ..Choices::default() };
        let nobody = Home { country: "XX".into(), ..Home::default() };
        let all = recognise(&book, &vocabulary(), &nobody, &choices);
        assert_eq!(
            rows_of(&all),
            ["water.improved town:XX:0906 2010 50.5", "water.improved town:XX:0907 2010 77.8"]
        );
        assert_eq!(findings_of(&all), [""; 0]);
    }
}
