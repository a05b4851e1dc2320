//! From a neutral sheet to a draft: any table, and anything a person may have decided about one.

use ceiba::basics::Silent;
use ceiba::importing::sheet::Format;
use ceiba::importing::{
    Book, Cell, Choices, Draft, Home, Reader, Sheet, Value, Vocabulary, recognise,
};
use ceiba::series::Measure;
use ceiba::text::Language;

use crate::hunt::hunt;

const WORKBOOKS: [&str; 2] = ["diamantino.xlsx", "tres_ceibas_01_ministerio_indicadores.xlsx"];

fn workbook(name: &str) -> Book {
    let reader = Reader::new(ceiba_tests::program("ceiba").unwrap());
    reader.read(&ceiba_tests::root().join("assets/samples").join(name), &Silent).unwrap()
}

fn home() -> Home {
    let text = |text: &str| text.to_owned();
    Home { country: text("BR"), code: text("5103502"), name: text("Diamantino"), population: None }
}

/// A sheet as text, a row a line: `=` a number, `%` a percentage, else a text.
fn as_text(sheet: &Sheet) -> Vec<u8> {
    let mut text = String::new();
    for row in 1..=sheet.rows.min(200) {
        for cell in sheet.row(row) {
            let gap = usize::try_from(cell.column).unwrap() - 1;
            let tabs = text.lines().nth(usize::try_from(row).unwrap() - 1).unwrap_or_default();
            let filled = tabs.matches('\t').count();
            text.extend(std::iter::repeat_n('\t', gap.saturating_sub(filled)));
            match &cell.value {
                Value::Number(number) => text += &format!("={number}"),
                Value::Percent(number) => text += &format!("%{number}"),
                other => text += &other.written().replace(['\t', '\n'], " "),
            }
        }
        text.push('\n');
    }
    text.into_bytes()
}

fn from_text(text: &str) -> Book {
    let mut cells = Vec::new();
    for (row, line) in (1..=2_000).zip(text.lines()) {
        for (column, text) in (1..=500).zip(line.split('\t')) {
            if !text.is_empty() {
                cells.push(Cell { row, column, value: value(text) });
            }
        }
    }
    let sheet = Sheet::new("Hoja 1".to_owned(), false, cells);
    Book { format: Format::Xlsx, sheets: vec![sheet], notes: Vec::new() }
}

fn value(text: &str) -> Value {
    let number = |text: &str| text.parse::<f64>().ok();
    match (text.strip_prefix('=').and_then(number), text.strip_prefix('%').and_then(number)) {
        (Some(read), _) => Value::Number(read),
        (_, Some(read)) => Value::Percent(read),
        _ if text.starts_with('#') => Value::Error(text.to_owned()),
        _ => Value::Text(text.to_owned()),
    }
}

/// Nothing that is not a number may be stored, and each finding is a sentence.
fn looked_at(draft: &Draft) -> String {
    for row in draft.figures() {
        let sound = match row.figure.measure {
            Measure::Value(value) => value.is_finite(),
            Measure::Ratio { numerator, denominator } => {
                numerator.is_finite() && denominator.is_finite()
            }
            Measure::Blank(_) => true,
        };
        assert!(sound, "{row:?}");
    }
    for finding in &draft.findings {
        assert!(!finding.message.text(Language::Pt).is_empty());
    }
    let mut keys: Vec<_> = draft.findings.iter().map(|finding| finding.message.key()).collect();
    keys.sort_unstable();
    keys.dedup();
    format!("{:?} {} {}", draft.layout, draft.matched.len(), keys.join(" "))
}

#[test]
fn any_table_becomes_a_draft() {
    let books: Vec<Book> = WORKBOOKS.iter().map(|name| workbook(name)).collect();
    let mut samples: Vec<_> = books.iter().flat_map(|book| &book.sheets).map(as_text).collect();
    samples.push(b"Indicador\t=2010\t=2020\n7.8 \xc3\x81gua\t81,5\t83,1*\n* estimado\n".to_vec());
    samples
        .push(b"C\xc3\xb3digo\tA\xc3\xb1o\tIndicador\tValor\n5103502\t2010\t7.8\t%0.81\n".to_vec());
    let panel = "ANO\tUF\tCodmun7\tMunicípio\tPopulação\t7.8 Água\n=2010\t=51\t=5103502\t\
                 DIAMANTINO\t=20341\t81,5\n=2020\t=51\t=5103503\tDIAMANTINO\t=22178\t=0.81\n";
    samples.push(panel.into());
    hunt("drafts", samples, |bytes| {
        let book = from_text(&String::from_utf8_lossy(bytes));
        looked_at(&recognise(&book, Vocabulary::embedded(), &home(), &Choices::default()))
    });
}

#[test]
fn any_decision_about_a_workbook() {
    let book = workbook(WORKBOOKS[0]);
    let samples = [
        r#"{"sheet":"Plan1","names":{"Água":"water.improved","x":null},"cells":{}}"#,
        r#"{"cells":{"C7":{"value":[83.1,"typed"]},"D8":"as_typed","E9":"leave_out"}}"#,
        r#"{"names":{"Abastecimento":"nothing.known"},"cells":{"C7":{"value":[1e308,""]}}}"#,
    ];
    let samples = samples.iter().map(|text| text.as_bytes().to_vec()).collect();
    hunt("mappings", samples, |bytes| match serde_json::from_slice::<Choices>(bytes) {
        Ok(choices) => looked_at(&recognise(&book, Vocabulary::embedded(), &home(), &choices)),
        Err(error) => format!("{:?}", error.classify()),
    });
}
