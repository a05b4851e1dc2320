//! A book as a document of Typst with the style of ours. Its charts lie beside it.

use ceiba_report::document::{Block, Document, Figure, Inline, Style, Table};

use super::{cells, no_counterpart};
use crate::chain::Outcome;

pub fn of(document: &Document) -> Outcome<String> {
    let mut body = head(document);
    let mut charts = 0;
    for block in &document.blocks {
        match block {
            Block::Heading { level, text, .. } => {
                body.push_str(&format!("#heading(level: {level}, {})\n", quoted(text)));
            }
            Block::Paragraph { runs, .. } => {
                body.push_str(&format!("#par[{}]\n", inline(runs)?));
            }
            Block::Table(table) => body.push_str(&rows(table)?),
            Block::Figure(chart) => {
                body.push_str(&figure(chart, charts));
                charts += 1;
            }
            other => return no_counterpart(other),
        }
    }
    Ok(body)
}

fn head(document: &Document) -> String {
    format!(
        "#set document(title: {title}, author: {author}, date: none)
#set page(paper: \"a4\", margin: (left: 80pt, right: 68pt, top: 78pt, bottom: 72pt), footer: context [
  #{foot} #h(1fr) #\"Página \"#counter(page).display() #\" de \"#counter(page).final().first()])
#set text(font: \"Source Sans 3\", size: 10pt, lang: \"es\", hyphenate: true)
#set par(justify: true)
#set table(stroke: none, columns: (auto, 1fr, 1fr, 1fr), align: (x, _) => if x == 0 {{ left }} else {{ right }})
",
        title = quoted(&document.title),
        author = quoted(&document.author),
        foot = quoted(&document.foot),
    )
}

fn inline(runs: &[Inline]) -> Outcome<String> {
    let run = |run: &Inline| match run {
        Inline::Text(run) if run.style == Style::Emphasis => {
            Ok(format!("#emph({})", quoted(&run.text)))
        }
        Inline::Text(run) => Ok(format!("#{}", quoted(&run.text))),
        other => Err(format!("this run has no counterpart elsewhere: {other:?}").into()),
    };
    runs.iter().map(run).collect()
}

fn rows(table: &Table) -> Outcome<String> {
    let quote = |words: &String| quoted(words);
    let heads: Vec<String> = table.columns.iter().map(|column| quoted(&column.head)).collect();
    let mut rows = format!("#table(table.header({}),\n", heads.join(", "));
    for row in &table.rows {
        let cells: Vec<String> = cells(row)?.iter().map(quote).collect();
        rows.push_str(&format!("{},\ntable.hline(stroke: 0.6pt + silver),\n", cells.join(", ")));
    }
    Ok(rows + ")\n")
}

fn figure(figure: &Figure, number: usize) -> String {
    format!(
        "#figure(image(\"{number}.svg\", alt: {}), caption: {})\n#par(text(size: 8pt, {}))\n",
        quoted(&figure.scene.alternative),
        quoted(&figure.caption),
        quoted(&figure.source),
    )
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
