//! An assessment in sentences, and its calculation step by step with this town's numbers.
//!
//! **Invariant:** numbers are rounded here and nowhere before.

use super::level::{Level, Missing};
use chrono::Datelike;

use super::{Assessment, Case, Flag, Goal, Heading, Known, Path, Status, Sure, Zone};
use crate::catalogue::{Band, Counted, Origin, Rule, unit};
use crate::text::{Argument, Message, keys};

impl Sure {
    /// How sure the verdict is, in words.
    #[must_use]
    pub fn word(self) -> Message {
        match self {
            Self::Plain => keys::sure_plain(),
            Self::Probably => keys::sure_probably(),
            Self::Direction => keys::sure_direction(),
            Self::Unknown => keys::sure_unknown(),
        }
    }
}

impl Flag {
    /// What the reader must know, as a sentence.
    #[must_use]
    pub fn sentence(self) -> Message {
        match self {
            Self::Interpolated => keys::flag_interpolated(),
            Self::Near => keys::flag_near(),
            Self::Late => keys::flag_late(),
            Self::Prorated => keys::flag_prorated(),
            Self::OldData => keys::flag_old_data(),
            Self::NoCounts => keys::flag_no_counts(),
            Self::FewCases => keys::flag_few_cases(),
            Self::CoverageAbove100 => keys::flag_coverage_above100(),
            Self::NotEverywhere => keys::flag_not_everywhere(),
            Self::ShortSpan => keys::flag_short_span(),
            Self::ByHand => keys::flag_by_hand(),
            Self::Undecided => keys::flag_undecided(),
        }
    }
}

impl Missing {
    /// "3,210 people".
    #[must_use]
    pub fn text(&self) -> Message {
        #[allow(clippy::cast_possible_truncation)]
        let count = libm::round(self.count) as i64;
        match self.counted {
            Counted::Households => keys::count_households(count),
            Counted::Births => keys::count_births(count),
            Counted::Population | Counted::Persons | Counted::Things => keys::count_people(count),
        }
    }
}

impl Assessment {
    /// Where the municipality stands: value, what is missing, region and country, best and worst.
    #[must_use]
    pub fn level_sentence(&self) -> Option<Message> {
        let level = self.level.as_ref()?;
        let value = keys::level_value(level.period.clone(), self.measure(level.value));
        let rest = [self.missing_sentence(), self.beside_sentence(), self.ends_sentence()];
        Some(rest.into_iter().flatten().fold(value, keys::sentences_two))
    }

    /// Whether the municipality is on the way, in a sentence that ends with its verdict, and what
    /// else must be said.
    #[must_use]
    pub fn progress_sentence(&self) -> Message {
        let told = self.account().map(|told| match self.tells_verdict() {
            true => keys::progress_told(told),
            false => keys::progress_with_verdict(self.status.word(), told),
        });
        match (told, &self.reason) {
            (Some(told), Some(reason)) => keys::sentences_two(told, reason.clone()),
            (Some(told), None) => told,
            (None, Some(reason)) => keys::progress_reason(reason.clone(), self.status.word()),
            (None, None) => self.status.word(),
        }
    }

    /// The same for a reader who has the verdict and the level before his eyes: neither is said
    /// again. `None` where nothing is left to say.
    #[must_use]
    pub fn progress_account(&self) -> Option<Message> {
        let told = self.account().filter(|_| !self.level_says_met()).map(keys::progress_told);
        match (told, &self.reason) {
            (Some(told), Some(reason)) => Some(keys::sentences_two(told, reason.clone())),
            (told, reason) => told.or_else(|| reason.clone()),
        }
    }

    /// What there is to reach, with its unit: "25%", for parity "40% to 60%".
    #[must_use]
    pub fn target_text(&self) -> Option<Message> {
        let rounded = |value| unit::measure(value, &self.unit);
        self.goal_text(rounded, |value| unit::exact(value, &self.unit))
    }

    /// The same without its unit.
    #[must_use]
    pub fn target_number(&self) -> Option<Message> {
        let rounded = |value| keys::measure(self.number(value));
        self.goal_text(rounded, |value| unit::exact_number(value, &self.unit))
    }

    /// A target that a rule names is exact; one that is derived from the start is rounded.
    fn goal_text(
        &self,
        rounded: impl Fn(f64) -> Message,
        exact: impl Fn(f64) -> Message,
    ) -> Option<Message> {
        let goal = self.target?;
        Some(match goal.rule.band() {
            Some(band) if band.low < band.high => {
                keys::target_band(exact(band.high), exact(band.low))
            }
            Some(_) => exact(goal.value),
            None if goal.rule.names_value() => exact(goal.value),
            None => rounded(goal.value),
        })
    }

    /// The calculation with this town's numbers; empty where there is no verdict.
    #[must_use]
    pub fn calculation(&self) -> Vec<Message> {
        let mut steps = Vec::new();
        steps.extend(self.parity_step());
        steps.extend(self.start_step());
        steps.extend(self.latest_step());
        // Only beside numbers: without a verdict there are none above.
        let told = !steps.is_empty();
        steps.extend(self.by_hand_step().filter(|_| told));
        steps.extend(self.undecided_step().filter(|_| told));
        let target = self.target_step();
        let ours = target.is_some() && self.target.is_some_and(|goal| goal.origin == Origin::Ours);
        steps.extend(target);
        steps.extend(ours.then(keys::step_target_ours));
        // Where the target is met already, a pace towards it says nothing.
        if !self.is_met_today() {
            steps.extend(self.pace_steps());
            steps.extend(self.deadline_step());
            steps.extend(self.share_step());
        }
        if !steps.is_empty() {
            steps.extend(self.result_steps());
        }
        steps.extend(self.needed_steps());
        steps
    }

    /// Which of the numbers above no source has published.
    fn by_hand_step(&self) -> Option<Message> {
        let told = || keys::step_by_hand(self.by_hand.len(), self.by_hand.join(", "));
        (!self.by_hand.is_empty()).then(told)
    }

    /// Which of the numbers above may still become others.
    fn undecided_step(&self) -> Option<Message> {
        let told = || keys::step_undecided(self.undecided.len(), self.undecided.join(", "));
        (!self.undecided.is_empty()).then(told)
    }

    /// What is told of progress, without full stop and mostly without the verdict.
    fn account(&self) -> Option<Message> {
        match self.status {
            Status::InsufficientData => None,
            Status::NoTarget => self.trend_sentence(),
            Status::Rising | Status::Halted | Status::Reversed => self.turn_sentence(),
            _ if self.at_deadline.is_some() => self.closed_sentence(),
            _ if self.target.is_some() => self.open_sentence(),
            _ => self.kept_sentence(),
        }
    }

    /// Whether the account is the verdict already: "The target of 25% is met."
    fn tells_verdict(&self) -> bool {
        matches!(self.status, Status::NoTarget | Status::MetLater | Status::LostAgain)
            || self.is_met_today()
    }

    /// Met on a clock that is still running.
    fn is_met_today(&self) -> bool {
        self.status == Status::Achieved && self.at_deadline.is_none() && self.target.is_some()
    }

    /// Whether the sentence of the level says already that the target is met.
    fn level_says_met(&self) -> bool {
        let level = self.level.as_ref();
        let told = level.is_some_and(|level| level.distance == Some(0.0));
        self.is_met_today() && (told || self.band().is_some())
    }

    fn measure(&self, value: f64) -> Message {
        unit::measure(value, &self.unit)
    }

    fn number(&self, value: f64) -> Argument {
        (value, unit::decimals(value, &self.unit)).into()
    }

    /// A difference of two values: of percentages in points, else in the unit itself.
    fn difference(&self, value: f64, decimals: u8) -> Message {
        if self.unit.starts_with('%') || unit::is_scale(&self.unit) {
            keys::level_points((value, decimals))
        } else {
            unit::measure_with(value, decimals, &self.unit)
        }
    }

    /// A change a year: points for percentages, else a plain number.
    fn pace(&self, value: f64) -> Message {
        let decimals = unit::decimals(value, &self.unit).max(2);
        if self.unit.starts_with('%') {
            keys::level_points((value, decimals))
        } else {
            keys::measure((value, decimals))
        }
    }

    fn distance(&self, value: f64) -> Message {
        self.difference(value, unit::decimals(value, &self.unit))
    }

    fn band(&self) -> Option<Band> {
        self.target?.rule.band()
    }

    fn missing_sentence(&self) -> Option<Message> {
        let level = self.level.as_ref()?;
        if let Some(band) = self.band() {
            return self.band_sentence(band, level.value);
        }
        let target = self.target_text().or_else(|| Some(unit::exact(level.target?, &self.unit)))?;
        let distance = level.distance?;
        if self.unit == unit::YES_OR_NO {
            let met = distance == 0.0;
            return Some(if met { keys::level_yes_met() } else { keys::level_yes_missing() });
        }
        if distance == 0.0 {
            return Some(keys::level_met(target));
        }
        let points = self.distance(distance);
        Some(match level.missing {
            Some(missing) if missing.count >= 1.0 => {
                keys::level_missing_people(points, missing.text(), target)
            }
            _ => keys::level_missing(points, target),
        })
    }

    /// Where the value stands to what counts as parity.
    fn band_sentence(&self, band: Band, value: f64) -> Option<Message> {
        let told = self.target_text()?;
        Some(match band.outside(value) {
            0.0 => keys::level_parity(told),
            outside => keys::level_no_parity(self.distance(outside), told),
        })
    }

    /// What is missing to the target as a table shows it: people where they can be counted, else the
    /// distance; `None` where nothing is missing or there is no target.
    #[must_use]
    pub fn missing_text(&self) -> Option<Message> {
        let level = self.level.as_ref().filter(|_| self.unit != unit::YES_OR_NO)?;
        if let Some(missing) = level.missing.filter(|missing| missing.count >= 0.5) {
            return Some(missing.text());
        }
        Some(self.distance(self.outside(level).filter(|distance| *distance > 0.0)?))
    }

    /// What is missing to the target in the unit of the series, 0 where it is met; `None` without a target.
    #[must_use]
    pub fn distance_to_target(&self) -> Option<f64> {
        self.outside(self.level.as_ref()?)
    }

    fn outside(&self, level: &Level) -> Option<f64> {
        self.band().map(|band| band.outside(level.value)).or(level.distance)
    }

    /// What stands on the bar of its level beside the municipality: target, region, country, each with its
    /// word and without its unit.
    #[must_use]
    pub fn beside_bar(&self) -> Vec<Message> {
        let Some(level) = &self.level else { return Vec::new() };
        let number = |value: f64| keys::measure(self.number(value));
        let target = self.target_number();
        let target = target.or_else(|| level.target.map(|at| unit::exact_number(at, &self.unit)));
        let region = level.region.map(|at| keys::bar_place(number(at), &level.region_word));
        let country = level.country.map(|at| keys::bar_country(number(at)));
        [target.map(keys::bar_target), region, country].into_iter().flatten().collect()
    }

    fn beside_sentence(&self) -> Option<Message> {
        let level = self.level.as_ref()?;
        let word = &level.region_word;
        match (level.region, level.country) {
            (Some(region), Some(country)) => {
                let (country, region) = (self.measure(country), self.measure(region));
                Some(keys::level_beside_both(country, region, word))
            }
            (Some(region), None) => Some(keys::level_beside_region(self.measure(region), word)),
            (None, Some(country)) => Some(keys::level_beside_country(self.measure(country))),
            (None, None) => None,
        }
    }

    fn ends_sentence(&self) -> Option<Message> {
        let level = self.level.as_ref()?;
        let told = |zone: &Zone| (zone.name.clone(), self.measure(zone.value));
        let (best, best_value) = told(level.best.as_ref()?);
        let (worst, worst_value) = told(level.worst.as_ref()?);
        Some(keys::level_ends(best, best_value, worst, worst_value))
    }

    fn open_sentence(&self) -> Option<Message> {
        let Goal { year, .. } = self.target?;
        let target = self.target_text()?;
        if self.status == Status::Achieved {
            return Some(keys::progress_achieved(target));
        }
        let year = year.to_string();
        let from = self.baseline.as_ref()?.period.clone();
        match (self.share, self.arrival) {
            (Some(share), Some(arrival)) if share >= 1.0 => {
                let told = whole_year(arrival);
                Some(match self.is_past(arrival) {
                    true => keys::progress_before_past(told, target, year),
                    false => keys::progress_before(told, target, year),
                })
            }
            (Some(share), _) if share >= 0.005 => {
                Some(keys::progress_share(from, hundred(share), year))
            }
            _ => Some(keys::progress_away(from, target)),
        }
    }

    /// Whether a year of arrival is over on the day for which all this is said.
    fn is_past(&self, arrival: f64) -> bool {
        libm::ceil(arrival) < f64::from(self.date.year())
    }

    /// The value at a deadline that is past, its target, and the time for which it stands.
    pub(super) fn deadline_against_target(&self) -> Option<(Message, Message, String)> {
        let then = self.at_deadline.as_ref()?;
        let value = self.measure(self.measured_at_deadline.unwrap_or(then.value));
        Some((value, self.target_text()?, then.period.clone()))
    }

    fn closed_sentence(&self) -> Option<Message> {
        let (value, target, year) = self.deadline_against_target()?;
        match (self.status, self.share) {
            (Status::MetLater, _) => {
                Some(keys::progress_met_later(self.met_in.clone()?, target, value, year))
            }
            (Status::LostAgain, _) => {
                let latest = self.latest.as_ref()?;
                let now = self.measure(latest.value);
                Some(keys::progress_lost_again(now, latest.period.clone(), target, value, year))
            }
            (status, Some(share)) if status.is_missed() && share >= 0.005 => {
                let from = self.baseline.as_ref()?.period.clone();
                Some(keys::progress_closed_share(from, hundred(share), target, value, year))
            }
            _ => Some(keys::progress_closed_met(target, value, year)),
        }
    }

    fn trend_sentence(&self) -> Option<Message> {
        let from = self.baseline.as_ref()?.period.clone();
        Some(match self.trend?.heading {
            Heading::Better => keys::progress_trend_better(from),
            Heading::SlowlyBetter => keys::progress_trend_slowly_better(from),
            Heading::Steady => keys::progress_trend_steady(from),
            Heading::Worse => keys::progress_trend_worse(from),
        })
    }

    fn turn_sentence(&self) -> Option<Message> {
        let turn = self.turn?;
        let peak = turn.peak_year.to_string();
        Some(match turn.change {
            None => keys::progress_rising(peak),
            Some(change) => keys::progress_turned(unit::percent(change * 100.0, 0), peak),
        })
    }

    fn kept_sentence(&self) -> Option<Message> {
        let from = self.baseline.as_ref()?.period.clone();
        Some(match self.status {
            Status::Achieved => keys::progress_kept(from),
            _ => keys::progress_fallen(from),
        })
    }

    fn parity_step(&self) -> Option<Message> {
        let goal = self.target?;
        let band = goal.rule.band()?;
        let [ideal, low, high] =
            [band.ideal, band.low, band.high].map(|value| unit::exact(value, &self.unit));
        Some(match goal.rule {
            Rule::Parity { .. } => keys::step_parity_ratio(high, ideal, low),
            _ if band.low < band.high => keys::step_parity_band(high, ideal, low),
            _ => keys::step_parity(ideal),
        })
    }

    fn start_step(&self) -> Option<Message> {
        let start = self.baseline.as_ref()?;
        let (value, year) = (self.measure(start.measured), start.period.clone());
        Some(match start.case {
            Case::Exact => keys::step_start_exact(value, year),
            Case::Between => {
                let (first, second) = (start.from.0.to_string(), start.from.1.to_string());
                keys::step_start_between(first, second, value, year)
            }
            Case::Near => keys::step_start_near(value, year),
            Case::Late => keys::step_start_late(value, year),
        })
    }

    fn latest_step(&self) -> Option<Message> {
        let latest = self.latest.as_ref().filter(|_| self.baseline.is_some())?;
        let (value, period) = (self.measure(latest.value), latest.period.clone());
        Some(match latest.counts {
            Some((numerator, denominator)) => {
                keys::step_latest_counts((denominator, 0), (numerator, 0), period, value)
            }
            None => keys::step_latest(period, value),
        })
    }

    fn target_step(&self) -> Option<Message> {
        let (goal, start) = (self.target?, self.baseline.as_ref()?);
        let (target, year) = (self.target_text()?, goal.year.to_string());
        if self.flags.contains(&Flag::Prorated) {
            let years = (goal.year - start.year).to_string();
            return Some(keys::step_target_prorated(target, year, years));
        }
        Some(match goal.rule {
            Rule::ReduceBy(part) => {
                let part = unit::percent(part.value() * 100.0, 0);
                keys::step_target_reduce(part, self.number(start.value), target, year)
            }
            Rule::HalveGapTo(full) => {
                keys::step_target_halve(self.number(full), self.number(start.value), target, year)
            }
            _ => keys::step_target_plain(target, year),
        })
    }

    fn pace_steps(&self) -> Vec<Message> {
        let told = || {
            let (start, latest) = (self.baseline.as_ref()?, self.latest.as_ref()?);
            let (pace, projection, goal) = (self.observed?, self.projection?, self.target?);
            let (years, deadline) = ((latest.year - start.year).to_string(), goal.year.to_string());
            if let (Some(band), Path::Linear) = (self.band(), self.path?) {
                let now = start.value + pace * f64::from(latest.year - start.year);
                let [from, now, then] =
                    [start.value, now, projection].map(|value| self.distance(value - band.ideal));
                let ideal = unit::exact(band.ideal, &self.unit);
                let step =
                    keys::step_pace_distance(ideal.clone(), now, self.pace(pace), from, years);
                return Some(vec![step, keys::step_projection_distance(then, ideal, deadline)]);
            }
            let (from, now) = (self.number(start.value), self.number(latest.value));
            let step = match self.path? {
                Path::Linear => keys::step_pace_linear(now, self.pace(pace), from, years),
                Path::Geometric => {
                    keys::step_pace_geometric(now, unit::percent(pace * 100.0, 1), from, years)
                }
            };
            Some(vec![step, keys::step_projection(self.measure(projection), deadline)])
        };
        told().unwrap_or_default()
    }

    fn deadline_step(&self) -> Option<Message> {
        let Known { period, value, case, from, .. } = self.at_deadline.as_ref()?;
        let value = self.measure(self.measured_at_deadline.unwrap_or(*value));
        let year = period.clone();
        Some(match case {
            Case::Between => {
                let (first, second) = (from.0.to_string(), from.1.to_string());
                keys::step_deadline_between(first, second, value, year)
            }
            Case::Near => keys::step_deadline_near(value, year),
            Case::Exact | Case::Late => keys::step_deadline_exact(value, year),
        })
    }

    /// The share of what was missing; of parity, of the distance from the ideal.
    fn share_step(&self) -> Option<Message> {
        let (start, share) = (self.baseline.as_ref()?, (self.share?, 2));
        let end = match &self.at_deadline {
            Some(then) => then.value,
            None => self.projection?,
        };
        Some(match self.band() {
            Some(band) => {
                let [end, from] = [end, start.value].map(|value| self.number(value - band.ideal));
                keys::step_share_distance(end, share, from)
            }
            None => {
                let [end, from] = [end, start.value].map(|value| self.number(value));
                keys::step_share(end, share, from, self.target_number()?)
            }
        })
    }

    /// The word, and where it is no verdict why there is none.
    fn result_steps(&self) -> impl Iterator<Item = Message> {
        let without = matches!(self.status, Status::InsufficientData | Status::NoTarget);
        let why = self.reason.clone().filter(|_| without);
        std::iter::once(keys::step_result(self.status.word())).chain(why)
    }

    fn needed_steps(&self) -> Vec<Message> {
        if self.status == Status::Achieved || self.at_deadline.is_some() {
            return Vec::new();
        }
        let needed = || {
            let pace = match (self.path?, self.required?) {
                (Path::Linear, pace) => self.pace(pace),
                (Path::Geometric, part) => unit::percent(part * 100.0, 1),
            };
            Some(match self.acceleration {
                Some(times) => keys::step_needed(pace, (times, 1)),
                None => keys::step_needed_from_now(pace),
            })
        };
        let arrival = self.arrival.map(|year| match year {
            year if year > 2050.0 => keys::step_arrival_late(),
            year if self.is_past(year) => keys::step_arrival_past(whole_year(year)),
            year => keys::step_arrival(whole_year(year)),
        });
        [needed(), arrival].into_iter().flatten().collect()
    }
}

/// The calendar year in which something is reached.
fn whole_year(year: f64) -> String {
    format!("{:.0}", libm::ceil(year))
}

/// A share as "of every 100".
fn hundred(share: f64) -> (f64, u8) {
    (share * 100.0, 0)
}
