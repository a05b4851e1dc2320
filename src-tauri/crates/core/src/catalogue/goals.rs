//! The goals of the frameworks by name: official nomenclature, and our groups of mobility.

use super::{Catalogue, Framework, Indicator, Series};
use crate::text::{Message, keys};

/// "MDG 7: Ensure environmental sustainability".
#[must_use]
pub fn title(framework: Framework, goal: &str) -> Message {
    match (framework, goal) {
        (Framework::Mdg | Framework::MdgLocal, "1") => keys::goal_mdg_1(),
        (Framework::Mdg | Framework::MdgLocal, "2") => keys::goal_mdg_2(),
        (Framework::Mdg | Framework::MdgLocal, "3") => keys::goal_mdg_3(),
        (Framework::Mdg | Framework::MdgLocal, "4") => keys::goal_mdg_4(),
        (Framework::Mdg | Framework::MdgLocal, "5") => keys::goal_mdg_5(),
        (Framework::Mdg | Framework::MdgLocal, "6") => keys::goal_mdg_6(),
        (Framework::Mdg | Framework::MdgLocal, "7") => keys::goal_mdg_7(),
        (Framework::Mdg | Framework::MdgLocal, "8") => keys::goal_mdg_8(),
        (Framework::Sdg, "1") => keys::goal_sdg_1(),
        (Framework::Sdg, "2") => keys::goal_sdg_2(),
        (Framework::Sdg, "3") => keys::goal_sdg_3(),
        (Framework::Sdg, "4") => keys::goal_sdg_4(),
        (Framework::Sdg, "5") => keys::goal_sdg_5(),
        (Framework::Sdg, "6") => keys::goal_sdg_6(),
        (Framework::Sdg, "7") => keys::goal_sdg_7(),
        (Framework::Sdg, "8") => keys::goal_sdg_8(),
        (Framework::Sdg, "9") => keys::goal_sdg_9(),
        (Framework::Sdg, "10") => keys::goal_sdg_10(),
        (Framework::Sdg, "11") => keys::goal_sdg_11(),
        (Framework::Sdg, "12") => keys::goal_sdg_12(),
        (Framework::Sdg, "13") => keys::goal_sdg_13(),
        (Framework::Sdg, "14") => keys::goal_sdg_14(),
        (Framework::Sdg, "15") => keys::goal_sdg_15(),
        (Framework::Sdg, "16") => keys::goal_sdg_16(),
        (Framework::Sdg, "17") => keys::goal_sdg_17(),
        (Framework::Bps, "M") => keys::goal_bps_m(),
        (Framework::Bps, "S") => keys::goal_bps_s(),
        (Framework::Bps, "F") => keys::goal_bps_f(),
        (Framework::Bps, "E") => keys::goal_bps_e(),
        (Framework::Bps, "D") => keys::goal_bps_d(),
        (Framework::Bps, "I") => keys::goal_bps_i(),
        (Framework::Bps, "G") => keys::goal_bps_g(),
        _ => keys::goal_other(),
    }
}

/// Where a series is printed: its first indicator in the order of the frameworks (MDG, ours beside
/// it, SDG, mobility); `None` for a series without an indicator.
#[must_use]
pub fn place<'a>(catalogue: &'a Catalogue, series: &str) -> Option<&'a Indicator> {
    catalogue
        .indicators()
        .iter()
        .filter(|indicator| indicator.series == series)
        .min_by_key(|i| i.framework)
}

/// How people find a series: its code, and its place in the lists.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shown<'a> {
    /// The code of its indicator; a variant has one of its own.
    pub code: &'a str,
    /// The indicator with which it is printed.
    pub at: Option<&'a Indicator>,
    /// The code of that indicator where the series is only a variant of it.
    pub variant_of: Option<&'a str>,
    /// The code of the indicator that a series of the municipality's own stands in for.
    pub proxy_for: Option<&'a str>,
}

impl Shown<'_> {
    /// The order in which series are printed: goal by goal, a variant behind its indicator, what has
    /// no place at the end.
    #[must_use]
    pub fn order(&self) -> impl Ord + use<> {
        let at = self.at.map(|at| (order(at.framework, &at.goal), code_order(&at.code)));
        (at.is_none(), at, self.variant_of.is_some(), self.code.to_owned())
    }
}

/// How people find a series. Those of the municipality's own stand by themselves. A variant stands beside the indicator it is a variant of, but under its
/// own code: two readings of one thing under one code would be taken for each other.
#[must_use]
pub fn shown<'a>(catalogue: &'a Catalogue, series: &'a Series) -> Shown<'a> {
    if let Some(at) = place(catalogue, &series.id) {
        return Shown { code: &at.code, at: Some(at), variant_of: None, proxy_for: None };
    }
    if let Some(own) = &series.own {
        let code = |of: &'a Option<String>| Some(place(catalogue, of.as_deref()?)?.code.as_str());
        let (variant_of, proxy_for) = (code(&series.variant_of), code(&own.proxy_for));
        return Shown { code: "", at: None, variant_of, proxy_for };
    }
    let parent = series.variant_of.as_deref();
    let at = parent.and_then(|parent| place(catalogue, parent));
    let own = series.codes.first().filter(|_| parent.is_some());
    let code = own.map(String::as_str).unwrap_or_default();
    Shown { code, at, variant_of: at.map(|at| at.code.as_str()), proxy_for: None }
}

/// The order in which goals are printed: ours stand with the MDG they belong to.
#[must_use]
pub fn order(framework: Framework, goal: &str) -> (u8, u32, String) {
    let family = match framework {
        Framework::Mdg | Framework::MdgLocal => 0,
        Framework::Sdg => 1,
        Framework::Bps => 2,
    };
    (family, goal.parse().unwrap_or(u32::MAX), goal.to_owned())
}

/// Orders codes as people count: 7.8, 7.9, 7.10, and text by its letters.
#[must_use]
pub fn code_order(code: &str) -> Vec<(u32, String)> {
    code.split(['.', '-']).map(|part| (part.parse().unwrap_or(u32::MAX), part.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_variant_has_a_code_of_its_own() {
        let catalogue = Catalogue::embedded();
        let check = |id: &str, code: &str, variant_of: Option<&str>| {
            let found = shown(catalogue, catalogue.find(id).unwrap());
            assert_eq!((found.code, found.variant_of), (code, variant_of), "{id}");
        };
        check("water.piped", "L7.09", None);
        check("water.piped.urban", "IN023", Some("L7.09"));
        check("wastewater.treated.of_collected", "IN016", Some("L7.13"));
        check("slums.households.with_tenure", "7.10-5", Some("7.10"));
        check("water.improved.dwellings", "7.8-D", Some("7.8"));
        check("sewer.connected.urban", "IN024", Some("L7.12"));
        check("population.total", "", None);
        for series in catalogue.series().filter(|series| series.variant_of.is_some()) {
            let found = shown(catalogue, series);
            assert!(found.at.is_some() && !found.code.is_empty(), "{}", series.id);
            assert_ne!(Some(found.code), found.variant_of, "{}", series.id);
        }
    }

    #[test]
    fn a_variant_is_printed_behind_its_indicator() {
        let catalogue = Catalogue::embedded();
        let mut ids = ["population.total", "sewer.connected", "water.piped.urban", "water.piped"];
        ids.sort_by_cached_key(|id| shown(catalogue, catalogue.find(id).unwrap()).order());
        assert_eq!(
            ids,
            ["water.piped", "water.piped.urban", "sewer.connected", "population.total"]
        );
    }
}
