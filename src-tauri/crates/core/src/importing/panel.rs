//! Finds a table with a row for each town and year and the indicators across; one town's table with
//! the years down is the same.
//!
//! **Invariant:** a column is that of the years because most of its cells are years and its heading
//! says so, or because all of them are and the towns come back in it; looks at shape and headings
//! only.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::Layout;
use super::layout::{Group, HEADER_WITHIN, Table, is_text, roles_of};
use super::sheet::{Cell, Sheet, Value};
use super::words::{Role, year_heading};
use crate::basics::Period;

/// Rows of a header at most: headings over headings, and units below.
const HEADER_ROWS: usize = 3;

/// A heading with fewer letters is a unit.
const HEADING_LETTERS: usize = 4;

/// The panel of a sheet; `None` where it has none.
pub(super) fn find(sheet: &Sheet) -> Option<Table> {
    sheet.rows_in(1..HEADER_WITHIN).find_map(|(row, cells)| below(sheet, row, cells))
}

/// The panel whose header begins with this row.
fn below(sheet: &Sheet, row: u32, cells: &[Cell]) -> Option<Table> {
    if cells.len() < 2 || !is_header(cells) {
        return None;
    }
    // Of all rows that could be a header only one is worth a look at the whole sheet.
    let next = sheet.rows_in(row + 1..u32::MAX).take(HEADER_ROWS - 1);
    let last = next.take_while(|(_, cells)| is_header(cells)).last().map_or(row, |(last, _)| last);
    let (_, first) = sheet.rows_in(last + 1..u32::MAX).next()?;
    if !first.iter().any(|cell| year_heading(&cell.value).is_some()) {
        return None;
    }
    let mut roles = BTreeMap::new();
    sheet.rows_in(row..last + 1).for_each(|(_, cells)| roles.extend(roles_of(cells)));
    let columns = columns_below(sheet, last);
    let year = year_column(sheet, last, &roles, &columns)?;
    table(sheet, (row, last), year, roles, &columns)
}

/// Texts, none of them a year.
fn is_header(cells: &[Cell]) -> bool {
    cells.iter().all(|cell| is_text(cell) && year_heading(&cell.value).is_none())
}

/// What stands in a column below the header.
#[derive(Default)]
struct Column {
    cells: usize,
    /// Cells that are years, and which.
    years: usize,
    periods: BTreeSet<Period>,
    /// Cells that are words.
    words: usize,
    /// The longest number of digits: of two codes the national one is longer.
    width: usize,
    /// Cells that count the rows: 1, 2, 3.
    numbered: usize,
}

impl Column {
    fn add(&mut self, value: &Value) {
        self.cells += 1;
        if let Some(year) = year_heading(value) {
            self.years += 1;
            self.periods.insert(year.period);
        }
        self.words += usize::from(value.text().is_some_and(is_word));
        let written = value.written();
        self.width = self.width.max(written.len());
        self.numbered += usize::from(written == self.cells.to_string());
    }

    fn is_words(&self) -> bool {
        self.words * 2 > self.cells
    }
}

/// Begins like a name, and is longer than the signs for no figure.
fn is_word(text: &str) -> bool {
    let mut letters = text.trim().chars();
    letters.next().is_some_and(char::is_alphabetic)
        && letters.filter(|c| c.is_alphabetic()).count() > 2
}

/// Of the rows below the header; a row of one cell is a footnote.
fn columns_below(sheet: &Sheet, header: u32) -> BTreeMap<u32, Column> {
    let mut columns: BTreeMap<u32, Column> = BTreeMap::new();
    for (_, cells) in sheet.rows_in(header + 1..u32::MAX).filter(|(_, cells)| cells.len() > 1) {
        for cell in cells {
            columns.entry(cell.column).or_default().add(&cell.value);
        }
    }
    columns
}

/// The column whose heading says that it is the year; else the one that can be nothing else.
fn year_column(
    sheet: &Sheet,
    header: u32,
    roles: &BTreeMap<u32, Role>,
    columns: &BTreeMap<u32, Column>,
) -> Option<u32> {
    let named = roles.iter().filter(|(_, role)| **role == Role::Year).map(|(column, _)| *column);
    let is_named = |column: &u32| columns.get(column).is_some_and(|c| c.years * 2 > c.cells);
    let unnamed = columns.iter().filter(|(column, c)| {
        !roles.contains_key(column) && c.years == c.cells && c.periods.len() > 1
    });
    let first = columns.keys().next();
    let certain = |(column, c): &(&u32, &Column)| match names_towns(roles) {
        true => towns_return(sheet, header, **column, roles),
        false => Some(*column) == first && c.periods.len() == c.cells,
    };
    let unnamed = unnamed.filter(certain).map(|(column, _)| *column);
    named.filter(is_named).chain(unnamed).next()
}

fn names_towns(roles: &BTreeMap<u32, Role>) -> bool {
    roles.values().any(|role| role.is_place())
}

/// Whether most towns come back, and none twice in a year: a year of foundation stands once.
fn towns_return(sheet: &Sheet, header: u32, year: u32, roles: &BTreeMap<u32, Role>) -> bool {
    let mut towns = BTreeSet::new();
    let mut rows = BTreeSet::new();
    let mut count = 0;
    for (_, cells) in sheet.rows_in(header + 1..u32::MAX).filter(|(_, cells)| cells.len() > 1) {
        let names = |cell: &&Cell| roles.get(&cell.column).is_some_and(|role| role.is_place());
        let town: Vec<String> = cells.iter().filter(names).map(|c| c.value.written()).collect();
        let period = cells.iter().find(|cell| cell.column == year).map(|c| c.value.written());
        rows.insert((town.clone(), period));
        towns.insert(town);
        count += 1;
    }
    rows.len() == count && count * 2 >= towns.len() * 3
}

fn table(
    sheet: &Sheet,
    header: (u32, u32),
    year: u32,
    mut roles: BTreeMap<u32, Role>,
    columns: &BTreeMap<u32, Column>,
) -> Option<Table> {
    let has = |role| roles.values().any(|r| *r == role);
    if has(Role::Indicator) || has(Role::Value) {
        return None;
    }
    let unnamed = |column: &u32| !roles.contains_key(column) && *column != year;
    // Where no heading says what names the rows, the first column of words does.
    let names = columns.iter().find(|(column, c)| unnamed(column) && c.is_words());
    let names = names.filter(|_| !names_towns(&roles)).map(|(column, _)| *column);
    let of_figures = columns.keys().filter(|column| unnamed(column) && Some(**column) != names);
    let figures: Vec<Group> =
        of_figures.filter_map(|column| heading(sheet, header, *column)).collect();
    let numbers = |group: &Group| columns.get(&group.column).is_some_and(|c| !c.is_words());
    figures.iter().any(numbers).then_some(())?;
    roles.retain(|_, role| *role != Role::Year);
    roles.insert(year, Role::Year);
    roles.extend(names.map(|column| (column, Role::Territory)));
    keep_national_code(&mut roles, columns);
    Some(Table { figures, ..Table::new(Layout::Panel, header, vec![], roles) })
}

/// The lowest heading of a column that is more than a unit.
fn heading(sheet: &Sheet, header: (u32, u32), column: u32) -> Option<Group> {
    let rows = (header.0..=header.1).rev();
    let headings: Vec<Group> = rows
        .filter_map(|row| {
            let label = sheet.value(row, column)?.written();
            Some(Group { label, row, column })
        })
        .collect();
    let letters = |group: &&Group| group.label.chars().filter(|c| c.is_alphabetic()).count();
    let named = headings.iter().find(|group| letters(group) >= HEADING_LETTERS);
    named.or(headings.first()).cloned()
}

/// Of several columns of codes that with the longest codes counts. A column that is only headed
/// "code" has those of the rows, unless it numbers them.
fn keep_national_code(roles: &mut BTreeMap<u32, Role>, columns: &BTreeMap<u32, Column>) {
    let numbers = |column: &u32| columns.get(column).is_some_and(|c| c.numbered == c.cells);
    if !roles.values().any(|role| *role == Role::TerritoryCode) {
        let plain = roles.iter_mut().filter(|(_, role)| **role == Role::Code);
        plain.filter(|(c, _)| !numbers(c)).for_each(|(_, role)| *role = Role::TerritoryCode);
    }
    let width = |column: &u32| columns.get(column).map_or(0, |c| c.width);
    let codes = roles.iter().filter(|(_, role)| **role == Role::TerritoryCode);
    let Some(longest) = codes.map(|(column, _)| *column).rev().max_by_key(width) else { return };
    roles.retain(|column, role| *role != Role::TerritoryCode || *column == longest);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::importing::layout::find_table;
    use crate::importing::tests::sheet_of;

    /// The column of the years, of the names, of the codes, and the headings of the figures.
    type Columns<'a> = (u32, Option<u32>, Option<u32>, &'a [&'a str]);

    #[track_caller]
    fn check(rows: &[&[&str]], expected: Option<Columns>) {
        let found = find_table(&sheet_of(rows)).filter(|table| table.layout == Layout::Panel);
        let found = found.map(|table| {
            let labels: Vec<String> = table.figures.iter().map(|g| g.label.clone()).collect();
            let place = |role| table.column(role);
            let year = place(Role::Year).unwrap();
            (year, place(Role::Territory), place(Role::TerritoryCode), labels)
        });
        let expected = expected.map(|(year, name, code, labels)| {
            (year, name, code, labels.iter().map(|l| (*l).to_owned()).collect::<Vec<_>>())
        });
        assert_eq!(found, expected, "{rows:?}");
    }

    #[test]
    fn a_row_for_each_town_and_year() {
        check(
            &[
                &["ANO", "UF", "Codmun6", "Codmun7", "Município", "GINI", "IDHM"],
                &["#1991", "#51", "#510350", "#5103502", "DIAMANTINO", "#0.66", "#0.513"],
                &["#2000", "#51", "#510350", "#5103502", "DIAMANTINO", "#0.65", "#0.636"],
            ],
            Some((1, Some(5), Some(4), &["GINI", "IDHM"])),
        );
        check(
            &[
                &["Indicadores municipales"],
                &["Municipio", "Gestión", "Educación", "", "Agua (%)"],
                &["", "", "Analfabetismo", "Asistencia", "%"],
                &["A", "2010", "4,5", "91,0", "80,5"],
                &["B", "2010 p/", "3,5", "92,0", "70,5"],
                &["A", "2020", "2,5", "95,0", "88,5"],
                &["Fuente: INE"],
            ],
            Some((2, Some(1), None, &["Analfabetismo", "Asistencia", "Agua (%)"])),
        );
    }

    #[test]
    fn a_year_without_its_heading_is_one_where_the_towns_come_back() {
        let of = |second: &'static str| -> [[&'static str; 3]; 5] {
            [
                ["Municipio", "Corte", "Agua"],
                ["A", "#1991", "#80"],
                ["A", second, "#81"],
                ["B", "#1991", "#70"],
                ["B", "#2001", "#71"],
            ]
        };
        let rows = |table: &[[&'static str; 3]]| table.to_vec();
        let check = |table: Vec<[&'static str; 3]>, panel| {
            let table: Vec<&[&str]> = table.iter().map(|row| row.as_slice()).collect();
            check(&table, panel);
        };
        check(rows(&of("#2001")), Some((2, Some(1), None, &["Agua"])));
        check(rows(&of("#1991")), None);
        check(rows(&of("#12")), None);
        let founded = [
            ["Municipio", "Fundado", "Agua"],
            ["A", "#1953", "#80"],
            ["B", "#1960", "#70"],
            ["C", "#1953", "#60"],
        ];
        check(founded.to_vec(), None);
    }

    #[test]
    fn one_town_with_the_years_down() {
        let years = |heading: &'static str| {
            vec![[heading, "Agua", "Saneamiento"], ["#2010", "#80", "#50"], ["#2020", "#90", "#60"]]
        };
        for heading in ["Año", "Annee", "Censo", ""] {
            let table = years(heading);
            let rows: Vec<&[&str]> = table.iter().map(|row| row.as_slice()).collect();
            check(&rows, Some((1, None, None, &["Agua", "Saneamiento"])));
        }
        // A first column of words names the rows, whatever its heading is.
        check(
            &[&["", "ANO", "Gini"], &["BRASIL", "#1991", "#0.63"], &["BRASIL", "#2000", "#0.64"]],
            Some((2, Some(1), None, &["Gini"])),
        );
    }

    #[test]
    fn other_layouts_are_no_panel() {
        let others: [&[&[&str]]; 5] = [
            &[&["Indicador", "2000", "2010"], &["Agua", "#1", "#2"]],
            &[
                &["Código", "Indicador", "Años", ""],
                &["", "", "2000", "2010"],
                &["7.8", "a", "1", "2"],
            ],
            &[&["Municipio", "Año", "Indicador", "Valor"], &["A", "#2010", "Agua", "#81"]],
            &[&["Municipio", "Año", "Indicador", "Agua"], &["A", "#2010", "x", "#81"]],
            &[&["Año", "Texto"], &["#2010", "palabras"], &["#2011", "palabras"]],
        ];
        for rows in others {
            check(rows, None);
        }
    }
}
