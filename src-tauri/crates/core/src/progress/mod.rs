//! Level and progress: where a municipality stands, and whether it is on the way.
//!
//! [`assess`] prepares the figures of one series for one clock and applies its rule. The formulas
//! are those of `methods.md`; [`compute`] offers each of them alone.
//! **Invariant:** everything here is a pure function of its arguments: the day is passed in.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use crate::catalogue::{Agenda, Direction, Family, Origin, Rule, Series, Target};
use crate::text::{Message, Texts, keys};

pub mod chance;
pub mod compute;
mod level;
pub mod parts;
mod points;
mod share;
mod standing;
mod status;
pub mod store;
mod target;
mod trend;
mod words;

pub use level::{Level, Missing, Zone};
pub use points::{Case, Known, Point, baseline_at, value_at};
pub use share::{Course, Path, Progress, local_progress};
pub use standing::{NewestBlank, Role, Standing};
pub use status::{Fill, LOOKS, Look, Shape, Status};
pub use target::{meets, parity_transform, prorated_target, share_transform, target_value};
pub use trend::{Heading, Trend, Turn, halt_reverse, no_decrease};

/// The numbers of the method that a municipality may change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settings {
    /// Two figures at most so many years apart have a value between them.
    pub years_between: i32,
    /// A figure at most so many years away stands for a year.
    pub years_near: i32,
    /// A latest figure older than this is old.
    pub years_old: i32,
    /// A target of 0 or 100 is met within so many points.
    pub points_near_full: f64,
    /// A rate from fewer cases than this is not certain.
    pub few_cases: f64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            years_between: 12,
            years_near: 5,
            years_old: 7,
            points_near_full: 1.0,
            few_cases: 20.0,
        }
    }
}

/// What is known of one series. Points are the preferred figures, one a year, in any order.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The series.
    pub series: &'a Series,
    /// What the agenda asks of it.
    pub target: Option<&'a Target>,
    /// Year and value of a starting point that people agreed on; it stands before the figures.
    pub start: Option<(i32, f64)>,
    /// The municipality's figures.
    pub points: &'a [Point],
    /// The region's figures, in order of years.
    pub region: &'a [Point],
    /// What the town calls its region, where it is not simply that.
    pub region_word: Option<&'a Texts>,
    /// The country's figures, in order of years.
    pub country: &'a [Point],
    /// The municipality's population, in order of years.
    pub population: &'a [Point],
    /// The latest values of its zones.
    pub zones: &'a [Zone],
}

impl<'a> Input<'a> {
    /// The figures of a municipality alone.
    #[must_use]
    pub fn of(series: &'a Series, target: Option<&'a Target>, points: &'a [Point]) -> Self {
        Self {
            series,
            target,
            start: None,
            points,
            region: &[],
            region_word: None,
            country: &[],
            population: &[],
            zones: &[],
        }
    }

    /// The side on which a target is met. A rule to reach a value may ask for either side.
    fn towards(&self, start: f64, target: f64) -> Direction {
        match (self.target.map(|target| target.rule), self.series.direction) {
            (Some(Rule::AtMost(_) | Rule::ReduceBy(_)), _) => Direction::Lower,
            (Some(Rule::AtLeast(_)), _) => Direction::Higher,
            (_, direction @ (Direction::Higher | Direction::Lower)) => direction,
            _ if start > target => Direction::Lower,
            _ => Direction::Higher,
        }
    }
}

/// How sure the verdict is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sure {
    /// As it is printed.
    Plain,
    /// Met, but chance could have done it.
    Probably,
    /// The direction is sure, the class is not.
    Direction,
    /// No change can be told.
    Unknown,
}

/// What the reader must know beside the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Flag {
    /// A value lies on the path between two figures.
    Interpolated,
    /// The nearest figure stands for the year.
    Near,
    /// The first figure is later than the agenda's starting year.
    Late,
    /// The target asks for the same yearly effort over fewer years.
    Prorated,
    /// The latest figure is old, or the projection is far longer than what was observed.
    OldData,
    /// Percentages without counts: "n?".
    NoCounts,
    /// A rate from few cases.
    FewCases,
    /// More covered than there are: the denominator is too small.
    CoverageAbove100,
    /// Met on average, not in every place.
    NotEverywhere,
    /// Fewer than three years between first and last.
    ShortSpan,
    /// A figure was written by hand under the name of an imported source.
    ByHand,
    /// Of a figure nobody has decided yet what it says.
    Undecided,
}

/// The starting point.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Baseline {
    /// Its year.
    pub year: i32,
    /// The time it stands for, as it is printed.
    pub period: String,
    /// Its value as the rule compares it: for parity the distance from the ideal.
    pub value: f64,
    /// Its value as it was measured, to be shown to people.
    pub measured: f64,
    /// How it is known.
    pub case: Case,
    /// The years of the figures it comes from.
    pub from: (i32, i32),
}

/// The latest figure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Latest {
    /// Its year.
    pub year: i32,
    /// The time it stands for, as it is printed.
    pub period: String,
    /// Its value.
    pub value: f64,
    /// The lower end of its interval, where the source gives one.
    pub lower: Option<f64>,
    /// The upper end.
    pub upper: Option<f64>,
    /// Its numerator and denominator, where they are known.
    pub counts: Option<(f64, f64)>,
}

/// The value to reach.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Goal {
    /// The deadline.
    pub year: i32,
    /// The value.
    pub value: f64,
    /// Who set it.
    pub origin: Origin,
    /// The rule it comes from.
    pub rule: Rule,
}

/// Level and progress of one series on one clock.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Assessment {
    /// The series.
    pub series: String,
    /// Its unit, in the words of the catalogue.
    pub unit: String,
    /// The clock.
    pub agenda: Agenda,
    /// The day for which it holds.
    pub date: NaiveDate,
    /// The starting point.
    pub baseline: Option<Baseline>,
    /// The latest figure.
    pub latest: Option<Latest>,
    /// Where the municipality stands.
    pub level: Option<Level>,
    /// The value to reach.
    pub target: Option<Goal>,
    /// The verdict.
    pub status: Status,
    /// How sure it is.
    pub sure: Sure,
    /// The share of the gap that will be, or was, closed.
    pub share: Option<f64>,
    /// The path between the values.
    pub path: Option<Path>,
    /// The value at a deadline to come, at the pace observed.
    pub projection: Option<f64>,
    /// The year of arrival at that pace.
    pub arrival: Option<f64>,
    /// The time of the first figure that met a target after its deadline, as it is printed.
    pub met_in: Option<String>,
    /// Points or part a year so far.
    pub observed: Option<f64>,
    /// Points or part a year needed from now.
    pub required: Option<f64>,
    /// How many times faster it must go.
    pub acceleration: Option<f64>,
    /// The value at a deadline that is past.
    pub at_deadline: Option<Known>,
    /// The same as it was measured, to be shown to people: for parity the rule compares distances
    /// from the ideal.
    pub measured_at_deadline: Option<f64>,
    /// Where a series without a number to reach is going.
    pub trend: Option<Trend>,
    /// Halt and reverse.
    pub turn: Option<Turn>,
    /// What the reader must know.
    pub flags: Vec<Flag>,
    /// The times of the figures it uses that were written by hand under the name of an imported source.
    pub by_hand: Vec<String>,
    /// The times of the figures it uses of which nobody has decided yet what they say.
    pub undecided: Vec<String>,
    /// Why there is no verdict, or what else must be said about it.
    pub reason: Option<Message>,
}

impl Assessment {
    /// The value at a deadline to come as it would be measured: rules of parity project a distance from
    /// the ideal, which lies on the side of the latest figure.
    #[must_use]
    pub fn measured_projection(&self) -> Option<f64> {
        let (goal, latest) = (self.target?, self.latest.as_ref()?);
        Some(target::measured_again(self.projection?, latest.value, goal.rule))
    }
}

/// Assesses one series on one clock, as known on a day. Figures of later years are left out.
#[must_use]
pub fn assess(input: &Input, agenda: Agenda, as_of: NaiveDate, settings: &Settings) -> Assessment {
    let mut points: Vec<Point> = input
        .points
        .iter()
        .filter(|p| p.year <= as_of.year() && p.value.is_finite())
        .cloned()
        .collect();
    points.sort_by_key(|point| point.year);
    let work = Work { input, points: &points, as_of, settings };
    let mut assessment = work.empty(agenda);
    if let Err(reason) = work.judge(&mut assessment) {
        assessment.status = Status::InsufficientData;
        assessment.sure = Sure::Unknown;
        assessment.reason = Some(reason);
    }
    if assessment.level.is_none() {
        let goal = assessment.target.map(|goal| goal.value).or_else(|| work.goal_without_start());
        assessment.level = points.last().map(|last| level::level(input, last, goal, settings));
    }
    assessment.by_hand = work.used(&assessment, |point| point.by_hand);
    if !assessment.by_hand.is_empty() {
        assessment.flags.push(Flag::ByHand);
    }
    assessment.undecided = work.used(&assessment, |point| point.undecided);
    if !assessment.undecided.is_empty() {
        assessment.flags.push(Flag::Undecided);
    }
    assessment.flags.sort_unstable();
    assessment.flags.dedup();
    assessment
}

/// One assessment while it is made.
struct Work<'a> {
    input: &'a Input<'a>,
    points: &'a [Point],
    as_of: NaiveDate,
    settings: &'a Settings,
}

/// Why there is no verdict.
type Verdict<T = ()> = Result<T, Message>;

impl Work<'_> {
    fn empty(&self, agenda: Agenda) -> Assessment {
        Assessment {
            series: self.input.series.id.clone(),
            unit: self.input.series.unit.clone(),
            agenda,
            date: self.as_of,
            baseline: None,
            latest: self.points.last().map(Latest::of),
            level: None,
            target: None,
            status: Status::InsufficientData,
            sure: Sure::Plain,
            share: None,
            path: None,
            projection: None,
            arrival: None,
            met_in: None,
            observed: None,
            required: None,
            acceleration: None,
            at_deadline: None,
            measured_at_deadline: None,
            trend: None,
            turn: None,
            flags: Vec::new(),
            by_hand: Vec::new(),
            undecided: Vec::new(),
            reason: None,
        }
    }

    /// Which of the start, the latest figure and that of the deadline are such: their times.
    fn used(&self, assessment: &Assessment, is_such: fn(&Point) -> bool) -> Vec<String> {
        let start = assessment.baseline.as_ref().map(|start| start.from);
        let then = assessment.at_deadline.as_ref().map(|then| then.from);
        let latest = assessment.latest.as_ref().map(|latest| (latest.year, latest.year));
        let used =
            |year| [start, then, latest].into_iter().flatten().any(|(a, b)| year == a || year == b);
        let such = self.points.iter().filter(|point| is_such(point) && used(point.year));
        such.map(|point| point.period.clone()).collect()
    }

    fn judge(&self, assessment: &mut Assessment) -> Verdict {
        let latest = self.points.last().ok_or_else(keys::reason_no_figures)?;
        if let Some(twin) = self.points.windows(2).find_map(|pair| match pair {
            [a, b] if a.year == b.year => Some(a.year),
            _ => None,
        }) {
            return Err(keys::reason_two_figures(twin.to_string()));
        }
        let Some(target) = self.input.target else {
            assessment.status = Status::NoTarget;
            assessment.reason = Some(keys::reason_no_target());
            return Ok(());
        };
        self.refuse_impossible(assessment, latest)?;
        match target.rule {
            Rule::HaltReverse => self.judge_turn(assessment, target),
            _ if self.input.series.family == Family::Binary => {
                self.judge_binary(assessment, target, latest)
            }
            rule if rule.has_number() => self.judge_number(assessment, target),
            _ => self.judge_trend(assessment, target, latest),
        }
    }

    /// A coverage over 100 is a fault of the denominator, never a verdict (amendment 5).
    fn refuse_impossible(&self, assessment: &mut Assessment, point: &Point) -> Verdict {
        let series = self.input.series;
        let above = series.family == Family::Bounded
            && series.upper.is_some_and(|upper| point.value > upper * (1.0 + 1e-9));
        if above {
            assessment.flags.push(Flag::CoverageAbove100);
            return Err(keys::reason_above_full(point.period.clone()));
        }
        Ok(())
    }

    /// The start of the clock, and what must be said about it.
    fn baseline(
        &self,
        assessment: &mut Assessment,
        target: &Target,
        points: &[Point],
    ) -> Verdict<Known> {
        let family = self.input.series.family;
        let agreed = self.input.start.map(|(year, value)| Known::agreed(year, value));
        let known = agreed
            .or_else(|| baseline_at(points, target.baseline_year, family, self.settings))
            .ok_or_else(keys::reason_no_figures)?;
        match known.case {
            Case::Exact => {}
            Case::Between => assessment.flags.push(Flag::Interpolated),
            Case::Near => assessment.flags.push(Flag::Near),
            Case::Late => assessment.flags.push(Flag::Late),
        }
        let Known { year, period, value, case, from } = known.clone();
        let agreed = self.input.start.map(|(_, value)| value);
        let measured = agreed.or_else(|| self.measured(year)).unwrap_or(value);
        assessment.baseline = Some(Baseline { year, period, value, measured, case, from });
        if let Some(point) = points.iter().find(|point| point.year == year) {
            self.refuse_impossible(assessment, point)?;
        }
        Ok(known)
    }

    fn judge_number(&self, assessment: &mut Assessment, target: &Target) -> Verdict {
        let points = self.comparable_points(target.rule)?;
        let latest = points.last().ok_or_else(keys::reason_no_figures)?;
        let start = self.baseline(assessment, target, &points)?;
        let closed = target.target_year <= latest.year || target.target_year < self.as_of.year();
        if closed && start.year >= target.target_year {
            return Err(keys::reason_deadline_unknown(target.target_year.to_string()));
        }
        let goal = self.goal(assessment, target, &start)?;
        let level_goal = Some(goal).filter(|_| target.rule.band().is_none());
        assessment.level = self
            .points
            .last()
            .map(|last| level::level(self.input, last, level_goal, self.settings));
        if closed {
            self.judge_closed(assessment, target, &points, (&start, goal))
        } else {
            self.judge_open(assessment, target, &points, (&start, goal))
        }
    }

    /// The points as the rule compares them: for parity, as distances from the ideal.
    fn comparable_points(&self, rule: Rule) -> Verdict<Vec<Point>> {
        let transform = |value: f64| match rule {
            Rule::Parity { low, high, .. } => parity_transform(value, low, high),
            Rule::ParityShare { ideal, band: Some((low, high)) }
                if (low..=high).contains(&value) =>
            {
                Some(ideal)
            }
            Rule::ParityShare { ideal, .. } => Some(share_transform(value, ideal)),
            _ => Some(value),
        };
        self.points
            .iter()
            .map(|point| transform(point.value).map(|value| Point { value, ..point.clone() }))
            .collect::<Option<_>>()
            .ok_or_else(keys::reason_no_parity)
    }

    fn goal(&self, assessment: &mut Assessment, target: &Target, start: &Known) -> Verdict<f64> {
        let late = start.case == Case::Late && target::is_prorated(target.rule);
        let value = if late && start.year < target.target_year {
            assessment.flags.push(Flag::Prorated);
            let Target { rule, baseline_year, target_year, .. } = *target;
            prorated_target(rule, start.value, start.year, baseline_year, target_year)
        } else {
            target_value(target.rule, start.value)
        }
        .ok_or_else(keys::reason_no_target)?;
        assessment.target = Some(Goal {
            year: target.target_year,
            value,
            origin: target.origin,
            rule: target.rule,
        });
        Ok(value)
    }

    /// The target of the level where progress cannot be told, as far as it needs no start.
    fn goal_without_start(&self) -> Option<f64> {
        let rule = self.input.target.map(|target| target.rule)?;
        match rule {
            Rule::Reach(value) | Rule::AtMost(value) | Rule::AtLeast(value) => Some(value),
            _ => None,
        }
    }

    fn direction(&self, rule: Rule, start: f64, goal: f64) -> Direction {
        match rule.band() {
            Some(_) => Direction::Lower,
            None => self.input.towards(start, goal),
        }
    }

    /// A clock that is still running: the share of the gap at the deadline.
    fn judge_open(
        &self,
        assessment: &mut Assessment,
        target: &Target,
        points: &[Point],
        (start, goal): (&Known, f64),
    ) -> Verdict {
        let latest = points.last().ok_or_else(keys::reason_no_figures)?;
        let direction = self.direction(target.rule, start.value, goal);
        if start.year >= latest.year {
            return self.judge_single(assessment, latest, goal, direction);
        }
        if points::broken(points, start.from.0, latest.year) {
            return Err(keys::reason_break());
        }
        let progress = local_progress(&Course {
            start: (start.year, start.value),
            now: (latest.year, latest.value),
            target: (target.target_year, goal),
            direction,
            family: self.input.series.family,
            bounds: self.bounds(target.rule),
        });
        assessment.take(&progress);
        self.accept_nearly_full(assessment, latest.value, goal);
        ask_for_more(assessment, target.rule, direction);
        if meets(start.value, goal, direction) && assessment.status == Status::Regressing {
            assessment.reason =
                Some(keys::reason_met_and_lost(latest.period.clone(), start.year.to_string()));
        }
        self.certainty(assessment, points, (start.from.0, latest.year));
        self.age(assessment, target, (start.from.0, latest.year));
        Ok(())
    }

    /// One figure on this clock: met or not can be said where it meets the target, nothing else.
    fn judge_single(
        &self,
        assessment: &mut Assessment,
        latest: &Point,
        goal: f64,
        direction: Direction,
    ) -> Verdict {
        let rule_moves_with_start =
            assessment.target.is_some_and(|goal| target::is_prorated(goal.rule));
        if rule_moves_with_start || !meets(latest.value, goal, direction) {
            return Err(keys::reason_one_figure(latest.period.clone()));
        }
        assessment.status = Status::Achieved;
        self.certainty(assessment, self.points, (latest.year, latest.year));
        Ok(())
    }

    /// A deadline that is past: the value then, never a later one, never a projection.
    fn judge_closed(
        &self,
        assessment: &mut Assessment,
        target: &Target,
        points: &[Point],
        (start, goal): (&Known, f64),
    ) -> Verdict {
        let latest = points.last().ok_or_else(keys::reason_no_figures)?;
        let unknown = || keys::reason_deadline_unknown(target.target_year.to_string());
        let direction = self.direction(target.rule, start.value, goal);
        let then = value_at(points, target.target_year, self.input.series.family, self.settings)
            .filter(|then| then.year > start.year)
            .ok_or_else(unknown)?;
        if points::broken(points, start.from.0, then.from.1) {
            return Err(keys::reason_break());
        }
        let met_then = meets(then.value, goal, direction);
        let met_now = meets(latest.value, goal, direction);
        let gap = goal - start.value;
        assessment.share = (gap != 0.0).then(|| (then.value - start.value) / gap);
        assessment.status = match (met_then, met_now) {
            (true, false) if latest.year > target.target_year => Status::LostAgain,
            (true, _) => Status::Achieved,
            (false, true) if latest.year > target.target_year => Status::MetLater,
            _ => assessment.share.map_or(Status::Regressing, Status::of_share).missed(),
        };
        if assessment.status == Status::MetLater {
            let first = points.iter().find(|point| {
                point.year > target.target_year && meets(point.value, goal, direction)
            });
            assessment.arrival = first.map(|point| f64::from(point.year));
            assessment.met_in = first.map(|point| point.period.clone());
        }
        self.note_deadline(assessment, &then);
        self.certainty(assessment, points, (start.from.0, then.from.1));
        assessment.measured_at_deadline = self.measured(then.year);
        assessment.at_deadline = Some(then);
        if assessment.status.is_missed() && start.case == Case::Late && target.rule.names_value() {
            return Err(self.late_start(assessment, target));
        }
        Ok(())
    }

    /// A value that all should reach asks for more in fewer years, and no rule says for how much less
    /// (methods.md §1.5): what was missing at first is not known, so no share of it is.
    fn late_start(&self, assessment: &mut Assessment, target: &Target) -> Message {
        assessment.share = None;
        let told = assessment.deadline_against_target();
        let first = assessment.baseline.as_ref().map(|start| start.period.clone());
        let (start, deadline) = (target.baseline_year.to_string(), target.target_year.to_string());
        match (first, told) {
            (Some(first), Some((value, goal, year))) => {
                keys::reason_late_start(first, start, goal, value, year)
            }
            _ => keys::reason_deadline_unknown(deadline),
        }
    }

    /// What is known of a year from the figures as they were measured.
    fn measured(&self, year: i32) -> Option<f64> {
        value_at(self.points, year, self.input.series.family, self.settings)
            .map(|known| known.value)
    }

    fn note_deadline(&self, assessment: &mut Assessment, then: &Known) {
        match then.case {
            Case::Between => assessment.flags.push(Flag::Interpolated),
            Case::Near => assessment.flags.push(Flag::Near),
            Case::Exact | Case::Late => {}
        }
    }

    fn judge_turn(&self, assessment: &mut Assessment, target: &Target) -> Verdict {
        let closed = target.target_year < self.as_of.year();
        let last = if closed { target.target_year } else { i32::MAX };
        let on_clock: Vec<Point> = self
            .points
            .iter()
            .filter(|point| (target.baseline_year..=last).contains(&point.year))
            .cloned()
            .collect();
        let turn = halt_reverse(&on_clock).ok_or_else(keys::reason_no_turn)?;
        let (first, latest) = (on_clock.first(), on_clock.last());
        let span = first.zip(latest).map_or((0, 0), |(a, b)| (a.year, b.year));
        assessment.status = turn.status;
        assessment.turn = Some(turn);
        self.certainty(assessment, &on_clock, span);
        Ok(())
    }

    fn judge_binary(
        &self,
        assessment: &mut Assessment,
        target: &Target,
        latest: &Point,
    ) -> Verdict {
        assessment.target = target_value(target.rule, latest.value).map(|value| Goal {
            year: target.target_year,
            value,
            origin: target.origin,
            rule: target.rule,
        });
        assessment.status = match assessment.target {
            None => Status::NoTarget,
            Some(goal) if meets(latest.value, goal.value, Direction::Higher) => Status::Achieved,
            Some(_) if target.target_year < self.as_of.year() => Status::MissedStagnant,
            Some(_) => Status::Stagnant,
        };
        Ok(())
    }

    /// Rules without a number: a trend, and a request for a local target.
    fn judge_trend(&self, assessment: &mut Assessment, target: &Target, latest: &Point) -> Verdict {
        let start = self.baseline(assessment, target, self.points)?;
        let span = (start.from.0, latest.year);
        if points::broken(self.points, span.0, span.1) {
            return Err(keys::reason_break());
        }
        let told = start.year < latest.year;
        if target.rule == Rule::NoDecrease {
            if !told {
                return Err(keys::reason_one_figure(latest.period.clone()));
            }
            assessment.status = no_decrease(start.value, latest.value);
        } else {
            assessment.status = Status::NoTarget;
            assessment.reason = Some(match target.rule {
                Rule::Increase | Rule::Decrease => keys::reason_set_local_target(),
                _ => keys::reason_context(),
            });
        }
        if told {
            assessment.trend = self.trend(&start, latest);
        }
        self.certainty(assessment, self.points, span);
        Ok(())
    }

    fn trend(&self, start: &Known, latest: &Point) -> Option<Trend> {
        let series = self.input.series;
        let (from, to) = ((start.year, start.value), (latest.year, latest.value));
        trend::trend(from, to, series.direction, series.family, (series.lower, series.upper))
    }

    fn bounds(&self, rule: Rule) -> (Option<f64>, Option<f64>) {
        match rule.band() {
            Some(band) => (Some(band.ideal), None),
            None => (self.input.series.lower, self.input.series.upper),
        }
    }

    /// Within a point of 0 or 100 counts as met, unless a place is left far behind (amendment 5).
    fn accept_nearly_full(&self, assessment: &mut Assessment, value: f64, goal: f64) {
        let series = self.input.series;
        let full = series.unit.starts_with('%') && (goal == 0.0 || goal == 100.0);
        if !full || (value - goal).abs() > self.settings.points_near_full {
            return;
        }
        let behind = |zone: &Zone| {
            zone.people.is_none_or(|people| people >= 50.0) && (zone.value - goal).abs() > 10.0
        };
        if self.input.zones.iter().any(behind) {
            assessment.flags.push(Flag::NotEverywhere);
            assessment.reason = Some(keys::reason_not_everywhere());
        } else {
            assessment.status = Status::Achieved;
        }
    }

    /// Whether the figures between two years carry their counts, and enough cases.
    fn certainty(&self, assessment: &mut Assessment, points: &[Point], (from, to): (i32, i32)) {
        let used: Vec<&Point> = points
            .iter()
            .filter(|point| {
                point.year == from
                    || point.year == to
                    || Some(point.year) == points.last().map(|p| p.year)
            })
            .collect();
        let shares = self.input.series.multiplier > 1.0;
        if shares && used.iter().any(|point| point.counts.is_none() && point.interval.is_none()) {
            assessment.flags.push(Flag::NoCounts);
        }
        let few = |point: &&Point| point.counts.is_some_and(|(n, _)| n < self.settings.few_cases);
        if self.input.series.family == Family::Rate && shares && used.iter().any(few) {
            assessment.flags.push(Flag::FewCases);
            assessment.sure = Sure::Unknown;
        }
        if (1..3).contains(&(to - from)) {
            assessment.flags.push(Flag::ShortSpan);
        }
    }

    /// Old figures and long projections are not certain (amendment 5).
    fn age(&self, assessment: &mut Assessment, target: &Target, (from, to): (i32, i32)) {
        let old = self.as_of.year() - to > self.settings.years_old;
        let ahead = f64::from(target.target_year - to);
        let far = ahead > 1.5 * f64::from(to - from);
        if (old || far) && assessment.status != Status::Achieved {
            assessment.flags.push(Flag::OldData);
            assessment.sure = Sure::Unknown;
        }
    }
}

/// Where a ceiling that is the same for all the world is met but region or country do better, a
/// local target can ask for more (amendment 5).
fn ask_for_more(assessment: &mut Assessment, rule: Rule, direction: Direction) {
    let better = assessment.level.as_ref().is_some_and(|level| {
        let beside = [level.region, level.country].into_iter().flatten();
        beside.into_iter().any(|other| other != level.value && meets(other, level.value, direction))
    });
    if assessment.status == Status::Achieved && matches!(rule, Rule::AtMost(_)) && better {
        assessment.reason = Some(keys::reason_ask_for_more());
    }
}

impl Latest {
    fn of(point: &Point) -> Self {
        Self {
            year: point.year,
            period: point.period.clone(),
            value: point.value,
            lower: point.interval.map(|(lower, _)| lower),
            upper: point.interval.map(|(_, upper)| upper),
            counts: point.counts,
        }
    }
}

impl Assessment {
    fn take(&mut self, progress: &Progress) {
        self.status = progress.status;
        self.share = progress.share;
        self.path = Some(progress.path);
        self.projection = Some(progress.projected);
        self.arrival = progress.arrival;
        self.observed = Some(progress.observed);
        self.required = progress.required;
        self.acceleration = progress.acceleration;
    }
}

#[cfg(test)]
mod tests;
