//! What a rule asks of a starting value, and whether a value meets it (methods.md §1.3–1.5).
//!
//! **Invariant:** values are compared unrounded; the tolerance is that of floating point alone.

use crate::catalogue::{Direction, Rule};

/// The value to reach from a starting value; `None` for a rule without a number (methods.md §1.3).
#[must_use]
pub fn target_value(rule: Rule, baseline: f64) -> Option<f64> {
    match rule {
        Rule::ReduceBy(part) => Some(baseline * (1.0 - part.value())),
        Rule::HalveGapTo(full) => Some(baseline + (full - baseline) / 2.0),
        Rule::Reach(value) | Rule::AtMost(value) | Rule::AtLeast(value) => Some(value),
        _ => rule.band().map(|band| band.ideal),
    }
}

/// The value to reach from a starting value that is later than the nominal year, at the same yearly
/// effort (methods.md §1.5). Rules that name a value ask for that value.
#[must_use]
pub fn prorated_target(
    rule: Rule,
    baseline: f64,
    baseline_year: i32,
    nominal_year: i32,
    target_year: i32,
) -> Option<f64> {
    let part = f64::from(target_year - baseline_year) / f64::from(target_year - nominal_year);
    match rule {
        Rule::ReduceBy(by) => Some(baseline * libm::pow(1.0 - by.value(), part)),
        Rule::HalveGapTo(full) => Some(full - (full - baseline) * libm::pow(0.5, part)),
        _ => target_value(rule, baseline),
    }
}

/// Whether a late start changes what the rule asks.
#[must_use]
pub fn is_prorated(rule: Rule) -> bool {
    matches!(rule, Rule::ReduceBy(_) | Rule::HalveGapTo(_))
}

/// Whether a value is at the target or beyond it, within 1e-9 of it (methods.md §5.3, step 4).
#[must_use]
pub fn meets(value: f64, target: f64, direction: Direction) -> bool {
    let slack = 1e-9 * target.abs().max(1.0);
    match direction {
        Direction::Lower => value <= target + slack,
        Direction::Higher => value >= target - slack,
        Direction::Parity | Direction::Context => (value - target).abs() <= slack,
    }
}

/// How far a ratio is from parity: itself or its inverse, 1 inside `low..=high`
/// (Open SDG methodology; methods.md §5.2 b).
#[must_use]
pub fn parity_transform(value: f64, low: f64, high: f64) -> Option<f64> {
    if (low..=high).contains(&value) {
        Some(1.0)
    } else if value > 0.0 {
        Some(value.max(1.0 / value))
    } else {
        None
    }
}

/// A share as its distance beyond the ideal: ideal + |value − ideal| (methods.md §5.2 b).
#[must_use]
pub fn share_transform(value: f64, ideal: f64) -> f64 {
    ideal + (value - ideal).abs()
}

/// What a transformed value is measured as, on the side of parity on which another figure lies: the
/// inverse of [`parity_transform`] and [`share_transform`]; any other rule compares what is measured.
pub(super) fn measured_again(transformed: f64, beside: f64, rule: Rule) -> f64 {
    match rule {
        Rule::Parity { low, .. } if beside < low => 1.0 / transformed,
        Rule::ParityShare { ideal, .. } if beside < ideal => 2.0 * ideal - transformed,
        _ => transformed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(rule: &str, baseline: f64, expected: Option<f64>) {
        let target = target_value(Rule::parse(rule).unwrap(), baseline);
        assert_eq!(target.map(|t| (t * 1e9).round() / 1e9), expected, "{rule} from {baseline}");
    }

    #[test]
    fn a_rule_gives_its_number() {
        check("reduce_by:2/3", 60.0, Some(20.0));
        check("reduce_by:0.8", 50.0, Some(10.0));
        check("halve_gap_to:100", 71.0, Some(85.5));
        check("reach:100", 92.0, Some(100.0));
        check("at_most:25", 52.1, Some(25.0));
        check("parity_share:50:40:60", 22.0, Some(50.0));
        check("parity:1:0.97:1.03", 0.9, Some(1.0));
        check("decrease", 40.0, None);
        check("halt_reverse", 40.0, None);
    }

    #[test]
    fn a_late_start_asks_for_the_same_yearly_effort() {
        let rule = Rule::parse("reduce_by:1/2").unwrap();
        let target = prorated_target(rule, 30.0, 2001, 1990, 2015).unwrap();
        assert!((target - 20.35).abs() < 0.005, "{target}");
        assert_eq!(prorated_target(rule, 30.0, 1990, 1990, 2015), Some(15.0));
    }

    #[test]
    fn floating_point_does_not_miss_a_target() {
        assert!(meets(20.0, 60.0 * (1.0 - 2.0 / 3.0), Direction::Lower));
        assert!(meets(20.000_000_000_000_004, 20.0, Direction::Lower));
        assert!(!meets(20.000_1, 20.0, Direction::Lower));
        assert!(meets(85.5, 85.5, Direction::Higher));
    }

    #[test]
    fn parity_is_a_distance_on_both_sides() {
        assert_eq!(parity_transform(1.02, 0.97, 1.03), Some(1.0));
        assert_eq!(parity_transform(0.8, 0.97, 1.03), Some(1.25));
        assert_eq!(parity_transform(0.0, 0.97, 1.03), None);
        assert_eq!(share_transform(22.0, 50.0), 78.0);
        assert_eq!(share_transform(61.0, 50.0), 61.0);
    }

    #[test]
    fn the_pace_of_a_share_leads_on_from_its_own_side_of_parity() {
        let rule = |rule| Rule::parse(rule).unwrap();
        let check = |of, projection, latest, expected: f64| {
            let found = measured_again(projection, latest, rule(of));
            assert!((found - expected).abs() < 1e-9, "{of} from {latest}: {found}");
        };
        check("parity_share:50:40:60", 62.0, 27.5, 38.0);
        check("parity_share:50:40:60", 62.0, 70.0, 62.0);
        check("parity:1:0.97:1.03", 1.25, 0.7, 0.8);
        check("parity:1:0.97:1.03", 1.25, 1.4, 1.25);
        check("reach:100", 82.0, 70.0, 82.0);
    }
}
