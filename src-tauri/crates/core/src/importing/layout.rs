//! Finds the table in a sheet: header, years, what each column is for.
//!
//! **Invariant:** looks at the shape and the headings of a sheet only; it knows no indicator and
//! no municipality.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::Layout;
use super::panel;
use super::sheet::{Cell, Sheet, Value};
use super::words::{Role, YearHeading, period_inside, role, year_heading, year_inside};
use crate::basics::Period;

/// Headers stand near the top; below this row only figures are expected.
pub(super) const HEADER_WITHIN: u32 = 60;

/// A table as it was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// How it is laid out.
    pub layout: Layout,
    /// First and last row of the header.
    pub header: (u32, u32),
    /// The columns of figures; none in a long table.
    pub years: Vec<YearColumn>,
    /// What the other columns are for.
    pub roles: BTreeMap<u32, Role>,
    /// The columns of figures of a panel, by their headings; none in another layout.
    pub figures: Vec<Group>,
    /// Headings of columns of which nothing says the year, in a table in which others have one.
    pub undated: Vec<Group>,
}

/// A column of figures of one year.
#[derive(Clone, Debug, PartialEq)]
pub struct YearColumn {
    /// The column.
    pub column: u32,
    /// The row of its heading.
    pub row: u32,
    /// Which year.
    pub heading: YearHeading,
    /// What is measured, where the header says so.
    pub group: Option<Group>,
}

/// A heading over columns of years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The text.
    pub label: String,
    /// Where it stands.
    pub row: u32,
    /// Where it begins.
    pub column: u32,
}

impl Table {
    /// One whose columns of figures all stand under a year, or that is long.
    pub(super) fn new(
        layout: Layout,
        header: (u32, u32),
        years: Vec<YearColumn>,
        roles: BTreeMap<u32, Role>,
    ) -> Self {
        Self { layout, header, years, roles, figures: Vec::new(), undated: Vec::new() }
    }

    /// The column with this role, the leftmost of several.
    #[must_use]
    pub fn column(&self, role: Role) -> Option<u32> {
        self.roles.iter().find(|(_, r)| **r == role).map(|(column, _)| *column)
    }

    /// The first column of figures.
    #[must_use]
    pub fn first_year(&self) -> u32 {
        self.years.first().map_or(u32::MAX, |year| year.column)
    }
}

/// The table of a sheet; `None` where no header was recognised.
#[must_use]
pub fn find_table(sheet: &Sheet) -> Option<Table> {
    long_table(sheet)
        .or_else(|| panel::find(sheet))
        .or_else(|| table_of_years(sheet))
        .or_else(|| table_of_towns(sheet))
}

/// What the headings of a row say their columns are for.
pub(super) fn roles_of(cells: &[Cell]) -> BTreeMap<u32, Role> {
    let role_of = |cell: &Cell| Some((cell.column, role(cell.value.text()?)?));
    cells.iter().filter_map(role_of).collect()
}

/// A row with headings for the year, the indicator and the figure.
fn long_table(sheet: &Sheet) -> Option<Table> {
    sheet.rows_in(1..HEADER_WITHIN).find_map(|(row, cells)| {
        let roles = roles_of(cells);
        let has = |role| roles.values().any(|r| *r == role);
        let figure = has(Role::Value) || (has(Role::Numerator) && has(Role::Denominator));
        let long = has(Role::Year) && figure && (has(Role::Indicator) || has(Role::Code));
        long.then(|| Table::new(Layout::Long, (row, row), vec![], roles))
    })
}

/// The row with the most years.
fn table_of_years(sheet: &Sheet) -> Option<Table> {
    let mut best: Option<(u32, Vec<(u32, YearHeading)>)> = None;
    for (row, cells) in sheet.rows_in(1..HEADER_WITHIN) {
        let years = years_of(cells);
        if years.len() > best.as_ref().map_or(0, |(_, years)| years.len()) {
            best = Some((row, years));
        }
    }
    let (row, years) = best?;
    Some(with_header_above(sheet, row, years))
}

/// The years of a row, if everything from the first of them on can be a heading.
fn years_of(cells: &[Cell]) -> Vec<(u32, YearHeading)> {
    let heading = |cell: &Cell| Some((cell.column, year_heading(&cell.value)?));
    let years: Vec<_> = cells.iter().filter_map(heading).collect();
    let odd = |cell: &&Cell| cell.value.text().is_none() && year_heading(&cell.value).is_none();
    if cells.iter().any(|cell| odd(&cell)) { vec![] } else { years }
}

fn with_header_above(sheet: &Sheet, row: u32, years: Vec<(u32, YearHeading)>) -> Table {
    let first = years.first().map_or(0, |(column, _)| *column);
    let above = if row > 1 { sheet.row(row - 1) } else { &[] };
    let groups = groups_of(above, first);
    let columns: BTreeSet<u32> = years.iter().map(|(column, _)| *column).collect();
    let mut roles = roles_of(above);
    roles.extend(roles_of(sheet.row(row)));
    roles.retain(|column, _| !columns.contains(column));
    let two_rows = !groups.is_empty() || above.iter().any(|c| roles.contains_key(&c.column));
    let years: Vec<YearColumn> = years
        .into_iter()
        .map(|(column, heading)| YearColumn {
            column,
            row,
            heading,
            group: group_at(&groups, column),
        })
        .collect();
    let layout = layout_of(&years, &roles);
    let header = (row - u32::from(two_rows), row);
    Table::new(layout, header, years, roles)
}

/// Headings over the years; a heading that only says "year" names nothing.
fn groups_of(above: &[Cell], first: u32) -> Vec<Group> {
    let group = |cell: &Cell| {
        let label = cell.value.text()?.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(Group { label, row: cell.row, column: cell.column })
    };
    above.iter().filter(|cell| cell.column >= first).filter_map(group).collect()
}

/// A merged heading holds from its column to the next heading.
fn group_at(groups: &[Group], column: u32) -> Option<Group> {
    let group = groups.iter().rev().find(|group| group.column <= column)?;
    role(&group.label).is_none().then(|| group.clone())
}

fn layout_of(years: &[YearColumn], roles: &BTreeMap<u32, Role>) -> Layout {
    let has = |role| roles.values().any(|r| *r == role);
    let grouped = years.iter().any(|year| year.group.is_some());
    let periods: BTreeSet<Period> = years.iter().map(|year| year.heading.period).collect();
    let towns = has(Role::Territory) || has(Role::TerritoryCode) || !has(Role::Indicator);
    let repeated = periods.len() < years.len();
    if grouped && (repeated || towns) { Layout::Towns } else { Layout::Wide }
}

/// Towns down and indicators across, with the year in each heading or in the title.
fn table_of_towns(sheet: &Sheet) -> Option<Table> {
    let (row, roles) = sheet.rows_in(1..HEADER_WITHIN).find_map(|(row, cells)| {
        let roles = roles_of(cells);
        let towns = roles.values().any(|r| matches!(r, Role::Territory | Role::TerritoryCode));
        (towns && cells.len() > roles.len()).then_some((row, roles))
    })?;
    let titles = sheet.rows_in(1..row).flat_map(|(_, cells)| cells);
    let title_year = titles.filter_map(|cell| year_inside(cell.value.text()?)).next();
    let heading = |cell: &Cell| {
        let label = cell.value.text()?.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(Group { label, row, column: cell.column })
    };
    let headings = sheet.row(row).iter().filter(|cell| !roles.contains_key(&cell.column));
    let (mut years, mut undated) = (Vec::new(), Vec::new());
    for group in headings.filter_map(heading) {
        match period_inside(&group.label).or(title_year) {
            Some(period) => years.push(year_column(period, group)),
            None => undated.push(group),
        }
    }
    let has_figures = !years.is_empty();
    let table = Table::new(Layout::Towns, (row, row), years, roles);
    has_figures.then_some(Table { undated, ..table })
}

/// A column of figures under a heading that says what and when.
fn year_column(period: Period, group: Group) -> YearColumn {
    let heading = YearHeading { period, spaced: None, marks: vec![] };
    YearColumn { column: group.column, row: group.row, heading, group: Some(group) }
}

/// The texts of a row, joined as a person reads them.
#[must_use]
pub fn line(cells: &[Cell]) -> String {
    cells.iter().map(|cell| cell.value.written()).collect::<Vec<_>>().join(" ")
}

/// Whether the cell holds a text.
#[must_use]
pub fn is_text(cell: &Cell) -> bool {
    matches!(cell.value, Value::Text(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::importing::tests::sheet_of;

    fn check(rows: &[&[&str]], expected: Option<(Layout, (u32, u32), usize)>) {
        let found = find_table(&sheet_of(rows)).map(|t| (t.layout, t.header, t.years.len()));
        assert_eq!(found, expected);
    }

    #[test]
    fn three_layouts_are_told_apart() {
        check(
            &[&["Indicador", "2000", "2010"], &["Agua", "1", "2"]],
            Some((Layout::Wide, (1, 1), 2)),
        );
        check(
            &[
                &["Indicadores del municipio"],
                &["Código", "Indicador", "Años", ""],
                &["", "", "2 0 0 0", "2010 p/"],
                &["7.8", "Agua", "80,1", "85,2"],
            ],
            Some((Layout::Wide, (2, 3), 2)),
        );
        check(
            &[
                &["Código", "Municipio", "Agua", "", "Saneamiento", ""],
                &["", "", "2002", "2012", "2002", "2012"],
                &["01", "A", "1", "2", "3", "4"],
            ],
            Some((Layout::Towns, (1, 2), 4)),
        );
        check(
            &[&["Municipio", "Año", "Indicador", "Valor"], &["A", "2010", "Agua", "81,5"]],
            Some((Layout::Long, (1, 1), 0)),
        );
        check(
            &[&["Censo 2022"], &["Municipio", "Agua", "Internet"], &["A", "80", "40"]],
            Some((Layout::Towns, (2, 2), 2)),
        );
        check(&[&["Solo texto"], &["y nada más"]], None);
    }
}
