//! The one list of verdicts: code, word, shape, colour and how it is drawn. Screen, charts and
//! books use it; none has a second one.
//!
//! **Invariant:** no verdict is told by colour alone: word and shape tell it too.

use serde::{Deserialize, Serialize};

use crate::text::{Message, keys};

/// What is said of the progress of a series (methods.md §5.3, 5.7, 5.8 and amendment 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// The target is met.
    Achieved,
    /// At this pace it will be met.
    OnTrack,
    /// Half or more of what was missing will be reached.
    Moderate,
    /// A tenth or more of what was missing will be reached.
    Slow,
    /// Hardly any change.
    Stagnant,
    /// Away from the target.
    Regressing,
    /// Past the deadline: missed by a hair.
    MissedOnTrack,
    /// Past the deadline: half or more was reached.
    MissedModerate,
    /// Past the deadline: a tenth or more was reached.
    MissedSlow,
    /// Past the deadline: hardly any change.
    MissedStagnant,
    /// Past the deadline: away from the target.
    MissedRegressing,
    /// Met at the deadline, lost since.
    LostAgain,
    /// Not met at the deadline, met since.
    MetLater,
    /// Halt and reverse: still rising.
    Rising,
    /// Halt and reverse: stopped rising.
    Halted,
    /// Halt and reverse: falling since the peak.
    Reversed,
    /// There is no number to reach.
    NoTarget,
    /// Too few figures to say anything.
    InsufficientData,
}

/// A shape that is drawn as a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// ✔
    Tick,
    /// ●
    Disc,
    /// ◆
    Diamond,
    /// ■
    Square,
    /// ▼, only for going back
    DownTriangle,
    /// ○
    Ring,
}

/// How the shape is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fill {
    /// Filled: the clock is running, or the matter is settled.
    Solid,
    /// Only the outline: the deadline was missed.
    Outline,
}

/// How a verdict looks on screen and paper. A verdict that is not sure is hatched on top.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// The verdict.
    pub status: Status,
    /// Its word in files and on the command line.
    pub code: &'static str,
    /// Its word for people.
    pub word: fn() -> Message,
    /// Its shape.
    pub shape: Shape,
    /// Its colour, `#RRGGBB`, safe for colour-blind people and grey print.
    pub colour: &'static str,
    /// How the shape is filled.
    pub fill: Fill,
}

const BLUE: &str = "#1B6CA8";
const GREEN: &str = "#2E7D4F";
const OCHRE: &str = "#B7791F";
const ORANGE: &str = "#C2541B";
const RED: &str = "#9B2226";
const GREY: &str = "#6B7378";

const fn look(
    status: Status,
    code: &'static str,
    word: fn() -> Message,
    (shape, colour): (Shape, &'static str),
    fill: Fill,
) -> Look {
    Look { status, code, word, shape, colour, fill }
}

const MET: (Shape, &str) = (Shape::Tick, BLUE);
const GOOD: (Shape, &str) = (Shape::Disc, GREEN);
const MIDDLE: (Shape, &str) = (Shape::Diamond, OCHRE);
const WEAK: (Shape, &str) = (Shape::Square, ORANGE);
const BACK: (Shape, &str) = (Shape::DownTriangle, RED);
const NOTHING: (Shape, &str) = (Shape::Ring, GREY);

/// All verdicts, best first.
pub const LOOKS: [Look; 18] = [
    look(Status::Achieved, "achieved", keys::status_achieved, MET, Fill::Solid),
    look(Status::MetLater, "met_later", keys::status_met_later, MET, Fill::Outline),
    look(Status::Reversed, "reversed", keys::status_reversed, MET, Fill::Solid),
    look(Status::OnTrack, "on_track", keys::status_on_track, GOOD, Fill::Solid),
    look(Status::MissedOnTrack, "missed_on_track", keys::status_nearly_met, GOOD, Fill::Outline),
    look(Status::Halted, "halted", keys::status_halted, MIDDLE, Fill::Solid),
    look(Status::Moderate, "moderate", keys::status_moderate, MIDDLE, Fill::Solid),
    look(Status::MissedModerate, "missed_moderate", keys::status_missed, MIDDLE, Fill::Outline),
    look(Status::Slow, "slow", keys::status_slow, WEAK, Fill::Solid),
    look(Status::MissedSlow, "missed_slow", keys::status_missed, WEAK, Fill::Outline),
    look(Status::Stagnant, "stagnant", keys::status_stagnant, WEAK, Fill::Solid),
    look(Status::MissedStagnant, "missed_stagnant", keys::status_missed, WEAK, Fill::Outline),
    look(Status::LostAgain, "lost_again", keys::status_lost_again, BACK, Fill::Outline),
    look(Status::Rising, "rising", keys::status_rising, BACK, Fill::Solid),
    look(Status::Regressing, "regressing", keys::status_regressing, BACK, Fill::Solid),
    look(Status::MissedRegressing, "missed_regressing", keys::status_missed, BACK, Fill::Outline),
    look(Status::NoTarget, "no_target", keys::status_no_target, NOTHING, Fill::Solid),
    NO_DATA,
];

const NO_DATA: Look = look(
    Status::InsufficientData,
    "insufficient_data",
    keys::status_insufficient_data,
    NOTHING,
    Fill::Solid,
);

impl Status {
    /// How it looks.
    #[must_use]
    pub fn look(self) -> Look {
        LOOKS.into_iter().find(|look| look.status == self).unwrap_or(NO_DATA)
    }

    /// Its word in files and on the command line.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.look().code
    }

    /// Its word for people.
    #[must_use]
    pub fn word(self) -> Message {
        (self.look().word)()
    }

    /// The class of a share of the gap while the clock runs (methods.md §5.3, step 8).
    #[must_use]
    pub fn of_share(share: f64) -> Self {
        match share {
            s if s >= 0.95 => Self::OnTrack,
            s if s >= 0.50 => Self::Moderate,
            s if s >= 0.10 => Self::Slow,
            s if s > -0.10 => Self::Stagnant,
            _ => Self::Regressing,
        }
    }

    /// The same class once the deadline is past (methods.md §5.3, step 9).
    #[must_use]
    pub fn missed(self) -> Self {
        match self {
            Self::OnTrack => Self::MissedOnTrack,
            Self::Moderate => Self::MissedModerate,
            Self::Slow => Self::MissedSlow,
            Self::Stagnant => Self::MissedStagnant,
            Self::Regressing => Self::MissedRegressing,
            other => other,
        }
    }

    /// Whether the deadline was missed.
    #[must_use]
    pub fn is_missed(self) -> bool {
        self.code().starts_with("missed_")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_verdict_is_in_the_list_once_under_its_code() {
        for look in LOOKS {
            let code = serde_json::to_value(look.status).unwrap();
            assert_eq!(code, look.code);
            assert_eq!(LOOKS.iter().filter(|other| other.status == look.status).count(), 1);
        }
    }

    #[test]
    fn classes_begin_where_the_method_says() {
        let check = |share, expected| assert_eq!(Status::of_share(share), expected, "{share}");
        check(0.95, Status::OnTrack);
        check(0.949_999, Status::Moderate);
        check(0.50, Status::Moderate);
        check(0.10, Status::Slow);
        check(0.099_9, Status::Stagnant);
        check(-0.099_9, Status::Stagnant);
        check(-0.10, Status::Regressing);
    }
}
