//! A book as HTML with the style of ours, for WeasyPrint. Its charts lie beside it.

use std::path::Path;

use ceiba_report::document::{Block, Document, Figure, Inline, Style, Table};

use super::{cells, no_counterpart};
use crate::chain::Outcome;

/// The page; `fonts` is the folder of our fonts.
pub fn of(document: &Document, fonts: &Path) -> Outcome<String> {
    let mut body = String::new();
    let mut charts = 0;
    for block in &document.blocks {
        match block {
            Block::Heading { level, text, .. } => {
                body.push_str(&format!("<h{level}>{}</h{level}>", escape(text)));
            }
            Block::Paragraph { runs, .. } => body.push_str(&format!("<p>{}</p>", inline(runs)?)),
            Block::Table(table) => body.push_str(&rows(table)?),
            Block::Figure(chart) => {
                body.push_str(&figure(chart, charts));
                charts += 1;
            }
            other => return no_counterpart(other),
        }
    }
    let (title, foot) = (escape(&document.title), escape(&document.foot));
    Ok(format!(
        "<!doctype html><html lang=\"es\"><meta charset=\"utf-8\"><title>{title}</title>\
         <style>{}</style><body>{body}</body></html>",
        style(fonts).replace("FOOT", &foot)
    ))
}

fn style(fonts: &Path) -> String {
    let face = |file: &str, weight: u16, style: &str| {
        format!(
            "@font-face {{ font-family: 'Source Sans 3'; font-weight: {weight}; font-style: {style}; \
             src: url('file://{}') }}\n",
            fonts.join(file).display()
        )
    };
    let faces = [
        face("SourceSans3-Regular.ttf", 400, "normal"),
        face("SourceSans3-Semibold.ttf", 600, "normal"),
        face("SourceSans3-It.ttf", 400, "italic"),
    ];
    format!(
        "{}@page {{ size: A4; margin: 78pt 68pt 72pt 80pt; @bottom-left {{ content: 'FOOT' }} \
         @bottom-right {{ content: 'Página ' counter(page) ' de ' counter(pages) }} }}
         body {{ font: 10pt/14pt 'Source Sans 3' }}
         p {{ text-align: justify; hyphens: auto; margin: 7pt 0; orphans: 2; widows: 2 }}
         h2 {{ font-size: 15.5pt; break-after: avoid }} tr {{ break-inside: avoid }}
         table {{ border-collapse: collapse; width: 100%; font-size: 9pt }}
         td, th {{ border-bottom: 0.6pt solid #d9d6ce; text-align: right }}
         :is(td, th):first-child {{ text-align: left }} figure {{ break-inside: avoid; margin: 9pt 0 }}",
        faces.concat()
    )
}

fn inline(runs: &[Inline]) -> Outcome<String> {
    let run = |run: &Inline| match run {
        Inline::Text(run) if run.style == Style::Emphasis => {
            Ok(format!("<em>{}</em>", escape(&run.text)))
        }
        Inline::Text(run) => Ok(escape(&run.text)),
        other => Err(format!("this run has no counterpart elsewhere: {other:?}").into()),
    };
    runs.iter().map(run).collect()
}

fn rows(table: &Table) -> Outcome<String> {
    let heads: String =
        table.columns.iter().map(|column| format!("<th>{}</th>", escape(&column.head))).collect();
    let mut html = format!("<table><thead><tr>{heads}</tr></thead><tbody>");
    for row in &table.rows {
        let cells = cells(row)?;
        let mut cells = cells.iter().map(|cell| escape(cell));
        let first = cells.next().unwrap_or_default();
        let rest: String = cells.map(|cell| format!("<td>{cell}</td>")).collect();
        html.push_str(&format!("<tr><th>{first}</th>{rest}</tr>"));
    }
    Ok(html + "</tbody></table>")
}

fn figure(figure: &Figure, number: usize) -> String {
    format!(
        "<figure><figcaption>{}</figcaption><img src=\"{number}.svg\" alt=\"{}\"><p>{}</p></figure>",
        escape(&figure.caption),
        escape(&figure.scene.alternative),
        escape(&figure.source),
    )
}

/// Words in markup.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
