//! Reads a table with a row for each town and year.
//!
//! **Invariant:** in a municipality's draft no figure of another municipality remains; rows that no
//! code and no name tell apart are nobody's, whichever year they are of.

use std::collections::{BTreeMap, BTreeSet};

use super::{Column, Context, Work, count, line_notes};
use crate::basics::Period;
use crate::importing::draft::Inference;
use crate::importing::figures;
use crate::importing::figures::Reading;
use crate::importing::finding::Severity;
use crate::importing::layout::{Group, Table};
use crate::importing::sheet::{Cell, Value, column_name};
use crate::importing::territory::{CodeForm, Label, Place, names, places, regions};
use crate::importing::vocabulary::Confidence;
use crate::importing::words::{Role, is_population, year_heading};
use crate::municipality;
use crate::municipality::country::CodeDoubt;
use crate::series::TOWN;
use crate::text::keys;

/// How many digits the code of a region has, where codes of towns begin with it.
const REGION: usize = 2;

/// So many shares of municipalities are not all below one percent.
const MANY: usize = 10;

/// A row with its year.
struct PanelRow<'a> {
    cells: &'a [Cell],
    period: Period,
    breakdown: String,
    /// Its place in the list of towns.
    town: usize,
}

/// A year, and the group of people.
type Time = (Period, String);

/// What rows with the same code, name and region are about.
struct PanelTown<'a> {
    label: Label,
    /// The code of its region, or its name.
    region: String,
    /// Its first row.
    row: u32,
    /// The rows, by their times.
    times: BTreeMap<Time, &'a [Cell]>,
    /// The first row that says something else of a time: then it is more than one town.
    again: Option<u32>,
    latest: Option<Period>,
}

impl<'a> Work<'a> {
    pub(super) fn read_panel(&mut self, table: &Table) {
        let columns: BTreeMap<u32, Column> =
            table.figures.iter().map(|group| (group.column, self.column_of(group))).collect();
        let (rows, mut towns) = self.panel_rows(table);
        self.join_codes(table, &mut towns);
        let territories = self.panel_territories(table, &towns);
        self.tell_fractions(table, &columns, &rows);
        for row in &rows {
            match territories.get(row.town) {
                Some(Some(territory)) => self.read_panel_row(table, &columns, row, territory),
                _ => self.draft.left_out += figures_in(row, &columns),
            }
        }
    }

    fn read_panel_row(
        &mut self,
        table: &Table,
        columns: &BTreeMap<u32, Column>,
        row: &PanelRow,
        territory: &str,
    ) {
        let source = self.row_source(table, row.cells);
        let (period, breakdown) = (row.period, row.breakdown.as_str());
        for cell in row.cells {
            let context = Context { territory, period, breakdown, source, lane: cell.column };
            match columns.get(&cell.column) {
                Some(Column::People) if breakdown.is_empty() => {
                    self.people(cell, territory, period, source);
                }
                Some(Column::Series(term)) => self.figure(cell, *term, &context),
                Some(Column::People | Column::Aside) | None => {}
            }
        }
    }

    /// Our few figures do not show that a column of percentages holds fractions; all of it does.
    fn tell_fractions(
        &mut self,
        table: &Table,
        columns: &BTreeMap<u32, Column>,
        rows: &[PanelRow],
    ) {
        let mut largest: BTreeMap<u32, (usize, f64)> = BTreeMap::new();
        for cell in rows.iter().flat_map(|row| row.cells) {
            let Some(Column::Series(term)) = columns.get(&cell.column) else { continue };
            let percent =
                self.vocabulary.terms().get(*term).is_some_and(|t| t.unit.starts_with('%'));
            if let (true, Reading::Number(number)) =
                (percent, figures::read(&cell.value, self.style).0)
            {
                let (count, most) = largest.entry(cell.column).or_default();
                *count += 1;
                *most = most.max(number);
            }
        }
        let of_fractions = |group: &&Group| {
            let found = largest.get(&group.column);
            found.is_some_and(|(count, most)| *count >= MANY && *most > 0.0 && *most <= 1.0)
        };
        for group in table.figures.iter().filter(of_fractions) {
            let message = keys::finding_all_fractions(group.label.as_str());
            self.notices.cell(Severity::Warning, group.row, group.column, message);
        }
    }

    /// Lines of one cell without a year below the header.
    pub(super) fn read_below_panel(&mut self, table: &Table) {
        let rows = self.sheet.rows_in(table.header.1 + 1..u32::MAX);
        let lines = rows.filter(|(_, cells)| cells.len() == 1);
        self.draft.footnotes.extend(lines.flat_map(|(row, cells)| line_notes(row, cells)));
    }

    fn panel_rows(&mut self, table: &Table) -> (Vec<PanelRow<'a>>, Vec<PanelTown<'a>>) {
        let (mut rows, mut towns) = (Vec::new(), Vec::new());
        let mut known = BTreeMap::new();
        let below = self.sheet.rows_in(table.header.1 + 1..u32::MAX);
        for (row, cells) in below.filter(|(_, cells)| cells.len() > 1) {
            let Some((period, breakdown)) = self.panel_time(table, row, cells) else { continue };
            let key = places_in(table, cells);
            let town = *known.entry(key).or_insert_with(|| {
                towns.push(PanelTown::new(table, row, cells));
                towns.len() - 1
            });
            if let Some(town) = towns.get_mut(town) {
                town.add((period, breakdown.clone()), row, cells, self.people_of(table, cells));
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
        let mut found: Vec<Place> = found.collect();
        self.take_other_names(table, towns, &mut found);
        self.tell_panel(table, towns, &labels, &found);
        let kept = |place: &Place| self.kept(place).map(str::to_owned);
        let mut territories: Vec<Option<String>> = found.iter().map(kept).collect();
        self.drop_shared(towns, &mut territories);
        let stored: BTreeSet<&String> = territories.iter().flatten().collect();
        let mut named = names(&labels, &found);
        named.retain(|key, _| stored.contains(key));
        self.draft.territories.extend(named);
        territories
    }

    /// A town that was renamed: rows under our code for times that no other of our rows has.
    fn take_other_names(&mut self, table: &Table, towns: &[PanelTown], found: &mut [Place]) {
        let mut times: BTreeSet<&Time> = BTreeSet::new();
        let ours = found.iter().zip(towns).filter(|(place, _)| matches!(place, Place::Ours(_)));
        ours.for_each(|(_, town)| times.extend(town.times.keys()));
        let column = table.column(Role::Territory).unwrap_or(1);
        for (place, town) in found.iter_mut().zip(towns) {
            let free = town.again.is_none() && !town.times.keys().any(|time| times.contains(time));
            if *place == Place::Second && free {
                *place = Place::Ours(CodeForm::Whole);
                times.extend(town.times.keys());
                let message =
                    keys::finding_other_name(self.home.code.as_str(), town.label.name.as_str());
                self.notices.cell(Severity::Warning, town.row, column, message);
            }
        }
    }

    /// In some countries offices write the number of a municipality inside its region; the national
    /// code is that of the region before it.
    fn join_codes(&mut self, table: &Table, towns: &mut [PanelTown]) {
        let form = &municipality::country(&self.home.country).code_form;
        let of_town = form.as_ref().and_then(|form| usize::from(form.digits).checked_sub(REGION));
        let codes: Vec<(String, String)> = towns.iter().filter_map(two_codes).collect();
        let Some(width) = codes.iter().map(|(_, code)| code.len()).max() else { return };
        let apart = table.column(Role::TerritoryCode).is_some() && !codes.iter().all(holds_region);
        let Some(example) = codes.first().filter(|_| apart && of_town == Some(width)) else {
            return;
        };
        let join = |(region, code): &(String, String)| format!("{region:0>REGION$}{code:0>width$}");
        for town in towns {
            town.label.code = two_codes(town).map(|codes| Value::Text(join(&codes)));
        }
        let example = join(example);
        let letters = |role| table.column(role).map(column_name).unwrap_or_default();
        let reason =
            keys::codes_joined(example, letters(Role::RegionCode), letters(Role::TerritoryCode));
        self.draft.inferences.push(Inference { reason, confidence: Confidence::Likely });
    }

    /// Of a town whose rows for one time differ nobody knows which is right.
    fn certain(&self, place: Place, town: &PanelTown) -> Place {
        match town.again {
            Some(_) if self.kept(&place).is_some() => Place::Unclear,
            _ => place,
        }
    }

    /// Other municipalities are for a data pack; regions and the country stand beside ours.
    fn kept<'p>(&self, place: &'p Place) -> Option<&'p str> {
        let of_town = |key: &&str| key.starts_with("town:");
        place.territory().filter(|key| self.home.is_nobody() || !of_town(key))
    }

    /// A short code that several regions have is none of the country: it would mix their towns.
    fn drop_shared(&mut self, towns: &[PanelTown], territories: &mut [Option<String>]) {
        let Some(form) = &municipality::country(&self.home.country).code_form else { return };
        let code = |town: &PanelTown| town.label.code.as_ref().map(Value::written);
        let short =
            |town: &PanelTown| code(town).filter(|c| form.doubt(c) == Some(CodeDoubt::Length));
        let mut regions: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for town in towns {
            let Some(code) = short(town) else { continue };
            regions.entry(code).or_default().insert(town.region.as_str());
        }
        let shared =
            |town: &PanelTown| short(town).filter(|c| regions.get(c).is_some_and(|r| r.len() > 1));
        let mut first = None;
        for (territory, town) in territories.iter_mut().zip(towns) {
            if let Some(code) = shared(town).filter(|_| territory.as_deref() != Some(TOWN)) {
                *territory = None;
                first.get_or_insert((town.row, code));
            }
        }
        if let Some((row, code)) = first.filter(|_| self.home.is_nobody()) {
            self.notices.cell(Severity::Error, row, 1, keys::finding_shared_codes(code));
        }
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

fn figures_in(row: &PanelRow, columns: &BTreeMap<u32, Column>) -> usize {
    let columns = row.cells.iter().filter_map(|cell| columns.get(&cell.column));
    columns.filter(|column| !matches!(column, Column::Aside)).count()
}

/// Codes of region and town, where both are digits and the first is short.
fn two_codes(town: &PanelTown) -> Option<(String, String)> {
    let (code, region) = (town.label.code.as_ref().map(Value::written)?, town.region.clone());
    let digits = |code: &str| !code.is_empty() && code.bytes().all(|b| b.is_ascii_digit());
    (digits(&code) && digits(&region) && region.len() <= REGION).then_some((region, code))
}

/// Whether the code of the town holds that of its region already.
fn holds_region((region, code): &(String, String)) -> bool {
    code.starts_with(region.trim_start_matches('0')) || code.starts_with(region.as_str())
}

impl<'a> PanelTown<'a> {
    fn new(table: &Table, row: u32, cells: &[Cell]) -> Self {
        let region = [Role::RegionCode, Role::Region];
        let region = region.into_iter().find_map(|role| value(table, cells, role));
        let region = region.map(Value::written).unwrap_or_default();
        let times = BTreeMap::new();
        Self { label: label(table, cells), region, row, times, again: None, latest: None }
    }

    fn add(&mut self, time: Time, row: u32, cells: &'a [Cell], people: Option<f64>) {
        if self.latest <= Some(time.0) {
            self.latest = Some(time.0);
            self.label.population = people.or(self.label.population);
        }
        let first = self.times.entry(time).or_insert(cells);
        let said = |cells: &'a [Cell]| cells.iter().map(|cell| (cell.column, &cell.value));
        if !said(first).eq(said(cells)) {
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

fn value<'c>(table: &Table, cells: &'c [Cell], role: Role) -> Option<&'c Value> {
    let column = table.column(role)?;
    cells.iter().find(|cell| cell.column == column).map(|cell| &cell.value)
}

/// Code and name of a row; those of the region where it names no town.
fn label(table: &Table, cells: &[Cell]) -> Label {
    let of_town = [Role::TerritoryCode, Role::Territory];
    let of_towns = of_town.into_iter().any(|role| table.column(role).is_some());
    let [code, name] = if of_towns { of_town } else { [Role::RegionCode, Role::Region] };
    Label {
        code: value(table, cells, code).cloned(),
        name: value(table, cells, name).map(Value::written).unwrap_or_default(),
        population: None,
    }
}

#[cfg(test)]
mod tests {
    use crate::importing::tests::{draft_of, findings_of, home, rows_of, sheet_of, vocabulary};
    use crate::importing::{Book, Choices, Confidence, Draft, Home, recognise, sheet::Format};
    use crate::text::Language;
    use proptest::prelude::*;

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
        check(&[heads, &two, &of("Sur")], &[], &["unclear-row C2", "unclear-row C3"]);
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
            &["2010", "0908", "Río Hondo", "#7000", "60,8"],
        ]);
        let mut regions = sheet_of(&[
            &["Año", "Región", "Agua mejorada", "Saneamiento mejorado"],
            &["2010", "Ribera", "50,5", "50,5"],
            &["2020", "Ribera", "60,5", "60,5"],
        ]);
        regions.name = "Regiones".into();
        let book = Book { format: Format::Xlsx, sheets: vec![regions, towns], notes: vec![] };
        let of = |home: &Home| recognise(&book, &vocabulary(), home, &Choices::default());
        let ours = of(&home());
        assert_eq!(rows_of(&ours), ["water.improved town 2010 77.8"]);
        assert_eq!(findings_of(&ours), ["other-sheet", "others-out"]);
        let elsewhere = Home { code: "0911".into(), name: "Otra".into(), ..home() };
        assert_eq!(of(&elsewhere).sheet, "Hoja1", "towns come before regions");
        let choices = Choices { sheet: Some("Hoja1".into()), ..Choices::default() };
        let nobody = Home { country: "XX".into(), ..Home::default() };
        let all = recognise(&book, &vocabulary(), &nobody, &choices);
        assert_eq!(
            rows_of(&all),
            [
                "water.improved town:XX:0906 2010 50.5",
                "water.improved town:XX:0907 2010 77.8",
                "water.improved town:XX:0908 2010 60.8",
            ]
        );
        assert_eq!(findings_of(&all), [""; 0]);
    }

    fn read(rows: &[&[&str]], home: &Home) -> Draft {
        let book = Book { format: Format::Xlsx, sheets: vec![sheet_of(rows)], notes: vec![] };
        recognise(&book, &vocabulary(), home, &Choices::default())
    }

    const INSIDE: &[&[&str]] = &[
        &["Año", "CVE_ENT", "CVE_MUN", "Municipio", "Agua mejorada"],
        &["2020", "#1", "#1", "Aguascalientes", "#99"],
        &["2020", "#2", "#1", "Ensenada", "#89"],
        &["2020", "#20", "#570", "Zimatlán", "#79"],
    ];

    #[test]
    fn a_number_inside_the_region_becomes_the_national_code() {
        let nobody = Home { country: "MX".into(), ..Home::default() };
        let draft = read(INSIDE, &nobody);
        let codes: Vec<&str> = draft.territories.keys().map(String::as_str).collect();
        assert_eq!(codes, ["town:MX:01001", "town:MX:02001", "town:MX:20570"]);
        let joined = draft.inferences.iter().find(|i| i.reason.key() == "codes-joined");
        assert_eq!(joined.map(|i| i.confidence), Some(Confidence::Likely));
        let ensenada = Home { code: "02001".into(), name: "Ensenada".into(), ..nobody };
        assert_eq!(rows_of(&read(INSIDE, &ensenada)), ["water.improved town 2020 89"]);
    }

    #[test]
    fn a_code_that_holds_its_region_stays_as_it_is() {
        let codes = |country: &str, rows: &[&[&str]]| {
            let nobody = Home { country: country.into(), ..Home::default() };
            read(rows, &nobody).territories.into_keys().collect::<Vec<_>>()
        };
        let provinces: &[&[&str]] = &[
            &["Año", "Cod depto", "Ubigeo", "Municipio", "Agua mejorada"],
            &["2020", "01", "0101", "Chachapoyas", "#79"],
            &["2020", "02", "0201", "Huaraz", "#89"],
        ];
        assert_eq!(codes("PE", provinces), ["town:PE:0101", "town:PE:0201"]);
        let regions: &[&[&str]] = &[
            &["Año", "Cod depto", "Departamento", "Agua mejorada"],
            &["2020", "10", "Suchitepéquez", "#79"],
            &["2020", "11", "Retalhuleu", "#89"],
        ];
        assert_eq!(codes("GT", regions), ["region:GT:10", "region:GT:11"]);
    }

    #[test]
    fn a_number_inside_the_region_that_is_all_there_is_mixes_no_towns() {
        let nobody = Home { country: "MX".into(), ..Home::default() };
        let named: Vec<Vec<&str>> = INSIDE
            .iter()
            .zip(["Estado", "Norte", "Sur", "Sur"])
            .map(|(row, state)| [&row[..1], &[state], &row[2..]].concat())
            .collect();
        let rows: Vec<&[&str]> = named.iter().map(Vec::as_slice).collect();
        let draft = read(&rows, &nobody);
        assert_eq!(rows_of(&draft), ["water.improved town:MX:570 2020 79"]);
        assert_eq!(findings_of(&draft), ["shared-codes A2"]);
    }

    #[test]
    fn a_renamed_town_is_ours_by_its_code_for_years_of_its_own() {
        let rows = |second: &'static str| -> Vec<[&'static str; 4]> {
            vec![
                ["Año", "Código municipio", "Municipio", "Agua mejorada"],
                ["2010", "0907", "La Ceiba Vieja", "70,1"],
                [second, "0907", "Tres Ceibas", "77,8"],
                ["2020", "0907", "Tres Ceibas", "83,1"],
            ]
        };
        let draft = |second| {
            let table = rows(second);
            draft_of(&table.iter().map(|row| row.as_slice()).collect::<Vec<_>>())
        };
        let (renamed, two) = (draft("2015"), draft("2010"));
        assert_eq!(rows_of(&renamed).len(), 3);
        assert_eq!(findings_of(&renamed), ["other-name C2"]);
        assert_eq!(rows_of(&two)[0], "water.improved town 2010 77.8");
        assert_eq!(findings_of(&two), ["second-row C2"]);
    }

    #[test]
    fn without_our_code_towns_of_one_name_ask_for_it() {
        let rows: &[&[&str]] = &[
            HEADS,
            &["2010", "0907", "Tres Ceibas", "", "77,8"],
            &["2010", "0970", "Tres Ceibas", "", "11,1"],
        ];
        let codeless = Home { code: String::new(), ..home() };
        let draft = read(rows, &codeless);
        assert_eq!(rows_of(&draft), [""; 0]);
        assert_eq!(findings_of(&draft), ["unclear-code C2", "unclear-code C3"]);
    }

    #[test]
    fn a_national_column_of_fractions_is_told_although_ours_are_few() {
        let names: Vec<String> = (1..=9).map(|town| format!("Villa {town}")).collect();
        let told = |ours: &str| {
            let first: &[&str] = &["2010", "0907", "Tres Ceibas", "", ours];
            let others = names.iter().map(|name| vec!["2010", "", name.as_str(), "", "#0.71"]);
            let others: Vec<Vec<&str>> = others.collect();
            let rows = [HEADS, first].into_iter().chain(others.iter().map(Vec::as_slice));
            findings_of(&draft_of(&rows.collect::<Vec<_>>()))
        };
        assert_eq!(told("#0.83"), ["all-fractions E1", "others-out"]);
        assert_eq!(told("#83"), ["others-out"]);
    }

    /// Codes and names near ours; the first two are ours, the first two names too.
    const CODES: [&str; 6] = ["0907", "#907", "0970", "#9070", "0917", ""];
    const NAMES: [&str; 4] =
        ["Tres Ceibas", "Municipio de Tres Ceibas", "Tres Ceibas del Norte", "Loma Alta"];

    proptest! {
        #[test]
        fn no_figure_of_another_town_is_ours(
            rows in prop::collection::vec((2000_i32..2004, 0..CODES.len(), 0..NAMES.len()), 2..12)
        ) {
            let typed: Vec<[String; 5]> = (1_u32..)
                .zip(&rows)
                .map(|(at, (year, code, name))| {
                    let (code, name) = (CODES[*code].to_owned(), NAMES[*name].to_owned());
                    [year.to_string(), code, name, String::new(), format!("#{at}")]
                })
                .collect();
            let typed: Vec<Vec<&str>> =
                typed.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
            let table: Vec<&[&str]> =
                [HEADS].into_iter().chain(typed.iter().map(Vec::as_slice)).collect();
            let draft = draft_of(&table);
            let any_code = rows.iter().any(|(_, code, _)| *code < 2);
            let mut years = Vec::new();
            for figure in draft.rows.iter().filter(|row| row.territory == "town") {
                let (year, code, name) = rows[figure.row as usize - 2];
                prop_assert!(code < 2 || (!any_code && code == 5 && name < 2), "{table:?}");
                prop_assert_eq!(figure.period.nominal_year(), year);
                years.push(year);
            }
            let count = years.len();
            years.sort_unstable();
            years.dedup();
            prop_assert_eq!(years.len(), count, "a year has one figure");
            prop_assert!(draft.rows.iter().all(|row| !row.territory.starts_with("town:")));
        }
    }
}
