//! Scales: from values to a part of a length, with steps people count in.
//!
//! **Invariant:** whatever the values, also equal, huge, or none, a scale has a length and few steps.

use ceiba::text::{Locale, format};

/// Beyond this no figure of a municipality lies; a scale that reached further had no room for its
/// own numbers.
const GREATEST: f64 = 1e15;
/// The smallest step that can be told in numbers with six decimals.
const SMALLEST_STEP: f64 = 1e-6;

/// From the lowest to the highest value of a chart.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    /// Its lower end.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
    /// From number to number.
    pub step: f64,
}

impl Scale {
    /// Around values of which the lowest need not be zero: a line shows changes, not sizes.
    pub fn around(values: &[f64], bounds: (Option<f64>, Option<f64>)) -> Self {
        let (low, high) = widened(ends(values), bounds);
        // From zero, unless that would press the figures together at the top.
        let from = if low < 0.0 || low > 0.6 * high { low } else { 0.0 };
        Self::between(from, high, 4.0)
    }

    /// From zero: the length of a bar is its size.
    pub fn from_zero(values: &[f64], steps: f64) -> Self {
        let (low, high) = ends(values);
        Self::between(low.min(0.0), if high > 0.0 { high } else { 1.0 }, steps)
    }

    fn between(from: f64, to: f64, steps: f64) -> Self {
        let step = nice_step((to - from) / steps);
        let low = (from / step).floor() * step;
        let high = ((to / step).ceil() * step).max(low + step);
        Self { low, high, step }
    }

    /// Which part of the scale lies below a value: from 0 to 1.
    pub fn part(&self, value: f64) -> f32 {
        part(value, (self.low, self.high))
    }

    /// The values at which it has a number.
    pub fn ticks(&self) -> Vec<f64> {
        let count = ((self.high - self.low) / self.step).round();
        let mut ticks = Vec::new();
        let mut i = 0.0;
        while i <= count && ticks.len() < 16 {
            ticks.push(self.low + i * self.step);
            i += 1.0;
        }
        ticks
    }

    /// A number beside it.
    pub fn number(&self, value: f64, locale: Locale) -> String {
        format::number(value, decimals_of(self.step), locale)
    }
}

/// Which part of a range lies below a value: from 0 to 1, and 0 of a range that has no length.
#[allow(clippy::cast_possible_truncation)]
pub(super) fn part(value: f64, (low, high): (f64, f64)) -> f32 {
    let part = (value - low) / (high - low);
    if part.is_finite() { part.clamp(0.0, 1.0) as f32 } else { 0.0 }
}

/// A value that can be drawn; nothing of what is no number.
pub(super) fn drawable(value: f64) -> Option<f64> {
    value.is_finite().then(|| value.clamp(-GREATEST, GREATEST))
}

/// The lowest and the highest of those that can be drawn.
pub(super) fn ends(values: &[f64]) -> (f64, f64) {
    let drawn = || values.iter().copied().filter_map(drawable);
    if drawn().next().is_none() {
        return (0.0, 1.0);
    }
    drawn().fold((f64::MAX, f64::MIN), |(low, high), v| (low.min(v), high.max(v)))
}

/// Values that are all but one would be a line on the edge of a scale without height: they are seen
/// on the whole scale where it has two ends, else from zero.
fn widened((low, high): (f64, f64), bounds: (Option<f64>, Option<f64>)) -> (f64, f64) {
    let size = low.abs().max(high.abs());
    if high - low > size * 1e-3 {
        return (low, high);
    }
    match bounds {
        (Some(lower), Some(upper)) if lower < upper => (lower.min(low), upper.max(high)),
        _ if size == 0.0 => (0.0, 1.0),
        _ => ((low * 1.25).min(0.0), (high * 1.25).max(0.0)),
    }
}

/// As many decimals as tell one step from the next.
fn decimals_of(step: f64) -> u8 {
    let mut decimals = 0;
    let mut scaled = step;
    while decimals < 6 && (scaled - scaled.round()).abs() > 1e-6 * scaled {
        decimals += 1;
        scaled *= 10.0;
    }
    decimals
}

/// 1, 2, 2½ or 5 times a power of ten, not smaller than what is asked.
fn nice_step(least: f64) -> f64 {
    let least = if least.is_finite() { least.max(SMALLEST_STEP) } else { GREATEST };
    let power = libm::pow(10.0, libm::floor(libm::log10(least)));
    let steps = [1.0, 2.0, 2.5, 5.0].map(|factor| factor * power);
    let enough = |step: &f64| *step >= least * (1.0 - 1e-9);
    steps.into_iter().find(enough).unwrap_or(10.0 * power)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_numbers_people_count_in() {
        let cases =
            [(0.3, 0.5), (1.0, 1.0), (13.0, 20.0), (420.0, 500.0), (0.0, 1e-6), (6.0, 10.0)];
        for (least, step) in cases {
            assert!((nice_step(least) - step).abs() < 1e-9 * step.max(1.0), "{least}");
        }
    }

    #[test]
    fn every_scale_has_a_length_and_few_numbers() {
        let cases: [&[f64]; 9] = [
            &[],
            &[0.0],
            &[f64::NAN, f64::INFINITY],
            &[-5.0, -5.0],
            &[1e300, -1e300],
            &[1e-12, 2e-12],
            &[999_999.999, 1_000_000.0],
            &[-3.0, 8.0],
            &[f64::MAX, f64::MIN],
        ];
        for values in cases {
            for scale in [Scale::around(values, (None, None)), Scale::from_zero(values, 4.0)] {
                assert!(scale.low < scale.high && scale.step > 0.0, "{values:?} {scale:?}");
                assert!((2..=9).contains(&scale.ticks().len()), "{values:?} {scale:?}");
                let part = scale.part(values.first().copied().unwrap_or_default());
                assert!((0.0..=1.0).contains(&part), "{values:?} {part}");
            }
        }
    }
}
