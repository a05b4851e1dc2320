//! The goals of the frameworks by name: official nomenclature, and our groups of mobility.

use super::{Catalogue, Framework, Indicator};
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
