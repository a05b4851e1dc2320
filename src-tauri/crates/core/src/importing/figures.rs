//! What one cell of a table says as a figure: numbers as offices write them, and the signs for
//! "there is none".
//!
//! **Invariant:** a text is read as a number in one way only; where two ways are possible, both
//! are told.

use crate::series::BlankReason;
use crate::text::format::{decimal_mark_in, parse_number_with};
use crate::text::words::folded;

use super::sheet::{Sheet, Value};
use super::words::without_marks;

/// How a sheet writes numbers as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberStyle {
    /// The decimal mark, `,` or `.`.
    pub decimal: char,
    /// Where this comes from.
    pub evidence: Evidence,
}

/// Why a decimal mark is believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// A text of the sheet can be read in one way only; its row and column.
    Cell(u32, u32),
    /// No text tells; it is the mark used in the country.
    Country,
}

/// What a cell says.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// A number.
    Number(f64),
    /// A number shown as a percentage: 0.831.
    Percent(f64),
    /// One mark before three digits, and nothing in the sheet that tells what it means: as a
    /// decimal number, as thousands.
    TwoWays(f64, f64),
    /// A dash: often "none", often "nobody knows"; the footnote decides.
    Dash,
    /// A sign for no figure.
    Blank(BlankReason),
    /// A spreadsheet error.
    Error(String),
    /// Something else.
    NotNumber,
}

/// How the sheet writes numbers, from its own texts, else from the country.
#[must_use]
pub fn number_style(sheet: &Sheet, country: &str) -> NumberStyle {
    let telling = sheet.cells.iter().filter_map(|cell| {
        let mark = telling_mark(cell.value.text()?)?;
        Some((mark, cell.row, cell.column))
    });
    let (mut commas, mut points) = ((0, None), (0, None));
    for (mark, row, column) in telling {
        let side = if mark == ',' { &mut commas } else { &mut points };
        side.0 += 1;
        side.1.get_or_insert((row, column));
    }
    let (decimal, place) = if points.0 > commas.0 { ('.', points.1) } else { (',', commas.1) };
    match place {
        Some((row, column)) => NumberStyle { decimal, evidence: Evidence::Cell(row, column) },
        None => NumberStyle { decimal: decimal_mark_in(country), evidence: Evidence::Country },
    }
}

/// The decimal mark a text shows beyond doubt: `83,1`, `1.234,56`, `0.8314`.
fn telling_mark(text: &str) -> Option<char> {
    if !text.contains([',', '.']) {
        return None; // most texts of a sheet
    }
    let (text, _) = without_marks(text.trim().trim_end_matches('%'));
    let starts = text.trim_start_matches(['-', '−']).bytes().next()?.is_ascii_digit();
    if !starts {
        return None;
    }
    let comma = parse_number_with(&text, ',');
    let point = parse_number_with(&text, '.');
    match (comma, point) {
        (Some(_), None) if text.contains(',') => Some(','),
        (None, Some(_)) if text.contains('.') => Some('.'),
        // `12.345.678` can only be thousands, and `0.831` or `0,831` only decimals.
        (Some(_), None) => Some(','),
        (None, Some(_)) => Some('.'),
        _ if text.starts_with("0,") => Some(','),
        _ if text.starts_with("0.") => Some('.'),
        _ => None,
    }
}

/// Reads a cell, and the marks of footnotes that stand beside its figure.
#[must_use]
pub fn read(value: &Value, style: NumberStyle) -> (Reading, Vec<String>) {
    match value {
        Value::Number(number) if number.is_finite() => (Reading::Number(*number), vec![]),
        Value::Percent(number) if number.is_finite() => (Reading::Percent(*number), vec![]),
        Value::Error(error) => (Reading::Error(error.clone()), vec![]),
        Value::Text(text) => read_text(text, style),
        _ => (Reading::NotNumber, vec![]),
    }
}

fn read_text(text: &str, style: NumberStyle) -> (Reading, Vec<String>) {
    if let Some(sign) = sign(text) {
        return (sign, vec![]);
    }
    let (rest, marks) = without_marks(text);
    if let Some(sign) = sign(&rest) {
        return (sign, marks);
    }
    (number(rest.trim_end_matches('%').trim_end(), style), marks)
}

fn number(text: &str, style: NumberStyle) -> Reading {
    let other = if style.decimal == ',' { '.' } else { ',' };
    let (same, as_other) = (parse_number_with(text, style.decimal), parse_number_with(text, other));
    match (same, as_other) {
        (Some(one), Some(two))
            if style.evidence == Evidence::Country && one.to_bits() != two.to_bits() =>
        {
            // Of the two readings the smaller one is the decimal.
            Reading::TwoWays(one.min(two), one.max(two))
        }
        (Some(number), _) | (None, Some(number)) => Reading::Number(number),
        (None, None) => Reading::NotNumber,
    }
}

/// The signs offices use for "no figure".
fn sign(text: &str) -> Option<Reading> {
    let text = text.trim();
    if !text.is_empty() && text.chars().all(|c| matches!(c, '-' | '–' | '—')) {
        return Some(Reading::Dash);
    }
    if text.chars().all(|c| matches!(c, '.' | '…')) {
        return Some(Reading::Blank(BlankReason::NotAvailable));
    }
    blank_reason(text).map(Reading::Blank)
}

/// What a word or abbreviation for "no figure" means.
#[must_use]
pub fn blank_reason(text: &str) -> Option<BlankReason> {
    let text = folded(text);
    Some(match text.as_str() {
        "n d" | "nd" | "s d" | "sd" | "s i" | "si" | "s inf" | "no disponible"
        | "nao disponivel" | "sin dato" | "sin datos" | "sem dado" | "sem dados"
        | "sem informacao" | "not available" | "non disponible" | "no recepcionado" | "null" => {
            BlankReason::NotAvailable
        }
        "n a" | "na" | "no aplica" | "nao se aplica" | "not applicable" | "sans objet" | "s o" => {
            BlankReason::NotApplicable
        }
        "no se recolecto" | "nao coletado" | "not collected" | "non collecte" => {
            BlankReason::NotCollected
        }
        "reservado" | "confidencial" | "sigiloso" | "suppressed" | "confidentiel" => {
            BlankReason::SuppressedBySource
        }
        _ => return None,
    })
}

/// Whether a footnote says that a sign stands for zero.
#[must_use]
pub fn means_zero(footnote: &str) -> bool {
    const ZERO: [&str; 12] = [
        "nula", "nulo", "nul", "nulle", "cero", "zero", "nil", "ninguno", "ninguna", "nenhum",
        "neant", "none",
    ];
    folded(footnote).split(' ').any(|word| ZERO.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::importing::sheet::Cell;

    fn style_of(texts: &[&str], country: &str) -> NumberStyle {
        let cells = texts.iter().zip(1..).map(|(text, row)| Cell {
            row,
            column: 1,
            value: Value::Text((*text).into()),
        });
        number_style(&Sheet::new("a".into(), false, cells.collect()), country)
    }

    #[test]
    fn the_decimal_mark_comes_from_the_sheet_then_from_the_country() {
        assert_eq!(
            style_of(&["18.960", "83,1"], "MX"),
            NumberStyle { decimal: ',', evidence: Evidence::Cell(2, 1) }
        );
        assert_eq!(
            style_of(&["18,960", "83.1"], "BR"),
            NumberStyle { decimal: '.', evidence: Evidence::Cell(2, 1) }
        );
        assert_eq!(
            style_of(&["18.960"], "BR"),
            NumberStyle { decimal: ',', evidence: Evidence::Country }
        );
        assert_eq!(style_of(&["18.960"], "GT").decimal, '.');
        assert_eq!(style_of(&["0,831"], "GT").decimal, ',');
    }

    #[test]
    fn cells_are_read_as_offices_write_them() {
        let comma = NumberStyle { decimal: ',', evidence: Evidence::Cell(1, 1) };
        let check = |text: &str, reading: Reading| {
            assert_eq!(read(&Value::Text(text.into()), comma).0, reading, "{text}");
        };
        check("83,1", Reading::Number(83.1));
        check("83,1 %", Reading::Number(83.1));
        check("18.960", Reading::Number(18960.0));
        check("391*", Reading::Number(391.0));
        check("83.1", Reading::Number(83.1));
        check("-", Reading::Dash);
        check("...", Reading::Blank(BlankReason::NotAvailable));
        check("n.d.", Reading::Blank(BlankReason::NotAvailable));
        check("No aplica", Reading::Blank(BlankReason::NotApplicable));
        check("unos 80", Reading::NotNumber);
        let unknown = NumberStyle { decimal: ',', evidence: Evidence::Country };
        assert_eq!(
            read(&Value::Text("18.960".into()), unknown).0,
            Reading::TwoWays(18.96, 18960.0)
        );
        assert!(means_zero("Cantidad nula o cero"));
        assert!(!means_zero("No disponible"));
    }
}
