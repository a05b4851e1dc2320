//! Breaks a paragraph into lines by looking at the whole of it.
//!
//! Knuth and Plass, in the form of a shortest path: between any two places where a line may end
//! there is a cost, and the cheapest way from the beginning to the end is taken. **Invariant:** no
//! line is wider than it may be; what cannot fit is broken between letters.

use ceiba::text::Language;

use crate::document::{Inline, MarkStyle, Style, plain};
use crate::fonts::{Face, Shaper};
use crate::scene::{Shape, Tone};

use super::style::{Setting, TextStyle};

/// A line: what stands on it and where, from the left.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Line {
    pub parts: Vec<LinePart>,
    /// The width it takes, spread spaces included.
    pub width: f32,
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum LinePart {
    /// Words in one font.
    Words { x: f32, text: String, face: Face, word_space: f32 },
    /// A hyphen that is not a part of the word.
    Hyphen { x: f32, face: Face },
    /// A status shape.
    Mark { x: f32, shape: Shape, tone: Tone, style: MarkStyle },
}

/// What a paragraph is made of before it is broken.
#[derive(Clone, Debug)]
enum Atom {
    Word {
        text: String,
        face: Face,
        width: f32,
    },
    Mark {
        shape: Shape,
        tone: Tone,
        style: MarkStyle,
        width: f32,
    },
    Space {
        face: Face,
        width: f32,
    },
    /// A place inside a word where a line may end, with the hyphen that is then seen.
    Inside {
        hyphen: Option<(Face, f32)>,
    },
}

impl Atom {
    fn width(&self) -> f32 {
        match self {
            Self::Word { width, .. } | Self::Mark { width, .. } | Self::Space { width, .. } => {
                *width
            }
            Self::Inside { .. } => 0.0,
        }
    }
}

/// A place where a line may end.
#[derive(Clone, Copy, Debug)]
struct Stop {
    /// The first atom that is no longer on the line,
    end: usize,
    /// the first of the next line,
    next: usize,
    /// the width of the hyphen then seen,
    hyphen: Option<f32>,
    /// what it costs to end here.
    cost: f32,
}

/// How much of its width a space may give and take before a line looks bad.
const SHRINK: f32 = 0.2;
const STRETCH: f32 = 0.5;
/// The cost of a hyphen, and of two in a row.
const HYPHEN: f32 = 50.0;
const TWO_HYPHENS: f32 = 8_000.0;

/// Breaks runs into lines of at most `width` points.
pub(super) fn break_lines(
    runs: &[Inline],
    style: &TextStyle,
    width: f32,
    language: Language,
    shaper: &mut Shaper,
) -> Vec<Line> {
    let mut atoms = Vec::new();
    for run in runs {
        add_run(&mut atoms, run, style, width, language, shaper);
    }
    let stops = stops(&atoms);
    let chosen = cheapest(&atoms, &stops, width, style.setting);
    let last = chosen.len().saturating_sub(1);
    chosen
        .iter()
        .enumerate()
        .filter_map(|(i, (from, to))| {
            let atoms = atoms.get(from.next..to.end)?;
            let full = style.setting == Setting::Justified && i < last;
            Some(set(atoms, to, style, full.then_some(width), shaper))
        })
        .collect()
}

/// The width of the widest single word, and that of everything on one line.
pub(super) fn extent(runs: &[Inline], style: &TextStyle, shaper: &mut Shaper) -> (f32, f32) {
    let mut atoms = Vec::new();
    for run in runs {
        // No hyphens and no limit: only spaces and joints divide.
        add_run(&mut atoms, run, style, f32::INFINITY, Language::En, shaper);
    }
    let (mut widest, mut word) = (0.0_f32, 0.0_f32);
    for atom in &atoms {
        match atom {
            Atom::Space { .. } | Atom::Inside { hyphen: None } => word = 0.0,
            Atom::Inside { .. } => {}
            Atom::Word { width, .. } | Atom::Mark { width, .. } => word += width,
        }
        widest = widest.max(word);
    }
    (widest, atoms.iter().map(Atom::width).sum())
}

fn add_run(
    atoms: &mut Vec<Atom>,
    run: &Inline,
    style: &TextStyle,
    width: f32,
    language: Language,
    shaper: &mut Shaper,
) {
    match run {
        Inline::Mark { shape, tone, style: drawn } => {
            let width = style.size * 0.86;
            atoms.push(Atom::Mark { shape: *shape, tone: *tone, style: *drawn, width });
        }
        Inline::Link { text, .. } => add_run(atoms, &plain(text), style, width, language, shaper),
        Inline::Reference { .. } | Inline::Footnote { .. } => {}
        Inline::Text(run) => {
            let face = match run.style {
                Style::Plain => style.face,
                Style::Strong => style.strong(),
                Style::Emphasis => Face::SansItalic,
            };
            let mut words = Words { atoms, face, size: style.size, width, language, shaper };
            for (i, word) in run.text.split([' ', '\n', '\t']).enumerate() {
                if i > 0 {
                    words.space();
                }
                words.word(word, style.setting);
            }
        }
    }
}

/// Cuts words into atoms.
struct Words<'a> {
    atoms: &'a mut Vec<Atom>,
    face: Face,
    size: f32,
    width: f32,
    language: Language,
    shaper: &'a mut Shaper,
}

impl Words<'_> {
    fn space(&mut self) {
        let width = self.shaper.width(self.face, self.size, " ");
        self.atoms.push(Atom::Space { face: self.face, width });
    }

    fn word(&mut self, word: &str, setting: Setting) {
        for (i, joint) in joints(word).into_iter().enumerate() {
            if i > 0 {
                self.atoms.push(Atom::Inside { hyphen: None });
            }
            let too_wide = self.shaper.width(self.face, self.size, joint) > self.width;
            if too_wide || setting == Setting::Justified {
                self.syllables(joint);
            } else {
                self.piece(joint);
            }
        }
    }

    fn syllables(&mut self, word: &str) {
        let hyphen = self.shaper.width(self.face, self.size, "-");
        for (i, syllable) in syllables(word, self.language).into_iter().enumerate() {
            if i > 0 {
                self.atoms.push(Atom::Inside { hyphen: Some((self.face, hyphen)) });
            }
            if self.shaper.width(self.face, self.size, &syllable) + hyphen > self.width {
                self.letters(&syllable);
            } else {
                self.piece(&syllable);
            }
        }
    }

    /// The last resort: between any two letters.
    fn letters(&mut self, word: &str) {
        for (i, letter) in word.chars().enumerate() {
            if i > 0 {
                self.atoms.push(Atom::Inside { hyphen: None });
            }
            self.piece(letter.encode_utf8(&mut [0; 4]));
        }
    }

    fn piece(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let width = self.shaper.width(self.face, self.size, text);
        self.atoms.push(Atom::Word { text: text.to_owned(), face: self.face, width });
    }
}

/// A word cut after each hyphen, dash or slash that stands between letters.
fn joints(word: &str) -> Vec<&str> {
    let joint = |c: char| matches!(c, '-' | '–' | '—' | '/');
    if word.chars().any(|c| c.is_ascii_digit()) {
        return vec![word]; // 2015–2020 and 1/2 stay whole
    }
    word.split_inclusive(joint).collect()
}

/// The syllables of a word, the punctuation around it left on.
fn syllables(word: &str, language: Language) -> Vec<String> {
    let core = word.trim_matches(|c: char| !c.is_alphabetic());
    let letters = core.chars().all(char::is_alphabetic);
    let acronym = core.chars().skip(1).any(char::is_uppercase);
    if !letters || acronym || core.chars().count() < 6 {
        return vec![word.to_owned()];
    }
    let Some((before, after)) = word.split_once(core) else { return vec![word.to_owned()] };
    let (lang, right) = match language {
        Language::En => (hypher::Lang::English, 3),
        Language::Es => (hypher::Lang::Spanish, 2),
        Language::Pt => (hypher::Lang::Portuguese, 3),
        Language::Fr => (hypher::Lang::French, 3),
    };
    let mut parts: Vec<String> =
        hypher::hyphenate_bounded(core, lang, 2, right).map(str::to_owned).collect();
    if let Some(first) = parts.first_mut() {
        first.insert_str(0, before);
    }
    if let Some(last) = parts.last_mut() {
        last.push_str(after);
    }
    parts
}

fn stops(atoms: &[Atom]) -> Vec<Stop> {
    let mut stops = vec![Stop { end: 0, next: 0, hyphen: None, cost: 0.0 }];
    for (i, atom) in atoms.iter().enumerate() {
        match atom {
            Atom::Space { .. } => {
                stops.push(Stop { end: i, next: i + 1, hyphen: None, cost: 0.0 });
            }
            Atom::Inside { hyphen } => {
                let hyphen = hyphen.map(|(_, width)| width);
                stops.push(Stop { end: i, next: i + 1, hyphen, cost: HYPHEN });
            }
            Atom::Word { .. } | Atom::Mark { .. } => {}
        }
    }
    stops.push(Stop { end: atoms.len(), next: atoms.len(), hyphen: None, cost: 0.0 });
    stops
}

/// Width and number of spaces of the atoms before each place.
fn sums(atoms: &[Atom]) -> Vec<(f32, f32, f32)> {
    let mut sum = (0.0, 0.0, 0.0);
    let mut sums = vec![sum];
    for atom in atoms {
        sum.0 += atom.width();
        if let Atom::Space { width, .. } = atom {
            sum.1 += width;
            sum.2 += 1.0;
        }
        sums.push(sum);
    }
    sums
}

/// The cheapest way from the first stop to the last, as pairs of stops.
fn cheapest(atoms: &[Atom], stops: &[Stop], width: f32, setting: Setting) -> Vec<(Stop, Stop)> {
    let sums = sums(atoms);
    let mut best: Vec<(f32, usize)> = vec![(0.0, 0)];
    for (j, to) in stops.iter().enumerate().skip(1) {
        let mut cheapest = (f32::INFINITY, j - 1);
        for i in (0..j).rev() {
            let (Some(from), Some((cost_before, _))) = (stops.get(i), best.get(i)) else { break };
            let (Some(a), Some(b)) = (sums.get(from.next), sums.get(to.end)) else { continue };
            let natural = b.0 - a.0 + to.hyphen.unwrap_or(0.0);
            let spaces = b.1 - a.1;
            let shrink = if setting == Setting::Justified { SHRINK } else { 0.0 };
            if natural - spaces * shrink > width + 0.01 && i + 1 < j {
                break;
            }
            let end = j + 1 == stops.len();
            let line = LineCost { natural, spaces, width, end };
            let mut cost = cost_before + line.demerits(to.cost, setting);
            if from.hyphen.is_some() && (to.hyphen.is_some() || end) {
                cost += TWO_HYPHENS;
            }
            if cost < cheapest.0 {
                cheapest = (cost, i);
            }
        }
        best.push(cheapest);
    }
    way_back(stops, &best)
}

fn way_back(stops: &[Stop], best: &[(f32, usize)]) -> Vec<(Stop, Stop)> {
    let mut way = Vec::new();
    let mut at = stops.len() - 1;
    while at > 0 {
        let Some((_, before)) = best.get(at) else { break };
        if let (Some(from), Some(to)) = (stops.get(*before), stops.get(at)) {
            way.push((*from, *to));
        }
        at = *before;
    }
    way.reverse();
    way
}

/// What is known about a line when its cost is asked.
struct LineCost {
    natural: f32,
    spaces: f32,
    width: f32,
    end: bool,
}

impl LineCost {
    fn demerits(&self, cost: f32, setting: Setting) -> f32 {
        let slack = self.width - self.natural;
        let badness = match setting {
            Setting::Justified if self.end && slack >= 0.0 => 0.0,
            Setting::Justified if slack < 0.0 => self.bad(-slack, SHRINK),
            Setting::Justified => self.bad(slack, STRETCH),
            Setting::Ragged if self.end => 0.0,
            Setting::Ragged => 100.0 * (slack / self.width).powi(2) + 1.0,
        };
        let sum = 1.0 + badness.min(100_000.0) + cost;
        sum * sum
    }

    fn bad(&self, slack: f32, give: f32) -> f32 {
        let room = (self.spaces * give).max(0.1);
        100.0 * (slack / room).powi(3)
    }
}

/// Sets one line; spread to `full` where that is given.
fn set(
    atoms: &[Atom],
    stop: &Stop,
    style: &TextStyle,
    full: Option<f32>,
    shaper: &mut Shaper,
) -> Line {
    let joined = join(atoms);
    let hyphen = stop.hyphen.unwrap_or(0.0);
    let natural: f32 = joined.iter().map(|part| part.width(style, shaper)).sum();
    let spaces = joined.iter().map(Joined::spaces).sum::<usize>() as f32;
    let word_space = match full {
        Some(width) if spaces > 0.0 => (width - natural - hyphen) / spaces,
        // The last line may have to give way too.
        _ => 0.0,
    };
    let mut line = Line::default();
    for part in &joined {
        let x = line.width;
        line.width += part.width(style, shaper) + part.spaces() as f32 * word_space;
        line.parts.push(part.placed(x, word_space));
    }
    finish(&mut line, stop, joined.last().map_or(style.face, Joined::face));
    line.width += hyphen;
    line
}

/// Ends a line with its hyphen, or with the space that keeps its last word from the next.
fn finish(line: &mut Line, stop: &Stop, face: Face) {
    if stop.hyphen.is_some() {
        line.parts.push(LinePart::Hyphen { x: line.width, face });
    } else if stop.next > stop.end
        && let Some(LinePart::Words { text, .. }) = line.parts.last_mut()
    {
        text.push(' ');
    }
}

/// Atoms of one font, joined.
enum Joined {
    Words { text: String, face: Face },
    Mark { shape: Shape, tone: Tone, style: MarkStyle },
}

impl Joined {
    fn width(&self, style: &TextStyle, shaper: &mut Shaper) -> f32 {
        match self {
            Self::Words { text, face } => shaper.width(*face, style.size, text),
            Self::Mark { .. } => style.size * 0.86,
        }
    }

    fn spaces(&self) -> usize {
        match self {
            Self::Words { text, .. } => text.matches(' ').count(),
            Self::Mark { .. } => 0,
        }
    }

    fn face(&self) -> Face {
        match self {
            Self::Words { face, .. } => *face,
            Self::Mark { .. } => Face::Sans,
        }
    }

    fn placed(&self, x: f32, word_space: f32) -> LinePart {
        match self {
            Self::Words { text, face } => {
                LinePart::Words { x, text: text.clone(), face: *face, word_space }
            }
            Self::Mark { shape, tone, style } => {
                LinePart::Mark { x, shape: *shape, tone: *tone, style: *style }
            }
        }
    }
}

fn join(atoms: &[Atom]) -> Vec<Joined> {
    let mut joined: Vec<Joined> = Vec::new();
    for atom in atoms {
        let (words, face) = match atom {
            Atom::Inside { .. } => continue,
            Atom::Mark { shape, tone, style, .. } => {
                joined.push(Joined::Mark { shape: *shape, tone: *tone, style: *style });
                continue;
            }
            Atom::Word { text, face, .. } => (text.as_str(), *face),
            Atom::Space { face, .. } => (" ", *face),
        };
        match joined.last_mut() {
            Some(Joined::Words { text, face: last }) if *last == face => text.push_str(words),
            _ => joined.push(Joined::Words { text: words.to_owned(), face }),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Purpose, strong};
    use crate::layout::style;

    const TEXT: &str = "En 2022, 83 de cada 100 habitantes tenían agua mejorada; todavía faltan \
        aproximadamente 3.210 personas, sobre todo en las comunidades rurales y en los \
        asentamientos informales de la ladera, donde la responsabilidad del abastecimiento \
        corresponde a comités comunitarios sin herramientas suficientes ni acompañamiento.";

    fn body(text: &str, width: f32) -> Vec<Line> {
        let style = style::paragraph(Purpose::Body);
        break_lines(&[plain(text)], &style, width, Language::Es, &mut Shaper::default())
    }

    #[test]
    fn lines_are_full_and_never_overfull() {
        for width in [40.0, 90.0, 180.0, 300.0, 440.0] {
            let lines = body(TEXT, width);
            assert!(lines.iter().all(|line| line.width <= width + 0.6), "{width}");
            let full = &lines[..lines.len() - 1];
            let spread = |line: &Line| {
                line.parts
                    .iter()
                    .any(|p| matches!(p, LinePart::Words { text, .. } if text.trim().contains(' ')))
            };
            assert!(full.iter().filter(|l| spread(l)).all(|l| (l.width - width).abs() < 0.6));
        }
    }

    #[test]
    fn nothing_is_lost_between_lines() {
        let read: String = body(TEXT, 120.0)
            .iter()
            .flat_map(|line| &line.parts)
            .filter_map(|part| match part {
                LinePart::Words { text, .. } => Some(text.as_str()),
                LinePart::Hyphen { .. } | LinePart::Mark { .. } => None,
            })
            .collect();
        assert_eq!(read, TEXT);
    }

    #[test]
    fn a_word_wider_than_the_line_is_broken_between_letters() {
        let lines = body("https://www.municipiodetresceibas.example/aaaaaaaaaaaaaaaa", 60.0);
        assert!(lines.len() > 3);
        assert!(lines.iter().all(|line| line.width <= 60.6));
    }

    #[test]
    fn words_hyphenate_as_their_language_does() {
        let check = |word, language, expected: &str| {
            assert_eq!(syllables(word, language).join("-"), expected);
        };
        check("responsabilidad", Language::Es, "res-pon-sa-bi-li-dad");
        check("municipalidade,", Language::Pt, "mu-ni-ci-pa-li-dade,");
        check("développement", Language::Fr, "dé-ve-lop-pe-ment");
        check("sustainability", Language::En, "sus-tain-abil-ity");
        check("UNICEF", Language::Es, "UNICEF");
        check("2015–2020", Language::Es, "2015–2020");
    }

    #[test]
    fn spaces_stay_near_their_own_width() {
        let style = style::paragraph(Purpose::Body);
        let space = Shaper::default().width(style.face, style.size, " ");
        let lines = body(&TEXT.repeat(6), 440.0);
        let fair = |line: &&Line| {
            line.parts.iter().all(|part| match part {
                LinePart::Words { word_space, .. } => {
                    (-0.21..=0.51).contains(&(word_space / space))
                }
                LinePart::Hyphen { .. } | LinePart::Mark { .. } => true,
            })
        };
        let good = lines.iter().filter(fair).count();
        assert!(good * 100 >= lines.len() * 98, "{good} of {}", lines.len());
    }

    #[test]
    fn fonts_change_inside_a_line() {
        let runs = [plain("a "), strong("b"), plain(" c")];
        let style = style::paragraph(Purpose::Body);
        let lines = break_lines(&runs, &style, 400.0, Language::Es, &mut Shaper::default());
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].parts.len(), 3);
    }
}
