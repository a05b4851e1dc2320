//! A chart as SVG.

use std::fmt::Write;

use ceiba_report::fonts::Face;
use ceiba_report::scene::{Anchor, Dash, Fill, Item, Scene, Segment, Stroke, Tone};

use super::html::escape;
use crate::chain::Outcome;

pub fn of(scene: &Scene) -> Outcome<String> {
    let (width, height) = (scene.width, scene.height);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}pt\" height=\"{height}pt\" \
         viewBox=\"0 0 {width} {height}\">"
    );
    for item in &scene.items {
        svg.push_str(&drawn(item)?);
    }
    Ok(svg + "</svg>")
}

fn drawn(item: &Item) -> Outcome<String> {
    Ok(match item {
        Item::Line { from, to, stroke } => format!(
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"{}/>",
            from.x,
            from.y,
            to.x,
            to.y,
            pen(Some(stroke))
        ),
        Item::Rect { at, size, fill, stroke } => format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{}{}/>",
            at.x,
            at.y,
            size.x,
            size.y,
            paint(fill.as_ref()),
            pen(stroke.as_ref())
        ),
        Item::Path { segments, fill, stroke } => format!(
            "<path d=\"{}\"{}{}/>",
            path(segments)?,
            paint(fill.as_ref()),
            pen(stroke.as_ref())
        ),
        Item::Text(text) => {
            let anchor = match text.anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            let weight = if text.face == Face::Sans { 400 } else { 600 };
            format!(
                "<text x=\"{}\" y=\"{}\" font-family=\"Source Sans 3\" font-size=\"{}\" \
                 font-weight=\"{weight}\" text-anchor=\"{anchor}\" fill=\"{}\">{}</text>",
                text.at.x,
                text.at.y,
                text.size,
                colour(text.tone),
                escape(&text.text)
            )
        }
        Item::Picture { .. } => return Err("a chart has no pictures".into()),
    })
}

fn path(segments: &[Segment]) -> Outcome<String> {
    let mut d = String::new();
    for segment in segments {
        match segment {
            Segment::Move { to } => write!(d, "M{} {} ", to.x, to.y)?,
            Segment::Line { to } => write!(d, "L{} {} ", to.x, to.y)?,
            Segment::Curve { first, second, to } => {
                write!(d, "C{} {} {} {} {} {} ", first.x, first.y, second.x, second.y, to.x, to.y)?
            }
        }
    }
    Ok(d)
}

fn paint(fill: Option<&Fill>) -> String {
    fill.map_or_else(
        || " fill=\"none\"".to_owned(),
        |fill| format!(" fill=\"{}\"", colour(fill.tone)),
    )
}

fn pen(stroke: Option<&Stroke>) -> String {
    let Some(stroke) = stroke else { return String::new() };
    let dash = match stroke.dash {
        Dash::Solid => "",
        _ => " stroke-dasharray=\"4 2.5\"",
    };
    format!(" stroke=\"{}\" stroke-width=\"{}\"{dash}", colour(stroke.tone), stroke.width)
}

fn colour(tone: Tone) -> String {
    let [r, g, b] = tone.rgb();
    format!("#{r:02x}{g:02x}{b:02x}")
}
