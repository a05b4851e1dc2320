//! Breaks a paragraph into lines by looking at the whole of it.
//!
//! Knuth and Plass, in the form of a shortest path: between any two places where a line may end
//! there is a cost, and the cheapest way from the beginning to the end is taken. **Invariant:** no
//! line is wider than it may be; what cannot fit is broken between letters.

use crate::document::MarkStyle;
use crate::fonts::{Face, Shaper};
use crate::scene::{Shape, Tone};

use super::style::{Setting, TextStyle};
use super::words::{Atom, MARK, Stretch, atoms};

/// A line: what stands on it and where, from the left.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Line {
    pub parts: Vec<LinePart>,
    /// The width it takes, spread spaces included.
    pub width: f32,
    /// How much larger its letters are than their style says.
    pub grown: f32,
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct LinePart {
    /// From the left.
    pub x: f32,
    /// Its width, spread spaces included.
    pub width: f32,
    /// Of which stretch of the paragraph it is.
    pub run: usize,
    /// What it shows.
    pub shows: Shows,
}

/// What a part of a line shows.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Shows {
    /// Words in one font.
    Words { text: String, face: Face, word_space: f32 },
    /// A hyphen that is not a part of the word.
    Hyphen { face: Face },
    /// A status shape.
    Mark { shape: Shape, tone: Tone, style: MarkStyle },
}

impl Line {
    /// Its words.
    pub(super) fn words(&self) -> String {
        let words = self.parts.iter().filter_map(|part| match &part.shows {
            Shows::Words { text, .. } => Some(text.as_str()),
            Shows::Hyphen { .. } | Shows::Mark { .. } => None,
        });
        words.collect()
    }
}

/// A place where a line may end.
#[derive(Clone, Copy, Debug)]
struct Stop {
    /// The first atom that is no longer on the line,
    end: usize,
    /// the first of the next line,
    next: usize,
    /// whether a space ends there,
    space: bool,
    /// the width of the hyphen then seen,
    hyphen: Option<f32>,
    /// what it costs to end here.
    cost: f32,
}

/// How much of its width a space may give and take before a line looks bad.
const SHRINK: f32 = 0.2;
const STRETCH: f32 = 0.5;
/// How much larger the letters of a line may be whose spaces would be too wide: nobody sees it.
const GROWTH: f32 = 0.02;
/// The steps in which they grow.
const GROWTH_STEP: f32 = 0.005;
/// What a line costs more whose spaces give or take more than that.
const LOOSE: f32 = 300.0;
/// The cost of a hyphen, of two in a row, and of more than two.
const HYPHEN: f32 = 50.0;
const TWO_HYPHENS: f64 = 8_000.0;
const MORE_HYPHENS: f64 = 1e9;
/// What it costs if the last line begins within a word.
const LAST_HYPHEN: f64 = 60_000.0;
/// How many hyphens in a row are told apart.
const ROW: usize = 3;
/// A last line shorter than so many sizes of its text looks like a hole.
const SHORT_LAST: f32 = 2.6;
const SHORT_LAST_COST: f64 = 20_000.0;

/// Breaks stretches into lines of at most `width` points.
pub(super) fn break_lines(
    stretches: &[Stretch],
    style: &TextStyle,
    width: f32,
    shaper: &mut Shaper,
) -> Vec<Line> {
    let atoms = atoms(stretches, style, width, shaper);
    let stops = stops(&atoms);
    let chosen = Breaker::new(&atoms, &stops, style, width).cheapest();
    let last = chosen.len().saturating_sub(1);
    let mut lines = Vec::with_capacity(chosen.len());
    for (i, (from, to)) in chosen.iter().enumerate() {
        let Some(atoms) = atoms.get(from.next..to.end) else { continue };
        let spread = match style.setting {
            Setting::Ragged => Spread::Natural,
            Setting::Justified if i < last => Spread::Full(width),
            Setting::Justified => Spread::AtMost(width),
        };
        lines.push(set(atoms, to, style, spread, shaper));
    }
    lines
}

fn stops(atoms: &[Atom]) -> Vec<Stop> {
    let edge = |at| Stop { end: at, next: at, space: false, hyphen: None, cost: 0.0 };
    let mut stops = vec![edge(0)];
    for (i, atom) in atoms.iter().enumerate() {
        match atom {
            Atom::Space { .. } if is_tied(atoms, i) => {}
            Atom::Space { .. } => {
                stops.push(Stop { next: i + 1, space: true, ..edge(i) });
            }
            Atom::Inside { hyphen } => {
                let hyphen = hyphen.map(|(_, width)| width);
                stops.push(Stop { next: i + 1, hyphen, cost: HYPHEN, ..edge(i) });
            }
            Atom::Word { .. } | Atom::Mark { .. } => {}
        }
    }
    stops.push(edge(atoms.len()));
    stops
}

/// Whether the space at a place keeps a sign with its word: "4,7 %", "« ainsi »", "quoi ?", "A1 ·".
fn is_tied(atoms: &[Atom], space: usize) -> bool {
    let before = space.checked_sub(1).and_then(|i| atoms.get(i));
    let opens = matches!(before, Some(Atom::Word { text, .. }) if text.ends_with('«'));
    let sign = |c: char| "%‰°»;:?!·".contains(c);
    let after = atoms.get(space + 1);
    opens || matches!(after, Some(Atom::Word { text, .. }) if text.starts_with(sign))
}

/// Width, and width of spaces, of the atoms before each place.
fn sums(atoms: &[Atom]) -> Vec<(f32, f32)> {
    let mut sum = (0.0, 0.0);
    let mut sums = vec![sum];
    for atom in atoms {
        sum.0 += atom.width();
        if let Atom::Space { width, .. } = atom {
            sum.1 += width;
        }
        sums.push(sum);
    }
    sums
}

/// The cheapest way to a stop after so many hyphens in a row.
#[derive(Clone, Copy, Debug)]
struct Way {
    cost: f64,
    /// The stop before, and its hyphens in a row.
    before: (usize, usize),
}

const NO_WAY: Way = Way { cost: f64::INFINITY, before: (0, 0) };

/// Looks for the cheapest way from the first stop to the last.
struct Breaker<'a> {
    stops: &'a [Stop],
    sums: Vec<(f32, f32)>,
    width: f32,
    setting: Setting,
    short: f32,
}

impl<'a> Breaker<'a> {
    fn new(atoms: &[Atom], stops: &'a [Stop], style: &TextStyle, width: f32) -> Self {
        let short = (style.size * SHORT_LAST).min(width / 3.0);
        Self { stops, sums: sums(atoms), width, setting: style.setting, short }
    }

    /// The lines of the cheapest way, as pairs of stops.
    fn cheapest(&self) -> Vec<(Stop, Stop)> {
        let start = Way { cost: 0.0, before: (0, 0) };
        let mut best = vec![[start, NO_WAY, NO_WAY]];
        for j in 1..self.stops.len() {
            best.push(self.ways_to(j, &best));
        }
        self.way_back(&best)
    }

    fn ways_to(&self, j: usize, best: &[[Way; ROW]]) -> [Way; ROW] {
        let mut ways = [NO_WAY; ROW];
        let Some(to) = self.stops.get(j) else { return ways };
        let end = j + 1 == self.stops.len();
        for i in (0..j).rev() {
            let (Some(from), Some(before)) = (self.stops.get(i), best.get(i)) else { break };
            let line = self.line(from, to, end);
            if line.overfull() && i + 1 < j {
                break;
            }
            let cost = line.demerits(to.cost);
            for (row, way) in before.iter().enumerate() {
                let (row_then, more) = hyphens(row, to, end);
                let way = Way { cost: way.cost + cost + more, before: (i, row) };
                if let Some(known) = ways.get_mut(row_then)
                    && way.cost < known.cost
                {
                    *known = way;
                }
            }
        }
        ways
    }

    fn line(&self, from: &Stop, to: &Stop, end: bool) -> LineCost {
        let sum = |at: usize| self.sums.get(at).copied().unwrap_or_default();
        let (before, after) = (sum(from.next), sum(to.end));
        let natural = after.0 - before.0 + to.hyphen.unwrap_or(0.0);
        let last = if end { Some(self.short) } else { None };
        let (width, setting) = (self.width, self.setting);
        LineCost { natural, spaces: after.1 - before.1, width, setting, last }
    }

    fn way_back(&self, best: &[[Way; ROW]]) -> Vec<(Stop, Stop)> {
        let mut lines = Vec::new();
        let mut at = (self.stops.len().saturating_sub(1), 0);
        while at.0 > 0 {
            let Some(way) = best.get(at.0).and_then(|ways| ways.get(at.1)) else { break };
            if let (Some(from), Some(to)) = (self.stops.get(way.before.0), self.stops.get(at.0)) {
                lines.push((*from, *to));
            }
            at = way.before;
        }
        lines.reverse();
        lines
    }
}

/// How many hyphens in a row there are then, and what that costs. What is left of a word should not
/// stand in the last line.
fn hyphens(row: usize, to: &Stop, end: bool) -> (usize, f64) {
    if to.hyphen.is_none() {
        return (0, if end && row > 0 { LAST_HYPHEN } else { 0.0 });
    }
    let cost = match row {
        0 => 0.0,
        1 => TWO_HYPHENS,
        _ => MORE_HYPHENS,
    };
    ((row + 1).min(ROW - 1), cost)
}

/// What is known about a line when its cost is asked.
struct LineCost {
    natural: f32,
    spaces: f32,
    width: f32,
    setting: Setting,
    /// The width under which a last line is too short, where it is the last.
    last: Option<f32>,
}

impl LineCost {
    fn overfull(&self) -> bool {
        let give = if self.setting == Setting::Justified { self.spaces * SHRINK } else { 0.0 };
        self.natural - give > self.width + 0.01
    }

    fn demerits(&self, cost: f32) -> f64 {
        let slack = self.width - self.natural;
        let badness = match self.setting {
            Setting::Justified if self.last.is_some() && slack >= 0.0 => 0.0,
            Setting::Justified if slack < 0.0 => self.bad(-slack, SHRINK),
            Setting::Justified => self.bad(slack, STRETCH),
            Setting::Ragged if self.last.is_some() => 0.0,
            Setting::Ragged => 100.0 * (slack / self.width).powi(2) + 1.0,
        };
        let sum = f64::from(1.0 + badness.min(100_000.0) + cost);
        let hole = self.last.is_some_and(|short| self.natural < short);
        sum * sum + if hole { SHORT_LAST_COST } else { 0.0 }
    }

    fn bad(&self, slack: f32, give: f32) -> f32 {
        let room = (self.spaces * give).max(0.1);
        let part = slack / room;
        if part <= 1.0 {
            return 100.0 * part.powi(3);
        }
        let grown = (slack - self.natural * GROWTH) / room;
        if grown <= 1.0 { 100.0 * part } else { 100.0 * grown.powi(3) + LOOSE }
    }
}

/// How far the spaces of a line are spread.
#[derive(Clone, Copy)]
enum Spread {
    /// Not at all.
    Natural,
    /// Until the line is so wide.
    Full(f32),
    /// Only drawn together, where it would be wider.
    AtMost(f32),
}

/// Sets one line.
fn set(
    atoms: &[Atom],
    stop: &Stop,
    style: &TextStyle,
    spread: Spread,
    shaper: &mut Shaper,
) -> Line {
    let mut parts = join(atoms);
    for part in &mut parts {
        part.measure(style, shaper);
    }
    let hyphen = stop.hyphen.unwrap_or(0.0);
    let natural = parts.iter().map(|part| part.width).sum::<f32>() + hyphen;
    let spaces = parts.iter().map(LinePart::spaces).sum::<f32>();
    let grown = match spread {
        Spread::Full(width) => {
            let space = shaper.width(style.face, style.size, " ");
            growth(width - natural, natural, spaces * space * STRETCH)
        }
        Spread::Natural | Spread::AtMost(_) => 0.0,
    };
    let (hyphen, natural) = (hyphen * (1.0 + grown), natural * (1.0 + grown));
    let gap = match spread {
        Spread::Natural => 0.0,
        Spread::Full(width) => width - natural,
        Spread::AtMost(width) => (width - natural).min(0.0),
    };
    let more = if spaces > 0.0 { gap / spaces } else { 0.0 };
    let mut width = 0.0;
    for part in &mut parts {
        part.x = width;
        part.width *= 1.0 + grown;
        part.widen(more);
        width += part.width;
    }
    let mut line = Line { parts, width, grown };
    finish(&mut line, stop, hyphen);
    line
}

/// How much the letters of a line grow so that its spaces need not give more than they should.
fn growth(slack: f32, natural: f32, room: f32) -> f32 {
    if slack <= room {
        return 0.0;
    }
    let wanted = (slack - room) / natural.max(1.0);
    ((wanted / GROWTH_STEP).ceil() * GROWTH_STEP).min(GROWTH)
}

impl LinePart {
    fn new(run: usize, shows: Shows) -> Self {
        Self { x: 0.0, width: 0.0, run, shows }
    }

    fn measure(&mut self, style: &TextStyle, shaper: &mut Shaper) {
        self.width = match &self.shows {
            Shows::Words { text, face, .. } => shaper.width(*face, style.size, text),
            Shows::Hyphen { .. } | Shows::Mark { .. } => style.size * MARK,
        };
    }

    fn spaces(&self) -> f32 {
        match &self.shows {
            Shows::Words { text, .. } => text.matches(' ').count() as f32,
            Shows::Hyphen { .. } | Shows::Mark { .. } => 0.0,
        }
    }

    fn widen(&mut self, more: f32) {
        self.width += self.spaces() * more;
        if let Shows::Words { word_space, .. } = &mut self.shows {
            *word_space = more;
        }
    }
}

/// Ends a line with its hyphen, or with the space that keeps its last word from the next.
fn finish(line: &mut Line, stop: &Stop, hyphen: f32) {
    let Some(last) = line.parts.last_mut() else { return };
    if stop.hyphen.is_some()
        && let Shows::Words { face, .. } = last.shows
    {
        let (run, shows) = (last.run, Shows::Hyphen { face });
        line.parts.push(LinePart { x: line.width, width: hyphen, run, shows });
        line.width += hyphen;
    } else if stop.space
        && let Shows::Words { text, .. } = &mut last.shows
    {
        text.push(' ');
    }
}

/// Atoms of one run and one font, joined.
fn join(atoms: &[Atom]) -> Vec<LinePart> {
    let mut joined: Vec<LinePart> = Vec::new();
    for atom in atoms {
        let (words, face, run) = match atom {
            Atom::Inside { .. } => continue,
            Atom::Mark { shape, tone, style, run, .. } => {
                let shows = Shows::Mark { shape: *shape, tone: *tone, style: *style };
                joined.push(LinePart::new(*run, shows));
                continue;
            }
            Atom::Word { text, face, run, .. } => (text.as_str(), *face, *run),
            Atom::Space { face, run, .. } => (" ", *face, *run),
        };
        match joined.last_mut() {
            Some(LinePart { run: same, shows: Shows::Words { text, face: last, .. }, .. })
                if *same == run && *last == face =>
            {
                text.push_str(words);
            }
            _ => {
                let shows = Shows::Words { text: words.to_owned(), face, word_space: 0.0 };
                joined.push(LinePart::new(run, shows));
            }
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Purpose, Style};
    use crate::layout::style;
    use ceiba::text::Language;

    const TEXT: &str = "En 2022, 83 de cada 100 habitantes tenían agua mejorada; todavía faltan \
        aproximadamente 3.210 personas, sobre todo en las comunidades rurales y en los \
        asentamientos informales de la ladera, donde la responsabilidad del abastecimiento \
        corresponde a comités comunitarios sin herramientas suficientes ni acompañamiento.";

    fn words(text: &str, style: Style) -> Stretch<'_> {
        Stretch::Words { text: text.into(), style, language: Language::Es }
    }

    fn body(text: &str, width: f32) -> Vec<Line> {
        let style = style::paragraph(Purpose::Body);
        break_lines(&[words(text, Style::Plain)], &style, width, &mut Shaper::default())
    }

    #[test]
    fn lines_are_full_and_never_overfull() {
        for width in [40.0, 90.0, 180.0, 300.0, 440.0] {
            let lines = body(TEXT, width);
            assert!(lines.iter().all(|line| line.width <= width + 0.6), "{width}");
            let full = &lines[..lines.len() - 1];
            let spread = |line: &Line| line.words().trim().contains(' ');
            assert!(full.iter().filter(|l| spread(l)).all(|l| (l.width - width).abs() < 0.6));
        }
    }

    #[test]
    fn nothing_is_lost_between_lines() {
        let check = |text: &str, width| {
            let lines = body(text, width);
            assert!(lines.len() > 2, "{text}");
            assert_eq!(lines.iter().map(Line::words).collect::<String>(), text);
        };
        check(TEXT, 120.0);
        // A line may end here without a space and without a hyphen of its own.
        check("vice-presidenta-secretaria-tesorera de agua/alcantarillado/saneamiento", 60.0);
        check("https://www.municipio.example/actas/2022", 60.0);
    }

    #[test]
    fn a_word_wider_than_the_line_is_broken_between_letters() {
        let lines = body("https://www.municipiodetresceibas.example/aaaaaaaaaaaaaaaa", 60.0);
        assert!(lines.len() > 3);
        assert!(lines.iter().all(|line| line.width <= 60.6));
    }

    #[test]
    fn there_are_never_three_hyphens_in_a_row_and_no_syllable_stands_alone() {
        for width in [110.0, 130.0, 150.0, 200.0, 260.0] {
            let lines = body(&TEXT.repeat(4), width);
            let ends: Vec<bool> = lines
                .iter()
                .map(|l| matches!(l.parts.last(), Some(p) if matches!(p.shows, Shows::Hyphen { .. })))
                .collect();
            assert!(!ends.windows(3).any(|row| row == [true; 3]), "{width}");
            let last = lines.last().unwrap();
            assert!(last.width > 26.0 || !ends[ends.len() - 2], "{width}: {}", last.words());
        }
    }

    #[test]
    fn a_sign_stays_on_the_line_of_its_word() {
        for width in 30_u8..120 {
            for line in body("la meta de 4,7 % fue «así » dicha ; ¿y qué ? nada", f32::from(width))
            {
                let first = line.words().chars().next();
                assert!(!first.is_some_and(|c| "%»;?".contains(c)), "{width}: {}", line.words());
            }
        }
    }

    #[test]
    fn fonts_change_inside_a_line() {
        let runs = [("a ", Style::Plain), ("b", Style::Strong), (" c", Style::Plain)];
        let runs = runs.map(|(text, style)| words(text, style));
        let style = style::paragraph(Purpose::Body);
        let lines = break_lines(&runs, &style, 400.0, &mut Shaper::default());
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].parts.len(), 3);
        assert_eq!(lines[0].parts.iter().map(|part| part.run).collect::<Vec<_>>(), [0, 1, 2]);
    }
}
