//! Scenes of the report as drawings of the page.

use ceiba_report::fonts::Face;
use ceiba_report::scene::{Anchor, Dash, Fill, Item, Pattern, Point, Scene, Segment, Stroke, Tone};

use crate::views::drawing::{
    Anchor as AnchorKey, DashKey, Drawing, Fill as FillView, FontKey, Mark, PathStep, PatternKey,
    Stroke as StrokeView, ToneKey,
};

/// A chart.
pub fn scene(scene: &Scene) -> Drawing {
    Drawing {
        width: scene.width,
        height: scene.height,
        marks: scene.items.iter().map(mark).collect(),
        alternative: scene.alternative.clone(),
    }
}

/// One thing drawn.
pub fn mark(item: &Item) -> Mark {
    match item {
        Item::Line { from, to, stroke } => {
            Mark::Line { from: at(*from), to: at(*to), stroke: pen(stroke) }
        }
        Item::Rect { at: corner, size, fill, stroke } => Mark::Rect {
            at: at(*corner),
            size: at(*size),
            fill: fill.as_ref().map(inside),
            stroke: stroke.as_ref().map(pen),
        },
        Item::Path { segments, fill, stroke } => Mark::Path {
            steps: segments.iter().map(step).collect(),
            fill: fill.as_ref().map(inside),
            stroke: stroke.as_ref().map(pen),
        },
        Item::Text(text) => Mark::Text {
            at: at(text.at),
            text: text.text.clone(),
            font: font(text.face),
            size: text.size,
            tone: tone(text.tone),
            anchor: anchor(text.anchor),
            word_space: text.word_space,
        },
    }
}

fn at(point: Point) -> [f32; 2] {
    [point.x, point.y]
}

fn step(segment: &Segment) -> PathStep {
    match *segment {
        Segment::Move { to } => PathStep::Move { to: at(to) },
        Segment::Line { to } => PathStep::Line { to: at(to) },
        Segment::Curve { first, second, to } => {
            PathStep::Curve { first: at(first), second: at(second), to: at(to) }
        }
    }
}

fn inside(fill: &Fill) -> FillView {
    let pattern = match fill.pattern {
        Pattern::Solid => PatternKey::Solid,
        Pattern::Hatched => PatternKey::Hatched,
    };
    FillView { tone: tone(fill.tone), pattern }
}

fn pen(stroke: &Stroke) -> StrokeView {
    let dash = match stroke.dash {
        Dash::Solid => DashKey::Solid,
        Dash::Dashed => DashKey::Dashed,
        Dash::Dotted => DashKey::Dotted,
    };
    StrokeView { tone: tone(stroke.tone), width: stroke.width, dash }
}

fn anchor(anchor: Anchor) -> AnchorKey {
    match anchor {
        Anchor::Start => AnchorKey::Start,
        Anchor::Middle => AnchorKey::Middle,
        Anchor::End => AnchorKey::End,
    }
}

fn font(face: Face) -> FontKey {
    match face {
        Face::Sans => FontKey::Sans,
        Face::SansSemibold => FontKey::SansSemibold,
        Face::SansBold => FontKey::SansBold,
        Face::SansItalic => FontKey::SansItalic,
        Face::Serif => FontKey::Serif,
        Face::SerifSemibold => FontKey::SerifSemibold,
    }
}

fn tone(tone: Tone) -> ToneKey {
    match tone {
        Tone::Ink => ToneKey::Ink,
        Tone::Quiet => ToneKey::Quiet,
        Tone::Rule => ToneKey::Rule,
        Tone::Wash => ToneKey::Wash,
        Tone::Paper => ToneKey::Paper,
        Tone::Accent => ToneKey::Accent,
        Tone::Met => ToneKey::Met,
        Tone::OnTrack => ToneKey::OnTrack,
        Tone::Moderate => ToneKey::Moderate,
        Tone::Slow => ToneKey::Slow,
        Tone::Regressing => ToneKey::Regressing,
        Tone::Unknown => ToneKey::Unknown,
    }
}
