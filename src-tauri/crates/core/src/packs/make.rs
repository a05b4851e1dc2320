//! From the draft of a national file to a pack.
//!
//! **Invariant:** pure; what does not go into the pack is counted or named, and a code is never made up:
//! only the zero that a spreadsheet takes from the front of a code is put back, and that is told.

use std::collections::{BTreeMap, BTreeSet};

use super::{About, Pack, PackSeries, Place, Territory};
use crate::catalogue::Catalogue;
use crate::importing::draft::DraftRow;
use crate::importing::{Draft, Home};
use crate::municipality;
use crate::municipality::country::CodeDoubt;
use crate::series::TOWN;
use crate::text::words::folded;
use crate::text::{Message, keys};
use crate::{Error, Result};

/// A pack, and what of the national file is not in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// The pack.
    pub pack: Pack,
    /// Rows without a code, by name.
    pub without_code: BTreeSet<String>,
    /// Figures of years before the first that was wanted.
    pub earlier: usize,
    /// Figures that contradict another of the same place and time.
    pub twice: usize,
    /// Codes that had lost the zero they begin with.
    pub zeros: usize,
    /// Codes that look like none of the country, with their names; they are kept as they are written.
    pub odd: BTreeSet<String>,
    /// The last year with figures, where the publisher could not yet know them.
    pub ahead: Option<i32>,
}

/// The reader of a national file is at home in no municipality: every row is one of many.
#[must_use]
pub fn nobody(country: &str) -> Home {
    Home { country: country.to_owned(), ..Home::default() }
}

/// Makes a pack of everything that was recognised, from a year on where one is given. `file` is for the
/// sentences.
///
/// # Errors
/// `Foreign` with a sentence when the file is of one municipality, no row with a code has figures, or no
/// code is one of the country.
pub fn make(draft: &Draft, about: About, from: Option<i32>, file: &str) -> Result<Made> {
    let rows: Vec<DraftRow> = draft.figures().collect();
    if rows.is_empty() {
        return Err(Error::Foreign(keys::import_nothing(file)));
    }
    if rows.iter().any(|row| row.territory == TOWN) {
        return Err(Error::Foreign(keys::pack_one_town(file)));
    }
    let mut without_code = BTreeSet::new();
    let mut coded: BTreeMap<&str, Territory> = BTreeMap::new();
    for row in &rows {
        let name = name_of(draft, &row.territory);
        match territory(&row.territory, name) {
            Some(place) => _ = coded.insert(&row.territory, place),
            None => _ = without_code.insert(name.to_owned()),
        }
    }
    let (zeros, odd) = mend_codes(&about.country, draft, &mut coded);
    let towns = coded.values().filter(|place| place.level == TOWN).count();
    if !odd.is_empty() && odd.len() == towns {
        let country = municipality::country(&about.country).name();
        return Err(Error::Foreign(keys::pack_codes_elsewhere(country, file)));
    }
    let wanted = |row: &&DraftRow| from.is_none_or(|year| row.period.nominal_year() >= year);
    let known: Vec<&DraftRow> =
        rows.iter().filter(|row| coded.contains_key(row.territory.as_str())).collect();
    let kept: Vec<&DraftRow> = known.iter().copied().filter(wanted).collect();
    if kept.is_empty() {
        let nothing =
            if known.is_empty() { keys::pack_no_codes(file) } else { keys::pack_no_year(file) };
        return Err(Error::Foreign(nothing));
    }
    let earlier = known.len() - kept.len();
    let published = about.date;
    let ahead = kept.iter().filter(|row| row.period.start > published);
    let ahead = ahead.map(|row| row.period.nominal_year()).max();
    let (pack, twice) = gather(draft, about, &kept, &coded);
    Ok(Made { pack, without_code, earlier, twice, zeros, odd, ahead })
}

fn name_of<'a>(draft: &'a Draft, key: &str) -> &'a str {
    draft.territories.get(key).map(String::as_str).unwrap_or_default()
}

/// The territory of a key such as `town:BR:5103502`; `None` where a name stands in place of a code.
fn territory(key: &str, name: &str) -> Option<Territory> {
    let mut parts = key.splitn(3, ':');
    let level = parts.next()?.to_owned();
    let country = parts.next()?;
    let code = parts.next().unwrap_or(country);
    let named = code == folded(name).replace(' ', "-") && level != "country";
    (!named).then(|| Territory { level, code: code.to_owned() })
}

/// Puts back the zero that a spreadsheet took from the front of a code, where the codes of the country
/// have one there. Says how many codes that were, and which look like none of the country.
fn mend_codes(
    country: &str,
    draft: &Draft,
    coded: &mut BTreeMap<&str, Territory>,
) -> (usize, BTreeSet<String>) {
    let (mut zeros, mut odd) = (0, BTreeSet::new());
    let Some(form) = &municipality::country(country).code_form else { return (zeros, odd) };
    for (key, place) in coded.iter_mut().filter(|(_, place)| place.level == TOWN) {
        match form.doubt(&place.code) {
            Some(CodeDoubt::ZeroDropped) => {
                place.code.insert(0, '0');
                zeros += 1;
            }
            Some(CodeDoubt::Length | CodeDoubt::Beginning) => {
                odd.insert(format!("{} ({})", name_of(draft, key), place.code));
            }
            None => {}
        }
    }
    (zeros, odd)
}

fn gather(
    draft: &Draft,
    about: About,
    rows: &[&DraftRow],
    coded: &BTreeMap<&str, Territory>,
) -> (Pack, usize) {
    let ids: BTreeSet<&str> = rows.iter().map(|row| row.series.as_str()).collect();
    let keys: BTreeSet<&str> = rows.iter().map(|row| row.territory.as_str()).collect();
    let named = keys
        .iter()
        .filter_map(|key| Some((coded.get(key)?.clone(), name_of(draft, key).to_owned())));
    let territories: BTreeMap<Territory, String> = named.collect();
    let series_at: BTreeMap<&str, usize> = ids.iter().copied().zip(0..).collect();
    let territory_at: BTreeMap<&Territory, usize> = territories.keys().zip(0..).collect();
    let (mut figures, mut twice) = (BTreeMap::new(), 0);
    for row in rows {
        let at = coded.get(row.territory.as_str()).and_then(|place| territory_at.get(place));
        let Some((series, territory)) = series_at.get(row.series.as_str()).zip(at) else {
            continue;
        };
        let (period, breakdown) = (row.period, row.breakdown.clone());
        let place = Place { series: *series, territory: *territory, period, breakdown };
        let stands = figures.entry(place).or_insert_with(|| row.figure.clone());
        twice += usize::from(*stands != row.figure);
    }
    let series = ids.into_iter().map(|id| (id.to_owned(), series_of(id, draft))).collect();
    (Pack { about, series, territories, figures }, twice)
}

fn series_of(id: &str, draft: &Draft) -> PackSeries {
    let known = Catalogue::embedded().find(id);
    let name = draft.matched.iter().find(|matched| matched.series == id);
    PackSeries {
        unit: known.map(|series| series.unit.clone()).unwrap_or_default(),
        multiplier: known.map_or(1.0, |series| series.multiplier),
        name: name.map(|matched| matched.name.clone()).unwrap_or_default(),
    }
}

impl Made {
    /// What a person should know about what was left out or mended, one sentence each.
    #[must_use]
    pub fn told(&self) -> Vec<Message> {
        let some =
            |names: &BTreeSet<String>| names.iter().take(5).cloned().collect::<Vec<_>>().join("; ");
        let sentences = [
            (
                self.without_code.len(),
                keys::pack_without_code(self.without_code.len(), some(&self.without_code)),
            ),
            (self.zeros, keys::pack_zeros(self.zeros)),
            (self.odd.len(), keys::pack_odd_codes(self.odd.len(), some(&self.odd))),
            (self.twice, keys::pack_twice(self.twice)),
            (self.earlier, keys::pack_earlier(self.earlier)),
        ];
        let told = sentences.into_iter().filter(|(count, _)| *count > 0).map(|(_, told)| told);
        let ahead = self.ahead.map(|year| keys::pack_ahead(self.pack.about.date, year.to_string()));
        told.chain(ahead).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::importing::tests::sheet_of;
    use crate::importing::{Book, sheet::Format};
    use crate::importing::{Choices, Vocabulary, recognise};
    use crate::series::Measure;
    use chrono::NaiveDate;

    fn draft(rows: &[&[&str]]) -> Draft {
        let book = Book { format: Format::Xlsx, sheets: vec![sheet_of(rows)], notes: vec![] };
        recognise(&book, Vocabulary::embedded(), &nobody("CL"), &Choices::default())
    }

    fn about() -> About {
        let text = str::to_owned;
        About {
            country: text("CL"),
            title: text("Agua 2020"),
            publisher: text("Ministerio"),
            licence: text("CC BY 4.0"),
            date: NaiveDate::from_ymd_opt(2021, 3, 1).unwrap(),
        }
    }

    const TABLE: &[&[&str]] = &[
        &[
            "Código",
            "Comuna",
            "Cobertura de alcantarillado (%)",
            "Cobertura de alcantarillado (%)",
            "Color",
        ],
        &["", "", "2010", "2020", "2020"],
        &["1101", "Iquique", "81,2", "90,5", "3"],
        &["13101", "Santiago", "99,1", "99,3", "4"],
        &["", "Sin Código", "1,0", "2,0", "5"],
    ];

    #[test]
    fn every_row_with_a_code_is_kept_by_it_and_the_lost_zero_is_put_back() {
        let made = make(&draft(TABLE), about(), None, "agua.xlsx").unwrap();
        let towns: Vec<(&str, &str, &str)> = made
            .pack
            .territories
            .iter()
            .map(|(place, name)| (place.level.as_str(), place.code.as_str(), name.as_str()))
            .collect();
        assert_eq!(towns, [("town", "01101", "Iquique"), ("town", "13101", "Santiago")]);
        assert_eq!(made.pack.figures.len(), 4);
        assert_eq!(made.zeros, 1);
        assert_eq!(made.without_code.iter().collect::<Vec<_>>(), ["Sin Código"]);
        let first = made.pack.figures.values().next().map(|figure| figure.measure);
        assert_eq!(first, Some(Measure::Value(81.2)));
        assert_eq!(made.told().len(), 2);
    }

    #[test]
    fn figures_that_nobody_could_know_at_that_date_are_told() {
        let date = NaiveDate::from_ymd_opt(2015, 3, 1).unwrap();
        let made = make(&draft(TABLE), About { date, ..about() }, None, "agua.xlsx").unwrap();
        assert_eq!(made.ahead, Some(2020));
        assert!(made.told().iter().any(|told| told.key() == "pack-ahead"));
    }

    #[test]
    fn years_before_the_first_wanted_stay_out_and_are_counted() {
        let made = make(&draft(TABLE), about(), Some(2015), "agua.xlsx").unwrap();
        assert_eq!((made.pack.figures.len(), made.earlier), (2, 2));
        let none = make(&draft(TABLE), about(), Some(2030), "agua.xlsx").unwrap_err();
        assert_eq!(none.message().key(), "pack-no-year");
    }

    #[test]
    fn a_file_of_one_municipality_or_without_codes_is_refused() {
        let one: &[&[&str]] =
            &[&["Indicador", "2010", "2020"], &["Cobertura de alcantarillado (%)", "81,2", "90,5"]];
        let check = |table: &[&[&str]], key: &str| {
            let error = make(&draft(table), about(), None, "agua.xlsx").unwrap_err();
            assert_eq!(error.message().key(), key);
        };
        check(one, "pack-one-town");
        let named: Vec<&[&str]> = TABLE.iter().map(|row| &row[1..]).collect();
        check(&named, "pack-no-codes");
        check(&[&["Solo texto"]], "import-nothing");
        let abroad: &[&[&str]] =
            &[TABLE[0], TABLE[1], &["9101122", "Iquique", "81,2", "90,5", "3"]];
        check(abroad, "pack-codes-elsewhere");
    }
}
