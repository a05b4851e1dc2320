//! Cells of a workbook, told as the smallest range of each sheet that holds them.
//!
//! **Invariant:** what is no address is told as it is.

use std::collections::BTreeMap;

/// A place in a sheet: its column as letters with their number, A before Z before AA, and its row.
type Place<'a> = ((usize, &'a str), u32);

/// "Datos!F9:G34" for each sheet, in the order of their names.
pub(super) fn ranges<'a>(cells: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut sheets: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
    let mut others: Vec<String> = Vec::new();
    for cell in cells {
        match cell.rsplit_once('!').and_then(|(sheet, cell)| Some((sheet, place(cell)?))) {
            Some((sheet, place)) => sheets.entry(sheet).or_default().push(place),
            None => others.push(cell.to_owned()),
        }
    }
    let mut ranges: Vec<String> =
        sheets.into_iter().filter_map(|(sheet, places)| range(sheet, &places)).collect();
    ranges.extend(others);
    ranges
}

fn place(cell: &str) -> Option<Place<'_>> {
    let (column, row) = cell.split_at_checked(cell.find(|c: char| c.is_ascii_digit())?)?;
    let letters = !column.is_empty() && column.bytes().all(|b| b.is_ascii_uppercase());
    letters.then_some(((column.len(), column), row.parse().ok()?))
}

fn range(sheet: &str, places: &[Place]) -> Option<String> {
    let columns = || places.iter().map(|(column, _)| *column);
    let rows = || places.iter().map(|(_, row)| *row);
    let first = format!("{}{}", columns().min()?.1, rows().min()?);
    let last = format!("{}{}", columns().max()?.1, rows().max()?);
    let whole = if first == last { first } else { format!("{first}:{last}") };
    Some(format!("{sheet}!{whole}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_told_as_ranges_of_their_sheets() {
        let check = |cells: &[&str], expected: &[&str]| {
            assert_eq!(ranges(cells.iter().copied()), expected);
        };
        check(&[], &[]);
        check(&["Datos!F9"], &["Datos!F9"]);
        check(&["Datos!G9", "Datos!F34", "Datos!AA10"], &["Datos!F9:AA34"]);
        check(&["B 2!C1", "A!B2", "A!B10"], &["A!B2:B10", "B 2!C1"]);
        check(&["fila 7", "A!b2"], &["fila 7", "A!b2"]);
    }
}
