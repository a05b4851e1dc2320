//! The two sample workbooks, written by a program so that every cell of them can be reviewed.
//!
//! **Invariant:** the same bytes every time; the committed files are what this module writes.
//! Diamantino is a real municipality: its figures are those its sources published and nothing
//! else. Tres Ceibas is fictional, and its workbook says so.

use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

/// File name and content of each sample.
///
/// # Errors
/// What the writer says.
pub fn all() -> Result<Vec<(&'static str, Vec<u8>)>, XlsxError> {
    Ok(vec![
        ("diamantino.xlsx", diamantino()?),
        ("tres_ceibas_01_ministerio_indicadores.xlsx", tres_ceibas_ministry()?),
    ])
}

/// A cell as it is typed: text, a number, or nothing.
#[derive(Clone, Copy)]
enum Typed {
    Text(&'static str),
    Number(f64),
    Nothing,
}

use Typed::{Nothing, Number, Text};

/// Columns of a label before the years.
const LABELS: u16 = 3;

const SNIS: &str = "SNIS (ODbL 1.0)";
const ATLAS: &str = "Atlas do Desenvolvimento Humano no Brasil 2013 (PNUD, IPEA, FJP)";

type DiamantinoRow = (&'static str, &'static str, &'static str, [Typed; 4], &'static str);

/// 1991, 2000, 2010, 2020. Sources: SNIS 2010 and 2020; Atlas 2013.
const DIAMANTINO: [DiamantinoRow; 13] = [
    (
        "",
        "População residente",
        "habitantes",
        [Text("14.350"), Text("17.488"), Text("20.172"), Nothing],
        ATLAS,
    ),
    (
        "G12A",
        "População total residente do município",
        "habitantes",
        [Nothing, Nothing, Number(20341.0), Number(22178.0)],
        SNIS,
    ),
    (
        "IN055",
        "Índice de atendimento total de água",
        "%",
        [Nothing, Nothing, Text("81,53"), Text("78,14")],
        SNIS,
    ),
    (
        "IN023",
        "Índice de atendimento urbano de água",
        "%",
        [Nothing, Nothing, Number(100.0), Number(100.0)],
        SNIS,
    ),
    (
        "IN056",
        "Índice de atendimento total de esgoto referido aos municípios atendidos com água",
        "%",
        [Nothing, Nothing, Text("1,78"), Text("39,23")],
        SNIS,
    ),
    (
        "IN016",
        "Índice de tratamento de esgoto 1/",
        "%",
        [Nothing, Nothing, Number(100.0), Number(100.0)],
        SNIS,
    ),
    (
        "IN046",
        "Índice de esgoto tratado referido à água consumida",
        "%",
        [Nothing, Nothing, Text("n.d."), Text("n.d.")],
        SNIS,
    ),
    (
        "IN049",
        "Índice de perdas na distribuição",
        "%",
        [Nothing, Nothing, Text("55,55"), Number(29.18)],
        SNIS,
    ),
    ("", "Índice de Gini", "índice", [Text("0,66"), Text("0,65"), Text("0,47"), Nothing], ATLAS),
    (
        "",
        "Índice de Desenvolvimento Humano Municipal (IDHM)",
        "índice",
        [Text("0,513"), Text("0,636"), Text("0,718"), Nothing],
        ATLAS,
    ),
    ("", "IDHM Educação", "índice", [Text("0,282"), Text("0,483"), Text("0,625"), Nothing], ATLAS),
    (
        "",
        "IDHM Longevidade",
        "índice",
        [Text("0,708"), Text("0,769"), Text("0,831"), Nothing],
        ATLAS,
    ),
    ("", "IDHM Renda", "índice", [Text("0,678"), Text("0,694"), Text("0,714"), Nothing], ATLAS),
];

fn diamantino() -> Result<Vec<u8>, XlsxError> {
    let mut workbook = book("Diamantino")?;
    let sheet = workbook.add_worksheet();
    sheet.set_name("Indicadores")?;
    let (title, head) = formats();
    sheet.merge_range(0, 0, 0, 7, "Prefeitura Municipal de Diamantino – Mato Grosso", &title)?;
    sheet.merge_range(1, 0, 1, 7, "Planejamento: indicadores para o perfil municipal", &title)?;
    sheet.write(2, 0, "Município: Diamantino (IBGE 5103502)")?;
    for (column, text) in [(0, "Código"), (1, "Indicador"), (2, "Unidade"), (7, "Fonte")] {
        sheet.merge_range(4, column, 5, column, text, &head)?;
    }
    sheet.merge_range(4, LABELS, 4, 6, "Ano", &head)?;
    for (column, year) in (LABELS..).zip([1991, 2000, 2010, 2020]) {
        sheet.write_with_format(5, column, year, &head)?;
    }
    for (row, (code, name, unit, figures, source)) in (6..).zip(DIAMANTINO) {
        for (column, text) in [(0, code), (1, name), (2, unit), (7, source)] {
            write(sheet, row, column, if text.is_empty() { Nothing } else { Text(text) })?;
        }
        for (column, figure) in (LABELS..).zip(figures) {
            write(sheet, row, column, figure)?;
        }
    }
    sheet.write(20, 0, "1/ Percentual do esgoto coletado que é tratado.")?;
    sheet.write(21, 0, "n.d. = dado não disponível.")?;
    sheet.set_column_width(1, 60)?.set_column_width(7, 50)?;
    workbook.save_to_buffer()
}

type Town = (&'static str, &'static str, &'static str, [&'static str; 6]);

/// Code, name, people, and water (as fractions), sanitation, piped water, waste collection, unmet
/// basic needs and internet in 2022. Our row and those below are apart.
const TOWNS: [Town; 11] = [
    ("0901", "Ciudad Ribera", "86.400", ["0,968", "88,1", "91,0", "93,5", "18,2", "71,9"]),
    ("0902", "San Lázaro", "22.310", ["0,884", "66,0", "70,3", "61,0", "36,1", "49,0"]),
    ("0903", "Monteverde del Río", "14.870", ["0,799", "52,8", "58,8", "44,1", "45,9", "38,2"]),
    ("0904", "La Palma Real", "31.050", ["0,907", "71,5", "76,9", "72,8", "31,0", "55,4"]),
    ("0905", "Villa Esperanza", "17.640", ["0,859", "60,2", "66,4", "58,0", "38,8", "45,1"]),
    ("0906", "Puerto Gracia", "25.900", ["0,840", "57,7", "63,9", "66,5", "41,2", "47,3"]),
    ("0908", "Santa Inés del Valle", "12.480", ["0,915", "69,3", "74,2", "59,9", "33,4", "50,8"]),
    ("0909", "Loma Alta", "9.730", ["0,726", "44,9", "49,5", "22,7", "55,0", "27,9"]),
    ("0910", "Aguas Mansas", "20.150", ["0,872", "63,4", "69,0", "63,2", "36,9", "48,8"]),
    ("0911", "Campo Lindo", "15.320", ["0,866", "59,6", "65,1", "50,3", "40,4", "44,0"]),
    ("0912", "Tres Ceibas del Norte", "6.480", ["0,688", "39,2", "43,7", "12,5", "60,3", "22,6"]),
];

/// The operator of six towns, the sum, the region and the country.
const BELOW: [Town; 4] = [
    ("0907", "Aguas del Valle S.A. (6 municipios)", "96.400", ["0,902", "", "", "", "", ""]),
    ("", "Total", "281.290", ["", "", "", "", "", ""]),
    ("09", "Región Ribera", "281.290", ["0,888", "69,3", "74,0", "68,4", "32,8", "54,0"]),
    ("", "País", "", ["0,912", "78,9", "80,3", "74,5", "27,0", "66,0"]),
];

/// 2002, 2012 and 2022 of our row. Sanitation of 2012 lacks its comma; internet of 2002 is none.
const OURS: [[Typed; 3]; 6] = [
    [Text("67,6"), Text("77,8"), Text("0,831")],
    [Text("45,2"), Number(525.0), Text("58,1")],
    [Number(43.0), Number(55.0), Text("64,0")],
    [Nothing, Number(40.0), Text("55,8")],
    [Number(61.5), Number(48.0), Text("39,6")],
    [Text("-"), Number(11.5), Text("46,2")],
];

const GROUPS: [&str; 6] = [
    "7.8 Agua mejorada 1/",
    "7.9 Saneamiento mejorado",
    "Población con agua por tubería dentro de la vivienda o el terreno",
    "Población con recolección regular de residuos sólidos",
    "Hogares con al menos una necesidad básica insatisfecha (NBI)",
    "17.8.1 Personas que usan Internet",
];

fn tres_ceibas_ministry() -> Result<Vec<u8>, XlsxError> {
    let mut workbook = book("Tres Ceibas")?;
    let sheet = workbook.add_worksheet();
    sheet.set_name("Indicadores")?;
    let (title, _) = formats();
    for (row, text) in (0..).zip([
        "Ministerio de Planificación – Indicadores municipales en porcentaje",
        "Región Ribera, censos de población y vivienda",
        "Municipio de entrenamiento – ficticio",
    ]) {
        sheet.merge_range(row, 0, row, 20, text, &title)?;
    }
    ministry_header(sheet)?;
    let (before, after) = TOWNS.split_at(6);
    for (row, town) in (5..).zip(before) {
        town_row(sheet, row, town)?;
    }
    our_row(sheet, 11)?;
    for (row, town) in (12..).zip(after.iter().chain(&BELOW)) {
        town_row(sheet, row, town)?;
    }
    for (row, text) in (22..).zip([
        "1/ Red, pozo o manantial protegido, o agua de lluvia.",
        "p/ Cifra preliminar.",
        "- Cantidad nula.",
        "Fuente: Ministerio de Planificación, censos de población y vivienda.",
    ]) {
        sheet.write(row, 0, text)?;
    }
    sheet.set_column_width(1, 34)?;
    old_version(workbook.add_worksheet())?;
    workbook.save_to_buffer()
}

fn ministry_header(sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let (_, head) = formats();
    sheet.merge_range(3, 0, 4, 0, "Código", &head)?;
    sheet.merge_range(3, 1, 4, 1, "Municipio", &head)?;
    sheet.write_with_format(3, 2, "Población", &head)?;
    sheet.write_with_format(4, 2, "2022 p/", &head)?;
    for (group, name) in (0..).zip(GROUPS) {
        let first = LABELS + 3 * group;
        sheet.merge_range(3, first, 3, first + 2, name, &head)?;
        sheet.write_with_format(4, first, 2002, &head)?;
        sheet.write_with_format(4, first + 1, 2012, &head)?;
        sheet.write_with_format(4, first + 2, "2 0 2 2", &head)?;
    }
    Ok(())
}

/// A row of which only the figures of 2022 are published.
fn town_row(sheet: &mut Worksheet, row: u32, town: &Town) -> Result<(), XlsxError> {
    let (code, name, people, figures) = town;
    for (column, text) in (0..).zip([code, name, people]) {
        write(sheet, row, column, if text.is_empty() { Nothing } else { Text(text) })?;
    }
    for (column, text) in (LABELS + 2..).step_by(3).zip(figures) {
        write(sheet, row, column, if text.is_empty() { Nothing } else { Text(text) })?;
    }
    Ok(())
}

fn our_row(sheet: &mut Worksheet, row: u32) -> Result<(), XlsxError> {
    let label = [Number(907.0), Text("Tres Ceibas"), Text("18.960")];
    let figures = OURS.into_iter().flatten();
    for (column, typed) in (0..).zip(label.into_iter().chain(figures)) {
        write(sheet, row, column, typed)?;
    }
    Ok(())
}

/// What somebody kept from the year before and hid.
fn old_version(sheet: &mut Worksheet) -> Result<(), XlsxError> {
    sheet.set_name("v_anterior")?.set_hidden(true);
    ministry_header(sheet)?;
    our_row(sheet, 5)
}

fn book(subject: &str) -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    let day = ExcelDateTime::from_ymd(2026, 1, 1)?;
    let properties = rust_xlsxwriter::DocProperties::new();
    workbook.set_properties(&properties.set_title(subject).set_creation_datetime(&day));
    Ok(workbook)
}

fn formats() -> (Format, Format) {
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Center);
    (Format::new().set_bold(), head)
}

fn write(sheet: &mut Worksheet, row: u32, column: u16, typed: Typed) -> Result<(), XlsxError> {
    match typed {
        Text(text) => sheet.write(row, column, text)?,
        Number(number) => sheet.write(row, column, number)?,
        Nothing => sheet,
    };
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_samples_are_what_this_module_writes() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/samples");
        for (name, bytes) in all().unwrap() {
            let path = format!("{folder}/{name}");
            let committed = std::fs::read(&path).unwrap_or_default();
            assert!(committed == bytes, "{name}: run `cargo run -p ceiba-tests --bin samples`");
        }
    }
}
