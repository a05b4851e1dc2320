//! An assessment in sentences, and its calculation step by step with this town's numbers.
//!
//! **Invariant:** numbers are rounded here and nowhere before.

use super::level::Missing;
use super::{Assessment, Case, Flag, Goal, Heading, Known, Path, Status, Sure, Zone};
use crate::catalogue::{Counted, Rule, unit};
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

    /// Whether the municipality is on the way, in one or two sentences.
    #[must_use]
    pub fn progress_sentence(&self) -> Message {
        let told = match self.status {
            Status::InsufficientData => None,
            Status::NoTarget => self.trend_sentence(),
            Status::Rising | Status::Halted | Status::Reversed => self.turn_sentence(),
            _ if self.at_deadline.is_some() => self.closed_sentence(),
            _ if self.target.is_some() => self.open_sentence(),
            _ => self.kept_sentence(),
        };
        match (told, &self.reason) {
            (Some(told), Some(reason)) => keys::sentences_two(told, reason.clone()),
            (Some(told), None) => told,
            (None, Some(reason)) => keys::progress_reason(reason.clone(), self.status.word()),
            (None, None) => self.status.word(),
        }
    }

    /// The calculation with this town's numbers; empty where there is no verdict.
    #[must_use]
    pub fn calculation(&self) -> Vec<Message> {
        let mut steps = Vec::new();
        steps.extend(self.parity_step());
        steps.extend(self.start_step());
        steps.extend(self.latest_step());
        steps.extend(self.target_step());
        steps.extend(self.pace_steps());
        steps.extend(self.deadline_step());
        steps.extend(self.share_steps());
        steps.extend(self.needed_steps());
        steps
    }

    fn measure(&self, value: f64) -> Message {
        unit::measure(value, &self.unit)
    }

    fn number(&self, value: f64) -> Argument {
        (value, unit::decimals(value, &self.unit)).into()
    }

    fn missing_sentence(&self) -> Option<Message> {
        let level = self.level.as_ref()?;
        let (target, distance) = (self.measure(level.target?), level.distance?);
        if distance == 0.0 {
            return Some(keys::level_met(target));
        }
        let points = if self.unit.starts_with('%') {
            keys::level_points((distance, 1))
        } else {
            self.measure(distance)
        };
        Some(match level.missing {
            Some(missing) if missing.count >= 1.0 => {
                keys::level_missing_people(points, missing.text(), target)
            }
            _ => keys::level_missing(points, target),
        })
    }

    fn beside_sentence(&self) -> Option<Message> {
        let level = self.level.as_ref()?;
        match (level.region, level.country) {
            (Some(region), Some(country)) => {
                Some(keys::level_beside_both(self.measure(country), self.measure(region)))
            }
            (Some(region), None) => Some(keys::level_beside_region(self.measure(region))),
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
        let Goal { year, value, .. } = self.target?;
        let target = self.measure(value);
        if self.status == Status::Achieved {
            return Some(keys::progress_achieved(target));
        }
        let (year, word) = (year.to_string(), self.status.word());
        let from = self.baseline?.year.to_string();
        match (self.share, self.arrival) {
            (Some(share), Some(arrival)) if share >= 1.0 => {
                Some(keys::progress_before(whole_year(arrival), word, target, year))
            }
            (Some(share), _) if share >= 0.005 => {
                Some(keys::progress_share(from, hundred(share), word, year))
            }
            _ => Some(keys::progress_away(from, word, target)),
        }
    }

    fn closed_sentence(&self) -> Option<Message> {
        let (goal, then) = (self.target?, self.at_deadline.as_ref()?);
        let value = self.measure(self.measured_at_deadline.unwrap_or(then.value));
        let target = self.measure(goal.value);
        let (year, word) = (then.year.to_string(), self.status.word());
        match (self.status, self.share) {
            (Status::MetLater, _) => {
                let arrival = whole_year(self.arrival?);
                Some(keys::progress_met_later(arrival, word, target, value, year))
            }
            (Status::LostAgain, _) => {
                let latest = self.latest.as_ref()?;
                let now = self.measure(latest.value);
                let period = latest.period.clone();
                Some(keys::progress_lost_again(now, period, word, target, value, year))
            }
            (status, Some(share)) if status.is_missed() && share >= 0.005 => {
                let from = self.baseline?.year.to_string();
                let share = hundred(share);
                Some(keys::progress_closed_share(from, share, word, target, value, year))
            }
            _ => Some(keys::progress_closed_met(word, target, value, year)),
        }
    }

    fn trend_sentence(&self) -> Option<Message> {
        let from = self.baseline?.year.to_string();
        Some(match self.trend?.heading {
            Heading::Better => keys::progress_trend_better(from),
            Heading::SlowlyBetter => keys::progress_trend_slowly_better(from),
            Heading::Steady => keys::progress_trend_steady(from),
            Heading::Worse => keys::progress_trend_worse(from),
        })
    }

    fn turn_sentence(&self) -> Option<Message> {
        let turn = self.turn?;
        let (peak, word) = (turn.peak_year.to_string(), self.status.word());
        Some(match turn.change {
            None => keys::progress_rising(peak, word),
            Some(change) => keys::progress_turned((change * 100.0, 0), peak, word),
        })
    }

    fn kept_sentence(&self) -> Option<Message> {
        let from = self.baseline?.year.to_string();
        let word = self.status.word();
        Some(match self.status {
            Status::Achieved => keys::progress_kept(from, word),
            _ => keys::progress_fallen(from, word),
        })
    }

    fn parity_step(&self) -> Option<Message> {
        match self.target?.rule {
            Rule::Parity { ideal, .. } | Rule::ParityShare { ideal, .. } => {
                Some(keys::step_parity(self.measure(ideal)))
            }
            _ => None,
        }
    }

    fn start_step(&self) -> Option<Message> {
        let start = self.baseline?;
        let (value, year) = (self.measure(start.value), start.year.to_string());
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
        let (goal, start) = (self.target?, self.baseline?);
        let (target, year) = (self.measure(goal.value), goal.year.to_string());
        if self.flags.contains(&Flag::Prorated) {
            let years = (goal.year - start.year).to_string();
            return Some(keys::step_target_prorated(target, year, years));
        }
        Some(match goal.rule {
            Rule::ReduceBy(part) => {
                let part = (part.value() * 100.0, 0);
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
            let (start, latest) = (self.baseline?, self.latest.as_ref()?);
            let (pace, projection, goal) = (self.observed?, self.projection?, self.target?);
            let years = (latest.year - start.year).to_string();
            let (from, now) = (self.number(start.value), self.number(self.compared_now()?));
            let step = match self.path? {
                Path::Linear => keys::step_pace_linear(now, (pace, 2), from, years),
                Path::Geometric => keys::step_pace_geometric(now, (pace * 100.0, 1), from, years),
            };
            let projection = self.measure(projection);
            Some(vec![step, keys::step_projection(projection, goal.year.to_string())])
        };
        told().unwrap_or_default()
    }

    /// The latest value as the rule compares it: for parity, the distance from the ideal.
    fn compared_now(&self) -> Option<f64> {
        let (start, latest) = (self.baseline?, self.latest.as_ref()?);
        match (self.target?.rule, self.path?, self.observed?) {
            (Rule::Parity { .. } | Rule::ParityShare { .. }, Path::Linear, pace) => {
                Some(start.value + pace * f64::from(latest.year - start.year))
            }
            _ => Some(latest.value),
        }
    }

    fn deadline_step(&self) -> Option<Message> {
        let Known { year, value, case, from } = self.at_deadline.as_ref()?;
        let (value, year) = (self.measure(*value), year.to_string());
        Some(match case {
            Case::Between => {
                let (first, second) = (from.0.to_string(), from.1.to_string());
                keys::step_deadline_between(first, second, value, year)
            }
            Case::Near => keys::step_deadline_near(value, year),
            Case::Exact | Case::Late => keys::step_deadline_exact(value, year),
        })
    }

    fn share_steps(&self) -> Vec<Message> {
        let word = self.status.word();
        let told = || {
            let (start, goal) = (self.baseline?, self.target?);
            let end = match &self.at_deadline {
                Some(then) => then.value,
                None => self.projection?,
            };
            let [end, from, target] =
                [end, start.value, goal.value].map(|value| self.number(value));
            Some(keys::step_share(end, (self.share?, 2), from, target))
        };
        match (told(), self.status) {
            (Some(share), _) => vec![share, keys::step_result(word)],
            (None, Status::InsufficientData | Status::NoTarget) => Vec::new(),
            (None, _) => vec![keys::step_result(word)],
        }
    }

    fn needed_steps(&self) -> Vec<Message> {
        if self.status == Status::Achieved || self.at_deadline.is_some() {
            return Vec::new();
        }
        let needed = || {
            let (pace, times) = (self.required?, (self.acceleration?, 1));
            Some(match self.path? {
                Path::Linear => keys::step_needed((pace, 2), times),
                Path::Geometric => keys::step_needed_percent((pace * 100.0, 1), times),
            })
        };
        let arrival = self.arrival.map(|year| match year {
            year if year > 2050.0 => keys::step_arrival_late(),
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
