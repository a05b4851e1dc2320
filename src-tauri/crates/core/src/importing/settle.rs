//! Judges the figures of a table together: fractions among percentages, values no share can
//! have, signs, the same figure twice.
//!
//! **Invariant:** a figure that is surely wrong is held back until a person decides; one that is
//! only odd is stored and marked; what cannot be is stored by no decision; nothing is corrected
//! without being told.

use std::collections::BTreeMap;

use super::draft::{CellChoice, Choices, DraftRow, Footnote};
use super::figures::Reading;
use super::finding::{Question, Severity};
use super::notices::Notices;
use super::sheet::{Sheet, Value, cell_name};
use super::vocabulary::{Term, Vocabulary};
use crate::basics::Period;
use crate::series::{self, BlankReason, Figure, Measure, OVER_BOUND};
use crate::text::{Argument, Message, keys};

/// A lane is of fractions if a hundred times its middle is this near to that of the others.
const NEAR: f64 = 5.0;

/// A figure as it was found, before it is judged.
pub(super) struct Candidate {
    pub(super) term: usize,
    pub(super) territory: String,
    pub(super) period: Period,
    pub(super) breakdown: String,
    pub(super) reading: Reading,
    pub(super) ratio: Option<Measure>,
    pub(super) row: u32,
    pub(super) column: u32,
    pub(super) source: usize,
    pub(super) lane: u32,
    pub(super) note: Option<String>,
    /// Whether a person wrote what it says; its cell says something else.
    pub(super) by_hand: bool,
}

/// What figures are judged by.
pub(super) struct About<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) choices: &'a Choices,
    /// The footnote that says so.
    pub(super) dash_is_zero: Option<&'a Footnote>,
}

impl Candidate {
    /// The cell as a person would write it.
    fn typed(&self, sheet: &Sheet) -> String {
        sheet.value(self.row, self.column).map(Value::written).unwrap_or_default()
    }
}

/// Figures to store, and figures to decide about.
#[derive(Default)]
pub(super) struct Settled {
    pub(super) rows: Vec<DraftRow>,
    pub(super) held: Vec<DraftRow>,
}

/// What is to become of a figure.
enum Verdict {
    Store(Measure),
    /// It would be stored as this if a person says so.
    Hold(Measure),
    Drop,
}

impl Verdict {
    fn measure(&self) -> Option<Measure> {
        match self {
            Self::Store(measure) | Self::Hold(measure) => Some(*measure),
            Self::Drop => None,
        }
    }
}

/// A number as it stands in its cell; anything else as it was read.
fn as_typed(candidate: &Candidate, as_read: Option<Measure>) -> Verdict {
    match (&candidate.reading, candidate.ratio) {
        (Reading::Number(number), None) => Verdict::Store(Measure::Value(*number)),
        _ => as_read.map_or(Verdict::Drop, Verdict::Store),
    }
}

/// Judges the candidates.
pub(super) fn settle(candidates: Vec<Candidate>, about: &About, notices: &mut Notices) -> Settled {
    let About { vocabulary, choices, .. } = about;
    let fractions = Fractions::of(&candidates, vocabulary);
    fractions.tell(&candidates, about.sheet, notices);
    let mut judge = Judge { about, fractions, notices, told: Told::default() };
    let mut settled = Settled::default();
    for mut candidate in candidates {
        let Some(term) = vocabulary.terms().get(candidate.term) else { continue };
        let verdict = match choices.of(candidate.row, candidate.column) {
            Some(choice) => judge.decided(choice, &mut candidate, term),
            None => judge.verdict(&candidate, term),
        };
        match verdict {
            Verdict::Store(measure) => settled.rows.push(row(candidate, term, measure, choices)),
            Verdict::Hold(measure) => settled.held.push(row(candidate, term, measure, choices)),
            Verdict::Drop => {}
        }
    }
    hold_twins(&mut settled, about, notices);
    settled
}

fn row(candidate: Candidate, term: &Term, measure: Measure, choices: &Choices) -> DraftRow {
    let decided = choices.of(candidate.row, candidate.column).is_some();
    DraftRow {
        decided,
        by_hand: candidate.by_hand,
        series: term.series.clone(),
        territory: candidate.territory,
        period: candidate.period,
        breakdown: candidate.breakdown,
        figure: Figure::plain(measure),
        row: candidate.row,
        column: candidate.column,
        source: candidate.source,
        note: candidate.note,
    }
}

/// What is told about a cell of which a person has decided, with the question once more: the choice
/// can be changed.
pub(super) fn tell_decided(
    choice: &CellChoice,
    typed: String,
    (row, column): (u32, u32),
    question: Question,
    notices: &mut Notices,
) {
    let message = match choice {
        CellChoice::LeaveOut => keys::finding_decided_out(typed),
        CellChoice::AsTyped => keys::finding_decided_as_read(typed),
        CellChoice::Value(value, _) => keys::finding_decided_value(typed, plain(*value)),
    };
    notices.decided(row, column, message, question);
}

/// What is told of a value that a person wrote for a cell and that its series cannot have.
pub(super) fn tell_impossible(
    value: f64,
    (row, column): (u32, u32),
    question: Question,
    notices: &mut Notices,
) {
    let message = keys::finding_decided_impossible(cell_name(row, column), plain(value));
    notices.ask(row, column, message, Question { gravity: Severity::Error, ..question });
}

/// Whether a figure of the series can say this, as the table of figures judges it: a little over the
/// highest value is kept and marked, and a part over its whole is told. Where there is no measure
/// there is nothing to refuse.
fn can_be(measure: Option<Measure>, term: &Term) -> bool {
    match measure {
        None | Some(Measure::Blank(_)) => true,
        Some(Measure::Ratio { numerator, denominator }) => numerator >= 0.0 && denominator > 0.0,
        Some(Measure::Value(value)) => series::can_be(value, term.bounds.into()),
    }
}

/// The value of a cell with a percentage format in the unit of the series.
fn shown(number: f64, term: &Term) -> f64 {
    if is_percent(term) { hundredfold(number) } else { number }
}

fn is_percent(term: &Term) -> bool {
    term.unit.starts_with('%')
}

/// 0.831 × 100 is 83.1, not 83.10000000000001.
fn hundredfold(number: f64) -> f64 {
    libm::round(number * 1e12) / 1e10
}

struct Judge<'a> {
    about: &'a About<'a>,
    fractions: Fractions,
    notices: &'a mut Notices,
    told: Told,
}

/// What a cell may say.
enum Guess {
    /// Nothing that could be stored.
    None,
    /// What it was read as, or else this.
    Or(Measure, Option<f64>),
}

/// How often something was met that is told once for the sheet.
#[derive(Clone, Copy, Default)]
struct Told {
    two_ways: usize,
    percents: usize,
}

impl Judge<'_> {
    /// A person's word stands over every rule but one: what cannot be is not stored. What the
    /// rules would say is not told.
    fn decided(&mut self, choice: &CellChoice, candidate: &mut Candidate, term: &Term) -> Verdict {
        let (told, mut unsaid) = (self.told, Notices::new(String::new()));
        std::mem::swap(self.notices, &mut unsaid);
        let verdict = self.verdict(candidate, term);
        std::mem::swap(self.notices, &mut unsaid);
        self.told = told;
        let typed = candidate.typed(self.about.sheet);
        let as_read = verdict.measure();
        let question = unsaid.question().unwrap_or_else(|| Question {
            series: term.series.clone(),
            as_read: as_read.filter(|measure| can_be(Some(*measure), term)),
            reading: None,
            gravity: Severity::Error,
            alike: Vec::new(),
        });
        let place = (candidate.row, candidate.column);
        match choice {
            CellChoice::AsTyped if !can_be(as_typed(candidate, as_read).measure(), term) => {
                return self.verdict(candidate, term);
            }
            CellChoice::Value(value, _) if !can_be(Some(Measure::Value(*value)), term) => {
                tell_impossible(*value, place, question, self.notices);
                return Verdict::Hold(Measure::Value(*value));
            }
            CellChoice::Value(value, _) => candidate.by_hand = !question.reads(*value),
            CellChoice::AsTyped | CellChoice::LeaveOut => {}
        }
        tell_decided(choice, typed.clone(), place, question, self.notices);
        match choice {
            CellChoice::LeaveOut => Verdict::Drop,
            CellChoice::AsTyped => as_typed(candidate, as_read),
            CellChoice::Value(value, why) => {
                candidate.note =
                    Some(if why.is_empty() { typed } else { format!("{typed}: {why}") });
                Verdict::Store(Measure::Value(*value))
            }
        }
    }

    fn verdict(&mut self, candidate: &Candidate, term: &Term) -> Verdict {
        if let Some(ratio) = candidate.ratio {
            return self.ratio(candidate, term, ratio);
        }
        match &candidate.reading {
            Reading::Number(number) => self.number(candidate, term, *number),
            Reading::Percent(number) => {
                self.told.percents += 1;
                if self.told.percents == 1 && is_percent(term) {
                    let message = keys::finding_percent_format((hundredfold(*number), 1));
                    self.notices.cell(Severity::Note, candidate.row, candidate.column, message);
                }
                self.value(candidate, term, shown(*number, term))
            }
            Reading::TwoWays(decimal, thousands) => {
                self.two_ways(candidate, term, *decimal, *thousands)
            }
            Reading::Dash => self.dash(candidate, term),
            Reading::Blank(reason) => Verdict::Store(Measure::Blank(*reason)),
            Reading::Error(error) => {
                let message = keys::finding_cell_error(error.as_str());
                self.ask(Severity::Error, candidate, term, message, Guess::None);
                Verdict::Drop
            }
            Reading::NotNumber => {
                let message = keys::finding_not_number(candidate.typed(self.about.sheet));
                self.ask(Severity::Error, candidate, term, message, Guess::None);
                Verdict::Drop
            }
        }
    }

    fn number(&mut self, candidate: &Candidate, term: &Term, number: f64) -> Verdict {
        if self.fractions.lanes.contains(&(candidate.term, candidate.lane)) {
            return self.value(candidate, term, hundredfold(number));
        }
        if let Some(usual) = self.fractions.lone(candidate, number) {
            let message = keys::finding_lone_fraction(
                plain(hundredfold(number)),
                candidate.typed(self.about.sheet),
                plain(usual),
            );
            let measure = Measure::Value(number);
            let guess = Guess::Or(measure, Some(hundredfold(number)));
            self.ask(Severity::Error, candidate, term, message, guess);
            return Verdict::Hold(measure);
        }
        self.value(candidate, term, number)
    }

    /// A value in the unit of the series against its bounds.
    fn value(&mut self, candidate: &Candidate, term: &Term, value: f64) -> Verdict {
        let measure = Measure::Value(value);
        let (lower, upper) = term.bounds;
        if lower.is_some_and(|lower| value < lower) {
            let message = keys::finding_below_bound(candidate.typed(self.about.sheet));
            self.ask(Severity::Error, candidate, term, message, Guess::Or(measure, None));
            return Verdict::Hold(measure);
        }
        let Some(upper) = upper.filter(|upper| value > *upper) else {
            return Verdict::Store(measure);
        };
        if value <= upper * OVER_BOUND {
            let message = keys::finding_over_bound(plain(upper), plain(value));
            self.ask(Severity::Warning, candidate, term, message, Guess::Or(measure, None));
            return Verdict::Store(measure);
        }
        let typed = candidate.typed(self.about.sheet);
        let tenth = Some(value / 10.0).filter(|tenth| *tenth <= upper);
        let message = match tenth {
            Some(tenth) => keys::finding_lost_mark(plain(upper), plain(tenth), typed),
            None => keys::finding_far_over_bound(plain(upper), typed),
        };
        self.ask(Severity::Error, candidate, term, message, Guess::Or(measure, tenth));
        Verdict::Hold(measure)
    }

    fn ratio(&mut self, candidate: &Candidate, term: &Term, ratio: Measure) -> Verdict {
        let Measure::Ratio { numerator, denominator } = ratio else { return Verdict::Drop };
        if denominator <= 0.0 || numerator < 0.0 {
            let message = keys::finding_bad_ratio(plain(denominator), plain(numerator));
            self.ask(Severity::Error, candidate, term, message, Guess::None);
            return Verdict::Hold(ratio);
        }
        if term.bounds.1.is_some() && is_percent(term) && numerator > denominator {
            let message = keys::finding_numerator_over(plain(denominator), plain(numerator));
            self.ask(Severity::Warning, candidate, term, message, Guess::Or(ratio, None));
        }
        Verdict::Store(ratio)
    }

    /// One question for the sheet, not one for each cell: the mark of the country is used.
    fn two_ways(
        &mut self,
        candidate: &Candidate,
        term: &Term,
        decimal: f64,
        thousands: f64,
    ) -> Verdict {
        let fits = |value: f64| term.bounds.1.is_none_or(|upper| value <= upper * OVER_BOUND);
        let value = if fits(thousands) { thousands } else { decimal };
        self.told.two_ways += 1;
        if self.told.two_ways == 1 {
            let message = keys::finding_two_ways(
                plain(decimal),
                (thousands, 0),
                candidate.typed(self.about.sheet),
                plain(value),
            );
            let other = if fits(thousands) { decimal } else { thousands };
            let guess = Guess::Or(Measure::Value(value), Some(other));
            self.ask(Severity::Warning, candidate, term, message, guess);
        }
        self.value(candidate, term, value)
    }

    fn dash(&mut self, candidate: &Candidate, term: &Term) -> Verdict {
        let (measure, message) = match self.about.dash_is_zero {
            Some(note) => {
                (Measure::Value(0.0), keys::finding_dash_zero(note.text.trim_end_matches('.')))
            }
            None => (Measure::Blank(BlankReason::NotAvailable), keys::finding_dash_blank()),
        };
        let zero = self.about.dash_is_zero.is_none().then_some(0.0);
        self.ask(Severity::Note, candidate, term, message, Guess::Or(measure, zero));
        Verdict::Store(measure)
    }

    /// Tells of a figure and asks what it says; what cannot be is not offered.
    fn ask(
        &mut self,
        gravity: Severity,
        candidate: &Candidate,
        term: &Term,
        message: Message,
        guess: Guess,
    ) {
        let (as_read, reading) = match guess {
            Guess::None => (None, None),
            Guess::Or(measure, reading) => (Some(measure), reading),
        };
        let as_read = as_read.filter(|measure| can_be(Some(*measure), term));
        let reading = reading.filter(|value| can_be(Some(Measure::Value(*value)), term));
        let question =
            Question { series: term.series.clone(), as_read, reading, gravity, alike: Vec::new() };
        self.notices.ask(candidate.row, candidate.column, message, question);
    }
}

/// A number with the decimals it has, at most four.
fn plain(value: f64) -> Argument {
    let decimals = (0..4_u8).find(|d| {
        let scale = libm::pow(10.0, f64::from(*d));
        (libm::round(value * scale) / scale - value).abs() < 1e-9
    });
    (value, decimals.unwrap_or(4)).into()
}

/// Which figures of a percentage were typed as fractions of one.
#[derive(Default)]
struct Fractions {
    /// Term and lane of whole columns or rows of fractions.
    lanes: std::collections::BTreeSet<(usize, u32)>,
    /// Term → the least and the middle of its figures that are no fractions.
    usual: BTreeMap<usize, (f64, f64)>,
}

impl Fractions {
    fn of(candidates: &[Candidate], vocabulary: &Vocabulary) -> Self {
        let mut lanes: BTreeMap<(usize, u32), Vec<f64>> = BTreeMap::new();
        let mut all: BTreeMap<usize, Vec<f64>> = BTreeMap::new();
        let percent: Vec<bool> = vocabulary.terms().iter().map(is_percent).collect();
        for candidate in candidates {
            if let Reading::Number(number) = candidate.reading
                && percent.get(candidate.term) == Some(&true)
                && number != 0.0
            {
                lanes.entry((candidate.term, candidate.lane)).or_default().push(number);
                if number > 1.0 {
                    all.entry(candidate.term).or_default().push(number);
                }
            }
        }
        let least = |numbers: &[f64]| numbers.iter().copied().fold(f64::INFINITY, f64::min);
        let usual: BTreeMap<usize, (f64, f64)> = all
            .into_iter()
            .map(|(term, numbers)| (term, (least(&numbers), middle(numbers))))
            .collect();
        let of_fractions = |term: &usize, numbers: &[f64]| {
            let small = numbers.len() > 1 && numbers.iter().all(|n| (0.0..=1.0).contains(n));
            let (_, usual) = usual.get(term).copied().unwrap_or_default();
            small && near(middle(numbers.to_vec()) * 100.0, usual)
        };
        let lanes = lanes.into_iter().filter(|((term, _), n)| of_fractions(term, n));
        Self { lanes: lanes.map(|(lane, _)| lane).collect(), usual }
    }

    /// Tells each lane of fractions once, at its first figure.
    fn tell(&self, candidates: &[Candidate], sheet: &Sheet, notices: &mut Notices) {
        let mut told = std::collections::BTreeSet::new();
        for candidate in candidates {
            let lane = (candidate.term, candidate.lane);
            if let Reading::Number(number) = candidate.reading
                && self.lanes.contains(&lane)
                && told.insert(lane)
            {
                let read = plain(hundredfold(number));
                let message = keys::finding_fractions(read, candidate.typed(sheet));
                notices.cell(Severity::Warning, candidate.row, candidate.column, message);
            }
        }
    }

    /// The usual value of the series, where this one cell looks like a fraction among percentages.
    fn lone(&self, candidate: &Candidate, number: f64) -> Option<f64> {
        let (least, usual) = *self.usual.get(&candidate.term)?;
        // Where others are small too, as protected areas are, it is one more small figure.
        let fraction = number > 0.0 && number < 1.0 && usual > 20.0 && near(least, usual);
        (fraction && near(number * 100.0, usual) && number * 100.0 > usual / 2.0).then_some(usual)
    }
}

fn middle(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or_default()
}

fn near(one: f64, other: f64) -> bool {
    one > other / NEAR && one < other * NEAR
}

/// The same figure in two cells is one. Of different ones that which a person chose counts, else a
/// real figure before a blank, else the first; another real figure is held.
fn hold_twins(settled: &mut Settled, about: &About, notices: &mut Notices) {
    let mut order: Vec<usize> = (0..settled.rows.len()).collect();
    let rows = &settled.rows;
    let key = |place: &usize| {
        rows.get(*place).map(|r| (&r.territory, r.period, &r.series, &r.breakdown, r.source))
    };
    order.sort_by(|one, other| key(one).cmp(&key(other)));
    let mut fates = BTreeMap::new();
    for group in order.chunk_by(|one, other| key(one) == key(other)).filter(|g| g.len() > 1) {
        let twins = || group.iter().filter_map(|place| Some((*place, rows.get(*place)?)));
        let rank =
            |row: &DraftRow| (about.choices.of(row.row, row.column).is_some(), !row.is_blank());
        // Of equals `max_by_key` gives the last, so the first comes last here.
        let Some((winner, first)) = twins().rev().max_by_key(|(_, row)| rank(row)) else {
            continue;
        };
        for (place, twin) in twins().filter(|(place, _)| *place != winner) {
            fates.insert(place, fate(twin, first));
            tell_twin(twin, first, about, notices);
        }
    }
    for (place, row) in std::mem::take(&mut settled.rows).into_iter().enumerate() {
        match fates.get(&place) {
            None => settled.rows.push(row),
            Some(Fate::Held) => settled.held.push(row),
            Some(Fate::Same | Fate::Blank) => {}
        }
    }
}

/// What becomes of a figure that stands elsewhere too.
#[derive(PartialEq)]
enum Fate {
    /// It says the same.
    Same,
    /// It says that there is none.
    Blank,
    /// It says something else.
    Held,
}

fn fate(twin: &DraftRow, first: &DraftRow) -> Fate {
    match twin {
        _ if twin.figure == first.figure => Fate::Same,
        _ if twin.is_blank() => Fate::Blank,
        _ => Fate::Held,
    }
}

fn tell_twin(twin: &DraftRow, first: &DraftRow, about: &About, notices: &mut Notices) {
    let place = cell_name(first.row, first.column);
    let (gravity, message) = match fate(twin, first) {
        Fate::Same => return,
        Fate::Blank => {
            let typed = about.sheet.value(twin.row, twin.column).map(Value::written);
            (Severity::Note, keys::finding_blank_beside(place, typed.unwrap_or_default()))
        }
        Fate::Held => (Severity::Error, keys::finding_twice(place)),
    };
    let as_read = Some(twin.figure.measure);
    let (series, alike) = (twin.series.clone(), Vec::new());
    let question = Question { series, as_read, reading: None, gravity, alike };
    notices.ask(twin.row, twin.column, message, question);
}
