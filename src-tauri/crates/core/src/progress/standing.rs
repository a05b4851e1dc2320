//! Every figure of the municipality that stands for a series, and what a reader must know of each:
//! whether it counts, why a year is blank, and who really said it.
//!
//! **Invariant:** window and book tell the same, in the same words. A number that somebody here wrote
//! under the name of an imported source is never told as that source's own.

use std::collections::BTreeSet;

use super::store::{Figures, SeriesFigures};
use crate::basics::Period;
use crate::catalogue::unit;
use crate::series::store::Observation;
use crate::series::{BlankReason, TOWN};
use crate::text::{Message, keys};

/// A figure that stands, or a blank.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing<'a> {
    /// The figure itself.
    pub figure: &'a Observation,
    /// What became of it.
    pub role: Role,
    /// Whether somebody here wrote it under the name of a source whose file was imported.
    pub by_hand: bool,
    /// Whether its source was erased, by somebody who did not know of it.
    pub source_gone: bool,
    /// Whether two copies say different things of it and nobody has decided.
    pub disputed: bool,
    /// Figures of other sources that say the same for the same time, as it is printed.
    pub also: Vec<&'a Observation>,
}

/// What became of a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// It counts, and nothing else stands for its time.
    Counts,
    /// It counts, and another does not.
    Chosen,
    /// The figure of this period counts instead.
    Aside(Period),
    /// It and another begin in this year; nobody has said which counts.
    Undecided(i32),
    /// There is none, and why.
    Blank(BlankReason),
}

/// A blank after which nothing has been measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewestBlank {
    /// Of what time there is no figure.
    pub period: Period,
    /// Why.
    pub reason: BlankReason,
    /// The time of the latest figure that counts, as it is printed, where there is one.
    pub latest: Option<String>,
}

impl Standing<'_> {
    /// The period of the figure that counts instead.
    fn instead(&self) -> Option<Period> {
        match self.role {
            Role::Aside(period) => Some(period),
            _ => None,
        }
    }

    /// What stands beside the figure in a table; nothing for one that simply counts.
    #[must_use]
    pub fn remarks(&self) -> Vec<Message> {
        let own = self.figure.key.period;
        let role = match &self.role {
            Role::Counts => None,
            Role::Chosen => Some(keys::figure_counts()),
            Role::Aside(period) if *period == own => Some(keys::figure_aside_source()),
            Role::Aside(period) => Some(keys::figure_aside(period.label())),
            Role::Undecided(year) => Some(keys::figure_undecided(year.to_string())),
            Role::Blank(reason) => Some(keys::figure_blank(reason.words())),
        };
        let disputed = self.disputed.then(keys::figure_disputed);
        let by_hand = self.by_hand.then(keys::figure_by_hand);
        let gone = self.source_gone.then(keys::figure_source_gone);
        [role, disputed, by_hand, gone].into_iter().flatten().collect()
    }

    /// Whether nobody has decided yet what it says, or that it and not another of its year counts.
    #[must_use]
    pub fn is_undecided(&self) -> bool {
        self.disputed || matches!(self.role, Role::Undecided(_))
    }
}

impl Figures {
    /// Whether the source of a figure was erased: somebody else had written it meanwhile.
    #[must_use]
    pub fn is_source_gone(&self, figure: &Observation) -> bool {
        !self.sources.contains_key(&figure.key.source)
    }

    /// Every figure of the municipality that stands for a series, in order of time, and the blanks of
    /// times for which there is nothing else.
    #[must_use]
    pub fn standing<'a>(&'a self, of: &'a SeriesFigures) -> Vec<Standing<'a>> {
        let counting = counting(of, of.preferred(&self.sources));
        let standing = |figure| {
            let role = role(of, figure, &counting)?;
            let by_hand = figure.is_by_hand(&self.imported);
            let disputed = figure.is_among(&self.disputed);
            let source_gone = self.is_source_gone(figure);
            Some(Standing { figure, role, by_hand, source_gone, disputed, also: Vec::new() })
        };
        let mut all = folded(of, of.own().filter_map(standing).collect());
        let instead: BTreeSet<Period> = all.iter().filter_map(Standing::instead).collect();
        for one in all.iter_mut().filter(|one| one.role == Role::Counts) {
            if instead.contains(&one.figure.key.period) {
                one.role = Role::Chosen;
            }
        }
        all.sort_by_key(|one| (one.figure.key.period, one.figure.key.source));
        all
    }
}

impl SeriesFigures {
    /// The blank after which nothing has been measured: of the town as a whole, else, where nothing at
    /// all was measured, of a group of its people.
    #[must_use]
    pub fn newest_blank(&self) -> Option<NewestBlank> {
        let latest = self.town.last();
        let of_town = self.observations.iter().filter(|found| found.key.territory == TOWN);
        let blanks = of_town.filter(|found| latest.is_none() || found.key.breakdown.is_empty());
        let newest = blanks.filter(|found| found.figure.blank().is_some());
        let newest = newest.max_by_key(|found| found.key.period.end)?;
        let period = newest.key.period;
        let after = latest.is_none_or(|latest| latest.year < period.middle_year());
        let reason = newest.figure.blank().filter(|_| after)?;
        Some(NewestBlank { period, reason, latest: latest.map(|latest| latest.period.clone()) })
    }
}

/// The figures that became points, each with the year at which it stands.
fn counting<'a>(
    of: &SeriesFigures,
    preferred: Vec<&'a Observation>,
) -> Vec<(&'a Observation, i32)> {
    let point = |found: &&'a Observation| {
        let (period, year) = (found.key.period, found.key.period.middle_year());
        // The year first: a label costs more than all the rest.
        let mut points = of.town.iter().filter(|point| point.year == year);
        points.any(|point| point.period == period.label()).then_some((*found, year))
    };
    preferred.iter().filter_map(point).collect()
}

/// `None` for a blank beside a figure of the same time, and for counts out of nothing.
fn role(
    of: &SeriesFigures,
    figure: &Observation,
    counting: &[(&Observation, i32)],
) -> Option<Role> {
    let period = figure.key.period;
    if let Some(reason) = figure.figure.blank() {
        let beside =
            |other: &Observation| other.figure.blank().is_none() && other.key.period == period;
        return (!of.own().any(beside)).then_some(Role::Blank(reason));
    }
    figure.figure.value(of.series.multiplier)?;
    let own = counting.iter().find(|(counts, _)| std::ptr::eq(*counts, figure));
    if let Some((_, year)) = own {
        let rivals = counting.iter().filter(|(_, other)| other == year).count();
        return Some(if rivals > 1 { Role::Undecided(*year) } else { Role::Counts });
    }
    if counting.iter().any(|(other, _)| other.key.period == period) {
        return Some(Role::Aside(period));
    }
    // What was chosen stands before the others of its year, whatever becomes of it in turn.
    let year = period.nominal_year();
    let chosen =
        of.own().find(|other| other.key.period.nominal_year() == year && of.is_chosen(other));
    let there =
        counting.iter().find(|(_, at)| *at == period.middle_year()).map(|(other, _)| *other);
    chosen
        .filter(|chosen| chosen.key != figure.key)
        .or(there)
        .map(|other| Role::Aside(other.key.period))
}

/// A figure that only says once more what counts is named with it. One that was written by hand is not:
/// it would be told as the word of a source.
fn folded<'a>(of: &SeriesFigures, all: Vec<Standing<'a>>) -> Vec<Standing<'a>> {
    let aside = |one: &Standing| {
        one.instead() == Some(one.figure.key.period) && !(one.by_hand || one.source_gone)
    };
    let (aside, mut rest): (Vec<_>, Vec<_>) = all.into_iter().partition(aside);
    for one in aside {
        let key = &one.figure.key;
        let same = rest.iter_mut().find(|other| {
            let counts = matches!(other.role, Role::Counts | Role::Undecided(_));
            let of_time = counts && other.figure.key.period == key.period;
            of_time && printed(of, other.figure) == printed(of, one.figure)
        });
        match same {
            Some(other) => other.also.push(one.figure),
            None => rest.push(one),
        }
    }
    rest
}

/// A value in the decimals in which it is printed.
fn printed(of: &SeriesFigures, figure: &Observation) -> Option<String> {
    let value = figure.figure.value(of.series.multiplier)?;
    let decimals = unit::decimals(value, &of.series.unit);
    Some(format!("{value:.*}", usize::from(decimals)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::store::Beside;
    use super::*;
    use crate::basics::Id;
    use crate::catalogue::Catalogue;
    use crate::series::listing::Ours;
    use crate::series::{Figure, Measure, ObservationKey, Source};
    use crate::text::{Language, Texts};

    const CENSUS: Id = Id([1; 16]);
    const MINISTRY: Id = Id([2; 16]);
    const NOBODY: Measure = Measure::Blank(BlankReason::NotCollected);

    /// A figure of the town; one with a cell was read from a file.
    fn found(time: &str, measure: Measure, source: Id, cell: Option<&str>) -> Observation {
        let key = ObservationKey {
            series: "water.improved".into(),
            territory: TOWN.into(),
            period: Period::parse(time).unwrap(),
            breakdown: String::new(),
            source,
        };
        Observation { key, figure: Figure::plain(measure), cell: cell.map(str::to_owned) }
    }

    fn typed(time: &str, value: f64) -> Observation {
        found(time, Measure::Value(value), CENSUS, None)
    }

    fn figures(all: Vec<Observation>, chosen: &[&Observation], imported: &[Id]) -> Figures {
        figures_in_dispute(all, chosen, imported, &[])
    }

    fn figures_in_dispute(
        mut all: Vec<Observation>,
        chosen: &[&Observation],
        imported: &[Id],
        disputed: &[&Observation],
    ) -> Figures {
        all.sort_by(|a, b| a.key.cmp(&b.key));
        let year = |year: &str| Source { year: year.into(), ..Source::default() };
        let sources = BTreeMap::from([(CENSUS, year("2022")), (MINISTRY, year("2023"))]);
        let series = Catalogue::embedded().shared("water.improved").unwrap();
        let chosen: BTreeSet<Id> = chosen.iter().map(|found| found.key.id()).collect();
        let imported = imported.iter().copied().collect();
        let disputed = disputed.iter().map(|found| found.key.id()).collect();
        let beside = Beside { sources: &sources, imported: &imported, disputed: &disputed };
        let of = SeriesFigures::of(series.clone(), all, chosen, &beside);
        Figures {
            series: BTreeMap::from([(series.id.clone(), of)]),
            catalogue: std::borrow::Cow::Borrowed(Catalogue::embedded()),
            sources,
            imported,
            disputed,
            targets: BTreeMap::new(),
            planned: BTreeMap::new(),
            region_word: Texts::default(),
            ours: Ours::default(),
        }
    }

    /// Each figure with its remarks: "2022: …".
    #[track_caller]
    fn check(figures: &Figures, expected: &[&str]) {
        let standing = figures.standing(&figures.series["water.improved"]);
        let told = |one: &Standing| {
            let remarks: Vec<String> =
                one.remarks().iter().map(|remark| remark.text(Language::En)).collect();
            format!("{}: {}", one.figure.key.period.label(), remarks.join(" "))
        };
        let told: Vec<String> = standing.iter().map(told).collect();
        assert_eq!(told.iter().map(|line| line.trim_end()).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn of_several_years_and_their_middle_the_year_counts_and_both_stand() {
        let all = vec![typed("2012", 77.8), typed("2022", 83.1), typed("2020–2024", 81.5)];
        check(
            &figures(all, &[], &[]),
            &["2012:", "2020–2024: Does not count: that of 2022 does.", "2022: This one counts."],
        );
        // Where they are not of one year, each counts in its own.
        let all = vec![typed("2020", 77.8), typed("2020–2024", 81.5)];
        check(&figures(all, &[], &[]), &["2020:", "2020–2024:"]);
    }

    #[test]
    fn what_a_person_chose_counts_alone_in_its_year() {
        let (year, years) = (typed("2020", 77.8), typed("2020–2024", 81.5));
        let all = vec![year.clone(), years.clone()];
        check(
            &figures(all, &[&years], &[]),
            &["2020: Does not count: that of 2020–2024 does.", "2020–2024: This one counts."],
        );
        let all = vec![typed("2024", 77.8), typed("2024-03", 81.5)];
        let undecided = "Two figures for 2024: nobody has chosen yet which one counts.";
        let expected = [format!("2024: {undecided}"), format!("2024-03: {undecided}")];
        check(&figures(all, &[], &[]), &expected.each_ref().map(String::as_str));
    }

    #[test]
    fn what_nobody_has_decided_is_said_and_marks_its_point() {
        let (first, last) = (typed("2012", 77.8), typed("2022", 83.1));
        let of = figures_in_dispute(vec![first.clone(), last.clone()], &[], &[], &[&last]);
        let told =
            "Two copies of the file give different values: nobody has decided yet which one holds.";
        check(&of, &["2012:", &format!("2022: {told}")]);
        let undecided = |of: &Figures| -> Vec<bool> {
            of.series["water.improved"].town.iter().map(|point| point.undecided).collect()
        };
        assert_eq!(undecided(&of), [false, true]);
        let twins = vec![first, typed("2024", 77.8), typed("2024-03", 81.5)];
        assert_eq!(undecided(&figures(twins, &[], &[])), [false, true, true]);
    }

    #[test]
    fn of_two_sources_of_a_time_both_stand_and_one_counts() {
        let all =
            vec![typed("2022", 83.1), found("2022", Measure::Value(82.0), MINISTRY, Some("A!B2"))];
        check(
            &figures(all, &[], &[]),
            &["2022: Does not count: that of another source does.", "2022: This one counts."],
        );
    }

    #[test]
    fn a_source_that_says_the_same_is_no_contradiction() {
        let all =
            vec![typed("2022", 83.1), found("2022", Measure::Value(83.07), MINISTRY, Some("A!B2"))];
        let figures = figures(all, &[], &[]);
        check(&figures, &["2022:"]);
        let standing = figures.standing(&figures.series["water.improved"]);
        let [one] = standing.as_slice() else { panic!("one") };
        let also: Vec<Id> = one.also.iter().map(|figure| figure.key.source).collect();
        assert_eq!((one.figure.key.source, also.as_slice()), (MINISTRY, [CENSUS].as_slice()));
    }

    #[test]
    fn what_is_set_aside_by_a_choice_is_told_also_where_the_chosen_one_stands_aside() {
        let chosen = typed("2018–2022", 81.5);
        let all = vec![typed("2018", 77.8), chosen.clone(), typed("2020", 80.0)];
        check(
            &figures(all, &[&chosen], &[]),
            &[
                "2018: Does not count: that of 2018–2022 does.",
                "2018–2022: Does not count: that of 2020 does.",
                "2020: This one counts.",
            ],
        );
    }

    #[test]
    fn a_blank_stands_with_its_reason_where_there_is_nothing_else() {
        let all = vec![
            typed("2020", 77.8),
            found("2020", NOBODY, MINISTRY, None),
            found("2023", NOBODY, CENSUS, None),
        ];
        let figures = figures(all, &[], &[]);
        check(&figures, &["2020:", "2023: No figure: nobody collected it."]);
        let newest = figures.series["water.improved"].newest_blank().unwrap();
        let latest = newest.latest.as_deref();
        assert_eq!((newest.period.label().as_str(), latest), ("2023", Some("2020")));
    }

    #[test]
    fn a_blank_before_the_latest_figure_is_not_the_newest() {
        let all = vec![found("2018", NOBODY, CENSUS, None), typed("2020", 77.8)];
        assert_eq!(figures(all, &[], &[]).series["water.improved"].newest_blank(), None);
    }

    #[test]
    fn a_number_of_somebody_here_is_not_told_as_that_of_the_imported_source() {
        let read = found("2012", Measure::Value(77.8), CENSUS, Some("A!B2"));
        let all = vec![read, typed("2022", 83.1)];
        let by_hand = "Written by hand in the municipality, not read from the file of the source.";
        check(&figures(all.clone(), &[], &[CENSUS]), &["2012:", &format!("2022: {by_hand}")]);
        check(&figures(all, &[], &[MINISTRY]), &["2012:", "2022:"]);
        let source = Source { publisher: "Censo".into(), ..Source::default() };
        let text = source.told(&["2022".to_owned()]).text(Language::Es);
        assert_eq!(text, "Censo · escrito a mano en el municipio, no leído de su archivo: 2022");
    }
}
